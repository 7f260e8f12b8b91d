/** What Envoy checks before it forwards. Source: envoyproxy.io/docs/envoy/latest/api-v3. */
import { control } from '../../control.ts';
import { endsWith } from '../../setting-paths.ts';
import { textAt } from '../../tree.ts';
import { safeOff, weakWhenSet } from '../../weakening.ts';

const filters = (...names: readonly string[]): string =>
  `static_resources: { http_filters: [${names.map((name) => `{ name: envoy.filters.http.${name} }`).join(', ')}] }\n`;
const authorizer = (lines = ''): string => `typed_config:\n  timeout: 1s\n${lines === '' ? '' : `  ${lines}\n`}`;

/** Filters that decide who gets through, and those that hold back. */
const GUARDS = /\.(jwt_authn|ext_authz|rbac|oauth2|basic_auth)$/;

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
];
