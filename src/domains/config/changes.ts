import { rulesFor } from '../../core/define.ts';
import type { Change } from '../../core/types.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';
import type { Direction, Reach } from './algebra/network-policy.ts';
import type { Power } from './algebra/rbac-powers.ts';

/** What every fact about a place in a configuration carries. The subject is the path, after the document's title. */
export interface ConfigFact<K extends string> extends Change<K> {
  /** The dialect of the document, as `kubernetes`; absent for plain YAML. */
  readonly dialect?: string;
  /** What the file's path says of where it is used. */
  readonly area?: 'test' | 'production';
  /** Whether the settings declare the file's keys a public interface. */
  readonly isPublic?: boolean;
}

/**
 * How a controlled setting moved.
 * flip: a safer literal became a weaker one. drop: it is no longer set. open: a weak value is set where none was.
 * born: what holds it is new, and weak already. template: a literal became a template. hardened: any of these, reversed.
 */
export type Transition = 'flip' | 'drop' | 'open' | 'born' | 'template' | 'hardened';

/** A setting that a control governs moved along the control's order of safety. */
export interface ControlMoved extends ConfigFact<'control-moved'> {
  /** The id of the control, which is the id of its rule. */
  readonly control: string;
  readonly transition: Transition;
  /** The setting's own name, short: `transport-security`. */
  readonly name: string;
  /** Values as they may be shown; absent where the setting is. */
  readonly from?: string;
  readonly to?: string;
}

