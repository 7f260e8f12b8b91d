/** Which versions of which APIs Kubernetes stopped serving. Source: kubernetes.io/docs/reference/using-api/deprecation-guide. */
import type { Settings } from '../../../core/settings.ts';
import type { ApiVersionMoved } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, textAt } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { groupOf, kindOf } from './objects.ts';

interface Withdrawal {
  readonly version: string;
  readonly kinds: readonly string[];
  readonly removedIn: string;
  readonly replacement: string;
}

const gone = (version: string, removedIn: string, replacement: string, ...kinds: readonly string[]): Withdrawal => ({
  version,
  kinds,
  removedIn,
  replacement,
});

const WITHDRAWN: readonly Withdrawal[] = [
  gone('extensions/v1beta1', '1.16', 'apps/v1', 'Deployment', 'DaemonSet', 'ReplicaSet'),
  gone('extensions/v1beta1', '1.16', 'networking.k8s.io/v1', 'NetworkPolicy'),
  gone('extensions/v1beta1', '1.16', 'Pod Security Admission', 'PodSecurityPolicy'),
  gone('extensions/v1beta1', '1.22', 'networking.k8s.io/v1', 'Ingress'),
  gone('apps/v1beta1', '1.16', 'apps/v1', 'Deployment', 'StatefulSet', 'ControllerRevision'),
  gone('apps/v1beta2', '1.16', 'apps/v1', 'Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet', 'ControllerRevision'),
  gone('networking.k8s.io/v1beta1', '1.22', 'networking.k8s.io/v1', 'Ingress', 'IngressClass'),
  gone(
    'rbac.authorization.k8s.io/v1alpha1',
    '1.22',
    'rbac.authorization.k8s.io/v1',
    'ClusterRole',
    'ClusterRoleBinding',
    'Role',
    'RoleBinding',
  ),
  gone(
    'rbac.authorization.k8s.io/v1beta1',
    '1.22',
    'rbac.authorization.k8s.io/v1',
    'ClusterRole',
    'ClusterRoleBinding',
    'Role',
    'RoleBinding',
  ),
  gone('apiextensions.k8s.io/v1beta1', '1.22', 'apiextensions.k8s.io/v1', 'CustomResourceDefinition'),
  gone('apiregistration.k8s.io/v1beta1', '1.22', 'apiregistration.k8s.io/v1', 'APIService'),
  gone(
    'admissionregistration.k8s.io/v1beta1',
    '1.22',
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
  ),
  gone('certificates.k8s.io/v1beta1', '1.22', 'certificates.k8s.io/v1', 'CertificateSigningRequest'),
  gone('coordination.k8s.io/v1beta1', '1.22', 'coordination.k8s.io/v1', 'Lease'),
  gone('scheduling.k8s.io/v1beta1', '1.22', 'scheduling.k8s.io/v1', 'PriorityClass'),
  gone('scheduling.k8s.io/v1alpha1', '1.17', 'scheduling.k8s.io/v1', 'PriorityClass'),
  gone(
    'storage.k8s.io/v1beta1',
    '1.22',
    'storage.k8s.io/v1',
    'CSIDriver',
    'CSINode',
    'StorageClass',
    'VolumeAttachment',
  ),
  gone('authentication.k8s.io/v1beta1', '1.22', 'authentication.k8s.io/v1', 'TokenReview'),
  gone(
    'authorization.k8s.io/v1beta1',
    '1.22',
    'authorization.k8s.io/v1',
    'LocalSubjectAccessReview',
    'SelfSubjectAccessReview',
    'SubjectAccessReview',
  ),
  gone('batch/v1beta1', '1.25', 'batch/v1', 'CronJob'),
  gone('discovery.k8s.io/v1beta1', '1.25', 'discovery.k8s.io/v1', 'EndpointSlice'),
  gone('events.k8s.io/v1beta1', '1.25', 'events.k8s.io/v1', 'Event'),
  gone('autoscaling/v2beta1', '1.25', 'autoscaling/v2', 'HorizontalPodAutoscaler'),
  gone('autoscaling/v2beta2', '1.26', 'autoscaling/v2', 'HorizontalPodAutoscaler'),
  gone('policy/v1beta1', '1.25', 'policy/v1', 'PodDisruptionBudget'),
  gone('policy/v1beta1', '1.25', 'Pod Security Admission', 'PodSecurityPolicy'),
  gone('node.k8s.io/v1beta1', '1.25', 'node.k8s.io/v1', 'RuntimeClass'),
  gone('storage.k8s.io/v1beta1', '1.27', 'storage.k8s.io/v1', 'CSIStorageCapacity'),
  ...['v1beta1', 'v1beta2', 'v1beta3'].map((version, i) =>
    gone(
      `flowcontrol.apiserver.k8s.io/${version}`,
      ['1.26', '1.29', '1.32'][i] ?? '1.32',
      'flowcontrol.apiserver.k8s.io/v1',
      'FlowSchema',
      'PriorityLevelConfiguration',
    ),
  ),
];

