import type { Edit } from './diff.ts';
import { signature } from './likeness.ts';
import { isTrivial } from './renames.ts';
import { displayPath } from './setting.ts';

/**
 * Recognises keys that stand under another parent: the same name and the same telling value, once gone and once new in a document.
 * Each becomes one `moved` edit in place of the two, and of all inside them.
 */
export function withMoves(edits: readonly Edit[]): readonly Edit[] {
  const gone = uniqueBySense(edits, 'removed');
  const come = uniqueBySense(edits, 'added');
  const origin = new Map<Edit, Edit>();
  for (const [sense, added] of come) {
    const removed = gone.get(sense);
    if (added && removed) origin.set(added, removed);
  }
  if (origin.size === 0) return edits;
  const departed = new Set(origin.values());
  let isInsideMoved = false;
  return edits.flatMap((edit) => {
    if (edit.kind !== 'inside') isInsideMoved = origin.has(edit) || departed.has(edit);
    const from = origin.get(edit);
    if (from === undefined) return isInsideMoved ? [] : [edit];
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

/** Edits of one kind by name and value; undefined where two are alike, so that nobody can say which went where. */
function uniqueBySense(edits: readonly Edit[], kind: Edit['kind']): ReadonlyMap<string, Edit | undefined> {
  const found = new Map<string, Edit | undefined>();
  for (const edit of edits) {
    const node = edit.setting.before ?? edit.setting.after;
    const last = edit.setting.path.at(-1);
    if (edit.kind !== kind || node === undefined || last?.kind !== 'key') continue;
    if (node.kind === 'scalar' ? isTrivial(node.text) : node.size < 3) continue;
    const sense = `${last.name}\n${signature(node)}`;
    found.set(sense, found.has(sense) ? undefined : edit);
  }
  return found;
}
