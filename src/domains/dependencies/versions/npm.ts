import semver from 'semver';
import { stepOf, type Version, type VersionScheme } from './scheme.ts';

/** No version or range that a person writes is longer. */
const LONGEST = 256;

/** node-semver's ranges: https://github.com/npm/node-semver#ranges. `^0.2.3` admits 0.2.x, `^0.0.3` itself alone. */
export const npm: VersionScheme = {
  name: 'npm',
  parse(text): Version | undefined {
    const exact = text.length > LONGEST ? null : semver.parse(text);
    if (exact !== null) return versionOf(exact, true);
    const range = readRange(text);
    const floor = range === null || range.range === '' ? null : semver.minVersion(range);
    return floor === null ? undefined : versionOf(floor, semver.valid(range?.range ?? '') !== null);
  },
  compare: (a, b) => semver.compare(a.text, b.text),
  breaks(from, to) {
    const step = stepOf(from, to);
    const [major, minor] = from.parts;
    return step === 'major' || (major === 0 && (step === 'minor' || minor === 0));
  },
  narrows(from, to) {
    const [before, after] = [readRange(from), readRange(to)];
    return before !== null && after !== null && !semver.subset(before, after);
  },
};

const versionOf = ({ version, major, minor, patch }: semver.SemVer, exact: boolean): Version => ({
  text: version,
  parts: [major, minor, patch],
  exact,
  calendar: major >= 1990 && major < 2100,
});

/** A range, or null where the text is none: a tag, a URL, an alias. */
function readRange(text: string): semver.Range | null {
  if (text.length > LONGEST) return null;
  try {
    return new semver.Range(text);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
