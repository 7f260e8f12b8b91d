import { describe, expect, test } from 'vitest';
import { Garbled } from '../../src/sandbox/frames.ts';
import {
  approvalAnswer,
  checked,
  choices,
  failed,
  heard,
  names,
  read,
  repository,
  request,
  spoken,
} from '../../src/sandbox/messages.ts';

describe('the child may say', () => {
  test.each([
    { say: 'open', id: 0 },
    { say: 'read', id: 1, side: 'base' },
    { say: 'read', id: 1, side: 'policy', domain: 'config' },
    { say: 'list', id: 2, side: 'head' },
    { say: 'at', id: 1 },
    { say: 'done' },
  ])('%j', (words) => {
    expect(checked(spoken, words)).toEqual(words);
  });
});

describe('and nothing else', () => {
  test.each([
    ['nothing', null],
    ['a text', 'read'],
    ['a list', ['read']],
    ['no word', {}],
    ['an unknown word', { say: 'write', id: 1 }],
    ['a word of the prototype', { say: 'constructor', id: 1 }],
    ['no number', { say: 'read', side: 'base' }],
    ['a number below zero', { say: 'read', id: -1, side: 'base' }],
    ['half a number', { say: 'read', id: 0.5, side: 'base' }],
    ['a number past counting', { say: 'read', id: 2 ** 60, side: 'base' }],
    ['a side that there is not', { say: 'read', id: 1, side: '__proto__' }],
    ['a domain that there is not', { say: 'read', id: 1, side: 'base', domain: 'files' }],
    ['a word more', { say: 'done', and: 'more' }],
    ['a prototype of its own', JSON.parse('{"__proto__": {"say": "done"}}')],
  ])('%s', (_, words) => {
    expect(() => checked(spoken, words)).toThrow(Garbled);
  });
});

test.each([
  ['names that are no texts', names, '[1]'],
  ['a name of great length', names, JSON.stringify(['x'.repeat(201)])],
  ['too many names', names, JSON.stringify(Array.from({ length: 1001 }, () => '@a'))],
  ['a question without address', request, '{}'],
  ['a question with headers', request, '{"url": "https://api.osv.dev", "headers": {"cookie": "x"}}'],
  ['an error without words', failed, '{"trace": ""}'],
  ['an error whose hint is no text', failed, '{"message": "", "hint": {}, "trace": ""}'],
  ['no JSON', failed, 'Error: at line 1'],
])('the parent refuses %s', (_, schema, json) => {
  expect(() => read(schema, json)).toThrow(Garbled);
});

test.each([
  ['begin', choices, { failOn: 'low', only: ['config'], advisories: { choice: { folder: '/osv' }, usual: 'github' } }],
  ['an answer', heard, { say: 'unreadable', id: 3, line: 7 }],
  [
    'a repository',
    repository,
    {
      range: { base: 'a', head: 'b', mergeBase: 'c', baseName: 'main', headName: 'work' },
      files: [{ path: 'b', previousPath: 'a', status: 'renamed' }],
    },
  ],
  ['approvals', approvalAnswer, { approvals: [{ user: '@a', as: ['@a'] }], notes: [] }],
])('the parent may say: %s', (_, schema, words) => {
  expect(read(schema, JSON.stringify(words))).toEqual(words);
});

test('no token crosses: there is no field for it', () => {
  const told = { advisories: { github: { api: 'https://api.github.com', token: 'secret' } } };
  expect(() => checked(choices, told)).toThrow(Garbled);
});
