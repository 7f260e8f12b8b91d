/** Files that a program joins before it reads them, so that anchors of one stand for what others say. Source: cirrus-ci.org, "Starlark". */

const PARTS = /(?:^|\/)\.cirrus\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/;
const ANCHOR = /(?<=[\s,[{:-])&([\w.-]{1,200})/g;
const ALIAS = /(?<=(?:^|[\s,[{])(?:-|\?|[\w.-]{1,200}:)?[ \t]{0,40})\*([\w.-]{1,200})(?=[ \t]*(?:$|[,\]}#]))/gm;

/** What another part brings here is unknown. */
const MERGED = /(?<=^[ \t]{0,200}(?:- )?)<<:[ \t]{1,40}\*([\w.-]{1,200})(?=[ \t]*(?:$|#))/gm;

/** The text of such a part with each alias of another part as a text; undefined for other files, and where it has none. */
export function withAliasesOfOthers(text: string, path: string): string | undefined {
  if (!PARTS.test(path)) return undefined;
  const own = new Set([...text.matchAll(ANCHOR)].map(([, name]) => name));
  const read = text
    .replace(MERGED, (merge, name: string) => (own.has(name) ? merge : '<<: {}'))
    .replace(ALIAS, (alias, name: string) => (own.has(name) ? alias : `'${alias}'`));
  return read === text ? undefined : read;
}
