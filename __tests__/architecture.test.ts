import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const EVERYTHING = ['src'];

/** layer -> what it may import besides itself. A file's layer is the longest key that prefixes its path. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/domains/protobuf': ['src/core'],
  'src/domains/config': ['src/core'],
  'src/domains/dependencies': ['src/core'],
  'src/domains/index.ts': ['src/core', 'src/domains'],
  'src/claims.ts': ['src/domains/index.ts'],
  'src/engine.ts': EVERYTHING,
  'src/policy': ['src/core'],
  'src/reporters': ['src/core'],
  'src/settings': ['src/core'],
  'src/advisories': ['src/core'],
  'src/analyze.ts': ['src/core'],
  'src/classify.ts': ['src/core'],
  'src/enrich.ts': ['src/core'],
  'src/quote.ts': ['src/core'],
  'src/example.ts': ['src/core', 'src/classify.ts', 'src/enrich.ts'],
  'src/review.ts': ['src/core', 'src/analyze.ts', 'src/classify.ts', 'src/enrich.ts', 'src/quote.ts', 'src/policy'],
  'src/git': ['src/core', 'src/settings'],
  'src/github': ['src/core', 'src/reporters', 'src/settings'],
  'src/ports.ts': ['src/core', 'src/advisories', 'src/git', 'src/policy', 'src/review.ts', 'src/settings'],
  'src/outside.ts': ['src/core', 'src/advisories', 'src/git', 'src/ports.ts', 'src/settings/paths.ts'],
  'src/in-process.ts': ['src/core', 'src/outside.ts', 'src/ports.ts', 'src/review.ts'],
  // Both sides of the process boundary: the story for the child, the machine for the parent, and the finding when it breaks.
  'src/sandbox': [
    'src/core',
    'src/advisories',
    'src/analyze.ts',
    'src/classify.ts',
    'src/outside.ts',
    'src/ports.ts',
    'src/review.ts',
  ],
  'src/cli': EVERYTHING,
  'src/cli.ts': EVERYTHING,
  'src/main.ts': EVERYTHING,
  'src/action.ts': EVERYTHING,
  'src/publish.ts': EVERYTHING,
};
const IO = /^(node:(fs|child_process|process|http|https|net|os)|simple-git|@actions\/|@octokit\/)/;
const MAY_DO_IO = [
  'src/git',
  'src/github',
  'src/advisories',
  'src/outside.ts',
  'src/sandbox',
  'src/cli',
  'src/main.ts',
];

const layerOf = (path: string) =>
  Object.keys(MAY_IMPORT)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`))
    .toSorted((a, b) => b.length - a.length)[0];

const files = globSync('src/**/*.ts').toSorted();
const edges = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map(([, to = '']) => ({ from, to })),
);

test('every file belongs to a layer', () => {
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  expect(edges.length).toBeGreaterThan(files.length);
});

test.each(Object.keys(MAY_IMPORT))('%s imports only what lies below it', (layer) => {
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  const wrong = edges
    .filter(({ from, to }) => layerOf(from) === layer && to.startsWith('.'))
    .map(({ from, to }) => ({ from, target: join(dirname(from), to) }))
    .filter(({ target }) => !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)));
  expect(wrong).toEqual([]);
});

test('input and output stand only where they may', () => {
  const wrong = edges.filter(({ from, to }) => IO.test(to) && !MAY_DO_IO.some((prefix) => from.startsWith(prefix)));
  expect(wrong).toEqual([]);
});

test('core imports no package', () => {
  expect(edges.filter(({ from, to }) => layerOf(from) === 'src/core' && !to.startsWith('.'))).toEqual([]);
});

test('review.ts tells the story in at most 60 lines', () => {
  expect(readFileSync('src/review.ts', 'utf8').split('\n').length).toBeLessThanOrEqual(60);
});
