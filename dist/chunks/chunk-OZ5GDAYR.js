import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/secrets.ts
var SECRET_PATTERNS = [
  { name: "AWS access key id", pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: "GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/ },
  { name: "GitLab token", pattern: /\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}/ },
  {
    name: "Slack token",
    pattern: /\bxox[abeposr]-(?:(?:\d-)?\d{9,}-[A-Za-z0-9-]{10,}|\d-[A-Za-z0-9]{40,})|\bxapp-\d-[A-Z0-9]{9,}-\d{9,}-[a-f0-9]{32,}/
  },
  { name: "Slack webhook", pattern: /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/_-]{20,}/ },
  { name: "Google API key", pattern: /\bAIza[0-9A-Za-z_-]{35}/ },
  { name: "Stripe key", pattern: /\b[sr]k_live_[0-9A-Za-z]{16,}/ },
  { name: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: "PyPI token", pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/ },
  { name: "OpenAI key", pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,}/ },
  { name: "Anthropic key", pattern: /\bsk-ant-[A-Za-z0-9_-]{32,}/ },
  { name: "SendGrid key", pattern: /\bSG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{40,50}/ },
  { name: "Twilio key", pattern: /\bSK[0-9a-f]{32}\b/ },
  { name: "Vault token", pattern: /\bhv[bsr]\.[A-Za-z0-9_-]{24,}/ },
  { name: "Shopify token", pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { name: "Linear key", pattern: /\blin_api_[A-Za-z0-9]{32,}/ },
  { name: "Groq key", pattern: /\bgsk_[A-Za-z0-9]{40,}/ },
  { name: "Hugging Face token", pattern: /\bhf_[A-Za-z]{34}\b/ },
  { name: "Notion token", pattern: /\b(?:ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}\b)/ },
  { name: "Grafana token", pattern: /\bgl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_eyJ[A-Za-z0-9+/=]{30,})/ },
  { name: "Databricks token", pattern: /\bdapi[0-9a-f]{32}(?:-\d)?\b/ },
  { name: "Docker token", pattern: /\bdckr_[op]at_[A-Za-z0-9_-]{24,}/ },
  { name: "Figma token", pattern: /\bfig[dou]_[A-Za-z0-9_-]{36,}/ },
  { name: "1Password token", pattern: /\bops_eyJ[A-Za-z0-9+/=_-]{100,}/ },
  { name: "Azure storage key", pattern: /AccountKey=[A-Za-z0-9+/=]{40,}/ },
  { name: "JSON web token", pattern: /\beyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/ },
  { name: "private key", pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  {
    name: "password in a URL",
    pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/?#@${}<>*]*:(?![/$<{*]|x{3,}@)[^\s:/?#@${}<>*]{3,}@[^\s/]/i
  },
  {
    name: "password in a connection string",
    pattern: /(?:;\s*|[?&])(?:password|pwd)=(?![$<{*%#"'])[^;&\s"'${}<>*]{4,}/i
  }
];
var isLogin = (looks) => looks.startsWith("password in ");
var SECRET_KEY = /(?:^|[^a-z])(?:password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|apikey|access[-_. ]?key|private[-_. ]?key|client[-_. ]?secret|secret[-_. ]?key|encryption[-_. ]?key|signing[-_. ]?key|auth[-_. ]?key|connection[-_. ]?string|credentials?)$/;
var spaced = (key) => key.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
function isSecretKey(key) {
  const known = judged.get(key);
  if (known !== void 0) return known;
  const isSecret = SECRET_KEY.test(spaced(key));
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(key, isSecret);
  return isSecret;
}
var judged = /* @__PURE__ */ new Map();
var MOST_JUDGED = 1e4;
var ALL_OVER = SECRET_PATTERNS.map(({ pattern }) => new RegExp(pattern, `${pattern.flags}g`));
var ASSIGNMENT = /^(\s*(?:-\s+)?["']?)([\w.\-/]+)(["']?\s*[:=]\s*)(\S.*)$/;
var INLINE = /(?<![\w.\-/])(?:--)?([\w.\-/]+)((?:\\?["'])?\s{0,8}[:=]\s{0,8})(\\?"(?:[^"\\]|\\(?!"))*\\?"|'[^']*'|\$?\{\{?[^{}]*\}\}?|[^\s"',}\]]+)/g;
var PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY.*/s;
var ONLY_BASE64 = /^\s*[A-Za-z0-9+/]{40,}={0,2}\s*$/;
var LONG_BASE64 = /(?<![\w/+-])[A-Za-z0-9+/_-]{40,}={0,2}(?![\w/+-])/g;
var LONG_NAME = /^[a-z]{4,}(?:[A-Z][a-z]{3,}){2,}$/;
var OF_AWS = /arn:aws[a-z-]*:iam::aws:$/;
var MASK = "\u2022\u2022\u2022";
function maskSecrets(line) {
  let masked = line.replace(PRIVATE_KEY, MASK);
  for (const pattern of ALL_OVER) masked = masked.replace(pattern, MASK);
  const [, indent = "", key = "", separator = "", value = ""] = ASSIGNMENT.exec(masked) ?? [];
  if (isSecretKey(key) && !isReference(value)) return `${indent}${key}${separator}${MASK}`;
  masked = masked.replace(
    INLINE,
    (text, name, between, inner) => isSecretKey(name) && !isReference(inner.replace(/\\?["']/g, "")) ? `${name}${between}${MASK}` : text
  );
  if (ONLY_BASE64.test(masked)) return MASK;
  return masked.replace(
    LONG_BASE64,
    (text, at) => /^[0-9a-f]{40}$|^[0-9a-f]{64}$|[/_-].*[/_-]/.test(text) || LONG_NAME.test(text) || OF_AWS.test(masked.slice(0, at)) ? text : MASK
  );
}
var REFERENCES = [
  /^\$\{\{.*\}\}$/,
  /^\$\{[^{}]*\}$/,
  /^\$\([^()]*\)$/,
  /^\$[A-Z_][A-Z0-9_]*$/,
  // Grafana's.
  /^\$__(?:env|file|vault)\{[^{}]*\}$/,
  // Velocity, as the templates of API Gateway and AppSync are written.
  /^\$!?\{?(?:util|input|context|ctx|stageVariables|authorizer)\b/,
  /^\{\{.*\}\}$/,
  /^!(?:Ref|Sub|GetAtt|If|vault|reference|ImportValue)\b/,
  /^(?:ENC\[|vault:|ref\+[a-z]|op:\/\/\S+$)/
];
var PLAIN = /^(?:true|false|null|read|write|none|~|[|>][+-]?\d?|)$/i;
function isReference(value) {
  const text = value.replace(/\s#.*$/, "").trim();
  const bare = /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
  return PLAIN.test(bare) || REFERENCES.some((pattern) => pattern.test(bare));
}

export {
  SECRET_PATTERNS,
  isLogin,
  isSecretKey,
  maskSecrets,
  isReference
};
