import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  jsonText,
  painter,
  wrapProse
} from "./chunk-X5OOJJCI.js";
import {
  TREE_HEADINGS,
  acceptance,
  defuse,
  dependencyNodes,
  encodePath,
  excerptLines,
  groupByPath,
  markdown_default,
  nodeKey,
  pagesOf,
  rank,
  rulePagesOf,
  stepOf,
  suggestionLines,
  textOf,
  treeRows,
  waiveCommand
} from "./chunk-UB3GWRKC.js";
import {
  alsoAt,
  alsoPlaces,
  approvalSentence,
  cleanSentence,
  count,
  countByRisk,
  harmless,
  isClean,
  placeOf,
  placeText,
  refText,
  remarks,
  renderProse,
  riskList,
  scope,
  shownPlace,
  tally,
  titleOf,
  verdictPhrase
} from "./chunk-S7HCMQVR.js";
import {
  DOMAINS,
  RISKS,
  compareRisk
} from "./chunk-ZUBX7SIF.js";
import {
  digest,
  presentable,
  shorten,
  visible
} from "./chunk-TRV2GERW.js";

// src/reporters/html.ts
import { createHash } from "node:crypto";

// src/reporters/parts/html-text.ts
var html = (text) => visible(text).replace(/[&<>"'`#]|:(?=:)/g, (char) => `&#${char.charCodeAt(0)};`);
var htmlProse = (text) => renderProse(text, html, (code) => `<code>${html(code)}</code>`);
function element(name, attributes, ...content) {
  const written = Object.entries(attributes).filter((pair) => pair[1] !== void 0).map(([key, value]) => ` ${key}="${html(value)}"`);
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

// src/reporters/parts/html-finding.ts
var STATUSES = ["blocks", "does not block", "waived"];
function statusOf({ blocks, waiver }) {
  if (waiver !== void 0) return "waived";
  return blocks ? "blocks" : "does not block";
}
var anchorOf = ({ id }) => `f-${digest(id)}`;
function htmlFinding(finding, pages) {
  const lines = linesOf(finding);
  const anchor = anchorOf(finding);
  return element(
    "article",
    {
      class: ["finding", finding.risk, ...lines.length > 0 ? ["beside"] : []].join(" "),
      id: anchor,
      tabindex: "-1",
      "aria-labelledby": `${anchor}-title`,
      "data-risk": finding.risk,
      "data-domain": finding.domain,
      "data-status": statusOf(finding),
      "data-file": placeOf(finding).path
    },
    element(
      "header",
      {},
      element("span", { class: "risk" }, finding.risk),
      element("h3", { id: `${anchor}-title` }, html(titleOf(finding))),
      htmlPlace(shownPlace(finding), pages.pageOf)
    ),
    element("div", { class: "words" }, ...wordsOf(finding, pages)),
    lines.length === 0 ? "" : element("div", { class: "lines" }, ...lines),
    element("footer", {}, ...originOf(finding, pages))
  );
}
function wordsOf(finding, { pageOf }) {
  const prose = [acceptance(finding), approvalSentence(finding)].filter((text) => text !== "");
  const also = alsoAt(finding, (shown) => htmlPlace(shown, pageOf));
  return [
    element("p", { class: "message" }, htmlProse(finding.message)),
    element("p", {}, htmlProse(finding.why)),
    element("p", { class: "fix" }, htmlProse(finding.fix)),
    ...prose.map((text) => element("p", { class: "standing" }, htmlProse(text))),
    also === "" ? "" : element("p", { class: "also" }, also)
  ];
}
function originOf(finding, { rulePageOf }) {
  const { id, rule, breaks } = finding;
  const page2 = rulePageOf(rule);
  const command = waiveCommand(finding);
  return [
    command === void 0 ? "" : "accept: ",
    element("code", { class: "id" }, html(command ?? id)),
    breaks.length === 0 ? "" : element("span", {}, `breaks ${breaks.join(", ")}`),
    page2 === void 0 ? "" : element("a", { href: page2, rel: "noreferrer" }, "about this rule")
  ];
}
function htmlPlace(shown, pageOf) {
  const page2 = pageOf(shown);
  const text = element("code", {}, html(placeText(shown.place)));
  const place2 = page2 === void 0 ? text : element("a", { href: page2, rel: "noreferrer" }, text);
  return element("span", { class: "place" }, shown.side === "base" ? `${place2} (removed)` : place2);
}
function linesOf(finding) {
  const changed = excerptLines(finding).map(changedLine);
  const suggested = suggestionLines(finding).map((line) => element("span", {}, html(line)));
  return [
    ...changed.length === 0 ? [] : [element("figure", { "aria-label": "Changed lines" }, block(changed))],
    ...suggested.length === 0 ? [] : [element("figure", {}, "<figcaption>Suggested</figcaption>", block(suggested))]
  ];
}
var block = (lines) => element("pre", {}, ...lines);
var CHANGES = /* @__PURE__ */ new Map([
  ["-", "del"],
  ["+", "ins"]
]);
var changedLine = (line) => element(CHANGES.get(line.charAt(0)) ?? "span", {}, html(line));

// src/reporters/parts/html-changes.ts
var MOST_CHANGES = 5e3;
function htmlChanges({ facts }, shown, pageOf) {
  if (facts.length === 0) return "";
  const findings2 = new Map(shown.map((finding) => [keyOf(finding.domain, finding.change), finding]));
  const rows = facts.slice(0, MOST_CHANGES).map((fact) => row(fact, findings2.get(keyOf(fact.domain, fact.change)), pageOf));
  const missing = facts.length - rows.length;
  return element(
    "details",
    { class: "panel", id: "changes" },
    element("summary", {}, element("h2", {}, `All changes ${number(facts.length)}`)),
    '<form class="sift" role="search" aria-label="All changes" hidden><input type="search" placeholder="Search" aria-label="Search the changes" autocomplete="off"><output></output></form>',
    element("ol", {}, ...rows),
    missing > 0 ? element("p", { class: "faint" }, `${count(missing, "change")} left out here; the JSON report has them all.`) : ""
  );
}
var number = (n) => element("span", { class: "number" }, String(n));
var keyOf = (domain, { kind, subject, key }) => [domain, kind, subject, key].join("\n");
function row({ domain, change }, finding, pageOf) {
  const step = stepOf(change);
  const cells = [
    html(change.kind.replaceAll("-", " ")),
    `${element("code", {}, html(presentable(change.subject)))} ${element("span", { class: "faint" }, html(textOf(change, "ecosystem") ?? domain))}`,
    step === "" ? "" : element("code", {}, html(presentable(step))),
    place(change, pageOf),
    finding === void 0 ? "" : element("a", { class: finding.risk, href: `#${anchorOf(finding)}` }, finding.risk)
  ];
  return element("li", {}, ...cells.map((cell) => element("span", {}, cell)));
}
function place({ before, after }, pageOf) {
  if (after !== void 0) return htmlPlace({ place: after, side: "head" }, pageOf);
  return before === void 0 ? "" : htmlPlace({ place: before, side: "base" }, pageOf);
}

// src/reporters/parts/html-chart.ts
var MOST_FOLDERS = 12;
var folderOf = (path) => `${path.split("/").slice(0, -1).slice(0, 3).join("/") || "."}/`;
function riskByFolder(ranked) {
  const open = ranked.filter(({ waiver }) => waiver === void 0);
  const folders = groupByPath(open, folderOf);
  if (folders.size < 2) return "";
  const widest = [...folders.values()].reduce((most, findings2) => Math.max(most, findings2.length), 0);
  const rows = [...folders].slice(0, MOST_FOLDERS).map(([folder, findings2]) => row2(folder, findings2, widest));
  const hidden = folders.size - rows.length;
  return element(
    "section",
    { class: "folders", "aria-labelledby": "folders" },
    '<h2 id="folders">Risk by folder</h2>',
    element("ol", {}, ...rows),
    hidden > 0 ? element("p", { class: "faint" }, `and ${count(hidden, "folder")} more`) : ""
  );
}
var row2 = (folder, findings2, widest) => element(
  "li",
  {},
  element("a", { href: "#findings", "data-path": folder }, element("code", {}, html(folder))),
  bar(findings2, widest),
  element("span", { class: "faint" }, riskList(findings2))
);
function bar(findings2, widest) {
  const counts = countByRisk(findings2);
  let x = 0;
  const segments = RISKS.toReversed().map((risk) => {
    const width = 100 * counts[risk] / widest;
    x += width;
    return width === 0 ? "" : element("rect", { class: risk, x: String(x - width), width: String(width), height: "10" });
  });
  return element(
    "svg",
    { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...segments
  );
}

// src/reporters/parts/html-dependencies.ts
var MOST_FILES = 3;
var LONGEST_STEP = 44;
function htmlDependencies(report) {
  const { nodes, hidden } = dependencyNodes(report, risksOf(report));
  if (nodes.length === 0) return "";
  const rows = rowsOf(nodes);
  return element(
    "section",
    { class: "panel", "aria-labelledby": "dependencies" },
    '<h2 id="dependencies">Dependencies</h2>',
    element("div", { class: "graph" }, files(rows), edges(nodes, rows), element("ul", {}, ...nodes.map(item))),
    hidden > 0 ? element("p", { class: "faint" }, `and ${count(hidden, "dependency", "dependencies")} more, among all changes`) : ""
  );
}
function risksOf({ verdict }) {
  const risks = /* @__PURE__ */ new Map();
  for (const { domain, change, risk, waiver } of verdict.findings) {
    const known = risks.get(nodeKey(change)) ?? "info";
    if (domain === "dependencies" && waiver === void 0 && compareRisk(risk, known) > 0)
      risks.set(nodeKey(change), risk);
  }
  return risks;
}
var drawnPaths = ({ paths }) => [...paths].slice(0, MOST_FILES);
function rowsOf(nodes) {
  const rows = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const [index, node] of nodes.entries()) {
    for (const path of drawnPaths(node).filter((drawn) => !rows.has(drawn))) {
      let row3 = index;
      while (taken.has(row3)) row3 += 1;
      rows.set(path, row3);
      taken.add(row3);
    }
  }
  return rows;
}
function files(rows) {
  const paths = new Map([...rows].map(([path, row3]) => [row3, path]));
  const items = Array.from({ length: 1 + Math.max(...rows.values()) }, (_, row3) => {
    const path = paths.get(row3);
    return element("li", {}, path === void 0 ? "" : element("code", { title: path }, html(path)));
  });
  return element("ol", { "aria-hidden": "true" }, ...items);
}
function edges(nodes, rows) {
  const height = Math.max(nodes.length, 1 + Math.max(...rows.values()));
  const paths = nodes.flatMap(
    (node, to) => drawnPaths(node).map((path) => {
      const [y, end] = [(rows.get(path) ?? 0) + 0.5, to + 0.5];
      return element("path", { class: styleOf(node), d: `M0 ${y}C50 ${y} 50 ${end} 100 ${end}` });
    })
  );
  return element(
    "svg",
    { class: "edges", viewBox: `0 0 100 ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    ...paths
  );
}
var styleOf = ({ mark, risk }) => mark ?? risk;
function item(node) {
  const { name, step, paths, bringers } = node;
  const style = styleOf(node);
  const more = paths.size > MOST_FILES ? ` and ${count(paths.size - MOST_FILES, "file")} more` : "";
  return element(
    "li",
    { class: style, title: `${name} ${step}` },
    element("code", {}, html(name)),
    element("span", {}, html(shorten(step, LONGEST_STEP))),
    style === void 0 ? "" : element("strong", {}, style),
    element("small", {}, html(`in ${drawnPaths(node).join(", ")}${more}`)),
    bringers.length === 0 ? "" : element("small", {}, html(`by way of ${bringers.join(", ")}`))
  );
}

// src/reporters/parts/html-filters.ts
function filters(findings2) {
  return element(
    "form",
    { class: "filters", role: "search", "aria-label": "Findings", hidden: "" },
    '<input type="search" name="search" placeholder="Search" aria-label="Search the findings" autocomplete="off">',
    boxes("risk", RISKS.toReversed(), findings2, ({ risk }) => risk),
    boxes("status", STATUSES, findings2, statusOf),
    boxes("domain", DOMAINS, findings2, ({ domain }) => domain),
    files2(findings2),
    '<p><output></output><button type="reset">Show all</button></p>'
  );
}
function boxes(name, values, findings2, valueOf) {
  const counted = values.map((value) => ({ value, found: findings2.filter((finding) => valueOf(finding) === value).length })).filter(({ found }) => found > 0);
  if (counted.length < 2) return "";
  return element(
    "fieldset",
    {},
    element("legend", {}, name),
    ...counted.map(
      ({ value, found }) => element(
        "label",
        { class: value },
        `<input type="checkbox" name="${name}" value="${value}">`,
        element("span", {}, value),
        element("span", { class: "count" }, String(found))
      )
    )
  );
}
function files2(findings2) {
  const paths = [...new Set(findings2.map((finding) => placeOf(finding).path))].toSorted();
  if (paths.length < 2) return "";
  const folders = [...new Set(paths.map(folderOf))];
  return element(
    "select",
    { name: "path", "aria-label": "File or folder" },
    '<option value="">All files</option>',
    options("Folders", folders),
    options("Files", paths)
  );
}
var options = (label, values) => element("optgroup", { label }, ...values.map((value) => element("option", { value }, html(value))));

// src/reporters/parts/html-header.ts
var MARK = '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="5" r="2.5"/><path d="M12 7.5V21M7.5 11h9M4 14c.5 4.5 4 7 8 7s7.5-2.5 8-7"/></svg>';
var LABELS = { block: "Blocked", comment: "Passed, with remarks", pass: "Passed" };
function htmlHeader(report) {
  const { conclusion, findings: findings2 } = report.verdict;
  const { baseName, headName } = report.range;
  return element(
    "header",
    { class: `verdict ${conclusion}` },
    element(
      "p",
      { class: "brand" },
      MARK,
      "<strong>Breakwater</strong>",
      element("span", {}, html(`${refText(baseName)} \u2192 ${refText(headName)}`)),
      '<button type="button" class="theme" hidden></button>'
    ),
    element("p", { class: "conclusion" }, LABELS[conclusion]),
    element("h1", {}, html(isClean(report) ? cleanSentence(report) : verdictPhrase(report))),
    isClean(report) ? "" : element("ul", { class: "counts" }, ...countsOf(report, findings2))
  );
}
function countsOf(report, findings2) {
  const counts = countByRisk(findings2);
  const waived = findings2.filter(({ waiver }) => waiver !== void 0).length;
  return [
    ...RISKS.toReversed().map((risk) => ({ n: counts[risk], word: risk })),
    { n: waived, word: "waived" },
    { n: harmless(report), word: "harmless" }
  ].filter(({ n }) => n > 0).map(({ n, word }) => element("li", { class: word }, `<b>${n}</b> ${word}`)).concat(element("li", { class: "faint" }, `of <a href="#changes">${scope(report)}</a>`));
}
function htmlNotes(report) {
  const notes = remarks(report).map((note) => element("li", {}, htmlProse(note)));
  return notes.length === 0 ? "" : panel("notes", "Notes", element("ul", {}, ...notes));
}
function htmlDeadlines(findings2) {
  const due = findings2.flatMap((finding) => {
    const day = finding.waiver === void 0 ? textOf(finding.change, "fixBy") : void 0;
    return day === void 0 ? [] : [{ finding, day }];
  }).toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
  const items = due.map(
    ({ finding, day }) => element(
      "li",
      {},
      element("time", { datetime: day }, html(day)),
      " ",
      element("a", { href: `#${anchorOf(finding)}` }, htmlProse(finding.message))
    )
  );
  return items.length === 0 ? "" : panel("deadlines", `To mend by`, element("ul", {}, ...items));
}
var panel = (id, title, content) => element("section", { class: "panel", "aria-labelledby": id }, element("h2", { id }, title), content);
function htmlFooter({ range, tool, stats }) {
  const compared = `Merge base ${refText(range.mergeBase)} to ${refText(range.head)}: ${count(stats.filesReviewed, "file")} read of ${stats.filesChanged} changed.`;
  return element(
    "footer",
    { class: "page" },
    element("p", {}, html(`${compared} ${tool.name} ${tool.version}.`)),
    '<p class="keys" hidden><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next and previous <kbd>Esc</kbd> show all</p>'
  );
}

// src/reporters/parts/html-script.ts
var SCRIPT = `
'use strict';
const one = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const textOf = new Map();
const holds = (node, words) => {
  if (!textOf.has(node)) textOf.set(node, node.textContent.toLowerCase());
  return words.every((word) => textOf.get(node).includes(word));
};
const wordsOf = (text) => text.toLowerCase().split(/\\s+/).filter(Boolean);
const counted = (shown, nodes) => shown === nodes.length ? '' : shown + ' of ' + nodes.length;

function within(file, path) {
  if (path === './') return !file.includes('/');
  return path === '' || file === path || (path.endsWith('/') && file.startsWith(path));
}

const findings = all('.finding');
const form = one('.filters');

function filter() {
  const wanted = new FormData(form);
  const words = wordsOf(wanted.get('search'));
  const ticked = ['risk', 'status', 'domain'].map((name) => [name, wanted.getAll(name)]).filter(([, values]) => values.length > 0);
  for (const finding of findings) {
    finding.hidden = !(
      ticked.every(([name, values]) => values.includes(finding.dataset[name])) &&
      within(finding.dataset.file, wanted.get('path') ?? '') &&
      holds(finding, words)
    );
  }
  for (const group of all('.group')) {
    const cards = all('.finding', group);
    const shown = cards.filter((card) => !card.hidden).length;
    group.hidden = shown === 0;
    one('.number', group).textContent = counted(shown, cards) || cards.length;
  }
  const shown = findings.filter((finding) => !finding.hidden).length;
  one('.nothing').hidden = shown > 0;
  one('output', form).textContent = shown + ' of ' + findings.length + ' shown';
}

function setUpFilters() {
  const select = form.elements.namedItem('path');
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const link of all('a[data-path]')) link.addEventListener('click', () => {
    if (select) select.value = link.dataset.path;
    filter();
  });
  form.hidden = false;
  filter();
  const side = one('.side');
  const narrow = matchMedia('screen and (max-width: 62rem)');
  const fit = () => { side.open = !narrow.matches; };
  narrow.addEventListener('change', fit);
  fit();
}

function setUpChanges() {
  const sift = one('.sift');
  const rows = all('#changes li');
  sift.addEventListener('submit', (event) => event.preventDefault());
  sift.addEventListener('input', () => {
    const words = wordsOf(one('input', sift).value);
    for (const row of rows) row.hidden = !holds(row, words);
    one('output', sift).textContent = counted(rows.filter((row) => !row.hidden).length, rows);
  });
  for (const link of all('a[href="#changes"]')) link.addEventListener('click', () => { one('#changes').open = true; });
  sift.hidden = false;
}

function setUpTheme() {
  const button = one('.theme');
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
  const name = () => { button.textContent = isDark() ? 'Light' : 'Dark'; };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    name();
  });
  dark.addEventListener('change', name);
  button.hidden = false;
  name();
}

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || !target.matches('.finding')) return;
  if (target.hidden) { form.reset(); setTimeout(reveal); return; }
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

function move(step) {
  const shown = findings.filter((finding) => !finding.hidden);
  const here = shown.indexOf(document.activeElement.closest('.finding'));
  const next = shown[here < 0 ? 0 : Math.min(Math.max(here + step, 0), shown.length - 1)];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function search() {
  one('.side').open = true;
  form.elements.namedItem('search').focus();
}

function setUpKeys() {
  const keys = { '/': search, j: () => move(1), k: () => move(-1) };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      form.reset();
      document.activeElement.blur();
      return;
    }
    if (event.target.closest('input[type=search], select') || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
  one('.keys').hidden = false;
}

setUpTheme();
if (one('.sift')) setUpChanges();
if (form) {
  setUpFilters();
  setUpKeys();
  addEventListener('hashchange', reveal);
  reveal();
}
`;

// src/reporters/parts/html-style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f7f9, #0e1217); --card: light-dark(#fff, #161b22); --quote: light-dark(#f1f4f7, #1f262e);
  --line: light-dark(#d5dce3, #303944); --text: light-dark(#1c232b, #e4e9ef); --faint: light-dark(#56616c, #9ba7b3);
  --link: light-dark(#0b5cad, #79b8ff);
  --critical: light-dark(#a80f2c, #ff8290); --high: light-dark(#ab4100, #ffa06b); --medium: light-dark(#7d5a00, #e6b84a);
  --low: light-dark(#0b62ad, #79b8ff); --info: light-dark(#56616c, #9ba7b3); --good: light-dark(#14713a, #63d08a);
  --removed: light-dark(#ffebe9, #45181d); --added: light-dark(#dff6e5, #12351f);
  --risk: var(--faint);
}
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
.critical { --risk: var(--critical); } .high { --risk: var(--high); } .medium { --risk: var(--medium); }
.low { --risk: var(--low); } .info, .waived { --risk: var(--info); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 88rem; padding: 1.25rem 1.5rem 3rem; background: var(--page); color: var(--text);
  font: .9375rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .35rem 0 0; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1rem; margin: 0; font-weight: 650; }
h3 { font-size: 1rem; margin: 0; font-weight: 650; }
p { margin: .35rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
ul, ol { margin: .35rem 0; padding-left: 1.25rem; }
code, pre { font: .8125rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
p > code, .panel > ul > li > code { background: var(--quote); border-radius: .25rem; padding: .1em .3em; }
.faint { color: var(--faint); }
.number { color: var(--faint); font-weight: 400; margin-left: .25rem; font-variant-numeric: tabular-nums; }
:focus-visible { text-decoration: underline; }
ul, ol { margin: .35rem 0; padding-left: 1.25rem; }
code, pre { font: .8125rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
p > code, .panel > ul > li > code { background: var(--quote); border-radius: .25rem; padding: .1em .3em; }
.faint { color: var(--faint); }
.number { color: var(--faint); font-weight: 400; margin-left: .25rem; font-variant-numeric: tabular-nums; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

.verdict, .panel, .finding { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.verdict { --verdict: var(--critical); padding: 1rem 1.25rem 1.1rem; border-top: .25rem solid var(--verdict); }
.verdict.comment { --verdict: var(--medium); }
.verdict.pass { --verdict: var(--good); }
.brand { display: flex; align-items: center; gap: .25rem .6rem; margin: 0 0 .75rem; color: var(--faint); }
.brand strong { color: var(--text); }
.brand span { min-width: 0; overflow-wrap: anywhere; }
.brand > :not(span) { flex: none; }
.brand .theme { margin-left: auto; }
.mark { width: 1.15rem; height: 1.15rem; fill: none; stroke: var(--link); stroke-width: 2; stroke-linecap: round; }
.conclusion { color: var(--verdict); font-weight: 650; margin: 0; }
.counts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.1rem; list-style: none; margin: .6rem 0 0; padding: 0; }
.counts li { color: var(--risk); }
.counts b { font-size: 1.125rem; font-variant-numeric: tabular-nums; }
.panel { margin: 1rem 0 0; padding: .8rem 1.25rem; }
.panel > ul { margin-bottom: 0; }
.panel time { font-variant-numeric: tabular-nums; font-weight: 650; margin-right: .5rem; }

.columns { display: grid; gap: 0 1.5rem; margin-top: 1rem; }
.side > summary { cursor: pointer; font-weight: 650; padding: .6rem 1.25rem; }
.side { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; min-width: 0; }
.side > aside { padding: 0 1.25rem .8rem; }
.side form { display: grid; gap: 1rem; }
.side form p { display: flex; justify-content: space-between; align-items: center; gap: .5rem; margin: 0; color: var(--faint); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; }
legend::first-letter { text-transform: uppercase; }
label { display: flex; align-items: center; gap: .5rem; padding: .1rem 0; cursor: pointer; }
label.critical, label.high, label.medium, label.low, label.info { color: var(--risk); }
label .count { margin-left: auto; color: var(--faint); font-variant-numeric: tabular-nums; }
input[type=checkbox] { margin: 0; width: 1rem; height: 1rem; accent-color: var(--link); }
input[type=search], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .375rem; padding: .3rem .6rem; width: 100%; min-width: 0; }
button { width: auto; cursor: pointer; color: var(--link); }
.folders { margin-top: 1.25rem; }
.folders ol { list-style: none; padding: 0; margin: .25rem 0 0; }
.folders li { padding: .3rem 0; }
.folders .faint { font-size: .8125rem; }
.bar { display: block; height: .5rem; width: 100%; margin: .15rem 0; border-radius: .25rem; background: var(--quote); }
.bar rect { fill: var(--risk); y: 0; }

.group > h2 { margin: 0 0 .5rem; }
.group + .group { margin-top: 1.75rem; }
.finding { margin: 0 0 .75rem; padding: .85rem 1.1rem .7rem; border-left: .25rem solid var(--risk); scroll-margin: 1rem;
  container-type: inline-size; }
.finding:focus, .finding:target { outline: 2px solid var(--link); outline-offset: 1px; }
.finding > header { display: flex; flex-wrap: wrap; gap: .15rem .65rem; align-items: baseline; margin-bottom: .25rem; }
.risk { color: var(--card); background: var(--risk); border-radius: 1rem; padding: 0 .6rem; font-size: .8125rem; font-weight: 650; }
.finding[data-status=waived] { border-left-color: var(--line); }
.finding[data-status=waived] .risk { color: var(--risk); background: none; box-shadow: inset 0 0 0 1px var(--risk); }
.place { overflow-wrap: anywhere; }
.words, .lines { min-width: 0; }
.words p:first-child { margin-top: 0; }
.message { font-weight: 500; }
.fix { padding-left: 1.35rem; text-indent: -1.35rem; }
.fix::before { content: "\\2192"; display: inline-block; width: 1.35rem; text-indent: 0; color: var(--good); font-weight: 650; }
.fix > * { text-indent: 0; }
.standing { border-left: .2rem solid var(--line); padding-left: .7rem; }
.also, .finding > footer { color: var(--faint); font-size: .8125rem; }
.finding > footer { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 1rem; margin-top: .4rem; }
.id { user-select: all; font-size: .75rem; }
figure { margin: .2rem 0 .5rem; }
figcaption { color: var(--faint); font-size: .75rem; }
pre { margin: .1rem 0 0; padding: .3rem 0; background: var(--quote); border-radius: .375rem; white-space: pre-wrap; }
pre > * { display: block; padding: 0 .75rem; text-decoration: none; min-height: 1.55em; }
del { background: var(--removed); } ins { background: var(--added); }

.graph { display: grid; grid-template-columns: minmax(0, 1fr) minmax(2rem, 8rem) minmax(0, 2fr); margin-top: .5rem; }
.graph ul, .graph ol { list-style: none; margin: 0; padding: 0; }
.graph li { position: relative; height: 1.75rem; line-height: 1.75rem; padding: 0 .5rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.graph ol li { text-align: right; }
.graph ul span, .graph ul strong { margin-left: .6rem; font-size: .8125rem; }
.graph ul span { color: var(--faint); }
.graph ul strong, .graph ul [class] code { color: var(--risk); }
.graph small { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.graph .vulnerable { --risk: var(--critical); }
.graph .fixed { --risk: var(--good); }
.edges { width: 100%; height: 100%; }
.edges path { fill: none; stroke: var(--risk); stroke-width: 1.5; opacity: .65; vector-effect: non-scaling-stroke; }

details.panel > summary { cursor: pointer; }
details.panel > summary h2 { display: inline; }
.sift { display: flex; gap: 1rem; align-items: center; margin: .75rem 0; }
.sift input { max-width: 24rem; }
.sift output { color: var(--faint); white-space: nowrap; }
#changes ol { list-style: none; margin: .6rem 0 0; padding: 0; }
#changes li { display: grid; grid-template-columns: 9rem minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr) 4rem; gap: 0 1rem;
  padding: .3rem 0; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.1rem; }
#changes span { min-width: 0; overflow-wrap: anywhere; }
#changes a[class] { color: var(--risk); font-weight: 650; }
footer.page { margin-top: 1.25rem; color: var(--faint); font-size: .8125rem; }
kbd { font: .75rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .35em; margin-left: .5rem; }

@container (min-width: 46rem) {
  .words { float: left; width: 54%; padding-right: 1.5rem; }
  .lines { margin-left: 54%; }
  .finding > footer { clear: both; }
  :not(.beside) > .words { float: none; width: auto; padding: 0; }
}
@media (min-width: 62rem) {
  .columns { grid-template-columns: 16rem minmax(0, 1fr); align-items: start; }
  .side { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; scrollbar-width: thin; }
  .side > summary { display: none; }
  .side > aside { padding-top: .9rem; }
}
@media (max-width: 62rem) { .columns { gap: 1rem; } }
@media (max-width: 40rem) {
  body { padding: .75rem .75rem 2rem; }
  h1 { font-size: 1.25rem; }
  .verdict, .panel { padding-inline: .9rem; }
  input[type=search], select, button { font-size: 1rem; padding: .5rem .7rem; }
  .side label { padding: .35rem 0; }
  .keys { display: none; }
  .graph { display: block; }
  .graph ol, .edges { display: none; }
  .graph li { height: auto; line-height: inherit; padding: .25rem 0; white-space: normal; }
  .graph small { position: static; display: block; width: auto; height: auto; clip-path: none; color: var(--faint); }
  #changes li { grid-template-columns: minmax(0, 1fr); contain-intrinsic-size: auto 7rem; }
  #changes li > :empty { display: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .risk, .bar, del, ins { forced-color-adjust: none; } .finding { border-left-width: .5rem; } }
@media print {
  @page { margin: 1.5cm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #56616c; } }
  :root, [data-theme] { color-scheme: light; --page: #fff; }
  * { print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  form, .keys, .theme, .side > summary { display: none !important; }
  .columns { display: block; }
  .side { border: 0; position: static; max-height: none; overflow: visible; }
  .side > aside { padding: 0; }
  .folders { margin: 0 0 1rem; break-inside: avoid; }
  .folders ol { columns: 2; column-gap: 2rem; }
  .folders li, .graph, #changes li { break-inside: avoid; }
  .finding { break-inside: avoid; container-type: normal; }
  .group > h2 { break-after: avoid; }
  a { color: inherit; }
}
`;

// src/reporters/parts/html-tree.ts
var MOST_ROWS = 500;
function htmlTree(report) {
  const rows = treeRows(report);
  if (rows.length === 0) return "";
  const left = rows.length - MOST_ROWS;
  const body = rows.slice(0, MOST_ROWS).map(({ group: group2, artifact: artifact2, baseline, candidate, state }) => {
    const versions = [group2, artifact2, baseline, candidate].map(
      (text) => text === null ? "\u2013" : element("code", {}, html(text))
    );
    return element("tr", {}, ...[...versions, html(state)].map((cell) => element("td", {}, cell)));
  });
  const head = element("tr", {}, ...TREE_HEADINGS.map((heading2) => element("th", { scope: "col" }, html(heading2))));
  return element(
    "section",
    { class: "panel", "aria-labelledby": "tree" },
    '<h2 id="tree">Dependency tree</h2>',
    element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)),
    left > 0 ? element("p", { class: "faint" }, `and ${left} more; the JSON report has them all`) : ""
  );
}

// src/reporters/html.ts
var MOST_FINDINGS = 2e3;
var hashOf = (source) => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
var POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
var html_default = {
  name: "html",
  render(report, options2) {
    const ranked = rank(report.verdict.findings);
    const all = [...ranked.notable, ...ranked.minor, ...ranked.waived];
    const shown = new Set(all.slice(0, MOST_FINDINGS));
    const pages = { pageOf: pagesOf(report, options2), rulePageOf: rulePagesOf(options2) };
    return page(html(verdictPhrase(report)), [
      htmlHeader(report),
      htmlNotes(report),
      htmlDeadlines([...shown]),
      findings(ranked, shown, pages),
      leftOut(all.length - shown.size),
      htmlDependencies(report),
      htmlTree(report),
      htmlChanges(report, [...shown], pages.pageOf),
      htmlFooter(report)
    ]);
  }
};
var page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Breakwater: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part !== "").join("\n")}
<script>${SCRIPT}</script>
</body>
</html>
`;
function findings({ notable, minor, waived }, shown, pages) {
  if (shown.size === 0) return "";
  const groups = {
    "Blocks the merge": notable.filter(({ blocks }) => blocks === true),
    "To look at": notable.filter(({ blocks }) => blocks !== true),
    "Low risk and information": minor,
    Accepted: waived
  };
  const sections = Object.entries(groups).map(
    ([title, members]) => group(
      title,
      members.filter((finding) => shown.has(finding)).map((finding) => htmlFinding(finding, pages))
    )
  );
  const side = element("aside", { "aria-label": "Filter" }, filters([...shown]), riskByFolder([...shown]));
  return element(
    "div",
    { class: "columns" },
    element("details", { class: "side", open: "" }, "<summary>Filter</summary>", side),
    element("main", { id: "findings" }, ...sections, '<p class="nothing" hidden>No finding is like this.</p>')
  );
}
var group = (title, cards) => cards.length === 0 ? "" : element("section", { class: "group" }, element("h2", {}, `${title} ${number(cards.length)}`), ...cards);
var leftOut = (missing) => missing > 0 ? element("p", { class: "faint" }, `${count(missing, "finding")} left out here; the JSON report has them all.`) : "";

// src/reporters/parts/data.ts
var reportData = (report) => ({
  schemaVersion: 1,
  tool: report.tool,
  range: { base: report.range.base, head: report.range.head, mergeBase: report.range.mergeBase },
  verdict: { conclusion: report.verdict.conclusion, because: report.verdict.because, notes: report.verdict.notes },
  counts: { ...worstFirst(countByRisk(report.verdict.findings)), waived: waivedCount(report) },
  findings: report.verdict.findings.map(findingData),
  changes: report.facts.map(changeData),
  unreadable: report.unreadable,
  stats: report.stats
});
var worstFirst = ({ critical, high, medium, low, info }) => ({
  critical,
  high,
  medium,
  low,
  info
});
var waivedCount = ({ verdict }) => verdict.findings.filter((finding) => finding.waiver !== void 0).length;
var findingData = (finding) => ({
  id: finding.id,
  rule: finding.rule,
  outcome: finding.outcome,
  domain: finding.domain,
  class: finding.class,
  risk: finding.risk,
  subject: finding.subject,
  title: finding.title,
  message: finding.message,
  why: finding.why,
  fix: finding.fix,
  suggestion: finding.suggestion ?? null,
  breaks: finding.breaks,
  equivalents: finding.equivalents,
  before: rangeData(finding.before),
  after: rangeData(finding.after),
  places: 1 + finding.also.length,
  waiver: waiverData(finding.waiver),
  ...judgementData(finding),
  ...placesData(finding)
});
var judgementData = ({ blocks, unwaivable, approval }) => ({
  ...blocks ? { blocks } : {},
  ...unwaivable ? { unwaivable } : {},
  ...approval ? { approval } : {}
});
var placesData = (finding) => ({
  ...finding.also.length > 0 ? { also: finding.also.map(({ before, after }) => ({ before: rangeData(before), after: rangeData(after) })) } : {},
  ...finding.after !== void 0 && shownPlace(finding).side === "base" ? { side: "base" } : {}
});
var waiverData = (waiver) => waiver === void 0 ? null : { id: waiver.id, reason: waiver.reason, expires: waiver.expires, ...waiver.isNew ? { new: true } : {} };
var rangeData = (place2) => place2 === void 0 ? null : { path: place2.path, line: place2.line, endLine: place2.endLine ?? place2.line };
function changeData({ domain, change, follows }) {
  const { kind, subject, before, after, key: _key, group: _group, secret: _secret, ...facts } = change;
  return {
    domain,
    kind,
    subject,
    before: before ?? null,
    after: after ?? null,
    ...facts,
    ...follows ? { follows } : {}
  };
}

// src/reporters/json.ts
var json_default = {
  name: "json",
  render: (report) => jsonText(reportData(report))
};

// src/reporters/pretty.ts
var INDENT = 10;
var PLACE_COLUMN = 52;
var WIDEST_PROSE = 100;
var MOST_NOTABLE = 40;
var MOST_MINOR = 8;
var VERDICTS = {
  pass: { style: "good", words: "\u2713 passed" },
  comment: { style: "medium", words: "! passed, with remarks" },
  block: { style: "critical", words: "\u2717 blocked" }
};
var pretty_default = {
  name: "pretty",
  render(report, options2) {
    const terminal = { paint: painter(options2.colour), width: Math.max(options2.width, 40) };
    return `${defuse(linesOf2(report, terminal).join("\n"))}
`;
  }
};
function linesOf2(report, terminal) {
  const { paint } = terminal;
  const seconds = `${(report.stats.durationMs / 1e3).toFixed(2)} s`;
  if (isClean(report)) return [`${paint("good", VERDICTS.pass.words)}: ${cleanSentence(report)} ${seconds}`];
  const { notable, minor, waived } = rank(report.verdict.findings);
  return [
    ...verdictLines(report, terminal),
    "",
    ...notable.slice(0, MOST_NOTABLE).flatMap((finding) => findingLines(finding, terminal)),
    ...foldLines(notable.slice(MOST_NOTABLE), terminal),
    ...minorLines(minor, terminal),
    ...waived.flatMap((finding) => waivedLines(finding, terminal)),
    ...remarks(report).flatMap((remark) => [...hanging("note", "faint", wrap(remark, terminal), terminal), ""]),
    ...wrapProse(`${tally(report)}. ${seconds}`, terminal.width, paint)
  ];
}
function verdictLines(report, { paint, width }) {
  const { range, verdict } = report;
  const { style, words } = VERDICTS[verdict.conclusion];
  const left = `${words}: ${visible(verdictPhrase(report))}`;
  const names = `${refText(range.baseName)} \u2192 ${refText(range.headName)} (merge base ${refText(range.mergeBase)})`;
  const apart = left.length + 4 + names.length <= width;
  return apart ? [`${paint(style, left)}    ${paint("faint", names)}`] : [...wrapProse(left, width, (_, text) => text).map((line) => paint(style, line)), paint("faint", names)];
}
function foldLines(rest, { paint }) {
  if (rest.length === 0) return [];
  return [
    ...indented([`and ${rest.length} more: ${riskList(rest)} ${paint("faint", "(--format json has them all)")}`]),
    ""
  ];
}
function findingLines(finding, terminal) {
  const { paint, width } = terminal;
  return [
    ...heading(finding, finding.risk, titleOf(finding), terminal),
    ...indented([
      ...wrap(finding.message, terminal),
      ...excerptLines(finding).map(
        (line) => paint(line.startsWith("-") ? "removed" : "added", shorten(line, width - INDENT))
      ),
      ...wrap(finding.why, terminal),
      ...fixLines(finding, terminal),
      ...[approvalSentence(finding), alsoAt(finding)].flatMap((text) => wrap(text, terminal)),
      paint("faint", lastLine(finding))
    ]),
    ""
  ];
}
function lastLine(finding) {
  const command = waiveCommand(finding);
  return command === void 0 ? visible(finding.rule) : `accept: ${command}`;
}
function fixLines(finding, terminal) {
  const [first = "", ...rest] = wrap(finding.fix, terminal, 2);
  return [
    `\u2192 ${first}`,
    ...[...rest, ...suggestionLines(finding).map((line) => terminal.paint("added", line))].map((line) => `  ${line}`)
  ];
}
function minorLines(minor, terminal) {
  if (minor.length === 0) return [];
  const listed = minor.slice(0, MOST_MINOR).flatMap((finding) => [
    ...heading(finding, finding.risk, titleOf(finding), terminal),
    ...indented(wrap(finding.message, terminal))
  ]);
  return minor.length > MOST_MINOR ? [...listed, ...foldLines(minor.slice(MOST_MINOR), terminal)] : [...listed, ""];
}
var waivedLines = (finding, terminal) => [
  ...heading(finding, "waived", `${finding.risk}: ${titleOf(finding)}`, terminal),
  ...indented(wrap(`${finding.message} ${acceptance(finding)}`, terminal)),
  ""
];
function heading(finding, style, title, { paint, width }) {
  const place2 = `${placeText(placeOf(finding))}${finding.after === void 0 ? " (removed)" : ""}`;
  const label = style.padEnd(INDENT);
  const left = label + title;
  const painted = paint(style, label) + paint("strong", title);
  const column = Math.max(PLACE_COLUMN, left.length + 2);
  if (column + place2.length > width) return [painted, `${" ".repeat(INDENT)}${place2}`];
  return [`${painted}${" ".repeat(column - left.length)}${place2}`];
}
function hanging(label, style, lines, { paint }) {
  const [first = "", ...rest] = lines;
  return [`${paint(style, label.padEnd(INDENT))}${first}`, ...indented(rest)];
}
var wrap = (prose, { paint, width }, less = 0) => wrapProse(prose, Math.min(width - INDENT, WIDEST_PROSE) - less, paint);
var indented = (lines) => lines.map((line) => " ".repeat(INDENT) + line);

// src/reporters/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var LEVELS = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" };
var RANKS = { critical: 95, high: 75, medium: 50, low: 25, info: 5 };
var sarif_default = {
  name: "sarif",
  render: (report, options2) => jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, options2)] })
};
function runOf(report, options2) {
  const { findings: findings2 } = report.verdict;
  const rules = worstOfEachRule(findings2);
  const ids = rules.map(({ rule }) => rule);
  const pageOf = rulePagesOf(options2);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules: rules.map((finding) => ruleOf(finding, pageOf))
      }
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    ...provenance(report, options2),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.unreadable.map(({ path, side, reason }) => ({
          level: "error",
          message: { text: `Not compared: the ${side} version cannot be read (${reason}).` },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }]
        }))
      }
    ],
    results: findings2.map((finding) => resultOf(finding, ids.indexOf(finding.rule)))
  };
}
function worstOfEachRule(findings2) {
  const rules = /* @__PURE__ */ new Map();
  for (const finding of findings2) {
    const known = rules.get(finding.rule);
    if (known === void 0 || compareRisk(finding.risk, known.risk) > 0) rules.set(finding.rule, finding);
  }
  return [...rules.values()].toSorted((a, b) => Number(a.rule > b.rule) - Number(a.rule < b.rule));
}
var ruleOf = ({ rule, title, why, fix, risk, domain, class: ofClass, equivalents }, pageOf) => ({
  id: rule,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: fix },
  ...helpUri(pageOf(rule)),
  defaultConfiguration: { level: LEVELS[risk], rank: RANKS[risk] },
  properties: { tags: [domain, ofClass], equivalents }
});
var helpUri = (page2) => page2 === void 0 ? {} : { helpUri: page2 };
var resultOf = (finding, ruleIndex) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: LEVELS[finding.risk],
  rank: RANKS[finding.risk],
  message: { text: [messageOf(finding), finding.why, finding.fix].join(" ") },
  locations: [location(placeOf(finding))],
  ...related(finding),
  partialFingerprints: { "breakwater/v1": finding.id },
  suppressions: finding.waiver === void 0 ? [] : [
    {
      kind: "external",
      status: "accepted",
      justification: `Until ${finding.waiver.expires}: ${finding.waiver.reason}`
    }
  ],
  properties: { risk: finding.risk, outcome: finding.outcome, subject: finding.subject, breaks: finding.breaks }
});
var messageOf = ({ message, before, after }) => before !== void 0 && after === void 0 ? `${message} It stood at ${placeText(before)} in base.` : message;
var related = (finding) => {
  const places = alsoPlaces(finding);
  return places.length === 0 ? {} : { relatedLocations: places.map(({ place: place2 }, id) => ({ id, ...location(place2) })) };
};
var location = ({ path, line, endLine = line }) => ({
  physicalLocation: { artifactLocation: artifact(path), region: { startLine: line, endLine } }
});
var artifact = (path) => ({ uri: encodePath(path), uriBaseId: "%SRCROOT%" });
function provenance({ range }, { repositoryUrl }) {
  if (repositoryUrl === void 0 || range.head === "WORKTREE") return {};
  return { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: range.head }] };
}

// src/reporters/index.ts
var reporters = [html_default, json_default, markdown_default, pretty_default, sarif_default].flat();

export {
  reporters
};
