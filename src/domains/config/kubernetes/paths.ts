/** Whether a setting stands in a container or a pod, by its path alone, so that charts' values and operators' objects count too. */
import type { Setting } from '../setting.ts';
import { atEnd, endsWith } from '../setting-paths.ts';
import { kindOf } from './objects.ts';
import { CONTAINER_LISTS } from './pods.ts';
import { isInValues } from './release-values.ts';

/** Where manifests are written, and where their values are. */
export const MANIFESTS = ['kubernetes', 'helm-values'] as const;
/** Where containers are run from. */
export const WORKLOADS = [...MANIFESTS, 'compose'] as const;

/** What the values of a chart hold of a container or its pod, wherever the chart's author put it. */
const IN_VALUES = /securityContext$|^(?:readiness|liveness|startup)Probe$|^lifecycle$|^host(?:Network|PID|IPC|Users)$/i;

const inValues = ({ keys, document }: Setting, [first = '', ...rest]: readonly string[]): boolean =>
  (document.dialect === 'helm-values' || isInValues(keys, document.after ?? document.before)) &&
  IN_VALUES.test(first) &&
  endsWith(keys, rest) &&
  (keys.at(-1 - rest.length) ?? '').toLowerCase().endsWith(first.toLowerCase());

/** Settings at `tail` of any container. */
export const inContainer =
  (...tail: readonly string[]) =>
  (setting: Setting): boolean =>
    (endsWith(setting.keys, tail) && CONTAINER_LISTS.some((list) => list === setting.keys.at(-1 - tail.length))) ||
    inValues(setting, tail);

/** Settings at `tail` of any pod. The policy that pods are held to has keys of the same names, and is none. */
export const inPod =
  (...tail: readonly string[]) =>
  (setting: Setting): boolean =>
    (endsWith(setting.keys, tail) &&
      setting.keys.at(-1 - tail.length) === 'spec' &&
      kindOf(setting.document.after ?? setting.document.before) !== 'PodSecurityPolicy') ||
    inValues(setting, tail);

/** Settings at exactly `keys` of objects of a kind. */
export const ofKind =
  (kind: string, ...keys: readonly string[]) =>
  (setting: Setting): boolean =>
    setting.path.at(-1)?.kind !== 'item' && isAt(setting, kind, keys);

/** The items of the list at `keys` of objects of a kind, as long as the list itself stays. */
export const itemOfKind =
  (kind: string, ...keys: readonly string[]) =>
  (setting: Setting): boolean =>
    setting.path.at(-1)?.kind === 'item' && setting.ownerAfter !== undefined && isAt(setting, kind, keys);

const isAt = ({ keys, document }: Setting, kind: string, at: readonly string[]): boolean =>
  keys.length === at.length && endsWith(keys, at) && kindOf(document.after ?? document.before) === kind;

/** The flag of a component, without its dashes: among arguments, or in what kubeadm passes on as `extraArgs`. */
export const componentFlag = (name: string): ((setting: Setting) => boolean) => {
  const isArgument = atEnd(`--${name}`);
  return (setting) => isArgument(setting) || (setting.name === name && setting.keys.some((key) => EXTRA.test(key)));
};

const EXTRA = /^(?:kubelet)?extraArgs$/i;

/** An annotation, of whatever object. */
export const annotation =
  (...names: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    names.includes(keys.at(-1) ?? '') && /annotations$/i.test(keys.at(-2) ?? '');
