/** Workflows for the examples of rules, each with one hole. */

/** A workflow whose job holds the lines given. */
export const job = (lines = '', head = 'on: push'): string => `${head}
jobs:
  build:
    runs-on: ubuntu-latest${indented(4, lines)}
    steps:
      - { name: Build, run: make }
`;

/** A workflow whose only step holds the lines given. */
export const step = (lines = '', head = 'on: push'): string => `${head}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - name: Build${indented(8, lines)}
`;

const indented = (columns: number, lines: string): string =>
  lines === '' ? '' : `\n${lines}`.replaceAll('\n', `\n${' '.repeat(columns)}`);
