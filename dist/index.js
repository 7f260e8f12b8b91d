import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reporters
} from "./chunks/chunk-ROMXTMCY.js";
import "./chunks/chunk-X5OOJJCI.js";
import {
  claims,
  reviewApart
} from "./chunks/chunk-ARTEVLAT.js";
import "./chunks/chunk-LAPJ73R2.js";
import "./chunks/chunk-QBBHR7TY.js";
import "./chunks/chunk-RGDO6GC5.js";
import {
  ApiFailure,
  PATIENCE,
  annotate,
  explain,
  fingerprint,
  info,
  isOfGraphQl,
  marked,
  maskSecret,
  openApi,
  openReportDir,
  payloadAs,
  post,
  readInputs,
  readMarker,
  readTrigger,
  reconcile,
  remotePullRequest,
  renderOptions,
  scopeOf,
  setFailed,
  viewerOf,
  writeOutputs,
  writeReport,
  writeSummary
} from "./chunks/chunk-3BR2ISSR.js";
import {
  markdownPlace,
  pagesOf,
  renderMarkdown
} from "./chunks/chunk-UB3GWRKC.js";
import "./chunks/chunk-UQ3CJU3S.js";
import {
  code,
  prose,
  shownPlace,
  table
} from "./chunks/chunk-S7HCMQVR.js";
import {
  variable
} from "./chunks/chunk-UJVMY4XK.js";
import "./chunks/chunk-R7EKBW2K.js";
import {
  integer,
  nonEmpty,
  number,
  object,
  pipe,
  regex,
  safeParse,
  string
} from "./chunks/chunk-GWPLAE3C.js";
import "./chunks/chunk-RJV7PKQA.js";
import "./chunks/chunk-AGHR5QJ7.js";
import "./chunks/chunk-BICNWQS5.js";
import {
  compareRisk
} from "./chunks/chunk-ZUBX7SIF.js";
import {
  presentable,
  shorten
} from "./chunks/chunk-TRV2GERW.js";
import {
  Unreachable,
  UserError
} from "./chunks/chunk-TGDLJCRC.js";
import "./chunks/chunk-5HJ3J6EK.js";

// src/main.ts
import { fileURLToPath } from "node:url";

// src/github/approvals.ts
var BUDGET = 3e4;
async function readApprovals({ env, inputs, target }, question) {
  if (target === void 0) return nobody("this run is about no pull request");
  if (inputs.token === void 0) return nobody("the input `token` is empty");
  const api = await openApi(env, inputs.token, { ...PATIENCE, budget: BUDGET });
  try {
    const approvers = await approversOf(api, target, question.head);
    const teams = question.names.filter((name) => name.includes("/"));
    const members = await Promise.all(teams.map((team) => membersOf(api, team, approvers)));
    return {
      approvals: approvers.map((user) => ({
        user: `@${user}`,
        as: [
          ...question.names.filter((name) => isSame(name, user)),
          ...members.filter(({ users }) => users.includes(user)).map(({ team }) => team)
        ]
      })),
      notes: members.flatMap(({ note }) => note ?? [])
    };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return nobody(error.kind === "denied" ? "the token may not read the pull request" : "GitHub does not answer");
  }
}
var nobody = (why) => ({ approvals: [], notes: [`Approvals are not known: ${why}.`] });
var bare = (name) => name.replace(/^@/, "").toLowerCase();
var isSame = (name, login) => bare(name) === login.toLowerCase();
var OPINIONS = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
async function approversOf(api, { owner, repo, number: number2, queued }, reviewed) {
  const pull = { owner, repo, pull_number: number2 };
  const [{ data }, reviews] = await Promise.all([
    api.rest.pulls.get(pull),
    api.paginate(api.rest.pulls.listReviews, { ...pull, per_page: 100 })
  ]);
  const head = queued ? data.head.sha : reviewed;
  const latest = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.user !== null && OPINIONS.has(review.state)) latest.set(review.user.login, review);
  }
  return [...latest].filter(
    ([user, { state, commit_id: commit3 }]) => state === "APPROVED" && commit3 === head && user !== data.user.login
  ).map(([user]) => user);
}
async function membersOf(api, team, users) {
  const [org = "", team_slug = ""] = bare(team).split("/");
  try {
    const found = await Promise.all(users.map((username) => isMember(api, { org, team_slug, username })));
    return { team, users: users.filter((_, index) => found[index]) };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return {
      team,
      users: [],
      note: `The members of \`${team}\` cannot be read: the input \`token\` needs one that may read the organisation's teams.`
    };
  }
}
async function isMember(api, member) {
  try {
    const { data } = await api.rest.teams.getMembershipForUserInOrg(member);
    return data.state === "active";
  } catch (error) {
    if (error instanceof ApiFailure && error.kind === "absent") return false;
    throw error;
  }
}

