/** Whether what a container runs is still the same program. */
import { expand } from '../level.ts';
import type { Setting, Step } from '../setting.ts';
import { at, entriesOf, isDynamic, itemsAt, textAt, type ConfigNode } from '../tree.ts';

/** How the facts of containers are marked that run another program now. */
export const OTHER_PROGRAM = 'other program';

/** The mark of a setting within a container's, or a service's, resources. */
export function programMark({ document: { before, after }, path }: Setting): string | undefined {
  const resources = path.findLastIndex(({ name }) => name === 'resources');
  const owner = path.slice(0, path[resources - 1]?.name === 'deploy' ? resources - 1 : resources);
  const [old, now] = [walk(before?.root, owner), walk(after?.root, owner)];
  return old !== undefined && now !== undefined && isOther(old, now) ? OTHER_PROGRAM : undefined;
}

function walk(root: ConfigNode | undefined, path: readonly Step[]): ConfigNode | undefined {
  let found = root;
  for (const { kind, name } of path) {
    if (name === undefined) return undefined;
    found = kind === 'key' ? at(found, name) : itemsAt(found).find((item) => textAt(item, 'name') === name);
  }
  return found;
}

function isOther(old: ConfigNode, now: ConfigNode): boolean {
  const [image, newer] = [imageOf(old), imageOf(now)];
  if (image !== undefined && newer !== undefined && image !== newer) return true;
  const [names, others] = [variablesOf(old), variablesOf(now)];
  const shared = names.filter((name) => others.includes(name)).length;
  return Math.min(names.length, others.length) >= TELLING && shared * 2 < Math.max(names.length, others.length);
}

/** So many variables tell one program from another. */
const TELLING = 5;

/** The last part of an image's name, without its tag: the registry it comes from is no matter. */
function imageOf(node: ConfigNode): string | undefined {
  const image = at(node, 'image');
  if (image?.kind !== 'scalar' || isDynamic(image)) return undefined;
  return image.text
    .replace(/@.*$/, '')
    .replace(/:[\w.-]+$/, '')
    .replace(/^.*\//, '');
}

function variablesOf(node: ConfigNode): readonly string[] {
  const list = at(node, 'environment') ?? at(node, 'env');
  const held = list && expand(list);
  if (held?.kind === 'map') return entriesOf(held).map(([name]) => name);
  return (held?.items ?? []).flatMap((item) =>
    item.kind === 'scalar' ? item.text.replace(/=.*/s, '') : (textAt(item, 'name') ?? []),
  );
}
