/** Whose a repository is, as far as its files of base say: actions and workflows of the same owner are no strangers'. */
import type { Tree } from '../../../core/types.ts';
import { parse } from '../parse.ts';
import { hintIn, noHint } from '../readers/hint.ts';
import { textAt } from '../tree.ts';

/** The owners that a text names, in a file where a repository gives its own address, or the people who own its files. */
type Sign = (text: string) => readonly string[];

const firsts = (found: Iterable<RegExpExecArray>): readonly string[] => [...found].map(([, owner = '']) => owner);

const ofModule: Sign = (text) => firsts(text.matchAll(/^module\s+github\.com\/([\w-]{1,60})\//gm));

const ADDRESS =
  /^(?:(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:|github:|(?=[\w-]+\/[\w.-]+$))([\w-]{1,60})\//g;

/** Of a package, where its own repository is; who funds it, and where its bugs are told, is no owner. */
function ofPackage(text: string): readonly string[] {
  const [{ root } = {}] = parse(text, 'package.json').documents;
  return firsts((textAt(root, 'repository') ?? textAt(root, 'repository', 'url') ?? '').matchAll(ADDRESS));
}

/** Teams, each behind the files that are theirs. */
const ofTeams: Sign = (text) =>
  text
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').trim().split(/\s+/).slice(1))
    .flatMap((word) => firsts(word.matchAll(/^@([\w-]{1,60})\/[\w-]+$/g)));

const SIGNS: readonly (readonly [path: string, sign: Sign])[] = [
  ['go.mod', ofModule],
  ['package.json', ofPackage],
  ['.github/CODEOWNERS', ofTeams],
  ['CODEOWNERS', ofTeams],
  ['docs/CODEOWNERS', ofTeams],
];

const known = new WeakMap<Tree, Promise<ReadonlySet<string>>>();

/**
 * The owner that a repository is of, in lower case; none where nothing says so, or where not all say the same. It is asked
 * of base: a change cannot make a stranger its owner.
 */
export function ownersOf(base: Tree): Promise<ReadonlySet<string>> {
  const reading = known.get(base) ?? readOwners(base);
  known.set(base, reading);
  return reading;
}

async function readOwners(base: Tree): Promise<ReadonlySet<string>> {
  const named = await Promise.all(SIGNS.map(async ([path, sign]) => ownersIn((await hintIn(base, path)) ?? '', sign)));
  const owners = new Set(named.flat().map((owner) => owner.toLowerCase()));
  return owners.size === 1 ? owners : new Set();
}

function ownersIn(text: string, sign: Sign): readonly string[] {
  try {
    return sign(text);
  } catch (error) {
    return noHint(error) ?? [];
  }
}

/** Whether what a step or a job uses, `owner/name` or a path below it, is of one of some owners. */
export const isOfOwner = (uses: string | undefined, owners: ReadonlySet<string>): boolean =>
  owners.has((uses ?? '').split('/')[0]?.toLowerCase() ?? '');