// src/github/annotations.ts
var LONGEST_MESSAGE = 4096;
var LONGEST_TITLE = 255;
var annotationsOf = (findings, most) => findings.filter(({ risk, waiver }) => risk !== "info" && waiver === void 0).toSorted(byDanger).slice(0, most).map(annotationOf);
var byDanger = (a, b) => Number(b.blocks ?? false) - Number(a.blocks ?? false) || compareRisk(b.risk, a.risk);
var annotationOf = (finding) => ({
  level: levelOf(finding),
  title: shorten(`${finding.risk}: ${finding.title}`, LONGEST_TITLE),
  message: shorten(messageOf(finding), LONGEST_MESSAGE),
  ...placeOf(finding)
});
function levelOf({ blocks, risk }) {
  if (blocks === true) return "error";
  return compareRisk(risk, "medium") >= 0 ? "warning" : "notice";
}
function messageOf({ message, why, fix, also, rule }) {
  const elsewhere = also.length === 0 ? [] : [`The same in ${also.length} more ${also.length === 1 ? "place" : "places"}.`];
  return [message, why, fix, ...elsewhere, `(${rule})`].join("\n");
}
function placeOf({ before, after }) {
  if (after === void 0) return before === void 0 ? {} : { file: before.path };
  return { file: after.path, line: after.line, ...after.endLine === void 0 ? {} : { endLine: after.endLine } };
}

// src/github/pull-request/publish.ts
async function publish(report, { env, inputs, target }, options) {
  const { token, comment, review, maxInlineComments: mostInline, only } = inputs;
  if (target === void 0 || target.queued || token === void 0 || comment === "never" && review === "never")
    return [];
  const scope = scopeOf(only);
  const api = await openApi(env, token);
  const writing = { ...options, scope, runUrl: runUrl(env, options) };
  return post(report, remotePullRequest(api, target, scope), { comment, review, mostInline, writing, trusted: true });
}
function runUrl(env, { repositoryUrl }) {
  const run = variable(env, "GITHUB_RUN_ID");
  return repositoryUrl === void 0 || run === void 0 ? void 0 : `${repositoryUrl}/actions/runs/${run}`;
}

