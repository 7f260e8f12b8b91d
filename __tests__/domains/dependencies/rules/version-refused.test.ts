import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import versionRefused from '../../../../src/domains/dependencies/rules/version-refused.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(versionRefused, dependencies);
