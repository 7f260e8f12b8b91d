/** What the scripts of a workflow's steps do that they did not. A script's text is never part of a fact: it may hold secrets. */
import type { ScriptRisk } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { at, entriesOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { allSteps, type WorkflowStep } from './model.ts';
import { isStartedByStrangers } from './triggers.ts';

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

const ALL_SECRETS = /\$\{\{\s{0,9}toJSON\(\s{0,9}secrets\s{0,9}\)\s{0,9}\}\}/i;

const PATTERNS: readonly Pattern[] = [
  { risk: 'injection', pattern: new RegExp(String.raw`\$\{\{[^{}]{0,200}?\b(?:${UNTRUSTED})\b[^{}]{0,200}\}\}`) },
  { risk: 'all-secrets', pattern: ALL_SECRETS },
  {
    risk: 'download',
    pattern:
      /\b(?:curl|wget)\b[^|\n;&]{0,500}\|\s{0,9}(?:sudo\s{1,9}(?:-\S{1,9}\s{1,9})?)?(?:(?:ba|z|da)?sh|python3?|perl|node)\b|\b(?:ba|z|da)?sh\s{1,9}<\(\s{0,9}(?:curl|wget)\b/,
  },
  {
    // A shell that answers to a host elsewhere.
    risk: 'remote-shell',
    pattern: /\/dev\/tcp\/|\b(?:nc|ncat|netcat)\b[^\n|;&]{0,200}\s-(?:e|c)\b|\bsocat\b[^\n|;&]{0,200}\bexec:/i,
  },
  {
    // Only where the line looks for trouble: `grep … || true` is how scripts are written.
    risk: 'ignored-failure',
    pattern: /\b(?:tests?|lint|check|verify|scan|audit|vet)\b[^\n|]{0,200}\|\|\s{0,9}(?:true|:)(?=\s|[;)]|$)/,
  },
];

const SENDS_SECRET =
  /\b(?:curl|wget|nc|ncat)\b[^\n|;&]{0,500}\$\{\{\s{0,9}secrets\.(?!GITHUB_TOKEN\b)[^\n|;]{0,1000}/gi;
const HOSTS = /\bhttps?:\/\/([\w.-]{1,200})/gi;
/** Who runs the workflow has its secrets already. */
const OF_GITHUB = /^(?:[\w-]{1,60}\.)?(?:github\.com|githubusercontent\.com|ghcr\.io)$/i;

/** Whether a script sends a secret to somebody else than GitHub. */
function sendsSecret(text: string): boolean {
  return [...text.matchAll(SENDS_SECRET)].some(([command]) => {
    const hosts = [...command.matchAll(HOSTS)].map(([, host = '']) => host);
    return hosts.length === 0 || !hosts.every((host) => OF_GITHUB.test(host));
  });
}

/** Steps whose input is a script too. */
const SCRIPT_INPUTS: ReadonlyMap<string, string> = new Map([['actions/github-script', 'script']]);

/** What later steps run with: who writes it chooses their commands. */
const WRITES_ENVIRONMENT = />>?\s{0,9}["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/;
/** A fixed text is nobody's choice. */
const WRITES_FIXED = /^\s*echo\s+(?:"[^"$`]*"|'[^']*'|[^\s"'$`]+)\s*>>?\s{0,9}["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/;

const writesEnvironment = (text: string): boolean =>
  text.split('\n').some((line) => WRITES_ENVIRONMENT.test(line) && (!WRITES_FIXED.test(line) || line.includes('${{')));
const INPUT = /\$\{\{\s{0,9}inputs\.([\w-]{1,100})\s{0,9}\}\}/g;

/** Each risk that a step's script has in head and had not in base: held against the step of that name, or against all. */
export function scriptFacts(pair: DocumentPair): ScriptRisk[] {
  const base = allSteps(pair.before).map((step) => ({ step, risks: risksOf(step, pair.before) }));
  const known = new Map(base.flatMap(({ step, risks }) => (step.isNamed ? [[step.label, risks]] : [])));
  const anywhere = new Set(base.flatMap(({ risks }) => [...risks]));
  return allSteps(pair.after).flatMap((step) => {
    const had = known.get(step.label) ?? anywhere;
    const isNewStep = !base.some((other) => other.step.label === step.label);
    return [...risksOf(step, pair.after)]
      .filter((risk) => !had.has(risk))
      .map((risk) => ({ ...riskFact(pair, step, risk, isNewStep), isNewStep }));
  });
}

function riskFact(pair: DocumentPair, step: WorkflowStep, risk: ScriptRisk['risk'], isNewStep: boolean): ScriptRisk {
  const label = { kind: 'item', label: step.label, name: step.label } as const;
  return {
    kind: 'script-risk',
    ...factAt(pair, [key('steps'), label, key('run')], risk, { after: scriptOf(step) ?? step.node }),
    step: step.isNamed ? step.label : `step ${Number(step.label) + 1}`,
    risk,
    isNew: pair.before === undefined,
    // What several new steps do is one decision.
    ...(isNewStep ? { group: `${pair.path}: steps#${risk}` } : {}),
    isPinned: /@[0-9a-f]{40}$/.test(textAt(step.node, 'uses') ?? ''),
  };
}

function risksOf(step: WorkflowStep, document: ConfigDocument | undefined): ReadonlySet<ScriptRisk['risk']> {
  const text = textsOf(scriptOf(step)).join('\n').replaceAll('\\\n', ' ');
  const found = PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ risk }) => risk);
  const fills = [...text.matchAll(INPUT)].some(([, name = '']) => isFreeText(name, document));
  const writes = writesEnvironment(text) && isStartedByStrangers(document);
  const given = givenTo(step);
  return new Set([
    ...found,
    ...given,
    ...(fills ? ['input' as const] : []),
    ...(writes ? ['environment' as const] : []),
    ...(sendsSecret(text) ? ['secret-sent' as const] : []),
  ]);
}

/** The token of the job ends with it, and what it may do is told elsewhere; a secret that is only compared is not handed over. */
const A_SECRET = /\$\{\{[^}]{0,200}(?<![\w-])secrets\.(?!GITHUB_TOKEN\b)[\w-]{1,100}(?![\w-])(?!\s{0,9}[!=]=)/i;
/** Actions of GitHub, and those of the repository itself. */
const OWN_ACTION = /^(?:actions|github)\/|^\.{1,2}\//;
/** Actions of the services that the secret is for: it is theirs. */
const OF_SERVICE =
  /^(?:docker\/login-action|aws-actions\/|google-github-actions\/|azure\/|pypa\/gh-action-pypi-publish|codecov\/codecov-action|hashicorp\/)/i;

/** What a step gets of the repository's secrets as inputs and variables. */
function givenTo({ node, uses }: WorkflowStep): readonly ScriptRisk['risk'][] {
  const texts = ['env', 'with'].flatMap((name) => entriesOf(at(node, name)).flatMap(([, value]) => textsOf(value)));
  const isStrange = uses !== undefined && !OWN_ACTION.test(uses) && !OF_SERVICE.test(uses);
  return [
    ...(texts.some((text) => ALL_SECRETS.test(text)) ? ['all-secrets' as const] : []),
    ...(isStrange && texts.some((text) => A_SECRET.test(text)) ? ['secret-given' as const] : []),
  ];
}

/** Whether callers may write what they like into an input: no number, switch or choice. */
function isFreeText(name: string, document: ConfigDocument | undefined): boolean {
  const input = at(document?.root, 'on', 'workflow_call', 'inputs', name);
  return input !== undefined && (textAt(input, 'type') ?? 'string') === 'string';
}

function scriptOf({ node, uses = '' }: WorkflowStep): ConfigNode | undefined {
  const input = SCRIPT_INPUTS.get(uses);
  return input === undefined ? at(node, 'run') : at(node, 'with', input);
}
