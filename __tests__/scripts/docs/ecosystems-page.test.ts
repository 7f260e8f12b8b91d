import { expect, test } from 'vitest';
import { ecosystemsPage, ROWS } from '../../../scripts/docs/ecosystems-page.ts';
import { ecosystems } from '../../../src/domains/dependencies/ecosystems/index.ts';

test('every ecosystem has its section', () => {
  expect(ROWS.map(({ name }) => name).toSorted()).toEqual(ecosystems.map(({ name }) => name).toSorted());
});

test.each(
  ROWS.flatMap(({ name, manifests, lockfiles }) => [...manifests, ...lockfiles].map((path) => ({ name, path }))),
)('$name reads $path', ({ name, path }) =>
  expect(ecosystems.find((ecosystem) => ecosystem.name === name)?.claims(path)).toBe(true),
);

test('a section tells files and what steps mean', () => {
  expect(ecosystemsPage()).toContain(
    [
      '## Cargo',
      '',
      '`ecosystem: cargo`. Dependencies of workspaces and targets, patches, `rust-version`.',
      '',
      '- written by people: `Cargo.toml`, `rust-toolchain.toml`',
      '- written by tools: `Cargo.lock`',
      '',
      '| from | to | |',
      '| --- | --- | --- |',
      '| `1.2` | `1.3` | minor, compatible |',
      '| `0.2.3` | `0.3.0` | minor, may break |',
    ].join('\n'),
  );
});
