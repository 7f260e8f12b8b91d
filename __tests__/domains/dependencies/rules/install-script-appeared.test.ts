import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import installScriptAppeared from '../../../../src/domains/dependencies/rules/install-script-appeared.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(installScriptAppeared, dependencies);
