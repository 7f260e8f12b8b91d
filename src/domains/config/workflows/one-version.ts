/** Downloads that a script pipes into a shell: whether all of them are of one version, and whose they are. */

const SHELL = String.raw`\|\s{0,9}(?:sudo\s{1,9}(?:-\S{1,9}\s{1,9})?)?(?:(?:ba|z|da)?sh|python3?|perl|node)\b`;
/** Options that name no other address. */
const OPTIONS = String.raw`(?:\s{1,9}(?:-[SLfsq]{1,9}|-q?O-|-O\s{1,9}-|--(?:fail|location|quiet|show-error|silent|tlsv1\.[23])|--proto\s{1,9}['"]?=https['"]?|--retry\s{1,9}\d{1,3})){0,9}`;
const SEGMENT = String.raw`\w[\w.-]{0,99}`;
/** A release or a commit, in the place where an address of GitHub's has its ref. */
const REF = String.raw`(?:v?\d{1,6}\.\d{1,6}\.\d{1,6}(?:[+-][\w.-]{0,40})?|[0-9a-f]{40})`;
const ADDRESS = String.raw`https:\/\/(?:raw\.githubusercontent\.com\/${SEGMENT}\/${SEGMENT}\/(?:refs\/tags\/)?|github\.com\/${SEGMENT}\/${SEGMENT}\/(?:raw|releases\/download)\/)${REF}(?:\/${SEGMENT}){1,9}`;
const piping = (address: string): RegExp =>
  new RegExp(String.raw`(?<![\w./-])(?:curl|wget)${OPTIONS}\s{1,9}(["']?)${address}\1${OPTIONS}\s{0,9}${SHELL}`, 'g');
const OF_ONE_VERSION = piping(ADDRESS);
/** A branch or a tag. A commit, and what is pulled, may be of anybody's fork, and stand under the same address. */
const BRANCH = String.raw`(?:refs\/(?:heads|tags)\/)?(?!(?:refs|pull)\/|[0-9a-fA-F]{4,40}\/)${SEGMENT}`;
const OF_A_REPOSITORY = piping(
  String.raw`https:\/\/(?:raw\.githubusercontent\.com\/(?<raw>${SEGMENT})\/${SEGMENT}\/${BRANCH}|github\.com\/(?<released>${SEGMENT})\/${SEGMENT}\/(?:raw\/${BRANCH}|releases\/(?:latest\/download|download\/${SEGMENT})))(?:\/${SEGMENT}){1,9}`,
);
/** Every other way from a download to a shell. */
const OTHERWISE = new RegExp(String.raw`\b(?:curl|wget)\b[^|\n]{0,500}${SHELL}|(?:[$<]\(|\x60)\s{0,9}(?:curl|wget)\b`);

/** Whether a text pipes downloads of one version into a shell, and runs no other. */
export function pipesOneVersion(text: string): boolean {
  const rest = text.replace(OF_ONE_VERSION, '');
  return rest !== text && !OTHERWISE.test(rest);
}

/** What else fetches, is run by a shell, or changes where one of these addresses leads. */
const AND_MORE =
  /\b(?:alias|aria2c?|curl|curlrc|fetch|wget|wgetrc)\b|_proxy\b|\/etc\/|\|\s{0,9}(?:[\w.-]{0,40}\s{1,9}){0,4}(?:[\w./-]{0,40}\/)?(?:(?:ba|da|z)?sh|node|perl|python3?|ruby)\b/i;

/** The owners of the repositories whose files a text pipes into a shell; none where it does anything else of the kind. */
export function ownersPiped(text: string): readonly string[] {
  if (AND_MORE.test(text.replace(OF_A_REPOSITORY, ''))) return [];
  return ownersNamed(text);
}

const ownersNamed = (text: string): readonly string[] =>
  [...text.matchAll(OF_A_REPOSITORY)].flatMap(({ groups }) => groups?.['raw'] ?? groups?.['released'] ?? []);

/** The owners whose files alone some texts pipe into a shell; none where one of them pipes anything else. */
export function ownersAmong(texts: readonly string[]): ReadonlySet<string> {
  const owners = texts.map(ownersPiped);
  return owners.some((each) => each.length === 0) ? new Set() : new Set(owners.flat());
}

/** Whether a text pipes a file of somebody else than certain owners, where there are any. */
export function pipesOfOthers(text: string, owners: ReadonlySet<string>): boolean {
  if (owners.size === 0) return false;
  return OTHERWISE.test(text.replace(OF_A_REPOSITORY, '')) || ownersNamed(text).some((owner) => !owners.has(owner));
}
