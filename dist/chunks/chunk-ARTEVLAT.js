import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CHILD,
  Garbled,
  RELEASES,
  checkFolder,
  checked,
  classify,
  encode,
  failed,
  framesOf,
  gitHubAddress,
  gitHubHeaders,
  names,
  osvAddress,
  range,
  read,
  request,
  search,
  spoken,
  unreadableOf
} from "./chunk-LAPJ73R2.js";
import {
  Failure
} from "./chunk-RGDO6GC5.js";
import {
  VERSION
} from "./chunk-R7EKBW2K.js";
import {
  array,
  boolean,
  exactOptional,
  literal,
  looseObject,
  minValue,
  number,
  picklist,
  pipe,
  safeInteger,
  strictObject,
  string
} from "./chunk-GWPLAE3C.js";
import {
  unreadableRule
} from "./chunk-RJV7PKQA.js";
import {
  linesWith
} from "./chunk-AGHR5QJ7.js";
import {
  CLASSES,
  DOMAINS,
  PLANES,
  RISKS
} from "./chunk-ZUBX7SIF.js";
import {
  presentable,
  visible
} from "./chunk-TRV2GERW.js";
import {
  Unreadable,
  UserError
} from "./chunk-TGDLJCRC.js";

// src/claims.ts
async function claims() {
  const { domains } = await import("./domains-MZFEJQDB.js");
  const all = await Promise.all(domains.map(({ loadClaims }) => loadClaims()));
  return (path) => all.some((one) => one(path));
}

// src/sandbox/host.ts
import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/advisories/gate.ts
function admitted({ url, body }, { github = {}, osv }) {
  if (url.startsWith(gitHubAddress(github.api))) return { url, headers: gitHubHeaders(github.token) };
  if (url.startsWith(osvAddress(osv))) return { url, ...body === void 0 ? {} : { body } };
  return void 0;
}

// src/sandbox/answers.ts
async function answerTo(question, body, outside, request2) {
  const { id } = question;
  try {
    const text2 = await textFor(question, body, outside, request2);
    return text2 === void 0 ? encode({ say: "nothing", id }) : bytesOf({ say: "answer", id }, text2);
  } catch (error) {
    if (error instanceof Unreadable) return bytesOf({ say: "unreadable", id, line: error.line }, error.message);
    if (error instanceof Failure) return bytesOf({ say: "refused", id, kind: error.kind }, error.detail);
    throw error;
  }
}
var bytesOf = (...[head, body]) => encode(head, body);
async function textFor(question, body, outside, request2) {
  switch (question.say) {
    case "open": {
      const { range: range2, files } = await outside.open();
      return JSON.stringify({ range: range2, files });
    }
    case "settings":
      return outside.settingsFile();
    case "read":
      return (await treeOf(question.side, outside)).read(body);
    case "list":
      return (await (await treeOf(question.side, outside)).list(body)).join("\0");
    case "grep": {
      const { paths, word } = read(search, body);
      return JSON.stringify(await linesWith(await treeOf(question.side, outside), paths, word));
    }
    case "releases":
      return JSON.stringify((await (await outside.open()).releases()).length);
    case "approvals":
      return JSON.stringify(await outside.approvals(read(names, body)));
    case "ask":
      return ask(body, outside, request2);
    default:
      return question;
  }
}
async function treeOf(side, outside) {
  const opened = await outside.open();
  if (side !== "release" && side !== "other release") return opened[side];
  const tree = (await opened.releases())[RELEASES.indexOf(side)];
  if (tree === void 0) throw new Garbled("a release that there is not");
  return tree;
}
async function ask(body, outside, { advisories }) {
  const question = admitted(read(request, body), advisories);
  if (question === void 0) throw new Garbled("a question to somebody who is no advisory database");
  const { body: answer, headers } = await outside.ask(question);
  return JSON.stringify({ body: answer, link: headers.get("link") });
}

