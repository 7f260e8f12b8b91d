import type { Plane } from '../../../core/vocabulary.ts';
import type { BufOpinion } from '../changes/schema.ts';
import { isWithin } from '../paths.ts';
import type { BufBreaking, BufConfig } from './config.ts';
import { bufRulesOf, currentRules } from './rules.ts';

/** What `buf.yaml` says of one file; undefined where it has no `breaking` section. */
export function opinionOn(path: string, config: BufConfig | undefined): BufOpinion | undefined {
  const breaking = config?.breakingOf(path);
  if (config === undefined || breaking === undefined) return undefined;
  const ignored = breaking.ignore.some((folder) => isWithin(path, folder));
  const off = switchedOff(path, breaking);
  return {
    config: config.path,
    version: config.version,
    ...(ignored ? { ignored } : {}),
    ...(breaking.ignoreUnstable ? { ignoreUnstable: true } : {}),
    ...(off.length > 0 ? { off } : {}),
    ...(breaking.use.length > 0 ? { use: breaking.use.flatMap(currentRules) } : {}),
  };
}

/** Rules and categories that do not count at a path. */
const switchedOff = (path: string, { except, ignoreOnly }: BufBreaking): readonly string[] => [
  ...except.flatMap(currentRules),
  ...[...ignoreOnly]
    .filter(([, folders]) => folders.some((folder) => isWithin(path, folder)))
    .flatMap(([name]) => currentRules(name)),
];

const PLANES: ReadonlyMap<string, readonly Plane[]> = new Map([
  ['FILE', ['wire', 'json', 'source']],
  ['PACKAGE', ['wire', 'json', 'source']],
  ['WIRE_JSON', ['wire', 'json']],
  ['WIRE', ['wire']],
]);

/** The planes that a `use` of categories protects; undefined where it names single rules too. */
export function planesOf(use: readonly string[]): readonly Plane[] | undefined {
  const planes = use.map((category) => PLANES.get(category));
  return planes.includes(undefined) ? undefined : [...new Set(planes.flatMap((some) => some ?? []))];
}

/** What a `breaking` section makes of a finding that buf would report by some rules. */
type Standing =
  /** buf still reports it. */
  | 'heard'
  /** buf is silent because of the section. */
  | 'exempt'
  /** No rule of buf is about it, or none that the section names while its categories speak of planes. */
  | 'unknown';

/** Takes all the rules by which buf would report a finding, were all of them in use. */
export function standingOf(
  bufRules: readonly string[],
  { version = 'v2', use = ['FILE'], off = [] }: BufOpinion,
): Standing {
  const rules = bufRulesOf(version);
  const isNamed = (rule: string, names: readonly string[]): boolean =>
    names.includes(rule) || (rules.get(rule) ?? []).some((category) => names.includes(category));
  const known = bufRules.map((id) => id.replace(/^buf:/, '')).filter((rule) => rules.has(rule));
  const used = known.filter((rule) => isNamed(rule, use));
  if (used.some((rule) => !isNamed(rule, off))) return 'heard';
  if (known.length === 0 || (used.length === 0 && use.some((name) => OF_PLANES.has(name)))) return 'unknown';
  return 'exempt';
}

/** These say what must not break, more than by which rules: what they leave out is not harmless for that. */
const OF_PLANES: ReadonlySet<string> = new Set(['WIRE', 'WIRE_JSON']);
