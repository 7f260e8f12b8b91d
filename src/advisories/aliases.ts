import type { Advisory } from '../core/advisories.ts';

/** Which of a vulnerability's names people know it by. */
const PREFERRED = ['MAL-', 'GHSA-', 'CVE-'];

/** Several databases speak of one vulnerability under names of their own: one advisory for all that share a name. */
export function mergeAliases(advisories: readonly Advisory[]): Advisory[] {
  let merged: Advisory[] = [];
  for (const advisory of advisories) {
    const same = merged.filter((other) => shareName(advisory, other));
    merged = [...merged.filter((other) => !same.includes(other)), same.reduce(join, advisory)];
  }
  return merged;
}

const namesOf = ({ id, aliases }: Advisory): string[] => [id, ...aliases];
const shareName = (a: Advisory, b: Advisory): boolean => namesOf(a).some((name) => namesOf(b).includes(name));

function join(a: Advisory, b: Advisory): Advisory {
  const [first, second] = byRank(a.id, b.id) <= 0 ? [a, b] : [b, a];
  const { severity, score } = isSurer(second, first) ? second : first;
  const names = new Set([...namesOf(first), ...namesOf(second)]);
  names.delete(first.id);
  return {
    id: first.id,
    aliases: [...names].toSorted(byRank),
    summary: first.summary || second.summary,
    severity,
    score,
    malware: first.malware || second.malware,
    patched: first.patched ?? second.patched,
  };
}

/** A score is surer than a word, a word than nothing. */
const isSurer = (a: Advisory, b: Advisory): boolean =>
  b.score === null && (a.score !== null || b.severity === 'unknown');

const byRank = (a: string, b: string): number => rankOf(a) - rankOf(b) || Number(a > b) - Number(a < b);

function rankOf(id: string): number {
  const rank = PREFERRED.findIndex((prefix) => id.startsWith(prefix));
  return rank < 0 ? PREFERRED.length : rank;
}
