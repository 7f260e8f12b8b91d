/** A review that did not finish is a finding that blocks: nothing that was still to come is known to be safe. */
import { unreadableOf } from '../analyze.ts';
import { classify } from '../classify.ts';
import { presentable } from '../core/present.ts';
import type { Fact, Range, Report } from '../core/types.ts';
import { type FileUnreadable, unreadableRule } from '../core/unreadable.ts';
import { VERSION } from '../core/version.ts';
import type { Domain } from '../core/vocabulary.ts';
import type { Limits } from './bounds.ts';
import type { Side } from './messages.ts';
import type { Ending } from './process.ts';

/** What the child was last seen working on. */
export interface Place {
  readonly path: string;
  readonly side: Side;
  /** Absent for what is read outside of any domain: settings and waivers. */
  readonly domain?: Domain | undefined;
}

/** Why the review did not finish, as the end of a sentence. `ending` is undefined where it lives and talks nonsense. */
export function reasonOf(ending: Ending | undefined, { time, memory }: Limits): string {
  if (ending === undefined) return 'its process said what cannot be understood';
  const { code, signal, late, complaint } = ending;
  if (late) return `it took longer than ${durationText(time)}`;
  if (/heap out of memory|heap limit/i.test(complaint)) return `it needed more than ${memory} MB of memory`;
  if (signal === 'SIGKILL') return 'the system ended its process, most often for want of memory';
  return signal === null ? `its process ended with status ${code}` : `its process ended by ${signal}`;
}

function durationText(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  return minutes >= 1 ? `${Math.round(minutes)} minutes` : `${milliseconds / 1000} s`;
}

/** The report of a review that did not finish: one finding, which no setting and no waiver takes back. */
export function stoppedReport(
  reason: string,
  place: Place | undefined,
  { range, files }: { readonly range: Range; readonly files: readonly unknown[] },
): Report {
  const domain = place?.domain ?? 'config';
  const facts: Fact[] = [{ domain, change: factOf(reason, place) }];
  const rule = unreadableRule(domain, []);
  const analyzer = { domain, rules: [rule], claims: () => false, analyze: async () => [] };
  return {
    tool: { name: 'breakwater', version: VERSION },
    range,
    verdict: {
      conclusion: 'block',
      because: `The review did not finish: ${presentable(reason)}.`,
      findings: classify(facts, [analyzer]).map((finding) => ({ ...finding, blocks: true as const })),
      notes: [],
    },
    facts,
    unreadable: unreadableOf(facts),
    stats: { filesChanged: files.length, filesReviewed: 0, durationMs: 0 },
  };
}

function factOf(reason: string, place: Place | undefined): FileUnreadable {
  const fact = { kind: 'file-unreadable', reason, bothSides: false, stopped: true } as const;
  if (place === undefined) return { ...fact, subject: 'nothing', side: 'head' };
  const { path, side } = place;
  const where = { path, line: 1 };
  return side === 'head'
    ? { ...fact, subject: path, side, after: where }
    : { ...fact, subject: path, side: 'base', before: where };
}
