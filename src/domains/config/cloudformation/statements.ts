/** The statements of AWS policies as CloudFormation writes them. */
import type { Statement } from '../algebra/iam.ts';
import { signature } from '../likeness.ts';
import { at, branchesOf, entriesOf, textAt, textsOf, type ConfigNode, type MapNode } from '../tree.ts';

/** All statements below a node, however deep the resource keeps its policies. `onDemand`: a condition of the template decides on it. */
export function statementsOf(node: ConfigNode | undefined, onDemand: boolean): Statement[] {
  if (node === undefined || node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => statementsOf(item, onDemand));
  const given = at(node, 'Statement');
  return [
    ...branchesOf(given).flatMap((each) => statementsOfList(each, onDemand || each !== given)),
    ...entriesOf(node).flatMap(([name, child]) => (name === 'Statement' ? [] : statementsOf(child, onDemand))),
  ];
}

function statementsOfList(node: ConfigNode, onDemand: boolean): readonly Statement[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) =>
    branchesOf(item).flatMap((branch) => statementOf(branch, onDemand || branch !== item)),
  );
}

function statementOf(node: ConfigNode, onDemand: boolean): readonly Statement[] {
  // What a macro puts there nobody knows; it may only add to what stands beside it.
  if (node.kind !== 'map' || (node.entries.size === 1 && at(node, 'Fn::Transform') !== undefined)) return [];
  const condition = at(node, 'Condition');
  return [
    {
      effect: textAt(node, 'Effect') === 'Deny' ? 'Deny' : 'Allow',
      principals: principalsOf(node),
      actions: listed(node, 'Action', 'NotAction'),
      resources: listed(node, 'Resource', 'NotResource'),
      condition: condition === undefined ? '' : signature(condition),
      onDemand,
      line: node.line,
    },
  ];
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
