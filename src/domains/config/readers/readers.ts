/** Who reads the keys of a configuration, as far as the repository tells: what renames and removals are held against. */
import type { AnalyzerInput } from '../../../core/types.ts';
import type { Edit } from '../diff.ts';
import { displayPath } from '../setting.ts';
import type { ConfigNode } from '../tree.ts';
import type { StillRead } from '../setting-changes.ts';
import { type Read, readsOfChart } from './charts.ts';
import { type Evidence, evidenceIn, noEvidence } from './evidence.ts';

/** What the changed files say of renames; nothing is read where no edit may be one. */
export const evidenceFor = (edits: readonly Edit[], input: AnalyzerInput): Promise<Evidence> | Evidence =>
  edits.some(({ kind }) => kind === 'renamed') || mayHoldRename(edits) ? evidenceIn(input) : noEvidence;

/** Whether one map lost a key and gained another. */
export function mayHoldRename(edits: readonly Edit[]): boolean {
  const parents = (kind: Edit['kind']) =>
    edits.flatMap(({ kind: is, setting: { document, path } }) =>
      is === kind && path.at(-1)?.kind === 'key' ? [`${document.path} ${displayPath(path.slice(0, -1))}`] : [],
    );
  const losing = new Set(parents('removed'));
  return losing.size > 0 && parents('added').some((parent) => losing.has(parent));
}

/** Marks the keys of a chart's values that are gone or have another name, while its templates in head still read them. */
export async function withStillRead(edits: readonly Edit[], { head }: AnalyzerInput): Promise<readonly Edit[]> {
  const folder = edits.some(isGone) ? chartOf(edits[0]?.setting.document.after?.path) : undefined;
  if (folder === undefined) return edits;
  const reads = await readsOfChart(head, folder);
  return reads.length === 0 ? edits : edits.map((edit) => (isGone(edit) ? marked(edit, reads) : edit));
}

/** The folder of the chart whose own values a file holds. */
const chartOf = (path = ''): string | undefined => /^(.*\/)?values\.ya?ml$/.exec(path)?.[0].replace(/\/?[^/]*$/, '');

const isGone = ({ kind, setting: { path } }: Edit): boolean =>
  (kind === 'removed' || kind === 'renamed' || kind === 'moved') && path.every((step) => step.kind === 'key');

function marked(edit: Edit, reads: readonly Read[]): Edit {
  const { keys } = edit.setting;
  const [old, now] = edit.kind === 'removed' ? [keys, undefined] : [oldKeys(edit), keys];
  const stillRead = readOf(old, now, reads);
  if (stillRead === undefined || (edit.kind === 'removed' && isNothing(edit.setting.before))) return edit;
  return { ...edit, stillRead };
}

const oldKeys = ({ kind, from = '', setting: { keys } }: Edit): readonly string[] =>
  kind === 'moved' ? from.split('.') : [...keys.slice(0, -1), from];

/**
 * The read that suffers: one that goes below a value that is no longer there stops Helm; one that prints it prints nothing;
 * and where nobody reads the new name, any read of the old one is a rename half done.
 */
function readOf(
  old: readonly string[],
  now: readonly string[] | undefined,
  reads: readonly Read[],
): StillRead | undefined {
  const gone = old.join('.');
  const own = reads.filter(({ keys }) => beginsWith(keys, old));
  const guarded = ({ guards }: Read) => guards.some((guard) => guard === gone || gone.startsWith(`${guard}.`));
  const fails = own.find((read) => read.keys.length > old.length && !guarded(read));
  if (fails) return { path: fails.path, line: fails.line, fails: true };
  const isHalfDone = now !== undefined && !reads.some(({ keys }) => beginsWith(keys, now));
  const suffers = isHalfDone ? own[0] : own.find((read) => read.isBare && !read.guards.includes(gone));
  return suffers && { path: suffers.path, line: suffers.line, fails: false };
}

/** What printed nothing already: a value that is not there prints no less. */
const isNothing = (node: ConfigNode | undefined): boolean =>
  node?.kind === 'scalar' && (node.value === '' || node.value === null);

const beginsWith = (keys: readonly string[], start: readonly string[]): boolean =>
  start.every((key, i) => keys[i] === key);
