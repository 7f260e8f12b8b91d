/** The media types of a body or response, and the schema of each. */
import { at } from '../tree.ts';
import type { Direction } from './changes.ts';
import type { SchemaPair } from './compare-schemas.ts';
import type { Compared, Pair } from './finding.ts';
import { contentOf, type Site } from './model.ts';

type Content = ReadonlyMap<string, Site | undefined>;

/** Media types that are no longer taken or given, and the schemas of those that still are. */
export function compareContent(pair: Pair, before: Site, after: Site, direction: Direction): Compared {
  const [old, now] = [contentOf(pair.base, before), contentOf(pair.head, after)];
  const lost = now.size === 0 ? [] : [...old.keys()].filter((type) => !isCovered(type, now));
  return {
    findings: lost.map((type) => ({
      what: 'media-type-removed',
      operation: pair.after.title,
      element: type,
      direction,
      path: [...after.path, 'content', type],
      before: at(before.node, 'content', type) ?? before.node,
      after: at(after.node, 'content') ?? after.node,
      cause: `${direction} ${type}`,
    })),
    schemas: sharedSchemas(pair, { old, now }, direction, ''),
  };
}

/** `*` and `application/*` cover what they match; without a type a schema is for all of them. */
const isCovered = (type: string, among: Content): boolean =>
  type === '*/*' || [type, `${type.split('/')[0] ?? ''}/*`, '*/*'].some((each) => among.has(each));

/** The schemas of the media types on both sides. */
export const sharedSchemas = (
  { after: { title } }: Pair,
  { old, now }: { readonly old: Content; readonly now: Content },
  direction: Direction,
  element: string,
): SchemaPair[] =>
  [...old].flatMap(([type, before]) => {
    const after = now.get(type) ?? now.get('*/*');
    return before && after ? [{ before, after, direction, operation: title, element }] : [];
  });
