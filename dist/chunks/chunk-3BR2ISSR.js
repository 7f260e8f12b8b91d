import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  encodePath,
  fittingIn,
  rank,
  renderMarkdown,
  rulePagesOf,
  suggestionLines,
  waiveCommand
} from "./chunk-UB3GWRKC.js";
import {
  require_tunnel,
  require_undici
} from "./chunk-UQ3CJU3S.js";
import {
  alsoAt,
  approvalSentence,
  code,
  count,
  escape,
  fence,
  isClean,
  placeText,
  prose,
  shownPlace,
  titleOf,
  verdictPhrase
} from "./chunk-S7HCMQVR.js";
import {
  variable
} from "./chunk-UJVMY4XK.js";
import {
  VERSION
} from "./chunk-R7EKBW2K.js";
import {
  getDotPath,
  safeParse
} from "./chunk-GWPLAE3C.js";
import {
  DOMAINS,
  FAIL_ON
} from "./chunk-ZUBX7SIF.js";
import {
  presentable,
  visible
} from "./chunk-TRV2GERW.js";
import {
  UserError
} from "./chunk-TGDLJCRC.js";
import {
  __toESM
} from "./chunk-5HJ3J6EK.js";

// src/github/explain.ts
import { inspect } from "node:util";
var ADVICE = [
  { says: /is not a git repository/, hint: "Run `actions/checkout` with `fetch-depth: 0` in a step before this one." },
  { says: /this clone is shallow/i, hint: "Give `actions/checkout` the input `fetch-depth: 0`." },
  { says: /share no history/, hint: "Set the inputs `base` and `head` to refs with a common past." }
];
function explain(error2) {
  if (!(error2 instanceof UserError)) return `Internal error of Breakwater, please report it.
${inspect(error2)}`;
  const advice = ADVICE.find(({ says }) => says.test(`${error2.message} ${error2.hint}`));
  return `${error2.message}
${advice?.hint ?? error2.hint}`;
}

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input2) {
  if (input2 === null || input2 === void 0) {
    return "";
  } else if (typeof input2 === "string" || input2 instanceof String) {
    return input2;
  }
  return JSON.stringify(input2);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL2 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL2);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os2 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os2.platform();
var arch = os2.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// src/github/log.ts
var inert = (line) => visible(line.replaceAll("	", "  ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
var inertLines = (text) => text.split("\n").map(inert).join("\n");
var info2 = (text) => info(inertLines(text));
var PRINTERS = {
  error,
  warning,
  notice
};
function annotate({ level, title, message, file, line, endLine }) {
  PRINTERS[level](inertLines(message), {
    ...title === void 0 ? {} : { title: visible(title) },
    ...file === void 0 ? {} : { file: visible(file) },
    ...line === void 0 ? {} : { startLine: line },
    ...endLine === void 0 ? {} : { endLine }
  });
}
function maskSecret(secret) {
  if (secret !== "") setSecret(secret);
}
var setFailed2 = (message) => setFailed(inertLines(message));

// src/github/api/failure.ts
var ApiFailure = class extends Error {
  kind;
  /** How long GitHub asks to wait, in milliseconds. */
  pause;
  constructor(kind, message, options = {}) {
    super(message, options);
    this.name = "ApiFailure";
    this.kind = kind;
    this.pause = options.pause;
  }
};
var isOfGraphQl = (error2) => error2 instanceof ApiFailure || error2 instanceof Error && error2.name === "GraphqlResponseError";
function failureOf(cause) {
  if (cause instanceof ApiFailure) return cause;
  if (!(cause instanceof Error && "status" in cause && typeof cause.status === "number")) throw cause;
  const headers = headersOf(cause);
  if (isLimit(cause.status, cause.message, headers))
    return new ApiFailure("limited", cause.message, { cause, pause: pauseOf(headers) });
  return new ApiFailure(kindOf(cause.status), cause.message, { cause });
}
function kindOf(status) {
  if (status >= 500) return "lost";
  if (status === 401 || status === 403) return "denied";
  return status === 404 || status === 410 ? "absent" : "invalid";
}
function headersOf(error2) {
  const response = "response" in error2 ? error2.response : void 0;
  const headers = isRecord(response) ? response["headers"] : void 0;
  return isRecord(headers) ? headers : {};
}
var isRecord = (value) => typeof value === "object" && value !== null;
var isLimit = (status, message, headers) => status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /secondary rate limit/i.test(message));
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
function pauseOf(headers) {
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds)) return seconds * SECOND;
  const reset = Number(headers["x-ratelimit-reset"]);
  return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * SECOND - Date.now()) : MINUTE;
}

