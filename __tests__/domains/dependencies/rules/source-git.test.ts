import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import sourceGit from '../../../../src/domains/dependencies/rules/source-git.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(sourceGit, dependencies);
