import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/github/environment.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { INPUT_NAMES } from '../support/runner.ts';

const variables = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

describe('readInputs', () => {
  test('reads every input that action.yml declares, and no other', () => {
    const asked: string[] = [];
    readInputs(new Proxy<Environment>({}, { get: (_, name) => void asked.push(String(name)) }));
    expect(asked.toSorted()).toEqual(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`).toSorted());
  });

  test('nothing set', () => {
    expect(readInputs({ 'INPUT_FAIL-ON': '', INPUT_BASE: ' ' })).toEqual({
      comment: 'on-findings',
      review: 'comment',
      maxInlineComments: 25,
      annotations: 10,
      trackingIssue: false,
    });
  });

  test('everything set', () => {
    const inputs = readInputs(
      variables({
        token: 'secret',
        base: ' v1.0.0 ',
        head: 'release',
        'fail-on': 'never',
        only: 'protobuf, dependencies',
        settings: 'ci/breakwater.yml',
        advisories: 'osv',
        comment: 'on-findings',
        review: 'request-changes',
        'max-inline-comments': '0',
        annotations: '3',
        'report-dir': 'reports',
        'tracking-issue': 'true',
      }),
    );
    expect(inputs).toEqual({
      token: 'secret',
      base: 'v1.0.0',
      head: 'release',
      failOn: 'never',
      only: ['protobuf', 'dependencies'],
      settings: 'ci/breakwater.yml',
      advisories: 'osv',
      comment: 'on-findings',
      review: 'request-changes',
      maxInlineComments: 0,
      annotations: 3,
      reportDir: 'reports',
      trackingIssue: true,
    });
  });

  test.each([
    ['fail-on', 'hihg', 'the input `fail-on` does not take `hihg`', 'It takes critical, high, medium, low, never.'],
    ['fail-on', 'info', 'the input `fail-on` does not take `info`', 'It takes critical, high, medium, low, never.'],
    ['only', 'protobuf,,config', 'the input `only` does not take ``', 'It takes protobuf, config, dependencies.'],
    ['comment', 'yes', 'the input `comment` does not take `yes`', 'It takes always, on-findings, never.'],
    ['review', 'approve', 'the input `review` does not take `approve`', 'It takes comment, request-changes, never.'],
    ['advisories', 'nvd', 'the input `advisories` does not take `nvd`', 'It takes off, github, osv.'],
    ['annotations', '11', 'the input `annotations` does not take `11`', 'It takes a number from 0 to 10.'],
    ['annotations', '-1', 'the input `annotations` does not take `-1`', 'It takes a number from 0 to 10.'],
    ['annotations', '1e1', 'the input `annotations` does not take `1e1`', 'It takes a number from 0 to 10.'],
    [
      'max-inline-comments',
      '5.5',
      'the input `max-inline-comments` does not take `5.5`',
      'It takes a number from 0 to 100.',
    ],
    [
      'fail-on',
      'a`\n::error::b',
      'the input `fail-on` does not take `aˋ\\u{a}::error::b`',
      'It takes critical, high, medium, low, never.',
    ],
  ])('%s: %j is refused', (name, value, message, hint) => {
    expect(() => readInputs(variables({ [name]: value }))).toThrow(
      expect.objectContaining({ name: 'UserError', message, hint }),
    );
  });
});
