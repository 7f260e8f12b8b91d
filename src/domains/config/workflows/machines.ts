/** Whose the machines are that jobs run on, as far as their labels say. Source: docs.github.com, "Choosing the runner for a job". */
import { at, textAt, textsOf, type ConfigNode } from '../tree.ts';

/** Labels of machines that GitHub keeps, larger ones included, which an organisation names as it likes. */
const HOSTED =
  /^(?:ubuntu|windows|macos|linux)-?(?:latest|slim|\d[\w.]*)?(?:-(?:arm|x?large|intel|vs\d|\d)\w*)*$|^(?:ubuntu|macos|windows)-/i;
/** A label that names a size, or who lets machines: those are made for one job as a rule. */
const RENTED =
  /(?<!\d)\d{1,9}-?(?:v?cpus?|cores?|gb?|x?large)(?![a-z])|-\d+-\d+-(?:x86|arm|amd)|^(?:blacksmith|buildjet|cncf|depot|namespace-profile|nscloud|oracle-vm|runs-on|ubicloud|warp)[-=]/i;
/** One of GitHub's own names, in whichever words an organisation sets around it for the larger machines that it rents there. */
const OF_GITHUB = /(?:^|[-_])(?:ubuntu|windows|macos)-(?:latest|slim|\d{1,4}(?:\.\d{1,2})?)(?![\w.])/i;
/** The name alone: a machine that everybody gets. */
const OF_EVERYBODY = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d{1,4}(?:\.\d{1,2})?)$/i;
/** Words of a label that say whose the machine is, whatever stands beside them. */
const OWN =
  /self[-_]?hosted|(?:^|[-_])(?:arc|bare-?metal|data-?cent(?:er|re)|dc|home-?lab|in-?house|internal|lab|local|office|on-?prem(?:ise)?s?|own|private|rack|raspberry|rpi)(?![a-z])/i;

/** GitHub's machines are the safest, those that are rented come next, one's own are the weakest. */
const [OWNED, LET, KEPT] = [0, 1, 2];

/** A node of `runs-on`, as people read it. */
export const runnerOf = (node: ConfigNode): string =>
  node.kind === 'map' ? `group ${textAt(node, 'group') ?? 'unnamed'}` : textsOf(node).join(', ');

/** How safe the machines of a `runs-on`, or of a list of a matrix, are; undefined where an expression fills them in. */
export function safetyOf(node: ConfigNode, isMatrix: boolean): number | undefined {
  if (node.kind !== 'map') return safetyOfLabels(textsOf(node), isMatrix);
  return safetyOfLabels(textsOf(at(node, 'labels')), isMatrix) ?? (at(node, 'group') === undefined ? KEPT : OWNED);
}

/** All the labels together name one machine; of a matrix each names another, and the weakest counts. */
function safetyOfLabels(labels: readonly string[], isMatrix: boolean): number | undefined {
  if (labels.length === 0 || labels.some((label) => label.includes('${{'))) return undefined;
  if (labels.some((label) => OWN.test(label))) return OWNED;
  const safeties = labels.map(safetyOfLabel);
  return !isMatrix && safeties.includes(LET) ? LET : Math.min(...safeties);
}

function safetyOfLabel(label: string): number {
  if (HOSTED.test(label)) return KEPT;
  return RENTED.test(label) || OF_GITHUB.test(label) ? LET : OWNED;
}

export const isOwned = (safety: number | undefined): boolean => safety === OWNED;
export const isLet = (safety: number | undefined): boolean => safety === LET;

const labelsOf = (node: ConfigNode | undefined): readonly string[] =>
  textsOf(node?.kind === 'map' ? at(node, 'labels') : node);

/** Whether an organisation gave its machines one of GitHub's names in words of its own: another such name tells nothing new. */
export function isNamedAnew(node: ConfigNode | undefined): boolean {
  const labels = labelsOf(node);
  return labels.length > 0 && labels.every((label) => OF_GITHUB.test(label) && !OF_EVERYBODY.test(label));
}

/** Whether a label says that the machine is one's own; any other that nobody knows may be rented as well. */
export const saysOwn = (node: ConfigNode | undefined): boolean => labelsOf(node).some((label) => OWN.test(label));
