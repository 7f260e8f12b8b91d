import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/types.ts';
import { treeRows } from '../../../src/reporters/parts/tree-rows.ts';

const fact = (kind: string, subject: string, [from, to]: readonly (string | null)[], more: object = {}): Fact => {
  const change = { kind, subject, from, to, ecosystem: 'maven', locked: true, ...more };
  return { domain: 'dependencies', change };
};

test('a row an artifact, what is in conflict first', () => {
  const rows = treeRows({
    facts: [
      fact('added', 'a.test:new', [null, '1.0']),
      fact('removed', 'a.test:old', ['1.0', null]),
      fact('downgrade', 'a.test:low', ['2.0', '1.0']),
      fact('minor', 'a.test:both', ['1.0', '1.1']),
      fact('version-conflict-introduced', 'a.test:both', ['1.0', '1.1'], { omitted: '1.2' }),
      fact('version-conflict-fixed', 'a.test:agreed', ['1.0', '1.0'], { omitted: '1.2' }),
      fact('major', 'a.test:declared', ['1.0', '2.0'], { locked: false }),
      fact('major', 'npm', ['1.0', '2.0'], { ecosystem: 'npm' }),
    ],
  });
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
    'a.test both 1.0 1.1 raised, conflict with 1.2',
    'a.test agreed 1.0 1.0 conflict gone',
    'a.test new  1.0 added',
    'a.test old 1.0  removed',
    'a.test low 2.0 1.0 lowered',
  ]);
});
