/** Types of Kubernetes itself within the schemas of others: they change with the release that a schema was made with. */
import { at, type ConfigNode } from '../tree.ts';
import type { Both } from './crd-break.ts';
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

/** Routes of the Gateway API, which is a project of its own: within the objects of others, and not where they are defined. */
const ROUTE = ['hostnames', 'parentRefs', 'rules'];

/** Whether a schema, by the field that it is of, is one of them. */
export function isEmbedded(schema: ConfigNode, field: string): boolean {
  const properties = at(schema, 'properties');
  const has = (names: readonly string[]): boolean => names.every((name) => at(properties, name) !== undefined);
  return properties !== undefined && (TYPES.some(has) || (field.includes('.') && has(ROUTE)));
}

/** Whether a schema that kept whatever came now lists it: of such a type nothing that Kubernetes reads is lost. */
export const isSpelledOut = ({ field, before, after }: Both): boolean =>
  keepsUnknown(before) && at(before, 'properties') === undefined && isEmbedded(after, field);
