/** What a service writes down, too much or too little, in any configuration: rows L11 and L12 of the catalogue. */
import type { ControlMoved } from '../../setting-changes.ts';
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import type { ConfigNode } from '../../tree.ts';
import { blockOr, plainFile, protects, spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOn, safeWhenOn } from '../../weakening.ts';

/** Log levels from the most talkative to silence. */
const LEVELS: readonly RegExp[] = [
  /^(?:trace|all|finest|silly)$/,
  /^(?:debug|verbose|fine|finer)$/,
  /^(?:info|information|default)$/,
  /^notice$/,
  /^(?:warn|warning)$/,
  /^err(?:or)?$/,
  /^(?:fatal|critical|crit|panic|alert|emerg|emergency)$/,
  /^(?:off|none|silent|disabled?)$/,
];

const isLogLevel = (setting: Setting): boolean =>
  /(?:^|-)(?:log(?:s|ger|ging)?-?level|log(?:s|ger|ging)?-(?:verbosity|severity)|verbosity|rust-log|v)$/.test(
    spelled(setting),
  ) ||
  (/^log(?:s|ger|ging)?$/i.test(setting.keys.at(-3) ?? '') && setting.keys.at(-2) === 'level') ||
  (setting.keys.at(-1) ?? '').startsWith('logging.level.');

/** A word, or a verbosity that counts up. */
function levelOf(node: ConfigNode, setting: Setting): number | undefined {
  if (node.kind !== 'scalar') return undefined;
  const text = node.text.trim();
  if (/^\d+$/.test(text)) return /(?:^|-)(?:v|verbosity)$/.test(spelled(setting)) ? verbosity(Number(text)) : undefined;
  const level = levelNamed(text);
  return level < 0 ? undefined : level;
}

/** Of `info,hyper=warn` the part that holds for all. */
function levelNamed(text: string): number {
  const general = text.split(',').find((part) => !part.includes('=')) ?? '';
  return LEVELS.findIndex((level) => level.test(general.trim().toLowerCase()));
}

/** Kubernetes' klog: 4 is debug, 6 shows requests, 8 shows what is in them. */
function verbosity(count: number): number {
  if (count >= 6) return 0;
  return count >= 4 ? 1 : 2;
}

const INFO = 2;
const FATAL = 6;
/** A pipeline's own log is read by those who run it. */
const isPipeline = ({ document }: Setting): boolean => document.path.startsWith('.github/');

/** The flag of controllers that are built on controller-runtime: no request of a user passes through them. */
const OF_CONTROLLER = /^-*zap-log-level$/;

function whenLouder({ transition, name, to = '' }: ControlMoved): 'talkative' | 'counted' | 'new' | undefined {
  const isCounted = /^\d+$/.test(to);
  const level = isCounted ? verbosity(Number(to)) : levelNamed(to);
  if (level >= INFO || transition === 'drop' || transition === 'template') return undefined;
  if (transition === 'born') return 'new';
  return (isCounted || OF_CONTROLLER.test(name)) && level > 0 ? 'counted' : 'talkative';
}

function whenCalmer({ to = '' }: ControlMoved): 'silent' | 'hardened' | undefined {
  if (levelNamed(to) >= FATAL) return 'silent';
  return to === '' || levelNamed(to) === INFO ? 'hardened' : undefined;
}

