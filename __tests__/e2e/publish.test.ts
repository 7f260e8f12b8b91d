/** The fork-safe pair by the bundles: one run without rights reviews, another without the code posts. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startFakeGitHub } from '../support/fake-github.ts';
import type { Fault } from '../support/fake-github/faults.ts';
import { makePull } from '../support/fake-github/pull.ts';
import { type Files, makeRepository } from '../support/repository.ts';
import { runAction, TOKEN } from '../support/runner.ts';

const SCHEMA = `syntax = "proto3";
package acme.v1;

message User {
  // One.
  // Two.
  // Three.
  // Four.
  string name = 1;
  string email = 2;
  string phone = 3;
}
`;
const BEFORE: Files = { 'user.proto': SCHEMA };
const BREAKING: Files = { 'user.proto': SCHEMA.replace('  string email = 2;\n', '') };
const RENAMED: Files = { 'user.proto': SCHEMA.replace('string email = 2', 'string e_mail = 2') };
const BOT = 'github-actions[bot]';
const BLOCKED = '## Breakwater: 1 change blocks this merge';
type Data = Record<string, unknown>;

/** The first job says the same of the same commit: ids have no clock in them. */
const reports = new Map<string, Promise<{ readonly exitCode: number; readonly report: string }>>();

async function sceneOf(after: Files = BREAKING) {
  const made = makeRepository();
  const base = made.commit(BEFORE);
  made.branch('topic');
  const pull = Object.assign(makePull(made, { base, head: made.commit(after) }), { owner: 'stranger' });
  const github = await startFakeGitHub(pull);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));
  const file = join(folder, 'report.json');
  let seen = 0;
  const reviewed = async () => {
    const sides = { base: { sha: pull.base, ref: 'main' }, head: { sha: pull.head, ref: 'topic' } };
    const ran = await runAction({
      event: 'pull_request',
      payload: { pull_request: { number: pull.number, user: { login: pull.author }, ...sides } },
      workspace: made.dir,
      inputs: { advisories: 'off', comment: 'never', review: 'never' },
      env: { GITHUB_API_URL: github.api, GITHUB_RUN_ID: '98' },
    });
    return { exitCode: ran.exitCode, report: readFileSync(ran.outputs['report-path'] ?? '', 'utf8') };
  };
  const scene = {
    made,
    pull,
    github,
    folder,
    file,
    requests: () => github.asked.slice(seen, (seen = github.asked.length)).map(({ operation }) => operation),
    /** The first job: it may read, and leaves its report to the second. */
    async review() {
      github.accounts.set(TOKEN, { login: BOT, can: 'read' });
      const found = reports.get(pull.head) ?? reviewed();
      reports.set(pull.head, found);
      const { exitCode, report } = await found;
      writeFileSync(file, report);
      github.accounts.set(TOKEN, { login: BOT, can: 'write' });
      scene.requests();
      return exitCode;
    },
    tamper: (change: (report: Data) => unknown) => {
      const report: Data = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify(change(report)));
    },
    /** The second job, in an empty workspace. */
    publish(inputs: Readonly<Record<string, string>> = {}, run: Data = {}, event = 'workflow_run') {
      const known = {
        id: 98,
        event: 'pull_request',
        head_sha: pull.head,
        head_branch: 'topic',
        head_repository: { owner: { login: 'stranger' } },
        pull_requests: [],
      };
      const named = { REPORT: 'report.json', COMMENT: 'on-findings', REVIEW: 'comment', TOKEN, ...inputs };
      return runAction({
        event,
        payload: { workflow_run: { ...known, ...run } },
        workspace: folder,
        entry: 'dist/publish.js',
        env: {
          GITHUB_API_URL: github.api,
          GITHUB_RUN_ID: '99',
          ...Object.fromEntries(Object.entries(named).map(([name, value]) => [`INPUT_${name}`, value])),
        },
      });
    },
    [Symbol.asyncDispose]: async () => {
      made[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
  return scene;
}
type Scene = Awaited<ReturnType<typeof sceneOf>>;

const seen = ({ pull }: Scene) => ({
  comments: pull.comments.map(({ body }) => body.split('\n')[1]),
  reviews: pull.reviews.map(({ state }) => state),
  inline: pull.inline.map(({ side, line, body }) => `${side} ${line}: ${body.split('\n')[1]}`),
});
const ONCE = { comments: [BLOCKED], reviews: ['COMMENTED'], inline: ['LEFT 10: **high** · field removed'] };
const NOTHING = { comments: [], reviews: [], inline: [] };
const isWrite = (operation: string) => !operation.startsWith('GET ') && operation !== 'POST /graphql';

describe.concurrent('the pair', () => {
  test('posts what the other run found, once, and links to that run', async () => {
    await using scene = await sceneOf();
    expect(await scene.review()).toBe(1);
    expect(seen(scene)).toEqual(NOTHING);
    expect((await scene.publish()).exitCode).toBe(0);
    expect(seen(scene)).toEqual(ONCE);
    expect(scene.pull.comments[0]?.body).toContain('/acme/app/actions/runs/98)');
    expect(scene.pull.comments[0]?.body).toContain(`/acme/app/blob/${scene.pull.base}/user.proto#L10`);
    expect(scene.requests().length).toBeLessThanOrEqual(12);
    await scene.publish();
    expect(scene.requests().filter(isWrite)).toEqual([]);
  });

  test('follows the pull request to its end', async () => {
    await using scene = await sceneOf();
    await scene.review();
    await scene.publish();
    scene.pull.head = scene.made.commit(BEFORE);
    expect(await scene.review()).toBe(0);
    await scene.publish();
    expect(seen(scene).inline).toEqual([expect.stringContaining('Resolved in')]);
  });

  test('the action stands in a folder of its own and names the bundle beside it', () => {
    const action = parse(readFileSync('publish/action.yml', 'utf8'));
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/publish.js' });
    const asked = ['token', 'report', 'comment', 'review', 'max-inline-comments', 'only'];
    expect(Object.keys(action.inputs)).toEqual(asked);
  });

  test('a folder will do, and the bundle alone is enough', async () => {
    await using scene = await sceneOf();
    await scene.review();
    mkdirSync(join(scene.folder, 'artifact'));
    cpSync(scene.file, join(scene.folder, 'artifact', 'report.json'));
    expect((await scene.publish({ REPORT: 'artifact' })).exitCode).toBe(0);
    expect(seen(scene)).toEqual(ONCE);
  });

  test('a suggestion of a stranger is shown, and cannot be committed with a click', async () => {
    await using scene = await sceneOf(RENAMED);
    await scene.review();
    await scene.publish();
    expect(scene.pull.inline[0]?.body).toContain('e_mail = 2 [json_name = "email"];');
    expect(scene.pull.inline[0]?.body).not.toContain('```suggestion');
  });

  test('a report that says all is well takes no block back', async () => {
    await using scene = await sceneOf();
    await scene.review();
    await scene.publish();
    const review = { id: scene.pull.nextId(), user: BOT, commit: scene.pull.head, state: 'CHANGES_REQUESTED' as const };
    scene.pull.reviews.push({ ...review, body: '<!-- breakwater all review -->\nx' });
    scene.tamper((report) => ({
      ...report,
      verdict: { conclusion: 'pass', because: 'All is well.', notes: [] },
      findings: [],
    }));
    await scene.publish();
    expect(seen(scene).reviews).toEqual(['COMMENTED', 'CHANGES_REQUESTED']);
  });

  test('who changes workflows may have changed the report: that is said', async () => {
    await using scene = await sceneOf({ ...BREAKING, '.github/workflows/ci.yml': 'on: push\njobs: {}\n' });
    await scene.review();
    await scene.publish();
    expect(scene.pull.comments[0]?.body).toContain('possibly the run that made this report');
  });
});

describe.concurrent('nothing is posted', () => {
  test.each<[string, (scene: Scene) => void, Data, number, RegExp]>([
    [
      'another commit was pushed',
      ({ pull, made }) => void (pull.head = made.commit(BEFORE)),
      {},
      0,
      /no open pull request/,
    ],
    ['the pull request is closed', ({ pull }) => void (pull.state = 'closed'), {}, 0, /no open pull request/],
    ['the fork is gone', () => undefined, { head_repository: null }, 0, /no open pull request/],
    [
      'the branch is of somebody else',
      () => undefined,
      { head_repository: { owner: { login: 'mallory' } } },
      0,
      /no open pull request/,
    ],
    ['the run was for a push', () => undefined, { event: 'push' }, 0, /made for no pull request/],
    [
      'the report is of another commit',
      ({ tamper }) => tamper((report) => ({ ...report, range: { ...Object(report['range']), head: 'b'.repeat(40) } })),
      {},
      1,
      /about another commit than the run/,
    ],
    ['the report is too large', ({ file }) => writeFileSync(file, 'x'.repeat(17_000_000)), {}, 1, /it is too large/],
    ['the report is no JSON', ({ file }) => writeFileSync(file, '{'), {}, 1, /it is no JSON/],
    [
      'the report is tampered with',
      ({ tamper }) => tamper((report) => ({ ...report, findings: 'none' })),
      {},
      1,
      /`findings` is not as reports have it/,
    ],
  ])('%s', async (...[, meanwhile, run, exitCode, words]) => {
    await using scene = await sceneOf();
    await scene.review();
    const { head } = scene.pull;
    meanwhile(scene);
    const ran = await scene.publish({}, { head_sha: head, ...run });
    expect(seen(scene)).toEqual(NOTHING);
    expect(ran.exitCode).toBe(exitCode);
    expect([...ran.log, ...ran.commands.map(({ message }) => message)].join('\n')).toMatch(words);
  });

  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['no report', { REPORT: 'missing.json' }, 'workflow_run', /it cannot be read/],
    ['a report elsewhere', { REPORT: '/etc/passwd' }, 'workflow_run', /it lies elsewhere/],
    ['a link', { REPORT: 'link.json' }, 'workflow_run', /it lies elsewhere|no plain file/],
    ['requesting changes', { REVIEW: 'request-changes' }, 'workflow_run', /does not take `request-changes` here/],
    ['another event', {}, 'pull_request', /is not about a run that ended/],
  ])('%s', async (_, inputs, event, words) => {
    await using scene = await sceneOf();
    await scene.review();
    symlinkSync(scene.file, join(scene.folder, 'link.json'));
    const ran = await scene.publish(inputs, {}, event);
    expect([ran.exitCode, seen(scene)]).toEqual([1, NOTHING]);
    expect(ran.commands.map(({ message }) => message).join('\n')).toMatch(words);
  });

  test('a token that may not write: told, and the job is green, since the verdict is the other job’s', async () => {
    await using scene = await sceneOf();
    await scene.review();
    scene.github.accounts.set(TOKEN, { login: BOT, can: 'read' });
    const ran = await scene.publish();
    expect([ran.exitCode, seen(scene)]).toEqual([0, NOTHING]);
    expect(ran.summary).toContain('The job needs `pull-requests: write`');
  });
});

