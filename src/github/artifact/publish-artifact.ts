/** The second half of the fork-safe pair: posts what a run without rights has found. */
import { UserError } from '../../core/errors.ts';
import type { Report } from '../../core/types.ts';
import { ApiFailure } from '../api/failure.ts';
import { type Api, openApi } from '../api/open-api.ts';
import { type Environment, variable } from '../environment.ts';
import { readWithin, writeSummary } from '../files.ts';
import { type Inputs, readInputs } from '../inputs.ts';
import { annotate, info, maskSecret } from '../log.ts';
import { scopeOf } from '../pull-request/marker.ts';
import { post, SENTENCES } from '../pull-request/post.ts';
import { remotePullRequest } from '../pull-request/remote.ts';
import { renderOptions } from '../render-options.ts';
import { readTrigger } from '../trigger.ts';
import { readArtifact } from './report.ts';
import { type Found, pullRequestsOf, type Run, runOf } from './run.ts';

/** A report of the largest pull requests that can be reviewed is smaller by far. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Posts a report to the pull request of the run that made it. What is not posted is a warning: the verdict is the other
 * job's. Throws a `UserError` for a report that was tampered with, and for inputs that are wrong.
 */
export async function publishArtifact(env: Environment): Promise<void> {
  const inputs = readInputs(env);
  maskSecret(inputs.token ?? '');
  if (inputs.review === 'request-changes')
    throw new UserError('the input `review` does not take `request-changes` here', 'It takes comment, never.');
  const run = runOf(await readTrigger(env));
  if (!run.isOfPullRequest) return info('The run was made for no pull request: nothing is to be posted.');
  const text = await readWithin(env, variable(env, 'INPUT_REPORT') ?? 'report.json', LARGEST);
  const report = readArtifact(text, { baseName: '', headName: '' });
  if (report.range.head !== run.head)
    throw new UserError(
      'the report cannot be posted: it is about another commit than the run',
      'Look at the run that made it: its job has the verdict.',
    );
  const notes = await published(report, run, { env, inputs });
  notes.forEach((message) => annotate({ level: 'warning', message }));
  await writeSummary(env, notes.map((note) => `\n${note}\n`).join(''));
}

interface Setting {
  readonly env: Environment;
  readonly inputs: Inputs;
}

async function published(report: Report, run: Run, { env, inputs }: Setting): Promise<string[]> {
  const [owner = '', repo = ''] = variable(env, 'GITHUB_REPOSITORY')?.split('/') ?? [];
  if (inputs.token === undefined) return ['Nothing is posted: the input `token` is empty.'];
  const api = await openApi(env, inputs.token);
  try {
    const [pull, another] = await pullRequestsOf(api, { owner, repo }, run);
    if (pull === undefined) return ['Nothing is posted: no open pull request ends at the commit that was reviewed.'];
    if (another !== undefined) return [`Nothing is posted: both #${pull.number} and #${another.number} end there.`];
    return await postTo(pull, await told(report, pull, { api, owner, repo }), { api, owner, repo, run, env, inputs });
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return [SENTENCES[error.kind]];
  }
}

interface Place {
  readonly api: Api;
  readonly owner: string;
  readonly repo: string;
}

/** Nobody can make a suggestion of a stranger a commit with one click, and no stranger's word takes a block back. */
function postTo(pull: Found, report: Report, { api, owner, repo, run, env, inputs }: Place & Setting & { run: Run }) {
  const options = renderOptions(env);
  const scope = scopeOf(inputs.only);
  const target = { owner, repo, number: pull.number, queued: false };
  const { repositoryUrl } = options;
  const runUrl = repositoryUrl === undefined ? undefined : `${repositoryUrl}/actions/runs/${run.id}`;
  info(`Posting to #${pull.number}, with the report of run ${run.id}.`);
  return post(report, remotePullRequest(api, target, scope), {
    comment: inputs.comment,
    review: inputs.review,
    mostInline: inputs.maxInlineComments,
    writing: { ...options, scope, runUrl },
    trusted: false,
  });
}

const MEDDLED =
  'This pull request changes workflows, and with them possibly the run that made this report: look at its job, and at the change itself.';

/** The report under the names that GitHub has for both sides, and whether it could have been meddled with. */
async function told(report: Report, { number, ...names }: Found, { api, owner, repo }: Place): Promise<Report> {
  const files = await api.paginate(api.rest.pulls.listFiles, { owner, repo, pull_number: number, per_page: 100 });
  const meddled = files.some(({ filename, previous_filename: previous = '' }) =>
    [filename, previous].some((path) => /^\.github\/(?:workflows|actions)\//.test(path)),
  );
  const notes = [...(meddled ? [MEDDLED] : []), ...report.verdict.notes];
  return { ...report, range: { ...report.range, ...names }, verdict: { ...report.verdict, notes } };
}
