import { unreadableRule } from '../../../core/unreadable.ts';

export default unreadableRule('protobuf', [
  { before: 'message A {}', after: 'message A {', outcome: 'newly' },
  { before: 'message A { strin', after: 'message A { string', outcome: 'still' },
  { before: 'message A { string = 1; }', after: 'message A { string s = 1; }', outcome: 'mended' },
  { before: 'message A {}', after: 'message A { /* empty */ }', outcome: 'none' },
]);
