/** mix.exs and mix.lock: https://hexdocs.pm/mix/Mix.Tasks.Deps.html. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, originOf } from './git-reference.ts';

const TUPLE = /\{\s*:([a-z]\w*)\s*,\s*(?:"([^"]*)")?([^{}]*)\}/g;
const ELIXIR = /^\s*elixir:\s*"([^"]*)"/;
const LOCKED = /^\s*"([^"]+)":\s*\{:(hex|git),\s*(?:"([^"]*)"|:\w+),\s*"([^"]*)"/;

/** Reads the tuples of the `deps` function, each on one line; what its Elixir computes is not known here. Never throws. */
export function parseMixProject(text: string): Manifest {
  let isDeps = false;
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    const code = raw.replace(/(?:^|\s)#(?!\{).*$/, '');
    if (/^\s*defp?\s/.test(code)) isDeps = /^\s*defp?\s+\w*deps\b/.test(code);
    const elixir = ELIXIR.exec(code)?.[1];
    if (elixir !== undefined)
      return [{ name: 'elixir', written: elixir, section: 'project', role: 'runtime', line: index + 1 }];
    return isDeps
      ? [...code.matchAll(TUPLE)].map(([, name = '', written, options = '']) =>
          entryOf(name, written, options, index + 1),
        )
      : [];
  });
  return { dependencies };
}

function entryOf(name: string, written: string | undefined, options: string, line: number): Dependency {
  const option = (key: string): string | undefined => new RegExp(`\\b${key}:\\s*"([^"]*)"`).exec(options)?.[1];
  const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1] ?? '';
  const scope = only === '' || /:prod\b/.test(only) ? undefined : 'development';
  return { name, written: written ?? null, section: 'deps', scope, ...originOf(option), line };
}

/** Reads mix.lock; mix.exs tells what is direct. Throws `Unreadable` at a line of no shape. */
export function parseMixLock(text: string): Manifest {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    if (/^\s*(?:%\{|\}|$)/.test(raw)) return [];
    const [, name, kind, url = '', written = ''] = LOCKED.exec(raw) ?? [];
    if (name === undefined) throw new Unreadable(`line ${index + 1}: it is no locked package`, index + 1);
    const origin = kind === 'git' ? gitReference(url, written) : {};
    return [{ name, written, section: '', ...origin, line: index + 1 }];
  });
  return { dependencies, lockfile: true };
}
