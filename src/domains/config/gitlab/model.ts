/** Pipelines of GitLab as their controls read them. Source: docs.gitlab.com/ci/yaml. */
import type { ConfigDocument } from '../documents.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf } from '../tree.ts';

/** Keys at the top that are no job. */
const GLOBAL: ReadonlySet<string> = new Set([
  'after_script',
  'before_script',
  'cache',
  'default',
  'image',
  'include',
  'pages',
  'services',
  'spec',
  'stages',
  'variables',
  'workflow',
]);
/** What a job has to do. */
const WORK = ['script', 'trigger', 'extends', 'run'];

export const isPipeline = ({ path, root }: ConfigDocument): boolean =>
  /(?:^|\/)(?:[\w.-]*\.)?gitlab-ci[\w.-]*\.ya?ml$/.test(path) || (/(?:^|\/)\.gitlab\//.test(path) && hasJobs(root));

const hasJobs = (root: ConfigDocument['root']): boolean =>
  entriesOf(root).some(([name, node]) => !GLOBAL.has(name) && WORK.some((key) => at(node, key) !== undefined));

export const isJob = (name: string, { root }: ConfigDocument): boolean =>
  !GLOBAL.has(name) && at(root, name)?.kind === 'map';

/** Settings at `tail` of any job, or of what holds for all jobs. */
export const inJob =
  (...tail: readonly string[]) =>
  ({ keys, path, document }: Setting): boolean => {
    if (path.at(-1)?.kind === 'item') return false;
    const owner = document.after ?? document.before;
    const isOfJob = owner !== undefined && (keys[0] === 'default' || isJob(keys[0] ?? '', owner));
    return isOfJob && keys.length === 1 + tail.length && tail.every((name, i) => keys[1 + i] === name);
  };
