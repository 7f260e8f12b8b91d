import type { Example, Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/application/accounts.ts';
import { testRule } from '../../../../support/rule-tester.ts';

const trusting = (...from: readonly string[]): string =>
  `pg_hba: |\n${from.map((each) => `  host all all ${each}\n`).join('')}`;
const [ONE, OTHER, ALL] = ['10.1.2.3/32 trust', '10.1.2.4/32 trust', '0.0.0.0/0 trust'];

const rows: Readonly<Record<string, readonly Example[]>> = {
  'config/database-trusts-all': [
    { before: trusting(ONE), after: trusting(ONE, ALL), outcome: 'flip' },
    { before: trusting(ALL), after: trusting(ONE), outcome: 'none' },
    { before: trusting(ALL), after: trusting('all md5'), outcome: 'hardened' },
    { before: trusting(ONE), after: trusting(OTHER), outcome: 'none' },
    { before: trusting('all md5'), after: trusting(`${ALL} # as from 127.0.0.1/32 trust`), outcome: 'flip' },
    { before: trusting('all md5'), after: trusting(`all md5 # ${ALL}`), outcome: 'none' },
    { before: trusting('all md5'), after: trusting('127.0.0.1 0.0.0.0 trust'), outcome: 'flip' },
  ],
};

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config, rows[rule.id] ?? []);
