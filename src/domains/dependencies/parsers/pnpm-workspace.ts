/** pnpm-workspace.yaml: https://pnpm.io/pnpm-workspace_yaml. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { readSpec } from './npm-spec.ts';
import { outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

/** Catalogs, overrides and the packages that may build. */
export function parsePnpmWorkspace(text: string): Manifest {
  const roots = outlineOf(text).filter((node) => node.indent === 0);
  return {
    dependencies: roots.flatMap(entriesOf),
    sections: new Map(roots.map(({ key, line }) => [key, line])),
  };
}

function entriesOf(root: OutlineNode): Dependency[] {
  switch (root.key) {
    case 'catalog':
      return root.children.map((node) => declared(node, root.key));
    case 'catalogs':
      return root.children.flatMap((catalog) =>
        catalog.children.map((node) => declared(node, `catalogs.${catalog.key}`)),
      );
    case 'overrides':
      return root.children.map((node) => ({ ...declared(node, root.key), role: 'override' }));
    case 'onlyBuiltDependencies':
      return root.children.map(({ value, line }) => ({
        name: value,
        written: null,
        section: root.key,
        role: 'install-script',
        line,
      }));
    default:
      return [];
  }
}

const declared = ({ key, value, line }: OutlineNode, section: string): Dependency => ({
  name: key,
  written: value,
  section,
  line,
  ...readSpec(value),
});
