import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  alsoAt,
  approvalSentence,
  cleanSentence,
  code,
  count,
  escape,
  fence,
  fold,
  inWords,
  isClean,
  placeOf,
  placeText,
  prose,
  quotable,
  refText,
  remarks,
  scope,
  shownPlace,
  table,
  titleOf,
  verdictPhrase
} from "./chunk-S7HCMQVR.js";
import {
  gather
} from "./chunk-BICNWQS5.js";
import {
  compareRisk
} from "./chunk-ZUBX7SIF.js";
import {
  shorten,
  visible
} from "./chunk-TRV2GERW.js";

// src/reporters/parts/acceptance.ts
var PLAIN = /^[\w./:@%+=,-][\w./:@%+=,#-]*$/;
var quoted = (word) => PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
var isAcceptable = ({ blocks, unwaivable, class: ofClass, outcome }) => blocks === true && unwaivable !== true && !(ofClass === "unreadable" && outcome === "stopped");
var waiveCommand = (finding) => isAcceptable(finding) ? `breakwater waive ${quoted(visible(finding.id))}` : void 0;
function acceptance({ waiver }) {
  if (waiver === void 0) return "";
  return `Accepted ${waiver.isNew ? "by this very change " : ""}until ${waiver.expires}: ${waiver.reason}`;
}

// src/reporters/parts/defuse.ts
var defuse = (text) => text.replace(/^([^\S\n]*):(?=:)/gm, String.raw`$1\u{3a}`).replaceAll("##[", String.raw`#\u{23}[`);

// src/reporters/parts/dependency-nodes.ts
var MOST_NODES = 24;
var LEAST_NODES = 3;
var MARKS = [
  ["vulnerability-fixed", "fixed"],
  ["vulnerability-introduced", "vulnerable"]
];
function dependencyNodes({ facts }, risks = /* @__PURE__ */ new Map()) {
  const changes = facts.flatMap(({ domain, change }) => domain === "dependencies" ? [change] : []);
  const marked = MARKS.flatMap(
    ([kind, mark]) => changes.filter((change) => change.kind === kind).map((change) => ({ change, mark }))
  );
  const marks = new Map(marked.map(({ change, mark }) => [nameOf(change), mark]));
  const drawn = changes.filter((change) => isDeclared(change) || isDragged(change));
  const names = new Set(drawn.map(nameOf));
  const others = marked.map(({ change }) => change).filter((change) => !names.has(nameOf(change)));
  const nodes = nodesOf([...drawn, ...others], marks, risks);
  if (nodes.length < LEAST_NODES && others.length === 0) return { nodes: [], hidden: 0 };
  return { nodes: nodes.slice(0, MOST_NODES), hidden: Math.max(0, nodes.length - MOST_NODES) };
}
var isDeclared = (change) => "section" in change && Reflect.get(change, "direct") === true && Reflect.get(change, "locked") === false;
var isDragged = (change) => "section" in change && bringersOf(change).length > 0;
function bringersOf(change) {
  const names = Reflect.get(change, "broughtBy");
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
function nodesOf(changes, marks, risks) {
  const nodes = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const name = nameOf(change);
    const key = nodeKey(change);
    const paths = nodes.get(key)?.paths ?? /* @__PURE__ */ new Set();
    const bringers = bringersOf(change);
    nodes.set(key, { name, step: stepOf(change), mark: marks.get(name), risk: risks.get(key), bringers, paths });
    paths.add((change.after ?? change.before)?.path ?? "");
  }
  return [...nodes.values()].toSorted(byDanger);
}
var MARK_ORDER = ["vulnerable", "fixed", void 0];
var byDanger = (a, b) => MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) || Number(a.bringers.length > 0) - Number(b.bringers.length > 0) || compareRisk(b.risk ?? "info", a.risk ?? "info");
var nodeKey = (change) => `${nameOf(change)} ${stepOf(change)}`;
var nameOf = (change) => textOf(change, "name") ?? change.subject;
function stepOf(change) {
  const [from, to] = [textOf(change, "from"), textOf(change, "to")];
  if (from !== void 0 && to !== void 0) return `${from} \u2192 ${to}`;
  return to ?? (from === void 0 ? "" : `${from} \u2192 none`);
}
function textOf(change, field) {
  const value = Reflect.get(change, field);
  return typeof value === "string" ? value : void 0;
}

