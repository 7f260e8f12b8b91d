import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradePlatform from '../../../../src/domains/dependencies/rules/upgrade-platform.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradePlatform, dependencies);
