/** Jobs of tests, and of signing, that a pipeline of GitLab no longer has. */
import { control } from '../../control.ts';
import type { DocumentPair } from '../../documents.ts';
import { pipeline } from '../../gitlab/examples.ts';
import { isJob } from '../../gitlab/model.ts';
import type { Setting } from '../../setting.ts';
import { at, entriesOf, textsOf, type ConfigNode } from '../../tree.ts';
import { removed } from '../../weakening.ts';
import { TESTS } from '../../workflows/test-names.ts';

const path = '.gitlab-ci.yml';
const dialect = 'gitlab-ci';
const SIGNS = /(?:^|[-_:. ])(?:sign|signing|attest|attestation|sbom)(?:[-_:. ]|$)|\bcosign (?:sign|attest)\b/i;

/** A job that runs of itself: those that begin with a dot are parts of others. */
const isRun = (name: string): boolean => !name.startsWith('.');
const commandsOf = (node: ConfigNode | undefined): readonly string[] => textsOf(at(node, 'script'));

/** A job that went, and whose commands no other job runs. */
const isLost = ({ keys, path: steps, document, before, after }: Setting): boolean => {
  const [name = ''] = keys;
  if (steps.length !== 1 || after !== undefined || !isRun(name) || document.after === undefined) return false;
  const commands = commandsOf(before);
  const still = new Set(jobsOf(document, 'after').flatMap(([, job]) => commandsOf(job)));
  const isKept = commands.length > 0 && commands.every((command) => still.has(command));
  return document.before !== undefined && isJob(name, document.before) && !isKept;
};

function jobsOf(pair: DocumentPair, side: 'before' | 'after'): readonly (readonly [string, ConfigNode])[] {
  const document = pair[side];
  return document === undefined
    ? []
    : entriesOf(document.root).filter(([name]) => isRun(name) && isJob(name, document));
}

const isOfTests = (name: string): boolean => TESTS.test(name.replaceAll(':', ' '));
const testsLeft = ({ document }: Setting): boolean => jobsOf(document, 'after').some(([name]) => isOfTests(name));
const signs = ({ keys, before }: Setting): boolean =>
  SIGNS.test(keys[0] ?? '') || commandsOf(before).some((command) => SIGNS.test(command));

export default [
  control({
    id: 'config/gitlab-tests-removed',
    class: 'availability',
    title: 'tests no longer run',
    why: 'What they used to find now reaches users.',
    fix: 'Keep a job that runs them.',
    dialect,
    governs: (setting) => isLost(setting) && isOfTests(setting.keys[0] ?? '') && !testsLeft(setting),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: { risk: 'medium', message: (c) => `The job \`${c.name}\` was removed, and no other tests.` } },
    examples: [
      { path, before: pipeline('', 'unit-test: { script: [make unit] }'), after: pipeline(), outcome: 'drop' },
      {
        path,
        before: pipeline('', 'test:a: { script: [a] }\ntest:b: { script: [b] }'),
        after: pipeline('', 'test:b: { script: [b] }'),
        outcome: 'none',
      },
      {
        path,
        before: pipeline('', 'test: { script: [make unit] }'),
        after: pipeline('', 'all: { script: [make docs, make unit] }'),
        outcome: 'none',
      },
      { path, before: pipeline('', '.test: { script: [make unit] }'), after: pipeline(), outcome: 'none' },
      { path, before: pipeline('', 'test: { script: [make unit] }'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gitlab-signing-removed',
    class: 'supply-chain',
    title: 'signing removed',
    why: 'Whoever fetches the release can no longer tell it from a forged one; those who check the signature refuse it.',
    fix: 'Keep the job, or sign in the pipeline that takes its place.',
    dialect,
    governs: (setting) => isLost(setting) && signs(setting),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: removed('medium', 'job that signs') },
    examples: [
      { path, before: pipeline('', 'sign:images: { script: [./sign] }'), after: pipeline(), outcome: 'drop' },
      {
        path,
        before: pipeline('', 'release: { script: [make, cosign sign image] }'),
        after: pipeline(),
        outcome: 'drop',
      },
      { path, before: pipeline('', 'design: { script: [make design] }'), after: pipeline(), outcome: 'none' },
    ],
  }),
];
