import { dependenciesRule, type DependencyChange } from '../changes.ts';

const PUBLIC = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com)$/;
/** Where Maven looks anyway: https://maven.apache.org/guides/introduction/introduction-to-the-pom.html#super-pom. */
const CENTRAL = /^https:\/\/(?:repo1?\.maven\.(?:apache\.)?org)\/maven2\/?$/;

/** Source: https://docs.npmjs.com/cli/using-npm/scope#associating-a-scope-with-a-registry. */
export default dependenciesRule({
  id: 'dependencies/registry-configured',
  on: ['added', 'removed', 'moved', 'replaced'],
  class: 'supply-chain',
  title: 'Packages fetched from another registry',
  why: 'Whoever runs that registry decides what is installed, whatever the names and versions say.',
  fix: 'Check that the registry is yours, and that the lockfile still resolves from it.',
  outcomes: {
    plain: {
      risk: 'high',
      title: 'Packages fetched without encryption',
      message: (c) => `\`${c.name}\` is set to \`${c.to}\`, over plain \`http\`.`,
      why: 'Anybody on the way can put other code in place of every package.',
      fix: 'Use `https`.',
    },
    changed: { risk: 'high', message: (c) => `\`${c.name}\` goes from \`${c.from}\` to \`${c.to}\`.` },
    added: { risk: 'medium', message: (c) => `\`${c.name}\` is set to \`${c.to}\`.` },
    removed: {
      risk: 'medium',
      title: 'Packages fetched from the public registry',
      message: (c) => `\`${c.name}\` is no longer set to \`${c.from}\`.`,
      why: 'A name that only your registry knows can be registered by anybody on the public one.',
      fix: 'Keep the registry for every scope that is yours.',
    },
    public: {
      risk: 'info',
      title: 'Public registry set',
      message: (c) => `\`${c.name}\` is set to the public \`${c.to}\`.`,
      why: 'It is what holds where nothing is set.',
      fix: 'Nothing to do.',
    },
  },
  examples: [
    { path: '.npmrc', before: '', after: 'registry=http://npm.corp.test/\n', outcome: 'plain' },
    {
      path: '.npmrc',
      before: '@acme:registry=https://npm.corp.test/\n',
      after: '@acme:registry=https://npm.evil.test/\n',
      outcome: 'changed',
    },
    { path: '.yarnrc.yml', before: '', after: 'npmRegistryServer: "https://npm.corp.test"\n', outcome: 'added' },
    { path: '.npmrc', before: '@acme:registry=https://npm.corp.test/\n', after: 'fund=false\n', outcome: 'removed' },
    { path: '.npmrc', before: '', after: 'registry=https://registry.npmjs.org/\n', outcome: 'public' },
    {
      path: 'pom.xml',
      before: '<project></project>',
      after:
        '<project><repositories><repository><id>a</id><url>http://maven.corp.test/</url></repository></repositories></project>',
      outcome: 'plain',
    },
    {
      path: 'pom.xml',
      before:
        '<project><repositories><repository><id>a</id><url>https://maven.corp.test/</url></repository></repositories></project>',
      after: '<project></project>',
      outcome: 'none',
    },
    {
      path: '.npmrc',
      before: 'registry=https://npm.corp.test/\n',
      after: 'registry = https://npm.corp.test\n',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (change.role !== 'registry') return undefined;
    if (change.to === null) return isMissed(change) ? 'removed' : undefined;
    return withoutEncryption(change) ? 'plain' : place(change);
  },
});

/** Maven's coordinates belong to their owners by their group: one place less to look for them is no harm. */
const isMissed = ({ ecosystem, from }: DependencyChange): boolean => ecosystem !== 'maven' && !PUBLIC.test(from ?? '');

const withoutEncryption = ({ to }: DependencyChange): boolean =>
  to?.startsWith('http://') === true && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]?/.test(to);

function place({ name, from, to }: DependencyChange) {
  if (CENTRAL.test(to ?? '') || (name === 'registry' && PUBLIC.test(to ?? ''))) return 'public';
  return from === null ? 'added' : 'changed';
}
