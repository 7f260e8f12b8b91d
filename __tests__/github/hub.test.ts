import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api/open-api.ts';
import { PATIENCE } from '../../src/github/api/patience.ts';
import { hubOf } from '../../src/github/hub.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import type { Fault } from '../support/fake-github/faults.ts';
import { makePull } from '../support/fake-github/pull.ts';
import { type Files, makeRepository } from '../support/repository.ts';
import { TOKEN } from '../support/runner.ts';

const FILES: Files = {
  'text.yaml': 'a: caf\u00e9\r\n',
  'bytes.yaml': Buffer.from('a: caf\xe9\n', 'latin1'),
  'binary.png': Buffer.from([0, 1, 2, 255]),
  'large.yaml': `# ${'\u00e9'.repeat(400_000)}\n`,
  'replaced.yaml': 'a: \uFFFD\n',
  'empty.yaml': '',
};

/** A repository of two lines of work, which nobody changes: `main` and `topic`, which left it at `root`; and `other` beside them. */
function linesOfWork() {
  const made = makeRepository();
  const root = made.commit(FILES);
  made.branch('topic');
  const topic = made.commit({ 'text.yaml': 'a: 2\n' });
  made.git('switch', '--quiet', '--orphan', 'other');
  const other = made.commit({ b: '1' });
  made.git('switch', '--quiet', 'main');
  return { made, root, topic, other, main: made.commit({ 'empty.yaml': 'a: 3\n' }) };
}

let lines: ReturnType<typeof linesOfWork>;
beforeAll(() => {
  lines = linesOfWork();
});
afterAll(() => lines.made[Symbol.dispose]());

/** A hub of the repository, with a GitHub of its own. */
async function scene() {
  const { made, main, topic } = lines;
  const github = await startFakeGitHub(makePull(made, { base: main, head: topic }));
  const api = () => openApi(github.env, TOKEN, { ...PATIENCE, wait: async () => undefined });
  return { ...lines, github, hub: hubOf({ owner: 'acme', repo: 'app', api }) };
}

const end = ({ github }: { github: FakeGitHub }): PromiseLike<void> => github[Symbol.asyncDispose]();

test('where two commits parted, asked once', async () => {
  const { hub, root, main, topic, other, ...rest } = await scene();
  expect(await hub.mergeBase(main, topic)).toBe(root);
  expect(rest.github.asked).toHaveLength(1);
  expect(await hub.mergeBase(main, other)).toBeUndefined();
  expect(await hub.mergeBase(main, 'f'.repeat(40))).toBeUndefined();
  await end(rest);
});

test('the commit of a name, and its parent', async () => {
  const { hub, root, topic, ...rest } = await scene();
  expect(await hub.commit('heads/topic')).toEqual({ id: topic, parent: root });
  expect(await hub.commit(root.slice(0, 8))).toEqual({ id: root, parent: undefined });
  expect(await hub.commit('tags/v9')).toBeUndefined();
  await end(rest);
});

test('all that a commit holds', async () => {
  const { made, hub, main, github } = await scene();
  const entries = await hub.tree(main);
  expect(entries?.map(({ path }) => path)).toEqual(Object.keys(FILES).toSorted());
  expect(entries?.[0]).toEqual({ path: 'binary.png', mode: '100644', sha: made.git('rev-parse', 'main:binary.png') });
  expect(await hub.tree('f'.repeat(40))).toBeUndefined();
  await end({ github });
});

describe('files', () => {
  test('come whole whatever they hold: text in one question, the others one by one', async () => {
    const { made, hub, github } = await scene();
    const ids = Object.keys(FILES).map((path) => made.git('rev-parse', `topic~1:${path}`));
    const contents = await hub.blobs(ids);
    expect(ids.map((id) => contents.get(id))).toEqual(
      Object.values(FILES).map((content) => (typeof content === 'string' ? Buffer.from(content) : content)),
    );
    const operations = github.asked.map(({ operation }) => operation);
    expect(operations.filter((one) => one === 'POST /graphql')).toHaveLength(1);
    expect(operations.filter((one) => one.includes('/git/blobs/'))).toHaveLength(4);
    await end({ github });
  });

  test.each<[string, Fault]>([
    ['is down', { on: /graphql/, answer: { status: 502, body: {} }, times: 9 }],
    ['answers with errors', { on: /graphql/, answer: { status: 200, body: { errors: [{ message: 'no' }] } } }],
  ])('come one by one where GraphQL %s', async (_, fault) => {
    const { made, hub, github } = await scene();
    github.fail(fault);
    const id = made.git('rev-parse', 'topic:text.yaml');
    expect(await hub.blobs([id])).toEqual(new Map([[id, Buffer.from('a: 2\n')]]));
    await end({ github });
  });

  test('that nobody has, or that are far too many to ask for one by one', async () => {
    const { hub, ...rest } = await scene();
    await expect(hub.blobs(['f'.repeat(40)])).rejects.toMatchObject({ name: 'Unreachable' });
    const many = Array.from({ length: 201 }, (_, at) => at.toString(16).padStart(40, 'f'));
    await expect(hub.blobs(many)).rejects.toThrow('GitHub tells 201 files only one by one');
    await end(rest);
  });
});

test.each<[string, Fault, boolean]>([
  ['down', { on: /compare/, answer: { status: 503, body: {} }, times: 9 }, false],
  ['closed', { on: /compare/, answer: { status: 403, body: { message: 'Resource not accessible' } }, times: 9 }, true],
])('an API that is %s is unreachable', async (_, fault, refused) => {
  const { hub, main, topic, ...rest } = await scene();
  rest.github.fail(fault);
  await expect(hub.mergeBase(main, topic)).rejects.toMatchObject({ name: 'Unreachable', refused });
  await end(rest);
});
