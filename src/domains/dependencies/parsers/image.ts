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
  return name === undefined ? undefined : imageOf(name, tag?.slice(1), digest?.slice(1));
}

/** An image whose parts are known; `written` is what stands after the name. */
export function imageOf(name: string, tag: string | undefined, digest: string | undefined): Image {
  const written = digest === undefined ? tag : `${tag ?? ''}@${digest}`;
  return {
    name,
    written: written ?? null,
    version: tag ?? '',
    digest,
  };
}

/** `${NAME:-default}` and `$NAME` replaced by what is known of them; undefined where something is not known. */
export function substitute(
  text: string,
  known: ReadonlyMap<string, string>,
): { text: string; names: string[] } | undefined {
  const names: string[] = [];
  let complete = true;
  const result = text.replace(
    VARIABLE,
    (_, braced: string | undefined, fallback: string | undefined, plain: string | undefined) => {
      const name = braced ?? plain ?? '';
      names.push(name);
      const value = known.get(name) ?? fallback;
      complete &&= value !== undefined && value !== '';
      return value ?? '';
    },
  );
  return complete && !result.includes('$') ? { text: result, names } : undefined;
}

const VARIABLE = /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g;
