import { distance } from 'fastest-levenshtein';
import { configRule } from '../changes.ts';
import type { ValueChanged } from '../setting-changes.ts';

const WORD = /^[a-z]{4,16}$/;

const lettersOf = (word: string): string => word.split('').toSorted().join('');

/** A word that became another by a slip: two letters swapped, one doubled or lost. Words that both mean something differ more. */
function isSlip({ from, to }: ValueChanged): boolean {
  if (!WORD.test(from) || !WORD.test(to) || from.charAt(0) !== to.charAt(0)) return false;
  const isSwap = from.length === to.length && lettersOf(from) === lettersOf(to);
  const isStutter = to.length === from.length + 1 && /(.)\1/.test(to) && distance(from, to) === 1;
  return isSwap || isStutter;
}

export default configRule({
  id: 'config/value-misspelt',
  on: 'value-changed',
  class: 'compatibility',
  title: 'value looks misspelt',
  why: 'A program that does not know the word fails, or takes its default without a sign.',
  fix: 'Check the word against the list of values the program takes.',
  outcomes: {
    slip: { risk: 'info', message: (c) => `\`${c.name}\` goes from \`${c.from}\` to \`${c.to}\`.` },
  },
  examples: [
    { before: 'mode: fast', after: 'mode: fats', outcome: 'slip' },
    { before: 'mode: slow', after: 'mode: sloow', outcome: 'slip' },
    { before: 'mode: fast', after: 'mode: slow', outcome: 'none' },
    { before: 'mode: fast', after: 'mode: faster', outcome: 'none' },
  ],
  classify: (change) => (isSlip(change) ? 'slip' : undefined),
});
