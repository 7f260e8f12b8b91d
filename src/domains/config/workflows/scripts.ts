/** What the scripts of a workflow's steps do that they did not. A script's text is never part of a fact: it may hold secrets. */
import type { ScriptRisk } from './changes.ts';
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { at, textsOf, type ConfigNode } from '../tree.ts';
import { allSteps, type WorkflowStep } from './model.ts';

interface Pattern {
  readonly risk: ScriptRisk['risk'];
  readonly pattern: RegExp;
}

/** Texts a stranger writes: titles, bodies, branch names, commit messages. Source: securitylab.github.com, "untrusted input". */
const UNTRUSTED = [
  String.raw`github\.head_ref`,
  String.raw`github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)`,
  String.raw`github\.event\.(?:pull_request\.head|workflow_run)\.(?:ref|label|head_branch|repo\.default_branch)`,
  String.raw`github\.event\.(?:head_commit|commits\S{0,9}|workflow_run\.head_commit)\.(?:message|author\.(?:name|email))`,
  String.raw`github\.event\.pages\S{0,9}\.page_name`,
].join('|');

const PATTERNS: readonly Pattern[] = [
  { risk: 'injection', pattern: new RegExp(String.raw`\$\{\{[^{}]{0,200}?\b(?:${UNTRUSTED})\b[^{}]{0,200}\}\}`) },
  { risk: 'all-secrets', pattern: /\$\{\{\s{0,9}toJSON\(\s{0,9}secrets\s{0,9}\)\s{0,9}\}\}/i },
  {
    risk: 'download',
    pattern: /\b(?:curl|wget)\b[^|\n;&]{0,500}\|\s{0,9}(?:sudo\s{1,9}(?:-\S{1,9}\s{1,9})?)?(?:ba|z|da)?sh\b/,
  },
  {
    // Only where the line looks for trouble: `grep … || true` is how scripts are written.
    risk: 'ignored-failure',
    pattern: /\b(?:tests?|lint|check|verify|scan|audit|vet)\b[^\n|]{0,200}\|\|\s{0,9}(?:true|:)(?=\s|[;)]|$)/,
  },
];

/** Steps whose input is a script too. */
const SCRIPT_INPUTS: ReadonlyMap<string, string> = new Map([['actions/github-script', 'script']]);

/** Each risk that a step's script has in head and had not in base: held against the step of that name, or against all. */
export function scriptFacts(pair: DocumentPair): ScriptRisk[] {
  const base = allSteps(pair.before);
  const known = new Map(base.flatMap((step) => (step.isNamed ? [[step.label, risksOf(step)]] : [])));
  const anywhere = new Set(base.flatMap((step) => [...risksOf(step)]));
  return allSteps(pair.after).flatMap((step) => {
    const had = known.get(step.label) ?? anywhere;
    return [...risksOf(step)].filter((risk) => !had.has(risk)).map((risk) => riskFact(pair, step, risk));
  });
}

function riskFact(pair: DocumentPair, step: WorkflowStep, risk: ScriptRisk['risk']): ScriptRisk {
  const label = { kind: 'item', label: step.label, name: step.label } as const;
  return {
    kind: 'script-risk',
    ...factAt(pair, [key('steps'), label, key('run')], risk, { after: scriptOf(step) }),
    step: step.label,
    risk,
    isNew: pair.before === undefined,
  };
}

function risksOf(step: WorkflowStep): ReadonlySet<ScriptRisk['risk']> {
  const text = textsOf(scriptOf(step)).join('\n').replaceAll('\\\n', ' ');
  return new Set(PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ risk }) => risk));
}

function scriptOf({ node, uses = '' }: WorkflowStep): ConfigNode | undefined {
  const input = SCRIPT_INPUTS.get(uses);
  return input === undefined ? at(node, 'run') : at(node, 'with', input);
}
