import { expect, test } from 'vitest';
import { conflictsBetween } from '../../../src/domains/dependencies/conflicts.ts';
import maven from '../../../src/domains/dependencies/ecosystems/maven.ts';

const PATH = 'dependency-tree.txt';
const ROOT = 'm:m:jar:1';
const CHOSEN = '+- g:a:jar:1.9:compile';
const omitted = (version: string, selected: string) =>
  `|  \\- (g:a:jar:${version}:compile - omitted for conflict with ${selected})`;
const read = (lines: readonly string[] | undefined) => lines && maven.parse([ROOT, ...lines].join('\n'), PATH);

test.each([
  {
    title: 'one that comes',
    before: [CHOSEN],
    after: [CHOSEN, omitted('1.11', '1.9')],
    facts: ['introduced g:a 1.11->1.9 older @3'],
  },
  {
    title: 'the same left out twice',
    before: [CHOSEN],
    after: [CHOSEN, omitted('1.11', '1.9'), omitted('1.11', '1.9')],
    facts: ['introduced g:a 1.11->1.9 older @3'],
  },
  {
    title: 'the newer wins',
    before: [CHOSEN],
    after: [CHOSEN, omitted('0.9', '1.9')],
    facts: ['introduced g:a 0.9->1.9 1 major @3'],
  },
  {
    title: 'another version stands',
    before: [CHOSEN, omitted('1.11', '1.9')],
    after: [CHOSEN.replace('1.9', '1.10'), omitted('1.11', '1.10')],
    facts: [],
  },
  {
    title: 'another is asked for',
    before: [CHOSEN, omitted('1.11', '1.9')],
    after: [CHOSEN, omitted('1.12', '1.9')],
    facts: ['introduced g:a 1.12->1.9 older @3'],
  },
  {
    title: 'one that goes',
    before: [CHOSEN, omitted('1.11', '1.9')],
    after: [CHOSEN],
    facts: ['fixed g:a 1.11->1.9 older @2'],
  },
  {
    title: 'a package that goes',
    before: [CHOSEN, omitted('1.11', '1.9')],
    after: [],
    facts: ['fixed g:a 1.11->1.9 older @1'],
  },
  {
    title: 'a new file',
    before: undefined,
    after: [CHOSEN, omitted('1.11', '1.9')],
    facts: ['introduced g:a 1.11->1.9 older @3'],
  },
  { title: 'a file that goes', before: [CHOSEN, omitted('1.11', '1.9')], after: undefined, facts: [] },
])('$title', ({ before, after, facts }) => {
  const pair = { file: { path: PATH, status: 'modified' }, before: read(before), after: read(after) } as const;
  const told = conflictsBetween(pair, maven).map(({ kind, name, key, older, majors, after: place }) =>
    [kind.replace('version-conflict-', ''), name, key, older ? 'older' : `${majors} major`, `@${place?.line}`].join(
      ' ',
    ),
  );
  expect(told).toEqual(facts);
});
