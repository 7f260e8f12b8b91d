/** The facts of API descriptions. */
import type { ConfigFact } from '../setting-changes.ts';

/** Which way the data goes: what clients send, or what they get back. */
export type Direction = 'request' | 'response';

/** A description takes less than it did, gives back something else, or asks for other credentials. */
export interface ApiChanged extends ConfigFact<'api-changed'> {
  readonly what: ApiBreak;
  /** `GET /users/{id}`; for what belongs to no operation, the name of the whole: `the API`. */
  readonly operation: string;
  /** The parameter, the property (`User.email`), the status, the scheme; empty for a whole body. */
  readonly element: string;
  /** How many more parts of the operation break in the same way. */
  readonly others?: number;
  /** Absent where data goes neither way. */
  readonly direction?: Direction;
  readonly from?: string;
  readonly to?: string;
  /** It had been marked as deprecated. */
  readonly isDeprecated?: true;
  /** It is in a type of Kubernetes itself. */
  readonly isOfKubernetes?: true;
  /** The description is of the API of a cluster, by its types. */
  readonly isOfCluster?: true;
  /** Clients could rely on it being there. */
  readonly isRequired?: true;
}

export type ApiBreak =
  | 'path-removed'
  | 'operation-removed'
  | 'operation-moved'
  | 'operation-id-changed'
  | 'deprecated'
  | 'parameter-removed'
  | 'parameter-added-required'
  | 'parameter-became-required'
  | 'body-added-required'
  | 'body-became-required'
  | 'body-removed'
  | 'media-type-removed'
  | 'status-removed'
  | 'status-replaced'
  | 'header-removed'
  | 'type-changed'
  | 'format-changed'
  | 'enum-narrowed'
  | 'enum-added'
  | 'enum-widened'
  | 'bound-slight'
  | 'bound-tightened'
  | 'bound-loosened'
  | 'pattern-changed'
  | 'null-refused'
  | 'null-returned'
  | 'default-changed'
  | 'property-removed'
  | 'property-renamed'
  | 'property-added-required'
  | 'property-became-required'
  | 'property-became-optional'
  | 'properties-closed'
  | 'variant-removed'
  | 'variant-added'
  | 'security-removed'
  | 'security-weakened'
  | 'security-required'
  | 'security-tightened'
  | 'scheme-weakened'
  | 'scheme-changed'
  | 'credentials-exposed'
  | 'server-plain';
