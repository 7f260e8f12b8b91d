/** What browsers and networks are let do, in any configuration: rows L07, L09, L10 and L23 of the catalogue. */
import { cidr, contains, type Cidr } from '../../algebra/cidr.ts';
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { plainFile, spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOff, weakWhenSet } from '../../weakening.ts';

const blocks = (node: ConfigNode | undefined): Cidr[] =>
  textsOf(node).flatMap((text) =>
    text.split(/[,\s]+/).flatMap((each) => (each.includes('/') ? (cidr(each) ?? []) : [])),
  );

/** 0 where a block of base grew, 1 where another stands beside it, 2 where none is new. */
function reach(node: ConfigNode, { before }: Setting): number | undefined {
  const [known, listed] = [blocks(before), blocks(node)];
  if (listed.length === 0) return undefined;
  const fresh = listed.filter((block) => !known.some((wider) => contains(wider, block)));
  if (fresh.some((block) => known.some((narrower) => contains(block, narrower)))) return 0;
  return fresh.length > 0 ? 1 : 2;
}

const isBlocks = (setting: Setting): boolean =>
  /(?:^|-)(?:allow-?list|white-?list|source-ranges?|(?:allowed|authorized|trusted)-(?:cidrs?|ips?|ranges|networks|sources)|cidrs?|cidr-blocks?)$/.test(
    spelled(setting),
  );

/** Sources that let in any script. */
const ANY_SOURCE = /(?:^|\s)(?:\*|'unsafe-inline'|'unsafe-eval'|data:)(?=\s|;|$)/;

const tail = (...names: readonly string[]) => {
  const end = names.join('.');
  return ({ keys }: Setting): boolean => `.${keys.join('.')}`.endsWith(`.${end}`);
};
const isProduction = (node: ConfigNode): boolean =>
  textsOf(node).some((text) => /\bprod(?:uction)?\b|\blive\b/i.test(text));
const isTrial = (node: ConfigNode): boolean =>
  textsOf(node).some((text) => /\b(?:dev|development|local|test|debug)\b/i.test(text));

