import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  claims
} from "./chunk-4L5UDODU.js";
import {
  rulesFor
} from "./chunk-OYZPJHLB.js";
import {
  maskSecrets
} from "./chunk-OZ5GDAYR.js";
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
  shiftRisk
} from "./chunk-ZUBX7SIF.js";
import {
  digest,
  shorten
} from "./chunk-TRV2GERW.js";
import {
  Unreadable,
  noneIfUnreadable
} from "./chunk-TGDLJCRC.js";
import {
  __toESM
} from "./chunk-5HJ3J6EK.js";

// src/domains/protobuf/diff/unit.ts
var unitsOf = (file) => file === void 0 ? [] : [...file.messages, ...file.enums, ...file.services, ...file.extensions];
function goesAlone({ files, retired }) {
  const deleted = new Set(files.filter(({ after }) => after === void 0).map(({ before }) => before?.path));
  return ({ file }) => !retired.has(file.package) && !deleted.has(file.path);
}
var namesOf = (units) => units.map(({ name }) => name);
var packageLineOf = ({ path, packageLine }) => ({ path, line: packageLine });

// src/domains/protobuf/buf/gone.ts
function goneRules({ files, retired }) {
  const heads = new Map(files.flatMap(({ after }) => after === void 0 ? [] : [[after.path, after]]));
  const still = new Set(files.flatMap(({ after }) => unitsOf(after)).map(identityOf));
  const inFiles = /* @__PURE__ */ new Map();
  const namesIn = (file) => {
    const known = inFiles.get(file) ?? new Set(unitsOf(file).map(nestedIdentityOf));
    inFiles.set(file, known);
    return known;
  };
  return (unit) => {
    const head = heads.get(unit.file.path);
    const kind = nameOf(unit);
    return [
      ...head === void 0 ? ["buf:FILE_NO_DELETE"] : [],
      ...head !== void 0 && head.package !== unit.file.package ? ["buf:FILE_SAME_PACKAGE"] : [],
      ...head === void 0 || namesIn(head).has(nestedIdentityOf(unit)) ? [] : [`buf:${kind}_NO_DELETE`],
      ...retired.has(unit.file.package) ? ["buf:PACKAGE_NO_DELETE"] : [],
      ...retired.has(unit.file.package) || still.has(identityOf(unit)) ? [] : [`buf:PACKAGE_${kind}_NO_DELETE`]
    ];
  };
}
var nameOf = ({ kind }) => kind === "field" ? "EXTENSION" : kind.toUpperCase();
var identityOf = ({ kind, fullName }) => `${kind} ${fullName}`;
var nestedIdentityOf = ({ kind, fullName, file }) => `${kind} ${file.package === "" ? fullName : fullName.slice(file.package.length + 1)}`;
var allGone = (units, rulesOf) => [
  ...new Set(units.flatMap(rulesOf))
];

// src/domains/protobuf/features.ts
var MODERN = {
  field_presence: "EXPLICIT",
  enum_type: "OPEN",
  repeated_field_encoding: "PACKED",
  utf8_validation: "VERIFY",
  message_encoding: "LENGTH_PREFIXED",
  json_format: "ALLOW"
};
var DEFAULTS = {
  proto2: {
    ...MODERN,
    enum_type: "CLOSED",
    repeated_field_encoding: "EXPANDED",
    utf8_validation: "NONE",
    json_format: "LEGACY_BEST_EFFORT"
  },
  proto3: { ...MODERN, field_presence: "IMPLICIT" },
  "2023": MODERN,
  "2024": MODERN
};
var fileFeature = (file, feature) => file.options.get(`features.${feature}`)?.value ?? DEFAULTS[file.edition][feature];
function inherited(element, option) {
  for (let at = element; at !== void 0; at = at.parent) {
    const own3 = at.options.get(option)?.value;
    if (own3 !== void 0) return own3;
  }
  return element.file.options.get(option)?.value;
}
var featureOf = (element, feature) => (element.file.setsFeatures ? inherited(element, `features.${feature}`) : void 0) ?? DEFAULTS[element.file.edition][feature];
function cardinalityOf(field) {
  if (field.mapKey !== void 0) return "map";
  return field.label === "repeated" ? "repeated" : "singular";
}
function presenceOf(field, isMessage2) {
  const feature = featureOf(field, "field_presence");
  if (field.label === "required" || feature === "LEGACY_REQUIRED") return "required";
  if (isMessage2 || field.oneof !== void 0 || field.extendee !== void 0) return "explicit";
  if (field.label === "optional") return "explicit";
  return feature === "IMPLICIT" ? "implicit" : "explicit";
}
var isClosed = (node) => featureOf(node, "enum_type") === "CLOSED";
function isPacked(field) {
  const own3 = field.options.get("packed")?.value;
  return own3 === void 0 ? featureOf(field, "repeated_field_encoding") === "PACKED" : own3 === "true";
}
function isLocal({ visibility, file, parent }) {
  if (visibility !== void 0 || file.edition !== "2024") return visibility === "local";
  const standard = file.options.get("features.default_symbol_visibility")?.value;
  if (standard === "EXPORT_ALL") return false;
  return parent !== void 0 || standard === "LOCAL_ALL" || standard === "STRICT";
}
var isDelimited = (field) => field.group || featureOf(field, "message_encoding") === "DELIMITED";
var verifiesUtf8 = (field) => featureOf(field, "utf8_validation") === "VERIFY";
var isDeprecated = (element) => element.options.get("deprecated")?.value === "true";
function jsonNameOf(field) {
  const pinned = field.options.get("json_name")?.value;
  return pinned === void 0 ? jsonNameFrom(field.name) : unquote(pinned);
}
var jsonNameFrom = (name) => name.replace(/_+([a-zA-Z0-9]?)/g, (_, letter) => letter.toUpperCase());
function unquote(value) {
  if (!value.startsWith('"')) return value;
  const text2 = JSON.parse(value);
  return typeof text2 === "string" ? text2 : value;
}
var reservesNumber = (owner, number) => owner.reservedRanges.some(({ start, end }) => start <= number && number <= end);
var reservesName = (owner, name) => owner.reservedNames.some((reserved) => reserved.name === name);
var UNSTABLE = /^v\d+(?:(?:p\d+)?(?:alpha|beta)\d*|test.*|development|experimental)$/;
var isUnstable = (packageName) => UNSTABLE.test(packageName.split(".").at(-1) ?? "");

// src/domains/protobuf/diff/context.ts
var extensionKey = (extendee, number) => `${extendee} ${number}`;
var placeOf = ({ file, span }) => ({
  path: file.path,
  line: span.line,
  endLine: span.endLine
});
var openingOf = ({ file, span }) => ({
  path: file.path,
  line: span.line,
  endLine: span.line
});
var placesOf = ({ before, after }) => ({ before: placeOf(before), after: placeOf(after) });
function traitsOf(element) {
  return {
    ...isDeprecatedAround(element) ? { deprecated: true } : {},
    ...isUnstable(element.file.package) ? { unstable: element.file.package } : {}
  };
}
function traitsOfFile(file) {
  return {
    ...isDeprecated(file) ? { deprecated: true } : {},
    ...isUnstable(file.package) ? { unstable: file.package } : {}
  };
}
function isDeprecatedAround(element) {
  for (let at = element; at !== void 0; at = at.parent) if (isDeprecated(at)) return true;
  return isDeprecated(element.file);
}
var SCALARS = /* @__PURE__ */ new Set([
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes"
]);
var isScalar = (type) => SCALARS.has(type);
var WELL_KNOWN_ENUMS = /* @__PURE__ */ new Set([
  "google.protobuf.NullValue",
  "google.protobuf.Syntax",
  "google.protobuf.Field.Kind",
  "google.protobuf.Field.Cardinality"
]);
function typeUse(type, from, symbols) {
  if (isScalar(type)) return { kind: "scalar", name: type, declaration: void 0 };
  const name = type.replace(/^\./, "");
  if (name.startsWith("google.protobuf."))
    return { kind: WELL_KNOWN_ENUMS.has(name) ? "enum" : "message", name, declaration: void 0 };
  const declaration = symbols.resolve(type, from);
  if (declaration === void 0) return { kind: "unknown", name, declaration };
  return { kind: declaration.kind, name: declaration.fullName, declaration };
}
function sameType(before, after, { renames }) {
  const old = renames.get(before.name) ?? before.name;
  if (old === after.name) return true;
  if (before.declaration !== void 0 && after.declaration !== void 0) return false;
  return `.${old}`.endsWith(`.${after.name}`) || `.${after.name}`.endsWith(`.${old}`);
}
function freeNumber(owner) {
  const known = FREE.get(owner) ?? findFree(owner);
  FREE.set(owner, known);
  return known;
}
var FREE = /* @__PURE__ */ new WeakMap();
function findFree(owner) {
  const used = owner.kind === "message" ? owner.fields : owner.values;
  const reserved = owner.reservedRanges.filter(({ end }) => end < 2 ** 29 - 1).map(({ end }) => end);
  let highest = 0;
  for (const number of [...used.map((one) => one.number), ...reserved]) highest = Math.max(highest, number);
  const next = highest + 1;
  return owner.kind === "message" && next >= 19e3 && next < 2e4 ? 2e4 : next;
}

// src/domains/protobuf/diff/together.ts
var MOST_SHOWN = 8;
var LONGEST = 140;
function listed(items, most = MOST_SHOWN) {
  let [shown, length] = [0, 0];
  for (const item of items.slice(0, most)) {
    length += item.length + 2;
    if (shown > 0 && length > LONGEST) break;
    shown += 1;
  }
  const first = items.slice(0, shown).join(", ");
  return items.length > shown ? `${first} and ${items.length - shown} more` : first;
}
function groupOf(owner, items) {
  if (items.length < 2) return {};
  const all = items.join(",");
  return { group: `${owner}#${items.length > MOST_SHOWN ? digest(all) : all}` };
}

// src/domains/protobuf/diff/untouched.ts
var sameRules = (before, after) => before.edition === after.edition && !before.setsFeatures && !after.setsFeatures;
var isUntouched = ({ before, after }) => sameRules(before.file, after.file) && sourceOf(before) === sourceOf(after);
var sourceOf = ({ file, span }) => file.text.slice(span.start, span.end);
function sameOptions(before, after) {
  if (before.size !== after.size) return false;
  for (const [path, { value }] of before) if (after.get(path)?.value !== value) return false;
  return true;
}

// src/domains/protobuf/diff/routes.ts
function compareRoutes(rpcs, { after: service }) {
  const changed = rpcs.filter(optionsDiffer).flatMap((pair) => {
    const [before, after] = [routesOf(pair.before), routesOf(pair.after)];
    const lost = [...before.keys()].filter((route) => !after.has(route));
    const gained = [...after.keys()].filter((route) => !before.has(route));
    return lost.length > 0 ? [{ ...pair, from: lost.join(", "), to: gained.join(", ") }] : [];
  });
  const names = changed.map(({ after }) => after.name);
  const [all, group] = [listed(names), groupOf(service.fullName, names)];
  return changed.map(({ before, after, from, to }) => ({
    kind: "http-rule-changed",
    subject: after.fullName,
    key: `${from}->${to}`,
    ...group,
    ...placesOf({ before, after }),
    ...traitsOf(before),
    service: service.fullName,
    name: after.name,
    from,
    to,
    count: changed.length,
    all
  }));
}
var optionsDiffer = ({ before, after }) => !sameOptions(before.options, after.options);
function compareBodies({ before, after }) {
  if (!optionsDiffer({ before, after })) return [];
  const [old, now] = [routesOf(before), routesOf(after)];
  return [...old].flatMap(([route, from]) => {
    const to = now.get(route);
    if (to === void 0 || to === from) return [];
    const places = placesOf({ before, after });
    return [
      {
        kind: "http-body-changed",
        subject: after.fullName,
        key: route,
        ...places,
        ...traitsOf(before),
        route,
        from,
        to
      }
    ];
  });
}
var HTTP = /^(\(google\.api\.http\)(?:\.additional_bindings(?:\[\d+\])?)?)\.(\w+)$/;
var VERBS = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "patch"]);
var isRoute = (path) => path.startsWith("(google.api.http)");
function routesOf({ options }) {
  const routes = /* @__PURE__ */ new Map();
  const valueOf3 = (path) => unquote(options.get(path)?.value ?? "");
  for (const [path, { value }] of options) {
    const [, binding = "", field = ""] = HTTP.exec(path) ?? [];
    if (!VERBS.has(field)) continue;
    const body = valueOf3(`${binding}.body`) || "none";
    const answer = valueOf3(`${binding}.response_body`);
    routes.set(`${field.toUpperCase()} ${unquote(value)}`, answer === "" ? body : `${body}, answered by ${answer}`);
  }
  return routes;
}

// src/domains/protobuf/diff/validation.ts
var VALIDATION = /^\((?:buf\.validate\.|validate\.|google\.api\.field_behavior)/;
var isValidation = (path) => VALIDATION.test(path);
function compareValidation(pair) {
  if (sameOptions(pair.before.options, pair.after.options)) return [];
  const [before, after] = [constraintsOf(pair.before.options), constraintsOf(pair.after.options)];
  const lost = [...before].filter(([text2]) => !after.has(text2)).map(([, constraint]) => constraint);
  const gained = [...after].filter(([text2]) => !before.has(text2)).map(([, constraint]) => constraint);
  const held = new Set([...before.values()].map(({ rule }) => rule));
  const asked = gained.filter(({ rule }) => !held.has(rule));
  if (lost.length + asked.length === 0) return [];
  const [lostText, gainedText] = [lost.map(textOf).join(", "), gained.map(textOf).join(", ")];
  return [
    {
      kind: "validation-changed",
      subject: pair.after.fullName,
      key: `${lostText}->${gainedText}`,
      ...placesOf(pair),
      ...traitsOf(pair.before),
      lost: lostText,
      gained: gainedText,
      looser: asked.every((constraint) => lost.some((old) => isLooser(constraint, old)))
    }
  ];
}
var textOf = ({ path, value }) => `${path} = ${value}`;
var constraintsOf = (options) => new Map(
  [...options].filter(([path]) => isValidation(path)).map(([path, { value }]) => ({ path: path.replace(/\[\d+\]$/, ""), value })).map(({ path, value }) => ({ path, value, rule: `${ruleOf(path)} = ${value}` })).map((constraint) => [textOf(constraint), constraint])
);
var ruleOf = (path) => path.replace(/^\((?:validate\.rules|buf\.validate\.\w+)\)\./, "").replace(/^\(validate\.(\w+)\)$/, "$1").replace(/\b(?:message|any|duration|timestamp)\.required$/, "required");
function isLooser(now, old) {
  if (now.path !== old.path) return false;
  if (/\.max_\w+$/.test(now.path)) return Number(now.value) > Number(old.value);
  return /\.min_\w+$/.test(now.path) && Number(now.value) < Number(old.value);
}

// src/domains/protobuf/diff/custom-options.ts
var compareCustomOptions = ({ before, after }) => changedOptions({ before: before.options, after: after.options }).map((change) => ({
  ...change,
  subject: after.fullName,
  before: optionPlace(placeOf(before), before.options, change.path),
  after: optionPlace(placeOf(after), after.options, change.path),
  ...traitsOf(before)
}));
var compareCustomFileOptions = ({ before, after }) => changedOptions({ before: before.options, after: after.options }).map((change) => ({
  ...change,
  subject: after.path,
  before: optionPlace({ path: before.path, line: before.packageLine }, before.options, change.path),
  after: optionPlace({ path: after.path, line: after.packageLine }, after.options, change.path),
  ...traitsOfFile(before)
}));
function optionsTogether(changes) {
  const alike = gather(changes.filter(isCustomOption), ({ option }) => option);
  return changes.map((change) => {
    const group = isCustomOption(change) ? alike.get(change.option) ?? [] : [];
    if (group.length < 2 || !isCustomOption(change)) return change;
    const all = group.map(({ subject, key = "" }) => `${subject}#${key}`).join();
    return { ...change, group: `${change.option}#${digest(all)}`, elements: group.length };
  });
}
var isCustomOption = (change) => change.kind === "custom-option-changed";
function changedOptions({ before, after }) {
  if (sameOptions(before, after)) return [];
  const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter(
    (path) => isCustom(path) && before.get(path)?.value !== after.get(path)?.value
  );
  return [...gather(paths, extensionOf)].flatMap(([option, [path]]) => {
    if (path === void 0) return [];
    const [from, to] = [valueOf(before, path), valueOf(after, path)];
    return [
      { kind: "custom-option-changed", key: `${path}:${from}->${to}`, option, path, from, to, elements: 1 }
    ];
  });
}
var isCustom = (path) => path.startsWith("(") && !isValidation(path) && !isRoute(path);
var extensionOf = (path) => path.slice(0, path.indexOf(")") + 1);
var valueOf = (options, path) => maskSecrets(options.get(path)?.value ?? "");
function optionPlace(element, options, path) {
  const line = options.get(path)?.line;
  return line === void 0 ? element : { path: element.path, line };
}

// src/domains/protobuf/diff/type-change.ts
function typeText({ type, mapKey, label, group }) {
  if (mapKey !== void 0) return `map<${mapKey}, ${type}>`;
  const own3 = group ? `group ${type}` : type;
  return label === "repeated" ? `repeated ${own3}` : own3;
}
var INTEGERS = /* @__PURE__ */ new Map([
  ["int32", { wire: "varint", bits: 32, signed: true }],
  ["int64", { wire: "varint", bits: 64, signed: true }],
  ["uint32", { wire: "varint", bits: 32, signed: false }],
  ["uint64", { wire: "varint", bits: 64, signed: false }],
  ["bool", { wire: "varint", bits: 1, signed: false }],
  ["sint32", { wire: "zigzag", bits: 32, signed: true }],
  ["sint64", { wire: "zigzag", bits: 64, signed: true }],
  ["fixed32", { wire: "fixed32", bits: 32, signed: false }],
  ["sfixed32", { wire: "fixed32", bits: 32, signed: true }],
  ["fixed64", { wire: "fixed64", bits: 64, signed: false }],
  ["sfixed64", { wire: "fixed64", bits: 64, signed: true }]
]);
var TEXT = /* @__PURE__ */ new Map([
  ["string bytes", "string-to-bytes"],
  ["bytes string", "bytes-to-string"]
]);
function scalarRelation(from, to) {
  const [old, now] = [INTEGERS.get(from), INTEGERS.get(to)];
  if (old === void 0 || now === void 0) return TEXT.get(`${from} ${to}`) ?? "incompatible";
  if (old.wire !== now.wire) return "incompatible";
  return integerRelation(old, now);
}
function integerRelation(old, now) {
  if (old.bits === 1 || now.bits === 1) return "bool";
  if (now.bits < old.bits) return "narrowed";
  if (old.signed && !now.signed) return "sign";
  return now.bits > old.bits ? "widened" : "sign";
}
function relationOf(before, after, context) {
  if (before.kind === "scalar" && after.kind === "scalar")
    return before.name === after.name ? void 0 : scalarRelation(before.name, after.name);
  if (before.kind !== "scalar" && after.kind !== "scalar") return namedRelation(before, after, context);
  return mixedRelation(before, after);
}
function namedRelation(before, after, context) {
  if (sameType(before, after, context)) return void 0;
  const [old, now] = [before.declaration, after.declaration];
  if (old === void 0 || now === void 0) return "unresolved";
  if (old.kind === "message" && now.kind === "message") return shapeRelation(old, now, context);
  return old.kind === "enum" && now.kind === "enum" ? enumRelation(old, now) : "message-other";
}
function mixedRelation(before, after) {
  const [scalar3, named] = before.kind === "scalar" ? [before, after] : [after, before];
  if (named.kind === "unknown") return "unresolved";
  if (named.kind === "message") return scalar3.name === "bytes" ? "message-bytes" : "message-other";
  return INTEGERS.get(scalar3.name)?.wire === "varint" && scalar3.name !== "bool" ? "enum-integer" : "incompatible";
}
function enumRelation(before, after) {
  const now = new Set(after.values.map(({ name, number }) => `${number} ${name}`));
  const all = before.values.every(({ name, number }) => now.has(`${number} ${name}`));
  return all && isClosed(before) === isClosed(after) ? "same-shape" : "enum-other";
}
var ORDER = ["same-shape", "other-names", "other-shape", "incompatible"];
var MOST_PAIRS = 2e3;
function shapeRelation(before, after, context) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [{ before, after }];
  let worst = 0;
  for (let pair = queue.pop(); pair !== void 0 && seen.size < MOST_PAIRS; pair = queue.pop()) {
    const id = `${pair.before.fullName} ${pair.after.fullName}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const now = new Map(pair.after.fields.map((field) => [field.number, field]));
    for (const field of pair.before.fields) {
      const other = now.get(field.number);
      const { relation, deeper } = other === void 0 ? LOST : fieldShape(field, other, context);
      worst = Math.max(worst, ORDER.indexOf(relation));
      queue.push(...deeper);
    }
  }
  return ORDER[worst] ?? "incompatible";
}
var LOST = { relation: "other-shape", deeper: [] };
function fieldShape(before, after, context) {
  const [old, now] = [typeUse(before.type, before, context.base), typeUse(after.type, after, context.head)];
  if (cardinalityOf(before) !== cardinalityOf(after) || before.mapKey !== after.mapKey)
    return { relation: "incompatible", deeper: [] };
  const names = jsonNameOf(before) === jsonNameOf(after) ? "same-shape" : "other-names";
  if (old.declaration?.kind === "message" && now.declaration?.kind === "message")
    return { relation: names, deeper: [{ before: old.declaration, after: now.declaration }] };
  const same = old.kind === now.kind && sameType(old, now, context);
  return { relation: same ? names : scalarShape(old, now), deeper: [] };
}
var scalarShape = (old, now) => old.kind === "scalar" && now.kind === "scalar" && scalarRelation(old.name, now.name) === "incompatible" ? "incompatible" : "other-shape";

// src/domains/protobuf/diff/field-facts.ts
var fieldFacts = (pair) => ({
  subject: pair.after.fullName,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  name: pair.after.name,
  number: pair.after.number,
  type: typeText(pair.after)
});

// src/domains/protobuf/diff/defaults.ts
function compareDefault(pair, _, context) {
  const { before, after } = pair;
  if (!before.options.has("default") && !after.options.has("default")) return [];
  if (cardinalityOf(before) !== "singular" || cardinalityOf(after) !== "singular") return [];
  const old = typeUse(before.type, before, context.base);
  const now = typeUse(after.type, after, context.head);
  if (relationOf(old, now, context) !== void 0) return [];
  const [from, to] = [defaultOf(before, old), defaultOf(after, now)];
  if (from === void 0 || to === void 0 || from === to || isSameValue(from, old, to, now)) return [];
  return [{ kind: "field-default-changed", key: `${from}->${to}`, ...fieldFacts(pair), from, to }];
}
var ZEROS = /* @__PURE__ */ new Map([
  ["string", ""],
  ["bytes", ""],
  ["bool", "false"]
]);
function hasOtherDefault({ before, after }, context) {
  if (!before.options.has("default") && !after.options.has("default")) return false;
  if (cardinalityOf(before) !== "singular" || cardinalityOf(after) !== "singular") return false;
  const old = typeUse(before.type, before, context.base);
  const now = typeUse(after.type, after, context.head);
  if (![old, now].every(({ kind }) => kind === "scalar" || kind === "enum")) return false;
  const [from, to] = [defaultOf(before, old), defaultOf(after, now)];
  return bareValue(from, old) !== bareValue(to, now);
}
function bareValue(value, type) {
  const bare2 = value === void 0 ? void 0 : numberOf(value, type) ?? value;
  return bare2 === void 0 || bare2 === "" || bare2 === "false" ? "0" : `${bare2}`;
}
function defaultOf({ options }, type) {
  const own3 = options.get("default")?.value;
  if (own3 !== void 0) return unquote(own3);
  return type.kind === "scalar" ? ZEROS.get(type.name) ?? "0" : enumOf(type)?.values[0]?.name;
}
var enumOf = ({ declaration }) => declaration?.kind === "enum" ? declaration : void 0;
function isSameValue(from, old, to, now) {
  const number = numberOf(from, old);
  return number !== void 0 && number === numberOf(to, now);
}
var numberOf = (name, type) => enumOf(type)?.values.find((value) => value.name === name)?.number;

// src/domains/protobuf/diff/settings.ts
var isNumber = ({ kind, name }) => kind === "enum" || kind === "scalar" && name !== "string" && name !== "bytes";
var holdsText = ({ mapKey }, { name }) => name === "string" || mapKey === "string";
var isTextOrBytes = ({ name }) => name === "string" || name === "bytes";
var is64Bit = ({ kind, name }) => kind === "scalar" && name.endsWith("64");
var SETTINGS = [
  {
    setting: "packed",
    feature: "repeated_field_encoding",
    applies: (field, type) => cardinalityOf(field) === "repeated" && isNumber(type),
    read: (field) => isPacked(field) ? "packed" : "expanded"
  },
  {
    setting: "delimited",
    feature: "message_encoding",
    applies: ({ type, mapKey }, { kind }) => !isScalar(type) && kind !== "enum" && mapKey === void 0,
    read: (field) => isDelimited(field) ? "delimited" : "length-prefixed"
  },
  {
    setting: "utf8",
    feature: "utf8_validation",
    applies: holdsText,
    read: (field) => verifiesUtf8(field) ? "checked" : "unchecked"
  },
  { setting: "jstype", applies: (_, type) => is64Bit(type), read: (field) => own(field, "jstype", "JS_NORMAL") },
  { setting: "cpp-string", applies: (_, type) => isTextOrBytes(type), read: cppString },
  { setting: "java-utf8", applies: holdsText, read: javaUtf8 }
];
var own = ({ options }, name, otherwise) => options.get(name)?.value ?? otherwise;
function cppString(field) {
  const feature = inherited(field, "features.(pb.cpp).string_type");
  return feature ?? own(field, "ctype", field.file.edition === "2024" ? "VIEW" : "STRING");
}
function javaUtf8(field) {
  const feature = inherited(field, "features.(pb.java).utf8_validation") ?? "DEFAULT";
  return inherited(field, "java_string_check_utf8") === "true" ? "VERIFY" : feature;
}
function settingsChanged({ before, after }, context) {
  if (cardinalityOf(before) !== cardinalityOf(after)) return [];
  return SETTINGS.flatMap(({ setting, applies, read, feature }) => {
    const [from, to] = [read(before), read(after)];
    if (from === to) return [];
    const applicable = applies(before, typeUse(before.type, before, context.base)) && applies(after, typeUse(after.type, after, context.head));
    return applicable ? [{ setting, feature, from, to }] : [];
  });
}

// src/domains/protobuf/paths.ts
var parentOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
function foldersAbove(path) {
  const folders = [];
  for (let folder = parentOf(path); folder !== ""; folder = parentOf(folder)) folders.push(folder);
  return [...folders, ""];
}
var nameOf2 = (path) => path.slice(path.lastIndexOf("/") + 1);
var lastWord = (name) => name.slice(name.lastIndexOf(".") + 1);
function join(folder, path) {
  const clean = path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  if (clean === "." || clean === "") return folder;
  return folder === "" ? clean : `${folder}/${clean}`;
}
var isWithin = (path, folder) => folder === "" || path === folder || path.startsWith(`${folder}/`);

// src/domains/protobuf/buf/types.ts
var WIRE = [
  /* @__PURE__ */ new Set(["int32", "int64", "uint32", "uint64", "bool"]),
  /* @__PURE__ */ new Set(["sint32", "sint64"]),
  /* @__PURE__ */ new Set(["fixed32", "sfixed32"]),
  /* @__PURE__ */ new Set(["fixed64", "sfixed64"])
];
var WIRE_JSON = [
  /* @__PURE__ */ new Set(["int32", "uint32"]),
  /* @__PURE__ */ new Set(["int64", "uint64"]),
  /* @__PURE__ */ new Set(["fixed32", "sfixed32"]),
  /* @__PURE__ */ new Set(["fixed64", "sfixed64"])
];
function typeRules({ before, after }, context) {
  const [old, now] = [typeUse(before.type, before, context.base), typeUse(after.type, after, context.head)];
  if (before.mapKey === void 0 && after.mapKey === void 0) return failed(kindOf(before, old), kindOf(after, now));
  const isRenamed2 = before.name !== after.name;
  if (before.mapKey === void 0 || after.mapKey === void 0 || isRenamed2) return EVERY_TYPE_RULE;
  const keys = failed(scalar(before.mapKey), scalar(after.mapKey));
  return [.../* @__PURE__ */ new Set([...keys, ...failed({ kind: old.kind, use: old }, { kind: now.kind, use: now })])];
}
var EVERY_TYPE_RULE = [
  "buf:FIELD_SAME_TYPE",
  "buf:FIELD_WIRE_COMPATIBLE_TYPE",
  "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"
];
var scalar = (name) => ({ kind: "scalar", use: { kind: "scalar", name, declaration: void 0 } });
function kindOf(field, use) {
  const isGroup = use.kind !== "scalar" && use.kind !== "enum" && isDelimited(field);
  return { kind: isGroup ? "group" : use.kind, use };
}
function failed(old, now) {
  if (old.kind === now.kind && old.use.name === now.use.name) return [];
  return [
    "buf:FIELD_SAME_TYPE",
    ...agree(old, now, WIRE) || isTextToBytes(old, now) ? [] : ["buf:FIELD_WIRE_COMPATIBLE_TYPE"],
    ...agree(old, now, WIRE_JSON) ? [] : ["buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"]
  ];
}
var isTextToBytes = (old, now) => old.use.name === "string" && now.use.name === "bytes";
function agree(old, now, groups) {
  const [before, after] = [old.use.declaration, now.use.declaration];
  if (before?.kind === "enum" && after?.kind === "enum")
    return lastWord(before.fullName) === lastWord(after.fullName) && holdsAll(before, after);
  return groups.some((group) => group.has(old.use.name) && group.has(now.use.name));
}
function holdsAll(before, after) {
  const now = new Set(after.values.map(({ name, number }) => `${name} ${number}`));
  return before.values.every(({ name, number }) => now.has(`${name} ${number}`));
}

// src/domains/protobuf/buf/fields.ts
function pairRules(pair, context) {
  return [
    ...nameRules(pair),
    ...typeRules(pair, context),
    ...cardinalityRules(pair, context),
    ...oneofOf(pair.before) === oneofOf(pair.after) ? [] : ["buf:FIELD_SAME_ONEOF"],
    ...hasOtherDefault(pair, context) ? ["buf:FIELD_SAME_DEFAULT"] : [],
    ...settingsChanged(pair, context).flatMap(({ setting }) => settingRules(setting, pair))
  ];
}
var oneofOf = ({ oneof }) => oneof?.name ?? "";
function settingRules(setting, { before, after }) {
  const own3 = SETTING_RULES.get(setting) ?? [];
  const isText = setting === "utf8" || setting === "java-utf8";
  return isText && javaVerifies(before) !== javaVerifies(after) ? [...own3, "buf:FIELD_SAME_JAVA_UTF8_VALIDATION"] : own3;
}
var javaVerifies = (field) => javaUtf8(field) === "VERIFY" || verifiesUtf8(field);
var SETTING_RULES = /* @__PURE__ */ new Map([
  ["utf8", ["buf:FIELD_SAME_UTF8_VALIDATION"]],
  ["jstype", ["buf:FIELD_SAME_JSTYPE"]],
  ["cpp-string", ["buf:FIELD_SAME_CPP_STRING_TYPE"]]
]);
var nameRules = ({ before, after }) => [
  ...before.name === after.name ? [] : ["buf:FIELD_SAME_NAME"],
  ...jsonNameOf(before) === jsonNameOf(after) ? [] : ["buf:FIELD_SAME_JSON_NAME"]
];
function cardinalityRules(pair, context) {
  const [from, to] = [countOf(pair.before, context.base), countOf(pair.after, context.head)];
  if (from === to) return [];
  const onWire = WIRE_GROUPS.get(from) !== WIRE_GROUPS.get(to);
  return [
    "buf:FIELD_SAME_CARDINALITY",
    ...onWire ? ["buf:FIELD_WIRE_COMPATIBLE_CARDINALITY"] : [],
    ...onWire || from === "map" || to === "map" ? ["buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"] : [],
    ...isRequired(pair.before) === isRequired(pair.after) ? [] : REQUIRED
  ];
}
var WIRE_GROUPS = /* @__PURE__ */ new Map([
  ["map", "many"],
  ["repeated", "many"],
  ["required", "required"],
  ["explicit", "one"],
  ["implicit", "one"]
]);
function countOf(field, symbols) {
  const cardinality = cardinalityOf(field);
  if (cardinality !== "singular") return cardinality;
  return presenceOf(field, ["message", "unknown"].includes(typeUse(field.type, field, symbols).kind));
}
var REQUIRED = ["buf:MESSAGE_SAME_REQUIRED_FIELDS"];
var isRequired = ({ label }) => label === "required";
var deletionRules = (field, owner) => [
  "buf:FIELD_NO_DELETE",
  ...reservesNumber(owner, field.number) ? [] : ["buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],
  ...reservesName(owner, field.name) ? [] : ["buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED"],
  ...isRequired(field) ? REQUIRED : []
];
function numberRules(number, { before, after }, context) {
  const old = before.fields.find((field) => field.number === number);
  const now = after.fields.find((field) => field.number === number);
  if (old === void 0) return now !== void 0 && isRequired(now) ? REQUIRED : [];
  return now === void 0 ? deletionRules(old, after) : pairRules({ before: old, after: now }, context);
}
function valueRules({ number }, { before, after }) {
  const namesOf2 = (owner) => owner.values.filter((value) => value.number === number).map(({ name }) => name);
  const [old, now] = [namesOf2(before), namesOf2(after)];
  if (now.length > 0) return old.every((name) => now.includes(name)) ? [] : ["buf:ENUM_VALUE_SAME_NAME"];
  return [
    "buf:ENUM_VALUE_NO_DELETE",
    ...reservesNumber(after, number) ? [] : ["buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED"],
    ...old.every((name) => reservesName(after, name)) ? [] : ["buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED"]
  ];
}

// src/domains/protobuf/diff/edits.ts
var LONGEST_LINE = 2e3;
function startOfLine(text2, from) {
  const earliest = Math.max(0, from - LONGEST_LINE);
  return earliest + text2.slice(earliest, from).lastIndexOf("\n") + 1;
}
function endOfLine(text2, from) {
  const end = text2.slice(from, from + LONGEST_LINE).indexOf("\n");
  return end < 0 ? Math.min(text2.length, from + LONGEST_LINE) : from + end;
}
var isComment = (rest) => /^\s*(?:\/\/.*)?$/.test(rest);
var indentOf = (line) => /^[ \t]*/.exec(line)?.[0] ?? "";
function ownLines({ file: { text: text2 }, span }) {
  const lines = { start: startOfLine(text2, span.start), end: endOfLine(text2, span.end) };
  const alone = text2.slice(lines.start, span.start).trim() === "" && isComment(text2.slice(span.end, lines.end));
  return alone ? lines : void 0;
}
var JSON_NAME = /json_name\s*=\s*(?:"[^"\n]*"|'[^'\n]*')/;
function withJsonName(field, name) {
  const lines = ownLines(field);
  if (lines === void 0) return {};
  const option = `json_name = ${JSON.stringify(name)}`;
  const { text: text2 } = field.file;
  const [before, after] = [text2.slice(lines.start, field.optionsAt), text2.slice(field.optionsAt, lines.end)];
  if (field.options.has("json_name")) return { edit: before + after.replace(JSON_NAME, () => option) };
  return { edit: before.endsWith("[") ? `${before}${option}, ${after}` : `${before} [${option}]${after}` };
}
function withAlias(value, old, isAllowed) {
  const lines = ownLines(value);
  if (lines === void 0) return {};
  const own3 = value.file.text.slice(lines.start, lines.end);
  const allow = isAllowed ? [] : ["option allow_alias = true;"];
  const added = [...allow, `${old} = ${value.number};`].map((statement) => `${indentOf(own3)}${statement}`);
  return { edit: [...added, own3].join("\n") };
}

// src/domains/protobuf/diff/reservation.ts
var MOST_RESERVED = 50;
var MOST_LINES = 10;
function reserve(owner, wanted) {
  const statements = statementsFor(wanted, owner.file.edition);
  const statement = statements.map(({ text: text2 }) => text2).join(" ");
  const place = openingOf(owner);
  if (statements.length === 0) return { statement, place };
  return { statement, ...extended(owner, statements) ?? { place, ...opened(owner, statements) } };
}
function statementsFor({ numbers, names }, edition) {
  if (numbers.length + names.length > MOST_RESERVED) return [];
  const quoted = edition.startsWith("proto") ? names.map((name) => JSON.stringify(name)) : names;
  const lists = [
    { of: "numbers", items: numbers.join(", ") },
    { of: "names", items: quoted.join(", ") }
  ];
  return lists.filter(({ items }) => items !== "").map((list3) => ({ ...list3, text: `reserved ${list3.items};` }));
}
function extended({ file, reservedStatements }, statements) {
  const taking = statements.map((wanted) => ({
    wanted,
    into: reservedStatements.findLast(({ of }) => of === wanted.of)?.span
  }));
  const spans = taking.flatMap(({ into }) => into ?? []).toSorted((a, b) => a.start - b.start);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === void 0 || last === void 0 || last.endLine - first.line >= MOST_LINES) return void 0;
  const [start, end] = [startOfLine(file.text, first.start), endOfLine(file.text, last.end)];
  const isLast = isComment(file.text.slice(last.end, end));
  const gap = isLast ? `
${indentOf(file.text.slice(start, first.start))}` : " ";
  const insertions = taking.map(({ wanted, into }) => {
    if (into !== void 0) return { at: into.end - 1, text: `, ${wanted.items}` };
    return { at: isLast ? end : last.end, text: `${gap}${wanted.text}` };
  });
  const place = { path: file.path, line: first.line, endLine: last.endLine };
  return { place, edit: inserted(file.text, { start, end }, insertions) };
}
function inserted(text2, { start, end }, all) {
  let [result, from] = ["", start];
  for (const { at, text: added } of all.toSorted((a, b) => a.at - b.at)) {
    result += text2.slice(from, at) + added;
    from = at;
  }
  return result + text2.slice(from, end);
}
function opened({ file, span, bodyAt }, statements) {
  const opening = file.text.slice(startOfLine(file.text, span.start), bodyAt);
  if (opening.includes("\n")) return {};
  const rest = file.text.slice(bodyAt, endOfLine(file.text, bodyAt));
  const indent = indentOf(opening);
  const added = statements.map(({ text: text2 }) => `${indent}  ${text2}`).join("\n");
  return {
    edit: isComment(rest) ? `${opening}${rest}
${added}` : `${opening}
${added}
${indent}${rest.trim()}`
  };
}

// src/domains/protobuf/diff/enum-values.ts
function compareValues(owner) {
  const fates = gather(fatesOf(owner), ({ fate }) => fate);
  return [...[...fates.values()].flatMap((alike) => told(alike, owner)), ...addedValues(owner)];
}
function fatesOf(owner) {
  const old = new Set(owner.before.values.map(({ name }) => name));
  const names = new Map(owner.after.values.map((value) => [value.name, value]));
  const holders = new Map(owner.after.values.map((value) => [value.number, value]));
  const fresh = new Map(owner.after.values.filter(({ name }) => !old.has(name)).map((value) => [value.number, value]));
  return owner.before.values.flatMap((before) => {
    const namesake = names.get(before.name);
    if (namesake !== void 0) {
      return namesake.number === before.number ? [] : [{ fate: "renumbered", before, after: namesake }];
    }
    const after = fresh.get(before.number) ?? holders.get(before.number);
    if (after === void 0) return [{ fate: "removed", before, after }];
    return [{ fate: fresh.has(before.number) ? "renamed" : "alias", before, after }];
  });
}
function told(alike, owner) {
  const moves = alike.map(moveText);
  const group = groupOf(owner.after.fullName, moves);
  const together = { ...group, owner: owner.after.fullName, count: alike.length, all: listed(moves) };
  const reservation = reservationOf(alike, owner.after);
  return alike.map(({ fate, before, after }) => {
    const bufRules = valueRules(before, owner);
    if (after === void 0) return { ...removedValue(before, owner.after, reservation), ...together, bufRules };
    const facts = { ...placesOf({ before, after }), ...traitsOf(before), name: after.name, number: after.number };
    const subject = `${owner.after.fullName}.${before.name}`;
    if (fate === "renumbered") {
      const key2 = `${before.number}->${after.number}`;
      return { kind: "enum-value-renumbered", subject, key: key2, from: before.number, ...facts, ...together, bufRules };
    }
    const key = `${before.number}`;
    return {
      kind: "enum-value-renamed",
      subject,
      key,
      from: before.name,
      alias: fate === "alias",
      bufRules,
      ...facts,
      ...together,
      ...alike.length === 1 ? aliased({ before, after }, owner.after) : {}
    };
  });
}
function aliased({ before, after }, owner) {
  if (reservesName(owner, before.name)) return {};
  return withAlias(after, before.name, owner.options.get("allow_alias")?.value === "true");
}
function moveText({ fate, before, after }) {
  if (after === void 0) return `${before.name} ${before.number}`;
  return fate === "renumbered" ? `${before.name} ${before.number} -> ${after.number}` : `${before.name} -> ${after.name}`;
}
function reservationOf(alike, owner) {
  const gone5 = alike.filter(({ after }) => after === void 0).map(({ before }) => before);
  const numbers = gone5.filter(({ number }) => !reservesNumber(owner, number)).map(({ number }) => `${number}`);
  const names = gone5.filter(({ name }) => !reservesName(owner, name)).map(({ name }) => name);
  return reserve(owner, { numbers, names });
}
var removedValue = (value, owner, { statement, place, edit }) => ({
  kind: "enum-value-removed",
  subject: `${owner.fullName}.${value.name}`,
  key: `${value.number}`,
  before: placeOf(value),
  after: place,
  ...traitsOf(value),
  name: value.name,
  number: value.number,
  numberReserved: reservesNumber(owner, value.number),
  nameReserved: reservesName(owner, value.name),
  reservation: statement,
  ...edit === void 0 ? {} : { edit }
});
function addedValues({ before, after }) {
  const names = new Set(before.values.map(({ name }) => name));
  const numbers = new Set(before.values.map(({ number }) => number));
  return after.values.filter(({ name, number }) => !names.has(name) && !numbers.has(number)).map((value) => ({
    kind: "enum-value-added",
    subject: `${after.fullName}.${value.name}`,
    key: `${value.number}`,
    after: placeOf(value),
    name: value.name,
    number: value.number,
    owner: after.fullName,
    closed: isClosed(after)
  }));
}

// src/domains/protobuf/diff/declarations.ts
function compareDeclarations(owner, context) {
  const now = declarationsOf(owner.after);
  const fates = [...declarationsOf(owner.before).values()].filter(({ number }) => isOpen(owner.after, number)).flatMap((before) => fateOf(before, now.get(before.number), context));
  return [...told2(fates, owner), ...compareStrictness(owner)];
}
var isOpen = ({ extensionRanges }, number) => extensionRanges.some(({ start, end }) => start <= number && number <= end);
function fateOf(before, after, context) {
  const { number, name } = before;
  if (after === void 0)
    return [{ fate: before.retired ? "freed" : "removed", before, after, what: `${number} ${name}`.trim() }];
  if (before.retired)
    return after.retired ? [] : [{ fate: "freed", before, after, what: `${number} -> ${after.name}` }];
  if (after.retired) return [{ fate: "retired", before, after, what: `${number} ${name}`.trim() }];
  const [from, to] = [textOf2(before, context), textOf2(after)];
  return from === to ? [] : [{ fate: "changed", before, after, what: `${number} ${from} -> ${to}` }];
}
var textOf2 = ({ name, type, repeated }, context) => [repeated ? "repeated" : "", renamed(type, context), renamed(name, context)].filter((word) => word !== "").join(" ");
var renamed = (name, context) => context?.renames.get(name) ?? name;
function told2(fates, owner) {
  return fates.map(({ fate, before, after, what }) => {
    const alike = fates.filter((other) => other.fate === fate).map((other) => other.what);
    return {
      kind: "extension-declaration-changed",
      subject: owner.after.fullName,
      key: what,
      ...groupOf(`${owner.after.fullName}#${fate}`, alike),
      before: { path: owner.before.file.path, line: before.line },
      after: after === void 0 ? openingOf(owner.after) : { path: owner.after.file.path, line: after.line },
      ...traitsOf(owner.before),
      fate,
      count: alike.length,
      all: listed(alike)
    };
  });
}
function compareStrictness(owner) {
  const { before, after } = owner;
  const changed = after.extensionRanges.flatMap((range) => {
    const old = before.extensionRanges.find(({ start, end }) => start <= range.end && range.start <= end);
    return old === void 0 || isStrict(old) === isStrict(range) ? [] : [{ old, range }];
  });
  return changed.slice(0, 1).map(({ old, range }) => {
    const fate = isStrict(range) ? "closed" : "opened";
    return {
      kind: "extension-declaration-changed",
      subject: after.fullName,
      key: fate,
      before: { path: before.file.path, line: old.line },
      after: { path: after.file.path, line: range.line },
      ...traitsOf(before),
      fate,
      count: 1,
      all: fate
    };
  });
}
var isStrict = (range) => range.options.get("verification")?.value === "DECLARATION" || declarationsIn(range).length > 0;
var declarationsOf = ({ extensionRanges }) => new Map(extensionRanges.flatMap(declarationsIn).map((one) => [one.number, one]));
var DECLARATION = /^(declaration(?:\[\d+\])?)\.number$/;
var declarationsIn = ({ options }) => [...options].flatMap(([path, number]) => {
  const [, prefix] = DECLARATION.exec(path) ?? [];
  return prefix === void 0 ? [] : [declarationAt(number, (name) => options.get(`${prefix}.${name}`)?.value ?? "")];
});
var declarationAt = ({ value, line }, option) => ({
  number: Number(value),
  line,
  name: bare(option("full_name")),
  type: bare(option("type")),
  repeated: option("repeated") === "true",
  retired: option("reserved") === "true"
});
var bare = (value) => unquote(value).replace(/^\./, "");

