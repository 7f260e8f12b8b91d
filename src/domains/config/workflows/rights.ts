import type { ConfigChange } from '../changes.ts';

/** What strangers, scripts and tokens may do in a workflow they may do whatever it is called: `tests.yml` is no test. */
export const RIGHTS_OF_WORKFLOWS: ReadonlySet<ConfigChange['kind']> = new Set([
  'script-risk',
  'token-unset',
  'token-widened',
  'trigger-added',
  'untrusted-checkout',
]);
