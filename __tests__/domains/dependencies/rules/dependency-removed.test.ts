import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import dependencyRemoved from '../../../../src/domains/dependencies/rules/dependency-removed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(dependencyRemoved, dependencies);
