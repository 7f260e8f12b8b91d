import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { knownChangeOf } from '../known-changes.ts';
import { hasUpgradeHazard, isUsed } from '../questions.ts';
import { stepOf } from '../words.ts';

/** Source: https://semver.org/#spec-item-8. An image with an upgrade path is judged by that. */
export default dependenciesRule({
  id: 'dependencies/major-bump',
  on: 'major',
  class: 'version-bump',
  title: 'Major version raised',
  why: 'A major release may remove or change what callers rely on.',
  fix: 'Read its release notes, and run the tests that exercise it before the merge.',
  outcomes: {
    known: {
      risk: 'high',
      title: 'Major version raised, with a known change',
      message: (c) => `${stepOf(c)}.`,
      why: (c) => `Release ${knownChangeOf(c)?.since} ${knownChangeOf(c)?.what}.`,
      fix: (c) => knownChangeOf(c)?.fix ?? '',
    },
    several: {
      risk: 'high',
      title: 'Several majors at once',
      message: (c) => `${stepOf(c)}: ${c.majors} majors at once.`,
      why: 'The breaking changes of every major in between arrive together.',
      fix: 'Go one major at a time, or read the release notes of each.',
    },
    single: { risk: 'medium', message: (c) => `${stepOf(c)}.` },
  },
  examples: [
    {
      before: '{ "dependencies": { "axios": "^0.21.1" } }',
      after: '{ "dependencies": { "axios": "^1.0.0" } }',
      outcome: 'known',
    },
    {
      before: '{ "dependencies": { "uuid": "^8.3.2" } }',
      after: '{ "dependencies": { "uuid": "^11.0.0" } }',
      outcome: 'several',
    },
    {
      before: '{ "dependencies": { "zod": "^3.23.0" } }',
      after: '{ "dependencies": { "zod": "^4.0.0" } }',
      outcome: 'single',
    },
    {
      path: 'requirements.txt',
      before: 'cryptography>=43.0.3\n',
      after: 'cryptography>=48.0.1\n',
      outcome: 'single',
    },
    { path: 'Dockerfile', before: 'FROM eclipse-temurin:17\n', after: 'FROM eclipse-temurin:21\n', outcome: 'single' },
    {
      path: '.github/workflows/ci.yml',
      before: 'jobs: \n  a:\n    steps:\n      - uses: actions/checkout@v4\n',
      after: 'jobs: \n  a:\n    steps:\n      - uses: actions/checkout@v5\n',
      outcome: 'single',
    },
    {
      before: '{ "dependencies": { "zod": "^3.23.0" } }',
      after: '{ "dependencies": { "zod": "^3.24.0" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (!isUsed(change) || change.calendar || hasUpgradeHazard(change)) return undefined;
    if (knownChangeOf(change) !== undefined) return 'known';
    return skipsMajors(change) ? 'several' : 'single';
  },
});

/**
 * Images follow long-term releases, which leave majors out by design (Node 22 to 24, Java 17 to 21); and what an open
 * range like `>=43` started at is not what was installed.
 */
const skipsMajors = ({ ecosystem, majors, from }: DependencyChange): boolean =>
  majors > 1 && ecosystem !== 'docker' && !/^\s*>/.test(from ?? '');
