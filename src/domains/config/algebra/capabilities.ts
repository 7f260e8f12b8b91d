/** Linux capabilities as Kubernetes and Compose write them: case and the `CAP_` prefix do not matter. */

/** Those that give the node away: each has a published path from the container to root on the host. */
const HOST_TAKING: ReadonlySet<string> = new Set([
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
]);

/** What a container has without asking (the default set of containerd, CRI-O and Docker): adding one changes nothing. */
const DEFAULT: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

export const capability = (name: string): string => name.trim().toUpperCase().replace(/^CAP_/, '');

export const takesHost = (name: string): boolean => HOST_TAKING.has(capability(name));

/** What a container holds: the default set less what it drops, and what it adds. `ALL` stands for itself. */
export interface Capabilities {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** The capabilities of `after` that `before` had not; the worst first. */
export function gainedCapabilities(before: Capabilities, after: Capabilities): string[] {
  const had = held(before);
  if (had.has('ALL')) return [];
  const gained = [...new Set(after.added.map(capability))].filter((name) => !had.has(name));
  return gained.toSorted((a, b) => Number(takesHost(b)) - Number(takesHost(a)));
}

/** What `before` dropped and `after` no longer does: `ALL`, or single ones where `ALL` is not dropped either. */
export function keptCapabilities(before: Capabilities, after: Capabilities): string[] {
  const drops = new Set(after.dropped.map(capability));
  return drops.has('ALL') ? [] : [...new Set(before.dropped.map(capability))].filter((name) => !drops.has(name));
}

function held({ added, dropped }: Capabilities): ReadonlySet<string> {
  const drops = new Set(dropped.map(capability));
  const kept = drops.has('ALL') ? [] : [...DEFAULT].filter((name) => !drops.has(name));
  return new Set([...kept, ...added.map(capability)]);
}
