import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import versionConflict from '../../../../src/domains/dependencies/rules/version-conflict.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(versionConflict, dependencies);
