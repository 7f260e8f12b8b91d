#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x3) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x3, {
  get: (a, b3) => (typeof require !== "undefined" ? require : a)[b3]
}) : x3)(function(x3) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x3 + '" is not supported');
});
var __esm = (fn2, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn2 && (res = (0, fn2[__getOwnPropNames(fn2)[0]])(fn2 = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to2, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to2, key) && key !== except)
        __defProp(to2, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to2;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/core/errors.ts
function noneIfUnreadable(error) {
  if (!(error instanceof Unreadable)) throw error;
}
var UserError, Unreadable, Unreachable;
var init_errors = __esm({
  "src/core/errors.ts"() {
    "use strict";
    UserError = class extends Error {
      hint;
      constructor(message, hint, options2) {
        super(message, options2);
        this.name = "UserError";
        this.hint = hint;
      }
    };
    Unreadable = class extends Error {
      /** The line the parser stopped at, from 1. */
      line;
      constructor(reason, line2 = 1, options2) {
        super(reason, options2);
        this.name = "Unreadable";
        this.line = line2;
      }
    };
    Unreachable = class extends Error {
      /** Whether it was understood and turned down: asking the same once more is of no use. */
      refused;
      constructor(message, refused, options2) {
        super(message, options2);
        this.name = "Unreachable";
        this.refused = refused;
      }
    };
  }
});

// src/core/present.ts
function shorten(text3, longest = LONGEST) {
  if (text3.length <= longest) return text3;
  const half = Math.floor((longest - 1) / 2);
  return `${text3.slice(0, half)}…${text3.slice(-half)}`;
}
function digest(text3) {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text3.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text3.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
function shown(value) {
  if (typeof value === "string") return presentable(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value === "object" && value !== null) return presentableChange(value);
  return value;
}
var LONGEST, INVISIBLE, visible, INVISIBLE_IN_LINES, escapeInvisible, escapeOf, presentable, LONGEST_ID, identifiable, isIdentity, presentableChange;
var init_present = __esm({
  "src/core/present.ts"() {
    "use strict";
    LONGEST = 160;
    INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
    visible = (text3) => text3.replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
    INVISIBLE_IN_LINES = new RegExp("[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}]--\\n]", "gv");
    escapeInvisible = (json) => json.replace(INVISIBLE_IN_LINES, (char) => Array.from(char.split(""), escapeOf).join(""));
    escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    presentable = (text3) => shorten(visible(text3).replaceAll("`", "ˋ"));
    LONGEST_ID = 300;
    identifiable = (text3) => {
      const exact = visible(text3).replaceAll("`", "ˋ");
      return exact.length <= LONGEST_ID ? exact : `${exact.slice(0, LONGEST_ID)}…${digest(exact)}`;
    };
    isIdentity = (text3) => text3 !== "" && text3.length <= LONGEST_ID + 17 && visible(text3) === text3 && !text3.includes("`");
    presentableChange = (change2) => new Proxy({ ...change2 }, { get: (target, name) => shown(Reflect.get(target, name)) });
  }
});

// src/core/vocabulary.ts
var RISKS, FAIL_ON, DOMAINS, CLASSES, PLANES, BUMPS, ECOSYSTEMS;
var init_vocabulary = __esm({
  "src/core/vocabulary.ts"() {
    "use strict";
    RISKS = ["info", "low", "medium", "high", "critical"];
    FAIL_ON = ["critical", "high", "medium", "low", "never"];
    DOMAINS = ["protobuf", "config", "dependencies"];
    CLASSES = [
      "schema-breaking",
      "renamed",
      "removed",
      "type-changed",
      "moved",
      "permission-widening",
      "encryption-disabled",
      "exposure",
      "secret",
      "availability",
      "data-loss",
      "observability",
      "supply-chain",
      "version-bump",
      "upgrade-path",
      "vulnerability",
      "runtime",
      "compatibility",
      "hardening",
      "unreadable"
    ];
    PLANES = ["wire", "json", "source"];
    BUMPS = [
      "added",
      "removed",
      "major",
      "minor",
      "patch",
      "downgrade",
      "moved",
      "replaced",
      "pinned",
      "unpinned",
      "digest",
      "runtime"
    ];
    ECOSYSTEMS = [
      "npm",
      "go",
      "docker",
      "github-actions",
      "pypi",
      "maven",
      "gradle-plugin",
      "gradle-wrapper",
      "helm",
      "nuget",
      "terraform-provider",
      "terraform-module",
      "cargo",
      "composer",
      "bundler",
      "swift",
      "pub",
      "mix",
      "pre-commit",
      "tool"
    ];
  }
});

// node_modules/valibot/dist/index.mjs
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label2, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label2}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item: item2,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "loose_object",
    reference: looseObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options2.map(_stringify), "|"),
    async: false,
    options: options2,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options2.map((option) => option.expects), "|"),
    async: false,
    options: options2,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function variant(key, options2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key,
    options: options2,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        let outputDataset;
        let maxDiscriminatorPriority = 0;
        let invalidDiscriminatorKey = this.key;
        let expectedDiscriminators = [];
        const parseOptions = (variant$1, allKeys) => {
          for (const schema of variant$1.options) {
            if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
            else {
              let keysAreValid = true;
              let currentPriority = 0;
              for (const currentKey of allKeys) {
                const discriminatorSchema = schema.entries[currentKey];
                if (currentKey in input ? discriminatorSchema["~run"]({
                  typed: false,
                  value: input[currentKey]
                }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                  keysAreValid = false;
                  if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                    maxDiscriminatorPriority = currentPriority;
                    invalidDiscriminatorKey = currentKey;
                    expectedDiscriminators = [];
                  }
                  if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                const optionDataset = schema["~run"]({ value: input }, config$1);
                if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
              }
            }
            if (outputDataset && !outputDataset.issues) break;
          }
        };
        parseOptions(this, /* @__PURE__ */ new Set([this.key]));
        if (outputDataset) return outputDataset;
        _addIssue(this, "type", dataset, config$1, {
          input: input[invalidDiscriminatorKey],
          expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
          path: [{
            type: "object",
            origin: "value",
            input,
            key: invalidDiscriminatorKey,
            value: input[invalidDiscriminatorKey]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item2 of pipe$1) if (item2.kind !== "metadata") {
        if (dataset.issues && (item2.kind === "schema" || item2.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item2["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}
var store$4, DEFAULT_CONFIG, store$3, store$2, store$1, EMOJI_REGEX, ABORT_EARLY_CONFIG;
var init_dist = __esm({
  "node_modules/valibot/dist/index.mjs"() {
    DEFAULT_CONFIG = {
      lang: void 0,
      message: void 0,
      abortEarly: void 0,
      abortPipeEarly: void 0
    };
    EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
    ABORT_EARLY_CONFIG = { abortEarly: true };
  }
});

// src/advisories/failure.ts
var FAILURE_KINDS, WORDS, Failure;
var init_failure = __esm({
  "src/advisories/failure.ts"() {
    "use strict";
    FAILURE_KINDS = ["down", "limited", "denied", "late", "garbled", "refused", "absent"];
    WORDS = {
      down: "it cannot be reached",
      limited: "its rate limit is reached",
      denied: "it denies access",
      late: "it takes too long",
      garbled: "its answer cannot be read",
      refused: "it refuses the question",
      absent: "it has no such address"
    };
    Failure = class extends Error {
      kind;
      detail;
      constructor(kind, detail = "", options2) {
        super(detail === "" ? WORDS[kind] : `${WORDS[kind]} (${detail})`, options2);
        this.name = "Failure";
        this.kind = kind;
        this.detail = detail;
      }
    };
  }
});

// src/core/grep.ts
function linesHolding(text3, word2, cut) {
  const lines = [];
  for (let at2 = text3.indexOf(word2); at2 !== -1; ) {
    const start2 = at2 === 0 ? 0 : text3.lastIndexOf("\n", at2 - 1) + 1;
    const end = text3.indexOf("\n", at2);
    lines.push(cut(text3, start2, end === -1 ? text3.length : end));
    at2 = end === -1 ? -1 : text3.indexOf(word2, end);
  }
  return lines.join("\n");
}
async function linesWith(tree, paths2, word2) {
  if (tree.grep !== void 0) return tree.grep(paths2, word2);
  return Promise.all(
    paths2.map(async (path) => {
      const text3 = await tree.read(path).catch(noneIfUnreadable);
      return linesHolding(text3 ?? "", word2, (whole2, start2, end) => whole2.slice(start2, end));
    })
  );
}
var init_grep = __esm({
  "src/core/grep.ts"() {
    "use strict";
    init_errors();
  }
});

// src/core/risk.ts
var compareRisk;
var init_risk = __esm({
  "src/core/risk.ts"() {
    "use strict";
    init_vocabulary();
    compareRisk = (a, b3) => RISKS.indexOf(a) - RISKS.indexOf(b3);
  }
});

// src/advisories/body.ts
async function readBody({ body }) {
  if (body === null) return "";
  const decoder = new TextDecoder();
  const parts = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new Failure("garbled", "larger than 64 MiB");
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}
var LARGEST;
var init_body = __esm({
  "src/advisories/body.ts"() {
    "use strict";
    init_failure();
    LARGEST = 64 * 1024 * 1024;
  }
});

// src/advisories/client.ts
import { setTimeout as sleep } from "node:timers/promises";
function openClient(limits = LIMITS2) {
  const end = performance.now() + limits.budget;
  let final;
  return {
    async ask(request2) {
      if (final !== void 0) throw final;
      const outcome = await persist(request2, limits, end);
      if (!("failure" in outcome)) return outcome;
      if (FINAL.has(outcome.failure.kind)) final ??= outcome.failure;
      throw outcome.failure;
    }
  };
}
async function persist(request2, limits, end) {
  for (let n = 1; ; n++) {
    const left = end - performance.now();
    if (left <= 0) return { failure: new Failure("late"), again: false };
    const outcome = await attempt(request2, Math.min(limits.attempt, left));
    if (!("failure" in outcome) || !outcome.again || n === limits.attempts) return outcome;
    const pause = outcome.pause ?? FIRST_PAUSE * 2 ** (n - 1) * (0.5 + Math.random());
    if (performance.now() + pause >= end) return outcome;
    await limits.wait(pause);
  }
}
async function attempt({ url, headers, body }, time) {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(Math.ceil(time)),
      headers: { "user-agent": "breakwater", ...body === void 0 ? {} : JSON_BODY, ...headers },
      ...body === void 0 ? {} : { method: "POST", body: JSON.stringify(body) }
    });
    if (!response.ok) return await refusal(response);
    return { body: JSON.parse(await readBody(response)), headers: response.headers };
  } catch (cause) {
    if (cause instanceof Failure) return { failure: cause, again: false };
    return { failure: failureOf(cause), again: true };
  }
}
function failureOf(cause) {
  if (cause instanceof SyntaxError) return new Failure("garbled", "", { cause });
  if (cause instanceof Error && cause.name === "TimeoutError") return new Failure("late", "", { cause });
  if (cause instanceof TypeError) return new Failure("down", "", { cause });
  throw cause;
}
async function refusal(response) {
  await response.body?.cancel();
  const { status, headers } = response;
  const pause = retryAfter(headers.get("retry-after"));
  if (isLimited(status, headers)) {
    const again = pause !== void 0 || !isUsedUp(headers);
    return { failure: new Failure("limited"), again, pause };
  }
  if (status === 401 || status === 403) return { failure: new Failure("denied", String(status)), again: false };
  if (status >= 500) return { failure: new Failure("down", String(status)), again: true, pause };
  return { failure: new Failure(status === 404 ? "absent" : "refused", String(status)), again: false };
}
function retryAfter(value) {
  if (value === null) return void 0;
  if (/^\d{1,9}$/.test(value)) return Number(value) * SECOND;
  const date = Date.parse(value);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
}
var LIMITS2, FIRST_PAUSE, SECOND, FINAL, JSON_BODY, isLimited, isUsedUp;
var init_client = __esm({
  "src/advisories/client.ts"() {
    "use strict";
    init_failure();
    init_body();
    LIMITS2 = { budget: 2e4, attempt: 1e4, attempts: 4, wait: (time) => sleep(time) };
    FIRST_PAUSE = 500;
    SECOND = 1e3;
    FINAL = /* @__PURE__ */ new Set(["limited", "denied", "late", "down"]);
    JSON_BODY = { "content-type": "application/json" };
    isLimited = (status, headers) => status === 429 || status === 403 && (headers.has("retry-after") || isUsedUp(headers));
    isUsedUp = (headers) => headers.get("x-ratelimit-remaining") === "0";
  }
});

// src/git/names.ts
import { isUtf8 } from "node:buffer";
function textOfPath(bytes) {
  if (isUtf8(bytes)) return bytes.toString("utf8").replaceAll(ESCAPED, String.raw`\x5cx$1`);
  return bytes.toString("latin1").replaceAll(ESCAPED, String.raw`\x5cx$1`).replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
function bytesOfPath(text3) {
  const parts = text3.split(ESCAPED).map((part, index) => Buffer.from(part, index % 2 === 0 ? "utf8" : "hex"));
  return Buffer.concat(parts);
}
var ESCAPED;
var init_names = __esm({
  "src/git/names.ts"() {
    "use strict";
    ESCAPED = /\\x([0-9a-f]{2})/g;
  }
});

// node_modules/@simple-git/args-pathspec/dist/index.mjs
function c(...n) {
  const e = new String(n);
  return t.set(e, n), e;
}
function r(n) {
  return n instanceof String && t.has(n);
}
function o(n) {
  return t.get(n) ?? [];
}
var t;
var init_dist2 = __esm({
  "node_modules/@simple-git/args-pathspec/dist/index.mjs"() {
    t = /* @__PURE__ */ new WeakMap();
  }
});

// node_modules/ms/index.js
var require_ms = __commonJS({
  "node_modules/ms/index.js"(exports, module) {
    var s = 1e3;
    var m2 = s * 60;
    var h3 = m2 * 60;
    var d2 = h3 * 24;
    var w2 = d2 * 7;
    var y2 = d2 * 365.25;
    module.exports = function(val, options2) {
      options2 = options2 || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse3(val);
      } else if (type === "number" && isFinite(val)) {
        return options2.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse3(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match2 = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
        str
      );
      if (!match2) {
        return;
      }
      var n = parseFloat(match2[1]);
      var type = (match2[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y2;
        case "weeks":
        case "week":
        case "w":
          return n * w2;
        case "days":
        case "day":
        case "d":
          return n * d2;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h3;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m2;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    function fmtShort(ms2) {
      var msAbs = Math.abs(ms2);
      if (msAbs >= d2) {
        return Math.round(ms2 / d2) + "d";
      }
      if (msAbs >= h3) {
        return Math.round(ms2 / h3) + "h";
      }
      if (msAbs >= m2) {
        return Math.round(ms2 / m2) + "m";
      }
      if (msAbs >= s) {
        return Math.round(ms2 / s) + "s";
      }
      return ms2 + "ms";
    }
    function fmtLong(ms2) {
      var msAbs = Math.abs(ms2);
      if (msAbs >= d2) {
        return plural(ms2, msAbs, d2, "day");
      }
      if (msAbs >= h3) {
        return plural(ms2, msAbs, h3, "hour");
      }
      if (msAbs >= m2) {
        return plural(ms2, msAbs, m2, "minute");
      }
      if (msAbs >= s) {
        return plural(ms2, msAbs, s, "second");
      }
      return ms2 + " ms";
    }
    function plural(ms2, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms2 / n) + " " + name + (isPlural ? "s" : "");
    }
  }
});

// node_modules/debug/src/common.js
var require_common = __commonJS({
  "node_modules/debug/src/common.js"(exports, module) {
    function setup(env) {
      createDebug.debug = createDebug;
      createDebug.default = createDebug;
      createDebug.coerce = coerce;
      createDebug.disable = disable;
      createDebug.enable = enable;
      createDebug.enabled = enabled;
      createDebug.humanize = require_ms();
      createDebug.destroy = destroy;
      Object.keys(env).forEach((key) => {
        createDebug[key] = env[key];
      });
      createDebug.names = [];
      createDebug.skips = [];
      createDebug.formatters = {};
      function selectColor(namespace) {
        let hash = 0;
        for (let i = 0; i < namespace.length; i++) {
          hash = (hash << 5) - hash + namespace.charCodeAt(i);
          hash |= 0;
        }
        return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
      }
      createDebug.selectColor = selectColor;
      function createDebug(namespace) {
        let prevTime;
        let enableOverride = null;
        let namespacesCache;
        let enabledCache;
        function debug(...args) {
          if (!debug.enabled) {
            return;
          }
          const self = debug;
          const curr = Number(/* @__PURE__ */ new Date());
          const ms2 = curr - (prevTime || curr);
          self.diff = ms2;
          self.prev = prevTime;
          self.curr = curr;
          prevTime = curr;
          args[0] = createDebug.coerce(args[0]);
          if (typeof args[0] !== "string") {
            args.unshift("%O");
          }
          let index = 0;
          args[0] = args[0].replace(/%([a-zA-Z%])/g, (match2, format) => {
            if (match2 === "%%") {
              return "%";
            }
            index++;
            const formatter = createDebug.formatters[format];
            if (typeof formatter === "function") {
              const val = args[index];
              match2 = formatter.call(self, val);
              args.splice(index, 1);
              index--;
            }
            return match2;
          });
          createDebug.formatArgs.call(self, args);
          const logFn = self.log || createDebug.log;
          logFn.apply(self, args);
        }
        debug.namespace = namespace;
        debug.useColors = createDebug.useColors();
        debug.color = createDebug.selectColor(namespace);
        debug.extend = extend;
        debug.destroy = createDebug.destroy;
        Object.defineProperty(debug, "enabled", {
          enumerable: true,
          configurable: false,
          get: () => {
            if (enableOverride !== null) {
              return enableOverride;
            }
            if (namespacesCache !== createDebug.namespaces) {
              namespacesCache = createDebug.namespaces;
              enabledCache = createDebug.enabled(namespace);
            }
            return enabledCache;
          },
          set: (v2) => {
            enableOverride = v2;
          }
        });
        if (typeof createDebug.init === "function") {
          createDebug.init(debug);
        }
        return debug;
      }
      function extend(namespace, delimiter2) {
        const newDebug = createDebug(this.namespace + (typeof delimiter2 === "undefined" ? ":" : delimiter2) + namespace);
        newDebug.log = this.log;
        return newDebug;
      }
      function enable(namespaces) {
        createDebug.save(namespaces);
        createDebug.namespaces = namespaces;
        createDebug.names = [];
        createDebug.skips = [];
        const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
        for (const ns2 of split) {
          if (ns2[0] === "-") {
            createDebug.skips.push(ns2.slice(1));
          } else {
            createDebug.names.push(ns2);
          }
        }
      }
      function matchesTemplate(search2, template) {
        let searchIndex = 0;
        let templateIndex = 0;
        let starIndex = -1;
        let matchIndex = 0;
        while (searchIndex < search2.length) {
          if (templateIndex < template.length && (template[templateIndex] === search2[searchIndex] || template[templateIndex] === "*")) {
            if (template[templateIndex] === "*") {
              starIndex = templateIndex;
              matchIndex = searchIndex;
              templateIndex++;
            } else {
              searchIndex++;
              templateIndex++;
            }
          } else if (starIndex !== -1) {
            templateIndex = starIndex + 1;
            matchIndex++;
            searchIndex = matchIndex;
          } else {
            return false;
          }
        }
        while (templateIndex < template.length && template[templateIndex] === "*") {
          templateIndex++;
        }
        return templateIndex === template.length;
      }
      function disable() {
        const namespaces = [
          ...createDebug.names,
          ...createDebug.skips.map((namespace) => "-" + namespace)
        ].join(",");
        createDebug.enable("");
        return namespaces;
      }
      function enabled(name) {
        for (const skip of createDebug.skips) {
          if (matchesTemplate(name, skip)) {
            return false;
          }
        }
        for (const ns2 of createDebug.names) {
          if (matchesTemplate(name, ns2)) {
            return true;
          }
        }
        return false;
      }
      function coerce(val) {
        if (val instanceof Error) {
          return val.stack || val.message;
        }
        return val;
      }
      function destroy() {
        console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
      }
      createDebug.enable(createDebug.load());
      return createDebug;
    }
    module.exports = setup;
  }
});

// node_modules/debug/src/browser.js
var require_browser = __commonJS({
  "node_modules/debug/src/browser.js"(exports, module) {
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load2;
    exports.useColors = useColors;
    exports.storage = localstorage();
    exports.destroy = /* @__PURE__ */ (() => {
      let warned = false;
      return () => {
        if (!warned) {
          warned = true;
          console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
        }
      };
    })();
    exports.colors = [
      "#0000CC",
      "#0000FF",
      "#0033CC",
      "#0033FF",
      "#0066CC",
      "#0066FF",
      "#0099CC",
      "#0099FF",
      "#00CC00",
      "#00CC33",
      "#00CC66",
      "#00CC99",
      "#00CCCC",
      "#00CCFF",
      "#3300CC",
      "#3300FF",
      "#3333CC",
      "#3333FF",
      "#3366CC",
      "#3366FF",
      "#3399CC",
      "#3399FF",
      "#33CC00",
      "#33CC33",
      "#33CC66",
      "#33CC99",
      "#33CCCC",
      "#33CCFF",
      "#6600CC",
      "#6600FF",
      "#6633CC",
      "#6633FF",
      "#66CC00",
      "#66CC33",
      "#9900CC",
      "#9900FF",
      "#9933CC",
      "#9933FF",
      "#99CC00",
      "#99CC33",
      "#CC0000",
      "#CC0033",
      "#CC0066",
      "#CC0099",
      "#CC00CC",
      "#CC00FF",
      "#CC3300",
      "#CC3333",
      "#CC3366",
      "#CC3399",
      "#CC33CC",
      "#CC33FF",
      "#CC6600",
      "#CC6633",
      "#CC9900",
      "#CC9933",
      "#CCCC00",
      "#CCCC33",
      "#FF0000",
      "#FF0033",
      "#FF0066",
      "#FF0099",
      "#FF00CC",
      "#FF00FF",
      "#FF3300",
      "#FF3333",
      "#FF3366",
      "#FF3399",
      "#FF33CC",
      "#FF33FF",
      "#FF6600",
      "#FF6633",
      "#FF9900",
      "#FF9933",
      "#FFCC00",
      "#FFCC33"
    ];
    function useColors() {
      if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
        return true;
      }
      if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
        return false;
      }
      let m2;
      return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
      typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
      // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
      typeof navigator !== "undefined" && navigator.userAgent && (m2 = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m2[1], 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
      typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
    }
    function formatArgs(args) {
      args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
      if (!this.useColors) {
        return;
      }
      const c3 = "color: " + this.color;
      args.splice(1, 0, c3, "color: inherit");
      let index = 0;
      let lastC = 0;
      args[0].replace(/%[a-zA-Z%]/g, (match2) => {
        if (match2 === "%%") {
          return;
        }
        index++;
        if (match2 === "%c") {
          lastC = index;
        }
      });
      args.splice(lastC, 0, c3);
    }
    exports.log = console.debug || console.log || (() => {
    });
    function save(namespaces) {
      try {
        if (namespaces) {
          exports.storage.setItem("debug", namespaces);
        } else {
          exports.storage.removeItem("debug");
        }
      } catch (error) {
      }
    }
    function load2() {
      let r2;
      try {
        r2 = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
      } catch (error) {
      }
      if (!r2 && typeof process !== "undefined" && "env" in process) {
        r2 = process.env.DEBUG;
      }
      return r2;
    }
    function localstorage() {
      try {
        return localStorage;
      } catch (error) {
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.j = function(v2) {
      try {
        return JSON.stringify(v2);
      } catch (error) {
        return "[UnexpectedJSONParseError]: " + error.message;
      }
    };
  }
});

// node_modules/debug/src/node.js
var require_node = __commonJS({
  "node_modules/debug/src/node.js"(exports, module) {
    var tty = __require("tty");
    var util = __require("util");
    exports.init = init;
    exports.log = log;
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load2;
    exports.useColors = useColors;
    exports.destroy = util.deprecate(
      () => {
      },
      "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
    );
    exports.colors = [6, 2, 3, 4, 5, 1];
    try {
      const supportsColor = __require("supports-color");
      if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
        exports.colors = [
          20,
          21,
          26,
          27,
          32,
          33,
          38,
          39,
          40,
          41,
          42,
          43,
          44,
          45,
          56,
          57,
          62,
          63,
          68,
          69,
          74,
          75,
          76,
          77,
          78,
          79,
          80,
          81,
          92,
          93,
          98,
          99,
          112,
          113,
          128,
          129,
          134,
          135,
          148,
          149,
          160,
          161,
          162,
          163,
          164,
          165,
          166,
          167,
          168,
          169,
          170,
          171,
          172,
          173,
          178,
          179,
          184,
          185,
          196,
          197,
          198,
          199,
          200,
          201,
          202,
          203,
          204,
          205,
          206,
          207,
          208,
          209,
          214,
          215,
          220,
          221
        ];
      }
    } catch (error) {
    }
    exports.inspectOpts = Object.keys(process.env).filter((key) => {
      return /^debug_/i.test(key);
    }).reduce((obj, key) => {
      const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_3, k2) => {
        return k2.toUpperCase();
      });
      let val = process.env[key];
      if (/^(yes|on|true|enabled)$/i.test(val)) {
        val = true;
      } else if (/^(no|off|false|disabled)$/i.test(val)) {
        val = false;
      } else if (val === "null") {
        val = null;
      } else {
        val = Number(val);
      }
      obj[prop] = val;
      return obj;
    }, {});
    function useColors() {
      return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
    }
    function formatArgs(args) {
      const { namespace: name, useColors: useColors2 } = this;
      if (useColors2) {
        const c3 = this.color;
        const colorCode = "\x1B[3" + (c3 < 8 ? c3 : "8;5;" + c3);
        const prefix = `  ${colorCode};1m${name} \x1B[0m`;
        args[0] = prefix + args[0].split("\n").join("\n" + prefix);
        args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
      } else {
        args[0] = getDate() + name + " " + args[0];
      }
    }
    function getDate() {
      if (exports.inspectOpts.hideDate) {
        return "";
      }
      return (/* @__PURE__ */ new Date()).toISOString() + " ";
    }
    function log(...args) {
      return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
    }
    function save(namespaces) {
      if (namespaces) {
        process.env.DEBUG = namespaces;
      } else {
        delete process.env.DEBUG;
      }
    }
    function load2() {
      return process.env.DEBUG;
    }
    function init(debug) {
      debug.inspectOpts = {};
      const keys = Object.keys(exports.inspectOpts);
      for (let i = 0; i < keys.length; i++) {
        debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.o = function(v2) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v2, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
    };
    formatters.O = function(v2) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v2, this.inspectOpts);
    };
  }
});

// node_modules/debug/src/index.js
var require_src = __commonJS({
  "node_modules/debug/src/index.js"(exports, module) {
    if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
      module.exports = require_browser();
    } else {
      module.exports = require_node();
    }
  }
});

// node_modules/@kwsites/file-exists/dist/src/index.js
var require_src2 = __commonJS({
  "node_modules/@kwsites/file-exists/dist/src/index.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    var fs_1 = __require("fs");
    var debug_1 = __importDefault(require_src());
    var log = debug_1.default("@kwsites/file-exists");
    function check(path, isFile, isDirectory) {
      log(`checking %s`, path);
      try {
        const stat = fs_1.statSync(path);
        if (stat.isFile() && isFile) {
          log(`[OK] path represents a file`);
          return true;
        }
        if (stat.isDirectory() && isDirectory) {
          log(`[OK] path represents a directory`);
          return true;
        }
        log(`[FAIL] path represents something other than a file or directory`);
        return false;
      } catch (e) {
        if (e.code === "ENOENT") {
          log(`[FAIL] path is not accessible: %o`, e);
          return false;
        }
        log(`[FATAL] %o`, e);
        throw e;
      }
    }
    function exists(path, type = exports.READABLE) {
      return check(path, (type & exports.FILE) > 0, (type & exports.FOLDER) > 0);
    }
    exports.exists = exists;
    exports.FILE = 1;
    exports.FOLDER = 2;
    exports.READABLE = exports.FILE + exports.FOLDER;
  }
});

// node_modules/@kwsites/file-exists/dist/index.js
var require_dist = __commonJS({
  "node_modules/@kwsites/file-exists/dist/index.js"(exports) {
    "use strict";
    function __export2(m2) {
      for (var p2 in m2) if (!exports.hasOwnProperty(p2)) exports[p2] = m2[p2];
    }
    Object.defineProperty(exports, "__esModule", { value: true });
    __export2(require_src2());
  }
});

// node_modules/@kwsites/promise-deferred/dist/index.js
var require_dist2 = __commonJS({
  "node_modules/@kwsites/promise-deferred/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createDeferred = exports.deferred = void 0;
    function deferred() {
      let done;
      let fail;
      let status = "pending";
      const promise = new Promise((_done, _fail) => {
        done = _done;
        fail = _fail;
      });
      return {
        promise,
        done(result) {
          if (status === "pending") {
            status = "resolved";
            done(result);
          }
        },
        fail(error) {
          if (status === "pending") {
            status = "rejected";
            fail(error);
          }
        },
        get fulfilled() {
          return status !== "pending";
        },
        get status() {
          return status;
        }
      };
    }
    exports.deferred = deferred;
    exports.createDeferred = deferred;
    exports.default = deferred;
  }
});

// node_modules/@simple-git/argv-parser/dist/index.mjs
function* x(e, n) {
  const t2 = n === "global";
  for (const o2 of e)
    o2.isGlobal === t2 && (yield o2);
}
function A(e, n) {
  for (const { name: o2 } of x(e, "task")) {
    if (P.has(o2))
      return w(true, n);
    if (S.has(o2))
      return w(false, n);
  }
  const t2 = n.at(0)?.toLowerCase();
  return t2 === void 0 ? null : E.has(t2) ? w(true, n.slice(1)) : F.has(t2) ? w(false, n.slice(1)) : n.length === 1 ? w(false, n) : w(true, n);
}
function w(e = false, n = []) {
  const t2 = n.at(0)?.toLowerCase();
  return t2 === void 0 ? null : {
    isWrite: e,
    isRead: !e,
    key: t2,
    value: n.at(1)
  };
}
function O(e, n) {
  return n.isWrite && n.value !== void 0 ? { key: n.key, value: n.value, scope: e } : { key: n.key, scope: e };
}
function G(e) {
  const n = e?.indexOf("=") || -1;
  return !e || n < 0 ? null : {
    key: e.slice(0, n).trim().toLowerCase(),
    value: e.slice(n + 1)
  };
}
function M(e) {
  for (const { name: n } of x(e, "task"))
    switch (n) {
      case "--global":
        return "global";
      case "--system":
        return "system";
      case "--worktree":
        return "worktree";
      case "--local":
        return "local";
      case "--file":
      case "-f":
        return "file";
    }
  return "local";
}
function N({ name: e }) {
  if (e === "-c" || e === "--config")
    return "inline";
  if (e === "--config-env")
    return "env";
}
function* $(e) {
  for (const n of e) {
    const t2 = N(n), o2 = t2 && G(n.value);
    o2 && (yield {
      ...o2,
      scope: t2
    });
  }
}
function D(e, n, t2) {
  const o2 = {
    read: [],
    write: [...$(n)]
  };
  return e === "config" && L(
    o2,
    M(n),
    A(n, t2)
  ), o2;
}
function L(e, n, t2) {
  if (t2 === null)
    return;
  const o2 = O(n, t2);
  t2.isWrite ? e.write.push(o2) : e.read.push(o2);
}
function B(e) {
  const n = R[e ?? ""] ?? T;
  return {
    short: new Map([...C.short.entries(), ...n.short.entries()]),
    long: n.long
  };
}
function b(e, n = I) {
  if (e.startsWith("--")) {
    const t2 = e.indexOf("=");
    if (t2 > 2)
      return [{ name: e.slice(0, t2), value: e.slice(t2 + 1), needsNext: false }];
    const o2 = e.slice(2);
    return [{ name: e, needsNext: n.long.has(o2) }];
  }
  if (e.length === 2) {
    const t2 = e.charAt(1), o2 = n.short.get(t2);
    return [{ name: e, needsNext: o2 === true }];
  }
  return j(e, n.short);
}
function j(e, n) {
  const t2 = e.slice(1).split(""), o2 = [];
  for (let a = 0; a < t2.length; a++) {
    const s = t2[a], r2 = n.get(s);
    if (r2 === void 0)
      return [{ name: e, needsNext: false }];
    if (r2) {
      const i = t2.slice(a + 1).join("");
      if (i && ![...i].every((m2) => n.has(m2)))
        return o2.push({ name: `-${s}`, value: i, needsNext: false }), o2;
    }
    o2.push({ name: `-${s}`, needsNext: r2 });
  }
  return o2;
}
function W(e, n = []) {
  let t2 = 0;
  for (; t2 < e.length; ) {
    const o2 = String(e[t2]);
    if (!o2.startsWith("-") || o2.length < 2) break;
    const a = b(o2);
    let s = t2 + 1;
    for (const r2 of a) {
      const i = {
        name: r2.name,
        value: r2.value,
        absorbedNext: false,
        isGlobal: true
      };
      r2.needsNext && i.value === void 0 && s < e.length && (i.value = String(e[s]), i.absorbedNext = true, s++), n.push(i);
    }
    t2 = s;
  }
  return { flags: n, taskIndex: t2 };
}
function V(e, n, t2 = []) {
  const o2 = B(n), a = [], s = [];
  let r2 = 0;
  for (; r2 < e.length; ) {
    const i = e[r2];
    if (r(i)) {
      s.push(...o(i)), r2++;
      continue;
    }
    const p2 = String(i);
    if (p2 === "--") {
      for (let d2 = r2 + 1; d2 < e.length; d2++) {
        const g2 = e[d2];
        r(g2) ? s.push(...o(g2)) : s.push(String(g2));
      }
      break;
    }
    if (!p2.startsWith("-") || p2.length < 2) {
      a.push(p2), r2++;
      continue;
    }
    const m2 = b(p2, o2);
    let u2 = r2 + 1;
    for (const d2 of m2) {
      const g2 = {
        name: d2.name,
        value: d2.value,
        absorbedNext: false,
        isGlobal: false
      };
      d2.needsNext && g2.value === void 0 && u2 < e.length && !r(e[u2]) && (g2.value = String(e[u2]), g2.absorbedNext = true, u2++), t2.push(g2);
    }
    r2 = u2;
  }
  return { flags: t2, positionals: a, pathspecs: s };
}
function* q({
  write: e
}) {
  for (const n of e)
    for (const t2 of K) {
      const o2 = t2(n.key);
      o2 && (yield o2);
    }
}
function f(e, n, t2 = String(e)) {
  const o2 = typeof e == "string" ? new RegExp(`\\s*${e.toLowerCase()}`) : e;
  return function(s) {
    if (o2.test(s))
      return {
        category: n,
        message: `Configuring ${t2} is not permitted without enabling ${n}`
      };
  };
}
function l(e, n) {
  const t2 = new RegExp(`\\s*${e.toLowerCase().replace(/\./g, "(..+)?.")}`);
  return f(t2, n, e);
}
function* H(e, n) {
  for (const t2 of n)
    for (const o2 of X) {
      const a = o2(e, t2);
      a && (yield a);
    }
}
function c2(e, n, t2, { name: o2 = String(n), globalOnly: a = false, withValue: s = false } = {}) {
  const r2 = typeof n == "string" ? new RegExp(`\\s*${n.toLowerCase()}`) : n, i = `Use of ${e ? `${e} with option ` : ""}${o2} is not permitted without enabling ${t2}`;
  return function(m2, u2) {
    if (!(e && m2 !== e) && !(a && !u2.isGlobal) && !(s && u2.value === void 0) && r2.test(u2.name))
      return {
        category: t2,
        message: i
      };
  };
}
function k(e, n, t2) {
  return [...H(e, n), ...q(t2)];
}
function Y(...e) {
  const { flags: n, taskIndex: t2 } = W(e), o2 = t2 < e.length ? String(e[t2]).toLowerCase() : null, a = o2 !== null ? e.slice(t2 + 1) : [], { positionals: s, pathspecs: r2 } = V(a, o2, n), i = D(o2, n, s);
  return {
    task: o2,
    flags: n.map(J),
    paths: r2,
    config: i,
    vulnerabilities: z(k(o2, n, i))
  };
}
function z(e) {
  return Object.defineProperty(e, "vulnerabilities", {
    value: e
  });
}
function J({ value: e, name: n }) {
  return e !== void 0 ? { name: n, value: e } : { name: n };
}
function* Q(e) {
  const n = parseInt(e.git_config_count ?? "0", 10);
  for (let t2 = 0; t2 < n; t2++) {
    const o2 = e[`git_config_key_${t2}`], a = e[`git_config_value_${t2}`];
    o2 !== void 0 && (yield { key: o2.toLowerCase().trim(), value: a, scope: "env" });
  }
}
function* Z(e) {
  for (const n of Object.keys(e))
    if (_(n)) {
      const t2 = y[n];
      yield {
        category: t2,
        message: `Use of "${n.toUpperCase()}" is not permitted without enabling ${t2}`
      };
    }
}
function _(e) {
  return Object.hasOwn(y, e);
}
function ee(e) {
  const n = {};
  for (const [t2, o2] of Object.entries(e)) {
    const a = t2.toLowerCase().trim();
    (_(a) || a.startsWith("git")) && (n[a] = String(o2));
  }
  return n;
}
function ne(e) {
  const n = ee(e), t2 = {
    read: [],
    write: [...Q(n)]
  }, o2 = [
    ...Z(n),
    ...k(null, [], t2)
  ];
  return {
    config: t2,
    vulnerabilities: o2
  };
}
function oe(e, n) {
  return [...Y(...e).vulnerabilities, ...ne(n).vulnerabilities];
}
var P, S, E, F, C, I, R, T, K, h, X, y;
var init_dist3 = __esm({
  "node_modules/@simple-git/argv-parser/dist/index.mjs"() {
    init_dist2();
    P = /* @__PURE__ */ new Set([
      "--add",
      "--edit",
      "--remove-section",
      "--rename-section",
      "--replace-all",
      "--unset",
      "--unset-all",
      "-e"
    ]);
    S = /* @__PURE__ */ new Set([
      "--get",
      "--get-all",
      "--get-color",
      "--get-colorbool",
      "--get-regexp",
      "--get-urlmatch",
      "--list",
      "-l"
    ]);
    E = /* @__PURE__ */ new Set([
      "edit",
      "remove-section",
      "rename-section",
      "set",
      "unset"
    ]);
    F = /* @__PURE__ */ new Set(["get", "get-color", "get-colorbool", "list"]);
    C = {
      short: /* @__PURE__ */ new Map([
        ["c", true]
        //  -c <k=v>    set config key for this invocation
      ])
    };
    I = {
      short: new Map([
        ["C", true],
        //  -C <path>   change working directory
        ["P", false],
        // -P          no pager (alias for --no-pager)
        ["h", false],
        // -h          help
        ["p", false],
        // -p          paginate
        ["v", false],
        // -v          version
        ...C.short.entries()
      ]),
      long: /* @__PURE__ */ new Set([
        "attr-source",
        "config-env",
        "exec-path",
        "git-dir",
        "list-cmds",
        "namespace",
        "super-prefix",
        "work-tree"
      ])
    };
    R = {
      clone: {
        short: /* @__PURE__ */ new Map([
          ["b", true],
          // -b <branch>
          ["j", true],
          // -j <n>          parallel jobs
          ["l", false],
          // -l local
          ["n", false],
          // -n no-checkout
          ["o", true],
          // -o <name>       remote name
          ["q", false],
          // -q quiet
          ["s", false],
          // -s shared
          ["u", true]
          // -u <upload-pack>
        ]),
        long: /* @__PURE__ */ new Set(["branch", "config", "jobs", "origin", "upload-pack", "u", "template"])
      },
      commit: {
        short: /* @__PURE__ */ new Map([
          ["C", true],
          // -C <commit>  reuse message
          ["F", true],
          // -F <file>    read message from file
          ["c", true],
          // -c <commit>  reedit message
          ["m", true],
          // -m <msg>
          ["t", true]
          // -t <template>
        ]),
        long: /* @__PURE__ */ new Set(["file", "message", "reedit-message", "reuse-message", "template"])
      },
      config: {
        short: /* @__PURE__ */ new Map([
          ["e", false],
          // -e  open editor
          ["f", true],
          //  -f <file>
          ["l", false]
          // -l  list
        ]),
        long: /* @__PURE__ */ new Set(["blob", "comment", "default", "file", "type", "value"])
      },
      fetch: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["upload-pack"])
      },
      init: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["template"])
      },
      pull: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["upload-pack"])
      },
      push: {
        short: /* @__PURE__ */ new Map(),
        long: /* @__PURE__ */ new Set(["exec", "receive-pack"])
      },
      rebase: {
        short: /* @__PURE__ */ new Map([
          ["X", true],
          // -X <option>   strategy option
          ["f", false],
          // -f force-rebase
          ["i", false],
          // -i interactive
          ["k", false],
          // -k keep-base
          ["m", false],
          // -m merge
          ["n", false],
          // -n no-stat
          ["q", false],
          // -q quiet
          ["r", false],
          // -r rebase-merges
          ["s", true],
          // -s <strategy>
          ["v", false],
          // -v verbose
          ["x", true]
          // -x <cmd>      exec
        ]),
        long: /* @__PURE__ */ new Set(["exec", "onto", "strategy", "strategy-option"])
      }
    };
    T = { short: /* @__PURE__ */ new Map(), long: /* @__PURE__ */ new Set() };
    K = [
      f("alias", "allowUnsafeAlias"),
      f("core.askPass", "allowUnsafeAskPass"),
      f("core.editor", "allowUnsafeEditor"),
      f("core.fsmonitor", "allowUnsafeFsMonitor"),
      f("core.gitProxy", "allowUnsafeGitProxy"),
      f("core.hooksPath", "allowUnsafeHooksPath"),
      f("core.pager", "allowUnsafePager"),
      f("core.sshCommand", "allowUnsafeSshCommand"),
      l("credential.helper", "allowUnsafeCredentialHelper"),
      l("diff.command", "allowUnsafeDiffExternal"),
      f("diff.external", "allowUnsafeDiffExternal"),
      l("difftool.cmd", "allowUnsafeDiffExternal"),
      l("diff.textconv", "allowUnsafeDiffTextConv"),
      l("filter.clean", "allowUnsafeFilter"),
      l("filter.process", "allowUnsafeFilter"),
      l("filter.smudge", "allowUnsafeFilter"),
      l("gpg.program", "allowUnsafeGpgProgram"),
      f("include.path", "allowUnsafeInclude"),
      l("includeIf", "allowUnsafeInclude"),
      f("init.templateDir", "allowUnsafeTemplateDir"),
      l("pager.", "allowUnsafePager"),
      l("merge.driver", "allowUnsafeMergeDriver"),
      l("mergetool.path", "allowUnsafeMergeDriver"),
      l("mergetool.cmd", "allowUnsafeMergeDriver"),
      l("protocol.allow", "allowUnsafeProtocolOverride"),
      l("remote.receivepack", "allowUnsafePack"),
      l("remote.uploadpack", "allowUnsafePack"),
      f("uploadpack.packObjectsHook", "allowUnsafePack"),
      f("sequence.editor", "allowUnsafeEditor"),
      l("submodule.update", "allowUnsafeSubmodule"),
      l("tar.command", "allowUnsafeCommandBinaries"),
      l("trailer.cmd", "allowUnsafeCommandBinaries"),
      l("trailer.command", "allowUnsafeCommandBinaries"),
      l("url.insteadOf", "allowUnsafeUrlRewrite")
    ];
    h = { globalOnly: true, withValue: true };
    X = [
      c2(null, /--(upload|receive)-pack/, "allowUnsafePack", {
        name: "--upload-pack or --receive-pack"
      }),
      c2("clone", /^-\w*u/, "allowUnsafePack"),
      c2("clone", "--u", "allowUnsafePack"),
      c2("push", /^--exec$/, "allowUnsafePack", { name: "--exec" }),
      // `git` accepts unambiguous abbreviations of long options, so `--ex` and `--exe` are `--exec`
      c2("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", { name: "-x or --exec" }),
      c2(null, "--template", "allowUnsafeTemplateDir"),
      c2(null, "--exec-path", "allowUnsafeExec", h),
      // `git` reads the configuration of whichever repository these name, so the
      // directory alone is enough to deliver config the argv guards never see
      c2(null, "--git-dir", "allowUnsafeConfigPaths", h),
      c2(null, "--work-tree", "allowUnsafeConfigPaths", h),
      c2(null, /^-C$/, "allowUnsafeConfigPaths", { ...h, name: "-C" })
    ];
    y = {
      editor: "allowUnsafeEditor",
      git_askpass: "allowUnsafeAskPass",
      git_config_global: "allowUnsafeConfigPaths",
      git_config_system: "allowUnsafeConfigPaths",
      git_config_count: "allowUnsafeConfigEnvCount",
      git_config_parameters: "allowUnsafeConfigEnvCount",
      git_config: "allowUnsafeConfigPaths",
      git_editor: "allowUnsafeEditor",
      git_exec_path: "allowUnsafeExec",
      git_external_diff: "allowUnsafeDiffExternal",
      git_pager: "allowUnsafePager",
      git_proxy_command: "allowUnsafeGitProxy",
      git_template_dir: "allowUnsafeTemplateDir",
      git_sequence_editor: "allowUnsafeEditor",
      git_ssh: "allowUnsafeSshCommand",
      git_ssh_command: "allowUnsafeSshCommand",
      pager: "allowUnsafePager",
      prefix: "allowUnsafeConfigPaths",
      ssh_askpass: "allowUnsafeAskPass",
      visual: "allowUnsafeEditor"
    };
  }
});

// node_modules/simple-git/dist/index.mjs
import { spawn as ve } from "node:child_process";
import { normalize as Se } from "node:path";
import { EventEmitter as Ce } from "node:events";
function Ne(t2) {
  return typeof t2 != "function" ? W2 : t2;
}
function $e(t2) {
  return typeof t2 == "function" && t2 !== W2;
}
function Pe(t2, e) {
  const n = t2.indexOf(e);
  return n <= 0 ? [t2, ""] : [t2.substr(0, n), t2.substr(n + 1)];
}
function Me(t2, e = 0) {
  return Dt(t2) && t2.length > e ? t2[e] : void 0;
}
function N2(t2, e = 0) {
  if (Dt(t2) && t2.length > e)
    return t2[t2.length - 1 - e];
}
function Dt(t2) {
  return Bt(t2);
}
function H2(t2 = "", e = true, n = `
`) {
  return t2.split(n).reduce((r2, s) => {
    const o2 = e ? s.trim() : s;
    return o2 && r2.push(o2), r2;
  }, []);
}
function ut(t2, e) {
  return H2(t2, true).map((n) => e(n));
}
function Lt(t2) {
  return (0, import_file_exists.exists)(t2, import_file_exists.FOLDER);
}
function S2(t2, e) {
  return Array.isArray(t2) ? t2.includes(e) || t2.push(e) : t2.add(e), e;
}
function De(t2, e) {
  return Array.isArray(t2) && !t2.includes(e) && t2.push(e), t2;
}
function ct(t2, e) {
  if (Array.isArray(t2)) {
    const n = t2.indexOf(e);
    n >= 0 && t2.splice(n, 1);
  } else
    t2.delete(e);
  return e;
}
function v(t2) {
  return Array.isArray(t2) ? t2 : [t2];
}
function jt(t2) {
  return t2.replace(/[\s-]+(.)/g, (e, n) => n.toUpperCase());
}
function L2(t2) {
  return v(t2).map((e) => e instanceof String ? e : String(e));
}
function p(t2, e = 0) {
  if (t2 == null)
    return e;
  const n = parseInt(t2, 10);
  return Number.isNaN(n) ? e : n;
}
function U(t2, e) {
  const n = [];
  for (let r2 = 0, s = t2.length; r2 < s; r2++)
    n.push(e, t2[r2]);
  return n;
}
function F2(t2) {
  return (Array.isArray(t2) ? Buffer.concat(t2) : t2).toString("utf-8");
}
function Le(t2) {
  return t2 ? Buffer.isBuffer(t2) ? t2.length : Buffer.byteLength(t2) : 0;
}
function je(t2, e) {
  const n = {};
  return e.forEach((r2) => {
    t2[r2] !== void 0 && (n[r2] = t2[r2]);
  }), n;
}
function wt(t2 = 0) {
  return new Promise((e) => setTimeout(e, t2));
}
function bt(t2) {
  if (t2 !== false)
    return t2;
}
function d(t2, e, n) {
  return e(t2) ? t2 : arguments.length > 2 ? n : void 0;
}
function st(t2, e) {
  const n = r(t2) ? "string" : typeof t2;
  return /number|string|boolean/.test(n) && (!e || !e.includes(n));
}
function lt(t2) {
  return !!t2 && ft(t2) === "[object Object]";
}
function Ie(t2) {
  return typeof t2 == "function";
}
function Ue() {
  throw new Error("LineParser:useMatches not implemented");
}
function Ge(...t2) {
  const e = process.cwd(), n = Object.assign(
    { baseDir: e, ...Fe },
    ...t2.filter((r2) => typeof r2 == "object" && r2)
  );
  return n.baseDir = n.baseDir || e, n.trimmed = n.trimmed === true, n;
}
function It(t2, e = []) {
  return lt(t2) ? Object.keys(t2).reduce((n, r2) => {
    const s = t2[r2];
    if (r(s))
      n.push(s);
    else if (st(s, ["boolean"]))
      n.push(r2 + "=" + s);
    else if (Array.isArray(s))
      for (const o2 of s)
        st(o2, ["string", "number"]) || n.push(r2 + "=" + o2);
    else
      n.push(r2);
    return n;
  }, e) : e;
}
function h2(t2, e = 0, n = false) {
  const r2 = [];
  for (let s = 0, o2 = e < 0 ? t2.length : e; s < o2; s++)
    "string|number".includes(typeof t2[s]) && r2.push(String(t2[s]));
  return It(ht(t2), r2), n || r2.push(...ze(t2)), r2;
}
function ze(t2) {
  const e = typeof N2(t2) == "function";
  return L2(d(N2(t2, e ? 1 : 0), K2, []));
}
function ht(t2) {
  const e = Ie(N2(t2));
  return d(N2(t2, e ? 1 : 0), lt);
}
function u(t2, e = true) {
  const n = Ne(N2(t2));
  return e || $e(n) ? n : void 0;
}
function Tt(t2, e) {
  return t2(e.stdOut, e.stdErr);
}
function E2(t2, e, n, r2 = true) {
  return v(n).forEach((s) => {
    for (let o2 = H2(s, r2), i = 0, a = o2.length; i < a; i++) {
      const c3 = (y2 = 0) => {
        if (!(i + y2 >= a))
          return o2[i + y2];
      };
      e.some(({ parse: y2 }) => y2(c3, t2));
    }
  }), t2;
}
function We(t2) {
  switch (t2) {
    case "bare":
      return Ke();
    case "root":
      return He();
  }
  return {
    commands: ["rev-parse", "--is-inside-work-tree"],
    format: "utf-8",
    onError: mt,
    parser: Ut
  };
}
function He() {
  return {
    commands: ["rev-parse", "--git-dir"],
    format: "utf-8",
    onError: mt,
    parser(e) {
      return /^\.(git)?$/.test(e.trim());
    }
  };
}
function Ke() {
  return {
    commands: ["rev-parse", "--is-bare-repository"],
    format: "utf-8",
    onError: mt,
    parser: Ut
  };
}
function Ve(t2) {
  return /(Not a git repository|Kein Git-Repository)/i.test(String(t2));
}
function Ze(t2, e) {
  const n = new Xe(t2), r2 = t2 ? Qe : Ye;
  return H2(e).forEach((s) => {
    const o2 = s.replace(r2, "");
    n.paths.push(o2), (Je.test(o2) ? n.folders : n.files).push(o2);
  }), n;
}
function tn(t2) {
  return {
    commands: Ft,
    format: "empty",
    parser: t2
  };
}
function b2(t2) {
  return {
    commands: Ft,
    format: "empty",
    parser() {
      throw typeof t2 == "string" ? new xe(t2) : t2;
    }
  };
}
function g(t2, e = false) {
  return {
    commands: t2,
    format: "utf-8",
    parser(n) {
      return e ? String(n).trim() : n;
    }
  };
}
function Gt(t2) {
  return {
    commands: t2,
    format: "buffer",
    parser(e) {
      return e;
    }
  };
}
function en(t2) {
  return t2.format === "buffer";
}
function kt(t2) {
  return t2.format === "empty" || !t2.commands.length;
}
function on(t2, e) {
  const { cleanMode: n, options: r2, valid: s } = cn(t2);
  return n ? s.options ? (r2.push(...e), r2.some(hn) ? b2(nn) : an(n, r2)) : b2(sn + JSON.stringify(t2)) : b2(rn);
}
function an(t2, e) {
  return {
    commands: ["clean", `-${t2}`, ...e],
    format: "utf-8",
    parser(r2) {
      return Ze(t2 === "n", r2);
    }
  };
}
function un(t2) {
  return Array.isArray(t2) && t2.every((e) => qt.has(e));
}
function cn(t2) {
  let e, n = [], r2 = { cleanMode: false, options: true };
  return t2.replace(/[^a-z]i/g, "").split("").forEach((s) => {
    fn(s) ? (e = s, r2.cleanMode = true) : r2.options = r2.options && ln(n[n.length] = `-${s}`);
  }), {
    cleanMode: e,
    options: n,
    valid: r2
  };
}
function fn(t2) {
  return t2 === "f" || t2 === "n";
}
function ln(t2) {
  return /^-[a-z]$/i.test(t2) && qt.has(t2.charAt(1));
}
function hn(t2) {
  return /^-[^\-]/.test(t2) ? t2.indexOf("i") > 0 : t2 === "--interactive";
}
function pn(t2) {
  const e = new mn();
  for (const n of Wt(t2))
    e.addValue(n.file, String(n.key), n.value);
  return e;
}
function dn(t2, e) {
  let n = null;
  const r2 = [], s = /* @__PURE__ */ new Map();
  for (const o2 of Wt(t2, e))
    o2.key === e && (r2.push(n = o2.value), s.has(o2.file) || s.set(o2.file, []), s.get(o2.file).push(n));
  return {
    key: e,
    paths: Array.from(s.keys()),
    scopes: s,
    value: n,
    values: r2
  };
}
function gn(t2) {
  return t2.replace(/^(file):/, "");
}
function* Wt(t2, e = null) {
  const n = t2.split("\0");
  for (let r2 = 0, s = n.length - 1; r2 < s; ) {
    const o2 = gn(n[r2++]);
    let i = n[r2++], a = e;
    if (i.includes(`
`)) {
      const c3 = Pe(i, `
`);
      a = c3[0], i = c3[1];
    }
    yield { file: o2, key: a, value: i };
  }
}
function Y2(t2, e) {
  return typeof t2 == "string" && Object.hasOwn(Ht, t2) ? t2 : e;
}
function yn(t2, e, n, r2) {
  const s = ["config", `--${r2}`];
  return n && s.push("--add"), s.push(t2, e), {
    commands: s,
    format: "utf-8",
    parser(o2) {
      return o2;
    }
  };
}
function wn(t2, e) {
  const n = ["config", "--null", "--show-origin", "--get-all", t2];
  return e && n.splice(1, 0, `--${e}`), {
    commands: n,
    format: "utf-8",
    parser(r2) {
      return dn(r2, t2);
    }
  };
}
function bn(t2) {
  const e = ["config", "--list", "--show-origin", "--null"];
  return t2 && e.push(`--${t2}`), {
    commands: e,
    format: "utf-8",
    parser(n) {
      return pn(n);
    }
  };
}
function Tn() {
  return {
    addConfig(t2, e, ...n) {
      return this._runTask(
        yn(
          t2,
          e,
          n[0] === true,
          Y2(
            n[1],
            "local"
            /* local */
          )
        ),
        u(arguments)
      );
    },
    getConfig(t2, e) {
      return this._runTask(
        wn(t2, Y2(e, void 0)),
        u(arguments)
      );
    },
    listConfig(...t2) {
      return this._runTask(
        bn(Y2(t2[0], void 0)),
        u(arguments)
      );
    }
  };
}
function _n(t2) {
  return kn.has(t2);
}
function Sn(...t2) {
  return new En().param(...t2);
}
function Rn(t2) {
  const e = /* @__PURE__ */ new Set(), n = {};
  return ut(t2, (r2) => {
    const [s, o2, i] = r2.split(I2);
    e.add(s), (n[s] = n[s] || []).push({
      line: p(o2),
      path: s,
      preview: i
    });
  }), {
    paths: e,
    results: n
  };
}
function On() {
  return {
    grep(t2) {
      const e = u(arguments), n = h2(arguments);
      for (const s of vn)
        if (n.includes(s))
          return this._runTask(
            b2(`git.grep: use of "${s}" is not supported.`),
            e
          );
      typeof t2 == "string" && (t2 = Sn().param(t2));
      const r2 = ["grep", "--null", "-n", "--full-name", ...n, ...t2];
      return this._runTask(
        {
          commands: r2,
          format: "utf-8",
          parser(s) {
            return Rn(s);
          }
        },
        e
      );
    }
  };
}
function An(t2, e) {
  const n = ["reset"];
  return Xt(t2) && n.push(`--${t2}`), n.push(...e), g(n);
}
function xn(t2) {
  if (Xt(t2))
    return t2;
  switch (typeof t2) {
    case "string":
    case "undefined":
      return "soft";
  }
}
function Xt(t2) {
  return typeof t2 == "string" && Cn.includes(t2);
}
function Nn() {
  return (0, import_debug.default)("simple-git");
}
function vt(t2, e, n) {
  return !e || !String(e).replace(/\s*/, "") ? n ? (r2, ...s) => {
    t2(r2, ...s), n(r2, ...s);
  } : t2 : (r2, ...s) => {
    t2(`%s ${r2}`, e, ...s), n && n(r2, ...s);
  };
}
function $n(t2, e, { namespace: n }) {
  if (typeof t2 == "string")
    return t2;
  const r2 = e && e.namespace || "";
  return r2.startsWith(n) ? r2.substr(n.length + 1) : r2 || n;
}
function $2(t2, e, n, r2 = Nn()) {
  const s = t2 && `[${t2}]` || "", o2 = [], i = typeof e == "string" ? r2.extend(e) : e, a = $n(d(e, m), i, r2);
  return y2(n);
  function c3(w2, T2) {
    return S2(
      o2,
      $2(t2, a.replace(/^[^:]+/, w2), T2, r2)
    );
  }
  function y2(w2) {
    const T2 = w2 && `[${w2}]` || "", k2 = i && vt(i, T2) || W2, C2 = vt(r2, `${s} ${T2}`, k2);
    return Object.assign(i ? k2 : C2, {
      label: t2,
      sibling: c3,
      info: C2,
      step: y2
    });
  }
}
function Mn(t2, e) {
  return (n) => {
    e("[ERROR] child process exception %o", n), t2.push(Buffer.from(String(n.stack), "ascii"));
  };
}
function Et(t2, e, n, r2) {
  return (s) => {
    n("%s received %L bytes", e, s), r2("%B", s), t2.push(s);
  };
}
function Ln(t2, e, n = W2) {
  const r2 = (o2) => {
    n(null, o2);
  }, s = (o2) => {
    o2?.task === t2 && n(o2, void 0);
  };
  e.then(r2, s);
}
function St(t2, e) {
  return tn((n) => {
    if (!Lt(t2))
      throw new Error(`Git.cwd: cannot change to non-directory "${t2}"`);
    return (e || n).cwd = t2;
  });
}
function Q2(t2) {
  const e = ["checkout", ...t2];
  return e[1] === "-b" && e.includes("-B") && (e[1] = ct(e, "-B")), g(e);
}
function jn() {
  return {
    checkout() {
      return this._runTask(
        Q2(h2(arguments, 1)),
        u(arguments)
      );
    },
    checkoutBranch(t2, e) {
      return this._runTask(
        Q2(["-b", t2, e, ...h2(arguments)]),
        u(arguments)
      );
    },
    checkoutLocalBranch(t2) {
      return this._runTask(
        Q2(["-b", t2, ...h2(arguments)]),
        u(arguments)
      );
    }
  };
}
function Rt(t2, e, n, ...r2) {
  return m(n) ? e(n, d(r2[0], m), h2(arguments)) : b2(`git.${t2}() requires a string 'repoPath'`);
}
function In() {
  return {
    clone(t2, ...e) {
      return this._runTask(
        Rt("clone", Yt, d(t2, m), ...e),
        u(arguments)
      );
    },
    mirror(t2, ...e) {
      return this._runTask(
        Rt("mirror", Bn, d(t2, m), ...e),
        u(arguments)
      );
    }
  };
}
function Fn(t2) {
  return E2({
    author: null,
    branch: "",
    commit: "",
    root: false,
    summary: {
      changes: 0,
      insertions: 0,
      deletions: 0
    }
  }, Un, t2);
}
function Gn(t2, e, n) {
  return {
    commands: [
      "-c",
      "core.abbrev=40",
      "commit",
      ...U(t2, "-m"),
      ...e,
      ...n
    ],
    format: "utf-8",
    parser: Fn
  };
}
function zn() {
  return {
    commit(e, ...n) {
      const r2 = u(arguments), s = t2(e) || Gn(
        v(e),
        v(d(n[0], G2, [])),
        [
          ...L2(d(n[1], K2, [])),
          ...h2(arguments, 0, true)
        ]
      );
      return this._runTask(s, r2);
    }
  };
  function t2(e) {
    return !G2(e) && b2(
      "git.commit: requires the commit message to be supplied as a string/string[]"
    );
  }
}
function qn() {
  return {
    count: 0,
    garbage: 0,
    inPack: 0,
    packs: 0,
    prunePackable: 0,
    size: 0,
    sizeGarbage: 0,
    sizePack: 0
  };
}
function Hn() {
  return {
    countObjects() {
      return this._runTask({
        commands: ["count-objects", "--verbose"],
        format: "utf-8",
        parser(t2) {
          return E2(qn(), [Wn], t2);
        }
      });
    }
  };
}
function Kn() {
  return {
    firstCommit() {
      return this._runTask(
        g(["rev-list", "--max-parents=0", "HEAD"], true),
        u(arguments)
      );
    }
  };
}
function Vn(t2, e) {
  const n = ["hash-object", t2];
  return e && n.push("-w"), g(n, true);
}
function Qn(t2, e, n) {
  const r2 = String(n).trim();
  let s;
  if (s = Xn.exec(r2))
    return new J2(t2, e, false, s[1]);
  if (s = Yn.exec(r2))
    return new J2(t2, e, true, s[1]);
  let o2 = "";
  const i = r2.split(" ");
  for (; i.length; )
    if (i.shift() === "in") {
      o2 = i.join(" ");
      break;
    }
  return new J2(t2, e, /^re/i.test(r2), o2);
}
function Jn(t2) {
  return t2.includes(Qt);
}
function Zn(t2 = false, e, n) {
  const r2 = ["init", ...n];
  return t2 && !Jn(r2) && r2.splice(1, 0, Qt), {
    commands: r2,
    format: "utf-8",
    parser(s) {
      return Qn(r2.includes("--bare"), e, s);
    }
  };
}
function tr(t2) {
  return t2 === void 0 ? b2("interpretTrailers called without input content") : {
    format: "utf-8",
    parser(e) {
      return Object.fromEntries(
        ut(e, (n) => {
          const r2 = n.indexOf(":");
          return [
            jt(n.substring(0, r2).toLowerCase()),
            n.substring(r2 + 2).trim()
          ];
        })
      );
    },
    commands: ["interpret-trailers", "--parse"],
    input: t2
  };
}
function er() {
  return {
    interpretTrailers(t2) {
      return this._runTask(
        tr(d(t2, Be)),
        u(arguments)
      );
    }
  };
}
function pt(t2) {
  for (let e = 0; e < t2.length; e++) {
    const n = Jt.exec(t2[e]);
    if (n)
      return `--${n[1]}`;
  }
  return "";
}
function nr(t2) {
  return Jt.test(t2);
}
function Zt(t2 = R2.NONE) {
  const e = ar[t2];
  return (n) => E2(new rr(), e, n, false);
}
function cr(t2, e) {
  return e.reduce(
    (n, r2, s) => (n[r2] = t2[s] || "", n),
    /* @__PURE__ */ Object.create({ diff: null })
  );
}
function re(t2 = ne2, e = ur, n = R2.NONE) {
  const r2 = Zt(n);
  return function(s) {
    const o2 = H2(
      s.trim(),
      false,
      te
    ).map(function(i) {
      const a = i.split(ee2), c3 = cr(a[0].split(t2), e);
      return a.length > 1 && a[1].trim() && (c3.diff = r2(a[1])), c3;
    });
    return {
      all: o2,
      latest: o2.length && o2[0] || null,
      total: o2.length
    };
  };
}
function fr(t2) {
  let e = pt(t2);
  const n = ["diff"];
  return e === R2.NONE && (e = R2.STAT, n.push("--stat=4096")), n.push(...t2), dt(n) || {
    commands: n,
    format: "utf-8",
    parser: Zt(e)
  };
}
function dt(t2) {
  const e = t2.filter(nr);
  if (e.length > 1)
    return b2(
      `Summary flags are mutually exclusive - pick one of ${e.join(",")}`
    );
  if (e.length && t2.includes("-z"))
    return b2(
      `Summary flag ${e} parsing is not compatible with null termination option '-z'`
    );
}
function lr(t2, e) {
  const n = [], r2 = [];
  return Object.keys(t2).forEach((s) => {
    n.push(s), r2.push(String(t2[s]));
  }), [n, r2.join(e)];
}
function hr(t2) {
  return Object.keys(t2).reduce((e, n) => (n in se || (e[n] = t2[n]), e), {});
}
function oe2(t2 = {}, e = []) {
  const n = d(t2.splitter, m, ne2), r2 = lt(t2.format) ? t2.format : {
    hash: "%H",
    date: t2.strictDate === false ? "%ai" : "%aI",
    message: "%s",
    refs: "%D",
    body: t2.multiLine ? "%B" : "%b",
    author_name: t2.mailMap !== false ? "%aN" : "%an",
    author_email: t2.mailMap !== false ? "%aE" : "%ae"
  }, [s, o2] = lr(r2, n), i = [], a = [
    `--pretty=format:${te}${o2}${ee2}`,
    ...e
  ], c3 = t2.n || t2["max-count"] || t2.maxCount;
  if (c3 && a.push(`--max-count=${c3}`), t2.from || t2.to) {
    const y2 = t2.symmetric !== false ? "..." : "..";
    i.push(`${t2.from || ""}${y2}${t2.to || ""}`);
  }
  return m(t2.file) && a.push("--follow", c(t2.file)), It(hr(t2), a), {
    fields: s,
    splitter: n,
    commands: [...a, ...i]
  };
}
function mr(t2, e, n) {
  const r2 = re(t2, e, pt(n));
  return {
    commands: ["log", ...n],
    format: "utf-8",
    parser: r2
  };
}
function pr() {
  return {
    log(...n) {
      const r2 = u(arguments), s = oe2(
        ht(arguments),
        L2(d(arguments[0], K2, []))
      ), o2 = e(...n) || dt(s.commands) || t2(s);
      return this._runTask(o2, r2);
    }
  };
  function t2(n) {
    return mr(n.splitter, n.fields, n.commands);
  }
  function e(n, r2) {
    return m(n) && m(r2) && b2(
      "git.log(string, string) should be replaced with git.log({ from: string, to: string })"
    );
  }
}
function tt(t2) {
  return t2.objects = t2.objects || {
    compressing: 0,
    counting: 0,
    enumerating: 0,
    packReused: 0,
    reused: { count: 0, delta: 0 },
    total: { count: 0, delta: 0 }
  };
}
function Ct(t2) {
  const e = /^\s*(\d+)/.exec(t2), n = /delta (\d+)/i.exec(t2);
  return {
    count: p(e && e[1] || "0"),
    delta: p(n && n[1] || "0")
  };
}
function ae(t2, e) {
  return E2({ remoteMessages: new br() }, wr, e);
}
function Rr(t2, e) {
  const n = E2(new gr(), Er, [t2, e]);
  return n.message && n;
}
function At(t2) {
  return t2.length ? {
    commands: ["merge", ...t2],
    format: "utf-8",
    parser(e, n) {
      const r2 = Cr(e, n);
      if (r2.failed)
        throw new at(r2);
      return r2;
    }
  } : b2("Git.merge requires at least one option");
}
function xr(t2, e, n) {
  const r2 = n.includes("deleted"), s = n.includes("tag") || /^refs\/tags/.test(t2), o2 = !n.includes("new");
  return {
    deleted: r2,
    tag: s,
    branch: !s,
    new: !o2,
    alreadyUpdated: o2,
    local: t2,
    remote: e
  };
}
function Mr(t2 = {}, e) {
  return S2(e, "--tags"), ce(t2, e);
}
function ce(t2 = {}, e) {
  const n = ["push", ...e];
  return t2.branch && n.splice(1, 0, t2.branch), t2.remote && n.splice(1, 0, t2.remote), ct(n, "-v"), S2(n, "--verbose"), S2(n, "--porcelain"), {
    commands: n,
    format: "utf-8",
    parser: $r
  };
}
function Dr() {
  return {
    showBuffer() {
      const t2 = ["show", ...h2(arguments, 1)];
      return t2.includes("--binary") || t2.splice(1, 0, "--binary"), this._runTask(
        Gt(t2),
        u(arguments)
      );
    },
    show() {
      const t2 = ["show", ...h2(arguments, 1)];
      return this._runTask(
        g(t2),
        u(arguments)
      );
    }
  };
}
function xt(t2) {
  const [e, n] = t2.split(I2);
  return {
    from: n || e,
    to: e
  };
}
function _2(t2, e, n) {
  return [`${t2}${e}`, n];
}
function et(t2, ...e) {
  return e.map((n) => _2(t2, n, (r2, s) => r2.conflicted.push(s)));
}
function Fr(t2, e) {
  const n = e.trim();
  switch (" ") {
    case n.charAt(2):
      return r2(n.charAt(0), n.charAt(1), n.slice(3));
    case n.charAt(1):
      return r2(" ", n.charAt(0), n.slice(2));
    default:
      return;
  }
  function r2(s, o2, i) {
    const a = `${s}${o2}`, c3 = Ir.get(a);
    c3 && c3(t2, i), a !== "##" && a !== "!!" && t2.files.push(new jr(i, s, o2));
  }
}
function zr(t2) {
  return {
    format: "utf-8",
    commands: [
      "status",
      "--porcelain",
      "-b",
      "-u",
      "--null",
      ...t2.filter((n) => !Gr.includes(n))
    ],
    parser(n) {
      return Ur(n);
    }
  };
}
function q2(t2 = 0, e = 0, n = 0, r2 = "", s = true) {
  return Object.defineProperty(
    {
      major: t2,
      minor: e,
      patch: n,
      agent: r2,
      installed: s
    },
    "toString",
    {
      value() {
        return `${this.major}.${this.minor}.${this.patch}`;
      },
      configurable: false,
      enumerable: false
    }
  );
}
function qr() {
  return q2(0, 0, 0, "", false);
}
function Wr() {
  return {
    version() {
      return this._runTask({
        commands: ["--version"],
        format: "utf-8",
        parser: Kr,
        onError(t2, e, n, r2) {
          if (t2.exitCode === V2.NOT_FOUND)
            return n(Buffer.from(fe));
          r2(e);
        }
      });
    }
  };
}
function Kr(t2) {
  return t2 === fe ? qr() : E2(q2(0, 0, 0, t2), Hr, t2);
}
function Yr(t2, e) {
  return g(["apply", ...e, ...t2]);
}
function Nt(t2) {
  return t2 ? t2.charAt(0) : "";
}
function me(t2, e = false) {
  return E2(
    new Qr(),
    e ? [Zr] : Jr,
    t2
  );
}
function es(t2, e) {
  return {
    branch: t2,
    hash: e,
    success: true
  };
}
function ns(t2) {
  return {
    branch: t2,
    hash: null,
    success: false
  };
}
function de(t2, e) {
  return e === V2.ERROR && pe.test(t2);
}
function os(t2) {
  const e = ["-d", "-D", "--delete"];
  return t2.some((n) => e.includes(n));
}
function is(t2) {
  const e = os(t2), n = t2.includes("--show-current"), r2 = ["branch", ...t2];
  return r2.length === 1 && r2.push("-a"), r2.includes("-v") || r2.splice(1, 0, "-v"), {
    format: "utf-8",
    commands: r2,
    parser(s, o2) {
      return e ? gt(s, o2).all[0] : me(s, n);
    }
  };
}
function as() {
  return {
    format: "utf-8",
    commands: ["branch", "-v"],
    parser(t2) {
      return me(t2);
    }
  };
}
function us(t2, e = false) {
  return {
    format: "utf-8",
    commands: ["branch", "-v", e ? "-D" : "-d", ...t2],
    parser(n, r2) {
      return gt(n, r2);
    },
    onError({ exitCode: n, stdOut: r2 }, s, o2, i) {
      if (!de(String(s), n))
        return i(s);
      o2(r2);
    }
  };
}
function cs(t2, e = false) {
  const n = {
    format: "utf-8",
    commands: ["branch", "-v", e ? "-D" : "-d", t2],
    parser(r2, s) {
      return gt(r2, s).branches[t2];
    },
    onError({ exitCode: r2, stdErr: s, stdOut: o2 }, i, a, c3) {
      if (!de(String(i), r2))
        return c3(i);
      throw new at(
        n.parser(F2(o2), F2(s)),
        String(i)
      );
    }
  };
  return n;
}
function fs(t2) {
  return {
    commands: ["check-ignore", ...t2],
    format: "utf-8",
    parser: ls
  };
}
function ls(t2) {
  return t2.split(/\n/g).map(hs).filter(Boolean);
}
function hs(t2) {
  const e = t2.trim().replace(/^["']|["']$/g, "");
  return e && Se(e);
}
function ps(t2, e) {
  return E2({
    raw: t2,
    remote: null,
    branches: [],
    tags: [],
    updated: [],
    deleted: []
  }, ms, [t2, e]);
}
function ds(t2) {
  return /^--upload-pack(=|$)/.test(t2);
}
function gs(t2, e, n) {
  const r2 = ["fetch", ...n];
  return t2 && e && r2.push(t2, e), r2.find(ds) ? b2("git.fetch: potential exploit argument blocked.") : {
    commands: r2,
    format: "utf-8",
    parser: ps
  };
}
function ws(t2) {
  return E2({ moves: [] }, ys, t2);
}
function bs(t2, e) {
  return {
    commands: ["mv", "-v", ...v(t2), e],
    format: "utf-8",
    parser: ws
  };
}
function Ts(t2, e, n) {
  const r2 = ["pull", ...n];
  return t2 && e && r2.splice(1, 0, t2, e), {
    commands: r2,
    format: "utf-8",
    parser(s, o2) {
      return ue(s, o2);
    },
    onError(s, o2, i, a) {
      const c3 = Rr(
        F2(s.stdOut),
        F2(s.stdErr)
      );
      if (c3)
        return a(new at(c3));
      a(o2);
    }
  };
}
function ks(t2) {
  const e = {};
  return ge(t2, ([n]) => e[n] = { name: n }), Object.values(e);
}
function _s(t2) {
  const e = {};
  return ge(t2, ([n, r2, s]) => {
    Object.hasOwn(e, n) || (e[n] = {
      name: n,
      refs: { fetch: "", push: "" }
    }), s && r2 && (e[n].refs[s.replace(/[^a-z]/g, "")] = r2);
  }), Object.values(e);
}
function ge(t2, e) {
  ut(t2, (n) => e(n.split(/\s+/)));
}
function vs(t2, e, n) {
  return g(["remote", "add", ...n, t2, e]);
}
function Es(t2) {
  const e = ["remote"];
  return t2 && e.push("-v"), {
    commands: e,
    format: "utf-8",
    parser: t2 ? _s : ks
  };
}
function Ss(t2) {
  const e = [...t2];
  return e[0] !== "ls-remote" && e.unshift("ls-remote"), g(e);
}
function Rs(t2) {
  const e = [...t2];
  return e[0] !== "remote" && e.unshift("remote"), g(e);
}
function Os(t2) {
  return g(["remote", "remove", t2]);
}
function Cs(t2 = {}, e) {
  const n = oe2(t2), r2 = ["stash", "list", ...n.commands, ...e], s = re(
    n.splitter,
    n.fields,
    pt(r2)
  );
  return dt(r2) || {
    commands: r2,
    format: "utf-8",
    parser: s
  };
}
function As(t2, e) {
  return X2(["add", t2, e]);
}
function xs(t2) {
  return X2(["init", ...t2]);
}
function X2(t2) {
  const e = [...t2];
  return e[0] !== "submodule" && e.unshift("submodule"), g(e);
}
function Ns(t2) {
  return X2(["update", ...t2]);
}
function Ms(t2, e) {
  const n = Number.isNaN(t2), r2 = Number.isNaN(e);
  return n !== r2 ? n ? 1 : -1 : n ? ye(t2, e) : 0;
}
function ye(t2, e) {
  return t2 === e ? 0 : t2 > e ? 1 : -1;
}
function Ds(t2) {
  return t2.trim();
}
function B2(t2) {
  return typeof t2 == "string" && parseInt(t2.replace(/^\D+/g, ""), 10) || 0;
}
function Ls(t2 = []) {
  const e = t2.some((n) => /^--sort=/.test(n));
  return {
    format: "utf-8",
    commands: ["tag", "-l", ...t2],
    parser(n) {
      return Ps(n, e);
    }
  };
}
function js(t2) {
  return {
    format: "utf-8",
    commands: ["tag", t2],
    parser() {
      return { name: t2 };
    }
  };
}
function Bs(t2, e) {
  return {
    format: "utf-8",
    commands: ["tag", "-a", "-m", e, t2],
    parser() {
      return { name: t2 };
    }
  };
}
function f2(t2, e) {
  this._plugins = e, this._executor = new Dn(
    t2.baseDir,
    new Xr(t2.maxConcurrentProcesses),
    e
  ), this._trimmed = t2.trimmed;
}
function Is(t2) {
  return t2 ? [{
    type: "spawn.before",
    action(r2, s) {
      t2.aborted && s.kill(new A2(void 0, "abort", "Abort already signaled"));
    }
  }, {
    type: "spawn.after",
    action(r2, s) {
      function o2() {
        s.kill(new A2(void 0, "abort", "Abort signal received"));
      }
      t2.addEventListener("abort", o2), s.spawned.on("close", () => t2.removeEventListener("abort", o2));
    }
  }] : void 0;
}
function Fs(t2, e = false) {
  const n = new Set(t2.map((r2) => r2.toLowerCase().trim()));
  return {
    type: "spawn.options",
    action(r2, s) {
      const o2 = { ...r2.env ?? process.env }, i = new Set(
        Object.keys(s.env).map((a) => a.toLowerCase().trim())
      );
      for (const a of Object.keys(o2)) {
        const c3 = a.toLowerCase().trim();
        if (!(!Gs(c3) || n.has(c3))) {
          if (i.has(c3))
            throw new A2(
              void 0,
              "allowEnvironment",
              `Use of "${a}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`
            );
          Us("removing ambient guarded environment variable %s", a), delete o2[a];
        }
      }
      return {
        ...r2,
        env: {
          ...o2,
          GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!e)
        }
      };
    }
  };
}
function Gs(t2) {
  const e = t2.toLowerCase().trim();
  return e.startsWith("git_") || _(e);
}
function zs(t2 = {}) {
  return {
    type: "spawn.args",
    action(e, { env: n }) {
      for (const r2 of oe(e, n))
        if (t2[r2.category] !== true)
          throw new A2(void 0, "unsafe", r2.message);
      return e;
    }
  };
}
function qs(t2) {
  const e = U(t2, "-c");
  return {
    type: "spawn.args",
    action(n) {
      return [...e, ...n];
    }
  };
}
function Ws({
  onClose: t2 = true,
  onExit: e = 50
} = {}) {
  function n() {
    let s = -1;
    const o2 = {
      close: (0, import_promise_deferred.deferred)(),
      closeTimeout: (0, import_promise_deferred.deferred)(),
      exit: (0, import_promise_deferred.deferred)(),
      exitTimeout: (0, import_promise_deferred.deferred)()
    }, i = Promise.race([
      t2 === false ? $t : o2.closeTimeout.promise,
      e === false ? $t : o2.exitTimeout.promise
    ]);
    return r2(t2, o2.close, o2.closeTimeout), r2(e, o2.exit, o2.exitTimeout), {
      close(a) {
        s = a, o2.close.done();
      },
      exit(a) {
        s = a, o2.exit.done();
      },
      get exitCode() {
        return s;
      },
      result: i
    };
  }
  function r2(s, o2, i) {
    s !== false && (s === true ? o2.promise : o2.promise.then(() => wt(s))).then(i.done);
  }
  return {
    type: "spawn.after",
    async action(s, { spawned: o2, close: i }) {
      const a = n();
      let c3 = true, y2 = () => {
        c3 = false;
      };
      o2.stdout?.on("data", y2), o2.stderr?.on("data", y2), o2.on("error", y2), o2.on("close", (w2) => a.close(w2)), o2.on("exit", (w2) => a.exit(w2));
      try {
        await a.result, c3 && await wt(50), i(a.exitCode);
      } catch (w2) {
        i(a.exitCode, w2);
      }
    }
  };
}
function Vs(t2) {
  return !t2 || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(t2);
}
function Pt(t2, e) {
  if (t2.length < 1 || t2.length > 2)
    throw new A2(void 0, "binary", Hs);
  if (t2.some(Vs))
    if (e)
      we("permitted unsafe binary %o", t2);
    else
      throw new A2(void 0, "binary", Ks);
  const [r2, s] = t2;
  return {
    binary: r2,
    prefix: s
  };
}
function Xs(t2, e = ["git"], n = false) {
  let r2 = Pt(v(e), n);
  t2.on("binary", (s) => {
    r2 = Pt(v(s), n), we.info("reconfiguring %o", r2);
  }), t2.append("spawn.binary", () => r2.binary), t2.append("spawn.args", (s) => r2.prefix ? [r2.prefix, ...s] : s);
}
function Ys(t2) {
  if (!t2)
    return "UNKNOWN";
  for (const [e, { text: n }] of Object.entries(be))
    if (t2.startsWith(`fatal: ${n}`))
      return e;
  return "UNKNOWN";
}
function Js(t2) {
  return !!(t2.exitCode && t2.stdErr.length);
}
function Zs(t2) {
  return Buffer.concat([...t2.stdOut, ...t2.stdErr]);
}
function to(t2 = false, e = Js, n = Zs) {
  return (r2, s) => !t2 && r2 || !e(s) ? r2 : n(s);
}
function eo(t2, e) {
  return t2 === 128 && e.startsWith("fatal:") ? new Qs(e) : new O2(void 0, e);
}
function Mt(t2) {
  return {
    type: "task.error",
    action(e, n) {
      const r2 = t2(e.error, {
        stdErr: n.stdErr,
        stdOut: n.stdOut,
        exitCode: n.exitCode
      });
      return Buffer.isBuffer(r2) ? {
        error: eo(n.exitCode, r2.toString("utf-8"))
      } : {
        error: r2
      };
    }
  };
}
function no(t2) {
  return {
    type: "spawn.after",
    action(e, { commands: n, input: r2, spawned: { stdin: s } }) {
      if (!s)
        return;
      const o2 = t2?.([...n]) ?? r2;
      if (!o2)
        return nt("generated zero length content, not writing to stdin");
      nt("writing %s bytes to stdin", Le(o2)), s.on("error", (i) => {
        i.code !== "EPIPE" && nt("[ERROR] stdin error %o", i);
      }), s.end(o2);
    }
  };
}
function so(t2) {
  const e = "--progress", n = ["checkout", "clone", "fetch", "pull", "push"];
  return [{
    type: "spawn.args",
    action(o2, i) {
      return n.includes(i.method) ? De(o2, e) : o2;
    }
  }, {
    type: "spawn.after",
    action(o2, i) {
      i.commands.includes(e) && i.spawned.stderr?.on("data", (a) => {
        const c3 = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(a.toString("utf8"));
        c3 && t2({
          method: i.method,
          stage: oo(c3[1]),
          progress: p(c3[2]),
          processed: p(c3[3]),
          total: p(c3[4])
        });
      });
    }
  }];
}
function oo(t2) {
  return String(t2.toLowerCase().split(" ", 1)) || "unknown";
}
function io(t2) {
  const e = je(t2, ["uid", "gid"]);
  return {
    type: "spawn.options",
    action(n) {
      return { ...e, ...n };
    }
  };
}
function ao() {
  return {
    type: "spawn.args",
    action(t2) {
      const e = [];
      let n;
      function r2(s) {
        (n = n || []).push(...s);
      }
      for (let s = 0; s < t2.length; s++) {
        const o2 = t2[s];
        if (r(o2)) {
          r2(o(o2));
          continue;
        }
        if (o2 === "--") {
          r2(
            t2.slice(s + 1).flatMap((i) => r(i) && o(i) || i)
          );
          break;
        }
        e.push(o2);
      }
      return n ? [...e, "--", ...n.map(String)] : e;
    }
  };
}
function uo({
  block: t2,
  stdErr: e = true,
  stdOut: n = true
}) {
  if (t2 > 0)
    return {
      type: "spawn.after",
      action(r2, s) {
        let o2;
        function i() {
          o2 && clearTimeout(o2), o2 = setTimeout(c3, t2);
        }
        function a() {
          s.spawned.stdout?.off("data", i), s.spawned.stderr?.off("data", i), s.spawned.off("exit", a), s.spawned.off("close", a), o2 && clearTimeout(o2);
        }
        function c3() {
          a(), s.kill(new A2(void 0, "timeout", "block timeout reached"));
        }
        n && s.spawned.stdout?.on("data", i), e && s.spawned.stderr?.on("data", i), s.spawned.on("exit", a), s.spawned.on("close", a), i();
      }
    };
}
var import_file_exists, import_debug, import_promise_deferred, O2, Ae, A2, at, xe, I2, W2, ft, K2, m, Be, G2, Bt, V2, z2, l2, x2, Fe, mt, Ut, Xe, Ye, Qe, Je, Ft, nn, rn, sn, zt, qt, mn, Ht, Kt, kn, _t, vn, j2, En, Vt, Cn, M2, ot, Pn, Dn, Yt, Bn, Un, Wn, J2, Xn, Yn, Qt, R2, Jt, rr, Ot, sr, or, ir, ar, te, ee2, ne2, ur, se, Z2, dr, ie, gr, yr, wr, br, Tr, kr, _r, vr, Er, Sr, ue, Or, Cr, Ar, Nr, $r, Pr, Lr, jr, Br, Ir, Ur, Gr, fe, Hr, le, Vr, Xr, he, Qr, Jr, Zr, ts, rs, pe, ss, gt, ms, ys, $s, Ps, Us, $t, we, Hs, Ks, be, Qs, nt, ro, wo;
var init_dist4 = __esm({
  "node_modules/simple-git/dist/index.mjs"() {
    init_dist2();
    init_dist2();
    import_file_exists = __toESM(require_dist(), 1);
    import_debug = __toESM(require_src(), 1);
    import_promise_deferred = __toESM(require_dist2(), 1);
    init_dist3();
    O2 = class extends Error {
      constructor(e, n) {
        super(n), this.task = e, Object.setPrototypeOf(this, new.target.prototype);
      }
    };
    Ae = class extends O2 {
      constructor(e, n) {
        super(void 0, n), this.config = e;
      }
    };
    A2 = class extends O2 {
      constructor(e, n, r2) {
        super(e, r2), this.task = e, this.plugin = n, Object.setPrototypeOf(this, new.target.prototype);
      }
    };
    at = class extends O2 {
      constructor(e, n) {
        super(void 0, n || String(e)), this.git = e;
      }
    };
    xe = class extends O2 {
      constructor(e) {
        super(void 0, e);
      }
    };
    I2 = "\0";
    W2 = () => {
    };
    ft = Object.prototype.toString.call.bind(Object.prototype.toString);
    K2 = (t2) => Array.isArray(t2);
    m = (t2) => typeof t2 == "string" || r(t2);
    Be = (t2) => m(t2) || Buffer.isBuffer(t2);
    G2 = (t2) => m(t2) || Array.isArray(t2) && t2.every(m);
    Bt = (t2) => t2 == null || "number|boolean|function".includes(typeof t2) ? false : typeof t2.length == "number";
    V2 = /* @__PURE__ */ ((t2) => (t2[t2.SUCCESS = 0] = "SUCCESS", t2[t2.ERROR = 1] = "ERROR", t2[t2.NOT_FOUND = -2] = "NOT_FOUND", t2[t2.UNCLEAN = 128] = "UNCLEAN", t2))(V2 || {});
    z2 = class _z {
      constructor(e, n) {
        this.stdOut = e, this.stdErr = n;
      }
      asStrings() {
        return new _z(this.stdOut.toString("utf8"), this.stdErr.toString("utf8"));
      }
    };
    l2 = class {
      constructor(e, n) {
        this.matches = [], this.useMatches = Ue, this.parse = (r2, s) => (this.resetMatches(), this._regExp.every((o2, i) => this.addMatch(o2, i, r2(i))) ? this.useMatches(s, this.prepareMatches()) !== false : false), this._regExp = Array.isArray(e) ? e : [e], n && (this.useMatches = n);
      }
      resetMatches() {
        this.matches.length = 0;
      }
      prepareMatches() {
        return this.matches;
      }
      addMatch(e, n, r2) {
        const s = r2 && e.exec(r2);
        return s && this.pushMatch(n, s), !!s;
      }
      pushMatch(e, n) {
        this.matches.push(...n.slice(1));
      }
    };
    x2 = class extends l2 {
      addMatch(e, n, r2) {
        return /^remote:\s/.test(String(r2)) && super.addMatch(e, n, r2);
      }
      pushMatch(e, n) {
        (e > 0 || n.length > 1) && super.pushMatch(e, n);
      }
    };
    Fe = {
      binary: "git",
      maxConcurrentProcesses: 5,
      config: [],
      trimmed: false
    };
    mt = ({ exitCode: t2 }, e, n, r2) => {
      if (t2 === V2.UNCLEAN && Ve(e))
        return n(Buffer.from("false"));
      r2(e);
    };
    Ut = (t2) => t2.trim() === "true";
    Xe = class {
      constructor(e) {
        this.paths = [], this.files = [], this.folders = [], this.dryRun = e;
      }
    };
    Ye = /^[a-z]+\s*/i;
    Qe = /^[a-z]+\s+[a-z]+\s*/i;
    Je = /\/$/;
    Ft = [];
    nn = "Git clean interactive mode is not supported";
    rn = 'Git clean mode parameter ("n" or "f") is required';
    sn = "Git clean unknown option found in: ";
    zt = /* @__PURE__ */ ((t2) => (t2.DRY_RUN = "n", t2.FORCE = "f", t2.IGNORED_INCLUDED = "x", t2.IGNORED_ONLY = "X", t2.EXCLUDING = "e", t2.QUIET = "q", t2.RECURSIVE = "d", t2))(zt || {});
    qt = /* @__PURE__ */ new Set([
      "i",
      ...L2(Object.values(zt))
    ]);
    mn = class {
      constructor() {
        this.files = [], this.values = /* @__PURE__ */ Object.create(null);
      }
      get all() {
        return this._all || (this._all = this.files.reduce((e, n) => Object.assign(e, this.values[n]), {})), this._all;
      }
      addFile(e) {
        if (!(e in this.values)) {
          const n = N2(this.files);
          this.values[e] = n ? Object.create(this.values[n]) : {}, this.files.push(e);
        }
        return this.values[e];
      }
      addValue(e, n, r2) {
        const s = this.addFile(e);
        Object.hasOwn(s, n) ? Array.isArray(s[n]) ? s[n].push(r2) : s[n] = [s[n], r2] : s[n] = r2, this._all = void 0;
      }
    };
    Ht = /* @__PURE__ */ ((t2) => (t2.system = "system", t2.global = "global", t2.local = "local", t2.worktree = "worktree", t2))(Ht || {});
    Kt = /* @__PURE__ */ ((t2) => (t2.ADDED = "A", t2.COPIED = "C", t2.DELETED = "D", t2.MODIFIED = "M", t2.RENAMED = "R", t2.CHANGED = "T", t2.UNMERGED = "U", t2.UNKNOWN = "X", t2.BROKEN = "B", t2))(Kt || {});
    kn = new Set(Object.values(Kt));
    vn = ["-h"];
    j2 = /* @__PURE__ */ Symbol("grepQuery");
    En = class {
      constructor() {
        this[_t] = [];
      }
      *[(_t = j2, Symbol.iterator)]() {
        for (const e of this[j2])
          yield e;
      }
      and(...e) {
        return e.length && this[j2].push("--and", "(", ...U(e, "-e"), ")"), this;
      }
      param(...e) {
        return this[j2].push(...U(e, "-e")), this;
      }
    };
    Vt = /* @__PURE__ */ ((t2) => (t2.MIXED = "mixed", t2.SOFT = "soft", t2.HARD = "hard", t2.MERGE = "merge", t2.KEEP = "keep", t2))(Vt || {});
    Cn = L2(Object.values(Vt));
    import_debug.default.formatters.L = (t2) => String(Bt(t2) ? t2.length : "-");
    import_debug.default.formatters.B = (t2) => Buffer.isBuffer(t2) ? t2.toString("utf8") : ft(t2);
    M2 = class M3 {
      constructor(e = "GitExecutor") {
        this.logLabel = e, this._queue = /* @__PURE__ */ new Map();
      }
      withProgress(e) {
        return this._queue.get(e);
      }
      createProgress(e) {
        const n = M3.getName(e.commands[0]), r2 = $2(this.logLabel, n);
        return {
          task: e,
          logger: r2,
          name: n
        };
      }
      push(e) {
        const n = this.createProgress(e);
        return n.logger("Adding task to the queue, commands = %o", e.commands), this._queue.set(e, n), n;
      }
      fatal(e) {
        for (const [n, { logger: r2 }] of Array.from(this._queue.entries()))
          n === e.task ? (r2.info("Failed %o", e), r2(
            "Fatal exception, any as-yet un-started tasks run through this executor will not be attempted"
          )) : r2.info(
            "A fatal exception occurred in a previous task, the queue has been purged: %o",
            e.message
          ), this.complete(n);
        if (this._queue.size !== 0)
          throw new Error(`Queue size should be zero after fatal: ${this._queue.size}`);
      }
      complete(e) {
        this.withProgress(e) && this._queue.delete(e);
      }
      attempt(e) {
        const n = this.withProgress(e);
        if (!n)
          throw new O2(void 0, "TasksPendingQueue: attempt called for an unknown task");
        return n.logger("Starting task"), n;
      }
      static getName(e = "empty") {
        return `task:${e}:${++M3.counter}`;
      }
    };
    M2.counter = 0;
    ot = M2;
    Pn = class {
      constructor(e, n, r2) {
        this._executor = e, this._scheduler = n, this._plugins = r2, this._chain = Promise.resolve(), this._queue = new ot();
      }
      get cwd() {
        return this._cwd || this._executor.cwd;
      }
      set cwd(e) {
        this._cwd = e;
      }
      get env() {
        return this._executor.env;
      }
      get outputHandler() {
        return this._executor.outputHandler;
      }
      chain() {
        return this;
      }
      push(e) {
        return this._queue.push(e), this._chain = this._chain.then(() => this.attemptTask(e));
      }
      async attemptTask(e) {
        const n = await this._scheduler.next(), r2 = () => this._queue.complete(e);
        try {
          const { logger: s } = this._queue.attempt(e);
          return await (kt(e) ? this.attemptEmptyTask(e, s) : this.attemptRemoteTask(e, s));
        } catch (s) {
          throw this.onFatalException(e, s);
        } finally {
          r2(), n();
        }
      }
      onFatalException(e, n) {
        const r2 = n instanceof O2 ? Object.assign(n, { task: e }) : new O2(e, n && String(n));
        return this._chain = Promise.resolve(), this._queue.fatal(r2), r2;
      }
      async attemptRemoteTask(e, n) {
        const r2 = this._plugins.exec("spawn.binary", "", this.taskContext(e, e.commands)), s = this._plugins.exec(
          "spawn.args",
          [...e.commands],
          this.taskContext(e, e.commands)
        ), o2 = await this.gitResponse(
          e,
          r2,
          s,
          this.outputHandler,
          n.step("SPAWN")
        ), i = await this.handleTaskData(e, s, o2, n.step("HANDLE"));
        return n("passing response to task's parser as a %s", e.format), en(e) ? Tt(e.parser, i) : Tt(e.parser, i.asStrings());
      }
      async attemptEmptyTask(e, n) {
        return n("empty task bypassing child process to call to task's parser"), e.parser(this);
      }
      handleTaskData(e, n, r2, s) {
        const { exitCode: o2, rejection: i, stdOut: a, stdErr: c3 } = r2;
        return new Promise((y2, w2) => {
          s("Preparing to handle process response exitCode=%d stdOut=", o2);
          const { error: T2 } = this._plugins.exec(
            "task.error",
            { error: i },
            {
              ...this.taskContext(e, n),
              ...r2
            }
          );
          if (T2 && e.onError)
            return s.info("exitCode=%s handling with custom error handler"), e.onError(
              r2,
              T2,
              (k2) => {
                s.info("custom error handler treated as success"), s("custom error returned a %s", ft(k2)), y2(
                  new z2(
                    Array.isArray(k2) ? Buffer.concat(k2) : k2,
                    Buffer.concat(c3)
                  )
                );
              },
              w2
            );
          if (T2)
            return s.info(
              "handling as error: exitCode=%s stdErr=%s rejection=%o",
              o2,
              c3.length,
              i
            ), w2(T2);
          s.info("retrieving task output complete"), y2(new z2(Buffer.concat(a), Buffer.concat(c3)));
        });
      }
      async gitResponse(e, n, r2, s, o2) {
        const i = o2.sibling("output"), a = this._plugins.exec(
          "spawn.options",
          {
            cwd: this.cwd,
            env: this.env,
            windowsHide: true
          },
          this.taskContext(e, e.commands)
        );
        return new Promise((c3) => {
          const y2 = [], w2 = [];
          o2.info("%s %o", n, r2), o2("%O", a);
          let T2 = this._beforeSpawn(e, r2);
          if (T2)
            return c3({
              stdOut: y2,
              stdErr: w2,
              exitCode: 9901,
              rejection: T2
            });
          this._plugins.exec("spawn.before", void 0, {
            ...this.taskContext(e, r2),
            kill(C2) {
              T2 = C2 || T2;
            }
          });
          const k2 = ve(n, r2, a);
          k2.stdout.on(
            "data",
            Et(y2, "stdOut", o2, i.step("stdOut"))
          ), k2.stderr.on(
            "data",
            Et(w2, "stdErr", o2, i.step("stdErr"))
          ), k2.on("error", Mn(w2, o2)), s && (o2("Passing child process stdOut/stdErr to custom outputHandler"), s(n, k2.stdout, k2.stderr, [...r2])), this._plugins.exec("spawn.after", void 0, {
            ...this.taskContext(e, r2),
            spawned: k2,
            close(C2, Te) {
              c3({
                stdOut: y2,
                stdErr: w2,
                exitCode: C2,
                rejection: T2 || Te
              });
            },
            kill(C2) {
              k2.killed || (T2 = C2, k2.kill("SIGINT"));
            }
          });
        });
      }
      _beforeSpawn(e, n) {
        let r2;
        return this._plugins.exec("spawn.before", void 0, {
          ...this.taskContext(e, n),
          kill(s) {
            r2 = s || r2;
          }
        }), r2;
      }
      taskContext(e, n) {
        return {
          method: String(Me(e.commands) || ""),
          commands: n,
          env: { ...this.env },
          input: kt(e) ? void 0 : e.input
        };
      }
    };
    Dn = class {
      constructor(e, n, r2) {
        this.cwd = e, this._scheduler = n, this._plugins = r2, this._chain = this.chain();
      }
      chain() {
        return new Pn(this, this._scheduler, this._plugins);
      }
      push(e) {
        return this._chain.push(e);
      }
    };
    Yt = (t2, e, n) => {
      const r2 = ["clone", ...n];
      return m(t2) && r2.push(c(t2)), m(e) && r2.push(c(e)), g(r2);
    };
    Bn = (t2, e, n) => (S2(n, "--mirror"), Yt(t2, e, n));
    Un = [
      new l2(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (t2, [e, n, r2]) => {
        t2.branch = e, t2.commit = r2, t2.root = !!n;
      }),
      new l2(/\s*Author:\s(.+)/i, (t2, [e]) => {
        const n = e.split("<"), r2 = n.pop();
        !r2 || !r2.includes("@") || (t2.author = {
          email: r2.substr(0, r2.length - 1),
          name: n.join("<").trim()
        });
      }),
      new l2(
        /(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g,
        (t2, [e, n, r2]) => {
          t2.summary.changes = parseInt(e, 10) || 0, t2.summary.insertions = parseInt(n, 10) || 0, t2.summary.deletions = parseInt(r2, 10) || 0;
        }
      ),
      new l2(
        /^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/,
        (t2, [e, n, r2]) => {
          t2.summary.changes = parseInt(e, 10) || 0;
          const s = parseInt(n, 10) || 0;
          r2 === "-" ? t2.summary.deletions = s : r2 === "+" && (t2.summary.insertions = s);
        }
      )
    ];
    Wn = new l2(
      /([a-z-]+): (\d+)$/,
      (t2, [e, n]) => {
        const r2 = jt(e);
        Object.hasOwn(t2, r2) && (t2[r2] = p(n));
      }
    );
    J2 = class {
      constructor(e, n, r2, s) {
        this.bare = e, this.path = n, this.existing = r2, this.gitDir = s;
      }
    };
    Xn = /^Init.+ repository in (.+)$/;
    Yn = /^Rein.+ in (.+)$/;
    Qt = "--bare";
    R2 = /* @__PURE__ */ ((t2) => (t2.NONE = "", t2.STAT = "--stat", t2.NUM_STAT = "--numstat", t2.NAME_ONLY = "--name-only", t2.NAME_STATUS = "--name-status", t2))(R2 || {});
    Jt = /^--(stat|numstat|name-only|name-status)(=|$)/;
    rr = class {
      constructor() {
        this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
      }
    };
    Ot = [
      new l2(
        /^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/,
        (t2, [e, n, r2 = ""]) => {
          t2.files.push({
            file: e.trim(),
            changes: p(n),
            insertions: r2.replace(/[^+]/g, "").length,
            deletions: r2.replace(/[^-]/g, "").length,
            binary: false
          });
        }
      ),
      new l2(
        /^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/,
        (t2, [e, n, r2]) => {
          t2.files.push({
            file: e.trim(),
            before: p(n),
            after: p(r2),
            binary: true
          });
        }
      ),
      new l2(/^(.+)\s+\|\s+Bin\s*$/, (t2, [e]) => {
        t2.files.push({
          file: e.trim(),
          before: 0,
          after: 0,
          binary: true
        });
      }),
      new l2(
        /(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/,
        (t2, [e, n]) => {
          const r2 = /(\d+) i/.exec(n), s = /(\d+) d/.exec(n);
          t2.changed = p(e), t2.insertions = p(r2?.[1]), t2.deletions = p(s?.[1]);
        }
      )
    ];
    sr = [
      new l2(
        /(\d+)\t(\d+)\t(.+)$/,
        (t2, [e, n, r2]) => {
          const s = p(e), o2 = p(n);
          t2.changed++, t2.insertions += s, t2.deletions += o2, t2.files.push({
            file: r2,
            changes: s + o2,
            insertions: s,
            deletions: o2,
            binary: false
          });
        }
      ),
      new l2(/-\t-\t(.+)$/, (t2, [e]) => {
        t2.changed++, t2.files.push({
          file: e,
          after: 0,
          before: 0,
          binary: true
        });
      })
    ];
    or = [
      new l2(/(.+)$/, (t2, [e]) => {
        t2.changed++, t2.files.push({
          file: e,
          changes: 0,
          insertions: 0,
          deletions: 0,
          binary: false
        });
      })
    ];
    ir = [
      new l2(
        /([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/,
        (t2, [e, n, r2, s, o2]) => {
          t2.changed++, t2.files.push({
            file: o2 ?? r2,
            changes: 0,
            insertions: 0,
            deletions: 0,
            binary: false,
            status: bt(_n(e) && e),
            from: bt(!!o2 && r2 !== o2 && r2),
            similarity: p(n)
          });
        }
      )
    ];
    ar = {
      [R2.NONE]: Ot,
      [R2.STAT]: Ot,
      [R2.NUM_STAT]: sr,
      [R2.NAME_STATUS]: ir,
      [R2.NAME_ONLY]: or
    };
    te = "òòòòòò ";
    ee2 = " òò";
    ne2 = " ò ";
    ur = ["hash", "date", "message", "refs", "author_name", "author_email"];
    se = /* @__PURE__ */ ((t2) => (t2[t2["--pretty"] = 0] = "--pretty", t2[t2["max-count"] = 1] = "max-count", t2[t2.maxCount = 2] = "maxCount", t2[t2.n = 3] = "n", t2[t2.file = 4] = "file", t2[t2.format = 5] = "format", t2[t2.from = 6] = "from", t2[t2.to = 7] = "to", t2[t2.splitter = 8] = "splitter", t2[t2.symmetric = 9] = "symmetric", t2[t2.mailMap = 10] = "mailMap", t2[t2.multiLine = 11] = "multiLine", t2[t2.strictDate = 12] = "strictDate", t2))(se || {});
    Z2 = class {
      constructor(e, n = null, r2) {
        this.reason = e, this.file = n, this.meta = r2;
      }
      toString() {
        return `${this.file}:${this.reason}`;
      }
    };
    dr = class {
      constructor() {
        this.conflicts = [], this.merges = [], this.result = "success";
      }
      get failed() {
        return this.conflicts.length > 0;
      }
      get reason() {
        return this.result;
      }
      toString() {
        return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(", ")}` : "OK";
      }
    };
    ie = class {
      constructor() {
        this.remoteMessages = {
          all: []
        }, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, this.summary = {
          changes: 0,
          deletions: 0,
          insertions: 0
        };
      }
    };
    gr = class {
      constructor() {
        this.remote = "", this.hash = {
          local: "",
          remote: ""
        }, this.branch = {
          local: "",
          remote: ""
        }, this.message = "";
      }
      toString() {
        return this.message;
      }
    };
    yr = [
      new x2(
        /^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i,
        (t2, [e, n]) => {
          const r2 = e.toLowerCase(), s = tt(t2.remoteMessages);
          Object.assign(s, { [r2]: p(n) });
        }
      ),
      new x2(
        /^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i,
        (t2, [e, n]) => {
          const r2 = e.toLowerCase(), s = tt(t2.remoteMessages);
          Object.assign(s, { [r2]: p(n) });
        }
      ),
      new x2(
        /total ([^,]+), reused ([^,]+), pack-reused (\d+)/i,
        (t2, [e, n, r2]) => {
          const s = tt(t2.remoteMessages);
          s.total = Ct(e), s.reused = Ct(n), s.packReused = p(r2);
        }
      )
    ];
    wr = [
      new x2(/^remote:\s*(.+)$/, (t2, [e]) => (t2.remoteMessages.all.push(e.trim()), false)),
      ...yr,
      new x2(
        [/create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/],
        (t2, [e]) => {
          t2.remoteMessages.pullRequestUrl = e;
        }
      ),
      new x2(
        [/found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/],
        (t2, [e, n, r2]) => {
          t2.remoteMessages.vulnerabilities = {
            count: p(e),
            summary: n,
            url: r2
          };
        }
      )
    ];
    br = class {
      constructor() {
        this.all = [];
      }
    };
    Tr = /^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/;
    kr = /(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/;
    _r = /^(create|delete) mode \d+ (.+)/;
    vr = [
      new l2(Tr, (t2, [e, n, r2]) => {
        t2.files.push(e), n && (t2.insertions[e] = n.length), r2 && (t2.deletions[e] = r2.length);
      }),
      new l2(kr, (t2, [e, , n, , r2]) => n !== void 0 || r2 !== void 0 ? (t2.summary.changes = +e || 0, t2.summary.insertions = +n || 0, t2.summary.deletions = +r2 || 0, true) : false),
      new l2(_r, (t2, [e, n]) => {
        S2(t2.files, n), S2(e === "create" ? t2.created : t2.deleted, n);
      })
    ];
    Er = [
      new l2(/^from\s(.+)$/i, (t2, [e]) => {
        t2.remote = e;
      }),
      new l2(/^fatal:\s(.+)$/, (t2, [e]) => {
        t2.message = e;
      }),
      new l2(
        /([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/,
        (t2, [e, n, r2, s]) => {
          t2.branch.local = r2, t2.hash.local = e, t2.branch.remote = s, t2.hash.remote = n;
        }
      )
    ];
    Sr = (t2, e) => E2(new ie(), vr, [t2, e]);
    ue = (t2, e) => Object.assign(
      new ie(),
      Sr(t2, e),
      ae(t2, e)
    );
    Or = [
      new l2(/^Auto-merging\s+(.+)$/, (t2, [e]) => {
        t2.merges.push(e);
      }),
      new l2(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (t2, [e, n]) => {
        t2.conflicts.push(new Z2(e, n));
      }),
      new l2(
        /^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/,
        (t2, [e, n, r2]) => {
          t2.conflicts.push(new Z2(e, n, { deleteRef: r2 }));
        }
      ),
      new l2(/^CONFLICT\s+\((.+)\):/, (t2, [e]) => {
        t2.conflicts.push(new Z2(e, null));
      }),
      new l2(/^Automatic merge failed;\s+(.+)$/, (t2, [e]) => {
        t2.result = e;
      })
    ];
    Cr = (t2, e) => Object.assign(Ar(t2), ue(t2, e));
    Ar = (t2) => E2(new dr(), Or, t2);
    Nr = [
      new l2(/^Pushing to (.+)$/, (t2, [e]) => {
        t2.repo = e;
      }),
      new l2(/^updating local tracking ref '(.+)'/, (t2, [e]) => {
        t2.ref = {
          ...t2.ref || {},
          local: e
        };
      }),
      new l2(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (t2, [e, n, r2]) => {
        t2.pushed.push(xr(e, n, r2));
      }),
      new l2(
        /^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/,
        (t2, [e, n, r2]) => {
          t2.branch = {
            ...t2.branch || {},
            local: e,
            remote: n,
            remoteName: r2
          };
        }
      ),
      new l2(
        /^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/,
        (t2, [e, n, r2, s]) => {
          t2.update = {
            head: {
              local: e,
              remote: n
            },
            hash: {
              from: r2,
              to: s
            }
          };
        }
      )
    ];
    $r = (t2, e) => {
      const n = Pr(t2, e), r2 = ae(t2, e);
      return {
        ...n,
        ...r2
      };
    };
    Pr = (t2, e) => E2({ pushed: [] }, Nr, [t2, e]);
    Lr = /^(.+)\0(.+)$/;
    jr = class {
      constructor(e, n, r2) {
        if (this.path = e, this.index = n, this.working_dir = r2, n === "R" || r2 === "R") {
          const s = Lr.exec(e) || [null, e, e];
          this.from = s[2] || "", this.path = s[1] || "";
        }
      }
    };
    Br = class {
      constructor() {
        this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = false, this.isClean = () => !this.files.length;
      }
    };
    Ir = new Map([
      _2(
        " ",
        "A",
        (t2, e) => t2.created.push(e)
      ),
      _2(
        " ",
        "D",
        (t2, e) => t2.deleted.push(e)
      ),
      _2(
        " ",
        "M",
        (t2, e) => t2.modified.push(e)
      ),
      _2("A", " ", (t2, e) => {
        t2.created.push(e), t2.staged.push(e);
      }),
      _2("A", "M", (t2, e) => {
        t2.created.push(e), t2.staged.push(e), t2.modified.push(e);
      }),
      _2("D", " ", (t2, e) => {
        t2.deleted.push(e), t2.staged.push(e);
      }),
      _2("M", " ", (t2, e) => {
        t2.modified.push(e), t2.staged.push(e);
      }),
      _2("M", "M", (t2, e) => {
        t2.modified.push(e), t2.staged.push(e);
      }),
      _2("R", " ", (t2, e) => {
        t2.renamed.push(xt(e));
      }),
      _2("R", "M", (t2, e) => {
        const n = xt(e);
        t2.renamed.push(n), t2.modified.push(n.to);
      }),
      _2("!", "!", (t2, e) => {
        (t2.ignored = t2.ignored || []).push(e);
      }),
      _2(
        "?",
        "?",
        (t2, e) => t2.not_added.push(e)
      ),
      ...et(
        "A",
        "A",
        "U"
        /* UNMERGED */
      ),
      ...et(
        "D",
        "D",
        "U"
        /* UNMERGED */
      ),
      ...et(
        "U",
        "A",
        "D",
        "U"
        /* UNMERGED */
      ),
      [
        "##",
        (t2, e) => {
          const n = /ahead (\d+)/, r2 = /behind (\d+)/, s = /^(.+?(?=(?:\.{3}|\s|$)))/, o2 = /\.{3}(\S*)/, i = /\son\s(\S+?)(?=\.{3}|$)/;
          let a = n.exec(e);
          t2.ahead = a && +a[1] || 0, a = r2.exec(e), t2.behind = a && +a[1] || 0, a = s.exec(e), t2.current = d(a?.[1], m, null), a = o2.exec(e), t2.tracking = d(a?.[1], m, null), a = i.exec(e), a && (t2.current = d(a?.[1], m, t2.current)), t2.detached = /\(no branch\)/.test(e);
        }
      ]
    ]);
    Ur = function(t2) {
      const e = t2.split(I2), n = new Br();
      for (let r2 = 0, s = e.length; r2 < s; ) {
        let o2 = e[r2++].trim();
        o2 && (o2.charAt(0) === "R" && (o2 += I2 + (e[r2++] || "")), Fr(n, o2));
      }
      return n;
    };
    Gr = ["--null", "-z"];
    fe = "installed=false";
    Hr = [
      new l2(
        /version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/,
        (t2, [e, n, r2, s = ""]) => {
          Object.assign(
            t2,
            q2(p(e), p(n), p(r2), s)
          );
        }
      ),
      new l2(
        /version (\d+)\.(\d+)\.(\D+)(.+)?$/,
        (t2, [e, n, r2, s = ""]) => {
          Object.assign(t2, q2(p(e), p(n), r2, s));
        }
      )
    ];
    le = class {
      constructor(e) {
        this._executor = e;
      }
      _runTask(e, n) {
        const r2 = this._executor.chain(), s = r2.push(e);
        return n && Ln(e, s, n), Object.create(this, {
          then: { value: s.then.bind(s) },
          catch: { value: s.catch.bind(s) },
          _executor: { value: r2 }
        });
      }
      add(e) {
        return this._runTask(
          g(["add", ...v(e)]),
          u(arguments)
        );
      }
      cwd(e) {
        const n = u(arguments);
        return typeof e == "string" ? this._runTask(St(e, this._executor), n) : typeof e?.path == "string" ? this._runTask(
          St(
            e.path,
            e.root && this._executor || void 0
          ),
          n
        ) : this._runTask(
          b2("Git.cwd: workingDirectory must be supplied as a string"),
          n
        );
      }
      hashObject(e, n) {
        return this._runTask(
          Vn(e, n === true),
          u(arguments)
        );
      }
      init(e) {
        return this._runTask(
          Zn(e === true, this._executor.cwd, h2(arguments)),
          u(arguments)
        );
      }
      merge() {
        return this._runTask(
          At(h2(arguments)),
          u(arguments)
        );
      }
      mergeFromTo(e, n) {
        return m(e) && m(n) ? this._runTask(
          At([e, n, ...h2(arguments)]),
          u(arguments, false)
        ) : this._runTask(
          b2(
            "Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings"
          )
        );
      }
      outputHandler(e) {
        return this._executor.outputHandler = e, this;
      }
      push() {
        const e = ce(
          {
            remote: d(arguments[0], m),
            branch: d(arguments[1], m)
          },
          h2(arguments)
        );
        return this._runTask(e, u(arguments));
      }
      stash() {
        return this._runTask(
          g(["stash", ...h2(arguments)]),
          u(arguments)
        );
      }
      status() {
        return this._runTask(
          zr(h2(arguments)),
          u(arguments)
        );
      }
    };
    Object.assign(
      le.prototype,
      jn(),
      In(),
      zn(),
      Tn(),
      Hn(),
      Kn(),
      On(),
      er(),
      pr(),
      Dr(),
      Wr()
    );
    Vr = /* @__PURE__ */ (() => {
      let t2 = 0;
      return () => {
        t2++;
        const { promise: e, done: n } = (0, import_promise_deferred.createDeferred)();
        return {
          promise: e,
          done: n,
          id: t2
        };
      };
    })();
    Xr = class {
      constructor(e = 2) {
        this.concurrency = e, this.logger = $2("", "scheduler"), this.pending = [], this.running = [], this.logger("Constructed, concurrency=%s", e);
      }
      schedule() {
        if (!this.pending.length || this.running.length >= this.concurrency) {
          this.logger(
            "Schedule attempt ignored, pending=%s running=%s concurrency=%s",
            this.pending.length,
            this.running.length,
            this.concurrency
          );
          return;
        }
        const e = S2(this.running, this.pending.shift());
        this.logger("Attempting id=%s", e.id), e.done(() => {
          this.logger("Completing id=", e.id), ct(this.running, e), this.schedule();
        });
      }
      next() {
        const { promise: e, id: n } = S2(this.pending, Vr());
        return this.logger("Scheduling id=%s", n), this.schedule(), e;
      }
    };
    he = /* @__PURE__ */ ((t2) => (t2.CURRENT = "*", t2.LINKED = "+", t2))(he || {});
    Qr = class {
      constructor() {
        this.all = [], this.branches = {}, this.current = "", this.detached = false;
      }
      push(e, n, r2, s, o2) {
        e === "*" && (this.detached = n, this.current = r2), this.all.push(r2), this.branches[r2] = {
          current: e === "*",
          linkedWorkTree: e === "+",
          name: r2,
          commit: s,
          label: o2
        };
      }
    };
    Jr = [
      new l2(
        /^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/,
        (t2, [e, n, r2, s]) => {
          t2.push(Nt(e), true, n, r2, s);
        }
      ),
      new l2(
        /^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s,
        (t2, [e, n, r2, s]) => {
          t2.push(Nt(e), false, n, r2, s);
        }
      )
    ];
    Zr = new l2(/^(\S+)$/s, (t2, [e]) => {
      t2.push(he.CURRENT, false, e, "", "");
    });
    ts = class {
      constructor() {
        this.all = [], this.branches = {}, this.errors = [];
      }
      get success() {
        return !this.errors.length;
      }
    };
    rs = /(\S+)\s+\(\S+\s([^)]+)\)/;
    pe = /^error[^']+'([^']+)'/m;
    ss = [
      new l2(rs, (t2, [e, n]) => {
        const r2 = es(e, n);
        t2.all.push(r2), t2.branches[e] = r2;
      }),
      new l2(pe, (t2, [e]) => {
        const n = ns(e);
        t2.errors.push(n), t2.all.push(n), t2.branches[e] = n;
      })
    ];
    gt = (t2, e) => E2(new ts(), ss, [t2, e]);
    ms = [
      new l2(/From (.+)$/, (t2, [e]) => {
        t2.remote = e;
      }),
      new l2(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (t2, [e, n]) => {
        t2.branches.push({
          name: e,
          tracking: n
        });
      }),
      new l2(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (t2, [e, n]) => {
        t2.tags.push({
          name: e,
          tracking: n
        });
      }),
      new l2(/- \[deleted]\s+\S+\s*-> (.+)$/, (t2, [e]) => {
        t2.deleted.push({
          tracking: e
        });
      }),
      new l2(
        /\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/,
        (t2, [e, n, r2, s]) => {
          t2.updated.push({
            name: r2,
            tracking: s,
            to: n,
            from: e
          });
        }
      )
    ];
    ys = [
      new l2(/^Renaming (.+) to (.+)$/, (t2, [e, n]) => {
        t2.moves.push({ from: e, to: n });
      })
    ];
    $s = class {
      constructor(e, n) {
        this.all = e, this.latest = n;
      }
    };
    Ps = function(t2, e = false) {
      const n = t2.split(`
`).map(Ds).filter(Boolean);
      e || n.sort(function(s, o2) {
        const i = s.split("."), a = o2.split(".");
        if (i.length === 1 || a.length === 1)
          return Ms(B2(i[0]), B2(a[0]));
        for (let c3 = 0, y2 = Math.max(i.length, a.length); c3 < y2; c3++) {
          const w2 = ye(B2(i[c3]), B2(a[c3]));
          if (w2)
            return w2;
        }
        return 0;
      });
      const r2 = e ? n[0] : [...n].reverse().find((s) => s.indexOf(".") >= 0);
      return new $s(n, r2);
    };
    (f2.prototype = Object.create(le.prototype)).constructor = f2;
    f2.prototype.customBinary = function(t2) {
      return this._plugins.reconfigure("binary", t2), this;
    };
    f2.prototype.env = function(t2, e) {
      return arguments.length === 1 && typeof t2 == "object" ? this._executor.env = t2 : (this._executor.env = this._executor.env || {})[t2] = e, this;
    };
    f2.prototype.stashList = function(t2) {
      return this._runTask(
        Cs(
          ht(arguments) || {},
          K2(t2) && t2 || []
        ),
        u(arguments)
      );
    };
    f2.prototype.mv = function(t2, e) {
      return this._runTask(bs(t2, e), u(arguments));
    };
    f2.prototype.checkoutLatestTag = function(t2) {
      var e = this;
      return this.pull(function() {
        e.tags(function(n, r2) {
          e.checkout(r2.latest, t2);
        });
      });
    };
    f2.prototype.pull = function(t2, e, n, r2) {
      return this._runTask(
        Ts(
          d(t2, m),
          d(e, m),
          h2(arguments)
        ),
        u(arguments)
      );
    };
    f2.prototype.fetch = function(t2, e) {
      return this._runTask(
        gs(
          d(t2, m),
          d(e, m),
          h2(arguments)
        ),
        u(arguments)
      );
    };
    f2.prototype.tags = function(t2, e) {
      return this._runTask(
        Ls(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.rebase = function() {
      return this._runTask(
        g(["rebase", ...h2(arguments)]),
        u(arguments)
      );
    };
    f2.prototype.reset = function(t2) {
      return this._runTask(
        An(xn(t2), h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.revert = function(t2) {
      const e = u(arguments);
      return typeof t2 != "string" ? this._runTask(b2("Commit must be a string"), e) : this._runTask(
        g(["revert", ...h2(arguments, 0, true), t2]),
        e
      );
    };
    f2.prototype.addTag = function(t2) {
      const e = typeof t2 == "string" ? js(t2) : b2("Git.addTag requires a tag name");
      return this._runTask(e, u(arguments));
    };
    f2.prototype.addAnnotatedTag = function(t2, e) {
      return this._runTask(
        Bs(t2, e),
        u(arguments)
      );
    };
    f2.prototype.deleteLocalBranch = function(t2, e, n) {
      return this._runTask(
        cs(t2, typeof e == "boolean" ? e : false),
        u(arguments)
      );
    };
    f2.prototype.deleteLocalBranches = function(t2, e, n) {
      return this._runTask(
        us(t2, typeof e == "boolean" ? e : false),
        u(arguments)
      );
    };
    f2.prototype.branch = function(t2, e) {
      return this._runTask(
        is(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.branchLocal = function(t2) {
      return this._runTask(as(), u(arguments));
    };
    f2.prototype.raw = function(t2) {
      const e = !Array.isArray(t2), n = [].slice.call(e ? arguments : t2, 0);
      for (let s = 0; s < n.length && e; s++)
        if (!st(n[s])) {
          n.splice(s, n.length - s);
          break;
        }
      n.push(...h2(arguments, 0, true));
      var r2 = u(arguments);
      return n.length ? this._runTask(g(n, this._trimmed), r2) : this._runTask(
        b2("Raw: must supply one or more command to execute"),
        r2
      );
    };
    f2.prototype.submoduleAdd = function(t2, e, n) {
      return this._runTask(As(t2, e), u(arguments));
    };
    f2.prototype.submoduleUpdate = function(t2, e) {
      return this._runTask(
        Ns(h2(arguments, true)),
        u(arguments)
      );
    };
    f2.prototype.submoduleInit = function(t2, e) {
      return this._runTask(
        xs(h2(arguments, true)),
        u(arguments)
      );
    };
    f2.prototype.subModule = function(t2, e) {
      return this._runTask(
        X2(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.listRemote = function() {
      return this._runTask(
        Ss(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.addRemote = function(t2, e, n) {
      return this._runTask(
        vs(t2, e, h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.removeRemote = function(t2, e) {
      return this._runTask(Os(t2), u(arguments));
    };
    f2.prototype.getRemotes = function(t2, e) {
      return this._runTask(Es(t2 === true), u(arguments));
    };
    f2.prototype.remote = function(t2, e) {
      return this._runTask(
        Rs(h2(arguments)),
        u(arguments)
      );
    };
    f2.prototype.tag = function(t2, e) {
      const n = h2(arguments);
      return n[0] !== "tag" && n.unshift("tag"), this._runTask(g(n), u(arguments));
    };
    f2.prototype.updateServerInfo = function(t2) {
      return this._runTask(
        g(["update-server-info"]),
        u(arguments)
      );
    };
    f2.prototype.pushTags = function(t2, e) {
      const n = Mr(
        { remote: d(t2, m) },
        h2(arguments)
      );
      return this._runTask(n, u(arguments));
    };
    f2.prototype.rm = function(t2) {
      return this._runTask(
        g(["rm", "-f", ...v(t2)]),
        u(arguments)
      );
    };
    f2.prototype.rmKeepLocal = function(t2) {
      return this._runTask(
        g(["rm", "--cached", ...v(t2)]),
        u(arguments)
      );
    };
    f2.prototype.catFile = function(t2, e) {
      return this._catFile("utf-8", arguments);
    };
    f2.prototype.binaryCatFile = function() {
      return this._catFile("buffer", arguments);
    };
    f2.prototype._catFile = function(t2, e) {
      var n = u(e), r2 = ["cat-file"], s = e[0];
      if (typeof s == "string")
        return this._runTask(
          b2("Git.catFile: options must be supplied as an array of strings"),
          n
        );
      Array.isArray(s) && r2.push.apply(r2, s);
      const o2 = t2 === "buffer" ? Gt(r2) : g(r2);
      return this._runTask(o2, n);
    };
    f2.prototype.diff = function(t2, e) {
      const n = m(t2) ? b2(
        "git.diff: supplying options as a single string is no longer supported, switch to an array of strings"
      ) : g(["diff", ...h2(arguments)]);
      return this._runTask(n, u(arguments));
    };
    f2.prototype.diffSummary = function() {
      return this._runTask(
        fr(h2(arguments, 1)),
        u(arguments)
      );
    };
    f2.prototype.applyPatch = function(t2) {
      const e = G2(t2) ? Yr(v(t2), h2([].slice.call(arguments, 1))) : b2(
        "git.applyPatch requires one or more string patches as the first argument"
      );
      return this._runTask(e, u(arguments));
    };
    f2.prototype.revparse = function() {
      const t2 = ["rev-parse", ...h2(arguments, true)];
      return this._runTask(
        g(t2, true),
        u(arguments)
      );
    };
    f2.prototype.clean = function(t2, e, n) {
      const r2 = un(t2), s = r2 && t2.join("") || d(t2, m) || "", o2 = h2([].slice.call(arguments, r2 ? 1 : 0));
      return this._runTask(
        on(s, o2),
        u(arguments)
      );
    };
    f2.prototype.exec = function(t2) {
      const e = {
        commands: [],
        format: "utf-8",
        parser() {
          typeof t2 == "function" && t2();
        }
      };
      return this._runTask(e);
    };
    f2.prototype.checkIgnore = function(t2, e) {
      return this._runTask(
        fs(v(d(t2, G2, []))),
        u(arguments)
      );
    };
    f2.prototype.checkIsRepo = function(t2, e) {
      return this._runTask(
        We(d(t2, m)),
        u(arguments)
      );
    };
    Us = $2("", "plugin:allowEnvironment");
    $t = (0, import_promise_deferred.deferred)().promise;
    we = $2("", "plugin:binary");
    Hs = "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings";
    Ks = "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option";
    be = {
      DISALLOWED_ABBREVIATED: {
        text: "disallowed abbreviated or ambiguous option",
        solution: "Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}"
      },
      UNKNOWN: {
        text: "~ unknown ~",
        solution: void 0
      }
    };
    Qs = class extends O2 {
      constructor(e = "") {
        const n = Ys(e);
        super(void 0, be[n].solution?.replace("{message}", e) ?? e), this.reason = n;
      }
    };
    nt = $2("", "plugin:input");
    ro = class {
      constructor() {
        this.plugins = /* @__PURE__ */ new Set(), this.events = new Ce();
      }
      on(e, n) {
        this.events.on(e, n);
      }
      reconfigure(e, n) {
        this.events.emit(e, n);
      }
      append(e, n) {
        const r2 = S2(this.plugins, { type: e, action: n });
        return () => this.plugins.delete(r2);
      }
      add(e) {
        const n = [];
        return v(e).forEach(
          (r2) => {
            r2 && this.plugins.add(S2(n, r2));
          }
        ), () => {
          n.forEach((r2) => {
            this.plugins.delete(r2);
          });
        };
      }
      exec(e, n, r2) {
        let s = n;
        const o2 = Object.freeze(Object.create(r2));
        for (const i of this.plugins)
          i.type === e && (s = i.action(s, o2));
        return s;
      }
    };
    wo = (t2, e) => {
      const n = new ro(), r2 = Ge(
        t2 && (typeof t2 == "string" ? { baseDir: t2 } : t2) || {},
        e
      );
      if (!Lt(r2.baseDir))
        throw new Ae(
          r2,
          "Cannot use simple-git on a directory that does not exist"
        );
      return Array.isArray(r2.config) && n.add(qs(r2.config)), n.add(zs(r2.unsafe)), n.add(Ws(r2.completion)), r2.abort && n.add(Is(r2.abort)), r2.progress && n.add(so(r2.progress)), r2.timeout && n.add(uo(r2.timeout)), r2.spawnOptions && n.add(io(r2.spawnOptions)), n.add(ao()), n.add(no(r2.input)), n.add(Mt(to(true))), r2.errors && n.add(Mt(r2.errors)), Xs(n, r2.binary, r2.unsafe?.allowUnsafeCustomBinary), n.add(
        Fs(r2.allowEnvironment ?? [], r2.unsafe?.allowAbbreviatedOptions)
      ), new f2(r2, n);
    };
  }
});

// src/git/text.ts
import { isUtf8 as isUtf82 } from "node:buffer";
function decodeText(bytes) {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (marked !== void 0) return decodeMarked(bytes, marked.encoding);
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new Unreadable("it is a binary file");
  if (!isUtf82(bytes)) throw new Unreadable("it is not UTF-8 text");
  const text3 = bytes.toString("utf8");
  if (text3.startsWith(LFS_POINTER)) throw new Unreadable("its content is kept in Git LFS, outside the repository");
  return text3;
}
function decodeMarked(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable(`it is not valid ${encoding.toUpperCase()} text`, 1, { cause });
  }
}
var LARGEST2, SNIFFED, BYTE_ORDER_MARKS, LFS_POINTER, tooLarge;
var init_text = __esm({
  "src/git/text.ts"() {
    "use strict";
    init_errors();
    LARGEST2 = 10 * 1024 * 1024;
    SNIFFED = 8 * 1024;
    BYTE_ORDER_MARKS = [
      { mark: Buffer.from([239, 187, 191]), encoding: "utf-8" },
      { mark: Buffer.from([255, 254]), encoding: "utf-16le" },
      { mark: Buffer.from([254, 255]), encoding: "utf-16be" }
    ];
    LFS_POINTER = "version https://git-lfs.github.com/spec/";
    tooLarge = (size) => new Unreadable(`it is ${Math.ceil(size / 1024 / 1024)} MB, and files over ${LARGEST2 / 1024 / 1024} MB are not read`);
  }
});

// src/git/environment.ts
import { devNull } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import process2 from "node:process";
var KEPT, absolutePath, kept, HERMETIC, ENVIRONMENT, USER_ENVIRONMENT, OVERRIDES;
var init_environment = __esm({
  "src/git/environment.ts"() {
    "use strict";
    init_text();
    KEPT = ["SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "LD_LIBRARY_PATH", "GIT_CEILING_DIRECTORIES"];
    absolutePath = (path = "") => path.split(delimiter).filter(isAbsolute).join(delimiter);
    kept = Object.fromEntries(
      KEPT.flatMap((name) => {
        const value = process2.env[name];
        return value === void 0 ? [] : [[name, value]];
      })
    );
    HERMETIC = {
      ...kept,
      PATH: absolutePath(process2.env["PATH"]),
      LC_ALL: "C",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_NO_LAZY_FETCH: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_GRAFT_FILE: join(devNull, "none"),
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0"
    };
    ENVIRONMENT = {
      ...HERMETIC,
      HOME: devNull,
      XDG_CONFIG_HOME: devNull,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_ATTR_NOSYSTEM: "1"
    };
    USER_ENVIRONMENT = {
      ...HERMETIC,
      HOME: process2.env["HOME"] ?? devNull,
      ...process2.env["XDG_CONFIG_HOME"] === void 0 ? {} : { XDG_CONFIG_HOME: process2.env["XDG_CONFIG_HOME"] }
    };
    OVERRIDES = [
      "safe.directory=*",
      "core.fsmonitor=false",
      `core.hooksPath=${devNull}`,
      `core.attributesFile=${devNull}`,
      `core.excludesFile=${devNull}`,
      `core.bigFileThreshold=${LARGEST2}`,
      "submodule.recurse=false"
    ].flatMap((setting) => ["-c", setting]);
  }
});

// src/git/failure.ts
function gitFailure(dir, cause) {
  const known = KNOWN.find(({ says }) => says.test(cause.message));
  if (known !== void 0) return new UserError(known.message(dir), known.hint, { cause });
  const [fatal = cause.message] = /^fatal: .*/m.exec(cause.message) ?? [];
  return new Error(`git failed: ${presentable(fatal)}`, { cause });
}
var KNOWN, asError;
var init_failure2 = __esm({
  "src/git/failure.ts"() {
    "use strict";
    init_errors();
    init_present();
    KNOWN = [
      {
        says: /spawn git(?:\.exe)? ENOENT/,
        message: () => "`git` was not found",
        hint: "Install git 2.30 or later, and see that it is on the PATH."
      },
      {
        says: /on a directory that does not exist/,
        message: (dir) => `there is no folder \`${presentable(dir)}\``,
        hint: "Pass the folder of a repository with `--repo`."
      },
      {
        says: /not a git repository|invalid gitfile format/,
        message: (dir) => `\`${presentable(dir)}\` is not a git repository`,
        hint: "Pass the folder of a clone, a worktree or a bare repository with `--repo`."
      },
      {
        says: /must be run in a work tree/,
        message: (dir) => `\`${presentable(dir)}\` has no files checked out, so there is no uncommitted work to review`,
        hint: "Name a commit with `--head`, or run this in a clone that is not bare."
      },
      {
        says: /promisor remote|lazy fetching disabled/,
        message: () => "this clone is partial: files that the review needs were never fetched",
        hint: "Complete it with `git fetch --refetch --no-filter`, then run the review again."
      },
      {
        says: /unable to read [0-9a-f]{40}|missing (?:blob|tree|commit)|loose object .* is corrupt/,
        message: () => "this clone is damaged: it lacks objects that the review needs",
        hint: "Look with `git fsck`, complete it with `git fetch --refetch`, or review a fresh clone."
      },
      {
        says: /maxBuffer/,
        message: () => "the two sides differ in more files than one review can hold",
        hint: "Compare commits that lie closer together, or keep generated files out of the work tree."
      },
      {
        says: /dubious ownership|unsafe repository/,
        message: (dir) => `\`${presentable(dir)}\` belongs to another user, and this git will not read it`,
        hint: "Update git to 2.38 or later, or run the review as the owner of the repository."
      }
    ];
    asError = (thrown) => thrown instanceof Error ? thrown : new Error(String(thrown));
  }
});

// src/git/run.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
async function ask2(dir, args, environment2 = ENVIRONMENT) {
  const guarded = Object.keys(environment2).filter((name) => name.startsWith("GIT_"));
  try {
    const git = wo({
      baseDir: dir,
      config: ["safe.directory=*"],
      timeout: { block: LONGEST_MS },
      allowEnvironment: guarded,
      errors: (error, { exitCode }) => exitCode === SAYS_NO ? void 0 : error
    });
    const answer2 = await git.env(environment2).raw([...args]);
    return answer2.replace(/\n$/, "");
  } catch (thrown) {
    throw gitFailure(dir, asError(thrown));
  }
}
async function run(dir, args, input = "") {
  try {
    return await start(dir, args, { environment: ENVIRONMENT, input });
  } catch (thrown) {
    throw gitFailure(dir, asError(thrown));
  }
}
async function start(dir, args, { environment: environment2, input }) {
  const options2 = { cwd: dir, env: environment2, maxBuffer: LARGEST_ANSWER, timeout: LONGEST_MS };
  const running = execute("git", [...OVERRIDES, ...args], { ...options2, encoding: "buffer" });
  running.child.stdin?.on("error", () => void 0).end(input);
  return (await running).stdout;
}
var LONGEST_MS, LARGEST_ANSWER, SAYS_NO, execute;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    init_dist4();
    init_environment();
    init_failure2();
    LONGEST_MS = 6e4;
    LARGEST_ANSWER = 256 * 1024 * 1024;
    SAYS_NO = 1;
    execute = promisify(execFile);
  }
});

// src/git/tree.ts
function specialKind(mode) {
  if ((mode & KIND) === SYMLINK) return "symlink";
  return (mode & KIND) === SUBMODULE ? "submodule" : void 0;
}
function treeAt(objects, id3, bring) {
  const folders = folderReader(objects, id3);
  return {
    async read(path) {
      const entry = await find(folders, path.split("/"));
      if (entry !== void 0 && isLink(entry)) throw new Unreadable(LINK);
      if (entry === void 0 || !isRegular(entry.mode)) return void 0;
      await bring?.(path, entry.id);
      return readText(objects, entry.id);
    },
    async list(prefix = "") {
      return regularPaths(await entriesBelow(folders, prefix));
    },
    async grep(paths2, word2) {
      const lines = [];
      for (let at2 = 0; at2 < paths2.length; at2 += GREPPED_AT_ONCE)
        lines.push(...await Promise.all(paths2.slice(at2, at2 + GREPPED_AT_ONCE).map((path) => linesAt(path, word2))));
      return lines;
    }
  };
  async function linesAt(path, word2) {
    const entry = await find(folders, path.split("/")).catch(noneIfUnreadable);
    if (entry === void 0 || !isRegular(entry.mode)) return "";
    await bring?.(path, entry.id);
    const { bytes } = await objects.get(entry.id);
    return bytes === void 0 ? "" : linesHolding(bytes, word2, (whole2, start2, end) => whole2.toString("utf8", start2, end));
  }
}
async function readText(objects, id3) {
  const { bytes, size } = await objects.get(id3);
  if (bytes === void 0) throw tooLarge(size);
  return decodeText(bytes);
}
function folderReader(objects, root) {
  const known = /* @__PURE__ */ new Map();
  const load2 = async (name) => {
    const { bytes } = await objects.get(name);
    if (bytes === void 0) throw new UserError("one folder of this repository holds too many files", "Split it up.");
    return parseFolder(bytes, root.length / 2);
  };
  const at2 = (name) => {
    const folder = known.get(name) ?? load2(name);
    known.set(name, folder);
    return folder;
  };
  return { root: `${root}^{tree}`, at: at2 };
}
async function find(folders, segments) {
  let folder = await folders.at(folders.root);
  for (const segment of segments.slice(0, -1)) {
    const below = folder.get(segment);
    if (below === void 0) return void 0;
    if (isLink(below)) throw new Unreadable(LINK);
    if (!isFolder(below)) return void 0;
    folder = await folders.at(below.id);
  }
  return folder.get(segments.at(-1) ?? "");
}
async function entriesBelow(folders, prefix) {
  const found2 = /* @__PURE__ */ new Map();
  let level = await startingFolder(folders, prefix.replace(/\/$/, ""));
  while (level.length > 0) {
    const contents = await readAll(folders, new Set(level.map(({ id: id3 }) => id3)));
    const size = level.reduce((sum, { id: id3 }) => sum + (contents.get(id3)?.size ?? 0), found2.size);
    if (size > MOST_PATHS) throw tooManyPaths();
    const children = level.flatMap(
      ({ path, id: id3 }) => [...contents.get(id3) ?? []].map(([name, entry]) => ({ path: path === "" ? name : `${path}/${name}`, entry }))
    );
    for (const { path, entry } of children) if (!isFolder(entry)) found2.set(path, entry);
    level = children.flatMap(({ path, entry }) => isFolder(entry) ? [{ path, id: entry.id }] : []);
  }
  return found2;
}
async function startingFolder(folders, path) {
  if (path === "") return [{ path, id: folders.root }];
  const entry = await find(folders, path.split("/"));
  return entry !== void 0 && isFolder(entry) ? [{ path, id: entry.id }] : [];
}
function parseFolder(bytes, idLength) {
  const folder = /* @__PURE__ */ new Map();
  for (let start2 = 0; start2 < bytes.length; ) {
    const space = bytes.indexOf(32, start2);
    const nul = bytes.indexOf(0, space);
    if (space === -1 || nul === -1) throw new Error("git handed over a damaged tree");
    const name = textOfPath(bytes.subarray(space + 1, nul));
    const mode = Number.parseInt(bytes.toString("latin1", start2, space), 8);
    start2 = nul + 1 + idLength;
    if (!folder.has(name)) folder.set(name, { mode, id: bytes.toString("hex", nul + 1, start2) });
  }
  return folder;
}
var MOST_PATHS, KIND, FOLDER, REGULAR, SYMLINK, SUBMODULE, isRegular, isLink, isFolder, LINK, GREPPED_AT_ONCE, entryAt, regularPaths, allEntries, readAll, tooManyPaths;
var init_tree = __esm({
  "src/git/tree.ts"() {
    "use strict";
    init_grep();
    init_errors();
    init_names();
    init_text();
    MOST_PATHS = 1e6;
    KIND = 61440;
    FOLDER = 16384;
    REGULAR = 32768;
    SYMLINK = 40960;
    SUBMODULE = 57344;
    isRegular = (mode) => (mode & KIND) === REGULAR;
    isLink = ({ mode }) => (mode & KIND) === SYMLINK;
    isFolder = ({ mode }) => (mode & KIND) === FOLDER;
    LINK = "it is a symbolic link";
    GREPPED_AT_ONCE = 128;
    entryAt = (objects, id3, path) => find(folderReader(objects, id3), path.split("/")).catch(noneIfUnreadable);
    regularPaths = (entries) => [...entries].flatMap(([path, { mode }]) => isRegular(mode) ? [path] : []).toSorted();
    allEntries = (objects, id3) => entriesBelow(folderReader(objects, id3), "");
    readAll = async (folders, ids) => new Map(await Promise.all([...ids].map(async (id3) => [id3, await folders.at(id3)])));
    tooManyPaths = () => new UserError(
      `this repository names more than ${MOST_PATHS} files`,
      "Check that it is what you mean to review: it may be crafted to exhaust memory."
    );
  }
});

// src/git/diff.ts
async function changedFiles(dir, base, head) {
  return parseRawDiff(await run(dir, [...COMMAND, ...RENAMES, base, head])).map(changedFile2);
}
function parseRawDiff(output2) {
  const fields = output2.toString("latin1").split("\0");
  const differences = [];
  for (let at2 = 0; at2 + 1 < fields.length; ) {
    const [facts, ...paths2] = fields.slice(at2, at2 + 3);
    const { renamed, ...difference } = factsIn(facts);
    const [first, second] = paths2.map((path2) => textOfPath(Buffer.from(path2, "latin1")));
    const [path = "", previousPath] = renamed ? [second, first] : [first];
    differences.push({ ...difference, path, previousPath });
    at2 += renamed ? 3 : 2;
  }
  return differences;
}
function factsIn(field = "") {
  const [before = "", after = "", beforeId = "", afterId = "", status = ""] = field.slice(1).split(" ");
  return { before: modeOf(before), after: modeOf(after), beforeId, afterId, renamed: status.startsWith("R") };
}
function changedFile2({ path, previousPath, before, after }) {
  const special = [after, before].map((mode) => mode && specialKind(mode)).find(Boolean);
  return {
    path,
    ...previousPath === void 0 ? {} : { previousPath },
    status: previousPath === void 0 ? statusOf(before, after) : "renamed",
    ...special ? { special } : {}
  };
}
function statusOf(before, after) {
  if (before === void 0) return "added";
  return after === void 0 ? "deleted" : "modified";
}
var MOST_RENAMES, COMMAND, RENAMES, changedPaths, modeOf;
var init_diff = __esm({
  "src/git/diff.ts"() {
    "use strict";
    init_names();
    init_run();
    init_tree();
    MOST_RENAMES = 400;
    COMMAND = [
      "diff-tree",
      "-r",
      "-z",
      "--raw",
      "--no-abbrev",
      "--no-relative",
      "--ignore-submodules=none",
      "--no-ext-diff",
      "--no-textconv"
    ];
    RENAMES = ["--find-renames", `-l${MOST_RENAMES}`, "--no-rename-empty"];
    changedPaths = async (dir, base, head) => parseRawDiff(await run(dir, [...COMMAND, "--no-renames", base, head]));
    modeOf = (octal) => Number.parseInt(octal, 8) || void 0;
  }
});

// src/git/frames.ts
function whole(parts, size) {
  const [first] = parts;
  return first !== void 0 && parts.length === 1 ? first.subarray(0, size) : Buffer.concat(parts, size);
}
var LINE_END, Frames;
var init_frames = __esm({
  "src/git/frames.ts"() {
    "use strict";
    LINE_END = 10;
    Frames = class {
      #deliver;
      #largest;
      #header = "";
      #incoming;
      constructor(deliver, largest) {
        this.#deliver = deliver;
        this.#largest = largest;
      }
      /** Takes the next chunk of output. */
      push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
          rest = this.#incoming === void 0 ? this.#readHeader(rest) : this.#readBody(rest, this.#incoming);
      }
      #readHeader(chunk) {
        const end = chunk.indexOf(LINE_END);
        this.#header += chunk.toString("latin1", 0, end === -1 ? chunk.length : end);
        if (end === -1) return Buffer.alloc(0);
        const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(this.#header) ?? [];
        this.#header = "";
        if (type === void 0) this.#deliver(void 0);
        else this.#incoming = { type, size: Number(size), parts: [], missing: Number(size) + 1 };
        return chunk.subarray(end + 1);
      }
      #readBody(chunk, incoming) {
        const { type, size, parts } = incoming;
        const part = chunk.subarray(0, incoming.missing);
        if (size <= this.#largest) parts.push(part);
        incoming.missing -= part.length;
        if (incoming.missing === 0) {
          this.#incoming = void 0;
          this.#deliver({ type, size, bytes: size <= this.#largest ? whole(parts, size) : void 0 });
        }
        return chunk.subarray(part.length);
      }
    };
  }
});

// src/git/objects.ts
import { spawn as spawn2 } from "node:child_process";
function openObjects(dir) {
  let batch;
  return {
    get: (name) => (batch ??= startBatch(dir)).get(name),
    close: async () => batch?.close()
  };
}
function startBatch(dir) {
  const child = spawn2("git", [...OVERRIDES, "cat-file", "--batch"], { cwd: dir, env: ENVIRONMENT });
  const waiting = [];
  let ended;
  let complaint = "";
  const end = (error) => {
    ended ??= error;
    for (const request2 of waiting.splice(0)) request2.reject(ended);
  };
  const write = inOneGo((lines) => child.stdin.write(lines));
  const frames = new Frames((object2) => {
    const request2 = waiting.shift();
    if (object2 === void 0) request2?.reject(missing(request2.name));
    else request2?.resolve(object2);
  }, LARGEST2);
  child.stdout.on("data", (chunk) => frames.push(chunk));
  child.stderr.on("data", (chunk) => complaint = `${complaint}${chunk.toString()}`.slice(-2e3));
  child.stdin.on("error", () => child.kill());
  child.on("error", (error) => end(gitFailure(dir, error)));
  const closed = new Promise((resolve4) => {
    child.on("close", () => {
      end(gitFailure(dir, new Error(complaint || "git cat-file ended")));
      resolve4();
    });
  });
  return {
    get: (name) => new Promise((resolve4, reject) => {
      if (ended !== void 0) return reject(ended);
      waiting.push({ name, resolve: resolve4, reject });
      write(`${name}
`);
    }),
    close: () => {
      child.kill();
      return closed;
    }
  };
}
function inOneGo(write) {
  let gathered = "";
  return (text3) => {
    if (gathered === "") {
      process.nextTick(() => {
        const all = gathered;
        gathered = "";
        write(all);
      });
    }
    gathered += text3;
  };
}
var missing;
var init_objects = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_errors();
    init_environment();
    init_failure2();
    init_frames();
    init_text();
    missing = (name) => new UserError(
      `the object \`${name}\` is not in this clone`,
      "The clone is partial or damaged: complete it with `git fetch --refetch --no-filter`, then run the review again."
    );
  }
});

// src/git/refs.ts
async function resolve(repository2, name) {
  const commit2 = await resolveIfKnown(repository2, name) ?? await resolveAtOrigin(repository2, name);
  if (commit2 === void 0)
    throw new UserError(`\`${presentable(name)}\` names no commit here`, hintFor(repository2, name));
  return commit2;
}
async function resolveIfKnown(repository2, name) {
  checkName(name);
  if (name === repository2.emptyTree) return name;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const answer2 = await ask2(repository2.dir, args).catch((cause) => {
    throw new UserError(`\`${presentable(name)}\` names no commit here`, hintFor(repository2, name), { cause });
  });
  return answer2 === "" ? void 0 : answer2;
}
function checkName(name) {
  if (!SUSPECT.test(name)) return;
  throw new UserError(
    `\`${presentable(name)}\` cannot be the name of a commit`,
    "Pass a branch, a tag or a commit id."
  );
}
function hintFor({ shallow, emptyTree }, name) {
  if (shallow) return `This clone is shallow. Complete it: \`${COMPLETE}\`.`;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return `Fetch it: \`git fetch origin ${name}\`.`;
  if (name === "HEAD") return "There is no commit yet. Review uncommitted work with `--head WORKTREE`.";
  if (/[\^~]\d*$/.test(name)) return `For what comes before the first commit, pass the empty tree: \`${emptyTree}\`.`;
  return "`git branch --all` and `git tag` list the names that this clone knows.";
}
async function mergeBaseOf(repository2, base, head) {
  const answer2 = await ask2(repository2.dir, ["merge-base", base, head]);
  if (answer2 !== "") return answer2;
  if (repository2.shallow) {
    throw new UserError(
      "this clone is shallow and ends before the commit where base and head parted",
      `Complete it: \`${COMPLETE}\`. To compare the two as they stand, pass \`--direct\`.`
    );
  }
  throw new UserError("base and head share no history", "To compare the two as they stand, pass `--direct`.");
}
async function defaultBranch(repository2) {
  const known = await knownRefs(
    repository2,
    CANDIDATES.map((name) => `refs/${name}`)
  );
  const [first] = known.length > 0 ? known : await knownRefs(repository2, [await configuredBranch(repository2)]);
  if (first !== void 0) return first;
  throw new UserError("this repository has no branch to compare with by default", "Name one with `--base`.");
}
async function knownRefs({ dir }, names3) {
  const known = (await ask2(dir, ["for-each-ref", "--format=%(refname)", ...names3])).split("\n");
  return names3.filter((name) => known.includes(name));
}
async function configuredBranch({ dir }) {
  const name = await ask2(dir, ["config", "--get", "init.defaultBranch"], USER_ENVIRONMENT);
  return `refs/heads/${name || "main"}`;
}
var COMPLETE, NOT_A_BRANCH, SUSPECT, resolveAtOrigin, CANDIDATES, shortName;
var init_refs = __esm({
  "src/git/refs.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_environment();
    init_run();
    COMPLETE = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"';
    NOT_A_BRANCH = /^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$/;
    SUSPECT = new RegExp("^-|^$|\\p{Cc}", "u");
    resolveAtOrigin = async (repository2, name) => NOT_A_BRANCH.test(name) ? void 0 : resolveIfKnown(repository2, `refs/remotes/origin/${name}`);
    CANDIDATES = [
      "remotes/origin/HEAD",
      "remotes/origin/main",
      "remotes/origin/master",
      "heads/main",
      "heads/master"
    ];
    shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes|tags)\//, "");
  }
});

// src/git/range.ts
function resolveRange(repository2, request2) {
  const { base, head = "HEAD", direct } = request2;
  if (head === WORKTREE) return rangeOfWork(repository2, base, direct);
  return base === void 0 ? rangeByDefault(repository2, head, direct) : rangeOf(repository2, base, head, direct);
}
async function rangeOf(repository2, baseName, headName, direct) {
  const [base, head] = await Promise.all([resolve(repository2, baseName), resolve(repository2, headName)]);
  return {
    base,
    head,
    mergeBase: await startOf(repository2, base, head, direct),
    baseName: shortName(baseName),
    headName
  };
}
async function rangeByDefault(repository2, headName, direct) {
  const range3 = await rangeOf(repository2, await defaultBranch(repository2), headName, direct);
  if (range3.mergeBase === range3.head) throw nothingAhead(headName, range3.baseName);
  return range3;
}
async function rangeOfWork(repository2, baseName, direct) {
  const tip = await tipOfWork(repository2);
  const base = baseName === void 0 ? tip : await resolve(repository2, baseName);
  const mergeBase = await startOf(repository2, base, tip, direct);
  return { base, head: WORKTREE, mergeBase, baseName: shortName(baseName ?? "HEAD"), headName: WORKTREE };
}
async function startOf(repository2, base, head, direct) {
  const sameOrEmpty = base === head || [base, head].includes(repository2.emptyTree);
  return direct || sameOrEmpty ? base : mergeBaseOf(repository2, base, head);
}
var WORKTREE, tipOfWork, nothingAhead;
var init_range = __esm({
  "src/git/range.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_refs();
    WORKTREE = "WORKTREE";
    tipOfWork = async (repository2) => await resolveIfKnown(repository2, "HEAD") ?? repository2.emptyTree;
    nothingAhead = (head, base) => new UserError(
      `\`${presentable(head)}\` holds nothing that \`${presentable(base)}\` does not`,
      "Pass `--base HEAD^` for the last commit, `--head WORKTREE` for uncommitted work, or name both with `--base` and `--head`."
    );
  }
});

// src/git/repository.ts
import { existsSync, realpathSync } from "node:fs";
import { join as join2, relative } from "node:path";
async function identify(dir) {
  const answer2 = await ask2(dir, ["rev-parse", "--is-shallow-repository", "--show-object-format"]);
  const [shallow, format] = answer2.split("\n");
  const known = FORMATS2.find((candidate) => candidate.format === format);
  if (known === void 0) throw new Error(`git names objects by ${format}, which is not known here`);
  return { dir, shallow: shallow === "true", ...known };
}
async function topLevelOf(dir) {
  const root = await ask2(dir, ["rev-parse", "--show-toplevel"]);
  const outside = relative(root, realpathSync(dir)).startsWith("..");
  if (!outside && existsSync(join2(root, ".git"))) return root;
  throw new UserError(
    `the settings of this repository place its files in \`${presentable(root)}\``,
    "Unset `core.worktree` in its configuration, or compare commits instead."
  );
}
var FORMATS2, isPartial;
var init_repository = __esm({
  "src/git/repository.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_run();
    FORMATS2 = [
      { format: "sha1", emptyTree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" },
      { format: "sha256", emptyTree: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321" }
    ];
    isPartial = async ({ dir }) => await ask2(dir, ["config", "--get-regexp", String.raw`^remote\..*\.promisor$`]) !== "";
  }
});

// src/core/compare.ts
function sharedLength(a, b3) {
  let at2 = 0;
  while (at2 < a.length && a[at2] === b3[at2]) at2++;
  return at2;
}
var init_compare = __esm({
  "src/core/compare.ts"() {
    "use strict";
  }
});

// src/git/remote/ahead.ts
function readingAhead(supply, entries) {
  const kinds = /* @__PURE__ */ new Map();
  return async (path, id3) => {
    const kind = kindOf(path);
    const waves = kinds.get(kind) ?? { ahead: 0, open: 0 };
    kinds.set(kind, waves);
    const along = waves.open === 0 ? Math.min(waves.ahead, supply.mostAhead()) : 0;
    if (waves.open === 0) waves.ahead = Math.max(waves.ahead, 1) * GROWTH;
    waves.open += 1;
    try {
      await supply.ensure([id3, ...along > 0 ? nearest(await entries(), path, along) : []]);
    } finally {
      waves.open -= 1;
    }
  };
}
function nearest(entries, path, most) {
  const alike = [...entries].filter(([other, { mode }]) => isRegular(mode) && kindOf(other) === kindOf(path));
  return alike.map(([other, { id: id3 }]) => ({ id: id3, shared: sharedLength(other, path) })).toSorted((a, b3) => b3.shared - a.shared).slice(0, most).map(({ id: id3 }) => id3);
}
var GROWTH, kindOf;
var init_ahead = __esm({
  "src/git/remote/ahead.ts"() {
    "use strict";
    init_compare();
    init_tree();
    GROWTH = 16;
    kindOf = (path) => /\.[^./]*$/.exec(path)?.[0] ?? "";
  }
});

// src/git/remote/environment.ts
import process3 from "node:process";
function networkEnvironment({ url, authorization }) {
  const kept3 = KEPT2.flatMap((name) => {
    const value = process3.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  const header = authorization?.().header;
  return {
    ...ENVIRONMENT,
    ...Object.fromEntries(kept3),
    GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(":", ""),
    ...asVariables({
      ...SETTINGS,
      ...header === void 0 ? {} : { [`http.${url}.extraHeader`]: `Authorization: ${header}` }
    })
  };
}
function asVariables(settings) {
  const entries = Object.entries(settings);
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value]
    ])
  ]);
}
var KEPT2, SLOWEST, SETTINGS;
var init_environment2 = __esm({
  "src/git/remote/environment.ts"() {
    "use strict";
    init_environment();
    KEPT2 = [
      ...["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]),
      "SSL_CERT_FILE",
      "SSL_CERT_DIR",
      "GIT_SSL_CAINFO",
      "GIT_SSL_CAPATH"
    ];
    SLOWEST = { bytesPerSecond: 1e3, seconds: 30 };
    SETTINGS = {
      "http.followRedirects": "false",
      "http.lowSpeedLimit": String(SLOWEST.bytesPerSecond),
      "http.lowSpeedTime": String(SLOWEST.seconds),
      "credential.helper": "",
      "core.askPass": "",
      "protocol.version": "2",
      "fetch.negotiationAlgorithm": "noop",
      "fetch.unpackLimit": "1",
      "fetch.recurseSubmodules": "false",
      "gc.auto": "0",
      "maintenance.auto": "false"
    };
  }
});

// src/git/remote/exchange.ts
import { setTimeout as sleep2 } from "node:timers/promises";
async function fetchInto(dir, origin2, ids, extent = {}) {
  const { depth, filter } = extent;
  const options2 = [
    ...depth === void 0 ? [] : [`--depth=${depth}`],
    ...filter === void 0 ? [] : [`--filter=${filter}`]
  ];
  await speak(dir, origin2, [...FETCH, ...options2, "--end-of-options", origin2.url], `${ids.join("\n")}
`);
}
async function listRefs(dir, origin2, names3) {
  const answer2 = await speak(dir, origin2, ["ls-remote", "--quiet", "--end-of-options", origin2.url, ...names3]);
  const lines = answer2.toString("utf8").split("\n");
  return new Map(
    lines.flatMap((line2) => {
      const [, id3, name] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/.exec(line2) ?? [];
      return id3 === void 0 || name === void 0 ? [] : [[name, id3]];
    })
  );
}
async function speak(dir, origin2, args, input = "") {
  try {
    return await attempt2(dir, origin2, args, input);
  } catch (error) {
    if (!(error instanceof Unreachable) || error.refused) throw error;
    await sleep2(PAUSE);
    return attempt2(dir, origin2, args, input);
  }
}
async function attempt2(dir, origin2, args, input) {
  try {
    return await start(dir, args, { environment: networkEnvironment(origin2), input });
  } catch (thrown) {
    throw unreachable(withoutSecrets(asError(thrown).message, origin2));
  }
}
function unreachable(message) {
  const lines = message.split("\n").filter((line2) => /^(?:fatal|error|remote):/.test(line2));
  const words = lines.join(" ") || "git ended without a word";
  return new Unreachable(presentable(words), REFUSED.test(message));
}
var PAUSE, REFUSED, FETCH, withoutSecrets;
var init_exchange = __esm({
  "src/git/remote/exchange.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_failure2();
    init_run();
    init_environment2();
    PAUSE = 500;
    REFUSED = /not our ref|unadvertised object|error: [34]\d\d|Authentication failed|could not read (?:Username|Password)|not found|redirect|not allowed|unable to find remote helper/i;
    FETCH = [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--no-recurse-submodules",
      "--no-auto-maintenance",
      "--stdin"
    ];
    withoutSecrets = (text3, { authorization }) => (authorization?.().secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, "***"), text3);
  }
});

// src/git/remote/fallback.ts
async function inEitherWay(usual, other) {
  try {
    return await usual();
  } catch (first) {
    if (!(first instanceof Unreachable)) throw first;
    return await other(first).catch((second) => {
      throw second instanceof Unreachable ? cannotBeRead(first, second) : second;
    });
  }
}
var cannotBeRead;
var init_fallback = __esm({
  "src/git/remote/fallback.ts"() {
    "use strict";
    init_errors();
    cannotBeRead = (first, second) => new UserError(
      `the repository cannot be read: \`${first.message}\`; \`${second.message}\``,
      "Give the job `permissions: contents: read` and this step a `token`, or run `actions/checkout` with `fetch-depth: 0` before it.",
      { cause: second }
    );
  }
});

// src/git/remote/origin.ts
var unknownCommit;
var init_origin = __esm({
  "src/git/remote/origin.ts"() {
    "use strict";
    init_errors();
    init_present();
    unknownCommit = (name) => new UserError(
      `\`${presentable(name)}\` names no commit of this repository`,
      "Pass a branch, a tag or the id of a commit that was pushed."
    );
  }
});

// src/git/remote/store.ts
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
import { promisify as promisify2 } from "node:util";
import { constants, deflate } from "node:zlib";
async function makeStore(origin2, format) {
  const dir = await mkdtemp(join3(origin2.temporary, "breakwater-git-"));
  await run(dir, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`]);
  const config2 = await readFile(join3(dir, "config"));
  return {
    dir,
    async fetch(ids, extent) {
      try {
        await fetchInto(dir, origin2, ids, extent);
      } finally {
        await writeFile(join3(dir, "config"), config2);
      }
    },
    missing: (ids) => missingFrom(dir, ids),
    write: (type, content) => writeObject(dir, format, type, content),
    close: () => rm(dir, { recursive: true, force: true })
  };
}
async function missingFrom(dir, ids) {
  if (ids.length === 0) return [];
  const answer2 = await run(dir, ["cat-file", "--batch-check=%(objectname)"], `${ids.join("\n")}
`);
  return answer2.toString("latin1").split("\n").flatMap((line2) => /^([0-9a-f]+) missing$/.exec(line2)?.[1] ?? []);
}
async function writeObject(dir, format, type, content) {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id3 = createHash(format).update(bytes).digest("hex");
  const folder = join3(dir, "objects", id3.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join3(folder, id3.slice(2)), await deflated(bytes, { level: constants.Z_BEST_SPEED }));
  return id3;
}
var deflated;
var init_store = __esm({
  "src/git/remote/store.ts"() {
    "use strict";
    init_run();
    init_exchange();
    deflated = promisify2(deflate);
  }
});

// src/git/remote/names.ts
async function resolveAtOrigin2(origin2, base, head, direct) {
  [base, head].forEach(checkName);
  const [from, to2] = await both(resolveName(origin2, base), resolveName(origin2, head));
  const empty = FORMATS2.some(({ emptyTree }) => emptyTree === from);
  const mergeBase = direct || empty || from === to2 ? from : await partedAt(origin2, from, to2);
  return { base: from, head: to2, mergeBase, baseName: shortName(base), headName: head };
}
async function both(...works) {
  await Promise.allSettled(works);
  return Promise.all(works);
}
async function resolveName(origin2, name) {
  if (ID.test(name)) return name;
  const [, later, steps2 = "1"] = BEFORE.exec(name) ?? [];
  const found2 = later === void 0 ? await lookUp(origin2, name) : await earlier(origin2, await resolveName(origin2, later), Number(steps2));
  if (found2 !== void 0) return found2;
  throw unknownCommit(name);
}
async function lookUp(origin2, name) {
  const candidates = candidatesOf(name);
  const ofHub = async () => PART_OF_ID.test(name) ? (await origin2.hub.commit(name))?.id : void 0;
  return inEitherWay(
    async () => {
      const asked = candidates.flatMap((ref) => [ref, `${ref}^{}`]);
      const refs = await inStore(origin2, "sha1", ({ dir }) => listRefs(dir, origin2, asked));
      const found2 = candidates.map((ref) => refs.get(`${ref}^{}`) ?? refs.get(ref));
      return found2.find((id3) => id3 !== void 0) ?? ofHub();
    },
    async () => {
      const found2 = await Promise.all(candidates.map((ref) => origin2.hub.commit(ref.replace(/^refs\//, ""))));
      return found2.find((commit2) => commit2 !== void 0)?.id ?? ofHub();
    }
  );
}
async function partedAt(origin2, base, head) {
  const found2 = await inEitherWay(
    () => origin2.hub.mergeBase(base, head),
    () => withHistory(origin2, [base, head], void 0, (repository2) => mergeBaseOf(repository2, base, head))
  );
  if (found2 !== void 0) return found2;
  throw new UserError(
    "base and head share no history, or one of them is not in this repository",
    "Set the inputs `base` and `head` to refs with a common past."
  );
}
async function inStore(origin2, format, work) {
  const store = await makeStore(origin2, format);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
var ID, PART_OF_ID, BEFORE, candidatesOf, earlier, withHistory, formatOf;
var init_names2 = __esm({
  "src/git/remote/names.ts"() {
    "use strict";
    init_errors();
    init_refs();
    init_repository();
    init_exchange();
    init_fallback();
    init_origin();
    init_store();
    ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
    PART_OF_ID = /^[0-9a-f]{4,39}$/;
    BEFORE = /^(.+?)(?:\^|~(\d{1,3}))$/;
    candidatesOf = (name) => [
      ...name === "HEAD" || name.startsWith("refs/") ? [name] : [],
      `refs/tags/${name}`,
      `refs/heads/${name}`,
      ...name.startsWith("origin/") ? [`refs/heads/${name.slice("origin/".length)}`] : []
    ];
    earlier = (origin2, tip, steps2) => inEitherWay(
      () => withHistory(origin2, [tip], steps2 + 1, (repository2) => resolveIfKnown(repository2, `${tip}~${steps2}`)),
      async () => {
        let id3 = tip;
        for (let left = steps2; left > 0 && id3 !== void 0; left -= 1) id3 = (await origin2.hub.commit(id3))?.parent;
        return id3;
      }
    );
    withHistory = (origin2, tips, depth, question) => inStore(origin2, formatOf(tips[0] ?? ""), async (store) => {
      await store.fetch(tips, { depth, filter: "tree:0" });
      return question(await identify(store.dir));
    });
    formatOf = (id3) => id3.length === 64 ? "sha256" : "sha1";
  }
});

// src/git/remote/from-hub.ts
async function treesOf(store, hub, commits) {
  const roots = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Set();
  for (const commit2 of new Set(commits)) {
    const entries = await hub.tree(commit2);
    if (entries === void 0) throw unknownCommit(commit2);
    roots.set(commit2, await writeTrees(store, entries, written));
  }
  return roots;
}
async function writeTrees(store, entries, written) {
  const folders = contentsOf(entries);
  const fresh = entries.filter((entry) => isFolder2(entry) && !written.has(entry.sha));
  for (let at2 = 0; at2 < fresh.length; at2 += AT_ONCE) {
    const some2 = fresh.slice(at2, at2 + AT_ONCE);
    const ids = await Promise.all(some2.map(({ path }) => writeTree(store, folders.get(path) ?? [])));
    if (some2.some(({ sha }, index) => sha !== ids[index])) throw notWhole();
    for (const { sha } of some2) written.add(sha);
  }
  return writeTree(store, folders.get("") ?? []);
}
function contentsOf(entries) {
  const folders = /* @__PURE__ */ new Map([["", []]]);
  for (const entry of entries) if (isFolder2(entry)) folders.set(entry.path, []);
  for (const entry of entries) {
    const folder = folders.get(entry.path.slice(0, Math.max(entry.path.lastIndexOf("/"), 0)));
    if (folder === void 0) throw notWhole();
    folder.push(entry);
  }
  return folders;
}
var AT_ONCE, isFolder2, FOLDER2, notWhole, writeTree, nameOf, keyOf, partsOf;
var init_from_hub = __esm({
  "src/git/remote/from-hub.ts"() {
    "use strict";
    init_errors();
    init_names();
    init_origin();
    AT_ONCE = 64;
    isFolder2 = ({ mode }) => mode === FOLDER2;
    FOLDER2 = "040000";
    notWhole = () => new Unreachable("the API does not list all files", true);
    writeTree = (store, entries) => {
      const sorted = entries.map((entry) => ({ entry, name: nameOf(entry) })).toSorted((a, b3) => Buffer.compare(keyOf(a), keyOf(b3)));
      return store.write("tree", Buffer.concat(sorted.flatMap(partsOf)));
    };
    nameOf = ({ path }) => bytesOfPath(path.slice(path.lastIndexOf("/") + 1));
    keyOf = ({ entry, name }) => isFolder2(entry) ? Buffer.concat([name, Buffer.from("/")]) : name;
    partsOf = ({ entry: { mode, sha }, name }) => [
      Buffer.from(`${mode.replace(/^0+/, "")} `),
      name,
      Buffer.from([0]),
      Buffer.from(sha, "hex")
    ];
  }
});

// src/git/remote/gather.ts
import { setTimeout as sleep3 } from "node:timers/promises";
function gathering(bring) {
  const known = /* @__PURE__ */ new Map();
  let next;
  let last = Promise.resolve();
  const begin = () => {
    const ids = [];
    const done = Promise.all([sleep3(GATHERING), last]).then(() => {
      next = void 0;
      return bring(ids);
    });
    last = done.catch(() => void 0);
    return { ids, done };
  };
  const join7 = (id3) => {
    next ??= begin();
    next.ids.push(id3);
    return next.done;
  };
  return async (ids) => {
    const waiting = /* @__PURE__ */ new Set();
    for (const id3 of ids) {
      const done = known.get(id3) ?? join7(id3);
      known.set(id3, done);
      waiting.add(done);
    }
    await Promise.all(waiting);
  };
}
var GATHERING;
var init_gather = __esm({
  "src/git/remote/gather.ts"() {
    "use strict";
    GATHERING = 5;
  }
});

// src/git/remote/supply.ts
async function openSupply(origin2, format, commits) {
  const store = await makeStore(origin2, format);
  const notes = [];
  const ways = { store, origin: origin2 };
  const here = /* @__PURE__ */ new Set();
  const ensure = gathering(async (ids) => {
    await bringFiles(ways, ids);
    noteOn(ways, notes);
    ids.forEach((id3) => here.add(id3));
  });
  try {
    const roots = await bringCommits(ways, commits);
    noteOn(ways, notes);
    return {
      store,
      rootOf: (commit2) => roots.get(commit2) ?? commit2,
      ensure,
      isHere: (id3) => here.has(id3),
      mostAhead: () => ways.failure === void 0 ? MOST_AHEAD.git : MOST_AHEAD.hub,
      notes
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
function noteOn({ failure }, notes) {
  if (failure === void 0 || notes.length > 0) return;
  notes.push(`The files were read through the API, since git could not fetch them: \`${failure.message}\`.`);
}
function bringCommits(ways, commits) {
  const { store, origin: origin2 } = ways;
  const byGit = async () => {
    await store.fetch(commits, { depth: 1, filter: "blob:none" }).catch((error) => {
      if (!(error instanceof Unreachable && error.refused)) throw error;
      return store.fetch(commits, { depth: 1 });
    });
    return /* @__PURE__ */ new Map();
  };
  return inEitherWay(byGit, async (why) => {
    ways.failure = why;
    return treesOf(store, origin2.hub, commits);
  });
}
async function bringFiles(ways, ids) {
  const missing2 = await ways.store.missing(ids);
  if (missing2.length === 0) return;
  const byGit = async () => {
    if (ways.failure !== void 0) throw ways.failure;
    await ways.store.fetch(missing2);
  };
  await inEitherWay(byGit, (why) => {
    ways.failure = why;
    return filesFromHub(ways, missing2);
  });
}
async function filesFromHub({ store, origin: origin2 }, ids) {
  const contents = await origin2.hub.blobs(ids);
  for (const id3 of ids) {
    const content = contents.get(id3);
    const written = content === void 0 ? void 0 : await store.write("blob", content);
    if (written !== id3) throw new Unreachable(`the API does not hand over the file ${id3} as it is`, true);
  }
}
var MOST_AHEAD;
var init_supply = __esm({
  "src/git/remote/supply.ts"() {
    "use strict";
    init_errors();
    init_fallback();
    init_from_hub();
    init_gather();
    init_store();
    MOST_AHEAD = { git: 4096, hub: 99 };
  }
});

// src/git/remote/open.ts
async function openRemote(request2, origin2, foresight) {
  const { base: from = "HEAD", head: to2 = "HEAD", direct } = request2;
  const range3 = await resolveAtOrigin2(origin2, from, to2, direct);
  const empty = new Set(FORMATS2.map(({ emptyTree }) => emptyTree));
  const commits = new Set([range3.mergeBase, range3.head, range3.base].filter((id3) => !empty.has(id3)));
  const supply = await openSupply(origin2, formatOf(range3.head), [...commits]);
  const objects = openObjects(supply.store.dir);
  const close = async () => {
    await objects.close();
    await supply.store.close();
  };
  try {
    const side2 = (commit2) => sideOf(objects, supply, supply.rootOf(commit2));
    const [base, head, policy] = [side2(range3.mergeBase), side2(range3.head), side2(range3.base)];
    const wanted = await wantedOf(supply, base.root, head.root, foresight);
    const foreseen = await Promise.all(
      foresight.foreseen.flatMap((path) => [policy, head].map(({ root }) => entryAt(objects, root, path)))
    );
    await supply.ensure([
      ...wanted,
      ...foreseen.flatMap((entry) => entry !== void 0 && isRegular(entry.mode) ? [entry.id] : [])
    ]);
    const files3 = await changedFiles(supply.store.dir, base.root, head.root);
    return { range: range3, base: base.tree, head: head.tree, policy: policy.tree, files: files3, notes: supply.notes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
function sideOf(objects, supply, root) {
  let all;
  const entries = () => all ??= allEntries(objects, root);
  const bring = readingAhead(supply, entries);
  const tree = treeAt(objects, root, async (path, id3) => supply.isHere(id3) ? void 0 : bring(path, id3));
  return { root, tree };
}
async function wantedOf({ store }, base, head, foresight) {
  const [differences, isRead] = await Promise.all([changedPaths(store.dir, base, head), foresight.reads()]);
  const gone = differences.filter(({ after }) => after === void 0);
  const come = differences.filter(({ before }) => before === void 0);
  const moved = gone.length > 0 && come.length > 0 ? [...gone, ...come] : [];
  const read2 = differences.filter(({ path }) => isRead(path));
  return [...new Set([...moved, ...read2].flatMap(contentsOf2))];
}
var contentsOf2, isContent;
var init_open = __esm({
  "src/git/remote/open.ts"() {
    "use strict";
    init_diff();
    init_objects();
    init_repository();
    init_tree();
    init_ahead();
    init_names2();
    init_supply();
    contentsOf2 = ({ before, beforeId, after, afterId }) => [
      ...isContent(before) ? [beforeId] : [],
      ...isContent(after) ? [afterId] : []
    ];
    isContent = (mode) => mode !== void 0 && specialKind(mode) !== "submodule";
  }
});

// src/git/differences.ts
function differencesOf(before, after) {
  const paths2 = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted();
  const differences = paths2.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old && now && isSame(old, now) ? [] : [{ path, before: old?.mode, after: now?.mode }];
  });
  return joinRenamed(differences, before, after);
}
function joinRenamed(differences, before, after) {
  const previous = renamedPaths(differences, before, after);
  const gone = new Set(previous.values());
  return differences.flatMap((difference) => {
    const previousPath = previous.get(difference.path);
    if (gone.has(difference.path)) return [];
    return previousPath === void 0 ? [difference] : [{ ...difference, previousPath, before: before.get(previousPath)?.mode }];
  });
}
function renamedPaths(differences, before, after) {
  const deleted = /* @__PURE__ */ new Map();
  for (const { path } of differences) {
    const entry = before.get(path);
    if (entry !== void 0 && !after.has(path)) deleted.set(entry.id, path);
  }
  const renamed = /* @__PURE__ */ new Map();
  for (const { path } of differences) {
    if (deleted.size === 0) break;
    const id3 = before.has(path) ? void 0 : knownId(after.get(path), deleted);
    const old = deleted.get(id3 ?? "");
    if (old !== void 0) renamed.set(path, old);
    deleted.delete(id3 ?? "");
  }
  return renamed;
}
var isSame, knownId;
var init_differences = __esm({
  "src/git/differences.ts"() {
    "use strict";
    init_tree();
    isSame = (old, now) => specialKind(old.mode) === specialKind(now.mode) && now.ids().includes(old.id);
    knownId = (held, known) => held?.ids().find((id3) => known.has(id3));
  }
});

// src/git/disk.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync, constants as constants2, fstatSync, lstatSync, openSync, readFileSync, readlinkSync } from "node:fs";
function openDisk(root) {
  const folders = /* @__PURE__ */ new Map([["", true]]);
  const place3 = (path) => Buffer.concat([Buffer.from(`${root}/`), bytesOfPath(path)]);
  const stat = (path) => lstatSync(place3(path), { bigint: true, throwIfNoEntry: false });
  const isFolder3 = (path) => {
    const known = folders.get(path) ?? (isFolder3(parentOf(path)) && stat(path)?.isDirectory() === true);
    folders.set(path, known);
    return known;
  };
  return {
    look(path) {
      const found2 = isFolder3(parentOf(path)) ? stat(path) : void 0;
      if (found2 === void 0 || !(found2.isFile() || found2.isSymbolicLink())) return void 0;
      return { mode: Number(found2.mode), size: found2.size, modified: found2.mtimeNs };
    },
    read(path) {
      const found2 = isFolder3(parentOf(path)) ? stat(path) : void 0;
      return found2?.isSymbolicLink() === true ? readlinkSync(place3(path), "buffer") : readPlainFile(place3(path));
    }
  };
}
function readPlainFile(place3) {
  const file = openReadable(place3);
  try {
    const found2 = fstatSync(file);
    if (!found2.isFile()) throw new Unreadable("it is not a plain file");
    if (found2.size > LARGEST2) throw tooLarge(found2.size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
function openReadable(place3) {
  try {
    return openSync(place3, CAREFULLY);
  } catch (cause) {
    throw new Unreadable("the system does not let it be opened", 1, { cause });
  }
}
function possibleIds(content, algorithm) {
  const contents = content.includes("\r\n") ? [content, Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1")] : [content];
  return contents.map((bytes) => createHash2(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex"));
}
var parentOf, CAREFULLY;
var init_disk = __esm({
  "src/git/disk.ts"() {
    "use strict";
    init_errors();
    init_names();
    init_text();
    parentOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    CAREFULLY = constants2.O_RDONLY | constants2.O_NOFOLLOW | constants2.O_NONBLOCK;
  }
});

// src/git/held.ts
function heldBy({ tracked, untracked }, disk, format) {
  const held = /* @__PURE__ */ new Map();
  for (const [path, entry] of tracked) {
    const found2 = isStored(entry) ? stored(entry) : onDisk(disk, path, entry, format);
    if (found2 !== void 0) held.set(path, found2);
  }
  for (const path of untracked) {
    const found2 = onDisk(disk, path, void 0, format);
    if (found2 !== void 0) held.set(path, found2);
  }
  return held;
}
function onDisk(disk, path, entry, format) {
  const found2 = disk.look(path);
  if (found2 === void 0) return void 0;
  const untouched = entry?.stamp?.size === found2.size && entry.stamp.modified === found2.modified;
  return { mode: found2.mode, ids: untouched ? () => [entry.id] : () => readIds(disk, path, format) };
}
function readIds(disk, path, format) {
  try {
    return possibleIds(disk.read(path), format);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
var isStored, stored;
var init_held = __esm({
  "src/git/held.ts"() {
    "use strict";
    init_errors();
    init_disk();
    init_tree();
    isStored = ({ skipped, mode }) => skipped || specialKind(mode) === "submodule";
    stored = ({ mode, id: id3 }) => ({ mode, stored: id3, ids: () => [id3] });
  }
});

// src/git/index-file.ts
import { statSync } from "node:fs";
import { resolve as resolve2 } from "node:path";
async function readIndex(root) {
  const [list, path] = await Promise.all([run(root, LIST), ask2(root, ["rev-parse", "--git-path", "index"])]);
  const written = statSync(resolve2(root, path), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
  return parseIndex(list, written);
}
function parseIndex(list, written) {
  const tracked = /* @__PURE__ */ new Map();
  const untracked = [];
  const fields = list.toString("latin1").split("\0");
  for (const [at2, field] of fields.entries()) {
    const record3 = field.replace(DEBUG, "");
    if (record3 === "") continue;
    const [, tag, mode, id3, name = ""] = RECORD.exec(record3) ?? [];
    const path = textOfPath(Buffer.from(name, "latin1"));
    if (tag === void 0) throw new Error("git ls-files answered in an unknown form");
    if (mode === void 0 || id3 === void 0) untracked.push(path);
    else {
      const stamp = parseStamp(fields[at2 + 1] ?? "", written);
      tracked.set(path, { mode: Number.parseInt(mode, 8), id: id3, skipped: tag === "S", ...stamp && { stamp } });
    }
  }
  return { tracked, untracked: untracked.filter((path) => !path.endsWith("/")) };
}
function parseStamp(debug, written) {
  const [block2 = ""] = DEBUG.exec(debug) ?? [];
  const [, seconds, nanoseconds] = MODIFIED.exec(block2) ?? [];
  const [, size] = SIZE.exec(block2) ?? [];
  if (seconds === void 0 || nanoseconds === void 0 || size === void 0) return void 0;
  const modified = BigInt(seconds) * 1000000000n + BigInt(nanoseconds);
  return modified < written ? { modified, size: BigInt(size) } : void 0;
}
var LIST, DEBUG, RECORD, MODIFIED, SIZE;
var init_index_file = __esm({
  "src/git/index-file.ts"() {
    "use strict";
    init_names();
    init_run();
    LIST = ["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard", "--debug"];
    DEBUG = /^(?: {2}.*\n)*/;
    RECORD = /^([?A-Z]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;
    MODIFIED = /^ {2}mtime: (\d+):(\d+)$/m;
    SIZE = /^ {2}size: (\d+)\t/m;
  }
});

// src/git/worktree.ts
async function openWorktree(repository2, objects, base) {
  const root = await topLevelOf(repository2.dir);
  const disk = openDisk(root);
  const [before, index] = await Promise.all([allEntries(objects, base), readIndex(root)]);
  const after = heldBy(index, disk, repository2.format);
  return { head: treeOnDisk(after, disk, objects), files: differencesOf(before, after).map(changedFile2) };
}
function treeOnDisk(held, disk, objects) {
  return {
    async read(path) {
      const found2 = held.get(path);
      if (found2 === void 0 || !isRegular(found2.mode)) return void 0;
      return found2.stored === void 0 ? decodeText(disk.read(path)) : readText(objects, found2.stored);
    },
    async list(prefix = "") {
      const folder = prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`;
      return regularPaths(held).filter((path) => path.startsWith(folder));
    }
  };
}
var init_worktree = __esm({
  "src/git/worktree.ts"() {
    "use strict";
    init_diff();
    init_differences();
    init_disk();
    init_held();
    init_index_file();
    init_repository();
    init_text();
    init_tree();
  }
});

// src/git/open.ts
async function openRepository(request2, { origin: origin2, ...foresight } = BLIND) {
  if (origin2 === void 0) return openLocal(await identify(request2.dir), request2);
  return await openCheckout(request2) ?? openRemote(request2, origin2, foresight);
}
async function openCheckout(request2) {
  try {
    const repository2 = await identify(request2.dir);
    return await isPartial(repository2) ? void 0 : await openLocal(repository2, request2);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
async function openLocal(repository2, request2) {
  const range3 = await resolveRange(repository2, request2);
  const objects = openObjects(repository2.dir);
  try {
    return {
      range: range3,
      base: treeAt(objects, range3.mergeBase),
      policy: treeAt(objects, range3.base),
      ...await openHead(repository2, objects, range3),
      notes: [],
      close: () => objects.close()
    };
  } catch (error) {
    await objects.close();
    throw error;
  }
}
async function openHead(repository2, objects, { mergeBase, head }) {
  if (head === WORKTREE) return openWorktree(repository2, objects, mergeBase);
  return { head: treeAt(objects, head), files: await changedFiles(repository2.dir, mergeBase, head) };
}
var BLIND;
var init_open2 = __esm({
  "src/git/open.ts"() {
    "use strict";
    init_errors();
    init_diff();
    init_objects();
    init_range();
    init_open();
    init_repository();
    init_tree();
    init_worktree();
    BLIND = { reads: async () => () => true, foreseen: [] };
  }
});

// src/git/pair.ts
import { createHash as createHash3 } from "node:crypto";
import { readFile as readFile2 } from "node:fs/promises";
import { basename } from "node:path";
async function openPair({ baseline, candidate, as: as2 = basename(candidate) }) {
  const [before, after] = await Promise.all([contentOf(baseline), contentOf(candidate)]);
  const [base, head] = [idOf(before), idOf(after)];
  return {
    range: { base, mergeBase: base, head, baseName: basename(baseline), headName: basename(candidate) },
    base: treeOf(as2, before),
    head: treeOf(as2, after),
    policy: { read: async () => void 0, list: async () => [] },
    files: base === head ? [] : [{ path: as2, status: "modified" }],
    notes: [],
    close: async () => {
    }
  };
}
function textOf(content) {
  if (content.length > LARGEST2) throw tooLarge(content.length);
  return decodeText(content);
}
async function contentOf(file) {
  try {
    return await readFile2(file);
  } catch (cause) {
    throw new UserError(`cannot read the file ${presentable(file)}`, "Name a file that exists.", { cause });
  }
}
var treeOf, idOf;
var init_pair = __esm({
  "src/git/pair.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_text();
    treeOf = (name, content) => ({
      read: async (path) => path === name ? textOf(content) : void 0,
      list: async (prefix = "") => name.startsWith(prefix) ? [name] : []
    });
    idOf = (content) => createHash3("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
  }
});

// src/settings/paths.ts
var SETTINGS_PATH, WAIVERS_PATH;
var init_paths = __esm({
  "src/settings/paths.ts"() {
    "use strict";
    SETTINGS_PATH = ".github/breakwater.yml";
    WAIVERS_PATH = ".github/breakwater-waivers.yml";
  }
});

// src/outside.ts
var outside_exports = {};
__export(outside_exports, {
  openOutside: () => openOutside
});
import { readFile as readFile3 } from "node:fs/promises";
function openOutside(request2) {
  const opening = openedFrom(request2);
  opening.catch(() => void 0);
  let client;
  return {
    open: () => opening,
    settingsFile: async () => request2.settingsFile === void 0 ? void 0 : readSettings(request2.settingsFile),
    approvals: async (names3) => request2.approvals === void 0 ? { approvals: [], notes: [] } : request2.approvals({ names: names3, head: (await opening).range.head }),
    // Its budget begins to run with the first question.
    ask: (question) => (client ??= openClient(request2.advisories.limits ?? LIMITS2)).ask(question),
    close: () => opening.then(
      (opened) => opened.close(),
      () => void 0
    )
  };
}
function openedFrom({ pair: pair2, claims: claims2 = EVERY_FILE, origin: origin2, settingsPath, ...request2 }) {
  if (pair2 !== void 0) return openKnownPair(pair2, claims2);
  return openRepository(request2, { origin: origin2, reads: claims2, foreseen: [settingsPath ?? SETTINGS_PATH, WAIVERS_PATH] });
}
async function openKnownPair(pair2, claims2) {
  const [found2, isRead] = await Promise.all([openPair(pair2), claims2()]);
  const unknown2 = found2.files.find(({ path }) => !isRead(path));
  if (unknown2 === void 0) return found2;
  throw new UserError(
    `no domain reads files called ${presentable(unknown2.path)}`,
    "Say what they are with `--as`, for example `--as dependency-tree.txt`."
  );
}
async function readSettings(file) {
  try {
    return await readFile3(file, "utf8");
  } catch (cause) {
    throw new UserError(`cannot read the settings file ${file}`, "Name a file that exists.", { cause });
  }
}
var EVERY_FILE;
var init_outside = __esm({
  "src/outside.ts"() {
    "use strict";
    init_client();
    init_errors();
    init_present();
    init_open2();
    init_pair();
    init_paths();
    EVERY_FILE = async () => () => true;
  }
});

// src/cli/init.ts
var init_exports = {};
__export(init_exports, {
  initialise: () => initialise
});
import { mkdir as mkdir2, writeFile as writeFile3 } from "node:fs/promises";
import { dirname, join as join4 } from "node:path";
async function initialise(dir) {
  const root = await topLevelOf(dir);
  const files3 = { [WORKFLOW_PATH]: WORKFLOW, [SETTINGS_PATH]: SETTINGS2 };
  const lines = await Promise.all(Object.entries(files3).map(([path, text3]) => writeOnce(root, path, text3)));
  return `${lines.join("\n")}
Next: commit both, then make the job \`breakwater\` a required check of your default branch.
`;
}
async function writeOnce(root, path, text3) {
  const file = join4(root, path);
  try {
    await mkdir2(dirname(file), { recursive: true });
    await writeFile3(file, text3, { flag: "wx" });
    return `wrote ${path}`;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
      return `kept  ${path}: it is already there`;
    throw new UserError(`cannot write ${path}`, "Check that the folder may be written.", { cause });
  }
}
var WORKFLOW_PATH, WORKFLOW, SETTINGS2;
var init_init = __esm({
  "src/cli/init.ts"() {
    "use strict";
    init_errors();
    init_repository();
    init_paths();
    WORKFLOW_PATH = ".github/workflows/breakwater.yml";
    WORKFLOW = `name: breakwater
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review]
  merge_group:
  workflow_dispatch:
permissions:
  contents: read # to fetch what is reviewed
  pull-requests: write # for the review and one comment; without it the job still blocks
concurrency:
  group: breakwater-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  breakwater:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/breakwater@v1 # needs no checkout: it fetches the few files that it reads
`;
    SETTINGS2 = `# Settings of Breakwater. Read from the base branch, so a pull request cannot loosen its own review.
version: 1

# From which risk on a change blocks the merge: critical, high, medium, low or never.
fail-on: high

# Switch a rule off, or give a rule or a class of findings another risk.
# rules:
#   protobuf/oneof-renamed: off
#   class:observability: low

# Leave files out, or raise and lower the risk by folder.
# paths:
#   ignore: ["third_party/**"]
#   risk: { "deploy/prod/**": 1, "examples/**": -1 }

# What readers of your schemas rely on: the binary form, JSON, generated code.
# protobuf:
#   contract: [wire, json, source]

# Files whose keys others depend on.
# config:
#   public: ["charts/*/values.yaml"]
`;
  }
});

// src/core/line-diff.ts
function lineDiff(before, after) {
  const { removed, added } = changedLines(before, after);
  const diff = [];
  for (let [x3, y2] = [0, 0]; x3 < before.length || y2 < after.length; ) {
    const mark = removed.has(x3 + 1) ? "-" : added.has(y2 + 1) ? "+" : " ";
    diff.push({ mark, text: (mark === "+" ? after[y2] : before[x3]) ?? "" });
    if (mark !== "+") x3 += 1;
    if (mark !== "-") y2 += 1;
  }
  return diff;
}
function changedLines(before, after) {
  const start2 = sharedPrefix(before, after);
  const end = Math.min(sharedSuffix(before, after), Math.min(before.length, after.length) - start2);
  const [old, now] = [before.slice(start2, before.length - end), after.slice(start2, after.length - end)];
  const kept3 = keptLines(old, now);
  return {
    removed: numbersBesides(kept3.old, old.length, start2 + 1),
    added: numbersBesides(kept3.now, now.length, start2 + 1)
  };
}
function numbersBesides(places, length, first) {
  const numbers = /* @__PURE__ */ new Set();
  for (let [place3, next] = [0, 0]; place3 < length; place3++) {
    if (places[next] === place3) next += 1;
    else numbers.add(first + place3);
  }
  return numbers;
}
function sharedPrefix(a, b3) {
  let length = 0;
  while (length < a.length && length < b3.length && a[length] === b3[length]) length += 1;
  return length;
}
function sharedSuffix(a, b3) {
  let length = 0;
  while (length < a.length && length < b3.length && a.at(-1 - length) === b3.at(-1 - length)) length += 1;
  return length;
}
function keptLines(before, after) {
  const names3 = /* @__PURE__ */ new Map();
  for (const line2 of after) if (!names3.has(line2)) names3.set(line2, names3.size);
  const old = new Named(before, (line2) => names3.get(line2));
  const shared = new Set(old.names);
  const now = new Named(after, (line2) => ifIn(shared, names3.get(line2)));
  const rounds = furthestReaches(old.names, now.names);
  const kept3 = rounds === void 0 ? [] : walkBack(old.names, now.names, rounds);
  return { old: kept3.map(([x3]) => old.places[x3] ?? 0), now: kept3.map(([, y2]) => now.places[y2] ?? 0) };
}
function furthestReaches(before, after) {
  let last = Int32Array.of(0);
  const rounds = [last];
  for (let edits = 0; edits <= Math.min(before.length + after.length, MOST_EDITS); edits++) {
    const reached = new Int32Array(edits + 1);
    for (let at2 = 0; at2 <= edits; at2++) {
      const diagonal = 2 * at2 - edits;
      let x3 = afterEdit(last, at2);
      while (x3 < before.length && x3 - diagonal < after.length && before[x3] === after[x3 - diagonal]) x3 += 1;
      reached[at2] = x3;
      if (x3 >= before.length && x3 - diagonal >= after.length) return rounds;
    }
    rounds.push(reached);
    last = reached;
  }
  return void 0;
}
function walkBack(before, after, rounds) {
  const kept3 = [];
  let [x3, y2] = [before.length, after.length];
  for (const [edits, reaches] of [...rounds.entries()].toReversed()) {
    const at2 = (x3 - y2 + edits) / 2;
    const start2 = afterEdit(reaches, at2);
    while (x3 > start2) kept3.push([--x3, --y2]);
    if (addsLast(reaches, at2)) y2 -= 1;
    else x3 -= 1;
  }
  return kept3.toReversed();
}
var MOST_EDITS, ifIn, Named, addsLast, afterEdit;
var init_line_diff = __esm({
  "src/core/line-diff.ts"() {
    "use strict";
    MOST_EDITS = 1e3;
    ifIn = (known, name) => name !== void 0 && known.has(name) ? name : void 0;
    Named = class {
      names;
      places;
      constructor(lines, nameOf3) {
        const [names3, places] = [[], []];
        for (const [place3, line2] of lines.entries()) {
          const name = nameOf3(line2);
          if (name === void 0) continue;
          names3.push(name);
          places.push(place3);
        }
        [this.names, this.places] = [names3, places];
      }
    };
    addsLast = (reaches, at2) => (reaches[at2 - 1] ?? -1) < (reaches[at2] ?? -1);
    afterEdit = (reaches, at2) => addsLast(reaches, at2) ? reaches[at2] ?? 0 : (reaches[at2 - 1] ?? 0) + 1;
  }
});

// src/reporters/parts/example.ts
function exampleDiffs({ path = "", before, after }) {
  const [old, now] = [filesOf(before, path), filesOf(after, path)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].toSorted().map((name) => ({
    path: name,
    lines: lineDiff(linesOf(old.get(name)), linesOf(now.get(name)))
  }));
}
var exampleCondition, idsOf, filesOf, linesOf;
var init_example = __esm({
  "src/reporters/parts/example.ts"() {
    "use strict";
    init_line_diff();
    exampleCondition = ({ settings = {}, advisories: advisories2 = {} }) => [
      ...Object.keys(settings).map((name) => `Where the settings under \`${name}\` say so:`),
      ...Object.entries(advisories2).map(([name, known]) => `With ${idsOf(known)} known against \`${name}\`:`)
    ].join(" ");
    idsOf = (known) => known.map(({ id: id3 }) => `\`${id3}\``).join(", ");
    filesOf = (files3, path) => new Map(typeof files3 === "string" ? [[path, files3]] : Object.entries(files3));
    linesOf = (text3 = "") => text3 === "" ? [] : text3.replace(/\n$/, "").split("\n");
  }
});

// src/reporters/parts/json-text.ts
var jsonText;
var init_json_text = __esm({
  "src/reporters/parts/json-text.ts"() {
    "use strict";
    init_present();
    jsonText = (data) => `${escapeInvisible(JSON.stringify(data, void 0, 2)).replaceAll("##[", String.raw`\u0023#[`)}
`;
  }
});

// src/reporters/parts/prose.ts
function spansOf(prose2) {
  const pieces = visible(prose2).split("`");
  if (pieces.length % 2 === 0) pieces.splice(-2, 2, pieces.slice(-2).join("`"));
  return pieces.map((text3, index) => ({ text: text3, code: index % 2 === 1 })).filter(({ code: code2, text: text3 }) => code2 || text3 !== "");
}
var renderProse;
var init_prose = __esm({
  "src/reporters/parts/prose.ts"() {
    "use strict";
    init_present();
    renderProse = (prose2, plain, code2) => spansOf(prose2).map((span) => span.code ? code2(span.text) : plain(span.text)).join("");
  }
});

// src/reporters/parts/markdown-text.ts
function code(text3) {
  const shown2 = visible(text3);
  if (shown2 === "") return "(empty)";
  if (!/[|\\`]|^ | $/.test(shown2)) return `\`${shown2}\``;
  return `<code>${shown2.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
}
function fence(language, lines) {
  const body = lines.map(visible);
  const longest = Math.max(2, ...body.flatMap((line2) => line2.match(/`+/g) ?? []).map((run3) => run3.length));
  const ticks = "`".repeat(longest + 1);
  return [`${ticks}${language}`, ...body, ticks].join("\n");
}
var entity, MARKUP, REFERENCE, LINE_START, escape, prose, table, fold;
var init_markdown_text = __esm({
  "src/reporters/parts/markdown-text.ts"() {
    "use strict";
    init_present();
    init_prose();
    entity = (char) => `&#${char.codePointAt(0)};`;
    MARKUP = /[\\`*_[\]<>&|~$]/g;
    REFERENCE = /@|#|:(?=\/\/|[\w+-]+:)|\bGH-(?=\d)|\bwww(?=\.)/gi;
    LINE_START = /^(?:[-+=]|\d+(?=[.)]))/;
    escape = (text3) => visible(text3).replace(MARKUP, entity).replace(
      REFERENCE,
      (word2, at2, whole2) => word2 === "#" && whole2[at2 - 1] === "&" ? word2 : `${word2}<!-- -->`
    );
    prose = (text3) => renderProse(text3, escape, code).replace(LINE_START, (start2) => start2.replace(/.$/, entity));
    table = (headings, rows) => [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    fold = (summary, body) => `<details><summary>${escape(summary)}</summary>

${body}

</details>`;
  }
});

// src/reporters/parts/paint.ts
var SGR, painter;
var init_paint = __esm({
  "src/reporters/parts/paint.ts"() {
    "use strict";
    SGR = {
      critical: "1;91",
      high: "91",
      medium: "33",
      low: "36",
      info: "2",
      waived: "2",
      strong: "1",
      faint: "2",
      good: "32",
      removed: "31",
      added: "32"
    };
    painter = (colour) => colour ? (style, text3) => text3 === "" ? "" : `\x1B[${SGR[style]}m${text3}\x1B[0m` : (_3, text3) => text3;
  }
});

// src/reporters/parts/quotable.ts
var quotable;
var init_quotable = __esm({
  "src/reporters/parts/quotable.ts"() {
    "use strict";
    init_present();
    quotable = (line2) => shorten(visible(line2.replaceAll("	", "  ")), 240);
  }
});

// src/reporters/parts/places.ts
function sidesOf({ before, after }) {
  if (after !== void 0) return [{ place: after, side: "head" }];
  return before === void 0 ? [] : [{ place: before, side: "base" }];
}
var placeOf2, isRemoval, shownPlace, alsoPlaces, placeText;
var init_places = __esm({
  "src/reporters/parts/places.ts"() {
    "use strict";
    init_present();
    placeOf2 = ({ before, after }) => after ?? before ?? { path: "", line: 1 };
    isRemoval = ({ before, after, excerpt: excerpt2, side: side2 }) => before !== void 0 && (after === void 0 || side2 === "base" || excerpt2 !== void 0 && excerpt2.removed.length > 0 && excerpt2.added.length === 0);
    shownPlace = (finding2) => finding2.before !== void 0 && isRemoval(finding2) ? { place: finding2.before, side: "base" } : { place: placeOf2(finding2), side: "head" };
    alsoPlaces = ({ also }) => also.flatMap(sidesOf);
    placeText = ({ path, line: line2 }) => `${visible(path)}:${line2}`;
  }
});

// src/reporters/parts/words.ts
function cleanSentence({ facts, stats }) {
  if (stats.filesReviewed === 0)
    return `none of ${count2(stats.filesChanged, "changed file")} is a schema, configuration or manifest.`;
  if (facts.length === 0) return `${count2(stats.filesReviewed, "file")} changed, none in meaning.`;
  return `${scope({ facts, stats })}, nothing that breaks.`;
}
function countByRisk(findings2) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { risk: risk2, waiver: waiver2 } of findings2) if (waiver2 === void 0) counts[risk2] += 1;
  return counts;
}
function riskList(findings2, risks = RISKS) {
  const counts = countByRisk(findings2);
  return risks.filter((risk2) => counts[risk2] > 0).toReversed().map((risk2) => `${counts[risk2]} ${risk2}`).join(", ");
}
function tally(report) {
  const { findings: findings2 } = report.verdict;
  const waived = findings2.filter((finding2) => finding2.waiver !== void 0).length;
  const parts = [
    riskList(findings2, RISKS.slice(1)),
    waived > 0 ? `${waived} waived` : "",
    harmless(report) > 0 ? `${harmless(report)} harmless` : ""
  ].filter((part) => part !== "");
  return [scope(report), parts.join(", ")].filter((part) => part !== "").join(": ");
}
function harmless({ facts, verdict: verdict2 }) {
  const judged2 = verdict2.findings.filter((finding2) => finding2.risk !== "info");
  const changes = new Set(
    judged2.map(({ domain: domain2, change: change2 }) => [domain2, change2.kind, change2.subject, change2.key].join("\n"))
  );
  const others = judged2.reduce((sum, finding2) => sum + finding2.also.length, 0);
  return Math.max(0, facts.length - changes.size - others);
}
function refText(ref) {
  if (ref === "WORKTREE") return "working tree";
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : shorten(visible(ref), 60);
}
function alsoAt(finding2, show2 = ({ place: place3 }) => placeText(place3)) {
  const places = alsoPlaces(finding2);
  if (places.length === 0) return "";
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : "";
  return `Also at ${places.slice(0, MOST_PLACES).map(show2).join(", ")}${more}.`;
}
function approvalSentence({ approval: approval2 }) {
  if (approval2 === void 0) return "";
  const by = approval2.by.length > 0 ? `approved by ${names2(approval2.by)}` : "nobody has approved yet";
  const wanted = `${count2(approval2.count, "approval")} from ${names2(approval2.from)}`;
  return approval2.met ? `Needs ${wanted}: ${by}.` : `Waits for ${wanted}: ${by}.`;
}
function remarks({ verdict: verdict2, unreadable }) {
  const known = new Set(verdict2.findings.map((finding2) => placeOf2(finding2).path));
  const silent = unreadable.filter(({ path }) => !known.has(path));
  const all = [
    ...verdict2.notes,
    ...silent.map(
      ({ path, side: side2, reason }) => `\`${path}\` is not compared: its ${side2} version cannot be read (${reason}).`
    )
  ];
  const more = all.length - MOST_REMARKS;
  return more > 0 ? [...all.slice(0, MOST_REMARKS), `And ${more} more like these.`] : all;
}
var count2, NUMBERS, inWords, isClean, scope, MOST_PLACES, names2, verdictPhrase, titleOf, MOST_REMARKS;
var init_words = __esm({
  "src/reporters/parts/words.ts"() {
    "use strict";
    init_present();
    init_places();
    init_vocabulary();
    count2 = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
    NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    inWords = (n) => NUMBERS[n] ?? String(n);
    isClean = ({ verdict: verdict2, unreadable }) => verdict2.conclusion === "pass" && verdict2.findings.length + verdict2.notes.length + unreadable.length === 0;
    scope = ({ facts, stats }) => `${count2(facts.filter(({ follows }) => follows !== true).length, "change")} in ${count2(stats.filesReviewed, "file")}`;
    MOST_PLACES = 3;
    names2 = (list) => list.map((name) => `\`${name.replaceAll("`", "")}\``).join(", ");
    verdictPhrase = ({ verdict: verdict2 }) => verdict2.because.replace(/\.$/, "");
    titleOf = ({ title }) => visible(title).replace(/^[A-Z](?=[a-z]*(?![A-Za-z]))/, (letter) => letter.toLowerCase());
    MOST_REMARKS = 20;
  }
});

// src/reporters/parts/wrap.ts
function wrapProse(prose2, width, paint) {
  const lines = [];
  let room = 0;
  for (const word2 of wordsOf(prose2, Math.max(width, 1))) {
    const length = lengthOf2(word2);
    const line2 = lines.at(-1);
    if (line2 === void 0 || length + 1 > room) {
      lines.push([word2]);
      room = width - length;
    } else {
      line2.push(word2);
      room -= length + 1;
    }
  }
  const show2 = ({ code: code2, text: text3 }) => code2 ? paint("strong", text3) : text3;
  return lines.map((line2) => line2.map((word2) => word2.map(show2).join("")).join(" "));
}
function wordsOf(prose2, longest) {
  const words = [[]];
  for (const span of spansOf(prose2)) {
    const [first = "", ...rest] = (span.code ? shownCode(span.text) : span.text).split(" ");
    words.at(-1)?.push({ ...span, text: first });
    words.push(...rest.map((text3) => [{ ...span, text: text3 }]));
  }
  return words.flatMap((word2) => torn(word2, longest)).filter((word2) => lengthOf2(word2) > 0);
}
var lengthOf2, shownCode, torn;
var init_wrap = __esm({
  "src/reporters/parts/wrap.ts"() {
    "use strict";
    init_prose();
    lengthOf2 = (word2) => word2.reduce((sum, { text: text3 }) => sum + text3.length, 0);
    shownCode = (text3) => /^[^ ]+$/.test(text3) ? text3 : `\`${text3}\``;
    torn = (word2, longest) => lengthOf2(word2) <= longest ? [word2] : word2.flatMap(
      ({ code: code2, text: text3 }) => (text3.match(new RegExp(`.{1,${longest}}`, "gu")) ?? []).map((part) => [{ code: code2, text: part }])
    );
  }
});

// src/reporters/parts/rules.ts
function renderExplain(rule, said, { colour, width }) {
  const paint = painter(colour);
  const write = (words) => wrapProse(words, Math.min(width, 100) - INDENT, paint);
  return `${[
    `${paint("strong", rule.title)}  ${paint("faint", `${rule.id}, class ${rule.class}`)}`,
    "",
    ...ruleWords(rule).flatMap(([label2, words]) => hanging(label2, write(words))),
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
function findingWords(rule, finding2) {
  if (finding2 === void 0) return [];
  const { message, why, fix } = finding2;
  return [message, ...why === rule.why ? [] : [why], ...fix === rule.fix ? [] : [`→ ${fix}`]];
}
var renderRules, byId, LISTS, rulesTables, worstRisk, ruleData, fixedWords, INDENT, planes, MARK_STYLES, exampleLines, diffLines, hanging;
var init_rules = __esm({
  "src/reporters/parts/rules.ts"() {
    "use strict";
    init_risk();
    init_vocabulary();
    init_example();
    init_json_text();
    init_markdown_text();
    init_paint();
    init_quotable();
    init_words();
    init_wrap();
    renderRules = (rules2, format, options2) => LISTS[format](rules2.toSorted(byId), painter(options2.colour));
    byId = (a, b3) => Number(a.id > b3.id) - Number(a.id < b3.id);
    LISTS = {
      pretty: (rules2, paint) => {
        const widest = Math.max(0, ...rules2.map(({ id: id3 }) => id3.length));
        const line2 = (rule) => {
          const worst = worstRisk(rule);
          return `${rule.id.padEnd(widest)}  ${paint(worst, worst.padEnd(8))}  ${rule.title}`;
        };
        const closing = `${count2(rules2.length, "rule")}; each with the worst risk it can name. Read one: breakwater explain RULE`;
        return `${[...rules2.map(line2), "", closing].join("\n")}
`;
      },
      json: (rules2) => jsonText(rules2.map(ruleData)),
      markdown: (rules2) => `${rulesTables(rules2, ({ id: id3 }) => code(id3))}
`
    };
    rulesTables = (rules2, link) => DOMAINS.map((domain2) => {
      const own = rules2.filter(({ id: id3 }) => id3.startsWith(`${domain2}/`)).toSorted(byId);
      const rows = own.map((rule) => [link(rule), escape(rule.title), rule.class, worstRisk(rule)]);
      return `## ${domain2}

${table(["rule", "what it sees", "class", "worst risk"], rows)}`;
    }).join("\n\n");
    worstRisk = (rule) => Object.values(rule.outcomes).map(({ risk: risk2 }) => risk2).toSorted(compareRisk).at(-1) ?? "info";
    ruleData = (rule) => ({
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
    fixedWords = (words) => typeof words === "string" ? words : void 0;
    INDENT = 10;
    planes = (rule, { breaks = rule.breaks ?? [] }) => breaks.length === 0 ? [] : [`breaks ${breaks.join(", ")}`];
    MARK_STYLES = { "-": "removed", "+": "added", " ": "faint" };
    exampleLines = (rule, outcome, paint) => rule.examples.filter((example) => example.outcome === outcome).flatMap((example) => [
      "",
      ...hanging("", wrapProse(exampleCondition(example), 90, paint)),
      ...hanging(
        "",
        exampleDiffs(example).flatMap((diff) => diffLines(diff, paint))
      )
    ]);
    diffLines = ({ path, lines }, paint) => [
      ...path === "" ? [] : [path],
      ...lines.map(({ mark, text: text3 }) => paint(MARK_STYLES[mark], `${mark} ${quotable(text3)}`.trimEnd()))
    ];
    hanging = (label2, lines) => lines.map((line2, index) => (index === 0 ? label2 : "").padEnd(INDENT) + line2);
  }
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq, myers_32, myers_x, distance;
var init_mod = __esm({
  "node_modules/fastest-levenshtein/esm/mod.js"() {
    peq = new Uint32Array(65536);
    myers_32 = (a, b3) => {
      const n = a.length;
      const m2 = b3.length;
      const lst = 1 << n - 1;
      let pv = -1;
      let mv = 0;
      let sc = n;
      let i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m2; i++) {
        let eq = peq[b3.charCodeAt(i)];
        const xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    myers_x = (b3, a) => {
      const n = a.length;
      const m2 = b3.length;
      const mhc = [];
      const phc = [];
      const hsize = Math.ceil(n / 32);
      const vsize = Math.ceil(m2 / 32);
      for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      let j3 = 0;
      for (; j3 < vsize - 1; j3++) {
        let mv2 = 0;
        let pv2 = -1;
        const start3 = j3 * 32;
        const vlen2 = Math.min(32, m2) + start3;
        for (let k2 = start3; k2 < vlen2; k2++) {
          peq[b3.charCodeAt(k2)] |= 1 << k2;
        }
        for (let i = 0; i < n; i++) {
          const eq = peq[a.charCodeAt(i)];
          const pb = phc[i / 32 | 0] >>> i & 1;
          const mb = mhc[i / 32 | 0] >>> i & 1;
          const xv = eq | mv2;
          const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
          let ph = mv2 | ~(xh | pv2);
          let mh = pv2 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv2 = mh | ~(xv | ph);
          mv2 = ph & xv;
        }
        for (let k2 = start3; k2 < vlen2; k2++) {
          peq[b3.charCodeAt(k2)] = 0;
        }
      }
      let mv = 0;
      let pv = -1;
      const start2 = j3 * 32;
      const vlen = Math.min(32, m2 - start2) + start2;
      for (let k2 = start2; k2 < vlen; k2++) {
        peq[b3.charCodeAt(k2)] |= 1 << k2;
      }
      let score2 = m2;
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv;
        const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score2 += ph >>> m2 - 1 & 1;
        score2 -= mh >>> m2 - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (let k2 = start2; k2 < vlen; k2++) {
        peq[b3.charCodeAt(k2)] = 0;
      }
      return score2;
    };
    distance = (a, b3) => {
      if (a.length < b3.length) {
        const tmp = b3;
        b3 = a;
        a = tmp;
      }
      if (b3.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b3);
      }
      return myers_x(a, b3);
    };
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR2 = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR2;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode3(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR2;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode3;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt2 = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt2} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn2) => tn2.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line2.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn2) => tn2.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor2) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
        const sa = JSON.stringify(anchor2);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor2 = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor2);
          return anchor2;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k2 of Array.from(val.keys())) {
            const v0 = val.get(k2);
            const v1 = applyReviver(reviver, val, k2, v0);
            if (v1 === void 0)
              val.delete(k2);
            else if (v1 !== v0)
              val.set(k2, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k2, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k2, v0);
            if (v1 === void 0)
              delete val[k2];
            else if (v1 !== v0)
              val[k2] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v2, i) => toJS(v2, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found2 = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found2 = node;
        }
        if (found2 && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors2.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor2 = anchors2 && source && anchors2.get(source);
        return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count3 = 0;
        for (const item2 of node.items) {
          const c3 = getAliasCount(doc, item2, anchors2);
          if (c3 > count3)
            count3 = c3;
        }
        return count3;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar2 = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar2.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar2.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar2.PLAIN = "PLAIN";
    Scalar2.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar2.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar2;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match2 = tags.filter((t2) => t2.tag === tagName);
        const tagObj = match2.find((t2) => !t2.format) ?? match2[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t2) => t2.identify?.(value) && !t2.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar2.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar2.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v2 = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k2 = path[i];
        if (typeof k2 === "number" && Number.isInteger(k2) && k2 >= 0) {
          const a = [];
          a[k2] = v2;
          v2 = a;
        } else {
          v2 = /* @__PURE__ */ new Map([[k2, v2]]);
        }
      }
      return createNode.createNode(v2, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it2) => identity.isNode(it2) || identity.isPair(it2) ? it2.clone(schema) : it2);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j3 = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j3])
                return text3;
              folds.push(j3);
              escapedFolds[j3] = true;
              end = j3 + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold2 === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text3[fold2]}\\`;
          res += `
${indent}${text3.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start2 = i + 1;
      let ch = text3[start2];
      while (ch === " " || ch === "	") {
        if (i < start2 + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start2 = i + 1;
          ch = text3[start2];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start2 = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start2 > limit)
            return true;
          start2 = i + 1;
          if (strLen - start2 <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start2, i) + "\\ ";
          i += 1;
          start2 = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start2, i);
                const code2 = json.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start2 = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start2, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start2 = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start2 ? str + json.slice(start2) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs2;
      if (singleQuote === false)
        qs2 = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs2 = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs2 = doubleQuotedString;
        else
          qs2 = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs2(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar2.Scalar.BLOCK_FOLDED ? false : type === Scalar2.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value = value.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar2.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start2}${value}${end}`;
    }
    function plainString(item2, ctx, onComment, onChompKeep) {
      const { type, value } = item2;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item2, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar2.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item2, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item2, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item2, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss2 = typeof item2.value === "string" ? item2 : Object.assign({}, item2, { value: String(item2.value) });
      let { type } = item2;
      if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss2.value))
          type = Scalar2.Scalar.QUOTE_DOUBLE;
      }
      const _stringify2 = (_type) => {
        switch (_type) {
          case Scalar2.Scalar.BLOCK_FOLDED:
          case Scalar2.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss2.value, ctx) : blockString(ss2, ctx, onComment, onChompKeep);
          case Scalar2.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss2.value, ctx);
          case Scalar2.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss2.value, ctx);
          case Scalar2.Scalar.PLAIN:
            return plainString(ss2, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify2(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t2 = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify2(t2);
        if (res === null)
          throw new Error(`Unsupported default string type ${t2}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options2) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options2);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item2) {
      if (item2.tag) {
        const match2 = tags.filter((t2) => t2.tag === item2.tag);
        if (match2.length > 0)
          return match2.find((t2) => t2.format === item2.format) ?? match2[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item2)) {
        obj = item2.value;
        let match2 = tags.filter((t2) => t2.identify?.(obj));
        if (match2.length > 1) {
          const testMatch = match2.filter((t2) => t2.test);
          if (testMatch.length > 0)
            match2 = testMatch;
        }
        tagObj = match2.find((t2) => t2.format === item2.format) ?? match2.find((t2) => !t2.format);
      } else {
        obj = item2;
        tagObj = tags.find((t2) => t2.nodeClass && obj instanceof t2.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor2 = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor2 && anchors.anchorIsValid(anchor2)) {
        anchors$1.add(anchor2);
        props.push(`&${anchor2}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item2, ctx, onComment, onChompKeep) {
      if (identity.isPair(item2))
        return item2.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item2)) {
        if (ctx.doc.directives)
          return item2.toString(ctx);
        if (ctx.resolvedAliases?.has(item2)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item2);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item2]);
          item2 = item2.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item2) ? item2 : ctx.doc.createNode(item2, { onTagObj: (o2) => tagObj = o2 });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar2.Scalar.BLOCK_FOLDED || key.type === Scalar2.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws2 = " ";
      if (keyComment || vsb || vcb) {
        ws2 = vsb ? "\n" : "";
        if (vcb) {
          const cs2 = commentString(vcb);
          ws2 += `
${stringifyComment.indentComment(cs2, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws2 === "\n" && valueComment)
            ws2 = "\n\n";
        } else {
          ws2 += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws2 = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws2 = "";
      }
      str += ws2 + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar2.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar2.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it2 of source.items)
          mergeValue(ctx, map, it2);
      else if (Array.isArray(source))
        for (const it2 of source)
          mergeValue(ctx, map, it2);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k2 = createNode.createNode(key, void 0, ctx);
      const v2 = createNode.createNode(value, void 0, ctx);
      return new Pair(k2, v2);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_3, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options2) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options2);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item2 = items[i];
        let comment2 = null;
        if (identity.isNode(item2)) {
          if (!chompKeep && item2.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item2.commentBefore, chompKeep);
          if (item2.comment)
            comment2 = item2.comment;
        } else if (identity.isPair(item2)) {
          const ik = identity.isNode(item2.key) ? item2.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item2, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line2 = lines[i];
          str += line2 ? `
${indent}${line2}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item2 = items[i];
        let comment = null;
        if (identity.isNode(item2)) {
          if (item2.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item2.commentBefore, false);
          if (item2.comment)
            comment = item2.comment;
        } else if (identity.isPair(item2)) {
          const ik = identity.isNode(item2.key) ? item2.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item2.value) ? item2.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item2.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item2, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start: start2, end } = flowChars;
      if (lines.length === 0) {
        return start2 + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line2 of lines)
            str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    function findPair(items, key) {
      const k2 = identity.isScalar(key) ? key.value : key;
      for (const it2 of items) {
        if (identity.isPair(it2)) {
          if (it2.key === key || it2.key === k2)
            return it2;
          if (identity.isScalar(it2.key) && it2.key.value === k2)
            return it2;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar2.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item2) => sortEntries(_pair, item2) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it2 = findPair(this.items, key);
        if (!it2)
          return false;
        const del = this.items.splice(this.items.indexOf(it2), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it2 = findPair(this.items, key);
        const node = it2?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_3, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item2 of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item2);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item2 of this.items) {
          if (!identity.isPair(item2))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item2)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it2 = this.items[idx];
        return !keepScalar && identity.isScalar(it2) ? it2.value : it2;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar2.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_3, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item2 of this.items)
          seq.push(toJS.toJS(item2, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it2 of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it2 : String(i++);
              it2 = replacer.call(obj, key, it2);
            }
            seq.items.push(createNode.createNode(it2, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item2, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item2, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar2.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar2.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar2.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d2 = minFractionDigits - (n.length - i - 1);
        while (d2-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar2.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar2.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar2 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar2.Scalar.BLOCK_LITERAL);
        if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o2 = 0; i < n; ++i, o2 += lineWidth) {
            lines[i] = str.substr(o2, lineWidth);
          }
          str = lines.join(type === Scalar2.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item2 = seq.items[i];
          if (identity.isPair(item2))
            continue;
          else if (identity.isMap(item2)) {
            if (item2.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item2.items[0] || new Pair.Pair(new Scalar2.Scalar(null));
            if (item2.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item2.commentBefore}
${pair2.key.commentBefore}` : item2.commentBefore;
            if (item2.comment) {
              const cn2 = pair2.value ?? pair2.key;
              cn2.comment = cn2.comment ? `${item2.comment}
${cn2.comment}` : item2.comment;
            }
            item2 = pair2;
          }
          seq.items[i] = identity.isPair(item2) ? item2 : new Pair.Pair(item2);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it2 of iterable) {
          if (typeof replacer === "function")
            it2 = replacer.call(iterable, String(i++), it2);
          let key, value;
          if (Array.isArray(it2)) {
            if (it2.length === 2) {
              key = it2[0];
              value = it2[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it2}`);
          } else if (it2 && it2 instanceof Object) {
            const keys = Object.keys(it2);
            if (keys.length === 1) {
              key = keys[0];
              value = it2[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it2;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_3, ctx) {
        if (!ctx)
          return super.toJSON(_3);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar2.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar2.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar2.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f3 = str.substring(dot + 1).replace(/_/g, "");
          if (f3[f3.length - 1] === "0")
            node.minFractionDigits = f3.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_3, ctx) {
        return super.toJSON(_3, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p2) => res2 * num(60) + num(p2), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d2 = parseSexagesimal(tz, false);
          if (Math.abs(d2) < 30)
            d2 *= 60;
          date -= 6e4 * d2;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b3) => a.key < b3.key ? -1 : a.key > b3.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options2) {
      const lines = [];
      let hasDirectives = options2.directives === true;
      if (options2.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options2);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs2 = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs2, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs2 = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs2, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs2 = commentString(doc.comment);
          if (cs2.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs2, ""));
          } else {
            lines.push(`... ${cs2}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options2) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options2);
        this.options = opt;
        let { version } = opt;
        if (options2?._directives) {
          this.directives = options2._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options2);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options2) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v2) => typeof v2 === "number" || v2 instanceof String || v2 instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options2 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options2 = {}) {
        const k2 = this.createNode(key, null, options2);
        const v2 = this.createNode(value, null, options2);
        return new Pair.Pair(k2, v2);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options2 = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options2.schema instanceof Object)
          this.schema = options2.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options2));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options2 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
          const s = JSON.stringify(options2.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options2);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line: line2, col } = error.linePos[0];
      error.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count3 = 1;
        const end = error.linePos[1];
        if (end?.line === line2 && end.col > col) {
          count3 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count3);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor2 = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start2 = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor2 || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor2)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor2 = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor2 || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor: anchor2,
        tag,
        newlineAfterProp,
        end,
        start: start2 ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st2 of key.end)
              if (st2.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it2 of key.items) {
            for (const st2 of it2.start)
              if (st2.type === "newline")
                return true;
            if (it2.sep) {
              for (const st2 of it2.sep)
                if (st2.type === "newline")
                  return true;
            }
            if (containsNewline(it2.key) || containsNewline(it2.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b3) => a === b3 || identity.isScalar(a) && identity.isScalar(b3) && a.value === b3.value;
      return items.some((pair2) => isEqual(pair2.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs2, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs2.offset;
      let commentEnd = null;
      for (const { start: start2, value } of bs2.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs2.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs2.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs2.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start: start2, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st2 of start2) {
              switch (st2.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st2.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st2 of sep) {
                  if (st2 === valueProps.found)
                    break;
                  if (st2.type === "newline") {
                    onError(st2, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce2, ...ee3] = fc.end;
      let cePos = offset;
      if (ce2?.source === expectedEnd)
        cePos = ce2.offset + ce2.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce2 && ce2.source.length !== 1)
          ee3.unshift(ce2);
      }
      if (ee3.length > 0) {
        const end = resolveEnd.resolveEnd(ee3, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor: anchor2, newlineAfterProp: nl } = props;
        const lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t2) => t2.tag === tagName && t2.collection === expType);
      if (!tag) {
        const kt2 = ctx.schema.knownTags[tagName];
        if (kt2?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt2, { default: false }));
          tag = kt2;
        } else {
          if (kt2) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt2.tag} used for ${expType} collection, but expects ${kt2.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar2.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start2 = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header.mode === ">" ? Scalar2.Scalar.BLOCK_FOLDED : Scalar2.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start2 + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start2, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar2.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start2 + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start2, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts2 = token.source;
            if (ts2 && typeof ts2 === "string")
              length += ts2.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m2 = first.match(/^( *)/);
      const line0 = m2?.[1] ? [m2[1], first.slice(m2[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar2.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re2 = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re2.comment,
        range: [offset, valueEnd, re2.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line2 = /(.*?)\r?\n/sy;
      let match2 = line2.exec(source);
      if (!match2)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match2[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line2.lastIndex;
      while (match2 = line2.exec(source)) {
        const lm = match2[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line2.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match2 = last.exec(source);
      return res + sep + (match2?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range3 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar2.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar2.Scalar(value);
      }
      scalar.range = range3;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt2 = schema.knownTags[tagName];
      if (kt2 && !kt2.collection) {
        schema.tags.push(Object.assign({}, kt2, { default: false, test: void 0 }));
        return kt2;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts2 = directives.tagString(tag.tag);
          const cs2 = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts2} or ${cs2}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st2 = before[i];
          switch (st2.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st2.source.length;
              continue;
          }
          st2 = before[++i];
          while (st2?.type === "space") {
            offset += st2.source.length;
            st2 = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor: anchor2, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor2 || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor2)
            node.anchor = anchor2.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor2)
              node.anchor = anchor2.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor2 && node.anchor === "")
        onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor2) {
        node.anchor = anchor2.source.substring(1);
        if (node.anchor === "")
          onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options: options2 }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re2 = resolveEnd.resolveEnd(end, valueEnd, options2.strict, onError);
      alias.range = [offset, valueEnd, re2.offset];
      if (re2.comment)
        alias.comment = re2.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options2, directives, { offset, start: start2, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options2);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re2 = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re2.comment)
        doc.comment = re2.comment;
      doc.range = [offset, contentEnd, re2.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options2 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options2.version || "1.2" });
        this.options = options2;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it2 = dc.items[0];
            if (identity.isPair(it2))
              it2 = it2.key;
            const cb = it2.commentBefore;
            it2.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he2 = source.indexOf("\n");
          const head = source.substring(0, he2);
          const body = source.substring(he2 + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he2 = source.indexOf("\n");
      const head = source.substring(0, he2);
      const body = source.substring(he2 + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st2 of end)
          switch (st2.type) {
            case "space":
            case "comment":
              props.push(st2);
              break;
            case "newline":
              props.push(st2);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st2) => st2.type === "space" || st2.type === "comment" || st2.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item2 of token.items)
            res += stringifyItem(item2);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item2 of token.items)
            res += stringifyItem(item2);
          for (const st2 of token.end)
            res += st2.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st2 of token.end)
              res += st2.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st2 of token.end)
              res += st2.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep, value }) {
      let res = "";
      for (const st2 of start2)
        res += st2.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st2 of sep)
          res += st2.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item2 = cst;
      for (const [field, index] of path) {
        const tok = item2?.[field];
        if (tok && "items" in tok) {
          item2 = tok.items[index];
        } else
          return void 0;
      }
      return item2;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item2, visitor) {
      let ctrl = visitor(item2, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item2[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item2, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item2, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt2 = this.buffer.substr(offset, 3);
          if ((dt2 === "---" || dt2 === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === cst.BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs2 = line2.indexOf("#");
          while (cs2 !== -1) {
            const ch = line2[cs2 - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs2 - 1;
              break;
            } else {
              cs2 = line2.indexOf("#", cs2 + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line2.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs2 = this.continueScalar(nl + 1);
            if (cs2 === -1)
              break;
            nl = qb.indexOf("\n", cs2);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs2 = this.continueScalar(nl + 1);
            if (cs2 === -1)
              break;
            nl = this.buffer.indexOf("\n", cs2);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs2 = this.continueScalar(i + 1);
              if (cs2 === -1)
                break;
              i = Math.max(i, cs2 - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter3 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter3;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it2 = parent.items[parent.items.length - 1];
          return it2.sep ?? it2.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it2 of fc.items) {
          if (it2.sep && !it2.value && !includesToken(it2.start, "explicit-key-ind") && !includesToken(it2.sep, "map-value-ind")) {
            if (it2.key)
              it2.value = it2.key;
            delete it2.key;
            if (isFlowToken(it2.value)) {
              if (it2.value.end)
                arrayPushArray(it2.value.end, it2.sep);
              else
                it2.value.end = it2.sep;
            } else
              arrayPushArray(it2.start, it2.sep);
            delete it2.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st2 = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st2;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it2 = top.items[top.items.length - 1];
              if (it2.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it2.sep) {
                it2.value = token;
              } else {
                Object.assign(it2, { key: token, sep: [] });
                this.onKeyLine = !it2.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it2 = top.items[top.items.length - 1];
              if (it2.value)
                top.items.push({ start: [], value: token });
              else
                it2.value = token;
              break;
            }
            case "flow-collection": {
              const it2 = top.items[top.items.length - 1];
              if (!it2 || it2.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it2.sep)
                it2.value = token;
              else
                Object.assign(it2, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st2) => st2.type !== "comment" || st2.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start: start2, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it2 = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it2.value) {
              const end = "end" in it2.value ? it2.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it2.sep) {
              it2.sep.push(this.sourceToken);
            } else {
              it2.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it2.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it2.sep) {
              it2.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it2.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it2.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it2.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it2.sep || it2.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it2.sep && !it2.value) {
            const nl = [];
            for (let i = 0; i < it2.sep.length; ++i) {
              const st2 = it2.sep[i];
              switch (st2.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st2.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it2.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it2.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it2.sep) {
                it2.sep.push(this.sourceToken);
              } else {
                it2.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it2.sep && !it2.explicitKey) {
                it2.start.push(this.sourceToken);
                it2.explicitKey = true;
              } else if (atNextItem || it2.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it2.explicitKey) {
                if (!it2.sep) {
                  if (includesToken(it2.start, "newline")) {
                    Object.assign(it2, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it2.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it2.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it2.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it2.key) && !includesToken(it2.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it2.start);
                  const key = it2.key;
                  const sep = it2.sep;
                  sep.push(this.sourceToken);
                  delete it2.key;
                  delete it2.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep }]
                  });
                } else if (start2.length > 0) {
                  it2.sep = it2.sep.concat(start2, this.sourceToken);
                } else {
                  it2.sep.push(this.sourceToken);
                }
              } else {
                if (!it2.sep) {
                  Object.assign(it2, { key: null, sep: [this.sourceToken] });
                } else if (it2.value || atNextItem) {
                  map.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it2.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it2.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it2.value) {
                map.items.push({ start: start2, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it2.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it2, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it2.explicitKey && it2.sep && !includesToken(it2.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it2 = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it2.value) {
              const end = "end" in it2.value ? it2.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it2.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it2.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it2.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it2.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it2.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it2.value || this.indent <= seq.indent)
              break;
            it2.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it2.value || includesToken(it2.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it2.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it2 = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it2 || it2.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it2.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it2 || it2.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it2.sep)
                it2.sep.push(this.sourceToken);
              else
                Object.assign(it2, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it2 || it2.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it2.sep)
                it2.sep.push(this.sourceToken);
              else
                it2.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it2 || it2.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it2.sep)
                this.stack.push(fs2);
              else
                Object.assign(it2, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st2) => st2.type === "newline" || st2.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options2) {
      const prettyErrors = options2.prettyErrors !== false;
      const lineCounter$1 = options2.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument3(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options2) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options2 === void 0 && reviver && typeof reviver === "object") {
        options2 = reviver;
      }
      const doc = parseDocument3(src, options2);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options2));
    }
    function stringify(value, replacer, options2) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options2 === void 0 && replacer) {
        options2 = replacer;
      }
      if (typeof options2 === "string")
        options2 = options2.length;
      if (typeof options2 === "number") {
        const indent = Math.round(options2);
        options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options2 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options2);
      return new Document.Document(value, _replacer, options2).toString(options2);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument3;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist3 = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar2.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/settings/read-yaml.ts
function readYaml(text3, path, schema) {
  if (text3.length > LARGEST3) throw new UserError(`${path} is larger than 256 KiB`, "Keep the settings short.");
  const lines = new import_yaml.LineCounter();
  const document2 = (0, import_yaml.parseDocument)(text3, { lineCounter: lines, logLevel: "silent" });
  const [error] = document2.errors;
  if (error) {
    const [summary = ""] = error.message.split(/ at line \d|\n/);
    const line2 = lines.linePos(error.pos[0]).line;
    throw new UserError(`${path}:${line2} is not valid YAML: ${presentable(summary)}`, "Mend the syntax.");
  }
  const lineOf = (keys2) => {
    const node = nodeAt(document2, keys2);
    return lines.linePos((0, import_yaml.isNode)(node) ? node.range?.[0] ?? 0 : 0).line;
  };
  const result = safeParse(schema, valueOf(document2, path));
  if (result.success) return { value: result.output, lineOf };
  const issue = deepest(result.issues);
  const keys = (issue.path ?? []).map((item2) => item2.key);
  throw new UserError(`${path}:${lineOf(keys)} ${describe2(issue, keys)}`, hintFor2(issue, schema, keys));
}
function valueOf(document2, path) {
  try {
    return document2.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
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
function nodeAt(document2, keys) {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document2.getIn(keys.slice(0, depth), true);
    if (node !== void 0 && node !== null) return node;
  }
  return document2.contents;
}
function describe2(issue, keys) {
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
function hintFor2(issue, schema, keys) {
  if (!isUnknownKey(issue)) return hintForValue(issue);
  const known = keysAt(schema, keys.slice(0, -1));
  const close = nearest2(String(keys.at(-1)), known);
  return close === void 0 ? `Known keys here: ${known.join(", ")}.` : `Did you mean \`${close}\`?`;
}
function hintForValue({ expected, received }) {
  const close = nearest2(received.replaceAll('"', ""), wordsIn(expected));
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
function nearest2(word2, candidates) {
  const ranked = candidates.map((candidate) => ({ candidate, edits: distance(word2.toLowerCase(), candidate.toLowerCase()) })).toSorted((a, b3) => a.edits - b3.edits);
  const [best] = ranked;
  return best !== void 0 && best.edits <= Math.max(2, word2.length / 3) ? best.candidate : void 0;
}
var import_yaml, LARGEST3, MOST_ALIASES, pathOf, isUnknownKey, EXPECTATIONS, KINDS, wordsIn, isRecord;
var init_read_yaml = __esm({
  "src/settings/read-yaml.ts"() {
    "use strict";
    init_mod();
    init_dist();
    import_yaml = __toESM(require_dist3(), 1);
    init_errors();
    init_present();
    LARGEST3 = 256 * 1024;
    MOST_ALIASES = 20;
    pathOf = (path) => {
      const [first, ...rest] = path;
      return first === void 0 ? {} : { path: [first, ...rest] };
    };
    isUnknownKey = (issue) => issue.type === "strict_object" && issue.expected === "never";
    EXPECTATIONS = [
      [/^>=(.+)$/, "$1 or more"],
      [/^<=(.+)$/, "$1 or less"]
    ];
    KINDS = /* @__PURE__ */ new Map([
      ["Array", "a list"],
      ["Object", "a map"]
    ]);
    wordsIn = (expected) => [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, word2 = ""]) => word2);
    isRecord = (value) => typeof value === "object" && value !== null;
  }
});

// src/cli/unknown-rule.ts
function unknownRule(id3, known) {
  const close = nearest2(id3, known);
  const hint = close === void 0 ? "List the rules with `breakwater rules`." : `Did you mean \`${close}\`?`;
  return new UserError(`there is no rule \`${presentable(id3)}\``, hint);
}
var init_unknown_rule = __esm({
  "src/cli/unknown-rule.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_read_yaml();
  }
});

// src/core/settings.ts
var nothing, DEFAULT_SETTINGS;
var init_settings = __esm({
  "src/core/settings.ts"() {
    "use strict";
    nothing = () => false;
    DEFAULT_SETTINGS = {
      failOn: "high",
      rules: /* @__PURE__ */ new Map(),
      paths: { ignored: nothing, risk: [], failOn: [] },
      protobuf: { contract: [], roots: [], buf: true },
      config: { isPublic: nothing },
      dependencies: { policy: [], deny: [], allow: [] },
      approvals: [],
      advisories: { fixWithin: [] },
      waivers: { from: "head", maxDays: 180, unwaivable: [] }
    };
  }
});

// src/policy/waivers.ts
function faultOfTerm(expires, today, maxDays) {
  const days = daysBetween(today, expires);
  if (Number.isNaN(days)) return "`expires` is not a date such as 2027-01-31";
  if (days < 0) return `it expired on ${expires}`;
  return days > maxDays ? `it ends more than ${maxDays} days ahead` : void 0;
}
function daysBetween(from, to2) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(to2) ? Date.parse(to2) : Number.NaN;
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(to2);
  return exists ? Math.round((day - Date.parse(from)) / DAY) : Number.NaN;
}
var DAY, isUnwaivable, daysAfter;
var init_waivers = __esm({
  "src/policy/waivers.ts"() {
    "use strict";
    DAY = 864e5;
    isUnwaivable = (finding2, unwaivable) => unwaivable.includes(finding2.rule) || unwaivable.includes(`class:${finding2.class}`);
    daysAfter = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match2) => {
        return match2 === "\\" ? "" : match2;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output2 = input;
      if (output2.startsWith("./")) {
        output2 = output2.slice(2);
        state.prefix = "./";
      }
      return output2;
    };
    exports.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
      let output2 = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output2 = `(?:^(?!${output2}).*$)`;
      }
      return output2;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options2) => {
      const opts = options2 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start2 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start2 + 1) {
            start2 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start2 > 0) {
        prefix = str.slice(0, start2);
        str = str.slice(start2);
        lastIndex -= start2;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start2,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code2)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start2;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start2 !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start2) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start2;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants3 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants3;
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v2) => utils.escapeRegex(v2)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j3 = i + 1; j3 < values.length; j3++) {
          const a = values[i];
          const b3 = values[j3];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b3 !== char.repeat(b3.length)) {
            continue;
          }
          if (a === b3 || a.startsWith(b3) || b3.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match2 = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match2 || match2.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match2.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match2.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match2 = parseRepeatedExtglob(value);
      while (match2) {
        depth++;
        value = match2.body.trim();
        match2 = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants3.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse3 = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants3.globChars(opts.windows);
      const EXTGLOB_CHARS = constants3.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count3 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count3++;
        }
        if (count3 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output2 = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output: output2 });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal2;
          open.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output2 = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output2 = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse3(rest, { ...options2, fastpaths: false }).output;
            output2 = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output: output2 });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output2 = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m2, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m2;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m2 : `\\${m2}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output2 = output2.replace(/\\/g, "");
          } else {
            output2 = output2.replace(/\\+/g, (m2) => {
              return m2.length % 2 === 0 ? "\\\\" : m2 ? "\\" : "";
            });
          }
        }
        if (output2 === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output2, state, options2);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match2 = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match2 && match2[0].length > 2) {
            slashes = match2[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output2 = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range3 = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range3.unshift(arr[i].value);
              }
            }
            output2 = expandRange(range3, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output2 = "\\}";
            state.output = out;
            for (const t2 of toks) {
              state.output += t2.output || t2.value;
            }
          }
          push({ type: "brace", value, output: output2 });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output2 = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output2 = "|";
          }
          push({ type: "comma", value, output: output2 });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output2 = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output2 = `\\${value}`;
            }
            push({ type: "text", value, output: output2 });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match2 = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match2) {
            value += match2[0];
            state.index += match2[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse3.fastpaths = (input, options2) => {
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants3.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match2 = /^(.*?)\.(\w+)$/.exec(str);
            if (!match2) return;
            const source2 = create(match2[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match2[2];
          }
        }
      };
      const output2 = utils.removePrefix(input, state);
      let source = create(output2);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse3;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse3 = require_parse();
    var utils = require_utils();
    var constants3 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob2, options2, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch2(input, options2, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options2 || {};
      const posix = opts.windows;
      const regex2 = isState ? picomatch2.compileRe(glob2, options2) : picomatch2.makeRe(glob2, options2, false, true);
      const state = regex2.state;
      delete regex2.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match: match2, output: output2 } = picomatch2.test(input, regex2, options2, { glob: glob2, posix });
        const result = { glob: glob2, state, regex: regex2, posix, input, output: output2, match: match2, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex2, options2, { glob: glob2, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match2 = input === glob2;
      let output2 = match2 && format ? format(input) : input;
      if (match2 === false) {
        output2 = format ? format(input) : input;
        match2 = output2 === glob2;
      }
      if (match2 === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match2 = picomatch2.matchBase(input, regex2, options2, posix);
        } else {
          match2 = regex2.exec(output2);
        }
      }
      return { isMatch: Boolean(match2), match: match2, output: output2 };
    };
    picomatch2.matchBase = (input, glob2, options2, posix = options2 && options2.windows) => {
      const regex2 = glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options2);
      return regex2.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options2) => picomatch2(patterns, options2)(str);
    picomatch2.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p2) => picomatch2.parse(p2, options2));
      return parse3(pattern, { ...options2, fastpaths: false });
    };
    picomatch2.scan = (input, options2) => scan(input, options2);
    picomatch2.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex2 = picomatch2.toRegex(source, options2);
      if (returnState === true) {
        regex2.state = state;
      }
      return regex2;
    };
    picomatch2.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse3.fastpaths(input, options2);
      }
      if (!parsed.output) {
        parsed = parse3(input, options2);
      }
      return picomatch2.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants3;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob2, options2, returnState = false) {
      if (options2 && (options2.windows === null || options2.windows === void 0)) {
        options2 = { ...options2, windows: utils.isWindows() };
      }
      return pico(glob2, options2, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/settings/schema.ts
var risk, failOn, glob, globs, word, planes2, approver, id2, some, match, approvals, policyEntry, ruleSetting, ruleSettings, hours, score, release, steps, about, paths, protobuf, config, dependencies, advisories, waivers, settingsSchema, waiversSchema;
var init_schema = __esm({
  "src/settings/schema.ts"() {
    "use strict";
    init_dist();
    init_vocabulary();
    risk = picklist(RISKS);
    failOn = picklist(FAIL_ON);
    glob = pipe(string(), nonEmpty(), maxLength(300));
    globs = array(glob);
    word = pipe(string(), nonEmpty(), maxLength(300));
    planes2 = pipe(array(picklist(PLANES)), nonEmpty());
    approver = pipe(string(), regex(/^@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?$/, "expected `@user` or `@org/team`"));
    id2 = pipe(string(), nonEmpty(), maxLength(500));
    some = (item2) => union([item2, array(item2)]);
    match = strictObject({
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
    approvals = strictObject({
      count: pipe(number(), integer(), minValue(1), maxValue(20)),
      from: pipe(array(approver), nonEmpty())
    });
    policyEntry = strictObject({
      match,
      decide: optional(picklist(["pass", "comment", "block"])),
      approvals: optional(approvals)
    });
    ruleSetting = union([
      literal("off"),
      risk,
      strictObject({ risk: optional(risk), "fail-on": optional(failOn) })
    ]);
    ruleSettings = record(string(), ruleSetting);
    hours = pipe(string(), regex(/^\d+[hd]$/, "expected hours or days, as `72h` or `7d`"));
    score = pipe(string(), regex(/^\d+(?:\.\d+)?$/, "expected a score as the key"));
    release = pipe(string(), regex(/^\d+\.\d+$/, 'expected a release such as "1.34", in quotes'));
    steps = pipe(number(), integer(), minValue(-4), maxValue(4));
    about = (text3, schema) => pipe(schema, description(text3));
    paths = strictObject({
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
    protobuf = strictObject({
      contract: optional(
        about(
          "What readers rely on: the binary form, JSON, generated code; for all files, or by path.",
          union([planes2, array(strictObject({ paths: globs, planes: planes2 }))])
        ),
        []
      ),
      roots: optional(about("Folders that imports start from, besides those of buf.yaml.", array(word)), []),
      buf: optional(about("Whether the `breaking` section of buf.yaml is honoured.", boolean()), true)
    });
    config = strictObject({
      public: optional(about("Files whose keys others set: there a removed or renamed key is medium.", globs), []),
      kubernetes: optional(about('The Kubernetes release deployed to, as "1.34".', release))
    });
    dependencies = strictObject({
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
    advisories = strictObject({
      source: optional(about("Where vulnerabilities are looked up.", picklist(["off", "github", "osv", "directory"]))),
      "fail-on": optional(
        about("The CVSS score from which on a vulnerability blocks.", pipe(number(), minValue(0), maxValue(10)))
      ),
      "fix-within": optional(
        about("Score to time: until when a vulnerability is to be mended.", record(score, hours)),
        {}
      )
    });
    waivers = strictObject({
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
    settingsSchema = strictObject({
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
    waiversSchema = strictObject({
      waivers: array(
        strictObject({
          id: id2,
          reason: optional(nullable(string())),
          expires: optional(nullable(string()))
        })
      )
    });
  }
});

// src/settings/load.ts
function parseSettings(text3, path, knownRules) {
  const file = readYaml(text3, path, settingsSchema);
  const written = file.value;
  const unknown2 = namesIn(written, knownRules).find(({ name, known }) => !known.includes(name));
  if (unknown2 !== void 0) throw unknownName(unknown2, `${path}:${file.lineOf(unknown2.keys)}`);
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
function parseWaivers(text3, path) {
  return readYaml(text3, path, waiversSchema).value.waivers.map(({ id: id3, reason, expires }) => ({
    id: id3,
    reason: reason ?? "",
    expires: expires ?? ""
  }));
}
function namesIn({ rules: rules2, waivers: waivers2, dependencies: dependencies2, approvals: approvals2 }, ids) {
  const matched = (entries, keys) => entries.flatMap(
    ({ match: match2 }, index) => [match2.rule ?? []].flat().map((name) => ({ name, keys: [...keys, index, "match", "rule"], known: ids }))
  );
  return [
    ...Object.keys(rules2).map((name) => ({ name, keys: ["rules", name], known: namesOfRules(ids) })),
    ...waivers2.unwaivable.map((name, index) => ({
      name,
      keys: ["waivers", "unwaivable", index],
      known: [...ids, ...classes]
    })),
    ...matched(dependencies2.policy, ["dependencies", "policy"]),
    ...matched(approvals2, ["approvals"])
  ];
}
function unknownName({ name, known }, place3) {
  const close = nearest2(name, known);
  return new UserError(
    `${place3} names a rule that does not exist: \`${presentable(name)}\``,
    close === void 0 ? "List the rules with `breakwater rules`." : `Did you mean \`${close}\`?`
  );
}
function toRuleSetting(value) {
  if (value === "off") return { off: true };
  if (typeof value === "string") return { risk: value };
  return { ...value.risk ? { risk: value.risk } : {}, ...value["fail-on"] ? { failOn: value["fail-on"] } : {} };
}
function toContract(written) {
  const planes3 = PLANES.filter((plane) => written.some((entry) => entry === plane));
  if (planes3.length > 0) return [{ matches: () => true, planes: planes3 }];
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
var import_picomatch, classes, namesOfRules, toEntry, nameMatcher;
var init_load = __esm({
  "src/settings/load.ts"() {
    "use strict";
    import_picomatch = __toESM(require_picomatch2(), 1);
    init_errors();
    init_present();
    init_vocabulary();
    init_read_yaml();
    init_schema();
    classes = CLASSES.map((name) => `class:${name}`);
    namesOfRules = (rules2) => [
      ...rules2,
      ...classes,
      ...DOMAINS.map((name) => `domain:${name}`)
    ];
    toEntry = ({ match: match2, decide, approvals: approvals2 }) => ({
      match: toMatch(match2),
      ...decide ? { decide } : {},
      ...approvals2 ? { approvals: approvals2 } : {}
    });
    nameMatcher = (globs2) => (0, import_picomatch.default)([...globs2], { dot: true, noextglob: true, bash: true });
  }
});

// src/settings/extend-waivers.ts
function extendWaivers(text3, path, waiver2) {
  if (text3 === void 0 || isBlank(text3)) return `${kept2(text3)}waivers:
${entryOf(waiver2, "  ", "\n")}`;
  const known = parseWaivers(text3, path);
  refuseKnown(text3, path, known, waiver2);
  const wanted = [...known, waiver2];
  const spliced = splice(text3, waiver2);
  return spliced !== void 0 && holds(spliced, path, wanted) ? spliced : rewritten(text3, waiver2);
}
function isBlank(text3) {
  const { contents, errors } = (0, import_yaml2.parseDocument)(text3);
  return contents === null && errors.length === 0;
}
function refuseKnown(text3, path, known, { id: id3 }) {
  const index = known.findIndex((entry) => entry.id === id3);
  if (index < 0) return;
  const lines = new import_yaml2.LineCounter();
  const node = (0, import_yaml2.parseDocument)(text3, { lineCounter: lines }).getIn(["waivers", index], true);
  const { line: line2 } = lines.linePos((0, import_yaml2.isNode)(node) ? node.range?.[0] ?? 0 : 0);
  throw new UserError(
    `${path}:${line2} has a waiver for \`${presentable(id3)}\``,
    "Change its reason or its day there, or take it out first."
  );
}
function splice(text3, waiver2) {
  const last = lastOf((0, import_yaml2.parseDocument)(text3).get("waivers", true));
  const before = last === void 0 ? "" : text3.slice(text3.lastIndexOf("\n", last.start) + 1, last.start);
  const [, indent] = /^( *)- +$/.exec(before) ?? [];
  if (last === void 0 || indent === void 0) return void 0;
  const end = text3.includes("\r\n") ? "\r\n" : "\n";
  const line2 = text3.indexOf("\n", text3.slice(0, last.stop).trimEnd().length);
  const [head, tail] = line2 < 0 ? [text3 + end, ""] : [text3.slice(0, line2 + 1), text3.slice(line2 + 1)];
  return `${head}${entryOf(waiver2, indent, end)}${tail}`;
}
function lastOf(list) {
  const last = (0, import_yaml2.isSeq)(list) && list.flow !== true ? list.items.at(-1) : void 0;
  const [start2, stop] = ((0, import_yaml2.isMap)(last) ? last.range : void 0) ?? [];
  return start2 === void 0 || stop === void 0 ? void 0 : { start: start2, stop };
}
function holds(text3, path, wanted) {
  try {
    return JSON.stringify(parseWaivers(text3, path)) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
function rewritten(text3, { id: id3, reason, expires }) {
  const document2 = (0, import_yaml2.parseDocument)(text3);
  const list = document2.get("waivers", true);
  if ((0, import_yaml2.isSeq)(list) && list.items.length === 0) list.flow = false;
  document2.addIn(["waivers"], document2.createNode({ id: inQuotes(id3), reason: inQuotes(reason), expires }));
  return document2.toString({ lineWidth: 0 });
}
var import_yaml2, kept2, quoted, entryOf, inQuotes;
var init_extend_waivers = __esm({
  "src/settings/extend-waivers.ts"() {
    "use strict";
    import_yaml2 = __toESM(require_dist3(), 1);
    init_errors();
    init_present();
    init_load();
    kept2 = (text3 = "") => text3.trim() === "" ? "" : `${text3.trimEnd()}
`;
    quoted = (text3) => escapeInvisible(JSON.stringify(text3));
    entryOf = ({ id: id3, reason, expires }, indent, end) => [`${indent}- id: ${quoted(id3)}`, `${indent}  reason: ${quoted(reason)}`, `${indent}  expires: ${expires}`, ""].join(
      end
    );
    inQuotes = (value) => Object.assign(new import_yaml2.Scalar(value), { type: import_yaml2.Scalar.QUOTE_DOUBLE });
  }
});

// src/cli/waive.ts
import { lstat, mkdir as mkdir3, readFile as readFile4, realpath, writeFile as writeFile4 } from "node:fs/promises";
import { dirname as dirname2, join as join5, relative as relative2 } from "node:path";
async function waive({ dir, ...written }, { rules: rules2, today }) {
  const expires = dateOf(written.expires, today);
  const waiver2 = { id: written.id, reason: written.reason.trim(), expires };
  if (waiver2.reason === "") throw new UserError("--reason is empty", "Say in a sentence why the change is safe.");
  const rule = ruleOf(waiver2.id, rules2);
  const root = await topLevelOf(dir);
  const { waivers: settings } = await settingsIn(root, rules2);
  const fault = faultOfTerm(expires, today, settings.maxDays);
  if (fault !== void 0) throw new UserError(`the waiver would not count: ${fault}`, latest(today, settings.maxDays));
  if (isHard(rule, settings.unwaivable))
    throw new UserError(
      `this repository does not let \`${rule.id}\` be waived`,
      "Mend the change, or change `waivers.unwaivable` in the settings of the base."
    );
  const file = await ownFile2(root, WAIVERS_PATH);
  await put(file, extendWaivers(await textOf2(file, WAIVERS_PATH), WAIVERS_PATH, waiver2));
  return `wrote ${WAIVERS_PATH}: \`${presentable(waiver2.id)}\` is accepted until ${expires}.
Next: ${NEXT[settings.from]}
`;
}
function dateOf(expires, today) {
  const [, days] = /^(\d{1,5})d$/.exec(expires) ?? [];
  return days === void 0 ? expires : daysAfter(today, Math.min(Number(days), MOST_DAYS));
}
function ruleOf(id3, rules2) {
  const colon = id3.indexOf(":");
  const [name, subject] = [id3.slice(0, Math.max(colon, 0)), id3.slice(colon + 1)];
  if (colon < 0 || !isIdentity(subject))
    throw new UserError(`\`${presentable(id3)}\` is no id of a finding`, "Copy it from the report: it is exact.");
  const rule = rules2.find((candidate) => candidate.id === name);
  if (rule !== void 0) return rule;
  throw unknownRule(
    name,
    rules2.map((candidate) => candidate.id)
  );
}
async function settingsIn(root, rules2) {
  const text3 = await textOf2(await ownFile2(root, SETTINGS_PATH), SETTINGS_PATH);
  return text3 === void 0 ? DEFAULT_SETTINGS : parseSettings(
    text3,
    SETTINGS_PATH,
    rules2.map(({ id: id3 }) => id3)
  );
}
async function ownFile2(root, path) {
  const file = join5(root, path);
  const folder = await realpath(dirname2(file)).catch(absent);
  const inside = folder === void 0 || !relative2(await realpath(root), folder).startsWith("..");
  const known = await lstat(file).catch(absent);
  if (inside && (known === void 0 || known.isFile())) return file;
  throw new UserError(`${path} is no file of this repository`, "Put a regular file in its place.");
}
async function textOf2(file, path) {
  try {
    return await readFile4(file, "utf8").catch(absent);
  } catch (cause) {
    throw new UserError(`cannot read ${path}`, "Check that the file may be read.", { cause });
  }
}
function absent(error) {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}
async function put(file, text3) {
  try {
    await mkdir3(dirname2(file), { recursive: true });
    await writeFile4(file, text3);
  } catch (cause) {
    throw new UserError(`cannot write ${WAIVERS_PATH}`, "Check that the folder may be written.", { cause });
  }
}
var NEXT, latest, MOST_DAYS, isHard;
var init_waive = __esm({
  "src/cli/waive.ts"() {
    "use strict";
    init_errors();
    init_present();
    init_settings();
    init_repository();
    init_waivers();
    init_extend_waivers();
    init_load();
    init_paths();
    init_unknown_rule();
    NEXT = {
      head: "commit it with the change; the review lists it first.",
      base: "merge it on its own; this repository reads waivers from the base (`waivers.from`)."
    };
    latest = (today, days) => `Name a day from ${today} to ${daysAfter(today, days)}, or days from today, as \`30d\`.`;
    MOST_DAYS = 99999;
    isHard = (rule, unwaivable) => Object.values(rule.outcomes).every(
      (outcome) => isUnwaivable({ rule: rule.id, class: outcome.class ?? rule.class }, unwaivable)
    );
  }
});

// src/cli/rules.ts
var rules_exports = {};
__export(rules_exports, {
  explainRule: () => explainRule,
  listRules: () => listRules,
  waiveFinding: () => waiveFinding
});
async function explainRule(id3, options2) {
  const { analyzers, exampleFindings } = await load();
  for (const analyzer of analyzers) {
    const rule = analyzer.rules.find((candidate) => candidate.id === id3);
    if (rule !== void 0) return renderExplain(rule, await exampleFindings(analyzer, rule), options2);
  }
  throw unknownRule(
    id3,
    (await allRules()).map((candidate) => candidate.id)
  );
}
var load, allRules, listRules, waiveFinding;
var init_rules2 = __esm({
  "src/cli/rules.ts"() {
    "use strict";
    init_rules();
    init_unknown_rule();
    init_waive();
    load = () => import("./engine.js");
    allRules = async () => (await load()).analyzers.flatMap((analyzer) => [...analyzer.rules]);
    listRules = async (format, options2) => renderRules(await allRules(), format, options2);
    waiveFinding = async (options2) => waive(options2, { rules: await allRules(), today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) });
  }
});

// src/reporters/parts/dependency-nodes.ts
function dependencyNodes({ facts }, risks = /* @__PURE__ */ new Map()) {
  const changes = facts.flatMap(({ domain: domain2, change: change2 }) => domain2 === "dependencies" ? [change2] : []);
  const marked = MARKS.flatMap(
    ([kind, mark]) => changes.filter((change2) => change2.kind === kind).map((change2) => ({ change: change2, mark }))
  );
  const marks = new Map(marked.map(({ change: change2, mark }) => [nameOf2(change2), mark]));
  const drawn = changes.filter((change2) => isDeclared(change2) || isDragged(change2));
  const names3 = new Set(drawn.map(nameOf2));
  const others = marked.map(({ change: change2 }) => change2).filter((change2) => !names3.has(nameOf2(change2)));
  const nodes = nodesOf([...drawn, ...others], marks, risks);
  if (nodes.length < LEAST_NODES && others.length === 0) return { nodes: [], hidden: 0 };
  return { nodes: nodes.slice(0, MOST_NODES), hidden: Math.max(0, nodes.length - MOST_NODES) };
}
function bringersOf(change2) {
  const names3 = Reflect.get(change2, "broughtBy");
  return Array.isArray(names3) ? names3.filter((name) => typeof name === "string") : [];
}
function nodesOf(changes, marks, risks) {
  const nodes = /* @__PURE__ */ new Map();
  for (const change2 of changes) {
    const name = nameOf2(change2);
    const key = nodeKey(change2);
    const paths2 = nodes.get(key)?.paths ?? /* @__PURE__ */ new Set();
    const bringers = bringersOf(change2);
    nodes.set(key, { name, step: stepOf(change2), mark: marks.get(name), risk: risks.get(key), bringers, paths: paths2 });
    paths2.add((change2.after ?? change2.before)?.path ?? "");
  }
  return [...nodes.values()].toSorted(byDanger);
}
function stepOf(change2) {
  const [from, to2] = [textOf3(change2, "from"), textOf3(change2, "to")];
  if (from !== void 0 && to2 !== void 0) return `${from} → ${to2}`;
  return to2 ?? (from === void 0 ? "" : `${from} → none`);
}
function textOf3(change2, field) {
  const value = Reflect.get(change2, field);
  return typeof value === "string" ? value : void 0;
}
var MOST_NODES, LEAST_NODES, MARKS, isDeclared, isDragged, MARK_ORDER, byDanger, nodeKey, nameOf2;
var init_dependency_nodes = __esm({
  "src/reporters/parts/dependency-nodes.ts"() {
    "use strict";
    init_risk();
    MOST_NODES = 24;
    LEAST_NODES = 3;
    MARKS = [
      ["vulnerability-fixed", "fixed"],
      ["vulnerability-introduced", "vulnerable"]
    ];
    isDeclared = (change2) => "section" in change2 && Reflect.get(change2, "direct") === true && Reflect.get(change2, "locked") === false;
    isDragged = (change2) => "section" in change2 && bringersOf(change2).length > 0;
    MARK_ORDER = ["vulnerable", "fixed", void 0];
    byDanger = (a, b3) => MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b3.mark) || Number(a.bringers.length > 0) - Number(b3.bringers.length > 0) || compareRisk(b3.risk ?? "info", a.risk ?? "info");
    nodeKey = (change2) => `${nameOf2(change2)} ${stepOf(change2)}`;
    nameOf2 = (change2) => textOf3(change2, "name") ?? change2.subject;
  }
});

// src/reporters/parts/acceptance.ts
function acceptance({ waiver: waiver2 }) {
  if (waiver2 === void 0) return "";
  return `Accepted ${waiver2.isNew ? "by this very change " : ""}until ${waiver2.expires}: ${waiver2.reason}`;
}
var PLAIN, quoted2, isAcceptable, waiveCommand;
var init_acceptance = __esm({
  "src/reporters/parts/acceptance.ts"() {
    "use strict";
    init_present();
    PLAIN = /^[\w./:@%+=,-][\w./:@%+=,#-]*$/;
    quoted2 = (word2) => PLAIN.test(word2) ? word2 : `'${word2.replaceAll("'", String.raw`'\''`)}'`;
    isAcceptable = ({ blocks, unwaivable, class: ofClass, outcome }) => blocks === true && unwaivable !== true && !(ofClass === "unreadable" && outcome === "stopped");
    waiveCommand = (finding2) => isAcceptable(finding2) ? `breakwater waive ${quoted2(visible(finding2.id))}` : void 0;
  }
});

// src/reporters/parts/excerpt.ts
function excerptLines({ excerpt: excerpt2 }) {
  if (excerpt2 === void 0) return [];
  const removed = excerpt2.removed.map(quotable);
  const added = excerpt2.added.map(quotable);
  const shared = sharedIndentation([...removed, ...added]);
  const cut = (mark) => (line2) => `${mark} ${line2.slice(shared)}`.trimEnd();
  return [...removed.map(cut("-")), ...added.map(cut("+"))];
}
var sharedIndentation, suggestionLines;
var init_excerpt = __esm({
  "src/reporters/parts/excerpt.ts"() {
    "use strict";
    init_quotable();
    sharedIndentation = (lines) => Math.min(...lines.filter((line2) => line2.trim() !== "").map((line2) => line2.length - line2.trimStart().length));
    suggestionLines = ({ suggestion }) => suggestion === void 0 ? [] : suggestion.replace(/\n$/, "").split("\n").map(quotable);
  }
});

// src/reporters/parts/html-text.ts
function element(name, attributes, ...content) {
  const written = Object.entries(attributes).filter((pair2) => pair2[1] !== void 0).map(([key, value]) => ` ${key}="${html(value)}"`);
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}
var html, htmlProse;
var init_html_text = __esm({
  "src/reporters/parts/html-text.ts"() {
    "use strict";
    init_present();
    init_prose();
    html = (text3) => visible(text3).replace(/[&<>"'`#]|:(?=:)/g, (char) => `&#${char.charCodeAt(0)};`);
    htmlProse = (text3) => renderProse(text3, html, (code2) => `<code>${html(code2)}</code>`);
  }
});

// src/reporters/parts/html-finding.ts
function statusOf2({ blocks, waiver: waiver2 }) {
  if (waiver2 !== void 0) return "waived";
  return blocks ? "blocks" : "does not block";
}
function htmlFinding(finding2, pages) {
  const lines = linesOf2(finding2);
  const anchor2 = anchorOf(finding2);
  return element(
    "article",
    {
      class: ["finding", finding2.risk, ...lines.length > 0 ? ["beside"] : []].join(" "),
      id: anchor2,
      tabindex: "-1",
      "aria-labelledby": `${anchor2}-title`,
      "data-risk": finding2.risk,
      "data-domain": finding2.domain,
      "data-status": statusOf2(finding2),
      "data-file": placeOf2(finding2).path
    },
    element(
      "header",
      {},
      element("span", { class: "risk" }, finding2.risk),
      element("h3", { id: `${anchor2}-title` }, html(titleOf(finding2))),
      htmlPlace(shownPlace(finding2), pages.pageOf)
    ),
    element("div", { class: "words" }, ...wordsOf2(finding2, pages)),
    lines.length === 0 ? "" : element("div", { class: "lines" }, ...lines),
    element("footer", {}, ...originOf(finding2, pages))
  );
}
function wordsOf2(finding2, { pageOf }) {
  const prose2 = [acceptance(finding2), approvalSentence(finding2)].filter((text3) => text3 !== "");
  const also = alsoAt(finding2, (shown2) => htmlPlace(shown2, pageOf));
  return [
    element("p", { class: "message" }, htmlProse(finding2.message)),
    element("p", {}, htmlProse(finding2.why)),
    element("p", { class: "fix" }, htmlProse(finding2.fix)),
    ...prose2.map((text3) => element("p", { class: "standing" }, htmlProse(text3))),
    also === "" ? "" : element("p", { class: "also" }, also)
  ];
}
function originOf(finding2, { rulePageOf }) {
  const { id: id3, rule, breaks } = finding2;
  const page2 = rulePageOf(rule);
  const command = waiveCommand(finding2);
  return [
    command === void 0 ? "" : "accept: ",
    element("code", { class: "id" }, html(command ?? id3)),
    breaks.length === 0 ? "" : element("span", {}, `breaks ${breaks.join(", ")}`),
    page2 === void 0 ? "" : element("a", { href: page2, rel: "noreferrer" }, "about this rule")
  ];
}
function htmlPlace(shown2, pageOf) {
  const page2 = pageOf(shown2);
  const text3 = element("code", {}, html(placeText(shown2.place)));
  const place3 = page2 === void 0 ? text3 : element("a", { href: page2, rel: "noreferrer" }, text3);
  return element("span", { class: "place" }, shown2.side === "base" ? `${place3} (removed)` : place3);
}
function linesOf2(finding2) {
  const changed = excerptLines(finding2).map(changedLine);
  const suggested = suggestionLines(finding2).map((line2) => element("span", {}, html(line2)));
  return [
    ...changed.length === 0 ? [] : [element("figure", { "aria-label": "Changed lines" }, block(changed))],
    ...suggested.length === 0 ? [] : [element("figure", {}, "<figcaption>Suggested</figcaption>", block(suggested))]
  ];
}
var STATUSES, anchorOf, block, CHANGES, changedLine;
var init_html_finding = __esm({
  "src/reporters/parts/html-finding.ts"() {
    "use strict";
    init_present();
    init_acceptance();
    init_excerpt();
    init_html_text();
    init_places();
    init_words();
    STATUSES = ["blocks", "does not block", "waived"];
    anchorOf = ({ id: id3 }) => `f-${digest(id3)}`;
    block = (lines) => element("pre", {}, ...lines);
    CHANGES = /* @__PURE__ */ new Map([
      ["-", "del"],
      ["+", "ins"]
    ]);
    changedLine = (line2) => element(CHANGES.get(line2.charAt(0)) ?? "span", {}, html(line2));
  }
});

// src/reporters/parts/html-changes.ts
function htmlChanges({ facts }, shown2, pageOf) {
  if (facts.length === 0) return "";
  const findings2 = new Map(shown2.map((finding2) => [keyOf2(finding2.domain, finding2.change), finding2]));
  const rows = facts.slice(0, MOST_CHANGES).map((fact2) => row(fact2, findings2.get(keyOf2(fact2.domain, fact2.change)), pageOf));
  const missing2 = facts.length - rows.length;
  return element(
    "details",
    { class: "panel", id: "changes" },
    element("summary", {}, element("h2", {}, `All changes ${number2(facts.length)}`)),
    '<form class="sift" role="search" aria-label="All changes" hidden><input type="search" placeholder="Search" aria-label="Search the changes" autocomplete="off"><output></output></form>',
    element("ol", {}, ...rows),
    missing2 > 0 ? element("p", { class: "faint" }, `${count2(missing2, "change")} left out here; the JSON report has them all.`) : ""
  );
}
function row({ domain: domain2, change: change2 }, finding2, pageOf) {
  const step = stepOf(change2);
  const cells = [
    html(change2.kind.replaceAll("-", " ")),
    `${element("code", {}, html(presentable(change2.subject)))} ${element("span", { class: "faint" }, html(textOf3(change2, "ecosystem") ?? domain2))}`,
    step === "" ? "" : element("code", {}, html(presentable(step))),
    place2(change2, pageOf),
    finding2 === void 0 ? "" : element("a", { class: finding2.risk, href: `#${anchorOf(finding2)}` }, finding2.risk)
  ];
  return element("li", {}, ...cells.map((cell) => element("span", {}, cell)));
}
function place2({ before, after }, pageOf) {
  if (after !== void 0) return htmlPlace({ place: after, side: "head" }, pageOf);
  return before === void 0 ? "" : htmlPlace({ place: before, side: "base" }, pageOf);
}
var MOST_CHANGES, number2, keyOf2;
var init_html_changes = __esm({
  "src/reporters/parts/html-changes.ts"() {
    "use strict";
    init_present();
    init_dependency_nodes();
    init_html_finding();
    init_html_text();
    init_words();
    MOST_CHANGES = 5e3;
    number2 = (n) => element("span", { class: "number" }, String(n));
    keyOf2 = (domain2, { kind, subject, key }) => [domain2, kind, subject, key].join("\n");
  }
});

// src/reporters/parts/ranking.ts
function rank(findings2) {
  const sorted = findings2.toSorted(byDanger2);
  const open = sorted.filter((finding2) => finding2.waiver === void 0);
  return {
    notable: open.filter((finding2) => !isMinor(finding2)),
    minor: open.filter(isMinor),
    waived: sorted.filter((finding2) => finding2.waiver !== void 0).toSorted(byNews)
  };
}
function groupByPath(ranked, keyOf3 = (path) => path) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of ranked) {
    const key = keyOf3(placeOf2(finding2).path);
    const group2 = groups.get(key);
    if (group2 === void 0) groups.set(key, [finding2]);
    else group2.push(finding2);
  }
  return groups;
}
var isMinor, byNews, byDanger2;
var init_ranking = __esm({
  "src/reporters/parts/ranking.ts"() {
    "use strict";
    init_risk();
    init_places();
    isMinor = (finding2) => finding2.blocks !== true && compareRisk(finding2.risk, "medium") < 0;
    byNews = (a, b3) => Number(b3.waiver?.isNew ?? false) - Number(a.waiver?.isNew ?? false);
    byDanger2 = (a, b3) => Number(b3.blocks ?? false) - Number(a.blocks ?? false) || compareRisk(b3.risk, a.risk);
  }
});

// src/reporters/parts/html-chart.ts
function riskByFolder(ranked) {
  const open = ranked.filter(({ waiver: waiver2 }) => waiver2 === void 0);
  const folders = groupByPath(open, folderOf2);
  if (folders.size < 2) return "";
  const widest = [...folders.values()].reduce((most, findings2) => Math.max(most, findings2.length), 0);
  const rows = [...folders].slice(0, MOST_FOLDERS).map(([folder, findings2]) => row2(folder, findings2, widest));
  const hidden = folders.size - rows.length;
  return element(
    "section",
    { class: "folders", "aria-labelledby": "folders" },
    '<h2 id="folders">Risk by folder</h2>',
    element("ol", {}, ...rows),
    hidden > 0 ? element("p", { class: "faint" }, `and ${count2(hidden, "folder")} more`) : ""
  );
}
function bar(findings2, widest) {
  const counts = countByRisk(findings2);
  let x3 = 0;
  const segments = RISKS.toReversed().map((risk2) => {
    const width = 100 * counts[risk2] / widest;
    x3 += width;
    return width === 0 ? "" : element("rect", { class: risk2, x: String(x3 - width), width: String(width), height: "10" });
  });
  return element(
    "svg",
    { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...segments
  );
}
var MOST_FOLDERS, folderOf2, row2;
var init_html_chart = __esm({
  "src/reporters/parts/html-chart.ts"() {
    "use strict";
    init_vocabulary();
    init_html_text();
    init_ranking();
    init_words();
    MOST_FOLDERS = 12;
    folderOf2 = (path) => `${path.split("/").slice(0, -1).slice(0, 3).join("/") || "."}/`;
    row2 = (folder, findings2, widest) => element(
      "li",
      {},
      element("a", { href: "#findings", "data-path": folder }, element("code", {}, html(folder))),
      bar(findings2, widest),
      element("span", { class: "faint" }, riskList(findings2))
    );
  }
});

// src/reporters/parts/html-dependencies.ts
function htmlDependencies(report) {
  const { nodes, hidden } = dependencyNodes(report, risksOf(report));
  if (nodes.length === 0) return "";
  const rows = rowsOf(nodes);
  return element(
    "section",
    { class: "panel", "aria-labelledby": "dependencies" },
    '<h2 id="dependencies">Dependencies</h2>',
    element("div", { class: "graph" }, files(rows), edges(nodes, rows), element("ul", {}, ...nodes.map(item))),
    hidden > 0 ? element("p", { class: "faint" }, `and ${count2(hidden, "dependency", "dependencies")} more, among all changes`) : ""
  );
}
function risksOf({ verdict: verdict2 }) {
  const risks = /* @__PURE__ */ new Map();
  for (const { domain: domain2, change: change2, risk: risk2, waiver: waiver2 } of verdict2.findings) {
    const known = risks.get(nodeKey(change2)) ?? "info";
    if (domain2 === "dependencies" && waiver2 === void 0 && compareRisk(risk2, known) > 0)
      risks.set(nodeKey(change2), risk2);
  }
  return risks;
}
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
  const paths2 = new Map([...rows].map(([path, row3]) => [row3, path]));
  const items = Array.from({ length: 1 + Math.max(...rows.values()) }, (_3, row3) => {
    const path = paths2.get(row3);
    return element("li", {}, path === void 0 ? "" : element("code", { title: path }, html(path)));
  });
  return element("ol", { "aria-hidden": "true" }, ...items);
}
function edges(nodes, rows) {
  const height = Math.max(nodes.length, 1 + Math.max(...rows.values()));
  const paths2 = nodes.flatMap(
    (node, to2) => drawnPaths(node).map((path) => {
      const [y2, end] = [(rows.get(path) ?? 0) + 0.5, to2 + 0.5];
      return element("path", { class: styleOf(node), d: `M0 ${y2}C50 ${y2} 50 ${end} 100 ${end}` });
    })
  );
  return element(
    "svg",
    { class: "edges", viewBox: `0 0 100 ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    ...paths2
  );
}
function item(node) {
  const { name, step, paths: paths2, bringers } = node;
  const style = styleOf(node);
  const more = paths2.size > MOST_FILES ? ` and ${count2(paths2.size - MOST_FILES, "file")} more` : "";
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
var MOST_FILES, LONGEST_STEP, drawnPaths, styleOf;
var init_html_dependencies = __esm({
  "src/reporters/parts/html-dependencies.ts"() {
    "use strict";
    init_risk();
    init_present();
    init_dependency_nodes();
    init_html_text();
    init_words();
    MOST_FILES = 3;
    LONGEST_STEP = 44;
    drawnPaths = ({ paths: paths2 }) => [...paths2].slice(0, MOST_FILES);
    styleOf = ({ mark, risk: risk2 }) => mark ?? risk2;
  }
});

// src/reporters/parts/html-filters.ts
function filters(findings2) {
  return element(
    "form",
    { class: "filters", role: "search", "aria-label": "Findings", hidden: "" },
    '<input type="search" name="search" placeholder="Search" aria-label="Search the findings" autocomplete="off">',
    boxes("risk", RISKS.toReversed(), findings2, ({ risk: risk2 }) => risk2),
    boxes("status", STATUSES, findings2, statusOf2),
    boxes("domain", DOMAINS, findings2, ({ domain: domain2 }) => domain2),
    files2(findings2),
    '<p><output></output><button type="reset">Show all</button></p>'
  );
}
function boxes(name, values, findings2, valueOf2) {
  const counted = values.map((value) => ({ value, found: findings2.filter((finding2) => valueOf2(finding2) === value).length })).filter(({ found: found2 }) => found2 > 0);
  if (counted.length < 2) return "";
  return element(
    "fieldset",
    {},
    element("legend", {}, name),
    ...counted.map(
      ({ value, found: found2 }) => element(
        "label",
        { class: value },
        `<input type="checkbox" name="${name}" value="${value}">`,
        element("span", {}, value),
        element("span", { class: "count" }, String(found2))
      )
    )
  );
}
function files2(findings2) {
  const paths2 = [...new Set(findings2.map((finding2) => placeOf2(finding2).path))].toSorted();
  if (paths2.length < 2) return "";
  const folders = [...new Set(paths2.map(folderOf2))];
  return element(
    "select",
    { name: "path", "aria-label": "File or folder" },
    '<option value="">All files</option>',
    options("Folders", folders),
    options("Files", paths2)
  );
}
var options;
var init_html_filters = __esm({
  "src/reporters/parts/html-filters.ts"() {
    "use strict";
    init_vocabulary();
    init_html_chart();
    init_html_finding();
    init_html_text();
    init_places();
    options = (label2, values) => element("optgroup", { label: label2 }, ...values.map((value) => element("option", { value }, html(value))));
  }
});

// src/reporters/parts/html-header.ts
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
      element("span", {}, html(`${refText(baseName)} → ${refText(headName)}`)),
      '<button type="button" class="theme" hidden></button>'
    ),
    element("p", { class: "conclusion" }, LABELS[conclusion]),
    element("h1", {}, html(isClean(report) ? cleanSentence(report) : verdictPhrase(report))),
    isClean(report) ? "" : element("ul", { class: "counts" }, ...countsOf(report, findings2))
  );
}
function countsOf(report, findings2) {
  const counts = countByRisk(findings2);
  const waived = findings2.filter(({ waiver: waiver2 }) => waiver2 !== void 0).length;
  return [
    ...RISKS.toReversed().map((risk2) => ({ n: counts[risk2], word: risk2 })),
    { n: waived, word: "waived" },
    { n: harmless(report), word: "harmless" }
  ].filter(({ n }) => n > 0).map(({ n, word: word2 }) => element("li", { class: word2 }, `<b>${n}</b> ${word2}`)).concat(element("li", { class: "faint" }, `of <a href="#changes">${scope(report)}</a>`));
}
function htmlNotes(report) {
  const notes = remarks(report).map((note) => element("li", {}, htmlProse(note)));
  return notes.length === 0 ? "" : panel("notes", "Notes", element("ul", {}, ...notes));
}
function htmlDeadlines(findings2) {
  const due = findings2.flatMap((finding2) => {
    const day = finding2.waiver === void 0 ? textOf3(finding2.change, "fixBy") : void 0;
    return day === void 0 ? [] : [{ finding: finding2, day }];
  }).toSorted((a, b3) => Number(a.day > b3.day) - Number(a.day < b3.day));
  const items = due.map(
    ({ finding: finding2, day }) => element(
      "li",
      {},
      element("time", { datetime: day }, html(day)),
      " ",
      element("a", { href: `#${anchorOf(finding2)}` }, htmlProse(finding2.message))
    )
  );
  return items.length === 0 ? "" : panel("deadlines", `To mend by`, element("ul", {}, ...items));
}
function htmlFooter({ range: range3, tool, stats }) {
  const compared = `Merge base ${refText(range3.mergeBase)} to ${refText(range3.head)}: ${count2(stats.filesReviewed, "file")} read of ${stats.filesChanged} changed.`;
  return element(
    "footer",
    { class: "page" },
    element("p", {}, html(`${compared} ${tool.name} ${tool.version}.`)),
    '<p class="keys" hidden><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next and previous <kbd>Esc</kbd> show all</p>'
  );
}
var MARK, LABELS, panel;
var init_html_header = __esm({
  "src/reporters/parts/html-header.ts"() {
    "use strict";
    init_vocabulary();
    init_dependency_nodes();
    init_html_finding();
    init_html_text();
    init_words();
    MARK = '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="5" r="2.5"/><path d="M12 7.5V21M7.5 11h9M4 14c.5 4.5 4 7 8 7s7.5-2.5 8-7"/></svg>';
    LABELS = { block: "Blocked", comment: "Passed, with remarks", pass: "Passed" };
    panel = (id3, title, content) => element("section", { class: "panel", "aria-labelledby": id3 }, element("h2", { id: id3 }, title), content);
  }
});

// src/reporters/parts/html-script.ts
var SCRIPT;
var init_html_script = __esm({
  "src/reporters/parts/html-script.ts"() {
    "use strict";
    SCRIPT = `
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
  }
});

// src/reporters/parts/html-style.ts
var STYLE;
var init_html_style = __esm({
  "src/reporters/parts/html-style.ts"() {
    "use strict";
    STYLE = `
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
  }
});

// src/reporters/parts/tree-rows.ts
function treeRows({ facts }) {
  const changes = facts.flatMap(
    ({ domain: domain2, change: change2 }) => domain2 === "dependencies" && isOfTree(change2) ? [change2] : []
  );
  const rows = /* @__PURE__ */ new Map();
  for (const change2 of changes) {
    const [baseline, candidate] = [textOf4(change2, "from"), textOf4(change2, "to")];
    const key = [change2.subject, baseline, candidate].join("\n");
    const states = /* @__PURE__ */ new Set([...rows.get(key)?.state.split(", ") ?? [], stateOf(change2)]);
    const [group2 = "", artifact2 = ""] = change2.subject.split(":");
    rows.set(key, { group: group2, artifact: artifact2, baseline, candidate, state: [...states].join(", ") });
  }
  return [...rows.values()].toSorted((a, b3) => Number(isQuarrel(b3)) - Number(isQuarrel(a)));
}
function stateOf(change2) {
  if (change2.kind === "version-conflict-introduced") return `conflict with ${textOf4(change2, "omitted") ?? "another"}`;
  if (change2.kind === "version-conflict-fixed") return "conflict gone";
  return STATES[change2.kind] ?? change2.kind;
}
function textOf4(change2, field) {
  const value = Reflect.get(change2, field);
  return typeof value === "string" ? value : null;
}
var TREE_HEADINGS, STATES, isQuarrel, isOfTree;
var init_tree_rows = __esm({
  "src/reporters/parts/tree-rows.ts"() {
    "use strict";
    TREE_HEADINGS = ["group", "artifact", "baseline", "candidate", "state"];
    STATES = {
      added: "added",
      removed: "removed",
      major: "raised",
      minor: "raised",
      patch: "raised",
      downgrade: "lowered"
    };
    isQuarrel = ({ state }) => state.includes("conflict");
    isOfTree = (change2) => Reflect.get(change2, "ecosystem") === "maven" && Reflect.get(change2, "locked") === true && (change2.kind in STATES || change2.kind.startsWith("version-conflict-"));
  }
});

// src/reporters/parts/html-tree.ts
function htmlTree(report) {
  const rows = treeRows(report);
  if (rows.length === 0) return "";
  const left = rows.length - MOST_ROWS;
  const body = rows.slice(0, MOST_ROWS).map(({ group: group2, artifact: artifact2, baseline, candidate, state }) => {
    const versions = [group2, artifact2, baseline, candidate].map(
      (text3) => text3 === null ? "–" : element("code", {}, html(text3))
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
var MOST_ROWS;
var init_html_tree = __esm({
  "src/reporters/parts/html-tree.ts"() {
    "use strict";
    init_html_text();
    init_tree_rows();
    MOST_ROWS = 500;
  }
});

// src/reporters/parts/links.ts
function pagesOf({ range: range3 }, { repositoryUrl }) {
  const shas = { base: range3.mergeBase, head: range3.head };
  return ({ place: place3, side: side2 }) => {
    const sha = shas[side2];
    if (repositoryUrl === void 0 || sha === "WORKTREE") return void 0;
    return `${repositoryUrl}/blob/${sha}/${encodePath(place3.path)}${anchor(place3)}`;
  };
}
function markdownPlace(shown2, pageOf, words = code(placeText(shown2.place))) {
  const page2 = pageOf(shown2);
  const text3 = page2 === void 0 ? words : `[${words}](${page2})`;
  return shown2.side === "base" ? `${text3} (removed)` : text3;
}
var rulePagesOf, lineText, anchor, encodePath, encodeSegment;
var init_links = __esm({
  "src/reporters/parts/links.ts"() {
    "use strict";
    init_markdown_text();
    init_places();
    rulePagesOf = ({ rulesUrl }) => (rule) => rulesUrl === void 0 ? void 0 : `${rulesUrl}/${encodePath(rule)}.md`;
    lineText = ({ line: line2, endLine = line2 }) => endLine > line2 ? `lines ${line2}–${endLine}` : `line ${line2}`;
    anchor = ({ line: line2, endLine = line2 }) => endLine > line2 ? `#L${line2}-L${endLine}` : `#L${line2}`;
    encodePath = (path) => path.split("/").map(encodeSegment).join("/");
    encodeSegment = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
    );
  }
});

// src/reporters/html.ts
import { createHash as createHash4 } from "node:crypto";
function findings({ notable, minor, waived }, shown2, pages) {
  if (shown2.size === 0) return "";
  const groups = {
    "Blocks the merge": notable.filter(({ blocks }) => blocks === true),
    "To look at": notable.filter(({ blocks }) => blocks !== true),
    "Low risk and information": minor,
    Accepted: waived
  };
  const sections2 = Object.entries(groups).map(
    ([title, members]) => group(
      title,
      members.filter((finding2) => shown2.has(finding2)).map((finding2) => htmlFinding(finding2, pages))
    )
  );
  const side2 = element("aside", { "aria-label": "Filter" }, filters([...shown2]), riskByFolder([...shown2]));
  return element(
    "div",
    { class: "columns" },
    element("details", { class: "side", open: "" }, "<summary>Filter</summary>", side2),
    element("main", { id: "findings" }, ...sections2, '<p class="nothing" hidden>No finding is like this.</p>')
  );
}
var MOST_FINDINGS, hashOf, POLICY, html_default, page, group, leftOut;
var init_html = __esm({
  "src/reporters/html.ts"() {
    "use strict";
    init_html_changes();
    init_html_chart();
    init_html_dependencies();
    init_html_filters();
    init_html_finding();
    init_html_header();
    init_html_script();
    init_html_style();
    init_html_text();
    init_html_tree();
    init_links();
    init_ranking();
    init_words();
    MOST_FINDINGS = 2e3;
    hashOf = (source) => `'sha256-${createHash4("sha256").update(source).digest("base64")}'`;
    POLICY = [
      "default-src 'none'",
      `style-src ${hashOf(STYLE)}`,
      `script-src ${hashOf(SCRIPT)}`,
      "base-uri 'none'",
      "form-action 'none'"
    ].join("; ");
    html_default = {
      name: "html",
      render(report, options2) {
        const ranked = rank(report.verdict.findings);
        const all = [...ranked.notable, ...ranked.minor, ...ranked.waived];
        const shown2 = new Set(all.slice(0, MOST_FINDINGS));
        const pages = { pageOf: pagesOf(report, options2), rulePageOf: rulePagesOf(options2) };
        return page(html(verdictPhrase(report)), [
          htmlHeader(report),
          htmlNotes(report),
          htmlDeadlines([...shown2]),
          findings(ranked, shown2, pages),
          leftOut(all.length - shown2.size),
          htmlDependencies(report),
          htmlTree(report),
          htmlChanges(report, [...shown2], pages.pageOf),
          htmlFooter(report)
        ]);
      }
    };
    page = (title, body) => `<!doctype html>
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
    group = (title, cards) => cards.length === 0 ? "" : element("section", { class: "group" }, element("h2", {}, `${title} ${number2(cards.length)}`), ...cards);
    leftOut = (missing2) => missing2 > 0 ? element("p", { class: "faint" }, `${count2(missing2, "finding")} left out here; the JSON report has them all.`) : "";
  }
});

// src/reporters/parts/data.ts
function changeData({ domain: domain2, change: change2, follows }) {
  const { kind, subject, before, after, key: _key, group: _group, secret: _secret, ...facts } = change2;
  return {
    domain: domain2,
    kind,
    subject,
    before: before ?? null,
    after: after ?? null,
    ...facts,
    ...follows ? { follows } : {}
  };
}
var reportData, worstFirst2, waivedCount, findingData, judgementData, placesData, waiverData, rangeData;
var init_data = __esm({
  "src/reporters/parts/data.ts"() {
    "use strict";
    init_places();
    init_words();
    reportData = (report) => ({
      schemaVersion: 1,
      tool: report.tool,
      range: { base: report.range.base, head: report.range.head, mergeBase: report.range.mergeBase },
      verdict: { conclusion: report.verdict.conclusion, because: report.verdict.because, notes: report.verdict.notes },
      counts: { ...worstFirst2(countByRisk(report.verdict.findings)), waived: waivedCount(report) },
      findings: report.verdict.findings.map(findingData),
      changes: report.facts.map(changeData),
      unreadable: report.unreadable,
      stats: report.stats
    });
    worstFirst2 = ({ critical, high, medium, low, info }) => ({
      critical,
      high,
      medium,
      low,
      info
    });
    waivedCount = ({ verdict: verdict2 }) => verdict2.findings.filter((finding2) => finding2.waiver !== void 0).length;
    findingData = (finding2) => ({
      id: finding2.id,
      rule: finding2.rule,
      outcome: finding2.outcome,
      domain: finding2.domain,
      class: finding2.class,
      risk: finding2.risk,
      subject: finding2.subject,
      title: finding2.title,
      message: finding2.message,
      why: finding2.why,
      fix: finding2.fix,
      suggestion: finding2.suggestion ?? null,
      breaks: finding2.breaks,
      equivalents: finding2.equivalents,
      before: rangeData(finding2.before),
      after: rangeData(finding2.after),
      places: 1 + finding2.also.length,
      waiver: waiverData(finding2.waiver),
      ...judgementData(finding2),
      ...placesData(finding2)
    });
    judgementData = ({ blocks, unwaivable, approval: approval2 }) => ({
      ...blocks ? { blocks } : {},
      ...unwaivable ? { unwaivable } : {},
      ...approval2 ? { approval: approval2 } : {}
    });
    placesData = (finding2) => ({
      ...finding2.also.length > 0 ? { also: finding2.also.map(({ before, after }) => ({ before: rangeData(before), after: rangeData(after) })) } : {},
      ...finding2.after !== void 0 && shownPlace(finding2).side === "base" ? { side: "base" } : {}
    });
    waiverData = (waiver2) => waiver2 === void 0 ? null : { id: waiver2.id, reason: waiver2.reason, expires: waiver2.expires, ...waiver2.isNew ? { new: true } : {} };
    rangeData = (place3) => place3 === void 0 ? null : { path: place3.path, line: place3.line, endLine: place3.endLine ?? place3.line };
  }
});

// src/reporters/json.ts
var json_default;
var init_json = __esm({
  "src/reporters/json.ts"() {
    "use strict";
    init_data();
    init_json_text();
    json_default = {
      name: "json",
      render: (report) => jsonText(reportData(report))
    };
  }
});

// src/reporters/parts/defuse.ts
var defuse;
var init_defuse = __esm({
  "src/reporters/parts/defuse.ts"() {
    "use strict";
    defuse = (text3) => text3.replace(/^([^\S\n]*):(?=:)/gm, String.raw`$1\u{3a}`).replaceAll("##[", String.raw`#\u{23}[`);
  }
});

// src/reporters/parts/dependency-graph.ts
function dependencyGraph(report) {
  const { nodes, hidden } = dependencyNodes(report);
  if (nodes.length === 0) return [];
  return [
    "flowchart LR",
    ...edgesOf(nodes),
    ...hidden > 0 ? [`  more[${label(`and ${count2(hidden, "dependency", "dependencies")} more`)}]`] : [],
    ...Object.entries(STYLES).map(([name, style]) => `  classDef ${name} ${style}`)
  ];
}
function edgesOf(nodes) {
  const files3 = /* @__PURE__ */ new Map();
  const roots = new Map(
    nodes.flatMap(({ name, bringers }, index) => bringers.length > 0 ? [] : [[name, `d${index}`]])
  );
  const fileNode = (path) => {
    const file = files3.get(path) ?? files3.size;
    files3.set(path, file);
    return `f${file}[${label(path)}]`;
  };
  const unchanged = /* @__PURE__ */ new Map();
  const above = ({ bringers, paths: paths2 }) => {
    const hung = [...paths2].slice(0, MOST_FILES2);
    if (bringers.length === 0) return hung.map(fileNode);
    return bringers.map((name) => {
      const id3 = roots.get(name) ?? `u${roots.size}`;
      if (!roots.has(name)) unchanged.set(id3, `  ${fileNode(hung[0] ?? "")} --> ${id3}[${label(name)}]`);
      roots.set(name, id3);
      return id3;
    });
  };
  const edges2 = nodes.flatMap((node, index) => {
    const drawn = `d${index}[${label(`${node.name} ${node.step}`)}]${node.mark === void 0 ? "" : `:::${node.mark}`}`;
    return above(node).map((start2) => `  ${start2} --> ${drawn}`);
  });
  return [...edges2, ...unchanged.values()];
}
var MOST_FILES2, LONGEST_LABEL, STYLES, label;
var init_dependency_graph = __esm({
  "src/reporters/parts/dependency-graph.ts"() {
    "use strict";
    init_present();
    init_dependency_nodes();
    init_words();
    MOST_FILES2 = 3;
    LONGEST_LABEL = 60;
    STYLES = {
      vulnerable: "fill:#ffebe9,stroke:#cf222e,color:#82071e",
      fixed: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a"
    };
    label = (text3) => `"${shorten(visible(text3), LONGEST_LABEL).replace(/[^\p{L}\p{N} ./_:→…-]/gu, (char) => `#${char.codePointAt(0)};`)}"`;
  }
});

// src/reporters/parts/markdown-blocks.ts
function section(finding2, pageOf, rulePageOf) {
  const shown2 = shownPlace(finding2);
  const excerpt2 = excerptLines(finding2);
  const suggestion = suggestionLines(finding2);
  return [
    [
      `**${finding2.risk}**`,
      escape(titleOf(finding2)),
      markdownPlace(shown2, pageOf, lineText(shown2.place)),
      ...origin(finding2, rulePageOf(finding2.rule))
    ].join(" · "),
    excerpt2.length === 0 ? "" : fence("diff", excerpt2),
    [finding2.message, finding2.why].map(prose).join(" "),
    `→ ${prose(finding2.fix)}`,
    suggestion.length === 0 ? "" : fence("", suggestion),
    prose(approvalSentence(finding2)),
    alsoAt(finding2, (place3) => markdownPlace(place3, pageOf))
  ].filter((part) => part !== "").join("\n\n");
}
function waiverEntries(findings2) {
  const blocking = findings2.filter(isAcceptable).slice(0, MOST_ENTRIES);
  if (blocking.length === 0) return [];
  const entries = blocking.flatMap(({ id: id3 }) => [
    `  - id: ${JSON.stringify(id3)}`,
    '    reason: "" # why this is safe; required',
    "    expires: YYYY-MM-DD"
  ]);
  const file = "`breakwater waive ID --reason TEXT --expires DATE` writes an entry into `.github/breakwater-waivers.yml`. By hand, keep only what you accept:";
  return [fold("Accept knowingly", `${file}

${fence("yaml", ["waivers:", ...entries])}`)];
}
var HEADINGS, findingRow, waivedRow, sections, origin, MOST_ENTRIES;
var init_markdown_blocks = __esm({
  "src/reporters/parts/markdown-blocks.ts"() {
    "use strict";
    init_acceptance();
    init_excerpt();
    init_links();
    init_markdown_text();
    init_places();
    init_ranking();
    init_words();
    HEADINGS = ["risk", "change", "where"];
    findingRow = (finding2, pageOf) => [
      finding2.blocks ? `**${finding2.risk}**` : finding2.risk,
      prose(finding2.message),
      markdownPlace(shownPlace(finding2), pageOf)
    ];
    waivedRow = (finding2, pageOf) => [
      ...findingRow(finding2, pageOf),
      `until ${code(finding2.waiver?.expires ?? "")}: ${escape(finding2.waiver?.reason ?? "")}`
    ];
    sections = (findings2, pageOf, rulePageOf) => [...groupByPath(findings2)].flatMap(
      ([path, group2]) => group2.map(
        (finding2, index) => [...index === 0 ? [`### ${code(path)}`] : [], section(finding2, pageOf, rulePageOf)].join("\n\n")
      )
    );
    origin = ({ rule, breaks }, page2) => [
      page2 === void 0 ? code(rule) : `[${code(rule)}](${page2})`,
      ...breaks.length === 0 ? [] : [`breaks ${breaks.join(", ")}`]
    ];
    MOST_ENTRIES = 20;
  }
});

// src/reporters/parts/fitting.ts
function fittingIn(bytes) {
  let left = bytes;
  return (blocks) => {
    const kept3 = [];
    for (const block2 of blocks) {
      const size = Buffer.byteLength([block2].flat().join(" | ")) + 6;
      if (size > left) break;
      left -= size;
      kept3.push(block2);
    }
    return kept3;
  };
}
var init_fitting = __esm({
  "src/reporters/parts/fitting.ts"() {
    "use strict";
  }
});

// src/reporters/markdown.ts
function renderMarkdown(report, options2, bytes, wanted = "all") {
  if (isClean(report)) return `Breakwater: ${cleanSentence(report)}
`;
  const ranked = rank(report.verdict.findings);
  const pageOf = pagesOf(report, options2);
  const take = fittingIn(bytes);
  const rows = take(ranked.notable.slice(0, MOST_ROWS2).map((finding2) => findingRow(finding2, pageOf)));
  const notes = take(remarks(report).map((note) => `- ${prose(note)}`));
  const detailed = wanted === "all" ? ranked.notable : [];
  const details = take(sections(detailed.slice(0, MOST_SECTIONS), pageOf, rulePagesOf(options2)));
  const minor = take(ranked.minor.slice(0, MOST_ROWS2).map((finding2) => findingRow(finding2, pageOf)));
  const accepted = ranked.waived.slice(0, MOST_ROWS2);
  const fresh = take(accepted.filter(isNew).map((finding2) => waivedRow(finding2, pageOf)));
  const waived = take(accepted.filter((finding2) => !isNew(finding2)).map((finding2) => waivedRow(finding2, pageOf)));
  const entries = take(waiverEntries(ranked.notable));
  const pictures = wanted === "all" ? take([...picture(report), ...treeTable(report)]) : [];
  const untold = wanted === "all" ? rows.length - details.length : 0;
  const shown2 = { rows: rows.length, untold, minor: minor.length, waived: fresh.length + waived.length };
  const blocks = [
    `## Breakwater: ${escape(verdictPhrase(report))}`,
    fresh.length === 0 ? "" : `${NEWLY_WAIVED}

${table([...HEADINGS, "accepted"], fresh)}`,
    rows.length === 0 ? "" : table(HEADINGS, rows),
    minor.length === 0 ? "" : fold(`${ranked.minor.length} more, low or information`, table(HEADINGS, minor)),
    waived.length === 0 ? "" : fold(`${waived.length} waived before`, table([...HEADINGS, "accepted"], waived)),
    `${toMerge(ranked)}${judged(report)}`,
    notes.join("\n"),
    leftOut2(ranked, shown2),
    ...details,
    ...pictures,
    ...entries
  ];
  return `${defuse(blocks.filter((block2) => block2 !== "").join("\n\n"))}
`;
}
function picture(report) {
  const lines = dependencyGraph(report);
  return lines.length === 0 ? [] : [fold("Changed dependencies", fence("mermaid", lines))];
}
function treeTable(report) {
  const rows = treeRows(report);
  const cells = rows.slice(0, MOST_ROWS2).map((row3) => [row3.group, row3.artifact, row3.baseline, row3.candidate, row3.state].map(cellOf));
  const more = rows.length > cells.length ? `

and ${rows.length - cells.length} more; the JSON report has them all` : "";
  return rows.length === 0 ? [] : [fold("Dependency tree: baseline and candidate", table(TREE_HEADINGS, cells) + more)];
}
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
function leftOut2({ notable, minor, waived }, shown2) {
  const missing2 = [
    [notable.length - shown2.rows, "of medium risk or worse"],
    [shown2.untold, "without their details"],
    [minor.length - shown2.minor, "of low risk or information"],
    [waived.length - shown2.waived, "waived"]
  ];
  const parts = missing2.filter(([n]) => n > 0).map(([n, what]) => `${count2(n, "finding")} ${what}`);
  if (parts.length === 0) return "";
  return `**Left out here**, since the page is full: ${parts.join(", ")}. The JSON report has them all.`;
}
var SUMMARY_BYTES, MOST_ROWS2, MOST_SECTIONS, markdown_default, isNew, NEWLY_WAIVED, cellOf;
var init_markdown = __esm({
  "src/reporters/markdown.ts"() {
    "use strict";
    init_acceptance();
    init_defuse();
    init_dependency_graph();
    init_markdown_blocks();
    init_links();
    init_markdown_text();
    init_fitting();
    init_ranking();
    init_tree_rows();
    init_words();
    SUMMARY_BYTES = 1e6;
    MOST_ROWS2 = 100;
    MOST_SECTIONS = 50;
    markdown_default = {
      name: "markdown",
      render: (report, options2) => renderMarkdown(report, options2, SUMMARY_BYTES)
    };
    isNew = ({ waiver: waiver2 }) => waiver2?.isNew === true;
    NEWLY_WAIVED = "**Accepted by this very change**, with new entries of `.github/breakwater-waivers.yml`:";
    cellOf = (text3, column) => {
      if (text3 === null) return "–";
      return column < TREE_HEADINGS.length - 1 ? code(text3) : escape(text3);
    };
  }
});

// src/reporters/pretty.ts
function linesOf3(report, terminal2) {
  const { paint } = terminal2;
  const seconds = `${(report.stats.durationMs / 1e3).toFixed(2)} s`;
  if (isClean(report)) return [`${paint("good", VERDICTS.pass.words)}: ${cleanSentence(report)} ${seconds}`];
  const { notable, minor, waived } = rank(report.verdict.findings);
  return [
    ...verdictLines(report, terminal2),
    "",
    ...notable.slice(0, MOST_NOTABLE).flatMap((finding2) => findingLines(finding2, terminal2)),
    ...foldLines(notable.slice(MOST_NOTABLE), terminal2),
    ...minorLines(minor, terminal2),
    ...waived.flatMap((finding2) => waivedLines(finding2, terminal2)),
    ...remarks(report).flatMap((remark) => [...hanging2("note", "faint", wrap(remark, terminal2), terminal2), ""]),
    ...wrapProse(`${tally(report)}. ${seconds}`, terminal2.width, paint)
  ];
}
function verdictLines(report, { paint, width }) {
  const { range: range3, verdict: verdict2 } = report;
  const { style, words } = VERDICTS[verdict2.conclusion];
  const left = `${words}: ${visible(verdictPhrase(report))}`;
  const names3 = `${refText(range3.baseName)} → ${refText(range3.headName)} (merge base ${refText(range3.mergeBase)})`;
  const apart = left.length + 4 + names3.length <= width;
  return apart ? [`${paint(style, left)}    ${paint("faint", names3)}`] : [...wrapProse(left, width, (_3, text3) => text3).map((line2) => paint(style, line2)), paint("faint", names3)];
}
function foldLines(rest, { paint }) {
  if (rest.length === 0) return [];
  return [
    ...indented([`and ${rest.length} more: ${riskList(rest)} ${paint("faint", "(--format json has them all)")}`]),
    ""
  ];
}
function findingLines(finding2, terminal2) {
  const { paint, width } = terminal2;
  return [
    ...heading(finding2, finding2.risk, titleOf(finding2), terminal2),
    ...indented([
      ...wrap(finding2.message, terminal2),
      ...excerptLines(finding2).map(
        (line2) => paint(line2.startsWith("-") ? "removed" : "added", shorten(line2, width - INDENT2))
      ),
      ...wrap(finding2.why, terminal2),
      ...fixLines(finding2, terminal2),
      ...[approvalSentence(finding2), alsoAt(finding2)].flatMap((text3) => wrap(text3, terminal2)),
      paint("faint", lastLine(finding2))
    ]),
    ""
  ];
}
function lastLine(finding2) {
  const command = waiveCommand(finding2);
  return command === void 0 ? visible(finding2.rule) : `accept: ${command}`;
}
function fixLines(finding2, terminal2) {
  const [first = "", ...rest] = wrap(finding2.fix, terminal2, 2);
  return [
    `→ ${first}`,
    ...[...rest, ...suggestionLines(finding2).map((line2) => terminal2.paint("added", line2))].map((line2) => `  ${line2}`)
  ];
}
function minorLines(minor, terminal2) {
  if (minor.length === 0) return [];
  const listed2 = minor.slice(0, MOST_MINOR).flatMap((finding2) => [
    ...heading(finding2, finding2.risk, titleOf(finding2), terminal2),
    ...indented(wrap(finding2.message, terminal2))
  ]);
  return minor.length > MOST_MINOR ? [...listed2, ...foldLines(minor.slice(MOST_MINOR), terminal2)] : [...listed2, ""];
}
function heading(finding2, style, title, { paint, width }) {
  const place3 = `${placeText(placeOf2(finding2))}${finding2.after === void 0 ? " (removed)" : ""}`;
  const label2 = style.padEnd(INDENT2);
  const left = label2 + title;
  const painted = paint(style, label2) + paint("strong", title);
  const column = Math.max(PLACE_COLUMN, left.length + 2);
  if (column + place3.length > width) return [painted, `${" ".repeat(INDENT2)}${place3}`];
  return [`${painted}${" ".repeat(column - left.length)}${place3}`];
}
function hanging2(label2, style, lines, { paint }) {
  const [first = "", ...rest] = lines;
  return [`${paint(style, label2.padEnd(INDENT2))}${first}`, ...indented(rest)];
}
var INDENT2, PLACE_COLUMN, WIDEST_PROSE, MOST_NOTABLE, MOST_MINOR, VERDICTS, pretty_default, waivedLines, wrap, indented;
var init_pretty = __esm({
  "src/reporters/pretty.ts"() {
    "use strict";
    init_present();
    init_acceptance();
    init_defuse();
    init_excerpt();
    init_paint();
    init_places();
    init_ranking();
    init_words();
    init_wrap();
    INDENT2 = 10;
    PLACE_COLUMN = 52;
    WIDEST_PROSE = 100;
    MOST_NOTABLE = 40;
    MOST_MINOR = 8;
    VERDICTS = {
      pass: { style: "good", words: "✓ passed" },
      comment: { style: "medium", words: "! passed, with remarks" },
      block: { style: "critical", words: "✗ blocked" }
    };
    pretty_default = {
      name: "pretty",
      render(report, options2) {
        const terminal2 = { paint: painter(options2.colour), width: Math.max(options2.width, 40) };
        return `${defuse(linesOf3(report, terminal2).join("\n"))}
`;
      }
    };
    waivedLines = (finding2, terminal2) => [
      ...heading(finding2, "waived", `${finding2.risk}: ${titleOf(finding2)}`, terminal2),
      ...indented(wrap(`${finding2.message} ${acceptance(finding2)}`, terminal2)),
      ""
    ];
    wrap = (prose2, { paint, width }, less = 0) => wrapProse(prose2, Math.min(width - INDENT2, WIDEST_PROSE) - less, paint);
    indented = (lines) => lines.map((line2) => " ".repeat(INDENT2) + line2);
  }
});

// src/reporters/sarif.ts
function runOf(report, options2) {
  const { findings: findings2 } = report.verdict;
  const rules2 = worstOfEachRule(findings2);
  const ids = rules2.map(({ rule }) => rule);
  const pageOf = rulePagesOf(options2);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules: rules2.map((finding2) => ruleOf2(finding2, pageOf))
      }
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    ...provenance(report, options2),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.unreadable.map(({ path, side: side2, reason }) => ({
          level: "error",
          message: { text: `Not compared: the ${side2} version cannot be read (${reason}).` },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }]
        }))
      }
    ],
    results: findings2.map((finding2) => resultOf(finding2, ids.indexOf(finding2.rule)))
  };
}
function worstOfEachRule(findings2) {
  const rules2 = /* @__PURE__ */ new Map();
  for (const finding2 of findings2) {
    const known = rules2.get(finding2.rule);
    if (known === void 0 || compareRisk(finding2.risk, known.risk) > 0) rules2.set(finding2.rule, finding2);
  }
  return [...rules2.values()].toSorted((a, b3) => Number(a.rule > b3.rule) - Number(a.rule < b3.rule));
}
function provenance({ range: range3 }, { repositoryUrl }) {
  if (repositoryUrl === void 0 || range3.head === "WORKTREE") return {};
  return { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: range3.head }] };
}
var SCHEMA, LEVELS, RANKS, sarif_default, ruleOf2, helpUri, resultOf, messageOf, related, location2, artifact;
var init_sarif = __esm({
  "src/reporters/sarif.ts"() {
    "use strict";
    init_risk();
    init_links();
    init_json_text();
    init_places();
    SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    LEVELS = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" };
    RANKS = { critical: 95, high: 75, medium: 50, low: 25, info: 5 };
    sarif_default = {
      name: "sarif",
      render: (report, options2) => jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, options2)] })
    };
    ruleOf2 = ({ rule, title, why, fix, risk: risk2, domain: domain2, class: ofClass, equivalents }, pageOf) => ({
      id: rule,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: fix },
      ...helpUri(pageOf(rule)),
      defaultConfiguration: { level: LEVELS[risk2], rank: RANKS[risk2] },
      properties: { tags: [domain2, ofClass], equivalents }
    });
    helpUri = (page2) => page2 === void 0 ? {} : { helpUri: page2 };
    resultOf = (finding2, ruleIndex) => ({
      ruleId: finding2.rule,
      ruleIndex,
      level: LEVELS[finding2.risk],
      rank: RANKS[finding2.risk],
      message: { text: [messageOf(finding2), finding2.why, finding2.fix].join(" ") },
      locations: [location2(placeOf2(finding2))],
      ...related(finding2),
      partialFingerprints: { "breakwater/v1": finding2.id },
      suppressions: finding2.waiver === void 0 ? [] : [
        {
          kind: "external",
          status: "accepted",
          justification: `Until ${finding2.waiver.expires}: ${finding2.waiver.reason}`
        }
      ],
      properties: { risk: finding2.risk, outcome: finding2.outcome, subject: finding2.subject, breaks: finding2.breaks }
    });
    messageOf = ({ message, before, after }) => before !== void 0 && after === void 0 ? `${message} It stood at ${placeText(before)} in base.` : message;
    related = (finding2) => {
      const places = alsoPlaces(finding2);
      return places.length === 0 ? {} : { relatedLocations: places.map(({ place: place3 }, id3) => ({ id: id3, ...location2(place3) })) };
    };
    location2 = ({ path, line: line2, endLine = line2 }) => ({
      physicalLocation: { artifactLocation: artifact(path), region: { startLine: line2, endLine } }
    });
    artifact = (path) => ({ uri: encodePath(path), uriBaseId: "%SRCROOT%" });
  }
});

// src/reporters/index.ts
var reporters_exports = {};
__export(reporters_exports, {
  reporters: () => reporters
});
var reporters;
var init_reporters = __esm({
  "src/reporters/index.ts"() {
    "use strict";
    init_html();
    init_json();
    init_markdown();
    init_pretty();
    init_sarif();
    reporters = [html_default, json_default, markdown_default, pretty_default, sarif_default].flat();
  }
});

// src/cli/demo-files.ts
var API_KEY, DEMO_BEFORE, DEMO_AFTER;
var init_demo_files = __esm({
  "src/cli/demo-files.ts"() {
    "use strict";
    API_KEY = ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
    DEMO_BEFORE = {
      "api/user.proto": `syntax = "proto3";

package acme.users.v1;

// A person with an account.
message User {
  string user_id = 1;
  string email = 2;
  string phone = 3;
}

message GetUserRequest {
  string user_id = 1;
}

service Users {
  rpc GetUser(GetUserRequest) returns (User);
}
`,
      "api/order.proto": `syntax = "proto3";

package acme.orders.v1;

message Order {
  string id = 1;
  // What the customer pays.
  int64 total_cents = 2;
}
`,
      "deploy/etcd.yaml": `# Settings of the cluster's etcd
name: etcd-main
data-dir: /var/lib/etcd
transport-security: true
listen-client-urls: https://10.0.0.5:2379
snapshot-count: 10000
`,
      "deploy/etcd-cluster.yaml": `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: etcd
spec:
  replicas: 3
  serviceName: etcd
  selector:
    matchLabels: { app: etcd }
  template:
    metadata:
      labels: { app: etcd }
    spec:
      containers:
        - name: etcd
          image: quay.io/coreos/etcd:v3.4.27
`,
      "deploy/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 4
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 25%
      maxSurge: 1
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: ghcr.io/acme/web:2.3.1
`,
      "config/access.yaml": `users:
  - name: reporting
    role: read-only
  - name: deploy
    role: editor
`,
      "config/service.yaml": `service:
  name: users
  log-level: info
  timeout: 30s
payments:
  url: https://payments.example.com
  api-key: \${PAYMENTS_API_KEY}
`,
      "config/cache.yaml": `cache:
  size: 512
  eviction: lru
  shards: ["a", "b"]
`,
      "package.json": `{
  "name": "users",
  "version": "1.4.0",
  "private": true,
  "dependencies": {
    "axios": "^0.21.1",
    "fastify": "^5.2.0"
  }
}
`
    };
    DEMO_AFTER = {
      "api/user.proto": `syntax = "proto3";

package acme.users.v1;

// A person with an account.
message User {
  string id = 1;
  string email = 2;
  int64 created_at = 3;
}

message GetUserRequest {
  string user_id = 1;
}

service Users {
  rpc GetUser(GetUserRequest) returns (User);
}
`,
      // Only comments and blank lines: silent.
      "api/order.proto": `syntax = "proto3";

package acme.orders.v1;

// What a customer bought.
message Order {
  string id = 1;

  int64 total_cents = 2; // in the currency of the shop
}
`,
      "deploy/etcd.yaml": `# Settings of the cluster's etcd
name: etcd-main
data-dir: /var/lib/etcd
transport-security: false
listen-client-urls: https://10.0.0.5:2379
snapshot-count: 10000
`,
      "deploy/etcd-cluster.yaml": DEMO_BEFORE["deploy/etcd-cluster.yaml"]?.replace("v3.4.27", "v3.6.1") ?? "",
      "deploy/web.yaml": DEMO_BEFORE["deploy/web.yaml"]?.replace("maxUnavailable: 25%", "maxUnavailable: 100%") ?? "",
      "config/access.yaml": DEMO_BEFORE["config/access.yaml"]?.replace("read-only", "admin") ?? "",
      "config/service.yaml": `service:
  name: users
  log-level: debug
  timeout: 30s
payments:
  url: https://payments.example.com
  api-key: ${API_KEY}
`,
      // Another order, another quoting, a comment: silent.
      "config/cache.yaml": `# Sizes are in MiB
cache:
  eviction: "lru"
  size: 512
  shards:
    - a
    - b
`,
      "package.json": DEMO_BEFORE["package.json"]?.replace("^0.21.1", "^1.0.0") ?? ""
    };
  }
});

// src/cli/demo.ts
var demo_exports = {};
__export(demo_exports, {
  makeDemo: () => makeDemo
});
import { execFile as execFile2 } from "node:child_process";
import { mkdir as mkdir4, mkdtemp as mkdtemp2, writeFile as writeFile5 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname as dirname3, join as join6 } from "node:path";
import { promisify as promisify3 } from "node:util";
async function makeDemo() {
  const dir = await mkdtemp2(join6(tmpdir(), "breakwater-demo-"));
  const git = (...args) => run2("git", args, { cwd: dir, env: ENVIRONMENT2 });
  await git("init", "--quiet", "--initial-branch=main", "--template=");
  await commit(dir, git, DEMO_BEFORE, "The state of main");
  await git("checkout", "--quiet", "-b", "feature");
  await commit(dir, git, DEMO_AFTER, "A small, innocent change");
  return { dir, base: "main", head: "feature" };
}
async function commit(dir, git, files3, message) {
  for (const [path, text3] of Object.entries(files3)) {
    const file = join6(dir, path);
    await mkdir4(dirname3(file), { recursive: true });
    await writeFile5(file, text3);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--message", message);
}
var run2, ENVIRONMENT2;
var init_demo = __esm({
  "src/cli/demo.ts"() {
    "use strict";
    init_demo_files();
    run2 = promisify3(execFile2);
    ENVIRONMENT2 = {
      PATH: process.env["PATH"],
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Breakwater",
      GIT_AUTHOR_EMAIL: "demo@example.com",
      GIT_AUTHOR_DATE: "2026-01-05T09:00:00Z",
      GIT_COMMITTER_NAME: "Breakwater",
      GIT_COMMITTER_EMAIL: "demo@example.com",
      GIT_COMMITTER_DATE: "2026-01-05T09:00:00Z"
    };
  }
});

// src/cli.ts
import { fileURLToPath } from "node:url";

// src/cli/arguments.ts
init_errors();
init_present();
init_vocabulary();
import { parseArgs } from "node:util";
var FORMATS = ["pretty", "json", "markdown", "sarif", "html"];
var COMMANDS = ["review", "demo", "rules", "explain", "init", "waive"];
var OUTPUT = { format: { type: "string" }, output: { type: "string" } };
var JUDGING = {
  "fail-on": { type: "string" },
  only: { type: "string" },
  settings: { type: "string" },
  advisories: { type: "string" }
};
var RANGE = {
  repo: { type: "string" },
  base: { type: "string" },
  head: { type: "string" },
  direct: { type: "boolean" }
};
var PAIR = { baseline: { type: "string" }, candidate: { type: "string" }, as: { type: "string" } };
var OPTIONS = {
  review: { ...RANGE, ...PAIR, ...OUTPUT, ...JUDGING },
  demo: { ...OUTPUT, ...JUDGING },
  rules: OUTPUT,
  explain: {},
  init: { repo: { type: "string" } },
  waive: { repo: { type: "string" }, reason: { type: "string" }, expires: { type: "string" } }
};
function parseCommand(argv) {
  const [word2 = "help", ...rest] = argv;
  if (["help", "--help", "-h"].includes(word2)) return { name: "help" };
  if (["version", "--version", "-V"].includes(word2)) return { name: "version" };
  const name = COMMANDS.find((command) => command === word2);
  if (name === void 0) {
    const what = word2.startsWith("-") ? "option" : "command";
    throw new UserError(
      `unknown ${what} ${presentable(word2)}`,
      `Commands: ${COMMANDS.join(", ")}. See \`breakwater --help\`.`
    );
  }
  return rest.some((option) => option === "--help" || option === "-h") ? { name: "help", of: name } : PARSERS[name](rest);
}
var PARSERS = {
  review(argv) {
    const { values } = parse("review", argv, 0);
    const options2 = { ...judging(values), ...range(values), ...pair(values), ...output(values, FORMATS) };
    return { name: "review", options: options2 };
  },
  demo(argv) {
    const { values } = parse("demo", argv, 0);
    return { name: "demo", options: { ...judging(values), ...output(values, FORMATS), direct: false } };
  },
  rules(argv) {
    const { values } = parse("rules", argv, 0);
    return { name: "rules", options: output(values, ["pretty", "json", "markdown"]) };
  },
  explain(argv) {
    const { positionals } = parse("explain", argv, 1);
    const [rule] = positionals;
    if (rule === void 0) throw new UserError("explain needs the id of a rule", "List them with `breakwater rules`.");
    return { name: "explain", rule };
  },
  init(argv) {
    const { values } = parse("init", argv, 0);
    return { name: "init", dir: text(values, "repo") ?? "." };
  },
  waive(argv) {
    const { values, positionals } = parse("waive", argv, 1);
    const [id3] = positionals;
    if (id3 === void 0) throw new UserError("waive needs the id of a finding", "Copy it from the report.");
    const options2 = {
      dir: text(values, "repo") ?? ".",
      id: id3,
      reason: needed(values, "reason", 'Say why the change is safe: --reason "gone since June".'),
      expires: needed(values, "expires", "Say until when it counts: --expires 2027-01-31, or --expires 90d.")
    };
    return { name: "waive", options: options2 };
  }
};
function parse(name, argv, most) {
  try {
    const parsed = parseArgs({ args: argv, options: OPTIONS[name], allowPositionals: true, strict: true });
    const extra = parsed.positionals[most];
    if (extra === void 0) return parsed;
    throw new UserError(`${name} does not take \`${presentable(extra)}\``, `See \`breakwater ${name} --help\`.`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ""] = error.message.split(/\. |\n/);
    throw new UserError(presentable(sentence), `See \`breakwater ${name} --help\`.`, { cause: error });
  }
}
function range(values) {
  const base = text(values, "base");
  const head = text(values, "head");
  return {
    dir: text(values, "repo") ?? ".",
    direct: values["direct"] === true,
    ...base === void 0 ? {} : { base },
    ...head === void 0 ? {} : { head }
  };
}
function pair(values) {
  const [baseline, candidate, as2] = [text(values, "baseline"), text(values, "candidate"), text(values, "as")];
  if (baseline === void 0 && candidate === void 0 && as2 === void 0) return {};
  if (baseline === void 0 || candidate === void 0)
    throw new UserError("--baseline and --candidate go together", "Name both files.");
  const ref = Object.keys(RANGE).find((name) => values[name] !== void 0);
  if (ref !== void 0) throw new UserError(`--${ref} does not go with --baseline`, "Compare two files, or two refs.");
  return { pair: { baseline, candidate, ...as2 === void 0 ? {} : { as: as2 } } };
}
function judging(values) {
  const failOn2 = text(values, "fail-on");
  const only = text(values, "only");
  const settingsFile = text(values, "settings");
  const advisories2 = text(values, "advisories");
  return {
    ...failOn2 === void 0 ? {} : { failOn: oneOf("--fail-on", failOn2, FAIL_ON) },
    ...only === void 0 ? {} : { only: only.split(",").map((domain2) => oneOf("--only", domain2.trim(), DOMAINS)) },
    ...settingsFile === void 0 ? {} : { settingsFile },
    ...advisories2 === void 0 ? {} : { advisories: choiceOf(advisories2) }
  };
}
function output(values, formats) {
  const file = text(values, "output");
  const format = oneOf("--format", text(values, "format") ?? "pretty", formats);
  return { format, ...file === void 0 ? {} : { output: file } };
}
var choiceOf = (source) => ["off", "github", "osv"].find((word2) => word2 === source) ?? { folder: source };
function text(values, name) {
  const value = values[name];
  if (value === "") throw new UserError(`--${name} is empty`, "Give it a value or leave it out.");
  return typeof value === "string" ? value : void 0;
}
function needed(values, name, hint) {
  const value = text(values, name);
  if (value === void 0) throw new UserError(`waive needs --${name}`, hint);
  return value;
}
function oneOf(option, value, allowed) {
  const found2 = allowed.find((word2) => word2 === value);
  if (found2 !== void 0) return found2;
  throw new UserError(`${option} does not take \`${presentable(value)}\``, `It takes ${allowed.join(", ")}.`);
}

// src/claims.ts
async function claims() {
  const { analyzers } = await import("./engine.js");
  return (path) => analyzers.some((analyzer) => analyzer.claims(path));
}

// src/core/version.ts
var VERSION = "0.1.0";

// src/github/environment.ts
var variable = (env, name) => {
  const value = env[name]?.trim();
  return value === "" ? void 0 : value;
};

// src/sandbox/host.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { resolve as resolve3 } from "node:path";

// src/advisories/directory.ts
import { readdir } from "node:fs/promises";
init_errors();
init_present();

// src/advisories/osv-record.ts
init_dist();

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

// node_modules/cvss4/dist/score-calculator.js
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

// src/advisories/osv-record.ts
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

// src/advisories/directory.ts
init_failure();
var checkFolder = async (folder) => void await listed(folder, false);
async function listed(folder, recursive) {
  try {
    return await readdir(folder, { recursive });
  } catch (cause) {
    const hint = "--advisories takes off, github, osv or a folder of OSV records.";
    throw new UserError(`there is no folder ${presentable(folder)} of advisories`, hint, { cause });
  }
}

// src/sandbox/host.ts
init_errors();
init_present();

// src/advisories/github.ts
init_dist();
init_failure();
var PUBLIC_API = "https://api.github.com";
var gitHubAddress = (api = PUBLIC_API) => `${api.replace(/\/+$/, "")}/advisories?`;
var scored = nullish(object({ vector_string: nullish(string()), score: nullish(number()) }));
var vulnerability = object({
  package: nullable(object({ ecosystem: string(), name: nullable(string()) })),
  vulnerable_version_range: nullable(string()),
  first_patched_version: nullable(string())
});
var record2 = object({
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

// src/advisories/osv.ts
init_dist();
init_failure();
var PUBLIC_API2 = "https://api.osv.dev";
var osvAddress = (api = PUBLIC_API2) => `${api}/v1/`;
var answer = object({
  results: array(
    object({
      vulns: nullish(array(object({ id: string() }))),
      next_page_token: nullish(string())
    })
  )
});

// src/advisories/gate.ts
function admitted({ url, body }, { github = {}, osv }) {
  if (url.startsWith(gitHubAddress(github.api))) return { url, headers: gitHubHeaders(github.token) };
  if (url.startsWith(osvAddress(osv))) return { url, ...body === void 0 ? {} : { body } };
  return void 0;
}

// src/sandbox/answers.ts
init_failure();
init_errors();
init_grep();

// src/sandbox/frames.ts
var Garbled = class extends Error {
  constructor(what, options2) {
    super(what, options2);
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
function parseJson(text3) {
  try {
    return JSON.parse(text3);
  } catch (cause) {
    throw new Garbled("it is no JSON", { cause });
  }
}

// src/sandbox/messages.ts
init_dist();
init_failure();
init_vocabulary();
var id = pipe(number(), safeInteger(), minValue(0));
var side = picklist(["base", "head", "policy"]);
var spoken = variant("say", [
  strictObject({ say: literal("open"), id }),
  strictObject({ say: literal("settings"), id }),
  strictObject({ say: literal("read"), id, side, domain: optional(picklist(DOMAINS)) }),
  strictObject({ say: literal("list"), id, side }),
  strictObject({ say: literal("grep"), id, side }),
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
var range2 = strictObject({
  base: string(),
  head: string(),
  mergeBase: string(),
  baseName: string(),
  headName: string()
});
var repository = strictObject({ range: range2, files: array(changedFile) });
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

// src/sandbox/answers.ts
async function answerTo(question, body, outside, request2) {
  const { id: id3 } = question;
  try {
    const text3 = await textFor(question, body, outside, request2);
    return text3 === void 0 ? encode({ say: "nothing", id: id3 }) : bytesOf({ say: "answer", id: id3 }, text3);
  } catch (error) {
    if (error instanceof Unreadable) return bytesOf({ say: "unreadable", id: id3, line: error.line }, error.message);
    if (error instanceof Failure) return bytesOf({ say: "refused", id: id3, kind: error.kind }, error.detail);
    throw error;
  }
}
var bytesOf = (...[head, body]) => encode(head, body);
async function textFor(question, body, outside, request2) {
  switch (question.say) {
    case "open": {
      const { range: range3, files: files3 } = await outside.open();
      return JSON.stringify({ range: range3, files: files3 });
    }
    case "settings":
      return outside.settingsFile();
    case "read":
      return (await outside.open())[question.side].read(body);
    case "list":
      return (await (await outside.open())[question.side].list(body)).join("\0");
    case "grep": {
      const { paths: paths2, word: word2 } = read(search, body);
      return JSON.stringify(await linesWith((await outside.open())[question.side], paths2, word2));
    }
    case "approvals":
      return JSON.stringify(await outside.approvals(read(names, body)));
    case "ask":
      return ask(body, outside, request2);
    default:
      return question;
  }
}
async function ask(body, outside, { advisories: advisories2 }) {
  const question = admitted(read(request, body), advisories2);
  if (question === void 0) throw new Garbled("a question to somebody who is no advisory database");
  const { body: answer2, headers } = await outside.ask(question);
  return JSON.stringify({ body: answer2, link: headers.get("link") });
}

// src/sandbox/bounds.ts
var LIMITS = { time: 5 * 6e4, memory: 2048 };
var PERMISSION = ["--permission", "--experimental-permission"];
var permissionFlag = (known = process.allowedNodeEnvironmentFlags) => PERMISSION.find((flag) => known.has(flag));
var AMBIGUOUS = /[,*]/;
var isConfinable = (files3, permission) => permission !== void 0 && !files3.some((file) => AMBIGUOUS.test(file));
var optionsOf = (files3, { memory }, permission) => [
  ...isConfinable(files3, permission) ? [permission, ...files3.map((file) => `--allow-fs-read=${file}`)] : [],
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
import { parse as parse2 } from "node:path";

// src/sandbox/argument.ts
var CHILD = "review-for-parent-process";

// src/sandbox/process.ts
var LONGEST_COMPLAINT = 2e3;
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function startChild(entry, files3, limits, permission) {
  const bond = bondWithParent();
  const child = spawn(process.execPath, [...optionsOf(files3, limits, permission), entry, CHILD], {
    cwd: parse2(process.execPath).root,
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
  const gone = new Promise((resolve4) => {
    child.on("exit", () => resolve4());
    child.on("error", () => resolve4());
  });
  bond.tie(kill, gone);
  const ended = new Promise((resolve4, reject) => {
    child.on("error", reject);
    child.on("close", (code2, signal) => resolve4({ code: code2, signal, late, complaint }));
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
    release2();
    void gone.then(() => process.kill(process.pid, signal));
  };
  const onExit = () => end?.();
  const release2 = () => {
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
    release: release2
  };
}

// src/sandbox/report-schema.ts
init_dist();
init_vocabulary();
var text2 = string();
var texts = array(text2);
var domain = picklist(DOMAINS);
var count = pipe(number(), minValue(0));
var line = pipe(number(), safeInteger());
var location = strictObject({
  path: text2,
  line,
  endLine: exactOptional(line)
});
var place = {
  before: exactOptional(location),
  after: exactOptional(location)
};
var change = looseObject({
  kind: text2,
  subject: text2,
  ...place,
  key: exactOptional(text2),
  group: exactOptional(text2),
  secret: exactOptional(boolean())
});
var waiver = strictObject({
  id: text2,
  reason: text2,
  expires: text2,
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
  id: text2,
  rule: text2,
  outcome: text2,
  domain,
  class: picklist(CLASSES),
  risk: picklist(RISKS),
  subject: text2,
  title: text2,
  message: text2,
  why: text2,
  fix: text2,
  suggestion: exactOptional(text2),
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
  because: text2,
  findings: array(finding),
  notes: texts
});
var reportSchema = strictObject({
  tool: strictObject({ name: text2, version: text2 }),
  range: range2,
  verdict,
  facts: array(fact),
  unreadable: array(
    strictObject({ path: text2, side: picklist(["base", "head"]), reason: text2 })
  ),
  stats: strictObject({
    filesChanged: count,
    filesReviewed: count,
    durationMs: count
  })
});

// src/analyze.ts
var isUnreadable = (change2) => change2.kind === "file-unreadable";
var unreadableOf = (facts) => facts.map(({ change: change2 }) => change2).filter(isUnreadable).map(({ subject, side: side2, reason, before, after }) => {
  const line2 = (after ?? before)?.line ?? 1;
  return { path: subject, side: side2, reason: line2 > 1 ? `line ${line2}: ${reason}` : reason };
});

// src/classify.ts
init_present();
init_risk();
function classify(facts, analyzers) {
  const rules2 = new Map(analyzers.map((analyzer) => [analyzer.domain, byKind(analyzer.rules)]));
  const modifiers = new Map(analyzers.map((analyzer) => [analyzer.domain, analyzer.modifiers ?? []]));
  const findings2 = facts.flatMap(
    (fact2) => (rules2.get(fact2.domain)?.get(fact2.change.kind) ?? []).flatMap(
      (rule) => judge(rule, fact2, modifiers.get(fact2.domain) ?? [])
    )
  );
  return merge(findings2.toSorted(byPlace)).toSorted(byPlace);
}
function byKind(rules2) {
  const index = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    for (const kind of [rule.on].flat()) index.set(kind, [...index.get(kind) ?? [], rule]);
  }
  return index;
}
function judge(rule, { domain: domain2, change: change2 }, modifiers) {
  const name = rule.classify(change2);
  const outcome = name === void 0 ? void 0 : rule.outcomes[name];
  if (name === void 0 || outcome === void 0) return [];
  const suggestion = rule.suggest?.(change2);
  return [
    {
      id: `${rule.id}:${identifiable(identityOf(change2))}`,
      rule: rule.id,
      outcome: name,
      domain: domain2,
      ...opinion(rule, outcome, change2, modifiers),
      also: [],
      change: change2,
      ...suggestion === void 0 ? {} : { suggestion },
      ...placeOf(change2)
    }
  ];
}
var identityOf = ({ group: group2, subject, key }) => group2 ?? (key === void 0 ? subject : `${subject}#${key}`);
var placeOf = ({ before, after }) => ({ ...before ? { before } : {}, ...after ? { after } : {} });
function opinion(rule, outcome, change2, modifiers) {
  const shown2 = presentableChange(change2);
  const breaks = outcome.breaks ?? rule.breaks ?? [];
  const equivalents = outcome.equivalents ?? rule.equivalents ?? [];
  const { risk: risk2, notes } = adjust(
    outcome.risk,
    modifiers,
    (modifier, so2) => modifier.adjust(change2, so2, breaks, equivalents)
  );
  return {
    class: outcome.class ?? rule.class,
    risk: risk2,
    subject: shown2.subject,
    title: outcome.title ?? rule.title,
    message: outcome.message(shown2),
    why: [say(outcome.why ?? rule.why, shown2), ...notes].join(" "),
    fix: say(outcome.fix ?? rule.fix, shown2),
    breaks,
    equivalents
  };
}
var say = (words, change2) => typeof words === "string" ? words : words(change2);
function adjust(start2, modifiers, ask3) {
  const notes = [];
  let risk2 = start2;
  for (const modifier of modifiers) {
    const adjusted = ask3(modifier, risk2);
    if (adjusted === void 0 || adjusted.risk === risk2) continue;
    risk2 = adjusted.risk;
    notes.push(adjusted.note);
  }
  return { risk: risk2, notes };
}
function merge(findings2) {
  const alike = /* @__PURE__ */ new Map();
  for (const finding2 of findings2) {
    const known = alike.get(finding2.id);
    if (known) known.push(finding2);
    else alike.set(finding2.id, [finding2]);
  }
  return [...alike.values()].map(together);
}
function together(findings2) {
  const worst = findings2.reduce((a, b3) => compareRisk(b3.risk, a.risk) > 0 ? b3 : a);
  const equivalents = [...new Set([worst, ...findings2].flatMap((finding2) => finding2.equivalents))];
  return { ...worst, equivalents, also: findings2.filter((finding2) => finding2 !== worst).map(placeOf) };
}
function byPlace(a, b3) {
  const here = standsAt(a);
  const there = standsAt(b3);
  return order(here.path, there.path) || here.line - there.line || order(a.rule, b3.rule) || order(a.id, b3.id);
}
var standsAt = ({ before, after }) => after ?? before ?? { path: "", line: 0 };
var order = (a, b3) => Number(a > b3) - Number(a < b3);

// src/sandbox/stopped.ts
init_present();

// src/core/unreadable.ts
init_errors();
var STOPPED = {
  risk: "high",
  title: "Review not finished",
  message: (c3) => `The review did not finish: ${c3.reason}; the last it opened is \`${c3.subject}\`.`,
  why: "What was still to come is not reviewed, so nothing in this change is known to be safe.",
  fix: "Look at that file by hand and make it simpler, or list it under `paths.ignore` in `.github/breakwater.yml` of the base."
};
var unreadableRule = (domain2, examples) => ({
  id: `${domain2}/file-unreadable`,
  on: "file-unreadable",
  class: "unreadable",
  title: "File not compared",
  why: "What cannot be read cannot be reviewed, so nothing here is known to be safe.",
  fix: "Mend the file, or list it under `paths.ignore` in `.github/breakwater.yml`.",
  outcomes: {
    newly: { risk: "high", message: (c3) => `\`${c3.subject}\` can no longer be read: ${c3.reason}.` },
    still: {
      risk: "medium",
      message: (c3) => `\`${c3.subject}\` cannot be read before or after the change: ${c3.reason}.`
    },
    mended: {
      risk: "info",
      message: (c3) => `\`${c3.subject}\` can be read again; its old version could not (${c3.reason}).`
    },
    link: {
      risk: "low",
      message: (c3) => `\`${c3.subject}\` is a symbolic link: it is listed, and what it points to is not followed.`,
      fix: "Look where it points before and after the change."
    },
    stopped: STOPPED
  },
  examples,
  classify: (change2) => {
    if (change2.link) return "link";
    if (change2.stopped) return "stopped";
    if (change2.side === "base") return "mended";
    return change2.bothSides ? "still" : "newly";
  }
});

// src/sandbox/stopped.ts
function reasonOf(ending, { time, memory }) {
  if (ending === void 0) return "its process said what cannot be understood";
  const { code: code2, signal, late, complaint } = ending;
  if (late) return `it took longer than ${durationText(time)}`;
  if (/heap out of memory|heap limit/i.test(complaint)) return `it needed more than ${memory} MB of memory`;
  if (signal === "SIGKILL") return "the system ended its process, most often for want of memory";
  return signal === null ? `its process ended with status ${code2}` : `its process ended by ${signal}`;
}
function durationText(milliseconds) {
  const minutes = milliseconds / 6e4;
  return minutes >= 1 ? `${Math.round(minutes)} minutes` : `${milliseconds / 1e3} s`;
}
function stoppedReport(reason, place3, { range: range3, files: files3 }) {
  const domain2 = place3?.domain ?? "config";
  const facts = [{ domain: domain2, change: factOf(reason, place3) }];
  const rule = unreadableRule(domain2, []);
  const analyzer = { domain: domain2, rules: [rule], claims: () => false, analyze: async () => [] };
  return {
    tool: { name: "breakwater", version: VERSION },
    range: range3,
    verdict: {
      conclusion: "block",
      because: `The review did not finish: ${presentable(reason)}.`,
      findings: classify(facts, [analyzer]).map((finding2) => ({ ...finding2, blocks: true })),
      notes: []
    },
    facts,
    unreadable: unreadableOf(facts),
    stats: { filesChanged: files3.length, filesReviewed: 0, durationMs: 0 }
  };
}
function factOf(reason, place3) {
  const fact2 = { kind: "file-unreadable", reason, bothSides: false, stopped: true };
  if (place3 === void 0) return { ...fact2, subject: "nothing", side: "head" };
  const { path, side: side2 } = place3;
  const where = { path, line: 1 };
  return side2 === "head" ? { ...fact2, subject: path, side: side2, after: where } : { ...fact2, subject: path, side: "base", before: where };
}

// src/sandbox/host.ts
var LARGEST_REPORT = 256 * 1024 * 1024;
var LARGEST_QUESTION = 1024 * 1024;
var MOST_AT_ONCE = 64;
async function reviewApart(request2, { entry, limits = LIMITS, known }) {
  const started = performance.now();
  const own = ownFile(entry);
  const files3 = [own, ...await folderOf(request2)];
  const permission = permissionFlag(known);
  const child = startChild(own, files3, limits, permission);
  const { openOutside: openOutside2 } = await Promise.resolve().then(() => (init_outside(), outside_exports));
  const outside = openOutside2(request2);
  try {
    const report = await reportOf(child, outside, request2, limits);
    const notes = [...(await outside.open()).notes, ...isConfinable(files3, permission) ? [] : [UNCONFINED]];
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
    return realpathSync2(entry);
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
  return [resolve3(choice.folder)];
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
  #at(id3) {
    this.place = this.#places.get(id3) ?? this.place;
    this.#places.delete(id3);
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
function choicesOf({ failOn: failOn2, only, settingsFile, settingsPath, advisories: advisories2 }) {
  const { choice, usual, github, osv } = advisories2;
  return {
    failOn: failOn2,
    only,
    settingsFile,
    settingsPath,
    advisories: {
      choice: typeof choice === "object" ? { folder: resolve3(choice.folder) } : choice,
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

// src/cli/output.ts
init_errors();
import { writeFile as writeFile2 } from "node:fs/promises";
var DEFAULT_WIDTH = 100;
function terminal({ format, output: output2 }) {
  const isTerminal = process.stdout.isTTY && output2 === void 0;
  const plain = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
  return {
    colour: isTerminal && format === "pretty" && !plain,
    width: isTerminal ? process.stdout.columns : DEFAULT_WIDTH
  };
}
async function print(text3, { output: output2 }) {
  if (output2 === void 0) {
    process.stdout.write(text3);
    return;
  }
  try {
    await writeFile2(output2, text3);
  } catch (cause) {
    throw new UserError(`cannot write ${output2}`, "Name a file in a folder that exists and may be written.", { cause });
  }
}

// src/cli/progress.ts
var PATIENCE_MS = 1e3;
var FRAME_MS = 200;
async function withProgress(what, work) {
  if (!process.stderr.isTTY) return work;
  const started = performance.now();
  const timer = setInterval(() => {
    const elapsed = performance.now() - started;
    if (elapsed >= PATIENCE_MS) process.stderr.write(`\r${what} … ${(elapsed / 1e3).toFixed(0)} s`);
  }, FRAME_MS);
  timer.unref();
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (performance.now() - started >= PATIENCE_MS) process.stderr.write("\r\x1B[K");
  }
}

// src/cli/usage.ts
var JUDGING2 = `  --fail-on RISK       critical, high (the default), medium, low or never: from here on it blocks
  --only DOMAIN,...    protobuf, config, dependencies
  --settings FILE      in place of .github/breakwater.yml of the base
  --advisories SOURCE  where vulnerabilities are looked up: off (the default), github (with GITHUB_TOKEN, where set),
                       osv, or a folder of OSV records`;
var OUTPUT2 = `  --format FORMAT      pretty (the default), json, markdown, sarif or html
  --output FILE        in place of stdout`;
var EXIT = "Exit status: 0 passed (comments allowed), 1 blocked, 2 wrong usage or a tool error.";
var USAGE = `Breakwater reviews what can break between two refs: protobuf schemas, config YAML and dependency manifests.

  breakwater review    review a repository
  breakwater demo      make a small repository with classic accidents and review it
  breakwater rules     list the rules
  breakwater explain   say what a rule looks for, why, and the way out
  breakwater init      write the workflow and a commented settings file
  breakwater waive     accept a finding until a day, with a reason

\`breakwater COMMAND --help\` says more. ${EXIT}
`;
var COMMAND_USAGE = {
  review: `breakwater review [options]

  --repo DIR           a clone, a worktree or a bare repository (the current folder); nothing in it is changed
  --base REF           what to compare with (the merge base with the default branch)
  --head REF           what to review (HEAD); WORKTREE for uncommitted work
  --direct             compare the refs themselves instead of merge base and head
  --baseline FILE      with --candidate FILE: compare two files in place of two refs, as two trees of Maven;
                       --as NAME says what they are where their own name does not, as dependency-tree.txt
${OUTPUT2}
${JUDGING2}

${EXIT}
`,
  demo: `breakwater demo [options]

Makes a small repository in a temporary folder and reviews it.

${OUTPUT2}
${JUDGING2}
`,
  rules: `breakwater rules [--format pretty|json|markdown] [--output FILE]
`,
  explain: `breakwater explain RULE

For example: breakwater explain protobuf/field-removed
`,
  init: `breakwater init [--repo DIR]

Writes .github/workflows/breakwater.yml and a commented .github/breakwater.yml; never overwrites.
`,
  waive: `breakwater waive ID --reason TEXT --expires DATE [--repo DIR]

Writes an entry into .github/breakwater-waivers.yml: the finding stays in the report, and no longer blocks.

  ID                   of the finding, exactly as the report prints it
  --reason TEXT        why the change is safe
  --expires DATE       the last day it counts, as 2027-01-31, or days from today, as 90d
  --repo DIR           a work tree (the current folder)
`
};

// src/cli/commands.ts
var PASSED = 0;
var BLOCKED = 1;
async function runCommand(command, program) {
  switch (command.name) {
    case "help":
      return show(command.of === void 0 ? USAGE : COMMAND_USAGE[command.of]);
    case "version":
      return show(`${VERSION}
`);
    case "review":
      return runReview(command.options, program);
    case "demo":
      return runDemo(command.options, program);
    case "rules":
      return show(await rules(command.options), command.options);
    case "explain":
      return show(await explain(command.rule));
    case "init": {
      const { initialise: initialise2 } = await Promise.resolve().then(() => (init_init(), init_exports));
      return show(await initialise2(command.dir));
    }
    case "waive": {
      const { waiveFinding: waiveFinding2 } = await Promise.resolve().then(() => (init_rules2(), rules_exports));
      return show(await waiveFinding2(command.options));
    }
    default:
      return command;
  }
}
async function show(text3, options2 = { format: "pretty" }) {
  await print(text3, options2);
  return PASSED;
}
async function runReview(options2, { engine }) {
  const work = reviewApart({ ...options2, claims, advisories: advisoriesOf(options2) }, { entry: engine });
  const [report, { reporters: reporters2 }] = await withProgress(
    "reviewing",
    Promise.all([work, Promise.resolve().then(() => (init_reporters(), reporters_exports))])
    // loaded while the review goes on
  );
  const reporter = reporters2.find(({ name }) => name === options2.format);
  if (reporter === void 0) throw new Error(`no reporter is named ${options2.format}`);
  await print(reporter.render(report, terminal(options2)), options2);
  return report.verdict.conclusion === "block" ? BLOCKED : PASSED;
}
function advisoriesOf({ advisories: advisories2 }) {
  const api = variable(process.env, "GITHUB_API_URL");
  const token = variable(process.env, "GITHUB_TOKEN") ?? variable(process.env, "GH_TOKEN");
  return { choice: advisories2, github: { api, token } };
}
async function runDemo(options2, program) {
  const { makeDemo: makeDemo2 } = await Promise.resolve().then(() => (init_demo(), demo_exports));
  const demo = await makeDemo2();
  process.stderr.write(`Made ${demo.dir}: branch ${demo.head} changes what ${demo.base} holds.

`);
  return runReview({ ...options2, ...demo }, program);
}
async function rules(options2) {
  const { listRules: listRules2 } = await Promise.resolve().then(() => (init_rules2(), rules_exports));
  return listRules2(options2.format, terminal(options2));
}
async function explain(id3) {
  const { explainRule: explainRule2 } = await Promise.resolve().then(() => (init_rules2(), rules_exports));
  return explainRule2(id3, terminal({ format: "pretty" }));
}

// src/cli.ts
init_errors();
init_present();
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  const engine = fileURLToPath(new URL("engine.js", import.meta.url));
  process.exitCode = await runCommand(parseCommand(process.argv.slice(2)), { engine });
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(explain2(error));
}
function explain2(error) {
  if (error instanceof UserError) return `breakwater: ${visible(error.message)}
${visible(error.hint)}
`;
  const trace = error instanceof Error ? error.stack ?? error.message : String(error);
  return `breakwater: internal error, please report it
${trace}
`;
}
