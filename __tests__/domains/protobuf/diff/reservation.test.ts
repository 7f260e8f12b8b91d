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
    [
      'joins the statements that are there',
      'message A {\n  reserved 9;\n  reserved "z";\n  string s = 2;\n}',
      'message A {\n  reserved 9; // old\n  reserved "z";\n}',
      '  reserved 9, 2; // old\n  reserved "z", "s";',
    ],
    [
      'joins one, and adds the other below it',
      'message A {\n  reserved 9;\n  string s = 2;\n}',
      'message A {\n  reserved 9; // old\n}',
      '  reserved 9, 2; // old\n  reserved "s";',
    ],
    [
      'joins one on a shared line',
      'message A { reserved 9; string s = 2; }',
      'message A { reserved 9; }',
      'message A { reserved 9, 2; reserved "s"; }',
    ],
    [
      'opens up the message where its statements stand far apart',
      `message A {\n  reserved 9;${'\n'.repeat(20)}  reserved "z";\n  string s = 2;\n}`,
      `message A {\n  reserved 9;${'\n'.repeat(20)}  reserved "z";\n}`,
      'message A {\n  reserved 2;\n  reserved "s";',
    ],
    ['says nothing of an opening over several lines', 'message A\n{\n  string s = 2;\n}', 'message A\n{\n}', undefined],
  ])('%s', async (...[, before, after, expected]) => {
    expect(await suggestion(before, after)).toBe(expected);
  });
});

test('the suggestion replaces the lines of the statements that take it', async () => {
  const findings = await findingsOf(
    protobuf,
    'message A {\n  reserved 9;\n\n  reserved "z";\n  string s = 2;\n}',
    'message A {\n  reserved 9;\n\n  reserved "z";\n}',
  );
  expect(findings.map(({ after }) => after)).toEqual([{ path: 'a.proto', line: 2, endLine: 4 }]);
});
