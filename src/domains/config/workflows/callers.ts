/** Workflows of one repository that call each other, and change together. */
import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { at, type ConfigNode, entriesOf, textAt } from '../tree.ts';
import { jobsOf } from './model.ts';

/** What the facts about an input are marked with whose callers were changed to suit. */
export const CALLED_HERE = 'called-here';

const CONTRACTS: ReadonlySet<string> = new Set(['config/workflow-input-removed', 'config/workflow-input-required']);

/** The facts, those of inputs marked so that every changed caller in this repository already passes, or no longer does. */
export function withCallers(facts: readonly ConfigChange[], pairs: readonly DocumentPair[]): readonly ConfigChange[] {
  if (!facts.some(isOfContract)) return facts;
  const calls = pairs.filter(({ dialect }) => dialect === 'github-workflow').flatMap(callsIn);
  return facts.map((fact) => {
    if (!isOfContract(fact)) return fact;
    const callers = calls.filter(({ called }) => called === (fact.after ?? fact.before)?.path);
    const suits = callers.length > 0 && callers.every(({ passes }) => passes.has(inputOf(fact)) === asks(fact));
    return suits ? { ...fact, mark: CALLED_HERE } : fact;
  });
}

const isOfContract = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && CONTRACTS.has(fact.control);

const asks = ({ control }: ControlMoved): boolean => control === 'config/workflow-input-required';

/** `target` of `on.workflow_call.inputs.target`, or of the field `required` below it. */
const inputOf = ({ subject }: ControlMoved): string =>
  subject
    .replace(/\.required$/, '')
    .split('.')
    .at(-1) ?? '';

interface Call {
  /** The path of the workflow that is called. */
  readonly called: string;
  readonly passes: ReadonlySet<string>;
}

const callsIn = ({ after }: DocumentPair): readonly Call[] =>
  jobsOf(after).flatMap(({ node }) => {
    const called = calledBy(node);
    const passed = ['with', 'secrets'].flatMap((name) => entriesOf(at(node, name)).map(([input]) => input));
    return called === undefined ? [] : [{ called, passes: new Set(passed) }];
  });

/** The path of the workflow that a job calls, be it called as `./path` or as `owner/repository/path@ref`. */
export const calledBy = (job: ConfigNode): string | undefined =>
  /^(?:\.|[\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^@]+)/.exec(textAt(job, 'uses') ?? '')?.[1];
