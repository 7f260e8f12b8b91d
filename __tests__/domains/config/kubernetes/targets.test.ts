import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const service = (ports: string, selector = '{ app: web }') =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: ${selector}, ports: ${ports} }\n`;
const workload = (ports: string, labels = '{ app: web }', name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, labels: ${labels} }\nspec: { containers: [{ name: web, image: web, ports: ${ports} }] }\n`;
const all = (...documents: readonly string[]) => documents.join('---\n');

const HTTP = '[{ port: 80, targetPort: http }]';
const NAMED = '[{ name: http, containerPort: 8080 }]';

test.each([
  [
    'a port by name that is gone',
    all(service(HTTP), workload(NAMED)),
    all(service(HTTP), workload('[{ name: web, containerPort: 8080 }]')),
    ['port http'],
  ],
  [
    'a port by number that is gone',
    all(service('[{ port: 80, targetPort: 8080 }]'), workload(NAMED)),
    all(service('[{ port: 80, targetPort: 8080 }]'), workload('[{ containerPort: 9090 }]')),
    ['unlisted-port 8080'],
  ],
  [
    'a port without a target is its own',
    all(service('[{ port: 8080 }]'), workload(NAMED)),
    all(service('[{ port: 8081 }]'), workload(NAMED)),
    ['unlisted-port 8081'],
  ],
  ['pods that list no ports say nothing', all(service(HTTP), workload(NAMED)), all(service(HTTP), workload('[]')), []],
  [
    'a port that one of two workloads has',
    all(service(HTTP), workload(NAMED), workload(NAMED, undefined, 'b')),
    all(service(HTTP), workload('[{ containerPort: 1 }]'), workload(NAMED, undefined, 'b')),
    [],
  ],
  [
    'a port that was missed before',
    all(service(HTTP), workload('[{ containerPort: 1 }]')),
    all(service(HTTP), workload('[{ containerPort: 2 }]')),
    [],
  ],
  [
    'a port that a template names',
    all(service('[{ port: 80, targetPort: "{{ .Values.port }}" }]'), workload(NAMED)),
    all(service('[{ port: 80, targetPort: "{{ .Values.other }}" }]'), workload(NAMED)),
    [],
  ],
  [
    'a service of other pods',
    all(service(HTTP, '{ app: shop }'), workload(NAMED)),
    all(service(HTTP, '{ app: shop }'), workload('[{ containerPort: 1 }]')),
    [],
  ],
  [
    'pods with other labels',
    all(service(HTTP), workload(NAMED)),
    all(service(HTTP), workload(NAMED, '{ app: shop }')),
    ['pods Pod/web'],
  ],
  [
    'pods with one more label',
    all(service(HTTP), workload(NAMED)),
    all(service(HTTP), workload(NAMED, '{ app: web, tier: front }')),
    [],
  ],
  ['pods that are gone', all(service(HTTP), workload(NAMED)), service(HTTP), []],
  [
    'other pods that take their place',
    all(service(HTTP), workload(NAMED)),
    all(service(HTTP), workload(NAMED, '{ app: shop }'), workload(NAMED, undefined, 'b')),
    [],
  ],
  [
    'both sides moved together',
    all(service(HTTP), workload(NAMED)),
    all(service(HTTP, '{ app: shop }'), workload(NAMED, '{ app: shop }')),
    [],
  ],
  [
    'a selector that moved alone has a rule of its own',
    all(service(HTTP), workload(NAMED)),
    all(service(HTTP, '{ app: shop }'), workload(NAMED)),
    [],
  ],
])('%s', async (_, before, after, expected) => {
  const findings = (await findingsOf(config, before, after)).filter(({ rule }) => rule === 'config/reference-broken');
  expect(findings.map(({ outcome, message }) => `${outcome} ${message.split('`')[3] ?? ''}`)).toEqual(expected);
});
