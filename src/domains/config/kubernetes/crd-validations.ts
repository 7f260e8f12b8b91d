/** The rules of a schema, in the Common Expression Language. */
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { holdsWithout } from './cel.ts';
import type { Check } from './crd-break.ts';

/** Rules that an object which exists may not meet. */
export const validationsAdded: Check = ({ field, before, after }) => {
  const ofOne = (name: string) =>
    at(before, 'properties', name) === undefined || at(after, 'properties', name) === undefined;
  const known = rulesOf(before).map(({ text }) => new Set(demandsOf(plain(text, ofOne))));
  const isKnown = (text: string): boolean => {
    const asked = demandsOf(plain(text, ofOne));
    return known.some((demands) => asked.every((demand) => demands.has(demand)));
  };
  return rulesOf(after)
    .filter(({ text }) => !isKnown(text))
    .filter(({ text }) => !holdsWithout(text, (name) => isNewField(name, before, after)))
    .map(({ text, node }) => ({ what: 'validation-added', field, to: text, before, after: node }));
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

/** A field that no object has yet; one that comes with a default they all have. */
function isNewField(name: string, before: ConfigNode, after: ConfigNode): boolean {
  const [first = ''] = name.split('.');
  const fresh = at(after, 'properties', first);
  return at(before, 'properties', first) === undefined && fresh !== undefined && at(fresh, 'default') === undefined;
}

const LISTED = /\[[^[\]]*\]/g;
const HAS = /^has\(self\.(\w+)\)$/;

/** A rule without its spaces, and without the fields of one side alone that it counts in a list: `[has(self.a), has(self.b)]`. */
const plain = (rule: string, isOfOne: (field: string) => boolean): string =>
  rule.replace(/\s+/g, '').replace(LISTED, (list) => {
    const items = list.slice(1, -1).split(',');
    return `[${items.filter((item) => !isOfOne(HAS.exec(item)?.[1] ?? '') || !HAS.test(item)).join()}]`;
  });
