import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/core/errors.ts';
import type { Ecosystem } from '../../../src/domains/dependencies/ecosystem.ts';
import { ecosystems } from '../../../src/domains/dependencies/ecosystems/index.ts';

const PATHS = `
  package.json package-lock.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock .npmrc .nvmrc go.mod
  Dockerfile compose.yaml .devcontainer/devcontainer.json .github/workflows/a.yml
`
  .trim()
  .split(/\s+/);

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

const cases = PATHS.flatMap((path) =>
  ecosystems.flatMap((ecosystem) => (ecosystem.claims(path) ? [{ path, name: ecosystem.name, ecosystem }] : [])),
);

/** The lines of what was read; none where the text was said to be unreadable. */
function linesIn(ecosystem: Ecosystem, content: string, path: string): number[] {
  try {
    return ecosystem.parse(content, path).dependencies.map(({ line }) => line);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

describe('any text is read, or said to be unreadable', () => {
  test.each(cases)('$name: $path', ({ path, ecosystem }) => {
    fc.assert(
      fc.property(text, (content) => {
        const count = content.split('\n').length;
        expect(linesIn(ecosystem, content, path).every((line) => line > 0 && line <= count)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
