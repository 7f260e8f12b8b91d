/** Downloads that a script pipes into a shell, and whether all of them are of one version. */

const SHELL = String.raw`\|\s{0,9}(?:sudo\s{1,9}(?:-\S{1,9}\s{1,9})?)?(?:(?:ba|z|da)?sh|python3?|perl|node)\b`;
/** Options that name no other address. */
const OPTIONS = String.raw`(?:\s{1,9}(?:-[SLfsq]{1,9}|-q?O-|-O\s{1,9}-|--(?:fail|location|quiet|show-error|silent|tlsv1\.[23])|--proto\s{1,9}['"]?=https['"]?|--retry\s{1,9}\d{1,3})){0,9}`;
const SEGMENT = String.raw`\w[\w.-]{0,99}`;
/** A release or a commit, in the place where an address of GitHub's has its ref. */
const REF = String.raw`(?:v?\d{1,6}\.\d{1,6}\.\d{1,6}(?:[+-][\w.-]{0,40})?|[0-9a-f]{40})`;
const ADDRESS = String.raw`https:\/\/(?:raw\.githubusercontent\.com\/${SEGMENT}\/${SEGMENT}\/(?:refs\/tags\/)?|github\.com\/${SEGMENT}\/${SEGMENT}\/(?:raw|releases\/download)\/)${REF}(?:\/${SEGMENT}){1,9}`;
const OF_ONE_VERSION = new RegExp(
  String.raw`(?<![\w./-])(?:curl|wget)${OPTIONS}\s{1,9}(["']?)${ADDRESS}\1${OPTIONS}\s{0,9}${SHELL}`,
  'g',
);
/** Every other way from a download to a shell. */
const OTHERWISE = new RegExp(String.raw`\b(?:curl|wget)\b[^|\n]{0,500}${SHELL}|(?:[$<]\(|\x60)\s{0,9}(?:curl|wget)\b`);

/** Whether a text pipes downloads of one version into a shell, and runs no other. */
export function pipesOneVersion(text: string): boolean {
  const rest = text.replace(OF_ONE_VERSION, '');
  return rest !== text && !OTHERWISE.test(rest);
}
