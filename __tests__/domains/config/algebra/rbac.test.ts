import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, grantedBy, grants, type PolicyRule, widened } from '../../../../src/domains/config/algebra/rbac.ts';

const list = (part: string) => (part === '' ? [] : part.split(',').map((item) => (item === 'core' ? '' : item)));
const NONE = { apiGroups: [], resources: [], resourceNames: [], nonResourceURLs: [], line: 1 };

/** `groups resources verbs names`, or `URLs verbs`. */
const rule = (text: string): PolicyRule => {
  const [first = '', second = '', verbs = '', names = ''] = text.split(' ');
  return verbs === ''
    ? { ...NONE, nonResourceURLs: list(first), verbs: list(second) }
    : { ...NONE, apiGroups: list(first), resources: list(second), verbs: list(verbs), resourceNames: list(names) };
};
const gained = (base: string[], head: string[]) =>
  widened(base.map(rule), head.map(rule)).map(({ group, resource, verb, name }) =>
    [group, resource, verb, ...(name === '*' ? [] : [name])].join(' ').trim(),
  );

test.each([
  ['the same in another order', ['core pods get,list'], ['core pods list,get'], []],
  ['one rule split in two', ['core pods,services get'], ['core services get', 'core pods get'], []],
  ['a verb', ['core pods get'], ['core pods get,delete'], ['pods delete']],
  ['covered by a wildcard verb', ['core pods *'], ['core pods delete'], []],
  ['covered by a wildcard group', ['* pods get'], ['core pods get'], []],
  ['all resources cover subresources', ['core * create'], ['core pods/exec create'], []],
  ['one object by its group of old', ['extensions ingresses update'], ['networking.k8s.io ingresses update'], []],
  ['what no group serves', ['core pods get'], ['apps pods,secrets get'], []],
  ['a resource does not cover its subresources', ['core pods create'], ['core pods/exec create'], ['pods/exec create']],
  ['the kubelet takes its proxy for all it serves', ['core nodes/proxy get'], ['core nodes/pods,nodes/stats get'], []],
  [
    'the status of nodes is not the kubelet’s',
    ['core nodes/proxy update'],
    ['core nodes/status update'],
    ['nodes/status update'],
  ],
  ['a subresource everywhere', ['apps */scale update'], ['apps deployments/scale update'], []],
  ['a wildcard is more than all that is listed', ['core pods,secrets get'], ['core * get'], ['* get']],
  ['one name to any', ['core secrets get tls'], ['core secrets get'], ['secrets get']],
  ['any to one name', ['core secrets get'], ['core secrets get tls'], []],
  ['create bound to a name grants nothing', [], ['core pods create web'], []],
  ['create of a subresource bound to a name', [], ['core pods/exec create web'], ['pods/exec create web']],
  ['who lists sees all there is to see', ['core pods list'], ['core pods get,list,watch'], []],
  ['who gets may now look for names', ['core pods get'], ['core pods get,watch'], ['pods watch']],
  ['reads of a subresource are each their own', ['core pods/log list'], ['core pods/log list,get'], ['pods/log get']],
  ['a URL', ['/metrics get'], ['/metrics,/logs get'], ['/logs get']],
  ['a URL below a pattern', ['/api/* get'], ['/api/v1 get'], []],
  ['all URLs', ['/healthz get'], ['* get'], ['* get']],
  ['the same grant twice is one', [], ['core pods get', 'core pods get,get'], ['pods get']],
])('%s', (_, base, head, expected) => {
  expect(gained(base, head)).toEqual(expected);
});

test.each([
  ['one of several sets', [['core pods get'], ['core secrets get']], ['pods get', 'secrets get']],
  ['none', [['core pods list'], ['core configmaps get']], ['pods get']],
  ['no set', [], []],
  ['a set that is too large, as it is written', [['core pods get', large()]], ['pods get']],
  ['sets that are too large together', [['core pods get', large(30_000)], [large(30_000)]], ['pods get']],
])('covered by %s', (_, sets, covered) => {
  const asked = ['core pods get', 'core secrets get'].flatMap((text) => grants(rule(text)));
  const isCovered = coverage(
    sets.map((rules) => grantedBy(rules.map(rule))),
    asked,
  );
  expect(asked.filter(isCovered).map(({ resource, verb }) => `${resource} ${verb}`)).toEqual(covered);
});

function large(size = 60_000): string {
  return `core *,${Array.from({ length: size }, (_, i) => `r${i}`).join(',')} get`;
}

const words = (...choices: string[]) => fc.subarray(choices, { minLength: 1, maxLength: 3 });

describe('as sets', () => {
  const rules = fc.array(
    fc.record({
      apiGroups: words('', 'apps', '*'),
      resources: words('pods', 'pods/exec', '*', '*/exec', 'secrets'),
      resourceNames: fc.subarray(['a', 'b']),
      verbs: words('get', 'list', 'create', '*'),
      nonResourceURLs: fc.constant([]),
      line: fc.constant(1),
    }),
    { maxLength: 4 },
  );

  test('nothing is wider than itself, in whatever order its rules stand', () => {
    fc.assert(
      fc.property(rules, (some) => {
        expect(widened(some, some.toReversed())).toEqual([]);
      }),
    );
  });

  test('more rules never narrow, and what is gained is in head', () => {
    fc.assert(
      fc.property(rules, rules, (base, more) => {
        const head = [...base, ...more];
        const all = new Set(head.flatMap(grants).map((grant) => JSON.stringify(grant)));
        expect(widened(head, base)).toEqual([]);
        expect(widened(base, head).every((grant) => all.has(JSON.stringify(grant)))).toBe(true);
      }),
    );
  });

  test('a rule too large to take apart is still seen, by its first grants', () => {
    const many = Array.from({ length: 300 }, (_, i) => `r${i}`);
    const huge: PolicyRule = { ...rule('core pods get'), apiGroups: many, resources: many };
    expect(widened([], [huge])).toMatchObject([{ group: 'r0', resource: 'r0', verb: 'get' }]);
    expect(widened([huge], [huge])).toEqual([]);
  });
});
