import { gather } from './core/compare.ts';
import { identifiable, presentableChange } from './core/present.ts';
import { compareRisk } from './core/risk.ts';
import type {
  Analyzer,
  Change,
  Fact,
  Finding,
  Modifier,
  Outcome,
  Place,
  Rule,
  SourceLocation,
  Words,
} from './core/types.ts';
import type { Risk } from './core/vocabulary.ts';

/**
 * Lets every rule judge every fact of its kind and domain. Findings that share one root cause are merged;
 * what comes back is sorted by path, line and rule, so that the same input gives the same bytes.
 */
export function classify(facts: readonly Fact[], analyzers: readonly Analyzer[]): Finding[] {
  const rules = new Map(analyzers.map((analyzer) => [analyzer.domain, byKind(analyzer.rules)]));
  const modifiers = new Map(analyzers.map((analyzer) => [analyzer.domain, analyzer.modifiers ?? []]));
  const findings = facts.flatMap((fact) =>
    (rules.get(fact.domain)?.get(fact.change.kind) ?? []).flatMap((rule) =>
      judge(rule, fact, modifiers.get(fact.domain) ?? []),
    ),
  );
  return merge(findings.toSorted(byPlace)).toSorted(byPlace);
}

function byKind(rules: readonly Rule[]): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const kind of [rule.on].flat()) index.set(kind, [...(index.get(kind) ?? []), rule]);
  }
  return index;
}

function judge(rule: Rule, { domain, change }: Fact, modifiers: readonly Modifier[]): Finding[] {
  const name = rule.classify(change);
  const outcome = name === undefined ? undefined : rule.outcomes[name];
  if (name === undefined || outcome === undefined) return [];
  const suggestion = rule.suggest?.(change);
  return [
    {
      id: `${rule.id}:${identifiable(identityOf(change))}`,
      rule: rule.id,
      outcome: name,
      domain,
      ...opinion(rule, outcome, change, modifiers),
      also: [],
      change,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...placeOf(change),
    },
  ];
}

const identityOf = ({ group, subject, key }: Change): string =>
  group ?? (key === undefined ? subject : `${subject}#${key}`);

const placeOf = ({ before, after }: Place): Place => ({ ...(before ? { before } : {}), ...(after ? { after } : {}) });

function opinion(rule: Rule, outcome: Outcome<Change>, change: Change, modifiers: readonly Modifier[]) {
  const shown = presentableChange(change);
  const breaks = outcome.breaks ?? rule.breaks ?? [];
  const equivalents = outcome.equivalents ?? rule.equivalents ?? [];
  const { risk, notes } = adjust(outcome.risk, modifiers, (modifier, so) =>
    modifier.adjust(change, so, breaks, equivalents),
  );
  return {
    class: outcome.class ?? rule.class,
    risk,
    subject: shown.subject,
    title: outcome.title ?? rule.title,
    message: outcome.message(shown),
    why: [say(outcome.why ?? rule.why, shown), ...notes].join(' '),
    fix: say(outcome.fix ?? rule.fix, shown),
    breaks,
    equivalents,
  };
}

const say = (words: Words<Change>, change: Change): string => (typeof words === 'string' ? words : words(change));

type Adjustment = ReturnType<Modifier['adjust']>;

function adjust(start: Risk, modifiers: readonly Modifier[], ask: (modifier: Modifier, risk: Risk) => Adjustment) {
  const notes: string[] = [];
  let risk = start;
  for (const modifier of modifiers) {
    const adjusted = ask(modifier, risk);
    if (adjusted === undefined || adjusted.risk === risk) continue;
    risk = adjusted.risk;
    notes.push(adjusted.note);
  }
  return { risk, notes };
}

/** One root cause, one finding: those with the same id are one; the worst of them speaks for all, the others are its places. */
const merge = (findings: readonly Finding[]): Finding[] => [...gather(findings, ({ id }) => id).values()].map(together);

function together(findings: readonly Finding[]): Finding {
  const worst = findings.reduce((a, b) => (compareRisk(b.risk, a.risk) > 0 ? b : a));
  const equivalents = [...new Set([worst, ...findings].flatMap((finding) => finding.equivalents))];
  return { ...worst, equivalents, also: findings.filter((finding) => finding !== worst).map(placeOf) };
}

/** The order of findings in every report: by path, line, rule, id. */
function byPlace(a: Finding, b: Finding): number {
  const here = standsAt(a);
  const there = standsAt(b);
  return order(here.path, there.path) || here.line - there.line || order(a.rule, b.rule) || order(a.id, b.id);
}

const standsAt = ({ before, after }: Finding): SourceLocation => after ?? before ?? { path: '', line: 0 };

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);
