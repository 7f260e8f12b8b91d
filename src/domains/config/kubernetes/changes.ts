/** The facts of Kubernetes manifests. */
import type { SourceLocation } from '../../../core/types.ts';
import type { Direction, Reach } from '../algebra/network-policy.ts';
import type { Mitigation } from '../algebra/rbac-mitigations.ts';
import type { Power } from '../algebra/rbac-powers.ts';
import type { ConfigFact } from '../setting-changes.ts';

/** A Role or ClusterRole grants more than it did: the strongest of its new grants. */
export interface RoleWidened extends ConfigFact<'role-widened'> {
  readonly role: string;
  readonly verb: string;
  /** The API group; '' for the core group. */
  readonly apiGroup: string;
  /** `pods`, `pods/exec`, a wildcard; for a URL of the API server, the URL. */
  readonly resource: string;
  /** The one object the grant is bound to; absent for any. */
  readonly object?: string;
  readonly power: Power;
  readonly clusterWide: boolean;
  /** Whether it held in every namespace, and holds in one now. */
  readonly isNarrower?: true;
  /** Of a Role: where it holds. */
  readonly namespace?: string;
  /** The built-in role whose holders all get it, by an aggregation label. */
  readonly aggregatedTo?: string;
  readonly isNew: boolean;
  /** Whether another file that did not change holds a role of this name that grants as much. */
  readonly isCopy?: true;
  /** How many grants are new. */
  readonly gained: number;
  /** Why it is worth less than its power says. */
  readonly mitigation?: Mitigation;
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
  /** Of a role that only reads: objects that it names, and no secret, or custom objects. Of one that tells who leads: leases. */
  readonly gives?: 'by-name' | 'custom' | 'leases' | undefined;
  /** Who held it in the holder's place, where nobody more than before holds it. */
  readonly instead?: string;
  readonly isNew: boolean;
}
export interface BindingNarrowed extends ConfigFact<'binding-narrowed'> {
  readonly binding: string;
  readonly lost: number;
}
export interface BindingRoleChanged extends ConfigFact<'binding-role-changed'> {
  readonly binding: string;
  /** It held in one namespace, and now holds in all. */
  readonly reachesCluster: boolean;
  /** Whether it is the same binding to the API; of another kind it is a new one. */
  readonly isSameObject: boolean;
  /** It holds in all only where a value of the template says so. */
  readonly onDemand?: true;
  readonly from: string;
  readonly to: string;
}

/** Whom a NetworkPolicy names: addresses, or pods by labels and the labels of their namespaces; everyone where nothing is said. */
export interface NetworkPeer {
  readonly block?: string;
  readonly pods?: string;
  /** Empty for all namespaces; absent for the policy's own. */
  readonly namespaces?: string;
}

/** A NetworkPolicy lets through what it did not: the widest of its new openings. */
export interface NetworkOpened extends ConfigFact<'network-opened'> {
  readonly policy: string;
  readonly direction: Direction;
  readonly reach: Reach;
  readonly peer: NetworkPeer;
  /** `TCP 80-90`; absent for all ports. */
  readonly ports?: string;
  /** How many openings are new. */
  readonly opened: number;
  /** Whether the peer could connect before, to fewer ports. */
  readonly isKnownPeer: boolean;
  /** The policy no longer isolates that direction at all. */
  readonly released: boolean;
  /** All addresses of IPv4 or of IPv6 are let through, as all of the other were before. */
  readonly isOtherFamily?: true;
}
export interface NetworkClosed extends ConfigFact<'network-closed'> {
  readonly policy: string;
  readonly direction: Direction;
}

/** An object that protects others is gone while what it protects stays; or it came to what was there. */
export interface GuardRemoved extends ConfigFact<'guard-removed'> {
  /** What it stood guard over. */
  readonly guards: 'network' | 'mesh' | 'admission' | 'webhook' | 'disruption';
  readonly objectKind: string;
  readonly name: string;
}
export interface GuardAdded extends ConfigFact<'guard-added'> {
  readonly objectKind: string;
  readonly name: string;
}

/** A CustomResourceDefinition no longer takes, keeps or reads objects as it did. */
export interface CrdBroken extends ConfigFact<'crd-broken'> {
  readonly crd: string;
  readonly what: CrdBreak;
  /** The field, as `spec.replicas`; the version where the break is of a version as a whole. */
  readonly field: string;
  /** How many more fields break in the same way. */
  readonly others: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly weight?: CrdWeight;
  /** Of a version: objects were stored in it. */
  readonly wasStored?: true;
}

