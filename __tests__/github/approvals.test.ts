/** What reviews come to is tested from end to end; here is what happens where nobody can be asked. */
import { expect, test } from 'vitest';
import { readApprovals } from '../../src/github/approvals.ts';
import { readInputs } from '../../src/github/inputs.ts';

const QUESTION = { names: ['@ana'], head: 'a'.repeat(40) };
const target = { owner: 'acme', repo: 'app', number: 7, queued: false };

test.each([
  ['no pull request', { INPUT_TOKEN: 'x' }, undefined, 'this run is about no pull request'],
  ['no token', {}, target, 'the input `token` is empty'],
])('%s: nobody approved, and why', async (_, env, about, why) => {
  expect(await readApprovals({ env, inputs: readInputs(env), target: about }, QUESTION)).toEqual({
    approvals: [],
    notes: [`Approvals are not known: ${why}.`],
  });
});
