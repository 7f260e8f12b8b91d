import { compareRisk } from '../../core/risk.ts';
import type { Rule } from '../../core/types.ts';
import type { Risk } from '../../core/vocabulary.ts';
import type { ConfigChange } from './changes.ts';
import type { ControlMoved, Transition } from './setting-changes.ts';
import { whereabouts } from './context.ts';
import { type ControlRule, transitionOf } from './control.ts';
import type { Dialect } from './dialect.ts';
import type { Setting } from './setting.ts';
import { isSecret, shown } from './shown.ts';

/** The controls among the rules. */
export const controlsAmong = (rules: readonly Rule<ConfigChange>[]): readonly ControlRule[] => rules.filter(isControl);

const isControl = (rule: object): rule is ControlRule => 'reading' in rule;

/** Below these keys stand marks to find things by, not settings. */
const LABELS = new Set(['labels', 'matchLabels', 'matchExpressions', 'selector', 'nodeSelector']);

/** What a control says of a setting, and how bad it is. */
interface Judged {
  readonly fact: ControlMoved;
  readonly risk: Risk;
  /** 0 for a control of a dialect, which knows best; 1 for one that reads any document. */
  readonly generality: number;
}

/**
 * The move of a setting that a control governs. One cause is one finding: where several govern it, those of the dialect
 * speak before general ones, and of those the one that judges it worst.
 * A control of a dialect reads its documents only; a general one reads all but what a dialect speaks for itself.
 */
export function movedControl(
  controls: readonly ControlRule[],
  setting: Setting,
  dialect: Dialect | undefined,
): ControlMoved | undefined {
  if (setting.inSchema || setting.owner === 'gone') return undefined;
  const isOwned = owns(dialect, setting) || setting.keys.some((key) => LABELS.has(key));
  const judged = controls
    .filter(({ reading }) =>
      reading.dialect === undefined ? !isOwned : reads([reading.dialect].flat(), dialect, setting),
    )
    .filter(({ reading }) => reading.governs(setting))
    .flatMap((control) => judgedBy(control, setting) ?? []);
  return judged.toSorted((a, b) => a.generality - b.generality || compareRisk(b.risk, a.risk))[0]?.fact;
}

/** Whether a dialect speaks for a setting itself. */
export const owns = (dialect: Dialect | undefined, setting: Setting): boolean =>
  !setting.isNested && (dialect?.owns?.(setting) ?? false);

const reads = (names: readonly string[], dialect: Dialect | undefined, setting: Setting): boolean =>
  dialect !== undefined && names.includes(dialect.name) && !setting.isNested;

function judgedBy(control: ControlRule, setting: Setting): Judged | undefined {
  const transition = transitionOf(control.reading, setting);
  if (transition === undefined) return undefined;
  const fact = moveOf(setting, transition, control.id);
  const outcome = control.outcomes[control.classify(fact) ?? ''];
  return outcome && { fact, risk: outcome.risk, generality: Number(control.reading.dialect === undefined) };
}

function moveOf(setting: Setting, transition: Transition, control: string): ControlMoved {
  const from = setting.before && shown(setting.before, setting);
  const to = setting.after && shown(setting.after, setting);
  const where = whereabouts(setting, `${from ?? 'unset'}->${to ?? 'unset'}`);
  const values = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const secret = isSecret(setting) ? { secret: true } : {};
  return { kind: 'control-moved', ...where, control, transition, name: setting.name, ...values, ...secret };
}
