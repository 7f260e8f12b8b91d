import { compare } from '../../core/compare.ts';
import { signature } from './likeness.ts';
import { pairByLikeness, type Paired } from './pairing.ts';
import type { Step } from './setting.ts';
import { type ConfigNode, type ListNode, textAt } from './tree.ts';

/** One element of a list, with the step that leads to it. */
export interface Item {
  readonly step: Step;
  readonly node: ConfigNode;
}

/** What a dialect knows of an item: the key that tells it apart, and its value. */
export type Identify = (node: ConfigNode) => { readonly key: string; readonly value: string } | undefined;

/** Keys that tell the items of a list apart, the most telling first. */
const IDENTITY_KEYS = [
  'name',
  'id',
  'key',
  'alias',
  'alert',
  'record',
  'job_name',
  'mountPath',
  'containerPort',
  'port',
  'host',
  'path',
];

/** Unnamed items this alike are one item that was edited; named ones must be more alike to be one that was renamed. */
const EDITED = 0.3;
const RENAMED = 0.6;

/**
 * Pairs the items of two lists: by what the dialect says or by an identifying key, then those that are equal,
 * then the likest, and at last the only one left with the only one left. Order does not count.
 */
export function pairItems(before: ListNode, after: ListNode, identify: Identify): readonly Paired<Item>[] {
  const steps = stepsOf([before, after], identify);
  const [old, now] = [itemsOf(before, steps), itemsOf(after, steps)];
  const named = compare(old, now, ({ step, node }) => (step.name === undefined ? senseOf(node) : step.label));
  const equal = compare(named.removed, named.added, ({ node }) => senseOf(node));
  return [...named.matched, ...equal.matched, ...pairTheRest(equal.removed, equal.added)];
}

/** Lists nest: comparing all that a large item says, at each level anew, would cost more than it tells. */
const LARGE = 500;
const senseOf = (node: ConfigNode): string => (node.size > LARGE ? 'large' : signature(node));

function pairTheRest(before: readonly Item[], after: readonly Item[]): readonly Paired<Item>[] {
  const [from, to] = [before[0], after[0]];
  const areNamed = [...before, ...after].some(({ step }) => step.kind === 'item' && step.name !== undefined);
  if (from && to && before.length === 1 && after.length === 1 && !areNamed) return [{ before: from, after: to }];
  return pairByLikeness(before, after, ({ node }) => node, areNamed ? RENAMED : EDITED);
}

/** The items of a list that stands on one side only. */
export const itemsOfOne = (list: ListNode, identify: Identify): readonly Item[] =>
  itemsOf(list, stepsOf([list], identify));

type StepOf = (node: ConfigNode, index: number) => Extract<Step, { kind: 'item' }>;

const itemsOf = (list: ListNode, stepOf: StepOf) =>
  list.items.map((node, index) => ({ node, step: stepOf(node, index) }));

/** How items are called: `[name=web]` where one key tells all of them apart on each side, else `[0]`. */
function stepsOf(lists: readonly ListNode[], identify: Identify): StepOf {
  const shared = IDENTITY_KEYS.find((key) => lists.every((list) => tellsApart(key, list.items)));
  return (node, index) => {
    const told =
      identify(node) ?? (shared === undefined ? undefined : { key: shared, value: textAt(node, shared) ?? '' });
    if (told === undefined) return { kind: 'item', label: String(index) };
    return { kind: 'item', label: `${told.key}=${told.value}`, name: told.value };
  };
}

function tellsApart(key: string, items: readonly ConfigNode[]): boolean {
  const values = new Set(items.map((item) => textAt(item, key)));
  return values.size === items.length && !values.has(undefined);
}
