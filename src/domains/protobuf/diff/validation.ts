import type { ProtobufChange } from '../changes.ts';
import type { Field, Options } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';

/** Options by which servers refuse messages: protovalidate, protoc-gen-validate, and Google's field behaviour. */
const VALIDATION = /^\((?:buf\.validate\.|validate\.rules|google\.api\.field_behavior)/;

/** Rules on the values of a field that were added, changed or dropped. */
export function compareValidation(pair: Match<Field>): ProtobufChange[] {
  const [before, after] = [rulesOf(pair.before.options), rulesOf(pair.after.options)];
  const lost = [...before].filter((rule) => !after.has(rule));
  const gained = [...after].filter((rule) => !before.has(rule));
  if (lost.length + gained.length === 0) return [];
  return [
    {
      kind: 'validation-changed',
      subject: pair.after.fullName,
      key: `${lost.join(',')}->${gained.join(',')}`,
      ...placesOf(pair),
      ...traitsOf(pair.before),
      lost: lost.join(', '),
      gained: gained.join(', '),
    },
  ];
}

const rulesOf = (options: Options): ReadonlySet<string> =>
  new Set(
    [...options]
      .filter(([path]) => VALIDATION.test(path))
      .map(([path, { value }]) => `${path.replace(/\[\d+\]$/, '')} = ${value}`),
  );
