import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunksOf, patchesOf } from '../../../src/github/pull-request/patches.ts';
import { faultOfPlace } from '../../support/fake-github/patch.ts';
import { makePull } from '../../support/fake-github/pull.ts';
import { makeRepository } from '../../support/repository.ts';

describe('hunksOf', () => {
  test('which lines are shown on each side, and which of them changed', () => {
    const patch = '@@ -3,3 +3,4 @@ message User {\n same\n-old\n+new\n+more\n same\n\\ No newline at end of file';
    expect(hunksOf(patch)).toEqual([
      {
        LEFT: new Map([
          [3, false],
          [4, true],
          [5, false],
        ]),
        RIGHT: new Map([
          [3, false],
          [4, true],
          [5, true],
          [6, false],
        ]),
      },
    ]);
  });

  test.each([
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [], [1, 2]],
    ['a deleted file', '@@ -1,2 +0,0 @@\n-a\n-b', [1, 2], []],
    ['one line for one', '@@ -1 +1 @@\n-a\n+b', [1], [1]],
    ['two hunks', '@@ -1 +1 @@\n-a\n+b\n@@ -9 +9 @@\n-c\n+d', [1, 9], [1, 9]],
    ['a line that looks like a header', '@@ -1,2 +1,2 @@\n+@@ -5 +5 @@\n-x\n @@', [1, 2], [1, 2]],
    ['no patch', '', [], []],
  ])('%s', (_, patch, left, right) => {
    const hunks = hunksOf(patch);
    expect(hunks.flatMap(({ LEFT }) => [...LEFT.keys()])).toEqual(left);
    expect(hunks.flatMap(({ RIGHT }) => [...RIGHT.keys()])).toEqual(right);
  });
});

test('a renamed file is found by either name, and commented on by its new one', () => {
  const patches = patchesOf([{ filename: 'new', previous_filename: 'old', patch: '@@ -1 +1 @@\n-a\n+b' }]);
  expect(patches('old', 'LEFT')?.path).toBe('new');
  expect(patches('new', 'RIGHT')?.path).toBe('new');
  expect(patches('old', 'RIGHT')).toBeUndefined();
  expect(patches('new', 'LEFT')).toBeUndefined();
});

test('what git shows, and no other line, is commentable', () => {
  using made = makeRepository();
  const line = fc.constantFrom('a', 'b', 'c', '@@ -1 +1 @@', '-', '+', '', '\\');
  const file = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(file, file, fc.boolean(), (before, after, ends) => {
      made.git('switch', '--quiet', '--orphan', `x${made.git('rev-list', '--all', '--count')}`);
      const base = made.commit({ f: `${before}\n`, other: 'x' });
      const pull = makePull(made, { base, head: made.commit({ f: ends ? `${after}\n` : after }) });
      const files = pull.files();
      const patches = patchesOf(files);
      for (const side of ['LEFT', 'RIGHT'] as const) {
        const shown = new Set(patches('f', side)?.hunks.flatMap((hunk) => [...hunk[side].keys()]));
        for (let number = 0; number <= 32; number++) {
          const fault = faultOfPlace(files, { path: 'f', line: number, side });
          expect({ number, side, shown: shown.has(number) }).toEqual({ number, side, shown: fault === undefined });
        }
      }
    }),
    { numRuns: 25 },
  );
});
