import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import downgrade from '../../../../src/domains/dependencies/rules/downgrade.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(downgrade, dependencies);
