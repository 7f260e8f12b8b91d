/** What moves the risk of a break of custom objects. */
import { capRisk, shiftRisk } from '../../../core/risk.ts';
import type { Modifier } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { low, loweringOf } from '../lowering.ts';
import type { CrdBroken } from './changes.ts';

const isOfDefinition = (change: ConfigChange): change is CrdBroken => change.kind === 'crd-broken';
const forDefinitions = loweringOf(isOfDefinition);

/** A folder that keeps what one release was made of: others, and the newest, stand beside it. */
const OF_VERSION = /(?:^|\/)(?:[a-z]+[-_])*v?\d+[.-]\d+(?:[.-]\d+)?(?:-[\w.]+)?\//i;

/** Whether a file belongs to one release that is kept beside others. */
export const isOfOneVersion = (path: string): boolean => OF_VERSION.test(path);

/** `v1.30`, `1.30.2`, as it is told: two numbers alone may be any share or limit. */
const VERSION = /^["`]?(?:v(\d+)\.(\d+)(?:\.(\d+))?|(\d+)\.(\d+)\.(\d+))(?:[-+][\w.]+)?["`]?$/;

/** Whether both are versions, and the second is the higher by its numbers. */
function isHigherVersion(from: string, to: string): boolean {
  const [old, now] = [from, to].map((text) =>
    VERSION.exec(text)
      ?.slice(1)
      .flatMap((part) => part ?? [])
      .map(Number),
  );
  if (old === undefined || now === undefined) return false;
  const step = [0, 1, 2].map((place) => (now[place] ?? 0) - (old[place] ?? 0)).find((difference) => difference !== 0);
  return step !== undefined && step > 0;
}

export const definitionModifiers: readonly Modifier<ConfigChange>[] = [
  forDefinitions(
    'of-one-version',
    ({ what, before }) => what === 'removed' && isOfOneVersion(before?.path ?? ''),
    (risk) => shiftRisk(risk, -2),
    'Two steps lower, for its folder is that of one version.',
  ),
  forDefinitions(
    'status',
    ({ what, field }) => what !== 'subresource-removed' && /^status\b/.test(field),
    low,
    'Not more than low, for only controllers write the status.',
  ),
  forDefinitions(
    'unreleased',
    ({ weight }) => weight === 'unreleased',
    low,
    'Not more than low, for the last release did not have what breaks.',
  ),
  forDefinitions(
    'newer-default',
    ({ what, from = '', to = '' }) => what === 'default-changed' && isHigherVersion(from, to),
    low,
    'Not more than low, for the default is a version that each release moves on.',
  ),
  forDefinitions(
    'mild-check',
    ({ weight }) => weight === 'mild',
    low,
    'Not more than low, for what is in use sensibly stays as it is.',
  ),
  forDefinitions(
    'embedded-type',
    ({ weight }) => weight === 'embedded',
    low,
    'Not more than low, for it is a type of Kubernetes itself, and follows its release.',
  ),
  forDefinitions(
    'not-stored',
    ({ what, wasStored }) => what === 'version-removed' && wasStored !== true,
    (risk) => shiftRisk(risk, -1),
    'One step lower, for the objects are stored in a version that stays.',
  ),
  forDefinitions(
    'left-alone',
    ({ weight }) => weight === 'left-alone',
    (risk) => capRisk(risk, 'medium'),
    'Not more than medium, for Helm takes nothing away that stands in the folder crds.',
  ),
  forDefinitions(
    'announced',
    ({ weight }) => weight === 'announced',
    (risk) => shiftRisk(risk, -1),
    'One step lower, for it said before that it would go.',
  ),
  forDefinitions(
    'early-version',
    ({ weight }) => weight === 'early',
    (risk) => shiftRisk(risk, -1),
    'One step lower, for a version on trial may change at any time.',
  ),
];
