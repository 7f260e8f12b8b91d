/** Workflows that strangers can start with the rights of the repository, base against head. */
import type { TriggerAdded, UntrustedCheckout } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';
import { allSteps, triggersOf } from './model.ts';

/** Events of strangers on which the workflow runs with secrets and a token that may write. */
const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** What names the code of the stranger's branch. */
const STRANGE_REF =
  /github\.head_ref|github\.event\.(?:pull_request\.head\.|workflow_run\.head_)|refs\/pull\/|github\.event\.(?:issue|pull_request)\.number/;

export function triggerFacts(pair: DocumentPair): (TriggerAdded | UntrustedCheckout)[] {
  const [had, has] = [triggersOf(pair.before), triggersOf(pair.after)];
  const added = DANGEROUS.filter((event) => has.has(event) && !had.has(event));
  const checkout = untrustedCheckout(pair.after);
  const facts = added.map((event): TriggerAdded => ({
    kind: 'trigger-added',
    ...factAt(pair, [key('on'), key(event)], 'added', { before: at(pair.before?.root, 'on'), after: has.get(event) }),
    trigger: event,
    checksOut: checkout !== undefined,
    isNew: pair.before === undefined,
  }));
  const standing = DANGEROUS.find((event) => had.has(event) && has.has(event));
  const old = untrustedCheckout(pair.before);
  if (facts.length > 0 || standing === undefined || checkout === undefined || old !== undefined) return facts;
  const where = factAt(pair, [key('jobs'), key('steps'), key('ref')], 'untrusted', { before: old, after: checkout });
  return [{ kind: 'untrusted-checkout', ...where, trigger: standing }];
}

/** The `ref` by which a step checks out the stranger's code. */
function untrustedCheckout(document: ConfigDocument | undefined): ConfigNode | undefined {
  for (const { node, uses } of allSteps(document)) {
    const ref = textAt(node, 'with', 'ref') ?? '';
    if (uses === 'actions/checkout' && STRANGE_REF.test(ref)) return at(node, 'with', 'ref');
  }
  return undefined;
}
