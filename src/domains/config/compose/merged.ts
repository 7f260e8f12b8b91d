/** Compose files that were merged or parted: what one of them said of a service holds on, though another said more. */
import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import { signature } from '../likeness.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { at, type ConfigNode } from '../tree.ts';

/**
 * The facts without those of settings that a file which is gone had as head has them, or left out as head does, and of those
 * that went to another file, as `compose.override.yaml` is.
 */
export function withoutMerged(facts: readonly ConfigChange[], pairs: readonly DocumentPair[]): readonly ConfigChange[] {
  const files = pairs.filter(({ dialect }) => dialect === 'compose');
  if (files.length < 2) return facts;
  return facts.filter((fact) => {
    const own = fact.kind === 'control-moved' ? files.find(({ path }) => path === fact.after?.path) : undefined;
    if (fact.kind !== 'control-moved' || own?.after === undefined) return true;
    const [now, old] = [own.after.root, own.before?.root];
    return !files.some((other) =>
      other.after === undefined ? saysSo(fact, other, now) : other !== own && wentTo(fact, other, old),
    );
  });
}

/** Whether another file says now what this one said, and did not say it before. */
function wentTo(
  { subject, transition }: ControlMoved,
  { before, after }: DocumentPair,
  old: ConfigNode | undefined,
): boolean {
  if (transition !== 'drop') return false;
  const keys = subject.split('.');
  const [said, was, is] = [old, before?.root, after?.root].map((root) => senseOf(at(root, ...keys)));
  return said !== '' && said === is && was !== is;
}

function saysSo({ subject, transition }: ControlMoved, { before }: DocumentPair, now: ConfigNode): boolean {
  const [section = '', name = '', ...below] = subject.split('.');
  const service = at(before?.root, section, name);
  if (transition === 'hardened' || service === undefined || below.length === 0) return false;
  return senseOf(at(service, ...below)) === senseOf(at(now, section, name, ...below));
}

const senseOf = (node: ConfigNode | undefined): string => (node === undefined ? '' : signature(node));
