/** What Envoy checks before it forwards. Source: envoyproxy.io/docs/envoy/latest/api-v3. */
import { control } from '../../control.ts';
import { endsWith } from '../../setting-paths.ts';
import { textAt } from '../../tree.ts';
import { hardened, present, removed, safeOff, weakWhenSet } from '../../weakening.ts';

const filters = (...names: readonly string[]): string =>
  `static_resources: { http_filters: [${names.map((name) => `{ name: envoy.filters.http.${name} }`).join(', ')}] }\n`;
const authorizer = (lines = ''): string => `typed_config:\n  timeout: 1s\n${lines === '' ? '' : `  ${lines}\n`}`;

/** Filters that decide who gets through, and those that hold back. */
const GUARDS = /\.(jwt_authn|ext_authz|rbac|oauth2|basic_auth)$/;

const LIMITS = /\.(?:local_)?ratelimit$/;
const clusters = (line = ''): string =>
  `static_resources:\n  clusters:\n    - name: shop\n      connect_timeout: 1s\n${line === '' ? '' : `      ${line}\n`}`;

export default [
  control({
    id: 'config/envoy-guard-removed',
    class: 'permission-widening',
    title: 'Envoy no longer checks who calls',
    why: 'Requests that the filter refused are now forwarded.',
    fix: 'Keep the filter, or check in the services behind first.',
    governs: ({ keys, path, ownerAfter }) =>
      ownerAfter !== undefined && path.at(-1)?.kind === 'item' && endsWith(keys, ['http_filters']),
    rank: (node) => (GUARDS.test(textAt(node, 'name') ?? '') ? 1 : undefined),
    absent: 0,
    outcomes: { drop: { risk: 'critical', message: (c) => `The filter \`${c.name}\` was removed.` } },
    examples: [
      { before: filters('jwt_authn', 'router'), after: filters('router'), outcome: 'drop' },
      { before: filters('cors', 'router'), after: filters('router'), outcome: 'none' },
      { before: filters('router'), after: filters('jwt_authn', 'router'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/envoy-fails-open',
    class: 'permission-widening',
    title: 'Envoy lets through what it cannot check',
    why: 'When the service that decides is down, everybody is let in.',
    fix: 'Keep `failure_mode_allow: false`.',
    governs: ({ keys }) => keys.at(-1) === 'failure_mode_allow',
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'Envoy refuses what it cannot check',
      weak: 'failure_mode_allow: true',
      safe: 'failure_mode_allow: false',
      file: authorizer,
    }),
  }),
  control({
    id: 'config/envoy-limit-removed',
    class: 'availability',
    title: 'Envoy no longer limits requests',
    why: 'One caller can take the service away from all others, or guess passwords without end.',
    fix: 'Keep the filter, with a higher limit.',
    governs: ({ keys, path, ownerAfter }) =>
      ownerAfter !== undefined && path.at(-1)?.kind === 'item' && endsWith(keys, ['http_filters']),
    rank: (node) => (LIMITS.test(textAt(node, 'name') ?? '') ? 1 : undefined),
    absent: 0,
    outcomes: { drop: { risk: 'high', message: (c) => `The filter \`${c.name}\` was removed.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { before: filters('ratelimit', 'router'), after: filters('router'), outcome: 'drop' },
      { before: filters('router'), after: filters('local_ratelimit', 'router'), outcome: 'none' },
      { before: filters('cors', 'router'), after: filters('router'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/envoy-transport-removed',
    class: 'encryption-disabled',
    title: 'Envoy no longer encrypts',
    why: 'Requests, credentials included, cross the network in clear text.',
    fix: 'Keep `transport_socket`, and renew the certificates it names.',
    governs: ({ keys }) => keys.at(-1) === 'transport_socket',
    rank: present,
    absent: 0,
    outcomes: { drop: removed('critical', '`transport_socket`'), hardened: hardened('Envoy now encrypts') },
    refine: ({ transition }) => (transition === 'drop' || transition === 'hardened' ? transition : undefined),
    examples: [
      { path: 'envoy.yaml', before: clusters('transport_socket: { name: tls }'), after: clusters(), outcome: 'drop' },
      {
        path: 'envoy.yaml',
        before: clusters(),
        after: clusters('transport_socket: { name: tls }'),
        outcome: 'hardened',
      },
      { path: 'envoy.yaml', before: clusters('transport_socket: { name: tls }'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/envoy-log-removed',
    class: 'observability',
    title: 'Envoy no longer records requests',
    why: 'Nobody can tell any more who called what.',
    fix: 'Keep `access_log`.',
    governs: ({ keys, path }) => keys.at(-1) === 'access_log' && path.at(-1)?.kind === 'key',
    rank: present,
    absent: 0,
    outcomes: { drop: removed('medium', '`access_log`'), hardened: hardened('Envoy records requests') },
    refine: ({ transition }) => (transition === 'drop' || transition === 'hardened' ? transition : undefined),
    examples: [
      { path: 'envoy.yaml', before: clusters('access_log: [{ name: file }]'), after: clusters(), outcome: 'drop' },
      { path: 'envoy.yaml', before: clusters(), after: clusters('access_log: [{ name: file }]'), outcome: 'hardened' },
      { path: 'envoy.yaml', before: clusters('access_log: [{ name: file }]'), after: '', outcome: 'none' },
    ],
  }),
];
