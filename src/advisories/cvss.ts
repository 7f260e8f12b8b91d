import { calculateBaseScore, calculateBaseScoreV4 } from 'cvss4';

/** Far longer than a vector with every metric of every group. */
const LONGEST = 400;

/**
 * The base score of a CVSS vector of version 3.0, 3.1 or 4.0; undefined for other versions and for what is no vector.
 * Sources: https://www.first.org/cvss/v3.1/specification-document, https://www.first.org/cvss/v4.0/specification-document
 */
export function cvssScore(vector: string): number | undefined {
  const version = vector.length > LONGEST ? undefined : /^CVSS:(3\.[01]|4\.0)\//.exec(vector)?.[1];
  if (version === undefined) return undefined;
  const score = version === '4.0' ? calculateBaseScoreV4 : calculateBaseScore;
  try {
    return score(vector);
  } catch (error) {
    // The package throws plain errors for vectors it cannot read: another database may have a better one.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
