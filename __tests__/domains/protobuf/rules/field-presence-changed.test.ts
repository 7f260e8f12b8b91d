import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import rule from '../../../../src/domains/protobuf/rules/field-presence-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(rule, protobuf, [
  {
    before: 'syntax = "proto2"; message A { optional string user_name = 1; }',
    after: 'syntax = "proto2"; message A { required string user_full_name = 1; }',
    outcome: 'required',
  },
]);
