/** Which requests the rules of admission webhooks name. */
import { isOfDefinition, isOfKubernetes, isServed } from '../algebra/rbac-homes.ts';
import type { Setting } from '../setting.ts';
import { at, textsOf, type ConfigNode } from '../tree.ts';

/** 0 where the list no longer names a request that base named, 2 where it names more; a rule as a whole counts by being there. */
export function coversRequests(node: ConfigNode, { keys, before, document, ownerBefore }: Setting): number | undefined {
  if (node.kind === 'map') return node === before ? 1 : undefined;
  const isOfGroups = keys.at(-1) === 'apiGroups';
  const known = textsOf(before).filter((name) => !isOfGroups || servesAny(name, ownerBefore));
  const names = new Set(textsOf(node));
  // What a template fills in may be what stood there.
  if (isFilledIn([...names, ...known]) || isLeftEmpty(names, document)) return node === before ? 1 : undefined;
  if (!names.has('*') && !known.every((name) => isAskedAbout(name, names))) return 0;
  return 1 + Number(namesMore(names, known));
}

/** What rules that were alike and are alike name no longer is one narrowing, of whichever of their lists and webhooks. */
export function ruleOf({ path, ownerBefore, ownerAfter }: Setting): string | undefined {
  const sides = [ownerBefore, ownerAfter].map((rule) =>
    ['apiGroups', 'resources'].map((list) => textsOf(at(rule, list)).join()).join(' '),
  );
  return path.at(-1)?.kind === 'item' ? undefined : sides.join(' -> ');
}

/** A group that serves none of what a rule asks about is no loss; and of any group, objects of somebody's own are of one. */
const servesAny = (group: string, rule: ConfigNode | undefined): boolean => {
  const resources = textsOf(at(rule, 'resources'));
  if (group === '*') return resources.some((resource) => resource.includes('*') || isOfKubernetes(resource));
  return resources.length === 0 || resources.some((resource) => isServed(group, resource));
};

const namesMore = (names: ReadonlySet<string>, known: readonly string[]): boolean =>
  names.size > known.length || (names.has('*') && !known.includes('*'));

const isFilledIn = (names: readonly string[]): boolean => names.some((name) => name.includes('{{'));

/** A template that writes no item of a list itself fills in all of them. */
const isLeftEmpty = (names: ReadonlySet<string>, { after }: Setting['document']): boolean =>
  names.size === 0 && after?.isTemplate === true;

/** Whether a list names what it named, or what that is called now. */
const isAskedAbout = (name: string, names: ReadonlySet<string>): boolean =>
  namings(name).some((each) => names.has(each)) || [...names].some((each) => isRenamed(name, each));

/** Of somebody's own: `shops` as `bookshops`, `old.example.com` as `new.example.com`. */
function isRenamed(name: string, now: string): boolean {
  if (name === '') return false;
  if (!name.includes('.')) return !isOfKubernetes(name) && !isOfKubernetes(now) && now.endsWith(name);
  const [domain, same] = [name, now].map((group) => group.slice(group.indexOf('.')));
  return [name, now].every(isOfDefinition) && domain === same;
}

/** A resource goes by its plural: named in the singular it was never asked about. */
const namings = (name: string): readonly string[] => [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')];
