import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openRepository } from '../../src/git/open.ts';
import { makeRepository, TEST_ENVIRONMENT, type TestRepository, trap } from '../support/repository.ts';

/** A repository with a change in each of two commits and one not yet committed. */
function makeVictim(): { repository: TestRepository; base: string; head: string } {
  const repository = makeRepository();
  const base = repository.commit({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
  const head = repository.commit({ 'a.yaml': 'a: 2\n' });
  repository.write({ 'b.yaml': 'b: 2\n', 'c.yaml': 'c: 1\n' });
  // As old as the index: git would have to read the file to know whether it changed.
  utimesSync(join(repository.dir, 'a.yaml'), new Date(), statSync(join(repository.dir, '.git/index')).mtime);
  return { repository, base, head };
}

/** Reviews commits and the work tree, reading all there is to read. */
async function reviewAll(dir: string, base: string): Promise<string[]> {
  const seen: string[] = [];
  for (const head of ['HEAD', 'WORKTREE']) {
    const opened = await openRepository({ dir, base, head, direct: false });
    for (const { path } of opened.files)
      seen.push(path, `${await opened.base.read(path)} -> ${await opened.head.read(path)}`);
    seen.push(...(await opened.base.list()), ...(await opened.head.list()));
    await opened.close();
  }
  return seen;
}

/** Everything a review could have touched: names, times and content. */
const stateOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => {
      const { mtimeMs, mode } = statSync(join(dir, path));
      const content = statSync(join(dir, path)).isFile() ? readFileSync(join(dir, path), 'base64') : '';
      return `${path} ${mtimeMs} ${mode} ${content}`;
    });

interface Attack {
  readonly name: string;
  /** Lines for `.git/config`; `SCRIPT` is the trap. */
  readonly config?: string;
  readonly attributes?: string;
  /** A hook that is the trap. */
  readonly hook?: string;
  /** A command that falls into the trap: without it the test would prove nothing. */
  readonly provoke?: readonly string[];
  readonly stdin?: string;
}

const ATTACKS: readonly Attack[] = [
  { name: 'fsmonitor', config: '[core]\nfsmonitor = SCRIPT', provoke: ['status'] },
  { name: 'fsmonitor by an include', config: '[include]\npath = evil.config', provoke: ['status'] },
  { name: 'a hook', hook: 'reference-transaction', provoke: ['branch', 'provoked'] },
  { name: 'a hook that fires on reading', hook: 'post-index-change', provoke: ['add', '--renormalize', '.'] },
  { name: 'diff.external', config: '[diff]\nexternal = SCRIPT', provoke: ['diff', 'HEAD^', 'HEAD'] },
  {
    name: 'a diff driver',
    config: '[diff "evil"]\ncommand = SCRIPT',
    attributes: '* diff=evil',
    provoke: ['diff', 'HEAD^', 'HEAD'],
  },
  {
    name: 'a text conversion',
    config: '[diff "evil"]\ntextconv = SCRIPT',
    attributes: '* diff=evil',
    provoke: ['diff', 'HEAD^', 'HEAD'],
  },
  {
    name: 'a clean filter',
    config: '[filter "evil"]\nclean = SCRIPT\nrequired = true',
    attributes: '* filter=evil',
    provoke: ['status'],
  },
  {
    name: 'a filter process',
    config: '[filter "evil"]\nprocess = SCRIPT',
    attributes: '* filter=evil',
    provoke: ['status'],
  },
  {
    name: 'a pager',
    config: '[core]\npager = SCRIPT\n[pager]\ndiff-tree = SCRIPT\ncat-file = SCRIPT\nrev-parse = SCRIPT',
  },
  {
    name: 'an alias',
    config: '[alias]\nrev-parse = !SCRIPT\ncat-file = !SCRIPT\ndiff-tree = !SCRIPT\nls-files = !SCRIPT',
  },
  {
    name: 'an ssh command',
    config: '[core]\nsshCommand = SCRIPT\n[remote "origin"]\nurl = ssh://example.invalid/a',
    provoke: ['ls-remote'],
  },
  {
    name: 'a credential helper',
    config: '[credential]\nhelper = !SCRIPT',
    provoke: ['credential', 'fill'],
    stdin: 'protocol=https\nhost=example.invalid\n\n',
  },
];

function arm({ dir }: TestRepository, script: string, attack: Attack): void {
  const fill = (text: string): string => `\n${text.replaceAll('SCRIPT', script)}\n`;
  appendFileSync(join(dir, '.git/config'), fill(attack.config ?? ''));
  appendFileSync(join(dir, '.git/evil.config'), fill('[core]\nfsmonitor = SCRIPT'));
  mkdirSync(join(dir, '.git/info'), { recursive: true });
  appendFileSync(join(dir, '.git/info/attributes'), fill(attack.attributes ?? ''));
  if (attack.hook !== undefined) trap(join(dir, '.git/hooks', attack.hook), `${script}.marker`);
}

/** Runs git as its user would; how it ends does not matter, only what it ran. */
const provoke = (dir: string, args: readonly string[], input = ''): unknown =>
  spawnSync('git', ['-C', dir, ...args], { env: TEST_ENVIRONMENT, input, timeout: 10_000 });

describe('nothing of the reviewed repository runs, and nothing in it changes', () => {
  test.each(ATTACKS)('$name', async (attack) => {
    const { repository, base } = makeVictim();
    using _ = repository;
    const expected = await reviewAll(repository.dir, base);
    const marker = `${repository.beside('trap')}.marker`;
    arm(repository, trap(repository.beside('trap'), marker), attack);

    const before = stateOf(repository.dir);
    expect(await reviewAll(repository.dir, base)).toEqual(expected);
    expect(existsSync(marker)).toBe(false);
    expect(stateOf(repository.dir)).toEqual(before);

    if (attack.provoke === undefined) return;
    provoke(repository.dir, attack.provoke, attack.stdin);
    expect(existsSync(marker)).toBe(true);
  });

  test('what the caller has in its environment', async () => {
    const { repository, base } = makeVictim();
    using _ = repository;
    const expected = await reviewAll(repository.dir, base);
    const marker = repository.beside('marker');
    const script = trap(repository.beside('trap'), marker);
    for (const name of ['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'PAGER', 'GIT_SSH_COMMAND', 'EDITOR', 'GIT_ASKPASS'])
      vi.stubEnv(name, script);
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'PREFIX'])
      vi.stubEnv(name, '/nowhere');
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.fsmonitor');
    vi.stubEnv('GIT_CONFIG_VALUE_0', script);
    try {
      expect(await reviewAll(repository.dir, base)).toEqual(expected);
      expect(existsSync(marker)).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('what a crafted repository could pretend', () => {
  test('a replacement object does not change what is read', async () => {
    const { repository, base, head } = makeVictim();
    using _ = repository;
    repository.git(
      'replace',
      repository.git('rev-parse', `${head}:a.yaml`),
      repository.git('rev-parse', `${base}:b.yaml`),
    );
    expect(repository.git('show', `${head}:a.yaml`)).toBe('b: 1');
    const opened = await openRepository({ dir: repository.dir, base, direct: false });
    expect(await opened.head.read('a.yaml')).toBe('a: 2\n');
    await opened.close();
  });

  test('a work tree elsewhere is refused', async () => {
    const { repository } = makeVictim();
    using _ = repository;
    repository.git('config', 'core.worktree', repository.beside(''));
    await expect(openRepository({ dir: repository.dir, head: 'WORKTREE', direct: false })).rejects.toThrow(
      /place its files in/,
    );
  });

  test('a partial clone never fetches what it lacks', async () => {
    const { repository, base } = makeVictim();
    using _ = repository;
    const marker = repository.beside('marker');
    const script = trap(repository.beside('trap'), marker);
    const blob = repository.git('rev-parse', `${base}:a.yaml`);
    rmSync(join(repository.dir, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    for (const [key, value] of Object.entries({
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.url': repository.beside('origin'),
      'remote.origin.promisor': 'true',
      'remote.origin.partialCloneFilter': 'blob:none',
      'remote.origin.uploadPack': script,
    }))
      repository.git('config', key, value);

    execFileSync('git', ['init', '--bare', '--quiet', repository.beside('origin')], { env: TEST_ENVIRONMENT });

    const opened = await openRepository({ dir: repository.dir, base, direct: false });
    await expect(opened.base.read('a.yaml')).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('git fetch --refetch --no-filter'),
    });
    await opened.close();
    expect(existsSync(marker)).toBe(false);

    provoke(repository.dir, ['cat-file', '-p', blob]);
    expect(existsSync(marker)).toBe(true);
  });
});
