/** One schema as clients meet it: references followed, `allOf` joined, and all spellings of `nullable` alike. */
import { signature } from '../likeness.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { type Api, isTrue, resolve, type Site } from './model.ts';

/** Above this many parts a schema is read only so far. */
const MOST_PARTS = 200;

export interface Schema {
  /** The schema itself, then all that it joins. */
  readonly parts: readonly Site[];
  readonly site: Site;
}

export function schemaOf(api: Api, start: Site): Schema {
  const site = resolve(api, start);
  const parts = new Map<ConfigNode, Site>();
  const waiting = [site, ...(start.joined ?? []).map((part) => resolve(api, part))];
  for (let next = waiting.shift(); next !== undefined && parts.size < MOST_PARTS; next = waiting.shift()) {
    if (parts.has(next.node)) continue;
    parts.set(next.node, next);
    waiting.push(...joinedBy(next).map((part) => resolve(api, part)));
  }
  return { parts: [...parts.values()], site };
}

/** The members of `allOf`, and the one schema that is not null of `oneOf: [X, { type: 'null' }]`. */
function joinedBy(site: Site): Site[] {
  const only = variantNodes(site.node).length === 1 ? variantNodes(site.node) : [];
  return [...itemsAt(site.node, 'allOf'), ...only].map((node) => ({ ...site, node }));
}

const alternatives = (node: ConfigNode): readonly ConfigNode[] => [
  ...itemsAt(node, 'oneOf'),
  ...itemsAt(node, 'anyOf'),
];
const isNull = (node: ConfigNode): boolean => textAt(node, 'type') === 'null';
const variantNodes = (node: ConfigNode): readonly ConfigNode[] => alternatives(node).filter((each) => !isNull(each));

/** The alternatives of `oneOf` and `anyOf` that refer to definitions, by their names; those written in place have none. */
export const namedVariants = ({ parts }: Schema): ReadonlyMap<string, Site> =>
  new Map(
    parts.flatMap((part) => {
      const nodes = variantNodes(part.node);
      return nodes.flatMap((node): [string, Site][] => {
        const name = textAt(node, '$ref')?.replace(/^.*\//, '');
        return name === undefined || nodes.length === 1 ? [] : [[name, { ...part, node }]];
      });
    }),
  );

/** One of the schemas that data may be of. */
export interface Option {
  /** The definition's name, or the type of what is written in place. */
  readonly label: string;
  readonly isNamed: boolean;
  /** What tells it from others: its name, or all that it says. */
  readonly identity: string;
}

/** All alternatives of a schema, a lone one too; a schema without any is the one thing it may be. */
export function optionsOf(schema: Schema): readonly Option[] {
  const { parts, site } = schema;
  const nodes = parts.flatMap(({ node }) => variantNodes(node));
  if (nodes.length > 0) return nodes.map(optionOf);
  if (site.definition !== undefined && site.path.at(-1) === site.definition) return [definitionOption(site.definition)];
  return typesOf(schema).length === 0 ? [] : [optionOf(site.node)];
}

function optionOf(node: ConfigNode): Option {
  const name = textAt(node, '$ref')?.replace(/^.*\//, '');
  const label = textAt(node, 'title') ?? textAt(node, 'type') ?? 'object';
  return name === undefined ? { label, isNamed: false, identity: signature(node) } : definitionOption(name);
}

const definitionOption = (name: string): Option => ({ label: name, isNamed: true, identity: name });

/** The types a schema names, `null` aside; what has properties is an object and what has items an array. */
export function typesOf(schema: Schema): readonly string[] {
  const named = [...new Set(schema.parts.flatMap(({ node }) => textsOf(at(node, 'type'))))];
  if (named.length > 0) return named.filter((type) => type !== 'null');
  if (propertiesOf(schema).size > 0) return ['object'];
  return find(schema, 'items') === undefined ? [] : ['array'];
}

export const isNullable = ({ parts }: Schema): boolean =>
  parts.some(
    ({ node }) =>
      isTrue(node, 'nullable') ||
      isTrue(node, 'x-nullable') ||
      textsOf(at(node, 'type')).includes('null') ||
      alternatives(node).some(isNull),
  );

/** The properties of all parts; of those that several parts describe the last is met first. */
export function propertiesOf({ parts }: Schema): ReadonlyMap<string, Site> {
  const found = new Map<string, Site>();
  for (const part of parts)
    for (const [name, node] of entriesOf(at(part.node, 'properties'))) {
      const { joined: _joined, ...owner } = part;
      const site = { ...owner, node, path: [...part.path, 'properties', name] };
      const known = found.get(name);
      found.set(name, known === undefined ? site : { ...site, joined: [known, ...(known.joined ?? [])] });
    }
  return found;
}

export const requiredOf = ({ parts }: Schema): ReadonlySet<string> =>
  new Set(parts.flatMap(({ node }) => textsOf(at(node, 'required'))));

/** The node of a keyword, in the first part that has it. */
export const find = ({ parts }: Schema, keyword: string): ConfigNode | undefined =>
  parts.map(({ node }) => at(node, keyword)).find((node) => node !== undefined);

/** The text of a keyword, likewise. */
export const textOf = (schema: Schema, keyword: string): string | undefined => textsOf(find(schema, keyword))[0];

/** The values a schema lists; undefined where it takes any. */
export function valuesOf(schema: Schema): readonly string[] | undefined {
  const only = find(schema, 'const');
  const list = find(schema, 'enum');
  return list === undefined ? only && textsOf(only) : textsOf(list);
}

/** Whether a schema, or a part of it, sets a mark: `deprecated`. */
export const says = ({ parts }: Schema, mark: string): boolean => parts.some(({ node }) => isTrue(node, mark));
