import type { Rule } from '../../core/types.ts';
import type { ControlMoved, Transition } from './setting-changes.ts';
import type { Setting } from './setting.ts';
import { isDynamic, type ConfigNode } from './tree.ts';

/** How a control reads the settings it governs: all values on one order of safety. */
export interface Reading {
  /** Only documents of these dialects; absent: any document, except where its dialect owns the setting. */
  readonly dialect?: string | readonly string[];
  /** Whether the setting is the control's business, by its path alone. Called for every setting that differs: keep it cheap. */
  governs(setting: Setting): boolean;
  /** How safe a value is, higher is safer and 0 the weakest; undefined for a value the control has no opinion on. */
  rank(node: ConfigNode, setting: Setting): number | undefined;
  /** The rank of not being set at all. Left out where nobody can know: then a safe value dropped counts, and a weak one added. */
  readonly absent?: number | ((setting: Setting) => number | undefined);
  /** It counts by being there, whatever fills it in later: `!GetAtt Key.Arn` and `${TOKEN}` too. */
  readonly byPresence?: boolean;
}

/** A row of the catalogue: a rule over `control-moved` and the reading that makes its facts. */
export type Control<O extends string = Transition> = Omit<Rule<ControlMoved, O>, 'on' | 'classify'> &
  Reading & {
    /** Where the outcome is more than the transition; undefined: nothing to say. */
    refine?(change: ControlMoved): NoInfer<O> | undefined;
  };

/** A rule that carries the reading of its control. */
export interface ControlRule<O extends string = string> extends Rule<ControlMoved, O> {
  readonly reading: Reading;
}

/** Turns a row of the catalogue into a rule. Without `refine` its outcomes are named after the transitions it judges. */
export function control<O extends string = Transition>(row: Control<O>): ControlRule<O> {
  const hasOutcome = (name: string): name is O => Object.hasOwn(row.outcomes, name);
  return {
    ...row,
    on: 'control-moved',
    reading: row,
    classify(change) {
      if (change.control !== row.id) return undefined;
      if (row.refine !== undefined) return row.refine(change);
      return hasOutcome(change.transition) ? change.transition : undefined;
    },
  };
}

/** How a setting moved along a control's order of safety; undefined where it stayed, or where nothing can be said. */
export function transitionOf(reading: Reading, setting: Setting): Transition | undefined {
  const { before, after, owner } = setting;
  if (owner === 'gone') return undefined;
  const rankOf = (node: ConfigNode | undefined) =>
    node === undefined || (isDynamic(node) && reading.byPresence !== true) ? undefined : reading.rank(node, setting);
  const [from, to] = [rankOf(before), rankOf(after)];
  const absent = typeof reading.absent === 'function' ? reading.absent(setting) : reading.absent;
  if (before === undefined) return whenSet(to, absent, owner);
  if (after === undefined) return isLeftToBase(setting) ? undefined : whenDropped(from, absent);
  return reading.byPresence === true ? whenMoved(from, to) : (whenFilled(before, after) ?? whenMoved(from, to));

  function whenFilled(old: ConfigNode, now: ConfigNode): Transition | undefined {
    if (isDynamic(now)) return from === undefined || from === 0 ? undefined : 'template';
    return isDynamic(old) && to === 0 && !mayBe(old, now) ? 'flip' : undefined;
  }
}

/** Whether the words of a template hold the value that was written in its place: `${TLS:-false}` and `false`. */
const mayBe = (template: ConfigNode, literal: ConfigNode): boolean =>
  template.kind === 'scalar' &&
  literal.kind === 'scalar' &&
  template.text.split(/[^\w.-]+/).some((word) => word.replace(/^-/, '') === literal.text);

/** What a patch no longer sets is what the patched object says, and nobody can see that here. */
const isLeftToBase = ({ document }: Setting): boolean => document.after?.isPatch === true;

function whenMoved(from: number | undefined, to: number | undefined): Transition | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return to < from ? 'flip' : 'hardened';
}

function whenSet(to: number | undefined, absent: number | undefined, owner: 'kept' | 'born'): Transition | undefined {
  if (to === undefined) return undefined;
  if (to < (absent ?? 1)) return owner === 'born' ? 'born' : 'open';
  return absent === undefined || to === absent || owner === 'born' ? undefined : 'hardened';
}

function whenDropped(from: number | undefined, absent: number | undefined): Transition | undefined {
  if (from === undefined) return undefined;
  if (from > (absent ?? 0)) return 'drop';
  return absent === undefined || from === absent ? undefined : 'hardened';
}
