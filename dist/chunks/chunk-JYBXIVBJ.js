import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-UTFATTF2.js";
import {
  array,
  boolean,
  description,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-GWPLAE3C.js";
import {
  distance
} from "./chunk-2OVJRVKG.js";
import {
  require_dist
} from "./chunk-JJ22DMJZ.js";
import {
  BUMPS,
  CLASSES,
  DOMAINS,
  ECOSYSTEMS,
  FAIL_ON,
  PLANES,
  RISKS
} from "./chunk-ZUBX7SIF.js";
import {
  presentable
} from "./chunk-TRV2GERW.js";
import {
  UserError
} from "./chunk-TGDLJCRC.js";
import {
  __toESM
} from "./chunk-5HJ3J6EK.js";

// src/settings/read-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var LARGEST = 256 * 1024;
var MOST_ALIASES = 20;
function readYaml(text, path, schema) {
  if (text.length > LARGEST) throw new UserError(`${path} is larger than 256 KiB`, "Keep the settings short.");
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, logLevel: "silent" });
  const [error] = document.errors;
  if (error) {
    const [summary = ""] = error.message.split(/ at line \d|\n/);
    const line = lines.linePos(error.pos[0]).line;
    throw new UserError(`${path}:${line} is not valid YAML: ${presentable(summary)}`, "Mend the syntax.");
  }
  const lineOf = (keys2) => {
    const node = nodeAt(document, keys2);
    return lines.linePos((0, import_yaml.isNode)(node) ? node.range?.[0] ?? 0 : 0).line;
  };
  const result = safeParse(schema, valueOf(document, path));
  if (result.success) return { value: result.output, lineOf };
  const issue = deepest(result.issues);
  const keys = (issue.path ?? []).map((item) => item.key);
  throw new UserError(`${path}:${lineOf(keys)} ${describe(issue, keys)}`, hintFor(issue, schema, keys));
}
function valueOf(document, path) {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (cause) {
    throw new UserError(`${path} uses more aliases than settings need`, "Write the values out.", { cause });
  }
}
function deepest(issues) {
  const all = issues.flatMap(function flatten(issue) {
    const parents = issue.path ?? [];
    const inner = (issue.issues ?? []).map(
      (child) => Object.assign({ ...child }, pathOf([...parents, ...child.path ?? []]))
    );
    return [issue, ...inner.flatMap(flatten)];
  });
  return all.reduce((best, issue) => (issue.path?.length ?? 0) > (best.path?.length ?? 0) ? issue : best);
}
var pathOf = (path) => {
  const [first, ...rest] = path;
  return first === void 0 ? {} : { path: [first, ...rest] };
};
function nodeAt(document, keys) {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (node !== void 0 && node !== null) return node;
  }
  return document.contents;
}
var isUnknownKey = (issue) => issue.type === "strict_object" && issue.expected === "never";
function describe(issue, keys) {
  const where = presentable(keys.map(String).join("."));
  if (isUnknownKey(issue)) return `has an unknown key \`${where}\``;
  if (issue.received === "undefined") return `misses the key \`${where}\``;
  if (issue.expected === "!0") return `has an empty \`${where}\``;
  return `has \`${where}\` as ${KINDS.get(issue.received) ?? presentable(issue.received)}, not ${expectedBy(issue)}`;
}
function expectedBy({ message, expected }) {
  if (message.startsWith("expected")) return message.slice("expected ".length);
  const said = EXPECTATIONS.find(([pattern]) => pattern.test(expected ?? ""));
  if (said !== void 0) return (expected ?? "").replace(...said);
  const words = wordsIn(expected);
  const others = [...KINDS].filter(([name]) => (expected ?? "").includes(name)).map(([, kind]) => kind);
  if (words.length + others.length === 0) return expected ?? message;
  return [...words, ...others].join(", ").replace(/, ([^,]*)$/, " or $1");
}
var EXPECTATIONS = [
  [/^>=(.+)$/, "$1 or more"],
  [/^<=(.+)$/, "$1 or less"]
];
var KINDS = /* @__PURE__ */ new Map([
  ["Array", "a list"],
  ["Object", "a map"]
]);
var wordsIn = (expected) => [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, word2 = ""]) => word2);
function hintFor(issue, schema, keys) {
  if (!isUnknownKey(issue)) return hintForValue(issue);
  const known = keysAt(schema, keys.slice(0, -1));
  const close = nearest(String(keys.at(-1)), known);
  return close === void 0 ? `Known keys here: ${known.join(", ")}.` : `Did you mean \`${close}\`?`;
}
function hintForValue({ expected, received }) {
  const close = nearest(received.replaceAll('"', ""), wordsIn(expected));
  return close === void 0 ? "The JSON Schema of the settings says what each key takes; editors complete from it." : `Did you mean \`${close}\`?`;
}
function keysAt(schema, keys) {
  if (!isRecord(schema)) return [];
  const [key, ...rest] = keys;
  if (isRecord(schema["wrapped"])) return keysAt(schema["wrapped"], keys);
  if (Array.isArray(schema["options"])) return schema["options"].flatMap((option) => keysAt(option, keys));
  if (isRecord(schema["entries"]))
    return keys.length === 0 ? Object.keys(schema["entries"]) : keysAt(schema["entries"][String(key)], rest);
  return keys.length === 0 ? [] : keysAt(schema["item"] ?? schema["value"], rest);
}
var isRecord = (value) => typeof value === "object" && value !== null;
function nearest(word2, candidates) {
  const ranked = candidates.map((candidate) => ({ candidate, edits: distance(word2.toLowerCase(), candidate.toLowerCase()) })).toSorted((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best !== void 0 && best.edits <= Math.max(2, word2.length / 3) ? best.candidate : void 0;
}

// src/policy/waivers.ts
var DAY = 864e5;
function applyWaivers(findings, policy) {
  const accepted = /* @__PURE__ */ new Map();
  const notes = [];
  for (const waiver of policy.waivers) {
    const fault = faultOf(waiver, findings, policy);
    if (fault === void 0) accepted.set(waiver.id, waiver);
    else notes.push(`The waiver for \`${waiver.id}\` does not count: ${fault}.`);
  }
  for (const { id: id2 } of policy.upcoming ?? [])
    notes.push(`The waiver for \`${id2}\` counts once it is merged: this repository reads waivers from the base.`);
  const { unwaivable } = policy.settings.waivers;
  return {
    findings: findings.map((finding) => {
      const waiver = accepted.get(finding.id);
      if (waiver !== void 0) return { ...finding, waiver };
      return isUnwaivable(finding, unwaivable) ? { ...finding, unwaivable: true } : finding;
    }),
    notes
  };
}
function faultOf(waiver, findings, { settings, today }) {
  const finding = findings.find(({ id: id2 }) => id2 === waiver.id);
  if (finding === void 0) return "no finding has this id";
  if (waiver.reason.trim() === "") return "it gives no reason";
  const { maxDays, unwaivable } = settings.waivers;
  const fault = faultOfTerm(waiver.expires, today, maxDays);
  if (fault !== void 0) return fault;
  return isUnwaivable(finding, unwaivable) ? "this repository does not let it be waived" : void 0;
}
var markNew = (waivers2, known) => waivers2.map((waiver) => known.some((one) => isEqual(one, waiver)) ? waiver : { ...waiver, isNew: true });
var isEqual = (a, b) => a.id === b.id && a.reason === b.reason && a.expires === b.expires;
function faultOfTerm(expires, today, maxDays) {
  const days = daysBetween(today, expires);
  if (Number.isNaN(days)) return "`expires` is not a date such as 2027-01-31";
  if (days < 0) return `it expired on ${expires}`;
  return days > maxDays ? `it ends more than ${maxDays} days ahead` : void 0;
}
var isUnwaivable = (finding, unwaivable) => unwaivable.includes(finding.rule) || unwaivable.includes(`class:${finding.class}`);
var daysAfter = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
function daysBetween(from, to) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(to) ? Date.parse(to) : Number.NaN;
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(to);
  return exists ? Math.round((day - Date.parse(from)) / DAY) : Number.NaN;
}

// src/settings/load.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/settings/schema.ts
var risk = picklist(RISKS);
var failOn = picklist(FAIL_ON);
var glob = pipe(string(), nonEmpty(), maxLength(300));
var globs = array(glob);
var word = pipe(string(), nonEmpty(), maxLength(300));
var planes = pipe(array(picklist(PLANES)), nonEmpty());
var approver = pipe(string(), regex(/^@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?$/, "expected `@user` or `@org/team`"));
var id = pipe(string(), nonEmpty(), maxLength(500));
var some = (item) => union([item, array(item)]);
var match = strictObject({
  bump: optional(some(picklist(BUMPS))),
  ecosystem: optional(some(picklist(ECOSYSTEMS))),
  name: optional(some(glob)),
  direct: optional(boolean()),
  domain: optional(some(picklist(DOMAINS))),
  rule: optional(some(word)),
  class: optional(some(picklist(CLASSES))),
  risk: optional(some(risk)),
  path: optional(some(glob))
});
var approvals = strictObject({
  count: pipe(number(), integer(), minValue(1), maxValue(20)),
  from: pipe(array(approver), nonEmpty())
});
var policyEntry = strictObject({
  match,
  decide: optional(picklist(["pass", "comment", "block"])),
  approvals: optional(approvals)
});
var ruleSetting = union([
  literal("off"),
  risk,
  strictObject({ risk: optional(risk), "fail-on": optional(failOn) })
]);
var ruleSettings = record(string(), ruleSetting);
var hours = pipe(string(), regex(/^\d+[hd]$/, "expected hours or days, as `72h` or `7d`"));
var score = pipe(string(), regex(/^\d+(?:\.\d+)?$/, "expected a score as the key"));
var release = pipe(string(), regex(/^\d+\.\d+$/, 'expected a release such as "1.34", in quotes'));
var steps = pipe(number(), integer(), minValue(-4), maxValue(4));
var about = (text, schema) => pipe(schema, description(text));
var paths = strictObject({
  ignore: optional(about("Files that are not looked at, as globs; the report names them.", globs), []),
  risk: optional(
    about("Steps by which the risk of findings in these files goes up (1) or down (-1).", record(glob, steps)),
    {}
  ),
  "fail-on": optional(
    about(
      "From which risk on findings in these files block; the first glob that matches counts.",
      record(glob, failOn)
    ),
    {}
  )
});
var protobuf = strictObject({
  contract: optional(
    about(
      "What readers rely on: the binary form, JSON, generated code; for all files, or by path.",
      union([planes, array(strictObject({ paths: globs, planes }))])
    ),
    []
  ),
  roots: optional(about("Folders that imports start from, besides those of buf.yaml.", array(word)), []),
  buf: optional(about("Whether the `breaking` section of buf.yaml is honoured.", boolean()), true)
});
var config = strictObject({
  public: optional(about("Files whose keys others set: there a removed or renamed key is medium.", globs), []),
  kubernetes: optional(about('The Kubernetes release deployed to, as "1.34".', release))
});
var dependencies = strictObject({
  policy: optional(
    about("What a change of a dependency needs; the first entry that matches decides.", array(policyEntry)),
    []
  ),
  deny: optional(
    about("Packages that block when they come in, as `pkg:npm/event-stream@>=3.3.6 <4`.", array(word)),
    []
  ),
  allow: optional(about("Packages that `deny` does not reach, as package URLs.", array(word)), [])
});
var advisories = strictObject({
  source: optional(about("Where vulnerabilities are looked up.", picklist(["off", "github", "osv", "directory"]))),
  "fail-on": optional(
    about("The CVSS score from which on a vulnerability blocks.", pipe(number(), minValue(0), maxValue(10)))
  ),
  "fix-within": optional(
    about("Score to time: until when a vulnerability is to be mended.", record(score, hours)),
    {}
  )
});
var waivers = strictObject({
  from: optional(
    about("Which side of a pull request the waivers are read from.", picklist(["base", "head"])),
    "head"
  ),
  "max-days": optional(
    about("How far ahead a waiver may end.", pipe(number(), integer(), minValue(1), maxValue(3650))),
    180
  ),
  unwaivable: optional(about("Rules, and classes as `class:secret`, that nobody can waive.", array(word)), [])
});
var settingsSchema = strictObject({
  version: about("The version of this format.", literal(1)),
  "fail-on": optional(about("From which risk on a finding blocks.", failOn), "high"),
  rules: optional(
    about(
      "By rule id, `class:NAME` or `domain:NAME`: off, another risk, or from which risk on it blocks.",
      ruleSettings
    ),
    {}
  ),
  paths: optional(about("What holds for files alone.", paths), {}),
  protobuf: optional(about("How protobuf schemas are read.", protobuf), {}),
  config: optional(about("How configuration is read.", config), {}),
  dependencies: optional(about("Which dependencies may come in, and who has to approve.", dependencies), {}),
  approvals: optional(
    about("Findings that need approvals in place of `fail-on`.", array(strictObject({ match, approvals }))),
    []
  ),
  advisories: optional(about("Known vulnerabilities.", advisories), {}),
  waivers: optional(about("Findings accepted in .github/breakwater-waivers.yml.", waivers), {})
});
var waiversSchema = strictObject({
  waivers: array(
    strictObject({
      id,
      reason: optional(nullable(string())),
      expires: optional(nullable(string()))
    })
  )
});

// src/settings/load.ts
function parseSettings(text, path, knownRules) {
  const file = readYaml(text, path, settingsSchema);
  const written = file.value;
  const unknown = namesIn(written, knownRules).find(({ name, known }) => !known.includes(name));
  if (unknown !== void 0) throw unknownName(unknown, `${path}:${file.lineOf(unknown.keys)}`);
  const { paths: paths2, config: config2, dependencies: dependencies2, waivers: waivers2 } = written;
  return {
    failOn: written["fail-on"],
    rules: new Map(Object.entries(written.rules).map(([name, value]) => [name, toRuleSetting(value)])),
    paths: {
      ignored: matcher(paths2.ignore),
      risk: Object.entries(paths2.risk).map(([glob2, steps2]) => ({ matches: matcher([glob2]), steps: steps2 })),
      failOn: Object.entries(paths2["fail-on"]).map(([glob2, failOn2]) => ({ matches: matcher([glob2]), failOn: failOn2 }))
    },
    protobuf: { ...written.protobuf, contract: toContract(written.protobuf.contract) },
    config: { isPublic: matcher(config2.public), ...config2.kubernetes ? { kubernetes: config2.kubernetes } : {} },
    dependencies: { ...dependencies2, policy: dependencies2.policy.map(toEntry) },
    approvals: written.approvals.map(toEntry),
    advisories: toAdvisories(written.advisories),
    waivers: { from: waivers2.from, maxDays: waivers2["max-days"], unwaivable: waivers2.unwaivable }
  };
}
function parseWaivers(text, path) {
  return readYaml(text, path, waiversSchema).value.waivers.map(({ id: id2, reason, expires }) => ({
    id: id2,
    reason: reason ?? "",
    expires: expires ?? ""
  }));
}
var classes = CLASSES.map((name) => `class:${name}`);
var namesOfRules = (rules) => [
  ...rules,
  ...classes,
  ...DOMAINS.map((name) => `domain:${name}`)
];
function namesIn({ rules, waivers: waivers2, dependencies: dependencies2, approvals: approvals2 }, ids) {
  const matched = (entries, keys) => entries.flatMap(
    ({ match: match2 }, index) => [match2.rule ?? []].flat().map((name) => ({ name, keys: [...keys, index, "match", "rule"], known: ids }))
  );
  return [
    ...Object.keys(rules).map((name) => ({ name, keys: ["rules", name], known: namesOfRules(ids) })),
    ...waivers2.unwaivable.map((name, index) => ({
      name,
      keys: ["waivers", "unwaivable", index],
      known: [...ids, ...classes]
    })),
    ...matched(dependencies2.policy, ["dependencies", "policy"]),
    ...matched(approvals2, ["approvals"])
  ];
}
function unknownName({ name, known }, place) {
  const close = nearest(name, known);
  return new UserError(
    `${place} names a rule that does not exist: \`${presentable(name)}\``,
    close === void 0 ? "List the rules with `breakwater rules`." : `Did you mean \`${close}\`?`
  );
}
function toRuleSetting(value) {
  if (value === "off") return { off: true };
  if (typeof value === "string") return { risk: value };
  return { ...value.risk ? { risk: value.risk } : {}, ...value["fail-on"] ? { failOn: value["fail-on"] } : {} };
}
function toContract(written) {
  const planes2 = PLANES.filter((plane) => written.some((entry) => entry === plane));
  if (planes2.length > 0) return [{ matches: () => true, planes: planes2 }];
  return written.flatMap(
    (entry) => typeof entry === "string" ? [] : [{ matches: matcher(entry.paths), planes: entry.planes }]
  );
}
function toAdvisories(written) {
  return {
    ...written.source ? { source: written.source } : {},
    ...written["fail-on"] === void 0 ? {} : { failOn: written["fail-on"] },
    fixWithin: Object.entries(written["fix-within"]).map(([score2, time]) => ({
      score: Number(score2),
      hours: Number.parseInt(time, 10) * (time.endsWith("d") ? 24 : 1)
    }))
  };
}
var toEntry = ({ match: match2, decide, approvals: approvals2 }) => ({
  match: toMatch(match2),
  ...decide ? { decide } : {},
  ...approvals2 ? { approvals: approvals2 } : {}
});
function toMatch({ name, path, direct, ...lists }) {
  return {
    ...Object.fromEntries(Object.entries(lists).map(([key, value]) => [key, [value].flat()])),
    ...name === void 0 ? {} : { name: nameMatcher([name].flat()) },
    ...path === void 0 ? {} : { path: matcher([path].flat()) },
    ...direct === void 0 ? {} : { direct }
  };
}
function matcher(globs2) {
  return globs2.length === 0 ? () => false : (0, import_picomatch.default)([...globs2], { dot: true, noextglob: true });
}
var nameMatcher = (globs2) => (0, import_picomatch.default)([...globs2], { dot: true, noextglob: true, bash: true });

// src/core/line-diff.ts
var MOST_EDITS = 1e3;
function lineDiff(before, after) {
  const { removed, added } = changedLines(before, after);
  const diff = [];
  for (let [x, y] = [0, 0]; x < before.length || y < after.length; ) {
    const mark = removed[x] === 1 ? "-" : added[y] === 1 ? "+" : " ";
    diff.push({ mark, text: (mark === "+" ? after[y] : before[x]) ?? "" });
    if (mark !== "+") x += 1;
    if (mark !== "-") y += 1;
  }
  return diff;
}
function changedLines(before, after) {
  const start = sharedPrefix(before, after);
  const end = Math.min(sharedSuffix(before, after), Math.min(before.length, after.length) - start);
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const [removed, added] = [new Uint8Array(before.length), new Uint8Array(after.length)];
  removed.fill(1, start, start + old.length);
  added.fill(1, start, start + now.length);
  for (const [x, y] of keptLines(old, now)) {
    removed[start + x] = 0;
    added[start + y] = 0;
  }
  return { removed, added };
}
function sharedPrefix(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
function sharedSuffix(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
function keptLines(before, after) {
  if (before.length === 0 || after.length === 0) return [];
  const numbers = /* @__PURE__ */ new Map();
  const ofAfter = after.map((line) => numberOf(line, numbers));
  const ofBefore = before.map((line) => numbers.get(line) ?? NONE);
  const isShared = new Uint8Array(numbers.size);
  for (const number2 of ofBefore) if (number2 !== NONE) isShared[number2] = 1;
  const old = standing(ofBefore, isShared);
  const now = standing(ofAfter, isShared);
  const rounds = furthestReaches(old.numbers, now.numbers);
  if (rounds === void 0) return [];
  return walkBack(old.numbers, now.numbers, rounds).map(([x, y]) => [old.places[x] ?? 0, now.places[y] ?? 0]);
}
var NONE = -1;
function numberOf(line, numbers) {
  const known = numbers.get(line);
  if (known !== void 0) return known;
  numbers.set(line, numbers.size);
  return numbers.size - 1;
}
function standing(all, isShared) {
  const [numbers, places] = [[], []];
  for (let place = 0; place < all.length; place++) {
    const number2 = all[place] ?? NONE;
    if (number2 === NONE || isShared[number2] !== 1) continue;
    numbers.push(number2);
    places.push(place);
  }
  return { numbers, places };
}
var addsLast = (reaches, at) => (reaches[at - 1] ?? -1) < (reaches[at] ?? -1);
var afterEdit = (reaches, at) => addsLast(reaches, at) ? reaches[at] ?? 0 : (reaches[at - 1] ?? 0) + 1;
function furthestReaches(before, after) {
  let last = Int32Array.of(0);
  const rounds = [last];
  for (let edits = 0; edits <= Math.min(before.length + after.length, MOST_EDITS); edits++) {
    const reached = new Int32Array(edits + 1);
    for (let at = 0; at <= edits; at++) {
      const diagonal = 2 * at - edits;
      let x = afterEdit(last, at);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached[at] = x;
      if (x >= before.length && x - diagonal >= after.length) return rounds;
    }
    rounds.push(reached);
    last = reached;
  }
  return void 0;
}
function walkBack(before, after, rounds) {
  const kept = [];
  let [x, y] = [before.length, after.length];
  for (const [edits, reaches] of [...rounds.entries()].toReversed()) {
    const at = (x - y + edits) / 2;
    const start = afterEdit(reaches, at);
    while (x > start) kept.push([--x, --y]);
    if (addsLast(reaches, at)) y -= 1;
    else x -= 1;
  }
  return kept.toReversed();
}

export {
  lineDiff,
  changedLines,
  nearest,
  applyWaivers,
  markNew,
  faultOfTerm,
  isUnwaivable,
  daysAfter,
  parseSettings,
  parseWaivers
};
