import { compare } from '../../../core/compare.ts';
import type { ProtobufChange } from '../changes.ts';
import type { Rpc, Service } from '../model.ts';
import { openingOf, placeOf, placesOf, sameType, traitsOf, typeUse, type Context, type Match } from './context.ts';
import { compareCustomOptions } from './custom-options.ts';
import { related, sameComment } from './names.ts';
import { usesOf } from './renames.ts';
import { compareBodies, compareRoutes } from './routes.ts';
import { groupOf, listed } from './together.ts';
import { relationOf } from './type-change.ts';
import { isUntouched } from './untouched.ts';

/** Among more new methods than this, none is told to be an old one. */
const MOST_CANDIDATES = 50;

/** What became of one service. */
export function compareService(owner: Match<Service>, context: Context): ProtobufChange[] {
  if (isUntouched(owner)) return [];
  const { matched, removed, added } = compare(owner.before.rpcs, owner.after.rpcs, ({ name }) => name);
  const changes = [
    ...matched.flatMap((pair) => compareRpc(pair, owner, context)),
    ...compareRoutes(matched, owner),
    ...matched.flatMap(compareBodies),
    ...[owner, ...matched].flatMap(compareCustomOptions),
  ];
  const fresh = new Set(added);
  const gone: Rpc[] = [];
  for (const before of removed) {
    const candidates = fresh.size <= MOST_CANDIDATES ? [...fresh] : [];
    const after = candidates.find((rpc) => isRenamed({ before, after: rpc }, context));
    if (after === undefined) gone.push(before);
    else {
      fresh.delete(after);
      changes.push(renamedRpc({ before, after }, owner));
    }
  }
  return [...changes, ...removedRpcs(gone, owner), ...[...fresh].map((rpc) => addedRpc(rpc, owner))];
}

/** The same messages both ways, and a name or a comment that tells. */
const isRenamed = (pair: Match<Rpc>, context: Context): boolean =>
  (related(pair.before.name, pair.after.name) || sameComment(pair.before, pair.after)) &&
  pair.before.clientStreaming === pair.after.clientStreaming &&
  pair.before.serverStreaming === pair.after.serverStreaming &&
  SIDES.every((side) => {
    const { from, to } = typesOf(pair, side, context);
    return sameType(from, to, context);
  });

const SIDES = ['request', 'response'] as const;

const typesOf = ({ before, after }: Match<Rpc>, side: 'request' | 'response', context: Context) => ({
  from: typeUse(before[side], before, context.base),
  to: typeUse(after[side], after, context.head),
});

const factsOf = (pair: Match<Rpc>, owner: Match<Service>) => ({
  subject: pair.after.fullName,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  service: owner.after.fullName,
  name: pair.after.name,
});

/** Those that one service lost together are one root cause. */
function removedRpcs(rpcs: readonly Rpc[], { after: service }: Match<Service>): ProtobufChange[] {
  const names = rpcs.map(({ name }) => name);
  const [all, group] = [listed(names), groupOf(service.fullName, names)];
  return rpcs.map((rpc) => ({
    kind: 'rpc-removed',
    subject: rpc.fullName,
    ...group,
    before: placeOf(rpc),
    after: openingOf(service),
    ...traitsOf(rpc),
    service: service.fullName,
    name: rpc.name,
    count: rpcs.length,
    all,
    messages: '',
    bufRules: ['buf:RPC_NO_DELETE'],
  }));
}

const addedRpc = (rpc: Rpc, owner: Match<Service>): ProtobufChange => ({
  kind: 'rpc-added',
  subject: rpc.fullName,
  after: placeOf(rpc),
  service: owner.after.fullName,
  name: rpc.name,
});

const renamedRpc = (pair: Match<Rpc>, owner: Match<Service>): ProtobufChange => ({
  kind: 'rpc-renamed',
  ...factsOf(pair, owner),
  subject: pair.before.fullName,
  key: `${pair.before.name}->${pair.after.name}`,
  from: pair.before.name,
});

const compareRpc = (pair: Match<Rpc>, owner: Match<Service>, context: Context): ProtobufChange[] => [
  ...SIDES.flatMap((side) => compareMessageType(pair, side, owner, context)),
  ...compareStreaming(pair, owner),
  ...compareIdempotency(pair, owner),
];

function compareMessageType(
  pair: Match<Rpc>,
  side: 'request' | 'response',
  owner: Match<Service>,
  context: Context,
): ProtobufChange[] {
  if (pair.before[side] === pair.after[side]) return [];
  const { from, to } = typesOf(pair, side, context);
  const relation = relationOf(from, to, context);
  const key = `${side}:${from.name}->${to.name}`;
  const bufRules = [`buf:RPC_SAME_${side.toUpperCase()}_TYPE`];
  if (relation === undefined) return usesOf(pair, from.name, context, bufRules);
  const facts = { ...factsOf(pair, owner), side, from: from.name, to: to.name, relation, bufRules };
  return [{ kind: 'rpc-type-changed', key, ...facts }];
}

function compareStreaming(pair: Match<Rpc>, owner: Match<Service>): ProtobufChange[] {
  const { before, after } = pair;
  const changed = (side: 'client' | 'server', streams: boolean): ProtobufChange => ({
    kind: 'rpc-streaming-changed',
    key: `${side}:${streams}`,
    ...factsOf(pair, owner),
    side,
    streams,
    bufRules: [`buf:RPC_SAME_${side.toUpperCase()}_STREAMING`],
  });
  return [
    ...(before.clientStreaming === after.clientStreaming ? [] : [changed('client', after.clientStreaming)]),
    ...(before.serverStreaming === after.serverStreaming ? [] : [changed('server', after.serverStreaming)]),
  ];
}

const idempotencyOf = ({ options }: Rpc): string => options.get('idempotency_level')?.value ?? 'IDEMPOTENCY_UNKNOWN';

function compareIdempotency(pair: Match<Rpc>, owner: Match<Service>): ProtobufChange[] {
  const [from, to] = [idempotencyOf(pair.before), idempotencyOf(pair.after)];
  if (from === to) return [];
  return [{ kind: 'rpc-idempotency-changed', key: `${from}->${to}`, ...factsOf(pair, owner), from, to }];
}
