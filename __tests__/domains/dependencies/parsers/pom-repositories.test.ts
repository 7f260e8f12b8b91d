import { expect, test } from 'vitest';
import { parsePom } from '../../../../src/domains/dependencies/parsers/pom.ts';
import { shown } from '../shown.ts';

test('the repositories that artifacts and plugins come from', () => {
  const repository = (kind: string) => `<${kind}><id>a</id><url>https://u:p@maven.test/x</url></${kind}>`;
  const manifest = parsePom(
    `<project><repositories>${repository('repository')}</repositories><profiles><profile><id>p</id>\n<pluginRepositories>${repository('pluginRepository')}<pluginRepository/></pluginRepositories></profile></profiles></project>`,
  );
  expect(shown(manifest)).toEqual([
    '1 repositories: a https://u:p@maven.test/x (registry, registry maven.test)',
    '2 profiles.p.pluginRepositories: a https://u:p@maven.test/x (registry, registry maven.test)',
  ]);
});
