import { expect, test } from 'vitest';
import { catalogueIndex, cataloguePage, remainderPage, slugOf } from '../../../scripts/docs/catalogue-page.ts';
import type { Family } from '../../../scripts/docs/catalogue.ts';
import type { Change, Rule } from '../../../src/core/types.ts';
import { findingOf } from '../../support/findings.ts';

const ruleOf = (id: string): Rule<Change, 'weak' | 'safe'> => ({
  id,
  on: 'moved',
  class: 'exposure',
  title: 'door | window opened',
  why: 'Anybody walks in.',
  fix: 'Shut it.',
  equivalents: ['other:DOOR'],
  outcomes: {
    weak: { risk: 'high', message: () => 'It is open.' },
    safe: { risk: 'info', class: 'hardening', message: () => 'It is shut.', equivalents: ['other:SHUT'] },
  },
  examples: [],
  classify: () => 'weak',
});

const RULES = ['config/window', 'config/door', 'config/roof', 'protobuf/field'].map(ruleOf);
const FAMILY: Family = {
  family: 'Doors, SAM and windows',
  prefix: 'W',
  count: 3,
  rows: { W01: ['config/door', 'config/window'], W02: [], W03: ['config/door', 'config/unknown'] },
};
const SAID = new Map([
  ['config/door', new Map([['weak', findingOf({ message: '`door` goes from `shut` to `open`.' })]])],
]);

test('a page has a row for each rule of each row, links them and gives an example of what they say', () => {
  expect(cataloguePage(FAMILY, new Map(RULES.map((rule) => [rule.id, rule])), SAID)).toMatchInlineSnapshot(`
    "<!-- Generated from the rules by \`npm run generate\`. Do not edit. -->

    # The catalogue: Doors, SAM and windows

    Rows W01 to W03. A row may be judged by several rules, and a rule may judge several rows.

    | row | what changes | rule | class | outcomes | in other tools | example |
    | --- | --- | --- | --- | --- | --- | --- |
    | W01 | Door &#124; window opened | [\`door\`](../rules/config/door.md) | exposure | \`weak\` high<br>\`safe\` info (hardening) | \`other:DOOR\`<br>\`other:SHUT\` | \`door\` goes from \`shut\` to \`open\`. |
    | W01 | Door &#124; window opened | [\`window\`](../rules/config/window.md) | exposure | \`weak\` high<br>\`safe\` info (hardening) | \`other:DOOR\`<br>\`other:SHUT\` |  |
    | W02 | Told by silence: it changes nothing for anybody. |  |  |  |  |  |
    | W03 | Door &#124; window opened | [\`door\`](../rules/config/door.md) | exposure | \`weak\` high<br>\`safe\` info (hardening) | \`other:DOOR\`<br>\`other:SHUT\` | \`door\` goes from \`shut\` to \`open\`. |
    "
  `);
});

test('what no row names has a page, other domains aside', () => {
  expect(
    remainderPage([FAMILY], RULES, SAID)
      .split('\n')
      .filter((line) => line.includes('../rules/')),
  ).toEqual([expect.stringContaining('[`roof`](../rules/config/roof.md)')]);
});

test('the index counts rows and rules, each rule once', () => {
  const rows = catalogueIndex([FAMILY], RULES).split('\n').slice(-3, -1);
  expect(rows).toEqual([
    '| [Doors, SAM and windows](./doors-sam-and-windows.md) | W | 3 | 3 |',
    '| [beyond its rows](./beyond.md) |  |  | 1 |',
  ]);
});

test.each([
  ['pods and workloads', 'pods-and-workloads'],
  ['CloudFormation, SAM and Serverless', 'cloudformation-sam-and-serverless'],
])('the page of %s', (family, slug) => {
  expect(slugOf({ family })).toBe(slug);
});
