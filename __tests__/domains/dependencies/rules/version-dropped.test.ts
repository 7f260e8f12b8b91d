import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import versionDropped from '../../../../src/domains/dependencies/rules/version-dropped.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(versionDropped, dependencies);
