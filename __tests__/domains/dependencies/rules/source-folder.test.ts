import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import sourceFolder from '../../../../src/domains/dependencies/rules/source-folder.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(sourceFolder, dependencies);
