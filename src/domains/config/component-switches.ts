/** Parts of a chart that its values bring switched off: `agent: { enabled: false, hostPID: true }`. */
import type { ControlMoved } from './setting-changes.ts';
import type { Setting } from './setting.ts';
import { at, switchOf } from './tree.ts';

/** Whether a path is that of the values that a chart comes with. */
export const isValues = (path: string): boolean => /(?:^|\/)values\.yaml$/.test(path);

/** Whether a path may be that of values that a release is given, those of the chart among them: `values-eu.yaml`. */
export const mayBeValues = (path: string): boolean => /values[^/]*\.ya?ml$/i.test(path);

/** The switches above a setting, its own apart, that are new and off, as a template asks for them. */
export function switchesAround({ document, keys }: Setting): Pick<ControlMoved, 'around'> {
  const { before, after } = document;
  const above = keys.at(-1) === 'enabled' ? keys.slice(0, -2) : keys.slice(0, -1);
  const around = above.flatMap((_, index) => {
    const owner = above.slice(0, index + 1);
    const isNew = at(before?.root, ...owner, 'enabled') === undefined;
    return isNew && switchOf(at(after?.root, ...owner, 'enabled')) === false
      ? [`.Values.${owner.join('.')}.enabled`]
      : [];
  });
  return around.length === 0 ? {} : { around };
}
