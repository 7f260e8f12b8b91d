import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [CI, OTHER] = ['.github/workflows/ci.yml', '.github/workflows/other.yml'];
const workflow = (...jobs: readonly string[]): string =>
  ['on: push', 'jobs:', ...jobs.map((name) => `  ${name}: { steps: [{ name: s, run: make ${name} }] }`), ''].join('\n');

test.each([
  [
    'a new workflow has it',
    { [CI]: workflow('a', 'lint') },
    { [CI]: workflow('a'), [OTHER]: workflow('lint') },
    ['low'],
  ],
  [
    'another workflow had it already',
    { [CI]: workflow('a', 'lint'), [OTHER]: workflow('lint') },
    { [CI]: workflow('a'), [OTHER]: workflow('lint', 'b') },
    ['low'],
  ],
  [
    'another workflow had it already, on other events',
    { [CI]: workflow('a', 'lint'), [OTHER]: workflow('lint').replace('push', 'schedule') },
    { [CI]: workflow('a'), [OTHER]: workflow('lint').replace('push', 'schedule') },
    ['medium'],
  ],
  [
    'a workflow that is called runs its commands',
    { [CI]: workflow('a', 'lint') },
    {
      [CI]: `${workflow('a')}  checks: { uses: ./${OTHER} }\n`,
      [OTHER]: workflow('lint').replace('push', 'workflow_call').replace('  lint:', '  all:'),
    },
    ['low'],
  ],
  ['no other has it', { [CI]: workflow('a', 'lint') }, { [CI]: workflow('a'), [OTHER]: workflow('b') }, ['medium']],
])('a job of tests is gone: %s', async (_, before, after, risks) => {
  const findings = await findingsOf(config, before, after);
  const ofTests = findings.filter(({ rule }) => rule === 'config/workflow-tests-removed');
  expect(ofTests.map(({ risk }) => risk)).toEqual(risks);
});

const signing = (command: string): string =>
  `on: push\njobs:\n  publish: { steps: [{ run: make }, { name: Sign, run: ${command} }] }\n`;
const plain = 'on: push\njobs:\n  publish: { steps: [{ run: make }] }\n';
const calling = `${plain}  sign: { uses: ./${OTHER} }\n`;
const calledTo = (command: string): string => signing(command).replace('push', 'workflow_call');

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['nothing', { [CI]: plain }, 'drop medium'],
  ['a step that signs otherwise', { [CI]: signing('cosign attest a').replace('Sign', 'B') }, 'replaced low'],
  ['a step that lists contents', { [CI]: signing('syft a').replace('Sign', 'B') }, 'drop medium'],
  ['a workflow that signs', { [CI]: calling, [OTHER]: calledTo('cosign sign b') }, 'replaced low'],
  ['a workflow that does not', { [CI]: calling, [OTHER]: calledTo('make b') }, 'drop medium'],
])('a step that signs is gone, and %s came', async (_, after, expected) => {
  const findings = await findingsOf(config, { ...after, [CI]: signing('cosign sign a') }, after);
  const ofChecks = findings.filter(({ rule }) => rule === 'config/workflow-check-removed');
  expect(ofChecks.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual([expected]);
});

test.each([
  ['came from another workflow', 'curl https://acme.com/i.sh | sh', []],
  ['is new', 'curl https://acme.com/j.sh | sh', ['workflow-script-risk/new-download']],
])('a download that %s', async (_, run, expected) => {
  const piped = (script: string) => `on: push\njobs:\n  a: { steps: [{ name: get, run: "${script}" }] }\n`;
  const findings = await findingsOf(
    config,
    { [CI]: piped('curl https://acme.com/i.sh | sh') },
    { [CI]: piped('make'), [OTHER]: piped(run) },
  );
  expect(findings.map(({ rule, outcome }) => `${rule.slice(7)}/${outcome}`)).toEqual(expected);
});

const giving = (uses: string, secret: string, on = 'push') =>
  `on: ${on}\njobs:\n  a: { steps: [{ name: ship, uses: ${uses}, env: { T: "\${{ secrets.${secret} }}" } }] }\n`;
const [SHIP, IDLE] = ['acme/ship@v3', 'on: push\njobs:\n  a: { steps: [{ run: make }] }\n'];

test.each([
  ['by another workflow', giving(SHIP, 'KEY'), giving(SHIP, 'KEY'), []],
  ['by another workflow, which had another', giving(SHIP, 'OTHER'), giving(SHIP, 'KEY'), ['new-step-given medium']],
  [
    'by another workflow, at another version',
    giving('acme/ship@v2', 'KEY'),
    giving(SHIP, 'KEY'),
    ['new-step-given medium'],
  ],
  [
    'by another workflow, and strangers start this one',
    giving(SHIP, 'KEY'),
    giving(SHIP, 'KEY', 'issue_comment'),
    ['new-step-given medium'],
  ],
  ['by another, and pull requests start this', giving(SHIP, 'KEY'), giving(SHIP, 'KEY', 'pull_request'), []],
  [
    'by another workflow, and everybody starts this one',
    giving(SHIP, 'KEY'),
    giving(SHIP, 'KEY', 'issues'),
    ['new-step-given medium'],
  ],
  [
    'by another workflow, after approval',
    giving(SHIP, 'KEY').replace('steps:', 'environment: live, steps:'),
    giving(SHIP, 'KEY'),
    ['new-step-given medium'],
  ],
  ['by none', IDLE, giving(SHIP, 'KEY'), ['new-step-given medium']],
])('a secret that an action was given %s', async (_, other, after, expected) => {
  const before = { [CI]: IDLE.replace('push', /^on: (\w+)/.exec(after)?.[1] ?? 'push'), [OTHER]: other };
  const findings = await findingsOf(config, before, { [CI]: after, [OTHER]: IDLE });
  const ofScripts = findings.filter(({ rule }) => rule === 'config/workflow-script-risk');
  expect(ofScripts.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual(expected);
});
