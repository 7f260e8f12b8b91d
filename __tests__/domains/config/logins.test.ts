import { expect, test } from 'vitest';
import { loginIn } from '../../../src/domains/config/logins.ts';

test.each([
  ['postgres://app:vK8x2mQ9zL@db.acme.com/app', 'open'],
  ['postgres://app:vK8x2mQ9zL@10.2.0.7/app', 'open'],
  ['Server=tcp:db.acme.com,1433;User Id=sa;Password=vK8x2mQ9zL', 'open'],
  ['password of https://acme.com/meet?pwd=vK8x2mQ9zL', 'open'],
  ['postgres://app:vK8x2mQ9zL@db:5432/app', 'near'],
  ['postgres://app:vK8x2mQ9zL@db:5432,db-2:5432/app', 'near'],
  ['postgres://app:vK8x2mQ9zL@db,db.acme.com/app', 'open'],
  ['postgres://app:vK8x2mQ9zL@db:x,db.acme.com:5432/app', 'open'],
  ['postgres://app:vK8x2mQ9zL@db.shop.svc.cluster.local/app', 'near'],
  ['postgres://app:vK8x2mQ9zL@127.0.0.1:5432/app', 'near'],
  ['postgres://app:vK8x2mQ9zL@0.0.0.0:5432/app', 'near'],
  ['postgres://app:vK8x2mQ9zL@host.docker.internal/app', 'near'],
  ['postgres://app:vK8x2mQ9zL@127.0.0.1.acme.com/app', 'open'],
  ['postgres://app:vK8x2mQ9zL@3232235521/app', 'open'],
  ['postgres://app:vK8x2mQ9zL@db.corp.internal/app', 'open'],
  ['Server=sql,1433;User Id=sa;Password=vK8x2mQ9zL', 'near'],
  ['Server=sql,sql.acme.com;User Id=sa;Password=vK8x2mQ9zL', 'open'],
  ['redis://:vK8x2mQ9zL@[::1]:6379', 'near'],
  ['postgres://app:vK8x2mQ9zL@${DB_HOST}/app', 'near'],
  ['Server=db;Database=app;User Id=sa;Password=vK8x2mQ9zL', 'near'],
  ['jdbc:mysql://db:3306/app?user=app&password=vK8x2mQ9zL', 'near'],
  ['amqp://a:vK8x2mQ9zL@mq,amqp://a:vK8x2mQ9zL@mq.acme.com', 'open'],
  ['${DB:-Server=db;User Id=sa;Password=vK8x2mQ9zL}', 'near'],
  ['Server=db.acme.com;User Id=sa;Password=Pass@word', 'guessable'],
  ['postgres://postgres:postgres@db.acme.com/app', 'guessable'],
  ['postgres://app:app@db/app', 'guessable'],
  ['postgres://otelu:otelp@db/app', 'guessable'],
  ['Server=db.acme.com;User Id=shop;Password=shop1', 'guessable'],
  ['postgres://app:vK8x2mQ9zL@db.example.com/app', undefined],
  ['postgres://app:${PASSWORD}@db.acme.com/app', undefined],
  ['postgres://app:changeme@db.acme.com/app', undefined],
  ['https://acme.zoom.us/j/94144933087?pwd=vK8x2mQ9zL', undefined],
  ['https://db.acme.com/app', undefined],
])('%s: %s', (text, login) => {
  expect(loginIn(text, '')?.grade).toBe(login);
});

test('a login that stood there is none that came', () => {
  const old = 'postgres://app:vK8x2mQ9zL@db.acme.com/app';
  expect(loginIn(`${old}?ssl=true`, old)).toBeUndefined();
  expect(loginIn(`${old},${old.replace('vK8', 'zK9')}`, old)).toMatchObject({
    grade: 'open',
    credential: 'app:zK9x2mQ9zL@',
  });
});

const at = (host: string, password = 'vK8x2mQ9zL'): string => `postgres://app:${password}@${host}/app`;

test.each([
  ['the same elsewhere in the world', at('db.acme.com'), at('db2.acme.com'), undefined],
  ['the same, nearer', at('db.acme.com'), at('db'), undefined],
  ['the same, which was near', at('localhost'), at('db.acme.com'), 'open'],
  ['the beginning of the old one', at('db.acme.com', 'vK8x2mQ9zL4w'), at('db.acme.com'), 'open'],
  [
    'the beginning of an old parameter',
    'Server=db.acme.com;Password=vK8x2mQ9zL4w',
    'Server=db.acme.com;Password=vK8x2mQ9zL',
    'open',
  ],
  ['one of several values', `${at('db')}\n${at('db.acme.com')}`, `${at('db.acme.com')}?a=b`, undefined],
])('a login that is %s', (_, old, text, login) => {
  expect(loginIn(text, old)?.grade).toBe(login);
});
