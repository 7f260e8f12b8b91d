/** Parts of a chart that its values switch off: the objects and fields they stood for are no longer rendered. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { textAt } from '../../tree.ts';
import { hardened, moved, safeOff, safeOn, safeWhenOn, weakWhenSet } from '../../weakening.ts';

const dialect = 'helm-values';
const path = 'charts/app/values.yaml';
const below =
  (block: string) =>
  (text: string): string =>
    `${block}:\n  name: app\n  ${text}\n`;

/** The switch of a part, be it called `enabled` or `create`. */
const switchOfPart =
  (part: RegExp) =>
  ({ keys }: Setting): boolean =>
    /^(?:enabled?|create)$/.test(keys.at(-1) ?? '') && part.test(keys.at(-2) ?? '');

export default [
  control({
    id: 'config/chart-network-policy-off',
    class: 'exposure',
    title: 'network policy of a chart switched off',
    why: 'The chart installs no NetworkPolicy any more: every pod of the cluster may reach its pods.',
    fix: 'Keep it on, and name the callers it turns away.',
    dialect,
    governs: switchOfPart(/^network-?polic(?:y|ies)$/i),
    rank: safeOn,
    ...safeWhenOn({
      risk: 'high',
      dropped: 'low',
      praise: 'network policy of a chart switched on',
      weak: 'enabled: false',
      safe: 'enabled: true',
      path,
      file: below('networkPolicy'),
    }),
  }),
  control({
    id: 'config/chart-network-policy-opened',
    class: 'exposure',
    title: 'network policy of a chart lets others in',
    why: 'Pods without the label of a client may reach the pods of the chart.',
    fix: 'Keep it `false`, and give the label to those who must call.',
    dialect,
    governs: ({ keys }) => keys.at(-1) === 'allowExternal' && /^networkPolicy$/i.test(keys.at(-2) ?? ''),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'network policy of a chart turns others away',
      weak: 'allowExternal: true',
      safe: 'allowExternal: false',
      path,
      file: below('networkPolicy'),
    }),
  }),
  control({
    id: 'config/chart-ingress-on',
    class: 'exposure',
    title: 'ingress of a chart switched on',
    why: 'Whoever reaches the ingress controller, which is often everybody, now reaches the application.',
    fix: 'Leave it off by default; where it must be on, ask callers to sign in and serve TLS.',
    dialect,
    governs: switchOfPart(/^ingress(?:es)?$/i),
    rank: safeOff,
    absent: 1,
    outcomes: { flip: moved('medium'), hardened: hardened('ingress of a chart switched off') },
    examples: [
      { path, before: below('ingress')('enabled: false'), after: below('ingress')('enabled: true'), outcome: 'flip' },
      {
        path,
        before: below('ingress')('enabled: true'),
        after: below('ingress')('enabled: false'),
        outcome: 'hardened',
      },
      { path, before: '', after: below('ingress')('enabled: true'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/chart-security-context-off',
    class: 'permission-widening',
    title: 'security context of a chart switched off',
    why: 'What the context asks of the container, a user other than root among it, is no longer rendered.',
    fix: 'Keep it on, and change the single field that stands in the way.',
    dialect,
    governs: ({ keys }) =>
      /^enabled?$/.test(keys.at(-1) ?? '') && /(?:securityContext|seccompProfile)$/i.test(keys.at(-2) ?? ''),
    // The contexts of pods and those of their containers are switched off by one decision.
    cause: ({ keys, before, after }) =>
      /context$/i.test(keys.at(-2) ?? '')
        ? `security contexts ${[before, after].map((side) => textAt(side) ?? 'unset').join('->')}`
        : undefined,
    rank: safeOn,
    ...safeWhenOn({
      risk: 'high',
      dropped: 'low',
      praise: 'security context of a chart switched on',
      weak: 'enabled: false',
      safe: 'enabled: true',
      path,
      file: below('containerSecurityContext'),
    }),
  }),
  control({
    id: 'config/chart-probe-off',
    class: 'availability',
    title: 'probe of a chart switched off',
    why: 'Containers that hang or have not started are taken for working: requests fail, and rollouts go on.',
    fix: 'Keep the probe on; give it more time where it is too hasty.',
    dialect,
    governs: switchOfPart(/(?:readiness|liveness)Probe$/i),
    rank: safeOn,
    ...safeWhenOn({
      risk: 'medium',
      dropped: 'low',
      praise: 'probe of a chart switched on',
      weak: 'enabled: false',
      safe: 'enabled: true',
      path,
      file: below('readinessProbe'),
    }),
  }),
  control({
    id: 'config/chart-budget-off',
    class: 'availability',
    title: 'disruption budget of a chart switched off',
    why: 'A node drain may now stop all its pods at once.',
    fix: 'Keep a disruption budget that leaves at least one pod running.',
    dialect,
    governs: switchOfPart(/^(?:pdb|pod-?disruption-?budget)$/i),
    rank: safeOn,
    ...safeWhenOn({
      risk: 'medium',
      dropped: 'low',
      praise: 'disruption budget of a chart switched on',
      weak: 'create: false',
      safe: 'create: true',
      path,
      file: below('pdb'),
    }),
  }),
];
