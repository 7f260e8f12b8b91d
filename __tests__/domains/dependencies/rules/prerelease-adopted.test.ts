import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import prereleaseAdopted from '../../../../src/domains/dependencies/rules/prerelease-adopted.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(prereleaseAdopted, dependencies);
