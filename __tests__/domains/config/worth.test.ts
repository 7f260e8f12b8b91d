/** What changes of real histories are worth: each class beside the neighbour that must speak louder. */
import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles): Promise<string[]> {
  const findings = await findingsOf(config, before, after);
  return findings
    .filter(({ risk }) => risk !== 'info')
    .map(({ rule, outcome, risk, also }) => {
      const places = also.length === 0 ? '' : ` +${also.length}`;
      return `${rule.slice('config/'.length)}/${outcome} ${risk}${places}`;
    });
}

type Row = [what: string, before: ExampleFiles, after: ExampleFiles, findings: string[]];

const stack = (...lines: readonly string[]): string =>
  ["AWSTemplateFormatVersion: '2010-09-09'", ...lines, ''].join('\n');
const versions = (...values: readonly string[]): string =>
  stack('Parameters:', `  Version: { Type: String, AllowedValues: [${values.map((each) => `'${each}'`).join(', ')}] }`);
const policy = (...statements: readonly string[]): string =>
  stack(
    'Resources:',
    '  Gate:',
    '    Type: AWS::S3::BucketPolicy',
    '    Properties:',
    '      PolicyDocument:',
    '        Statement:',
    ...statements.map((each) => `        - ${each}`),
  );
const DENY =
  '!If [Strict, { Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": false } } }, !Ref "AWS::NoValue"]';
const to = (service: string, rest = ''): string =>
  `{ Effect: Allow, Principal: { Service: ${service} }, Action: "sns:Publish", Resource: !Ref Topic${rest} }`;
const EVERYBODY = '{ Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: "*" }';
const ingress = (port: number, address: string): string =>
  [
    '  In:',
    '    Type: AWS::EC2::SecurityGroupIngress',
    `    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, CidrIp: ${address} }`,
  ].join('\n');
const group = (...rules: readonly string[]): string =>
  stack('Resources:', '  Topic: { Type: AWS::SNS::Topic }', ...rules);
const cluster = (password: string): string =>
  stack(
    'Resources:',
    '  Cluster:',
    '    Type: AWS::RDS::DBCluster',
    '    Properties:',
    `      MasterUserPassword: ${password}`,
  );

const isolating = (app: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${app} }\nspec: { podSelector: { matchLabels: { app: ${app} } }, policyTypes: [Ingress] }\n`;
const leaving = (least: string): string =>
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: a }\nspec: { minAvailable: ${least}, selector: { matchLabels: { app: a } } }\n`;

const reading = (values: string): ExampleFiles => ({
  'c/values.yaml': values,
  'c/templates/a.yaml': 'x: {{ .Values.a }}\ny: {{ .Values.b }}\n',
});
const serving = (namespace: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: ${namespace} }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n`;
const running = (namespace: string, app: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a${namespace && `, namespace: ${namespace}`}, labels: { app: ${app} } }\nspec: { containers: [{ name: a }] }\n`;
const watching = (type: string): string =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: shops.example.com }\nspec: { versions: [{ name: v1, served: true, schema: { openAPIV3Schema: { properties: { spec: { properties: { watch: { properties: { names: { type: ${type} } } } } } } } } }] }\n`;

const shop = (version: string): string =>
  `apiVersion: example.com/${version}\nkind: Shop\nmetadata: { name: a }\nspec: { a: 1 }\n`;
const asked = (api: string, resource: string): string =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a }\nwebhooks: [{ name: a.a.com, rules: [{ apiGroups: [${api}], resources: [${resource}], operations: [CREATE] }] }]\n`;
const admitting = (what: string): string =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a-${what} }\nwebhooks: [{ name: ${what}.a.com, failurePolicy: Fail, sideEffects: None, timeoutSeconds: 10, rules: [{ resources: [${what}], operations: [CREATE] }] }]\n`;

const fielded = (name: string, fields: string, version = 'v1'): string =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: ${name}.example.com }\nspec: { versions: [{ name: ${version}, served: true, schema: { openAPIV3Schema: { properties: { spec: { properties: { ${fields} } } } } } }] }\n`;
const revised = (names: readonly string[], hasOwn: boolean, version = 'v1'): ExampleFiles =>
  Object.fromEntries(
    names.map((name) => [`${name}.yaml`, fielded(name, `${hasOwn ? `${name}Size: {}, ` : ''}colour: {}`, version)]),
  );
const converted = (strategy: string, served: string): string =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: shops.example.com }\nspec: { conversion: { strategy: ${strategy} }, versions: [{ name: v1, served: ${served} }, { name: v2, served: true }] }\n`;
const routing = (fields: string): string =>
  `{ hostnames: {}, parentRefs: {}, rules: { items: { properties: { ${fields} } } } }`;
const account = (name: string): string => `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name} }\n`;
const listing = (port: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: shop, labels: { app: web } }\nspec: { containers: [{ name: a, ports: [{ containerPort: 80, name: ${port} }] }] }\n`;

