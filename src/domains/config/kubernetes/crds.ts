/** What a CustomResourceDefinition no longer takes, keeps or reads: base against head, version by version. */
import type { CrdBreak, CrdBroken } from './changes.ts';
import type { DocumentPair } from '../documents.ts';
import { at, itemsAt, switchOf, textAt, type ConfigNode } from '../tree.ts';
import { envelopeBreaks } from './crd-envelope.ts';
import { compareSchemas, type SchemaBreak } from './crd-schema.ts';
import { objectFact } from './fact.ts';
import { nameOf } from './objects.ts';

export function crdFacts(pair: DocumentPair): CrdBroken[] {
  const { before, after } = pair;
  if (before === undefined) return [];
  if (after === undefined) return broken(pair, [{ what: 'removed', field: '', before: before.root }]);
  const [old, now] = [versionsOf(before.root), versionsOf(after.root)];
  const versions = [...old].flatMap(([name, version]): SchemaBreak[] => {
    const kept = now.get(name);
    if (!isServed(version)) return [];
    if (kept === undefined || !isServed(kept))
      return [
        { what: 'version-removed', field: name, before: version, after: kept ?? at(after.root, 'spec', 'versions') },
      ];
    return compareSchemas(schemaOf(version), schemaOf(kept));
  });
  const scope = { before: at(before.root, 'spec', 'scope'), after: at(after.root, 'spec', 'scope') };
  const [from, to] = [textAt(before.root, 'spec', 'scope'), textAt(after.root, 'spec', 'scope')];
  const moved: SchemaBreak[] = from === to ? [] : [{ what: 'scope-changed', field: 'scope', ...scope, from, to }];
  return [...byKind([...moved, ...envelopeBreaks(before, after), ...versions]).values()].flatMap((found) =>
    broken(pair, found),
  );
}

const versionsOf = (root: ConfigNode): ReadonlyMap<string, ConfigNode> =>
  new Map(itemsAt(root, 'spec', 'versions').map((version) => [textAt(version, 'name') ?? '', version]));

const isServed = (version: ConfigNode): boolean => switchOf(at(version, 'served')) !== false;
const schemaOf = (version: ConfigNode): ConfigNode | undefined => at(version, 'schema', 'openAPIV3Schema');

/** Definitions are often generated: one edit of a type breaks many fields alike, and is one finding. */
function byKind(breaks: readonly SchemaBreak[]): ReadonlyMap<CrdBreak, SchemaBreak[]> {
  const kinds = new Map<CrdBreak, SchemaBreak[]>();
  const seen = new Set<string>();
  for (const found of breaks) {
    const same = `${found.what} ${found.field} ${found.to ?? ''}`;
    if (seen.has(same)) continue;
    seen.add(same);
    const known = kinds.get(found.what);
    if (known) known.push(found);
    else kinds.set(found.what, [found]);
  }
  return kinds;
}

/** All breaks of one kind, the first of them named. */
function broken(pair: DocumentPair, [first, ...more]: readonly SchemaBreak[]): CrdBroken[] {
  if (first === undefined) return [];
  const { what, field, from, to, before, after = pair.after?.root } = first;
  const crd = nameOfCrd(pair);
  const values = `${from ?? 'unset'}->${to ?? 'unset'}`;
  const where = objectFact(pair, ['spec', 'versions'], `${field} ${what} ${values}`, { before, after });
  // The same edit of several definitions comes from one edit of what they are generated from, or from one release.
  const edit = STRICTER.has(what) ? '' : `: ${field.slice(field.lastIndexOf('.') + 1)} ${values}`;
  const group = `${what} ${makerOf(crd)}${edit}`;
  return [{ kind: 'crd-broken', ...where, group, crd, what, field, others: more.length, from, to }];
}

/** What a release adds to all its definitions, each in its own words. */
const STRICTER: ReadonlySet<CrdBreak> = new Set(['bound-added', 'validation-added']);

/** `example.com` of `shops.sale.example.com`: whose definition it is. */
const makerOf = (crd: string): string => crd.split('.').slice(-2).join('.');

const nameOfCrd = ({ before, after }: DocumentPair): string => {
  const document = after ?? before;
  return (document && nameOf(document)) ?? '';
};
