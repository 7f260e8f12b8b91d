/** References to container images: https://github.com/distribution/reference. */
import type { Dependency } from '../ecosystem.ts';

const LONGEST = 512;
const REFERENCE =
  /^(?<name>(?:[\w.-]+:\d+\/)?[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*)(?<tag>:[\w][\w.-]*)?(?<digest>@sha256:[0-9a-f]{64})?$/i;
const PICTURE = /\.(?:avif|gif|ico|img|iso|jpe?g|png|qcow2|svg|webp)$/i;

export type Image = Pick<Dependency, 'name' | 'written' | 'version' | 'digest' | 'versions'>;

/** Reads `registry/name:tag@digest`; undefined for what is none, as a template or a picture. */
export function readImage(text: string): Image | undefined {
  if (text.length > LONGEST || PICTURE.test(text)) return undefined;
  const { name, tag, digest } = REFERENCE.exec(text)?.groups ?? {};
  if (name === undefined) return undefined;
  const written = text.slice(name.length).replace(/^:/, '');
  return { name, written: written || null, version: tag?.slice(1) ?? '', digest: digest?.slice(1) };
}

const COMPUTED =
  /^(?<name>(?:[\w.-]+:\d+\/)?[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*)[:@](?<rest>[^\s:@]*(?:\$|\{\{).*)$/i;

/** Reads `name:$VERSION` and `name:{{ .tag }}`, whose version something else gives; undefined where the name is computed too. */
export function readComputedImage(text: string): Image | undefined {
  const { name, rest } = (text.length > LONGEST ? null : COMPUTED.exec(text))?.groups ?? {};
  return name === undefined || rest === undefined ? undefined : { name, written: rest, version: '' };
}

/** Text whose variables were replaced, and what each of them held. */
export interface Filled {
  readonly text: string;
  readonly variables: readonly { readonly name: string; readonly value: string }[];
}

const VARIABLE = /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g;

/** A default may hold another variable, and that one's default a third. */
const DEEPEST = 3;

/** Replaces `${NAME:-default}` and `$NAME`; undefined where one is not known, or where the result is no reference by its length. */
export function substitute(text: string, valueOf: (name: string) => string | undefined): Filled | undefined {
  let filled: Filled = { text, variables: [] };
  for (let depth = 0; depth < DEEPEST && (depth === 0 || filled.text.includes('$')); depth++) {
    const next = substituteOnce(filled.text, valueOf);
    if (next === undefined) return undefined;
    filled = { text: next.text, variables: [...filled.variables, ...next.variables] };
  }
  return filled.text.includes('$') ? undefined : filled;
}

function substituteOnce(text: string, valueOf: (name: string) => string | undefined): Filled | undefined {
  const variables: { name: string; value: string }[] = [];
  let length = text.length;
  for (const [, braced, fallback, plain] of text.matchAll(VARIABLE)) {
    const name = braced ?? plain ?? '';
    const value = valueOf(name) ?? fallback ?? '';
    length += value.length;
    if (value === '' || length > LONGEST) return undefined;
    variables.push({ name, value });
  }
  let next = 0;
  const filled = text.replace(VARIABLE, () => variables[next++]?.value ?? '');
  return { text: filled, variables };
}

/** The variable that holds an image's version, if one does. */
export const holderOf = ({ variables }: Filled, { version = '' }: Image): string | undefined =>
  version === ''
    ? undefined
    : variables.findLast(({ value }) => version.startsWith(value) || value.includes(version))?.name;
