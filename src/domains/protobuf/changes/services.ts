import type { TypeRelation } from './fields.ts';
import type { SchemaChange, Together } from './schema.ts';

interface RpcChange<K extends string> extends SchemaChange<K> {
  readonly service: string;
  readonly name: string;
}

export type RpcAdded = RpcChange<'rpc-added'>;
interface RpcGone<K extends string> extends RpcChange<K>, Together {
  /** The messages that went with it, as one line; empty where none did. */
  readonly messages: string;
}

export type RpcRemoved = RpcGone<'rpc-removed'>;
/** A message that only a removed rpc used. */
export interface RpcMessageRemoved extends RpcGone<'rpc-message-removed'> {
  readonly message: string;
}

export interface RpcRenamed extends RpcChange<'rpc-renamed'> {
  readonly from: string;
}

export interface RpcTypeChanged extends RpcChange<'rpc-type-changed'> {
  readonly side: 'request' | 'response';
  readonly from: string;
  readonly to: string;
  readonly relation: TypeRelation;
}

export interface RpcStreamingChanged extends RpcChange<'rpc-streaming-changed'> {
  readonly side: 'client' | 'server';
  readonly streams: boolean;
}

export interface RpcIdempotencyChanged extends RpcChange<'rpc-idempotency-changed'> {
  readonly from: string;
  readonly to: string;
}

export interface HttpRuleChanged extends RpcChange<'http-rule-changed'>, Together {
  readonly from: string;
  readonly to: string;
}

/** A route that stays, with another field of the message in its body. */
export interface HttpBodyChanged extends SchemaChange<'http-body-changed'> {
  readonly route: string;
  readonly from: string;
  readonly to: string;
}

export type ServiceFact =
  | RpcAdded
  | RpcRemoved
  | RpcMessageRemoved
  | RpcRenamed
  | RpcTypeChanged
  | RpcStreamingChanged
  | RpcIdempotencyChanged
  | HttpRuleChanged
  | HttpBodyChanged;
