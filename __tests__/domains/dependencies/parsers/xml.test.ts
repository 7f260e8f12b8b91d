import { expect, test } from 'vitest';
import { childText, elementsAt, parseXml } from '../../../../src/domains/dependencies/parsers/xml.ts';

test('elements, text and attributes with their lines', () => {
  const root = parseXml(
    '\uFEFF<?xml version="1.0"?>\n<a>\n  <b x="1"\n     y="2"> t<![CDATA[<u>]]> </b>\n  <b/>\n</a>',
  );
  const [first, second] = elementsAt(root, 'b');
  expect([root.name, root.line, first?.line, first?.text, second?.line]).toEqual(['a', 2, 3, 't<u>', 5]);
  expect([...(first?.attributes ?? [])]).toEqual([
    ['x', { value: '1', line: 3 }],
    ['y', { value: '2', line: 4 }],
  ]);
  expect(childText(root, 'none')).toBeUndefined();
});

test.each(['<a>', '<a></b>', 'text', '<a>&undefined;</a>', '<a><a/>'])('cannot read %s', (text) =>
  expect(() => parseXml(text)).toThrow(expect.objectContaining({ name: 'Unreadable' })),
);
