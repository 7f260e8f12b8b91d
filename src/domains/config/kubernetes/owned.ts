/** The settings that effective settings and facts of their own speak for: the generic differ stays silent there. */
import { isEffectiveSetting } from '../effective.ts';
import type { Setting } from '../setting.ts';
import { kindOf } from './objects.ts';
import { INHERITED } from './effective.ts';
import { podOf } from './pods.ts';
import { SELECTOR_KINDS } from './references.ts';

const WHOLE_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['CustomResourceDefinition', ['spec']],
  ['ClusterRole', ['rules', 'aggregationRule']],
  ['Role', ['rules']],
  ['ClusterRoleBinding', ['subjects', 'roleRef']],
  ['RoleBinding', ['subjects', 'roleRef']],
  ['NetworkPolicy', ['spec']],
  ['PeerAuthentication', ['spec']],
]);

export const speaksFor = (setting: Setting): boolean =>
  !isEffectiveSetting(setting) &&
  (setting.keys[0] === 'apiVersion' ||
    inWholeKind(setting) ||
    isMeshMode(setting) ||
    isSelector(setting) ||
    inPodSecurity(setting) ||
    isReadiness(setting));

/** The TLS mode of calls through the mesh, and the block it stands in; what else the block holds is for all to read. */
const isMeshMode = ({ keys, document }: Setting): boolean =>
  kindOf(document.after ?? document.before) === 'DestinationRule' && /(?:^|\.)tls(?:\.mode)?$/.test(keys.join('.'));

/** Read as a whole: see references.ts. */
const isSelector = ({ keys, document }: Setting): boolean =>
  keys[0] === 'spec' && keys[1] === 'selector' && SELECTOR_KINDS.has(kindOf(document.after ?? document.before));

function inWholeKind({ keys, document }: Setting): boolean {
  const owned = WHOLE_KINDS.get(kindOf(document.after ?? document.before));
  return owned !== undefined && owned.includes(keys[0] ?? '');
}

function inPodSecurity({ keys, document }: Setting): boolean {
  const context = keys.lastIndexOf('securityContext');
  const name = keys[context + 1] ?? '';
  const speaks =
    keys.includes('hostPath') ||
    (context >= 0 && (name === 'capabilities' || name === 'sysctls' || INHERITED.some(([first]) => first === name)));
  return speaks && podOf(document.after ?? document.before) !== undefined;
}

/** The readiness probe of a pod that stays, as a whole; what it holds is for all to read. */
export const isReadiness = ({ keys, document, owner, after }: Setting): boolean =>
  after === undefined &&
  owner === 'kept' &&
  keys.at(-1) === 'readinessProbe' &&
  document.dialect === 'kubernetes' &&
  podOf(document.after) !== undefined;