// src/github/tracking/body.ts
var LONGEST = 6e4;
var LONGEST_REPORT = 36e3;
var MOST_PRINTS = 500;
var MOST_DATES = 100;
function trackingBody(report, known, writing) {
  const due = report.verdict.findings.map((finding) => withDate(finding, known));
  const dated = { ...report, verdict: { ...report.verdict, findings: due } };
  const [heading = "", ...rest] = renderMarkdown(dated, writing, LONGEST_REPORT).split("\n");
  const dates = datesOf(due).slice(0, MOST_DATES);
  const text = [kept(dates), heading, "", ...fixBy(dates, dated, writing), ...rest, ...moreAt(writing)].join("\n");
  const prints = printsOf(report);
  return marked({ scope: writing.scope, kind: "tracking", prints }, text.length > LONGEST ? heading : text);
}
var moreAt = ({ runUrl: runUrl2 }) => runUrl2 === void 0 ? [] : [`[The run](${runUrl2})`, ""];
var closedBody = ({ range }, { scope, ...writing }) => marked(
  { scope, kind: "tracking", prints: [] },
  [`Nothing is left to mend at ${code(range.head.slice(0, 7))}.`, "", ...moreAt({ scope, ...writing })].join("\n")
);
var surplusBody = (number2, { scope }) => marked({ scope, kind: "tracking", prints: [] }, `This goes on in #${number2}.`);
var printsOf = ({ verdict }) => verdict.findings.filter(({ waiver, risk, blocks }) => waiver === void 0 && (risk !== "info" || blocks === true)).slice(0, MOST_PRINTS).map(fingerprint);
function withDate(finding, known) {
  const date = dateOf(finding);
  const first = known.get(fingerprint(finding));
  if (date === void 0 || first === void 0 || first >= date) return finding;
  const change = { ...finding.change, fixBy: first };
  return { ...finding, fix: finding.fix.replaceAll(date, first), change };
}
function dateOf({ change, waiver }) {
  const date = Reflect.get(change, "fixBy");
  return typeof date === "string" && waiver === void 0 ? date : void 0;
}
var datesOf = (findings) => findings.flatMap((finding) => {
  const date = dateOf(finding);
  return date === void 0 ? [] : [{ finding, date }];
}).toSorted((a, b) => a.date.localeCompare(b.date));
var kept = (dates) => `<!-- due ${dates.map(({ finding, date }) => `${fingerprint(finding)}=${date}`).join(" ")} -->`;
function readDates(text) {
  const [, list = ""] = /^<!-- due ([0-9a-f=\- ]*) -->/.exec(text) ?? [];
  const pairs = [...list.matchAll(/\b([0-9a-f]{16})=(\d{4}-\d{2}-\d{2})\b/g)];
  return new Map(pairs.map(([, print = "", date = ""]) => [print, date]));
}
function fixBy(dates, report, writing) {
  if (dates.length === 0) return [];
  const pageOf2 = pagesOf(report, writing);
  const rows = dates.map(({ finding, date }) => [
    date < writing.today ? `**${date}**, overdue` : date,
    prose(finding.message),
    markdownPlace(shownPlace(finding), pageOf2)
  ]);
  return [table(["mend by", "what", "where"], rows), ""];
}

// src/github/tracking/steps.ts
var TITLE = "Breakwater: what the audit found";
function trackingPlan(known, report, writing) {
  const [issue, ...others] = known.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.number - b.number);
  if (issue === void 0) {
    const steps = isClean(report) ? [] : [opening(trackingBody(report, /* @__PURE__ */ new Map(), writing))];
    return { steps, notes: [] };
  }
  const surplus = others.filter(({ isOpen }) => isOpen).map(({ number: number2 }) => closing(number2, surplusBody(issue.number, writing), "not_planned"));
  const plan = isClean(report) ? planWhenClean(issue, report, writing) : planWhenNot(issue, report, writing);
  return { ...plan, steps: [...plan.steps, ...surplus] };
}
var isClean = ({ verdict }) => verdict.conclusion === "pass";
var opening = (body) => (issues) => issues.open(TITLE, body);
var closing = (number2, body, why) => (issues) => issues.close(number2, body, why);
var planWhenClean = ({ number: number2, isOpen }, report, writing) => ({
  steps: isOpen ? [closing(number2, closedBody(report, writing), "completed")] : [],
  notes: []
});
function planWhenNot(issue, report, writing) {
  const { number: number2, isOpen } = issue;
  if (isSettledByPeople(issue, report))
    return {
      steps: [],
      notes: [`The tracking issue #${number2} stays closed: somebody closed it, and nothing is new.`]
    };
  const body = trackingBody(report, readDates(issue.text), writing);
  if (!isOpen) return { steps: [(issues) => issues.reopen(number2, body)], notes: [] };
  const isSame2 = issue.body.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd();
  return { steps: isSame2 ? [] : [(issues) => issues.edit(number2, body)], notes: [] };
}
function isSettledByPeople({ isOpen, prints }, report) {
  const seen = new Set(prints);
  return !isOpen && printsOf(report).every((print) => seen.has(print));
}

