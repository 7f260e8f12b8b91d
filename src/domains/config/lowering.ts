/** How modifiers lower a risk, and what they ask of a fact. */
import { capRisk, shiftRisk } from '../../core/risk.ts';
import { isLogin } from '../../core/secrets.ts';
import type { Modifier } from '../../core/types.ts';
import type { Risk } from '../../core/vocabulary.ts';
import type { ConfigChange } from './changes.ts';

type Applies = (change: ConfigChange) => boolean;

/** Makes modifiers that move a risk alike. */
export const moving =
  (move: (risk: Risk) => Risk) =>
  (id: string, applies: Applies, note: string): Modifier<ConfigChange> => ({
    id,
    adjust: (change, risk) => (applies(change) ? { risk: move(risk), note } : undefined),
  });

export const atMostLow = moving((risk) => capRisk(risk, 'low'));
export const atMostMedium = moving((risk) => capRisk(risk, 'medium'));
export const oneLower = moving((risk) => shiftRisk(risk, -1));

/** Makes modifiers that look into facts of one kind, and move the risk each in its own way. */
export const loweringOf =
  <C extends ConfigChange>(isOf: (change: ConfigChange) => change is C) =>
  (
    id: string,
    applies: (change: C) => boolean,
    lowered: (risk: Risk) => Risk,
    note: string,
  ): Modifier<ConfigChange> => ({
    id,
    adjust: (change, risk) => (isOf(change) && applies(change) ? { risk: lowered(risk), note } : undefined),
  });

export const low = (risk: Risk): Risk => capRisk(risk, 'low');

/** The file that a fact stands in. */
export const pathOf = ({ after, before }: ConfigChange): string => after?.path ?? before?.path ?? '';

/** A credential that a provider's format proves is one in a test too; keys and tokens of nobody's, tests make for themselves. */
export const isProven = (change: ConfigChange): boolean =>
  change.kind === 'secret-written' && change.by === 'format' && !isLogin(change.looks) && !SELF_MADE.has(change.looks);

const SELF_MADE: ReadonlySet<string> = new Set(['private key', 'JSON web token']);
