import { unreadableRule } from '../../../core/unreadable.ts';

export default unreadableRule('dependencies', [
  { before: '{ "dependencies": {} }', after: '{ "dependencies": {', outcome: 'newly' },
  { before: '{ "dependencies": }', after: '{ "dependencies": {', outcome: 'still' },
  { before: '{ "dependencies": {', after: '{ "dependencies": {} }', outcome: 'mended' },
  {
    path: 'yarn.lock',
    before: 'ms@^2.0.0:\n  version "2.1.3"\n',
    after: '<<<<<<< HEAD\nms@^2.0.0:\n  version "2.1.3"\n=======\n',
    outcome: 'newly',
  },
  { path: 'values.yaml', before: 'image: nginx:1\n', after: 'image: { "\n', outcome: 'none' },
]);
