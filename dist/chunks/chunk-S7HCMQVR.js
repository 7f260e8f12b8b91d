import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RISKS
} from "./chunk-ZUBX7SIF.js";
import {
  shorten,
  visible
} from "./chunk-TRV2GERW.js";

// src/reporters/parts/prose.ts
function spansOf(prose2) {
  const pieces = visible(prose2).split("`");
  if (pieces.length % 2 === 0) pieces.splice(-2, 2, pieces.slice(-2).join("`"));
  return pieces.map((text, index) => ({ text, code: index % 2 === 1 })).filter(({ code: code2, text }) => code2 || text !== "");
}
var renderProse = (prose2, plain, code2) => spansOf(prose2).map((span) => span.code ? code2(span.text) : plain(span.text)).join("");

// src/reporters/parts/markdown-text.ts
var entity = (char) => `&#${char.codePointAt(0)};`;
var MARKUP = /[\\`*_[\]<>&|~$]/g;
var REFERENCE = /@|#|:(?=\/\/|[\w+-]+:)|\bGH-(?=\d)|\bwww(?=\.)/gi;
var LINE_START = /^(?:[-+=]|\d+(?=[.)]))/;
var escape = (text) => visible(text).replace(MARKUP, entity).replace(
  REFERENCE,
  (word, at, whole) => word === "#" && whole[at - 1] === "&" ? word : `${word}<!-- -->`
);
function code(text) {
  const shown = visible(text);
  if (shown === "") return "(empty)";
  if (!/[|\\`]|^ | $/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
}
var prose = (text) => renderProse(text, escape, code).replace(LINE_START, (start) => start.replace(/.$/, entity));
function fence(language, lines) {
  const body = lines.map(visible);
  const longest = Math.max(2, ...body.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  return [`${ticks}${language}`, ...body, ticks].join("\n");
}
var table = (headings, rows) => [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
var fold = (summary, body) => `<details><summary>${escape(summary)}</summary>

${body}

</details>`;

// src/reporters/parts/quotable.ts
var quotable = (line) => shorten(visible(line.replaceAll("	", "  ")), 240);

// src/reporters/parts/places.ts
var placeOf = ({ before, after }) => after ?? before ?? { path: "", line: 1 };
var isRemoval = ({ before, after, excerpt, side }) => before !== void 0 && (after === void 0 || side === "base" || excerpt !== void 0 && excerpt.removed.length > 0 && excerpt.added.length === 0);
var shownPlace = (finding) => finding.before !== void 0 && isRemoval(finding) ? { place: finding.before, side: "base" } : { place: placeOf(finding), side: "head" };
var alsoPlaces = ({ also }) => also.flatMap(sidesOf);
function sidesOf({ before, after }) {
  if (after !== void 0) return [{ place: after, side: "head" }];
  return before === void 0 ? [] : [{ place: before, side: "base" }];
}
var placeText = ({ path, line }) => `${visible(path)}:${line}`;

// src/reporters/parts/words.ts
var count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
var NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
var inWords = (n) => NUMBERS[n] ?? String(n);
var isClean = ({ verdict, unreadable }) => verdict.conclusion === "pass" && verdict.findings.length + verdict.notes.length + unreadable.length === 0;
function cleanSentence({ facts, stats }) {
  if (stats.filesReviewed === 0)
    return `none of ${count(stats.filesChanged, "changed file")} is a schema, configuration or manifest.`;
  if (facts.length === 0) return `${count(stats.filesReviewed, "file")} changed, none in meaning.`;
  return `${scope({ facts, stats })}, nothing that breaks.`;
}
var scope = ({ facts, stats }) => `${count(facts.filter(({ follows }) => follows !== true).length, "change")} in ${count(stats.filesReviewed, "file")}`;
function countByRisk(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { risk, waiver } of findings) if (waiver === void 0) counts[risk] += 1;
  return counts;
}
function riskList(findings, risks = RISKS) {
  const counts = countByRisk(findings);
  return risks.filter((risk) => counts[risk] > 0).toReversed().map((risk) => `${counts[risk]} ${risk}`).join(", ");
}
function tally(report) {
  const { findings } = report.verdict;
  const waived = findings.filter((finding) => finding.waiver !== void 0).length;
  const parts = [
    riskList(findings, RISKS.slice(1)),
    waived > 0 ? `${waived} waived` : "",
    harmless(report) > 0 ? `${harmless(report)} harmless` : ""
  ].filter((part) => part !== "");
  return [scope(report), parts.join(", ")].filter((part) => part !== "").join(": ");
}
function harmless({ facts, verdict }) {
  const judged = verdict.findings.filter((finding) => finding.risk !== "info");
  const changes = new Set(
    judged.map(({ domain, change }) => [domain, change.kind, change.subject, change.key].join("\n"))
  );
  const others = judged.reduce((sum, finding) => sum + finding.also.length, 0);
  return Math.max(0, facts.length - changes.size - others);
}
function refText(ref) {
  if (ref === "WORKTREE") return "working tree";
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : shorten(visible(ref), 60);
}
var MOST_PLACES = 3;
function alsoAt(finding, show = ({ place }) => placeText(place)) {
  const places = alsoPlaces(finding);
  if (places.length === 0) return "";
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : "";
  return `Also at ${places.slice(0, MOST_PLACES).map(show).join(", ")}${more}.`;
}
function approvalSentence({ approval }) {
  if (approval === void 0) return "";
  const by = approval.by.length > 0 ? `approved by ${names(approval.by)}` : "nobody has approved yet";
  const wanted = `${count(approval.count, "approval")} from ${names(approval.from)}`;
  return approval.met ? `Needs ${wanted}: ${by}.` : `Waits for ${wanted}: ${by}.`;
}
var names = (list) => list.map((name) => `\`${name.replaceAll("`", "")}\``).join(", ");
var verdictPhrase = ({ verdict }) => verdict.because.replace(/\.$/, "");
var titleOf = ({ title }) => visible(title).replace(/^[A-Z](?=[a-z]*(?![A-Za-z]))/, (letter) => letter.toLowerCase());
var MOST_REMARKS = 20;
function remarks({ verdict, unreadable }) {
  const known = new Set(verdict.findings.map((finding) => placeOf(finding).path));
  const silent = unreadable.filter(({ path }) => !known.has(path));
  const all = [
    ...verdict.notes,
    ...silent.map(
      ({ path, side, reason }) => `\`${path}\` is not compared: its ${side} version cannot be read (${reason}).`
    )
  ];
  const more = all.length - MOST_REMARKS;
  return more > 0 ? [...all.slice(0, MOST_REMARKS), `And ${more} more like these.`] : all;
}

export {
  spansOf,
  renderProse,
  escape,
  code,
  prose,
  fence,
  table,
  fold,
  quotable,
  placeOf,
  shownPlace,
  alsoPlaces,
  placeText,
  count,
  inWords,
  isClean,
  cleanSentence,
  scope,
  countByRisk,
  riskList,
  tally,
  harmless,
  refText,
  alsoAt,
  approvalSentence,
  verdictPhrase,
  titleOf,
  remarks
};
