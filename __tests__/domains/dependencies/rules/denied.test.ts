import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import denied from '../../../../src/domains/dependencies/rules/denied.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(denied, dependencies);
