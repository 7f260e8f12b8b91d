/** What callers of a Service rely on: its ports and the pods behind it. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { textAt } from '../../tree.ts';
import { itemOfKind, MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import {
  calledPort,
  isNamedByTemplate,
  isNumberedByTemplate,
  isOfSameService,
  isSpokenOtherwise,
  isStillServed,
} from '../../kubernetes/service-ports.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { moved, untouched } from '../../weakening.ts';

const service = object('v1', 'Service');

const ofSame =
  (governs: (setting: Setting) => boolean) =>
  (setting: Setting): boolean =>
    governs(setting) && isOfSameService(setting);

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

export default [
  control({
    id: 'config/service-port-changed',
    class: 'compatibility',
    title: 'service port changed',
    why: 'Whoever calls the service on the old port is refused.',
    fix: 'Serve both ports until all callers have moved.',
    dialect: MANIFESTS,
    governs: ofSame(
      either(...['port', 'protocol', 'nodePort'].map((name) => ofKind('Service', 'spec', 'ports', name))),
    ),
    rank: untouched,
    outcomes: {
      flip: moved('high'),
      node: {
        ...moved('medium'),
        title: 'port on the nodes changed',
        why: 'Load balancers and firewalls that send requests to the old port of the nodes are refused.',
      },
    },
    refine: ({ transition, subject }) => {
      if (transition !== 'flip') return undefined;
      return subject.endsWith('nodePort') ? 'node' : 'flip';
    },
    examples: [
      {
        before: service('ports: [{ name: http, port: 80 }]'),
        after: service('ports: [{ name: http, port: 8080 }]'),
        outcome: 'flip',
      },
      {
        before: service('ports: [{ name: dns, port: 53, protocol: UDP }]'),
        after: service('ports: [{ name: dns, port: 53, protocol: TCP }]'),
        outcome: 'flip',
      },
      {
        before: service('ports: [{ name: http, port: 80, nodePort: 30080 }]'),
        after: service('ports: [{ name: http, port: 80, nodePort: 30081 }]'),
        outcome: 'node',
      },
      {
        before: service('ports: [{ name: http, port: 80, targetPort: 80 }]'),
        after: service('ports: [{ name: http, port: 80, targetPort: 8080 }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/service-port-removed',
    class: 'compatibility',
    title: 'service port removed',
    why: 'Whoever calls the service on that port is refused.',
    fix: 'Keep the port until no caller uses it.',
    dialect: MANIFESTS,
    governs: ofSame(itemOfKind('Service', 'spec', 'ports')),
    rank: (node, setting) => (isStillServed(node, setting) || isNumberedByTemplate(node, setting) ? undefined : 1),
    tell: calledPort,
    outcomes: { drop: { risk: 'high', message: (c) => `The port \`${c.from ?? ''}\` of the service was removed.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      {
        before: service('ports: [{ name: http, port: 80 }, { name: admin, port: 9000 }]'),
        after: service('ports: [{ name: http, port: 80 }]'),
        outcome: 'drop',
      },
      {
        before: service('ports: [{ name: http, port: 80 }]'),
        after: service('ports: [{ name: web, port: 80 }]'),
        outcome: 'none',
      },
      {
        path: 'charts/web/templates/service.yaml',
        before: service('ports:\n    - protocol: TCP\n      port: {{ .Values.port }}'),
        after: service(
          'ports:\n    - protocol: TCP\n{{- if .Values.tls }}\n      port: 443\n{{- else }}\n      port: {{ .Values.port }}\n{{- end }}',
        ),
        outcome: 'none',
      },
      {
        path: 'charts/web/templates/service.yaml',
        before: service('ports:\n    - port: 80'),
        after: service('ports:\n    - port: {{ .Values.port }}\n      targetPort: 80'),
        outcome: 'none',
      },
      {
        before: service('ports: [{ name: http, port: 80 }]'),
        after: service('ports: [{ name: http, port: 80 }, { name: admin, port: 9000 }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/service-port-renamed',
    class: 'compatibility',
    title: 'service port renamed',
    why: 'Ingresses, monitors and meshes that find the port by its name no longer find it.',
    fix: 'Keep the name, or change those who use it in the same step.',
    dialect: MANIFESTS,
    governs: ofSame(either(itemOfKind('Service', 'spec', 'ports'), ofKind('Service', 'spec', 'ports', 'name'))),
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
  }),
];
