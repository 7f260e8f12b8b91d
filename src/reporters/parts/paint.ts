import type { Risk } from '../../core/vocabulary.ts';

const SGR = {
  critical: '1;91',
  high: '91',
  medium: '33',
  low: '36',
  info: '2',
  waived: '2',
  strong: '1',
  faint: '2',
  good: '32',
  removed: '31',
  added: '32',
} as const satisfies Record<Style, string>;

export type Style = Risk | 'waived' | 'strong' | 'faint' | 'good' | 'removed' | 'added';
/** Dresses a piece of text; never changes what it says. */
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal, or none. */
export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => (text === '' ? '' : `\u001b[${SGR[style]}m${text}\u001b[0m`) : (_, text) => text;
