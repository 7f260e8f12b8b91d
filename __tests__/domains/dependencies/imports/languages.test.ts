import { describe, expect, test } from 'vitest';
import { dart } from '../../../../src/domains/dependencies/imports/dart.ts';
import { goLanguage } from '../../../../src/domains/dependencies/imports/go.ts';
import { javascript } from '../../../../src/domains/dependencies/imports/javascript.ts';
import type { Language } from '../../../../src/domains/dependencies/imports/language.ts';
import { python } from '../../../../src/domains/dependencies/imports/python.ts';
import { rust } from '../../../../src/domains/dependencies/imports/rust.ts';

interface Row {
  readonly title: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function reads(language: Language, rows: readonly Row[]) {
  test.each(rows)('$title', ({ text, imports }) => {
    expect(language.importsOf(text).map(({ specifier, line }) => `${line}: ${specifier}`)).toEqual(imports);
  });
}

describe('JavaScript', () => {
  reads(javascript, [
    { title: 'a default', text: "import a from 'a';", imports: ['1: a'] },
    { title: 'names on several lines', text: 'import {\n  b,\n  c,\n} from "@s/a/b";', imports: ['4: @s/a/b'] },
    { title: 'for its effect', text: "import 'a/register';", imports: ['1: a/register'] },
    { title: 'an export', text: "export * from 'a';", imports: ['1: a'] },
    { title: 'without blanks', text: 'import{a}from"a"', imports: ['1: a'] },
    { title: 'a require', text: "const { a } = require('a');", imports: ['1: a'] },
    { title: 'a require of TypeScript', text: "import a = require('a');", imports: ['1: a'] },
    { title: 'a value called type', text: "import type from 'a';", imports: ['1: a'] },
    { title: 'after another with an apostrophe in a comment', text: "// don't\nimport a from 'a';", imports: ['2: a'] },
    {
      title: 'behind a regular expression with quotes',
      text: "const r = /[`'\"]/;\nimport a from 'a';",
      imports: ['2: a'],
    },
    { title: 'only types', text: "import type { A } from 'a';\nexport type { B } from 'a';", imports: [] },
    { title: 'in comments', text: "// import 'a'\n/* import 'a';\nrequire('a') */", imports: [] },
    { title: 'in text', text: "const a = 'import \"a\"';\nconst b = `\nimport a from 'a';\n`;", imports: [] },
    { title: 'a require that may fail', text: "try {\n  require('a');\n} catch {}", imports: [] },
    { title: 'a method', text: "loader.require('a');\nx.import('a');", imports: [] },
    { title: 'an Array.from', text: "Array.from('a');", imports: [] },
    { title: 'text without an end', text: "import a from 'a\n`", imports: [] },
  ]);
});

describe('Go', () => {
  reads(goLanguage, [
    { title: 'one', text: 'package a\n\nimport "a.test/x"\n', imports: ['3: a.test/x'] },
    { title: 'under a name', text: 'package a\nimport x "a.test/x"', imports: ['2: a.test/x'] },
    {
      title: 'a block',
      text: 'package a\nimport (\n\t"fmt" // ) "no.test/x"\n\t_ "a.test/x"\n\t. `a.test/y`\n)\n',
      imports: ['3: fmt', '4: a.test/x', '5: a.test/y'],
    },
    { title: 'in a comment', text: 'package a\n/*\nimport "a.test/x"\n*/\n', imports: [] },
    { title: 'in text', text: 'package a\nvar s = `\nimport "a.test/x"\n`\n', imports: [] },
    { title: 'of a file that is left out', text: '//go:build ignore\n\npackage a\nimport "a.test/x"\n', imports: [] },
  ]);
});

describe('Python', () => {
  reads(python, [
    { title: 'several', text: 'import a.b as c, d\n', imports: ['1: a.b', '1: d'] },
    { title: 'from a part', text: 'from a.b import (\n  c,\n)\n', imports: ['1: a.b'] },
    { title: 'from itself', text: 'from . import a\nfrom .a import b\n', imports: [] },
    { title: 'that may fail', text: 'try:\n    import a\nexcept ImportError:\n    a = None\n', imports: [] },
    {
      title: 'in a comment and in text',
      text: '# import a\n"""\nimport a\n"""\nx = \'\'\'\nfrom a import b\n\'\'\'\n',
      imports: [],
    },
    { title: 'behind text with quotes', text: "x = \"'''\"\nimport a\n", imports: ['2: a'] },
  ]);
});

describe('Rust', () => {
  reads(rust, [
    { title: 'a use', text: 'use a::B;', imports: ['1: a'] },
    { title: 'a use for others', text: '    pub(crate) use ::a::{B, C};', imports: ['1: a'] },
    { title: 'an extern crate', text: 'extern crate a;\nuse b as c;', imports: ['1: a', '2: b'] },
    { title: 'a path', text: 'fn f() -> a::Result<()> { b::run!() }', imports: ['1: a', '1: b'] },
    { title: 'a part of another', text: 'use std::fmt;\nimpl fmt::Display for A {}', imports: [] },
    { title: 'a part of a tree', text: 'use x::{sync, y as z};\nfn f() { sync::go(); z::go() }', imports: ['1: x'] },
    {
      title: 'a tree with itself in it',
      text: 'use x::{\n  bb8::{self, Pool},\n};\nfn f() { bb8::go() }',
      imports: ['1: x'],
    },
    { title: 'a part of a part of a tree', text: 'use x::{\n  y::Z,\n  redis::A,\n};', imports: ['1: x'] },
    { title: 'its own module', text: 'mod a;\nuse a::B;\nuse crate::a::C;', imports: [] },
    { title: 'compiled sometimes', text: '#[cfg(feature = "a")]\nuse a::B;', imports: [] },
    {
      title: 'in comments and text',
      text: '// use a::B;\n/* use a::B; */\nlet s = r#"use a::B; "quoted" "#;',
      imports: [],
    },
    {
      title: 'behind a lifetime and a quote',
      text: "fn f<'x>(c: char) -> &'x str { c == '\"'; a::b() }",
      imports: ['1: a'],
    },
  ]);
});

describe('Dart', () => {
  reads(dart, [
    { title: 'an import', text: "import 'package:http/http.dart' as http;", imports: ['1: package:http/http.dart'] },
    { title: 'an export', text: 'export "package:a/a.dart";', imports: ['1: package:a/a.dart'] },
    {
      title: 'in text',
      text: "const s = '''\nimport 'package:a/a.dart';\n''';\n// import 'package:a/a.dart';",
      imports: [],
    },
  ]);
});

test.each([
  ['a module of Node itself', javascript, 'events', undefined],
  ['a distribution under its own name', python, 'Zope.Interface', 'zope_interface'],
  ['a backport of what Python brings', python, 'dataclasses', undefined],
  ['a crate with a hyphen', rust, 'serde-json', 'serde_json'],
  ['a package of Dart', dart, 'http', 'package:http'],
])('%s', (_title, language, name, written) => {
  expect(language.importName(name)).toBe(written);
});

test('hostile text takes no time that grows with its square', () => {
  const many = 50_000;
  const bits = [
    'import ',
    '`',
    "'\\",
    '"',
    'use ',
    'use a::{',
    '("',
    'r#"',
    '(/[',
    'return /[',
    '"""',
    'import (',
    'from "',
  ];
  const texts = bits.map((bit) => bit.repeat(many));
  for (const language of [javascript, goLanguage, python, rust, dart])
    for (const text of texts) expect(language.importsOf(text).length).toBeLessThan(2 * many);
});