// src/domains/protobuf/diff/semantics.ts
function semanticsChanged(pair, feature, bufRules) {
  const [before, after] = [pair.before.file, pair.after.file];
  if (feature === void 0 || fileFeature(before, feature) === fileFeature(after, feature)) return void 0;
  return {
    ...causeOf({ before, after }),
    ...placesOf(pair),
    ...traitsOf(pair.before),
    bufRules: [...syntaxRules({ before, after }), ...bufRules]
  };
}
var syntaxRules = ({ before, after }) => before.path !== after.path || syntaxOf(before) === syntaxOf(after) ? [] : ["buf:FILE_SAME_SYNTAX"];
var syntaxOf = ({ edition }) => edition.startsWith("proto") ? edition : "editions";
function compareEdition(pair) {
  const { before, after } = pair;
  if (before.edition === after.edition) return [];
  return [
    {
      ...causeOf(pair),
      felt: false,
      bufRules: syntaxRules(pair),
      before: { path: before.path, line: before.editionLine },
      after: { path: after.path, line: after.editionLine }
    }
  ];
}
function feltTogether(changes) {
  const felt = new Set(changes.filter((change) => change.kind === "semantics-changed" && change.felt).map(groupOf2));
  return changes.map(
    (change) => change.kind === "semantics-changed" && felt.has(groupOf2(change)) ? { ...change, felt: true } : change
  );
}
var groupOf2 = ({ group }) => group;
function causeOf({ before, after }) {
  const sameEdition = before.edition === after.edition;
  const [from, to] = sameEdition ? ["file features", "file features"] : [nameOf3(before), nameOf3(after)];
  const kind = "semantics-changed";
  return {
    kind,
    subject: after.path,
    group: `${after.path}#${from}->${to}`,
    from,
    to,
    felt: true
  };
}
var nameOf3 = ({ edition }) => edition.startsWith("proto") ? edition : `edition ${edition}`;

// src/domains/protobuf/diff/encoding.ts
var compareEncoding = (pair, _, context) => settingsChanged(pair, context).map(({ setting, feature, from, to }) => {
  const bufRules = setting === "delimited" ? typeRules(pair, context) : settingRules(setting, pair);
  return semanticsChanged(pair, feature, bufRules) ?? {
    kind: "field-encoding-changed",
    key: `${setting}:${from}->${to}`,
    ...fieldFacts(pair),
    setting,
    from,
    to,
    bufRules
  };
});

// src/domains/protobuf/diff/oneof.ts
function compareOneof(pair, owner, context) {
  const { before, after } = pair;
  if (owner === void 0 || oneofName(before) === oneofName(after)) return [];
  const kept = oneofsOf(owner).renames.get(oneofName(before));
  if (kept !== void 0 && kept === oneofName(after)) return [];
  return [
    {
      kind: "field-oneof-changed",
      subject: after.fullName,
      key: `${oneofName(before)}->${oneofName(after)}`,
      ...placesOf(pair),
      ...traitsOf(before),
      name: after.name,
      number: after.number,
      type: typeText(after),
      oneof: oneofName(after.oneof === void 0 ? before : after),
      move: moveOf(pair, owner),
      bufRules: [...OF_ONEOFS, ...cardinalityRules(pair, context).filter((rule) => rule === OF_PRESENCE)]
    }
  ];
}
var OF_ONEOFS = ["buf:FIELD_SAME_ONEOF"];
var OF_PRESENCE = "buf:FIELD_SAME_CARDINALITY";
var oneofName = ({ oneof }) => oneof?.name ?? "";
function moveOf({ before, after }, owner) {
  const { membersBefore, membersAfter, oldNumbers } = oneofsOf(owner);
  if (after.oneof === void 0) return countOf2(membersBefore, oneofName(before)) > 1 ? "out" : "out-last";
  if (before.oneof !== void 0) return "between";
  const { name } = after.oneof;
  if (membersBefore.has(name)) return "into-existing";
  const old = (membersAfter.get(name) ?? []).filter(({ number }) => oldNumbers.has(number));
  if (old.length > 1) return "into-new-several";
  return presenceOf(before, false) === "implicit" ? "into-new-implicit" : "into-new";
}
var countOf2 = (members, name) => members.get(name)?.length ?? 0;
var KNOWN = /* @__PURE__ */ new WeakMap();
function oneofsOf(owner) {
  const known = KNOWN.get(owner) ?? findOneofs(owner);
  KNOWN.set(owner, known);
  return known;
}
var findOneofs = (owner) => ({
  membersBefore: gather(owner.before.fields, oneofName),
  membersAfter: gather(owner.after.fields, oneofName),
  oldNumbers: new Set(owner.before.fields.map(({ number }) => number)),
  renames: findRenames(owner)
});
function findRenames({ before, after }) {
  const kept = new Set(after.oneofs.map(({ name }) => name));
  const known = new Set(before.oneofs.map(({ name }) => name));
  const now = new Map(after.fields.map((field) => [field.number, field.oneof?.name]));
  const renames = /* @__PURE__ */ new Map();
  for (const { oneof, number } of before.fields) {
    const name = now.get(number);
    if (oneof === void 0 || name === void 0 || kept.has(oneof.name) || known.has(name)) continue;
    if (!renames.has(oneof.name)) renames.set(oneof.name, name);
  }
  return renames;
}
function compareOneofs(owner) {
  if (owner.before.oneofs.length === 0) return [];
  const { renames } = oneofsOf(owner);
  const kept = new Map(owner.after.oneofs.map((oneof) => [oneof.name, oneof]));
  return owner.before.oneofs.flatMap((oneof) => {
    if (kept.has(oneof.name)) return [];
    const now = kept.get(renames.get(oneof.name) ?? "");
    return [now === void 0 ? removed(oneof, owner) : renamed2({ before: oneof, after: now })];
  });
}
var renamed2 = (pair) => ({
  kind: "oneof-renamed",
  subject: pair.before.fullName,
  key: `${pair.before.name}->${pair.after.name}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  from: pair.before.name,
  to: pair.after.name
});
function removed(oneof, owner) {
  const { after } = owner;
  const left = new Set(after.fields.map(({ number }) => number));
  return {
    kind: "oneof-removed",
    subject: oneof.fullName,
    before: placeOf(oneof),
    after: openingOf(after),
    ...traitsOf(oneof),
    name: oneof.name,
    fieldsKept: (oneofsOf(owner).membersBefore.get(oneof.name) ?? []).filter(({ number }) => left.has(number)).length
  };
}

// src/domains/protobuf/diff/renames.ts
var kindOf2 = ({ kind }) => kind === "field" ? "extension" : kind;
function packageMoves({
  pairing,
  retired
}) {
  const moved = pairing.matched.filter(({ by }) => by === "package");
  const byPackages = gather(moved, ({ before, after }) => `${before.file.package}->${after.file.package}`);
  const moves = new Map([...byPackages].flatMap(([group, all]) => moveOf2(group, all, retired)));
  for (const { before, by } of pairing.matched) {
    const outer = by === "within" ? moves.get(before.parent?.fullName ?? "") : void 0;
    if (outer !== void 0) moves.set(before.fullName, outer);
  }
  return moves;
}
function moveOf2(group, all, retired) {
  const [first] = all;
  if (first === void 0) return [];
  const { before, after } = first;
  const services = all.filter(({ before: { kind } }) => kind === "service").length;
  const move = {
    group,
    from: before.file.package,
    to: after.file.package,
    whole: retired.has(before.file.package),
    types: all.length - services,
    services,
    names: listed(namesOf(all.map((match) => match.before))),
    ...traitsOfFile(before.file)
  };
  return all.map((match) => [match.before.fullName, move]);
}
function usesOf(pair, name, { roots, moves }, bufRules) {
  const root = roots.get(name);
  if (root !== void 0) return [renamed3("type-use-renamed", pair, root, isSeen(pair) ? bufRules : goneRulesOf(root))];
  const move = moves.get(name);
  if (move === void 0 || pair.before.file.package === move.from) return [];
  return [
    {
      kind: "package-use-changed",
      subject: move.from,
      ...placesOf(pair),
      ...move,
      user: pair.after.fullName,
      name,
      bufRules: isSeen(pair) ? bufRules : ["buf:FILE_SAME_PACKAGE"]
    }
  ];
}
var isSeen = ({ before, after }) => before.parent?.fullName === after.parent?.fullName;
var goneRulesOf = ({ what }) => [
  `buf:${what.toUpperCase()}_NO_DELETE`,
  `buf:PACKAGE_${what.toUpperCase()}_NO_DELETE`
];
function rootRenames(matched) {
  const roots = /* @__PURE__ */ new Map();
  for (const { before, after, by } of matched) {
    const outer = by === "within" ? roots.get(before.parent?.fullName ?? "") : void 0;
    if (by === "renamed")
      roots.set(before.fullName, { what: kindOf2(before), from: before.fullName, to: after.fullName });
    else if (outer !== void 0) roots.set(before.fullName, outer);
  }
  return roots;
}
var renamed3 = (kind, pair, root, bufRules) => ({
  kind,
  subject: root.from,
  group: `${root.from}->${root.to}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  ...root,
  bufRules
});

// src/domains/protobuf/diff/field.ts
var compareField = (pair, owner, context) => isSame(pair) ? [] : COMPARISONS.flatMap((comparison) => comparison(pair, owner, context));
var compareRenamed = (pair, owner, context) => BESIDES_NAMES.flatMap((comparison) => comparison(pair, owner, context));
var isSame = ({ before, after }) => sameRules(before.file, after.file) && sameType2(before, after) && sameOptions(before.options, after.options);
var sameType2 = (before, after) => before.type === after.type && before.mapKey === after.mapKey && before.label === after.label && before.group === after.group && before.oneof?.name === after.oneof?.name;
var BESIDES_NAMES = [
  compareType,
  compareCardinality,
  comparePresence,
  compareOneof,
  compareDefault,
  compareEncoding,
  compareValidation,
  compareCustomOptions
];
var COMPARISONS = [...BESIDES_NAMES, compareJsonName];
function compareType(pair, _, context) {
  const { before, after } = pair;
  if (before.type === after.type && before.mapKey === after.mapKey) return [];
  if (cardinalityOf(before) !== cardinalityOf(after) && isMapping(before, after)) return [];
  const old = typeUse(before.type, before, context.base);
  const relation = keyRelation(before, after, context) ?? relationOf(old, typeUse(after.type, after, context.head), context);
  if (relation === void 0) return usesOf(pair, old.name, context, typeRules(pair, context));
  const [from, to] = [typeText(before), typeText(after)];
  const sameCount = cardinalityOf(before) === cardinalityOf(after);
  const bufRules = [...typeRules(pair, context), ...sameCount ? cardinalityRules(pair, context) : []];
  return [{ kind: "field-type-changed", key: `${from}->${to}`, ...fieldFacts(pair), from, relation, bufRules }];
}
var isMapping = (before, after) => before.mapKey === void 0 !== (after.mapKey === void 0);
function keyRelation({ mapKey: from }, { mapKey: to }, context) {
  if (from === void 0 || to === void 0 || from === to) return void 0;
  return relationOf(scalarUse(from), scalarUse(to), context);
}
var scalarUse = (name) => ({ kind: "scalar", name, declaration: void 0 });
var ENTRY_GONE = ["buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE"];
function compareCardinality(pair, _, context) {
  const [from, to] = [cardinalityOf(pair.before), cardinalityOf(pair.after)];
  if (from === to) return [];
  const { kind } = typeUse(pair.after.type, pair.after, context.head);
  const numeric = kind === "enum" || kind === "scalar" && !["string", "bytes"].includes(pair.after.type);
  const entry = from === "map" ? ENTRY_GONE : [];
  const bufRules = [...cardinalityRules(pair, context), ...typeRules(pair, context), ...entry];
  return [
    { kind: "field-cardinality-changed", key: `${from}->${to}`, ...fieldFacts(pair), from, to, numeric, bufRules }
  ];
}
function comparePresence(pair, _, context) {
  const { before, after } = pair;
  if (cardinalityOf(before) !== "singular" || cardinalityOf(after) !== "singular") return [];
  if (presenceOf(before, false) === presenceOf(after, false)) return [];
  const from = presenceOf(before, isMessage(before, context.base));
  const to = presenceOf(after, isMessage(after, context.head));
  const byOneof = before.oneof === void 0 !== (after.oneof === void 0);
  if (from === to) return [];
  const bufRules = cardinalityRules(pair, context);
  if (from !== "required" && to !== "required") {
    if (byOneof) return [];
    const semantics = semanticsChanged(pair, "field_presence", bufRules);
    if (semantics !== void 0) return [semantics];
  }
  return [{ kind: "field-presence-changed", key: `${from}->${to}`, ...fieldFacts(pair), from, to, bufRules }];
}
var isMessage = (field, symbols) => ["message", "unknown"].includes(typeUse(field.type, field, symbols).kind);
var hasOwnJsonName = ({ before, after }) => before.options.has("json_name") || after.options.has("json_name");
function compareJsonName(pair) {
  if (pair.after.extendee !== void 0 || !hasOwnJsonName(pair)) return [];
  const [from, to] = [jsonNameOf(pair.before), jsonNameOf(pair.after)];
  if (from === to) return [];
  return [
    {
      kind: "field-json-name-changed",
      key: `${from}->${to}`,
      ...fieldFacts(pair),
      from,
      to,
      ...withJsonName(pair.after, from)
    }
  ];
}

// src/domains/protobuf/diff/names.ts
var WEAK = /* @__PURE__ */ new Set([
  "at",
  "by",
  "count",
  "data",
  "has",
  "id",
  "is",
  "key",
  "name",
  "num",
  "of",
  "time",
  "to",
  "type",
  "value"
]);
var SHORTEST_STEM = 3;
var ENOUGH_OF_A_COMMENT = 0.5;
var LONGEST_COMMENT = 4e3;
var LONGEST_NAME = 200;
var wordsOf = (name) => name.slice(0, LONGEST_NAME).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split("_").filter((word) => word !== "");
var sameStem = (a, b) => a === b || Math.min(a.length, b.length) >= SHORTEST_STEM && (a.startsWith(b) || b.startsWith(a));
function related(a, b) {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = ours.filter((word) => theirs.some((other) => sameStem(word, other)));
  if (common.some((word) => !WEAK.has(word))) return true;
  if (common.length > 0 && common.length === Math.min(ours.length, theirs.length)) return true;
  return nearlyEqual(ours.join(""), theirs.join(""));
}
function akin(a, b) {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = ours.filter((word) => theirs.some((other) => sameStem(word, other))).length;
  return common >= Math.max(ours.length, theirs.length) / 2 || nearlyEqual(ours.join(""), theirs.join(""));
}
function nearlyEqual(a, b) {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}
function commentWords({ file, gap, span }) {
  return new Set(
    file.text.slice(Math.max(gap, span.start - LONGEST_COMMENT), span.start).toLowerCase().match(/[a-z]{3,}/g) ?? []
  );
}
function sameComment(a, b) {
  const [ours, theirs] = [commentWords(a), commentWords(b)];
  if (ours.size < 3 || theirs.size < 3) return false;
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common / Math.max(ours.size, theirs.size) > ENOUGH_OF_A_COMMENT;
}

// src/domains/protobuf/diff/removed-fields.ts
function compareRemoved(fields, owner) {
  const alike = gather(fields, (field) => JSON.stringify(fateOf2(field, owner.after)));
  return [...alike.values()].flatMap((group) => removedTogether(group, owner));
}
var fateOf2 = (field, owner) => ({
  numberReserved: reservesNumber(owner, field.number),
  nameReserved: reservesName(owner, field.name),
  required: presenceOf(field, false) === "required"
});
function removedTogether(fields, { after: owner }) {
  const free = fields.filter(({ number }) => !reservesNumber(owner, number)).map(({ number }) => `${number}`);
  const nameless = fields.filter(({ name }) => !reservesName(owner, name)).map(({ name }) => name);
  const { statement, place, edit } = reserve(owner, { numbers: free, names: nameless });
  const together = {
    ...groupOf(
      owner.fullName,
      fields.map(({ number }) => `${number}`)
    ),
    owner: owner.fullName,
    count: fields.length,
    all: listed(fields.map(({ name, number }) => `${name} ${number}`)),
    reservation: statement,
    after: place,
    ...edit === void 0 ? {} : { edit }
  };
  return fields.map((field) => ({
    kind: "field-removed",
    subject: field.fullName,
    key: `${field.number}`,
    before: placeOf(field),
    ...traitsOf(field),
    name: field.name,
    number: field.number,
    type: typeText(field),
    ...fateOf2(field, owner),
    ...together,
    bufRules: deletionRules(field, owner)
  }));
}

// src/domains/protobuf/diff/renumbered.ts
var MOST_MOVES = 3;
var NONE_MOVED = { moved: [], taken: [], fields: /* @__PURE__ */ new Set() };
function findRenumbered(owner) {
  const { matched } = compare(owner.before.fields, owner.after.fields, ({ name }) => name);
  const moved = matched.filter(({ before, after }) => before.number !== after.number);
  const movedFields = new Set(moved.flatMap(({ before, after }) => [before, after]));
  const now = new Map(owner.after.fields.map((field) => [field.number, field]));
  const taken2 = owner.before.fields.flatMap((before) => {
    const after = now.get(before.number);
    if (after === void 0 || after.name === before.name) return [];
    return movedFields.has(before) || movedFields.has(after) ? [{ before, after }] : [];
  });
  return { moved, taken: taken2, fields: /* @__PURE__ */ new Set([...movedFields, ...taken2.flatMap(({ before, after }) => [before, after])]) };
}
function compareNumbers({ moved, taken: taken2 }, owner, context) {
  if (moved.length === 0) return [];
  const holders = new Map(owner.before.fields.map((field) => [field.number, field.name]));
  const texts = moved.map(({ before, after }) => moveText2(before, after, holders.get(after.number)));
  const several = moved.length > 1 || taken2.length > 0;
  const facts = {
    ...several ? { group: `${owner.after.fullName}#${digest(texts.join())}` } : {},
    owner: owner.after.fullName,
    moves: listed(texts, MOST_MOVES),
    swapped: isSwap(moved),
    several,
    count: moved.length
  };
  const rulesOf = ({ before, after }) => [
    ...numberRules(before.number, owner, context),
    ...numberRules(after.number, owner, context)
  ];
  const told4 = (pair) => ({ ...own2(pair), ...facts, bufRules: rulesOf(pair) });
  const renumbered = moved.map((pair) => ({ kind: "field-renumbered", ...told4(pair) }));
  const arrived = new Set(moved.map(({ after }) => after));
  const takers = taken2.filter(({ after }) => !arrived.has(after));
  return [...renumbered, ...takers.map((pair) => ({ kind: "field-number-taken", ...told4(pair) }))];
}
var own2 = ({ before, after }) => ({
  subject: after.fullName,
  key: `${before.number}->${after.number}`,
  ...placesOf({ before, after }),
  ...traitsOf(before),
  name: after.name,
  from: before.number,
  number: after.number,
  type: typeText(after)
});
var moveText2 = (before, after, holder) => `${after.name} ${before.number} -> ${after.number}${holder === void 0 ? "" : ` (was ${holder})`}`;
function isSwap(moved) {
  const [one, other] = moved;
  if (one === void 0 || other === void 0 || moved.length > 2) return false;
  return one.before.number === other.after.number && other.before.number === one.after.number;
}

