/** A block that is gone is told once, and not its switch as well. */
import type { ConfigChange } from './changes.ts';
import type { ControlMoved } from './setting-changes.ts';

/** The facts without those of what went with a block of which the same control says that it is gone. */
export function withoutToldWhole(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const gone = new Set(facts.filter(isGone).map((fact) => placeOf(fact, fact.subject)));
  if (gone.size < 2) return facts;
  return facts.filter(
    (fact) => !isGone(fact) || !blocksAbove(fact.subject).some((above) => gone.has(placeOf(fact, above))),
  );
}

const isGone = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.transition === 'drop';

const placeOf = ({ control, before }: ControlMoved, subject: string): string =>
  [control, before?.path ?? '', subject].join(' ');

const blocksAbove = (subject: string): readonly string[] =>
  [...subject.matchAll(/\./g)].map(({ index }) => subject.slice(0, index));
