import { configRule } from '../../changes.ts';
import type { ApiVersionMoved } from '../../kubernetes/changes.ts';

const budget = (version: string): string =>
  `apiVersion: ${version}\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { minAvailable: 1 }\n`;
const custom = (version: string): string =>
  `apiVersion: example.com/${version}\nkind: Shop\nmetadata: { name: web }\nspec: { size: 1 }\n`;

const deployedTo = (kubernetes: string) => ({ config: { isPublic: () => false, kubernetes } });

const says = ({ object, from, to }: ApiVersionMoved): string =>
  from === to
    ? `\`${object}\` still uses \`${to}\``
    : from === undefined
      ? `\`${object}\` is new and uses \`${to}\``
      : `\`${object}\` goes from \`${from}\` to \`${to}\``;

export default configRule({
  id: 'config/api-version',
  on: 'api-version-moved',
  class: 'compatibility',
  title: 'version of an API moved',
  why: 'Fields, defaults and checks differ between versions of an API.',
  fix: 'Read what the new version changed, and try it where it can break nothing.',
  equivalents: ['kube-linter:no-extensions-v1beta'],
  outcomes: {
    withdrawn: {
      risk: 'high',
      title: 'withdrawn API version used',
      message: (c) => `${says(c)}, which ${c.removedIn ?? ''} removed.`,
      why: 'Clusters from that release on refuse the manifest.',
      fix: (c) => `Use \`${c.replacement ?? ''}\`.`,
    },
    ending: {
      risk: 'medium',
      title: 'API version on its way out used',
      message: (c) => `${says(c)}, which ${c.removedIn ?? ''} removes.`,
      why: 'The clusters deployed to still serve it; the upgrade to that release breaks the manifest.',
      fix: (c) => `Use \`${c.replacement ?? ''}\`.`,
    },
    older: {
      risk: 'high',
      title: 'API version lowered',
      message: (c) => `${says(c)}, an older version.`,
      why: 'Fields that only the newer version knows are dropped, and the older one goes away first.',
      fix: 'Keep the newer version.',
    },
    newer: { risk: 'info', message: (c) => `${says(c)}.` },
  },
  examples: [
    { before: budget('policy/v1'), after: budget('policy/v1beta1'), outcome: 'withdrawn' },
    { before: '', after: budget('policy/v1beta1'), outcome: 'withdrawn' },
    { before: '', after: budget('policy/v1beta1'), outcome: 'ending', settings: deployedTo('1.24') },
    { before: '', after: budget('policy/v1beta1'), outcome: 'withdrawn', settings: deployedTo('1.25') },
    {
      before: budget('policy/v1beta1'),
      after: budget('policy/v1beta1').replace('1 }', '2 }'),
      outcome: 'withdrawn',
      settings: deployedTo('1.25'),
    },
    { before: custom('v1'), after: custom('v1beta1'), outcome: 'older' },
    { before: budget('policy/v1beta1'), after: budget('policy/v1'), outcome: 'newer' },
    { before: '', after: budget('policy/v1'), outcome: 'none' },
    { before: budget('policy/v1beta1'), after: budget('policy/v1beta1 # soon v1'), outcome: 'none' },
  ],
  classify: ({ removedIn, isServed, isOlder }) => {
    if (removedIn !== undefined) return isServed === true ? 'ending' : 'withdrawn';
    return isOlder ? 'older' : 'newer';
  },
});