// src/domains/protobuf/diff/fields.ts
function compareFields(owner, context) {
  const { matched, removed: removed2, added } = compare(owner.before.fields, owner.after.fields, ({ number }) => String(number));
  const stayed = matched.every(({ before, after }) => before.name === after.name);
  const renumbering = stayed && (removed2.length === 0 || added.length === 0) ? NONE_MOVED : findRenumbered(owner);
  const settled = (field) => renumbering.fields.has(field);
  const changes = matched.flatMap((pair) => {
    if (pair.before.name === pair.after.name) return compareField(pair, owner, context);
    return settled(pair.before) ? [] : renamedOrReplaced(pair, owner, context);
  });
  const became = new Map(removed2.flatMap((field) => extensionOf2(field, owner, context)));
  return [
    ...changes,
    ...[...became].map(([before, after]) => becameExtension({ before, after }, owner)),
    ...compareRemoved(
      removed2.filter((field) => !settled(field) && !became.has(field)),
      owner
    ),
    ...added.filter((field) => !settled(field)).map(addedField),
    ...compareNumbers(renumbering, owner, context)
  ];
}
function extensionOf2(field, { after: owner }, context) {
  const extension = context.extensions.get(extensionKey(owner.fullName, field.number));
  return extension !== void 0 && typesAgree({ before: field, after: extension }, context) ? [[field, extension]] : [];
}
var becameExtension = ({ before, after }, owner) => ({
  kind: "field-became-extension",
  subject: before.fullName,
  key: `${before.number}`,
  ...placesOf({ before, after }),
  ...traitsOf(before),
  name: after.name,
  number: after.number,
  type: typeText(after),
  extension: after.fullName,
  bufRules: deletionRules(before, owner.after)
});
function renamedOrReplaced(pair, owner, context) {
  const { before, after } = pair;
  const likely = related(before.name, after.name) || sameComment(before, after);
  const isRename2 = likely && typesAgree(pair, context) && !reservesName(owner.after, before.name);
  return isRename2 ? [renamed4(pair), ...compareRenamed(pair, owner, context)] : [replaced(pair, owner, context)];
}
function typesAgree({ before, after }, context) {
  if (before.mapKey !== after.mapKey || before.label === "repeated" !== (after.label === "repeated")) return false;
  if (before.type === after.type) return true;
  return sameType(typeUse(before.type, before, context.base), typeUse(after.type, after, context.head), context);
}
function renamed4({ before, after }) {
  const jsonFrom = jsonNameOf(before);
  return {
    kind: "field-renamed",
    subject: before.fullName,
    key: `${before.number}`,
    ...placesOf({ before, after }),
    ...traitsOf(before),
    number: before.number,
    from: before.name,
    name: after.name,
    type: typeText(after),
    jsonFrom,
    jsonTo: jsonNameOf(after),
    bufRules: nameRules({ before, after }),
    ...withJsonName(after, jsonFrom)
  };
}
function replaced({ before, after }, owner, context) {
  return {
    kind: "field-replaced",
    subject: after.fullName,
    key: `${before.number}`,
    ...placesOf({ before, after }),
    ...traitsOf(before),
    number: before.number,
    from: before.name,
    name: after.name,
    fromType: typeText(before),
    type: typeText(after),
    sameType: typesAgree({ before, after }, context),
    freeNumber: freeNumber(owner.after),
    bufRules: pairRules({ before, after }, context)
  };
}
var addedField = (field) => ({
  kind: "field-added",
  subject: field.fullName,
  key: `${field.number}`,
  after: placeOf(field),
  name: field.name,
  number: field.number,
  type: typeText(field),
  required: presenceOf(field, false) === "required"
});

// src/domains/protobuf/diff/ranges.ts
function uncovered(ranges, by) {
  const cover = merge(by);
  return merge(ranges).flatMap((range) => {
    const left = [];
    let { start } = range;
    for (const taken2 of cover) {
      if (taken2.end < start || taken2.start > range.end) continue;
      if (taken2.start > start) left.push({ ...range, start, end: taken2.start - 1 });
      start = taken2.end + 1;
    }
    return start <= range.end ? [...left, { ...range, start }] : left;
  });
}
function merge(ranges) {
  const merged = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== void 0 && range.start <= last.end + 1)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
function rangeText({ start, end }) {
  if (start === end) return `${start}`;
  return `${start} to ${end === 2 ** 29 - 1 || end === 2 ** 31 - 1 ? "max" : end}`;
}

// src/domains/protobuf/diff/reserved.ts
var membersOf = (owner) => owner.kind === "message" ? owner.fields : owner.values;
function compareReserved(owner) {
  if (owner.before.reservedStatements.length === 0) return [];
  const old = new Set(membersOf(owner.before).map(({ number }) => number));
  const oldNames = new Set(membersOf(owner.before).map(({ name }) => name));
  const used = membersOf(owner.after).flatMap((member) => {
    if (!old.has(member.number) && reservesNumber(owner.before, member.number)) return [taken("number", member, owner)];
    if (!oldNames.has(member.name) && reservesName(owner.before, member.name)) return [taken("name", member, owner)];
    return [];
  });
  return [...used, ...freed(owner)];
}
var taken = (by, member, owner) => ({
  kind: "reserved-used",
  subject: member.fullName,
  key: by === "number" ? `${member.number}` : member.name,
  before: openingOf(owner.before),
  after: placeOf(member),
  ...traitsOf(owner.before),
  by,
  name: member.name,
  number: member.number,
  owner: owner.after.fullName,
  freeNumber: freeNumber(owner.after),
  bufRules: bufRulesOf(owner.after)
});
var bufRulesOf = ({ kind }) => [`buf:RESERVED_${kind.toUpperCase()}_NO_DELETE`];
function freed({ before, after }) {
  const members = membersOf(after);
  const inUse = members.map(({ number }) => ({ start: number, end: number, line: 0 }));
  const ranges = uncovered(before.reservedRanges, [...after.reservedRanges, ...inUse]);
  const usedNames = new Set(members.map(({ name }) => name));
  const names = before.reservedNames.map(({ name }) => name).filter((name) => !reservesName(after, name) && !usedNames.has(name));
  const numbers = ranges.map(rangeText);
  if (numbers.length + names.length === 0) return [];
  const { statement, place, edit } = reserve(after, { numbers, names });
  return [
    {
      kind: "reserved-removed",
      subject: after.fullName,
      key: [...numbers, ...names].join(","),
      before: placeOfReserved(before, ranges[0]?.line),
      after: place,
      ...traitsOf(before),
      what: [...numbers, ...names].join(", "),
      statement,
      bufRules: bufRulesOf(after),
      ...edit === void 0 ? {} : { edit }
    }
  ];
}
var placeOfReserved = (owner, line) => ({
  path: owner.file.path,
  line: line ?? owner.reservedNames[0]?.line ?? owner.span.line
});

// src/domains/protobuf/diff/message.ts
var compareMessage = (owner, context) => isUntouched(owner) ? [] : compareParts(owner, context);
var compareParts = (owner, context) => [
  ...compareFields(owner, context),
  ...compareOneofs(owner),
  ...compareReserved(owner),
  ...compareExtensionRanges(owner),
  ...compareDeclarations(owner, context),
  ...compareOptions(owner),
  ...compareJsonFormat(owner),
  ...compareVisibility(owner),
  ...[owner, ...sameOneofs(owner)].flatMap((pair) => [...compareValidation(pair), ...compareCustomOptions(pair)])
];
var sameOneofs = ({ before, after }) => compare(before.oneofs, after.oneofs, ({ name }) => name).matched;
var openings = ({ before, after }) => ({
  before: openingOf(before),
  after: openingOf(after)
});
function compareExtensionRanges(owner) {
  const lost = uncovered(owner.before.extensionRanges, owner.after.extensionRanges).map(rangeText).join(", ");
  if (lost === "") return [];
  const { fullName: subject } = owner.after;
  return [
    { kind: "extension-range-removed", subject, key: lost, ...openings(owner), ...traitsOf(owner.before), what: lost }
  ];
}
var OPTIONS = [
  "message_set_wire_format",
  "no_standard_descriptor_accessor"
];
function compareOptions(owner) {
  return OPTIONS.flatMap((option) => {
    const from = owner.before.options.get(option)?.value ?? "false";
    const to = owner.after.options.get(option)?.value ?? "false";
    if (from === to) return [];
    const places = { before: optionPlace2(owner.before, option), after: optionPlace2(owner.after, option) };
    const key = `${option}:${from}->${to}`;
    const { fullName: subject } = owner.after;
    return [{ kind: "message-option-changed", subject, key, ...places, ...traitsOf(owner.before), option, from, to }];
  });
}
function optionPlace2(owner, option) {
  const line = owner.options.get(option)?.line;
  return line === void 0 ? openingOf(owner) : { path: owner.file.path, line };
}
function compareVisibility(owner) {
  if (isLocal(owner.before) || !isLocal(owner.after)) return [];
  const { kind: what, fullName: subject } = owner.after;
  return [{ kind: "type-hidden", subject, ...openings(owner), ...traitsOf(owner.before), what }];
}
function compareJsonFormat(owner) {
  const from = featureOf(owner.before, "json_format");
  const to = featureOf(owner.after, "json_format");
  if (from === to) return [];
  const bufRules = from === "ALLOW" ? [`buf:${owner.after.kind.toUpperCase()}_SAME_JSON_FORMAT`] : [];
  const semantics = semanticsChanged(owner, "json_format", bufRules);
  if (semantics !== void 0) return [semantics];
  const subject = owner.after.fullName;
  return [
    {
      kind: "json-format-changed",
      subject,
      key: `${from}->${to}`,
      ...openings(owner),
      ...traitsOf(owner.before),
      from,
      to,
      bufRules
    }
  ];
}

// src/domains/protobuf/diff/enum.ts
var compareEnum = (owner) => isUntouched(owner) ? [] : compareParts2(owner);
var compareParts2 = (owner) => [
  ...compareValues(owner),
  ...compareDefault2(owner),
  ...compareOpenness(owner),
  ...compareReserved(owner),
  ...compareJsonFormat(owner),
  ...compareVisibility(owner),
  ...[owner, ...sameValues(owner)].flatMap(compareCustomOptions)
];
var sameValues = ({ before, after }) => compare(before.values, after.values, ({ name }) => name).matched;
function compareDefault2(owner) {
  const [from, to] = [owner.before.values[0], owner.after.values[0]];
  if (from === void 0 || to === void 0 || from.name === to.name || from.number === to.number) return [];
  return [
    {
      kind: "enum-default-changed",
      subject: owner.after.fullName,
      key: `${from.name}->${to.name}`,
      ...placesOf({ before: from, after: to }),
      ...traitsOf(owner.before),
      from: from.name,
      to: to.name
    }
  ];
}
function compareOpenness(owner) {
  const closed = isClosed(owner.after);
  if (isClosed(owner.before) === closed) return [];
  const semantics = semanticsChanged(owner, "enum_type", ["buf:ENUM_SAME_TYPE"]);
  if (semantics !== void 0) return [semantics];
  const to = closed ? "closed" : "open";
  const places = { before: openingOf(owner.before), after: openingOf(owner.after) };
  return [
    { kind: "enum-openness-changed", subject: owner.after.fullName, key: to, ...places, ...traitsOf(owner.before), to }
  ];
}

// src/domains/protobuf/diff/file-options.ts
var OPTIONS2 = /* @__PURE__ */ new Map([
  ["cc_enable_arenas", "true"],
  ["cc_generic_services", "false"],
  ["csharp_namespace", ""],
  ["go_package", ""],
  ["java_generic_services", "false"],
  ["java_multiple_files", "false"],
  ["java_outer_classname", ""],
  ["java_package", ""],
  ["objc_class_prefix", ""],
  ["optimize_for", "SPEED"],
  ["php_class_prefix", ""],
  ["php_generic_services", "false"],
  ["php_metadata_namespace", ""],
  ["php_namespace", ""],
  ["py_generic_services", "false"],
  ["ruby_package", ""],
  ["swift_prefix", ""]
]);
function compareFileOptions(files) {
  const changes = files.flatMap(compareOptions2);
  return [...gather(changes, ({ key, onlyAdded }) => `${key} ${onlyAdded}`).values()].flatMap((alike) => {
    if (alike.length === 1) return alike;
    const all = digest(alike.map(({ subject, what }) => `${subject} ${what}`).join());
    return alike.map((change) => ({ ...change, group: `${change.key}#${all}`, files: alike.length }));
  });
}
function compareOptions2({ before, after }) {
  const changed = [...OPTIONS2].flatMap(([name, absent]) => {
    const from = valueOf2(before, name, absent);
    const to = valueOf2(after, name, absent);
    return from === to ? [] : [{ name, from, to }];
  });
  if (changed.length === 0) return [];
  const names = changed.map(({ name }) => name);
  return [
    {
      kind: "file-options-changed",
      subject: after.path,
      key: names.join(","),
      before: lineOf(before, names),
      after: lineOf(after, names),
      ...traitsOfFile(before),
      what: listed(changed.map(({ name, from, to }) => `${name}: ${from || "none"} -> ${to || "none"}`)),
      names: listed(names),
      files: 1,
      bufRules: names.map((name) => `buf:FILE_SAME_${name.toUpperCase()}`),
      onlyAdded: names.every((name) => !before.options.has(name))
    }
  ];
}
var valueOf2 = ({ options }, name, absent) => unquote(options.get(name)?.value ?? absent);
var lineOf = ({ path, options, packageLine }, names) => ({
  path,
  line: names.map((name) => options.get(name)?.line).find((line) => line !== void 0) ?? packageLine
});

