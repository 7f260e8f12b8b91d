/** What objects no longer hold, or must newly hold. */
import { matchRenames } from '../renames.ts';
import { at, type ConfigNode } from '../tree.ts';
import { isTrue, type Site } from './model.ts';
import { find, propertiesOf, requiredOf, typesOf } from './schema.ts';
import type { Check, SchemaBreak } from './schema-break.ts';

/** A property that stands under another name is said to be renamed, once. */
export const propertiesRemoved: Check = ({ before, after, direction }) => {
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const required = requiredOf(before);
  const oneWay = direction === 'request' ? 'readOnly' : 'writeOnly';
  const removed = [...had].filter(([name, { node }]) => !has.has(name) && !isTrue(node, oneWay));
  if (removed.length === 0 || (has.size === 0 && typesOf(after).join() !== 'object')) return [];
  const renamed = new Map([...renamesOf(removed, had, has)].map(([to, from]) => [from, to]));
  return removed.map(([name, { node }]): SchemaBreak => {
    const to = renamed.get(name);
    const enclosing = find(after, 'properties') ?? after.site.node;
    if (to !== undefined)
      return { what: 'property-renamed', property: name, to, before: node, after: has.get(to)?.node ?? enclosing };
    return {
      what: 'property-removed',
      property: name,
      before: node,
      after: enclosing,
      ...(isTrue(node, 'deprecated') ? { isDeprecated: true } : {}),
      ...(required.has(name) ? { isRequired: true } : {}),
    };
  });
};

type Properties = ReadonlyMap<string, Site>;

/** Which new properties are removed ones under another name: new name -> old name. */
function renamesOf(removed: readonly (readonly [string, Site])[], had: Properties, has: Properties) {
  const added = [...has].filter(([name]) => !had.has(name));
  return matchRenames(removed.map(entry), added.map(entry));
}

const removedFrom = (had: Properties, has: Properties) => [...had].filter(([name]) => !has.has(name));

const entry = ([name, { node }]: readonly [string, Site]) => [name, node] as const;

/** A required property that the server fills in itself asks nothing of clients; that one has another name says it all. */
export const propertiesRequired: Check = ({ before, after }) => {
  const [had, has, required] = [propertiesOf(before), propertiesOf(after), requiredOf(before)];
  const fresh = [...requiredOf(after)].filter((property) => !required.has(property));
  const renamed = fresh.length === 0 ? new Map<string, string>() : renamesOf(removedFrom(had, has), had, has);
  return fresh.flatMap((property): SchemaBreak[] => {
    const node = has.get(property)?.node;
    if (node === undefined || renamed.has(property)) return [];
    if (at(node, 'default') !== undefined || isTrue(node, 'readOnly')) return [];
    const old = had.get(property)?.node;
    const what = old === undefined ? 'property-added-required' : 'property-became-required';
    return [{ what, property, before: old ?? before.site.node, after: node }];
  });
};

export const propertiesOptional: Check = ({ before, after }) => {
  const [had, has, required] = [propertiesOf(before), propertiesOf(after), requiredOf(after)];
  return [...requiredOf(before)].flatMap((property): SchemaBreak[] => {
    const [old, now] = [had.get(property)?.node, has.get(property)?.node];
    if (required.has(property) || old === undefined || now === undefined || isTrue(old, 'writeOnly')) return [];
    return [{ what: 'property-became-optional', property, before: old, after: now }];
  });
};

const isClosed = (node: ConfigNode | undefined): boolean => node?.kind === 'scalar' && node.value === false;

export const propertiesClosed: Check = ({ before, after }) => {
  const [old, now] = [find(before, 'additionalProperties'), find(after, 'additionalProperties')];
  return !isClosed(old) && isClosed(now) ? [{ what: 'properties-closed', before: old, after: now }] : [];
};
