import { describe, expect, test } from 'vitest';
import { unreadableRule } from '../../../src/core/unreadable.ts';
import { findingOf } from '../../support/findings.ts';
import { renderExplain, renderRules } from '../../../src/reporters/parts/rules.ts';

const rule = unreadableRule('config', [
  { before: 'a: 1', after: 'a: "', outcome: 'newly' },
  { before: { 'x.yaml': 'a: 1' }, after: { 'x.yaml': 'a: 2' }, outcome: 'none' },
]);
const rules = [rule, unreadableRule('protobuf', [])];
const options = { colour: false, width: 100 };

describe('the list of rules', () => {
  test('for a terminal', () => {
    expect(renderRules(rules, 'pretty', options)).toMatchInlineSnapshot(`
      "config/file-unreadable    high      File not compared
      protobuf/file-unreadable  high      File not compared

      2 rules; each with the worst risk it can name. Read one: breakwater explain RULE
      "
    `);
  });

  test('as markdown', () => {
    expect(renderRules(rules, 'markdown', options)).toMatchInlineSnapshot(`
      "## protobuf

      | rule | what it sees | class | worst risk |
      | --- | --- | --- | --- |
      | \`protobuf/file-unreadable\` | File not compared | unreadable | high |

      ## config

      | rule | what it sees | class | worst risk |
      | --- | --- | --- | --- |
      | \`config/file-unreadable\` | File not compared | unreadable | high |

      ## dependencies

      | rule | what it sees | class | worst risk |
      | --- | --- | --- | --- |
      "
    `);
  });

  test('as data', () => {
    expect(JSON.parse(renderRules(rules, 'json', options))[0]).toMatchObject({
      id: 'config/file-unreadable',
      class: 'unreadable',
      outcomes: [
        { name: 'newly', risk: 'high' },
        { name: 'still' },
        { name: 'mended' },
        { name: 'link' },
        { name: 'stopped' },
      ],
    });
  });
});

test('one rule, explained', () => {
  const said = findingOf({
    message: '`a.yaml` can no longer be read.',
    why: 'A why of its own.',
    fix: String(rule.fix),
  });
  expect(renderExplain(rule, new Map([['newly', said]]), options)).toMatchInlineSnapshot(`
    "File not compared  config/file-unreadable, class unreadable

    why       What cannot be read cannot be reviewed, so nothing here is known to be safe.
    way out   Mend the file, or list it under paths.ignore in .github/breakwater.yml.
    off       \`rules: { config/file-unreadable: off }\` in .github/breakwater.yml

    high      newly
              a.yaml can no longer be read.
              A why of its own.

              - a: 1
              + a: "

    medium    still

    info      mended

    low       link

    high      stopped

    no finding

              x.yaml
              - a: 1
              + a: 2
    "
  `);
});
