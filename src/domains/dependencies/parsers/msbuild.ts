/** Project files of .NET: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { type Properties, type Property, resolve } from './properties.ts';
import { type XmlNode, childNamed, childText, parseXml } from './xml.ts';

const REFERENCE = /\$\(([\w.-]+)\)/;
const PACKAGES = new Set(['PackageReference', 'PackageVersion', 'GlobalPackageReference', 'package']);
const FRAMEWORKS = new Set(['TargetFramework', 'TargetFrameworks']);

interface Element {
  readonly node: XmlNode;
  /** The condition that it or what holds it stands under. */
  readonly condition: string | undefined;
}

/** Reads the packages of a project, of central versions, or of packages.config. Throws `Unreadable` where it is no XML. */
export function parseMsbuild(text: string): Manifest {
  const elements = elementsOf(parseXml(text));
  const properties: Properties = new Map(
    elements
      .filter(({ node }) => node.children.length === 0)
      .map(({ node }): [string, Property] => [node.name, { value: node.text, line: node.line }]),
  );
  const dependencies = elements.flatMap((element): Dependency[] => {
    if (PACKAGES.has(element.node.name)) return packageOf(element, properties);
    return FRAMEWORKS.has(element.node.name) ? [frameworkOf(element)] : [];
  });
  return { dependencies };
}

/** Every element, in the order of the file. */
function elementsOf(root: XmlNode): readonly Element[] {
  const elements: Element[] = [];
  const waiting: Element[] = [{ node: root, condition: undefined }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const condition = next.node.attributes.get('Condition')?.value ?? next.condition;
    elements.push({ node: next.node, condition });
    waiting.push(...next.node.children.map((node) => ({ node, condition })).toReversed());
  }
  return elements;
}

function packageOf({ node, condition }: Element, properties: Properties): Dependency[] {
  const name = ['Include', 'Update', 'id']
    .map((key) => node.attributes.get(key)?.value)
    .find((value) => value !== undefined);
  if (name === undefined) return [];
  const version = versionOf(node);
  const isPrivate =
    (node.attributes.get('PrivateAssets')?.value ?? childText(node, 'PrivateAssets'))?.toLowerCase() === 'all';
  return [
    {
      name,
      section: node.name,
      scope: isPrivate || node.attributes.get('developmentDependency')?.value === 'true' ? 'development' : undefined,
      slot: condition,
      ...(version ? resolve(version.value, version.line, properties, REFERENCE) : { written: null, line: node.line }),
    },
  ];
}

function versionOf(node: XmlNode): Property | undefined {
  const { attributes } = node;
  const child = childNamed(node, 'Version');
  return (
    attributes.get('VersionOverride') ??
    attributes.get('Version') ??
    attributes.get('version') ??
    (child && { value: child.text, line: child.line })
  );
}

/** `net8.0`, `netstandard2.0`; a list of several and the old `net472` name no version that can be ordered. */
function frameworkOf({ node, condition }: Element): Dependency {
  const version = /^net(?:coreapp|standard)?([0-9]+\.[0-9]+)(?:-|$)/.exec(node.text)?.[1] ?? '';
  return {
    name: node.name,
    written: node.text,
    version,
    section: 'PropertyGroup',
    slot: condition,
    role: 'runtime',
    line: node.line,
  };
}
