import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, isMap, isSeq, visit } from 'yaml';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';
import { inputOf } from '../../support/trees.ts';

async function factsOf(before: ExampleFiles, after: ExampleFiles, path = 'app.yaml') {
  const facts = await config.analyze(inputOf(before, after, path));
  return facts.map(
    ({ kind, subject, key = '', before: old, after: now }) =>
      `${kind} ${subject} ${key} ${old?.line ?? '-'}:${now?.line ?? '-'}`,
  );
}

describe('no difference', () => {
  test.each([
    ['comments', 'a: 1\nb: 2', '# c\na: 1 # d\n\nb: 2'],
    ['the order of keys', 'a: 1\nb: 2', 'b: 2\na: 1'],
    ['quotes', 'a: x\nb: "y"', "a: 'x'\nb: y"],
    ['flow and block', 'a: { b: [1, 2] }', 'a:\n  b:\n    - 1\n    - 2'],
    ['indentation', 'a:\n  - b: 1', 'a:\n    -   b: 1'],
    ['an anchor in place of a copy', 'a: { x: 1 }\nb: { x: 1 }', 'a: &a { x: 1 }\nb: *a'],
    ['a merge key in place of copies', 'a: { x: 1 }\nb: { x: 1, y: 2 }', 'a: &a { x: 1 }\nb: { <<: *a, y: 2 }'],
    ['the order of named items', 'a: [{ name: x }, { name: y }]', 'a: [{ name: y }, { name: x }]'],
    ['the order of a list of words', 'a: [x, y]', 'a: [y, x]'],
    ['one value for a list of one', 'a: x', 'a: [x]'],
    ['null for an empty map', 'a:', 'a: {}'],
    ['spellings of null and of booleans', 'a: ~\nb: true', 'a: null\nb: True'],
    ['the order of documents', 'kind: A\n---\nkind: B', 'kind: B\n---\nkind: A'],
    ['JSON in a string, laid out', `a: '{"b": [1, 2], "c": 3}'`, 'a: |\n  {\n    "c": 3,\n    "b": [1, 2]\n  }'],
    ['blanks within actions', '"{{.a}}": "{{- .b -}}"\nc: {{ .d }}', '"{{ .a }}": "{{ .b }}"\nc: {{.d}}'],
    ['the order of arguments', 'args: ["--a=1", "--b=2"]', 'args: ["--b=2", "--a=1"]'],
    [
      'a document moved to another file',
      {
        'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: x }',
        'b.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: y }',
      },
      {
        'a.yaml': '# empty',
        'b.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: { name: y }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: x }',
      },
    ],
  ] satisfies [string, ExampleFiles, ExampleFiles][])('%s', async (_, before, after) => {
    expect(await factsOf(before, after)).toEqual([]);
  });
});

describe('what changed, and where', () => {
  test.each([
    ['a value', 'x: 0\na: { b: 1 }', 'a: { b: 2 }\nx: 0', ['value-changed a.b 1->2 2:1']],
    [
      'a value in a named item',
      'a:\n- name: x\n  v: 1\n- name: y\n  v: 2',
      'a:\n- name: y\n  v: 3\n- name: x\n  v: 1',
      ['value-changed a[name=y].v 2->3 5:3'],
    ],
    ['1.10 is not 1.1', 'a: 1.10', 'a: 1.1', ['value-changed a 1.10->1.1 1:1']],
    ['a new block is one fact', 'a: 1', 'a: 1\nb: { c: 1, d: { e: 2 } }', ['key-added b added -:2']],
    [
      'a removed block is one fact, and points to what encloses it',
      'a:\n  b: { c: 1, d: 2 }\n  e: 3',
      'a:\n  e: 3',
      ['key-removed a.b removed 2:1'],
    ],
    ['a removed item', 'a: [{ name: x }, { name: y }]', 'a: [{ name: x }]', ['key-removed a[name=y] removed 1:1']],
    [
      'an item without a name, by likeness',
      'a:\n- { p: 1, q: 2, r: 3 }\n- { s: 4 }',
      'a:\n- { s: 4 }\n- { p: 1, q: 2, r: 9 }',
      ['value-changed a[1].r 3->9 2:3'],
    ],
    [
      'a renamed item',
      'a: [{ name: x, p: 1, q: 2, r: 3 }, { name: z }]',
      'a: [{ name: y, p: 1, q: 2, r: 3 }, { name: z }]',
      ['value-changed a[name=y].name x->y 1:1'],
    ],
    [
      'a renamed key whose value changed too',
      'db: { user_id: acme, host: a }',
      'db: { userId: acme2, host: a }',
      ['key-renamed db.userId user_id->userId 1:1', 'value-changed db.userId acme->acme2 1:1'],
    ],
    ['a moved key', 'a: { host: acme }\nb: {}', 'a: {}\nb: { host: acme }', ['key-moved b.host a.host->b.host 1:2']],
    ['an argument', 'args:\n- --v=1', 'args:\n- --v=2', ['value-changed args.--v 1->2 2:2']],
    [
      'an argument and its value apart',
      'args: [--port, "1"]',
      'args: [--port, "2"]',
      ['value-changed args.--port 1->2 1:1'],
    ],
    [
      'a variable of an env list',
      'environment:\n- A=1',
      'environment:\n- A=2',
      ['value-changed environment.A 1->2 2:2'],
    ],
    [
      'YAML in a string, by its line in the file',
      'd:\n  c.yaml: |\n    # x\n    p:\n      q: 1',
      'd:\n  c.yaml: |\n    # x\n    p:\n      q: 2',
      ['value-changed d.c.yaml.p.q 1->2 5:5'],
    ],
    [
      'properties in a string',
      'd:\n  c.properties: |\n    # x\n    p.q=1\n',
      'd:\n  c.properties: |\n    # x\n    p.q=2\n',
      ['value-changed d.c.properties.p.q 1->2 4:4'],
    ],
    [
      'a text that only begins like YAML',
      'd: |\n  note: x\n  y\n',
      'd: |\n  note: x\n  z\n',
      ['value-changed d note: x y ->note: x z  1:1'],
    ],
    [
      'a value that comes through an alias, where it stands',
      'x: &x { v: 1 }\ny:\n  z: *x',
      'x: &x { v: 2 }\ny:\n  z: *x',
      ['value-changed x.v 1->2 1:1', 'value-changed y.z.v 1->2 1:1'],
    ],
    [
      'a document of several',
      'kind: A\n---\nkind: B\nv: { w: 1 }',
      'kind: A\n---\nkind: B\nv: { w: 2 }',
      ['value-changed document 2: v.w 1->2 4:4'],
    ],
    ['a new file', {}, { 'app.yaml': 'a: 1' }, ['document-added app.yaml added -:1']],
    ['a deleted file', { 'app.yaml': 'a: 1' }, {}, ['document-removed app.yaml removed 1:-']],
  ] satisfies [string, ExampleFiles, ExampleFiles, string[]][])('%s', async (_, before, after, facts) => {
    expect(await factsOf(before, after)).toEqual(facts);
  });
});

