/** Conditions that keep strangers out of a job or a step, and what stands in for one that is gone. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { textAt, type ConfigNode } from '../tree.ts';
import { triggersOf } from './model.ts';
import { isStartedByOwn } from './upstream.ts';

/**
 * What tells the people of a repository from strangers, and its own branches from forks. Whose the repository is keeps
 * only copies of it from running, with what their owners gave them.
 */
const WHO =
  /\bgithub\.(?:actor|triggering_actor|event\.(?:sender|pull_request\.(?:head\.repo|user|author_association)|comment\.(?:user|author_association)|issue\.(?:user|author_association)|workflow_run\.(?:actor|head_repository)))\b/;

/** Whom alone a condition keeps out, a bot or the repository's own branches, is no stranger. */
const OTHERS = /\bgithub\.[\w.]{1,100}\s{0,9}!=\s{0,9}(?:'[\w.-]{1,100}(?:\[bot\])?'|github\.repository\b)/g;

/** Likewise several of them in one list. */
const OTHERS_LISTED =
  /!\s{0,9}contains\(\s{0,9}fromJson\('[^']{0,1000}'\)\s{0,9},\s{0,9}github\.[\w.]{1,100}\s{0,9}\)/gi;

/** Whether a condition asks who started the workflow. */
export const asksWho = (condition: string): boolean =>
  WHO.test(condition.replaceAll(OTHERS, '').replaceAll(OTHERS_LISTED, ''));

/** Whether the condition of a job does. */
export const asks = (node: ConfigNode): boolean => asksWho(textAt(node, 'if') ?? '');

/** What only a pull request tells of who opened it. */
const OF_PULL_REQUEST = /\bgithub\.event\.pull_request\.[\w.]{1,100}/g;

/**
 * Whether a condition asked after nothing but pull requests, on which the workflow started and starts no more: only people
 * with rights in the repository bring about what is left.
 */
export const isAskedForNothing = (
  condition: string,
  { before, after }: Pick<DocumentPair, 'before' | 'after'>,
): boolean =>
  !asksWho(condition.replaceAll(OF_PULL_REQUEST, '')) && startsOnPullRequests(before) && isStartedByOwn(after);

const startsOnPullRequests = (document: ConfigDocument | undefined): boolean =>
  [...triggersOf(document).keys()].some((event) => event.startsWith('pull_request'));
