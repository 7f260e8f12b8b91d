/** What the scripts of a workflow's steps do that they did not. A script's text is never part of a fact: it may hold secrets. */
import { gather } from '../../../core/compare.ts';
import type { ScriptRisk } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { signature } from '../likeness.ts';
import { at, entriesOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { givenBy, givesMore, passedOn, secretsGiven } from './given-secrets.ts';
import { isInBareJob } from './holdings.ts';
import { allSteps, type WorkflowStep } from './model.ts';
import { ownersAmong, ownersPiped, pipesOfOthers, pipesOneVersion } from './one-version.ts';
import { ALL_SECRETS, risksIn, sourceOf, writesEnvironment } from './script-texts.ts';
import { isStartedByRunsAlone, isStartedByStrangers } from './triggers.ts';
import { isPowerless } from './upstream.ts';

type Risk = ScriptRisk['risk'];

/** A step with what it does. */
interface Judged {
  readonly step: WorkflowStep;
  readonly text: string;
  readonly risks: ReadonlySet<Risk>;
}

/** Each risk that a step's script has in head and had not in base: held against the step of that name, or those it may have been. */
export function scriptFacts(pair: DocumentPair): ScriptRisk[] {
  const base = allSteps(pair.before).map((step) => judged(step, pair.before));
  const known = new Map(base.flatMap((each) => (each.step.isNamed ? [[each.step.label, each]] : [])));
  const hadBefore = risksBefore(base, allSteps(pair.after));
  const given = givenBy(base.map(({ step }) => step));
  const owners = ownersAmong(base.flatMap(({ risks, text }) => (risks.has('download') ? [text] : [])));
  return allSteps(pair.after).flatMap((step) => {
    const now = judged(step, pair.after);
    const old = known.get(step.label);
    const isNewStep = !base.some((other) => other.step.label === step.label);
    return (
      [...now.risks]
        .filter(
          (risk) =>
            !(old?.risks ?? hadBefore(step)).has(risk) ||
            (risk === 'download' && pipesOfOthers(now.text, old === undefined ? owners : ownersAmong([old.text]))),
        )
        .filter((risk) => risk !== 'secret-given' || givesMore(step, given))
        // A script that stays as it is became no riskier by itself, and whoever writes one has the environment.
        .filter((risk) => risk !== 'environment' || (old?.text !== now.text && !now.risks.has('injection')))
        .map((risk) => ({ ...riskFact(pair, now, risk, isNewStep), isNewStep }))
    );
  });
}

/** What a step without one of its name in base risked there: as the same in another place, or as one of those that are gone. */
function risksBefore(
  base: readonly Judged[],
  head: readonly WorkflowStep[],
): (step: WorkflowStep) => ReadonlySet<Risk> {
  const names = new Set(head.flatMap(({ isNamed, label }) => (isNamed ? [label] : [])));
  const contents = new Set(head.map(contentOf));
  const gone = base.filter(({ step }) => (step.isNamed ? !names.has(step.label) : !contents.has(contentOf(step))));
  const ofGone = gone.flatMap(({ risks }) => [...risks]);
  const byContent = gather(base, ({ step }) => contentOf(step));
  return (step) => new Set([...ofGone, ...(byContent.get(contentOf(step)) ?? []).flatMap(({ risks }) => [...risks])]);
}

/** What a step does, whatever it is called. */
const contentOf = ({ node }: WorkflowStep): string =>
  JSON.stringify(
    entriesOf(node).flatMap(([name, value]) => (name === 'name' || name === 'id' ? [] : [[name, signature(value)]])),
  );

function riskFact(pair: DocumentPair, { step, text }: Judged, risk: Risk, isNewStep: boolean): ScriptRisk {
  const label = { kind: 'item', label: step.label, name: step.label } as const;
  const source = risk === 'injection' ? sourceOf(text) : undefined;
  const isOfFork = source === 'pull-request' && isPowerless(pair.after);
  return {
    kind: 'script-risk',
    ...factAt(pair, [key('steps'), label, key('run')], risk, { after: scriptOf(step) ?? step.node }),
    step: step.isNamed ? step.label : `step ${Number(step.label) + 1}`,
    risk,
    isNew: pair.before === undefined,
    group: `${groupOf(pair, isNewStep)}: steps#${risk}${isOfFork ? ' of forks' : ''}`,
    uses: step.uses,
    isPinned: risk === 'download' ? pipesOneVersion(text) : /@[0-9a-f]{40}$/.test(textAt(step.node, 'uses') ?? ''),
    inputs: inputsIn(text, pair.after),
    isByRun: source === 'run' || (risk === 'environment' && isStartedByRunsAlone(pair.after)),
    isPowerless: isOfFork,
    isBare: isInBareJob(step, pair.after),
    owners: ownersPiped(text),
  };
}

/** What several new steps do is one decision; so is what several new workflows do, and what steps that stay do likewise. */
function groupOf({ before, path }: DocumentPair, isNewStep: boolean): string {
  if (before === undefined) return 'new';
  return isNewStep ? path : 'kept';
}

function judged(step: WorkflowStep, document: ConfigDocument | undefined): Judged {
  const text = textsOf(scriptOf(step)).join('\n').replaceAll('\\\n', ' ');
  const risks: readonly (readonly [Risk, boolean])[] = [
    ['all-secrets', passedOn(step).some(([, value]) => ALL_SECRETS.test(value))],
    ['secret-given', secretsGiven(step).length > 0],
    ['input', inputsIn(text, document).length > 0],
    ['environment', writesEnvironment(text) && isStartedByStrangers(document)],
  ];
  return { step, text, risks: new Set([...risksIn(text), ...risks.flatMap(([risk, is]) => (is ? [risk] : []))]) };
}

const INPUT = /\$\{\{\s{0,9}inputs\.([\w-]{1,100})\s{0,9}\}\}/g;

/** The inputs in a text that callers may fill with what they like: no number, switch or choice. */
const inputsIn = (text: string, document: ConfigDocument | undefined): readonly string[] =>
  [...text.matchAll(INPUT)].flatMap(([, name = '']) => {
    const input = at(document?.root, 'on', 'workflow_call', 'inputs', name);
    return input !== undefined && (textAt(input, 'type') ?? 'string') === 'string' ? [name] : [];
  });

/** Steps whose input is a script too. */
const SCRIPT_INPUTS: ReadonlyMap<string, string> = new Map([['actions/github-script', 'script']]);

function scriptOf({ node, uses = '' }: WorkflowStep): ConfigNode | undefined {
  const input = SCRIPT_INPUTS.get(uses);
  return input === undefined ? at(node, 'run') : at(node, 'with', input);
}
