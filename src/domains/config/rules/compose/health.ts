/** What of a service's health, secrets and networks is left. Source: github.com/compose-spec/compose-spec, "services". */
import { service } from '../../compose/examples.ts';
import { inService } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { either } from '../../setting-paths.ts';
import { at, switchOf, textsOf, type ConfigNode } from '../../tree.ts';
import { added, hardened, moved, removed, safeOff } from '../../weakening.ts';

const path = 'compose.yaml';
const dialect = 'compose';
const checked = (lines: string): string => service(`healthcheck: { interval: 5s${lines} }`);
const networks = 'networks: { back: {}, front: {} }';

/** The test of a health check, unless it says that there is none. */
const tests = (node: ConfigNode): number => Number(!/^NONE$/.test(textsOf(node).join()));

/** Fewer networks reach a service less; one in the place of another counts as one more. */
const names = (node: ConfigNode | undefined): readonly string[] =>
  node?.kind === 'map' ? [...node.entries.keys()] : textsOf(node);
const joins = (node: ConfigNode, known: readonly string[]): number =>
  Number(names(node).every((name) => known.includes(name)));

/** Whether a service is limited as Compose has it since version 3. */
const isLimited = (owner: ConfigNode | undefined): boolean => at(owner, 'deploy', 'resources', 'limits') !== undefined;

export default [
  control({
    id: 'config/compose-health-check-disabled',
    class: 'availability',
    title: 'health check of a service switched off',
    why: 'Services that wait for it start too early, and nobody sees that it hangs.',
    fix: 'Keep the health check.',
    dialect,
    governs: either(inService('healthcheck', 'disable'), inService('healthcheck', 'test')),
    rank: (node) => safeOff(node) ?? tests(node),
    absent: 1,
    outcomes: { flip: moved('medium'), open: moved('medium'), hardened: hardened('health check switched on') },
    refine: ({ transition }) =>
      transition === 'flip' || transition === 'open' || transition === 'hardened' ? transition : undefined,
    examples: [
      { path, before: checked(', test: [CMD, a]'), after: checked(', test: [NONE]'), outcome: 'flip' },
      { path, before: checked(''), after: checked(', disable: true'), outcome: 'open' },
      { path, before: checked(', disable: true'), after: checked(''), outcome: 'hardened' },
      { path, before: checked(', test: [CMD, a]'), after: checked(', test: [CMD, b]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-memory-limit',
    class: 'availability',
    title: 'memory limit of a service removed',
    why: 'A leak in the service takes the memory of the host, and of every other service on it.',
    fix: 'Keep the limit.',
    dialect,
    governs: either(inService('mem_limit'), inService('pids_limit')),
    rank: (_, { after, ownerAfter }) => (after === undefined && isLimited(ownerAfter) ? undefined : 1),
    absent: 0,
    cause: ({ document, keys, after }) =>
      after === undefined ? `${document.path}: ${keys.at(-1)} removed` : undefined,
    outcomes: { drop: moved('medium'), hardened: hardened('service limited') },
    examples: [
      { path, before: service('mem_limit: 1g'), after: service(), outcome: 'drop' },
      { path, before: service(), after: service('mem_limit: 1g'), outcome: 'hardened' },
      { path, before: service('mem_limit: 1g'), after: service('mem_limit: 2g'), outcome: 'none' },
      {
        path,
        before: service('mem_limit: 1g'),
        after: service('deploy: { resources: { limits: { memory: 1g } } }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/compose-secrets-removed',
    class: 'secret',
    title: 'service no longer gets its secrets as files',
    why: 'Whatever took their place, a variable for instance, shows in logs, crash reports and `docker inspect`.',
    fix: 'Keep `secrets`, and read the file in the service.',
    dialect,
    governs: either(inService('secrets'), inService('env_file')),
    rank: (_, { ownerAfter, keys }) =>
      keys.at(-1) === 'secrets' || at(ownerAfter, 'environment') !== undefined ? 1 : undefined,
    absent: 0,
    outcomes: { drop: { risk: 'medium', message: (c) => `\`${c.name}\` of the service was removed.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { path, before: service('secrets: [db]'), after: service(), outcome: 'drop' },
      { path, before: service('env_file: .env'), after: service('environment: { A: b }'), outcome: 'drop' },
      { path, before: service('env_file: .env'), after: service(), outcome: 'none' },
      { path, before: service(), after: service('secrets: [db]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-network-joined',
    class: 'exposure',
    title: 'service joins one more network',
    why: 'Everything on that network now reaches the service, and the service reaches it.',
    fix: 'Join the services that must talk to a network of their own.',
    dialect,
    governs: inService('networks'),
    rank: (node, { before }) => joins(node, names(before)),
    outcomes: { flip: moved('low') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      {
        path,
        before: service('networks: [back]', networks),
        after: service('networks: [back, front]', networks),
        outcome: 'flip',
      },
      {
        path,
        before: service('networks: [back, front]', networks),
        after: service('networks: [front, back]', networks),
        outcome: 'none',
      },
      { path, before: service('', networks), after: service('networks: [back]', networks), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/compose-health-check',
    class: 'availability',
    title: 'health check of a service removed',
    why: 'Services that wait for it start too early, and nobody sees that it hangs.',
    fix: 'Keep the health check.',
    dialect: 'compose',
    governs: inService('healthcheck'),
    rank: (node) => (node.kind === 'map' ? Number(switchOf(at(node, 'disable')) !== true) : undefined),
    absent: 0,
    outcomes: { drop: removed('medium', 'health check'), hardened: added('health check added', 'health check') },
    examples: [
      { path, before: service('healthcheck: { test: pg_isready }'), after: service(), outcome: 'drop' },
      { path, before: service(), after: service('healthcheck: { test: pg_isready }'), outcome: 'hardened' },
      {
        path,
        before: service('healthcheck: { test: pg_isready }'),
        after: service('healthcheck: { test: pg_isready, retries: 9 }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/compose-restart',
    class: 'availability',
    title: 'service no longer restarted',
    why: 'After a crash or a restart of the host, the service stays down.',
    fix: 'Keep `restart: unless-stopped`.',
    dialect: 'compose',
    governs: inService('restart'),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text !== 'no' && node.text !== 'false') : undefined),
    absent: 0,
    outcomes: { flip: moved('low'), drop: moved('low'), hardened: hardened('service now restarted') },
    examples: [
      { path, before: service('restart: always'), after: service('restart: "no"'), outcome: 'flip' },
      { path, before: service('restart: always'), after: service(), outcome: 'drop' },
      { path, before: service(), after: service('restart: unless-stopped'), outcome: 'hardened' },
      { path, before: service('restart: always'), after: service('restart: unless-stopped'), outcome: 'none' },
    ],
  }),
];
