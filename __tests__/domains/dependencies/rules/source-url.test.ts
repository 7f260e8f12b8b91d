import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import sourceUrl from '../../../../src/domains/dependencies/rules/source-url.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(sourceUrl, dependencies);
