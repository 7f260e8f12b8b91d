import { type CST, Composer, LineCounter, Parser } from 'yaml';
import { Unreadable } from '../../core/errors.ts';
import type { ConfigDocument, ConfigFile } from './documents.ts';
import { checkLimits, LIMITS } from './limits.ts';
import { isTemplate, mask } from './mask.ts';
import { plant, type Planted } from './plant.ts';
import { itemsAt, textAt } from './tree.ts';

/** Duplicate keys are found while planting: the library's own check is quadratic. Merge keys are resolved there too. */
const OPTIONS = { version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent', prettyErrors: false } as const;

/**
 * Reads one side of a YAML or JSON file. `placed` tells where a line of the text stands in the file, for a text within a file.
 * Throws `Unreadable` for what is not YAML, or past a limit.
 */
export function parse(text: string, path: string, placed = (line: number): number => line): ConfigFile {
  if (text.length > LIMITS.characters) throw new Unreadable('it is longer than 5 MB');
  const template = isTemplate(text, path);
  const { text: readable, conditions } = template ? mask(text) : { text, conditions: [] };
  const lines = new LineCounter();
  const lineAt = (offset: number) => placed(Math.max(lines.linePos(offset).line, 1));
  const tokens: CST.Token[] = [...new Parser(lines.addNewLine).parse(readable)];
  checkLimits(tokens, lineAt);
  const documents: ConfigDocument[] = [];
  let count = 0;
  for (const document of new Composer(OPTIONS).compose(tokens, true, readable.length)) {
    count++;
    const [error] = document.errors;
    if (error) throw new Unreadable(`line ${lineAt(error.pos[0])}: ${reasonOf(error.message)}`, lineAt(error.pos[0]));
    const planted = plant(document, lineAt, template);
    for (const { root, duplicates } of planted ? apart(planted) : [])
      documents.push({ path, isTemplate: template, root, duplicates });
  }
  return { path, documents, several: count > 1 || documents.length > 1, conditions };
}

/** `kind: List` is its items: each is a document of its own. */
function apart(planted: Planted): readonly Planted[] {
  const items = itemsAt(planted.root, 'items');
  if (!textAt(planted.root, 'kind')?.endsWith('List') || items.length === 0) return [planted];
  if (!items.every((item) => textAt(item, 'kind') !== undefined)) return [planted];
  return items.map((root, index) => ({ root, duplicates: index === 0 ? planted.duplicates : [] }));
}

/** The first sentence of a parser's message, without its dot. */
const reasonOf = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
