import type { SourceLocation } from '../../core/types.ts';
import type { DocumentPair } from './documents.ts';
import type { ConfigNode } from './tree.ts';

/** One step of a path: a map's key, or a list's item by what identifies it. */
export type Step =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'item'; readonly label: string; readonly name?: string };

/**
 * One place of a document that differs between base and head: a scalar, or the root of a subtree that is new or gone.
 * The scalars inside such a subtree are settings too, with `owner` saying that they came or went as part of it.
 */
export interface Setting {
  readonly document: DocumentPair;
  readonly path: readonly Step[];
  /** The map keys of the path alone: `['spec', 'containers', 'securityContext', 'privileged']`. */
  readonly keys: readonly string[];
  /** What it is called: its key; for an item `{ name: X, value: ... }`, X; for an argument `--x=...`, x. */
  readonly name: string;
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
  /** The nodes that hold it on either side. */
  readonly ownerBefore?: ConfigNode | undefined;
  readonly ownerAfter?: ConfigNode | undefined;
  /** The innermost node of head that still stands around what is gone. */
  readonly around?: ConfigNode | undefined;
  /**
   * `kept`: the object that holds the setting stands on both sides; `born`: it is new; `gone`: it was removed.
   * An object is a document, a list item, or what the dialect says; in plain YAML any map.
   */
  readonly owner: 'kept' | 'born' | 'gone';
  /** Part of a schema (a CRD, JSON Schema, OpenAPI): it describes settings and is none. */
  readonly inSchema: boolean;
  /** In a text within the document (a ConfigMap's file), of which the dialect knows nothing: see `Dialect.knowsText`. */
  readonly isNested: boolean;
}

/** Keys that say nothing without the one above them. */
const SWITCHES = new Set([
  'enabled',
  'enable',
  'disabled',
  'disable',
  'enforce',
  'enforced',
  'mode',
  'required',
  'active',
  'level',
  'type',
]);

/** What the setting at a path is called: see `Setting.name`. */
export function nameOf(path: readonly Step[]): string {
  const [last, above] = [path.at(-1), path.at(-2)];
  if (last === undefined) return '';
  if (last.kind === 'item') return last.name ?? nameOf(path.slice(0, -1));
  if (above?.kind === 'item' && last.name === 'value') return above.name ?? last.name;
  return above !== undefined && needsOwner(last.name)
    ? `${nameOf(path.slice(0, -1))}.${last.name}`
    : unflagged(last.name);
}

/** Whether a key is told with what stands above it: a switch, and a number, which tells which and not what. */
const needsOwner = (name: string): boolean => SWITCHES.has(name.toLowerCase()) || /^\d+$/.test(name);

/** Keys that are clear to the file's author only, who knows what stands above. */
const COMMON =
  /^(?:cpu|memory|storage|ephemeral-storage|size|count|limit|min|max|host|port|path|url|address|user|name|key|value|version|timeout|interval|period|class|policy|strategy|provider)$/i;

/** A setting's name as a message has it: with the key above it where many settings are called alike, as `limits.memory`. */
export function tellingName({ name, keys, path }: Setting): string {
  const above = keys.at(-2);
  return above !== undefined && path.at(-1)?.kind === 'key' && COMMON.test(name) ? `${above}.${name}` : name;
}

/** `--anonymous-auth` and `-Dserver.port` as the settings they are. */
const unflagged = (name: string): string => name.replace(/^-{1,2}(?:D(?=[a-z]))?/, '');

/** A path as a human reads it: `spec.containers[name=web].image`. */
export function displayPath(path: readonly Step[]): string {
  let shown = '';
  for (const step of path) {
    if (step.kind === 'item') shown += `[${step.label}]`;
    else shown += shown === '' ? step.name : `.${step.name}`;
  }
  return shown;
}

/** The subject of facts about a place of a document: its path, after the document's title where the file has several. */
export function subjectOf(document: DocumentPair, path: readonly Step[]): string {
  const shown = displayPath(path);
  if (document.title === undefined) return shown === '' ? document.path : shown;
  return shown === '' ? document.title : `${document.title}: ${shown}`;
}

/** Where a setting stands on both sides; for what is gone, `after` is what encloses it in head. */
export function placesOf(setting: Setting): { before?: SourceLocation; after?: SourceLocation } {
  const { document, before, after, ownerBefore, ownerAfter } = setting;
  const old = place(document.before?.path, before ?? (setting.owner === 'kept' ? undefined : ownerBefore));
  const now = place(document.after?.path, after ?? ownerAfter);
  return { ...(old && before ? { before: old } : {}), ...(now ? { after: now } : {}) };
}

/** The place of a node in a file; undefined where either is missing. */
export const place = (path: string | undefined, node: ConfigNode | undefined): SourceLocation | undefined =>
  path === undefined || node === undefined
    ? undefined
    : { path, line: node.line, ...(node.endLine > node.line ? { endLine: node.endLine } : {}) };
