import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import majorBump from '../../../../src/domains/dependencies/rules/major-bump.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(majorBump, dependencies);
