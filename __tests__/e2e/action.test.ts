/** The bundled Action, started as a runner starts it, on real repositories as `actions/checkout` leaves them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, makeRepository, type TestRepository } from '../support/repository.ts';
import { type Ran, readLog, runAction, type Step, TOKEN } from '../support/runner.ts';

const SCHEMA = `syntax = "proto3";
package acme.v1;
message User {
  string name = 1;
  string email = 2;
}
`;
const BEFORE: Files = { 'api/user.proto': SCHEMA };
const BREAKING: Files = { 'api/user.proto': SCHEMA.replace('  string email = 2;\n', '') };
const HARMLESS: Files = {
  'api/user.proto': SCHEMA.replace('  string email', '  // Where to write to.\n  string email'),
};

interface Story {
  readonly made: TestRepository;
  readonly base: string;
  readonly head: string;
}

/** `topic` leaves `main`, which goes on. Checked out is their merge; branches are known as origin's alone. */
function storyOf(before: Files, after: Files): Story {
  const made = makeRepository();
  made.commit({ ...before, 'README.md': 'one\n' });
  made.branch('topic');
  const head = made.commit(after);
  made.git('switch', '--quiet', 'main');
  const base = made.commit({ 'README.md': 'two\n' });
  made.git('tag', 'v1');
  made.git('switch', '--quiet', '--detach');
  made.git('merge', '--quiet', '--no-edit', head);
  for (const [branch, tip] of Object.entries({ main: base, topic: head })) {
    made.git('update-ref', `refs/remotes/origin/${branch}`, tip);
    made.git('branch', '--quiet', '-D', branch);
  }
  return { made, base, head };
}

type Start = Pick<Step, 'event' | 'payload' | 'inputs' | 'env'>;

const NONE = '0'.repeat(40);
const repository = { default_branch: 'main' };
const on = (ref: string, sha: string) => ({ GITHUB_REF: ref, GITHUB_SHA: sha });

const pullRequest = ({ base, head }: Story): Start => ({
  event: 'pull_request',
  payload: { pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } } },
});
const dispatch = ({ head }: Story, inputs: Record<string, string> = {}): Start => ({
  event: 'workflow_dispatch',
  payload: { repository },
  env: on('refs/heads/topic', head),
  inputs,
});
const push = (before: string, { head }: Story): Start => ({
  event: 'push',
  payload: { before, after: head, repository },
  env: on('refs/heads/topic', head),
});

const named = ({ commands }: Ran, name: string) => commands.filter((command) => command.name === name);
const wordsOf = (ran: Ran) => named(ran, 'error').map(({ message }) => message);

describe('a change that breaks fails the job', () => {
  test.each<[string, (story: Story) => Start]>([
    ['pull_request', pullRequest],
    ['pull_request_target', (story) => ({ ...pullRequest(story), event: 'pull_request_target' })],
    ['pull_request_review', (story) => ({ ...pullRequest(story), event: 'pull_request_review' })],
    [
      'merge_group',
      ({ base, head }) => ({ event: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } }),
    ],
    ['push', (story) => push(story.base, story)],
    ['push of a new branch', (story) => push(NONE, story)],
    ['push of a tag', (story) => ({ ...push(NONE, story), env: on('refs/tags/v2', story.head) })],
    ['workflow_dispatch', dispatch],
    ['workflow_dispatch with branches', (story) => dispatch(story, { base: 'main', head: 'topic' })],
    ['workflow_dispatch with a tag and a commit', (story) => dispatch(story, { base: 'v1', head: story.head })],
    [
      'schedule with a base',
      ({ head }) => ({ event: 'schedule', payload: {}, env: on('refs/heads/topic', head), inputs: { base: 'v1' } }),
    ],
  ])('%s', async (_, startOf) => {
    const story = storyOf(BEFORE, BREAKING);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...startOf(story) });
    expect(wordsOf(ran)).toEqual([expect.stringContaining('`acme.v1.User.email`'), '1 change blocks this merge.']);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: 'block', 'high-count': '1', 'critical-count': '0' });
  });

  test('all that it leaves behind', async () => {
    const story = storyOf(BEFORE, BREAKING);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story) });
    expect(named(ran, 'error')[0]?.properties).toMatchObject({
      file: 'api/user.proto',
      title: expect.stringMatching(/^high: /),
    });
    expect(ran.summary).toMatch(/^## Breakwater: 1 change blocks this merge/);
    expect(ran.summary).toContain('](https://github.example.com/acme/app/blob/');
    expect(ran.log.join('\n')).toContain('acme.v1.User.email');
    expect(ran.log.join('\n')).toContain('main → topic');
    expect(ran.outputs['report-path']).toBe(join(ran.temp, 'breakwater', 'report.json'));
    const report: unknown = JSON.parse(readFileSync(ran.outputs['report-path'] ?? '', 'utf8'));
    expect(report).toMatchObject({ range: { base: story.base, head: story.head }, verdict: { conclusion: 'block' } });
    expect(made.git('status', '--porcelain')).toBe('');
  });
});

