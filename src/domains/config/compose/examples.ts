/** A Compose file for the examples of rules: its one service holds the lines given. */
export const service = (lines = '', rest = ''): string => `services:
  db:
    image: postgres${lines === '' ? '' : `\n${lines}`.replaceAll('\n', '\n    ')}
${rest === '' ? '' : `${rest}\n`}`;
