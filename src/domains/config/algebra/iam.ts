/**
 * What policies of AWS allow, as a set of grants: who may do what with which resource, and under which condition.
 * Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.
 */

/** One statement as written, lists always present; what is filled in later stands as an opaque text. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** `*` for everybody, or where the policy is attached to whom it is about. */
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** A text that is the same for the same condition; '' for none. */
  readonly condition: string;
  /** Whether the template has it only where one of its own conditions holds. */
  readonly onDemand: boolean;
  readonly line: number;
}

export interface Grant {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly condition: string;
  readonly onDemand: boolean;
  readonly line: number;
}

/** Past this many comparisons only grants that are the very same cover each other. */
const MOST_COMPARISONS = 500_000;

/** The grants of `head` that `base` does not cover. Called the other way round: what was narrowed. */
export function widened(base: readonly Statement[], head: readonly Statement[]): Grant[] {
  const known = base.flatMap(grantsOf);
  const same = new Set(known.map(keyOf));
  const fresh = head.flatMap(grantsOf).filter((grant) => !same.has(keyOf(grant)));
  if (known.length * fresh.length > MOST_COMPARISONS) return fresh;
  return fresh.filter((grant) => !known.some((wider) => covers(wider, grant)));
}

/** Takes one statement apart. */
const grantsOf = ({ principals, actions, resources, ...rest }: Statement): Grant[] =>
  principals.flatMap((principal) =>
    actions.flatMap((action) =>
      resources.map((resource) => ({
        principal,
        action,
        resource,
        condition: rest.condition,
        onDemand: rest.onDemand,
        line: rest.line,
      })),
    ),
  );

const keyOf = ({ principal, action, resource, condition }: Grant): string =>
  JSON.stringify([principal, action.toLowerCase(), resource, condition]);

const covers = (wider: Grant, grant: Grant): boolean =>
  (wider.condition === '' || wider.condition === grant.condition) &&
  (wider.principal === '*' || wider.principal === 'everybody' || wider.principal === grant.principal) &&
  holds(wider.action.toLowerCase(), grant.action.toLowerCase()) &&
  holds(wider.resource, grant.resource);

/** Whether all that `inner` matches is matched by `outer`: `s3:*` holds `s3:Get*`, which holds `s3:GetObject`. */
export function holds(outer: string, inner: string): boolean {
  const [first = '', ...rest] = outer.split('*');
  const last = rest.pop();
  if (last === undefined) return outer === inner;
  if (inner.length < first.length + last.length || !inner.startsWith(first) || !inner.endsWith(last)) return false;
  return inOrder(rest, inner.slice(first.length, inner.length - last.length));
}

/** Whether the pieces stand in a text one after the other. */
function inOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const found = text.indexOf(piece, from);
    from = found + piece.length;
    return found >= 0;
  });
}

/** What a grant is good for at worst. */
export type IamPower = 'public' | 'admin' | 'service' | 'escalation' | 'plain';

/** Actions by which whoever has them gets more: to hand roles on, to write policies, to run code as another. */
const ESCALATES =
  /^(?:iam:(?:passrole|createuser|createrole|addusertogroup|create[a-z]*policy[a-z]*|attach[a-z]*policy|put[a-z]*policy|createaccesskey|createloginprofile|updateassumerolepolicy)|sts:assumerole|lambda:updatefunctioncode)$/;

/** `arn:aws:iam::${AWS::AccountId}:root`: all of the account that the stack is in, as far as their own policies go. */
const OWN_ACCOUNT = /\$\{AWS::AccountId\}:root$|^AWS (?:!Ref )?AWS::AccountId$/;

/** What stands before the name of a principal that is a service of AWS. */
const SERVICE = 'Service ';

/** The worst that a grant allows; one under a condition is never public. */
export function powerOf({ principal, action, resource, condition }: Omit<Grant, 'line' | 'onDemand'>): IamPower {
  if (principal === 'everybody') return condition === '' ? 'public' : 'plain';
  // A service of AWS that may take the role gives itself nothing by it; and the own account leaves it to the policies of its users.
  if (principal.startsWith(SERVICE) || OWN_ACCOUNT.test(principal)) return 'plain';
  return resource === '*' ? powerOnAll(action.toLowerCase()) : 'plain';
}

function powerOnAll(action: string): IamPower {
  if (['*', '*:*', 'iam:*'].includes(action)) return 'admin';
  if (action.endsWith(':*')) return 'service';
  return ESCALATES.test(action) ? 'escalation' : 'plain';
}
