import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/core/advisories.ts
var SEVERITIES = ["unknown", "low", "medium", "high", "critical"];
var packageId = ({ ecosystem, name, version }) => `${ecosystem}:${name}@${version}`;
var BANDS = [
  { from: 9, severity: "critical" },
  { from: 7, severity: "high" },
  { from: 4, severity: "medium" },
  { from: 0.1, severity: "low" }
];
var severityOf = (score) => BANDS.find(({ from }) => score !== null && score >= from)?.severity ?? "unknown";
var leastScore = (severity) => BANDS.find((band) => band.severity === severity)?.from;

export {
  SEVERITIES,
  packageId,
  severityOf,
  leastScore
};
