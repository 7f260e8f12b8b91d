/** The bundled Action in an empty workspace: what it fetches by itself, from whom, and what it says where that fails. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import type { Fault } from '../support/fake-github/faults.ts';
import { makePull } from '../support/fake-github/pull.ts';
import { type Files, makeRepository, TEST_ENVIRONMENT, type TestRepository, trap } from '../support/repository.ts';
import { type Ran, runAction, type Step, TOKEN } from '../support/runner.ts';

const COMMON = 'syntax = "proto3";\npackage acme.v1;\nmessage Address {\n  string street = 1;\n}\n';
const SCHEMA = `syntax = "proto3";
package acme.v1;
import "api/common.proto";
message User {
  string name = 1;
  Address address = 2;
}
`;
const LONG = Array.from({ length: 30 }, (_, line) => `key-${line}: value-${line}\n`).join('');
const BEFORE: Files = {
  'api/common.proto': COMMON,
  'api/user.proto': SCHEMA,
  'conf/old.yaml': LONG,
  'conf/odd.yaml': 'level: info\r\nname: caf\u00e9\r\n',
  'conf/bytes.yaml': Buffer.from('name: caf\xe9\n', 'latin1'),
  'conf/large.yaml': `#${'x'.repeat(600_000)}\nreplicas: 3\n`,
  'package.json': '{ "dependencies": { "left-pad": "1.0.0" } }\n',
  '.github/breakwater.yml': 'version: 1\nfail-on: high\n',
  link: { link: 'package.json' },
};
const AFTER: Files = {
  'api/user.proto': SCHEMA.replace('  Address address = 2;\n', ''),
  'conf/old.yaml': null,
  'conf/new.yaml': LONG.replace('value-7', 'value-seven'),
  'conf/odd.yaml': 'level: debug\r\nname: caf\u00e9\r\n',
  'conf/bytes.yaml': Buffer.from('name: th\xe9\n', 'latin1'),
  'conf/large.yaml': `#${'x'.repeat(600_000)}\nreplicas: 1\n`,
  'package.json': '{ "dependencies": { "left-pad": "2.0.0" } }\n',
};

const SIZE = 'size: { type: string }';
const definition = (fields: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  group: example.com
  names: { plural: shops, kind: Shop }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          properties:
            spec: { type: object, properties: { ${fields} } }
`;

type Start = Pick<Step, 'event' | 'payload' | 'inputs' | 'env'>;

interface Scene extends AsyncDisposable {
  readonly made: TestRepository;
  readonly github: FakeGitHub;
  /** Where `topic` left `main`, and the tips of both. */
  readonly root: string;
  readonly base: string;
  readonly head: string;
  /** Runs in an empty folder, or in another one. */
  run(start: Start, workspace?: string): Promise<Ran>;
}

