/** What Traefik does with those who come without encryption. Source: doc.traefik.io, "EntryPoints", and its Helm chart. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { at, textsOf, type ConfigNode } from '../../tree.ts';
import { plainFile } from '../../vocabulary.ts';
import { added, removed } from '../../weakening.ts';

const entry = (http = ''): string => plainFile(`entryPoints: { web: { address: ":80"${http} } }`);
const REDIRECTED = ', http: { redirections: { entryPoint: { to: websecure, scheme: https } } }';
const flags = (...more: readonly string[]): string =>
  plainFile(`args:\n${['web.address=:80', ...more].map((flag) => `  - --entrypoints.${flag}\n`).join('')}`);

const FLAG = /^-{0,2}entrypoints\.[\w-]+\.http\.redirections\.entrypoint\.to$/i;

/** The block below an entry point or, in values of the chart, a port; and the flag that stands for it. */
function isRedirection({ keys, path }: Setting): boolean {
  if (path.at(-1)?.kind !== 'key') return false;
  const held = keys.findIndex((key) => /^(?:entryPoints|ports)$/i.test(key));
  const [, , ...below] = held < 0 ? [] : keys.slice(held);
  return FLAG.test(keys.at(-1) ?? '') || /^(?:http|(?:http\.)?(?:redirections|redirectTo))$/.test(below.join('.'));
}

/** 1 for what redirects, or for the block of `http` that holds it; undefined for any other. */
function redirects(node: ConfigNode, { name }: Setting): number | undefined {
  const given = name === 'http' ? at(node, 'redirections') : node;
  return (given?.kind === 'map' ? given.entries.size : textsOf(given).length) > 0 ? 1 : undefined;
}

export default [
  control({
    id: 'config/proxy-redirect-removed',
    class: 'encryption-disabled',
    title: 'plain http no longer redirected',
    why: 'Clients that come without encryption are answered without it, sign-in and all.',
    fix: 'Keep the redirection to the entry point with TLS.',
    governs: isRedirection,
    rank: redirects,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'redirection to https'),
      hardened: added('plain http now redirected', 'redirection to https'),
    },
    refine: ({ transition }) => (transition === 'drop' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: entry(REDIRECTED), after: entry(), outcome: 'drop' },
      {
        before: flags('web.http.redirections.entryPoint.to=websecure'),
        after: flags(),
        outcome: 'drop',
      },
      {
        before: plainFile('ports: { web: { port: 80, redirectTo: { port: websecure } } }'),
        after: plainFile('ports: { web: { port: 80 } }'),
        outcome: 'drop',
      },
      { before: entry(), after: entry(REDIRECTED), outcome: 'hardened' },
      { before: entry(REDIRECTED), after: entry(REDIRECTED.replace('websecure', 'secure')), outcome: 'none' },
      { before: entry(REDIRECTED), after: '', outcome: 'none' },
    ],
  }),
];
