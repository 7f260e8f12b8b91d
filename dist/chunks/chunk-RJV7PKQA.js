import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Unreadable
} from "./chunk-TGDLJCRC.js";

// src/core/unreadable.ts
async function readSide(tree, path) {
  try {
    return { value: await tree.read(path) };
  } catch (error) {
    return { error: asUnreadable(error) };
  }
}
function parseSide(text, path, parse) {
  if ("error" in text) return text;
  try {
    return { value: text.value === void 0 ? void 0 : parse(text.value, path) };
  } catch (error) {
    return { error: asUnreadable(error) };
  }
}
function asUnreadable(error) {
  if (error instanceof Unreadable) return error;
  throw error;
}
async function parsePairs(input, parse, isSame = () => false, onceAsked = () => void 0) {
  const pairs = [];
  const unreadable = input.files.filter(({ special }) => special !== void 0).map(linkFact);
  const files = input.files.filter(({ special }) => special === void 0);
  for await (const parsed of inBatches(files, (file) => parseSides(file, input, parse, isSame), onceAsked)) {
    if (parsed === void 0) continue;
    const { file, before, after } = parsed;
    if ("value" in before && "value" in after) pairs.push({ file, before: before.value, after: after.value });
    else unreadable.push(...unreadableSides(file, before, after));
  }
  return { pairs, unreadable };
}
var AT_ONCE = 64;
async function* inBatches(items, make, onceBegun) {
  const begin = (start) => {
    const batch = Promise.all(items.slice(start, start + AT_ONCE).map(make));
    batch.catch(() => void 0);
    if (start < items.length && start + AT_ONCE >= items.length) onceBegun();
    return batch;
  };
  let coming = begin(0);
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const current = coming;
    coming = begin(start + AT_ONCE);
    yield* await current;
  }
}
async function parseSides(file, { base, head }, parse, isSame) {
  const none = { value: void 0 };
  const { path, previousPath = path, status } = file;
  const [before, after] = await Promise.all([
    status === "added" ? none : readSide(base, previousPath),
    status === "deleted" ? none : readSide(head, path)
  ]);
  if (path === previousPath && areSame(before, after, isSame)) return void 0;
  return { file, before: parseSide(before, previousPath, parse), after: parseSide(after, path, parse) };
}
function areSame(before, after, isSame) {
  if ("error" in before || "error" in after) return false;
  return before.value !== void 0 && after.value !== void 0 && isSame(before.value, after.value);
}
function unreadableSides(file, before, after) {
  const bothSides = "error" in before && "error" in after;
  if ("error" in after) return [unreadableFact(file.path, "head", after.error, bothSides)];
  if ("error" in before) return [unreadableFact(file.previousPath ?? file.path, "base", before.error, bothSides)];
  return [];
}
function unreadableFact(path, side, error, bothSides = false) {
  const place = { path, line: error.line };
  return {
    kind: "file-unreadable",
    subject: path,
    side,
    reason: error.message,
    bothSides,
    ...side === "head" ? { after: place } : { before: place }
  };
}
var linkFact = (file) => ({
  ...unreadableFact(file.path, file.status === "deleted" ? "base" : "head", new Unreadable("it is a symbolic link")),
  link: true
});
var STOPPED = {
  risk: "high",
  title: "Review not finished",
  message: (c) => `The review did not finish: ${c.reason}; the last it opened is \`${c.subject}\`.`,
  why: "What was still to come is not reviewed, so nothing in this change is known to be safe.",
  fix: "Look at that file by hand and make it simpler, or list it under `paths.ignore` in `.github/breakwater.yml` of the base."
};
var unreadableRule = (domain, examples) => ({
  id: `${domain}/file-unreadable`,
  on: "file-unreadable",
  class: "unreadable",
  title: "File not compared",
  why: "What cannot be read cannot be reviewed, so nothing here is known to be safe.",
  fix: "Mend the file, or list it under `paths.ignore` in `.github/breakwater.yml`.",
  outcomes: {
    newly: { risk: "high", message: (c) => `\`${c.subject}\` can no longer be read: ${c.reason}.` },
    still: {
      risk: "medium",
      message: (c) => `\`${c.subject}\` cannot be read before or after the change: ${c.reason}.`
    },
    mended: {
      risk: "info",
      message: (c) => `\`${c.subject}\` can be read again; its old version could not (${c.reason}).`
    },
    link: {
      risk: "low",
      message: (c) => `\`${c.subject}\` is a symbolic link: it is listed, and what it points to is not followed.`,
      fix: "Look where it points before and after the change."
    },
    stopped: STOPPED
  },
  examples,
  classify: (change) => {
    if (change.link) return "link";
    if (change.stopped) return "stopped";
    if (change.side === "base") return "mended";
    return change.bothSides ? "still" : "newly";
  }
});

export {
  parsePairs,
  unreadableFact,
  unreadableRule
};
