/** What follows from a break of a definition, and is told there. */
import type { ConfigChange } from '../changes.ts';
import type { ApiChanged } from '../openapi/changes.ts';
import { versionOf } from '../openapi/cluster-apis.ts';
import type { CrdBroken } from './changes.ts';

/** Whether it is of objects of a cluster: by the operation, or by a type that is named after its version. */
const isOfObjects = (change: ApiChanged): boolean =>
  versionOf(change) !== undefined || /(?:^|\.)v\d+(?:(?:alpha|beta)\d+)?\.[A-Z]\w*\./.test(change.element);

/** The facts, but for those of objects, and of files of settings, whose definition tells of the same field or version. */
export function withoutDescribed(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const broken = facts.flatMap((fact) => (fact.kind === 'crd-broken' ? [fact] : []));
  if (broken.length === 0) return facts;
  const told = new Set(broken.map(({ field }) => lastOf(field)));
  const retyped = new Set(broken.flatMap(({ what, field }) => (what === 'type-changed' ? endsOf(field) : [])));
  const gone = new Set(broken.flatMap(versionLost));
  return facts.filter((fact) => {
    if (fact.kind === 'type-changed') return !retyped.has(fact.subject);
    if (fact.kind === 'api-version-moved') return !gone.has(fact.from ?? '');
    return fact.kind !== 'api-changed' || !isOfObjects(fact) || !told.has(lastOf(fact.element));
  });
}

/** `example.com/v1` that `shops.example.com` no longer serves: its objects have to move. */
const versionLost = ({ what, crd, field }: CrdBroken): readonly string[] =>
  what === 'version-removed' ? [`${crd.slice(crd.indexOf('.') + 1)}/${field}`] : [];

/** `spec.watch.namespaces` and `watch.namespaces`: how a file calls what its definition has below another key. */
const endsOf = (field: string): readonly string[] => {
  const names = field.split('.');
  return names.slice(1).map((_, at) => names.slice(at).join('.'));
};

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
