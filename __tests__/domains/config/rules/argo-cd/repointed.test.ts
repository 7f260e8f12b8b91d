import { config } from '../../../../../src/domains/config/analyzer.ts';
import rule from '../../../../../src/domains/config/rules/argo-cd/repointed.ts';
import { testRule } from '../../../../support/rule-tester.ts';

testRule(rule, config);
