/** Secrets of the repository that steps hand to actions of others. */
import { isSecretKey } from '../../../core/secrets.ts';
import { at, entriesOf, textsOf } from '../tree.ts';
import type { WorkflowStep } from './model.ts';

const EXPRESSION = /\$\{\{([^}]{0,400})\}\}/g;
/** The token of the job ends with it, and what it may do is told elsewhere; a secret that is only compared is not handed over. */
const A_SECRET = /(?<![\w.-])secrets\.(?!GITHUB_TOKEN\b)([\w-]{1,100})(?![\w-])(?!\s{0,9}[!=]=)/gi;
/** What is kept as a secret though it is none: who somebody is, and where something stands. */
const NO_SECRET =
  /(?:^|_)(?:ACCOUNT|ACTOR|EMAIL|HOST|HOSTNAME|LOGIN|NAME|REGION|USER|USERNAME|(?:ACCOUNT|APP|APPLICATION|BOT|CHANNEL|CHAT|CLIENT|DISTRIBUTION|GROUP|INSTALLATION|ORG|ORGANIZATION|PROJECT|SITE|SUBSCRIPTION|TEAM|TENANT|USER|WORKSPACE|ZONE)_ID)$/i;

/** Actions of GitHub, and those of the repository itself. */
const OWN_ACTION = /^(?:actions|github)\/|^\.{1,2}\//;
/** Actions of the services that the secret is for: it is theirs. */
const OF_SERVICE =
  /^(?:docker\/login-action|aws-actions\/|google-github-actions\/|azure\/|pypa\/gh-action-pypi-publish|codecov\/codecov-action|hashicorp\/)/i;

/** The values that a step passes on as inputs and variables, with their names. */
export const passedOn = ({ node }: WorkflowStep): readonly (readonly [string, string])[] =>
  ['env', 'with'].flatMap((part) =>
    entriesOf(at(node, part)).flatMap(([name, value]) => textsOf(value).map((text) => [name, text] as const)),
  );

/** The names of the secrets that an action of others gets from a step. */
export function secretsGiven(step: WorkflowStep): readonly string[] {
  const { uses } = step;
  if (uses === undefined || OWN_ACTION.test(uses) || OF_SERVICE.test(uses)) return [];
  return passedOn(step)
    .flatMap(([, text]) => secretsNamed(text))
    .filter((name) => !isOfOwner(name, uses));
}

/** The names of the secrets of the repository that the expressions of a text hand over. */
export const secretsNamed = (text: string): readonly string[] =>
  [...text.matchAll(EXPRESSION)]
    .flatMap(([, inner = '']) => [...inner.matchAll(A_SECRET)])
    .flatMap(([, name = '']) => (NO_SECRET.test(name) ? [] : [name.toUpperCase()]));

const COMMON_WORDS: ReadonlySet<string> = new Set([
  'action',
  'actions',
  'auth',
  'deploy',
  'github',
  'release',
  'token',
]);

/** Whether a secret is called after whoever publishes the action: `SNYK_TOKEN` for `snyk/actions` is theirs. */
function isOfOwner(secret: string, uses: string): boolean {
  const [owner = ''] = uses.toLowerCase().split('/');
  return secret
    .toLowerCase()
    .split(/[_-]/)
    .some((word) => word.length > 3 && !COMMON_WORDS.has(word) && (owner.startsWith(word) || word.startsWith(owner)));
}

/** What steps gave in base, to hold those of head against. */
export interface Given {
  /** The action, a blank and the secret. */
  readonly pairs: ReadonlySet<string>;
  /** Names under which a secret stood there in clear text. */
  readonly written: ReadonlySet<string>;
}

export const givenBy = (steps: readonly WorkflowStep[]): Given => ({
  pairs: new Set(steps.flatMap((step) => secretsGiven(step).map((secret) => `${step.uses} ${secret}`))),
  written: new Set(
    steps.flatMap((step) =>
      passedOn(step).flatMap(([name, text]) =>
        isSecretKey(name) && !text.includes('${{') ? [name.toUpperCase()] : [],
      ),
    ),
  ),
});

/** Whether a step gives an action a secret that it did not have, and that did not stand there for everybody to read. */
export const givesMore = (step: WorkflowStep, { pairs, written }: Given): boolean =>
  secretsGiven(step).some((secret) => !pairs.has(`${step.uses} ${secret}`) && !written.has(secret));
