/** The notes of one release in a changelog that follows Keep a Changelog. Throws where it has none. */
export function notesOf(changelog: string, version: string): string {
  const heading = `## [${version}]`;
  const [, ...rest] = `\n${changelog}`.split(`\n${heading}`);
  const notes = rest[0]
    ?.replace(/^.*\n/, '')
    .split(/\n(?=## |\[[^\]]+\]: )/)[0]
    ?.trim();
  if (notes === undefined || notes === '') throw new Error(`CHANGELOG.md has no notes below ${heading}`);
  return notes;
}
