import fc from 'fast-check';
import { classify } from '../../../src/classify.ts';
import type { Finding } from '../../../src/core/types.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { inputOf } from '../../../src/example.ts';
import { annotationsOf, DoesNotCompile, type Annotation, type Texts } from './buf.ts';
import { coverageOf, type Coverage, type Sides } from './coverage.ts';
import { EXCEPTIONS } from './exceptions.ts';
import type { SchemaPair } from './generate.ts';
import { print } from './print.ts';

/** One pair of trees, what buf says of it and what we say. */
export interface Trial extends Sides {
  readonly name: string;
  readonly annotations: readonly Annotation[];
  readonly findings: readonly Finding[];
}

/** What became of one annotation of buf. */
export interface Verdict {
  readonly annotation: Annotation;
  readonly outcome: Coverage | 'excused';
  /** The exception that excuses it. */
  readonly excuse?: string;
}

/** What we say of two trees. */
export async function findingsOf(before: Texts, after: Texts): Promise<readonly Finding[]> {
  const input = inputOf(before, after, '');
  const changes = await protobuf.analyze({ ...input, files: input.files.filter(({ path }) => protobuf.claims(path)) });
  return classify(
    changes.map((change) => ({ domain: 'protobuf', change })),
    [protobuf],
  );
}

/** Judges everything that buf says of a trial. */
export const verdictsOf = ({ annotations, findings, ...sides }: Trial): Verdict[] =>
  annotations.map((annotation) => {
    const coverage = coverageOf(annotation, findings, sides);
    if (coverage !== 'missing') return { annotation, outcome: coverage };
    const excuse = EXCEPTIONS.find((exception) => exception.explains(annotation, findings, sides));
    return excuse === undefined
      ? { annotation, outcome: 'missing' }
      : { annotation, outcome: 'excused', excuse: excuse.id };
  });

export interface Sample {
  readonly trials: readonly Trial[];
  /** How many pairs buf would not compile. */
  readonly dropped: number;
}

/** Pairs that one start of buf takes at once: each is a folder and a package of one module. */
const BATCH = 750;
const MOST_ROUNDS = 5;

/** Generates pairs and has both tools judge them. The same seed gives the same pairs; the n-th has the path `n` in fast-check. */
export async function sample(pairs: fc.Arbitrary<SchemaPair>, seed: number, runs: number): Promise<Sample> {
  const written = fc.sample(pairs, { seed, numRuns: runs }).map(write);
  const trials: Trial[] = [];
  for (let start = 0; start < written.length; start += BATCH)
    trials.push(...(await judgeTogether(written.slice(start, start + BATCH))));
  return { trials, dropped: runs - trials.length };
}

interface Written extends Sides {
  readonly name: string;
}

const write = ({ before, after, styles }: SchemaPair, at: number): Written => {
  const name = `p${String(at).padStart(6, '0')}`;
  return { name, before: print(before, name, styles.before), after: print(after, name, styles.after) };
};

/** Both tools on one pair; undefined where it does not compile. */
export async function judge(pair: SchemaPair): Promise<Trial | undefined> {
  const [trial] = await judgeTogether([write(pair, 0)]);
  return trial;
}

async function judgeTogether(written: readonly Written[]): Promise<Trial[]> {
  let left = written;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    try {
      return await judgeAll(left);
    } catch (error) {
      if (!(error instanceof DoesNotCompile) || error.paths.length === 0) throw error;
      const broken = new Set(error.paths.map(nameIn));
      left = left.filter(({ name }) => !broken.has(name));
    }
  }
  throw new Error(`after ${MOST_ROUNDS} rounds there are still pairs that do not compile`);
}

async function judgeAll(written: readonly Written[]): Promise<Trial[]> {
  if (written.length === 0) return [];
  const annotations = await annotationsOf(
    Object.assign({}, ...written.map(({ before }) => before)),
    Object.assign({}, ...written.map(({ after }) => after)),
  );
  const byName = new Map(written.map(({ name }): [string, Annotation[]] => [name, []]));
  for (const annotation of annotations) byName.get(nameIn(annotation.path || annotation.message))?.push(annotation);
  return Promise.all(
    written.map(async (pair) => ({
      ...pair,
      annotations: byName.get(pair.name) ?? [],
      findings: await findingsOf(pair.before, pair.after),
    })),
  );
}

const nameIn = (text: string): string => /\bp\d{6}\b/.exec(text)?.[0] ?? '';

/** A trial as a reader wants it: both texts, and what is amiss. */
export function describeTrial({ before, after, findings }: Trial, amiss: readonly string[]): string {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  const texts = paths.map(
    (path) => `--- ${path}, before\n${before[path] ?? '(none)'}\n--- ${path}, after\n${after[path] ?? '(none)'}`,
  );
  const ours = findings.map(
    ({ risk, rule, message, before: old, after: now }) =>
      `${risk} ${rule} ${old?.line ?? '-'} -> ${now?.line ?? '-'}: ${message}`,
  );
  return [...amiss, ...texts, '--- ours', ...(ours.length > 0 ? ours : ['nothing'])].join('\n');
}
