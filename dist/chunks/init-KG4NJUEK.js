import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  topLevelOf
} from "./chunk-WZUVRSX4.js";
import {
  SETTINGS_PATH
} from "./chunk-FQU43QHX.js";
import "./chunk-Y6LE5IO4.js";
import "./chunk-TRV2GERW.js";
import {
  UserError
} from "./chunk-TGDLJCRC.js";
import "./chunk-5HJ3J6EK.js";

// src/cli/init.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var WORKFLOW_PATH = ".github/workflows/breakwater.yml";
var WORKFLOW = `name: breakwater
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
var SETTINGS = `# Settings of Breakwater. Read from the base branch, so a pull request cannot loosen its own review.
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
async function initialise(dir) {
  const root = await topLevelOf(dir);
  const files = { [WORKFLOW_PATH]: WORKFLOW, [SETTINGS_PATH]: SETTINGS };
  const lines = await Promise.all(Object.entries(files).map(([path, text]) => writeOnce(root, path, text)));
  return `${lines.join("\n")}
Next: commit both, then make the job \`breakwater\` a required check of your default branch.
`;
}
async function writeOnce(root, path, text) {
  const file = join(root, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
    return `wrote ${path}`;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
      return `kept  ${path}: it is already there`;
    throw new UserError(`cannot write ${path}`, "Check that the folder may be written.", { cause });
  }
}
export {
  initialise
};
