/** What the text of a script does that somebody else could use. */
import type { ScriptRisk } from './changes.ts';
import { sendsSecret } from './sent-secrets.ts';

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

/** Of those, what only a pull request fills in, and what only a workflow that ended before. */
const OF_PULL_REQUEST = /github\.head_ref|github\.event\.pull_request\./;
const OF_RUN = /github\.event\.workflow_run\./;

export const ALL_SECRETS = /\$\{\{\s{0,9}toJSON\(\s{0,9}secrets\s{0,9}\)\s{0,9}\}\}/i;

const FILLED_IN = String.raw`\$\{\{[^{}]{0,200}?\b(?:${UNTRUSTED})\b[^{}]{0,200}\}\}`;

const PATTERNS: readonly Pattern[] = [
  { risk: 'injection', pattern: new RegExp(FILLED_IN) },
  { risk: 'all-secrets', pattern: ALL_SECRETS },
  {
    risk: 'download',
    pattern:
      /\b(?:curl|wget)\b[^|\n;&]{0,500}\|\s{0,9}(?:sudo\s{1,9}(?:-\S{1,9}\s{1,9})?)?(?:(?:ba|z|da)?sh|python3?|perl|node)\b|\b(?:ba|z|da)?sh\s{1,9}<\(\s{0,9}(?:curl|wget)\b/,
  },
  {
    // A shell that answers to a host elsewhere; `/dev/tcp` alone asks whether a port is open.
    risk: 'remote-shell',
    pattern:
      /\b(?:ba|z|da)?sh\s{1,9}-i\b[^\n]{0,200}\/dev\/tcp\/|\/dev\/tcp\/[^\n]{0,200}(?:0>&1|0<&1|\|\s{0,9}(?:ba|z|da)?sh\b)|\b(?:nc|ncat|netcat)\b[^\n|;&]{0,200}\s-(?:e|c)\b|\bsocat\b[^\n|;&]{0,200}\bexec:/i,
  },
  {
    // Only where the line looks for trouble: `grep … || true` is how scripts are written.
    risk: 'ignored-failure',
    pattern: /\b(?:tests?|lint|check|verify|scan|audit|vet)\b[^\n|]{0,200}\|\|\s{0,9}(?:true|:)(?=\s|[;)]|$)/,
  },
];

/** The risks that show in the text itself. */
export const risksIn = (text: string): readonly ScriptRisk['risk'][] => [
  ...PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ risk }) => risk),
  ...(sendsSecret(text) ? ['secret-sent' as const] : []),
];

/** Where all that strangers fill into a text comes from, as far as that is one. */
export function sourceOf(text: string): 'pull-request' | 'run' | undefined {
  const expressions = text.match(new RegExp(FILLED_IN, 'g')) ?? [];
  if (expressions.length === 0) return undefined;
  if (expressions.every((each) => OF_RUN.test(each) && !OF_PULL_REQUEST.test(each))) return 'run';
  return expressions.every((each) => OF_PULL_REQUEST.test(each) && !OF_RUN.test(each)) ? 'pull-request' : undefined;
}

/** What later steps run with: who writes it chooses their commands. */
const WRITES_ENVIRONMENT = />>?\s{0,9}["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/;
/** A fixed text is nobody's choice. */
/** Variables that the machine sets, and folders within them. */
const OF_MACHINE = String.raw`\$\{?(?:CARGO_HOME|GITHUB_WORKSPACE|GOPATH|GOROOT|HOME|PWD|RUNNER_\w+)\b\}?`;
const WRITES_FIXED = new RegExp(
  String.raw`^\s*echo\s+(?:"(?:[^"$\x60]|${OF_MACHINE})*"|'[^']*'|(?:[^\s"'$\x60]|${OF_MACHINE})+)\s*>>?\s{0,9}["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b`,
);

/** What nobody chooses: numbers, digests and what the runner is. */
const GIVEN =
  /\$\{\{\s{0,9}(?:github\.(?:sha|run_id|run_number|run_attempt|repository(?:_owner)?|event\.(?:number|(?:pull_request|issue)\.(?:number|head\.sha|base\.sha)))|runner\.\w{1,20})\s{0,9}\}\}/g;

/** Whether a script writes something else than a fixed text to the environment of later steps. */
export const writesEnvironment = (text: string): boolean =>
  text.split('\n').some((written) => {
    const line = written.replace(GIVEN, 'x');
    return WRITES_ENVIRONMENT.test(line) && (!WRITES_FIXED.test(line) || line.includes('${{'));
  });
