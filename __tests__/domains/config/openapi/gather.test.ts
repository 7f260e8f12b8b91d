import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const ROOT = `openapi: 3.0.3
info: { title: shop, version: "1" }
paths:
  /users: { $ref: paths/users.yaml }
  /me:
    get:
      operationId: me
      responses: { '200': { content: { application/json: { schema: { $ref: './schemas/user.yaml#/User' } } } } }
`;
const USERS = `get:
  operationId: users
  parameters: [{ $ref: '../parameters.yaml#/limit' }]
  responses: { '200': { content: { application/json: { schema: { $ref: '../schemas/user.yaml#/User' } } } } }
`;
const user = (type: string) =>
  `User:\n  type: object\n  properties:\n    id: { type: ${type} }\n    friend: { $ref: '#/User' }\n`;
const limit = (rest: string) => `limit: { name: limit, in: query, schema: { type: integer }${rest} }\n`;

const api = (parts: Readonly<Record<string, string>> = {}) => ({
  'api/openapi.yaml': ROOT,
  'api/paths/users.yaml': USERS,
  'api/parameters.yaml': limit(''),
  'api/schemas/user.yaml': user('integer'),
  ...parts,
});

const said = async (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  (await findingsOf(config, before, after)).map(
    ({ rule, outcome, after: place, also }) =>
      `${rule.slice(7)} ${outcome} ${place?.path ?? ''}:${place?.line ?? 0}${also.length === 0 ? '' : ` and ${also.length}`}`,
  );

test.each([
  [
    'a schema in a file of its own, shared by two operations, is told once and where it stands',
    api({ 'api/schemas/user.yaml': user('string') }),
    ['api-type-changed type api/schemas/user.yaml:4'],
  ],
  [
    'a parameter of another file',
    api({ 'api/parameters.yaml': limit(', required: true') }),
    ['api-input-required parameter-became-required api/parameters.yaml:1'],
  ],
  [
    'the description and its part in one change',
    api({ 'api/openapi.yaml': `${ROOT}servers: []\n`, 'api/schemas/user.yaml': user('string') }),
    ['api-type-changed type api/schemas/user.yaml:4'],
  ],
  ['a comment in a part', api({ 'api/schemas/user.yaml': `# of the shop\n${user('integer')}` }), []],
  [
    'a part written where it was referred to',
    api({
      'api/openapi.yaml': ROOT.replace(
        "{ $ref: './schemas/user.yaml#/User' }",
        "{ type: object, properties: { id: { type: integer }, friend: { $ref: './schemas/user.yaml#/User' } } }",
      ),
    }),
    [],
  ],
  [
    'a part that cannot be read',
    api({ 'api/schemas/user.yaml': 'User: [' }),
    ['file-unreadable newly api/schemas/user.yaml:1'],
  ],
])('%s', async (_, after, expected) => {
  expect([...new Set(await said(api(), after))]).toEqual(expected);
});

test.each(['../../etc/passwd', '/etc/passwd', 'https://example.com/user.yaml', 'missing.yaml', '%zz.yaml'])(
  'a reference to %s leads nowhere',
  async (reference) => {
    const root = ROOT.replace('paths/users.yaml', `'${reference}'`);
    expect(await said(api({ 'api/openapi.yaml': root }), api({ 'api/openapi.yaml': `${root}# x\n` }))).toEqual([]);
  },
);

test('files that refer to each other are read once', async () => {
  const part = (type: string) =>
    `User: { type: object, properties: { id: { type: ${type} }, root: { $ref: '../openapi.yaml#/paths' } } }\n`;
  const findings = await said(
    api({ 'api/schemas/user.yaml': part('integer') }),
    api({ 'api/schemas/user.yaml': part('string') }),
  );
  expect(findings).toEqual(['api-type-changed type api/schemas/user.yaml:1']);
});
