/** Jobs that wait for somebody to start them. Source: docs.gitlab.com/ci/jobs/job_control. */
import { control } from '../../control.ts';
import { pipeline } from '../../gitlab/examples.ts';
import { inJob } from '../../gitlab/model.ts';
import { either } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const path = '.gitlab-ci.yml';
const waits = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' && /^(?:manual|on_success|always|delayed)$/.test(node.text)
    ? Number(node.text === 'manual')
    : undefined;

const inRules = (when: string): string => pipeline(`rules: [{ if: $CI_COMMIT_BRANCH == "main"${when} }]`);

export default [
  control({
    id: 'config/gitlab-manual-removed',
    class: 'permission-widening',
    title: 'job starts by itself',
    why: 'What somebody had to start, and could hold back, now runs with every pipeline.',
    fix: 'Keep `when: manual`, or let a protected environment ask for an approval.',
    dialect: 'gitlab-ci',
    governs: either(inJob('when'), inJob('rules', 'when')),
    rank: waits,
    absent: 0,
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('job waits for somebody') },
    examples: [
      { path, before: pipeline('when: manual'), after: pipeline('when: always'), outcome: 'flip' },
      { path, before: pipeline('when: manual'), after: pipeline(''), outcome: 'drop' },
      { path, before: inRules(', when: manual'), after: inRules(''), outcome: 'drop' },
      { path, before: pipeline(''), after: pipeline('when: manual'), outcome: 'hardened' },
      { path, before: pipeline('when: manual'), after: pipeline('when: never'), outcome: 'none' },
      { path, before: pipeline('when: on_success'), after: pipeline(''), outcome: 'none' },
    ],
  }),
];
