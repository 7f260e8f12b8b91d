/** buf.yaml of each version, with checks of buf alone off, alone in use or ignored at a path: what the real buf then says, and what stands here. */
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bufRulesOf } from '../../../src/domains/protobuf/buf/rules.ts';
import { buf, write, type Texts } from '../../support/parity/buf.ts';
import { anyPair } from '../../support/parity/generate.ts';
import { print } from '../../support/parity/print.ts';
import { findingsOf, sample, type Sample } from '../../support/parity/trial.ts';

const SEED = 1001;
const PAIRS = 400;
/** Of the checks: buf takes its time over many modules. parity-sections.test.ts looks at all of them, by the rules alone. */
const EACH = 6;

/** The same pairs for each version, and what both tools say of them. */
const pairs = fc.sample(anyPair, { seed: SEED, numRuns: PAIRS });
let sampled: Promise<Sample>;
beforeAll(() => {
  sampled = sample(anyPair, SEED, PAIRS);
});

/** One module with one `breaking` section, and a pair that trips one rule. */
interface Case {
  readonly folder: string;
  readonly rule: string;
  readonly section: object;
  readonly before: Texts;
  readonly after: Texts;
}

/** The one folder of a module's protos, as its section names it: from where its buf.yaml stands. */
const pathOf = (folder: string, version: string): string => (version === 'v2' ? `${folder}/${folder}` : folder);

/** buf refuses a section that leaves no check at all. */
const OTHER = 'FILE_SAME_SWIFT_PREFIX';

const SECTIONS: readonly ((rule: string, folder: string, version: string) => object)[] = [
  (rule) => ({ use: [rule] }),
  (rule) => ({ use: [rule, OTHER], except: [rule] }),
  (rule, folder, version) => ({ use: [rule], ignore_only: { [rule]: [pathOf(folder, version)] } }),
  (rule, folder, version) => ({ use: [rule], ignore: [pathOf(folder, version)] }),
  (rule) => ({ use: [rule], ignore_unstable_packages: true }),
];

test.each(['v2', 'v1', 'v1beta1'])('%s', { timeout: 120_000 }, async (version) => {
  const cases = await casesOf(version);
  expect(cases.length).toBeGreaterThan(30);
  const said = await bufOn(cases, version);
  expect(said.size).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const one of cases) {
    const { folder, rule, section } = one;
    const findings = await findingsOf(treeOf(one, one.before, version), treeOf(one, one.after, version));
    const stands = findings.some(({ risk, equivalents }) => risk !== 'info' && equivalents.includes(`buf:${rule}`));
    if (stands !== said.has(`${folder} ${rule}`))
      wrong.push(`${JSON.stringify(section)}: ${stands ? 'stands' : 'is silent'}`);
  }
  expect(wrong).toEqual([]);
});

/** One module as a tree of its own, for ours; all of them are the workspace for buf. */
function treeOf({ folder, section }: Case, texts: Texts, version: string): Texts {
  const protos = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]));
  const config =
    version === 'v2'
      ? { 'buf.yaml': JSON.stringify({ version, modules: [{ path: folder, breaking: section }] }) }
      : { [`${folder}/buf.yaml`]: JSON.stringify({ version, breaking: section }) };
  return { ...protos, ...config };
}

async function casesOf(version: string): Promise<readonly Case[]> {
  const { trials } = await sampled;
  return [...bufRulesOf(version).keys()]
    .filter((rule) => rule !== OTHER)
    .filter((_, at) => at % EACH === 0)
    .flatMap((rule, at) => {
      const trial = trials.find(
        ({ annotations, after }) =>
          Object.keys(after).length > 0 && annotations.some((annotation) => annotation.rule === rule),
      );
      const pair = trial && pairs[Number(trial.name.slice(1))];
      return pair === undefined
        ? []
        : SECTIONS.map((sectionOf, nth): Case => {
            const folder = `p9${String(at * 10 + nth).padStart(5, '0')}`;
            const section = sectionOf(rule, folder, version);
            return {
              folder,
              rule,
              section,
              before: print(pair.before, folder, pair.styles.before),
              after: print(pair.after, folder, pair.styles.after),
            };
          });
    });
}

/** The folders of which buf still says something. */
async function bufOn(cases: readonly Case[], version: string): Promise<ReadonlySet<string>> {
  const dir = mkdtempSync(join(tmpdir(), 'breakwater-config-'));
  try {
    for (const side of ['before', 'after'] as const) write(join(dir, side), workspace(cases, side, version));
    const { stdout, stderr } = await buf(['breaking', 'after', '--against', 'before', '--error-format', 'json'], dir);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(stderr).toBe('');
    return new Set(lines.map((line) => `${/p9\d{5}/.exec(line)?.[0]} ${/"type":"(\w+)"/.exec(line)?.[1]}`));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function workspace(cases: readonly Case[], side: 'before' | 'after', version: string): Texts {
  const texts: Texts = Object.assign({}, ...cases.map((one) => treeOf(one, one[side], version)));
  const modules = cases.map(({ folder, section }) => ({ path: folder, breaking: section }));
  const folders = modules.map(({ path }) => path);
  return version === 'v2'
    ? { ...texts, 'buf.yaml': JSON.stringify({ version, modules }) }
    : { ...texts, 'buf.work.yaml': JSON.stringify({ version: 'v1', directories: folders }) };
}
