import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { hostStepOf } from '../hosts.ts';
import { brief, thing } from '../words.ts';

/** The same version with other content. Source: https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages for `integrity`. */
export default dependenciesRule({
  id: 'dependencies/digest-changed',
  on: 'digest',
  class: 'supply-chain',
  title: 'Other content under the same version',
  why: 'A published package never changes, so one of the two is not what its maker published.',
  fix: "Compare both with the registry's own checksum before the merge.",
  outcomes: {
    package: { risk: 'high', message: (c) => `${thing(c)} has another checksum than before.` },
    action: {
      risk: 'medium',
      title: 'Another commit under the same release',
      message: (c) => `\`${c.name}\` is pinned to another commit, and its comment still says \`${c.head?.version}\`.`,
      why: 'Either the comment is wrong or the release was moved.',
      fix: 'Check which release the commit belongs to, and correct the comment.',
    },
    commit: {
      risk: 'info',
      class: 'version-bump',
      title: 'Another commit',
      message: (c) => `\`${c.name}\` goes from \`${brief(c.from)}\` to \`${brief(c.to)}\`.`,
      why: 'No version tells what changed in between.',
      fix: 'Note the release beside the commit.',
    },
    rebuilt: {
      risk: 'info',
      class: 'version-bump',
      title: 'Image rebuilt',
      message: (c) => `\`${c.name}\` stays at its tag and takes another build of it.`,
      why: 'Images are rebuilt under one tag to take in fixes of their base.',
      fix: 'Nothing to do.',
    },
  },
  examples: [
    {
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  integrity sha512-aaaa\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  integrity sha512-bbbb\n',
      outcome: 'package',
    },
    {
      path: 'yarn.lock',
      before:
        'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n  integrity sha512-aaaa\n',
      after:
        'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.evil.test/ms/-/ms-2.1.3.tgz"\n  integrity sha512-bbbb\n',
      outcome: 'none',
    },
    {
      path: '.github/workflows/ci.yml',
      before: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'1a'.repeat(20)} # v0.5\n`,
      after: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'2b'.repeat(20)} # v0.5\n`,
      outcome: 'none',
    },
    {
      path: '.github/workflows/ci.yml',
      before: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'1a'.repeat(20)} # v4\n`,
      after: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'2b'.repeat(20)} # v4.2.2\n`,
      outcome: 'none',
    },
    {
      path: '.github/workflows/ci.yml',
      before: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'1a'.repeat(20)} # v4.2.2\n`,
      after: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'2b'.repeat(20)} # v4.2.2\n`,
      outcome: 'action',
    },
    {
      path: '.github/workflows/ci.yml',
      before: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'1a'.repeat(20)}\n`,
      after: `jobs:\n  a:\n    steps:\n      - uses: a/b@${'2b'.repeat(20)}\n`,
      outcome: 'commit',
    },
    {
      path: 'Dockerfile',
      before: `FROM nginx:1.27@sha256:${'a'.repeat(64)}\n`,
      after: `FROM nginx:1.27@sha256:${'b'.repeat(64)}\n`,
      outcome: 'rebuilt',
    },
  ],
  classify(change) {
    if (change.ecosystem === 'docker') return 'rebuilt';
    if (hostStepOf(change) === 'another') return undefined;
    return change.locked && change.head?.source?.kind !== 'git' ? 'package' : ofCommit(change);
  },
});

/** Three numbers are a release; fewer are a tag that its maker moves with every release. */
const FULL = /^\d+\.\d+\.\d+/;

/** A comment that names a release must change with its commit; one that names a line of them only says which is followed. */
function ofCommit({ ecosystem, base, head }: DependencyChange) {
  const [from, to] = [base?.version ?? '', head?.version ?? ''];
  if (from === '' || to === '') return 'commit';
  return ecosystem === 'github-actions' && from === to && FULL.test(to) ? 'action' : undefined;
}
