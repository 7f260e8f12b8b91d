import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReference, isSecretKey, maskSecrets } from '../../src/core/secrets.ts';

/** Joined here, so that no scanner finds a key in this file. */
const fake = (...parts: string[]) => parts.join('');

test.each([
  fake('AKIA', 'IOSFODNN7EXAMPLE'),
  fake('ghp_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'),
  fake('glpat-', 'abcdefghij0123456789'),
  fake('xoxb-', '1234567890-abcdefghij'),
  fake('AIza', 'SyA1234567890abcdefghijklmnopqrstuv'),
  fake('sk_live_', '4eC39HqLyjWDarjtT1zdp7dc'),
  fake('npm_', 'abcdefghijklmnopqrstuvwxyz0123456789'),
  fake('-----BEGIN RSA ', 'PRIVATE KEY-----'),
  fake('postgres://app:', 'hunter2!@db.internal/app'),
  fake('redis://:', 'hunter2!@cache:6379'),
])('masks %s wherever it stands', (secret) => {
  expect(maskSecrets(`  note: see ${secret} for more`)).not.toContain(secret);
});

test.each([
  { line: '  password: hunter2', masked: '  password: •••' },
  { line: '- apiKey: "abc def"', masked: '- apiKey: •••' },
  { line: 'DB_PASSWORD=hunter2', masked: 'DB_PASSWORD=•••' },
  { line: '  "client-secret": "x1"', masked: '  "client-secret": •••' },
  { line: '  password: ${DB_PASSWORD}', masked: '  password: ${DB_PASSWORD}' },
  { line: '  password: {{ .Values.password }}', masked: '  password: {{ .Values.password }}' },
  { line: '  token: op://vault/app/token', masked: '  token: op://vault/app/token' },
  { line: '  passwordFile: /run/secrets/db', masked: '  passwordFile: /run/secrets/db' },
  { line: '  secretName: web-tls', masked: '  secretName: web-tls' },
  { line: '  token: true', masked: '  token: true' },
  { line: '  transport-security: false', masked: '  transport-security: false' },
  { line: '  image: app@sha256:' + 'a1'.repeat(32), masked: '  image: app@sha256:' + 'a1'.repeat(32) },
  { line: '  uses: actions/checkout@' + 'a1b2c'.repeat(8), masked: '  uses: actions/checkout@' + 'a1b2c'.repeat(8) },
  {
    line: '- arn:aws:iam::aws:policy/AmazonElasticContainerRegistryPublicReadOnly',
    masked: '- arn:aws:iam::aws:policy/AmazonElasticContainerRegistryPublicReadOnly',
  },
  { line: '- policy/AmazonElasticContainerRegistryPublicReadOnly7', masked: '- •••' },
  { line: '  string user_id = 1;', masked: '  string user_id = 1;' },
])('$line', ({ line, masked }) => {
  expect(maskSecrets(line)).toBe(masked);
});

test('the value of a secret key is never left, whatever it is', () => {
  const value = fc
    .string({ unit: 'grapheme-ascii', minLength: 6 })
    .filter((text) => !isReference(text) && text.trim() === text);
  fc.assert(
    fc.property(value, (text) => {
      expect(maskSecrets(`password: ${text}`)).toBe('password: •••');
    }),
  );
});

test.each([
  ['password', true],
  ['dbPassword', true],
  ['API_KEY', true],
  ['clientSecret', true],
  ['connectionString', true],
  ['passwordFile', false],
  ['secretName', false],
  ['tokenUrl', false],
  ['keyboard', false],
  ['compass', false],
  ['tokens', false],
])('isSecretKey(%s) is %s', (key, secret) => {
  expect(isSecretKey(key)).toBe(secret);
});

test.each(['  preferredDuringSchedulingIgnoredDuringExecution:', '  id-token: write'])('%s is shown', (line) => {
  expect(maskSecrets(line)).toBe(line);
});

test.each(['  id-token: Zk3x9Qw7vLp2Rt8Yu6Aa', `x: ${'QWErtyUIOpas'.repeat(4)}`])('%s is not', (line) => {
  expect(maskSecrets(line)).toContain('•••');
});
