/** Whose a repository is, as far as its files of base say: actions and workflows of the same owner are no strangers'. */
import type { Tree } from '../../../core/types.ts';
import { hintIn } from '../readers/hint.ts';

/** Where a repository names its own address, or the people who own its files, and how. */
const SIGNS: readonly (readonly [path: string, sign: RegExp])[] = [
  ['go.mod', /^module\s+github\.com\/([\w-]{1,60})\//gm],
  [
    'package.json',
    /"(?:url|repository)"\s*:\s*"(?:git\+)?(?:https:\/\/github\.com\/|git@github\.com:|github:)([\w-]{1,60})\//g,
  ],
  ['Cargo.toml', /^repository\s*=\s*"https:\/\/github\.com\/([\w-]{1,60})\//gm],
  ['.github/CODEOWNERS', /@([\w-]{1,60})\/[\w-]+/g],
  ['CODEOWNERS', /@([\w-]{1,60})\/[\w-]+/g],
  ['docs/CODEOWNERS', /@([\w-]{1,60})\/[\w-]+/g],
  ['README.md', /https:\/\/github\.com\/([\w-]{1,60})\/[\w.-]+\/(?:actions\/workflows|workflows)\//g],
];

const known = new WeakMap<Tree, Promise<ReadonlySet<string>>>();

/** The owners that a repository may be of, in lower case. It is asked of base: a change cannot make a stranger its owner. */
export function ownersOf(base: Tree): Promise<ReadonlySet<string>> {
  const reading = known.get(base) ?? readOwners(base);
  known.set(base, reading);
  return reading;
}

async function readOwners(base: Tree): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(
    SIGNS.map(async ([path, sign]) => ({ sign, text: (await hintIn(base, path)) ?? '' })),
  );
  return new Set(
    texts.flatMap(({ sign, text }) => [...text.matchAll(sign)].map(([, owner = '']) => owner.toLowerCase())),
  );
}

/** Whether what a step or a job uses, `owner/name` or a path below it, is of one of some owners. */
export const isOfOwner = (uses: string | undefined, owners: ReadonlySet<string>): boolean =>
  owners.has((uses ?? '').split('/')[0]?.toLowerCase() ?? '');
