/** Python requirements: https://packaging.python.org/en/latest/specifications/dependency-specifiers/. */
import type { Dependency } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';

export type Requirement = Pick<Dependency, 'name' | 'written' | 'version' | 'digest' | 'source' | 'slot'>;

const SHAPE = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?(.*)$/s;
const CLAUSE = /^\s*(?:===|[=~!<>]=|[<>])\s*[\w.*+!-]+\s*$/;

/** `git+ssh://git@host/a/b@ref`: the first `@` belongs to the user. */
const VERSION_CONTROL = /^(?:git|hg|svn|bzr)\+((?:[a-z]+:\/\/)?(?:[^@/\s]+@)?[^@\s]+)(?:@(\S+))?$/;

/** Reads `name[extra] >=1,<2; marker` or `name @ URL`; undefined for anything else. */
export function parseRequirement(text: string): Requirement | undefined {
  const [, name, rest = ''] = SHAPE.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  if (rest.startsWith('@')) return { name, ...byUrl(rest.slice(1).trim()) };
  const [specifier = '', ...marker] = rest.split(';');
  const written = specifier.trim().replace(/^\((.*)\)$/s, '$1');
  const clauses = written.replace(/,$/, '').split(',');
  if (written !== '' && !clauses.every((clause) => CLAUSE.test(clause))) return undefined;
  const slot = marker.join(';').trim();
  return { name, written: written === '' ? null : written, ...(slot === '' ? {} : { slot }) };
}

/** `git+https://host/a/b@ref#egg=name`, an archive, a file. */
export function byUrl(text: string): Pick<Requirement, 'written' | 'version' | 'digest' | 'source'> {
  const [url = ''] = text.split(/\s+;/, 1);
  const [address = ''] = url.split('#', 1);
  const [, repository, ref] = VERSION_CONTROL.exec(address) ?? [];
  if (repository !== undefined) return { written: url, ...gitReference(repository, ref) };
  if (/^https?:/.test(address)) {
    const digest = /[#&](sha256=[0-9a-f]{64})/.exec(url)?.[1];
    return {
      written: url,
      version: '',
      source: { kind: 'http', location: hostOf(address) },
      ...(digest === undefined ? {} : { digest: digest.replace('=', ':') }),
    };
  }
  return { written: url, version: '', source: { kind: 'file', location: address.replace(/^file:(?:\/\/)?/, '') } };
}

/** One name for all spellings of a package: https://packaging.python.org/en/latest/specifications/name-normalization/. */
export const normalName = (name: string): string => name.replaceAll(/[-_.]+/g, '-').toLowerCase();
