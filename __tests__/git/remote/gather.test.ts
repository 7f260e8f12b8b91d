import { expect, test } from 'vitest';
import { gathering } from '../../../src/git/remote/gather.ts';

/** Notes what is brought together, and may hold it back or fail. */
function recorder(bring: (ids: readonly string[]) => Promise<void> = async () => undefined) {
  const batches: string[][] = [];
  const ensure = gathering(async (ids) => {
    batches.push([...ids]);
    await bring(ids);
  });
  return { batches, ensure };
}

test('wishes made at once go together, each once', async () => {
  const { batches, ensure } = recorder();
  await Promise.all([ensure(['a', 'b']), ensure(['b', 'c']), ensure(['a'])]);
  expect(batches).toEqual([['a', 'b', 'c']]);
});

test('what is here is not brought again', async () => {
  const { batches, ensure } = recorder();
  await ensure(['a']);
  await ensure(['a']);
  await ensure(['a', 'b']);
  await ensure([]);
  expect(batches).toEqual([['a'], ['b']]);
});

test('wishes made while one is served wait for each other', async () => {
  const release: (() => void)[] = [];
  const { batches, ensure } = recorder((ids) =>
    ids.includes('a') ? new Promise((resolve) => release.push(resolve)) : Promise.resolve(),
  );
  const first = ensure(['a']);
  while (release.length === 0) await new Promise(setImmediate);
  const later = [ensure(['b']), ensure(['c'])];
  release.forEach((resolve) => resolve());
  await Promise.all([first, ...later]);
  expect(batches).toEqual([['a'], ['b', 'c']]);
});

test('who waits for what cannot be brought is told, and nobody else', async () => {
  const { ensure } = recorder(async (ids) => {
    if (ids.includes('bad')) throw new Error('no');
  });
  await expect(ensure(['bad'])).rejects.toThrow('no');
  await expect(ensure(['good'])).resolves.toBeUndefined();
  await expect(ensure(['good', 'bad'])).rejects.toThrow('no');
});