// src/domains/protobuf/parser/lexer.ts
var NEW_LINE = 10;
var SLASH = 47;
var STAR = 42;
var DOT = 46;
var BACKSLASH = 92;
var LARGEST_CODE = 65535;
var BLANK = 1;
var LETTER = 2;
var DIGIT = 4;
var QUOTE = 8;
var CLASSES = classesOf([
  [" 	\r\n\f\v\uFEFF", BLANK],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_", LETTER],
  ["0123456789", DIGIT],
  [`"'`, QUOTE]
]);
function classesOf(sets) {
  const classes = new Uint8Array(LARGEST_CODE + 1);
  for (const [chars, bit] of sets) for (let at = 0; at < chars.length; at++) classes[chars.charCodeAt(at)] = bit;
  return classes;
}
var classOf = (code) => CLASSES[code & LARGEST_CODE] ?? 0;
var Lexer = class {
  #text;
  /** Where the token begins, where it ends, and the line it stands on. */
  start = 0;
  end = 0;
  line = 1;
  constructor(text2) {
    this.#text = text2;
  }
  /** Goes on to the next token. False where there is none: an empty one at the end of the file takes its place. */
  next() {
    this.start = this.#skipGap(this.end);
    this.end = this.start < this.#text.length ? this.#endOfToken(this.start) : this.start;
    return this.end > this.start;
  }
  #endOfToken(start) {
    const code = this.#text.charCodeAt(start);
    const type = classOf(code);
    if (type === LETTER) return this.#skip(start + 1, LETTER | DIGIT);
    if (type === QUOTE) return this.#endOfString(start + 1, code);
    const isNumber2 = type === DIGIT || code === DOT && classOf(this.#text.charCodeAt(start + 1)) === DIGIT;
    return isNumber2 ? this.#endOfNumber(start + 1) : start + 1;
  }
  #skip(from, classes) {
    let at = from;
    while ((classOf(this.#text.charCodeAt(at)) & classes) !== 0) at++;
    return at;
  }
  /** Letters, digits and dots, and the sign of an exponent: `0x1F`, `1.5e-3`, `1f`. */
  #endOfNumber(from) {
    for (let at = from; ; at++) {
      const code = this.#text.charCodeAt(at);
      if ((classOf(code) & (LETTER | DIGIT)) !== 0 || code === DOT) continue;
      if (!/[+-]/.test(this.#text.charAt(at)) || !/[eE]/.test(this.#text.charAt(at - 1))) return at;
    }
  }
  #endOfString(from, quote) {
    for (let at = from; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === quote) return at + 1;
      if (code === NEW_LINE) break;
      if (code === BACKSLASH) at++;
    }
    throw new Unreadable(`line ${this.line}: a string that does not end`, this.line);
  }
  /** The next offset at which neither a blank nor a comment stands. */
  #skipGap(from) {
    let at = from;
    for (; ; ) {
      const code = this.#text.charCodeAt(at);
      if (code === NEW_LINE) this.line++;
      if (classOf(code) === BLANK) at++;
      else if (code === SLASH && this.#text.charCodeAt(at + 1) === SLASH) at = this.#endOfLine(at);
      else if (code === SLASH && this.#text.charCodeAt(at + 1) === STAR) at = this.#endOfComment(at + 2);
      else return at;
    }
  }
  #endOfLine(from) {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }
  #endOfComment(from) {
    const end = this.#text.indexOf("*/", from);
    if (end < 0) throw new Unreadable(`line ${this.line}: a comment that does not end`, this.line);
    for (let at = from; at < end; at++) if (this.#text.charCodeAt(at) === NEW_LINE) this.line++;
    return end + 2;
  }
};

// src/domains/protobuf/parser/tokens.ts
var ESCAPE = /\\(?:[xX][0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[^])/g;
var CONTROLS = /* @__PURE__ */ new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"]
]);
var CHARACTERS_PER_TOKEN = 12;
var [START, END, LINE, WIDTH] = [0, 1, 2, 3];
var Tokens = class {
  #text;
  #numbers;
  length;
  /** Throws `Unreadable` at a string or comment that does not end. */
  constructor(text2) {
    this.#text = text2;
    const lexer = new Lexer(text2);
    let numbers = new Uint32Array(WIDTH * Math.ceil(text2.length / CHARACTERS_PER_TOKEN + 1));
    let length = 0;
    for (let more = true; more; length++) {
      more = lexer.next();
      const at = WIDTH * length;
      if (at === numbers.length) numbers = twice(numbers);
      numbers[at + START] = lexer.start;
      numbers[at + END] = lexer.end;
      numbers[at + LINE] = lexer.line;
    }
    this.#numbers = numbers;
    this.length = length;
  }
  kind(index) {
    const start = this.start(index);
    const end = this.end(index);
    if (start === end) return "end";
    const code = this.#text.charCodeAt(start);
    const type = classOf(code);
    if (type === LETTER) return "word";
    if (type === DIGIT || code === DOT && end - start > 1) return "number";
    return type === QUOTE ? "string" : "symbol";
  }
  start(index) {
    return this.#number(index, START);
  }
  end(index) {
    return this.#number(index, END);
  }
  line(index) {
    return this.#number(index, LINE);
  }
  #number(index, which) {
    return this.#numbers[WIDTH * Math.min(index, this.length - 1) + which] ?? 0;
  }
  /** As it stands in the file, quotes included. */
  raw(index) {
    return this.#text.slice(this.start(index), this.end(index));
  }
  /** The content of a string, decoded; of any other token its raw text. */
  text(index) {
    const raw = this.raw(index);
    return this.kind(index) === "string" ? unescape(raw.slice(1, -1)) : raw;
  }
  /** Whether a token is this word or symbol. */
  is(index, text2) {
    const start = this.start(index);
    return this.end(index) - start === text2.length && this.#text.startsWith(text2, start);
  }
  /** The text of several tokens, without what stands between them. */
  joined(from, to) {
    let length = 0;
    for (let index = from; index < to; index++) length += this.end(index) - this.start(index);
    const whole = this.#text.slice(this.start(from), this.end(to - 1));
    if (whole.length === length) return whole;
    return Array.from({ length: to - from }, (_, at) => this.raw(from + at)).join("");
  }
  /** The text between two offsets. */
  slice(start, end) {
    return this.#text.slice(start, end);
  }
};
function sameTokens(before, after) {
  const [ours, theirs] = [new Lexer(before), new Lexer(after)];
  try {
    for (; ; ) {
      const more = ours.next();
      if (theirs.next() !== more) return false;
      if (!more) return true;
      if (before.slice(ours.start, ours.end) !== after.slice(theirs.start, theirs.end)) return false;
    }
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}
function twice(numbers) {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
var unescape = (text2) => text2.includes("\\") ? text2.replace(ESCAPE, unescapeOne) : text2;
function unescapeOne(escape) {
  const body = escape.slice(1);
  if (/^[xXuU]./.test(body)) return codePoint(Number.parseInt(body.slice(1), 16));
  if (/^[0-7]/.test(body)) return codePoint(Number.parseInt(body, 8));
  return CONTROLS.get(body) ?? body;
}
var codePoint = (code) => code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";

// src/domains/protobuf/parser/cursor.ts
var DEEPEST = 100;
var LONGEST_QUOTE = 40;
var Cursor = class {
  #tokens;
  #at = 0;
  #depth = 0;
  constructor(text2) {
    this.#tokens = new Tokens(text2);
  }
  /** Where it stands, to come back to. */
  get place() {
    return this.#at;
  }
  get kind() {
    return this.#tokens.kind(this.#at);
  }
  get text() {
    return this.#tokens.text(this.#at);
  }
  get line() {
    return this.#tokens.line(this.#at);
  }
  /** The offset just past the token that stands next. */
  get end() {
    return this.#tokens.end(this.#at);
  }
  /** The offset just past the token that was read last; 0 before any was. */
  get lastEnd() {
    return this.#at === 0 ? 0 : this.#tokens.end(this.#at - 1);
  }
  /** Passes over one token. */
  skip() {
    this.#at++;
  }
  next() {
    const { text: text2 } = this;
    this.#at++;
    return text2;
  }
  /**
   * Gives up on a declaration that began at a place: goes on at the next line after it that starts, unindented,
   * with one of these words. (Braces tell nothing there: one of them may be what is missing.)
   */
  resumeAfter(place, words) {
    this.#depth = 0;
    this.#at = place + 1;
    while (this.kind !== "end" && !(this.#startsLine() && words.has(this.text))) this.#at++;
  }
  #startsLine() {
    const start = this.#tokens.start(this.#at);
    return start === 0 || this.#tokens.slice(start - 1, start) === "\n";
  }
  is(text2, ahead = 0) {
    return this.#tokens.is(this.#at + ahead, text2);
  }
  /** Whether a token ahead follows the one before it without a gap. */
  adjoins(ahead) {
    return this.#tokens.start(this.#at + ahead) === this.#tokens.end(this.#at + ahead - 1);
  }
  /** Reads the token where it has this text. */
  accept(text2) {
    if (!this.is(text2)) return false;
    this.#at++;
    return true;
  }
  expect(text2) {
    if (!this.accept(text2)) this.fail(`"${text2}"`);
  }
  word(what) {
    return this.kind === "word" ? this.next() : this.fail(what);
  }
  /** A name with dots, `.acme.v1.User`; blanks and comments around the dots are dropped. */
  name(what) {
    const first = this.#at;
    this.accept(".");
    do {
      if (this.kind !== "word") return this.fail(what);
      this.#at++;
    } while (this.accept("."));
    return this.#tokens.joined(first, this.#at);
  }
  /** One string, or several in a row that are one. */
  string(what) {
    if (this.kind !== "string") return this.fail(what);
    let text2 = "";
    while (this.kind === "string") text2 += this.next();
    return text2;
  }
  integer(what) {
    const negative = this.accept("-");
    const value = this.kind === "number" ? integerOf(this.text) : NaN;
    if (!Number.isSafeInteger(value)) return this.fail(what);
    this.#at++;
    return negative ? -value : value;
  }
  /** Runs a parser one level deeper. */
  nested(parse2) {
    if (++this.#depth > DEEPEST) {
      const { line } = this;
      throw new Unreadable(`line ${line}: nested deeper than ${DEEPEST} levels`, line);
    }
    const result = parse2();
    this.#depth--;
    return result;
  }
  /** The package of the whole file, read ahead: its statement may follow what it names. Empty where there is none. */
  packageName() {
    let depth = 0;
    for (let index = 0; index < this.#tokens.length; index++) {
      if (this.#tokens.is(index, "{")) depth++;
      else if (this.#tokens.is(index, "}")) depth--;
      else if (depth === 0 && this.#tokens.is(index, "package")) return this.#nameAt(index + 1);
    }
    return "";
  }
  #nameAt(index) {
    let end = index;
    while (this.#tokens.kind(end) === "word" || this.#tokens.is(end, ".")) end++;
    return this.#tokens.joined(index, end);
  }
  /** Whether the whole file has a word otherwise than as the name of a field or value, `word = 1`. */
  uses(word) {
    const tokens = this.#tokens;
    for (let index = 0; index < tokens.length; index++)
      if (tokens.is(index, word) && !(tokens.is(index + 1, "=") && tokens.kind(index + 2) === "number")) return true;
    return false;
  }
  /** From the token at a place to the one read last. */
  spanFrom(first) {
    const [tokens, last] = [this.#tokens, Math.max(this.#at - 1, 0)];
    return { line: tokens.line(first), endLine: tokens.line(last), start: tokens.start(first), end: this.lastEnd };
  }
  fail(expected) {
    const { kind, text: text2, line } = this;
    const found = kind === "end" ? "the end of the file" : `"${shorten(text2, LONGEST_QUOTE)}"`;
    throw new Unreadable(`line ${line}: expected ${expected}, found ${found}`, line);
  }
};
var integerOf = (text2) => /^0[0-7]+$/.test(text2) ? Number.parseInt(text2, 8) : /^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text2) ? Number(text2) : NaN;

// src/domains/protobuf/parser/options.ts
var LONGEST_PATH = 1e3;
var NO_OPTIONS = /* @__PURE__ */ new Map();
var OptionSet = class {
  #values;
  /** The first path that was claimed: most elements have one option, and need no map. */
  #first;
  #times;
  get values() {
    return this.#values ?? NO_OPTIONS;
  }
  /** The name under which one more value of a path is kept. */
  claim(path, cursor) {
    if (path.length > LONGEST_PATH) cursor.fail("fewer or shorter names in one option");
    if (this.#first === void 0) {
      this.#first = path;
      return path;
    }
    this.#times ??= /* @__PURE__ */ new Map([[this.#first, 1]]);
    const times = this.#times.get(path) ?? 0;
    this.#times.set(path, times + 1);
    return times === 0 ? path : `${path}[${times}]`;
  }
  put(path, value, line) {
    this.#values ??= /* @__PURE__ */ new Map();
    this.#values.set(path, { value, line });
  }
};
function parseOptionStatement(cursor, options) {
  parseOption(cursor, options);
  cursor.expect(";");
}
function parseBracketOptions(cursor) {
  if (!cursor.accept("[")) return NO_OPTIONS;
  const options = new OptionSet();
  do
    parseOption(cursor, options);
  while (cursor.accept(","));
  cursor.expect("]");
  return options.values;
}
function parseOption(cursor, options) {
  const name = optionName(cursor);
  cursor.expect("=");
  const path = options.claim(name, cursor);
  if (cursor.is("{")) aggregate(cursor, options, path);
  else scalar2(cursor, options, path);
}
function optionName(cursor) {
  let name = optionNamePart(cursor);
  while (cursor.accept(".")) name += `.${optionNamePart(cursor)}`;
  return name;
}
function optionNamePart(cursor) {
  if (!cursor.accept("(")) return cursor.word("an option name");
  const name = cursor.name("an option name");
  cursor.expect(")");
  return `(${name.startsWith(".") ? name.slice(1) : name})`;
}
function scalar2(cursor, options, path) {
  const { line } = cursor;
  options.put(path, scalarText(cursor), line);
}
function scalarText(cursor) {
  if (cursor.kind === "string") return JSON.stringify(cursor.string("a value"));
  const sign = cursor.accept("-") ? "-" : "";
  if (sign === "") cursor.accept("+");
  if (cursor.kind === "number") return sign + canonicalNumber(cursor.next());
  return sign + cursor.name("a value");
}
function canonicalNumber(text2) {
  const value = /^0[0-7]+$/.test(text2) ? Number.parseInt(text2, 8) : Number(text2.replace(/[fF]$/, ""));
  return Number.isNaN(value) || Number.isInteger(value) && !Number.isSafeInteger(value) ? text2 : String(value);
}
function aggregate(cursor, options, path) {
  const { line } = cursor;
  const close = cursor.next() === "<" ? ">" : "}";
  if (cursor.is(close)) options.put(path, "{}", line);
  cursor.nested(() => {
    while (!cursor.accept(close)) {
      const name = aggregateName(cursor);
      const colon = cursor.accept(":");
      if (!colon && !opensMessage(cursor) && !cursor.is("[")) cursor.fail('":"');
      fieldValue(cursor, options, `${path}.${name}`);
      if (!cursor.accept(",")) cursor.accept(";");
    }
  });
}
var opensMessage = (cursor) => cursor.is("{") || cursor.is("<");
function aggregateName(cursor) {
  if (!cursor.accept("[")) return cursor.word("a field name");
  let name = cursor.name("an extension name");
  while (cursor.accept("/")) name += `/${cursor.name("a type name")}`;
  cursor.expect("]");
  return `(${name})`;
}
function fieldValue(cursor, options, path) {
  if (opensMessage(cursor)) aggregate(cursor, options, options.claim(path, cursor));
  else if (cursor.is("[")) list(cursor, options, path);
  else scalar2(cursor, options, options.claim(path, cursor));
}
function list(cursor, options, path) {
  cursor.expect("[");
  if (cursor.accept("]")) return;
  cursor.nested(() => {
    do
      fieldValue(cursor, options, path);
    while (cursor.accept(","));
  });
  cursor.expect("]");
}

// src/domains/protobuf/parser/reserved.ts
function parseReserved(cursor, into, max) {
  const { place } = cursor;
  cursor.expect("reserved");
  const of = cursor.kind === "number" || cursor.is("-") ? "numbers" : "names";
  do {
    const { line, kind } = cursor;
    if (kind === "string") into.reservedNames.push({ name: cursor.string("a name"), line });
    else if (kind === "word") into.reservedNames.push({ name: cursor.word("a name"), line });
    else into.reservedRanges.push(parseRange(cursor, max));
  } while (cursor.accept(","));
  cursor.expect(";");
  into.reservedStatements.push({ of, span: cursor.spanFrom(place) });
}
function parseRange(cursor, max) {
  const { line } = cursor;
  const start = cursor.integer("a number");
  if (!cursor.accept("to")) return { start, end: start, line };
  return { start, end: cursor.accept("max") ? max : cursor.integer("a number"), line };
}

// src/domains/protobuf/parser/scope.ts
var within = (scope, parent) => ({
  ...scope,
  parent,
  prefix: parent.fullName
});
var qualify = (prefix, name) => prefix === "" ? name : `${prefix}.${name}`;
var open = (cursor) => ({ first: cursor.place, gap: cursor.lastEnd });
var declared = ({ cursor, file, parent, prefix }, { first, gap }, name, options = NO_OPTIONS) => ({
  name,
  fullName: qualify(prefix, name),
  span: cursor.spanFrom(first),
  options,
  file,
  parent,
  gap
});

// src/domains/protobuf/parser/enum.ts
var MAX_VALUE = 2 ** 31 - 1;
function parseEnum(scope, opening) {
  const { cursor, sink } = scope;
  cursor.expect("enum");
  const name = cursor.word("the name of an enum");
  const options = new OptionSet();
  const values = [];
  const reservedRanges = [];
  const reservedNames = [];
  const reservedStatements = [];
  cursor.expect("{");
  const bodyAt = cursor.lastEnd;
  const lists = { values, reservedRanges, reservedNames, reservedStatements };
  const node = {
    ...declared(scope, opening, name),
    kind: "enum",
    visibility: opening.visibility,
    ...lists,
    bodyAt
  };
  sink.enums.push(node);
  const inner = within(scope, node);
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (cursor.is("option") && !cursor.is("=", 1)) {
      cursor.skip();
      parseOptionStatement(cursor, options);
    } else if (cursor.is("reserved") && !cursor.is("=", 1)) {
      parseReserved(cursor, lists, MAX_VALUE);
    } else values.push(parseValue(inner, scope.prefix));
  }
  node.options = options.values;
  node.span = cursor.spanFrom(opening.first);
}
function parseValue(scope, prefix) {
  const { cursor } = scope;
  const opening = open(cursor);
  const name = cursor.word("the name of an enum value");
  cursor.expect("=");
  const number = cursor.integer("the number of an enum value");
  const options = parseBracketOptions(cursor);
  cursor.expect(";");
  return {
    ...declared(scope, opening, name, options),
    kind: "value",
    fullName: qualify(prefix, name),
    number
  };
}

// src/domains/protobuf/parser/field.ts
var LABELS = ["optional", "required", "repeated"];
function parseFieldHead(scope, site) {
  const { cursor } = scope;
  const opening = open(cursor);
  const label = LABELS.find((word2) => cursor.accept(word2));
  const group = cursor.is("group") && cursor.is("=", 2) && cursor.accept("group");
  const { type, mapKey } = group ? NO_TYPE : parseType(cursor);
  const word = cursor.word("the name of a field");
  cursor.expect("=");
  const number = cursor.integer("the number of a field");
  const optionsAt = cursor.is("[") ? cursor.end : cursor.lastEnd;
  const options = parseBracketOptions(cursor);
  return {
    ...declared(scope, opening, group ? word.toLowerCase() : word, options),
    kind: "field",
    number,
    label,
    type: group ? word : type,
    mapKey,
    group,
    oneof: site.oneof,
    extendee: site.extendee,
    optionsAt
  };
}
var NO_TYPE = { type: "", mapKey: void 0 };
function parseType(cursor) {
  if (!cursor.is("map") || !cursor.is("<", 1)) return { type: cursor.name("a type"), mapKey: void 0 };
  cursor.skip();
  cursor.expect("<");
  const mapKey = cursor.word("the type of the keys");
  cursor.expect(",");
  const type = cursor.name("the type of the values");
  cursor.expect(">");
  return { type, mapKey };
}

// src/domains/protobuf/parser/message.ts
var MAX_NUMBER = 2 ** 29 - 1;
function parseMessage(scope, opening) {
  const { cursor } = scope;
  cursor.expect("message");
  const name = cursor.word("the name of a message");
  cursor.expect("{");
  parseMessageBody(scope, opening, name);
}
function parseMessageBody(scope, opening, name) {
  const { cursor, sink } = scope;
  const { options, ...lists } = {
    options: new OptionSet(),
    fields: [],
    oneofs: [],
    reservedRanges: [],
    reservedNames: [],
    reservedStatements: [],
    extensionRanges: []
  };
  const message = {
    ...declared(scope, opening, name),
    kind: "message",
    visibility: opening.visibility,
    ...lists,
    bodyAt: cursor.lastEnd
  };
  sink.messages.push(message);
  const inner = within(scope, message);
  cursor.nested(() => {
    while (!cursor.accept("}")) parseStatement(inner, { options, ...lists });
  });
  message.options = options.values;
  message.span = cursor.spanFrom(opening.first);
}
function parseStatement(scope, body) {
  const { cursor } = scope;
  if (cursor.accept(";") || parseNestedType(scope)) return;
  const keyword = cursor.text;
  const statement = keyword === "option" || !cursor.is("=", 2) ? STATEMENTS.get(keyword) : void 0;
  if (statement === void 0) body.fields.push(parseField(scope));
  else statement(scope, body);
}
function parseNestedType(scope) {
  const { cursor } = scope;
  const visibility = visibilityAhead(cursor);
  const at = visibility === void 0 ? 0 : 1;
  if (!cursor.is("{", at + 2) || !(cursor.is("message", at) || cursor.is("enum", at))) return false;
  const parse2 = cursor.is("message", at) ? parseMessage : parseEnum;
  const opening = open(cursor);
  if (visibility !== void 0) cursor.skip();
  parse2(scope, { ...opening, visibility });
  return true;
}
function visibilityAhead(cursor) {
  if (!cursor.is("{", 3)) return void 0;
  if (cursor.is("export")) return "export";
  return cursor.is("local") ? "local" : void 0;
}
var STATEMENTS = /* @__PURE__ */ new Map([
  ["option", ({ cursor }, { options }) => parseOptionStatement(afterKeyword(cursor), options)],
  ["reserved", ({ cursor }, body) => parseReserved(cursor, body, MAX_NUMBER)],
  ["extensions", ({ cursor }, body) => parseExtensions(afterKeyword(cursor), body)],
  ["extend", (scope) => parseExtend(scope)],
  ["oneof", parseOneof]
]);
function afterKeyword(cursor) {
  cursor.skip();
  return cursor;
}
function parseField(scope, site = {}) {
  const { cursor } = scope;
  const opening = open(cursor);
  const field = parseFieldHead(scope, site);
  cursor.expect(field.group ? "{" : ";");
  if (field.group) parseMessageBody(scope, opening, field.type);
  field.span = cursor.spanFrom(opening.first);
  return field;
}
function parseExtensions(cursor, { extensionRanges }) {
  const ranges = [];
  do
    ranges.push(parseRange(cursor, MAX_NUMBER));
  while (cursor.accept(","));
  const options = parseBracketOptions(cursor);
  extensionRanges.push(...ranges.map((range) => ({ ...range, options })));
  cursor.expect(";");
}
function parseOneof(scope, body) {
  const { cursor } = scope;
  const opening = open(cursor);
  cursor.expect("oneof");
  const options = new OptionSet();
  const name = cursor.word("the name of a oneof");
  const oneof = { ...declared(scope, opening, name), kind: "oneof" };
  body.oneofs.push(oneof);
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (cursor.is("option")) parseOptionStatement(afterKeyword(cursor), options);
    else body.fields.push(parseField(scope, { oneof }));
  }
  oneof.options = options.values;
  oneof.span = cursor.spanFrom(opening.first);
}
function parseExtend(scope) {
  const { cursor, sink } = scope;
  cursor.expect("extend");
  const extendee = cursor.name("the name of a message");
  cursor.expect("{");
  while (!cursor.accept("}")) {
    if (!cursor.accept(";")) sink.extensions.push(parseField(scope, { extendee }));
  }
}

// src/domains/protobuf/parser/service.ts
function parseService(scope, opening) {
  const { cursor, sink } = scope;
  cursor.expect("service");
  const name = cursor.word("the name of a service");
  const options = new OptionSet();
  const rpcs = [];
  cursor.expect("{");
  const service = { ...declared(scope, opening, name), kind: "service", rpcs };
  sink.services.push(service);
  const inner = within(scope, service);
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) continue;
    if (cursor.accept("option")) parseOptionStatement(cursor, options);
    else rpcs.push(parseRpc(inner));
  }
  service.options = options.values;
  service.span = cursor.spanFrom(opening.first);
}
function parseRpc(scope) {
  const { cursor } = scope;
  const opening = open(cursor);
  cursor.expect("rpc");
  const name = cursor.word("the name of an rpc");
  const [clientStreaming, request] = parseSide(scope);
  cursor.expect("returns");
  const [serverStreaming, response] = parseSide(scope);
  const options = new OptionSet();
  if (cursor.accept("{")) {
    while (!cursor.accept("}")) {
      if (cursor.accept(";")) continue;
      cursor.expect("option");
      parseOptionStatement(cursor, options);
    }
  } else cursor.expect(";");
  const base = declared(scope, opening, name, options.values);
  return { kind: "rpc", ...base, request, response, clientStreaming, serverStreaming };
}
function parseSide({ cursor }) {
  cursor.expect("(");
  const streaming = cursor.is("stream") && !cursor.is(")", 1) && !(cursor.is(".", 1) && cursor.adjoins(1));
  if (streaming) cursor.skip();
  const type = cursor.name("a message type");
  cursor.expect(")");
  return [streaming, type];
}

// src/domains/protobuf/parser/file.ts
function parseProto(text2, path) {
  const file = parseWhole(text2, path);
  if (file.broken !== void 0) throw file.broken;
  return file;
}
function parseWhole(text2, path) {
  const cursor = new Cursor(text2);
  const options = new OptionSet();
  const imports = [];
  const sink = { messages: [], enums: [], services: [], extensions: [] };
  const file = {
    path,
    text: text2,
    edition: "proto2",
    editionLine: 1,
    package: cursor.packageName(),
    packageLine: 1,
    imports,
    options: NO_OPTIONS,
    setsFeatures: maySetFeatures(text2) && SETTERS.some((word) => cursor.uses(word)),
    ...sink,
    broken: void 0
  };
  for (let failures = 0; cursor.kind !== "end"; ) {
    const { place } = cursor;
    const isDeclaration = DECLARATIONS.has(cursor.text);
    const undo = remember(sink);
    try {
      parseStatement2({ cursor, file, sink, parent: void 0, prefix: file.package }, { file, imports, options });
    } catch (error) {
      if (!(error instanceof Unreadable) || !isDeclaration || ++failures > MOST_FAILURES) throw file.broken ?? error;
      file.broken ??= error;
      undo();
      cursor.resumeAfter(place, KEYWORDS);
    }
  }
  file.options = options.values;
  return file;
}
var SETTERS = ["features", "java_string_check_utf8"];
var maySetFeatures = (text2) => /\bfeatures\b|java_string_check_utf8/.test(text2);
var MOST_FAILURES = 10;
var DECLARATIONS = /* @__PURE__ */ new Set(["message", "enum", "service", "extend", "export", "local"]);
function remember({ messages, enums, services, extensions }) {
  const lengths = [messages, enums, services, extensions].map((list3) => ({ list: list3, length: list3.length }));
  return () => {
    for (const { list: list3, length } of lengths) list3.length = length;
  };
}
function parseStatement2(scope, body) {
  const { cursor } = scope;
  if (cursor.accept(";") || parseNestedType(scope)) return;
  const statement = STATEMENTS2.get(cursor.text);
  if (statement === void 0) return cursor.fail("a message, an enum, a service, an import or an option");
  statement(scope, body);
}
var STATEMENTS2 = /* @__PURE__ */ new Map([
  ["syntax", parseEdition],
  ["edition", parseEdition],
  ["package", parsePackage],
  ["import", parseImport],
  ["extend", (scope) => parseExtend(scope)],
  ["message", (scope) => parseMessage(scope, open(scope.cursor))],
  ["enum", (scope) => parseEnum(scope, open(scope.cursor))],
  ["service", (scope) => parseService(scope, open(scope.cursor))],
  [
    "option",
    ({ cursor }, { options }) => {
      cursor.skip();
      parseOptionStatement(cursor, options);
    }
  ]
]);
var KEYWORDS = /* @__PURE__ */ new Set([...DECLARATIONS, ...STATEMENTS2.keys()]);
var EDITIONS = /* @__PURE__ */ new Map([
  ["proto2", "proto2"],
  ["proto3", "proto3"],
  ["2023", "2023"],
  ["2024", "2024"]
]);
function parseEdition({ cursor }, { file }) {
  const { line } = cursor;
  const keyword = cursor.next();
  cursor.expect("=");
  const name = cursor.string("a syntax or an edition");
  const edition = EDITIONS.get(name) ?? (keyword === "edition" ? "2024" : void 0);
  file.edition = edition ?? cursor.fail(`"proto2" or "proto3" in place of ${JSON.stringify(name.slice(0, 20))}`);
  file.editionLine = line;
  cursor.expect(";");
}
function parsePackage({ cursor }, { file }) {
  file.packageLine = cursor.line;
  cursor.skip();
  cursor.name("the name of a package");
  cursor.expect(";");
}
var IMPORT_KINDS = /* @__PURE__ */ new Map([
  ["public", "public"],
  ["weak", "weak"],
  ["option", "option"]
]);
function parseImport({ cursor }, { imports }) {
  const { line } = cursor;
  cursor.skip();
  const kind = cursor.kind === "word" ? IMPORT_KINDS.get(cursor.word("an import")) : "plain";
  imports.push({ path: cursor.string("the path of a file"), kind: kind ?? "plain", line });
  cursor.expect(";");
}

// src/domains/protobuf/symbols.ts
var Symbols = class {
  #declarations = /* @__PURE__ */ new Map();
  #tree;
  #imports;
  #known = /* @__PURE__ */ new Map();
  #expanded = /* @__PURE__ */ new Set();
  /** What each expanded file imports, itself or publicly through another. */
  #visible = /* @__PURE__ */ new Map();
  #wanted = /* @__PURE__ */ new Set();
  constructor(files, tree, imports) {
    this.#tree = tree;
    this.#imports = imports;
    for (const file of files) this.#declare(file);
  }
  /** The nearest type of this name, by protobuf's scoping: innermost scope first. Undefined where it is not known (yet). */
  resolve(type, from) {
    const found = this.#lookUp(type, from);
    if (!this.#expanded.has(from.file) && !isBeside(found?.file, from.file)) this.#wanted.add(from.file);
    return found;
  }
  #lookUp(type, from) {
    for (const name of meanings(type, from)) {
      const found = this.#nearest(name, from.file);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  /** Of several copies of one type, the one of the file itself, else of a file it imports, else the one that stands nearest. */
  #nearest(fullName, file) {
    const all = this.#declarations.get(fullName) ?? [];
    if (all.length < 2) return all[0];
    const visible = this.#visible.get(file);
    return all.find((one) => one.file === file) ?? all.find((one) => visible?.has(one.file)) ?? all.find((one) => isBeside(one.file, file)) ?? all.toSorted((a, b) => sharedLength(b.file.path, file.path) - sharedLength(a.file.path, file.path))[0];
  }
  #declare(file) {
    this.#known.set(file.path, file);
    for (const type of [...file.messages, ...file.enums]) {
      const copies = this.#declarations.get(type.fullName);
      if (copies) copies.push(type);
      else this.#declarations.set(type.fullName, [type]);
    }
  }
  /** Reads the imports of the files whose names could not be resolved. True where anything was learnt. */
  async load() {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (const file of wanted) await this.#expand(file);
    return wanted.length > 0;
  }
  /** Makes the types of a file's imports known, and of whatever those import publicly. */
  async #expand(file) {
    this.#expanded.add(file);
    const visible = /* @__PURE__ */ new Set();
    this.#visible.set(file, visible);
    const queue = [file];
    for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
      for (const { path, kind } of next.imports) {
        if (next !== file && kind !== "public") continue;
        const imported = await this.#read(path, next.path);
        if (imported === void 0 || visible.has(imported)) continue;
        visible.add(imported);
        queue.push(imported);
      }
    }
  }
  async #read(path, importer) {
    const found = await this.#imports.find(path, importer);
    return found === void 0 ? void 0 : this.open(found);
  }
  /** Reads an unchanged file and makes its types known; undefined where there is none that can be read. */
  async open(path) {
    if (!this.#known.has(path)) {
      this.#known.set(path, void 0);
      const file = await parseUnchanged(this.#tree, path);
      if (file !== void 0) this.#declare(file);
    }
    return this.#known.get(path);
  }
};
function meanings(type, { parent, file }) {
  if (type.startsWith(".")) return [type.slice(1)];
  const names = [];
  for (let scope = parent?.fullName ?? file.package; scope !== ""; scope = parentScope(scope))
    names.push(`${scope}.${type}`);
  return [...names, type];
}
var parentScope = (scope) => scope.slice(0, Math.max(scope.lastIndexOf("."), 0));
var isBeside = (found, file) => found === file || file.imports.some(
  ({ path }) => found !== void 0 && found.path.endsWith(path) && file.path.startsWith(found.path.slice(0, -path.length))
);
async function parseUnchanged(tree, path) {
  try {
    const text2 = await tree.read(path);
    return text2 === void 0 ? void 0 : parseProto(text2, path);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/protobuf/diff/followers.ts
function followersOf(changes, around) {
  const leading = new Map(changes.filter(isLeader).map((change) => [change.subject, change]));
  for (const service of around.pairing.removed.filter(isService).filter(goesAlone(around)))
    for (const { fullName } of service.rpcs) leading.set(fullName, service);
  const followers = /* @__PURE__ */ new Map();
  const gone5 = new Map(
    around.pairing.removed.filter(goesAlone(around)).filter(isType).map((unit) => [unit.fullName, unit])
  );
  if (leading.size === 0 || gone5.size === 0) return followers;
  const words = new Set([...gone5.keys()].map(lastWord));
  const uses = gather(
    around.files.flatMap(({ before }) => before === void 0 ? [] : usesIn(before, gone5, words)),
    ({ of }) => of
  );
  for (let known = -1; known < followers.size; ) {
    known = followers.size;
    for (const [type, all] of uses) {
      const leaders = all.filter(({ by }) => by !== type.fullName).map(({ by }) => leading.get(by) ?? leaderOf(gone5.get(by), followers));
      const first = leaders.find((leader) => leader !== void 0 && leader.kind !== "field-removed") ?? leaders[0];
      if (first !== void 0 && !leaders.includes(void 0)) followers.set(type, first);
    }
  }
  return followers;
}
var isLeader = (change) => change.kind === "rpc-removed" || change.kind === "field-removed";
var isService = (unit) => unit.kind === "service";
var isType = (unit) => unit.kind === "message" || unit.kind === "enum";
var leaderOf = (unit, followers) => unit === void 0 ? void 0 : followers.get(unit);
function usesIn(file, gone5, words) {
  const use = (type, by, user) => {
    if (!words.has(lastWord(type))) return [];
    const name = meanings(type, by).find((meaning) => gone5.has(meaning));
    const of = gone5.get(name ?? "");
    return of === void 0 ? [] : [{ of, by: user() }];
  };
  return [
    ...file.messages.flatMap(
      ({ fields }) => fields.flatMap((field) => use(field.type, field, () => userOf(field, gone5)))
    ),
    ...file.extensions.flatMap(
      (field) => [field.type, field.extendee ?? ""].flatMap((type) => use(type, field, () => field.fullName))
    ),
    ...file.services.flatMap(
      ({ rpcs }) => rpcs.flatMap((rpc) => [rpc.request, rpc.response].flatMap((type) => use(type, rpc, () => rpc.fullName)))
    )
  ];
}
function userOf(field, gone5) {
  let user = field.fullName;
  for (let at = field; at !== void 0; at = at.parent)
    if (gone5.has(at.fullName)) user = at.fullName;
  return user;
}

// src/domains/protobuf/diff/moved-units.ts
var compareMoved = (around, moves, rulesOf) => [
  ...renamedUnits(around.pairing.matched, rulesOf),
  ...addedUnits(around.pairing.added),
  ...movedFiles(around, rulesOf),
  ...changedPackages(around, moves, rulesOf)
];
var renamedUnits = (matched, rulesOf) => matched.filter(({ by }) => by === "renamed").map(({ before, after }) => {
  const root = { what: kindOf2(before), from: before.fullName, to: after.fullName };
  return renamed3("type-renamed", { before, after }, root, [...rulesOf(before), ...extensionNames(before, after)]);
});
var extensionNames = (before, after) => before.kind === "field" && after.kind === "field" && before.number === after.number ? ["buf:FIELD_SAME_NAME"] : [];
function addedUnits(added) {
  const fresh = new Set(added);
  return added.filter(({ parent }) => !fresh.has(parent)).map((unit) => ({ kind: "type-added", subject: unit.fullName, after: placeOf(unit), what: kindOf2(unit) }));
}
var isTopLevel = ({ parent }) => parent === void 0;
function movedFiles({ files, pairing }, rulesOf) {
  const moved = pairing.matched.filter(
    ({ before, after, by }) => by === "same" && isTopLevel(before) && before.file.path !== after.file.path
  );
  const still = new Set(files.map(({ after }) => after?.path));
  return [...gather(moved, ({ before, after }) => `${before.file.path} ${after.file.path}`).values()].flatMap(
    ([first, ...others]) => {
      if (first === void 0) return [];
      const [from, to] = [first.before.file.path, first.after.file.path];
      return [
        {
          kind: "file-moved",
          subject: from,
          key: to,
          before: openingOf(first.before),
          after: openingOf(first.after),
          from,
          to,
          names: listed(namesOf([first, ...others].map(({ before }) => before))),
          whole: !still.has(from),
          bufRules: allGone(
            [first, ...others].map(({ before }) => before),
            rulesOf
          )
        }
      ];
    }
  );
}
function changedPackages({ pairing }, moves, rulesOf) {
  const moved = pairing.matched.filter(({ by }) => by === "package");
  const byFile = gather(
    moved,
    ({ before, after }) => `${before.file.path}#${before.file.package}->${after.file.package}`
  );
  return [...byFile.values()].flatMap((all) => {
    const [first] = all;
    const bufRules = allGone(
      all.map(({ before }) => before),
      rulesOf
    );
    const move = moves.get(first?.before.fullName ?? "");
    return first === void 0 || move === void 0 ? [] : [{ ...packageChanged(first, move), bufRules }];
  });
}
var packageChanged = ({ before, after }, move) => ({
  kind: "package-changed",
  subject: before.file.package,
  ...move.whole ? { before: packageLineOf(before.file), after: packageLineOf(after.file) } : { before: openingOf(before), after: openingOf(after) },
  ...move,
  ...traitsOfFile(before.file)
});

// src/domains/protobuf/vendored.ts
var VENDORED = /(?:^|\/)(?:vendor|third_party|third-party|node_modules)\//;
var isVendored = (path) => VENDORED.test(path);

// src/domains/protobuf/diff/removed-units.ts
function compareRemovedUnits(around, unused, told4, rulesOf) {
  const gone5 = new Set(around.pairing.removed);
  const roots = around.pairing.removed.filter(({ parent }) => !gone5.has(parent));
  const inRetired = roots.filter(({ file }) => around.retired.has(file.package));
  const alone = roots.filter(goesAlone(around)).filter((unit) => !told4.has(unit));
  return [
    ...removedPackages(inRetired, rulesOf),
    ...removedFiles(around, roots, rulesOf),
    ...removedAlone(alone, around, unused, rulesOf)
  ];
}
function removedPackages(units, rulesOf) {
  return [...gather(units, ({ file }) => file.package)].flatMap(([name, all]) => {
    const byFile = [...gather(all, ({ file }) => file.path).values()];
    const services = all.filter(({ kind }) => kind === "service").length;
    const vendored = byFile.every(([first]) => first !== void 0 && isVendored(first.file.path));
    const together = { vendored, types: all.length - services, services, files: byFile.length };
    return byFile.flatMap((inFile) => {
      const [first] = inFile;
      const bufRules = allGone(inFile, rulesOf);
      return first === void 0 ? [] : [{ ...packageRemoved(first), bufRules, group: vendored ? "vendored" : name, ...together }];
    });
  });
}
var packageRemoved = (first) => ({
  kind: "package-removed",
  subject: first.file.package,
  before: packageLineOf(first.file),
  ...traitsOfFile(first.file)
});
function removedFiles({ files, retired, pairing }, roots, rulesOf) {
  const moved = new Set(pairing.matched.map(({ before }) => before.file.path));
  const byFile = gather(roots, ({ file }) => file);
  const all = gather(pairing.removed, ({ file }) => file);
  return files.flatMap(({ before, after }) => {
    if (before === void 0 || after !== void 0 || retired.has(before.package)) return [];
    const units = byFile.get(before) ?? [];
    if (units.length === 0 && moved.has(before.path)) return [];
    const services = units.filter(({ kind }) => kind === "service").length;
    return [
      {
        kind: "file-removed",
        subject: before.path,
        before: packageLineOf(before),
        ...traitsOfFile(before),
        types: units.length - services,
        services,
        names: listed(namesOf(units)),
        bufRules: ["buf:FILE_NO_DELETE", ...allGone(all.get(before) ?? [], rulesOf)]
      }
    ];
  });
}
function removedAlone(units, around, unused, rulesOf) {
  const enclosing = enclosings(around);
  const byService = gather([...unused.keys()], (type) => unused.get(type));
  const own3 = units.filter((unit) => unused.get(unit)?.kind !== "service");
  const alike = gather(own3, (unit) => `${unit.file.path}#${kindOf2(unit)}${unused.has(unit) ? "#unused" : ""}`);
  return [...alike].flatMap(([place, all]) => {
    const names = namesOf(all);
    const types = all.flatMap((unit) => unit.kind === "service" ? byService.get(unit) ?? [] : []);
    const together = {
      ...groupOf(place, names),
      all: listed(names),
      count: all.length,
      types: listed(namesOf(types), 3)
    };
    const told4 = (unit) => ({
      ...removedUnit(unit, enclosing(unit)),
      ...together,
      unused: unused.has(unit),
      bufRules: rulesOf(unit)
    });
    return all.flatMap((unit) => {
      const group = together.group ?? unit.fullName;
      const went = (unit.kind === "service" ? byService.get(unit) : void 0) ?? [];
      const followed2 = went.map((type) => ({ ...told4(unit), group, before: placeOf(type), bufRules: rulesOf(type) }));
      return [told4(unit), ...followed2];
    });
  });
}
function removedUnit(unit, enclosing) {
  return {
    kind: "type-removed",
    subject: unit.fullName,
    before: placeOf(unit),
    ...enclosing === void 0 ? {} : { after: enclosing },
    ...traitsOf(unit),
    what: kindOf2(unit),
    name: unit.name
  };
}
function enclosings({ files, pairing }) {
  const partners = new Map(pairing.matched.map(({ before, after }) => [before, after]));
  const heads = new Map(files.map(({ before, after }) => [before, after]));
  return (unit) => {
    const around = partners.get(unit.parent);
    const file = heads.get(unit.file);
    return around === void 0 ? file && packageLineOf(file) : openingOf(around);
  };
}

// src/domains/protobuf/diff/rpc-messages.ts
function messagesOfRpcs(followers) {
  const messages = /* @__PURE__ */ new Map();
  for (const [unit, leader] of followers)
    if (unit.kind === "message" && leader.kind === "rpc-removed") messages.set(unit, leader);
  return messages;
}
function withMessages(changes, messages, rulesOf) {
  const byFinding = gather([...messages], ([, rpc]) => findingOf(rpc));
  const told4 = (rpc) => {
    const names = namesOf((byFinding.get(findingOf(rpc)) ?? []).map(([message]) => message));
    return { ...rpc, messages: listed(names, MOST_MESSAGES) };
  };
  return [
    ...changes.map((change) => isRemovedRpc(change) ? told4(change) : change),
    ...[...messages].map(([message, rpc]) => followed(message, told4(rpc), rulesOf))
  ];
}
var MOST_MESSAGES = 3;
var isRemovedRpc = (change) => change.kind === "rpc-removed";
var findingOf = ({ group, subject }) => group ?? subject;
var followed = (message, rpc, rulesOf) => ({
  ...rpc,
  kind: "rpc-message-removed",
  group: findingOf(rpc),
  before: placeOf(message),
  message: message.fullName,
  bufRules: rulesOf(message)
});

// src/domains/protobuf/diff/service.ts
var MOST_CANDIDATES = 50;
function compareService(owner, context) {
  if (isUntouched(owner)) return [];
  const { matched, removed: removed2, added } = compare(owner.before.rpcs, owner.after.rpcs, ({ name }) => name);
  const changes = [
    ...matched.flatMap((pair) => compareRpc(pair, owner, context)),
    ...compareRoutes(matched, owner),
    ...matched.flatMap(compareBodies),
    ...[owner, ...matched].flatMap(compareCustomOptions)
  ];
  const fresh = new Set(added);
  const gone5 = [];
  for (const before of removed2) {
    const candidates = fresh.size <= MOST_CANDIDATES ? [...fresh] : [];
    const after = candidates.find((rpc) => isRenamed({ before, after: rpc }, context));
    if (after === void 0) gone5.push(before);
    else {
      fresh.delete(after);
      changes.push(renamedRpc({ before, after }, owner));
    }
  }
  return [...changes, ...removedRpcs(gone5, owner), ...[...fresh].map((rpc) => addedRpc(rpc, owner))];
}
var isRenamed = (pair, context) => (related(pair.before.name, pair.after.name) || sameComment(pair.before, pair.after)) && pair.before.clientStreaming === pair.after.clientStreaming && pair.before.serverStreaming === pair.after.serverStreaming && SIDES.every((side) => {
  const { from, to } = typesOf(pair, side, context);
  return sameType(from, to, context);
});
var SIDES = ["request", "response"];
var typesOf = ({ before, after }, side, context) => ({
  from: typeUse(before[side], before, context.base),
  to: typeUse(after[side], after, context.head)
});
var factsOf = (pair, owner) => ({
  subject: pair.after.fullName,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  service: owner.after.fullName,
  name: pair.after.name
});
function removedRpcs(rpcs, { after: service }) {
  const names = rpcs.map(({ name }) => name);
  const [all, group] = [listed(names), groupOf(service.fullName, names)];
  return rpcs.map((rpc) => ({
    kind: "rpc-removed",
    subject: rpc.fullName,
    ...group,
    before: placeOf(rpc),
    after: openingOf(service),
    ...traitsOf(rpc),
    service: service.fullName,
    name: rpc.name,
    count: rpcs.length,
    all,
    messages: "",
    bufRules: ["buf:RPC_NO_DELETE"]
  }));
}
var addedRpc = (rpc, owner) => ({
  kind: "rpc-added",
  subject: rpc.fullName,
  after: placeOf(rpc),
  service: owner.after.fullName,
  name: rpc.name
});
var renamedRpc = (pair, owner) => ({
  kind: "rpc-renamed",
  ...factsOf(pair, owner),
  subject: pair.before.fullName,
  key: `${pair.before.name}->${pair.after.name}`,
  from: pair.before.name
});
var compareRpc = (pair, owner, context) => [
  ...SIDES.flatMap((side) => compareMessageType(pair, side, owner, context)),
  ...compareStreaming(pair, owner),
  ...compareIdempotency(pair, owner)
];
function compareMessageType(pair, side, owner, context) {
  if (pair.before[side] === pair.after[side]) return [];
  const { from, to } = typesOf(pair, side, context);
  const relation = relationOf(from, to, context);
  const key = `${side}:${from.name}->${to.name}`;
  const bufRules = [`buf:RPC_SAME_${side.toUpperCase()}_TYPE`];
  if (relation === void 0) return usesOf(pair, from.name, context, bufRules);
  const facts = { ...factsOf(pair, owner), side, from: from.name, to: to.name, relation, bufRules };
  return [{ kind: "rpc-type-changed", key, ...facts }];
}
function compareStreaming(pair, owner) {
  const { before, after } = pair;
  const changed = (side, streams) => ({
    kind: "rpc-streaming-changed",
    key: `${side}:${streams}`,
    ...factsOf(pair, owner),
    side,
    streams,
    bufRules: [`buf:RPC_SAME_${side.toUpperCase()}_STREAMING`]
  });
  return [
    ...before.clientStreaming === after.clientStreaming ? [] : [changed("client", after.clientStreaming)],
    ...before.serverStreaming === after.serverStreaming ? [] : [changed("server", after.serverStreaming)]
  ];
}
var idempotencyOf = ({ options }) => options.get("idempotency_level")?.value ?? "IDEMPOTENCY_UNKNOWN";
function compareIdempotency(pair, owner) {
  const [from, to] = [idempotencyOf(pair.before), idempotencyOf(pair.after)];
  if (from === to) return [];
  return [{ kind: "rpc-idempotency-changed", key: `${from}->${to}`, ...factsOf(pair, owner), from, to }];
}

// src/domains/protobuf/diff/compare.ts
function compareSchemas(around, base, head) {
  const renames = new Map(
    around.pairing.matched.filter(({ by }) => by !== "same").map(({ before, after }) => [before.fullName, after.fullName])
  );
  const extensions = newExtensions(around.pairing.added, head);
  const moves = packageMoves(around);
  const context = {
    base,
    head,
    renames,
    extensions,
    roots: rootRenames(around.pairing.matched),
    moves
  };
  const matched = around.pairing.matched.flatMap((match) => compareMatch(match, context));
  const followers = followersOf(matched, around);
  const messages = messagesOfRpcs(followers);
  const rulesOf = goneRules(around);
  const inBoth = around.files.flatMap(onBothSides);
  const all = optionsTogether([
    ...inBoth.flatMap(compareEdition),
    ...compareFileOptions(inBoth),
    ...inBoth.flatMap(compareCustomFileOptions),
    ...compareMoved(around, moves, rulesOf),
    ...compareRemovedUnits(around, followers, messages, rulesOf),
    ...withMessages(matched, messages, rulesOf)
  ]);
  return feltTogether(all);
}
var newExtensions = (added, head) => new Map(
  added.flatMap(
    (unit) => unit.kind === "field" && unit.extendee !== void 0 ? [[extensionKey(head.resolve(unit.extendee, unit)?.fullName ?? unit.extendee, unit.number), unit]] : []
  )
);
var onBothSides = ({ before, after }) => before === void 0 || after === void 0 ? [] : [{ before, after }];
function compareMatch({ before, after }, context) {
  if (before.kind === "message" && after.kind === "message") return compareMessage({ before, after }, context);
  if (before.kind === "enum" && after.kind === "enum") return compareEnum({ before, after });
  if (before.kind === "service" && after.kind === "service") return compareService({ before, after }, context);
  if (before.kind === "field" && after.kind === "field") return compareField({ before, after }, void 0, context);
  return [];
}

// src/domains/protobuf/diff/likeness.ts
var relativeName = ({ file, fullName }) => file.package === "" ? fullName : fullName.slice(file.package.length + 1);
function partsOf(unit) {
  if (unit.kind === "message")
    return new Set(unit.fields.map(({ name, number, type }) => `${number} ${name} ${lastWord(type)}`));
  if (unit.kind === "enum") return new Set(unit.values.map(({ name, number }) => `${number} ${name}`));
  if (unit.kind === "service") return new Set(unit.rpcs.map(({ name, request }) => `${name} ${lastWord(request)}`));
  return /* @__PURE__ */ new Set([`${lastWord(unit.extendee ?? "")} ${unit.number}`]);
}
function likeness(a, b) {
  if (a.size + b.size === 0) return 1;
  const common = [...a].filter((part) => b.has(part)).length;
  return 2 * common / (a.size + b.size);
}
function certainty(before, after) {
  const [ours, theirs] = [partsOf(before), partsOf(after)];
  const like = likeness(ours, theirs);
  if (before.file.package !== after.file.package)
    return (like > 0.3 || sameFile(before, after)) && isPackageMove(before, after, ours.size) ? 2 + like : 0;
  if (before.name === after.name) return like > 0.5 ? 2 + like : 0;
  return isRename(before, after, like) && ours.size > 0 ? like : 0;
}
function isRename(before, after, like) {
  if (like === 1 && partsOf(before).size >= 3) return true;
  return like >= 0.6 && (akin(before.name, after.name) || sameComment(before, after));
}
var isPackageMove = (before, after, parts) => relativeName(before) === relativeName(after) && (before.kind === "field" || sameFile(before, after) || nearPackages(before, after) || parts >= 3);
function nearPackages({ file: before }, { file: after }) {
  const [ours, theirs] = [before.package.split("."), after.package.split(".")];
  const differing = ours.filter((part, at) => part !== theirs[at]).length;
  return ours.length === theirs.length && ours.length > 1 && differing === 1;
}
var sameFile = ({ file: before }, { file: after }) => before.path === after.path;

// src/domains/protobuf/diff/candidates.ts
var MOST_CANDIDATES2 = 50;
var Candidates = class {
  #byClue = /* @__PURE__ */ new Map();
  constructor(units) {
    for (const unit of units) {
      for (const clue of cluesOf(unit)) {
        const alike = this.#byClue.get(clue);
        if (alike) alike.add(unit);
        else this.#byClue.set(clue, /* @__PURE__ */ new Set([unit]));
      }
    }
  }
  named(kind, fullName) {
    return [...this.#byClue.get(`${kind} full ${fullName}`) ?? []][0];
  }
  of(unit) {
    const found = /* @__PURE__ */ new Set();
    for (const clue of cluesOf(unit)) {
      const alike = this.#byClue.get(clue);
      if (alike === void 0 || alike.size > MOST_CANDIDATES2) continue;
      for (const candidate of alike) found.add(candidate);
    }
    return [...found];
  }
  drop(unit) {
    for (const clue of cluesOf(unit)) this.#byClue.get(clue)?.delete(unit);
  }
};
var cluesOf = (unit) => [
  `${unit.kind} full ${unit.fullName}`,
  `${unit.kind} name ${unit.name}`,
  `${unit.kind} file ${unit.file.path}`,
  `${unit.kind} parts ${[...partsOf(unit)].toSorted().join(";")}`
];

// src/domains/protobuf/diff/reidentify.ts
function reidentify(removed2, added) {
  const matcher = new Matcher(added);
  for (const unit of removed2.toSorted((a, b) => depthOf(a) - depthOf(b))) {
    matcher.followParent(unit);
    matcher.findAlike(unit);
  }
  for (const unit of removed2) matcher.followPackage(unit);
  return matcher.matches;
}
var depthOf = ({ fullName }) => fullName.split(".").length;
var Matcher = class {
  #candidates;
  #matches = /* @__PURE__ */ new Map();
  /** Old names -> new names, of types and of packages. */
  #renames = /* @__PURE__ */ new Map();
  #packages = /* @__PURE__ */ new Map();
  constructor(added) {
    this.#candidates = new Candidates(added);
  }
  get matches() {
    return [...this.#matches.values()];
  }
  followParent(unit) {
    const parent = this.#renames.get(unit.parent?.fullName ?? "");
    if (parent !== void 0) this.#match(unit, this.#candidates.named(unit.kind, `${parent}.${unit.name}`), "within");
  }
  /** The one candidate that is likelier than all others. */
  findAlike(unit) {
    if (this.#matches.has(unit)) return;
    const [first, second] = this.#candidates.of(unit).map((after) => ({ after, sure: certainty(unit, after) })).filter(({ sure }) => sure > 0).toSorted((a, b) => b.sure - a.sure);
    if (first === void 0 || first.sure === second?.sure) return;
    this.#match(unit, first.after, unit.file.package === first.after.file.package ? "renamed" : "package");
  }
  followPackage(unit) {
    const target = this.#packages.get(unit.file.package);
    if (target === void 0 || this.#matches.has(unit)) return;
    this.#match(unit, this.#candidates.named(unit.kind, `${target}.${relativeName(unit)}`), "package");
  }
  #match(before, after, by) {
    if (after === void 0) return;
    this.#candidates.drop(after);
    this.#renames.set(before.fullName, after.fullName);
    if (by === "package") this.#packages.set(before.file.package, after.file.package);
    this.#matches.set(before, { before, after, by });
  }
};

// src/domains/protobuf/diff/pair.ts
var identityOf2 = ({ kind, fullName }) => `${kind} ${fullName}`;
function pairUnits(files) {
  const inFiles = files.map(({ before, after }) => compare(unitsOf(before), unitsOf(after), identityOf2));
  const across = compare(
    inFiles.flatMap(({ removed: removed2 }) => removed2),
    inFiles.flatMap(({ added }) => added),
    identityOf2
  );
  const same = [...inFiles.flatMap(({ matched }) => matched), ...across.matched];
  const renamed5 = reidentify(across.removed, across.added);
  const [gone5, come] = [new Set(renamed5.map((m) => m.before)), new Set(renamed5.map((m) => m.after))];
  return {
    matched: [...same.map((match) => ({ ...match, by: "same" })), ...renamed5],
    removed: across.removed.filter((unit) => !gone5.has(unit)),
    added: across.added.filter((unit) => !come.has(unit))
  };
}

// src/domains/protobuf/buf/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
async function readYaml(tree, path) {
  try {
    const text2 = await tree.read(path);
    return text2 === void 0 ? void 0 : (0, import_yaml.parse)(text2, { maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof Unreadable || isYamlError(error)) return void 0;
    throw error;
  }
}
var isYamlError = (error) => error instanceof Error && (error.name === "YAMLParseError" || error.name === "ReferenceError");
var get = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
var list2 = (value) => Array.isArray(value) ? value : [];
var text = (value) => typeof value === "string" ? value : "";
var entries = (value) => typeof value === "object" && value !== null ? Object.entries(value) : [];

// src/domains/protobuf/buf/config.ts
var BufConfigs = class {
  #tree;
  #known = /* @__PURE__ */ new Map();
  /** By the folder that a file lies in. */
  #nearest = /* @__PURE__ */ new Map();
  constructor(tree) {
    this.#tree = tree;
  }
  /** The `buf.yaml` of one folder. */
  in(folder) {
    const config = this.#known.get(folder) ?? readConfig(this.#tree, folder);
    this.#known.set(folder, config);
    return config;
  }
  of(path) {
    const folder = parentOf(path);
    const config = this.#nearest.get(folder) ?? this.#nearestAbove(path);
    this.#nearest.set(folder, config);
    return config;
  }
  /** All folders are asked at once: mostly none of them has one. */
  async #nearestAbove(path) {
    const configs = await Promise.all(foldersAbove(path).map((folder) => this.in(folder)));
    return configs.find((config) => config !== void 0);
  }
};
async function readConfig(tree, folder) {
  const path = join(folder, "buf.yaml");
  const document = await readYaml(tree, path);
  return document === void 0 ? void 0 : configOf(document, path, folder);
}
function configOf(document, path, folder) {
  const modules = modulesOf(document, folder);
  const moduleOf = (file) => modules.filter(({ root }) => isWithin(file, root)).toSorted((a, b) => b.root.length - a.root.length)[0];
  const version = text(get(document, "version"));
  const roots = modules.map(({ root }) => root);
  const common = breakingOf(document, version === "v1beta1" ? roots : [folder]);
  return {
    path,
    version,
    roots,
    leavesOut: (file) => !holds(moduleOf(file), file),
    breakingOf: (file) => moduleOf(file)?.breaking ?? common
  };
}
function modulesOf(document, folder) {
  const inFolder = (path) => join(folder, text(path));
  const listed2 = list2(get(document, "modules")).map((module) => ({
    root: inFolder(get(module, "path")),
    includes: list2(get(module, "includes")).map(inFolder),
    excludes: list2(get(module, "excludes")).map(inFolder),
    breaking: breakingOf(module, [folder])
  }));
  if (listed2.length > 0) return listed2;
  const build = get(document, "build");
  const roots = list2(get(build, "roots")).map(inFolder);
  const excludes = list2(get(build, "excludes")).map(inFolder);
  return (roots.length > 0 ? roots : [folder]).map((root) => ({ root, includes: [], excludes, breaking: void 0 }));
}
var holds = (module, file) => module !== void 0 && (module.includes.length === 0 || isInAny(file, module.includes)) && !isInAny(file, module.excludes);
var isInAny = (file, folders) => folders.some((folder) => isWithin(file, folder));
function breakingOf(owner, folders) {
  const section = get(owner, "breaking");
  if (section === void 0 || section === null) return void 0;
  const inFolders = (path) => folders.map((folder) => join(folder, text(path)));
  const only = entries(get(section, "ignore_only"));
  return {
    use: list2(get(section, "use")).map(text),
    except: list2(get(section, "except")).map(text),
    ignore: list2(get(section, "ignore")).flatMap(inFolders),
    ignoreOnly: new Map(only.map(([rule, paths]) => [rule, list2(paths).flatMap(inFolders)])),
    ignoreUnstable: get(section, "ignore_unstable_packages") === true
  };
}

// src/domains/protobuf/buf/roots.ts
var Roots = class {
  #tree;
  #configs;
  #stated;
  #byFolder = /* @__PURE__ */ new Map();
  /** Takes the roots that the reader's settings state. */
  constructor(tree, stated) {
    this.#tree = tree;
    this.#configs = new BufConfigs(tree);
    this.#stated = stated.map((root) => join("", root));
  }
  /** Those around the file first, the innermost before all; then the other modules of its workspace. */
  async of(path) {
    const named = await Promise.all(foldersAbove(path).map((folder) => this.#in(folder)));
    const all = [...this.#stated, ...named.flat()];
    const around = all.filter((root) => isWithin(path, root)).toSorted((a, b) => b.length - a.length);
    return [.../* @__PURE__ */ new Set([...around, ...all])];
  }
  #in(folder) {
    const roots = this.#byFolder.get(folder) ?? this.#read(folder);
    this.#byFolder.set(folder, roots);
    return roots;
  }
  /** https://buf.build/docs/configuration: modules, the directories of a workspace, the inputs of code generation. */
  async #read(folder) {
    const [config, work, generate] = await Promise.all([
      this.#configs.in(folder),
      readYaml(this.#tree, join(folder, "buf.work.yaml")),
      readYaml(this.#tree, join(folder, "buf.gen.yaml"))
    ]);
    const inputs = list2(get(generate, "inputs")).map((input) => get(input, "directory"));
    const named = [...list2(get(work, "directories")), ...inputs].map(text).filter((path) => path !== "");
    return [...config?.roots ?? [], ...named.map((path) => join(folder, path))];
  }
};

// src/domains/protobuf/excluded.ts
async function withoutExcluded(input, configs) {
  if (!input.settings.protobuf.buf) return { files: input.files, excluded: [] };
  const excluded = (await Promise.all(input.files.map((file) => exclusionOf(file, configs)))).flat();
  const left = new Set(excluded.map(({ file }) => file));
  return { files: input.files.filter((file) => !left.has(file)), excluded: told3(excluded) };
}
async function exclusionOf(file, configs) {
  const config = await excluderOf(file.path, configs);
  const before = file.previousPath === void 0 ? config : await excluderOf(file.previousPath, configs);
  return config === void 0 || before === void 0 ? [] : [{ file, config }];
}
async function excluderOf(path, configs) {
  const config = await configs.of(path);
  return config?.leavesOut(path) === true ? config.path : void 0;
}
var told3 = (excluded) => [...gather(excluded, ({ config }) => config)].flatMap(([config, all]) => {
  const names = listed(all.map(({ file }) => file.path));
  return all.map(({ file: { path, status } }) => {
    const place = { path, line: 1 };
    const side = status === "deleted" ? { before: place } : { after: place };
    return { kind: "file-excluded", subject: path, group: config, ...side, config, count: all.length, all: names };
  });
});

// src/domains/protobuf/imports.ts
var Imports = class {
  #tree;
  #roots;
  #byName;
  constructor(tree, roots) {
    this.#tree = tree;
    this.#roots = roots;
  }
  /** The repository path of an imported file: below a root, else the path with that end that is nearest the importer. */
  async find(path, importer) {
    const candidates = (await this.#names()).get(nameOf2(path)) ?? [];
    const matching = candidates.filter((candidate) => candidate === path || candidate.endsWith(`/${path}`));
    if (matching.length < 2) return matching[0];
    for (const root of await this.#roots.of(importer)) {
      const rooted = root === "" ? path : `${root}/${path}`;
      if (matching.includes(rooted)) return rooted;
    }
    const nearness = (candidate) => sharedLength(candidate, importer);
    return matching.toSorted((a, b) => nearness(b) - nearness(a) || a.length - b.length)[0];
  }
  /** All schemas of the tree. */
  async all() {
    return [...(await this.#names()).values()].flat();
  }
  #names() {
    this.#byName ??= listProtos(this.#tree);
    return this.#byName;
  }
};
async function listProtos(tree) {
  const byName = /* @__PURE__ */ new Map();
  for (const path of await tree.list()) {
    if (!path.endsWith(".proto")) continue;
    const same = byName.get(nameOf2(path));
    if (same) same.push(path);
    else byName.set(nameOf2(path), [path]);
  }
  return byName;
}

// src/domains/protobuf/importers.ts
var MOST_SEARCHED = 2e4;
var MOST_FOUND = 500;
async function searchImports(paths, to, tree) {
  const near = nearestFirst(paths, to);
  const searched = near.slice(0, MOST_SEARCHED);
  const lines = await linesWith(tree, searched, "import").catch(noneIfUnreadable);
  if (lines === void 0) return { imports: /* @__PURE__ */ new Map(), unsearched: near.length };
  const known = new Names();
  const imports = new Map(searched.map((path, index) => [path, importsIn(lines[index] ?? "", known)]));
  return { imports, unsearched: near.length - searched.length };
}
function importersOf(lost, { imports }) {
  const sought = handedOn(lost, imports);
  const found = [...imports].filter(([, all]) => all.some(({ path }) => sought.includes(path)));
  return found.slice(0, MOST_FOUND).map(([path]) => path);
}
function nearestFirst(paths, to) {
  const nearness = new Map(paths.map((path) => [path, sharedLength(path, to)]));
  return paths.toSorted((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0));
}
var IMPORT = /(?:^|;)[ \t]*import[ \t]+(?:([a-z]+)[ \t]+)?["']([^"'\n]+)["']/gm;
function importsIn(text2, names) {
  return Array.from(text2.matchAll(IMPORT), ([, kind, path = ""]) => ({
    path: names.of(path),
    isPublic: kind === "public"
  }));
}
var Names = class {
  #known = /* @__PURE__ */ new Map();
  of(name) {
    const known = this.#known.get(name) ?? Buffer.from(name).toString();
    this.#known.set(known, known);
    return known;
  }
};
var Sought = class {
  #byName = /* @__PURE__ */ new Map();
  /** False where it was known. */
  add(path) {
    const same = this.#byName.get(nameOf2(path)) ?? /* @__PURE__ */ new Set();
    if (same.has(path)) return false;
    this.#byName.set(nameOf2(path), same.add(path));
    return true;
  }
  includes(imported) {
    const same = this.#byName.get(nameOf2(imported));
    return same !== void 0 && [...same].some((path) => path === imported || path.endsWith(`/${imported}`));
  }
};
function handedOn(lost, imports) {
  const sought = new Sought();
  for (const path of lost) sought.add(path);
  const handing = [...imports].flatMap(
    ([path, all]) => all.filter(({ isPublic }) => isPublic).map((one) => ({ from: one.path, to: path }))
  );
  for (let grows = true; grows; ) {
    grows = false;
    for (const { from, to } of handing) if (sought.includes(from) && sought.add(to)) grows = true;
  }
  return sought;
}

// src/domains/protobuf/lost-imports.ts
async function lostImports(files, base, head) {
  const lost = [];
  for (const file of files) {
    for (const { path, line } of file.imports) {
      if (await head.find(path, file.path) !== void 0) continue;
      const old = await base.find(path, file.path);
      if (old !== void 0) lost.push(importLost(file, path, line, isVendored(old)));
    }
  }
  const byName = gather(lost, ({ name }) => name);
  return lost.map((one) => ({ ...one, files: byName.get(one.name)?.length ?? 1 }));
}
var importLost = (file, name, line, vendored) => ({
  kind: "import-lost",
  subject: file.path,
  group: name,
  after: { path: file.path, line },
  ...traitsOfFile(file),
  name,
  vendored,
  files: 1
});

// src/domains/protobuf/lost-types.ts
var goneTypes = ({ removed: removed2, matched }) => new Map(
  [...removed2, ...matched.filter(({ before, after }) => before.fullName !== after.fullName).map((m) => m.before)].filter(({ kind }) => kind === "message" || kind === "enum").map(({ fullName, file }) => [fullName, file.path])
);
async function lostTypes(files, gone5, base, head) {
  const names = new Set([...gone5.keys()].map(lastWord));
  const uses = files.flatMap(usesIn2).filter(({ type, by }) => names.has(lastWord(type)) && meanings(type, by).some((name) => gone5.has(name)));
  const ask = () => uses.flatMap(({ type, by }) => {
    const known = base.resolve(type, by)?.fullName ?? "";
    return head.resolve(type, by) === void 0 && gone5.has(known) ? [typeLost(known, by)] : [];
  });
  let lost = ask();
  while ([await base.load(), await head.load()].includes(true)) lost = ask();
  const byType = gather(lost, ({ subject }) => subject);
  return lost.map((one) => ({ ...one, uses: byType.get(one.subject)?.length ?? 1 }));
}
var usesIn2 = ({ messages, extensions, services }) => [
  ...[...messages.flatMap(({ fields }) => fields), ...extensions].filter(({ type, group }) => !group && !isScalar(type)).map((by) => ({ type: by.type, by })),
  ...services.flatMap(({ rpcs }) => rpcs.flatMap((by) => [by.request, by.response].map((type) => ({ type, by }))))
];
var typeLost = (subject, by) => ({
  kind: "type-lost",
  subject,
  group: subject,
  after: placeOf(by),
  ...traitsOf(by),
  name: by.fullName,
  uses: 1
});

// src/domains/protobuf/lost.ts
function lossOf({ files, pairing }, unchanged) {
  const types = goneTypes(pairing);
  const paths = files.flatMap(
    ({ before, after }) => before === void 0 || before.path === after?.path ? [] : [before.path]
  );
  const [first] = sourcesOf({ paths, types });
  return { paths, types, search: first === void 0 ? void 0 : unchanged.search(first) };
}
var sourcesOf = ({ paths, types }) => [
  .../* @__PURE__ */ new Set([...paths, ...types.values()])
];
async function whatIsLost(loss, files, base, head) {
  if (loss.search === void 0) return [];
  const sources = sourcesOf(loss);
  const search = await loss.search;
  const users = [...files, ...await opened2(importersOf(sources, search), base.symbols, head.symbols)];
  const imports = loss.paths.length === 0 ? [] : await lostImports(users, base.imports, head.imports);
  const broken = new Set(imports.map(({ subject }) => subject));
  const whole = users.filter(({ path }) => !broken.has(path));
  const types = await lostTypes(whole, loss.types, base.symbols, head.symbols);
  return [...imports, ...types, ...cutShort(sources, search.unsearched)];
}
async function opened2(paths, base, head) {
  const files = [];
  for (const path of paths) {
    const file = await head.open(path);
    await base.open(path);
    if (file !== void 0) files.push(file);
  }
  return files;
}
function cutShort([subject = ""], unsearched) {
  const before = { path: subject, line: 1 };
  return unsearched === 0 ? [] : [{ kind: "search-cut", subject, before, unsearched }];
}

// src/domains/protobuf/buf/rules.ts
var RULE_SETS = [
  {
    categories: ["FILE"],
    rules: ["ENUM_NO_DELETE", "EXTENSION_NO_DELETE", "FILE_NO_DELETE", "MESSAGE_NO_DELETE", "SERVICE_NO_DELETE"]
  },
  {
    categories: ["FILE", "PACKAGE"],
    rules: [
      "ENUM_SAME_TYPE",
      "ENUM_VALUE_NO_DELETE",
      "EXTENSION_MESSAGE_NO_DELETE",
      "FIELD_NO_DELETE",
      "FIELD_SAME_CARDINALITY",
      "FIELD_SAME_CPP_STRING_TYPE",
      "FIELD_SAME_JAVA_UTF8_VALIDATION",
      "FIELD_SAME_JSTYPE",
      "FIELD_SAME_TYPE",
      "FIELD_SAME_UTF8_VALIDATION",
      "FILE_SAME_CC_ENABLE_ARENAS",
      "FILE_SAME_CC_GENERIC_SERVICES",
      "FILE_SAME_CSHARP_NAMESPACE",
      "FILE_SAME_GO_PACKAGE",
      "FILE_SAME_JAVA_GENERIC_SERVICES",
      "FILE_SAME_JAVA_MULTIPLE_FILES",
      "FILE_SAME_JAVA_OUTER_CLASSNAME",
      "FILE_SAME_JAVA_PACKAGE",
      "FILE_SAME_OBJC_CLASS_PREFIX",
      "FILE_SAME_OPTIMIZE_FOR",
      "FILE_SAME_PHP_CLASS_PREFIX",
      "FILE_SAME_PHP_METADATA_NAMESPACE",
      "FILE_SAME_PHP_NAMESPACE",
      "FILE_SAME_PY_GENERIC_SERVICES",
      "FILE_SAME_RUBY_PACKAGE",
      "FILE_SAME_SWIFT_PREFIX",
      "FILE_SAME_SYNTAX",
      "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",
      "ONEOF_NO_DELETE",
      "RPC_NO_DELETE"
    ]
  },
  {
    categories: ["FILE", "PACKAGE", "WIRE_JSON"],
    rules: [
      "ENUM_SAME_JSON_FORMAT",
      "ENUM_VALUE_SAME_NAME",
      "FIELD_SAME_JSON_NAME",
      "FIELD_SAME_NAME",
      "MESSAGE_SAME_JSON_FORMAT"
    ]
  },
  {
    categories: ["FILE", "PACKAGE", "WIRE_JSON", "WIRE"],
    rules: [
      "FIELD_SAME_DEFAULT",
      "FIELD_SAME_ONEOF",
      "FILE_SAME_PACKAGE",
      "MESSAGE_SAME_REQUIRED_FIELDS",
      "RESERVED_ENUM_NO_DELETE",
      "RESERVED_MESSAGE_NO_DELETE",
      "RPC_SAME_CLIENT_STREAMING",
      "RPC_SAME_IDEMPOTENCY_LEVEL",
      "RPC_SAME_REQUEST_TYPE",
      "RPC_SAME_RESPONSE_TYPE",
      "RPC_SAME_SERVER_STREAMING"
    ]
  },
  {
    categories: ["PACKAGE"],
    rules: [
      "PACKAGE_ENUM_NO_DELETE",
      "PACKAGE_EXTENSION_NO_DELETE",
      "PACKAGE_MESSAGE_NO_DELETE",
      "PACKAGE_NO_DELETE",
      "PACKAGE_SERVICE_NO_DELETE"
    ]
  },
  {
    categories: ["WIRE_JSON"],
    rules: [
      "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
      "FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
      "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
      "FIELD_WIRE_JSON_COMPATIBLE_TYPE"
    ]
  },
  {
    categories: ["WIRE_JSON", "WIRE"],
    rules: ["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"]
  },
  { categories: ["WIRE"], rules: ["FIELD_WIRE_COMPATIBLE_CARDINALITY", "FIELD_WIRE_COMPATIBLE_TYPE"] }
];
var BUF_RULES = new Map(
  RULE_SETS.flatMap(({ categories, rules: rules2 }) => rules2.map((rule) => [rule, categories]))
);
var ALL_CATEGORIES = ["FILE", "PACKAGE", "WIRE_JSON", "WIRE"];
var NOT_IN_V1 = ["EXTENSION_NO_DELETE", "FIELD_SAME_DEFAULT", "PACKAGE_EXTENSION_NO_DELETE"];
var NOT_IN_V1BETA1 = [
  ...NOT_IN_V1,
  "FIELD_WIRE_COMPATIBLE_TYPE",
  "FIELD_WIRE_JSON_COMPATIBLE_TYPE"
];
var OF_VERSIONS = /* @__PURE__ */ new Map([
  ["v1", new Map([...BUF_RULES].filter(([rule]) => !NOT_IN_V1.includes(rule)))],
  [
    "v1beta1",
    new Map([
      ...[...BUF_RULES].filter(([rule]) => !NOT_IN_V1BETA1.includes(rule)),
      ["FILE_SAME_PACKAGE", ["FILE"]],
      ["FIELD_SAME_CARDINALITY", ALL_CATEGORIES],
      ["FIELD_SAME_TYPE", ALL_CATEGORIES]
    ])
  ]
]);
var bufRulesOf2 = (version) => OF_VERSIONS.get(version) ?? BUF_RULES;
var REPLACED = /* @__PURE__ */ new Map([
  ["FIELD_SAME_CTYPE", ["FIELD_SAME_CPP_STRING_TYPE"]],
  [
    "FIELD_SAME_LABEL",
    ["FIELD_SAME_CARDINALITY", "FIELD_WIRE_COMPATIBLE_CARDINALITY", "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"]
  ],
  ["FILE_SAME_JAVA_STRING_CHECK_UTF8", ["FIELD_SAME_JAVA_UTF8_VALIDATION"]]
]);
var currentRules = (id) => REPLACED.get(id) ?? [id];
var USES_OF_A_TYPE = [
  "buf:FIELD_SAME_TYPE",
  "buf:FIELD_WIRE_COMPATIBLE_TYPE",
  "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
  "buf:RPC_SAME_REQUEST_TYPE",
  "buf:RPC_SAME_RESPONSE_TYPE"
];

// src/domains/protobuf/buf/opinion.ts
function opinionOn(path, config) {
  const breaking = config?.breakingOf(path);
  if (config === void 0 || breaking === void 0) return void 0;
  const ignored = breaking.ignore.some((folder) => isWithin(path, folder));
  const off = switchedOff(path, breaking);
  return {
    config: config.path,
    version: config.version,
    ...ignored ? { ignored } : {},
    ...breaking.ignoreUnstable ? { ignoreUnstable: true } : {},
    ...off.length > 0 ? { off } : {},
    ...breaking.use.length > 0 ? { use: breaking.use.flatMap(currentRules) } : {}
  };
}
var switchedOff = (path, { except, ignoreOnly }) => [
  ...except.flatMap(currentRules),
  ...[...ignoreOnly].filter(([, folders]) => folders.some((folder) => isWithin(path, folder))).flatMap(([name]) => currentRules(name))
];
var PLANES = /* @__PURE__ */ new Map([
  ["FILE", ["wire", "json", "source"]],
  ["PACKAGE", ["wire", "json", "source"]],
  ["WIRE_JSON", ["wire", "json"]],
  ["WIRE", ["wire"]]
]);
function planesOf(use) {
  const planes = use.map((category) => PLANES.get(category));
  return planes.includes(void 0) ? void 0 : [...new Set(planes.flatMap((some) => some ?? []))];
}
function standingOf(bufRules, { version = "v2", use = ["FILE"], off = [] }) {
  const rules2 = bufRulesOf2(version);
  const isNamed = (rule, names) => names.includes(rule) || (rules2.get(rule) ?? []).some((category) => names.includes(category));
  const known = bufRules.map((id) => id.replace(/^buf:/, "")).filter((rule) => rules2.has(rule));
  const used = known.filter((rule) => isNamed(rule, use));
  if (used.some((rule) => !isNamed(rule, off))) return "heard";
  if (known.length === 0 || used.length === 0 && use.some((name) => OF_PLANES.has(name))) return "unknown";
  return "exempt";
}
var OF_PLANES = /* @__PURE__ */ new Set(["WIRE", "WIRE_JSON"]);

// src/domains/protobuf/buf/unstable.ts
var UNSTABLE2 = /\.v0*[1-9]\d*(?:test.*|(?:p0*[1-9]\d*)?(?:alpha|beta)(?:0*[1-9]\d*)?)$/;
var isUnstableToBuf = (packageName) => UNSTABLE2.test(packageName);

// src/domains/protobuf/modifiers.ts
var modifier = (id, adjust) => ({
  id,
  adjust: (change, risk, breaks, equivalents) => change.kind === "file-unreadable" ? void 0 : adjust(change, { risk, breaks, equivalents })
});
var modifiers = [
  modifier(
    "reached-from-rpc",
    (change, { risk }) => change.kind === "field-type-changed" && change.rpc !== void 0 ? { risk: shiftRisk(risk, 1), note: `RPC \`${change.rpc}\` carries it.` } : void 0
  ),
  modifier(
    "deprecated-in-base",
    ({ deprecated }, { risk }) => deprecated ? { risk: shiftRisk(risk, -1), note: "Its readers were told: it was deprecated." } : void 0
  ),
  modifier("unstable-package", ({ unstable }, { risk }) => {
    if (unstable === void 0) return void 0;
    const steps = risk === "critical" ? -2 : -1;
    return { risk: shiftRisk(risk, steps), note: `Package \`${unstable}\` is unstable by name.` };
  }),
  modifier(
    "vendored-copy",
    ({ before, after }, { risk }) => isVendored((after ?? before)?.path ?? "") ? { risk: shiftRisk(risk, -2), note: "The file is a copy of another project's." } : void 0
  ),
  modifier("outside-contract", ({ contract, buf }, { risk, breaks }) => {
    if (contract === void 0 || breaks.some((plane) => contract.includes(plane))) return void 0;
    const source = buf?.use === void 0 ? "protobuf.contract" : buf.config;
    return { risk: capRisk(risk, "low"), note: `What it breaks is outside the contract of \`${source}\`.` };
  }),
  modifier("exempt-by-buf", ({ buf, unstable, bufRules }, { equivalents }) => {
    if (buf === void 0) return void 0;
    const unstableToo = buf.ignoreUnstable === true && isUnstableToBuf(unstable ?? "");
    const exempt = buf.ignored === true || unstableToo || standingOf(bufRules ?? equivalents, buf) === "exempt";
    return exempt ? { risk: "info", note: `\`${buf.config}\` exempts it.` } : void 0;
  })
];

// src/domains/protobuf/packages.ts
async function retiredPackages(files, head) {
  const left = new Set(files.map(({ after }) => after?.package));
  const folders = /* @__PURE__ */ new Map();
  for (const { before } of files) {
    if (before === void 0 || before.package === "" || left.has(before.package)) continue;
    const known = folders.get(before.package) ?? /* @__PURE__ */ new Set();
    folders.set(before.package, known.add(before.path.slice(0, Math.max(before.path.lastIndexOf("/"), 0))));
  }
  const retired = await Promise.all(
    [...folders].map(async ([name, places]) => await isDeclaredIn(name, places, head) ? [] : [name])
  );
  return new Set(retired.flat());
}
async function isDeclaredIn(name, folders, tree) {
  for (const folder of folders) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const siblings = (await tree.list(folder)).filter(
      (path) => path.endsWith(".proto") && path.startsWith(prefix) && !path.slice(prefix.length).includes("/")
    );
    for (const path of siblings) if (await packageOf(path, tree) === name) return true;
  }
  return false;
}
async function packageOf(path, tree) {
  try {
    const text2 = await tree.read(path);
    return text2 === void 0 ? void 0 : parseProto(text2, path).package;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/protobuf/policies.ts
var withPolicies = (changes, input, configs) => Promise.all(
  changes.map(async (change) => {
    const path = (change.before ?? change.after)?.path;
    if (path === void 0 || change.kind === "file-unreadable") return change;
    return withPolicy(change, path, input, configs);
  })
);
async function withPolicy(change, path, { settings }, configs) {
  const buf = settings.protobuf.buf ? opinionOn(path, await configs.of(path)) : void 0;
  const contract = contractOf(path, settings) ?? (buf?.use === void 0 ? void 0 : planesOf(buf.use));
  return { ...change, ...buf === void 0 ? {} : { buf }, ...contract === void 0 ? {} : { contract } };
}
var contractOf = (path, { protobuf: protobuf2 }) => protobuf2.contract.find(({ matches }) => matches(path))?.planes;

// src/domains/protobuf/reach.ts
function reachedFromRpcs(files) {
  const messages = new Map(files.flatMap((file) => file.messages.map((message) => [message.fullName, message])));
  const reached = /* @__PURE__ */ new Map();
  const queue = files.flatMap(
    ({ services }) => services.flatMap(
      ({ rpcs }) => rpcs.flatMap(
        (rpc) => [rpc.request, rpc.response].map((type) => ({ type, scope: rpc.fullName, rpc: rpc.fullName }))
      )
    )
  );
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    const { rpc } = next;
    const message = lookUp(next.type, next.scope, messages);
    if (message === void 0 || reached.has(message.fullName)) continue;
    reached.set(message.fullName, rpc);
    for (const { type } of message.fields) queue.push({ type, scope: message.fullName, rpc });
  }
  return reached;
}
function lookUp(type, from, messages) {
  if (isScalar(type)) return void 0;
  if (type.startsWith(".")) return messages.get(type.slice(1));
  for (let scope = from; scope !== ""; scope = scope.slice(0, Math.max(scope.lastIndexOf("."), 0))) {
    const found = messages.get(`${scope}.${type}`);
    if (found !== void 0) return found;
  }
  return messages.get(type);
}
var CARRIED = /* @__PURE__ */ new Set(["other-shape", "other-names"]);
var isCarried = (change) => change.kind === "field-type-changed" && CARRIED.has(change.relation);
async function withRpcs(changes, files) {
  if (!changes.some(isCarried)) return changes;
  const reached = reachedFromRpcs(await files());
  return changes.map((change) => {
    if (!isCarried(change)) return change;
    const rpc = reached.get(change.subject.slice(0, change.subject.lastIndexOf(".")));
    return rpc === void 0 ? change : { ...change, rpc };
  });
}
var MOST_NEIGHBOURS = 50;
async function neighboursOf(files, all, open2) {
  const folders = new Set(files.map(({ path }) => parentOf(path)));
  const changed = new Set(files.map(({ path }) => path));
  const beside = all.filter((path) => folders.has(parentOf(path)) && !changed.has(path));
  const read = await Promise.all(beside.slice(0, MOST_NEIGHBOURS).map(open2));
  return read.flatMap((file) => file ?? []);
}

// src/domains/protobuf/changes.ts
var protobufRule = rulesFor();

// src/domains/protobuf/rules/custom-option-changed.ts
var DESCRIBES = /openapi|swagger|description|example|\bdocs?\b|comment/i;
var GUARDS = /auth(?!ors?\b)|scope|permission|access|(?:^|[^a-z])(?:role|acl)s?(?![a-z])/i;
var custom_option_changed_default = protobufRule({
  id: "protobuf/custom-option-changed",
  on: "custom-option-changed",
  class: "schema-breaking",
  title: "Custom option changed",
  why: "No rule here knows this option: what reads it decides what breaks.",
  fix: "Restore it, or ask whoever owns the option what reads it.",
  breaks: ["source"],
  outcomes: {
    guard: {
      risk: "medium",
      title: "Option about access changed",
      message: said,
      why: "Judging by its name, it decides who gets through: callers are locked out, or let in.",
      fix: "Let somebody who knows the access rules look at it."
    },
    unknown: { risk: "low", message: said },
    added: {
      risk: "info",
      message: said,
      why: "No rule here knows this option, and nothing relied on it before.",
      fix: "See that whoever owns the option agrees.",
      breaks: []
    },
    description: {
      risk: "info",
      message: said,
      why: "Judging by its name, it only describes.",
      fix: "See that the description is still right.",
      breaks: []
    }
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A) { option (acme.required_role) = "admin"; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (acme.required_role) = "any"; } } message A {}',
      outcome: "guard"
    },
    {
      before: 'message A { optional string s = 1 [(acme.column).name = "s"]; }',
      after: 'message A { optional string s = 1 [(acme.column).name = "t"]; }',
      outcome: "unknown"
    },
    {
      before: 'message A { option (acme.description) = "an A"; }',
      after: 'message A { option (acme.description) = "one A"; }',
      outcome: "description"
    },
    {
      before: "message A { optional string s = 1; }",
      after: 'message A { optional string s = 1 [(acme.column).name = "s"]; }',
      outcome: "added"
    },
    {
      before: 'message A { optional string s = 1 [(acme.column).name = "s"]; }',
      after: 'message A { optional string s = 1 [(acme.column) = { name: "s" }]; }',
      outcome: "none"
    }
  ],
  classify({ option, path, from }) {
    if (DESCRIBES.test(path)) return "description";
    if (GUARDS.test(option)) return "guard";
    return from === "" ? "added" : "unknown";
  }
});
function said({ subject, option, path, from, to, elements }) {
  const change = `\`${path}\` goes from \`${from || "unset"}\` to \`${to || "unset"}\``;
  if (elements === 1) return `On \`${subject}\` ${change}.`;
  return `\`${option}\` changes on ${elements} elements; on \`${subject}\` ${change}.`;
}

// src/domains/protobuf/rules/enum-default-changed.ts
var enum_default_changed_default = protobufRule({
  id: "protobuf/enum-default-changed",
  on: "enum-default-changed",
  class: "schema-breaking",
  title: "Default of an enum changed",
  why: "A field left unset reads as the first value, so old and new readers disagree on every such message.",
  fix: (c) => `Put \`${c.from}\` first again.`,
  breaks: ["wire", "json"],
  outcomes: {
    changed: {
      risk: "critical",
      message: (c) => `The first value of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`
    }
  },
  examples: [
    { before: "enum E { A = 1; B = 2; }", after: "enum E { B = 2; A = 1; }", outcome: "changed" },
    { before: "enum E { A = 1; B = 2; }", after: "enum E { C = 1; B = 2; }", outcome: "none" }
  ],
  classify: () => "changed"
});

// src/domains/protobuf/rules/enum-openness-changed.ts
var enum_openness_changed_default = protobufRule({
  id: "protobuf/enum-openness-changed",
  on: "enum-openness-changed",
  class: "schema-breaking",
  title: "Enum opened or closed",
  why: "An open enum keeps numbers it does not know; a closed one hides them among unknown fields.",
  fix: "Keep `features.enum_type` as it was.",
  breaks: ["wire", "source"],
  equivalents: ["buf:ENUM_SAME_TYPE"],
  outcomes: { changed: { risk: "high", message: (c) => `\`${c.subject}\` is now ${c.to}.` } },
  examples: [
    {
      before: 'edition = "2023"; enum E { A = 0; }',
      after: 'edition = "2023"; enum E { option features.enum_type = CLOSED; A = 0; }',
      outcome: "changed"
    },
    {
      before: 'edition = "2023"; enum E { A = 0; }',
      after: 'edition = "2023"; enum E { option features.enum_type = OPEN; A = 0; }',
      outcome: "none"
    }
  ],
  classify: () => "changed"
});

// src/domains/protobuf/rules/enum-value-added.ts
var enum_value_added_default = protobufRule({
  id: "protobuf/enum-value-added",
  on: "enum-value-added",
  class: "compatibility",
  title: "Enum value added",
  why: "Old readers do not know it yet.",
  fix: "See that readers have a default branch before writers send it.",
  breaks: [],
  outcomes: {
    closed: {
      risk: "low",
      message: (c) => `\`${c.subject}\` (value ${c.number}) is new in a closed enum.`,
      why: "Old readers hide it among unknown fields and see the default instead.",
      breaks: ["wire"]
    },
    open: { risk: "info", message: (c) => `\`${c.subject}\` (value ${c.number}) is new.` }
  },
  examples: [
    { before: "enum E { A = 0; }", after: "enum E { A = 0; B = 1; }", outcome: "closed" },
    {
      before: 'syntax = "proto3"; enum E { A = 0; }',
      after: 'syntax = "proto3"; enum E { A = 0; B = 1; }',
      outcome: "open"
    },
    { before: "enum E { A = 0; B = 1; }", after: "enum E { A = 0; }", outcome: "none" }
  ],
  classify: ({ closed }) => closed ? "closed" : "open"
});

// src/domains/protobuf/words.ts
var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var deprecateFirst = ({ deprecated }, then) => deprecated ? `${then.charAt(0).toUpperCase()}${then.slice(1)}.` : `Mark it \`deprecated = true\` first, and ${then}.`;

// src/domains/protobuf/rules/enum-value-removed.ts
var enum_value_removed_default = protobufRule({
  id: "protobuf/enum-value-removed",
  on: "enum-value-removed",
  class: "removed",
  title: "Enum value removed",
  why: "Readers no longer know a value that stored messages hold and old writers still send.",
  fix: (c) => deprecateFirst(
    c,
    c.reservation === "" ? "reserve numbers and names once it goes" : `add \`${c.reservation}\` once it goes`
  ),
  breaks: ["json", "source"],
  equivalents: ["buf:ENUM_VALUE_NO_DELETE", "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED"],
  outcomes: {
    unreserved: {
      risk: "high",
      message: (c) => c.count === 1 ? `${gone(c)}, and its number is free for reuse.` : `${gone(c)}, and their numbers are free for reuse.`,
      breaks: ["wire", "json", "source"],
      equivalents: [
        "buf:ENUM_VALUE_NO_DELETE",
        "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
        "buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED"
      ]
    },
    "name-free": {
      risk: "medium",
      message: (c) => `${gone(c)}; the number is reserved, the name is not.`
    },
    reserved: {
      risk: "medium",
      message: (c) => `${gone(c)}; number and name are reserved.`,
      fix: (c) => deprecateFirst(c, "keep it until its users are told"),
      equivalents: ["buf:ENUM_VALUE_NO_DELETE"]
    }
  },
  examples: [
    { before: "enum E { A = 0; B = 1; }", after: "enum E { A = 0; }", outcome: "unreserved" },
    { before: "enum E { A = 0; B = 1; }", after: "enum E { A = 0; reserved 1; }", outcome: "name-free" },
    { before: "enum E { A = 0; B = 1; }", after: 'enum E { A = 0; reserved 1; reserved "B"; }', outcome: "reserved" },
    { before: "enum E { A = 0; B = 1; }", after: "enum E { A = 0; C = 1; }", outcome: "none" }
  ],
  classify(change) {
    if (!change.numberReserved) return "unreserved";
    return change.nameReserved ? "reserved" : "name-free";
  },
  suggest: ({ edit }) => edit
});
function gone({ name, number, count, owner, all }) {
  if (count === 1) return `\`${name}\` (value ${number}) was removed from \`${owner}\``;
  return `${count} values of \`${owner}\` were removed (\`${all}\`)`;
}

// src/domains/protobuf/rules/enum-value-renamed.ts
var enum_value_renamed_default = protobufRule({
  id: "protobuf/enum-value-renamed",
  on: "enum-value-renamed",
  class: "renamed",
  title: "Enum value renamed",
  why: (c) => `Binary messages still decode; JSON clients that send \`${c.from}\` are refused, and generated code stops compiling.`,
  fix: (c) => `Keep \`${c.from}\` beside it, with \`option allow_alias = true\`.`,
  breaks: ["json", "source"],
  equivalents: ["buf:ENUM_VALUE_SAME_NAME", "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED"],
  outcomes: {
    renamed: {
      risk: "high",
      message: (c) => c.count === 1 ? `\`${c.subject}\` (value ${c.number}) is now \`${c.name}\`.` : `${c.count} values of \`${c.owner}\` were renamed: \`${c.all}\`.`
    },
    alias: {
      risk: "high",
      title: "Enum alias removed",
      message: (c) => `\`${c.subject}\` was removed; value ${c.number} is still called \`${c.name}\`.`,
      fix: (c) => `Keep \`${c.from}\` until nobody sends it.`
    }
  },
  examples: [
    { before: "enum E { A = 0; B = 1; }", after: "enum E { A = 0; C = 1; }", outcome: "renamed" },
    {
      before: "enum E { option allow_alias = true; A = 0; B = 1; C = 1; }",
      after: "enum E { A = 0; B = 1; }",
      outcome: "alias"
    },
    {
      before: "enum E { A = 0; B = 1; }",
      after: "enum E { option allow_alias = true; A = 0; C = 1; B = 1; }",
      outcome: "none"
    }
  ],
  classify: ({ alias }) => alias ? "alias" : "renamed",
  suggest: ({ edit }) => edit
});

// src/domains/protobuf/rules/enum-value-renumbered.ts
var enum_value_renumbered_default = protobufRule({
  id: "protobuf/enum-value-renumbered",
  on: "enum-value-renumbered",
  class: "schema-breaking",
  title: "Enum value renumbered",
  why: "Binary messages carry the number: old messages now mean another value, or none.",
  fix: "Put the old numbers back; new values take the next free one.",
  breaks: ["wire"],
  equivalents: [
    "buf:ENUM_VALUE_SAME_NAME",
    "buf:ENUM_VALUE_NO_DELETE",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED"
  ],
  outcomes: {
    moved: {
      risk: "critical",
      message: (c) => c.count === 1 ? `\`${c.subject}\` goes from ${c.from} to ${c.number}.` : `${c.count} values of \`${c.owner}\` got other numbers: \`${c.all}\`.`
    }
  },
  examples: [
    { before: "enum E { A = 0; B = 1; }", after: "enum E { A = 0; B = 2; }", outcome: "moved" },
    { before: "enum E { A = 0; B = 1; C = 2; }", after: "enum E { A = 0; C = 1; B = 2; }", outcome: "moved" },
    { before: "enum E { A = 0; B = 1; C = 2; }", after: "enum E { A = 0; C = 2; B = 1; }", outcome: "none" }
  ],
  classify: () => "moved"
});

// src/domains/protobuf/rules/extension-declaration-changed.ts
var declared2 = (inner) => `message A { extensions 4 to 9 [declaration = { number: 4, ${inner} }]; }`;
var ONE = declared2('full_name: ".b", type: ".B"');
var extension_declaration_changed_default = protobufRule({
  id: "protobuf/extension-declaration-changed",
  on: "extension-declaration-changed",
  class: "schema-breaking",
  title: "Extension declaration changed",
  why: "Without a declaration, two files can take one number for two things.",
  fix: "Put it back, or keep its number as `reserved: true`.",
  breaks: ["wire", "source"],
  outcomes: {
    removed: {
      risk: "medium",
      message: (c) => `\`${c.subject}\` no longer declares \`${c.all}\`, and the number is free for any file to take.`
    },
    freed: {
      risk: "medium",
      title: "Extension number no longer reserved",
      message: (c) => `\`${c.subject}\` gives out extension numbers again that it had retired: \`${c.all}\`.`,
      why: "Stored messages that hold the old extension under the number are read as the new one.",
      fix: "Keep `reserved: true`, and declare another number."
    },
    changed: {
      risk: "high",
      message: (c) => `\`${c.subject}\` declares an extension anew: \`${c.all}\`.`,
      why: "Files that define the old one no longer compile, and its bytes are read as the new one.",
      fix: "Keep the declaration, and declare the new extension under another number."
    },
    retired: {
      risk: "medium",
      title: "Extension retired",
      message: (c) => `\`${c.subject}\` retires \`${c.all}\`.`,
      why: "Files that define the extension no longer compile; its number stays safe from reuse.",
      fix: "See that no file defines it any more.",
      breaks: ["source"]
    },
    closed: {
      risk: "medium",
      title: "Extensions must be declared",
      message: (c) => `\`${c.subject}\` takes only declared extensions now.`,
      why: "Extensions that other files define without a declaration here stop compiling; messages still decode.",
      fix: "Declare the extensions that exist first.",
      breaks: ["source"]
    },
    opened: {
      risk: "low",
      title: "Extensions need no declaration",
      message: (c) => `\`${c.subject}\` takes undeclared extensions now.`,
      why: "Two files can take one number for two things, and nobody is told.",
      fix: "Keep `verification = DECLARATION`.",
      breaks: ["wire"]
    }
  },
  examples: [
    { before: ONE, after: "message A { extensions 4 to 9 [verification = DECLARATION]; }", outcome: "removed" },
    { before: declared2("reserved: true"), after: ONE, outcome: "freed" },
    { before: ONE, after: declared2('full_name: ".b", type: "int32"'), outcome: "changed" },
    { before: ONE, after: declared2('full_name: ".b", type: ".B", repeated: true'), outcome: "changed" },
    { before: ONE, after: declared2("reserved: true"), outcome: "retired" },
    {
      before: "message A { extensions 4 to 9; }",
      after: "message A { extensions 4 to 9 [verification = DECLARATION]; }",
      outcome: "closed"
    },
    {
      before: "message A { extensions 4 to 9 [verification = DECLARATION]; }",
      after: "message A { extensions 4 to 9 [verification = UNVERIFIED]; }",
      outcome: "opened"
    },
    {
      before: ONE,
      after: 'message A { extensions 4 to 9 [declaration = { full_name: "b" type: "B" number: 0x4 }]; }',
      outcome: "none"
    }
  ],
  classify: ({ fate }) => fate
});

// src/domains/protobuf/rules/extension-range-removed.ts
var extension_range_removed_default = protobufRule({
  id: "protobuf/extension-range-removed",
  on: "extension-range-removed",
  class: "removed",
  title: "Extension numbers withdrawn",
  why: "Extensions with those numbers no longer compile, and their values become unknown fields.",
  fix: "Put the range back.",
  breaks: ["wire", "source"],
  equivalents: ["buf:EXTENSION_MESSAGE_NO_DELETE"],
  outcomes: {
    removed: { risk: "high", message: (c) => `\`${c.subject}\` no longer takes extensions \`${c.what}\`.` }
  },
  examples: [
    {
      before: "message A { extensions 100 to 200; }",
      after: "message A { extensions 100 to 150; }",
      outcome: "removed"
    },
    { before: "message A { extensions 100 to 200; }", after: "message A { extensions 100 to max; }", outcome: "none" }
  ],
  classify: () => "removed"
});

// src/domains/protobuf/rules/field-became-extension.ts
var field_became_extension_default = protobufRule({
  id: "protobuf/field-became-extension",
  on: "field-became-extension",
  class: "moved",
  title: "Field became an extension",
  why: "Binary messages still decode; JSON names it in brackets by its full name, and generated code stops compiling.",
  fix: "Keep the field, or tell those who compile against it.",
  breaks: ["json", "source"],
  equivalents: [
    "buf:FIELD_NO_DELETE",
    "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"
  ],
  outcomes: {
    moved: {
      risk: "medium",
      message: (c) => `\`${c.subject}\` (field ${c.number}) is now the extension \`${c.extension}\`.`
    }
  },
  examples: [
    {
      before: "message A { optional int32 n = 100; }",
      after: "message A { extensions 100; } extend A { optional int32 n = 100; }",
      outcome: "moved"
    },
    {
      before: "message A { optional int32 n = 100; }",
      after: "message A { extensions 100; } extend A { optional string n = 100; }",
      outcome: "none"
    }
  ],
  classify: () => "moved"
});

// src/domains/protobuf/rules/field-cardinality-changed.ts
var EQUIVALENTS = [
  "buf:FIELD_SAME_CARDINALITY",
  "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
  "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
  "buf:FIELD_SAME_TYPE",
  "buf:FIELD_WIRE_COMPATIBLE_TYPE",
  "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
  "buf:MESSAGE_SAME_REQUIRED_FIELDS"
];
var field_cardinality_changed_default = protobufRule({
  id: "protobuf/field-cardinality-changed",
  on: "field-cardinality-changed",
  class: "type-changed",
  title: "Field became single, repeated or a map",
  why: "JSON clients and generated code expect the other form and fail; binary readers keep only the last of several values.",
  fix: "Keep the field, and add a new one beside it.",
  breaks: ["json", "source"],
  equivalents: EQUIVALENTS,
  outcomes: {
    numeric: {
      risk: "critical",
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} (\`${c.type}\`).`,
      why: "Repeated numbers are packed into one block that a reader of a single number cannot read.",
      breaks: ["wire", "json", "source"]
    },
    map: {
      risk: "high",
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} (now \`${c.type}\`).`,
      equivalents: [...EQUIVALENTS, "buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE"],
      why: "JSON clients and generated code meet a map where they expect none, and binary readers drop entries they cannot fit.",
      breaks: ["wire", "json", "source"]
    },
    other: { risk: "high", message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} (\`${c.type}\`).` }
  },
  examples: [
    { before: "message A { int32 n = 1; }", after: "message A { repeated int32 n = 1; }", outcome: "numeric" },
    { before: "message A { repeated string s = 1; }", after: "message A { string s = 1; }", outcome: "other" },
    {
      before: "message A { repeated B b = 1; } message B { string key = 1; string value = 2; }",
      after: "message A { map<string, string> b = 1; } message B { string key = 1; string value = 2; }",
      outcome: "map"
    },
    { before: "message A { optional int32 n = 1; }", after: "message A { int32 n = 1; }", outcome: "none" }
  ],
  classify({ from, to, numeric }) {
    if (from === "map" || to === "map") return "map";
    return numeric ? "numeric" : "other";
  }
});

// src/domains/protobuf/rules/field-default-changed.ts
var field_default_changed_default = protobufRule({
  id: "protobuf/field-default-changed",
  on: "field-default-changed",
  class: "schema-breaking",
  title: "Default value changed",
  why: "A field left unset reads as one value on old readers and as another on new ones.",
  fix: (c) => `Restore \`${c.from || '""'}\`, and let writers set the new value.`,
  breaks: ["wire", "source"],
  equivalents: ["buf:FIELD_SAME_DEFAULT"],
  outcomes: {
    changed: {
      risk: "high",
      message: (c) => `The default of \`${c.subject}\` goes from \`${c.from || '""'}\` to \`${c.to || '""'}\`.`
    }
  },
  examples: [
    {
      before: "message A { optional int32 n = 1 [default = 3]; }",
      after: "message A { optional int32 n = 1 [default = 30]; }",
      outcome: "changed"
    },
    {
      before: "message A { optional int32 n = 1; }",
      after: "message A { optional int32 n = 1 [default = 0]; }",
      outcome: "none"
    },
    {
      before: "package p; message A { optional E e = 1; } enum E { LOW = 0; TOP = 1; }",
      after: "package p; message A { optional .p.E e = 1 [default = TOP]; } enum E { LOW = 0; TOP = 1; }",
      outcome: "changed"
    },
    {
      before: "message A { optional E e = 1; } enum E { LOW = 0; TOP = 1; }",
      after: "message A { optional E e = 1 [default = LOW]; } enum E { LOW = 0; TOP = 1; }",
      outcome: "none"
    },
    {
      before: "message A { optional E e = 1 [default = TOP]; } enum E { LOW = 0; TOP = 1; }",
      after: "message A { optional E e = 1 [default = HIGH]; } enum E { LOW = 0; HIGH = 1; }",
      outcome: "none"
    }
  ],
  classify: () => "changed"
});

// src/domains/protobuf/rules/field-encoding-changed.ts
var field_encoding_changed_default = protobufRule({
  id: "protobuf/field-encoding-changed",
  on: "field-encoding-changed",
  class: "schema-breaking",
  title: "Field encoding changed",
  why: "Generated code hands out the value in another form.",
  fix: (c) => `Keep \`${c.from}\`.`,
  breaks: ["source"],
  outcomes: {
    delimited: {
      risk: "critical",
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} encoding.`,
      why: "The two forms differ in the bytes, and readers of one skip the other.",
      fix: "Restore the encoding, or add a new field with a new number.",
      breaks: ["wire"],
      equivalents: ["buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE", "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"]
    },
    packed: {
      risk: "info",
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to}; parsers read both.`,
      breaks: []
    },
    utf8: {
      risk: "medium",
      message: (c) => `UTF-8 in \`${c.subject}\` goes from ${c.from} to ${c.to}.`,
      why: "Where one side checks and the other does not, a text that is no UTF-8 is refused or slips through.",
      breaks: ["wire", "source"],
      equivalents: ["buf:FIELD_SAME_UTF8_VALIDATION", "buf:FIELD_SAME_JAVA_UTF8_VALIDATION"]
    },
    "java-utf8": {
      risk: "low",
      message: (c) => `Java's check of UTF-8 in \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: "Java readers refuse a text that is no UTF-8, or let it through.",
      equivalents: ["buf:FIELD_SAME_JAVA_UTF8_VALIDATION", "buf:FILE_SAME_JAVA_STRING_CHECK_UTF8"]
    },
    jstype: {
      risk: "medium",
      message: (c) => `\`jstype\` of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: "Generated JavaScript hands out a number where it handed out a string, or the reverse.",
      equivalents: ["buf:FIELD_SAME_JSTYPE"]
    },
    "cpp-string": {
      risk: "low",
      message: (c) => `The C++ type of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: "Generated C++ has other accessors, and code that uses the field stops compiling.",
      equivalents: ["buf:FIELD_SAME_CPP_STRING_TYPE", "buf:FIELD_SAME_CTYPE"]
    }
  },
  examples: [
    {
      before: 'edition = "2023"; message A { A a = 1; }',
      after: 'edition = "2023"; message A { A a = 1 [features.message_encoding = DELIMITED]; }',
      outcome: "delimited"
    },
    {
      before: "message A { repeated int32 n = 1; }",
      after: "message A { repeated int32 n = 1 [packed = true]; }",
      outcome: "packed"
    },
    {
      before: 'edition = "2023"; message A { string s = 1; }',
      after: 'edition = "2023"; message A { string s = 1 [features.utf8_validation = NONE]; }',
      outcome: "utf8"
    },
    {
      before: 'edition = "2023"; message A { string s = 1 [features.(pb.java).utf8_validation = VERIFY]; }',
      after: 'edition = "2023"; message A { string s = 1 [features.(pb.java).utf8_validation = NONE]; }',
      outcome: "java-utf8"
    },
    {
      before: "message A { optional int64 n = 1; }",
      after: "message A { optional int64 n = 1 [jstype = JS_STRING]; }",
      outcome: "jstype"
    },
    {
      before: "message A { optional string s = 1; }",
      after: "message A { optional string s = 1 [ctype = CORD]; }",
      outcome: "cpp-string"
    },
    {
      before: "message A { optional string s = 1; }",
      after: "message A { optional string s = 1 [ctype = STRING]; }",
      outcome: "none"
    }
  ],
  classify: ({ setting }) => setting
});

// src/domains/protobuf/rules/field-json-name-changed.ts
var field_json_name_changed_default = protobufRule({
  id: "protobuf/field-json-name-changed",
  on: "field-json-name-changed",
  class: "renamed",
  title: "JSON name changed",
  why: (c) => `Binary messages still decode; JSON clients that use \`${c.from}\` lose the value.`,
  fix: (c) => `Keep \`json_name = "${c.from}"\`.`,
  breaks: ["json"],
  equivalents: ["buf:FIELD_SAME_JSON_NAME"],
  outcomes: {
    changed: { risk: "high", message: (c) => `\`${c.subject}\` is \`${c.to}\` in JSON, no longer \`${c.from}\`.` }
  },
  examples: [
    {
      before: "message A { optional string a = 1; }",
      after: 'message A { optional string a = 1 [json_name = "b"]; }',
      outcome: "changed"
    },
    {
      before: "message A { optional string a_b = 1; }",
      after: 'message A { optional string a_b = 1 [json_name = "aB"]; }',
      outcome: "none"
    }
  ],
  classify: () => "changed",
  suggest: ({ edit }) => edit
});

// src/domains/protobuf/rules/field-number-reused.ts
var field_number_reused_default = protobufRule({
  id: "protobuf/field-number-reused",
  on: "field-replaced",
  class: "schema-breaking",
  title: "Field number reused",
  why: (c) => `Stored and in-flight messages carry \`${c.from}\` under ${c.number}, and readers take it for \`${c.name}\`.`,
  fix: (c) => `Give \`${c.name}\` number ${c.freeNumber}, and reserve ${c.number}.`,
  breaks: ["wire", "json", "source"],
  equivalents: [
    "buf:FIELD_SAME_NAME",
    "buf:FIELD_SAME_JSON_NAME",
    "buf:FIELD_SAME_TYPE",
    "buf:FIELD_WIRE_COMPATIBLE_TYPE",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "buf:FIELD_SAME_ONEOF",
    "buf:FIELD_SAME_DEFAULT",
    "buf:FIELD_SAME_JSTYPE",
    "buf:FIELD_SAME_CPP_STRING_TYPE",
    "buf:FIELD_SAME_JAVA_UTF8_VALIDATION",
    "buf:FIELD_SAME_UTF8_VALIDATION",
    "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:MESSAGE_SAME_REQUIRED_FIELDS"
  ],
  outcomes: {
    "other-type": {
      risk: "critical",
      message: (c) => `Number ${c.number} was \`${c.from}\` (\`${c.fromType}\`) and is now \`${c.name}\` (\`${c.type}\`).`
    },
    "same-type": {
      risk: "critical",
      message: (c) => `Number ${c.number} was \`${c.from}\` and is now \`${c.name}\`, both \`${c.type}\`.`
    }
  },
  examples: [
    { before: "message User { string email = 2; }", after: "message User { int64 age = 2; }", outcome: "other-type" },
    { before: "message User { string email = 2; }", after: "message User { string phone = 2; }", outcome: "same-type" },
    {
      before: "message User { string email = 2; }",
      after: 'message User { reserved "email"; string work_email = 2; }',
      outcome: "same-type"
    },
    { before: "message User { string user_id = 1; }", after: "message User { string id = 1; }", outcome: "none" },
    { before: "message User { string id = 1; }", after: "message User { bytes id = 1; }", outcome: "none" }
  ],
  classify: ({ sameType: sameType3 }) => sameType3 ? "same-type" : "other-type"
});

// src/domains/protobuf/rules/field-oneof-changed.ts
var field_oneof_changed_default = protobufRule({
  id: "protobuf/field-oneof-changed",
  on: "field-oneof-changed",
  class: "schema-breaking",
  title: "Field moved into or out of a oneof",
  why: "A oneof holds one value: a message that sets several of its fields keeps only the last.",
  fix: "Leave the field where it is; add a new one with a new number.",
  breaks: ["wire", "json", "source"],
  equivalents: ["buf:FIELD_SAME_ONEOF", "buf:ONEOF_NO_DELETE", "buf:FIELD_SAME_CARDINALITY"],
  outcomes: {
    "into-existing": {
      risk: "critical",
      message: (c) => `\`${c.subject}\` (field ${c.number}) joins the existing oneof \`${c.oneof}\`.`
    },
    "into-new-several": {
      risk: "high",
      message: (c) => `\`${c.subject}\` and other old fields join the new oneof \`${c.oneof}\`.`
    },
    "into-new-implicit": {
      risk: "medium",
      message: (c) => `\`${c.subject}\` alone joins the new oneof \`${c.oneof}\`.`,
      why: "Messages still decode; a zero value is now sent as set, and generated code changes.",
      breaks: ["source"]
    },
    "into-new": {
      risk: "medium",
      message: (c) => `\`${c.subject}\` alone joins the new oneof \`${c.oneof}\`.`,
      why: "Binary and JSON messages still decode; generated code changes, in Go the field itself.",
      breaks: ["source"]
    },
    between: { risk: "critical", message: (c) => `\`${c.subject}\` moves to the oneof \`${c.oneof}\`.` },
    out: {
      risk: "high",
      message: (c) => `\`${c.subject}\` leaves the oneof \`${c.oneof}\`.`,
      why: "Writers can now set it beside the others, and old readers then keep only the last."
    },
    "out-last": {
      risk: "medium",
      message: (c) => `\`${c.subject}\`, the only field of oneof \`${c.oneof}\`, leaves it.`,
      why: "Messages still decode; generated code changes.",
      breaks: ["source"]
    }
  },
  examples: [
    {
      before: "message A { string a = 1; oneof x { string b = 2; } }",
      after: "message A { oneof x { string a = 1; string b = 2; } }",
      outcome: "into-existing"
    },
    {
      before: "message A { string a = 1; string b = 2; }",
      after: "message A { oneof x { string a = 1; string b = 2; } }",
      outcome: "into-new-several"
    },
    { before: "message A { string a = 1; }", after: "message A { oneof x { string a = 1; } }", outcome: "into-new" },
    {
      before: 'syntax = "proto3"; message A { string a = 1; }',
      after: 'syntax = "proto3"; message A { oneof x { string a = 1; } }',
      outcome: "into-new-implicit"
    },
    {
      before: "message A { oneof x { string a = 1; } oneof y { string b = 2; } }",
      after: "message A { oneof x { string c = 3; } oneof y { string b = 2; string a = 1; } }",
      outcome: "between"
    },
    {
      before: "message A { oneof x { string a = 1; string b = 2; } }",
      after: "message A { string a = 1; oneof x { string b = 2; } }",
      outcome: "out"
    },
    { before: "message A { oneof x { string a = 1; } }", after: "message A { string a = 1; }", outcome: "out-last" },
    {
      before: "message A { oneof x { string a = 1; } }",
      after: "message A { oneof y { string a = 1; } }",
      outcome: "none"
    },
    {
      before: "message A { oneof x { string a = 1; } }",
      after: "message A { oneof x { string a = 1; string b = 2; } }",
      outcome: "none"
    }
  ],
  classify: ({ move }) => move
});

// src/domains/protobuf/rules/field-presence-changed.ts
var field_presence_changed_default = protobufRule({
  id: "protobuf/field-presence-changed",
  on: "field-presence-changed",
  class: "schema-breaking",
  title: "Field presence changed",
  why: "Messages still decode; generated code gets other types or loses its `has` check.",
  fix: "Keep the label, or tell those who compile against it.",
  breaks: ["source"],
  equivalents: [
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "buf:MESSAGE_SAME_REQUIRED_FIELDS"
  ],
  outcomes: {
    required: {
      risk: "critical",
      title: "Field became required",
      message: (c) => `\`${c.subject}\` is now required.`,
      why: "New readers refuse every old message that came without it.",
      fix: "Keep it optional, and check it in code.",
      breaks: ["wire", "json", "source"]
    },
    "not-required": {
      risk: "high",
      title: "Field no longer required",
      message: (c) => `\`${c.subject}\` is no longer required.`,
      why: "Old readers refuse new messages that leave it out.",
      fix: "Set it in every message until no old reader is left.",
      breaks: ["wire", "json", "source"]
    },
    tracked: { risk: "low", message: (c) => `\`${c.subject}\` now tells unset from zero.` },
    untracked: { risk: "low", message: (c) => `\`${c.subject}\` no longer tells unset from zero.` }
  },
  examples: [
    {
      before: "message A { optional string s = 1; }",
      after: "message A { required string s = 1; }",
      outcome: "required"
    },
    {
      before: "message A { required string s = 1; }",
      after: "message A { optional string s = 1; }",
      outcome: "not-required"
    },
    {
      before: 'syntax = "proto3"; message A { string s = 1; }',
      after: 'syntax = "proto3"; message A { optional string s = 1; }',
      outcome: "tracked"
    },
    {
      before: 'syntax = "proto3"; message A { optional string s = 1; }',
      after: 'syntax = "proto3"; message A { string s = 1; }',
      outcome: "untracked"
    },
    {
      before: 'syntax = "proto3"; message A { A a = 1; }',
      after: 'syntax = "proto3"; message A { optional A a = 1; }',
      outcome: "none"
    }
  ],
  classify({ from, to }) {
    if (to === "required") return "required";
    if (from === "required") return "not-required";
    return to === "explicit" ? "tracked" : "untracked";
  }
});

// src/domains/protobuf/rules/field-removed.ts
var field_removed_default = protobufRule({
  id: "protobuf/field-removed",
  on: "field-removed",
  class: "removed",
  title: "Field removed",
  why: "Old readers still expect the field, and a field that takes its number later is read from its bytes.",
  fix: (c) => deprecateFirst(
    c,
    c.reservation === "" ? "reserve numbers and names once it goes" : `add \`${c.reservation}\` once it goes`
  ),
  breaks: ["json", "source"],
  equivalents: ["buf:FIELD_NO_DELETE", "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED"],
  outcomes: {
    required: {
      risk: "critical",
      message: (c) => `${gone2(c)}, though required.`,
      why: "Old readers refuse every message that comes without it.",
      fix: "Keep it until no reader of the old schema is left.",
      breaks: ["wire", "json", "source"],
      equivalents: [
        "buf:FIELD_NO_DELETE",
        "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
        "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
        "buf:MESSAGE_SAME_REQUIRED_FIELDS"
      ]
    },
    unreserved: {
      risk: "high",
      message: (c) => c.count === 1 ? `${gone2(c)}, and its number is free for reuse.` : `${gone2(c)}, and their numbers are free for reuse.`,
      breaks: ["wire", "json", "source"],
      equivalents: [
        "buf:FIELD_NO_DELETE",
        "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
        "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"
      ]
    },
    "name-free": {
      risk: "medium",
      message: (c) => `${gone2(c)}; the number is reserved, the name is not.`,
      why: "Binary readers are safe; JSON clients lose the value, and the name is open to a later field."
    },
    reserved: {
      risk: "medium",
      message: (c) => `${gone2(c)}; number and name are reserved.`,
      why: "Nothing can take its place; code that uses the field stops compiling, and JSON clients lose the value.",
      fix: (c) => deprecateFirst(c, "keep it until its users are told"),
      equivalents: ["buf:FIELD_NO_DELETE"]
    }
  },
  examples: [
    { before: "message User { string email = 2; }", after: "message User {}", outcome: "unreserved" },
    { before: "message User { string email = 2; }", after: "message User { reserved 2; }", outcome: "name-free" },
    {
      before: "message User { string email = 2; }",
      after: 'message User { reserved 1 to 3; reserved "email"; }',
      outcome: "reserved"
    },
    { before: "message User { required string email = 2; }", after: "message User {}", outcome: "required" },
    { before: "message User { string email = 2; }", after: "message User { string mail = 2; }", outcome: "none" }
  ],
  classify(change) {
    if (change.required) return "required";
    if (!change.numberReserved) return "unreserved";
    return change.nameReserved ? "reserved" : "name-free";
  },
  suggest: ({ edit, required }) => required ? void 0 : edit
});
function gone2({ subject, number, count, owner, all }) {
  if (count === 1) return `\`${subject}\` (field ${number}) was removed`;
  return `${count} fields of \`${owner}\` were removed (\`${all}\`)`;
}

// src/domains/protobuf/rules/field-renamed.ts
var field_renamed_default = protobufRule({
  id: "protobuf/field-renamed",
  on: "field-renamed",
  class: "renamed",
  title: "Field renamed",
  why: ({ jsonFrom }) => `Binary messages still decode; JSON clients that send \`${jsonFrom}\` lose the value, and generated code stops compiling.`,
  fix: "Keep the JSON name until clients have moved.",
  breaks: ["json", "source"],
  equivalents: ["buf:FIELD_SAME_NAME", "buf:FIELD_SAME_JSON_NAME", "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED"],
  outcomes: {
    renamed: {
      risk: "high",
      message: (c) => `\`${c.subject}\` is now \`${c.name}\` (field ${c.number}, \`${c.type}\`).`
    },
    pinned: {
      risk: "low",
      message: (c) => `\`${c.subject}\` is now \`${c.name}\` (field ${c.number}); JSON still says \`${c.jsonTo}\`.`,
      why: "Binary and JSON messages still decode; generated code, text format and field masks use the new name.",
      fix: "Tell those who compile against it.",
      breaks: ["source"]
    }
  },
  examples: [
    { before: "message User { string user_id = 1; }", after: "message User { string id = 1; }", outcome: "renamed" },
    {
      before: "message User { string user_id = 1; }",
      after: 'message User { string id = 1 [json_name = "userId"]; }',
      outcome: "pinned"
    },
    { before: "message User { string email = 1; }", after: "message User { string phone = 1; }", outcome: "none" },
    { before: "message User { string id = 1; }", after: "message User { /* key */ string id = 1; }", outcome: "none" }
  ],
  classify: ({ jsonFrom, jsonTo }) => jsonFrom === jsonTo ? "pinned" : "renamed",
  suggest: ({ edit }) => edit
});

// src/domains/protobuf/rules/field-renumbered.ts
var field_renumbered_default = protobufRule({
  id: "protobuf/field-renumbered",
  on: ["field-renumbered", "field-number-taken"],
  class: "schema-breaking",
  title: "Field renumbered",
  why: "Binary messages carry numbers, not names: old values are lost, or read as another field.",
  fix: (c) => `Put \`${c.name}\` back to number ${c.from}; new fields take the next free number.`,
  breaks: ["wire"],
  equivalents: [
    "buf:FIELD_NO_DELETE",
    "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
    "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:FIELD_SAME_NAME",
    "buf:FIELD_SAME_JSON_NAME",
    "buf:FIELD_SAME_TYPE",
    "buf:FIELD_WIRE_COMPATIBLE_TYPE",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "buf:FIELD_SAME_ONEOF",
    "buf:FIELD_SAME_DEFAULT",
    "buf:FIELD_SAME_JSTYPE",
    "buf:FIELD_SAME_CPP_STRING_TYPE",
    "buf:FIELD_SAME_JAVA_UTF8_VALIDATION",
    "buf:FIELD_SAME_UTF8_VALIDATION",
    "buf:MESSAGE_SAME_REQUIRED_FIELDS"
  ],
  outcomes: {
    swapped: {
      risk: "critical",
      title: "Field numbers swapped",
      message: (c) => `Two fields of \`${c.owner}\` took each other's numbers: ${c.moves}.`,
      why: "Old messages decode without an error, with the two values exchanged.",
      fix: "Restore both numbers; the order of the lines is free."
    },
    several: {
      risk: "critical",
      title: "Fields renumbered",
      message: (c) => `${c.count === 1 ? "A field" : `${c.count} fields`} of \`${c.owner}\` got ${c.count === 1 ? "another number" : "other numbers"}: ${c.moves}.`,
      fix: "Restore the old numbers; new fields take the next free one."
    },
    moved: {
      risk: "critical",
      message: (c) => `\`${c.subject}\` goes from number ${c.from} to ${c.number}.`
    }
  },
  examples: [
    {
      before: "message Pay { string from = 1; string to = 2; }",
      after: "message Pay { string to = 1; string from = 2; }",
      outcome: "swapped"
    },
    {
      before: "message Pay { string from = 1; int64 cents = 2; }",
      after: "message Pay { bool test = 1; string from = 2; int64 cents = 3; }",
      outcome: "several"
    },
    { before: "message User { string id = 1; }", after: "message User { string id = 7; }", outcome: "moved" },
    {
      before: "message User { string id = 1; string name = 2; }",
      after: "message User { string name = 2; string id = 1; }",
      outcome: "none"
    }
  ],
  classify({ swapped, several }) {
    if (swapped) return "swapped";
    return several ? "several" : "moved";
  }
});

// src/domains/protobuf/rules/field-type-changed.ts
var OF_TYPES = ["buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE", "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"];
var OF_MESSAGES = [...OF_TYPES, "buf:FIELD_SAME_CARDINALITY"];
var field_type_changed_default = protobufRule({
  id: "protobuf/field-type-changed",
  on: "field-type-changed",
  class: "type-changed",
  title: "Field type changed",
  why: "Readers of the other type misread or refuse the bytes; generated code breaks.",
  fix: (c) => `Keep \`${c.from}\`, and add a new field for the new type.`,
  breaks: ["wire", "json", "source"],
  equivalents: OF_TYPES,
  outcomes: {
    incompatible: { risk: "critical", message: said2 },
    "message-other": { risk: "critical", message: said2, equivalents: OF_MESSAGES },
    "bytes-to-string": {
      risk: "critical",
      message: said2,
      why: "Bytes that are no UTF-8 make the whole message unreadable; JSON no longer uses base64."
    },
    "string-to-bytes": {
      risk: "high",
      message: said2,
      why: "Binary messages still decode; JSON clients meet base64 where they expect text, and generated code changes.",
      breaks: ["json", "source"]
    },
    narrowed: {
      risk: "high",
      message: said2,
      why: "Larger values are cut off without an error, and generated code changes."
    },
    bool: {
      risk: "high",
      message: said2,
      why: "Numbers other than 0 and 1 lose their value, and JSON clients meet the other type."
    },
    sign: {
      risk: "medium",
      message: said2,
      why: "Values above the signed range and below zero read as other numbers, and generated code changes."
    },
    widened: {
      risk: "medium",
      message: said2,
      why: "New readers get every old value; old readers cut off the larger ones, and generated code changes."
    },
    "enum-integer": {
      risk: "high",
      message: said2,
      why: "Binary messages still decode; JSON has names on one side and numbers on the other, and generated code changes.",
      breaks: ["json", "source"]
    },
    "enum-other": {
      risk: "high",
      message: said2,
      why: "The two enums give other names to the same numbers, or lack some."
    },
    "message-bytes": {
      risk: "high",
      message: said2,
      why: "Binary messages still decode; JSON clients and generated code meet another type.",
      breaks: ["json", "source"],
      equivalents: OF_MESSAGES
    },
    "same-shape": {
      risk: "low",
      message: (c) => `${said2(c)} The two have the same shape.`,
      why: "Binary and JSON messages still decode; generated code stops compiling.",
      breaks: ["source"]
    },
    "other-names": {
      risk: "high",
      message: (c) => `${said2(c)} The two differ only in names.`,
      why: "Binary messages still decode; JSON clients lose the values, and generated code stops compiling.",
      breaks: ["json", "source"]
    },
    "other-shape": {
      risk: "high",
      message: said2,
      why: "The new type lacks fields of the old or has them in a narrower form, so readers lose values."
    },
    unresolved: {
      risk: "high",
      message: (c) => `${said2(c)} Neither definition is known, so they count as different.`,
      equivalents: OF_MESSAGES
    }
  },
  examples: [
    { before: "message A { int64 n = 1; }", after: "message A { string n = 1; }", outcome: "incompatible" },
    { before: "message A { A n = 1; }", after: "message A { string n = 1; }", outcome: "message-other" },
    { before: "message A { bytes b = 1; }", after: "message A { string b = 1; }", outcome: "bytes-to-string" },
    { before: "message A { string b = 1; }", after: "message A { bytes b = 1; }", outcome: "string-to-bytes" },
    { before: "message A { int64 n = 1; }", after: "message A { int32 n = 1; }", outcome: "narrowed" },
    { before: "message A { int32 n = 1; }", after: "message A { bool n = 1; }", outcome: "bool" },
    { before: "message A { int32 n = 1; }", after: "message A { uint32 n = 1; }", outcome: "sign" },
    { before: "message A { int32 n = 1; }", after: "message A { int64 n = 1; }", outcome: "widened" },
    {
      before: "message A { int32 e = 1; } enum E { ZERO = 0; }",
      after: "message A { E e = 1; } enum E { ZERO = 0; }",
      outcome: "enum-integer"
    },
    {
      before: "message A { E e = 1; } enum E { ZERO = 0; } enum F { NONE = 0; }",
      after: "message A { F e = 1; } enum E { ZERO = 0; } enum F { NONE = 0; }",
      outcome: "enum-other"
    },
    { before: "message A { bytes a = 1; }", after: "message A { A a = 1; }", outcome: "message-bytes" },
    {
      before: "message A { B a = 1; } message B { int32 n = 1; } message C { int32 n = 1; }",
      after: "message A { C a = 1; } message B { int32 n = 1; } message C { int32 n = 1; }",
      outcome: "same-shape"
    },
    {
      before: "message A { B a = 1; } message B { int32 n = 1; } message C { int32 m = 1; }",
      after: "message A { C a = 1; } message B { int32 n = 1; } message C { int32 m = 1; }",
      outcome: "other-names"
    },
    {
      before: "message A { B a = 1; } message B { int32 n = 1; } message C { int32 m = 2; }",
      after: "message A { C a = 1; } message B { int32 n = 1; } message C { int32 m = 2; }",
      outcome: "other-shape"
    },
    { before: "message A { x.B a = 1; }", after: "message A { y.C a = 1; }", outcome: "unresolved" },
    {
      before: "package p; message A { B a = 1; } message B {}",
      after: "package p; message A { .p.B a = 1; } message B {}",
      outcome: "none"
    },
    {
      before: "message A { map<string, int32> m = 1; }",
      after: "message A { map<string, string> m = 1; }",
      outcome: "incompatible"
    }
  ],
  classify: ({ relation }) => relation
});
function said2({ subject, number, from, type }) {
  return `\`${subject}\` (field ${number}) goes from \`${from}\` to \`${type}\`.`;
}

// src/domains/protobuf/rules/file-excluded.ts
var BUF = "version: v2\nmodules: [{ path: proto, excludes: [proto/old] }]";
var file_excluded_default = protobufRule({
  id: "protobuf/file-excluded",
  on: "file-excluded",
  class: "unreadable",
  title: "Schema left out",
  why: "buf neither builds nor checks it, so it is not compared here.",
  fix: "Set `protobuf.buf: false` in `.github/breakwater.yml` to compare it all the same.",
  breaks: [],
  outcomes: {
    excluded: {
      risk: "info",
      message: (c) => c.count === 1 ? `\`${c.config}\` leaves \`${c.subject}\` out.` : `\`${c.config}\` leaves ${c.count} changed schemas out: \`${c.all}\`.`
    }
  },
  examples: [
    {
      before: { "buf.yaml": BUF, "proto/old/a.proto": "message A { string s = 1; }" },
      after: { "buf.yaml": BUF, "proto/old/a.proto": "message A {}" },
      outcome: "excluded"
    },
    {
      before: { "buf.yaml": BUF, "proto/a.proto": "message A { string s = 1; }" },
      after: { "buf.yaml": BUF, "proto/a.proto": "message A {}" },
      outcome: "none"
    }
  ],
  classify: () => "excluded"
});

// src/domains/protobuf/rules/file-moved.ts
var file_moved_default = protobufRule({
  id: "protobuf/file-moved",
  on: "file-moved",
  class: "moved",
  title: "Definitions moved to another file",
  why: "Messages stay as they are; imports and generated C++, Python and JavaScript name the file.",
  fix: "Leave the old file with an `import public` of the new one.",
  breaks: ["source"],
  equivalents: [
    "buf:FILE_NO_DELETE",
    "buf:MESSAGE_NO_DELETE",
    "buf:ENUM_NO_DELETE",
    "buf:SERVICE_NO_DELETE",
    "buf:EXTENSION_NO_DELETE"
  ],
  outcomes: {
    whole: {
      risk: "low",
      title: "File moved",
      message: (c) => `\`${c.from}\` is now \`${c.to}\`, in the same package.`
    },
    part: {
      risk: "low",
      message: (c) => `\`${c.names}\` moved from \`${c.from}\` to \`${c.to}\`, in the same package.`
    }
  },
  examples: [
    {
      before: { "a.proto": "package p; message A {}" },
      after: { "b.proto": "package p; message A {}" },
      outcome: "whole"
    },
    {
      before: { "a.proto": "package p; message A {} message B {}" },
      after: { "a.proto": "package p; message A {}", "b.proto": "package p; message B {}" },
      outcome: "part"
    },
    { before: "message A { message B {} }", after: "message A { message B {} } message C {}", outcome: "none" }
  ],
  classify: ({ whole }) => whole ? "whole" : "part"
});

// src/domains/protobuf/rules/file-options-changed.ts
var file_options_changed_default = protobufRule({
  id: "protobuf/file-options-changed",
  on: "file-options-changed",
  class: "schema-breaking",
  title: "Language options changed",
  why: "Messages stay as they are; code generated for those languages gets other names, and what uses it stops compiling.",
  fix: "Restore them, or tell those who compile against them.",
  breaks: ["source"],
  equivalents: [
    "buf:FILE_SAME_CC_ENABLE_ARENAS",
    "buf:FILE_SAME_CC_GENERIC_SERVICES",
    "buf:FILE_SAME_CSHARP_NAMESPACE",
    "buf:FILE_SAME_GO_PACKAGE",
    "buf:FILE_SAME_JAVA_GENERIC_SERVICES",
    "buf:FILE_SAME_JAVA_MULTIPLE_FILES",
    "buf:FILE_SAME_JAVA_OUTER_CLASSNAME",
    "buf:FILE_SAME_JAVA_PACKAGE",
    "buf:FILE_SAME_OBJC_CLASS_PREFIX",
    "buf:FILE_SAME_OPTIMIZE_FOR",
    "buf:FILE_SAME_PHP_CLASS_PREFIX",
    "buf:FILE_SAME_PHP_GENERIC_SERVICES",
    "buf:FILE_SAME_PHP_METADATA_NAMESPACE",
    "buf:FILE_SAME_PHP_NAMESPACE",
    "buf:FILE_SAME_PY_GENERIC_SERVICES",
    "buf:FILE_SAME_RUBY_PACKAGE",
    "buf:FILE_SAME_SWIFT_PREFIX"
  ],
  outcomes: {
    changed: { risk: "medium", message: said3 },
    added: {
      risk: "low",
      message: said3,
      why: "Messages stay as they are; code generated without these options had other names."
    }
  },
  examples: [
    { before: 'option go_package = "a/v1";', after: 'option go_package = "a/v2";', outcome: "changed" },
    { before: "package a;", after: 'package a; option go_package = "a/v1";', outcome: "added" },
    { before: "package a;", after: "package a; option java_multiple_files = false;", outcome: "none" }
  ],
  classify: ({ onlyAdded }) => onlyAdded ? "added" : "changed"
});
function said3({ subject, what, names, files, onlyAdded }) {
  const verb = onlyAdded ? "set" : "change";
  if (files === 1) return `\`${subject}\` ${verb}s \`${what}\`.`;
  return `${files} files ${verb} \`${names}\`; in \`${subject}\` \`${what}\`.`;
}

// src/domains/protobuf/rules/file-removed.ts
var file_removed_default = protobufRule({
  id: "protobuf/file-removed",
  on: "file-removed",
  class: "removed",
  title: "File removed",
  why: "Those who import it or store its messages have nothing left to read them with.",
  fix: (c) => deprecateFirst(c, "keep it until nobody uses it"),
  breaks: ["wire", "json", "source"],
  equivalents: [
    "buf:FILE_NO_DELETE",
    "buf:PACKAGE_MESSAGE_NO_DELETE",
    "buf:PACKAGE_ENUM_NO_DELETE",
    "buf:PACKAGE_SERVICE_NO_DELETE",
    "buf:PACKAGE_EXTENSION_NO_DELETE"
  ],
  outcomes: {
    services: {
      risk: "critical",
      message: (c) => `\`${c.subject}\` was removed with \`${c.names}\`.`,
      why: "Every call of its services fails with `UNIMPLEMENTED`, and what imports the file stops compiling."
    },
    types: { risk: "high", message: (c) => `\`${c.subject}\` was removed with \`${c.names}\`.` },
    empty: {
      risk: "low",
      message: (c) => `\`${c.subject}\` was removed; it defined nothing of its own.`,
      why: "What imports it stops compiling.",
      fix: "Keep it with an `import public` of what took its place.",
      breaks: ["source"]
    }
  },
  examples: [
    {
      before: { "a.proto": "package p; service S {}", "b.proto": "package p; message B { int32 n = 1; }" },
      after: { "b.proto": "package p; message B { int64 n = 1; }" },
      outcome: "services"
    },
    {
      before: { "a.proto": "package p; message A {}", "b.proto": "package p;" },
      after: { "b.proto": "package p; " },
      outcome: "types"
    },
    {
      before: { "a.proto": 'package p; import "b.proto";', "b.proto": "package p;" },
      after: { "b.proto": "package p; " },
      outcome: "empty"
    },
    {
      before: { "a.proto": "package p; message A {}" },
      after: { "b.proto": "package p; message A {}" },
      outcome: "none"
    }
  ],
  classify({ types, services }) {
    if (services > 0) return "services";
    return types > 0 ? "types" : "empty";
  }
});

// src/domains/protobuf/rules/file-unreadable.ts
var file_unreadable_default = unreadableRule("protobuf", [
  { before: "message A {}", after: "message A {", outcome: "newly" },
  { before: "message A { strin", after: "message A { string", outcome: "still" },
  { before: "message A { string = 1; }", after: "message A { string s = 1; }", outcome: "mended" },
  { before: "message A {}", after: "message A { /* empty */ }", outcome: "none" }
]);

// src/domains/protobuf/rules/http-body-changed.ts
var http_body_changed_default = protobufRule({
  id: "protobuf/http-body-changed",
  on: "http-body-changed",
  class: "schema-breaking",
  title: "HTTP body changed",
  why: "gRPC calls still work; REST clients of this route send or expect another body.",
  fix: "Keep it, and give the new form a route of its own under `additional_bindings`.",
  breaks: ["json"],
  outcomes: {
    changed: {
      risk: "high",
      message: (c) => `The body of \`${c.route}\` (\`${c.subject}\`) goes from \`${c.from}\` to \`${c.to}\`.`
    }
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { post: "/a" body: "*" }; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (google.api.http) = { post: "/a" body: "a" }; } } message A {}',
      outcome: "changed"
    },
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/a" }; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/a" additional_bindings { post: "/b" body: "*" } }; } } message A {}',
      outcome: "none"
    }
  ],
  classify: () => "changed"
});

