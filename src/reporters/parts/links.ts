import type { RenderOptions, Report, SourceLocation } from '../../core/types.ts';
import { code } from './markdown-text.ts';
import { placeText, type SidedPlace } from './places.ts';

/** The page of a place in one of the two commits; undefined where there is none, as for what is not committed. */
export type PageOf = (shown: SidedPlace) => string | undefined;

/** Knows the pages of a report's places. */
export function pagesOf({ range }: Report, { repositoryUrl }: RenderOptions): PageOf {
  const shas = { base: range.mergeBase, head: range.head };
  return ({ place, side }) => {
    const sha = shas[side];
    if (repositoryUrl === undefined || sha === 'WORKTREE') return undefined;
    return `${repositoryUrl}/blob/${sha}/${encodePath(place.path)}${anchor(place)}`;
  };
}

/** The page of a rule in the documents of this version; undefined where it is not known where they are. */
export type RulePageOf = (rule: string) => string | undefined;

/** Knows the pages of the rules. */
export const rulePagesOf =
  ({ rulesUrl }: Pick<RenderOptions, 'rulesUrl'>): RulePageOf =>
  (rule) =>
    rulesUrl === undefined ? undefined : `${rulesUrl}/${encodePath(rule)}.md`;

/** A place as markdown, linked where it has a page. `words` says it; `path:line` where absent. */
export function markdownPlace(shown: SidedPlace, pageOf: PageOf, words = code(placeText(shown.place))): string {
  const page = pageOf(shown);
  const text = page === undefined ? words : `[${words}](${page})`;
  return shown.side === 'base' ? `${text} (removed)` : text;
}

/** A place for where the path is said already: `line 7`. */
export const lineText = ({ line, endLine = line }: SourceLocation): string =>
  endLine > line ? `lines ${line}–${endLine}` : `line ${line}`;

const anchor = ({ line, endLine = line }: SourceLocation): string =>
  endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;

/** A path as a part of a URL that no markdown can end. */
export const encodePath = (path: string): string => path.split('/').map(encodeSegment).join('/');

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