describe('what does not fail the job', () => {
  test('a harmless change', async () => {
    const story = storyOf(BEFORE, HARMLESS);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story) });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'pass', 'high-count': '0', 'waived-count': '0' });
    expect(ran.commands.map(({ name }) => name)).toEqual(['add-mask']);
    expect(ran.summary.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a breaking change where the workflow says `fail-on: never`', async () => {
    const story = storyOf(BEFORE, BREAKING);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story), inputs: { 'fail-on': 'never' } });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['verdict']).toBe('comment');
    expect(named(ran, 'warning')).toHaveLength(1);
  });

  test('a missing token, since nothing is asked of GitHub', async () => {
    const story = storyOf(BEFORE, HARMLESS);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story), inputs: { token: '' } });
    expect(ran.exitCode).toBe(0);
    expect(ran.commands).toEqual([]);
  });
});

describe('inputs', () => {
  test('the token is masked first and stands nowhere else', async () => {
    const story = storyOf(BEFORE, BREAKING);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story) });
    expect(ran.commands[0]).toEqual({ name: 'add-mask', properties: {}, message: TOKEN });
    expect(JSON.stringify([ran.commands.slice(1), ran.log, ran.outputs, ran.summary])).not.toContain(TOKEN);
  });

  test('`report-dir`, `annotations` and `only`', async () => {
    const story = storyOf(BEFORE, BREAKING);
    using made = story.made;
    const inputs = { 'report-dir': 'out/reports', annotations: '0' };
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story), inputs });
    expect(ran.outputs['report-path']).toBe(join(made.dir, 'out/reports/report.json'));
    expect(existsSync(join(made.dir, 'out/reports/report.json'))).toBe(true);
    expect(wordsOf(ran)).toEqual(['1 change blocks this merge.']);
    const other = await runAction({ workspace: made.dir, ...pullRequest(story), inputs: { only: 'config' } });
    expect(other.outputs['verdict']).toBe('pass');
  });
});

describe('policy comes from base', () => {
  const LENIENT = 'version: 1\nfail-on: never\n';

  test('a pull request cannot loosen its own gate', async () => {
    const story = storyOf(BEFORE, { ...BREAKING, '.github/breakwater.yml': LENIENT });
    using made = story.made;
    expect((await runAction({ workspace: made.dir, ...pullRequest(story) })).exitCode).toBe(1);
  });

  test.each([
    ['usual', '.github/breakwater.yml', {}],
    ['named', 'ci/gate.yml', { settings: 'ci/gate.yml' }],
  ])('the %s settings of base count', async (_, path, inputs) => {
    const story = storyOf({ ...BEFORE, [path]: LENIENT }, { ...BREAKING, [path]: 'version: 1\nfail-on: low\n' });
    using made = story.made;
    expect((await runAction({ workspace: made.dir, ...pullRequest(story), inputs })).exitCode).toBe(0);
  });
});

