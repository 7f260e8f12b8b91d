/** What the fake tells of a repository: commits, trees and files, from the real one. */
import * as v from 'valibot';
import type { TestRepository } from '../repository.ts';
import { fill } from './contract.ts';
import { type Answer, type Call, done, HELP, MISSING } from './routes.ts';

/** Past so many entries the list of a tree ends. */
const MOST_ENTRIES = 100_000;
/** GraphQL tells so many bytes of a text. */
const LONGEST_TEXT = 512_000;

/** What git prints; undefined where it fails. */
function asked(repository: TestRepository, ...args: readonly string[]): string | undefined {
  try {
    return repository.git(...args);
  } catch {
    return undefined;
  }
}

/** A commit by its id, its start, or the name of a branch or a tag, as GitHub takes them. */
const commitOf = (repository: TestRepository, name: string): string | undefined =>
  asked(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);

function commitData(repository: TestRepository, id: string) {
  const [, ...parents] = repository.git('rev-list', '--parents', '-n1', id).split(' ');
  const link = { url: 'https://github.example.com/x', html_url: 'https://github.example.com/x' };
  const filled = v.parse(v.looseObject({ commit: v.looseObject({}) }), fill('commit'));
  const committer = { name: 'x', email: 'x@example.com', date: madeAt(repository, id) };
  const commit = { ...filled.commit, committer };
  return { ...filled, sha: id, commit, parents: parents.map((sha) => ({ sha, ...link })) };
}

/** When a commit was made. */
const madeAt = (repository: TestRepository, id: string): string =>
  timeOf(repository.git('show', '--no-patch', '--format=%ct', id));

const timeOf = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString().replace('.000', '');

export function showCommit({ pull: { repository }, params }: Call): Answer {
  const id = commitOf(repository, params['ref'] ?? '');
  return id === undefined
    ? { status: 422, body: { message: `No commit found for SHA: ${params['ref']}`, ...HELP } }
    : done(commitData(repository, id));
}

export function compare({ pull: { repository }, params, query }: Call): Answer {
  const [base, head] = (params['basehead'] ?? '').split('...').map((name) => commitOf(repository, name));
  const parted = base !== undefined && head !== undefined ? asked(repository, 'merge-base', base, head) : undefined;
  if (base === undefined || parted === undefined) return MISSING;
  return done({
    ...fill('commit-comparison'),
    base_commit: commitData(repository, base),
    merge_base_commit: commitData(repository, parted),
    commits: [],
    ...(Number(query['page'] ?? 1) === 1 ? { files: [] } : {}),
  });
}

export function showTree({ pull: { repository }, params, query }: Call): Answer {
  const id = asked(repository, 'rev-parse', '--verify', '--quiet', `${params['tree_sha']}^{tree}`);
  if (id === undefined) return MISSING;
  const recursive = query['recursive'] === undefined ? [] : ['-r', '-t'];
  const entries = repository
    .git('ls-tree', ...recursive, '-z', id)
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      return path === '' ? [] : [{ path, mode, type, sha }];
    });
  return done({ sha: id, tree: entries.slice(0, MOST_ENTRIES), truncated: entries.length > MOST_ENTRIES });
}

export function showBlob({ pull: { repository }, params }: Call): Answer {
  const content = repository.blob(params['file_sha'] ?? '');
  if (content === undefined) return MISSING;
  const encoded = { content: content.toString('base64'), encoding: 'base64', size: content.length };
  return done({ ...fill('blob'), sha: params['file_sha'], ...encoded });
}

const QUERY =
  /^query\(\$owner: String!, \$repo: String!\) \{ repository\(owner: \$owner, name: \$repo\) \{ ((?:_\d+: object\(oid: "[0-9a-f]+"\) \{ \.\.\. on Blob \{ text byteSize isTruncated \} \} ?)+)\} \}$/;
const sentQuery = v.strictObject({
  query: v.string(),
  variables: v.strictObject({ owner: v.literal('acme'), repo: v.literal('app') }),
});

/** Files by id; undefined where the question is another. */
export function tellFiles({ repository }: Call['pull'], sent: unknown): Answer | undefined {
  const parsed = v.safeParse(sentQuery, sent);
  const [, objects] = (parsed.success ? QUERY.exec(parsed.output.query) : undefined) ?? [];
  if (objects === undefined) return undefined;
  const told = [...objects.matchAll(/(_\d+): object\(oid: "([0-9a-f]+)"\)/g)].map(([, name = '', id = '']) => {
    const content = repository.blob(id);
    return [name, content === undefined ? null : textData(content)] as const;
  });
  return done({ data: { repository: Object.fromEntries(told) } });
}

const sentTags = v.strictObject({
  query: v.pipe(v.string(), v.includes('refs(refPrefix: "refs/tags/", first: 100, after: $after)')),
  variables: v.strictObject({ owner: v.literal('acme'), repo: v.literal('app'), after: v.nullable(v.string()) }),
});
const TAGS_OF_PAGE = 100;

const ofTags = (star: '' | '*') => `%(${star}objecttype) %(${star}objectname) %(${star}committerdate:unix)`;

/** Tags by their names; undefined where the question is another. */
export function tellTags({ repository }: Call['pull'], sent: unknown): Answer | undefined {
  const parsed = v.safeParse(sentTags, sent);
  if (!parsed.success) return undefined;
  const format = `--format=${ofTags('')} ${ofTags('*')} %(refname:strip=2)`;
  const all = repository.git('for-each-ref', format, 'refs/tags').split('\n').filter(Boolean);
  const from = Number(parsed.output.variables.after ?? 0);
  const nodes = all.slice(from, from + TAGS_OF_PAGE).map((line) => {
    const [type = '', id = '', made = '', innerType = '', innerId = '', innerMade = '', name = ''] = line.split(' ');
    const inner = taggedData(innerType, innerId, innerMade);
    return { name, target: type === 'tag' ? { target: inner } : taggedData(type, id, made) };
  });
  const pageInfo = { hasNextPage: from + TAGS_OF_PAGE < all.length, endCursor: String(from + TAGS_OF_PAGE) };
  return done({ data: { repository: { refs: { nodes, pageInfo } } } });
}

const taggedData = (type: string, id: string, made: string) =>
  type === 'commit' ? { oid: id, committedDate: timeOf(made) } : {};

const textData = (content: Buffer) => ({
  text: content.includes(0) ? null : content.subarray(0, LONGEST_TEXT).toString('utf8'),
  byteSize: content.length,
  isTruncated: content.length > LONGEST_TEXT,
});
