import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isAmong,
  matchesChange
} from "./chunks/chunk-4PTPIWQZ.js";
import {
  domains,
  loadAnalyzers
} from "./chunks/chunk-QHDDQ2Z5.js";
import {
  LIMITS,
  openClient
} from "./chunks/chunk-QVSPMXHN.js";
import {
  applyWaivers,
  changedLines,
  markNew,
  parseSettings,
  parseWaivers
} from "./chunks/chunk-JYBXIVBJ.js";
import {
  DEFAULT_SETTINGS
} from "./chunks/chunk-UTFATTF2.js";
import {
  SETTINGS_PATH,
  WAIVERS_PATH
} from "./chunks/chunk-FQU43QHX.js";
import {
  RELEASES,
  analyze,
  approvalAnswer,
  checkFolder,
  checked,
  choices,
  classify,
  count,
  encode,
  found,
  framesOf,
  heard,
  isChild,
  isClaimed,
  openDirectory,
  openGitHub,
  openOsv,
  read,
  reply,
  repository,
  unreadableOf
} from "./chunks/chunk-LAPJ73R2.js";
import {
  SEVERITIES,
  leastScore,
  packageId
} from "./chunks/chunk-QBBHR7TY.js";
import {
  Failure
} from "./chunks/chunk-RGDO6GC5.js";
import {
  VERSION
} from "./chunks/chunk-R7EKBW2K.js";
import "./chunks/chunk-GWPLAE3C.js";
import {
  isSecretKey,
  maskSecrets
} from "./chunks/chunk-OZ5GDAYR.js";
import "./chunks/chunk-2OVJRVKG.js";
import "./chunks/chunk-JJ22DMJZ.js";
import {
  gather
} from "./chunks/chunk-BICNWQS5.js";
import {
  compareRisk,
  shiftRisk
} from "./chunks/chunk-ZUBX7SIF.js";
import {
  presentable
} from "./chunks/chunk-TRV2GERW.js";
import {
  Unreadable,
  UserError
} from "./chunks/chunk-TGDLJCRC.js";
import "./chunks/chunk-5HJ3J6EK.js";

// src/advisories/notes.ts
var MOST_NAMED = 3;
function notAsked(choice, { packages, unresolved }) {
  const why = {
    off: "advisories are off",
    directory: "`advisories.source` is `directory` and no folder is given with `--advisories DIR`"
  };
  return notLookedUp([...nameOfEach(packages), ...unresolved], why[choice]);
}
function failed(source, missing, failure) {
  if (missing.length === 0)
    return failure === void 0 ? [] : [`Details of some advisories are missing: ${source} was asked, but ${failure.message}.`];
  const why = failure === void 0 ? "it does not take such names" : failure.message;
  return notLookedUp(nameOfEach(missing), `${source} was asked, but ${why}`);
}
var tooMany = (left) => notLookedUp(nameOfEach(left), "too many packages change at once");
var unresolvedNote = (names) => notLookedUp(names, "nothing tells the one version that is installed");
var notLookedUp = (names, why) => names.length === 0 ? [] : [`Known vulnerabilities are not looked up for ${listed(names)}: ${why}.`];
var nameOfEach = (packages) => packages.map(({ name }) => name);
function listed(all) {
  const names = [...new Set(all)];
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${presentable(name)}\``);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more ${more === 1 ? "package" : "packages"}` : ""}`;
}

// src/advisories/look-up.ts
var MOST_PACKAGES = 5e3;
async function prepareLookUp(options, connect = () => openClient(options.limits)) {
  if (typeof options.choice === "object") await checkFolder(options.choice.folder);
  return async (question, { advisories }) => {
    const choice = options.choice ?? advisories.source ?? options.usual ?? "off";
    if (choice === "off" || choice === "directory") return { known: /* @__PURE__ */ new Map(), notes: notAsked(choice, question) };
    const { packages, unresolved } = question;
    const notes = unresolvedNote(unresolved);
    if (packages.length === 0) return { known: /* @__PURE__ */ new Map(), notes };
    const asked = packages.slice(0, MOST_PACKAGES);
    const source = openSource(choice, options, connect);
    const { known, failure, notes: remarks = [] } = await source.lookUp(asked);
    const missing = asked.filter((one) => !known.has(packageId(one)));
    return {
      known,
      notes: [
        ...failed(source.name, missing, failure),
        ...tooMany(packages.slice(MOST_PACKAGES)),
        ...remarks,
        ...notes
      ]
    };
  };
}
function openSource(choice, { github = {}, osv, limits = LIMITS }, connect) {
  if (choice === "github") return openGitHub(connect(), github);
  if (choice === "osv") return openOsv(connect(), osv);
  return openDirectory(choice.folder, limits.budget);
}

