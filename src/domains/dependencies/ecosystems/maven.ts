import type { Ecosystem } from '../ecosystem.ts';
import { parsePom } from '../parsers/pom.ts';
import { parseWrapper } from '../parsers/wrapper.ts';
import { maven as versions } from '../versions/maven.ts';

const POM = /(?:^|\/)(?:pom\.xml|[\w.-]+\.pom|\.mvn\/extensions\.xml)$/;
const WRAPPER = /(?:^|\/)maven-wrapper\.properties$/;

const maven: Ecosystem = {
  name: 'maven',
  versions,
  claims: (path) => POM.test(path) || WRAPPER.test(path),
  parse: (text, path) => (WRAPPER.test(path) ? parseWrapper(text, 'maven') : parsePom(text)),
};

export default maven;
