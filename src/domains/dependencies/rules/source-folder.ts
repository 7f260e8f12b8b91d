import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { isFetchedFrom } from '../questions.ts';
import { originOf } from '../words.ts';

/** Source: https://go.dev/ref/mod#go-mod-file-replace. A new dependency on a folder beside it is how many repositories are laid out. */
export default dependenciesRule({
  id: 'dependencies/source-folder',
  on: ['replaced', 'added'],
  class: 'supply-chain',
  title: 'Taken from a folder',
  why: 'Updates and advisories of the released package no longer reach this copy.',
  fix: 'Go back to a release before the merge.',
  outcomes: {
    outside: {
      risk: 'high',
      title: 'Taken from a folder outside the repository',
      message: (c) => `\`${c.name}\` comes from \`${originOf(c)}\`, outside this repository.`,
      why: 'That folder exists on one machine only: for everybody else the build fails.',
    },
    inside: {
      risk: 'medium',
      message: (c) => `\`${c.name}\` comes from the folder \`${originOf(c)}\` instead of a release.`,
    },
  },
  examples: [
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.0\n',
      after: 'module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n',
      outcome: 'outside',
    },
    {
      path: 'services/api/go.mod',
      before: 'module m\nrequire a.test/x v1.2.0\n',
      after: 'module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n',
      outcome: 'inside',
    },
    {
      path: 'apps/web/package.json',
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "ui": "file:../../packages/ui" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (!isFetchedFrom(change, 'file')) return undefined;
    if (leavesRepository(change)) return 'outside';
    return change.kind === 'added' ? undefined : 'inside';
  },
});

function leavesRepository(change: DependencyChange): boolean {
  const folder = originOf(change);
  if (/^(?:\/|~|[a-z]:)/i.test(folder)) return true;
  let depth = (change.after?.path ?? '').split('/').length - 1;
  for (const segment of folder.split('/')) {
    if (segment === '..') depth -= 1;
    else if (segment !== '.' && segment !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
