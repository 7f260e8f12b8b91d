import { expect, test } from 'vitest';
import { standingTemplates, wordsOf } from '../../../src/domains/config/standing-templates.ts';
import { treeOf } from '../../support/trees.ts';

type Files = Readonly<Record<string, string>>;

const SOURCE = { chart: 'shop', template: 'templates/a.yaml' };
const named = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`;

test.each<readonly [string, Files, Files, readonly string[]]>([
  ['in a folder of the name', { 'charts/shop/templates/a.yaml': 'a' }, {}, ['charts/shop']],
  ['in a folder of the name at the top', { 'shop/templates/a.yaml': 'a' }, {}, ['shop']],
  ['of a chart of the name', { 'chart/templates/a.yaml': 'a', 'chart/Chart.yaml': named('shop') }, {}, ['chart']],
  ['of a chart that is all', { 'templates/a.yaml': 'a', 'Chart.yaml': named('"shop"') }, {}, ['']],
  ['of another chart', { 'chart/templates/a.yaml': 'a', 'chart/Chart.yaml': named('shop-db') }, {}, []],
  ['of a folder that is no chart', { 'deploy/templates/a.yaml': 'a' }, {}, []],
  ['of another name', { 'shop/templates/aa.yaml': 'a', 'shop/my-templates/a.yaml': 'a' }, {}, []],
  ['that changed', { 'shop/templates/a.yaml': 'a' }, { 'shop/templates/a.yaml': 'b' }, []],
  ['that is new', {}, { 'shop/templates/a.yaml': 'a' }, []],
  ['of two charts', { 'a/shop/templates/a.yaml': 'a', 'b/shop/templates/a.yaml': 'b' }, {}, ['a/shop', 'b/shop']],
  [
    'of two charts, one of which changed',
    { 'a/shop/templates/a.yaml': 'a', 'b/shop/templates/a.yaml': 'b' },
    { 'b/shop/templates/a.yaml': 'c' },
    [],
  ],
])('a template %s', async (_, before, after, folders) => {
  const found = await standingTemplates(SOURCE, { base: treeOf(before), head: treeOf({ ...before, ...after }) });
  expect(found.map(({ folder }) => folder)).toEqual(folders);
});

test.each([
  ['as it was', 'a', ['new/shop']],
  ['and changed', 'b', []],
])('a template that moved, %s', async (_, now, folders) => {
  const files = [
    { path: 'new/shop/templates/a.yaml', previousPath: 'old/shop/templates/a.yaml', status: 'renamed' as const },
  ];
  const base = treeOf({ 'old/shop/templates/a.yaml': 'a' });
  const head = treeOf({ 'new/shop/templates/a.yaml': now });
  const found = await standingTemplates(SOURCE, { base, head, files });
  expect(found.map(({ folder }) => folder)).toEqual(folders);
});

test('a chart speaks by a template, by those that it may include, and by its values, as they were', async () => {
  const base = treeOf({
    'shop/values.yaml': 'hostIPC: true',
    'shop/templates/_helpers.tpl': 'hostPID: true',
    'shop/templates/pods/_pod.tpl': 'hostUsers: true',
    'shop/templates/b.yaml': 'of another object',
    'shop-db/templates/_helpers.tpl': 'of another chart',
  });
  const words = await wordsOf({ folder: 'shop', text: 'hostNetwork: true' }, { base, head: treeOf({}) });
  expect(words.split('\n')).toEqual(['hostNetwork: true', 'hostIPC: true', 'hostPID: true', 'hostUsers: true']);
});
