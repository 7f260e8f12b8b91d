/** How rules speak of a dependency. They are given strings that are safe to show. */
import type { DependencyChange } from './changes.ts';

/** A reference without the digits nobody reads: a digest is told by its first twelve, a pinned commit by its release. */
export const brief = (text: string | null): string =>
  (text ?? 'no version')
    .replace(/\b[0-9a-f]{40,64} # ?/, '')
    .replace(/\b(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}/, '$1$2…');

const code = (text: string | null): string => (text === null ? 'no version' : `\`${brief(text)}\``);

/** `` `axios` goes from `^0.21.1` to `^1.0.0` ``, and the variable that moves it, where there is one. */
export function stepOf(change: DependencyChange): string {
  const { via, name, from, to } = change;
  const step = `from ${code(from)} to ${code(to)}`;
  return via === null ? `\`${name}\` goes ${step}` : `\`${via}\` takes \`${name}\` ${step}`;
}

/** `` `axios` `^1.0.0` ``: what is there now, or what was. */
export const thing = ({ name, from, to }: DependencyChange): string =>
  [`\`${name}\``, ...[to ?? from].flatMap((text) => (text === null ? [] : [code(text)]))].join(' ');

/** `` `nginx` `1.27.2` becomes `latest` ``. */
export const becomes = ({ name, from, to }: DependencyChange): string =>
  `\`${name}\` ${code(from)} becomes ${code(to)}`;

/** Where it comes from now: a host, a folder, another name. */
export const originOf = ({ head }: DependencyChange): string => head?.source?.location ?? '';
