import { compareRisk } from '../../core/risk.ts';
import type { Example, RenderOptions, Rule, Words } from '../../core/types.ts';
import { DOMAINS, type Risk } from '../../core/vocabulary.ts';
import { exampleDiffs } from './example.ts';
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

/** All there is to know of one rule, for a terminal: why, fix, its outcomes, and its examples as diffs. */
export function renderExplain(rule: Rule, { colour, width }: RenderOptions): string {
  const paint = painter(colour);
  const part = (label: string, words: string | undefined) =>
    words === undefined ? [] : hanging(label, wrapProse(words, Math.min(width, 100) - 8, paint));
  const equivalents = [
    ...new Set([rule, ...Object.values(rule.outcomes)].flatMap((source) => source.equivalents ?? [])),
  ];
  return `${[
    `${paint('strong', rule.title)}  ${paint('faint', `${rule.id}, class ${rule.class}`)}`,
    '',
    ...part('why', fixedWords(rule.why)),
    ...part('fix', fixedWords(rule.fix)),
    ...part('also', equivalents.length === 0 ? undefined : `${equivalents.join(', ')} in other tools`),
    ...part('off', `\`rules: { ${rule.id}: off }\` in \`.github/breakwater.yml\``),
    '',
    ...outcomeLines(rule, paint),
    ...rule.examples.flatMap((example) => ['', ...exampleLines(example, paint)]),
  ].join('\n')}\n`;
}

function outcomeLines(rule: Rule, paint: Paint): string[] {
  const outcomes = Object.entries(rule.outcomes);
  const widest = Math.max(...outcomes.map(([name]) => name.length));
  return outcomes.map(([name, { risk, breaks = rule.breaks ?? [] }]) => {
    const planes = breaks.length === 0 ? '' : `  breaks ${breaks.join(', ')}`;
    return `${paint(risk, risk.padEnd(8))}${name.padEnd(widest)}${planes}`.trimEnd();
  });
}

const MARK_STYLES = { '-': 'removed', '+': 'added', ' ': 'faint' } as const;

const exampleLines = (example: Example, paint: Paint): string[] => [
  `${paint('strong', example.outcome === 'none' ? 'no finding' : example.outcome)}, for example:`,
  ...exampleDiffs(example).flatMap(({ path, lines }) => [
    ...(path === '' ? [] : [`  ${path}`]),
    ...lines.map(({ mark, text }) => `  ${paint(MARK_STYLES[mark], `${mark} ${quotable(text)}`)}`),
  ]),
];

const hanging = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `${(index === 0 ? label : '').padEnd(8)}${line}`);
