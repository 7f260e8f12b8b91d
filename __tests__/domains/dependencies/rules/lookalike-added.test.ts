import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import lookalikeAdded from '../../../../src/domains/dependencies/rules/lookalike-added.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(lookalikeAdded, dependencies);
