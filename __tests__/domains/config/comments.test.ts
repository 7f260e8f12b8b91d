import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const KEY = ['AKIA', 'Q7XJ2LM4RWTZ3KPB'].join('');
const HEAD = ['-----BEGIN RSA PRI', 'VATE KEY-----'].join('');

async function said(before: ExampleFiles, after: ExampleFiles, path = 'app.yaml') {
  const findings = await findingsOf(config, before, after, { path });
  return findings.map(
    ({ rule, risk, message, after: now }) => `${risk} ${rule.slice('config/'.length)} ${now?.line} ${message}`,
  );
}

const found = (line: number) =>
  `critical secret-written ${line} A comment holds what looks like an AWS access key id in clear text.`;
const key = (line: number) =>
  `critical secret-written ${line} A comment holds what looks like a private key in clear text.`;
const value = (name: string, line: number) =>
  `critical secret-written ${line} \`${name}\` holds what looks like an AWS access key id in clear text.`;

test.each<[string, string, string, string[]]>([
  ['a line of its own', 'a: 1', `a: 1\n# key: ${KEY}`, [found(2)]],
  ['after a value', 'a: 1', `a: 1 # ${KEY}`, [found(1)]],
  [
    'a value switched off by a comment',
    `a: ${KEY}`,
    `#a: ${KEY}\nb: 1`,
    [found(1), 'low key-removed 2 `a` was removed.'],
  ],
  ['it stood there before', `# ${KEY}\na: 1`, `b: 1\na: 1\n# ${KEY}`, []],
  ['it is gone', `# ${KEY}\na: 1`, 'a: 1', []],
  ['a placeholder', 'a: 1', 'a: 1 # AKIAIOSFODNN7EXAMPLE', []],
  ['a name that says secret', 'a: 1', 'a: 1\n# password: vK8x2mQ9zL', []],
  ['an address', 'a: 1', 'a: 1\n# postgres://app:vK8x2mQ9zL@db.acme.com/app', []],
  ['the frame of a key', 'a: 1', `a: 1\n# key: |-\n#   ${HEAD}\n#   ...\n#   -----END`, []],
  ['the frame of a key, at the end', 'a: 1', `a: 1\n# ${HEAD}`, []],
  ['a key', 'a: 1', `a: 1\n# key: |-\n#   ${HEAD}\n#   ${'MIIEpAIBAAKCAQEA'.repeat(4)}`, [key(3)]],
  ['a key in one line', 'a: 1', `a: 1 # ${HEAD}\\n${'MIIEpAIBAAKCAQEA'.repeat(4)}`, [key(1)]],
  ['a text of many lines', 'a: 1', `a: 1\nrun: |\n  # ${KEY}\n  true`, [value('run', 2)]],
  ['a text with a number sign', 'a: 1', `a: 1\nb: "x # ${KEY}"`, [value('b', 2)]],
])('%s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

test('JSON with comments', async () => {
  expect(await said('{ "a": 1 }', `{\n  // ${KEY}\n  "a": 1 }`, 'config.jsonc')).toEqual([found(2)]);
  expect(await said('{ "a": 1 }', `{ /*\n * ${KEY}\n */\n  "a": 1 }`, 'config.jsonc')).toEqual([found(2)]);
  expect(await said('{ "a": "b" }', `{ "a": "https://${KEY}" }`, 'config.json')).toEqual([value('a', 1)]);
});
