import { expect, test } from 'vitest';
import {
  parseMise,
  parseSdkman,
  parseToolVersions,
} from '../../../../src/domains/dependencies/parsers/tool-versions.ts';
import { shown } from '../shown.ts';

test('.tool-versions', () =>
  expect(
    shown(parseToolVersions('# tools\nnodejs 20.11.0\npython 3.12.1 3.11.0 # two\njava temurin-17.0.9+9\n')),
  ).toEqual([
    '2: nodejs 20.11.0 (runtime)',
    '3: python 3.12.1 3.11.0 (runtime)',
    '4: java temurin-17.0.9+9 (runtime)',
  ]));

test('mise.toml', () => {
  const text = '[env]\nA = "1"\n[tools]\nnode = "20"\npython = ["3.12", "3.11"]\n"npm:prettier" = { version = "3" }\n';
  expect(shown(parseMise(text))).toEqual([
    '4 tools: node 20 (runtime)',
    '5 tools: python 3.12 3.11 (runtime)',
    '6 tools: npm:prettier 3 (runtime)',
  ]);
});

test('.sdkmanrc', () =>
  expect(shown(parseSdkman('# on\njava=17.0.9-tem\n'))).toEqual(['2: java 17.0.9-tem (runtime)']));
