/** The bundled Action against a GitHub of our own: what stands on the pull request after each run, and at what cost. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import type { Fault } from '../support/fake-github/faults.ts';
import { makePull, type Pull } from '../support/fake-github/pull.ts';
import { type Files, makeRepository, type TestRepository } from '../support/repository.ts';
import { type Ran, runAction, type Step, TOKEN } from '../support/runner.ts';

const SCHEMA = `syntax = "proto3";
package acme.v1;

// Who uses the product, and where
// to find them. These lines keep the
// opening of the message away from the
// field that goes.
message User {
  // The name that is shown to others,
  // as it was entered, in any script
  // that there is, with no more than
  // a hundred characters.
  string name = 1;
  string email = 2;
  string phone = 3;
}
`;
const BEFORE: Files = { 'api/user.proto': SCHEMA };
const WITHOUT_EMAIL = SCHEMA.replace('  string email = 2;\n', '');
const BREAKING: Files = { 'api/user.proto': WITHOUT_EMAIL };
const HARMLESS: Files = { 'api/user.proto': SCHEMA.replace('// a hundred', '// one hundred') };

/** A pull request on a real repository, and GitHub around it. */
interface Scene extends AsyncDisposable {
  readonly made: TestRepository;
  readonly pull: Pull;
  readonly github: FakeGitHub;
  /** Pushes a commit to the pull request. */
  push(files: Files): void;
  run(inputs?: Readonly<Record<string, string>>, more?: Pick<Partial<Step>, 'event' | 'entry'>): Promise<Ran>;
  /** What was asked since the last time. */
  requests(): string[];
}