// src/domains/protobuf/rules/http-route-changed.ts
var http_route_changed_default = protobufRule({
  id: "protobuf/http-route-changed",
  on: "http-rule-changed",
  class: "schema-breaking",
  title: "HTTP route changed",
  why: "gRPC calls still work; REST clients of the old route get 404.",
  fix: "Keep the old route under `additional_bindings`.",
  breaks: ["json"],
  outcomes: {
    changed: {
      risk: "high",
      message: (c) => c.count === 1 ? `\`${c.subject}\` answers \`${c.to}\`, no longer \`${c.from}\`.` : `${c.count} RPCs of \`${c.service}\` lost routes; \`${c.name}\` no longer answers \`${c.from}\`.`
    },
    removed: { risk: "high", message: (c) => `\`${c.subject}\` no longer answers \`${c.from}\`.` }
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v1/a" }; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v1/b" }; } } message A {}',
      outcome: "changed"
    },
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http).post = "/v1/a"; } } message A {}',
      after: "service S { rpc R(A) returns (A); } message A {}",
      outcome: "removed"
    },
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v1/a" }; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v2/a" additional_bindings { get: "/v1/a" } }; } } message A {}',
      outcome: "none"
    }
  ],
  classify: ({ to }) => to === "" ? "removed" : "changed"
});

