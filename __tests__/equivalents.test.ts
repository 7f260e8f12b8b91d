import { expect, test } from 'vitest';
import { loadAnalyzers } from '../src/domains/index.ts';
import { isCheckOf } from './support/peer-checks.ts';

const analyzers = await loadAnalyzers();

const claims = analyzers.flatMap(({ rules }) =>
  rules.flatMap((rule) =>
    [rule.equivalents, ...Object.values(rule.outcomes).map(({ equivalents }) => equivalents)]
      .flatMap((list) => list ?? [])
      .map((equivalent) => ({ rule: rule.id, equivalent })),
  ),
);

test('every equivalent is a check that the other tool has', () => {
  const unknown = claims.filter(({ equivalent }) => {
    const [tool = '', id = ''] = equivalent.split(/:(.*)/s);
    return isCheckOf(tool, id) === false;
  });
  expect(unknown).toEqual([]);
});

test.each(['checkov', 'kube-linter', 'oasdiff', 'zizmor'])('a slip in an id of %s is seen', (tool) => {
  expect(isCheckOf(tool, 'CKV_K8S_9999')).toBe(false);
  expect(claims.some(({ equivalent }) => equivalent.startsWith(`${tool}:`))).toBe(true);
});