// src/github/api/patience.ts
import { setTimeout as sleep } from "node:timers/promises";
var PATIENCE = { budget: 9e4, attempt: 15e3, attempts: 4, wait: (time) => sleep(time) };
var FIRST_PAUSE = 500;
function persevering(patience = PATIENCE) {
  const end = performance.now() + patience.budget;
  return async ({ writes, send }) => {
    for (let n = 1; ; n++) {
      const left = end - performance.now();
      if (left <= 0) throw new ApiFailure("late", "no time is left");
      try {
        return await send(AbortSignal.timeout(Math.ceil(Math.min(patience.attempt, left))));
      } catch (cause) {
        const failure = failureOf(cause);
        const pause = pauseAfter(failure, writes, n);
        if (pause === void 0 || n === patience.attempts || performance.now() + pause >= end) throw failure;
        await patience.wait(pause);
      }
    }
  };
}
function pauseAfter({ kind, pause }, writes, attempt) {
  if (kind === "limited") return pause;
  return kind === "lost" && !writes ? FIRST_PAUSE * 2 ** (attempt - 1) : void 0;
}

// src/github/api/open-api.ts
var nothing = () => void 0;
var SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
async function openApi(env, token, patience = PATIENCE) {
  const { getOctokitOptions, GitHub } = await import("./utils-OXDS4UPU.js");
  const baseUrl = variable(env, "GITHUB_API_URL")?.replace(/\/+$/, "");
  const graphQl = variable(env, "GITHUB_GRAPHQL_URL");
  const known = token === void 0 ? {} : getOctokitOptions(token);
  const api = new GitHub({ ...known, ...baseUrl === void 0 ? {} : { baseUrl }, log: SILENT });
  const persist = persevering(patience);
  api.hook.wrap(
    "request",
    (request, options) => persist({
      writes: options.method !== "GET",
      send: async (signal) => {
        Object.assign(options, { request: { ...options.request, signal }, ...addressOf(options, graphQl) });
        return whole(await request(options));
      }
    })
  );
  return api;
}
var addressOf = ({ url }, graphQl) => graphQl !== void 0 && url.endsWith("/graphql") ? { url: graphQl } : {};
function whole(response) {
  if (typeof response.data === "string") throw new ApiFailure("lost", "the answer breaks off");
  return response;
}

