/**
 * What Gradle build scripts, Groovy or Kotlin, write out: coordinates, plugins, the variables that hold their versions.
 * A script is a program: what it computes is not known here. Source: https://docs.gradle.org/current/userguide/dependency_management_basics.html
 */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gradle } from '../versions/gradle.ts';
import { type Properties, type Property, resolve } from './properties.ts';

const COMMENT_OR_STRING =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

/** `$x`, `${x}`, `${versions.x}`, `$rootProject.ext.x`: the last name counts. */
const REFERENCE = /\$\{?(?:\w+\.)*([A-Za-z_]\w*)\}?/;
const VARIABLES = [
  /(?:^|[\s.{;(,])([A-Za-z_]\w*)\s*=\s*["']([^"'\n]*)["']/g,
  /\b(?:set|extra|ext)\s*[([]\s*["']([\w.-]+)["']\s*(?:,|\]\s*=)\s*["']([^"'\n]*)["']/g,
  /\bval\s+(\w+)\s+by\s+extra\s*\(\s*["']([^"'\n]*)["']/g,
  /[[,\s]([A-Za-z_]\w*)\s*:\s*["']([0-9][^"'\n]*)["']/g,
];

const COORDINATE =
  /["']([A-Za-z][\w.-]*):([\w.${}-]+)(?::((?:[0-9$[(+]|v[0-9]|latest\.)[^"':@\s]*)(?::([\w.-]+))?)?(?:@\w+)?["']/g;
const NAMED =
  /\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["'](?:\s*,\s*version\s*[:=]\s*(["'][^"'\n]+["']|\w[\w.]*))?/g;
const PLUGIN = /\b(id|kotlin)\s*\(?\s*["']([\w.-]+)["']\s*\)?\s*\.?version\s*\(?\s*(["'][^"'\n]+["']|[A-Za-z_][\w.]*)/g;
const JAVA =
  /\b(languageVersion|sourceCompatibility|targetCompatibility|options\.release)\b[\s.=(]*(?:set\()?\s*(?:JavaLanguageVersion\.of\(|JavaVersion\.VERSION_)?["']?((?:1[._])?[0-9]+)\b/g;

/** The configurations whose dependencies only the build itself meets. */
const DEVELOPMENT =
  /^(?:test|androidTest|integrationTest|kapt|ksp|annotationProcessor|classpath|checkstyle|developmentOnly|debug)/;
const CONFIGURATION =
  /^(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[aA]nnotationProcessor)|kapt|ksp|classpath|developmentOnly|mavenBom)$/;

const LIBRARY = { ecosystem: 'maven', versions: gradle } as const;

/** Reads what a build script writes out. Never throws: a script has no wrong text that can be told without running it. */
export function parseGradleScript(text: string): Manifest {
  const lines = withoutComments(text).split('\n');
  const variables = variablesIn(lines);
  let section = '';
  const dependencies = lines.flatMap((line, index) => {
    section = /^\s*([A-Za-z]\w*)/.exec(line)?.[1] ?? section;
    return [
      ...coordinatesIn(line, index + 1, section, variables),
      ...pluginsIn(line, index + 1, variables),
      ...javaIn(line, index + 1),
    ];
  });
  return { dependencies, sections: sectionsOf(lines, dependencies) };
}

/** Every configuration stands in the block of dependencies. */
function sectionsOf(lines: readonly string[], dependencies: readonly Dependency[]): NonNullable<Manifest['sections']> {
  const start = (block: string) => lines.findIndex((line) => line.trimStart().startsWith(block)) + 1 || 1;
  const [plugins, libraries] = [start('plugins'), start('dependencies')];
  return new Map(dependencies.map(({ section }) => [section, section === 'plugins' ? plugins : libraries]));
}

/** The script with its comments blank and its lines where they were. */
const withoutComments = (text: string): string =>
  text.replaceAll(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? found.replaceAll(/[^\n]+/g, '') : found));

function variablesIn(lines: readonly string[]): Properties {
  const variables = new Map<string, Property>();
  for (const [index, line] of lines.entries()) {
    for (const pattern of VARIABLES) {
      for (const [, name = '', value = ''] of line.matchAll(pattern)) variables.set(name, { value, line: index + 1 });
    }
  }
  return variables;
}

function coordinatesIn(line: string, number: number, section: string, variables: Properties): Dependency[] {
  const known = { section, ...LIBRARY, ...(DEVELOPMENT.test(section) ? { scope: 'development' as const } : {}) };
  const short = [...line.matchAll(COORDINATE)].flatMap(
    ([, group = '', artifact = '', version, classifier]): Dependency[] => {
      if (version === undefined && !CONFIGURATION.test(section)) return [];
      const slot = classifier === undefined ? {} : { slot: classifier };
      return [{ name: `${group}:${artifact}`, ...known, ...slot, ...versionAt(version, number, variables) }];
    },
  );
  const named = [...line.matchAll(NAMED)].map(([, group = '', artifact = '', version]): Dependency => ({
    name: `${group}:${artifact}`,
    ...known,
    ...versionAt(version, number, variables),
  }));
  return [...short, ...named];
}

const pluginsIn = (line: string, number: number, variables: Properties): Dependency[] =>
  [...line.matchAll(PLUGIN)].map(([, word, id = '', version]) => ({
    name: word === 'kotlin' ? `org.jetbrains.kotlin.${id}` : id,
    section: 'plugins',
    scope: 'development',
    ...versionAt(version, number, variables),
  }));

const javaIn = (line: string, number: number): Dependency[] =>
  [...line.matchAll(JAVA)].map(([, slot = '', written = '']) => ({
    name: 'java',
    written,
    section: slot,
    slot,
    role: 'runtime',
    ...LIBRARY,
    line: number,
  }));

/** A version in quotes, or the bare name of a variable. */
function versionAt(
  text: string | undefined,
  line: number,
  variables: Properties,
): Pick<Dependency, 'written' | 'line' | 'via'> {
  if (text === undefined) return { written: null, line };
  const bare = text.replaceAll(/["']/g, '');
  const isName = bare === text && /^[A-Za-z_]/.test(bare) && !bare.startsWith('latest.');
  return resolve(isName ? `\${${bare}}` : bare, line, variables, REFERENCE);
}
