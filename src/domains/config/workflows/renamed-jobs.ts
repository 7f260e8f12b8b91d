/** Jobs under another key that people, and rules of branches, know by the same name. */
import type { DocumentPair } from '../documents.ts';
import type { KeyRenamed } from '../setting-changes.ts';
import { at, textAt } from '../tree.ts';
import { isJobOfTests } from './tests.ts';

/** The keys that GitHub takes: a workflow with another never ran. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>`. */
const KEY = /^[A-Za-z_][\w-]*$/;

/** Whether it is a job of a workflow that goes by another key. */
export const isOfJob = ({ dialect, subject }: KeyRenamed): boolean =>
  dialect === 'github-workflow' && /(?:^|: )jobs\.[^.[]+$/.test(subject);

/**
 * Whether nobody waits for a job by the key that it lost: its name says what it is called, and stays, or it never ran, or
 * it is called after tests and runs none.
 */
export function isCalledTheSame({ from, to, after }: KeyRenamed, pairs: readonly DocumentPair[]): boolean {
  const pair = pairs.find(({ path }) => path === after?.path);
  const job = at(pair?.before?.root, 'jobs', from);
  if (isJobOfTests(from) && !isJobOfTests(from, job)) return true;
  const name = textAt(job, 'name');
  return !KEY.test(from) || (name !== undefined && name === textAt(pair?.after?.root, 'jobs', to, 'name'));
}
