import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { isComputed } from '../questions.ts';
import { brief } from '../words.ts';

/** Source: https://go.dev/ref/mod#major-version-suffixes for module paths; owners and registries are a matter of trust. */
export default dependenciesRule({
  id: 'dependencies/moved',
  on: 'moved',
  class: 'moved',
  title: 'Dependency moved',
  why: 'Another name is another owner: what it publishes runs here from now on.',
  fix: "Check that the new place is its maker's own.",
  outcomes: {
    major: {
      risk: 'medium',
      class: 'version-bump',
      title: 'Module moved to its next major',
      message: (c) => `\`${c.fromName}\` \`${brief(c.from)}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
      why: 'A new major path is a new module: every import changes, and its API may break.',
      fix: 'Read its release notes, and check that no package imports both majors.',
    },
    official: {
      risk: 'info',
      title: 'Image moved to its new home',
      message: (c) => `\`${c.fromName}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
      why: 'Its makers moved it there and no longer publish to the old place.',
      fix: 'Nothing to do.',
    },
    owner: { risk: 'medium', message: (c) => `\`${c.fromName}\` becomes \`${c.name}\` \`${brief(c.to)}\`.` },
    branch: {
      risk: 'low',
      class: 'version-bump',
      title: 'Another branch or tag followed',
      message: (c) => `\`${c.name}\` follows \`${brief(c.to)}\` instead of \`${brief(c.from)}\`.`,
      why: 'Neither name tells which version it is.',
      fix: 'Name a version, so that a review can tell what changes.',
    },
  },
  examples: [
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x/v2 v2.1.0\n',
      after: 'module m\nrequire a.test/x/v3 v3.0.1\n',
      outcome: 'major',
    },
    {
      path: 'Dockerfile',
      before: 'FROM k8s.gcr.io/pause:3.9\n',
      after: 'FROM registry.k8s.io/pause:3.9\n',
      outcome: 'official',
    },
    { path: 'Dockerfile', before: 'FROM acme/api:1.4\n', after: 'FROM ghcr.io/other/api:1.4\n', outcome: 'owner' },
    { path: 'Dockerfile', before: 'FROM nginx:1.27\n', after: 'FROM docker.io/library/nginx:1.27\n', outcome: 'none' },
    {
      path: '.github/workflows/ci.yml',
      before: 'jobs:\n  a:\n    steps:\n      - uses: acme/lint@main\n',
      after: 'jobs:\n  a:\n    steps:\n      - uses: acme/lint@next\n',
      outcome: 'branch',
    },
    { path: 'compose.yaml', before: 'image: a/b:latest\n', after: 'image: a/b:$TAG\n', outcome: 'none' },
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.0 // indirect\n',
      after: 'module m\nrequire a.test/x/v2 v2.0.0 // indirect\n',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (change.batch !== null || change.role !== 'library') return undefined;
    if (change.fromName === null) return isOtherBranch(change) ? 'branch' : undefined;
    if (change.ecosystem === 'go') return change.majors > 0 ? 'major' : 'owner';
    return isOfficial(change.fromName, change.name) ? 'official' : 'owner';
  },
});

const isOtherBranch = ({ from, to }: DependencyChange): boolean =>
  from !== to && ![from, to].some((text) => text !== null && isComputed(text));

/** Sources: https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement, https://etcd.io/docs/v3.5/op-guide/container. */
const OFFICIAL: readonly (readonly [from: string, to: string])[] = [
  ['k8s.gcr.io/', 'registry.k8s.io/'],
  ['gcr.io/google_containers/', 'registry.k8s.io/'],
  ['quay.io/coreos/etcd', 'gcr.io/etcd-development/etcd'],
];

const isOfficial = (from: string, to: string): boolean =>
  OFFICIAL.some(([old, now]) => from.startsWith(old) && to === now + from.slice(old.length));
