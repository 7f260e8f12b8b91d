import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/errors.ts
var UserError = class extends Error {
  hint;
  constructor(message, hint, options) {
    super(message, options);
    this.name = "UserError";
    this.hint = hint;
  }
};
var Unreadable = class extends Error {
  /** The line the parser stopped at, from 1. */
  line;
  constructor(reason, line = 1, options) {
    super(reason, options);
    this.name = "Unreadable";
    this.line = line;
  }
};
function noneIfUnreadable(error) {
  if (!(error instanceof Unreadable)) throw error;
}
var Unreachable = class extends Error {
  /** Whether it was understood and turned down: asking the same once more is of no use. */
  refused;
  constructor(message, refused, options) {
    super(message, options);
    this.name = "Unreachable";
    this.refused = refused;
  }
};

export {
  UserError,
  Unreadable,
  noneIfUnreadable,
  Unreachable
};
