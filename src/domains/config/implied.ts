/** What weakens that says nothing beside something stronger of the same pod, container or cause. */
import type { ConfigChange } from './changes.ts';
import type { ControlMoved, Transition } from './setting-changes.ts';

/** Whether a fact is of a control that moved so. */
export const isMoved = (fact: ConfigChange, transition: Transition): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.transition === transition;

/** The facts without those that a stronger one of the same place implies. */
export const withoutImplied = (facts: readonly ConfigChange[]): readonly ConfigChange[] =>
  withoutWeaker(withoutShared(withoutTrusted(withoutRunAnyway(withoutOtherProbes(withoutClaimed(facts))))));

/** Values that keep nothing of a part any more go with the claims that its template gives up: what that means for the data is told there. */
function withoutClaimed(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const claims = facts.flatMap((fact) => {
    if (!isMoved(fact, 'drop') || fact.control !== 'config/claim-templates-removed') return [];
    const [, chart, template = ''] = /^((?:.*\/)?)templates\/(.*)$/.exec(fact.after?.path ?? '') ?? [];
    return chart === undefined ? [] : [{ chart, template }];
  });
  return facts.filter(
    (fact) =>
      fact.kind !== 'control-moved' ||
      fact.control !== 'config/durability-disabled' ||
      !claims.some(({ chart, template }) => fact.after?.path === `${chart}values.yaml` && isOfPart(fact, template)),
  );
}

/** Whether the template is called like the part of the chart that a value of it belongs to. */
const isOfPart = ({ subject }: ControlMoved, template: string): boolean => {
  const part = plainly(/^(.*?)\.?persistence\./i.exec(subject)?.[1] ?? '');
  return part !== '' && plainly(template).includes(part);
};

const plainly = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A container that is asked no more is told once, with the probe that Services look at. */
function withoutOtherProbes(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const told = new Set(facts.flatMap((fact) => (fact.kind === 'readiness-removed' ? [containerOf(fact)] : [])));
  const isOther = (fact: ConfigChange): boolean =>
    isMoved(fact, 'drop') && OTHER_PROBES.has(fact.control) && told.has(containerOf(fact));
  return told.size === 0 ? facts : facts.filter((fact) => !isOther(fact));
}

const OTHER_PROBES: ReadonlySet<string> = new Set(['config/liveness-probe-removed', 'config/startup-probe-removed']);

const containerOf = ({ after, subject }: ConfigChange): string =>
  `${after?.path ?? ''} ${subject.replace(/\.\w+Probe$/, '')}`;

/** Jobs of strangers and of others that leave for machines of one's own together do so for one cause. */
function withoutTrusted(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const isTrusted = leaves('config/workflow-self-hosted');
  return facts.some(leaves('config/workflow-self-hosted-strangers')) ? facts.filter((fact) => !isTrusted(fact)) : facts;
}

/** Where a workflow runs the code of strangers, with what guard off and what they could write besides says nothing more. */
function withoutRunAnyway(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const open = new Set(facts.flatMap((fact) => (runsStrangeCode(fact) ? [fact.after?.path] : [])));
  return open.size === 0 ? facts : facts.filter((fact) => !helpsStrangers(fact) || !open.has(fact.after?.path));
}

const helpsStrangers = (fact: ConfigChange): boolean =>
  (fact.kind === 'script-risk' && fact.risk === 'environment') ||
  (fact.kind === 'control-moved' && fact.control === 'config/workflow-unsafe-checkout');

const runsStrangeCode = (fact: ConfigChange): boolean =>
  fact.kind === 'untrusted-checkout' || (fact.kind === 'trigger-added' && fact.checksOut);

const leaves =
  (control: string) =>
  (fact: ConfigChange): boolean =>
    isMoved(fact, 'flip') && fact.control === control;

/** What a privileged container does to its host already: it is root there. */
const IMPLIED: ReadonlySet<string> = new Set([
  'config/host-pid',
  'config/host-ipc',
  'config/host-network',
  'config/host-path',
  'config/user-root',
]);

/** A new workload that is privileged, whatever its values, is told as that. */
function withoutShared(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const privileged = new Set(
    facts.flatMap((fact) =>
      isMoved(fact, 'born') && fact.control === 'config/privileged-container' && fact.condition === undefined
        ? [workloadOf(fact)]
        : [],
    ),
  );
  const isImplied = (fact: ConfigChange): boolean =>
    isMoved(fact, 'born') && IMPLIED.has(fact.control) && privileged.has(workloadOf(fact));
  return facts.filter((fact) => !isImplied(fact));
}

/** What a setting of a pod is told of: its pod, or the block of values, service or object that it stands in. */
const workloadOf = ({ after, subject }: ControlMoved): string =>
  `${after?.path} ${subject.replace(/\.(?:\w*containers\[[^[\]]*\]\.)?(?:\w*securityContext\.[\w.]+|\w*volumes\.hostPath|\w+)$/i, '')}`;

/**
 * What a process may do anyway: privileged it may do everything, as root it has the rights of root's group, and who lets it be
 * root after all says by which user. A transition after the control asks for that one.
 */
const STRONGER: readonly (readonly [control: string, ...implied: readonly string[]])[] = [
  [
    'config/privileged-container',
    'config/capability-added',
    'config/capability-kept',
    'config/group-root',
    'config/privilege-escalation',
    'config/user-root',
  ],
  ['config/runs-as-root/flip', 'config/user-root'],
  ['config/user-root', 'config/group-root'],
];

/** Of one security context that is weakened in several ways, the way that holds the others speaks. */
function withoutWeaker(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const weakened = facts.filter(isWeakened).filter(({ condition }) => condition === undefined);
  const implied = new Set(
    STRONGER.flatMap(([control, ...weaker]) =>
      weakened
        .filter((fact) => [fact.control, `${fact.control}/${fact.transition}`].includes(control))
        .flatMap((fact) => weaker.map((each) => `${each} ${contextOf(fact)}`)),
    ),
  );
  return facts.filter((fact) => !isWeakened(fact) || !implied.has(`${fact.control} ${contextOf(fact)}`));
}

const isWeakened = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.transition !== 'hardened' && fact.after !== undefined;

/** The security context that a setting stands in; for one that stands in none, the setting alone. */
const contextOf = ({ after, subject }: ControlMoved): string =>
  `${after?.path} ${/^.*securityContext(?=\.)/i.exec(subject)?.[0] ?? subject}`;
