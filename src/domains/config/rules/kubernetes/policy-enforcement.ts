/** Whether policies of admission stop what breaks them or only tell. Sources: the API references of Kyverno, Gatekeeper, Kubewarden and Kubernetes. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { groupOf } from '../../kubernetes/objects.ts';
import { MANIFESTS } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const kyverno = object('kyverno.io/v1', 'ClusterPolicy');
const constraint = object('constraints.gatekeeper.sh/v1beta1', 'K8sRequiredLabels');
const binding = object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding');

/** Keys that say what becomes of a request, and whether it is stopped where nobody set them; undefined where another place decides. */
const KEYS: Readonly<Record<string, number | undefined>> = {
  validationFailureAction: 0,
  failureAction: undefined,
  enforcementAction: 1,
  validationActions: undefined,
  mode: 1,
};
const keyOf = ({ keys }: Setting): string => keys.at(-1) ?? '';

/** `mode` is Kubewarden's alone; the other names say enough by themselves. */
function isAction(setting: Setting): boolean {
  const key = keyOf(setting);
  if (!Object.hasOwn(KEYS, key) || setting.path.at(-1)?.kind === 'item') return false;
  const document = setting.document.after ?? setting.document.before;
  return key !== 'mode' || (document !== undefined && groupOf(document) === 'policies.kubewarden.io');
}

const STOPS = /^(?:enforce|deny|protect)$/i;
const TELLS = /^(?:audit|warn|dryrun|monitor)$/i;

function stops(node: ConfigNode): number | undefined {
  const words = textsOf(node);
  if (words.some((word) => STOPS.test(word))) return 1;
  return words.length > 0 && words.every((word) => TELLS.test(word)) ? 0 : undefined;
}

export default [
  control({
    id: 'config/policy-not-enforced',
    class: 'permission-widening',
    title: 'policy no longer enforced',
    why: 'Objects that break the policy are let in; that they do stands in a report at most.',
    fix: 'Keep the policy enforced, and except by name what must pass.',
    dialect: MANIFESTS,
    governs: isAction,
    rank: stops,
    absent: (setting) => KEYS[keyOf(setting)],
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      drop: moved('high'),
      template: moved('medium'),
      hardened: hardened('policy now enforced'),
    },
    examples: [
      {
        before: kyverno('validationFailureAction: Enforce'),
        after: kyverno('validationFailureAction: Audit'),
        outcome: 'flip',
      },
      { before: constraint(), after: constraint('enforcementAction: dryrun'), outcome: 'open' },
      { before: kyverno('validationFailureAction: enforce'), after: kyverno(), outcome: 'drop' },
      {
        before: constraint('enforcementAction: deny'),
        after: constraint('enforcementAction: "{{ .Values.action }}"'),
        outcome: 'template',
      },
      {
        before: binding('validationActions: [Warn, Audit]'),
        after: binding('validationActions: [Deny, Audit]'),
        outcome: 'hardened',
      },
      { before: constraint('enforcementAction: deny'), after: constraint(), outcome: 'none' },
      { before: '', after: constraint('enforcementAction: warn'), outcome: 'none' },
      {
        before: kyverno('validationFailureAction: enforce'),
        after: kyverno('validationFailureAction: Enforce'),
        outcome: 'none',
      },
    ],
  }),
];
