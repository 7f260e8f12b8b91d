import type { Field, Label, Oneof } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { parseBracketOptions } from './options.ts';
import { declared, open, type Draft, type Scope } from './scope.ts';

/** Where a field stands besides its message. */
export interface FieldSite {
  readonly oneof?: Oneof;
  readonly extendee?: string;
}

const LABELS: readonly Label[] = ['optional', 'required', 'repeated'];

/** `repeated string names = 1 [json_name = "n"]`, a map field or the head of a group; what follows is the caller's. */
export function parseFieldHead(scope: Scope, site: FieldSite): Draft<Field> {
  const { cursor } = scope;
  const opening = open(cursor);
  const label = LABELS.find((word) => cursor.accept(word));
  const group = cursor.is('group') && cursor.is('=', 2) && cursor.accept('group');
  const { type, mapKey } = group ? NO_TYPE : parseType(cursor);
  const word = cursor.word('the name of a field');
  cursor.expect('=');
  const number = cursor.integer('the number of a field');
  const optionsAt = cursor.is('[') ? cursor.end : cursor.lastEnd;
  const options = parseBracketOptions(cursor);
  return {
    ...declared(scope, opening, group ? word.toLowerCase() : word, options),
    kind: 'field',
    number,
    label,
    type: group ? word : type,
    mapKey,
    group,
    oneof: site.oneof,
    extendee: site.extendee,
    optionsAt,
  };
}

interface FieldType {
  readonly type: string;
  readonly mapKey: string | undefined;
}

const NO_TYPE: FieldType = { type: '', mapKey: undefined };

function parseType(cursor: Cursor): FieldType {
  if (!cursor.is('map') || !cursor.is('<', 1)) return { type: cursor.name('a type'), mapKey: undefined };
  cursor.skip();
  cursor.expect('<');
  const mapKey = cursor.word('the type of the keys');
  cursor.expect(',');
  const type = cursor.name('the type of the values');
  cursor.expect('>');
  return { type, mapKey };
}