// src/github/files.ts
import { randomUUID } from "node:crypto";
import { appendFile as appendFile2, lstat as lstat2, mkdir as mkdir2, readFile, realpath, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
async function writeOutputs(env, outputs) {
  const delimiter = `breakwater-${randomUUID()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}
${value}
${delimiter}
`);
  await append(env, "GITHUB_OUTPUT", entries.join(""));
}
var writeSummary = (env, markdown) => append(env, "GITHUB_STEP_SUMMARY", markdown);
async function append(env, name, text) {
  const file = variable(env, name);
  if (file !== void 0) await appendFile2(file, text);
}
async function openReportDir(env, named) {
  const { workspace, temporary } = foldersOf(env);
  const dir = resolve(workspace, named ?? join(temporary, "breakwater"));
  if (!await isOurs(env, dir)) {
    throw new UserError(
      `the input \`report-dir\` does not take \`${presentable(named ?? dir)}\``,
      "It takes a folder inside the workspace or the temporary folder of the runner."
    );
  }
  await mkdir2(dir, { recursive: true });
  return dir;
}
function foldersOf(env) {
  const workspace = variable(env, "GITHUB_WORKSPACE") ?? process.cwd();
  return { workspace, temporary: variable(env, "RUNNER_TEMP") ?? workspace };
}
async function isOurs(env, path) {
  const roots = await Promise.all(Object.values(foldersOf(env)).map((root) => realpath(root)));
  const real = await realpathOfNearest(path);
  return roots.some((root) => isWithin(root, real));
}
async function readWithin(env, named, most) {
  const path = resolve(foldersOf(env).workspace, named);
  const refuse = (why2, options) => new UserError(`the input \`report\` does not take \`${presentable(named)}\`: ${why2}`, FROM_ARTIFACT, options);
  if (!await isOurs(env, path)) throw refuse("it lies elsewhere");
  try {
    const file = (await lstat2(path)).isDirectory() ? join(path, "report.json") : path;
    const known = await lstat2(file);
    if (!known.isFile()) throw refuse("it is no plain file");
    if (known.size > most) throw refuse("it is too large");
    return await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw refuse("it cannot be read", { cause });
  }
}
var FROM_ARTIFACT = "Let `actions/download-artifact` bring the report of the run, and name its file.";
async function realpathOfNearest(path) {
  try {
    return await realpath(path);
  } catch (error2) {
    if (!(error2 instanceof Error && "code" in error2 && error2.code === "ENOENT")) throw error2;
    return join(await realpathOfNearest(dirname(path)), basename(path));
  }
}
var isWithin = (root, path) => path === root || path.startsWith(root + sep);
async function writeReport(dir, name, text) {
  const file = join(dir, name);
  await rm2(file, { force: true });
  await writeFile2(file, text, { flag: "wx" });
  return file;
}

// src/github/rule-pages.ts
var NAME = /^[\w.-]+\/[\w.-]+$/;
var MOVING = /^v\d+(?:\.\d+)?$/;
function rulePagesUrl(env, version) {
  const server = variable(env, "GITHUB_SERVER_URL");
  const repository = variable(env, "GITHUB_ACTION_REPOSITORY");
  const ref = variable(env, "GITHUB_ACTION_REF");
  if (server === void 0 || repository === void 0 || ref === void 0 || !NAME.test(repository)) return void 0;
  return `${server}/${repository}/blob/${encodePath(MOVING.test(ref) ? `v${version}` : ref)}/docs/rules`;
}

// src/github/render-options.ts
var LOG_WIDTH = 120;
function renderOptions(env) {
  const server = variable(env, "GITHUB_SERVER_URL");
  const repository = variable(env, "GITHUB_REPOSITORY");
  const rulesUrl = rulePagesUrl(env, VERSION);
  return {
    colour: false,
    width: LOG_WIDTH,
    ...server !== void 0 && repository !== void 0 ? { repositoryUrl: `${server}/${repository}` } : {},
    ...rulesUrl === void 0 ? {} : { rulesUrl }
  };
}

// src/github/pull-request/marker.ts
import { createHash } from "node:crypto";
var KINDS = ["verdict", "finding", "review", "tracking"];
var scopeOf = (only) => only === void 0 ? "all" : [...new Set(only)].toSorted().join("+");
var fingerprint = ({ id }) => createHash("sha256").update(id).digest("hex").slice(0, 16);
var marked = ({ scope, kind, prints }, text) => `<!-- ${["breakwater", scope, kind, ...prints].join(" ")} -->
${text}`;
function readMarker(body) {
  const [line = "", ...rest] = body.replaceAll("\r\n", "\n").split("\n");
  const [, scope, word, prints = ""] = /^<!-- breakwater ([a-z+]+) ([a-z]+)((?: [0-9a-f]{16})*) -->$/.exec(line) ?? [];
  const kind = KINDS.find((one) => one === word);
  if (scope === void 0 || kind === void 0) return void 0;
  return { scope, kind, prints: prints.split(" ").slice(1), text: rest.join("\n") };
}

// src/github/api/reconcile.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var ROUNDS = 3;
var SETTLING = 1e3;
var settling = () => sleep2(SETTLING);
async function reconcile(work, sentences, settle = settling) {
  for (let round = 1; ; round++) {
    try {
      return await work();
    } catch (error2) {
      if (!(error2 instanceof ApiFailure)) throw error2;
      if (error2.kind !== "lost" || round === ROUNDS) return [sentences[error2.kind]];
      await settle();
    }
  }
}

