import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReviewRequest } from '../../src/ports.ts';
import { reviewApart, type Sandbox } from '../../src/sandbox/host.ts';
import { makeRepository } from '../support/repository.ts';

/** What a child needs to speak: frames out, and what it hears as one text after the other. */
const SPEECH = `
const say = (head, body = '') => {
  const words = Buffer.from(JSON.stringify(head)), text = Buffer.from(body), lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(words.length, 0); lengths.writeUInt32LE(text.length, 4);
  process.stdout.write(Buffer.concat([lengths, words, text]));
};
const heard = (then) => process.stdin.once('data', () => process.stdin.once('data', then));
const read = (path, then) => { say({ say: 'read', id: 7, side: 'head', domain: 'config' }, path); heard(then); };
`;

/** Reviews one changed file with a child that runs this code in place of ours. */
async function reviewBy(code: string, options: Partial<Sandbox> & { request?: Partial<ReviewRequest> } = {}) {
  using made = makeRepository();
  made.commit({ 'a.yaml': 'a: 1\n' });
  made.branch('work');
  made.commit({ 'a.yaml': 'a: 2\n' });
  const entry = made.beside('child.mjs');
  writeFileSync(entry, SPEECH + code);
  const { request, ...sandbox } = options;
  return await reviewApart(
    { dir: made.dir, base: 'main', direct: false, advisories: { choice: 'off' }, ...request },
    { entry, ...sandbox },
  );
}

const SHORT = { time: 1500, memory: 64 };
const LONG = { time: 60_000, memory: 64 };

describe('a child that does not finish is a finding that blocks', () => {
  test.each([
    { child: 'hangs', code: 'for (;;);', limits: SHORT, says: 'it took longer than 1.5 s', at: 'nothing' },
    {
      child: 'waits',
      code: 'setInterval(() => {}, 1000);',
      limits: SHORT,
      says: 'it took longer than 1.5 s',
      at: 'nothing',
    },
    {
      child: 'hangs over a file',
      code: `read('a.yaml', () => { say({ say: 'at', id: 7 }); for (;;); });`,
      limits: SHORT,
      says: 'it took longer than 1.5 s',
      at: 'a.yaml',
    },
    {
      child: 'needs too much memory',
      code: `read('a.yaml', () => { say({ say: 'at', id: 7 }); const all = []; for (;;) all.push(new Array(1e5).fill(all)); });`,
      limits: LONG,
      says: 'it needed more than 64 MB of memory',
      at: 'a.yaml',
    },
    { child: 'exits', code: 'process.exit(3);', limits: LONG, says: 'its process ended with status 3', at: 'nothing' },
    {
      child: 'ends well without a word',
      code: '',
      limits: LONG,
      says: 'its process ended with status 0',
      at: 'nothing',
    },
    {
      child: 'is killed by the system',
      code: `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);`,
      limits: LONG,
      says: 'the system ended its process, most often for want of memory',
      at: 'nothing',
    },
    {
      child: 'throws before it listens',
      code: `throw new Error('broken');`,
      limits: LONG,
      says: 'its process ended with status 1',
      at: 'nothing',
    },
    ...[
      { child: 'prints', code: `console.log('Hello, what is this?'); setInterval(() => {}, 1000);` },
      {
        child: 'says an unknown word',
        code: `say({ say: 'write', id: 1 }, '/etc/passwd'); setInterval(() => {}, 1000);`,
      },
      { child: 'reports nonsense', code: `say({ say: 'done' }, '{"verdict": {"conclusion": "pass"}}');` },
      { child: 'reports half a sentence', code: `say({ say: 'done' }, '{"verdict": ');` },
      {
        child: 'asks with a path of a gigabyte',
        code: `say({ say: 'read', id: 1, side: 'head' }, 'x'.repeat(2 ** 21));`,
      },
      {
        child: 'asks somebody else',
        code: `say({ say: 'ask', id: 1 }, '{"url": "https://evil.example/"}'); setInterval(() => {}, 1000);`,
      },
      {
        child: 'promises more than it may send',
        code: `process.stdout.write(Buffer.alloc(8, 255)); setInterval(() => {}, 1000);`,
      },
    ].map((row) => ({ ...row, limits: LONG, says: 'its process said what cannot be understood', at: 'nothing' })),
  ])('$child', async ({ code, limits, says, at }) => {
    const { verdict, unreadable } = await reviewBy(code, { limits });
    expect(verdict).toMatchObject({
      conclusion: 'block',
      because: `The review did not finish: ${says}.`,
      findings: [{ rule: 'config/file-unreadable', outcome: 'stopped', subject: at, blocks: true }],
    });
    expect(unreadable).toEqual([{ path: at, side: 'head', reason: says }]);
  });

  test('`fail-on: never` does not take it back', async () => {
    const { verdict } = await reviewBy('process.exit(3);', { request: { failOn: 'never' } });
    expect(verdict.conclusion).toBe('block');
  });

  test('what the child floods the parent with stays outside', async () => {
    const flood = `const ask = () => { for (let n = 0; n < 2000; n++) say({ say: 'read', id: n, side: 'head' }, 'a.yaml'); setImmediate(ask); }; ask();`;
    const { verdict } = await reviewBy(flood, { limits: { ...SHORT, memory: 1024 } });
    expect(verdict.because).toBe('The review did not finish: it took longer than 1.5 s.');
  });
});

