import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import rangeLoosened from '../../../../src/domains/dependencies/rules/range-loosened.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(rangeLoosened, dependencies);
