import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import rule from '../../../../src/domains/protobuf/rules/field-encoding-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(rule, protobuf, [
  {
    before: 'syntax = "proto2"; message A { optional group Payment = 13 { optional int32 sum = 1; } }',
    after:
      'syntax = "proto2"; message A { message Payment { optional int32 sum = 1; } optional Payment payment_info = 13; }',
    outcome: 'delimited',
  },
]);
