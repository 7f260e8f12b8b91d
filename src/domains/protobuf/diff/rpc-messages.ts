import type { GoneRules } from '../buf/gone.ts';
import type { ProtobufChange } from '../changes.ts';
import type { RpcRemoved } from '../changes/services.ts';
import { gather } from '../../../core/compare.ts';
import { placeOf } from './context.ts';
import type { Followers } from './followers.ts';
import { listed } from './together.ts';
import { namesOf, type Unit } from './unit.ts';

/** Messages that went with an rpc that was removed: places of the finding about that. */
export function messagesOfRpcs(followers: Followers): ReadonlyMap<Unit, RpcRemoved> {
  const messages = new Map<Unit, RpcRemoved>();
  for (const [unit, leader] of followers)
    if (unit.kind === 'message' && leader.kind === 'rpc-removed') messages.set(unit, leader);
  return messages;
}

/** Each rpc with the names of what went with it; then those messages, as places of the same findings. */
export function withMessages(
  changes: readonly ProtobufChange[],
  messages: ReadonlyMap<Unit, RpcRemoved>,
  rulesOf: GoneRules,
): ProtobufChange[] {
  const byFinding = gather([...messages], ([, rpc]) => findingOf(rpc));
  const told = (rpc: RpcRemoved): RpcRemoved => {
    const names = namesOf((byFinding.get(findingOf(rpc)) ?? []).map(([message]) => message));
    return { ...rpc, messages: listed(names, MOST_MESSAGES) };
  };
  return [
    ...changes.map((change) => (isRemovedRpc(change) ? told(change) : change)),
    ...[...messages].map(([message, rpc]) => followed(message, told(rpc), rulesOf)),
  ];
}

/** Their names are long. */
const MOST_MESSAGES = 3;

const isRemovedRpc = (change: ProtobufChange): change is RpcRemoved => change.kind === 'rpc-removed';

const findingOf = ({ group, subject }: RpcRemoved): string => group ?? subject;

const followed = (message: Unit, rpc: RpcRemoved, rulesOf: GoneRules): ProtobufChange => ({
  ...rpc,
  kind: 'rpc-message-removed',
  group: findingOf(rpc),
  before: placeOf(message),
  message: message.fullName,
  bufRules: rulesOf(message),
});
