/** What the policies of each resource allow, base against head. */
import { type Grant, powerOf, type IamPower, type Statement, widened } from '../algebra/iam.ts';
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import type { Setting } from '../setting.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';
import type { PolicyNarrowed, PolicyWidened } from './changes.ts';
import { resourcesOf } from './model.ts';
import { statementsOf } from './statements.ts';

/** Where resources keep policies: those that say who may come in, and those that say what may be done. */
const TRUST = new Set(['AssumeRolePolicyDocument']);
const POLICIES = new Set([
  'PolicyDocument',
  'KeyPolicy',
  'Policies',
  'ResourcePolicy',
  'RepositoryPolicyText',
  ...TRUST,
]);

export const isPolicySetting = ({ keys }: Setting): boolean =>
  keys[0] === 'Resources' && keys[2] === 'Properties' && POLICIES.has(keys[3] ?? '');

/** One fact a resource and kind of policy. Of a new resource only what is dangerous in itself is told. */
export function policyFacts(pair: DocumentPair): (PolicyWidened | PolicyNarrowed)[] {
  const [old, now] = [resourcesOf(pair.before), resourcesOf(pair.after)];
  const gone = [...old].flatMap(([name, node]) => (now.has(name) ? [] : [node]));
  return [...now].flatMap(([name, after]) => {
    const before = old.get(name);
    const alike = before === undefined ? gone.filter((node) => textAt(node, 'Type') === textAt(after, 'Type')) : [];
    const kinds = [...POLICIES].filter((property) => at(after, 'Properties', property) !== undefined);
    return kinds.flatMap((property) =>
      compareDocuments({
        pair,
        name,
        path: pathTo(name, property),
        before: at(before, 'Properties', property),
        after: at(after, 'Properties', property),
        isNew: before === undefined,
        merged: alike.flatMap((node) => at(node, 'Properties', property) ?? []),
        isGate: textAt(after, 'Type') === GATE,
        onDemand: at(after, 'Condition') !== undefined,
      }),
    );
  });
}

/** A way out of a network: its policy only takes away from what the policies of callers and of services allow. */
const GATE = 'AWS::EC2::VPCEndpoint';

/** Likewise for a policy that stands elsewhere than in a resource. */
export const comparePolicies = (
  pair: DocumentPair,
  { name, path }: { readonly name: string; readonly path: readonly string[] },
  before: ConfigNode | undefined,
  after: ConfigNode | undefined,
): (PolicyWidened | PolicyNarrowed)[] =>
  compareDocuments({ pair, name, path, before, after, isNew: pair.before === undefined });

/** One policy property of a resource. */
interface Documents {
  readonly pair: DocumentPair;
  readonly name: string;
  readonly path: readonly string[];
  readonly before: ConfigNode | undefined;
  readonly after: ConfigNode | undefined;
  readonly isNew: boolean;
  /** Of a new resource: the policies of those of its type that are gone, whose place it may take. */
  readonly merged?: readonly ConfigNode[];
  /** Whoever passes still needs the right itself. */
  readonly isGate?: boolean;
  /** A condition of the template decides whether there is such a resource. */
  readonly onDemand?: boolean;
}

function compareDocuments(documents: Documents): (PolicyWidened | PolicyNarrowed)[] {
  const { pair, name, path, before, after, isNew, merged = [] } = documents;
  const base = [before, ...merged].flatMap((node) => statementsOf(node, false));
  const head = statementsOf(after, documents.onDemand === true);
  const gained = widened(allowed(base), allowed(head));
  const freed = isNew ? [] : widened(denied(head), denied(base)).filter((grant) => !isStillDenied(grant, denied(head)));
  const [worst] = [...gained].toSorted((a, b) => rankOf(a) - rankOf(b));
  if (worst !== undefined) {
    const by = allowed(base).some((statement) => bindsTo(worst, statement)) ? 'condition' : 'grant';
    return [widening(documents, worst, { by, gained: gained.length })];
  }
  const [lifted] = freed;
  if (lifted !== undefined) return [widening(documents, lifted, { by: 'deny', gained: freed.length })];
  const lost = isNew ? [] : [...widened(allowed(head), allowed(base)), ...widened(denied(base), denied(head))];
  const where = factAt(pair, path.map(key), 'narrowed', { before, after });
  return lost.length === 0 ? [] : [{ kind: 'policy-narrowed', ...where, resource: name, lost: lost.length }];
}

/** Whether a statement allowed the same under a condition, which the grant has not. */
const bindsTo = ({ principal, action, resource, condition }: Grant, statement: Statement): boolean =>
  condition === '' &&
  statement.condition !== '' &&
  statement.principals.includes(principal) &&
  statement.actions.includes(action) &&
  statement.resources.includes(resource);

/** Whether a refusal under a condition is one still, under another that nobody can hold against it. */
const isStillDenied = (grant: Grant, statements: readonly Statement[]): boolean =>
  grant.condition !== '' && statements.some((statement) => bindsTo({ ...grant, condition: '' }, statement));

const allowed = (statements: readonly Statement[]) => statements.filter(({ effect }) => effect === 'Allow');
const denied = (statements: readonly Statement[]) => statements.filter(({ effect }) => effect === 'Deny');

const WORST: readonly IamPower[] = ['public', 'admin', 'service', 'escalation', 'plain'];
const rankOf = (grant: Grant): number => WORST.indexOf(powerOf(grant));
const pathTo = (name: string, property: string) => ['Resources', name, 'Properties', property];

function widening(
  { pair, name, path, before, after, isNew, isGate }: Documents,
  grant: Grant,
  how: Pick<PolicyWidened, 'by' | 'gained'>,
): PolicyWidened {
  const { principal, action, resource, onDemand, line } = grant;
  const place = how.by === 'deny' ? { before, after } : { before, after: after && { ...after, line, endLine: line } };
  const told = `${how.by} ${principal} ${action} ${resource}`;
  return {
    kind: 'policy-widened',
    ...factAt(pair, path.map(key), told, place),
    resource: name,
    principal,
    action,
    on: resource,
    power: isGate === true ? 'plain' : powerOf(grant),
    onDemand,
    isNew,
    ...how,
  };
}
