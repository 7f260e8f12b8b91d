/** Pipfile and Pipfile.lock: https://pipenv.pypa.io/en/latest/pipfile.html. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { parseJson, textOf } from './json.ts';
import { indexEntries, sourceOf, tableEntries } from './python-table.ts';
import { parseToml } from './toml.ts';
import { type Found, nodesAt, sectionsOf } from './tree.ts';

/** Reads a Pipfile. Throws `Unreadable` where it is no TOML. */
export function parsePipfile(text: string): Manifest {
  const root = parseToml(text);
  const [packages, developed] = [nodesAt(root, 'packages'), nodesAt(root, 'dev-packages')];
  const dependencies = [
    ...packages.flatMap((found) => tableEntries(found, {})),
    ...developed.flatMap((found) => tableEntries(found, { scope: 'development' })),
    ...nodesAt(root, 'requires')
      .flatMap((found) => tableEntries(found, { role: 'runtime' }))
      .map(asPython),
    ...nodesAt(root, 'source').flatMap(indexEntries),
  ];
  return { dependencies, sections: sectionsOf([...packages, ...developed]) };
}

const asPython = (entry: Dependency): Dependency => ({ ...entry, name: 'python' });

/** Reads a Pipfile.lock; which packages are direct is told by the Pipfile. Throws `Unreadable` where it is no JSON. */
export function parsePipfileLock(text: string): Manifest {
  const root = parseJson(text);
  const dependencies = [
    ...nodesAt(root, 'default.*').map((found) => locked(found, {})),
    ...nodesAt(root, 'develop.*').map((found) => locked(found, { scope: 'development' })),
  ];
  return { dependencies, lockfile: true };
}

function locked({ section, node }: Found, known: Pick<Dependency, 'scope'>): Dependency {
  const [group = '', ...name] = section.split('.');
  return {
    name: name.join('.'),
    written: textOf(node, 'version') ?? null,
    section: group,
    line: node.members.get('version')?.line ?? node.line,
    ...known,
    ...sourceOf(node),
  };
}
