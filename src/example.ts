/** Runs the examples of rules: what the docs and `explain` quote is what a review would say. */
import { classify } from './classify.ts';
import { type LookUp, packageId } from './core/advisories.ts';
import { Unreadable } from './core/errors.ts';
import { DEFAULT_SETTINGS, type Settings } from './core/settings.ts';
import type {
  Analyzer,
  AnalyzerInput,
  ChangedFile,
  Example,
  ExampleFiles,
  Fact,
  Finding,
  Rule,
  Tree,
} from './core/types.ts';
import { enrich } from './enrich.ts';
import type { Domain } from './core/vocabulary.ts';

/** Where an example stands when it names no path. */
export const DEFAULT_PATH: Readonly<Record<Domain, string>> = {
  protobuf: 'a.proto',
  config: 'app.yaml',
  dependencies: 'package.json',
};

/** A tree over a record of path -> text. A NUL in a text makes it binary, as git would have it. */
export const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  async read(path) {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    if (text?.includes('\0')) throw new Unreadable('it is a binary file');
    return text;
  },
  list: async (prefix = '') =>
    Object.keys(files)
      .filter((path) => prefix === '' || path.startsWith(`${prefix.replace(/\/$/, '')}/`))
      .toSorted(),
});

/** What an analyzer is given for a before and an after: all paths whose text differs. */
export function inputOf(
  before: ExampleFiles,
  after: ExampleFiles,
  path: string,
  settings: Settings = DEFAULT_SETTINGS,
): AnalyzerInput {
  const [old, now] = [asRecord(before, path), asRecord(after, path)];
  const files = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .toSorted()
    .filter((name) => old[name] !== now[name])
    .map((name): ChangedFile => ({ path: name, status: statusOf(old[name], now[name]) }));
  return { files, changed: files, base: treeOf(old), head: treeOf(now), settings };
}

const asRecord = (files: ExampleFiles, path: string): Readonly<Record<string, string>> =>
  typeof files === 'string' ? { [path]: files } : files;

function statusOf(before: string | undefined, after: string | undefined): ChangedFile['status'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'deleted' : 'modified';
}

/** The facts of one domain, and those that follow from what advisory databases would say. */
export async function factsOf(
  analyzer: Analyzer,
  input: AnalyzerInput,
  advisories: Example['advisories'] = {},
): Promise<readonly Fact[]> {
  const files = input.files.filter((file) => analyzer.claims(file.path));
  const facts = (await analyzer.analyze({ ...input, files })).map((change) => ({ domain: analyzer.domain, change }));
  const knowledge = { lookUp: answering(advisories), settings: input.settings, today: EXAMPLE_DAY };
  return (await enrich(facts, [analyzer], knowledge)).facts;
}

/** The day on which all examples happen. */
const EXAMPLE_DAY = '2026-01-01';

const answering =
  (advisories: NonNullable<Example['advisories']>): LookUp =>
  async ({ packages }) => ({
    known: new Map(packages.map((one) => [packageId(one), advisories[`${one.name}@${one.version}`] ?? []])),
    notes: [],
  });

/** What a rule says of an example, through its domain's analyzer but without modifiers; undefined where it is silent. */
async function runExample(analyzer: Analyzer, rule: Rule, example: Example): Promise<Finding | undefined> {
  const settings = { ...DEFAULT_SETTINGS, ...example.settings };
  const input = inputOf(example.before, example.after, example.path ?? DEFAULT_PATH[analyzer.domain], settings);
  const facts = await factsOf(analyzer, input, example.advisories);
  const findings = classify(facts, [{ ...analyzer, modifiers: [] }]);
  return findings.find((finding) => finding.rule === rule.id && finding.outcome === example.outcome);
}

/** What a rule says of the first example of each of its outcomes, by outcome. */
export async function exampleFindings(analyzer: Analyzer, rule: Rule): Promise<ReadonlyMap<string, Finding>> {
  const findings = new Map<string, Finding>();
  for (const outcome of Object.keys(rule.outcomes)) {
    const example = rule.examples.find((candidate) => candidate.outcome === outcome);
    const finding = example === undefined ? undefined : await runExample(analyzer, rule, example);
    if (finding !== undefined) findings.set(outcome, finding);
  }
  return findings;
}
