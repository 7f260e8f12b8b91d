/** Objects that are the same by what they say, and others by what they are called. */
import type { ObjectRenamed } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, nodesIn, textAt, type ConfigNode } from '../tree.ts';
import { objectFact } from './fact.ts';
import { groupOf, kindOf, nameOf, namespaceOf } from './objects.ts';
import { namesIn } from './pod-references.ts';
import { podOf } from './pods.ts';

/** Kinds that are renamed with each run or release, or only say where something is, and hold nothing. */
const FLEETING: ReadonlySet<string> = new Set([
  'Job',
  'Pod',
  'TaskRun',
  'PipelineRun',
  'Workflow',
  'ConfigMap',
  'ClusterServiceVersion',
  'GitRepository',
  'HelmRepository',
  'OCIRepository',
]);
/** Another kind of these is another reach, another name another API: their own facts tell. */
const OWN_FACTS = /^(?:Cluster)?Role(?:Binding)?$|^CustomResourceDefinition$/;

/** Kinds that only those who name them use, and that keep nothing of what was done with them. */
const USED_BY_NAME: ReadonlySet<string> = new Set([
  'ClusterIssuer',
  'ClusterSecretStore',
  'GatewayClass',
  'ImagePolicy',
  'ImageRepository',
  'Issuer',
  'Middleware',
  'Provider',
  'Secret',
  'SecretStore',
  'ServersTransport',
  'ServiceAccount',
  'TLSOption',
]);

/** The objects of a change that are called otherwise now, and whether those who name them do so too. */
export function renameFacts(pairs: readonly DocumentPair[]): ObjectRenamed[] {
  const standing = new Set(pairs.flatMap(({ after }) => (after === undefined ? [] : [identityOf(after)])));
  const withdrawn = new Set(pairs.flatMap(kindWithdrawn));
  const renamed = pairs
    .filter(({ before }) => before !== undefined && !standing.has(identityOf(before)))
    .filter((pair) => !isWithdrawn(pair, withdrawn))
    .flatMap(renameOf);
  const names = renamed.some(mayFollow)
    ? pairs.map(({ before, after }) => [namedBy(before), namedBy(after)] as const)
    : [];
  return renamed.flatMap((fact) => {
    if (!mayFollow(fact) || !isFollowed(fact, names)) return [fact];
    // That pods run as another account is told of the pods.
    return fact.objectKind === 'ServiceAccount' ? [] : [{ ...fact, isFollowed: true as const }];
  });
}

/** The kind that a definition gives no more: of it, and of what was made of it, the definition tells. */
function kindWithdrawn({ before, after }: DocumentPair): readonly string[] {
  const [had, has] = [before, after].map(typeDefinedBy);
  return had === undefined || had === has ? [] : [had];
}

/** What stays of its kind has a definition still, in another place. */
const isWithdrawn = ({ before, after }: DocumentPair, withdrawn: ReadonlySet<string>): boolean =>
  before !== undefined && withdrawn.has(typeOf(before)) && (after === undefined || typeOf(after) !== typeOf(before));

const typeDefinedBy = (document: ConfigDocument | undefined): string | undefined =>
  document !== undefined && kindOf(document) === 'CustomResourceDefinition'
    ? `${textAt(document.root, 'spec', 'group') ?? ''}/${textAt(document.root, 'spec', 'names', 'kind') ?? ''}`
    : undefined;

const typeOf = (document: ConfigDocument): string => `${groupOf(document)}/${kindOf(document)}`;

/** What still stands under its old name has not lost it. */
const identityOf = (document: ConfigDocument): string =>
  [kindOf(document), namespaceOf(document), nameOf(document) ?? ''].join('/');

const mayFollow = ({ what, objectKind }: ObjectRenamed): boolean => what === 'name' && USED_BY_NAME.has(objectKind);

/** Of custom objects all that they say but how they are called: they name others wherever their makers thought fit. */
const namedBy = (document: ConfigDocument | undefined): ReadonlySet<string> =>
  new Set([
    ...namesIn(document).map(({ kind, name }) => `${kind}/${name}`),
    ...(document === undefined || podOf(document) !== undefined ? [] : partsOf(document))
      .flatMap(textsBelow)
      .map((text) => `any/${text}`),
  ]);