const withdrawalOf = (version: string, kind: string): Withdrawal | undefined =>
  WITHDRAWN.find((row) => row.version === version && row.kinds.includes(kind));

/** A fact where an object goes to another version of its API, or is new and uses a withdrawn one. */
export function apiVersionFacts(pair: DocumentPair, { kubernetes: target }: Settings['config']): ApiVersionMoved[] {
  const { before, after } = pair;
  const [from, to] = [versionOf(before), versionOf(after)];
  if (to === undefined || from === to || isTemplated(from, to)) return [];
  const withdrawal = withdrawalOf(to, kindOf(after));
  const stays = isSameApi(before, after);
  if (withdrawal === undefined && !stays) return [];
  const isOlder = stays && maturity(to) < maturity(from ?? '');
  const where = placed(pair, `${from ?? 'unset'}->${to}`);
  const object = titleOf(pair);
  return [{ kind: 'api-version-moved', ...where, object, from, to, isOlder, ...ending(withdrawal, target) }];
}

/** When a version goes away, and whether the release deployed to still has it. */
function ending(withdrawal: Withdrawal | undefined, target: string | undefined) {
  if (withdrawal === undefined) return {};
  const { removedIn, replacement } = withdrawal;
  const isServed = target === undefined ? {} : { isServed: releaseOf(target) < releaseOf(removedIn) };
  return { removedIn, replacement, ...isServed };
}

/** `1.22` as a number that orders releases. */
function releaseOf(release: string): number {
  const [major = '0', minor = '0'] = release.replace(/^v/, '').split('.');
  return Number(major) * 1000 + Number(minor);
}

/** Many objects that take the same step are one finding. */
function placed(pair: DocumentPair, change: string) {
  const sides = { before: at(pair.before?.root, 'apiVersion'), after: at(pair.after?.root, 'apiVersion') };
  return { ...objectFact(pair, ['apiVersion'], change, sides), group: `apiVersion of ${kindOf(pair.after)}#${change}` };
}

const isSameApi = (before: ConfigDocument | undefined, after: ConfigDocument | undefined): boolean =>
  before !== undefined && after !== undefined && groupOf(before) === groupOf(after) && kindOf(before) === kindOf(after);

const isTemplated = (...versions: readonly (string | undefined)[]): boolean =>
  versions.some((version) => version?.includes('{{'));

const versionOf = (document: ConfigDocument | undefined): string | undefined => textAt(document?.root, 'apiVersion');

/** `v1alpha1` < `v1beta1` < `v1` < `v2alpha1`. */
function maturity(version: string): number {
  const [, major, stage = '', minor = '0'] = /v(\d{1,3})(?:(alpha|beta)(\d{1,3}))?$/.exec(version) ?? [];
  const stages: readonly string[] = ['alpha', 'beta', ''];
  return Number(major ?? 0) * 1e6 + stages.indexOf(stage) * 1e3 + Number(minor);
}
