/** What Prometheus watches, and over what. Source: prometheus.io/docs/prometheus/latest/configuration. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { endsWith } from '../../setting-paths.ts';
import { textAt } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const monitor = object('monitoring.coreos.com/v1', 'ServiceMonitor');
const endpoint = (lines: string): string => monitor(`endpoints: [{ port: web${lines} }]`);
const rules = object('monitoring.coreos.com/v1', 'PrometheusRule');
const alerts = (list: string): string => rules(`groups: [{ name: shop, rules: [${list}] }]`);
const DOWN = '{ alert: Down, expr: up == 0, for: 5m }';
const FULL = '{ alert: Full, expr: disk > 0.9 }';

/** Lists whose items Prometheus talks to. */
const PEERS = new Set([
  'endpoints',
  'podMetricsEndpoints',
  'scrape_configs',
  'remote_write',
  'remoteWrite',
  'alertmanagers',
]);

export default [
  control({
    id: 'config/scrape-plain',
    class: 'encryption-disabled',
    title: 'metrics fetched in clear text',
    why: 'Metrics, and credentials sent along, cross the network in clear text.',
    fix: 'Keep `https`.',
    governs: ({ keys }) => keys.at(-1) === 'scheme' && PEERS.has(keys.at(-2) ?? ''),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text.toLowerCase() === 'https') : undefined),
    absent: 0,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('metrics fetched over TLS') },
    examples: [
      { before: endpoint(', scheme: https'), after: endpoint(', scheme: http'), outcome: 'flip' },
      { before: endpoint(', scheme: https'), after: endpoint(''), outcome: 'drop' },
      { before: endpoint(''), after: endpoint(', scheme: https'), outcome: 'hardened' },
      { before: endpoint(''), after: endpoint(', scheme: http'), outcome: 'none' },
      { before: endpoint(', scheme: https'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/alert-removed',
    class: 'observability',
    title: 'alert removed',
    why: 'Nobody is told any more when it happens.',
    fix: 'Keep it until another alert tells the same.',
    governs: ({ keys, path, ownerAfter }) =>
      ownerAfter !== undefined && path.at(-1)?.kind === 'item' && endsWith(keys, ['groups', 'rules']),
    rank: (node) => (textAt(node, 'alert') === undefined ? undefined : 1),
    absent: 0,
    outcomes: { drop: { risk: 'medium', message: (c) => `The alert \`${c.name}\` was removed.` } },
    examples: [
      { before: alerts(`${DOWN}, ${FULL}`), after: alerts(FULL), outcome: 'drop' },
      { before: alerts(FULL), after: alerts(`${DOWN}, ${FULL}`), outcome: 'none' },
      { before: alerts(`${DOWN}, ${FULL}`), after: alerts(`${FULL}, ${DOWN}`), outcome: 'none' },
      { before: alerts(DOWN), after: '', outcome: 'none' },
    ],
  }),
];
