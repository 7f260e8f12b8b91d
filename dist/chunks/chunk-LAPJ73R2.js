import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  leastScore,
  packageId,
  severityOf
} from "./chunk-QBBHR7TY.js";
import {
  FAILURE_KINDS,
  Failure,
  settled
} from "./chunk-RGDO6GC5.js";
import {
  array,
  exactOptional,
  literal,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  nullable,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeInteger,
  safeParse,
  strictObject,
  string,
  union,
  unknown,
  variant
} from "./chunk-GWPLAE3C.js";
import {
  gather
} from "./chunk-BICNWQS5.js";
import {
  DOMAINS,
  FAIL_ON,
  compareRisk
} from "./chunk-ZUBX7SIF.js";
import {
  identifiable,
  presentable,
  presentableChange
} from "./chunk-TRV2GERW.js";
import {
  UserError
} from "./chunk-TGDLJCRC.js";

// src/sandbox/argument.ts
var CHILD = "review-for-parent-process";
var isChild = (argv) => argv.length === 3 && argv[2] === CHILD;

// src/sandbox/frames.ts
var Garbled = class extends Error {
  constructor(what, options) {
    super(what, options);
    this.name = "Garbled";
  }
};
var PREFIX = 8;
var LARGEST_HEAD = 1024;
function encode(head, body = "") {
  const words = JSON.stringify(head);
  const lengths = [Buffer.byteLength(words), Buffer.byteLength(body)];
  const bytes = Buffer.allocUnsafe(PREFIX + lengths[0] + lengths[1]);
  bytes.writeUInt32LE(lengths[0], 0);
  bytes.writeUInt32LE(lengths[1], 4);
  bytes.write(words, PREFIX);
  bytes.write(body, PREFIX + lengths[0]);
  return bytes;
}
async function* framesOf(chunks, largestBody) {
  let parts = [];
  let [held, wanted] = [0, PREFIX];
  for await (const chunk of chunks) {
    parts.push(chunk);
    held += chunk.length;
    if (held < wanted) continue;
    let rest = parts.length === 1 ? chunk : Buffer.concat(parts);
    for (; ; ) {
      wanted = lengthOf(rest, largestBody);
      if (rest.length < wanted) break;
      yield decode(rest.subarray(0, wanted));
      rest = rest.subarray(wanted);
    }
    parts = [rest];
    held = rest.length;
  }
}
function lengthOf(bytes, largestBody) {
  if (bytes.length < PREFIX) return PREFIX;
  const [head, body] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  if (head > LARGEST_HEAD || body > largestBody) throw new Garbled(`a frame of ${head} and ${body} bytes`);
  return PREFIX + head + body;
}
function decode(bytes) {
  const end = PREFIX + bytes.readUInt32LE(0);
  return { head: parseJson(bytes.toString("utf8", PREFIX, end)), body: bytes.toString("utf8", end) };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Garbled("it is no JSON", { cause });
  }
}

// src/sandbox/messages.ts
var id = pipe(number(), safeInteger(), minValue(0));
var side = picklist(["base", "head", "policy", "release", "other release"]);
var RELEASES = ["release", "other release"];
var count = pipe(number(), safeInteger(), minValue(0), maxValue(RELEASES.length));
var spoken = variant("say", [
  strictObject({ say: literal("open"), id }),
  strictObject({ say: literal("settings"), id }),
  strictObject({ say: literal("read"), id, side, domain: optional(picklist(DOMAINS)) }),
  strictObject({ say: literal("list"), id, side }),
  strictObject({ say: literal("grep"), id, side }),
  strictObject({ say: literal("releases"), id }),
  strictObject({ say: literal("approvals"), id }),
  strictObject({ say: literal("ask"), id }),
  /** From now on it works on the answer to this question. */
  strictObject({ say: literal("at"), id }),
  strictObject({ say: literal("done") }),
  strictObject({ say: literal("failed") })
]);
var heard = variant("say", [
  strictObject({ say: literal("begin") }),
  strictObject({ say: literal("answer"), id }),
  strictObject({ say: literal("nothing"), id }),
  strictObject({ say: literal("unreadable"), id, line: number() }),
  strictObject({ say: literal("refused"), id, kind: picklist(FAILURE_KINDS) })
]);
var choices = strictObject({
  failOn: optional(picklist(FAIL_ON)),
  only: optional(array(picklist(DOMAINS))),
  settingsFile: optional(string()),
  settingsPath: optional(string()),
  advisories: strictObject({
    choice: optional(union([picklist(["off", "github", "osv"]), strictObject({ folder: string() })])),
    usual: exactOptional(picklist(["off", "github"])),
    github: exactOptional(strictObject({ api: optional(string()) })),
    osv: optional(string())
  })
});
var changedFile = strictObject({
  path: string(),
  previousPath: exactOptional(string()),
  status: picklist(["added", "deleted", "modified", "renamed"]),
  special: exactOptional(picklist(["symlink", "submodule"]))
});
var range = strictObject({
  base: string(),
  head: string(),
  mergeBase: string(),
  baseName: string(),
  headName: string()
});
var repository = strictObject({ range, files: array(changedFile) });
var approvalAnswer = strictObject({
  approvals: array(strictObject({ user: string(), as: array(string()) })),
  notes: array(string())
});
var reply = strictObject({ body: unknown(), link: nullable(string()) });
var MOST_NAMES = 1e3;
var names = pipe(array(pipe(string(), maxLength(200))), maxLength(MOST_NAMES));
var request = strictObject({ url: pipe(string(), maxLength(65536)), body: optional(unknown()) });
var failed = strictObject({ message: string(), hint: exactOptional(string()), trace: string() });
function checked(schema, data) {
  const result = safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  throw new Garbled(result.issues[0].message);
}
var read = (schema, json) => checked(schema, parseJson(json));
var search = strictObject({
  word: pipe(string(), nonEmpty(), maxLength(100)),
  paths: array(string())
});
var found = array(string());

// src/analyze.ts
async function analyze(sides, analyzers, settings) {
  const ignored = sides.files.filter((file) => settings.paths.ignored(file.path));
  const submodules = sides.files.filter((file) => file.special === "submodule");
  const files = sides.files.filter((file) => !ignored.includes(file) && !submodules.includes(file));
  const wanted = analyzers.filter(({ domain }) => settings.only?.includes(domain) ?? true);
  const perDomain = await Promise.all(
    wanted.map(async (analyzer) => {
      const claimed = files.filter((file) => isClaimed(file, analyzer.claims));
      if (claimed.length === 0) return [];
      const changes = await analyzer.analyze({
        files: claimed,
        changed: files,
        base: sides.base,
        head: sides.head,
        ...sides.releases === void 0 ? {} : { releases: sides.releases },
        settings
      });
      return changes.map((change) => ({ domain: analyzer.domain, change }));
    })
  );
  return {
    facts: onceUnreadable(perDomain.flat()),
    filesReviewed: files.filter((file) => wanted.some((analyzer) => isClaimed(file, analyzer.claims))).length,
    notes: [
      ...listed(ignored, "ignored by `paths.ignore`"),
      ...listed(submodules, "not looked into, since a submodule is another repository")
    ]
  };
}
var isClaimed = ({ path, previousPath }, claims) => claims(path) || previousPath !== void 0 && claims(previousPath);
function onceUnreadable(facts) {
  const seen = /* @__PURE__ */ new Set();
  return facts.filter(({ change }) => {
    if (!isUnreadable(change)) return true;
    const known = seen.has(`${change.side} ${change.subject}`);
    seen.add(`${change.side} ${change.subject}`);
    return !known;
  });
}
var isUnreadable = (change) => change.kind === "file-unreadable";
var unreadableOf = (facts) => facts.map(({ change }) => change).filter(isUnreadable).map(({ subject, side: side2, reason, before, after }) => {
  const line = (after ?? before)?.line ?? 1;
  return { path: subject, side: side2, reason: line > 1 ? `line ${line}: ${reason}` : reason };
});
var MOST_NAMED = 5;
function listed(files, why) {
  if (files.length === 0) return [];
  const names2 = files.slice(0, MOST_NAMED).map(({ path }) => `\`${path}\``);
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
  return [`${names2.join(", ")}${more}: ${why}.`];
}

// src/classify.ts
function classify(facts, analyzers) {
  const rules = new Map(analyzers.map((analyzer) => [analyzer.domain, byKind(analyzer.rules)]));
  const modifiers = new Map(analyzers.map((analyzer) => [analyzer.domain, analyzer.modifiers ?? []]));
  const findings = facts.flatMap(
    (fact) => (rules.get(fact.domain)?.get(fact.change.kind) ?? []).flatMap(
      (rule) => judge(rule, fact, modifiers.get(fact.domain) ?? [])
    )
  );
  return merge(findings.toSorted(byPlace)).toSorted(byPlace);
}
function byKind(rules) {
  const index = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    for (const kind of [rule.on].flat()) index.set(kind, [...index.get(kind) ?? [], rule]);
  }
  return index;
}
function judge(rule, { domain, change }, modifiers) {
  const name = rule.classify(change);
  const outcome = name === void 0 ? void 0 : rule.outcomes[name];
  if (name === void 0 || outcome === void 0) return [];
  const suggestion = rule.suggest?.(change);
  return [
    {
      id: `${rule.id}:${identifiable(identityOf(change))}`,
      rule: rule.id,
      outcome: name,
      domain,
      ...opinion(rule, outcome, change, modifiers),
      also: [],
      change,
      ...suggestion === void 0 ? {} : { suggestion },
      ...placeOf(change)
    }
  ];
}
var identityOf = ({ group, subject, key }) => group ?? (key === void 0 ? subject : `${subject}#${key}`);
var placeOf = ({ before, after }) => ({ ...before ? { before } : {}, ...after ? { after } : {} });
function opinion(rule, outcome, change, modifiers) {
  const shown = presentableChange(change);
  const breaks = outcome.breaks ?? rule.breaks ?? [];
  const equivalents = outcome.equivalents ?? rule.equivalents ?? [];
  const { risk, notes } = adjust(
    outcome.risk,
    modifiers,
    (modifier, so) => modifier.adjust(change, so, breaks, equivalents)
  );
  return {
    class: outcome.class ?? rule.class,
    risk,
    subject: shown.subject,
    title: outcome.title ?? rule.title,
    message: outcome.message(shown),
    why: [say(outcome.why ?? rule.why, shown), ...notes].join(" "),
    fix: say(outcome.fix ?? rule.fix, shown),
    breaks,
    equivalents
  };
}
var say = (words, change) => typeof words === "string" ? words : words(change);
function adjust(start, modifiers, ask) {
  const notes = [];
  let risk = start;
  for (const modifier of modifiers) {
    const adjusted = ask(modifier, risk);
    if (adjusted === void 0 || adjusted.risk === risk) continue;
    risk = adjusted.risk;
    notes.push(adjusted.note);
  }
  return { risk, notes };
}
var merge = (findings) => [...gather(findings, ({ id: id2 }) => id2).values()].map(together);
function together(findings) {
  const worst = findings.reduce((a, b) => compareRisk(b.risk, a.risk) > 0 ? b : a);
  const equivalents = [...new Set([worst, ...findings].flatMap((finding) => finding.equivalents))];
  return { ...worst, equivalents, also: findings.filter((finding) => finding !== worst).map(placeOf) };
}
function byPlace(a, b) {
  const here = standsAt(a);
  const there = standsAt(b);
  return order(here.path, there.path) || here.line - there.line || order(a.rule, b.rule) || order(a.id, b.id);
}
var standsAt = ({ before, after }) => after ?? before ?? { path: "", line: 0 };
var order = (a, b) => Number(a > b) - Number(a < b);

