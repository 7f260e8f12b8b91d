import { isPolicySetting, policyFacts } from '../cloudformation/policies.ts';
import { isTemplate } from '../cloudformation/model.ts';
import { stackFacts } from '../cloudformation/stacks.ts';
import type { Dialect } from '../dialect.ts';

/** Templates of CloudFormation and SAM. */
export default {
  name: 'cloudformation',
  recognises: isTemplate,
  isObject: (keys) => keys.length === 2,
  closedKeys: (keys) => keys.length !== 1,
  owns: (setting) => isPolicySetting(setting) || setting.keys.length <= 2,
  facts: (pairs) => pairs.flatMap((pair) => [...policyFacts(pair), ...stackFacts(pair, pairs)]),
} satisfies Dialect;
