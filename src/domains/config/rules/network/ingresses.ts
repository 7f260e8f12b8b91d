/** What an Ingress asks of those who come in. Sources: the Ingress API; the annotations of ingress-nginx. */
import { letsInMore } from '../../algebra/cidr.ts';
import { control } from '../../control.ts';
import type { ConfigDocument } from '../../documents.ts';
import { annotated } from '../../kubernetes/examples.ts';
import { annotation, MANIFESTS } from '../../kubernetes/paths.ts';
import { kindOf, nameOf } from '../../kubernetes/objects.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, safeOff, safeOn, safeWhenSet, weakWhenSet } from '../../weakening.ts';

const noted = annotated('networking.k8s.io/v1', 'Ingress');
const nginx = (name: string): string => `nginx.ingress.kubernetes.io/${name}`;

/** The settings of the controller itself, which hold for all that set nothing of their own. */
const inController =
  (...names: readonly string[]) =>
  ({ keys, document }: Setting): boolean =>
    keys[0] === 'data' && names.includes(keys[1] ?? '') && /ingress|nginx/.test(nameOfConfig(document.after));
const nameOfConfig = (document: ConfigDocument | undefined): string =>
  kindOf(document) === 'ConfigMap' ? ((document && nameOf(document)) ?? '') : '';

const blocks = (node: ConfigNode | undefined): readonly string[] => textsOf(node).flatMap((text) => text.split(/,\s*/));

/** 0 for nothing, and for addresses that base kept out. */
function asksAsMany(node: ConfigNode, { before }: Setting): number {
  const isEmpty = node.kind !== 'scalar' || node.text === '';
  return Number(!isEmpty && !letsInMore(blocks(before ?? node), blocks(node)));
}

export default [
  control({
    id: 'config/ingress-redirect-off',
    class: 'encryption-disabled',
    title: 'plain http no longer redirected',
    why: 'Whoever follows an old link sends the request, cookies included, in clear text.',
    fix: 'Set the redirect to `true` again.',
    dialect: MANIFESTS,
    governs: either(
      annotation(...['ssl-redirect', 'force-ssl-redirect', 'hsts'].map(nginx)),
      inController('hsts', 'ssl-redirect'),
    ),
    rank: safeOn,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      drop: moved('low'),
      hardened: hardened('plain http now redirected'),
    },
    examples: [
      {
        before: noted(`${nginx('ssl-redirect')}: "true"`),
        after: noted(`${nginx('ssl-redirect')}: "false"`),
        outcome: 'flip',
      },
      { before: noted(), after: noted(`${nginx('ssl-redirect')}: "false"`), outcome: 'open' },
      { before: noted(`${nginx('force-ssl-redirect')}: "true"`), after: noted(), outcome: 'drop' },
      {
        before: noted(`${nginx('ssl-redirect')}: "false"`),
        after: noted(`${nginx('ssl-redirect')}: "true"`),
        outcome: 'hardened',
      },
      { before: noted(), after: noted(`${nginx('ssl-redirect')}: "true"`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/ingress-guard-removed',
    class: 'exposure',
    title: 'ingress no longer asks who comes in',
    why: 'Requests that were turned away or sent to sign in now reach the service.',
    fix: 'Keep the annotation, or put the check into the service first.',
    dialect: MANIFESTS,
    governs: annotation(
      ...['whitelist-source-range', 'allowlist-source-range', 'auth-url', 'auth-type', 'auth-tls-secret'].map(nginx),
    ),
    rank: asksAsMany,
    absent: 0,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('ingress now asks who comes in') },
    examples: [
      {
        before: noted(`${nginx('whitelist-source-range')}: 10.0.0.0/8`),
        after: noted(`${nginx('whitelist-source-range')}: 0.0.0.0/0`),
        outcome: 'flip',
      },
      { before: noted(`${nginx('auth-url')}: https://login.example.com`), after: noted(), outcome: 'drop' },
      { before: noted(), after: noted(`${nginx('auth-type')}: basic`), outcome: 'hardened' },
      {
        before: noted(`${nginx('whitelist-source-range')}: 10.0.0.0/8`),
        after: noted(`${nginx('whitelist-source-range')}: 10.1.0.0/16`),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/ingress-client-certificate',
    class: 'permission-widening',
    title: 'client certificates no longer required',
    why: 'Callers without a certificate now reach the service.',
    fix: 'Set it to `on` again.',
    dialect: MANIFESTS,
    governs: annotation(nginx('auth-tls-verify-client')),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'high',
      praise: 'client certificates now required',
      weak: `${nginx('auth-tls-verify-client')}: "off"`,
      safe: `${nginx('auth-tls-verify-client')}: "on"`,
      file: noted,
    }),
  }),
  control({
    id: 'config/ingress-snippet',
    class: 'permission-widening',
    title: 'ingress brings its own nginx configuration',
    why: 'A snippet runs in the controller, which reads the secrets of all namespaces; who may edit the ingress may read them.',
    fix: 'Use an annotation made for the purpose instead of a snippet.',
    equivalents: ['checkov:CKV_K8S_152', 'checkov:CKV_K8S_153', 'checkov:CKV_K8S_154'],
    dialect: MANIFESTS,
    governs: annotation(...['configuration-snippet', 'server-snippet', 'auth-snippet', 'stream-snippet'].map(nginx)),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: 'high', message: (c) => `\`${c.name}\` is new.` },
      born: { risk: 'medium', message: (c) => `A new ingress has a \`${c.name}\`.` },
      hardened: { ...hardened('ingress snippet removed'), message: (c) => `\`${c.name}\` was removed.` },
    },
    examples: [
      { before: noted(), after: noted(`${nginx('server-snippet')}: deny all;`), outcome: 'open' },
      { before: '', after: noted(`${nginx('server-snippet')}: deny all;`), outcome: 'born' },
      { before: noted(`${nginx('server-snippet')}: deny all;`), after: noted(), outcome: 'hardened' },
      {
        before: noted(`${nginx('server-snippet')}: deny all;`),
        after: noted(`${nginx('server-snippet')}: "deny all;"`),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/ingress-snippets-allowed',
    class: 'permission-widening',
    title: 'ingress controller takes snippets',
    why: 'Whoever may write an ingress may run code in the controller, which reads the secrets of all namespaces (CVE-2021-25742).',
    fix: 'Keep it `false`, and use annotations made for the purpose.',
    dialect: MANIFESTS,
    governs: either(inController('allow-snippet-annotations'), ({ keys }) => keys.at(-1) === 'allowSnippetAnnotations'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'ingress controller takes no snippets',
      weak: 'allowSnippetAnnotations: true',
      safe: 'allowSnippetAnnotations: false',
      path: 'charts/ingress-nginx/values.yaml',
      file: (text) => `controller:\n  name: web\n  ${text}\n`,
    }),
  }),
  control({
    id: 'config/ingress-backend-plain',
    class: 'encryption-disabled',
    title: 'traffic to the service no longer encrypted',
    why: 'From the ingress to the pods, requests cross the cluster network in clear text.',
    fix: 'Keep `HTTPS` or `GRPCS`.',
    dialect: MANIFESTS,
    governs: annotation(nginx('backend-protocol')),
    rank: (node) => (node.kind === 'scalar' ? Number(/^(?:HTTPS|GRPCS)$/i.test(node.text)) : undefined),
    ...safeWhenSet({
      risk: 'high',
      praise: 'traffic to the service now encrypted',
      weak: `${nginx('backend-protocol')}: HTTP`,
      safe: `${nginx('backend-protocol')}: HTTPS`,
      file: noted,
    }),
  }),
];
