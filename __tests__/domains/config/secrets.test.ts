import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { inputOf } from '../../support/trees.ts';

async function looks(after: string, before = 'name: app'): Promise<string[]> {
  const facts = await config.analyze(inputOf(before, after, 'app.yaml'));
  return facts.flatMap((fact) => (fact.kind === 'secret-written' ? [fact.looks] : []));
}

test.each([
  ['password: vK8x2mQ9zL', 'secret by its name'],
  ['db: { clientSecret: vK8x2mQ9zL }', 'secret by its name'],
  ['env: [{ name: API_TOKEN, value: vK8x2mQ9zL }]', 'secret by its name'],
  ['args: ["--db-password=vK8x2mQ9zL"]', 'secret by its name'],
  ['keys: [AKIAQ7XJ2LM4RWTZ3KPB]', 'AWS access key id'],
  ['script: |\n  export A=AKIAQ7XJ2LM4RWTZ3KPB\n', 'AWS access key id'],
  ['key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  abc\n', 'private key'],
  ['url: redis://:vK8x2mQ9zL@cache.acme.com:6379', 'password in a URL'],
  ['main: Server=db;Database=app;User Id=sa;Password=vK8x2mQ9zL', 'password in a connection string'],
  ['url: "jdbc:mysql://db.acme.com/app?user=app&password=vK8x2mQ9zL"', 'password in a connection string'],
  ['Parameters: { DbPassword: { Type: String, Default: vK8x2mQ9zL } }', 'secret by its name'],
  ['s3: { secretName: "", accessKey: "", secretKey: vK8x2mQ9zL }', 'secret by its name'],
  ['redis: { otherSecretName: "", secretKey: vK8x2mQ9zL }', 'secret by its name'],
  ['redis: { secretName: redis, secretKey: vK8x2mQ9zL }', 'secret by its name'],
  ['redis: { secretName: redis, secretKey: 9f86d081884c7d659a2feaa0c55ad015 }', 'secret by its name'],
])('%s', async (after, expected) => {
  expect(await looks(after)).toEqual([expected]);
});

test.each([
  ['password: ${DB_PASSWORD}'],
  ['executionToken: $context.requestId'],
  ["taskToken: $util.base64Decode($input.params('Token'))"],
  ['password: $(DB_PASSWORD)'],
  ['password: op://vault/app/password'],
  ['token: |-\n  op://vault/app/token'],
  ['password: "{{ .Values.password }}"'],
  ['password: !vault secret/db'],
  ['password: ENC[AES256_GCM,data:vK8x2mQ9zL]'],
  ['password: changeme'],
  ['password: <password>'],
  ['password: ""'],
  ['password: true'],
  ['password: /run/secrets/db-password'],
  ['password: my-database-password'],
  ['password: DB_PASSWORD'],
  ['password: aaaaaaaaaa'],
  ['key: |\n  -----BEGIN PRIVATE KEY-----\n  <your-private-key>\n  -----END PRIVATE KEY-----\n'],
  ['password: The password of the database'],
  ['passwordFile: vK8x2mQ9zL'],
  ['existingSecret: my-app-credentials-v2'],
  ['imagePullSecret: registryCreds2'],
  ['spec: { encryptedData: { password: AgBy3i4OJSWKvK8x2mQ9zL } }'],
  ['main: Server=db;Database=app;Password=${DB_PASSWORD}'],
  ['secretName: vK8x2mQ9zL'],
  ['tls: { keystoreSecretKey: keystore.p12 }'],
  ['note: xoxb-123-secret-token'],
  ['redis: { secretName: "", secretKey: settings__redis7__connectionString }'],
  ['redis: { ca_secret_name: "", ca_secret_key: Ca.Key2_v1 }'],
  ['redis: { secretName: redis, secretKey: POSTGRES_PASSWORD-2 }'],
  ['tokens: 4096'],
  ['url: https://user:${PASSWORD}@acme.com'],
  ['properties: { type: object, properties: { password: { default: vK8x2mQ9zL } } }\ntype: object'],
])('%s is none', async (after) => {
  expect(await looks(after)).toEqual([]);
});

