/** Objects that take up another version of their API, or keep to one that goes away. */
import type { Settings } from '../../../core/settings.ts';
import type { ApiVersionMoved } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, textAt } from '../tree.ts';
import { signature } from '../likeness.ts';
import { objectFact, titleOf } from './fact.ts';
import { groupOf, kindOf } from './objects.ts';
import { WITHDRAWN, type Withdrawal } from './withdrawals.ts';

function withdrawalFor(document: ConfigDocument | undefined): Withdrawal | undefined {
  const [version, kind] = [versionOf(document), kindOf(document)];
  return WITHDRAWN.find((row) => row.version === version && row.kinds.includes(kind));
}

/** A fact where an object goes to another version of its API, or is new and uses a withdrawn one. */
export function apiVersionFacts(pair: DocumentPair, { kubernetes: target }: Settings['config']): ApiVersionMoved[] {
  const { before, after } = pair;
  const [from, to] = [versionOf(before), versionOf(after)];
  if (to === undefined || isTemplated(from, to)) return [];
  const withdrawal = stillAhead(withdrawalFor(after), withdrawalFor(before), target);
  if (from === to && !isRefused(pair, withdrawal, target)) return [];
  const stays = isSameApi(before, after);
  if (withdrawal === undefined && !stays) return [];
  const isOlder = stays && maturity(to) < maturity(from ?? '');
  const where = placed(pair, `${from ?? 'unset'}->${to}`, withdrawal);
  const object = titleOf(pair);
  return [
    { kind: 'api-version-moved', ...where, object, from, to, isOlder, ...ending(withdrawal, target), ...asking(after) },
  ];
}

/** A version that goes away later than the one it takes the place of is a step forward, unless the release deployed to is known. */
const stillAhead = (
  withdrawal: Withdrawal | undefined,
  former: Withdrawal | undefined,
  target: string | undefined,
): Withdrawal | undefined =>
  withdrawal !== undefined &&
  former !== undefined &&
  target === undefined &&
  releaseOf(former.removedIn) < releaseOf(withdrawal.removedIn)
    ? undefined
    : withdrawal;

/** Conditions on what a cluster serves. Pod security policies went without one to follow: a switch for them is one too. */
const ASKS = /\.Capabilities\b|\bsemverCompare\b|\bkubeVersion\b/i;
const ASKS_FOR_POLICIES = /podSecurityPolic|\bpsp\b/i;

/** Whether the whole object stands under a condition that asks for its API. */
function asking(document: ConfigDocument | undefined): Pick<ApiVersionMoved, 'isAskedFor'> {
  const line = at(document?.root, 'apiVersion')?.line ?? 0;
  const isPolicy = kindOf(document) === 'PodSecurityPolicy';
  const asks = (document?.guards ?? []).some(
    ({ condition, from, to }) =>
      from <= line && line <= to && (ASKS.test(condition) || (isPolicy && ASKS_FOR_POLICIES.test(condition))),
  );
  return asks ? { isAskedFor: true } : {};
}

/** Whether an object that is edited keeps to a version which the release deployed to, where settings name it, does not serve. */
function isRefused({ before, after }: DocumentPair, withdrawal: Withdrawal | undefined, target: string | undefined) {
  if (before === undefined || after === undefined || signature(before.root) === signature(after.root)) return false;
  return ending(withdrawal, target).isServed === false;
}

/** When a version goes away, and whether the release deployed to still has it. */
function ending(withdrawal: Withdrawal | undefined, target: string | undefined): Ending {
  if (withdrawal === undefined) return {};
  const { removedIn, replacement, product } = withdrawal;
  const isKnown = target !== undefined && product === 'Kubernetes';
  const isServed = isKnown ? { isServed: releaseOf(target) < releaseOf(removedIn) } : {};
  return { removedIn: `${product} ${removedIn}`, replacement, ...isServed };
}

type Ending = Pick<ApiVersionMoved, 'removedIn' | 'replacement' | 'isServed'>;

/** `1.22` as a number that orders releases. */
function releaseOf(release: string): number {
  const [major = '0', minor = '0'] = release.replace(/^v/, '').split('.');
  return Number(major) * 1000 + Number(minor);
}

/** Many objects that take the same step are one finding, of whatever kind they are; and so are all that are new and old. */
function placed(pair: DocumentPair, change: string, withdrawal: Withdrawal | undefined) {
  const sides = { before: at(pair.before?.root, 'apiVersion'), after: at(pair.after?.root, 'apiVersion') };
  return {
    ...objectFact(pair, ['apiVersion'], change, sides),
    group:
      pair.before === undefined
        ? 'apiVersion of what is new'
        : `apiVersion ${withdrawal?.removedIn ?? 'served'}#${change}`,
  };
}

const isSameApi = (before: ConfigDocument | undefined, after: ConfigDocument | undefined): boolean =>
  before !== undefined && after !== undefined && groupOf(before) === groupOf(after) && kindOf(before) === kindOf(after);

const isTemplated = (...versions: readonly (string | undefined)[]): boolean =>
  versions.some((version) => version?.includes('{{'));

const versionOf = (document: ConfigDocument | undefined): string | undefined => textAt(document?.root, 'apiVersion');

/** `v1alpha1` < `v1beta1` < `v1` < `v2alpha1`. */
function maturity(version: string): number {
  const [, major, stage = '', minor = '0'] = /v(\d{1,3})(?:(alpha|beta)(\d{1,3}))?$/.exec(version) ?? [];
  const stages: readonly string[] = ['alpha', 'beta', ''];
  return Number(major ?? 0) * 1e6 + stages.indexOf(stage) * 1e3 + Number(minor);
}
