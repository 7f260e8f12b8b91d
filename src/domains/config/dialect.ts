import type { Settings } from '../../core/settings.ts';
import type { ConfigChange } from './changes.ts';
import type { ConfigDocument, DocumentPair } from './documents.ts';
import type { Setting } from './setting.ts';
import type { ConfigNode } from './tree.ts';

/**
 * One kind of configuration: Kubernetes, a workflow, Helm values. A plugin file of `dialects/` exports one as default.
 * All of it is optional but the name and how its documents are known; the core does what is left out.
 */
export interface Dialect {
  /** As facts and controls name it: `kubernetes`. */
  readonly name: string;
  /** Whether a document is of this dialect: by content first, by path second. The first dialect that says so has it. */
  recognises(document: ConfigDocument): boolean;
  /** What makes a document the same on both sides, as `apps/Deployment/prod/web`; without one, likeness decides. */
  identity?(document: ConfigDocument): string | undefined;
  /** Whether two documents of different identities are two, however alike they are. */
  areTwo?(before: ConfigDocument, after: ConfigDocument): boolean;
  /** How a document is called where a file has several: `Deployment/web`. */
  title?(document: ConfigDocument): string | undefined;
  /**
   * What tells the items of the list at `keys` apart: `{ key: 'name', value: 'web' }` is shown as `[name=web]`.
   * Undefined: the core's own keys are tried (name, id, key, ...), then likeness.
   */
  itemIdentity?(
    keys: readonly string[],
    item: ConfigNode,
  ): { readonly key: string; readonly value: string } | undefined;
  /** Whether the subtree at `keys` describes a schema instead of setting something: no control looks inside. */
  isSchema?(keys: readonly string[], document: ConfigDocument): boolean;
  /** Whether the keys of a document are a closed vocabulary, so that none is ever a rename of another. */
  closedKeys?(keys: readonly string[], document: ConfigDocument): boolean;
  /** Whether the text at `keys` is written as the dialect itself is, so that all it says of the document it says of the text. */
  knowsText?(keys: readonly string[], document: ConfigDocument): boolean;
  /** Whether the map entry at `keys` is an object of its own, as a list item is: what stands in a new one is born, not opened. */
  isObject?(keys: readonly string[], document: ConfigDocument, entry: Entry): boolean;
  /** Whether the dialect's own facts speak for this setting: generic controls and structural facts stay silent there. */
  owns?(setting: Setting): boolean;
  /**
   * Settings that stand in no single place, as the user a container runs as, taken from it or from its pod.
   * Only controls read them.
   */
  effective?(pair: DocumentPair): readonly Setting[];
  /**
   * Facts that need more than one setting, or more than one document: effective permissions, peers of a policy.
   * `settings` are what the user says of the whole domain.
   */
  facts?(pairs: readonly DocumentPair[], settings: Settings['config']): readonly ConfigChange[];
}

/** The entry of a map, with what stands around it on either side. */
export interface Entry {
  readonly node: ConfigNode;
  readonly owners: readonly (ConfigNode | undefined)[];
}
