/** Where jobs run. Source: docs.github.com, "Self-hosted runner security". */
import type { Outcome } from '../../../../core/types.ts';
import type { Risk } from '../../../../core/vocabulary.ts';
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { at, textsOf, type ConfigNode } from '../../tree.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import { hardened, moved, weakWhenSet } from '../../weakening.ts';
import { job } from '../../workflows/examples.ts';
import { isLet, isNamedAnew, isOwned, runnerOf, safetyOf, saysOwn } from '../../workflows/machines.ts';
import { triggersOf } from '../../workflows/model.ts';
import { inJob } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';
const on = (event: string, runner: string): string =>
  job('', `on: ${event}`).replace('runs-on: ubuntu-latest', `runs-on: ${runner}`);
const matrix = (runners: string): string =>
  on('pull_request', `\${{ matrix.os }}\n    strategy: { matrix: { os: [${runners}] } }`);
/** Capabilities that Docker gives anyway, or that reach nothing but the container, are no access to the host. */
const HOST_ACCESS =
  /--privileged|--cap-add(?![= ](?:AUDIT_WRITE|CHOWN|FOWNER|IPC_LOCK|KILL|NET_BIND_SERVICE|NET_RAW|SETGID|SETUID|SYS_CHROOT|SYS_NICE)\b)|docker\.sock|--(?:pid|network|net|ipc)[= ]host/;

/** A label that is a value of the matrix, and does not only depend on one. */
const IN_MATRIX = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/;

const isRunner = (setting: Setting): boolean =>
  setting.path.at(-1)?.kind !== 'item' && (inJob('runs-on')(setting) || isOfMatrix(setting));

/** A list of the matrix, or a value it includes, that its job runs on: `runs-on: ${{ matrix.os }}`. */
function isOfMatrix({ keys, document }: Setting): boolean {
  const [jobs, id = '', ...within] = keys;
  if (jobs !== 'jobs' || within[0] !== 'strategy' || within[1] !== 'matrix' || within.length < 3) return false;
  const runsOn = textsOf(at(document.after?.root, 'jobs', id, 'runs-on'));
  return runsOn.some((label) => IN_MATRIX.exec(label)?.[1] === keys.at(-1));
}

const startsOnPullRequests = ({ document }: Setting): boolean => {
  const triggers = triggersOf(document.after);
  return triggers.has('pull_request') || triggers.has('pull_request_target');
};
const isOfList = ({ keys }: Setting): boolean => keys.at(-1) !== 'runs-on';
const safety = (node: ConfigNode, setting: Setting): number | undefined => safetyOf(node, isOfList(setting));

/** Whether the machine is rented, or as much or little known as the one before it. */
function mark(setting: Setting): 'rented' | 'alike' | undefined {
  const { before, after } = setting;
  const to = after && safety(after, setting);
  if (isLet(to)) return isNamedAnew(before) && isNamedAnew(after) ? 'alike' : 'rented';
  const wasLet = before !== undefined && isLet(safety(before, setting));
  return wasLet && isOwned(to) && !saysOwn(after) ? 'alike' : undefined;
}

/** Jobs that leave the machines of GitHub, in whatever files and for whichever others, leave them for one cause. */
function cause(setting: Setting): string | undefined {
  if (setting.after === undefined) return undefined;
  const to = safety(setting.after, setting);
  return isOwned(to) || isLet(to) ? `runs-on: ${mark(setting) ?? 'own'}` : undefined;
}

const rented = (risk: Risk): Outcome<ControlMoved> => ({
  ...moved(risk),
  title: 'jobs run on machines that somebody else lets',
  why: 'By its label the machine is rented; where it is not thrown away after each job, the next one finds what is left.',
  fix: 'Check that each job gets a machine of its own.',
});

