/** Address blocks of IPv4 and IPv6, compared as sets of addresses. */

export interface Cidr {
  readonly bits: 32 | 128;
  readonly address: bigint;
  readonly prefix: number;
}

/** Reads `10.0.0.0/8`, `::/0` or a single address; undefined for what is none (a template, a host name). */
export function cidr(text: string): Cidr | undefined {
  const [, host = '', length] = /^([0-9a-fA-F.:]{2,45})(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const bits = host.includes(':') ? 128 : 32;
  const address = bits === 128 ? ipv6(host) : ipv4(host);
  const prefix = Number(length ?? bits);
  return address === undefined || prefix > bits ? undefined : { bits, address, prefix };
}

/** Whether every address of `inner` is an address of `outer`. */
export const contains = (outer: Cidr, inner: Cidr): boolean =>
  outer.bits === inner.bits &&
  outer.prefix <= inner.prefix &&
  network(outer.address, outer) === network(inner.address, outer);

/** Whether two blocks share an address: one of two blocks that meet always holds the other. */
export const overlaps = (a: Cidr, b: Cidr): boolean => contains(a, b) || contains(b, a);

const network = (address: bigint, { bits, prefix }: Cidr): bigint => address >> BigInt(bits - prefix);

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  const valid = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return valid ? parts.reduce((address, part) => (address << 8n) | BigInt(part), 0n) : undefined;
}

function ipv6(text: string): bigint | undefined {
  const halves = withoutDots(text)?.split('::') ?? [];
  if (halves.length === 0 || halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  const valid = groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group));
  return valid ? groups.reduce((address, group) => (address << 16n) | BigInt(`0x${group}`), 0n) : undefined;
}

/** `::ffff:10.0.0.1` with its last four bytes written as two groups. */
function withoutDots(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const start = text.lastIndexOf(':') + 1;
  const tail = ipv4(text.slice(start));
  return tail === undefined
    ? undefined
    : `${text.slice(0, start)}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`;
}

/**
 * Whether a list of blocks lets in an address that the list it replaces kept out, or lets in all there are.
 * Texts that are no blocks (templates, names) say nothing.
 */
export function letsInMore(known: readonly string[], listed: readonly string[]): boolean {
  const [before, after] = [known, listed].map((texts) => texts.flatMap((text) => cidr(text) ?? []));
  if (after === undefined || before === undefined) return false;
  return after.some((block) => block.prefix === 0 || !before.some((wider) => contains(wider, block)));
}
