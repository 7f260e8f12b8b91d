import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import secondMajor from '../../../../src/domains/dependencies/rules/second-major.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(secondMajor, dependencies);
