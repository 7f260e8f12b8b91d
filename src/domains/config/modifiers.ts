import { isLogin } from '../../core/secrets.ts';
import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaOf, isExpected, isTest } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { definitionModifiers } from './kubernetes/crd-modifiers.ts';
import { roleModifiers } from './kubernetes/role-modifiers.ts';

function areaOfChange(change: ConfigChange) {
  if (change.kind === 'file-unreadable') return areaOf(change.subject);
  return change.area;
}

/** A credential that a provider's format proves is one in a test too; keys and tokens of nobody's, tests make for themselves. */
const isProven = (change: ConfigChange): boolean =>
  change.kind === 'secret-written' && change.by === 'format' && !isLogin(change.looks) && !SELF_MADE.has(change.looks);

const SELF_MADE: ReadonlySet<string> = new Set(['private key', 'JSON web token']);

/** A secret that nothing proves to be one of somebody's. */
const isOfTests = (change: ConfigChange): boolean =>
  (change.kind === 'secret-written' && !isProven(change)) ||
  (change.kind === 'secret-committed' && change.what === 'value');

/** Whether a fact is of a test: examples and documents are copied to where they count. */
const isOfTest = ({ after, before }: ConfigChange): boolean => isTest(after?.path ?? before?.path ?? '');

/** How Prometheus reaches what a monitor names. */
const METRICS_TLS = /\b(?:metricsE|podMetricsE|e)ndpoints\[[^\]]*\]\.tlsConfig\.insecureSkipVerify$/;

/** Folders into which package managers copy. */
const COPIED = /(?:^|\/)(?:vendor|node_modules)\//;

/** Where a file is used moves the risk one step; information stays information. */
export const modifiers: readonly Modifier<ConfigChange>[] = [
  ...roleModifiers,
  ...definitionModifiers,
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
    id: 'granted-on-demand',
    adjust: (change, risk) =>
      change.kind === 'policy-widened' && change.onDemand && change.by !== 'deny'
        ? { risk: capRisk(risk, 'medium'), note: 'Not more than medium, for a condition of the template decides.' }
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
    id: 'secret-of-tests',
    adjust: (change, risk) =>
      isOfTests(change) && areaOfChange(change) === 'test'
        ? {
            risk: isOfTest(change) ? capRisk(risk, 'low') : shiftRisk(risk, -1),
            note: 'Lower still, for tests and examples make up the secrets they need.',
          }
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
            note: 'Two more, for it is what a test tries or expects, and is applied nowhere.',
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
