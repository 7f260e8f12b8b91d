/** Names within one object that no longer meet. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { container } from '../../kubernetes/examples.ts';
import { hasPort, selectsItsPods } from '../../kubernetes/references.ts';

const selecting = (selected: string, given: string): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: ${selected} } }
  template:
    metadata: { labels: { app: ${given}, tier: front } }
    spec: { containers: [{ name: web, image: web }] }
`;
const probed = (port: string, ports = '[{ name: http, containerPort: 8080 }]'): string =>
  container(`ports: ${ports}\nlivenessProbe: { httpGet: { path: /, port: ${port} } }`);

export default [
  control({
    id: 'config/selector-misses-pods',
    class: 'compatibility',
    title: 'workload does not select its own pods',
    why: 'The API refuses the object: the labels of its pods must match its selector.',
    fix: 'Give the template the labels that the selector asks for.',
    equivalents: ['kube-linter:mismatching-selector'],
    dialect: 'kubernetes',
    governs: isEffective('own labels'),
    rank: (node, { before, document }) =>
      Number(selectsItsPods(node, node === before ? document.before?.root : document.after?.root)),
    absent: 1,
    outcomes: {
      flip: { risk: 'high', message: () => 'The labels of the pod template no longer match the selector.' },
      born: { risk: 'high', message: () => 'The labels of the new pod template do not match the selector.' },
    },
    examples: [
      { before: selecting('web', 'web'), after: selecting('web', 'shop'), outcome: 'flip' },
      { before: '', after: selecting('web', 'shop'), outcome: 'born' },
      { before: selecting('web', 'web'), after: selecting('web', 'web # the shop'), outcome: 'none' },
      { before: selecting('web', 'shop'), after: selecting('web', 'store'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/probe-port-unknown',
    class: 'availability',
    title: 'probe asks a port that is not there',
    why: 'The probe fails on every attempt: the container is restarted over and over, or gets no requests.',
    fix: 'Name a port that the container lists, or give its number.',
    equivalents: ['kube-linter:liveness-port', 'kube-linter:readiness-port', 'kube-linter:startup-port'],
    dialect: 'kubernetes',
    governs: isEffective('probe.port'),
    rank: (node, { before, ownerBefore, ownerAfter }) =>
      Number(hasPort(node, node === before ? ownerBefore : ownerAfter)),
    absent: 1,
    outcomes: {
      flip: {
        risk: 'high',
        message: (c) => `A probe asks the port \`${c.to ?? ''}\`, which the container does not list.`,
      },
      open: {
        risk: 'high',
        message: (c) => `A new probe asks the port \`${c.to ?? ''}\`, which the container does not list.`,
      },
      born: {
        risk: 'medium',
        message: (c) => `A probe of the new container asks the port \`${c.to ?? ''}\`, which it does not list.`,
      },
    },
    examples: [
      { before: probed('http'), after: probed('web'), outcome: 'flip' },
      { before: probed('http'), after: probed('http', '[{ name: web, containerPort: 8080 }]'), outcome: 'flip' },
      { before: container(), after: probed('web'), outcome: 'open' },
      { before: '', after: probed('web'), outcome: 'born' },
      { before: probed('http'), after: probed('8080'), outcome: 'none' },
      { before: probed('http'), after: probed('9090'), outcome: 'none' },
      { before: probed('web'), after: probed('http'), outcome: 'none' },
    ],
  }),
];