async function sceneOf(after: Files, before: Files = BEFORE): Promise<Scene> {
  const made = makeRepository();
  const base = made.commit(before);
  made.branch('topic');
  const pull = makePull(made, { base, head: made.commit(after) });
  const github = await startFakeGitHub(pull);
  let seen = 0;
  return {
    made,
    pull,
    github,
    push: (files) => {
      pull.head = made.commit(files);
    },
    run: (inputs = {}, more = {}) =>
      runAction({
        event: 'pull_request',
        payload: {
          pull_request: {
            number: pull.number,
            user: { login: pull.author },
            base: { sha: pull.base, ref: 'main' },
            head: { sha: pull.head, ref: 'topic' },
          },
        },
        workspace: made.dir,
        inputs: { advisories: 'off', ...inputs },
        env: { GITHUB_API_URL: github.api, GITHUB_RUN_ID: '99' },
        ...more,
      }),
    requests: () => github.asked.slice(seen, (seen = github.asked.length)).map(({ operation }) => operation),
    [Symbol.asyncDispose]: async () => {
      made[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

const BOT = 'github-actions[bot]';
const READS = 5;
const isWrite = (operation: string) => !operation.startsWith('GET ') && operation !== 'POST /graphql';
const short = (sha: string) => sha.slice(0, 7);

/** All that stands on the pull request, without markers: what a reader sees. */
const seen = ({ pull }: Scene) => ({
  comments: pull.comments.map(({ body }) => body.split('\n')[1]),
  reviews: pull.reviews.map(({ state }) => state),
  inline: pull.inline.map(({ side, line, body }) => `${side} ${line}: ${body.split('\n')[1]}`),
});
const BLOCKED = '## Breakwater: 1 change blocks this merge';
const EMAIL = 'LEFT 14: **high** · field removed';
const ONCE = { comments: [BLOCKED], reviews: ['COMMENTED'], inline: [EMAIL] };

describe.concurrent('a pull request from its first review to its last', () => {
  test('first review: one comment, one review, the deleted line commented on', async () => {
    await using scene = await sceneOf(BREAKING);
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(seen(scene)).toEqual(ONCE);
    expect(scene.pull.comments[0]?.body).toContain('id: "protobuf/field-removed:acme.v1.User.email#2"');
    expect(scene.pull.comments[0]?.body).toContain(
      '[The whole report](https://github.example.com/acme/app/actions/runs/99)',
    );
    expect(scene.pull.inline[0]).toMatchObject({ path: 'api/user.proto', user: BOT });
    const asked = scene.requests();
    expect(asked.filter(isWrite)).toEqual([
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ]);
    expect(asked.length).toBe(READS + 3);
  });

  test('the bundle alone is enough', async () => {
    await using scene = await sceneOf(BREAKING);
    const folder = scene.made.beside('bundle');
    cpSync('dist', folder, { recursive: true });
    await scene.run({}, { entry: join(folder, 'index.js') });
    expect(seen(scene)).toEqual(ONCE);
  });

  test('the same again: nothing is written', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run();
    scene.requests();
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(seen(scene)).toEqual(ONCE);
    expect(scene.requests().length).toBe(READS);
  });

  test('a fix turns the comment green and resolves in words; the fault back opens it again', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run();
    scene.push(HARMLESS);
    const mended = await scene.run();
    expect(mended.exitCode).toBe(0);
    expect(scene.pull.comments.map(({ body }) => body)).toEqual([
      '<!-- breakwater all verdict -->\nBreakwater: 1 file changed, none in meaning.\n',
    ]);
    expect(seen(scene).inline).toEqual([`LEFT 14: Resolved in \`${short(scene.pull.head)}\`.`]);
    expect(scene.pull.inline[0]?.body).toContain('It was: **high** · field removed');
    scene.requests();
    await scene.run();
    expect(scene.requests().length).toBe(READS);
    scene.push(BREAKING);
    expect((await scene.run()).exitCode).toBe(1);
    expect(seen(scene)).toEqual(ONCE);
  });

  test('a second finding is all that a second review brings', async () => {
    const order = 'syntax = "proto3";\nmessage Order {\n  string id = 1;\n}\n';
    await using scene = await sceneOf(BREAKING, { ...BEFORE, 'api/order.proto': order });
    await scene.run();
    scene.push({ 'api/order.proto': order.replace('  string id = 1;\n', '') });
    await scene.run();
    expect(seen(scene)).toEqual({
      comments: ['## Breakwater: 2 changes block this merge'],
      reviews: ['COMMENTED', 'COMMENTED'],
      inline: [EMAIL, expect.stringContaining('field removed')],
    });
    expect(scene.pull.inline[1]?.path).toBe('api/order.proto');
  });

  test('a rebase onto another base moves lines, and nothing is posted again', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run();
    const { made, pull } = scene;
    made.git('switch', '--quiet', 'main');
    const base = made.commit({ 'api/user.proto': SCHEMA.replace('package', '// One more line.\n\npackage') });
    made.git('switch', '--quiet', 'topic');
    made.git('rebase', '--quiet', 'main');
    Object.assign(pull, { base, head: made.git('rev-parse', 'HEAD') });
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(seen(scene)).toEqual(ONCE);
  });

  test('a waiver accepts in words', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run();
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const waiver = { id: 'protobuf/field-removed:acme.v1.User.email#2', reason: 'gone since June', expires };
    scene.push({ '.github/breakwater-waivers.yml': JSON.stringify({ waivers: [waiver] }) });
    expect((await scene.run()).exitCode).toBe(0);
    expect(seen(scene).inline).toEqual([`LEFT 14: Accepted until \`${expires}\`: gone since June`]);
  });

  test('where nothing is to be said nothing is written', async () => {
    await using scene = await sceneOf(HARMLESS);
    expect((await scene.run()).exitCode).toBe(0);
    expect(seen(scene)).toEqual({ comments: [], reviews: [], inline: [] });
    expect(scene.requests().length).toBe(READS);
  });
});

