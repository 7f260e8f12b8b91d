import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const files = (name: (file: string) => string, option = 'java_outer_classname') =>
  Object.fromEntries(['a', 'b', 'c'].map((file) => [`${file}.proto`, `option ${option} = "${name(file)}";`]));

test('one decision over several files is one finding that shows them all', async () => {
  const findings = await findingsOf(
    protobuf,
    files(() => 'Old'),
    files((file) => `${file}Proto`),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    '3 files change `java_outer_classname`; in `a.proto` `java_outer_classname: Old -> aProto`.',
  ]);
  expect(findings[0]?.also.map(({ after }) => after?.path)).toEqual(['b.proto', 'c.proto']);
});

test('other options are other decisions', async () => {
  const before = { 'a.proto': 'option go_package = "a";', 'b.proto': 'option java_package = "a";' };
  const after = { 'a.proto': 'option go_package = "b";', 'b.proto': 'option java_package = "b";' };
  expect((await findingsOf(protobuf, before, after)).map(({ subject }) => subject)).toEqual(['a.proto', 'b.proto']);
});
