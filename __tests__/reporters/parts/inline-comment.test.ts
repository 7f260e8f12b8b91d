import { describe, expect, test } from 'vitest';
import { inlineComment } from '../../../src/reporters/parts/inline-comment.ts';
import { findingOf } from '../../support/findings.ts';

test('all that it may say', () => {
  const finding = findingOf({
    blocks: true,
    suggestion: '  reserved 2;\n',
    also: [{ before: { path: 'b.proto', line: 3 } }],
    approval: { count: 1, from: ['@ana'], by: [], met: false },
  });
  expect(inlineComment(finding, true, true, { rulesUrl: 'https://github.com/acme/tool/blob/v1.0.0/docs/rules' }))
    .toMatchInlineSnapshot(`
    "**high** · field removed · \`user.proto:7\`

    \`acme.v1.User.email\` was removed and its number 2 is free for reuse. Old readers still expect the field.

    → Reserve its number and its name.

    \`\`\`suggestion
      reserved 2;
    \`\`\`

    Waits for 1 approval from \`@ana\`: nobody has approved yet.

    Also at \`b.proto:3\`.

    <sub>\`protobuf/field-removed\` · [why](https://github.com/acme/tool/blob/v1.0.0/docs/rules/protobuf/field-removed.md) · accept: \`breakwater waive protobuf/field-removed:acme.v1.User.email#2\`</sub>"
  `);
});

test('no more than there is', () => {
  expect(inlineComment(findingOf(), false, false, {})).toMatchInlineSnapshot(`
    "**high** · field removed

    \`acme.v1.User.email\` was removed and its number 2 is free for reuse. Old readers still expect the field.

    → Reserve its number and its name.

    <sub>\`protobuf/field-removed\`</sub>"
  `);
});

describe('a suggestion', () => {
  test.each([
    ['can be committed', '  a\n  b\n', true, '```suggestion\n  a\n  b\n```'],
    ['is only shown elsewhere', '  a\n', false, '```\n  a\n```'],
    ['is only shown where a tab would change', '\ta', true, '```\n  a\n```'],
    ['is only shown where it is too long to be shown whole', 'a'.repeat(300), true, '```\naaa'],
    ['is only shown where it hides something', 'a\u202Eb', true, '```\na\\u{202e}b\n```'],
    ['cannot end its fence', '```\nx', true, '````suggestion\n```\nx\n````'],
  ])('%s', (_, suggestion, suggests, block) => {
    expect(inlineComment(findingOf({ suggestion }), suggests, false, {})).toContain(`\n\n${block}`);
  });
});
