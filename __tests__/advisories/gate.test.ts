import { expect, test } from 'vitest';
import { admitted } from '../../src/advisories/gate.ts';

const OPTIONS = { github: { api: 'https://ghe.example/api/v3/', token: 'secret' }, osv: 'https://osv.example' };

test.each([
  { url: 'https://ghe.example/api/v3/advisories?affects=a', bearer: 'Bearer secret' },
  { url: 'https://osv.example/v1/querybatch', bearer: undefined },
])('$url may be asked', ({ url, bearer }) => {
  const request = admitted({ url, headers: { cookie: 'theirs' }, body: { queries: [] } }, OPTIONS);
  expect(request?.url).toBe(url);
  expect(request?.headers?.['authorization']).toBe(bearer);
  expect(request?.headers?.['cookie']).toBeUndefined();
});

test.each([
  'https://api.github.com/advisories?affects=a',
  'https://ghe.example/api/v3/user',
  'https://ghe.example/api/v3/advisories/../user',
  'https://ghe.example.evil.example/api/v3/advisories?',
  'https://osv.example@evil.example/v1/',
  'https://osv.example.evil.example/v1/',
  'http://169.254.169.254/latest',
  'data:application/json,{}',
])('%s may not', (url) => {
  expect(admitted({ url }, OPTIONS)).toBeUndefined();
});
