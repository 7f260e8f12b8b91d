import { expect, test } from 'vitest';
import { parse } from '../../../../src/domains/config/parse.ts';
import { isOfRelease } from '../../../../src/domains/config/workflows/releases.ts';

const [TEST, PUSH, KEEP, COVERAGE] = [
  '{ run: make test }',
  '{ uses: docker/build-push-action@v6 }',
  '{ uses: actions/upload-artifact@v4, with: { path: dist } }',
  '{ uses: actions/upload-artifact@v4, with: { name: coverage } }',
];
const BOTH = '{ push: { tags: [v1], branches: [main] }, pull_request: {} }';

test.each([
  ['release', TEST, true],
  ['{ push: { tags: [v1] } }', TEST, true],
  ['{ push: { tags: [v1] }, workflow_dispatch: {} }', TEST, true],
  ['{ push: { branches: [main] } }', PUSH, false],
  [BOTH, TEST, false],
  [BOTH, PUSH, true],
  [BOTH, '{ run: curl -O https://example.com/releases/download/v1/a }', false],
  [BOTH, KEEP, true],
  [BOTH, COVERAGE, false],
])('a job of a workflow on %s with %s is of a release: %s', (on, step, is) => {
  const [document] = parse(`on: ${on}\njobs: { a: { steps: [${step}] } }\n`, '.github/workflows/a.yml').documents;
  expect(isOfRelease(document, 'a')).toBe(is);
});
