import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/advisories/failure.ts
var FAILURE_KINDS = ["down", "limited", "denied", "late", "garbled", "refused", "absent"];
var WORDS = {
  down: "it cannot be reached",
  limited: "its rate limit is reached",
  denied: "it denies access",
  late: "it takes too long",
  garbled: "its answer cannot be read",
  refused: "it refuses the question",
  absent: "it has no such address"
};
var Failure = class extends Error {
  kind;
  detail;
  constructor(kind, detail = "", options) {
    super(detail === "" ? WORDS[kind] : `${WORDS[kind]} (${detail})`, options);
    this.name = "Failure";
    this.kind = kind;
    this.detail = detail;
  }
};
async function settled(work) {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}

export {
  FAILURE_KINDS,
  Failure,
  settled
};
