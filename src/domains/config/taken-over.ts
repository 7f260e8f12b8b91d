/** Encryption that is no longer set where it was, and still is. */
import type { Setting } from './setting.ts';
import { at, entriesOf, textAt } from './tree.ts';
import { blockOr } from './vocabulary.ts';
import { safeOn } from './weakening.ts';

/** Who sees to it now: another block beside it, or a chart by its defaults; undefined where nobody does, as far as is known. */
export function takenOver(setting: Setting): 'beside' | 'chart' | undefined {
  if (isRespelt(setting)) return 'beside';
  return isOverride(setting) ? 'chart' : undefined;
}

/** Encryption under a new name, in the place of what went: `https { cert … }` for `tls { cert … }`. */
const isRespelt = (setting: Setting): boolean =>
  entriesOf(setting.ownerAfter).some(
    ([name, node]) =>
      /^(?:m?tls|ssl|https)$/i.test(name) &&
      at(setting.ownerBefore, name) === undefined &&
      blockOr(safeOn)(node, setting) === 1,
  );

/** Details that a release of Flux gave a chart of somebody else, without a switch among them. */
const isOverride = ({ document, keys, before }: Setting): boolean =>
  textAt(document.before?.root, 'kind') === 'HelmRelease' &&
  keys[0] === 'spec' &&
  keys[1] === 'values' &&
  before?.kind === 'map' &&
  ['enabled', 'enable'].every((name) => at(before, name) === undefined);
