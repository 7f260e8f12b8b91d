/** What roles grant, base against head, as facts: one a role, naming the strongest of its new grants. */
import { type Mitigation, mitigations } from '../algebra/rbac-mitigations.ts';
import { powerOf, strongest } from '../algebra/rbac-powers.ts';
import { coverage, type Grant, grantsOf, widened } from '../algebra/rbac.ts';
import type { RoleNarrowed, RoleWidened } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, switchOf, textAt } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { type GivenUp, givenUpAs, givenUpBy, movedAmong } from './given-up.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { isRole, policyRules } from './policy-rules.ts';
import { type RoleBase, roleBases } from './role-bases.ts';

const AGGREGATION = 'rbac.authorization.k8s.io/aggregate-to-';

const isOfRole = ({ before, after }: DocumentPair): boolean => isRole(after ?? before);

/**
 * What the roles among some objects grant more or less than they did.
 * @param pairs All objects of the change: the definitions among them tell whose API groups are whose.
 * @param nearby Objects that did not change: a new role may be a copy of one.
 */
export function rolesFacts(
  pairs: readonly DocumentPair[],
  nearby: readonly DocumentPair[],
): (RoleWidened | RoleNarrowed)[] {
  const roles = pairs.filter(isOfRole);
  if (roles.length === 0) return [];
  const defined = new Set(pairs.flatMap(({ after }) => groupDefinedBy(after) ?? []));
  const given = givenUpBy(roles.length > 1 ? roles : []);
  const baseOf = roleBases(roles, nearby);
  return roles.flatMap((pair) => {
    const base = baseOf(pair);
    const facts = roleFacts(pair, base, defined, given);
    if (base.isCopied !== true || facts.length > 0) return facts;
    const whole = roleFacts(pair, { rules: [], isNew: true }, defined, given);
    return whole.map((fact) => ({ ...fact, isCopy: true as const }));
  });
}

const groupDefinedBy = (document: ConfigDocument | undefined): string | undefined =>
  kindOf(document) === 'CustomResourceDefinition' ? textAt(document?.root, 'spec', 'group') : undefined;

/** The words of its name, and of the product that its labels name. */
function wordsOfRole(role: ConfigDocument): ReadonlySet<string> {
  const labels = ['name', 'part-of'].map((label) =>
    textAt(role.root, 'metadata', 'labels', `app.kubernetes.io/${label}`),
  );
  const names = [nameOf(role), ...labels].join(' ').toLowerCase();
  return new Set(names.split(/[^a-z0-9]+/));
}

function roleFacts(
  pair: DocumentPair,
  { rules: base, isNew }: RoleBase,
  defined: ReadonlySet<string>,
  given: GivenUp,
): (RoleWidened | RoleNarrowed)[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  const head = policyRules(after);
  const known = reachesFurther(before, after) ? [] : base;
  const gained = widened(known, head);
  const ofGrant = mitigations(grantsOf(known), { defined, words: wordsOfRole(after) });
  const isMoved = movedAmong(gained, pair, given);
  const isWithdrawn = kindOf(after) === 'Role' ? coverage(givenUpAs(given, 'ClusterRole'), gained) : () => false;
  const mitigationOf = (grant: Grant): Mitigation | undefined =>
    isWithdrawn(grant) ? 'withdrawn' : (ofGrant(grant) ?? (isMoved(grant) ? 'moved' : undefined));
  const worst = strongest(gained, (grant) => stepsOf(mitigationOf(grant), grant));
  if (worst !== undefined) {
    return [{ ...widening(pair, after, worst, isNew), gained: gained.length, ...mitigated(mitigationOf(worst)) }];
  }
  const lost = before === undefined ? [] : widened(head, base);
  return lost.length === 0 ? [] : [narrowing(pair, after, lost.length)];
}

/** What is worth less speaks only where nothing else does, and what is worth nothing last. */
const stepsOf = (mitigation: Mitigation | undefined, grant: Grant): number => {
  if (mitigation === 'part' || powerOf(grant) === 'signal') return 2;
  return mitigation === undefined || mitigation === 'all-verbs' ? 0 : 1;
};

function narrowing(pair: DocumentPair, after: ConfigDocument, lost: number): RoleNarrowed {
  const sides = { before: at(pair.before?.root, 'rules'), after: at(after.root, 'rules') ?? after.root };
  return {
    kind: 'role-narrowed',
    ...objectFact(pair, ['rules'], `${lost} less`, sides),
    role: titleOf(pair),
    lost,
  };
}

const mitigated = (mitigation: Mitigation | undefined) => (mitigation === undefined ? {} : { mitigation });

function widening(
  pair: DocumentPair,
  after: ConfigDocument,
  worst: Grant,
  isNew: boolean,
): Omit<RoleWidened, 'gained'> {
  const { verb, group: apiGroup, resource, name } = worst;
  const asked = `${verb} ${apiGroup === '' ? resource : `${resource}.${apiGroup}`}`;
  const rule = itemsAt(after.root, 'rules').find(({ line }) => line === worst.line);
  const to = aggregatedTo(after);

  const sides = { before: at(pair.before?.root, 'rules'), after: rule ?? after.root };
  return {
    kind: 'role-widened',
    ...objectFact(pair, ['rules'], asked, sides),
    // The same grants in several roles of a change come from one of them, or from what all are made of; and new roles of one power
    // come with what needs it.
    group: `${isNew ? `new role#${powerOf(worst)}` : `role#${asked}`}${name === '*' ? '' : ` ${name}`}`,
    role: titleOf(pair),
    verb,
    apiGroup,
    resource,
    power: powerOf(worst),
    ...reachesOf(pair.before, after),
    isNew,
    ...(name === '*' ? {} : { object: name }),
    ...(namespaceOf(after) === '' ? {} : { namespace: namespaceOf(after) }),
    ...(to === undefined ? {} : { aggregatedTo: to }),
  };
}

const reachesOf = (before: ConfigDocument | undefined, after: ConfigDocument) => ({
  clusterWide: /\bClusterRole\b/.test(kindOf(after)),
  ...(kindOf(before) === 'ClusterRole' && kindOf(after) === 'Role' ? { isNarrower: true as const } : {}),
});

/** A role that became cluster-wide, or is aggregated now, grants all it grants anew. */
const reachesFurther = (before: ConfigDocument | undefined, after: ConfigDocument): boolean =>
  (kindOf(before) === 'Role' && kindOf(after) === 'ClusterRole') ||
  (before !== undefined && aggregatedTo(before) === undefined && aggregatedTo(after) !== undefined);

/** `edit` where the role's label gives it to every holder of `edit`; whom a template names is unknown. */
function aggregatedTo({ root }: ConfigDocument): string | undefined {
  const labels = entriesOf(at(root, 'metadata', 'labels'));
  const label = labels.find(
    ([name, value]) => name.startsWith(AGGREGATION) && !name.includes('{{') && switchOf(value) === true,
  );
  return label?.[0].slice(AGGREGATION.length);
}
