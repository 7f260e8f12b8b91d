/** The names of a Service's ports, and who goes by them. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import {
  isNamedByTemplate,
  isOfSameService,
  isSpokenOtherwise,
  isStillServed,
} from '../../kubernetes/service-ports.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import { either } from '../../setting-paths.ts';
import { textAt } from '../../tree.ts';
import { untouched } from '../../weakening.ts';

const service = object('v1', 'Service');
const isOfPorts = either(itemOfKind('Service', 'spec', 'ports'), ofKind('Service', 'spec', 'ports', 'name'));

/** How a rename is marked that takes from a mesh what the port speaks; one that somebody still asks for is marked with who. */
const SPOKEN_OTHERWISE = 'spoken otherwise';

const monitor = (port: string): string =>
  `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: { name: shop }\nspec: { selector: { matchLabels: { app: web } }, endpoints: [{ port: ${port} }] }\n`;
const watched = (port: string): string =>
  service(`ports: [{ name: ${port}, port: 80 }]`).replace('name: web', 'name: web, labels: { app: web }');

const renamed = ({ transition, from, to, name }: ControlMoved): string =>
  transition === 'flip'
    ? `The port \`${from ?? ''}\` is now called \`${to ?? ''}\``
    : `The port \`${name}\` has another name`;

export default control({
  id: 'config/service-port-renamed',
  class: 'compatibility',
  title: 'service port renamed',
  why: 'Ingresses, monitors and meshes that find the port by its name no longer find it.',
  fix: 'Keep the name, or change those who use it in the same step.',
  dialect: MANIFESTS,
  governs: (setting) => isOfPorts(setting) && isOfSameService(setting),
  rank: (node, setting) =>
    node.kind === 'scalar'
      ? untouched(node, setting)
      : textAt(node, 'name') !== undefined && isStillServed(node, setting) && !isNamedByTemplate(node, setting)
        ? 1
        : undefined,
  absent: 0,
  // Ports are called otherwise together, for those who look for them.
  cause: () => 'names of ports',
  mark: (setting) => (isSpokenOtherwise(setting) ? SPOKEN_OTHERWISE : undefined),
  outcomes: {
    asked: {
      risk: 'medium',
      message: (c) => `${renamed(c)}, and \`${c.mark ?? ''}\` still asks for the old one.`,
      why: 'Nothing is found by the old name: requests and metrics stop there.',
      fix: 'Name the port as it is called now, in the same step.',
    },
    flip: {
      risk: 'medium',
      message: (c) => `${renamed(c)}.`,
      why: 'A mesh takes from the name of a port what it speaks: it now treats the port as plain TCP, or as another protocol.',
      fix: 'Keep the prefix of the name, or set `appProtocol`.',
    },
    plain: { risk: 'low', message: (c) => `${renamed(c)}.` },
  },
  refine: ({ transition, mark }) => {
    if (transition !== 'drop' && transition !== 'flip') return undefined;
    if (mark === undefined) return 'plain';
    return mark === SPOKEN_OTHERWISE ? 'flip' : 'asked';
  },
  examples: [
    {
      before: service('ports: [{ name: http, port: 80 }, { name: a, port: 1 }]'),
      after: service('ports: [{ name: web, port: 80 }, { name: a, port: 1 }]'),
      outcome: 'flip',
    },
    {
      before: { 'a.yaml': watched('web'), 'm.yaml': monitor('web') },
      after: { 'a.yaml': watched('shop'), 'm.yaml': monitor('web') },
      outcome: 'asked',
    },
    {
      before: { 'a.yaml': watched('web'), 'm.yaml': monitor('web') },
      after: { 'a.yaml': watched('shop'), 'm.yaml': monitor('shop') },
      outcome: 'plain',
    },
    {
      before: service('ports: [{ name: http, port: 80, targetPort: 80, protocol: TCP }]'),
      after: service('ports: [{ name: web, port: 80, targetPort: 80, protocol: TCP }]'),
      outcome: 'flip',
    },
    { before: service('ports: [{ port: 80 }]'), after: service('ports: [{ port: 80, name: web }]'), outcome: 'none' },
    {
      path: 'charts/web/templates/service.yaml',
      before: service('ports:\n    - { name: http, port: 80 }\n    - { name: a, port: 1 }'),
      after: service('ports:\n    - { name: "{{ .Values.portName }}", port: 80 }\n    - { name: a, port: 1 }'),
      outcome: 'none',
    },
  ],
});
