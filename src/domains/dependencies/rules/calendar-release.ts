import { dependenciesRule } from '../changes.ts';
import { hasUpgradeHazard, isUsed } from '../questions.ts';
import { stepOf } from '../words.ts';

/** Source: https://calver.org. */
export default dependenciesRule({
  id: 'dependencies/calendar-release',
  on: 'major',
  class: 'version-bump',
  title: 'Release of another year',
  why: 'The number is a date: it does not tell whether the release breaks anything.',
  fix: 'Read its release notes for what was removed since.',
  outcomes: { year: { risk: 'low', message: (c) => `${stepOf(c)}.` } },
  examples: [
    { path: 'Dockerfile', before: 'FROM ubuntu:22.04\n', after: 'FROM ubuntu:24.04\n', outcome: 'year' },
    { path: 'Dockerfile', before: 'FROM ubuntu:24.04\n', after: 'FROM ubuntu:24.10\n', outcome: 'none' },
    { path: 'Dockerfile', before: 'FROM node:22\n', after: 'FROM node:24\n', outcome: 'none' },
  ],
  classify: (change) => (isUsed(change) && change.calendar && !hasUpgradeHazard(change) ? 'year' : undefined),
});
