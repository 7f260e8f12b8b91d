import type { Dialect } from '../dialect.ts';
import { reviewFacts } from '../own/workflows.ts';
import { isAction, isWorkflow, stepIdentity } from '../workflows/model.ts';
import { tokenFacts } from '../workflows/permissions.ts';
import { scriptFacts } from '../workflows/scripts.ts';
import { gateSettings, triggerFacts } from '../workflows/triggers.ts';

/** Workflows of GitHub Actions, and actions made of steps. */
export default {
  name: 'github-workflow',
  recognises: (document) => isWorkflow(document) || isAction(document),
  itemIdentity: (keys, item) => (keys.at(-1) === 'steps' ? stepIdentity(item) : undefined),
  isObject: (keys) => keys.length === 2 && keys[0] === 'jobs',
  closedKeys: (keys) => !FREE_KEYS.has(keys.at(-1) ?? ''),
  owns: ({ keys }) => keys[0] === 'on' || keys.includes('permissions') || OWNED_KEYS.has(keys.at(-1) ?? ''),
  effective: gateSettings,
  facts: (pairs) => [
    ...pairs.flatMap((pair) => [...tokenFacts(pair), ...triggerFacts(pair), ...scriptFacts(pair)]),
    ...reviewFacts(pairs),
  ],
} satisfies Dialect;

/** Maps whose keys the author chooses. */
const FREE_KEYS: ReadonlySet<string> = new Set(['env', 'jobs', 'services']);

const OWNED_KEYS: ReadonlySet<string> = new Set(['run', 'uses']);