// src/github/tracking/track.ts
var AUDITS = /* @__PURE__ */ new Set(["workflow_dispatch", "schedule", "push"]);
async function track(report, { env, inputs }, options) {
  const [owner = "", repo = ""] = variable(env, "GITHUB_REPOSITORY")?.split("/") ?? [];
  if (!inputs.trackingIssue || !AUDITS.has(variable(env, "GITHUB_EVENT_NAME")) || repo === "") return [];
  if (inputs.token === void 0) return [`${STALE}: the input \`token\` is empty.`];
  const scope = scopeOf(inputs.only);
  const issues = remoteIssues(await openApi(env, inputs.token), { owner, repo }, scope);
  const writing = { ...options, scope, runUrl: runUrl(env, options), today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
  return reconcile(async () => {
    const { steps, notes } = trackingPlan(await issues.look(), report, writing);
    for (const step of steps) await step(issues);
    return [...notes];
  }, SENTENCES);
}
function remoteIssues(api, here, scope) {
  const { issues } = api.rest;
  return {
    async look() {
      const creator = await viewerOf(api);
      const all = await api.paginate(issues.listForRepo, { ...here, state: "all", creator, per_page: 100 });
      return all.flatMap((issue) => issue.user?.login === creator ? knownOf(issue, scope) : []);
    },
    open: (title, body) => issues.create({ ...here, title, body }),
    edit: (number2, body) => issues.update({ ...here, issue_number: number2, body }),
    reopen: (number2, body) => issues.update({ ...here, issue_number: number2, body, state: "open" }),
    close: (number2, body, why) => issues.update({ ...here, issue_number: number2, body, state: "closed", state_reason: why })
  };
}
function knownOf({ number: number2, state, body, pull_request: pull }, scope) {
  const marker = pull === void 0 ? readMarker(body ?? "") : void 0;
  if (marker === void 0 || marker.kind !== "tracking" || marker.scope !== scope) return [];
  return [{ ...marker, number: number2, isOpen: state === "open", body: body ?? "" }];
}
var STALE = "The tracking issue is not up to date";
var SENTENCES = {
  denied: `${STALE}: the token may not write there. The job needs \`issues: write\`.`,
  absent: `${STALE}: GitHub does not find it, or the repository has no issues.`,
  invalid: `${STALE}: GitHub refuses the text.`,
  limited: `${STALE}: the rate limit of GitHub is reached.`,
  lost: `${STALE}: GitHub does not answer.`,
  late: `${STALE}: it takes too long.`
};

// src/github/deliver.ts
var REPORT_FILES = {
  json: { file: "report.json", output: "report-path" },
  sarif: { file: "report.sarif", output: "sarif-path" },
  html: { file: "report.html", output: "html-path" }
};
async function deliver(found, delivery) {
  const { env, inputs, reportDir, reporters: reporters2 } = delivery;
  const report = { ...found, range: { ...found.range, ...delivery.names } };
  const options = renderOptions(env);
  const render = (name) => reporters2.find((reporter) => reporter.name === name)?.render(report, options);
  annotationsOf(report.verdict.findings, inputs.annotations).forEach(annotate);
  info(render("pretty") ?? "");
  const paths = await writeReports(reportDir, render);
  await writeOutputs(env, { ...outputsOf(report), ...paths });
  await writeSummary(env, render("markdown") ?? "");
  const posted = await attempt(
    "Not everything is posted to the pull request",
    () => publish(report, delivery, options)
  );
  const tracked = await attempt("The tracking issue is not up to date", () => track(report, delivery, options));
  [...posted, ...tracked].forEach(info);
  const notes = report.verdict.conclusion === "pass" ? tracked : [...posted, ...tracked];
  await writeSummary(env, notes.map((note) => `
${note}
`).join(""));
}
async function attempt(failed, work) {
  try {
    return await work();
  } catch (error) {
    annotate({ level: "warning", message: explain(error) });
    return [`${failed}: Breakwater failed, and the log says how.`];
  }
}
async function writeReports(dir, render) {
  const paths = {};
  for (const [name, { file, output }] of Object.entries(REPORT_FILES)) {
    const text = render(name);
    if (text !== void 0) paths[output] = await writeReport(dir, file, text);
  }
  return paths;
}
function outputsOf({ verdict: { conclusion, findings } }) {
  const open = findings.filter(({ waiver }) => waiver === void 0);
  return {
    verdict: conclusion,
    "critical-count": countOf(open, "critical"),
    "high-count": countOf(open, "high"),
    "medium-count": countOf(open, "medium"),
    "low-count": countOf(open, "low"),
    "waived-count": String(findings.length - open.length)
  };
}
var countOf = (findings, risk) => String(findings.filter((finding) => finding.risk === risk).length);

// src/github/comparison.ts
var commit = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
var side = object({ sha: commit, ref: string() });
var pullRequest = object({ pull_request: object({ base: side, head: side }) });
var mergeGroup = object({ merge_group: object({ base_sha: commit, head_sha: commit }) });
var repository = object({ default_branch: pipe(string(), nonEmpty()) });
var push = object({ before: commit, after: commit, repository });
var dispatch = object({ repository });
function proposePullRequest(trigger) {
  const { base, head } = payloadAs(pullRequest, trigger).pull_request;
  return { base: base.sha, head: head.sha, direct: false, baseName: base.ref, headName: head.ref };
}
function proposeMergeGroup(trigger) {
  const { base_sha: base, head_sha: head } = payloadAs(mergeGroup, trigger).merge_group;
  return { base, head, direct: true };
}
function proposePush(trigger) {
  const { before, after, repository: known } = payloadAs(push, trigger);
  if (isNone(after)) return nothing(trigger);
  if (!isNone(before)) return { base: before, head: after, direct: true };
  const isBranch = trigger.ref.startsWith("refs/heads/") && !isDefaultBranch(trigger, known.default_branch);
  return isBranch ? { base: `origin/${known.default_branch}`, head: after, direct: false } : { base: `${after}^`, head: after, direct: true };
}
var isNone = (id) => /^0+$/.test(id);
var nothing = ({ sha, ref }) => ({
  base: sha,
  head: sha,
  direct: true,
  baseName: ref,
  headName: "deleted"
});
function proposeDispatch(trigger) {
  const branch = payloadAs(dispatch, trigger).repository.default_branch;
  const head = trigger.sha;
  return isDefaultBranch(trigger, branch) ? { head, direct: false } : { base: `origin/${branch}`, head, direct: false };
}
var isDefaultBranch = ({ ref }, branch) => ref === `refs/heads/${branch}`;
var PROPOSALS = /* @__PURE__ */ new Map([
  ["pull_request", proposePullRequest],
  ["pull_request_target", proposePullRequest],
  ["pull_request_review", proposePullRequest],
  ["merge_group", proposeMergeGroup],
  ["push", proposePush],
  ["workflow_dispatch", proposeDispatch]
]);
var proposalOf = (trigger) => PROPOSALS.get(trigger.name)?.(trigger) ?? { head: trigger.sha, direct: false };
function comparisonOf(trigger, named) {
  if (named.base !== void 0 && named.head !== void 0) return compare(named.base, named.head);
  const proposal = proposalOf(trigger);
  const base = named.base ?? proposal.base;
  if (base === void 0) throw nothingToCompare(trigger);
  if (named.base === void 0 && named.head === void 0)
    return { ...compare(base, proposal.head), ...proposal, base };
  return compare(base, named.head ?? proposal.head);
}
var compare = (base, head) => ({
  base,
  head,
  direct: false,
  baseName: shortName(base),
  headName: shortName(head)
});
var shortName = (ref) => ref.replace(/^([0-9a-f]{7})[0-9a-f]{33,57}(?=\^?$)/, "$1");
function nothingToCompare({ name, ref }) {
  const on = ref === "" ? "" : ` on \`${presentable(ref.replace(/^refs\/(?:heads|tags)\//, ""))}\``;
  return new UserError(
    `\`${presentable(name)}\`${on} has nothing to compare with`,
    "Set the input `base` to a branch, a tag or a commit."
  );
}

// src/github/hub-tags.ts
var MOST_PAGES = 10;
var TAGS = `query($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: 100, after: $after) {
      nodes { name target { ...made ... on Tag { target { ...made } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
fragment made on Commit { oid committedDate }`;
async function tagsOf(api, repository2) {
  const nodes = [];
  let after = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { nodes: more, pageInfo } = await pageOf(api, repository2, after);
    nodes.push(...more);
    if (!pageInfo.hasNextPage) return nodes.flatMap(taggedCommit);
    after = pageInfo.endCursor;
  }
  throw new Unreachable(`GitHub lists more than ${nodes.length} tags`, true);
}
function taggedCommit({ name, target }) {
  const { oid, committedDate } = target?.target ?? target ?? {};
  return oid === void 0 || committedDate === void 0 ? [] : [{ name, id: oid, made: secondsOf(committedDate) }];
}
var secondsOf = (date) => Date.parse(date ?? "") / 1e3;
async function pageOf({ graphql }, { owner, repo }, after) {
  try {
    const asked = { owner, repo, after };
    const { repository: repository2 } = await graphql(TAGS, asked);
    return repository2.refs ?? NO_MORE;
  } catch (error) {
    if (!isOfGraphQl(error)) throw error;
    throw new Unreachable(`API: ${presentable(error.message)}`, true, { cause: error });
  }
}
var NO_MORE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

