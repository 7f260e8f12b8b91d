import type { Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/kubernetes/chart-recreates.ts';
import { testRule } from '../../../../support/rule-tester.ts';

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config);
