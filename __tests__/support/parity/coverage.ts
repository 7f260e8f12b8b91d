import type { Change, Finding, Place, SourceLocation } from '../../../src/core/types.ts';
import type { Annotation, Texts } from './buf.ts';

/** How a finding of ours speaks of what buf saw. */
export type Coverage =
  /** The same element, on buf's own line or on one within its lines. */
  | 'line'
  /** The same element, at a place we chose: a rename at its new name, options of a file in one finding. */
  | 'elsewhere'
  | 'missing';

export interface Sides {
  readonly before: Texts;
  readonly after: Texts;
}

/**
 * Whether one of our findings covers what buf says: it names buf's rule among its equivalents, one of its places is about
 * the element that buf names, and that place is where buf points.
 */
export function coverageOf(annotation: Annotation, findings: readonly Finding[], sides: Sides): Coverage {
  const places = findings
    .filter(({ equivalents }) => equivalents.includes(`buf:${annotation.rule}`))
    .flatMap((finding) => [finding, ...finding.also].map((place) => ({ place, change: finding.change })))
    .filter(({ place, change }) => isAbout(elementOf(annotation), place, change, sides));
  if (places.some(({ place }) => standsAt(place, annotation))) return 'line';
  return places.some(({ place }) => isInFile(place, annotation)) ? 'elsewhere' : 'missing';
}

const standsAt = ({ after }: Place, { path, line }: Annotation): boolean =>
  path === '' || (after?.path === path && after.line <= line && line <= (after.endLine ?? after.line));

const isInFile = ({ before, after }: Place, { path }: Annotation): boolean =>
  path === '' || before?.path === path || after?.path === path;

/** The words of buf's sentence that name the element, from the most telling to the least. */
const ELEMENTS: readonly RegExp[] = [
  /with name "([^"]+)"/,
  /changed name from "([^"]+)"/,
  /^File (option) "([^"]+)"/,
  /^Previously present file "([^"]+)"/,
  /^Previously present package "([^"]+)"/,
  /^Previously present (?:message|enum|service|extension|RPC|oneof) "([^"]+)"/,
  /^(RPC|Enum|Message) "([^"]+)"/,
  /on (?:message|enum) "([^"]+)"/,
];

/** The last part of the name of what buf speaks of; empty where the file itself is meant. */
export function elementOf({ message }: Annotation): string {
  const entry = /with name "(?:key|value)" on message "(?:[^"]+\.)?(\w+Entry)"/.exec(message)?.[1];
  if (entry !== undefined) return entry;
  for (const pattern of ELEMENTS) {
    const found = pattern.exec(message)?.at(-1);
    if (found !== undefined) return found;
  }
  return '';
}

function isAbout(
  element: string,
  { before, after }: Place,
  change: Change,
  { before: base, after: head }: Sides,
): boolean {
  if (element === '') return true;
  const word = element.slice(element.lastIndexOf('.') + 1);
  const texts = [linesAt(before, base), linesAt(after, head), ...factsOf(change), before?.path ?? ''];
  return texts.some((text) => hasWord(text, word));
}

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

/** The message that a compiler makes for a map field: `TagsEntry` for `tags`. Nobody wrote it; the field is what it is about. */
const entryName = (field: string): string =>
  `_${field}`.replaceAll(/_+(\w?)/g, (_, letter: string) => letter.toUpperCase()).concat('Entry');
