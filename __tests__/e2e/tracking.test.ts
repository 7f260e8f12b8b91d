/** Audits by the bundled Action: the one issue after each of them. */
import { describe, expect, test } from 'vitest';
import { startFakeGitHub } from '../support/fake-github.ts';
import type { Fault } from '../support/fake-github/faults.ts';
import { makePull } from '../support/fake-github/pull.ts';
import { type Files, makeRepository } from '../support/repository.ts';
import { runAction, TOKEN } from '../support/runner.ts';

const SAFE: Files = { 'app.yaml': 'tls: true\nport: 80\n' };
const UNSAFE: Files = { 'app.yaml': 'tls: false\nport: 80\n' };
const WORSE: Files = { ...UNSAFE, 'web.yaml': 'privileged: true\n', 'user.proto': 'message {' };
const BOT = 'github-actions[bot]';

async function sceneOf(after: Files) {
  const made = makeRepository();
  const base = made.commit(SAFE);
  made.branch('topic');
  const pull = makePull(made, { base, head: made.commit(after) });
  const github = await startFakeGitHub(pull);
  let seen = 0;
  return {
    made,
    github,
    issues: pull.issues,
    commit: (files: Files) => void (pull.head = made.commit(files)),
    run: (inputs: Readonly<Record<string, string>> = {}, event = 'workflow_dispatch') =>
      runAction({
        event,
        payload: { repository: { default_branch: 'main' } },
        workspace: made.dir,
        inputs: { advisories: 'off', 'tracking-issue': 'true', base, head: pull.head, ...inputs },
        env: { GITHUB_API_URL: github.api, GITHUB_RUN_ID: '99', GITHUB_SHA: pull.head },
      }),
    requests: () => github.asked.slice(seen, (seen = github.asked.length)).map(({ operation }) => operation),
    [Symbol.asyncDispose]: async () => {
      made[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}
type Scene = Awaited<ReturnType<typeof sceneOf>>;

/** Each issue in a line: its state, and the first line that people see. */
const shown = ({ issues }: Scene) =>
  issues.map(({ state, body }) => `${state}: ${body.split('\n').find((line) => !line.startsWith('<!--'))}`);
const OPEN = 'open: ## Breakwater: 1 change blocks this merge';
const writes = (scene: Scene) => scene.requests().filter((name) => /^(?:POST|PATCH) .+\/issues/.test(name));

describe.concurrent('one issue', () => {
  test.each(['workflow_dispatch', 'schedule', 'push'])('is opened by %s, once', async (event) => {
    await using scene = await sceneOf(UNSAFE);
    expect((await scene.run({}, event)).exitCode).toBe(1);
    expect(shown(scene)).toEqual([OPEN]);
    expect(scene.issues[0]?.body).toContain('[The run](https://github.example.com/acme/app/actions/runs/99)');
    expect(scene.requests()).toEqual([
      'POST /graphql',
      'GET /repos/{owner}/{repo}/issues',
      'POST /repos/{owner}/{repo}/issues',
    ]);
    await scene.run({}, event);
    expect(writes(scene)).toEqual([]);
  });

  test('follows the findings, is closed when nothing is left, and opened again when it is back', async () => {
    await using scene = await sceneOf(UNSAFE);
    await scene.run();
    scene.commit(WORSE);
    await scene.run();
    expect(shown(scene)).toEqual([expect.stringMatching(/^open: ## Breakwater: [23] changes block/)]);
    scene.commit({ ...SAFE, 'web.yaml': null, 'user.proto': null });
    await scene.run();
    expect(shown(scene)).toEqual([expect.stringMatching(/^closed: Nothing is left to mend at `[0-9a-f]{7}`\.$/)]);
    expect(scene.issues[0]?.reason).toBe('completed');
    scene.commit(UNSAFE);
    await scene.run();
    expect(shown(scene)).toEqual([OPEN]);
    expect(scene.issues[0]?.reason).toBe('reopened');
  });

  test('stays closed where people closed it, until there is something new', async () => {
    await using scene = await sceneOf(UNSAFE);
    await scene.run();
    Object.assign(scene.issues[0] ?? {}, { state: 'closed', reason: 'not_planned' });
    const ran = await scene.run();
    expect(ran.summary).toContain('stays closed: somebody closed it, and nothing is new');
    expect(scene.issues.map(({ state }) => state)).toEqual(['closed']);
    scene.commit(WORSE);
    await scene.run();
    expect(scene.issues.map(({ state }) => state)).toEqual(['open']);
  });

  test('a second one, left by a run at the same time, is closed', async () => {
    await using scene = await sceneOf(UNSAFE);
    await scene.run();
    const [first] = scene.issues;
    scene.issues.push({ title: 'x', state: 'open', reason: null, user: BOT, body: first?.body ?? '', id: 200 });
    await scene.run();
    expect(shown(scene)).toEqual([OPEN, 'closed: This goes on in #100.']);
  });

  test('a marker of somebody else, or of another scope, is nothing to us', async () => {
    await using scene = await sceneOf(UNSAFE);
    const forged = {
      id: 5,
      title: 'x',
      state: 'open' as const,
      reason: null,
      body: '<!-- breakwater all tracking -->\nx',
    };
    scene.issues.push(
      { ...forged, user: 'mallory' },
      { ...forged, id: 6, user: BOT, body: '<!-- breakwater config tracking -->\nx' },
    );
    await scene.run();
    expect(shown(scene)).toEqual(['open: x', 'open: x', OPEN]);
  });

  test.each([
    ['nobody asked', { 'tracking-issue': 'false' }, 'workflow_dispatch', UNSAFE],
    ['no token', { token: '' }, 'workflow_dispatch', UNSAFE],
    ['nothing to mend', {}, 'workflow_dispatch', SAFE],
    ['no audit', {}, 'merge_group', UNSAFE],
  ])('is not opened: %s', async (_, inputs, event, files) => {
    await using scene = await sceneOf(files);
    await scene.run(inputs, event);
    expect(scene.issues).toEqual([]);
  });

  test('fits, however much there is, and mentions nobody', async () => {
    const names = Array.from({ length: 400 }, (_, n) => `@octocat #${n} https:/evil.example/${'x'.repeat(99)}.yaml`);
    await using wide = await sceneOf(Object.fromEntries(names.map((name) => [name, 'a: {'])));
    await wide.run();
    const body = wide.issues[0]?.body ?? '';
    expect(body.length).toBeGreaterThan(1000);
    expect(body.length).toBeLessThan(65_536);
    const prose = body.replaceAll(/`[^`\n]*`|<code>.*?<\/code>|^<!--.*$/gm, '');
    expect(prose).not.toMatch(/(?:^|\s)@\w|https:\/\/evil|#\d+\b(?!;)/m);
  });
});

const refused = (status: number) => ({ answer: { status, body: { message: 'no' } } });
const OPENING = /^POST .+\/issues$/;

describe.concurrent('faults: the verdict stays, nothing is opened twice', () => {
  test.each<[string, readonly Fault[]]>([
    ['reset after opening', [{ on: OPENING, lose: 'reset' }]],
    ['reset before opening', [{ on: OPENING, refuse: true }]],
    ['half an answer', [{ on: OPENING, lose: 'truncate' }]],
    ['502 of a proxy', [{ on: OPENING, lose: 'bad-gateway' }]],
    ['500 on reading', [{ on: /^GET .+\/issues$/, ...refused(500) }]],
    ['429', [{ on: OPENING, answer: { status: 429, body: { message: 'slow' }, headers: { 'retry-after': '1' } } }]],
  ])('%s', async (_, faults) => {
    await using scene = await sceneOf(UNSAFE);
    scene.github.fail(...faults);
    const ran = await scene.run();
    expect([ran.exitCode, shown(scene)]).toEqual([1, [OPEN]]);
    expect(ran.summary).not.toContain('not up to date');
  });

  test.each<[string, readonly Fault[], RegExp]>([
    ['403', [{ on: OPENING, ...refused(403) }], /The job needs `issues: write`/],
    ['410, issues are switched off', [{ on: OPENING, ...refused(410) }], /has no issues/],
    ['500 for ever', [{ on: OPENING, times: 9, ...refused(500) }], /GitHub does not answer/],
  ])('%s: told in the summary', async (_, faults, words) => {
    await using scene = await sceneOf(UNSAFE);
    scene.github.fail(...faults);
    const ran = await scene.run();
    expect([ran.exitCode, scene.issues.length]).toEqual([1, 0]);
    expect(ran.summary).toMatch(words);
  });

  test('a token without the permission', async () => {
    await using scene = await sceneOf(UNSAFE);
    scene.github.accounts.set(TOKEN, { login: BOT, can: 'write', issues: 'read' });
    expect((await scene.run()).summary).toContain('The job needs `issues: write`');
  });
});