// src/sandbox/bounds.ts
var LIMITS = { time: 5 * 6e4, memory: 2048 };
var CHUNKS = "chunks";
var PERMISSION = ["--permission", "--experimental-permission"];
var permissionFlag = (known = process.allowedNodeEnvironmentFlags) => PERMISSION.find((flag) => known.has(flag));
var AMBIGUOUS = /[,*]/;
var isConfinable = (files, permission) => permission !== void 0 && !files.some((file) => AMBIGUOUS.test(file));
var optionsOf = (files, { memory }, permission) => [
  ...isConfinable(files, permission) ? [permission, ...files.map((file) => `--allow-fs-read=${file}`)] : [],
  "--disallow-code-generation-from-strings",
  "--disable-proto=delete",
  `--max-old-space-size=${memory}`,
  `--max-semi-space-size=${YOUNG}`,
  "--no-warnings"
];
var YOUNG = 64;
var UNCONFINED = "This runtime has no permission model that holds here: time and memory of the review were bounded, its access to files and processes was not.";

// src/sandbox/process.ts
import { spawn } from "node:child_process";
import { parse } from "node:path";
var LONGEST_COMPLAINT = 2e3;
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function startChild(entry, files, limits, permission) {
  const bond = bondWithParent();
  const child = spawn(process.execPath, [...optionsOf(files, limits, permission), entry, CHILD], {
    cwd: parse(process.execPath).root,
    env: environment(),
    stdio: "pipe",
    windowsHide: true
  });
  let late = false;
  let complaint = "";
  const kill = () => void child.kill("SIGKILL");
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, limits.time);
  child.stderr.on("data", (chunk) => complaint = `${complaint}${chunk.toString()}`.slice(-LONGEST_COMPLAINT));
  child.stdin.on("error", () => void 0);
  const gone = new Promise((resolve2) => {
    child.on("exit", () => resolve2());
    child.on("error", () => resolve2());
  });
  bond.tie(kill, gone);
  const ended = new Promise((resolve2, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve2({ code, signal, late, complaint }));
  }).finally(() => {
    clearTimeout(timer);
    bond.release();
  });
  ended.catch(() => void 0);
  return { stdin: child.stdin, stdout: child.stdout, kill, gone, ended };
}
function environment() {
  const root = process.env["SystemRoot"];
  return root === void 0 ? {} : { SystemRoot: root };
}
function bondWithParent() {
  let end;
  let gone = Promise.resolve();
  const onSignal = (signal) => {
    end?.();
    release();
    void gone.then(() => process.kill(process.pid, signal));
  };
  const onExit = () => end?.();
  const release = () => {
    process.off("exit", onExit);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on("exit", onExit);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    tie(kill, whenGone) {
      end = kill;
      gone = whenGone;
    },
    release
  };
}

// src/sandbox/report-schema.ts
var text = string();
var texts = array(text);
var domain = picklist(DOMAINS);
var count = pipe(number(), minValue(0));
var line = pipe(number(), safeInteger());
var location = strictObject({
  path: text,
  line,
  endLine: exactOptional(line)
});
var place = {
  before: exactOptional(location),
  after: exactOptional(location)
};
var change = looseObject({
  kind: text,
  subject: text,
  ...place,
  key: exactOptional(text),
  group: exactOptional(text),
  secret: exactOptional(boolean())
});
var waiver = strictObject({
  id: text,
  reason: text,
  expires: text,
  isNew: exactOptional(literal(true))
});
var excerpt = strictObject({ removed: texts, added: texts });
var approval = strictObject({
  count,
  from: texts,
  by: texts,
  met: boolean()
});
var finding = strictObject({
  id: text,
  rule: text,
  outcome: text,
  domain,
  class: picklist(CLASSES),
  risk: picklist(RISKS),
  subject: text,
  title: text,
  message: text,
  why: text,
  fix: text,
  suggestion: exactOptional(text),
  breaks: array(picklist(PLANES)),
  equivalents: texts,
  ...place,
  also: array(strictObject(place)),
  change,
  waiver: exactOptional(waiver),
  unwaivable: exactOptional(literal(true)),
  side: exactOptional(literal("base")),
  excerpt: exactOptional(excerpt),
  approval: exactOptional(approval),
  decision: exactOptional(picklist(["pass", "comment", "block"])),
  blocks: exactOptional(literal(true))
});
var fact = strictObject({ domain, change, follows: exactOptional(literal(true)) });
var verdict = strictObject({
  conclusion: picklist(["pass", "comment", "block"]),
  because: text,
  findings: array(finding),
  notes: texts
});
var reportSchema = strictObject({
  tool: strictObject({ name: text, version: text }),
  range,
  verdict,
  facts: array(fact),
  unreadable: array(
    strictObject({ path: text, side: picklist(["base", "head"]), reason: text })
  ),
  stats: strictObject({
    filesChanged: count,
    filesReviewed: count,
    durationMs: count
  })
});