test.each<[string, readonly Fault[]]>([
  ['reset after the comment', [{ on: /^POST .+\/comments$/, lose: 'reset' }]],
  ['502 after the review', [{ on: /^POST .+\/reviews$/, lose: 'bad-gateway' }]],
  ['500 while it looks for the pull request', [{ on: /^GET .+\/pulls$/, answer: { status: 500, body: {} } }]],
])('%s: posted once', async (_, faults) => {
  await using scene = await sceneOf();
  await scene.review();
  scene.github.fail(...faults);
  await scene.publish();
  expect(seen(scene)).toEqual(ONCE);
});

/** Text of a stranger that tries to be more than text. */
const ATTACKS: readonly (readonly [string, string, RegExp])[] = [
  ['a marker', '<!-- breakwater all verdict -->', /^<!-- breakwater all verdict -->$/m],
  ['an image', '![x](https://evil.example/x.png)', /!\[x\]\(/],
  ['a link', '[merge](https://evil.example)', /\]\(https:\/\/evil/],
  ['HTML', '<img src=x onerror=alert(1)><h1>Approved</h1>', /<img|<h1>/],
  ['a mention', 'ping @octocat and @acme/security', /@octocat|@acme/],
  ['a reference', 'fixes #1 and GH-2', /fixes #1|GH-2/],
  ['a direction mark', 'safe \u202Eevil', /\u202E/],
  ['an end of the fold', '</details></summary>', /<\/summary>\s*x/],
  ['a cell', '| **pass** | nothing | here |', /\| \*\*pass\*\* \|/],
  ['a command to the runner', '\n::set-env name=PATH::/evil\n##[add-path]/evil', /^::set-env|##\[add-path/m],
  ['a suggestion', '```suggestion\nrm -rf\n```', /^```suggestion/m],
];
const TEXTS = ['message', 'why', 'fix', 'title', 'subject', 'suggestion'];

/** What a body says but for its marker, its fences, its code spans and the addresses of its own links. */
const outsideOfCode = (body: string): string =>
  body
    .slice(body.indexOf('\n') + 1)
    .replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '``')
    .replaceAll(/\]\(https:\/\/github\.example\.com\/acme\/app\/[^)\s]*\)/g, ']');

test('every attack, in every string at once, is text', async () => {
  const attack = ATTACKS.map(([, text]) => text).join(' x ');
  await using scene = await sceneOf();
  await scene.review();
  scene.tamper((report) => {
    const [found]: Data[] = Object(report['findings']);
    const place = { path: `a ${attack}.proto`, line: 3 };
    const more = { before: place, after: place, also: [{ before: null, after: place }] };
    const approval = { count: 1, from: [attack.slice(0, 200)], by: [attack.slice(-200)], met: false };
    const waiver = { id: attack.slice(0, 400), reason: attack, expires: '2027-01-31', new: true };
    const hostile = { ...found, ...Object.fromEntries(TEXTS.map((name) => [name, attack])), ...more };
    return {
      ...report,
      verdict: { conclusion: 'block', because: attack, notes: [attack] },
      findings: [
        { ...hostile, approval },
        { ...hostile, id: `${String(found?.['id'])}2`, waiver, blocks: undefined },
      ],
      changes: [
        {
          domain: 'dependencies',
          kind: 'major',
          subject: attack,
          name: attack,
          from: attack,
          to: attack,
          before: null,
          after: place,
          section: attack,
          direct: true,
          locked: false,
        },
      ],
      unreadable: [{ path: attack, side: 'head', reason: attack }],
    };
  });
  const ran = await scene.publish({ REVIEW: 'never' });
  await scene.publish();
  expect(ran.exitCode).toBe(0);
  const bodies = [...scene.pull.comments, ...scene.pull.reviews, ...scene.pull.inline].map(({ body }) => body);
  expect(bodies.length).toBeGreaterThanOrEqual(2);
  const effective = ATTACKS.filter(([, , effect]) => bodies.some((body) => effect.test(outsideOfCode(body))));
  expect(effective.map(([name]) => name)).toEqual([]);
  expect(bodies.join('\n')).toContain('evil.example');
});
