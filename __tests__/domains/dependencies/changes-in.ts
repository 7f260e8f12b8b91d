import type { ExampleFiles } from '../../../src/core/types.ts';
import { dependencies } from '../../../src/domains/dependencies/analyzer.ts';
import type { DependencyChange } from '../../../src/domains/dependencies/changes.ts';
import { inputOf } from '../../support/trees.ts';

/** What the analyzer says became of the dependencies, without what it could not read. */
export async function changesIn(path: string, before: ExampleFiles, after: ExampleFiles): Promise<DependencyChange[]> {
  const changes = await dependencies.analyze(inputOf(before, after, path));
  return changes.flatMap((change) => ('section' in change ? [change] : []));
}
