import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  claims,
  isRenovate
} from "./chunk-BLYHSQYT.js";
import "./chunk-5HJ3J6EK.js";
export {
  claims,
  isRenovate
};
