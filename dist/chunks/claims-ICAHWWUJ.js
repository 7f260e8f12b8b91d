import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  claims,
  concerns
} from "./chunk-LLD4PW53.js";
import "./chunk-3JUGGQP4.js";
import "./chunk-JJ22DMJZ.js";
import "./chunk-TGDLJCRC.js";
import "./chunk-5HJ3J6EK.js";
export {
  claims,
  concerns
};
