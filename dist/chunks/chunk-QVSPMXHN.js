import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure
} from "./chunk-RGDO6GC5.js";

// src/advisories/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/advisories/body.ts
var LARGEST = 64 * 1024 * 1024;
async function readBody({ body }) {
  if (body === null) return "";
  const decoder = new TextDecoder();
  const parts = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new Failure("garbled", "larger than 64 MiB");
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}

// src/advisories/client.ts
var LIMITS = { budget: 2e4, attempt: 1e4, attempts: 4, wait: (time) => sleep(time) };
var FIRST_PAUSE = 500;
var SECOND = 1e3;
var FINAL = /* @__PURE__ */ new Set(["limited", "denied", "late", "down"]);
function openClient(limits = LIMITS) {
  const end = performance.now() + limits.budget;
  let final;
  return {
    async ask(request) {
      if (final !== void 0) throw final;
      const outcome = await persist(request, limits, end);
      if (!("failure" in outcome)) return outcome;
      if (FINAL.has(outcome.failure.kind)) final ??= outcome.failure;
      throw outcome.failure;
    }
  };
}
async function persist(request, limits, end) {
  for (let n = 1; ; n++) {
    const left = end - performance.now();
    if (left <= 0) return { failure: new Failure("late"), again: false };
    const outcome = await attempt(request, Math.min(limits.attempt, left));
    if (!("failure" in outcome) || !outcome.again || n === limits.attempts) return outcome;
    const pause = outcome.pause ?? FIRST_PAUSE * 2 ** (n - 1) * (0.5 + Math.random());
    if (performance.now() + pause >= end) return outcome;
    await limits.wait(pause);
  }
}
async function attempt({ url, headers, body }, time) {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(Math.ceil(time)),
      headers: { "user-agent": "breakwater", ...body === void 0 ? {} : JSON_BODY, ...headers },
      ...body === void 0 ? {} : { method: "POST", body: JSON.stringify(body) }
    });
    if (!response.ok) return await refusal(response);
    return { body: JSON.parse(await readBody(response)), headers: response.headers };
  } catch (cause) {
    if (cause instanceof Failure) return { failure: cause, again: false };
    return { failure: failureOf(cause), again: true };
  }
}
var JSON_BODY = { "content-type": "application/json" };
function failureOf(cause) {
  if (cause instanceof SyntaxError) return new Failure("garbled", "", { cause });
  if (cause instanceof Error && cause.name === "TimeoutError") return new Failure("late", "", { cause });
  if (cause instanceof TypeError) return new Failure("down", "", { cause });
  throw cause;
}
async function refusal(response) {
  await response.body?.cancel();
  const { status, headers } = response;
  const pause = retryAfter(headers.get("retry-after"));
  if (isLimited(status, headers)) {
    const again = pause !== void 0 || !isUsedUp(headers);
    return { failure: new Failure("limited"), again, pause };
  }
  if (status === 401 || status === 403) return { failure: new Failure("denied", String(status)), again: false };
  if (status >= 500) return { failure: new Failure("down", String(status)), again: true, pause };
  return { failure: new Failure(status === 404 ? "absent" : "refused", String(status)), again: false };
}
var isLimited = (status, headers) => status === 429 || status === 403 && (headers.has("retry-after") || isUsedUp(headers));
var isUsedUp = (headers) => headers.get("x-ratelimit-remaining") === "0";
function retryAfter(value) {
  if (value === null) return void 0;
  if (/^\d{1,9}$/.test(value)) return Number(value) * SECOND;
  const date = Date.parse(value);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
}

export {
  LIMITS,
  openClient
};
