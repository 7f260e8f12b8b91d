import type { Ecosystem } from '../ecosystem.ts';
import { parseWorkflow } from '../parsers/workflow.ts';
import { tag } from '../versions/tag.ts';

const WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;

const githubActions: Ecosystem = {
  name: 'github-actions',
  versions: tag,
  claims: (path) => WORKFLOW.test(path),
  parse: parseWorkflow,
  /** The same action of another owner. */
  family: (name) => name.slice(name.indexOf('/') + 1),
};

export default githubActions;
