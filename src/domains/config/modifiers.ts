import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaOf, isExpected, isForTests, isOfModule, isTest, isTried } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { definitionModifiers } from './kubernetes/crd-modifiers.ts';
import { podModifiers, toldWith } from './kubernetes/pod-modifiers.ts';
import { roleModifiers } from './kubernetes/role-modifiers.ts';
import { atMostLow, atMostMedium, isProven, moving, oneLower, pathOf } from './lowering.ts';
import { apiModifiers } from './openapi/cluster-apis.ts';
import { ofFew, repeatModifiers } from './repeat-modifiers.ts';
import { secretModifiers } from './secret-modifiers.ts';
import { throwAwayModifiers } from './throw-away-modifiers.ts';
import { CALLED_HERE } from './workflows/callers.ts';
import { isRightOfWorkflow } from './workflows/rights.ts';

function areaOfChange(change: ConfigChange) {
  if (change.kind === 'file-unreadable') return areaOf(change.subject);
  return isRightOfWorkflow(change) || !('area' in change) ? undefined : change.area;
}

/** A secret that nothing proves to be one of somebody's. */
const isMadeUp = (change: ConfigChange): boolean =>
  (change.kind === 'secret-written' && !isProven(change)) ||
  (change.kind === 'secret-committed' && (change.what === 'value' || change.what === 'guessable'));

/** Whether a fact is of a test: examples and documents are copied to where they count. */
const isOfTest = (change: ConfigChange): boolean => isTest(pathOf(change));

/** Facts that tell who may do more in a cluster. */
const GRANTS: ReadonlySet<ConfigChange['kind']> = new Set(['role-widened', 'binding-widened', 'binding-role-changed']);

/** What the API refuses to change of an object that is there, and what loses the data of one. */
const REFUSED: ReadonlySet<string> = new Set([
  'config/immutable-field',
  'config/immutable-object',
  'config/immutable-job',
  'config/claim-shrunk',
  'config/claim-templates-removed',
  'config/volume-ephemeral',
]);

/** Roles that every cluster has, and that change things. */
const STRONG = /^ClusterRole\/(?:edit|admin|cluster-admin)$/;

/** How Prometheus reaches what a monitor names. */
const METRICS_TLS = /\b(?:metricsE|podMetricsE|e)ndpoints\[[^\]]*\]\.tlsConfig\.insecureSkipVerify$/;

/** Where tests keep what a parser must refuse. */
const BROKEN =
  /(?:^|\/)(?:testdata|fixtures)\/|(?:^|\/)tests?\/(?:[\w.-]+\/)*[\w.-]*(?:bad|broken|invalid|malformed)[\w.-]*$/i;

/** Folders into which package managers copy. */
const COPIED = /(?:^|\/)(?:vendor|node_modules)\//;

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
  oneLower(
    'test-path',
    (change) => areaOfChange(change) === 'test' && !isProven(change),
    'One step lower, for its path is that of tests or examples.',
  ),
  oneLower(
    'secret-of-example',
    (change) => isMadeUp(change) && areaOfChange(change) === 'test' && !isOfTest(change),
    'One more, for examples make up the secrets they need.',
  ),
  atMostLow(
    'secret-of-test',
    (change) => isMadeUp(change) && areaOfChange(change) === 'test' && isOfTest(change),
    'Not more than low, for tests make up the secrets they need.',
  ),
  atMostLow(
    'broken-for-a-test',
    (change) => change.kind === 'file-unreadable' && BROKEN.test(pathOf(change)),
    'Not more than low, for tests keep files that cannot be read.',
  ),
  atMostLow(
    'file-of-tests',
    (change) => isForTests(pathOf(change)) && !isProven(change) && change.kind !== 'file-unreadable',
    'Not more than low, for nothing but a test reads it.',
  ),
  atMostLow(
    'rights-of-a-test',
    (change) => GRANTS.has(change.kind) && isTried(pathOf(change)),
    'Not more than low, for only a test or a trial gets it.',
  ),
  atMostLow(
    'api-version-of-a-test',
    (change) => change.kind === 'api-version-moved' && isTried(pathOf(change)),
    'Not more than low, for no cluster but that of a test is asked for it.',
  ),
  atMostLow(
    'definition-of-a-test',
    (change) => change.kind === 'crd-broken' && isOfTest(change),
    'Not more than low, for only a test makes objects of it.',
  ),
  ...throwAwayModifiers,
  atMostLow(
    'guard-of-a-test',
    (change) => change.kind === 'guard-removed' && change.area === 'test',
    'Not more than low, for it goes with a test or an example.',
  ),
  atMostLow(
    'made-anew',
    (change) =>
      (change.kind === 'object-renamed' ||
        (change.kind === 'binding-role-changed' && !STRONG.test(change.to)) ||
        (change.kind === 'control-moved' && REFUSED.has(change.control))) &&
      change.area === 'test',
    'Not more than low, for what a test or an example makes is made anew.',
  ),
  oneLower(
    'copied-path',
    (change) => COPIED.test(pathOf(change)),
    'One more, for it is a copy of what others publish.',
  ),
  atMostLow(
    'copy-of-a-module',
    (change) => isOfModule(pathOf(change)) && change.kind !== 'file-unreadable',
    'Not more than low, for it came with the source of a module, and is applied nowhere.',
  ),
  moving((risk) => shiftRisk(risk, -2))(
    'expected-output',
    (change) => isExpected(pathOf(change)) && !isProven(change),
    'Two more, for it is what a test tries or expects, and is applied nowhere.',
  ),
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
