import type { Example, Finding, Outcome, Rule } from '../../src/core/types.ts';
import { exampleCondition, exampleDiffs } from '../../src/reporters/parts/example.ts';
import { code, escape, fence, prose, table } from '../../src/reporters/parts/markdown-text.ts';
import { fixedWords } from '../../src/reporters/parts/rules.ts';

const GENERATED = '<!-- Generated from the rule by `npm run generate`. Do not edit. -->';

/** The page of one rule: its words, its outcomes, and what it says of its own examples, by outcome. */
export function rulePage(rule: Rule, said: ReadonlyMap<string, Finding>): string {
  const silent = rule.examples.filter(({ outcome }) => outcome === 'none');
  return `${[
    GENERATED,
    `# ${escape(rule.title.replace(/^./, (letter) => letter.toUpperCase()))}`,
    `Rule ${code(rule.id)}, class ${code(rule.class)}.`,
    ...wordsOf(fixedWords(rule.why), fixedWords(rule.fix)),
    outcomesTable(rule),
    ...Object.keys(rule.outcomes).map((name) => outcomeSection(rule, name, said.get(name))),
    ...(silent.length === 0 ? [] : ['## No finding', ...silent.flatMap(exampleBlocks)]),
    '## Settings',
    `Switch it off, or give it another risk, in ${code('.github/breakwater.yml')}:`,
    fence('yaml', ['rules:', `  ${rule.id}: off # or: { risk: low }`]),
  ].join('\n\n')}\n`;
}

const wordsOf = (why: string | undefined, fix: string | undefined): string[] => [
  ...(why === undefined ? [] : [`**Why:** ${prose(why)}`]),
  ...(fix === undefined ? [] : [`**Way out:** ${prose(fix)}`]),
];

/** Outcomes by name; a column that would be empty is left out. */
function outcomesTable(rule: Rule): string {
  const outcomes = Object.entries(rule.outcomes);
  const columns: Record<string, (name: string, outcome: Outcome<never>) => string> = {
    outcome: (name) => code(name),
    risk: (_, { risk }) => risk,
    breaks: (_, { breaks = rule.breaks ?? [] }) => breaks.join(', '),
    'in other tools': (_, { equivalents = rule.equivalents ?? [] }) => equivalents.map(code).join(', '),
  };
  const shown = Object.entries(columns).filter(([, cell]) =>
    outcomes.some(([name, outcome]) => cell(name, outcome) !== ''),
  );
  return table(
    shown.map(([heading]) => heading),
    outcomes.map(([name, outcome]) => shown.map(([, cell]) => cell(name, outcome))),
  );
}

/** One outcome: what the rule says of its first example, and all its examples as diffs. */
const outcomeSection = (rule: Rule, name: string, finding: Finding | undefined): string =>
  [
    `## ${escape(name)}`,
    ...saidOf(rule, finding),
    ...rule.examples.filter(({ outcome }) => outcome === name).flatMap(exampleBlocks),
  ].join('\n\n');

/** The finding's words, without those that stand at the head of the page already. */
function saidOf(rule: Rule, finding: Finding | undefined): string[] {
  if (finding === undefined) return [];
  const { message, why, fix, suggestion } = finding;
  return [
    `> ${prose(message)}`,
    ...wordsOf(why === rule.why ? undefined : why, fix === rule.fix ? undefined : fix),
    ...(suggestion === undefined ? [] : ['It suggests:', fence('', suggestion.replace(/\n$/, '').split('\n'))]),
  ];
}

const exampleBlocks = (example: Example): string[] => [
  ...[exampleCondition(example)].filter((condition) => condition !== '').map(prose),
  ...exampleDiffs(example).flatMap(({ path, lines }) => [
    ...(path === '' ? [] : [`${code(path)}:`]),
    fence(
      'diff',
      lines.map(({ mark, text }) => `${mark} ${text.replaceAll('\t', '  ')}`),
    ),
  ]),
];
