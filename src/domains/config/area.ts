const TEST =
  /(?:^|[/_.-])(?:tests?|testing|testdata|test-data|e2e|integration|examples?|samples?|demos?|docs?|fixtures?|mocks?|benchmarks?|hack|tutorials?|vendor|third_party|node_modules)(?:[/_.-]|$)/i;
const PRODUCTION = /(?:^|[/_.-])(?:prod|production|prd|live)(?:[/_.-]|$)/i;

/** What a path says of where the file is used: nothing in most cases. */
export function areaOf(path: string): 'test' | 'production' | undefined {
  if (TEST.test(path)) return 'test';
  return PRODUCTION.test(path) ? 'production' : undefined;
}
