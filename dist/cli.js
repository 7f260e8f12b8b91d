#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  claims,
  reviewApart
} from "./chunks/chunk-ARTEVLAT.js";
import "./chunks/chunk-LAPJ73R2.js";
import "./chunks/chunk-QBBHR7TY.js";
import "./chunks/chunk-RGDO6GC5.js";
import {
  variable
} from "./chunks/chunk-UJVMY4XK.js";
import {
  VERSION
} from "./chunks/chunk-R7EKBW2K.js";
import "./chunks/chunk-GWPLAE3C.js";
import "./chunks/chunk-RJV7PKQA.js";
import "./chunks/chunk-AGHR5QJ7.js";
import "./chunks/chunk-BICNWQS5.js";
import {
  DOMAINS,
  FAIL_ON
} from "./chunks/chunk-ZUBX7SIF.js";
import {
  presentable,
  visible
} from "./chunks/chunk-TRV2GERW.js";
import {
  UserError
} from "./chunks/chunk-TGDLJCRC.js";
import "./chunks/chunk-5HJ3J6EK.js";

// src/cli.ts
import { fileURLToPath } from "node:url";

// src/cli/arguments.ts
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
  const [word = "help", ...rest] = argv;
  if (["help", "--help", "-h"].includes(word)) return { name: "help" };
  if (["version", "--version", "-V"].includes(word)) return { name: "version" };
  const name = COMMANDS.find((command) => command === word);
  if (name === void 0) {
    const what = word.startsWith("-") ? "option" : "command";
    throw new UserError(
      `unknown ${what} ${presentable(word)}`,
      `Commands: ${COMMANDS.join(", ")}. See \`breakwater --help\`.`
    );
  }
  return rest.some((option) => option === "--help" || option === "-h") ? { name: "help", of: name } : PARSERS[name](rest);
}
var PARSERS = {
  review(argv) {
    const { values } = parse("review", argv, 0);
    const options = { ...judging(values), ...range(values), ...pair(values), ...output(values, FORMATS) };
    return { name: "review", options };
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
    const [id] = positionals;
    if (id === void 0) throw new UserError("waive needs the id of a finding", "Copy it from the report.");
    const options = {
      dir: text(values, "repo") ?? ".",
      id,
      reason: needed(values, "reason", 'Say why the change is safe: --reason "gone since June".'),
      expires: needed(values, "expires", "Say until when it counts: --expires 2027-01-31, or --expires 90d.")
    };
    return { name: "waive", options };
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
  const [baseline, candidate, as] = [text(values, "baseline"), text(values, "candidate"), text(values, "as")];
  if (baseline === void 0 && candidate === void 0 && as === void 0) return {};
  if (baseline === void 0 || candidate === void 0)
    throw new UserError("--baseline and --candidate go together", "Name both files.");
  const ref = Object.keys(RANGE).find((name) => values[name] !== void 0);
  if (ref !== void 0) throw new UserError(`--${ref} does not go with --baseline`, "Compare two files, or two refs.");
  return { pair: { baseline, candidate, ...as === void 0 ? {} : { as } } };
}
function judging(values) {
  const failOn = text(values, "fail-on");
  const only = text(values, "only");
  const settingsFile = text(values, "settings");
  const advisories = text(values, "advisories");
  return {
    ...failOn === void 0 ? {} : { failOn: oneOf("--fail-on", failOn, FAIL_ON) },
    ...only === void 0 ? {} : { only: only.split(",").map((domain) => oneOf("--only", domain.trim(), DOMAINS)) },
    ...settingsFile === void 0 ? {} : { settingsFile },
    ...advisories === void 0 ? {} : { advisories: choiceOf(advisories) }
  };
}
function output(values, formats) {
  const file = text(values, "output");
  const format = oneOf("--format", text(values, "format") ?? "pretty", formats);
  return { format, ...file === void 0 ? {} : { output: file } };
}
var choiceOf = (source) => ["off", "github", "osv"].find((word) => word === source) ?? { folder: source };
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
  const found = allowed.find((word) => word === value);
  if (found !== void 0) return found;
  throw new UserError(`${option} does not take \`${presentable(value)}\``, `It takes ${allowed.join(", ")}.`);
}

// src/cli/output.ts
import { writeFile } from "node:fs/promises";
var DEFAULT_WIDTH = 100;
function terminal({ format, output: output2 }) {
  const isTerminal = process.stdout.isTTY && output2 === void 0;
  const plain = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
  return {
    colour: isTerminal && format === "pretty" && !plain,
    width: isTerminal ? process.stdout.columns : DEFAULT_WIDTH
  };
}
async function print(text2, { output: output2 }) {
  if (output2 === void 0) {
    process.stdout.write(text2);
    return;
  }
  try {
    await writeFile(output2, text2);
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
    if (elapsed >= PATIENCE_MS) process.stderr.write(`\r${what} \u2026 ${(elapsed / 1e3).toFixed(0)} s`);
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
      const { initialise } = await import("./chunks/init-KG4NJUEK.js");
      return show(await initialise(command.dir));
    }
    case "waive": {
      const { waiveFinding } = await import("./chunks/rules-PIZXTNGM.js");
      return show(await waiveFinding(command.options));
    }
    default:
      return command;
  }
}
async function show(text2, options = { format: "pretty" }) {
  await print(text2, options);
  return PASSED;
}
async function runReview(options, { engine }) {
  const work = reviewApart({ ...options, claims, advisories: advisoriesOf(options) }, { entry: engine });
  const [report, { reporters }] = await withProgress(
    "reviewing",
    Promise.all([work, import("./chunks/reporters-6XXDAGKP.js")])
    // loaded while the review goes on
  );
  const reporter = reporters.find(({ name }) => name === options.format);
  if (reporter === void 0) throw new Error(`no reporter is named ${options.format}`);
  await print(reporter.render(report, terminal(options)), options);
  return report.verdict.conclusion === "block" ? BLOCKED : PASSED;
}
function advisoriesOf({ advisories }) {
  const api = variable(process.env, "GITHUB_API_URL");
  const token = variable(process.env, "GITHUB_TOKEN") ?? variable(process.env, "GH_TOKEN");
  return { choice: advisories, github: { api, token } };
}
async function runDemo(options, program) {
  const { makeDemo } = await import("./chunks/demo-4SFNDKEF.js");
  const demo = await makeDemo();
  process.stderr.write(`Made ${demo.dir}: branch ${demo.head} changes what ${demo.base} holds.

`);
  return runReview({ ...options, ...demo }, program);
}
async function rules(options) {
  const { listRules } = await import("./chunks/rules-PIZXTNGM.js");
  return listRules(options.format, terminal(options));
}
async function explain(id) {
  const { explainRule } = await import("./chunks/rules-PIZXTNGM.js");
  return explainRule(id, terminal({ format: "pretty" }));
}

// src/cli.ts
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
