import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import registryChanged from '../../../../src/domains/dependencies/rules/registry-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(registryChanged, dependencies);
