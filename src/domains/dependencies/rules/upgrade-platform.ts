import { type DependencyChange, dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS } from '../upgrade-paths/hazards.ts';
import { pathOf } from '../upgrade-paths/images.ts';
import { RECOMMENDED_ETCD, type Requirement, SAFE_ETCD, unmetRequirement } from '../upgrade-paths/platforms.ts';

/** Sources: `upgrade-paths/platforms.ts`. */
export default dependenciesRule({
  id: 'dependencies/upgrade-platform',
  on: ['added', ...IMAGE_KINDS],
  class: 'upgrade-path',
  title: 'Platform asks for a newer one',
  why: ({ platforms }) =>
    `The API server of Kubernetes ${platforms?.['Kubernetes']} is not supported on an etcd that old, and the control plane can fail to start.`,
  fix: (change) =>
    `Take etcd to ${SAFE_ETCD} or later first (${RECOMMENDED_ETCD} is recommended): ${unmet(change)?.etcd ?? ''} is what Kubernetes asks, but 3.5.0 to 3.5.2 can harm data.`,
  outcomes: {
    'etcd-too-old': {
      risk: 'high',
      message: (change) =>
        `Kubernetes \`${change.platforms?.['Kubernetes']}\` needs etcd ${unmet(change)?.etcd ?? ''} or later, and this repository runs \`${change.platforms?.['etcd']}\`.`,
    },
  },
  examples: [
    {
      path: 'cluster.yaml',
      before: 'etcd:\n  image: registry.k8s.io/etcd:3.4.13\napi:\n  image: registry.k8s.io/kube-apiserver:v1.23.17\n',
      after: 'etcd:\n  image: registry.k8s.io/etcd:3.4.13\napi:\n  image: registry.k8s.io/kube-apiserver:v1.24.17\n',
      outcome: 'etcd-too-old',
    },
    {
      before: {
        'etcd.yaml': 'image: registry.k8s.io/etcd:3.4.13\n',
        'api.yaml': 'image: registry.k8s.io/kube-apiserver:v1.23.17\n',
      },
      after: {
        'etcd.yaml': 'image: registry.k8s.io/etcd:3.4.13\n',
        'api.yaml': 'image: registry.k8s.io/kube-apiserver:v1.24.17\n',
      },
      outcome: 'etcd-too-old',
    },
    {
      path: 'cluster.yaml',
      before: 'etcd:\n  image: registry.k8s.io/etcd:3.5.6\napi:\n  image: registry.k8s.io/kube-apiserver:v1.23.17\n',
      after: 'etcd:\n  image: registry.k8s.io/etcd:3.5.6\napi:\n  image: registry.k8s.io/kube-apiserver:v1.24.17\n',
      outcome: 'none',
    },
  ],
  classify: (change) => (unmet(change) ? 'etcd-too-old' : undefined),
});

/** Only for a change of one of the two: other images of the change set are not to blame. */
function unmet({ ecosystem, name, platforms }: DependencyChange): Requirement | undefined {
  const product = ecosystem === 'docker' ? pathOf(name)?.product : undefined;
  if (product !== 'etcd' && product !== 'Kubernetes') return undefined;
  return platforms ? unmetRequirement(platforms) : undefined;
}
