/** The examples of rules as commits of one repository, many in each, and what the built command line says of them. */
import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import type { Example, ExampleFiles, Rule } from '../../src/core/types.ts';
import type { Domain } from '../../src/core/vocabulary.ts';
import { DEFAULT_PATH } from '../../src/example.ts';
import { breakwater } from './command-line.ts';
import { TEST_ENVIRONMENT, type TestRepository } from './repository.ts';

/** One example of one rule. */
export interface Case {
  readonly title: string;
  readonly rule: Rule;
  readonly example: Example;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

/** All examples of some rules, those aside that depend on what is outside a commit: settings, advisories. */
export const casesOf = (domain: Domain, rules: readonly Rule[]): readonly Case[] =>
  rules.flatMap((rule) =>
    rule.examples.flatMap((example, index): Case[] => {
      if (example.settings !== undefined || example.advisories !== undefined) return [];
      const files = (side: ExampleFiles) => recordOf(side, example.path ?? DEFAULT_PATH[domain]);
      const title = `${rule.id} ${index}: ${example.outcome}`;
      return [{ title, rule, example, before: files(example.before), after: files(example.after) }];
    }),
  );

/** A text that is empty stands for a file that is not there. */
function recordOf(side: ExampleFiles, path: string): Readonly<Record<string, string>> {
  if (typeof side !== 'string') return side;
  return side === '' ? {} : { [path]: side };
}

/** Examples that are committed together, each in a folder of its own; an example alone stands at the top. */
export interface Pack {
  readonly cases: readonly Case[];
  readonly base: string;
  readonly head: string;
}

const folderOf = (index: number, { length }: readonly Case[]): string => (length === 1 ? '' : `part${index}/`);

const isEmpty = (side: Readonly<Record<string, string>>): boolean => Object.values(side).every((text) => text === '');

/**
 * Examples that may stand in one commit: the neighbours of a rule in different ones, and what comes apart from what goes,
 * for that would be a move.
 */
export const packsOf = (cases: readonly Case[], most: number): readonly (readonly Case[])[] =>
  [
    cases.filter(({ before }) => isEmpty(before)),
    cases.filter(({ before, after }) => !isEmpty(before) && isEmpty(after)),
    cases.filter(({ before, after }) => !isEmpty(before) && !isEmpty(after)),
  ].flatMap((some) => {
    const count = Math.ceil(some.length / most);
    return Array.from({ length: count }, (_, at) => some.filter((_case, index) => index % count === at));
  });

/** Each by itself. */
export const alone = (wrong: readonly Wrong[]): readonly (readonly Case[])[] => wrong.map(({ example }) => [example]);

/** Commits groups of examples: one base and one head each. */
export function commitPacks(
  repository: TestRepository,
  groups: readonly (readonly Case[])[],
  name: string,
): readonly Pack[] {
  const stream = groups.flatMap((cases, at) => {
    const [base, head] = [`${name}-${at}-base`, `${name}-${at}-head`];
    return [...commit(base, undefined, sideOf(cases, 'before')), ...commit(head, base, sideOf(cases, 'after'))];
  });
  execFileSync('git', ['-C', repository.dir, 'fast-import', '--quiet', '--done'], {
    env: TEST_ENVIRONMENT,
    input: Buffer.concat([...stream, Buffer.from('done\n')]),
  });
  return groups.map((cases, at) => ({ cases, base: `${name}-${at}-base`, head: `${name}-${at}-head` }));
}

const sideOf = (cases: readonly Case[], side: 'before' | 'after'): readonly (readonly [string, string])[] =>
  cases.flatMap((each, index) =>
    Object.entries(each[side]).map(([path, text]): [string, string] => [`${folderOf(index, cases)}${path}`, text]),
  );

/** A commit with nothing but the files given, in the language of `git fast-import`. */
function commit(branch: string, parent: string | undefined, files: readonly (readonly [string, string])[]): Buffer[] {
  const data = (text: string) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
  };
  return [
    Buffer.from(`commit refs/heads/${branch}\ncommitter Test <test@example.invalid> 1767225600 +0000\n`),
    data(branch),
    Buffer.from(`${parent === undefined ? '' : `from refs/heads/${parent}\n`}deleteall\n`),
    ...files.flatMap(([path, text]) => [Buffer.from(`M 100644 inline ${path}\n`), data(text)]),
  ];
}

const nullablePlace = v.nullable(v.object({ path: v.string(), line: v.number() }));
const sides = { before: nullablePlace, after: nullablePlace };
const report = v.object({
  findings: v.array(
    v.object({
      rule: v.string(),
      outcome: v.string(),
      class: v.string(),
      ...sides,
      also: v.optional(v.array(v.object(sides)), []),
    }),
  ),
});
type Said = v.InferOutput<typeof report>['findings'][number];
type Place = NonNullable<Said['before']>;

/** An example that the command line judges otherwise than it should, and what it said in its folder. */
export interface Wrong {
  readonly example: Case;
  readonly says: string;
}

export async function wrongIn(repository: TestRepository, { cases, base, head }: Pack): Promise<readonly Wrong[]> {
  const { stdout, stderr } = await breakwater([
    'review',
    '--repo',
    repository.dir,
    '--base',
    base,
    '--head',
    head,
    '--format',
    'json',
    '--fail-on',
    'never',
  ]);
  if (stdout === '') throw new Error(`the command line said nothing of ${head}: ${stderr}`);
  const { findings } = v.parse(report, JSON.parse(stdout));
  return cases.flatMap((example, index) => {
    const folder = folderOf(index, cases);
    const own = findings.filter(
      (found) => found.rule === example.rule.id && placesOf(found).some(({ path }) => path.startsWith(folder)),
    );
    const says = judge(example, own, folder);
    return says === undefined ? [] : [{ example, says }];
  });
}

const placesOf = (found: Said): readonly Place[] =>
  [found, ...found.also].flatMap(({ before, after }) => [before ?? [], after ?? []].flat());

/** What is wrong with what a rule said of its example; undefined where nothing is. */
function judge({ rule, example, before, after }: Case, found: readonly Said[], folder: string): string | undefined {
  const said = found.map(({ outcome }) => outcome).join(', ');
  if (example.outcome === 'none') return found.length === 0 ? undefined : `says ${said}`;
  const match = found.find(({ outcome }) => outcome === example.outcome);
  if (match === undefined) return `says ${said === '' ? 'nothing' : said}`;
  const due = rule.outcomes[example.outcome]?.class ?? rule.class;
  if (match.class !== due) return `is of the class ${match.class}`;
  const strays = [match, ...match.also].flatMap((place) => [
    ...isOutside(place.before, before, folder),
    ...isOutside(place.after, after, folder),
  ]);
  return strays.length === 0 ? undefined : `stands outside of its file: ${strays.join(', ')}`;
}

function isOutside(spot: Place | null, files: Readonly<Record<string, string>>, folder: string): string[] {
  if (spot === null || !spot.path.startsWith(folder)) return [];
  const text = files[spot.path.slice(folder.length)];
  const lines = text === undefined ? 0 : text.split('\n').length;
  return spot.line >= 1 && spot.line <= lines ? [] : [`${spot.path}:${spot.line}`];
}
