/** Identities that the jobs of a workflow may prove, for other clouds and registries to trust. */
import type { DocumentPair } from '../documents.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';
import { secretsNamed } from './given-secrets.ts';
import { type Job, jobsOf, mentions, triggersOf, type WorkflowStep } from './model.ts';
import { showsUseOf } from './uses-of-rights.ts';

/**
 * What speaks for an identity that a block gives to all jobs of a workflow. shown: the steps of one of them show what for.
 * traded: likewise, and each of those gave up a secret for it that nothing in the workflow has any more.
 */
export type IdentityUse = 'shown' | 'traded';

const known = new WeakMap<DocumentPair, { readonly use: IdentityUse | undefined }>();

/** What speaks for the identity that the workflow of head gives to all its jobs, asked once; undefined where no step asks for it. */
export function useOfIdentity(pair: DocumentPair): IdentityUse | undefined {
  const found = known.get(pair) ?? { use: useIn(pair) };
  known.set(pair, found);
  return found.use;
}

function useIn({ before, after }: DocumentPair): IdentityUse | undefined {
  const heirs = jobsOf(after).filter(({ node, steps }) => at(node, 'permissions') === undefined && steps.length > 0);
  const showing = heirs.filter((job) => showsUseOf(job, PROVES));
  if (after === undefined || showing.length === 0) return undefined;
  const kept = secretsIn(after.root);
  const isTraded = !triggersOf(after).has('pull_request') && showing.every((job) => gaveUp(job, before, kept));
  return isTraded && !getsMore(showing, before) ? 'traded' : 'shown';
}

/**
 * Whether an action that proves who it is had a secret before that the workflow has no more, or came in the place of a step
 * that had one: what a script says of proving, and a secret of any other step, are no trade.
 */
function gaveUp(job: Job, before: DocumentPair['before'], kept: ReadonlySet<string>): boolean {
  const old = jobsOf(before).find(({ name }) => name === job.name)?.steps ?? [];
  const [had, has] = [old, job.steps].map((steps) => new Set(steps.map(asStep)));
  const lost = old.filter(({ node }) => [...secretsIn(node)].some((secret) => !kept.has(secret)));
  return job.steps
    .filter((step) => step.uses?.startsWith('./') === false && showsUseOf({ node: step.node, steps: [step] }, PROVES))
    .some((step) =>
      lost.some((gone) => asStep(gone) === asStep(step) || (!had?.has(asStep(step)) && !has?.has(asStep(gone)))),
    );
}

const PROVES = ['id-token'];

/** A step by what it uses, or else by what it is called. */
const asStep = ({ uses, label, node }: WorkflowStep): string => uses ?? textAt(node, 'run') ?? label;

/** Whether some of the jobs name a secret that the workflow did not. */
const getsMore = (jobs: readonly Job[], before: DocumentPair['before']): boolean => {
  const had = before === undefined ? new Set<string>() : secretsIn(before.root);
  return jobs.some(({ node }) => [...secretsIn(node)].some((secret) => !had.has(secret)));
};

function secretsIn(node: ConfigNode): ReadonlySet<string> {
  const found = new Set<string>();
  mentions(node, (text) => {
    for (const name of secretsNamed(text)) found.add(name);
    return false;
  });
  return found;
}
