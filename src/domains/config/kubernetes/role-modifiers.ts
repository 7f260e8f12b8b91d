import { capRisk, compareRisk, shiftRisk } from '../../../core/risk.ts';
import type { Modifier } from '../../../core/types.ts';
import type { Risk } from '../../../core/vocabulary.ts';
import type { Mitigation } from '../algebra/rbac-mitigations.ts';
import type { Power } from '../algebra/rbac-powers.ts';
import type { ConfigChange } from '../changes.ts';
import { low, loweringOf } from '../lowering.ts';
import type { RoleWidened } from './changes.ts';

const forRoles = (
  id: string,
  steps: number,
  noteFor: (change: RoleWidened, risk: Risk) => string | undefined,
): Modifier<ConfigChange> => ({
  id,
  adjust(change, risk) {
    const note = change.kind === 'role-widened' ? noteFor(change, risk) : undefined;
    return note === undefined ? undefined : { risk: shiftRisk(risk, steps), note };
  },
});

const isOfRole = (change: ConfigChange): change is RoleWidened => change.kind === 'role-widened';
const ofRoles = loweringOf(isOfRole);

/** Powers that are critical for what they show, and make no administrator by themselves. */
const READERS: ReadonlySet<Power> = new Set(['read-secrets', 'proxy-nodes']);

/** How much less a grant is worth, and why. */
const MITIGATED: Readonly<Record<Mitigation, { readonly cap?: Risk; readonly steps?: number; readonly note: string }>> =
  {
    part: { cap: 'info', note: 'Information only, for it is a part of objects that were open to the role before.' },
    'own-group': { cap: 'low', note: 'Not more than low, for objects of that API group are the business of the role.' },
    held: { cap: 'low', note: 'Not more than low, for the role could do as much through other objects before.' },
    outgrown: {
      cap: 'low',
      note: 'Not more than low, for the role could take on other accounts before, and so do as much.',
    },
    known: { cap: 'medium', note: 'Not more than medium, for the role made such secrets and read them all before.' },
    moved: {
      cap: 'medium',
      steps: -1,
      note: 'One step lower, and not more than medium, for this change takes it from another role, or from another object.',
    },
    withdrawn: {
      cap: 'low',
      note: 'Not more than low, for a role of the whole cluster gives it up, and this one has it in one namespace.',
    },
    'by-name': { note: 'One step lower, for the role could read by name before what it may list now.' },
    'all-verbs': { cap: 'medium', note: 'Not more than medium, for it did everything to other objects of the group.' },
    notes: { cap: 'low', note: 'Not more than low, for there controllers note what became of an object.' },
    scaling: { note: 'One step lower, for it only decides how many pods there are, or which of them leads.' },
    'custom-reads': { note: 'One step lower, for it only reads, and custom objects keep no secrets.' },
    health: { cap: 'low', note: 'Not more than low, for everybody in a cluster may ask that by default.' },
    whereabouts: { note: 'One step lower, for it tells where things run, and little more.' },
  };

/** A new component brings what it needs; whoever installs it reads its role. What makes it an administrator weighs more. */
const asNew = ({ power }: RoleWidened, risk: Risk): ReturnType<Modifier<ConfigChange>['adjust']> =>
  READERS.has(power)
    ? {
        risk: capRisk(shiftRisk(risk, -1), 'medium'),
        note: 'One step lower, and not more than medium, for the role is new.',
      }
    : { risk: shiftRisk(risk, -1), note: 'One step lower, for the role is new.' };

function mitigated(risk: Risk, mitigation: Mitigation): ReturnType<Modifier<ConfigChange>['adjust']> {
  const { cap, steps = cap === undefined ? -1 : 0, note } = MITIGATED[mitigation];
  return { risk: capRisk(shiftRisk(risk, steps), cap ?? 'critical'), note };
}

/** Each of what a template goes through. */
const LISTED = /^\{\{-?\s*(?:\$\w+|\.)\s*-?\}\}$/;

/** What a secret is called that only shows who a server is. */
const IS_CERTIFICATE = /(?:^|-)(?:tls|certs?|serving|ca)(?:-|$)/i;

/** Whether an object goes by the name of a role, as far as that says. */
const isOwnObject = (role: string, object = ''): boolean =>
  `${object}-`.startsWith(`${role.slice(role.indexOf('/') + 1)}-`);

/** What moves the risk of any grant. */
export const roleModifiers: readonly Modifier<ConfigChange>[] = [
  {
    id: 'new-role',
    adjust: (change, risk) => (change.kind === 'role-widened' && change.isNew ? asNew(change, risk) : undefined),
  },
  forRoles('narrower-role', -1, ({ isNarrower }, risk) =>
    isNarrower === true && compareRisk(risk, 'high') < 0
      ? 'One step lower, for the role holds in one namespace now.'
      : undefined,
  ),
  forRoles('named-object', -1, ({ object }) =>
    object === undefined ? undefined : `One step lower, for it is bound to \`${object}\`.`,
  ),
  ofRoles(
    'named-secret',
    ({ power, object }) => power === 'read-secrets' && object !== undefined && IS_CERTIFICATE.test(object),
    (risk) => capRisk(risk, 'medium'),
    'Not more than medium, for it shows the certificate of one server.',
  ),
  ofRoles(
    'listed-objects',
    ({ object = '' }) => LISTED.test(object),
    low,
    'Not more than low, for it is bound to the objects that the values list.',
  ),
  forRoles('own-token', -1, ({ power, object, role }) =>
    power === 'create-tokens' && isOwnObject(role, object)
      ? 'One step lower, for the account goes by the name of the role.'
      : undefined,
  ),
  forRoles('own-object', -1, ({ power, object, role }) =>
    power === 'read-secrets' && isOwnObject(role, object)
      ? 'One step lower, for the object goes by the name of the role.'
      : undefined,
  ),
  forRoles('system-namespace', 1, ({ power, resource, namespace }) =>
    namespace === 'kube-system' && power === 'write' && resource === 'configmaps'
      ? 'One step higher, for the cluster keeps its own settings in `kube-system`.'
      : undefined,
  ),
  // Giving `view` the custom objects of an operator is what aggregation is for: only what is grave weighs more.
  forRoles('aggregated-role', 1, ({ aggregatedTo, power, apiGroup }, risk) =>
    aggregatedTo === undefined || compareRisk(risk, 'high') < 0 || (power === 'wildcard' && apiGroup.includes('.'))
      ? undefined
      : `One step higher, for every holder of \`${aggregatedTo}\` gets it.`,
  ),
  ofRoles(
    'copied-role',
    ({ isCopy }) => isCopy === true,
    low,
    'Not more than low, for the repository has the same role in another file.',
  ),
  {
    id: 'mitigated-grant',
    adjust: (change, risk) =>
      change.kind === 'role-widened' && change.mitigation !== undefined
        ? mitigated(risk, change.mitigation)
        : undefined,
  },
];
