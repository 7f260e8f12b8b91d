/** What the token of a workflow may do. Source: docs.github.com, "Permissions for the GITHUB_TOKEN". */
import { configRule } from '../../changes.ts';
import type { TokenWidened } from '../../workflows/changes.ts';
import { job } from '../../workflows/examples.ts';
import { isOfSupply, strengthOfToken } from '../../workflows/token-strength.ts';

const path = '.github/workflows/ci.yml';
const granting = (permissions: string) => job(`permissions: ${permissions}`);
const atTop = (permissions: string) => job('', `on: push\npermissions: ${permissions}`);
const ofTwo = (permissions: string) =>
  `${atTop(permissions)}  lint: { permissions: {}, steps: [{ run: make lint }] }\n`;
const forStrangers = (permissions: string) => job(`permissions: ${permissions}`, 'on: issue_comment');
const releasing = (permissions: string) => granting(permissions).replace('run: make', 'run: docker push ghcr.io/a/b');
const PROVES = '{ id-token: write }';
const [BY_SECRET, BY_IDENTITY] = ['run: "upload ${{ secrets.INDEX }}"', 'uses: pypa/gh-action-pypi-publish@v1'];
const publishing = (permissions: string, by: string) => `${atTop(permissions)}  publish: { steps: [{ ${by} }] }\n`;
const PROVING = `  prove: { permissions: ${PROVES}, steps: [{ run: make prove }] }\n`;
const WRITING = ofTwo('{ contents: write }');
const LATER = '  release: { permissions: { contents: write }, steps: [{ run: make release }] }\n';
const asNew = (outcome: 'new-write-all' | 'weak', permissions: string) => ({
  path,
  before: '',
  after: granting(permissions),
  outcome,
});

function said({ job: name, scope, from, to, others, writes, isNew, forAllJobs }: TokenWidened): string {
  const what = scope === '*' ? `\`${to}-all\`` : `\`${scope}: ${to}\``;
  if (isNew) return `The new job \`${name}\` has ${scope === '*' ? what : strongestFirst(writes)}.`;
  const more = others.length === 0 ? '' : `, and more on ${others.map((other) => `\`${other}\``).join(', ')}`;
  const whose = `The token of ${forAllJobs ? 'each job' : `job \`${name}\``}`;
  if (from === 'none') return `${whose} now has ${what}${more}.`;
  if (from !== undefined)
    return `${whose} goes from \`${scope === '*' ? from : `${scope}: ${from}`}\` to ${what}${more}.`;
  return scope === '*'
    ? `${whose} goes from the repository’s default to ${what}${more}.`
    : `${whose} now has ${what}${more}, which no repository gives by default.`;
}

const strongestFirst = (writes: readonly string[]): string =>
  writes
    .toSorted((a, b) => Number(isOfSupply(b)) - Number(isOfSupply(a)))
    .map((scope) => `\`${scope}: write\``)
    .join(', ');

const CI = 'Give write access to the one job that needs it, and only for the scope it needs.';

