import type { Dialect } from '../dialect.ts';
import { settingsInValues } from '../kubernetes/in-values.ts';
import { at } from '../tree.ts';

/** The values of a Helm chart: the interface between a chart and those who install it. */
export default {
  name: 'helm-values',
  recognises: ({ path, root }) =>
    /(?:^|\/)values[\w.-]*\.ya?ml$/.test(path) && root.kind === 'map' && at(root, 'kind') === undefined,
  /** Every block belongs to a part that can be left out. */
  isObject: () => true,
  effective: settingsInValues,
} satisfies Dialect;
