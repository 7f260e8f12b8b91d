import type { Dependency, Manifest } from '../ecosystem.ts';
import { readImage } from './image.ts';
import { membersOf, parseJson, textOf } from './json.ts';

/** The image and the features of a devcontainer.json: https://containers.dev/implementors/json_reference. */
export function parseDevcontainer(text: string): Manifest {
  const root = parseJson(text, 'jsonc');
  const image = entryOf(textOf(root, 'image') ?? '', 'image', root.members.get('image')?.line);
  const features = [...membersOf(root, 'features')].map(([name, { line }]) => entryOf(name, 'features', line));
  return { dependencies: [image, ...features].flatMap((entry) => entry ?? []) };
}

/** Features are published as images are; one from a folder of the repository is none. */
function entryOf(reference: string, section: string, line = 1): Dependency | undefined {
  const image = readImage(reference);
  if (image === undefined) return undefined;
  return { ...image, section, scope: 'development', slot: section === 'image' ? section : image.name, line };
}
