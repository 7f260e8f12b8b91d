import { dependenciesRule } from '../changes.ts';
import { isUsed } from '../questions.ts';
import { stepOf } from '../words.ts';

/** Source: https://semver.org/#spec-item-9. */
export default dependenciesRule({
  id: 'dependencies/prerelease-adopted',
  on: ['major', 'minor', 'patch', 'moved', 'replaced'],
  class: 'version-bump',
  title: 'Prerelease adopted',
  why: 'Its makers do not hold it stable yet: the next one may change again, and ranges skip it.',
  fix: 'Wait for the release, or say in the commit what needs it.',
  outcomes: { adopted: { risk: 'low', message: (c) => `${stepOf(c)}, a prerelease.` } },
  examples: [
    {
      before: '{ "dependencies": { "zod": "^3.23.0" } }',
      after: '{ "dependencies": { "zod": "4.0.0-beta.1" } }',
      outcome: 'adopted',
    },
    { path: 'Dockerfile', before: 'FROM python:3.13\n', after: 'FROM python:3.14-rc\n', outcome: 'adopted' },
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.1-0.20260101000000-0123456789ab\n',
      after: 'module m\nrequire a.test/x v1.3.0-rc.1\n',
      outcome: 'none',
    },
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.0\n',
      after: 'module m\nrequire a.test/x v1.2.1-0.20260101000000-0123456789ab\n',
      outcome: 'none',
    },
    {
      before: '{ "dependencies": { "zod": "4.0.0-beta.1" } }',
      after: '{ "dependencies": { "zod": "4.0.0-beta.2" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    const [from, to] = [change.base?.version ?? '', change.head?.version ?? ''];
    return isUsed(change) && PRERELEASE.test(to) && !PRERELEASE.test(from) && !PSEUDO.test(from)
      ? 'adopted'
      : undefined;
  },
});

/** A word after the numbers, or Python's `1.0rc1`. What else follows a hyphen is a build. */
const PRERELEASE =
  /\d[-.](?:alpha|beta|rc|preview|pre|dev|milestone|canary|next|snapshot|nightly|m\d)(?![a-z])|^[\d.]+(?:a|b|rc)\d+$/i;
/** A commit of a Go module, released by nobody either: https://go.dev/ref/mod#pseudo-versions. */
const PSEUDO = /[-.]\d{14}-[0-9a-f]{12}$/;
