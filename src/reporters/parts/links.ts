import type { Finding, RenderOptions, Report, SourceLocation } from '../../core/types.ts';
import { placeText } from './words.ts';
import { isRemoval, placeOf } from './ranking.ts';
import { code } from './markdown-text.ts';

/** A place as markdown, linked where there is a repository to link to. `show` words it; as `path:line` where absent. */
export type Link = (place: SourceLocation, side?: 'base' | 'head', show?: (place: SourceLocation) => string) => string;

const wholePlace = (place: SourceLocation): string => code(placeText(place));
/** For where the path is said already. */
export const lineOnly = ({ line, endLine = line }: SourceLocation): string =>
  endLine > line ? `lines ${line}–${endLine}` : `line ${line}`;

/** Links into the two commits that a report compares; what is not committed has no page to link to. */
export function linker({ range }: Report, { repositoryUrl }: RenderOptions): Link {
  const shas = { base: range.mergeBase, head: range.head };
  return (place, side = 'head', show = wholePlace) => {
    const text = show(place);
    const sha = shas[side];
    if (repositoryUrl === undefined || sha === 'WORKTREE') return text;
    return `[${text}](${repositoryUrl}/blob/${sha}/${encodePath(place.path)}${lineAnchor(place)})`;
  };
}

/** Where a finding stands: for what is removed, the removed lines in base; else the lines in head. */
export const findingLink = (finding: Finding, link: Link, show?: (place: SourceLocation) => string): string => {
  const { before } = finding;
  if (before !== undefined && isRemoval(finding)) return `${link(before, 'base', show)} (removed)`;
  return link(placeOf(finding), 'head', show);
};

const lineAnchor = ({ line, endLine = line }: SourceLocation): string =>
  endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;

/** A path as a part of a URL that no markdown can end. */
export const encodePath = (path: string): string => path.split('/').map(encodeSegment).join('/');

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
