import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import actionUnpinned from '../../../../src/domains/dependencies/rules/action-unpinned.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(actionUnpinned, dependencies);
