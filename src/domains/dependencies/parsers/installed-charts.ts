/**
 * Charts that something installs: Flux (`HelmRelease`), Argo CD (`Application`), k3s (`HelmChart`), kustomize (`helmCharts`)
 * and helmfile (`releases`). Sources: fluxcd.io, argo-cd.readthedocs.io, docs.k3s.io, kubectl.docs.kubernetes.io and
 * helmfile.readthedocs.io.
 */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest, Source } from '../ecosystem.ts';
import { hostOf } from './git-reference.ts';
import { childOf, outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

const LARGEST = 5_000_000;
const MAY_INSTALL = /^[ \t-]*(?:chart|helmCharts):/m;
/** A version, or a range of them: no name of a branch, and nothing that a template prints. */
const VERSION = /^[v^~>=<* ]{0,4}\d[\w.+*-]*/;

/** Every chart whose version the text spells out. Throws `Unreadable` past five million characters. */
export function parseInstalledCharts(text: string): Manifest {
  if (!MAY_INSTALL.test(text)) return { dependencies: [] };
  if (text.length > LARGEST) throw new Unreadable('it is too large to be read for charts');
  return { dependencies: outlineOf(text, true).flatMap((node) => installedBy(node) ?? []) };
}

/** The keys under which a map tells the chart and its version. */
interface Shape {
  readonly fits: (node: OutlineNode) => boolean;
  readonly name: string;
  readonly version: string;
  readonly repository: string;
}

const SHAPES: readonly Shape[] = [
  {
    fits: ({ key, parent }) => key === 'spec' && parent?.key === 'chart',
    name: 'chart',
    version: 'version',
    repository: '',
  },
  { fits: () => true, name: 'chart', version: 'targetRevision', repository: 'repoURL' },
  {
    fits: ({ key, parent }) => isItem(key) && parent?.key === 'helmCharts',
    name: 'name',
    version: 'version',
    repository: 'repo',
  },
  {
    fits: ({ key, parent }) => isItem(key) && parent?.key === 'releases',
    name: 'chart',
    version: 'version',
    repository: '',
  },
  {
    fits: (node) => node.key === 'spec' && OF_K3S.some((key) => childOf(node, key)),
    name: 'chart',
    version: 'version',
    repository: 'repo',
  },
];

const isItem = (key: string): boolean => key === '-';
const OF_K3S = ['repo', 'targetNamespace', 'valuesContent'];

function installedBy(node: OutlineNode): Dependency | undefined {
  const shape = SHAPES.find((each) => each.fits(node) && childOf(node, each.name) && childOf(node, each.version));
  const version = shape && childOf(node, shape.version);
  const name = shape ? valueAt(node, shape.name) : '';
  if (version === undefined || !VERSION.test(version.value) || name === '' || name.includes('{{')) return undefined;
  const source = sourceOf(valueAt(node, shape?.repository ?? ''));
  return { name, written: version.value, ...placeOf(node), source, line: version.line };
}

const valueAt = (node: OutlineNode, key: string): string => childOf(node, key)?.value ?? '';

/** The section, and in a list the name of what is installed. */
const placeOf = (node: OutlineNode) =>
  isItem(node.key)
    ? { section: node.parent?.key ?? '', slot: childOf(node, 'name')?.value }
    : { section: node.key, slot: undefined };

const sourceOf = (address: string): Source | undefined =>
  /^[a-z]+:\/\//.test(address) ? { kind: 'registry', location: hostOf(address) } : undefined;
