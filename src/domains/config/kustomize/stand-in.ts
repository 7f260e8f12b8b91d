/** What an object may hold that protects it: stands in for one that a patch is meant for, and that is not in the repository. */
import { mapOf } from '../growth.ts';
import { parse } from '../parse.ts';
import { at, type ConfigNode, type MapNode, textAt } from '../tree.ts';

const CONTAINER = `name: web
image: web
readinessProbe: { httpGet: { path: /, port: 80 } }
livenessProbe: { httpGet: { path: /, port: 80 } }
startupProbe: { httpGet: { path: /, port: 80 } }
lifecycle: { preStop: { exec: { command: [sleep, '5'] } } }
resources:
  requests: { cpu: 100m, memory: 64Mi }
  limits: { cpu: '1', memory: 512Mi }
securityContext:
  runAsNonRoot: true
  readOnlyRootFilesystem: true
  allowPrivilegeEscalation: false
  capabilities: { drop: [ALL] }
  seccompProfile: { type: RuntimeDefault }`;

const POD = `automountServiceAccountToken: false
securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
affinity:
  podAntiAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
    - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: web } } }
topologySpreadConstraints:
- { maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule }
containers:
- ${CONTAINER.replaceAll('\n', '\n  ')}
initContainers:
- ${CONTAINER.replaceAll('\n', '\n  ')}`;

const indented = (text: string, by: number): string => text.replaceAll(/^/gm, ' '.repeat(by));
const TEMPLATE = `template:\n  spec:\n${indented(POD, 4)}`;
const WORKLOAD = `spec:\n  replicas: 3\n${indented(TEMPLATE, 2)}`;

const SPECS: Readonly<Record<string, string>> = {
  Deployment: WORKLOAD,
  StatefulSet: WORKLOAD,
  ReplicaSet: WORKLOAD,
  DaemonSet: WORKLOAD,
  Job: WORKLOAD,
  CronJob: `spec:\n  jobTemplate:\n    spec:\n${indented(TEMPLATE, 6)}`,
  Pod: `spec:\n${indented(POD, 2)}`,
};

/**
 * An object of the patch's kind and name that holds all that could be lost, and the path in it. Its values are those of nobody.
 * Its containers are called as the path calls them.
 */
export function standInFor(patch: ConfigNode, path: readonly string[]) {
  const place = path.findIndex((_, index) => LISTS.has(path[index - 1] ?? ''));
  const isOfPod = place < 0 && path.includes('securityContext');
  const spec = at(parse(SPECS[textAt(patch, 'kind') ?? ''] ?? 'spec: {}', '').documents[0]?.root, 'spec');
  const named = spec && renamed(alone(spec, path, isOfPod), calledIn(path[place]));
  const own = ['apiVersion', 'kind', 'metadata'].flatMap((key) => entry(key, at(patch, key)));
  return {
    root: mapOf(new Map([...own, ...entry('spec', named)]), patch.line, patch.endLine),
    path: path.map((step, index) => (index === place ? '0' : step)),
  };
}

const LISTS: ReadonlySet<string> = new Set(['containers', 'initContainers']);

const calledIn = (step = '*'): string =>
  step.startsWith('name=') ? step.slice('name='.length) : `containers[${step}]`;

const entry = (key: string, node: ConfigNode | undefined) => (node === undefined ? [] : [[key, node] as const]);

/** The two ways to spread pods: where both stand, the loss of one is none. */
const OTHER_SPREAD: Readonly<Record<string, string>> = {
  affinity: 'topologySpreadConstraints',
  topologySpreadConstraints: 'affinity',
};

/** What would make up for a loss, left out: containers that say of their security themselves, and the other spread of pods. */
function alone(spec: ConfigNode, path: readonly string[], isOfPod: boolean): ConfigNode {
  const spreads = new Set(path.flatMap((step) => OTHER_SPREAD[step] ?? []));
  return cut(
    spec,
    (key, { entries }) => spreads.has(key) || (isOfPod && key === 'securityContext' && entries.has('image')),
  );
}

/** The same tree without some of its keys. */
function cut(node: ConfigNode, isCut: (key: string, owner: MapNode) => boolean): ConfigNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => cut(item, isCut)) };
  if (node.kind === 'scalar') return node;
  const entries = [...node.entries].filter(([key]) => !isCut(key, node));
  return { ...node, entries: new Map(entries.map(([key, below]) => [key, cut(below, isCut)] as const)) };
}

/** The same tree with another name for each container. */
function renamed(node: ConfigNode, name: string): ConfigNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => renamed(item, name)) };
  if (node.kind === 'scalar') return node;
  const entries = [...node.entries].map(
    ([key, below]) =>
      [
        key,
        key === 'name' && below.kind === 'scalar' ? { ...below, text: name, value: name } : renamed(below, name),
      ] as const,
  );
  return { ...node, entries: new Map(entries) };
}
