import type { DependencyChange, Reference } from './changes.ts';

/** Where a lockfile entry comes from now: from `another` host, or from the public registry again (`restored`); undefined where that did not change. */
export function hostStepOf({ base, head, locked }: DependencyChange): 'another' | 'restored' | undefined {
  if (!locked || base === null || head === null || !isHost(base) || !isHost(head)) return undefined;
  if (base.source?.location === head.source?.location) return undefined;
  return head.source === null ? 'restored' : 'another';
}

const isHost = ({ source }: Reference): boolean => source === null || source.kind === 'registry';
