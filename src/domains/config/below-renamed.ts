/** Types below a key that has another name now: nobody has set what stands there by that name, so none is of an old type. */
import type { ConfigChange } from './changes.ts';

/** The facts, but for other types of what a renamed key holds. */
export function withoutBelowRenamed(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const renamed = facts.flatMap((fact) => (fact.kind === 'key-renamed' ? [fact] : []));
  if (renamed.length === 0) return facts;
  return facts.filter(
    (fact) =>
      fact.kind !== 'type-changed' ||
      !renamed.some(
        ({ subject, before }) => before?.path === fact.before?.path && fact.subject.startsWith(`${subject}.`),
      ),
  );
}
