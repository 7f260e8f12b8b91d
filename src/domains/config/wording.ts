import type { ControlMoved } from './setting-changes.ts';

/** What became of a controlled setting, as the clause a message begins with. */
export function movement({ transition, name, from, to }: ControlMoved): string {
  if (transition === 'born') return `\`${name}\` is new and set to \`${to}\``;
  if (transition === 'drop' && from === undefined) return `A patch takes away \`${name}\``;
  if (from === undefined) return `\`${name}\` is now set to \`${to}\``;
  if (to === undefined) return `\`${name}\` is no longer set; it was \`${from}\``;
  if (transition === 'template') return `\`${name}\` was \`${from}\` and is now filled in by \`${to}\``;
  return `\`${name}\` goes from \`${from}\` to \`${to}\``;
}

/** What became of an item of a list, and of those that went with it. */
export const removal = ({ name, others = 0 }: ControlMoved): string =>
  `\`${name}\` ${others === 0 ? 'was' : `and ${others} more were`} removed`;
