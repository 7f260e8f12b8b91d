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

test.each<[string, ExampleFiles, ExampleFiles, readonly string[]]>([
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
    'nobody knows the files of',
    { [DEPENDABOT]: watching('npm', 'elm') },
    ONE,
    ['The entry of the ecosystem `elm` was removed.'],
  ],
])('an ecosystem %s', async (_, before, after, said) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ risk }) => risk === 'medium').map(({ message }) => message)).toEqual(said);
});
