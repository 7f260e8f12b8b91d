import type { ProtobufChange } from '../changes.ts';
import type { TypeKind } from '../changes/types.ts';
import type { PackageMove, Rename } from './moves.ts';
import type { Declared } from '../model.ts';
import { gather } from '../../../core/compare.ts';
import { placesOf, traitsOf, traitsOfFile, type Context, type Match } from './context.ts';
import { listed } from './together.ts';
import { namesOf, type Surroundings, type Unit, type UnitMatch } from './unit.ts';

export const kindOf = ({ kind }: Unit): TypeKind => (kind === 'field' ? 'extension' : kind);

/** Old full name of each type that kept its name in another package -> what became of the package. */
export function packageMoves({
  pairing,
  retired,
}: Pick<Surroundings, 'pairing' | 'retired'>): ReadonlyMap<string, PackageMove> {
  const moved = pairing.matched.filter(({ by }) => by === 'package');
  const byPackages = gather(moved, ({ before, after }) => `${before.file.package}->${after.file.package}`);
  const moves = new Map([...byPackages].flatMap(([group, all]) => moveOf(group, all, retired)));
  for (const { before, by } of pairing.matched) {
    const outer = by === 'within' ? moves.get(before.parent?.fullName ?? '') : undefined;
    if (outer !== undefined) moves.set(before.fullName, outer);
  }
  return moves;
}

function moveOf(group: string, all: readonly UnitMatch[], retired: ReadonlySet<string>): [string, PackageMove][] {
  const [first] = all;
  if (first === undefined) return [];
  const { before, after } = first;
  const services = all.filter(({ before: { kind } }) => kind === 'service').length;
  const move = {
    group,
    from: before.file.package,
    to: after.file.package,
    whole: retired.has(before.file.package),
    types: all.length - services,
    services,
    names: listed(namesOf(all.map((match) => match.before))),
    ...traitsOfFile(before.file),
  };
  return all.map((match) => [match.before.fullName, move]);
}

/** The place of a field or rpc in the finding about the type it names, where that goes by another name now. */
export function usesOf(
  pair: Match<Declared>,
  name: string,
  { roots, moves }: Context,
  bufRules: readonly string[],
): ProtobufChange[] {
  const root = roots.get(name);
  if (root !== undefined) return [renamed('type-use-renamed', pair, root, isSeen(pair) ? bufRules : goneRulesOf(root))];
  const move = moves.get(name);
  if (move === undefined || pair.before.file.package === move.from) return [];
  return [
    {
      kind: 'package-use-changed',
      subject: move.from,
      ...placesOf(pair),
      ...move,
      user: pair.after.fullName,
      name,
      bufRules: isSeen(pair) ? bufRules : ['buf:FILE_SAME_PACKAGE'],
    },
  ];
}

/** buf pairs what has one full name, and says nothing of what stands in others. */
const isSeen = ({ before, after }: Match<Declared>): boolean => before.parent?.fullName === after.parent?.fullName;

const goneRulesOf = ({ what }: Rename): readonly string[] => [
  `buf:${what.toUpperCase()}_NO_DELETE`,
  `buf:PACKAGE_${what.toUpperCase()}_NO_DELETE`,
];

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
  bufRules: readonly string[],
): ProtobufChange => ({
  kind,
  subject: root.from,
  group: `${root.from}->${root.to}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  ...root,
  bufRules,
});
