import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import rule from '../../../../src/domains/protobuf/rules/type-hidden.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(rule, protobuf);