test.each<Row>([
  [
    'versions that several templates no longer take',
    { 'a.yaml': versions('11.1', '12.1'), 'b.yaml': versions('5.6', '5.7') },
    { 'a.yaml': versions('12.1', '13.1'), 'b.yaml': versions('5.7') },
    ['stack-parameter-narrowed/flip medium +1'],
  ],
  ['a value that was misspelt', { 'a.yaml': versions("1.2''", '1.1') }, { 'a.yaml': versions('1.2', '1.1') }, []],
  [
    'parameters of one template',
    { 'a.yaml': stack('Parameters: { A: { Type: String }, B: { Type: String } }') },
    { 'a.yaml': stack('Parameters: {}') },
    ['stack-contract/parameter medium'],
  ],
  ['a refusal behind a condition', { 'a.yaml': policy(to('s3')) }, { 'a.yaml': policy(to('s3'), DENY) }, []],
  [
    'another service, beside one under a condition',
    { 'a.yaml': policy(to('s3', ', Condition: { Bool: { x: true } }')) },
    { 'a.yaml': policy(to('s3', ', Condition: { Bool: { x: true } }'), to('backup')) },
    ['iam-widened/plain low'],
  ],
  [
    'the same service without its condition',
    { 'a.yaml': policy(to('s3', ', Condition: { Bool: { x: true } }')) },
    { 'a.yaml': policy(to('s3')) },
    ['iam-widened/unconditional high'],
  ],
  [
    'everybody, where a condition of the template holds',
    { 'a.yaml': policy(to('s3')) },
    { 'a.yaml': policy(to('s3'), `!If [IsPublic, ${EVERYBODY}, !Ref "AWS::NoValue"]`) },
    ['iam-widened/public medium'],
  ],
  [
    'everybody, as a resource of another name let them in',
    { 'a.yaml': policy(EVERYBODY) },
    { 'a.yaml': policy(EVERYBODY).replace('Gate:', 'Door:') },
    [],
  ],
  [
    'everybody',
    { 'a.yaml': policy(to('s3')) },
    { 'a.yaml': policy(to('s3'), EVERYBODY) },
    ['iam-widened/public critical'],
  ],
  [
    'a refusal under another condition',
    { 'a.yaml': policy(to('s3'), DENY) },
    { 'a.yaml': policy(to('s3'), DENY.replace('SecureTransport', 'MultiFactorAuthPresent')) },
    [],
  ],
  [
    'a refusal that is gone',
    { 'a.yaml': policy(to('s3'), DENY) },
    { 'a.yaml': policy(to('s3')) },
    ['iam-widened/refusal high'],
  ],
  [
    'a new port of the web',
    { 'a.yaml': group() },
    { 'a.yaml': group(ingress(443, '"::/0"').replace('CidrIp', 'CidrIpv6')) },
    ['security-group-opened/new-web low'],
  ],
  [
    'a new port of the shell',
    { 'a.yaml': group() },
    { 'a.yaml': group(ingress(22, '0.0.0.0/0')) },
    ['security-group-guarded-port/new-everybody high'],
  ],
  [
    'a port of the shell that was closed',
    { 'a.yaml': group(ingress(22, '10.0.0.0/8')) },
    { 'a.yaml': group(ingress(22, '0.0.0.0/0')) },
    ['security-group-guarded-port/everybody critical'],
  ],
  [
    'a password that is a parameter, or comes from a store',
    { 'a.yaml': cluster('!Ref Password') },
    { 'a.yaml': cluster('!If [HasSecretOfStore7, !Join ["", ["{{resolve:x", !Ref Y]], !Ref Password]') },
    [],
  ],
  [
    'a password that is a parameter, or stands there',
    { 'a.yaml': cluster('!Ref Password') },
    { 'a.yaml': cluster('!If [HasPassword, !Ref Password, vK8x2mQ9zL]') },
    ['secret-written/instead critical'],
  ],
])('CloudFormation: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

const CI = '.github/workflows/ci.yml';
const flow = (...lines: readonly string[]) => ({ [CI]: [...lines, ''].join('\n') });
const STRANGE = [
  'jobs:',
  '  a: { steps: [{ uses: actions/checkout@v6, with: { ref: "${{ github.event.pull_request.head.sha }}" } }] }',
];
const steps = (...lines: readonly string[]) =>
  flow(
    'on: push',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...lines.map((each) => `      - ${each}`),
  );

const rendered = (password: string): string =>
  `---\n# Source: shop/templates/secret.yaml\napiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata:\n  password: ${password}\n`;
const MAKER =
  'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata:\n  password: {{ randAlphaNum 12 | b64enc }}\n';
const GIVEN = MAKER.replace('randAlphaNum 12', '.Values.password');
const app = (text: string, path = 'app.yaml') => ({ [path]: `name: app\n${text}\n` });

test.each<Row>([
  ['a random one', app(''), app('cookie-secret: yK2qNMigE18uYzCcly4b'), ['secret-written/named high']],
  [
    'a random one of tests',
    app('', 'tests/a.yaml'),
    app('cookie-secret: yK2qNMigE18uYzCcly4b', 'tests/a.yaml'),
    ['secret-written/named low'],
  ],
  ['one that says what it is', app(''), app('client-secret: oauth2-proxy-secret'), []],
  [
    'one that a list assigns',
    {},
    app('environment: ["DATABASE_URL=postgres://app:vK8x2mQ9zL@db.acme.com/app"]'),
    ['secret-written/login high'],
  ],
  ['a place to fill in', app(''), app('secret: __AKS_EVENTHUB_SECRET__'), []],
  [
    'one that everybody tries first, as a Secret has it',
    app(''),
    app('password: cGFzc3dvcmQ='),
    ['secret-written/guessable low'],
  ],
  [
    'one that a variable said before it was in a Secret',
    { 'a.yaml': 'name: app\nenv: [{ name: QUEUE_PASSWORD, value: vK8x2mQ9zL4w }]\n' },
    { 'a.yaml': 'name: app\nsecrets: { QUEUE_PASSWORD: dks4eDJtUTl6TDR3 }\n' },
    ['key-removed/internal low'],
  ],
  ['an image of Vault, named anew', app('image: "vault:1.6.1"'), app('image: "hashicorp/vault:1.6.2"'), []],
  [
    'what Vault gave',
    app('relay: "vault:secret/data/app#key"'),
    app('relay: vK8x2mQ9zL4wR7'),
    ['secret-written/instead critical'],
  ],
  [
    'one that a description gives as an example',
    app('metadata: [{ name: key, description: The key. }]'),
    app('metadata: [{ name: key, description: The key., example: "postgres://app:vK8x2mQ9zL@db.acme.com/app" }]'),
    [],
  ],
  ['one that Grafana reads elsewhere', app(''), app('password: $__env{RELAY_PASSWORD}'), []],
  ['one that says it must be changed, as a Secret has it', app(''), app('password: cGxlYXNlLWNoYW5nZS1tZQ=='), []],
  [
    'one for several readers',
    app(''),
    app('env: [{ name: A_SECRET, value: vK8x2mQ9zL4w }]\nauth: { client_secret: vK8x2mQ9zL4w }'),
    ['secret-written/named high +1'],
  ],
  [
    'those that Helm made up again',
    { 'all.yaml': rendered('dks4eDJtUTl6TDR3'), 'charts/shop/templates/secret.yaml': MAKER },
    { 'all.yaml': rendered('bHZSNjcyVERqSURi'), 'charts/shop/templates/secret.yaml': MAKER },
    ['secret-written/named low'],
  ],
  [
    'those of a template of nobody’s',
    { 'all.yaml': rendered('dks4eDJtUTl6TDR3') },
    { 'all.yaml': rendered('bHZSNjcyVERqSURi') },
    ['secret-written/named high'],
  ],
  [
    'those of a template of another chart',
    { 'all.yaml': rendered('dks4eDJtUTl6TDR3'), 'charts/db/templates/secret.yaml': MAKER },
    { 'all.yaml': rendered('bHZSNjcyVERqSURi'), 'charts/db/templates/secret.yaml': MAKER },
    ['secret-written/named high'],
  ],
  [
    'those of a template that came with them',
    { 'all.yaml': rendered('dks4eDJtUTl6TDR3') },
    { 'all.yaml': rendered('bHZSNjcyVERqSURi'), 'charts/shop/templates/secret.yaml': MAKER },
    ['secret-written/named high'],
  ],
  [
    'those that a value gives a template',
    { 'all.yaml': rendered('dks4eDJtUTl6TDR3'), 'charts/shop/templates/secret.yaml': GIVEN },
    { 'all.yaml': rendered('bHZSNjcyVERqSURi'), 'charts/shop/templates/secret.yaml': GIVEN },
    ['secret-written/named high'],
  ],
  [
    'what Helm made up once for everybody',
    {},
    { 'all.yaml': rendered('dks4eDJtUTl6TDR3') },
    ['secret-written/named high'],
  ],
  [
    'variables of a shell that others fill in',
    {},
    {
      'a.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData:\n  config.env: |-\n    export ROOT_USER="$USER_KEY"\n    export ROOT_PASSWORD="$SECRET_KEY"\n',
    },
    [],
  ],
  [
    'a provider’s, in tests',
    app('', 'tests/a.yaml'),
    app('key: AKIAQ7XJ2LM4RWTZ3KPB', 'tests/a.yaml'),
    ['secret-written/credential critical'],
  ],
])('secrets: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test.each<Row>([
  [
    'a label for pull requests: the trigger speaks, the token does not',
    {},
    flow('on: pull_request_target', 'permissions: { pull-requests: write }', 'jobs:', '  a: { steps: [{ run: x }] }'),
    ['workflow-trigger-added/new-notes-only low'],
  ],
  [
    'a first block that asks for an identity',
    flow('on: push', 'jobs:', '  a: { steps: [{ run: x }] }', '  b: { steps: [{ run: y }] }'),
    flow(
      'on: push',
      'permissions: { id-token: write }',
      'jobs:',
      '  a: { steps: [{ run: x }] }',
      '  b: { steps: [{ run: y }] }',
    ),
    ['workflow-token-widened/strong-contained medium +1'],
  ],
  [
    'a stranger’s code, with nothing to take',
    {},
    flow('on: pull_request_target', 'permissions: { contents: read }', ...STRANGE),
    ['workflow-trigger-added/runs-strange-code-bare high'],
  ],
  [
    'a stranger’s code, with a secret at hand',
    {},
    flow('on: pull_request_target', 'permissions: { contents: read }', 'env: { T: "${{ secrets.T }}" }', ...STRANGE),
    ['workflow-trigger-added/runs-strange-code critical'],
  ],
  [
    'a failure that a later step looks at',
    steps('{ id: ask, uses: acme/ask@v1 }', "{ if: steps.ask.outcome == 'success', run: x }"),
    steps('{ id: ask, uses: acme/ask@v1, continue-on-error: true }', "{ if: steps.ask.outcome == 'success', run: x }"),
    [],
  ],
  [
    'a failure that nothing looks at',
    steps('{ id: ask, uses: acme/ask@v1 }', '{ run: x }'),
    steps('{ id: ask, uses: acme/ask@v1, continue-on-error: true }', '{ run: x }'),
    ['workflow-failure-ignored/open medium'],
  ],
  [
    'a failure of a step that keeps house',
    steps('{ id: ask, uses: actions/github-script@v8 }', '{ run: x }'),
    steps('{ id: ask, uses: actions/github-script@v8, continue-on-error: true }', '{ run: x }'),
    ['workflow-failure-ignored/reports low'],
  ],
  [
    'a secret for an action of the repository’s own owner',
    { ...steps('{ id: d, uses: acme/deploy@v1 }'), 'go.mod': 'module github.com/acme/shop\n' },
    {
      ...steps('{ id: d, uses: acme/deploy@v1, env: { A: "${{ secrets.A }}" } }'),
      'go.mod': 'module github.com/acme/shop\n',
    },
    [],
  ],
  [
    'an identity for a workflow of the same owner',
    {
      ...flow(
        'on: push',
        'jobs:',
        '  a: { permissions: { contents: read }, uses: acme/ci/.github/workflows/a.yml@v1 }',
      ),
      CODEOWNERS: '* @acme/all\n',
    },
    {
      ...flow(
        'on: push',
        'jobs:',
        '  a: { permissions: { contents: read, id-token: write }, uses: acme/ci/.github/workflows/a.yml@v1 }',
      ),
      CODEOWNERS: '* @acme/all\n',
    },
    ['workflow-token-widened/needed low'],
  ],
  [
    'a secret for an action of whom the change calls the owner',
    { ...steps('{ id: d, uses: acme/deploy@v1 }'), 'go.mod': 'module github.com/shop/shop\n' },
    {
      ...steps('{ id: d, uses: acme/deploy@v1, env: { A: "${{ secrets.A }}" } }'),
      'go.mod': 'module github.com/acme/shop\n',
    },
    ['workflow-script-risk/secret-given high'],
  ],
  [
    'all secrets for a workflow of the same owner',
    { ...flow('on: push', 'jobs:', '  a: { uses: acme/ci/.github/workflows/a.yml@v1 }'), CODEOWNERS: '* @acme/all\n' },
    {
      ...flow('on: push', 'jobs:', '  a: { uses: acme/ci/.github/workflows/a.yml@v1, secrets: inherit }'),
      CODEOWNERS: '* @acme/all\n',
    },
    ['workflow-secrets-inherited/own low'],
  ],
  [
    'an address that is a secret',
    steps('{ id: a, run: make }'),
    steps('{ id: a, run: "curl -d \'{}\' ${{ secrets.CHAT_WEBHOOK }}" }'),
    [],
  ],
  [
    'a secret that is sent to an address that is another',
    steps('{ id: a, run: make }'),
    steps('{ id: a, run: "curl -H ${{ secrets.TOKEN }} ${{ secrets.CHAT_WEBHOOK }}" }'),
    ['workflow-script-risk/secret-sent high'],
  ],
  [
    'a job that asks whether there is anything to do, beside one that tests on the latest',
    flow(
      'on: push',
      'jobs:',
      '  a: { steps: [{ run: make }] }',
      '  check-latest-commit: { steps: [{ run: x }] }',
      '  test-latest: { steps: [{ run: make test }] }',
    ),
    flow('on: push', 'jobs:', '  a: { steps: [{ run: make }] }'),
    ['workflow-tests-removed/job medium'],
  ],
  [
    'a job that no workflow can have, under a key that one can',
    flow('on: push', 'jobs:', '  ci/lint: { runs-on: x, steps: [{ run: make lint }] }'),
    flow('on: push', 'jobs:', '  ci-lint: { runs-on: x, steps: [{ run: make lint }] }'),
    [],
  ],
  [
    'a condition of a matrix, with its brackets gone',
    steps('{ if: "${{ matrix.os == \'a\' }}", run: x }'),
    steps('{ if: "matrix.os == \'b\'", run: x }'),
    [],
  ],
  [
    'two checks of one job',
    steps('{ uses: ossf/scorecard-action@v2 }', '{ uses: zizmorcore/zizmor-action@v1 }', '{ run: x }'),
    steps('{ run: x }'),
    ['workflow-check-removed/drop medium +1'],
  ],
  [
    'strangers’ texts in several steps of a new workflow',
    {},
    steps('{ name: a, run: "echo ${{ github.head_ref }}" }', '{ name: b, run: "x ${{ github.head_ref }}" }'),
    ['workflow-script-risk/injection high +1'],
  ],
  [
    'a fixed text for later steps, where strangers start the workflow',
    flow('on: issue_comment', 'jobs:', '  a: { steps: [{ name: s, run: x }] }'),
    flow('on: issue_comment', 'jobs:', '  a: { steps: [{ name: s, run: "echo \'a=b\' >> $GITHUB_ENV" }] }'),
    [],
  ],
  [
    'a text of theirs for later steps',
    flow('on: issue_comment', 'jobs:', '  a: { steps: [{ name: s, run: x }] }'),
    flow('on: issue_comment', 'jobs:', '  a: { steps: [{ name: s, run: "echo \'a=${{ env.x }}\' >> $GITHUB_ENV" }] }'),
    ['workflow-script-risk/environment high'],
  ],
])('workflows: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

const pod = (hostNetwork: string) => ({
  'chart/templates/a.yaml': [
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    '  name: a',
    '  labels: {{- include "x" . | nindent 4 }}',
    '    app: a',
    `spec: { hostNetwork: ${hostNetwork} }`,
    '',
  ].join('\n'),
});
const collector = (receiver: string) => ({
  'a.yaml': [
    'apiVersion: opentelemetry.io/v1beta1',
    'kind: OpenTelemetryCollector',
    'metadata: { name: a }',
    'spec:',
    '  config:',
    '    receivers:',
    `      ${receiver}: { insecure_skip_verify: true, endpoint: "https://node:10250", interval: 15s }`,
    '',
  ].join('\n'),
});
const guarded = (values: string, ...lines: readonly string[]) => ({
  ...chartValues(values),
  'chart/templates/b.yaml': [
    'apiVersion: v1',
    'kind: Shop',
    'metadata: { name: b }',
    'spec:',
    '  size: 1',
    ...lines,
    '',
  ].join('\n'),
});
const datasource = (text: string): string =>
  `apiVersion: grafana.example.com/v1\nkind: Datasource\nmetadata: { name: a }\nspec: { datasource: { ${text} } }\n`;
const chartValues = (text: string) => ({ 'chart/values.yaml': text });
const argument = (...lines: readonly string[]) => ({
  ...chartValues('tls: { enabled: false }\ntracing: {}\n'),
  'chart/templates/b.yaml': [
    'kind: Job',
    'apiVersion: batch/v1',
    'metadata: { name: b }',
    'spec: { template: { spec: { containers: [] } } }',
    'args:',
    '  - serve',
    ...lines,
    '',
  ].join('\n'),
});

const webhook = (apis: string, resource: string): string =>
  `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: a }
webhooks:
  - name: a.example.com
    rules:
      - apiGroups: ['${apis}']
        apiVersions: [v1]
        operations: [CREATE]
        resources: [${resource}]
`;
const dashboard = (name: string): string =>
  `apiVersion: example.com/v1\nkind: Dashboard\nmetadata: { name: ${name} }\nspec: { json: '{}', size: 1 }\n`;
const field = (text: string): string =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          properties:
            spec:
              properties:
                open: { type: boolean }
${text}`;
const SIZE = '                size: { type: string }\n';
const OR_BOUND = `{{- if .Values.bound }}\n${SIZE.replace('string', 'string, maxLength: 5')}{{- else }}\n${SIZE}{{- end }}\n`;

test.each<Row>([
  [
    'another group and another resource in one rule',
    { 'a.yaml': webhook('', 'pods') },
    { 'a.yaml': webhook('example.com', 'shops') },
    ['webhook-rules-narrowed/flip medium +1'],
  ],
  ['a name that a shell fills in', { 'a.yaml': dashboard('shop') }, { 'a.yaml': dashboard('$NAME') }, []],
  [
    'where something is, under another name',
    { 'a.yaml': dashboard('shop').replace('Dashboard', 'OCIRepository') },
    { 'a.yaml': dashboard('bank').replace('Dashboard', 'OCIRepository') },
    [],
  ],
  ['another name', { 'a.yaml': dashboard('shop') }, { 'a.yaml': dashboard('bank') }, ['object-renamed/other medium']],
  [
    'a field of a template’s other branch',
    { 'c/templates/a.yaml': field(OR_BOUND) },
    { 'c/templates/a.yaml': field(SIZE.replace('string', 'string, maxLength: 5')) },
    [],
  ],
])('objects: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

const held = (role: string, ...more: readonly string[]): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: app }
subjects:
${['speaker', ...more].map((name) => `  - kind: ServiceAccount\n    name: ${name}\n    namespace: net\n`).join('')}roleRef:
  kind: Role
  name: ${role}
`;

type Files = Readonly<Record<string, string>>;

const budget = (name: string, version = 'policy/v1beta1'): string =>
  `apiVersion: ${version}\nkind: PodDisruptionBudget\nmetadata: { name: ${name} }\nspec: { minAvailable: 1 }\n`;

test.each<[what: string, before: Files, after: Files, findings: string[]]>([
  [
    'the first of its kind',
    { 'a.yaml': budget('a', 'policy/v1') },
    { 'b.yaml': budget('b') },
    ['api-version/withdrawn high'],
  ],
  ['one more of those there are', { 'a.yaml': budget('a') }, { 'b.yaml': budget('b') }, ['api-version/withdrawn low']],
  [
    'one more than an example has',
    { 'examples/a.yaml': budget('a') },
    { 'b.yaml': budget('b') },
    ['api-version/withdrawn high'],
  ],
  ['one in a folder of the version', {}, { 'v1beta1/b.yaml': budget('b') }, ['api-version/withdrawn low']],
  ['one in a file of the version', {}, { 'all-v1beta1.yaml': budget('b') }, ['api-version/withdrawn low']],
  [
    'a step forward to one that goes away later',
    { 'a.yaml': 'apiVersion: extensions/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: a }\n' },
    { 'a.yaml': 'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: a }\n' },
    [],
  ],
  [
    'several that are new',
    {},
    {
      'a/b.yaml': budget('b'),
      'a/c.yaml': 'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: c }\n',
      'd/e.yaml': budget('e'),
    },
    ['api-version/withdrawn high +2'],
  ],
  ['a step back', { 'a.yaml': budget('a', 'policy/v1') }, { 'a.yaml': budget('a') }, ['api-version/withdrawn high']],
])('withdrawn versions: %s', async (_, before, after, expected) => {
  expect(await said(before, { ...before, ...after })).toEqual(expected);
});

const granting = (verbs: string, resources = 'configmaps', name = 'app', only = ''): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ${name} }
rules:
  - { apiGroups: [""], resources: [${resources}], verbs: [${verbs}]${only} }
