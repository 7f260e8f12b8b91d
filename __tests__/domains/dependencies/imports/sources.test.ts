import { expect, test } from 'vitest';
import { javascript } from '../../../../src/domains/dependencies/imports/javascript.ts';
import { homeOf, isLocal, sourcesBelow } from '../../../../src/domains/dependencies/imports/sources.ts';

test.each([
  ['requirements.txt', ''],
  ['api/requirements/dev.txt', 'api/'],
  ['api/package.json', 'api/'],
])('%s is for %s', (manifest, home) => expect(homeOf(manifest)).toBe(home));

test('the sources of a manifest, those of products first', () => {
  const own = ['package.json', 'test/a.ts', 'src/deep/b.ts', 'c.test.ts', 'd.mjs', 'src/e.css'];
  const others = ['web/package.json', 'web/src/f.ts', 'node_modules/g/h.js', '.cache/i.js', 'src/fixtures/j.ts'];
  expect(sourcesBelow('', [...own, ...others], javascript)).toEqual([
    'd.mjs',
    'src/deep/b.ts',
    'c.test.ts',
    'test/a.ts',
  ]);
  expect(sourcesBelow('web/', ['web/package.json', 'web/src/f.ts'], javascript)).toEqual(['web/src/f.ts']);
});

test.each([
  ['src/config.ts', true],
  ['config/index.ts', true],
  ['src/configuration.ts', false],
  ['docs/config.ts', false],
])('%s answers to config: %s', (path, answers) => expect(isLocal('config', '', [path])).toBe(answers));
