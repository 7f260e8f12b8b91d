import { dependenciesRule, type DependencyChange, type Reference } from '../changes.ts';
import { hostStepOf } from '../hosts.ts';
import { thing } from '../words.ts';

/** A lockfile whose packages suddenly come from another host is how dependency confusion and hijacks look. */
export default dependenciesRule({
  id: 'dependencies/registry-changed',
  on: ['major', 'minor', 'patch', 'downgrade', 'replaced', 'digest', 'added', 'moved', 'pinned', 'unpinned'],
  class: 'supply-chain',
  title: 'Resolved from another host',
  why: 'Whoever runs that host decides what is installed, whatever the name and the version say.',
  fix: 'Make the lockfile anew with the registry that the project means to use.',
  outcomes: {
    changed: {
      risk: 'high',
      message: (c) =>
        `${thing(c)} is resolved from \`${hostOf(c.head)}\` instead of \`${hostOf(c.base)}\`${checksum(c)}.`,
    },
    restored: {
      risk: 'info',
      class: 'hardening',
      title: 'Resolved from the public registry again',
      message: (c) => `${thing(c)} is resolved from the public registry instead of \`${hostOf(c.base)}\`.`,
      why: 'It is what everybody else gets under this name.',
      fix: 'Nothing to do, unless the project means to use its own registry.',
    },
  },
  examples: [
    {
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.evil.test/ms/-/ms-2.1.3.tgz"\n',
      outcome: 'changed',
    },
    {
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.corp.test/ms/-/ms-2.1.3.tgz"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n',
      outcome: 'restored',
    },
    {
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz"\n',
      outcome: 'none',
    },
    {
      path: 'yarn.lock',
      before:
        'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.corp.test/ms/-/ms-2.1.3.tgz"\n  integrity sha512-aaaa\n',
      after:
        'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n  integrity sha512-bbbb\n',
      outcome: 'none',
    },
  ],
  classify(change) {
    const step = hostStepOf(change);
    if (step === 'another') return 'changed';
    return step === 'restored' && change.kind !== 'digest' ? 'restored' : undefined;
  },
});

const hostOf = (side: Reference | null): string => side?.source?.location ?? 'the public registry';

/** The same version with other content as well. */
const checksum = ({ kind }: DependencyChange): string => (kind === 'digest' ? ', with another checksum' : '');
