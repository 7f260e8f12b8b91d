/** The fake is as strict as GitHub: what it lets pass, GitHub takes. */
import { describe, expect, test } from 'vitest';
import { startFakeGitHub } from './fake-github.ts';
import { makePull } from './fake-github/pull.ts';
import { makeRepository } from './repository.ts';
import { TOKEN } from './runner.ts';

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

async function scene() {
  const made = makeRepository();
  const base = made.commit({ a: numbered(1, 40) });
  const head = made.commit({ a: numbered(1, 40).replace('line 5\n', '').replace('line 35\n', 'changed\n') });
  const pull = makePull(made, { base, head });
  const github = await startFakeGitHub(pull);
  const ask = async (method: string, path: string, body?: unknown, token = TOKEN) => {
    const response = await fetch(`${github.api}/repos/acme/app${path}`, {
      method,
      headers: { authorization: `token ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.status;
  };
  const end = () => {
    made[Symbol.dispose]();
    return github[Symbol.asyncDispose]();
  };
  return { pull, github, ask, end };
}

describe('a review', () => {
  test.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['a deleted line', { line: 5, side: 'LEFT' }, 200],
    ['a line beside it', { line: 4, side: 'RIGHT' }, 200],
    ['a range', { start_line: 3, start_side: 'LEFT', line: 5, side: 'LEFT' }, 200],
    ['a line outside the diff', { line: 20, side: 'RIGHT' }, 422],
    ['a range over two hunks', { start_line: 5, start_side: 'RIGHT', line: 34, side: 'RIGHT' }, 422],
    ['a range that ends before it begins', { start_line: 6, start_side: 'RIGHT', line: 4, side: 'RIGHT' }, 422],
    ['no line', {}, 422],
    ['another file', { path: 'b', line: 5 }, 422],
    ['too much text', { line: 5, body: 'x'.repeat(65_537) }, 422],
  ])('on %s', async (_, place, status) => {
    const { pull, ask, end } = await scene();
    const good = { path: 'a', body: 'x', line: 4, side: 'RIGHT' };
    const comments = [good, { path: 'a', body: 'x', ...place }];
    expect(await ask('POST', '/pulls/7/reviews', { commit_id: pull.head, event: 'COMMENT', body: 'x', comments })).toBe(
      status,
    );
    expect(pull.inline.length).toBe(status === 200 ? 2 : 0);
    await end();
  });
});

test('a token that may only read, and one that nobody knows', async () => {
  const { github, ask, end } = await scene();
  github.accounts.set('weak', { login: 'x', can: 'read' });
  expect(await ask('GET', '/pulls/7', undefined, 'weak')).toBe(200);
  expect(await ask('POST', '/issues/7/comments', { body: 'x' }, 'weak')).toBe(403);
  expect(await ask('GET', '/pulls/7', undefined, 'none')).toBe(401);
  await end();
});

test.each([
  ['a key that GitHub does not know', 'POST', '/issues/7/comments', { body: 'x', sticky: true }],
  ['a value of another type', 'POST', '/issues/7/comments', { body: 1 }],
  ['a query that GitHub does not know', 'GET', '/issues/7/comments?limit=5', undefined],
])('%s fails the test that sent it', async (_, method, path, body) => {
  const { ask, end } = await scene();
  expect(await ask(method, path, body)).toBe(400);
  await expect(end()).rejects.toThrow('not as GitHub describes it');
});
