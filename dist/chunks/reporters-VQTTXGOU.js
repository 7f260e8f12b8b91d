import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reporters
} from "./chunk-PL5H3G2A.js";
import "./chunk-VBN6RJW7.js";
import "./chunk-7MXJUIYQ.js";
import "./chunk-AQMIF5TN.js";
import "./chunk-BICNWQS5.js";
import "./chunk-ZUBX7SIF.js";
import "./chunk-ET5D3OA4.js";
import "./chunk-5HJ3J6EK.js";
export {
  reporters
};
