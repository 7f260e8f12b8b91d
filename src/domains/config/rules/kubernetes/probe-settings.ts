/** How containers are asked whether they work: by what, how often, and for how long. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { container } from '../../kubernetes/examples.ts';
import { nameOf } from '../../kubernetes/objects.ts';
import { inContainer, WORKLOADS } from '../../kubernetes/paths.ts';
import { isListedPort, sameText } from '../../kubernetes/references.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const probed = (probe: string): string => container(`ports: [{ containerPort: 80 }]\nlivenessProbe: { ${probe} }`);
const HTTP = 'httpGet: { path: /, port: 80 }';

const asked = ({ from = '', to = '' }: ControlMoved): string => `A probe goes from \`${from}\` to \`${to}\`.`;

/** Slower than this many times before, and a failure that was seen at once no longer is. */
const SLOWER = 3;

const secondsOf = (node: ConfigNode | undefined): number => Number(textsOf(node)[0] ?? Number.NaN);

const asFast = (node: ConfigNode, { before }: Setting): number => Number(secondsOf(node) <= SLOWER * secondsOf(before));

export default [
  control({
    id: 'config/probe-replaced',
    class: 'availability',
    title: 'probe asks something else',
    why: 'What the probe found out before, it may miss now: a container that does not work counts as working.',
    fix: 'Check that the new question fails when the container does not work.',
    equivalents: ['kube-linter:liveness-port', 'kube-linter:readiness-port'],
    dialect: 'kubernetes',
    governs: isEffective('probe.target'),
    rank: sameText,
    // The probes of one object move together, in all its copies.
    cause: ({ document: { after } }) => `probes of ${(after && nameOf(after)) ?? ''}`,
    outcomes: {
      other: { risk: 'low', message: asked },
      unlisted: {
        risk: 'medium',
        message: asked,
        title: 'probe asks a port the container does not list',
        why: 'Where nothing answers on that port, the container is restarted over and over, or gets no requests.',
        fix: 'Ask a port that the container lists, or list this one.',
      },
    },
    refine: ({ transition, to = '' }) => {
      if (transition !== 'flip') return undefined;
      return isListedPort(to) ? 'other' : 'unlisted';
    },
    examples: [
      { before: probed(HTTP), after: probed('tcpSocket: { port: 80 }'), outcome: 'other' },
      { before: probed(HTTP), after: probed('httpGet: { path: /live, port: 80 }'), outcome: 'other' },
      { before: probed(HTTP), after: probed('httpGet: { path: /, port: 8080 }'), outcome: 'unlisted' },
      { before: probed(HTTP), after: probed(`${HTTP}, periodSeconds: 5`), outcome: 'none' },
      {
        before: probed(HTTP),
        after: probed('httpGet: { path: /, port: web }').replace('containerPort: 80', 'containerPort: 80, name: web'),
        outcome: 'none',
      },
      { before: probed(HTTP), after: container('ports: [{ containerPort: 80 }]'), outcome: 'none' },
      {
        before: probed(HTTP),
        after: probed(HTTP).replace('containerPort: 80', 'containerPort: 90'),
        outcome: 'unlisted',
      },
      {
        before: container(`livenessProbe: { ${HTTP} }`),
        after: probed(HTTP).replace('containerPort: 80', 'containerPort: 90'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/probe-slower',
    class: 'availability',
    title: 'failures found much later',
    why: 'A container that hangs keeps its requests for more than three times as long as before.',
    fix: 'Keep `periodSeconds` times `failureThreshold` as short as the container allows.',
    dialect: 'kubernetes',
    governs: isEffective('probe.seconds'),
    rank: asFast,
    outcomes: {
      flip: {
        risk: 'low',
        message: (c) => `A failure is noticed after ${c.to ?? ''} seconds, no longer after ${c.from ?? ''}.`,
      },
    },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: probed(`${HTTP}, periodSeconds: 10`), after: probed(`${HTTP}, periodSeconds: 60`), outcome: 'flip' },
      { before: probed(HTTP), after: probed(`${HTTP}, failureThreshold: 30`), outcome: 'flip' },
      { before: probed(HTTP), after: probed(`${HTTP}, periodSeconds: 20`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/probe-timeout-shortened',
    class: 'availability',
    title: 'probe given less time to answer',
    why: 'A container that is only slow, under load for instance, now counts as broken and is restarted.',
    fix: 'Keep the timeout above the slowest answer of a container that works.',
    dialect: WORKLOADS,
    governs: either(
      ...['readinessProbe', 'livenessProbe', 'startupProbe'].map((probe) => inContainer(probe, 'timeoutSeconds')),
    ),
    rank: (node) => (node.kind === 'scalar' && /^\d{1,5}$/.test(node.text) ? Number(node.text) : undefined),
    absent: 1,
    outcomes: { flip: moved('low'), drop: moved('low'), hardened: hardened('probe given more time to answer') },
    examples: [
      { before: probed(`${HTTP}, timeoutSeconds: 10`), after: probed(`${HTTP}, timeoutSeconds: 1`), outcome: 'flip' },
      { before: probed(`${HTTP}, timeoutSeconds: 10`), after: probed(HTTP), outcome: 'drop' },
      { before: probed(HTTP), after: probed(`${HTTP}, timeoutSeconds: 5`), outcome: 'hardened' },
      { before: probed(HTTP), after: probed(`${HTTP}, timeoutSeconds: 1`), outcome: 'none' },
    ],
  }),
];
