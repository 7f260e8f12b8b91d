/** Manifests that are new where they stand and nowhere else: variants of others, and what is rendered of a chart beside them. */
import { basename, dirname, extname } from 'node:path/posix';
import { gather, sharedLength } from '../../core/compare.ts';
import { noneIfUnreadable } from '../../core/errors.ts';
import type { AnalyzerInput } from '../../core/types.ts';
import { areaOf } from './area.ts';
import type { ConfigChange } from './changes.ts';
import type { ConfigDocument } from './documents.ts';
import { kindOf, nameOf } from './kubernetes/objects.ts';
import { parse } from './parse.ts';
import { hintIn } from './readers/hint.ts';
import { renderedOf } from './rendered-objects.ts';
import type { Sides } from './standing-templates.ts';
import { at } from './tree.ts';
import { MOST_PAIRS, twinsAmong } from './twins.ts';

/** What is said of an object that is new. */
export type Tells = (document: ConfigDocument) => readonly ConfigChange[];

/** Files that are looked into, and for each of them others that may hold the same. */
const MOST_FILES = 40;
const MOST_LIKE = 8;
const LONGEST = 1_000_000;

/** The facts, those of new objects marked that base says alike of the same object elsewhere, or that an unchanged template renders. */
export async function withHeldElsewhere(
  facts: readonly ConfigChange[],
  sides: Pick<AnalyzerInput, 'base' | 'head' | 'files'>,
  tells: Tells,
): Promise<readonly ConfigChange[]> {
  const births = gather(facts.filter(isBirth), ({ after }) => after?.path);
  if (births.size === 0) return facts;
  const known = await sides.base.list('');
  const found = await Promise.all(
    [...births].slice(0, MOST_FILES).map(async ([path, born]) => {
      const text = path === undefined ? undefined : await hintIn(sides.head, path);
      if (path === undefined || text === undefined) return [];
      return [[path, await heldOf({ path, text }, born, { known, sides, tells })] as const];
    }),
  );
  const held = new Map(found.flat());
  return facts.map((fact) =>
    isBirth(fact) && held.get(fact.after?.path ?? '')?.(fact) === true ? { ...fact, isHeldElsewhere: true } : fact,
  );
}

type Held = (fact: ConfigChange) => boolean;

/** Whether a fact is of an object that is new as a whole to a cluster, or of a service of Compose; what is new to production, others only tried. */
const isBirth = (fact: ConfigChange): boolean =>
  fact.kind !== 'file-unreadable' &&
  (fact.dialect === 'kubernetes' || fact.dialect === 'compose') &&
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

interface Elsewhere {
  /** The files of base. */
  readonly known: readonly string[];
  readonly sides: Sides;
  readonly tells: Tells;
}

async function heldOf(file: Text, births: readonly ConfigChange[], { known, sides, tells }: Elsewhere): Promise<Held> {
  const isRendered = await renderedOf(file, births, sides);
  const lines = births.flatMap(({ after }) => after?.line ?? []);
  const fresh = documentsOf(file.path, file.text).filter(({ root }) =>
    lines.some((line) => root.line <= line && line <= root.endLine),
  );
  const own = fresh.flatMap((document) => {
    const told = birthsOf(document, tells);
    return told.length === 0 ? [] : [{ document, told }];
  });
  const facts = own.flatMap(({ document, told }) => told.map((fact) => ({ fact, says: saysOf(document, fact) })));
  const open = new Set(facts.filter(({ fact }) => !isRendered(fact)).map(({ says }) => says));
  const isHeld = await heldAmong(
    own.map(({ document }) => document),
    open,
    { file, known, sides, tells },
  );
  const held = new Set(facts.flatMap(({ fact, says }) => (open.has(says) && !isHeld(says) ? [] : [placeOf(fact)])));
  return (fact) => held.has(placeOf(fact));
}

