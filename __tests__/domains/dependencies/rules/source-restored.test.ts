import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import sourceRestored from '../../../../src/domains/dependencies/rules/source-restored.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(sourceRestored, dependencies);
