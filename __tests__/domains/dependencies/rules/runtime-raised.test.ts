import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import runtimeRaised from '../../../../src/domains/dependencies/rules/runtime-raised.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(runtimeRaised, dependencies);
