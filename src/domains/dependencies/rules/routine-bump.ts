import { DEFAULT_SETTINGS, type PolicyEntry } from '../../../core/settings.ts';
import { dependenciesRule } from '../changes.ts';
import { hasUpgradeHazard, isDeclared } from '../questions.ts';
import { stepOf } from '../words.ts';

const policy = (...entries: readonly PolicyEntry[]) => ({
  dependencies: { ...DEFAULT_SETTINGS.dependencies, policy: entries },
});
const approvals = { count: 1, from: ['@acme/architects'] };
const uses = (version: string): string => JSON.stringify({ dependencies: { zod: version } });

/** A bump of which nothing is known to break is silent, unless the policy of the repository wants a say in it. */
export default dependenciesRule({
  id: 'dependencies/routine-bump',
  on: ['minor', 'patch'],
  class: 'version-bump',
  title: 'Bump that the policy names',
  why: 'The settings of this repository want a say in bumps of this kind.',
  fix: 'Do as `dependencies.policy` of the settings asks.',
  outcomes: { named: { risk: 'info', message: (c) => `${stepOf(c)}.` } },
  examples: [
    {
      before: uses('^3.23.0'),
      after: uses('^3.24.0'),
      settings: policy({ match: { bump: ['minor'] }, approvals }),
      outcome: 'named',
    },
    {
      before: uses('^3.23.0'),
      after: uses('^3.23.8'),
      settings: policy({ match: { bump: ['patch'] }, decide: 'pass' }, { match: {}, approvals }),
      outcome: 'none',
    },
    { before: uses('^3.23.0'), after: uses('^3.24.0'), outcome: 'none' },
  ],
  classify(change) {
    if (!change.governed || !isDeclared(change) || hasUpgradeHazard(change)) return undefined;
    return change.kind === 'minor' && change.breaking ? undefined : 'named';
  },
});
