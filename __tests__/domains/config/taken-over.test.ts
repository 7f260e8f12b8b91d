import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const server = (settings: string): string => `name: app\nserver: { port: 1, ${settings} }\n`;
const DROPPED = ['config/encryption-disabled drop high'];

test.each<[string, string, string, readonly string[]]>([
  ['a certificate', 'tls: { cert: a.crt }', 'https: { cert: a.crt, client_ca: b.crt }', []],
  ['a certificate below', 'tls: { cert: a.crt }', 'https: { certificates: [{ certFile: a.crt }] }', []],
  ['a certificate in a Secret', 'tls: { cert: a.crt }', 'ssl: { secretName: web }', []],
  ['what it asked of clients', 'tls: { cert: a.crt, ca: b.crt }', 'https: { cert: a.crt, client_ca: b.crt }', []],
  ['anything', 'tls: { cert: a.crt }', 'ssl: { x: y }', DROPPED],
  ['no value', 'tls: { cert: a.crt }', 'ssl: { port: 2, cert: "", key: null }', DROPPED],
  ['an authority only', 'tls: { cert: a.crt }', 'ssl: { ca: a.crt }', DROPPED],
  ['nothing of certificates of clients', 'tls: { cert: a.crt, client_ca: b.crt }', 'https: { cert: a.crt }', DROPPED],
  ['no authority', 'tls: { cert: a.crt, ca: b.crt }', 'https: { cert: a.crt, ca: "" }', DROPPED],
  [
    'certificates of clients no longer required',
    'tls: { cert: a.crt, clientAuth: require }',
    'https: { cert: a.crt, clientAuth: none }',
    DROPPED,
  ],
])('encryption in whose place a block stands, with %s', async (_, before, after, expected) => {
  const found = await findingsOf(config, { 'a.yaml': server(before) }, { 'a.yaml': server(after) });
  const told = found.filter(({ rule }) => rule === 'config/encryption-disabled');
  expect(told.map(({ rule, outcome, risk }) => `${rule} ${outcome} ${risk}`)).toEqual(expected);
});