`;
const boundTo = (role: string, holder: string): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: ${holder} }
subjects: [{ kind: ServiceAccount, name: ${holder}, namespace: shop }]
roleRef: { kind: ClusterRole, name: ${role}, apiGroup: rbac.authorization.k8s.io }
`;
const everybody = (role: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: app }
subjects: [{ kind: Group, name: 'system:authenticated' }]
roleRef: { kind: ClusterRole, name: ${role}, apiGroup: rbac.authorization.k8s.io }
`;

test.each<Row>([
  [
    'a role that its file holds once more',
    { 'a.yaml': granting('get', 'secrets') },
    { 'a.yaml': `${granting('get', 'secrets')}---\n${granting('get', 'secrets')}` },
    [],
  ],
  [
    'a role that its file holds once more, and that may do more there',
    { 'a.yaml': granting('get', 'secrets') },
    { 'a.yaml': `${granting('get', 'secrets')}---\n${granting('get, update', 'secrets')}` },
    ['role-write-secrets/cluster-wide high'],
  ],
  [
    'a role that grows in a file, and comes to another beside it',
    { 'deploy/all.yaml': granting('get', 'pods') },
    { 'deploy/all.yaml': granting('get', 'pods, secrets'), 'deploy/bundle.yaml': granting('get', 'pods, secrets') },
    ['role-read-secrets/cluster-wide critical +1'],
  ],
  [
    'a role that a file for another cloud holds too',
    { 'deploy/aws/all.yaml': granting('get', 'secrets') },
    { 'deploy/aws/all.yaml': granting('get', 'secrets'), 'deploy/gcp/all.yaml': granting('get', 'secrets') },
    ['role-read-secrets/cluster-wide low'],
  ],
  [
    'a role that a changed file for another cloud held before',
    { 'deploy/aws/all.yaml': granting('get', 'secrets') },
    { 'deploy/aws/all.yaml': granting('get', 'secrets, pods'), 'deploy/gcp/all.yaml': granting('get', 'secrets') },
    ['role-read/cluster-wide low', 'role-read-secrets/cluster-wide low'],
  ],
  [
    'a role that a file of production holds too',
    { 'deploy/aws/all.yaml': granting('get', 'secrets') },
    { 'deploy/aws/all.yaml': granting('get', 'secrets'), 'deploy/prod/all.yaml': granting('get', 'secrets') },
    ['role-read-secrets/cluster-wide high'],
  ],
  [
    'a role that a file for another cloud holds too, and may do more there',
    { 'deploy/aws/all.yaml': granting('list', 'pods') },
    { 'deploy/aws/all.yaml': granting('list', 'pods'), 'deploy/gcp/all.yaml': granting('get', 'secrets') },
    ['role-read-secrets/cluster-wide medium'],
  ],
  [
    'a role that reads the same and writes more in a file for another cloud',
    { 'deploy/aws/all.yaml': granting('get', 'secrets') },
    {
      'deploy/aws/all.yaml': granting('get', 'secrets'),
      'deploy/gcp/all.yaml': `${granting('get', 'secrets')}  - { apiGroups: [apps], resources: [deployments], verbs: [create] }\n`,
    },
    ['role-run-pods/cluster-wide medium'],
  ],
  [
    'a role that a bundle holds under a prefix',
    { 'config/rbac/role.yaml': granting('get', 'secrets', 'manager-role') },
    {
      'config/rbac/role.yaml': granting('get', 'secrets', 'manager-role'),
      'deploy/all.yaml': granting('get', 'secrets', 'shop-manager-role'),
    },
    ['role-read-secrets/cluster-wide low'],
  ],
  [
    'a role that a chart holds under the name of its release',
    { 'config/rbac/role.yaml': granting('get', 'secrets', 'manager-role') },
    {
      'config/rbac/role.yaml': granting('get', 'secrets', 'manager-role'),
      'chart/templates/role.yaml': granting('get', 'secrets', '{{ .Release.Name }}-manager-role'),
    },
    ['role-read-secrets/cluster-wide low'],
  ],
  [
    'a role of a namespace beside the same of the cluster',
    { 'chart/templates/a.yaml': granting('get, list', 'secrets', '{{ .Release.Name }}') },
    {
      'chart/templates/a.yaml': granting('get, list', 'secrets', '{{ .Release.Name }}'),
      'chart/templates/b.yaml': granting('get, list', 'secrets', '{{ .Release.Name }}').replace('ClusterRole', 'Role'),
    },
    ['role-read-secrets/in-namespace low'],
  ],
  [
    'one of many roles that another file has, for all in one file',
    { 'config/rbac/role.yaml': granting('get', 'secrets', 'shop-operator') },
    {
      'config/rbac/role.yaml': granting('get', 'secrets', 'shop-operator'),
      'chart/templates/all.yaml': ['a-b', 'a-c', 'a-d', 'a-e', 'a-f', 'a-g', 'a-h', 'a-i', 'a-j', 'a-k', 'a-l']
        .map((name) => granting('get', 'events', name))
        .concat(granting('get', 'secrets', 'shop-operator'))
        .join('---\n'),
    },
    ['role-read-secrets/cluster-wide low'],
  ],
  [
    'a role for an account that was an administrator, and for another',
    { 'a.yaml': boundTo('cluster-admin', 'app') },
    { 'a.yaml': `${boundTo('app', 'app')}---\n${boundTo('app', 'web')}---\n${granting('get', 'secrets')}` },
    ['binding-role-changed/other high', 'role-read-secrets/cluster-wide medium'],
  ],
  [
    'a binding whose name is put together otherwise',
    { 'a.yaml': everybody('proxy').replace('name: app', `name: '{{ template "a.name" . }}-proxy'`) },
    { 'a.yaml': everybody('proxy').replace('name: app', `name: '{{ printf "%s-proxy" (include "a.name" .) }}'`) },
    [],
  ],
  [
    'more to see of what it deletes',
    { 'a.yaml': granting('delete', 'pods') },
    { 'a.yaml': granting('delete, list', 'pods') },
    ['role-read/cluster-wide low'],
  ],
  [
    'more to see beside all secrets',
    { 'a.yaml': granting('get', 'secrets') },
    { 'a.yaml': granting('get', 'secrets, pods') },
    ['role-read/cluster-wide low'],
  ],
  [
    'own objects of a role that is called after their kind',
    { 'a.yaml': granting('get', 'pods', 'shop-editor-role') },
    {
      'a.yaml': `${granting('get', 'pods', 'shop-editor-role')}  - { apiGroups: [acme.io], resources: [shops], verbs: [create, delete] }\n`,
    },
    ['role-delete/cluster-wide low'],
  ],
  [
    'what a role of the cluster gives up, and one of a namespace takes over',
    {
      'a.yaml': granting('get', 'pods, secrets', 'a'),
      'b.yaml': granting('get', 'pods', 'b').replace('ClusterRole', 'Role'),
    },
    {
      'a.yaml': granting('get', 'pods', 'a'),
      'b.yaml': granting('get', 'pods, secrets', 'b').replace('ClusterRole', 'Role'),
    },
    ['role-read-secrets/in-namespace low'],
  ],
  [
    'all objects of a group of which it changed two kinds',
    { 'a.yaml': granting('update', 'carts, shops').replace('[""]', '[acme.io]') },
    { 'a.yaml': granting('update', '"*"').replace('[""]', '[acme.io]') },
    ['role-wildcard/cluster-wide low'],
  ],
  ['everything to events', { 'a.yaml': granting('create', 'events') }, { 'a.yaml': granting('"*"', 'events') }, []],
  [
    'tokens of an account of its own',
    { 'a.yaml': granting('get', 'pods') },
    {
      'a.yaml': `${granting('get', 'pods')}  - { apiGroups: [''], resources: [serviceaccounts/token], resourceNames: [app-oidc], verbs: [create] }\n`,
    },
    ['role-create-tokens/cluster-wide low'],
  ],
  [
    'an administrator of a cluster that a script brings up',
    {},
    { 'cluster-sync/ember/a.yaml': boundTo('cluster-admin', 'app') },
    ['binding-holder-added/admin low'],
  ],
  [
    'a role whose last word another has',
    { 'config/rbac/role.yaml': granting('get', 'secrets', 'role') },
    {
      'config/rbac/role.yaml': granting('get', 'secrets', 'role'),
      'deploy/all.yaml': granting('get', 'secrets', 'shop-role'),
    },
    ['role-read-secrets/cluster-wide medium'],
  ],
  [
    'a role of another name in a file for another cloud',
    { 'deploy/aws/all.yaml': granting('get', 'secrets') },
    {
      'deploy/aws/all.yaml': granting('get', 'secrets'),
      'deploy/gcp/all.yaml': granting('get', 'secrets', 'application'),
    },
    ['role-read-secrets/cluster-wide medium'],
  ],
  [
    'objects that a role names, for everybody who signed in',
    {},
    { 'a.yaml': `${everybody('reader')}---\n${granting('get', 'configmaps', 'reader', ', resourceNames: [welcome]')}` },
    ['binding-holder-added/broad-by-name low'],
  ],
  [
    'objects of a kind, for everybody who signed in',
    {},
    { 'a.yaml': `${everybody('reader')}---\n${granting('get', 'configmaps', 'reader')}` },
    ['binding-holder-added/broad high', 'role-read/cluster-wide low'],
  ],
  [
    'a secret that a role names, for everybody who signed in',
    {},
    { 'a.yaml': `${everybody('reader')}---\n${granting('get', 'secrets', 'reader', ', resourceNames: [welcome]')}` },
    ['binding-holder-added/broad high', 'role-read-secrets/cluster-wide low'],
  ],
  [
    'new roles of one power',
    {},
    {
      'a.yaml': granting('get', 'secrets'),
      'b.yaml': granting('list, watch', 'secrets', 'other'),
      'c.yaml': granting('delete', 'secrets', 'third'),
    },
    ['role-read-secrets/cluster-wide medium +1', 'role-write-secrets/cluster-wide medium'],
  ],
  [
    'what a role gives up, and another takes over with more',
    { 'a.yaml': granting('get', 'pods, secrets', 'a'), 'b.yaml': granting('get', 'pods', 'b') },
    { 'a.yaml': granting('get', 'pods', 'a'), 'b.yaml': granting('get', 'pods, secrets, events', 'b') },
    ['role-read-secrets/cluster-wide medium'],
  ],
  [
    'a secret by another name',
    { 'a.yaml': granting('get', 'secrets', 'app', ', resourceNames: [web-tls]') },
    { 'a.yaml': granting('get', 'secrets', 'app', ', resourceNames: [shop-tls]') },
    ['role-read-secrets/cluster-wide low'],
  ],
  [
    'another secret',
    { 'a.yaml': granting('get', 'secrets', 'app', ', resourceNames: [web-tls]') },
    { 'a.yaml': granting('get', 'secrets', 'app', ', resourceNames: [database-root-password]') },
    ['role-read-secrets/cluster-wide high'],
  ],
  [
    'one secret more',
    { 'a.yaml': granting('get', 'secrets', 'app', ', resourceNames: [web-tls]') },
    { 'a.yaml': granting('get', 'secrets', 'app', ', resourceNames: [web-tls, shop-tls]') },
    ['role-read-secrets/cluster-wide medium'],
  ],
  [
    'pod templates, where pods were read',
    { 'a.yaml': granting('get, list', 'pods') },
    { 'a.yaml': granting('get, list', 'pods, podtemplates') },
    ['role-read/cluster-wide low'],
  ],
  [
    'one more holder in a chart and in what is built of it',
    { 'chart/templates/a.yaml': held('{{ .Release.Name }}-pod-lister'), 'all.yaml': held('pod-lister') },
    {
      'chart/templates/a.yaml': held('{{ .Release.Name }}-pod-lister', '{{ .Release.Name }}'),
      'all.yaml': held('pod-lister', 'controller'),
    },
    ['binding-holder-added/single medium +1'],
  ],
  [
    'a strong role that gives way in several bindings',
    { 'a.yaml': everybody('cluster-admin'), 'b.yaml': everybody('cluster-admin').replace('name: app', 'name: b') },
    { 'a.yaml': everybody('reader'), 'b.yaml': everybody('writer').replace('name: app', 'name: b') },
    ['binding-role-changed/other high +1'],
  ],
])('roles: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test.each<Row>([
  [
    'labels of which a template gives the first: the rest of the file is compared',
    pod('false'),
    pod('true'),
    ['host-network/flip high'],
  ],
  [
    'a weak flag of a new object, on demand',
    chartValues('tls: { enabled: false }\n'),
    argument('  {{- if .Values.tracing.insecure }}', '  - --tracing-insecure', '  {{- end }}'),
    ['insecure-allowed/born low'],
  ],
  [
    'a weak flag of a new object, on a demand that is looked up',
    chartValues('tls: { enabled: false }\n'),
    argument('  {{- if get .Values.tracing "insecure" }}', '  - --tracing-insecure', '  {{- end }}'),
    ['insecure-allowed/born low'],
  ],
  [
    'what protects, gone with its condition, which the values did not meet',
    guarded('data: { on: false }\n', '{{- if .Values.data.on }}', '  data_encryption: { enable: true }', '{{- end }}'),
    guarded('data: { on: false }\n'),
    ['encryption-disabled/drop low'],
  ],
  [
    'what protects, gone with its condition, which the values met',
    guarded('data: { on: true }\n', '{{- if .Values.data.on }}', '  data_encryption: { enable: true }', '{{- end }}'),
    guarded('data: { on: true }\n'),
    ['encryption-disabled/drop high'],
  ],
  [
    'a block of encryption that goes with its switch',
    { 'a.yaml': datasource('size: 1, tls: { enabled: true, key: a }') },
    { 'a.yaml': datasource('size: 1') },
    ['encryption-disabled/drop high'],
  ],
  [
    'a weak setting of an object, under another parent',
    { 'a.yaml': datasource('secureJsonData: { password: a, jsonData: { tlsSkipVerify: true, user: a } }') },
    { 'a.yaml': datasource('secureJsonData: { password: a }, jsonData: { tlsSkipVerify: true, zone: b }') },
    ['insecure-allowed/open high'],
  ],
  [
    'a weak setting of an object, beside which one of another name goes',
    { 'a.yaml': datasource('secureJsonData: { password: a, jsonData: { skipAll: true } }') },
    { 'a.yaml': datasource('secureJsonData: { password: a }, jsonData: { tlsSkipVerify: true, zone: b }') },
    ['insecure-allowed/open high'],
  ],
  [
    'a weak flag of a new object, where its topic is switched off',
    chartValues('tls: { enabled: false }\n'),
    argument('  {{- if .Values.tls.enabled }}', '  - --ca=a', '  {{- else }}', '  - --tls-disabled', '  {{- end }}'),
    ['insecure-allowed/born low'],
  ],
  [
    'a weak flag of a new object, whatever is set',
    chartValues('tls: { enabled: false }\n'),
    argument('  - --tls-disabled'),
    ['insecure-allowed/born medium'],
  ],
  [
    'what an operator’s object configures, under a new name',
    collector('kubeletstats'),
    collector('kubelet_stats'),
    ['key-renamed/internal low'],
  ],
  [
    'an empty list of addresses',
    chartValues('loadBalancerSourceRanges: []\n'),
    chartValues('a: 1\n'),
    ['key-removed/internal low'],
  ],
  [
    'a suite of a chart’s tests',
    { 'chart/tests/a_test.yaml': 'tls: { enabled: true }\n' },
    { 'chart/tests/a_test.yaml': 'tls: { enabled: false }\n' },
    ['encryption-disabled/flip low'],
  ],
])('charts: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

const CHART = 'apiVersion: v2\nname: c\nversion: 1.0.0\n';
const settings = (data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  ${data}\n`;
const service = (name: string, port: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec:\n  selector: { app: ${name} }\n  ports:\n    - ${port.replaceAll(', ', '\n      ')}\n`;
const ofOrders = (database: string, port: number): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: orders-${database}, labels: { app: orders, part: db } }\nspec:\n  type: ClusterIP\n  selector: { app: orders, part: db }\n  ports:\n    - { name: ${database}, port: ${port}, targetPort: ${database} }\n    - { name: metrics, port: 9090 }\n`;
const POD = 'containers: [{ name: a, image: a, ports: [{ containerPort: 80 }] }]';
const served = (port: string): string =>
  `${service('a', port)}---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { replicas: 2, selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { ${POD} } } }\n`;
const encrypted = (...hosts: readonly string[]): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: a }\nspec:\n  tls:\n${hosts.map((host) => `    - hosts:\n        - ${host}\n      secretName: s\n`).join('')}`;

const apiService = (skip: string): string =>
  `apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: { name: v1.a }\nspec:\n  insecureSkipTLSVerify: ${skip}\n  group: a\n`;

const selecting = (...labels: readonly string[]): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  replicas: 2\n  selector:\n    matchLabels:\n${labels.map((label) => `      ${label}\n`).join('')}`;
const calling = (name: string, labels: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  ports:\n    - port: 80\n  selector:\n${labels}`;
const claimed = (name: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: ${name}\nspec: { accessModes: [ReadWriteOnce] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n`;

const claiming = (modes: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: a }\nspec:\n  accessModes:\n${modes}  storageClassName: fast\n`;
const rolling = (strategy: string, values: string) => ({
  'c/templates/a.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n${strategy.replace(/^ {4}/, '')}  replicas: 2\n`,
  'c/values.yaml': values,
});
const benched = (lines: string, values: string) => ({
  'c/Chart.yaml': CHART,
  'c/values.yaml': values,
  'c/templates/a.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n${lines}      containers: [{ name: a, image: a }]\n`,
});
const hosted = (name: string, rest: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: '${name}' }\nspec: { template: { spec: { hostPID: true, containers: [{ name: a, ${rest} }] } } }\n`;

test.each<Row>([
  [
    'a block spelled out with dots',
    { 'a.yaml': 'name: a\nserver.ssl:\n  enabled: true\n' },
    { 'a.yaml': 'name: a\nserver.ssl.enabled: true\n' },
    ['key-removed/internal low'],
  ],
  [
    'dots that become blocks',
    { 'a.yaml': 'name: a\nserver.ssl.enabled: true\n' },
    { 'a.yaml': 'name: a\nserver.ssl:\n  enabled: true\n' },
    ['key-removed/internal low'],
  ],
  [
    'dots that become blocks that say another thing',
    { 'a.yaml': 'name: a\nserver.ssl.enabled: true\n' },
    { 'a.yaml': 'name: a\nserver:\n  ssl.enabled: false\n' },
    ['encryption-disabled/drop high'],
  ],
  [
    'a block that goes, beside keys with dots',
    { 'a.yaml': 'name: a\nserver.ssl:\n  enabled: true\n' },
    { 'a.yaml': 'name: a\nserver.host: b\n' },
    ['encryption-disabled/drop high'],
  ],
  [
    'a weak value that a template said before',
    { 'c/templates/a.yaml': apiService('true'), 'c/values.yaml': 'api: { on: true }\n' },
    {
      'c/templates/a.yaml': apiService('{{ .Values.api.skipVerify }}'),
      'c/values.yaml': 'api: { on: true, skipVerify: true }\n',
    },
    [],
  ],
  [
    'a weak value where a template said a safe one',
    { 'c/templates/a.yaml': apiService('false'), 'c/values.yaml': 'api: { on: true }\n' },
    {
      'c/templates/a.yaml': apiService('{{ .Values.api.insecureSkipTLSVerify }}'),
      'c/values.yaml': 'api: { on: true, insecureSkipTLSVerify: true }\n',
    },
    ['insecure-allowed/template medium', 'insecure-allowed/open high'],
  ],
  [
    'what the values say in place of a template',
    { 'c/templates/a.yaml': settings('LDAP_VERIFY_CERT: "true"'), 'c/values.yaml': 'a: b\n' },
    {
      'c/templates/a.yaml': settings('LDAP_VERIFY_CERT: "{{ .Values.check }}"'),
      'c/values.yaml': 'a: b\ncheck: "true"\n',
    },
    [],
  ],
  [
    'what the values say otherwise than the template did',
    { 'c/templates/a.yaml': settings('LDAP_VERIFY_CERT: "true"'), 'c/values.yaml': 'a: b\n' },
    {
      'c/templates/a.yaml': settings('LDAP_VERIFY_CERT: "{{ .Values.check }}"'),
      'c/values.yaml': 'a: b\ncheck: "false"\n',
    },
    ['certificate-check-disabled/template medium'],
  ],
  ['a target that is not set', { 'a.yaml': served('port: 80') }, { 'a.yaml': served('port: 80, targetPort: 0') }, []],
  [
    'a target that the pods do not list',
    { 'a.yaml': served('port: 80') },
    { 'a.yaml': served('port: 80, targetPort: 81') },
    ['reference-broken/unlisted-port low'],
  ],
  [
    'ports called otherwise by two services',
    { 'a.yaml': service('a', 'name: http-a, port: 80'), 'b.yaml': service('b', 'name: http-b, port: 80') },
    { 'a.yaml': service('a', 'name: web, port: 80'), 'b.yaml': service('b', 'name: web, port: 80') },
    ['service-port-renamed/flip medium +1'],
  ],
  [
    'ports that a mesh takes for what they were',
    { 'a.yaml': service('a', 'name: http-a, port: 80'), 'b.yaml': service('b', 'name: db, port: 81') },
    { 'a.yaml': service('a', 'name: grpc, port: 80'), 'b.yaml': service('b', 'name: mysql, port: 81') },
    ['service-port-renamed/plain low +1'],
  ],
  [
    'a port of metrics, called so',
    { 'a.yaml': service('a', 'name: http, port: 80') },
    { 'a.yaml': service('a', 'name: metrics, port: 80') },
    ['service-port-renamed/plain low'],
  ],
  [
    'other ports of a service of another name',
    { 'a.yaml': ofOrders('mysql', 3306) },
    { 'a.yaml': ofOrders('postgresql', 5432) },
    ['object-renamed/relied-on high'],
  ],
  [
    'a port whose number a template fills in, as before',
    { 'c/templates/a.yaml': service('a', 'name: query, port: {{ .Values.a }}') },
    { 'c/templates/a.yaml': service('a', 'name: web, port: {{ .Values.b }}') },
    [],
  ],
  [
    'hosts that a template calls otherwise',
    { 'c/templates/a.yaml': encrypted('{{ .Values.a }}', '{{ .Values.b }}') },
    { 'c/templates/a.yaml': encrypted('{{ $a }}', '{{ $b }}') },
    [],
  ],
  [
    'a host that a template no longer encrypts',
    { 'c/templates/a.yaml': encrypted('{{ .Values.a }}', '{{ .Values.b }}') },
    { 'c/templates/a.yaml': encrypted('{{ .Values.a }}') },
    ['ingress-tls-removed/drop high'],
  ],
  [
    'labels that a template now takes from elsewhere',
    { 'c/templates/a.yaml': selecting('app: a', 'part: b') },
    { 'c/templates/a.yaml': selecting('{{- include "labels" . | nindent 6 }}', 'part: b') },
    [],
  ],
  [
    'labels that a template fills in, as it did, under another name',
    { 'c/templates/a.yaml': calling('{{ include "name" . }}', '    app: a\n{{ include "labels" . | indent 4 }}\n') },
    { 'c/templates/a.yaml': calling('{{ $name }}', '    {{- include "labels" . | nindent 4 }}\n') },
    [],
  ],
  [
    'a label that a template no longer asks for',
    { 'c/templates/a.yaml': selecting('app: a', 'part: b') },
    { 'c/templates/a.yaml': selecting('part: b') },
    ['immutable-field/flip high'],
  ],
  [
    'a claim that a template now calls the same by default',
    { 'c/templates/a.yaml': claimed('data') },
    { 'c/templates/a.yaml': claimed('{{ default "data" .Values.claim }}') },
    [],
  ],
  [
    'images that all became maps',
    { 'c/values.yaml': 'a: { image: x }\nb: { image: y }\n', 'c/Chart.yaml': CHART },
    { 'c/values.yaml': 'a: { image: { name: x } }\nb: { image: { name: y } }\n', 'c/Chart.yaml': CHART },
    ['type-changed/shape medium +1'],
  ],
  [
    'directories of the host that a template said, and the values say now',
    benched('      volumes: [{ name: a, hostPath: { path: /etc } }]\n', 'a: b\n'),
    benched(
      '      {{- with .Values.volumes }}\n      volumes: {{ toYaml . | nindent 8 }}\n      {{- end }}\n',
      'a: b\nvolumes: [{ name: a, hostPath: { path: /etc } }]\n',
    ),
    [],
  ],
  [
    'a list that a template fills in now',
    { 'c/templates/a.yaml': claiming('    - ReadWriteMany\n'), 'c/values.yaml': 'a: b\n' },
    {
      'c/templates/a.yaml': claiming('  {{- with .Values.modes }}\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n'),
      'c/values.yaml': 'a: b\nmodes: [ReadWriteMany]\n',
    },
    [],
  ],
  [
    'a block that a template said, and the values say now',
    rolling('      strategy: { type: Recreate }\n', 'web: { a: b }\n'),
    rolling(
      '      strategy: {{- toYaml $context.Values.web.updateStrategy | nindent 8 }}\n',
      'web: { a: b, updateStrategy: { type: Recreate } }\n',
    ),
    [],
  ],
  [
    'a block of the values, where a template said another',
    rolling('      strategy: { type: RollingUpdate }\n', 'web: { a: b }\n'),
    rolling(
      '      strategy: {{- toYaml $context.Values.web.updateStrategy | nindent 8 }}\n',
      'web: { a: b, updateStrategy: { type: Recreate } }\n',
    ),
    ['chart-recreates/block medium'],
  ],
  [
    'another directory of the host in the values',
    benched('      volumes: [{ name: a, hostPath: { path: /etc } }]\n', 'a: b\n'),
    benched(
      '      {{- with .Values.volumes }}\n      volumes: {{ toYaml . | nindent 8 }}\n      {{- end }}\n',
      'a: b\nvolumes: [{ name: a, hostPath: { path: /root } }]\n',
    ),
    ['host-path/born-node high'],
  ],
  [
    'an object that a template calls now',
    { 'c/templates/a.yaml': hosted('bench', 'command: [a], env: [{ name: A, value: b }]') },
    { 'c/templates/a.yaml': hosted('{{ .Release.Name }}', 'workingDir: /a, args: [c], tty: true') },
    [],
  ],
  [
    'an object of another kind that a template calls',
    { 'c/templates/a.yaml': hosted('bench', 'command: [a], env: [{ name: A, value: b }]') },
    {
      'c/templates/a.yaml': hosted('{{ .Release.Name }}', 'workingDir: /a, args: [c], tty: true').replace(
        'Deployment',
        'ReplicaSet',
      ),
    },
    ['host-pid/born high'],
  ],
])('moved or told otherwise: %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test.each<Row>([
  [
    'where a database is, and no word of how to get in',
    {},
    {
      'a.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { hostname: db-rw, username: app, db_name: app }\n',
    },
    [],
  ],
  [
    'how to get in, beside where it is',
    {},
    {
      'a.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { hostname: db-rw, password: tr0ub4dor-3x }\n',
    },
    ['secret-written/named high'],
  ],
  [
    'roles that a chart no longer installs by its values',
    {
      'a.yaml':
        'kind: HelmRelease\napiVersion: helm.toolkit.fluxcd.io/v2\nmetadata: { name: a }\nspec: { values: { rbac: { pspEnabled: false } } }\n',
    },
    {
      'a.yaml':
        'kind: HelmRelease\napiVersion: helm.toolkit.fluxcd.io/v2\nmetadata: { name: a }\nspec: { values: { b: 1 } }\n',
    },
    [],
  ],
  [
    'snapshots of a tool that makes releases',
    { '.goreleaser.yaml': 'snapshot: { version_template: x }\nb: 1\n' },
    { '.goreleaser.yaml': 'b: 1\n' },
    [],
  ],
  [
    'snapshots of what keeps data',
    { 'a.yaml': 'snapshot: { interval: 1h }\nb: 1\n' },
    { 'a.yaml': 'b: 1\n' },
    ['durability-disabled/drop medium'],
  ],
])('what is called alike: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const job = (container: string, labels = '{}'): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: { name: seed }\nspec: { template: { metadata: { labels: ${labels} }, spec: { containers: [{ name: a, ${container} }] } } }\n`;
const storageClass = (rest = ''): string =>
  `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: fast }\nprovisioner: a.example.com\n${rest}`;
