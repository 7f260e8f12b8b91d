/** What one schema no longer takes from clients, or newly gives back to them: each check holds two schemas against each other. */
import type { Direction } from './changes.ts';
import { find, namedVariants, says } from './schema.ts';
import { type Check, narrowerAndWider } from './schema-break.ts';
import { propertiesClosed, propertiesOptional, propertiesRemoved, propertiesRequired } from './schema-properties.ts';
import {
  boundLoosened,
  boundTightened,
  defaultChanged,
  enumNarrowed,
  enumWidened,
  formatChanged,
  nullChanged,
  patternChanged,
  typeChanged,
} from './schema-values.ts';

/** Runs a check for data of one direction only. */
const forData =
  (direction: Direction, check: Check): Check =>
  (both) =>
    both.direction === direction ? check(both) : [];

const deprecated: Check = ({ before, after }) => {
  const isNew = says(after, 'deprecated') && !says(before, 'deprecated');
  return isNew ? [{ what: 'deprecated', after: find(after, 'deprecated') }] : [];
};

/** Alternatives by what they refer to; those written in place have no name to tell them by. */
const variantsChanged: Check = (both) => {
  const { narrower, wider } = narrowerAndWider(both);
  const [some, all] = [namedVariants(narrower), namedVariants(wider)];
  const lost = [...some.keys()].filter((name) => !all.has(name));
  if (some.size === 0 || all.size === 0 || lost.length === 0) return [];
  const nodes = {
    before: find(both.before, 'oneOf') ?? find(both.before, 'anyOf'),
    after: find(both.after, 'oneOf') ?? find(both.after, 'anyOf'),
  };
  return both.direction === 'request'
    ? [{ what: 'variant-removed', from: lost.join(', '), ...nodes }]
    : [{ what: 'variant-added', to: lost.join(', '), ...nodes }];
};

export const CHECKS: readonly Check[] = [
  typeChanged,
  formatChanged,
  nullChanged,
  propertiesRemoved,
  variantsChanged,
  deprecated,
  forData('request', enumNarrowed),
  forData('response', enumWidened),
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map((keyword) =>
    forData('request', boundTightened(keyword, 1)),
  ),
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map((keyword) =>
    forData('request', boundTightened(keyword, -1)),
  ),
  ...['minimum', 'minLength', 'minItems'].map((keyword) => forData('response', boundLoosened(keyword, 1))),
  ...['maximum', 'maxLength', 'maxItems'].map((keyword) => forData('response', boundLoosened(keyword, -1))),
  forData('request', patternChanged),
  forData('request', defaultChanged),
  forData('request', propertiesRequired),
  forData('request', propertiesClosed),
  forData('response', propertiesOptional),
];
