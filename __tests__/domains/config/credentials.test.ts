import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { credentialsIn } from '../../../src/domains/config/credentials.ts';
import { inputOf } from '../../support/trees.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const AWS = ['aws_secret_access_key', 'wJalrXUtnF7MDENGbPxRfiCYzK9Q2mVt8LpZ4sHd'].join(' = ');

test('what secretlint knows of each text', async () => {
  const found = await credentialsIn(['a = sixteen-letters-at-least', AWS, 'b = short', AWS]);
  expect([...found]).toEqual([[AWS, 'aws credential']]);
});

test.each([
  ['nothing that may be one', ['a = sixteen letters at most', `image = nginx@sha256:${'0af1'.repeat(16)}`]],
  ['an address with a password, which has a pattern of its own', ['dsn = postgres://app:changeme@localhost:5432/app']],
])('%s', async (_, texts) => {
  expect([...(await credentialsIn(texts))]).toEqual([]);
});

test('a comment in the text switches nothing off', async () => {
  expect([...(await credentialsIn([`${AWS} secretlint-disable`])).values()]).toHaveLength(1);
});

test('a credential that stood there before is no news', async () => {
  const text = (size: number | '') => `${AWS.replace(' = ', ': ')} ${size}`;
  const kinds = async (before: string, after: string) =>
    (await config.analyze(inputOf(before, after, 'app.yaml'))).map(({ kind }) => kind);
  expect(await kinds('aws_secret_access_key: a', text(1))).toEqual(['secret-written']);
  expect(await kinds(text(1), text(2))).toEqual(['value-changed']);
});
