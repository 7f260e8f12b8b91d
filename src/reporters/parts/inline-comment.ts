import type { Finding, RenderOptions } from '../../core/types.ts';
import { waiveCommand } from './acceptance.ts';
import { suggestionLines } from './excerpt.ts';
import { rulePagesOf } from './links.ts';
import { code, escape, fence, prose } from './markdown-text.ts';
import { placeText, shownPlace } from './places.ts';
import { alsoAt, approvalSentence, titleOf } from './words.ts';

/**
 * A finding as a comment on its lines: what changed, who is hurt, what to do. `suggests` makes its suggestion one that
 * can be committed: the comment must stand on exactly the lines that it replaces. `placed` says where it stands.
 */
export function inlineComment(
  finding: Finding,
  suggests: boolean,
  placed: boolean,
  options: Pick<RenderOptions, 'rulesUrl'>,
): string {
  return [
    [`**${finding.risk}**`, escape(titleOf(finding)), ...(placed ? [placeOf(finding)] : [])].join(' · '),
    [finding.message, finding.why].map(prose).join(' '),
    `→ ${prose(finding.fix)}`,
    suggestionBlock(finding, suggests),
    prose(approvalSentence(finding)),
    alsoAt(finding, ({ place }) => code(placeText(place))),
    `<sub>${code(finding.rule)}${why(finding, options)}${accepting(finding)}</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const placeOf = (finding: Finding): string => code(placeText(shownPlace(finding).place));

function accepting(finding: Finding): string {
  const command = waiveCommand(finding);
  return command === undefined ? '' : ` · accept: ${code(command)}`;
}

function why({ rule }: Finding, options: Pick<RenderOptions, 'rulesUrl'>): string {
  const page = rulePagesOf(options)(rule);
  return page === undefined ? '' : ` · [why](${page})`;
}

/** A suggestion is committed as it is written: what cannot be shown exactly is shown, but not offered. */
function suggestionBlock(finding: Finding, suggests: boolean): string {
  const lines = suggestionLines(finding);
  if (lines.length === 0) return '';
  const exact = lines.join('\n') === finding.suggestion?.replace(/\n$/, '');
  return fence(suggests && exact ? 'suggestion' : '', lines);
}
