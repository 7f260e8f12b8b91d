import type { Change, Excerpt, Finding, Report } from '../../src/core/types.ts';

const bare = { breaks: [], equivalents: [], also: [] };

const change = (kind: string, subject: string, rest: Partial<Change> & Record<string, unknown> = {}): Change => ({
  kind,
  subject,
  ...rest,
});

const dependency = (kind: string, ecosystem: string, name: string, rest: Record<string, unknown>): Change =>
  change(kind, name, {
    ecosystem,
    name,
    fromName: null,
    direct: true,
    via: null,
    zeroMajor: false,
    ...rest,
  });

const lines = (removed: string, added: string): Excerpt => ({
  removed: removed === '' ? [] : removed.split('\n'),
  added: added === '' ? [] : added.split('\n'),
});

const etcd: Finding = {
  ...bare,
  id: 'config/encryption-disabled:deploy/etcd.yaml#true->false',
  rule: 'config/encryption-disabled',
  outcome: 'off',
  domain: 'config',
  class: 'encryption-disabled',
  risk: 'critical',
  subject: 'etcd.transport-security',
  title: 'Encryption switched off',
  message: '`transport-security` goes from `true` to `false` for the etcd cluster.',
  why: 'Peer and client traffic, secrets included, crosses the network in clear text, and a node without a certificate can join.',
  fix: 'Put it back to `true`; if certificates are the trouble, rotate them first.',
  before: { path: 'deploy/etcd.yaml', line: 14 },
  after: { path: 'deploy/etcd.yaml', line: 14 },
  excerpt: lines('    transport-security: true', '    transport-security: false'),
  change: change('control-moved', 'etcd.transport-security', { from: 'true', to: 'false', key: 'true->false' }),
  blocks: true,
};

const email: Finding = {
  ...bare,
  id: 'protobuf/field-removed:acme.v1.User.email#2',
  rule: 'protobuf/field-removed',
  outcome: 'unreserved',
  domain: 'protobuf',
  class: 'removed',
  risk: 'high',
  subject: 'acme.v1.User.email',
  title: 'Field removed',
  message: '`acme.v1.User.email` is removed and its number 2 is free for reuse.',
  why: 'Old readers lose the value without an error, and a later field may take the number with another type.',
  fix: 'Deprecate it first; when it goes, reserve both its number and its name.',
  suggestion: '  reserved 2;\n  reserved "email";',
  breaks: ['json', 'source'],
  equivalents: ['buf:FIELD_NO_DELETE'],
  before: { path: 'api/user.proto', line: 7, endLine: 7 },
  after: { path: 'api/user.proto', line: 5, endLine: 8 },
  excerpt: lines('  string email = 2;', ''),
  change: change('field-removed', 'acme.v1.User.email', { key: '2', number: 2, numberReserved: false }),
  blocks: true,
};

const axios: Finding = {
  ...bare,
  id: 'dependencies/major:npm:axios#^0.21.1->^1.0.0',
  rule: 'dependencies/major',
  outcome: 'direct',
  domain: 'dependencies',
  class: 'version-bump',
  risk: 'medium',
  subject: 'axios',
  title: 'Major version raised',
  message: '`axios` goes from `^0.21.1` to `^1.0.0`.',
  why: 'The release drops the old error shape, so a `catch` that reads `error.response.data` may find nothing.',
  fix: 'Read the notes of 1.0.0 and run the tests that make requests.',
  before: { path: 'package.json', line: 12 },
  after: { path: 'package.json', line: 12 },
  also: [
    { before: { path: 'web/package.json', line: 9 }, after: { path: 'web/package.json', line: 9 } },
    { before: { path: 'tools/package.json', line: 4 }, after: { path: 'tools/package.json', line: 5 } },
  ],
  excerpt: lines('    "axios": "^0.21.1",', '    "axios": "^1.0.0",'),
  change: dependency('major', 'npm', 'axios', {
    from: '^0.21.1',
    to: '^1.0.0',
    section: 'dependencies',
    zeroMajor: true,
  }),
  approval: { count: 2, from: ['@acme/committee'], by: ['@ana'], met: false },
  blocks: true,
};

