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

const deploying = (job: string, ...templates: readonly string[]): string =>
  [...templates, `deploy: { script: [make], ${job} }`, ''].join('\n');

test.each([
  ['when: manual', '.t: { when: manual }', 0],
  ['when: manual', '.t: { when: always }', 1],
  ['when: manual', '.t: { script: [make] }', 1],
  ['when: manual', '.t: { extends: .u }\n.u: { when: manual }', 0],
  ['when: manual', '.t: { extends: .u, when: always }\n.u: { when: manual }', 1],
  ['environment: production', '.t: { environment: production }', 0],
  ['environment: production', '.t: { environment: dev }', 1],
  ['environment: { name: production }', '.t: { environment: { name: production } }', 0],
])('a job that drops %s, with %s: findings', async (setting, template, count) => {
  const before = { [MAIN]: deploying(`extends: .t, ${setting}`, template) };
  const findings = await findingsOf(config, before, { [MAIN]: deploying('extends: .t', template) });
  expect(findings).toHaveLength(count);
});
