/** pom.xml and .mvn/extensions.xml: https://maven.apache.org/pom.html. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { repositoriesIn } from './pom-repositories.ts';
import { type Properties, type Property, resolve } from './properties.ts';
import { type XmlNode, childNamed, childText, elementsAt, parseXml } from './xml.ts';

const REFERENCE = /\$\{([^${}]+)\}/;
const PLUGINS = 'org.apache.maven.plugins';

interface Place {
  readonly path: readonly string[];
  readonly section: string;
  readonly known?: Pick<Dependency, 'scope'>;
}

/** Where coordinates stand, in a project and in each of its profiles. */
const PLACES: readonly Place[] = [
  { path: ['dependencies', 'dependency'], section: 'dependencies' },
  { path: ['dependencyManagement', 'dependencies', 'dependency'], section: 'dependencyManagement' },
  { path: ['build', 'extensions', 'extension'], section: 'build.extensions', known: { scope: 'development' } },
  ...['build.plugins', 'build.pluginManagement.plugins', 'reporting.plugins'].flatMap((section): Place[] => [
    { path: [...section.split('.'), 'plugin'], section, known: { scope: 'development' } },
    {
      path: [...section.split('.'), 'plugin', 'dependencies', 'dependency'],
      section: `${section}.dependencies`,
      known: { scope: 'development' },
    },
    {
      path: [...section.split('.'), 'plugin', 'configuration', 'annotationProcessorPaths', 'path'],
      section: `${section}.annotationProcessorPaths`,
      known: { scope: 'development' },
    },
  ]),
];

/** Where the Java release is said: in properties of these names, and in the compiler's configuration. */
const JAVA_PROPERTIES = ['java.version', 'maven.compiler.release', 'maven.compiler.source', 'maven.compiler.target'];

/** Reads the coordinates of a project, each at the line where its version stands. Throws `Unreadable` for what is no POM. */
export function parsePom(text: string): Manifest {
  const root = parseXml(text);
  if (root.name === 'extensions')
    return {
      dependencies: elementsAt(root, 'extension').map((node) =>
        coordinate(node, 'extensions', new Map(), { scope: 'development' }),
      ),
    };
  if (root.name !== 'project') throw new Unreadable(`its root is <${root.name}>, not <project>`, root.line);
  const own = propertiesOf(root);
  const profiles = elementsAt(root, 'profiles', 'profile').map((node) => {
    const properties = new Map([...own, ...propertiesOf(node)]);
    return { node, prefix: `profiles.${childText(node, 'id') ?? ''}.`, properties };
  });
  const parts = [{ node: root, prefix: '', properties: own }, ...profiles];
  const coordinates = parts.flatMap(({ node, prefix, properties }) => coordinatesIn(node, prefix, properties));
  const dependencies = [
    ...parentOf(root),
    ...coordinates,
    ...parts.flatMap(({ node, prefix }) => repositoriesIn(node, prefix)),
    ...parts.flatMap(({ node, prefix }) => propertyEntries(node, prefix, coordinates)),
  ];
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line), sections: sectionsOf(root) };
}

const propertiesOf = (node: XmlNode): Properties =>
  new Map(
    elementsAt(node, 'properties').flatMap(({ children }) =>
      children.map(({ name, text, line }): [string, Property] => [name, { value: text, line }]),
    ),
  );

const sectionsOf = (root: XmlNode): ReadonlyMap<string, number> =>
  new Map(
    [
      { section: 'properties', path: ['properties'] },
      ...PLACES.map(({ section, path }) => ({ section, path: path.slice(0, -1) })),
    ].flatMap(({ section, path }) => elementsAt(root, ...path).map(({ line }): [string, number] => [section, line])),
  );

const coordinatesIn = (node: XmlNode, prefix: string, properties: Properties): Dependency[] =>
  PLACES.flatMap(({ path, section, known = {} }) =>
    elementsAt(node, ...path).map((found) => coordinate(found, `${prefix}${section}`, properties, known)),
  );

function coordinate(
  node: XmlNode,
  section: string,
  properties: Properties,
  known: Pick<Dependency, 'scope'>,
): Dependency {
  const version = childNamed(node, 'version');
  const group = filled(childText(node, 'groupId') ?? (node.name === 'plugin' ? PLUGINS : ''), properties);
  const slot = [childText(node, 'type'), childText(node, 'classifier')].filter(Boolean).join(':');
  return {
    name: `${group}:${filled(childText(node, 'artifactId') ?? '', properties)}`,
    section,
    ...known,
    ...scopeOf(node),
    ...(slot === '' ? {} : { slot }),
    ...(version ? resolve(version.text, version.line, properties, REFERENCE) : { written: null, line: node.line }),
  };
}

const filled = (text: string, properties: Properties): string => resolve(text, 0, properties, REFERENCE).written;

function scopeOf(node: XmlNode): Pick<Dependency, 'scope'> {
  if (childText(node, 'scope') === 'test') return { scope: 'development' };
  return childText(node, 'optional') === 'true' ? { scope: 'optional' } : {};
}

/** A parent of the project's own group stands in the same repository. */
function parentOf(root: XmlNode): Dependency[] {
  return elementsAt(root, 'parent').map((node) => {
    const group = childText(node, 'groupId') ?? '';
    const isOwn = (childText(root, 'groupId') ?? group).startsWith(group);
    return {
      ...coordinate(node, 'parent', new Map(), {}),
      ...(isOwn ? { source: { kind: 'workspace', location: '' } } : {}),
    };
  });
}

/** The Java release, and the versions that a project sets for what its parent or its modules declare. */
function propertyEntries(node: XmlNode, prefix: string, coordinates: readonly Dependency[]): Dependency[] {
  const used = new Set(coordinates.map(({ via }) => via));
  return elementsAt(node, 'properties').flatMap(({ children }) =>
    children.flatMap(({ name, text, line }): Dependency[] => {
      const section = `${prefix}properties`;
      if (JAVA_PROPERTIES.includes(name))
        return [{ name: 'java', written: text, section, slot: name, role: 'runtime', line }];
      const isVersion =
        /(?:^version\.|[.-]version$|[a-z]Version$)/.test(name) && !used.has(name) && /^v?[0-9]/.test(text);
      return isVersion ? [{ name, written: text, section, line }] : [];
    }),
  );
}
