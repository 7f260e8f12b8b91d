import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradeInOrder from '../../../../src/domains/dependencies/rules/upgrade-in-order.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradeInOrder, dependencies);
