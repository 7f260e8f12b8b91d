import type { Dialect } from '../dialect.ts';
import { settingsInValues } from '../kubernetes/in-values.ts';
import { at, type ConfigNode } from '../tree.ts';

/** Whether an object of Kubernetes stands there: a chart may ask for a `kind` alone, be it `statefulset`. */
const isManifest = (root: ConfigNode): boolean =>
  at(root, 'kind') !== undefined && at(root, 'apiVersion') !== undefined;

/** The values of a Helm chart: the interface between a chart and those who install it. */
export default {
  name: 'helm-values',
  recognises: ({ path, root }) =>
    /(?:^|\/)values[\w.-]*\.ya?ml$/.test(path) && root.kind === 'map' && !isManifest(root),
  /** Every block belongs to a part that can be left out. */
  isObject: () => true,
  effective: settingsInValues,
} satisfies Dialect;
