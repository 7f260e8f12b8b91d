import { escapeInvisible } from '../../core/present.ts';

/**
 * Data as JSON that is exact and yet safe in a log: invisible and direction-changing characters are written as escapes,
 * and so is what the Actions runner would take for a command.
 */
export const jsonText = (data: unknown): string =>
  `${escapeInvisible(JSON.stringify(data, undefined, 2)).replaceAll('##[', String.raw`\u0023#[`)}\n`;
