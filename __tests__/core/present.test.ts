import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifiable, isIdentity, presentable, presentableChange, shorten, visible } from '../../src/core/present.ts';

test.each([
  { title: 'plain text stays', text: 'spec.containers[name=web]', shown: 'spec.containers[name=web]' },
  { title: 'a backtick cannot end a code span', text: 'a`b', shown: 'aˋb' },
  { title: 'a newline is shown', text: 'a\nb', shown: 'a\\u{a}b' },
  { title: 'a direction override is shown', text: 'a\u202eb', shown: 'a\\u{202e}b' },
  { title: 'a zero-width space is shown', text: 'a\u200bb', shown: 'a\\u{200b}b' },
  { title: 'a terminal escape is shown', text: '\u001b[31m', shown: '\\u{1b}[31m' },
  { title: 'a tag character is shown', text: '\u{e0041}', shown: '\\u{e0041}' },
  { title: 'letters of any script stay', text: 'größe 価格', shown: 'größe 価格' },
  {
    title: 'long text is cut in the middle',
    text: `${'a'.repeat(200)}z`,
    shown: `${'a'.repeat(79)}…${'a'.repeat(78)}z`,
  },
])('$title', ({ text, shown }) => {
  expect(presentable(text)).toBe(shown);
});

test('whatever comes in, one visible line of bounded length comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const shown = presentable(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/u);
      expect(shown.length).toBeLessThanOrEqual(160);
    }),
  );
});

test('ids stay distinct however long their subjects are', () => {
  const long = 'x'.repeat(5000);
  expect(identifiable(`${long}1${long}`)).not.toBe(identifiable(`${long}2${long}`));
  expect(identifiable(`${long}1`).length).toBeLessThan(400);
});

test('a change is made presentable all the way down, and stays as it was', () => {
  const change = Object.freeze({ kind: 'k', subject: 'a`b', list: ['c`d'], inner: { text: 'e\nf', n: 1 }, none: null });
  const shown = presentableChange(change);
  expect([shown.subject, shown.list[0], shown.inner.text, shown.inner.n, shown.none]).toEqual([
    'aˋb',
    'cˋd',
    'e\\u{a}f',
    1,
    null,
  ]);
  expect(change.subject).toBe('a`b');
});

test('shorten leaves what fits', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(visible('')).toBe('');
});

test('what is identifiable is an identity, what is not shown as it is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }), (text) => isIdentity(identifiable(text))),
  );
  expect(['', 'a`b', 'a\nb', 'a\u202Eb', 'x'.repeat(318)].map(isIdentity)).toEqual([false, false, false, false, false]);
});
