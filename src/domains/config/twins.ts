/** Objects of base that a new one may be a variant of. */
import { gather } from '../../core/compare.ts';
import type { ConfigDocument } from './documents.ts';
import { kindAndName, kindOf, nameOf } from './kubernetes/objects.ts';
import { likeness, signature } from './likeness.ts';
import { childrenOf, type ConfigNode, entriesOf, nodesIn } from './tree.ts';

/** Where the objects of base stand, seen from the file of the new ones. */
export interface Place {
  readonly isOwnFile: boolean;
  /** Whether both files are one, before and after it is published. */
  readonly isOnePath: boolean;
}

/** How many pairs of objects are looked at for one file. Whoever asks for more asks nobody. */
export const MOST_PAIRS = 200;

/** Lists the new objects that one of base may be, and how many were looked at. */
export type TwinsOf = (document: ConfigDocument, place: Place) => Twins;

interface Twins {
  readonly looks: number;
  readonly twins: () => readonly ConfigDocument[];
}

/** Finds twins among new objects: those of the kind and name of one of base; where that stands in the same file, those like it. */
export function twinsAmong(fresh: readonly ConfigDocument[]): TwinsOf {
  const ofKind = gather(fresh, kindOf);
  const ofName = gather(fresh, kindAndName);
  return (document, { isOwnFile, isOnePath }) => {
    const asked = isOwnFile || isNamed(document) || isOnePath;
    const among = asked ? (isOwnFile ? ofKind.get(kindOf(document)) : ofName.get(kindAndName(document))) : undefined;
    const twins = () => (isOwnFile ? (among ?? []).filter((twin) => isVariant(twin, document)) : (among ?? []));
    return { looks: among?.length ?? 0, twins };
  };
}

/** Whether an object has a name of its own: what templates of two charts call alike is not the same. */
const isNamed = (document: ConfigDocument): boolean => nameOf(document)?.includes('{{') !== true;

/** So much alike, two objects of one file that run the same are one for several kinds of nodes or clusters. */
const ALIKE = 0.8;

const isVariant = (one: ConfigDocument, other: ConfigDocument): boolean =>
  nameOf(one) !== nameOf(other) &&
  imagesIn(one.root).join(' ') === imagesIn(other.root).join(' ') &&
  likeness(one.root, other.root) >= ALIKE;

/** All that a tree calls an image, in some order. */
const imagesIn = (root: ConfigNode): readonly string[] =>
  [...nodesIn(root, besideImages)]
    .flatMap((node) => entriesOf(node).filter(isImage))
    .map(([, image]) => signature(image))
    .toSorted();

const isImage = ([key]: readonly [string, ConfigNode]): boolean => /image$/i.test(key);

const besideImages = (node: ConfigNode): readonly ConfigNode[] =>
  node.kind === 'map' ? entriesOf(node).flatMap((entry) => (isImage(entry) ? [] : [entry[1]])) : childrenOf(node);
