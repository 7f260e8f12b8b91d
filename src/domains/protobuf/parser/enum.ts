import type { Enum, EnumValue, NumberRange, ReservedName, ReservedStatement } from '../model.ts';
import { OptionSet, parseBracketOptions, parseOptionStatement } from './options.ts';
import { parseReserved } from './reserved.ts';
import { declared, open, qualify, within, type Draft, type Opening, type Scope } from './scope.ts';

const MAX_VALUE = 2 ** 31 - 1;

/** `enum Name { ... }`; the cursor stands at the word. */
export function parseEnum(scope: Scope, opening: Opening): void {
  const { cursor, sink } = scope;
  cursor.expect('enum');
  const name = cursor.word('the name of an enum');
  const options = new OptionSet();
  const values: EnumValue[] = [];
  const reservedRanges: NumberRange[] = [];
  const reservedNames: ReservedName[] = [];
  const reservedStatements: ReservedStatement[] = [];
  cursor.expect('{');
  const bodyAt = cursor.lastEnd;
  const lists = { values, reservedRanges, reservedNames, reservedStatements };
  const node: Draft<Enum> = {
    ...declared(scope, opening, name),
    kind: 'enum',
    visibility: opening.visibility,
    ...lists,
    bodyAt,
  };
  sink.enums.push(node);
  const inner = within(scope, node);
  while (!cursor.accept('}')) {
    if (cursor.accept(';')) continue;
    if (cursor.is('option') && !cursor.is('=', 1)) {
      cursor.skip();
      parseOptionStatement(cursor, options);
    } else if (cursor.is('reserved') && !cursor.is('=', 1)) {
      parseReserved(cursor, lists, MAX_VALUE);
    } else values.push(parseValue(inner, scope.prefix));
  }
  node.options = options.values;
  node.span = cursor.spanFrom(opening.first);
}

/** Values are named beside their enum, not within it, as in C++. */
function parseValue(scope: Scope, prefix: string): EnumValue {
  const { cursor } = scope;
  const opening = open(cursor);
  const name = cursor.word('the name of an enum value');
  cursor.expect('=');
  const number = cursor.integer('the number of an enum value');
  const options = parseBracketOptions(cursor);
  cursor.expect(';');
  return {
    ...declared(scope, opening, name, options),
    kind: 'value',
    fullName: qualify(prefix, name),
    number,
  };
}
