import type {
  ExtensionRange,
  Field,
  Message,
  NumberRange,
  Oneof,
  ReservedName,
  ReservedStatement,
  Visibility,
} from '../model.ts';
import type { Cursor } from './cursor.ts';
import { parseEnum } from './enum.ts';
import { parseFieldHead, type FieldSite } from './field.ts';
import { OptionSet, parseBracketOptions, parseOptionStatement } from './options.ts';
import { parseRange, parseReserved } from './reserved.ts';
import { declared, open, within, type Draft, type Opening, type Scope } from './scope.ts';

const MAX_NUMBER = 2 ** 29 - 1;

/** What a message's statements add to. */
interface Body {
  readonly options: OptionSet;
  readonly fields: Field[];
  readonly oneofs: Oneof[];
  readonly reservedRanges: NumberRange[];
  readonly reservedNames: ReservedName[];
  readonly reservedStatements: ReservedStatement[];
  readonly extensionRanges: ExtensionRange[];
}

/** `message Name { ... }`; the cursor stands at the word. */
export function parseMessage(scope: Scope, opening: Opening): void {
  const { cursor } = scope;
  cursor.expect('message');
  const name = cursor.word('the name of a message');
  cursor.expect('{');
  parseMessageBody(scope, opening, name);
}

/** The statements of a message or of a group, from its opening brace, just read, to its closing one. */
function parseMessageBody(scope: Scope, opening: Opening, name: string): void {
  const { cursor, sink } = scope;
  const { options, ...lists }: Body = {
    options: new OptionSet(),
    fields: [],
    oneofs: [],
    reservedRanges: [],
    reservedNames: [],
    reservedStatements: [],
    extensionRanges: [],
  };
  const message: Draft<Message> = {
    ...declared(scope, opening, name),
    kind: 'message',
    visibility: opening.visibility,
    ...lists,
    bodyAt: cursor.lastEnd,
  };
  sink.messages.push(message);
  const inner = within(scope, message);
  cursor.nested(() => {
    while (!cursor.accept('}')) parseStatement(inner, { options, ...lists });
  });
  message.options = options.values;
  message.span = cursor.spanFrom(opening.first);
}

function parseStatement(scope: Scope, body: Body): void {
  const { cursor } = scope;
  if (cursor.accept(';') || parseNestedType(scope)) return;
  const keyword = cursor.text;
  const statement = keyword === 'option' || !cursor.is('=', 2) ? STATEMENTS.get(keyword) : undefined;
  if (statement === undefined) body.fields.push(parseField(scope));
  else statement(scope, body);
}

/** A message or enum, `export` or `local` (edition 2024) before it. False where none stands here. */
export function parseNestedType(scope: Scope): boolean {
  const { cursor } = scope;
  const visibility = visibilityAhead(cursor);
  const at = visibility === undefined ? 0 : 1;
  if (!cursor.is('{', at + 2) || !(cursor.is('message', at) || cursor.is('enum', at))) return false;
  const parse = cursor.is('message', at) ? parseMessage : parseEnum;
  const opening = open(cursor);
  if (visibility !== undefined) cursor.skip();
  parse(scope, { ...opening, visibility });
  return true;
}

function visibilityAhead(cursor: Cursor): Visibility {
  if (!cursor.is('{', 3)) return undefined;
  if (cursor.is('export')) return 'export';
  return cursor.is('local') ? 'local' : undefined;
}

type Statement = (scope: Scope, body: Body) => void;

const STATEMENTS: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['option', ({ cursor }, { options }) => parseOptionStatement(afterKeyword(cursor), options)],
  ['reserved', ({ cursor }, body) => parseReserved(cursor, body, MAX_NUMBER)],
  ['extensions', ({ cursor }, body) => parseExtensions(afterKeyword(cursor), body)],
  ['extend', (scope) => parseExtend(scope)],
  ['oneof', parseOneof],
]);

function afterKeyword(cursor: Cursor): Cursor {
  cursor.skip();
  return cursor;
}

/** A field with its end: `;`, or the body of a group, which is a message of its own. */
function parseField(scope: Scope, site: FieldSite = {}): Field {
  const { cursor } = scope;
  const opening = open(cursor);
  const field = parseFieldHead(scope, site);
  cursor.expect(field.group ? '{' : ';');
  if (field.group) parseMessageBody(scope, opening, field.type);
  field.span = cursor.spanFrom(opening.first);
  return field;
}

/** `extensions 4, 100 to max [declaration = { ... }];`: its options hold for all its ranges. */
function parseExtensions(cursor: Cursor, { extensionRanges }: Body): void {
  const ranges: NumberRange[] = [];
  do ranges.push(parseRange(cursor, MAX_NUMBER));
  while (cursor.accept(','));
  const options = parseBracketOptions(cursor);
  extensionRanges.push(...ranges.map((range) => ({ ...range, options })));
  cursor.expect(';');
}

function parseOneof(scope: Scope, body: Body): void {
  const { cursor } = scope;
  const opening = open(cursor);
  cursor.expect('oneof');
  const options = new OptionSet();
  const name = cursor.word('the name of a oneof');
  const oneof: Draft<Oneof> = { ...declared(scope, opening, name), kind: 'oneof' };
  body.oneofs.push(oneof);
  cursor.expect('{');
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue;
    if (cursor.is('option')) parseOptionStatement(afterKeyword(cursor), options);
    else body.fields.push(parseField(scope, { oneof }));
  }
  oneof.options = options.values;
  oneof.span = cursor.spanFrom(opening.first);
}

/** `extend acme.Message { ... }`: its fields are named within what surrounds the statement. */
export function parseExtend(scope: Scope): void {
  const { cursor, sink } = scope;
  cursor.expect('extend');
  const extendee = cursor.name('the name of a message');
  cursor.expect('{');
  while (!cursor.accept('}')) {
    if (!cursor.accept(';')) sink.extensions.push(parseField(scope, { extendee }));
  }
}