/** Which of what is open base says alike of an object that a new one may be; nothing where too many may be. */
async function heldAmong(
  fresh: readonly ConfigDocument[],
  asked: ReadonlySet<string>,
  { file, known, sides, tells }: Elsewhere & { readonly file: Text },
): Promise<(says: string) => boolean> {
  const open = new Set(asked);
  const twinsOf = twinsAmong(fresh);
  let looks = 0;
  for (const path of [file.path, ...likeNames(file.path, known, new Set(fresh.map(nameOf)))]) {
    if (open.size === 0) break;
    const place = { isOwnFile: path === file.path, isOnePath: isTwin(path, file.path) };
    for (const document of documentsOf(path, await hintIn(sides.base, path))) {
      if (open.size === 0) break;
      const found = twinsOf(document, place);
      looks += found.looks;
      if (looks > MOST_PAIRS) return () => false;
      for (const says of saidOf(document, found.twins(), tells)) open.delete(says);
    }
  }
  return (says) => !open.has(says);
}

/** What would be said of an object of base, if it were new and called as others. */
function saidOf(document: ConfigDocument, twins: readonly ConfigDocument[], tells: Tells): readonly string[] {
  const told = twins.length === 0 ? [] : birthsOf(document, tells);
  return told.flatMap((fact) => twins.map((twin) => saysOf(twin, fact)));
}

const birthsOf = (document: ConfigDocument, tells: Tells): readonly ConfigChange[] => tells(document).filter(isBirth);

/** Whether two files are one, before and after it is published: `manifest_staging/charts/a.yaml` and `charts/a.yaml`. */
const isTwin = (one: string, other: string): boolean => one.endsWith(`/${other}`) || other.endsWith(`/${one}`);

/** Files into which what else stands in several is gathered. */
const GATHERED =
  /(?:^|[^a-z])(?:all|bundle|complete|deploy|everything|full|install|manifests?|quickstart)(?:[^a-z]|$)/i;

/**
 * Files that may hold the same, but for tests, which weigh less: those of the same name, the nearest first; those of the same
 * folder whose names begin alike; those that gather objects, and where this is one, those that are called as its objects.
 */
function likeNames(
  path: string,
  known: readonly string[],
  objects: ReadonlySet<string | undefined>,
): readonly string[] {
  const [name, folder, start] = [basename(path), dirname(path), firstWord(path)];
  const others = known.filter((other) => other !== path && (areaOf(other) !== 'test' || areaOf(path) === 'test'));
  const isBeside = (other: string): boolean =>
    dirname(other) === folder && extname(other) === extname(path) && firstWord(other) === start;
  const isGatheredFrom = (other: string): boolean =>
    extname(other) === extname(path) &&
    (GATHERED.test(stem(path)) ? objects.has(stem(other)) : GATHERED.test(stem(other)));
  const nearest = (some: readonly string[]) =>
    some.toSorted((a, b) => sharedLength(b, path) - sharedLength(a, path)).slice(0, MOST_LIKE);
  const beside = others.filter(isBeside).slice(0, MOST_LIKE);
  const named = nearest(others.filter((other) => basename(other) === name));
  return [...new Set([...[...beside, ...named].slice(0, MOST_LIKE), ...nearest(others.filter(isGatheredFrom))])];
}

const stem = (path: string): string => basename(path, extname(path));

const firstWord = (path: string): string => /^[a-z0-9]+/i.exec(stem(path))?.[0] ?? '';

function documentsOf(path: string, text: string | undefined): readonly ConfigDocument[] {
  if (text === undefined || text.length > LONGEST || !/^ *apiVersion:|^services:/m.test(text)) return [];
  try {
    return parse(text, path).documents.filter(
      (document) => nameOf(document) !== undefined || at(document.root, 'services') !== undefined,
    );
  } catch (error) {
    return noneIfUnreadable(error) ?? [];
  }
}

/** A fact by what it says of an object, wherever that stands and whatever the file calls it. */
const saysOf = (document: ConfigDocument, fact: ConfigChange): string =>
  [kindOf(document), nameOf(document), controlOf(fact), fact.subject.replace(/^[^:]*: /, ''), fact.key].join(' ');

const controlOf = (fact: ConfigChange): string => (fact.kind === 'control-moved' ? fact.control : fact.kind);

const placeOf = (fact: ConfigChange): string => [controlOf(fact), fact.after?.line, fact.key ?? ''].join(' ');
