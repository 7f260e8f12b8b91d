import { describe, expect, test } from 'vitest';
import { lookalikeOf } from '../../../src/domains/dependencies/lookalikes.ts';

describe('names close to well-known ones', () => {
  test.each([
    ['crossenv', 'cross-env'],
    ['lodahs', 'lodash'],
    ['expres', 'express'],
    ['expresss', 'express'],
    ['axois', 'axios'],
    ['react_dom', 'react-dom'],
    ['momment', 'moment'],
  ])('%s can be mistaken for %s', (name, original) => expect(lookalikeOf('npm', name)).toBe(original));

  test.each(['lodash', 'preact', 'color', 'nuxt', 'moment-timezone', 'express-session', '', 'a'.repeat(100)])(
    '%s is itself',
    (name) => expect(lookalikeOf('npm', name)).toBeUndefined(),
  );

  test('each ecosystem has its own names', () => {
    expect(lookalikeOf('pypi', 'reqeusts')).toBe('requests');
    expect(lookalikeOf('npm', 'reqeusts')).toBeUndefined();
    expect(lookalikeOf('go', 'lodahs')).toBeUndefined();
  });
});
