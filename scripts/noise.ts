/**
 * Reviews a range of first-parent commits one by one and prints what Breakwater says of each: the tool for tuning on real history.
 *
 *   npm run noise -- REPO [REVISIONS] [--count 200] [--risk medium] [--only DOMAIN,...] [--touching GLOB]... [--json FILE]
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareRisk } from '../src/core/risk.ts';
import type { Finding, Report } from '../src/core/types.ts';
import { DOMAINS, RISKS } from '../src/core/vocabulary.ts';
import { loadAnalyzers } from '../src/domains/index.ts';
import { reviewInProcess } from '../src/in-process.ts';

const analyzers = await loadAnalyzers();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    risk: { type: 'string', default: 'medium' },
    only: { type: 'string' },
    touching: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});
const [repository = '.', revisions = 'HEAD'] = positionals;
const least = RISKS.find((risk) => risk === values.risk) ?? 'medium';
const only =
  values.only === undefined ? undefined : DOMAINS.filter((domain) => values.only?.split(',').includes(domain));

interface Reviewed {
  readonly commit: string;
  readonly title: string;
  readonly durationMs: number;
  readonly findings: readonly Finding[];
}

const list = execFileSync(
  'git',
  [
    '-C',
    repository,
    'log',
    '--first-parent',
    '--format=%H %P%x09%s',
    '-n',
    values.count,
    revisions,
    '--',
    ...values.touching,
  ],
  { encoding: 'utf8', maxBuffer: 2 ** 28 },
);
const commits = list.split('\n').flatMap((line) => {
  const [ids = '', title = ''] = line.split('\t');
  const [commit = '', parent] = ids.split(' ');
  return parent === undefined ? [] : [{ commit, parent, title }];
});

const reviewed: Reviewed[] = [];
const failures: string[] = [];
const slow: string[] = [];
for (const { commit, parent, title } of commits) {
  try {
    const report = await reviewInProcess(
      { dir: repository, base: parent, head: commit, direct: true, only, advisories: { choice: 'off' } },
      analyzers,
    );
    const { durationMs, filesReviewed } = report.stats;
    reviewed.push({ commit, title, durationMs, findings: report.verdict.findings });
    if (durationMs > 2000) slow.push(`${commit.slice(0, 10)} ${durationMs} ms, ${filesReviewed} files`);
    print(report, commit, title);
  } catch (error) {
    failures.push(`${commit} ${error instanceof Error ? error.stack : String(error)}`);
  }
}
summarise();
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(reviewed, null, 1));
process.exitCode = failures.length > 0 ? 1 : 0;

function print({ verdict }: Report, commit: string, title: string): void {
  const shown = verdict.findings.filter(({ risk }) => compareRisk(risk, least) >= 0);
  if (shown.length === 0) return;
  console.log(`\n${commit.slice(0, 10)} ${verdict.conclusion.padEnd(7)} ${title}`);
  for (const { risk, rule, outcome, message, before, after, also } of shown) {
    const place = after ?? before;
    const more = also.length > 0 ? ` (+${also.length})` : '';
    console.log(`  ${risk.padEnd(8)} ${rule}/${outcome} ${place?.path}:${place?.line}${more}\n           ${message}`);
  }
}

function summarise(): void {
  const perCommit = reviewed
    .map(({ findings }) => findings.filter(({ risk }) => compareRisk(risk, least) >= 0).length)
    .toSorted((a, b) => a - b);
  const at = (share: number) => perCommit[Math.floor((perCommit.length - 1) * share)] ?? 0;
  const rules = new Map<string, number>();
  for (const { rule, risk } of reviewed.flatMap(({ findings }) => findings))
    rules.set(`${risk} ${rule}`, (rules.get(`${risk} ${rule}`) ?? 0) + 1);
  console.log(
    `\n${reviewed.length} commits reviewed, ${failures.length} failed; findings of ${least} or worse a commit: p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`,
  );
  const slowest = reviewed.toSorted((a, b) => b.durationMs - a.durationMs)[0];
  if (slowest) console.log(`slowest: ${slowest.commit.slice(0, 10)} ${slowest.durationMs} ms`);
  for (const [rule, times] of [...rules].toSorted((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(6)}  ${rule}`);
  for (const line of [...slow.map((entry) => `slow: ${entry}`), ...failures.map((entry) => `failed: ${entry}`)])
    console.log(line);
}
