/** Roles as the algebra of grants reads them. */
import type { PolicyRule } from '../algebra/rbac.ts';
import type { ConfigDocument } from '../documents.ts';
import { at, itemsAt, textsOf, type ConfigNode } from '../tree.ts';
import { kindOf } from './objects.ts';

/** A chart may choose the kind; what it may be is judged. */
const ROLE = /^(?:Cluster)?Role$|\{\{.*\bClusterRole\b.*\}\}/;

export const isRole = (document: ConfigDocument | undefined): boolean => ROLE.test(kindOf(document));

/** The rules of a role; none of what is no role. What a template fills in is unknown, and no grant. */
export const policyRules = (document: ConfigDocument | undefined): PolicyRule[] =>
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
