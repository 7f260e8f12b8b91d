import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAnalyzers } from '../../src/domains/index.ts';
import { breakwater } from '../support/command-line.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const analyzers = await loadAnalyzers();

let repository: TestRepository;
beforeAll(() => {
  repository = makeRepository();
  repository.commit({ 'app.yaml': 'log-level: info\nport: 80\n', 'README.md': 'one' });
  repository.branch('harmless');
  repository.commit({ 'app.yaml': '# Ports\nport: 80\nlog-level: "info"\n' });
  repository.branch('debug', 'main');
  repository.commit({ 'app.yaml': 'log-level: debug\nport: 80\n' });
  repository.branch('unsafe', 'main');
  repository.commit({
    'app.yaml': 'log-level: info\nport: 80\ntransport-security: false\n',
    'user.proto': 'message {',
  });
});
afterAll(() => repository[Symbol.dispose]());

const review = (...args: string[]) => breakwater(['review', '--repo', repository.dir, '--base', 'main', ...args]);

describe('the exit status', () => {
  test.each([
    { title: '0 when nothing changed in meaning', args: ['--head', 'harmless'], status: 0, first: /^✓ / },
    { title: '0 with comments', args: ['--head', 'debug'], status: 0, first: /^! / },
    { title: '1 when blocked', args: ['--head', 'debug', '--fail-on', 'medium'], status: 1, first: /^✗ blocked: / },
    { title: '1 when a file cannot be read', args: ['--head', 'unsafe'], status: 1, first: /^✗ blocked: / },
    { title: '0 when nothing may block', args: ['--head', 'unsafe', '--fail-on', 'never'], status: 0, first: /./ },
    { title: '0 for another domain', args: ['--head', 'unsafe', '--only', 'dependencies'], status: 0, first: /^✓ / },
  ])('is $title', async ({ args, status, first }) => {
    const ran = await review(...args);
    expect(ran).toMatchObject({ status, stderr: '' });
    expect(ran.stdout).toMatch(first);
  });
});

