import { describe, expect, test } from 'vitest';
import { parseWorkflow } from '../../../../src/domains/dependencies/parsers/workflow.ts';
import { shown } from '../shown.ts';

const SHA = '1a'.repeat(20);
const step = (uses: string) => `jobs:\n  a:\n    steps:\n      - name: x\n        uses: ${uses}\n`;

describe('uses', () => {
  test.each([
    ['a tag', 'actions/checkout@v4', ['5 steps: actions/checkout v4 (development)']],
    ['a folder of an action', 'actions/cache/restore@v4', ['5 steps: actions/cache/restore v4 (development)']],
    ['a commit', `a/b@${SHA}`, [`5 steps: a/b ${SHA} (development, ${SHA})`]],
    ['a commit with its release', `a/b@${SHA} # v1.2.3`, [`5 steps: a/b ${SHA} # v1.2.3 (development, ${SHA})`]],
    ['a commit with a remark', `a/b@${SHA} # do not touch`, [`5 steps: a/b ${SHA} (development, ${SHA})`]],
    ['an image', 'docker://alpine:3.20', ['5 steps: alpine 3.20 (development, docker)']],
    ['an action of the repository', './.github/actions/x', []],
    ['what is no reference', 'checkout', []],
  ])('%s', (_, uses, entries) => expect(shown(parseWorkflow(step(uses)))).toEqual(entries));

  test.each([
    [
      'a step in one line',
      'jobs:\n  a:\n    steps:\n      - { name: x, uses: a/b@v1 } # v9\n',
      ['4 steps: a/b v1 (development)'],
    ],
    [
      'all in one line',
      'jobs: { a: { steps: [{ uses: "a/b@v1" }, {uses: c/d@v2}] } }\n',
      ['1 steps: a/b v1 (development)', '1 steps: c/d v2 (development)'],
    ],
    [
      'a list over lines',
      'jobs:\n  a:\n    steps: [\n      { uses: a/b@v1 }, # one\n      { run: "x: [", uses: c/d@v2 },\n    ]\n  b: { uses: o/r/w.yml@v3 }\n',
      ['4 steps: a/b v1 (development)', '5 steps: c/d v2 (development)', '7 jobs: o/r/w.yml v3 (development)'],
    ],
    [
      'a commit with its release',
      `jobs: { a: { steps: [{ uses: a/b@${SHA} }] } } # v1.2.3\n`,
      [`1 steps: a/b ${SHA} # v1.2.3 (development, ${SHA})`],
    ],
    [
      'one that never ends',
      'jobs:\n  a: [{ uses: a/b@v1\n  b: { uses: o/r/w.yml@v3 }\n',
      ['3 jobs: o/r/w.yml v3 (development)'],
    ],
  ])('flow collections: %s', (_, text, entries) => expect(shown(parseWorkflow(text))).toEqual(entries));

  test('a reusable workflow', () => {
    expect(shown(parseWorkflow('jobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@main\n'))).toEqual([
      '3 jobs: o/r/.github/workflows/x.yml main (development)',
    ]);
  });

  test.each([
    ['v1.2.3', 'v1.2.3'],
    ['tag=v1', 'v1'],
    ['ratchet:actions/checkout@v4', 'v4'],
    ['pin@v2', 'v2'],
    ['1.2 (latest)', '1.2'],
    ['2024 or later', '2024'],
    ['main', ''],
  ])('the comment %s', (comment, version) => {
    expect(parseWorkflow(step(`a/b@${SHA} # ${comment}`)).dependencies[0]?.version).toBe(version);
  });
});
