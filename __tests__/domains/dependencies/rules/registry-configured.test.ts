import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import registryConfigured from '../../../../src/domains/dependencies/rules/registry-configured.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(registryConfigured, dependencies);