const claimed20 = (size: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: a }\nspec: { resources: { requests: { storage: ${size} } } }\n`;

test.each<Row>([
  [
    'a job that runs another release, with the labels of it',
    { 'a.yaml': job('image: "a:1.0@sha256:0a"', '{ version: "1.0" }') },
    { 'a.yaml': job('image: "a:1.1@sha256:0b"', '{ version: "1.1" }') },
    ['immutable-job/release low'],
  ],
  [
    'a job that runs another program',
    { 'a.yaml': job('image: "a:1.0"') },
    { 'a.yaml': job('image: "registry.example.com:5000/b:1.0"') },
    ['immutable-job/flip medium'],
  ],
  [
    'a job that does something else',
    { 'a.yaml': job('image: "a:1.0", args: [seed]') },
    { 'a.yaml': job('image: "a:1.1", args: [migrate]') },
    ['immutable-job/flip medium'],
  ],
  [
    'classes and claims of tests and examples, which are made anew',
    { 'tests/e2e/class.yaml': storageClass(), 'examples/a/claim.yaml': claimed20('20Gi') },
    {
      'tests/e2e/class.yaml': storageClass('volumeBindingMode: WaitForFirstConsumer\n'),
      'examples/a/claim.yaml': claimed20('10Gi'),
    },
    ['claim-shrunk/flip low', 'immutable-field/open low'],
  ],
  [
    'classes and claims of a cluster',
    { 'deploy/class.yaml': storageClass(), 'deploy/claim.yaml': claimed20('20Gi') },
    {
      'deploy/class.yaml': storageClass('volumeBindingMode: WaitForFirstConsumer\n'),
      'deploy/claim.yaml': claimed20('10Gi'),
    },
    ['claim-shrunk/flip high', 'immutable-field/open high'],
  ],
])('refused by the API: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const variables = (...pairs: readonly string[]): string =>
  podOf(`env: [${pairs.map((pair) => `{ name: ${pair.replace('=', ', value: "')}" }`).join(', ')}]`);
const podOf = (rest: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a, ${rest} }] }\n`;

