import type { Dialect } from '../dialect.ts';
import { apiFacts } from '../openapi/facts.ts';
import { isOpenApi } from '../openapi/model.ts';

/** Descriptions of HTTP APIs: OpenAPI 3, and Swagger 2. */
export default {
  name: 'openapi',
  recognises: isOpenApi,
  isSchema: (keys) => SCHEMAS.has(keys.at(-1) ?? ''),
  owns: ({ keys }) => DESCRIBED.has(keys[0] ?? ''),
  facts: (pairs) => pairs.flatMap(apiFacts),
} satisfies Dialect;

/** Below these stands what data looks like, not data. */
const SCHEMAS: ReadonlySet<string> = new Set(['definitions', 'example', 'examples', 'schema', 'schemas']);

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
