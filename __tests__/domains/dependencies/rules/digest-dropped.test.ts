import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import digestDropped from '../../../../src/domains/dependencies/rules/digest-dropped.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(digestDropped, dependencies);
