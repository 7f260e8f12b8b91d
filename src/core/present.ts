/** Untrusted text made safe to show: one line, no control or direction characters, no code-span breaks, of bounded length. */

const LONGEST = 160;
/** Controls, format and bidirectional marks, line separators, and whatever Unicode says is drawn as nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;

/** What may hold them. Most text holds nothing else than printable ASCII, and is passed over many times faster. */
const NOT_PLAIN = /[^ -~]+/g;
/** The same but for line ends, which formatted JSON has many of. */
const NOT_PLAIN_IN_LINES = /[^\n -~]+/g;

/** Shows invisible and direction-changing characters as `\u{...}`. */
export const visible = (text: string): string =>
  text.replace(NOT_PLAIN, (part) =>
    part.replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`),
  );

/** Writes invisible and direction-changing characters of JSON as JSON's own escapes; line ends stay. */
export const escapeInvisible = (json: string): string =>
  json.replace(NOT_PLAIN_IN_LINES, (part) =>
    part.replace(INVISIBLE, (char) => Array.from(char.split(''), escapeOf).join('')),
  );

const escapeOf = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text cut in the middle, so that both ends can be told. */
export function shorten(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}

/** One value as it may stand inside a code span. */
export const presentable = (text: string): string => shorten(visible(text).replaceAll('`', 'ˋ'));

/** The longest an identity may be before its end is replaced by a digest. */
const LONGEST_ID = 300;

/** A subject as part of an id: exact up to a bound, and past it still distinct. */
export const identifiable = (text: string): string => {
  const exact = visible(text).replaceAll('`', 'ˋ');
  return exact.length <= LONGEST_ID ? exact : `${exact.slice(0, LONGEST_ID)}…${digest(exact)}`;
};

/** Whether a text is as `identifiable` writes identities. */
export const isIdentity = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_ID + 17 && visible(text) === text && !text.includes('`');

/** A short stable digest for identities; not for security (FNV-1a, 64 bits). */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** A copy of a change in which each string is `presentable`: what rules are given to build their words from. */
export const presentableChange = <T extends object>(change: T): T =>
  new Proxy({ ...change }, { get: (target, name) => shown(Reflect.get(target, name)) });

function shown(value: unknown): unknown {
  if (typeof value === 'string') return presentable(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value === 'object' && value !== null) return presentableChange(value);
  return value;
}
