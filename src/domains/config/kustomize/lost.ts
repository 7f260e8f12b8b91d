/** What an overlay newly takes out of an object, judged as if the object itself had lost it. */
import { posix } from 'node:path';
import { compare } from '../../../core/compare.ts';
import type { AnalyzerInput, SourceLocation } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, ConfigFile, Removal } from '../documents.ts';
import { signature } from '../likeness.ts';
import { displayPath, type Step } from '../setting.ts';
import type { ConfigNode } from '../tree.ts';
import { kindOf, nameOf, namespaceOf } from '../kubernetes/objects.ts';
import { Bases } from './bases.ts';
import { without } from './removals.ts';
import { standInFor } from './stand-in.ts';

/** Both sides of one object, as an overlay leaves it. */
export interface Sides {
  readonly before?: ConfigDocument | undefined;
  readonly after?: ConfigDocument | undefined;
}

/** What there is to say of objects that changed from one side to the other, the worst first. */
export type Judge = (objects: readonly Sides[]) => readonly ConfigChange[];

/** A removal with the partial object of its patch, which says whom it is meant for. */
interface Taken {
  readonly patch: ConfigDocument;
  readonly removal: Removal;
}

/**
 * One fact for each place that a patch newly takes away, and for each it no longer does: the worst that is said of it.
 * A removal that another file or another line takes over is none.
 */
export async function lostFacts(
  pairs: readonly ParsedPair<ConfigFile>[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
  judge: Judge,
): Promise<readonly ConfigChange[]> {
  const before = pairs.flatMap((pair) => takenIn(pair.before));
  const after = pairs.flatMap((pair) => takenIn(pair.after));
  const { removed, added } = compare(before, after, senseOf);
  const [old, now] = [new Bases(base), new Bases(head)];
  const [lost, restored] = await Promise.all([
    factsOf(added.filter(isOfKept), { holding: now, other: old }, judge),
    factsOf(removed.filter(isOfKept), { holding: old, other: now }, (sides) => judge(sides.map(reverse))),
  ]);
  return [
    ...lost.map(({ fact, place }) => ({ ...fact, after: place })),
    ...restored.map(({ fact, place }) => ({ ...fact, before: place })),
  ];
}

const reverse = ({ before, after }: Sides): Sides => ({ before: after, after: before });

const takenIn = (file: ConfigFile | undefined): readonly Taken[] =>
  (file?.documents ?? []).flatMap((patch) => (patch.removals ?? []).map((removal) => ({ patch, removal })));

/** An overlay that comes or goes as a whole changes nobody's objects. */
const isOfKept = ({ patch }: Taken): boolean => patch.isOfNewOverlay !== true;

function senseOf({ patch, removal: { path, instead } }: Taken): string {
  const whom = [kindOf(patch), namespaceOf(patch), nameOf(patch)];
  return JSON.stringify([...whom, path, instead && signature(instead)]);
}

/** More than these nobody reads one by one. */
const MOST_REMOVALS = 500;

/** What overlays build upon: where a patch takes something away, and on the other side of the change. */
interface BothBases {
  readonly holding: Bases;
  readonly other: Bases;
}

async function factsOf(taken: readonly Taken[], bases: BothBases, judge: Judge) {
  const facts = await Promise.all(
    taken.slice(0, MOST_REMOVALS).map(async (each) => {
      const place = placeOf(each);
      return (await factOf(each, bases, judge)).map((fact) => ({ fact, place }));
    }),
  );
  return facts.flat();
}

/** Of the objects that a patch is meant for, the fact of the first that loses anything. One that is new loses nothing. */
async function factOf(taken: Taken, bases: BothBases, judge: Judge): Promise<readonly ConfigChange[]> {
  const { patch, removal } = taken;
  const real = await objectsOf(patch, bases.holding);
  if (real.length > 0 && (await objectsOf(patch, bases.other)).length === 0) return [];
  const facts = real.flatMap(({ root }) => judge(sidesOf(taken, root, removal.path)));
  if (real.length > 0) return facts.slice(0, 1).map((fact) => told(fact, taken));
  const standIn = standInFor(patch.root, removal.path);
  const [fact] = judge(sidesOf(taken, standIn.root, standIn.path));
  return fact === undefined ? [] : [unknown(told(fact, taken), removal)];
}

/** The objects of the overlay's bases that a patch is meant for; a target without a name is meant for all of its kind. */
async function objectsOf(patch: ConfigDocument, bases: Bases): Promise<readonly ConfigDocument[]> {
  const [kind, name] = [kindOf(patch), nameOf(patch)];
  let folder = posix.dirname(patch.path);
  for (let level = 0; level < LEVELS; level++, folder = posix.dirname(folder)) {
    const found = await bases.objectsBelow(folder);
    const meant = found.filter((each) => kindOf(each) === kind && (name === undefined || nameOf(each) === name));
    if (meant.length > 0) return meant;
  }
  return [];
}

/** A patch stands beside its kustomization, or in a folder or two below it. */
const LEVELS = 3;

function sidesOf({ patch, removal }: Taken, object: ConfigNode, path: readonly string[]): readonly Sides[] {
  const { path: file, isTemplate } = patch;
  const documentOf = (root: ConfigNode): ConfigDocument => ({ path: file, isTemplate, duplicates: [], root });
  if (path.length === 0) return [{ before: documentOf(object), after: removal.instead && documentOf(removal.instead) }];
  const left = without(object, path, removal.instead);
  return left === undefined ? [] : [{ before: documentOf(object), after: documentOf(left) }];
}

const placeOf = ({ patch, removal: { line, endLine } }: Taken): SourceLocation => ({
  path: patch.path,
  line,
  ...(endLine > line ? { endLine } : {}),
});

/** A fact of an object, told where the patch stands and called by what the patch takes away. */
function told({ before: _before, after: _after, ...fact }: ConfigChange, { patch, removal }: Taken): ConfigChange {
  const [object, path] = [`${kindOf(patch)}/${nameOf(patch) ?? '*'}`, displayPath(removal.path.map(stepOf))];
  return { ...fact, subject: path === '' ? object : `${object}: ${path}` };
}

/** What the object held, nobody can say: it is not in the repository. */
function unknown(fact: ConfigChange, { path }: Removal): ConfigChange {
  if (fact.kind !== 'control-moved') return fact;
  const { from: _from, to: _to, ...rest } = fact;
  return { ...rest, name: path.findLast((step) => !isItem(step)) ?? fact.name };
}

const isItem = (step: string): boolean => /^\d+$|^name=/.test(step);
const stepOf = (step: string): Step => (isItem(step) ? { kind: 'item', label: step } : { kind: 'key', name: step });