// src/domains/protobuf/rules/import-lost.ts
var import_lost_default = protobufRule({
  id: "protobuf/import-lost",
  on: "import-lost",
  class: "schema-breaking",
  title: "Import no longer found",
  why: "What imports it no longer compiles, and what it uses of that file cannot be compared.",
  fix: "Put the file back, or import what took its place.",
  breaks: ["source"],
  outcomes: {
    lost: { risk: "high", message: said4 },
    vendored: {
      risk: "low",
      title: "Vendored import no longer found",
      message: said4,
      why: "It was a copy of another project: the build needs it from elsewhere now.",
      fix: "See that the build declares where it comes from, in `deps` of `buf.yaml` for one."
    }
  },
  examples: [
    {
      before: { "a.proto": 'import "b.proto";', "b.proto": "package b;" },
      after: { "a.proto": 'import "b.proto"; message A {}' },
      outcome: "lost"
    },
    {
      before: { "a.proto": 'import "b.proto";', "b.proto": "package b;" },
      after: { "a.proto": 'import "b.proto";' },
      outcome: "lost"
    },
    {
      before: { "a.proto": 'import "x/b.proto";', "third_party/x/b.proto": "package b;" },
      after: { "a.proto": 'import "x/b.proto";' },
      outcome: "vendored"
    },
    {
      before: { "a.proto": 'import "b.proto";', "b.proto": "package b;" },
      after: { "a.proto": "message A {}" },
      outcome: "none"
    },
    {
      before: { "a.proto": 'import "google/type/date.proto";', "b.proto": "package b;" },
      after: { "a.proto": 'import "google/type/date.proto"; message A {}' },
      outcome: "none"
    }
  ],
  classify: ({ vendored }) => vendored ? "vendored" : "lost"
});
function said4({ subject, name, files }) {
  if (files === 1) return `\`${subject}\` imports \`${name}\`, which is gone.`;
  return `\`${subject}\` and ${files - 1} more import \`${name}\`, which is gone.`;
}

