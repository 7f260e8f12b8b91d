import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openObjects } from '../../src/git/objects.ts';
import { makeRepository } from '../support/repository.ts';

const ABSENT = 'f'.repeat(40);

test('answers come back in the order of the questions, whatever fails among them', async () => {
  using repository = makeRepository();
  const commit = repository.commit({ a: 'a\n', b: 'b\n' });
  const [a, b] = [repository.git('rev-parse', 'HEAD:a'), repository.git('rev-parse', 'HEAD:b')];
  const objects = openObjects(repository.dir);
  const answers = await Promise.allSettled([a, ABSENT, `${commit}^{tree}`, b].map((name) => objects.get(name)));
  expect(answers).toMatchObject([
    { value: { type: 'blob', bytes: Buffer.from('a\n') } },
    { reason: { name: 'UserError', message: `the object \`${ABSENT}\` is not in this clone` } },
    { value: { type: 'tree' } },
    { value: { type: 'blob', bytes: Buffer.from('b\n') } },
  ]);
  await objects.close();
});

test('whoever asks during or after the end is told so', async () => {
  using repository = makeRepository();
  repository.commit({ a: 'a\n' });
  const objects = openObjects(repository.dir);
  const [late] = await Promise.all([Promise.allSettled([objects.get(ABSENT)]), objects.close()]);
  expect(late).toMatchObject([{ status: 'rejected' }]);
  await expect(objects.get(ABSENT)).rejects.toThrow('git cat-file ended');
});

test('closing without a question, or twice, is no error', async () => {
  using repository = makeRepository();
  repository.commit({ a: 'a\n' });
  const unused = openObjects(repository.dir);
  await expect(unused.close()).resolves.toBeUndefined();
  const used = openObjects(repository.dir);
  await used.get('HEAD');
  await expect(Promise.all([used.close(), used.close()])).resolves.toHaveLength(2);
});

test('a repository that goes away is an error with its cause', async () => {
  using repository = makeRepository();
  rmSync(repository.dir, { recursive: true });
  const objects = openObjects(repository.dir);
  await expect(objects.get('HEAD')).rejects.toHaveProperty('cause');
  await objects.close();
});
