/** What objects name of others: pods their settings, secrets, claims and account, an Ingress its Services. */
import type { ConfigDocument } from '../documents.ts';
import { at, itemsAt, switchOf, textAt, type ConfigNode } from '../tree.ts';
import { kindOf } from './objects.ts';
import { CONTAINER_LISTS, podOf } from './pods.ts';

export interface NamedUse {
  readonly kind: 'ConfigMap' | 'Secret' | 'PersistentVolumeClaim' | 'Service' | 'ServiceAccount';
  readonly name: string;
  /** The one key it takes; absent where it takes them all. */
  readonly key?: string;
  readonly node: ConfigNode;
}

/** All names a pod cannot start without, or an Ingress sends requests to. */
export function namesIn(document: ConfigDocument | undefined): readonly NamedUse[] {
  if (kindOf(document) === 'Ingress') return backendsOf(document);
  const pod = podOf(document)?.node;
  const containers = CONTAINER_LISTS.flatMap((list) => itemsAt(pod, list));
  return [
    ...use('ServiceAccount', textAt(pod, 'serviceAccountName'), at(pod, 'serviceAccountName')),
    ...itemsAt(pod, 'volumes').flatMap(ofVolume),
    ...containers.flatMap((container) => itemsAt(container, 'env').flatMap(ofVariable)),
    ...containers.flatMap((container) => itemsAt(container, 'envFrom').flatMap(ofVariables)),
  ];
}

function backendsOf(document: ConfigDocument | undefined): NamedUse[] {
  const paths = itemsAt(document?.root, 'spec', 'rules').flatMap((rule) => itemsAt(rule, 'http', 'paths'));
  return [at(document?.root, 'spec', 'defaultBackend'), ...paths.map((path) => at(path, 'backend'))].flatMap(
    (backend) => use('Service', textAt(backend, 'service', 'name'), at(backend, 'service', 'name')),
  );
}

function ofVolume(volume: ConfigNode): NamedUse[] {
  const claim = at(volume, 'persistentVolumeClaim');
  return [
    ...use('PersistentVolumeClaim', textAt(claim, 'claimName'), claim),
    ...files('ConfigMap', at(volume, 'configMap'), 'name'),
    ...files('Secret', at(volume, 'secret'), 'secretName'),
  ];
}

/** A volume that lists keys takes those alone. */
function files(kind: NamedUse['kind'], source: ConfigNode | undefined, called: string): NamedUse[] {
  const items = itemsAt(source, 'items');
  return [
    ...use(kind, textAt(source, called), source),
    ...(isOptional(source)
      ? []
      : items.flatMap((item) => use(kind, textAt(source, called), item, textAt(item, 'key')))),
  ];
}

const ofVariable = (variable: ConfigNode): NamedUse[] =>
  (['ConfigMap', 'Secret'] as const).flatMap((kind) => {
    const source = at(variable, 'valueFrom', `${kind.charAt(0).toLowerCase()}${kind.slice(1)}KeyRef`);
    return use(kind, textAt(source, 'name'), source, textAt(source, 'key'));
  });

const ofVariables = (entry: ConfigNode): NamedUse[] =>
  (['ConfigMap', 'Secret'] as const).flatMap((kind) => {
    const source = at(entry, `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Ref`);
    return use(kind, textAt(source, 'name'), source);
  });

/** Nothing where no name is given, a template gives it, or the pod can do without. */
function use(kind: NamedUse['kind'], name: string | undefined, node: ConfigNode | undefined, key?: string): NamedUse[] {
  if (name === undefined || node === undefined || name.includes('{{') || isOptional(node)) return [];
  return [{ kind, name, node, ...(key === undefined ? {} : { key }) }];
}

const isOptional = (source: ConfigNode | undefined): boolean => switchOf(at(source, 'optional')) === true;
