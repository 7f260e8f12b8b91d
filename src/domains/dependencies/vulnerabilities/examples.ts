/** Advisories as databases give them, for the examples of rules. */
import type { Advisory } from '../../../core/advisories.ts';

const unrated: Advisory = {
  id: 'GO-2026-0001',
  aliases: [],
  summary: 'Panic on a malformed message in acme.example/queue',
  severity: 'unknown',
  score: null,
  malware: false,
  patched: '1.1.1',
};

export const known = {
  unrated,
  minimist: {
    ...unrated,
    id: 'GHSA-xvch-5gv4-984h',
    aliases: ['CVE-2021-44906'],
    summary: 'Prototype Pollution in minimist',
    severity: 'critical',
    score: 9.8,
    patched: '1.2.6',
  },
  lodash: {
    ...unrated,
    id: 'GHSA-35jh-r3h4-6jhm',
    aliases: ['CVE-2021-23337'],
    summary: 'Command Injection in lodash',
    severity: 'high',
    score: 7.2,
    patched: '4.17.21',
  },
  toughCookie: {
    ...unrated,
    id: 'GHSA-72xf-g2v4-qvf3',
    aliases: ['CVE-2023-26136'],
    summary: 'tough-cookie Prototype Pollution vulnerability',
    severity: 'medium',
    score: 6.5,
    patched: '4.1.3',
  },
  cookie: {
    ...unrated,
    id: 'GHSA-pxg6-pf52-xh8x',
    aliases: ['CVE-2024-47764'],
    summary: 'cookie accepts cookie name, path, and domain with out of bounds characters',
    severity: 'low',
    patched: '0.7.0',
  },
  malware: {
    ...unrated,
    id: 'MAL-2026-0001',
    summary: 'Malicious code in acme-colours',
    malware: true,
    patched: null,
  },
} as const satisfies Readonly<Record<string, Advisory>>;