// src/advisories/directory.ts
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join as join2, sep } from "node:path";

// src/advisories/aliases.ts
var PREFERRED = ["MAL-", "GHSA-", "CVE-"];
function mergeAliases(advisories) {
  let merged = [];
  for (const advisory of advisories) {
    const same = merged.filter((other) => shareName(advisory, other));
    merged = [...merged.filter((other) => !same.includes(other)), same.reduce(join, advisory)];
  }
  return merged;
}
var namesOf = ({ id: id2, aliases }) => [id2, ...aliases];
var shareName = (a, b) => namesOf(a).some((name) => namesOf(b).includes(name));
function join(a, b) {
  const [first, second] = byRank(a.id, b.id) <= 0 ? [a, b] : [b, a];
  const { severity, score } = isSurer(second, first) ? second : first;
  const names2 = /* @__PURE__ */ new Set([...namesOf(first), ...namesOf(second)]);
  names2.delete(first.id);
  return {
    id: first.id,
    aliases: [...names2].toSorted(byRank),
    summary: first.summary || second.summary,
    severity,
    score,
    malware: first.malware || second.malware,
    patched: first.patched ?? second.patched
  };
}
var isSurer = (a, b) => b.score === null && (a.score !== null || b.severity === "unknown");
var byRank = (a, b) => rankOf(a) - rankOf(b) || Number(a > b) - Number(a < b);
function rankOf(id2) {
  const rank = PREFERRED.findIndex((prefix) => id2.startsWith(prefix));
  return rank < 0 ? PREFERRED.length : rank;
}