/** A scalar has another value, and no control governs it. */
export interface ValueChanged extends ConfigFact<'value-changed'> {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export type ValueType = 'map' | 'list' | 'string' | 'number' | 'boolean' | 'null' | 'template';

/** A value has another type. */
export interface TypeChanged extends ConfigFact<'type-changed'> {
  readonly from: ValueType;
  readonly to: ValueType;
}

/** A key or a list item, with all below it, is new or gone. */
export interface KeyAdded extends ConfigFact<'key-added'> {
  readonly name: string;
  readonly what: 'key' | 'item';
}
export interface KeyRemoved extends ConfigFact<'key-removed'> {
  readonly name: string;
  readonly what: 'key' | 'item';
}

/** A key has another name, judging by its value, its place and its spelling. */
export interface KeyRenamed extends ConfigFact<'key-renamed'> {
  readonly from: string;
  readonly to: string;
}

/** A key with its value stands under another parent. */
export interface KeyMoved extends ConfigFact<'key-moved'> {
  readonly from: string;
  readonly to: string;
}

/** A document of its own, with all in it, is new or gone. */
export interface DocumentAdded extends ConfigFact<'document-added'> {
  readonly name: string;
}
export interface DocumentRemoved extends ConfigFact<'document-removed'> {
  readonly name: string;
}

/** A template renders something under another condition. */
export interface ConditionChanged extends ConfigFact<'condition-changed'> {
  readonly from: string;
  readonly to: string;
}

/** A secret stands in the file that did not stand there before. Its value is nowhere in the fact. */
export interface SecretWritten extends ConfigFact<'secret-written'> {
  readonly name: string;
  /** What it looks like, `AWS access key id`; `secret by its name` where only the key says so. */
  readonly looks: string;
  readonly by: 'format' | 'name';
  /** Whether a reference to a secret stood there, so that the value itself now stands in its place. */
  readonly wasReference: boolean;
}

export interface DuplicateKey extends ConfigFact<'duplicate-key'> {
  readonly name: string;
}

/** A Role or ClusterRole grants more than it did: the strongest of its new grants. */
export interface RoleWidened extends ConfigFact<'role-widened'> {
  readonly role: string;
  readonly verb: string;
  readonly resource: string;
  /** The one object the grant is bound to; absent for any. */
  readonly object?: string;
  readonly power: Power;
  readonly clusterWide: boolean;
  /** The built-in role whose holders all get it, by an aggregation label. */
  readonly aggregatedTo?: string;
  readonly isNew: boolean;
  /** How many grants are new. */
  readonly gained: number;
}

/** A Role or ClusterRole grants less than it did, and nothing more. */
export interface RoleNarrowed extends ConfigFact<'role-narrowed'> {
  readonly role: string;
  readonly lost: number;
}

/** A RoleBinding or ClusterRoleBinding gives its role to somebody more, or another role to those it names. */
export interface BindingWidened extends ConfigFact<'binding-widened'> {
  readonly binding: string;
  /** `ServiceAccount ci/default`, `Group system:authenticated`; the widest of those who are new. */
  readonly holder: string;
  readonly reach: 'anonymous' | 'masters' | 'broad' | 'single';
  readonly role: string;
  readonly isNew: boolean;
}
export interface BindingNarrowed extends ConfigFact<'binding-narrowed'> {
  readonly binding: string;
  readonly lost: number;
}
export interface BindingRoleChanged extends ConfigFact<'binding-role-changed'> {
  readonly binding: string;
  readonly from: string;
  readonly to: string;
}

/** A NetworkPolicy lets through what it did not: the widest of its new openings. */
export interface NetworkOpened extends ConfigFact<'network-opened'> {
  readonly policy: string;
  readonly direction: Direction;
  readonly reach: Reach;
  readonly peer: string;
  /** `TCP 80-90`; absent for all ports. */
  readonly ports?: string;
  /** How many openings are new. */
  readonly opened: number;
  /** The policy no longer isolates that direction at all. */
  readonly released: boolean;
}
export interface NetworkClosed extends ConfigFact<'network-closed'> {
  readonly policy: string;
  readonly direction: Direction;
}

/** An object that protects others is gone while what it protects stays; or it came to what was there. */
export interface GuardRemoved extends ConfigFact<'guard-removed'> {
  readonly objectKind: string;
  readonly name: string;
}
export interface GuardAdded extends ConfigFact<'guard-added'> {
  readonly objectKind: string;
  readonly name: string;
}

/** The token of a workflow's job may do more than it did. */
export interface TokenWidened extends ConfigFact<'token-widened'> {
  readonly job: string;
  /** `contents`; `*` for all scopes at once. */
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly isNew: boolean;
}
/** No block says any more what the token of a job may do: the repository's default holds. */
export interface TokenUnset extends ConfigFact<'token-unset'> {
  readonly job: string;
}
export interface TokenNarrowed extends ConfigFact<'token-narrowed'> {
  readonly job: string;
}

/** A workflow now starts on an event of strangers, with the rights of the repository. */
export interface TriggerAdded extends ConfigFact<'trigger-added'> {
  readonly trigger: string;
  /** It also checks out the stranger's code. */
  readonly checksOut: boolean;
  readonly isNew: boolean;
}
export interface TriggerRemoved extends ConfigFact<'trigger-removed'> {
  readonly trigger: string;
}
export interface UntrustedCheckout extends ConfigFact<'untrusted-checkout'> {
  readonly trigger: string;
}

/** The script of a step does something it did not. */
export interface ScriptRisk extends ConfigFact<'script-risk'> {
  readonly step: string;
  readonly risk: 'injection' | 'all-secrets' | 'download' | 'ignored-failure';
  readonly isNew: boolean;
}

export type ConfigChange =
  | FileUnreadable
  | ControlMoved
  | ValueChanged
  | TypeChanged
  | KeyAdded
  | KeyRemoved
  | KeyRenamed
  | KeyMoved
  | DocumentAdded
  | DocumentRemoved
  | ConditionChanged
  | SecretWritten
  | DuplicateKey
  | RoleWidened
  | RoleNarrowed
  | BindingWidened
  | BindingNarrowed
  | BindingRoleChanged
  | NetworkOpened
  | NetworkClosed
  | GuardRemoved
  | GuardAdded
  | TokenWidened
  | TokenUnset
  | TokenNarrowed
  | TriggerAdded
  | TriggerRemoved
  | UntrustedCheckout
  | ScriptRisk;

export const configRule = rulesFor<ConfigChange>();
