import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../../src/core/types.ts';
import { findingBody } from '../../../src/github/pull-request/bodies.ts';
import { fingerprint } from '../../../src/github/pull-request/marker.ts';
import { patchesOf } from '../../../src/github/pull-request/patches.ts';
import type { PullRequest, Standing } from '../../../src/github/pull-request/remote.ts';
import {
  commentSteps,
  editSteps,
  freshFindings,
  reviewSteps,
  type Step,
  type Wish,
} from '../../../src/github/pull-request/steps.ts';
import { findingOf } from '../../support/findings.ts';
import { cleanReport, reportWith } from '../../support/reports.ts';

const WISH: Wish = {
  comment: 'on-findings',
  review: 'comment',
  mostInline: 25,
  writing: { colour: false, width: 120, scope: 'all' },
  trusted: true,
};
const EMPTY: Standing = { head: 'h', isOwn: false, comments: [], reviews: [], inline: [] };
const posted = (finding: Finding, id: number) => {
  const body = findingBody(finding, { scope: 'all' }, false);
  return {
    id,
    body,
    scope: 'all',
    kind: 'finding',
    prints: [fingerprint(finding)],
    text: body.replace(/^.*\n/, ''),
  } as const;
};
const passing = (findings: readonly Finding[]): Report => {
  const report = reportWith(findings);
  return { ...report, verdict: { ...report.verdict, conclusion: 'pass' } };
};

/** The names of what the steps call. */
async function calls(steps: readonly Step[]): Promise<string[]> {
  const names: string[] = [];
  const called = (name: string) => async () => void names.push(name);
  const pull: PullRequest = {
    look: async () => EMPTY,
    settle: async () => undefined,
    patches: async () => () => undefined,
    comment: called('comment'),
    deleteComment: called('deleteComment'),
    review: called('review'),
    commentOnFile: called('commentOnFile'),
    edit: async (what) => void names.push(`edit ${what}`),
    dismiss: called('dismiss'),
  };
  for (const step of steps) await step(pull);
  return names;
}

describe('a first comment is made', () => {
  const waiver = { id: 'x', reason: 'known', expires: '2027-01-31' };
  test.each<[string, Report, Wish['comment'], string[]]>([
    ['where something blocks', reportWith([findingOf()]), 'on-findings', ['comment']],
    ['where all is accepted', passing([findingOf({ waiver })]), 'on-findings', ['comment']],
    ['not for information', passing([findingOf({ risk: 'info' })]), 'on-findings', []],
    ['not where all is well', cleanReport, 'on-findings', []],
    ['always, where it shall', cleanReport, 'always', ['comment']],
    ['never, where it shall not', reportWith([findingOf()]), 'never', []],
  ])('%s', async (_, report, comment, expected) => {
    expect(await calls(commentSteps(EMPTY, report, { ...WISH, comment }))).toEqual(expected);
  });
});

describe('fresh findings', () => {
  const known = findingOf({ id: 'known' });
  test.each<[string, Partial<Finding>, boolean]>([
    ['medium', { risk: 'medium' }, true],
    ['low', { risk: 'low' }, false],
    ['low, but blocking', { risk: 'low', blocks: true }, true],
    ['waived', { waiver: { id: 'x', reason: 'x', expires: '2027-01-31' } }, false],
    ['posted before', { id: 'known' }, false],
  ])('%s: %j', (_, parts, isFresh) => {
    const standing = { ...EMPTY, inline: [posted(known, 1)] };
    expect(freshFindings(standing, reportWith([findingOf({ id: 'new', ...parts })])).length).toBe(Number(isFresh));
  });

  test('the worst first', () => {
    const report = reportWith([findingOf({ id: 'a', risk: 'medium' }), findingOf({ id: 'b', risk: 'critical' })]);
    expect(freshFindings(EMPTY, report).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('a finding is told', () => {
  const patches = patchesOf([
    { filename: 'user.proto', patch: '@@ -7 +7 @@\n-old\n+new' },
    { filename: 'large.proto' },
  ]);
  const inFile = (path: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      findingOf({ id: `${path} ${index}`, before: { path, line: 7 }, after: { path, line: 7 } }),
    );
  test.each<[string, readonly Finding[], Partial<Wish>, string[]]>([
    ['at its line, in a review', inFile('user.proto', 2), {}, ['review']],
    ['at its file, where no line takes it', inFile('large.proto', 2), {}, ['commentOnFile', 'commentOnFile']],
    ['in a review, where there is no such file', inFile('other.proto', 2), {}, ['review']],
    [
      'a few at their files, the others in a review',
      inFile('large.proto', 9),
      {},
      ['review', 'commentOnFile', 'commentOnFile', 'commentOnFile'],
    ],
    ['in a review, where nothing may stand inline', inFile('large.proto', 2), { mostInline: 0 }, ['review']],
    [
      'at its file, beside a review that blocks',
      inFile('large.proto', 1),
      { review: 'request-changes' },
      ['review', 'commentOnFile'],
    ],
  ])('%s', async (_, fresh, wish, expected) => {
    expect(await calls(reviewSteps(EMPTY, reportWith(fresh), { ...WISH, ...wish }, { fresh, patches }))).toEqual(
      expected,
    );
  });
});

describe('what was posted is edited', () => {
  const old = findingOf({ id: 'old' });
  const standing = { ...EMPTY, inline: [posted(old, 1)] };
  test.each<[string, Report, Wish['review'], string[]]>([
    ['not where it still holds', reportWith([old]), 'comment', []],
    ['where it is gone', reportWith([]), 'comment', ['edit inline']],
    ['where its risk is another, however low', reportWith([{ ...old, risk: 'info' }]), 'comment', ['edit inline']],
    ['never, where reviews are none of ours', reportWith([]), 'never', []],
  ])('%s', async (_, report, review, expected) => {
    expect(await calls(editSteps(standing, report, { ...WISH, review }))).toEqual(expected);
  });

  test('fifty a run at most, and a block that is none any more goes all the same', async () => {
    const inline = Array.from({ length: 80 }, (_, index) => posted(findingOf({ id: `old${index}` }), index));
    const review = { ...posted(old, 99), prints: [], kind: 'review', state: 'CHANGES_REQUESTED' } as const;
    const names = await calls(editSteps({ ...EMPTY, inline, reviews: [review] }, passing([]), WISH));
    expect(names.filter((name) => name === 'edit inline').length).toBe(50);
    expect(names.at(-1)).toBe('dismiss');
  });
});
