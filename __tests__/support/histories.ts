/** Histories with tags, and what was released in them. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_ENVIRONMENT, type TestRepository } from './repository.ts';

/** A commit of the one file `a.yaml`; a tag that begins with `=` is no object of its own. */
export type Step = readonly [day: string, text: string, ...tags: readonly string[]];

/** Makes the commits of a history, and tells their ids. */
export const commitSteps = (repository: TestRepository, steps: readonly Step[]): readonly string[] =>
  steps.map(([day, text, ...tags]) => {
    repository.commit({ 'a.yaml': text });
    const date = `${day}T00:00:00Z`;
    const env = { ...TEST_ENVIRONMENT, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', repository.dir, ...args], { env });
    git('commit', '--quiet', '--amend', '--no-edit', '--reset-author');
    for (const tag of tags) git('tag', ...(tag.startsWith('=') ? [tag.slice(1)] : ['-a', '-m', tag, tag]));
    return repository.git('rev-parse', 'HEAD');
  });

/** Writes lightweight tags of one commit, and no other tag: thousands at once. */
export const tagAll = (made: TestRepository, names: readonly string[], commit: string): void =>
  writeFileSync(
    join(made.dir, '.git/packed-refs'),
    `# pack-refs with: peeled fully-peeled sorted \n${names
      .toSorted()
      .map((name) => `${commit} refs/tags/${name}\n`)
      .join('')}`,
  );

/** What each history is of, its steps, and what the releases before its last step but one held. */
export const HISTORIES: readonly (readonly [name: string, steps: readonly Step[], released: readonly string[]])[] = [
  [
    'no tags',
    [
      ['2026-01-01', 'a'],
      ['2026-01-02', 'b'],
    ],
    [],
  ],
  [
    'the tag before base',
    [
      ['2026-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b'],
      ['2026-01-03', 'c', 'v1.1.0'],
    ],
    ['a'],
  ],
  [
    'base itself',
    [
      ['2026-01-01', 'a'],
      ['2026-01-02', 'b', '=v1.0.0'],
      ['2026-01-03', 'c'],
    ],
    ['b'],
  ],
  [
    'a release of an older line that came later',
    [
      ['2026-01-01', 'a', 'v1.10.0'],
      ['2026-01-02', 'b', 'v1.9.4'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['b', 'a'],
  ],
  [
    'a trial of what is still to come',
    [
      ['2026-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b', 'v1.1.0-beta.1'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['a'],
  ],
  [
    'trials long after the last release',
    [
      ['2024-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b', 'v2.0.0-rc.1'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['b'],
  ],
  [
    'a trial of what was then released',
    [
      ['2026-01-01', 'a', 'v1.0.0-rc.1'],
      ['2026-01-02', 'b', 'v1.0.0'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['b'],
  ],
  [
    'tags that are no versions',
    [
      ['2026-01-01', 'a', 'v0.1'],
      ['2026-01-02', 'b', 'latest'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['a'],
  ],
  [
    'a project that no longer tags',
    [
      ['2024-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b'],
      ['2026-01-03', 'c'],
    ],
    [],
  ],
  [
    'a project whose first release came later',
    [
      ['2026-01-01', 'a'],
      ['2026-01-02', 'b'],
      ['2026-05-03', 'c', 'v0.1.0'],
    ],
    [],
  ],
  [
    'a project that releases much later',
    [
      ['2024-01-01', 'a'],
      ['2024-01-02', 'b'],
      ['2026-01-03', 'c', 'v0.1.0'],
    ],
    [],
  ],
  [
    'several of the same second, on commits of their own',
    [
      ['2026-01-01', 'a', 'v1.2.0'],
      ['2026-01-01', 'b', 'v1.3.0'],
      ['2026-01-01', 'c', 'v1.1.0'],
      ['2026-01-03', 'd'],
      ['2026-01-04', 'e'],
    ],
    ['b'],
  ],
  [
    'one commit under two names',
    [
      ['2026-01-01', 'a', 'v1.0.0', '=api/v1.0.0'],
      ['2026-01-02', 'b'],
      ['2026-01-03', 'c'],
    ],
    ['a'],
  ],
];
