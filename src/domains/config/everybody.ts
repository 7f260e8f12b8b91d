import { type ConfigNode, textsOf } from './tree.ts';

/** 0 where everybody may, 1 for a list of names. */
export function unlessEverybody(node: ConfigNode): number | undefined {
  const texts = textsOf(node).flatMap((text) => text.split(/[,\s]+/));
  if (texts.length === 0) return undefined;
  return Number(!texts.some((text) => /^(?:\*|\.\*|https?:\/\/\*|0\.0\.0\.0\/0|::\/0)$/.test(text)));
}
