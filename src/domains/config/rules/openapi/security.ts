/** Who may call an API, and over what. Peers: oasdiff, checkov. */
import { configRule } from '../../changes.ts';
import { among } from '../../openapi/among.ts';
import type { ApiChanged } from '../../openapi/changes.ts';
import { operation } from '../../openapi/examples.ts';

const secured = (security: string, schemes = 'key: { type: apiKey, in: header }, login: { type: oauth2 }'): string =>
  operation('responses: {}', `${security}\ncomponents: { securitySchemes: { ${schemes} } }`);
const LOGIN = 'security: [{ login: [read, write] }]';
const scheme = (definition: string): string => secured('security: [{ key: [] }]', `key: ${definition}`);
const HEADER = '{ type: apiKey, name: key, in: header }';
const CODE = '{ type: oauth2, flows: { authorizationCode: {} } }';
const server = (url: string): string => operation('responses: {}', `servers: [{ url: '${url}' }]`);

const changed = (c: ApiChanged): string => `\`${c.operation}\` asked for \`${c.from}\`, and now for \`${c.to}\`.`;

export default [
  configRule({
    id: 'config/api-security-weakened',
    on: 'api-changed',
    class: 'permission-widening',
    title: 'API asks for weaker credentials',
    why: 'Callers get in who could not before.',
    fix: 'Keep what was asked for; open single operations on purpose, with `security: []` and a reason.',
    outcomes: {
      'security-removed': {
        risk: 'high',
        title: 'API open to everybody',
        message: (c) => `\`${c.operation}\` asked for \`${c.from}\`, and now for nothing.`,
        equivalents: ['checkov:CKV_OPENAPI_4', 'checkov:CKV_OPENAPI_5'],
      },
      'security-weakened': { risk: 'high', message: changed, equivalents: ['oasdiff:api-security-scope-removed'] },
      'scheme-weakened': {
        risk: 'high',
        message: (c) => `The scheme \`${c.element}\` goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: ['oasdiff:api-security-component-type-changed'],
      },
      'credentials-exposed': {
        risk: 'medium',
        message: (c) => `The scheme \`${c.element}\` now allows ${c.to ?? ''}.`,
        why: 'Credentials end up in the logs, histories or pages of others.',
        fix: 'Take keys in a header, and tokens by the `authorizationCode` flow.',
        equivalents: ['checkov:CKV_OPENAPI_20'],
      },
    },
    examples: [
      { before: secured(LOGIN), after: secured(''), outcome: 'security-removed' },
      { before: secured(LOGIN), after: secured('security: [{ login: [read] }]'), outcome: 'security-weakened' },
      { before: secured(LOGIN), after: secured('security: [{ key: [] }]'), outcome: 'security-weakened' },
      { before: scheme('{ type: http, scheme: bearer }'), after: scheme(HEADER), outcome: 'scheme-weakened' },
      { before: scheme(HEADER), after: scheme(HEADER.replace('header', 'query')), outcome: 'credentials-exposed' },
      {
        before: scheme(CODE),
        after: scheme(CODE.replace('flows: {', 'flows: { implicit: {},')),
        outcome: 'credentials-exposed',
      },
      { before: secured(LOGIN), after: secured('security: [{ login: [write, read] }]'), outcome: 'none' },
      { before: secured(''), after: secured(LOGIN), outcome: 'none' },
    ],
    classify: among('security-removed', 'security-weakened', 'scheme-weakened', 'credentials-exposed'),
  }),
  configRule({
    id: 'config/api-security-tightened',
    on: 'api-changed',
    class: 'schema-breaking',
    title: 'API asks for other credentials',
    why: 'Clients that bring what was enough are refused.',
    fix: 'Take both until all clients have the new credentials.',
    breaks: ['json'],
    outcomes: {
      'security-required': {
        risk: 'medium',
        title: 'API now asks who calls',
        message: (c) => `\`${c.operation}\` was open to everybody, and now asks for \`${c.to}\`.`,
        why: 'Strangers stay out, and so do clients without credentials.',
        equivalents: ['oasdiff:api-security-added', 'oasdiff:api-global-security-added'],
      },
      'security-tightened': {
        risk: 'medium',
        message: changed,
        equivalents: ['oasdiff:api-security-removed', 'oasdiff:api-security-scope-added'],
      },
      'scheme-changed': {
        risk: 'medium',
        message: (c) => `The scheme \`${c.element}\` goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: ['oasdiff:api-security-component-type-changed'],
      },
    },
    examples: [
      { before: secured(''), after: secured(LOGIN), outcome: 'security-required' },
      {
        before: secured(LOGIN),
        after: secured('security: [{ login: [admin, read, write] }]'),
        outcome: 'security-tightened',
      },
      { before: scheme(HEADER), after: scheme('{ type: http, scheme: bearer }'), outcome: 'scheme-changed' },
      { before: secured(''), after: secured('security: [{}]'), outcome: 'none' },
    ],
    classify: among('security-required', 'security-tightened', 'scheme-changed'),
  }),
  configRule({
    id: 'config/api-server-plain',
    on: 'api-changed',
    class: 'encryption-disabled',
    title: 'API served in clear text',
    why: 'Requests, credentials included, cross the network in clear text.',
    fix: 'Keep `https`.',
    equivalents: ['checkov:CKV_OPENAPI_7', 'checkov:CKV_OPENAPI_18'],
    outcomes: {
      plain: { risk: 'high', message: (c) => `The address of the API goes from \`${c.from}\` to \`${c.to}\`.` },
    },
    examples: [
      { before: server('https://api.example.com'), after: server('http://api.example.com'), outcome: 'plain' },
      { before: server('https://api.example.com'), after: server('http://localhost:8080'), outcome: 'none' },
      { before: server('http://api.example.com'), after: server('https://api.example.com'), outcome: 'none' },
    ],
    classify: ({ what }) => (what === 'server-plain' ? 'plain' : undefined),
  }),
];
