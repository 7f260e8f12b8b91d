import { INVISIBLE } from '../../core/present.ts';

/**
 * Data as JSON that is exact and yet safe in a log: invisible and direction-changing characters are written as escapes,
 * and so is what the Actions runner would take for a command.
 */
export const jsonText = (data: unknown): string =>
  `${JSON.stringify(data, undefined, 2)
    .replace(INVISIBLE, escaped)
    .replaceAll('##[', String.raw`\u0023#[`)}\n`;

const escaped = (char: string): string =>
  char === '\n'
    ? char
    : [...Array(char.length).keys()]
        .map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
