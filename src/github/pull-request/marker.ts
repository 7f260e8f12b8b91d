/** How Breakwater knows again what it posted: a comment of HTML, the first line of every body. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../core/types.ts';
import type { Domain } from '../../core/vocabulary.ts';

/** What a body is: the one comment with the verdict, a comment on a line, the text of a review, or the one issue of audits. */
const KINDS = ['verdict', 'finding', 'review', 'tracking'] as const;
type Kind = (typeof KINDS)[number];

export interface Marker {
  /** Two steps that review other domains leave each other's comments alone. */
  readonly scope: string;
  readonly kind: Kind;
  /** The findings it speaks of. */
  readonly prints: readonly string[];
}

/** The domains of a run as part of a marker. */
export const scopeOf = (only: readonly Domain[] | undefined): string =>
  only === undefined ? 'all' : [...new Set(only)].toSorted().join('+');

/** Tells findings apart by rule, subject and values; lines are no part of it, so that it survives a rebase. */
export const fingerprint = ({ id }: Pick<Finding, 'id'>): string =>
  createHash('sha256').update(id).digest('hex').slice(0, 16);

/** The first line of a body, and the rest. */
export const marked = ({ scope, kind, prints }: Marker, text: string): string =>
  `<!-- ${['breakwater', scope, kind, ...prints].join(' ')} -->\n${text}`;

/** The marker that a body begins with, and what follows it; undefined where it is none of ours. */
export function readMarker(body: string): (Marker & { readonly text: string }) | undefined {
  const [line = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n');
  const [, scope, word, prints = ''] = /^<!-- breakwater ([a-z+]+) ([a-z]+)((?: [0-9a-f]{16})*) -->$/.exec(line) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (scope === undefined || kind === undefined) return undefined;
  return { scope, kind, prints: prints.split(' ').slice(1), text: rest.join('\n') };
}
