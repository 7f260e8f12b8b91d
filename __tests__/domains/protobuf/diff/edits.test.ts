import { describe, expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

/** The suggestion of the only finding that has one. */
async function suggestion(before: string, after: string): Promise<string | undefined> {
  const suggestions = (await findingsOf(protobuf, before, after)).flatMap((finding) => finding.suggestion ?? []);
  expect(suggestions.length).toBeLessThanOrEqual(1);
  return suggestions[0];
}

describe('a suggestion that keeps the JSON name', () => {
  const before = 'message A {\n  string user_id = 1;\n}';
  test.each([
    ['adds the option', 'message A {\n  string id = 1;\n}', '  string id = 1 [json_name = "userId"];'],
    ['keeps a comment', 'message A {\n  string id = 1; // key\n}', '  string id = 1 [json_name = "userId"]; // key'],
    [
      'joins other options',
      'message A {\n  string id = 1 [deprecated = true];\n}',
      '  string id = 1 [json_name = "userId", deprecated = true];',
    ],
    ['spans lines', 'message A {\n  string id =\n    1;\n}', '  string id =\n    1 [json_name = "userId"];'],
    ['leaves a shared line alone', 'message A { string id = 1; }', undefined],
    [
      'takes the place of another pinned name',
      "message A {\n  string id = 1 [deprecated = true, json_name = 'key'];\n}",
      '  string id = 1 [deprecated = true, json_name = "userId"];',
    ],
  ])('%s', async (_, after, expected) => {
    expect(await suggestion(before, after)).toBe(expected);
  });
});

test('a JSON name that changed is put back', async () => {
  expect(
    await suggestion(
      'message A {\n  string a = 1 [json_name = "x"];\n}',
      'message A {\n  string a = 1 [json_name = "$&"];\n}',
    ),
  ).toBe('  string a = 1 [json_name = "x"];');
});

describe('a suggestion that keeps the old name of an enum value', () => {
  const before = 'enum E {\n  A = 0;\n  OLD = 1;\n}';
  test.each([
    [
      'allows aliases',
      before,
      'enum E {\n  A = 0;\n  NEW = 1; // one\n}',
      '  option allow_alias = true;\n  OLD = 1;\n  NEW = 1; // one',
    ],
    [
      'finds them allowed',
      before,
      'enum E {\n  option allow_alias = true;\n  A = 0;\n  NEW = 1;\n}',
      '  OLD = 1;\n  NEW = 1;',
    ],
    ['leaves a shared line alone', before, 'enum E { A = 0; NEW = 1; }', undefined],
    ['takes no reserved name', before, 'enum E {\n  reserved "OLD";\n  A = 0;\n  NEW = 1;\n}', undefined],
  ])('%s', async (...[, old, now, expected]) => {
    expect(await suggestion(old, now)).toBe(expected);
  });
});
