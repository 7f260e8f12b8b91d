/** What the user can mend: a wrong option, an unknown ref, a broken settings file. Shown as two plain lines, exit status 2. */
export class UserError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** A file that is no text, too large or cannot be parsed. Becomes a `file-unreadable` fact, never a silent pass. */
export class Unreadable extends Error {
  /** The line the parser stopped at, from 1. */
  readonly line: number;
  constructor(reason: string, line = 1, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Unreadable';
    this.line = line;
  }
}

/**
 * Handles what is thrown for a file that is no subject of the review: one that cannot be read is as good as none. Throws
 * every other error on. Never for a changed file: that one is reported.
 */
export function noneIfUnreadable(error: unknown): undefined {
  if (!(error instanceof Unreadable)) throw error;
}

/** What is asked over a network does not answer, or not with what was asked for. Another way may lead there. */
export class Unreachable extends Error {
  /** Whether it was understood and turned down: asking the same once more is of no use. */
  readonly refused: boolean;
  constructor(message: string, refused: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unreachable';
    this.refused = refused;
  }
}
