import type { ProtobufChange } from '../changes.ts';
import { unquote } from '../features.ts';
import type { Rpc, Service } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';
import { groupOf, listed } from './together.ts';

/** HTTP routes that clients could call before and no longer can; all of a service are one root cause. New ones hurt nobody. */
export function compareRoutes(rpcs: readonly Match<Rpc>[], { after: service }: Match<Service>): ProtobufChange[] {
  const changed = rpcs.flatMap((pair) => {
    const [before, after] = [routesOf(pair.before), routesOf(pair.after)];
    const lost = [...before].filter((route) => !after.has(route));
    const gained = [...after].filter((route) => !before.has(route));
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

const ROUTE = /^\(google\.api\.http\)(?:\.additional_bindings(?:\[\d+\])?)?\.(get|put|post|delete|patch)$/;

/** Whether an option of an rpc is the verb and path of a route. */
export const isRoute = (path: string): boolean => ROUTE.test(path);

function routesOf({ options }: Rpc): ReadonlySet<string> {
  const routes = new Set<string>();
  for (const [path, { value }] of options) {
    const verb = ROUTE.exec(path)?.[1];
    if (verb !== undefined) routes.add(`${verb.toUpperCase()} ${unquote(value)}`);
  }
  return routes;
}
