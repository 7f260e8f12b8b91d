/**
 * How much of what buf says Breakwater says as well: over generated pairs of schemas, over releases of real ones, and over a repository's history.
 *
 *   npm run parity [-- --pairs 3000] [--seed 1] [--packages] [--google] [--history REPO [--root FOLDER] [--count 60]]
 *
 * Ends with 1 where anything that buf says is neither covered nor on the list of exceptions.
 */
import { parseArgs } from 'node:util';
import { annotationsOf, breakingRules, DoesNotCompile } from '../__tests__/support/parity/buf.ts';
import { EXCEPTIONS } from '../__tests__/support/parity/exceptions.ts';
import { anyPair } from '../__tests__/support/parity/generate.ts';
import { stepsOf } from '../__tests__/support/parity/history.ts';
import { GOOGLE, PACKAGES, protosOf, type PackagePair } from '../__tests__/support/parity/packages.ts';
import { findingsOf, sample, verdictsOf, type Verdict } from '../__tests__/support/parity/trial.ts';
import { protobuf } from '../src/domains/protobuf/analyzer.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    packages: { type: 'boolean', default: false },
    google: { type: 'boolean', default: false },
    history: { type: 'string' },
    root: { type: 'string', default: '' },
    count: { type: 'string', default: '60' },
  },
});

const rules = await breakingRules('v2');
const mapped = new Set(protobuf.rules.flatMap((rule) => [...(rule.equivalents ?? []), ...outcomesOf(rule)]));
const unmapped = rules.filter((rule) => !mapped.has(`buf:${rule}`));
console.log(
  `${rules.length - unmapped.length} of buf's ${rules.length} rules have an equivalent. ${unmapped.join(' ')}`,
);

const { trials, dropped } = await sample(anyPair, Number(values.seed), Number(values.pairs));
const judged = trials.flatMap(verdictsOf);
report(`${trials.length} generated pairs, seed ${values.seed}, ${dropped} that do not compile`, judged);

const packages = [...(values.packages ? PACKAGES : []), ...(values.google ? [GOOGLE] : [])];
for (const pair of packages) judged.push(...(await real(pair)));

if (values.history !== undefined) judged.push(...(await historyOf(values.history)));

const missing = judged.filter(({ outcome }) => outcome === 'missing');
for (const { annotation } of missing.slice(0, 50))
  console.log(`missing: ${annotation.rule} ${annotation.path}:${annotation.line} ${annotation.message}`);
process.exitCode = missing.length + unmapped.length > 0 ? 1 : 0;

function outcomesOf(rule: (typeof protobuf.rules)[number]): string[] {
  return Object.values(rule.outcomes).flatMap(({ equivalents }) => equivalents ?? []);
}

async function real(pair: PackagePair): Promise<Verdict[]> {
  const [before, after] = [protosOf(pair.before, pair), protosOf(pair.after, pair)];
  const annotations = await annotationsOf(before, after);
  const findings = await findingsOf(before, after);
  const verdicts = verdictsOf({ name: pair.before, before, after, annotations, findings });
  report(`${pair.before} -> ${pair.after}: ${findings.length} findings of ours`, verdicts);
  return verdicts;
}

/** Commit by commit; what does not compile is only counted. */
async function historyOf(repository: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const [compiled, broken]: [string[], string[]] = [[], []];
  for (const { commit, before, after } of stepsOf(repository, values.root, Number(values.count))) {
    try {
      const annotations = await annotationsOf(before, after);
      const findings = await findingsOf(before, after);
      verdicts.push(...verdictsOf({ name: commit, before, after, annotations, findings }));
      compiled.push(commit);
    } catch (error) {
      if (!(error instanceof DoesNotCompile)) throw error;
      broken.push(commit);
    }
  }
  report(`${repository}: ${compiled.length} commits, ${broken.length} more that do not compile`, verdicts);
  return verdicts;
}

type Tally = Record<Verdict['outcome'], number>;

function tallyOf(verdicts: readonly Verdict[]): Tally {
  const tally: Tally = { line: 0, elsewhere: 0, excused: 0, missing: 0 };
  for (const { outcome } of verdicts) tally[outcome]++;
  return tally;
}

function report(title: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${title}`);
  row(['', 'on its line', 'elsewhere', 'excused', 'missing']);
  for (const rule of [...new Set(verdicts.map(({ annotation }) => annotation.rule))].toSorted())
    row([rule, ...cells(tallyOf(verdicts.filter(({ annotation }) => annotation.rule === rule)))]);
  const all = tallyOf(verdicts);
  row(['all', ...cells(all)]);
  const covered = all.line + all.elsewhere;
  const asked = covered + all.missing;
  const share = asked === 0 ? 100 : (100 * covered) / asked;
  console.log(
    `covered: ${covered} of ${asked} annotations, ${share.toFixed(2)} %. Besides, ${all.excused} are excused:`,
  );
  for (const { id, why } of EXCEPTIONS) {
    const times = verdicts.filter(({ excuse }) => excuse === id).length;
    if (times > 0) console.log(`${String(times).padStart(6)}  ${id}: ${why}`);
  }
}

function cells({ line, elsewhere, excused, missing: lost }: Tally): number[] {
  return [line, elsewhere, excused, lost];
}

function row([name = '', ...columns]: readonly (string | number)[]): void {
  console.log(`${String(name).padEnd(48)}${columns.map((cell) => String(cell).padStart(13)).join('')}`);
}
