/** Containers that are no longer asked whether they are ready, and the Services that send them requests all the same. */
import type { ReadinessRemoved } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import type { Pair } from '../effective.ts';
import { factAt } from '../fact-at.ts';
import { at, entriesOf, textAt, type ConfigNode } from '../tree.ts';
import { titleOf } from './fact.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { handsOutMetrics } from './service-ports.ts';
import { type Container, containerPairs, containerPath, podPair } from './pods.ts';

/** Services of requests, not of metrics, are looked for among the documents of the change set: what has not changed is not read. */
export function readinessFacts(pairs: readonly DocumentPair[]): ReadinessRemoved[] {
  const services = pairs.filter(({ after }) => kindOf(after) === 'Service' && !handsOutMetrics(after));
  return pairs.flatMap((pair) => {
    const pods = podPair(pair);
    const lost = pods === undefined ? [] : containerPairs(pods).filter(loses('readinessProbe'));
    const service = lost.length === 0 ? undefined : services.find((other) => selects(other, pair));
    return lost.map((container) => removal(container, service));
  });
}

const probeOf = (container: Container | undefined, name = 'readinessProbe'): ConfigNode | undefined =>
  at(container?.node, name);

const loses =
  (name: string) =>
  ({ before, after }: Pair<Container>): boolean =>
    probeOf(before, name) !== undefined && probeOf(after, name) === undefined;

function removal(pair: Pair<Container>, service: DocumentPair | undefined): ReadinessRemoved {
  const { document, before, after } = pair;
  const name = service?.after && nameOf(service.after);
  const path = containerPath(after, 'readinessProbe');
  return {
    kind: 'readiness-removed',
    ...factAt(document, path, `${titleOf(document)}: removed`, { before: probeOf(before), after: after.node }),
    // Whoever takes the probe from several containers decided once.
    group: 'readinessProbe removed',
    container: after.name,
    ...(loses('livenessProbe')(pair) ? { withLiveness: true as const } : {}),
    ...(name === undefined ? {} : { service: name }),
  };
}

function selects({ after: service }: DocumentPair, { after: workload }: DocumentPair): boolean {
  return service !== undefined && workload !== undefined && selectsPodsOf(service, workload);
}

/** Whether a Service sends requests to the pods of a workload: it asks for labels, and they have them all. */
export const selectsPodsOf = (service: ConfigDocument, workload: ConfigDocument): boolean =>
  namespaceOf(service) === namespaceOf(workload) && hasLabels(workload, at(service.root, 'spec', 'selector'));

/** Whether the pods of an object have all the labels asked for, and any are. */
export function hasLabels(workload: ConfigDocument, asked: ConfigNode | undefined): boolean {
  const [wanted, labels] = [entriesOf(asked), labelsOf(workload.root)];
  return (
    wanted.length > 0 && wanted.every(([name, value]) => value.kind === 'scalar' && textAt(labels, name) === value.text)
  );
}

/** The labels of the pods an object runs: those of its template, or its own where it is a pod. */
const labelsOf = (root: ConfigNode): ConfigNode | undefined =>
  at(root, 'spec', 'template', 'metadata', 'labels') ?? at(root, 'metadata', 'labels');
