import type { Dialect } from '../dialect.ts';
import { isService, statementFacts } from '../serverless/model.ts';

/** Services of the Serverless Framework. */
export default {
  name: 'serverless',
  recognises: isService,
  isObject: (keys) => keys.length === 2 && keys[0] === 'functions',
  owns: ({ keys }) => /^provider\.(?:iamRoleStatements|iam\.role\.statements)/.test(keys.join('.')),
  facts: (pairs) => pairs.flatMap(statementFacts),
} satisfies Dialect;
