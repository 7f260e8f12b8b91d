import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, marked, readMarker, scopeOf } from '../../../src/github/pull-request/marker.ts';
import { hostileText } from '../../support/hostile.ts';

const PRINT = fingerprint({ id: 'protobuf/field-removed:acme.v1.User.email#2' });

describe('a marker', () => {
  test('is a comment of HTML on the first line', () => {
    expect(marked({ scope: 'all', kind: 'finding', prints: [PRINT] }, 'text')).toBe(
      `<!-- breakwater all finding ${PRINT} -->\ntext`,
    );
    expect(PRINT).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    { scope: 'all', kind: 'verdict', prints: [] },
    { scope: 'config+protobuf', kind: 'review', prints: [PRINT, 'a'.repeat(16)] },
  ] as const)('%j is read as it was written, whatever follows', (marker) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readMarker(marked(marker, text))).toEqual({ ...marker, text: text.replaceAll('\r\n', '\n') });
      }),
    );
  });

  test('survives an editor that changes line ends', () => {
    expect(readMarker('<!-- breakwater all verdict -->\r\na\r\nb')?.text).toBe('a\nb');
  });

  test.each([
    '',
    'text\n<!-- breakwater all verdict -->',
    ' <!-- breakwater all verdict -->',
    '<!-- breakwater all verdict --> text',
    '<!-- breakwater all praise -->',
    '<!-- breakwater all finding A1 -->',
    '<!-- breakwater ALL verdict -->',
    '> <!-- breakwater all verdict -->',
  ])('%j is none', (body) => {
    expect(readMarker(body)).toBeUndefined();
  });
});

test.each([
  [undefined, 'all'],
  [['protobuf'], 'protobuf'],
  [['protobuf', 'config', 'protobuf'], 'config+protobuf'],
] as const)('the scope of %j is %s', (only, scope) => {
  expect(scopeOf(only)).toBe(scope);
});
