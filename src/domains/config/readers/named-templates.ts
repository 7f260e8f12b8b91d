/** Which named templates of a chart anything renders: what the others read, nobody asks for. */
import { gather } from '../../../core/compare.ts';
import { actionsByLine, ENDS, OPENS } from '../actions.ts';

/** A template of a chart. */
export interface TemplateText {
  readonly path: string;
  readonly text: string;
}

/** `{{ define "name" }}`, with the lines it spans. */
interface Named {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
}

/** The use of a named template, in another one or, without `within`, where something is rendered. */
interface Use {
  readonly name: string;
  readonly within: string | undefined;
}

const DEFINES = /^\{\{-?\s*define\s+"([^"\n]{1,200})"/;
/** It is rendered where it stands. */
const BLOCK = /^\{\{-?\s*block\b/;
const WHOLE_FILE = /\binclude\s+\(print\s+\$?\.Template\.BasePath\b/g;
const COMMENT = /^\{\{-?\s*\/\*/;
const USES = /\b(?:include|template)\s+(?:"([^"\n]{1,200})")?/g;

/** Whether a line of one of a chart's templates stands in a named template that nothing renders, be it through others. */
export function unrendered(templates: readonly TemplateText[]): (path: string, line: number) => boolean {
  const found = templates.map(walk);
  const named = found.flatMap((each) => each.named);
  const uses = found.flatMap((each) => each.uses);
  // A name that is put together while rendering may be any.
  if (named.length === 0 || uses.some(({ name }) => name === '')) return () => false;
  const reached = reachedFrom(uses);
  const idle = gather(
    named.filter(({ name }) => !reached.has(name)),
    ({ path }) => path,
  );
  return (path, line) => idle.get(path)?.some((each) => each.line <= line && line <= each.endLine) ?? false;
}

interface Found {
  readonly named: Named[];
  readonly uses: Use[];
}

function walk({ path, text }: TemplateText): Found {
  const found: Found = { named: [], uses: [] };
  const open: Opened[] = [];
  for (const { start, end, line, word = '' } of actionsByLine(text)) {
    const action = text.slice(start, end);
    const opened = openedBy(action, word, line);
    if (opened !== undefined) open.push(opened);
    const closed = ENDS.has(word) ? open.pop() : undefined;
    if (closed?.name !== undefined) found.named.push({ name: closed.name, path, line: closed.line, endLine: line });
    const within = open.findLast(({ name }) => name !== undefined)?.name;
    found.uses.push(...usesIn(action).map((name) => ({ name, within })));
  }
  return found;
}

/** A block of a template that has not ended, and its name where it is a named template. */
interface Opened {
  readonly name?: string;
  readonly line: number;
}

function openedBy(action: string, word: string, line: number): Opened | undefined {
  const [, name] = DEFINES.exec(action) ?? [];
  if (name !== undefined) return { name, line };
  return OPENS.has(word) || BLOCK.test(action) ? { line } : undefined;
}

/** The names that an action renders; empty for one that is put together. Files that are rendered whole have none. */
const usesIn = (action: string): readonly string[] =>
  COMMENT.test(action) ? [] : [...action.replace(WHOLE_FILE, '').matchAll(USES)].map(([, name = '']) => name);

function reachedFrom(uses: readonly Use[]): ReadonlySet<string> {
  const byUser = gather(uses, ({ within }) => within ?? '');
  const reached = new Set<string>();
  const waiting = [''];
  for (let user = waiting.pop(); user !== undefined; user = waiting.pop()) {
    for (const { name } of byUser.get(user) ?? []) {
      if (reached.has(name)) continue;
      reached.add(name);
      waiting.push(name);
    }
  }
  return reached;
}