describe('errors cross as what they are', () => {
  const failedWith = (failure: object) => `say({ say: 'failed' }, ${JSON.stringify(JSON.stringify(failure))});`;

  test('what the user can mend', async () => {
    const code = failedWith({ message: 'a.yaml:2 has an unknown key', hint: 'Did you mean `b`?', trace: '' });
    await expect(reviewBy(code)).rejects.toMatchObject({
      name: 'UserError',
      message: 'a.yaml:2 has an unknown key',
      hint: 'Did you mean `b`?',
    });
  });

  test('a fault of ours, with its trace and nothing that moves a cursor', async () => {
    const code = failedWith({ message: 'boom', trace: 'TypeError: boom\n    at parse\u001B[2J' });
    await expect(reviewBy(code)).rejects.toMatchObject({
      name: 'Error',
      stack: 'TypeError: boom\n    at parse\\u{1b}[2J',
    });
  });

  test('a repository that does not open', async () => {
    const code = `say({ say: 'open', id: 0 }); setInterval(() => {}, 1000);`;
    await expect(reviewBy(code, { request: { head: 'nowhere' } })).rejects.toMatchObject({ name: 'UserError' });
    await expect(reviewBy('process.exit(3);', { request: { head: 'nowhere' } })).rejects.toMatchObject({
      name: 'UserError',
    });
  });
});

/** Tries each and says what came of it. */
const PROBE = `
import fs from 'node:fs'; import child from 'node:child_process'; import { Worker } from 'node:worker_threads'; import { fileURLToPath } from 'node:url';
const tried = (work) => { try { work(); return 'done'; } catch (error) { return error.code ?? error.constructor.name; } };
const spawned = () => { const { error } = child.spawnSync('true'); if (error) throw error; };
const own = fileURLToPath(import.meta.url);
say({ say: 'failed' }, JSON.stringify({ trace: '', message: JSON.stringify({
  own: tried(() => fs.readFileSync(own)),
  file: tried(() => fs.readFileSync('/etc/passwd')),
  beside: tried(() => fs.readFileSync(own.replace('child.mjs', 'repository/a.yaml'))),
  folder: tried(() => fs.readdirSync('/')),
  write: tried(() => fs.writeFileSync(own + '.out', '')),
  start: tried(spawned),
  thread: tried(() => new Worker('1', { eval: true })),
  eval: tried(() => (0, eval)('1')),
  code: tried(() => new Function('return 1')),
  environment: Object.keys(process.env).join(),
  proto: String({}.__proto__),
}) }));
`;

describe('inside', () => {
  const found = async (options: Partial<Sandbox> = {}) => {
    const message = await reviewBy(PROBE, options).then(
      () => 'it reported',
      (error: unknown) => (error instanceof Error ? error.message : 'no error'),
    );
    return JSON.parse(message);
  };
  const NO_CODE = { eval: 'EvalError', code: 'EvalError', environment: '', proto: 'undefined' };

  test('nothing is read but the program itself, nothing written or started, no text becomes code, no variable is seen', async () => {
    const denied = 'ERR_ACCESS_DENIED';
    expect(await found()).toEqual({
      own: 'done',
      file: denied,
      beside: denied,
      folder: denied,
      write: denied,
      start: denied,
      thread: denied,
      ...NO_CODE,
    });
  });

  test('without a permission model the other bounds hold, and the report says so', async () => {
    expect(await found({ known: new Set() })).toMatchObject({ file: 'done', ...NO_CODE });
  });
});
