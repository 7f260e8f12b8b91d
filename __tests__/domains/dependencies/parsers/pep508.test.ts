import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalName, parseRequirement } from '../../../../src/domains/dependencies/parsers/pep508.ts';
import { output } from '../versions/oracle.ts';

test.each([
  ['flask', { name: 'flask', written: null }],
  ['Flask[async,dotenv]>=2,<3', { name: 'Flask', written: '>=2,<3' }],
  ['flask (>=2)', { name: 'flask', written: '>=2' }],
  ['flask~=2.0; python_version < "3.8"', { name: 'flask', written: '~=2.0', slot: 'python_version < "3.8"' }],
  [
    'flask @ https://a.b/flask-2.0.whl',
    { name: 'flask', written: 'https://a.b/flask-2.0.whl', version: '', source: { kind: 'http', location: 'a.b' } },
  ],
  ['flask =< 2', undefined],
  ['>=2', undefined],
  ['flask 2.0', undefined],
])('%s', (text, expected) => expect(parseRequirement(text)).toEqual(expected));

test('a hash pins an archive', () =>
  expect(parseRequirement(`a @ https://b.c/a.zip#sha256=${'0'.repeat(64)}`)?.digest).toBe(`sha256:${'0'.repeat(64)}`));

test('one name for all spellings', () =>
  expect(['Flask_Login', 'flask.login', 'FLASK--login'].map(normalName)).toEqual(Array(3).fill('flask-login')));

const SCRIPT = `import sys
from packaging.requirements import Requirement, InvalidRequirement
for line in sys.stdin.read().split('\\n'):
    try: print(Requirement(line).name)
    except InvalidRequirement: print('')`;
const requirement = fc
  .array(
    fc.constantFrom(
      'flask',
      'a-b',
      'a.b',
      '[x]',
      '[x,y]',
      ' ',
      '>=1.0',
      '<2',
      '==1.*',
      '~=1.4',
      '!=1.5',
      ',',
      '(>=1)',
      '; os_name == "a"',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

test.skipIf(output('python3', ['-c', 'import packaging']) === undefined)(
  'what packaging accepts is read by the same name',
  () => {
    const sample = fc.sample(requirement, { numRuns: 4000, seed: 20_240_229 });
    const names = (output('python3', ['-c', SCRIPT], sample.join('\n')) ?? '').split('\n');
    const missed = sample.filter((text, i) => names[i] !== '' && parseRequirement(text)?.name !== names[i]);
    expect(missed).toEqual([]);
  },
);
