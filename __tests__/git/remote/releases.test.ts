import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openRepository } from '../../../src/git/open.ts';
import { openRemote } from '../../../src/git/remote/open.ts';
import type { Hub, Origin } from '../../../src/git/remote/origin.ts';
import { openApi } from '../../../src/github/api/open-api.ts';
import { PATIENCE } from '../../../src/github/api/patience.ts';
import { hubOf } from '../../../src/github/hub.ts';
import { startFakeGitHub } from '../../support/fake-github.ts';
import type { Fault } from '../../support/fake-github/faults.ts';
import { makePull } from '../../support/fake-github/pull.ts';
import { commitSteps, HISTORIES, type Step, tagAll } from '../../support/histories.ts';
import { silentHub } from '../../support/hubs.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { TOKEN } from '../../support/runner.ts';

const always = { times: Number.POSITIVE_INFINITY };
const status = (code: number) => ({ answer: { status: code, body: undefined, headers: {} } });
const GIT_DOWN: Fault = { on: /^GIT /, ...status(404), ...always };

interface Served {
  readonly made: TestRepository;
  readonly base: string;
  readonly head: string;
}

interface Given {
  /** What goes wrong before the two sides are open, and when somebody asks for releases. */
  readonly before?: readonly Fault[];
  readonly after?: readonly Fault[];
  readonly knows?: Partial<Hub>;
}

/** Reads the releases of a repository behind a server, and what is told of that. */
async function releasesOf({ made, base, head }: Served, { before = [], after = [], knows = {} }: Given = {}) {
  await using github = await startFakeGitHub(makePull(made, { base, head }));
  const temporary = made.beside('temporary');
  mkdirSync(temporary, { recursive: true });
  const api = () => openApi(github.env, TOKEN, { ...PATIENCE, wait: async () => undefined });
  const hub = { ...hubOf({ owner: 'acme', repo: 'app', api }), ...knows };
  const secret = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  const authorization = () => ({ header: `Basic ${secret}`, secrets: [secret] });
  const origin: Origin = { url: `${github.env['GITHUB_SERVER_URL']}/acme/app`, temporary, hub, authorization };
  github.fail(...before.map((fault) => ({ ...fault })));
  const foresight = { reads: async () => () => true, foreseen: [] };
  const opened = await openRemote({ dir: temporary, base, head, direct: true }, origin, foresight);
  const opening = github.asked.length;
  github.fail(...after.map((fault) => ({ ...fault })));
  const releases = await opened.releases();
  const asked = github.asked.slice(opening).map(({ operation }) => operation);
  const texts = await Promise.all(releases.map((tree) => tree.read('a.yaml').catch(String)));
  await opened.releases();
  await opened.close();
  return { texts, asked, notes: opened.notes };
}

function served(made: TestRepository, steps: readonly Step[]): Served {
  const [base = '', head = ''] = commitSteps(made, steps).slice(-2);
  return { made, base, head };
}

test.each(HISTORIES)('git and the API tell the same as a clone: %s', async (_, steps, expected) => {
  using made = makeRepository();
  const repository = served(made, steps);
  expect(await releasesOf(repository)).toMatchObject({ texts: expected, notes: [] });
  expect((await releasesOf(repository, { before: [GIT_DOWN] })).texts).toEqual(expected);
});

const RELEASED: readonly Step[] = [
  ['2026-01-01', 'a', 'v1.10.0'],
  ['2026-01-02', 'b', 'v1.9.4'],
  ['2026-01-03', 'c'],
  ['2026-01-04', 'd'],
];

test.each(['sha1', 'sha256'])('three exchanges, and none before anybody asks: %s', async (format) => {
  using made = makeRepository(`--object-format=${format}`);
  const { texts, asked } = await releasesOf(served(made, RELEASED), { knows: silentHub });
  expect(texts).toEqual(['b', 'a']);
  expect(asked).toEqual(Array.from({ length: 3 }, () => ['GIT info/refs', 'GIT git-upload-pack']).flat());
});

