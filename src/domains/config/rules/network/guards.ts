/** Objects that protect others: policies of the network, the mesh and admission, disruption budgets. */
import { configRule } from '../../changes.ts';

const guard = (apiVersion: string, kind: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: db }\nspec: { paused: false }\n`;
const NETWORK = guard('networking.k8s.io/v1', 'NetworkPolicy');
const MESH = guard('security.istio.io/v1', 'AuthorizationPolicy');
const ADMISSION = guard('kyverno.io/v1', 'ClusterPolicy');
const CONSTRAINT = guard('constraints.gatekeeper.sh/v1beta1', 'K8sRequiredLabels');
const WEBHOOK = guard('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration');
const BUDGET = guard('policy/v1', 'PodDisruptionBudget');
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: db }\nspec: { containers: [{ name: db }] }\n';

export default [
  configRule({
    id: 'config/guard-removed',
    on: 'guard-removed',
    class: 'exposure',
    title: 'protection removed',
    why: 'What it protected stays, and is now open.',
    fix: 'Keep the object for as long as the pods it selects are there.',
    equivalents: ['checkov:CKV2_K8S_6'],
    outcomes: {
      network: { risk: 'high', message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.` },
      mesh: {
        risk: 'high',
        class: 'permission-widening',
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: 'The mesh no longer asks who calls: the default of the namespace or the mesh holds.',
      },
      admission: {
        risk: 'high',
        class: 'permission-widening',
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: 'Objects that it refused are let into the cluster from now on.',
        fix: 'Keep the policy, and except by name what must pass.',
      },
      webhook: {
        risk: 'medium',
        class: 'permission-widening',
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: 'Objects that it refused are let into the cluster from now on.',
        fix: 'Keep it for as long as what it checks is served.',
      },
      disruption: {
        risk: 'medium',
        class: 'availability',
        message: (c) => `The ${c.objectKind} \`${c.name}\` was removed.`,
        why: 'A node drain may now stop all pods at once.',
        fix: 'Keep a disruption budget that leaves at least one pod running.',
      },
    },
    examples: [
      { before: NETWORK, after: '', outcome: 'network' },
      { before: MESH, after: '', outcome: 'mesh' },
      { before: ADMISSION, after: '', outcome: 'admission' },
      { before: CONSTRAINT, after: '', outcome: 'admission' },
      { before: WEBHOOK, after: '', outcome: 'webhook' },
      { before: BUDGET, after: '', outcome: 'disruption' },
      { before: { 'old.yaml': NETWORK }, after: { 'new.yaml': NETWORK }, outcome: 'none' },
      { before: `${POD}---\n${NETWORK}`, after: '', outcome: 'none' },
    ],
    classify: ({ guards }) => guards,
  }),
  configRule({
    id: 'config/guard-added',
    on: 'guard-added',
    class: 'hardening',
    title: 'protection added',
    why: 'What stood open is now protected.',
    fix: 'Check that nothing still relies on what it refuses.',
    outcomes: { added: { risk: 'info', message: (c) => `The ${c.objectKind} \`${c.name}\` is new.` } },
    examples: [
      { before: '', after: NETWORK, outcome: 'added' },
      { before: '', after: `${POD}---\n${NETWORK}`, outcome: 'none' },
      { before: NETWORK, after: '', outcome: 'none' },
    ],
    classify: () => 'added',
  }),
];
