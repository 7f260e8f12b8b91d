import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import dependencyAdded from '../../../../src/domains/dependencies/rules/dependency-added.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(dependencyAdded, dependencies);
