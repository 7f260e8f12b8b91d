import { describe, expect, test } from 'vitest';
import cargo from '../../../../src/domains/dependencies/ecosystems/cargo.ts';
import { shown } from '../shown.ts';

describe('cargo', () => {
  test.each(['Cargo.toml', 'a/Cargo.lock', 'rust-toolchain', 'rust-toolchain.toml'])('claims %s', (path) =>
    expect(cargo.claims(path)).toBe(true),
  );
  test.each(['cargo.toml.orig', 'lib.rs'])('leaves %s', (path) => expect(cargo.claims(path)).toBe(false));

  test.each([
    ['Cargo.toml', '[dependencies]\na = "1"\n', '2 dependencies: a 1'],
    ['rust-toolchain', '1.75.0\n', '1: rust 1.75.0 (runtime)'],
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.75"\n', '2 toolchain: rust 1.75 (runtime)'],
  ])('reads %s', (path, text, expected) => expect(shown(cargo.parse(text, path))).toEqual([expected]));

  test('a lock is explained by its manifest', () =>
    expect(cargo.manifestsOf?.('a/Cargo.lock')).toEqual(['a/Cargo.toml']));
});
