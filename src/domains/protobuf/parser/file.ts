import type { Edition, Import, ProtoFile } from '../model.ts';
import { Cursor } from './cursor.ts';
import { parseEnum } from './enum.ts';
import { parseExtend, parseMessage, parseNestedType } from './message.ts';
import { OptionSet, parseOptionStatement } from './options.ts';
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
    options: options.values,
    setsFeatures: /\bfeatures\b|java_string_check_utf8/.test(text),
    ...sink,
  };
  while (cursor.peek().kind !== 'end') {
    const scope: Scope = { cursor, file, sink, parent: undefined, prefix: file.package };
    parseStatement(scope, { file, imports, options });
  }
  return file;
}

function parseStatement(scope: Scope, body: Body): void {
  const { cursor } = scope;
  if (cursor.accept(';') || parseNestedType(scope)) return;
  const statement = STATEMENTS.get(cursor.peek().text);
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
      cursor.next();
      parseOptionStatement(cursor, options);
    },
  ],
]);

const EDITIONS: ReadonlyMap<string, Edition> = new Map([
  ['proto2', 'proto2'],
  ['proto3', 'proto3'],
  ['2023', '2023'],
  ['2024', '2024'],
]);

/** A later edition than we know is read by the rules of the latest we know. */
function parseEdition({ cursor }: Scope, { file }: Body): void {
  const { line, text: keyword } = cursor.next();
  cursor.expect('=');
  const name = cursor.string('a syntax or an edition');
  const edition = EDITIONS.get(name) ?? (keyword === 'edition' ? '2024' : undefined);
  file.edition = edition ?? cursor.fail(`"proto2" or "proto3" in place of ${JSON.stringify(name.slice(0, 20))}`);
  file.editionLine = line;
  cursor.expect(';');
}

function parsePackage({ cursor }: Scope, { file }: Body): void {
  file.packageLine = cursor.next().line;
  cursor.name('the name of a package');
  cursor.expect(';');
}

const IMPORT_KINDS: ReadonlyMap<string, Import['kind']> = new Map([
  ['public', 'public'],
  ['weak', 'weak'],
  ['option', 'option'],
]);

function parseImport({ cursor }: Scope, { imports }: Body): void {
  const { line } = cursor.next();
  const kind = cursor.peek().kind === 'word' ? IMPORT_KINDS.get(cursor.word('an import')) : 'plain';
  imports.push({ path: cursor.string('the path of a file'), kind: kind ?? 'plain', line });
  cursor.expect(';');
}
