import { expect, test } from 'vitest';
import { pairNamed } from '../../../src/domains/config/pairing.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { entriesOf } from '../../../src/domains/config/tree.ts';

const things = (text: string) =>
  entriesOf(parse(text, 'a.yaml').documents[0]?.root).map(([name, node]) => ({ name, node }));

test.each([
  ['by name', 'a: { x: 1 }\nb: { x: 2 }', 'b: { x: 3 }\na: { x: 1 }', ['b was b', 'a was a']],
  ['under another name', 'a: { x: 1, y: 2, z: 3 }\nc: 1', 'b: { x: 1, y: 2, z: 4 }\nc: 1', ['b was a', 'c was c']],
  ['another thing', 'a: { x: 1 }', 'b: { y: 1 }', ['b was new']],
])('%s', (_, before, after, pairs) => {
  const found = pairNamed(things(before), things(after));
  expect(found.map((pair) => `${pair.after.name} was ${pair.before?.name ?? 'new'}`)).toEqual(pairs);
});
