import type { Dialect } from '../dialect.ts';
import { apiFacts } from '../openapi/facts.ts';
import { isOpenApi } from '../openapi/model.ts';

/** Descriptions of HTTP APIs: OpenAPI 3, and Swagger 2. */
export default {
  name: 'openapi',
  recognises: isOpenApi,
  isSchema: ([first]) => DESCRIBED.has(first ?? ''),
  owns: ({ keys }) => DESCRIBED.has(keys[0] ?? ''),
  facts: (pairs) => pairs.flatMap(apiFacts),
} satisfies Dialect;

/** What facts of their own speak for. */
const DESCRIBED: ReadonlySet<string> = new Set([
  'components',
  'definitions',
  'parameters',
  'paths',
  'responses',
  'schemes',
  'security',
  'securityDefinitions',
  'servers',
]);
