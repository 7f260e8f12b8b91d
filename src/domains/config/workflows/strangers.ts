/** Which jobs of a workflow run for strangers, and what they could do with them. */
import type { ConfigDocument } from '../documents.ts';
import { at, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { jobsOf, mentions, triggersOf, type Job } from './model.ts';

/** A pull request that was merged: its code is the repository's own by then. */
const AFTER_MERGE = /(?:^|[^!.\w])github\.event\.pull_request\.merged\b(?!\s*(?:!=|==\s*'?false))/;
/** A branch of the repository itself, no fork's. */
const OWN_BRANCH =
  /head\.repo\.full_name\s*==\s*github\.repository\b|\bgithub\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name/;
/** The same, on events of pull requests alone: to others there is no fork, which is as good as false. */
const NO_FORK = /!\s*github\.event\.pull_request\.head\.repo\.fork\b|head\.repo\.fork\s*==\s*false/;
/** People with rights in the repository; who once contributed has none. */
const OWN_PEOPLE = /author_association(?![\s\S]*(?:CONTRIBUTOR|FIRST_TIME|MANNEQUIN|NONE|!=|!\s*contains))/;

/** One account that wrote it, be it a bot; who acted last, `github.actor`, is somebody else as soon as anybody does. */
const ONE_ACCOUNT = /github\.event\.(?:pull_request|comment|issue|review)\.user\.login\s*==\s*'[\w.-]+(?:\[bot\])?'/;

const ASKS = [AFTER_MERGE, OWN_BRANCH, OWN_PEOPLE, ONE_ACCOUNT];
/** What holds where something in brackets does not. */
const NEGATED = /!\s*\(/;

const LONGEST_CONDITION = 2000;

/** The jobs that run for strangers: neither their condition nor one of a job they wait for asks who it is. */
export function openJobs(document: ConfigDocument | undefined): readonly Job[] {
  const jobs = jobsOf(document);
  const events = triggersOf(document);
  const asks = events.has('issue_comment') || events.has('workflow_run') ? ASKS : [...ASKS, NO_FORK];
  const closed = new Set(jobs.filter(({ node }) => isClosed(textAt(node, 'if') ?? '', asks)).map(({ name }) => name));
  return jobs.filter(
    ({ name, node }) =>
      !closed.has(name) && !(isHeldByNeeds(node) && textsOf(at(node, 'needs')).some((each) => closed.has(each))),
  );
}

/** A job runs after one that was skipped only where its own condition says so. */
export const isHeldByNeeds = (node: ConfigNode): boolean =>
  !/\b(?:always|failure|cancelled)\s*\(/.test(textAt(node, 'if') ?? '');

/** Whether one of the things that a condition demands together, in whichever of its forms, keeps strangers out. */
const isClosed = (condition: string, asks: readonly RegExp[]): boolean =>
  demands(condition).some((demand) =>
    demand.split('||').every((form) => !NEGATED.test(form) && asks.some((each) => each.test(form))),
  );

/** The parts of a condition that must all hold. */
function demands(condition: string): string[] {
  const text = condition.slice(0, LONGEST_CONDITION).replace(/^\s*\$\{\{|\}\}\s*$/g, '');
  const parts = [''];
  let depth = 0;
  for (const token of text.split(/(\(|\)|&&|\|\|)/)) {
    depth += Number(token === '(') - Number(token === ')');
    if (depth === 0 && token === '||') return [];
    if (depth === 0 && token === '&&') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token}`);
  }
  return parts;
}

/** What strangers could do with the jobs that run for them: nothing, note on issues and pull requests, or more. */
export function reachOfStrangers(document: ConfigDocument): 'nothing' | 'notes' | 'more' {
  const jobs = openJobs(document);
  if (jobs.length === 0) return 'nothing';
  if (mentions(document.root, (text) => SECRET.test(text))) return 'more';
  const granted = jobs.map(({ node }) => at(node, 'permissions') ?? at(document.root, 'permissions'));
  if (granted.every(mayOnlyRead)) return 'nothing';
  return granted.every(mayOnlyNote) ? 'notes' : 'more';
}

/** What names a secret of the repository, or all of them. */
export const SECRET = /(?<![\w-])secrets(?:\.(?!GITHUB_TOKEN\b)|\[|\s*\))|^inherit$/i;

/** Whether a block of permissions lets a token write nothing. */
export const mayOnlyRead = (node: ConfigNode | undefined): boolean =>
  node?.kind === 'scalar'
    ? node.text === 'read-all'
    : node?.kind === 'map' && !mentions(node, (level) => level === 'write');

/** Scopes by which people are told something, and no code, release or run is changed. */
const NOTES: ReadonlySet<string> = new Set(['discussions', 'issues', 'pull-requests', 'statuses', 'checks']);

const mayOnlyNote = (node: ConfigNode | undefined): boolean =>
  mayOnlyRead(node) ||
  (node?.kind === 'map' &&
    [...node.entries].every(([scope, level]) => NOTES.has(scope) || !mentions(level, (text) => text === 'write')));
