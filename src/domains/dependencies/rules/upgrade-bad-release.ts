import { dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS, about, hazardOf } from '../upgrade-paths/hazards.ts';
import { askedOfEtcd, unmetRequirement } from '../upgrade-paths/platforms.ts';

/** Sources: the rows of `upgrade-paths/`; for etcd its CHANGELOG-3.5, v3.5.3, #13908. */
export default dependenciesRule({
  id: 'dependencies/upgrade-bad-release',
  on: ['added', ...IMAGE_KINDS],
  class: 'data-loss',
  title: 'Release known to harm data',
  why: about('bad-release', ({ range }, { platforms }) => range.harm + conflict(platforms)),
  fix: about('bad-release', ({ range, path }) => `Use ${path.product} ${range.mended} or later of this minor.`),
  outcomes: {
    'known-bad': {
      risk: 'high',
      message: about(
        'bad-release',
        ({ range, path }, { head }) =>
          `\`${head?.version}\` is one of the ${path.product} releases ${range.first} to ${range.last}, which can harm data.`,
      ),
    },
  },
  examples: [
    {
      path: 'compose.yaml',
      before: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.4.27\n',
      after: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.1\n',
      outcome: 'known-bad',
    },
    {
      path: 'compose.yaml',
      before: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.4.27\n',
      after: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.6\n',
      outcome: 'none',
    },
  ],
  classify: (change) => (hazardOf(change, 'bad-release') ? 'known-bad' : undefined),
});

/** A platform may accept the very releases that are bad: both are said, and the harm wins. */
function conflict(platforms: Readonly<Record<string, string>> | null): string {
  const kubernetes = platforms?.['Kubernetes'];
  const asked = kubernetes === undefined ? undefined : askedOfEtcd(kubernetes);
  if (platforms === null || asked === undefined || unmetRequirement(platforms)) return '';
  return ` Kubernetes \`${kubernetes}\` would accept it (${asked} or later), the data does not.`;
}
