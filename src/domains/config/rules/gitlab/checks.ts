/** What jobs of GitLab run unseen, and which checks are left. Source: docs.gitlab.com/ci/yaml. */
import { control } from '../../control.ts';
import { pipeline } from '../../gitlab/examples.ts';
import { inJob, isJob } from '../../gitlab/model.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, itemsAt, textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, removed } from '../../weakening.ts';

const path = '.gitlab-ci.yml';
const dialect = 'gitlab-ci';
const DOWNLOAD = /\b(?:curl|wget)\b[^|\n;&]{0,500}\|\s{0,9}(?:sudo\s{1,9})?(?:ba|z|da)?sh\b/;
const CHECKS =
  /sast|secret[-_]detection|dependency[-_]scanning|container[-_]scanning|dast|license|semgrep|trivy|gitleaks|snyk|fuzz/i;
const included = (...templates: readonly string[]): string =>
  pipeline('', `include: [${templates.map((name) => `{ template: ${name} }`).join(', ')}]`);
const including = (node: ConfigNode): string =>
  textsOf(node).join() || (textAt(node, 'template') ?? textAt(node, 'component') ?? '');

const isWholeJob = ({ keys, path: steps, document }: Setting): boolean =>
  keys.length === 1 &&
  steps.at(-1)?.kind === 'key' &&
  document.before !== undefined &&
  isJob(keys[0] ?? '', document.before);

/** Whether the same is still included, whatever its place. */
const isStillIncluded = (node: ConfigNode, { document }: Setting): boolean =>
  [at(document.after?.root, 'include'), ...itemsAt(document.after?.root, 'include')]
    .flatMap((each) => (each === undefined ? [] : [including(each)]))
    .includes(including(node));

export default [
  control({
    id: 'config/gitlab-download-run',
    class: 'supply-chain',
    title: 'downloaded script run unseen',
    why: 'Whoever controls that server, or the way to it, runs commands with the variables of the job.',
    fix: 'Check the download against a known checksum before running it.',
    dialect,
    governs: either(...['script', 'before_script', 'after_script'].map((name) => inJob(name))),
    rank: (node) => Number(!textsOf(node).some((line) => DOWNLOAD.test(line))),
    absent: 1,
    outcomes: {
      flip: { risk: 'high', message: () => 'A script of the job now pipes a download into a shell.' },
      open: { risk: 'high', message: () => 'A new script of the job pipes a download into a shell.' },
      born: { risk: 'medium', message: () => 'A script of the new job pipes a download into a shell.' },
      hardened: {
        ...hardened('no downloaded script run'),
        message: () => 'No download is piped into a shell any more.',
      },
    },
    examples: [
      {
        path,
        before: pipeline('before_script: [a]'),
        after: pipeline('before_script: ["curl https://a.example | sh"]'),
        outcome: 'flip',
      },
      {
        path,
        before: pipeline(),
        after: pipeline('after_script: ["wget -qO- https://a.example | bash"]'),
        outcome: 'open',
      },
      { path, before: '', after: pipeline('before_script: ["curl https://a.example | sh"]'), outcome: 'born' },
      {
        path,
        before: pipeline('before_script: ["curl https://a.example | sh"]'),
        after: pipeline(),
        outcome: 'hardened',
      },
      { path, before: pipeline(), after: pipeline('before_script: ["curl -o a https://a.example"]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gitlab-check-removed',
    class: 'observability',
    title: 'security check removed',
    why: 'What it used to find in code, dependencies or images now goes unseen.',
    fix: 'Keep the check, or name the one that takes its place.',
    dialect,
    governs: either(isWholeJob, ({ keys, path: steps }) => keys.join() === 'include' && steps.length > 0),
    rank: (node, setting) => {
      const what = isWholeJob(setting) ? setting.name : including(node);
      return CHECKS.test(what) && !(setting.keys[0] === 'include' && isStillIncluded(node, setting)) ? 1 : undefined;
    },
    absent: 0,
    outcomes: { drop: removed('medium', 'job that looks for trouble') },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { path, before: pipeline('', 'sast: { script: [semgrep] }'), after: pipeline(), outcome: 'drop' },
      {
        path,
        before: included('Security/SAST.gitlab-ci.yml', 'Jobs/Build.gitlab-ci.yml'),
        after: included('Jobs/Build.gitlab-ci.yml'),
        outcome: 'drop',
      },
      { path, before: pipeline('', 'docs: { script: [mkdocs] }'), after: pipeline(), outcome: 'none' },
    ],
  }),
];
