/** Whatever goes wrong, and whenever: what stands there in the end is what would stand there had all gone well. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/types.ts';
import { openApi } from '../../../src/github/api/open-api.ts';
import { post } from '../../../src/github/pull-request/post.ts';
import { remotePullRequest } from '../../../src/github/pull-request/remote.ts';
import type { Wish } from '../../../src/github/pull-request/steps.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import type { Fault } from '../../support/fake-github/faults.ts';
import { makePull, type Pull } from '../../support/fake-github/pull.ts';
import { findingOf } from '../../support/findings.ts';
import { reportWith, sampleReport } from '../../support/reports.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { TOKEN } from '../../support/runner.ts';

let made: TestRepository;
let pull: Pull;
let github: FakeGitHub;

beforeAll(async () => {
  made = makeRepository();
  const base = made.commit({ a: '1\n2\n3\n4\n5\n6\n' });
  pull = makePull(made, { base, head: made.commit({ a: '1\n2\nthree\n4\n6\n' }) });
  github = await startFakeGitHub(pull);
});
afterAll(async () => {
  made[Symbol.dispose]();
  await github[Symbol.asyncDispose]();
});

const wish: Wish = {
  comment: 'on-findings',
  review: 'request-changes',
  mostInline: 3,
  writing: { colour: false, width: 120, scope: 'all' },
  trusted: true,
};
const patience = { budget: 60_000, attempt: 10_000, attempts: 2, wait: async () => undefined };

async function run(findings: readonly Finding[]): Promise<string[]> {
  const blocks = findings.some((finding) => finding.blocks);
  const report = reportWith(findings, { range: { ...sampleReport.range, head: pull.head } });
  const verdict = { ...report.verdict, conclusion: blocks ? ('block' as const) : ('pass' as const) };
  const api = await openApi({ GITHUB_API_URL: github.api }, TOKEN, patience);
  const target = { owner: 'acme', repo: 'app', number: pull.number, queued: false };
  const remote = { ...remotePullRequest(api, target, 'all'), settle: async () => undefined };
  return post({ ...report, verdict }, remote, wish);
}

function clear(): void {
  for (const list of [pull.comments, pull.reviews, pull.inline]) list.splice(0);
}

/** What stands there, without ids; how often a review was dismissed on the way is history. */
const standing = () => ({
  comments: pull.comments.map(({ body }) => body),
  blocked: pull.reviews.filter(({ state }) => state === 'CHANGES_REQUESTED').length,
  known: [...pull.reviews, ...pull.inline]
    .flatMap(({ body }) => body.split('\n')[0]?.match(/\b[0-9a-f]{16}\b/g) ?? [])
    .toSorted(),
});

const at = (line: number, side: 'before' | 'after') => ({ [side]: { path: 'a', line } });
const FINDINGS = [
  findingOf({ id: 'a', blocks: true, ...at(3, 'after'), before: { path: 'a', line: 3 } }),
  findingOf({ id: 'b', blocks: true, ...at(5, 'before') }),
  findingOf({ id: 'c', risk: 'medium', before: { path: 'elsewhere', line: 5 } }),
  findingOf({ id: 'd', risk: 'medium', before: { path: 'a', line: 500 } }),
];

const message = { message: 'no', documentation_url: 'https://docs.github.com' };
const faults: fc.Arbitrary<Fault> = fc
  .record({
    on: fc.constantFrom(/^POST .+\/comments$/, /^POST .+\/reviews$/, /^GET .+\/comments$/, /^P\w+ .+\d?\}/, /^/),
    times: fc.integer({ min: 1, max: 3 }),
    what: fc.oneof(
      fc.constantFrom('reset', 'truncate', 'bad-gateway').map((lose) => ({ lose }) as const),
      fc.constant({ refuse: true }),
      fc.constantFrom(403, 404, 422, 429, 500, 503).map((status) => ({ answer: { status, body: message } })),
    ),
  })
  .map(({ what, ...rest }) => ({ ...rest, ...what }));

test('any faults in any order: a later run makes good, and nothing is ever there twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.subarray(FINDINGS), { minLength: 1, maxLength: 3 }),
      fc.array(faults, { maxLength: 4 }),
      async (runs, wrong) => {
        clear();
        for (const found of runs) await run(found);
        const expected = standing();
        clear();
        for (const found of runs) {
          const struck = wrong.map((fault) => ({ ...fault }));
          github.fail(...struck);
          await run(found);
          for (const fault of struck) fault.times = 0;
          expect(pull.comments.length).toBeLessThanOrEqual(1);
          expect(new Set(standing().known).size).toBe(standing().known.length);
          expect(await run(found)).toEqual([]);
        }
        expect(standing()).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