// src/github/pull-request/anchor.ts
var MOST_LINES = 20;
function anchorOf(finding, patches) {
  const { suggestion, after, before } = finding;
  const exact = suggestion === void 0 || after === void 0 ? void 0 : wholeRange(after, "RIGHT", patches);
  if (exact !== void 0) return { anchor: exact, suggests: true };
  const shown = shownPlace(finding);
  const anchor = anyOf(shown, patches) ?? anyOf(otherSide(shown, { before, after }), patches);
  return anchor === void 0 ? void 0 : { anchor, suggests: false };
}
function fileOf(finding, patches) {
  const shown = shownPlace(finding);
  return shown && patches(shown.place.path, sideOf(shown))?.path;
}
function otherSide({ side }, { before, after }) {
  if (side === "base") return after && { place: after, side: "head" };
  return before && { place: before, side: "base" };
}
function anyOf(shown, patches) {
  if (shown === void 0) return void 0;
  const side = sideOf(shown);
  return wholeRange(shown.place, side, patches) ?? oneLine(shown.place, side, patches);
}
var sideOf = ({ side }) => side === "base" ? "LEFT" : "RIGHT";
function wholeRange(place, side, patches) {
  const { line, endLine = line } = place;
  const file = patches(place.path, side);
  if (file === void 0 || endLine - line >= MOST_LINES) return void 0;
  const shows = (hunk) => linesWithin(hunk, side, place).length === endLine - line + 1;
  if (!file.hunks.some(shows)) return void 0;
  return { path: file.path, side, line: endLine, ...endLine > line ? { startLine: line } : {} };
}
function oneLine(place, side, patches) {
  const file = patches(place.path, side);
  const shown = (file?.hunks ?? []).flatMap((hunk) => linesWithin(hunk, side, place));
  const [line] = shown.find(([, changed]) => changed) ?? shown[0] ?? [];
  return file === void 0 || line === void 0 ? void 0 : { path: file.path, side, line };
}
var linesWithin = (hunk, side, { line, endLine = line }) => [...hunk[side]].filter(([number]) => number >= line && number <= endLine);

// src/reporters/parts/inline-comment.ts
function inlineComment(finding, suggests, placed2, options) {
  return [
    [`**${finding.risk}**`, escape(titleOf(finding)), ...placed2 ? [placeOf(finding)] : []].join(" \xB7 "),
    [finding.message, finding.why].map(prose).join(" "),
    `\u2192 ${prose(finding.fix)}`,
    suggestionBlock(finding, suggests),
    prose(approvalSentence(finding)),
    alsoAt(finding, ({ place }) => code(placeText(place))),
    `<sub>${code(finding.rule)}${why(finding, options)}${accepting(finding)}</sub>`
  ].filter((part) => part !== "").join("\n\n");
}
var placeOf = (finding) => code(placeText(shownPlace(finding).place));
function accepting(finding) {
  const command = waiveCommand(finding);
  return command === void 0 ? "" : ` \xB7 accept: ${code(command)}`;
}
function why({ rule }, options) {
  const page = rulePagesOf(options)(rule);
  return page === void 0 ? "" : ` \xB7 [why](${page})`;
}
function suggestionBlock(finding, suggests) {
  const lines = suggestionLines(finding);
  if (lines.length === 0) return "";
  const exact = lines.join("\n") === finding.suggestion?.replace(/\n$/, "");
  return fence(suggests && exact ? "suggestion" : "", lines);
}

