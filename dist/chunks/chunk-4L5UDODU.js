import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domains/protobuf/claims.ts
var claims = (path) => path.endsWith(".proto");

export {
  claims
};
