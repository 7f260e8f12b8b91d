import { mkdirSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesWith } from '../../../src/core/grep.ts';
import { openRemote } from '../../../src/git/remote/open.ts';
import type { Origin } from '../../../src/git/remote/origin.ts';
import { startFakeGitHub } from '../../support/fake-github.ts';
import type { Fault } from '../../support/fake-github/faults.ts';
import { makePull } from '../../support/fake-github/pull.ts';
import { silentHub } from '../../support/hubs.ts';
import { makeRepository } from '../../support/repository.ts';
import { TOKEN } from '../../support/runner.ts';

/** Two lines of work behind a server; its API never answers, so that git has to find out everything. */
async function scene({ format = 'sha1', many = 0 } = {}) {
  const made = makeRepository(`--object-format=${format}`);
  const others = Array.from({ length: many }, (_, at) => [`many/${at}.go`, `file ${at}\n`] as const);
  const root = made.commit({
    ...Object.fromEntries(others),
    'a.yaml': 'a: 1\n',
    'dir/b.yaml': 'b: 1\n',
    'policy.yaml': 'old\n',
    'c.txt': 'c\n',
  });
  made.branch('topic');
  const head = made.commit({ 'a.yaml': 'a: 2\n', 'dir/b.yaml': null, 'moved/b.yaml': 'b: 1\n', 'c.txt': 'd\n' });
  made.git('switch', '--quiet', 'main');
  const base = made.commit({ 'policy.yaml': 'new\n' });
  const github = await startFakeGitHub(makePull(made, { base, head }));
  const temporary = made.beside('temporary');
  mkdirSync(temporary);
  const secret = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  const origin: Origin = {
    url: `${github.env['GITHUB_SERVER_URL']}/acme/app`,
    temporary,
    hub: silentHub,
    authorization: () => ({ header: `Basic ${secret}`, secrets: [secret] }),
  };
  const end = async () => {
    made[Symbol.dispose]();
    await github[Symbol.asyncDispose]();
  };
  const request = { dir: temporary, direct: false };
  const open = (from: string, to: string, direct = false) =>
    openRemote({ ...request, base: from, head: to, direct }, origin, {
      reads: async () => (path) => path.endsWith('.yaml'),
      foreseen: ['policy.yaml', 'none.yaml'],
    });
  return { made, github, temporary, open, root, base, head, end };
}

test.each(['sha1', 'sha256'])(
  'both sides, the policy of the tip, and all that was fetched is gone in the end: %s',
  async (format) => {
    const { github, temporary, open, root, base, head, end } = await scene({ format });
    const opened = await open('main', 'topic');
    expect(opened.range).toEqual({ base, head, mergeBase: root, baseName: 'main', headName: 'topic' });
    expect(opened.files).toEqual([
      { path: 'a.yaml', status: 'modified' },
      { path: 'c.txt', status: 'modified' },
      { path: 'moved/b.yaml', previousPath: 'dir/b.yaml', status: 'renamed' },
    ]);
    const before = github.asked.length;
    expect([await opened.base.read('a.yaml'), await opened.head.read('a.yaml')]).toEqual(['a: 1\n', 'a: 2\n']);
    expect(await opened.base.read('dir/b.yaml')).toBe('b: 1\n');
    expect(await opened.policy.read('policy.yaml')).toBe('new\n');
    expect(github.asked.length).toBe(before);
    expect(await opened.head.read('c.txt')).toBe('d\n');
    expect(github.asked.length).toBe(before + 2);
    expect(await opened.head.list()).toEqual(['a.yaml', 'c.txt', 'moved/b.yaml', 'policy.yaml']);
    expect(opened.notes).toEqual([]);
    await opened.close();
    expect(readdirSync(temporary)).toEqual([]);
    await end();
  },
);

test('against the empty tree everything is new', async () => {
  const { made, open, head, end } = await scene();
  const empty = made.git('hash-object', '-t', 'tree', '/dev/null');
  const opened = await open(empty, 'topic');
  expect(opened.range).toMatchObject({ base: empty, mergeBase: empty, head });
  expect(opened.files.map(({ status }) => status)).toEqual(['added', 'added', 'added', 'added']);
  expect(await opened.policy.read('policy.yaml')).toBeUndefined();
  await opened.close();
  await end();
});

test.each([
  ['v9', 'topic', 'names no commit of this repository'],
  ['main', 'f'.repeat(40), 'the repository cannot be read'],
  ['-x', 'topic', 'cannot be the name of a commit'],
  ['main~900', 'topic', 'names no commit'],
])('%s...%s ends in an error that the user can mend, and leaves nothing behind', async (from, to, words) => {
  const { temporary, open, end } = await scene();
  await expect(open(from, to)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(words) });
  expect(readdirSync(temporary)).toEqual([]);
  await end();
});

test('a search is one exchange, however many files it looks through', async () => {
  const { github, open, end } = await scene({ many: 300 });
  const opened = await open('main', 'topic');
  const paths = (await opened.head.list('many')).toSorted();
  const before = github.asked.length;
  const parts = [paths.slice(0, 100), paths.slice(100, 200), paths.slice(200), ['none', 'many']];
  const lines = await Promise.all(parts.map((part) => linesWith(opened.head, part, 'file 7')));
  expect(lines.flat().filter(Boolean)).toHaveLength(11);
  await linesWith(opened.head, paths, 'file 8');
  expect(github.asked.length).toBe(before + 2);
  expect(opened.notes).toEqual([]);
  await opened.close();
  await end();
});

test('a search that git does not serve is told once, and changes nothing of how files are read', async () => {
  const { github, open, end } = await scene({ many: 3 });
  const opened = await open('main', 'topic');
  const fault: Fault = { on: /upload-pack/, answer: { status: 404, body: undefined }, times: 1 };
  github.fail(fault);
  const paths = await opened.head.list('many');
  for (const word of ['file', 'other'])
    await expect(linesWith(opened.head, paths, word)).rejects.toMatchObject({ name: 'Unreadable' });
  expect(await opened.head.read('many/1.go')).toBe('file 1\n');
  expect(opened.notes).toEqual([expect.stringMatching(/^The rest of the repository was not searched, .+: `.+`\.$/)]);
  await opened.close();
  await end();
});
