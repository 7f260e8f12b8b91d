import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/types.ts';
import { anchorOf, fileOf } from '../../../src/github/pull-request/anchor.ts';
import { patchesOf } from '../../../src/github/pull-request/patches.ts';
import { findingOf } from '../../support/findings.ts';

/** Base and head lines 10 to 13; 11 is replaced by 11 and 12. A second hunk shows lines 50 and 51. */
const PATCH = '@@ -10,3 +10,4 @@\n same\n-old\n+new\n+more\n same\n@@ -50,2 +51,1 @@\n same\n-gone';
const patches = patchesOf([
  { filename: 'a.proto', patch: PATCH },
  { filename: 'moved.proto', previous_filename: 'a-old.proto', patch: PATCH },
  { filename: 'large.proto' },
]);
const at = (line: number, endLine?: number, path = 'a.proto') => ({
  path,
  line,
  ...(endLine === undefined ? {} : { endLine }),
});
const bothSides = { removed: ['x'], added: ['y'] };
const removal = { removed: ['x'], added: [] };

describe('where a finding is commented on', () => {
  test.each<[string, Partial<Finding>, unknown]>([
    [
      'a changed line',
      { before: at(11), after: at(11), excerpt: bothSides },
      { path: 'a.proto', side: 'RIGHT', line: 11 },
    ],
    ['a line beside it', { after: at(10) }, { path: 'a.proto', side: 'RIGHT', line: 10 }],
    ['a range', { after: at(11, 12) }, { path: 'a.proto', side: 'RIGHT', line: 12, startLine: 11 }],
    ['a deleted line', { before: at(11) }, { path: 'a.proto', side: 'LEFT', line: 11 }],
    [
      'a deleted line whose place in head is known',
      { before: at(51), after: at(40, 60), excerpt: removal },
      { path: 'a.proto', side: 'LEFT', line: 51 },
    ],
    [
      'a place larger than the hunk: its first change',
      { after: at(1, 40) },
      { path: 'a.proto', side: 'RIGHT', line: 11 },
    ],
    [
      'a place over two hunks, of which the second changed something',
      { before: at(12, 60) },
      { path: 'a.proto', side: 'LEFT', line: 51 },
    ],
    ['a huge place inside a hunk: one line', { after: at(0, 9_000_000) }, { path: 'a.proto', side: 'RIGHT', line: 11 }],
    [
      'not shown in head, shown in base',
      { before: at(11), after: at(90), excerpt: bothSides },
      { path: 'a.proto', side: 'LEFT', line: 11 },
    ],
    [
      'a deleted line of a renamed file',
      { before: at(11, undefined, 'a-old.proto') },
      { path: 'moved.proto', side: 'LEFT', line: 11 },
    ],
    ['outside every hunk', { after: at(90) }, undefined],
    ['a file without a patch', { after: at(1, undefined, 'large.proto') }, undefined],
    ['a file that the pull request does not change', { after: at(1, undefined, 'b.proto') }, undefined],
    ['no place at all', {}, undefined],
  ])('%s', (_, { before, after, excerpt }, anchor) => {
    const { before: _before, ...bare } = findingOf();
    const finding = {
      ...bare,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(excerpt === undefined ? {} : { excerpt }),
    };
    expect(anchorOf(finding, patches)?.anchor).toEqual(anchor);
    expect(anchorOf(finding, patches)?.suggests ?? false).toBe(false);
  });
});

describe('the file that a finding stands at', () => {
  test.each<[string, Partial<Finding>, string | undefined]>([
    ['outside every hunk', { after: at(90) }, 'a.proto'],
    ['without a patch', { after: at(1, undefined, 'large.proto') }, 'large.proto'],
    ['by the name it had', { before: at(1, undefined, 'a-old.proto') }, 'moved.proto'],
    ['none that the pull request leaves as it is', { after: at(1, undefined, 'b.proto') }, undefined],
    ['none without a place', {}, undefined],
  ])('%s', (_, places, expected) => {
    const { before: _before, ...bare } = findingOf();
    expect(fileOf({ ...bare, ...places }, patches)).toBe(expected);
  });
});

describe('a suggestion', () => {
  test.each<[string, Finding['after'], unknown]>([
    [
      'stands on the line it replaces',
      at(12),
      { anchor: { path: 'a.proto', side: 'RIGHT', line: 12 }, suggests: true },
    ],
    [
      'stands on all lines it replaces',
      at(10, 12),
      { anchor: { path: 'a.proto', side: 'RIGHT', line: 12, startLine: 10 }, suggests: true },
    ],
    [
      'is no more than shown where a hunk shows only some of them',
      at(12, 20),
      { anchor: { path: 'a.proto', side: 'LEFT', line: 11 }, suggests: false },
    ],
  ])('%s', (_, after, expected) => {
    const finding = findingOf({ before: at(11), suggestion: 'x', excerpt: removal, ...(after ? { after } : {}) });
    expect(anchorOf(finding, patches)).toEqual(expected);
  });
});
