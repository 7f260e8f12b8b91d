import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import rule from '../../../../src/domains/protobuf/rules/extension-declaration-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(rule, protobuf);
