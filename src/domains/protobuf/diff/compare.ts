import { goneRules } from '../buf/gone.ts';
import type { ProtobufChange } from '../changes.ts';
import type { Symbols } from '../symbols.ts';
import type { Field, ProtoFile } from '../model.ts';
import { extensionKey, type Context, type Match } from './context.ts';
import { compareCustomFileOptions, optionsTogether } from './custom-options.ts';
import { compareEnum } from './enum.ts';
import { compareField } from './field.ts';
import { compareFileOptions } from './file-options.ts';
import { followersOf } from './followers.ts';
import { compareMessage } from './message.ts';
import { compareMoved } from './moved-units.ts';
import { compareRemovedUnits } from './removed-units.ts';
import { packageMoves, rootRenames } from './renames.ts';
import { messagesOfRpcs, withMessages } from './rpc-messages.ts';
import { compareEdition, feltTogether } from './semantics.ts';
import { compareService } from './service.ts';
import type { FilePair, Surroundings, Unit, UnitMatch } from './unit.ts';

/** Everything that changed between two sets of files. Pure; may leave questions open in the symbols. */
export function compareSchemas(around: Surroundings, base: Symbols, head: Symbols): ProtobufChange[] {
  const renames = new Map(
    around.pairing.matched
      .filter(({ by }) => by !== 'same')
      .map(({ before, after }) => [before.fullName, after.fullName]),
  );
  const extensions = newExtensions(around.pairing.added, head);
  const moves = packageMoves(around);
  const context: Context = {
    base,
    head,
    renames,
    extensions,
    roots: rootRenames(around.pairing.matched),
    moves,
  };
  const matched = around.pairing.matched.flatMap((match) => compareMatch(match, context));
  const followers = followersOf(matched, around);
  const messages = messagesOfRpcs(followers);
  const rulesOf = goneRules(around);
  const inBoth = around.files.flatMap(onBothSides);
  const all = optionsTogether([
    ...inBoth.flatMap(compareEdition),
    ...compareFileOptions(inBoth),
    ...inBoth.flatMap(compareCustomFileOptions),
    ...compareMoved(around, moves, rulesOf),
    ...compareRemovedUnits(around, followers, messages, rulesOf),
    ...withMessages(matched, messages, rulesOf),
  ]);
  return feltTogether(all);
}

const newExtensions = (added: readonly Unit[], head: Symbols): ReadonlyMap<string, Field> =>
  new Map(
    added.flatMap((unit) =>
      unit.kind === 'field' && unit.extendee !== undefined
        ? [[extensionKey(head.resolve(unit.extendee, unit)?.fullName ?? unit.extendee, unit.number), unit]]
        : [],
    ),
  );

const onBothSides = ({ before, after }: FilePair): Match<ProtoFile>[] =>
  before === undefined || after === undefined ? [] : [{ before, after }];

function compareMatch({ before, after }: UnitMatch, context: Context): readonly ProtobufChange[] {
  if (before.kind === 'message' && after.kind === 'message') return compareMessage({ before, after }, context);
  if (before.kind === 'enum' && after.kind === 'enum') return compareEnum({ before, after });
  if (before.kind === 'service' && after.kind === 'service') return compareService({ before, after }, context);
  if (before.kind === 'field' && after.kind === 'field') return compareField({ before, after }, undefined, context);
  return [];
}