// src/github/pull-request/bodies.ts
var LONGEST = 6e4;
var MOST_PRINTS = 1e3;
var LONGEST_REVIEW = LONGEST - MOST_PRINTS * 17;
function verdictBody(report, writing, details) {
  const rendered = renderMarkdown(report, writing, LONGEST, details);
  const text = rendered.length <= LONGEST ? rendered : `## Breakwater: ${escape(verdictPhrase(report))}
`;
  return marked(
    { scope: writing.scope, kind: "verdict", prints: [] },
    `${text}${isClean(report) ? "" : moreAt(writing)}`
  );
}
var moreAt = ({ runUrl }) => runUrl === void 0 ? "" : `
[The whole report](${runUrl})
`;
var findingBody = (finding, writing, suggests) => marked(
  { scope: writing.scope, kind: "finding", prints: [fingerprint(finding)] },
  inlineComment(finding, suggests, false, writing)
);
function reviewBody(findings, prints, writing) {
  const parts = fittingIn(LONGEST_REVIEW)(findings.map((finding) => inlineComment(finding, false, true, writing)));
  const more = findings.length - parts.length;
  const text = [
    findings.length === 0 ? "Breakwater: what to look at stands at the lines." : NOT_IN_DIFF,
    ...parts,
    ...more > 0 ? [`And ${count(more, "finding")} more: the report has them all.`] : []
  ];
  return marked({ scope: writing.scope, kind: "review", prints }, text.join("\n\n"));
}
var NOT_IN_DIFF = "Breakwater: these changes have no comment at a line of their own.";
var saysSettled = (text) => /^(?:Resolved in|Accepted until) /.test(text);
var settlement = (finding, head) => finding?.waiver === void 0 ? `Resolved in \`${head.slice(0, 7)}\`.` : `Accepted until ${code(finding.waiver.expires)}: ${escape(finding.waiver.reason)}`;
var settledBody = ({ text, ...marker }, how) => marked(marker, [how, ...marker.kind === "finding" ? [`It was: ${text.split("\n")[0]}`] : []].join("\n\n"));

// src/github/pull-request/steps.ts
function commentSteps({ comments }, report, { comment, review, writing }) {
  if (comment === "never") return [];
  const body = verdictBody(report, writing, review === "never" ? "all" : "none");
  const [known, ...surplus] = comments;
  if (known === void 0) return comment === "always" || hasNews(report) ? [(pull) => pull.comment(body)] : [];
  const edits = isSame(known.body, body) ? [] : [edit("comment", known.id, body)];
  return [...edits, ...surplus.map(({ id }) => removal(id))];
}
var edit = (what, id, body) => (pull) => pull.edit(what, id, body);
var removal = (id) => (pull) => pull.deleteComment(id);
var isSame = (a, b) => a.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
var hasNews = ({ verdict }) => verdict.conclusion !== "pass" || verdict.findings.some(({ risk }) => risk !== "info");
function freshFindings({ inline, reviews }, { verdict }) {
  const known = new Set([...inline, ...reviews].flatMap(({ prints }) => prints));
  return rank(verdict.findings).notable.slice(0, MOST_PRINTS).filter((finding) => !known.has(fingerprint(finding)));
}
function reviewSteps(standing, report, wish, news) {
  const blocks = wantsBlock(report, wish) && !standing.isOwn;
  const isBlocking = standing.reviews.some(({ state }) => state === "CHANGES_REQUESTED");
  if (wish.review === "never" || news.fresh.length === 0 && (!blocks || isBlocking)) return [];
  const { comments, files, others } = placed(news.fresh, news.patches, wish);
  const reviewed = news.fresh.filter((finding) => !files.some((file) => file.finding === finding));
  const review = (rest, inline) => ({
    commit: report.range.head,
    event: blocks ? "REQUEST_CHANGES" : "COMMENT",
    body: reviewBody(rest, rest.map(fingerprint), wish.writing),
    comments: inline
  });
  const whole2 = (pull) => reviewOnce(pull, review(others, comments), review(reviewed, []));
  const atFiles = files.map(({ finding, path }) => {
    const body = findingBody(finding, wish.writing, false);
    const plain = { ...review([finding], []), event: "COMMENT" };
    return (pull) => commentOnce(pull, { commit: report.range.head, path, body }, plain);
  });
  return reviewed.length > 0 || blocks && !isBlocking ? [whole2, ...atFiles] : atFiles;
}
var wantsBlock = ({ verdict }, { review }) => review === "request-changes" && verdict.conclusion === "block";
function placed(fresh, patches, { mostInline, writing, trusted }) {
  const comments = [];
  const files = [];
  const others = [];
  for (const finding of fresh) {
    const hasRoom = comments.length + files.length < mostInline;
    const found = hasRoom ? anchorOf(finding, patches) : void 0;
    const path = hasRoom && files.length < MOST_AT_FILES ? fileOf(finding, patches) : void 0;
    if (found !== void 0)
      comments.push({ ...found.anchor, body: findingBody(finding, writing, found.suggests && trusted) });
    else if (path !== void 0) files.push({ finding, path });
    else others.push(finding);
  }
  return { comments, files, others };
}
var MOST_AT_FILES = 3;
async function reviewOnce(pull, review, plain) {
  try {
    return await pull.review(review);
  } catch (error2) {
    if (!(error2 instanceof ApiFailure) || error2.kind !== "invalid" || review.comments.length === 0) throw error2;
    return pull.review(plain);
  }
}
async function commentOnce(pull, comment, plain) {
  try {
    return await pull.commentOnFile(comment);
  } catch (error2) {
    if (!(error2 instanceof ApiFailure) || error2.kind !== "invalid") throw error2;
    return pull.review(plain);
  }
}
var MOST_EDITS = 50;
function editSteps(standing, report, wish) {
  if (wish.review === "never") return [];
  const known = new Map(report.verdict.findings.map((finding) => [fingerprint(finding), finding]));
  const dismissed = wantsBlock(report, wish) || !wish.trusted ? [] : standing.reviews.filter(({ state }) => state === "CHANGES_REQUESTED");
  const outdated = [...standing.inline, ...standing.reviews].flatMap((posted) => {
    const body = currentBody(posted, known, report.range.head, wish);
    const what = posted.kind === "review" ? "review" : "inline";
    return body === void 0 || isSame(posted.body, body) ? [] : [edit(what, posted.id, body)];
  });
  return [...outdated.slice(0, MOST_EDITS), ...dismissed.map(({ id }) => dismissal(id))];
}
var dismissal = (id) => (pull) => pull.dismiss(id, "Nothing blocks any more.");
function currentBody(posted, known, head, { writing, trusted }) {
  const spoken = posted.prints.flatMap((print) => known.get(print) ?? []);
  const open2 = spoken.filter(({ waiver }) => waiver === void 0);
  const [first] = open2;
  if (first === void 0)
    return saysSettled(posted.text) || posted.prints.length === 0 ? void 0 : settledBody(posted, settlement(spoken[0], head));
  if (posted.kind === "review") return reviewBody(open2, posted.prints, writing);
  return findingBody(first, writing, trusted && posted.text.includes("\n```suggestion\n"));
}

