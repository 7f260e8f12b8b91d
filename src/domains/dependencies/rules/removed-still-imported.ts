import { dependenciesRule } from '../changes.ts';

const named = (version: string) => `{ "dependencies": { "zod": "${version}" } }`;

/** What goes while code still needs it. Only an import that always runs counts, and only where nothing else declares it. */
export default dependenciesRule({
  id: 'dependencies/removed-still-imported',
  on: 'import-orphaned',
  class: 'removed',
  title: 'Removed while still imported',
  why: 'The build or the first run that reaches this line fails.',
  fix: (c) => `Remove the import, or put \`${c.name}\` back.`,
  outcomes: {
    gone: {
      risk: 'high',
      message: (c) => `This file imports \`${c.specifier}\`, and \`${c.manifest}\` no longer names \`${c.name}\`.`,
    },
    borrowed: {
      risk: 'medium',
      message: (c) =>
        `This file imports \`${c.specifier}\`, and \`${c.manifest}\` no longer names \`${c.name}\`: only another package may still bring it.`,
      why: 'It works as long as that package keeps it, at whatever version that asks for.',
    },
  },
  examples: [
    {
      before: { 'go.mod': 'module m\nrequire a.test/x v1.0.0\n', 'a.go': 'package a\nimport "a.test/x/y"\n' },
      after: { 'go.mod': 'module m\n', 'a.go': 'package a\nimport "a.test/x/y"\n' },
      outcome: 'gone',
    },
    {
      before: { 'package.json': named('^4.0.0'), 'src/a.ts': "import { z } from 'zod';\n" },
      after: { 'package.json': '{ "dependencies": {} }', 'src/a.ts': "import { z } from 'zod';\n" },
      outcome: 'borrowed',
    },
    {
      before: { 'package.json': named('^4.0.0'), 'src/a.ts': "import { z } from 'zod';\n" },
      after: { 'package.json': '{ "dependencies": {} }', 'src/a.ts': "// no longer: import { z } from 'zod'\n" },
      outcome: 'none',
    },
    {
      before: { 'package.json': named('^4.0.0'), 'src/a.ts': "import { z } from 'zod';\n" },
      after: {
        'package.json': '{ "peerDependencies": { "zod": "^4.0.0" } }',
        'src/a.ts': "import { z } from 'zod';\n",
      },
      outcome: 'none',
    },
  ],
  classify: ({ borrowed }) => (borrowed ? 'borrowed' : 'gone'),
});
