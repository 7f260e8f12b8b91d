import type { Dialect } from '../dialect.ts';
import { isJob, isPipeline } from '../gitlab/model.ts';

/** Pipelines of GitLab. */
export default {
  name: 'gitlab-ci',
  recognises: isPipeline,
  isObject: (keys, document) => keys.length === 1 && isJob(keys[0] ?? '', document),
  closedKeys: (keys) => keys.length > 0 && !FREE_KEYS.has(keys.at(-1) ?? ''),
} satisfies Dialect;

/** Maps whose keys the author chooses. */
const FREE_KEYS: ReadonlySet<string> = new Set(['variables', 'id_tokens', 'secrets']);
