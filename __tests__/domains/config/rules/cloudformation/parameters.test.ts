import type { Example, Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/cloudformation/parameters.ts';
import { testRule } from '../../../../support/rule-tester.ts';

const parameter = (lines: string): string =>
  `AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n  Size: { Type: String, ${lines} }\nResources: {}\n`;

const rows: Readonly<Record<string, readonly Example[]>> = {
  'config/stack-parameter-narrowed': [
    { before: parameter('NoEcho: true, Default: a'), after: parameter('MinLength: 1'), outcome: 'drop' },
    { before: parameter('Default: a'), after: parameter('NoEcho: true'), outcome: 'hardened' },
  ],
};

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config, rows[rule.id] ?? []);
