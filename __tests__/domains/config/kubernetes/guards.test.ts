import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const guard =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: db }\nspec: { podSelector: {} }\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: db }\nspec: { containers: [{ name: db }] }\n';

const rulesOf = async (before: ExampleFiles, after: ExampleFiles) =>
  (await findingsOf(config, before, after)).map(({ rule }) => rule);

test.each<[string, ExampleFiles, ExampleFiles, readonly string[]]>([
  ['alone', { 'db/policy.yaml': guard }, {}, ['config/guard-removed']],
  ['with its workload, in a file beside it', { 'db/policy.yaml': guard, 'db/pod.yaml': pod }, {}, []],
  ['with a workload of another folder', { 'db/policy.yaml': guard, 'web/pod.yaml': pod }, {}, ['config/guard-removed']],
  ['moved to another file', { 'db/policy.yaml': guard }, { 'net/policy.yaml': guard }, []],
])('%s', async (_, before, after, expected) => {
  expect(await rulesOf(before, after)).toEqual(expected);
});
