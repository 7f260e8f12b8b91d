import { compareRisk } from '../../core/risk.ts';
import type { Rule } from '../../core/types.ts';
import type { Risk } from '../../core/vocabulary.ts';
import type { ConfigChange } from './changes.ts';
import type { ControlMoved, Transition } from './setting-changes.ts';
import { whereabouts } from './context.ts';
import type { ControlRule, Reading } from './control.ts';
import type { Dialect } from './dialect.ts';
import { isEffectiveSetting } from './effective.ts';
import { isTakenFromSibling } from './gone-siblings.ts';
import { isOfChart } from './mask.ts';
import { guardBetween, isOfTopic } from './guards.ts';
import { type Setting, subjectOf, tellingName } from './setting.ts';
import { isSecret, shown } from './shown.ts';
import { transitionOf } from './transitions.ts';
import type { ConfigNode } from './tree.ts';

/** The controls that read the documents of one dialect. */
export interface Controls {
  readonly own: readonly ControlRule[];
  readonly general: readonly ControlRule[];
}

/** Finds the controls among the rules and sorts them by the dialect they read. */
export function controlsAmong(rules: readonly Rule<ConfigChange>[]): (dialect: string | undefined) => Controls {
  const controls = rules.filter(isControl);
  const general = controls.filter(({ reading }) => reading.dialect === undefined);
  const own = (dialect: string) => controls.filter(({ reading }) => [reading.dialect].flat().includes(dialect));
  const byDialect = new Map<string, Controls>();
  return (dialect) => {
    if (dialect === undefined) return { own: [], general };
    const known = byDialect.get(dialect) ?? { own: own(dialect), general };
    byDialect.set(dialect, known);
    return known;
  };
}

const isControl = (rule: object): rule is ControlRule => 'reading' in rule;

const LABELS = new Set(['labels', 'matchLabels', 'matchExpressions', 'matrix', 'selector', 'nodeSelector']);

/** Marks to find things by, and what a job is run for each of, are no settings; but those of an alert's rule say who is told. */
const isMark = ({ keys }: Setting): boolean => keys.some((key, i) => LABELS.has(key) && keys[i - 1] !== 'rules');

/** What a control says of a setting, and how bad it is. */
interface Judged {
  readonly fact: ControlMoved;
  readonly risk: Risk;
}

/**
 * The move of a setting that a control governs. One cause is one finding: where several govern it, those of the dialect
 * speak before general ones, and of those the one that judges it worst.
 * A control of a dialect reads its documents only; a general one reads all but what a dialect speaks for itself.
 */
export function movedControl(
  { own, general }: Controls,
  setting: Setting,
  dialect: Dialect | undefined,
): ControlMoved | undefined {
  if (setting.inSchema || setting.owner === 'gone' || isUnset(setting)) return undefined;
  const isClosed = owns(dialect, setting) || isEffectiveSetting(setting) || isMark(setting);
  const judged = [setting.isNested ? [] : judgedBy(own, setting), isClosed ? [] : judgedBy(general, setting)];
  const [spoken] = judged.filter(({ length }) => length > 0);
  return spoken?.toSorted((a, b) => compareRisk(b.risk, a.risk))[0]?.fact;
}

/** Effective settings are made whether anybody sets them or not. */
const isUnset = ({ before, after }: Setting): boolean => before === undefined && after === undefined;

/** Whether a dialect speaks for a setting itself. */
export const owns = (dialect: Dialect | undefined, setting: Setting): boolean =>
  !setting.isNested && (dialect?.owns?.(setting) ?? false);

const judgedBy = (controls: readonly ControlRule[], setting: Setting): readonly Judged[] =>
  controls.flatMap((control) => (control.reading.governs(setting) ? (judgementOf(control, setting) ?? []) : []));

/** The moves by which something weak comes that was not there. */
const WEAK_WHEN_NEW: ReadonlySet<Transition> = new Set(['born', 'open']);

