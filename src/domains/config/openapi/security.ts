/** Which credentials an API asks for, base against head. */
import { compare } from '../../../core/compare.ts';
import { at, entriesOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { Finding } from './finding.ts';
import { type Api, entriesBelow, type Operation, operationsOf, shapeOfTemplate, type Site } from './model.ts';

/** One way to be let in: each scheme that must be met, with its scopes. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** What holds for an operation; no alternative, or an empty one, lets everybody in. */
interface Effective {
  readonly alternatives: readonly Alternative[];
  readonly node: ConfigNode;
  /** It is that of the whole API. */
  readonly isShared: boolean;
}

export const compareSecurity = (base: Api, head: Api): Finding[] => [
  ...compare(
    operationsOf(base),
    operationsOf(head),
    ({ method, template }) => `${method} ${shapeOfTemplate(template)}`,
  ).matched.flatMap(({ before, after }) => operationFindings(base, head, before, after)),
  ...compare(schemesOf(base), schemesOf(head), ([name]) => name).matched.flatMap(({ before, after }) =>
    schemeFindings(before, after),
  ),
  ...serverFindings(base, head),
];

function operationFindings(base: Api, head: Api, before: Operation, after: Operation): Finding[] {
  const [old, now] = [effective(base, before), effective(head, after)];
  const what = judged(old, now, base, head);
  if (what === undefined) return [];
  const path = now.isShared ? ['security'] : [...after.path, 'security'];
  const [from, to] = [shown(old), shown(now)];
  return [
    {
      what,
      operation: after.title,
      element: '',
      from,
      to,
      path,
      before: old.node,
      after: now.node,
      cause: `${from}->${to}`,
    },
  ];
}

function judged(old: Effective, now: Effective, base: Api, head: Api): Finding['what'] | undefined {
  if (isOpen(now)) return isOpen(old) ? undefined : 'security-removed';
  if (isOpen(old)) return 'security-required';
  if (shown(old) === shown(now)) return undefined;
  const isWeaker = now.alternatives.some((each) => old.alternatives.some((had) => asksLess(each, had)));
  if (isWeaker || weakest(now, head) < weakest(old, base)) return 'security-weakened';
  const isRefused = old.alternatives.some((had) => !now.alternatives.some((each) => isMetBy(each, had)));
  return isRefused ? 'security-tightened' : undefined;
}

const isOpen = ({ alternatives }: Effective): boolean =>
  alternatives.length === 0 || alternatives.some(({ size }) => size === 0);

function effective(api: Api, { node }: Operation): Effective {
  const own = at(node, 'security');
  const whole = at(api, 'security');
  const list = own ?? whole;
  const items = list?.kind === 'list' ? list.items : [];
  const alternatives = items.map(
    (item) => new Map(entriesOf(item).map(([scheme, scopes]) => [scheme, new Set(textsOf(scopes))])),
  );
  return { alternatives, node: list ?? node, isShared: own === undefined && whole !== undefined };
}

/** Whether who brings the credentials of `had` meets all that `each` asks for. */
const isMetBy = (each: Alternative, had: Alternative): boolean =>
  [...each].every(([scheme, scopes]) => [...scopes].every((scope) => had.get(scheme)?.has(scope)) && had.has(scheme));

const asksLess = (each: Alternative, had: Alternative): boolean => isMetBy(each, had) && !isMetBy(had, each);

const shown = ({ alternatives }: Effective): string =>
  alternatives
    .map(
      (each) =>
        [...each]
          .map(([scheme, scopes]) => [scheme, ...[...scopes].toSorted()].join(' '))
          .toSorted()
          .join(' and ') || 'nobody',
    )
    .toSorted()
    .join(' or ') || 'nothing';

/** How hard the weakest of the alternatives is to get past. */
const weakest = ({ alternatives }: Effective, api: Api): number => {
  const schemes = new Map(schemesOf(api));
  return Math.min(
    ...alternatives.map((each) => Math.max(0, ...[...each.keys()].map((name) => strengthOf(schemes.get(name))))),
  );
};

/** Swagger 2 keeps its schemes at the top. */
const schemesOf = (api: Api): (readonly [string, Site])[] => [
  ...entriesBelow(api, { node: at(api, 'components') ?? api, path: ['components'] }, 'securitySchemes'),
  ...entriesBelow(api, { node: api, path: [] }, 'securityDefinitions'),
];

/** Kinds of credentials from those that travel as they are to those that expire or prove a key. */
const STRENGTH: ReadonlyMap<string, number> = new Map([
  ['basic', 0],
  ['http basic', 0],
  ['apiKey', 1],
  ['http digest', 1],
  ['http bearer', 2],
  ['oauth2', 3],
  ['openIdConnect', 3],
  ['mutualTLS', 3],
]);

const kindOf = ({ node }: Site): string =>
  [textAt(node, 'type'), textAt(node, 'scheme')?.toLowerCase()].filter(Boolean).join(' ');

/** A scheme that is not described may be anything. */
const strengthOf = (scheme: Site | undefined): number => (scheme && STRENGTH.get(kindOf(scheme))) ?? 3;

type Scheme = readonly [string, Site];

function schemeFindings([name, old]: Scheme, [, now]: Scheme): Finding[] {
  const common = { operation: 'the API', element: name, path: now.path, before: old.node, after: now.node };
  const [from, to] = [kindOf(old), kindOf(now)];
  if (from !== to)
    return [{ what: strengthOf(now) < strengthOf(old) ? 'scheme-weakened' : 'scheme-changed', ...common, from, to }];
  if (textAt(old.node, 'in') !== 'query' && textAt(now.node, 'in') === 'query')
    return [{ what: 'credentials-exposed', ...common, to: 'the query' }];
  const had = new Set(flowsOf(old));
  const [flow] = flowsOf(now).filter((each) => LEAKY_FLOWS.has(each) && !had.has(each));
  return flow === undefined ? [] : [{ what: 'credentials-exposed', ...common, to: `the ${flow} flow` }];
}

/** Flows that hand the password or the token to the client's page. */
const LEAKY_FLOWS = new Set(['implicit', 'password']);

const flowsOf = ({ node }: Site): readonly string[] => [
  ...entriesOf(at(node, 'flows')).map(([flow]) => flow),
  ...textsOf(at(node, 'flow')),
];

function serverFindings(base: Api, head: Api): Finding[] {
  const old = new Map(serversOf(base));
  const encrypted = [...old.keys()].filter((url) => url.startsWith('https:'));
  return serversOf(head).flatMap(([url, node]): Finding[] => {
    if (!/^http:\/\/(?!localhost|127\.|\[::1\]|[^/:]*\.(?:local|internal|svc)\b)/.test(url) || old.has(url)) return [];
    const from = encrypted.find((each) => each.slice('https'.length) === url.slice('http'.length)) ?? encrypted[0];
    if (from === undefined) return [];
    return [
      {
        what: 'server-plain',
        operation: 'the API',
        element: '',
        from,
        to: url,
        path: ['servers'],
        before: old.get(from),
        after: node,
      },
    ];
  });
}

/** The addresses of an API; Swagger 2 gives schemes, a host and a base path apart. */
function serversOf(api: Api): (readonly [string, ConfigNode])[] {
  const servers = at(api, 'servers');
  const listed = servers?.kind === 'list' ? servers.items : [];
  const schemes = at(api, 'schemes');
  const address = `${textAt(api, 'host') ?? ''}${textAt(api, 'basePath') ?? ''}`;
  return [
    ...listed.map((server) => [textAt(server, 'url') ?? '', at(server, 'url') ?? server] as const),
    ...(schemes === undefined ? [] : textsOf(schemes).map((scheme) => [`${scheme}://${address}`, schemes] as const)),
  ];
}
