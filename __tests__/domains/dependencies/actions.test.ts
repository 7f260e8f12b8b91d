import { describe, expect, test } from 'vitest';
import { looseHoldOf } from '../../../src/domains/dependencies/actions.ts';
import { changesIn } from './changes-in.ts';

const SHA = '1a'.repeat(20);
const steps = (...uses: readonly string[]) =>
  `jobs:\n  a:\n    steps:\n${uses.map((reference) => `      - uses: ${reference}\n`).join('')}`;

describe('how a workflow holds an action', () => {
  test.each([
    [`acme/lint@${SHA} # v1.2.3`, 'acme/lint@main', 'branch'],
    [`acme/lint@${SHA}`, 'acme/lint@v1', 'tag'],
    [`acme/lint@${SHA} # v4`, 'acme/lint@v4.2.2', 'tag'],
    [`github/codeql-action/init@${SHA}`, 'github/codeql-action/init@v3', 'first-party'],
    ['acme/lint@v1.2.3', 'acme/lint@v1', undefined],
    ['acme/lint@main', 'acme/lint@next', undefined],
    ['acme/lint@v1', `acme/lint@${SHA} # v1`, undefined],
    ['docker://alpine:3.20', 'docker://alpine', undefined],
  ])('%s -> %s', async (before, after, hold) => {
    const [change] = await changesIn('.github/workflows/ci.yml', steps(before), steps(after));
    expect(change && looseHoldOf(change)).toBe(hold);
  });

  test.each([
    ['acme/lint@main', 'new-branch'],
    ['acme/lint@v2', 'new-tag'],
    [`acme/lint@${SHA}`, undefined],
    ['actions/checkout@main', undefined],
  ])('a new %s', async (uses, hold) => {
    const [change] = await changesIn('.github/workflows/ci.yml', steps(), steps(uses));
    expect(change && looseHoldOf(change)).toBe(hold);
  });
});
