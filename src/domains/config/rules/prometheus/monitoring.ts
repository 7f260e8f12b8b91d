/** What Prometheus watches, and over what. Source: prometheus.io/docs/prometheus/latest/configuration. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { at } from '../../tree.ts';
import { hardened, moved, safeOff, weakWhenSet } from '../../weakening.ts';

const monitor = object('monitoring.coreos.com/v1', 'ServiceMonitor');
const endpoint = (lines: string): string => monitor(`endpoints: [{ port: web${lines} }]`);

/** Lists whose items Prometheus talks to. */
const PEERS = new Set([
  'endpoints',
  'podMetricsEndpoints',
  'scrape_configs',
  'remote_write',
  'remoteWrite',
  'alertmanagers',
]);

const CREDENTIALS: ReadonlySet<string> = new Set([
  'authorization',
  'basicAuth',
  'basic_auth',
  'bearerTokenFile',
  'bearerTokenSecret',
  'bearer_token_file',
  'oauth2',
]);
const scraping = (...jobs: readonly string[]): string =>
  `scrape_configs: [${jobs.map((name) => `{ job_name: ${name}, scheme: http }`).join(', ')}]\n`;

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
    id: 'config/scrape-unauthenticated',
    class: 'permission-widening',
    title: 'metrics fetched without credentials',
    why: 'The target refuses, and its metrics are missing; or it no longer asks, and anybody may read them.',
    fix: 'Keep the credentials.',
    governs: ({ keys, ownerAfter }) =>
      ownerAfter !== undefined && CREDENTIALS.has(keys.at(-1) ?? '') && PEERS.has(keys.at(-2) ?? ''),
    rank: () => 1,
    absent: 0,
    byPresence: true,
    outcomes: { drop: { risk: 'medium', message: (c) => `\`${c.name}\` was removed.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { before: endpoint(', basicAuth: { username: a }'), after: endpoint(''), outcome: 'drop' },
      { before: endpoint(''), after: endpoint(', basicAuth: { username: a }'), outcome: 'none' },
      { before: endpoint(', basicAuth: { username: a }'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/scrape-removed',
    class: 'observability',
    title: 'targets no longer watched',
    why: 'Their metrics end, and every alert on them falls silent.',
    fix: 'Keep the job for as long as its targets run.',
    governs: ({ keys, path, ownerAfter }) =>
      (ownerAfter !== undefined && path.at(-1)?.kind === 'item' && keys.at(-1) === 'scrape_configs') ||
      (keys.join() === 'alerting' && ownerAfter !== undefined && at(ownerAfter, 'scrape_configs') !== undefined),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: { risk: 'medium', message: (c) => `\`${c.name}\` was removed.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { path: 'prometheus.yml', before: scraping('a', 'b'), after: scraping('a'), outcome: 'drop' },
      {
        path: 'prometheus.yml',
        before: `alerting: { alertmanagers: [] , x: 1 }\n${scraping('a')}`,
        after: scraping('a'),
        outcome: 'drop',
      },
      { path: 'prometheus.yml', before: scraping('a'), after: scraping('a', 'b'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/scrape-labels-trusted',
    class: 'observability',
    title: 'targets choose their own labels',
    why: 'A target can pass its metrics off as those of another, and hide behind them.',
    fix: 'Keep `honor_labels` off, but for a gateway that needs it.',
    governs: ({ keys }) => /^honor_?labels$/i.test(keys.at(-1) ?? ''),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'low',
      praise: 'labels of targets given by Prometheus',
      weak: 'honor_labels: true',
      safe: 'honor_labels: false',
      path: 'prometheus.yml',
      file: (text) => `scrape_configs:\n  - job_name: a\n${text === '' ? '' : `    ${text}\n`}`,
    }),
  }),
];
