/** Who is told of what, and when. Source: prometheus.io/docs/prometheus/latest/configuration/alerting_rules. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { alertMark } from '../../prometheus/alerts.ts';
import { endsWith } from '../../setting-paths.ts';
import { itemsAt, textAt, type ConfigNode } from '../../tree.ts';
import { hardened, moved, ordered } from '../../weakening.ts';
import { removal } from '../../wording.ts';

const rules = object('monitoring.coreos.com/v1', 'PrometheusRule');
const alerts = (list: string): string => rules(`groups: [{ name: shop, rules: [${list}] }]`);
const DOWN = '{ alert: Down, expr: up == 0, for: 5m }';
const FULL = '{ alert: Full, expr: disk > 0.9 }';
const groups = (...names: readonly string[]): string =>
  rules(
    `groups: [${names.map((name) => `{ name: ${name}, rules: [{ alert: ${name}, expr: ${name} == 0 }] }`).join(', ')}]`,
  );

/** The names that teams give to urgency, most urgent first; those that page somebody are one. */
const SEVERITIES = ['critical', 'warning', 'info', 'none'];
const WAKES: ReadonlySet<string> = new Set(['critical', 'page']);
const severe = (severity: string): string => `{ alert: Down, expr: up == 0, labels: { severity: ${severity} } }`;
const urgencyOf = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' && WAKES.has(node.text) ? SEVERITIES.length - 1 : ordered(SEVERITIES)(node);

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const secondsOf = (node: ConfigNode): number | undefined => {
  const [, count, unit = 's'] = node.kind === 'scalar' ? (/^(\d{1,6})([smhdw])$/.exec(node.text) ?? []) : [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit] ?? 1);
};

export default [
  control({
    id: 'config/alert-removed',
    class: 'observability',
    title: 'alert removed',
    why: 'Nobody is told any more when it happens.',
    fix: 'Keep it until another alert tells the same.',
    governs: ({ keys, path, ownerAfter }) =>
      ownerAfter !== undefined && path.at(-1)?.kind === 'item' && endsWith(keys, ['groups', 'rules']),
    lostTogether: true,
    rank: (node) => (textAt(node, 'alert') === undefined ? undefined : 1),
    absent: 0,
    mark: ({ before }) => alertMark(before),
    outcomes: {
      drop: {
        risk: 'medium',
        message: ({ mark, ...c }) => `The alert ${removal({ ...c, name: mark ?? c.name })}.`,
      },
    },
    examples: [
      { before: alerts(`${DOWN}, ${FULL}`), after: alerts(FULL), outcome: 'drop' },
      { before: alerts(FULL), after: alerts(`${DOWN}, ${FULL}`), outcome: 'none' },
      { before: alerts(`${DOWN}, ${FULL}`), after: alerts(`${FULL}, ${DOWN}`), outcome: 'none' },
      {
        before: alerts(`${DOWN}, ${FULL}`),
        after: alerts(`${DOWN}, ${FULL.replace('Full', 'Filled')}`),
        outcome: 'none',
      },
      {
        before: { 'a.yaml': alerts(`${DOWN}, ${FULL}`) },
        after: { 'a.yaml': alerts(DOWN), 'b.yaml': alerts(FULL).replace('name: shop', 'name: disk') },
        outcome: 'none',
      },
      { before: alerts(DOWN), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/alert-group-removed',
    class: 'observability',
    title: 'group of alerts removed',
    why: 'Nobody is told any more when any of it happens.',
    fix: 'Keep the alerts until others tell the same.',
    governs: ({ keys, path, ownerAfter }) =>
      ownerAfter !== undefined && path.at(-1)?.kind === 'item' && keys.at(-1) === 'groups',
    lostTogether: true,
    mark: ({ before }) => alertMark(before),
    rank: (node) => (itemsAt(node, 'rules').some((rule) => textAt(rule, 'alert') !== undefined) ? 1 : undefined),
    absent: 0,
    outcomes: { drop: { risk: 'medium', message: (c) => `The group ${removal(c)}, with its alerts.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { before: groups('a', 'b'), after: groups('a'), outcome: 'drop' },
      { before: groups('a'), after: groups('a', 'b'), outcome: 'none' },
      { before: groups('a', 'b'), after: groups('b', 'a'), outcome: 'none' },
      {
        before: { 'a.yaml': groups('a', 'b') },
        after: {
          'a.yaml': groups('a'),
          'b.yaml': groups('b').replace('metadata: { name: a }', 'metadata: { name: b }'),
        },
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/alert-later',
    class: 'observability',
    title: 'alert waits longer',
    why: 'Somebody is told more than twice as late, or never where it comes and goes.',
    fix: 'Keep the time short, and mend what makes the alert flap.',
    governs: ({ keys }) => keys.at(-1) === 'for' && keys.at(-2) === 'rules',
    rank: (node, { before }) => {
      const [was, is] = [before && secondsOf(before), secondsOf(node)];
      return was === undefined || is === undefined ? undefined : Number(is <= 2 * was);
    },
    outcomes: { flip: moved('low') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: alerts(DOWN), after: alerts(DOWN.replace('5m', '1h')), outcome: 'flip' },
      { before: alerts(DOWN), after: alerts(DOWN.replace('5m', '6m')), outcome: 'none' },
      { before: alerts(DOWN), after: alerts(DOWN.replace('5m', '300s')), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/alert-lowered',
    class: 'observability',
    title: 'alert no longer wakes anybody',
    why: 'Routes go by the severity: what paged somebody is now read later, or not at all.',
    fix: 'Keep the severity, and raise the bound where the alert is too eager.',
    governs: ({ keys }) => endsWith(keys, ['rules', 'labels', 'severity']),
    rank: urgencyOf,
    outcomes: { flip: moved('medium'), hardened: hardened('alert is more urgent') },
    refine: ({ transition, from = '' }) => {
      if (transition === 'hardened') return 'hardened';
      return transition === 'flip' && WAKES.has(from) ? 'flip' : undefined;
    },
    examples: [
      { before: alerts(severe('critical')), after: alerts(severe('warning')), outcome: 'flip' },
      { before: alerts(severe('page')), after: alerts(severe('none')), outcome: 'flip' },
      { before: alerts(severe('warning')), after: alerts(severe('critical')), outcome: 'hardened' },
      { before: alerts(severe('warning')), after: alerts(severe('info')), outcome: 'none' },
      { before: alerts(severe('critical')), after: alerts(severe('page')), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/alerts-silenced',
    class: 'observability',
    title: 'alerts sent to nobody',
    why: 'The alert still fires, and no one is told.',
    fix: 'Keep a receiver that reaches somebody.',
    governs: ({ keys }) => keys.at(-1) === 'receiver' && /^routes?$/.test(keys.at(-2) ?? ''),
    rank: (node) =>
      node.kind === 'scalar'
        ? Number(!/^(?:null|none|blackhole|black-hole|dev-?null|silence)$/i.test(node.text))
        : undefined,
    outcomes: { flip: moved('medium'), hardened: hardened('alerts sent to somebody') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      {
        path: 'alertmanager.yml',
        before: 'route: { receiver: pager }',
        after: 'route: { receiver: "null" }',
        outcome: 'flip',
      },
      {
        path: 'alertmanager.yml',
        before: 'route: { receiver: "null" }',
        after: 'route: { receiver: pager }',
        outcome: 'hardened',
      },
      {
        path: 'alertmanager.yml',
        before: 'route: { receiver: pager }',
        after: 'route: { receiver: chat }',
        outcome: 'none',
      },
    ],
  }),
];