async function sceneOf(before: Files = BEFORE, after: Files = AFTER): Promise<Scene> {
  const made = makeRepository();
  const root = made.commit({ ...before, 'README.md': 'one\n' });
  made.branch('topic');
  const head = made.commit(after);
  made.git('switch', '--quiet', 'main');
  const base = made.commit({ 'README.md': 'two\n' });
  made.git('tag', '--annotate', '--message=one', 'v1', base);
  made.git('update-ref', 'refs/remotes/origin/main', base);
  const github = await startFakeGitHub(makePull(made, { base, head }));
  const empty = made.beside('empty');
  mkdirSync(empty);
  return {
    made,
    github,
    root,
    base,
    head,
    run: ({ inputs, env, ...start }, workspace = empty) =>
      runAction({ ...start, workspace, inputs: { advisories: 'off', ...inputs }, env: { ...github.env, ...env } }),
    [Symbol.asyncDispose]: async () => {
      made[Symbol.dispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

const NONE = '0'.repeat(40);
const repository = { default_branch: 'main' };
const on = (ref: string, sha: string) => ({ GITHUB_REF: ref, GITHUB_SHA: sha });

const pullRequest = ({ base, head }: Scene): Start => ({
  event: 'pull_request',
  payload: { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } } },
  inputs: { comment: 'never', review: 'never' },
});
const push = (before: string, after: string, ref = 'refs/heads/topic'): Start => ({
  event: 'push',
  payload: { before, after, repository },
  env: on(ref, after),
});
const dispatch = ({ head }: Scene, inputs: Record<string, string> = {}): Start => ({
  event: 'workflow_dispatch',
  payload: { repository },
  env: on('refs/heads/topic', head),
  inputs,
});

const PORT = /http:\/\/127\.0\.0\.1:\d+/g;

/** Everything that tells the same of two runs, down to the byte. */
const told = (ran: Ran) => ({
  report: readFileSync(ran.outputs['report-path'] ?? '', 'utf8').replace(/"durationMs": ?\d+/, '"durationMs": 0'),
  summary: ran.summary.replaceAll(PORT, ''),
  exitCode: ran.exitCode,
});
let checkedOut: Promise<Ran> | undefined;

/** The pull request of the usual scene, with a checkout: the same in every scene. */
const reviewedWhole = (): Promise<Ran> =>
  (checkedOut ??= (async () => {
    await using scene = await sceneOf();
    return await scene.run(pullRequest(scene), scene.made.dir);
  })());

const wordsOf = ({ commands }: Ran) => commands.filter(({ name }) => name === 'error').map(({ message }) => message);
const NOTE = 'The files were read through the API, since git could not fetch them: ';
/** The same, without the note on how the files were read. */
function withoutNote(ran: Ran) {
  const { report, summary, exitCode } = told(ran);
  const { verdict, ...rest } = v.parse(
    v.looseObject({ verdict: v.looseObject({ notes: v.array(v.string()) }) }),
    JSON.parse(report),
  );
  const notes = verdict.notes.filter((note) => !note.startsWith(NOTE));
  const lines = summary.split('\n').filter((line) => !line.includes(NOTE) && line !== '');
  return { ...rest, verdict: { ...verdict, notes }, lines, exitCode };
}
const ofGit = ({ github }: Scene) => github.asked.filter(({ operation }) => operation.startsWith('GIT '));
const ofApi = ({ github }: Scene) => github.asked.filter(({ operation }) => !operation.startsWith('GIT '));

describe.concurrent('in an empty workspace everything is as with a checkout', () => {
  test.each<[string, (scene: Scene) => Start]>([
    ['pull_request', pullRequest],
    [
      'pull_request of a fork',
      (scene) => {
        scene.made.git('update-ref', 'refs/pull/7/head', scene.head);
        scene.made.git('branch', '--quiet', '-D', 'topic');
        return pullRequest(scene);
      },
    ],
    [
      'merge_group',
      ({ base, head }) => ({ event: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } }),
    ],
    ['push', ({ root, head }) => push(root, head)],
    [
      'push of another history over what nothing leads to any more',
      ({ made, base, head }) => {
        made.git('switch', '--quiet', '--detach', base);
        return push(made.commit({ 'conf/odd.yaml': 'level: trace\n' }), head);
      },
    ],
    ['push of a new branch', ({ head }) => push(NONE, head)],
    ['push of a tag', ({ head }) => push(NONE, head, 'refs/tags/v2')],
    ['push of a branch that is gone', ({ base }) => ({ ...push(base, NONE), env: on('refs/heads/old', base) })],
    ['workflow_dispatch', (scene) => dispatch(scene)],
    ['workflow_dispatch with a tag and a branch', (scene) => dispatch(scene, { base: 'v1', head: 'topic' })],
    [
      'workflow_dispatch with full names',
      (scene) => dispatch(scene, { base: 'refs/tags/v1', head: 'refs/heads/topic' }),
    ],
    ['workflow_dispatch with ids', (scene) => dispatch(scene, { base: scene.base.slice(0, 9), head: scene.head })],
    ['workflow_dispatch with parents', (scene) => dispatch(scene, { base: 'topic~1', head: 'topic' })],
    [
      'schedule with a base',
      ({ head }) => ({ event: 'schedule', payload: {}, env: on('refs/heads/topic', head), inputs: { base: 'v1' } }),
    ],
  ])('%s', async (_, startOf) => {
    await using scene = await sceneOf();
    const start = startOf(scene);
    const whole = await scene.run(start, scene.made.dir);
    expect(scene.github.asked).toEqual([]);
    expect(told(await scene.run(start))).toEqual(told(whole));
    expect(ofGit(scene).length).toBeGreaterThan(0);
  });

  test.each([
    ['no release had', definition(''), 'low'],
    ['the last release had', definition(SIZE), 'high'],
  ])('a break of what %s', async (_, released, risk) => {
    await using scene = await sceneOf(
      { 'crds/shop.yaml': definition(SIZE) },
      { 'crds/shop.yaml': definition('colour: { type: string }') },
    );
    const { made } = scene;
    made.git('switch', '--quiet', '--orphan', 'release-1.0');
    made.git('tag', '-a', '-m', 'x', 'v1.0.0', made.commit({ 'crds/shop.yaml': released }));
    const whole = await scene.run(pullRequest(scene), made.dir);
    expect(scene.github.asked).toEqual([]);
    expect(JSON.parse(told(whole).report)).toMatchObject({ findings: [{ risk }] });
    expect(told(await scene.run(pullRequest(scene)))).toEqual(told(whole));
    scene.github.fail({ on: GIT, ...status(503), ...always });
    expect(withoutNote(await scene.run(pullRequest(scene)))).toEqual(withoutNote(whole));
  });

  test.each<[string, (scene: Scene, clone: (...args: readonly string[]) => string) => string]>([
    ['the last commit alone', (_, clone) => clone('--depth=1')],
    [
      'no files but those in sight',
      ({ made }, clone) => (made.git('config', 'uploadpack.allowFilter', 'true'), clone('--filter=blob:none')),
    ],
    [
      'another repository',
      ({ made }) => (
        execFileSync('git', ['init', '--quiet', made.beside('clone')], { env: TEST_ENVIRONMENT }),
        made.beside('clone')
      ),
    ],
  ])('and with a checkout of %s', async (_, checkOut) => {
    await using scene = await sceneOf();
    const { made } = scene;
    const workspace = checkOut(scene, (...args) => {
      made.git('clone', '--quiet', '--no-local', ...args, `file://${made.dir}`, made.beside('clone'));
      return made.beside('clone');
    });
    expect(told(await scene.run(pullRequest(scene), workspace))).toEqual(told(await reviewedWhole()));
  });

  test('a public repository needs no token', async () => {
    await using scene = await sceneOf();
    scene.github.accounts.set('', { login: 'nobody', can: 'read' });
    const start = { ...pullRequest(scene), inputs: { token: '' } };
    expect(told(await scene.run(start))).toEqual(told(await reviewedWhole()));
  });
});

describe.concurrent('what it costs', () => {
  test('two exchanges with git, one question to the API, and what delivery asks', async () => {
    await using scene = await sceneOf();
    await scene.run({ ...pullRequest(scene), inputs: {} });
    expect(ofGit(scene).map(({ operation }) => operation)).toEqual([
      'GIT info/refs',
      'GIT git-upload-pack',
      'GIT info/refs',
      'GIT git-upload-pack',
    ]);
    expect(ofApi(scene).filter(({ operation }) => operation.includes('/compare/'))).toHaveLength(1);
    expect(ofApi(scene).length).toBeLessThanOrEqual(12);
  });

  test('no file that nobody reads is fetched', async () => {
    const noise = (seed: number) => Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * at * seed) % 251));
    await using scene = await sceneOf(
      { ...BEFORE, 'a.png': noise(3), 'b.bin': noise(5) },
      { ...AFTER, 'a.png': noise(7) },
    );
    await scene.run(pullRequest(scene));
    expect(ofGit(scene).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(20_000);
  });

  test('a search of the whole repository takes few exchanges, and the review goes on without', async () => {
    const pod = (name: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a, env: [{ name: ${name}, value: x }] }] }\n`;
    const code = Array.from({ length: 300 }, (_, at) => [`src/${at}.go`, `package p${at}\n`] as const);
    await using scene = await sceneOf(
      { ...Object.fromEntries(code), 'src/7.go': 'os.Getenv("CART_ADDR")\n', 'a.yaml': pod('CART_ADDR') },
      { 'a.yaml': pod('CART_SERVICE_ADDR') },
    );
    const whole = await scene.run(pullRequest(scene), scene.made.dir);
    expect(whole.summary).toContain('src/7.go');
    expect(told(await scene.run(pullRequest(scene)))).toEqual(told(whole));
    const searches = ofGit(scene).filter(({ operation }) => operation === 'GIT git-upload-pack').length - 2;
    expect(searches).toBeLessThanOrEqual(3);
    const answered = { on: /upload-pack/, delay: 0, times: 2 };
    scene.github.fail(answered, { on: /upload-pack/, ...status(404), ...always });
    const without = await scene.run(pullRequest(scene));
    expect(without.summary).not.toContain('src/7.go');
    expect(without.summary).toContain('The rest of the repository was not searched, so nothing there counts');
  });

  test('a long chain of imports takes few exchanges', async () => {
    const link = (at: number) =>
      `syntax = "proto3";\npackage p${at};\nimport public "api/f${at + 1}.proto";\nmessage M${at} {}\n`;
    const chain = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`api/f${at}.proto`, link(at)]));
    const user = 'syntax = "proto3";\nimport "api/f0.proto";\nmessage User {\n  p59.M59 last = 1;\n}\n';
    await using scene = await sceneOf(
      { ...chain, 'user.proto': user },
      { 'user.proto': user.replace('p59.M59', 'p58.M58') },
    );
    const whole = await scene.run(pullRequest(scene), scene.made.dir);
    expect(told(await scene.run(pullRequest(scene)))).toEqual(told(whole));
    expect(ofGit(scene).length).toBeLessThanOrEqual(2 * 6);
  });
});

const GIT = /^GIT /;
const always = { times: Number.POSITIVE_INFINITY };
const status = (code: number, headers = {}) => ({ answer: { status: code, body: undefined, headers } });

describe.concurrent('what goes wrong on the way changes nothing of the verdict', () => {
  test.each<[string, Fault | ((scene: Scene) => void)]>([
    ['a server that leaves nothing out', ({ github }) => void (github.git.filters = false)],
    ['git fails once', { on: GIT, ...status(502) }],
    ['git is cut off once', { on: /^GIT git-upload-pack/, lose: 'truncate' }],
    ['git is not there at once', { on: GIT, refuse: true }],
    ['git is slow', { on: GIT, delay: 200, ...always }],
    ['the API does not compare', { on: /\/compare\//, ...status(403), ...always }],
    ['the API is not there at once', { on: /\/compare\//, refuse: true }],
  ])('%s', async (_, fault) => {
    await using scene = await sceneOf();
    const whole = await reviewedWhole();
    if (typeof fault === 'function') fault(scene);
    else scene.github.fail(fault);
    expect(told(await scene.run(pullRequest(scene)))).toEqual(told(whole));
  });

  test.each<[string, (scene: Scene) => void]>([
    ['git is down', ({ github }) => github.fail({ on: GIT, ...status(503), ...always })],
    ['git is cut off again and again', ({ github }) => github.fail({ on: /upload-pack/, lose: 'truncate', ...always })],
    ['git does not take the token', ({ github }) => github.fail({ on: GIT, ...status(401), ...always })],
    ['only tips are handed over', ({ github }) => void (github.git.anyObject = false)],
    [
      'git is sent elsewhere',
      ({ github }) => {
        const location = `${github.env['GITHUB_SERVER_URL']}/elsewhere/info/refs`;
        github.fail({ on: GIT, ...status(302, { location }), ...always });
      },
    ],
    [
      'git fails after the commits',
      ({ github }) => github.fail({ on: /upload-pack/, delay: 0 }, { on: /upload-pack/, ...status(404), ...always }),
    ],
  ])('%s: the API tells the same, and this is told', async (_, spoil) => {
    await using scene = await sceneOf();
    const whole = await reviewedWhole();
    spoil(scene);
    const ran = await scene.run(pullRequest(scene));
    expect(ran.summary).toContain(NOTE);
    expect(withoutNote(ran)).toEqual(withoutNote(whole));
    expect(ofApi(scene).length).toBeLessThanOrEqual(12);
  });

  test.each<[string, (scene: Scene) => Start, string, string]>([
    [
      'a token that may not read',
      (scene) => {
        scene.github.accounts.set(TOKEN, { login: 'x', can: 'nothing', reads: false });
        return pullRequest(scene);
      },
      'the repository cannot be read: `',
      'Give the job `permissions: contents: read` and this step a `token`',
    ],
    [
      'a ref that does not exist',
      (scene) => dispatch(scene, { base: 'v9' }),
      '`v9` names no commit of this repository\n',
      'Pass a branch, a tag or the id',
    ],
    [
      'a ref that looks like an option',
      (scene) => dispatch(scene, { base: '--upload-pack=x' }),
      '`--upload-pack=x` cannot be the name of a commit\n',
      '',
    ],
    [
      'a ref that looks like a pattern',
      (scene) => dispatch(scene, { base: 'ma*' }),
      '`ma*` names no commit of this repository\n',
      '',
    ],
    [
      'a push over what is gone for good',
      ({ head }) => push('f'.repeat(40), head),
      `\`${'f'.repeat(40)}\` names no commit of this repository\n`,
      '',
    ],
    [
      'a commit that was never pushed',
      (scene) => dispatch(scene, { base: 'main', head: 'f'.repeat(40) }),
      'base and head share no history, or one of them is not in this repository\n',
      '',
    ],
  ])('%s ends in a clear line', async (_, startOf, words, hint) => {
    await using scene = await sceneOf();
    const ran = await scene.run(startOf(scene));
    expect(wordsOf(ran)).toEqual([expect.stringContaining(words)]);
    expect(wordsOf(ran)[0]).toContain(hint);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toEqual({});
  });
});

