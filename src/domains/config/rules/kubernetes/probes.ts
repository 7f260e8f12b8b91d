/** How Kubernetes knows that a container works. */
import { configRule } from '../../changes.ts';
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import type { ReadinessRemoved } from '../../kubernetes/changes.ts';
import { isReadiness } from '../../kubernetes/owned.ts';
import { inContainer, WORKLOADS } from '../../kubernetes/paths.ts';
import { podOf } from '../../kubernetes/pods.ts';
import type { Setting } from '../../setting.ts';
import { at, switchOf, type ConfigNode } from '../../tree.ts';
import { added, present, removed } from '../../weakening.ts';

const probe = (name: string, path = '/healthz') =>
  container(`${name}:\n  httpGet: { path: ${path}, port: 8080 }\n  periodSeconds: 10`);

const IN_VALUES = { path: 'charts/app/values.yaml' } as const;
const VALUES = 'sidecars:\n  containers:\n  - name: web\n';
/** A workload in one file with a Service for the pods of an app. */
const served = (workload: string, app = 'web') =>
  `${workload.replace('    spec:\n', '    metadata: { labels: { app: web } }\n    spec:\n')}---
apiVersion: v1
kind: Service
metadata: { name: front }
spec: { selector: { app: ${app} } }
`;

/** A chart's probe that is switched off asks nothing; an object has no such switch. */
const asked = (node: ConfigNode, { document }: Setting): number | undefined =>
  podOf(document.before) === undefined && switchOf(at(node, 'enabled')) === false ? undefined : present(node);

const examples = (name: string) =>
  [
    { before: probe(name), after: container(), outcome: 'drop' },
    { before: container(), after: probe(name), outcome: 'hardened' },
    { before: probe(name), after: probe(name, '/livez'), outcome: 'none' },
    { before: probe(name), after: '', outcome: 'none' },
    { before: '', after: container(), outcome: 'none' },
  ] as const;

const lost = ({ container: name, withLiveness }: ReadinessRemoved): string =>
  `\`${name}\` lost its readiness ${withLiveness === true ? 'and liveness probes' : 'probe'}`;

export default [
  control({
    id: 'config/readiness-probe-removed',
    class: 'availability',
    title: 'readiness probe removed',
    why: 'Services send requests to a container that has only just started, and rollouts go on over pods that do not work.',
    fix: 'Keep the readiness probe; if its path moved, point it there.',
    equivalents: ['checkov:CKV_K8S_9', 'kube-linter:no-readiness-probe'],
    dialect: WORKLOADS,
    governs: (setting) => inContainer('readinessProbe')(setting) && !isReadiness(setting),
    rank: asked,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'readiness probe'),
      hardened: added('readiness probe added', 'readiness probe'),
    },
    examples: [
      { ...IN_VALUES, before: `${VALUES}    readinessProbe: { periodSeconds: 10 }\n`, after: VALUES, outcome: 'drop' },
      {
        ...IN_VALUES,
        before: `${VALUES}    readinessProbe: { enabled: false, periodSeconds: 10 }\n`,
        after: VALUES,
        outcome: 'none',
      },
      { before: container(), after: probe('readinessProbe'), outcome: 'hardened' },
      { before: probe('readinessProbe'), after: probe('readinessProbe', '/ready'), outcome: 'none' },
      { before: probe('readinessProbe'), after: '', outcome: 'none' },
    ],
  }),
  configRule({
    id: 'config/readiness-removed',
    on: 'readiness-removed',
    class: 'availability',
    title: 'readiness probe removed',
    why: 'Requests reach a container that has only just started, and rollouts go on over pods that do not work.',
    fix: 'Keep the readiness probe; if its path moved, point it there.',
    equivalents: ['checkov:CKV_K8S_9', 'kube-linter:no-readiness-probe'],
    outcomes: {
      served: {
        risk: 'high',
        message: (c) => `${lost(c)}, and the Service \`${c.service ?? ''}\` sends it requests.`,
      },
      removed: { risk: 'medium', message: (c) => `${lost(c)}.` },
    },
    examples: [
      { before: served(probe('readinessProbe')), after: served(container()), outcome: 'served' },
      { before: probe('readinessProbe'), after: container(), outcome: 'removed' },
      { before: served(probe('readinessProbe'), 'shop'), after: served(container(), 'shop'), outcome: 'removed' },
      { before: probe('readinessProbe'), after: probe('readinessProbe', '/ready'), outcome: 'none' },
      { before: probe('readinessProbe'), after: '', outcome: 'none' },
    ],
    classify: ({ service }) => (service === undefined ? 'removed' : 'served'),
  }),
  control({
    id: 'config/liveness-probe-removed',
    class: 'availability',
    title: 'liveness probe removed',
    why: 'A container that hangs is no longer restarted.',
    fix: 'Keep the liveness probe; if it restarts too much, raise its `failureThreshold`.',
    equivalents: ['checkov:CKV_K8S_8', 'kube-linter:no-liveness-probe'],
    dialect: WORKLOADS,
    governs: inContainer('livenessProbe'),
    rank: asked,
    absent: 0,
    outcomes: { drop: removed('medium', 'liveness probe'), hardened: added('liveness probe added', 'liveness probe') },
    examples: [
      ...examples('livenessProbe'),
      {
        before: container('livenessProbe: { enabled: false, httpGet: { port: 8080 } }'),
        after: container(),
        outcome: 'drop',
      },
    ],
  }),
  control({
    id: 'config/startup-probe-removed',
    class: 'availability',
    title: 'startup probe removed',
    why: 'A slow start now counts against the liveness probe, which may restart the container before it is up.',
    fix: 'Keep the startup probe, or give the liveness probe an `initialDelaySeconds` to match.',
    dialect: WORKLOADS,
    governs: inContainer('startupProbe'),
    rank: asked,
    absent: 0,
    outcomes: { drop: removed('low', 'startup probe'), hardened: added('startup probe added', 'startup probe') },
    examples: examples('startupProbe'),
  }),
  control({
    id: 'config/pre-stop-removed',
    class: 'availability',
    title: 'preStop hook removed',
    why: 'The container stops at once, while load balancers still send it requests: each rollout cuts some off.',
    fix: 'Keep the hook, or let the process drain its connections on SIGTERM.',
    dialect: WORKLOADS,
    governs: inContainer('lifecycle', 'preStop'),
    rank: present,
    absent: 0,
    outcomes: { drop: removed('medium', '`preStop` hook'), hardened: added('preStop hook added', '`preStop` hook') },
    examples: [
      {
        before: container('lifecycle:\n  preStop:\n    exec: { command: [sleep, "5"] }'),
        after: container(),
        outcome: 'drop',
      },
      {
        before: container(),
        after: container('lifecycle:\n  preStop:\n    exec: { command: [sleep, "5"] }'),
        outcome: 'hardened',
      },
      {
        before: container('lifecycle:\n  postStart:\n    exec: { command: [warm-up] }'),
        after: container(),
        outcome: 'none',
      },
    ],
  }),
];
