const TEST =
  /(?:^|[/_.-])(?:tests?|testing|test(?:bed|crds?|env|helpers?|suites?|utils?)|testdata|test[-_]data|e2e|integration|(?:acceptance|functional|integration|smoke|unit)[-_]?tests?|devcontainer|examples?|samples?|demos?\d*|docs?|fixtures?|mocks?|benchmarks?|hack|kind|k3d|kwok|minikube|cluster-(?:sync|up|provision)|tutorials?|walkthroughs?|vendor|third_party|node_modules)(?:[/_.-]|$)/i;
/** Of them, those that nobody copies from. */
const TESTS_ALONE =
  /(?:^|[/_.-])(?:tests?|testing|test(?:bed|crds?|env|helpers?|suites?|utils?)|testdata|test[-_]data|e2e|integration|(?:acceptance|functional|integration|smoke|unit)[-_]?tests?|cluster-(?:sync|up|provision)|fixtures?|mocks?|benchmarks?)(?:[/_.-]|$)/i;
/** Clusters of one machine, which only who works at it reaches. */
const OF_MACHINE =
  /(?:^|\/)(?:\.local|local|(?:kind|minikube|k3d)(?:[-_][\w.-]+)?|docker-desktop|cluster-(?:sync|up)|kubevirtci)\//;

/** Whether a file is for a cluster of one machine, which nobody else reaches. */
export const isOfMachine = (path: string): boolean => OF_MACHINE.test(path);

/** Values that maintainers try a chart with. */
const CHART_TEST = /(?:^|\/)(?:ci|\.github(?!\/workflows\/))\/(?:[\w.-]+\/)*[\w.-]*values[\w.-]*\.ya?ml$/;
/** What they start for their tests, which runs. */
const STARTED_BY_CI = /(?:^|\/)(?:ci|\.github(?!\/workflows\/))\/(?:[\w.-]+\/)*[\w.-]*compose[\w.-]*\.ya?ml$/;
/** What a developer's loop of building and deploying is told (skaffold.dev), and settings for one's own machine by their name. */
const LOOP = /(?:^|\/)(?:skaffold[\w.-]*|[\w.-]+(?<!cluster)[._-]local)\.ya?ml$/;

/** Whether a file tells such a loop, and none that deploys to production. */
export const isOfLoop = (path: string): boolean => LOOP.test(path) && !PRODUCTION.test(path);

const PRODUCTION = /(?:^|[/_.-])(?:prod|production|prd|live)(?:[/_.-]|$)/i;

/** What a tool is expected to write, kept for its tests to compare with. */
const EXPECTED = /(?:^|\/)(?:expected|baselines?|goldens?|rendered(?:[-_]manifests?)?|snapshots?|__snapshots?__)\//i;

/** A suite of helm-unittest, and the assertions of KUTTL and Chainsaw: what a chart is tried with, and what is expected of it. */
const SUITE = /(?:^|\/)tests?\/(?:[\w.-]+\/)*[\w.-]+(?:_test|-assert|-errors?)\.ya?ml$/;

/** Whether a file is the input or the expected output of a test: it changes with what it is made from, and is applied nowhere. */
export const isExpected = (path: string): boolean =>
  SUITE.test(path) || CHART_TEST.test(path) || (EXPECTED.test(path) && areaOf(path) === 'test');

/** Folders into which a build copies the sources of others: what manifests they come with nobody applies. */
const OF_MODULES = /(?:^|\/)(?:vendor\/[\w-]+(?:\.[\w-]+)+|node_modules)\//;

/** Whether a file came with the source of somebody else's module. */
export const isOfModule = (path: string): boolean => OF_MODULES.test(path);

/** Whether a file is part of a test: one that is run, and no example to follow. */
export const isTest = (path: string): boolean => TESTS_ALONE.test(path);

/** Clusters and tools that only tests and trials of maintainers bring up. */
const TRIED =
  /(?:^|\/)(?:\.?hack|kind|k3d|kwok|minikube|\.?devcontainer|cluster-(?:sync|up|provision)|kubevirtci|\.?(?:dev-?env|tilt|vagrant))\//i;

/** Whether nothing but a test or a trial runs what a file holds. */
export const isTried = (path: string): boolean =>
  isTest(path) || (TRIED.test(path) && !PRODUCTION.test(path)) || isOfLoop(path);

/** Where people try what they write. */
const DEVELOPMENT = /(?:^|[/_.-])(?:dev|develop|development|debug|local|sandbox|stage|staging)(?:[/_.-]|$)/i;

/** Whether a file is for those who write the program or try it, and nobody else. */
export const isForDevelopers = (path: string): boolean => DEVELOPMENT.test(path);

/** Files that nothing but a test reads, whatever an environment is called; what is encrypted from end to end is in use. */
const FOR_TESTS =
  /(?:^|\/)(?:__tests__|src\/test|e2e(?:-(?:chainsaw|configs?|data|framework|kind|kuttl|manifests?|resources?|scripts?|suites?|tests?|testing|utils?))?|fixtures?|mocks?|test[-_]?data)\//i;
/** Likewise by their names, but for workflows, which run with the rights of the repository whatever they test. */
const NAMED_FOR_TESTS =
  /^(?!\.github\/)(?:.*[._-](?:e2e|for[-_]tests?[-_]only)[._-]|(?:.*[/._-])?fixtures?\d?[._-])[^/]*$/i;

/** Whether a file stands in a folder that only tests have, or is named so. */
export const isForTests = (path: string): boolean => FOR_TESTS.test(path) || NAMED_FOR_TESTS.test(path);

/** A folder that keeps what one release installs. */
const OF_RELEASE = /(?:^|\/)v?\d+\.\d+\.\d+[\w.+-]*\//;

/** Whether a file stands in a folder of one release: it is written once, of what stands elsewhere. */
export const isOfRelease = (path: string): boolean => OF_RELEASE.test(path);

/** YAML, and what a build fills in to become it. */
const YAML = /\.ya?ml(?:\.(?:gotmpl|in|j2|jinja2?|template|tmpl|tpl))?$/i;

/** Whether a file may be what is installed: YAML, and of no test or example. */
export const isInUse = (path: string): boolean => YAML.test(path) && areaOf(path) !== 'test';

/** What a path says of where the file is used: nothing in most cases. */
export function areaOf(path: string): 'test' | 'production' | undefined {
  if (TEST.test(path) || CHART_TEST.test(path) || STARTED_BY_CI.test(path) || isOfMachine(path) || isOfLoop(path))
    return 'test';
  return PRODUCTION.test(path) ? 'production' : undefined;
}
