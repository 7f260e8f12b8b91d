import { shorten, visible } from '../../core/present.ts';

/** One line of a file as it may be quoted: tabs as blanks, nothing invisible, of bounded length. */
export const quotable = (line: string): string => shorten(visible(line.replaceAll('\t', '  ')), 240);
