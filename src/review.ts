import { analyze, type Sides, unreadableOf } from './analyze.ts';
import { classify } from './classify.ts';
import type { Answer, Question } from './core/advisories.ts';
import type { Settings } from './core/settings.ts';
import type { Analyzer, Range, Report } from './core/types.ts';
import { enrich } from './enrich.ts';
import { decide } from './policy/decide.ts';
import type { Policy } from './policy/policy.ts';
import { quote } from './quote.ts';

export interface Source extends Sides {
  readonly range: Range;
  /** How it was read, where that is worth telling. */
  readonly notes: readonly string[];
}

/** What the story needs from outside: git and the file system in production, records in tests. */
export interface Ports {
  /** Refs -> both trees and the changed files between them. */
  read(): Promise<Source>;
  /** Settings come from base: a pull request cannot loosen its own gate. */
  policy(source: Source): Promise<Policy>;
  /** Asks the advisory database that settings name, or the user did. */
  lookUp(question: Question, settings: Settings): Promise<Answer>;
  deliver(report: Report): Promise<void>;
  readonly tool: Report['tool'];
  /** Milliseconds since some fixed point. */
  clock(): number;
}

/** The whole of Breakwater, top to bottom. */
export async function review(analyzers: readonly Analyzer[], ports: Ports): Promise<Report> {
  const started = ports.clock();
  const source = await ports.read();
  const policy = await ports.policy(source);
  const { settings, today } = policy;

  const analysis = await analyze(source, analyzers, settings);
  const lookUp = (question: Question) => ports.lookUp(question, settings);
  const { facts, notes } = await enrich(analysis.facts, analyzers, { lookUp, settings, today });
  const verdict = decide(classify(facts, analyzers), policy);
  const findings = await quote(verdict.findings, source.base, source.head);

  const report: Report = {
    tool: ports.tool,
    range: source.range,
    verdict: { ...verdict, findings, notes: [...verdict.notes, ...source.notes, ...analysis.notes, ...notes] },
    facts,
    unreadable: unreadableOf(facts),
    stats: {
      filesChanged: source.files.length,
      filesReviewed: analysis.filesReviewed,
      durationMs: Math.round(ports.clock() - started),
    },
  };
  await ports.deliver(report);
  return report;
}
