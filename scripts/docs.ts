/** Writes docs/rules, a page for each rule and an index, docs/ecosystems.md and the tables of other config tools: all from the rules and ecosystems themselves. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { analyzers } from '../src/domains/index.ts';
import { rulesTables } from '../src/reporters/parts/rules.ts';
import { ecosystemsPage } from './docs/ecosystems-page.ts';
import { equivalentsTable } from './docs/equivalents-table.ts';
import { rulePage } from './docs/rule-page.ts';
import { settingsTable } from './docs/settings-table.ts';

const FOLDER = 'docs/rules';
const INTRODUCTION = `<!-- Generated from the rules by \`npm run generate\`. Do not edit. -->

# Rules

Each page shows what a rule says of real examples; the tests run the same examples.`;

rmSync(FOLDER, { recursive: true, force: true });
for (const analyzer of analyzers) {
  for (const rule of analyzer.rules) write(`${rule.id}.md`, await rulePage(analyzer, rule));
}
const rules = analyzers.flatMap((analyzer) => [...analyzer.rules]);
write('README.md', `${INTRODUCTION}\n\n${rulesTables(rules, ({ id }) => `[\`${id}\`](./${id}.md)`)}\n`);

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
  mkdirSync(dirname(`${FOLDER}/${path}`), { recursive: true });
  writeFileSync(`${FOLDER}/${path}`, text);
}
