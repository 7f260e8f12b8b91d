/** Settings of plain files that stood in another file before, and went from there in the same change. Dialects pair what is theirs. */
import type { ConfigChange } from './changes.ts';
import type { Edit } from './diff.ts';
import { expand } from './level.ts';
import { itemsOfOne } from './list-items.ts';
import { displayPath, type Step } from './setting.ts';
import type { ControlMoved } from './setting-changes.ts';
import type { ConfigNode } from './tree.ts';

/** Shorter paths are alike in files that have nothing to do with each other. */
const LEAST_STEPS = 3;

/** The facts, those marked whose setting had the same path and value in what was removed elsewhere. */
export function withMovedSettings(
  facts: readonly ConfigChange[],
  edits: readonly (readonly Edit[])[],
): readonly ConfigChange[] {
  if (!facts.some(isWeakened)) return facts;
  const gone = new Set(edits.flat().flatMap(leavesGone));
  return facts.map((fact) =>
    isWeakened(fact) && gone.has(`${fact.subject}=${fact.to ?? ''}`) ? { ...fact, isHeldElsewhere: true } : fact,
  );
}

const isWeakened = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' &&
  fact.dialect === undefined &&
  fact.to !== undefined &&
  ['born', 'flip', 'open'].includes(fact.transition);

const leavesGone = ({ kind, setting: { document, path, before } }: Edit): readonly string[] =>
  kind === 'removed' && before !== undefined && document.dialect === undefined ? [...leaves(before, path)] : [];

function* leaves(node: ConfigNode, path: readonly Step[]): Generator<string> {
  if (node.kind === 'scalar') {
    if (path.length >= LEAST_STEPS) yield `${displayPath(path)}=${node.text}`;
    return;
  }
  const held = expand(node);
  if (held?.kind === 'map')
    for (const [name, below] of held.entries) yield* leaves(below, [...path, { kind: 'key', name }]);
  else if (held !== undefined)
    for (const item of itemsOfOne(held, () => undefined)) yield* leaves(item.node, [...path, item.step]);
}
