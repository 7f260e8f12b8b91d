/** Images in any YAML: compose, Kubernetes, Helm values, kustomize, continuous integration. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { imageOf, readImage, substitute } from './image.ts';
import { childOf, outlineOf, type OutlineNode } from './outline.ts';

const NONE: Manifest = { dependencies: [] };
/** Keys whose value is an image even where it has neither tag nor digest. */
const CONTAINERS = /^(?:containers|initContainers|ephemeralContainers|services|steps|sidecars|container)$/;
const NO_VARIABLES: ReadonlyMap<string, string> = new Map();

/** Every reference to an image that the text spells out; what a template computes is not listed. */
export function parseYamlImages(text: string): Manifest {
  if (!/image|container|repository/i.test(text)) return NONE;
  const dependencies = outlineOf(text).flatMap((node) => fromText(node) ?? fromParts(node) ?? []);
  return { dependencies };
}

/** `image: nginx:1.27` and, of a workflow, `container: node:22`. */
function fromText(node: OutlineNode): Dependency | undefined {
  if (!/image$/i.test(node.key) && node.key !== 'container') return undefined;
  const filled = substitute(node.value, NO_VARIABLES);
  const image = filled && readImage(filled.text);
  if (image === undefined || (image.written === null && !isContainer(node))) return undefined;
  return { ...image, section: node.key, slot: slotOf(node), line: node.line, via: filled?.names.at(-1) };
}

const isContainer = ({ parent }: OutlineNode): boolean =>
  [parent?.key, parent?.parent?.key].some((key) => key !== undefined && CONTAINERS.test(key));

/** The container's or service's own name: what stays when its image is another. */
const slotOf = ({ parent }: OutlineNode): string | undefined =>
  parent?.key === '-' ? childOf(parent, 'name')?.value : parent?.key;

/** Helm's `image: { registry, repository, tag, digest }` and kustomize's `{ name, newName, newTag, digest }`. */
function fromParts(node: OutlineNode): Dependency | undefined {
  const repository = partOf(node, 'repository', 'newName') ?? kustomizeName(node);
  const tag = partOf(node, 'tag', 'newTag');
  const digest = partOf(node, 'digest');
  const holder = tag ?? digest;
  if (repository === undefined || holder === undefined) return undefined;
  const name = [partOf(node, 'registry'), repository].flatMap((part) => part?.value ?? []).join('/');
  if (readImage(name) === undefined) return undefined;
  const section = node.key === '-' ? 'images' : node.key;
  return { ...imageOf(name, tag?.value, digest?.value), section, slot: node.parent?.key, line: holder.line };
}

/** The first of a node's children under these keys that has a value. */
const partOf = (node: OutlineNode, ...keys: readonly string[]): OutlineNode | undefined =>
  node.children.find((child) => keys.includes(child.key) && child.value !== '');

const kustomizeName = (node: OutlineNode): OutlineNode | undefined =>
  node.parent?.key === 'images' ? childOf(node, 'name') : undefined;
