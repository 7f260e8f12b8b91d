import type { Plane } from '../../../core/vocabulary.ts';
import type { BufOpinion } from '../changes/schema.ts';
import { isWithin } from '../paths.ts';
import type { BufBreaking, BufConfig } from './config.ts';
import { BUF_RULES } from './rules.ts';

/** What `buf.yaml` says of one file; undefined where it has no `breaking` section. */
export function opinionOn(path: string, config: BufConfig | undefined): BufOpinion | undefined {
  const breaking = config?.breakingOf(path);
  if (config === undefined || breaking === undefined) return undefined;
  const ignored = breaking.ignore.some((folder) => isWithin(path, folder));
  const off = switchedOff(path, breaking);
  return {
    config: config.path,
    ...(ignored ? { ignored } : {}),
    ...(breaking.ignoreUnstable ? { ignoreUnstable: true } : {}),
    ...(off.length > 0 ? { off } : {}),
    ...(breaking.use.length > 0 ? { use: breaking.use } : {}),
  };
}

/** Rules and categories that do not count at a path. */
const switchedOff = (path: string, { except, ignoreOnly }: BufBreaking): readonly string[] => [
  ...except,
  ...[...ignoreOnly].filter(([, folders]) => folders.some((folder) => isWithin(path, folder))).map(([name]) => name),
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

/** Whether buf would have reported a finding, and no longer does because each of its rules is switched off. */
export function isSwitchedOff(equivalents: readonly string[], { use = ['FILE'], off = [] }: BufOpinion): boolean {
  const active = equivalents
    .filter((id) => id.startsWith('buf:'))
    .map((id) => id.slice('buf:'.length))
    .filter((rule) => isNamed(rule, use));
  return active.length > 0 && active.every((rule) => isNamed(rule, off));
}

const isNamed = (rule: string, names: readonly string[]): boolean =>
  names.includes(rule) || (BUF_RULES.get(rule) ?? []).some((category) => names.includes(category));