describe('one root cause, one finding', () => {
  test('the same move in many places and files', async () => {
    const web = (level: string) => `web: { log_level: ${level} }\njobs: { log_level: ${level} }`;
    const findings = await findingsOf(
      config,
      { 'a.yaml': web('info'), 'b.yaml': web('info') },
      { 'a.yaml': web('debug'), 'b.yaml': web('debug') },
    );
    expect(findings.map(({ id, also }) => [id, also.length])).toEqual([
      ['config/log-level:web.log_level#info->debug in ed5881', 3],
    ]);
  });

  test('the end of the path is what counts', async () => {
    const files = (on: boolean) => ({
      'a.yaml': `x: { server: { tls: ${on} } }`,
      'b.yaml': `y: { server: { tls: ${on} } }`,
    });
    const findings = await findingsOf(config, files(true), files(false));
    expect(findings.map(({ id, also }) => [id, also.length])).toEqual([
      ['config/encryption-disabled:server.tls#true->false in 222c59', 1],
    ]);
  });

  test('of several controls the worst speaks alone', async () => {
    const cors = (origin: string) => `cors: { allow_credentials: true, allow_origins: ["${origin}"] }`;
    const findings = await findingsOf(config, cors('https://acme.com'), cors('*'));
    expect(findings.map(({ rule }) => rule)).toEqual(['config/cors-wildcard-credentials']);
  });
});

describe('where a file is used', () => {
  test.each([
    ['deploy/app.yaml', 'medium'],
    ['tests/app.yaml', 'low'],
    ['deploy/prod/app.yaml', 'high'],
  ])('%s', async (path, risk) => {
    const findings = await findingsOf(config, 'log_level: info', 'log_level: debug', { path });
    expect(findings.map((finding) => finding.risk)).toEqual([risk]);
  });

  test('a proven credential is one in a test too', async () => {
    const findings = await findingsOf(config, 'a: 1', 'a: 1\nkey: AKIAQ7XJ2LM4RWTZ3KPB', { path: 'tests/app.yaml' });
    expect(findings.map((finding) => finding.risk)).toEqual(['critical']);
  });
});

describe('controls keep away from', () => {
  test.each([
    [
      'schemas',
      'openAPIV3Schema: { properties: { tls: { default: true } } }',
      'openAPIV3Schema: { properties: { tls: { default: false } } }',
    ],
    ['labels', 'labels: { tls: "true" }', 'labels: { tls: "false" }'],
    ['references', 'tls: ${TLS}', 'tls: ${OTHER_TLS}'],
    ['blocks that are gone', 'redis: { host: a, tls: { enabled: true } }\nb: 1', 'b: 1'],
    ['new flags that are off', 'a: 1', 'a: 1\nexternalRedisTls: { enable: false }'],
    ['comments', '# tls: true\na: 1', '# tls: false\na: 1'],
    ['words beside the topic', 'tls_port: 443\nssl_cert: a', 'tls_port: 0\nssl_cert: b'],
  ])('%s', async (_, before, after) => {
    const findings = await findingsOf(config, before, after);
    expect(findings.filter(({ risk }) => risk !== 'info' && risk !== 'low')).toEqual([]);
  });
});

