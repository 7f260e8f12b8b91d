import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradeTurningPoint from '../../../../src/domains/dependencies/rules/upgrade-turning-point.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradeTurningPoint, dependencies);
