import type { ProtobufChange } from '../changes.ts';
import type { OneofMove } from '../changes/fields.ts';
import { presenceOf } from '../features.ts';
import type { Field, Message, Oneof } from '../model.ts';
import { openingOf, placeOf, placesOf, traitsOf, type Match } from './context.ts';
import { typeText } from './type-change.ts';

/** A field that came into a oneof, left one, or changed from one to another. A renamed oneof is none of these. */
export function compareOneof(pair: Match<Field>, owner: Match<Message> | undefined): ProtobufChange[] {
  const { before, after } = pair;
  if (owner === undefined || oneofName(before) === oneofName(after)) return [];
  const renames = renamedOneofs(owner);
  const kept = renames.get(oneofName(before));
  if (kept !== undefined && kept === oneofName(after)) return [];
  return [
    {
      kind: 'field-oneof-changed',
      subject: after.fullName,
      key: `${oneofName(before)}->${oneofName(after)}`,
      ...placesOf(pair),
      ...traitsOf(before),
      name: after.name,
      number: after.number,
      type: typeText(after),
      oneof: oneofName(after.oneof === undefined ? before : after),
      move: moveOf(pair, owner),
    },
  ];
}

const oneofName = ({ oneof }: Field): string => oneof?.name ?? '';

const membersOf = ({ fields }: Message, name: string): readonly Field[] =>
  fields.filter((field) => field.oneof?.name === name);

function moveOf({ before, after }: Match<Field>, owner: Match<Message>): OneofMove {
  if (after.oneof === undefined) return membersOf(owner.before, oneofName(before)).length > 1 ? 'out' : 'out-last';
  if (before.oneof !== undefined) return 'between';
  const { name } = after.oneof;
  if (owner.before.oneofs.some((oneof) => oneof.name === name)) return 'into-existing';
  const old = new Set(owner.before.fields.map(({ number }) => number));
  if (membersOf(owner.after, name).filter(({ number }) => old.has(number)).length > 1) return 'into-new-several';
  return presenceOf(before, false) === 'implicit' ? 'into-new-implicit' : 'into-new';
}

/** Oneofs that kept a field and lost their name: old -> new. Asked for each field, so told from memory. */
function renamedOneofs(owner: Match<Message>): ReadonlyMap<string, string> {
  const known = RENAMED.get(owner) ?? findRenamed(owner);
  RENAMED.set(owner, known);
  return known;
}

const RENAMED = new WeakMap<Match<Message>, ReadonlyMap<string, string>>();

function findRenamed({ before, after }: Match<Message>): ReadonlyMap<string, string> {
  const kept = new Set(after.oneofs.map(({ name }) => name));
  const known = new Set(before.oneofs.map(({ name }) => name));
  const now = new Map(after.fields.map((field) => [field.number, field.oneof?.name]));
  const renames = new Map<string, string>();
  for (const { oneof, number } of before.fields) {
    const name = now.get(number);
    if (oneof === undefined || name === undefined || kept.has(oneof.name) || known.has(name)) continue;
    if (!renames.has(oneof.name)) renames.set(oneof.name, name);
  }
  return renames;
}

/** Oneofs of a message that were renamed, or removed with fields of theirs left. */
export function compareOneofs(owner: Match<Message>): ProtobufChange[] {
  const renames = renamedOneofs(owner);
  const kept = new Map(owner.after.oneofs.map((oneof) => [oneof.name, oneof]));
  return owner.before.oneofs.flatMap((oneof): ProtobufChange[] => {
    if (kept.has(oneof.name)) return [];
    const now = kept.get(renames.get(oneof.name) ?? '');
    return [now === undefined ? removed(oneof, owner) : renamed({ before: oneof, after: now })];
  });
}

const renamed = (pair: Match<Oneof>): ProtobufChange => ({
  kind: 'oneof-renamed',
  subject: pair.before.fullName,
  key: `${pair.before.name}->${pair.after.name}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  from: pair.before.name,
  to: pair.after.name,
});

function removed(oneof: Oneof, { before, after }: Match<Message>): ProtobufChange {
  const left = new Set(after.fields.map(({ number }) => number));
  return {
    kind: 'oneof-removed',
    subject: oneof.fullName,
    before: placeOf(oneof),
    after: openingOf(after),
    ...traitsOf(oneof),
    name: oneof.name,
    fieldsKept: membersOf(before, oneof.name).filter(({ number }) => left.has(number)).length,
  };
}
