import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  domains,
  loadAnalyzers
} from "./chunk-QHDDQ2Z5.js";
import "./chunk-5HJ3J6EK.js";
export {
  domains,
  loadAnalyzers
};
