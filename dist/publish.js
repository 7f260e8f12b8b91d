import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ApiFailure,
  SENTENCES,
  annotate,
  explain,
  info,
  maskSecret,
  openApi,
  post,
  readInputs,
  readTrigger,
  readWithin,
  remotePullRequest,
  renderOptions,
  scopeOf,
  setFailed,
  writeSummary
} from "./chunks/chunk-3BR2ISSR.js";
import "./chunks/chunk-UB3GWRKC.js";
import "./chunks/chunk-UQ3CJU3S.js";
import "./chunks/chunk-S7HCMQVR.js";
import {
  variable
} from "./chunks/chunk-UJVMY4XK.js";
import "./chunks/chunk-R7EKBW2K.js";
import {
  array,
  boolean,
  check,
  fallback,
  getDotPath,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  transform
} from "./chunks/chunk-GWPLAE3C.js";
import "./chunks/chunk-BICNWQS5.js";
import {
  CLASSES,
  DOMAINS,
  PLANES,
  RISKS
} from "./chunks/chunk-ZUBX7SIF.js";
import {
  isIdentity,
  presentable,
  shorten,
  visible
} from "./chunks/chunk-TRV2GERW.js";
import {
  UserError
} from "./chunks/chunk-TGDLJCRC.js";
import "./chunks/chunk-5HJ3J6EK.js";

// src/github/artifact/schema.ts
var LONGEST_PROSE = 2e3;
var bounded = (most) => pipe(string(), maxLength(most));
var prose = pipe(
  bounded(1e5),
  transform((text) => shorten(visible(text), LONGEST_PROSE))
);
var sha = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
var count = pipe(number(), integer(), minValue(0), maxValue(1e8));
var line = pipe(number(), integer(), minValue(1), maxValue(1e8));
var list = (item, most) => pipe(array(item), maxLength(most));
var place = nullish(object({ path: bounded(4096), line, endLine: optional(line) }));
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var waiver = object({
  id: bounded(500),
  reason: prose,
  expires: pipe(string(), regex(DAY)),
  new: optional(literal(true))
});
var approval = object({
  count,
  from: list(bounded(300), 100),
  by: list(bounded(300), 100),
  met: boolean()
});
var isWhole = ({ id, rule, domain }) => rule.startsWith(`${domain}/`) && id.startsWith(`${rule}:`) && isIdentity(id.slice(rule.length + 1));
var finding = pipe(
  object({
    id: bounded(500),
    rule: pipe(string(), regex(/^[a-z]{1,20}\/[a-z0-9-]{1,80}$/)),
    outcome: pipe(string(), regex(/^[\w-]{1,80}$/)),
    domain: picklist(DOMAINS),
    class: picklist(CLASSES),
    risk: picklist(RISKS),
    subject: prose,
    title: prose,
    message: prose,
    why: prose,
    fix: prose,
    suggestion: nullish(bounded(2e4)),
    breaks: list(picklist(PLANES), PLANES.length),
    equivalents: list(prose, 100),
    before: place,
    after: place,
    waiver: nullish(waiver),
    also: optional(list(object({ before: place, after: place }), 1e4), []),
    approval: optional(approval),
    blocks: optional(literal(true)),
    unwaivable: optional(literal(true)),
    side: optional(literal("base"))
  }),
  check((found) => isWhole(found), "expected an id of its rule")
);
var shown = (schema) => fallback(nullish(schema), null);
var change = object({
  domain: picklist(DOMAINS),
  kind: prose,
  subject: prose,
  before: place,
  after: place,
  name: shown(prose),
  from: shown(prose),
  to: shown(prose),
  section: shown(prose),
  direct: shown(boolean()),
  locked: shown(boolean()),
  follows: optional(literal(true))
});
var artifactSchema = object({
  schemaVersion: literal(1),
  tool: object({ name: literal("breakwater"), version: pipe(string(), regex(/^[\w.+-]{1,40}$/)) }),
  range: object({ base: sha, head: sha, mergeBase: sha }),
  verdict: object({
    conclusion: picklist(["pass", "comment", "block"]),
    because: prose,
    notes: list(prose, 1e3)
  }),
  findings: list(finding, 2e4),
  changes: list(change, 2e5),
  unreadable: list(object({ path: prose, side: picklist(["base", "head"]), reason: prose }), 2e4),
  stats: object({ filesChanged: count, filesReviewed: count, durationMs: pipe(number(), minValue(0)) })
});

// src/github/artifact/report.ts
function readArtifact(text, names) {
  const result = safeParse(artifactSchema, parsed(text), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw refused(`\`${presentable(getDotPath(issue) ?? "it")}\` is not as reports have it`);
  }
  const report = reportOf(result.output, names);
  if (conclusionOf(report.verdict.findings) !== report.verdict.conclusion)
    throw refused("its verdict is not what its findings come to");
  return report;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused("it is no JSON", { cause });
  }
}
var refused = (why, options) => new UserError(
  `the report cannot be posted: ${why}`,
  "Look at the run that made it: its job has the verdict.",
  options
);
var reportOf = ({ tool, range, verdict, findings, changes, unreadable, stats }, names) => ({
  tool,
  range: { ...range, ...names },
  verdict: { ...verdict, findings: findings.map(findingOf) },
  facts: changes.map(factOf),
  unreadable,
  stats
});
function conclusionOf(findings) {
  if (findings.some(({ blocks }) => blocks)) return "block";
  return findings.some(({ waiver: waiver2, risk }) => waiver2 === void 0 && risk !== "info") ? "comment" : "pass";
}
function findingOf(written) {
  const { suggestion, waiver: waiver2, approval: approval2, blocks, unwaivable, side, before, after, also, ...said } = written;
  const places = placesOf({ before, after });
  return {
    ...said,
    ...places,
    also: also.map(placesOf),
    change: { kind: "", subject: said.subject, ...places },
    ...suggestion == null ? {} : { suggestion },
    ...waiver2 == null ? {} : { waiver: waiverOf(waiver2) },
    ...approval2 ? { approval: approval2 } : {},
    ...blocks ? { blocks } : {},
    ...unwaivable ? { unwaivable } : {},
    ...side ? { side } : {}
  };
}
var waiverOf = ({ new: isNew, ...waiver2 }) => ({
  ...waiver2,
  ...isNew ? { isNew } : {}
});
var placesOf = ({ before, after }) => ({
  ...before ? { before: locationOf(before) } : {},
  ...after ? { after: locationOf(after) } : {}
});
var locationOf = ({ path, line: line2, endLine }) => ({
  path,
  line: line2,
  ...endLine !== void 0 && endLine > line2 ? { endLine } : {}
});
function factOf({ domain, before, after, follows, kind, subject, ...fields }) {
  const change2 = { kind, subject, ...placesOf({ before, after }), ...withoutNulls(fields) };
  return { domain, change: change2, ...follows ? { follows } : {} };
}
var withoutNulls = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

