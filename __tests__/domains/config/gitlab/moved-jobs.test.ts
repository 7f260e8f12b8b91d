import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [MAIN, OTHER] = ['.gitlab-ci.yml', '.gitlab/checks.yml'];
const pipeline = (...jobs: readonly string[]): string =>
  ['build: { script: [make] }', ...jobs.map((name) => `${name}: { script: [semgrep] }`), ''].join('\n');

test.each([
  ['to a file that is included', { [MAIN]: pipeline('sast') }, { [MAIN]: pipeline(), [OTHER]: pipeline('sast') }, 0],
  ['nowhere', { [MAIN]: pipeline('sast') }, { [MAIN]: pipeline(), [OTHER]: pipeline('docs') }, 1],
  [
    'nowhere, where another file had it',
    { [MAIN]: pipeline('sast'), [OTHER]: pipeline('sast') },
    { [MAIN]: pipeline(), [OTHER]: pipeline('sast', 'docs') },
    1,
  ],
])('a check that went %s: findings', async (_, before, after, count) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ rule }) => rule === 'config/gitlab-check-removed')).toHaveLength(count);
});
