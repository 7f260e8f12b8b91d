import { describe, expect, test } from 'vitest';
import { parseGoMod } from '../../../../src/domains/dependencies/parsers/go-mod.ts';
import { shown } from '../shown.ts';

describe('go.mod', () => {
  test('every directive', () => {
    const manifest = parseGoMod(`module example.test/m // the module

go 1.24.0

toolchain go1.24.5

require (
	a.test/x v1.2.0
	b.test/y v0.3.0 // indirect; for z
	"c.test/z" v1.0.0
)

tool example.test/gen

exclude a.test/x v1.1.0

retract [v1.0.0, v1.0.5] // leaked a key

replace (
	b.test/y => b.test/y v0.2.0
	c.test/z v1.0.0 => ../z
	c.test/z v0.9.0 => ../old
	d.test/w => e.test/w v1.0.0
)
`);
    expect(shown(manifest)).toEqual([
      '3 go: go 1.24.0 (runtime)',
      '5 toolchain: toolchain go1.24.5 (runtime)',
      '8 require: a.test/x v1.2.0 (direct)',
      '20 require: b.test/y v0.2.0 (indirect)',
      '21 replace: c.test/z ../z (direct, file ../z)',
      '13 tool: example.test/gen null (development)',
      '15 exclude: a.test/x v1.1.0 (exclude)',
      '17 retract: example.test/m [v1.0.0, v1.0.5] (retract)',
      '23 replace: d.test/w e.test/w v1.0.0 (indirect, fork e.test/w)',
    ]);
    expect(manifest.sections?.get('require')).toBe(8);
  });

  test.each([
    ['module m\n<<<<<<< HEAD\n', 2, 'it is no directive of go.mod'],
    ['require a.test/x\n', 1, 'its require names no version'],
    ['replace a.test/x => \n', 1, 'its replace names no target'],
  ])('%s cannot be read', (text, line, message) => {
    expect(() => parseGoMod(text)).toThrowError(expect.objectContaining({ line, message }));
  });
});