const example = (text: string): string => `key: { type: string, description: A key., example: ${text} }`;
const key = (body: string): string =>
  JSON.stringify(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----`);

test.each([
  [example('AKIAQ7XJ2LM4RWTZ3KPB'), ['AWS access key id']],
  [example('ghp_k2Vx8QmZ4rTb7LpWc9YdN3sHf6JgA1eUuR5o'), ['GitHub token']],
  [`key: { examples: [AKIAQ7XJ2LM4RWTZ3KPB], type: string }`, ['AWS access key id']],
  [example(key('MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgk2Vx8QmZ4rTb7LpWc9Yd')), ['private key']],
  [example(key('MIGHAgEAMBMGByqGSM49')), []],
  [example('postgres://app:vK8x2mQ9zL@db.acme.com/app'), []],
  [`key: { example: "postgres://app:vK8x2mQ9zL@db.acme.com/app" }`, ['password in a URL']],
  [example('vK8x2mQ9zL'), []],
])('what a description gives as an example: %s', async (after, expected) => {
  expect(await looks(after)).toEqual(expected);
});

const encoded = (text: string | Buffer): string => `data: { password: ${Buffer.from(text).toString('base64')} }`;

test.each([
  ['vK8x2m123456Q9zL4w', ['secret by its name']],
  ['q9ZxxxxL4wvK8x2m', ['secret by its name']],
  ['please-change-me', []],
  ['<the password>', []],
  [Buffer.from('9f3c21aatodo7be4d1ff', 'latin1').fill(0xe9, 0, 4), ['secret by its name']],
])('%s, as a Secret has it', async (text, expected) => {
  expect(await looks(encoded(text))).toEqual(expected);
});

const login = (host: string, password = 'vK8x2mQ9zL'): string => `postgres://app:${password}@${host}/app`;

test.each([
  ['as open', `dev: ${login('dev.acme.com')}`, `prod: ${login('db.acme.com')}?ssl=true`, []],
  ['only near', `dev: ${login('localhost')}`, `prod: ${login('db.acme.com')}`, ['password in a URL']],
  ['near, and is so now', `dev: ${login('localhost')}`, `prod: ${login('db')}`, []],
  ['longer', `dev: ${login('a.acme.com', 'vK8x2mQ9zL4w')}`, `prod: ${login('db.acme.com')}`, ['password in a URL']],
])('a login that stood elsewhere in the document, %s', async (_, before, after, expected) => {
  expect(await looks(`${before}\n${after}`, before)).toEqual(expected);
});

test('what stood there before is no news', async () => {
  expect(await looks('name: app2\npassword: vK8x2mQ9zL', 'name: app\npassword: vK8x2mQ9zL')).toEqual([]);
});

test('what moves within a document was written before', async () => {
  const written = 'password: vK8x2mQ9zL\n';
  expect(await looks(`a: { b: { ${written.trim()} } }`, `a: { ${written.trim()} }`)).toEqual([]);
  expect(await looks(`a: { ${written.trim()} }`, 'a: { name: vK8x2mQ9zL }')).toEqual(['secret by its name']);
  expect(
    await looks(
      'a: { password: vK8x2mQ9zL }\nb: { password: vK8x2mQ9zL }',
      'a: { password: "${X}" }\nb: { password: vK8x2mQ9zL }',
    ),
  ).toEqual(['secret by its name']);
});

test.each([
  ['moved below another key', 'db: { host: x, password: vK8x2mQ9zL }', 'store: { kind: y, password: vK8x2mQ9zL }'],
  ['no longer encoded', 'data: { password: dks4eDJtUTl6TA== }', 'stringData: { password: vK8x2mQ9zL }'],
  ['now encoded', 'stringData: { password: vK8x2mQ9zL }', 'data: { password: dks4eDJtUTl6TA== }'],
])('a secret that is %s is no news', async (_, before, after) => {
  expect(await looks(after, before)).toEqual([]);
});

test.each(['"{{resolve:secretsmanager:stripe}}"', 'vault:kv/stripe', '!vault kv/stripe', '${{ secrets.STRIPE }}'])(
  'what %s gave is a secret, whatever its key is called',
  async (reference) => {
    expect(await looks('stripe: rk9sZbq31LmVt8Xw20Kd', `stripe: ${reference}`)).toEqual(['secret by its name']);
    expect(await looks('stripe: production', `stripe: ${reference}`)).toEqual([]);
  },
);
