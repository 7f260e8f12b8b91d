import type { CommandName } from './arguments.ts';

const JUDGING = `  --fail-on RISK       critical, high (the default), medium, low or never: from here on it blocks
  --only DOMAIN,...    protobuf, config, dependencies
  --settings FILE      in place of .github/breakwater.yml of the base
  --advisories SOURCE  where vulnerabilities are looked up: off (the default), github (with GITHUB_TOKEN, where set),
                       osv, or a folder of OSV records`;

const OUTPUT = `  --format FORMAT      pretty (the default), json, markdown, sarif or html
  --output FILE        in place of stdout`;

const EXIT = 'Exit status: 0 passed (comments allowed), 1 blocked, 2 wrong usage or a tool error.';

export const USAGE = `Breakwater reviews what can break between two refs: protobuf schemas, config YAML and dependency manifests.

  breakwater review    review a repository
  breakwater demo      make a small repository with classic accidents and review it
  breakwater rules     list the rules
  breakwater explain   say what a rule looks for, why, and the way out
  breakwater init      write the workflow and a commented settings file
  breakwater waive     accept a finding until a day, with a reason

\`breakwater COMMAND --help\` says more. ${EXIT}
`;

export const COMMAND_USAGE: Readonly<Record<CommandName, string>> = {
  review: `breakwater review [options]

  --repo DIR           a clone, a worktree or a bare repository (the current folder); nothing in it is changed
  --base REF           what to compare with (the merge base with the default branch)
  --head REF           what to review (HEAD); WORKTREE for uncommitted work
  --direct             compare the refs themselves instead of merge base and head
  --baseline FILE      with --candidate FILE: compare two files in place of two refs, as two trees of Maven;
                       --as NAME says what they are where their own name does not, as dependency-tree.txt
${OUTPUT}
${JUDGING}

${EXIT}
`,
  demo: `breakwater demo [options]

Makes a small repository in a temporary folder and reviews it.

${OUTPUT}
${JUDGING}
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
`,
};