// src/ports.ts
async function portsOf(outside, choices2, rules) {
  const lookUp = await prepareLookUp(choices2.advisories, () => outside);
  const opening = outside.open();
  return {
    read: () => opening,
    policy: async () => policyOf(outside, await opening, choices2, rules),
    lookUp,
    tool: { name: "breakwater", version: VERSION },
    clock: () => performance.now()
  };
}
async function policyOf(outside, repository2, choices2, rules) {
  const { failOn, only } = choices2;
  const written = await settingsOf(outside, repository2.policy, choices2, rules);
  const settings = { ...written, ...failOn ? { failOn } : {}, ...only ? { only } : {} };
  return {
    settings,
    ...await waiversOf(settings.waivers.from, repository2),
    ...await approvalsOf(outside, settings),
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  };
}
async function approvalsOf(outside, settings) {
  const entries = [...settings.dependencies.policy, ...settings.approvals];
  const names = [...new Set(entries.flatMap((entry) => entry.approvals?.from ?? []))];
  return names.length === 0 ? { approvals: [], notes: [] } : outside.approvals(names);
}
async function settingsOf(outside, base, { settingsFile, settingsPath }, rules) {
  const path = settingsFile ?? settingsPath ?? SETTINGS_PATH;
  const text = settingsFile === void 0 ? await readOwn(base, path) : await outside.settingsFile();
  if (text !== void 0) return parseSettings(text, path, rules);
  if (settingsPath === void 0) return DEFAULT_SETTINGS;
  throw new UserError(`the base has no settings file ${presentable(path)}`, "Merge it first, or leave it out.");
}
async function waiversOf(from, { policy: base, head }) {
  if (from === "head") {
    const [now, known2] = await Promise.all([readWaivers(head), readWaivers(base).catch(noneIfBroken)]);
    return { waivers: markNew(now, known2) };
  }
  const [next, known] = await Promise.all([readWaivers(head).catch(noneIfBroken), readWaivers(base)]);
  return { waivers: known, upcoming: markNew(next, known).filter(({ isNew }) => isNew) };
}
function noneIfBroken(error) {
  if (error instanceof UserError) return [];
  throw error;
}
async function readWaivers(tree) {
  const text = await readOwn(tree, WAIVERS_PATH);
  return text === void 0 ? [] : parseWaivers(text, WAIVERS_PATH);
}
async function readOwn(tree, path) {
  try {
    return await tree.read(path);
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    throw new UserError(`cannot read ${presentable(path)}: ${cause.message}`, "Mend or remove the file.", { cause });
  }
}

// src/enrich.ts
async function enrich(facts, analyzers, knowledge) {
  const added = await Promise.all(analyzers.map((analyzer) => addedBy(analyzer, facts, knowledge)));
  const more = added.flatMap(
    ({ domain, changes }) => changes.map((change) => ({ domain, change, follows: true }))
  );
  return { facts: [...facts, ...more], notes: added.flatMap(({ notes }) => notes) };
}
async function addedBy(analyzer, facts, knowledge) {
  const { domain } = analyzer;
  const changes = facts.filter((fact) => fact.domain === domain).map(({ change }) => change);
  const enrichment = await analyzer.enrich?.(changes, knowledge) ?? { changes: [], notes: [] };
  return { domain, ...enrichment };
}

