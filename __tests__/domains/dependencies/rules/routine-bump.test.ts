import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import routineBump from '../../../../src/domains/dependencies/rules/routine-bump.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(routineBump, dependencies);