describe('wrong usage says what and how to mend it, in two lines, with exit status 2', () => {
  test.each([
    { args: ['reveiw'], says: 'unknown command reveiw' },
    { args: ['--colour'], says: 'unknown option --colour' },
    { args: ['review', '--bsae', 'main'], says: "Unknown option '--bsae'" },
    { args: ['review', '--base'], says: "'--base <value>' argument missing" },
    { args: ['review', '--base', ''], says: '--base is empty' },
    { args: ['review', 'main'], says: 'does not take `main`' },
    { args: ['review', '--format', 'xml'], says: '--format does not take `xml`' },
    { args: ['review', '--fail-on', 'info'], says: '--fail-on does not take `info`' },
    { args: ['review', '--only', 'config,yaml'], says: '--only does not take `yaml`' },
    { args: ['review', '--advisories', 'nvd'], says: 'there is no folder nvd of advisories' },
    { args: ['review', '--repo', '/does/not/exist'], says: '`/does/not/exist`' },
    { args: ['review'], says: 'is not a git repository' },
    { args: ['review', '--baseline', 'a.txt'], says: '--baseline and --candidate go together' },
    { args: ['review', '--baseline', 'a', '--candidate', 'b', '--head', 'c'], says: '--head does not go with' },
    { args: ['review', '--baseline', 'a.txt', '--candidate', 'b.txt'], says: 'cannot read the file a.txt' },
    { args: ['explain'], says: 'explain needs the id of a rule' },
    { args: ['explain', 'protobuf/field-remove'], says: 'there is no rule `protobuf/field-remove`' },
    { args: ['rules', '--format', 'html'], says: '--format does not take `html`' },
    { args: ['waive'], says: 'waive needs the id of a finding' },
    { args: ['waive', 'config/key-removed:x'], says: 'waive needs --reason' },
    { args: ['waive', 'config/key-removed:x', '--reason', 'r'], says: 'waive needs --expires' },
    { args: ['waive', 'a', 'b', '--reason', 'r', '--expires', '9d'], says: 'waive does not take `b`' },
    { args: ['waive', 'config/key-removed:x', '--reason', 'r', '--expires', '9d'], says: 'is not a git repository' },
    { args: ['demo', '--repo', '.'], says: "Unknown option '--repo'" },
  ])('$args', async ({ args, says }) => {
    const { status, stdout, stderr } = await breakwater(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each([
    { args: ['--head', 'nowhere'], says: '`nowhere`' },
    { args: ['--head', '--upload-pack=touch pwned'], says: 'argument' },
    { args: ['--head=--output=pwned'], says: '--output=pwned' },
    { args: ['--settings', '/does/not/exist.yml'], says: 'cannot read the settings file' },
    { args: ['--head', 'debug', '--output', '/does/not/exist/report'], says: 'cannot write /does/not/exist/report' },
  ])('review $args', async ({ args, says }) => {
    const { status, stdout, stderr } = await review(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('settings of the base count, those of the head do not', async () => {
  using own = makeRepository();
  own.commit({ '.github/breakwater.yml': 'version: 1\nfail-on: medium\n', 'app.yaml': 'log-level: info\n' });
  own.branch('loosened');
  own.commit({ '.github/breakwater.yml': 'version: 1\nfail-on: never\n', 'app.yaml': 'log-level: debug\n' });
  expect((await breakwater(['review', '--repo', own.dir])).status).toBe(1);
});

test('broken settings are an error with a place, not a pass', async () => {
  using own = makeRepository();
  own.commit({ '.github/breakwater.yml': 'version: 1\nfail_on: medium\n', 'app.yaml': 'a: 1\n' });
  own.branch('work');
  own.commit({ 'app.yaml': 'a: 2\n' });
  const { status, stderr } = await breakwater(['review', '--repo', own.dir]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'breakwater: .github/breakwater.yml:2 has an unknown key `fail_on`\nDid you mean `fail-on`?\n',
  });
});

test('a waiver in head accepts a finding by its id', async () => {
  using own = makeRepository();
  own.commit({ 'app.yaml': 'transport-security: true\n' });
  own.branch('work');
  own.commit({ 'app.yaml': 'transport-security: false\n' });
  const blocked = JSON.parse((await breakwater(['review', '--repo', own.dir, '--format', 'json'])).stdout);
  const [{ id }] = blocked.findings;
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  own.commit({
    '.github/breakwater-waivers.yml': `waivers:\n  - { id: "${id}", reason: test bench, expires: ${expires} }\n`,
  });
  const { status, stdout } = await breakwater(['review', '--repo', own.dir, '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).counts).toMatchObject({ waived: 1 });
});

test('the command that a report names accepts what blocks, copied as it is', async () => {
  using own = makeRepository();
  own.commit({ 'app.yaml': "it's [all]:\n  transport-security: true\n" });
  own.branch('work');
  own.commit({ 'app.yaml': "it's [all]:\n  transport-security: false\n" });
  const { stdout } = await breakwater(['review', '--repo', own.dir]);
  const [, command = ''] = /accept: breakwater (waive .+)/.exec(stdout) ?? [];
  expect(command).toContain(String.raw`it'\''s`);
  const words = execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  const ran = await breakwater([...words, '--reason', 'test bench', '--expires', '30d', '--repo', own.dir]);
  expect(ran).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^wrote .+\nNext: .+\n$/) });
  own.commit({});
  const after = await breakwater(['review', '--repo', own.dir]);
  expect(after.status).toBe(0);
  expect(after.stdout).toContain('Accepted by this very change until');
});

test('uncommitted work is reviewed with --head WORKTREE, and the repository stays as it was', async () => {
  using own = makeRepository();
  own.commit({ 'app.yaml': 'log-level: info\n' });
  own.write({ 'app.yaml': 'log-level: debug\n', 'new.yaml': 'debug: true\n' });
  const before = own.git('status', '--porcelain');
  const { stdout } = await breakwater(['review', '--repo', own.dir, '--head', 'WORKTREE', '--format', 'json']);
  const report = JSON.parse(stdout);
  expect(report.range.head).toBe('WORKTREE');
  expect(report.stats.filesChanged).toBe(2);
  expect(own.git('status', '--porcelain')).toBe(before);
});

test('a report may go to a file, and colours only to a terminal', async () => {
  const file = join(repository.beside('out'), 'report.md');
  mkdirSync(repository.beside('out'), { recursive: true });
  const { status, stdout } = await review('--head', 'debug', '--format', 'markdown', '--output', file);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/^## Breakwater/);
  expect((await review('--head', 'debug')).stdout).not.toContain('\u001B[');
});

test('rules lists every rule, and explain tells one', async () => {
  const ids = analyzers.flatMap((analyzer) => analyzer.rules.map((rule) => rule.id));
  const listed: { id: string }[] = JSON.parse((await breakwater(['rules', '--format', 'json'])).stdout);
  expect(listed.map(({ id }) => id)).toEqual(ids.toSorted());
  expect((await breakwater(['explain', 'protobuf/field-renamed'])).stdout).toContain('protobuf/field-renamed');
});

test('init writes both files once, and never overwrites', async () => {
  using own = makeRepository();
  own.commit({ '.github/breakwater.yml': '# mine\n' });
  const { status, stdout } = await breakwater(['init'], { cwd: own.dir });
  expect(status).toBe(0);
  expect(stdout).toContain('wrote .github/workflows/breakwater.yml');
  expect(stdout).toContain('kept  .github/breakwater.yml');
  expect(readFileSync(join(own.dir, '.github/breakwater.yml'), 'utf8')).toBe('# mine\n');
  expect(existsSync(join(own.dir, '.github/workflows/breakwater.yml'))).toBe(true);
});

describe('hostile files end in a finding, never in a trace or a silent pass', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));
  const bomb = lines(
    10,
    (level) => `k${level}: &a${level} [${lines(10, () => (level === 0 ? 'x' : `*a${level - 1}`)).join(', ')}]`,
  );
  test.each([
    { title: 'a binary named .yaml', path: 'a.yaml', text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]) },
    {
      title: '20 MB of YAML',
      path: 'a.yaml',
      text: `${lines(1_000_000, (index) => `key${index}: some value`).join('\n')}\n`,
    },
    {
      title: 'YAML nested 5,000 deep in brackets',
      path: 'a.yaml',
      text: `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    },
    {
      title: 'YAML nested 5,000 deep by indentation',
      path: 'a.yaml',
      text: lines(5000, (depth) => `${' '.repeat(depth)}k:`).join('\n'),
    },
    { title: 'an alias bomb', path: 'a.yaml', text: `${bomb.join('\n')}\n` },
    { title: 'YAML that is broken', path: 'a.yaml', text: 'a: [1, 2\nb: }\n' },
    { title: 'a proto that is broken', path: 'a.proto', text: 'message A { string = 1 }' },
    { title: 'a manifest that is broken', path: 'package.json', text: '{ "dependencies": { "a": }' },
  ])('$title', async ({ path, text }) => {
    using own = makeRepository();
    const good = { 'a.yaml': 'a: 1\n', 'a.proto': 'message A { string a = 1; }', 'package.json': '{}' };
    own.commit(good);
    own.branch('work');
    own.commit({ [path]: text });
    const { status, stdout, stderr } = await breakwater(['review', '--repo', own.dir, '--format', 'json']);
    const report = JSON.parse(stdout);
    expect({
      status,
      stderr,
      unreadable: report.unreadable.map((entry: { path: string; side: string }) => `${entry.side} ${entry.path}`),
    }).toEqual({
      status: 1,
      stderr: '',
      unreadable: [`head ${path}`],
    });
  });

  test('a message of 20,000 fields is simply reviewed', async () => {
    using own = makeRepository();
    const message = (last: string) =>
      `syntax = "proto3";\nmessage A {\n${lines(20_000, (index) => `  string f${index} = ${index + 1};`).join('\n')}\n  ${last}\n}\n`;
    own.commit({ 'a.proto': message('string last = 20001;') });
    own.branch('work');
    own.commit({ 'a.proto': message('int64 last = 20001;') });
    const { status, stdout } = await breakwater(['review', '--repo', own.dir, '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ subject: 'A.last', after: { line: 20_003 } }]);
  });
});

test('a bundle in an empty folder needs nothing else', async () => {
  const { status, stdout } = await breakwater(['--version']);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
  });
});
