import { expect, test } from 'vitest';
import { claims } from '../../../src/domains/config/claims.ts';

test.each([
  'a.yaml',
  'deploy/b.YML',
  'src/Web/appsettings.json',
  'appsettings.Production.json',
  'local.settings.json',
  'config.json',
  'deploy/config-prod.json',
  'config/production.json',
  'api/openapi.json',
  'api/swagger.v2.json',
  'stack.template.json',
  'deploy/k8s/web.json',
  'cfn/stacks/bucket.json',
  'ci/kubeconfig',
  'prod.kubeconfig',
  'renovate.json',
  '.github/renovate.jsonc',
  '.renovaterc.json',
])('is configuration: %s', (path) => {
  expect(claims(path)).toBe(true);
});

test.each([
  'package.json',
  'package-lock.json',
  'web/pnpm-lock.yaml',
  'tsconfig.json',
  'tsconfig.config.json',
  '.vscode/config.json',
  'data/production.json',
  'i18n/default.json',
  'charts/web/templates/config.json',
  'testdata/config.json',
  'configs.json',
  'k8s/package.json',
  'k8s/dashboards/web.json',
  'kubeconfig.go',
  'readme.md',
])('is none: %s', (path) => {
  expect(claims(path)).toBe(false);
});
