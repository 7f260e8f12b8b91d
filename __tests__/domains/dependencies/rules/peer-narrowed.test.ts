import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import peerNarrowed from '../../../../src/domains/dependencies/rules/peer-narrowed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(peerNarrowed, dependencies);
