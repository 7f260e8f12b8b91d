import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/advisories/failure.ts';
import { UserError } from '../../src/core/errors.ts';
import { openOutside } from '../../src/outside.ts';
import type { Outside } from '../../src/ports.ts';
import { answerTo } from '../../src/sandbox/answers.ts';
import { framesOf, Garbled } from '../../src/sandbox/frames.ts';
import type { Question } from '../../src/sandbox/messages.ts';
import { makeRepository } from '../support/repository.ts';

const REQUEST = { dir: '.', base: 'main', direct: false, advisories: { github: { token: 'secret' } } } as const;

async function said(question: Question, body: string, outside: Outside) {
  const bytes = await answerTo(question, body, outside, REQUEST);
  const frames = framesOf(
    (async function* () {
      yield bytes;
    })(),
    10_000,
  );
  return (await frames.next()).value;
}

describe('a path is only ever looked up in the trees under review', () => {
  const answerFor = async (path: string, head?: string) => {
    using made = makeRepository();
    made.commit({ 'a.yaml': 'a: 1\n', 'folder/b.yaml': 'b: 1\n', link: { link: '/etc/passwd' } });
    made.branch('work');
    made.commit({ 'a.yaml': 'a: 2\n' });
    const outside = openOutside({ ...REQUEST, dir: made.dir, ...(head === undefined ? {} : { head }) });
    try {
      return await said({ say: 'read', id: 4, side: 'head' }, path, outside);
    } finally {
      await outside.close();
    }
  };
  const NOTHING = { head: { say: 'nothing', id: 4 }, body: '' };

  test.each([undefined, 'WORKTREE'])('of %s', async (head) => {
    expect(await answerFor('a.yaml', head)).toEqual({ head: { say: 'answer', id: 4 }, body: 'a: 2\n' });
  });

  test.each(
    [undefined, 'WORKTREE'].flatMap((head) =>
      [
        '../../x',
        '../repository/a.yaml',
        '/etc/passwd',
        './a.yaml',
        '.git/config',
        'folder',
        '',
        '__proto__',
        'a.yaml\0',
      ].map((path) => ({ head, path })),
    ),
  )('nothing stands at $path of $head', async ({ head, path }) => {
    expect(await answerFor(path, head)).toEqual(NOTHING);
  });

  test('where a word is looked for too', async () => {
    using made = makeRepository();
    made.commit({ 'a.yaml': 'x: 1\na: 1\n', link: { link: '/etc/passwd' } });
    const outside = openOutside({ ...REQUEST, dir: made.dir, base: 'HEAD' });
    try {
      const grep = (body: unknown) => said({ say: 'grep', id: 4, side: 'head' }, JSON.stringify(body), outside);
      const paths = ['a.yaml', 'link', '/etc/passwd', '../repository/a.yaml', '__proto__'];
      expect(await grep({ word: 'a', paths })).toMatchObject({ body: JSON.stringify(['a: 1', '', '', '', '']) });
      await expect(grep({ word: '', paths })).rejects.toBeInstanceOf(Garbled);
      await expect(grep({ word: 'a', paths: [1] })).rejects.toBeInstanceOf(Garbled);
    } finally {
      await outside.close();
    }
  });

  test('a link is not followed', async () => {
    expect(await answerFor('link')).toEqual({
      head: { say: 'unreadable', id: 4, line: 1 },
      body: 'it is a symbolic link',
    });
  });
});

describe('the network is asked for advisories only', () => {
  const outside = (ask: Outside['ask']): Outside => ({
    open: () => Promise.reject(new UserError('no repository', '')),
    settingsFile: async () => undefined,
    approvals: async () => ({ approvals: [], notes: [] }),
    ask,
  });
  const QUESTION = { say: 'ask', id: 5 } as const;
  const url = 'https://api.github.com/advisories?affects=a@1';

  test('an answer crosses without its headers, but for the link to the next page', async () => {
    const headers = new Headers({ link: '<next>', 'set-cookie': 'secret' });
    const answer = await said(
      QUESTION,
      JSON.stringify({ url }),
      outside(async () => ({ body: [1], headers })),
    );
    expect(answer).toEqual({ head: { say: 'answer', id: 5 }, body: '{"body":[1],"link":"<next>"}' });
  });

  test('a failure crosses as one', async () => {
    const failing = outside(() => Promise.reject(new Failure('down', '503')));
    expect(await said(QUESTION, JSON.stringify({ url }), failing)).toEqual({
      head: { say: 'refused', id: 5, kind: 'down' },
      body: '503',
    });
  });

  test.each(['https://evil.example/?secret', 'https://api.github.com/user', 'file:///etc/passwd', ''])(
    '%s is asked nothing',
    async (address) => {
      const never = outside(() => Promise.reject(new Error('it was asked')));
      await expect(said(QUESTION, JSON.stringify({ url: address }), never)).rejects.toThrow(Garbled);
    },
  );

  test('what fails outside is no answer', async () => {
    const failing = outside(() => Promise.reject(new Error('unused')));
    await expect(said({ say: 'open', id: 1 }, '', failing)).rejects.toThrow('no repository');
  });
});

test('releases are told by their number, and read by it', async () => {
  using made = makeRepository();
  made.commit({ 'a.yaml': 'a: 1\n' });
  made.git('tag', 'v1.0.0');
  made.branch('work');
  made.commit({ 'a.yaml': 'a: 2\n' });
  const outside = openOutside({ ...REQUEST, dir: made.dir });
  try {
    expect(await said({ say: 'releases', id: 1 }, '', outside)).toEqual({ head: { say: 'answer', id: 1 }, body: '1' });
    expect(await said({ say: 'read', id: 2, side: 'release' }, 'a.yaml', outside)).toMatchObject({ body: 'a: 1\n' });
    await expect(said({ say: 'read', id: 3, side: 'other release' }, 'a.yaml', outside)).rejects.toThrow(Garbled);
  } finally {
    await outside.close();
  }
});
