import type { Example, Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import { ACCOUNT, binding } from '../../../../../src/domains/config/kubernetes/binding-examples.ts';
import family from '../../../../../src/domains/config/rules/rbac/bindings.ts';
import { testRule } from '../../../../support/rule-tester.ts';

const LEADERS = 'leader-election-role';
const OPS = '{ kind: Group, name: ops }';
const EVERYBODY = '{ kind: Group, name: "system:authenticated" }';

/** A binding of who may lead to one holder more, and the role where that stands in the file. */
const leading = (holder: string, resources: string | undefined, outcome: string): Example => {
  const role =
    resources === undefined
      ? ''
      : `---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: ${LEADERS} }\nrules: [{ apiGroups: ["", coordination.k8s.io], resources: [${resources}], verbs: ["*"] }]\n`;
  const [before, after] = [[ACCOUNT], [ACCOUNT, holder]].map(
    (holders) => binding(holders, LEADERS, 'RoleBinding') + role,
  );
  return { before: before ?? '', after: after ?? '', outcome };
};

const ROWS: Readonly<Record<string, readonly Example[]>> = {
  'config/binding-holder-added': [
    leading(OPS, undefined, 'leases'),
    leading(OPS, 'leases, configmaps, events', 'leases'),
    leading(OPS, 'leases, secrets', 'single'),
    leading(OPS, 'secrets, pods/exec', 'single'),
    leading(OPS, '"*"', 'single'),
    leading(EVERYBODY, undefined, 'broad'),
    leading(EVERYBODY, 'leases', 'broad'),
    leading(EVERYBODY, 'secrets, pods/exec', 'broad'),
    leading('{ kind: Group, name: "system:unauthenticated" }', 'leases', 'anonymous'),
  ],
};

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config, ROWS[rule.id]);
