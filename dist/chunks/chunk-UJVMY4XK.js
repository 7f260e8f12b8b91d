import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/github/environment.ts
var variable = (env, name) => {
  const value = env[name]?.trim();
  return value === "" ? void 0 : value;
};

export {
  variable
};
