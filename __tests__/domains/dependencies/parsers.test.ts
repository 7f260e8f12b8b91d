import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/core/errors.ts';
import { ecosystems } from '../../../src/domains/dependencies/ecosystems/index.ts';

const PATHS = [
  ...['package.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'bun.lock', '.npmrc'],
  ...['.nvmrc', 'go.mod', 'Dockerfile', 'compose.yaml', '.devcontainer/devcontainer.json', '.github/workflows/a.yml'],
];

/** Pieces that the formats are made of, so that random texts come near to files. */
const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"a"',
    ':',
    ',',
    '\n',
    '  ',
    '- ',
    '#',
    '"',
    "'",
    '@',
    '=>',
    '(',
    ')',
    '\\\n',
    '<<EOF',
  ),
  fc.constantFrom(
    'FROM ',
    'ARG A=',
    '$A',
    '${A:-',
    'image: ',
    'uses: ',
    'require ',
    'replace ',
    'v1.0.0',
    '^1',
    '__proto__',
  ),
  fc.constantFrom(
    '"dependencies"',
    '"packages"',
    'packages:',
    'lockfileVersion: 9',
    '"lockfileVersion"',
    'version "1"',
  ),
  fc.string({ maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any text is read, or said to be unreadable', () => {
  test.each(
    PATHS.flatMap((path) =>
      ecosystems.filter(({ claims }) => claims(path)).map((owner) => [owner.name, path, owner] as const),
    ),
  )('%s: %s', (_, path, ecosystem) => {
    fc.assert(
      fc.property(text, (content) => {
        try {
          const { dependencies } = ecosystem.parse(content, path);
          for (const { line, name } of dependencies) expect([line > 0, typeof name]).toEqual([true, 'string']);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
      { numRuns: 300 },
    );
  });
});