// src/sandbox/stopped.ts
function reasonOf(ending, { time, memory }) {
  if (ending === void 0) return "its process said what cannot be understood";
  const { code, signal, late, complaint } = ending;
  if (late) return `it took longer than ${durationText(time)}`;
  if (/heap out of memory|heap limit/i.test(complaint)) return `it needed more than ${memory} MB of memory`;
  if (signal === "SIGKILL") return "the system ended its process, most often for want of memory";
  return signal === null ? `its process ended with status ${code}` : `its process ended by ${signal}`;
}
function durationText(milliseconds) {
  const minutes = milliseconds / 6e4;
  return minutes >= 1 ? `${Math.round(minutes)} minutes` : `${milliseconds / 1e3} s`;
}
function stoppedReport(reason, place2, { range: range2, files }) {
  const domain2 = place2?.domain ?? "config";
  const facts = [{ domain: domain2, change: factOf(reason, place2) }];
  const rule = unreadableRule(domain2, []);
  const analyzer = { domain: domain2, rules: [rule], claims: () => false, analyze: async () => [] };
  return {
    tool: { name: "breakwater", version: VERSION },
    range: range2,
    verdict: {
      conclusion: "block",
      because: `The review did not finish: ${presentable(reason)}.`,
      findings: classify(facts, [analyzer]).map((finding2) => ({ ...finding2, blocks: true })),
      notes: []
    },
    facts,
    unreadable: unreadableOf(facts),
    stats: { filesChanged: files.length, filesReviewed: 0, durationMs: 0 }
  };
}
function factOf(reason, place2) {
  const fact2 = { kind: "file-unreadable", reason, bothSides: false, stopped: true };
  if (place2 === void 0) return { ...fact2, subject: "nothing", side: "head" };
  const { path, side } = place2;
  const where = { path, line: 1 };
  return side === "head" ? { ...fact2, subject: path, side, after: where } : { ...fact2, subject: path, side: "base", before: where };
}

