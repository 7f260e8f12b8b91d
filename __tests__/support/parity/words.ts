/** Names as people give them: some alike, most not, since a rename is told from a replacement by likeness. */

export const FIELD_WORDS = [
  'id',
  'user_id',
  'name',
  'display_name',
  'email',
  'email_address',
  'count',
  'total_count',
  'state',
  'body',
  'created_at',
  'updated_at',
  'owner',
  'parent',
  'region',
  'size_bytes',
  'tags',
  'labels',
  'note',
  'ratio',
  'token',
  'checksum',
  'enabled',
  'priority',
] as const;

export const TYPE_WORDS = [
  'User',
  'UserProfile',
  'Order',
  'OrderLine',
  'Invoice',
  'Payment',
  'Address',
  'Shipment',
  'Cart',
  'Product',
  'Review',
  'Session',
  'Quota',
  'Metric',
] as const;

export const VALUE_WORDS = [
  'UNSPECIFIED',
  'ACTIVE',
  'INACTIVE',
  'PENDING',
  'DONE',
  'FAILED',
  'OPEN',
  'CLOSED',
] as const;

export const RPC_WORDS = ['Get', 'List', 'Create', 'CreateMany', 'Delete', 'Watch', 'Upload', 'Ping'] as const;

/** The first of some words, from one on, that is not taken yet; numbered where all are. */
export function freshName(words: readonly string[], from: number, taken: ReadonlySet<string>): string {
  for (let at = 0; at < words.length; at++) {
    const word = words[(from + at) % words.length] ?? '';
    if (!taken.has(word)) return word;
  }
  for (let at = 2; ; at++) {
    const word = `${words[from % words.length]}${at}`;
    if (!taken.has(word)) return word;
  }
}
