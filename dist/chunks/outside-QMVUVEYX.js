import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ENVIRONMENT,
  FORMATS,
  LARGEST,
  OVERRIDES,
  USER_ENVIRONMENT,
  asError,
  ask,
  decodeText,
  gitFailure,
  identify,
  isPartial,
  run,
  start,
  tooLarge,
  topLevelOf
} from "./chunk-WZUVRSX4.js";
import {
  LIMITS,
  openClient
} from "./chunk-QVSPMXHN.js";
import {
  SETTINGS_PATH,
  WAIVERS_PATH
} from "./chunk-FQU43QHX.js";
import "./chunk-RGDO6GC5.js";
import "./chunk-Y6LE5IO4.js";
import {
  linesHolding
} from "./chunk-AGHR5QJ7.js";
import {
  gather,
  sharedLength
} from "./chunk-BICNWQS5.js";
import {
  presentable
} from "./chunk-TRV2GERW.js";
import {
  Unreachable,
  Unreadable,
  UserError,
  noneIfUnreadable
} from "./chunk-TGDLJCRC.js";
import "./chunk-5HJ3J6EK.js";

// src/outside.ts
import { readFile as readFile3 } from "node:fs/promises";

// src/git/names.ts
import { isUtf8 } from "node:buffer";
var ESCAPED = /\\x([0-9a-f]{2})/g;
function textOfPath(bytes) {
  if (isUtf8(bytes)) return bytes.toString("utf8").replaceAll(ESCAPED, String.raw`\x5cx$1`);
  return bytes.toString("latin1").replaceAll(ESCAPED, String.raw`\x5cx$1`).replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
function bytesOfPath(text) {
  const parts = text.split(ESCAPED).map((part, index) => Buffer.from(part, index % 2 === 0 ? "utf8" : "hex"));
  return Buffer.concat(parts);
}

// src/git/tree.ts
var MOST_PATHS = 1e6;
var KIND = 61440;
var FOLDER = 16384;
var REGULAR = 32768;
var SYMLINK = 40960;
var SUBMODULE = 57344;
var isRegular = (mode) => (mode & KIND) === REGULAR;
var isLink = ({ mode }) => (mode & KIND) === SYMLINK;
var isFolder = ({ mode }) => (mode & KIND) === FOLDER;
var LINK = "it is a symbolic link";
function specialKind(mode) {
  if ((mode & KIND) === SYMLINK) return "symlink";
  return (mode & KIND) === SUBMODULE ? "submodule" : void 0;
}
function treeAt(objects, id, bring) {
  const folders = folderReader(objects, id);
  return {
    async read(path) {
      const entry = await find(folders, path.split("/"));
      if (entry !== void 0 && isLink(entry)) throw new Unreadable(LINK);
      if (entry === void 0 || !isRegular(entry.mode)) return void 0;
      await bring?.file(path, entry.id);
      return readText(objects, entry.id);
    },
    async list(prefix = "") {
      return regularPaths(await entriesBelow(folders, prefix));
    },
    async grep(paths, word) {
      const found = await Promise.all(paths.map((path) => find(folders, path.split("/")).catch(noneIfUnreadable)));
      const ids = found.map((entry) => entry !== void 0 && isRegular(entry.mode) ? entry.id : void 0);
      await bring?.searched(ids.filter((each) => each !== void 0));
      const lines = [];
      for (let at = 0; at < ids.length; at += GREPPED_AT_ONCE)
        lines.push(...await Promise.all(ids.slice(at, at + GREPPED_AT_ONCE).map((each) => linesIn(each, word))));
      return lines;
    }
  };
  async function linesIn(file, word) {
    if (file === void 0) return "";
    const { bytes } = await objects.get(file);
    return bytes === void 0 ? "" : linesHolding(bytes, word, (whole2, start2, end) => whole2.toString("utf8", start2, end));
  }
}
var GREPPED_AT_ONCE = 128;
var entryAt = (objects, id, path) => find(folderReader(objects, id), path.split("/")).catch(noneIfUnreadable);
var regularPaths = (entries) => [...entries].flatMap(([path, { mode }]) => isRegular(mode) ? [path] : []).toSorted();
var allEntries = (objects, id) => entriesBelow(folderReader(objects, id), "");
async function readText(objects, id) {
  const { bytes, size } = await objects.get(id);
  if (bytes === void 0) throw tooLarge(size);
  return decodeText(bytes);
}
function folderReader(objects, root) {
  const known = /* @__PURE__ */ new Map();
  const load = async (name) => {
    const { bytes } = await objects.get(name);
    if (bytes === void 0) throw new UserError("one folder of this repository holds too many files", "Split it up.");
    return parseFolder(bytes, root.length / 2);
  };
  const at = (name) => {
    const folder = known.get(name) ?? load(name);
    known.set(name, folder);
    return folder;
  };
  return { root: `${root}^{tree}`, at };
}
async function find(folders, segments) {
  let folder = await folders.at(folders.root);
  for (const segment of segments.slice(0, -1)) {
    const below = folder.get(segment);
    if (below === void 0) return void 0;
    if (isLink(below)) throw new Unreadable(LINK);
    if (!isFolder(below)) return void 0;
    folder = await folders.at(below.id);
  }
  return folder.get(segments.at(-1) ?? "");
}
async function entriesBelow(folders, prefix) {
  const found = /* @__PURE__ */ new Map();
  let level = await startingFolder(folders, prefix.replace(/\/$/, ""));
  while (level.length > 0) {
    const contents = await readAll(folders, new Set(level.map(({ id }) => id)));
    const size = level.reduce((sum, { id }) => sum + (contents.get(id)?.size ?? 0), found.size);
    if (size > MOST_PATHS) throw tooManyPaths();
    const children = level.flatMap(
      ({ path, id }) => [...contents.get(id) ?? []].map(([name, entry]) => ({ path: path === "" ? name : `${path}/${name}`, entry }))
    );
    for (const { path, entry } of children) if (!isFolder(entry)) found.set(path, entry);
    level = children.flatMap(({ path, entry }) => isFolder(entry) ? [{ path, id: entry.id }] : []);
  }
  return found;
}
var readAll = async (folders, ids) => new Map(await Promise.all([...ids].map(async (id) => [id, await folders.at(id)])));
async function startingFolder(folders, path) {
  if (path === "") return [{ path, id: folders.root }];
  const entry = await find(folders, path.split("/"));
  return entry !== void 0 && isFolder(entry) ? [{ path, id: entry.id }] : [];
}
var tooManyPaths = () => new UserError(
  `this repository names more than ${MOST_PATHS} files`,
  "Check that it is what you mean to review: it may be crafted to exhaust memory."
);
function parseFolder(bytes, idLength) {
  const folder = /* @__PURE__ */ new Map();
  for (let start2 = 0; start2 < bytes.length; ) {
    const space = bytes.indexOf(32, start2);
    const nul = bytes.indexOf(0, space);
    if (space === -1 || nul === -1) throw new Error("git handed over a damaged tree");
    const name = textOfPath(bytes.subarray(space + 1, nul));
    const mode = Number.parseInt(bytes.toString("latin1", start2, space), 8);
    start2 = nul + 1 + idLength;
    if (!folder.has(name)) folder.set(name, { mode, id: bytes.toString("hex", nul + 1, start2) });
  }
  return folder;
}

// src/git/diff.ts
var MOST_RENAMES = 400;
var COMMAND = [
  "diff-tree",
  "-r",
  "-z",
  "--raw",
  "--no-abbrev",
  "--no-relative",
  "--ignore-submodules=none",
  "--no-ext-diff",
  "--no-textconv"
];
var RENAMES = ["--find-renames", `-l${MOST_RENAMES}`, "--no-rename-empty"];
async function changedFiles(dir, base, head) {
  return parseRawDiff(await run(dir, [...COMMAND, ...RENAMES, base, head])).map(changedFile);
}
var changedPaths = async (dir, base, head) => parseRawDiff(await run(dir, [...COMMAND, "--no-renames", base, head]));
function parseRawDiff(output) {
  const fields = output.toString("latin1").split("\0");
  const differences = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [facts, ...paths] = fields.slice(at, at + 3);
    const { renamed, ...difference } = factsIn(facts);
    const [first, second] = paths.map((path2) => textOfPath(Buffer.from(path2, "latin1")));
    const [path = "", previousPath] = renamed ? [second, first] : [first];
    differences.push({ ...difference, path, previousPath });
    at += renamed ? 3 : 2;
  }
  return differences;
}
function factsIn(field = "") {
  const [before = "", after = "", beforeId = "", afterId = "", status = ""] = field.slice(1).split(" ");
  return { before: modeOf(before), after: modeOf(after), beforeId, afterId, renamed: status.startsWith("R") };
}
var modeOf = (octal) => Number.parseInt(octal, 8) || void 0;
function changedFile({ path, previousPath, before, after }) {
  const special = [after, before].map((mode) => mode && specialKind(mode)).find(Boolean);
  return {
    path,
    ...previousPath === void 0 ? {} : { previousPath },
    status: previousPath === void 0 ? statusOf(before, after) : "renamed",
    ...special ? { special } : {}
  };
}
function statusOf(before, after) {
  if (before === void 0) return "added";
  return after === void 0 ? "deleted" : "modified";
}