// src/sandbox/host.ts
var LARGEST_REPORT = 256 * 1024 * 1024;
var LARGEST_QUESTION = 1024 * 1024;
var MOST_AT_ONCE = 64;
async function reviewApart(request2, { entry, limits = LIMITS, known }) {
  const started = performance.now();
  const own = ownFile(entry);
  const files = [own, join(dirname(own), CHUNKS), ...await folderOf(request2)];
  const permission = permissionFlag(known);
  const child = startChild(own, files, limits, permission);
  const { openOutside } = await import("./outside-QMVUVEYX.js");
  const outside = openOutside(request2);
  try {
    const report = await reportOf(child, outside, request2, limits);
    const notes = [...(await outside.open()).notes, ...isConfinable(files, permission) ? [] : [UNCONFINED]];
    return {
      ...report,
      verdict: { ...report.verdict, notes: [...report.verdict.notes, ...notes] },
      stats: { ...report.stats, durationMs: Math.round(performance.now() - started) }
    };
  } finally {
    child.kill();
    await outside.close();
  }
}
function ownFile(entry) {
  try {
    return realpathSync(entry);
  } catch (cause) {
    throw new UserError(
      `this installation is not complete: \`${visible(entry)}\` is missing`,
      "Install Breakwater again, or keep the files of its `dist` together.",
      { cause }
    );
  }
}
async function folderOf({ advisories: { choice } }) {
  if (typeof choice !== "object") return [];
  await checkFolder(choice.folder);
  return [resolve(choice.folder)];
}
async function reportOf(child, outside, request2, limits) {
  const talk = new Talk(child, outside, request2);
  try {
    const report = await talk.report();
    if (report !== void 0) return report;
    const reason = reasonOf(await child.ended, limits);
    return stoppedReport(reason, talk.place, await outside.open());
  } catch (error) {
    if (!(error instanceof Garbled)) throw error;
    return stoppedReport(reasonOf(void 0, limits), talk.place, await outside.open());
  }
}
var Talk = class {
  /** What the child works on, as far as it says. */
  place;
  #child;
  #outside;
  #request;
  #places = /* @__PURE__ */ new Map();
  #pending = /* @__PURE__ */ new Set();
  #drained;
  /** The first answer that could not be given. */
  #fault;
  constructor(child, outside, request2) {
    this.#child = child;
    this.#outside = outside;
    this.#request = request2;
  }
  /** Answers until the child has its report; undefined where it ends without one. */
  async report() {
    this.#child.stdin.write(encode({ say: "begin" }, JSON.stringify(choicesOf(this.#request))));
    for await (const { head: words, body } of framesOf(this.#child.stdout, LARGEST_REPORT)) {
      const head = checked(spoken, words);
      if (head.say === "done") return read(reportSchema, body);
      if (body.length > LARGEST_QUESTION) throw new Garbled("a question of such length");
      if (head.say === "failed") throw errorOf(read(failed, body));
      if (head.say === "at") this.#at(head.id);
      else await this.#take(head, body);
    }
    if (this.#fault !== void 0) throw this.#fault.error;
    return void 0;
  }
  #at(id) {
    this.place = this.#places.get(id) ?? this.place;
    this.#places.delete(id);
  }
  /** Begins to answer; waits where enough is being answered already. */
  async #take(question, body) {
    if (question.say === "read")
      this.#places.set(question.id, { path: body, side: question.side, domain: question.domain });
    const pending = this.#answer(question, body).catch((error) => {
      this.#fault ??= { error };
      this.#child.kill();
    });
    this.#pending.add(pending);
    void pending.then(() => this.#pending.delete(pending));
    if (this.#pending.size >= MOST_AT_ONCE) await Promise.race([...this.#pending, this.#child.gone]);
  }
  async #answer(question, body) {
    const bytes = await answerTo(question, body, this.#outside, this.#request);
    await this.#send(bytes);
  }
  /** Resolves when the child has taken so much that it may have more. */
  async #send(bytes) {
    const { stdin } = this.#child;
    if (stdin.write(bytes)) return;
    this.#drained ??= new Promise((drained) => stdin.once("drain", drained)).then(() => {
      this.#drained = void 0;
    });
    await this.#drained;
  }
};
function choicesOf({ failOn, only, settingsFile, settingsPath, advisories }) {
  const { choice, usual, github, osv } = advisories;
  return {
    failOn,
    only,
    settingsFile,
    settingsPath,
    advisories: {
      choice: typeof choice === "object" ? { folder: resolve(choice.folder) } : choice,
      ...usual === void 0 ? {} : { usual },
      ...github === void 0 ? {} : { github: { api: github.api } },
      osv
    }
  };
}
function errorOf({ message, hint, trace }) {
  const cause = new Error(message);
  cause.stack = trace.split("\n").map(visible).join("\n");
  return hint === void 0 ? cause : new UserError(message, hint, { cause });
}

export {
  claims,
  reviewApart
};
