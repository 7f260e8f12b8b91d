import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAnalyzers } from '../../src/domains/index.ts';
import { alone, casesOf, commitPacks, type Pack, packsOf, type Wrong, wrongIn } from '../support/example-packs.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const analyzers = await loadAnalyzers();

let repository: TestRepository;
beforeAll(() => {
  repository = makeRepository();
});
afterAll(() => repository[Symbol.dispose]());

/** So many examples stand in one commit, and so many may need one of their own: their paths are fixed, or they look at their neighbours. */
const SIZES = {
  config: { most: 250, alone: 40 },
  dependencies: { most: 70, alone: 10 },
  protobuf: { most: 50, alone: 25 },
} as const;

const reviewed = async (packs: readonly Pack[]): Promise<readonly Wrong[]> => {
  const waiting = [...packs];
  const found: Wrong[] = [];
  const work = async () => {
    for (let pack = waiting.pop(); pack !== undefined; pack = waiting.pop())
      found.push(...(await wrongIn(repository, pack)));
  };
  await Promise.all([work(), work()]);
  return found;
};

test.each(analyzers.map(({ domain, rules }) => ({ domain, rules })))(
  'the built command line says of all examples of $domain what they say',
  async ({ domain, rules }) => {
    const cases = casesOf(domain, rules);
    const wrong = await reviewed(commitPacks(repository, packsOf(cases, SIZES[domain].most), domain));
    expect(wrong.length).toBeLessThan(SIZES[domain].alone);
    const still = await reviewed(commitPacks(repository, alone(wrong), `${domain}-alone`));
    expect(still.map(({ example: { title }, says }) => `${title}, but it ${says}`)).toEqual([]);
  },
  60_000,
);
