import type { ProtobufChange } from './changes.ts';
import type { Message, ProtoFile } from './model.ts';

/** Which rpc, if any, carries each message of some files: followed through their fields, within these files. */
function reachedFromRpcs(files: readonly ProtoFile[]): ReadonlyMap<string, string> {
  const messages = new Map(files.flatMap((file) => file.messages.map((message) => [message.fullName, message])));
  const reached = new Map<string, string>();
  const queue = files.flatMap(({ services }) =>
    services.flatMap(({ rpcs }) =>
      rpcs.flatMap((rpc) =>
        [rpc.request, rpc.response].map((type) => ({ type, scope: rpc.fullName, rpc: rpc.fullName })),
      ),
    ),
  );
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { rpc } = next;
    const message = lookUp(next.type, next.scope, messages);
    if (message === undefined || reached.has(message.fullName)) continue;
    reached.set(message.fullName, rpc);
    for (const { type } of message.fields) queue.push({ type, scope: message.fullName, rpc });
  }
  return reached;
}

function lookUp(type: string, from: string, messages: ReadonlyMap<string, Message>): Message | undefined {
  if (type.startsWith('.')) return messages.get(type.slice(1));
  for (let scope = from; scope !== ''; scope = scope.slice(0, Math.max(scope.lastIndexOf('.'), 0))) {
    const found = messages.get(`${scope}.${type}`);
    if (found !== undefined) return found;
  }
  return messages.get(type);
}

/** Names the rpc on each changed type that an rpc carries. */
export const withRpcs = (changes: readonly ProtobufChange[], files: readonly ProtoFile[]): ProtobufChange[] => {
  const isType = changes.some(({ kind }) => kind === 'field-type-changed');
  const reached = isType ? reachedFromRpcs(files) : new Map<string, string>();
  return changes.map((change) => {
    if (change.kind !== 'field-type-changed') return change;
    const rpc = reached.get(change.subject.slice(0, change.subject.lastIndexOf('.')));
    return rpc === undefined ? change : { ...change, rpc };
  });
};
