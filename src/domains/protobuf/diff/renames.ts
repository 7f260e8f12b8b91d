import type { ProtobufChange } from '../changes.ts';
import type { TypeKind } from '../changes/types.ts';
import type { Declared } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';
import type { Unit, UnitMatch } from './unit.ts';

/** The rename that is the root cause of others: of the type itself, or of what surrounds it. */
export interface Rename {
  readonly what: TypeKind;
  readonly from: string;
  readonly to: string;
}

export const kindOf = ({ kind }: Unit): TypeKind => (kind === 'field' ? 'extension' : kind);

/** Old full name of each renamed type -> its root cause. Parents come before what they hold. */
export function rootRenames(matched: readonly UnitMatch[]): ReadonlyMap<string, Rename> {
  const roots = new Map<string, Rename>();
  for (const { before, after, by } of matched) {
    const outer = by === 'within' ? roots.get(before.parent?.fullName ?? '') : undefined;
    if (by === 'renamed')
      roots.set(before.fullName, { what: kindOf(before), from: before.fullName, to: after.fullName });
    else if (outer !== undefined) roots.set(before.fullName, outer);
  }
  return roots;
}

/** One rename is one root cause, shown at the type itself and at each field and rpc that names it. */
export const renamed = (
  kind: 'type-renamed' | 'type-use-renamed',
  pair: Match<Declared>,
  root: Rename,
): ProtobufChange => ({
  kind,
  subject: root.from,
  group: `${root.from}->${root.to}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  ...root,
});
