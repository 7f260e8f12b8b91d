/** Who still asks for a port of a Service by the name that it had. */
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { titleOf } from './fact.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';

type Facts = readonly ConfigChange[];

/** The facts, those of ports with other names marked with an object of head that asks for the old one. */
export function withAskers(facts: Facts, pairs: readonly DocumentPair[]): Facts {
  return facts.map((fact) => {
    if (fact.kind !== 'control-moved' || fact.control !== 'config/service-port-renamed') return fact;
    const pair = pairs.find((each) => isOf(each, fact.after?.path, fact.subject));
    const name = fact.transition === 'flip' ? fact.from : fact.name;
    const asker = pair?.after && name !== undefined ? askerOf(pair.after, name, pairs) : undefined;
    return asker === undefined ? fact : { ...fact, mark: titleOf(asker) };
  });
}

const isOf = ({ after, title }: DocumentPair, path: string | undefined, subject: string): boolean =>
  kindOf(after) === 'Service' && after?.path === path && (title === undefined || subject.startsWith(`${title}: `));

const askerOf = (service: ConfigDocument, name: string, pairs: readonly DocumentPair[]): DocumentPair | undefined =>
  pairs.find(({ after }) => after !== undefined && !after.isTemplate && namesAskedBy(after, service).includes(name));

/** The names of ports by which an object asks for a Service. */
function namesAskedBy(asker: ConfigDocument, service: ConfigDocument): readonly string[] {
  if (kindOf(asker) === 'ServiceMonitor') {
    return isMonitored(service, at(asker.root, 'spec', 'selector', 'matchLabels'))
      ? itemsAt(asker.root, 'spec', 'endpoints').flatMap((endpoint) => textAt(endpoint, 'port') ?? [])
      : [];
  }
  if (kindOf(asker) !== 'Ingress' || namespaceOf(asker) !== namespaceOf(service)) return [];
  return backendsOf(asker.root).flatMap((backend) =>
    textAt(backend, 'service', 'name') === nameOf(service) ? (textAt(backend, 'service', 'port', 'name') ?? []) : [],
  );
}

/** Whether a Service has all the labels that a monitor asks for, and any are. */
function isMonitored({ root }: ConfigDocument, asked: ConfigNode | undefined): boolean {
  const wanted = entriesOf(asked);
  return (
    wanted.length > 0 && wanted.every(([label, value]) => textAt(root, 'metadata', 'labels', label) === textAt(value))
  );
}

const backendsOf = (ingress: ConfigNode): readonly ConfigNode[] => [
  ...[at(ingress, 'spec', 'defaultBackend')].flatMap((backend) => backend ?? []),
  ...itemsAt(ingress, 'spec', 'rules').flatMap((rule) =>
    itemsAt(rule, 'http', 'paths').flatMap((path) => at(path, 'backend') ?? []),
  ),
];
