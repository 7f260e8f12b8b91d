import type { ProtobufChange } from './changes.ts';
import type { FieldTypeChanged, TypeRelation } from './changes/fields.ts';
import { isScalar } from './diff/context.ts';
import type { Message, ProtoFile } from './model.ts';
import { parentOf } from './paths.ts';

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
  if (isScalar(type)) return undefined;
  if (type.startsWith('.')) return messages.get(type.slice(1));
  for (let scope = from; scope !== ''; scope = scope.slice(0, Math.max(scope.lastIndexOf('.'), 0))) {
    const found = messages.get(`${scope}.${type}`);
    if (found !== undefined) return found;
  }
  return messages.get(type);
}

/** Message types of another shape, which live traffic carries at once in both forms. */
const CARRIED: ReadonlySet<TypeRelation> = new Set(['other-shape', 'other-names']);

/** Whether it matters if an rpc carries what changed. */
const isCarried = (change: ProtobufChange): change is FieldTypeChanged =>
  change.kind === 'field-type-changed' && CARRIED.has(change.relation);

/** Names the rpc on each changed type that an rpc carries. Asks for more files only where such a type changed. */
export async function withRpcs(
  changes: readonly ProtobufChange[],
  files: () => Promise<readonly ProtoFile[]>,
): Promise<readonly ProtobufChange[]> {
  if (!changes.some(isCarried)) return changes;
  const reached = reachedFromRpcs(await files());
  return changes.map((change) => {
    if (!isCarried(change)) return change;
    const rpc = reached.get(change.subject.slice(0, change.subject.lastIndexOf('.')));
    return rpc === undefined ? change : { ...change, rpc };
  });
}

const MOST_NEIGHBOURS = 50;

/**
 * The unchanged schemas beside some files: services mostly stand next to their messages.
 * (Those further off would have to be searched for in the whole tree, for one step of risk.)
 */
export async function neighboursOf(
  files: readonly ProtoFile[],
  all: readonly string[],
  open: (path: string) => Promise<ProtoFile | undefined>,
): Promise<readonly ProtoFile[]> {
  const folders = new Set(files.map(({ path }) => parentOf(path)));
  const changed = new Set(files.map(({ path }) => path));
  const beside = all.filter((path) => folders.has(parentOf(path)) && !changed.has(path));
  const read = await Promise.all(beside.slice(0, MOST_NEIGHBOURS).map(open));
  return read.flatMap((file) => file ?? []);
}
