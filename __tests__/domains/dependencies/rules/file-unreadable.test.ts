import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import fileUnreadable from '../../../../src/domains/dependencies/rules/file-unreadable.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(fileUnreadable, dependencies);
