import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const path = '.github/workflows/release.yml';
const flow = (permissions: string, steps: string, on = 'push'): string =>
  `on: ${on}\npermissions: ${permissions}\njobs:\n  build: { steps: [{ run: make }] }\n  publish: { steps: [${steps}] }\n`;
const [NONE, PROVES] = ['{ contents: read }', '{ contents: read, id-token: write }'];
const BY_SECRET = '{ run: "twine upload -p ${{ secrets.INDEX_TOKEN }}" }';
const BY_IDENTITY = '{ uses: pypa/gh-action-pypi-publish@v1 }';
const SIGNS = '{ run: cosign sign a }';

test.each([
  ['in place of a secret', flow(NONE, BY_SECRET), flow(PROVES, BY_IDENTITY), ['traded-secret low']],
  [
    'which its action got a secret for',
    flow(NONE, BY_IDENTITY.replace(' }', ', with: { password: "${{ secrets.INDEX_TOKEN }}" } }')),
    flow(PROVES, BY_IDENTITY),
    ['traded-secret low'],
  ],
  [
    'beside a step with a secret that goes',
    flow(NONE, `${BY_IDENTITY}, { run: "tell \${{ secrets.WEBHOOK }}" }`),
    flow(PROVES, BY_IDENTITY),
    ['shared medium'],
  ],
  ['which only a script names', flow(NONE, BY_SECRET), flow(PROVES, '{ run: "make # cosign" }'), ['shared medium']],
  [
    'where pull requests start it',
    flow(NONE, BY_SECRET, '[push, pull_request]'),
    flow(PROVES, BY_IDENTITY, '[push, pull_request]'),
    ['shared medium'],
  ],
  ['which a step uses', flow(NONE, BY_IDENTITY), flow(PROVES, BY_IDENTITY), ['shared medium']],
  ['beside a secret that stays', flow(NONE, BY_SECRET), flow(PROVES, `${BY_SECRET}, ${SIGNS}`), ['shared medium']],
  [
    'in place of a secret that another job has now',
    flow(NONE, BY_SECRET),
    flow(PROVES, BY_IDENTITY).replace('{ run: make }', BY_SECRET),
    ['shared medium'],
  ],
  [
    'in place of one secret, along with another',
    flow(NONE, BY_SECRET),
    flow(PROVES, `${SIGNS}, { run: "x \${{ secrets.OTHER }}" }`),
    ['shared medium'],
  ],
  [
    'in place of what is no secret',
    flow(NONE, '{ run: "login ${{ secrets.USERNAME }}" }'),
    flow(PROVES, BY_IDENTITY),
    ['shared medium'],
  ],
  ['which no step uses', flow(NONE, BY_SECRET), flow(PROVES, '{ run: x }'), ['strong high']],
  ['with more', flow(NONE, BY_SECRET), flow('{ contents: write, id-token: write }', BY_IDENTITY), ['strong high']],
  [
    'where strangers start it',
    flow(NONE, BY_SECRET, 'issue_comment'),
    flow(PROVES, BY_IDENTITY, 'issue_comment'),
    ['strong high'],
  ],
  [
    'which only a job with a block of its own uses',
    flow(NONE, BY_SECRET),
    flow(PROVES, `${BY_IDENTITY}], permissions: [`).replace('permissions: []', 'permissions: {}'),
    ['strong high'],
  ],
])('all jobs get an identity, %s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, { [path]: before }, { [path]: after });
  const ofTokens = findings.filter(({ rule }) => rule === 'config/workflow-token-widened');
  expect(ofTokens.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual(expected);
});
