import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import versionForced from '../../../../src/domains/dependencies/rules/version-forced.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(versionForced, dependencies);
