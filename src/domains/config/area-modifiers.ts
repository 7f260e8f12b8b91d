/** Where a file is used lowers what its facts weigh: in tests and examples, in copies of what others publish, in a trial. */
import { shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaOf, isExpected, isForTests, isOfLoop, isOfModule, isTest, isTried } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { atMostLow, isProven, moving, oneLower, pathOf } from './lowering.ts';
import { throwAwayModifiers } from './throw-away-modifiers.ts';
import { isRightOfWorkflow } from './workflows/rights.ts';

/** Where the file of a fact is used; undefined where that does not matter. */
export function areaOfChange(change: ConfigChange) {
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

/** Where tests keep what a parser must refuse. */
const BROKEN =
  /(?:^|\/)(?:testdata|fixtures)\/|(?:^|\/)tests?\/(?:[\w.-]+\/)*[\w.-]*(?:bad|broken|invalid|malformed)[\w.-]*$/i;

/** Folders into which package managers copy. */
const COPIED = /(?:^|\/)(?:vendor|node_modules)\//;

/** What is tried, copied or expected weighs less than what is applied. */
export const areaModifiers: readonly Modifier<ConfigChange>[] = [
  oneLower(
    'test-path',
    (change) => areaOfChange(change) === 'test' && !isProven(change),
    'One step lower, for its path is that of tests or examples.',
  ),
  oneLower(
    'secret-of-example',
    (change) => isMadeUp(change) && areaOfChange(change) === 'test' && !isOfTest(change) && !isOfLoop(pathOf(change)),
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
    (change) =>
      isForTests(pathOf(change)) &&
      !isProven(change) &&
      !isRightOfWorkflow(change) &&
      change.kind !== 'file-unreadable',
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
];