// src/reporters/parts/dependency-graph.ts
var MOST_FILES = 3;
var LONGEST_LABEL = 60;
var STYLES = {
  vulnerable: "fill:#ffebe9,stroke:#cf222e,color:#82071e",
  fixed: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a"
};
function dependencyGraph(report) {
  const { nodes, hidden } = dependencyNodes(report);
  if (nodes.length === 0) return [];
  return [
    "flowchart LR",
    ...edgesOf(nodes),
    ...hidden > 0 ? [`  more[${label(`and ${count(hidden, "dependency", "dependencies")} more`)}]`] : [],
    ...Object.entries(STYLES).map(([name, style]) => `  classDef ${name} ${style}`)
  ];
}
function edgesOf(nodes) {
  const files = /* @__PURE__ */ new Map();
  const roots = new Map(
    nodes.flatMap(({ name, bringers }, index) => bringers.length > 0 ? [] : [[name, `d${index}`]])
  );
  const fileNode = (path) => {
    const file = files.get(path) ?? files.size;
    files.set(path, file);
    return `f${file}[${label(path)}]`;
  };
  const unchanged = /* @__PURE__ */ new Map();
  const above = ({ bringers, paths }) => {
    const hung = [...paths].slice(0, MOST_FILES);
    if (bringers.length === 0) return hung.map(fileNode);
    return bringers.map((name) => {
      const id = roots.get(name) ?? `u${roots.size}`;
      if (!roots.has(name)) unchanged.set(id, `  ${fileNode(hung[0] ?? "")} --> ${id}[${label(name)}]`);
      roots.set(name, id);
      return id;
    });
  };
  const edges = nodes.flatMap((node, index) => {
    const drawn = `d${index}[${label(`${node.name} ${node.step}`)}]${node.mark === void 0 ? "" : `:::${node.mark}`}`;
    return above(node).map((start) => `  ${start} --> ${drawn}`);
  });
  return [...edges, ...unchanged.values()];
}
var label = (text) => `"${shorten(visible(text), LONGEST_LABEL).replace(/[^\p{L}\p{N} ./_:→…-]/gu, (char) => `#${char.codePointAt(0)};`)}"`;

// src/reporters/parts/excerpt.ts
function excerptLines({ excerpt }) {
  if (excerpt === void 0) return [];
  const removed = excerpt.removed.map(quotable);
  const added = excerpt.added.map(quotable);
  const shared = sharedIndentation([...removed, ...added]);
  const cut = (mark) => (line) => `${mark} ${line.slice(shared)}`.trimEnd();
  return [...removed.map(cut("-")), ...added.map(cut("+"))];
}
var sharedIndentation = (lines) => Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
var suggestionLines = ({ suggestion }) => suggestion === void 0 ? [] : suggestion.replace(/\n$/, "").split("\n").map(quotable);

