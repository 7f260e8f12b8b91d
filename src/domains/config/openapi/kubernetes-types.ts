/** Types of Kubernetes itself among the definitions of others: they change with the release that a description was made with. */

import { at, type ConfigNode, entriesOf } from '../tree.ts';

/** `io.k8s.api.core.v1.HostAlias`, `k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta`. */
const QUALIFIED = /^(?:io\.k8s|k8s\.io)\.(?:api|apimachinery|apiextensions-apiserver|kube-aggregator)\./;

/** Names that nobody else gives a type, alone or after a version: `v1.ObjectMeta`, `v1ObjectMeta`. */
const NAMES = [
  'AppArmorProfile',
  'ConfigMap(?:EnvSource|KeySelector|Projection)',
  'ContainerResizePolicy',
  'DownwardAPI(?:Projection|VolumeFile)',
  'Env(?:FromSource|VarSource)',
  'HostAlias',
  'LabelSelector(?:Requirement)?',
  'LifecycleHandler',
  'LocalObjectReference',
  'ManagedFieldsEntry',
  'Node(?:Affinity|Selector(?:Requirement|Term)?)',
  'Object(?:FieldSelector|Meta)',
  'OwnerReference',
  'PersistentVolume(?:Claim)?(?:Condition|Spec|Status|Template)?',
  'Pod(?:Anti)?Affinity(?:Term)?',
  'Pod(?:DisruptionBudgetSpec|DNSConfig(?:Option)?|SecurityContext|Spec|TemplateSpec)',
  'PreferredSchedulingTerm',
  'RawExtension',
  'Resource(?:FieldSelector|Requirements)',
  'SELinuxOptions',
  'SeccompProfile',
  'Secret(?:EnvSource|KeySelector|Projection)',
  'ServiceAccountTokenProjection',
  'TopologySpreadConstraint',
  'Typed(?:Local)?ObjectReference',
  'Volume(?:Device|Mount|Projection|ResourceRequirements)',
  'WeightedPodAffinityTerm',
  'WindowsSecurityContextOptions',
  String.raw`\w+VolumeSource`,
];
const PLAIN = new RegExp(String.raw`^(?:v\d(?:(?:alpha|beta)\d)?\.?|runtime\.)?(?:${NAMES.join('|')})$`);

const known = new WeakMap<ConfigNode, boolean>();

/** Whether a description is of the API of a cluster: its objects have the metadata of Kubernetes, or a type says its group, version and kind. */
export function describesCluster(root: ConfigNode | undefined): boolean {
  if (root === undefined) return false;
  const told = known.get(root) ?? schemasOf(root).some(([name, schema]) => APIMACHINERY.test(name) || isKind(schema));
  known.set(root, told);
  return told;
}

const schemasOf = (root: ConfigNode): readonly (readonly [string, ConfigNode])[] => [
  ...entriesOf(at(root, 'definitions')),
  ...entriesOf(at(root, 'components', 'schemas')),
];

const APIMACHINERY = /^(?:io\.k8s|k8s\.io)\.apimachinery\./;

const isKind = (schema: ConfigNode): boolean => at(schema, 'x-kubernetes-group-version-kind') !== undefined;

/** Whether a definition, by its name, is one of them. */
export const isOfKubernetes = (definition = ''): boolean => QUALIFIED.test(definition) || PLAIN.test(definition);
