import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { acceptance, isAcceptable, waiveCommand } from '../../../src/reporters/parts/acceptance.ts';
import { findingOf } from '../../support/findings.ts';

test.each([
  ['protobuf/field-removed:acme.v1.User#1', 'protobuf/field-removed:acme.v1.User#1'],
  ['config/any:a b', "'config/any:a b'"],
  ['config/any:x#true->false', "'config/any:x#true->false'"],
  ["config/any:it's", String.raw`'config/any:it'\''s'`],
  ['config/any:$(touch pwned)', "'config/any:$(touch pwned)'"],
  ['config/any:[name=web]', "'config/any:[name=web]'"],
  ['#config', "'#config'"],
  ['~config', "'~config'"],
])('the command for %s can be copied', (id, word) => {
  expect(waiveCommand(findingOf({ id, blocks: true }))).toBe(`breakwater waive ${word}`);
});

const HOSTILE = [
  'a b',
  "'; touch pwned; '",
  '"$(touch pwned)"',
  '`touch pwned`',
  String.raw`a\'b\\`,
  '!!',
  '*',
  '{a,b}',
  '$HOME',
  '>pwned',
  '-n',
  '#x',
  'ü…ˋ',
];
test('a shell hands every id on as it is', () => {
  const words = HOSTILE.map((id) => waiveCommand(findingOf({ id, blocks: true }))?.replace('breakwater waive ', ''));
  const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${words.join(' ')}`], { encoding: 'utf8' });
  expect(printed.trimEnd().split('\n')).toEqual(HOSTILE);
});

test.each([
  { title: 'what blocks', parts: { blocks: true }, can: true },
  { title: 'not what does not block', parts: {}, can: false },
  { title: 'not what settings make hard', parts: { blocks: true, unwaivable: true }, can: false },
] as const)('can be accepted: $title', ({ parts, can }) => {
  const finding = findingOf(parts);
  expect([isAcceptable(finding), waiveCommand(finding) !== undefined]).toEqual([can, can]);
});

test('an acceptance says whether it comes with the change', () => {
  const waiver = { id: 'x', reason: 'gone since June', expires: '2027-01-31' };
  expect([{}, { waiver }, { waiver: { ...waiver, isNew: true as const } }].map(findingOf).map(acceptance)).toEqual([
    '',
    'Accepted until 2027-01-31: gone since June',
    'Accepted by this very change until 2027-01-31: gone since June',
  ]);
});
