import { expect, test } from 'vitest';
import { lineMasker } from '../../src/core/mask-lines.ts';

test.each([
  ['a text below a secret key', 'password: |\n  abc\n\n  def\nuser: x', 'password: |\n  •••\n\n  •••\nuser: x'],
  ['a value on the next line', 'password:\n  abc\nuser: x', 'password:\n  •••\nuser: x'],
  ['a map of that name', 'secret:\n  secretName: x\n  items: 1', 'secret:\n  secretName: x\n  items: 1'],
  [
    'a private key',
    [
      'cert: |',
      `  ${['-----BEGIN ', 'PRIVATE KEY-----'].join('')}`,
      '  ab/cd',
      '  -----END PRIVATE KEY-----',
      'b: 1',
    ].join('\n'),
    'cert: |\n  •••\n  •••\n  •••\nb: 1',
  ],
  [
    'a variable of the environment',
    '- name: API_TOKEN\n  value: abc\n- name: A\n  value: 1',
    '- name: API_TOKEN\n  value: •••\n- name: A\n  value: 1',
  ],
  [
    'a text of the environment',
    '- name: API_TOKEN\n  value: |\n    abc\nb: 1',
    '- name: API_TOKEN\n  value: •••\n    •••\nb: 1',
  ],
  [
    'the data of a Secret',
    'data:\n  a: abc\n  b: |\n    def\nkind: Secret\n---\ndata:\n  a: abc',
    'data:\n  a: •••\n  b: •••\n    •••\nkind: Secret\n---\ndata:\n  a: abc',
  ],
  ['data in one line', 'kind: Secret\ndata: { a: abc }', 'kind: Secret\ndata: •••'],
  [
    'literals of a generated Secret',
    'secretGenerator:\n- name: x\n  literals:\n  - a=abc\nb: 1',
    'secretGenerator:\n- name: •••\n  literals:\n  •••\nb: 1',
  ],
  ['whatever else', 'a: 1\n- b: |\n  c', 'a: 1\n- b: |\n  c'],
])('%s', (_, text, masked) => {
  const lines = text.split('\n');
  const line = lineMasker(lines);
  expect(lines.map((_line, i) => line(i + 1)).join('\n')).toBe(masked);
});
