import picomatch from 'picomatch';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import type { Match, PathMatcher, PolicyEntry, RuleSetting, Settings } from '../core/settings.ts';
import type { Waiver } from '../core/types.ts';
import { CLASSES, DOMAINS, PLANES } from '../core/vocabulary.ts';
import { nearest, readYaml } from './read-yaml.ts';
import { settingsSchema, waiversSchema, type WrittenSettings } from './schema.ts';

/**
 * Reads a settings file. `knownRules` are the ids that `rules:` may name.
 * Throws a `UserError` with file, line and the nearest right word at the first mistake.
 */
export function parseSettings(text: string, path: string, knownRules: readonly string[]): Settings {
  const file = readYaml(text, path, settingsSchema);
  const written = file.value;
  const unknown = namesIn(written, knownRules).find(({ name, known }) => !known.includes(name));
  if (unknown !== undefined) throw unknownName(unknown, `${path}:${file.lineOf(unknown.keys)}`);
  const { paths, config, dependencies, waivers } = written;
  return {
    failOn: written['fail-on'],
    rules: new Map(Object.entries(written.rules).map(([name, value]) => [name, toRuleSetting(value)])),
    paths: {
      ignored: matcher(paths.ignore),
      risk: Object.entries(paths.risk).map(([glob, steps]) => ({ matches: matcher([glob]), steps })),
      failOn: Object.entries(paths['fail-on']).map(([glob, failOn]) => ({ matches: matcher([glob]), failOn })),
    },
    protobuf: { ...written.protobuf, contract: toContract(written.protobuf.contract) },
    config: { isPublic: matcher(config.public), ...(config.kubernetes ? { kubernetes: config.kubernetes } : {}) },
    dependencies: { ...dependencies, policy: dependencies.policy.map(toEntry) },
    approvals: written.approvals.map(toEntry),
    advisories: toAdvisories(written.advisories),
    waivers: { from: waivers.from, maxDays: waivers['max-days'], unwaivable: waivers.unwaivable },
  };
}

/** Reads a waiver file; what an entry lacks is judged by policy, not here. */
export function parseWaivers(text: string, path: string): Waiver[] {
  return readYaml(text, path, waiversSchema).value.waivers.map(({ id, reason, expires }) => ({
    id,
    reason: reason ?? '',
    expires: expires ?? '',
  }));
}

const classes = CLASSES.map((name) => `class:${name}`);

/** All that `rules:` may name: rules, classes and domains. */
export const namesOfRules = (rules: readonly string[]): string[] => [
  ...rules,
  ...classes,
  ...DOMAINS.map((name) => `domain:${name}`),
];

/** A name that stands for rules, where it stands, and what may stand there. */
interface RuleName {
  readonly name: string;
  readonly keys: readonly unknown[];
  readonly known: readonly string[];
}

/** Every name of a rule or a class in the settings: one that is misspelt would be as good as none. */
function namesIn({ rules, waivers, dependencies, approvals }: WrittenSettings, ids: readonly string[]): RuleName[] {
  const matched = (entries: readonly Pick<WrittenEntry, 'match'>[], keys: readonly string[]) =>
    entries.flatMap(({ match }, index) =>
      [match.rule ?? []].flat().map((name) => ({ name, keys: [...keys, index, 'match', 'rule'], known: ids })),
    );
  return [
    ...Object.keys(rules).map((name) => ({ name, keys: ['rules', name], known: namesOfRules(ids) })),
    ...waivers.unwaivable.map((name, index) => ({
      name,
      keys: ['waivers', 'unwaivable', index],
      known: [...ids, ...classes],
    })),
    ...matched(dependencies.policy, ['dependencies', 'policy']),
    ...matched(approvals, ['approvals']),
  ];
}

function unknownName({ name, known }: RuleName, place: string): UserError {
  const close = nearest(name, known);
  return new UserError(
    `${place} names a rule that does not exist: \`${presentable(name)}\``,
    close === undefined ? 'List the rules with `breakwater rules`.' : `Did you mean \`${close}\`?`,
  );
}

function toRuleSetting(value: WrittenSettings['rules'][string]): RuleSetting {
  if (value === 'off') return { off: true };
  if (typeof value === 'string') return { risk: value };
  return { ...(value.risk ? { risk: value.risk } : {}), ...(value['fail-on'] ? { failOn: value['fail-on'] } : {}) };
}

/** Either planes that hold everywhere, or a list of paths with their planes. */
function toContract(written: WrittenSettings['protobuf']['contract']): Settings['protobuf']['contract'] {
  const planes = PLANES.filter((plane) => written.some((entry) => entry === plane));
  if (planes.length > 0) return [{ matches: () => true, planes }];
  return written.flatMap((entry) =>
    typeof entry === 'string' ? [] : [{ matches: matcher(entry.paths), planes: entry.planes }],
  );
}

function toAdvisories(written: WrittenSettings['advisories']): Settings['advisories'] {
  return {
    ...(written.source ? { source: written.source } : {}),
    ...(written['fail-on'] === undefined ? {} : { failOn: written['fail-on'] }),
    fixWithin: Object.entries(written['fix-within']).map(([score, time]) => ({
      score: Number(score),
      hours: Number.parseInt(time, 10) * (time.endsWith('d') ? 24 : 1),
    })),
  };
}

type WrittenEntry = WrittenSettings['dependencies']['policy'][number];

const toEntry = ({ match, decide, approvals }: WrittenEntry): PolicyEntry => ({
  match: toMatch(match),
  ...(decide ? { decide } : {}),
  ...(approvals ? { approvals } : {}),
});

function toMatch({ name, path, direct, ...lists }: WrittenEntry['match']): Match {
  return {
    ...Object.fromEntries(Object.entries(lists).map(([key, value]) => [key, [value].flat()])),
    ...(name === undefined ? {} : { name: nameMatcher([name].flat()) }),
    ...(path === undefined ? {} : { path: matcher([path].flat()) }),
    ...(direct === undefined ? {} : { direct }),
  };
}

/** Compiles path globs: `*` stays within a folder, `**` does not. */
function matcher(globs: readonly string[]): PathMatcher {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true, noextglob: true });
}

/** Compiles globs over package names, where `*` also stands for slashes: `*` is every name, `@acme/*` a scope. */
const nameMatcher = (globs: readonly string[]): PathMatcher =>
  picomatch([...globs], { dot: true, noextglob: true, bash: true });
