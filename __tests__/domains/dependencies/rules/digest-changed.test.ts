import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import digestChanged from '../../../../src/domains/dependencies/rules/digest-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(digestChanged, dependencies);
