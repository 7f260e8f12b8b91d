import { Unreadable } from '../../../core/errors.ts';
import type { ConfigNode } from '../tree.ts';
import type { Direction } from './changes.ts';
import type { Api, Site } from './model.ts';
import { isOfKubernetes } from './kubernetes-types.ts';
import { find, namedVariants, propertiesOf, type Schema, schemaOf } from './schema.ts';
import type { Both, SchemaBreak } from './schema-break.ts';
import { CHECKS } from './schema-breaks.ts';
import { typeChanged } from './schema-values.ts';

/** One schema on both sides, as an operation meets it. */
export interface SchemaPair {
  readonly before: Site;
  readonly after: Site;
  readonly direction: Direction;
  readonly operation: string;
  /** `limit`, `User.email`; empty for a body that is written where it is used. */
  readonly element: string;
  /** It is a type of Kubernetes itself, or part of one. */
  readonly isOfKubernetes?: true;
}

/** A break, with the schema it was found in. */
export interface FoundBreak {
  readonly pair: SchemaPair;
  readonly found: SchemaBreak;
}

/** Definitions that refer to each other may meet in more ways than there are definitions. */
const MOST_PAIRS = 200_000;

/**
 * All breaks of some schemas and of what lies below them. A definition is compared once a direction, however many use it,
 * and without recursion, for definitions may refer to themselves. Throws `Unreadable` where they meet in too many ways.
 */
export function compareSchemas(base: Api, head: Api, pairs: readonly SchemaPair[]): FoundBreak[] {
  const seen = { request: new Map<ConfigNode, Set<ConfigNode>>(), response: new Map<ConfigNode, Set<ConfigNode>>() };
  const waiting = pairs.toReversed();
  const breaks: FoundBreak[] = [];
  let compared = 0;
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const before = schemaOf(base, pair.before);
    const after = schemaOf(head, pair.after);
    const met = seen[pair.direction].get(before.site.node) ?? new Set();
    if (met.has(after.site.node)) continue;
    seen[pair.direction].set(before.site.node, met.add(after.site.node));
    if (++compared > MOST_PAIRS) throw new Unreadable('its schemas refer to each other in too many ways');
    const known = {
      ...pair,
      before: before.site,
      after: after.site,
      element: elementOf(pair, after.site),
      ...mark(before, after),
    };
    const both = { before, after, direction: pair.direction };
    breaks.push(...breaksOf(both).map((found) => ({ pair: told(found, pair, known), found })));
    waiting.push(...children(known, both).toReversed());
  }
  return breaks;
}

/** Of another type, nothing else that a schema says is comparable. */
function breaksOf(both: Both): readonly SchemaBreak[] {
  const retyped = typeChanged(both);
  return retyped.length > 0 ? retyped : CHECKS.flatMap((check) => check(both));
}

const mark = (before: Schema, after: Schema) =>
  isOfKubernetes(before.site.definition) && isOfKubernetes(after.site.definition)
    ? { isOfKubernetes: true as const }
    : {};

/** What may newly be a definition is called by where it stands, not by the definition. */
const told = ({ to }: SchemaBreak, { element }: SchemaPair, known: SchemaPair): SchemaPair =>
  to === known.element ? { ...known, element } : known;

/** A definition is called by its name, whoever uses it. */
const elementOf = ({ element, after }: SchemaPair, site: Site): string =>
  site.path === after.path ? element : (site.definition ?? element);

/** What stands below a schema on both sides. */
function children(pair: SchemaPair, both: Both): SchemaPair[] {
  const now = propertiesOf(both.after);
  const properties = [...propertiesOf(both.before)].flatMap(([name, before]) => {
    const after = now.get(name);
    return after === undefined ? [] : [{ ...pair, before, after, element: join(pair.element, name) }];
  });
  return [
    ...properties,
    ...below(pair, both, 'items', `${pair.element}[]`),
    ...below(pair, both, 'additionalProperties', join(pair.element, '*')),
    ...alternatives(pair, both),
  ];
}

const join = (element: string, name: string): string => (element === '' ? name : `${element}.${name}`);

function below(pair: SchemaPair, both: Both, keyword: string, element: string): SchemaPair[] {
  const [before, after] = [siteAt(both.before, keyword), siteAt(both.after, keyword)];
  return before && after ? [{ ...pair, before, after, element }] : [];
}

function siteAt(schema: Schema, keyword: string): Site | undefined {
  const node = find(schema, keyword);
  return node?.kind === 'map' ? { ...schema.site, node, path: [...schema.site.path, keyword] } : undefined;
}

/** Alternatives that refer to definitions of the same name. */
function alternatives(pair: SchemaPair, both: Both): SchemaPair[] {
  const now = namedVariants(both.after);
  return [...namedVariants(both.before)].flatMap(([element, before]) => {
    const after = now.get(element);
    return after === undefined ? [] : [{ ...pair, before, after, element }];
  });
}