// src/github/pull-request/post.ts
var post = (report, pull, wish) => reconcile(
  () => update(report, pull, wish),
  SENTENCES,
  () => pull.settle()
);
async function update(report, pull, wish) {
  const standing = await pull.look();
  if (standing.head !== report.range.head) return [MOVED];
  const notes = await carryOut(commentSteps(standing, report, wish), pull);
  const fresh = wish.review === "never" ? [] : freshFindings(standing, report);
  const patches = fresh.length === 0 ? () => void 0 : await pull.patches(pathsOf(fresh));
  const steps = [...reviewSteps(standing, report, wish, { fresh, patches }), ...editSteps(standing, report, wish)];
  return [.../* @__PURE__ */ new Set([...notes, ...await carryOut(steps, pull)])];
}
var pathsOf = (findings) => new Set(findings.flatMap(({ before, after }) => [before?.path ?? [], after?.path ?? []].flat()));
async function carryOut(steps, pull) {
  const notes = [];
  for (const step of steps) {
    try {
      await step(pull);
    } catch (error2) {
      if (!(error2 instanceof ApiFailure) || !(error2.kind === "absent" || error2.kind === "invalid")) throw error2;
      notes.push(SENTENCES[error2.kind]);
    }
  }
  return notes;
}
var MOVED = "Nothing is posted to the pull request: its last commit is not the one that was reviewed.";
var SENTENCES = {
  denied: "Not everything is posted to the pull request: the token may not write there. The job needs `pull-requests: write`; from forks and for Dependabot GitHub gives no such token.",
  absent: "Not everything is posted to the pull request: GitHub does not find it, or a comment on it.",
  invalid: "Not everything is posted to the pull request: GitHub refuses a comment.",
  limited: "Not everything is posted to the pull request: the rate limit of GitHub is reached.",
  lost: "Not everything is posted to the pull request: GitHub does not answer.",
  late: "Not everything is posted to the pull request: it takes too long."
};