// src/domains/protobuf/rules/json-format-changed.ts
var json_format_changed_default = protobufRule({
  id: "protobuf/json-format-changed",
  on: "json-format-changed",
  class: "schema-breaking",
  title: "JSON support changed",
  why: "JSON is no longer promised to work for it: generators refuse conflicting names, or let them through.",
  fix: (c) => `Keep \`features.json_format = ${c.from}\`.`,
  breaks: ["json"],
  equivalents: ["buf:MESSAGE_SAME_JSON_FORMAT", "buf:ENUM_SAME_JSON_FORMAT"],
  outcomes: {
    weakened: { risk: "high", message: said5 },
    strengthened: {
      risk: "info",
      message: said5,
      why: "JSON is now promised to work.",
      fix: "Nothing to do.",
      breaks: []
    }
  },
  examples: [
    {
      before: 'edition = "2023"; message A {}',
      after: 'edition = "2023"; message A { option features.json_format = LEGACY_BEST_EFFORT; }',
      outcome: "weakened"
    },
    {
      before: 'edition = "2023"; enum E { option features.json_format = LEGACY_BEST_EFFORT; A = 0; }',
      after: 'edition = "2023"; enum E { A = 0; }',
      outcome: "strengthened"
    },
    {
      before: 'edition = "2023"; message A {}',
      after: 'edition = "2023"; message A { option features.json_format = ALLOW; }',
      outcome: "none"
    }
  ],
  classify: ({ to }) => to === "ALLOW" ? "strengthened" : "weakened"
});
function said5({ subject, from, to }) {
  return `JSON support of \`${subject}\` goes from \`${from}\` to \`${to}\`.`;
}

// src/domains/protobuf/rules/message-option-changed.ts
var message_option_changed_default = protobufRule({
  id: "protobuf/message-option-changed",
  on: "message-option-changed",
  class: "schema-breaking",
  title: "Message option changed",
  why: "Generated code changes, and code that relies on the old form stops compiling.",
  fix: (c) => `Keep \`option ${c.option} = ${c.from}\`.`,
  breaks: ["source"],
  outcomes: {
    "wire-format": {
      risk: "critical",
      message: (c) => `\`${c.option}\` of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: "The two forms differ in the bytes, and readers of one cannot read the other.",
      breaks: ["wire", "source"],
      equivalents: ["buf:MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT"]
    },
    accessor: {
      risk: "low",
      message: (c) => `\`${c.option}\` of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      equivalents: ["buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR"]
    }
  },
  examples: [
    {
      before: "message A { extensions 4 to max; }",
      after: "message A { option message_set_wire_format = true; extensions 4 to max; }",
      outcome: "wire-format"
    },
    {
      before: "message A {}",
      after: "message A { option no_standard_descriptor_accessor = true; }",
      outcome: "accessor"
    },
    { before: "message A {}", after: "message A { option deprecated = true; }", outcome: "none" }
  ],
  classify: ({ option }) => option === "message_set_wire_format" ? "wire-format" : "accessor"
});

// src/domains/protobuf/rules/oneof-removed.ts
var oneof_removed_default = protobufRule({
  id: "protobuf/oneof-removed",
  on: "oneof-removed",
  class: "removed",
  title: "Oneof removed",
  why: "Generated code that asks which of its fields is set stops compiling.",
  fix: "Keep the oneof; deprecate its fields instead.",
  breaks: ["source"],
  equivalents: ["buf:ONEOF_NO_DELETE"],
  outcomes: {
    removed: { risk: "low", message: (c) => `Oneof \`${c.subject}\` was removed with its fields.` },
    dissolved: {
      risk: "low",
      message: (c) => `Oneof \`${c.subject}\` was dissolved; ${c.fieldsKept} of its fields stay.`
    }
  },
  examples: [
    { before: "message A { oneof x { string a = 1; } }", after: "message A { reserved 1; }", outcome: "removed" },
    { before: "message A { oneof x { string a = 1; } }", after: "message A { string a = 1; }", outcome: "dissolved" },
    {
      before: "message A { oneof x { string a = 1; } }",
      after: "message A { oneof y { string a = 1; } }",
      outcome: "none"
    }
  ],
  classify: ({ fieldsKept }) => fieldsKept > 0 ? "dissolved" : "removed"
});

// src/domains/protobuf/rules/oneof-renamed.ts
var oneof_renamed_default = protobufRule({
  id: "protobuf/oneof-renamed",
  on: "oneof-renamed",
  class: "renamed",
  title: "Oneof renamed",
  why: "Binary and JSON messages stay as they are; generated code names the oneof.",
  fix: "Keep the name, or tell those who compile against it.",
  breaks: ["source"],
  equivalents: ["buf:ONEOF_NO_DELETE", "buf:FIELD_SAME_ONEOF"],
  outcomes: { renamed: { risk: "low", message: (c) => `Oneof \`${c.subject}\` is now \`${c.to}\`.` } },
  examples: [
    {
      before: "message A { oneof x { string a = 1; } }",
      after: "message A { oneof y { string a = 1; } }",
      outcome: "renamed"
    },
    { before: "message A { oneof x { string a = 1; } }", after: "message A { string a = 1; }", outcome: "none" }
  ],
  classify: () => "renamed"
});

// src/domains/protobuf/rules/package-changed.ts
var package_changed_default = protobufRule({
  id: "protobuf/package-changed",
  on: ["package-changed", "package-use-changed"],
  class: "renamed",
  title: "Package changed",
  why: "An `Any` that holds one of its messages is no longer found, and generated code stops compiling.",
  fix: (c) => `Keep \`${c.from}\` beside \`${c.to}\` until nobody uses it.`,
  breaks: ["wire", "source"],
  equivalents: [
    "buf:FILE_SAME_PACKAGE",
    "buf:PACKAGE_NO_DELETE",
    "buf:PACKAGE_MESSAGE_NO_DELETE",
    "buf:PACKAGE_ENUM_NO_DELETE",
    "buf:PACKAGE_SERVICE_NO_DELETE",
    "buf:PACKAGE_EXTENSION_NO_DELETE",
    "buf:FILE_NO_DELETE",
    "buf:MESSAGE_NO_DELETE",
    "buf:ENUM_NO_DELETE",
    "buf:SERVICE_NO_DELETE",
    "buf:EXTENSION_NO_DELETE"
  ],
  outcomes: {
    services: {
      risk: "critical",
      message: (c) => `Package \`${c.from}\` is now \`${c.to}\`: services and types \`${c.names}\`.`,
      why: "The package is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.",
      breaks: ["wire", "json", "source"]
    },
    types: {
      risk: "high",
      message: (c) => `Package \`${c.from}\` is now \`${c.to}\`: \`${c.names}\`.`
    },
    "some-services": {
      risk: "critical",
      title: "Service moved to another package",
      message: (c) => `\`${c.names}\` moved from package \`${c.from}\` to \`${c.to}\`.`,
      why: "The package is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.",
      fix: "Keep the old service beside the new one until nobody calls it.",
      breaks: ["wire", "json", "source"]
    },
    use: {
      risk: "low",
      title: "Type in use moved to another package",
      message: (c) => `Package \`${c.from}\` of a type in use is now \`${c.to}\`.`,
      why: "Messages still decode; generated code stops compiling.",
      breaks: ["source"],
      equivalents: USES_OF_A_TYPE
    },
    "some-types": {
      risk: "medium",
      title: "Type moved to another package",
      message: (c) => `\`${c.names}\` moved from package \`${c.from}\` to \`${c.to}\`.`,
      why: "Messages still decode; generated code stops compiling, and an `Any` that holds one is no longer found.",
      fix: "Keep the old type, or tell those who compile against it.",
      breaks: ["source"]
    }
  },
  examples: [
    {
      before: "package acme.v1; service S { rpc R(A) returns (A); } message A { int32 n = 1; }",
      after: "package acme.v2; service S { rpc R(A) returns (A); } message A { int32 n = 1; }",
      outcome: "services"
    },
    { before: "package acme.v1; message A {}", after: "package acme.v2; message A {}", outcome: "types" },
    {
      before: { "a.proto": "package acme.a; message A { int32 n = 1; } message Z {}", "b.proto": "package acme.b;" },
      after: { "a.proto": "package acme.a; message Z {}", "b.proto": "package acme.b; message A { int32 n = 1; }" },
      outcome: "some-types"
    },
    {
      before: { "a.proto": "package acme.a; service A {} message Z {}", "b.proto": "package acme.b;" },
      after: { "a.proto": "package acme.a; message Z {}", "b.proto": "package acme.b; service A {}" },
      outcome: "some-services"
    },
    {
      before: {
        "third_party/a.proto": "package acme.a; message A { int32 n = 1; } message Z {}",
        "third_party/b.proto": "package acme.b;",
        "u.proto": 'import "a.proto"; message U { acme.a.A a = 1; }'
      },
      after: {
        "third_party/a.proto": "package acme.a; message Z {}",
        "third_party/b.proto": "package acme.b; message A { int32 n = 1; }",
        "u.proto": 'import "b.proto"; message U { acme.b.A a = 1; }'
      },
      outcome: "use"
    },
    { before: "package acme.v1; message A {}", after: "package acme.v1; message A { }", outcome: "none" }
  ],
  classify({ kind, services, whole }) {
    if (kind === "package-use-changed") return "use";
    if (whole) return services > 0 ? "services" : "types";
    return services > 0 ? "some-services" : "some-types";
  }
});

// src/domains/protobuf/rules/package-removed.ts
var package_removed_default = protobufRule({
  id: "protobuf/package-removed",
  on: "package-removed",
  class: "removed",
  title: "Package removed",
  why: "Its stored messages can no longer be read, and code that imports it stops compiling.",
  fix: (c) => deprecateFirst(c, "keep it until nobody uses it"),
  breaks: ["wire", "json", "source"],
  equivalents: [
    "buf:PACKAGE_NO_DELETE",
    "buf:PACKAGE_MESSAGE_NO_DELETE",
    "buf:PACKAGE_ENUM_NO_DELETE",
    "buf:PACKAGE_SERVICE_NO_DELETE",
    "buf:PACKAGE_EXTENSION_NO_DELETE",
    "buf:FILE_NO_DELETE",
    "buf:FILE_SAME_PACKAGE",
    "buf:MESSAGE_NO_DELETE",
    "buf:ENUM_NO_DELETE",
    "buf:SERVICE_NO_DELETE",
    "buf:EXTENSION_NO_DELETE"
  ],
  outcomes: {
    services: {
      risk: "critical",
      message: (c) => `Package \`${c.subject}\` is gone with ${counted(c.services, "service")} and ${counted(c.types, "type")}.`,
      why: "Every call of its clients fails with `UNIMPLEMENTED`, and code that imports it stops compiling."
    },
    types: { risk: "high", message: (c) => `Package \`${c.subject}\` is gone with ${counted(c.types, "type")}.` },
    vendored: {
      risk: "low",
      title: "Vendored package removed",
      message: (c) => `The copy of package \`${c.subject}\` is gone.`,
      why: "Its own project still has it; only what imports this copy stops compiling.",
      fix: "See that nothing here imports it.",
      breaks: ["source"]
    }
  },
  examples: [
    {
      before: { "v1/a.proto": "package acme.v1; message A {}", "v1/b.proto": "package acme.v1; service B {}" },
      after: {},
      outcome: "services"
    },
    { before: { "a.proto": "package acme.v1; message A {}" }, after: {}, outcome: "types" },
    { before: { "vendor/x/a.proto": "package x.v1; service A {}" }, after: {}, outcome: "vendored" },
    {
      before: { "v1/a.proto": "package acme.v1; message A {}", "v1/b.proto": "package acme.v1;" },
      after: { "v1/b.proto": "package acme.v1;" },
      outcome: "none"
    }
  ],
  classify({ vendored, services }) {
    if (vendored) return "vendored";
    return services > 0 ? "services" : "types";
  }
});