/**
 * Why a break weighs less than others of its kind: sensible objects meet it (`mild`), it was told before (`announced`), it is of a
 * version that promised nothing (`early`), within a type of Kubernetes itself (`embedded`), in a folder from which Helm takes
 * nothing away (`left-alone`), the work of another version of the generator (`regenerated`), or of what the last release did not have (`unreleased`).
 */
export type CrdWeight = 'mild' | 'announced' | 'early' | 'embedded' | 'left-alone' | 'regenerated' | 'unreleased';

export type CrdBreak =
  | 'removed'
  | 'copy-removed'
  | 'version-removed'
  | 'scope-changed'
  | 'field-removed'
  | 'field-renamed'
  | 'type-changed'
  | 'format-changed'
  | 'required-added'
  | 'enum-narrowed'
  | 'enum-added'
  | 'bound-tightened'
  | 'bound-added'
  | 'pattern-added'
  | 'pattern-changed'
  | 'null-refused'
  | 'unknown-refused'
  | 'validation-added'
  | 'default-changed'
  | 'merge-changed'
  | 'storage-moved'
  | 'conversion-removed'
  | 'subresource-removed'
  | 'short-name-removed'
  | 'identity-changed'
  | 'enum-widened'
  | 'selectable-removed';

/** A manifest takes up another version of its API, or is new. */
export interface ApiVersionMoved extends ConfigFact<'api-version-moved'> {
  readonly object: string;
  /** Absent for a new manifest. */
  readonly from?: string | undefined;
  readonly to: string;
  readonly isOlder: boolean;
  /** The release that no longer serves it, as `Kubernetes 1.25`, and what to use instead; absent for a version that stays. */
  readonly removedIn?: string | undefined;
  readonly replacement?: string | undefined;
  /** Whether the release deployed to, where settings name it, still serves it. */
  readonly isServed?: boolean;
  /** Whether its template asks for the API, or for the release of the cluster, before it renders it. */
  readonly isAskedFor?: true;
  /** Whether the repository has other objects of the version, the file is named after it, or the same stands there for newer clusters. */
  readonly isPractice?: true;
}

/** A NetworkPolicy selects fewer pods than it did: the rest is as open as if it were not there. */
export interface NetworkPolicyNarrowed extends ConfigFact<'network-policy-narrowed'> {
  readonly policy: string;
  /** What pods need to have now, `app=web`. */
  readonly labels: string;
  /** Whether the pods of the change that it selected have the labels. */
  readonly isFollowed?: true;
}

/** A container that stays is no longer asked whether it is ready. */
export interface ReadinessRemoved extends ConfigFact<'readiness-removed'> {
  readonly container: string;
  /** Whether its liveness probe went with it. */
  readonly withLiveness?: true;
  /** The Service of the same change that sends it requests. */
  readonly service?: string;
}

/** An object has another name, namespace or kind: the cluster gets a new one, and the old one stays or is deleted. */
export interface ObjectRenamed extends ConfigFact<'object-renamed'> {
  readonly objectKind: string;
  /** As head calls it. */
  readonly name: string;
  readonly what: 'name' | 'namespace' | 'kind';
  readonly from: string;
  readonly to: string;
  /** Those of the change who named it name it by its new name now, and none by the old. */
  readonly isFollowed?: true;
}

/** A name that an object refers to no longer stands for anything among the objects of the change. */
export interface ReferenceBroken extends ConfigFact<'reference-broken'> {
  /** Who refers, `Deployment/web`. */
  readonly object: string;
  readonly what: 'object' | 'backend' | 'key' | 'emptied' | 'volume' | 'port' | 'pods' | 'budget';
  /** What it refers to, `ConfigMap/shop`, `size of ConfigMap/shop`, `http`. */
  readonly to: string;
  /** Whether who refers is new: nobody relies on it yet. */
  readonly isNew?: true;
}

/** A Secret, or a key that encrypts Secrets, lies readable in the repository. Its values are nowhere in the fact. */
export interface SecretCommitted extends ConfigFact<'secret-committed'> {
  readonly name: string;
  /** The key of its first value, and how many more there are. */
  readonly first: string;
  readonly others: number;
  /** `guessable`: nothing but passwords that everybody tries first. `unsealed`: it was encrypted, or fetched from elsewhere. */
  readonly what: 'value' | 'guessable' | 'unsealed' | 'key';
  /** The lines of the object. */
  readonly within: SourceLocation;
}

export type KubernetesChange =
  | SecretCommitted
  | ObjectRenamed
  | ReferenceBroken
  | RoleWidened
  | RoleNarrowed
  | BindingWidened
  | BindingNarrowed
  | BindingRoleChanged
  | NetworkOpened
  | NetworkClosed
  | GuardRemoved
  | GuardAdded
  | CrdBroken
  | NetworkPolicyNarrowed
  | ReadinessRemoved
  | ApiVersionMoved;
