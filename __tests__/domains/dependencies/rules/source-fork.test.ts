import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import sourceFork from '../../../../src/domains/dependencies/rules/source-fork.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(sourceFork, dependencies);
