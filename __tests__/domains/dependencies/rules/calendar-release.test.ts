import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import calendarRelease from '../../../../src/domains/dependencies/rules/calendar-release.ts';
import { testRule } from '../../../support/rule-tester.ts';

testRule(calendarRelease, dependencies);
