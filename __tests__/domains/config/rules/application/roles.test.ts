import { config } from '../../../../../src/domains/config/analyzer.ts';
import rule from '../../../../../src/domains/config/rules/application/roles.ts';
import { testRule } from '../../../../support/rule-tester.ts';

testRule(rule, config);
