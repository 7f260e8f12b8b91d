import { cardinalityRules } from '../buf/fields.ts';
import type { ProtobufChange } from '../changes.ts';
import type { OneofMove } from '../changes/fields.ts';
import { presenceOf } from '../features.ts';
import type { Field, Message, Oneof } from '../model.ts';
import { gather } from '../../../core/compare.ts';
import { openingOf, placeOf, placesOf, traitsOf, type Context, type Match } from './context.ts';
import { typeText } from './type-change.ts';

/** A field that came into a oneof, left one, or changed from one to another. A renamed oneof is none of these. */
export function compareOneof(
  pair: Match<Field>,
  owner: Match<Message> | undefined,
  context: Context,
): ProtobufChange[] {
  const { before, after } = pair;
  if (owner === undefined || oneofName(before) === oneofName(after)) return [];
  const kept = oneofsOf(owner).renames.get(oneofName(before));
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
      bufRules: [...OF_ONEOFS, ...cardinalityRules(pair, context).filter((rule) => rule === OF_PRESENCE)],
    },
  ];
}

const OF_ONEOFS: readonly string[] = ['buf:FIELD_SAME_ONEOF'];
/** What a oneof gives a field; whether it is required is told by another fact. */
const OF_PRESENCE = 'buf:FIELD_SAME_CARDINALITY';

const oneofName = ({ oneof }: Field): string => oneof?.name ?? '';

function moveOf({ before, after }: Match<Field>, owner: Match<Message>): OneofMove {
  const { membersBefore, membersAfter, oldNumbers } = oneofsOf(owner);
  if (after.oneof === undefined) return countOf(membersBefore, oneofName(before)) > 1 ? 'out' : 'out-last';
  if (before.oneof !== undefined) return 'between';
  const { name } = after.oneof;
  if (membersBefore.has(name)) return 'into-existing';
  const old = (membersAfter.get(name) ?? []).filter(({ number }) => oldNumbers.has(number));
  if (old.length > 1) return 'into-new-several';
  return presenceOf(before, false) === 'implicit' ? 'into-new-implicit' : 'into-new';
}

const countOf = (members: ReadonlyMap<string, readonly Field[]>, name: string): number =>
  members.get(name)?.length ?? 0;

/** What is asked of a message's oneofs for each of its fields. */
interface Oneofs {
  readonly membersBefore: ReadonlyMap<string, readonly Field[]>;
  readonly membersAfter: ReadonlyMap<string, readonly Field[]>;
  readonly oldNumbers: ReadonlySet<number>;
  /** Oneofs that kept a field and lost their name: old -> new. */
  readonly renames: ReadonlyMap<string, string>;
}

const KNOWN = new WeakMap<Match<Message>, Oneofs>();

/** Found once for each pair of messages. */
function oneofsOf(owner: Match<Message>): Oneofs {
  const known = KNOWN.get(owner) ?? findOneofs(owner);
  KNOWN.set(owner, known);
  return known;
}

const findOneofs = (owner: Match<Message>): Oneofs => ({
  membersBefore: gather(owner.before.fields, oneofName),
  membersAfter: gather(owner.after.fields, oneofName),
  oldNumbers: new Set(owner.before.fields.map(({ number }) => number)),
  renames: findRenames(owner),
});

function findRenames({ before, after }: Match<Message>): ReadonlyMap<string, string> {
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
  if (owner.before.oneofs.length === 0) return [];
  const { renames } = oneofsOf(owner);
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

function removed(oneof: Oneof, owner: Match<Message>): ProtobufChange {
  const { after } = owner;
  const left = new Set(after.fields.map(({ number }) => number));
  return {
    kind: 'oneof-removed',
    subject: oneof.fullName,
    before: placeOf(oneof),
    after: openingOf(after),
    ...traitsOf(oneof),
    name: oneof.name,
    fieldsKept: (oneofsOf(owner).membersBefore.get(oneof.name) ?? []).filter(({ number }) => left.has(number)).length,
  };
}
