/** The rules of a schema, in the Common Expression Language. */
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import type { Check } from './crd-break.ts';
import { refusalsOf } from './crd-refusals.ts';

/** Rules that an object which exists may not meet. */
export const validationsAdded: Check = ({ field, before, after }) => {
  const ofOne = (name: string) =>
    at(before, 'properties', name) === undefined || at(after, 'properties', name) === undefined;
  const rules = rulesOf(before).map(({ text }) => text);
  const known = rules.map((text) => new Set(demandsOf(plain(text, ofOne))));
  const isKnown = (text: string): boolean => {
    const asked = demandsOf(plain(text, ofOne));
    return known.some((demands) => asked.every((demand) => demands.has(demand)));
  };
  return rulesOf(after).flatMap(({ text, node }) => {
    const refusals = isKnown(text) ? 'none' : refusalsOf(text, { before, after, rules });
    if (refusals === 'none') return [];
    const weight = refusals === 'slight' ? { weight: 'mild' as const } : {};
    return [{ what: 'validation-added' as const, field, to: text, before, after: node, ...weight }];
  });
};

/** What all has to hold: the parts that `&&` joins. A rule with fewer of them refuses less. */
function demandsOf(rule: string): readonly string[] {
  const demands = [''];
  let depth = 0;
  for (const token of rule.match(TOKENS) ?? []) {
    depth += DEEPER[token] ?? 0;
    const joins = depth === 0 ? token : '';
    if (joins === '||' || joins === '?') return [rule];
    if (joins === '&&') demands.push('');
    else demands.push(`${demands.pop() ?? ''}${token}`);
  }
  return demands;
}

const TOKENS = /&&|\|\||"[^"]*"|'[^']*'|[^]/g;
const DEEPER: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

const rulesOf = (schema: ConfigNode) =>
  itemsAt(schema, 'x-kubernetes-validations').map((node) => ({ node, text: textAt(node, 'rule') ?? '' }));

const LISTED = /\[[^[\]]*\]/g;
const HAS = /^has\(self\.(\w+)\)$/;

/** A rule without its spaces, and without the fields of one side alone that it counts in a list: `[has(self.a), has(self.b)]`. */
const plain = (rule: string, isOfOne: (field: string) => boolean): string =>
  rule.replace(/\s+/g, '').replace(LISTED, (list) => {
    const items = list.slice(1, -1).split(',');
    return `[${items.filter((item) => !isOfOne(HAS.exec(item)?.[1] ?? '') || !HAS.test(item)).join()}]`;
  });
