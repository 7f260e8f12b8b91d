import { expect, test } from 'vitest';
import { parseNpmrc, parseYarnrc } from '../../../../src/domains/dependencies/parsers/npmrc.ts';
import { shown } from '../shown.ts';

test('.npmrc: registries, and nothing of tokens', () => {
  const text =
    'registry=https://npm.test/\n//npm.test/:_authToken=hunter2\n@acme:registry = https://acme.test\n;registry=x\n';
  expect(shown(parseNpmrc(text))).toEqual([
    '1 registry: registry https://npm.test (registry)',
    '3 registry: @acme:registry https://acme.test (registry)',
  ]);
});

test('.yarnrc.yml: of the project and of a scope', () => {
  const text = 'npmRegistryServer: "https://npm.test"\nnpmScopes:\n  acme:\n    npmRegistryServer: https://acme.test\n';
  expect(shown(parseYarnrc(text))).toEqual([
    '1 registry: registry https://npm.test (registry)',
    '4 registry: @acme:registry https://acme.test (registry)',
  ]);
});
