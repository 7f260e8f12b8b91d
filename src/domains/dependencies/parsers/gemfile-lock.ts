/** Gemfile.lock: https://bundler.io/man/bundle-lock.1.html. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';

/** One part of a Gemfile.lock: where its gems come from, and they. */
interface LockPart {
  readonly heading: string;
  readonly fields: Map<string, string>;
  readonly gems: {
    readonly name: string;
    readonly version: string;
    readonly line: number;
    readonly requires: string[];
  }[];
}

/** Reads a Gemfile.lock, which tells what is direct. Throws `Unreadable` where a merge conflict is left in it. */
export function parseGemfileLock(text: string): Manifest {
  const lines = text.split(/\r?\n/);
  const direct = new Set(namesIn(lines, 'DEPENDENCIES'));
  const dependencies = partsOf(lines).flatMap(({ heading, fields, gems }) =>
    gems.map(({ name, version, line, requires }): Dependency => ({
      name,
      written: version,
      section: heading,
      direct: direct.has(name),
      requires,
      ...lockedFrom(heading, fields.get('remote') ?? '', fields.get('revision')),
      line,
    })),
  );
  return { dependencies, lockfile: true };
}

function partsOf(lines: readonly string[]): LockPart[] {
  const parts: LockPart[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (/^[<=>]{7}/.test(raw)) throw new Unreadable(`line ${line}: a merge conflict is left in it`, line);
    if (/^[A-Z]/.test(raw)) parts.push({ heading: raw, fields: new Map(), gems: [] });
    else take(parts.at(-1), raw, line);
  }
  return parts;
}

const FIELD = /^ {2}(\w+): (.*)$/;
const GEM = /^ {4}(\S+) \(([^)]+)\)$/;
const REQUIRED = /^ {6}([^\s(]+)/;

const wordsOf = (shape: RegExp, raw: string): readonly string[] => shape.exec(raw)?.slice(1) ?? [];

/** Two blanks before a field, four before a gem, six before what a gem depends on. */
function take(part: LockPart | undefined, raw: string, line: number): void {
  if (part === undefined) return;
  const [key, value = ''] = wordsOf(FIELD, raw);
  const [name, version = ''] = wordsOf(GEM, raw);
  if (key !== undefined) part.fields.set(key, value);
  if (name !== undefined) part.gems.push({ name, version, line, requires: [] });
  part.gems.at(-1)?.requires.push(...wordsOf(REQUIRED, raw));
}

function lockedFrom(
  heading: string,
  remote: string,
  revision: string | undefined,
): Pick<Dependency, 'source' | 'digest'> {
  if (heading === 'PATH') return { source: { kind: 'workspace', location: '' } };
  if (heading !== 'GIT') return { source: { kind: 'registry', location: hostOf(remote) } };
  const { source, digest } = gitReference(remote, revision);
  return { source, digest };
}

/** The first words of the lines below a heading. */
function namesIn(lines: readonly string[], heading: string): readonly string[] {
  const start = lines.indexOf(heading) + 1;
  if (start === 0) return [];
  const length = lines.slice(start).findIndex((line) => !line.startsWith('  '));
  return lines
    .slice(start, length === -1 ? undefined : start + length)
    .map((line) => /^\s*([^\s!(]+)/.exec(line)?.[1] ?? '');
}
