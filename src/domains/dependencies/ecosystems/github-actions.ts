import type { Ecosystem } from '../ecosystem.ts';
import { parseWorkflow } from '../parsers/workflow.ts';
import { tag } from '../versions/tag.ts';

const WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;

/** What repositories of actions are called beside the tool that they run, and often renamed by. */
const AFFIX = /^(?:github|gh)-action-|^action-|-(?:(?:github|gh)-)?action$/;

const githubActions: Ecosystem = {
  name: 'github-actions',
  versions: tag,
  claims: (path) => WORKFLOW.test(path),
  parse: parseWorkflow,
  /** The same action of another owner, or under its longer name. */
  family: (name) => name.slice(name.indexOf('/') + 1).replace(AFFIX, ''),
};

export default githubActions;
