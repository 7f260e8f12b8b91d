/** Pods as they run: containers matched by name, each with the pod around it. */
import { compare } from '../../../core/compare.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import type { Pair } from '../effective.ts';
import { key } from '../fact-at.ts';
import { isAlwaysOn } from '../guards.ts';
import type { Step } from '../setting.ts';
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { podPathOf } from './objects.ts';

export const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;

/** One pod on one side. */
export interface Pod {
  readonly node: ConfigNode;
  readonly path: readonly string[];
}

/** One container on one side, with the pod around it. */
export interface Container {
  readonly list: string;
  readonly name: string;
  readonly node: ConfigNode;
  readonly pod: Pod;
}

export function podOf(document: ConfigDocument | undefined): Pod | undefined {
  const path = document && podPathOf(document.root);
  const node = path && at(document?.root, ...path);
  return path && node && { node, path };
}

export function podPair(document: DocumentPair): Pair<Pod> | undefined {
  const after = podOf(document.after);
  return after && { document, before: podOf(document.before), after };
}

export function containerPairs(pods: Pair<Pod>): Pair<Container>[] {
  const { document } = pods;
  const { added, matched } = compare(
    containersOf(pods.before),
    containersOf(pods.after),
    ({ list, name }) => `${list}/${name}`,
  );
  return [
    ...matched.map(({ before, after }) => ({ document, before, after })),
    ...added.map((after) => ({ document, before: undefined, after })),
  ];
}

const containersOf = (pod: Pod | undefined): Container[] =>
  pod === undefined
    ? []
    : CONTAINER_LISTS.flatMap((list) =>
        itemsAt(pod.node, list).map((node, i) => ({ list, name: textAt(node, 'name') ?? `${i}`, node, pod })),
      );

/** The path of a place below a pod or a container. */
export const podPath = ({ path }: Pod, ...below: readonly string[]): Step[] => [...path, ...below].map(key);

export const containerPath = ({ pod, list, name }: Container, ...below: readonly string[]): Step[] => [
  ...podPath(pod, list),
  { kind: 'item', label: `name=${name}`, name },
  ...below.map(key),
];

/** Whether an object ran a container that is privileged whatever the values of its template, and every such one still is. */
export function keepsPrivileged(before: ConfigDocument | undefined, after: ConfigDocument | undefined): boolean {
  const [had, has] = [privilegedIn(before), new Set(privilegedIn(after))];
  return had.length > 0 && had.every((name) => has.has(name));
}

const privilegedIn = (document: ConfigDocument | undefined): readonly (string | undefined)[] =>
  itemsAt(podOf(document)?.node, 'containers')
    .filter((each) => isAlwaysOn(document, each, at(each, 'securityContext', 'privileged')))
    .map((each) => textAt(each, 'name'));