test.each<[string, (made: TestRepository, base: string) => void, readonly string[]]>([
  ['of a file', (made) => void made.git('tag', 'v9.0.0', made.git('rev-parse', 'HEAD:a.yaml')), ['b', 'a']],
  ['of a folder', (made) => void made.git('tag', 'v9.0.0', made.git('rev-parse', 'HEAD^{tree}')), ['b', 'a']],
  [
    'in another history',
    (made) => {
      made.git('switch', '--quiet', '--orphan', 'other');
      made.git('tag', 'v9.0.0', made.commit({ 'a.yaml': 'other' }));
    },
    ['b', 'other'],
  ],
  ['with an odd name', (made, base) => void made.git('tag', "v9.0.0'\u00e9$(x)-1.99.0", base), ['c']],
  [
    'with a name that looks like a pattern or an option',
    (made, base) => void made.git('tag', 'a+--x=1.0.0', base),
    ['c', 'a'],
  ],
])('a tag %s', async (_, tag, expected) => {
  using made = makeRepository();
  const repository = served(made, RELEASED);
  tag(made, repository.base);
  const { dir } = made;
  const opened = await openRepository({ dir, base: repository.base, head: repository.head, direct: true });
  const onDisk = await Promise.all((await opened.releases()).map((tree) => tree.read('a.yaml')));
  await opened.close();
  expect((await releasesOf(repository)).texts).toEqual(expected);
  expect(onDisk).toEqual(expected);
});

const numbers = Array.from({ length: 6_000 }, (_, at) => at);

test.each<[string, readonly string[], readonly string[], notes?: number]>([
  ['of few lines', numbers.map((at) => `v1.${at % 60}.${Math.floor(at / 60)}`), ['c']],
  ['each of a line of its own', numbers.map((at) => `v1.${at}.0`), [], 1],
  ['that are no versions', numbers.map((at) => `build-${at}`), []],
])('thousands of tags %s', async (_, names, expected, told = 0) => {
  using made = makeRepository();
  const repository = served(
    made,
    RELEASED.map(([day, text]) => [day, text]),
  );
  tagAll(made, names, repository.base);
  const { texts, notes } = await releasesOf(repository, { knows: silentHub });
  expect([texts, notes.length]).toEqual([expected, told]);
});

const PACK = /upload-pack/;
const ANSWERED: Fault = { on: PACK, delay: 0 };
const REFUSED: Fault = { on: PACK, ...status(404), ...always };

test.each<[string, readonly Fault[], readonly Fault[]]>([
  ['git no longer answers', [], [{ on: /^GIT /, ...status(500), ...always }]],
  ['the commits of the tags are not handed over', [], [ANSWERED, REFUSED]],
  ['the folders of a release are not handed over', [], [ANSWERED, ANSWERED, REFUSED]],
  ['the API does not list the tags', [GIT_DOWN], [{ on: /graphql/, ...status(403), ...always }]],
  ['the API lists them half', [GIT_DOWN], [{ on: /graphql/, lose: 'truncate', ...always }]],
  ['the API does not tell of base', [GIT_DOWN], [{ on: /\/commits\//, ...status(403), ...always }]],
  ['the API does not list the files of a release', [GIT_DOWN], [{ on: /\/git\/trees\//, ...status(403), ...always }]],
])('where %s there is no release, and that is told', async (_, before, after) => {
  using made = makeRepository();
  const repository = served(made, RELEASED);
  const { texts, notes } = await releasesOf(repository, { before, after });
  expect(texts).toEqual([]);
  expect(notes.at(-1)).toMatch(/^What breaks counts as released, since the releases could not be read: `.+`\.$/);
});

test('what of a release is not handed over is as good as no text, and stops nothing', async () => {
  using made = makeRepository();
  const after = [ANSWERED, ANSWERED, ANSWERED, REFUSED];
  const { texts } = await releasesOf(served(made, RELEASED), { after, knows: silentHub });
  expect(texts).toEqual(['Unreadable: it could not be fetched', 'Unreadable: it could not be fetched']);
});
