import { unreadableRule } from '../../../core/unreadable.ts';

export default unreadableRule('config', [
  { before: 'a: 1', after: 'a: b: c', outcome: 'newly' },
  { before: 'a: 1', after: 'a: *missing', outcome: 'newly' },
  { before: 'a: 1', after: '\0\0', outcome: 'newly' },
  { before: 'a: [', after: 'a: [[', outcome: 'still' },
  { before: 'a:\n\tb: c', after: 'a:\n  b: c', outcome: 'mended' },
  { before: 'a: 1', after: 'a: 2', outcome: 'none' },
]);
