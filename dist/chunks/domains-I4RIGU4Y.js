import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  domains,
  loadAnalyzers
} from "./chunk-6LNRWDYH.js";
import "./chunk-5HJ3J6EK.js";
export {
  domains,
  loadAnalyzers
};
