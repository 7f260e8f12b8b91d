import type { Declared, Options, ProtoFile } from '../model.ts';
import type { Match } from './context.ts';

/** Whether nothing around an element can make one text mean two things: editions, features. */
export const sameRules = (before: ProtoFile, after: ProtoFile): boolean =>
  before.edition === after.edition && !before.setsFeatures && !after.setsFeatures;

/** Whether an element, all it holds included, is written the same under the same rules: most of a changed file is. */
export const isUntouched = ({ before, after }: Match<Declared>): boolean =>
  sameRules(before.file, after.file) && sourceOf(before) === sourceOf(after);

const sourceOf = ({ file, span }: Declared): string => file.text.slice(span.start, span.end);

export function sameOptions(before: Options, after: Options): boolean {
  if (before.size !== after.size) return false;
  for (const [path, { value }] of before) if (after.get(path)?.value !== value) return false;
  return true;
}
