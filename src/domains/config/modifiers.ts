import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaModifiers, areaOfChange } from './area-modifiers.ts';
import type { ConfigChange } from './changes.ts';
import { definitionModifiers } from './kubernetes/crd-modifiers.ts';
import { podModifiers, toldWith } from './kubernetes/pod-modifiers.ts';
import { roleModifiers } from './kubernetes/role-modifiers.ts';
import { atMostLow, atMostMedium, moving } from './lowering.ts';
import { apiModifiers } from './openapi/cluster-apis.ts';
import { ofFew, repeatModifiers } from './repeat-modifiers.ts';
import { secretModifiers } from './secret-modifiers.ts';
import { CALLED_HERE } from './workflows/callers.ts';

/** How Prometheus reaches what a monitor names. */
const METRICS_TLS = /\b(?:metricsE|podMetricsE|e)ndpoints\[[^\]]*\]\.tlsConfig\.insecureSkipVerify$/;

/** Templates of a chart that run nothing: what an install prints, and what tries it. */
const PRINTED = /(?:^|\/)templates\/(?:NOTES\.txt$|tests?\/)/;

/** Whether what a chart no longer gives is only missed by what it prints. */
const isOnlyPrinted = (change: ConfigChange): boolean =>
  (change.kind === 'key-removed' || change.kind === 'key-renamed' || change.kind === 'key-moved') &&
  change.stillRead?.fails === false &&
  PRINTED.test(change.stillRead.path);

/** Where a file is used moves the risk one step; information stays information. */
export const modifiers: readonly Modifier<ConfigChange>[] = [
  ...roleModifiers,
  ...podModifiers,
  ...definitionModifiers,
  ...apiModifiers,
  ...repeatModifiers,
  ...ofFew,
  atMostLow(
    'chosen-when-new',
    (change) => change.kind === 'control-moved' && change.condition !== undefined && change.transition === 'born',
    'Not more than low, for it is new, and a condition chooses it.',
  ),
  atMostLow(
    'off-by-default',
    (change) => change.kind === 'control-moved' && change.isOff === true,
    'Not more than low, for the chart comes with it switched off.',
  ),
  moving((risk) => capRisk(shiftRisk(risk, -1), 'medium'))(
    'under-a-condition',
    (change) =>
      change.kind === 'control-moved' &&
      change.condition !== undefined &&
      change.isOff !== true &&
      change.transition !== 'born',
    'One step lower, and not more than medium, for the template sets it on demand only.',
  ),
  atMostLow(
    'called-here',
    (change) => change.kind === 'control-moved' && change.mark === CALLED_HERE,
    'Not more than low, for the workflows of this repository that call it change with it.',
  ),
  ...secretModifiers,
  atMostLow(
    'metrics-endpoint',
    (change) => change.kind === 'control-moved' && change.transition === 'born' && METRICS_TLS.test(change.subject),
    'Not more than low, for only metrics are read there, which are new.',
  ),
  atMostMedium(
    'metrics-endpoint-open',
    (change) => change.kind === 'control-moved' && change.transition === 'open' && METRICS_TLS.test(change.subject),
    'Not more than medium, for only metrics are read there.',
  ),
  atMostLow(
    'asked-first',
    (change) => change.kind === 'api-version-moved' && change.isAskedFor === true,
    'Not more than low, for the template asks first whether to render it.',
  ),
  atMostLow(
    'deployed-already',
    (change) => change.kind === 'api-version-moved' && change.isPractice === true,
    'Not more than low, for it is kept for clusters that serve it: others of the version are there, or its file says so.',
  ),
  atMostLow('only-printed', isOnlyPrinted, 'Not more than low, for nothing that runs reads it.'),
  atMostMedium(
    'file-of-settings',
    (change) => change.kind === 'api-version-moved' && change.isOlder && !change.object.includes('/'),
    'Not more than medium, for a program reads it, and no cluster keeps it.',
  ),
  atMostMedium(
    'granted-on-demand',
    (change) => change.kind === 'policy-widened' && change.onDemand && change.by !== 'deny',
    'Not more than medium, for a condition of the template decides.',
  ),
  ...areaModifiers,
  atMostMedium(
    'regenerated-definition',
    (change) => change.kind === 'crd-broken' && change.weight === 'regenerated',
    'Not more than medium, for another version of the generator wrote it: programs of the same types always set the field.',
  ),
  {
    id: 'production-path',
    adjust: (change, risk) =>
      areaOfChange(change) === 'production' && risk !== 'info'
        ? { risk: shiftRisk(risk, 1), note: 'One step higher, for its path is that of production.' }
        : undefined,
  },
  toldWith,
];
