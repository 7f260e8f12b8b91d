import { Candidates } from './candidates.ts';
import { certainty, relativeName } from './likeness.ts';
import type { Unit, UnitMatch } from './unit.ts';

/**
 * Finds what an unmatched unit became. Parents come first, so that what they hold follows them by its own name;
 * and what is left of a package follows the rest of it.
 */
export function reidentify(removed: readonly Unit[], added: readonly Unit[]): UnitMatch[] {
  const matcher = new Matcher(added);
  for (const unit of removed.toSorted((a, b) => depthOf(a) - depthOf(b))) {
    matcher.followParent(unit);
    matcher.findAlike(unit);
  }
  for (const unit of removed) matcher.followPackage(unit);
  return matcher.matches;
}

const depthOf = ({ fullName }: Unit): number => fullName.split('.').length;

class Matcher {
  readonly #candidates: Candidates;
  readonly #matches = new Map<Unit, UnitMatch>();
  /** Old names -> new names, of types and of packages. */
  readonly #renames = new Map<string, string>();
  readonly #packages = new Map<string, string>();

  constructor(added: readonly Unit[]) {
    this.#candidates = new Candidates(added);
  }

  get matches(): UnitMatch[] {
    return [...this.#matches.values()];
  }

  followParent(unit: Unit): void {
    const parent = this.#renames.get(unit.parent?.fullName ?? '');
    if (parent !== undefined) this.#match(unit, this.#candidates.named(unit.kind, `${parent}.${unit.name}`), 'within');
  }

  /** The one candidate that is likelier than all others. */
  findAlike(unit: Unit): void {
    if (this.#matches.has(unit)) return;
    const [first, second] = this.#candidates
      .of(unit)
      .map((after) => ({ after, sure: certainty(unit, after) }))
      .filter(({ sure }) => sure > 0)
      .toSorted((a, b) => b.sure - a.sure);
    if (first === undefined || first.sure === second?.sure) return;
    this.#match(unit, first.after, unit.file.package === first.after.file.package ? 'renamed' : 'package');
  }

  followPackage(unit: Unit): void {
    const target = this.#packages.get(unit.file.package);
    if (target === undefined || this.#matches.has(unit)) return;
    this.#match(unit, this.#candidates.named(unit.kind, `${target}.${relativeName(unit)}`), 'package');
  }

  #match(before: Unit, after: Unit | undefined, by: UnitMatch['by']): void {
    if (after === undefined) return;
    this.#candidates.drop(after);
    this.#renames.set(before.fullName, after.fullName);
    if (by === 'package') this.#packages.set(before.file.package, after.file.package);
    this.#matches.set(before, { before, after, by });
  }
}
