import { expect, test } from 'vitest';
import type { Reading } from '../../../src/domains/config/control.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import type { Setting } from '../../../src/domains/config/setting.ts';
import { transitionOf } from '../../../src/domains/config/transitions.ts';

const RANKS = new Map([
  ['weak', 0],
  ['fair', 1],
  ['safe', 2],
]);

/** A setting whose values are words; an empty word is none. */
function settingOf(before: string, after: string, owner: Setting['owner'], isPatch = false): Setting {
  const node = (text: string) => parse(text, 'a.yaml').documents[0]?.root;
  const [patch] = parse('a: 1', 'a.yaml').documents;
  const side = patch && isPatch ? { after: { ...patch, isPatch: true as const } } : {};
  const document = { path: 'a.yaml', isPublic: false, ...side };
  return {
    document,
    path: [],
    keys: [],
    name: '',
    before: node(before),
    after: node(after),
    owner,
    inSchema: false,
    isNested: false,
  };
}

const reading = (absent?: number): Reading => ({
  governs: () => true,
  rank: (node) => (node.kind === 'scalar' ? RANKS.get(node.text) : undefined),
  ...(absent === undefined ? {} : { absent }),
});

const ROWS: readonly (readonly [string, string, Setting['owner'], number | undefined, string | undefined])[] = [
  ['safe', 'weak', 'kept', undefined, 'flip'],
  ['safe', 'fair', 'kept', undefined, 'flip'],
  ['weak', 'safe', 'kept', undefined, 'hardened'],
  ['safe', 'safe', 'kept', undefined, undefined],
  ['safe', 'unknown', 'kept', undefined, undefined],
  ['safe', '${X}', 'kept', undefined, 'template'],
  ['safe', '"{{ .Values.x }}"', 'kept', undefined, 'template'],
  ["'{{ .Values.x }}'", 'weak', 'kept', undefined, 'flip'],
  ['weak', '${X}', 'kept', undefined, undefined],
  ['${X}', 'weak', 'kept', undefined, 'flip'],
  ['${X}', 'fair', 'kept', undefined, undefined],
  ['${X}', 'safe', 'kept', undefined, undefined],
  ['${X:-weak}', 'weak', 'kept', undefined, undefined],
  ["'{{ .Values.x | default (printf weak) }}'", 'weak', 'kept', undefined, undefined],
  ['safe', '!If [Prod, safe, weak]', 'kept', undefined, 'template'],
  ['safe', '{ "Fn::If": [Prod, weak, safe] }', 'kept', undefined, 'template'],
  ['safe', '!If [Prod, weak, weak]', 'kept', undefined, 'flip'],
  ['safe', '!If [Prod, safe, safe]', 'kept', undefined, undefined],
  ['safe', '!If [Prod, safe, !Ref Other]', 'kept', undefined, undefined],
  ['safe', '!If [Prod, safe, !Ref AWS::NoValue]', 'kept', 0, 'template'],
  ['!If [Prod, safe, weak]', 'weak', 'kept', undefined, 'flip'],
  ['!If [Prod, safe, weak]', 'safe', 'kept', undefined, 'hardened'],
  ['!If [Prod, safe, weak]', '!If [Prod, weak, safe]', 'kept', undefined, 'flip'],
  ['!If [Prod, safe, weak]', '!If [Live, safe, weak]', 'kept', undefined, undefined],
  ['!If [Prod, safe, !If [Test, weak, safe]]', '!If [Prod, safe, weak]', 'kept', undefined, undefined],
  ['safe', '', 'kept', undefined, 'drop'],
  ['weak', '', 'kept', undefined, undefined],
  ['', 'weak', 'kept', undefined, 'open'],
  ['', 'safe', 'kept', undefined, undefined],
  ['', 'weak', 'born', undefined, 'born'],
  ['', 'safe', 'born', undefined, undefined],
  ['safe', '', 'gone', undefined, undefined],
  ['safe', '', 'kept', 2, undefined],
  ['weak', '', 'kept', 2, 'hardened'],
  ['', 'fair', 'kept', 2, 'open'],
  ['', 'safe', 'kept', 2, undefined],
  ['', 'fair', 'born', 2, 'born'],
  ['safe', '', 'kept', 0, 'drop'],
  ['', 'safe', 'kept', 0, 'hardened'],
  ['', 'safe', 'born', 0, undefined],
];

test.each(ROWS.map((row) => ({ row, name: row.map((each) => each ?? 'unknown').join(' ') })))('$name', ({ row }) => {
  const [before, after, owner, absent, transition] = row;
  expect(transitionOf(reading(absent), settingOf(before, after, owner))).toBe(transition);
});

test.each<readonly [before: string, after: string, Setting['owner'], absent: number | undefined, string | undefined]>([
  ['', 'weak', 'born', 2, 'open'],
  ['', 'weak', 'born', 0, 'flip'],
  ['', 'weak', 'kept', 0, 'flip'],
  ['', 'safe', 'born', 0, 'hardened'],
  ['safe', '', 'kept', 0, undefined],
  ['safe', 'weak', 'kept', 0, 'flip'],
])('in a patch: %s %s %s %s %s', (...row) => {
  const [before, after, owner, absent, transition] = row;
  expect(transitionOf(reading(absent), settingOf(before, after, owner, true))).toBe(transition);
});
