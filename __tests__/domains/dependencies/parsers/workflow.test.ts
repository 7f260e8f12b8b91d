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
