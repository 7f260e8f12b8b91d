/** What keeps data, in any configuration: rows L13 and L19 of the catalogue. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { isTooling } from '../../tooling.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { blockOr, endsIn, plainFile, protects, spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOff, safeOn, safeWhenOn, weakWhenSet } from '../../weakening.ts';

const isDurability = protects(
  'backups?|(?<!volume-|group-)snapshots?|fsync|append-?only|wal|persistence|persistent|versioning|journal|journaling|durable|durability|point-in-time-recovery',
);

/** How large a volume is and of which class, without a word whether there is one. */
const isVolume = (node: ConfigNode, setting: Setting): boolean =>
  node.kind === 'map' &&
  /(?:^|-)persistence$/.test(spelled(setting)) &&
  !['enabled', 'enable'].some((name) => node.entries.has(name));

/** There a snapshot is a release on trial. */
const RELEASER = /(?:^|\/)\.?goreleaser[\w.-]*\.ya?ml$/;

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 };

/** A count, or a duration such as `15d` and `24h` in seconds. */
function amountOf(node: ConfigNode): number | undefined {
  const [text = ''] = textsOf(node);
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?)\s*([smhdwy]?)(?:\w*)$/i.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit.toLowerCase()] ?? 1);
}

const KEEPS =
  /(?:^|-)(?:retention|retention-(?:days?|period|time|hours?|in-days)|retain|keep-(?:days|last|daily|weekly)|history-limit)$/;
const COPIES =
  /(?:^|-)(?:replication-factor|min-insync-replicas|min-in-sync-replicas|write-concern|copies|num-replicas)$/;

/** Kafka's `acks`: all in-sync replicas, the leader alone, nobody. */
const ACKS: Readonly<Record<string, number>> = { all: 2, '-1': 2, '1': 1, '0': 0 };

/** What may happen to an existing schema at the start, from the worst. */
const DDL = ['create-drop', 'create', 'drop-and-create', 'create-only', 'update', 'validate', 'none'];

const deletes = endsIn(
  'prune|auto-delete|allow-delete|force-delete|purge|delete-on-termination|clean-on-validation-error|skip-final-snapshot|allow-empty|clean-enabled|force-drop|drop-(?:all|tables|database|schema|existing)|wipe(?:-data)?|delete-all|truncate',
);

/** What a tool of the workshop prunes, it fetches again. */
const isDeletion = (setting: Setting): boolean => deletes(setting) && !isTooling(setting.document.path);

