/** What a CustomResourceDefinition no longer takes, keeps or reads: base against head, version by version. */
import type { CrdBroken } from './changes.ts';
import type { DocumentPair } from '../documents.ts';
import { at, itemsAt, switchOf, textAt, type ConfigNode } from '../tree.ts';
import { compareSchemas, type SchemaBreak } from './crd-schema.ts';
import { objectFact } from './fact.ts';
import { nameOf } from './objects.ts';

export function crdFacts(pair: DocumentPair): CrdBroken[] {
  const { before, after } = pair;
  if (before === undefined) return [];
  if (after === undefined) return [broken(pair, { what: 'removed', field: '', before: before.root })];
  const [old, now] = [versionsOf(before.root), versionsOf(after.root)];
  const versions = [...old].flatMap(([name, version]): SchemaBreak[] => {
    const kept = now.get(name);
    if (!isServed(version)) return [];
    if (kept === undefined || !isServed(kept))
      return [{ what: 'version-removed', field: name, before: version, after: kept }];
    return compareSchemas(schemaOf(version), schemaOf(kept));
  });
  const scope = { before: at(before.root, 'spec', 'scope'), after: at(after.root, 'spec', 'scope') };
  const [from, to] = [textAt(before.root, 'spec', 'scope'), textAt(after.root, 'spec', 'scope')];
  const moved: SchemaBreak[] = from === to ? [] : [{ what: 'scope-changed', field: 'scope', ...scope, from, to }];
  return [...moved, ...versions].map((found) => broken(pair, found));
}

const versionsOf = (root: ConfigNode): ReadonlyMap<string, ConfigNode> =>
  new Map(itemsAt(root, 'spec', 'versions').map((version) => [textAt(version, 'name') ?? '', version]));

const isServed = (version: ConfigNode): boolean => switchOf(at(version, 'served')) !== false;
const schemaOf = (version: ConfigNode): ConfigNode | undefined => at(version, 'schema', 'openAPIV3Schema');

/** The same break in several versions of one definition is one. */
function broken(pair: DocumentPair, found: SchemaBreak): CrdBroken {
  const { what, field, from, to, before, after = pair.after?.root } = found;
  const document = pair.after ?? pair.before;
  const crd = (document && nameOf(document)) ?? '';
  const change = `${what} ${from ?? 'unset'}->${to ?? 'unset'}`;
  const where = objectFact(pair, ['spec', 'versions'], `${field} ${change}`, { before, after });
  return { kind: 'crd-broken', ...where, group: `${crd}: ${field}#${change}`, crd, what, field, from, to };
}