// src/reporters/parts/links.ts
function pagesOf({ range }, { repositoryUrl }) {
  const shas = { base: range.mergeBase, head: range.head };
  return ({ place, side }) => {
    const sha = shas[side];
    if (repositoryUrl === void 0 || sha === "WORKTREE") return void 0;
    return `${repositoryUrl}/blob/${sha}/${encodePath(place.path)}${anchor(place)}`;
  };
}
var rulePagesOf = ({ rulesUrl }) => (rule) => rulesUrl === void 0 ? void 0 : `${rulesUrl}/${encodePath(rule)}.md`;
function markdownPlace(shown, pageOf, words = code(placeText(shown.place))) {
  const page = pageOf(shown);
  const text = page === void 0 ? words : `[${words}](${page})`;
  return shown.side === "base" ? `${text} (removed)` : text;
}
var lineText = ({ line, endLine = line }) => endLine > line ? `lines ${line}\u2013${endLine}` : `line ${line}`;
var anchor = ({ line, endLine = line }) => endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
var encodePath = (path) => path.split("/").map(encodeSegment).join("/");
var encodeSegment = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(
  /[!'()*]/g,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/reporters/parts/ranking.ts
function rank(findings) {
  const sorted = findings.toSorted(byDanger2);
  const open = sorted.filter((finding) => finding.waiver === void 0);
  return {
    notable: open.filter((finding) => !isMinor(finding)),
    minor: open.filter(isMinor),
    waived: sorted.filter((finding) => finding.waiver !== void 0).toSorted(byNews)
  };
}
var isMinor = (finding) => finding.blocks !== true && compareRisk(finding.risk, "medium") < 0;
var byNews = (a, b) => Number(b.waiver?.isNew ?? false) - Number(a.waiver?.isNew ?? false);
var byDanger2 = (a, b) => Number(b.blocks ?? false) - Number(a.blocks ?? false) || compareRisk(b.risk, a.risk);
var groupByPath = (ranked, keyOf = (path) => path) => gather(ranked, (finding) => keyOf(placeOf(finding).path));

// src/reporters/parts/markdown-blocks.ts
var HEADINGS = ["risk", "change", "where"];
var findingRow = (finding, pageOf) => [
  finding.blocks ? `**${finding.risk}**` : finding.risk,
  prose(finding.message),
  markdownPlace(shownPlace(finding), pageOf)
];
var waivedRow = (finding, pageOf) => [
  ...findingRow(finding, pageOf),
  `until ${code(finding.waiver?.expires ?? "")}: ${escape(finding.waiver?.reason ?? "")}`
];
var sections = (findings, pageOf, rulePageOf) => [...groupByPath(findings)].flatMap(
  ([path, group]) => group.map(
    (finding, index) => [...index === 0 ? [`### ${code(path)}`] : [], section(finding, pageOf, rulePageOf)].join("\n\n")
  )
);
function section(finding, pageOf, rulePageOf) {
  const shown = shownPlace(finding);
  const excerpt = excerptLines(finding);
  const suggestion = suggestionLines(finding);
  return [
    [
      `**${finding.risk}**`,
      escape(titleOf(finding)),
      markdownPlace(shown, pageOf, lineText(shown.place)),
      ...origin(finding, rulePageOf(finding.rule))
    ].join(" \xB7 "),
    excerpt.length === 0 ? "" : fence("diff", excerpt),
    [finding.message, finding.why].map(prose).join(" "),
    `\u2192 ${prose(finding.fix)}`,
    suggestion.length === 0 ? "" : fence("", suggestion),
    prose(approvalSentence(finding)),
    alsoAt(finding, (place) => markdownPlace(place, pageOf))
  ].filter((part) => part !== "").join("\n\n");
}
var origin = ({ rule, breaks }, page) => [
  page === void 0 ? code(rule) : `[${code(rule)}](${page})`,
  ...breaks.length === 0 ? [] : [`breaks ${breaks.join(", ")}`]
];
var MOST_ENTRIES = 20;
function waiverEntries(findings) {
  const blocking = findings.filter(isAcceptable).slice(0, MOST_ENTRIES);
  if (blocking.length === 0) return [];
  const entries = blocking.flatMap(({ id }) => [
    `  - id: ${JSON.stringify(id)}`,
    '    reason: "" # why this is safe; required',
    "    expires: YYYY-MM-DD"
  ]);
  const file = "`breakwater waive ID --reason TEXT --expires DATE` writes an entry into `.github/breakwater-waivers.yml`. By hand, keep only what you accept:";
  return [fold("Accept knowingly", `${file}

${fence("yaml", ["waivers:", ...entries])}`)];
}

// src/reporters/parts/fitting.ts
function fittingIn(bytes) {
  let left = bytes;
  return (blocks) => {
    const kept = [];
    for (const block of blocks) {
      const size = Buffer.byteLength([block].flat().join(" | ")) + 6;
      if (size > left) break;
      left -= size;
      kept.push(block);
    }
    return kept;
  };
}

// src/reporters/parts/tree-rows.ts
var TREE_HEADINGS = ["group", "artifact", "baseline", "candidate", "state"];
var STATES = {
  added: "added",
  removed: "removed",
  major: "raised",
  minor: "raised",
  patch: "raised",
  downgrade: "lowered"
};
function treeRows({ facts }) {
  const changes = facts.flatMap(
    ({ domain, change }) => domain === "dependencies" && isOfTree(change) ? [change] : []
  );
  const rows = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const [baseline, candidate] = [textOf2(change, "from"), textOf2(change, "to")];
    const key = [change.subject, baseline, candidate].join("\n");
    const states = /* @__PURE__ */ new Set([...rows.get(key)?.state.split(", ") ?? [], stateOf(change)]);
    const [group = "", artifact = ""] = change.subject.split(":");
    rows.set(key, { group, artifact, baseline, candidate, state: [...states].join(", ") });
  }
  return [...rows.values()].toSorted((a, b) => Number(isQuarrel(b)) - Number(isQuarrel(a)));
}
var isQuarrel = ({ state }) => state.includes("conflict");
var isOfTree = (change) => Reflect.get(change, "ecosystem") === "maven" && Reflect.get(change, "locked") === true && (change.kind in STATES || change.kind.startsWith("version-conflict-"));
function stateOf(change) {
  if (change.kind === "version-conflict-introduced") return `conflict with ${textOf2(change, "omitted") ?? "another"}`;
  if (change.kind === "version-conflict-fixed") return "conflict gone";
  return STATES[change.kind] ?? change.kind;
}
function textOf2(change, field) {
  const value = Reflect.get(change, field);
  return typeof value === "string" ? value : null;
}

// src/reporters/markdown.ts
var SUMMARY_BYTES = 1e6;
var MOST_ROWS = 100;
var MOST_SECTIONS = 50;
var markdown_default = {
  name: "markdown",
  render: (report, options) => renderMarkdown(report, options, SUMMARY_BYTES)
};
function renderMarkdown(report, options, bytes, wanted = "all") {
  if (isClean(report)) return `Breakwater: ${cleanSentence(report)}
`;
  const ranked = rank(report.verdict.findings);
  const pageOf = pagesOf(report, options);
  const take = fittingIn(bytes);
  const rows = take(ranked.notable.slice(0, MOST_ROWS).map((finding) => findingRow(finding, pageOf)));
  const notes = take(remarks(report).map((note) => `- ${prose(note)}`));
  const detailed = wanted === "all" ? ranked.notable : [];
  const details = take(sections(detailed.slice(0, MOST_SECTIONS), pageOf, rulePagesOf(options)));
  const minor = take(ranked.minor.slice(0, MOST_ROWS).map((finding) => findingRow(finding, pageOf)));
  const accepted = ranked.waived.slice(0, MOST_ROWS);
  const fresh = take(accepted.filter(isNew).map((finding) => waivedRow(finding, pageOf)));
  const waived = take(accepted.filter((finding) => !isNew(finding)).map((finding) => waivedRow(finding, pageOf)));
  const entries = take(waiverEntries(ranked.notable));
  const pictures = wanted === "all" ? take([...picture(report), ...treeTable(report)]) : [];
  const untold = wanted === "all" ? rows.length - details.length : 0;
  const shown = { rows: rows.length, untold, minor: minor.length, waived: fresh.length + waived.length };
  const blocks = [
    `## Breakwater: ${escape(verdictPhrase(report))}`,
    fresh.length === 0 ? "" : `${NEWLY_WAIVED}

${table([...HEADINGS, "accepted"], fresh)}`,
    rows.length === 0 ? "" : table(HEADINGS, rows),
    minor.length === 0 ? "" : fold(`${ranked.minor.length} more, low or information`, table(HEADINGS, minor)),
    waived.length === 0 ? "" : fold(`${waived.length} waived before`, table([...HEADINGS, "accepted"], waived)),
    `${toMerge(ranked)}${judged(report)}`,
    notes.join("\n"),
    leftOut(ranked, shown),
    ...details,
    ...pictures,
    ...entries
  ];
  return `${defuse(blocks.filter((block) => block !== "").join("\n\n"))}
`;
}
var isNew = ({ waiver }) => waiver?.isNew === true;
var NEWLY_WAIVED = "**Accepted by this very change**, with new entries of `.github/breakwater-waivers.yml`:";
function picture(report) {
  const lines = dependencyGraph(report);
  return lines.length === 0 ? [] : [fold("Changed dependencies", fence("mermaid", lines))];
}
function treeTable(report) {
  const rows = treeRows(report);
  const cells = rows.slice(0, MOST_ROWS).map((row) => [row.group, row.artifact, row.baseline, row.candidate, row.state].map(cellOf));
  const more = rows.length > cells.length ? `

and ${rows.length - cells.length} more; the JSON report has them all` : "";
  return rows.length === 0 ? [] : [fold("Dependency tree: baseline and candidate", table(TREE_HEADINGS, cells) + more)];
}
var cellOf = (text, column) => {
  if (text === null) return "\u2013";
  return column < TREE_HEADINGS.length - 1 ? code(text) : escape(text);
};
function toMerge({ notable }) {
  const blocking = notable.filter(({ blocks }) => blocks).length;
  if (blocking === 0) return "";
  const mend = blocking === 1 ? "mend the first" : `mend the first ${inWords(blocking)}`;
  if (!notable.some(isAcceptable)) return `**To merge:** ${mend}. `;
  return `**To merge:** ${mend}, or accept ${blocking === 1 ? "it" : "one"} knowingly (entries to copy below). `;
}
function judged(report) {
  const { mergeBase, head, baseName } = report.range;
  return `Judged: ${scope(report)}, merge base ${code(refText(mergeBase))} to ${code(refText(head))}, policy from ${code(refText(baseName))}.`;
}
function leftOut({ notable, minor, waived }, shown) {
  const missing = [
    [notable.length - shown.rows, "of medium risk or worse"],
    [shown.untold, "without their details"],
    [minor.length - shown.minor, "of low risk or information"],
    [waived.length - shown.waived, "waived"]
  ];
  const parts = missing.filter(([n]) => n > 0).map(([n, what]) => `${count(n, "finding")} ${what}`);
  if (parts.length === 0) return "";
  return `**Left out here**, since the page is full: ${parts.join(", ")}. The JSON report has them all.`;
}

export {
  dependencyNodes,
  nodeKey,
  stepOf,
  textOf,
  waiveCommand,
  acceptance,
  excerptLines,
  suggestionLines,
  rank,
  groupByPath,
  TREE_HEADINGS,
  treeRows,
  pagesOf,
  rulePagesOf,
  markdownPlace,
  encodePath,
  defuse,
  fittingIn,
  markdown_default,
  renderMarkdown
};
