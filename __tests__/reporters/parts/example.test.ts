import { expect, test } from 'vitest';
import { exampleCondition } from '../../../src/reporters/parts/example.ts';
import { known } from '../../../src/domains/dependencies/vulnerabilities/examples.ts';

const example = { before: '', after: '', outcome: 'none' };

test.each([
  [{}, ''],
  [{ settings: { failOn: 'low' } }, 'Where the settings under `failOn` say so:'],
  [
    { advisories: { 'lodash@4.17.20': [known.lodash, known.cookie] } },
    'With `GHSA-35jh-r3h4-6jhm`, `GHSA-pxg6-pf52-xh8x` known against `lodash@4.17.20`:',
  ],
] as const)('%j: %s', (parts, condition) => {
  expect(exampleCondition({ ...example, ...parts })).toBe(condition);
});