// src/git/objects.ts
import { spawn } from "node:child_process";

// src/git/frames.ts
var LINE_END = 10;
var Frames = class {
  #deliver;
  #largest;
  #header = "";
  #incoming;
  constructor(deliver, largest) {
    this.#deliver = deliver;
    this.#largest = largest;
  }
  /** Takes the next chunk of output. */
  push(chunk) {
    let rest = chunk;
    while (rest.length > 0)
      rest = this.#incoming === void 0 ? this.#readHeader(rest) : this.#readBody(rest, this.#incoming);
  }
  #readHeader(chunk) {
    const end = chunk.indexOf(LINE_END);
    this.#header += chunk.toString("latin1", 0, end === -1 ? chunk.length : end);
    if (end === -1) return Buffer.alloc(0);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(this.#header) ?? [];
    this.#header = "";
    if (type === void 0) this.#deliver(void 0);
    else this.#incoming = { type, size: Number(size), parts: [], missing: Number(size) + 1 };
    return chunk.subarray(end + 1);
  }
  #readBody(chunk, incoming) {
    const { type, size, parts } = incoming;
    const part = chunk.subarray(0, incoming.missing);
    if (size <= this.#largest) parts.push(part);
    incoming.missing -= part.length;
    if (incoming.missing === 0) {
      this.#incoming = void 0;
      this.#deliver({ type, size, bytes: size <= this.#largest ? whole(parts, size) : void 0 });
    }
    return chunk.subarray(part.length);
  }
};
function whole(parts, size) {
  const [first] = parts;
  return first !== void 0 && parts.length === 1 ? first.subarray(0, size) : Buffer.concat(parts, size);
}

// src/git/objects.ts
function openObjects(dir) {
  let batch;
  return {
    get: (name) => (batch ??= startBatch(dir)).get(name),
    close: async () => batch?.close()
  };
}
function startBatch(dir) {
  const child = spawn("git", [...OVERRIDES, "cat-file", "--batch"], { cwd: dir, env: ENVIRONMENT });
  const waiting = [];
  let ended;
  let complaint = "";
  const end = (error) => {
    ended ??= error;
    for (const request of waiting.splice(0)) request.reject(ended);
  };
  const write = inOneGo((lines) => child.stdin.write(lines));
  const frames = new Frames((object) => {
    const request = waiting.shift();
    if (object === void 0) request?.reject(missing(request.name));
    else request?.resolve(object);
  }, LARGEST);
  child.stdout.on("data", (chunk) => frames.push(chunk));
  child.stderr.on("data", (chunk) => complaint = `${complaint}${chunk.toString()}`.slice(-2e3));
  child.stdin.on("error", () => child.kill());
  child.on("error", (error) => end(gitFailure(dir, error)));
  const closed = new Promise((resolve3) => {
    child.on("close", () => {
      end(gitFailure(dir, new Error(complaint || "git cat-file ended")));
      resolve3();
    });
  });
  return {
    get: (name) => new Promise((resolve3, reject) => {
      if (ended !== void 0) return reject(ended);
      waiting.push({ name, resolve: resolve3, reject });
      write(`${name}
`);
    }),
    close: () => {
      child.kill();
      return closed;
    }
  };
}
function inOneGo(write) {
  let gathered = "";
  return (text) => {
    if (gathered === "") {
      process.nextTick(() => {
        const all = gathered;
        gathered = "";
        write(all);
      });
    }
    gathered += text;
  };
}
var missing = (name) => new UserError(
  `the object \`${name}\` is not in this clone`,
  "The clone is partial or damaged: complete it with `git fetch --refetch --no-filter`, then run the review again."
);

