/** Which objects that were accepted a new rule refuses, as far as the fields that they set tell. */
import { at, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { fieldsAsked, type Presence, verdictOf } from './cel.ts';

/** How a schema was, how it is, and the rules it had. */
export interface Ruled {
  readonly before: ConfigNode;
  readonly after: ConfigNode;
  readonly rules: readonly string[];
}

/** Rules that ask for more fields of which nothing is known are not tried: each doubles the cases. */
const MOST_OPEN = 5;
/** Of the rules there were, so many that ask for the same fields are heeded: strangers may write thousands. */
const MOST_RULES = 5;

/**
 * `none` where the rule refuses nothing that was accepted, `slight` where it spares what is stored, for it only looks at what is
 * written anew, or only refuses that a field is taken away again, and `some` for all else.
 */
export function refusalsOf(rule: string, schema: Ruled): 'none' | 'slight' | 'some' {
  const known: Presence = (field) => presenceOf(field, schema);
  if (verdictOf(rule, known) === true) return 'none';
  const most = isForChanges(rule) ? 'some' : 'slight';
  const asked = fieldsAsked(rule);
  const open = asked.filter((field) => known(field) === undefined);
  if (open.length === 0 || open.length > MOST_OPEN) return most;
  const accepted = accepting(open, schema);
  const refused = casesOf(open).filter((set) => {
    const presence: Presence = (field) => known(field) ?? (open.includes(field) ? set.has(field) : undefined);
    return verdictOf(rule, presence) !== true && accepted(set, presence);
  });
  if (refused.length === 0) return 'none';
  return refused.every((set) => takesAway(set, open)) ? 'slight' : most;
}

/** Whether it is what changes that a rule refuses, at any time: what waits for the status of an object lets it pass later. */
const isForChanges = (rule: string): boolean => /\boldSelf\b/.test(rule) && !/\bstatus\b/.test(rule);

const nameIn = (field: string): string => field.replace(/^\w+\./, '');

/** No object has a new field yet, unless it comes with a default; what was required they all have. */
function presenceOf(field: string, { before, after }: Ruled): boolean | undefined {
  const name = nameIn(field);
  const [first = name] = name.split('.');
  const [old, now] = [at(before, 'properties', first), at(after, 'properties', first)];
  if (name === first && at(now, 'default') !== undefined) return true;
  if (old === undefined) return now === undefined || at(now, 'default') !== undefined ? undefined : false;
  return textsOf(at(before, 'required')).includes(name) ? true : undefined;
}

/** All choices of some fields. */
function casesOf(fields: readonly string[]): readonly ReadonlySet<string>[] {
  const cases = Array.from({ length: 2 ** fields.length }, (_, bits) => bits);
  return cases.map((bits) => new Set(fields.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1)));
}

/** Tells of an object whether nothing that the schema said before speaks against it. */
function accepting(open: readonly string[], { before, rules }: Ruled) {
  const most = Number(textAt(before, 'maxProperties') ?? Infinity);
  const heeded = rules.filter((rule) => open.some((field) => rule.includes(field))).slice(0, MOST_RULES);
  return (set: ReadonlySet<string>, presence: Presence): boolean => {
    const count = [...set].filter((field) => /^self\.\w+$/.test(field)).length;
    return !(count > most) && heeded.every((rule) => verdictOf(rule, presence) !== false);
  };
}

/** Whether a change of an object takes a field away. */
const takesAway = (set: ReadonlySet<string>, open: readonly string[]): boolean =>
  open.some((field) => {
    const now = `self.${nameIn(field)}`;
    return field.startsWith('oldSelf.') && set.has(field) && open.includes(now) && !set.has(now);
  });