export default [
  control({
    id: 'config/allow-list-widened',
    class: 'exposure',
    title: 'more addresses let in',
    why: 'Addresses that were kept out may now connect.',
    fix: 'List the smallest ranges that need it.',
    governs: isBlocks,
    rank: reach,
    outcomes: { wider: moved('high'), more: { ...moved('low'), title: 'one more network let in' } },
    refine: ({ transition, from = '', to = '' }) => {
      if (transition !== 'flip') return undefined;
      const sizes = [from, to].map((text) =>
        Math.min(...[...text.matchAll(/\/(\d{1,3})/g)].map(([, size]) => Number(size))),
      );
      return (sizes[1] ?? 0) < (sizes[0] ?? 0) ? 'wider' : 'more';
    },
    examples: [
      { before: 'allowlist: [10.1.0.0/16]', after: 'allowlist: [10.0.0.0/8]', outcome: 'wider' },
      { before: 'allowlist: [10.1.0.0/16]', after: 'allowlist: [10.1.0.0/16, 192.168.1.0/24]', outcome: 'more' },
      { before: 'allowlist: [10.0.0.0/8]', after: 'allowlist: [10.1.0.0/16]', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/content-policy-loosened',
    class: 'exposure',
    title: 'pages may load scripts from anywhere',
    why: 'A script that an attacker smuggles into a page runs with the session of whoever opens it.',
    fix: 'List the sources that pages need.',
    governs: (setting) => /(?:^|-)(?:csp|content-security-policy)$/.test(spelled(setting)),
    rank: (node) => (node.kind === 'scalar' ? Number(!ANY_SOURCE.test(node.text)) : undefined),
    outcomes: { flip: moved('medium'), hardened: hardened('sources of scripts listed') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: `csp: "default-src 'self'"`, after: 'csp: "default-src *"', outcome: 'flip' },
      { before: 'csp: "default-src *"', after: `csp: "default-src 'self'"`, outcome: 'hardened' },
      { before: `csp: "default-src 'self'"`, after: `csp: "default-src 'self' https://a.example"`, outcome: 'none' },
    ],
  }),
  control({
    id: 'config/errors-shown',
    class: 'exposure',
    title: 'errors shown to callers in full',
    why: 'Stack traces and messages tell an attacker what runs inside, and sometimes what it holds.',
    fix: 'Keep `never`, and write errors to the log.',
    governs: (setting) => /(?:^|-)include-(?:stack-?trace|message|binding-errors|exception)$/.test(spelled(setting)),
    rank: (node) => (node.kind === 'scalar' ? Number(!/^(?:always|true)$/i.test(node.text)) : undefined),
    ...weakWhenSet({
      risk: 'medium',
      praise: 'errors no longer shown to callers',
      weak: 'include-stacktrace: always',
      safe: 'include-stacktrace: never',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/database-console',
    class: 'exposure',
    title: 'console of the database opened',
    why: 'Whoever reaches the page runs any statement, and with H2 any program, on the server.',
    fix: 'Keep it off outside of a developer’s machine.',
    governs: tail('h2', 'console', 'enabled'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'console of the database closed',
      weak: 'enabled: true',
      safe: 'enabled: false',
      file: (text) => `spring:\n  h2:\n    console:\n      path: /console\n${text === '' ? '' : `      ${text}\n`}`,
    }),
  }),
  control({
    id: 'config/profile-of-developers',
    class: 'exposure',
    title: 'production runs with the settings of developers',
    why: 'Their profile opens debug pages, shows errors and uses test data and passwords.',
    fix: 'Keep the profile of production.',
    governs: tail('profiles', 'active'),
    rank: (node) => (isProduction(node) ? 1 : isTrial(node) ? 0 : undefined),
    outcomes: { flip: moved('medium'), hardened: hardened('production runs with its own settings') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      {
        before: 'spring: { profiles: { active: prod } }',
        after: 'spring: { profiles: { active: dev } }',
        outcome: 'flip',
      },
      {
        before: 'spring: { profiles: { active: dev } }',
        after: 'spring: { profiles: { active: prod } }',
        outcome: 'hardened',
      },
      {
        before: 'spring: { profiles: { active: prod } }',
        after: 'spring: { profiles: { active: "prod,eu" } }',
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/actuator-exposed',
    class: 'exposure',
    title: 'management endpoints opened',
    why: 'Heap dumps, environment variables and loggers of the running service can be read, passwords included.',
    fix: 'Expose `health` and what monitoring needs, by name.',
    governs: ({ keys }) => /(?:^|\.)exposure\.include$/.test(keys.join('.')),
    rank: (node) =>
      Number(
        !textsOf(node)
          .flatMap((text) => text.split(/,\s*/))
          .some((name) => /^(?:\*|heapdump|env|threaddump|shutdown|configprops)$/.test(name)),
      ),
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('management endpoints closed'),
    },
    examples: [
      {
        before: 'management: { endpoints: { web: { exposure: { include: health } } } }',
        after: 'management: { endpoints: { web: { exposure: { include: "*" } } } }',
        outcome: 'flip',
      },
      {
        before: 'management: { endpoints: { web: { exposure: { exclude: info } } } }',
        after: 'management: { endpoints: { web: { exposure: { exclude: info, include: "health,heapdump" } } } }',
        outcome: 'open',
      },
      { before: '', after: 'management.endpoints.web.exposure.include: "*"', outcome: 'born' },
      {
        before: 'management.endpoints.web.exposure.include: "*"',
        after: 'management.endpoints.web.exposure.include: health',
        outcome: 'hardened',
      },
      {
        before: 'management.endpoints.web.exposure.include: health',
        after: 'management.endpoints.web.exposure.include: health,info',
        outcome: 'none',
      },
    ],
  }),
];
