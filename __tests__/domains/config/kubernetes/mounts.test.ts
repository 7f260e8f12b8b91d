import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const pod = (volumes: string, mounts: string, list = 'containers') =>
  `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [${volumes}]
  ${list === 'containers' ? '' : 'containers: [{ name: app, image: app }]\n  '}${list}:
    - { name: web, image: web, volumeMounts: [${mounts}] }
`;
const set = (claim: string) =>
  `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  volumeClaimTemplates: [{ metadata: { name: ${claim} } }]
  template: { spec: { containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /d }] }] } }
`;
const EMPTY = (name: string) => `{ name: ${name}, emptyDir: {} }`;
const mount = (name: string) => `{ name: ${name}, mountPath: /${name} }`;

test.each([
  ['a volume that is renamed', pod(EMPTY('data'), mount('data')), pod(EMPTY('store'), mount('data')), ['data']],
  ['a volume that is gone', pod(EMPTY('data'), mount('data')), pod('', mount('data')), ['data']],
  ['a mount of what is not there', pod(EMPTY('data'), ''), pod(EMPTY('data'), mount('store')), ['store']],
  [
    'a mount of an init container',
    pod(EMPTY('data'), mount('data'), 'initContainers'),
    pod('', mount('data'), 'initContainers'),
    ['data'],
  ],
  ['both together', pod(EMPTY('data'), mount('data')), pod(EMPTY('store'), mount('store')), []],
  ['what was missed before', pod('', mount('data')), pod(EMPTY('store'), mount('data')), []],
  ['a claim that the set makes', set('store'), set('data'), []],
  ['a claim that the set no longer makes', set('data'), set('store'), ['data']],
  ['a new pod', '', pod('', mount('data')), []],
  [
    'a template',
    pod(EMPTY('data'), mount('data')),
    pod(EMPTY('store'), mount('data')).replace('{ name: web }', '\n  name: {{ .Release.Name }}'),
    [],
  ],
])('%s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ outcome }) => outcome === 'volume').map(({ message }) => message.split('`')[3])).toEqual(
    expected,
  );
});
