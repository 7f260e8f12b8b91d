import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/vocabulary.ts
var RISKS = ["info", "low", "medium", "high", "critical"];
var FAIL_ON = ["critical", "high", "medium", "low", "never"];
var DOMAINS = ["protobuf", "config", "dependencies"];
var CLASSES = [
  "schema-breaking",
  "renamed",
  "removed",
  "type-changed",
  "moved",
  "permission-widening",
  "encryption-disabled",
  "exposure",
  "secret",
  "availability",
  "data-loss",
  "observability",
  "supply-chain",
  "version-bump",
  "upgrade-path",
  "vulnerability",
  "runtime",
  "compatibility",
  "hardening",
  "unreadable"
];
var PLANES = ["wire", "json", "source"];
var BUMPS = [
  "added",
  "removed",
  "major",
  "minor",
  "patch",
  "downgrade",
  "moved",
  "replaced",
  "pinned",
  "unpinned",
  "digest",
  "runtime"
];
var ECOSYSTEMS = [
  "npm",
  "go",
  "docker",
  "github-actions",
  "pypi",
  "maven",
  "gradle-plugin",
  "gradle-wrapper",
  "helm",
  "nuget",
  "terraform-provider",
  "terraform-module",
  "cargo",
  "composer",
  "bundler",
  "swift",
  "pub",
  "mix",
  "pre-commit",
  "tool"
];

// src/core/risk.ts
var compareRisk = (a, b) => RISKS.indexOf(a) - RISKS.indexOf(b);
var shiftRisk = (risk, steps) => RISKS[Math.min(Math.max(RISKS.indexOf(risk) + steps, 0), RISKS.length - 1)] ?? risk;
var capRisk = (risk, cap) => compareRisk(risk, cap) > 0 ? cap : risk;

export {
  RISKS,
  FAIL_ON,
  DOMAINS,
  CLASSES,
  PLANES,
  BUMPS,
  ECOSYSTEMS,
  compareRisk,
  shiftRisk,
  capRisk
};
