/** Which hosts of an Ingress are encrypted. Source: kubernetes.io/docs/concepts/services-networking/ingress. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, itemsAt, textAt, textsOf } from '../../tree.ts';
import { added, moved, present, removed } from '../../weakening.ts';

const ingress = object('networking.k8s.io/v1', 'Ingress');
const covered = (hosts: string, served = 'b'): string =>
  ingress(`tls: [{ hosts: [${hosts}], secretName: shop-tls }]\nrules: [{ host: a }, { host: ${served} }]`);
const TLS = 'tls: [{ hosts: [shop.example.com], secretName: shop-tls }]';

/** A wildcard stands for one label: `*.example.com` is `a.example.com`, not `a.b.example.com`. */
const covers = (name: string, host: string): boolean =>
  name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));

/** The host certificates a chart's values ask for; the switch of the ingress itself says whether there is one. */
const inValues = ({ keys, document }: Setting): boolean =>
  document.dialect === 'helm-values' && keys.at(-1) === 'tls' && /ingress$/i.test(keys.at(-2) ?? '');

const OF_NOBODY = 'of nobody';

/** Names that are kept for documents, and those that charts are made with. Source: RFC 2606. */
const FOR_DOCUMENTS = /(?:^|\.)(?:chart-)?example(?:\.[a-z]+)?$|\.(?:test|invalid|localhost)$/;

/** Whether the values of a chart show how hosts are written, and name none that anybody has. */
function isExample({ before, document }: Setting): boolean {
  const entries = before?.kind === 'list' ? before.items : [before];
  const hosts = entries.flatMap((entry) => textsOf(at(entry, 'hosts')));
  return document.dialect === 'helm-values' && hosts.length > 0 && hosts.every((host) => FOR_DOCUMENTS.test(host));
}

/** An entry of which a template calls the host otherwise is no entry less. */
const isCalledOtherwise = ({ document: { before, after } }: Setting): boolean =>
  after?.isTemplate === true &&
  itemsAt(after.root, 'spec', 'tls').length >= itemsAt(before?.root, 'spec', 'tls').length;

export default [
  control({
    id: 'config/ingress-tls-removed',
    class: 'encryption-disabled',
    title: 'ingress no longer encrypts',
    why: 'Passwords and sessions of its users cross the network in clear text, or browsers refuse the host.',
    fix: 'Keep the `tls` entry for as long as the host is served.',
    dialect: MANIFESTS,
    governs: either(
      ofKind('Ingress', 'spec', 'tls'),
      (setting) => itemOfKind('Ingress', 'spec', 'tls')(setting) && !isCalledOtherwise(setting),
      inValues,
    ),
    rank: (node) => (node.kind === 'list' ? Number(node.items.length > 0) : present(node)),
    absent: 0,
    mark: (setting) => (isExample(setting) ? OF_NOBODY : undefined),
    refine: ({ transition, mark }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'drop') return undefined;
      return mark === OF_NOBODY ? 'example' : 'drop';
    },
    outcomes: {
      drop: removed('high', '`tls` entry of the ingress'),
      example: {
        ...removed('low', '`tls` entry of the example'),
        why: 'Whoever uses the chart as it comes and only changes the host has an ingress that does not encrypt.',
      },
      hardened: added('ingress now encrypts', '`tls` entry'),
    },
    examples: [
      { before: ingress(TLS), after: ingress(), outcome: 'drop' },
      {
        before: ingress('tls: [{ hosts: [a.example.com] }, { hosts: [b.example.com] }]'),
        after: ingress('tls: [{ hosts: [a.example.com] }]'),
        outcome: 'drop',
      },
      {
        path: 'values.yaml',
        before: `ingress: { ${TLS.replace('example', 'acme')} }`,
        after: 'ingress: { tls: [] }',
        outcome: 'drop',
      },
      { path: 'values.yaml', before: `ingress: { ${TLS} }`, after: 'ingress: { tls: [] }', outcome: 'example' },
      { before: ingress(), after: ingress(TLS), outcome: 'hardened' },
      { before: ingress(TLS), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/ingress-host-uncovered',
    class: 'encryption-disabled',
    title: 'host of an ingress no longer encrypted',
    why: 'The ingress still serves the host, with a certificate that is not its own: browsers refuse it, or users click on.',
    fix: 'Keep the host in the `tls` entry for as long as it is served.',
    dialect: MANIFESTS,
    governs: ofKind('Ingress', 'spec', 'tls', 'hosts'),
    rank: (node, { before, document }) => {
      const [had, has] = [textsOf(before), textsOf(node)];
      const served = itemsAt(document.after?.root, 'spec', 'rules').flatMap((rule) => textAt(rule, 'host') ?? []);
      return Number(had.every((host) => !served.includes(host) || has.some((name) => covers(name, host))));
    },
    outcomes: { flip: moved('high') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: covered('a, b'), after: covered('a'), outcome: 'flip' },
      { before: covered('a, c'), after: covered('a'), outcome: 'none' },
      { before: covered('a'), after: covered('b, a'), outcome: 'none' },
      { before: covered('a.io', 'a.io'), after: covered('"*.io"', 'a.io'), outcome: 'none' },
      { before: covered('a.b.io', 'a.b.io'), after: covered('"*.io"', 'a.b.io'), outcome: 'flip' },
    ],
  }),
];
