/** Whether what Dependabot no longer watches is still there to be watched. */
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { parse } from '../parse.ts';
import { hintIn, noHint, pathsIn } from '../readers/hint.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { type ConfigNode, entriesOf, switchOf } from '../tree.ts';

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
  pip: /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w./-]+\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/,
  pub: /(?:^|\/)pubspec\.yaml$/,
  terraform: /\.tf(?:\.json)?$|(?:^|\/)terragrunt\.hcl$/,
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
  const [before, after] = await Promise.all([pathsIn(base), pathsIn(head)]);
  if (!before.some(isRead) && (await isRenovateOn(head, after))) return facts.filter((fact) => !isGivenUp(fact));
  return facts.filter((fact) => {
    const manifests = isGivenUp(fact) ? MANIFESTS[fact.mark ?? ''] : undefined;
    return manifests === undefined || after.some((path) => manifests.test(path));
  });
}

/** Where Renovate looks for its settings. Source: docs.renovatebot.com, "Configuration options". */
const isRead = (path: string): boolean =>
  /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[c5]?|\.renovaterc(?:\.json[c5]?)?)$/.test(path);

/** Whether Renovate finds settings of its own, and none of them switches anything off. */
async function isRenovateOn(head: Tree, paths: readonly string[]): Promise<boolean> {
  const found = paths.filter(isRead);
  const texts = await Promise.all(found.map((path) => hintIn(head, path)));
  return found.length > 0 && found.every((path, index) => isOn(texts[index] ?? '', path));
}

function isOn(text: string, path: string): boolean {
  try {
    const [{ root } = {}] = parse(text, path.endsWith('rc') ? `${path}.json` : path).documents;
    return root !== undefined && !leavesOut(root);
  } catch (error) {
    return noHint(error) ?? false;
  }
}

/** Whether settings, or the rules within them, leave out some of what Renovate knows. */
function leavesOut(node: ConfigNode): boolean {
  if (node.kind === 'scalar') return /^:disable(?:Renovate|AllUpdates?)\b/i.test(node.text);
  if (node.kind === 'list') return node.items.some(leavesOut);
  return entriesOf(node).some(
    ([name, value]) => LEAVES_OUT.has(name) || (name === 'enabled' && switchOf(value) !== true) || leavesOut(value),
  );
}

const LEAVES_OUT: ReadonlySet<string> = new Set(['enabledManagers', 'ignorePaths', 'includePaths']);

const isGivenUp = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.control === ECOSYSTEM_REMOVED;
