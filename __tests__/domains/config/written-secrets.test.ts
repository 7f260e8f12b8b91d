import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const told = async (before: ExampleFiles, after: ExampleFiles): Promise<string[]> =>
  (await findingsOf(config, before, after)).map(({ rule, outcome, risk }) => `${rule.slice(7)}/${outcome} ${risk}`);

const PASSWORD = 'a: 1\npassword: vK8x2mQ9zL4w\n';
const KEY = 'a: 1\nkey: AKIAQ7XJ2LM4RWTZ3KPB\n';

test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
  ['nowhere', {}, { 'a.yaml': PASSWORD }, ['secret-written/named high']],
  ['in another file', { 'b.yaml': PASSWORD }, { 'a.yaml': PASSWORD, 'b.yaml': PASSWORD }, ['secret-written/named low']],
  [
    'in another file, in place of a reference',
    { 'a.yaml': 'password: ${PASSWORD}\n', 'b.yaml': PASSWORD },
    { 'a.yaml': PASSWORD, 'b.yaml': PASSWORD },
    ['secret-written/instead critical'],
  ],
  [
    'in a test',
    { 'tests/b.yaml': PASSWORD },
    { 'a.yaml': PASSWORD, 'tests/b.yaml': PASSWORD },
    ['secret-written/named high'],
  ],
  [
    'in a file that is no settings',
    { 'b.go': PASSWORD },
    { 'a.yaml': PASSWORD, 'b.go': PASSWORD },
    ['secret-written/named high'],
  ],
  [
    'of a provider, in another file',
    { 'b.yaml': KEY },
    { 'a.yaml': KEY, 'b.yaml': KEY },
    ['secret-written/credential medium'],
  ],
])('a secret that stood %s', async (_, before, after, findings) => {
  expect(await told(before, after)).toEqual(findings);
});

const AZURITE =
  'AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;';
const script = (text: string): ExampleFiles => ({
  'a.yaml': `on: push\njobs: { a: { steps: [{ run: "make \${{ secrets.A }} ${text}" }] } }\n`,
});

test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
  ['the key that an emulator publishes', {}, { 'a.yaml': `a: 1\nconnection: ${AZURITE}\n` }, []],
  [
    'a key of the same kind',
    {},
    { 'a.yaml': `a: 1\nconnection: ${AZURITE.replaceAll('Eby8', 'Kq3w')}\n` },
    ['secret-written/credential critical'],
  ],
  [
    'a link to a meeting, in a script that refers to a secret elsewhere',
    script(''),
    script('https://acme.zoom.us/j/9414493?pwd=vK8x2mQ9zL'),
    [],
  ],
  [
    'a login, in a script that refers to a secret elsewhere',
    script(''),
    script('https://bot:vK8x2mQ9zL@acme.com'),
    ['secret-written/login high'],
  ],
  [
    'a login in place of a reference',
    { 'a.yaml': 'url: "postgres://app:${PASSWORD}@db.acme.com"\n' },
    { 'a.yaml': 'url: postgres://app:vK8x2mQ9zL@db.acme.com\n' },
    ['secret-written/instead critical'],
  ],
  [
    'what a store ships with, in a Secret',
    {},
    {
      'a.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { rootUser: minioadmin, rootPassword: minioadmin }\n',
    },
    ['secret-committed/guessable low'],
  ],
])('%s', async (_, before, after, findings) => {
  expect(await told(before, after)).toEqual(findings);
});
