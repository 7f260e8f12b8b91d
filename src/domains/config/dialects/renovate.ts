import { isRenovate } from '../claims.ts';
import type { Dialect } from '../dialect.ts';

/** The settings of Renovate, which checks their keys itself. Source: docs.renovatebot.com, "Configuration options". */
export default {
  name: 'renovate',
  recognises: ({ path }) => isRenovate(path),
  identity: ({ path }) => path,
  owns: () => true,
} satisfies Dialect;
