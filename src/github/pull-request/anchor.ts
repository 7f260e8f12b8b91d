import type { Finding, SourceLocation } from '../../core/types.ts';
import { shownPlace, type SidedPlace } from '../../reporters/parts/places.ts';
import type { Hunk, Patches, Side } from './patches.ts';

/** The lines that a comment stands on. */
export interface Anchor {
  readonly path: string;
  readonly side: Side;
  readonly line: number;
  /** Where it covers more than one line. */
  readonly startLine?: number;
}

/** Where a finding is commented on, and whether its suggestion can be committed there. */
export interface Anchored {
  readonly anchor: Anchor;
  readonly suggests: boolean;
}

/** A comment on more lines than this would hide the change. */
const MOST_LINES = 20;

/**
 * The best place for a finding among those that the diff shows: the lines that its suggestion replaces, else what it
 * speaks of, else its other side. Undefined where the diff shows none of them.
 */
export function anchorOf(finding: Finding, patches: Patches): Anchored | undefined {
  const { suggestion, after, before } = finding;
  const exact = suggestion === undefined || after === undefined ? undefined : wholeRange(after, 'RIGHT', patches);
  if (exact !== undefined) return { anchor: exact, suggests: true };
  const shown = shownPlace(finding);
  const anchor = anyOf(shown, patches) ?? anyOf(otherSide(shown, { before, after }), patches);
  return anchor === undefined ? undefined : { anchor, suggests: false };
}

/** The file that a finding is commented on as a whole, where the pull request changes it; undefined where it does not. */
export function fileOf(finding: Finding, patches: Patches): string | undefined {
  const shown = shownPlace(finding);
  return shown && patches(shown.place.path, sideOf(shown))?.path;
}

type Places = Readonly<Record<'before' | 'after', SourceLocation | undefined>>;

function otherSide({ side }: SidedPlace, { before, after }: Places): SidedPlace | undefined {
  if (side === 'base') return after && { place: after, side: 'head' };
  return before && { place: before, side: 'base' };
}

function anyOf(shown: SidedPlace | undefined, patches: Patches): Anchor | undefined {
  if (shown === undefined) return undefined;
  const side = sideOf(shown);
  return wholeRange(shown.place, side, patches) ?? oneLine(shown.place, side, patches);
}

const sideOf = ({ side }: SidedPlace): Side => (side === 'base' ? 'LEFT' : 'RIGHT');

/** All lines of a place, where one hunk shows them. */
function wholeRange(place: SourceLocation, side: Side, patches: Patches): Anchor | undefined {
  const { line, endLine = line } = place;
  const file = patches(place.path, side);
  if (file === undefined || endLine - line >= MOST_LINES) return undefined;
  const shows = (hunk: Hunk) => linesWithin(hunk, side, place).length === endLine - line + 1;
  if (!file.hunks.some(shows)) return undefined;
  return { path: file.path, side, line: endLine, ...(endLine > line ? { startLine: line } : {}) };
}

/** The first line of a place that changed, else the first that is shown. */
function oneLine(place: SourceLocation, side: Side, patches: Patches): Anchor | undefined {
  const file = patches(place.path, side);
  const shown = (file?.hunks ?? []).flatMap((hunk) => linesWithin(hunk, side, place));
  const [line] = shown.find(([, changed]) => changed) ?? shown[0] ?? [];
  return file === undefined || line === undefined ? undefined : { path: file.path, side, line };
}

const linesWithin = (hunk: Hunk, side: Side, { line, endLine = line }: SourceLocation) =>
  [...hunk[side]].filter(([number]) => number >= line && number <= endLine);