export default [
  control<'talkative' | 'counted' | 'new' | 'silent' | 'hardened'>({
    id: 'config/log-level',
    class: 'observability',
    title: 'log level lowered to debug',
    why: 'Debug logs often hold requests, tokens and personal data, and whoever reads the logs reads them too.',
    fix: 'Keep `info` in the file; raise single components for as long as a search for a fault takes.',
    governs: (setting) => isLogLevel(setting) && !isPipeline(setting),
    rank: levelOf,
    absent: INFO,
    refine: (change) => (change.transition === 'hardened' ? whenCalmer(change) : whenLouder(change)),
    outcomes: {
      talkative: moved('medium'),
      counted: {
        ...moved('low'),
        why: 'The log grows, and tells more of what the component does; requests stay out of it.',
      },
      new: { ...moved('low'), title: 'new component logs at debug' },
      silent: {
        ...moved('medium'),
        title: 'log switched off',
        why: 'Errors are no longer written down, so a fault or an attack leaves no trace.',
        fix: 'Keep `error` at least.',
      },
      hardened: hardened('log level back to information'),
    },
    examples: [
      { before: 'log_level: info', after: 'log_level: debug', outcome: 'talkative' },
      { before: 'logging: { level: warn }', after: 'logging: { level: trace }', outcome: 'talkative' },
      {
        before: 'logging: { level: { root: INFO } }',
        after: 'logging: { level: { root: DEBUG } }',
        outcome: 'talkative',
      },
      { before: 'args: ["--v=2"]', after: 'args: ["--v=8"]', outcome: 'talkative' },
      { before: 'args: ["--v=2"]', after: 'args: ["--v=4"]', outcome: 'counted' },
      { before: 'args: [--zap-log-level=info]', after: 'args: [--zap-log-level=debug]', outcome: 'counted' },
      {
        before: 'env: [{ name: LOG_LEVEL, value: info }]',
        after: 'env: [{ name: LOG_LEVEL, value: debug }]',
        outcome: 'talkative',
      },
      { before: 'name: app', after: 'name: app\nlogLevel: debug', outcome: 'talkative' },
      { before: '', after: 'logLevel: debug', outcome: 'new' },
      { before: 'log-level: error', after: 'log-level: "off"', outcome: 'silent' },
      { before: 'log_level: debug', after: 'log_level: info', outcome: 'hardened' },
      { before: 'log_level: info', after: 'log_level: warn', outcome: 'none' },
      { before: 'log_level: warn', after: 'log_level: info', outcome: 'none' },
      { before: 'RUST_LOG: info', after: 'RUST_LOG: "debug,hyper=warn"', outcome: 'talkative' },
      { before: 'RUST_LOG: info', after: 'RUST_LOG: "hyper=debug,info"', outcome: 'none' },
      { before: 'level: info', after: 'level: debug', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/audit-disabled',
    class: 'observability',
    title: 'audit log switched off',
    why: 'Who did what is no longer written down, so misuse cannot be found or proved.',
    fix: 'Keep the audit log on; lower what it records instead.',
    governs: protects('audit|audit-logs?|audit-logging|auditing|cloud-?trail|flow-logs?'),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: 'high',
      dropped: 'medium',
      praise: 'audit log switched on',
      weak: 'audit: { enabled: false }',
      safe: 'audit: { enabled: true }',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/monitoring-disabled',
    class: 'observability',
    title: 'monitoring switched off',
    why: 'The next fault is first seen by users, for nobody is told of it.',
    fix: 'Keep it on, or show what takes its place.',
    governs: protects(
      'access-logs?|access-logging|tracing|metrics|monitoring|alerting|alerts|alertmanager|service-monitor|logging|logs',
    ),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: 'medium',
      dropped: 'low',
      praise: 'monitoring switched on',
      weak: 'metrics: { enabled: false }',
      safe: 'metrics: { enabled: true }',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/pipeline-log-level',
    class: 'observability',
    title: 'pipeline logs more',
    why: 'Logs of a public pipeline may be read by everybody; at this level they show what tools send and get.',
    fix: 'Switch it on for the one run that needs it.',
    governs: (setting) => isLogLevel(setting) && isPipeline(setting),
    rank: levelOf,
    absent: INFO,
    refine: (change) => (whenLouder(change) === 'talkative' ? 'flip' : undefined),
    outcomes: { flip: moved('low') },
    examples: [
      {
        path: '.github/workflows/ci.yml',
        before: 'on: push\nenv: { LOG_LEVEL: info }\njobs: {}',
        after: 'on: push\nenv: { LOG_LEVEL: debug }\njobs: {}',
        outcome: 'flip',
      },
      {
        path: '.github/workflows/ci.yml',
        before: 'on: push\nenv: { LOG_LEVEL: debug }\njobs: {}',
        after: 'on: push\nenv: { LOG_LEVEL: info }\njobs: {}',
        outcome: 'none',
      },
    ],
  }),
];
