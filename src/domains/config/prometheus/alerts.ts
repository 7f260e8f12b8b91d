/** Alerts of the rule files of Prometheus and of `PrometheusRule`, wherever in a document they stand. */
import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { type ConfigNode, entriesOf, itemsAt, textAt } from '../tree.ts';

/** The controls that tell of alerts which are gone; their facts carry the names of those as their mark. */
const OF_ALERTS: ReadonlySet<string> = new Set(['config/alert-removed', 'config/alert-group-removed']);

/** The mark of a rule, or of a group of rules: the names of its alerts. */
export const alertNames = (node: ConfigNode | undefined): string => alertsIn(node).map(nameOf).join('\n');

/** The alerts of a rule, or of a group of rules. */
function alertsIn(node: ConfigNode | undefined): readonly ConfigNode[] {
  if (node === undefined) return [];
  return [node, ...itemsAt(node, 'rules')].filter((rule) => textAt(rule, 'alert') !== undefined);
}

const nameOf = (rule: ConfigNode): string => textAt(rule, 'alert') ?? '';

/** What it asks, the spaces aside. */
const askedBy = (rule: ConfigNode): string => (textAt(rule, 'expr') ?? '').replace(/\s+/g, ' ').trim();

/** All alerts of a document: their groups stand at the top, below `spec` or below the name of a file. */
const allAlerts = (root: ConfigNode | undefined): readonly ConfigNode[] =>
  [root, ...entriesOf(root).map(([, node]) => node)].flatMap((node) => itemsAt(node, 'groups')).flatMap(alertsIn);

/** Whether an alert of base goes by a name in head that is new, and asks the same. */
export function isRenamedAlert(alert: ConfigNode, { before, after }: DocumentPair): boolean {
  const known = new Set(allAlerts(before?.root).map(nameOf));
  return allAlerts(after?.root).some((other) => !known.has(nameOf(other)) && askedBy(other) === askedBy(alert));
}

/** The facts, but for those of alerts that stand in another place of the changed files now. */
export function withoutMovedAlerts(
  facts: readonly ConfigChange[],
  documents: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some(isOfAlerts)) return facts;
  const standing = new Set(documents.flatMap(({ after }) => allAlerts(after?.root).map(nameOf)));
  return facts.filter((fact) => {
    const names = isOfAlerts(fact) ? (fact.mark ?? '').split('\n') : [];
    return names.length === 0 || !names.every((name) => standing.has(name));
  });
}

const isOfAlerts = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && OF_ALERTS.has(fact.control) && fact.transition === 'drop';
