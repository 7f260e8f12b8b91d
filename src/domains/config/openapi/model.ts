/** API descriptions as their facts read them. Sources: spec.openapis.org/oas/v3.1.1, /v3.0.4 and /v2.0. */
import type { ConfigDocument } from '../documents.ts';
import { type ApiFile, originOf, targetOf } from './origins.ts';
import { at, entriesOf, itemsAt, switchOf, textAt, type ConfigNode } from '../tree.ts';

/** OpenAPI 3, or Swagger 2, whose parts that differ are read as their later equivalents. */
export const isOpenApi = ({ root }: ConfigDocument): boolean =>
  /^3\.\d/.test(textAt(root, 'openapi') ?? '') || textAt(root, 'swagger') === '2.0';

/** One side of a description. */
export type Api = ConfigNode;

/** A node of a description, and the map keys that lead to it. */
export interface Site {
  readonly node: ConfigNode;
  readonly path: readonly string[];
  /** The definition that holds it, `User`; absent for what stands where it is used. */
  readonly definition?: string;
  /** What other members of an `allOf` say of the same property. */
  readonly joined?: readonly Site[];
}

const MOST_HOPS = 50;

/** What a node stands for once references are followed; one that leads nowhere that can be read stands for itself. */
export function resolve(api: Api, site: Site): Site {
  let found = site;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const reference = textAt(found.node, '$ref');
    const next = reference === undefined ? undefined : follow(api, found.node, reference);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

/** A place in the file that a reference stands in, or in another; a file as a whole is called by its name. */
function follow(api: Api, from: ConfigNode, reference: string): Site | undefined {
  const origin = originOf(from);
  if (!reference.startsWith('#/')) return origin && elsewhere(origin, reference);
  const isOwn = origin === undefined || origin.root === api;
  return siteAt(isOwn ? api : origin.root, reference.slice(1), isOwn ? undefined : origin);
}

/** A place in another file. */
function elsewhere(origin: ApiFile, reference: string): Site | undefined {
  const target = targetOf(reference, origin.path);
  const file = target && origin.siblings.get(target.path);
  return file && target && siteAt(file.root, target.pointer, file);
}

/** The node at a pointer; in another file than the description's first, its path begins with that of the file. */
function siteAt(root: ConfigNode, pointer: string, file: ApiFile | undefined): Site | undefined {
  const keys = pointer.split('/').slice(1).map(unescaped);
  const node = at(root, ...keys);
  const path = file === undefined ? keys : [file.path, ...keys];
  return node && { node, path, definition: keys.at(-1) ?? nameOfFile(file?.path ?? '') };
}

const nameOfFile = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The site of a key below another, references followed; undefined where there is none. */
function below(api: Api, site: Site | undefined, ...keys: readonly string[]): Site | undefined {
  const node = at(site?.node, ...keys);
  return site && node && resolve(api, { ...site, node, path: [...site.path, ...keys] });
}

/** The entries of the map at a key, references followed. */
export function entriesBelow(api: Api, site: Site | undefined, key: string): (readonly [string, Site])[] {
  const owner = below(api, site, key);
  if (site === undefined || owner === undefined) return [];
  return entriesOf(owner.node).map(([name, node]) => [
    name,
    resolve(api, { ...site, node, path: [...site.path, key, name] }),
  ]);
}

export interface Operation extends Site {
  readonly method: string;
  readonly template: string;
  /** `GET /users/{id}` */
  readonly title: string;
  readonly item: Site;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** All operations, in the order of the file. Some authors keep each in a file of its own. */
export const operationsOf = (api: Api): Operation[] =>
  entriesBelow(api, { node: api, path: [] }, 'paths').flatMap(([template, item]) =>
    entriesOf(item.node)
      .filter(([method]) => METHODS.has(method))
      .map(([method, node]) => ({
        ...resolve(api, { node, path: ['paths', template, method] }),
        method,
        template,
        title: `${method.toUpperCase()} ${template}`,
        item,
      })),
  );

/** A path without the names of its parameters, which no client sees. */
export const shapeOfTemplate = (template: string): string => template.replace(/\{[^{}/]*\}/g, '{}');

export interface Parameter extends Site {
  readonly name: string;
  readonly place: string;
  readonly isRequired: boolean;
  /** What tells it from others: its place and name; for one of the path, its turn. */
  readonly identity: string;
}

/** Headers that OpenAPI leaves to media types and security schemes. */
const NO_PARAMETERS = new Set(['accept', 'authorization', 'content-type']);

/** The parameters of an operation, its own before those of its path; the body of Swagger 2 aside. */
export function parametersOf(api: Api, { node, path, item, template }: Operation): Parameter[] {
  const sites = [{ node, path }, item].flatMap((owner) =>
    itemsAt(owner.node, 'parameters').map((each) =>
      resolve(api, { node: each, path: [...owner.path, 'parameters', textAt(each, 'name') ?? ''] }),
    ),
  );
  const turns = [...template.matchAll(/\{([^{}/]*)\}/g)].map(([, name]) => name);
  const parameters = sites.flatMap((site): Parameter[] => {
    const [name, place] = [textAt(site.node, 'name') ?? '', textAt(site.node, 'in') ?? ''];
    if (place === 'body' || (place === 'header' && NO_PARAMETERS.has(name.toLowerCase()))) return [];
    const known = place === 'header' ? name.toLowerCase() : name;
    const identity = `${place} ${place === 'path' ? turns.indexOf(name) : known}`;
    return [{ ...site, name, place, identity, isRequired: isTrue(site.node, 'required') }];
  });
  return [...new Map(parameters.toReversed().map((each) => [each.identity, each])).values()].toReversed();
}

/** The body of a request; in Swagger 2 a parameter like others. */
export function bodyOf(api: Api, operation: Operation): Site | undefined {
  const parameters = itemsAt(operation.node, 'parameters').map((node) =>
    resolve(api, { node, path: [...operation.path, 'parameters', 'body'] }),
  );
  return below(api, operation, 'requestBody') ?? parameters.find(({ node }) => textAt(node, 'in') === 'body');
}

/** The schema of each media type of a body or response; Swagger 2 has one for all, without a type. */
export function contentOf(api: Api, site: Site | undefined): ReadonlyMap<string, Site | undefined> {
  const single = below(api, site, 'schema');
  if (single !== undefined) return new Map([['*/*', single]]);
  const content = entriesBelow(api, site, 'content');
  return new Map(content.map(([type, media]) => [plainType(type), below(api, media, 'schema')]));
}

/** A media type without its parameters. */
const plainType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

export const isTrue = (node: ConfigNode | undefined, key: string): boolean => switchOf(at(node, key)) === true;
