import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reporters
} from "./chunk-ROMXTMCY.js";
import "./chunk-X5OOJJCI.js";
import "./chunk-UB3GWRKC.js";
import "./chunk-S7HCMQVR.js";
import "./chunk-BICNWQS5.js";
import "./chunk-ZUBX7SIF.js";
import "./chunk-TRV2GERW.js";
import "./chunk-5HJ3J6EK.js";
export {
  reporters
};
