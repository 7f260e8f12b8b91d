import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/present.ts
var LONGEST = 160;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
var NOT_PLAIN = /[^ -~]+/g;
var NOT_PLAIN_IN_LINES = /[^\n -~]+/g;
var visible = (text) => text.replace(
  NOT_PLAIN,
  (part) => part.replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
);
var escapeInvisible = (json) => json.replace(
  NOT_PLAIN_IN_LINES,
  (part) => part.replace(INVISIBLE, (char) => Array.from(char.split(""), escapeOf).join(""))
);
var escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
function shorten(text, longest = LONGEST) {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  return `${text.slice(0, half)}\u2026${text.slice(-half)}`;
}
var presentable = (text) => shorten(visible(text).replaceAll("`", "\u02CB"));
var LONGEST_ID = 300;
var identifiable = (text) => {
  const exact = visible(text).replaceAll("`", "\u02CB");
  return exact.length <= LONGEST_ID ? exact : `${exact.slice(0, LONGEST_ID)}\u2026${digest(exact)}`;
};
var isIdentity = (text) => text !== "" && text.length <= LONGEST_ID + 17 && visible(text) === text && !text.includes("`");
function digest(text) {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
var presentableChange = (change) => new Proxy({ ...change }, { get: (target, name) => shown(Reflect.get(target, name)) });
function shown(value) {
  if (typeof value === "string") return presentable(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value === "object" && value !== null) return presentableChange(value);
  return value;
}

export {
  visible,
  escapeInvisible,
  shorten,
  presentable,
  identifiable,
  isIdentity,
  digest,
  presentableChange
};
