import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import type { RenderOptions, Report } from '../../../src/core/types.ts';
import { readArtifact } from '../../../src/github/artifact/report.ts';
import json from '../../../src/reporters/json.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { inlineComment } from '../../../src/reporters/parts/inline-comment.ts';
import { hostileText } from '../../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../../support/reports.ts';

const NAMES = { baseName: 'main', headName: 'feature/users' };
const OPTIONS: RenderOptions = { colour: false, width: 120, repositoryUrl: 'https://github.example.com/acme/app' };
const back = (report: Report): Report => readArtifact(json.render(report), NAMES);
/** A report may hold files that were not compared, and then says `block`. */
const sample = sampleReport;

describe('what comes back says what was sent', () => {
  test.each([
    ['one of everything', sample],
    ['a clean review', cleanReport],
    [
      'what follows from other facts',
      { ...sample, facts: sample.facts.map((fact) => ({ ...fact, follows: true as const })) },
    ],
    [
      'a new waiver',
      reportWith(
        sample.verdict.findings.map((finding) =>
          finding.waiver ? { ...finding, waiver: { ...finding.waiver, isNew: true as const } } : finding,
        ),
      ),
    ],
    [
      'what cannot be waived',
      reportWith(sample.verdict.findings.map((finding) => ({ ...finding, unwaivable: true as const }))),
    ],
  ])('%s, in the comment', (_, report) => {
    expect(renderMarkdown(back(report), OPTIONS, 60_000, 'none')).toBe(renderMarkdown(report, OPTIONS, 60_000, 'none'));
  });

  test('at the lines, without the lines themselves', () => {
    const findings = back(sample).verdict.findings;
    expect(findings.map((finding) => inlineComment(finding, false, true, OPTIONS))).toEqual(
      sample.verdict.findings.map((finding) => inlineComment(finding, false, true, OPTIONS)),
    );
    expect(findings.some(({ excerpt }) => excerpt !== undefined)).toBe(false);
  });
});

