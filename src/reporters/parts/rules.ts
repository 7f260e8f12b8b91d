import { compareRisk } from '../../core/risk.ts';
import type { Finding, Outcome, RenderOptions, Rule, Words } from '../../core/types.ts';
import { DOMAINS, type Risk } from '../../core/vocabulary.ts';
import { exampleCondition, exampleDiffs, type ExampleDiff } from './example.ts';
import { jsonText } from './json-text.ts';
import { code, escape, table } from './markdown-text.ts';
import { painter, type Paint } from './paint.ts';
import { quotable } from './quotable.ts';
import { count } from './words.ts';
import { wrapProse } from './wrap.ts';

type RuleFormat = 'pretty' | 'json' | 'markdown';

/** The list of all rules, by id. */
export const renderRules = (rules: readonly Rule[], format: RuleFormat, options: RenderOptions): string =>
  LISTS[format](rules.toSorted(byId), painter(options.colour));

const byId = (a: Rule, b: Rule): number => Number(a.id > b.id) - Number(a.id < b.id);

const LISTS: Record<RuleFormat, (rules: readonly Rule[], paint: Paint) => string> = {
  pretty: (rules, paint) => {
    const widest = Math.max(0, ...rules.map(({ id }) => id.length));
    const line = (rule: Rule) => {
      const worst = worstRisk(rule);
      return `${rule.id.padEnd(widest)}  ${paint(worst, worst.padEnd(8))}  ${rule.title}`;
    };
    const closing = `${count(rules.length, 'rule')}; each with the worst risk it can name. Read one: breakwater explain RULE`;
    return `${[...rules.map(line), '', closing].join('\n')}\n`;
  },
  json: (rules) => jsonText(rules.map(ruleData)),
  markdown: (rules) => `${rulesTables(rules, ({ id }) => code(id))}\n`,
};

/** One table a domain, under a heading each. `link` writes the rule's id as markdown. */
export const rulesTables = (rules: readonly Rule[], link: (rule: Rule) => string): string =>
  DOMAINS.map((domain) => {
    const own = rules.filter(({ id }) => id.startsWith(`${domain}/`)).toSorted(byId);
    const rows = own.map((rule) => [link(rule), escape(rule.title), rule.class, worstRisk(rule)]);
    return `## ${domain}\n\n${table(['rule', 'what it sees', 'class', 'worst risk'], rows)}`;
  }).join('\n\n');

const worstRisk = (rule: Rule): Risk =>
  Object.values(rule.outcomes)
    .map(({ risk }) => risk)
    .toSorted(compareRisk)
    .at(-1) ?? 'info';

const ruleData = (rule: Rule) => ({
  id: rule.id,
  title: rule.title,
  class: rule.class,
  why: fixedWords(rule.why) ?? null,
  fix: fixedWords(rule.fix) ?? null,
  breaks: rule.breaks ?? [],
  equivalents: rule.equivalents ?? [],
  outcomes: Object.entries(rule.outcomes).map(([name, outcome]) => ({
    name,
    risk: outcome.risk,
    class: outcome.class ?? rule.class,
    breaks: outcome.breaks ?? rule.breaks ?? [],
    equivalents: outcome.equivalents ?? rule.equivalents ?? [],
  })),
});

/** Words that are the same for every change; undefined where the change has a say in them. */
export const fixedWords = (words: Words<never>): string | undefined => (typeof words === 'string' ? words : undefined);

/**
 * All there is to know of one rule, for a terminal: why, the way out, and for each outcome what it says of its examples.
 * `said` is what it says of the first example of each outcome.
 */
export function renderExplain(
  rule: Rule,
  said: ReadonlyMap<string, Finding>,
  { colour, width }: RenderOptions,
): string {
  const paint = painter(colour);
  const write = (words: string): string[] => wrapProse(words, Math.min(width, 100) - INDENT, paint);
  return `${[
    `${paint('strong', rule.title)}  ${paint('faint', `${rule.id}, class ${rule.class}`)}`,
    '',
    ...ruleWords(rule).flatMap(([label, words]) => hanging(label, write(words))),
    ...Object.entries(rule.outcomes).flatMap(([name, outcome]) => [
      '',
      `${paint(outcome.risk, outcome.risk.padEnd(INDENT))}${[name, ...planes(rule, outcome)].join(', ')}`,
      ...hanging('', findingWords(rule, said.get(name)).flatMap(write)),
      ...exampleLines(rule, name, paint),
    ]),
    ...(rule.examples.some(({ outcome }) => outcome === 'none') ? ['', paint('strong', 'no finding')] : []),
    ...exampleLines(rule, 'none', paint),
  ].join('\n')}\n`;
}

/** What holds for all outcomes, each part with its label. */
function ruleWords(rule: Rule): (readonly [string, string])[] {
  const equivalents = new Set([rule, ...Object.values(rule.outcomes)].flatMap((source) => source.equivalents ?? []));
  const parts = [
    ['why', fixedWords(rule.why) ?? ''],
    ['way out', fixedWords(rule.fix) ?? ''],
    ['also', equivalents.size === 0 ? '' : `${[...equivalents].join(', ')} in other tools`],
    ['off', `\`rules: { ${rule.id}: off }\` in \`.github/breakwater.yml\``],
  ] as const;
  return parts.filter(([, words]) => words !== '');
}

/** What a finding says beyond the words of its rule. */
function findingWords(rule: Rule, finding: Finding | undefined): string[] {
  if (finding === undefined) return [];
  const { message, why, fix } = finding;
  return [message, ...(why === rule.why ? [] : [why]), ...(fix === rule.fix ? [] : [`→ ${fix}`])];
}

const INDENT = 10;

const planes = (rule: Rule, { breaks = rule.breaks ?? [] }: Outcome<never>): string[] =>
  breaks.length === 0 ? [] : [`breaks ${breaks.join(', ')}`];

const MARK_STYLES = { '-': 'removed', '+': 'added', ' ': 'faint' } as const;

const exampleLines = (rule: Rule, outcome: string, paint: Paint): string[] =>
  rule.examples
    .filter((example) => example.outcome === outcome)
    .flatMap((example) => [
      '',
      ...hanging('', wrapProse(exampleCondition(example), 90, paint)),
      ...hanging(
        '',
        exampleDiffs(example).flatMap((diff) => diffLines(diff, paint)),
      ),
    ]);

const diffLines = ({ path, lines }: ExampleDiff, paint: Paint): string[] => [
  ...(path === '' ? [] : [path]),
  ...lines.map(({ mark, text }) => paint(MARK_STYLES[mark], `${mark} ${quotable(text)}`.trimEnd())),
];

const hanging = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => (index === 0 ? label : '').padEnd(INDENT) + line);
