import { expect, test } from 'vitest';
import { isNear } from '../../../src/domains/config/near.ts';

test.each([
  ['http://localhost:8080/a', true],
  ['http://app:secret@db:5432/a', true],
  ['postgres://db,db-2:5432/a', true],
  ['http://api.shop.svc:8080', true],
  ['http://{{ include "shop.fullname" . }}:8080', true],
  ['Server=tcp:sql,1433;Database=a', true],
  ['${DB:-Server=sql;Database=a}', true],
  ['http://api.acme.com', false],
  ['http://${HOST}/v1', false],
  ['Server=tcp:sql.acme.com,1433;Database=a', false],
  ['Host=10.2.0.7;Database=a', false],
])('%s is near: %s', (text, near) => {
  expect(isNear(text)).toBe(near);
});
