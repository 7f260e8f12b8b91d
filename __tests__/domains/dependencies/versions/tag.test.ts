import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tag } from '../../../../src/domains/dependencies/versions/tag.ts';

const read = (text: string) => {
  const version = tag.parse(text);
  if (version === undefined) throw new Error(`${text} names no version`);
  return version;
};

describe('tags of images and of git', () => {
  test.each([
    ['25', '25', [25], undefined],
    ['v3.4.27', '3.4.27', [3, 4, 27], undefined],
    ['3.4.27-debian-11-r5', '3.4.27', [3, 4, 27], 'debian-11-r5'],
    ['22.12-alpine3.20', '22.12', [22, 12], 'alpine3.20'],
    ['3.14-rc', '3.14-rc', [3, 14], undefined],
    ['1.0.0-beta.2-alpine', '1.0.0-beta.2', [1, 0, 0], 'alpine'],
    ['21.0.2_13-jre', '21.0.2', [21, 0, 2, 13], 'jre'],
    ['1.4.0-3f2c1ab9', '1.4.0', [1, 4, 0], undefined],
    ['2024-01-16', '2024-01-16', [2024, 1, 16], undefined],
    ['RELEASE.2024-01-16T16-07-38Z', 'RELEASE.2024-01-16T16-07-38Z', [2024, 1, 16], 'RELEASE'],
    ['bookworm-20240211-slim', 'bookworm-20240211-slim', [2024, 2, 11], 'bookworm'],
    ['release-1.2.3', '1.2.3', [1, 2, 3], undefined],
  ])('%s', (text, bare, parts, variant) => {
    const version = read(text);
    expect([version.text, version.parts, version.variant, version.exact]).toEqual([bare, parts, variant, false]);
  });

  test.each(['latest', 'bookworm', 'main', 'deadbeef', '1234567', '', 'sha-1234abc', '1'.repeat(300)])(
    '%s names no version',
    (text) => expect(tag.parse(text)).toBeUndefined(),
  );

  test.each([
    ['24.04', true],
    ['2024.2.1', true],
    ['20240101', true],
    ['24.4', false],
    ['3.20', false],
    ['12.10.1', false],
    ['22.12', false],
  ])('%s is a date: %s', (text, calendar) => expect(read(text).calendar ?? false).toBe(calendar));

  test.each([
    ['1.9', '1.10'],
    ['3.14-rc', '3.14'],
    ['3.14-beta1', '3.14-rc1'],
    ['3.14-rc2', '3.14-rc10'],
    ['1.0-alpine3.9', '1.0-alpine3.10'],
    ['1.0-debian-12-r4', '1.0-debian-12-r5'],
    ['21.0.2_13-jre', '21.0.2_14-jre'],
  ])('%s is older than %s', (a, b) => {
    expect(tag.compare(read(a), read(b))).toBeLessThan(0);
    expect(tag.compare(read(b), read(a))).toBeGreaterThan(0);
  });

  test('two variants have no order', () => expect(tag.compare(read('22-alpine'), read('22-slim'))).toBe(0));

  test('reads any text without throwing, and orders what it reads both ways alike', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^v?\d{1,3}(\.\d{1,3}){0,3}(-[a-z]{2,6}\d?)?$/));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [tag.parse(a), tag.parse(b)];
        if (left === undefined || right === undefined) return;
        // Zero has two signs in JavaScript; adding one to the other tells them alike.
        expect(Math.sign(tag.compare(left, right)) + 0).toBe(0 - Math.sign(tag.compare(right, left)) + 0);
      }),
    );
  });
});
