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
const asText = (settings: string) => `|\n        web:\n          securityContext: { ${settings} }\n`;
const inText = (settings: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\n${HEAD}  source:\n    chart: web\n    helm:\n      values: ${asText(settings)}`;
const inObject = (settings: string) => inText(settings).replace('values: |', 'valuesObject:');
const inSource = (settings: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      sources:\n        - chart: web\n          helm: { valuesObject: { ${context(settings)} } }\n`;
const inContent = (settings: string) =>
  `apiVersion: helm.cattle.io/v1\nkind: HelmChart\n${HEAD}  valuesContent: ${asText(settings)}`;
const elsewhere = (settings: string) => release(`chart: { ${context(settings)} }`);

const FREE = ['privileged: false', 'privileged: true'] as const;
const WRITES = ['readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false'] as const;
const DROPS = ['capabilities: { drop: [ALL] }', 'capabilities: { add: [SYS_ADMIN] }'] as const;
const ROOT = ['runAsNonRoot: true', 'runAsNonRoot: false'] as const;

test.each([
  ['a release of Flux frees a container', inRelease, FREE, ['critical']],
  ['a release of Flux takes it back', inRelease, [FREE[1], FREE[0]], []],
  ['a release of Flux lets a container write', inRelease, WRITES, ['medium']],
  ['a release of Flux lets it be root', inRelease, ROOT, ['high']],
  ['an application of Argo CD frees a container', inApplication, FREE, ['critical']],
  ['an application of Argo CD lets a container write', inApplication, WRITES, ['medium']],
  ['an application of Argo CD gives a chart a text', inText, FREE, ['critical']],
  ['and takes it back', inText, [FREE[1], FREE[0]], []],
  ['and drops what a container may no longer do', inText, DROPS, ['critical', 'medium']],
  ['one source of many of a set of applications', inSource, FREE, ['critical']],
  ['a chart of k3s frees a container', inContent, FREE, ['critical']],
  ['a chart of k3s lets a container write', inContent, WRITES, ['medium']],
  ['a key of a release that is no value', elsewhere, FREE, []],
] as const)('%s', async (_, write, [before, after], expected) => {
  const found = await findingsOf(config, write(before), write(after), { path: 'apps/web.yaml' });
  expect(found.filter(({ risk }) => risk !== 'low' && risk !== 'info').map(({ risk }) => risk)).toEqual(expected);
});

test.each([
  ['a text is written as a map', [inText, FREE[1]], [inObject, FREE[1]], []],
  ['a map is written as a text', [inObject, FREE[1]], [inText, FREE[1]], []],
  ['a text is written as a map, and frees a container', [inText, FREE[0]], [inObject, FREE[1]], ['critical']],
  ['a text is written as a map that drops the same', [inText, DROPS[0]], [inObject, DROPS[0]], []],
  ['a text is written as a map that drops nothing', [inText, DROPS[0]], [inObject, DROPS[1]], ['critical', 'medium']],
] as const)('%s', async (_, [written, before], [rewritten, after], expected) => {
  const found = await findingsOf(config, written(before), rewritten(after), { path: 'apps/web.yaml' });
  expect(found.map(({ risk }) => risk)).toEqual(expected);
});
