import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { pod } from '../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const compose = (lines: string): string => `services:\n  db: { image: db${lines} }\n`;
const job = (lines: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    ${lines}\n    steps: [{ run: make }]\n`;
const SOCKET = 'volumes: [{ name: a, hostPath: { path: /var/run/docker.sock } }]';
const SIGN_IN = 'b: 1\nforce_authentication: true\n';
const ON_LOAN = 'on: pull_request\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n';
const action = (run: string): string =>
  `name: a\nruns: { using: composite, steps: [{ shell: bash, run: "${run}" }] }\n`;
const PIPED = action('curl https://example.com/a | sh');
const UNSAFE = ', with: { allow-unsafe-pr-checkout: true }';
const fetching = (how: string): string =>
  `on: pull_request_target\njobs: { a: { steps: [{ uses: actions/checkout@v6${how} }] } }\n`;
const ON_OWN = ON_LOAN.replace('ubuntu-latest', 'self-hosted');
const login = (host: string): string => `a: 1\ndsn: postgres://app:vK8x2mQ9zL@${host}/app\n`;
const ALLOWS = 'env: { ALLOW_ANONYMOUS_LOGIN: "yes" }';

test.each([
  ['compose.yaml', compose(''), compose(', ports: ["5432:5432"]'), ['compose-port-published high']],
  ['docker-compose.dev.yml', compose(''), compose(', ports: ["5432:5432"]'), ['compose-port-published low']],
  ['ci/compose.yaml', compose(''), compose(', privileged: true'), ['privileged-container low']],
  [
    'docker-compose-local.yml',
    compose(''),
    compose(', environment: { A_PASSWORD: vK8x2mQ9zL }'),
    ['secret-written low'],
  ],
  [
    'docker-compose-local.yml',
    compose(''),
    compose(', environment: { KEY: AKIAQ7XJ2LM4RWTZ3KPB }'),
    ['secret-written critical'],
  ],
  ['compose.delivery.yaml', compose(''), compose(', ports: ["5432:5432"]'), ['compose-port-published high']],
  ['.github/workflows/a.yml', job(''), job(`services: { etcd: { image: etcd, ${ALLOWS} } }`), ['anonymous-access low']],
  [
    '.github/workflows/a.yml',
    job(''),
    job('env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" }'),
    ['certificate-check-disabled low'],
  ],
  [
    '.github/workflows/release.yml',
    job(''),
    job('env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" }'),
    ['certificate-check-disabled high'],
  ],
  ['examples/a.yaml', 'a: 1\n', 'a: 1\nkey: AKIAQ7XJ2LM4RWTZ3KPB\n', ['secret-written critical']],
  ['examples/a.yaml', pod(), pod(SOCKET), ['host-path high']],
  ['vendor/a/a.yaml', pod(), pod(SOCKET), ['host-path medium']],
  ['a.yaml', pod(), pod(SOCKET), ['host-path critical']],
  ['vendor/a/b.yaml', 'a: 1\n', 'a: 1\nkey: AKIAQ7XJ2LM4RWTZ3KPB\n', ['secret-written low']],
  ['app/settings.Development.yaml', 'a: 1\n', login('localhost'), ['secret-written low']],
  ['app/settings.Development.yaml', 'a: 1\n', login('db.acme.com'), ['secret-written high']],
  ['app/settings.yaml', 'a: 1\n', login('localhost'), ['secret-written medium']],
  ['clusters/dev/settings.yaml', 'a: 1\n', login('db'), ['secret-written medium']],
  ['test/integration/a.yaml', SIGN_IN, 'b: 1\n', ['authentication-disabled low']],
  ['environments/test/integration/a.yaml', SIGN_IN, 'b: 1\n', ['authentication-disabled medium']],
  ['web/test/showcase/a.yaml', SIGN_IN, 'b: 1\n', ['authentication-disabled medium']],
  ['web/test/case-service/a.yaml', SIGN_IN, 'b: 1\n', ['authentication-disabled medium']],
  ['clusters/test/a.yaml', SIGN_IN, 'b: 1\n', ['authentication-disabled medium']],
  ['clusters/integration/a.yaml', SIGN_IN, 'b: 1\n', ['authentication-disabled medium']],
  ['test/integration/a.yaml', SIGN_IN, SIGN_IN.replace('true', 'false'), ['authentication-disabled high']],
  ['test/setup/action.yml', action('make'), PIPED, ['workflow-script-risk high']],
  ['e2e/action.yml', action('make'), PIPED, ['workflow-script-risk high']],
  ['.github/actions/e2e/action.yml', action('make'), PIPED, ['workflow-script-risk high']],
  ['test/fixtures/action.yml', action('make'), PIPED, ['workflow-script-risk low']],
  ['skaffold.yaml', 'b: 1\n', 'b: 1\npassword: vK8x2mQ9zL\n', ['secret-written medium']],
  ['.github/workflows/e2e-test.yml', fetching(''), fetching(UNSAFE), ['workflow-unsafe-checkout high']],
  ['.github/workflows/test.yml', ON_LOAN, ON_OWN, ['workflow-self-hosted-strangers high']],
  ['test/repository/.github/workflows/ci.yml', ON_LOAN, ON_OWN, ['workflow-self-hosted-strangers medium']],
])('%s: %#', async (path, before, after, expected) => {
  const findings = await findingsOf(config, { [path]: before }, { [path]: after });
  expect(findings.map(({ rule, risk }) => `${rule.slice('config/'.length)} ${risk}`)).toEqual(expected);
});

test('ports that one file publishes in one go are one finding, those of databases another', async () => {
  const services = (...ports: readonly string[]): string =>
    [
      'services:',
      ...ports.map((port, i) => `  s${i}: { image: a${port === '' ? '' : `, ports: ["${port}"]`} }`),
      '',
    ].join('\n');
  const before = services('', '', '', '');
  const after = services('8000:80', '9000:90', '5432:5432', '6379:6379');
  const findings = await findingsOf(config, { 'compose.yaml': before }, { 'compose.yaml': after });
  expect(findings.map(({ outcome, also }) => `${outcome} +${also.length}`)).toEqual(['published +1', 'sensitive +1']);
});
