/** Pages of the catalogue of controls: one a family, with what each of its rows is judged by, and what no row names. */
import type { Finding, Outcome, Rule } from '../../src/core/types.ts';
import { code, escape, prose, table } from '../../src/reporters/parts/markdown-text.ts';
import type { Family } from './catalogue.ts';

const GENERATED = '<!-- Generated from the rules by `npm run generate`. Do not edit. -->';

/** What rules say of their first examples, by rule and outcome. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, Finding>>;

/** `pods-and-workloads`: the name of a family's page. */
export const slugOf = ({ family }: Pick<Family, 'family'>): string =>
  family
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The page of one family. A row that names no rule is one that changes nothing for anybody. */
export function cataloguePage(family: Family, rules: ReadonlyMap<string, Rule>, said: Said): string {
  const rows = Object.entries(family.rows).flatMap(([row, ids]) =>
    ids.length === 0
      ? [[row, 'Told by silence: it changes nothing for anybody.', ...COLUMNS.slice(1).map(() => '')]]
      : ids.flatMap((id) => {
          const rule = rules.get(id);
          return rule === undefined ? [] : [cellsOf(row, rule, said)];
        }),
  );
  return page(`The catalogue: ${family.family}`, [
    `Rows ${family.prefix}01 to ${family.prefix}${String(family.count).padStart(2, '0')}. A row may be judged by several rules, and a rule may judge several rows.`,
    table(['row', ...COLUMNS], rows),
  ]);
}

/** The page of the rules on configuration that no row names: contracts of APIs, pipelines of GitLab, the review itself. */
export function remainderPage(families: readonly Family[], rules: readonly Rule[], said: Said): string {
  return page('The catalogue: beyond its rows', [
    'Rules on configuration that belong to no row of the catalogue.',
    table(
      COLUMNS,
      remainderOf(families, rules).map((rule) => cellsOf('', rule, said).slice(1)),
    ),
  ]);
}

/** The list of all pages. */
export function catalogueIndex(families: readonly Family[], rules: readonly Rule[]): string {
  const rows = families.map((family) => [
    `[${escape(family.family)}](./${slugOf(family)}.md)`,
    family.prefix,
    String(family.count),
    String(new Set(Object.values(family.rows).flat()).size),
  ]);
  const rest = remainderOf(families, rules).length;
  return page('The catalogue of controls', [
    'What a change to configuration can weaken or break, family by family, and the rules that see it. A change towards safety is told too, in praise, at no more than low.',
    table(['family', 'rows', 'how many', 'rules'], [...rows, [`[beyond its rows](./beyond.md)`, '', '', String(rest)]]),
  ]);
}

const COLUMNS = ['what changes', 'rule', 'class', 'outcomes', 'in other tools', 'example'];

const page = (title: string, blocks: readonly string[]): string =>
  `${[GENERATED, `# ${title}`, ...blocks].join('\n\n')}\n`;

function remainderOf(families: readonly Family[], rules: readonly Rule[]): readonly Rule[] {
  const named = new Set(families.flatMap(({ rows }) => Object.values(rows).flat()));
  return rules
    .filter(({ id }) => id.startsWith('config/') && !named.has(id))
    .toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
}

const cellsOf = (row: string, rule: Rule, said: Said): readonly string[] => {
  const outcomes = Object.entries(rule.outcomes);
  return [
    row,
    escape(rule.title.replace(/^./, (letter) => letter.toUpperCase())),
    `[${code(rule.id.slice(rule.id.indexOf('/') + 1))}](../rules/${rule.id}.md)`,
    rule.class,
    outcomes.map(([name, outcome]) => outcomeText(name, outcome, rule)).join('<br>'),
    [...new Set([rule.equivalents ?? [], ...outcomes.map(([, each]) => each.equivalents ?? [])].flat())]
      .map(code)
      .join('<br>'),
    exampleText(said.get(rule.id)),
  ];
};

const outcomeText = (name: string, { risk, class: about }: Outcome<never>, rule: Rule): string =>
  `${code(name)} ${risk}${about === undefined || about === rule.class ? '' : ` (${about})`}`;

/** What the rule says of the first example that it finds anything in. */
function exampleText(said: ReadonlyMap<string, Finding> | undefined): string {
  const [first] = said?.values() ?? [];
  return first === undefined ? '' : prose(first.message);
}