const image: Finding = {
  ...bare,
  id: 'dependencies/upgrade-path:etcd#v3.4.27->v3.6.1',
  rule: 'dependencies/upgrade-path',
  outcome: 'skipped',
  domain: 'dependencies',
  class: 'upgrade-path',
  risk: 'high',
  subject: 'etcd',
  title: 'Minor skipped',
  message: 'etcd goes from `v3.4.27` to `v3.6.1`, over 3.5.',
  why: 'Members of 3.6 do not form a cluster with 3.4: the rolling upgrade stops half-way and quorum is at risk.',
  fix: 'Go to 3.5.32 or later first, then to 3.6. Before each step: snapshot saved and restored once, certificates valid, one member at a time, health checked after each.',
  before: { path: 'deploy/etcd.yaml', line: 9 },
  after: { path: 'deploy/etcd.yaml', line: 9 },
  excerpt: lines('    image: registry.k8s.io/etcd:v3.4.27', '    image: registry.k8s.io/etcd:v3.6.1'),
  change: dependency('minor', 'docker', 'registry.k8s.io/etcd', { from: 'v3.4.27', to: 'v3.6.1', section: 'image' }),
  blocks: true,
};

const unread: Finding = {
  ...bare,
  id: 'config/file-unreadable:charts/web/values.yaml',
  rule: 'config/file-unreadable',
  outcome: 'newly',
  domain: 'config',
  class: 'unreadable',
  risk: 'high',
  subject: 'charts/web/values.yaml',
  title: 'File not compared',
  message: '`charts/web/values.yaml` can no longer be read: a quoted text is never closed.',
  why: 'What cannot be read cannot be reviewed, so nothing here is known to be safe.',
  fix: 'Mend the file, or list it under `paths.ignore` in `.github/breakwater.yml`.',
  after: { path: 'charts/web/values.yaml', line: 31 },
  change: change('file-unreadable', 'charts/web/values.yaml'),
  blocks: true,
};

const role: Finding = {
  ...bare,
  id: 'protobuf/file-renamed:old/role.proto',
  rule: 'protobuf/file-renamed',
  outcome: 'moved',
  domain: 'protobuf',
  class: 'moved',
  risk: 'low',
  subject: 'old/role.proto',
  title: 'File renamed',
  message: '`old/role.proto` is now `api/role.proto`.',
  why: 'Files that import it by the old path stop compiling; messages on the wire stay the same.',
  fix: 'Keep a file at the old path that imports the new one publicly.',
  before: { path: 'old/role.proto', line: 1 },
  after: { path: 'api/role.proto', line: 1 },
  change: change('file-renamed', 'old/role.proto'),
};

const deleted: Finding = {
  ...bare,
  id: 'protobuf/file-deleted:api/legacy.proto',
  rule: 'protobuf/file-deleted',
  outcome: 'package',
  domain: 'protobuf',
  class: 'removed',
  risk: 'medium',
  subject: 'api/legacy.proto',
  title: 'File deleted',
  message: '`api/legacy.proto` is gone, with all 3 messages of `acme.legacy`.',
  why: 'Clients that still call `acme.legacy` fail, and code that imports it stops compiling.',
  fix: 'Deprecate the package for one release before it goes.',
  before: { path: 'api/legacy.proto', line: 1 },
  excerpt: lines('syntax = "proto3";', ''),
  change: change('file-deleted', 'api/legacy.proto'),
};

const probe: Finding = {
  ...bare,
  id: 'config/probe-removed:Deployment/web#readiness',
  rule: 'config/probe-removed',
  outcome: 'readiness',
  domain: 'config',
  class: 'availability',
  risk: 'high',
  subject: 'Deployment/web: spec.template.spec.containers[name=web].readinessProbe',
  title: 'Probe removed',
  message: 'Container `web` of `Deployment/web` has no readiness probe any more.',
  why: 'Pods get traffic before they can answer it; requests fail during every rollout.',
  fix: 'Put the probe back.',
  before: { path: 'deploy/web.yaml', line: 22, endLine: 25 },
  after: { path: 'deploy/web.yaml', line: 18 },
  excerpt: lines('          readinessProbe:\n            httpGet:\n              path: /ready', ''),
  change: change('key-removed', 'readinessProbe'),
  waiver: {
    id: 'config/probe-removed:Deployment/web#readiness',
    reason: 'The mesh checks readiness since May.',
    expires: '2027-01-31',
  },
};

