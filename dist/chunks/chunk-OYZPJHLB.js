import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/define.ts
var rulesFor = () => (rule) => rule;

export {
  rulesFor
};