// src/policy/approvals.ts
function applyEntries(finding, { settings, approvals }) {
  const byBump = finding.domain === "dependencies" ? settings.dependencies.policy : [];
  const entries = [...byBump.filter((entry2) => !isTooEasy(entry2, finding)), ...settings.approvals];
  const entry = entries.find(({ match }) => matches(finding, match));
  if (entry === void 0) return finding;
  return { ...finding, ...decisionOf(entry), ...approvalOf(entry, approvals) };
}
var GRAVE = /* @__PURE__ */ new Set(["data-loss", "supply-chain", "upgrade-path", "vulnerability"]);
var isTooEasy = ({ decide: decide2, match }, finding) => (decide2 === "pass" || decide2 === "comment") && GRAVE.has(finding.class) && match.rule === void 0 && match.class === void 0 && match.risk === void 0;
var decisionOf = ({ decide: decide2 }) => decide2 === void 0 ? {} : { decision: decide2 };
function approvalOf({ approvals: wanted }, given) {
  if (wanted === void 0) return {};
  const by = given.filter((approval) => approval.as.some((name) => wanted.from.includes(name))).map((approval) => approval.user);
  return { approval: { count: wanted.count, from: wanted.from, by, met: by.length >= wanted.count } };
}
var matches = ({ change, ...finding }, match) => matchesChange(change, match) && isAmong(finding.domain, match.domain) && isAmong(finding.rule, match.rule) && isAmong(finding.class, match.class) && isAmong(finding.risk, match.risk);

// src/policy/vulnerabilities.ts
var MALWARE = 10;
function blocksByScore(finding, { advisories: { failOn } }) {
  if (finding.change.kind !== "vulnerability-introduced") return void 0;
  const score = scoreOf(finding);
  if (score === void 0) return false;
  return failOn === void 0 ? void 0 : score >= failOn;
}
function scoreOf({ change }) {
  if (Reflect.get(change, "malware") === true) return MALWARE;
  const score = Reflect.get(change, "score");
  return typeof score === "number" ? score : leastScore(severityOf(Reflect.get(change, "severity")));
}
var severityOf = (word) => SEVERITIES.find((severity) => severity === word) ?? "unknown";

// src/policy/decide.ts
function decide(found2, policy) {
  const { settings } = policy;
  const judged = found2.filter((finding) => !isOff(finding, settings)).map((finding) => reassess(finding, settings));
  const { findings: weighed, notes: faults } = applyWaivers(
    judged.map((finding) => applyEntries(finding, policy)),
    policy
  );
  const findings = weighed.map(
    (finding) => blocks(finding, settings) ? { ...finding, blocks: true } : finding
  );
  const blocking = findings.filter((finding) => finding.blocks);
  const isWaiting = blocking.some(({ approval }) => approval !== void 0);
  const notes = isWaiting ? [...faults, ...policy.notes ?? []] : faults;
  const visible = findings.filter((finding) => finding.waiver === void 0 && finding.risk !== "info");
  if (blocking.length > 0) return { conclusion: "block", because: becauseBlocked(blocking), findings, notes };
  if (visible.length > 0)
    return { conclusion: "comment", because: becauseCommented(visible, settings), findings, notes };
  return { conclusion: "pass", because: "Nothing here is known to break.", findings, notes };
}
var settingsFor = ({ rule, class: ofClass, domain }, { rules }) => [rule, `class:${ofClass}`, `domain:${domain}`].flatMap((name) => rules.get(name) ?? []);
var isOff = (finding, settings) => settingsFor(finding, settings)[0]?.off === true;
function reassess(finding, settings) {
  const own = settingsFor(finding, settings).find(({ risk }) => risk !== void 0)?.risk ?? finding.risk;
  const path = pathOf(finding);
  const steps = settings.paths.risk.filter(({ matches: matches2 }) => matches2(path)).reduce((sum, entry) => sum + entry.steps, 0);
  return { ...finding, risk: shiftRisk(own, steps) };
}
var pathOf = ({ after, before }) => (after ?? before)?.path ?? "";
function blocks(finding, settings) {
  if (finding.waiver !== void 0) return false;
  if (finding.approval !== void 0) return !finding.approval.met;
  if (finding.decision !== void 0) return finding.decision === "block";
  const byScore = blocksByScore(finding, settings);
  if (byScore !== void 0) return byScore;
  return reaches(finding.risk, failOnFor(finding, settings));
}
function failOnFor(finding, settings) {
  const own = settings.rules.get(finding.rule)?.failOn;
  const ofFile = settings.paths.failOn.find(({ matches: matches2 }) => matches2(pathOf(finding)))?.failOn;
  const wider = settingsFor(finding, settings).find(({ failOn }) => failOn !== void 0)?.failOn;
  return own ?? ofFile ?? wider ?? settings.failOn;
}
var reaches = (risk, failOn) => failOn !== "never" && compareRisk(risk, failOn) >= 0;
function becauseBlocked(blocking) {
  const unread = blocking.filter((finding) => finding.class === "unreadable").length;
  const awaited = blocking.filter((finding) => finding.approval !== void 0).length;
  const parts = [
    `${count2(blocking.length, "change blocks", "changes block")} this merge`,
    ...unread > 0 ? [`${count2(unread, "file", "files")} could not be compared`] : [],
    ...awaited > 0 ? [`${count2(awaited, "change waits", "changes wait")} for approval`] : []
  ];
  return `${parts.join("; ")}.`;
}
function becauseCommented(visible, { failOn }) {
  const look = `${count2(visible.length, "change is", "changes are")} worth a look`;
  if (failOn === "never") return `${look}, none may block.`;
  return visible.some(({ risk }) => reaches(risk, failOn)) ? `${look}, none blocks.` : `${look}, none is ${failOn} or worse.`;
}
var count2 = (n, one, many) => `${n} ${n === 1 ? one : many}`;

