import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/settings/paths.ts
var SETTINGS_PATH = ".github/breakwater.yml";
var WAIVERS_PATH = ".github/breakwater-waivers.yml";

export {
  SETTINGS_PATH,
  WAIVERS_PATH
};
