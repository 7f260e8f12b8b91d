/** What one schema, of the same type, no longer takes from clients, or newly gives back to them: each check holds two schemas against each other. */
import type { Direction } from './changes.ts';
import { find, type Option, optionsOf, says } from './schema.ts';
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

/** What one side may be and the other may not. */
const variantsChanged: Check = (both) => {
  const { narrower, wider } = narrowerAndWider(both);
  const [some, all] = [optionsOf(narrower), optionsOf(wider)];
  if (some.length === 0 || all.length === 0 || some.length + all.length === 2) return [];
  const lost = [...beyond(some, all, true), ...beyond(some, all, false)].map(({ label }) => label);
  if (lost.length === 0) return [];
  const nodes = {
    before: find(both.before, 'oneOf') ?? find(both.before, 'anyOf'),
    after: find(both.after, 'oneOf') ?? find(both.after, 'anyOf'),
  };
  return both.direction === 'request'
    ? [{ what: 'variant-removed', from: lost.join(', '), ...nodes }]
    : [{ what: 'variant-added', to: lost.join(', '), ...nodes }];
};

/** Options of the one side that the other lacks. Those written in place have no name: where both sides differ they are the same, edited. */
function beyond(some: readonly Option[], all: readonly Option[], isNamed: boolean): readonly Option[] {
  const missing = (from: readonly Option[], known: readonly Option[]): readonly Option[] => {
    const identities = new Set(known.map(({ identity }) => identity));
    return from.filter((each) => each.isNamed === isNamed && !identities.has(each.identity));
  };
  return missing(some, all).slice(isNamed ? 0 : missing(all, some).length);
}

export const CHECKS: readonly Check[] = [
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
