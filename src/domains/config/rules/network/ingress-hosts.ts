/** Which hosts an Ingress serves. Source: kubernetes.io/docs/concepts/services-networking/ingress. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, ofKind } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, isDynamic, itemsAt, textAt, type ConfigNode } from '../../tree.ts';
import { hardened, moved, safeWhenSet, unless } from '../../weakening.ts';
import { removal } from '../../wording.ts';

const ingress = object('networking.k8s.io/v1', 'Ingress');
const PATHS =
  'http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }';
const rules = (...hosts: readonly string[]) =>
  ingress(`rules: [${hosts.map((host) => `{ ${host === '' ? '' : `host: ${host}, `}${PATHS} }`).join(', ')}]`);

const paths = (...names: readonly string[]) =>
  ingress(
    `rules: [{ host: a.example.com, http: { paths: [${names.map((name) => `{ path: ${name}, pathType: Prefix }`).join(', ')}] } }]`,
  );

const isAny = (host: string | undefined): boolean => host === undefined || host === '' || host === '*';

const hostsOf = (root: ConfigNode | undefined): readonly (string | undefined)[] =>
  itemsAt(root, 'spec', 'rules').map((rule) => textAt(rule, 'host'));

/** A host that head still serves, by another rule or by one for any host, is not gone. */
function isServed(node: ConfigNode, { before, document }: Setting): number | undefined {
  const host = node.kind === 'scalar' ? node.text : textAt(node, 'host');
  if (node !== before) return isAny(host) ? undefined : 0;
  const served = hostsOf(document.after?.root);
  return isAny(host) || served.includes(host) || served.some((other) => isAny(other) || other?.includes('{{'))
    ? undefined
    : 1;
}

/** Names of a machine or a network of one's own, which nobody else resolves. */
const OWN =
  /\.(?:local|localhost|test|(?:(?:10|127)[.-]\d{1,3}|192[.-]168|172[.-](?:1[6-9]|2\d|3[01]))[.-]\d{1,3}[.-]\d{1,3}\.(?:nip|sslip|xip)\.io)$/i;

/** Hosts that keep their first names and move to another domain together moved by one decision. */
function domainMoved({ before, after }: Setting): string | undefined {
  if (before?.kind !== 'scalar' || after?.kind !== 'scalar') return undefined;
  const [old, now] = [before.text.split('.'), after.text.split('.')];
  const kept = old.findIndex((label, i) => label !== now[i]);
  return kept > 0 ? `hosts of ${old.slice(kept).join('.')} -> ${now.slice(kept).join('.')}` : undefined;
}

export default [
  control({
    id: 'config/ingress-host-removed',
    class: 'compatibility',
    title: 'ingress no longer serves a host',
    why: 'Whoever asks for the host gets an error, or the pages of another service.',
    fix: 'Serve the old host for as long as it is in use, or redirect it.',
    dialect: 'kubernetes',
    governs: either(itemOfKind('Ingress', 'spec', 'rules'), ofKind('Ingress', 'spec', 'rules', 'host')),
    rank: isServed,
    cause: domainMoved,
    outcomes: {
      flip: moved('medium'),
      drop: { risk: 'medium', message: () => 'The rule of a host was removed.' },
      own: { ...moved('low'), why: 'Only whoever works on the machine or network of that name asked for it.' },
    },
    refine: ({ transition, from = '' }) => {
      if (transition === 'flip' && OWN.test(from)) return 'own';
      return transition === 'flip' || transition === 'drop' ? transition : undefined;
    },
    examples: [
      { before: rules('a.example.com'), after: rules('b.example.com'), outcome: 'flip' },
      { before: rules('a.example.com', 'b.example.com'), after: rules('a.example.com'), outcome: 'drop' },
      { before: rules('a.192.168.1.15.nip.io'), after: rules('a.192.168.1.16.nip.io'), outcome: 'own' },
      { before: rules('a.35.10.1.15.nip.io'), after: rules('a.35.10.1.16.nip.io'), outcome: 'flip' },
      {
        before: rules('a.example.com', 'b.example.com'),
        after: rules('b.example.com', 'a.example.com'),
        outcome: 'none',
      },
      { before: rules('a.example.com'), after: rules('a.example.com', 'b.example.com'), outcome: 'none' },
      { before: rules('a.example.com'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/ingress-any-host',
    class: 'exposure',
    title: 'ingress answers for any host',
    why: 'Requests for names nobody thought of, and for the bare address, now reach the service.',
    fix: 'Name the hosts.',
    dialect: 'kubernetes',
    governs: ofKind('Ingress', 'spec', 'rules', 'host'),
    rank: (node) => (node.kind === 'scalar' ? Number(!isAny(node.text)) : undefined),
    absent: 0,
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('ingress answers for named hosts only'),
    },
    examples: [
      { before: rules('a.example.com'), after: rules('"*"'), outcome: 'flip' },
      { before: rules('a.example.com'), after: rules(''), outcome: 'drop' },
      { before: rules(''), after: rules('a.example.com'), outcome: 'hardened' },
      { before: rules('a.example.com'), after: rules('a.example.com # the shop'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/ingress-path-removed',
    class: 'compatibility',
    title: 'ingress no longer serves a path',
    why: 'Whoever asks for the path gets an error, or the pages of another service.',
    fix: 'Serve the old path for as long as it is in use, or redirect it.',
    dialect: 'kubernetes',
    governs: itemOfKind('Ingress', 'spec', 'rules', 'http', 'paths'),
    // One that a template filled in may be filled in by another that stands there now.
    rank: (node) => (isDynamic(at(node, 'path')) ? undefined : 1),
    absent: 0,
    lostTogether: true,
    outcomes: { drop: { risk: 'medium', message: (c) => `The path ${removal(c)}.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { before: paths('/api', '/admin'), after: paths('/api'), outcome: 'drop' },
      { before: paths('/api'), after: paths('/api', '/admin'), outcome: 'none' },
      { before: paths('/api', '/admin'), after: paths('/admin', '/api'), outcome: 'none' },
      {
        path: 'charts/web/templates/ingress.yaml',
        before: paths('"{{ .Values.path | default "/" }}"'),
        after: paths('"{{ default "/" .Values.path }}"'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/ingress-path-added',
    class: 'exposure',
    title: 'ingress serves a new path',
    why: 'Whoever reaches the host now reaches what lies behind the path.',
    fix: 'Check that the service behind it may be reached from outside.',
    dialect: 'kubernetes',
    governs: itemOfKind('Ingress', 'spec', 'rules', 'http', 'paths'),
    rank: () => 0,
    absent: 1,
    outcomes: { open: { risk: 'low', message: (c) => `The path \`${c.name}\` is new.` } },
    examples: [
      { before: paths('/api'), after: paths('/api', '/admin'), outcome: 'open' },
      { before: '', after: paths('/api'), outcome: 'none' },
      { before: paths('/api', '/admin'), after: paths('/api'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/client-address-lost',
    class: 'observability',
    title: 'address of the client lost',
    why: 'The pods see the address of a node: logs, limits and allow lists by address stop working.',
    fix: 'Keep `externalTrafficPolicy: Local`.',
    dialect: 'kubernetes',
    governs: ofKind('Service', 'spec', 'externalTrafficPolicy'),
    rank: unless('Cluster'),
    ...safeWhenSet({
      risk: 'low',
      praise: 'address of the client kept',
      weak: 'externalTrafficPolicy: Cluster',
      safe: 'externalTrafficPolicy: Local',
      file: object('v1', 'Service'),
    }),
  }),
];
