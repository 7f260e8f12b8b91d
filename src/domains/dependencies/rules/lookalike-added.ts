import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { lookalikeOf } from '../lookalikes.ts';
import { isDeclared } from '../questions.ts';

const original = ({ ecosystem, name }: DependencyChange): string => lookalikeOf(ecosystem, name) ?? '';

/** Source: https://docs.npmjs.com/threats-and-mitigations#by-typosquatting--dependency-confusion. */
export default dependenciesRule({
  id: 'dependencies/lookalike-added',
  on: ['added', 'replaced'],
  class: 'supply-chain',
  title: 'Name close to a well-known one',
  why: 'Such names are registered to run code on machines where somebody mistyped.',
  fix: 'Check the spelling, and remove it from every machine that installed it if it is wrong.',
  outcomes: {
    lookalike: { risk: 'high', message: (c) => `\`${c.name}\` is new, and one slip away from \`${original(c)}\`.` },
  },
  examples: [
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "crossenv": "^7.0.0" } }',
      outcome: 'lookalike',
    },
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "cross-env": "^7.0.0", "preact": "^10.0.0", "@acme/lodahs": "1.0.0" } }',
      outcome: 'none',
    },
  ],
  classify: (change) =>
    isDeclared(change) && lookalikeOf(change.ecosystem, change.name) !== undefined ? 'lookalike' : undefined,
});
