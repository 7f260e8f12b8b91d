/** The secrets among all settings that changed, each held against what base already showed. */
import { gather } from '../../core/compare.ts';
import type { Tree } from '../../core/types.ts';
import { areaOf } from './area.ts';
import { credentialsIn } from './credentials.ts';
import { heldBefore } from './held-before.ts';
import { hintIn, linesIn } from './readers/hint.ts';
import { makesUp, type Source, sourceName, templatesIn } from './rendered.ts';
import { textsToSearch, writtenSecret } from './secrets.ts';
import type { Setting } from './setting.ts';
import type { SecretWritten } from './setting-changes.ts';
import { type Sides, type Standing, standingTemplates } from './standing-templates.ts';

/** What tells whether a setting writes a secret, given all that changed. The tree is searched only where one does. */
export async function secretsAmong(
  settings: readonly Setting[],
  sides: Sides,
): Promise<(setting: Setting) => SecretWritten | undefined> {
  const [credentials, held] = [await credentialsIn(textsToSearch(settings)), heldBefore(settings)];
  const written = new Map(
    settings.flatMap((setting) => {
      const found = writtenSecret(setting, credentials, held);
      return found === undefined ? [] : [[setting, found] as const];
    }),
  );
  const known = await knownIn(sides.base, new Set([...written.values()].map(({ text }) => text)));
  const isRendered = await renderedAmong(
    [...written.values()].map(({ fact }) => fact),
    sides,
  );
  return (setting) => {
    const found = written.get(setting);
    if (found === undefined) return undefined;
    const fact = isRendered(found.fact) ? asRendered(found.fact) : found.fact;
    return fact.wasReference || !known.has(found.text) ? fact : { ...fact, isKnown: true };
  };
}

/**
 * Whether Helm made up a secret when it rendered the file: the comment above it names a template of this repository that did
 * not change, and that makes the value up itself. What only says that it was rendered may be anybody's.
 */
async function renderedAmong(facts: readonly SecretWritten[], sides: Sides): Promise<(fact: SecretWritten) => boolean> {
  const sources = await sourcesOf(
    facts.filter(({ by, dialect }) => by === 'name' && dialect === 'kubernetes'),
    sides.head,
  );
  const named = new Map([...sources.values()].map((source) => [sourceName(source), source]));
  const templates = new Map<string, readonly Standing[]>();
  for (const [name, source] of [...named].slice(0, MOST_TEMPLATES))
    templates.set(name, await standingTemplates(source, sides));
  return (fact) => {
    const source = sources.get(fact);
    const standing = (source && templates.get(sourceName(source))) ?? [];
    return standing.length > 0 && standing.every(({ text }) => makesUp(text, fact.name));
  };
}

/** The template that the file of each fact names above it, where one does. */
async function sourcesOf(facts: readonly SecretWritten[], head: Tree): Promise<ReadonlyMap<SecretWritten, Source>> {
  const sources = new Map<SecretWritten, Source>();
  for (const [path, some] of gather(facts, ({ after }) => after?.path ?? '')) {
    const sourceAt = templatesIn((await hintIn(head, path)) ?? '');
    for (const fact of some) {
      const source = sourceAt(fact.after?.line ?? 0);
      if (source !== undefined) sources.set(fact, source);
    }
  }
  return sources;
}

/** Templates that secrets were rendered of, at most: of further ones nothing is known. */
const MOST_TEMPLATES = 20;

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
    const lines = await linesIn(tree, paths, word);
    if (lines.some((line) => line !== '')) found.add(word);
  }
  return found;
}
