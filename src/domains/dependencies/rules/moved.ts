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
    stranger: {
      risk: 'high',
      title: 'Dependency of another owner',
      message: (c) => `\`${c.fromName}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
      why: 'What somebody else publishes runs here from now on, with the secrets and the rights of the old one.',
      fix: 'Check that its makers themselves moved it there; read its source at the commit that you pin.',
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
    { path: 'Dockerfile', before: 'FROM acme/api:1.4\n', after: 'FROM ghcr.io/other/api:1.4\n', outcome: 'stranger' },
    { path: 'Dockerfile', before: 'FROM acme/api:1.4\n', after: 'FROM ghcr.io/acme/api:1.4\n', outcome: 'owner' },
    {
      path: 'Dockerfile',
      before: 'FROM nginx:1.27\n',
      after: 'FROM registry.acme.test/mirror/library/nginx:1.27\n',
      outcome: 'owner',
    },
    {
      path: '.github/workflows/ci.yml',
      before: 'jobs:\n  a:\n    steps:\n      - uses: acme/lint@v1\n',
      after: 'jobs:\n  a:\n    steps:\n      - uses: other/lint@v1\n',
      outcome: 'stranger',
    },
    {
      path: '.github/workflows/ci.yml',
      before: 'jobs:\n  a:\n    steps:\n      - uses: acme/cache@v4\n',
      after: 'jobs:\n  a:\n    steps:\n      - uses: actions/cache@v4\n',
      outcome: 'owner',
    },
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
    if (isOfficial(change.fromName, change.name)) return 'official';
    return RUNNING.includes(change.ecosystem) && !isOfOwner(change, change.fromName) ? 'stranger' : 'owner';
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

/** What runs as it is, with all that is at hand where it runs: names there begin with those of owners. */
const RUNNING: readonly string[] = ['docker', 'github-actions'];

/** GitHub, who runs the workflow anyway, and Docker's own images. */
const TRUSTED: readonly string[] = ['actions', 'github', 'library'];

/** Whether a name belongs to the owner of another, there, on another registry or mirrored, or to nobody stranger than before. */
function isOfOwner({ ecosystem, name }: Pick<DependencyChange, 'ecosystem' | 'name'>, other: string): boolean {
  const ownerOf = ecosystem === 'docker' ? accountOf : (action: string) => action.split('/')[0] ?? '';
  const [now, was] = [ownerOf(name), ownerOf(other)];
  return now === was || TRUSTED.includes(now) || now.endsWith(`/${was}`) || (was === 'library' && now === '');
}

/** `acme` of `ghcr.io/acme/api`; Docker's own images belong to `library`, those at the top of a registry to nobody. */
function accountOf(image: string): string {
  const [first = '', ...rest] = image.split('/');
  if (rest.length === 0) return 'library';
  return (/[.:]|^localhost$/.test(first) ? rest : [first, ...rest]).slice(0, -1).join('/');
}