describe('secrets', () => {
  const SECRET = 'vK8x2mQ9zL4wTf';
  test.each([
    ['by its name', 'a: 1', `a: 1\nclient_secret: ${SECRET}`],
    ['changed', `password: ${SECRET}`, `password: ${SECRET}2`],
    ['in a connection string', 'a: 1', `a: 1\nurl: postgres://app:${SECRET}@db.acme.com/x`],
    ['in a Kubernetes Secret', 'kind: Secret\nstringData: { a: b }', `kind: Secret\nstringData: { a: ${SECRET} }`],
    [
      'in an env list',
      'env: [{ name: A, value: b }]',
      `env: [{ name: A, value: b }, { name: API_TOKEN, value: ${SECRET} }]`,
    ],
    ['in YAML in a string', 'd: |\n  a: b\n', `d: |\n  a: b\n  token: ${SECRET}\n`],
    ['gone', `password: ${SECRET}\na: 1`, 'a: 1'],
    ['replaced by a reference', `password: ${SECRET}`, 'password: ${PASSWORD}'],
  ])('are nowhere in the facts: %s', async (_, before, after) => {
    const facts = await config.analyze(inputOf(before, after, 'app.yaml'));
    expect(facts.length).toBeGreaterThan(0);
    expect(JSON.stringify(facts)).not.toContain(SECRET);
  });
});

const scalars = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.stringMatching(/^[a-z][a-z0-9 .:#'"{}[\]-]{0,12}$/),
);
const keys = fc.stringMatching(/^[a-z_][a-zA-Z0-9_.-]{0,8}$/);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalars,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const roots = fc.dictionary(keys, tree, { minKeys: 1, maxKeys: 6, noNullPrototype: true });

/** The same data laid out another way: keys turned round, flow style, quotes, comments. */
function rewritten(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Collection(_, node) {
      if (isMap(node)) node.items.reverse();
      if (isMap(node) || isSeq(node)) node.flow = true;
    },
  });
  document.commentBefore = ' laid out another way';
  return document.toString({ defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 });
}

test('laying a file out another way is no difference', async () => {
  await fc.assert(
    fc.asyncProperty(roots, async (data) => {
      expect(await factsOf(new Document(data).toString(), rewritten(data))).toEqual([]);
    }),
  );
});

test('a value that became another is told, whatever stands around it', async () => {
  await fc.assert(
    fc.asyncProperty(roots, fc.integer(), async (data, value) => {
      const [before, after] = [
        { ...data, changed: value },
        { ...data, changed: value + 1 },
      ].map((each) => new Document(each).toString());
      expect(await factsOf(before ?? '', after ?? '')).toEqual([expect.stringMatching(/^value-changed changed /)]);
    }),
  );
});

test('any two texts are compared without a crash', async () => {
  const texts = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '"',
      "'",
      '#',
      '?',
      '<',
      '%',
      ',',
    ),
  });
  await fc.assert(
    fc.asyncProperty(texts, texts, async (before, after) => {
      const input = inputOf(before, after, 'templates/a.yaml', DEFAULT_SETTINGS);
      expect(Array.isArray(await config.analyze(input))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a broken file is news, in a folder of examples one step lower, and kept for a test low', async () => {
  const risks = async (path: string) => (await findingsOf(config, 'a: 1', 'a: b: c', { path })).map(({ risk }) => risk);
  expect(await risks('deploy/app.yaml')).toEqual(['high']);
  expect(await risks('examples/app.yaml')).toEqual(['medium']);
  expect(await risks('testdata/app.yaml')).toEqual(['low']);
});

test('a name that changed in many blocks is one finding', async () => {
  const blocks = (name: string) => `a: { ${name}: acme-1, x: 1 }\nb: { c: { ${name}: acme-1, y: 2 } }`;
  const findings = await findingsOf(config, blocks('user_id'), blocks('userId'));
  expect(findings.map(({ id, also }) => [id, also.length])).toEqual([
    ['config/key-renamed:#user_id->userId in 9435a6', 1],
  ]);
});

test('keys that go from a file together are one finding', async () => {
  const findings = await findingsOf(config, 'a: 1\nb: { c: 2, d: 3 }\ne: { f: 4, g: 5 }', 'a: 1\ne: { g: 5 }');
  expect(findings.map(({ id, also }) => [id, also.length])).toEqual([
    ['config/key-removed:app.yaml#removed in b94bc1', 1],
  ]);
});

test('a setting of a common name is told with the key above it', async () => {
  const pod = (limits: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, resources: { limits: { ${limits} } } }] }`;
  const findings = await findingsOf(config, pod('cpu: 1, memory: 1Gi'), pod('cpu: 1'));
  expect(findings.map(({ message }) => message).join()).toContain('`limits.memory`');
});

test('JSON of well-known names is configuration too', async () => {
  const settings = (validate: boolean) => `{\n  // checked\n  "Tls": { "Enabled": ${validate} },\n}`;
  const findings = await findingsOf(config, settings(true), settings(false), { path: 'appsettings.json' });
  expect(findings.map(({ rule, after }) => [rule, after?.line])).toEqual([['config/encryption-disabled', 3]]);
});
