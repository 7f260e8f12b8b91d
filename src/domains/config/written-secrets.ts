/** The secrets among all settings that changed, each held against what base already showed. */
import { linesWith } from '../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../core/types.ts';
import { areaOf } from './area.ts';
import { credentialsIn } from './credentials.ts';
import { heldBefore } from './held-before.ts';
import { hintIn, noHint } from './readers/hint.ts';
import { templatesIn } from './rendered.ts';
import { textsToSearch, writtenSecret } from './secrets.ts';
import type { Setting } from './setting.ts';
import type { SecretWritten } from './setting-changes.ts';

/** What tells whether a setting writes a secret, given all that changed. The tree is searched only where one does. */
export async function secretsAmong(
  settings: readonly Setting[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<(setting: Setting) => SecretWritten | undefined> {
  const [credentials, held] = [await credentialsIn(textsToSearch(settings)), heldBefore(settings)];
  const written = new Map(
    settings.flatMap((setting) => {
      const found = writtenSecret(setting, credentials, held);
      return found === undefined ? [] : [[setting, found] as const];
    }),
  );
  const known = await knownIn(base, new Set([...written.values()].map(({ text }) => text)));
  const isRendered = await renderedAmong(
    [...written.values()].map(({ fact }) => fact),
    head,
  );
  return (setting) => {
    const found = written.get(setting);
    if (found === undefined) return undefined;
    const fact = isRendered(found.fact) ? asRendered(found.fact) : found.fact;
    return fact.wasReference || !known.has(found.text) ? fact : { ...fact, isKnown: true };
  };
}

/** Whether Helm rendered what holds a secret: what no value gives, its templates make up, each time anew. */
async function renderedAmong(facts: readonly SecretWritten[], head: Tree): Promise<(fact: SecretWritten) => boolean> {
  const paths = new Set(facts.flatMap(({ by, dialect, after }) => (isByName(by, dialect) ? (after?.path ?? []) : [])));
  const texts = await Promise.all([...paths].map(async (path) => [path, (await hintIn(head, path)) ?? ''] as const));
  const templates = new Map(texts.map(([path, text]) => [path, templatesIn(text)]));
  return ({ after, by, dialect }) =>
    isByName(by, dialect) && templates.get(after?.path ?? '')?.(after?.line ?? 0) !== undefined;
}

const isByName = (by: SecretWritten['by'], dialect: string | undefined): boolean =>
  by === 'name' && dialect === 'kubernetes';

/** What one run of Helm made up is one cause. */
const asRendered = (fact: SecretWritten): SecretWritten => ({
  ...fact,
  isRendered: true,
  group: `rendered into ${fact.after?.path ?? ''}${fact.before === undefined ? ' first' : ''}`,
});

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
