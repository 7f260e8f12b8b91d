/** Whether what Dependabot no longer watches is still there to be watched. */
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { isRenovate } from '../claims.ts';
import type { ConfigChange } from '../changes.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { noHint } from '../readers/hint.ts';

const ECOSYSTEM_REMOVED = 'config/dependabot-ecosystem-removed';

/** The files that an ecosystem of Dependabot is looked for in. Source: docs.github.com, "Dependabot supported ecosystems". */
const MANIFESTS: Readonly<Record<string, RegExp>> = {
  bun: /(?:^|\/)package\.json$/,
  bundler: /(?:^|\/)(?:Gemfile|gems\.rb|[\w.-]+\.gemspec)$/,
  cargo: /(?:^|\/)Cargo\.toml$/,
  composer: /(?:^|\/)composer\.json$/,
  docker: /(?:^|\/)[\w.-]*Dockerfile[\w.-]*$|\.ya?ml$/i,
  'docker-compose': /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/,
  'github-actions': /(?:^|\/)\.github\/workflows\/|(?:^|\/)action\.ya?ml$/,
  gomod: /(?:^|\/)go\.mod$/,
  gradle: /(?:^|\/)(?:build|settings)\.gradle(?:\.kts)?$/,
  maven: /(?:^|\/)pom\.xml$/,
  npm: /(?:^|\/)package\.json$/,
  nuget: /\.(?:cs|fs|vb)proj$|(?:^|\/)(?:packages\.config|Directory\.Packages\.props)$/,
  pip: /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/,
  pub: /(?:^|\/)pubspec\.yaml$/,
  terraform: /\.tf$/,
  uv: /(?:^|\/)(?:pyproject\.toml|uv\.lock)$/,
};

/**
 * The same facts, without those of ecosystems that head has no file of, and without any where Renovate came in the place.
 * Trees are listed only where there is such a fact.
 */
export async function withoutUnneeded(
  facts: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  if (!facts.some(isGivenUp)) return facts;
  const [before, after] = await Promise.all([pathsOf(base), pathsOf(head)]);
  if (after.some(isRenovate) && !before.some(isRenovate)) return facts.filter((fact) => !isGivenUp(fact));
  return facts.filter((fact) => {
    const manifests = isGivenUp(fact) ? MANIFESTS[fact.mark ?? ''] : undefined;
    return manifests === undefined || after.some((path) => manifests.test(path));
  });
}

const pathsOf = async (tree: Tree): Promise<readonly string[]> => (await tree.list('').catch(noHint)) ?? [];

const isGivenUp = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.control === ECOSYSTEM_REMOVED;
