/** GitHub workflows as their facts read them. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { key } from '../fact-at.ts';
import type { Step } from '../setting.ts';
import { at, entriesOf, itemsAt, someWithin, textAt, textsOf, type ConfigNode } from '../tree.ts';

export const isWorkflow = ({ root, path }: ConfigDocument): boolean =>
  at(root, 'jobs')?.kind === 'map' && (at(root, 'on') !== undefined || /(?:^|\/)\.github\/workflows\//.test(path));

export const isAction = ({ root, path }: ConfigDocument): boolean =>
  /(?:^|\/)action\.ya?ml$/.test(path) && at(root, 'runs', 'using') !== undefined;

/** The events that start a workflow, each with its node. */
export function triggersOf(document: ConfigDocument | undefined): ReadonlyMap<string, ConfigNode> {
  const on = at(document?.root, 'on');
  if (on === undefined) return new Map();
  if (on.kind === 'map') return on.entries;
  const events = on.kind === 'list' ? on.items : [on];
  return new Map(events.flatMap((event) => textsOf(event).map((name) => [name, event])));
}

export interface Job {
  readonly name: string;
  readonly node: ConfigNode;
  readonly steps: readonly WorkflowStep[];
}

/** A step of a job, or the job itself where it calls another workflow. */
export interface WorkflowStep {
  /** What it is called; its place where it has no name. */
  readonly label: string;
  readonly isNamed: boolean;
  readonly node: ConfigNode;
  readonly uses: string | undefined;
}

/** The jobs of a workflow, read once: each of their settings asks for them. */
export const jobsOf = onceADocument((document): readonly Job[] =>
  entriesOf(at(document?.root, 'jobs')).map(([name, node]) => ({ name, node, steps: stepsOf(node) })),
);

/** The jobs of head of whose name base has none. */
export function newJobsOf({ before, after }: Pick<DocumentPair, 'before' | 'after'>): readonly Job[] {
  const old = new Set(jobsOf(before).map(({ name }) => name));
  return jobsOf(after).filter(({ name }) => !old.has(name));
}

/** The steps of a composite action count as those of one job. */
export const allSteps = onceADocument((document): readonly WorkflowStep[] => [
  ...jobsOf(document).flatMap(({ steps }) => steps),
  ...stepsOf(at(document?.root, 'runs')),
]);

/** What is read of a document, kept as long as the document is: of a side that is missing, what there is of none. */
export function onceADocument<T>(
  read: (document: ConfigDocument | undefined) => T,
): (document: ConfigDocument | undefined) => T {
  const known = new WeakMap<ConfigDocument, { readonly found: T }>();
  return (document) => {
    if (document === undefined) return read(document);
    const kept = known.get(document) ?? { found: read(document) };
    known.set(document, kept);
    return kept.found;
  };
}

const stepsOf = (owner: ConfigNode | undefined): readonly WorkflowStep[] =>
  itemsAt(owner, 'steps').map((node, index) => ({
    label: stepIdentity(node)?.value ?? `${index}`,
    isNamed: stepIdentity(node) !== undefined,
    node,
    uses: usesOf(node),
  }));

/** What a step uses, without its version. */
export const usesOf = (node: ConfigNode): string | undefined => textAt(node, 'uses')?.replace(/@.*$/, '');

/** The path of the workflow that a job calls, be it called as `./path` or as `owner/repository/path@ref`. */
export const calledBy = (job: ConfigNode): string | undefined =>
  /^(?:\.|[\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^@]+)/.exec(textAt(job, 'uses') ?? '')?.[1];

/** What tells a step from others: its id, its name, or what it uses, whatever the version. */
export function stepIdentity(node: ConfigNode): { readonly key: string; readonly value: string } | undefined {
  for (const name of ['id', 'name']) {
    const value = textAt(node, name);
    if (value !== undefined) return { key: name, value };
  }
  const uses = usesOf(node);
  return uses === undefined ? undefined : { key: 'uses', value: uses };
}

/** Whether some text below a node is of a kind. */
export const mentions = (root: ConfigNode, isSuch: (text: string) => boolean): boolean =>
  someWithin(root, (node) => node.kind === 'scalar' && isSuch(node.text));

export const jobPath = (job: string, ...below: readonly string[]): Step[] => ['jobs', job, ...below].map(key);
