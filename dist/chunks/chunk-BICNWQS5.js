import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/compare.ts
function compare(before, after, identity) {
  const matched = commonStart(before, after, identity);
  const waiting = /* @__PURE__ */ new Map();
  for (const item of before.slice(matched.length)) {
    const key = identity(item);
    const queue = waiting.get(key);
    if (queue) queue.push(item);
    else waiting.set(key, [item]);
  }
  const added = [];
  const partner = /* @__PURE__ */ new Map();
  for (const item of after.slice(matched.length)) {
    const match = waiting.get(identity(item))?.shift();
    if (match === void 0) added.push(item);
    else partner.set(match, item);
  }
  const removed = [];
  for (const item of before.slice(matched.length)) {
    const partnered = partner.get(item);
    if (partnered === void 0) removed.push(item);
    else matched.push({ before: item, after: partnered });
  }
  return { added, removed, matched };
}
function commonStart(before, after, identity) {
  const pairs = [];
  for (const item of before) {
    const other = after[pairs.length];
    if (other === void 0 || identity(item) !== identity(other)) break;
    pairs.push({ before: item, after: other });
  }
  return pairs;
}
function gather(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
function sharedLength(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

export {
  compare,
  gather,
  sharedLength
};
