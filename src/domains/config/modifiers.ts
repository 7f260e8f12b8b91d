import { isLogin } from '../../core/secrets.ts';
import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaOf, isExpected, isTest } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { roleModifiers } from './kubernetes/role-modifiers.ts';

function areaOfChange(change: ConfigChange) {
  if (change.kind === 'file-unreadable') return areaOf(change.subject);
  return change.area;
}

/** A credential that a provider's format proves is one in a test too. */
const isProven = (change: ConfigChange): boolean =>
  change.kind === 'secret-written' && change.by === 'format' && !isLogin(change.looks);

/** A folder that keeps what one release was made of: others, and the newest, stand beside it. */
const OF_VERSION = /(?:^|\/)(?:[a-z]+[-_])*v?\d+[.-]\d+(?:[.-]\d+)?(?:-[\w.]+)?\//i;

/** Whether a fact is of a test: examples and documents are copied to where they count. */
const isOfTest = ({ after, before }: ConfigChange): boolean => isTest(after?.path ?? before?.path ?? '');

/** How Prometheus reaches what a monitor names. */
const METRICS_TLS = /\b(?:metricsE|podMetricsE|e)ndpoints\[[^\]]*\]\.tlsConfig\.insecureSkipVerify$/;

/** Folders into which package managers copy. */
const COPIED = /(?:^|\/)(?:vendor|node_modules)\//;

/** Where a file is used moves the risk one step; information stays information. */
export const modifiers: readonly Modifier<ConfigChange>[] = [
  ...roleModifiers,
  {
    id: 'of-one-version',
    adjust: (change, risk) =>
      change.kind === 'crd-broken' && change.what === 'removed' && OF_VERSION.test(change.before?.path ?? '')
        ? { risk: shiftRisk(risk, -2), note: 'Two steps lower, for its folder is that of one version.' }
        : undefined,
  },
  {
    id: 'status',
    adjust: (change, risk) =>
      change.kind === 'crd-broken' && /^status\b/.test(change.field)
        ? { risk: shiftRisk(risk, -1), note: 'One step lower, for only controllers write the status.' }
        : undefined,
  },
  {
    id: 'under-a-condition',
    adjust(change, risk) {
      if (change.kind !== 'control-moved' || change.condition === undefined) return undefined;
      return change.transition === 'born'
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for it is new, and a condition chooses it.' }
        : { risk: capRisk(risk, 'medium'), note: 'Not more than medium, for the template sets it on demand only.' };
    },
  },
  {
    id: 'metrics-endpoint',
    adjust: (change, risk) =>
      change.kind === 'control-moved' && change.transition === 'born' && METRICS_TLS.test(change.subject)
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for only metrics are read there, which are new.' }
        : undefined,
  },
  {
    id: 'asked-first',
    adjust: (change, risk) =>
      change.kind === 'api-version-moved' && change.isAskedFor === true
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for the template asks first whether to render it.' }
        : undefined,
  },
  {
    id: 'test-path',
    adjust: (change, risk) =>
      areaOfChange(change) === 'test' && !isProven(change)
        ? { risk: shiftRisk(risk, -1), note: 'One step lower, for its path is that of tests or examples.' }
        : undefined,
  },
  {
    id: 'file-of-settings',
    adjust: (change, risk) =>
      change.kind === 'api-version-moved' && change.isOlder && !change.object.includes('/')
        ? {
            risk: capRisk(risk, 'medium'),
            note: 'Not more than medium, for a program reads it, and no cluster keeps it.',
          }
        : undefined,
  },
  {
    id: 'rights-of-a-test',
    adjust: (change, risk) =>
      (change.kind === 'role-widened' || change.kind === 'binding-widened') && change.isNew && isOfTest(change)
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for it is new with a test.' }
        : undefined,
  },
  {
    id: 'guard-of-a-test',
    adjust: (change, risk) =>
      change.kind === 'guard-removed' && change.area === 'test'
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for it goes with a test or an example.' }
        : undefined,
  },
  {
    id: 'secret-of-test',
    adjust: (change, risk) =>
      change.kind === 'secret-committed' && change.area === 'test' && change.what === 'value'
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for tests and examples bring Secrets of their own.' }
        : undefined,
  },
  {
    id: 'renamed-example',
    adjust: (change, risk) =>
      change.kind === 'object-renamed' && change.area === 'test'
        ? { risk: capRisk(risk, 'low'), note: 'Not more than low, for nobody keeps what an example made.' }
        : undefined,
  },
  {
    id: 'copied-path',
    adjust: (change, risk) =>
      COPIED.test(change.after?.path ?? change.before?.path ?? '')
        ? { risk: shiftRisk(risk, -1), note: 'One more, for it is a copy of what others publish.' }
        : undefined,
  },
  {
    id: 'expected-output',
    adjust: (change, risk) =>
      isExpected(change.after?.path ?? change.before?.path ?? '') && !isProven(change)
        ? {
            risk: shiftRisk(risk, -2),
            note: 'Two more, for it is what a tool made to compare with, and is applied nowhere.',
          }
        : undefined,
  },
  {
    id: 'production-path',
    adjust: (change, risk) =>
      areaOfChange(change) === 'production' && risk !== 'info'
        ? { risk: shiftRisk(risk, 1), note: 'One step higher, for its path is that of production.' }
        : undefined,
  },
];
