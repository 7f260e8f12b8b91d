import { expect, test } from 'vitest';
import { parseCargoManifest } from '../../../../src/domains/dependencies/parsers/cargo-manifest.ts';
import { shown } from '../shown.ts';

test('Cargo.toml', () => {
  const manifest = parseCargoManifest(`[package]
name = "mine"
version = "0.3.0"
rust-version = "1.75"

[dependencies]
serde = "1.0"
tokio = { version = "1.44", features = ["rt"], optional = true }
json = { package = "serde_json", version = "=1.0.1" }
shared = { workspace = true }
also-shared.workspace = true
core = { path = "../core", version = "0.3" }
lib = { path = "../lib" }
forked = { git = "https://github.com/acme/forked.git", tag = "v1.2" }
inner = { version = "2", registry = "acme" }

[dependencies.long]
features = ["a"]
version = "3.1"

[dev-dependencies]
quickcheck = "1"

[target.'cfg(windows)'.build-dependencies]
winres = "0.1"

[patch.crates-io]
serde = { git = "https://github.com/serde-rs/serde", rev = "0123456789abcdef0123456789abcdef01234567" }
`);
  expect(shown(manifest)).toEqual([
    '4 package.rust-version: rust 1.75 (runtime)',
    '7 dependencies: serde 1.0',
    '8 dependencies: tokio 1.44 (optional)',
    '9 dependencies: serde_json =1.0.1 (slot json)',
    '10 dependencies: shared null (workspace)',
    '11 dependencies: also-shared null (workspace)',
    '12 dependencies: core 0.3 (workspace)',
    '13 dependencies: lib null (file ../lib)',
    '14 dependencies: forked v1.2 (git github.com/acme/forked)',
    '15 dependencies: inner 2 (registry acme)',
    '19 dependencies: long 3.1',
    '22 dev-dependencies: quickcheck 1 (development)',
    '25 target.cfg(windows).build-dependencies: winres 0.1 (development)',
    '28 patch.crates-io: serde 0123456789abcdef0123456789abcdef01234567 (override, git github.com/serde-rs/serde, 0123456789abcdef0123456789abcdef01234567)',
  ]);
  expect(manifest.sections?.get('dependencies')).toBe(6);
});