// src/git/refs.ts
var COMPLETE = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"';
var NOT_A_BRANCH = /^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$/;
var SUSPECT = new RegExp("^-|^$|\\p{Cc}", "u");
async function resolve(repository, name) {
  const commit = await resolveIfKnown(repository, name) ?? await resolveAtOrigin(repository, name);
  if (commit === void 0)
    throw new UserError(`\`${presentable(name)}\` names no commit here`, hintFor(repository, name));
  return commit;
}
async function resolveIfKnown(repository, name) {
  checkName(name);
  if (name === repository.emptyTree) return name;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const answer = await ask(repository.dir, args).catch((cause) => {
    throw new UserError(`\`${presentable(name)}\` names no commit here`, hintFor(repository, name), { cause });
  });
  return answer === "" ? void 0 : answer;
}
function checkName(name) {
  if (!SUSPECT.test(name)) return;
  throw new UserError(
    `\`${presentable(name)}\` cannot be the name of a commit`,
    "Pass a branch, a tag or a commit id."
  );
}
var resolveAtOrigin = async (repository, name) => NOT_A_BRANCH.test(name) ? void 0 : resolveIfKnown(repository, `refs/remotes/origin/${name}`);
function hintFor({ shallow, emptyTree }, name) {
  if (shallow) return `This clone is shallow. Complete it: \`${COMPLETE}\`.`;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return `Fetch it: \`git fetch origin ${name}\`.`;
  if (name === "HEAD") return "There is no commit yet. Review uncommitted work with `--head WORKTREE`.";
  if (/[\^~]\d*$/.test(name)) return `For what comes before the first commit, pass the empty tree: \`${emptyTree}\`.`;
  return "`git branch --all` and `git tag` list the names that this clone knows.";
}
async function mergeBaseOf(repository, base, head) {
  const answer = await ask(repository.dir, ["merge-base", base, head]);
  if (answer !== "") return answer;
  if (repository.shallow) {
    throw new UserError(
      "this clone is shallow and ends before the commit where base and head parted",
      `Complete it: \`${COMPLETE}\`. To compare the two as they stand, pass \`--direct\`.`
    );
  }
  throw new UserError("base and head share no history", "To compare the two as they stand, pass `--direct`.");
}
var CANDIDATES = [
  "remotes/origin/HEAD",
  "remotes/origin/main",
  "remotes/origin/master",
  "heads/main",
  "heads/master"
];
async function defaultBranch(repository) {
  const known = await knownRefs(
    repository,
    CANDIDATES.map((name) => `refs/${name}`)
  );
  const [first] = known.length > 0 ? known : await knownRefs(repository, [await configuredBranch(repository)]);
  if (first !== void 0) return first;
  throw new UserError("this repository has no branch to compare with by default", "Name one with `--base`.");
}
async function knownRefs({ dir }, names) {
  const known = (await ask(dir, ["for-each-ref", "--format=%(refname)", ...names])).split("\n");
  return names.filter((name) => known.includes(name));
}
async function configuredBranch({ dir }) {
  const name = await ask(dir, ["config", "--get", "init.defaultBranch"], USER_ENVIRONMENT);
  return `refs/heads/${name || "main"}`;
}
var shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes|tags)\//, "");

// src/git/range.ts
var WORKTREE = "WORKTREE";
function resolveRange(repository, request) {
  const { base, head = "HEAD", direct } = request;
  if (head === WORKTREE) return rangeOfWork(repository, base, direct);
  return base === void 0 ? rangeByDefault(repository, head, direct) : rangeOf(repository, base, head, direct);
}
async function rangeOf(repository, baseName, headName, direct) {
  const [base, head] = await Promise.all([resolve(repository, baseName), resolve(repository, headName)]);
  return {
    base,
    head,
    mergeBase: await startOf(repository, base, head, direct),
    baseName: shortName(baseName),
    headName
  };
}
async function rangeByDefault(repository, headName, direct) {
  const range = await rangeOf(repository, await defaultBranch(repository), headName, direct);
  if (range.mergeBase === range.head) throw nothingAhead(headName, range.baseName);
  return range;
}
async function rangeOfWork(repository, baseName, direct) {
  const tip = await tipOfWork(repository);
  const base = baseName === void 0 ? tip : await resolve(repository, baseName);
  const mergeBase = await startOf(repository, base, tip, direct);
  return { base, head: WORKTREE, mergeBase, baseName: shortName(baseName ?? "HEAD"), headName: WORKTREE };
}
var tipOfWork = async (repository) => await resolveIfKnown(repository, "HEAD") ?? repository.emptyTree;
async function startOf(repository, base, head, direct) {
  const sameOrEmpty = base === head || [base, head].includes(repository.emptyTree);
  return direct || sameOrEmpty ? base : mergeBaseOf(repository, base, head);
}
var nothingAhead = (head, base) => new UserError(
  `\`${presentable(head)}\` holds nothing that \`${presentable(base)}\` does not`,
  "Pass `--base HEAD^` for the last commit, `--head WORKTREE` for uncommitted work, or name both with `--base` and `--head`."
);

// src/git/versions.ts
var VERSION = /(\d+)\.(\d+)(?:\.(\d+))?([-.+\w]*)$/;
var LONGEST = 100;
function versionOf(name) {
  const found = name.length > LONGEST ? null : VERSION.exec(name);
  if (found === null) return void 0;
  const [, major, minor, patch = 0, rest = ""] = found;
  return [Number(major), Number(minor), Number(patch), /[a-z]/i.test(rest) ? 0 : 1];
}
var byVersion = (a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3];
function lineOf(name) {
  const [major, minor, , isFinal] = versionOf(name) ?? [];
  return [name.replace(VERSION, ""), major, minor, isFinal].join(" ");
}

// src/git/releases.ts
var MOST_TAGS = 5e3;
var A_YEAR = 366 * 24 * 60 * 60;
var unknownReleases = async () => [];
var releasesBefore = (repository, objects, commit) => askedOnce(async () => {
  if (commit === repository.emptyTree) return [];
  const date = await dateOf(repository.dir, commit);
  return releasesAmong(await tagsOf(repository), date).map((id) => treeAt(objects, id));
});
function askedOnce(question) {
  let asked;
  return () => asked ??= question();
}
async function dateOf(dir, commit) {
  const [seconds = ""] = (await ask(dir, ["rev-list", "--timestamp", "--max-count=1", commit])).split(" ");
  return Number(seconds);
}
function releasesAmong(tags, until) {
  const before = tags.filter(({ made }) => made <= until).toSorted(newestFirst);
  const final = before.filter(({ version: [, , , isFinal] }) => isFinal === 1);
  const inTime = [final, before].find(([newest]) => newest !== void 0 && until - newest.made <= A_YEAR) ?? [];
  const [highest] = inTime.toSorted((a, b) => byVersion(a.version, b.version));
  return [...new Set([inTime[0], highest].flatMap((tag) => tag === void 0 ? [] : [tag.id]))];
}
var newestFirst = (a, b) => b.made - a.made || byVersion(a.version, b.version) || (a.id < b.id ? -1 : 1);
async function tagsOf({ dir }) {
  const format = "%(objectname) %(*objectname) %(objecttype)%(*objecttype) %(committerdate:unix)%(*committerdate:unix) %(refname:strip=2)";
  const newest = ["--sort=-creatordate", `--count=${MOST_TAGS}`, `--format=${format}`];
  const lines = (await ask(dir, ["for-each-ref", ...newest, "refs/tags"])).split("\n");
  return lines.flatMap((line) => tagOf(line) ?? []);
}
function tagOf(line) {
  const [own = "", tagged = "", type = "", made = "", ...name] = line.split(" ");
  const version = versionOf(name.join(" "));
  if (version === void 0 || !type.endsWith("commit")) return void 0;
  return { id: tagged || own, made: Number(made), version };
}

