/** What roles grant, base against head, as facts: one a role, naming the strongest of its new grants. */
import { powerOf, strongest } from '../algebra/rbac-powers.ts';
import { type Grant, type PolicyRule, widened } from '../algebra/rbac.ts';
import type { RoleNarrowed, RoleWidened } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, switchOf, textsOf, type ConfigNode } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { kindOf, namespaceOf } from './objects.ts';

const AGGREGATION = 'rbac.authorization.k8s.io/aggregate-to-';

export const isRole = ({ before, after }: DocumentPair): boolean => ROLE.test(kindOf(after ?? before));

/** A chart may choose the kind; what it may be is judged. */
const ROLE = /^(?:Cluster)?Role$|\{\{.*\bClusterRole\b.*\}\}/;

export function roleFacts(pair: DocumentPair): (RoleWidened | RoleNarrowed)[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  const [base, head] = [policyRules(before), policyRules(after)];
  const gained = widened(reachesFurther(before, after) ? [] : base, head);
  const worst = strongest(gained);
  if (worst !== undefined) return [widening(pair, after, worst, gained.length)];
  const lost = before === undefined ? [] : widened(head, base);
  const sides = { before: at(before?.root, 'rules'), after: at(after.root, 'rules') ?? after.root };
  return lost.length === 0
    ? []
    : [
        {
          kind: 'role-narrowed',
          ...objectFact(pair, ['rules'], `${lost.length} less`, sides),
          role: titleOf(pair),
          lost: lost.length,
        },
      ];
}

function widening(pair: DocumentPair, after: ConfigDocument, worst: Grant, gained: number): RoleWidened {
  const { verb, group, resource, name } = worst;
  const asked = group === '' ? resource : `${resource}.${group}`;
  const rule = itemsAt(after.root, 'rules').find(({ line }) => line === worst.line);
  const to = aggregatedTo(after);
  return {
    kind: 'role-widened',
    ...objectFact(pair, ['rules'], `${verb} ${asked}`, {
      before: at(pair.before?.root, 'rules'),
      after: rule ?? after.root,
    }),
    role: titleOf(pair),
    verb,
    apiGroup: group,
    resource,
    power: powerOf(worst),
    clusterWide: /\bClusterRole\b/.test(kindOf(after)),
    isNew: pair.before === undefined,
    gained,
    ...(name === '*' ? {} : { object: name }),
    ...(namespaceOf(after) === '' ? {} : { namespace: namespaceOf(after) }),
    ...(to === undefined ? {} : { aggregatedTo: to }),
  };
}

/** A role that became cluster-wide, or is aggregated now, grants all it grants anew. */
const reachesFurther = (before: ConfigDocument | undefined, after: ConfigDocument): boolean =>
  (kindOf(before) === 'Role' && kindOf(after) === 'ClusterRole') ||
  (before !== undefined && aggregatedTo(before) === undefined && aggregatedTo(after) !== undefined);

/** `edit` where the role's label gives it to every holder of `edit`. */
function aggregatedTo({ root }: ConfigDocument): string | undefined {
  const labels = entriesOf(at(root, 'metadata', 'labels'));
  const label = labels.find(([name, value]) => name.startsWith(AGGREGATION) && switchOf(value) === true);
  return label?.[0].slice(AGGREGATION.length);
}

/** What a template fills in is unknown, and no grant. */
const policyRules = (document: ConfigDocument | undefined): PolicyRule[] =>
  itemsAt(document?.root, 'rules').map((rule) => ({
    apiGroups: literals(rule, 'apiGroups'),
    resources: literals(rule, 'resources'),
    resourceNames: textsOf(at(rule, 'resourceNames')),
    verbs: literals(rule, 'verbs'),
    nonResourceURLs: literals(rule, 'nonResourceURLs'),
    line: rule.line,
  }));

const literals = (rule: ConfigNode, key: string): string[] =>
  textsOf(at(rule, key)).filter((text) => !text.includes('{{'));
