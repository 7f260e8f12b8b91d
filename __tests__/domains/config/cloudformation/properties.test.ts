import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { resource } from '../../../../src/domains/config/cloudformation/examples.ts';
import {
  AUTHENTICATES,
  BACKUPS,
  BLOCKS_PUBLIC,
  CONNECTIONS,
  ENCRYPTION_BLOCKS,
  ENCRYPTS,
  OPENS,
  PROTECTS,
  WATCHES,
} from '../../../../src/domains/config/cloudformation/properties.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

/** Each table with a safe value of its properties, a weak one (none: not set), and the rule that speaks. */
const TABLES = [
  { properties: ENCRYPTS, safe: 'true', weak: 'false', rule: 'config/aws-encryption-off' },
  { properties: ENCRYPTION_BLOCKS, safe: 'key', weak: undefined, rule: 'config/aws-encryption-removed' },
  { properties: OPENS, safe: 'false', weak: 'true', rule: 'config/aws-publicly-accessible' },
  { properties: AUTHENTICATES, safe: 'AWS_IAM', weak: 'NONE', rule: 'config/aws-unauthenticated' },
  { properties: BLOCKS_PUBLIC, safe: 'true', weak: 'false', rule: 'config/bucket-public-block' },
  { properties: PROTECTS, safe: 'true', weak: 'false', rule: 'config/aws-protection-off' },
  { properties: BACKUPS, safe: '7', weak: '0', rule: 'config/aws-backup-shortened' },
  { properties: WATCHES, safe: 'true', weak: 'false', rule: 'config/aws-trail-off' },
] as const;

const rows = [
  ...TABLES.flatMap(({ properties, safe, weak, rule }) =>
    properties.map(([type, path]) => ({ type, path: path.replace('*', 'Get'), safe, weak, rule })),
  ),
  ...CONNECTIONS.map(({ property: [type, path], order }) => ({
    type,
    path,
    safe: order[0] ?? '',
    weak: order.at(-1),
    rule: 'config/aws-connection-plain',
  })),
];

/** `A.B` with a value, as nested maps. */
const nested = (path: string, value: string): string =>
  path
    .split('.')
    .toReversed()
    .reduce((inner, name, depth) => `${name}: ${depth === 0 ? inner : `{ ${inner} }`}`, value);

test.each(rows)('$type $path: $safe -> $weak', async ({ type, path, safe, weak, rule }) => {
  const file = resource(type);
  const before = file(nested(path, safe));
  const after = weak === undefined ? file() : file(nested(path, weak));
  const findings = await findingsOf(config, before, after);
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  expect(await findingsOf(config, before, before.replace('Tags: []', 'Tags: [] # none'))).toEqual([]);
});
