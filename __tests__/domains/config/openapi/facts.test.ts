import { describe, expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const told = async (before: string, after: string): Promise<string[]> =>
  (await findingsOf(config, before, after)).map(
    ({ rule, outcome }) => `${rule.replace('config/api-', '')}: ${outcome}`,
  );

/** An API whose operations all give back the definition `User`. */
const users = (schema: string, operations = 40): string => `openapi: 3.1.0
info: { title: shop, version: '1' }
paths:
${Array.from(
  { length: operations },
  (_, i) =>
    `  /users/${i}: { get: { responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } } } }`,
).join('\n')}
components:
  schemas:
    User: ${schema}
`;
const WITH_NAME = '{ type: object, properties: { id: { type: string }, name: { type: string } } }';
const WITHOUT = '{ type: object, properties: { id: { type: string } } }';

describe('one cause is one finding', () => {
  test('a definition that many operations use', async () => {
    expect(await told(users(WITH_NAME), users(WITHOUT))).toEqual(['property-removed: from-response']);
  });

  test('paths that move together', async () => {
    const api = (prefix: string): string => `openapi: 3.1.0
paths:
  ${prefix}/users: { get: { operationId: listUsers, responses: {} } }
  ${prefix}/teams: { get: { operationId: listTeams, responses: {} } }
`;
    expect(await told(api('/v1'), api('/v2'))).toEqual(['operation-moved: moved']);
  });

  test('an operation that had two addresses', async () => {
    const api = (more: string): string => `openapi: 3.1.0
paths:
  /teams: { get: { operationId: listTeams, responses: {} } }
${more}`;
    const users2 = ['/users', '/v1/users'].map(
      (path) => `  ${path}: { get: { operationId: listUsers, responses: {} } }\n`,
    );
    expect(await told(api(users2.join('')), api(''))).toEqual(['operation-removed: path-removed']);
  });

  test('a definition that another joins', async () => {
    const api = (schema: string): string =>
      `${users("{ allOf: [{ $ref: '#/components/schemas/Base' }] }", 1)}    Base: ${schema}\n`;
    expect(await told(api(WITH_NAME), api(WITHOUT))).toEqual(['property-removed: from-response']);
  });
});