test.each<Row>([
  [
    'a new switch beside a host of the same cluster',
    { 'a.yaml': variables('A=b') },
    { 'a.yaml': variables('A=b', 'S3_ENDPOINT=store.minio-dev:9000', 'S3DISABLE_SSL=true') },
    ['insecure-allowed/new-within low'],
  ],
  [
    'a new switch beside a host of the world',
    { 'a.yaml': variables('A=b') },
    { 'a.yaml': variables('A=b', 'S3_ENDPOINT=s3.acme.com', 'S3DISABLE_SSL=true') },
    ['insecure-allowed/born medium'],
  ],
  [
    'a new switch beside the address of something else',
    { 'a.yaml': variables('A=b') },
    { 'a.yaml': variables('A=b', 'OTLP_ENDPOINT=otel:4317', 'S3DISABLE_SSL=true') },
    ['insecure-allowed/born medium'],
  ],
  [
    'a switch turned for a host of the same network',
    { 'a.yaml': 'client: { url: "https://shop.web.svc", insecureSkipVerify: false }\n' },
    { 'a.yaml': 'client: { url: "https://shop.web.svc", insecureSkipVerify: true }\n' },
    ['insecure-allowed/within medium'],
  ],
  [
    'a switch turned for a host of the world',
    { 'a.yaml': 'client: { url: "https://shop.acme.com", insecureSkipVerify: false }\n' },
    { 'a.yaml': 'client: { url: "https://shop.acme.com", insecureSkipVerify: true }\n' },
    ['insecure-allowed/flip high'],
  ],
  [
    'a switch for what is called in clear text anyway',
    { 'a.yaml': 'otlp: { protocol: http, endpoint: "http://${env:HOST}:4318" }\n' },
    { 'a.yaml': 'otlp: { protocol: http, endpoint: "http://${env:HOST}:4318", insecure: true }\n' },
    ['insecure-allowed/plain low'],
  ],
  [
    'a service that the same project starts',
    { 'compose.yaml': 'services: { opamp-server: { image: a } }\n' },
    {
      'compose.yaml':
        'services: { opamp-server: { image: a }, cart: { image: b, environment: ["OPAMP_SERVER_ENDPOINT=wss://${OPAMP_SERVER_HOST}:4320/", OPAMP_SERVER_TLS_INSECURE_SKIP_VERIFY=true] } }\n',
    },
    ['insecure-allowed/new-within low'],
  ],
])('whom a client trusts: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const probed = (probe: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a${probe} }] } } }\n`;
const serviceOf = (called: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${called} }\nspec: { selector: { app: ${called} } }\n`;
const READY = ', readinessProbe: { httpGet: { path: /, port: 80 } }';
const agent = (name: string, rest: string): string =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ name: a, image: a }], ${rest} } } }\n`;
const MOUNTS = 'volumes: [{ name: a, hostPath: { path: /srv/a } }, { name: b, hostPath: { path: /etc } }]';

test.each<Row>([
  [
    'a probe, in the source and in what is rendered of it',
    {
      'base/a.yaml': probed(READY),
      'base/s.yaml': serviceOf('a'),
      'install.yaml': `${probed(READY)}---\n${serviceOf('a')}`,
    },
    { 'base/a.yaml': probed(''), 'base/s.yaml': serviceOf('a'), 'install.yaml': `${probed('')}---\n${serviceOf('a')}` },
    ['readiness-removed/served high +1'],
  ],
  [
    'a new agent, in the chart and in what is rendered of it',
    {},
    {
      'chart/templates/a.yaml': agent("'{{ .Release.Name }}-a'", MOUNTS),
      'install.yaml': `${agent('a', MOUNTS)}---\n${serviceOf('a')}`,
    },
    ['host-path/born-node medium +3'],
  ],
  [
    'two new agents that have nothing in common',
    {},
    { 'a.yaml': agent('a', MOUNTS), 'b.yaml': agent('b', 'volumes: [{ name: a, hostPath: { path: /srv/b } }]') },
    ['host-path/born-node medium +1', 'host-path/born low'],
  ],
  [
    'a new privileged block of values',
    { 'c/values.yaml': 'a: { b: c }\n', 'c/Chart.yaml': CHART },
    {
      'c/values.yaml':
        'a: { b: c }\nagent: { podSecurityContext: { runAsUser: 0 }, securityContext: { privileged: true }, hostNetwork: true, volumes: [{ name: a, hostPath: { path: /sys } }] }\n',
      'c/Chart.yaml': CHART,
    },
    ['privileged-container/born high'],
  ],
])('copies, and what goes together: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const WIDE = `${MOUNTS}, dnsPolicy: Default, hostname: a, restartPolicy: Always, schedulerName: a, subdomain: b, enableServiceLinks: true`;
const agents = (many: number): string =>
  Array.from({ length: many }, (_, i) => agent(`a${i}`, WIDE).replace('image: a', 'image: b')).join('---\n');
const SOCKET = 'services: { agent: { image: a, volumes: ["/var/run/docker.sock:/var/run/docker.sock"] } }\n';
const AGENT = agent("'{{ .Release.Name }}'", MOUNTS);
const PRINTS = 'apiVersion: apps/v1\nkind: DaemonSet\nspec: {{ toYaml .Values.agent }}\n';
const RENDERED = `---\n# Source: a/templates/agent.yaml\n${agent('a', MOUNTS)}`;

test.each<Row>([
  [
    'a variant of what stands beside it',
    { 'deploy/aws/deploy.yaml': agent('a', MOUNTS) },
    { 'deploy/aws/deploy.yaml': agent('a', MOUNTS), 'deploy/nlb/deploy.yaml': agent('a', `hostIPC: true, ${MOUNTS}`) },
    ['host-ipc/born low', 'host-path/born low +1'],
  ],
  [
    'another object in a file of that name',
    { 'deploy/a/deploy.yaml': agent('a', MOUNTS) },
    { 'deploy/a/deploy.yaml': agent('a', MOUNTS), 'deploy/b/deploy.yaml': agent('b', MOUNTS) },
    ['host-path/born-node medium +1'],
  ],
  [
    'what the template of another chart calls alike',
    { 'charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS) },
    {
      'charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS),
      'charts/b/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS),
    },
    ['host-path/born-node medium +1'],
  ],
  [
    'a template that is published',
    { 'staging/charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS) },
    {
      'staging/charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS),
      'charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS),
    },
    ['host-path/born low +1'],
  ],
  [
    'a flavour in the folder of the others',
    { 'manifests/web-native.yaml': agent('a', MOUNTS) },
    { 'manifests/web-native.yaml': agent('a', MOUNTS), 'manifests/web-frr.yaml': agent('a', MOUNTS) },
    ['host-path/born low +1'],
  ],
  [
    'what is rendered of a template that stays',
    { 'charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS) },
    { 'charts/a/templates/agent.yaml': agent("'{{ .Release.Name }}'", MOUNTS), 'install.yaml': RENDERED },
    ['host-path/born low +1'],
  ],
  ['what is rendered of a template of others', {}, { 'install.yaml': RENDERED }, ['host-path/born-node medium +1']],
  [
    'what is rendered of a template of a chart by its own name',
    { 'chart/templates/agent.yaml': AGENT, 'chart/Chart.yaml': CHART.replace(/name: .*/, 'name: a') },
    {
      'chart/templates/agent.yaml': AGENT,
      'chart/Chart.yaml': CHART.replace(/name: .*/, 'name: a'),
      'install.yaml': RENDERED,
    },
    ['host-path/born low +1'],
  ],
  [
    'what is rendered of what the chart’s values say',
    { 'charts/a/templates/agent.yaml': PRINTS, 'charts/a/values.yaml': `agent: { ${MOUNTS} }\n` },
    {
      'charts/a/templates/agent.yaml': PRINTS,
      'charts/a/values.yaml': `agent: { ${MOUNTS} }\n`,
      'install.yaml': RENDERED,
    },
    ['host-path/born low +1'],
  ],
  [
    'what no template has words for',
    { 'charts/a/templates/agent.yaml': PRINTS },
    { 'charts/a/templates/agent.yaml': PRINTS, 'install.yaml': RENDERED },
    ['host-path/born-node medium +1'],
  ],
  [
    'what the same template of another chart may be',
    { 'charts/b/templates/agent.yaml': AGENT },
    { 'charts/b/templates/agent.yaml': AGENT, 'install.yaml': RENDERED },
    ['host-path/born-node medium +1'],
  ],
  [
    'what somebody wrote below a comment of Helm',
    { 'charts/a/templates/agent.yaml': AGENT },
    { 'charts/a/templates/agent.yaml': AGENT, 'install.yaml': RENDERED.replace('---\n', '---\n# By hand.\n') },
    ['host-path/born-node medium +1'],
  ],
  [
    'what is rendered of a template that the change brings',
    {},
    { 'charts/a/templates/agent.yaml': AGENT, 'install.yaml': RENDERED },
    ['host-path/born-node medium +3'],
  ],
  [
    'one of the same for other nodes, in the same file',
    { 'deploy/agents.yaml': agent('a', WIDE) },
    { 'deploy/agents.yaml': `${agent('a', WIDE)}---\n${agent('a-arm', WIDE)}` },
    ['host-path/born low +1'],
  ],
  [
    'one like it that runs something else',
    { 'deploy/agents.yaml': agent('a', WIDE) },
    {
      'deploy/agents.yaml': `${agent('a', WIDE)}---\n${agent('b', WIDE).replace('image: a', 'image: "evil/miner:1"')}`,
    },
    ['host-path/born-node medium +1'],
  ],
  [
    'one of more than anybody compares',
    { 'deploy/agents.yaml': `${agents(200)}---\n${agent('a', WIDE)}` },
    { 'deploy/agents.yaml': `${agents(200)}---\n${agent('a', WIDE)}---\n${agent('arm', WIDE)}` },
    ['host-path/born-node medium +1'],
  ],
  [
    'one of as many as are compared',
    { 'deploy/agents.yaml': `${agents(199)}---\n${agent('a', WIDE)}` },
    { 'deploy/agents.yaml': `${agents(199)}---\n${agent('a', WIDE)}---\n${agent('arm', WIDE)}` },
    ['host-path/born low +1'],
  ],
  [
    'one beside it that takes more',
    { 'deploy/agents.yaml': agent('a', MOUNTS) },
    { 'deploy/agents.yaml': `${agent('a', MOUNTS)}---\n${agent('b', `hostIPC: true, ${MOUNTS}`)}` },
    ['host-ipc/born low', 'host-path/born low +1'],
  ],
  [
    'one that a file of all of them held, which changes too',
    { 'all-in-one.yaml': `${agent('web', MOUNTS)}---\n${serviceOf('a')}` },
    {
      'all-in-one.yaml': `${agent('web', MOUNTS)}---\n${serviceOf('b')}`,
      'base/web.yaml': agent('web', MOUNTS),
    },
    ['host-path/born low +1'],
  ],
  [
    'one that only a test held',
    { 'tests/e2e/agent.yaml': agent('web', MOUNTS) },
    { 'tests/e2e/agent.yaml': agent('web', MOUNTS), 'deploy/agent.yaml': agent('web', MOUNTS) },
    ['host-path/born-node medium +1'],
  ],
  [
    'a service in a file for other machines',
    { 'docker-compose.yml': SOCKET },
    { 'docker-compose.yml': SOCKET, 'docker-compose.arm64.yml': SOCKET.replace('image: a', 'image: "a:arm64"') },
    ['host-path/born-node low'],
  ],
  [
    'another service in such a file',
    { 'docker-compose.yml': SOCKET },
    { 'docker-compose.yml': SOCKET, 'docker-compose.arm64.yml': SOCKET.replace('agent:', 'web:') },
    ['host-path/born-node high'],
  ],
])('held elsewhere: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const deployed = (spec: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { ${spec} }\n`;
const labelled = (labels: string): string => deployed(`selector: { matchLabels: { ${labels} } }`);
const privileged = (on: boolean): string => `services: { db: { image: a, privileged: ${on} } }\n`;

test.each<Row>([
  [
    'objects that are all labelled by more names',
    { 'a.yaml': labelled('app: a'), 'b.yaml': labelled('app: b').replace('name: a', 'name: b') },
    {
      'a.yaml': labelled('app: a, team: x, tier: web'),
      'b.yaml': labelled('app: b, team: y').replace('name: a', 'name: b'),
    },
    ['immutable-field/flip high +1'],
  ],
  [
    'objects that each get another label of the same name',
    { 'a.yaml': labelled('app: a'), 'b.yaml': labelled('app: b').replace('name: a', 'name: b') },
    { 'a.yaml': labelled('app: c'), 'b.yaml': labelled('app: d').replace('name: a', 'name: b') },
    ['immutable-field/flip high', 'immutable-field/flip high'],
  ],
  [
    'one pod, which says that it is all there is',
    { 'a.yaml': deployed('replicas: 1') },
    { 'a.yaml': deployed('replicas: 1, strategy: { type: Recreate }') },
    ['recreate-strategy/alone medium'],
  ],
  [
    'debug of those who write the program',
    { 'config/config-dev.yaml': 'log_level: info\n' },
    { 'config/config-dev.yaml': 'log_level: debug\n' },
    ['log-level/talkative low'],
  ],
  [
    'a service on the machine of whoever tries it',
    { 'deploy/provider/kind/a.yaml': serviceOf('a').replace('spec: {', 'spec: { type: NodePort,') },
    { 'deploy/provider/kind/a.yaml': serviceOf('a').replace('spec: {', 'spec: { type: LoadBalancer,') },
    [],
  ],
  [
    'a container of tests alone',
    { 'docker-compose.e2e.yaml': privileged(false) },
    { 'docker-compose.e2e.yaml': privileged(true) },
    ['privileged-container/flip low'],
  ],
  [
    'a container of an environment called test',
    { 'docker-compose.test.yaml': privileged(false) },
    { 'docker-compose.test.yaml': privileged(true) },
    ['privileged-container/flip low'],
  ],
  [
    'labels that the Kustomization beside it now adds',
    { 'a/a.yaml': labelled('app: a'), 'a/kustomization.yaml': 'resources: [a.yaml]\n' },
    { 'a/a.yaml': labelled(''), 'a/kustomization.yaml': 'commonLabels: { app: a }\nresources: [a.yaml]\n' },
    [],
  ],
  [
    'labels of which the Kustomization adds another value',
    { 'a/a.yaml': labelled('app: a'), 'a/kustomization.yaml': 'resources: [a.yaml]\n' },
    { 'a/a.yaml': labelled(''), 'a/kustomization.yaml': 'commonLabels: { app: b }\nresources: [a.yaml]\n' },
    ['immutable-field/drop high'],
  ],
  [
    'labels that the Kustomization added before',
    {
      'a/a.yaml': labelled('part: b'),
      'a/kustomization.yaml': 'labels: [{ pairs: { app: a }, includeSelectors: true }]\nresources: [a.yaml]\n',
    },
    { 'a/a.yaml': labelled('part: b, app: a'), 'a/kustomization.yaml': 'resources: [a.yaml]\n' },
    [],
  ],
])('where it runs, and how many: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const listening = (address: string): string =>
  deployed(`template: { spec: { containers: [{ name: a, image: a, args: ['--metrics-bind-address=${address}'] }] } }`);
const networked = (lines: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n${lines}      containers: [{ name: a, image: a }]\n`;
const chartOf = (template: string, values: string) => ({
  'c/Chart.yaml': CHART,
  'c/values.yaml': values,
  'c/templates/a.yaml': template,
});

test.each<Row>([
  [
    'the value that the chart came with',
    chartOf(listening('{{ .Values.at }}'), 'at: ":8081"\n'),
    chartOf(listening(':8081'), 'at: ":8081"\n'),
    [],
  ],
  [
    'another, where it asks who calls',
    chartOf(listening('{{ .Values.at }}'), 'at: "127.0.0.1:8081"\n'),
    chartOf(listening(':8443'), 'at: "127.0.0.1:8081"\n'),
    ['bind-address-opened/figures-by-tls low'],
  ],
  [
    'another than the chart came with',
    chartOf(listening('{{ .Values.at }}'), 'at: "127.0.0.1:8081"\n'),
    chartOf(listening(':8081'), 'at: "127.0.0.1:8081"\n'),
    ['bind-address-opened/figures medium'],
  ],
  [
    'what it printed, on condition of that',
    chartOf(networked('      hostNetwork: {{ .Values.host }}\n'), 'host: false\n'),
    chartOf(networked('{{- if .Values.host }}\n      hostNetwork: true\n{{- end }}\n'), 'host: false\n'),
    [],
  ],
  [
    'something of its own',
    chartOf(networked('      hostNetwork: {{ .Values.host }}\n'), 'host: false\n'),
    chartOf(networked('      hostNetwork: true\n'), 'host: false\n'),
    ['host-network/flip high'],
  ],
])('a template that says itself: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const bounded = (memory: string, rest = ''): string =>
  deployed(
    `template: { spec: { containers: [{ name: a, image: a, ${rest}resources: { limits: { memory: ${memory} } } }] } }`,
  );
const PROBED = 'readinessProbe: { tcpSocket: { port: 80 } }, livenessProbe: { tcpSocket: { port: 80 } }, ';
const walled = (name: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: { matchLabels: { app: ${name} } } }\n`;
const ready = (isAsked: boolean): string =>
  deployed(
    `selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: a${isAsked ? ', readinessProbe: { tcpSocket: { port: 80 } }' : ''} }] } }`,
  );
const HELD_TWO = 'volumes: [{ name: a, hostPath: { path: /srv/a } }, { name: b, hostPath: { path: /opt/b } }]';
const answering = (name: string, host: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${name} }\nspec:\n  rules:\n    - host: ${host}\n      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${name}, port: { name: http } } } }] }\n`;
const source = (name: string, rest: string): string =>
  `  ${name}: { owner: a, webhook: { port: 1 }, events: [push]${rest} }\n`;
const sources = (...each: readonly string[]): string =>
  `apiVersion: sale.example.com/v1\nkind: Source\nmetadata: { name: a }\nspec:\n${each.join('')}`;
const selected = (called: string, label: string): string =>
  `${deployed(`selector: { matchLabels: { app: ${label} } }, template: { metadata: { labels: { app: ${label} } }, spec: { serviceAccountName: web, terminationGracePeriodSeconds: 30, containers: [{ name: a, image: a, ports: [{ containerPort: 80 }], args: [serve] }] } }`).replace('name: a', `name: ${called}`)}---\n${serviceOf('a').replace('app: a', `app: ${label}`)}`;

test.each<Row>([
  [
    'one of several alike that goes with its guard',
    { 'a.yaml': sources(source('a', ', auth: { basic: b }'), source('b', ', auth: { token: c }')) },
    { 'a.yaml': sources(source('a', ', auth: { basic: b }')) },
    [],
  ],
  [
    'one of several alike that loses its guard',
    { 'a.yaml': sources(source('a', ', auth: { basic: b }'), source('b', ', auth: { token: c }')) },
    { 'a.yaml': sources(source('a', ', auth: { basic: b }'), source('b', '')) },
    ['authentication-disabled/drop high'],
  ],
  [
    'one of several alike that is new, and checks nothing',
    { 'a.yaml': sources(source('a', ', verify_ssl: true')) },
    { 'a.yaml': sources(source('a', ', verify_ssl: true'), source('b', ', verify_ssl: false')) },
    [],
  ],
  [
    'a Service that follows a workload to its new name',
    { 'a.yaml': selected('a', 'a') },
    { 'a.yaml': selected('b', 'b') },
    ['object-renamed/other medium'],
  ],
  [
    'memory taken from several workloads, each as much as it can spare',
    { 'a.yaml': bounded('1Gi'), 'b.yaml': bounded('4Gi') },
    { 'a.yaml': bounded('256Mi'), 'b.yaml': bounded('1Gi') },
    ['memory-limit/lowered medium +1'],
  ],
  [
    'memory taken from one, and left without bounds to another',
    { 'a.yaml': bounded('1Gi'), 'b.yaml': bounded('4Gi') },
    { 'a.yaml': bounded('256Mi'), 'b.yaml': bounded('4Gi').replace('limits: { memory: 4Gi }', '') },
    ['memory-limit/lowered medium', 'memory-limit/drop medium'],
  ],
  [
    'several policies of the network that are gone',
    { 'a/a.yaml': walled('a'), 'b/b.yaml': walled('b') },
    {},
    ['guard-removed/network high +1'],
  ],
  [
    'a policy of the network and a budget that are gone',
    { 'a/a.yaml': walled('a'), 'b/b.yaml': budget('b', 'policy/v1') },
    {},
    ['guard-removed/network high', 'guard-removed/disruption medium'],
  ],
  [
    'both probes of a container',
    { 'a.yaml': bounded('1Gi', PROBED) },
    { 'a.yaml': bounded('1Gi') },
    ['readiness-removed/removed medium'],
  ],
  [
    'the probe by which a container is started anew',
    { 'a.yaml': bounded('1Gi', PROBED) },
    { 'a.yaml': bounded('1Gi', PROBED.slice(0, PROBED.indexOf('livenessProbe'))) },
    ['liveness-probe-removed/drop medium'],
  ],
  [
    'the readiness of what only metrics are asked of',
    { 'a.yaml': `${ready(true)}---\n${service('a', 'name: metrics, port: 80')}` },
    { 'a.yaml': `${ready(false)}---\n${service('a', 'name: metrics, port: 80')}` },
    ['readiness-removed/removed medium'],
  ],
  [
    'the readiness of several that requests go to',
    {
      'a.yaml': `${ready(true)}---\n${service('a', 'name: http, port: 80')}`,
      'b.yaml': ready(true).replaceAll(' a', ' b'),
    },
    {
      'a.yaml': `${ready(false)}---\n${service('a', 'name: http, port: 80')}`,
      'b.yaml': ready(false).replaceAll(' a', ' b'),
    },
    ['readiness-removed/served high +1'],
  ],
  [
    'a directory of its own for a pod that mounts others, in the source and as rendered',
    {
      'c/templates/a.yaml': agent("'{{ .Release.Name }}'", 'volumes: [{ name: a, hostPath: { path: /srv/a } }]'),
      'all.yaml': `${agent('a', 'volumes: [{ name: a, hostPath: { path: /srv/a } }]')}---\n${serviceOf('a')}`,
    },
    {
      'c/templates/a.yaml': agent("'{{ .Release.Name }}'", HELD_TWO),
      'all.yaml': `${agent('a', HELD_TWO)}---\n${serviceOf('a')}`,
    },
    ['host-path/open-mounting medium +1'],
  ],
  [
    'hosts that move to another domain together',
    { 'a.yaml': answering('a', 'grafana.acme.com'), 'b.yaml': answering('b', 'prometheus.acme.com') },
    { 'a.yaml': answering('a', 'grafana.acme.org'), 'b.yaml': answering('b', 'prometheus.acme.org') },
    ['ingress-host-removed/flip medium +1'],
  ],
  [
    'hosts that each get another name',
    { 'a.yaml': answering('a', 'grafana.acme.com'), 'b.yaml': answering('b', 'prometheus.acme.com') },
    { 'a.yaml': answering('a', 'boards.acme.com'), 'b.yaml': answering('b', 'alerts.acme.com') },
    ['ingress-host-removed/flip medium', 'ingress-host-removed/flip medium'],
  ],
])('told once, of what it is: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const PROBES = 'livenessProbe: { periodSeconds: 20, tcpSocket: { port: http } }\nimage: a\n';

test.each<Row>([
  [
    'templates that no longer read it',
    chartOf(networked('      liveness: {{ toYaml .Values.livenessProbe }}\n'), PROBES),
    chartOf(networked(''), 'image: a\n'),
    ['liveness-probe-removed/drop low'],
  ],
  [
    'templates that no longer read what is switched off',
    chartOf(
      networked('      a: {{ .Values.store.persistence.enabled }}\n'),
      'store: { persistence: { enabled: true } }\n',
    ),
    chartOf(networked(''), 'store: { persistence: { enabled: false } }\n'),
    ['durability-disabled/flip low'],
  ],
  [
    'templates that take the whole block of what is switched off',
    chartOf(
      networked('      a: {{ .Values.store.persistence.enabled }}\n'),
      'store: { persistence: { enabled: true } }\n',
    ),
    chartOf(networked('      a: {{ toYaml .Values.store }}\n'), 'store: { persistence: { enabled: false } }\n'),
    ['durability-disabled/flip high'],
  ],
  [
    'templates that read it still',
    chartOf(networked('      liveness: {{ toYaml .Values.livenessProbe }}\n'), PROBES),
    chartOf(networked('      liveness: {{ toYaml .Values.livenessProbe }}\n'), 'image: a\n'),
    ['liveness-probe-removed/drop medium'],
  ],
  [
    'a chart of others',
    { 'a/values.yaml': PROBES },
    { 'a/values.yaml': 'image: a\n' },
    ['liveness-probe-removed/drop medium'],
  ],
])('a probe that goes from values, with %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const exporter = (rest: string): string =>
  `exporters: { otlp: { endpoint: "\${HOST}:4317", tls: { insecure: true } } }\n${rest}`;
const limited = (called: string, memory: string): string =>
  `services: { ${called}: { image: a, deploy: { resources: { limits: { memory: ${memory} } } } } }\n`;

test.each<Row>([
  [
    'from one file of settings to another',
    { 'otel/config.yaml': exporter('receivers: { a: { b: c } }\n') },
    { 'otel/config.yaml': 'receivers: { a: { b: c } }\n', 'otel/more.yaml': exporter('') },
    ['key-removed/internal low', 'insecure-allowed/born low'],
  ],
  [
    'new, in a file of its own',
    { 'otel/config.yaml': 'receivers: { a: { b: c } }\n' },
    { 'otel/config.yaml': 'receivers: { a: { b: c } }\n', 'otel/more.yaml': exporter('') },
    ['insecure-allowed/born medium'],
  ],
  [
    'of one of two files that become one',
    { 'docker-compose.yml': limited('web', '100M'), 'docker-compose.minimal.yml': limited('web', '500M') },
    { 'docker-compose.minimal.yml': limited('web', '100M') },
    [],
  ],
])('a setting %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

test('an object that a script names may be any', async () => {
  const map = (name: string): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: "${name}" }\ndata: { a: b }\n`;
  const user = podOf('envFrom: [{ configMapRef: { name: files } }]');
  expect(await said({ 'a.yaml': map('files'), 'b.yaml': user }, { 'c.yaml': map('${NAME}'), 'b.yaml': user })).toEqual(
    [],
  );
  expect(await said({ 'a.yaml': map('files'), 'b.yaml': user }, { 'c.yaml': map('other'), 'b.yaml': user })).toEqual([
    'reference-broken/object high',
  ]);
});

const eating = (image: string, memory: string): string =>
  podOf(`resources: { limits: { memory: ${memory} } }`).replace('image: a', `image: ${image}`);

test.each<Row>([
  [
    'of another program',
    { 'a.yaml': eating('ghcr.io/acme/locust:2', '1500M') },
    { 'a.yaml': eating('grafana/k6:1', '512M') },
    ['memory-limit/other-program low'],
  ],
  [
    'of the same from elsewhere',
    { 'a.yaml': eating('ghcr.io/acme/locust:2', '1500M') },
    { 'a.yaml': eating('quay.io/acme/locust:3', '512M') },
    ['memory-limit/lowered medium'],
  ],
  [
    'of a service that is told of other things',
    {
      'compose.yaml':
        'services: { load: { build: ., environment: [A=1, B=1, C=1, D=1, E=1], deploy: { resources: { limits: { memory: 1500M } } } } }\n',
    },
    {
      'compose.yaml':
        'services: { load: { build: ., environment: [F=1, G=1, H=1, I=1, E=1], deploy: { resources: { limits: { memory: 512M } } } } }\n',
    },
    ['memory-limit/other-program low'],
  ],
])('less memory %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

test('a policy that takes over what another let through is no loss', async () => {
  const networks = (name: string, types: string): string =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: { matchLabels: { app: a } }, policyTypes: [${types}] }\n`;
  const both = { 'a.yaml': networks('in', 'Ingress'), 'b.yaml': networks('out', 'Egress') };
  expect(await said(both, { 'a.yaml': networks('in', 'Ingress, Egress') })).toEqual([]);
  expect(await said(both, { 'a.yaml': networks('in', 'Ingress') })).toEqual(['guard-removed/network high']);
});

test.each([
  ['kubernetes/staging/a.yaml', 'low'],
  ['kubernetes/main/a.yaml', 'medium'],
])('monitoring that is switched off in %s', async (path, risk) => {
  const before = { [path]: 'a: { monitoring: { enabled: true } }\n' };
  expect(await said(before, { [path]: 'a: { monitoring: { enabled: false } }\n' })).toEqual([
    `monitoring-disabled/flip ${risk}`,
  ]);
});

test.each<Row>([
  [
    'a port that is called https',
    {
      'c/values.yaml': 'service: { https: { port: 1, targetPort: 2, nodePort: 3 }, type: a }\n',
      'c/Chart.yaml': CHART,
    },
    { 'c/values.yaml': 'service: { type: a }\n', 'c/Chart.yaml': CHART },
    ['key-removed/internal low'],
  ],
  [
    'a block of encryption with a port',
    { 'c/values.yaml': 'service: { https: { port: 1, cert: 2 }, type: a }\n', 'c/Chart.yaml': CHART },
    { 'c/values.yaml': 'service: { type: a }\n', 'c/Chart.yaml': CHART },
    ['encryption-disabled/drop high'],
  ],
  [
    'a host that a variable of the template stands for',
    chartOf(networked(''), 'host: false\n'),
    chartOf(
      `{{- $host := .Values.host -}}\n${networked('{{- if $host }}\n      hostNetwork: true\n{{- end }}\n')}`,
      'host: false\n',
    ),
    ['host-network/open low'],
  ],
])('what only looks so: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

const asking = (name: string, label: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { ${label}: ${name} }, ports: [{ port: 80 }] }\n`;
const hosting = (...paths: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers: [{ name: a, image: a, securityContext: { privileged: true } }]\n  volumes: [${['/etc', ...paths].map((path) => `{ name: v${path.slice(1)}, hostPath: { path: ${path} } }`).join()}]\n`;
const claimedBy = (modes: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: a\nspec:\n  ${modes}\n  resources: { requests: { storage: 1Gi } }\n`;
const secretOf = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: { name: a }\n${data}\n`;
const bound = (role: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: a }\nsubjects: [{ kind: ServiceAccount, name: a, namespace: a }]\nroleRef: { kind: ClusterRole, name: ${role}, apiGroup: rbac.authorization.k8s.io }\n`;

test.each<Row>([
  ['traces switched off', { 'a.yaml': 'name: a\n' }, { 'a.yaml': 'name: a\ndisableStacktrace: true\n' }, []],
  [
    'traces switched on',
    { 'a.yaml': 'name: a\n' },
    { 'a.yaml': 'name: a\nstacktrace: true\n' },
    ['debug-enabled/open medium'],
  ],
  [
    'services that all ask for a label of another name',
    { 'a.yaml': asking('a', 'old'), 'b.yaml': asking('b', 'old') },
    { 'a.yaml': asking('a', 'new'), 'b.yaml': asking('b', 'new') },
    ['service-selector/others medium +1'],
  ],
  [
    'services that each ask for another value',
    { 'a.yaml': asking('a', 'app'), 'b.yaml': asking('b', 'app') },
    {
      'a.yaml': asking('a', 'app').replace('app: a', 'app: c'),
      'b.yaml': asking('b', 'app').replace('app: b', 'app: d'),
    },
    ['service-selector/others medium', 'service-selector/others medium'],
  ],
  ['a Secret to fill in', {}, { 'a.yaml': secretOf('data: { key: <your base64 encoded key> }') }, []],
  [
    'a Secret with a value',
    {},
    { 'a.yaml': secretOf('stringData: { key: vK8x2mQ9zL4 }') },
    ['secret-committed/value high'],
  ],
  [
    'the role of a binding of an example',
    { 'examples/a.yaml': bound('mine') },
    { 'examples/a.yaml': bound('yours') },
    ['binding-role-changed/other low'],
  ],
  [
    'an example that makes an administrator',
    { 'examples/a.yaml': bound('mine') },
    { 'examples/a.yaml': bound('cluster-admin') },
    ['binding-role-changed/cluster-admin high'],
  ],
  [
    'something privileged that a test brings',
    {},
    { 'hack/a.yaml': 'services: { db: { image: a, privileged: true } }\n' },
    ['privileged-container/born low'],
  ],
  [
    'a list that a template filled in, and fills in',
    { 'c/templates/a.yaml': claimedBy('accessModes: {{ toYaml .Values.modes }}') },
    { 'c/templates/a.yaml': claimedBy('accessModes:\n    {{- range .Values.modes }}\n    - {{ . }}\n    {{- end }}') },
    [],
  ],
  [
    'encryption that was off, by another name',
    { 'a.yaml': 'name: a\nssl: { mode: disable, root: "" }\n' },
    { 'a.yaml': 'name: a\ntls: { enabled: false }\n' },
    ['key-removed/internal low'],
  ],
  [
    'encryption that was on',
    { 'a.yaml': 'name: a\nssl: { mode: verify-full, root: "" }\n' },
    { 'a.yaml': 'name: a\nhost: b\n' },
    ['encryption-disabled/drop high'],
  ],
  [
    'more of the host in a pod that is master of it',
    { 'a.yaml': hosting() },
    { 'a.yaml': hosting('/srv', '/run', '/opt') },
    ['host-path/open-privileged medium +2'],
  ],
  [
    'an old version for a cluster that a test brings up',
    {},
    { 'up/kind/a.yaml': 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: { name: a }\n' },
    ['api-version/withdrawn low'],
  ],
  [
    'a list that its reader fills in',
    { 'a.yaml': 'a: { b: [{ c: 1 }] }\n' },
    { 'a.yaml': 'a: { b: !reference [text] }\n' },
    [],
  ],
  [
    'a file within the values of a chart',
    { 'charts/a/Chart.yaml': 'name: a\n', 'charts/a/values.yaml': 'a: |\n  b: [1]\n  c: 1\n' },
    { 'charts/a/Chart.yaml': 'name: a\n', 'charts/a/values.yaml': 'a: |\n  b: { d: [1] }\n  c: 1\n' },
    [],
  ],
  [
    'a map in the values of a chart',
    { 'charts/a/Chart.yaml': 'name: a\n', 'charts/a/values.yaml': 'a:\n  b: [1]\n  c: 1\n' },
    { 'charts/a/Chart.yaml': 'name: a\n', 'charts/a/values.yaml': 'a:\n  b: { d: [1] }\n  c: 1\n' },
    ['type-changed/shape medium'],
  ],
  [
    'a value that printed nothing, and is still read',
    reading('a: ""\nb: 1\n'),
    reading('b: 1\n'),
    ['key-removed/internal low'],
  ],
  [
    'a value that printed something, and is still read',
    reading('a: c\nb: 1\n'),
    reading('b: 1\n'),
    ['key-removed/empty medium'],
  ],
  [
    'a Service of a namespace that its pods are applied to',
    { 'a.yaml': `${serving('shop')}---\n${running('shop', 'web')}` },
    { 'a.yaml': `${serving('shop')}---\n${running('', 'web')}` },
    [],
  ],
  [
    'a Service whose pods have other labels',
    { 'a.yaml': `${serving('shop')}---\n${running('shop', 'web')}` },
    { 'a.yaml': `${serving('shop')}---\n${running('shop', 'inn')}` },
    ['reference-broken/pods high'],
  ],
  [
    'settings of which their definition tells',
    { 'crd.yaml': watching('array'), 'a.yaml': 'watch: { names: [a, b], more: 1 }\n' },
    { 'crd.yaml': watching('object'), 'a.yaml': 'watch: { names: { in: [a, b] }, more: 1 }\n' },
    ['crd-field-broken/type-changed high'],
  ],
  [
    'a webhook of objects by another name',
    { 'a.yaml': asked('old.example.com', 'shops') },
    { 'a.yaml': asked('new.example.com', 'bookshops') },
    [],
  ],
  [
    'a webhook of other objects of Kubernetes',
    { 'a.yaml': asked('networking.k8s.io', 'ingresses') },
    { 'a.yaml': asked('storage.k8s.io', 'ingresses') },
    ['webhook-rules-narrowed/flip medium'],
  ],
  [
    'a webhook of other objects',
    { 'a.yaml': asked('example.com', 'shops') },
    { 'a.yaml': asked('example.com', 'carts') },
    ['webhook-rules-narrowed/flip medium'],
  ],
  [
    'objects of a version that their definition gives up',
    { 'crd.yaml': fielded('shops', 'a: {}'), 'a.yaml': shop('v1') },
    { 'crd.yaml': fielded('shops', 'a: {}', 'v1beta1'), 'a.yaml': shop('v1beta1') },
    ['crd-withdrawn/version-removed critical'],
  ],
  ['objects of an older version', { 'a.yaml': shop('v1') }, { 'a.yaml': shop('v1beta1') }, ['api-version/older high']],
  [
    'a webhook in the place of another',
    { 'a.yaml': admitting('pods') },
    { 'a.yaml': admitting('groups') },
    ['object-renamed/by-none low', 'webhook-rules-narrowed/flip medium'],
  ],
  [
    'a webhook by another name that lets pass what it cannot judge',
    { 'a.yaml': admitting('pods') },
    {
      'a.yaml': admitting('pods')
        .replaceAll(/name: (?:a-)?pods/g, '$&-b')
        .replace('Fail', 'Ignore'),
    },
    ['object-renamed/by-none low', 'webhook-failure-policy/flip high'],
  ],
  [
    'a configuration of webhooks by another name',
    { 'a.yaml': admitting('pods') },
    { 'a.yaml': admitting('pods').replace('name: a-pods', 'name: b-pods') },
    ['object-renamed/by-none low'],
  ],
  [
    'another type below a key of another name',
    { 'charts/a/values.yaml': 'database: { url: "", name: a, port: 1 }\n' },
    { 'charts/a/values.yaml': 'databases: { url: { host: "" }, name: a, port: 1 }\n' },
    ['key-renamed/internal low'],
  ],
  [
    'fields that a revision takes from three definitions',
    revised(['shops', 'carts', 'goods'], true),
    revised(['shops', 'carts', 'goods'], false),
    ['crd-field-broken/field-removed high +2'],
  ],
  [
    'fields that two edits take from two definitions',
    revised(['shops', 'carts'], true),
    revised(['shops', 'carts'], false),
    ['crd-field-broken/field-removed high', 'crd-field-broken/field-removed high'],
  ],
  [
    'fields of which one may go at any time',
    revised(['shops', 'carts', 'goods', 'bills'], true, 'v1alpha1'),
    revised(['shops', 'carts', 'goods', 'bills'], false, 'v1alpha1'),
    ['crd-field-broken/field-removed medium +3'],
  ],
  [
    'a field that is now required, and all that its object holds',
    { 'a.yaml': fielded('shops', 'key: { properties: { name: {} } }') },
    { 'a.yaml': fielded('shops', 'key: { properties: { name: {} }, required: [name] }') },
    ['crd-narrowed/required-added low'],
  ],
  [
    'fields that are now required, one of them all that its object holds',
    { 'a.yaml': fielded('shops', 'a: { properties: { b: {} } }, key: { properties: { name: {}, size: {} } }') },
    {
      'a.yaml': fielded(
        'shops',
        'a: { properties: { b: {} }, required: [b] }, key: { properties: { name: {}, size: {} }, required: [name] }',
      ),
    },
    ['crd-narrowed/required-added high'],
  ],
  [
    'conversion of a version that is withdrawn, and listed still',
    { 'a.yaml': converted('Webhook', 'true') },
    { 'a.yaml': converted('None', 'false') },
    ['crd-envelope/conversion-removed high', 'crd-withdrawn/version-removed critical'],
  ],
  [
    'conversion of a version that was withdrawn before, and is listed still',
    { 'a.yaml': converted('Webhook', 'false') },
    { 'a.yaml': converted('None', 'false') },
    ['crd-envelope/conversion-removed high'],
  ],
  [
    'conversion that two versions need',
    { 'a.yaml': converted('Webhook', 'true') },
    { 'a.yaml': converted('None', 'true') },
    ['crd-envelope/conversion-removed high'],
  ],
  [
    'a field that is now required beside others',
    { 'a.yaml': fielded('shops', 'key: { properties: { name: {}, size: {} } }') },
    { 'a.yaml': fielded('shops', 'key: { properties: { name: {}, size: {} }, required: [name] }') },
    ['crd-narrowed/required-added high'],
  ],
  [
    'a route within the objects of another project',
    { 'a.yaml': fielded('shops', `route: { properties: ${routing('name: {}, size: {}')} }`) },
    { 'a.yaml': fielded('shops', `route: { properties: ${routing('name: {}')} }`) },
    ['crd-field-broken/field-removed low'],
  ],
  [
    'a route itself',
    { 'a.yaml': fielded('shops', routing('name: {}, size: {}').slice(1, -1)) },
    { 'a.yaml': fielded('shops', routing('name: {}').slice(1, -1)) },
    ['crd-field-broken/field-removed high'],
  ],
  [
    'a Service of another port by another name',
    { 'a.yaml': serving('shop') },
    { 'a.yaml': serving('shop').replace('name: a', 'name: b').replace('80', '81') },
    [],
  ],
  [
    'accounts of two files that say nothing but their names',
    { 'a/a.yaml': account('a') },
    { 'b/a.yaml': account('b') },
    [],
  ],
  [
    'an account by another name',
    { 'a.yaml': account('a') },
    { 'a.yaml': account('b') },
    ['object-renamed/other medium'],
  ],
  [
    'a port that a patch of the pods lists',
    { 'a/a.yaml': `${serving('shop')}---\n${listing('a')}` },
    {
      'a/a.yaml': `${serving('shop').replace('port: 80', 'port: 80, targetPort: hook')}---\n${listing('a')}`,
      'b/a-patch.yaml': listing('hook'),
    },
    [],
  ],
  [
    'a port that nobody lists',
    { 'a/a.yaml': `${serving('shop')}---\n${listing('a')}` },
    { 'a/a.yaml': `${serving('shop').replace('port: 80', 'port: 80, targetPort: hook')}---\n${listing('a')}` },
    ['reference-broken/port high'],
  ],
  [
    'policies of two folders that go at once',
    { 'a/a.yaml': isolating('a'), 'b/b.yaml': isolating('b') },
    {},
    ['guard-removed/network high +1'],
  ],
  ['a budget that let no node be drained', { 'a.yaml': leaving('100%') }, {}, []],
  ['a budget that left one pod', { 'a.yaml': leaving('1') }, {}, ['guard-removed/disruption medium']],
  [
    'an old version beside the same for newer clusters',
    { 'ha/a.yaml': leaving('1'), 'ha-1.21+/a.yaml': leaving('1') },
    { 'ha/a.yaml': leaving('1').replace('v1', 'v1beta1'), 'ha-1.21+/a.yaml': leaving('1') },
    ['api-version/withdrawn low'],
  ],
  [
    'an old version for clusters before one',
    { 'a-pre1.25.yaml': leaving('1'), 'a.yaml': leaving('1') },
    { 'a-pre1.25.yaml': leaving('1').replace('v1', 'v1beta1'), 'a.yaml': leaving('1') },
    ['api-version/withdrawn low'],
  ],
  [
    'an old version beside another object for newer clusters',
    { 'ha/a.yaml': leaving('1'), 'ha-1.21+/b.yaml': leaving('1') },
    { 'ha/a.yaml': leaving('1').replace('v1', 'v1beta1'), 'ha-1.21+/b.yaml': leaving('1') },
    ['api-version/withdrawn high'],
  ],
  [
    'an old version beside the same under another name',
    { 'ha/a.yaml': leaving('1'), 'ha-1.21+/a.yaml': leaving('1').replace('name: ', 'name: b') },
    {
      'ha/a.yaml': leaving('1').replace('v1', 'v1beta1'),
      'ha-1.21+/a.yaml': leaving('1').replace('name: ', 'name: b'),
    },
    ['api-version/withdrawn high'],
  ],
  [
    'an old version beside what runs in a program of another',
    { 'deploy/nginx-1.22.yaml': running('', 'web') },
    { 'deploy/nginx-1.22.yaml': running('', 'web'), 'deploy/nginx.yaml': leaving('1').replace('v1', 'v1beta1') },
    ['api-version/withdrawn high'],
  ],
  [
    'a step back in a folder of the old version',
    { 'v1beta1/a.yaml': leaving('1') },
    { 'v1beta1/a.yaml': leaving('1').replace('v1', 'v1beta1') },
    ['api-version/withdrawn high'],
  ],
  [
    'an old version beside another of the program',
    { 'v1.2/a.yaml': leaving('1'), 'v1.3/a.yaml': leaving('1') },
    { 'v1.2/a.yaml': leaving('1').replace('v1', 'v1beta1'), 'v1.3/a.yaml': leaving('1') },
    ['api-version/withdrawn high'],
  ],
  [
    'answers that a test is given',
    { 'api/fixtures3.beta.yaml': 'a: { b: { c: 1 } }\n' },
    { 'api/fixtures3.beta.yaml': 'a: { b: text }\n' },
    ['type-changed/shape low'],
  ],
  [
    'what a test expects',
    { 'charts/a/test/a-assert.yaml': 'pg_hba: []\n' },
    { 'charts/a/test/a-assert.yaml': 'pg_hba: ["host all all all trust"]\n' },
    ['database-trusts-all/flip low'],
  ],
  [
    'a Service of another name with other labels',
    { 'a.yaml': asking('a', 'app') },
    { 'a.yaml': asking('a', 'app').replaceAll(' a', ' b') },
    ['object-renamed/relied-on high'],
  ],
])('of use or none: %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});