describe.concurrent('what the workflow asks for', () => {
  test.each([
    [{ comment: 'never' }, { ...ONCE, comments: [] }],
    [{ review: 'never' }, { ...ONCE, reviews: [], inline: [] }],
    [
      { comment: 'never', review: 'never' },
      { comments: [], reviews: [], inline: [] },
    ],
    [{ 'max-inline-comments': '0' }, { ...ONCE, inline: [] }],
    [{ token: '' }, { comments: [], reviews: [], inline: [] }],
  ])('%j', async (inputs, expected) => {
    await using scene = await sceneOf(BREAKING);
    expect((await scene.run(inputs)).exitCode).toBe(1);
    expect(seen(scene)).toEqual(expected);
  });

  test('`comment: always` says that all is well', async () => {
    await using scene = await sceneOf(HARMLESS);
    await scene.run({ comment: 'always' });
    expect(seen(scene).comments).toEqual(['Breakwater: 1 file changed, none in meaning.']);
  });

  test('without a review the comment tells what each finding means', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run({ review: 'never' });
    expect(scene.pull.comments[0]?.body).toContain('Old readers still expect the field');
  });

  test('steps for other domains leave each other alone', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run({ only: 'protobuf' });
    await scene.run({ only: 'config' });
    expect(seen(scene)).toEqual(ONCE);
  });

  test('`request-changes` blocks, once, and dismisses its own when nothing blocks', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run({ review: 'request-changes' });
    await scene.run({ review: 'request-changes' });
    expect(seen(scene)).toEqual({ ...ONCE, reviews: ['CHANGES_REQUESTED'] });
    const other = {
      id: scene.pull.nextId(),
      user: 'ana',
      body: 'no',
      commit: scene.pull.head,
      state: 'CHANGES_REQUESTED',
    } as const;
    scene.pull.reviews.push({ ...other });
    scene.push(HARMLESS);
    await scene.run({ review: 'request-changes' });
    expect(seen(scene).reviews).toEqual(['DISMISSED', 'CHANGES_REQUESTED']);
    scene.push(BREAKING);
    await scene.run({ review: 'request-changes' });
    expect(seen(scene).reviews).toEqual(['DISMISSED', 'CHANGES_REQUESTED', 'CHANGES_REQUESTED']);
    expect(seen(scene).inline).toEqual([EMAIL]);
  });

  test('nobody can request changes of himself', async () => {
    await using scene = await sceneOf(BREAKING);
    scene.github.accounts.set(TOKEN, { login: scene.pull.author, can: 'write' });
    await scene.run({ review: 'request-changes' });
    expect(seen(scene)).toEqual(ONCE);
  });
});

describe.concurrent('where a comment stands', () => {
  test('a suggestion stands on the lines that it replaces', async () => {
    await using scene = await sceneOf({ 'api/user.proto': SCHEMA.replace('string email = 2', 'string e_mail = 2') });
    await scene.run();
    expect(seen(scene).inline).toEqual(['RIGHT 14: **high** · field renamed']);
    expect(scene.pull.inline[0]?.body).toContain('```suggestion\n  string e_mail = 2 [json_name = "email"];\n```');
    await scene.run();
    expect(scene.pull.inline[0]?.body).toContain('```suggestion\n');
    expect(scene.requests().filter(isWrite).length).toBe(2);
  });

  test('a deleted file, a renamed one, and a file that GitHub shows no patch of', async () => {
    await using scene = await sceneOf(
      {
        'api/user.proto': null,
        'api/v1/user.proto': WITHOUT_EMAIL,
        'a.proto': null,
        'b.proto': 'syntax = "proto3";\n',
      },
      {
        ...BEFORE,
        'a.proto': 'syntax = "proto3";\nmessage A {}\n',
        'b.proto': 'syntax = "proto3";\nmessage B {}\n',
      },
    );
    scene.pull.tooLarge.add('b.proto');
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.pull.inline.map(({ path, side }) => `${path} ${side}`).toSorted()).toEqual(
      expect.arrayContaining(['a.proto LEFT', 'api/v1/user.proto LEFT']),
    );
    const atFile = scene.pull.inline.find(({ path }) => path === 'b.proto');
    expect(atFile).toMatchObject({ body: expect.stringContaining('`B`'), user: BOT });
    expect(atFile?.line).toBeUndefined();
    scene.requests();
    await scene.run();
    expect(scene.requests().filter(isWrite)).toEqual([]);
  });

  test('300 findings: 25 at lines, the rest in the text, and none again', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `M${index}`);
    const schema = (field: string) =>
      `syntax = "proto3";\n${names.map((name) => `message ${name} {\n${field}}\n`).join('')}`;
    await using scene = await sceneOf({ 'a.proto': schema('') }, { 'a.proto': schema('  string a = 1;\n') });
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.pull.inline.length).toBe(25);
    expect(scene.pull.reviews.map(({ state }) => state)).toEqual(['COMMENTED']);
    expect(scene.pull.reviews[0]?.body).toMatch(/And \d+ findings more: the report has them all/);
    expect(scene.pull.comments[0]?.body).toContain('300 changes block this merge');
    expect(scene.requests().length).toBe(READS + 3);
    await scene.run();
    expect(scene.requests().length).toBe(READS);
  });

  test('a long conversation is read to its end', async () => {
    await using scene = await sceneOf(BREAKING);
    for (let n = 0; n < 150; n++) scene.pull.comments.push({ id: scene.pull.nextId(), user: 'ana', body: `talk ${n}` });
    await scene.run();
    scene.requests();
    await scene.run();
    expect(scene.pull.comments.length).toBe(151);
    expect(scene.requests().length).toBe(READS + 1);
  });

  test('a second comment with the verdict, left by a run at the same time, goes', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run();
    const [first] = scene.pull.comments;
    scene.pull.comments.push({ id: scene.pull.nextId(), user: BOT, body: first?.body ?? '' });
    await scene.run();
    expect(scene.pull.comments).toEqual([first]);
  });

  test('a marker of somebody else is nothing to us', async () => {
    await using scene = await sceneOf(BREAKING);
    const forged = { id: 1, user: 'mallory', body: '<!-- breakwater all verdict -->\nAll is well.' };
    scene.pull.comments.push({ ...forged });
    await scene.run();
    expect(scene.pull.comments[0]).toEqual(forged);
    expect(scene.pull.comments[1]).toMatchObject({ user: BOT, body: expect.stringContaining(BLOCKED) });
  });
});

