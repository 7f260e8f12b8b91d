import { expect, test } from 'vitest';
import {
  CLUSTER_ZONES,
  hostsIn,
  isAddress,
  isBelow,
  isOneLabel,
  isSelf,
  PRIVATE_ZONES,
} from '../../../src/domains/config/hosts.ts';

test.each([
  ['postgres://app:secret@db,db-2:5432/app?a=b', ['db', 'db-2'], true],
  ['jdbc:mysql://db:3306/app', ['db'], true],
  ['${URL:-http://web:8080}', ['web'], true],
  ['http://[::1]:8080/a', ['[::1]'], true],
  ['http://localhost@acme.com', ['acme.com'], true],
  ['http://web:${PORT}', ['web'], true],
  ['http://user:pa/ss@acme.com', ['user:pa'], true],
  ['sql.acme.com,1433', ['sql.acme.com'], false],
  ['db.acme.com:5432', ['db.acme.com'], false],
  ['${HOST}:80', ['${HOST}'], false],
  [':8080', [''], false],
  ['/run/web.sock', [''], false],
])('the hosts of %s: %j', (address, hosts, withScheme) => {
  expect(hostsIn(address)).toEqual(hosts);
  expect(isAddress(address)).toBe(withScheme);
});

test.each([
  ['localhost', 'self label'],
  ['LOCALHOST', 'self label'],
  ['127.0.0.1', 'self'],
  ['0.0.0.0', 'self'],
  ['[::1]', 'self'],
  ['127.0.0.1.acme.com', ''],
  ['db', 'label'],
  ['db_2', 'label'],
  ['3232235521', ''],
  ['0x08080808', ''],
  ['db.shop.svc', 'cluster private'],
  ['DB.shop.svc.cluster.local.', 'cluster private'],
  ['host.docker.internal', 'cluster private'],
  ['db.corp.internal', 'private'],
  ['printer.local', 'private'],
  ['db.svc.acme.com', ''],
  ['svc', 'label'],
  ['a b.svc', ''],
  [`${'a.'.repeat(130)}svc`, ''],
  ['10.2.0.7', ''],
])('%s: %s', (host, expected) => {
  const told = {
    self: isSelf(host),
    label: isOneLabel(host),
    cluster: isBelow(host, CLUSTER_ZONES),
    private: isBelow(host, PRIVATE_ZONES),
  };
  const names = Object.entries(told).flatMap(([name, is]) => (is ? [name] : []));
  expect(names.join(' ')).toBe(expected);
});