// src/git/remote/ahead.ts
var GROWTH = 16;
function readingAhead(supply, entries) {
  const kinds = /* @__PURE__ */ new Map();
  return async (path, id) => {
    const kind = kindOf(path);
    const waves = kinds.get(kind) ?? { ahead: 0, open: 0 };
    kinds.set(kind, waves);
    const along = waves.open === 0 ? Math.min(waves.ahead, supply.mostAhead()) : 0;
    if (waves.open === 0) waves.ahead = Math.max(waves.ahead, 1) * GROWTH;
    waves.open += 1;
    try {
      await supply.ensure([id, ...along > 0 ? nearest(await entries(), path, along) : []]);
    } finally {
      waves.open -= 1;
    }
  };
}
var kindOf = (path) => /\.[^./]*$/.exec(path)?.[0] ?? "";
function nearest(entries, path, most) {
  const alike = [...entries].filter(([other, { mode }]) => isRegular(mode) && kindOf(other) === kindOf(path));
  return alike.map(([other, { id }]) => ({ id, shared: sharedLength(other, path) })).toSorted((a, b) => b.shared - a.shared).slice(0, most).map(({ id }) => id);
}

// src/git/remote/exchange.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/git/remote/environment.ts
import process2 from "node:process";
var KEPT = [
  ...["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]),
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH"
];
var SLOWEST = { bytesPerSecond: 1e3, seconds: 30 };
var SETTINGS = {
  "http.followRedirects": "false",
  "http.lowSpeedLimit": String(SLOWEST.bytesPerSecond),
  "http.lowSpeedTime": String(SLOWEST.seconds),
  "credential.helper": "",
  "core.askPass": "",
  "protocol.version": "2",
  "fetch.negotiationAlgorithm": "noop",
  "fetch.unpackLimit": "1",
  "fetch.recurseSubmodules": "false",
  "gc.auto": "0",
  "maintenance.auto": "false"
};
function networkEnvironment({ url, authorization }) {
  const kept = KEPT.flatMap((name) => {
    const value = process2.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  const header = authorization?.().header;
  return {
    ...ENVIRONMENT,
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(":", ""),
    ...asVariables({
      ...SETTINGS,
      ...header === void 0 ? {} : { [`http.${url}.extraHeader`]: `Authorization: ${header}` }
    })
  };
}
function asVariables(settings) {
  const entries = Object.entries(settings);
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value]
    ])
  ]);
}