// src/github/api/viewer.ts
async function viewerOf(api) {
  try {
    const { viewer } = await api.graphql("query { viewer { login } }");
    return viewer.login;
  } catch (cause) {
    if (cause instanceof ApiFailure) throw cause;
    throw new ApiFailure("denied", "whose token it is cannot be told", { cause });
  }
}

// src/github/pull-request/patches.ts
function patchesOf(files) {
  const paths = {
    LEFT: new Map(files.map((file) => [file.previous_filename ?? file.filename, file])),
    RIGHT: new Map(files.map((file) => [file.filename, file]))
  };
  const read = /* @__PURE__ */ new Map();
  return (path, side) => {
    const file = paths[side].get(path);
    if (file === void 0) return void 0;
    const known = read.get(file) ?? { path: file.filename, hunks: hunksOf(file.patch ?? "") };
    read.set(file, known);
    return known;
  };
}
function hunksOf(patch) {
  return patch.split(/^(?=@@ -\d)/m).filter((text) => text !== "").map(hunkOf);
}
function hunkOf(text) {
  const [header = "", ...lines] = text.split("\n");
  const [, left = 0, right = 0] = (/^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(header) ?? []).map(Number);
  return { LEFT: numbered(lines, "-", left), RIGHT: numbered(lines, "+", right) };
}
function numbered(lines, mark, first) {
  const own = lines.map((line) => line.charAt(0)).filter((start) => start === " " || start === mark);
  return new Map(own.map((start, index) => [first + index, start === mark]));
}

// src/github/pull-request/remote.ts
function remotePullRequest(api, { owner, repo, number }, scope) {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number };
  const issue2 = { ...here, issue_number: number };
  const { issues, pulls } = api.rest;
  const edits = {
    comment: (id, body) => issues.updateComment({ ...here, comment_id: id, body }),
    review: (id, body) => pulls.updateReview({ ...pull, review_id: id, body }),
    inline: (id, body) => pulls.updateReviewComment({ ...here, comment_id: id, body })
  };
  return {
    async look() {
      const [{ data }, viewer, comments, reviews, inline] = await Promise.all([
        pulls.get(pull),
        viewerOf(api),
        api.paginate(issues.listComments, { ...issue2, per_page: 100 }),
        api.paginate(pulls.listReviews, { ...pull, per_page: 100 }),
        api.paginate(pulls.listReviewComments, { ...pull, per_page: 100 })
      ]);
      const own = (all) => all.flatMap((one) => postedBy(viewer, scope, one));
      return {
        head: data.head.sha,
        isOwn: data.user.login === viewer,
        comments: own(comments),
        reviews: own(reviews),
        inline: own(inline)
      };
    },
    settle: settling,
    patches: async (paths) => patchesOf(await filesOf(api, pull, paths)),
    comment: (body) => issues.createComment({ ...issue2, body }),
    deleteComment: (id) => issues.deleteComment({ ...here, comment_id: id }),
    review: ({ commit, event, body, comments }) => pulls.createReview({ ...pull, commit_id: commit, event, body, comments: comments.map(draftOf) }),
    commentOnFile: ({ commit, path, body }) => pulls.createReviewComment({ ...pull, commit_id: commit, path, body, subject_type: "file" }),
    edit: (what, id, body) => edits[what](id, body),
    dismiss: (id, message) => pulls.dismissReview({ ...pull, review_id: id, message })
  };
}
function filesOf({ paginate, rest }, pull, paths) {
  const missing = new Set(paths);
  return paginate(rest.pulls.listFiles, { ...pull, per_page: 100 }, ({ data }, done) => {
    for (const { filename, previous_filename: previous = filename } of data)
      for (const name of [filename, previous]) missing.delete(name);
    if (missing.size === 0) done();
    return data;
  });
}
var draftOf = ({ path, side, line, startLine, body }) => ({
  path,
  side,
  line,
  body,
  ...startLine === void 0 ? {} : { start_line: startLine, start_side: side }
});
function postedBy(viewer, scope, { id, body = "", user, state = "" }) {
  const marker = user?.login === viewer ? readMarker(body) : void 0;
  return marker?.scope === scope ? [{ ...marker, id, body, state }] : [];
}

