/** `import`, `export … from` and `require` of JavaScript and TypeScript: https://tc39.es/ecma262/#sec-modules. */
import { builtinModules } from 'node:module';
import { blanked, type Import, type Language, lineCounter } from './language.ts';

const LITERALS = new RegExp(
  [
    String.raw`\/\/[^\n]*`,
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)`,
    String.raw`'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)`,
    '`(?:\\\\[\\s\\S]|[^`\\\\])*(?:`|\\\\?$)',
    String.raw`(?<=(?:[(,=:[!&|?{};\n]|\breturn) {0,4})\/(?![*\/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^\/\\[\n]){1,300}\/`,
  ].join('|'),
  'g',
);

/** What is only for types leaves nothing behind, and may come from `@types`. A call counts where its statement starts the line. */
const IMPORTS = [
  /\b(?:import|export)\b(?!\s*type\b(?!\s*(?:,|from\b)))[^;"'`]{0,1000}?\bfrom\s*(["'])( *)\1/g,
  /(?<![.\w])import\s*(["'])( *)\1/g,
  /^(?:(?:const|let|var|import|module\.exports|exports)\b[^;"'`\n]{0,500}?)?(?<![.\w])require\(\s*(["'])( *)\1/gm,
];

function importsOf(text: string): Import[] {
  const code = blanked(text, LITERALS);
  const lineOf = lineCounter(text);
  const found = IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].lastIndexOf(match[1] ?? '');
      return { specifier: text.slice(end - (match[2]?.length ?? 0), end), at: end };
    }),
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ specifier, at }) => ({ specifier, line: lineOf(at) }));
}

const BUILT_IN = new Set(builtinModules);

export const javascript: Language = {
  sources: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/,
  separator: '/',
  importsOf,
  importName: (name) => (BUILT_IN.has(name) ? undefined : name),
  manifests: ['package.json'],
  inherits: true,
  lockfiles: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
};