// src/domains/protobuf/rules/required-field-added.ts
var required_field_added_default = protobufRule({
  id: "protobuf/required-field-added",
  on: "field-added",
  class: "schema-breaking",
  title: "Required field added",
  why: "New readers refuse every message that an old writer sends or has stored.",
  fix: "Make it `optional`, and check it in code.",
  breaks: ["wire", "json", "source"],
  equivalents: ["buf:MESSAGE_SAME_REQUIRED_FIELDS"],
  outcomes: {
    added: { risk: "critical", message: (c) => `\`${c.subject}\` (field ${c.number}) is new and required.` }
  },
  examples: [
    { before: "message A {}", after: "message A { required string s = 1; }", outcome: "added" },
    { before: "message A {}", after: "message A { optional string s = 1; }", outcome: "none" }
  ],
  classify: ({ required }) => required ? "added" : void 0
});

// src/domains/protobuf/rules/reserved-removed.ts
var reserved_removed_default = protobufRule({
  id: "protobuf/reserved-removed",
  on: "reserved-removed",
  class: "schema-breaking",
  title: "Reserved number or name freed",
  why: "It was reserved because old messages carry it: whoever takes it next reads their bytes as something else.",
  fix: (c) => `Put \`${c.statement}\` back.`,
  breaks: ["wire", "json"],
  equivalents: ["buf:RESERVED_MESSAGE_NO_DELETE", "buf:RESERVED_ENUM_NO_DELETE"],
  outcomes: { freed: { risk: "medium", message: (c) => `\`${c.subject}\` no longer reserves \`${c.what}\`.` } },
  examples: [
    { before: "message A { reserved 2, 4 to 6; }", after: "message A { reserved 2, 4; }", outcome: "freed" },
    { before: 'enum E { reserved "B"; A = 0; }', after: "enum E { A = 0; }", outcome: "freed" },
    { before: "message A { reserved 2, 3; }", after: "message A { reserved 1 to 3; }", outcome: "none" },
    { before: "message A { reserved 2; }", after: "message A { string s = 2; }", outcome: "none" }
  ],
  classify: () => "freed",
  suggest: ({ edit }) => edit
});

// src/domains/protobuf/rules/reserved-reused.ts
var reserved_reused_default = protobufRule({
  id: "protobuf/reserved-reused",
  on: "reserved-used",
  class: "schema-breaking",
  title: "Reserved number or name reused",
  why: (c) => `It was reserved because old messages carry something else there, which readers now take for \`${c.name}\`.`,
  fix: (c) => `Give \`${c.name}\` number ${c.freeNumber}, and put the reservation back.`,
  breaks: ["wire", "json"],
  equivalents: ["buf:RESERVED_MESSAGE_NO_DELETE", "buf:RESERVED_ENUM_NO_DELETE"],
  outcomes: {
    number: {
      risk: "critical",
      message: (c) => `\`${c.name}\` takes number ${c.number}, which \`${c.owner}\` had reserved.`
    },
    name: {
      risk: "high",
      message: (c) => `\`${c.owner}\` had reserved the name \`${c.name}\`, which number ${c.number} now takes.`,
      why: "Binary messages still decode; JSON clients that still send the old value are misread.",
      fix: "Choose another name, and put the reservation back.",
      breaks: ["json"]
    }
  },
  examples: [
    { before: "message A { reserved 2; }", after: "message A { string s = 2; }", outcome: "number" },
    { before: "enum E { A = 0; reserved 1; }", after: "enum E { A = 0; B = 1; }", outcome: "number" },
    { before: 'message A { reserved "s"; }', after: "message A { string s = 2; }", outcome: "name" },
    { before: "message A { reserved 2; }", after: "message A { reserved 2; string s = 3; }", outcome: "none" }
  ],
  classify: ({ by }) => by
});

// src/domains/protobuf/rules/rpc-idempotency-changed.ts
var rpc_idempotency_changed_default = protobufRule({
  id: "protobuf/rpc-idempotency-changed",
  on: "rpc-idempotency-changed",
  class: "schema-breaking",
  title: "RPC idempotency changed",
  why: "Clients and proxies retry or cache calls by this level.",
  fix: (c) => `Keep \`idempotency_level = ${c.from}\`, or add a new RPC.`,
  breaks: ["wire", "source"],
  equivalents: ["buf:RPC_SAME_IDEMPOTENCY_LEVEL"],
  outcomes: {
    "side-effects": {
      risk: "high",
      message: (c) => `\`${c.subject}\` no longer promises to have no side effects (\`${c.to}\`).`,
      why: "Clients send it as HTTP GET, retry it and cache it, and its effects are repeated."
    },
    changed: {
      risk: "medium",
      message: (c) => `The idempotency of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`
    }
  },
  examples: [
    {
      before: "service S { rpc R(A) returns (A) { option idempotency_level = NO_SIDE_EFFECTS; } } message A {}",
      after: "service S { rpc R(A) returns (A); } message A {}",
      outcome: "side-effects"
    },
    {
      before: "service S { rpc R(A) returns (A); } message A {}",
      after: "service S { rpc R(A) returns (A) { option idempotency_level = IDEMPOTENT; } } message A {}",
      outcome: "changed"
    },
    {
      before: "service S { rpc R(A) returns (A); } message A {}",
      after: "service S { rpc R(A) returns (A) { option idempotency_level = IDEMPOTENCY_UNKNOWN; } } message A {}",
      outcome: "none"
    }
  ],
  classify: ({ from }) => from === "NO_SIDE_EFFECTS" ? "side-effects" : "changed"
});

// src/domains/protobuf/rules/rpc-removed.ts
var rpc_removed_default = protobufRule({
  id: "protobuf/rpc-removed",
  on: ["rpc-removed", "rpc-message-removed"],
  class: "removed",
  title: "RPC removed",
  why: "Every call of old clients fails with `UNIMPLEMENTED`.",
  fix: (c) => deprecateFirst(c, "keep it until nobody calls it"),
  breaks: ["wire", "json", "source"],
  outcomes: {
    removed: { risk: "critical", message: gone3, equivalents: ["buf:RPC_NO_DELETE"] },
    "with-messages": {
      risk: "critical",
      title: "RPC removed with its messages",
      message: (c) => `${gone3(c)} With ${c.count === 1 ? "it" : "them"} went \`${c.messages}\`.`,
      equivalents: ["buf:RPC_NO_DELETE", "buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE"]
    }
  },
  examples: [
    {
      before: "service S { rpc R(A) returns (A); } message A {}",
      after: "service S {} message A {}",
      outcome: "removed"
    },
    {
      before: "service S { rpc R(A) returns (B); } message A {} message B {}",
      after: "service S {} message B {}",
      outcome: "with-messages"
    },
    {
      before: "service S { rpc Get(A) returns (A); } message A {}",
      after: "service S { rpc GetA(A) returns (A); } message A {}",
      outcome: "none"
    }
  ],
  classify: ({ messages }) => messages === "" ? "removed" : "with-messages"
});
function gone3({ count, name, service, all }) {
  return count === 1 ? `\`${name}\` was removed from service \`${service}\`.` : `${count} RPCs were removed from service \`${service}\`: \`${all}\`.`;
}

// src/domains/protobuf/rules/rpc-renamed.ts
var rpc_renamed_default = protobufRule({
  id: "protobuf/rpc-renamed",
  on: "rpc-renamed",
  class: "renamed",
  title: "RPC renamed",
  why: "The name is part of the method path: calls of old clients fail with `UNIMPLEMENTED`.",
  fix: (c) => `Keep \`${c.from}\` beside it, with \`option deprecated = true\`.`,
  breaks: ["wire", "json", "source"],
  equivalents: ["buf:RPC_NO_DELETE"],
  outcomes: { renamed: { risk: "critical", message: (c) => `\`${c.subject}\` is now \`${c.name}\`.` } },
  examples: [
    {
      before: "service S { rpc Get(A) returns (A); } message A {}",
      after: "service S { rpc GetA(A) returns (A); } message A {}",
      outcome: "renamed"
    },
    {
      before: "service S { rpc Get(A) returns (A); } message A {}",
      after: "service S { rpc Get(A) returns (A); rpc GetA(A) returns (A); } message A {}",
      outcome: "none"
    }
  ],
  classify: () => "renamed"
});

// src/domains/protobuf/rules/rpc-streaming-changed.ts
var rpc_streaming_changed_default = protobufRule({
  id: "protobuf/rpc-streaming-changed",
  on: "rpc-streaming-changed",
  class: "schema-breaking",
  title: "RPC streaming changed",
  why: "Old clients speak the other form of the call and fail, and generated code stops compiling.",
  fix: "Keep it, and add a new RPC with the other form.",
  breaks: ["wire", "json", "source"],
  equivalents: ["buf:RPC_SAME_CLIENT_STREAMING", "buf:RPC_SAME_SERVER_STREAMING"],
  outcomes: {
    streams: { risk: "critical", message: (c) => `The ${c.side} of \`${c.subject}\` now streams.` },
    single: { risk: "critical", message: (c) => `The ${c.side} of \`${c.subject}\` no longer streams.` }
  },
  examples: [
    {
      before: "service S { rpc R(A) returns (A); } message A {}",
      after: "service S { rpc R(A) returns (stream A); } message A {}",
      outcome: "streams"
    },
    {
      before: "service S { rpc R(stream A) returns (A); } message A {}",
      after: "service S { rpc R(A) returns (A); } message A {}",
      outcome: "single"
    },
    {
      before: "service S { rpc R(stream A) returns (A); } message A {}",
      after: "service S { rpc R(stream .A) returns (A) {} } message A {}",
      outcome: "none"
    }
  ],
  classify: ({ streams }) => streams ? "streams" : "single"
});

// src/domains/protobuf/rules/rpc-type-changed.ts
var rpc_type_changed_default = protobufRule({
  id: "protobuf/rpc-type-changed",
  on: "rpc-type-changed",
  class: "type-changed",
  title: "RPC message changed",
  why: "Client and server read each other's bytes by different definitions, and generated code stops compiling.",
  fix: (c) => `Keep \`${c.from}\`, and add a new RPC for the new message.`,
  breaks: ["wire", "json", "source"],
  equivalents: ["buf:RPC_SAME_REQUEST_TYPE", "buf:RPC_SAME_RESPONSE_TYPE"],
  outcomes: {
    "same-shape": {
      risk: "low",
      message: (c) => `${said6(c)} The two have the same shape.`,
      why: "Calls still work; generated code stops compiling.",
      breaks: ["source"]
    },
    "other-names": {
      risk: "high",
      message: (c) => `${said6(c)} The two differ only in names.`,
      why: "Binary calls still work; JSON clients lose values, and generated code stops compiling.",
      breaks: ["json", "source"]
    },
    other: { risk: "high", message: said6 },
    incompatible: { risk: "critical", message: said6 }
  },
  examples: [
    {
      before: "service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { int32 n = 1; }",
      after: "service S { rpc R(B) returns (A); } message A { int32 n = 1; } message B { int32 n = 1; }",
      outcome: "same-shape"
    },
    {
      before: "service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { int32 m = 1; }",
      after: "service S { rpc R(A) returns (B); } message A { int32 n = 1; } message B { int32 m = 1; }",
      outcome: "other-names"
    },
    {
      before: "service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { int32 n = 2; }",
      after: "service S { rpc R(A) returns (B); } message A { int32 n = 1; } message B { int32 n = 2; }",
      outcome: "other"
    },
    {
      before: "service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { string n = 1; }",
      after: "service S { rpc R(A) returns (B); } message A { int32 n = 1; } message B { string n = 1; }",
      outcome: "incompatible"
    },
    {
      before: "package p; service S { rpc R(A) returns (A); } message A {}",
      after: "package p; service S { rpc R(p.A) returns (.p.A); } message A {}",
      outcome: "none"
    }
  ],
  classify({ relation }) {
    if (relation === "same-shape" || relation === "other-names" || relation === "incompatible") return relation;
    return "other";
  }
});
function said6({ subject, side, from, to }) {
  return `The ${side} of \`${subject}\` goes from \`${from}\` to \`${to}\`.`;
}

// src/domains/protobuf/rules/semantics-changed.ts
var semantics_changed_default = protobufRule({
  id: "protobuf/semantics-changed",
  on: "semantics-changed",
  class: "schema-breaking",
  title: "Syntax or edition changed",
  why: "Presence, open enums, packing or UTF-8 checks follow another rule for the whole file, so data and code change quietly.",
  fix: "Pin the old behaviour with `features`, or ship it as a release of its own.",
  breaks: ["wire", "json", "source"],
  equivalents: [
    "buf:FILE_SAME_SYNTAX",
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "buf:FIELD_SAME_TYPE",
    "buf:FIELD_WIRE_COMPATIBLE_TYPE",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "buf:FIELD_SAME_UTF8_VALIDATION",
    "buf:FIELD_SAME_JAVA_UTF8_VALIDATION",
    "buf:ENUM_SAME_TYPE",
    "buf:ENUM_SAME_JSON_FORMAT",
    "buf:MESSAGE_SAME_JSON_FORMAT"
  ],
  outcomes: {
    edition: { risk: "high", message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to}.` },
    "edition-alone": {
      risk: "info",
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to}, and all in it is read as before.`,
      why: "Data is the same; generators that do not know the edition refuse the file.",
      fix: "See that every generator in use knows it.",
      breaks: []
    },
    features: {
      risk: "high",
      title: "Features of a file changed",
      message: (c) => `\`${c.subject}\` sets features that change how its elements are read.`,
      fix: "Restore them, or set them one element at a time."
    }
  },
  examples: [
    {
      before: 'syntax = "proto2"; message A { optional int32 n = 1; }',
      after: 'syntax = "proto3"; message A { int32 n = 1; }',
      outcome: "edition"
    },
    {
      before: 'syntax = "proto3"; message A { optional int32 n = 1; }',
      after: 'edition = "2023"; message A { int32 n = 1; }',
      outcome: "edition-alone"
    },
    {
      before: 'edition = "2023"; message A { int32 n = 1; }',
      after: 'edition = "2023"; option features.field_presence = IMPLICIT; message A { int32 n = 1; }',
      outcome: "features"
    },
    {
      before: 'edition = "2023"; message A { int32 n = 1; }',
      after: 'edition = "2023"; option features.field_presence = EXPLICIT; message A { int32 n = 1; }',
      outcome: "none"
    }
  ],
  classify({ from, to, felt }) {
    if (from === to) return "features";
    return felt ? "edition" : "edition-alone";
  }
});

// src/domains/protobuf/rules/type-hidden.ts
var type_hidden_default = protobufRule({
  id: "protobuf/type-hidden",
  on: "type-hidden",
  class: "schema-breaking",
  title: "Type local to its file",
  why: "Messages still decode; files that import it and name it no longer compile.",
  fix: (c) => `Write \`export\` before it: \`export ${c.what}\`.`,
  breaks: ["source"],
  outcomes: {
    hidden: { risk: "medium", message: (c) => `\`${c.subject}\` is local to its file now.` }
  },
  examples: [
    {
      before: 'edition = "2024"; message A {}',
      after: 'edition = "2024"; local message A {}',
      outcome: "hidden"
    },
    {
      before: 'edition = "2023"; message A { enum E { B = 0; } }',
      after: 'edition = "2024"; message A { enum E { B = 0; } }',
      outcome: "hidden"
    },
    {
      before: 'edition = "2024"; local message A {} message B { local enum E { C = 0; } }',
      after: 'edition = "2024"; export message A {} message B { export enum E { C = 0; } }',
      outcome: "none"
    }
  ],
  classify: () => "hidden"
});

// src/domains/protobuf/rules/type-lost.ts
var type_lost_default = protobufRule({
  id: "protobuf/type-lost",
  on: "type-lost",
  class: "schema-breaking",
  title: "Type no longer found",
  why: "The schema no longer compiles where the type is named.",
  fix: (c) => `Put \`${c.subject}\` back, or name what took its place.`,
  breaks: ["source"],
  outcomes: {
    lost: {
      risk: "high",
      message: (c) => c.uses === 1 ? `\`${c.name}\` names \`${c.subject}\`, which is gone.` : `\`${c.name}\` and ${c.uses - 1} more name \`${c.subject}\`, which is gone.`
    }
  },
  examples: [
    {
      before: { "a.proto": 'import "b.proto"; message A { B b = 1; }', "b.proto": "message B {} message C {}" },
      after: { "a.proto": 'import "b.proto"; message A { B b = 1; }', "b.proto": "message C {}" },
      outcome: "lost"
    },
    {
      before: "service S { rpc R(A) returns (A); } message A { int32 n = 1; }",
      after: "service S { rpc R(A) returns (A); } message Ab { int32 n = 1; }",
      outcome: "lost"
    },
    {
      before: { "a.proto": 'import "b.proto"; message A { B b = 1; }', "b.proto": "message B {} message C {}" },
      after: { "a.proto": 'import "b.proto"; message A { C b = 1; }', "b.proto": "message C {}" },
      outcome: "none"
    },
    {
      before: {
        "a.proto": 'import "b.proto"; message A { B b = 1; }',
        "b.proto": "message B {}",
        "c.proto": "message C {}"
      },
      after: {
        "a.proto": 'import "b.proto"; message A { B b = 1; }',
        "b.proto": 'import public "c.proto";',
        "c.proto": "message C {} message B {}"
      },
      outcome: "none"
    }
  ],
  classify: () => "lost"
});

// src/domains/protobuf/rules/type-removed.ts
var type_removed_default = protobufRule({
  id: "protobuf/type-removed",
  on: "type-removed",
  class: "removed",
  title: "Type removed",
  why: "Those who store it, send it or compile against it have nothing left to read it with.",
  fix: (c) => deprecateFirst(c, "keep it until nobody uses it"),
  breaks: ["wire", "json", "source"],
  outcomes: {
    message: {
      risk: "high",
      title: "Message removed",
      message: gone4,
      equivalents: ["buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE"]
    },
    enum: {
      risk: "high",
      title: "Enum removed",
      message: gone4,
      equivalents: ["buf:ENUM_NO_DELETE", "buf:PACKAGE_ENUM_NO_DELETE"]
    },
    unused: {
      risk: "low",
      title: "Unused type removed",
      message: (c) => `${gone4(c)} All that used it went with it.`,
      why: "No field or RPC is left that carries it; code that names it stops compiling.",
      breaks: ["source"],
      equivalents: [
        "buf:MESSAGE_NO_DELETE",
        "buf:ENUM_NO_DELETE",
        "buf:PACKAGE_MESSAGE_NO_DELETE",
        "buf:PACKAGE_ENUM_NO_DELETE"
      ]
    },
    service: {
      risk: "critical",
      title: "Service removed",
      message: gone4,
      why: "Every call of its clients fails with `UNIMPLEMENTED`.",
      equivalents: ["buf:SERVICE_NO_DELETE", "buf:PACKAGE_SERVICE_NO_DELETE"]
    },
    "service-with-types": {
      risk: "critical",
      title: "Service removed with its types",
      message: (c) => `${gone4(c)} With ${c.count === 1 ? "it" : "them"} went \`${c.types}\`.`,
      why: "Every call of its clients fails with `UNIMPLEMENTED`.",
      equivalents: [
        "buf:SERVICE_NO_DELETE",
        "buf:PACKAGE_SERVICE_NO_DELETE",
        "buf:MESSAGE_NO_DELETE",
        "buf:PACKAGE_MESSAGE_NO_DELETE",
        "buf:ENUM_NO_DELETE",
        "buf:PACKAGE_ENUM_NO_DELETE"
      ]
    },
    extension: {
      risk: "high",
      title: "Extension removed",
      message: gone4,
      why: "Its values become unknown fields, and code that sets it stops compiling.",
      equivalents: ["buf:EXTENSION_NO_DELETE", "buf:PACKAGE_EXTENSION_NO_DELETE"]
    }
  },
  examples: [
    { before: "message A { int32 n = 1; } message B {}", after: "message B {}", outcome: "message" },
    {
      before: "message A { E e = 1; } enum E { B = 0; }",
      after: 'message A { reserved 1; reserved "e"; }',
      outcome: "unused"
    },
    { before: "enum E { A = 0; } message B {}", after: "message B {}", outcome: "enum" },
    { before: "service S { rpc R(B) returns (B); } message B {}", after: "message B {}", outcome: "service" },
    {
      before: "service S { rpc R(A) returns (B); } message A {} message B {}",
      after: "message B {}",
      outcome: "service-with-types"
    },
    { before: "extend B { int32 n = 100; } message B {}", after: "message B {}", outcome: "extension" },
    {
      before: "message A { int32 n = 1; string s = 2; bool b = 3; }",
      after: "message C { int32 n = 1; string s = 2; bool b = 3; }",
      outcome: "none"
    }
  ],
  classify({ what, unused, types }) {
    if (unused) return "unused";
    return types === "" ? what : "service-with-types";
  }
});
function gone4({ what, subject, count, all }) {
  const kind = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return count === 1 ? `${kind} \`${subject}\` was removed.` : `${count} ${what}s were removed: \`${all}\`.`;
}

// src/domains/protobuf/rules/type-renamed.ts
var type_renamed_default = protobufRule({
  id: "protobuf/type-renamed",
  on: ["type-renamed", "type-use-renamed"],
  class: "renamed",
  title: "Type renamed",
  why: "Messages still decode; generated code stops compiling, and an `Any` that holds it is no longer found.",
  fix: "Keep the old name, or tell those who compile against it.",
  breaks: ["source"],
  outcomes: {
    message: {
      risk: "medium",
      title: "Message renamed",
      message: (c) => `Message \`${c.from}\` is now \`${c.to}\`.`,
      equivalents: ["buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE"]
    },
    enum: {
      risk: "medium",
      title: "Enum renamed",
      message: (c) => `Enum \`${c.from}\` is now \`${c.to}\`.`,
      why: "Messages still decode; generated code stops compiling.",
      equivalents: ["buf:ENUM_NO_DELETE", "buf:PACKAGE_ENUM_NO_DELETE"]
    },
    service: {
      risk: "critical",
      title: "Service renamed",
      message: (c) => `Service \`${c.from}\` is now \`${c.to}\`.`,
      why: "The name is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.",
      fix: "Keep the old service beside the new one.",
      breaks: ["wire", "json", "source"],
      equivalents: ["buf:SERVICE_NO_DELETE", "buf:PACKAGE_SERVICE_NO_DELETE"]
    },
    use: {
      risk: "low",
      title: "Type in use renamed",
      message: (c) => `\`${c.from}\`, a type in use, is now \`${c.to}\`.`,
      equivalents: USES_OF_A_TYPE
    },
    extension: {
      risk: "medium",
      title: "Extension renamed",
      message: (c) => `Extension \`${c.from}\` is now \`${c.to}\`.`,
      why: "Binary messages still decode; generated code and text format use the name.",
      breaks: ["json", "source"],
      equivalents: [
        "buf:EXTENSION_NO_DELETE",
        "buf:PACKAGE_EXTENSION_NO_DELETE",
        "buf:FIELD_SAME_NAME",
        "buf:FIELD_SAME_JSON_NAME"
      ]
    }
  },
  examples: [
    { before: "message User { int32 n = 1; }", after: "message UserInfo { int32 n = 1; }", outcome: "message" },
    { before: "enum Color { RED = 0; }", after: "enum Colour { RED = 0; }", outcome: "enum" },
    {
      before: "service Users { rpc Get(A) returns (A); } message A {}",
      after: "service UserService { rpc Get(A) returns (A); } message A {}",
      outcome: "service"
    },
    {
      before: "extend A { optional int32 level = 100; } message A { extensions 100; }",
      after: "extend A { optional int32 log_level = 100; } message A { extensions 100; }",
      outcome: "extension"
    },
    {
      before: "message A { int32 n = 1; string s = 2; bool b = 3; } message U { A a = 1; }",
      after: "message X { int32 n = 1; string s = 2; bool b = 3; } message U { X a = 1; }",
      outcome: "message"
    },
    {
      before: {
        "third_party/a.proto": "package a; message User { int32 n = 1; }",
        "u.proto": 'import "a.proto"; message U { a.User u = 1; }'
      },
      after: {
        "third_party/a.proto": "package a; message UserInfo { int32 n = 1; }",
        "u.proto": 'import "a.proto"; message U { a.UserInfo u = 1; }'
      },
      outcome: "use"
    },
    { before: "message A { message B {} }", after: "message A {}", outcome: "none" }
  ],
  classify: ({ kind, what }) => kind === "type-use-renamed" ? "use" : what
});

// src/domains/protobuf/rules/validation-changed.ts
var validation_changed_default = protobufRule({
  id: "protobuf/validation-changed",
  on: "validation-changed",
  class: "schema-breaking",
  title: "Validation changed",
  why: "Messages still decode; servers that check them refuse what old clients send.",
  fix: "Accept the old values for a release, or check in code first.",
  breaks: ["wire", "json"],
  outcomes: {
    tightened: { risk: "medium", message: (c) => `\`${c.subject}\` now has \`${c.gained}\`.` },
    changed: { risk: "medium", message: (c) => `\`${c.subject}\` now has \`${c.gained}\`, no longer \`${c.lost}\`.` },
    loosened: {
      risk: "info",
      message: (c) => `\`${c.subject}\` no longer has \`${c.lost}\`${c.gained === "" ? "" : ` but \`${c.gained}\``}.`,
      why: "Servers accept more than before.",
      fix: "See that readers cope with it.",
      breaks: []
    }
  },
  examples: [
    {
      before: "message A { string s = 1; }",
      after: "message A { string s = 1 [(buf.validate.field).string.min_len = 3]; }",
      outcome: "tightened"
    },
    {
      before: "message A { string s = 1 [(validate.rules).string = { max_len: 9 }]; }",
      after: "message A { string s = 1 [(validate.rules).string = { max_len: 5 }]; }",
      outcome: "changed"
    },
    {
      before: "message A { string s = 1 [(google.api.field_behavior) = REQUIRED]; }",
      after: "message A { string s = 1; }",
      outcome: "loosened"
    },
    {
      before: "message A { string s = 1 [(validate.rules).string.max_len = 5]; }",
      after: "message A { string s = 1 [(validate.rules).string.max_len = 9]; }",
      outcome: "loosened"
    },
    {
      before: "message A { oneof x { string s = 1; } }",
      after: "message A { oneof x { option (buf.validate.oneof).required = true; string s = 1; } }",
      outcome: "tightened"
    },
    {
      before: "message A { string s = 1 [(validate.rules).string.max_len = 9]; }",
      after: "message A { string s = 1 [(validate.rules).string = { max_len: 9 }]; }",
      outcome: "none"
    },
    {
      before: "message A { string s = 1 [(validate.rules).string.max_len = 9]; }",
      after: "message A { string s = 1 [(validate.rules).string.max_len = 9, (buf.validate.field).string.max_len = 9]; }",
      outcome: "none"
    },
    {
      before: "message A { string s = 1 [(validate.rules).string.max_len = 9]; }",
      after: "message A { string s = 1 [(validate.rules).string.max_len = 9, (buf.validate.field).string.max_len = 8]; }",
      outcome: "tightened"
    },
    {
      before: "message A { oneof x { option (validate.required) = true; string s = 1; } }",
      after: "message A { oneof x { option (buf.validate.oneof).required = true; string s = 1; } }",
      outcome: "loosened"
    },
    {
      before: "message A { repeated A a = 1 [(validate.rules).repeated.items.message.required = true]; }",
      after: "message A { repeated A a = 1 [(buf.validate.field).repeated.items.required = true]; }",
      outcome: "loosened"
    }
  ],
  classify({ lost, looser }) {
    if (looser) return "loosened";
    return lost === "" ? "tightened" : "changed";
  }
});

// src/domains/protobuf/rules/index.ts
var rules = [
  custom_option_changed_default,
  enum_default_changed_default,
  enum_openness_changed_default,
  enum_value_added_default,
  enum_value_removed_default,
  enum_value_renamed_default,
  enum_value_renumbered_default,
  extension_declaration_changed_default,
  extension_range_removed_default,
  field_became_extension_default,
  field_cardinality_changed_default,
  field_default_changed_default,
  field_encoding_changed_default,
  field_json_name_changed_default,
  field_number_reused_default,
  field_oneof_changed_default,
  field_presence_changed_default,
  field_removed_default,
  field_renamed_default,
  field_renumbered_default,
  field_type_changed_default,
  file_excluded_default,
  file_moved_default,
  file_options_changed_default,
  file_removed_default,
  file_unreadable_default,
  http_body_changed_default,
  http_route_changed_default,
  import_lost_default,
  json_format_changed_default,
  message_option_changed_default,
  oneof_removed_default,
  oneof_renamed_default,
  package_changed_default,
  package_removed_default,
  required_field_added_default,
  reserved_removed_default,
  reserved_reused_default,
  rpc_idempotency_changed_default,
  rpc_removed_default,
  rpc_renamed_default,
  rpc_streaming_changed_default,
  rpc_type_changed_default,
  semantics_changed_default,
  type_hidden_default,
  type_lost_default,
  type_removed_default,
  type_renamed_default,
  validation_changed_default
].flat();

// src/domains/protobuf/sound.ts
var soundParts = (pairs) => ({
  pairs: pairs.map(soundPair),
  broken: pairs.flatMap(brokenSide)
});
function brokenSide({ before, after }) {
  if (after?.broken !== void 0)
    return [unreadableFact(after.path, "head", after.broken, before?.broken !== void 0)];
  return before?.broken === void 0 ? [] : [unreadableFact(before.path, "base", before.broken)];
}
function soundPair({ file, before, after }) {
  if (before === void 0 || after === void 0) return { file, before, after };
  return {
    file,
    before: after.broken === void 0 ? before : sharedPart(before, after),
    after: before.broken === void 0 ? after : sharedPart(after, before)
  };
}
function sharedPart(file, other) {
  const theirs = new Set(unitsOf(other).map(identityOf3));
  const isShared = (unit) => theirs.has(identityOf3(outermost(unit)));
  return {
    ...file,
    messages: file.messages.filter(isShared),
    enums: file.enums.filter(isShared),
    services: file.services.filter(isShared),
    extensions: file.extensions.filter(isShared)
  };
}
var identityOf3 = ({ fullName }) => fullName;
function outermost(unit) {
  let outer = unit;
  while (outer.parent !== void 0) outer = outer.parent;
  return outer;
}

// src/domains/protobuf/unchanged.ts
var Unchanged = class {
  #head;
  #input;
  #search;
  constructor(head, input) {
    this.#head = head;
    this.#input = input;
  }
  /** What they import, those nearest to a path first; searched once, from the first question on. */
  search(to) {
    this.#search ??= this.#begin(to);
    this.#search.catch(() => void 0);
    return this.#search;
  }
  async #begin(to) {
    const changed = new Set(this.#input.files.map(({ path }) => path));
    const paths = (await this.#head.all()).filter((path) => !changed.has(path));
    return searchImports(paths, to, this.#input.head);
  }
};

// src/domains/protobuf/analyzer.ts
var protobuf = {
  domain: "protobuf",
  rules,
  modifiers,
  claims,
  async analyze(input) {
    const configs = new BufConfigs(input.base);
    const { files, excluded } = await withoutExcluded(input, configs);
    const imports = { base: importsOf(input.base, input), head: importsOf(input.head, input) };
    const unchanged = new Unchanged(imports.head, input);
    const { pairs: read, unreadable } = await parsePairs({ ...input, files }, parseWhole, sameTokens, () => {
      const gone5 = files.find(wentAway);
      if (gone5 !== void 0) void unchanged.search(gone5.previousPath ?? gone5.path);
    });
    const { pairs, broken } = soundParts(read);
    const changes = await compareFiles(pairs, imports, unchanged, input);
    return withPolicies([...excluded, ...unreadable, ...broken, ...changes], input, configs);
  }
};
async function compareFiles(files, imports, unchanged, input) {
  const changed = defined(files, "after");
  const base = sideOf(defined(files, "before"), imports.base, input.base);
  const head = sideOf(changed, imports.head, input.head);
  const pairing = pairUnits(files);
  const loss = lossOf({ files, pairing }, unchanged);
  const around = { files, pairing, retired: await retiredPackages(files, input.head) };
  for (; ; ) {
    const changes = compareSchemas(around, base.symbols, head.symbols);
    const learnt = [await base.symbols.load(), await head.symbols.load()];
    if (learnt.includes(true)) continue;
    const nearby = async () => [
      ...changed,
      ...await neighboursOf(changed, await head.imports.all(), (path) => head.symbols.open(path))
    ];
    return [...await whatIsLost(loss, changed, base, head), ...await withRpcs(changes, nearby)];
  }
}
var sideOf = (files, imports, tree) => ({
  imports,
  symbols: new Symbols(files, tree, imports)
});
var importsOf = (tree, { settings }) => new Imports(tree, new Roots(tree, settings.protobuf.roots));
var wentAway = ({ status, previousPath }) => status === "deleted" || previousPath !== void 0;
var defined = (files, side) => files.flatMap((file) => file[side] ?? []);
export {
  protobuf
};
