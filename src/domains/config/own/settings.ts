/** `.github/breakwater.yml`, base against head: which of its settings let more through. */
import type { DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { signature } from '../likeness.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { ReviewSettingsChanged } from './changes.ts';

/** One setting that is looser than it was: where it stands, and how. */
interface Loosening {
  readonly keys: readonly string[];
  readonly how: string;
  readonly values: readonly string[];
}

/** What looks for one kind of loosening; either side may be missing, and then has the defaults. */
type Look = (before: ConfigNode | undefined, after: ConfigNode | undefined) => readonly Loosening[];

/** From which risk on a finding blocks: the later, the fewer do. */
const LOOSER = ['low', 'medium', 'high', 'critical', 'never'];
const rankOf = (text: string): number => LOOSER.indexOf(text);

const LOOKS: readonly Look[] = [
  rises(['fail-on'], 'high', rankOf),
  rises(['waivers', 'max-days'], '180', Number),
  rises(['advisories', 'fail-on'], '0', Number),
  becomes(['waivers', 'from'], 'head', 'base'),
  becomes(['advisories', 'source'], 'off'),
  gains(['paths', 'ignore'], 'leaves out'),
  gains(['dependencies', 'allow'], 'lets in'),
  loses(['dependencies', 'deny'], 'no longer denies'),
  loses(['waivers', 'unwaivable'], 'now lets be waived'),
  shrinks(['dependencies', 'policy']),
  shrinks(['approvals']),
  (before, after) =>
    entriesOf(at(after, 'paths', 'fail-on')).flatMap(([glob]) =>
      rises(['paths', 'fail-on', glob], textAt(before, 'fail-on') ?? 'high', rankOf)(before, after),
    ),
  (before, after) =>
    entriesOf(at(after, 'rules')).flatMap(([name, node]) =>
      textsOf(node)[0] === 'off' && textAt(before, 'rules', name) !== 'off'
        ? [{ keys: ['rules', name], how: 'is switched off', values: [] }]
        : [],
    ),
];

/** A value that lets the more through the higher it ranks. */
function rises(keys: readonly string[], usual: string, rank: (text: string) => number): Look {
  return (before, after) => {
    const [was, is] = [textAt(before, ...keys) ?? usual, textAt(after, ...keys) ?? usual];
    return rank(is) > rank(was) ? [{ keys, how: 'goes from', values: [was, is] }] : [];
  };
}

/** A word that lets more through than any other, or than one. */
function becomes(keys: readonly string[], loose: string, strict?: string): Look {
  return (before, after) => {
    const [was, is] = [textAt(before, ...keys), textAt(after, ...keys)];
    const isLoose = is === loose || (is === undefined && strict !== undefined);
    const wasStrict = strict === undefined ? was !== loose : was === strict;
    return isLoose && wasStrict ? [{ keys, how: 'is now', values: [loose] }] : [];
  };
}

function gains(keys: readonly string[], verb: string): Look {
  return (before, after) => listed(keys, verb, missingFrom(at(before, ...keys), at(after, ...keys)));
}

function loses(keys: readonly string[], verb: string): Look {
  return (before, after) => listed(keys, verb, missingFrom(at(after, ...keys), at(before, ...keys)));
}

function shrinks(keys: readonly string[]): Look {
  return (before, after) => {
    const [was, is] = [itemsAt(before, ...keys).length, itemsAt(after, ...keys).length];
    return is < was ? [{ keys, how: `has ${was - is} fewer ${was - is === 1 ? 'entry' : 'entries'}`, values: [] }] : [];
  };
}

const missingFrom = (one: ConfigNode | undefined, other: ConfigNode | undefined): readonly string[] =>
  textsOf(other).filter((text) => !textsOf(one).includes(text));

const listed = (keys: readonly string[], how: string, values: readonly string[]): Loosening[] =>
  values.length === 0 ? [] : [{ keys, how, values }];

/** What stands nearest to a path of keys that may be gone. */
const nearestTo = (root: ConfigNode, keys: readonly string[]): ConfigNode =>
  at(root, ...keys) ?? (keys.length === 0 ? root : nearestTo(root, keys.slice(0, -1)));

/** One fact for each setting that is looser; where none is, one for the file. */
export function reviewSettingsFacts(pair: DocumentPair): ReviewSettingsChanged[] {
  const [before, after] = [pair.before?.root, pair.after?.root];
  if (before !== undefined && after !== undefined && signature(before) === signature(after)) return [];
  const fact = (keys: readonly string[], way: ReviewSettingsChanged['way'], said: Omit<Loosening, 'keys'> = WHOLE) => ({
    kind: 'review-settings-changed' as const,
    ...factAt(pair, keys.map(key), way, { before: at(before, ...keys), after: after && nearestTo(after, keys) }),
    way,
    name: keys.join('.'),
    ...said,
  });
  if (after === undefined) return [fact([], 'removed')];
  const looser = LOOKS.flatMap((look) => look(before, after));
  if (looser.length > 0) return looser.map(({ keys, ...said }) => fact(keys, 'loosened', said));
  return [fact([], before === undefined ? 'new' : 'edited')];
}

const WHOLE = { how: '', values: [] };
