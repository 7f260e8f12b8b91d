import { describe, expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

/** The suggestion of the only finding that has one. */
async function suggestion(before: string, after: string): Promise<string | undefined> {
  const suggestions = (await findingsOf(protobuf, before, after)).flatMap((finding) => finding.suggestion ?? []);
  expect(suggestions.length).toBeLessThanOrEqual(1);
  return suggestions[0];
}

describe('a suggestion that reserves', () => {
  test.each([
    [
      'puts the statements below the opening line',
      'message A {\n  string s = 2;\n}',
      'message A {\n}',
      'message A {\n  reserved 2;\n  reserved "s";',
    ],
    [
      'keeps the indentation',
      'message O {\n  message A {\n    string s = 2;\n  }\n}',
      'message O {\n  message A {\n  }\n}',
      '  message A {\n    reserved 2;\n    reserved "s";',
    ],
    [
      'keeps a comment on the opening line',
      'message A { // the A\n  string s = 2;\n}',
      'message A { // the A\n}',
      'message A { // the A\n  reserved 2;\n  reserved "s";',
    ],
    [
      'opens up a body on one line',
      'message A { string s = 2; }',
      'message A {}',
      'message A {\n  reserved 2;\n  reserved "s";\n}',
    ],
    [
      'reserves only what is free',
      'message A {\n  string s = 2;\n}',
      'message A {\n  reserved 1 to 9;\n}',
      'message A {\n  reserved "s";',
    ],
    [
      'writes names bare in editions',
      'edition = "2023"; message A {\n string s = 2;\n}',
      'edition = "2023"; message A {\n}',
      'edition = "2023"; message A {\n  reserved 2;\n  reserved s;',
    ],
    [
      'covers all fields at once',
      'message A {\n  string s = 2;\n  string t = 3;\n}',
      'message A {\n}',
      'message A {\n  reserved 2, 3;\n  reserved "s", "t";',
    ],
    [
      'serves enums',
      'enum E {\n  A = 0;\n  B = 1;\n}',
      'enum E {\n  A = 0;\n}',
      'enum E {\n  reserved 1;\n  reserved "B";',
    ],
    [
      'puts back what was reserved',
      'message A {\n  reserved 5 to max;\n}',
      'message A {\n}',
      'message A {\n  reserved 5 to max;',
    ],
    ['says nothing of an opening over several lines', 'message A\n{\n  string s = 2;\n}', 'message A\n{\n}', undefined],
  ])('%s', async (_, before, after, expected) => {
    expect(await suggestion(before, after)).toBe(expected);
  });
});

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
    ['leaves another pinned name alone', 'message A {\n  string id = 1 [json_name = "key"];\n}', undefined],
  ])('%s', async (_, after, expected) => {
    expect(await suggestion(before, after)).toBe(expected);
  });
});
