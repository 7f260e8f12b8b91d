import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import runtimeLowered from '../../../../src/domains/dependencies/rules/runtime-lowered.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(runtimeLowered, dependencies);
