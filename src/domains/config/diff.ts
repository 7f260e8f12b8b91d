import { asWords } from './arguments.ts';
import { alignBranches } from './branches.ts';
import type { Dialect } from './dialect.ts';
import type { DocumentPair } from './documents.ts';
import { asTree, expand, level } from './level.ts';
import { isSameScalar, signature } from './likeness.ts';
import { itemsOfOne, pairItems } from './list-items.ts';
import { noEvidence, type Evidence } from './readers/evidence.ts';
import { matchKeys, NO_MATCHES } from './renames.ts';
import type { StillRead } from './setting-changes.ts';
import { nameOf, type Setting, type Step } from './setting.ts';
import { isChoice, type ConfigNode, type ListNode, type MapNode } from './tree.ts';

/**
 * What became of one setting. `added` and `removed` are the roots of their subtrees; `inside` is what came or went with such a root;
 * `renamed` is a key that has another name, and is followed by what else changed below it; `moved` (see moves.ts) stands elsewhere.
 */
export interface Edit {
  readonly kind: 'changed' | 'retyped' | 'added' | 'removed' | 'inside' | 'renamed' | 'moved';
  readonly setting: Setting;
  /** The name before, where renamed; the path before, where moved. */
  readonly from?: string;
  /** A changed file that took up the new name in place of the old. */
  readonly reader?: string;
  /** For what is removed: a new key beside it that may be the same under another name. */
  readonly maybe?: string;
  /** For what is removed, renamed or moved: where its chart still reads the old place. */
  readonly stillRead?: StillRead;
}

/**
 * All that differs between the two sides of a document. Comments, order, quotes and anchors are no difference.
 * `evidence` is what other files say of renames.
 */
export function diff(
  pair: DocumentPair,
  dialect: Dialect | undefined,
  evidence: Evidence = noEvidence,
): readonly Edit[] {
  const walk = new Walk(pair, dialect, evidence);
  walk.visit({ ...ROOT, before: pair.before?.root, after: pair.after?.root });
  return walk.edits;
}

/** Where the walk stands. */
type Spot = Omit<Setting, 'document' | 'name'>;

interface Naming {
  readonly from?: string | undefined;
  readonly reader?: string | undefined;
  readonly maybe?: string | undefined;
}

const ROOT: Spot = { path: [], keys: [], owner: 'kept', inSchema: false, isNested: false };

class Walk {
  readonly edits: Edit[] = [];
  readonly #pair: DocumentPair;
  readonly #dialect: Dialect | undefined;
  readonly #evidence: Evidence;

  constructor(pair: DocumentPair, dialect: Dialect | undefined, evidence: Evidence) {
    this.#pair = pair;
    this.#dialect = dialect;
    this.#evidence = evidence;
  }

  visit(spot: Spot): void {
    if (spot.after === undefined) return this.#cameOrWent('removed', spot);
    if (spot.before === undefined) return this.#cameOrWent('added', spot);
    const name = nameOf(spot.path);
    const [before, after] = level(asWords(name, spot.before), asWords(name, spot.after));
    // A scalar held against a list is one item of it; a text that became a tree is a text within the document.
    const isText = spot.before.kind === 'scalar' && spot.after.kind === 'scalar';
    const isNested = spot.isNested || (isText && before.kind !== 'scalar' && !this.#knowsText(spot));
    this.#compare(before, after, { ...spot, before, after, isNested });
  }

  #compare(before: ConfigNode, after: ConfigNode, spot: Spot): void {
    if (isChoice(before) || isChoice(after)) this.#compareChoices(before, after, spot);
    else if (before.kind === 'map' && after.kind === 'map') this.#compareMaps(...this.#aligned(before, after), spot);
    else if (before.kind === 'list' && after.kind === 'list') this.#compareLists(before, after, spot);
    else if (before.kind !== 'scalar' || after.kind !== 'scalar') this.#emit('retyped', spot);
    else if (!isSameScalar(before, after)) this.#emit('changed', spot);
  }

