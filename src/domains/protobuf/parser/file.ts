import { Unreadable } from '../../../core/errors.ts';
import type { Edition, Import, ProtoFile } from '../model.ts';
import { Cursor } from './cursor.ts';
import { parseEnum } from './enum.ts';
import { parseExtend, parseMessage, parseNestedType } from './message.ts';
import { NO_OPTIONS, OptionSet, parseOptionStatement } from './options.ts';
import { open, type Draft, type Scope, type Sink } from './scope.ts';
import { parseService } from './service.ts';

/** What a file's own statements set. */
interface Body {
  readonly file: Draft<ProtoFile>;
  readonly imports: Import[];
  readonly options: OptionSet;
}

/**
 * Reads one .proto file, of any syntax or edition, into its model. Checks the grammar, not the meaning:
 * what protoc would refuse for its meaning alone is still a file that can be compared.
 * Throws `Unreadable` with line and cause at the first thing that does not fit the grammar.
 */
export function parseProto(text: string, path: string): ProtoFile {
  const file = parseWhole(text, path);
  if (file.broken !== undefined) throw file.broken;
  return file;
}

/** The same, but a declaration that does not fit the grammar is left out; `broken` says so. Throws at any other statement. */
export function parseWhole(text: string, path: string): ProtoFile {
  const cursor = new Cursor(text);
  const options = new OptionSet();
  const imports: Import[] = [];
  const sink: Sink = { messages: [], enums: [], services: [], extensions: [] };
  const file: Draft<ProtoFile> = {
    path,
    text,
    edition: 'proto2',
    editionLine: 1,
    package: cursor.packageName(),
    packageLine: 1,
    imports,
    options: NO_OPTIONS,
    setsFeatures: maySetFeatures(text) && SETTERS.some((word) => cursor.uses(word)),
    ...sink,
    broken: undefined,
  };
  for (let failures = 0; cursor.kind !== 'end';) {
    const { place } = cursor;
    const isDeclaration = DECLARATIONS.has(cursor.text);
    const undo = remember(sink);
    try {
      parseStatement({ cursor, file, sink, parent: undefined, prefix: file.package }, { file, imports, options });
    } catch (error) {
      if (!(error instanceof Unreadable) || !isDeclaration || ++failures > MOST_FAILURES) throw file.broken ?? error;
      file.broken ??= error;
      undo();
      cursor.resumeAfter(place, KEYWORDS);
    }
  }
  file.options = options.values;
  return file;
}

/** The words with which options set how data is read. */
const SETTERS = ['features', 'java_string_check_utf8'] as const;

/** Most files do not hold them even in a comment, and need no second look. */
const maySetFeatures = (text: string): boolean => /\bfeatures\b|java_string_check_utf8/.test(text);

/** More than this is no slip of the pen, and each may cost a look at the whole rest of the file. */
const MOST_FAILURES = 10;

/** Statements that stand for themselves: what is wrong in one says nothing of the others. */
const DECLARATIONS: ReadonlySet<string> = new Set(['message', 'enum', 'service', 'extend', 'export', 'local']);

/** Takes back whatever was added to the lists since. */
function remember({ messages, enums, services, extensions }: Sink): () => void {
  const lengths = [messages, enums, services, extensions].map((list) => ({ list, length: list.length }));
  return () => {
    for (const { list, length } of lengths) list.length = length;
  };
}

function parseStatement(scope: Scope, body: Body): void {
  const { cursor } = scope;
  if (cursor.accept(';') || parseNestedType(scope)) return;
  const statement = STATEMENTS.get(cursor.text);
  if (statement === undefined) return cursor.fail('a message, an enum, a service, an import or an option');
  statement(scope, body);
}

type Statement = (scope: Scope, body: Body) => void;

const STATEMENTS: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['syntax', parseEdition],
  ['edition', parseEdition],
  ['package', parsePackage],
  ['import', parseImport],
  ['extend', (scope) => parseExtend(scope)],
  ['message', (scope) => parseMessage(scope, open(scope.cursor))],
  ['enum', (scope) => parseEnum(scope, open(scope.cursor))],
  ['service', (scope) => parseService(scope, open(scope.cursor))],
  [
    'option',
    ({ cursor }, { options }) => {
      cursor.skip();
      parseOptionStatement(cursor, options);
    },
  ],
]);

/** Words that begin a statement. */
const KEYWORDS: ReadonlySet<string> = new Set([...DECLARATIONS, ...STATEMENTS.keys()]);

const EDITIONS: ReadonlyMap<string, Edition> = new Map([
  ['proto2', 'proto2'],
  ['proto3', 'proto3'],
  ['2023', '2023'],
  ['2024', '2024'],
]);

/** A later edition than we know is read by the rules of the latest we know. */
function parseEdition({ cursor }: Scope, { file }: Body): void {
  const { line } = cursor;
  const keyword = cursor.next();
  cursor.expect('=');
  const name = cursor.string('a syntax or an edition');
  const edition = EDITIONS.get(name) ?? (keyword === 'edition' ? '2024' : undefined);
  file.edition = edition ?? cursor.fail(`"proto2" or "proto3" in place of ${JSON.stringify(name.slice(0, 20))}`);
  file.editionLine = line;
  cursor.expect(';');
}

function parsePackage({ cursor }: Scope, { file }: Body): void {
  file.packageLine = cursor.line;
  cursor.skip();
  cursor.name('the name of a package');
  cursor.expect(';');
}

const IMPORT_KINDS: ReadonlyMap<string, Import['kind']> = new Map([
  ['public', 'public'],
  ['weak', 'weak'],
  ['option', 'option'],
]);

function parseImport({ cursor }: Scope, { imports }: Body): void {
  const { line } = cursor;
  cursor.skip();
  const kind = cursor.kind === 'word' ? IMPORT_KINDS.get(cursor.word('an import')) : 'plain';
  imports.push({ path: cursor.string('the path of a file'), kind: kind ?? 'plain', line });
  cursor.expect(';');
}
