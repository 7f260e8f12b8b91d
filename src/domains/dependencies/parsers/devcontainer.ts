import type { Manifest } from '../ecosystem.ts';
import { readImage } from './image.ts';
import { parseJson, textOf } from './json.ts';

/** The image of a devcontainer.json: https://containers.dev/implementors/json_reference. */
export function parseDevcontainer(text: string): Manifest {
  const root = parseJson(text, 'jsonc');
  const image = readImage(textOf(root, 'image') ?? '');
  const line = root.members.get('image')?.line ?? 1;
  return {
    dependencies:
      image === undefined ? [] : [{ ...image, section: 'image', scope: 'development', slot: 'image', line }],
  };
}
