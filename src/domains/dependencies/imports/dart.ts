/** `import 'package:…'` and `export` of Dart: https://dart.dev/language/libraries. */
import { blanked, type Import, type Language, lineCounter } from './language.ts';

const LITERALS =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)|'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)/g;
const DIRECTIVE = /^(?:import|export)[ \t]+(["'])( *)\1/gm;

function importsOf(text: string): Import[] {
  const code = blanked(text, LITERALS);
  const lineOf = lineCounter(text);
  return [...code.matchAll(DIRECTIVE)].map(({ 0: match, index }) => {
    const end = index + match.length - 1;
    return { specifier: text.slice(match.search(/["']/) + index + 1, end), line: lineOf(index) };
  });
}

export const dart: Language = {
  sources: /\.dart$/,
  separator: '/',
  importsOf,
  importName: (name) => `package:${name}`,
  manifests: ['pubspec.yaml'],
  inherits: false,
  lockfiles: ['pubspec.lock'],
};
