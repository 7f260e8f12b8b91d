const TEST =
  /(?:^|[/_.-])(?:tests?|testing|testdata|test-data|e2e|integration|examples?|samples?|demos?|docs?|fixtures?|mocks?|benchmarks?|hack|tutorials?|vendor|third_party|node_modules)(?:[/_.-]|$)/i;
/** Values that the tool of charts' maintainers tries a chart with. */
const CHART_TEST = /(?:^|\/)ci\/[\w.-]*values\.ya?ml$/;
const PRODUCTION = /(?:^|[/_.-])(?:prod|production|prd|live)(?:[/_.-]|$)/i;

/** What a path says of where the file is used: nothing in most cases. */
export function areaOf(path: string): 'test' | 'production' | undefined {
  if (TEST.test(path) || CHART_TEST.test(path)) return 'test';
  return PRODUCTION.test(path) ? 'production' : undefined;
}
