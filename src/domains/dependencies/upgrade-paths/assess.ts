import { type BadRange, type Release, type Turn, type UpgradePath, compareReleases, lineOf, release } from './path.ts';

/** What is wrong with a step from one release to another, or worth preparing. */
export type Hazard =
  | { readonly kind: 'bad-release'; readonly range: BadRange }
  | { readonly kind: 'downgrade'; readonly possible: boolean; readonly least?: string }
  | { readonly kind: 'skipped'; readonly over: readonly string[]; readonly legs: readonly string[] }
  | { readonly kind: 'start-too-old'; readonly least: string }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'in-order' };

/** All that the table knows against a step; nothing where it stays within one release line that is sound. */
export function assess(path: UpgradePath, from: Release | undefined, to: Release): Hazard[] {
  const range = path.badRanges?.find((bad) => isWithin(bad, to));
  const step = from && stepHazard(path, from, to);
  if (range === undefined) return step ? [step] : [];
  const bad: Hazard = { kind: 'bad-release', range };
  return step && step.kind !== 'in-order' ? [bad, step] : [bad];
}

/** A release that floats (`3.5`) is not said to be a bad one. */
const isWithin = ({ first, last }: BadRange, version: Release): boolean =>
  version.length >= release(first).length &&
  compareReleases(release(first), version) <= 0 &&
  compareReleases(version, release(last)) <= 0;

function stepHazard(path: UpgradePath, from: Release, to: Release): Hazard | undefined {
  const order = compareReleases(to.slice(0, path.line), from.slice(0, path.line));
  if (order === 0) return undefined;
  return order < 0 ? downgrade(path, from, to) : upgrade(path, from, to);
}

function downgrade(path: UpgradePath, from: Release, to: Release): Hazard | undefined {
  if (path.downgrade === undefined) return undefined;
  const oneMinor = from[0] === to[0] && (from[1] ?? 0) - (to[1] ?? 0) === 1;
  const least = path.minTo?.[lineOf(path, to)];
  const reachable = least === undefined || compareReleases(to, release(least)) >= 0;
  const possible = path.downgrade === 'one-minor' && oneMinor && reachable;
  return { kind: 'downgrade', possible, ...(least === undefined ? {} : { least }) };
}

function upgrade(path: UpgradePath, from: Release, to: Release): Hazard | undefined {
  const over = skipped(path, from, to);
  if (over.length > 0) return { kind: 'skipped', over, legs: legsOver(path, over, to) };
  const least = leastStart(path, from, to);
  if (least !== undefined && compareReleases(from, release(least)) < 0) return { kind: 'start-too-old', least };
  const turn = turnBetween(path, from, to);
  if (turn) return { kind: 'turn', turn };
  return path.checklist === undefined ? undefined : { kind: 'in-order' };
}

/** The release lines that the step passes over and must not. */
function skipped(path: UpgradePath, from: Release, to: Release): readonly string[] {
  const stops = path.stops ?? [];
  if (from[0] === to[0] && path.maxMinorStep !== undefined) return minorsOver(path.maxMinorStep, from, to);
  if (path.maxMajorStep !== undefined) return between(from[0] ?? 0, to[0] ?? 0, path.maxMajorStep).map(String);
  return stops.filter((stop) => compareReleases(from, release(stop)) < 0 && compareReleases(release(stop), to) < 0);
}

/** What floats below its major may already be the newest minor. */
function minorsOver(step: number, [major, minor]: Release, [, toMinor]: Release): readonly string[] {
  if (minor === undefined || toMinor === undefined) return [];
  return between(minor, toMinor, step).map((passed) => `${major}.${passed}`);
}

/** More than anybody climbs at once: a made-up version must not make a list of a million. */
const MOST_STEPS = 50;

const between = (low: number, high: number, step: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.min(Math.ceil((high - low) / step) - 1, MOST_STEPS)) },
    (_, i) => low + (i + 1) * step,
  );

/** The way up, one leg at a time: each line by the version of it that the next one asks for. */
function legsOver({ minFrom = {}, line }: UpgradePath, over: readonly string[], to: Release): readonly string[] {
  const starts = Object.keys(minFrom)
    .filter((target) => compareReleases(release(target), to) <= 0)
    .map((target) => minFrom[target] ?? target);
  const legs = over.map((skippedLine) => {
    const start = starts.findLast((version) => compareReleases(release(version), release(skippedLine)) === 0);
    return start === undefined || start === skippedLine ? skippedLine : `${start} or later`;
  });
  return [...legs, to.slice(0, line).join('.')];
}

function leastStart({ minFrom = {} }: UpgradePath, from: Release, to: Release): string | undefined {
  const crossed = Object.keys(minFrom).filter((target) => isCrossed(target, from, to));
  const [last] = crossed.toSorted((a, b) => compareReleases(release(b), release(a)));
  return last === undefined ? undefined : minFrom[last];
}

const isCrossed = (line: string, from: Release, to: Release): boolean =>
  compareReleases(from, release(line)) < 0 && compareReleases(release(line), to) <= 0;

function turnBetween({ turns = {} }: UpgradePath, from: Release, to: Release): Turn | undefined {
  const crossed = Object.keys(turns).find((line) => line !== 'any' && isCrossed(line, from, to));
  return crossed === undefined ? turns['any'] : turns[crossed];
}
