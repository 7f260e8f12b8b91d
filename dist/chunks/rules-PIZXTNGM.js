import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  topLevelOf
} from "./chunk-WZUVRSX4.js";
import {
  daysAfter,
  faultOfTerm,
  isUnwaivable,
  lineDiff,
  nearest,
  parseSettings,
  parseWaivers
} from "./chunk-JYBXIVBJ.js";
import {
  DEFAULT_SETTINGS
} from "./chunk-UTFATTF2.js";
import {
  SETTINGS_PATH,
  WAIVERS_PATH
} from "./chunk-FQU43QHX.js";
import {
  jsonText,
  painter,
  wrapProse
} from "./chunk-X5OOJJCI.js";
import {
  code,
  count,
  escape,
  quotable,
  table
} from "./chunk-S7HCMQVR.js";
import "./chunk-GWPLAE3C.js";
import "./chunk-Y6LE5IO4.js";
import "./chunk-2OVJRVKG.js";
import {
  require_dist
} from "./chunk-JJ22DMJZ.js";
import {
  DOMAINS,
  compareRisk
} from "./chunk-ZUBX7SIF.js";
import {
  escapeInvisible,
  isIdentity,
  presentable
} from "./chunk-TRV2GERW.js";
import {
  UserError
} from "./chunk-TGDLJCRC.js";
import {
  __toESM
} from "./chunk-5HJ3J6EK.js";

// src/reporters/parts/example.ts
function exampleDiffs({ path = "", before, after }) {
  const [old, now] = [filesOf(before, path), filesOf(after, path)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].toSorted().map((name) => ({
    path: name,
    lines: lineDiff(linesOf(old.get(name)), linesOf(now.get(name)))
  }));
}
var exampleCondition = ({ settings = {}, advisories = {} }) => [
  ...Object.keys(settings).map((name) => `Where the settings under \`${name}\` say so:`),
  ...Object.entries(advisories).map(([name, known]) => `With ${idsOf(known)} known against \`${name}\`:`)
].join(" ");
var idsOf = (known) => known.map(({ id }) => `\`${id}\``).join(", ");
var filesOf = (files, path) => new Map(typeof files === "string" ? [[path, files]] : Object.entries(files));
var linesOf = (text = "") => text === "" ? [] : text.replace(/\n$/, "").split("\n");

// src/reporters/parts/rules.ts
var renderRules = (rules, format, options) => LISTS[format](rules.toSorted(byId), painter(options.colour));
var byId = (a, b) => Number(a.id > b.id) - Number(a.id < b.id);
var LISTS = {
  pretty: (rules, paint) => {
    const widest = Math.max(0, ...rules.map(({ id }) => id.length));
    const line = (rule) => {
      const worst = worstRisk(rule);
      return `${rule.id.padEnd(widest)}  ${paint(worst, worst.padEnd(8))}  ${rule.title}`;
    };
    const closing = `${count(rules.length, "rule")}; each with the worst risk it can name. Read one: breakwater explain RULE`;
    return `${[...rules.map(line), "", closing].join("\n")}
`;
  },
  json: (rules) => jsonText(rules.map(ruleData)),
  markdown: (rules) => `${rulesTables(rules, ({ id }) => code(id))}
`
};
var rulesTables = (rules, link) => DOMAINS.map((domain) => {
  const own = rules.filter(({ id }) => id.startsWith(`${domain}/`)).toSorted(byId);
  const rows = own.map((rule) => [link(rule), escape(rule.title), rule.class, worstRisk(rule)]);
  return `## ${domain}

${table(["rule", "what it sees", "class", "worst risk"], rows)}`;
}).join("\n\n");
var worstRisk = (rule) => Object.values(rule.outcomes).map(({ risk }) => risk).toSorted(compareRisk).at(-1) ?? "info";
var ruleData = (rule) => ({
  id: rule.id,
  title: rule.title,
  class: rule.class,
  why: fixedWords(rule.why) ?? null,
  fix: fixedWords(rule.fix) ?? null,
  breaks: rule.breaks ?? [],
  equivalents: rule.equivalents ?? [],
  outcomes: Object.entries(rule.outcomes).map(([name, outcome]) => ({
    name,
    risk: outcome.risk,
    class: outcome.class ?? rule.class,
    breaks: outcome.breaks ?? rule.breaks ?? [],
    equivalents: outcome.equivalents ?? rule.equivalents ?? []
  }))
});
var fixedWords = (words) => typeof words === "string" ? words : void 0;
function renderExplain(rule, said, { colour, width }) {
  const paint = painter(colour);
  const write = (words) => wrapProse(words, Math.min(width, 100) - INDENT, paint);
  return `${[
    `${paint("strong", rule.title)}  ${paint("faint", `${rule.id}, class ${rule.class}`)}`,
    "",
    ...ruleWords(rule).flatMap(([label, words]) => hanging(label, write(words))),
    ...Object.entries(rule.outcomes).flatMap(([name, outcome]) => [
      "",
      `${paint(outcome.risk, outcome.risk.padEnd(INDENT))}${[name, ...planes(rule, outcome)].join(", ")}`,
      ...hanging("", findingWords(rule, said.get(name)).flatMap(write)),
      ...exampleLines(rule, name, paint)
    ]),
    ...rule.examples.some(({ outcome }) => outcome === "none") ? ["", paint("strong", "no finding")] : [],
    ...exampleLines(rule, "none", paint)
  ].join("\n")}
`;
}
function ruleWords(rule) {
  const equivalents = new Set([rule, ...Object.values(rule.outcomes)].flatMap((source) => source.equivalents ?? []));
  const parts = [
    ["why", fixedWords(rule.why) ?? ""],
    ["way out", fixedWords(rule.fix) ?? ""],
    ["also", equivalents.size === 0 ? "" : `${[...equivalents].join(", ")} in other tools`],
    ["off", `\`rules: { ${rule.id}: off }\` in \`.github/breakwater.yml\``]
  ];
  return parts.filter(([, words]) => words !== "");
}
function findingWords(rule, finding) {
  if (finding === void 0) return [];
  const { message, why, fix } = finding;
  return [message, ...why === rule.why ? [] : [why], ...fix === rule.fix ? [] : [`\u2192 ${fix}`]];
}
var INDENT = 10;
var planes = (rule, { breaks = rule.breaks ?? [] }) => breaks.length === 0 ? [] : [`breaks ${breaks.join(", ")}`];
var MARK_STYLES = { "-": "removed", "+": "added", " ": "faint" };
var exampleLines = (rule, outcome, paint) => rule.examples.filter((example) => example.outcome === outcome).flatMap((example) => [
  "",
  ...hanging("", wrapProse(exampleCondition(example), 90, paint)),
  ...hanging(
    "",
    exampleDiffs(example).flatMap((diff) => diffLines(diff, paint))
  )
]);
var diffLines = ({ path, lines }, paint) => [
  ...path === "" ? [] : [path],
  ...lines.map(({ mark, text }) => paint(MARK_STYLES[mark], `${mark} ${quotable(text)}`.trimEnd()))
];
var hanging = (label, lines) => lines.map((line, index) => (index === 0 ? label : "").padEnd(INDENT) + line);

