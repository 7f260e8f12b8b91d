import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const agent = (pod: string, name = 'agent', image = ''): string =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: ${name} }\nspec: { template: { spec: { ${pod}containers: [{ name: a, image: a${image} }] } } }\n`;
const HOST = 'hostPID: true, hostNetwork: true, ';
const ADMIN = ', securityContext: { capabilities: { add: [NET_ADMIN] } }';
const chart = (folder: string, template: string): Record<string, string> => ({
  [`${folder}/Chart.yaml`]: 'apiVersion: v2\nname: agent\nversion: 1.0.0\n',
  [`${folder}/templates/agent.yaml`]: template,
});
const PRIVILEGED = ', securityContext: { privileged: true }';
const SOCKET = 'volumes: [{ name: s, hostPath: { path: /var/run/docker.sock } }], ';
const inSpace = (space: string, object: string): string =>
  object.replace('metadata: {', `metadata: { namespace: ${space},`);
const besideMaster = (pod: string): string =>
  agent(pod).replace('containers: [', 'containers: [{ name: b, image: b, securityContext: { privileged: true } }, ');
const INIT =
  '{{- if .Values.init.enable }}\n      - name: init\n        image: a\n        securityContext:\n          privileged: true\n{{- end }}\n';
const sided = (more: string): string =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: a\nspec:\n  template:\n    spec:\n      initContainers:\n      - name: wait\n        image: a\n${more}      containers:\n      - name: a\n        image: a\n`;
const VALUES = { 'charts/agent/values.yaml': 'agent: { hostNetwork: true }\n' };

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, told: string[]]>([
  [
    'a pod that takes more of its host in several ways',
    { 'a.yaml': agent('') },
    { 'a.yaml': agent(HOST, 'agent', ADMIN) },
    ['capability-added medium', 'host-network medium', 'host-pid critical'],
  ],
  [
    'a new pod that is privileged, and takes of its host besides',
    {},
    { 'a.yaml': agent(HOST, 'agent', ', securityContext: { privileged: true }') },
    ['privileged-container medium'],
  ],
  [
    'the same, on no more than one node',
    {},
    { 'a.yaml': agent(HOST, 'agent', ', securityContext: { privileged: true }').replace('DaemonSet', 'Deployment') },
    ['privileged-container high'],
  ],
  [
    'a pod that was privileged, and is confined by less now',
    { 'a.yaml': agent('', 'agent', ', securityContext: { privileged: true }') },
    { 'a.yaml': agent('', 'agent', ', securityContext: { privileged: true, seLinuxOptions: { type: spc_t } }') },
    ['selinux-unconfined low'],
  ],
  [
    'a pod that was privileged, and sees the processes of its host now',
    { 'a.yaml': agent('', 'agent', ', securityContext: { privileged: true }') },
    { 'a.yaml': agent(HOST, 'agent', ', securityContext: { privileged: true }') },
    ['host-network medium', 'host-pid medium'],
  ],
  [
    'two pods that take one thing each',
    { 'a.yaml': agent(''), 'b.yaml': agent('', 'other') },
    { 'a.yaml': agent('hostPID: true, '), 'b.yaml': agent('hostNetwork: true, ', 'other') },
    ['host-network high', 'host-pid critical'],
  ],
  [
    'a new chart, in a template and in its values',
    {},
    { ...chart('charts/agent', agent('hostPID: true, ')), ...VALUES },
    ['host-network medium', 'host-pid medium'],
  ],
  [
    'a new chart, with a test that is privileged',
    {},
    {
      ...chart('charts/agent', agent(SOCKET).replace('DaemonSet', 'Deployment')),
      'charts/agent/templates/tests/a.yaml': agent('', 'test', PRIVILEGED).replace('DaemonSet', 'Deployment'),
    },
    ['host-path high', 'privileged-container low'],
  ],
  [
    'two pods of one name that take one thing each',
    { 'a.yaml': `${inSpace('sys', agent(''))}---\n${inSpace('shop', agent(''))}` },
    { 'a.yaml': `${inSpace('sys', agent('hostPID: true, '))}---\n${inSpace('shop', agent('hostNetwork: true, '))}` },
    ['host-network high', 'host-pid critical'],
  ],
  [
    'a pod of the name of one that was privileged',
    { 'a.yaml': `${inSpace('sys', agent('', 'agent', PRIVILEGED))}---\n${inSpace('shop', agent(''))}` },
    {
      'a.yaml': `${inSpace('sys', agent('', 'agent', PRIVILEGED))}---\n${inSpace('shop', agent('hostNetwork: true, ', 'agent', PRIVILEGED))}`,
    },
    ['host-network low', 'privileged-container critical'],
  ],
  [
    'a pod whose privileged container gave way to another',
    { 'a.yaml': besideMaster('') },
    { 'a.yaml': agent(`hostPID: true, ${SOCKET}`, 'agent', PRIVILEGED) },
    ['host-path low', 'host-pid low', 'privileged-container critical'],
  ],
  [
    'a pod beside a privileged container that stays',
    { 'a.yaml': besideMaster('') },
    { 'a.yaml': besideMaster(`hostPID: true, ${SOCKET}`) },
    ['host-path medium', 'host-pid medium'],
  ],
  [
    'a chart that was there',
    chart('charts/agent', agent('')),
    { ...chart('charts/agent', agent('hostPID: true, ')), ...VALUES },
    ['host-network medium', 'host-pid critical'],
  ],
  [
    'one thing for good, another on a condition',
    chart('charts/agent', 'kind: a\n'),
    {
      ...chart(
        'charts/agent',
        `{{- if .Values.deep }}\n${agent('hostPID: true, ')}{{- end }}\n---\n${agent('hostNetwork: true, ', 'other').replace('DaemonSet', 'Deployment')}`,
      ),
      'charts/agent/values.yaml': 'deep: false\n',
    },
    ['host-network medium', 'host-pid low'],
  ],
  [
    'a container more, on a condition that the values do not meet',
    { ...chart('charts/agent', sided('')), 'charts/agent/values.yaml': 'init: { enable: false }\n' },
    { ...chart('charts/agent', sided(INIT)), 'charts/agent/values.yaml': 'init: { enable: false }\n' },
    ['privileged-container low'],
  ],
  [
    'a container more, on a condition that the values meet',
    { ...chart('charts/agent', sided('')), 'charts/agent/values.yaml': 'init: { enable: true }\n' },
    { ...chart('charts/agent', sided(INIT)), 'charts/agent/values.yaml': 'init: { enable: true }\n' },
    ['privileged-container high'],
  ],
])('%s', async (_, before, after, told) => {
  const findings = await findingsOf(config, before, after);
  const found = findings.map(({ rule, risk }) => `${rule.slice('config/'.length)} ${risk}`);
  expect(found.filter((each) => /^(?:host|capab|privileged|selinux)/.test(each)).toSorted()).toEqual(told);
});
