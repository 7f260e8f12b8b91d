import { expect, test } from 'vitest';
import { originOf } from '../../src/github/origin.ts';
import { readingLog } from '../support/runner.ts';

const ENV = { GITHUB_REPOSITORY: 'acme/app', RUNNER_TEMP: '/tmp' };

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['github.com', {}, 'https://github.com/acme/app'],
  ['an Enterprise Server', { GITHUB_SERVER_URL: 'https://ghe.example.com/' }, 'https://ghe.example.com/acme/app'],
  [
    'a server below a path',
    { GITHUB_SERVER_URL: 'http://example.com:8080/git' },
    'http://example.com:8080/git/acme/app',
  ],
  ['a name with dots and dashes', { GITHUB_REPOSITORY: 'a-b/.github' }, 'https://github.com/a-b/.github'],
  [
    'credentials in the address',
    { GITHUB_SERVER_URL: 'https://me:pw@ghe.example.com' },
    'https://ghe.example.com/acme/app',
  ],
  ['a query', { GITHUB_SERVER_URL: 'https://ghe.example.com/?x=y#z' }, 'https://ghe.example.com/acme/app'],
  ['another protocol', { GITHUB_SERVER_URL: 'file:///etc' }, undefined],
  ['a transport of git', { GITHUB_SERVER_URL: 'ext::sh -c id' }, undefined],
  ['no address', { GITHUB_SERVER_URL: 'github.com' }, undefined],
  ['an option for an owner', { GITHUB_REPOSITORY: '--upload-pack=x/app' }, undefined],
  ['a path', { GITHUB_REPOSITORY: 'acme/app/../../x' }, undefined],
  ['no repository', { GITHUB_REPOSITORY: '' }, undefined],
  ['no temporary folder', { RUNNER_TEMP: '' }, undefined],
])('%s', (_, env, expected) => {
  expect(originOf({ ...ENV, ...env }, { token: undefined })?.url).toBe(expected);
});

test('the token is encoded, and masked in that form, only when it is needed and once', async () => {
  const encoded = Buffer.from('x-access-token:t0ken').toString('base64');
  const origin = originOf(ENV, { token: 't0ken' });
  const { commands } = await readingLog(async () => {
    for (const _ of [1, 2]) {
      expect(origin?.authorization?.()).toEqual({ header: `Basic ${encoded}`, secrets: ['t0ken', encoded] });
    }
  });
  expect(commands).toEqual([{ name: 'add-mask', properties: {}, message: encoded }]);
  expect(await readingLog(async () => originOf(ENV, { token: 't0ken' }))).toEqual({ commands: [], log: [''] });
});
