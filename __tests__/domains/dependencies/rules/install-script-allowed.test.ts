import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import installScriptAllowed from '../../../../src/domains/dependencies/rules/install-script-allowed.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(installScriptAllowed, dependencies);
