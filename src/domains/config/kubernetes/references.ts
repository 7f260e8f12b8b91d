/** Names within one object that must meet: the labels a workload selects and gives, the ports a probe asks and a container has. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { derived, effectiveSetting, type Pair } from '../effective.ts';
import { key } from '../fact-at.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode, type ScalarNode } from '../tree.ts';
import { kindOf } from './objects.ts';
import { type Container, containerPairs, containerPath, podPair } from './pods.ts';

const SELECTING: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);
/** All kinds whose selector is read as a whole. */
export const SELECTOR_KINDS: ReadonlySet<string> = new Set([...SELECTING, 'Service']);
const PROBES = ['readinessProbe', 'livenessProbe', 'startupProbe'] as const;
const HANDLERS = ['httpGet', 'tcpSocket'] as const;

/** Templates fill labels and ports in later: there nothing can be said. */
export function referenceSettings(document: DocumentPair): Setting[] {
  const pods = podPair(document);
  if (pods === undefined || document.after?.isTemplate !== false) return [];
  return [
    ...ownLabels(document),
    ...containerPairs(pods).flatMap((pair) => [...probePorts(pair), ...probeTargets(pair), ...probeSeconds(pair)]),
  ];
}

function ownLabels(document: DocumentPair): Setting[] {
  const { before, after } = document;
  if (after === undefined || !SELECTING.has(kindOf(after))) return [];
  const path = ['spec', 'selector', 'matchLabels'];
  const owners = { document, before: before && { node: before.root }, after: { node: after.root } };
  const sides = { before: at(before?.root, ...path), after: at(after.root, ...path) };
  return [effectiveSetting(owners, 'own labels', path.map(key), sides)];
}

