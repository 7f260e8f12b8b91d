import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { topLevelOf } from '../git/repository.ts';
import { SETTINGS_PATH } from '../settings/paths.ts';

const WORKFLOW_PATH = '.github/workflows/breakwater.yml';

/** No `paths:` and no job-level `if:`: a required check that is skipped never reports, or counts as passed. */
const WORKFLOW = `name: breakwater
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

const SETTINGS = `# Settings of Breakwater. Read from the base branch, so a pull request cannot loosen its own review.
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

/** Writes the two files into a repository, keeps those that exist, and says what it did. */
export async function initialise(dir: string): Promise<string> {
  const root = await topLevelOf(dir);
  const files = { [WORKFLOW_PATH]: WORKFLOW, [SETTINGS_PATH]: SETTINGS };
  const lines = await Promise.all(Object.entries(files).map(([path, text]) => writeOnce(root, path, text)));
  return `${lines.join('\n')}\nNext: commit both, then make the job \`breakwater\` a required check of your default branch.\n`;
}

async function writeOnce(root: string, path: string, text: string): Promise<string> {
  const file = join(root, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return `wrote ${path}`;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      return `kept  ${path}: it is already there`;
    throw new UserError(`cannot write ${path}`, 'Check that the folder may be written.', { cause });
  }
}
