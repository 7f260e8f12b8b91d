/** What lowers the risk of a secret that stands where it did not: whoever reads it there knew it, or can do nothing with it. */
import type { Modifier } from '../../core/types.ts';
import type { ConfigChange } from './changes.ts';
import { atMostLow, atMostMedium, isProven, pathOf } from './lowering.ts';

/** Settings that a program reads where it is written, as `appsettings.Development.json`, `application-local.yml`. */
const OF_DEVELOPERS = /(?:^|\/)[^/]+[._-](?:dev|development|local)\.[^/.]+$/i;

export const secretModifiers: readonly Modifier<ConfigChange>[] = [
  atMostLow(
    'secret-already-known',
    (change) => change.kind === 'secret-written' && change.isKnown === true && !isProven(change),
    'Not more than low, for another file of the repository holds it already.',
  ),
  atMostLow(
    'login-of-developers',
    (change) => change.kind === 'secret-written' && change.grade === 'near' && OF_DEVELOPERS.test(pathOf(change)),
    'Not more than low, for it opens what a developer runs beside the program.',
  ),
  atMostLow(
    'secret-made-anew',
    (change) => change.kind === 'secret-written' && change.isRendered === true && change.before !== undefined,
    'Not more than low, for Helm made it up when it rendered the file, in place of another that stood there.',
  ),
  atMostMedium(
    'credential-already-known',
    (change) => change.kind === 'secret-written' && change.isKnown === true && isProven(change),
    'Not more than medium, for another file of the repository holds it already.',
  ),
];
