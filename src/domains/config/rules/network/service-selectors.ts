/** The pods behind a Service. Source: kubernetes.io/docs/concepts/services-networking/service. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { object } from '../../kubernetes/examples.ts';
import { sameText } from '../../kubernetes/references.ts';
import { isOfSameService } from '../../kubernetes/service-ports.ts';
import { CARRIED } from '../../kubernetes/selectors.ts';
import type { Setting } from '../../setting.ts';
import { textsOf } from '../../tree.ts';
import { moved } from '../../weakening.ts';

const service = object('v1', 'Service');
const WEB = `apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web, tier: a } }\nspec: { containers: [{ name: web, image: web }] }\n`;

/** Whether a template now chooses between the labels that were asked for and others of the same names. */
function isChosen(from: string, to: string): boolean {
  const [old, now] = [from.split(', '), to.replaceAll(/ \(\d+\)=/g, '=').split(', ')];
  const names = new Set(old.map(nameOfLabel));
  return (
    now.length > old.length &&
    old.every((label) => now.includes(label)) &&
    now.every((label) => names.has(nameOfLabel(label)))
  );
}

/** Labels of other names, whatever their values are, are one decision for all services that ask for them. */
function namesMoved({ before, after }: Setting): string | undefined {
  const [old, now] = [before, after].map((node) =>
    textsOf(node)
      .flatMap((text) => text.split(', '))
      .map(nameOfLabel)
      .join(),
  );
  return old === now ? undefined : `selector: ${old} -> ${now}`;
}

const nameOfLabel = (label: string): string => label.slice(0, label.indexOf('='));

export default control({
  id: 'config/service-selector',
  class: 'compatibility',
  title: 'service selects other pods',
  why: 'The pods it sent requests to drop out at once; if no pod has the new labels, it answers nobody.',
  fix: 'Check that running pods carry the new labels before the service asks for them.',
  dialect: 'kubernetes',
  governs: (setting) => isEffective('selector')(setting) && isOfSameService(setting),
  rank: sameText,
  cause: namesMoved,
  outcomes: {
    others: moved('medium'),
    carried: {
      ...moved('low'),
      title: 'service selects its pods otherwise',
      why: 'The pods that stand beside it had the labels before; others that have the old ones alone drop out.',
    },
    wider: {
      ...moved('low'),
      title: 'service selects more pods',
      why: 'Pods that have the labels left over get requests too.',
    },
  },
  refine: ({ from = '', to = '', transition, mark }) => {
    if (transition === 'template') return undefined;
    if (mark === CARRIED) return 'carried';
    if (isChosen(from, to)) return undefined;
    const asked = new Set(from.split(', '));
    return to.split(', ').every((label) => asked.has(label)) ? 'wider' : 'others';
  },
  examples: [
    { before: service('selector: { app: web }'), after: service('selector: { app: shop }'), outcome: 'others' },
    {
      before: { 's.yaml': service('selector: { app: web }'), 'w.yaml': WEB },
      after: { 's.yaml': service('selector: { app: web, tier: a }'), 'w.yaml': WEB },
      outcome: 'carried',
    },
    {
      before: service('selector: { app: web, tier: a }'),
      after: service('selector: { app: web }'),
      outcome: 'wider',
    },
    {
      before: service('selector: { app: web }'),
      after: service('selector: { app: web, tier: a }'),
      outcome: 'others',
    },
    {
      before: service('selector: { app: web, tier: a }'),
      after: service('selector: { tier: a, app: web }'),
      outcome: 'none',
    },
    {
      path: 'charts/web/templates/service.yaml',
      before: service('selector:\n    app: web'),
      after: service(
        'selector:\n    {{- if .Values.daemon }}\n    app: daemon\n    {{- else }}\n    app: web\n    {{- end }}',
      ),
      outcome: 'none',
    },
    { before: '', after: service('selector: { app: web }'), outcome: 'none' },
  ],
});