// src/git/remote/exchange.ts
var PAUSE = 500;
var REFUSED = /not our ref|unadvertised object|error: [34]\d\d|Authentication failed|could not read (?:Username|Password)|not found|redirect|not allowed|unable to find remote helper/i;
var FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-maintenance",
  "--stdin"
];
async function fetchInto(dir, origin, ids, extent = {}) {
  const { depth, filter, longest } = extent;
  const options = [
    ...depth === void 0 ? [] : [`--depth=${depth}`],
    ...filter === void 0 ? [] : [`--filter=${filter}`]
  ];
  const args = [...FETCH, ...options, "--end-of-options", origin.url];
  await speak(dir, origin, args, { input: `${ids.join("\n")}
`, longest });
}
async function listRefs(dir, origin, names) {
  return refsIn(await speak(dir, origin, ["ls-remote", "--quiet", "--end-of-options", origin.url, ...names]));
}
async function listTags(dir, origin, longest) {
  const args = ["ls-remote", "--quiet", "--tags", "--end-of-options", origin.url];
  const refs = refsIn(await speak(dir, origin, args, { input: "", longest }));
  return [...refs].flatMap(([ref, id]) => {
    const [, name] = /^refs\/tags\/(.+?)(?<!\^\{\})$/.exec(ref) ?? [];
    return name === void 0 ? [] : [{ name, id: refs.get(`${ref}^{}`) ?? id }];
  });
}
function refsIn(answer) {
  const lines = answer.toString("utf8").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, id, name] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/.exec(line) ?? [];
      return id === void 0 || name === void 0 ? [] : [[name, id]];
    })
  );
}
async function speak(dir, origin, args, sent = { input: "" }) {
  try {
    return await attempt(dir, origin, args, sent);
  } catch (error) {
    if (!(error instanceof Unreachable) || error.refused) throw error;
    await sleep(PAUSE);
    return attempt(dir, origin, args, sent);
  }
}
async function attempt(dir, origin, args, sent) {
  try {
    return await start(dir, args, { ...sent, environment: networkEnvironment(origin) });
  } catch (thrown) {
    const error = asError(thrown);
    if ("killed" in error && error.killed === true)
      throw new Unreachable("git took too long", sent.longest !== void 0);
    throw unreachable(withoutSecrets(error.message, origin));
  }
}
var withoutSecrets = (text, { authorization }) => (authorization?.().secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
function unreachable(message) {
  const lines = message.split("\n").filter((line) => /^(?:fatal|error|remote):/.test(line));
  const words = lines.join(" ") || "git ended without a word";
  return new Unreachable(presentable(words), REFUSED.test(message));
}

// src/git/remote/fallback.ts
async function inEitherWay(usual, other) {
  try {
    return await usual();
  } catch (first) {
    if (!(first instanceof Unreachable)) throw first;
    return await other(first).catch((second) => {
      throw second instanceof Unreachable ? cannotBeRead(first, second) : second;
    });
  }
}
var cannotBeRead = (first, second) => new UserError(
  `the repository cannot be read: \`${first.message}\`; \`${second.message}\``,
  "Give the job `permissions: contents: read` and this step a `token`, or run `actions/checkout` with `fetch-depth: 0` before it.",
  { cause: second }
);

// src/git/remote/origin.ts
var unknownCommit = (name) => new UserError(
  `\`${presentable(name)}\` names no commit of this repository`,
  "Pass a branch, a tag or the id of a commit that was pushed."
);

// src/git/remote/store.ts
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, deflate } from "node:zlib";
async function makeStore(origin, format) {
  const dir = await mkdtemp(join(origin.temporary, "breakwater-git-"));
  await run(dir, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`]);
  const config = await readFile(join(dir, "config"));
  const fetch = async (ids, extent) => {
    try {
      await fetchInto(dir, origin, ids, extent);
    } finally {
      await writeFile(join(dir, "config"), config);
    }
  };
  let last = Promise.resolve();
  return {
    dir,
    fetch(ids, extent) {
      const done = last.then(() => fetch(ids, extent));
      last = done.catch(() => void 0);
      return done;
    },
    missing: (ids) => missingFrom(dir, ids),
    write: (type, content) => writeObject(dir, format, type, content),
    close: () => rm(dir, { recursive: true, force: true })
  };
}
async function missingFrom(dir, ids) {
  if (ids.length === 0) return [];
  const answer = await run(dir, ["cat-file", "--batch-check=%(objectname)"], `${ids.join("\n")}
`);
  return answer.toString("latin1").split("\n").flatMap((line) => /^([0-9a-f]+) missing$/.exec(line)?.[1] ?? []);
}
var deflated = promisify(deflate);
async function writeObject(dir, format, type, content) {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash(format).update(bytes).digest("hex");
  const folder = join(dir, "objects", id.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, id.slice(2)), await deflated(bytes, { level: constants.Z_BEST_SPEED }));
  return id;
}

// src/git/remote/names.ts
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var PART_OF_ID = /^[0-9a-f]{4,39}$/;
var BEFORE = /^(.+?)(?:\^|~(\d{1,3}))$/;
async function resolveAtOrigin2(origin, base, head, direct) {
  [base, head].forEach(checkName);
  const [from, to] = await both(resolveName(origin, base), resolveName(origin, head));
  const empty = FORMATS.some(({ emptyTree }) => emptyTree === from);
  const mergeBase = direct || empty || from === to ? from : await partedAt(origin, from, to);
  return { base: from, head: to, mergeBase, baseName: shortName(base), headName: head };
}
async function both(...works) {
  await Promise.allSettled(works);
  return Promise.all(works);
}
async function resolveName(origin, name) {
  if (ID.test(name)) return name;
  const [, later, steps = "1"] = BEFORE.exec(name) ?? [];
  const found = later === void 0 ? await lookUp(origin, name) : await earlier(origin, await resolveName(origin, later), Number(steps));
  if (found !== void 0) return found;
  throw unknownCommit(name);
}
var candidatesOf = (name) => [
  ...name === "HEAD" || name.startsWith("refs/") ? [name] : [],
  `refs/tags/${name}`,
  `refs/heads/${name}`,
  ...name.startsWith("origin/") ? [`refs/heads/${name.slice("origin/".length)}`] : []
];
async function lookUp(origin, name) {
  const candidates = candidatesOf(name);
  const ofHub = async () => PART_OF_ID.test(name) ? (await origin.hub.commit(name))?.id : void 0;
  return inEitherWay(
    async () => {
      const asked = candidates.flatMap((ref) => [ref, `${ref}^{}`]);
      const refs = await inStore(origin, "sha1", ({ dir }) => listRefs(dir, origin, asked));
      const found = candidates.map((ref) => refs.get(`${ref}^{}`) ?? refs.get(ref));
      return found.find((id) => id !== void 0) ?? ofHub();
    },
    async () => {
      const found = await Promise.all(candidates.map((ref) => origin.hub.commit(ref.replace(/^refs\//, ""))));
      return found.find((commit) => commit !== void 0)?.id ?? ofHub();
    }
  );
}
var earlier = (origin, tip, steps) => inEitherWay(
  () => withHistory(origin, [tip], steps + 1, (repository) => resolveIfKnown(repository, `${tip}~${steps}`)),
  async () => {
    let id = tip;
    for (let left = steps; left > 0 && id !== void 0; left -= 1) id = (await origin.hub.commit(id))?.parent;
    return id;
  }
);
async function partedAt(origin, base, head) {
  const found = await inEitherWay(
    () => origin.hub.mergeBase(base, head),
    () => withHistory(origin, [base, head], void 0, (repository) => mergeBaseOf(repository, base, head))
  );
  if (found !== void 0) return found;
  throw new UserError(
    "base and head share no history, or one of them is not in this repository",
    "Set the inputs `base` and `head` to refs with a common past."
  );
}
var withHistory = (origin, tips, depth, question) => inStore(origin, formatOf(tips[0] ?? ""), async (store) => {
  await store.fetch(tips, { depth, filter: "tree:0" });
  return question(await identify(store.dir));
});
async function inStore(origin, format, work) {
  const store = await makeStore(origin, format);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
var formatOf = (id) => id.length === 64 ? "sha256" : "sha1";

// src/git/remote/from-hub.ts
var AT_ONCE = 64;
async function treesOf(store, hub, commits) {
  const roots = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Set();
  for (const commit of new Set(commits)) {
    const entries = await hub.tree(commit);
    if (entries === void 0) throw unknownCommit(commit);
    roots.set(commit, await writeTrees(store, entries, written));
  }
  return roots;
}
async function writeTrees(store, entries, written) {
  const folders = contentsOf(entries);
  const fresh = entries.filter((entry) => isFolder2(entry) && !written.has(entry.sha));
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const some = fresh.slice(at, at + AT_ONCE);
    const ids = await Promise.all(some.map(({ path }) => writeTree(store, folders.get(path) ?? [])));
    if (some.some(({ sha }, index) => sha !== ids[index])) throw notWhole();
    for (const { sha } of some) written.add(sha);
  }
  return writeTree(store, folders.get("") ?? []);
}
function contentsOf(entries) {
  const folders = /* @__PURE__ */ new Map([["", []]]);
  for (const entry of entries) if (isFolder2(entry)) folders.set(entry.path, []);
  for (const entry of entries) {
    const folder = folders.get(entry.path.slice(0, Math.max(entry.path.lastIndexOf("/"), 0)));
    if (folder === void 0) throw notWhole();
    folder.push(entry);
  }
  return folders;
}
var isFolder2 = ({ mode }) => mode === FOLDER2;
var FOLDER2 = "040000";
var notWhole = () => new Unreachable("the API does not list all files", true);
var writeTree = (store, entries) => {
  const sorted = entries.map((entry) => ({ entry, name: nameOf(entry) })).toSorted((a, b) => Buffer.compare(keyOf(a), keyOf(b)));
  return store.write("tree", Buffer.concat(sorted.flatMap(partsOf)));
};
var nameOf = ({ path }) => bytesOfPath(path.slice(path.lastIndexOf("/") + 1));
var keyOf = ({ entry, name }) => isFolder2(entry) ? Buffer.concat([name, Buffer.from("/")]) : name;
var partsOf = ({ entry: { mode, sha }, name }) => [
  Buffer.from(`${mode.replace(/^0+/, "")} `),
  name,
  Buffer.from([0]),
  Buffer.from(sha, "hex")
];

// src/git/remote/gather.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var GATHERING = 5;
function gathering(bring) {
  const known = /* @__PURE__ */ new Map();
  let next;
  let last = Promise.resolve();
  const begin = () => {
    const ids = [];
    const done = Promise.all([sleep2(GATHERING), last]).then(() => {
      next = void 0;
      return bring(ids);
    });
    last = done.catch(() => void 0);
    return { ids, done };
  };
  const join2 = (id) => {
    next ??= begin();
    next.ids.push(id);
    return next.done;
  };
  return async (ids) => {
    const waiting = /* @__PURE__ */ new Set();
    for (const id of ids) {
      const done = known.get(id) ?? join2(id);
      known.set(id, done);
      waiting.add(done);
    }
    await Promise.all(waiting);
  };
}

// src/git/remote/supply.ts
var MOST_AHEAD = { git: 4096, hub: 99 };
var LONGEST_HINT = 3e4;
var MOST_SEARCHED_BY_HUB = 500;
async function openSupply(origin, format, commits) {
  const store = await makeStore(origin, format);
  const notes = [];
  const tell = (note) => void (notes.includes(note) || notes.push(note));
  const ways = { store, origin, searched: 0 };
  const here = /* @__PURE__ */ new Set();
  const ensure = gathering(async (ids) => {
    await bringFiles(ways, ids);
    tellOn(ways, tell);
    ids.forEach((id) => here.add(id));
  });
  const ensureSearched = gathering(async (ids) => {
    await bringSearched(ways, ids);
    ids.forEach((id) => here.add(id));
  });
  try {
    const roots = await bringCommits(ways, commits);
    tellOn(ways, tell);
    return {
      store,
      rootOf: (commit) => roots.get(commit) ?? commit,
      bring: (more) => bringMore(ways, roots, more),
      ensure,
      ensureSearched,
      isHere: (id) => here.has(id),
      isByHub: () => ways.failure !== void 0,
      mostAhead: () => ways.failure === void 0 ? MOST_AHEAD.git : MOST_AHEAD.hub,
      notes,
      tell
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
function tellOn({ failure }, tell) {
  if (failure !== void 0)
    tell(`The files were read through the API, since git could not fetch them: \`${failure.message}\`.`);
}
function bringCommits(ways, commits) {
  const { store, origin } = ways;
  const byGit = async () => {
    await store.fetch(commits, { depth: 1, filter: "blob:none" }).catch((error) => {
      if (!(error instanceof Unreachable && error.refused)) throw error;
      return store.fetch(commits, { depth: 1 });
    });
    return /* @__PURE__ */ new Map();
  };
  return inEitherWay(byGit, async (why) => {
    ways.failure = why;
    return treesOf(store, origin.hub, commits);
  });
}
async function bringMore(ways, roots, commits) {
  const { store, origin, failure } = ways;
  if (failure === void 0) {
    const missing2 = await store.missing(commits);
    if (missing2.length > 0) await store.fetch(missing2, { depth: 1, filter: "blob:none", longest: LONGEST_HINT });
    return;
  }
  const unknown = commits.filter((commit) => !roots.has(commit));
  for (const [commit, root] of await treesOf(store, origin.hub, unknown)) roots.set(commit, root);
}
async function bringFiles(ways, ids) {
  const missing2 = await ways.store.missing(ids);
  if (missing2.length === 0) return;
  const byGit = async () => {
    if (ways.failure !== void 0) throw ways.failure;
    await ways.store.fetch(missing2);
  };
  await inEitherWay(byGit, (why) => {
    ways.failure = why;
    return filesFromHub(ways, missing2);
  });
}
async function bringSearched(ways, ids) {
  const missing2 = await ways.store.missing(ids);
  if (missing2.length === 0) return;
  if (ways.failure === void 0) return ways.store.fetch(missing2, { longest: LONGEST_HINT });
  if (ways.searched + missing2.length > MOST_SEARCHED_BY_HUB)
    throw new Unreachable("the API hands over too few files at a time", true);
  ways.searched += missing2.length;
  return filesFromHub(ways, missing2);
}
async function filesFromHub({ store, origin }, ids) {
  const contents = await origin.hub.blobs(ids);
  for (const id of ids) {
    const content = contents.get(id);
    const written = content === void 0 ? void 0 : await store.write("blob", content);
    if (written !== id) throw new Unreachable(`the API does not hand over the file ${id} as it is`, true);
  }
}