/** Which pods an object selects, as one text: however many labels change, it is one change of who is selected. */
export function selectorSettings(document: DocumentPair): Setting[] {
  const { before, after } = document;
  if (before === undefined || after === undefined || !SELECTOR_KINDS.has(kindOf(after))) return [];
  const owners = { document, before: { node: before.root }, after: { node: after.root } };
  const sides = { before: labelsAsked(before.root), after: labelsAsked(after.root) };
  if (isFilledIn(after) && !mayBeRead(before, sides.after)) return [];
  // No workload exists without one, and what a template calls a label may be the same.
  if (sides.before === undefined && kindOf(after) !== 'Service') return [];
  if (/\{\{[^=]*=/.test(textsOf(sides.before)[0] ?? '')) return [];
  return [effectiveSetting(owners, 'selector', ['spec', 'selector'].map(key), sides)];
}

/** Whether what stands beside labels that a template adds says anything: they were added before too, and something stands there. */
const mayBeRead = (before: ConfigDocument, asked: ConfigNode | undefined): boolean =>
  asked !== undefined && isFilledIn(before);

/** Whether a template adds labels that stand somewhere else. */
function isFilledIn({ root, filled }: ConfigDocument): boolean {
  const selector = at(root, 'spec', 'selector');
  return [selector, at(selector, 'matchLabels')].some((node) => node !== undefined && filled?.has(node.line) === true);
}

function labelsAsked(root: ConfigNode): ConfigNode | undefined {
  const selector = at(root, 'spec', 'selector');
  const labels = entriesOf(at(selector, 'matchLabels') ?? selector).filter(([, value]) => value.kind === 'scalar');
  const texts = labels.map(([name, value]) => `${name}=${textsOf(value)[0] ?? ''}`);
  return selector && texts.length > 0 ? derived(selector, texts.toSorted().join(', ')) : undefined;
}

/** Whether a text is the one that stood there before. */
export const sameText = (node: ConfigNode, { before }: Setting): number =>
  Number(textsOf(node)[0] === textsOf(before)[0]);

/** Whether the pods of a workload have the labels it selects them by. */
export function selectsItsPods(selector: ConfigNode, root: ConfigNode | undefined): boolean {
  const labels = at(root, 'spec', 'template', 'metadata', 'labels');
  return entriesOf(selector).every(([name, value]) => textsOf(value)[0] === textAt(labels, name));
}

const probePorts = (pair: Pair<Container>): Setting[] =>
  PROBES.flatMap((probe) =>
    HANDLERS.map((handler) =>
      effectiveSetting(pair, 'probe.port', containerPath(pair.after, probe, handler, 'port'), {
        before: at(pair.before?.node, probe, handler, 'port'),
        after: at(pair.after.node, probe, handler, 'port'),
      }),
    ),
  );

/** What each probe asks, as one text; a port by a name that is not there is told apart, see `probePorts`. */
const probeTargets = (pair: Pair<Container>): Setting[] =>
  PROBES.flatMap((probe) => {
    const [before, after] = [pair.before?.node, pair.after.node].map((node) => targetOf(node, probe));
    if (before === undefined || after === undefined || isFirstListing(pair, before.text, after.text)) return [];
    return [effectiveSetting(pair, 'probe.target', containerPath(pair.after, probe), { before, after })];
  });

const UNLISTED = ', which it does not list';

/** Whether a container that listed no ports now lists some, and its probe asks what it asked. */
const isFirstListing = ({ before }: Pair<Container>, old: string, now: string): boolean =>
  itemsAt(before?.node, 'ports').length === 0 && now === `${old}${UNLISTED}`;

/** Whether the target of a probe, as `probe.target` has it, is a port that its container lists. */
export const isListedPort = (target: string): boolean => !target.endsWith(UNLISTED);

function targetOf(container: ConfigNode | undefined, probe: string): ScalarNode | undefined {
  const node = at(container, probe);
  const handler = ['exec', 'grpc', ...HANDLERS].find((name) => at(node, name) !== undefined);
  if (node === undefined || handler === undefined) return undefined;
  const port = at(node, handler, 'port');
  if (port !== undefined && !hasPort(port, container)) return undefined;
  const asked = [numberOf(port, container), textAt(node, handler, 'path')].filter((text) => text !== undefined);
  const isUnlisted = port !== undefined && !listsNumber(textsOf(port)[0] ?? '', container);
  return derived(at(node, handler) ?? node, `${[handler, ...asked].join(' ')}${isUnlisted ? UNLISTED : ''}`);
}

/** A port by its number, where it is called by a name that the container gives one. */
function numberOf(port: ConfigNode | undefined, container: ConfigNode | undefined): string | undefined {
  const [text] = textsOf(port);
  const named = itemsAt(container, 'ports').find((each) => textAt(each, 'name') === text);
  return textAt(named, 'containerPort') ?? text;
}

/** A container that lists no ports says nothing of them. */
function listsNumber(port: string, container: ConfigNode | undefined): boolean {
  const ports = itemsAt(container, 'ports');
  return ports.length === 0 || !/^\d+$/.test(port) || ports.some((each) => textAt(each, 'containerPort') === port);
}

/** How long each probe takes to notice a failure. */
const probeSeconds = (pair: Pair<Container>): Setting[] =>
  PROBES.filter((probe) => probe !== 'startupProbe').flatMap((probe) => {
    const [before, after] = [pair.before?.node, pair.after.node].map((node) => noticedAfter(at(node, probe)));
    if (before === undefined || after === undefined) return [];
    return [effectiveSetting(pair, 'probe.seconds', containerPath(pair.after, probe), { before, after })];
  });

/** Defaults: kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes. */
function noticedAfter(probe: ConfigNode | undefined): ConfigNode | undefined {
  if (probe === undefined) return undefined;
  const [period, threshold] = [textAt(probe, 'periodSeconds') ?? '10', textAt(probe, 'failureThreshold') ?? '3'];
  return /^\d{1,6} \d{1,6}$/.test(`${period} ${threshold}`)
    ? derived(
        at(probe, 'periodSeconds') ?? at(probe, 'failureThreshold') ?? probe,
        String(Number(period) * Number(threshold)),
      )
    : undefined;
}

/** Whether a container has a port of that name; a number needs none. */
export function hasPort(port: ConfigNode, container: ConfigNode | undefined): boolean {
  const name = textsOf(port)[0] ?? '';
  return /^\d+$/.test(name) || itemsAt(container, 'ports').some((each) => textAt(each, 'name') === name);
}
