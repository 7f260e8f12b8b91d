/** Facts of a workflow that weigh what they do only beside the other workflows of the repository. */
import { Unreadable } from '../../../core/errors.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { parse } from '../parse.ts';
import { hintIn } from '../readers/hint.ts';
import type { ControlMoved } from '../setting-changes.ts';
import type { ScriptRisk, TokenWidened } from './changes.ts';
import { isAskedByCallers, isOfContract, withCallers, withOwnCallee, withTrustedCallers } from './callers.ts';
import { type Around, gaveBefore, isGone, ranBefore, withElsewhere } from './elsewhere.ts';
import { isWorkflow } from './model.ts';
import { isOfOwner, ownersOf } from './owner.ts';
import { isCalledTheSame, isOfJob } from './renamed-jobs.ts';
import { isOfUpstream, withUpstream } from './upstream.ts';

/** The same facts beside all workflows of head, which are read only where one of the facts asks for them. */
export async function withSurroundings(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  if (!facts.some((fact) => waysFor(fact) !== undefined)) return facts;
  const around = {
    pairs: pairs.filter(({ dialect }) => dialect === 'github-workflow'),
    workflows: await workflowsIn(head),
    owners: facts.some(asksForOwner) ? await ownersOf(base) : new Set<string>(),
  };
  return facts.flatMap((fact) => {
    const way = waysFor(fact);
    return way === undefined ? [fact] : (way(around) ?? []);
  });
}

type Way = (around: Around) => ConfigChange | undefined;

/** How a fact is looked at again; undefined for one that stands for itself. */
function waysFor(fact: ConfigChange): Way | undefined {
  if (fact.kind === 'control-moved') return wayForSetting(fact);
  if (fact.kind === 'key-renamed' && isOfJob(fact))
    return ({ pairs }) => (isCalledTheSame(fact, pairs) ? undefined : fact);
  if (fact.kind === 'token-widened' && fact.uses !== undefined) return wayForCall(fact);
  return (fact.kind === 'script-risk' ? wayForScript(fact) : undefined) ?? wayForRuns(fact);
}

/** Whether it matters for a fact who owns the repository. */
function asksForOwner(fact: ConfigChange): boolean {
  if (fact.kind === 'control-moved') return fact.control === SECRETS_INHERITED;
  if (fact.kind === 'token-widened') return fact.uses !== undefined;
  return fact.kind === 'script-risk' && (fact.risk === 'secret-given' || fact.risk === 'download');
}

const CONDITION_REMOVED = 'config/workflow-condition-removed';
const SECRETS_INHERITED = 'config/workflow-secrets-inherited';

function wayForSetting(fact: ControlMoved): Way | undefined {
  if (isGone(fact)) return (around) => withElsewhere(fact, around);
  if (fact.control === CONDITION_REMOVED && fact.transition !== 'hardened')
    return ({ workflows }) => (isAskedByCallers(fact, workflows) ? undefined : fact);
  if (fact.control === SECRETS_INHERITED) return (around) => withOwnCallee(fact, around);
  return isOfContract(fact) ? ({ workflows }) => withCallers(fact, workflows) : undefined;
}

const wayForRuns = (fact: ConfigChange): Way | undefined =>
  isOfUpstream(fact) ? ({ workflows }) => withUpstream(fact, workflows) : undefined;

/** What a job hands to a workflow of the same owner is reviewed there. */
const wayForCall =
  (fact: TokenWidened): Way =>
  (around) => {
    const told = isOfOwner(fact.uses, around.owners) ? { ...fact, isShown: true } : fact;
    return isOfUpstream(told) ? withUpstream(told, around.workflows) : told;
  };

function wayForScript(fact: ScriptRisk): Way | undefined {
  const path = (fact.after ?? fact.before)?.path ?? '';
  if (fact.risk === 'secret-given')
    return ({ owners, pairs }) =>
      isOfOwner(fact.uses, owners) || gaveBefore(path, fact.step, pairs) ? undefined : fact;
  if (fact.risk === 'download')
    return ({ owners, pairs }) => (ranBefore(path, fact.step, pairs) ? undefined : ofOwner(fact, owners));
  return fact.risk === 'input' ? ({ workflows }) => withTrustedCallers(fact, workflows) : undefined;
}

/** The fact, told apart where all that is downloaded is of the owner of the repository. */
function ofOwner(fact: ScriptRisk, owners: ReadonlySet<string>): ScriptRisk {
  const piped = fact.owners ?? [];
  return piped.length > 0 && piped.every((owner) => isOfOwner(owner, owners)) ? { ...fact, isOwn: true } : fact;
}

const FOLDER = '.github/workflows';
const MOST_READ = 300;

const known = new WeakMap<Tree, Promise<readonly ConfigDocument[]>>();

/** The workflows of a tree, read once: settings and whole objects are both held against them. */
function workflowsIn(head: Tree): Promise<readonly ConfigDocument[]> {
  const reading = known.get(head) ?? readWorkflows(head);
  known.set(head, reading);
  return reading;
}

async function readWorkflows(head: Tree): Promise<readonly ConfigDocument[]> {
  const paths = (await head.list(FOLDER)).filter((path) => /\.ya?ml$/.test(path)).slice(0, MOST_READ);
  const texts = await Promise.all(paths.map((path) => hintIn(head, path)));
  return paths.flatMap((path, index) => documentsOf(texts[index] ?? '', path)).filter(isWorkflow);
}

/** The documents of a file that only helps to judge others; none where it cannot be read. */
function documentsOf(text: string, path: string): readonly ConfigDocument[] {
  try {
    return parse(text, path).documents;
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
