import type { Rule } from '../../core/types.ts';
import type { ControlMoved, Transition } from './setting-changes.ts';
import type { Setting } from './setting.ts';
import type { ConfigNode } from './tree.ts';

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
  /** How a value is told of which the plain text says too little. */
  tell?(node: ConfigNode, setting: Setting): string;
  /** What else the rule must know of the setting: the fact carries it as its `mark`. */
  mark?(setting: Setting): string | undefined;
  /** What makes settings of several places one root cause, where it is more than the same edit. */
  cause?(setting: Setting): string | undefined;
  /** Several items that one list loses are one loss, whose message says how many there are. */
  readonly lostTogether?: true;
  /** It counts by being there, whatever fills it in later: `!GetAtt Key.Arn` and `${TOKEN}` too. */
  readonly byPresence?: boolean;
  /** It reads a part of the text: `http://${HOST}` says its scheme, whatever fills in the rest. */
  readonly ofParts?: true;
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
