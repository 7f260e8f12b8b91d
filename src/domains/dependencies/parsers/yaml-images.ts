/** Images in any YAML: compose, Kubernetes, Helm values, kustomize, continuous integration. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { holderOf, readComputedImage, readImage, substitute } from './image.ts';
import { childOf, outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

const NONE: Manifest = { dependencies: [] };
/** Keys whose value is an image even where it has neither tag nor digest. */
const CONTAINERS = /^(?:containers|initContainers|ephemeralContainers|services|steps|sidecars|container)$/;

const LARGEST = 5_000_000;

/**
 * Every reference to an image that the text spells out; one whose name a template computes is not listed.
 * Throws `Unreadable` past five million characters.
 */
export function parseYamlImages(text: string): Manifest {
  if (!/image|container|repository/i.test(text)) return NONE;
  if (text.length > LARGEST) throw new Unreadable('it is too large to be read for images');
  const dependencies = outlineOf(text, true).flatMap((node) => fromText(node) ?? fromParts(node) ?? []);
  return { dependencies };
}

/** `image: nginx:1.27` and, of a workflow, `container: node:22`. */
function fromText(node: OutlineNode): Dependency | undefined {
  if (!/image$/i.test(node.key) && node.key !== 'container') return undefined;
  const filled = substitute(node.value, () => undefined);
  const image =
    filled === undefined ? readComputedImage(node.value) : (readImage(filled.text) ?? readComputedImage(filled.text));
  if (image === undefined || (image.written === null && !isContainer(node))) return undefined;
  return { ...image, section: node.key, slot: slotOf(node), line: node.line, via: filled && holderOf(filled, image) };
}

const isContainer = ({ parent }: OutlineNode): boolean =>
  [parent?.key, parent?.parent?.key].some((key) => key !== undefined && CONTAINERS.test(key));

/** The container's or service's own name: what stays when its image is another. */
const slotOf = ({ parent }: OutlineNode): string | undefined =>
  parent?.key === '-' ? childOf(parent, 'name')?.value : parent?.key;

/** Helm's `image: { registry, repository, tag, digest }` and kustomize's `{ name, newName, newTag, digest }`. */
function fromParts(node: OutlineNode): Dependency | undefined {
  const repository = partOf(node, 'repository', 'newName') ?? kustomizeName(node);
  const version = versionOf(node);
  if (repository === undefined || version === undefined) return undefined;
  const name = [partOf(node, 'registry'), repository].flatMap((part) => part?.value ?? []).join('/');
  const image = readImage(`${name}${version.text}`);
  const section = node.key === '-' ? 'images' : node.key;
  const byChart = version.text === '' ? BY_CHART : {};
  return image && { ...image, ...byChart, section, slot: node.parent?.key, line: version.holder.line };
}

/** What follows the name, `:1.27` and `@sha256:…`, and where it stands; undefined where nothing tells the version. */
function versionOf(node: OutlineNode): { readonly text: string; readonly holder: OutlineNode } | undefined {
  const [tag, digest] = [partOf(node, 'tag', 'newTag'), partOf(node, 'digest')];
  const holder = tag ?? digest ?? ofTheChart(node);
  return holder && { text: [tag && `:${tag.value}`, digest && `@${digest.value}`].join(''), holder };
}

/** What charts print there. */
const BY_CHART = { written: '{{ .Chart.AppVersion }}', version: '' };

/** The empty tag of an image that has the version of its chart. */
function ofTheChart(node: OutlineNode): OutlineNode | undefined {
  const tag = childOf(node, 'tag');
  return tag?.value === '' && tag.children.length === 0 && childOf(node, 'repository') !== undefined ? tag : undefined;
}

/** The first of a node's children under these keys that has a value. */
const partOf = (node: OutlineNode, ...keys: readonly string[]): OutlineNode | undefined =>
  node.children.find((child) => keys.includes(child.key) && child.value !== '');

const kustomizeName = (node: OutlineNode): OutlineNode | undefined =>
  node.parent?.key === 'images' ? childOf(node, 'name') : undefined;
