import { gather } from '../../core/compare.ts';
import { digest } from '../../core/present.ts';
import type { ConfigChange } from './changes.ts';
import { isMoved, withoutImplied } from './implied.ts';
import { isRespelled } from './renames.ts';
import type { ControlMoved, KeyRenamed } from './setting-changes.ts';
import { isNegative, wordsOf } from './words.ts';

/**
 * Keeps a fact's group only where it joins places that differ: a lone fact is known by its full path,
 * which says more in an id than the end of it.
 */
export function aggregate(all: readonly ConfigChange[]): readonly ConfigChange[] {
  const told = withoutImplied(withoutMirrored(withoutAliases(all)));
  return bornTogether(joined(editedTogether(alikeTogether(respelledTogether(goneTogether(told))))));
}

/** What an anchor holds stands once, however many aliases bring it. */
function withoutAliases(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const told = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind !== 'control-moved' || fact.after === undefined) return true;
    const { control, key, before, after } = fact;
    const same = JSON.stringify([control, key, before?.path, before?.line, after.path, after.line]);
    return !told.has(same) && told.add(same);
  });
}

/** A switch that is gone and its negation that is set in its place are one change: the new one speaks. */
function withoutMirrored(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const opened = new Set(
    facts.flatMap((fact) => (isMoved(fact, 'open') && isNegative(fact.name) ? [topicOf(fact)] : [])),
  );
  return facts.filter((fact) => !isMoved(fact, 'drop') || isNegative(fact.name) || !opened.has(topicOf(fact)));
}

const SWITCHES = new Set(['use', 'uses', 'using', 'with', 'is', 'enable', 'enabled', 'require', 'required']);

/** Where a switch stands, and what it is about: the same for `useTls` and `disableTls`. */
function topicOf({ subject, name, after }: ControlMoved): string {
  const words = wordsOf(name).filter((word) => !SWITCHES.has(word) && !isNegative(word));
  return `${after?.path} ${subject.replace(/[^.]*$/, '')} ${words.join(' ')}`;
}

/** Items that one list loses together: the first speaks, and says how many more there are. */
function goneTogether(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const lists = gather(facts, listOf);
  return facts.map((fact) => {
    const list = listOf(fact);
    const others = (lists.get(list)?.length ?? 1) - 1;
    return fact.kind === 'control-moved' && list !== undefined && others > 0 ? { ...fact, group: list, others } : fact;
  });
}

const listOf = (fact: ConfigChange): string | undefined =>
  fact.kind === 'control-moved' && fact.lostFrom !== undefined ? `${fact.control} ${fact.lostFrom}` : undefined;

/** What a new object opens in several ways at once is one finding of a control, with all its copies: the worst of them speaks. */
function bornTogether(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const born = facts.filter((fact) => isMoved(fact, 'born'));
  const firstOf = firstCopies(born);
  const grouped = joined(born.map((fact) => ({ ...fact, group: `new ${firstOf(objectOf(fact))}` })));
  const told = new Map(born.map((fact, i) => [fact, grouped[i] ?? fact] as const));
  return facts.map((fact) => (isMoved(fact, 'born') ? (told.get(fact) ?? fact) : fact));
}

/** For each object, the first of those that share what they open with it, or with one of them. */
const firstCopies = (born: readonly ControlMoved[]): ((object: string) => string) =>
  firstOfThose(
    [...gather(born, (fact) => `${causeOf(fact)} ${fact.key}`).values()].map((alike) => alike.map(objectOf)),
  );

/** For each name, the first of those that stand in one list with it, or with one that does. */
function firstOfThose(lists: readonly (readonly string[])[]): (name: string) => string {
  const first = new Map<string, string>();
  const firstOf = (name: string): string => {
    const above = first.get(name) ?? name;
    return above === name ? name : firstOf(above);
  };
  for (const [lead, ...others] of lists)
    for (const other of others)
      if (lead !== undefined && firstOf(other) !== firstOf(lead)) first.set(firstOf(other), firstOf(lead));
  return firstOf;
}

/** The control, the file and the document that a fact is of. */
const objectOf = ({ control, after, subject }: ControlMoved): string =>
  `${control} ${after?.path} ${ofDocument(subject)}`;

/** The document's title, where the file has several. */
const ofDocument = (subject: string): string => /^([^:]*): /.exec(subject)?.[1] ?? '';

/**
 * Facts of one cause in several places keep their group, which then tells the places too: whoever accepts a finding accepts
 * those, and not what the next change does alike elsewhere.
 */
function joined(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const subjects = new Map<string, Set<string>>();
  for (const fact of facts) {
    const known = subjects.get(causeOf(fact)) ?? new Set();
    // Files of one document each have like subjects: there the key tells whose it is.
    subjects.set(causeOf(fact), known.add(`${fact.subject}#${fact.key ?? ''}`));
  }
  const groups = new Map(
    [...subjects].flatMap(([cause, places]) =>
      places.size > 1 ? [[cause, digest([...places].toSorted().join('\n')).slice(0, 6)] as const] : [],
    ),
  );
  return facts.map((fact) => {
    const places = groups.get(causeOf(fact));
    return places === undefined ? withoutGroup(fact) : { ...fact, group: `${fact.group ?? fact.subject} in ${places}` };
  });
}

