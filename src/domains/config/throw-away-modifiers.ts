/** What is thrown away after a run of tests or a day's work: what weakens there reaches nobody. */
import type { Modifier } from '../../core/types.ts';
import { isTried } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { atMostLow, atMostMedium, pathOf } from './lowering.ts';
import { isRightOfWorkflow } from './workflows/rights.ts';

/** Compose files that a developer or a run of tests starts, by their names and folders. */
const OF_DEVELOPERS =
  /(?:^|[/._-])(?:ci|dev|devel|develop|development|devcontainer|e2e|integration|local|localdev|playground|sandbox|tests?|testing)[/._-]/i;

/** A Compose file is for whoever starts it; keys of providers open what they open everywhere. */
const isOfDevelopers = (change: ConfigChange): boolean =>
  (change.kind === 'control-moved' || isPassword(change)) &&
  'dialect' in change &&
  change.dialect === 'compose' &&
  OF_DEVELOPERS.test(pathOf(change));

const isPassword = (change: ConfigChange): boolean =>
  change.kind === 'secret-written' && (change.by === 'name' || change.looks.startsWith('password in '));

/** What programs are told in a job of GitHub Actions that hands nothing on, and the services that it runs. */
const isOfJob = (change: ConfigChange): boolean =>
  change.kind === 'control-moved' &&
  change.dialect === 'github-workflow' &&
  !change.control.startsWith('config/workflow-') &&
  (/(?:^|\.)services\./.test(change.subject) || !HANDS_ON.test(pathOf(change)));

const HANDS_ON = /release|publish|deploy|rollout|promot|(?:^|[/._-])cd[._-]/i;

/** Folders of suites of tests: an environment may be called `test` or `integration`, but not both. */
const OF_SUITES =
  /(?:^|\/)tests?\/(?:[\w.-]+\/)*(?:[\w.-]*[_.-])?(?:unit|integration|e2e|scenarios?|compat(?:ibility)?|cases?)(?:[_.-]tests?)?\//;
/** Folders of environments, of which one is called `test` as others are `stage`. */
const OF_ENVIRONMENTS =
  /(?:^|\/)(?:apps?|argo\w*|clusters?|deploy(?:ments?)?|env(?:ironment)?s?|flux\w*|gitops|infra\w*|k8s|kubernetes|manifests|overlays?|stages?|tenants?|values)\/(?:[\w.-]+\/)*tests?\//i;

/** Folders into which package managers copy. */
const OF_OTHERS = /(?:^|\/)(?:vendor|node_modules)\//;

/** What package managers copy, others have published already. */
const isSecretOfOthers = (change: ConfigChange): boolean =>
  (change.kind === 'secret-written' || change.kind === 'secret-committed') && OF_OTHERS.test(pathOf(change));

/** Not more than low, for nothing of it stays. */
export const throwAwayModifiers: readonly Modifier<ConfigChange>[] = [
  atMostMedium('secret-of-others', isSecretOfOthers, 'Not more than medium, for others have published it.'),
  atMostLow(
    'new-in-a-trial',
    (change) =>
      change.kind === 'control-moved' &&
      change.transition === 'born' &&
      isTried(pathOf(change)) &&
      !isRightOfWorkflow(change),
    'Not more than low, for it is new with a test or a trial, and nothing that ran is weaker for it.',
  ),
  atMostLow(
    'left-out-of-a-test',
    (change) =>
      change.kind === 'control-moved' &&
      change.transition === 'drop' &&
      OF_SUITES.test(pathOf(change)) &&
      !OF_ENVIRONMENTS.test(pathOf(change)) &&
      !isRightOfWorkflow(change),
    'Not more than low, for a test no longer says it, and tries what the program does by itself.',
  ),
  atMostLow(
    'compose-of-developers',
    isOfDevelopers,
    'Not more than low, for its file is for a developer’s machine or a run of tests.',
  ),
  atMostLow('setting-of-a-job', isOfJob, 'Not more than low, for it goes with the job, which hands nothing on.'),
];
