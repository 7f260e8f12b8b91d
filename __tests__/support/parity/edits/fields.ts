import { fieldsOf, isScalar, SCALARS, typesOf, VARINTS, type Field, type Place } from '../schema.ts';
import { FIELD_WORDS, freshName } from '../words.ts';
import { chosen, onOne, remove, setOption, type Edit } from './edit.ts';

type FieldPlace = ReturnType<typeof fieldsOf>[number];

const onField = (edit: (place: FieldPlace, other: number) => void): Edit => onOne(fieldsOf, edit);
const option = (name: string, values: readonly string[]): Edit =>
  onField(({ node }, other) => setOption(node.options, name, values, other));

const namesIn = ({ siblings }: Place<Field>): Set<string> => new Set(siblings.map(({ name }) => name));
const highest = ({ siblings }: Place<Field>): number => Math.max(0, ...siblings.map(({ number }) => number));

const withRandomType = (edit: (place: FieldPlace, type: string, other: number) => void): Edit =>
  onOne(fieldsOf, (place, other, schema) => {
    const declared = [...typesOf(schema).keys()];
    const types = other % 3 === 0 && declared.length > 0 ? declared : SCALARS;
    edit(place, chosen<string>(types, other >> 1) ?? 'string', other);
  });

export const FIELD_EDITS = {
  'rename field': onField((place, other) => {
    place.node.name = freshName(FIELD_WORDS, other, namesIn(place));
  }),
  'rename field, keep its JSON name': onField((place, other) => {
    const { node } = place;
    node.options['json_name'] ??= JSON.stringify(
      node.name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    node.name = freshName(FIELD_WORDS, other, namesIn(place));
  }),
  'renumber field': onField((place, other) => {
    place.node.number = highest(place) + 1 + (other % 3);
  }),
  'swap numbers': onField(({ node, siblings }, other) => {
    const partner = chosen(siblings, other);
    if (partner === undefined) return;
    [node.number, partner.number] = [partner.number, node.number];
  }),
  'swap names': onField(({ node, siblings }, other) => {
    const partner = chosen(siblings, other);
    if (partner === undefined) return;
    [node.name, partner.name] = [partner.name, node.name];
  }),
  'remove field': onField(({ node, siblings }) => remove(siblings, node)),
  'remove and reserve field': onField(({ node, siblings, parent }, other) => {
    remove(siblings, node);
    if (other % 3 < 2) parent.reserved.ranges.push([node.number, node.number]);
    if (other % 3 > 0) parent.reserved.names.push(node.name);
  }),
  'replace field': withRandomType(({ node, siblings }, type, other) => {
    const name = freshName(FIELD_WORDS, other, new Set(siblings.map((field) => field.name)));
    siblings[siblings.indexOf(node)] = { name, number: node.number, label: 'plain', type, options: {} };
  }),
  'change type': withRandomType(({ node }, type) => {
    node.type = type;
  }),
  'change type within its wire format': onField(({ node }, other) => {
    const families: readonly (readonly string[])[] = [
      VARINTS.slice(0, 5),
      ['sint32', 'sint64'],
      ['fixed32', 'sfixed32'],
      ['fixed64', 'sfixed64'],
      ['string', 'bytes'],
    ];
    node.type = chosen(families.find((family) => family.includes(node.type)) ?? ['string'], other) ?? 'string';
  }),
  'change between enum and integer': onOne(fieldsOf, ({ node }, other, schema) => {
    const enums = [...typesOf(schema)].filter(([, { kind }]) => kind === 'enum').map(([id]) => id);
    if (isScalar(node.type)) node.type = chosen(enums, other) ?? node.type;
    else node.type = chosen(VARINTS, other) ?? 'int32';
  }),
  'change label': onField(({ node }, other) => {
    const labels = ['plain', 'optional', 'repeated', 'required'] as const;
    delete node.mapKey;
    delete node.oneof;
    node.label = chosen(labels, other) ?? 'plain';
  }),
  'change map key': onField(({ node }, other) => {
    if (node.mapKey === undefined && other % 2 === 0) return;
    delete node.oneof;
    node.mapKey = chosen(['string', ...VARINTS], other >> 1) ?? 'string';
    node.label = 'plain';
  }),
  'change map to list': onField(({ node }) => {
    if (node.mapKey === undefined) return;
    delete node.mapKey;
    node.label = 'repeated';
  }),
  'move into oneof': onField(({ node, siblings }, other) => {
    if (node.label === 'repeated' || node.mapKey !== undefined) return;
    node.label = 'plain';
    node.oneof = chosen(['choice', 'selection', ...siblings.flatMap(({ oneof }) => oneof ?? [])], other) ?? 'choice';
  }),
  'move all into oneof': onField(({ siblings }) => {
    for (const field of siblings) {
      if (field.label === 'repeated' || field.mapKey !== undefined) continue;
      field.label = 'plain';
      field.oneof = 'choice';
    }
  }),
  'move out of oneof': onField(({ node, siblings }, other) => {
    const member =
      chosen(
        siblings.filter(({ oneof }) => oneof !== undefined),
        other,
      ) ?? node;
    delete member.oneof;
  }),
  'rename oneof': onField(({ siblings }, other) => {
    const from = chosen(
      siblings.flatMap(({ oneof }) => oneof ?? []),
      other,
    );
    for (const field of siblings) if (field.oneof !== undefined && field.oneof === from) field.oneof = `${from}_new`;
  }),
  'dissolve oneof': onField(({ siblings }) => {
    for (const field of siblings) delete field.oneof;
  }),
  'remove oneof with its fields': onField(({ parent }) => {
    parent.fields = parent.fields.filter(({ oneof }) => oneof === undefined);
  }),
  'toggle group': onField(({ node }) => {
    node.delimited = node.delimited !== true;
  }),
  'change default': onField(({ node }, other) => {
    if (other % 4 === 0) delete node.defaultSeed;
    else node.defaultSeed = other;
  }),
  'change json_name': onField(({ node }, other) =>
    setOption(node.options, 'json_name', [`"pinned${node.number}"`, `"other${node.number}"`], other),
  ),
  'change jstype': option('jstype', ['JS_STRING', 'JS_NUMBER', 'JS_NORMAL']),
  'change ctype': option('ctype', ['CORD', 'STRING_PIECE', 'STRING']),
  'change packed': option('packed', ['true', 'false']),
  'change deprecated': option('deprecated', ['true', 'false']),
  'change features.field_presence': option('features.field_presence', ['IMPLICIT', 'EXPLICIT']),
  'change features.utf8_validation': option('features.utf8_validation', ['NONE', 'VERIFY']),
  'change features.repeated_field_encoding': option('features.repeated_field_encoding', ['EXPANDED', 'PACKED']),
  'change features.(pb.cpp).string_type': option('features.(pb.cpp).string_type', ['CORD', 'VIEW', 'STRING']),
  'change features.(pb.java).utf8_validation': option('features.(pb.java).utf8_validation', ['VERIFY', 'DEFAULT']),
} satisfies Record<string, Edit>;
