import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradeStartTooOld from '../../../../src/domains/dependencies/rules/upgrade-start-too-old.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradeStartTooOld, dependencies);