export default [
  control({
    id: 'config/workflow-self-hosted-strangers',
    class: 'exposure',
    title: 'pull requests run on machines of your own',
    why: 'Whoever opens a pull request runs code on that machine, and may leave something there for the next job.',
    fix: 'Run pull requests on hosted runners, or on machines that are thrown away after each job.',
    equivalents: ['zizmor:self-hosted-runner'],
    dialect,
    governs: (setting) => isRunner(setting) && startsOnPullRequests(setting),
    rank: safety,
    tell: runnerOf,
    mark,
    cause,
    outcomes: {
      flip: moved('high'),
      rented: rented('medium'),
      born: moved('medium'),
      hardened: hardened('pull requests run on hosted runners'),
    },
    refine: (change) => {
      const { transition } = change;
      if (change.mark !== undefined) return transition === 'flip' && change.mark === 'rented' ? 'rented' : undefined;
      return transition === 'flip' || transition === 'born' || transition === 'hardened' ? transition : undefined;
    },
    examples: [
      { path, before: on('pull_request', 'ubuntu-latest'), after: on('pull_request', 'self-hosted'), outcome: 'flip' },
      { path, before: matrix('ubuntu-latest'), after: matrix('ubuntu-latest, self-hosted'), outcome: 'flip' },
      { path, before: matrix('ubuntu-latest'), after: matrix('ubuntu-latest, windows-2022'), outcome: 'none' },
      {
        path,
        before: '',
        after: on(
          'pull_request',
          `\${{ matrix.tongue == 'swift' && 'macos-latest' || 'ubuntu-latest' }}\n    strategy: { matrix: { tongue: [go] } }`,
        ),
        outcome: 'none',
      },
      { path, before: '', after: on('pull_request', '[self-hosted, linux]'), outcome: 'born' },
      { path, before: on('pull_request', 'ubuntu-latest'), after: on('pull_request', 'our-runner'), outcome: 'flip' },
      {
        path,
        before: on('pull_request', 'ubuntu-latest'),
        after: on('pull_request', '{ group: ours }'),
        outcome: 'flip',
      },
      {
        path,
        before: on('pull_request', 'ubuntu-latest'),
        after: on('pull_request', '{ group: larger, labels: ubuntu-latest-16-cores }'),
        outcome: 'none',
      },
      {
        path,
        before: on('pull_request', 'ubuntu-latest'),
        after: on('pull_request', 'vm-4cpu-16gb'),
        outcome: 'rented',
      },
      {
        path,
        before: on('pull_request', 'ubuntu-latest'),
        after: on('pull_request', 'acme-ubuntu-latest-s'),
        outcome: 'rented',
      },
      {
        path,
        before: on('pull_request', 'ubuntu-latest-large'),
        after: on('pull_request', 'acme-ubuntu-latest-s'),
        outcome: 'none',
      },
      { path, before: '', after: on('pull_request', 'acme-ubuntu-latest-s'), outcome: 'none' },
      {
        path,
        before: on('pull_request', 'self-hosted'),
        after: on('pull_request', 'ubuntu-latest'),
        outcome: 'hardened',
      },
      { path, before: on('push', 'ubuntu-latest'), after: on('push', 'self-hosted'), outcome: 'none' },
      {
        path,
        before: on('pull_request', 'ubuntu-latest'),
        after: on('pull_request', '[ubuntu-latest]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/workflow-self-hosted',
    class: 'exposure',
    title: 'job runs on a machine of your own',
    why: 'What a job leaves on the machine, the next job finds.',
    fix: 'Use machines that are thrown away after each job.',
    equivalents: ['zizmor:self-hosted-runner'],
    dialect,
    governs: (setting) => isRunner(setting) && !startsOnPullRequests(setting),
    rank: safety,
    tell: runnerOf,
    mark,
    cause,
    outcomes: { flip: moved('medium'), rented: rented('low') },
    refine: (change) => {
      if (change.transition !== 'flip' || change.mark === 'alike') return undefined;
      return change.mark === 'rented' ? 'rented' : 'flip';
    },
    examples: [
      { path, before: on('push', 'ubuntu-latest'), after: on('push', 'self-hosted'), outcome: 'flip' },
      { path, before: on('push', 'ubuntu-latest'), after: on('push', 'depot-ubuntu-24.04'), outcome: 'rented' },
      { path, before: on('push', 'ubuntu-latest'), after: on('push', 'ubuntu-24.04'), outcome: 'none' },
      { path, before: '', after: on('push', 'self-hosted'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-container-privileged',
    class: 'permission-widening',
    title: 'container of a job gets host access',
    why: 'A step in the container can take over the runner and whatever secrets pass through it.',
    fix: 'Remove the option.',
    dialect,
    governs: ({ keys }) =>
      ['options', 'volumes'].includes(keys.at(-1) ?? '') && (keys.at(-2) === 'container' || keys.at(-3) === 'services'),
    rank: (node) => Number(!textsOf(node).some((text) => HOST_ACCESS.test(text))),
    ...weakWhenSet({
      risk: 'high',
      praise: 'container of a job no longer has host access',
      weak: 'container: { image: node, options: --privileged }',
      safe: 'container: { image: node, options: --init }',
      path,
      file: job,
    }),
  }),
];
