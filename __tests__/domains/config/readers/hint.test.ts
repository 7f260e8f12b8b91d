import { expect, test } from 'vitest';
import { Unreadable, UserError } from '../../../../src/core/errors.ts';
import { hintIn } from '../../../../src/domains/config/readers/hint.ts';

const failing = (error: Error) => ({ read: () => Promise.reject(error), list: async () => [] });

test.each([
  ['no text', new Unreadable('it is a binary file')],
  ['not in this clone', new UserError('the object is not in this clone', 'Fetch it.')],
])('%s: no hint', async (_, error) => {
  expect(await hintIn(failing(error), 'a')).toBeUndefined();
});

test('whatever else fails is told', async () => {
  await expect(hintIn(failing(new Error('broken')), 'a')).rejects.toThrow('broken');
});
