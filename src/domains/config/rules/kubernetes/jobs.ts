/** When jobs run, how often they are tried, and for how long. Source: kubernetes.io/docs/concepts/workloads/controllers/job. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { ofKind, WORKLOADS } from '../../kubernetes/paths.ts';
import { atEnd, either } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { moved, safeOff, safeWhenSet, unless, untouched, weakWhenSet } from '../../weakening.ts';

const cronJob = object('batch/v1', 'CronJob');
const job = object('batch/v1', 'Job');
const scheduled = (when: string): string => cronJob(`schedule: '${when}'`);

const whole = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' && /^\d{1,9}$/.test(node.text) ? Number(node.text) : undefined;

export default [
  control({
    id: 'config/cron-job-overlap',
    class: 'availability',
    title: 'runs of a job may overlap',
    why: 'A run that takes long meets the next one, and both work on the same data.',
    fix: 'Keep `concurrencyPolicy: Forbid`, unless runs are safe side by side.',
    dialect: WORKLOADS,
    governs: atEnd('spec', 'concurrencyPolicy'),
    rank: unless('Allow'),
    ...safeWhenSet({
      risk: 'medium',
      praise: 'runs of the job no longer overlap',
      weak: 'concurrencyPolicy: Allow',
      safe: 'concurrencyPolicy: Forbid',
      file: cronJob,
    }),
  }),
  control({
    id: 'config/cron-job-suspended',
    class: 'availability',
    title: 'job no longer runs',
    why: 'Whatever relies on the schedule, a backup or a renewal, silently stops.',
    fix: 'Remove `suspend`, or say in the change how long it shall rest.',
    dialect: WORKLOADS,
    governs: atEnd('spec', 'suspend'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'job runs again',
      weak: 'suspend: true',
      safe: 'suspend: false',
      file: cronJob,
    }),
  }),
  control({
    id: 'config/cron-job-rescheduled',
    class: 'availability',
    title: 'job runs at other times',
    why: 'Whatever waits for its result, a report or a renewal, gets it at another time or less often.',
    fix: 'Check that what relies on the job fits the new times.',
    dialect: WORKLOADS,
    governs: ofKind('CronJob', 'spec', 'schedule'),
    rank: untouched,
    outcomes: { flip: moved('low') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: scheduled('0 0 * * *'), after: scheduled('0 0 1 * *'), outcome: 'flip' },
      { before: scheduled('0 0 * * *'), after: scheduled('0 0 * * *').replaceAll("'", '"'), outcome: 'none' },
      { before: '', after: scheduled('0 0 * * *'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/job-given-up-sooner',
    class: 'availability',
    title: 'job given up sooner',
    why: 'A run that is slow, or fails once by chance, now ends as failed.',
    fix: 'Leave room for the slowest run and for a failure or two.',
    dialect: WORKLOADS,
    governs: either(atEnd('spec', 'backoffLimit'), atEnd('spec', 'activeDeadlineSeconds')),
    rank: whole,
    outcomes: { flip: moved('low') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: job('backoffLimit: 6'), after: job('backoffLimit: 0'), outcome: 'flip' },
      { before: job('activeDeadlineSeconds: 600'), after: job('activeDeadlineSeconds: 60'), outcome: 'flip' },
      { before: job('backoffLimit: 0'), after: job('backoffLimit: 6'), outcome: 'none' },
    ],
  }),
];
