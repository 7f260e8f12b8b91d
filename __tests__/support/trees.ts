/** The trees that rules' examples are run over serve tests as well. */
export { DEFAULT_PATH, factsOf, inputOf, treeOf } from '../../src/example.ts';
