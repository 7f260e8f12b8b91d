/** Manifests that are new where they stand and nowhere else: variants of others, and what is rendered of a chart beside them. */
import { basename, dirname, extname } from 'node:path/posix';
import { gather, sharedLength } from '../../core/compare.ts';
import type { AnalyzerInput, Tree } from '../../core/types.ts';
import type { ConfigChange } from './changes.ts';
import type { ConfigDocument } from './documents.ts';
import { manifestOf } from './kubernetes/nearby.ts';
import { kindOf, nameOf } from './kubernetes/objects.ts';
import { hintIn } from './readers/hint.ts';
import { templatesIn } from './rendered.ts';

/** What is said of an object that is new. */
export type Tells = (document: ConfigDocument) => readonly ConfigChange[];

/** Files that are looked into, and for each of them others that may hold the same. */
const MOST_FILES = 40;
const MOST_LIKE = 8;
const LONGEST = 1_000_000;

/** The facts, those of new objects marked that base says alike of the same object elsewhere, or that an unchanged template renders. */
export async function withHeldElsewhere(
  facts: readonly ConfigChange[],
  { base, head, files }: Pick<AnalyzerInput, 'base' | 'head' | 'files'>,
  tells: Tells,
): Promise<readonly ConfigChange[]> {
  const births = gather(facts.filter(isBirth), ({ after }) => after?.path);
  if (births.size === 0) return facts;
  const changed = new Set(files.map(({ path }) => path));
  const others = (await base.list('')).filter((path) => !changed.has(path));
  const found = await Promise.all(
    [...births].slice(0, MOST_FILES).map(async ([path, born]) => {
      const text = path === undefined ? undefined : await hintIn(head, path);
      if (path === undefined || text === undefined) return [];
      return [[path, await heldOf({ path, text }, born, { others, base, tells })] as const];
    }),
  );
  const held = new Map(found.flat());
  return facts.map((fact) =>
    isBirth(fact) && held.get(fact.after?.path ?? '')?.(fact) === true ? { ...fact, isHeldElsewhere: true } : fact,
  );
}

type Held = (fact: ConfigChange) => boolean;

/** Whether a fact is of an object that is new as a whole to a cluster; what is new to production, others only tried. */
const isBirth = (fact: ConfigChange): boolean =>
  fact.kind !== 'file-unreadable' &&
  fact.dialect === 'kubernetes' &&
  fact.area !== 'production' &&
  fact.before === undefined &&
  isOfNew(fact);

function isOfNew(fact: ConfigChange): boolean {
  if (fact.kind === 'control-moved') return fact.transition === 'born';
  if (fact.kind === 'api-version-moved') return fact.from === undefined;
  return (fact.kind === 'role-widened' || fact.kind === 'binding-widened') && fact.isNew;
}

interface Text {
  readonly path: string;
  readonly text: string;
}

async function heldOf(
  file: Text,
  births: readonly ConfigChange[],
  { others, base, tells }: { readonly others: readonly string[]; readonly base: Tree; readonly tells: Tells },
): Promise<Held> {
  const isRendered = renderedOf(file, others);
  const lines = births.flatMap(({ after }) => after?.line ?? []);
  const fresh = documentsOf(file.path, file.text).filter(({ root }) =>
    lines.some((line) => root.line <= line && line <= root.endLine),
  );
  const own = fresh.flatMap((document) => birthsOf(document, tells));
  const open = new Set(own.filter(({ fact }) => !isRendered(fact)).map(({ says }) => says));
  const names = new Set(fresh.map(nameOf));
  for (const path of open.size === 0 ? [] : likeNames(file.path, others)) {
    const like = documentsOf(path, await hintIn(base, path)).filter(
      (document) => names.has(nameOf(document)) && (isNamed(document) || isTwin(path, file.path)),
    );
    for (const { says } of like.flatMap((document) => birthsOf(document, tells))) open.delete(says);
    if (open.size === 0) break;
  }
  const held = new Set(own.flatMap(({ fact, says }) => (open.has(says) ? [] : [placeOf(fact)])));
  return (fact) => held.has(placeOf(fact));
}

const birthsOf = (document: ConfigDocument, tells: Tells) =>
  tells(document)
    .filter(isBirth)
    .map((fact) => ({ fact, says: told(document, fact) }));

/** Whether an object has a name of its own: what templates of two charts call alike is not the same. */
const isNamed = (document: ConfigDocument): boolean => nameOf(document)?.includes('{{') === false;

/** Whether two files are one, before and after it is published: `manifest_staging/charts/a.yaml` and `charts/a.yaml`. */
const isTwin = (one: string, other: string): boolean => one.endsWith(`/${other}`) || other.endsWith(`/${one}`);

/** Other files of the same name, the nearest first, and those of the same folder whose names begin alike. */
function likeNames(path: string, others: readonly string[]): readonly string[] {
  const [name, folder, start] = [basename(path), dirname(path), firstWord(path)];
  const isBeside = (other: string): boolean =>
    dirname(other) === folder && extname(other) === extname(path) && firstWord(other) === start;
  const named = others.filter((other) => basename(other) === name);
  const nearest = named.toSorted((a, b) => sharedLength(b, path) - sharedLength(a, path));
  return [...others.filter(isBeside).slice(0, MOST_LIKE), ...nearest].slice(0, MOST_LIKE);
}

const firstWord = (path: string): string => /^\w+/.exec(basename(path, extname(path)))?.[0] ?? '';

const documentsOf = (path: string, text: string | undefined): readonly ConfigDocument[] =>
  (text === undefined ? undefined : manifestOf(text, path, LONGEST))?.documents.filter(
    (document) => nameOf(document) !== undefined,
  ) ?? [];

/** A fact by what it says, wherever its object stands. */
const told = (document: ConfigDocument, fact: ConfigChange): string =>
  [kindOf(document), nameOf(document), controlOf(fact), fact.subject, fact.key].join(' ');

const controlOf = (fact: ConfigChange): string => (fact.kind === 'control-moved' ? fact.control : fact.kind);

const placeOf = (fact: ConfigChange): string => [controlOf(fact), fact.after?.line, fact.key ?? ''].join(' ');

/** Whether the template that a fact's object was rendered of is one of the files that did not change. */
function renderedOf({ text }: Text, others: readonly string[]): Held {
  const templateAt = templatesIn(text);
  const templates = new Set(others.filter((path) => path.includes('/templates/')));
  return ({ after }) => {
    const source = templateAt(after?.line ?? 0);
    return source !== undefined && [...templates].some((path) => path.endsWith(`/${source}`));
  };
}
