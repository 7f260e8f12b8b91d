import { describe, expect, test } from 'vitest';
import mix from '../../../../src/domains/dependencies/ecosystems/mix.ts';
import { shown } from '../shown.ts';

describe('mix', () => {
  test.each(['mix.exs', 'apps/a/mix.exs', 'mix.lock'])('claims %s', (path) => expect(mix.claims(path)).toBe(true));
  test.each(['remix.exs', 'mix.exs.bak'])('leaves %s', (path) => expect(mix.claims(path)).toBe(false));
  test.each([
    ['mix.exs', 'defp deps do\n [{:a, "~> 1.0"}]', '2 deps: a ~> 1.0'],
    ['mix.lock', '%{\n "a": {:hex, :a, "1.0.0", "x"},', '2: a 1.0.0'],
  ])('reads %s', (path, text, expected) => expect(shown(mix.parse(text, path))).toEqual([expected]));
  test('a lock is explained by its manifest', () => expect(mix.manifestsOf?.('a/mix.lock')).toEqual(['a/mix.exs']));
});
