import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { service } from '../../../../src/domains/config/compose/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const judged = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: 'compose.yaml' })).map(
    ({ rule, outcome, risk }) => `${risk} ${rule} ${outcome}`,
  );

/** Rows that pods and services share. */
test.each([
  ['privileged', '', 'privileged: true', 'critical config/privileged-container open'],
  ['host network', '', 'network_mode: host', 'high config/host-network open'],
  ['host processes', '', 'pid: host', 'critical config/host-pid open'],
  ['host memory', 'ipc: private', 'ipc: host', 'high config/host-ipc flip'],
  ['writable root', 'read_only: true', '', 'medium config/writable-root-filesystem drop'],
  ['root', 'user: "1000"', 'user: root', 'high config/user-root flip'],
  ['user left to the image', 'user: "1000:1000"', '', 'low config/user-root drop'],
  ['capability', '', 'cap_add: [SYS_ADMIN]', 'critical config/capability-added open-node'],
  ['capabilities kept', 'cap_drop: [ALL]', '', 'medium config/capability-kept drop'],
  [
    'engine socket',
    '',
    'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]',
    'critical config/host-path open-node',
  ],
  ['writable directory', 'volumes: ["/srv:/srv:ro"]', 'volumes: ["/srv:/srv"]', 'high config/host-path-writable flip'],
  ['replicas', 'deploy: { replicas: 3 }', 'deploy: { replicas: 1 }', 'medium config/replicas-lowered single'],
])('%s', async (_, before, after, expected) => {
  expect(await judged(service(before), service(after))).toEqual([expected]);
});

test.each([
  [
    'short and long volumes',
    'volumes: ["/srv:/srv:ro"]',
    'volumes: [{ type: bind, source: /srv, target: /srv, read_only: true }]',
  ],
  ['ports in another order', 'ports: ["80:80", "443:443"]', 'ports: ["443:443", "80:80"]'],
  ['files of the project', '', 'volumes: ["./config:/etc/app"]'],
])('%s say nothing', async (_, before, after) => {
  expect(await judged(service(before), service(after))).toEqual([]);
});

test.each([
  ['that goes', 'web: { image: web, ports: ["3200:3200"] }', '', []],
  ['that stays without it', 'web: { image: web, ports: ["3200:3200"] }', 'web: { image: web }', ['hardened']],
  ['that had it for the host alone', 'web: { image: web, ports: ["127.0.0.1:3200:3200"] }', '', ['published']],
  ['that had another', 'web: { image: web, ports: ["3300:3200"] }', '', ['published']],
])('a port of another service %s', async (_, gone, left, expected) => {
  const file = (app: string, other: string): string => `services:\n  app: { image: app${app} }\n  ${other}\n`;
  const findings = await findingsOf(config, file('', gone), file(', ports: ["3200:3200"]', left), {
    path: 'compose.yaml',
  });
  expect(findings.filter(({ rule }) => rule === 'config/compose-port-published').map(({ outcome }) => outcome)).toEqual(
    expected,
  );
});