const REVIEW = /^POST .+\/reviews$/;
const COMMENT = /^POST .+\/comments$/;
const LISTS = /^GET .+\/comments$/;
const limited = (status: number, headers: Record<string, string>) => ({
  answer: { status, body: { message: 'API rate limit exceeded' }, headers },
});
const broken = (status: number) => ({ answer: { status, body: { message: 'Server Error' } } });
const refused = (status: number, message: string) => ({ answer: { status, body: { message, errors: [message] } } });

describe.concurrent('faults: the verdict stays, nothing is lost, nothing is posted twice', () => {
  test.each<[string, readonly Fault[]]>([
    ['429 with Retry-After', [{ on: REVIEW, ...limited(429, { 'retry-after': '1' }) }]],
    ['403 with Retry-After', [{ on: COMMENT, ...limited(403, { 'retry-after': '1' }) }]],
    [
      'an hourly limit that ends soon',
      [{ on: LISTS, ...limited(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }) }],
    ],
    ['500 on reading', [{ on: LISTS, ...broken(500) }]],
    ['502 on reading, twice', [{ on: LISTS, times: 2, ...broken(502) }]],
    ['500 on commenting', [{ on: COMMENT, ...broken(500) }]],
    ['503 on reviewing', [{ on: REVIEW, ...broken(503) }]],
    ['reset on reading', [{ on: LISTS, refuse: true }]],
    ['reset before the comment', [{ on: COMMENT, refuse: true }]],
    ['reset after the comment', [{ on: COMMENT, lose: 'reset' }]],
    ['reset after the review', [{ on: REVIEW, lose: 'reset' }]],
    ['502 after the comment', [{ on: COMMENT, lose: 'bad-gateway' }]],
    ['502 after the review', [{ on: REVIEW, lose: 'bad-gateway' }]],
    ['half an answer to the comment', [{ on: COMMENT, lose: 'truncate' }]],
    ['half an answer to the review', [{ on: REVIEW, lose: 'truncate' }]],
    ['half a list', [{ on: LISTS, lose: 'truncate' }]],
    [
      'both answers lost',
      [
        { on: COMMENT, lose: 'reset' },
        { on: REVIEW, lose: 'reset' },
      ],
    ],
    ['slow', [{ on: /^/, times: 9, delay: 200 }]],
  ])('%s', async (_, faults) => {
    await using scene = await sceneOf(BREAKING);
    scene.github.fail(...faults);
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['verdict']).toBe('block');
    expect(seen(scene)).toEqual(ONCE);
    expect(ran.log.join('\n')).not.toContain('Not everything is posted');
    await scene.run();
    expect(seen(scene)).toEqual(ONCE);
  });

  test.each<[string, readonly Fault[], Partial<typeof ONCE>, RegExp]>([
    [
      '403 on everything',
      [{ on: /^/, times: 99, ...refused(403, 'Resource not accessible by integration') }],
      { comments: [], reviews: [], inline: [] },
      /the token may not write there/,
    ],
    [
      '403 on the review',
      [{ on: REVIEW, ...refused(403, 'Resource not accessible by integration') }],
      { reviews: [], inline: [] },
      /the token may not write there/,
    ],
    [
      '404 on everything',
      [{ on: /^/, times: 99, ...refused(404, 'Not Found') }],
      { comments: [], reviews: [], inline: [] },
      /GitHub does not find it/,
    ],
    [
      '422 on the comment',
      [{ on: COMMENT, ...refused(422, 'Validation Failed') }],
      { comments: [] },
      /GitHub refuses a comment/,
    ],
    [
      '422 on both forms of the review',
      [{ on: REVIEW, times: 2, ...refused(422, 'Unprocessable Entity') }],
      { reviews: [], inline: [] },
      /GitHub refuses a comment/,
    ],
    [
      'a limit that lasts',
      [{ on: REVIEW, ...limited(429, { 'retry-after': '3600' }) }],
      { reviews: [], inline: [] },
      /the rate limit of GitHub is reached/,
    ],
    [
      '500 on every comment',
      [{ on: COMMENT, times: 99, ...broken(500) }],
      { comments: [], reviews: [], inline: [] },
      /GitHub does not answer/,
    ],
  ])('%s: told in the summary, made good by the next run', async (_, faults, left, words) => {
    await using scene = await sceneOf(BREAKING);
    scene.github.fail(...faults);
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['verdict']).toBe('block');
    expect(ran.summary).toMatch(words);
    expect(seen(scene)).toEqual({ ...ONCE, ...left });
    for (const fault of faults) Object.assign(fault, { times: 0 });
    await scene.run();
    expect(seen(scene)).toEqual(ONCE);
  });

  test('422 for a line: all stands in the text of the review, and stays known', async () => {
    await using scene = await sceneOf(BREAKING);
    scene.github.fail({ on: REVIEW, ...refused(422, 'Line could not be resolved') });
    const ran = await scene.run();
    expect(ran.summary).not.toContain('Not everything is posted');
    expect(seen(scene)).toEqual({ ...ONCE, inline: [] });
    expect(scene.pull.reviews[0]?.body).toContain('acme.v1.User.email');
    scene.requests();
    await scene.run();
    expect(scene.requests().length).toBe(READS);
    scene.push(HARMLESS);
    await scene.run();
    expect(scene.pull.reviews[0]?.body).toMatch(/-->\nResolved in `[0-9a-f]{7}`\.$/);
  });

  test('a comment of ours that was deleted meanwhile does not keep the rest from being posted', async () => {
    await using scene = await sceneOf(BREAKING);
    await scene.run();
    scene.push(HARMLESS);
    scene.github.fail({ on: /^PATCH .+issues\/comments/, meanwhile: () => void scene.pull.comments.pop() });
    expect((await scene.run()).exitCode).toBe(0);
    expect(seen(scene).inline).toEqual([expect.stringContaining('Resolved in')]);
  });

  test('an answer that is nothing like GitHub: told as a fault of ours, and the verdict stays', async () => {
    await using scene = await sceneOf(BREAKING);
    scene.github.fail({ on: /^GET .+\/pulls\/\{pull_number\}$/, answer: { status: 200, body: {} } });
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.summary).toContain('Breakwater failed, and the log says how');
    expect(ran.commands.map(({ name }) => name)).toEqual(['add-mask', 'error', 'warning', 'error']);
  });

  test('a commit that was pushed meanwhile: its own run will speak', async () => {
    await using scene = await sceneOf(BREAKING);
    const { head } = scene.pull;
    scene.github.fail({ on: /^GET .+\/pulls\/\{pull_number\}$/, meanwhile: () => scene.push(HARMLESS) });
    const ran = await scene.run();
    expect(scene.pull.head).not.toBe(head);
    expect(ran.exitCode).toBe(1);
    expect(seen(scene)).toEqual({ comments: [], reviews: [], inline: [] });
    expect(ran.summary).toContain('its last commit is not the one that was reviewed');
  });
});

