import { describe, expect, test } from 'vitest';
import type { AdvisoryOptions } from '../src/advisories/look-up.ts';
import { loadAnalyzers } from '../src/domains/index.ts';
import { reviewInProcess } from '../src/in-process.ts';
import type { ReviewRequest } from '../src/ports.ts';
import { gitHubWith } from './support/advisories/github.ts';
import { impatient } from './support/advisories/packages.ts';
import type { Service } from './support/advisories/server.ts';
import { type Files, makeRepository } from './support/repository.ts';

const analyzers = await loadAnalyzers();

const npm = (version: string): Files => ({ 'package.json': `{ "dependencies": { "lodash": "${version}" } }\n` });
const gitHub = () =>
  gitHubWith([
    {
      id: 'GHSA-35jh-r3h4-6jhm',
      v3: 7.2,
      affects: [{ ecosystem: 'npm', name: 'lodash', range: '< 4.17.21', patched: '4.17.21' }],
    },
  ]);

interface Story {
  readonly before?: Files;
  readonly after?: Files;
  readonly request?: Partial<ReviewRequest>;
  readonly options?: AdvisoryOptions;
}

/** Reviews two commits of a real repository, with GitHub on loopback. */
async function reviewed(service: Service, { before, after, request, options }: Story = {}) {
  using made = makeRepository();
  made.commit(before ?? npm('4.17.21'));
  made.branch('feature');
  made.commit(after ?? npm('4.17.20'));
  const github = { api: service.url, token: 'secret' };
  const advisories = { usual: 'github' as const, github, limits: impatient(), ...options };
  const { verdict } = await reviewInProcess(
    { dir: made.dir, base: 'main', direct: false, advisories, ...request },
    analyzers,
  );
  const rules = verdict.findings.map(({ rule, blocks = false }) => `${rule}${blocks ? ' blocks' : ''}`);
  return { rules, notes: verdict.notes };
}

const INTRODUCED = 'dependencies/vulnerability-introduced';
const settings = (text: string): Files => ({ '.github/breakwater.yml': `version: 1\n${text}` });

describe('advisories in a review', () => {
  test('a vulnerability that comes blocks', async () => {
    await using service = await gitHub();
    expect(await reviewed(service)).toEqual({ rules: ['dependencies/downgrade', `${INTRODUCED} blocks`], notes: [] });
    expect(service.asked[0]?.headers.authorization).toBe('Bearer secret');
  });

  test('one that goes is good news', async () => {
    await using service = await gitHub();
    const { rules } = await reviewed(service, { before: npm('4.17.20'), after: npm('4.17.21') });
    expect(rules).toEqual(['dependencies/vulnerability-fixed']);
  });

  test.each([
    ['advisories: { fail-on: 7.3 }\n', INTRODUCED],
    ['advisories: { fail-on: 7.2 }\n', `${INTRODUCED} blocks`],
    ['fail-on: critical\nadvisories: { fail-on: 7.0 }\n', `${INTRODUCED} blocks`],
    ['rules: { dependencies/vulnerability-introduced: off }\n', undefined],
  ])('settings of base: %j', async (text, expected) => {
    await using service = await gitHub();
    const { rules } = await reviewed(service, { before: { ...npm('4.17.21'), ...settings(text) } });
    expect(rules.find((rule) => rule.startsWith(INTRODUCED))).toBe(expected);
  });

  test('a pull request cannot switch them off', async () => {
    await using service = await gitHub();
    const after = { ...npm('4.17.20'), ...settings('advisories: { source: off }\n') };
    expect((await reviewed(service, { after })).rules).toContain(`${INTRODUCED} blocks`);
  });

  test('a service that is down is a note, never a block', async () => {
    await using service = await gitHub();
    service.spoilAll({ status: 503 });
    expect(await reviewed(service)).toEqual({
      rules: ['dependencies/downgrade'],
      notes: [
        'Known vulnerabilities are not looked up for `lodash`: GitHub was asked, but it cannot be reached (503).',
      ],
    });
  });

  test.each<[string, Story]>([
    ['no dependency changes', { after: { 'readme.md': '#' } }],
    ['dependencies are not reviewed', { request: { only: ['config', 'protobuf'] } }],
    ['they are off', { options: { choice: 'off' } }],
    ['settings say off', { before: { ...npm('4.17.21'), ...settings('advisories: { source: off }\n') } }],
    ['the manifest is ignored', { before: { ...npm('4.17.21'), ...settings('paths: { ignore: [package.json] }\n') } }],
  ])('nothing is asked where %s', async (_, story) => {
    await using service = await gitHub();
    const { rules } = await reviewed(service, story);
    expect(rules).not.toContain(INTRODUCED);
    expect(service.asked).toEqual([]);
  });
});

describe('waivers', () => {
  const app = (tls: boolean): Files => ({ 'app.yaml': `tls: ${tls}\n` });
  const expires = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const waivers = (text: string): Files => ({ '.github/breakwater-waivers.yml': text });
  const entry = (reason: string) => `waivers: [{ id: "config/ID", reason: ${reason}, expires: ${expires} }]\n`;
  const STRICT = settings('waivers: { from: base }\n');

  /** Finds out the id first, as a person does. */
  async function waived(before: string, after: string, more: Files = {}) {
    using made = makeRepository();
    const review = () => reviewInProcess({ dir: made.dir, base: 'main', direct: false, advisories: {} }, analyzers);
    made.commit({ ...app(true), ...more });
    made.branch('trial');
    made.commit(app(false));
    const [found] = (await review()).verdict.findings;
    const withId = (text: string) => waivers(text.replace('config/ID', found?.id ?? ''));
    made.git('switch', '--quiet', 'main');
    if (before !== '') made.commit(withId(before));
    made.branch('feature');
    made.commit({ ...app(false), ...(after === '' ? {} : withId(after)) });
    const { verdict } = await review();
    return {
      conclusion: verdict.conclusion,
      waivers: verdict.findings
        .filter(({ id }) => id === found?.id)
        .map(({ waiver }) => (waiver === undefined ? 'none' : waiver.isNew ? 'new' : 'known')),
    };
  }

  test.each([
    { title: 'none', before: '', after: '', conclusion: 'block', waivers: ['none'] },
    { title: 'from head', before: '', after: entry('one'), conclusion: 'pass', waivers: ['new'] },
    { title: 'known to base', before: entry('one'), after: '', conclusion: 'pass', waivers: ['known'] },
    { title: 'with another reason', before: entry('one'), after: entry('two'), conclusion: 'pass', waivers: ['new'] },
    { title: 'mended', before: 'waivers: {]', after: entry('two'), conclusion: 'pass', waivers: ['new'] },
    {
      title: 'strict, only in head',
      before: '',
      after: entry('one'),
      more: STRICT,
      conclusion: 'block',
      waivers: ['none'],
    },
    { title: 'strict, in base', before: entry('one'), after: '', more: STRICT, conclusion: 'pass', waivers: ['known'] },
  ])('$title', async ({ before, after, more, conclusion, waivers: states }) => {
    expect(await waived(before, after, more)).toEqual({ conclusion, waivers: states });
  });
});