// src/github/trigger.ts
import { readFile as readFile2 } from "node:fs/promises";
async function readTrigger(env) {
  const name = variable(env, "GITHUB_EVENT_NAME");
  const path = variable(env, "GITHUB_EVENT_PATH");
  if (name === void 0 || path === void 0)
    throw new UserError("there is no event to read", "This is the Action; elsewhere run `breakwater review`.");
  return {
    name,
    ref: variable(env, "GITHUB_REF") ?? "",
    sha: variable(env, "GITHUB_SHA") ?? "HEAD",
    payload: await readPayload(name, path)
  };
}
async function readPayload(name, path) {
  try {
    return JSON.parse(await readFile2(path, "utf8"));
  } catch (cause) {
    throw unusable(name, "its payload is no JSON file", { cause });
  }
}
function payloadAs(schema, { name, payload }) {
  const result = safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue2] = result.issues;
  throw unusable(name, `\`${getDotPath(issue2) ?? "payload"}\` is not as GitHub sends it`);
}
var unusable = (name, why2, options) => new UserError(
  `the event \`${presentable(name)}\` cannot be used: ${why2}`,
  "Set the inputs `base` and `head` to name what to compare.",
  options
);

// src/github/inputs.ts
var ADVISORIES = ["off", "github", "osv"];
var COMMENT = ["always", "on-findings", "never"];
var REVIEW = ["comment", "request-changes", "never"];
var MOST_ANNOTATIONS = 10;
var MOST_COMMENTS = 100;
var USUAL_COMMENTS = 25;
function readInputs(env) {
  return {
    token: input(env, "token"),
    base: input(env, "base"),
    head: input(env, "head"),
    failOn: oneOf(env, "fail-on", FAIL_ON),
    only: listOf(env, "only", DOMAINS),
    settings: input(env, "settings"),
    advisories: oneOf(env, "advisories", ADVISORIES),
    comment: oneOf(env, "comment", COMMENT) ?? "on-findings",
    review: oneOf(env, "review", REVIEW) ?? "comment",
    maxInlineComments: upTo(env, "max-inline-comments", MOST_COMMENTS) ?? USUAL_COMMENTS,
    annotations: upTo(env, "annotations", MOST_ANNOTATIONS) ?? MOST_ANNOTATIONS,
    reportDir: input(env, "report-dir"),
    trackingIssue: oneOf(env, "tracking-issue", ["true", "false"]) === "true"
  };
}
var input = (env, name) => variable(env, `INPUT_${name.toUpperCase()}`);
function oneOf(env, name, allowed) {
  const value = input(env, name);
  return value === void 0 ? void 0 : allowedWord(name, value, allowed);
}
function listOf(env, name, allowed) {
  return input(env, name)?.split(",").map((word) => allowedWord(name, word.trim(), allowed));
}
function allowedWord(name, value, allowed) {
  const word = allowed.find((candidate) => candidate === value);
  if (word === void 0) throw notTaken(name, value, `It takes ${allowed.join(", ")}.`);
  return word;
}
function upTo(env, name, most) {
  const value = input(env, name);
  if (value === void 0) return void 0;
  if (!/^\d{1,3}$/.test(value) || Number(value) > most)
    throw notTaken(name, value, `It takes a number from 0 to ${most}.`);
  return Number(value);
}
var notTaken = (name, value, hint) => new UserError(`the input \`${name}\` does not take \`${presentable(value)}\``, hint);

export {
  ApiFailure,
  isOfGraphQl,
  PATIENCE,
  openApi,
  explain,
  writeOutputs,
  writeSummary,
  openReportDir,
  readWithin,
  writeReport,
  info2 as info,
  annotate,
  maskSecret,
  setFailed2 as setFailed,
  renderOptions,
  scopeOf,
  fingerprint,
  marked,
  readMarker,
  reconcile,
  post,
  SENTENCES,
  viewerOf,
  remotePullRequest,
  readTrigger,
  payloadAs,
  readInputs
};
