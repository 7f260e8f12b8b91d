/** What the policies of each resource allow, base against head. */
import { type Grant, powerOf, type IamPower, type Statement, widened } from '../algebra/iam.ts';
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { signature } from '../likeness.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, textAt, textsOf, type ConfigNode, type MapNode } from '../tree.ts';
import type { PolicyNarrowed, PolicyWidened } from './changes.ts';
import { branchesOf, resourcesOf } from './model.ts';

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
  const old = resourcesOf(pair.before);
  return [...resourcesOf(pair.after)].flatMap(([name, after]) => {
    const before = old.get(name);
    const kinds = [...POLICIES].filter((property) => at(after, 'Properties', property) !== undefined);
    return kinds.flatMap((property) =>
      compareDocuments({
        pair,
        name,
        path: pathTo(name, property),
        before: at(before, 'Properties', property),
        after: at(after, 'Properties', property),
        isNew: before === undefined,
        isGate: textAt(after, 'Type') === GATE,
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
  /** Whoever passes still needs the right itself. */
  readonly isGate?: boolean;
}

function compareDocuments(documents: Documents): (PolicyWidened | PolicyNarrowed)[] {
  const { pair, name, path, before, after, isNew } = documents;
  const [base, head] = [statementsOf(before), statementsOf(after)];
  const gained = widened(allowed(base), allowed(head));
  const freed = isNew ? [] : widened(denied(head), denied(base));
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

const allowed = (statements: readonly Statement[]) => statements.filter(({ effect }) => effect === 'Allow');
const denied = (statements: readonly Statement[]) => statements.filter(({ effect }) => effect === 'Deny');

const WORST: readonly IamPower[] = ['public', 'admin', 'service', 'escalation', 'plain'];
const rankOf = (grant: Grant): number => WORST.indexOf(powerOf(grant));
const pathTo = (name: string, property: string) => ['Resources', name, 'Properties', property];

function widening(
  { pair, name, path, before, after, isNew, isGate }: Documents,
  { principal, action, resource, condition, line }: Grant,
  how: Pick<PolicyWidened, 'by' | 'gained'>,
): PolicyWidened {
  const place = how.by === 'deny' ? { before, after } : { before, after: after && { ...after, line, endLine: line } };
  const told = `${how.by} ${principal} ${action} ${resource}`;
  return {
    kind: 'policy-widened',
    ...factAt(pair, path.map(key), told, place),
    resource: name,
    principal,
    action,
    on: resource,
    power: isGate === true ? 'plain' : powerOf({ principal, action, resource, condition, line }),
    isNew,
    ...how,
  };
}

/** All statements below a node, however deep the resource keeps its policies. */
function statementsOf(node: ConfigNode | undefined): Statement[] {
  if (node === undefined || node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(statementsOf);
  const statements = branchesOf(at(node, 'Statement')).flatMap((own) => (own.kind === 'list' ? own.items : [own]));
  return [
    ...statements
      .flatMap((each) => branchesOf(each))
      .filter(({ kind }) => kind === 'map')
      .map(statementOf),
    ...entriesOf(node).flatMap(([name, child]) => (name === 'Statement' ? [] : statementsOf(child))),
  ];
}

function statementOf(node: ConfigNode): Statement {
  const condition = at(node, 'Condition');
  return {
    effect: textAt(node, 'Effect') === 'Deny' ? 'Deny' : 'Allow',
    principals: principalsOf(node),
    actions: listed(node, 'Action', 'NotAction'),
    resources: listed(node, 'Resource', 'NotResource'),
    condition: condition === undefined ? '' : signature(condition),
    line: node.line,
  };
}

/** Without a principal a policy is about those it is attached to. */
function principalsOf(node: ConfigNode): readonly string[] {
  if (at(node, 'NotPrincipal') !== undefined) return ['everybody'];
  const principal = at(node, 'Principal');
  if (principal === undefined) return ['*'];
  if (principal.kind !== 'map') return textsOf(principal).map((text) => (text === '*' ? 'everybody' : text));
  return [...principal.entries].flatMap(([kind, names]) =>
    valuesOf(names).map((text) => (text === '*' && kind === 'AWS' ? 'everybody' : `${kind} ${oneName(text)}`)),
  );
}

/** The one name of a service of AWS, which goes by several: with its region, and with the domain of the partition filled in. */
const oneName = (text: string): string =>
  text
    .replace(/\$\{AWS::URLSuffix\}|amazonaws\.com\.cn$/, 'amazonaws.com')
    .replace(/^(?:!Sub )?([a-z.-]+?)(?:\.\$\{AWS::Region\}|\.[a-z]{2}-[a-z]+-\d)?(?=\.amazonaws\.com$)/, '$1');

/** `NotAction: x` is all but x: as good as everything, save for the one that says the same. */
function listed(node: ConfigNode, name: string, inverse: string): readonly string[] {
  const values = valuesOf(at(node, name));
  if (values.length > 0) return values;
  return at(node, inverse) === undefined ? ['*'] : [`* but ${valuesOf(at(node, inverse)).toSorted().join(', ')}`];
}

/** Texts, and what is filled in later as an opaque text of its own: `!GetAtt Bucket.Arn`, however it is written. */
function valuesOf(node: ConfigNode | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'list' && node.tag === undefined) return node.items.flatMap(valuesOf);
  const [tag, filled] = node.kind === 'map' ? longForm(node) : [node.tag, node];
  if (filled.kind === 'scalar') return [[tag, filled.text].filter(Boolean).join(' ')];
  return [tag === '!GetAtt' ? `${tag} ${textsOf(filled).join('.')}` : signature(filled)];
}

/** `{ Fn::Sub: x }` and `{ Ref: x }` as the tags they stand for; any other map as it is. */
function longForm(node: MapNode): readonly [string | undefined, ConfigNode] {
  const [[name, inner] = []] = node.entries;
  const isFunction = node.entries.size === 1 && name !== undefined && /^(?:Ref|Fn::\w+)$/.test(name);
  return isFunction && inner !== undefined ? [`!${name.replace('Fn::', '')}`, inner] : [node.tag, node];
}
