import type { ConfigChange } from '../changes.ts';
import { pathOf } from '../lowering.ts';

const KINDS: ReadonlySet<ConfigChange['kind']> = new Set([
  'script-risk',
  'token-unset',
  'token-widened',
  'trigger-added',
  'untrusted-checkout',
]);

const CONTROLS: ReadonlySet<string> = new Set([
  'config/workflow-commands-unsecured',
  'config/workflow-condition-removed',
  'config/workflow-container-privileged',
  'config/workflow-credentials-kept',
  'config/workflow-environment-removed',
  'config/workflow-secrets-inherited',
  'config/workflow-self-hosted',
  'config/workflow-self-hosted-strangers',
  'config/workflow-unsafe-checkout',
]);

const RUNS = /^\.(?:forgejo|gitea|github)\/|^(?:[\w.-]+\/){0,9}action\.ya?ml$/;
const OF_OTHERS = /(?:^|\/)(?:__tests__|fixtures?|node_modules|test[-_]?data|third_party|vendor)\//;
const mayRun = (path: string): boolean => RUNS.test(path) && !OF_OTHERS.test(path);

/**
 * Whether a fact tells what strangers, scripts and tokens may do in a workflow that runs. They may do so whatever it is called:
 * `tests.yml` is no test; a workflow in a folder of fixtures is none that runs, but an action is used from wherever it stands.
 */
export const isRightOfWorkflow = (change: ConfigChange): boolean =>
  mayRun(pathOf(change)) &&
  (KINDS.has(change.kind) || (change.kind === 'control-moved' && CONTROLS.has(change.control)));
