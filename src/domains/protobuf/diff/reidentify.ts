import { akin, sameComment } from './names.ts';
import type { Unit, UnitMatch } from './unit.ts';

const relativeName = ({ file, fullName }: Unit): string =>
  file.package === '' ? fullName : fullName.slice(file.package.length + 1);

const depthOf = ({ fullName }: Unit): number => fullName.split('.').length;

/** The parts by which two units of different names can be told to be one. */
function partsOf(unit: Unit): ReadonlySet<string> {
  if (unit.kind === 'message')
    return new Set(unit.fields.map(({ name, number, type }) => `${number} ${name} ${lastWord(type)}`));
  if (unit.kind === 'enum') return new Set(unit.values.map(({ name, number }) => `${number} ${name}`));
  if (unit.kind === 'service') return new Set(unit.rpcs.map(({ name, request }) => `${name} ${lastWord(request)}`));
  return new Set([`${unit.extendee} ${unit.number} ${unit.type}`]);
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

/** From 0, nothing in common, to 1, all parts the same. Two units without parts are alike. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  const common = [...a].filter((part) => b.has(part)).length;
  return (2 * common) / (a.size + b.size);
}

/** How sure it is that two units are one, 0 where it is too little to go by. */
function certainty(before: Unit, after: Unit): number {
  const [ours, theirs] = [partsOf(before), partsOf(after)];
  const like = likeness(ours, theirs);
  if (before.file.package !== after.file.package)
    return like > 0.3 && isPackageMove(before, after, ours.size) ? 2 + like : 0;
  if (before.name === after.name) return like > 0.5 ? 2 + like : 0;
  return isRename(before, after, like) && ours.size > 0 ? like : 0;
}

/** Nearly all parts the same and a name or comment that tells; or all of several parts the same. */
function isRename(before: Unit, after: Unit, like: number): boolean {
  if (like === 1 && partsOf(before).size >= 3) return true;
  return like >= 0.6 && (akin(before.name, after.name) || sameComment(before, after));
}

const isPackageMove = (before: Unit, after: Unit, parts: number): boolean =>
  relativeName(before) === relativeName(after) && (nearPackages(before, after) || parts >= 3);

/** Packages that differ in one component, `acme.v1beta1` and `acme.v1`, or one file that changed its package. */
function nearPackages({ file: before }: Unit, { file: after }: Unit): boolean {
  const [ours, theirs] = [before.package.split('.'), after.package.split('.')];
  const differing = ours.filter((part, at) => part !== theirs[at]).length;
  return before.path === after.path || (ours.length === theirs.length && ours.length > 1 && differing === 1);
}

/** More candidates than this for one unit tell nothing. */
const MOST_CANDIDATES = 50;

/** Finds what an unmatched unit became. Parents come first, so that what they hold follows them by its own name. */
export function reidentify(removed: readonly Unit[], added: readonly Unit[]): UnitMatch[] {
  const index = new Candidates(added);
  const matches: UnitMatch[] = [];
  const renames = new Map<string, string>();
  for (const before of removed.toSorted((a, b) => depthOf(a) - depthOf(b))) {
    const parent = renames.get(before.parent?.fullName ?? '');
    const within = parent === undefined ? undefined : index.named(before.kind, `${parent}.${before.name}`);
    const after = within ?? best(before, index.of(before));
    if (after === undefined) continue;
    index.drop(after);
    renames.set(before.fullName, after.fullName);
    const by = before.file.package === after.file.package ? 'renamed' : 'package';
    matches.push({ before, after, by: within === undefined ? by : 'within' });
  }
  return matches;
}

function best(before: Unit, candidates: readonly Unit[]): Unit | undefined {
  const ranked = candidates
    .map((after) => ({ after, sure: certainty(before, after) }))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
  const [first, second] = ranked;
  return first !== undefined && first.sure !== second?.sure ? first.after : undefined;
}

/** The units that nothing was matched with yet, by what may make them alike. */
class Candidates {
  readonly #byClue = new Map<string, Set<Unit>>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      for (const clue of cluesOf(unit)) {
        const alike = this.#byClue.get(clue);
        if (alike) alike.add(unit);
        else this.#byClue.set(clue, new Set([unit]));
      }
    }
  }

  named(kind: Unit['kind'], fullName: string): Unit | undefined {
    return [...(this.#byClue.get(`${kind} full ${fullName}`) ?? [])][0];
  }

  of(unit: Unit): readonly Unit[] {
    const found = new Set<Unit>();
    for (const clue of cluesOf(unit)) {
      const alike = this.#byClue.get(clue);
      if (alike === undefined || alike.size > MOST_CANDIDATES) continue;
      for (const candidate of alike) found.add(candidate);
    }
    return [...found];
  }

  drop(unit: Unit): void {
    for (const clue of cluesOf(unit)) this.#byClue.get(clue)?.delete(unit);
  }
}

const cluesOf = (unit: Unit): string[] => [
  `${unit.kind} full ${unit.fullName}`,
  `${unit.kind} name ${unit.name}`,
  `${unit.kind} file ${unit.file.path}`,
  `${unit.kind} parts ${[...partsOf(unit)].toSorted().join(';')}`,
];