// src/git/remote/releases.ts
var releasesAtOrigin = (origin, supply, commit, treeOf2) => askedOnce(async () => {
  try {
    const ids = await (supply.isByHub() ? idsByHub(origin, commit) : idsByGit(origin, supply, commit));
    await supply.bring(ids);
    return ids.map((id) => asHint(treeOf2(supply.rootOf(id))));
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof UserError)) throw error;
    supply.tell(`What breaks counts as released, since the releases could not be read: \`${error.message}\`.`);
    return [];
  }
});
var asHint = (tree) => ({
  ...tree,
  read: (path) => tree.read(path).catch((cause) => {
    throw cause instanceof UserError ? new Unreadable("it could not be fetched", 1, { cause }) : cause;
  })
});
var idsByGit = async (origin, { store }, commit) => releasesAmong(await tagsByGit(origin, commit), await dateOf(store.dir, commit));
async function idsByHub({ hub }, commit) {
  const [tip, tags] = [await hub.commit(commit), await hub.tags()];
  return tip === void 0 ? [] : releasesAmong(versionsAmong(tags), tip.made);
}
var tagsByGit = (origin, commit) => inStore(origin, formatOf(commit), async (store) => {
  const tags = likeliest(versionsAmong(await listTags(store.dir, origin, LONGEST_HINT)));
  if (tags.length === 0) return [];
  const ids = [...new Set(tags.map(({ id }) => id))];
  await store.fetch(ids, { depth: 1, filter: "tree:0", longest: LONGEST_HINT });
  const dates = await datesOf(store.dir, ids);
  return tags.flatMap(({ id, version }) => {
    const made = dates.get(id);
    return made === void 0 ? [] : [{ id, version, made }];
  });
});
var versionsAmong = (tags) => tags.flatMap((tag) => {
  const version = versionOf(tag.name);
  return version === void 0 ? [] : [{ ...tag, version }];
});
function likeliest(tags) {
  if (tags.length <= MOST_TAGS) return tags;
  const lines = [...gather(tags, ({ name }) => lineOf(name)).values()];
  if (lines.length > MOST_TAGS) throw new Unreachable(`there are ${lines.length} lines of versions`, true);
  const ranked = lines.flatMap(
    (line) => line.toSorted((a, b) => byVersion(a.version, b.version)).map((tag, rank) => ({ tag, rank }))
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).slice(0, MOST_TAGS).map(({ tag }) => tag);
}
async function datesOf(dir, ids) {
  const asked = ["rev-list", "--no-walk", "--timestamp", "--ignore-missing", "--stdin"];
  const lines = (await run(dir, asked, `${ids.join("\n")}
`)).toString("latin1").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, seconds, id = ""] = /^(\d+) ([0-9a-f]+)$/.exec(line) ?? [];
      return seconds === void 0 ? [] : [[id, Number(seconds)]];
    })
  );
}

