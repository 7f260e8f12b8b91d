/** `1 type`, `2 types`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The first step of a removal: to say so, where base did not say it yet. */
export const deprecateFirst = ({ deprecated }: { readonly deprecated?: boolean }, then: string): string =>
  deprecated ? `${then.charAt(0).toUpperCase()}${then.slice(1)}.` : `Mark it \`deprecated = true\` first, and ${then}.`;
