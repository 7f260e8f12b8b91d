import type { RenderOptions, Report } from '../../core/types.ts';
import type { FailureKind } from '../api/failure.ts';
import { type Api, openApi } from '../api/open-api.ts';
import { reconcile } from '../api/reconcile.ts';
import { viewerOf } from '../api/viewer.ts';
import { type Environment, variable } from '../environment.ts';
import type { Inputs } from '../inputs.ts';
import { readMarker, scopeOf } from '../pull-request/marker.ts';
import { runUrl } from '../pull-request/publish.ts';
import { type Issues, type Known, trackingPlan } from './steps.ts';

/** The events of an audit: whoever reviews a pull request reads there. */
const AUDITS: ReadonlySet<string | undefined> = new Set(['workflow_dispatch', 'schedule', 'push']);

/** Keeps the one issue of audits in step with a report, where the workflow wants it. Returns what did not work. */
export async function track(
  report: Report,
  { env, inputs }: { readonly env: Environment; readonly inputs: Inputs },
  options: RenderOptions,
): Promise<string[]> {
  const [owner = '', repo = ''] = variable(env, 'GITHUB_REPOSITORY')?.split('/') ?? [];
  if (!inputs.trackingIssue || !AUDITS.has(variable(env, 'GITHUB_EVENT_NAME')) || repo === '') return [];
  if (inputs.token === undefined) return [`${STALE}: the input \`token\` is empty.`];
  const scope = scopeOf(inputs.only);
  const issues = remoteIssues(await openApi(env, inputs.token), { owner, repo }, scope);
  const writing = { ...options, scope, runUrl: runUrl(env, options), today: new Date().toISOString().slice(0, 10) };
  return reconcile(async () => {
    const { steps, notes } = trackingPlan(await issues.look(), report, writing);
    for (const step of steps) await step(issues);
    return [...notes];
  }, SENTENCES);
}

function remoteIssues(api: Api, here: { readonly owner: string; readonly repo: string }, scope: string): Issues {
  const { issues } = api.rest;
  return {
    async look() {
      const creator = await viewerOf(api);
      const all = await api.paginate(issues.listForRepo, { ...here, state: 'all', creator, per_page: 100 });
      return all.flatMap((issue) => (issue.user?.login === creator ? knownOf(issue, scope) : []));
    },
    open: (title, body) => issues.create({ ...here, title, body }),
    edit: (number, body) => issues.update({ ...here, issue_number: number, body }),
    reopen: (number, body) => issues.update({ ...here, issue_number: number, body, state: 'open' }),
    close: (number, body, why) =>
      issues.update({ ...here, issue_number: number, body, state: 'closed', state_reason: why }),
  };
}

interface Listed {
  readonly number: number;
  readonly state: string;
  readonly body?: string | null | undefined;
  /** GitHub lists pull requests as issues, too. */
  readonly pull_request?: unknown;
}

function knownOf({ number, state, body, pull_request: pull }: Listed, scope: string): Known[] {
  const marker = pull === undefined ? readMarker(body ?? '') : undefined;
  if (marker === undefined || marker.kind !== 'tracking' || marker.scope !== scope) return [];
  return [{ ...marker, number, isOpen: state === 'open', body: body ?? '' }];
}

const STALE = 'The tracking issue is not up to date';

const SENTENCES: Readonly<Record<FailureKind, string>> = {
  denied: `${STALE}: the token may not write there. The job needs \`issues: write\`.`,
  absent: `${STALE}: GitHub does not find it, or the repository has no issues.`,
  invalid: `${STALE}: GitHub refuses the text.`,
  limited: `${STALE}: the rate limit of GitHub is reached.`,
  lost: `${STALE}: GitHub does not answer.`,
  late: `${STALE}: it takes too long.`,
};
