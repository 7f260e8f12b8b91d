/** What the scripts of a workflow do. Source: docs.github.com, "Security hardening for GitHub Actions". */
import { configRule } from '../../changes.ts';
import { step } from '../../workflows/examples.ts';

const path = '.github/workflows/ci.yml';
const run = (script: string) => step(`run: |\n  ${script}`);

export default [
  configRule({
    id: 'config/workflow-script-risk',
    on: 'script-risk',
    class: 'permission-widening',
    title: 'script of a workflow became risky',
    why: 'A stranger who chooses the text chooses the commands that run with the rights of the job.',
    fix: 'Pass the text through `env:` and use the variable in quotes.',
    outcomes: {
      injection: {
        risk: 'high',
        title: 'stranger’s text becomes part of a script',
        message: (c) => `The script of \`${c.step}\` now has an expression in it that strangers fill in.`,
        equivalents: ['zizmor:template-injection', 'checkov:CKV_GHA_2'],
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
      download: {
        risk: 'high',
        class: 'supply-chain',
        title: 'downloaded script run unseen',
        message: (c) => `The script of \`${c.step}\` now pipes a download into a shell.`,
        why: 'Whoever controls that server, or the way to it, runs commands with the rights of the job.',
        fix: 'Use an action pinned by its commit, or check the download against a known checksum before running it.',
        equivalents: ['checkov:CKV_GHA_3'],
      },
      'new-download': {
        risk: 'medium',
        class: 'supply-chain',
        title: 'downloaded script run unseen',
        message: (c) => `The script of \`${c.step}\`, in a new workflow, pipes a download into a shell.`,
        why: 'Whoever controls that server, or the way to it, runs commands with the rights of the job.',
        fix: 'Use an action pinned by its commit, or check the download against a known checksum before running it.',
        equivalents: ['checkov:CKV_GHA_3'],
      },
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
      { path, before: run('make test'), after: run('make test || true'), outcome: 'ignored-failure' },
      { path, before: run('make'), after: run('echo "${{ github.sha }}"'), outcome: 'none' },
      { path, before: run('make'), after: run('curl -o tool.tgz https://example.com/tool.tgz'), outcome: 'none' },
      {
        path,
        before: run('make'),
        after: step('env: { TITLE: "${{ github.event.issue.title }}" }\nrun: echo "$TITLE"'),
        outcome: 'none',
      },
    ],
    classify: ({ risk, isNew }) => {
      if (!isNew) return risk;
      if (risk === 'ignored-failure') return undefined;
      return risk === 'download' ? 'new-download' : risk;
    },
  }),
];
