import type { Change, Finding, Place, SourceLocation } from '../../../src/core/types.ts';
import type { Annotation, Texts } from './buf.ts';

/** How our findings speak of what buf saw. */
export type Coverage =
  /** The same element, and one of our places holds buf's line. */
  | 'line'
  /** The same element in the same file, at a place we chose: a rename at its new name, the options of a file in one finding. */
  | 'elsewhere'
  | 'missing';

export interface Sides {
  readonly before: Texts;
  readonly after: Texts;
}

/** One of the places that a finding stands for. */
export interface FindingPlace {
  readonly finding: Finding;
  readonly place: Place;
}

export const placesOf = (findings: readonly Finding[]): FindingPlace[] =>
  findings.flatMap((finding) => [finding, ...finding.also].map((place) => ({ finding, place })));

/**
 * Whether one of our findings covers what buf says: it has buf's rule among its equivalents, one of its places is about
 * the element that buf names, and that place is where buf points.
 */
export function coverageOf(annotation: Annotation, findings: readonly Finding[], sides: Sides): Coverage {
  const alike = findings.filter(({ equivalents }) => equivalents.includes(`buf:${annotation.rule}`));
  const names = namesOf(annotation);
  const places = placesOf(alike).filter((at) => names.some((name) => isAbout(name, at, sides)));
  if (places.some(({ place }) => standsAt(place, annotation))) return 'line';
  return places.some(({ place }) => isInFile(place, annotation)) ? 'elsewhere' : 'missing';
}

const standsAt = ({ after }: Place, { path, line }: Annotation): boolean =>
  path === '' || (after?.path === path && after.line <= line && line <= (after.endLine ?? after.line));

const isInFile = ({ before, after }: Place, { path }: Annotation): boolean =>
  path === '' || before?.path === path || after?.path === path;

/** The words of buf's sentences that name an element, the most telling first; a renamed one has two names. */
const ELEMENTS: readonly RegExp[] = [
  /with name "(?:key|value)" on message "((?:[^"]+\.)?\w+Entry)"/,
  /with name "([^"]+)"/,
  /had required field "(\d+)"/,
  /changed name from "([^"]+)" to "([^"]+)"/,
  /^(?:File|Message) option "([^"]+)"/,
  /^Previously present (?:file|package) "([^"]+)"/,
  /^Previously present (?:message|enum|service|extension|RPC|oneof) "([^"]+)"/,
  /^(?:RPC|Enum|Message) "([^"]+)"/,
  / on (?:message|enum) "([^"]+)"/,
];

/** The name of what buf speaks of; empty where the file itself is meant. */
function namesOf({ message }: Annotation): readonly string[] {
  for (const pattern of ELEMENTS) {
    const found = pattern.exec(message);
    if (found !== null) return found.slice(1);
  }
  return [''];
}

/** Whether a place of a finding is about an element: its lines or its facts have the last word of the name, or it is about a whole file. */
export function isAbout(element: string, { finding: { rule, change }, place }: FindingPlace, sides: Sides): boolean {
  if (element === '' || OF_WHOLE_FILES.has(rule)) return true;
  const word = element.slice(element.lastIndexOf('.') + 1);
  if (rule === 'protobuf/file-moved' && wentAlong(word, place, sides)) return true;
  const texts = [linesAt(place.before, sides.before), linesAt(place.after, sides.after), ...factsOf(change)];
  return [...texts, place.before?.path ?? ''].some((text) => hasWord(text, word));
}

/** Whether a file that something moved to has a word that the one it moved from had. The finding names the first few only. */
const wentAlong = (word: string, { before, after }: Place, sides: Sides): boolean =>
  hasWord(sides.before[before?.path ?? ''] ?? '', word) && hasWord(sides.after[after?.path ?? ''] ?? '', word);

/** These stand for all that a file held, in so many words. */
const OF_WHOLE_FILES: ReadonlySet<string> = new Set(['protobuf/file-removed', 'protobuf/package-removed']);

function linesAt(place: SourceLocation | undefined, texts: Texts): string {
  if (place === undefined) return '';
  const lines = texts[place.path]?.split('\n') ?? [];
  return lines.slice(place.line - 1, place.endLine ?? place.line).join('\n');
}

const FACTS: ReadonlySet<string> = new Set(['subject', 'what', 'names', 'all', 'from', 'to', 'name', 'moves']);

const factsOf = (change: Change): string[] =>
  Object.entries(change).flatMap(([name, value]) => (FACTS.has(name) && typeof value === 'string' ? [value] : []));

const hasWord = (text: string, word: string): boolean =>
  text.split(/[^\w]+/).some((one) => one === word || entryName(one) === word);

/** The message that a compiler makes for a map: `TagsEntry` for the field `tags`. Nobody wrote it; the field is what it is about. */
const entryName = (field: string): string =>
  `_${field}`.replaceAll(/_+(\w?)/g, (_, letter: string) => letter.toUpperCase()).concat('Entry');