export default [
  control({
    id: 'config/durability-disabled',
    class: 'data-loss',
    title: 'data no longer kept safe',
    why: 'After a crash, a mistake or an attack there is nothing to restore from.',
    fix: 'Keep it on, and restore from it once before relying on it.',
    governs: (setting) => isDurability(setting) && !RELEASER.test(setting.document.path),
    rank: (node, setting) => (isVolume(node, setting) ? undefined : blockOr(safeOn)(node, setting)),
    ...safeWhenOn({
      risk: 'high',
      dropped: 'medium',
      praise: 'data now kept safe',
      weak: 'backup: { enabled: false }',
      safe: 'backup: { enabled: true }',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/retention-lowered',
    class: 'data-loss',
    title: 'kept for a shorter time',
    why: 'What is older is deleted at the next clean-up and cannot be had back.',
    fix: 'Keep the longer time, or export what is older first.',
    governs: (setting) => KEEPS.test(spelled(setting)),
    rank: amountOf,
    outcomes: { flip: moved('medium'), hardened: hardened('kept for longer') },
    examples: [
      { before: 'retention: 30d', after: 'retention: 12h', outcome: 'flip' },
      { before: 'backup: { retention_days: 30 }', after: 'backup: { retention_days: 7 }', outcome: 'flip' },
      { before: 'retention: 7d', after: 'retention: 4w', outcome: 'hardened' },
      { before: 'retention: 24h', after: 'retention: 1d', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/copies-lowered',
    class: 'data-loss',
    title: 'fewer copies of data',
    why: 'The loss of fewer machines than before now loses data that was confirmed as written.',
    fix: 'Keep the number of copies; three stand the loss of one.',
    governs: (setting) => COPIES.test(spelled(setting)),
    rank: amountOf,
    outcomes: { flip: moved('medium'), hardened: hardened('more copies of data') },
    examples: [
      { before: 'replication_factor: 3', after: 'replication_factor: 1', outcome: 'flip' },
      { before: 'min.insync.replicas: 1', after: 'min.insync.replicas: 2', outcome: 'hardened' },
      { before: 'replicas: 3', after: 'replicas: 2', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/acknowledgement-lowered',
    class: 'data-loss',
    title: 'writes confirmed earlier',
    why: 'A message is reported as written while a single failure can still lose it.',
    fix: 'Use `acks: all` for what must not be lost.',
    governs: (setting) => /(?:^|-)acks$/.test(spelled(setting)),
    rank: (node) => ACKS[textsOf(node)[0] ?? ''],
    outcomes: { flip: moved('medium'), hardened: hardened('writes confirmed by all') },
    examples: [
      { before: 'acks: all', after: 'acks: 1', outcome: 'flip' },
      { before: 'acks: 0', after: 'acks: all', outcome: 'hardened' },
      { before: 'acks: all', after: 'acks: -1', outcome: 'none' },
    ],
  }),
  control<'drops' | 'changes' | 'hardened'>({
    id: 'config/schema-overwritten',
    class: 'data-loss',
    title: 'schema changed at start',
    why: 'The program changes or recreates the tables it finds when it starts, with the data in them.',
    fix: 'Use `validate`, and change the schema by migrations.',
    governs: (setting) => /(?:^|-)(?:ddl-auto|hbm2ddl-auto|schema-generation-database-action)$/.test(spelled(setting)),
    rank: (node) => {
      const rank = DDL.indexOf(textsOf(node)[0] ?? '');
      return rank < 0 ? undefined : rank;
    },
    absent: DDL.indexOf('none'),
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (to === '' || to === 'validate' || transition === 'template') return undefined;
      return /create/.test(to) ? 'drops' : 'changes';
    },
    outcomes: {
      drops: {
        ...moved('critical'),
        title: 'schema dropped at start',
        why: 'The tables are recreated empty at each start: the data in them is lost.',
      },
      changes: moved('high'),
      hardened: hardened('schema left alone at start'),
    },
    examples: [
      {
        before: 'spring: { jpa: { hibernate: { ddl-auto: validate } } }',
        after: 'spring: { jpa: { hibernate: { ddl-auto: create-drop } } }',
        outcome: 'drops',
      },
      { before: 'ddl-auto: none', after: 'ddl-auto: update', outcome: 'changes' },
      { before: 'ddl-auto: update', after: 'ddl-auto: validate', outcome: 'hardened' },
      { before: 'ddl-auto: none', after: 'ddl-auto: validate', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/deletion-enabled',
    class: 'data-loss',
    title: 'automatic deletion switched on',
    why: 'Objects that are no longer declared, or only renamed, are deleted with what they hold.',
    fix: 'Leave it off, or mark what must never be deleted first.',
    governs: isDeletion,
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'automatic deletion switched off',
      weak: 'prune: true',
      safe: 'prune: false',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/clean-allowed',
    class: 'data-loss',
    title: 'database may be emptied by its migration tool',
    why: 'One call of `clean`, by mistake or by a pipeline, drops every object of the schema.',
    fix: 'Keep `clean-disabled: true`.',
    governs: (setting) => /(?:^|-)clean-disabled$/.test(spelled(setting)),
    rank: safeOn,
    ...safeWhenOn({
      risk: 'high',
      dropped: 'medium',
      praise: 'database may not be emptied by its migration tool',
      weak: 'clean-disabled: false',
      safe: 'clean-disabled: true',
      file: plainFile,
    }),
  }),
];
