import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  noneIfUnreadable
} from "./chunk-TGDLJCRC.js";

// src/core/grep.ts
function linesHolding(text, word, cut) {
  const lines = [];
  for (let at = text.indexOf(word); at !== -1; ) {
    const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", at);
    lines.push(cut(text, start, end === -1 ? text.length : end));
    at = end === -1 ? -1 : text.indexOf(word, end);
  }
  return lines.join("\n");
}
async function linesWith(tree, paths, word) {
  if (tree.grep !== void 0) return tree.grep(paths, word);
  return Promise.all(
    paths.map(async (path) => {
      const text = await tree.read(path).catch(noneIfUnreadable);
      return linesHolding(text ?? "", word, (whole, start, end) => whole.slice(start, end));
    })
  );
}

export {
  linesHolding,
  linesWith
};
