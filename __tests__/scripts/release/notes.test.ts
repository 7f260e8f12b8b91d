import { expect, test } from 'vitest';
import { notesOf } from '../../../scripts/release/notes.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2027-01-01

### Added

- One thing.

### Fixed

- Another.

## [1.1.0] - 2026-12-01

- The first.

[1.1.0]: https://github.com/acme/breakwater/releases/tag/v1.1.0
`;

test.each([
  ['1.10.0', '### Added\n\n- One thing.\n\n### Fixed\n\n- Another.'],
  ['1.1.0', '- The first.'],
])('the notes of %s', (version, notes) => expect(notesOf(CHANGELOG, version)).toBe(notes));

test.each(['1.1', '2.0.0', 'Unreleased'])('%s has none', (version) => {
  expect(() => notesOf(CHANGELOG, version)).toThrow(`no notes below ## [${version}]`);
});