// src/git/remote/open.ts
async function openRemote(request, origin, foresight) {
  const { base: from = "HEAD", head: to = "HEAD", direct } = request;
  const range = await resolveAtOrigin2(origin, from, to, direct);
  const empty = new Set(FORMATS.map(({ emptyTree }) => emptyTree));
  const commits = new Set([range.mergeBase, range.head, range.base].filter((id) => !empty.has(id)));
  const supply = await openSupply(origin, formatOf(range.head), [...commits]);
  const objects = openObjects(supply.store.dir);
  const close = async () => {
    await objects.close();
    await supply.store.close();
  };
  try {
    const side = (commit) => sideOf(objects, supply, supply.rootOf(commit));
    const [base, head, policy] = [side(range.mergeBase), side(range.head), side(range.base)];
    const wanted = await wantedOf(supply, base.root, head.root, foresight);
    const foreseen = await Promise.all(
      foresight.foreseen.flatMap((path) => [policy, head].map(({ root }) => entryAt(objects, root, path)))
    );
    await supply.ensure([
      ...wanted,
      ...foreseen.flatMap((entry) => entry !== void 0 && isRegular(entry.mode) ? [entry.id] : [])
    ]);
    const files = await changedFiles(supply.store.dir, base.root, head.root);
    const releases = empty.has(range.base) ? unknownReleases : releasesAtOrigin(origin, supply, range.base, (root) => sideOf(objects, supply, root).tree);
    const trees = { base: base.tree, head: head.tree, policy: policy.tree, releases };
    return { range, ...trees, files, notes: supply.notes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
function sideOf(objects, supply, root) {
  let all;
  const entries = () => all ??= allEntries(objects, root);
  const bring = readingAhead(supply, entries);
  const tree = treeAt(objects, root, {
    file: async (path, id) => supply.isHere(id) ? void 0 : bring(path, id),
    searched: (ids) => search(supply, ids)
  });
  return { root, tree };
}
async function search(supply, ids) {
  try {
    await supply.ensureSearched(ids.filter((id) => !supply.isHere(id)));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    supply.tell(`The rest of the repository was not searched, so nothing there counts: \`${error.message}\`.`);
    throw new Unreadable("it was not fetched to be searched", 1, { cause: error });
  }
}
async function wantedOf({ store }, base, head, foresight) {
  const [differences, isRead] = await Promise.all([changedPaths(store.dir, base, head), foresight.reads()]);
  const gone = differences.filter(({ after }) => after === void 0);
  const come = differences.filter(({ before }) => before === void 0);
  const moved = gone.length > 0 && come.length > 0 ? [...gone, ...come] : [];
  const read = differences.filter(({ path }) => isRead(path));
  return [...new Set([...moved, ...read].flatMap(contentsOf2))];
}
var contentsOf2 = ({ before, beforeId, after, afterId }) => [
  ...isContent(before) ? [beforeId] : [],
  ...isContent(after) ? [afterId] : []
];
var isContent = (mode) => mode !== void 0 && specialKind(mode) !== "submodule";

// src/git/differences.ts
function differencesOf(before, after) {
  const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted();
  const differences = paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old && now && isSame(old, now) ? [] : [{ path, before: old?.mode, after: now?.mode }];
  });
  return joinRenamed(differences, before, after);
}
var isSame = (old, now) => specialKind(old.mode) === specialKind(now.mode) && now.ids().includes(old.id);
function joinRenamed(differences, before, after) {
  const previous = renamedPaths(differences, before, after);
  const gone = new Set(previous.values());
  return differences.flatMap((difference) => {
    const previousPath = previous.get(difference.path);
    if (gone.has(difference.path)) return [];
    return previousPath === void 0 ? [difference] : [{ ...difference, previousPath, before: before.get(previousPath)?.mode }];
  });
}
function renamedPaths(differences, before, after) {
  const deleted = /* @__PURE__ */ new Map();
  for (const { path } of differences) {
    const entry = before.get(path);
    if (entry !== void 0 && !after.has(path)) deleted.set(entry.id, path);
  }
  const renamed = /* @__PURE__ */ new Map();
  for (const { path } of differences) {
    if (deleted.size === 0) break;
    const id = before.has(path) ? void 0 : knownId(after.get(path), deleted);
    const old = deleted.get(id ?? "");
    if (old !== void 0) renamed.set(path, old);
    deleted.delete(id ?? "");
  }
  return renamed;
}
var knownId = (held, known) => held?.ids().find((id) => known.has(id));

// src/git/disk.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync, constants as constants2, fstatSync, lstatSync, openSync, readFileSync, readlinkSync } from "node:fs";
function openDisk(root) {
  const folders = /* @__PURE__ */ new Map([["", true]]);
  const place = (path) => Buffer.concat([Buffer.from(`${root}/`), bytesOfPath(path)]);
  const stat = (path) => lstatSync(place(path), { bigint: true, throwIfNoEntry: false });
  const isFolder3 = (path) => {
    const known = folders.get(path) ?? (isFolder3(parentOf(path)) && stat(path)?.isDirectory() === true);
    folders.set(path, known);
    return known;
  };
  return {
    look(path) {
      const found = isFolder3(parentOf(path)) ? stat(path) : void 0;
      if (found === void 0 || !(found.isFile() || found.isSymbolicLink())) return void 0;
      return { mode: Number(found.mode), size: found.size, modified: found.mtimeNs };
    },
    read(path) {
      const found = isFolder3(parentOf(path)) ? stat(path) : void 0;
      return found?.isSymbolicLink() === true ? readlinkSync(place(path), "buffer") : readPlainFile(place(path));
    }
  };
}
var parentOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
var CAREFULLY = constants2.O_RDONLY | constants2.O_NOFOLLOW | constants2.O_NONBLOCK;
function readPlainFile(place) {
  const file = openReadable(place);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new Unreadable("it is not a plain file");
    if (found.size > LARGEST) throw tooLarge(found.size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
function openReadable(place) {
  try {
    return openSync(place, CAREFULLY);
  } catch (cause) {
    throw new Unreadable("the system does not let it be opened", 1, { cause });
  }
}
function possibleIds(content, algorithm) {
  const contents = content.includes("\r\n") ? [content, Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1")] : [content];
  return contents.map((bytes) => createHash2(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex"));
}

// src/git/held.ts
function heldBy({ tracked, untracked }, disk, format) {
  const held = /* @__PURE__ */ new Map();
  for (const [path, entry] of tracked) {
    const found = isStored(entry) ? stored(entry) : onDisk(disk, path, entry, format);
    if (found !== void 0) held.set(path, found);
  }
  for (const path of untracked) {
    const found = onDisk(disk, path, void 0, format);
    if (found !== void 0) held.set(path, found);
  }
  return held;
}
var isStored = ({ skipped, mode }) => skipped || specialKind(mode) === "submodule";
var stored = ({ mode, id }) => ({ mode, stored: id, ids: () => [id] });
function onDisk(disk, path, entry, format) {
  const found = disk.look(path);
  if (found === void 0) return void 0;
  const untouched = entry?.stamp?.size === found.size && entry.stamp.modified === found.modified;
  return { mode: found.mode, ids: untouched ? () => [entry.id] : () => readIds(disk, path, format) };
}
function readIds(disk, path, format) {
  try {
    return possibleIds(disk.read(path), format);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

// src/git/index-file.ts
import { statSync } from "node:fs";
import { resolve as resolve2 } from "node:path";
var LIST = ["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard", "--debug"];
async function readIndex(root) {
  const [list, path] = await Promise.all([run(root, LIST), ask(root, ["rev-parse", "--git-path", "index"])]);
  const written = statSync(resolve2(root, path), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
  return parseIndex(list, written);
}
var DEBUG = /^(?: {2}.*\n)*/;
var RECORD = /^([?A-Z]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;
var MODIFIED = /^ {2}mtime: (\d+):(\d+)$/m;
var SIZE = /^ {2}size: (\d+)\t/m;
function parseIndex(list, written) {
  const tracked = /* @__PURE__ */ new Map();
  const untracked = [];
  const fields = list.toString("latin1").split("\0");
  for (const [at, field] of fields.entries()) {
    const record = field.replace(DEBUG, "");
    if (record === "") continue;
    const [, tag, mode, id, name = ""] = RECORD.exec(record) ?? [];
    const path = textOfPath(Buffer.from(name, "latin1"));
    if (tag === void 0) throw new Error("git ls-files answered in an unknown form");
    if (mode === void 0 || id === void 0) untracked.push(path);
    else {
      const stamp = parseStamp(fields[at + 1] ?? "", written);
      tracked.set(path, { mode: Number.parseInt(mode, 8), id, skipped: tag === "S", ...stamp && { stamp } });
    }
  }
  return { tracked, untracked: untracked.filter((path) => !path.endsWith("/")) };
}
function parseStamp(debug, written) {
  const [block = ""] = DEBUG.exec(debug) ?? [];
  const [, seconds, nanoseconds] = MODIFIED.exec(block) ?? [];
  const [, size] = SIZE.exec(block) ?? [];
  if (seconds === void 0 || nanoseconds === void 0 || size === void 0) return void 0;
  const modified = BigInt(seconds) * 1000000000n + BigInt(nanoseconds);
  return modified < written ? { modified, size: BigInt(size) } : void 0;
}

// src/git/worktree.ts
async function openWorktree(repository, objects, base) {
  const root = await topLevelOf(repository.dir);
  const disk = openDisk(root);
  const [before, index] = await Promise.all([allEntries(objects, base), readIndex(root)]);
  const after = heldBy(index, disk, repository.format);
  return { head: treeOnDisk(after, disk, objects), files: differencesOf(before, after).map(changedFile) };
}
function treeOnDisk(held, disk, objects) {
  return {
    async read(path) {
      const found = held.get(path);
      if (found === void 0 || !isRegular(found.mode)) return void 0;
      return found.stored === void 0 ? decodeText(disk.read(path)) : readText(objects, found.stored);
    },
    async list(prefix = "") {
      const folder = prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`;
      return regularPaths(held).filter((path) => path.startsWith(folder));
    }
  };
}

// src/git/open.ts
async function openRepository(request, { origin, ...foresight } = BLIND) {
  if (origin === void 0) return openLocal(await identify(request.dir), request);
  return await openCheckout(request) ?? openRemote(request, origin, foresight);
}
var BLIND = { reads: async () => () => true, foreseen: [] };
async function openCheckout(request) {
  try {
    const repository = await identify(request.dir);
    return await isPartial(repository) ? void 0 : await openLocal(repository, request);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
async function openLocal(repository, request) {
  const range = await resolveRange(repository, request);
  const objects = openObjects(repository.dir);
  try {
    return {
      range,
      base: treeAt(objects, range.mergeBase),
      policy: treeAt(objects, range.base),
      releases: releasesBefore(repository, objects, range.base),
      ...await openHead(repository, objects, range),
      notes: [],
      close: () => objects.close()
    };
  } catch (error) {
    await objects.close();
    throw error;
  }
}
async function openHead(repository, objects, { mergeBase, head }) {
  if (head === WORKTREE) return openWorktree(repository, objects, mergeBase);
  return { head: treeAt(objects, head), files: await changedFiles(repository.dir, mergeBase, head) };
}

// src/git/pair.ts
import { createHash as createHash3 } from "node:crypto";
import { readFile as readFile2 } from "node:fs/promises";
import { basename } from "node:path";
async function openPair({ baseline, candidate, as = basename(candidate) }) {
  const before = await contentOf(baseline);
  const after = await contentOf(candidate);
  const [base, head] = [idOf(before), idOf(after)];
  return {
    range: { base, mergeBase: base, head, baseName: basename(baseline), headName: basename(candidate) },
    base: treeOf(as, before),
    head: treeOf(as, after),
    policy: { read: async () => void 0, list: async () => [] },
    releases: unknownReleases,
    files: base === head ? [] : [{ path: as, status: "modified" }],
    notes: [],
    close: async () => {
    }
  };
}
var treeOf = (name, content) => ({
  read: async (path) => path === name ? textOf(content) : void 0,
  list: async (prefix = "") => name.startsWith(prefix) ? [name] : []
});
function textOf(content) {
  if (content.length > LARGEST) throw tooLarge(content.length);
  return decodeText(content);
}
var idOf = (content) => createHash3("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
async function contentOf(file) {
  try {
    return await readFile2(file);
  } catch (cause) {
    throw new UserError(`cannot read the file ${presentable(file)}`, "Name a file that exists.", { cause });
  }
}

// src/outside.ts
function openOutside(request) {
  const opening = openedFrom(request);
  opening.catch(() => void 0);
  let client;
  return {
    open: () => opening,
    settingsFile: async () => request.settingsFile === void 0 ? void 0 : readSettings(request.settingsFile),
    approvals: async (names) => request.approvals === void 0 ? { approvals: [], notes: [] } : request.approvals({ names, head: (await opening).range.head }),
    // Its budget begins to run with the first question.
    ask: (question) => (client ??= openClient(request.advisories.limits ?? LIMITS)).ask(question),
    close: () => opening.then(
      (opened) => opened.close(),
      () => void 0
    )
  };
}
var EVERY_FILE = async () => () => true;
function openedFrom({ pair, claims = EVERY_FILE, origin, settingsPath, ...request }) {
  if (pair !== void 0) return openKnownPair(pair, claims);
  return openRepository(request, { origin, reads: claims, foreseen: [settingsPath ?? SETTINGS_PATH, WAIVERS_PATH] });
}
async function openKnownPair(pair, claims) {
  const [found, isRead] = await Promise.all([openPair(pair), claims()]);
  const unknown = found.files.find(({ path }) => !isRead(path));
  if (unknown === void 0) return found;
  throw new UserError(
    `no domain reads files called ${presentable(unknown.path)}`,
    "Say what they are with `--as`, for example `--as dependency-tree.txt`."
  );
}
async function readSettings(file) {
  try {
    return await readFile3(file, "utf8");
  } catch (cause) {
    throw new UserError(`cannot read the settings file ${file}`, "Name a file that exists.", { cause });
  }
}
export {
  openOutside
};