const partsOf = ({ root }: ConfigDocument): readonly ConfigNode[] => [
  ...entriesOf(root).flatMap(([name, node]) => (name === 'metadata' ? [] : [node])),
  ...entriesOf(at(root, 'metadata', 'annotations')).map(([, node]) => node),
];

const textsBelow = (part: ConfigNode): readonly string[] =>
  [...nodesIn(part)].flatMap((node) => (node.kind === 'scalar' ? [node.text] : []));

type Named = readonly [before: ReadonlySet<string>, after: ReadonlySet<string>];

function isFollowed({ objectKind, from, to }: ObjectRenamed, names: readonly Named[]): boolean {
  const isNamed = (all: ReadonlySet<string>, name: string): boolean =>
    all.has(`${objectKind}/${name}`) || (objectKind !== 'ServiceAccount' && all.has(`any/${name}`));
  return (
    names.some(([before]) => isNamed(before, from)) &&
    names.some(([, after]) => isNamed(after, to) || isPrefixed(after, `${objectKind}/`, `-${to}`)) &&
    !names.some(([, after]) => isNamed(after, from))
  );
}

/** Whether a name is used with what Kustomize sets before it, which some write out. */
const isPrefixed = (all: ReadonlySet<string>, start: string, end: string): boolean =>
  [...all].some((name) => name.startsWith(start) && name.endsWith(end));

/** One fact where a single part of the identity changed: two at once make it another object. */
function renameOf(pair: DocumentPair): ObjectRenamed[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined || !mayBeMissed(after)) return [];
  const changes = PARTS.flatMap(({ what, path, of }) => {
    const [from, to] = [of(before), of(after)];
    return from === to ? [] : [{ what, path, from, to }];
  });
  const [change] = changes;
  if (change === undefined || changes.length > 1 || !isStated(change)) return [];
  const { what, path, from, to } = change;
  const sides = { before: at(before.root, ...path), after: at(after.root, ...path) ?? after.root };
  // Many objects that move together are one move, and names of which the same words changed are one renaming.
  const group = `${what}#${wordsLost(from, to)}->${wordsLost(to, from)}`;
  const where = objectFact(pair, path, `${from}->${to}`, sides);
  return [
    { kind: 'object-renamed', ...where, group, objectKind: kindOf(after), name: nameOf(after) ?? '', what, from, to },
  ];
}

/** Whether anybody relies on what an object is called, and nothing else tells of it. What has no name is a file of settings. */
const mayBeMissed = (document: ConfigDocument): boolean =>
  nameOf(document) !== undefined &&
  !FLEETING.has(kindOf(document)) &&
  !OWN_FACTS.test(kindOf(document)) &&
  !isBuildFile(document);

/** The words of a name that another has not; all of them where the other has the same in another order. */
function wordsLost(name: string, other: string): string {
  const [words, others] = [name, other].map((each) => each.split(/[-.]/));
  const lost = words?.filter((word) => !others?.includes(word)) ?? [];
  return lost.length === 0 && words?.length === others?.length ? name : lost.join('-');
}

/** What Kustomize builds from is no object of the cluster. */
const isBuildFile = (document: ConfigDocument): boolean => groupOf(document) === 'kustomize.config.k8s.io';

interface Part {
  readonly what: ObjectRenamed['what'];
  readonly path: readonly string[];
  readonly of: (document: ConfigDocument) => string;
}

const PARTS: readonly Part[] = [
  { what: 'name', path: ['metadata', 'name'], of: (document) => nameOf(document) ?? '' },
  { what: 'namespace', path: ['metadata', 'namespace'], of: namespaceOf },
  { what: 'kind', path: ['kind'], of: ({ root }) => textAt(root, 'kind') ?? '' },
];

/** What is left to a default or to a template, nobody can compare. */
const isStated = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  withoutVersion(from) !== withoutVersion(to) &&
  from !== '' &&
  to !== '' &&
  !`${from}${to}`.includes('{{') &&
  !/\$/.test(`${from}${to}`);

/** Some objects carry a version or a date in their name: another one is what their name is for. */
const withoutVersion = (name: string): string => name.replace(/v?\d+(?:[.-]\d+)*/g, '');
