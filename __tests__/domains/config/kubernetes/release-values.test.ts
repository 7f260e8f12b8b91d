import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const HEAD = 'metadata: { name: web }\nspec:\n  interval: 30m\n';
const release = (spec: string) => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\n${HEAD}  ${spec}\n`;
const application = (helm: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\n${HEAD}  source: { chart: web, helm: { ${helm} } }\n`;
const context = (settings: string) => `web: { securityContext: { ${settings} } }`;

const inRelease = (settings: string) => release(`values: { ${context(settings)} }`);
const inApplication = (settings: string) => application(`valuesObject: { ${context(settings)} }`);
const elsewhere = (settings: string) => release(`chart: { ${context(settings)} }`);

const FREE = ['privileged: false', 'privileged: true'] as const;
const WRITES = ['readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false'] as const;
const ROOT = ['runAsNonRoot: true', 'runAsNonRoot: false'] as const;

test.each([
  ['a release of Flux frees a container', inRelease, FREE, ['critical']],
  ['a release of Flux takes it back', inRelease, [FREE[1], FREE[0]], []],
  ['a release of Flux lets a container write', inRelease, WRITES, ['medium']],
  ['a release of Flux lets it be root', inRelease, ROOT, ['high']],
  ['an application of Argo CD frees a container', inApplication, FREE, ['critical']],
  ['an application of Argo CD lets a container write', inApplication, WRITES, ['medium']],
  ['a key of a release that is no value', elsewhere, FREE, []],
] as const)('%s', async (_, write, [before, after], expected) => {
  const found = await findingsOf(config, write(before), write(after), { path: 'apps/web.yaml' });
  expect(found.filter(({ risk }) => risk !== 'low' && risk !== 'info').map(({ risk }) => risk)).toEqual(expected);
});
