import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import scopeChanged from '../../../../src/domains/dependencies/rules/scope-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(scopeChanged, dependencies);