// src/core/mask-lines.ts
var MASK = "\u2022\u2022\u2022";
var BEGIN = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/;
var END = /-----END /;
var KEY = /^(\s*(?:-\s+)?)["']?([\w.\-/]+)["']?\s*:(?:\s+(\S.*))?$/;
var OPENS = /:|-----BEGIN/;
var BLOCK = /^(?:[&!]\S+\s+)*[|>][-+\d]{0,2}(?:\s+#.*)?$/;
var NAMED = /^\s*-?\s*name:\s*["']?([\w.\-/]+)["']?\s*$/;
var SECRET_OBJECT = /^kind:\s*["']?Secret["']?\s*(?:#.*)?$/;
function lineMasker(lines) {
  let hiddenLines;
  return (number) => {
    hiddenLines ??= linesToHide(lines);
    const line = lines[number - 1] ?? "";
    return hiddenLines.has(number - 1) ? hidden(line) : maskSecrets(line);
  };
}
function linesToHide(lines) {
  const found2 = linesOfSecrets(lines);
  const below = new Below();
  for (const [i, line] of lines.entries()) if (below.concerns(line) && below.holds(line)) found2.add(i);
  return found2;
}
function hidden(line) {
  const [, indent = "", name = "", value] = KEY.exec(line) ?? [];
  if (line.trim() === "") return line;
  if (name === "") return `${/^\s*/.exec(line)?.[0] ?? ""}${MASK}`;
  return value === void 0 ? line : `${indent}${name}: ${MASK}`;
}
var Below = class {
  /** The indentation of the key whose text is secret. */
  #indent;
  /** Whether that key's value may as well be a map, which is no secret. */
  #mayBeMap = false;
  #inKey = false;
  /** The line above names a secret: `- name: API_TOKEN`. */
  #isNamed = false;
  /** False where the line neither begins a secret nor stands where one goes on: it need not be looked at. */
  concerns(line) {
    return this.#indent !== void 0 || this.#inKey || this.#isNamed || OPENS.test(line);
  }
  holds(line) {
    const isInKey = this.#inKey;
    this.#inKey = isInKey && !END.test(line) || BEGIN.test(line) && !END.test(line);
    const isBelow = this.#isBelow(line);
    const isValue = this.#isNamed && /^\s*value:/.test(line);
    if (!isBelow) this.#open(line, isValue);
    this.#isNamed = isNamedSecret(NAMED.exec(line)?.[1]);
    return isInKey || isBelow || isValue;
  }
  #isBelow(line) {
    if (this.#indent === void 0) return false;
    const isOutside = line.trim() !== "" && indentOf(line) <= this.#indent;
    const isMap = this.#mayBeMap && KEY.test(line);
    if (isOutside || isMap) this.#indent = void 0;
    return this.#indent !== void 0;
  }
  #open(line, isValue) {
    const [, , name, value] = KEY.exec(line) ?? [];
    if (!isValue && !isNamedSecret(name)) return;
    this.#mayBeMap = value === void 0;
    if (this.#mayBeMap || BLOCK.test(value ?? "")) this.#indent = indentOf(line);
  }
};
var isNamedSecret = (name) => name !== void 0 && isSecretKey(name);
var indentOf = (line) => /^\s*/.exec(line)?.[0].length ?? 0;
function linesOfSecrets(lines) {
  const found2 = /* @__PURE__ */ new Set();
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]?.startsWith("---")) continue;
    const document = lines.slice(start, i);
    const holders = document.some((line) => SECRET_OBJECT.test(line)) ? DATA : GENERATOR;
    for (const line of linesBelow(document, holders)) found2.add(start + line);
    start = i + 1;
  }
  return found2;
}
var DATA = /^(?:data|stringData):/;
var GENERATOR = /^secretGenerator:/;
function linesBelow(document, holders) {
  let isData = false;
  return document.flatMap((line, i) => {
    if (/^[^\s#]/.test(line)) {
      isData = holders.test(line) || isData && line.startsWith("-");
      return isData && /:\s*\S/.test(line) ? [i] : [];
    }
    return isData ? [i] : [];
  });
}

// src/quote.ts
var MOST_LINES = 6;
async function quote(findings, base, head) {
  const [old, now] = [lineReader(base), lineReader(head)];
  const excerpts = /* @__PURE__ */ new Map();
  await Promise.all(
    byFiles(findings.filter(isQuotable)).map(async (group) => {
      const [{ before, after } = { before: void 0, after: void 0 }] = group.map(pathsOf);
      const changes = changesOf(await old(before), await now(after));
      for (const finding of group) {
        const excerpt = excerptOf(finding, changes);
        if (excerpt !== void 0) excerpts.set(finding, excerpt);
      }
    })
  );
  return findings.map((finding) => {
    const excerpt = excerpts.get(finding);
    return excerpt === void 0 ? finding : { ...finding, excerpt };
  });
}
var isQuotable = ({ change }) => change.secret !== true && change.kind !== "file-unreadable";
var pathsOf = ({ before, after }) => ({ before: (before ?? after)?.path, after: (after ?? before)?.path });
var byFiles = (findings) => [
  ...gather(findings, (finding) => JSON.stringify(pathsOf(finding))).values()
];
function changesOf(before, after) {
  const { removed, added } = changedLines(before, after);
  return {
    removed: { isChanged: (line) => removed[line - 1] === 1, masked: lineMasker(before) },
    added: { isChanged: (line) => added[line - 1] === 1, masked: lineMasker(after) }
  };
}
function excerptOf({ before, after }, changes) {
  const excerpt = { removed: within(changes.removed, before), added: within(changes.added, after) };
  return excerpt.removed.length + excerpt.added.length === 0 ? void 0 : excerpt;
}
function within({ isChanged, masked }, place) {
  if (place === void 0) return [];
  const { line, endLine = line } = place;
  const lines = [];
  for (let number = line; number <= endLine && lines.length < MOST_LINES; number++)
    if (isChanged(number)) lines.push(masked(number));
  return lines;
}
var lineReader = (tree) => async (path) => path === void 0 ? [] : tree.read(path).then(split, () => []);
function split(text) {
  if (text === void 0) return [];
  return text.includes("\r") ? text.split(/\r?\n/) : text.split("\n");
}

// src/review.ts
async function review(analyzers, ports) {
  const started = ports.clock();
  const source = await ports.read();
  const policy = await ports.policy(source);
  const { settings, today } = policy;
  const analysis = await analyze(source, analyzers, settings);
  const lookUp = (question) => ports.lookUp(question, settings);
  const { facts, notes } = await enrich(analysis.facts, analyzers, { lookUp, settings, today });
  const verdict = decide(classify(facts, analyzers), policy);
  const findings = await quote(verdict.findings, source.base, source.head);
  const report = {
    tool: ports.tool,
    range: source.range,
    verdict: { ...verdict, findings, notes: [...verdict.notes, ...source.notes, ...analysis.notes, ...notes] },
    facts,
    unreadable: unreadableOf(facts),
    stats: {
      filesChanged: source.files.length,
      filesReviewed: analysis.filesReviewed,
      durationMs: Math.round(ports.clock() - started)
    }
  };
  await ports.deliver(report);
  return report;
}

// src/sandbox/line.ts
var LARGEST_ANSWER = 512 * 1024 * 1024;
var Line = class {
  /** What the parent says first. */
  begin;
  #input;
  #output;
  #waiting = /* @__PURE__ */ new Map();
  #asked = 0;
  #begin = () => void 0;
  constructor(input, output) {
    this.#input = input;
    this.#output = output;
    this.begin = new Promise((resolve) => this.#begin = resolve);
    void this.#listen();
  }
  /** Tells the parent something that needs no answer. */
  say(head, body) {
    this.#output.write(encode(head, body));
  }
  /** The text that answers a question, undefined for nothing. Throws the `Unreadable` or the `Failure` that it met. */
  ask(question, body) {
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (!this.#output.writableCorked) {
        this.#output.cork();
        queueMicrotask(() => this.#output.uncork());
      }
      this.#output.write(encode({ ...question, id }, body));
    });
  }
  /** Between two answers all that follows from the first is done, so that the parent knows what is being worked on. */
  async #listen() {
    for await (const { head, body } of framesOf(this.#input, LARGEST_ANSWER)) {
      this.#hear(checked(heard, head), body);
      await new Promise((resolve) => process.nextTick(resolve));
    }
    process.exit();
  }
  #hear(head, body) {
    if (head.say === "begin") {
      this.#begin(body);
      return;
    }
    const waiting = this.#waiting.get(head.id);
    this.#waiting.delete(head.id);
    if (head.say === "answer") {
      this.say({ say: "at", id: head.id });
      waiting?.resolve(body);
    }
    if (head.say === "nothing") waiting?.resolve(void 0);
    if (head.say === "unreadable") waiting?.reject(new Unreadable(body, head.line));
    if (head.say === "refused") waiting?.reject(new Failure(head.kind, body));
  }
};

// src/sandbox/texts.ts
var MOST_REMEMBERED = 64 * 1024 * 1024;
var Texts = class {
  #known = /* @__PURE__ */ new Map();
  #room;
  #length = 0;
  constructor(room = MOST_REMEMBERED) {
    this.#room = room;
  }
  get(path) {
    return this.#known.get(path);
  }
  add(path, text) {
    if (this.#known.has(path) || this.#length + text.length > this.#room) return;
    this.#length += text.length;
    this.#known.set(path, text);
  }
};
var remembering = (tree, texts) => ({
  ...tree,
  async read(path) {
    const text = await tree.read(path);
    if (text !== void 0) texts.add(path, text);
    return text;
  }
});
var recalling = (tree, texts) => ({
  ...tree,
  read: async (path) => texts.get(path) ?? tree.read(path)
});

// src/sandbox/child.ts
async function serveReview(domains2) {
  const line = new Line(process.stdin, process.stdout);
  const chosen = read(choices, await line.begin);
  const texts = { base: new Texts(), head: new Texts() };
  try {
    const rules = domains2.flatMap((domain) => domain.rules);
    const ports = await portsOf(outsideBy(line, texts), chosen, rules);
    const wanted = domains2.filter(({ domain }) => chosen.only?.includes(domain) ?? true);
    const analyzers = await loadNeeded(wanted, ports.read());
    const report = await review(
      analyzers.map((analyzer) => marked(analyzer, line, texts)),
      { ...ports, deliver: async () => {
      } }
    );
    line.say({ say: "done" }, JSON.stringify(report));
  } catch (error) {
    line.say({ say: "failed" }, JSON.stringify(describe(error)));
  }
}
async function loadNeeded(domains2, reading) {
  const loaded = await Promise.all(
    domains2.map(async ({ loadClaims, loadAnalyzer }) => {
      const [claims, { files }] = await Promise.all([loadClaims(), reading]);
      return files.some((file) => isClaimed(file, claims)) ? loadAnalyzer() : void 0;
    })
  );
  return loaded.filter((analyzer) => analyzer !== void 0);
}
var marked = (analyzer, line, texts) => ({
  ...analyzer,
  analyze: (input) => analyzer.analyze({
    ...input,
    base: remembering(treeBy(line, "base", analyzer.domain), texts.base),
    head: remembering(treeBy(line, "head", analyzer.domain), texts.head)
  })
});
function outsideBy(line, texts) {
  return {
    async open() {
      const opened = read(repository, await line.ask({ say: "open" }) ?? "");
      return {
        ...opened,
        notes: [],
        base: recalling(treeBy(line, "base"), texts.base),
        head: recalling(treeBy(line, "head"), texts.head),
        policy: treeBy(line, "policy"),
        releases: async () => {
          const known = read(count, await line.ask({ say: "releases" }) ?? "");
          return RELEASES.slice(0, known).map((side) => treeBy(line, side));
        }
      };
    },
    settingsFile: () => line.ask({ say: "settings" }),
    approvals: async (names) => read(approvalAnswer, await line.ask({ say: "approvals" }, JSON.stringify(names)) ?? ""),
    async ask({ url, body }) {
      const { body: answer, link } = read(reply, await line.ask({ say: "ask" }, JSON.stringify({ url, body })) ?? "");
      return { body: answer, headers: { get: (name) => name === "link" ? link : null } };
    }
  };
}
var SEARCHED_AT_ONCE = 100;
var treeBy = (line, side, domain) => ({
  read: (path) => line.ask({ say: "read", side, ...domain === void 0 ? {} : { domain } }, path),
  list: async (prefix = "") => (await line.ask({ say: "list", side }, prefix) ?? "").split("\0").filter(Boolean),
  async grep(paths, word) {
    const parts = Array.from(
      { length: Math.ceil(paths.length / SEARCHED_AT_ONCE) },
      (_, part) => paths.slice(part * SEARCHED_AT_ONCE, (part + 1) * SEARCHED_AT_ONCE)
    );
    const answers = await Promise.all(
      parts.map((some) => line.ask({ say: "grep", side }, JSON.stringify({ word, paths: some })))
    );
    return answers.flatMap((answer = "[]") => read(found, answer));
  }
});
function describe(error) {
  if (error instanceof UserError) return { message: error.message, hint: error.hint, trace: traceOf(error) };
  return { message: error instanceof Error ? error.message : String(error), trace: traceOf(error) };
}
function traceOf(error) {
  if (!(error instanceof Error)) return String(error);
  const trace = error.stack ?? error.message;
  return error.cause === void 0 ? trace : `${trace}
caused by ${traceOf(error.cause)}`;
}

// src/example.ts
var DEFAULT_PATH = {
  protobuf: "a.proto",
  config: "app.yaml",
  dependencies: "package.json"
};
var treeOf = (files) => ({
  async read(path) {
    const text = Object.hasOwn(files, path) ? files[path] : void 0;
    if (text?.includes("\0")) throw new Unreadable("it is a binary file");
    return text;
  },
  list: async (prefix = "") => Object.keys(files).filter((path) => prefix === "" || path.startsWith(`${prefix.replace(/\/$/, "")}/`)).toSorted()
});
function inputOf(before, after, path, settings = DEFAULT_SETTINGS) {
  const [old, now] = [asRecord(before, path), asRecord(after, path)];
  const files = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].toSorted().filter((name) => old[name] !== now[name]).map((name) => ({ path: name, status: statusOf(old[name], now[name]) }));
  return { files, changed: files, base: treeOf(old), head: treeOf(now), settings };
}
var asRecord = (files, path) => typeof files === "string" ? { [path]: files } : files;
function statusOf(before, after) {
  if (before === void 0) return "added";
  return after === void 0 ? "deleted" : "modified";
}
async function factsOf(analyzer, input, advisories = {}) {
  const files = input.files.filter((file) => analyzer.claims(file.path));
  const facts = (await analyzer.analyze({ ...input, files })).map((change) => ({ domain: analyzer.domain, change }));
  const knowledge = { lookUp: answering(advisories), settings: input.settings, today: EXAMPLE_DAY };
  return (await enrich(facts, [analyzer], knowledge)).facts;
}
var EXAMPLE_DAY = "2026-01-01";
var answering = (advisories) => async ({ packages }) => ({
  known: new Map(packages.map((one) => [packageId(one), advisories[`${one.name}@${one.version}`] ?? []])),
  notes: []
});
async function runExample(analyzer, rule, example) {
  const settings = { ...DEFAULT_SETTINGS, ...example.settings };
  const input = inputOf(example.before, example.after, example.path ?? DEFAULT_PATH[analyzer.domain], settings);
  const facts = await factsOf(analyzer, input, example.advisories);
  const findings = classify(facts, [{ ...analyzer, modifiers: [] }]);
  return findings.find((finding) => finding.rule === rule.id && finding.outcome === example.outcome);
}
async function exampleFindings(analyzer, rule) {
  const findings = /* @__PURE__ */ new Map();
  for (const outcome of Object.keys(rule.outcomes)) {
    const example = rule.examples.find((candidate) => candidate.outcome === outcome);
    const finding = example === void 0 ? void 0 : await runExample(analyzer, rule, example);
    if (finding !== void 0) findings.set(outcome, finding);
  }
  return findings;
}

// src/engine.ts
if (isChild(process.argv)) await serveReview(domains);
export {
  exampleFindings,
  loadAnalyzers
};
