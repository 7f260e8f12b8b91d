import { expect, test } from 'vitest';
import type { Analyzer, Change, Rule } from '../src/core/types.ts';
import { exampleFindings } from '../src/example.ts';

const rule: Rule<Change<'grown'>, 'much' | 'little'> = {
  id: 'config/grown',
  on: 'grown',
  class: 'availability',
  title: 'grown',
  why: 'It is larger.',
  fix: 'Shrink it.',
  outcomes: {
    much: { risk: 'high', message: ({ subject }) => `\`${subject}\` grows much.` },
    little: { risk: 'low', message: ({ subject }) => `\`${subject}\` grows little.` },
  },
  examples: [
    { before: 'a', after: 'aaa', outcome: 'much' },
    { before: { 'x.yaml': 'b' }, after: { 'x.yaml': 'bbb', 'y.txt': '' }, outcome: 'much' },
    { before: 'a', after: 'a', outcome: 'none' },
  ],
  classify: ({ key }) => (Number(key) > 1 ? 'much' : 'little'),
};

const analyzer: Analyzer<Change<'grown'>> = {
  domain: 'config',
  rules: [rule],
  modifiers: [{ id: 'lower', adjust: () => ({ risk: 'info', note: 'Only a test.' }) }],
  claims: (path) => path.endsWith('.yaml'),
  analyze: ({ files, base, head }) =>
    Promise.all(
      files.map(async ({ path }): Promise<Change<'grown'>> => {
        const [before = '', after = ''] = await Promise.all([base.read(path), head.read(path)]);
        return { kind: 'grown', subject: path, key: String(after.length - before.length) };
      }),
    ),
};

test('an example brings the settings it depends on', async () => {
  const seen: unknown[] = [];
  const recording: Analyzer<Change<'grown'>> = {
    ...analyzer,
    analyze: async ({ settings }) => {
      seen.push(settings.failOn);
      return [];
    },
  };
  const examples = [{ before: 'a', after: 'b', outcome: 'much', settings: { failOn: 'never' } }] as const;
  await exampleFindings(recording, { ...rule, examples });
  expect(seen).toEqual(['never']);
});

test('an outcome is said by its first example, at the default path, without modifiers', async () => {
  const said = await exampleFindings(analyzer, rule);
  expect([...said].map(([outcome, { message, risk }]) => ({ outcome, message, risk }))).toEqual([
    { outcome: 'much', message: '`app.yaml` grows much.', risk: 'high' },
  ]);
});
