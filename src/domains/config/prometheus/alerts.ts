/** Alerts of the rule files of Prometheus and of `PrometheusRule`, wherever in a document they stand. */
import { distance } from 'fastest-levenshtein';
import type { ConfigChange } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { type ConfigNode, entriesOf, itemsAt, textAt } from '../tree.ts';

/** The controls that tell of alerts which are gone; their facts carry the names of those as their mark. */
const OF_ALERTS: ReadonlySet<string> = new Set(['config/alert-removed', 'config/alert-group-removed']);

/** The mark of a rule, or of a group of rules: a line for each of its alerts, its name, what it asks and how grave it is. */
export const alertMark = (node: ConfigNode | undefined): string => alertsIn(node).map(lineOf).join('\n');

const lineOf = (alert: ConfigNode): string => [nameOf(alert), askedBy(alert), severityOf(alert)].join('\t');

/** The alerts of a rule, or of a group of rules. */
function alertsIn(node: ConfigNode | undefined): readonly ConfigNode[] {
  if (node === undefined) return [];
  return [node, ...itemsAt(node, 'rules')].filter((rule) => textAt(rule, 'alert') !== undefined);
}

const nameOf = (alert: ConfigNode): string => textAt(alert, 'alert') ?? '';

/** What it asks, the spaces aside. */
const askedBy = (alert: ConfigNode): string => (textAt(alert, 'expr') ?? '').replace(/\s+/g, ' ').trim();

const severityOf = (alert: ConfigNode): string => textAt(alert, 'labels', 'severity') ?? '';

/** Texts, and selectors and groupings, which hold labels; each goes on to the end where it is not closed. */
const TEXTS = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|`[^`]*`?/gs;
const LABELS = /\{[^}]*\}?|\b(?:by|on|ignoring|group_left|group_right|without)\s*\([^)]*\)?/g;

const TOKEN = /[a-zA-Z_:][\w:]*(?:\s*\()?/g;

/** What longer expressions ask about nobody compares. */
const LONGEST_ASKED = 10_000;

/** The metrics that an expression asks about, as their names are spelt: with an underscore, and no label or function. */
function metricsIn(asked: string): readonly string[] {
  if (asked.length > LONGEST_ASKED) return [];
  const tokens = asked.replace(TEXTS, '').replace(LABELS, ' ').match(TOKEN) ?? [];
  return tokens.filter((token) => token.includes('_') && !token.endsWith('('));
}

/** All alerts of a document: their groups stand at the top, below `spec` or below the name of a file. */
const allAlerts = (root: ConfigNode | undefined): readonly ConfigNode[] =>
  [root, ...entriesOf(root).map(([, node]) => node)].flatMap((node) => itemsAt(node, 'groups')).flatMap(alertsIn);

/** An alert as others are held against it. */
interface Asking {
  readonly name: string;
  readonly asked: string;
  readonly severity: string;
  readonly metrics: ReadonlySet<string>;
}

function askingOf(alert: ConfigNode): Asking {
  const asked = askedBy(alert);
  return { name: nameOf(alert), asked, severity: severityOf(alert), metrics: new Set(metricsIn(asked)) };
}

/** Names this alike are one that was mended. */
const ALIKE = 0.85;

/** Longer names are compared as they are. */
const LONGEST = 128;

function isLike(name: string, other: string): boolean {
  const longest = Math.max(name.length, other.length);
  if (name === '' || longest > LONGEST) return false;
  return other.endsWith(name) || other.startsWith(name) || 1 - distance(name, other) / longest >= ALIKE;
}

/**
 * The facts, but for those of alerts that stand in another place of the changed files now, or under another name. What is
 * left is marked with the name of its first alert alone.
 */
export function withoutMovedAlerts(
  facts: readonly ConfigChange[],
  documents: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some(isOfAlerts)) return facts;
  const known = new Set(documents.flatMap(({ before }) => allAlerts(before?.root).map(nameOf)));
  const standing = documents.flatMap(({ after }) => allAlerts(after?.root));
  const names = new Set(standing.map(nameOf));
  const fresh = standing.filter((alert) => !known.has(nameOf(alert))).map(askingOf);
  const stands = (line: string): boolean => {
    const [name = '', asked = '', severity = ''] = line.split('\t');
    if (names.has(name)) return true;
    const metrics = metricsIn(asked);
    const asksAll = (other: Asking): boolean =>
      other.severity === severity && metrics.length > 0 && metrics.every((metric) => other.metrics.has(metric));
    return fresh.some((other) => other.asked === asked || isLike(name, other.name) || asksAll(other));
  };
  return facts.flatMap((fact): readonly ConfigChange[] => {
    if (!isOfAlerts(fact)) return [fact];
    const lines = (fact.mark ?? '').split('\n');
    return lines.every(stands) ? [] : [{ ...fact, mark: lines[0]?.split('\t')[0] ?? fact.name }];
  });
}

const isOfAlerts = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && OF_ALERTS.has(fact.control) && fact.transition === 'drop';