// src/github/hub.ts
var MOST_AT_ONCE = 100;
var MOST_SINGLE = 200;
var hubOf = (place) => ({
  mergeBase: (base, head) => mergeBase(place, base, head),
  commit: (name) => commit2(place, name),
  tree: (commitId) => tree(place, commitId),
  blobs: (ids) => blobs(place, ids),
  tags: async () => tagsOf(await place.api(), place)
});
var PAGES = [2, 1];
async function mergeBase({ owner, repo, api }, base, head) {
  const { rest } = await api();
  for (const page of PAGES) {
    const query = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page };
    const found = await ifThere(rest.repos.compareCommitsWithBasehead(query));
    if (found !== void 0) return found.data.merge_base_commit.sha;
  }
  return void 0;
}
async function commit2({ owner, repo, api }, ref) {
  const { rest } = await api();
  const found = await ifThere(rest.repos.getCommit({ owner, repo, ref, per_page: 1 }));
  if (found === void 0) return void 0;
  const { sha, parents, commit: told } = found.data;
  return { id: sha, parent: parents[0]?.sha, made: secondsOf(told.committer?.date) };
}
async function tree({ owner, repo, api }, commitId) {
  const { rest } = await api();
  const found = await ifThere(rest.git.getTree({ owner, repo, tree_sha: commitId, recursive: "true" }));
  if (found?.data.truncated === true) throw new Unreachable("GitHub does not list that many files", true);
  return found?.data.tree.map(({ path, mode, sha }) => ({ path, mode, sha }));
}
async function blobs(place, ids) {
  const contents = /* @__PURE__ */ new Map();
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE)
    for (const [id, content] of await texts(place, ids.slice(at, at + MOST_AT_ONCE))) contents.set(id, content);
  const left = ids.filter((id) => !contents.has(id));
  if (left.length > MOST_SINGLE) throw new Unreachable(`GitHub tells ${left.length} files only one by one`, true);
  for (const id of left) contents.set(id, await single(place, id));
  return contents;
}
async function texts({ owner, repo, api }, ids) {
  const client = await api();
  const asked = ids.map((id, index) => `_${index}: object(oid: "${id}") { ... on Blob { text byteSize isTruncated } }`);
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${asked.join(" ")} } }`;
  const { repository: repository2 } = await client.graphql(query, { owner, repo }).catch(nothingTold);
  return ids.flatMap((id, index) => {
    const found = repository2[`_${index}`];
    const content = Buffer.from(found?.text ?? "");
    const whole = found?.isTruncated === false && found.byteSize === content.length && !content.includes(REPLACED);
    return whole ? [[id, content]] : [];
  });
}
var REPLACED = "\uFFFD";
async function single({ owner, repo, api }, id) {
  const { rest } = await api();
  const found = await ifThere(rest.git.getBlob({ owner, repo, file_sha: id }));
  if (found?.data.encoding !== "base64") throw new Unreachable(`GitHub does not hand over the file ${id}`, true);
  return Buffer.from(found.data.content, "base64");
}
async function ifThere(asked) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiFailure && (error.kind === "absent" || error.kind === "invalid")) return void 0;
    throw unreachable(error);
  }
}
function unreachable(error) {
  return error instanceof ApiFailure ? new Unreachable(`API: ${presentable(error.message)}`, error.kind === "denied") : error;
}
function nothingTold(error) {
  if (isOfGraphQl(error)) return { repository: {} };
  throw error;
}

// src/github/origin.ts
var BUDGET2 = 6e4;
var NAME = /^([A-Za-z0-9][\w.-]*)\/([\w.-]+)$/;
function originOf(env, { token }) {
  const server = serverOf(variable(env, "GITHUB_SERVER_URL") ?? "https://github.com");
  const [, owner, repo] = NAME.exec(variable(env, "GITHUB_REPOSITORY") ?? "") ?? [];
  const temporary = variable(env, "RUNNER_TEMP");
  if (server === void 0 || owner === void 0 || repo === void 0 || temporary === void 0) return void 0;
  let opening2;
  const api = () => opening2 ??= openApi(env, token, { ...PATIENCE, budget: BUDGET2 });
  return {
    url: `${server}/${owner}/${repo}`,
    temporary,
    hub: hubOf({ owner, repo, api }),
    ...token === void 0 ? {} : { authorization: authorizationBy(token) }
  };
}
function serverOf(text) {
  const url = URL.parse(text);
  if (url === null || !["https:", "http:"].includes(url.protocol)) return void 0;
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function authorizationBy(token) {
  let made;
  return () => {
    if (made === void 0) {
      const encoded = Buffer.from(`x-access-token:${token}`).toString("base64");
      maskSecret(encoded);
      made = { header: `Basic ${encoded}`, secrets: [token, encoded] };
    }
    return made;
  };
}

// src/github/pull-request/target.ts
var pullRequest2 = object({ pull_request: object({ number: pipe(number(), integer()) }) });
var mergeGroup2 = object({ merge_group: object({ head_ref: string() }) });
var numberOfPullRequest = ({ payload }) => {
  const found = safeParse(pullRequest2, payload);
  return found.success ? found.output.pull_request.number : void 0;
};
var numberInQueue = ({ payload }) => {
  const found = safeParse(mergeGroup2, payload);
  const ref = found.success ? found.output.merge_group.head_ref : "";
  const [, number2] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref) ?? [];
  return number2 === void 0 ? void 0 : Number(number2);
};
var NUMBERS = /* @__PURE__ */ new Map([
  ["pull_request", numberOfPullRequest],
  ["pull_request_target", numberOfPullRequest],
  ["pull_request_review", numberOfPullRequest],
  ["merge_group", numberInQueue]
]);
function targetOf(env, trigger) {
  const [owner = "", repo = ""] = variable(env, "GITHUB_REPOSITORY")?.split("/") ?? [];
  const number2 = NUMBERS.get(trigger.name)?.(trigger);
  if (number2 === void 0 || repo === "") return void 0;
  return { owner, repo, number: number2, queued: trigger.name === "merge_group" };
}

// src/github/prepare.ts
async function prepare(env) {
  const inputs = readInputs(env);
  maskSecret(inputs.token ?? "");
  const trigger = await readTrigger(env);
  const { baseName, headName, ...refs } = comparisonOf(trigger, inputs);
  const reportDir = await openReportDir(env, inputs.reportDir);
  info(`${trigger.name}: ${refs.base} \u2192 ${refs.head}`);
  const dir = variable(env, "GITHUB_WORKSPACE") ?? process.cwd();
  const { failOn, only, settings: settingsPath } = inputs;
  return {
    env,
    inputs,
    reportDir,
    target: targetOf(env, trigger),
    names: { baseName, headName },
    request: {
      dir,
      origin: originOf(env, inputs),
      ...refs,
      failOn,
      only,
      settingsPath,
      advisories: advisoriesOf(env, inputs)
    }
  };
}
var advisoriesOf = (env, { advisories: choice, token }) => ({
  choice,
  usual: "github",
  github: { api: variable(env, "GITHUB_API_URL"), token }
});

// src/action.ts
async function runAction(engine) {
  try {
    const prepared = await prepare(process.env);
    const request = {
      ...prepared.request,
      claims,
      approvals: (question) => readApprovals(prepared, question)
    };
    const report = await reviewApart(request, { entry: engine });
    await deliver(report, { ...prepared, reporters });
    if (report.verdict.conclusion === "block") setFailed(report.verdict.because);
  } catch (error) {
    setFailed(explain(error));
  }
}

// src/main.ts
await runAction(fileURLToPath(new URL("engine.js", import.meta.url)));
