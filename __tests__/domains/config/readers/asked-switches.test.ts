import { expect, test } from 'vitest';
import { treeOf } from '../../../../src/example.ts';
import { isAskedFor } from '../../../../src/domains/config/readers/asked-switches.ts';

const PART = { folder: 'web/', owner: 'agent', setting: 'agent.hostPID' };
const ASKS = '{{ if .Values.agent.enabled }}\na: {{ .Values.agent.hostPID }}\n{{ end }}\n';

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['a template asks for it', { 'web/templates/a.yaml': ASKS }, true],
  ['a template of another chart does', { 'api/templates/a.yaml': ASKS }, false],
  [
    'one asks, and another takes all of it',
    { 'web/templates/a.yaml': ASKS, 'web/templates/b.tpl': '{{ .Values.agent }}' },
    false,
  ],
  [
    'the list of charts does',
    { 'web/Chart.yaml': 'dependencies: [{ name: agent, condition: agent.enabled }]\n' },
    true,
  ],
  [
    'the list asks so of another chart',
    { 'web/Chart.yaml': 'dependencies: [{ name: other, condition: agent.enabled }]\n' },
    false,
  ],
  [
    'a chart of that name lies beside it',
    { 'web/templates/a.yaml': ASKS, 'web/charts/agent/Chart.yaml': 'name: agent\n' },
    false,
  ],
  ['the list says so in a comment', { 'web/Chart.yaml': '# condition: agent.enabled\nname: agent\n' }, false],
])('whether a switch is asked for where %s', async (_, files, expected) => {
  expect(await isAskedFor(PART, treeOf(files))).toBe(expected);
});

test('a template that takes what the part stands in takes the part', async () => {
  const part = { folder: '', owner: 'node.agent', setting: 'node.agent.hostPID' };
  const asks = { 'templates/a.yaml': '{{ if .Values.node.agent.enabled }}\n{{ end }}\n' };
  expect(await isAskedFor(part, treeOf(asks))).toBe(true);
  expect(await isAskedFor(part, treeOf({ ...asks, 'templates/b.yaml': '{{ toYaml .Values.node }}\n' }))).toBe(false);
});
