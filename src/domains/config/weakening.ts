/** What most rows of the catalogue share: the outcomes of a switch, and examples that come to each of them. */
import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Outcome } from '../../core/types.ts';
import type { Risk } from '../../core/vocabulary.ts';
import type { ControlMoved } from './setting-changes.ts';
import type { Setting } from './setting.ts';
import { switchOf, type ConfigNode } from './tree.ts';
import { movement } from './wording.ts';

/** A switch as a row gives it: the text that weakens, the text that does not, and the file around them. */
export interface Switch {
  readonly risk: Risk;
  /** Where a safe value is only no longer set; as bad as `risk` unless it says otherwise. */
  readonly dropped?: Risk;
  /** The title of the way back, as `now runs as another user than root`. */
  readonly praise: string;
  readonly weak: string;
  readonly safe: string;
  readonly path?: string;
  /** Puts the text into a whole file. */
  readonly file: (text: string) => string;
}

const TEMPLATE = '{{ .Values.setting }}';

/** A switch that is safe as long as nobody sets it. */
export function weakWhenSet({ risk, praise, weak, safe, path, file }: Switch) {
  const example = examples(path);
  return {
    absent: 1,
    outcomes: {
      flip: moved(risk),
      open: moved(risk),
      born: moved(shiftRisk(risk, -1)),
      template: moved(capRisk(risk, 'medium')),
      hardened: hardened(praise),
    },
    examples: [
      example(file(safe), file(weak), 'flip'),
      example(file(''), file(weak), 'open'),
      example('', file(weak), 'born'),
      example(file(safe), file(templated(safe)), 'template'),
      example(file(weak), file(''), 'hardened'),
      example(file(''), file(safe), 'none'),
      example(file(weak), '', 'none'),
    ],
  } as const;
}

/** A switch that protects only where somebody set it. */
export function safeWhenSet({ risk, dropped = risk, praise, weak, safe, path, file }: Switch) {
  const example = examples(path);
  return {
    absent: 0,
    outcomes: {
      flip: moved(risk),
      drop: moved(dropped),
      template: moved(capRisk(risk, 'medium')),
      hardened: hardened(praise),
    },
    examples: [
      example(file(safe), file(weak), 'flip'),
      example(file(safe), file(''), 'drop'),
      example(file(safe), file(templated(safe)), 'template'),
      example(file(''), file(safe), 'hardened'),
      example('', file(weak), 'none'),
      example(file(safe), '', 'none'),
    ],
  } as const;
}

/** A switch that protects when it is on; what holds where nobody set it, nobody can know. */
export function safeWhenOn({ risk, dropped = risk, praise, weak, safe, path, file }: Switch) {
  const example = examples(path);
  return {
    outcomes: {
      flip: moved(risk),
      drop: moved(dropped),
      template: moved(capRisk(risk, 'medium')),
      hardened: hardened(praise),
    },
    examples: [
      example(file(safe), file(weak), 'flip'),
      example(file(safe), file(''), 'drop'),
      example(file(safe), file(templated(safe)), 'template'),
      example(file(weak), file(safe), 'hardened'),
      example(file(''), file(weak), 'none'),
      example(file(''), file(safe), 'none'),
      example(file(safe), '', 'none'),
    ],
  } as const;
}

/** The rank of a switch whose `true` is safe, or whose `false` is. */
export const safeOn = (node: ConfigNode): number | undefined => rankOf(switchOf(node));
export const safeOff = (node: ConfigNode): number | undefined => rankOf(invert(switchOf(node)));

/** The rank of a word: 0 for the one that is weak, 1 for any other. */
export const unless =
  (weak: string) =>
  (node: ConfigNode): number | undefined =>
    node.kind === 'scalar' ? Number(node.text !== weak) : undefined;

/** The rank of something that protects by being there: 1 for a map or list that holds anything. */
export function present(node: ConfigNode): number | undefined {
  if (node.kind === 'map') return node.entries.size > 0 ? 1 : undefined;
  return node.kind === 'list' && node.items.length > 0 ? 1 : undefined;
}

/** The rank of something that any change weakens. */
export const untouched = (node: ConfigNode, { before }: Setting): number => Number(node === before);

/** The rank of a word by an order, the strictest first; undefined for a word that has no place in it. */
export const ordered =
  (order: readonly string[]) =>
  (node: ConfigNode): number | undefined => {
    const place = node.kind === 'scalar' ? order.indexOf(node.text) : -1;
    return place < 0 ? undefined : order.length - 1 - place;
  };

const rankOf = (on: boolean | undefined): number | undefined => (on === undefined ? undefined : Number(on));
const invert = (on: boolean | undefined): boolean | undefined => (on === undefined ? undefined : !on);

/** An outcome that says how the setting moved. */
export const moved = (risk: Risk): Outcome<ControlMoved> => ({ risk, message: (c) => `${movement(c)}.` });

/** An outcome for something that went or came as a whole. */
export const removed = (risk: Risk, what: string): Outcome<ControlMoved> => ({
  risk,
  message: () => `The ${what} was removed.`,
});
export const added = (title: string, what: string): Outcome<ControlMoved> => ({
  ...hardened(title),
  message: () => `The ${what} is new.`,
});

/** The way back: information, said in praise. */
export const hardened = (title: string): Outcome<ControlMoved> => ({
  ...moved('info'),
  class: 'hardening',
  title,
  why: 'The new value is the safer one.',
  fix: 'Keep it; watch the first rollout for what relied on the old value.',
});

/** The safe text with its last value, be it of `key: value` or `--flag=value`, filled in by a template. */
const templated = (text: string): string =>
  text.replace(/([^\s:[\]{}=]*=)?[^\s:[\]{}=]+(?=[\s}\]]*$)/, (_, flag = '') => `'${flag}${TEMPLATE}'`);

const examples =
  (path: string | undefined) =>
  <O extends string>(before: string, after: string, outcome: O) => ({
    ...(path === undefined ? {} : { path }),
    before,
    after,
    outcome,
  });
