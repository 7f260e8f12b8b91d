import { expect, test } from 'vitest';
import { parseCargoLock } from '../../../../src/domains/dependencies/parsers/cargo-lock.ts';
import { shown } from '../shown.ts';

const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('Cargo.lock', () => {
  const manifest = parseCargoLock(`version = 3

[[package]]
name = "mine"
version = "0.1.0"
dependencies = [
 "rand 0.9.2",
 "serde",
]

[[package]]
name = "rand"
version = "0.8.5"
source = "${REGISTRY}"

[[package]]
name = "rand"
version = "0.9.2"
source = "${REGISTRY}"

[[package]]
name = "serde"
version = "1.0.200"
source = "git+https://github.com/serde-rs/serde?branch=main#${COMMIT}"
`);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual([
    '13: rand 0.8.5 (indirect, registry github.com, slot rand 0.8)',
    '18: rand 0.9.2 (direct, registry github.com, slot rand 0.9)',
    `23: serde 1.0.200 (direct, git github.com/serde-rs/serde, ${COMMIT}, slot serde 1)`,
  ]);
});

test('20,000 lines are read at once', () => {
  const packages = Array.from(
    { length: 4000 },
    (_, i) => `[[package]]\nname = "p${i}"\nversion = "1.0.${i}"\nsource = "${REGISTRY}"\n\n`,
  );
  expect(parseCargoLock(packages.join('')).dependencies).toHaveLength(4000);
});
