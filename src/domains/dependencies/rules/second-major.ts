import { dependenciesRule } from '../changes.ts';
import { brief } from '../words.ts';

/** Two majors of one package are two packages: their types, their state and their weight. */
export default dependenciesRule({
  id: 'dependencies/second-major',
  on: 'added',
  class: 'compatibility',
  title: 'Second major of one package',
  why: 'Code that passes its objects from one part to the other meets two sets of types and two copies of its state.',
  fix: 'Raise whoever holds back the older one, so that one major remains.',
  outcomes: {
    direct: {
      risk: 'low',
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is installed beside \`${c.beside.join('`, `')}\`.`,
    },
    indirect: {
      risk: 'info',
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is installed beside \`${c.beside.join('`, `')}\`.`,
    },
  },
  examples: [
    {
      before: {
        'package.json': '{ "dependencies": { "react": "^18.0.0" } }',
        'yarn.lock': 'react@^18.0.0:\n  version "18.3.1"\n',
      },
      after: {
        'package.json': '{ "dependencies": { "react": "^18.0.0" } }',
        'yarn.lock': 'react@^18.0.0:\n  version "18.3.1"\n\nreact@^19.0.0:\n  version "19.1.0"\n',
      },
      outcome: 'direct',
    },
    {
      path: 'yarn.lock',
      before: 'ms@^1.0.0:\n  version "1.0.0"\n',
      after: 'ms@^1.0.0:\n  version "1.0.0"\n\nms@^2.0.0:\n  version "2.1.3"\n',
      outcome: 'indirect',
    },
    {
      path: 'yarn.lock',
      before: 'ms@2.0.0:\n  version "2.0.0"\n',
      after: 'ms@2.0.0:\n  version "2.0.0"\n\nms@^2.1.0:\n  version "2.1.3"\n',
      outcome: 'none',
    },
  ],
  classify({ beside, direct }) {
    if (beside.length === 0) return undefined;
    return direct ? 'direct' : 'indirect';
  },
});
