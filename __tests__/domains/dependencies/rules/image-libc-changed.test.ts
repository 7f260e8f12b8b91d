import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import imageLibcChanged from '../../../../src/domains/dependencies/rules/image-libc-changed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(imageLibcChanged, dependencies);
