import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  spansOf
} from "./chunk-S7HCMQVR.js";
import {
  escapeInvisible
} from "./chunk-TRV2GERW.js";

// src/reporters/parts/json-text.ts
var jsonText = (data) => `${escapeInvisible(JSON.stringify(data, void 0, 2)).replaceAll("##[", String.raw`\u0023#[`)}
`;

// src/reporters/parts/paint.ts
var SGR = {
  critical: "1;91",
  high: "91",
  medium: "33",
  low: "36",
  info: "2",
  waived: "2",
  strong: "1",
  faint: "2",
  good: "32",
  removed: "31",
  added: "32"
};
var painter = (colour) => colour ? (style, text) => text === "" ? "" : `\x1B[${SGR[style]}m${text}\x1B[0m` : (_, text) => text;

// src/reporters/parts/wrap.ts
function wrapProse(prose, width, paint) {
  const lines = [];
  let room = 0;
  for (const word of wordsOf(prose, Math.max(width, 1))) {
    const length = lengthOf(word);
    const line = lines.at(-1);
    if (line === void 0 || length + 1 > room) {
      lines.push([word]);
      room = width - length;
    } else {
      line.push(word);
      room -= length + 1;
    }
  }
  const show = ({ code, text }) => code ? paint("strong", text) : text;
  return lines.map((line) => line.map((word) => word.map(show).join("")).join(" "));
}
var lengthOf = (word) => word.reduce((sum, { text }) => sum + text.length, 0);
function wordsOf(prose, longest) {
  const words = [[]];
  for (const span of spansOf(prose)) {
    const [first = "", ...rest] = (span.code ? shownCode(span.text) : span.text).split(" ");
    words.at(-1)?.push({ ...span, text: first });
    words.push(...rest.map((text) => [{ ...span, text }]));
  }
  return words.flatMap((word) => torn(word, longest)).filter((word) => lengthOf(word) > 0);
}
var shownCode = (text) => /^[^ ]+$/.test(text) ? text : `\`${text}\``;
var torn = (word, longest) => lengthOf(word) <= longest ? [word] : word.flatMap(
  ({ code, text }) => (text.match(new RegExp(`.{1,${longest}}`, "gu")) ?? []).map((part) => [{ code, text: part }])
);

export {
  jsonText,
  painter,
  wrapProse
};
