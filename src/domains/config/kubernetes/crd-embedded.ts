/** Types of Kubernetes itself within the schemas of others: they change with the release that a schema was made with. */
import { at, type ConfigNode } from '../tree.ts';
import { keepsUnknown } from './crd-checks.ts';

/** Fields that no other type has together. */
const TYPES: readonly (readonly string[])[] = [
  ['containers', 'initContainers', 'volumes'],
  ['image', 'terminationMessagePolicy'],
  ['nodeAffinity', 'podAffinity', 'podAntiAffinity'],
  ['configMap', 'emptyDir', 'hostPath', 'projected'],
  ['configMap', 'downwardAPI', 'serviceAccountToken'],
  ['configMapRef', 'prefix', 'secretRef'],
  ['value', 'valueFrom'],
  ['configMapKeyRef', 'secretKeyRef'],
  ['failureThreshold', 'httpGet', 'tcpSocket'],
  ['postStart', 'preStop'],
  ['seLinuxOptions', 'runAsNonRoot'],
  ['claims', 'limits', 'requests'],
  ['accessModes', 'storageClassName', 'volumeMode'],
  ['maxSkew', 'topologyKey', 'whenUnsatisfiable'],
  ['effect', 'operator', 'tolerationSeconds'],
  ['matchExpressions', 'matchLabels'],
  ['containerResource', 'external', 'pods'],
  ['clientIP', 'sessionAffinity'],
  ['mountPath', 'mountPropagation'],
  ['accessModes', 'capacity', 'phase'],
  ['hostnames', 'ip'],
  ['containerPort', 'hostPort', 'protocol'],
  ['matchExpressions', 'matchFields'],
  ['preference', 'weight'],
  ['apiVersion', 'fieldPath', 'resourceVersion'],
  ['annotations', 'finalizers', 'generateName', 'ownerReferences'],
];

/** Whether a schema is one of them. */
export function isEmbedded(schema: ConfigNode): boolean {
  const properties = at(schema, 'properties');
  return properties !== undefined && TYPES.some((names) => names.every((name) => at(properties, name) !== undefined));
}

/** Whether a schema that kept whatever came now lists it: of such a type nothing that Kubernetes reads is lost. */
export const isSpelledOut = (before: ConfigNode, after: ConfigNode): boolean =>
  keepsUnknown(before) && at(before, 'properties') === undefined && isEmbedded(after);
