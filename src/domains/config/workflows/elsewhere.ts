/** Jobs and steps that left one workflow and came into another in the same change. */
import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { allSteps, jobsOf } from './model.ts';

/** What the facts of what moved so are marked with. */
export const ELSEWHERE = 'elsewhere';

/** The facts, those of jobs and steps that another changed workflow now has, and had not, marked so. */
export function withElsewhere(facts: readonly ConfigChange[], pairs: readonly DocumentPair[]): readonly ConfigChange[] {
  if (!facts.some(isGone)) return facts;
  const workflows = pairs.filter(({ dialect }) => dialect === 'github-workflow');
  const come = workflows.map((pair) => ({ path: pair.path, names: newNames(pair) }));
  return facts.map((fact) => {
    const isElsewhere = come.some(({ path, names }) => path !== fact.after?.path && names.has(nameOf(fact)));
    return isGone(fact) && isElsewhere ? { ...fact, mark: ELSEWHERE } : fact;
  });
}

const isGone = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.dialect === 'github-workflow' && fact.transition === 'drop';

const nameOf = (fact: ConfigChange): string => (fact.kind === 'control-moved' ? fact.name : '');

function newNames({ before, after }: DocumentPair): ReadonlySet<string> {
  const old = new Set(namesIn(before));
  return new Set(namesIn(after).filter((name) => !old.has(name)));
}

const namesIn = (document: DocumentPair['after']): readonly string[] => [
  ...jobsOf(document).map(({ name }) => name),
  ...allSteps(document).map(({ label }) => label),
];