describe('what one edit does to many parts is told once', () => {
  const paths = (...templates: string[]): string =>
    `openapi: 3.1.0\npaths:\n${templates.map((path) => `  ${path}: { get: { responses: {} } }\n`).join('')}`;
  const parameters = (...each: string[]): string =>
    `openapi: 3.1.0\npaths:\n${each.map((schema, i) => `  /p${i}: { get: { parameters: [{ name: size${i}, in: query, schema: ${schema} }], responses: {} } }\n`).join('')}`;
  const statuses = (...each: string[]): string =>
    `openapi: 3.1.0\npaths:\n${each.map((status, i) => `  /p${i}: { post: { responses: { ${status} } } }\n`).join('')}`;
  const named = (...ids: string[]): string =>
    `openapi: 3.1.0\npaths:\n${ids.map((id, i) => `  /p${i}: { get: { operationId: ${id}, responses: {} } }\n`).join('')}`;
  const body = (schema: string): string =>
    `openapi: 3.1.0\npaths:\n  /users: { post: { requestBody: { content: { application/json: { schema: ${schema} } } }, responses: {} } }\n`;
  const object = (properties: string, required = ''): string =>
    `{ type: object, properties: { ${properties} }, required: [${required}] }`;

  test.each([
    {
      name: 'properties of one answer',
      before: users('{ type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string } } }'),
      after: users('{ type: object, properties: { c: { type: string } } }'),
      expected: ['`a` (and 1 more) in the response of `GET /users/0` was removed.'],
    },
    {
      name: 'a property of another type and notation',
      before: users('{ type: object, properties: { a: { type: string, format: date-time, nullable: false } } }'),
      after: users('{ type: object, properties: { a: { type: integer, format: int64, nullable: true } } }'),
      expected: ['The type of `a` in the response of `GET /users/0` goes from `string` to `integer`.'],
    },
    {
      name: 'a path and those below it',
      before: paths('/a/{id}/b', '/a/{id}/b/c', '/a', '/a/{id}', '/ab', '/c'),
      after: paths('/c'),
      expected: [
        'The path `/a` was removed with all its operations.',
        'The path `/ab` was removed with all its operations.',
      ],
    },
    {
      name: 'a path below one that stays',
      before: paths('/a', '/a/b', '/a/c'),
      after: paths('/a'),
      expected: [
        'The path `/a/b` was removed with all its operations.',
        'The path `/a/c` was removed with all its operations.',
      ],
    },
    {
      name: 'values that many parameters lose',
      before: parameters('{ enum: [a, b] }', '{ enum: [a, b] }', '{ enum: [a, b] }'),
      after: parameters('{ enum: [a] }', '{ enum: [a] }', '{ enum: [b] }'),
      expected: [
        '`size0` in the request of `GET /p0` no longer takes `b`.',
        '`size2` in the request of `GET /p2` no longer takes `a`.',
      ],
    },
    {
      name: 'a status in place of another, in many operations',
      before: statuses("'201': {}", "'201': {}", "'200': {}, '202': {}"),
      after: statuses("'200': {}", "'200': {}", "'200': {}"),
      expected: ['`POST /p0` answers `200` in place of `201`.', '`POST /p2` no longer answers `202`.'],
    },
    {
      name: 'names that lose the same word',
      before: named('listShopUsers', 'getShopUser', 'saveUser'),
      after: named('listUsers', 'getUser', 'putUser'),
      expected: [
        '`listShopUsers` is now called `listUsers` (`GET /p0`).',
        '`saveUser` is now called `putUser` (`GET /p2`).',
      ],
    },
    {
      name: 'a required property under another name',
      before: body(object('taxId: { type: string, description: the number }', 'taxId')),
      after: body(object('tax_id: { type: string, description: the number }', 'tax_id')),
      expected: ['`taxId` in the request of `POST /users` is now `tax_id`, judging by its name and type.'],
    },
    {
      name: 'a property that may now be a definition',
      before: users('{ type: object, properties: { pet: { oneOf: [{ type: string }, { type: integer }] } } }'),
      after: users(
        "{ type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }\n    Pet: { type: string }",
      ),
      expected: ['`pet` in the response of `GET /users/0` may now also be `Pet`.'],
    },
    {
      name: 'a body that is required for what must be in it',
      before: body(object('a: { type: string }')),
      after: body(object('a: { type: string }', 'a')).replace('requestBody: {', 'requestBody: { required: true,'),
      expected: ['`a` in the request of `POST /users` is now required.'],
    },
    {
      name: 'parts that are closed',
      before: body(`{ type: object, properties: { a: { type: object }, b: { type: object } } }`),
      after: body(
        '{ type: object, additionalProperties: false, properties: { a: { type: object, additionalProperties: false }, b: { type: object } } }',
      ),
      expected: ['The request of `POST /users` no longer takes properties that it does not list.'],
    },
  ])('$name', async ({ before, after, expected }) => {
    expect((await findingsOf(config, before, after)).map(({ message }) => message)).toEqual(expected);
  });

  test('the same bound, raised to different values', async () => {
    const sizes = (first: number, second: number) =>
      parameters(`{ maximum: ${first} }`, `{ maximum: ${second} }`).replace('size1', 'size0');
    const found = await findingsOf(config, sizes(1000, 1000), sizes(100, 50));
    expect(found.map(({ also }) => also.length)).toEqual([1]);
  });
});

describe('what says the same is no change', () => {
  test.each([
    {
      name: 'a definition gets another name',
      before: users(WITH_NAME),
      after: users(WITH_NAME).replaceAll('User', 'Person'),
    },
    {
      name: 'a definition is written where it is used',
      before: users(WITH_NAME, 1),
      after: users(WITH_NAME, 1).replace("{ $ref: '#/components/schemas/User' }", WITH_NAME),
    },
    {
      name: 'a definition is joined from two',
      before: users(WITH_NAME, 1),
      after: users(
        '{ allOf: [{ type: object, properties: { id: { type: string } } }, { properties: { name: { type: string } } }] }',
        1,
      ),
    },
    {
      name: 'a property that two joined definitions describe',
      before: users(
        '{ type: object, properties: { size: { type: object, properties: { a: { type: string }, b: { type: string } } } } }',
        1,
      ),
      after: users(
        '{ allOf: [{ type: object, properties: { size: { type: object, properties: { a: { type: string } } } } }, { properties: { size: { properties: { b: { type: string } } } } }] }',
        1,
      ),
    },
    {
      name: 'a description',
      before: users(WITH_NAME),
      after: users(WITH_NAME.replace('type: object', 'type: object, description: one')),
    },
  ])('$name', async ({ before, after }) => {
    expect(await told(before, after)).toEqual([]);
  });
});

