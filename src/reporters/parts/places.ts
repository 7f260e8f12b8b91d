import { visible } from '../../core/present.ts';
import type { Finding, Place, SourceLocation } from '../../core/types.ts';

/** Where a finding stands for somebody who has head checked out. */
export const placeOf = ({ before, after }: Finding): SourceLocation => after ?? before ?? { path: '', line: 1 };

/** Whether the finding speaks of lines that only base has. */
const isRemoval = ({ before, after, excerpt, side }: Finding): boolean =>
  before !== undefined &&
  (after === undefined ||
    side === 'base' ||
    (excerpt !== undefined && excerpt.removed.length > 0 && excerpt.added.length === 0));

/** A place and the side of the comparison that it is of. */
export interface SidedPlace {
  readonly place: SourceLocation;
  readonly side: 'base' | 'head';
}

/** What a reader of the pull request should look at: for what is removed, the removed lines in base; else head. */
export const shownPlace = (finding: Finding): SidedPlace =>
  finding.before !== undefined && isRemoval(finding)
    ? { place: finding.before, side: 'base' }
    : { place: placeOf(finding), side: 'head' };

/** The other places of a finding. */
export const alsoPlaces = ({ also }: Finding): SidedPlace[] => also.flatMap(sidesOf);

function sidesOf({ before, after }: Place): SidedPlace[] {
  if (after !== undefined) return [{ place: after, side: 'head' }];
  return before === undefined ? [] : [{ place: before, side: 'base' }];
}

/** `path:line`, as terminals and editors take it. */
export const placeText = ({ path, line }: SourceLocation): string => `${visible(path)}:${line}`;
