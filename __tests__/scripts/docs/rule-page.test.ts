import { expect, test } from 'vitest';
import { rulePage } from '../../../scripts/docs/rule-page.ts';
import type { Analyzer, Change, Rule } from '../../../src/core/types.ts';
import { exampleFindings } from '../../../src/example.ts';

interface WordChanged extends Change<'word-changed'> {
  readonly from: string;
  readonly to: string;
}

const rule: Rule<WordChanged, 'loud' | 'soft'> = {
  id: 'config/word-changed',
  on: 'word-changed',
  class: 'renamed',
  title: 'word changed',
  why: 'Readers of the old word are lost.',
  fix: ({ from }) => `Keep \`${from}\`.`,
  equivalents: ['other:WORD'],
  outcomes: {
    loud: { risk: 'high', message: ({ from, to }) => `\`${from}\` is now \`${to}\`.` },
    soft: { risk: 'low', message: ({ to }) => `It is now \`${to}\`.`, why: 'Nobody reads it | much.', equivalents: [] },
  },
  examples: [
    { before: 'say: a\n', after: 'say: B!\n', outcome: 'loud' },
    { before: { 'b.yaml': 'say: a' }, after: { 'b.yaml': 'say: b' }, outcome: 'soft' },
    { before: 'say: a', after: 'say: a # note', outcome: 'none' },
  ],
  classify: ({ to }) => (to.endsWith('!') ? 'loud' : 'soft'),
  suggest: ({ from }) => `say: ${from}\n`,
};

const analyzer: Analyzer<WordChanged> = {
  domain: 'config',
  rules: [rule],
  claims: (path) => path.endsWith('.yaml'),
  analyze: ({ files, base, head }) =>
    Promise.all(
      files.map(async ({ path }): Promise<WordChanged> => {
        const [from = '', to = ''] = [await base.read(path), await head.read(path)].map((text) =>
          text?.trim().slice(5),
        );
        const place = { path, line: 1 };
        return { kind: 'word-changed', subject: 'say', from, to, before: place, after: place };
      }),
    ),
};

test('a page tells the rule, its outcomes, what it says of its examples, and where it is silent', async () => {
  expect(rulePage(rule, await exampleFindings(analyzer, rule))).toMatchInlineSnapshot(`
    "<!-- Generated from the rule by \`npm run generate\`. Do not edit. -->

    # Word changed

    Rule \`config/word-changed\`, class \`renamed\`.

    **Why:** Readers of the old word are lost.

    | outcome | risk | in other tools |
    | --- | --- | --- |
    | \`loud\` | high | \`other:WORD\` |
    | \`soft\` | low |  |

    ## loud

    > \`a\` is now \`B!\`.

    **Way out:** Keep \`a\`.

    It suggests:

    \`\`\`
    say: a
    \`\`\`

    \`\`\`diff
    - say: a
    + say: B!
    \`\`\`

    ## soft

    > It is now \`b\`.

    **Why:** Nobody reads it &#124; much.

    **Way out:** Keep \`a\`.

    It suggests:

    \`\`\`
    say: a
    \`\`\`

    \`b.yaml\`:

    \`\`\`diff
    - say: a
    + say: b
    \`\`\`

    ## No finding

    \`\`\`diff
    - say: a
    + say: a # note
    \`\`\`

    ## Settings

    Switch it off, or give it another risk, in \`.github/breakwater.yml\`:

    \`\`\`yaml
    rules:
      config/word-changed: off # or: { risk: low }
    \`\`\`
    "
  `);
});
