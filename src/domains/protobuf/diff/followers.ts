import type { ProtobufChange } from '../changes.ts';
import type { FieldRemoved } from '../changes/fields.ts';
import type { RpcRemoved } from '../changes/services.ts';
import type { Declared, Enum, Field, Message, ProtoFile, Service } from '../model.ts';
import { lastWord } from '../paths.ts';
import { meanings } from '../symbols.ts';
import { gather } from '../../../core/compare.ts';
import { goesAlone, type Surroundings, type Unit } from './unit.ts';

type Leader = RpcRemoved | FieldRemoved | Service;

/** Types that went with the rpc, the field or the whole service that was removed, since nothing else used them. */
export type Followers = ReadonlyMap<Unit, Leader>;

interface Use {
  readonly of: Message | Enum;
  /** The rpc, the field or the extension; of a field within a type that is gone, that type. */
  readonly by: string;
}

/** Finds the removed types that only removed rpcs and fields used, or only types that went with those. */
export function followersOf(changes: readonly ProtobufChange[], around: Surroundings): Followers {
  const leading = new Map<string, Leader>(changes.filter(isLeader).map((change) => [change.subject, change]));
  for (const service of around.pairing.removed.filter(isService).filter(goesAlone(around)))
    for (const { fullName } of service.rpcs) leading.set(fullName, service);
  const followers = new Map<Unit, Leader>();
  const gone = new Map(
    around.pairing.removed
      .filter(goesAlone(around))
      .filter(isType)
      .map((unit) => [unit.fullName, unit]),
  );
  if (leading.size === 0 || gone.size === 0) return followers;
  const words = new Set([...gone.keys()].map(lastWord));
  const uses = gather(
    around.files.flatMap(({ before }) => (before === undefined ? [] : usesIn(before, gone, words))),
    ({ of }) => of,
  );
  for (let known = -1; known < followers.size;) {
    known = followers.size;
    for (const [type, all] of uses) {
      const leaders = all
        .filter(({ by }) => by !== type.fullName)
        .map(({ by }) => leading.get(by) ?? leaderOf(gone.get(by), followers));
      const first = leaders.find((leader) => leader !== undefined && leader.kind !== 'field-removed') ?? leaders[0];
      if (first !== undefined && !leaders.includes(undefined)) followers.set(type, first);
    }
  }
  return followers;
}

const isLeader = (change: ProtobufChange): change is RpcRemoved | FieldRemoved =>
  change.kind === 'rpc-removed' || change.kind === 'field-removed';

const isService = (unit: Unit): unit is Service => unit.kind === 'service';

const isType = (unit: Unit): unit is Message | Enum => unit.kind === 'message' || unit.kind === 'enum';

const leaderOf = (unit: Unit | undefined, followers: Followers): Leader | undefined =>
  unit === undefined ? undefined : followers.get(unit);

function usesIn(file: ProtoFile, gone: ReadonlyMap<string, Message | Enum>, words: ReadonlySet<string>): Use[] {
  const use = (type: string, by: Declared, user: () => string): Use[] => {
    if (!words.has(lastWord(type))) return [];
    const name = meanings(type, by).find((meaning) => gone.has(meaning));
    const of = gone.get(name ?? '');
    return of === undefined ? [] : [{ of, by: user() }];
  };
  return [
    ...file.messages.flatMap(({ fields }) =>
      fields.flatMap((field) => use(field.type, field, () => userOf(field, gone))),
    ),
    ...file.extensions.flatMap((field) =>
      [field.type, field.extendee ?? ''].flatMap((type) => use(type, field, () => field.fullName)),
    ),
    ...file.services.flatMap(({ rpcs }) =>
      rpcs.flatMap((rpc) => [rpc.request, rpc.response].flatMap((type) => use(type, rpc, () => rpc.fullName))),
    ),
  ];
}

function userOf(field: Field, gone: ReadonlyMap<string, unknown>): string {
  let user = field.fullName;
  for (let at: Declared | undefined = field; at !== undefined; at = at.parent)
    if (gone.has(at.fullName)) user = at.fullName;
  return user;
}
