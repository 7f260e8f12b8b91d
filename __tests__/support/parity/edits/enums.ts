import { enumsOf } from '../schema.ts';
import { freshName, VALUE_WORDS } from '../words.ts';
import { chosen, onOne, remove, setOption, type Edit } from './edit.ts';

type EnumPlace = ReturnType<typeof enumsOf>[number];

const onEnum = (edit: (place: EnumPlace, other: number) => void): Edit => onOne(enumsOf, edit);

const prefixOf = ({ node }: EnumPlace): string => (node.values[0]?.name ?? '').replace(/_[A-Z]+\d*$/, '');

/** A name for a value that its enum does not have yet. */
export function freshValue(place: EnumPlace, other: number): string {
  const prefix = prefixOf(place);
  const words = VALUE_WORDS.map((word) => `${prefix}_${word}`);
  return freshName(words, other, new Set([...place.node.values.map(({ name }) => name), ...place.node.reserved.names]));
}

const highest = ({ node }: EnumPlace): number => Math.max(...node.values.map(({ number }) => number));

export const ENUM_EDITS = {
  'rename value': onEnum((place, other) => {
    const value = chosen(place.node.values, other);
    if (value !== undefined) value.name = freshValue(place, other >> 2);
  }),
  'remove value': onEnum(({ node }, other) => {
    const value = chosen(node.values.slice(1), other);
    if (value !== undefined) remove(node.values, value);
  }),
  'remove and reserve value': onEnum(({ node }, other) => {
    const value = chosen(node.values.slice(1), other);
    if (value === undefined) return;
    remove(node.values, value);
    if (other % 3 < 2) node.reserved.ranges.push([value.number, value.number]);
    if (other % 3 > 0) node.reserved.names.push(value.name);
  }),
  'renumber value': onEnum((place, other) => {
    const value = chosen(place.node.values.slice(1), other);
    if (value !== undefined) value.number = highest(place) + 1;
  }),
  'swap numbers of values': onEnum(({ node }, other) => {
    const [one, two] = [chosen(node.values.slice(1), other), chosen(node.values.slice(1), other >> 2)];
    if (one === undefined || two === undefined) return;
    [one.number, two.number] = [two.number, one.number];
  }),
  'add alias': onEnum((place, other) => {
    const value = chosen(place.node.values, other);
    if (value !== undefined) place.node.values.push({ name: freshValue(place, other), number: value.number });
  }),
  'rename value, keep an alias': onEnum((place, other) => {
    const value = chosen(place.node.values, other);
    if (value === undefined) return;
    place.node.values.push({ name: value.name, number: value.number });
    value.name = freshValue(place, other);
  }),
  'remove alias': onEnum(({ node }) => {
    const alias = node.values.findLast(({ number }, at) =>
      node.values.slice(0, at).some((one) => one.number === number),
    );
    if (alias !== undefined) remove(node.values, alias);
  }),
  'put another value first': onEnum(({ node }) => {
    node.values.reverse();
  }),
  'change features.enum_type': onEnum(({ node }, other) =>
    setOption(node.options, 'features.enum_type', ['CLOSED', 'OPEN'], other),
  ),
  'change features.json_format of enum': onEnum(({ node }, other) =>
    setOption(node.options, 'features.json_format', ['LEGACY_BEST_EFFORT', 'ALLOW'], other),
  ),
  'free reserved numbers of enum': onEnum(({ node }, other) => {
    const range = chosen(node.reserved.ranges, other);
    if (range !== undefined) remove(node.reserved.ranges, range);
  }),
  'shrink reserved range of enum': onEnum(({ node }, other) => {
    const range = chosen(node.reserved.ranges, other);
    if (range !== undefined && range[1] > range[0]) range[1]--;
  }),
  'free reserved name of enum': onEnum(({ node }, other) => {
    const name = chosen(node.reserved.names, other);
    if (name !== undefined) remove(node.reserved.names, name);
  }),
  'use reserved number of enum': onEnum((place, other) => {
    const { node } = place;
    const range = chosen(node.reserved.ranges, other);
    if (range === undefined) return;
    remove(node.reserved.ranges, range);
    node.values.push({ name: freshValue(place, other), number: range[0] });
  }),
} satisfies Record<string, Edit>;
