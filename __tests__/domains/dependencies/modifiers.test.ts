import { describe, expect, test } from 'vitest';
import { dependencies } from '../../../src/domains/dependencies/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

async function riskOf(path: string, section: string) {
  const file = (version: string) => JSON.stringify({ [section]: { zod: version } });
  const [finding] = await findingsOf(dependencies, file('^3.0.0'), file('^4.0.0'), { path });
  return [finding?.risk, finding?.why.split('. ').at(-1)];
}

describe('what lowers a risk', () => {
  test.each([
    ['package.json', 'dependencies', 'medium', 'A major release may remove or change what callers rely on.'],
    ['package.json', 'devDependencies', 'low', 'Only development uses it.'],
    ['examples/a/package.json', 'dependencies', 'low', 'Only a test or an example uses it.'],
    ['tests/package.json', 'devDependencies', 'low', 'Only a test or an example uses it.'],
    ['latest/package.json', 'dependencies', 'medium', 'A major release may remove or change what callers rely on.'],
  ])('%s, %s', async (path, section, risk, why) => expect(await riskOf(path, section)).toEqual([risk, why]));

  test.each([
    ['another release', 'acme/lint@v1', 'acme/lint@v2', 'low'],
    ['an action that is no longer pinned', 'acme/lint@v1', 'acme/lint@main', 'high'],
    ['another owner', 'acme/lint@v1', 'other/lint@v1', 'high'],
    ['another commit', `acme/lint@${'1a'.repeat(20)}`, `acme/lint@${'2b'.repeat(20)}`, 'info'],
    [
      'another commit under the same release',
      `acme/lint@${'1a'.repeat(20)} # v4.2.2`,
      `acme/lint@${'2b'.repeat(20)} # v4.2.2`,
      'medium',
    ],
    [
      'a commit of an older release',
      `acme/lint@${'1a'.repeat(20)} # v4.2.2`,
      `acme/lint@${'2b'.repeat(20)} # v4.1.0`,
      'medium',
    ],
  ])('in a workflow, %s', async (_, before, after, risk) => {
    const workflow = (reference: string) => `jobs:\n  a:\n    steps:\n      - uses: ${reference}\n`;
    const path = '.github/workflows/ci.yml';
    const [finding] = await findingsOf(dependencies, workflow(before), workflow(after), { path });
    expect(finding?.risk).toBe(risk);
  });
});
