import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const SECRET = 'aGVsbG8tdGhpcy1pcy1hLWtleS0zMi1ieXRlcyE0';
const container = (value: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: web\n      env:\n        - name: DB_PASSWORD\n          ${value}\n`;
const encryption = (secret: string) =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    providers:\n      - aescbc: { keys: [{ name: k1, secret: ${secret} }] }\n`;
const workflow = (password: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    container:\n      image: web\n      credentials: { username: ci, password: '${password}' }\n    steps: [{ run: make }]\n`;

test('a key that encrypts secrets is told as such, and is never shown', async () => {
  const findings = await findingsOf(config, encryption('"{{ .key }}"'), encryption(SECRET), {
    path: 'encryption.yaml',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['config/secret-committed']);
  expect(JSON.stringify(findings)).not.toContain(SECRET);
});

test.each([
  [
    'a reference in the environment that becomes a literal',
    'web.yaml',
    container('valueFrom: { secretKeyRef: { name: db, key: password } }'),
    container(`value: ${SECRET}`),
  ],
  ['the password of a container of a job', '.github/workflows/ci.yml', workflow('${{ secrets.P }}'), workflow(SECRET)],
])('%s is a secret, and is never shown', async (_, path, before, after) => {
  const findings = await findingsOf(config, before, after, { path });
  expect(findings.map(({ rule }) => rule)).toContain('config/secret-written');
  expect(JSON.stringify(findings)).not.toContain(SECRET);
});