export default [
  configRule({
    id: 'config/workflow-token-widened',
    on: 'token-widened',
    class: 'permission-widening',
    title: 'token of a workflow may do more',
    why: 'Every step of the job, and every action it uses, may do so in the name of the repository.',
    fix: CI,
    equivalents: ['zizmor:excessive-permissions', 'checkov:CKV2_GHA_1'],
    outcomes: {
      'write-all': {
        risk: 'critical',
        message: said,
        why: 'Every step and action of the job may change all there is in the repository.',
      },
      'new-write-all': {
        risk: 'high',
        message: said,
        why: 'Every step and action of the job may change all there is in the repository.',
      },
      strong: { risk: 'high', message: said },
      'strong-contained': { risk: 'medium', message: said },
      'new-strong': { risk: 'medium', message: said },
      needed: {
        risk: 'low',
        message: said,
        why: 'Every step of the job, and every action it uses, may do so; its steps show what for, and no other job has it.',
        fix: 'Pin the actions of the job by their commits.',
      },
      traded: {
        risk: 'low',
        message: said,
        why: 'It no longer changes code, packages or runs by itself; what the identity may do, those say who trust it.',
        fix: 'Let them trust it for this workflow and its branch only.',
      },
      'traded-secret': {
        risk: 'low',
        message: said,
        why: 'It took the place of a secret that anybody could carry off; jobs that publish nothing may use it too.',
        fix: 'Give it to the job that publishes, and let those who trust it ask for this workflow and its environment.',
      },
      shared: {
        risk: 'medium',
        message: said,
        why: 'Every step of every job may prove to other clouds to be this repository; only some show what for.',
        fix: 'Give it to the job whose steps need it.',
      },
      called: {
        risk: 'low',
        message: said,
        why: 'A workflow that is called gets no more than its caller gives; callers that give all by default give this too.',
      },
      moderate: { risk: 'medium', message: said },
      notes: {
        risk: 'low',
        message: said,
        why: 'Every step of the job, and every action it uses, may do so; no code, package or release is changed by it.',
      },
      weak: { risk: 'low', message: said },
      read: { risk: 'low', message: said, why: 'Every step of the job, and every action it uses, may read it.' },
    },
    examples: [
      { path, before: granting('{ contents: read }'), after: granting('write-all'), outcome: 'write-all' },
      { path, before: job(), after: granting('write-all'), outcome: 'write-all' },
      asNew('new-write-all', 'write-all'),
      { path, before: ofTwo('{ contents: read }'), after: ofTwo('{ contents: write }'), outcome: 'strong' },
      { path, before: atTop('{ contents: read }'), after: atTop('{ contents: write }'), outcome: 'strong-contained' },
      { path, before: forStrangers('{ issues: read }'), after: forStrangers('{ issues: write }'), outcome: 'strong' },
      {
        path,
        before: granting('{ contents: read }'),
        after: granting('{ contents: write }'),
        outcome: 'strong-contained',
      },
      {
        path,
        before: releasing('{ packages: read }'),
        after: releasing('{ packages: write }'),
        outcome: 'needed',
      },
      {
        path,
        before: releasing('{ contents: read }'),
        after: releasing('{ contents: write, packages: write }'),
        outcome: 'strong-contained',
      },
      {
        path,
        before: granting('{ contents: write }'),
        after: granting('{ contents: read, id-token: write }'),
        outcome: 'traded',
      },
      { path, before: publishing('{}', BY_SECRET), after: publishing(PROVES, BY_IDENTITY), outcome: 'traded-secret' },
      { path, before: publishing('{}', BY_IDENTITY), after: publishing(PROVES, BY_IDENTITY), outcome: 'shared' },
      { path, before: ofTwo('{}'), after: ofTwo(PROVES).replace('permissions: {}, ', ''), outcome: 'strong' },
      { path, before: forStrangers('{ packages: write }'), after: forStrangers(PROVES), outcome: 'strong' },
      { path, before: WRITING, after: WRITING.concat(PROVING), outcome: 'weak' },
      { path, before: atTop('{ issues: read }'), after: atTop('{ issues: write }'), outcome: 'notes' },
      { path, before: atTop('read-all'), after: granting('{ packages: write }'), outcome: 'strong-contained' },
      { path, before: job(), after: granting('{ contents: read, id-token: write }'), outcome: 'strong-contained' },
      { path, before: job(), after: atTop('{ contents: read, id-token: write }'), outcome: 'strong-contained' },
      { path, before: '', after: granting('{ pull-requests: write }'), outcome: 'weak' },
      { path, before: '', after: ofTwo('{ contents: write }'), outcome: 'new-strong' },
      { path, before: forStrangers('{}'), after: forStrangers('{}').concat(LATER), outcome: 'new-strong' },
      asNew('weak', '{ contents: write }'),
      asNew('weak', '{ id-token: write, security-events: write }'),
      { path, before: '', after: job('permissions: { contents: write }', 'on: workflow_call'), outcome: 'called' },
      { path, before: '', after: granting('{ issues: write, actions: read }'), outcome: 'weak' },
      { path, before: granting('{ contents: read }'), after: granting('{ checks: write }'), outcome: 'notes' },
      { path, before: forStrangers('{ issues: read }'), after: forStrangers('{ checks: write }'), outcome: 'moderate' },
      { path, before: granting('{}'), after: granting('{ statuses: write }'), outcome: 'weak' },
      { path, before: granting('{}'), after: granting('{ issues: read }'), outcome: 'read' },
      { path, before: '', after: granting('{ contents: read }'), outcome: 'none' },
      { path, before: job(), after: granting('{ contents: write }'), outcome: 'none' },
      { path, before: atTop('{ contents: write }'), after: granting('{ contents: write }'), outcome: 'none' },
      { path, before: granting('write-all'), after: granting('{ contents: write }'), outcome: 'none' },
      {
        path,
        before: granting('{ contents: write }'),
        after: granting('{ contents: write }').replace('build:', 'compile:'),
        outcome: 'none',
      },
    ],
    classify: strengthOfToken,
  }),
];