// node_modules/cvss4/dist/models.js
var BaseMetric;
(function(BaseMetric2) {
  BaseMetric2["ATTACK_VECTOR"] = "AV";
  BaseMetric2["ATTACK_COMPLEXITY"] = "AC";
  BaseMetric2["PRIVILEGES_REQUIRED"] = "PR";
  BaseMetric2["USER_INTERACTION"] = "UI";
  BaseMetric2["SCOPE"] = "S";
  BaseMetric2["CONFIDENTIALITY"] = "C";
  BaseMetric2["INTEGRITY"] = "I";
  BaseMetric2["AVAILABILITY"] = "A";
})(BaseMetric || (BaseMetric = {}));
var TemporalMetric;
(function(TemporalMetric2) {
  TemporalMetric2["EXPLOIT_CODE_MATURITY"] = "E";
  TemporalMetric2["REMEDIATION_LEVEL"] = "RL";
  TemporalMetric2["REPORT_CONFIDENCE"] = "RC";
})(TemporalMetric || (TemporalMetric = {}));
var EnvironmentalMetric;
(function(EnvironmentalMetric2) {
  EnvironmentalMetric2["CONFIDENTIALITY_REQUIREMENT"] = "CR";
  EnvironmentalMetric2["INTEGRITY_REQUIREMENT"] = "IR";
  EnvironmentalMetric2["AVAILABILITY_REQUIREMENT"] = "AR";
  EnvironmentalMetric2["MODIFIED_ATTACK_VECTOR"] = "MAV";
  EnvironmentalMetric2["MODIFIED_ATTACK_COMPLEXITY"] = "MAC";
  EnvironmentalMetric2["MODIFIED_PRIVILEGES_REQUIRED"] = "MPR";
  EnvironmentalMetric2["MODIFIED_USER_INTERACTION"] = "MUI";
  EnvironmentalMetric2["MODIFIED_SCOPE"] = "MS";
  EnvironmentalMetric2["MODIFIED_CONFIDENTIALITY"] = "MC";
  EnvironmentalMetric2["MODIFIED_INTEGRITY"] = "MI";
  EnvironmentalMetric2["MODIFIED_AVAILABILITY"] = "MA";
})(EnvironmentalMetric || (EnvironmentalMetric = {}));
var baseMetrics = [
  BaseMetric.ATTACK_VECTOR,
  BaseMetric.ATTACK_COMPLEXITY,
  BaseMetric.PRIVILEGES_REQUIRED,
  BaseMetric.USER_INTERACTION,
  BaseMetric.SCOPE,
  BaseMetric.CONFIDENTIALITY,
  BaseMetric.INTEGRITY,
  BaseMetric.AVAILABILITY
];
var temporalMetrics = [
  TemporalMetric.EXPLOIT_CODE_MATURITY,
  TemporalMetric.REMEDIATION_LEVEL,
  TemporalMetric.REPORT_CONFIDENCE
];
var environmentalMetrics = [
  EnvironmentalMetric.AVAILABILITY_REQUIREMENT,
  EnvironmentalMetric.CONFIDENTIALITY_REQUIREMENT,
  EnvironmentalMetric.INTEGRITY_REQUIREMENT,
  EnvironmentalMetric.MODIFIED_ATTACK_VECTOR,
  EnvironmentalMetric.MODIFIED_ATTACK_COMPLEXITY,
  EnvironmentalMetric.MODIFIED_PRIVILEGES_REQUIRED,
  EnvironmentalMetric.MODIFIED_USER_INTERACTION,
  EnvironmentalMetric.MODIFIED_SCOPE,
  EnvironmentalMetric.MODIFIED_CONFIDENTIALITY,
  EnvironmentalMetric.MODIFIED_INTEGRITY,
  EnvironmentalMetric.MODIFIED_AVAILABILITY
];
var baseMetricValues = {
  [BaseMetric.ATTACK_VECTOR]: ["N", "A", "L", "P"],
  [BaseMetric.ATTACK_COMPLEXITY]: ["L", "H"],
  [BaseMetric.PRIVILEGES_REQUIRED]: ["N", "L", "H"],
  [BaseMetric.USER_INTERACTION]: ["N", "R"],
  [BaseMetric.SCOPE]: ["U", "C"],
  [BaseMetric.CONFIDENTIALITY]: ["N", "L", "H"],
  [BaseMetric.INTEGRITY]: ["N", "L", "H"],
  [BaseMetric.AVAILABILITY]: ["N", "L", "H"]
  // None, Low, High
};
var temporalMetricValues = {
  [TemporalMetric.EXPLOIT_CODE_MATURITY]: ["X", "H", "F", "P", "U"],
  [TemporalMetric.REMEDIATION_LEVEL]: ["X", "U", "W", "T", "O"],
  [TemporalMetric.REPORT_CONFIDENCE]: ["X", "C", "R", "U"]
};
var environmentalMetricValues = {
  [EnvironmentalMetric.CONFIDENTIALITY_REQUIREMENT]: ["X", "H", "M", "L"],
  [EnvironmentalMetric.INTEGRITY_REQUIREMENT]: ["X", "H", "M", "L"],
  [EnvironmentalMetric.AVAILABILITY_REQUIREMENT]: ["X", "H", "M", "L"],
  [EnvironmentalMetric.MODIFIED_ATTACK_VECTOR]: ["X", "N", "A", "L", "P"],
  [EnvironmentalMetric.MODIFIED_ATTACK_COMPLEXITY]: ["X", "L", "H"],
  [EnvironmentalMetric.MODIFIED_PRIVILEGES_REQUIRED]: ["X", "N", "L", "H"],
  [EnvironmentalMetric.MODIFIED_USER_INTERACTION]: ["X", "N", "R"],
  [EnvironmentalMetric.MODIFIED_SCOPE]: ["X", "U", "C"],
  [EnvironmentalMetric.MODIFIED_CONFIDENTIALITY]: ["X", "N", "L", "H"],
  [EnvironmentalMetric.MODIFIED_INTEGRITY]: ["X", "N", "L", "H"],
  [EnvironmentalMetric.MODIFIED_AVAILABILITY]: ["X", "N", "L", "H"]
};
var expectedMetricOrder = {
  // Base (11 metrics)
  "AV": ["N", "A", "L", "P"],
  "AC": ["L", "H"],
  "AT": ["N", "P"],
  "PR": ["N", "L", "H"],
  "UI": ["N", "P", "A"],
  "VC": ["H", "L", "N"],
  "VI": ["H", "L", "N"],
  "VA": ["H", "L", "N"],
  "SC": ["H", "L", "N"],
  "SI": ["H", "L", "N"],
  "SA": ["H", "L", "N"],
  // Threat (1 metric)
  "E": ["X", "A", "P", "U"],
  // Environmental (14 metrics)
  "CR": ["X", "H", "M", "L"],
  "IR": ["X", "H", "M", "L"],
  "AR": ["X", "H", "M", "L"],
  "MAV": ["X", "N", "A", "L", "P"],
  "MAC": ["X", "L", "H"],
  "MAT": ["X", "N", "P"],
  "MPR": ["X", "N", "L", "H"],
  "MUI": ["X", "N", "P", "A"],
  "MVC": ["X", "H", "L", "N"],
  "MVI": ["X", "H", "L", "N"],
  "MVA": ["X", "H", "L", "N"],
  "MSC": ["X", "H", "L", "N"],
  "MSI": ["X", "S", "H", "L", "N"],
  "MSA": ["X", "S", "H", "L", "N"],
  // Supplemental (6 metrics)
  "S": ["X", "N", "P"],
  "AU": ["X", "N", "Y"],
  "R": ["X", "A", "U", "I"],
  "V": ["X", "D", "C"],
  "RE": ["X", "L", "M", "H"],
  "U": ["X", "Clear", "Green", "Amber", "Red"]
};
var maxSeverityV4 = {
  "eq1": {
    0: 1,
    1: 4,
    2: 5
  },
  "eq2": {
    0: 1,
    1: 2
  },
  "eq3eq6": {
    0: { 0: 7, 1: 6 },
    1: { 0: 8, 1: 8 },
    2: { 1: 10 }
  },
  "eq4": {
    0: 6,
    1: 5,
    2: 4
  },
  "eq5": {
    0: 1,
    1: 1,
    2: 1
  }
};
var cvssLookup_globalV4 = {
  "000000": 10,
  "000001": 9.9,
  "000010": 9.8,
  "000011": 9.5,
  "000020": 9.5,
  "000021": 9.2,
  "000100": 10,
  "000101": 9.6,
  "000110": 9.3,
  "000111": 8.7,
  "000120": 9.1,
  "000121": 8.1,
  "000200": 9.3,
  "000201": 9,
  "000210": 8.9,
  "000211": 8,
  "000220": 8.1,
  "000221": 6.8,
  "001000": 9.8,
  "001001": 9.5,
  "001010": 9.5,
  "001011": 9.2,
  "001020": 9,
  "001021": 8.4,
  "001100": 9.3,
  "001101": 9.2,
  "001110": 8.9,
  "001111": 8.1,
  "001120": 8.1,
  "001121": 6.5,
  "001200": 8.8,
  "001201": 8,
  "001210": 7.8,
  "001211": 7,
  "001220": 6.9,
  "001221": 4.8,
  "002001": 9.2,
  "002011": 8.2,
  "002021": 7.2,
  "002101": 7.9,
  "002111": 6.9,
  "002121": 5,
  "002201": 6.9,
  "002211": 5.5,
  "002221": 2.7,
  "010000": 9.9,
  "010001": 9.7,
  "010010": 9.5,
  "010011": 9.2,
  "010020": 9.2,
  "010021": 8.5,
  "010100": 9.5,
  "010101": 9.1,
  "010110": 9,
  "010111": 8.3,
  "010120": 8.4,
  "010121": 7.1,
  "010200": 9.2,
  "010201": 8.1,
  "010210": 8.2,
  "010211": 7.1,
  "010220": 7.2,
  "010221": 5.3,
  "011000": 9.5,
  "011001": 9.3,
  "011010": 9.2,
  "011011": 8.5,
  "011020": 8.5,
  "011021": 7.3,
  "011100": 9.2,
  "011101": 8.2,
  "011110": 8,
  "011111": 7.2,
  "011120": 7,
  "011121": 5.9,
  "011200": 8.4,
  "011201": 7,
  "011210": 7.1,
  "011211": 5.2,
  "011220": 5,
  "011221": 3,
  "012001": 8.6,
  "012011": 7.5,
  "012021": 5.2,
  "012101": 7.1,
  "012111": 5.2,
  "012121": 2.9,
  "012201": 6.3,
  "012211": 2.9,
  "012221": 1.7,
  "100000": 9.8,
  "100001": 9.5,
  "100010": 9.4,
  "100011": 8.7,
  "100020": 9.1,
  "100021": 8.1,
  "100100": 9.4,
  "100101": 8.9,
  "100110": 8.6,
  "100111": 7.4,
  "100120": 7.7,
  "100121": 6.4,
  "100200": 8.7,
  "100201": 7.5,
  "100210": 7.4,
  "100211": 6.3,
  "100220": 6.3,
  "100221": 4.9,
  "101000": 9.4,
  "101001": 8.9,
  "101010": 8.8,
  "101011": 7.7,
  "101020": 7.6,
  "101021": 6.7,
  "101100": 8.6,
  "101101": 7.6,
  "101110": 7.4,
  "101111": 5.8,
  "101120": 5.9,
  "101121": 5,
  "101200": 7.2,
  "101201": 5.7,
  "101210": 5.7,
  "101211": 5.2,
  "101220": 5.2,
  "101221": 2.5,
  "102001": 8.3,
  "102011": 7,
  "102021": 5.4,
  "102101": 6.5,
  "102111": 5.8,
  "102121": 2.6,
  "102201": 5.3,
  "102211": 2.1,
  "102221": 1.3,
  "110000": 9.5,
  "110001": 9,
  "110010": 8.8,
  "110011": 7.6,
  "110020": 7.6,
  "110021": 7,
  "110100": 9,
  "110101": 7.7,
  "110110": 7.5,
  "110111": 6.2,
  "110120": 6.1,
  "110121": 5.3,
  "110200": 7.7,
  "110201": 6.6,
  "110210": 6.8,
  "110211": 5.9,
  "110220": 5.2,
  "110221": 3,
  "111000": 8.9,
  "111001": 7.8,
  "111010": 7.6,
  "111011": 6.7,
  "111020": 6.2,
  "111021": 5.8,
  "111100": 7.4,
  "111101": 5.9,
  "111110": 5.7,
  "111111": 5.7,
  "111120": 4.7,
  "111121": 2.3,
  "111200": 6.1,
  "111201": 5.2,
  "111210": 5.7,
  "111211": 2.9,
  "111220": 2.4,
  "111221": 1.6,
  "112001": 7.1,
  "112011": 5.9,
  "112021": 3,
  "112101": 5.8,
  "112111": 2.6,
  "112121": 1.5,
  "112201": 2.3,
  "112211": 1.3,
  "112221": 0.6,
  "200000": 9.3,
  "200001": 8.7,
  "200010": 8.6,
  "200011": 7.2,
  "200020": 7.5,
  "200021": 5.8,
  "200100": 8.6,
  "200101": 7.4,
  "200110": 7.4,
  "200111": 6.1,
  "200120": 5.6,
  "200121": 3.4,
  "200200": 7,
  "200201": 5.4,
  "200210": 5.2,
  "200211": 4,
  "200220": 4,
  "200221": 2.2,
  "201000": 8.5,
  "201001": 7.5,
  "201010": 7.4,
  "201011": 5.5,
  "201020": 6.2,
  "201021": 5.1,
  "201100": 7.2,
  "201101": 5.7,
  "201110": 5.5,
  "201111": 4.1,
  "201120": 4.6,
  "201121": 1.9,
  "201200": 5.3,
  "201201": 3.6,
  "201210": 3.4,
  "201211": 1.9,
  "201220": 1.9,
  "201221": 0.8,
  "202001": 6.4,
  "202011": 5.1,
  "202021": 2,
  "202101": 4.7,
  "202111": 2.1,
  "202121": 1.1,
  "202201": 2.4,
  "202211": 0.9,
  "202221": 0.4,
  "210000": 8.8,
  "210001": 7.5,
  "210010": 7.3,
  "210011": 5.3,
  "210020": 6,
  "210021": 5,
  "210100": 7.3,
  "210101": 5.5,
  "210110": 5.9,
  "210111": 4,
  "210120": 4.1,
  "210121": 2,
  "210200": 5.4,
  "210201": 4.3,
  "210210": 4.5,
  "210211": 2.2,
  "210220": 2,
  "210221": 1.1,
  "211000": 7.5,
  "211001": 5.5,
  "211010": 5.8,
  "211011": 4.5,
  "211020": 4,
  "211021": 2.1,
  "211100": 6.1,
  "211101": 5.1,
  "211110": 4.8,
  "211111": 1.8,
  "211120": 2,
  "211121": 0.9,
  "211200": 4.6,
  "211201": 1.8,
  "211210": 1.7,
  "211211": 0.7,
  "211220": 0.8,
  "211221": 0.2,
  "212001": 5.3,
  "212011": 2.4,
  "212021": 1.4,
  "212101": 2.4,
  "212111": 1.2,
  "212121": 0.5,
  "212201": 1,
  "212211": 0.3,
  "212221": 0.1
};
var maxComposed = {
  // EQ1
  "eq1": {
    0: ["AV:N/PR:N/UI:N/"],
    1: ["AV:A/PR:N/UI:N/", "AV:N/PR:L/UI:N/", "AV:N/PR:N/UI:P/"],
    2: ["AV:P/PR:N/UI:N/", "AV:A/PR:L/UI:P/"]
  },
  // EQ2
  "eq2": {
    0: ["AC:L/AT:N/"],
    1: ["AC:H/AT:N/", "AC:L/AT:P/"]
  },
  // EQ3+EQ6
  "eq3": {
    0: { "0": ["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H/"], "1": ["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H/", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M/"] },
    1: { "0": ["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H/", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H/"], "1": ["VC:L/VI:H/VA:L/CR:H/IR:M/AR:H/", "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M/", "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M/", "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H/", "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M/"] },
    2: { "1": ["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H/"] }
  },
  // EQ4
  "eq4": {
    0: ["SC:H/SI:S/SA:S/"],
    1: ["SC:H/SI:H/SA:H/"],
    2: ["SC:L/SI:L/SA:L/"]
  },
  // EQ5
  "eq5": {
    0: ["E:A/"],
    1: ["E:P/"],
    2: ["E:U/"]
  }
};

// node_modules/cvss4/dist/humanizer.js
var humanizeBaseMetric = (metric) => {
  switch (metric) {
    case BaseMetric.ATTACK_VECTOR:
      return "Attack Vector";
    case BaseMetric.ATTACK_COMPLEXITY:
      return "Attack Complexity";
    case BaseMetric.PRIVILEGES_REQUIRED:
      return "Privileges Required";
    case BaseMetric.USER_INTERACTION:
      return "User Interaction";
    case BaseMetric.SCOPE:
      return "Scope";
    case BaseMetric.CONFIDENTIALITY:
      return "Confidentiality";
    case BaseMetric.INTEGRITY:
      return "Integrity";
    case BaseMetric.AVAILABILITY:
      return "Availability";
    default:
      return "Unknown";
  }
};
var humanizeBaseMetricValue = (value, metric) => {
  switch (value) {
    case "A":
      return "Adjacent";
    case "C":
      return "Changed";
    case "H":
      return "High";
    case "L":
      return metric === BaseMetric.ATTACK_VECTOR ? "Local" : "Low";
    case "N":
      return metric === BaseMetric.ATTACK_VECTOR ? "Network" : "None";
    case "P":
      return "Physical";
    case "R":
      return "Required";
    case "U":
      return "Unchanged";
    default:
      return "Unknown";
  }
};

// node_modules/cvss4/dist/parser.js
var VERSION_REGEX = /^CVSS:(\d(?:\.\d)?)(.*)?$/;
var parseVersion = (cvssStr) => {
  const versionRegexRes = VERSION_REGEX.exec(cvssStr);
  return versionRegexRes && versionRegexRes[1];
};
var parseVector = (cvssStr) => {
  const versionRegexRes = VERSION_REGEX.exec(cvssStr);
  return versionRegexRes && versionRegexRes[2] && versionRegexRes[2].substr(1);
};
var parseMetrics = (vectorStr) => (vectorStr ? vectorStr.split("/") : []).map((metric) => {
  if (!metric) {
    return { key: "", value: "" };
  }
  const parts = metric.split(":");
  return { key: parts[0], value: parts[1] };
});
var parseMetricsAsMap = (cvssStr) => parseMetrics(parseVector(cvssStr) || "").reduce((res, metric) => {
  if (res.has(metric.key)) {
    throw new Error(`Duplicated metric: "${metric.key}:${metric.value || ""}"`);
  }
  return res.set(metric.key, metric.value);
}, /* @__PURE__ */ new Map());

// node_modules/cvss4/dist/validator.js
var validateVectorV4 = (vectorString) => {
  let metrics = vectorString ? vectorString.split("/") : [];
  const prefix = metrics[0];
  if (prefix !== "CVSS:4.0") {
    return { valid: false, error: "Invalid vector prefix" };
  }
  metrics.shift();
  let expectedIndex = 0;
  const toSelect = {};
  const expectedEntries = Object.entries(expectedMetricOrder);
  const mandatoryMetrics = ["AV", "AC", "AT", "PR", "UI", "VC", "VI", "VA", "SC", "SI", "SA"];
  for (const metric of metrics) {
    const [key, value] = metric.split(":");
    const expectedEntry = expectedEntries.find((entry) => entry[0] === key);
    if (key in toSelect) {
      return { valid: false, error: `Invalid vector, repeated metric: ${key}` };
    }
    while (expectedIndex < expectedEntries.length && expectedEntries[expectedIndex][0] !== key) {
      expectedIndex++;
    }
    if (expectedIndex >= expectedEntries.length) {
      return { valid: false, error: `Invalid vector, metric out of sequence: ${key}` };
    }
    if (!expectedEntry) {
      return { valid: false, error: `Invalid vector, unexpected metric: ${key}` };
    }
    if (!expectedEntry[1].includes(value)) {
      return { valid: false, error: `Invalid vector, for key ${key}, value ${value} is not in [${expectedEntry[1]}]` };
    }
    toSelect[key] = value;
  }
  const missingMandatoryMetrics = mandatoryMetrics.filter((metric) => !(metric in toSelect));
  if (missingMandatoryMetrics.length > 0) {
    return { valid: false, error: `Invalid vector, missing mandatory metrics: ${missingMandatoryMetrics.join(", ")}` };
  }
  return { valid: true, selectedMetrics: toSelect };
};
var validateVersion = (versionStr) => {
  if (!versionStr) {
    throw new Error("Invalid CVSS string. Example: CVSS:3.0/AV:A/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:L");
  }
  if (versionStr !== "3.0" && versionStr !== "3.1" && versionStr !== "4.0") {
    throw new Error(`Unsupported CVSS version: ${versionStr}. Only 3.0 and 3.1 are supported`);
  }
};
var validateVector = (vectorStr) => {
  if (!vectorStr || vectorStr.includes("//")) {
    throw new Error("Invalid CVSS string. Example: CVSS:3.0/AV:A/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:L");
  }
};
var checkUnknownMetrics = (metricsMap, knownMetrics) => {
  const allKnownMetrics = knownMetrics || [
    ...baseMetrics,
    ...temporalMetrics,
    ...environmentalMetrics
  ];
  [...metricsMap.keys()].forEach((userMetric) => {
    if (!allKnownMetrics.includes(userMetric)) {
      throw new Error(`Unknown CVSS metric "${userMetric}". Allowed metrics: ${allKnownMetrics.join(", ")}`);
    }
  });
};
var checkMandatoryMetrics = (metricsMap, metrics = baseMetrics) => {
  metrics.forEach((metric) => {
    if (!metricsMap.has(metric)) {
      throw new Error(`Missing mandatory CVSS metric ${metrics} (${humanizeBaseMetric(metric)})`);
    }
  });
};
var checkMetricsValues = (metricsMap, metrics, metricsValues) => {
  metrics.forEach((metric) => {
    const userValue = metricsMap.get(metric);
    if (!userValue) {
      return;
    }
    if (!metricsValues[metric].includes(userValue)) {
      const allowedValuesHumanized = metricsValues[metric].map((value) => `${value} (${humanizeBaseMetricValue(value, metric)})`).join(", ");
      throw new Error(`Invalid value for CVSS metric ${metric} (${humanizeBaseMetric(metric)})${userValue ? `: ${userValue}` : ""}. Allowed values: ${allowedValuesHumanized}`);
    }
  });
};
var validate = (cvssStr) => {
  if (!cvssStr || !cvssStr.startsWith("CVSS:")) {
    throw new Error('CVSS vector must start with "CVSS:"');
  }
  if (cvssStr.startsWith("CVSS:4")) {
    validateVectorV4(cvssStr);
  }
  const allKnownMetrics = [
    ...baseMetrics,
    ...temporalMetrics,
    ...environmentalMetrics
  ];
  const allKnownMetricsValues = {
    ...baseMetricValues,
    ...temporalMetricValues,
    ...environmentalMetricValues
  };
  const versionStr = parseVersion(cvssStr);
  validateVersion(versionStr);
  const vectorStr = parseVector(cvssStr);
  validateVector(vectorStr);
  const metricsMap = parseMetricsAsMap(cvssStr);
  checkMandatoryMetrics(metricsMap);
  checkUnknownMetrics(metricsMap, allKnownMetrics);
  checkMetricsValues(metricsMap, allKnownMetrics, allKnownMetricsValues);
  const isTemporal = [...metricsMap.keys()].some((metric) => temporalMetrics.includes(metric));
  const isEnvironmental = [...metricsMap.keys()].some((metric) => environmentalMetrics.includes(metric));
  return {
    metricsMap,
    isTemporal,
    isEnvironmental,
    versionStr
  };
};

// node_modules/cvss4/dist/score-calculator.js
var detectCvssVersion = (cvssString) => {
  const versionPrefix = cvssString.split("/")[0];
  if (versionPrefix.startsWith("CVSS:4.0"))
    return "4.0";
  if (versionPrefix.startsWith("CVSS:3."))
    return "3.1";
  throw new Error(`Unsupported CVSS version: ${versionPrefix}`);
};
var baseMetricValueScores = {
  [BaseMetric.ATTACK_VECTOR]: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  [BaseMetric.ATTACK_COMPLEXITY]: { L: 0.77, H: 0.44 },
  [BaseMetric.PRIVILEGES_REQUIRED]: null,
  [BaseMetric.USER_INTERACTION]: { N: 0.85, R: 0.62 },
  [BaseMetric.SCOPE]: { U: 0, C: 0 },
  [BaseMetric.CONFIDENTIALITY]: { N: 0, L: 0.22, H: 0.56 },
  [BaseMetric.INTEGRITY]: { N: 0, L: 0.22, H: 0.56 },
  [BaseMetric.AVAILABILITY]: { N: 0, L: 0.22, H: 0.56 }
};
var temporalMetricValueScores = {
  [TemporalMetric.EXPLOIT_CODE_MATURITY]: {
    X: 1,
    U: 0.91,
    F: 0.97,
    P: 0.94,
    H: 1
  },
  [TemporalMetric.REMEDIATION_LEVEL]: { X: 1, O: 0.95, T: 0.96, W: 0.97, U: 1 },
  [TemporalMetric.REPORT_CONFIDENCE]: { X: 1, U: 0.92, R: 0.96, C: 1 }
};
var environmentalMetricValueScores = {
  [EnvironmentalMetric.CONFIDENTIALITY_REQUIREMENT]: {
    M: 1,
    L: 0.5,
    H: 1.5,
    X: 1
  },
  [EnvironmentalMetric.INTEGRITY_REQUIREMENT]: { M: 1, L: 0.5, H: 1.5, X: 1 },
  [EnvironmentalMetric.AVAILABILITY_REQUIREMENT]: {
    M: 1,
    L: 0.5,
    H: 1.5,
    X: 1
  },
  [EnvironmentalMetric.MODIFIED_ATTACK_VECTOR]: baseMetricValueScores[BaseMetric.ATTACK_VECTOR],
  [EnvironmentalMetric.MODIFIED_ATTACK_COMPLEXITY]: baseMetricValueScores[BaseMetric.ATTACK_COMPLEXITY],
  [EnvironmentalMetric.MODIFIED_PRIVILEGES_REQUIRED]: null,
  [EnvironmentalMetric.MODIFIED_USER_INTERACTION]: baseMetricValueScores[BaseMetric.USER_INTERACTION],
  [EnvironmentalMetric.MODIFIED_SCOPE]: baseMetricValueScores[BaseMetric.SCOPE],
  [EnvironmentalMetric.MODIFIED_CONFIDENTIALITY]: baseMetricValueScores[BaseMetric.CONFIDENTIALITY],
  [EnvironmentalMetric.MODIFIED_INTEGRITY]: baseMetricValueScores[BaseMetric.INTEGRITY],
  [EnvironmentalMetric.MODIFIED_AVAILABILITY]: baseMetricValueScores[BaseMetric.AVAILABILITY]
};
var getPrivilegesRequiredNumericValue = (value, scopeValue) => {
  if (scopeValue !== "U" && scopeValue !== "C" && scopeValue !== "X") {
    throw new Error(`Unknown Scope value: ${scopeValue}`);
  }
  switch (value) {
    case "N":
      return 0.85;
    case "L":
      return scopeValue === "U" ? 0.62 : 0.68;
    case "H":
      return scopeValue === "U" ? 0.27 : 0.5;
    default:
      throw new Error(`Unknown PrivilegesRequired value: ${value}`);
  }
};
var getMetricValue = (metric, metricsMap) => {
  if (!metricsMap.has(metric)) {
    console.log("metricsMap", metricsMap);
    throw new Error(`Missing metric: ${metric}`);
  }
  return metricsMap.get(metric);
};
var getMetricNumericValue = (metric, metricsMap) => {
  const value = getMetricValue(metric || TemporalMetric || EnvironmentalMetric, metricsMap);
  if (metric === BaseMetric.PRIVILEGES_REQUIRED) {
    return getPrivilegesRequiredNumericValue(value, getMetricValue(BaseMetric.SCOPE, metricsMap));
  }
  if (metric === EnvironmentalMetric.MODIFIED_PRIVILEGES_REQUIRED) {
    return getPrivilegesRequiredNumericValue(value, getMetricValue(EnvironmentalMetric.MODIFIED_SCOPE, metricsMap));
  }
  const score = {
    ...baseMetricValueScores,
    ...temporalMetricValueScores,
    ...environmentalMetricValueScores
  }[metric];
  if (!score) {
    throw new Error(`Internal error. Missing metric score: ${metric}`);
  }
  return score[value];
};
var calculateIss = (metricsMap) => {
  const confidentiality = getMetricNumericValue(BaseMetric.CONFIDENTIALITY, metricsMap);
  const integrity = getMetricNumericValue(BaseMetric.INTEGRITY, metricsMap);
  const availability = getMetricNumericValue(BaseMetric.AVAILABILITY, metricsMap);
  return 1 - (1 - confidentiality) * (1 - integrity) * (1 - availability);
};
var calculateImpact = (metricsMap, iss) => metricsMap.get(BaseMetric.SCOPE) === "U" ? 6.42 * iss : 7.52 * (iss - 0.029) - 3.25 * Math.pow(iss - 0.02, 15);
var calculateExploitability = (metricsMap) => 8.22 * getMetricNumericValue(BaseMetric.ATTACK_VECTOR, metricsMap) * getMetricNumericValue(BaseMetric.ATTACK_COMPLEXITY, metricsMap) * getMetricNumericValue(BaseMetric.PRIVILEGES_REQUIRED, metricsMap) * getMetricNumericValue(BaseMetric.USER_INTERACTION, metricsMap);
var roundUp = (input) => {
  const intInput = Math.round(input * 1e5);
  return intInput % 1e4 === 0 ? intInput / 1e5 : (Math.floor(intInput / 1e4) + 1) / 10;
};
var modifiedMetricsMap = {
  MAV: BaseMetric.ATTACK_VECTOR,
  MAC: BaseMetric.ATTACK_COMPLEXITY,
  MPR: BaseMetric.PRIVILEGES_REQUIRED,
  MUI: BaseMetric.USER_INTERACTION,
  MS: BaseMetric.SCOPE,
  MC: BaseMetric.CONFIDENTIALITY,
  MI: BaseMetric.INTEGRITY,
  MA: BaseMetric.AVAILABILITY
};
var calculateBaseResult = (cvssString) => {
  const { metricsMap } = validate(cvssString);
  const iss = calculateIss(metricsMap);
  const impact = calculateImpact(metricsMap, iss);
  const exploitability = calculateExploitability(metricsMap);
  const scopeUnchanged = metricsMap.get(BaseMetric.SCOPE) === "U";
  const score = impact <= 0 ? 0 : scopeUnchanged ? roundUp(Math.min(impact + exploitability, 10)) : roundUp(Math.min(1.08 * (impact + exploitability), 10));
  return {
    score,
    metricsMap,
    impact: impact <= 0 ? 0 : roundUp(impact),
    exploitability: impact <= 0 ? 0 : roundUp(exploitability)
  };
};
var calculateBaseScore = (cvssString) => {
  const version = detectCvssVersion(cvssString);
  if (version === "4.0") {
    return calculateBaseScoreV4(cvssString);
  } else if (version === "3.1") {
    const { score } = calculateBaseResult(cvssString);
    return score;
  } else {
    throw new Error(`Unsupported CVSS version: ${version}`);
  }
};
var parseVectorV4 = (vector) => {
  const metrics = vector.split("/");
  const cvssSelected = {};
  metrics.shift();
  metrics.forEach((metric) => {
    const [key, value] = metric.split(":");
    cvssSelected[key] = value;
  });
  if (!("E" in cvssSelected)) {
    cvssSelected["E"] = "X";
  }
  if (!("CR" in cvssSelected)) {
    cvssSelected["CR"] = "X";
  }
  if (!("IR" in cvssSelected)) {
    cvssSelected["IR"] = "X";
  }
  if (!("AR" in cvssSelected)) {
    cvssSelected["AR"] = "X";
  }
  return cvssSelected;
};
var calculateBaseScoreV4 = (vectorString) => {
  const vvres = validateVectorV4(vectorString);
  if (!vvres.valid) {
    throw new Error(vvres.error);
  }
  const cvssSelected = parseVectorV4(vectorString);
  const macrov = macroVector(cvssSelected);
  let score = cvss_score(cvssSelected, cvssLookup_globalV4, maxSeverityV4, macrov);
  return score;
};
var cvss_score = (cvssSelected, lookup, maxSeverityData, macroVectorResult) => {
  let AV_levels = { "N": 0, "A": 0.1, "L": 0.2, "P": 0.3 };
  let PR_levels = { "N": 0, "L": 0.1, "H": 0.2 };
  let UI_levels = { "N": 0, "P": 0.1, "A": 0.2 };
  let AC_levels = { "L": 0, "H": 0.1 };
  let AT_levels = { "N": 0, "P": 0.1 };
  let VC_levels = { "H": 0, "L": 0.1, "N": 0.2 };
  let VI_levels = { "H": 0, "L": 0.1, "N": 0.2 };
  let VA_levels = { "H": 0, "L": 0.1, "N": 0.2 };
  let SC_levels = { "H": 0.1, "L": 0.2, "N": 0.3 };
  let SI_levels = { "S": 0, "H": 0.1, "L": 0.2, "N": 0.3 };
  let SA_levels = { "S": 0, "H": 0.1, "L": 0.2, "N": 0.3 };
  let CR_levels = { "H": 0, "M": 0.1, "L": 0.2 };
  let IR_levels = { "H": 0, "M": 0.1, "L": 0.2 };
  let AR_levels = { "H": 0, "M": 0.1, "L": 0.2 };
  if (["VC", "VI", "VA", "SC", "SI", "SA"].every((metric) => m(cvssSelected, metric) == "N")) {
    return 0;
  }
  let value = lookup[macroVectorResult];
  let eq1 = parseInt(macroVectorResult[0]);
  let eq2 = parseInt(macroVectorResult[1]);
  let eq3 = parseInt(macroVectorResult[2]);
  let eq4 = parseInt(macroVectorResult[3]);
  let eq5 = parseInt(macroVectorResult[4]);
  let eq6 = parseInt(macroVectorResult[5]);
  let eq1_next_lower_macro = `${eq1 + 1}${eq2}${eq3}${eq4}${eq5}${eq6}`;
  let eq2_next_lower_macro = `${eq1}${eq2 + 1}${eq3}${eq4}${eq5}${eq6}`;
  let eq3eq6_next_lower_macro = "";
  let eq3eq6_next_lower_macro_left = "";
  let eq3eq6_next_lower_macro_right = "";
  if (eq3 == 1 && eq6 == 1) {
    eq3eq6_next_lower_macro = `${eq1}${eq2}${eq3 + 1}${eq4}${eq5}${eq6 + 1}`;
  } else if (eq3 == 0 && eq6 == 1) {
    eq3eq6_next_lower_macro = `${eq1}${eq2}${eq3 + 1}${eq4}${eq5}${eq6}`;
  } else if (eq3 == 1 && eq6 == 0) {
    eq3eq6_next_lower_macro = `${eq1}${eq2}${eq3}${eq4}${eq5}${eq6 + 1}`;
  } else if (eq3 == 0 && eq6 == 0) {
    eq3eq6_next_lower_macro_left = `${eq1}${eq2}${eq3}${eq4}${eq5}${eq6 + 1}`;
    eq3eq6_next_lower_macro_right = `${eq1}${eq2}${eq3 + 1}${eq4}${eq5}${eq6}`;
  } else {
    eq3eq6_next_lower_macro = `${eq1}${eq2}${eq3 + 1}${eq4}${eq5}${eq6 + 1}`;
  }
  let eq4_next_lower_macro = `${eq1}${eq2}${eq3}${eq4 + 1}${eq5}${eq6}`;
  let eq5_next_lower_macro = `${eq1}${eq2}${eq3}${eq4}${eq5 + 1}${eq6}`;
  let score_eq1_next_lower_macro = lookup[eq1_next_lower_macro];
  let score_eq2_next_lower_macro = lookup[eq2_next_lower_macro];
  let score_eq3eq6_next_lower_macro = NaN;
  if (eq3 == 0 && eq6 == 0) {
    let score_eq3eq6_next_lower_macro_left = lookup[eq3eq6_next_lower_macro_left];
    let score_eq3eq6_next_lower_macro_right = lookup[eq3eq6_next_lower_macro_right];
    score_eq3eq6_next_lower_macro_left = lookup[eq3eq6_next_lower_macro_left];
    if (score_eq3eq6_next_lower_macro_left > score_eq3eq6_next_lower_macro_right) {
      score_eq3eq6_next_lower_macro = score_eq3eq6_next_lower_macro_left;
    } else {
      score_eq3eq6_next_lower_macro = score_eq3eq6_next_lower_macro_right;
    }
  } else {
    score_eq3eq6_next_lower_macro = lookup[eq3eq6_next_lower_macro];
  }
  let score_eq4_next_lower_macro = lookup[eq4_next_lower_macro];
  let score_eq5_next_lower_macro = lookup[eq5_next_lower_macro];
  let eq1_maxes = getEQMaxes(macroVectorResult, 1);
  let eq2_maxes = getEQMaxes(macroVectorResult, 2);
  let eq3_eq6_maxes = getEQMaxes(macroVectorResult, 3)[macroVectorResult[5]];
  let eq4_maxes = getEQMaxes(macroVectorResult, 4);
  let eq5_maxes = getEQMaxes(macroVectorResult, 5);
  const max_vectors = [];
  for (let eq1_max of eq1_maxes) {
    for (let eq2_max of eq2_maxes) {
      for (let eq3_eq6_max of eq3_eq6_maxes) {
        for (let eq4_max of eq4_maxes) {
          for (let eq5_max of eq5_maxes) {
            max_vectors.push(eq1_max + eq2_max + eq3_eq6_max + eq4_max + eq5_max);
          }
        }
      }
    }
  }
  let severity_distance_AV = 0;
  let severity_distance_PR = 0;
  let severity_distance_UI = 0;
  let severity_distance_AC = 0;
  let severity_distance_AT = 0;
  let severity_distance_VC = 0;
  let severity_distance_VI = 0;
  let severity_distance_VA = 0;
  let severity_distance_SC = 0;
  let severity_distance_SI = 0;
  let severity_distance_SA = 0;
  let severity_distance_CR = 0;
  let severity_distance_IR = 0;
  let severity_distance_AR = 0;
  for (let i = 0; i < max_vectors.length; i++) {
    let max_vector = max_vectors[i];
    severity_distance_AV = AV_levels[m(cvssSelected, "AV")] - AV_levels[extractValueMetric("AV", max_vector)];
    severity_distance_PR = PR_levels[m(cvssSelected, "PR")] - PR_levels[extractValueMetric("PR", max_vector)];
    severity_distance_UI = UI_levels[m(cvssSelected, "UI")] - UI_levels[extractValueMetric("UI", max_vector)];
    severity_distance_AC = AC_levels[m(cvssSelected, "AC")] - AC_levels[extractValueMetric("AC", max_vector)];
    severity_distance_AT = AT_levels[m(cvssSelected, "AT")] - AT_levels[extractValueMetric("AT", max_vector)];
    severity_distance_VC = VC_levels[m(cvssSelected, "VC")] - VC_levels[extractValueMetric("VC", max_vector)];
    severity_distance_VI = VI_levels[m(cvssSelected, "VI")] - VI_levels[extractValueMetric("VI", max_vector)];
    severity_distance_VA = VA_levels[m(cvssSelected, "VA")] - VA_levels[extractValueMetric("VA", max_vector)];
    severity_distance_SC = SC_levels[m(cvssSelected, "SC")] - SC_levels[extractValueMetric("SC", max_vector)];
    severity_distance_SI = SI_levels[m(cvssSelected, "SI")] - SI_levels[extractValueMetric("SI", max_vector)];
    severity_distance_SA = SA_levels[m(cvssSelected, "SA")] - SA_levels[extractValueMetric("SA", max_vector)];
    severity_distance_CR = CR_levels[m(cvssSelected, "CR")] - CR_levels[extractValueMetric("CR", max_vector)];
    severity_distance_IR = IR_levels[m(cvssSelected, "IR")] - IR_levels[extractValueMetric("IR", max_vector)];
    severity_distance_AR = AR_levels[m(cvssSelected, "AR")] - AR_levels[extractValueMetric("AR", max_vector)];
    if ([severity_distance_AV, severity_distance_PR, severity_distance_UI, severity_distance_AC, severity_distance_AT, severity_distance_VC, severity_distance_VI, severity_distance_VA, severity_distance_SC, severity_distance_SI, severity_distance_SA, severity_distance_CR, severity_distance_IR, severity_distance_AR].some((met) => met < 0)) {
      continue;
    }
    break;
  }
  let current_severity_distance_eq1 = severity_distance_AV + severity_distance_PR + severity_distance_UI;
  let current_severity_distance_eq2 = severity_distance_AC + severity_distance_AT;
  let current_severity_distance_eq3eq6 = severity_distance_VC + severity_distance_VI + severity_distance_VA + severity_distance_CR + severity_distance_IR + severity_distance_AR;
  let current_severity_distance_eq4 = severity_distance_SC + severity_distance_SI + severity_distance_SA;
  let step = 0.1;
  let available_distance_eq1 = value - score_eq1_next_lower_macro;
  let available_distance_eq2 = value - score_eq2_next_lower_macro;
  let available_distance_eq3eq6 = value - score_eq3eq6_next_lower_macro;
  let available_distance_eq4 = value - score_eq4_next_lower_macro;
  let available_distance_eq5 = value - score_eq5_next_lower_macro;
  let percent_to_next_eq1_severity = 0;
  let percent_to_next_eq2_severity = 0;
  let percent_to_next_eq3eq6_severity = 0;
  let percent_to_next_eq4_severity = 0;
  let percent_to_next_eq5_severity = 0;
  let n_existing_lower = 0;
  let normalized_severity_eq1 = 0;
  let normalized_severity_eq2 = 0;
  let normalized_severity_eq3eq6 = 0;
  let normalized_severity_eq4 = 0;
  let normalized_severity_eq5 = 0;
  let maxSeverity_eq1 = maxSeverityData["eq1"][eq1] * step;
  let maxSeverity_eq2 = maxSeverityData["eq2"][eq2] * step;
  let maxSeverity_eq3eq6 = maxSeverityData["eq3eq6"][eq3][eq6] * step;
  let maxSeverity_eq4 = maxSeverityData["eq4"][eq4] * step;
  if (!isNaN(available_distance_eq1)) {
    n_existing_lower = n_existing_lower + 1;
    percent_to_next_eq1_severity = current_severity_distance_eq1 / maxSeverity_eq1;
    normalized_severity_eq1 = available_distance_eq1 * percent_to_next_eq1_severity;
  }
  if (!isNaN(available_distance_eq2)) {
    n_existing_lower = n_existing_lower + 1;
    percent_to_next_eq2_severity = current_severity_distance_eq2 / maxSeverity_eq2;
    normalized_severity_eq2 = available_distance_eq2 * percent_to_next_eq2_severity;
  }
  if (!isNaN(available_distance_eq3eq6)) {
    n_existing_lower = n_existing_lower + 1;
    percent_to_next_eq3eq6_severity = current_severity_distance_eq3eq6 / maxSeverity_eq3eq6;
    normalized_severity_eq3eq6 = available_distance_eq3eq6 * percent_to_next_eq3eq6_severity;
  }
  if (!isNaN(available_distance_eq4)) {
    n_existing_lower = n_existing_lower + 1;
    percent_to_next_eq4_severity = current_severity_distance_eq4 / maxSeverity_eq4;
    normalized_severity_eq4 = available_distance_eq4 * percent_to_next_eq4_severity;
  }
  if (!isNaN(available_distance_eq5)) {
    n_existing_lower = n_existing_lower + 1;
    percent_to_next_eq5_severity = 0;
    normalized_severity_eq5 = available_distance_eq5 * percent_to_next_eq5_severity;
  }
  let mean_distance = 0;
  if (n_existing_lower == 0) {
    mean_distance = 0;
  } else {
    mean_distance = (normalized_severity_eq1 + normalized_severity_eq2 + normalized_severity_eq3eq6 + normalized_severity_eq4 + normalized_severity_eq5) / n_existing_lower;
  }
  value -= mean_distance;
  if (value < 0) {
    value = 0;
  }
  if (value > 10) {
    value = 10;
  }
  return Math.round(value * 10) / 10;
};
var getEQMaxes = (lookup, eq) => {
  return maxComposed[`eq${eq}`][lookup[eq - 1]];
};
var extractValueMetric = (metric, str) => {
  let extracted = str.slice(str.indexOf(metric) + metric.length + 1);
  let metric_val = "";
  if (extracted.indexOf("/") > 0) {
    metric_val = extracted.substring(0, extracted.indexOf("/"));
  } else {
    metric_val = extracted;
  }
  return metric_val;
};
var m = (cvssSelected, metric) => {
  let selected = cvssSelected[metric];
  if (metric == "E" && selected == "X") {
    return "A";
  }
  if (metric == "CR" && selected == "X") {
    return "H";
  }
  if (metric == "IR" && selected == "X") {
    return "H";
  }
  if (metric == "AR" && selected == "X") {
    return "H";
  }
  if (Object.keys(cvssSelected).includes("M" + metric)) {
    let modified_selected = cvssSelected["M" + metric];
    if (modified_selected != "X") {
      return modified_selected;
    }
  }
  return selected;
};
var macroVector = (cvssSelected) => {
  let eq1 = 0;
  let eq2 = 0;
  let eq3 = 0;
  let eq4 = 0;
  let eq5 = 0;
  let eq6 = 0;
  if (m(cvssSelected, "AV") == "N" && m(cvssSelected, "PR") == "N" && m(cvssSelected, "UI") == "N") {
    eq1 = 0;
  } else if ((m(cvssSelected, "AV") == "N" || m(cvssSelected, "PR") == "N" || m(cvssSelected, "UI") == "N") && !(m(cvssSelected, "AV") == "N" && m(cvssSelected, "PR") == "N" && m(cvssSelected, "UI") == "N") && !(m(cvssSelected, "AV") == "P")) {
    eq1 = 1;
  } else if (m(cvssSelected, "AV") == "P" || !(m(cvssSelected, "AV") == "N" || m(cvssSelected, "PR") == "N" || m(cvssSelected, "UI") == "N")) {
    eq1 = 2;
  }
  if (m(cvssSelected, "AC") == "L" && m(cvssSelected, "AT") == "N") {
    eq2 = 0;
  } else if (!(m(cvssSelected, "AC") == "L" && m(cvssSelected, "AT") == "N")) {
    eq2 = 1;
  }
  if (m(cvssSelected, "VC") == "H" && m(cvssSelected, "VI") == "H") {
    eq3 = 0;
  } else if (!(m(cvssSelected, "VC") == "H" && m(cvssSelected, "VI") == "H") && (m(cvssSelected, "VC") == "H" || m(cvssSelected, "VI") == "H" || m(cvssSelected, "VA") == "H")) {
    eq3 = 1;
  } else if (!(m(cvssSelected, "VC") == "H" || m(cvssSelected, "VI") == "H" || m(cvssSelected, "VA") == "H")) {
    eq3 = 2;
  }
  if (m(cvssSelected, "MSI") == "S" || m(cvssSelected, "MSA") == "S") {
    eq4 = 0;
  } else if (!(m(cvssSelected, "MSI") == "S" || m(cvssSelected, "MSA") == "S") && (m(cvssSelected, "SC") == "H" || m(cvssSelected, "SI") == "H" || m(cvssSelected, "SA") == "H")) {
    eq4 = 1;
  } else if (!(m(cvssSelected, "MSI") == "S" || m(cvssSelected, "MSA") == "S") && !(m(cvssSelected, "SC") == "H" || m(cvssSelected, "SI") == "H" || m(cvssSelected, "SA") == "H")) {
    eq4 = 2;
  }
  if (m(cvssSelected, "E") == "A") {
    eq5 = 0;
  } else if (m(cvssSelected, "E") == "P") {
    eq5 = 1;
  } else if (m(cvssSelected, "E") == "U") {
    eq5 = 2;
  }
  if (m(cvssSelected, "CR") == "H" && m(cvssSelected, "VC") == "H" || m(cvssSelected, "IR") == "H" && m(cvssSelected, "VI") == "H" || m(cvssSelected, "AR") == "H" && m(cvssSelected, "VA") == "H") {
    eq6 = 0;
  } else if (!(m(cvssSelected, "CR") == "H" && m(cvssSelected, "VC") == "H" || m(cvssSelected, "IR") == "H" && m(cvssSelected, "VI") == "H" || m(cvssSelected, "AR") == "H" && m(cvssSelected, "VA") == "H")) {
    eq6 = 1;
  }
  return `${eq1}${eq2}${eq3}${eq4}${eq5}${eq6}`;
};

// src/advisories/cvss.ts
var LONGEST = 400;
function cvssScore(vector) {
  const version = vector.length > LONGEST ? void 0 : /^CVSS:(3\.[01]|4\.0)\//.exec(vector)?.[1];
  if (version === void 0) return void 0;
  const score = version === "4.0" ? calculateBaseScoreV4 : calculateBaseScore;
  try {
    return score(vector);
  } catch (error) {
    if (error instanceof Error) return void 0;
    throw error;
  }
}

// src/advisories/range.ts
var HOLDS = {
  "<": (order2) => order2 < 0,
  "<=": (order2) => order2 <= 0,
  "=": (order2) => order2 === 0,
  ">=": (order2) => order2 >= 0,
  ">": (order2) => order2 > 0
};
var isWithin = ({ version, compare }, range2) => range2.split(",").every((bound) => {
  const [, sign = "=", limit = ""] = /^\s*(<=?|>=?|=)?\s*([^\s<>=]+)\s*$/.exec(bound) ?? [];
  const order2 = limit === "" ? void 0 : compare(version, limit);
  return order2 === void 0 || HOLDS[sign]?.(order2) === true;
});
function firstAfter({ version, compare }, releases) {
  const newer = releases.filter((release) => (compare(version, release) ?? 0) < 0);
  return newer.toSorted((a, b) => compare(a, b) ?? 0)[0] ?? null;
}

// src/advisories/osv-record.ts
var OSV_ECOSYSTEMS = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["go", "Go"],
  ["maven", "Maven"],
  ["pypi", "PyPI"],
  ["nuget", "NuGet"],
  ["cargo", "crates.io"],
  ["composer", "Packagist"],
  ["bundler", "RubyGems"],
  ["github-actions", "GitHub Actions"],
  ["pub", "Pub"],
  ["mix", "Hex"],
  ["swift", "SwiftURL"]
]);
var event = object({
  introduced: optional(string()),
  fixed: optional(string()),
  last_affected: optional(string())
});
var severities = nullish(array(object({ type: string(), score: string() })));
var affected = object({
  package: nullish(object({ ecosystem: string(), name: string() })),
  severity: severities,
  ranges: nullish(array(object({ type: string(), events: array(event) }))),
  versions: nullish(array(string()))
});
var osvRecord = object({
  id: string(),
  aliases: nullish(array(string())),
  summary: nullish(string()),
  withdrawn: nullish(string()),
  severity: severities,
  affected: nullish(array(affected)),
  database_specific: nullish(object({ severity: nullish(string()) }))
});
function advisoryOf(record2, one) {
  const parts = (record2.affected ?? []).filter((part) => concerns(part, one));
  const events = parts.flatMap(({ ranges }) => versionRanges(ranges)).flatMap((range2) => range2.events);
  return {
    id: record2.id,
    aliases: record2.aliases ?? [],
    summary: record2.summary ?? "",
    ...severityIn(record2, parts),
    malware: record2.id.startsWith("MAL-"),
    patched: firstAfter(
      one,
      events.flatMap(({ fixed }) => fixed ?? [])
    )
  };
}
function severityIn({ severity: own, affected: parts, database_specific: database }, concerned = parts ?? []) {
  const score = scoreOf([...own ?? [], ...concerned.flatMap((part) => part.severity ?? [])]);
  const severity = severityOf(score);
  if (severity !== "unknown") return { severity, score };
  return { severity: WORDS.get(database?.severity?.toLowerCase() ?? "") ?? "unknown", score: null };
}
var WORDS = /* @__PURE__ */ new Map([
  ["low", "low"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["high", "high"],
  ["important", "high"],
  ["critical", "critical"]
]);
function scoreOf(given) {
  for (const wanted of ["CVSS_V4", "CVSS_V3"]) {
    const scores = given.filter(({ type }) => type === wanted).flatMap(({ score }) => cvssScore(score) ?? []);
    if (scores.length > 0) return Math.max(...scores);
  }
  return null;
}
var versionRanges = (ranges) => (ranges ?? []).filter(({ type }) => type !== "GIT");
var osvKey = (ecosystem, name) => `${ecosystem}:${(FOLDS.get(ecosystem) ?? String)(name)}`;
var FOLDS = /* @__PURE__ */ new Map([
  ["PyPI", (name) => name.toLowerCase().replace(/[-_.]+/g, "-")],
  ["NuGet", (name) => name.toLowerCase()],
  ["Packagist", (name) => name.toLowerCase()],
  ["GitHub Actions", (name) => name.toLowerCase()]
]);
var osvKeyOf = ({ ecosystem, name }) => osvKey(OSV_ECOSYSTEMS.get(ecosystem) ?? "", name);
var keysIn = ({ affected: parts }) => (parts ?? []).map(keyOf);
var keyOf = ({ package: named }) => osvKey(named?.ecosystem.split(":", 1)[0] ?? "", named?.name ?? "");
var concerns = (part, one) => keyOf(part) === osvKeyOf(one);
var isAffected = (record2, one) => (record2.affected ?? []).some(
  (part) => concerns(part, one) && ((part.versions ?? []).includes(one.version) || versionRanges(part.ranges).some(({ events }) => isInside(events, one)))
);
function isInside(events, { version, compare }) {
  const opened = events.flatMap(({ introduced }) => introduced ?? []).filter((start) => isAtOrAfter(version, start));
  return opened.some(
    (start) => events.every(({ fixed, last_affected: last }) => {
      const isFixed = fixed !== void 0 && isAtOrAfter(version, fixed) && isAtOrAfter(fixed, start);
      const isPast = last !== void 0 && (compare(version, last) ?? 0) > 0 && isAtOrAfter(last, start);
      return !isFixed && !isPast;
    })
  );
  function isAtOrAfter(a, b) {
    return b === "0" || (compare(a, b) ?? -1) >= 0;
  }
}

// src/advisories/source.ts
var worstFirst = (advisories) => advisories.toSorted((a, b) => weightOf(b) - weightOf(a) || Number(a.id > b.id) - Number(a.id < b.id));
var weightOf = ({ malware, score, severity }) => malware ? Infinity : score ?? leastScore(severity) ?? 0;

// src/advisories/describe.ts
var MOST_ALIASES = 3;
async function describe(one, records, read2) {
  const standing = records.filter(({ withdrawn }) => withdrawn == null);
  const advisories = mergeAliases(standing.map((record2) => advisoryOf(record2, one)));
  return worstFirst(await Promise.all(advisories.map((advisory) => withSeverity(advisory, read2))));
}
async function withSeverity(advisory, read2) {
  if (advisory.severity !== "unknown" || advisory.malware) return advisory;
  for (const alias of advisory.aliases.slice(0, MOST_ALIASES)) {
    const record2 = await read2(alias);
    const found2 = record2 === void 0 ? void 0 : severityIn(record2);
    if (found2 !== void 0 && found2.severity !== "unknown") return { ...advisory, ...found2 };
  }
  return advisory;
}

// src/advisories/parallel.ts
async function inParallel(things, width, work) {
  const results = [];
  const waiting = things.entries();
  const worker = async () => {
    for (const [index, thing] of waiting) results[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(width, things.length) }, worker));
  return results;
}

// src/advisories/directory.ts
var WIDTH = 32;
var openDirectory = (folder, time) => ({
  name: "the advisory folder",
  async lookUp(packages) {
    const askable = packages.filter(({ ecosystem }) => OSV_ECOSYSTEMS.has(ecosystem));
    const paths = await recordsBelow(folder);
    const { records, broken, left } = readAll(folder, paths, {
      packages: askable,
      end: performance.now() + time
    });
    if (left > 0) return { known: /* @__PURE__ */ new Map(), failure: new Failure("late", `${left} records are left`) };
    const places = new Map(paths.map((path) => [basename(path, ".json"), path]));
    const read2 = async (id2) => {
      const path = places.get(id2);
      return path === void 0 ? void 0 : readRecord(join2(folder, path));
    };
    const known = await inParallel(askable, WIDTH, async (one) => {
      const affecting = (records.get(osvKeyOf(one)) ?? []).filter((record2) => isAffected(record2, one));
      return [packageId(one), await describe(one, affecting, read2)];
    });
    return { known: new Map(known), notes: noteOf(broken) };
  }
});
var checkFolder = async (folder) => void await listed2(folder, false);
async function recordsBelow(folder) {
  const paths = await listed2(folder, true);
  const records = paths.filter((path) => path.endsWith(".json"));
  if (records.length > 0) return records;
  throw new UserError(`${presentable(folder)} holds no OSV records`, "Unpack what OSV exports: a JSON file each.");
}
async function listed2(folder, recursive) {
  try {
    return await readdir(folder, { recursive });
  } catch (cause) {
    const hint = "--advisories takes off, github, osv or a folder of OSV records.";
    throw new UserError(`there is no folder ${presentable(folder)} of advisories`, hint, { cause });
  }
}
function mayConcern(packages) {
  const wanted = new Set(packages.map(({ ecosystem }) => OSV_ECOSYSTEMS.get(ecosystem)));
  const known = new Set(OSV_ECOSYSTEMS.values());
  return (path) => {
    const [top = ""] = path.split(sep, 1);
    return wanted.has(top) || !known.has(top);
  };
}
function readAll(folder, paths, { packages, end }) {
  const records = new Map(packages.map((one) => [osvKeyOf(one), new Array()]));
  const broken = [];
  const wanted = paths.filter(mayConcern(packages));
  for (const [index, path] of wanted.entries()) {
    if (performance.now() > end) return { records, broken, left: wanted.length - index };
    const record2 = readRecord(join2(folder, path));
    if (record2 === void 0) broken.push(path);
    else for (const key of new Set(keysIn(record2))) records.get(key)?.push(record2);
  }
  return { records, broken, left: 0 };
}
function readRecord(file) {
  try {
    const record2 = safeParse(osvRecord, JSON.parse(readFileSync(file, "utf8")));
    return record2.success ? record2.output : void 0;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function noteOf(broken) {
  const [first] = broken.toSorted();
  if (first === void 0) return [];
  const more = broken.length > 1 ? ` and ${broken.length - 1} more` : "";
  return [`\`${presentable(first)}\`${more} in the advisory folder: no OSV record, left out.`];
}

// src/advisories/batches.ts
function inBatches(things, most, weigh = () => 0) {
  const batches = [];
  let weight = 0;
  for (const thing of things) {
    const batch = batches.at(-1);
    const own = weigh(thing);
    const fits = batch !== void 0 && batch.length < most.things && weight + own <= (most.weight ?? Infinity);
    if (fits) batch.push(thing);
    else batches.push([thing]);
    weight = fits ? weight + own : own;
  }
  return batches;
}

// src/advisories/github.ts
var PUBLIC_API = "https://api.github.com";
var gitHubAddress = (api = PUBLIC_API) => `${api.replace(/\/+$/, "")}/advisories?`;
var ECOSYSTEMS = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["go", "go"],
  ["maven", "maven"],
  ["pypi", "pip"],
  ["nuget", "nuget"],
  ["cargo", "rust"],
  ["composer", "composer"],
  ["bundler", "rubygems"],
  ["github-actions", "actions"],
  ["pub", "pub"],
  ["mix", "erlang"],
  ["swift", "swift"]
]);
var TYPES = ["reviewed", "malware"];
var MOST = { things: 1e3, weight: 5e3 };
var PER_PAGE = 100;
var MOST_PAGES = 20;
var WIDTH2 = 4;
var scored = nullish(object({ vector_string: nullish(string()), score: nullish(number()) }));
var vulnerability = object({
  package: nullable(object({ ecosystem: string(), name: nullable(string()) })),
  vulnerable_version_range: nullable(string()),
  first_patched_version: nullable(string())
});
var record = object({
  ghsa_id: string(),
  summary: string(),
  type: string(),
  severity: picklist(["critical", "high", "medium", "low", "unknown"]),
  identifiers: nullable(array(object({ type: string(), value: string() }))),
  withdrawn_at: nullish(string()),
  vulnerabilities: nullable(array(vulnerability)),
  cvss_severities: nullish(object({ cvss_v3: scored, cvss_v4: scored }))
});
var gitHubHeaders = (token) => ({
  accept: "application/vnd.github+json",
  "x-github-api-version": "2022-11-28",
  ...token === void 0 ? {} : { authorization: `Bearer ${token}` }
});
function openGitHub(client, { api, token }) {
  const headers = gitHubHeaders(token);
  const ask = (query) => client.ask({ url: `${gitHubAddress(api)}${query.toString()}`, headers });
  return {
    name: "GitHub",
    async lookUp(packages) {
      const answers = await inParallel(batchesOf(packages), WIDTH2, async (batch) => ({
        batch,
        ...await settled(recordsFor(batch, ask))
      }));
      const known = new Map(
        answers.flatMap((answer2) => "value" in answer2 ? advisoriesOf(answer2.batch, answer2.value) : [])
      );
      return { known, failure: answers.flatMap((answer2) => "failure" in answer2 ? [answer2.failure] : [])[0] };
    }
  };
}
function batchesOf(packages) {
  const askable = packages.filter(({ name, version }) => !/[\s,]/.test(name + version));
  return [...ECOSYSTEMS].flatMap(([ours, ecosystem]) => {
    const own = askable.filter((one) => one.ecosystem === ours);
    return inBatches(own, MOST, lengthOf2).map((batch) => ({ ecosystem, packages: batch }));
  });
}
var affectsOf = ({ name, version }) => `${name}@${version}`;
var lengthOf2 = (one) => encodeURIComponent(`,${affectsOf(one)}`).length;
async function recordsFor({ ecosystem, packages }, ask) {
  const affects = packages.map(affectsOf).join(",");
  const lists = TYPES.map((type) => allPages({ ecosystem, affects, type, per_page: String(PER_PAGE) }, ask));
  return (await Promise.all(lists)).flat();
}
async function allPages(query, ask) {
  const records = [];
  let after;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { body, headers } = await ask(new URLSearchParams(after === void 0 ? query : { ...query, after }));
    const read2 = safeParse(array(record), body);
    if (!read2.success) throw new Failure("garbled");
    records.push(...read2.output);
    after = cursorOf(headers.get("link"));
    if (after === void 0) return records;
  }
  throw new Failure("garbled", `more than ${MOST_PAGES} pages`);
}
function cursorOf(link) {
  const [, next = ""] = /<([^<>]*)>;\s*rel="next"/.exec(link ?? "") ?? [];
  return new URLSearchParams(next.slice(next.indexOf("?") + 1)).get("after") ?? void 0;
}
function advisoriesOf({ ecosystem, packages }, records) {
  const index = /* @__PURE__ */ new Map();
  for (const found2 of records.filter(({ withdrawn_at: withdrawn }) => withdrawn == null)) {
    for (const { package: affected2 } of found2.vulnerabilities ?? []) {
      const name = foldedName(affected2?.name ?? "");
      if (affected2?.ecosystem === ecosystem) index.set(name, (index.get(name) ?? /* @__PURE__ */ new Set()).add(found2));
    }
  }
  return packages.map((one) => {
    const candidates = [...index.get(foldedName(one.name)) ?? []];
    return [packageId(one), worstFirst(candidates.flatMap((found2) => advisoryOf2(found2, one, ecosystem) ?? []))];
  });
}
var foldedName = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
function advisoryOf2(found2, one, ecosystem) {
  const matching = (found2.vulnerabilities ?? []).filter(
    ({ package: affected2, vulnerable_version_range: range2 }) => affected2?.ecosystem === ecosystem && foldedName(affected2.name ?? "") === foldedName(one.name) && isWithin(one, range2 ?? "")
  );
  if (matching.length === 0) return void 0;
  const score = scoreOf2(found2);
  const names2 = (found2.identifiers ?? []).map(({ value }) => value);
  return {
    id: found2.ghsa_id,
    aliases: names2.filter((name) => name !== found2.ghsa_id),
    summary: found2.summary,
    severity: found2.severity === "unknown" ? severityOf(score) : found2.severity,
    score,
    malware: found2.type === "malware",
    patched: firstAfter(
      one,
      matching.flatMap(({ first_patched_version: patched }) => patched ?? [])
    )
  };
}
function scoreOf2({ cvss_severities: severities2 }) {
  const scores = [severities2?.cvss_v4, severities2?.cvss_v3];
  return scores.find((cvss) => cvss?.vector_string != null)?.score ?? null;
}

// src/advisories/osv.ts
var PUBLIC_API2 = "https://api.osv.dev";
var osvAddress = (api = PUBLIC_API2) => `${api}/v1/`;
var MOST2 = { things: 1e3 };
var MOST_PAGES2 = 20;
var WIDTH3 = 8;
var MOST_REFUSALS = 10;
var openOsv = (client, api) => ({
  name: "OSV",
  async lookUp(packages) {
    const failures = [];
    const askable = packages.filter(({ ecosystem }) => OSV_ECOSYSTEMS.has(ecosystem));
    const ask = (queries) => askBatch(client, api, queries);
    const batches = await inParallel(inBatches(askable, MOST2), WIDTH3, (batch) => idsOf(batch, ask, failures));
    const ids = batches.flat();
    const read2 = readerOf(client, api, failures);
    await inParallel([...new Set(ids.flatMap((listed3) => listed3.ids))], WIDTH3, read2);
    const known = await inParallel(ids, WIDTH3, async (listed3) => {
      const records = await Promise.all(listed3.ids.map(async (id2) => await read2(id2) ?? { id: id2 }));
      return [packageId(listed3.package), await describe(listed3.package, records, read2)];
    });
    return { known: new Map(known), failure: failures[0] };
  }
});
async function idsOf(batch, ask, failures) {
  const outcome = await settled(allPages2(batch, ask));
  if ("value" in outcome) return outcome.value;
  if (outcome.failure.kind !== "refused" || batch.length === 1 || failures.length >= MOST_REFUSALS) {
    failures.push(outcome.failure);
    return [];
  }
  const middle = Math.ceil(batch.length / 2);
  const first = await idsOf(batch.slice(0, middle), ask, failures);
  return [...first, ...await idsOf(batch.slice(middle), ask, failures)];
}
async function allPages2(batch, ask) {
  const ids = new Map(batch.map((one) => [one, /* @__PURE__ */ new Set()]));
  let queries = batch.map((one) => ({ package: one }));
  for (let page = 0; page < MOST_PAGES2 && queries.length > 0; page++) {
    const results = await ask(queries);
    queries = queries.flatMap((query, index) => {
      const { vulns, next_page_token: next } = results[index] ?? {};
      for (const { id: id2 } of vulns ?? []) ids.get(query.package)?.add(id2);
      return next ? [{ package: query.package, page: next }] : [];
    });
  }
  if (queries.length > 0) throw new Failure("garbled", `more than ${MOST_PAGES2} pages`);
  return [...ids].map(([one, found2]) => ({ package: one, ids: [...found2] }));
}
var answer = object({
  results: array(
    object({
      vulns: nullish(array(object({ id: string() }))),
      next_page_token: nullish(string())
    })
  )
});
async function askBatch(client, api, queries) {
  const { body } = await client.ask({ url: `${osvAddress(api)}querybatch`, body: { queries: queries.map(written) } });
  const read2 = safeParse(answer, body);
  if (!read2.success || read2.output.results.length !== queries.length) throw new Failure("garbled");
  return read2.output.results;
}
var written = ({ package: { ecosystem, name, version }, page }) => ({
  package: { ecosystem: OSV_ECOSYSTEMS.get(ecosystem), name },
  version,
  ...page === void 0 ? {} : { page_token: page }
});
function readerOf(client, api, failures) {
  const reading = /* @__PURE__ */ new Map();
  const read2 = async (id2) => {
    const outcome = await settled(fetchRecord(client, `${osvAddress(api)}vulns/${encodeURIComponent(id2)}`));
    if ("value" in outcome) return outcome.value;
    if (outcome.failure.kind !== "absent") failures.push(outcome.failure);
    return void 0;
  };
  return (id2) => {
    const known = reading.get(id2) ?? read2(id2);
    reading.set(id2, known);
    return known;
  };
}
async function fetchRecord(client, url) {
  const record2 = safeParse(osvRecord, (await client.ask({ url })).body);
  if (!record2.success) throw new Failure("garbled");
  return record2.output;
}

export {
  openDirectory,
  checkFolder,
  gitHubAddress,
  gitHubHeaders,
  openGitHub,
  osvAddress,
  openOsv,
  Garbled,
  encode,
  framesOf,
  RELEASES,
  count,
  spoken,
  heard,
  choices,
  range,
  repository,
  approvalAnswer,
  reply,
  names,
  request,
  failed,
  checked,
  read,
  search,
  found,
  CHILD,
  isChild,
  analyze,
  isClaimed,
  unreadableOf,
  classify
};