describe.concurrent('the token', () => {
  /** Puts a `git` before the real one that writes down its arguments, and where the token lies in files around it. */
  function spied(made: TestRepository) {
    const [folder, log] = [made.beside('bin'), made.beside('log')];
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const encoded = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\n"${real}" "$@"\nstatus=$?\ngrep -rlF -e '${TOKEN}' -e '${encoded}' .. >> '${log}'\nexit $status\n`,
    );
    chmodSync(join(folder, 'git'), 0o755);
    return { env: { PATH: `${folder}${delimiter}${process.env['PATH']}` }, log, encoded };
  }

  test.each<[string, Fault[]]>([
    ['all goes well', []],
    ['git fails', [{ on: GIT, ...status(503), ...always }]],
    ['everything fails', [{ on: /^/, ...status(403), ...always }]],
  ])('stands in no argument, no file and no message where %s', async (_, faults) => {
    await using scene = await sceneOf();
    const { env, log, encoded } = spied(scene.made);
    scene.github.fail(...faults);
    const ran = await scene.run({ ...pullRequest(scene), env });
    const written = readFileSync(log, 'utf8');
    expect(written).toContain('fetch --quiet');
    const [first, second, ...rest] = ran.commands;
    expect([first?.message, second?.message]).toEqual([TOKEN, encoded]);
    const all = [written, JSON.stringify([rest, ran.log, ran.outputs, ran.summary])].join('\n');
    expect(all).not.toContain(TOKEN);
    expect(all).not.toContain(encoded);
    expect(() => execFileSync('grep', ['-rlF', '-e', TOKEN, '-e', encoded, ran.temp])).toThrow(/Command failed/);
  });

  test('stands in no message of ours when a server sends it back', async () => {
    await using scene = await sceneOf();
    const encoded = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    scene.github.fail({ on: GIT, answer: { status: 403, body: `You sent ${encoded} and ${TOKEN}` }, ...always });
    const ran = await scene.run(pullRequest(scene));
    expect(ran.summary).toContain('You sent *** and ***');
    expect(JSON.stringify([told(ran), ran.log])).not.toMatch(new RegExp(`${encoded}|${TOKEN}`));
  });
});

test('what the runner or a checkout has set up for git does not count', async () => {
  await using scene = await sceneOf();
  const { made } = scene;
  const marker = made.beside('marker');
  const script = trap(made.beside('trap'), marker);
  const home = made.beside('home');
  mkdirSync(home);
  const settings = `[credential]\nhelper = !${script}\n[core]\nhooksPath = ${home}\naskPass = ${script}\n[url "http://127.0.0.1:1/"]\ninsteadOf = http://127.0.0.1\n[http]\nproxy = http://127.0.0.1:1\n`;
  writeFileSync(join(home, '.gitconfig'), settings);
  trap(join(home, 'reference-transaction'), marker);
  made.git('clone', '--quiet', '--no-local', '--depth=1', `file://${made.dir}`, made.beside('clone'));
  appendFileSync(join(made.beside('clone'), '.git/config'), settings);
  const env = { HOME: home, GIT_ASKPASS: script, GIT_SSH_COMMAND: script, GIT_PROXY_COMMAND: script };
  const ran = await scene.run({ ...pullRequest(scene), env }, made.beside('clone'));
  expect(told(ran)).toEqual(told(await reviewedWhole()));
  expect(existsSync(marker)).toBe(false);
});

test('nothing is left behind', async () => {
  await using scene = await sceneOf();
  const ran = await scene.run(dispatch(scene, { base: 'v1~1', head: 'topic' }));
  expect(readdirSync(ran.temp).toSorted()).toEqual(['_runner_file_commands', 'breakwater', 'event.json']);
  expect(existsSync(scene.made.beside('empty'))).toBe(true);
  expect(readdirSync(scene.made.beside('empty'))).toEqual([]);
});
