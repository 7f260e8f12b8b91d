export const FAILURE_KINDS = ['down', 'limited', 'denied', 'late', 'garbled', 'refused', 'absent'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Why a database could not be asked: the end of a sentence that the report shows. */
const WORDS: Readonly<Record<FailureKind, string>> = {
  down: 'it cannot be reached',
  limited: 'its rate limit is reached',
  denied: 'it denies access',
  late: 'it takes too long',
  garbled: 'its answer cannot be read',
  refused: 'it refuses the question',
  absent: 'it has no such address',
};

/** A request that came to nothing after all attempts. Caught where sources are asked, and told in the report. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly detail: string;
  constructor(kind: FailureKind, detail = '', options?: ErrorOptions) {
    super(detail === '' ? WORDS[kind] : `${WORDS[kind]} (${detail})`, options);
    this.name = 'Failure';
    this.kind = kind;
    this.detail = detail;
  }
}

/** What came of some work, or the failure it ended in. Any other error is a fault of ours and goes on. */
export async function settled<T>(work: Promise<T>): Promise<{ readonly value: T } | { readonly failure: Failure }> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}
