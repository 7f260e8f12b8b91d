import { shorten } from '../core/present.ts';
import { compareRisk } from '../core/risk.ts';
import type { Finding } from '../core/types.ts';
import type { Annotation } from './log.ts';

/** What GitHub takes: characters of a message, and of a title. */
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 255;

/**
 * The worst findings as annotations of the diff, at most so many: what blocks first, then by risk.
 * A removed thing is marked at the place in head that encloses it. Information and waived findings are left out.
 */
export const annotationsOf = (findings: readonly Finding[], most: number): Annotation[] =>
  findings
    .filter(({ risk, waiver }) => risk !== 'info' && waiver === undefined)
    .toSorted(byDanger)
    .slice(0, most)
    .map(annotationOf);

const byDanger = (a: Finding, b: Finding): number =>
  Number(b.blocks ?? false) - Number(a.blocks ?? false) || compareRisk(b.risk, a.risk);

const annotationOf = (finding: Finding): Annotation => ({
  level: levelOf(finding),
  title: shorten(`${finding.risk}: ${finding.title}`, LONGEST_TITLE),
  message: shorten(messageOf(finding), LONGEST_MESSAGE),
  ...placeOf(finding),
});

/** Red is for what stops the merge, whatever its risk. */
function levelOf({ blocks, risk }: Finding): Annotation['level'] {
  if (blocks === true) return 'error';
  return compareRisk(risk, 'medium') >= 0 ? 'warning' : 'notice';
}

function messageOf({ message, why, fix, also, rule }: Finding): string {
  const elsewhere =
    also.length === 0 ? [] : [`The same in ${also.length} more ${also.length === 1 ? 'place' : 'places'}.`];
  return [message, why, fix, ...elsewhere, `(${rule})`].join('\n');
}

/** A deleted file has no line in head, but the diff still lists it by its name. */
function placeOf({ before, after }: Finding): Pick<Annotation, 'file' | 'line' | 'endLine'> {
  if (after === undefined) return before === undefined ? {} : { file: before.path };
  return { file: after.path, line: after.line, ...(after.endLine === undefined ? {} : { endLine: after.endLine }) };
}
