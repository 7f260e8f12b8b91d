import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles): Promise<string[]> {
  const findings = await findingsOf(config, before, after);
  return findings.filter(({ risk }) => risk !== 'info').map(({ risk, outcome }) => `${risk} ${outcome}`);
}

const definition = (colour: string, notes = '{}') => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com, annotations: ${notes} }
spec:
  group: example.com
  versions:
    - name: v1
      served: true
      schema: { openAPIV3Schema: { properties: { spec: { properties: { ${colour} } } } } }
`;
const [OLD, NEW] = [definition('colour: { type: string }'), definition('')];
const BREAKS = ['high field-removed'];

test.each([
  ['another file held', 'next/crd.yaml', NEW, ['medium field-removed']],
  ['another held with other notes', 'next/crd.yaml', definition('', '{ made: by-hand }'), ['medium field-removed']],
  ['another held in part', 'next/crd.yaml', definition('size: {}'), BREAKS],
  ['another held as it was', 'next/crd.yaml', OLD, BREAKS],
  ['a file of another name held', 'next/other.yaml', NEW, BREAKS],
  ['a test held', 'testdata/crd.yaml', NEW, BREAKS],
  ['an example held', 'examples/crd.yaml', NEW, BREAKS],
  ['a page held', 'docs/crd.yaml', NEW, BREAKS],
  ['a vendored folder held', 'vendor/example.com/crd.yaml', NEW, BREAKS],
  ['a proposal held', 'proposals/crd.yaml', NEW, BREAKS],
  ['a folder of what is put away held', 'archive/crd.yaml', NEW, BREAKS],
  ['a preview held', 'preview/crd.yaml', NEW, BREAKS],
  ['those who write it tried', 'dev/crd.yaml', NEW, BREAKS],
  ['an older release held', 'releases/1.2.0/crd.yaml', NEW, BREAKS],
  ['another cluster got', 'clusters/eu/crd.yaml', NEW, BREAKS],
  ['a template holds on demand', 'chart/templates/crd.yaml', `{{- if .Values.next }}\n${NEW}{{- end }}\n`, BREAKS],
])('a definition that comes to say what %s', async (_, path, other, expected) => {
  expect(await said({ 'stable/crd.yaml': OLD, [path]: other }, { 'stable/crd.yaml': NEW, [path]: other })).toEqual(
    expected,
  );
});

test.each([
  ['edits', OLD],
  ['adds', ''],
])('a file that the same change %s is no word for another', async (_, other) => {
  const found = await said(
    { 'stable/crd.yaml': OLD, ...(other === '' ? {} : { 'next/crd.yaml': other }) },
    { 'stable/crd.yaml': NEW, 'next/crd.yaml': NEW },
  );
  expect(found).toEqual(BREAKS);
});

test('one copy that catches up is no word for another that does not', async () => {
  const [old, now] = [
    { 'stable/crd.yaml': OLD, 'a/b.yaml': OLD },
    { 'stable/crd.yaml': NEW, 'a/b.yaml': NEW },
  ];
  expect(await said({ ...old, 'next/crd.yaml': NEW }, { ...now, 'next/crd.yaml': NEW })).toEqual(BREAKS);
});

const role = (rules: string, metadata = 'name: shop') => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { ${metadata} }
rules: [${rules}]
`;
const LISTS = '{ apiGroups: [""], resources: [pods], verbs: [list] }';
const DELETES = '{ apiGroups: [""], resources: [pods], verbs: [list, delete] }';
const SECRETS = '{ apiGroups: [""], resources: [secrets], verbs: [list] }';
const AGGREGATED = 'name: shop, labels: { rbac.authorization.k8s.io/aggregate-to-view: "true" }';

test.each([
  ['deletes', role(DELETES), role(DELETES), ['low cluster-wide']],
  [
    'deletes, with labels of a release',
    role(DELETES),
    role(DELETES, 'name: shop, labels: { v: "1" }'),
    ['low cluster-wide'],
  ],
  ['deletes, as every viewer may', role(DELETES, AGGREGATED), role(DELETES), ['medium cluster-wide']],
  ['reads all secrets', role(SECRETS), role(SECRETS), ['medium cluster-wide']],
  [
    'reads all secrets, and more than the other',
    role(`${SECRETS}, ${DELETES}`),
    role(SECRETS),
    ['critical cluster-wide'],
  ],
  ['deletes, as one of another name', role(DELETES), role(DELETES, 'name: cart'), ['medium cluster-wide']],
  [
    'deletes, under a name that charts fill in',
    role(DELETES, 'name: "{{ .Release.Name }}"'),
    role(DELETES, 'name: "{{ .Release.Name }}"'),
    ['medium cluster-wide'],
  ],
])('a role that %s, as another file had it', async (_, now, other, expected) => {
  const before = now.includes('Release') ? role(LISTS, 'name: "{{ .Release.Name }}"') : role(LISTS);
  const [path, copy] = ['stable/templates/role.yaml', 'next/templates/role.yaml'];
  expect(await said({ [path]: before, [copy]: other }, { [path]: now, [copy]: other })).toEqual(expected);
});

test('what others try, production gets by a decision', async () => {
  const [path, copy] = ['prod/role.yaml', 'next/role.yaml'];
  const found = await said(
    { [path]: role(LISTS), [copy]: role(DELETES) },
    { [path]: role(DELETES), [copy]: role(DELETES) },
  );
  expect(found).toEqual(['high cluster-wide']);
});

test('the note says where it stands', async () => {
  const [found] = await findingsOf(
    config,
    { 'stable/crd.yaml': OLD, 'next/crd.yaml': NEW },
    { 'stable/crd.yaml': NEW, 'next/crd.yaml': NEW },
  );
  expect(JSON.stringify(found)).toContain('`next/crd.yaml` said the same before');
});

test('that another file has what takes the place of a definition shows nothing of the one that goes', async () => {
  const now = NEW.replace('shops.example.com', 'stores.example.com');
  const found = await said(
    { 'stable/crd.yaml': OLD, 'next/crd.yaml': now },
    { 'stable/crd.yaml': now, 'next/crd.yaml': now },
  );
  expect(found).toEqual(['critical identity-changed']);
});
