import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import upgradeBadRelease from '../../../../src/domains/dependencies/rules/upgrade-bad-release.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(upgradeBadRelease, dependencies);