describe('Swagger 2', () => {
  const swagger = (rest: string): string => `swagger: '2.0'
host: api.example.com
schemes: [https]
paths:
  /users:
    post:
      parameters: [${rest}]
      responses: { '200': { schema: { type: object, properties: { id: { type: string } } } } }
`;
  test.each([
    {
      name: 'a parameter',
      before: '{ name: limit, in: query, type: integer }',
      after: '{ name: limit, in: query, type: string }',
      expected: ['type-changed: type'],
    },
    {
      name: 'a body',
      before: '',
      after: '{ name: user, in: body, required: true, schema: { type: object } }',
      expected: ['input-required: body-added-required'],
    },
  ])('$name', async ({ before, after, expected }) => {
    expect(await told(swagger(before), swagger(after))).toEqual(expected);
  });

  test('a scheme', async () => {
    expect(await told(swagger(''), swagger('').replace('[https]', '[https, http]'))).toEqual(['server-plain: plain']);
  });
});

describe('hostile descriptions', () => {
  test('definitions that refer to themselves', async () => {
    const loop = "{ type: object, properties: { next: { $ref: '#/components/schemas/User' } } }";
    expect(await told(users(loop), users(loop.replace('next: {', 'name: { type: string }, next: {')))).toEqual([]);
  });

  test('references in a circle, and to nowhere', async () => {
    const circle = "{ $ref: '#/components/schemas/User' }";
    expect(await told(users(circle), users("{ $ref: '#/nowhere' }"))).toEqual([]);
  });

  test('a long chain of definitions', async () => {
    const chain = (end: string): string =>
      users("{ type: object, properties: { a: { $ref: '#/components/schemas/C0' } } }", 1) +
      Array.from(
        { length: 3000 },
        (_, i) => `    C${i}: { type: object, properties: { a: { $ref: '#/components/schemas/C${i + 1}' } } }\n`,
      ).join('') +
      `    C3000: { type: ${end} }\n`;
    expect(await told(chain('string'), chain('integer'))).toEqual(['type-changed: type']);
  });

  test('definitions that meet in too many ways are said to be unread', async () => {
    const ring = (size: number): string =>
      users("{ $ref: '#/components/schemas/C0' }", 1) +
      Array.from(
        { length: size },
        (_, i) =>
          `    C${i}: { type: object, properties: { a: { $ref: '#/components/schemas/C${(i + 1) % size}' } } }\n`,
      ).join('');
    const findings = await findingsOf(config, ring(701), ring(700));
    expect(findings.map(({ rule }) => rule)).toEqual(['config/file-unreadable']);
  }, 60_000);

  test('names of prototypes', async () => {
    const odd = '{ type: object, properties: { __proto__: { type: string }, constructor: { type: string } } }';
    expect(await told(users(odd), users(WITHOUT))).toEqual(['property-removed: from-response']);
  });
});

describe('types of Kubernetes itself', () => {
  /** An operation that takes and one that gives back a definition, which holds another. */
  const api = (name: string, field: string, more = ''): string => `swagger: '2.0'
paths:
  /a: { post: { parameters: [{ in: body, name: body, schema: { $ref: '#/definitions/${name}' } }], responses: {} } }
  /b: { get: { responses: { '200': { schema: { $ref: '#/definitions/${name}' } } } } }
definitions:
  ${name}: { type: object, properties: { id: { type: string }${field}, part: { $ref: '#/definitions/Part' } } }
  Part: { type: object, properties: { size: { type: string }${more} } }
`;
  const FIELD = ', clusterName: { type: string }';

  test.each([
    ['io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta', 'low'],
    ['ObjectMeta', 'low'],
    ['io.argoproj.workflow.v1alpha1.Workflow', 'high'],
  ])('a property of `%s` that is gone is %s', async (name, risk) => {
    const found = await findingsOf(config, api(name, FIELD), api(name, ''));
    expect(found.map((finding) => finding.risk)).toEqual([risk]);
  });

  test('what they hold is theirs, and all of one kind is one finding', async () => {
    const [before, after] = [api('PodSpec', FIELD, FIELD), api('PodSpec', '')];
    const found = await findingsOf(config, before, after);
    expect(found.map(({ risk, message }) => `${risk} ${message}`)).toEqual([
      'low `clusterName` (and 1 more) in the response of `GET /b` was removed.',
    ]);
  });
});
