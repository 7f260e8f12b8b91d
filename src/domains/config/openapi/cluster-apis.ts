/** Descriptions of the APIs of a cluster: made from the types of its objects, which definitions check and controllers write. */
import { shiftRisk } from '../../../core/risk.ts';
import type { Modifier } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { low, loweringOf } from '../lowering.ts';
import type { ApiBreak, ApiChanged } from './changes.ts';

/** `GET /apis/example.com/v1/shops`: an operation on objects, with the version of their group. */
const ON_OBJECTS = /^(?:\w+ )?\/apis\/[\w-]+(?:\.[\w-]+)+\/(v\d+\w*)\/./;
/** What tells clients which groups, versions and objects there are. */
const DISCOVERY = /^(?:\w+ )?\/(?:apis(?:\/[\w.-]+(?:\/v\d+\w*)?)?|openapi\/v\d|version|healthz)\/?$/;

/** What the API server does with objects whatever their types are said to be. */
const BY_THE_SERVER: ReadonlySet<ApiBreak> = new Set([
  'enum-added',
  'null-refused',
  'null-returned',
  'property-became-optional',
]);

/** Who calls, it asks too, whatever a description says of that. */
const OF_CALLERS: ReadonlySet<ApiBreak> = new Set(['security-removed', 'security-weakened']);

const isByServer = ({ what, isOfCluster }: ApiChanged): boolean =>
  BY_THE_SERVER.has(what) || (isOfCluster === true && OF_CALLERS.has(what));

/** The version of the objects that an operation is on; undefined for any other. */
export const versionOf = ({ operation }: ApiChanged): string | undefined => ON_OBJECTS.exec(operation)?.[1];

/** The status of an object is written by its controller, not by who sends the object; and each object has metadata. */
const isOfServer = ({ element, direction }: ApiChanged): boolean =>
  direction === 'request' &&
  /Status(?:\.|$)|(?:^|\.)status\b|(?:^|\.)(?:v\w+\.)?Condition\.|(?:^|\.)metadata$/.test(element);

const isOfApi = (change: ConfigChange): change is ApiChanged => change.kind === 'api-changed';
const forApis = loweringOf(isOfApi);

/** What moves the risk of a break of an API. */
export const apiModifiers: readonly Modifier<ConfigChange>[] = [
  forApis(
    'type-of-kubernetes',
    ({ isOfKubernetes }) => isOfKubernetes === true,
    low,
    'Not more than low, for it is a type of Kubernetes itself, and follows its release.',
  ),
  forApis(
    'discovery-of-a-cluster',
    ({ operation }) => DISCOVERY.test(operation),
    low,
    'Not more than low, for the API server answers there whatever is described.',
  ),
  forApis(
    'object-of-a-cluster',
    (change) => versionOf(change) !== undefined && (isByServer(change) || isOfServer(change)),
    low,
    'Not more than low, for the API server asks who calls, drops nulls and checks objects by their definition, and controllers write the status.',
  ),
  forApis(
    'version-on-trial',
    (change) => /alpha/.test(versionOf(change) ?? ''),
    (risk) => shiftRisk(risk, -1),
    'One step lower, for a version on trial may change at any time.',
  ),
];
