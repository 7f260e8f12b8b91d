import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { parseMavenTree } from '../parsers/maven-tree.ts';
import { parsePom } from '../parsers/pom.ts';
import { parseWrapper } from '../parsers/wrapper.ts';
import { maven as versions } from '../versions/maven.ts';

const PARSERS: readonly (readonly [path: RegExp, parse: (text: string) => Manifest])[] = [
  [/(?:^|\/)(?:pom\.xml|[\w.-]+\.pom|\.mvn\/extensions\.xml)$/, parsePom],
  [/(?:^|\/)maven-wrapper\.properties$/, (text) => parseWrapper(text, 'maven')],
  [/(?:^|\/)[\w.-]*dependency-tree\.txt$/, parseMavenTree],
];

const parserOf = (path: string) => PARSERS.find(([pattern]) => pattern.test(path))?.[1];

const maven: Ecosystem = {
  name: 'maven',
  versions,
  claims: (path) => parserOf(path) !== undefined,
  parse: (text, path) => parserOf(path)?.(text) ?? { dependencies: [] },
};

export default maven;
