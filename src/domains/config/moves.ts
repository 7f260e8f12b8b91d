import type { Edit } from './diff.ts';
import { signature } from './likeness.ts';
import { isTrivial } from './renames.ts';
import { displayPath } from './setting.ts';

/**
 * Recognises keys that stand under another parent: the same name and the same telling value, once gone and once new in a document;
 * or gone from a map, and new within a key that is new in that map (or the reverse), however many others are alike.
 * Each becomes one `moved` edit in place of the two, and of all inside them.
 */
export function withMoves(edits: readonly Edit[]): readonly Edit[] {
  const origin = new Map([...regrouped(edits), ...alone(edits)]);
  if (origin.size === 0) return edits;
  const departed = new Set(origin.values());
  let spoken: string | undefined;
  return edits.flatMap((edit) => {
    const path = displayPath(edit.setting.path);
    if (edit.kind === 'inside' && spoken !== undefined && isBelow(path, spoken)) return [];
    const from = origin.get(edit);
    spoken = from !== undefined || departed.has(edit) ? path : undefined;
    if (from === undefined) return departed.has(edit) ? [] : [edit];
    const { before, ownerBefore } = from.setting;
    return [
      {
        kind: 'moved',
        setting: { ...edit.setting, before, ownerBefore },
        from: displayPath(from.setting.path),
      } as const,
    ];
  });
}

const isBelow = (path: string, above: string): boolean => path.startsWith(`${above}.`) || path.startsWith(`${above}[`);

/** What came, with the one like it that went from elsewhere in the document. */
function alone(edits: readonly Edit[]): ReadonlyMap<Edit, Edit> {
  const gone = uniqueBySense(edits, 'removed');
  const come = uniqueBySense(edits, 'added');
  return new Map(
    [...come].flatMap(([sense, added]) => {
      const removed = gone.get(sense);
      return added && removed ? [[added, removed] as const] : [];
    }),
  );
}

/** Edits of one kind by name and value; undefined where two are alike, so that nobody can say which went where. */
function uniqueBySense(edits: readonly Edit[], kind: Edit['kind']): ReadonlyMap<string, Edit | undefined> {
  const found = new Map<string, Edit | undefined>();
  for (const edit of edits) {
    const sense = edit.kind === kind ? senseOf(edit, 3) : undefined;
    if (sense !== undefined) found.set(sense, found.has(sense) ? undefined : edit);
  }
  return found;
}

/** The last key of an edit and what it holds; undefined for an item, and for what is said in too many places to tell anything. */
function senseOf({ setting: { before, after, path } }: Edit, leastSize: number): string | undefined {
  const [node, last] = [before ?? after, path.at(-1)];
  if (node === undefined || last?.kind !== 'key') return undefined;
  if (node.kind === 'scalar' ? isTrivial(node.text) : node.size < leastSize) return undefined;
  return `${last.name}\n${signature(node)}`;
}

/** What came within a new key of the map that it went from, or came out of a key that went. */
function regrouped(edits: readonly Edit[]): ReadonlyMap<Edit, Edit> {
  const roots = new Map(edits.flatMap((edit) => (isRoot(edit) ? [[`${edit.kind} ${placeOf(edit, -1)}`, edit]] : [])));
  const origin = new Map<Edit, Edit>();
  for (const edit of roots.size < 2 ? [] : edits.filter(({ kind }) => kind === 'inside')) {
    const came = edit.setting.after !== undefined;
    const root = roots.get(`${came ? 'removed' : 'added'} ${placeOf(edit, -2)}`);
    const sense = root && senseOf(root, 2);
    if (root === undefined || sense === undefined || sense !== senseOf(edit, 2)) continue;
    const [now, old] = came ? [edit, root] : [root, edit];
    if (!origin.has(now)) origin.set(now, old);
  }
  return origin;
}

const isRoot = ({ kind }: Edit): boolean => kind === 'added' || kind === 'removed';

/** What an edit is called, and the map it stands in, or stood in before it was put a key deeper. */
function placeOf({ setting: { path } }: Edit, above: -1 | -2): string {
  const last = path.at(-1);
  return `${displayPath(path.slice(0, above))} ${last?.kind === 'key' ? last.name : ''}`;
}
