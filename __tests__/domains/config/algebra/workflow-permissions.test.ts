import { expect, test } from 'vitest';
import { permissions, raised, type Written } from '../../../../src/domains/config/algebra/workflow-permissions.ts';

const raises = (before: Written, after: Written) => {
  const [old, now] = [permissions(before), permissions(after)];
  if (old === undefined || now === undefined) throw new Error('nothing is known of one side');
  return raised(old, now).map(({ scope, from, to }) => `${scope}: ${from} -> ${to}`);
};
const map = (scopes: Record<string, string>) => new Map(Object.entries(scopes));

test.each<[string, Written, Written, string[]]>([
  ['a scope is raised', map({ contents: 'read' }), map({ contents: 'write' }), ['contents: read -> write']],
  ['a scope is added', map({}), map({ issues: 'read' }), ['issues: none -> read']],
  ['a scope left out is none', map({ contents: 'write', issues: 'read' }), map({ contents: 'write' }), []],
  ['read-all covers read', 'read-all', map({ contents: 'read' }), []],
  ['all at once are one raise', map({ contents: 'write' }), 'write-all', ['*: none -> write']],
  ['a map under write-all narrows', 'write-all', map({ contents: 'write', actions: 'read' }), []],
  [
    'write stands before read',
    map({}),
    map({ issues: 'read', contents: 'write' }),
    ['contents: none -> write', 'issues: none -> read'],
  ],
  ['an unknown word is nothing', map({ contents: 'read' }), map({ contents: '{{ x }}' }), []],
])('%s', (_, before, after, expected) => {
  expect(raises(before, after)).toEqual(expected);
});

test.each([undefined, '{{ .permissions }}', 'read'])('%s says nothing', (written) => {
  expect(permissions(written)).toBeUndefined();
});
