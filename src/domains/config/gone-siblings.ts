/** What a renamed block holds still: a weak value is no news where one beside it that is gone held the same. */
import type { Setting, Step } from './setting.ts';
import { at, entriesOf, type ConfigNode } from './tree.ts';

/**
 * Whether the block in which a setting is new took the place of a sibling that is gone and said the same there,
 * as `exporters.jaeger.tls.insecure` and `exporters.otlp.tls.insecure`.
 */
export const isTakenFromSibling = ({ document, path, before, after }: Setting): boolean =>
  before === undefined &&
  after?.kind === 'scalar' &&
  isSaidBeside(path, document.before?.root, document.after?.root, after.text);

function isSaidBeside(
  [step, ...below]: readonly Step[],
  old: ConfigNode | undefined,
  now: ConfigNode | undefined,
  text: string,
): boolean {
  if (step?.kind !== 'key' || old === undefined || now === undefined) return false;
  const next = at(old, step.name);
  if (next !== undefined) return isSaidBeside(below, next, at(now, step.name), text);
  const keys = below.flatMap((each) => (each.kind === 'key' ? each.name : []));
  if (keys.length === 0 || keys.length < below.length) return false;
  return entriesOf(old).some(([name, sibling]) => at(now, name) === undefined && says(at(sibling, ...keys), text));
}

const says = (node: ConfigNode | undefined, text: string): boolean => node?.kind === 'scalar' && node.text === text;
