import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import zeroMajorMinor from '../../../../src/domains/dependencies/rules/zero-major-minor.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(zeroMajorMinor, dependencies);
