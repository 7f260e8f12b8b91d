import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import removedStillImported from '../../../../src/domains/dependencies/rules/removed-still-imported.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(removedStillImported, dependencies);
