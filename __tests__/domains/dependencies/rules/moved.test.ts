import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import moved from '../../../../src/domains/dependencies/rules/moved.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(moved, dependencies);
