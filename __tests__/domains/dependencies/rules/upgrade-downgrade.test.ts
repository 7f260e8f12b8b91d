import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradeDowngrade from '../../../../src/domains/dependencies/rules/upgrade-downgrade.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradeDowngrade, dependencies);
