/** What became of the operations of an API: those that are gone or moved, and those that ask for more or answer otherwise. */
import { compare, gather } from '../../../core/compare.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';
import { announced, newlyDeprecated, together, type Compared, type Finding, type Pair } from './finding.ts';
import { type Api, isTrue, type Operation, operationsOf, shapeOfTemplate, type Site } from './model.ts';
import { compareBodies, compareParameters } from './requests.ts';
import { compareResponses } from './responses.ts';

/** Operations by method and path, whatever the parameters of a path are called. */
export function compareOperations(base: Api, head: Api): Compared {
  const { matched, removed, added } = compare(
    operationsOf(base),
    operationsOf(head),
    ({ method, template }) => `${method} ${shapeOfTemplate(template)}`,
  );
  const moved = compare(removed.filter(hasId), added.filter(hasId), idOf);
  const gone = [...moved.removed, ...removed.filter((each) => !hasId(each))];
  const kept = [...matched, ...moved.matched].map((pair) => compareOperation({ base, head, ...pair }));
  const own = [
    ...goneFindings(gone, base, head),
    ...moved.matched.map(({ before, after }) => movedFinding(before, after)),
  ];
  return together([{ findings: own, schemas: [] }, ...kept]);
}

const idOf = ({ node }: Site): string => textAt(node, 'operationId') ?? '';
const hasId = (operation: Operation): boolean => idOf(operation) !== '';

/** A path that is gone as a whole is one finding, with the paths below it, the highest first; so are several whose operations have the same ids. */
function goneFindings(gone: readonly Operation[], base: Api, head: Api): Finding[] {
  const still = new Set(operationsOf(head).map(({ template }) => shapeOfTemplate(template)));
  const had = gather(operationsOf(base), ({ template }) => template);
  const paths = new Map([...gather(gone, ({ template }) => template)].toSorted(([a], [b]) => a.length - b.length));
  const isWhole = (template: string): boolean =>
    !still.has(shapeOfTemplate(template)) && paths.get(template)?.length === had.get(template)?.length;
  const whole = [...paths.keys()].filter(isWhole);
  return [...paths].flatMap(([template, operations]) => {
    const enclosing = at(head, 'paths', template) ?? at(head, 'paths') ?? head;
    const [first] = operations;
    if (!isWhole(template) || first === undefined)
      return operations.map((each) => goneFinding('operation-removed', each.title, each, enclosing));
    const highest = whole.find((other) => template.startsWith(`${other}/`)) ?? template;
    const ids = (paths.get(highest) ?? []).map(idOf).join(' ');
    const isDeprecated = operations.every(({ node }) => isTrue(node, 'deprecated'));
    return {
      ...goneFinding('path-removed', template, first.item, enclosing),
      cause: ids.trim() || highest,
      ...(isDeprecated ? { isDeprecated } : {}),
    };
  });
}

const goneFinding = (
  what: 'path-removed' | 'operation-removed',
  operation: string,
  { node, path }: Site,
  after: ConfigNode,
): Finding => ({ what, operation, element: '', path, before: node, after, ...announced({ node }) });

function movedFinding(before: Operation, after: Operation): Finding {
  return {
    what: 'operation-moved',
    operation: before.title,
    element: '',
    path: before.path,
    before: before.node,
    after: after.node,
    from: before.title,
    to: after.title,
    cause: differenceOf(before.title, after.title),
  };
}

/** What is left of two texts without what they begin and end with alike: `/v1/users` and `/v2/users` differ in `1->2`. */
function differenceOf(a: string, b: string): string {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return `${a.slice(start, a.length - end)}->${b.slice(start, b.length - end)}`;
}

const compareOperation = (pair: Pair): Compared =>
  together([compareSelf(pair), compareParameters(pair), compareBodies(pair), compareResponses(pair)]);

function compareSelf({ before, after }: Pair): Compared {
  const [from, to] = [idOf(before), idOf(after)];
  const renamed = from !== '' && to !== '' && from !== to;
  return {
    findings: [...(renamed ? [renaming(before, after)] : []), ...newlyDeprecated(before, after, after.title, '')],
    schemas: [],
  };
}

const renaming = (before: Operation, after: Operation): Finding => ({
  what: 'operation-id-changed',
  operation: after.title,
  element: '',
  from: idOf(before),
  to: idOf(after),
  path: [...after.path, 'operationId'],
  before: at(before.node, 'operationId'),
  after: at(after.node, 'operationId'),
  cause: differenceOf(idOf(before), idOf(after)),
});
