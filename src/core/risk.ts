import { RISKS, type Risk } from './vocabulary.ts';

/** How two risks are ordered: negative where the first is the lesser. */
export const compareRisk = (a: Risk, b: Risk): number => RISKS.indexOf(a) - RISKS.indexOf(b);

/** A risk some steps up (positive) or down, held within the scale. */
export const shiftRisk = (risk: Risk, steps: number): Risk =>
  RISKS[Math.min(Math.max(RISKS.indexOf(risk) + steps, 0), RISKS.length - 1)] ?? risk;

/** The lesser of two risks. */
export const capRisk = (risk: Risk, cap: Risk): Risk => (compareRisk(risk, cap) > 0 ? cap : risk);