// src/github/artifact/run.ts
var payload = object({
  workflow_run: object({
    id: pipe(number(), integer()),
    event: string(),
    head_sha: pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
    head_branch: nullish(string()),
    head_repository: nullish(object({ owner: object({ login: string() }) }))
  })
});
var REVIEWS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "pull_request_review"]);
function runOf({ name, payload: sent }) {
  const result = safeParse(payload, sent);
  if (name !== "workflow_run" || !result.success)
    throw new UserError(
      `the event \`${presentable(name)}\` is not about a run that ended`,
      "Start this workflow with `on: workflow_run`, of the workflow that makes the report."
    );
  const { id, event, head_sha: head, head_branch: branch, head_repository: from } = result.output.workflow_run;
  return {
    id,
    head,
    branch: branch && from ? `${from.owner.login}:${branch}` : void 0,
    isOfPullRequest: REVIEWS.has(event)
  };
}
async function pullRequestsOf(api, here, { head, branch }) {
  if (branch === void 0) return [];
  const pulls = await api.paginate(api.rest.pulls.list, { ...here, state: "open", head: branch, per_page: 100 });
  return pulls.filter((pull) => pull.head.sha === head).map((pull) => ({ number: pull.number, baseName: pull.base.ref, headName: pull.head.ref }));
}

// src/github/artifact/publish-artifact.ts
var LARGEST = 16 * 1024 * 1024;
async function publishArtifact(env) {
  const inputs = readInputs(env);
  maskSecret(inputs.token ?? "");
  if (inputs.review === "request-changes")
    throw new UserError("the input `review` does not take `request-changes` here", "It takes comment, never.");
  const run = runOf(await readTrigger(env));
  if (!run.isOfPullRequest) return info("The run was made for no pull request: nothing is to be posted.");
  const text = await readWithin(env, variable(env, "INPUT_REPORT") ?? "report.json", LARGEST);
  const report = readArtifact(text, { baseName: "", headName: "" });
  if (report.range.head !== run.head)
    throw new UserError(
      "the report cannot be posted: it is about another commit than the run",
      "Look at the run that made it: its job has the verdict."
    );
  const notes = await published(report, run, { env, inputs });
  notes.forEach((message) => annotate({ level: "warning", message }));
  await writeSummary(env, notes.map((note) => `
${note}
`).join(""));
}
async function published(report, run, { env, inputs }) {
  const [owner = "", repo = ""] = variable(env, "GITHUB_REPOSITORY")?.split("/") ?? [];
  if (inputs.token === void 0) return ["Nothing is posted: the input `token` is empty."];
  const api = await openApi(env, inputs.token);
  try {
    const [pull, another] = await pullRequestsOf(api, { owner, repo }, run);
    if (pull === void 0) return ["Nothing is posted: no open pull request ends at the commit that was reviewed."];
    if (another !== void 0) return [`Nothing is posted: both #${pull.number} and #${another.number} end there.`];
    return await postTo(pull, await told(report, pull, { api, owner, repo }), { api, owner, repo, run, env, inputs });
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return [SENTENCES[error.kind]];
  }
}
function postTo(pull, report, { api, owner, repo, run, env, inputs }) {
  const options = renderOptions(env);
  const scope = scopeOf(inputs.only);
  const target = { owner, repo, number: pull.number, queued: false };
  const { repositoryUrl } = options;
  const runUrl = repositoryUrl === void 0 ? void 0 : `${repositoryUrl}/actions/runs/${run.id}`;
  info(`Posting to #${pull.number}, with the report of run ${run.id}.`);
  return post(report, remotePullRequest(api, target, scope), {
    comment: inputs.comment,
    review: inputs.review,
    mostInline: inputs.maxInlineComments,
    writing: { ...options, scope, runUrl },
    trusted: false
  });
}
var MEDDLED = "This pull request changes workflows, and with them possibly the run that made this report: look at its job, and at the change itself.";
async function told(report, { number: number2, ...names }, { api, owner, repo }) {
  const files = await api.paginate(api.rest.pulls.listFiles, { owner, repo, pull_number: number2, per_page: 100 });
  const meddled = files.some(
    ({ filename, previous_filename: previous = "" }) => [filename, previous].some((path) => /^\.github\/(?:workflows|actions)\//.test(path))
  );
  const notes = [...meddled ? [MEDDLED] : [], ...report.verdict.notes];
  return { ...report, range: { ...report.range, ...names }, verdict: { ...report.verdict, notes } };
}

// src/publish.ts
try {
  await publishArtifact(process.env);
} catch (error) {
  setFailed(explain(error));
}
