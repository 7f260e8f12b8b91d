import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  claims
} from "./chunk-NSVTU2Q2.js";
import "./chunk-5HJ3J6EK.js";
export {
  claims
};
