import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradeSkipped from '../../../../src/domains/dependencies/rules/upgrade-skipped.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradeSkipped, dependencies);