describe.concurrent('a token that may only read, as on forks and for Dependabot', () => {
  test.each(['read', 'nothing'] as const)(
    '%s: the job still blocks, and the summary says what is missing',
    async (can) => {
      await using scene = await sceneOf(BREAKING);
      scene.github.accounts.set(TOKEN, { login: BOT, can });
      const ran = await scene.run();
      expect(ran.exitCode).toBe(1);
      expect(seen(scene)).toEqual({ comments: [], reviews: [], inline: [] });
      expect(ran.summary).toContain('The job needs `pull-requests: write`');
    },
  );

  test('a clean change gives no word about it in the summary', async () => {
    await using scene = await sceneOf(HARMLESS);
    scene.github.accounts.set(TOKEN, { login: BOT, can: 'nothing' });
    const ran = await scene.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.summary.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe.concurrent('approvals that settings ask for take the place of `fail-on`', () => {
  const settings = (from: string, count = 1): Files => ({
    ...BEFORE,
    '.github/breakwater.yml': `version: 1\napprovals:\n  - match: { risk: high }\n    approvals: { count: ${count}, from: [${from}] }\n`,
  });
  const TEAM = '"@acme/security"';
  type State = Pull['reviews'][number]['state'];
  const review = ({ pull }: Scene, user: string, state: State, commit = pull.head) =>
    void pull.reviews.push({ id: pull.nextId(), user, body: '', state, commit });
  const asMember = (scene: Scene, teams?: Readonly<Record<string, readonly string[]>>) =>
    void scene.github.accounts.set(TOKEN, { login: BOT, can: 'write', ...(teams === undefined ? {} : { teams }) });

  test.each<[string, string, (scene: Scene) => void, 'block' | 'comment']>([
    ['nobody', '"@ana"', () => undefined, 'block'],
    ['a named user', '"@ana"', (scene) => review(scene, 'ana', 'APPROVED'), 'comment'],
    ['a named user, written otherwise', '"@Ana"', (scene) => review(scene, 'ana', 'APPROVED'), 'comment'],
    ['somebody else', '"@ana"', (scene) => review(scene, 'bob', 'APPROVED'), 'block'],
    ['the author', '"@octo-author"', (scene) => review(scene, 'octo-author', 'APPROVED'), 'block'],
    ['an older commit', '"@ana"', (scene) => review(scene, 'ana', 'APPROVED', scene.pull.base), 'block'],
    [
      'taken back',
      '"@ana"',
      (scene) =>
        ['APPROVED', 'CHANGES_REQUESTED'].forEach((state) =>
          review(scene, 'ana', state === 'APPROVED' ? state : 'CHANGES_REQUESTED'),
        ),
      'block',
    ],
    [
      'given after all',
      '"@ana"',
      (scene) => {
        review(scene, 'ana', 'CHANGES_REQUESTED');
        review(scene, 'ana', 'APPROVED');
      },
      'comment',
    ],
    ['dismissed', '"@ana"', (scene) => review(scene, 'ana', 'DISMISSED'), 'block'],
    [
      'with a remark after it',
      '"@ana"',
      (scene) => {
        review(scene, 'ana', 'APPROVED');
        review(scene, 'ana', 'COMMENTED');
      },
      'comment',
    ],
    [
      'a member of the team',
      TEAM,
      (scene) => {
        asMember(scene, { 'acme/security': ['ana'] });
        review(scene, 'ana', 'APPROVED');
      },
      'comment',
    ],
    [
      'the author, as a member of the team',
      TEAM,
      (scene) => {
        asMember(scene, { 'acme/security': ['octo-author'] });
        review(scene, 'octo-author', 'APPROVED');
      },
      'block',
    ],
    [
      'no member of the team',
      TEAM,
      (scene) => {
        asMember(scene, { 'acme/security': ['eve'] });
        review(scene, 'ana', 'APPROVED');
      },
      'block',
    ],
  ])('%s', async (_, from, meanwhile, verdict) => {
    await using scene = await sceneOf(BREAKING, settings(from));
    meanwhile(scene);
    const ran = await scene.run({}, { event: 'pull_request_review' });
    expect(ran.outputs['verdict']).toBe(verdict);
    expect(ran.exitCode).toBe(verdict === 'block' ? 1 : 0);
    expect(scene.requests().length).toBeLessThanOrEqual(12);
  });

  test('a review is looked at when it comes, counts for its commit alone, and what waits says for whom', async () => {
    await using scene = await sceneOf(BREAKING, settings('"@ana"'));
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.pull.inline[0]?.body).toContain('Waits for 1 approval from `@ana`: nobody has approved yet.');
    review(scene, 'ana', 'APPROVED');
    expect((await scene.run({}, { event: 'pull_request_review' })).exitCode).toBe(0);
    expect(scene.pull.inline[0]?.body).toContain('Needs 1 approval from `@ana`: approved by `@ana`.');
    scene.push({ 'README.md': 'one more\n' });
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.pull.inline.map(({ body }) => body)).toEqual([expect.stringContaining('Waits for 1 approval')]);
  });

  test('one user does not count twice', async () => {
    await using scene = await sceneOf(BREAKING, settings(`"@ana", ${TEAM}`, 2));
    asMember(scene, { 'acme/security': ['ana'] });
    review(scene, 'ana', 'APPROVED');
    expect((await scene.run()).outputs['verdict']).toBe('block');
    review(scene, 'bob', 'APPROVED');
    asMember(scene, { 'acme/security': ['ana', 'bob'] });
    const ran = await scene.run();
    expect(ran.outputs['verdict']).toBe('comment');
    expect(scene.pull.inline[0]?.body).toContain('approved by `@ana`, `@bob`');
  });

  test.each<[string, (scene: Scene) => void, RegExp]>([
    ['a team that the token may not read', () => undefined, /The members of `@acme\/security` cannot be read/],
    [
      'reviews that cannot be read',
      ({ github }) =>
        github.fail({ on: /^GET .+\/reviews$/, ...refused(403, 'Resource not accessible by integration') }),
      /Approvals are not known/,
    ],
  ])('%s: told, and blocked', async (_, meanwhile, words) => {
    await using scene = await sceneOf(BREAKING, settings(TEAM));
    review(scene, 'ana', 'APPROVED');
    meanwhile(scene);
    const ran = await scene.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.summary).toMatch(words);
  });

  test('nobody is asked, and nothing said, where no finding waits', async () => {
    await using scene = await sceneOf(HARMLESS, settings(TEAM));
    expect((await scene.run()).summary).toBe('Breakwater: 1 file changed, none in meaning.\n');
  });

  test('in a merge queue the approvals of the pull request count, and nothing is posted', async () => {
    await using scene = await sceneOf(BREAKING, settings('"@ana"'));
    const { made, pull, github } = scene;
    review(scene, 'ana', 'APPROVED');
    made.branch('queue');
    const queued = made.commit({ 'README.md': 'merged\n' });
    const merge = { base_sha: pull.base, head_sha: queued };
    const run = (number: number) =>
      runAction({
        event: 'merge_group',
        payload: { merge_group: { ...merge, head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${pull.base}` } },
        workspace: made.dir,
        inputs: { advisories: 'off' },
        env: { GITHUB_API_URL: github.api },
      });
    expect((await run(pull.number)).outputs['verdict']).toBe('comment');
    expect(scene.requests().filter(isWrite)).toEqual([]);
  });
});

describe('a pull request of 5,000 files', () => {
  test('as many pages of them are read as it takes, and what GitHub does not list stands in the text', async () => {
    const manifests = (version: string): Files =>
      Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`p/${String(n).padStart(4, '0')}.txt`, version]));
    const late = { 'z/user.proto': SCHEMA };
    await using scene = await sceneOf({ ...manifests('2'), ...BREAKING }, { ...manifests('1'), ...BEFORE, ...late });
    expect((await scene.run()).exitCode).toBe(1);
    expect(seen(scene)).toEqual(ONCE);
    expect(scene.requests().length).toBe(READS + 3);
    scene.push({ 'z/user.proto': WITHOUT_EMAIL.replace('acme.v1', 'acme.v2') });
    expect((await scene.run()).exitCode).toBe(1);
    expect(scene.pull.inline.length).toBe(1);
    expect(scene.pull.reviews.at(-1)?.body).toContain('`z/user.proto:');
    expect(scene.requests().filter((operation) => operation.endsWith('/files')).length).toBe(30);
  }, 120_000);
});
