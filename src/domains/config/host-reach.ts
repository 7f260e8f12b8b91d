/** What one pod takes of its host in one change, in however many ways: one decision, of which the gravest way speaks. */
import { gather } from '../../core/compare.ts';
import type { ConfigChange } from './changes.ts';
import type { DocumentPair } from './documents.ts';
import { kindOf } from './kubernetes/objects.ts';
import { keepsPrivileged } from './kubernetes/pods.ts';
import type { ControlMoved, Transition } from './setting-changes.ts';

/** The controls of what lets a process out of its container, or into its host. */
const REACHES: ReadonlySet<string> = new Set([
  'config/apparmor-unconfined',
  'config/capability-added',
  'config/host-ipc',
  'config/host-network',
  'config/host-path',
  'config/host-path-writable',
  'config/host-pid',
  'config/host-port',
  'config/legacy-profile-unconfined',
  'config/privilege-escalation',
  'config/privileged-container',
  'config/seccomp-unconfined',
  'config/selinux-unconfined',
  'config/unmasked-proc',
  'config/user-root',
  'config/windows-host-process',
]);

const PRIVILEGED = 'config/privileged-container';

type Facts = readonly ConfigChange[];

/** What even a privileged process has not of itself, though it may take it. One container more that is privileged is more to attack. */
const OF_POD: ReadonlySet<string> = new Set([
  'config/host-ipc',
  'config/host-network',
  'config/host-path',
  'config/host-pid',
]);

/** Whether a privileged process is held by less anyway: its pod was privileged before, and this takes no more of the host. */
export const isNothingNew = (fact: ConfigChange): boolean =>
  fact.kind === 'control-moved' &&
  fact.hadHost === true &&
  !OF_POD.has(fact.control) &&
  (fact.control !== PRIVILEGED || fact.transition === 'born');

/** The facts, those marked that are of a new agent of all nodes: it is there for what it takes of them. */
export const withAgents = (facts: Facts, pairs: readonly DocumentPair[]): Facts =>
  marked(facts, pairs, ({ before, after }) => before === undefined && kindOf(after) === 'DaemonSet', {
    isOfAgent: true,
  });

/** The facts, those marked whose pod was privileged before and still is: it could do all of that. */
export const withHostBefore = (facts: Facts, pairs: readonly DocumentPair[]): Facts =>
  marked(facts, pairs, ({ before, after }) => keepsPrivileged(before, after), { hadHost: true });

/** The facts, with a mark on what objects of some kind take of their hosts. */
function marked(
  facts: Facts,
  pairs: readonly DocumentPair[],
  isOf: (pair: DocumentPair) => boolean,
  mark: Pick<ControlMoved, 'hadHost' | 'isOfAgent'>,
): Facts {
  if (!facts.some(isReaching)) return facts;
  const objectOf = objectsIn(pairs);
  return facts.map((fact) => {
    const object = isReaching(fact) && fact.dialect === 'kubernetes' ? objectOf(fact) : undefined;
    return object !== undefined && isOf(object) ? { ...fact, ...mark } : fact;
  });
}

/** Finds the object that a fact stands in by its line, for two of one file may be called alike; none where several may be. */
export function objectsIn(pairs: readonly DocumentPair[]): (fact: ConfigChange) => DocumentPair | undefined {
  const byPath = gather(pairs, ({ after }) => after?.path);
  const byLine = new Map<string, ReadonlyMap<number, DocumentPair | undefined>>();
  return ({ after: place }) => {
    if (place === undefined) return undefined;
    const lines = byLine.get(place.path) ?? linesOf(byPath.get(place.path) ?? []);
    byLine.set(place.path, lines);
    return lines.get(place.line);
  };
}

/** The objects of a file by the lines that they stand on. */
function linesOf(pairs: readonly DocumentPair[]): ReadonlyMap<number, DocumentPair | undefined> {
  const lines = new Map<number, DocumentPair | undefined>();
  for (const pair of pairs) {
    const { line = 1, endLine = 0 } = pair.after?.root ?? {};
    for (let each = line; each <= endLine; each += 1) lines.set(each, lines.has(each) ? undefined : pair);
  }
  return lines;
}

/**
 * The facts, those marked that a graver one of the same pod stands beside. Nothing is left out: whoever accepts the one that
 * speaks still reads of the others. `gravestFirst` puts facts into the order of what rules say of them.
 */
export function withOneReach(facts: Facts, pairs: readonly DocumentPair[], gravestFirst: Order): Facts {
  const reaching = facts.filter(isReaching);
  if (reaching.length < 2) return facts;
  const objectOf = objectsIn(pairs);
  const told = new Map<ConfigChange, Pick<ControlMoved, 'toldWith' | 'isOneMore'>>();
  for (const together of gather(reaching, (fact) => unitOf(fact, objectOf)).values()) {
    const [first] = gravestFirst(together.toSorted(privilegedFirst));
    if (first?.kind !== 'control-moved') continue;
    for (const fact of together) if (fact.control !== first.control) told.set(fact, besideOf(fact, first));
  }
  return facts.map((fact) => {
    const marks = told.get(fact);
    return fact.kind === 'control-moved' && marks !== undefined ? { ...fact, ...marks } : fact;
  });
}

/** What a pod that was there takes besides is one thing more, unless what it takes first holds all. */
const besideOf = ({ transition }: ControlMoved, { name, control }: ControlMoved) => ({
  toldWith: name,
  ...(transition === 'born' || control === PRIVILEGED ? {} : { isOneMore: true as const }),
});

/** Of what is as grave, what holds the others. */
const privilegedFirst = (one: ControlMoved, other: ControlMoved): number =>
  Number(other.control === PRIVILEGED) - Number(one.control === PRIVILEGED);

type Order = (facts: Facts) => Facts;

/** What few meet, for a condition must be set or the same is held elsewhere, speaks for nobody and is spoken for by nobody. */
const isReaching = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' &&
  REACHES.has(fact.control) &&
  COMES.has(fact.transition) &&
  fact.after !== undefined &&
  !isNothingNew(fact) &&
  ![fact.condition, fact.isUnread, fact.isHeldElsewhere, fact.isNextOfSeries].some((mark) => mark !== undefined);

/** The moves by which something weak comes. */
const COMES: ReadonlySet<Transition> = new Set(['born', 'open', 'flip']);

/** The object that runs the pod, each fact alone where none is known; in values and Compose files, the block that says how. */
function unitOf(fact: ControlMoved, objectOf: ReturnType<typeof objectsIn>): unknown {
  const { after, subject, dialect } = fact;
  if (dialect === 'kubernetes') return objectOf(fact) ?? fact;
  return `${after?.path ?? ''} ${subject.replace(/\.(?:\w*containers\[[^[\]]*\]\.)?(?:\w*securityContext\.[\w.]+|\w*volumes\.hostPath|\w+)$/i, '')}`;
}
