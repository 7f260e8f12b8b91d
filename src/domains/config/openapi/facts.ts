import { Unreadable } from '../../../core/errors.ts';
import type { FileUnreadable } from '../../../core/unreadable.ts';
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import type { ConfigNode } from '../tree.ts';
import type { ApiChanged } from './changes.ts';
import { compareOperations } from './compare-operations.ts';
import type { Finding } from './finding.ts';
import { folded, groupOf } from './folded.ts';
import { describesCluster } from './kubernetes-types.ts';
import { originOf } from './origins.ts';
import { compareSchemas, type FoundBreak, type SchemaPair } from './compare-schemas.ts';
import type { SchemaBreak } from './schema-break.ts';
import { compareSecurity } from './security.ts';

/** What an API description no longer promises. One that is new or gone as a whole, or filled in by a template, promises nothing. */
export function apiFacts(pair: DocumentPair): (ApiChanged | FileUnreadable)[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined || before.isTemplate || after.isTemplate) return [];
  const { findings, schemas } = compareOperations(before.root, after.root);
  try {
    const breaks = compareSchemas(before.root, after.root, schemas).map(findingOf);
    const found = distinct([...findings, ...breaks, ...compareSecurity(before.root, after.root)]);
    return folded(found).map((finding) => factOf(pair, finding));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place = { path: after.path, line: error.line };
    return [
      {
        kind: 'file-unreadable',
        subject: after.path,
        side: 'head',
        reason: error.message,
        bothSides: false,
        after: place,
      },
    ];
  }
}

function findingOf({ pair, found }: FoundBreak): Finding {
  const { property, before = pair.before.node, after = pair.after.node, what, from, to } = found;
  const element = [pair.element, property].filter(Boolean).join('.');
  return {
    what,
    operation: pair.operation,
    element,
    direction: pair.direction,
    path: property === undefined ? pair.after.path : [...pair.after.path, 'properties', property],
    before,
    after,
    cause: property ?? pair.element.replace(/^.*\./, ''),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...marksOf(pair, found),
  };
}

const marksOf = ({ isOfKubernetes }: SchemaPair, { isDeprecated, isRequired }: SchemaBreak) => ({
  ...(isOfKubernetes ? { isOfKubernetes } : {}),
  ...(isDeprecated ? { isDeprecated } : {}),
  ...(isRequired ? { isRequired } : {}),
});

/** A definition may be met both ways, or as part of others: the same edit counts once, as what clients get back if it is that too. */
function distinct(findings: readonly Finding[]): Finding[] {
  const known = new Map<string, Finding>();
  for (const finding of findings) {
    const { what, before, after, from, to } = finding;
    const places = [before, after].map((node) => [originOf(node)?.path, node?.line]);
    const edit = JSON.stringify([what, places, from, to, finding.cause]);
    if (!known.has(edit) || finding.direction === 'response') known.set(edit, finding);
  }
  return [...known.values()];
}

/** A part of the description that stands in a file of its own is told there. */
function placedIn(pair: DocumentPair, before: ConfigNode | undefined, after: ConfigNode | undefined): DocumentPair {
  const [old, now] = [originOf(before)?.path, originOf(after)?.path];
  return {
    ...pair,
    before: pair.before && { ...pair.before, path: old ?? pair.before.path },
    after: pair.after && { ...pair.after, path: now ?? pair.after.path },
  };
}

function factOf(pair: DocumentPair, { path, before, after, cause, ...said }: Finding): ApiChanged {
  const values = [said.from, said.to].filter((value) => value !== undefined).join('->');
  const told = [said.what, values].filter(Boolean).join(' ');
  const where = factAt(placedIn(pair, before, after), path.map(key), told, { before, after });
  const group = cause === undefined ? {} : { group: groupOf(cause, said) };
  const cluster = describesCluster(pair.before?.root) ? { isOfCluster: true as const } : {};
  return { kind: 'api-changed', ...where, ...said, ...group, ...cluster };
}