/** Switches of one place whose names differ in their first word alone, and that move alike, are one decision. */
function alikeTogether(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const alike = gather(facts, placeOfAlike);
  return facts.map((fact) => {
    const place = placeOfAlike(fact);
    const isAlone = place === undefined || namesAmong(alike.get(place) ?? []) < 2;
    return isAlone || fact.kind !== 'control-moved'
      ? fact
      : { ...fact, group: `${topicWords(fact)}#${fact.key ?? ''}` };
  });
}

const namesAmong = (facts: readonly ConfigChange[]): number =>
  new Set(facts.map((fact) => (fact.kind === 'control-moved' ? fact.name : ''))).size;

/** The control, the move and the place, with what the names share; nothing where that is less than two words. */
function placeOfAlike(fact: ConfigChange): string | undefined {
  if (fact.kind !== 'control-moved' || wordsOf(fact.name).length <= 2) return undefined;
  const { control, transition, key, after, before, subject } = fact;
  return [control, transition, key, (after ?? before)?.path, subject.replace(/[.[][^.[]*$/, ''), topicWords(fact)].join(
    ' ',
  );
}

const topicWords = ({ name }: ControlMoved): string => wordsOf(name).slice(1).join('-');

/** One value given to settings of one name all over a file is one edit, whatever they stand in. */
function editedTogether(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const edited = facts.filter((fact) => editsOf(fact).length > 0);
  const edits = edited.flatMap((fact) => editsOf(fact).map((edit) => ({ edit, cause: causeOf(fact) })));
  const together = [...gather(edits, ({ edit }) => edit).values()].map((some) => some.map(({ cause }) => cause));
  const firstOf = firstOfThose(together);
  const groups = new Map(edited.map((fact) => [causeOf(fact), fact.group ?? fact.subject]));
  return facts.map((fact) => {
    const group = groups.get(firstOf(causeOf(fact)));
    return group === undefined ? fact : { ...fact, group };
  });
}

/**
 * The file, what is said of it, and how its values moved; a name goes without what an annotation adds to it after a slash.
 * What one list of capabilities gains or loses goes together besides.
 */
function editsOf(fact: ConfigChange): readonly string[] {
  const path = (fact.after ?? fact.before)?.path;
  if (fact.kind !== 'control-moved') return [lossOf(fact, path) ?? []].flat();
  if (fact.transition === 'born') return [];
  const { control, transition, name, key, subject, from, to } = fact;
  const edit = [control, transition, name.replace(/\/[^/]*$/, ''), key, path].join(' ');
  const isOfList = CAPABILITIES.has(control) && (to ?? from)?.toUpperCase() !== 'ALL';
  return isOfList ? [edit, [control, transition, path, subject].join(' ')] : [edit];
}

/** No single one of a list says that all are meant: that one stands apart. */
const CAPABILITIES: ReadonlySet<string> = new Set(['config/capability-added', 'config/capability-kept']);

/** What takes several out of one place decided once: probes and definitions of one file, keys of one block that templates read. */
function lossOf(fact: ConfigChange, path: string | undefined): string | undefined {
  if (fact.kind === 'readiness-removed') return `${fact.kind} ${fact.service === undefined} ${path}`;
  if (fact.kind === 'crd-broken' && fact.what === 'removed') return `${fact.kind} ${path}`;
  return fact.kind === 'key-removed' && fact.stillRead !== undefined
    ? `${fact.kind} ${fact.before?.path} ${fact.subject.replace(/\.[^.]*$/, '')}`
    : undefined;
}

/** So many names of one file in another style are one decision. */
const RESPELLED = 3;

function respelledTogether(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const respelled = facts.filter(isRespelling);
  const names = gather(respelled, ({ after }) => after?.path);
  const together = new Set<ConfigChange>(
    [...names.values()].filter((some) => new Set(some.map(({ from }) => from)).size >= RESPELLED).flat(),
  );
  return facts.map((fact) => (together.has(fact) ? { ...fact, group: `${fact.after?.path}#respelled` } : fact));
}

const isRespelling = (fact: ConfigChange): fact is KeyRenamed =>
  fact.kind === 'key-renamed' && fact.stillRead === undefined && !fact.isPublic && isRespelled(fact.from, fact.to);

const causeOf = (fact: ConfigChange): string =>
  `${fact.kind} ${fact.kind === 'control-moved' ? fact.control : ''} ${fact.group ?? fact.subject}`;

function withoutGroup(fact: ConfigChange): ConfigChange {
  const { group: _group, ...rest } = fact;
  return rest;
}
