/** A pipeline whose one job holds the lines given. */
export const pipeline = (lines = '', rest = ''): string =>
  `stages: [build]\n${rest === '' ? '' : `${rest}\n`}build:\n  stage: build\n  script: [make]${`\n${lines}`.trimEnd().replaceAll('\n', '\n  ')}\n`;
