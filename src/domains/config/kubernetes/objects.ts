/** Kubernetes objects as the dialect's facts read them. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';

/** An API version that carries a group, or the core group's `v1`: what tells a manifest from any other file with a `kind`. */
const API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$|\{\{/;

export const isObject = ({ root }: ConfigDocument): boolean =>
  API_VERSION.test(textAt(root, 'apiVersion') ?? '') && textAt(root, 'kind') !== undefined;

/** Whether an object is but a part of one: see `ConfigDocument.isPatch`. */
export const isPatch = ({ before, after }: DocumentPair): boolean => (after ?? before)?.isPatch === true;

export const kindOf = (document: ConfigDocument | undefined): string => textAt(document?.root, 'kind') ?? '';

/** The API group without its version; '' for the core group. */
export const groupOf = ({ root }: ConfigDocument): string => {
  const version = textAt(root, 'apiVersion') ?? '';
  return version.includes('/') ? version.slice(0, version.indexOf('/')) : '';
};

export const nameOf = ({ root }: ConfigDocument): string | undefined =>
  asIncluded(textAt(root, 'metadata', 'name') ?? textAt(root, 'metadata', 'generateName'));

export const namespaceOf = ({ root }: ConfigDocument): string =>
  asIncluded(textAt(root, 'metadata', 'namespace')) ?? '';

/**
 * A name as templates put it together, in one spelling of those that come to the same: `template` is `include`, `$` is what
 * `.` is outside of loops, and `printf` sets what it includes between two texts.
 */
export function asIncluded(name: string | undefined): string | undefined {
  if (name?.includes('{{') !== true) return name;
  const [, before = '', after = '', included] = PRINTED.exec(name) ?? [];
  const plain = included === undefined ? name : `${before}{{ ${included} }}${after}`;
  return plain.replace(INCLUDED, '{{ include "$1" . }}');
}

const PRINTED = /^\{\{-? *printf "([\w.-]*)%s([\w.-]*)" \((include "[\w.-]+" [.$])\) *-?\}\}$/;
const INCLUDED = /\{\{-? *(?:include|template) "([\w.-]+)" [.$] *-?\}\}/g;

/** What an object goes by within its namespace. */
export const kindAndName = (document: ConfigDocument): string => `${kindOf(document)} ${nameOf(document) ?? ''}`;

/** Whether two objects are of one kind, name and namespace. */
export const isSameObject = (one: ConfigDocument | undefined, other: ConfigDocument | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  kindOf(one) === kindOf(other) &&
  nameOf(one) === nameOf(other) &&
  namespaceOf(one) === namespaceOf(other);

/** Where each kind keeps the pods it runs. */
const POD_PATHS: readonly (readonly string[])[] = [
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'template', 'spec'],
  ['template', 'spec'],
  ['spec'],
];

/** The map keys that lead to an object's pod: the first place that lists containers. */
export const podPathOf = (root: ConfigNode): readonly string[] | undefined =>
  POD_PATHS.find((path) => at(root, ...path, 'containers')?.kind === 'list');
