/** What callers of a Service rely on: its ports and the pods behind it. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { object } from '../../kubernetes/examples.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import { itemOfKind, MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import { sameText } from '../../kubernetes/references.ts';
import { moved, removed, untouched } from '../../weakening.ts';

const service = object('v1', 'Service');

export default [
  control({
    id: 'config/service-port-changed',
    class: 'compatibility',
    title: 'service port changed',
    why: 'Whoever calls the service on the old port is refused.',
    fix: 'Serve both ports until all callers have moved.',
    dialect: MANIFESTS,
    governs: ofKind('Service', 'spec', 'ports', 'port'),
    rank: untouched,
    outcomes: { flip: moved('high') },
    examples: [
      {
        before: service('ports: [{ name: http, port: 80 }]'),
        after: service('ports: [{ name: http, port: 8080 }]'),
        outcome: 'flip',
      },
      {
        before: service('ports: [{ name: http, port: 80, targetPort: 80 }]'),
        after: service('ports: [{ name: http, port: 80, targetPort: 8080 }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/service-port-removed',
    class: 'compatibility',
    title: 'service port removed',
    why: 'Whoever calls the service on that port is refused.',
    fix: 'Keep the port until no caller uses it.',
    dialect: MANIFESTS,
    governs: itemOfKind('Service', 'spec', 'ports'),
    rank: () => 1,
    outcomes: { drop: removed('high', 'port of the service') },
    examples: [
      {
        before: service('ports: [{ name: http, port: 80 }, { name: admin, port: 9000 }]'),
        after: service('ports: [{ name: http, port: 80 }]'),
        outcome: 'drop',
      },
      {
        before: service('ports: [{ name: http, port: 80 }]'),
        after: service('ports: [{ name: http, port: 80 }, { name: admin, port: 9000 }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/service-selector',
    class: 'compatibility',
    title: 'service selects other pods',
    why: 'The pods it sent requests to drop out at once; if no pod has the new labels, it answers nobody.',
    fix: 'Check that running pods carry the new labels before the service asks for them.',
    dialect: 'kubernetes',
    governs: (setting) => isEffective('selector')(setting) && kindOf(setting.document.after) === 'Service',
    rank: sameText,
    outcomes: {
      others: moved('medium'),
      wider: {
        ...moved('low'),
        title: 'service selects more pods',
        why: 'Pods that have the labels left over get requests too.',
      },
    },
    refine: ({ from = '', to = '', transition }) => {
      if (transition === 'template') return undefined;
      const asked = new Set(from.split(', '));
      return to.split(', ').every((label) => asked.has(label)) ? 'wider' : 'others';
    },
    examples: [
      { before: service('selector: { app: web }'), after: service('selector: { app: shop }'), outcome: 'others' },
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
      { before: '', after: service('selector: { app: web }'), outcome: 'none' },
    ],
  }),
];
