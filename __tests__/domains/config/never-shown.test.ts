/** Whatever holds a secret, and whatever else changes around it: its value stands in no format of the report. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { Report } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { reporters } from '../../../src/reporters/index.ts';
import { review } from '../../../src/review.ts';
import { inputOf } from '../../support/trees.ts';

const POLICY = { settings: DEFAULT_SETTINGS, waivers: [], approvals: [], today: '2026-01-01' };

async function shownOf(before: string, after: string, path: string): Promise<string> {
  const shown: string[] = [];
  const input = inputOf(before, after, path);
  const range = { base: 'a', head: 'b', mergeBase: 'a', baseName: 'main', headName: 'feature' };
  await review([config], {
    read: async () => ({ ...input, range, notes: [] }),
    policy: async () => POLICY,
    lookUp: async () => ({ known: new Map(), notes: [] }),
    deliver: async (report: Report) => {
      for (const reporter of reporters) shown.push(reporter.render(report, { colour: false, width: 100 }));
    },
    tool: { name: 'breakwater', version: '1.0.0' },
    clock: () => 0,
  });
  return shown.join('\n');
}

const alphanumeric = fc.stringMatching(/^[A-Za-z0-9]{24}$/);
/** A value that a key's name makes a secret, and values that their format proves, put together here. */
const secrets = fc.oneof(
  alphanumeric.map((text) => ({ text, named: true })),
  fc.stringMatching(/^[A-Z0-9]{16}$/).map((text) => ({ text: ['AKIA', text].join(''), named: false })),
  fc.stringMatching(/^[A-Za-z0-9]{36}$/).map((text) => ({ text: ['ghp', text].join('_'), named: false })),
  alphanumeric.map((text) => ({ text: ['redis://app:', '@cache.acme.com:6379'].join(text), named: false })),
  fc.stringMatching(/^(?:[A-Za-z0-9+/]{60}\n){3}$/).map((body) => ({
    text: ['-----BEGIN RSA PRIVATE ', 'KEY-----\n', body, '-----END'].join(''),
    named: false,
  })),
);

const block = (text: string) =>
  `|\n${text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;
const holders: readonly ((key: string, text: string) => string)[] = [
  (key, text) => `${key}: ${JSON.stringify(text)}\n`,
  (key, text) => `${key}: ${block(text)}`,
  (key, text) => `db:\n  ${key}: ${block(text)}`,
  (key, text) => `env:\n- name: ${key}\n  value: ${JSON.stringify(text)}\n`,
  (key, text) => `args: [${JSON.stringify(`--${key}=${text}`)}]\n`,
  (key, text) => `list:\n- a=1\n- ${JSON.stringify(`${key}=${text}`)}\n`,
  (key, text) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: x }\nstringData:\n  some: ${JSON.stringify(text)}\n  ${key}: ${block(text)}`,
  (key, text) =>
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  app.env: ${block(`A=1\nexport ${key}=${text.split('\n').join('')}`)}`,
  (key, text) =>
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  app.json: ${JSON.stringify(JSON.stringify({ a: { [key]: text } }))}\n`,
  (key, text) => `secretGenerator:\n- name: x\n  literals: [${JSON.stringify(`some=${text}`)}, ${key}=1]\n`,
];
const keys = fc.constantFrom('password', 'API_TOKEN', 'clientSecret', 'private_key');
const AROUND = ['privileged: true', 'tls: { enabled: false }', 'log_level: debug', 'host: { a: 1 }', 'replicas: 1'];

test('the value of a secret stands in no report', async () => {
  await fc.assert(
    fc.asyncProperty(
      secrets,
      fc.constantFrom(...holders),
      keys,
      fc.constantFrom(...AROUND),
      async (secret, holder, key, around) => {
        const before = `before: 1\n${around.replace(/: .*/, ': x')}\n`;
        const after = `${holder(key, secret.text)}${around}\n`;
        for (const sides of [
          [before, after],
          [after, before],
          ['', after],
          [holder(key, '${REFERENCE}'), after],
        ] as const) {
          const shown = await shownOf(sides[0], sides[1], 'app.yaml');
          const telling = secret.text.split('\n').flatMap((line) => line.match(/[A-Za-z0-9+/]{12,}/g) ?? []);
          for (const part of telling) expect(shown).not.toContain(part);
        }
      },
    ),
    { numRuns: 400 },
  );
});
