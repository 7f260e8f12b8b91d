/** Which findings of a description have one cause. */
import { gather } from '../../../core/compare.ts';
import type { ApiBreak } from './changes.ts';
import type { Finding } from './finding.ts';

/** What one edit of a body or of its parameters does to many of its parts alike. */
const OF_PARTS: ReadonlySet<ApiBreak> = new Set([
  'bound-loosened',
  'bound-slight',
  'bound-tightened',
  'default-changed',
  'deprecated',
  'enum-added',
  'enum-narrowed',
  'enum-widened',
  'format-changed',
  'null-refused',
  'null-returned',
  'parameter-added-required',
  'parameter-became-required',
  'parameter-removed',
  'pattern-changed',
  'properties-closed',
  'property-added-required',
  'property-became-optional',
  'property-became-required',
  'property-removed',
  'property-renamed',
  'type-changed',
  'variant-added',
  'variant-removed',
]);

/** Whatever has the same whole is told together; a release of Kubernetes changes the types of all operations. */
function wholeOf(finding: Finding): string | Finding {
  const { what, direction, operation, element, isDeprecated, isOfKubernetes } = finding;
  if (!OF_PARTS.has(what) || element === '') return finding;
  // Who begins to list values does so all over the description.
  if (what === 'enum-added') return `${what} ${direction}`;
  return isOfKubernetes ? `${what} Kubernetes` : `${what} ${direction} ${operation} ${isDeprecated === true}`;
}

/** The parts of what one operation takes or gives that break in the same way are told once: the first of them, and how many more. */
export function folded(findings: readonly Finding[]): readonly Finding[] {
  const groups = gather(withoutBodies(findings), wholeOf);
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return first ?? [];
    const causes = [...new Set([first, ...more].map(({ cause, element }) => cause ?? element))].toSorted();
    return [{ ...first, cause: causes.join(' '), others: more.length }];
  });
}

/** Who has to send a property has to send a body. */
function withoutBodies(findings: readonly Finding[]): readonly Finding[] {
  const asking = new Set(
    findings.flatMap(({ what, element, operation }) => (ASKS.has(what) && !element.includes('.') ? [operation] : [])),
  );
  return findings.filter(({ what, operation }) => what !== 'body-became-required' || !asking.has(operation));
}

const ASKS: ReadonlySet<ApiBreak> = new Set(['property-added-required', 'property-became-required']);

/** What is known by its values, whatever property they are of. */
const BY_VALUES: ReadonlySet<ApiBreak> = new Set([
  'enum-added',
  'enum-narrowed',
  'enum-widened',
  'pattern-changed',
  'status-replaced',
]);
/** What is the same edit whatever the values: addresses that move together differ, and have one difference. */
const WHATEVER_VALUES: ReadonlySet<ApiBreak> = new Set([
  'bound-tightened',
  'bound-loosened',
  'operation-id-changed',
  'operation-moved',
  'properties-closed',
]);

/** What tells the one cause of facts in several operations and files. */
export function groupOf(cause: string, finding: Pick<Finding, 'what' | 'from' | 'to' | 'isOfKubernetes'>): string {
  const { what, from, to, isOfKubernetes } = finding;
  if (isOfKubernetes) return `${what} Kubernetes`;
  if (what === 'properties-closed') return what;
  const values = [from, to].filter((value) => value !== undefined).join('->');
  if (BY_VALUES.has(what)) return `${what} ${values}`;
  return `${cause}: ${[what, WHATEVER_VALUES.has(what) ? '' : values].filter(Boolean).join(' ')}`;
}