// src/cli/unknown-rule.ts
function unknownRule(id, known) {
  const close = nearest(id, known);
  const hint = close === void 0 ? "List the rules with `breakwater rules`." : `Did you mean \`${close}\`?`;
  return new UserError(`there is no rule \`${presentable(id)}\``, hint);
}

// src/cli/waive.ts
import { lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

// src/settings/extend-waivers.ts
var import_yaml = __toESM(require_dist(), 1);
function extendWaivers(text, path, waiver) {
  if (text === void 0 || isBlank(text)) return `${kept(text)}waivers:
${entryOf(waiver, "  ", "\n")}`;
  const known = parseWaivers(text, path);
  refuseKnown(text, path, known, waiver);
  const wanted = [...known, waiver];
  const spliced = splice(text, waiver);
  return spliced !== void 0 && holds(spliced, path, wanted) ? spliced : rewritten(text, waiver);
}
function isBlank(text) {
  const { contents, errors } = (0, import_yaml.parseDocument)(text);
  return contents === null && errors.length === 0;
}
var kept = (text = "") => text.trim() === "" ? "" : `${text.trimEnd()}
`;
var quoted = (text) => escapeInvisible(JSON.stringify(text));
var entryOf = ({ id, reason, expires }, indent, end) => [`${indent}- id: ${quoted(id)}`, `${indent}  reason: ${quoted(reason)}`, `${indent}  expires: ${expires}`, ""].join(
  end
);
function refuseKnown(text, path, known, { id }) {
  const index = known.findIndex((entry) => entry.id === id);
  if (index < 0) return;
  const lines = new import_yaml.LineCounter();
  const node = (0, import_yaml.parseDocument)(text, { lineCounter: lines }).getIn(["waivers", index], true);
  const { line } = lines.linePos((0, import_yaml.isNode)(node) ? node.range?.[0] ?? 0 : 0);
  throw new UserError(
    `${path}:${line} has a waiver for \`${presentable(id)}\``,
    "Change its reason or its day there, or take it out first."
  );
}
function splice(text, waiver) {
  const last = lastOf((0, import_yaml.parseDocument)(text).get("waivers", true));
  const before = last === void 0 ? "" : text.slice(text.lastIndexOf("\n", last.start) + 1, last.start);
  const [, indent] = /^( *)- +$/.exec(before) ?? [];
  if (last === void 0 || indent === void 0) return void 0;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const line = text.indexOf("\n", text.slice(0, last.stop).trimEnd().length);
  const [head, tail] = line < 0 ? [text + end, ""] : [text.slice(0, line + 1), text.slice(line + 1)];
  return `${head}${entryOf(waiver, indent, end)}${tail}`;
}
function lastOf(list) {
  const last = (0, import_yaml.isSeq)(list) && list.flow !== true ? list.items.at(-1) : void 0;
  const [start, stop] = ((0, import_yaml.isMap)(last) ? last.range : void 0) ?? [];
  return start === void 0 || stop === void 0 ? void 0 : { start, stop };
}
function holds(text, path, wanted) {
  try {
    return JSON.stringify(parseWaivers(text, path)) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
function rewritten(text, { id, reason, expires }) {
  const document = (0, import_yaml.parseDocument)(text);
  const list = document.get("waivers", true);
  if ((0, import_yaml.isSeq)(list) && list.items.length === 0) list.flow = false;
  document.addIn(["waivers"], document.createNode({ id: inQuotes(id), reason: inQuotes(reason), expires }));
  return document.toString({ lineWidth: 0 });
}
var inQuotes = (value) => Object.assign(new import_yaml.Scalar(value), { type: import_yaml.Scalar.QUOTE_DOUBLE });

// src/cli/waive.ts
async function waive({ dir, ...written }, { rules, today }) {
  const expires = dateOf(written.expires, today);
  const waiver = { id: written.id, reason: written.reason.trim(), expires };
  if (waiver.reason === "") throw new UserError("--reason is empty", "Say in a sentence why the change is safe.");
  const rule = ruleOf(waiver.id, rules);
  const root = await topLevelOf(dir);
  const { waivers: settings } = await settingsIn(root, rules);
  const fault = faultOfTerm(expires, today, settings.maxDays);
  if (fault !== void 0) throw new UserError(`the waiver would not count: ${fault}`, latest(today, settings.maxDays));
  if (isHard(rule, settings.unwaivable))
    throw new UserError(
      `this repository does not let \`${rule.id}\` be waived`,
      "Mend the change, or change `waivers.unwaivable` in the settings of the base."
    );
  const file = await ownFile(root, WAIVERS_PATH);
  await put(file, extendWaivers(await textOf(file, WAIVERS_PATH), WAIVERS_PATH, waiver));
  return `wrote ${WAIVERS_PATH}: \`${presentable(waiver.id)}\` is accepted until ${expires}.
Next: ${NEXT[settings.from]}
`;
}
var NEXT = {
  head: "commit it with the change; the review lists it first.",
  base: "merge it on its own; this repository reads waivers from the base (`waivers.from`)."
};
var latest = (today, days) => `Name a day from ${today} to ${daysAfter(today, days)}, or days from today, as \`30d\`.`;
var MOST_DAYS = 99999;
function dateOf(expires, today) {
  const [, days] = /^(\d{1,5})d$/.exec(expires) ?? [];
  return days === void 0 ? expires : daysAfter(today, Math.min(Number(days), MOST_DAYS));
}
function ruleOf(id, rules) {
  const colon = id.indexOf(":");
  const [name, subject] = [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
  if (colon < 0 || !isIdentity(subject))
    throw new UserError(`\`${presentable(id)}\` is no id of a finding`, "Copy it from the report: it is exact.");
  const rule = rules.find((candidate) => candidate.id === name);
  if (rule !== void 0) return rule;
  throw unknownRule(
    name,
    rules.map((candidate) => candidate.id)
  );
}
var isHard = (rule, unwaivable) => Object.values(rule.outcomes).every(
  (outcome) => isUnwaivable({ rule: rule.id, class: outcome.class ?? rule.class }, unwaivable)
);
async function settingsIn(root, rules) {
  const text = await textOf(await ownFile(root, SETTINGS_PATH), SETTINGS_PATH);
  return text === void 0 ? DEFAULT_SETTINGS : parseSettings(
    text,
    SETTINGS_PATH,
    rules.map(({ id }) => id)
  );
}
async function ownFile(root, path) {
  const file = join(root, path);
  const folder = await realpath(dirname(file)).catch(absent);
  const inside = folder === void 0 || !relative(await realpath(root), folder).startsWith("..");
  const known = await lstat(file).catch(absent);
  if (inside && (known === void 0 || known.isFile())) return file;
  throw new UserError(`${path} is no file of this repository`, "Put a regular file in its place.");
}
async function textOf(file, path) {
  try {
    return await readFile(file, "utf8").catch(absent);
  } catch (cause) {
    throw new UserError(`cannot read ${path}`, "Check that the file may be read.", { cause });
  }
}
function absent(error) {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}
async function put(file, text) {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw new UserError(`cannot write ${WAIVERS_PATH}`, "Check that the folder may be written.", { cause });
  }
}

// src/cli/rules.ts
async function load() {
  const { loadAnalyzers, exampleFindings } = await import("../engine.js");
  return { analyzers: await loadAnalyzers(), exampleFindings };
}
var allRules = async () => (await load()).analyzers.flatMap((analyzer) => [...analyzer.rules]);
var listRules = async (format, options) => renderRules(await allRules(), format, options);
async function explainRule(id, options) {
  const { analyzers, exampleFindings } = await load();
  for (const analyzer of analyzers) {
    const rule = analyzer.rules.find((candidate) => candidate.id === id);
    if (rule !== void 0) return renderExplain(rule, await exampleFindings(analyzer, rule), options);
  }
  throw unknownRule(
    id,
    (await allRules()).map((candidate) => candidate.id)
  );
}
var waiveFinding = async (options) => waive(options, { rules: await allRules(), today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) });
export {
  explainRule,
  listRules,
  waiveFinding
};
