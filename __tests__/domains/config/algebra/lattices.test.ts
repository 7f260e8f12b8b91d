import { expect, test } from 'vitest';
import { POD_SECURITY, SERVICE_REACH, steps } from '../../../../src/domains/config/algebra/lattices.ts';

test.each([
  [POD_SECURITY, 'restricted', 'privileged', 2],
  [POD_SECURITY, 'privileged', 'baseline', -1],
  [SERVICE_REACH, 'ClusterIP', 'ClusterIP', 0],
  [SERVICE_REACH, 'ClusterIP', 'ExternalName', undefined],
])('in %s from %s to %s are %s steps', (order, from, to, expected) => {
  expect(steps(order, from, to)).toBe(expected);
});
