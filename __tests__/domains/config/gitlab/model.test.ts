import { expect, test } from 'vitest';
import { isJob, isPipeline } from '../../../../src/domains/config/gitlab/model.ts';
import { parse } from '../../../../src/domains/config/parse.ts';

const JOB = 'build: { script: [make] }\n';

test.each([
  ['.gitlab-ci.yml', JOB, true],
  ['ci/test.gitlab-ci.yml', JOB, true],
  ['.gitlab/ci/build.yml', JOB, true],
  ['.gitlab/labels.yml', 'bug: { color: red }\n', false],
  ['deploy/build.yml', JOB, false],
])('%s', (path, text, expected) => {
  expect(parse(text, path).documents.some(isPipeline)).toBe(expected);
});

test('what holds for all jobs is no job', () => {
  const [document] = parse(`default: { image: a }\nvariables: { A: b }\n${JOB}`, '.gitlab-ci.yml').documents;
  const names = ['default', 'variables', 'build', 'deploy'];
  expect(names.filter((name) => document !== undefined && isJob(name, document))).toEqual(['build']);
});
