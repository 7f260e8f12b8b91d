import { expect, test } from 'vitest';
import { asSettings } from '../../../src/domains/config/arguments.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, entriesOf } from '../../../src/domains/config/tree.ts';

function settingsIn(list: string) {
  const node = at(parse(`a: ${list}`, 'a.yaml').documents[0]?.root, 'a');
  const settings = node?.kind === 'list' ? asSettings(node) : undefined;
  return (
    settings && entriesOf(settings).map(([name, value]) => [name, value.kind === 'scalar' ? value.text : undefined])
  );
}

test.each([
  [
    'flags',
    '[--a=1, -b, "2", --c]',
    [
      ['--a', '1'],
      ['-b', '2'],
      ['--c', 'true'],
    ],
  ],
  [
    'variables',
    '[A=1, B=x=y]',
    [
      ['A', '1'],
      ['B', 'x=y'],
    ],
  ],
  ['words', '[x, y]', undefined],
  ['maps', '[{ a: 1 }]', undefined],
  ['nothing', '[]', undefined],
])('a list of %s', (_, list, settings) => {
  expect(settingsIn(list)).toEqual(settings);
});
