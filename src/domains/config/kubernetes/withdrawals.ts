/**
 * Which versions of which APIs are no longer served, and since which release.
 * Sources: kubernetes.io/docs/reference/using-api/deprecation-guide; cert-manager.io and istio.io, notes of each release.
 */

/** A version of an API that a release no longer serves. */
export interface Withdrawal {
  readonly version: string;
  readonly kinds: readonly string[];
  readonly removedIn: string;
  readonly replacement: string;
  /** Whose release it is. */
  readonly product: string;
}

const gone = (version: string, removedIn: string, replacement: string, ...kinds: readonly string[]): Withdrawal => ({
  version,
  kinds,
  removedIn,
  replacement,
  product: 'Kubernetes',
});

/** Likewise for what is installed into a cluster. */
const of = (product: string, withdrawal: Withdrawal): Withdrawal => ({ ...withdrawal, product });

const CERTIFICATES = ['Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer'];

export const WITHDRAWN: readonly Withdrawal[] = [
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
  gone('batch/v2alpha1', '1.21', 'batch/v1', 'CronJob'),
  gone('settings.k8s.io/v1alpha1', '1.20', 'a mutating webhook', 'PodPreset'),
  gone('auditregistration.k8s.io/v1alpha1', '1.19', 'flags of the API server', 'AuditSink'),
  ...['v1alpha2', 'v1alpha3', 'v1beta1'].flatMap((version) => [
    of('cert-manager', gone(`cert-manager.io/${version}`, '1.6', 'cert-manager.io/v1', ...CERTIFICATES)),
    of('cert-manager', gone(`acme.cert-manager.io/${version}`, '1.6', 'acme.cert-manager.io/v1', 'Challenge', 'Order')),
  ]),
  of(
    'cert-manager',
    gone('certmanager.k8s.io/v1alpha1', '0.11', 'cert-manager.io/v1', ...CERTIFICATES, 'Challenge', 'Order'),
  ),
  of('Istio', gone('authentication.istio.io/v1alpha1', '1.6', 'security.istio.io/v1', 'MeshPolicy', 'Policy')),
  of(
    'Istio',
    gone(
      'rbac.istio.io/v1alpha1',
      '1.6',
      'security.istio.io/v1',
      'AuthorizationPolicy',
      'ClusterRbacConfig',
      'RbacConfig',
      'ServiceRole',
      'ServiceRoleBinding',
    ),
  ),
];
