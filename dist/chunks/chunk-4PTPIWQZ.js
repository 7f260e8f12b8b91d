import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/match.ts
var matchesChange = (change, match) => isAmong(change.kind, match.bump) && isAmong(textOf(change, "ecosystem"), match.ecosystem) && (match.direct === void 0 || Reflect.get(change, "direct") === match.direct) && matchesNames(change, match);
var matchesNames = (change, { name, path }) => (name === void 0 || name(textOf(change, "name") ?? change.subject)) && (path === void 0 || path((change.after ?? change.before)?.path ?? ""));
var isAmong = (value, allowed) => allowed === void 0 || value !== void 0 && allowed.includes(value);
function textOf(change, field) {
  const value = Reflect.get(change, field);
  return typeof value === "string" ? value : void 0;
}

export {
  matchesChange,
  isAmong
};
