/** Definitions that a revision of their types changes all at once, each in other fields. */
import { gather } from '../../../core/compare.ts';
import type { ConfigChange } from '../changes.ts';
import type { CrdBreak, CrdBroken } from './changes.ts';
import { makerOf } from './crds.ts';

/** So many edits of one kind are one revision. */
const LEAST = 3;

/** What a revision does to fields that have nothing else in common. */
const BY_REVISION: ReadonlySet<CrdBreak> = new Set(['field-removed', 'required-added', 'unknown-refused']);

/** The same facts; of those by one revision each stands for one place of it. */
export function asRevisions(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const edits = gather(facts.filter(isOfRevision), revisionOf);
  return facts.map((fact) => {
    if (!isOfRevision(fact)) return fact;
    const groups = new Set(edits.get(revisionOf(fact))?.map(({ group }) => group));
    return groups.size < LEAST ? fact : { ...fact, group: revisionOf(fact) };
  });
}

const isOfRevision = (fact: ConfigChange): fact is CrdBroken =>
  fact.kind === 'crd-broken' && BY_REVISION.has(fact.what) && !fact.field.startsWith('status');

const revisionOf = ({ what, weight, crd }: CrdBroken): string =>
  ['revision:', what, weight ?? 'plain', makerOf(crd)].join(' ');