const hardened: Finding = {
  ...bare,
  id: 'config/pod-security:Deployment/web#runAsNonRoot',
  rule: 'config/pod-security',
  outcome: 'hardened',
  domain: 'config',
  class: 'hardening',
  risk: 'info',
  subject: 'Deployment/web: spec.template.spec.securityContext.runAsNonRoot',
  title: 'Root user refused',
  message: 'Pods of `Deployment/web` are now required to run as a user that is not root.',
  why: 'A process that breaks out of its container has fewer rights on the node.',
  fix: 'Nothing to do.',
  after: { path: 'deploy/web.yaml', line: 12 },
  excerpt: lines('', '        runAsNonRoot: true'),
  change: change('control-moved', 'runAsNonRoot'),
};

const harmless = ['a', 'b', 'c', 'd'].map((name) =>
  change('value-changed', `settings.${name}`, { from: '1', to: '2' }),
);

const findings = [unread, email, role, deleted, etcd, image, hardened, probe, axios];

/** One of everything: each risk, an unreadable file, a waiver, an approval, a rename, a deletion, several places. */
export const sampleReport: Report = {
  tool: { name: 'breakwater', version: '1.0.0' },
  range: {
    base: '1'.repeat(40),
    head: '9ab8e77'.padEnd(40, '0'),
    mergeBase: '1c0ffee'.padEnd(40, '0'),
    baseName: 'main',
    headName: 'feature/users',
  },
  verdict: {
    conclusion: 'block',
    because: '5 changes block this merge; 1 file could not be compared; 1 change waits for approval.',
    findings,
    notes: ['The waiver for `config/probe-removed:Deployment/api#readiness` does not count: it expired on 2026-03-01.'],
  },
  facts: [
    ...findings.map(({ domain, change: fact }) => ({ domain, change: fact })),
    ...harmless.map((fact) => ({ domain: 'config' as const, change: fact })),
  ],
  unreadable: [{ path: 'charts/web/values.yaml', side: 'head', reason: 'line 31: a quoted text is never closed' }],
  stats: { filesChanged: 11, filesReviewed: 8, durationMs: 312 },
};

/** A review with nothing to say. */
export const cleanReport: Report = {
  ...sampleReport,
  verdict: { conclusion: 'pass', because: 'Nothing here is known to break.', findings: [], notes: [] },
  unreadable: [],
  facts: sampleReport.facts.slice(-4),
  stats: { filesChanged: 4, filesReviewed: 2, durationMs: 48 },
};

/** The sample with other findings. */
export const reportWith = (said: readonly Finding[], rest: Partial<Report> = {}): Report => ({
  ...sampleReport,
  verdict: { ...sampleReport.verdict, findings: said, notes: [] },
  facts: said.map(({ domain, change: fact }) => ({ domain, change: fact })),
  unreadable: [],
  ...rest,
});

/** A report whose every untrusted string is the given one. */
export function hostileReport(text: string): Report {
  const place = { path: text, line: 3 };
  const finding: Finding = {
    ...bare,
    id: `config/any:${text}`,
    rule: 'config/any',
    outcome: 'any',
    domain: 'config',
    class: 'exposure',
    risk: 'high',
    subject: text,
    title: `Title ${text}`,
    message: `Value \`${text}\` of ${text}.`,
    why: text,
    fix: `\`${text}\``,
    suggestion: text,
    before: place,
    after: place,
    also: [{ after: place }],
    excerpt: { removed: [text], added: [text, `${text}${text}`] },
    approval: { count: 1, from: [text], by: [text], met: false },
    change: { kind: 'any', subject: text },
    blocks: true,
  };
  const waived: Finding = { ...finding, waiver: { id: text, reason: text, expires: text } };
  const gone: Finding = { ...finding, risk: 'low', before: place, also: [] };
  return {
    tool: sampleReport.tool,
    range: { ...sampleReport.range, baseName: text, headName: text },
    verdict: { conclusion: 'block', because: `1 change ${text}.`, findings: [finding, waived, gone], notes: [text] },
    facts: [{ domain: 'config', change: finding.change }],
    unreadable: [{ path: `other ${text}`, side: 'head', reason: text }],
    stats: sampleReport.stats,
  };
}
