import { partsOf } from './likeness.ts';
import type { Unit } from './unit.ts';

/** More candidates than this for one unit tell nothing. */
const MOST_CANDIDATES = 50;

/** The units that nothing was matched with yet, by what may make them alike. */
export class Candidates {
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
