/** Import declarations of Go: https://go.dev/ref/spec#Import_declarations. */
import { blanked, type Import, type Language, lineCounter } from './language.ts';

const LITERALS =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)|`[^`]*(?:`|$)|'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)/g;
const DECLARATION = /^import\s*(?:\(([^)]*)\)|(?:[\w.]+\s+)?["`] *["`])/gm;
/** `go mod tidy` looks past these too: https://go.dev/ref/mod#go-mod-tidy. */
const LEFT_OUT = /^\/\/(?:go:build|\s*\+build)\s[^\n]*\bignore\b/m;

function importsOf(text: string): Import[] {
  if (LEFT_OUT.test(text)) return [];
  const code = blanked(text, LITERALS);
  const lineOf = lineCounter(text);
  return [...code.matchAll(DECLARATION)].flatMap(({ 0: declaration, index }) =>
    [...declaration.matchAll(/(["`]) *\1/g)].map((literal) => {
      const start = index + literal.index;
      return { specifier: text.slice(start + 1, start + literal[0].length - 1), line: lineOf(start) };
    }),
  );
}

export const goLanguage: Language = {
  sources: /(?:^|\/)[^_./][^/]*\.go$/,
  separator: '/',
  importsOf,
  importName: (name) => name,
  ownName: /^module\s+"?([^\s"]+)/m,
  manifests: ['go.mod'],
  inherits: false,
  lockfiles: null,
};
