import type { Dialect } from '../dialect.ts';
import { isOpenApi } from '../openapi/model.ts';
import { originOf } from '../openapi/origins.ts';

/** Files that an API description refers to: they say what data looks like, and the description speaks for them. */
export default {
  name: 'openapi-part',
  recognises: (document) => originOf(document.root) !== undefined && !isOpenApi(document),
  isSchema: () => true,
  owns: () => true,
} satisfies Dialect;
