/** What shows, in the steps of a job, that it needs a right of its token. Source: the documentation of the actions named. */
import { entriesOf, textAt, type ConfigNode } from '../tree.ts';
import { mentions, type Job } from './model.ts';

/** By scope, texts of steps that cannot do without it: what they use, run and pass. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  actions:
    /\bgh (?:run|workflow|cache)\b|(?:approveWorkflowRun|createWorkflowDispatch|reRunWorkflow\w*|cancelWorkflowRun)\b|^actions\/stale@|cancel-workflow-action|workflow-dispatch@|delete-workflow-runs/,
  contents:
    /\bgit push\b|\bgh (?:release|pr merge)\b|\bgoreleaser\b|\bsemantic-release\b|\bmike deploy\b|^[\w.-]+\/[^@\s]*release[^@\s]*@|(?:git-auto-commit-action|add-and-commit|create-pull-request|push-action|gh-pages|pages-deploy-action|changesets\/action)@|slsa-github-generator\//,
  'id-token':
    /\bcosign\b|--provenance\b|ACTIONS_ID_TOKEN_REQUEST|\bid_tokens?\b|^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|actions\/(?:attest|deploy-pages)|pypa\/gh-action-pypi-publish|ossf\/scorecard-action|hashicorp\/vault-action|octo-sts\/action|rubygems\/\S+|rust-lang\/crates-io-auth-action)|^sigstore\/|slsa-github-generator\//,
  packages: /\bghcr\.io\b|\bpkg\.github\.com\b|delete-package-versions|slsa-github-generator\//,
};

/**
 * Whether a job shows what it does with each of some rights by which code, releases or an identity are changed; others,
 * to notes and checks, are small. A job that calls a workflow of its repository hands them on
 * to what is reviewed with it.
 */
export const showsUseOf = ({ node, steps }: Pick<Job, 'node' | 'steps'>, scopes: readonly string[]): boolean =>
  textAt(node, 'uses')?.startsWith('./') === true ||
  scopes.every((scope) => {
    const need = NEEDS[scope];
    const isNeed = (text: string): boolean => need?.test(text) === true;
    return (
      need === undefined ||
      mentions(node, isNeed) ||
      (scope === 'id-token' && steps.some((step) => provesItself(step.node)))
    );
  });

/** Whether a step passes that it proves who it is, `use_oidc: true`, or to whom: `audience`. */
const provesItself = (node: ConfigNode): boolean =>
  entriesOf(node).some(([name, below]) =>
    below.kind === 'scalar' ? /oidc|^audience$/i.test(name) && below.text !== 'false' : provesItself(below),
  );
