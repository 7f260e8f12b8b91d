import type { ProtobufChange } from '../changes.ts';
import { unquote } from '../features.ts';
import type { Rpc, Service } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';
import { groupOf, listed } from './together.ts';
import { sameOptions } from './untouched.ts';

/** HTTP routes that clients could call before and no longer can; all of a service are one root cause. New ones hurt nobody. */
export function compareRoutes(rpcs: readonly Match<Rpc>[], { after: service }: Match<Service>): ProtobufChange[] {
  const changed = rpcs.filter(optionsDiffer).flatMap((pair) => {
    const [before, after] = [routesOf(pair.before), routesOf(pair.after)];
    const lost = [...before.keys()].filter((route) => !after.has(route));
    const gained = [...after.keys()].filter((route) => !before.has(route));
    return lost.length > 0 ? [{ ...pair, from: lost.join(', '), to: gained.join(', ') }] : [];
  });
  const names = changed.map(({ after }) => after.name);
  const [all, group] = [listed(names), groupOf(service.fullName, names)];
  return changed.map(({ before, after, from, to }) => ({
    kind: 'http-rule-changed',
    subject: after.fullName,
    key: `${from}->${to}`,
    ...group,
    ...placesOf({ before, after }),
    ...traitsOf(before),
    service: service.fullName,
    name: after.name,
    from,
    to,
    count: changed.length,
    all,
  }));
}

const optionsDiffer = ({ before, after }: Match<Rpc>): boolean => !sameOptions(before.options, after.options);

/** The body of a request or response that a route still answers with changed. */
export function compareBodies({ before, after }: Match<Rpc>): ProtobufChange[] {
  if (!optionsDiffer({ before, after })) return [];
  const [old, now] = [routesOf(before), routesOf(after)];
  return [...old].flatMap(([route, from]): ProtobufChange[] => {
    const to = now.get(route);
    if (to === undefined || to === from) return [];
    const places = placesOf({ before, after });
    return [
      {
        kind: 'http-body-changed',
        subject: after.fullName,
        key: route,
        ...places,
        ...traitsOf(before),
        route,
        from,
        to,
      },
    ];
  });
}

const HTTP = /^(\(google\.api\.http\)(?:\.additional_bindings(?:\[\d+\])?)?)\.(\w+)$/;
const VERBS = new Set(['get', 'put', 'post', 'delete', 'patch']);

/** Whether an option of an rpc says how HTTP reaches it. */
export const isRoute = (path: string): boolean => path.startsWith('(google.api.http)');

/** `GET /v1/users` -> what its bodies hold, by https://github.com/googleapis/googleapis/blob/master/google/api/http.proto */
function routesOf({ options }: Rpc): ReadonlyMap<string, string> {
  const routes = new Map<string, string>();
  const valueOf = (path: string) => unquote(options.get(path)?.value ?? '');
  for (const [path, { value }] of options) {
    const [, binding = '', field = ''] = HTTP.exec(path) ?? [];
    if (!VERBS.has(field)) continue;
    const body = valueOf(`${binding}.body`) || 'none';
    const answer = valueOf(`${binding}.response_body`);
    routes.set(`${field.toUpperCase()} ${unquote(value)}`, answer === '' ? body : `${body}, answered by ${answer}`);
  }
  return routes;
}