describe('what the user can mend ends in one clear line and a hint', () => {
  test.each<[string, (story: Story) => Partial<Step> & Start, string]>([
    [
      'an input',
      (story) => ({ ...pullRequest(story), inputs: { 'fail-on': 'hihg' } }),
      'the input `fail-on` does not take `hihg`\nIt takes critical, high, medium, low, never.',
    ],
    [
      'a folder for reports elsewhere',
      (story) => ({ ...pullRequest(story), inputs: { 'report-dir': '/etc' } }),
      'the input `report-dir` does not take `/etc`\nIt takes a folder inside the workspace or the temporary folder of the runner.',
    ],
    [
      'an event without a base',
      ({ head }) => ({ event: 'schedule', payload: {}, env: on('refs/heads/main', head) }),
      '`schedule` on `main` has nothing to compare with\nSet the input `base` to a branch, a tag or a commit.',
    ],
    [
      'a payload that GitHub never sends',
      () => ({ event: 'pull_request', payload: { pull_request: { base: { sha: '$(id)' } } } }),
      'the event `pull_request` cannot be used: `pull_request.base.sha` is not as GitHub sends it\nSet the inputs `base` and `head` to name what to compare.',
    ],
    [
      'settings that base does not have',
      (story) => ({ ...pullRequest(story), inputs: { settings: 'none.yml' } }),
      'the base has no settings file none.yml\nMerge it first, or leave it out.',
    ],
  ])('%s', async (_, start, words) => {
    const story = storyOf(BEFORE, BREAKING);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...start(story) });
    expect(wordsOf(ran)).toEqual([words]);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toEqual({});
  });

  test.each([
    ['settings in base', { '.github/breakwater.yml': 'version: 1\0' }, {}, 'breakwater.yml'],
    ['waivers in head', {}, { '.github/breakwater-waivers.yml': 'waivers: []\0' }, 'breakwater-waivers.yml'],
  ])('%s that are no text', async (_, before, after, name) => {
    const story = storyOf({ ...BEFORE, ...before }, { ...BREAKING, ...after });
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story) });
    expect(wordsOf(ran)).toEqual([
      expect.stringMatching(`^cannot read .github/${name}: .+\nMend or remove the file.$`),
    ]);
    expect(ran.exitCode).toBe(1);
  });
});

describe('names and values that look like commands', () => {
  const NAME = 'api/\n::error::pwned\n##[set-env name=PATH]pwned\r::add-mask::a .proto';
  const VALUE = '::set-output name=verdict::pass %0A::error::pwned ##[error]pwned';

  test('stay text', async () => {
    const before = { [NAME]: SCHEMA, 'conf.yaml': 'log-level: info\nbanner: hello\n', 'bad.proto': SCHEMA };
    const after = {
      [NAME]: BREAKING['api/user.proto'] ?? '',
      'conf.yaml': `log-level: debug\nbanner: "${VALUE}"\n`,
      'bad.proto': `${VALUE}\n`,
    };
    const story = storyOf(before, after);
    using made = story.made;
    const ran = await runAction({ workspace: made.dir, ...pullRequest(story) });
    const [mask, ...rest] = ran.commands;
    expect(mask).toEqual({ name: 'add-mask', properties: {}, message: TOKEN });
    expect(rest.at(-1)).toEqual({
      name: 'error',
      properties: {},
      message: expect.stringMatching(/^2 changes block this merge/),
    });
    expect(rest.slice(0, -1).map(({ properties }) => properties['title'])).toEqual(
      rest.slice(0, -1).map(() => expect.stringMatching(/^(?:critical|high|medium|low): /)),
    );
    expect(rest.flatMap(({ message }) => readLog(message).commands)).toEqual([]);
    expect(readLog(ran.summary).commands).toEqual([]);
    expect(ran.outputs['verdict']).toBe('block');
    expect(ran.log.join('\n')).toContain('pwned');
  });
});
