import { afterEach, expect, test, vi } from 'vitest';
import { networkEnvironment } from '../../../src/git/remote/environment.ts';
import type { Origin } from '../../../src/git/remote/origin.ts';
import { silentHub } from '../../support/hubs.ts';

afterEach(() => vi.unstubAllEnvs());

const origin = (url: string): Origin => ({
  url,
  temporary: '/nowhere',
  hub: silentHub,
  authorization: () => ({ header: 'Basic c2VjcmV0', secrets: ['c2VjcmV0'] }),
});

/** The settings that git would read. */
function settingsOf(env: Readonly<Record<string, string>>) {
  const count = Number(env['GIT_CONFIG_COUNT']);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [env[`GIT_CONFIG_KEY_${at}`], env[`GIT_CONFIG_VALUE_${at}`]]),
  );
}

test.each([
  ['https://github.com/acme/app', 'https'],
  ['http://127.0.0.1:1/acme/app', 'http'],
])('%s is spoken to by its own protocol alone, and the header goes to it alone', (url, protocol) => {
  const env = networkEnvironment(origin(url));
  expect(env['GIT_ALLOW_PROTOCOL']).toBe(protocol);
  expect(env).toMatchObject({ GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' });
  expect(settingsOf(env)).toMatchObject({
    'http.followRedirects': 'false',
    'credential.helper': '',
    [`http.${url}.extraHeader`]: 'Authorization: Basic c2VjcmV0',
  });
});

test('without a token there is no header', () => {
  const { authorization: _, ...open } = origin('https://github.com/acme/app');
  expect(JSON.stringify(networkEnvironment(open))).not.toMatch(/extraHeader|Authorization/);
});

test('the proxy and the trusted authorities of the caller count; its other settings do not', () => {
  vi.stubEnv('HTTPS_PROXY', 'http://proxy.example:3128');
  vi.stubEnv('GIT_SSL_CAINFO', '/etc/ca.pem');
  vi.stubEnv('GIT_SSL_NO_VERIFY', '1');
  vi.stubEnv('GIT_TRACE_CURL', '1');
  vi.stubEnv('GIT_CONFIG_COUNT', '99');
  const env = networkEnvironment(origin('https://github.com/acme/app'));
  expect(env).toMatchObject({ HTTPS_PROXY: 'http://proxy.example:3128', GIT_SSL_CAINFO: '/etc/ca.pem' });
  expect(Object.keys(env).filter((name) => /NO_VERIFY|TRACE/.test(name))).toEqual([]);
  expect(Object.keys(settingsOf(env))).not.toContain('undefined');
});
