/** What etcd does with the data it holds. Source: etcd.io, "Configuration options". */
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import type { Setting } from '../../setting.ts';
import type { ConfigNode } from '../../tree.ts';
import { spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOff, weakWhenSet } from '../../weakening.ts';

/** As a flag, in a file of settings, and as a variable: `ETCD_QUOTA_BACKEND_BYTES`. */
const called =
  (name: string) =>
  (setting: Setting): boolean =>
    spelled(setting).replace(/^etcd-/, '') === name;

const args = (flag: string): string =>
  container(flag === '' ? 'command: [etcd, --port=1]' : `command: [etcd, --port=1, ${flag}]`);

/** What etcd takes for 0, and where nothing is set: 2 GiB, in bytes. */
const USUAL = 2 * 1024 ** 3;

function quota(node: ConfigNode): number | undefined {
  const bytes = node.kind === 'scalar' && /^\d{1,15}$/.test(node.text) ? Number(node.text) : undefined;
  return bytes === 0 ? USUAL : bytes;
}

export default [
  control({
    id: 'config/etcd-unsafe-fsync',
    class: 'data-loss',
    title: 'etcd no longer waits for its disk',
    why: 'A member that loses power may come back without what it confirmed, and spoil the whole cluster.',
    fix: 'Take the flag away; give etcd a faster disk where writes are slow.',
    governs: called('unsafe-no-fsync'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'etcd waits for its disk again',
      weak: '--unsafe-no-fsync=true',
      safe: '--unsafe-no-fsync=false',
      file: args,
    }),
  }),
  control({
    id: 'config/etcd-new-cluster-forced',
    class: 'data-loss',
    title: 'etcd starts a cluster of its own',
    why: 'At each start the member forgets the others: two clusters that both take writes cannot be joined again.',
    fix: 'Take the flag away as soon as the one member that had to be rescued has started.',
    governs: called('force-new-cluster'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'etcd keeps its cluster again',
      weak: '--force-new-cluster=true',
      safe: '--force-new-cluster=false',
      file: args,
    }),
  }),
  control({
    id: 'config/etcd-quota-lowered',
    class: 'availability',
    title: 'etcd may hold less',
    why: 'Once the database is larger than the quota, etcd refuses every write until somebody makes room and lifts the alarm.',
    fix: 'Compare it with `etcd_mvcc_db_total_size_in_bytes` of each member, and compact and defragment first.',
    governs: called('quota-backend-bytes'),
    rank: quota,
    absent: USUAL,
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('etcd may hold more') },
    examples: [
      {
        before: args('--quota-backend-bytes=8589934592'),
        after: args('--quota-backend-bytes=4294967296'),
        outcome: 'flip',
      },
      { before: args('--quota-backend-bytes=8589934592'), after: args('--quota-backend-bytes=0'), outcome: 'flip' },
      { before: args('--quota-backend-bytes=8589934592'), after: args(''), outcome: 'drop' },
      { before: args(''), after: args('--quota-backend-bytes=8589934592'), outcome: 'hardened' },
      { before: args(''), after: args('--quota-backend-bytes=2147483648'), outcome: 'none' },
      { before: args('--quota-backend-bytes=0'), after: args(''), outcome: 'none' },
    ],
  }),
];
