import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import licenceChanged from '../../../../src/domains/dependencies/rules/licence-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(licenceChanged, dependencies);
