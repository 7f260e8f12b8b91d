/** Compose files that were merged: what one of them said of a service holds on, though another said more. */
import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import { signature } from '../likeness.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { at, type ConfigNode } from '../tree.ts';

/** The facts without those of settings that a file which is gone had as head has them, or left out as head does. */
export function withoutMerged(facts: readonly ConfigChange[], pairs: readonly DocumentPair[]): readonly ConfigChange[] {
  const gone = pairs.filter(({ dialect, after }) => dialect === 'compose' && after === undefined);
  if (gone.length === 0) return facts;
  const roots = new Map(pairs.map(({ after }) => [after?.path, after?.root]));
  return facts.filter((fact) => {
    const now = fact.kind === 'control-moved' && fact.dialect === 'compose' ? roots.get(fact.after?.path) : undefined;
    return fact.kind !== 'control-moved' || now === undefined || !gone.some((pair) => saysSo(fact, pair, now));
  });
}

function saysSo({ subject, transition }: ControlMoved, { before }: DocumentPair, now: ConfigNode): boolean {
  const [section = '', name = '', ...below] = subject.split('.');
  const service = at(before?.root, section, name);
  if (transition === 'hardened' || service === undefined || below.length === 0) return false;
  return senseOf(at(service, ...below)) === senseOf(at(now, section, name, ...below));
}

const senseOf = (node: ConfigNode | undefined): string => (node === undefined ? '' : signature(node));
