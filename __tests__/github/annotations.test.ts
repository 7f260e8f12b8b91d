import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/types.ts';
import { annotationsOf } from '../../src/github/annotations.ts';
import { findingOf } from '../support/findings.ts';

const at = (path: string, line: number, endLine?: number) => ({
  path,
  line,
  ...(endLine === undefined ? {} : { endLine }),
});
const titles = (findings: readonly Finding[], most = 10) =>
  annotationsOf(findings, most).map(({ level, title }) => `${level} ${title}`);

describe('annotationsOf', () => {
  test('one finding in full', () => {
    const finding = findingOf({
      title: 'Field removed',
      message: '`User.email` is removed.',
      why: 'Old readers expect it.',
      fix: 'Reserve it.',
      before: at('a.proto', 7),
      after: at('a.proto', 5, 8),
      also: [{}, {}],
      blocks: true,
    });
    expect(annotationsOf([finding], 10)).toEqual([
      {
        level: 'error',
        title: 'high: Field removed',
        message: [
          '`User.email` is removed.',
          'Old readers expect it.',
          'Reserve it.',
          'The same in 2 more places.',
          '(protobuf/field-removed)',
        ].join('\n'),
        file: 'a.proto',
        line: 5,
        endLine: 8,
      },
    ]);
  });

  test.each([
    ['a place in head', { before: at('old.proto', 1), after: at('new.proto', 2) }, { file: 'new.proto', line: 2 }],
    [
      'a deleted file is in the diff, but no line of it is in head',
      { before: at('old.proto', 3) },
      { file: 'old.proto' },
    ],
  ])('%s', (_, places, expected) => {
    expect(annotationsOf([findingOf(places)], 10)).toEqual([
      { level: 'warning', title: expect.any(String), message: expect.any(String), ...expected },
    ]);
  });

  test('what blocks comes first, then by risk; its colour tells whether it blocks', () => {
    const findings = [
      findingOf({ risk: 'low', title: 'A' }),
      findingOf({ risk: 'critical', title: 'B' }),
      findingOf({ risk: 'medium', title: 'C', blocks: true }),
      findingOf({ risk: 'high', title: 'D', blocks: true }),
      findingOf({ risk: 'medium', title: 'E' }),
    ];
    expect(titles(findings)).toEqual([
      'error high: D',
      'error medium: C',
      'warning critical: B',
      'warning medium: E',
      'notice low: A',
    ]);
    expect(titles(findings, 2)).toEqual(['error high: D', 'error medium: C']);
    expect(titles(findings, 0)).toEqual([]);
  });

  test('information and what is waived is not marked', () => {
    const waiver = { id: 'x', reason: 'known', expires: '2027-01-01' };
    expect(titles([findingOf({ risk: 'info' }), findingOf({ waiver })])).toEqual([]);
  });

  test('GitHub takes so much text and no more', () => {
    const [annotation] = annotationsOf([findingOf({ title: 't'.repeat(999), why: 'w'.repeat(9999) })], 10);
    expect(annotation?.title?.length).toBeLessThanOrEqual(255);
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toMatch(/^`acme[^]*field-removed\)$/);
  });
});
