/** go.mod and go.work: https://go.dev/ref/mod#go-mod-file. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { goRelease } from '../versions/go.ts';

interface Directive {
  readonly word: string;
  readonly tokens: readonly string[];
  readonly comment: string;
  readonly line: number;
}

interface Replacement {
  readonly path: string;
  /** The version it is for; all where absent. */
  readonly version: string | undefined;
  readonly target: string;
  readonly targetVersion: string | undefined;
  readonly line: number;
}

/** Reads each module at its effective version: where a `replace` decides it, that is what stands. Throws `Unreadable` at a line of no shape. */
export function parseGoMod(text: string): Manifest {
  const directives = directivesOf(text);
  const replacements = directives.filter(({ word }) => word === 'replace').map(replacementOf);
  const known: Known = {
    module: directives.find(({ word }) => word === 'module')?.tokens[0] ?? '',
    replacements: byPath(replacements),
  };
  const required = new Set(directives.filter(({ word }) => word === 'require').map(({ tokens }) => tokens[0]));
  const stray = replacements.filter(({ path }) => !required.has(path));
  return {
    dependencies: [
      ...directives.flatMap((directive) => entriesOf(directive, known)),
      ...stray.map((replacement) => replaced(replacement, { name: replacement.path, direct: false })),
    ],
    sections: new Map(directives.toReversed().map(({ word, line }) => [word, line])),
  };
}

/** What a single directive does not tell. */
interface Known {
  readonly module: string;
  readonly replacements: ReadonlyMap<string, readonly Replacement[]>;
}

function byPath(replacements: readonly Replacement[]): Map<string, Replacement[]> {
  const index = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    const others = index.get(replacement.path);
    if (others === undefined) index.set(replacement.path, [replacement]);
    else others.push(replacement);
  }
  return index;
}

/** One directive a line, those of a block with the block's word. */
function directivesOf(text: string): Directive[] {
  const directives: Directive[] = [];
  let block: string | undefined;
  text.split('\n').forEach((raw, index) => {
    const { code, comment } = splitComment(raw);
    const tokens = tokensOf(code);
    const word = block ?? tokens[0];
    if (word === undefined || code === '') return;
    if (!/^[a-z]+$/.test(word)) throw new Unreadable('it is no directive of go.mod', index + 1);
    if (code === ')') block = undefined;
    else if (tokens.at(-1) === '(') block = word;
    else directives.push({ word, tokens: block === undefined ? tokens.slice(1) : tokens, comment, line: index + 1 });
  });
  return directives;
}

function splitComment(line: string): { readonly code: string; readonly comment: string } {
  const start = line.indexOf('//');
  if (start < 0) return { code: line.trim(), comment: '' };
  return { code: line.slice(0, start).trim(), comment: line.slice(start + 2).trim() };
}

const tokensOf = (code: string): string[] =>
  (code.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((token) => token.replace(/^["`]|["`]$/g, ''));

function replacementOf({ tokens, line }: Directive): Replacement {
  const arrow = tokens.indexOf('=>');
  const [path, target] = [tokens[0], tokens[arrow + 1]];
  if (arrow < 1 || path === undefined || target === undefined)
    throw new Unreadable('its replace names no target', line);
  return { path, version: arrow > 1 ? tokens[1] : undefined, target, targetVersion: tokens[arrow + 2], line };
}

function entriesOf(directive: Directive, { module, replacements }: Known): Dependency[] {
  const { word, tokens, line } = directive;
  const [name = '', version = null] = tokens;
  switch (word) {
    case 'require':
      return [requirement(directive, replacements)];
    case 'go':
    case 'toolchain':
      return [{ name: word, written: name, section: word, role: 'runtime', versions: goRelease, line }];
    case 'tool':
      return [{ name, written: version, section: word, scope: 'development', line }];
    case 'exclude':
      return [{ name, written: version, section: word, role: 'exclude', line }];
    case 'retract':
      return [{ name: module, written: tokens.join(' '), section: word, role: 'retract', line }];
    default:
      return [];
  }
}

function requirement({ tokens, comment, line }: Directive, replacements: Known['replacements']): Dependency {
  const [name, version] = tokens;
  if (name === undefined || version === undefined) throw new Unreadable('its require names no version', line);
  const direct = !/^indirect\b/.test(comment);
  const replacement = replacements.get(name)?.find((r) => r.version === undefined || r.version === version);
  return replacement === undefined
    ? { name, written: version, section: 'require', direct, line }
    : replaced(replacement, { name, direct });
}

/** A module as its replacement makes it: another version of itself, a fork, or a folder. */
function replaced(replacement: Replacement, known: { name: string; direct: boolean }): Dependency {
  const { path, target, targetVersion, line } = replacement;
  if (targetVersion === undefined) {
    return {
      ...known,
      written: target,
      version: '',
      source: { kind: 'file', location: target },
      section: 'replace',
      line,
    };
  }
  if (target === path) return { ...known, written: targetVersion, section: 'require', line };
  const source = { kind: 'fork', location: target } as const;
  return { ...known, written: `${target} ${targetVersion}`, version: targetVersion, source, section: 'replace', line };
}
