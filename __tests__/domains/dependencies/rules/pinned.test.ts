import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import pinned from '../../../../src/domains/dependencies/rules/pinned.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(pinned, dependencies);