  #compareChoices(before: ConfigNode, after: ConfigNode, spot: Spot): void {
    if (signature(before) !== signature(after)) this.#emit('changed', spot);
  }

  #aligned(before: MapNode, after: MapNode): readonly [MapNode, MapNode] {
    return this.#pair.after?.isTemplate === true ? alignBranches(before, after) : [before, after];
  }

  #compareMaps(before: MapNode, after: MapNode, spot: Spot): void {
    const removed = [...before.entries].filter(([key]) => !after.entries.has(key));
    const added = [...after.entries].filter(([key]) => !before.entries.has(key));
    const { renamed, maybe } = this.#hasClosedKeys(spot) ? NO_MATCHES : matchKeys(removed, added, this.#evidence);
    const respelt = this.#respelt(removed, added, spot);
    for (const [key, now] of after.entries) {
      if (key === respelt?.to) {
        this.visit(this.#below(spot, { kind: 'key', name: key }, asTree(respelt.before), asTree(now)));
        continue;
      }
      const from = renamed.get(key);
      const child = this.#below(spot, { kind: 'key', name: key }, before.entries.get(from ?? key), now);
      if (from !== undefined) this.#emit('renamed', child, { from, reader: this.#evidence(from, key) });
      this.visit(child);
    }
    const stillThere = new Set<string | undefined>([...renamed.values(), respelt?.from]);
    for (const [key, old] of removed)
      if (!stillThere.has(key))
        this.#cameOrWent('removed', this.#below(spot, { kind: 'key', name: key }, old, undefined), maybe.get(key));
  }

  /** The key that went and the one that is new, where both hold a text the dialect knows, or what such a text says. */
  #respelt(removed: readonly Entry[], added: readonly Entry[], { keys }: Spot) {
    const isKnown = ([key]: Entry) => this.#asks((dialect, document) => dialect.knowsText?.([...keys, key], document));
    const [gone, come] = [removed.filter(isKnown), added.filter(isKnown)];
    const [[from, before] = [], [to] = []] = [gone[0], come[0]];
    return before !== undefined && gone.length === 1 && come.length === 1 ? { from, to, before } : undefined;
  }

  #compareLists(before: ListNode, after: ListNode, spot: Spot): void {
    if (isPlain(before) && isPlain(after)) {
      if (contentOf(before) !== contentOf(after)) this.#emit('changed', spot);
      return;
    }
    for (const { before: old, after: now } of pairItems(before, after, (item) => this.#identify(item, spot))) {
      const item = now ?? old;
      if (item) this.visit(this.#below(spot, item.step, old?.node, now?.node));
    }
  }

  /** The root of what is new or gone, and all inside; but what a lost object held is lost with it, and no news. */
  #cameOrWent(kind: 'added' | 'removed' | 'inside', spot: Spot, maybe?: string): void {
    const root = spot.after ?? spot.before;
    if (root === undefined) return;
    this.#emit(kind, spot, { maybe });
    const owner = this.#isObject(root, spot) ? whenObject(spot) : spot.owner;
    if (owner === 'gone') return;
    const container = expand(root);
    const isNested = spot.isNested || (root.kind === 'scalar' && !this.#knowsText(spot));
    for (const [step, child] of this.#children(container, spot)) {
      const [before, after] = spot.after === undefined ? [child, undefined] : [undefined, child];
      this.#cameOrWent('inside', { ...this.#below(spot, step, before, after), owner, isNested });
    }
  }

  #children(container: MapNode | ListNode | undefined, spot: Spot): (readonly [Step, ConfigNode])[] {
    if (container?.kind === 'map') return [...container.entries].map(([name, node]) => [{ kind: 'key', name }, node]);
    if (container === undefined || isPlain(container)) return [];
    return itemsOfOne(container, (item) => this.#identify(item, spot)).map(({ step, node }) => [step, node]);
  }

  #below(spot: Spot, step: Step, before: ConfigNode | undefined, after: ConfigNode | undefined): Spot {
    const keys = step.kind === 'key' ? [...spot.keys, step.name] : spot.keys;
    return {
      path: [...spot.path, step],
      keys,
      before,
      after,
      ownerBefore: spot.before,
      ownerAfter: spot.after,
      around: spot.after ?? spot.around,
      owner: spot.owner,
      inSchema: spot.inSchema || (step.kind === 'key' && this.#isSchema(step.name, keys, spot)),
      isNested: spot.isNested,
    };
  }

  /** Whether what stands at a place is an object: see `Setting.owner`. */
  #isObject(node: ConfigNode, { path, keys, isNested, ownerBefore, ownerAfter }: Spot): boolean {
    if (path.length === 0 || path.at(-1)?.kind === 'item') return true;
    if (this.#dialect === undefined || isNested) return node.kind !== 'scalar';
    const entry = { node, owners: [ownerBefore, ownerAfter] };
    return this.#asks((dialect, document) => dialect.isObject?.(keys, document, entry));
  }

  #identify(item: ConfigNode, { keys, isNested }: Spot) {
    return isNested ? undefined : this.#dialect?.itemIdentity?.(keys, item);
  }

  #hasClosedKeys({ keys, isNested }: Spot): boolean {
    return !isNested && this.#asks((dialect, document) => dialect.closedKeys?.(keys, document));
  }

  #knowsText({ keys }: Spot): boolean {
    return this.#asks((dialect, document) => dialect.knowsText?.(keys, document));
  }

  #isSchema(key: string, keys: readonly string[], { before, after }: Spot): boolean {
    if (key === 'openAPIV3Schema' || key === '$defs') return true;
    const owner = after ?? before;
    if (key === 'properties' && owner?.kind === 'map' && owner.entries.has('type')) return true;
    return this.#asks((dialect, document) => dialect.isSchema?.(keys, document));
  }

  #asks(question: (dialect: Dialect, document: NonNullable<DocumentPair['after']>) => boolean | undefined): boolean {
    const document = this.#pair.after ?? this.#pair.before;
    return this.#dialect !== undefined && document !== undefined && (question(this.#dialect, document) ?? false);
  }

  #emit(kind: Edit['kind'], spot: Spot, { from, reader, maybe }: Naming = {}): void {
    const setting = { ...spot, document: this.#pair, name: nameOf(spot.path) };
    const naming = { ...(from === undefined ? {} : { from }), ...(maybe === undefined ? {} : { maybe }) };
    this.edits.push({ kind, setting, ...naming, ...(reader === undefined ? {} : { reader }) });
  }
}

type Entry = readonly [key: string, value: ConfigNode];

const whenObject = ({ after }: Spot): 'born' | 'gone' => (after === undefined ? 'gone' : 'born');

/** A list of scalars is one value. */
const isPlain = (list: ListNode): boolean => list.items.every((item) => item.kind === 'scalar');
const contentOf = (list: ListNode): string => list.items.map(signature).toSorted().join();
