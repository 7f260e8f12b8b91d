import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import imageReplaced from '../../../../src/domains/dependencies/rules/image-replaced.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(imageReplaced, dependencies);
