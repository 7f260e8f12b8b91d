/** What callers of a Service rely on: its ports and the pods behind it. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import {
  calledPort,
  isNumberedByTemplate,
  isOfSameService,
  isPortOfMetrics,
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

/** How a port is marked that only monitors ask. */
const OF_METRICS = 'metrics';

const gone = ({ from = '', others = 0 }: ControlMoved): string =>
  others === 0
    ? `The port \`${from}\` of the service was removed.`
    : `The port \`${from}\` of the service and ${others} more were removed.`;

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
      metrics: {
        ...moved('medium'),
        why: 'Whoever gathers metrics on the old port gets none, and alerts that rest on them fall silent.',
        fix: 'Change the monitors in the same step.',
      },
      node: {
        ...moved('medium'),
        title: 'port on the nodes changed',
        why: 'Load balancers and firewalls that send requests to the old port of the nodes are refused.',
      },
    },
    mark: (setting) => (isPortOfMetrics(setting) ? OF_METRICS : undefined),
    refine: ({ transition, subject, mark }) => {
      if (transition !== 'flip') return undefined;
      if (subject.endsWith('nodePort')) return 'node';
      return mark === OF_METRICS ? 'metrics' : 'flip';
    },
    examples: [
      {
        before: service('ports: [{ name: http, port: 80 }]'),
        after: service('ports: [{ name: http, port: 8080 }]'),
        outcome: 'flip',
      },
      {
        before: service('ports: [{ name: http-metrics, port: 9090 }]'),
        after: service('ports: [{ name: http-metrics, port: 9000 }]'),
        outcome: 'metrics',
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
    lostTogether: true,
    mark: (setting) => (isPortOfMetrics(setting) ? OF_METRICS : undefined),
    outcomes: {
      drop: { risk: 'high', message: gone },
      metrics: {
        risk: 'medium',
        message: gone,
        why: 'Whoever gathers metrics there gets none, and alerts that rest on them fall silent.',
        fix: 'Keep the port until the monitors ask elsewhere.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition !== 'drop') return undefined;
      return mark === OF_METRICS ? 'metrics' : 'drop';
    },
    examples: [
      {
        before: service('ports: [{ name: http, port: 80 }, { name: metrics, port: 9000 }]'),
        after: service('ports: [{ name: http, port: 80 }]'),
        outcome: 'metrics',
      },
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
];
