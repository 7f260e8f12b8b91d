import { compare, gather } from '../../core/compare.ts';
import type { ParsedPair } from '../../core/unreadable.ts';
import type { Dialect } from './dialect.ts';
import type { ConfigDocument, ConfigFile } from './documents.ts';
import { likeness, signature } from './likeness.ts';
import { pairByLikeness, type Paired } from './pairing.ts';
import { textAt } from './tree.ts';

/** Documents of one file this alike are one that was renamed. */
const RENAMED = 0.6;

/** A document with what its dialect knows of it. */
export interface Known {
  readonly document: ConfigDocument;
  readonly dialect: Dialect | undefined;
  readonly identity: string | undefined;
  /** What it is called where its file has several. */
  readonly title: string | undefined;
  /** The file's place among the changed files. */
  readonly file: number;
}

/**
 * Pairs the documents of all changed files: by the identity their dialect gives, first within a file, then over all files,
 * so that a move to another file is no removal; then by likeness; at last the only ones left of a file.
 */
export function pairDocuments(
  files: readonly ParsedPair<ConfigFile>[],
  dialects: readonly Dialect[],
): readonly Paired<Known>[] {
  const known = files.map(({ before, after }, file) => ({
    before: know(before, file, dialects),
    after: know(after, file, dialects),
  }));
  const within = known.map(({ before, after }) => byIdentity(before, after));
  const across = byIdentity(
    within.flatMap(({ before }) => before),
    within.flatMap(({ after }) => after),
  );
  const rest = files.flatMap((_, file) =>
    byLikeness(
      across.before.filter((each) => each.file === file),
      across.after.filter((each) => each.file === file),
    ),
  );
  const pairs = [...within.flatMap(({ matched }) => matched), ...across.matched, ...rest];
  const [base, head] = [known.flatMap(({ before }) => before), known.flatMap(({ after }) => after)];
  return withoutRepeats(withoutCopies(pairs, head.filter(hasIdentity)), base.filter(hasIdentity));
}

type Identified = Known & { readonly identity: string };

/** Of an object that several files held, one copy less is no object less. */
function withoutCopies(pairs: readonly Paired<Known>[], head: readonly Identified[]): readonly Paired<Known>[] {
  const standing = new Map(head.map((known) => [known.identity, known.document.root]));
  return pairs.filter(({ before, after }) => {
    const still = after === undefined ? standing.get(before?.identity ?? '') : undefined;
    return before === undefined || still === undefined || likeness(before.document.root, still) < RENAMED;
  });
}

/** What a file said before it says again: whoever applies the file gets no object more. */
function withoutRepeats(pairs: readonly Paired<Known>[], base: readonly Identified[]): readonly Paired<Known>[] {
  if (pairs.every(({ before }) => before !== undefined)) return pairs;
  const stood = gather(base, placeOf);
  return pairs.filter(({ before, after }) => {
    if (before !== undefined || after === undefined || !hasIdentity(after)) return true;
    const text = signature(after.document.root);
    return !(stood.get(placeOf(after)) ?? []).some(({ document }) => signature(document.root) === text);
  });
}

const placeOf = ({ identity, file }: Identified): string => `${file} ${identity}`;

function know(file: ConfigFile | undefined, index: number, dialects: readonly Dialect[]): Known[] {
  return (file?.documents ?? []).map((document, position) => {
    const dialect = dialects.find((each) => each.recognises(document));
    const identity = dialect?.identity?.(document);
    const title = file?.several ? (dialect?.title?.(document) ?? `document ${position + 1}`) : undefined;
    return { document, dialect, identity: identity && `${dialect?.name}:${identity}`, title, file: index };
  });
}

function byIdentity(before: readonly Known[], after: readonly Known[]) {
  const [old, now] = [before.filter(hasIdentity), after.filter(hasIdentity)];
  const { matched, removed, added } = compare(old, now, ({ identity }) => identity);
  return {
    matched,
    before: [...removed, ...before.filter((each) => !hasIdentity(each))],
    after: [...added, ...after.filter((each) => !hasIdentity(each))],
  };
}

const hasIdentity = (known: Known): known is Identified => known.identity !== undefined;

/** What says the same, then the only ones left, then the likest. */
function byLikeness(before: readonly Known[], after: readonly Known[]): readonly Paired<Known>[] {
  const single = onlyPair(before, after);
  if (single !== undefined) return [single];
  const { matched, removed, added } = compare(before, after, ({ document }) => signature(document.root));
  const left = onlyPair(removed, added);
  if (left !== undefined) return [...matched, left];
  const likely = pairByLikeness(removed, added, ({ document }) => document.root, RENAMED).flatMap(apart);
  return [...matched, ...namedByTemplate(likely)];
}

/** A pair, or its sides by themselves where their dialect knows better. */
function apart(pair: Paired<Known>): readonly Paired<Known>[] {
  const { before, after } = pair;
  return before !== undefined &&
    after !== undefined &&
    after.dialect?.areTwo?.(before.document, after.document) === true
    ? [{ after }, { before }]
    : [pair];
}

/** Where one object of a kind is left on each side of a file, and a template now calls it, it may well be called as before. */
function namedByTemplate(pairs: readonly Paired<Known>[]): readonly Paired<Known>[] {
  const gone = pairs.filter(({ after }) => after === undefined);
  const fresh = pairs.filter(({ before }) => before === undefined);
  const partners = new Map<Paired<Known>, Paired<Known>>();
  for (const now of fresh) {
    const olds = gone.filter((old) => isOneKind(old.before, now.after));
    const [old] = olds;
    const isOnly = olds.length === 1 && fresh.filter((other) => isOneKind(old?.before, other.after)).length === 1;
    if (old !== undefined && isOnly && isFilledName(now.after)) partners.set(now, old);
  }
  const taken = new Set(partners.values());
  return pairs.flatMap((pair) => {
    if (taken.has(pair)) return [];
    return [{ ...pair, ...partners.get(pair), ...(pair.after === undefined ? {} : { after: pair.after }) }];
  });
}

const isOneKind = (one: Known | undefined, other: Known | undefined): boolean =>
  kindIn(one) !== undefined && kindIn(one) === kindIn(other);

const kindIn = (known: Known | undefined): string | undefined => textAt(known?.document.root, 'kind');

const isFilledName = (known: Known | undefined): boolean =>
  textAt(known?.document.root, 'metadata', 'name')?.includes('{{') === true;

/** Where one is left on each side, and nothing tells that they are two. */
function onlyPair(before: readonly Known[], after: readonly Known[]): Paired<Known> | undefined {
  const [old, now] = [before[0], after[0]];
  const areTwo = before.length !== 1 || after.length !== 1;
  return areTwo || old === undefined || now === undefined || hasIdentity(old) || hasIdentity(now)
    ? undefined
    : { before: old, after: now };
}
