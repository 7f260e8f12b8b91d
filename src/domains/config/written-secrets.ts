/** The secrets among all settings that changed, each held against what base already showed. */
import { linesWith } from '../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../core/types.ts';
import { areaOf } from './area.ts';
import { credentialsIn } from './credentials.ts';
import { heldBefore } from './held-before.ts';
import { noHint } from './readers/hint.ts';
import { textsToSearch, writtenSecret } from './secrets.ts';
import type { Setting } from './setting.ts';
import type { SecretWritten } from './setting-changes.ts';

/** What tells whether a setting writes a secret, given all that changed. The tree is searched only where one does. */
export async function secretsAmong(
  settings: readonly Setting[],
  { base }: Pick<AnalyzerInput, 'base'>,
): Promise<(setting: Setting) => SecretWritten | undefined> {
  const [credentials, held] = [await credentialsIn(textsToSearch(settings)), heldBefore(settings)];
  const written = new Map(
    settings.flatMap((setting) => {
      const found = writtenSecret(setting, credentials, held);
      return found === undefined ? [] : [[setting, found] as const];
    }),
  );
  const known = await knownIn(base, new Set([...written.values()].map(({ text }) => text)));
  return (setting) => {
    const found = written.get(setting);
    if (found === undefined || found.fact.wasReference || !known.has(found.text)) return found?.fact;
    return { ...found.fact, isKnown: true };
  };
}

/** Searched for and searched through at most, files of settings first. */
const MOST_TEXTS = 20;
const MOST_FILES = 1_000;
const LONGEST = 300;

const OF_SETTINGS = /(?:^|\/)\.env[^/]*$|\.(?:ya?ml|json|env|properties|toml|ini|conf)$/i;
const OTHERS = /\.(?:tf|tfvars|sql|sh|md|adoc)$/i;

/** Those of some texts that files of a tree hold; a test that holds one is no excuse to write it elsewhere. */
async function knownIn(tree: Tree, texts: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const words = [...texts].filter((text) => text.length <= LONGEST && !text.includes('\n')).slice(0, MOST_TEXTS);
  if (words.length === 0) return new Set();
  const listed = (await tree.list('')).filter((path) => areaOf(path) !== 'test');
  const paths = [OF_SETTINGS, OTHERS].flatMap((kind) => listed.filter((path) => kind.test(path))).slice(0, MOST_FILES);
  const found = new Set<string>();
  for (const word of words) {
    const lines = (await linesWith(tree, paths, word).catch(noHint)) ?? [];
    if (lines.some((line) => line !== '')) found.add(word);
  }
  return found;
}
