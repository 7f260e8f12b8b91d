import { dependenciesRule } from '../changes.ts';
import { isFetchedFrom } from '../questions.ts';
import { originOf } from '../words.ts';

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-json#urls-as-dependencies. */
export default dependenciesRule({
  id: 'dependencies/source-url',
  on: ['replaced', 'added', 'major', 'minor', 'patch'],
  class: 'supply-chain',
  title: 'Downloaded from a URL',
  why: 'The file behind a URL can change, and no registry tells of advisories for it.',
  fix: 'Use a published release.',
  outcomes: {
    plain: {
      risk: 'high',
      title: 'Downloaded without encryption',
      message: (c) => `\`${c.name}\` is downloaded from \`${originOf(c)}\` over plain \`http\`.`,
      why: 'Anybody on the way can put other code in its place.',
      fix: 'Use `https`, or a published release.',
    },
    url: { risk: 'medium', message: (c) => `\`${c.name}\` is downloaded from \`${originOf(c)}\`.` },
  },
  examples: [
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "left": "http://files.example.com/left.tgz" } }',
      outcome: 'plain',
    },
    {
      before: '{ "dependencies": { "left": "^1.0.0" } }',
      after: '{ "dependencies": { "left": "https://files.example.com/left.tgz" } }',
      outcome: 'url',
    },
    {
      before: '{ "dependencies": { "left": "https://files.example.com/left-1.tgz" } }',
      after: '{ "dependencies": { "left": "https://files.example.com/left-2.tgz" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (!isFetchedFrom(change, 'http') || change.base?.source?.kind === 'http') return undefined;
    return change.to?.includes('http://') === true ? 'plain' : 'url';
  },
});
