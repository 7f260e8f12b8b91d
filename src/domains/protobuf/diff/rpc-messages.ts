import type { ProtobufChange } from '../changes.ts';
import type { RpcRemoved } from '../changes/services.ts';
import type { Declared, Message, ProtoFile } from '../model.ts';
import { meanings } from '../symbols.ts';
import { gather, placeOf } from './context.ts';
import { goesAlone } from './removed-units.ts';
import { listed } from './together.ts';
import { namesOf, type Surroundings, type Unit } from './unit.ts';

/** Messages that went with an rpc that was removed, since nothing else used them. */
export type Followers = ReadonlyMap<Unit, RpcRemoved>;

interface Use {
  readonly of: Message;
  /** The rpc, the extension, or the outermost message around the field. */
  readonly by: string;
}

/** Finds the removed messages that only removed rpcs used, or only messages that went with those. */
export function followersOf(changes: readonly ProtobufChange[], around: Surroundings): Followers {
  const rpcs = new Map(changes.filter(isRemovedRpc).map((change) => [change.subject, change]));
  const followers = new Map<Unit, RpcRemoved>();
  if (rpcs.size === 0) return followers;
  const alone = around.pairing.removed.filter(goesAlone(around)).filter(isTopMessage);
  const gone = new Map(alone.map((message) => [message.fullName, message]));
  const uses = gather(
    around.files.flatMap(({ before }) => (before === undefined ? [] : usesIn(before, gone))),
    ({ of }) => of,
  );
  for (let known = -1; known < followers.size;) {
    known = followers.size;
    for (const [message, all] of uses) {
      const users = all.filter(({ by }) => by !== message.fullName);
      const leaders = users.map(({ by }) => rpcs.get(by) ?? leaderOf(gone.get(by), followers));
      const [first] = leaders;
      if (first !== undefined && !leaders.includes(undefined)) followers.set(message, first);
    }
  }
  return followers;
}

const isRemovedRpc = (change: ProtobufChange): change is RpcRemoved => change.kind === 'rpc-removed';

const isTopMessage = (unit: Unit): unit is Message => unit.kind === 'message' && unit.parent === undefined;

const leaderOf = (message: Message | undefined, followers: Followers): RpcRemoved | undefined =>
  message === undefined ? undefined : followers.get(message);

function usesIn(file: ProtoFile, gone: ReadonlyMap<string, Message>): Use[] {
  const use = (type: string, by: Declared, user: string): Use[] => {
    const name = meanings(type, by).find((meaning) => gone.has(meaning));
    const of = gone.get(name ?? '');
    return of === undefined ? [] : [{ of, by: user }];
  };
  return [
    ...file.messages.flatMap(({ fields }) => fields.flatMap((field) => use(field.type, field, outermost(field)))),
    ...file.extensions.flatMap((field) =>
      [field.type, field.extendee ?? ''].flatMap((type) => use(type, field, field.fullName)),
    ),
    ...file.services.flatMap(({ rpcs }) =>
      rpcs.flatMap((rpc) => [rpc.request, rpc.response].flatMap((type) => use(type, rpc, rpc.fullName))),
    ),
  ];
}

function outermost(element: Declared): string {
  let at = element;
  while (at.parent !== undefined) at = at.parent;
  return at.fullName;
}

/** Each rpc with the names of what went with it; then those messages, as places of the same findings. */
export function withFollowers(changes: readonly ProtobufChange[], followers: Followers): ProtobufChange[] {
  const byFinding = gather([...followers], ([, rpc]) => findingOf(rpc));
  const told = (rpc: RpcRemoved): RpcRemoved => {
    const names = namesOf((byFinding.get(findingOf(rpc)) ?? []).map(([message]) => message));
    return { ...rpc, messages: listed(names, MOST_MESSAGES) };
  };
  return [
    ...changes.map((change) => (isRemovedRpc(change) ? told(change) : change)),
    ...[...followers].map(([message, rpc]) => followed(message, told(rpc))),
  ];
}

/** Their names are long. */
const MOST_MESSAGES = 3;

const findingOf = ({ group, subject }: RpcRemoved): string => group ?? subject;

const followed = (message: Unit, rpc: RpcRemoved): ProtobufChange => ({
  ...rpc,
  kind: 'rpc-message-removed',
  group: findingOf(rpc),
  before: placeOf(message),
  message: message.fullName,
});