function judgementOf(control: ControlRule, setting: Setting): Judged | undefined {
  const transition = transitionOf(control.reading, setting);
  if (transition === undefined || (WEAK_WHEN_NEW.has(transition) && isTakenFromSibling(setting))) return undefined;
  const fact = moveOf(setting, transition, control);
  const outcome = control.outcomes[control.classify(fact) ?? ''];
  return outcome && { fact, risk: outcome.risk };
}

function moveOf(setting: Setting, transition: Transition, { id: control, reading }: ControlRule): ControlMoved {
  const told = (node: ConfigNode) => reading.tell?.(node, setting) ?? shown(node, setting);
  const from = setting.before && told(setting.before);
  const to = setting.after && told(setting.after);
  const where = whereabouts(setting, `${from ?? 'unset'}->${to ?? 'unset'}`);
  const values = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const secret = isSecret(setting) ? { secret: true } : {};
  return {
    kind: 'control-moved',
    ...where,
    control,
    transition,
    name: tellingName(setting),
    ...values,
    ...secret,
    ...guardedBy(setting, transition),
    ...besides(setting, reading, transition),
  };
}

/** What only some controls say of a setting. */
function besides(
  setting: Setting,
  reading: Reading,
  transition: Transition,
): Pick<ControlMoved, 'mark' | 'group' | 'lostFrom'> {
  const [mark, group] = [reading.mark?.(setting), reading.cause?.(setting)];
  const isLost = reading.lostTogether === true && transition === 'drop';
  return {
    ...(mark === undefined ? {} : { mark }),
    ...(group === undefined ? {} : { group }),
    ...(isLost
      ? { lostFrom: `${setting.document.path} ${subjectOf(setting.document, setting.path.slice(0, -1))}` }
      : {}),
  };
}

/**
 * A value that is new, or that is gone, may stand under a condition that its owner does not stand under. Of an owner that is new too
 * both branches are a choice that it offers; one that was there chose the other branch only where that is of the same topic.
 */
function guardedBy(setting: Setting, transition: Transition): Pick<ControlMoved, 'condition' | 'around'> {
  const { document, name, before, after, ownerAfter } = setting;
  if (transition === 'drop') return guardLost(setting);
  if (before !== undefined) return {};
  const chosen = (document.after?.guards ?? []).filter(
    (guard) => guard.asks === 'set' || (guard.asks === 'unset' && (transition === 'born' || isOfTopic(guard, name))),
  );
  const guard = guardBetween(chosen, ownerAfter, after);
  return guard === undefined ? guardsAround(setting, transition) : { condition: guard.condition };
}

function guardLost({ document, before, ownerBefore }: Setting): Pick<ControlMoved, 'condition'> {
  const asked = (document.before?.guards ?? []).filter(({ asks }) => asks === 'set');
  const guard = guardBetween(asked, ownerBefore, before);
  return guard === undefined ? {} : { condition: guard.condition };
}

/** The conditions of a chart's template that something new stands under, be it a container or a whole object: its values tell whether they hold. */
function guardsAround({ document, after: node }: Setting, transition: Transition): Pick<ControlMoved, 'around'> {
  const { before, after, path } = document;
  if (transition !== 'born' || node === undefined || after === undefined || !isOfChart(path)) return {};
  const above = before === undefined ? 0 : after.root.line;
  const around = (after.guards ?? []).filter(({ from, to }) => above < from && from <= node.line && node.line <= to);
  return around.length === 0 ? {} : { around: around.map(({ condition }) => condition) };
}

/** The facts that any of the rules judges, the gravest first. */
export function worstFirst(rules: readonly Rule<ConfigChange>[], facts: readonly ConfigChange[]): ConfigChange[] {
  const judged = facts.flatMap((fact) => {
    const risks = rules
      .filter((rule) => [rule.on].flat().includes(fact.kind))
      .flatMap((rule) => rule.outcomes[rule.classify(fact) ?? '']?.risk ?? []);
    const [risk] = risks.toSorted((a, b) => compareRisk(b, a));
    return risk === undefined ? [] : [{ fact, risk }];
  });
  return judged.toSorted((a, b) => compareRisk(b.risk, a.risk)).map(({ fact }) => fact);
}
