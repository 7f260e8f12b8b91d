import { BlockList, isIP } from 'node:net';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cidr, contains, overlaps } from '../../../../src/domains/config/algebra/cidr.ts';

const block = (text: string) => {
  const parsed = cidr(text);
  if (parsed === undefined) throw new Error(`${text} is no block`);
  return parsed;
};

test.each([
  ['0.0.0.0/0', '10.1.2.3', true],
  ['10.0.0.0/8', '10.1.0.0/16', true],
  ['10.0.0.0/16', '10.0.0.0/8', false],
  ['10.1.2.3/8', '10.200.0.0/16', true],
  ['::/0', '2001:db8::/32', true],
  ['::/0', '10.0.0.0/8', false],
  ['2001:db8::/32', '2001:db9::/48', false],
  ['::ffff:10.0.0.0/104', '::ffff:10.9.9.9', true],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(block(outer), block(inner))).toBe(expected);
});

test.each([
  '',
  '10.0.0',
  '10.0.0.256',
  '10.0.0.0/33',
  '::/129',
  '1::2::3',
  ':::',
  '1:2:3:4:5:6:7:8:9',
  '12345::',
  'example.com',
  '{{ .Values.cidr }}',
])('%s is no block', (text) => {
  expect(cidr(text)).toBeUndefined();
});

test('blocks overlap exactly where one holds the other', () => {
  expect(overlaps(block('10.0.0.0/8'), block('10.1.0.0/16'))).toBe(true);
  expect(overlaps(block('10.1.0.0/16'), block('10.0.0.0/8'))).toBe(true);
  expect(overlaps(block('10.0.0.0/16'), block('10.1.0.0/16'))).toBe(false);
});

test('addresses are those that node:net takes, and blocks hold what its BlockList holds', () => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6());
  fc.assert(
    fc.property(address, address, fc.nat(128), (network, host, length) => {
      const type = isIP(network) === 4 ? 'ipv4' : 'ipv6';
      const prefix = Math.min(length, type === 'ipv4' ? 32 : 128);
      const list = new BlockList();
      list.addSubnet(network, prefix, type);
      const same = isIP(host) === isIP(network);
      expect(contains(block(`${network}/${prefix}`), block(host))).toBe(same && list.check(host, type));
    }),
  );
});
