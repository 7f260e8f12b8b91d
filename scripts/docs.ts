/** Writes docs/rules, a page for each rule and an index, docs/catalogue, a page for each family of controls, docs/ecosystems.md and the tables of other config tools: all from the rules and ecosystems themselves. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../src/core/types.ts';
import { loadAnalyzers } from '../src/domains/index.ts';
import { exampleFindings } from '../src/example.ts';
import { rulesTables } from '../src/reporters/parts/rules.ts';
import { CATALOGUE } from './docs/catalogue.ts';
import { catalogueIndex, cataloguePage, remainderPage, slugOf } from './docs/catalogue-page.ts';
import { ecosystemsPage } from './docs/ecosystems-page.ts';
import { equivalentsTable } from './docs/equivalents-table.ts';
import { rulePage } from './docs/rule-page.ts';
import { settingsTable } from './docs/settings-table.ts';

const analyzers = await loadAnalyzers();

const FOLDER = 'docs/rules';
const INTRODUCTION = `<!-- Generated from the rules by \`npm run generate\`. Do not edit. -->

# Rules

Each page shows what a rule says of real examples; the tests run the same examples. Those on configuration stand in [the catalogue of controls](../catalogue/README.md) too, family by family.`;
const CATALOGUE_FOLDER = 'docs/catalogue';

for (const folder of [FOLDER, CATALOGUE_FOLDER]) rmSync(folder, { recursive: true, force: true });
const said = new Map<string, ReadonlyMap<string, Finding>>();
for (const analyzer of analyzers) {
  for (const rule of analyzer.rules) {
    const findings = await exampleFindings(analyzer, rule);
    said.set(rule.id, findings);
    write(`${FOLDER}/${rule.id}.md`, rulePage(rule, findings));
  }
}
const rules = analyzers.flatMap((analyzer) => [...analyzer.rules]);
write(`${FOLDER}/README.md`, `${INTRODUCTION}\n\n${rulesTables(rules, ({ id }) => `[\`${id}\`](./${id}.md)`)}\n`);

const byId = new Map(rules.map((rule) => [rule.id, rule]));
for (const family of CATALOGUE) write(`${CATALOGUE_FOLDER}/${slugOf(family)}.md`, cataloguePage(family, byId, said));
write(`${CATALOGUE_FOLDER}/beyond.md`, remainderPage(CATALOGUE, rules, said));
write(`${CATALOGUE_FOLDER}/README.md`, catalogueIndex(CATALOGUE, rules));

writeFileSync('docs/ecosystems.md', ecosystemsPage());

const CONFIG_TOOLS = 'docs/coming-from-checkov-kube-linter-dyff-oasdiff-zizmor.md';
const guide = readFileSync(CONFIG_TOOLS, 'utf8');
writeFileSync(
  CONFIG_TOOLS,
  guide.replace(
    /(<!-- ([a-z-]+) -->\n)[^]*?(<!-- \/\2 -->)/g,
    (_, start: string, tool: string, end: string) => `${start}\n${equivalentsTable(rules, tool)}\n\n${end}`,
  ),
);

const SETTINGS = 'docs/settings.md';
const keys = settingsTable(readFileSync('schema/settings.schema.json', 'utf8'));
const settings = readFileSync(SETTINGS, 'utf8');
writeFileSync(
  SETTINGS,
  settings.replace(
    /(<!-- keys -->\n)[^]*(<!-- \/keys -->)/,
    (_, start: string, end: string) => `${start}\n${keys}\n\n${end}`,
  ),
);

const tallies = analyzers.map(({ domain, rules: own }) => `${own.length} ${domain}`);
const tally = `${rules.length} rules: ${tallies.join(', ')}.`;
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', readme.replace(/(<!-- rules -->\n)[^]*(<!-- \/rules -->)/, `$1\n${tally}\n\n$2`));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
