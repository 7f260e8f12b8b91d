/** What the roles of a change grant no more: what another of them grants instead moved there. */
import { gather } from '../../../core/compare.ts';
import { asRule, coverage, type Grant, type Granted, grantedBy, widened } from '../algebra/rbac.ts';
import type { DocumentPair } from '../documents.ts';
import { kindOf } from './objects.ts';
import { policyRules } from './policy-rules.ts';

/** What roles that were there grant no more: of each kind, that of all its roles, taken apart once for the whole change. */
export type GivenUp = ReadonlyMap<string, Granted>;

/** Gathers what some roles grant no more. */
export function givenUpBy(roles: readonly DocumentPair[]): GivenUp {
  const losing = roles.map((pair) => ({ kind: kindOf(pair.before), rules: lostBy(pair).map(asRule) }));
  const ofKind = [...gather(losing, ({ kind }) => kind)];
  return new Map(ofKind.map(([kind, some]) => [kind, grantedBy(some.flatMap(({ rules }) => rules))]));
}

/** What roles of some kinds give up. */
export const givenUpAs = (given: GivenUp, ...kinds: readonly string[]): readonly Granted[] =>
  [...new Set(kinds)].flatMap((kind) => given.get(kind) ?? []);

/** Which of the grants that a role gained, roles that were there give up, as far or farther, or it does itself for the object of another name. */
export function movedAmong(gained: readonly Grant[], pair: DocumentPair, given: GivenUp): (grant: Grant) => boolean {
  const isGivenUp = coverage(givenUpAs(given, 'ClusterRole', kindOf(pair.after)), gained);
  const named = lostBy(pair).filter(({ name }) => name !== '*');
  const namesOf = gather(named, ofObjects);
  const wordsOf = new Map(named.map(({ name }) => [name, wordsIn(name)]));
  return (grant) => {
    if (isGivenUp(grant)) return true;
    const old = grant.name === '*' ? [] : (namesOf.get(ofObjects(grant)) ?? []);
    const now = old.length === 0 ? [] : wordsIn(grant.name);
    return old.some(({ name }) => isRenamed(wordsOf.get(name) ?? [], now));
  };
}

const lostBy = ({ before, after }: DocumentPair): readonly Grant[] =>
  before === undefined ? [] : widened(policyRules(after), policyRules(before));

/** What a grant lets its holder do, whatever the object is called. */
const ofObjects = ({ verb, group, resource }: Grant): string => JSON.stringify([verb, group, resource]);

const wordsIn = (name: string): readonly string[] => name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');

/** Whether half of the words of two names of objects are the same. */
const isRenamed = (old: readonly string[], now: readonly string[]): boolean =>
  2 * old.filter((word) => now.includes(word)).length >= Math.max(old.length, now.length);
