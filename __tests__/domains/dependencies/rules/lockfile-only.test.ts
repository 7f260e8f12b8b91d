import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import lockfileOnly from '../../../../src/domains/dependencies/rules/lockfile-only.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(lockfileOnly, dependencies);
