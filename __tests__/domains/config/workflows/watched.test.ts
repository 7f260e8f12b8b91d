import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const DEPENDABOT = '.github/dependabot.yml';
const watching = (...ecosystems: readonly string[]): string =>
  `version: 2\nupdates:\n${ecosystems.map((each) => `  - { package-ecosystem: ${each}, directory: / }\n`).join('')}`;
const BOTH = { [DEPENDABOT]: watching('npm', 'pip') };
const ONE = { [DEPENDABOT]: watching('npm') };
const PYTHON = { 'requirements.txt': 'a==1\n' };

type Row = [string, ExampleFiles, ExampleFiles, readonly string[]];

test.each<Row>([
  ['that is there', { ...BOTH, ...PYTHON }, { ...ONE, ...PYTHON }, ['The entry of the ecosystem `pip` was removed.']],
  ['that went too', { ...BOTH, ...PYTHON }, ONE, []],
  ['that Renovate watches from now on', { ...BOTH, ...PYTHON }, { ...ONE, ...PYTHON, 'renovate.json5': '{}' }, []],
  [
    'that Renovate was there for',
    { ...BOTH, ...PYTHON, 'renovate.json': '{}' },
    { ...ONE, ...PYTHON, 'renovate.json': '{}' },
    ['The entry of the ecosystem `pip` was removed.'],
  ],
  [
    'that Renovate watches by way of .renovaterc',
    { ...BOTH, ...PYTHON },
    { ...ONE, ...PYTHON, '.renovaterc': '{}' },
    [],
  ],
  ...(
    [
      ['docs/renovate.json', '{}'],
      ['packages/a/.renovaterc.json', '{}'],
      ['renovate.json', '{ "enabled": false }'],
      ['renovate.json', '{ "enabl\\u0065d": false }'],
      ['renovate.json5', '{ enabled: false }'],
      ['renovate.json', '{ "extends": [":disableRenovate"] }'],
      ['renovate.json', '{ "packageRules": [{ "matchManagers": ["pip_requirements"], "enabled": false }] }'],
      ['renovate.json', '{ "enabledManagers": ["npm"] }'],
      ['renovate.json', '{ "enabled": '],
    ] as const
  ).map(([path, text]): Row => [
    `that ${path} with ${text} leaves unwatched`,
    { ...BOTH, ...PYTHON },
    { ...ONE, ...PYTHON, [path]: text },
    ['The entry of the ecosystem `pip` was removed.'],
  ]),
  ...(
    [
      ['pip', 'requirements/dev.txt'],
      ['pip', 'a/requirements/ci/dev.txt'],
      ['terraform', 'live/terragrunt.hcl'],
    ] as const
  ).map(([ecosystem, path]): Row => [
    `${ecosystem} of ${path}`,
    { [DEPENDABOT]: watching('npm', ecosystem), [path]: '' },
    { ...ONE, [path]: '' },
    [`The entry of the ecosystem \`${ecosystem}\` was removed.`],
  ]),
  [
    'nobody knows the files of',
    { [DEPENDABOT]: watching('npm', 'elm') },
    ONE,
    ['The entry of the ecosystem `elm` was removed.'],
  ],
])('an ecosystem %s', async (_, before, after, said) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ risk }) => risk === 'medium').map(({ message }) => message)).toEqual(said);
});
