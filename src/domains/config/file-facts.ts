import type { SecretWritten } from './setting-changes.ts';
import { compare } from '../../core/compare.ts';
import type { ParsedPair } from '../../core/unreadable.ts';
import { areaOf } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { contextOf } from './context.ts';
import type { ConfigFile, Mark } from './documents.ts';

/** Facts that stand beside the trees of a file: conditions of a template that changed, keys that now stand twice. */
export function fileFacts({ before, after }: ParsedPair<ConfigFile>): readonly ConfigChange[] {
  if (after === undefined) return [];
  return [...conditionFacts(before, after), ...duplicateFacts(before, after), ...commentFacts(before, after)];
}

/** A condition that is gone and one that is new are one that changed, where they stand in the same order. */
function conditionFacts(before: ConfigFile | undefined, after: ConfigFile): readonly ConfigChange[] {
  if (before === undefined) return [];
  const [old, now] = [before.conditions.filter(decides), after.conditions.filter(decides)];
  const { removed, added } = compare(old, now, ({ text }) => text.replace(/\s+/g, ' '));
  if (removed.length !== added.length) return [];
  const facts = removed.flatMap((was, index) => {
    const is = added[index];
    return is === undefined ? [] : [conditionFact(before.path, after.path, was, is)];
  });
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

/** `with` and `range` say what to render, not whether. */
const decides = ({ text }: Mark): boolean => /^(?:else |el)?if /.test(text);

const conditionFact = (oldPath: string, path: string, old: Mark, now: Mark): ConfigChange => ({
  kind: 'condition-changed',
  subject: path,
  key: `${old.text}->${now.text}`,
  from: old.text,
  to: now.text,
  before: { path: oldPath, line: old.line },
  after: { path, line: now.line },
  ...contextOf({ area: areaOf(path), isPublic: false }),
});

function duplicateFacts(before: ConfigFile | undefined, after: ConfigFile): readonly ConfigChange[] {
  const { added } = compare(duplicatesOf(before), duplicatesOf(after), ({ text }) => text);
  return runsOf(added).map(([{ text, line }, others]) => ({
    kind: 'duplicate-key',
    subject: text,
    key: after.path,
    name: text,
    others,
    after: { path: after.path, line },
    ...contextOf({ area: areaOf(after.path), isPublic: false }),
  }));
}

/** Keys that follow each other twice are a block that was pasted over another: the first of each run, and how many more there are. */
function runsOf(marks: readonly Mark[]): readonly (readonly [Mark, number])[] {
  const sorted = marks.toSorted((a, b) => a.line - b.line);
  const starts = sorted.flatMap((mark, i) => (mark.line - (sorted[i - 1]?.line ?? -2) > 1 ? [i] : []));
  return starts.flatMap((start, i) => {
    const first = sorted[start];
    return first === undefined ? [] : [[first, (starts[i + 1] ?? sorted.length) - start - 1] as const];
  });
}

const duplicatesOf = (file: ConfigFile | undefined): readonly Mark[] =>
  (file?.documents ?? []).flatMap(({ duplicates }) => duplicates);

function commentFacts(before: ConfigFile | undefined, after: ConfigFile): readonly SecretWritten[] {
  const { added } = compare(before?.inComments ?? [], after.inComments, ({ text }) => text);
  return added.map(({ text, line }) => ({
    kind: 'secret-written',
    subject: after.path,
    key: text,
    after: { path: after.path, line },
    ...contextOf({ area: areaOf(after.path), isPublic: false }),
    name: 'comment',
    inComment: true,
    looks: text.slice(0, text.lastIndexOf(' ')),
    by: 'format',
    wasReference: false,
    secret: true,
  }));
}

/** What seems a comment may be part of a text of many lines, whose setting speaks for it. */
export function withoutTold(
  ofFiles: readonly ConfigChange[],
  ofTrees: readonly ConfigChange[],
): readonly ConfigChange[] {
  const told = ofTrees.flatMap(({ kind, after }) => (kind === 'secret-written' && after ? [after] : []));
  return ofFiles.filter((fact) => {
    const { path, line = 0 } = fact.after ?? {};
    const isTold = told.some(
      (place) => place.path === path && place.line <= line && line <= (place.endLine ?? place.line),
    );
    return fact.kind !== 'secret-written' || !isTold;
  });
}
