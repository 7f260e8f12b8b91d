/** `use`, `extern crate` and paths of Rust: https://doc.rust-lang.org/reference/items/use-declarations.html. */
import { blanked, type Import, type Language, lineCounter } from './language.ts';

const LITERALS =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\br(#*)"[\s\S]*?(?:"\1|$)|"(?:\\[\s\S]|[^"\\])*(?:"|\\?$)|'(?:\\[^\n'][^'\n]{0,10}|\\'|[^'\\\n])'/g;
/** The first part of a path; one behind `::`, `.` or `$` is a part of another. */
const PATH = /(?<![\w:.$])(?:::)?([a-z_]\w*)(?=::)/g;
const USE =
  /^([ \t]*(?:pub(?:\([^)\n]*\))?[ \t]+)?(?:use|extern[ \t]+crate)[ \t]+(?:::)?)(\w+)?((?:[^;u]|u(?!se\s)){0,2000};)/gm;
/** What a file calls by a name of its own: each part of a tree may be one, since `{self}` may follow it. */
const BOUND = /\bmod\s+(\w+)|\buse\s+(?:::)?((?:[^;u]|u(?!se\s)){0,2000});/g;
const OWN = new Set(['crate', 'self', 'super', 'std', 'core', 'alloc', 'proc_macro', 'test']);

function importsOf(text: string): Import[] {
  const code = blanked(text, LITERALS);
  const lineOf = lineCounter(text);
  const bound = boundIn(code);
  const used = [...code.matchAll(USE)].map(({ 1: start = '', 2: name = '', index }) => ({
    name,
    at: index + start.length,
  }));
  const paths = [...code.replace(USE, blank).matchAll(PATH)].map(({ 1: name = '', index }) => ({ name, at: index }));
  return [...used, ...paths]
    .filter(({ name, at }) => name !== '' && !OWN.has(name) && !bound.has(name) && !isConditional(code, at))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, at }) => ({ specifier: name, line: lineOf(at) }));
}

const blank = (declaration: string): string => declaration.replace(/[^\n]/g, ' ');

function boundIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(BOUND)].flatMap(({ 1: module, 2: tree = '' }) =>
    module === undefined ? (tree.match(/(?<=::\s*|[{,]\s*|\bas\s+)\w+/g) ?? []) : [module],
  );
  return new Set(names);
}

/** As far before a line as an attribute for it may begin. */
const ATTRIBUTE = 300;

/** Whether an attribute before the line lets it be compiled only sometimes. */
function isConditional(code: string, at: number): boolean {
  const near = code.slice(Math.max(0, at - ATTRIBUTE), at);
  const before = near.slice(0, near.lastIndexOf('\n') + 1).trimEnd();
  return /#!?\[cfg\b[^\n]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

export const rust: Language = {
  sources: /\.rs$/,
  separator: '::',
  importsOf,
  importName: (name) => (OWN.has(name) ? undefined : name.replaceAll('-', '_')),
  manifests: ['Cargo.toml'],
  inherits: false,
  lockfiles: null,
};