type Data = Record<string, unknown>;
const data = (): Data => JSON.parse(json.render(sample));
const finding = (change: Data): Data => {
  const [first, ...rest] = JSON.parse(json.render(sample)).findings;
  return { ...data(), findings: [{ ...first, ...change }, ...rest] };
};
const refusal = (text: string): string => {
  try {
    readArtifact(text, NAMES);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'taken';
};

describe('a report that was tampered with is refused', () => {
  test.each<[string, unknown, string]>([
    ['another version', { ...data(), schemaVersion: 2 }, '`schemaVersion`'],
    ['another tool', { ...data(), tool: { name: 'other', version: '1' } }, '`tool.name`'],
    ['a version that is a text', { ...data(), tool: { name: 'breakwater', version: '1 [x](y)' } }, '`tool.version`'],
    ['no verdict', { ...data(), verdict: undefined }, '`verdict`'],
    [
      'another conclusion',
      { ...data(), verdict: { conclusion: 'approve', because: 'x', notes: [] } },
      '`verdict.conclusion`',
    ],
    [
      'a conclusion that its findings do not come to',
      { ...data(), verdict: { conclusion: 'pass', because: 'x', notes: [] } },
      'its verdict is not what',
    ],
    ['no findings, and yet a block', { ...data(), findings: [] }, 'its verdict is not what'],
    [
      'a head that is no sha',
      { ...data(), range: { base: 'a'.repeat(40), mergeBase: 'a'.repeat(40), head: 'main' } },
      '`range.head`',
    ],
    [
      'a sha that leads elsewhere',
      { ...data(), range: { ...Object(data()['range']), mergeBase: '../../evil' } },
      '`range.mergeBase`',
    ],
    ['findings that are no list', { ...data(), findings: {} }, '`findings`'],
    [
      'too many notes',
      { ...data(), verdict: { conclusion: 'block', because: 'x', notes: Array.from({ length: 1001 }, () => 'x') } },
      '`verdict.notes`',
    ],
    ['a message that is no text', finding({ message: { toString: 'x' } }), '`findings.0.message`'],
    ['a message without end', finding({ message: 'x'.repeat(100_001) }), '`findings.0.message`'],
    ['a missing message', finding({ message: undefined }), '`findings.0.message`'],
    [
      'a message of the prototype',
      JSON.parse(JSON.stringify(finding({ message: undefined })).replace('{"id"', '{"__proto__":{"message":"x"},"id"')),
      '`findings.0.message`',
    ],
    ['a risk that does not exist', finding({ risk: 'none' }), '`findings.0.risk`'],
    ['a class that does not exist', finding({ class: 'x' }), '`findings.0.class`'],
    ['a rule of another domain', finding({ rule: 'protobuf/x', domain: 'config', id: 'protobuf/x:y' }), '`findings.0`'],
    ['a rule that is a text', finding({ rule: 'config/x <b>' }), '`findings.0.rule`'],
    ['an id of another rule', finding({ id: 'config/other:x' }), '`findings.0`'],
    ['an id with a line end', finding({ rule: 'config/x', id: 'config/x:a\nb' }), '`findings.0`'],
    ['an id with a backtick', finding({ rule: 'config/x', id: 'config/x:`a' }), '`findings.0`'],
    ['a line before the first', finding({ after: { path: 'a', line: 0 } }), '`findings.0.after.line`'],
    ['half a line', finding({ after: { path: 'a', line: 1.5 } }), '`findings.0.after.line`'],
    ['a path without end', finding({ after: { path: 'a'.repeat(5000), line: 1 } }), '`findings.0.after.path`'],
    ['a suggestion without end', finding({ suggestion: 'x'.repeat(20_001) }), '`findings.0.suggestion`'],
    [
      'a waiver until some day',
      finding({ waiver: { id: 'x', reason: 'x', expires: 'soon' } }),
      '`findings.0.waiver.expires`',
    ],
    [
      'an approval by a text',
      finding({ approval: { count: 1, from: 'x', by: [], met: true } }),
      '`findings.0.approval.from`',
    ],
    ['a block that is a text', finding({ blocks: 'no' }), '`findings.0.blocks`'],
  ])('%s', (_, tampered, says) => {
    expect(refusal(JSON.stringify(tampered))).toContain(says);
  });

  test.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(data()).slice(0, 500)],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing but mistakes', `{"findings":[${'0,'.repeat(2_000_000)}0]}`],
    ['a deep list', '['.repeat(1_000_000)],
  ])('%s', (_, text) => {
    expect(refusal(text)).toContain('the report cannot be posted');
  });

  test('what only pictures are drawn from may be of any kind, as in other domains', () => {
    const changes = [{ domain: 'protobuf', kind: 'x', subject: 'y', before: null, after: null, from: ['a'], to: 3 }];
    const [fact] = readArtifact(JSON.stringify({ ...data(), changes }), NAMES).facts;
    expect(fact).toEqual({ domain: 'protobuf', change: { kind: 'x', subject: 'y' } });
  });

  test('what is unknown, however deep, is dropped', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = JSON.stringify(data()).replace('{', `{"extra":${deep},"__proto__":{"polluted":1},`);
    expect(Object.keys(readArtifact(text, NAMES))).toEqual(Object.keys(back(sample)));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

/** Every string of a report is a stranger's: what is written must show it as text. */
test('whatever its strings hold, they are shown as text', () => {
  const property = fc.property(hostileText, (text) => {
    const { findings, ...verdict } = hostileReport(text).verdict;
    const safe = findings.map((one) => ({
      ...one,
      id: 'config/any:x',
      ...(one.waiver ? { waiver: { ...one.waiver, expires: '2027-01-31' } } : {}),
    }));
    const report = back({ ...hostileReport(text), verdict: { ...verdict, findings: safe } });
    const page = `${renderMarkdown(report, OPTIONS, 60_000, 'all')}\n${safe.map((one) => inlineComment(one, true, true, OPTIONS)).join('\n')}`;
    const prose = page
      .replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
      .replaceAll(/`[^`\n]*`|<code>.*?<\/code>|\]\(https:\/\/github\.example\.com\/acme\/app\/blob\/[^)\s]*\)/g, '');
    expect(prose).not.toMatch(/@(?!<!-- -->)\w|!\[|<img|<script|https:\/\/evil|\u202e|^\s*::|##\[/im);
  });
  fc.assert(property, { numRuns: 150 });
});
